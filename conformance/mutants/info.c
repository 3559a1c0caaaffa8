/*
 * Mutants of the functions on information headers. Each macro makes a wrapper: statements before
 * the real call, or (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"
#include "mprfake.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void *volatile kept;
/* The data of the block that was added first. */
static const BYTE *borrowed;

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

/* A copy of a header that nobody will delete. */
static void kept_header(LPVOID header, LPVOID *copy)
{
    MprInfoDuplicate(header, copy);
}

#define ON_CREATE(name, ...)                                                                       \
    static DWORD APIENTRY name(DWORD version, LPVOID *out)                                         \
    {                                                                                              \
        __VA_ARGS__ return MprInfoCreate(version, out);                                            \
    }
#define ON_CREATE_AFTER(name, ...)                                                                 \
    ON_CREATE(name, DWORD code = MprInfoCreate(version, out); __VA_ARGS__ return code;)
#define ON_RELEASE(name, ...)                                                                      \
    static DWORD APIENTRY name(LPVOID header)                                                      \
    {                                                                                              \
        __VA_ARGS__ return MprInfoDelete(header);                                                  \
    }
#define ON_RELEASE_AFTER(name, ...)                                                                \
    ON_RELEASE(name, DWORD code = MprInfoDelete(header); __VA_ARGS__ return code;)
#define ON_DUPLICATE(name, ...)                                                                    \
    static DWORD APIENTRY name(LPVOID header, LPVOID *out)                                         \
    {                                                                                              \
        __VA_ARGS__ return MprInfoDuplicate(header, out);                                          \
    }
#define ON_DUPLICATE_AFTER(name, ...)                                                              \
    ON_DUPLICATE(name, DWORD code = MprInfoDuplicate(header, out); __VA_ARGS__ return code;)
#define ON_REMOVE_ALL(name, ...)                                                                   \
    static DWORD APIENTRY name(LPVOID header, LPVOID *out)                                         \
    {                                                                                              \
        __VA_ARGS__ return MprInfoRemoveAll(header, out);                                          \
    }
#define ON_REMOVE_ALL_AFTER(name, ...)                                                             \
    ON_REMOVE_ALL(name, DWORD code = MprInfoRemoveAll(header, out); __VA_ARGS__ return code;)
#define ON_ADD(name, ...)                                                                          \
    static DWORD APIENTRY name(LPVOID header, DWORD type, DWORD size, DWORD count, LPBYTE data,    \
                               LPVOID *out)                                                        \
    {                                                                                              \
        __VA_ARGS__ return MprInfoBlockAdd(header, type, size, count, data, out);                  \
    }
#define ON_ADD_AFTER(name, ...)                                                                    \
    ON_ADD(name, DWORD code = MprInfoBlockAdd(header, type, size, count, data, out);               \
           __VA_ARGS__ return code;)
#define ON_REMOVE(name, ...)                                                                       \
    static DWORD APIENTRY name(LPVOID header, DWORD type, LPVOID *out)                             \
    {                                                                                              \
        __VA_ARGS__ return MprInfoBlockRemove(header, type, out);                                  \
    }
#define ON_REMOVE_AFTER(name, ...)                                                                 \
    ON_REMOVE(name, DWORD code = MprInfoBlockRemove(header, type, out); __VA_ARGS__ return code;)
#define ON_SET(name, ...)                                                                          \
    static DWORD APIENTRY name(LPVOID header, DWORD type, DWORD size, DWORD count, LPBYTE data,    \
                               LPVOID *out)                                                        \
    {                                                                                              \
        __VA_ARGS__ return MprInfoBlockSet(header, type, size, count, data, out);                  \
    }
#define ON_SET_AFTER(name, ...)                                                                    \
    ON_SET(name, DWORD code = MprInfoBlockSet(header, type, size, count, data, out);               \
           __VA_ARGS__ return code;)
#define ON_LOOK(name, ...)                                                                         \
    static DWORD APIENTRY name(LPVOID header, DWORD type, LPDWORD size, LPDWORD count,             \
                               LPBYTE *data)                                                       \
    {                                                                                              \
        __VA_ARGS__ return MprInfoBlockFind(header, type, size, count, data);                      \
    }
#define ON_LOOK_AFTER(name, ...)                                                                   \
    ON_LOOK(name, DWORD code = MprInfoBlockFind(header, type, size, count, data);                  \
            __VA_ARGS__ return code;)
#define ON_QUERY(name, ...)                                                                        \
    static DWORD APIENTRY name(LPVOID header)                                                      \
    {                                                                                              \
        __VA_ARGS__ return MprInfoBlockQuerySize(header);                                          \
    }
#define ON_QUERY_AFTER(name, ...)                                                                  \
    ON_QUERY(name, DWORD code = MprInfoBlockQuerySize(header); __VA_ARGS__ return code;)

