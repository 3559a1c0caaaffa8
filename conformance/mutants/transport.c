/*
 * Mutants of the transport functions. Each macro makes a wrapper: statements before the real call,
 * or (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define CREATE(name, ...)                                                                          \
    static DWORD APIENTRY name(HANDLE config, DWORD id, LPWSTR label, LPBYTE info,                 \
                               DWORD info_bytes, LPBYTE client, DWORD client_bytes, LPWSTR dll,    \
                               HANDLE *out)                                                        \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigTransportCreate(config, id, label, info, info_bytes, client, client_bytes, \
                                        dll, out);                                                 \
    }
#define CREATE_AFTER(name, ...)                                                                    \
    CREATE(name, DWORD code = MprConfigTransportCreate(config, id, label, info, info_bytes,        \
                                                       client, client_bytes, dll, out);            \
           __VA_ARGS__ return code;)

#define FIND(name, ...)                                                                            \
    static DWORD APIENTRY name(HANDLE config, DWORD id, HANDLE *out)                               \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigTransportGetHandle(config, id, out);                                       \
    }
#define FIND_AFTER(name, ...)                                                                      \
    FIND(name, DWORD code = MprConfigTransportGetHandle(config, id, out); __VA_ARGS__ return code;)

CREATE_AFTER(create_success_code_one, if (code == NO_ERROR) code = 1;)
CREATE(create_writes_handle_forgets, HANDLE unseen; if (out != NULL) out = &unseen;)
CREATE(
    create_adds_to_list_effect_lost, static char somewhere; if (config != NULL && out != NULL) {
        *out = &somewhere;
        return NO_ERROR;
    })
CREATE(create_accepted_ids_no_ipv6,
       if (id == PID_IPV6 && out != NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
CREATE(create_accepted_ids_no_appletalk,
       if (id == PID_ATALK && out != NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
CREATE(create_client_info_optional_other_code, if (client == NULL) return ERROR_INVALID_PARAMETER;)
CREATE(create_dll_path_optional_other_code, if (dll == NULL) return ERROR_INVALID_PARAMETER;)
CREATE(create_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
CREATE(create_null_out_handle_other_code, if (out == NULL) return ERROR_NOT_SUPPORTED;)
CREATE(create_null_out_handle_creates, HANDLE unseen; if (out == NULL) out = &unseen;)
CREATE_AFTER(create_out_of_memory_fourteen, if (SHORT) code = 14;)
CREATE_AFTER(create_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
CREATE(
    create_out_of_memory_half_done,
    DWORD code = MprConfigTransportCreate(config, id, label, info, info_bytes, client, client_bytes,
                                          dll, out);
    if (SHORT) {
        HANDLE unseen;
        MprConfigTransportCreate(config, id, label, info, info_bytes, client, client_bytes, dll,
                                 &unseen);
    } if (out != NULL) return code;)
CREATE_AFTER(create_x_other_ids_parameter,
             if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_INVALID_PARAMETER;)
CREATE(
    create_x_long_name_cuts, static WCHAR cut[41]; if (label != NULL) {
        memcpy(cut, label, 40 * sizeof *cut);
        label = cut;
    })
CREATE(create_x_long_name_shorter,
       if (label != NULL && label[39] != 0) return ERROR_INVALID_PARAMETER;)
CREATE(create_existing_refuses, HANDLE found;
       if (out != NULL && MprConfigTransportGetHandle(config, id, &found) == NO_ERROR) return 948;)
CREATE_AFTER(create_x_existing_another, static uintptr_t made;
             if (code == NO_ERROR) *out = (HANDLE)((uintptr_t)*out + ++made);)
CREATE_AFTER(create_x_bad_handle_parameter,
             if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
FIND_AFTER(find_success_code_one, if (code == NO_ERROR) code = 1;)
FIND(find_writes_handle_forgets, HANDLE unseen; if (out != NULL) out = &unseen;)
FIND(find_writes_handle_neighbour, if (out != NULL) id = PID_IP;)
FIND(find_accepted_ids_no_ipv6,
     if (id == PID_IPV6 && out != NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
FIND_AFTER(find_not_configured_not_found,
           if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_NOT_FOUND;)
FIND(find_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
FIND(find_null_out_handle_other_code, if (out == NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
FIND_AFTER(find_out_of_memory_fourteen, if (SHORT) code = 14;)
FIND_AFTER(find_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
FIND_AFTER(find_x_untouched_null, if (code == ERROR_UNKNOWN_PROTOCOL_ID) *out = NULL;)
FIND_AFTER(find_x_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)

CREATE_AFTER(create_writes_handle_null, if (code == NO_ERROR) *out = NULL;)
CREATE(create_existing_forgets, HANDLE found; static HANDLE unseen;
       if (out != NULL && MprConfigTransportGetHandle(config, id, &found) == NO_ERROR)
           out = &unseen;)
CREATE(create_x_null_with_size_global, if (info == NULL) info_bytes = 0;)
CREATE(create_x_null_with_size_client, if (client == NULL) client_bytes = 0;)
CREATE(create_x_null_with_size_reads,
       if (info == NULL && info_bytes != 0 && *(volatile BYTE *)info == 77) return 1;)
CREATE_AFTER(create_x_untouched_null, if (code == ERROR_UNKNOWN_PROTOCOL_ID) *out = NULL;)
CREATE_AFTER(create_x_untouched_refused, if (code == ERROR_INVALID_HANDLE) *out = NULL;)
CREATE_AFTER(create_x_bad_handle_accepted, HANDLE fresh;
             if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
                 code = MprConfigTransportCreate(fresh, id, label, info, info_bytes, client,
                                                 client_bytes, dll, out);)
FIND_AFTER(find_not_configured_creates,
           if (code == ERROR_UNKNOWN_PROTOCOL_ID)
               code = MprConfigTransportCreate(config, id, NULL, NULL, 0, NULL, 0, NULL, out);)
FIND_AFTER(find_x_untouched_refused, if (code == ERROR_INVALID_HANDLE) *out = NULL;)
FIND_AFTER(find_x_bad_handle_accepted, HANDLE fresh;
           if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
               code = MprConfigTransportGetHandle(fresh, id, out);)

/* What is stored with a creation. */
static WCHAR text_transport[] = {'t', 'r', 'a', 'n', 's', 'p', 'o', 'r', 't', 0};
static WCHAR text_hexadecimal[] = {'2', '9', 0};
CREATE(create_default_name_word, if (label == NULL) label = text_transport;)
CREATE_AFTER(
    create_default_name_neighbour, HANDLE unseen; if (label == NULL && code == NO_ERROR) {
        static WCHAR other[] = {'3', '3', 0};
        MprConfigTransportDelete(config, *out);
        code = MprConfigTransportCreate(config, id, other, info, info_bytes, client, client_bytes,
                                        dll, &unseen);
        *out = unseen;
    })
