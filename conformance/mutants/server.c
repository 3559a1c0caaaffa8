/*
 * Mutants of connecting, disconnecting, refreshing and releasing.
 */
#include "mutants/mutant.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

/* Whether a call met a shortage. */
#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

/* A wrapper that acts before the real call, and one that acts on what it did. */
#define CONNECT(name, ...)                                                                         \
    static DWORD APIENTRY name(LPWSTR server, HANDLE *out)                                         \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigServerConnect(server, out);                                                \
    }
#define CONNECT_AFTER(name, ...)                                                                   \
    static DWORD APIENTRY name(LPWSTR server, HANDLE *out)                                         \
    {                                                                                              \
        DWORD code = MprConfigServerConnect(server, out);                                          \
        __VA_ARGS__                                                                                \
        return code;                                                                               \
    }

/* A wrapper that acts before the real call, and one that acts on what it did. */
#define REFRESH(name, ...)                                                                         \
    static DWORD APIENTRY name(HANDLE config)                                                      \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigServerRefresh(config);                                                     \
    }
#define REFRESH_AFTER(name, ...)                                                                   \
    static DWORD APIENTRY name(HANDLE config)                                                      \
    {                                                                                              \
        DWORD code = MprConfigServerRefresh(config);                                               \
        __VA_ARGS__                                                                                \
        return code;                                                                               \
    }

/* A wrapper that acts before the real call, and one that acts on what it did. */
#define RELEASE(name, ...)                                                                         \
    static DWORD APIENTRY name(LPVOID buffer)                                                      \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigBufferFree(buffer);                                                        \
    }
#define RELEASE_AFTER(name, ...)                                                                   \
    static DWORD APIENTRY name(LPVOID buffer)                                                      \
    {                                                                                              \
        DWORD code = MprConfigBufferFree(buffer);                                                  \
        __VA_ARGS__                                                                                \
        return code;                                                                               \
    }

/* The server's name without leading backslashes. */
static const WCHAR *bare(const WCHAR *name)
{
    return name != NULL && name[0] == '\\' && name[1] == '\\' ? name + 2 : name;
}

static size_t length_of(const WCHAR *name)
{
    size_t length = 0;
    while (name != NULL && name[length] != 0)
        length++;
    return length;
}

static HANDLE first_handle;

CONNECT_AFTER(connect_success_code_restart_required, if (code == NO_ERROR) code = 3011;)
CONNECT(connect_writes_handle_forgets, HANDLE unseen;
        if (out != NULL) return MprConfigServerConnect(server, &unseen);)
CONNECT(connect_null_out_param_invalid_handle, if (out == NULL) return ERROR_INVALID_HANDLE;)
CONNECT(connect_null_out_param_success, if (out == NULL) return NO_ERROR;)
CONNECT(connect_null_out_param_writes_through, if (out == NULL) * (HANDLE volatile *)out = server;)
CONNECT(connect_null_name_is_local_refuses,
        if (server == NULL && out != NULL) return ERROR_INVALID_NAME;)
CONNECT(
    connect_null_name_is_local_another_machine, static WCHAR other[] = {'O', 0};
    if (server == NULL && out != NULL) {
        mprfake_add_server("O");
        server = other;
    })
CONNECT(connect_named_remote_always_local,
        if (bare(server) != server || length_of(server) > 0) server = NULL;)
CONNECT(connect_comes_first_useless_handle, DWORD code = MprConfigServerConnect(server, out);
        if (code == NO_ERROR) MprConfigServerDisconnect(*out); if (out != NULL) return code;)
