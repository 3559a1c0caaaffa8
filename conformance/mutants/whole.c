/*
 * Mutants of backup, restore and install, and of the names that interfaces go by. Each macro makes
 * a wrapper: statements before the real call, or (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"
#include "mprfake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define BACKUP(name, ...)                                                                          \
    static DWORD APIENTRY name(HANDLE config, LPWSTR path)                                         \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigServerBackup(config, path);                                                \
    }
#define BACKUP_AFTER(name, ...)                                                                    \
    BACKUP(name, DWORD code = MprConfigServerBackup(config, path); __VA_ARGS__ return code;)

#define RESTORE(name, ...)                                                                         \
    static DWORD APIENTRY name(HANDLE config, LPWSTR path)                                         \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigServerRestore(config, path);                                               \
    }
#define RESTORE_AFTER(name, ...)                                                                   \
    RESTORE(name, DWORD code = MprConfigServerRestore(config, path); __VA_ARGS__ return code;)

#define INSTALL(name, ...)                                                                         \
    static DWORD APIENTRY name(DWORD level, PVOID buffer)                                          \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigServerInstall(level, buffer);                                              \
    }
#define INSTALL_AFTER(name, ...)                                                                   \
    INSTALL(name, DWORD code = MprConfigServerInstall(level, buffer); __VA_ARGS__ return code;)

static size_t length_of(const WCHAR *path)
{
    size_t length = 0;
    while (path != NULL && path[length] != 0)
        length++;
    return length;
}

static int ends_in_backslash(const WCHAR *path)
{
    return length_of(path) > 0 && path[length_of(path) - 1] == '\\';
}

/* The directory above. */
static WCHAR *above(const WCHAR *path)
{
    static WCHAR parent[2048];
    size_t length = length_of(path);
    memcpy(parent, path, length * sizeof *path);
    while (length > 0 && (parent[length - 1] == '\\' || parent[length - 1] == '/'))
        length--;
    while (length > 0 && parent[length - 1] != '\\' && parent[length - 1] != '/')
        length--;
    parent[length] = 0;
    return parent;
}

/* Something of ours that no check knows, beside what is configured. */
static void add_stray(void)
{
    mprfake_add_interface(NULL, "stray", ROUTER_IF_TYPE_FULL_ROUTER, 1);
}

/* Writes a few bytes to a file in a directory whose path is ASCII. */
static void put_file(const WCHAR *directory, const char *name, const char *mode, const char *bytes)
{
    char path[2048];
    size_t length = 0;
    for (; directory[length] != 0; length++)
        path[length] = (char)(directory[length] == '\\' ? '/' : directory[length]);
    snprintf(path + length, sizeof path - length, "/%s", name);
    FILE *file = fopen(path, mode);
    if (file == NULL)
        return;
    fputs(bytes, file);
    fclose(file);
}

static DWORD delete_named(HANDLE config, const WCHAR *name)
{
    HANDLE handle;
    DWORD code = MprConfigInterfaceGetHandle(config, (WCHAR *)name, &handle);
    return code == NO_ERROR ? MprConfigInterfaceDelete(config, handle) : code;
}