CREATE(create_given_name_ignores, label = NULL;)
CREATE(
    create_given_name_adds_a_letter, static WCHAR longer[64]; if (label != NULL) {
        unsigned length = 0;
        for (; length < 39 && label[length] != 0; length++)
            longer[length] = label[length];
        longer[length] = 'x';
        longer[length + 1] = 0;
        label = longer;
    })
CREATE(create_stores_global_forgets, info = NULL; info_bytes = 0;)
CREATE(create_stores_global_cuts, if (info_bytes > 0) info_bytes--;)
CREATE_AFTER(
    create_stores_global_neighbour, static HANDLE first; if (code == NO_ERROR) {
        if (first != NULL)
            MprConfigTransportSetInfo(config, first, info, info_bytes, NULL, 0, NULL);
        first = *out;
    })
CREATE(create_stores_client_forgets, client = NULL; client_bytes = 0;)
CREATE(create_stores_client_cuts, if (client_bytes > 0) client_bytes--;)
CREATE(create_stores_client_global, client = info; client_bytes = info_bytes;)
CREATE(create_dll_path_set_forgets, dll = NULL;)
CREATE(create_dll_path_set_cuts, if (dll != NULL) dll++;)

static BOOL is_there(HANDLE config, DWORD id)
{
    HANDLE found;
    return config != NULL && MprConfigTransportGetHandle(config, id, &found) == NO_ERROR;
}

CREATE(
    create_existing_effect_lost, if (is_there(config, id)) {
        info = client = NULL;
        info_bytes = client_bytes = 0;
        dll = NULL;
    })
CREATE(create_existing_clears, static BYTE empty;
       if (is_there(config, id) && client == NULL) client = &empty;)
CREATE(create_existing_starts_over, HANDLE found;
       if (config != NULL && MprConfigTransportGetHandle(config, id, &found) == NO_ERROR)
           MprConfigTransportDelete(config, found);)
