/*
 * Mutants of setting what a transport stores. Each macro makes a wrapper: statements before the
 * real call, or (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define SET(name, ...)                                                                             \
    static DWORD APIENTRY name(HANDLE config, HANDLE transport, LPBYTE global, DWORD global_size,  \
                               LPBYTE client, DWORD client_size, LPWSTR dll)                       \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigTransportSetInfo(config, transport, global, global_size, client,           \
                                         client_size, dll);                                        \
    }
#define SET_AFTER(name, ...)                                                                       \
    SET(name, DWORD code = MprConfigTransportSetInfo(config, transport, global, global_size,       \
                                                     client, client_size, dll);                    \
        __VA_ARGS__ return code;)

#define IS_NOTHING (global == NULL && client == NULL && dll == NULL)

static BYTE empty;

SET_AFTER(set_success_code_one, if (code == NO_ERROR) code = 1;)
SET(set_global_forgets, global = NULL; global_size = 0;)
SET(set_global_cuts, if (global_size > 0) global_size--;)
SET_AFTER(set_global_neighbour, HANDLE other;
          if (code == NO_ERROR && MprConfigTransportGetHandle(config, PID_NBF, &other) == NO_ERROR)
              MprConfigTransportSetInfo(config, other, global, global_size, NULL, 0, NULL);)
SET(set_client_forgets, client = NULL; client_size = 0;)
SET(set_client_cuts, if (client_size > 0) client_size--;)
SET(
    set_client_global, if (global != NULL) {
        client = global;
        client_size = global_size;
    })
SET(set_dll_forgets, dll = NULL;)
SET(set_dll_cuts, if (dll != NULL) dll++;)
SET(set_each_optional_clears_global, if (global == NULL && global_size == 0) global = &empty;)
SET(set_each_optional_clears_client, if (client == NULL && client_size == 0) client = &empty;)
SET(set_each_optional_clears_dll, static WCHAR nothing; if (dll == NULL) dll = &nothing;)
SET(set_each_optional_refuses, if (global == NULL && dll != NULL) return ERROR_INVALID_PARAMETER;)
SET(set_sizes_words, global_size -= global_size % 2;)
SET(set_sizes_client_words, client_size -= client_size % 2;)
SET(set_sizes_believes_header, if (global != NULL && global_size > 8) global_size = global[4];)
SET_AFTER(set_all_null_refuses, if (code == NO_ERROR && IS_NOTHING) code = ERROR_INVALID_PARAMETER;)
SET(set_all_null_clears, if (IS_NOTHING) global = client = &empty;)
SET(set_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
SET(set_null_transport_other_code, if (transport == NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
SET(set_null_transport_accepts, if (transport == NULL && config != NULL) return NO_ERROR;)
SET_AFTER(set_unknown_not_found, if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_NOT_FOUND;)
SET_AFTER(set_unknown_handle, if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_INVALID_HANDLE;)
SET_AFTER(set_unknown_success, if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = NO_ERROR;)
SET(set_one_connection, static HANDLE first; if (first == NULL) first = config;
    if (config != first) return ERROR_INVALID_HANDLE;)
SET(set_one_connection_effect, static HANDLE first; if (first == NULL) first = config;
    if (config != first) return NO_ERROR;)
SET_AFTER(set_x_oom_fourteen, if (SHORT) code = 14;)
SET_AFTER(set_x_oom_success, if (SHORT) code = NO_ERROR;)
SET_AFTER(set_x_oom_keeps, if (SHORT) kept = malloc(8);)
SET(set_x_all_or_none_global,
    DWORD code = MprConfigTransportSetInfo(config, transport, global, global_size, client,
                                           client_size, dll);
    if (SHORT) MprConfigTransportSetInfo(config, transport, global, global_size, NULL, 0, NULL);
    if (config != NULL) return code;)
SET(set_x_all_or_none_dll,
    DWORD code = MprConfigTransportSetInfo(config, transport, global, global_size, client,
                                           client_size, dll);
    if (SHORT) MprConfigTransportSetInfo(config, transport, NULL, 0, NULL, 0, dll);
    if (config != NULL) return code;)
SET_AFTER(set_x_all_or_none_refused,
          if (code == ERROR_INVALID_PARAMETER)
              MprConfigTransportSetInfo(config, transport, global, global_size, NULL, 0, NULL);)
SET(set_x_null_with_size_global, if (global == NULL) global_size = 0;)
SET(set_x_null_with_size_client, if (client == NULL) client_size = 0;)
SET(set_x_null_with_size_reads,
    if (global == NULL && global_size != 0 && *(volatile BYTE *)global == 77) return 1;)
SET(set_x_empty_block_none, if (global_size == 0) global = NULL;
    if (client_size == 0) client = NULL;)
SET(set_x_empty_block_refuses,
    if (global != NULL && global_size == 0) return ERROR_INVALID_PARAMETER;)
SET(set_x_empty_block_reads,
    if (client != NULL && client_size == 0 && *(volatile BYTE *)client == 77) return 1;)
SET(set_x_empty_dll_none, if (dll != NULL && *dll == 0) dll = NULL;)
SET(set_x_empty_dll_refuses, if (dll != NULL && *dll == 0) return ERROR_INVALID_PARAMETER;)
SET(
    set_x_endless_dll_cuts, static WCHAR cut[32768];
    if (dll != NULL && dll[10] != 0 && dll[32767] != 0) {
        memcpy(cut, dll, 32767 * sizeof *cut);
        dll = cut;
    })
SET(set_x_endless_dll_short, if (dll != NULL && dll[10] != 0) return ERROR_INVALID_PARAMETER;)
SET(set_x_all_null_checks_nothing, if (IS_NOTHING) return NO_ERROR;)
SET_AFTER(set_x_all_null_checks_deleted,
          if (code == ERROR_UNKNOWN_PROTOCOL_ID && IS_NOTHING) code = NO_ERROR;)
SET_AFTER(set_x_bad_handle_parameter,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
SET_AFTER(set_x_bad_transport_unknown,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_UNKNOWN_PROTOCOL_ID;)
SET_AFTER(set_x_bad_handle_accepted, HANDLE fresh; HANDLE found;
          if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR &&
              MprConfigTransportGetHandle(fresh, PID_ATALK, &found) == NO_ERROR)
              code = MprConfigTransportSetInfo(fresh, found, global, global_size, client,
                                               client_size, dll);)
SET_AFTER(set_x_bad_transport_accepted, HANDLE found;
          if (code == ERROR_INVALID_HANDLE &&
              MprConfigTransportGetHandle(config, PID_ATALK, &found) == NO_ERROR)
              code = MprConfigTransportSetInfo(config, found, global, global_size, client,
                                               client_size, dll);)

const struct mutant mutants_transport_set_info[] = {
    MUTANT("MprConfigTransportSetInfo.success-code", "one", "answers 1 for success",
           MprConfigTransportSetInfo, set_success_code_one),
    MUTANT("MprConfigTransportSetInfo.sets-global", "effect-lost", "stores no global information",
           MprConfigTransportSetInfo, set_global_forgets),
    MUTANT("MprConfigTransportSetInfo.sets-global", "cuts", "stores a byte less",
           MprConfigTransportSetInfo, set_global_cuts),
    MUTANT("MprConfigTransportSetInfo.sets-global", "neighbour", "stores it with another, too",
           MprConfigTransportSetInfo, set_global_neighbour),
    MUTANT("MprConfigTransportSetInfo.sets-client", "effect-lost", "stores no client information",
           MprConfigTransportSetInfo, set_client_forgets),
    MUTANT("MprConfigTransportSetInfo.sets-client", "cuts", "stores a byte less",
           MprConfigTransportSetInfo, set_client_cuts),
    MUTANT("MprConfigTransportSetInfo.sets-client", "global",
           "stores the global information in its place", MprConfigTransportSetInfo,
           set_client_global),
    MUTANT("MprConfigTransportSetInfo.sets-dll", "effect-lost", "stores no path",
           MprConfigTransportSetInfo, set_dll_forgets),
    MUTANT("MprConfigTransportSetInfo.sets-dll", "cuts",
           "stores the path without its first character", MprConfigTransportSetInfo, set_dll_cuts),
    MUTANT("MprConfigTransportSetInfo.each-optional", "clears-global",
           "empties global information that is not given", MprConfigTransportSetInfo,
           set_each_optional_clears_global),
    MUTANT("MprConfigTransportSetInfo.each-optional", "clears-client",
           "empties client information that is not given", MprConfigTransportSetInfo,
           set_each_optional_clears_client),
    MUTANT("MprConfigTransportSetInfo.each-optional", "clears-dll",
           "empties a path that is not given", MprConfigTransportSetInfo,
           set_each_optional_clears_dll),
    MUTANT("MprConfigTransportSetInfo.each-optional", "refuses", "wants global information",
           MprConfigTransportSetInfo, set_each_optional_refuses),
    MUTANT("MprConfigTransportSetInfo.sizes-bytes", "words",
           "stores whole words of global information", MprConfigTransportSetInfo, set_sizes_words),
    MUTANT("MprConfigTransportSetInfo.sizes-bytes", "client-words",
           "stores whole words of client information", MprConfigTransportSetInfo,
           set_sizes_client_words),
    MUTANT("MprConfigTransportSetInfo.sizes-bytes", "believes-header",
           "takes the size that the header gives", MprConfigTransportSetInfo,
           set_sizes_believes_header),
    MUTANT("MprConfigTransportSetInfo.all-null-noop", "refuses", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportSetInfo, set_all_null_refuses),
    MUTANT("MprConfigTransportSetInfo.all-null-noop", "clears", "empties what is stored",
           MprConfigTransportSetInfo, set_all_null_clears),
    MUTANT("MprConfigTransportSetInfo.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportSetInfo, set_null_handle_other_code),
    MUTANT("MprConfigTransportSetInfo.null-transport", "other-code",
           "answers ERROR_UNKNOWN_PROTOCOL_ID", MprConfigTransportSetInfo,
           set_null_transport_other_code),
    MUTANT("MprConfigTransportSetInfo.null-transport", "accepts", "answers NO_ERROR",
           MprConfigTransportSetInfo, set_null_transport_accepts),
    MUTANT("MprConfigTransportSetInfo.unknown-transport", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigTransportSetInfo, set_unknown_not_found),
    MUTANT("MprConfigTransportSetInfo.unknown-transport", "handle", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportSetInfo, set_unknown_handle),
    MUTANT("MprConfigTransportSetInfo.unknown-transport", "success", "answers NO_ERROR",
           MprConfigTransportSetInfo, set_unknown_success),
    MUTANT("MprConfigTransportSetInfo.handle-sources", "one-connection",
           "works on one connection alone", MprConfigTransportSetInfo, set_one_connection),
    MUTANT("MprConfigTransportSetInfo.handle-sources", "effect-lost",
           "stores what comes through one connection alone", MprConfigTransportSetInfo,
           set_one_connection_effect),
    MUTANT("MprConfigTransportSetInfo.x-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigTransportSetInfo, set_x_oom_fourteen),
    MUTANT("MprConfigTransportSetInfo.x-oom", "success", "answers NO_ERROR without memory",
           MprConfigTransportSetInfo, set_x_oom_success),
    GUARD_MUTANT("MprConfigTransportSetInfo.x-oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigTransportSetInfo, set_x_oom_keeps),
    MUTANT("MprConfigTransportSetInfo.x-all-or-none", "global",
           "keeps the first item when memory is short", MprConfigTransportSetInfo,
           set_x_all_or_none_global),
    MUTANT("MprConfigTransportSetInfo.x-all-or-none", "dll",
           "keeps the last item when memory is short", MprConfigTransportSetInfo,
           set_x_all_or_none_dll),
    MUTANT("MprConfigTransportSetInfo.x-all-or-none", "refused",
           "keeps the first item when the second is refused", MprConfigTransportSetInfo,
           set_x_all_or_none_refused),
    MUTANT("MprConfigTransportSetInfo.x-null-with-size", "global",
           "takes NULL for no global information whatever the size", MprConfigTransportSetInfo,
           set_x_null_with_size_global),
    MUTANT("MprConfigTransportSetInfo.x-null-with-size", "client",
           "takes NULL for no client information whatever the size", MprConfigTransportSetInfo,
           set_x_null_with_size_client),
    MUTANT("MprConfigTransportSetInfo.x-null-with-size", "reads", "reads through NULL",
           MprConfigTransportSetInfo, set_x_null_with_size_reads),
    MUTANT("MprConfigTransportSetInfo.x-empty-block", "none", "takes nothing for not given",
           MprConfigTransportSetInfo, set_x_empty_block_none),
    MUTANT("MprConfigTransportSetInfo.x-empty-block", "refuses", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportSetInfo, set_x_empty_block_refuses),
    MUTANT("MprConfigTransportSetInfo.x-empty-block", "reads", "reads a byte where there is none",
           MprConfigTransportSetInfo, set_x_empty_block_reads),
    MUTANT("MprConfigTransportSetInfo.x-empty-dll", "none", "takes it for not given",
           MprConfigTransportSetInfo, set_x_empty_dll_none),
    MUTANT("MprConfigTransportSetInfo.x-empty-dll", "refuses", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportSetInfo, set_x_empty_dll_refuses),
    MUTANT("MprConfigTransportSetInfo.x-endless-dll", "cuts", "stores as much as a path can have",
           MprConfigTransportSetInfo, set_x_endless_dll_cuts),
    MUTANT("MprConfigTransportSetInfo.x-endless-dll", "short", "refuses the longest path",
           MprConfigTransportSetInfo, set_x_endless_dll_short),
    MUTANT("MprConfigTransportSetInfo.x-all-null-checks", "nothing", "looks at nothing",
           MprConfigTransportSetInfo, set_x_all_null_checks_nothing),
    MUTANT("MprConfigTransportSetInfo.x-all-null-checks", "deleted",
           "takes the handle of a deleted transport", MprConfigTransportSetInfo,
           set_x_all_null_checks_deleted),
    MUTANT("MprConfigTransportSetInfo.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportSetInfo, set_x_bad_handle_parameter),
    MUTANT("MprConfigTransportSetInfo.x-bad-handle", "accepted", "works with any handle",
           MprConfigTransportSetInfo, set_x_bad_handle_accepted),
    MUTANT("MprConfigTransportSetInfo.x-bad-transport", "unknown",
           "answers ERROR_UNKNOWN_PROTOCOL_ID", MprConfigTransportSetInfo,
           set_x_bad_transport_unknown),
    MUTANT("MprConfigTransportSetInfo.x-bad-transport", "accepted", "takes any handle",
           MprConfigTransportSetInfo, set_x_bad_transport_accepted),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