ON_CREATE_AFTER(create_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_CREATE(create_ok_no_error_forgets, LPVOID unseen; if (out != NULL) out = &unseen;)
ON_CREATE(create_null_out_other_code, if (out == NULL) return ERROR_INVALID_HANDLE;)
ON_CREATE_AFTER(create_no_memory_fourteen, if (SHORT) code = 14;)
ON_CREATE_AFTER(create_no_memory_keeps, if (SHORT) kept = malloc(8);)
ON_CREATE_AFTER(create_x_untouched_null,
                if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = NULL;)
ON_CREATE_AFTER(
    create_starts_empty_one_block, if (code == NO_ERROR) {
        LPVOID bare = *out;
        BYTE byte = 0;
        MprInfoBlockAdd(bare, 0, 1, 1, &byte, out);
        MprInfoDelete(bare);
    })
ON_CREATE_AFTER(create_version_stored_two, if (code == NO_ERROR) * (DWORD *)*out = 2;)
ON_CREATE_AFTER(
    create_distinct_same, static LPVOID only; if (code == NO_ERROR) {
        if (only == NULL)
            only = *out;
        else
            MprInfoDelete(*out);
        *out = only;
    })
ON_CREATE(create_no_connection_needed_wants_one, DWORD open;
          if (mprfake_calls("MprConfigServerConnect", &open) == NO_ERROR &&
              open == 0) return ERROR_INVALID_HANDLE;)
ON_CREATE(create_x_other_version_any, version = 1;)
ON_CREATE_AFTER(create_x_empty_size_sixteen, if (code == NO_ERROR)((DWORD *)*out)[1] = 16;)
ON_RELEASE_AFTER(delete_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_RELEASE(delete_null_other_code, if (header == NULL) return ERROR_INVALID_HANDLE;)
ON_RELEASE(delete_origins_made_by_set,
           if (header != NULL && ((DWORD *)header)[2] == 1) return ERROR_INVALID_PARAMETER;)
ON_RELEASE(delete_duplicate_too_refuses,
           if (header != NULL && ((DWORD *)header)[2] == 2) return ERROR_INVALID_PARAMETER;)
ON_RELEASE(delete_removeall_too_refuses,
           if (header != NULL && ((DWORD *)header)[2] == 0) return ERROR_INVALID_PARAMETER;)
ON_DUPLICATE(
    delete_independent_shares, if (header != NULL && out != NULL) {
        *out = header;
        return NO_ERROR;
    })
ON_RELEASE_AFTER(delete_x_stranger_content,
                 if (code == ERROR_INVALID_PARAMETER && header != NULL) code = NO_ERROR;)
ON_RELEASE(
    delete_x_frees_memory_keeps, if (header != NULL) {
        static LPVOID copy;
        kept_header(header, &copy);
    })
ON_DUPLICATE_AFTER(duplicate_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_DUPLICATE(
    duplicate_ok_no_error_same, if (header != NULL && out != NULL) {
        *out = header;
        return NO_ERROR;
    })
ON_DUPLICATE(duplicate_null_out_other_code, if (out == NULL) return ERROR_INVALID_HANDLE;)
ON_DUPLICATE_AFTER(duplicate_no_memory_fourteen, if (SHORT) code = 14;)
ON_DUPLICATE_AFTER(duplicate_no_memory_keeps, if (SHORT) kept = malloc(8);)
ON_DUPLICATE_AFTER(duplicate_x_untouched_null,
                   if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = NULL;)
ON_DUPLICATE_AFTER(duplicate_same_content_changes,
                   if (code == NO_ERROR)((BYTE *)*out)[((DWORD *)*out)[1] - 1] ^= 1;)
ON_DUPLICATE(
    duplicate_separate_storage_shares, if (header != NULL && out != NULL) {
        *out = header;
        return NO_ERROR;
    })
ON_DUPLICATE(duplicate_x_null_header_other_code, if (header == NULL) return ERROR_INVALID_HANDLE;)
ON_DUPLICATE_AFTER(duplicate_x_slack_kept_trims,
                   if (code == NO_ERROR && ((DWORD *)*out)[1] == 43)((DWORD *)*out)[1] = 36;)
ON_DUPLICATE_AFTER(duplicate_x_malformed_content,
                   if (code == ERROR_INVALID_PARAMETER && header != NULL && out != NULL)
                       code = NO_ERROR;)
ON_DUPLICATE(duplicate_x_malformed_reads,
             if (header != NULL && out != NULL &&
                 ((volatile BYTE *)header)[((DWORD *)header)[1]] == 77) return 1;)
ON_REMOVE_ALL_AFTER(remove_all_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_REMOVE_ALL(remove_all_ok_no_error_copies,
              if (header != NULL && out != NULL) return MprInfoDuplicate(header, out);)
ON_REMOVE_ALL(remove_all_null_header_other_code,
              if (header == NULL && out != NULL) return ERROR_INVALID_HANDLE;)
ON_REMOVE_ALL(remove_all_null_out_other_code, if (out == NULL) return ERROR_INVALID_HANDLE;)
ON_REMOVE_ALL_AFTER(remove_all_x_out_of_memory_fourteen, if (SHORT) code = 14;)
ON_REMOVE_ALL_AFTER(remove_all_x_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
ON_REMOVE_ALL_AFTER(remove_all_x_untouched_null,
                    if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = NULL;)
ON_REMOVE_ALL_AFTER(remove_all_result_empty_larger, if (code == NO_ERROR)((DWORD *)*out)[1] = 16;)
ON_REMOVE_ALL(remove_all_result_empty_keeps_last,
              if (header != NULL &&
                  out != NULL) return MprInfoBlockRemove(header, ((DWORD *)header)[3], out);)
ON_REMOVE_ALL_AFTER(remove_all_x_input_kept_empties, if (code == NO_ERROR)((DWORD *)header)[2] = 0;)
ON_ADD_AFTER(add_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_ADD(add_ok_no_error_forgets, LPVOID unseen; if (out != NULL) out = &unseen;)
ON_ADD(add_null_header_other_code, if (header == NULL && out != NULL) return ERROR_INVALID_HANDLE;)
ON_ADD(add_null_out_other_code, if (out == NULL) return ERROR_INVALID_HANDLE;)
ON_ADD(add_null_data_other_code, if (data == NULL && out != NULL) return ERROR_INVALID_HANDLE;)
ON_ADD(add_null_data_takes_none, static BYTE none; if (data == NULL && size == 0) data = &none;)
ON_ADD_AFTER(add_duplicate_type_replaces,
             if (code == ERROR_INVALID_PARAMETER && header != NULL && data != NULL && out != NULL)
                 code = MprInfoBlockSet(header, type, size, count, data, out);)
ON_ADD_AFTER(add_duplicate_type_not_found,
             if (code == ERROR_INVALID_PARAMETER && header != NULL && data != NULL && out != NULL)
                 code = ERROR_ALREADY_EXISTS;)
ON_ADD(add_data_length_short, if (count > 1) count--;)
ON_ADD(add_data_length_long, if (data != NULL && size != 0 &&
                                 ((volatile BYTE *)data)[(size_t)size * count] == 77) return 1;)
ON_ADD_AFTER(
    add_data_copied_borrows, if (code == NO_ERROR) {
        if (borrowed == NULL)
            borrowed = data;
        else
            memcpy((BYTE *)*out + ((DWORD *)*out)[6], borrowed, 8);
    })
ON_ADD(add_findable_swaps, DWORD other = size; size = count; count = other;)
ON_ADD_AFTER(add_others_unchanged_wipes,
             if (code == NO_ERROR && ((DWORD *)header)[2] > 0)((BYTE *)*out)[((DWORD *)*out)[6]] ^=
             1;)
ON_ADD_AFTER(add_input_untouched_deletes, if (code == NO_ERROR) MprInfoDelete(header);)
ON_ADD_AFTER(add_input_untouched_marks, if (code == NO_ERROR)((DWORD *)header)[0] = 3;)
ON_ADD_AFTER(add_size_changes_old, if (code == NO_ERROR)((DWORD *)*out)[1] = ((DWORD *)header)[1];)
ON_ADD(add_zero_length_allowed_refuses,
       if (size == 0 || count == 0) return ERROR_INVALID_PARAMETER;)
ON_ADD(add_zero_length_is_present_absent,
       if (size == 0 && header != NULL && out != NULL) return MprInfoDuplicate(header, out);)
ON_ADD(add_any_type_lists,
       if (type != 0xC8 && (type & 0xFFFF0000u) != 0xFFFF0000u) return ERROR_INVALID_PARAMETER;)
ON_ADD(add_x_position_first, LPVOID bare, one;
       if (header != NULL && data != NULL && out != NULL && ((DWORD *)header)[2] == 1 &&
           MprInfoRemoveAll(header, &bare) == NO_ERROR &&
           MprInfoBlockAdd(bare, type, size, count, data, &one) ==
               NO_ERROR) return MprInfoBlockAdd(one, ((DWORD *)header)[3], ((DWORD *)header)[4],
                                                ((DWORD *)header)[5],
                                                (BYTE *)header + ((DWORD *)header)[6], out);)
ON_ADD(add_x_too_large_wraps, if (header != NULL && data != NULL && out != NULL &&
                                  (DWORD)(size * count) != (uint64_t)size * count) count = 0;)
ON_ADD_AFTER(add_x_too_large_memory,
             if (code == ERROR_INVALID_PARAMETER && size > 0x1000) code = ERROR_NOT_ENOUGH_MEMORY;)
ON_ADD_AFTER(add_x_out_of_memory_fourteen, if (SHORT) code = 14;)
ON_ADD_AFTER(add_x_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
ON_ADD_AFTER(add_x_untouched_null, if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = NULL;)
ON_ADD(add_x_data_inside_early,
       if (header != NULL && out != NULL && data != NULL && *out == header &&
           type == 0xFFFF0099u) return ERROR_INVALID_PARAMETER;)
ON_ADD_AFTER(add_x_malformed_content,
             if (code == ERROR_INVALID_PARAMETER && header != NULL && data != NULL && out != NULL &&
                 ((DWORD *)header)[0] != 1) code = NO_ERROR;)
ON_REMOVE_AFTER(remove_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_REMOVE(remove_ok_no_error_copies, if (header != NULL && out != NULL &&
                                         MprInfoBlockFind(header, type, NULL, NULL, NULL) ==
                                             NO_ERROR) return MprInfoDuplicate(header, out);)
ON_REMOVE(remove_null_header_other_code,
          if (header == NULL && out != NULL) return ERROR_INVALID_HANDLE;)
ON_REMOVE_AFTER(remove_missing_type_not_found,
                if (code == ERROR_INVALID_PARAMETER && header != NULL && out != NULL)
                    code = ERROR_NOT_FOUND;)
ON_REMOVE_AFTER(remove_missing_type_content,
                if (code == ERROR_INVALID_PARAMETER && header != NULL && out != NULL)
                    code = MprInfoDuplicate(header, out);)
ON_REMOVE_AFTER(remove_no_memory_fourteen, if (SHORT) code = 14;)
ON_REMOVE_AFTER(remove_no_memory_keeps, if (SHORT) kept = malloc(8);)
ON_REMOVE_AFTER(remove_x_untouched_null,
                if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = NULL;)
ON_REMOVE_AFTER(remove_others_unchanged_wipes,
                if (code == NO_ERROR && ((DWORD *)*out)[2] > 0)((BYTE *)*out)[((DWORD *)*out)[6]] ^=
                1;)
ON_REMOVE_AFTER(remove_input_untouched_marks, if (code == NO_ERROR)((DWORD *)header)[2] -= 1;)
ON_REMOVE_AFTER(remove_out_not_clobbered_garbage,
                if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = (LPVOID)&kept;)
ON_REMOVE_AFTER(remove_size_changes_old,
                if (code == NO_ERROR)((DWORD *)*out)[1] = ((DWORD *)header)[1];)
ON_REMOVE(remove_type_free_again_marks, static BYTE none;
          if (header != NULL && out != NULL) return MprInfoBlockSet(header, type, 0, 0, &none,
                                                                    out);)
ON_REMOVE(remove_last_block_refuses, if (header != NULL && out != NULL &&
                                         ((DWORD *)header)[2] == 1) return ERROR_INVALID_PARAMETER;)
ON_REMOVE(remove_x_null_out_other_code, if (out == NULL) return ERROR_INVALID_HANDLE;)
ON_SET_AFTER(set_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_SET(set_ok_no_error_forgets, LPVOID unseen; if (out != NULL) out = &unseen;)
ON_SET(set_null_required_header, if (header == NULL) return ERROR_INVALID_HANDLE;)
ON_SET(set_null_required_data, if (header != NULL && data == NULL &&
                                   out != NULL) return MprInfoBlockRemove(header, type, out);)
ON_SET(set_null_required_out, if (out == NULL) return ERROR_NOT_FOUND;)
ON_SET_AFTER(set_missing_type_adds,
             if (code == ERROR_INVALID_PARAMETER && header != NULL && data != NULL && out != NULL)
                 code = MprInfoBlockAdd(header, type, size, count, data, out);)
ON_SET_AFTER(set_missing_type_not_found, if (code == ERROR_INVALID_PARAMETER && header != NULL &&
                                             data != NULL && out != NULL) code = ERROR_NOT_FOUND;)
ON_SET(set_data_length_short, if (count > 1) count--;)
ON_SET(set_resize_fixed, LPBYTE found; DWORD old, n;
       if (header != NULL && data != NULL && out != NULL &&
           MprInfoBlockFind(header, type, &old, &n, &found) == NO_ERROR &&
           old * n != size * count) return ERROR_INVALID_PARAMETER;)
ON_SET_AFTER(set_others_unchanged_wipes,
             if (code == NO_ERROR && ((DWORD *)*out)[2] > 1)((BYTE *)*out)[((DWORD *)*out)[10]] ^=
             1;)
ON_SET_AFTER(set_input_untouched_writes,
             if (code == NO_ERROR)((BYTE *)header)[((DWORD *)header)[6]] ^= 1;)
ON_SET_AFTER(
    set_like_remove_add_adds, BYTE byte = 0; if (code == NO_ERROR) {
        LPVOID plain = *out;
        MprInfoBlockAdd(plain, 0x77, 1, 1, &byte, out);
        MprInfoDelete(plain);
    })
ON_SET(
    set_x_position_last, LPVOID without;
    if (header != NULL && data != NULL && out != NULL &&
        MprInfoBlockRemove(header, type, &without) == NO_ERROR) {
        DWORD code = MprInfoBlockAdd(without, type, size, count, data, out);
        MprInfoDelete(without);
        return code;
    })
ON_SET_AFTER(set_x_out_of_memory_fourteen, if (SHORT) code = 14;)
ON_SET_AFTER(set_x_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
ON_SET_AFTER(set_x_untouched_null, if (code == ERROR_INVALID_PARAMETER && out != NULL) *out = NULL;)
ON_SET(set_x_zero_length_refuses, if (size == 0) return ERROR_INVALID_PARAMETER;)
ON_LOOK_AFTER(find_ok_no_error_one, if (code == NO_ERROR) code = 1;)
ON_LOOK(find_null_header_other_code, if (header == NULL) return ERROR_INVALID_HANDLE;)
ON_LOOK(find_null_header_probe, if (header == NULL && size == NULL && count == NULL &&
                                    data == NULL) return ERROR_NOT_FOUND;)
ON_LOOK_AFTER(find_not_found_parameter,
              if (code == ERROR_NOT_FOUND) code = ERROR_INVALID_PARAMETER;)
ON_LOOK_AFTER(find_item_size_whole, if (code == NO_ERROR && size != NULL) *size *= 3;)
ON_LOOK_AFTER(find_item_count_bytes, if (code == NO_ERROR && count != NULL) *count *= 6;)
ON_LOOK_AFTER(find_item_data_next, if (code == NO_ERROR && data != NULL)++ *data;)
ON_LOOK(find_item_data_forgets, data = NULL;)
ON_LOOK(find_null_size_ok_refuses,
        if (header != NULL && size == NULL) return ERROR_INVALID_PARAMETER;)
ON_LOOK(find_null_count_ok_refuses,
        if (header != NULL && count == NULL) return ERROR_INVALID_PARAMETER;)
ON_LOOK(find_null_data_ok_refuses,
        if (header != NULL && data == NULL) return ERROR_INVALID_PARAMETER;)
ON_LOOK(find_all_null_probe_refuses, if (header != NULL && size == NULL && count == NULL &&
                                         data == NULL) return ERROR_INVALID_PARAMETER;)
ON_LOOK(find_all_null_probe_always,
        if (header != NULL && size == NULL && count == NULL && data == NULL) return NO_ERROR;)
ON_LOOK_AFTER(
    find_interior_pointer_copy, static BYTE copy[64]; if (code == NO_ERROR && data != NULL) {
        memcpy(copy, *data, 18);
        *data = copy;
    })
ON_LOOK_AFTER(find_pointer_at_offset_entry,
              if (code == NO_ERROR && data != NULL) *data = (BYTE *)header + 12;)
ON_LOOK_AFTER(find_read_only_marks,
              if (code == NO_ERROR)((BYTE *)header)[((DWORD *)header)[1] - 1] ^= 1;)
ON_LOOK_AFTER(find_read_only_moves, static size_t calls;
              if (code == NO_ERROR && data != NULL) *data += calls++;)
ON_LOOK_AFTER(find_x_zero_length_null,
              if (code == NO_ERROR && count != NULL && *count == 0) *data = NULL;)
ON_LOOK_AFTER(find_x_zero_length_zeros,
              if (code == NO_ERROR && count != NULL && *count == 0) *size = 0;)
ON_LOOK_AFTER(find_x_malformed_not_found,
              if (code == ERROR_INVALID_PARAMETER && header != NULL) code = ERROR_NOT_FOUND;)
ON_LOOK_AFTER(find_x_untouched_zero, if (code == ERROR_NOT_FOUND && size != NULL) *size = 0;)
ON_LOOK_AFTER(find_x_untouched_null, if (code != NO_ERROR && data != NULL) *data = NULL;)
ON_QUERY(size_returns_size_code, return header != NULL ? 0 : 1;)
ON_QUERY(size_whole_header_head, if (header != NULL) return 12 + 16 * ((DWORD *)header)[2];)
ON_QUERY(size_equals_size_field_rounded, return (MprInfoBlockQuerySize(header) + 7) & ~7u;)
ON_QUERY(size_grows_with_add_entries,
         if (header != NULL) return ((DWORD *)header)[1] - 16 * ((DWORD *)header)[2];)
ON_QUERY(size_x_null_one, if (header == NULL) return ERROR_INVALID_PARAMETER;)
ON_QUERY(size_x_null_field, if (header != NULL) return ((DWORD *)header)[1];)
ON_ADD_AFTER(layout_add_size_covers_whole_blob_data, if (code == NO_ERROR)((DWORD *)*out)[1] = 44;)
ON_ADD_AFTER(layout_add_toc_count_matches_stuck,
             if (code == NO_ERROR && ((DWORD *)*out)[2] == 2)((DWORD *)*out)[2] = 1;)
ON_ADD(layout_add_infosize_is_per_item_whole, size *= count; if (count != 0) count = 1;)
ON_ADD_AFTER(layout_add_little_endian_swapped,
             if (code == NO_ERROR)((DWORD *)*out)[3] = 0x0400FFFFu;)
ON_ADD_AFTER(layout_add_data_8_aligned_packed,
             if (code == NO_ERROR && ((DWORD *)*out)[2] == 3)((DWORD *)*out)[14] -= 4;)
ON_ADD_AFTER(layout_add_padding_zero_noise,
             if (code == NO_ERROR && ((DWORD *)*out)[2] == 2)((BYTE *)*out)[44] = 0xEE;)
ON_ADD(layout_add_accept_trailing_slack_refuses,
       if (header != NULL && ((DWORD *)header)[1] == 43) return ERROR_INVALID_PARAMETER;)
ON_ADD_AFTER(layout_add_size_ends_at_last_block_rounded,
             if (code == NO_ERROR)((DWORD *)*out)[1] = (((DWORD *)*out)[1] + 7) & ~7u;)

const struct mutant mutants_info[] = {
    MUTANT("MprInfoCreate.ok-no-error", "one", "answers 1 for success", MprInfoCreate,
           create_ok_no_error_one),
    MUTANT("MprInfoCreate.ok-no-error", "forgets", "stores no header", MprInfoCreate,
           create_ok_no_error_forgets),
    MUTANT("MprInfoCreate.null-out", "other-code", "answers ERROR_INVALID_HANDLE", MprInfoCreate,
           create_null_out_other_code),
    MUTANT("MprInfoCreate.no-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)", MprInfoCreate,
           create_no_memory_fourteen),
    GUARD_MUTANT("MprInfoCreate.no-memory", "keeps", "keeps a block when memory is short",
                 "block kept", MprInfoCreate, create_no_memory_keeps),
    MUTANT("MprInfoCreate.x-untouched", "null", "stores NULL on failure", MprInfoCreate,
           create_x_untouched_null),
    MUTANT("MprInfoCreate.starts-empty", "one-block", "makes a header with a block", MprInfoCreate,
           create_starts_empty_one_block),
    MUTANT("MprInfoCreate.version-stored", "two", "stores another version", MprInfoCreate,
           create_version_stored_two),
    MUTANT("MprInfoCreate.distinct", "same", "gives one header for all calls", MprInfoCreate,
           create_distinct_same),
    MUTANT("MprInfoCreate.no-connection-needed", "wants-one", "wants an open connection",
           MprInfoCreate, create_no_connection_needed_wants_one),
    MUTANT("MprInfoCreate.x-other-version", "any", "takes any version", MprInfoCreate,
           create_x_other_version_any),
    MUTANT("MprInfoCreate.x-empty-size", "sixteen", "makes an empty header of 16 bytes",
           MprInfoCreate, create_x_empty_size_sixteen),
    MUTANT("MprInfoDelete.ok-no-error", "one", "answers 1 for success", MprInfoDelete,
           delete_ok_no_error_one),
    MUTANT("MprInfoDelete.null", "other-code", "answers ERROR_INVALID_HANDLE", MprInfoDelete,
           delete_null_other_code),
    MUTANT("MprInfoDelete.origins", "made-by-set", "refuses headers of one block", MprInfoDelete,
           delete_origins_made_by_set),
    MUTANT("MprInfoDelete.duplicate-too", "refuses", "refuses headers of two blocks", MprInfoDelete,
           delete_duplicate_too_refuses),
    MUTANT("MprInfoDelete.removeall-too", "refuses", "refuses empty headers", MprInfoDelete,
           delete_removeall_too_refuses),
    MUTANT("MprInfoDelete.independent", "shares", "is the end of duplicates as well",
           MprInfoDuplicate, delete_independent_shares),
    MUTANT("MprInfoDelete.x-stranger", "content", "is content with any pointer", MprInfoDelete,
           delete_x_stranger_content),
    MUTANT("MprInfoDelete.x-frees-memory", "keeps", "keeps the memory", MprInfoDelete,
           delete_x_frees_memory_keeps),
    MUTANT("MprInfoDuplicate.ok-no-error", "one", "answers 1 for success", MprInfoDuplicate,
           duplicate_ok_no_error_one),
    MUTANT("MprInfoDuplicate.ok-no-error", "same", "gives the header itself", MprInfoDuplicate,
           duplicate_ok_no_error_same),
    MUTANT("MprInfoDuplicate.null-out", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoDuplicate, duplicate_null_out_other_code),
    MUTANT("MprInfoDuplicate.no-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprInfoDuplicate, duplicate_no_memory_fourteen),
    GUARD_MUTANT("MprInfoDuplicate.no-memory", "keeps", "keeps a block when memory is short",
                 "block kept", MprInfoDuplicate, duplicate_no_memory_keeps),
    MUTANT("MprInfoDuplicate.x-untouched", "null", "stores NULL on failure", MprInfoDuplicate,
           duplicate_x_untouched_null),
    MUTANT("MprInfoDuplicate.same-content", "changes", "changes a byte of the copy",
           MprInfoDuplicate, duplicate_same_content_changes),
    MUTANT("MprInfoDuplicate.separate-storage", "shares", "gives the header itself",
           MprInfoDuplicate, duplicate_separate_storage_shares),
    MUTANT("MprInfoDuplicate.x-null-header", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoDuplicate, duplicate_x_null_header_other_code),
    MUTANT("MprInfoDuplicate.x-slack-kept", "trims", "cuts what lies behind the last block",
           MprInfoDuplicate, duplicate_x_slack_kept_trims),
    MUTANT("MprInfoDuplicate.x-malformed", "content", "copies what it cannot read",
           MprInfoDuplicate, duplicate_x_malformed_content),
    MUTANT("MprInfoDuplicate.x-malformed", "reads", "reads a byte beyond the header",
           MprInfoDuplicate, duplicate_x_malformed_reads),
    MUTANT("MprInfoRemoveAll.ok-no-error", "one", "answers 1 for success", MprInfoRemoveAll,
           remove_all_ok_no_error_one),
    MUTANT("MprInfoRemoveAll.ok-no-error", "copies", "copies the header with its blocks",
           MprInfoRemoveAll, remove_all_ok_no_error_copies),
    MUTANT("MprInfoRemoveAll.null-header", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoRemoveAll, remove_all_null_header_other_code),
    MUTANT("MprInfoRemoveAll.null-out", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoRemoveAll, remove_all_null_out_other_code),
    MUTANT("MprInfoRemoveAll.x-out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprInfoRemoveAll, remove_all_x_out_of_memory_fourteen),
    GUARD_MUTANT("MprInfoRemoveAll.x-out-of-memory", "keeps", "keeps a block when memory is short",
                 "block kept", MprInfoRemoveAll, remove_all_x_out_of_memory_keeps),
    MUTANT("MprInfoRemoveAll.x-untouched", "null", "stores NULL on failure", MprInfoRemoveAll,
           remove_all_x_untouched_null),
    MUTANT("MprInfoRemoveAll.result-empty", "larger", "gives an empty header of another size",
           MprInfoRemoveAll, remove_all_result_empty_larger),
    MUTANT("MprInfoRemoveAll.result-empty", "keeps-last", "leaves the last block", MprInfoRemoveAll,
           remove_all_result_empty_keeps_last),
    MUTANT("MprInfoRemoveAll.x-input-kept", "empties", "empties the given header as well",
           MprInfoRemoveAll, remove_all_x_input_kept_empties),
    MUTANT("MprInfoBlockAdd.ok-no-error", "one", "answers 1 for success", MprInfoBlockAdd,
           add_ok_no_error_one),
    MUTANT("MprInfoBlockAdd.ok-no-error", "forgets", "stores no header", MprInfoBlockAdd,
           add_ok_no_error_forgets),
    MUTANT("MprInfoBlockAdd.null-header", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoBlockAdd, add_null_header_other_code),
    MUTANT("MprInfoBlockAdd.null-out", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoBlockAdd, add_null_out_other_code),
    MUTANT("MprInfoBlockAdd.null-data", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoBlockAdd, add_null_data_other_code),
    MUTANT("MprInfoBlockAdd.null-data", "takes-none", "takes NULL when there are no bytes",
           MprInfoBlockAdd, add_null_data_takes_none),
    MUTANT("MprInfoBlockAdd.duplicate-type", "replaces", "replaces the block that is there",
           MprInfoBlockAdd, add_duplicate_type_replaces),
    MUTANT("MprInfoBlockAdd.duplicate-type", "not-found", "answers ERROR_ALREADY_EXISTS",
           MprInfoBlockAdd, add_duplicate_type_not_found),
    MUTANT("MprInfoBlockAdd.data-length", "short", "takes one item less", MprInfoBlockAdd,
           add_data_length_short),
    MUTANT("MprInfoBlockAdd.data-length", "long", "reads one byte more", MprInfoBlockAdd,
           add_data_length_long),
    MUTANT("MprInfoBlockAdd.data-copied", "borrows", "looks at the caller again when it is asked",
           MprInfoBlockAdd, add_data_copied_borrows),
    MUTANT("MprInfoBlockAdd.findable", "swaps", "swaps item size and count", MprInfoBlockAdd,
           add_findable_swaps),
    MUTANT("MprInfoBlockAdd.others-unchanged", "wipes", "changes the blocks that were there",
           MprInfoBlockAdd, add_others_unchanged_wipes),
    MUTANT("MprInfoBlockAdd.input-untouched", "deletes", "deletes the old header", MprInfoBlockAdd,
           add_input_untouched_deletes),
    MUTANT("MprInfoBlockAdd.input-untouched", "marks", "writes into the old header",
           MprInfoBlockAdd, add_input_untouched_marks),
    MUTANT("MprInfoBlockAdd.size-changes", "old", "keeps the old size", MprInfoBlockAdd,
           add_size_changes_old),
    MUTANT("MprInfoBlockAdd.zero-length-allowed", "refuses", "refuses a block without bytes",
           MprInfoBlockAdd, add_zero_length_allowed_refuses),
    MUTANT("MprInfoBlockAdd.zero-length-is-present", "absent", "forgets a block without bytes",
           MprInfoBlockAdd, add_zero_length_is_present_absent),
    MUTANT("MprInfoBlockAdd.any-type", "lists", "takes IP types alone", MprInfoBlockAdd,
           add_any_type_lists),
    MUTANT("MprInfoBlockAdd.x-position", "first", "puts the new block first", MprInfoBlockAdd,
           add_x_position_first),
    MUTANT("MprInfoBlockAdd.x-too-large", "wraps", "lets the size run over", MprInfoBlockAdd,
           add_x_too_large_wraps),
    MUTANT("MprInfoBlockAdd.x-too-large", "memory", "answers ERROR_NOT_ENOUGH_MEMORY",
           MprInfoBlockAdd, add_x_too_large_memory),
    MUTANT("MprInfoBlockAdd.x-out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprInfoBlockAdd, add_x_out_of_memory_fourteen),
    GUARD_MUTANT("MprInfoBlockAdd.x-out-of-memory", "keeps", "keeps a block when memory is short",
                 "block kept", MprInfoBlockAdd, add_x_out_of_memory_keeps),
    MUTANT("MprInfoBlockAdd.x-untouched", "null", "stores NULL on failure", MprInfoBlockAdd,
           add_x_untouched_null),
    MUTANT("MprInfoBlockAdd.x-data-inside", "early", "writes the out variable before it has read",
           MprInfoBlockAdd, add_x_data_inside_early),
    MUTANT("MprInfoBlockAdd.x-malformed", "content", "takes what it cannot read", MprInfoBlockAdd,
           add_x_malformed_content),
    MUTANT("MprInfoBlockRemove.ok-no-error", "one", "answers 1 for success", MprInfoBlockRemove,
           remove_ok_no_error_one),
    MUTANT("MprInfoBlockRemove.ok-no-error", "copies", "leaves the block where it is",
           MprInfoBlockRemove, remove_ok_no_error_copies),
    MUTANT("MprInfoBlockRemove.null-header", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoBlockRemove, remove_null_header_other_code),
    MUTANT("MprInfoBlockRemove.missing-type", "not-found", "answers ERROR_NOT_FOUND",
           MprInfoBlockRemove, remove_missing_type_not_found),
    MUTANT("MprInfoBlockRemove.missing-type", "content", "gives a copy", MprInfoBlockRemove,
           remove_missing_type_content),
    MUTANT("MprInfoBlockRemove.no-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprInfoBlockRemove, remove_no_memory_fourteen),
    GUARD_MUTANT("MprInfoBlockRemove.no-memory", "keeps", "keeps a block when memory is short",
                 "block kept", MprInfoBlockRemove, remove_no_memory_keeps),
    MUTANT("MprInfoBlockRemove.x-untouched", "null", "stores NULL on failure", MprInfoBlockRemove,
           remove_x_untouched_null),
    MUTANT("MprInfoBlockRemove.others-unchanged", "wipes", "changes another block",
           MprInfoBlockRemove, remove_others_unchanged_wipes),
    MUTANT("MprInfoBlockRemove.input-untouched", "marks", "writes into the old header",
           MprInfoBlockRemove, remove_input_untouched_marks),
    MUTANT("MprInfoBlockRemove.out-not-clobbered", "garbage", "stores what is no header on failure",
           MprInfoBlockRemove, remove_out_not_clobbered_garbage),
    MUTANT("MprInfoBlockRemove.size-changes", "old", "keeps the old size", MprInfoBlockRemove,
           remove_size_changes_old),
    MUTANT("MprInfoBlockRemove.type-free-again", "marks", "leaves a block without bytes",
           MprInfoBlockRemove, remove_type_free_again_marks),
    MUTANT("MprInfoBlockRemove.last-block", "refuses", "refuses to remove the only block",
           MprInfoBlockRemove, remove_last_block_refuses),
    MUTANT("MprInfoBlockRemove.x-null-out", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoBlockRemove, remove_x_null_out_other_code),
    MUTANT("MprInfoBlockSet.ok-no-error", "one", "answers 1 for success", MprInfoBlockSet,
           set_ok_no_error_one),
    MUTANT("MprInfoBlockSet.ok-no-error", "forgets", "stores no header", MprInfoBlockSet,
           set_ok_no_error_forgets),
    MUTANT("MprInfoBlockSet.null-required", "header",
           "answers ERROR_INVALID_HANDLE for a NULL header", MprInfoBlockSet,
           set_null_required_header),
    MUTANT("MprInfoBlockSet.null-required", "data", "removes the block when the data is NULL",
           MprInfoBlockSet, set_null_required_data),
    MUTANT("MprInfoBlockSet.null-required", "out", "answers ERROR_NOT_FOUND for a NULL out pointer",
           MprInfoBlockSet, set_null_required_out),
    MUTANT("MprInfoBlockSet.missing-type", "adds", "adds the block", MprInfoBlockSet,
           set_missing_type_adds),
    MUTANT("MprInfoBlockSet.missing-type", "not-found", "answers ERROR_NOT_FOUND", MprInfoBlockSet,
           set_missing_type_not_found),
    MUTANT("MprInfoBlockSet.data-length", "short", "takes one item less", MprInfoBlockSet,
           set_data_length_short),
    MUTANT("MprInfoBlockSet.resize", "fixed", "refuses another length", MprInfoBlockSet,
           set_resize_fixed),
    MUTANT("MprInfoBlockSet.others-unchanged", "wipes", "changes another block", MprInfoBlockSet,
           set_others_unchanged_wipes),
    MUTANT("MprInfoBlockSet.input-untouched", "writes", "changes the old header", MprInfoBlockSet,
           set_input_untouched_writes),
    MUTANT("MprInfoBlockSet.like-remove-add", "adds", "leaves another block beside it",
           MprInfoBlockSet, set_like_remove_add_adds),
    MUTANT("MprInfoBlockSet.x-position", "last", "moves the block behind the others",
           MprInfoBlockSet, set_x_position_last),
    MUTANT("MprInfoBlockSet.x-out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprInfoBlockSet, set_x_out_of_memory_fourteen),
    GUARD_MUTANT("MprInfoBlockSet.x-out-of-memory", "keeps", "keeps a block when memory is short",
                 "block kept", MprInfoBlockSet, set_x_out_of_memory_keeps),
    MUTANT("MprInfoBlockSet.x-untouched", "null", "stores NULL on failure", MprInfoBlockSet,
           set_x_untouched_null),
    MUTANT("MprInfoBlockSet.x-zero-length", "refuses", "refuses a block without bytes",
           MprInfoBlockSet, set_x_zero_length_refuses),
    MUTANT("MprInfoBlockFind.ok-no-error", "one", "answers 1 for success", MprInfoBlockFind,
           find_ok_no_error_one),
    MUTANT("MprInfoBlockFind.null-header", "other-code", "answers ERROR_INVALID_HANDLE",
           MprInfoBlockFind, find_null_header_other_code),
    MUTANT("MprInfoBlockFind.null-header", "probe", "takes NULL in a mere test", MprInfoBlockFind,
           find_null_header_probe),
    MUTANT("MprInfoBlockFind.not-found", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprInfoBlockFind, find_not_found_parameter),
    MUTANT("MprInfoBlockFind.item-size", "whole", "gives the bytes of all items", MprInfoBlockFind,
           find_item_size_whole),
    MUTANT("MprInfoBlockFind.item-count", "bytes", "gives the count of bytes", MprInfoBlockFind,
           find_item_count_bytes),
    MUTANT("MprInfoBlockFind.item-data", "next", "points behind the first byte", MprInfoBlockFind,
           find_item_data_next),
    MUTANT("MprInfoBlockFind.item-data", "forgets", "stores no pointer", MprInfoBlockFind,
           find_item_data_forgets),
    MUTANT("MprInfoBlockFind.null-size-ok", "refuses", "refuses NULL", MprInfoBlockFind,
           find_null_size_ok_refuses),
    MUTANT("MprInfoBlockFind.null-count-ok", "refuses", "refuses NULL", MprInfoBlockFind,
           find_null_count_ok_refuses),
    MUTANT("MprInfoBlockFind.null-data-ok", "refuses", "refuses NULL", MprInfoBlockFind,
           find_null_data_ok_refuses),
    MUTANT("MprInfoBlockFind.all-null-probe", "refuses", "refuses when there is nothing to fill",
           MprInfoBlockFind, find_all_null_probe_refuses),
    MUTANT("MprInfoBlockFind.all-null-probe", "always",
           "finds everything when there is nothing to fill", MprInfoBlockFind,
           find_all_null_probe_always),
    MUTANT("MprInfoBlockFind.interior-pointer", "copy", "gives a copy of the data",
           MprInfoBlockFind, find_interior_pointer_copy),
    MUTANT("MprInfoBlockFind.pointer-at-offset", "entry", "points at the entry", MprInfoBlockFind,
           find_pointer_at_offset_entry),
    MUTANT("MprInfoBlockFind.read-only", "marks", "counts in the header", MprInfoBlockFind,
           find_read_only_marks),
    MUTANT("MprInfoBlockFind.read-only", "moves", "gives another pointer each time",
           MprInfoBlockFind, find_read_only_moves),
    MUTANT("MprInfoBlockFind.x-zero-length", "null", "gives NULL for a block without bytes",
           MprInfoBlockFind, find_x_zero_length_null),
    MUTANT("MprInfoBlockFind.x-zero-length", "zeros",
           "forgets the item size of a block without bytes", MprInfoBlockFind,
           find_x_zero_length_zeros),
    MUTANT("MprInfoBlockFind.x-malformed", "not-found",
           "answers ERROR_NOT_FOUND for what it cannot read", MprInfoBlockFind,
           find_x_malformed_not_found),
    MUTANT("MprInfoBlockFind.x-untouched", "zero", "stores 0 when nothing is found",
           MprInfoBlockFind, find_x_untouched_zero),
    MUTANT("MprInfoBlockFind.x-untouched", "null", "stores NULL when nothing is found",
           MprInfoBlockFind, find_x_untouched_null),
    MUTANT("MprInfoBlockQuerySize.returns-size", "code", "returns 0 for success",
           MprInfoBlockQuerySize, size_returns_size_code),
    MUTANT("MprInfoBlockQuerySize.whole-header", "head", "returns the size of the head alone",
           MprInfoBlockQuerySize, size_whole_header_head),
    MUTANT("MprInfoBlockQuerySize.equals-size-field", "rounded", "rounds up to 8",
           MprInfoBlockQuerySize, size_equals_size_field_rounded),
    MUTANT("MprInfoBlockQuerySize.grows-with-add", "entries", "leaves the entries out",
           MprInfoBlockQuerySize, size_grows_with_add_entries),
    MUTANT("MprInfoBlockQuerySize.x-null", "one", "returns 87 for NULL", MprInfoBlockQuerySize,
           size_x_null_one),
    MUTANT("MprInfoBlockQuerySize.x-null", "field", "returns what the field says",
           MprInfoBlockQuerySize, size_x_null_field),
    MUTANT("RTR_INFO_BLOCK_HEADER.size-covers-whole-blob", "data", "counts the head alone",
           MprInfoBlockAdd, layout_add_size_covers_whole_blob_data),
    MUTANT("RTR_INFO_BLOCK_HEADER.toc-count-matches", "stuck", "counts one entry at most",
           MprInfoBlockAdd, layout_add_toc_count_matches_stuck),
    MUTANT("RTR_INFO_BLOCK_HEADER.infosize-is-per-item", "whole", "writes the bytes of all items",
           MprInfoBlockAdd, layout_add_infosize_is_per_item_whole),
    MUTANT("RTR_INFO_BLOCK_HEADER.little-endian", "swapped",
           "writes the type with its highest byte first", MprInfoBlockAdd,
           layout_add_little_endian_swapped),
    MUTANT("RTR_INFO_BLOCK_HEADER.data-8-aligned", "packed",
           "moves the data of the last block by 4", MprInfoBlockAdd,
           layout_add_data_8_aligned_packed),
    MUTANT("RTR_INFO_BLOCK_HEADER.padding-zero", "noise", "leaves noise between the blocks",
           MprInfoBlockAdd, layout_add_padding_zero_noise),
    MUTANT("RTR_INFO_BLOCK_HEADER.accept-trailing-slack", "refuses",
           "refuses a header that is larger than its data", MprInfoBlockAdd,
           layout_add_accept_trailing_slack_refuses),
    MUTANT("RTR_INFO_BLOCK_HEADER.size-ends-at-last-block", "rounded", "rounds the size up to 8",
           MprInfoBlockAdd, layout_add_size_ends_at_last_block_rounded),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