static const WCHAR stray[] = {'s', 't', 'r', 'a', 'y', 0};
static const WCHAR first[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', '1', 0};
static const char nothing[] = "REGEDIT4\n";
static const WCHAR loopback[] = {'L', 'o', 'o', 'p', 'b', 'a', 'c', 'k', 0};

/* ---- backup */

BACKUP_AFTER(backup_success_code_one, if (code == NO_ERROR) code = 1;)
BACKUP(backup_above, if (config != NULL && path != NULL && path[0] != 0) path = above(path);)
BACKUP(backup_nowhere, if (config != NULL && path != NULL) return NO_ERROR;)
BACKUP(backup_null_handle_6, if (config == NULL) return ERROR_INVALID_HANDLE;)
BACKUP_AFTER(backup_oom_fourteen, if (SHORT) code = 14;)
BACKUP_AFTER(backup_oom_keeps, if (SHORT) kept = malloc(8);)
BACKUP_AFTER(backup_oom_written, if (SHORT) MprConfigServerBackup(config, path);)
BACKUP(backup_null_path_123, if (path == NULL) return 123;)
BACKUP(backup_null_path_reads, if (path == NULL && *(volatile WCHAR *)path == 77) return 1;)
BACKUP(backup_empty_path_3, if (path != NULL && path[0] == 0) return ERROR_PATH_NOT_FOUND;)
BACKUP(backup_empty_path_here, if (path != NULL && path[0] == 0) return NO_ERROR;)
BACKUP(backup_wants_backslash,
       if (length_of(path) > 0 && !ends_in_backslash(path)) return ERROR_INVALID_PARAMETER;)
BACKUP(backup_as_prefix, if (length_of(path) > 0 && !ends_in_backslash(path)) path = above(path);)
BACKUP_AFTER(backup_missing_2, if (code == ERROR_PATH_NOT_FOUND) code = ERROR_FILE_NOT_FOUND;)
BACKUP_AFTER(backup_missing_beside,
             if (code == ERROR_PATH_NOT_FOUND) MprConfigServerBackup(config, above(path));)
BACKUP(
    backup_first_stays, static WCHAR before[2048]; if (path != NULL && config != NULL) {
        if (memcmp(before, path, length_of(path) * sizeof *path) == 0 && before[0] != 0)
            return NO_ERROR;
        memcpy(before, path, length_of(path) * sizeof *path);
    })
BACKUP_AFTER(backup_changes, if (code == NO_ERROR) add_stray();)
BACKUP_AFTER(backup_renews, if (code == NO_ERROR) code = MprConfigServerRestore(config, path);)
BACKUP_AFTER(backup_bad_handle_87,
             if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
BACKUP_AFTER(backup_any_handle, HANDLE fresh;
             if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
                 code = MprConfigServerBackup(fresh, path);)
BACKUP_AFTER(backup_bad_handle_written, HANDLE fresh;
             if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
                 MprConfigServerBackup(fresh, path);)
/* A handle to another machine: one of its directories is meant, which is not there. */
BACKUP(backup_local_alone, HANDLE handle; add_stray();
       if (config != NULL && MprConfigInterfaceGetHandle(config, (WCHAR *)stray, &handle) ==
                                 ERROR_NO_SUCH_INTERFACE) return ERROR_PATH_NOT_FOUND;)
BACKUP_AFTER(
    backup_second_file, static char name[] = "more-a"; if (code == NO_ERROR) {
        put_file(path, name, "wb", "x");
        name[5]++;
    })
BACKUP_AFTER(backup_other_mark,
             if (code == NO_ERROR) put_file(path, "router.reg", "r+b", "\xEF\xBB\xBF");)
BACKUP_AFTER(backup_other_header,
             if (code == NO_ERROR) put_file(path, "router.reg", "r+b", "\xFF\xFER");)

/* ---- restore */

RESTORE_AFTER(restore_success_code_one, if (code == NO_ERROR) code = 1;)
RESTORE(restore_nothing, if (config != NULL && path != NULL) return NO_ERROR;)
/* The interfaces come back, the router managers stay as they are. */
static DWORD APIENTRY restore_interfaces_alone(HANDLE config, LPWSTR path)
{
    static BYTE after[4096];
    HANDLE handle;
    LPBYTE info = NULL;
    DWORD size = 0;
    DWORD found = MprConfigTransportGetHandle(config, PID_IP, &handle);
    if (found == NO_ERROR)
        found = MprConfigTransportGetInfo(config, handle, &info, &size, NULL, NULL, NULL);
    if (found == NO_ERROR && size <= sizeof after)
        memcpy(after, info, size);
    DWORD code = MprConfigServerRestore(config, path);
    if (found == NO_ERROR && code == NO_ERROR)
        MprConfigTransportCreate(config, PID_IP, NULL, after, size, NULL, 0, NULL, &handle);
    MprConfigBufferFree(info);
    return code;
}
RESTORE_AFTER(restore_managers_alone, if (code == NO_ERROR) delete_named(config, first);)
/* Directories of a check are numbered; the one behind the one that was named is taken. */
RESTORE(
    restore_next_directory, static WCHAR next[2048]; if (config != NULL && length_of(path) > 2) {
        memcpy(next, path, (length_of(path) + 1) * sizeof *path);
        next[length_of(path) - 2]++;
        return MprConfigServerRestore(config, next);
    })
RESTORE(restore_null_handle_6, if (config == NULL) return ERROR_INVALID_HANDLE;)
RESTORE_AFTER(restore_oom_fourteen, if (SHORT) code = 14;)
RESTORE_AFTER(restore_oom_keeps, if (SHORT) kept = malloc(8);)
RESTORE_AFTER(restore_oom_half, if (SHORT) add_stray();)
RESTORE(restore_null_path_123, if (path == NULL) return 123;)
RESTORE(restore_null_path_reads, if (path == NULL && *(volatile WCHAR *)path == 77) return 1;)
RESTORE(restore_empty_path_3, if (path != NULL && path[0] == 0) return ERROR_PATH_NOT_FOUND;)
RESTORE(restore_wants_backslash,
        if (length_of(path) > 0 && !ends_in_backslash(path)) return ERROR_INVALID_PARAMETER;)
RESTORE(restore_as_prefix, if (length_of(path) > 0 && !ends_in_backslash(path)) path = above(path);)
RESTORE_AFTER(restore_missing_2, if (code == ERROR_PATH_NOT_FOUND) code = ERROR_FILE_NOT_FOUND;)
RESTORE_AFTER(restore_no_backup_3, if (code == ERROR_FILE_NOT_FOUND) code = ERROR_PATH_NOT_FOUND;)
RESTORE_AFTER(restore_no_backup_taken, if (code == ERROR_FILE_NOT_FOUND) code = NO_ERROR;)
RESTORE_AFTER(restore_foreign_corrupt,
              if (code == ERROR_ROUTER_CONFIG_INCOMPATIBLE) code = ERROR_FILE_CORRUPT;)
RESTORE_AFTER(restore_foreign_taken, if (code == ERROR_ROUTER_CONFIG_INCOMPATIBLE) code = NO_ERROR;)
RESTORE_AFTER(restore_damaged_incompatible,
              if (code == ERROR_FILE_CORRUPT) code = ERROR_ROUTER_CONFIG_INCOMPATIBLE;)
RESTORE_AFTER(restore_damaged_taken, if (code == ERROR_FILE_CORRUPT) code = NO_ERROR;)
RESTORE_AFTER(restore_refused_adds, if (code == ERROR_FILE_CORRUPT) add_stray();)
RESTORE_AFTER(restore_refused_renews, DWORD number;
              if (code == ERROR_FILE_NOT_FOUND && mprfake_snapshot(NULL, &number) == NO_ERROR)
                  mprfake_go_back(number);)
RESTORE_AFTER(restore_merges,
              if (code == NO_ERROR)
                  mprfake_add_interface(NULL, "mprconform-1", ROUTER_IF_TYPE_FULL_ROUTER, 1);)
static DWORD APIENTRY getinfo_dead_accepted(HANDLE config, HANDLE handle, DWORD level,
                                            LPBYTE *buffer, LPDWORD size)
{
    DWORD code = MprConfigInterfaceGetInfo(config, handle, level, buffer, size);
    return code == ERROR_NO_SUCH_INTERFACE ? NO_ERROR : code;
}
static DWORD APIENTRY transport_dead_accepted(HANDLE config, HANDLE handle, LPBYTE *global,
                                              LPDWORD global_size, LPBYTE *client,
                                              LPDWORD client_size, LPWSTR *dll)
{
    DWORD code =
        MprConfigTransportGetInfo(config, handle, global, global_size, client, client_size, dll);
    return code == ERROR_UNKNOWN_PROTOCOL_ID ? NO_ERROR : code;
}
RESTORE_AFTER(restore_disconnects, if (code == NO_ERROR) MprConfigServerDisconnect(config);)
/* Nothing that was there is left, adapters among it. */
RESTORE_AFTER(
    restore_adapters_too, if (code == NO_ERROR) {
        mprfake_load_text(NULL, nothing, sizeof nothing - 1, NULL, 0);
        code = MprConfigServerRestore(config, path);
    })
RESTORE_AFTER(
    restore_no_hours, HANDLE handle;
    if (code == NO_ERROR &&
        MprConfigInterfaceGetHandle(config, (WCHAR *)first, &handle) == NO_ERROR) {
        static MPR_INTERFACE_1 info;
        memcpy(info.wszInterfaceName, first, sizeof first);
        info.fEnabled = TRUE;
        info.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
        MprConfigInterfaceSetInfo(config, handle, 1, (LPBYTE)&info);
    })
RESTORE_AFTER(
    restore_no_number, HANDLE handle;
    if (code == NO_ERROR &&
        MprConfigInterfaceGetHandle(config, (WCHAR *)first, &handle) == NO_ERROR) {
        static MPR_INTERFACE_2 info;
        memcpy(info.wszInterfaceName, first, sizeof first);
        info.fEnabled = TRUE;
        info.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
        MprConfigInterfaceSetInfo(config, handle, 2, (LPBYTE)&info);
    })
RESTORE(restore_local_alone, HANDLE handle;
        if (config != NULL && path != NULL && path[0] != 0 &&
            MprConfigInterfaceGetHandle(config, (WCHAR *)first, &handle) ==
                ERROR_NO_SUCH_INTERFACE) return ERROR_ROUTER_CONFIG_INCOMPATIBLE;)
RESTORE_AFTER(restore_bad_handle_87,
              if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
RESTORE_AFTER(restore_any_handle, HANDLE fresh;
              if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
                  code = MprConfigServerRestore(fresh, path);)

/* ---- install */

INSTALL_AFTER(install_success_code_one, if (code == NO_ERROR) code = 1;)
INSTALL_AFTER(install_level_124, if (level != 0) code = 124;)
INSTALL(install_level_ignored, level = 0;)
INSTALL(install_level_bit, level &= 1;)
INSTALL_AFTER(install_buffer_24, if (buffer != NULL) code = 24;)
INSTALL(install_buffer_ignored, buffer = NULL;)
INSTALL(install_nothing, if (level == 0 && buffer == NULL) return NO_ERROR;)
INSTALL_AFTER(
    install_grows, static char name[] = "more-a"; if (code == NO_ERROR) {
        mprfake_add_interface(NULL, name, ROUTER_IF_TYPE_DEDICATED, 1);
        name[5]++;
    })
/* What the only demand-dial interface of the checks is called is there again. */
INSTALL(
    install_keeps_interface, HANDLE fresh, handle; DWORD found = 1;
    if (MprConfigServerConnect(NULL, &fresh) == NO_ERROR) {
        found = MprConfigInterfaceGetHandle(fresh, (WCHAR *)first, &handle);
        MprConfigServerDisconnect(fresh);
    } DWORD code = MprConfigServerInstall(level, buffer);
    if (code == NO_ERROR && found == NO_ERROR)
        mprfake_add_interface(NULL, "mprconform-1", ROUTER_IF_TYPE_FULL_ROUTER, 1);
    if (level == 0) return code;)
/* The router manager keeps what it was told. */
INSTALL(
    install_keeps_manager, HANDLE fresh, handle; static BYTE before[4096]; LPBYTE info = NULL;
    DWORD size = 0, found = 1; if (level == 0 && MprConfigServerConnect(NULL, &fresh) == NO_ERROR) {
        found = MprConfigTransportGetHandle(fresh, PID_IP, &handle);
        if (found == NO_ERROR)
            found = MprConfigTransportGetInfo(fresh, handle, &info, &size, NULL, NULL, NULL);
        if (found == NO_ERROR && size <= sizeof before)
            memcpy(before, info, size);
        MprConfigBufferFree(info);
        DWORD code = MprConfigServerInstall(level, buffer);
        if (found == NO_ERROR)
            MprConfigTransportCreate(fresh, PID_IP, NULL, before, size, NULL, 0, NULL, &handle);
        return code;
    })
/* An interface that is created under the old name finds its number again. */
static DWORD APIENTRY create_keeps_book(HANDLE config, DWORD level, LPBYTE input, HANDLE *out)
{
    static MPR_INTERFACE_2 book;
    if (level == 2) {
        memcpy(&book, input, sizeof book);
    } else if (level == 0 && book.szLocalPhoneNumber[0] != 0) {
        return MprConfigInterfaceCreate(config, 2, (LPBYTE)&book, out);
    }
    return MprConfigInterfaceCreate(config, level, input, out);
}
INSTALL_AFTER(
    install_no_loopback, HANDLE fresh;
    if (code == NO_ERROR && MprConfigServerConnect(NULL, &fresh) == NO_ERROR) {
        delete_named(fresh, loopback);
        MprConfigServerDisconnect(fresh);
    })
INSTALL_AFTER(install_more, if (code == NO_ERROR) add_stray();)
INSTALL_AFTER(
    install_no_ipv6, HANDLE fresh, handle;
    if (code == NO_ERROR && MprConfigServerConnect(NULL, &fresh) == NO_ERROR) {
        if (MprConfigTransportGetHandle(fresh, PID_IPV6, &handle) == NO_ERROR)
            MprConfigTransportDelete(fresh, handle);
        MprConfigServerDisconnect(fresh);
    })
INSTALL_AFTER(
    install_bare_loopback, HANDLE fresh, handle, transport;
    if (code == NO_ERROR && MprConfigServerConnect(NULL, &fresh) == NO_ERROR) {
        if (MprConfigInterfaceGetHandle(fresh, (WCHAR *)loopback, &handle) == NO_ERROR &&
            MprConfigInterfaceTransportGetHandle(fresh, handle, PID_IPV6, &transport) == NO_ERROR)
            MprConfigInterfaceTransportRemove(fresh, handle, transport);
        MprConfigServerDisconnect(fresh);
    })
INSTALL_AFTER(
    install_loopback_disabled, HANDLE fresh, handle;
    if (code == NO_ERROR && MprConfigServerConnect(NULL, &fresh) == NO_ERROR) {
        static MPR_INTERFACE_0 info;
        memcpy(info.wszInterfaceName, loopback, sizeof loopback);
        info.dwIfType = ROUTER_IF_TYPE_LOOPBACK;
        if (MprConfigInterfaceGetHandle(fresh, (WCHAR *)loopback, &handle) == NO_ERROR)
            MprConfigInterfaceSetInfo(fresh, handle, 0, (LPBYTE)&info);
        MprConfigServerDisconnect(fresh);
    })
INSTALL_AFTER(
    install_no_adapters, if (code == NO_ERROR) {
        mprfake_load_text(NULL, nothing, sizeof nothing - 1, NULL, 0);
        code = MprConfigServerInstall(level, buffer);
    })
INSTALL(install_lets_in, mprfake_set_privileged(1);)
INSTALL_AFTER(install_no_rights_1314, if (code == ERROR_ACCESS_DENIED) code = 1314;)
INSTALL(install_once, static int done; if (done) return 948;
        DWORD code = MprConfigServerInstall(level, buffer); done = code == NO_ERROR;
        if (level == 0) return code;)
INSTALL_AFTER(install_refused_adds, if (code == ERROR_INVALID_PARAMETER) add_stray();)
INSTALL_AFTER(install_refused_installs,
              if (code == ERROR_INVALID_PARAMETER) MprConfigServerInstall(0, NULL);)
INSTALL_AFTER(install_remote_too,
              if (code == NO_ERROR)
                  mprfake_add_interface("Branch-Router", "stray", ROUTER_IF_TYPE_FULL_ROUTER, 1);)
INSTALL_AFTER(install_oom_fourteen, if (SHORT) code = 14;)
INSTALL_AFTER(install_oom_keeps, if (SHORT) kept = malloc(8);)
INSTALL_AFTER(install_oom_done, if (SHORT) MprConfigServerInstall(0, NULL);)

/* ---- names */

typedef DWORD APIENTRY name_function(HANDLE config, PWCHAR text, PWCHAR buffer, DWORD bytes);

/* Whether an interface, and no adapter, is what was found by a name. */
static int is_own(const WCHAR *text, const WCHAR *buffer)
{
    return length_of(text) == length_of(buffer);
}

#define NAMING(name, function, ...)                                                                \
    static DWORD APIENTRY name(HANDLE config, PWCHAR text, PWCHAR buffer, DWORD bytes)             \
    {                                                                                              \
        DWORD code = function(config, text, buffer, bytes);                                        \
        __VA_ARGS__                                                                                \
        return code;                                                                               \
    }
NAMING(friendly_no_own, MprConfigGetFriendlyName,
       if (code == NO_ERROR && is_own(text, buffer)) code = ERROR_NOT_FOUND;)
NAMING(guid_no_own, MprConfigGetGuidName,
       if (code == NO_ERROR && is_own(text, buffer)) code = ERROR_NOT_FOUND;)
NAMING(friendly_as_asked, MprConfigGetFriendlyName,
       if (code == NO_ERROR && is_own(text, buffer))
           memcpy(buffer, text, length_of(text) * sizeof *text);)
NAMING(guid_as_asked, MprConfigGetGuidName,
       if (code == NO_ERROR && is_own(text, buffer))
           memcpy(buffer, text, length_of(text) * sizeof *text);)
NAMING(friendly_any_interface, MprConfigGetFriendlyName, HANDLE handle;
       if (code == ERROR_NOT_FOUND &&
           MprConfigInterfaceGetHandle(config, text, &handle) == NO_ERROR) code = NO_ERROR;)
NAMING(guid_any_interface, MprConfigGetGuidName, HANDLE handle;
       if (code == ERROR_NOT_FOUND &&
           MprConfigInterfaceGetHandle(config, text, &handle) == NO_ERROR) code = NO_ERROR;)
static DWORD APIENTRY guid_interface_first(HANDLE config, PWCHAR text, PWCHAR buffer, DWORD bytes)
{
    HANDLE handle;
    if (MprConfigInterfaceGetHandle(config, text, &handle) == NO_ERROR) {
        memcpy(buffer, text, (length_of(text) + 1) * sizeof *text);
        return NO_ERROR;
    }
    return MprConfigGetGuidName(config, text, buffer, bytes);
}

const struct mutant mutants_whole[] = {
    MUTANT("MprConfigServerBackup.success-code", "one", "answers 1 for success",
           MprConfigServerBackup, backup_success_code_one),
    MUTANT("MprConfigServerBackup.writes-into-directory", "above",
           "writes into the directory above", MprConfigServerBackup, backup_above),
    MUTANT("MprConfigServerBackup.writes-into-directory", "nowhere", "writes nothing",
           MprConfigServerBackup, backup_nowhere),
    MUTANT("MprConfigServerBackup.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigServerBackup, backup_null_handle_6),
    MUTANT("MprConfigServerBackup.out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigServerBackup, backup_oom_fourteen),
    GUARD_MUTANT("MprConfigServerBackup.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigServerBackup,
                 backup_oom_keeps),
    MUTANT("MprConfigServerBackup.out-of-memory", "written",
           "writes the backup although it answers a shortage", MprConfigServerBackup,
           backup_oom_written),
    MUTANT("MprConfigServerBackup.x-null-path", "other-code", "answers ERROR_INVALID_NAME (123)",
           MprConfigServerBackup, backup_null_path_123),
    MUTANT("MprConfigServerBackup.x-null-path", "reads", "reads the path", MprConfigServerBackup,
           backup_null_path_reads),
    MUTANT("MprConfigServerBackup.x-empty-path", "other-code", "answers ERROR_PATH_NOT_FOUND",
           MprConfigServerBackup, backup_empty_path_3),
    MUTANT("MprConfigServerBackup.x-empty-path", "here", "takes it for the present directory",
           MprConfigServerBackup, backup_empty_path_here),
    MUTANT("MprConfigServerBackup.x-no-backslash", "wants-one",
           "refuses a path without a backslash", MprConfigServerBackup, backup_wants_backslash),
    MUTANT("MprConfigServerBackup.x-no-backslash", "prefix",
           "takes what is behind the last separator for a name", MprConfigServerBackup,
           backup_as_prefix),
    MUTANT("MprConfigServerBackup.x-missing-directory", "other-code",
           "answers ERROR_FILE_NOT_FOUND", MprConfigServerBackup, backup_missing_2),
    MUTANT("MprConfigServerBackup.x-missing-directory", "beside",
           "writes where the directory should be", MprConfigServerBackup, backup_missing_beside),
    MUTANT("MprConfigServerBackup.x-replaces", "first-stays", "leaves a backup that is there",
           MprConfigServerBackup, backup_first_stays),
    MUTANT("MprConfigServerBackup.x-replaces", "another-file", "makes another file each time",
           MprConfigServerBackup, backup_second_file),
    MUTANT("MprConfigServerBackup.x-registry-text", "second-file", "writes a second file",
           MprConfigServerBackup, backup_second_file),
    MUTANT("MprConfigServerBackup.x-registry-text", "other-mark", "begins with the mark of UTF-8",
           MprConfigServerBackup, backup_other_mark),
    MUTANT("MprConfigServerBackup.x-registry-text", "other-header", "has another header",
           MprConfigServerBackup, backup_other_header),
    MUTANT("MprConfigServerBackup.x-changes-nothing", "adds", "adds an interface",
           MprConfigServerBackup, backup_changes),
    MUTANT("MprConfigServerBackup.x-changes-nothing", "renews", "makes every handle stale",
           MprConfigServerBackup, backup_renews),
    MUTANT("MprConfigServerBackup.x-remote", "local-alone",
           "looks for the directory on the other machine", MprConfigServerBackup,
           backup_local_alone),
    MUTANT("MprConfigServerBackup.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigServerBackup, backup_bad_handle_87),
    MUTANT("MprConfigServerBackup.x-bad-handle", "any", "works with any handle",
           MprConfigServerBackup, backup_any_handle),
    MUTANT("MprConfigServerBackup.x-bad-handle", "written",
           "writes a backup although it refuses the handle", MprConfigServerBackup,
           backup_bad_handle_written),
    MUTANT("MprConfigServerRestore.success-code", "one", "answers 1 for success",
           MprConfigServerRestore, restore_success_code_one),
    MUTANT("MprConfigServerRestore.scope", "effect-lost", "restores nothing",
           MprConfigServerRestore, restore_nothing),
    MUTANT("MprConfigServerRestore.scope", "interfaces-alone",
           "leaves the router managers as they are", MprConfigServerRestore,
           restore_interfaces_alone),
    MUTANT("MprConfigServerRestore.scope", "managers-alone", "brings no interfaces back",
           MprConfigServerRestore, restore_managers_alone),
    MUTANT("MprConfigServerRestore.reads-directory", "another", "reads another directory",
           MprConfigServerRestore, restore_next_directory),
    MUTANT("MprConfigServerRestore.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigServerRestore, restore_null_handle_6),
    MUTANT("MprConfigServerRestore.out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigServerRestore, restore_oom_fourteen),
    GUARD_MUTANT("MprConfigServerRestore.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigServerRestore,
                 restore_oom_keeps),
    MUTANT("MprConfigServerRestore.out-of-memory", "half-done",
           "changes something although it answers a shortage", MprConfigServerRestore,
           restore_oom_half),
    MUTANT("MprConfigServerRestore.x-null-path", "other-code", "answers ERROR_INVALID_NAME (123)",
           MprConfigServerRestore, restore_null_path_123),
    MUTANT("MprConfigServerRestore.x-null-path", "reads", "reads the path", MprConfigServerRestore,
           restore_null_path_reads),
    MUTANT("MprConfigServerRestore.x-empty-path", "other-code", "answers ERROR_PATH_NOT_FOUND",
           MprConfigServerRestore, restore_empty_path_3),
    MUTANT("MprConfigServerRestore.x-no-backslash", "wants-one",
           "refuses a path without a backslash", MprConfigServerRestore, restore_wants_backslash),
    MUTANT("MprConfigServerRestore.x-no-backslash", "prefix",
           "takes what is behind the last separator for a name", MprConfigServerRestore,
           restore_as_prefix),
    MUTANT("MprConfigServerRestore.x-missing-directory", "other-code",
           "answers ERROR_FILE_NOT_FOUND", MprConfigServerRestore, restore_missing_2),
    MUTANT("MprConfigServerRestore.x-no-backup", "other-code", "answers ERROR_PATH_NOT_FOUND",
           MprConfigServerRestore, restore_no_backup_3),
    MUTANT("MprConfigServerRestore.x-no-backup", "taken", "takes it for an empty backup",
           MprConfigServerRestore, restore_no_backup_taken),
    MUTANT("MprConfigServerRestore.x-foreign", "corrupt", "answers ERROR_FILE_CORRUPT",
           MprConfigServerRestore, restore_foreign_corrupt),
    MUTANT("MprConfigServerRestore.x-foreign", "taken", "takes it for a backup",
           MprConfigServerRestore, restore_foreign_taken),
    MUTANT("MprConfigServerRestore.x-damaged", "incompatible",
           "answers ERROR_ROUTER_CONFIG_INCOMPATIBLE", MprConfigServerRestore,
           restore_damaged_incompatible),
    MUTANT("MprConfigServerRestore.x-damaged", "taken", "takes it for a backup",
           MprConfigServerRestore, restore_damaged_taken),
    MUTANT("MprConfigServerRestore.x-refused-changes-nothing", "adds",
           "adds an interface when a backup is damaged", MprConfigServerRestore,
           restore_refused_adds),
    MUTANT("MprConfigServerRestore.x-refused-changes-nothing", "renews",
           "makes every handle stale when there is no backup", MprConfigServerRestore,
           restore_refused_renews),
    MUTANT("MprConfigServerRestore.x-replaces", "merges", "leaves what was created since",
           MprConfigServerRestore, restore_merges),
    MUTANT("MprConfigServerRestore.x-old-handles", "interface",
           "takes a handle to an interface of before", MprConfigInterfaceGetInfo,
           getinfo_dead_accepted),
    MUTANT("MprConfigServerRestore.x-old-handles", "transport",
           "takes a handle to a transport of before", MprConfigTransportGetInfo,
           transport_dead_accepted),
    MUTANT("MprConfigServerRestore.x-old-handles", "disconnects", "ends the connection",
           MprConfigServerRestore, restore_disconnects),
    MUTANT("MprConfigServerRestore.x-keeps-adapters", "forgets", "forgets the adapters",
           MprConfigServerRestore, restore_adapters_too),
    MUTANT("MprConfigServerRestore.x-phone-book", "no-hours", "loses the hours",
           MprConfigServerRestore, restore_no_hours),
    MUTANT("MprConfigServerRestore.x-phone-book", "no-number", "loses the number to dial",
           MprConfigServerRestore, restore_no_number),
    MUTANT("MprConfigServerRestore.x-other-machine", "refuses",
           "refuses a machine that is another one", MprConfigServerRestore, restore_local_alone),
    MUTANT("MprConfigServerRestore.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigServerRestore, restore_bad_handle_87),
    MUTANT("MprConfigServerRestore.x-bad-handle", "any", "works with any handle",
           MprConfigServerRestore, restore_any_handle),
    MUTANT("MprConfigServerInstall.success-code", "one", "answers 1 for success",
           MprConfigServerInstall, install_success_code_one),
    MUTANT("MprConfigServerInstall.level-nonzero", "other-code",
           "answers ERROR_INVALID_LEVEL (124)", MprConfigServerInstall, install_level_124),
    MUTANT("MprConfigServerInstall.level-nonzero", "ignores", "does not look at the level",
           MprConfigServerInstall, install_level_ignored),
    MUTANT("MprConfigServerInstall.level-nonzero", "one-alone", "refuses odd levels alone",
           MprConfigServerInstall, install_level_bit),
    MUTANT("MprConfigServerInstall.buffer-nonnull", "other-code", "answers ERROR_BAD_LENGTH (24)",
           MprConfigServerInstall, install_buffer_24),
    MUTANT("MprConfigServerInstall.buffer-nonnull", "ignores", "does not look at the buffer",
           MprConfigServerInstall, install_buffer_ignored),
    MUTANT("MprConfigServerInstall.default-config", "effect-lost", "changes nothing",
           MprConfigServerInstall, install_nothing),
    MUTANT("MprConfigServerInstall.default-config", "grows", "leaves more each time",
           MprConfigServerInstall, install_grows),
    MUTANT("MprConfigServerInstall.resets-managers-and-interfaces", "effect-lost",
           "changes nothing", MprConfigServerInstall, install_nothing),
    MUTANT("MprConfigServerInstall.resets-managers-and-interfaces", "keeps-interface",
           "keeps an interface of before", MprConfigServerInstall, install_keeps_interface),
    MUTANT("MprConfigServerInstall.resets-managers-and-interfaces", "keeps-manager",
           "keeps what a router manager had been told", MprConfigServerInstall,
           install_keeps_manager),
    MUTANT("MprConfigServerInstall.deletes-phonebook", "keeps", "keeps the phone book",
           MprConfigInterfaceCreate, create_keeps_book),
    MUTANT("MprConfigServerInstall.x-default", "no-loopback", "makes no interface for loopback",
           MprConfigServerInstall, install_no_loopback),
    MUTANT("MprConfigServerInstall.x-default", "more", "makes a demand-dial interface",
           MprConfigServerInstall, install_more),
    MUTANT("MprConfigServerInstall.x-default", "no-ipv6", "makes no transport for IPv6",
           MprConfigServerInstall, install_no_ipv6),
    MUTANT("MprConfigServerInstall.x-default", "bare", "gives an interface one transport",
           MprConfigServerInstall, install_bare_loopback),
    MUTANT("MprConfigServerInstall.x-default", "disabled", "makes an interface that is disabled",
           MprConfigServerInstall, install_loopback_disabled),
    MUTANT("MprConfigServerInstall.x-default", "no-adapters", "makes no interfaces for adapters",
           MprConfigServerInstall, install_no_adapters),
    MUTANT("MprConfigServerInstall.x-keeps-adapters", "forgets", "forgets the adapters",
           MprConfigServerInstall, install_no_adapters),
    MUTANT("MprConfigServerInstall.x-old-handles", "interface",
           "takes a handle to an interface of before", MprConfigInterfaceGetInfo,
           getinfo_dead_accepted),
    MUTANT("MprConfigServerInstall.x-old-handles", "transport",
           "takes a handle to a transport of before", MprConfigTransportGetInfo,
           transport_dead_accepted),
    MUTANT("MprConfigServerInstall.x-no-rights", "lets-in", "lets anybody in",
           MprConfigServerInstall, install_lets_in),
    MUTANT("MprConfigServerInstall.x-no-rights", "other-code",
           "answers ERROR_PRIVILEGE_NOT_HELD (1314)", MprConfigServerInstall,
           install_no_rights_1314),
    MUTANT("MprConfigServerInstall.x-twice", "once", "refuses a second call",
           MprConfigServerInstall, install_once),
    MUTANT("MprConfigServerInstall.x-refused-changes-nothing", "adds", "adds an interface",
           MprConfigServerInstall, install_refused_adds),
    MUTANT("MprConfigServerInstall.x-refused-changes-nothing", "installs",
           "installs although it refuses", MprConfigServerInstall, install_refused_installs),
    MUTANT("MprConfigServerInstall.x-local-alone", "remote-too", "changes another machine",
           MprConfigServerInstall, install_remote_too),
    MUTANT("MprConfigServerInstall.x-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigServerInstall, install_oom_fourteen),
    GUARD_MUTANT("MprConfigServerInstall.x-oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigServerInstall, install_oom_keeps),
    MUTANT("MprConfigServerInstall.x-oom", "done", "installs although it answers a shortage",
           MprConfigServerInstall, install_oom_done),
    MUTANT("MprConfigGetFriendlyName.x-own-name", "none", "knows adapters alone",
           MprConfigGetFriendlyName, friendly_no_own),
    MUTANT("MprConfigGetGuidName.x-own-name", "none", "knows adapters alone", MprConfigGetGuidName,
           guid_no_own),
    MUTANT("MprConfigGetFriendlyName.x-own-name", "as-asked",
           "answers the letters that were asked for", MprConfigGetFriendlyName, friendly_as_asked),
    MUTANT("MprConfigGetGuidName.x-own-name", "as-asked", "answers the letters that were asked for",
           MprConfigGetGuidName, guid_as_asked),
    MUTANT("MprConfigGetFriendlyName.x-lan-without-adapter", "any", "knows every interface",
           MprConfigGetFriendlyName, friendly_any_interface),
    MUTANT("MprConfigGetGuidName.x-lan-without-adapter", "any", "knows every interface",
           MprConfigGetGuidName, guid_any_interface),
    MUTANT("MprConfigGetGuidName.x-adapter-first", "interface-first",
           "looks for an interface first", MprConfigGetGuidName, guid_interface_first),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
