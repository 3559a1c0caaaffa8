/*
 * Mutants of reading what a transport stores. Each macro makes a wrapper: statements before the
 * real call, or (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define READ(name, ...)                                                                            \
    static DWORD APIENTRY name(HANDLE config, HANDLE transport, LPBYTE *global,                    \
                               LPDWORD global_size, LPBYTE *client, LPDWORD client_size,           \
                               LPWSTR *dll)                                                        \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigTransportGetInfo(config, transport, global, global_size, client,           \
                                         client_size, dll);                                        \
    }
#define READ_AFTER(name, ...)                                                                      \
    READ(name, DWORD code = MprConfigTransportGetInfo(config, transport, global, global_size,      \
                                                      client, client_size, dll);                   \
         __VA_ARGS__ return code;)

#define IS_WHOLE (global != NULL && client != NULL && dll != NULL)
#define IS_READ  (code == NO_ERROR && IS_WHOLE)

READ_AFTER(read_success_code_one, if (code == NO_ERROR) code = 1;)
READ(read_global_forgets, LPBYTE unseen; if (global != NULL) global = &unseen;)
READ(read_global_neighbour, HANDLE other;
     if (global != NULL && config != NULL &&
         MprConfigTransportGetHandle(config, PID_ATALK, &other) == NO_ERROR) transport = other;)
READ_AFTER(read_global_client, if (IS_READ) *global = *client;)
READ(read_global_size_forgets, DWORD unseen; if (global_size != NULL) global_size = &unseen;)
READ_AFTER(read_global_size_words, if (IS_READ) *global_size /= 2;)
READ_AFTER(read_global_size_one_more, if (IS_READ)++ *global_size;)
READ(read_client_forgets, LPBYTE unseen; if (client != NULL) client = &unseen;)
READ_AFTER(read_client_global, if (IS_READ) *client = *global;)
READ(read_client_size_forgets, DWORD unseen; if (client_size != NULL) client_size = &unseen;)
READ_AFTER(read_client_size_header,
           if (IS_READ && *client != NULL && *client_size == 56) *client_size = 40;)
READ_AFTER(read_client_size_global, if (IS_READ) *client_size = *global_size;)
READ(read_dll_forgets, LPWSTR unseen; if (dll != NULL) dll = &unseen;)
READ_AFTER(read_dll_cuts, if (IS_READ && *dll != NULL)++ *dll;)
READ_AFTER(read_dll_unterminated, if (IS_READ && *dll != NULL) (*dll)[10] = 'x';)
READ(read_global_skipped_refuses,
     if (global == NULL && client != NULL) return ERROR_INVALID_PARAMETER;)
READ(read_global_skipped_skips_all, LPWSTR unseen;
     if (global == NULL && dll != NULL) dll = &unseen;)
READ(read_client_skipped_refuses,
     if (client == NULL && global != NULL) return ERROR_INVALID_PARAMETER;)
READ(read_client_skipped_skips_all, LPWSTR unseen;
     if (client == NULL && dll != NULL) dll = &unseen;)
READ(read_dll_skipped_refuses, if (dll == NULL && global != NULL) return ERROR_INVALID_PARAMETER;)
READ(read_dll_skipped_writes,
     DWORD code = MprConfigTransportGetInfo(config, transport, global, global_size, client,
                                            client_size, dll);
     if (code == NO_ERROR && dll == NULL) * (LPWSTR volatile *)dll = NULL;
     if (config != NULL) return code;)
READ(read_global_size_required_takes, DWORD unseen; if (global_size == NULL) global_size = &unseen;)
READ(read_global_size_required_other_code,
     if (global != NULL && global_size == NULL) return ERROR_NOT_SUPPORTED;)
READ(read_client_size_required_takes, DWORD unseen; if (client_size == NULL) client_size = &unseen;)
READ(read_client_size_required_other_code,
     if (client != NULL && client_size == NULL) return ERROR_NOT_SUPPORTED;)
READ(read_sizes_optional_wants_global, if (global_size == NULL) return ERROR_INVALID_PARAMETER;)
READ(read_sizes_optional_wants_client, if (client_size == NULL) return ERROR_INVALID_PARAMETER;)
READ(read_all_null_refuses,
     if (global == NULL && client == NULL && dll == NULL) return ERROR_INVALID_PARAMETER;)
READ(read_all_null_no_more,
     if (global == NULL && client == NULL && dll == NULL) return ERROR_NO_MORE_ITEMS;)
READ(read_x_all_null_checks_nothing,
     if (global == NULL && client == NULL && dll == NULL) return NO_ERROR;)
READ_AFTER(read_x_all_null_checks_null, if (code == ERROR_UNKNOWN_PROTOCOL_ID && global == NULL &&
                                            client == NULL && dll == NULL) code = NO_ERROR;)
READ_AFTER(
    read_global_static, static BYTE there[64]; if (IS_READ && *global_size <= sizeof there) {
        memcpy(there, *global, *global_size);
        MprConfigBufferFree(*global);
        *global = there;
    })
READ_AFTER(
    read_client_static, static BYTE there[64]; if (IS_READ && *client_size <= sizeof there) {
        memcpy(there, *client, *client_size);
        MprConfigBufferFree(*client);
        *client = there;
    })
READ_AFTER(
    read_dll_static, static WCHAR there[16]; if (IS_READ) {
        memcpy(there, *dll, 11 * sizeof *there);
        MprConfigBufferFree(*dll);
        *dll = there;
    })
READ(read_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
READ(read_null_transport_other_code, if (transport == NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
READ_AFTER(read_unknown_not_found, if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_NOT_FOUND;)
READ_AFTER(read_unknown_handle, if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_INVALID_HANDLE;)
READ_AFTER(read_unknown_success, if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = NO_ERROR;)
READ(read_one_connection, static HANDLE first; if (first == NULL) first = config;
     if (config != first) return ERROR_UNKNOWN_PROTOCOL_ID;)
READ_AFTER(read_out_of_memory_fourteen, if (SHORT) code = 14;)
READ_AFTER(read_out_of_memory_success, if (SHORT) code = NO_ERROR;)
READ_AFTER(read_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
READ_AFTER(
    read_cached, static LPBYTE cached; static DWORD bytes; if (IS_READ) {
        if (cached == NULL) {
            cached = *global;
            bytes = *global_size;
        }
        *global = cached;
        *global_size = bytes;
    })
READ_AFTER(read_behind, if (IS_READ) *global += 8;)
READ_AFTER(read_x_never_stored_not_found,
           if (IS_READ && (*global == NULL || *client == NULL)) code = ERROR_NOT_FOUND;)
READ_AFTER(read_x_never_stored_empty, static BYTE empty;
           if (IS_READ && *client == NULL) *client = &empty;)
READ_AFTER(read_x_never_stored_size, if (IS_READ && *global == NULL) *global_size = 28;)
READ_AFTER(read_x_never_stored_path, static WCHAR empty;
           if (IS_READ && *dll == NULL) *dll = &empty;)
READ_AFTER(read_x_own_buffers_shares, if (IS_READ) *client = *global;)
READ_AFTER(read_x_size_alone_zero,
           if (code == NO_ERROR && global == NULL && global_size != NULL) *global_size = 0;)
READ(read_x_size_alone_fetches, LPBYTE unseen;
     if (client == NULL && client_size != NULL) client = &unseen;)
READ_AFTER(read_x_untouched_parameter,
           if (code == ERROR_INVALID_PARAMETER && global != NULL) *global = NULL;)
READ_AFTER(read_x_untouched_unknown,
           if (code == ERROR_UNKNOWN_PROTOCOL_ID && client_size != NULL) *client_size = 0;)
READ_AFTER(read_x_untouched_short, if (SHORT && dll != NULL) *dll = NULL;)
READ_AFTER(read_x_untouched_first, if (SHORT && global_size != NULL) *global_size = 40;)
READ_AFTER(read_x_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
READ_AFTER(read_x_bad_handle_unknown,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_UNKNOWN_PROTOCOL_ID;)
READ_AFTER(read_x_bad_handle_accepted, HANDLE fresh; HANDLE found;
           if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR &&
               MprConfigTransportGetHandle(fresh, PID_ATALK, &found) == NO_ERROR)
               code = MprConfigTransportGetInfo(fresh, found, global, global_size, client,
                                                client_size, dll);)
READ_AFTER(read_x_bad_transport_accepted, HANDLE found;
           if (code == ERROR_INVALID_HANDLE &&
               MprConfigTransportGetHandle(config, PID_ATALK, &found) == NO_ERROR)
               code = MprConfigTransportGetInfo(config, found, global, global_size, client,
                                                client_size, dll);)

/* Answers as if it had released the block. */
static DWORD APIENTRY free_nothing(LPVOID buffer)
{
    return buffer != NULL ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

/* Stores the part that was there before. */
static DWORD APIENTRY set_forty(HANDLE config, HANDLE transport, LPBYTE global, DWORD global_size,
                                LPBYTE client, DWORD client_size, LPWSTR dll)
{
    if (global_size > 40)
        global_size = 40;
    return MprConfigTransportSetInfo(config, transport, global, global_size, client, client_size,
                                     dll);
}

const struct mutant mutants_transport_get_info[] = {
    MUTANT("MprConfigTransportGetInfo.success-code", "one", "answers 1 for success",
           MprConfigTransportGetInfo, read_success_code_one),
    MUTANT("MprConfigTransportGetInfo.global-out", "forgets", "stores no pointer",
           MprConfigTransportGetInfo, read_global_forgets),
    MUTANT("MprConfigTransportGetInfo.global-out", "neighbour", "reads another transport",
           MprConfigTransportGetInfo, read_global_neighbour),
    MUTANT("MprConfigTransportGetInfo.global-out", "client", "gives the client information for it",
           MprConfigTransportGetInfo, read_global_client),
    MUTANT("MprConfigTransportGetInfo.global-size-bytes", "forgets", "stores no size",
           MprConfigTransportGetInfo, read_global_size_forgets),
    MUTANT("MprConfigTransportGetInfo.global-size-bytes", "words", "counts words",
           MprConfigTransportGetInfo, read_global_size_words),
    MUTANT("MprConfigTransportGetInfo.global-size-bytes", "one-more", "counts one byte more",
           MprConfigTransportGetInfo, read_global_size_one_more),
    MUTANT("MprConfigTransportGetInfo.client-out", "forgets", "stores no pointer",
           MprConfigTransportGetInfo, read_client_forgets),
    MUTANT("MprConfigTransportGetInfo.client-out", "global", "gives the global information for it",
           MprConfigTransportGetInfo, read_client_global),
    MUTANT("MprConfigTransportGetInfo.client-out", "neighbour", "reads another transport",
           MprConfigTransportGetInfo, read_global_neighbour),
    MUTANT("MprConfigTransportGetInfo.client-size-bytes", "forgets", "stores no size",
           MprConfigTransportGetInfo, read_client_size_forgets),
    MUTANT("MprConfigTransportGetInfo.client-size-bytes", "header", "counts up to the last block",
           MprConfigTransportGetInfo, read_client_size_header),
    MUTANT("MprConfigTransportGetInfo.client-size-bytes", "global",
           "gives the size of the global information", MprConfigTransportGetInfo,
           read_client_size_global),
    MUTANT("MprConfigTransportGetInfo.dll-out", "forgets", "stores no pointer",
           MprConfigTransportGetInfo, read_dll_forgets),
    MUTANT("MprConfigTransportGetInfo.dll-out", "cuts", "leaves out the first character",
           MprConfigTransportGetInfo, read_dll_cuts),
    MUTANT("MprConfigTransportGetInfo.dll-out", "unterminated", "writes over the terminator",
           MprConfigTransportGetInfo, read_dll_unterminated),
    MUTANT("MprConfigTransportGetInfo.global-skipped", "refuses",
           "wants a pointer for global information", MprConfigTransportGetInfo,
           read_global_skipped_refuses),
    MUTANT("MprConfigTransportGetInfo.global-skipped", "skips-more", "skips the path as well",
           MprConfigTransportGetInfo, read_global_skipped_skips_all),
    MUTANT("MprConfigTransportGetInfo.client-skipped", "refuses",
           "wants a pointer for client information", MprConfigTransportGetInfo,
           read_client_skipped_refuses),
    MUTANT("MprConfigTransportGetInfo.client-skipped", "skips-more", "skips the path as well",
           MprConfigTransportGetInfo, read_client_skipped_skips_all),
    MUTANT("MprConfigTransportGetInfo.dll-skipped", "refuses", "wants a pointer for the path",
           MprConfigTransportGetInfo, read_dll_skipped_refuses),
    MUTANT("MprConfigTransportGetInfo.dll-skipped", "writes", "writes through NULL",
           MprConfigTransportGetInfo, read_dll_skipped_writes),
    MUTANT("MprConfigTransportGetInfo.global-size-required", "takes", "works without the size",
           MprConfigTransportGetInfo, read_global_size_required_takes),
    MUTANT("MprConfigTransportGetInfo.global-size-required", "other-code",
           "answers ERROR_NOT_SUPPORTED", MprConfigTransportGetInfo,
           read_global_size_required_other_code),
    MUTANT("MprConfigTransportGetInfo.client-size-required", "takes", "works without the size",
           MprConfigTransportGetInfo, read_client_size_required_takes),
    MUTANT("MprConfigTransportGetInfo.client-size-required", "other-code",
           "answers ERROR_NOT_SUPPORTED", MprConfigTransportGetInfo,
           read_client_size_required_other_code),
    MUTANT("MprConfigTransportGetInfo.sizes-optional-alone", "wants-global",
           "wants the size of what is not asked for", MprConfigTransportGetInfo,
           read_sizes_optional_wants_global),
    MUTANT("MprConfigTransportGetInfo.sizes-optional-alone", "wants-client",
           "wants the size of what is not asked for", MprConfigTransportGetInfo,
           read_sizes_optional_wants_client),
    MUTANT("MprConfigTransportGetInfo.global-freed-by-caller", "static",
           "returns memory that is not the caller's", MprConfigTransportGetInfo,
           read_global_static),
    MUTANT("MprConfigTransportGetInfo.global-freed-by-caller", "not-released", "releases nothing",
           MprConfigBufferFree, free_nothing),
    MUTANT("MprConfigTransportGetInfo.client-freed-by-caller", "static",
           "returns memory that is not the caller's", MprConfigTransportGetInfo,
           read_client_static),
    MUTANT("MprConfigTransportGetInfo.client-freed-by-caller", "not-released", "releases nothing",
           MprConfigBufferFree, free_nothing),
    MUTANT("MprConfigTransportGetInfo.all-null-noop", "refuses", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportGetInfo, read_all_null_refuses),
    MUTANT("MprConfigTransportGetInfo.all-null-noop", "no-more", "answers ERROR_NO_MORE_ITEMS",
           MprConfigTransportGetInfo, read_all_null_no_more),
    MUTANT("MprConfigTransportGetInfo.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportGetInfo, read_null_handle_other_code),
    MUTANT("MprConfigTransportGetInfo.null-transport", "other-code",
           "answers ERROR_UNKNOWN_PROTOCOL_ID", MprConfigTransportGetInfo,
           read_null_transport_other_code),
    MUTANT("MprConfigTransportGetInfo.unknown-transport", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigTransportGetInfo, read_unknown_not_found),
    MUTANT("MprConfigTransportGetInfo.unknown-transport", "handle", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportGetInfo, read_unknown_handle),
    MUTANT("MprConfigTransportGetInfo.unknown-transport", "success", "answers NO_ERROR",
           MprConfigTransportGetInfo, read_unknown_success),
    MUTANT("MprConfigTransportGetInfo.handle-sources", "one-connection",
           "works on one connection alone", MprConfigTransportGetInfo, read_one_connection),
    MUTANT("MprConfigTransportGetInfo.out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigTransportGetInfo, read_out_of_memory_fourteen),
    MUTANT("MprConfigTransportGetInfo.out-of-memory", "success", "answers NO_ERROR without memory",
           MprConfigTransportGetInfo, read_out_of_memory_success),
    GUARD_MUTANT("MprConfigTransportGetInfo.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigTransportGetInfo,
                 read_out_of_memory_keeps),
    MUTANT("MprConfigTransportGetInfo.round-trip", "cached", "gives what was read first",
           MprConfigTransportGetInfo, read_cached),
    MUTANT("MprConfigTransportGetInfo.round-trip", "cuts", "stores as much as there was",
           MprConfigTransportSetInfo, set_forty),
    MUTANT("MprConfigTransportGetInfo.result-feeds-mprinfo", "behind",
           "gives a pointer into the header", MprConfigTransportGetInfo, read_behind),
    MUTANT("MprConfigTransportGetInfo.result-feeds-mprinfo", "static",
           "returns memory that is not the caller's", MprConfigTransportGetInfo,
           read_global_static),
    MUTANT("MprConfigTransportGetInfo.x-never-stored", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigTransportGetInfo, read_x_never_stored_not_found),
    MUTANT("MprConfigTransportGetInfo.x-never-stored", "empty", "gives a pointer to nothing",
           MprConfigTransportGetInfo, read_x_never_stored_empty),
    MUTANT("MprConfigTransportGetInfo.x-never-stored", "size", "gives the size of an empty header",
           MprConfigTransportGetInfo, read_x_never_stored_size),
    MUTANT("MprConfigTransportGetInfo.x-never-stored", "path", "gives an empty path",
           MprConfigTransportGetInfo, read_x_never_stored_path),
    MUTANT("MprConfigTransportGetInfo.x-dll-buffer", "static",
           "returns memory that is not the caller's", MprConfigTransportGetInfo, read_dll_static),
    MUTANT("MprConfigTransportGetInfo.x-dll-buffer", "not-released", "releases nothing",
           MprConfigBufferFree, free_nothing),
    MUTANT("MprConfigTransportGetInfo.x-own-buffers", "shares", "gives one buffer for two items",
           MprConfigTransportGetInfo, read_x_own_buffers_shares),
    MUTANT("MprConfigTransportGetInfo.x-own-buffers", "cached", "gives the same buffer each time",
           MprConfigTransportGetInfo, read_cached),
    MUTANT("MprConfigTransportGetInfo.x-size-alone", "zero", "stores 0", MprConfigTransportGetInfo,
           read_x_size_alone_zero),
    MUTANT("MprConfigTransportGetInfo.x-size-alone", "fetches",
           "stores the size of what is not asked for", MprConfigTransportGetInfo,
           read_x_size_alone_fetches),
    MUTANT("MprConfigTransportGetInfo.x-all-null-checks", "nothing", "looks at nothing",
           MprConfigTransportGetInfo, read_x_all_null_checks_nothing),
    MUTANT("MprConfigTransportGetInfo.x-all-null-checks", "deleted",
           "takes the handle of a deleted transport", MprConfigTransportGetInfo,
           read_x_all_null_checks_null),
    MUTANT("MprConfigTransportGetInfo.x-untouched", "parameter",
           "stores NULL when an argument is refused", MprConfigTransportGetInfo,
           read_x_untouched_parameter),
    MUTANT("MprConfigTransportGetInfo.x-untouched", "unknown",
           "stores 0 when the transport is gone", MprConfigTransportGetInfo,
           read_x_untouched_unknown),
    MUTANT("MprConfigTransportGetInfo.x-untouched", "short", "stores NULL when memory is short",
           MprConfigTransportGetInfo, read_x_untouched_short),
    MUTANT("MprConfigTransportGetInfo.x-untouched", "first",
           "stores the first size when memory is short", MprConfigTransportGetInfo,
           read_x_untouched_first),
    MUTANT("MprConfigTransportGetInfo.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportGetInfo, read_x_bad_handle_parameter),
    MUTANT("MprConfigTransportGetInfo.x-bad-handle", "accepted", "works with any handle",
           MprConfigTransportGetInfo, read_x_bad_handle_accepted),
    MUTANT("MprConfigTransportGetInfo.x-bad-transport", "unknown",
           "answers ERROR_UNKNOWN_PROTOCOL_ID", MprConfigTransportGetInfo,
           read_x_bad_handle_unknown),
    MUTANT("MprConfigTransportGetInfo.x-bad-transport", "accepted", "takes any handle",
           MprConfigTransportGetInfo, read_x_bad_transport_accepted),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
