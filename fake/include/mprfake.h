/*
 * mprfake.h: control of the double from a test.
 *
 * The double is an in-memory mprapi. A test gives it a state (servers, adapters, interfaces),
 * scripts its failures, runs the program, and asks afterwards what the program did and left open.
 * Nothing here exists on a real Windows: a program under test includes mprapi.h alone, its tests
 * include this header as well.
 *
 * Rules of the whole header
 *   - Strings go in and come out as UTF-8, NUL-terminated. Text that is not well-formed UTF-8 is
 * refused with ERROR_INVALID_PARAMETER (87).
 *   - Every function that can fail returns a Win32 code as DWORD: NO_ERROR (0), or the codes named
 * with it. After a failure everything is as it was: the state of the double and the caller's
 * variables.
 *   - Strings and pointers handed in are copied or only looked at; the caller keeps them.
 *   - Sizes are bytes, the terminating NUL included.
 *   - Every function may be called from any thread at any time; a call takes effect between two
 * calls of the API.
 *   - Memory that control itself needs, the state it adds included, is never subject to an injected
 * failure, and is not counted.
 *   - `server` is NULL for the local machine, otherwise the name of a server added before or the
 * local machine's own, in any case, with or without two leading backslashes. One that does not
 * exist gives ERROR_NOT_FOUND (1168).
 *   - `function` is the name of an exported function, such as "MprConfigServerConnect". A name that
 * the double does not have gives ERROR_PROC_NOT_FOUND (127).
 */
#ifndef MPRFAKE_H
#define MPRFAKE_H

#include <mprapi.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Calls use the C convention on every system; on Windows the names are exported undecorated. */
#if defined(_WIN32)
#define MPRFAKE_API __cdecl
#else
#define MPRFAKE_API
#endif

#define MPRFAKE_VERSION "0.1.0"

/* The version of the double that is loaded, such as "0.1.0". Never NULL; lives as long as the
 * library. Its presence among the exports is what tells a suite that the library is the double. */
const char *MPRFAKE_API mprfake_version(void);

/* --------------------------------------------------------------------------------------- state */

/* Puts everything back to the beginning: every connection ends, every handle dies, every buffer is
 * freed, servers, adapters, interfaces, transports, scripts, counts and knobs are gone. What
 * remains is the local machine with an empty configuration, a caller with administrator rights,
 * knobs at their defaults, and no plan for allocations. Handle numbers go on: one issued before a
 * reset is not issued again after it. Always NO_ERROR. Buffers that the program still holds must
 * not be touched afterwards. */
DWORD MPRFAKE_API mprfake_reset(void);

/* Adds a machine that can be reached by name. `name` without backslashes, 1 to 32767 UTF-16 units.
 * ERROR_INVALID_PARAMETER: NULL, empty, too long, or with a backslash. ERROR_ALREADY_EXISTS (183):
 * a server of that name, in any case, or the local machine's own. ERROR_NOT_ENOUGH_MEMORY (8). */
DWORD MPRFAKE_API mprfake_add_server(const char *name);

/* Gives the local machine a name of its own; until then it is the host name of the machine that
 * runs the test. ERROR_INVALID_PARAMETER as for mprfake_add_server; ERROR_ALREADY_EXISTS: a server
 * of that name, in any case (the name that the local machine has already is fine);
 * ERROR_NOT_ENOUGH_MEMORY. */
DWORD MPRFAKE_API mprfake_set_local_name(const char *name);

/* Adds a network adapter: a connection name that MprConfigGetFriendlyName and MprConfigGetGuidName
 * know.
 * `guid` is "{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}", hex digits in either case; it is answered in
 * the spelling given here. `friendly_name` has 1 to 256 UTF-16 units. Two adapters may not share a
 * GUID; they may share a friendly name, and then the one added first is the one found by it.
 * ERROR_INVALID_PARAMETER: NULL or not of that form. ERROR_ALREADY_EXISTS: the GUID is there.
 * ERROR_NOT_FOUND: no such server. ERROR_NOT_ENOUGH_MEMORY. */