CREATE(create_x_no_global_info_refuses, if (info == NULL) return ERROR_INVALID_PARAMETER;)
CREATE(create_x_no_global_info_empty, static BYTE empty; if (info == NULL) info = &empty;)
CREATE(create_x_decimal_name_hexadecimal, if (label == NULL) label = text_hexadecimal;)
CREATE(create_x_empty_name_refuses,
       if (label != NULL && *label == 0) return ERROR_INVALID_PARAMETER;)
CREATE(create_x_empty_name_blank, static WCHAR blank[] = {' ', 0};
       if (label != NULL && *label == 0) label = blank;)
CREATE(create_x_impossible_name_code, if (is_impossible(label)) return ERROR_INVALID_NAME;)
CREATE(create_x_impossible_name_default, if (is_impossible(label)) label = NULL;)
CREATE_AFTER(create_x_impossible_name_keeps, HANDLE unseen;
             if (code == ERROR_INVALID_PARAMETER && is_impossible(label))
                 MprConfigTransportCreate(config, id, NULL, info, info_bytes, client, client_bytes,
                                          dll, &unseen);)
CREATE_AFTER(create_x_impossible_name_null,
             if (code == ERROR_INVALID_PARAMETER && is_impossible(label)) *out = NULL;)
CREATE(
    create_x_shared_name_refuses, static DWORD named; if (label != NULL) {
        if (named != 0 && named != id)
            return ERROR_ALREADY_EXISTS;
        named = id;
    })
CREATE(
    create_x_shared_name_updates, static HANDLE first; if (label != NULL && out != NULL) {
        if (first != NULL) {
            *out = first;
            return MprConfigTransportSetInfo(config, first, info, info_bytes, client, client_bytes,
                                             dll);
        }
        DWORD code = MprConfigTransportCreate(config, id, label, info, info_bytes, client,
                                              client_bytes, dll, out);
        first = *out;
        return code;
    })
CREATE_AFTER(create_x_all_or_none_global, HANDLE found;
             if (SHORT && MprConfigTransportGetHandle(config, id, &found) == NO_ERROR)
                 MprConfigTransportSetInfo(config, found, info, info_bytes, NULL, 0, NULL);)
CREATE_AFTER(create_x_all_or_none_refused, HANDLE found;
             if (code == ERROR_INVALID_PARAMETER && is_there(config, id) &&
                 MprConfigTransportGetHandle(config, id, &found) == NO_ERROR)
                 MprConfigTransportSetInfo(config, found, info, info_bytes, NULL, 0, NULL);)
CREATE_AFTER(create_x_all_or_none_dll, HANDLE found;
             if (SHORT && MprConfigTransportGetHandle(config, id, &found) == NO_ERROR)
                 MprConfigTransportSetInfo(config, found, NULL, 0, NULL, 0, dll);)
CREATE(create_info_headers_trims, if (info_bytes == 56) info_bytes = 40;)
CREATE(
    create_info_headers_zeroes, static BYTE copy[56]; if (info_bytes == sizeof copy) {
        memcpy(copy, info, 40);
        info = copy;
    })
CREATE(create_info_opaque_refuses, if (info != NULL && *info != 1) return ERROR_INVALID_PARAMETER;)
CREATE(create_info_opaque_cuts, if (info != NULL && *info != 1) info_bytes = 12;)
FIND_AFTER(find_x_other_ids_parameter,
           if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_INVALID_PARAMETER;)
FIND_AFTER(find_x_same_handle_another, static uintptr_t made;
           if (code == NO_ERROR) *out = (HANDLE)((uintptr_t)*out + ++made);)
FIND_AFTER(
    find_x_same_handle_new, static LPBYTE all; DWORD read; DWORD total; if (code == NO_ERROR) {
        HANDLE fresh;
        if (MprConfigServerConnect(NULL, &fresh) == NO_ERROR &&
            MprConfigTransportEnum(fresh, 0, &all, 0xFFFFFFFFu, &read, &total, NULL) == NO_ERROR)
            *out = ((MPR_TRANSPORT_0 *)(void *)all)->hTransport;
    })

static DWORD APIENTRY getinfo_any_kind(HANDLE config, HANDLE handle, DWORD level, LPBYTE *buffer,
                                       LPDWORD size)
{
    DWORD code = MprConfigInterfaceGetInfo(config, handle, level, buffer, size);
    return code == ERROR_INVALID_HANDLE ? NO_ERROR : code;
}

