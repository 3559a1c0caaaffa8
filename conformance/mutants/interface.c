/*
 * Mutants of creating, finding, listing and reading interfaces, at level 0.
 */
#include "mutants/interfaces.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

CREATE_AFTER(create_success_code_one, if (code == NO_ERROR) code = 1;)
CREATE_AFTER(create_out_handle_null, if (code == NO_ERROR) *out = NULL;)
CREATE_AFTER(create_out_handle_connection, if (code == NO_ERROR) *out = config;)
CREATE(create_null_config_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
CREATE(create_bad_level_other_code, if (level > 3) return 124;)
CREATE(create_null_buffer_other_code, if (input == NULL) return ERROR_NOT_SUPPORTED;)
CREATE(create_null_out_other_code, if (out == NULL) return ERROR_INVALID_HANDLE;)
CREATE(create_null_buffer_reads,
       if (input == NULL && ((volatile MPR_INTERFACE_0 *)NULL)->fEnabled == 1) return 1;)
CREATE(create_bad_level_takes_any, if (level > 3) level = 0;)
CREATE(create_null_out_creates, HANDLE unseen; if (out == NULL) out = &unseen;)
CREATE_AFTER(create_oom_fourteen, if (SHORT) code = 14;)
CREATE_AFTER(create_oom_keeps, if (SHORT) kept = malloc(8);)
CREATE(
    create_oom_half_done, DWORD code = MprConfigInterfaceCreate(config, level, input, out);
    if (SHORT) {
        HANDLE unseen;
        MprConfigInterfaceCreate(config, level, input, &unseen);
    } if (out != NULL) return code;)
CREATE(
    create_listed_after_effect_lost, if (config != NULL && out != NULL && level == 0) {
        static HANDLE gone;
        *out = gone;
        (void)input;
        return NO_ERROR;
    })
CREATE(
    create_found_by_name_effect_lost, if (config != NULL && out != NULL && level == 0) {
        static HANDLE gone;
        *out = gone;
        (void)input;
        return NO_ERROR;
    })
CREATE(
    create_stored_effect_lost, if (config != NULL && out != NULL && level == 0) {
        static HANDLE gone;
        *out = gone;
        (void)input;
        return NO_ERROR;
    })
CREATE(
    create_name_type_enabled_kept_always_enabled, MPR_INTERFACE_0 copy;
    if (input != NULL && level == 0) {
        copy = *ENTRY;
        copy.fEnabled = TRUE;
        return MprConfigInterfaceCreate(config, level, (LPBYTE)&copy, out);
    })
CREATE(
    create_name_type_enabled_kept_one_type, MPR_INTERFACE_0 copy; if (input != NULL && level == 0) {
        copy = *ENTRY;
        copy.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
        return MprConfigInterfaceCreate(config, level, (LPBYTE)&copy, out);
    })
CREATE(create_input_untouched_stores_handle,
       DWORD code = MprConfigInterfaceCreate(config, level, input, out);
       if (code == NO_ERROR) ENTRY->hInterface = *out; if (out != NULL) return code;)
CREATE(create_input_untouched_reads_on,
       if (input != NULL && ((volatile BYTE *)input)[sizeof(MPR_INTERFACE_0)] == 77) return 1;)
CREATE_AFTER(create_x_existing_name_already_exists,
             if (code == ERROR_INTERFACE_ALREADY_EXISTS) code = ERROR_ALREADY_EXISTS;)
CREATE(create_x_empty_name_success,
       if (input != NULL && level == 0 && ENTRY->wszInterfaceName[0] == 0) return NO_ERROR;)
CREATE(
    create_x_unterminated_name_cuts, MPR_INTERFACE_0 copy;
    if (input != NULL && level == 0 && ENTRY->wszInterfaceName[256] != 0) {
        copy = *ENTRY;
        copy.wszInterfaceName[256] = 0;
        return MprConfigInterfaceCreate(config, level, (LPBYTE)&copy, out);
    })
CREATE(
    create_x_bad_type_takes_any, MPR_INTERFACE_0 copy;
    if (input != NULL && level == 0 && ENTRY->dwIfType >= 8) {
        copy = *ENTRY;
        copy.dwIfType = 0;
        return MprConfigInterfaceCreate(config, level, (LPBYTE)&copy, out);
    })
CREATE_AFTER(create_x_untouched_null, if (code == ERROR_INTERFACE_ALREADY_EXISTS) *out = NULL;)
CREATE_AFTER(create_x_bad_handle_parameter,
             if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
FIND_AFTER(find_success_code_one, if (code == NO_ERROR) code = 1;)
FIND(find_out_handle_forgets, HANDLE unseen;
     if (out != NULL) return MprConfigInterfaceGetHandle(config, name, &unseen);)
FIND(find_out_handle_neighbour,
     static WCHAR other[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', '2', 0};
     if (name != NULL) name = other;)
FIND(find_null_config_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
FIND(find_null_name_other_code, if (name == NULL) return ERROR_NO_SUCH_INTERFACE;)
FIND(find_both_null_other_code, if (config == NULL && name == NULL) return ERROR_INVALID_HANDLE;)
FIND(find_x_null_out_other_code, if (out == NULL) return NO_ERROR;)
FIND(find_null_name_reads, if (name == NULL && *(volatile WCHAR *)name == 1) return 1;)
FIND_AFTER(find_not_found_not_found, if (code == ERROR_NO_SUCH_INTERFACE) code = ERROR_NOT_FOUND;)
FIND_AFTER(find_oom_fourteen, if (SHORT) code = 14;)
FIND_AFTER(find_oom_keeps, if (SHORT) kept = malloc(8);)
FIND(find_x_case_case_matters,
     if (name != NULL && name[0] == 'M' && out != NULL) return ERROR_NO_SUCH_INTERFACE;)
FIND_AFTER(find_x_same_handle_another, static uintptr_t made;
           if (code == NO_ERROR) *out = (HANDLE)((uintptr_t)*out + ++made);)
FIND(
    find_x_friendly_name_found, if (name != NULL && out != NULL && name[0] == 'L') {
        *out = config;
        return NO_ERROR;
    })
FIND_AFTER(find_x_untouched_null, if (code == ERROR_NO_SUCH_INTERFACE) *out = NULL;)
FIND_AFTER(find_x_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
LIST_AFTER(list_success_code_more_data, if (code == NO_ERROR && *read < *total) code = 234;)
LIST(list_null_config_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
LIST(list_level_not_zero_other_code, if (level != 0) return 124;)
LIST(list_null_buffer_other_code, if (buffer == NULL) return ERROR_NOT_SUPPORTED;)
LIST(list_preflen_too_small_other_code,
     if (bytes < sizeof(MPR_INTERFACE_0)) return ERROR_BUFFER_OVERFLOW;)
LIST(list_null_entries_read_other_code, if (read == NULL) return ERROR_NOT_SUPPORTED;)
LIST(list_null_total_other_code, if (total == NULL) return ERROR_NOT_SUPPORTED;)
LIST(list_null_resume_ok_other_code, if (resume == NULL) return ERROR_INVALID_PARAMETER;)
LIST(list_level_not_zero_takes_any, level = 0;)
LIST(list_null_entries_read_takes_null, DWORD unseen; if (read == NULL) read = &unseen;)
LIST(list_null_total_takes_null, DWORD unseen; if (total == NULL) total = &unseen;)
LIST(list_preflen_too_small_off_by_one, if (bytes == sizeof(MPR_INTERFACE_0) - 1) bytes++;)
LIST(list_preflen_one_struct_wants_two,
     if (bytes < 2 * sizeof(MPR_INTERFACE_0)) return ERROR_INVALID_PARAMETER;)
LIST(list_preflen_bytes_counts_entries,
     if (bytes < 0x100000) bytes *= (DWORD)sizeof(MPR_INTERFACE_0);)
LIST(list_preflen_all_pages, if (bytes == 0xFFFFFFFFu) bytes = 32 * sizeof(MPR_INTERFACE_0);)
LIST(
    list_resume_zero_starts_starts_at_one, DWORD start = resume != NULL && *resume == 0 ? 1 : 0;
    if (start == 1 && bytes < 0x100000) { *resume = start; })
LIST(
    list_resume_continues_starts_over, DWORD start = 0; if (resume != NULL) {
        DWORD code = MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, &start);
        *resume = start;
        return code;
    })
LIST(list_resume_continues_skips, if (resume != NULL && *resume != 0)++ *resume;)
LIST_AFTER(list_resume_zero_done_never_zero,
           if (code == NO_ERROR && resume != NULL && *resume == 0) *resume = *read;)
LIST_AFTER(list_resume_zero_done_always_zero, if (code == NO_ERROR && resume != NULL) *resume = 0;)
LIST_AFTER(list_entries_read_one_more, if (code == NO_ERROR && bytes < 0x100000)++ *read;)
LIST_AFTER(list_entries_read_untouched, if (code == NO_ERROR)-- *read;)
LIST(list_total_entries_constant, DWORD start = 0, unseen; LPBYTE all;
     DWORD code = MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, resume);
     if (code == NO_ERROR && MprConfigInterfaceEnum(config, 0, &all, 0xFFFFFFFFu, &unseen, total,
                                                    &start) == NO_ERROR) MprConfigBufferFree(all);
     if (buffer != NULL) return code;)
LIST_AFTER(list_total_entries_read, if (code == NO_ERROR) *total = *read;)
LIST_AFTER(list_array_of_level_0_gap,
           if (code == NO_ERROR && *read > 1) memset(ENTRIES + 1, 0, sizeof(MPR_INTERFACE_0));)
LIST_AFTER(list_handle_usable_null,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i].hInterface = NULL;)
LIST_AFTER(list_handle_usable_neighbour,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i].hInterface =
               ENTRIES[0].hInterface;)
LIST_AFTER(
    list_no_more_items_success, if (code == ERROR_NO_MORE_ITEMS) {
        *buffer = NULL;
        *read = *total = 0;
        code = NO_ERROR;
    })
LIST_AFTER(list_oom_fourteen, if (SHORT) code = 14;)
LIST_AFTER(list_oom_keeps, if (SHORT) kept = malloc(8);)
LIST_AFTER(list_oom_no_more, if (SHORT) code = ERROR_NO_MORE_ITEMS;)
LIST(list_every_interface_once_skips, if (resume != NULL && *resume == 2)++ *resume;)
LIST(list_every_interface_once_repeats, if (resume != NULL && *resume == 4)-- *resume;)
LIST_AFTER(
    list_x_empty_success, if (code == ERROR_NO_MORE_ITEMS) {
        *buffer = NULL;
        *read = *total = 0;
        code = NO_ERROR;
    })
LIST_AFTER(
    list_x_untouched_zeroes, if (code == ERROR_NO_MORE_ITEMS) {
        *buffer = NULL;
        *read = *total = 0;
    })
LIST_AFTER(list_x_untouched_total, if (code == ERROR_NO_MORE_ITEMS) *total = 0;)
LIST_AFTER(list_x_no_live_state_connected,
           if (code == NO_ERROR) ENTRIES[*read - 1].dwConnectionState = ROUTER_IF_STATE_CONNECTED;)
LIST_AFTER(list_x_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
INFO_AFTER(info_success_code_one, if (code == NO_ERROR) code = 1;)
INFO_AFTER(info_x_bad_interface_no_such_interface,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_NO_SUCH_INTERFACE;)
INFO_AFTER(info_x_untouched_null, if (code == ERROR_INVALID_HANDLE) *buffer = NULL;)
INFO_AFTER(info_x_untouched_size, if (code == ERROR_INVALID_HANDLE) *size = 0;)

CREATE_AFTER(create_x_existing_name_updates,
             if (code == ERROR_INTERFACE_ALREADY_EXISTS)
                 code = MprConfigInterfaceGetHandle(config, ENTRY->wszInterfaceName, out);)
CREATE_AFTER(
    create_x_existing_name_ascii_alone, if (code == ERROR_INTERFACE_ALREADY_EXISTS) {
        const WCHAR *name = ENTRY->wszInterfaceName;
        while (*name != 0 && *name < 0x80)
            name++;
        if (*name != 0)
            code = MprConfigInterfaceGetHandle(config, ENTRY->wszInterfaceName, out);
    })
CREATE(create_x_longest_name_refuses,
       if (config != NULL && input != NULL && level == 0 && ENTRY->wszInterfaceName[255] != 0 &&
           ENTRY->wszInterfaceName[254] != 0) return ERROR_INVALID_PARAMETER;)
CREATE(
    create_x_longest_name_cuts, MPR_INTERFACE_0 copy; if (input != NULL && level == 0) {
        copy = *ENTRY;
        copy.wszInterfaceName[255] = 0;
        return MprConfigInterfaceCreate(config, level, (LPBYTE)&copy, out);
    })
CREATE_AFTER(create_x_untouched_null_parameter,
             if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = NULL;)
CREATE_AFTER(create_x_untouched_null_refused, if (code == ERROR_INVALID_HANDLE) *out = NULL;)
CREATE_AFTER(create_x_bad_handle_accepted, HANDLE fresh;
             if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
                 code = MprConfigInterfaceCreate(fresh, level, input, out);)
FIND(find_lan_by_guid_not_found,
     if (config != NULL && name != NULL && name[0] == '{') return ERROR_NO_SUCH_INTERFACE;)
FIND(find_x_no_such_name_empty,
     if (config != NULL && name != NULL && name[0] == 0) return ERROR_INVALID_PARAMETER;)
FIND(find_x_no_such_name_long, DWORD length = 0; while (name != NULL && name[length] != 0) length++;
     if (config != NULL && length > MAX_INTERFACE_NAME_LEN) return ERROR_INVALID_PARAMETER;)
FIND_AFTER(
    find_x_case_ascii_alone, LPBYTE info; DWORD size;
    if (code == NO_ERROR && MprConfigInterfaceGetInfo(config, *out, 0, &info, &size) == NO_ERROR) {
        const WCHAR *stored = ((MPR_INTERFACE_0 *)(void *)info)->wszInterfaceName;
        for (DWORD i = 0; name[i] != 0; i++)
            if (name[i] >= 0x80 && name[i] != stored[i])
                code = ERROR_NO_SUCH_INTERFACE;
        MprConfigBufferFree(info);
    })
FIND_AFTER(find_x_untouched_null_refused, if (code == ERROR_INVALID_HANDLE) *out = NULL;)
FIND_AFTER(find_x_bad_handle_accepted, HANDLE fresh;
           if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
               code = MprConfigInterfaceGetHandle(fresh, name, out);)
LIST(list_preflen_bytes_counts_characters, if (bytes < 0x100000) bytes *= 2;)
LIST(list_preflen_limits_one_more,
     if (bytes >= sizeof(MPR_INTERFACE_0) && bytes < 0x100000) bytes += sizeof(MPR_INTERFACE_0);)
LIST(list_preflen_limits_rounds_up, if (bytes >= sizeof(MPR_INTERFACE_0) && bytes < 0x100000)
                                        bytes += sizeof(MPR_INTERFACE_0) - 1;)
LIST_AFTER(list_no_more_items_no_more_files, if (code == ERROR_NO_MORE_ITEMS) code = 18;)
LIST_AFTER(
    list_x_past_the_end_starts_over, if (code == ERROR_NO_MORE_ITEMS && resume != NULL) {
        *resume = 0;
        code = MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, resume);
    })
LIST_AFTER(list_x_past_the_end_parameter,
           if (code == ERROR_NO_MORE_ITEMS && resume != NULL) code = ERROR_INVALID_PARAMETER;)
LIST_AFTER(
    list_x_creation_order_reversed, for (DWORD i = 0; code == NO_ERROR && i < *read / 2; i++) {
        MPR_INTERFACE_0 entry = ENTRIES[i];
        ENTRIES[i] = ENTRIES[*read - 1 - i];
        ENTRIES[*read - 1 - i] = entry;
    })
LIST_AFTER(list_x_untouched_parameter,
           if (code == ERROR_INVALID_PARAMETER && read != NULL) *read = 0;)
LIST_AFTER(list_x_untouched_refused, if (code == ERROR_INVALID_HANDLE) *buffer = NULL;)
LIST_AFTER(list_x_bad_handle_accepted, HANDLE fresh;
           if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
               code = MprConfigInterfaceEnum(fresh, level, buffer, bytes, read, total, resume);)

HANDLE mutant_interface_at(HANDLE config, int last)
{
    LPBYTE list;
    DWORD read, total;
    HANDLE handle = NULL;
    if (MprConfigInterfaceEnum(config, 0, &list, 0xFFFFFFFFu, &read, &total, NULL) == NO_ERROR) {
        handle = ((MPR_INTERFACE_0 *)(void *)list)[last ? read - 1 : 0].hInterface;
        MprConfigBufferFree(list);
    }
    return handle;
}

MPR_INTERFACE_0 mutant_interface(HANDLE config, HANDLE handle)
{
    MPR_INTERFACE_0 copy;
    LPBYTE info;
    DWORD size;
    memset(&copy, 0, sizeof copy);
    if (MprConfigInterfaceGetInfo(config, handle, 0, &info, &size) == NO_ERROR) {
        memcpy(&copy, info, sizeof copy);
        MprConfigBufferFree(info);
    }
    return copy;
}

INFO(info_null_config_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
INFO(info_null_interface_other_code, if (handle == NULL) return ERROR_INVALID_HANDLE;)
INFO(info_null_interface_no_such, if (handle == NULL) return ERROR_NO_SUCH_INTERFACE;)
INFO(info_bad_level_other_code, if (level > 3) return 124;)
INFO(info_bad_level_takes_any, if (level > 3) level = 0;)
INFO(info_null_buffer_other_code, if (buffer == NULL) return ERROR_NOT_SUPPORTED;)
INFO(info_null_buffer_writes, if (buffer == NULL) * (LPBYTE volatile *)buffer = NULL;)
INFO(info_null_size_other_code, if (size == NULL) return ERROR_NOT_SUPPORTED;)
INFO(info_null_size_takes_null, DWORD unseen; if (size == NULL) size = &unseen;)
INFO(info_level_struct_forgets, LPBYTE unseen; if (buffer != NULL) buffer = &unseen;)
INFO(info_level_struct_neighbour, if (handle != NULL) handle = mutant_interface_at(config, 1);)
INFO(info_size_bytes_forgets, DWORD unseen; if (size != NULL) size = &unseen;)
INFO_AFTER(info_size_bytes_characters, if (code == NO_ERROR) *size /= 2;)
INFO_AFTER(info_size_bytes_structures, if (code == NO_ERROR) *size = 1;)
INFO_AFTER(info_oom_fourteen, if (SHORT) code = 14;)
INFO_AFTER(info_oom_keeps, if (SHORT) kept = malloc(8);)
INFO(info_refuses_last,
     if (handle != NULL && handle == mutant_interface_at(config, 1)) return ERROR_INVALID_HANDLE;)
INFO(info_refuses_first,
     if (handle != NULL &&
         handle == mutant_interface_at(config, 0)) return ERROR_NO_SUCH_INTERFACE;)
INFO(info_first_for_all, if (handle != NULL) handle = mutant_interface_at(config, 0);)
INFO_AFTER(
    info_fresh_copy_cached, static LPBYTE cache; if (code == NO_ERROR) {
        if (cache == NULL)
            cache = *buffer;
        else
            MprConfigBufferFree(*buffer);
        *buffer = cache;
    })
INFO_AFTER(
    info_fresh_copy_shares, static LPBYTE first; if (code == NO_ERROR) {
        if (first == NULL)
            first = *buffer;
        else
            memcpy(*buffer, first, sizeof(MPR_INTERFACE_0));
    })
INFO_AFTER(info_x_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
INFO_AFTER(info_x_bad_handle_no_such_interface,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_NO_SUCH_INTERFACE;)
INFO_AFTER(info_x_bad_interface_accepted,
           if (code == ERROR_INVALID_HANDLE && mutant_interface_at(config, 0) != NULL)
               code = MprConfigInterfaceGetInfo(config, mutant_interface_at(config, 0), level,
                                                buffer, size);)
INFO_AFTER(info_x_untouched_bad_level,
           if (code == ERROR_INVALID_PARAMETER && level > 3) *buffer = NULL;)

const struct mutant mutants_interface[] = {
    MUTANT("MprConfigInterfaceCreate.success-code", "one", "answers 1 for success",
           MprConfigInterfaceCreate, create_success_code_one),
    MUTANT("MprConfigInterfaceCreate.out-handle", "null", "stores NULL", MprConfigInterfaceCreate,
           create_out_handle_null),
    MUTANT("MprConfigInterfaceCreate.out-handle", "connection",
           "stores the handle of the connection", MprConfigInterfaceCreate,
           create_out_handle_connection),
    MUTANT("MprConfigInterfaceCreate.null-config", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceCreate, create_null_config_other_code),
    MUTANT("MprConfigInterfaceCreate.bad-level", "other-code", "answers 124",
           MprConfigInterfaceCreate, create_bad_level_other_code),
    MUTANT("MprConfigInterfaceCreate.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigInterfaceCreate, create_null_buffer_other_code),
    MUTANT("MprConfigInterfaceCreate.null-out", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceCreate, create_null_out_other_code),
    MUTANT("MprConfigInterfaceCreate.null-buffer", "reads", "reads through NULL",
           MprConfigInterfaceCreate, create_null_buffer_reads),
    MUTANT("MprConfigInterfaceCreate.bad-level", "takes-any", "takes any level for 0",
           MprConfigInterfaceCreate, create_bad_level_takes_any),
    MUTANT("MprConfigInterfaceCreate.null-out", "creates", "creates the interface all the same",
           MprConfigInterfaceCreate, create_null_out_creates),
    MUTANT("MprConfigInterfaceCreate.oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceCreate, create_oom_fourteen),
    GUARD_MUTANT("MprConfigInterfaceCreate.oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigInterfaceCreate, create_oom_keeps),
    MUTANT("MprConfigInterfaceCreate.oom", "half-done",
           "creates the interface although it answers a shortage", MprConfigInterfaceCreate,
           create_oom_half_done),
    MUTANT("MprConfigInterfaceCreate.listed-after", "effect-lost", "creates nothing",
           MprConfigInterfaceCreate, create_listed_after_effect_lost),
    MUTANT("MprConfigInterfaceCreate.found-by-name", "effect-lost", "creates nothing",
           MprConfigInterfaceCreate, create_found_by_name_effect_lost),
    MUTANT("MprConfigInterfaceCreate.stored", "effect-lost", "creates nothing",
           MprConfigInterfaceCreate, create_stored_effect_lost),
    MUTANT("MprConfigInterfaceCreate.name-type-enabled-kept", "always-enabled",
           "stores every interface as enabled", MprConfigInterfaceCreate,
           create_name_type_enabled_kept_always_enabled),
    MUTANT("MprConfigInterfaceCreate.name-type-enabled-kept", "one-type",
           "stores every interface as of one type", MprConfigInterfaceCreate,
           create_name_type_enabled_kept_one_type),
    GUARD_MUTANT("MprConfigInterfaceCreate.input-untouched", "stores-handle",
                 "stores the handle into the structure", "input changed", MprConfigInterfaceCreate,
                 create_input_untouched_stores_handle),
    MUTANT("MprConfigInterfaceCreate.input-untouched", "reads-on",
           "reads a byte beyond the structure", MprConfigInterfaceCreate,
           create_input_untouched_reads_on),
    MUTANT("MprConfigInterfaceCreate.x-existing-name", "already-exists",
           "answers ERROR_ALREADY_EXISTS", MprConfigInterfaceCreate,
           create_x_existing_name_already_exists),
    MUTANT("MprConfigInterfaceCreate.x-empty-name", "success", "takes an empty name",
           MprConfigInterfaceCreate, create_x_empty_name_success),
    MUTANT("MprConfigInterfaceCreate.x-unterminated-name", "cuts", "cuts a name without terminator",
           MprConfigInterfaceCreate, create_x_unterminated_name_cuts),
    MUTANT("MprConfigInterfaceCreate.x-bad-type", "takes-any", "takes any type",
           MprConfigInterfaceCreate, create_x_bad_type_takes_any),
    MUTANT("MprConfigInterfaceCreate.x-untouched", "null", "stores NULL on failure",
           MprConfigInterfaceCreate, create_x_untouched_null),
    MUTANT("MprConfigInterfaceCreate.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigInterfaceCreate, create_x_bad_handle_parameter),
    MUTANT("MprConfigInterfaceGetHandle.success-code", "one", "answers 1 for success",
           MprConfigInterfaceGetHandle, find_success_code_one),
    MUTANT("MprConfigInterfaceGetHandle.out-handle", "forgets", "stores no handle",
           MprConfigInterfaceGetHandle, find_out_handle_forgets),
    MUTANT("MprConfigInterfaceGetHandle.out-handle", "neighbour", "gives the handle of a neighbour",
           MprConfigInterfaceGetHandle, find_out_handle_neighbour),
    MUTANT("MprConfigInterfaceGetHandle.null-config", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceGetHandle, find_null_config_other_code),
    MUTANT("MprConfigInterfaceGetHandle.null-name", "other-code", "answers ERROR_NO_SUCH_INTERFACE",
           MprConfigInterfaceGetHandle, find_null_name_other_code),
    MUTANT("MprConfigInterfaceGetHandle.both-null", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceGetHandle, find_both_null_other_code),
    MUTANT("MprConfigInterfaceGetHandle.x-null-out", "other-code", "answers NO_ERROR",
           MprConfigInterfaceGetHandle, find_x_null_out_other_code),
    MUTANT("MprConfigInterfaceGetHandle.null-name", "reads", "reads through NULL",
           MprConfigInterfaceGetHandle, find_null_name_reads),
    MUTANT("MprConfigInterfaceGetHandle.not-found", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigInterfaceGetHandle, find_not_found_not_found),
    MUTANT("MprConfigInterfaceGetHandle.oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceGetHandle, find_oom_fourteen),
    GUARD_MUTANT("MprConfigInterfaceGetHandle.oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigInterfaceGetHandle, find_oom_keeps),
    MUTANT("MprConfigInterfaceGetHandle.x-case", "case-matters", "compares with case",
           MprConfigInterfaceGetHandle, find_x_case_case_matters),
    MUTANT("MprConfigInterfaceGetHandle.x-same-handle", "another", "gives another value each time",
           MprConfigInterfaceGetHandle, find_x_same_handle_another),
    MUTANT("MprConfigInterfaceGetHandle.x-friendly-name", "found", "takes a friendly name",
           MprConfigInterfaceGetHandle, find_x_friendly_name_found),
    MUTANT("MprConfigInterfaceGetHandle.x-untouched", "null", "stores NULL on failure",
           MprConfigInterfaceGetHandle, find_x_untouched_null),
    MUTANT("MprConfigInterfaceGetHandle.x-bad-handle", "parameter",
           "answers ERROR_INVALID_PARAMETER", MprConfigInterfaceGetHandle,
           find_x_bad_handle_parameter),
    MUTANT("MprConfigInterfaceEnum.success-code", "more-data",
           "answers ERROR_MORE_DATA when entries remain", MprConfigInterfaceEnum,
           list_success_code_more_data),
    MUTANT("MprConfigInterfaceEnum.null-config", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceEnum, list_null_config_other_code),
    MUTANT("MprConfigInterfaceEnum.level-not-zero", "other-code", "answers 124",
           MprConfigInterfaceEnum, list_level_not_zero_other_code),
    MUTANT("MprConfigInterfaceEnum.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigInterfaceEnum, list_null_buffer_other_code),
    MUTANT("MprConfigInterfaceEnum.preflen-too-small", "other-code",
           "answers ERROR_BUFFER_OVERFLOW", MprConfigInterfaceEnum,
           list_preflen_too_small_other_code),
    MUTANT("MprConfigInterfaceEnum.null-entries-read", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigInterfaceEnum, list_null_entries_read_other_code),
    MUTANT("MprConfigInterfaceEnum.null-total", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigInterfaceEnum, list_null_total_other_code),
    MUTANT("MprConfigInterfaceEnum.null-resume-ok", "other-code", "answers ERROR_INVALID_PARAMETER",
           MprConfigInterfaceEnum, list_null_resume_ok_other_code),
    MUTANT("MprConfigInterfaceEnum.level-not-zero", "takes-any", "takes any level for 0",
           MprConfigInterfaceEnum, list_level_not_zero_takes_any),
    MUTANT("MprConfigInterfaceEnum.null-entries-read", "takes-null", "works without the count",
           MprConfigInterfaceEnum, list_null_entries_read_takes_null),
    MUTANT("MprConfigInterfaceEnum.null-total", "takes-null", "works without the total",
           MprConfigInterfaceEnum, list_null_total_takes_null),
    MUTANT("MprConfigInterfaceEnum.preflen-too-small", "off-by-one",
           "accepts one byte less than a structure", MprConfigInterfaceEnum,
           list_preflen_too_small_off_by_one),
    MUTANT("MprConfigInterfaceEnum.preflen-one-struct", "wants-two", "wants room for two",
           MprConfigInterfaceEnum, list_preflen_one_struct_wants_two),
    MUTANT("MprConfigInterfaceEnum.preflen-bytes", "counts-entries", "takes the length for entries",
           MprConfigInterfaceEnum, list_preflen_bytes_counts_entries),
    MUTANT("MprConfigInterfaceEnum.preflen-all", "pages", "returns 32 entries at most",
           MprConfigInterfaceEnum, list_preflen_all_pages),
    MUTANT("MprConfigInterfaceEnum.resume-zero-starts", "starts-at-one", "begins with the second",
           MprConfigInterfaceEnum, list_resume_zero_starts_starts_at_one),
    MUTANT("MprConfigInterfaceEnum.resume-continues", "starts-over", "begins again each time",
           MprConfigInterfaceEnum, list_resume_continues_starts_over),
    MUTANT("MprConfigInterfaceEnum.resume-continues", "skips", "skips an entry",
           MprConfigInterfaceEnum, list_resume_continues_skips),
    MUTANT("MprConfigInterfaceEnum.resume-zero-done", "never-zero", "never gives 0",
           MprConfigInterfaceEnum, list_resume_zero_done_never_zero),
    MUTANT("MprConfigInterfaceEnum.resume-zero-done", "always-zero", "always gives 0",
           MprConfigInterfaceEnum, list_resume_zero_done_always_zero),
    MUTANT("MprConfigInterfaceEnum.entries-read", "one-more", "counts one too many",
           MprConfigInterfaceEnum, list_entries_read_one_more),
    MUTANT("MprConfigInterfaceEnum.entries-read", "untouched", "counts one too few",
           MprConfigInterfaceEnum, list_entries_read_untouched),
    MUTANT("MprConfigInterfaceEnum.total-entries", "constant",
           "gives the same total from every position", MprConfigInterfaceEnum,
           list_total_entries_constant),
    MUTANT("MprConfigInterfaceEnum.total-entries", "read", "gives the number returned",
           MprConfigInterfaceEnum, list_total_entries_read),
    MUTANT("MprConfigInterfaceEnum.array-of-level-0", "gap", "leaves a gap behind the first",
           MprConfigInterfaceEnum, list_array_of_level_0_gap),
    MUTANT("MprConfigInterfaceEnum.handle-usable", "null", "gives NULL as handles",
           MprConfigInterfaceEnum, list_handle_usable_null),
    MUTANT("MprConfigInterfaceEnum.handle-usable", "neighbour", "gives the first handle for all",
           MprConfigInterfaceEnum, list_handle_usable_neighbour),
    MUTANT("MprConfigInterfaceEnum.no-more-items", "success", "answers NO_ERROR with nothing",
           MprConfigInterfaceEnum, list_no_more_items_success),
    MUTANT("MprConfigInterfaceEnum.oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceEnum, list_oom_fourteen),
    GUARD_MUTANT("MprConfigInterfaceEnum.oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigInterfaceEnum, list_oom_keeps),
    MUTANT("MprConfigInterfaceEnum.oom", "no-more", "answers ERROR_NO_MORE_ITEMS without memory",
           MprConfigInterfaceEnum, list_oom_no_more),
    MUTANT("MprConfigInterfaceEnum.every-interface-once", "skips", "skips an entry between pages",
           MprConfigInterfaceEnum, list_every_interface_once_skips),
    MUTANT("MprConfigInterfaceEnum.every-interface-once", "repeats",
           "repeats an entry between pages", MprConfigInterfaceEnum,
           list_every_interface_once_repeats),
    MUTANT("MprConfigInterfaceEnum.x-empty", "success", "answers NO_ERROR with nothing",
           MprConfigInterfaceEnum, list_x_empty_success),
    MUTANT("MprConfigInterfaceEnum.x-untouched", "zeroes", "stores 0 and NULL",
           MprConfigInterfaceEnum, list_x_untouched_zeroes),
    MUTANT("MprConfigInterfaceEnum.x-untouched", "total", "stores a total", MprConfigInterfaceEnum,
           list_x_untouched_total),
    MUTANT("MprConfigInterfaceEnum.x-no-live-state", "connected", "calls the interfaces connected",
           MprConfigInterfaceEnum, list_x_no_live_state_connected),
    MUTANT("MprConfigInterfaceEnum.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigInterfaceEnum, list_x_bad_handle_parameter),
    MUTANT("MprConfigInterfaceGetInfo.success-code", "one", "answers 1 for success",
           MprConfigInterfaceGetInfo, info_success_code_one),
    MUTANT("MprConfigInterfaceGetInfo.x-bad-interface", "no-such-interface",
           "answers ERROR_NO_SUCH_INTERFACE", MprConfigInterfaceGetInfo,
           info_x_bad_interface_no_such_interface),
    MUTANT("MprConfigInterfaceGetInfo.x-untouched", "null", "stores NULL on failure",
           MprConfigInterfaceGetInfo, info_x_untouched_null),
    MUTANT("MprConfigInterfaceGetInfo.x-untouched", "size", "stores 0 on failure",
           MprConfigInterfaceGetInfo, info_x_untouched_size),
    MUTANT("MprConfigInterfaceCreate.x-existing-name", "updates",
           "takes the name for that of the interface there is", MprConfigInterfaceCreate,
           create_x_existing_name_updates),
    MUTANT("MprConfigInterfaceCreate.x-existing-name", "ascii-alone",
           "compares with case beyond ASCII", MprConfigInterfaceCreate,
           create_x_existing_name_ascii_alone),
    MUTANT("MprConfigInterfaceCreate.x-longest-name", "refuses", "refuses a name of 256 characters",
           MprConfigInterfaceCreate, create_x_longest_name_refuses),
    MUTANT("MprConfigInterfaceCreate.x-longest-name", "cuts", "keeps 255 characters",
           MprConfigInterfaceCreate, create_x_longest_name_cuts),
    MUTANT("MprConfigInterfaceCreate.x-untouched", "null-parameter",
           "stores NULL when a member is refused", MprConfigInterfaceCreate,
           create_x_untouched_null_parameter),
    MUTANT("MprConfigInterfaceCreate.x-untouched", "null-refused",
           "stores NULL when the handle is refused", MprConfigInterfaceCreate,
           create_x_untouched_null_refused),
    MUTANT("MprConfigInterfaceCreate.x-bad-handle", "accepted", "works with any handle",
           MprConfigInterfaceCreate, create_x_bad_handle_accepted),
    MUTANT("MprConfigInterfaceGetHandle.lan-by-guid", "not-found", "finds no GUID",
           MprConfigInterfaceGetHandle, find_lan_by_guid_not_found),
    MUTANT("MprConfigInterfaceGetHandle.x-no-such-name", "empty",
           "answers ERROR_INVALID_PARAMETER for an empty name", MprConfigInterfaceGetHandle,
           find_x_no_such_name_empty),
    MUTANT("MprConfigInterfaceGetHandle.x-no-such-name", "long",
           "answers ERROR_INVALID_PARAMETER for a name too long", MprConfigInterfaceGetHandle,
           find_x_no_such_name_long),
    MUTANT("MprConfigInterfaceGetHandle.x-case", "ascii-alone", "compares with case beyond ASCII",
           MprConfigInterfaceGetHandle, find_x_case_ascii_alone),
    MUTANT("MprConfigInterfaceGetHandle.x-untouched", "null-refused",
           "stores NULL when the handle is refused", MprConfigInterfaceGetHandle,
           find_x_untouched_null_refused),
    MUTANT("MprConfigInterfaceGetHandle.x-bad-handle", "accepted", "works with any handle",
           MprConfigInterfaceGetHandle, find_x_bad_handle_accepted),
    MUTANT("MprConfigInterfaceEnum.preflen-bytes", "counts-characters",
           "takes the length for characters", MprConfigInterfaceEnum,
           list_preflen_bytes_counts_characters),
    MUTANT("MprConfigInterfaceEnum.preflen-limits", "one-more", "returns one entry more than fits",
           MprConfigInterfaceEnum, list_preflen_limits_one_more),
    MUTANT("MprConfigInterfaceEnum.preflen-limits", "rounds-up",
           "returns an entry that fits in part", MprConfigInterfaceEnum,
           list_preflen_limits_rounds_up),
    MUTANT("MprConfigInterfaceEnum.no-more-items", "no-more-files", "answers ERROR_NO_MORE_FILES",
           MprConfigInterfaceEnum, list_no_more_items_no_more_files),
    MUTANT("MprConfigInterfaceEnum.x-past-the-end", "starts-over", "begins again behind the end",
           MprConfigInterfaceEnum, list_x_past_the_end_starts_over),
    MUTANT("MprConfigInterfaceEnum.x-past-the-end", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigInterfaceEnum, list_x_past_the_end_parameter),
    MUTANT("MprConfigInterfaceEnum.x-creation-order", "reversed", "lists the last interface first",
           MprConfigInterfaceEnum, list_x_creation_order_reversed),
    MUTANT("MprConfigInterfaceEnum.x-untouched", "parameter",
           "stores a count when an argument is refused", MprConfigInterfaceEnum,
           list_x_untouched_parameter),
    MUTANT("MprConfigInterfaceEnum.x-untouched", "refused",
           "stores NULL when the handle is refused", MprConfigInterfaceEnum,
           list_x_untouched_refused),
    MUTANT("MprConfigInterfaceEnum.x-bad-handle", "accepted", "works with any handle",
           MprConfigInterfaceEnum, list_x_bad_handle_accepted),
    MUTANT("MprConfigInterfaceGetInfo.null-config", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceGetInfo, info_null_config_other_code),
    MUTANT("MprConfigInterfaceGetInfo.null-interface", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceGetInfo, info_null_interface_other_code),
    MUTANT("MprConfigInterfaceGetInfo.null-interface", "no-such", "answers ERROR_NO_SUCH_INTERFACE",
           MprConfigInterfaceGetInfo, info_null_interface_no_such),
    MUTANT("MprConfigInterfaceGetInfo.bad-level", "other-code", "answers 124",
           MprConfigInterfaceGetInfo, info_bad_level_other_code),
    MUTANT("MprConfigInterfaceGetInfo.bad-level", "takes-any", "takes any level for 0",
           MprConfigInterfaceGetInfo, info_bad_level_takes_any),
    MUTANT("MprConfigInterfaceGetInfo.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigInterfaceGetInfo, info_null_buffer_other_code),
    MUTANT("MprConfigInterfaceGetInfo.null-buffer", "writes", "writes through NULL",
           MprConfigInterfaceGetInfo, info_null_buffer_writes),
    MUTANT("MprConfigInterfaceGetInfo.null-size", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigInterfaceGetInfo, info_null_size_other_code),
    MUTANT("MprConfigInterfaceGetInfo.null-size", "takes-null", "works without the size",
           MprConfigInterfaceGetInfo, info_null_size_takes_null),
    MUTANT("MprConfigInterfaceGetInfo.level-struct", "forgets", "stores no pointer",
           MprConfigInterfaceGetInfo, info_level_struct_forgets),
    MUTANT("MprConfigInterfaceGetInfo.level-struct", "neighbour",
           "gives the structure of a neighbour", MprConfigInterfaceGetInfo,
           info_level_struct_neighbour),
    MUTANT("MprConfigInterfaceGetInfo.size-bytes", "forgets", "stores no size",
           MprConfigInterfaceGetInfo, info_size_bytes_forgets),
    MUTANT("MprConfigInterfaceGetInfo.size-bytes", "characters", "counts characters",
           MprConfigInterfaceGetInfo, info_size_bytes_characters),
    MUTANT("MprConfigInterfaceGetInfo.size-bytes", "structures", "counts structures",
           MprConfigInterfaceGetInfo, info_size_bytes_structures),
    MUTANT("MprConfigInterfaceGetInfo.oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceGetInfo, info_oom_fourteen),
    GUARD_MUTANT("MprConfigInterfaceGetInfo.oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigInterfaceGetInfo, info_oom_keeps),
    MUTANT("MprConfigInterfaceGetInfo.handle-from-create", "refuses-last",
           "refuses the interface created last", MprConfigInterfaceGetInfo, info_refuses_last),
    MUTANT("MprConfigInterfaceGetInfo.handle-from-create", "neighbour",
           "gives the structure of the first for all", MprConfigInterfaceGetInfo,
           info_first_for_all),
    MUTANT("MprConfigInterfaceGetInfo.handle-from-gethandle", "refuses-first",
           "refuses the first interface", MprConfigInterfaceGetInfo, info_refuses_first),
    MUTANT("MprConfigInterfaceGetInfo.handle-from-gethandle", "neighbour",
           "gives the structure of a neighbour", MprConfigInterfaceGetInfo,
           info_level_struct_neighbour),
    MUTANT("MprConfigInterfaceGetInfo.handle-from-enum", "refuses-last",
           "refuses the last interface of the list", MprConfigInterfaceGetInfo, info_refuses_last),
    MUTANT("MprConfigInterfaceGetInfo.handle-from-enum", "neighbour",
           "gives the structure of the first for all", MprConfigInterfaceGetInfo,
           info_first_for_all),
    MUTANT("MprConfigInterfaceGetInfo.fresh-copy", "cached", "gives the same buffer each time",
           MprConfigInterfaceGetInfo, info_fresh_copy_cached),
    MUTANT("MprConfigInterfaceGetInfo.fresh-copy", "shares",
           "gives what the caller has made of the first buffer", MprConfigInterfaceGetInfo,
           info_fresh_copy_shares),
    MUTANT("MprConfigInterfaceGetInfo.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigInterfaceGetInfo, info_x_bad_handle_parameter),
    MUTANT("MprConfigInterfaceGetInfo.x-bad-handle", "no-such-interface",
           "answers ERROR_NO_SUCH_INTERFACE", MprConfigInterfaceGetInfo,
           info_x_bad_handle_no_such_interface),
    MUTANT("MprConfigInterfaceGetInfo.x-bad-interface", "accepted",
           "takes any handle for that of the first interface", MprConfigInterfaceGetInfo,
           info_x_bad_interface_accepted),
    MUTANT("MprConfigInterfaceGetInfo.x-untouched", "bad-level",
           "stores NULL when the level is refused", MprConfigInterfaceGetInfo,
           info_x_untouched_bad_level),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