DWORD MPRFAKE_API mprfake_add_adapter(const char *server, const char *guid,
                                      const char *friendly_name);

/* Adds an interface to a server's stored configuration, as MprConfigInterfaceCreate does. `name`
 * has 1 to 256 UTF-16 units, `type` is a ROUTER_IF_TYPE_ value below ROUTER_IF_TYPE_MAX, `enabled`
 * is 0 or not 0. ERROR_INVALID_PARAMETER; ERROR_ALREADY_EXISTS: an interface of that name, in any
 * case; ERROR_NOT_FOUND: no such server; ERROR_NOT_ENOUGH_MEMORY. */
DWORD MPRFAKE_API mprfake_add_interface(const char *server, const char *name, DWORD type,
                                        DWORD enabled);

/* Replaces a server's configuration by one that is saved: `source` is the path of a file of
 * registry text (what `reg export` writes of
 * HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess; the connection names beside it may be in
 * the same file), or "preset:NAME" (see below). Handles to what was there before answer as for
 * something deleted; adapters are replaced too. `why` (optional,
 * `why_size` bytes) receives one line, cut to fit, when the answer is no: file, line, column, what
 * was expected, what was found. ERROR_INVALID_PARAMETER: NULL. ERROR_INVALID_DATA (13): it is no
 * such text, or says what no configuration can be. ERROR_FILE_NOT_FOUND (2), ERROR_PATH_NOT_FOUND
 * (3), ERROR_ACCESS_DENIED (5), ERROR_GEN_FAILURE (31): the file cannot be read. ERROR_NOT_FOUND
 * (1168): no such server, no such preset. ERROR_NOT_ENOUGH_MEMORY.
 *
 * Presets
 *   preset:empty           nothing at all, as after mprfake_reset
 *   preset:windows-client  a machine on which nobody has set routing up, as Windows 7 starts:
 *                          router managers Ip and Ipv6; interfaces Loopback, Internal and one for
 *                          each of the adapters "Local Area Connection" and "Local Area Connection
 *                          2"; the name of a third adapter, "Local Area Connection* 11", that is
 *                          no interface
 *   preset:rras-server     a router at work: both router managers; Loopback, Internal, the adapters
 *                          "Internal network" and "Uplink" as interfaces, the latter with a default
 *                          route; the demand-dial interface "Branch office" with two routes,
 *                          filters for what comes in, goes out and makes it dial, hours in which
 *                          it may, and a phone book */
DWORD MPRFAKE_API mprfake_load_state(const char *server, const char *source, char *why,
                                     DWORD why_size);

/* The same from `size` bytes of registry text: UTF-16 with its mark, UTF-8, or 8-bit. */
DWORD MPRFAKE_API mprfake_load_text(const char *server, const void *bytes, DWORD size, char *why,
                                    DWORD why_size);

/* Writes a server's configuration as registry text, in the form that Windows exports and `reg
 * import` takes: UTF-16 with its mark. Writes at most `size` bytes into `bytes`; *needed (optional)
 * receives the bytes of the whole. ERROR_INVALID_PARAMETER: bytes NULL with a size that is not 0.
 * ERROR_BUFFER_OVERFLOW (111): too small; then nothing but *needed is written. ERROR_NOT_FOUND: no
 * such server. ERROR_NOT_ENOUGH_MEMORY. */
DWORD MPRFAKE_API mprfake_save_text(const char *server, void *bytes, DWORD size, DWORD *needed);

/* Keeps a server's configuration as it is now; *number receives what the snapshot is called,
 * from 1. Snapshots outlive mprfake_reset: a test suite makes one in its set-up and goes back to it
 * before each test. ERROR_INVALID_PARAMETER: number NULL. ERROR_NOT_FOUND: no such server.
 * ERROR_NOT_ENOUGH_MEMORY. */
DWORD MPRFAKE_API mprfake_snapshot(const char *server, DWORD *number);