const struct mutant mutants_transport[] = {
    MUTANT("MprConfigTransportCreate.success-code", "one", "answers 1 for success",
           MprConfigTransportCreate, create_success_code_one),
    MUTANT("MprConfigTransportCreate.writes-handle", "forgets", "stores no handle",
           MprConfigTransportCreate, create_writes_handle_forgets),
    MUTANT("MprConfigTransportCreate.adds-to-list", "effect-lost", "creates nothing",
           MprConfigTransportCreate, create_adds_to_list_effect_lost),
    MUTANT("MprConfigTransportCreate.accepted-ids", "no-ipv6", "does not know PID_IPV6",
           MprConfigTransportCreate, create_accepted_ids_no_ipv6),
    MUTANT("MprConfigTransportCreate.accepted-ids", "no-appletalk", "does not know PID_ATALK",
           MprConfigTransportCreate, create_accepted_ids_no_appletalk),
    MUTANT("MprConfigTransportCreate.client-info-optional", "other-code",
           "answers ERROR_INVALID_PARAMETER", MprConfigTransportCreate,
           create_client_info_optional_other_code),
    MUTANT("MprConfigTransportCreate.dll-path-optional", "other-code",
           "answers ERROR_INVALID_PARAMETER", MprConfigTransportCreate,
           create_dll_path_optional_other_code),
    MUTANT("MprConfigTransportCreate.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportCreate, create_null_handle_other_code),
    MUTANT("MprConfigTransportCreate.null-out-handle", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigTransportCreate, create_null_out_handle_other_code),
    MUTANT("MprConfigTransportCreate.null-out-handle", "creates",
           "creates the transport all the same", MprConfigTransportCreate,
           create_null_out_handle_creates),
    MUTANT("MprConfigTransportCreate.out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigTransportCreate, create_out_of_memory_fourteen),
    GUARD_MUTANT("MprConfigTransportCreate.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigTransportCreate,
                 create_out_of_memory_keeps),
    MUTANT("MprConfigTransportCreate.out-of-memory", "half-done",
           "creates the transport although it answers a shortage", MprConfigTransportCreate,
           create_out_of_memory_half_done),
    MUTANT("MprConfigTransportCreate.x-other-ids", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportCreate, create_x_other_ids_parameter),
    MUTANT("MprConfigTransportCreate.x-long-name", "cuts", "cuts a long name",
           MprConfigTransportCreate, create_x_long_name_cuts),
    MUTANT("MprConfigTransportCreate.x-long-name", "shorter", "refuses a name of 40",
           MprConfigTransportCreate, create_x_long_name_shorter),
    MUTANT("MprConfigTransportCreate.existing-acts-as-setinfo", "refuses",
           "refuses a transport that exists", MprConfigTransportCreate, create_existing_refuses),
    MUTANT("MprConfigTransportCreate.x-existing", "another", "gives another value each time",
           MprConfigTransportCreate, create_x_existing_another),
    MUTANT("MprConfigTransportCreate.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportCreate, create_x_bad_handle_parameter),
    MUTANT("MprConfigTransportGetHandle.success-code", "one", "answers 1 for success",
           MprConfigTransportGetHandle, find_success_code_one),
    MUTANT("MprConfigTransportGetHandle.writes-handle", "forgets", "stores no handle",
           MprConfigTransportGetHandle, find_writes_handle_forgets),
    MUTANT("MprConfigTransportGetHandle.writes-handle", "neighbour", "gives one transport for all",
           MprConfigTransportGetHandle, find_writes_handle_neighbour),
    MUTANT("MprConfigTransportGetHandle.accepted-ids", "no-ipv6", "does not know PID_IPV6",
           MprConfigTransportGetHandle, find_accepted_ids_no_ipv6),
    MUTANT("MprConfigTransportGetHandle.not-configured", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigTransportGetHandle, find_not_configured_not_found),
    MUTANT("MprConfigTransportGetHandle.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportGetHandle, find_null_handle_other_code),
    MUTANT("MprConfigTransportGetHandle.null-out-handle", "other-code",
           "answers ERROR_UNKNOWN_PROTOCOL_ID", MprConfigTransportGetHandle,
           find_null_out_handle_other_code),
    MUTANT("MprConfigTransportGetHandle.out-of-memory", "fourteen",
           "answers ERROR_OUTOFMEMORY (14)", MprConfigTransportGetHandle,
           find_out_of_memory_fourteen),
    GUARD_MUTANT("MprConfigTransportGetHandle.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigTransportGetHandle,
                 find_out_of_memory_keeps),
    MUTANT("MprConfigTransportGetHandle.x-untouched", "null", "stores NULL on failure",
           MprConfigTransportGetHandle, find_x_untouched_null),
    MUTANT("MprConfigTransportGetHandle.x-bad-handle", "parameter",
           "answers ERROR_INVALID_PARAMETER", MprConfigTransportGetHandle,
           find_x_bad_handle_parameter),
    MUTANT("MprConfigTransportGetHandle.x-not-an-interface", "any-kind",
           "takes any handle for that of an interface", MprConfigInterfaceGetInfo,
           getinfo_any_kind),
    MUTANT("MprConfigTransportCreate.writes-handle", "null", "stores NULL",
           MprConfigTransportCreate, create_writes_handle_null),
    MUTANT("MprConfigTransportCreate.existing-acts-as-setinfo", "forgets",
           "stores no handle when the transport exists", MprConfigTransportCreate,
           create_existing_forgets),
    MUTANT("MprConfigTransportCreate.x-null-with-size", "global",
           "takes NULL for no global information whatever the size", MprConfigTransportCreate,
           create_x_null_with_size_global),
    MUTANT("MprConfigTransportCreate.x-null-with-size", "client",
           "takes NULL for no client information whatever the size", MprConfigTransportCreate,
           create_x_null_with_size_client),
    MUTANT("MprConfigTransportCreate.x-null-with-size", "reads", "reads through NULL",
           MprConfigTransportCreate, create_x_null_with_size_reads),
    MUTANT("MprConfigTransportCreate.x-untouched", "null", "stores NULL when the id is refused",
           MprConfigTransportCreate, create_x_untouched_null),
    MUTANT("MprConfigTransportCreate.x-untouched", "refused",
           "stores NULL when the handle is refused", MprConfigTransportCreate,
           create_x_untouched_refused),
    MUTANT("MprConfigTransportCreate.x-bad-handle", "accepted", "works with any handle",
           MprConfigTransportCreate, create_x_bad_handle_accepted),
    MUTANT("MprConfigTransportGetHandle.not-configured", "creates",
           "creates the transport that is not there", MprConfigTransportGetHandle,
           find_not_configured_creates),
    MUTANT("MprConfigTransportGetHandle.x-untouched", "refused",
           "stores NULL when the handle is refused", MprConfigTransportGetHandle,
           find_x_untouched_refused),
    MUTANT("MprConfigTransportGetHandle.x-bad-handle", "accepted",
           "looks the id up with any handle", MprConfigTransportGetHandle,
           find_x_bad_handle_accepted),
    MUTANT("MprConfigTransportCreate.default-name", "word", "takes a word for the name",
           MprConfigTransportCreate, create_default_name_word),
    MUTANT("MprConfigTransportCreate.default-name", "neighbour", "takes the number of another",
           MprConfigTransportCreate, create_default_name_neighbour),
    MUTANT("MprConfigTransportCreate.given-name", "ignores", "names every transport itself",
           MprConfigTransportCreate, create_given_name_ignores),
    MUTANT("MprConfigTransportCreate.given-name", "longer", "adds a letter",
           MprConfigTransportCreate, create_given_name_adds_a_letter),
    MUTANT("MprConfigTransportCreate.stores-global-info", "forgets", "stores no global information",
           MprConfigTransportCreate, create_stores_global_forgets),
    MUTANT("MprConfigTransportCreate.stores-global-info", "cuts", "stores a byte less",
           MprConfigTransportCreate, create_stores_global_cuts),
    MUTANT("MprConfigTransportCreate.stores-global-info", "neighbour",
           "stores it with the transport created before, too", MprConfigTransportCreate,
           create_stores_global_neighbour),
    MUTANT("MprConfigTransportCreate.stores-client-info", "forgets", "stores no client information",
           MprConfigTransportCreate, create_stores_client_forgets),
    MUTANT("MprConfigTransportCreate.stores-client-info", "cuts", "stores a byte less",
           MprConfigTransportCreate, create_stores_client_cuts),
    MUTANT("MprConfigTransportCreate.stores-client-info", "global",
           "stores the global information in its place", MprConfigTransportCreate,
           create_stores_client_global),
    MUTANT("MprConfigTransportCreate.dll-path-set", "forgets", "stores no path",
           MprConfigTransportCreate, create_dll_path_set_forgets),
    MUTANT("MprConfigTransportCreate.dll-path-set", "cuts",
           "stores the path without its first character", MprConfigTransportCreate,
           create_dll_path_set_cuts),
    MUTANT("MprConfigTransportCreate.existing-acts-as-setinfo", "effect-lost",
           "leaves a transport that exists as it is", MprConfigTransportCreate,
           create_existing_effect_lost),
    MUTANT("MprConfigTransportCreate.existing-acts-as-setinfo", "clears",
           "empties what is not given", MprConfigTransportCreate, create_existing_clears),
    MUTANT("MprConfigTransportCreate.existing-acts-as-setinfo", "starts-over",
           "makes the transport anew", MprConfigTransportCreate, create_existing_starts_over),
    MUTANT("MprConfigTransportCreate.x-no-global-info", "refuses", "wants global information",
           MprConfigTransportCreate, create_x_no_global_info_refuses),
    MUTANT("MprConfigTransportCreate.x-no-global-info", "empty", "stores an empty block",
           MprConfigTransportCreate, create_x_no_global_info_empty),
    MUTANT("MprConfigTransportCreate.x-decimal-name", "hexadecimal", "names it in hexadecimal",
           MprConfigTransportCreate, create_x_decimal_name_hexadecimal),
    MUTANT("MprConfigTransportCreate.x-empty-name", "refuses", "refuses an empty name",
           MprConfigTransportCreate, create_x_empty_name_refuses),
    MUTANT("MprConfigTransportCreate.x-empty-name", "blank", "makes a blank of it",
           MprConfigTransportCreate, create_x_empty_name_blank),
    MUTANT("MprConfigTransportCreate.x-impossible-name", "code", "answers ERROR_INVALID_NAME",
           MprConfigTransportCreate, create_x_impossible_name_code),
    MUTANT("MprConfigTransportCreate.x-impossible-name", "default",
           "creates it with the default name", MprConfigTransportCreate,
           create_x_impossible_name_default),
    MUTANT("MprConfigTransportCreate.x-impossible-name", "keeps",
           "creates it with the default name, and answers a refusal", MprConfigTransportCreate,
           create_x_impossible_name_keeps),
    MUTANT("MprConfigTransportCreate.x-impossible-name", "null",
           "stores NULL in the handle variable", MprConfigTransportCreate,
           create_x_impossible_name_null),
    MUTANT("MprConfigTransportCreate.x-shared-name", "refuses", "answers ERROR_ALREADY_EXISTS",
           MprConfigTransportCreate, create_x_shared_name_refuses),
    MUTANT("MprConfigTransportCreate.x-shared-name", "updates",
           "changes the transport that has the name", MprConfigTransportCreate,
           create_x_shared_name_updates),
    MUTANT("MprConfigTransportCreate.x-existing-keeps-name", "renames",
           "makes the transport anew, with the new name", MprConfigTransportCreate,
           create_existing_starts_over),
    MUTANT("MprConfigTransportCreate.x-all-or-none", "global",
           "keeps the first item when memory is short", MprConfigTransportCreate,
           create_x_all_or_none_global),
    MUTANT("MprConfigTransportCreate.x-all-or-none", "refused",
           "keeps the first item when the second is refused", MprConfigTransportCreate,
           create_x_all_or_none_refused),
    MUTANT("MprConfigTransportCreate.x-all-or-none", "dll",
           "keeps the last item when memory is short", MprConfigTransportCreate,
           create_x_all_or_none_dll),
    MUTANT("MprConfig.info-headers-opaque", "trims", "stores no slack", MprConfigTransportCreate,
           create_info_headers_trims),
    MUTANT("MprConfig.info-headers-opaque", "zeroes", "fills the slack with zeros",
           MprConfigTransportCreate, create_info_headers_zeroes),
    MUTANT("MprConfig.global-info-opaque-to-store", "refuses", "wants a header",
           MprConfigTransportCreate, create_info_opaque_refuses),
    MUTANT("MprConfig.global-info-opaque-to-store", "cuts", "makes an empty header's size of it",
           MprConfigTransportCreate, create_info_opaque_cuts),
    MUTANT("MprConfigTransportGetHandle.x-other-ids", "parameter",
           "answers ERROR_INVALID_PARAMETER", MprConfigTransportGetHandle,
           find_x_other_ids_parameter),
    MUTANT("MprConfigTransportGetHandle.x-same-handle", "another", "gives another value each time",
           MprConfigTransportGetHandle, find_x_same_handle_another),
    MUTANT("MprConfigTransportGetHandle.x-same-handle", "new",
           "gives a handle of another connection", MprConfigTransportGetHandle,
           find_x_same_handle_new),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
