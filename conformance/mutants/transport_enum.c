/*
 * Mutants of listing transports. Each macro makes a wrapper: statements before the real call, or
 * (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define LIST(name, ...)                                                                            \
    static DWORD APIENTRY name(HANDLE config, DWORD level, LPBYTE *buffer, DWORD bytes,            \
                               LPDWORD read, LPDWORD total, LPDWORD resume)                        \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigTransportEnum(config, level, buffer, bytes, read, total, resume);          \
    }
#define LIST_AFTER(name, ...)                                                                      \
    LIST(name,                                                                                     \
         DWORD code = MprConfigTransportEnum(config, level, buffer, bytes, read, total, resume);   \
         __VA_ARGS__ return code;)

#define ENTRY   ((DWORD)sizeof(MPR_TRANSPORT_0))
#define ENTRIES ((MPR_TRANSPORT_0 *)(void *)*buffer)
#define IS_PAGE (bytes < 0x100000)

LIST_AFTER(list_success_code_one, if (code == NO_ERROR) code = 1;)
LIST_AFTER(list_success_code_more_data, if (code == NO_ERROR && *read < *total) code = 234;)
LIST_AFTER(
    list_lists_skips, if (code == NO_ERROR && *read > 1) {
        --*read;
        --*total;
    })
LIST_AFTER(list_lists_twice, if (code == NO_ERROR && *read > 1) ENTRIES[1] = ENTRIES[0];)
LIST_AFTER(list_array_gap,
           if (code == NO_ERROR && *read > 1) memset(ENTRIES + 1, 0, sizeof *ENTRIES);)
LIST_AFTER(list_caller_frees_keeps, if (code == NO_ERROR) kept = malloc(16);)
LIST_AFTER(
    list_caller_frees_static, static MPR_TRANSPORT_0 there[8]; if (code == NO_ERROR && *read < 8) {
        memcpy(there, ENTRIES, *read * sizeof *there);
        MprConfigBufferFree(*buffer);
        *buffer = (LPBYTE)there;
    })
LIST(list_level_takes_any, level = 0;)
LIST(list_level_other_code, if (level != 0) return 124;)
LIST(list_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
LIST(list_null_buffer_other_code, if (buffer == NULL) return ERROR_NOT_SUPPORTED;)
LIST(list_null_buffer_takes, LPBYTE unseen; if (buffer == NULL) buffer = &unseen;)
LIST(list_null_read_takes, DWORD unseen; if (read == NULL) read = &unseen;)
LIST(list_null_read_other_code, if (read == NULL) return ERROR_NOT_SUPPORTED;)
LIST(list_null_total_takes, DWORD unseen; if (total == NULL) total = &unseen;)
LIST(list_null_total_other_code, if (total == NULL) return ERROR_NOT_SUPPORTED;)
LIST(list_preflen_too_small_off_by_one, if (bytes == ENTRY - 1) bytes++;)
LIST(list_preflen_too_small_other_code, if (bytes < ENTRY) return ERROR_BUFFER_OVERFLOW;)
LIST(list_preflen_unit_characters, if (bytes < ENTRY && bytes > 1) bytes *= 2;)
LIST(list_preflen_unit_entries, if (bytes < ENTRY && bytes > 0) bytes *= ENTRY;)
LIST(list_preflen_unit_wants_two, if (bytes < 2 * ENTRY) return ERROR_INVALID_PARAMETER;)
LIST(list_preflen_unlimited_pages, if (bytes == 0xFFFFFFFFu) bytes = 2 * ENTRY;)
LIST_AFTER(list_entries_read_one_more, if (code == NO_ERROR && IS_PAGE)++ *read;)
LIST_AFTER(list_entries_read_total, if (code == NO_ERROR) *read = *total;)
LIST(list_entries_read_forgets, DWORD unseen; if (read != NULL) read = &unseen;)
LIST_AFTER(list_total_read, if (code == NO_ERROR) *total = *read;)
LIST(list_total_constant, DWORD unseen; LPBYTE all;
     DWORD code = MprConfigTransportEnum(config, level, buffer, bytes, read, total, resume);
     if (code == NO_ERROR && MprConfigTransportEnum(config, 0, &all, 0xFFFFFFFFu, &unseen, total,
                                                    NULL) == NO_ERROR) MprConfigBufferFree(all);
     if (buffer != NULL) return code;)
LIST(list_resume_optional_refuses, if (resume == NULL) return ERROR_INVALID_PARAMETER;)
LIST(list_resume_optional_remembers, static DWORD place;
     if (resume == NULL && IS_PAGE) resume = &place;)
LIST(list_resume_start_second, if (resume != NULL && *resume == 0 && IS_PAGE) *resume = 1;)
LIST(
    list_resume_start_goes_on, static DWORD place; if (resume != NULL && *resume == 0 && IS_PAGE) {
        DWORD code = MprConfigTransportEnum(config, level, buffer, bytes, read, total, &place);
        *resume = place;
        return code;
    })
LIST(
    list_resume_continue_starts_over, DWORD start = 0; if (resume != NULL) {
        DWORD code = MprConfigTransportEnum(config, level, buffer, bytes, read, total, &start);
        *resume = start;
        return code;
    })
LIST(list_resume_continue_skips, if (resume != NULL && *resume != 0)++ *resume;)
LIST(list_resume_continue_repeats, if (resume != NULL && *resume == 2)-- *resume;)
LIST_AFTER(list_resume_zero_never,
           if (code == NO_ERROR && resume != NULL && *resume == 0) *resume = *read;)
LIST_AFTER(list_resume_zero_always, if (code == NO_ERROR && resume != NULL) *resume = 0;)
LIST_AFTER(
    list_no_more_items_success, if (code == ERROR_NO_MORE_ITEMS) {
        *buffer = NULL;
        *read = *total = 0;
        code = NO_ERROR;
    })
LIST_AFTER(list_no_more_items_files, if (code == ERROR_NO_MORE_ITEMS) code = 18;)
LIST_AFTER(list_out_of_memory_fourteen, if (SHORT) code = 14;)
LIST_AFTER(list_out_of_memory_no_more, if (SHORT) code = ERROR_NO_MORE_ITEMS;)
LIST_AFTER(list_out_of_memory_keeps, if (SHORT) kept = malloc(8);)
LIST_AFTER(list_entry_handle_null,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i].hTransport = NULL;)
LIST_AFTER(list_entry_handle_neighbour,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i].hTransport =
               ENTRIES[0].hTransport;)
LIST_AFTER(list_entry_handle_connection,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i].hTransport = config;)
LIST_AFTER(list_entry_id_first, if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i]
                                    .dwTransportId = ENTRIES[0].dwTransportId;)
LIST_AFTER(list_entry_id_position,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i].dwTransportId = i;)
LIST_AFTER(list_entry_name_forgets,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++)
               memset(ENTRIES[i].wszTransportName, 0, sizeof ENTRIES[i].wszTransportName);)
LIST_AFTER(list_entry_name_cuts, if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i]
                                     .wszTransportName[MAX_TRANSPORT_NAME_LEN - 1] = 0;)
LIST_AFTER(list_entry_name_unterminated, if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++)
                                             ENTRIES[i]
                                                 .wszTransportName[MAX_TRANSPORT_NAME_LEN] = 'x';)
LIST_AFTER(list_entry_name_neighbour,
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++)
               memcpy(ENTRIES[i].wszTransportName, ENTRIES[0].wszTransportName,
                      sizeof ENTRIES[0].wszTransportName);)
LIST(list_x_preflen_limits_ignores, if (IS_PAGE && bytes >= ENTRY) bytes = 0xFFFFFFFFu;)
LIST(list_x_preflen_limits_rounds_up, if (IS_PAGE && bytes >= ENTRY) bytes += ENTRY - 1;)
LIST(list_x_preflen_limits_one, if (IS_PAGE && bytes > ENTRY) bytes = ENTRY;)
LIST_AFTER(list_x_past_the_end_starts_over, DWORD start = 0;
           if (code == ERROR_NO_MORE_ITEMS && resume != NULL)
               code = MprConfigTransportEnum(config, level, buffer, bytes, read, total, &start);)
LIST_AFTER(list_x_past_the_end_parameter,
           if (code == ERROR_NO_MORE_ITEMS) code = ERROR_INVALID_PARAMETER;)
LIST_AFTER(list_x_past_the_end_signed,
           if (code == ERROR_NO_MORE_ITEMS && resume != NULL && *resume > 0x7FFFFFFF) code = 1;)
LIST_AFTER(
    list_x_creation_order_reversed, if (code == NO_ERROR) for (DWORD i = 0; i < *read / 2; i++) {
        MPR_TRANSPORT_0 swap = ENTRIES[i];
        ENTRIES[i] = ENTRIES[*read - 1 - i];
        ENTRIES[*read - 1 - i] = swap;
    })
LIST_AFTER(
    list_x_creation_order_by_id,
    if (code == NO_ERROR) for (DWORD i = 0; i < *read;
                               i++) for (DWORD k = 0; k < i; k++) if (ENTRIES[k].dwTransportId >
                                                                      ENTRIES[i].dwTransportId) {
        MPR_TRANSPORT_0 swap = ENTRIES[i];
        ENTRIES[i] = ENTRIES[k];
        ENTRIES[k] = swap;
    })
/* The resume handle is a number of entries, which a deletion puts wrong. */
LIST(
    list_x_walk_counts, DWORD start = resume != NULL ? *resume : 0;
    if (config != NULL && buffer != NULL && bytes >= ENTRY && read != NULL && total != NULL) {
        DWORD code = MprConfigTransportEnum(config, level, buffer, 0xFFFFFFFFu, read, total, NULL);
        DWORD count = bytes / ENTRY;
        if (code != NO_ERROR)
            return code;
        if (start >= *read) {
            MprConfigBufferFree(*buffer);
            return ERROR_NO_MORE_ITEMS;
        }
        if (count > *read - start)
            count = *read - start;
        memmove(ENTRIES, ENTRIES + start, count * sizeof *ENTRIES);
        if (resume != NULL)
            *resume = start + count < *read ? start + count : 0;
        *total = *read - start;
        *read = count;
        return code;
    })