/* Brings the server of a snapshot back to it, any number of times. As after mprfake_load_state,
 * handles to what was there before answer as for something deleted. ERROR_NOT_FOUND: no such
 * snapshot, or its server is gone since a reset. ERROR_NOT_ENOUGH_MEMORY. */
DWORD MPRFAKE_API mprfake_go_back(DWORD number);

/* Frees a snapshot. ERROR_NOT_FOUND: no such snapshot. */
DWORD MPRFAKE_API mprfake_forget(DWORD number);

/* Whether the calling program has administrator rights: 0 no, anything else yes (the default).
 * Always NO_ERROR. */
DWORD MPRFAKE_API mprfake_set_privileged(DWORD privileged);

/* Knobs: where the documents are silent and real systems may differ, the double has one answer by
 * default and can be told to give another. */
enum mprfake_knob {
    /* The code that MprConfigServerConnect gives for a server nobody has added: any code but 0.
       Default ERROR_BAD_NETPATH (53). */
    MPRFAKE_KNOB_UNKNOWN_SERVER_CODE = 1,
    /* Where a caller without administrator rights is refused with ERROR_ACCESS_DENIED (5): 0 at
     * connect (default), 1 connect succeeds and each use of a handle is refused while the caller
     * lacks the rights. */
    MPRFAKE_KNOB_REFUSE_AT_USE = 2,
    /* Where an unknown server is refused: 0 at connect (default), 1 connect succeeds and each use
     * of the handle gives the code of MPRFAKE_KNOB_UNKNOWN_SERVER_CODE. */
    MPRFAKE_KNOB_UNKNOWN_AT_USE = 3,
    /* Whether the local machine routes between LANs alone: 0 no (default), 1 yes: then its
     * demand-dial manager does not run, MprConfigServerGetInfo says so, and
     * MprConfigServerGetInfoEx and MprConfigServerSetInfoEx answer ERROR_DDM_NOT_RUNNING (903). */
    MPRFAKE_KNOB_LAN_ONLY = 4
};

/* Sets one knob. ERROR_INVALID_PARAMETER: no such knob, or a value it does not have. */
DWORD MPRFAKE_API mprfake_set_knob(DWORD knob, DWORD value);

/* Reads one knob into *value. ERROR_INVALID_PARAMETER: no such knob, or NULL. */
DWORD MPRFAKE_API mprfake_get_knob(DWORD knob, DWORD *value);

/* ------------------------------------------------------------------------------------ failures */

/* Scripts calls of one function: from now on, the nth call (1 is the next one) and the `times` - 1
 * calls that follow it (0: all that follow) answer `code` after their argument checks have passed,
 * change nothing and write no output. Every call counts, also one that is refused for its
 * arguments, as mprfake_calls counts. Handles are looked up, and rights at use are checked, before
 * a script answers; MprConfigServerConnect answers by script before it looks at the server's name.
 * A later script for the same function replaces the earlier one; code NO_ERROR takes the script
 * away. MprAdminIsServiceRunning answers TRUE by script, whatever the code. The disconnecting
 * functions and MprInfoBlockQuerySize, which have no code as result, are not scriptable.
 * ERROR_INVALID_PARAMETER: function NULL, nth 0, or a function without a code.
 * ERROR_PROC_NOT_FOUND. */
DWORD MPRFAKE_API mprfake_fail_call(const char *function, DWORD nth, DWORD times, DWORD code);

enum mprfake_fail_mode {
    MPRFAKE_FAIL_ONE = 1, /* the nth allocation alone */
    MPRFAKE_FAIL_ON = 2,  /* the nth and all later ones */
    MPRFAKE_FAIL_RUN = 3  /* the nth and the `count` that follow it */
};

/* Makes allocations of the double fail, counted from now (1 is the next one). nth 0 ends the plan,
 * whatever the mode. `count` matters for MPRFAKE_FAIL_RUN alone. A new plan replaces the old one.
 * ERROR_INVALID_PARAMETER: no such mode. */
DWORD MPRFAKE_API mprfake_fail_allocation(DWORD nth, DWORD mode, DWORD count);