CONNECT_AFTER(connect_out_of_memory_fourteen, if (SHORT) code = 14;)
CONNECT_AFTER(connect_out_of_memory_success, if (SHORT) code = NO_ERROR;)
CONNECT_AFTER(connect_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
CONNECT_AFTER(
    connect_out_of_memory_frees_twice, if (SHORT) {
        void *volatile block = malloc(8);
        free(block);
        free(block);
    })
CONNECT(connect_out_of_memory_poisoned, static int poisoned;
        if (poisoned) return ERROR_NOT_ENOUGH_MEMORY;
        DWORD code = MprConfigServerConnect(server, out); poisoned = code == 8;
        if (code == 8 || code == NO_ERROR) return code;)
CONNECT_AFTER(connect_handle_non_null_null, if (code == NO_ERROR) *out = NULL;)
CONNECT(connect_x_null_out_first_looks_up_first, HANDLE unseen;
        if (out == NULL &&
            MprConfigServerConnect(server, &unseen) == ERROR_BAD_NETPATH) return ERROR_BAD_NETPATH;)
CONNECT(connect_x_leading_backslashes_unknown,
        if (bare(server) != server && out != NULL) return ERROR_BAD_NETPATH;)
CONNECT(connect_x_leading_backslashes_local, if (bare(server) != server) server = NULL;)
CONNECT(connect_x_name_case_case_matters,
        if (server != NULL && server[0] == 'b' && out != NULL) return ERROR_BAD_NETPATH;)
CONNECT(connect_x_own_name_unknown,
        if (bare(server) != server && out != NULL) return ERROR_BAD_NETPATH;)
CONNECT(connect_x_empty_name_unknown,
        if (server != NULL && server[0] == 0 && out != NULL) return ERROR_BAD_NETPATH;)
CONNECT_AFTER(connect_x_unknown_server_rpc_unavailable, if (code == ERROR_BAD_NETPATH) code = 1722;)
CONNECT(connect_x_unknown_server_local,
        if (out != NULL && MprConfigServerConnect(server, out) == ERROR_BAD_NETPATH) server = NULL;)
CONNECT(connect_x_longest_name_shorter,
        if (length_of(server) > 255 && out != NULL) return ERROR_BAD_NETPATH;)
CONNECT(
    connect_x_longest_name_cuts, static WCHAR cut[32768]; if (length_of(server) > 32767) {
        memcpy(cut, server, 32767 * sizeof *cut);
        server = cut;
    })
CONNECT(connect_x_unprivileged_lets_in, mprfake_set_privileged(1);)
CONNECT_AFTER(connect_x_unprivileged_invalid_parameter,
              if (code == ERROR_ACCESS_DENIED) code = ERROR_INVALID_PARAMETER;)
CONNECT_AFTER(connect_x_untouched_unknown_null, if (code == ERROR_BAD_NETPATH) *out = NULL;)
CONNECT_AFTER(connect_x_untouched_unprivileged_null, if (code == ERROR_ACCESS_DENIED) *out = NULL;)
CONNECT_AFTER(connect_x_untouched_no_memory_null, if (SHORT) *out = NULL;)
CONNECT(
    connect_x_distinct_handles_shares, static HANDLE shared; if (shared != NULL && out != NULL) {
        *out = shared;
        return NO_ERROR;
    } DWORD code = MprConfigServerConnect(server, out);
    if (code == NO_ERROR) shared = *out; if (code == NO_ERROR) return code;)
CONNECT(
    connect_x_independent_one_at_a_time,
    if (out != NULL && first_handle != NULL) MprConfigServerDisconnect(first_handle);
    DWORD code = MprConfigServerConnect(server, out); if (code == NO_ERROR) {
        first_handle = *out;
        return code;
    })
CONNECT(connect_x_many_few, static unsigned made;
        if (out != NULL && ++made > 1000) return ERROR_NOT_ENOUGH_MEMORY;)
CONNECT_AFTER(connect_x_fits_32_bits_wide,
              if (code == NO_ERROR &&
                  sizeof *out > 4) *out = (HANDLE)((uintptr_t)*out | (uintptr_t)1
                                                                         << (sizeof *out * 8 - 1));
              else if (code == NO_ERROR) code = ERROR_INVALID_PARAMETER;)
CONNECT_AFTER(connect_x_not_reissued_again, static unsigned made;
              if (code == NO_ERROR && made++ == 0) first_handle = *out;
              if (code == NO_ERROR && made == 4000) *out = first_handle;)
CONNECT(connect_x_name_unwritten_upper_cases,
        for (size_t i = 0; server != NULL && server[i] != 0;
             i++) if (server[i] >= 'a' && server[i] <= 'z') server[i] ^= 0x20;)
CONNECT(connect_x_name_unwritten_past_out,
        if (out != NULL)((volatile unsigned char *)out)[-1] ^= 1;)
CONNECT(connect_success_code_write_before,
        if (out != NULL)((volatile unsigned char *)out)[-1] ^= 1;)
CONNECT(
    connect_x_unknown_server_keeps, if (out != NULL && length_of(server) > 0 &&
                                        MprConfigServerConnect(server, out) == ERROR_BAD_NETPATH) {
        kept = malloc(8);
        return ERROR_BAD_NETPATH;
    })
static VOID APIENTRY disconnect_nothing(HANDLE config)
{
    (void)config;
}

static VOID APIENTRY disconnect_dereferences(HANDLE config)
{
    *(volatile unsigned char *)config = 1;
    MprConfigServerDisconnect(config);
}

static VOID APIENTRY disconnect_all(HANDLE config)
{
    mprfake_reset();
    (void)config;
}

/* Handles obtained through a connection outlive it: seen from outside, GetInfo takes them on any
 * connection. */
static DWORD APIENTRY getinfo_any_connection(HANDLE config, HANDLE handle, DWORD level, LPBYTE *out,
                                             LPDWORD size)
{
    DWORD code = MprConfigInterfaceGetInfo(config, handle, level, out, size);
    if (code != ERROR_INVALID_HANDLE || out == NULL)
        return code;
    *out = NULL;
    return NO_ERROR;
}

REFRESH(refresh_x_null_success, if (config == NULL) return NO_ERROR;)
REFRESH_AFTER(refresh_x_bad_handle_success, if (code == ERROR_INVALID_HANDLE) code = NO_ERROR;)
REFRESH(refresh_x_bad_handle_cuts, static HANDLE live;
        if (live == NULL) MprConfigServerConnect(NULL, &live);
        if (config == (HANDLE) ~(uintptr_t)0) config = live;)
REFRESH_AFTER(refresh_x_live_not_supported, if (code == NO_ERROR) code = ERROR_NOT_SUPPORTED;)
REFRESH(refresh_x_changes_nothing_drops_all, mprfake_reset(); (void)config; return NO_ERROR;)
RELEASE_AFTER(release_success_code_one, if (code == NO_ERROR) code = 1;)
RELEASE(release_frees_getinfo_keeps, if (buffer != NULL) return NO_ERROR;)
RELEASE(release_frees_enum_keeps, if (buffer != NULL) return NO_ERROR;)
RELEASE(release_x_null_success, if (buffer == NULL) return NO_ERROR;)
RELEASE_AFTER(release_x_foreign_success, if (code != NO_ERROR) code = NO_ERROR;)
RELEASE(release_x_foreign_reads,
        if (buffer != NULL && *(volatile unsigned char *)buffer == 77) return 1;)
RELEASE(release_x_interior_rounds,
        if (buffer != NULL && MprConfigBufferFree((char *)buffer - 8) == NO_ERROR) return NO_ERROR;)
RELEASE_AFTER(release_x_twice_success, if (code != NO_ERROR) code = NO_ERROR;)

const struct mutant mutants_server[] = {
    MUTANT("MprConfigServerConnect.success-code", "restart-required",
           "answers ERROR_SUCCESS_RESTART_REQUIRED for success", MprConfigServerConnect,
           connect_success_code_restart_required),
    MUTANT("MprConfigServerConnect.writes-handle", "forgets", "stores no handle",
           MprConfigServerConnect, connect_writes_handle_forgets),
    MUTANT("MprConfigServerConnect.null-out-param", "invalid-handle",
           "answers ERROR_INVALID_HANDLE", MprConfigServerConnect,
           connect_null_out_param_invalid_handle),
    MUTANT("MprConfigServerConnect.null-out-param", "success", "answers NO_ERROR",
           MprConfigServerConnect, connect_null_out_param_success),
    MUTANT("MprConfigServerConnect.null-out-param", "writes-through",
           "writes through the NULL pointer", MprConfigServerConnect,
           connect_null_out_param_writes_through),
    MUTANT("MprConfigServerConnect.null-name-is-local", "refuses", "refuses a NULL name",
           MprConfigServerConnect, connect_null_name_is_local_refuses),
    MUTANT("MprConfigServerConnect.null-name-is-local", "another-machine",
           "opens another machine for NULL", MprConfigServerConnect,
           connect_null_name_is_local_another_machine),
    MUTANT("MprConfigServerConnect.named-remote", "always-local",
           "opens the local machine whatever the name", MprConfigServerConnect,
           connect_named_remote_always_local),
    MUTANT("MprConfigServerConnect.comes-first", "useless-handle", "gives a handle that has ended",
           MprConfigServerConnect, connect_comes_first_useless_handle),
    MUTANT("MprConfigServerConnect.out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigServerConnect, connect_out_of_memory_fourteen),
    MUTANT("MprConfigServerConnect.out-of-memory", "success", "answers NO_ERROR without memory",
           MprConfigServerConnect, connect_out_of_memory_success),
    GUARD_MUTANT("MprConfigServerConnect.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigServerConnect,
                 connect_out_of_memory_keeps),
    GUARD_MUTANT("MprConfigServerConnect.out-of-memory", "frees-twice",
                 "frees a block twice when memory is short", "freed twice", MprConfigServerConnect,
                 connect_out_of_memory_frees_twice),
    MUTANT("MprConfigServerConnect.out-of-memory", "poisoned",
           "refuses every connect after the first shortage", MprConfigServerConnect,
           connect_out_of_memory_poisoned),
    MUTANT("MprConfigServerConnect.handle-non-null", "null", "stores NULL on success",
           MprConfigServerConnect, connect_handle_non_null_null),
    MUTANT("MprConfigServerConnect.x-null-out-first", "looks-up-first",
           "looks for the machine before the pointer", MprConfigServerConnect,
           connect_x_null_out_first_looks_up_first),
    MUTANT("MprConfigServerConnect.x-leading-backslashes", "unknown",
           "does not know names with backslashes", MprConfigServerConnect,
           connect_x_leading_backslashes_unknown),
    MUTANT("MprConfigServerConnect.x-leading-backslashes", "local",
           "takes names with backslashes for the local machine", MprConfigServerConnect,
           connect_x_leading_backslashes_local),
    MUTANT("MprConfigServerConnect.x-name-case", "case-matters",
           "knows a server by one spelling alone", MprConfigServerConnect,
           connect_x_name_case_case_matters),
    MUTANT("MprConfigServerConnect.x-own-name", "unknown", "does not know its own name",
           MprConfigServerConnect, connect_x_own_name_unknown),
    MUTANT("MprConfigServerConnect.x-empty-name", "unknown",
           "does not take an empty name for its own", MprConfigServerConnect,
           connect_x_empty_name_unknown),
    MUTANT("MprConfigServerConnect.x-unknown-server", "rpc-unavailable",
           "answers RPC_S_SERVER_UNAVAILABLE", MprConfigServerConnect,
           connect_x_unknown_server_rpc_unavailable),
    MUTANT("MprConfigServerConnect.x-unknown-server", "local",
           "opens the local machine for an unknown name", MprConfigServerConnect,
           connect_x_unknown_server_local),
    MUTANT("MprConfigServerConnect.x-longest-name", "shorter", "knows names up to 255 characters",
           MprConfigServerConnect, connect_x_longest_name_shorter),
    MUTANT("MprConfigServerConnect.x-longest-name", "cuts", "cuts a name at 32,767 characters",
           MprConfigServerConnect, connect_x_longest_name_cuts),
    MUTANT("MprConfigServerConnect.x-unprivileged", "lets-in", "lets anybody in",
           MprConfigServerConnect, connect_x_unprivileged_lets_in),
    MUTANT("MprConfigServerConnect.x-unprivileged", "invalid-parameter",
           "answers ERROR_INVALID_PARAMETER", MprConfigServerConnect,
           connect_x_unprivileged_invalid_parameter),
    MUTANT("MprConfigServerConnect.x-untouched-unknown", "null", "stores NULL on failure",
           MprConfigServerConnect, connect_x_untouched_unknown_null),
    MUTANT("MprConfigServerConnect.x-untouched-unprivileged", "null", "stores NULL on failure",
           MprConfigServerConnect, connect_x_untouched_unprivileged_null),
    MUTANT("MprConfigServerConnect.x-untouched-no-memory", "null", "stores NULL on failure",
           MprConfigServerConnect, connect_x_untouched_no_memory_null),
    MUTANT("MprConfigServerConnect.x-distinct-handles", "shares", "gives one handle to all",
           MprConfigServerConnect, connect_x_distinct_handles_shares),
    MUTANT("MprConfigServerConnect.x-independent", "one-at-a-time",
           "ends the connection before when it makes a new one", MprConfigServerConnect,
           connect_x_independent_one_at_a_time),
    MUTANT("MprConfigServerConnect.x-many", "few", "gives 1,000 connections at most",
           MprConfigServerConnect, connect_x_many_few),
    MUTANT("MprConfigServerConnect.x-fits-32-bits", "wide",
           "gives handles above 2^32 where pointers are that wide, the highest elsewhere",
           MprConfigServerConnect, connect_x_fits_32_bits_wide),
    MUTANT("MprConfigServerConnect.x-not-reissued", "again",
           "gives the first handle value again after 4,000", MprConfigServerConnect,
           connect_x_not_reissued_again),
    GUARD_MUTANT("MprConfigServerConnect.x-name-unwritten", "upper-cases",
                 "turns the caller's letters into capitals", "input changed",
                 MprConfigServerConnect, connect_x_name_unwritten_upper_cases),
    GUARD_MUTANT("MprConfigServerConnect.x-name-unwritten", "past-out",
                 "writes the byte behind the handle variable", "write outside",
                 MprConfigServerConnect, connect_x_name_unwritten_past_out),
    GUARD_MUTANT("MprConfigServerConnect.success-code", "write-before",
                 "writes the byte before the handle variable", "write outside",
                 MprConfigServerConnect, connect_success_code_write_before),
    GUARD_MUTANT("MprConfigServerConnect.x-unknown-server", "keeps",
                 "keeps a block at each refusal", "block kept", MprConfigServerConnect,
                 connect_x_unknown_server_keeps),
    MUTANT("MprConfigServerDisconnect.ends-connection", "does-nothing", "ends nothing",
           MprConfigServerDisconnect, disconnect_nothing),
    MUTANT("MprConfigServerDisconnect.x-null", "dereferences", "writes through the handle",
           MprConfigServerDisconnect, disconnect_dereferences),
    MUTANT("MprConfigServerDisconnect.x-foreign", "dereferences", "writes through the handle",
           MprConfigServerDisconnect, disconnect_dereferences),
    MUTANT("MprConfigServerDisconnect.x-null", "ends-all", "ends every connection",
           MprConfigServerDisconnect, disconnect_all),
    MUTANT("MprConfigServerDisconnect.x-foreign", "ends-all", "ends every connection",
           MprConfigServerDisconnect, disconnect_all),
    MUTANT("MprConfigServerDisconnect.x-twice", "ends-all", "ends every connection",
           MprConfigServerDisconnect, disconnect_all),
    MUTANT("MprConfigServerDisconnect.x-buffers-outlive", "frees-buffers",
           "releases all buffers as well", MprConfigServerDisconnect, disconnect_all),
    MUTANT("MprConfigServerDisconnect.x-nothing-kept", "does-nothing", "ends nothing",
           MprConfigServerDisconnect, disconnect_nothing),
    MUTANT("MprConfigServerDisconnect.x-children", "outlive",
           "leaves handles alive that were obtained through the connection",
           MprConfigInterfaceGetInfo, getinfo_any_connection),
    MUTANT("MprConfigServerRefresh.x-null", "success", "answers NO_ERROR for NULL",
           MprConfigServerRefresh, refresh_x_null_success),
    MUTANT("MprConfigServerRefresh.x-bad-handle", "success", "answers NO_ERROR for any value",
           MprConfigServerRefresh, refresh_x_bad_handle_success),
    MUTANT("MprConfigServerRefresh.x-bad-handle", "cuts",
           "looks at the lower 32 bits of a handle alone", MprConfigServerRefresh,
           refresh_x_bad_handle_cuts),
    MUTANT("MprConfigServerRefresh.x-live", "not-supported", "answers ERROR_NOT_SUPPORTED",
           MprConfigServerRefresh, refresh_x_live_not_supported),
    MUTANT("MprConfigServerRefresh.x-changes-nothing", "drops-all", "drops what was stored",
           MprConfigServerRefresh, refresh_x_changes_nothing_drops_all),
    MUTANT("MprConfigBufferFree.success-code", "one", "answers 1 for success", MprConfigBufferFree,
           release_success_code_one),
    MUTANT("MprConfigBufferFree.frees-getinfo", "keeps", "answers NO_ERROR and keeps the block",
           MprConfigBufferFree, release_frees_getinfo_keeps),
    MUTANT("MprConfigBufferFree.frees-enum", "keeps", "answers NO_ERROR and keeps the block",
           MprConfigBufferFree, release_frees_enum_keeps),
    MUTANT("MprConfigBufferFree.x-null", "success", "answers NO_ERROR for NULL",
           MprConfigBufferFree, release_x_null_success),
    MUTANT("MprConfigBufferFree.x-foreign", "success", "answers NO_ERROR for any pointer",
           MprConfigBufferFree, release_x_foreign_success),
    MUTANT("MprConfigBufferFree.x-foreign", "reads", "reads the pointer before it knows it",
           MprConfigBufferFree, release_x_foreign_reads),
    MUTANT("MprConfigBufferFree.x-interior", "rounds",
           "takes a pointer into a buffer for the buffer", MprConfigBufferFree,
           release_x_interior_rounds),
    MUTANT("MprConfigBufferFree.x-twice", "success", "answers NO_ERROR a second time",
           MprConfigBufferFree, release_x_twice_success),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