LIST_AFTER(list_x_same_handle_another, static uintptr_t made;
           if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++) ENTRIES[i].hTransport =
               (HANDLE)((uintptr_t)ENTRIES[i].hTransport + ++made);)
LIST_AFTER(
    list_x_untouched_zeroes, if (code == ERROR_NO_MORE_ITEMS) {
        *buffer = NULL;
        *read = *total = 0;
    })
LIST_AFTER(list_x_untouched_parameter,
           if (code == ERROR_INVALID_PARAMETER && read != NULL) *read = 0;)
LIST_AFTER(list_x_untouched_refused, if (code == ERROR_INVALID_HANDLE) *buffer = NULL;)
LIST_AFTER(list_x_untouched_total, if (code == ERROR_INVALID_HANDLE) *total = 0;)
LIST_AFTER(list_x_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
LIST_AFTER(list_x_bad_handle_accepted, HANDLE fresh;
           if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
               code = MprConfigTransportEnum(fresh, level, buffer, bytes, read, total, resume);)

const struct mutant mutants_transport_enum[] = {
    MUTANT("MprConfigTransportEnum.success-code", "one", "answers 1 for success",
           MprConfigTransportEnum, list_success_code_one),
    MUTANT("MprConfigTransportEnum.success-code", "more-data", "answers ERROR_MORE_DATA for a page",
           MprConfigTransportEnum, list_success_code_more_data),
    MUTANT("MprConfigTransportEnum.lists-transports", "skips", "leaves out the last",
           MprConfigTransportEnum, list_lists_skips),
    MUTANT("MprConfigTransportEnum.lists-transports", "twice", "lists one twice",
           MprConfigTransportEnum, list_lists_twice),
    MUTANT("MprConfigTransportEnum.array-of-transport0", "gap", "leaves a gap",
           MprConfigTransportEnum, list_array_gap),
    MUTANT("MprConfigTransportEnum.caller-frees", "keeps",
           "makes a second block that nobody releases", MprConfigTransportEnum,
           list_caller_frees_keeps),
    MUTANT("MprConfigTransportEnum.caller-frees", "static",
           "returns memory that is not the caller's", MprConfigTransportEnum,
           list_caller_frees_static),
    MUTANT("MprConfigTransportEnum.level-zero", "takes-any", "takes any level for 0",
           MprConfigTransportEnum, list_level_takes_any),
    MUTANT("MprConfigTransportEnum.level-zero", "other-code", "answers 124", MprConfigTransportEnum,
           list_level_other_code),
    MUTANT("MprConfigTransportEnum.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportEnum, list_null_handle_other_code),
    MUTANT("MprConfigTransportEnum.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigTransportEnum, list_null_buffer_other_code),
    MUTANT("MprConfigTransportEnum.null-buffer", "takes", "works without the buffer",
           MprConfigTransportEnum, list_null_buffer_takes),
    MUTANT("MprConfigTransportEnum.null-read", "takes", "works without the count",
           MprConfigTransportEnum, list_null_read_takes),
    MUTANT("MprConfigTransportEnum.null-read", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigTransportEnum, list_null_read_other_code),
    MUTANT("MprConfigTransportEnum.null-total", "takes", "works without the total",
           MprConfigTransportEnum, list_null_total_takes),
    MUTANT("MprConfigTransportEnum.null-total", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigTransportEnum, list_null_total_other_code),
    MUTANT("MprConfigTransportEnum.preflen-too-small", "off-by-one",
           "takes a byte less than an entry", MprConfigTransportEnum,
           list_preflen_too_small_off_by_one),
    MUTANT("MprConfigTransportEnum.preflen-too-small", "other-code",
           "answers ERROR_BUFFER_OVERFLOW", MprConfigTransportEnum,
           list_preflen_too_small_other_code),
    MUTANT("MprConfigTransportEnum.preflen-unit", "characters", "takes the length for characters",
           MprConfigTransportEnum, list_preflen_unit_characters),
    MUTANT("MprConfigTransportEnum.preflen-unit", "entries", "takes the length for entries",
           MprConfigTransportEnum, list_preflen_unit_entries),
    MUTANT("MprConfigTransportEnum.preflen-unit", "wants-two", "wants room for two entries",
           MprConfigTransportEnum, list_preflen_unit_wants_two),
    MUTANT("MprConfigTransportEnum.preflen-unlimited", "pages", "returns two entries for -1",
           MprConfigTransportEnum, list_preflen_unlimited_pages),
    MUTANT("MprConfigTransportEnum.entries-read", "one-more", "counts one more in a page",
           MprConfigTransportEnum, list_entries_read_one_more),
    MUTANT("MprConfigTransportEnum.entries-read", "total", "gives the total for it",
           MprConfigTransportEnum, list_entries_read_total),
    MUTANT("MprConfigTransportEnum.entries-read", "forgets", "stores no count",
           MprConfigTransportEnum, list_entries_read_forgets),
    MUTANT("MprConfigTransportEnum.total-entries", "read", "counts those returned alone",
           MprConfigTransportEnum, list_total_read),
    MUTANT("MprConfigTransportEnum.total-entries", "constant",
           "counts from the beginning each time", MprConfigTransportEnum, list_total_constant),
    MUTANT("MprConfigTransportEnum.resume-optional", "refuses", "wants the resume handle",
           MprConfigTransportEnum, list_resume_optional_refuses),
    MUTANT("MprConfigTransportEnum.resume-optional", "remembers", "goes on where the last call was",
           MprConfigTransportEnum, list_resume_optional_remembers),
    MUTANT("MprConfigTransportEnum.resume-start", "second", "starts with the second",
           MprConfigTransportEnum, list_resume_start_second),
    MUTANT("MprConfigTransportEnum.resume-start", "goes-on", "goes on where the last walk was",
           MprConfigTransportEnum, list_resume_start_goes_on),
    MUTANT("MprConfigTransportEnum.resume-continue", "starts-over", "begins again",
           MprConfigTransportEnum, list_resume_continue_starts_over),
    MUTANT("MprConfigTransportEnum.resume-continue", "skips", "leaves an entry out between pages",
           MprConfigTransportEnum, list_resume_continue_skips),
    MUTANT("MprConfigTransportEnum.resume-continue", "repeats", "lists an entry twice",
           MprConfigTransportEnum, list_resume_continue_repeats),
    MUTANT("MprConfigTransportEnum.resume-zero-when-done", "never", "never gives 0",
           MprConfigTransportEnum, list_resume_zero_never),
    MUTANT("MprConfigTransportEnum.resume-zero-when-done", "always",
           "gives 0 while something is left", MprConfigTransportEnum, list_resume_zero_always),
    MUTANT("MprConfigTransportEnum.no-more-items", "success", "answers NO_ERROR with nothing",
           MprConfigTransportEnum, list_no_more_items_success),
    MUTANT("MprConfigTransportEnum.no-more-items", "no-more-files", "answers ERROR_NO_MORE_FILES",
           MprConfigTransportEnum, list_no_more_items_files),
    MUTANT("MprConfigTransportEnum.out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigTransportEnum, list_out_of_memory_fourteen),
    MUTANT("MprConfigTransportEnum.out-of-memory", "no-more",
           "answers ERROR_NO_MORE_ITEMS without memory", MprConfigTransportEnum,
           list_out_of_memory_no_more),
    GUARD_MUTANT("MprConfigTransportEnum.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigTransportEnum,
                 list_out_of_memory_keeps),
    MUTANT("MprConfigTransportEnum.entry-handle-usable", "null", "gives no handles",
           MprConfigTransportEnum, list_entry_handle_null),
    MUTANT("MprConfigTransportEnum.entry-handle-usable", "neighbour",
           "gives the first handle to all", MprConfigTransportEnum, list_entry_handle_neighbour),
    MUTANT("MprConfigTransportEnum.entry-handle-usable", "connection",
           "gives the handle of the connection", MprConfigTransportEnum,
           list_entry_handle_connection),
    MUTANT("MprConfigTransportEnum.entry-id", "first", "gives the first id to all",
           MprConfigTransportEnum, list_entry_id_first),
    MUTANT("MprConfigTransportEnum.entry-id", "position", "gives the place in the list",
           MprConfigTransportEnum, list_entry_id_position),
    MUTANT("MprConfigTransportEnum.entry-name", "forgets", "gives no names", MprConfigTransportEnum,
           list_entry_name_forgets),
    MUTANT("MprConfigTransportEnum.entry-name", "cuts", "cuts a name of 40", MprConfigTransportEnum,
           list_entry_name_cuts),
    MUTANT("MprConfigTransportEnum.entry-name", "unterminated", "writes over the terminator",
           MprConfigTransportEnum, list_entry_name_unterminated),
    MUTANT("MprConfigTransportEnum.entry-name", "neighbour", "gives the first name to all",
           MprConfigTransportEnum, list_entry_name_neighbour),
    MUTANT("MprConfigTransportEnum.x-empty", "success", "answers NO_ERROR with nothing",
           MprConfigTransportEnum, list_no_more_items_success),
    MUTANT("MprConfigTransportEnum.x-empty", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportEnum, list_x_past_the_end_parameter),
    MUTANT("MprConfigTransportEnum.x-preflen-limits", "ignores",
           "returns everything whatever the length", MprConfigTransportEnum,
           list_x_preflen_limits_ignores),
    MUTANT("MprConfigTransportEnum.x-preflen-limits", "rounds-up",
           "returns an entry that fits in part", MprConfigTransportEnum,
           list_x_preflen_limits_rounds_up),
    MUTANT("MprConfigTransportEnum.x-preflen-limits", "one", "returns one entry where more fit",
           MprConfigTransportEnum, list_x_preflen_limits_one),
    MUTANT("MprConfigTransportEnum.x-past-the-end", "starts-over", "begins again behind the end",
           MprConfigTransportEnum, list_x_past_the_end_starts_over),
    MUTANT("MprConfigTransportEnum.x-past-the-end", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportEnum, list_x_past_the_end_parameter),
    MUTANT("MprConfigTransportEnum.x-past-the-end", "signed",
           "takes large numbers for negative ones", MprConfigTransportEnum,
           list_x_past_the_end_signed),
    MUTANT("MprConfigTransportEnum.x-creation-order", "reversed", "lists the last first",
           MprConfigTransportEnum, list_x_creation_order_reversed),
    MUTANT("MprConfigTransportEnum.x-creation-order", "by-id", "lists them by their ids",
           MprConfigTransportEnum, list_x_creation_order_by_id),
    MUTANT("MprConfigTransportEnum.x-walk-over-deletion", "counts",
           "counts entries instead of knowing the last", MprConfigTransportEnum,
           list_x_walk_counts),
    MUTANT("MprConfigTransportEnum.x-same-handle", "another", "gives another value each time",
           MprConfigTransportEnum, list_x_same_handle_another),
    MUTANT("MprConfigTransportEnum.x-untouched", "zeroes",
           "stores 0 and NULL where nothing is left", MprConfigTransportEnum,
           list_x_untouched_zeroes),
    MUTANT("MprConfigTransportEnum.x-untouched", "parameter",
           "stores a count when an argument is refused", MprConfigTransportEnum,
           list_x_untouched_parameter),
    MUTANT("MprConfigTransportEnum.x-untouched", "refused",
           "stores NULL when the handle is refused", MprConfigTransportEnum,
           list_x_untouched_refused),
    MUTANT("MprConfigTransportEnum.x-untouched", "total",
           "stores a total when the handle is refused", MprConfigTransportEnum,
           list_x_untouched_total),
    MUTANT("MprConfigTransportEnum.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportEnum, list_x_bad_handle_parameter),
    MUTANT("MprConfigTransportEnum.x-bad-handle", "accepted", "works with any handle",
           MprConfigTransportEnum, list_x_bad_handle_accepted),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