/* How many allocations were asked for (*asked) and how many of these were made to fail (*failed)
 * since the last call of mprfake_fail_allocation or mprfake_reset. Either pointer may be NULL.
 * Always NO_ERROR. */
DWORD MPRFAKE_API mprfake_allocations(DWORD *asked, DWORD *failed);

/* --------------------------------------------------------------------------------- observation */

/* How often a function was called since the last reset, refused calls included.
 * ERROR_INVALID_PARAMETER: NULL. ERROR_PROC_NOT_FOUND. */
DWORD MPRFAKE_API mprfake_calls(const char *function, DWORD *count);

/* What a function handed out that is still open or unfreed: connections for
 * "MprConfigServerConnect", "MprAdminServerConnect" and "MprAdminMIBServerConnect", buffers for the
 * calls that return them; not the texts of MprAdminGetErrorString. `function` NULL counts all.
 * Interface and transport handles end with their connection and are not counted.
 * ERROR_INVALID_PARAMETER: count NULL. ERROR_PROC_NOT_FOUND. */
DWORD MPRFAKE_API mprfake_open(const char *function, DWORD *count);

/* The same as text for a person: a line per function with something open, such as
 * "MprConfigServerConnect: 2 connections never disconnected", with a newline between lines and none
 * at the end. Empty text when nothing is open. Writes at most `size` bytes into `text`; *needed
 * (optional) receives the bytes of the whole text. ERROR_INVALID_PARAMETER: text NULL with a size
 * that is not 0. ERROR_BUFFER_OVERFLOW (111): too small; then nothing but *needed is written. */
DWORD MPRFAKE_API mprfake_open_report(char *text, DWORD size, DWORD *needed);

/* How many calls of the API have ended since the last reset. ERROR_INVALID_PARAMETER: NULL. */
DWORD MPRFAKE_API mprfake_call_count(DWORD *count);

/* One of those calls by its number, 1 being the first since the reset: *function receives the name
 * of the function, which lives as long as the library, and *code what it answered (0 for one that
 * returns no code). Either may be NULL. The latest 1024 calls are remembered. ERROR_NOT_FOUND: no
 * call of that number has ended, or it is forgotten. */
DWORD MPRFAKE_API mprfake_call_at(DWORD number, const char **function, DWORD *code);

/* The remembered calls as text for a person: a line each, in their order, such as "3
 * MprConfigInterfaceEnum -> ERROR_NO_MORE_ITEMS (259)", with the number alone for a code that
 * mprapi.h does not name, and nothing behind the name of a function that returns no code; a newline
 * between lines and none at the end. Empty text when nothing was called. Writes at most `size`
 * bytes into `text`, 128 for each call are enough; *needed (optional) receives the bytes of the
 * whole text. ERROR_INVALID_PARAMETER: text NULL with a size that is not 0. ERROR_BUFFER_OVERFLOW
 * (111): too small; then nothing but *needed is written. */
DWORD MPRFAKE_API mprfake_call_report(char *text, DWORD size, DWORD *needed);

/* A message for a code, in the double's own words: one sentence in plain ASCII, without a newline,
 * for every code that mprapi.h names. Writes at most `size` bytes into `text`, 256 are always
 * enough; *needed (optional) receives the bytes of the whole text. ERROR_INVALID_PARAMETER: text
 * NULL with a size that is not 0. ERROR_NOT_FOUND (1168): there is none for that code.
 * ERROR_BUFFER_OVERFLOW (111): too small; then nothing but *needed is written. */
DWORD MPRFAKE_API mprfake_message(DWORD code, char *text, DWORD size, DWORD *needed);

/* Walks the whole double and checks every invariant of its tables. NO_ERROR when all hold;
 * otherwise ERROR_INTERNAL_ERROR (1359) and, when `why` is not NULL and `size` not 0, one line (cut
 * to fit) that names the one broken. */
DWORD MPRFAKE_API mprfake_check(char *why, DWORD size);

#ifdef __cplusplus
}
#endif

#endif
