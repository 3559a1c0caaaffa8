/*
 * Mutants of the listing of an interface's transports.
 */
#include "mutants/iftransport.h"

static void *volatile kept;

#define ALL 0xFFFFFFFFu
#define ONE ((DWORD)sizeof(MPR_IFTRANSPORT_0))

static MPR_IFTRANSPORT_0 *entries_of(LPBYTE *buffer)
{
    return (MPR_IFTRANSPORT_0 *)(void *)*buffer;
}

/* Goes on by one entry. */
static void skip(HANDLE config, HANDLE iface, DWORD *resume)
{
    LPBYTE buffer;
    DWORD read, total;
    if (MprConfigInterfaceTransportEnum(config, iface, 0, &buffer, ONE, &read, &total, resume) ==
        NO_ERROR)
        MprConfigBufferFree(buffer);
}

static void swap(MPR_IFTRANSPORT_0 *one, MPR_IFTRANSPORT_0 *other)
{
    MPR_IFTRANSPORT_0 whole = *one;
    *one = *other;
    *other = whole;
}

SWAP_LIST(list_one, NO_ERROR, 1)
AFTER_LIST(list_more_data, if (code == NO_ERROR && *read < *total) code = 234;)
ON_LIST(list_null_config, if (config == NULL) return ERROR_INVALID_HANDLE;)
ON_LIST(list_null_interface, if (iface == NULL) return ERROR_INVALID_HANDLE;)
ON_LIST(list_any_level, level = 0;)
ON_LIST(list_level_code, if (level != 0) return ERROR_INVALID_LEVEL;)
ON_LIST(list_null_buffer, if (buffer == NULL) return ERROR_NOT_SUPPORTED;)
ON_LIST(list_small_all, if (bytes < ONE) bytes = ALL;)
ON_LIST(list_zero_all, if (bytes == 0) bytes = ALL;)
ON_LIST(list_small_code, if (bytes < ONE) return ERROR_BUFFER_OVERFLOW;)
ON_LIST(list_wants_two, if (bytes == ONE) return ERROR_INVALID_PARAMETER;)
ON_LIST(list_characters, if (bytes != ALL) bytes *= 2;)
ON_LIST(list_counts_entries, if (bytes != ALL) bytes *= ONE;)
ON_LIST(list_limited, if (bytes == ALL) bytes = ONE;)
ON_LIST(list_null_read, if (read == NULL) return ERROR_NOT_SUPPORTED;)
ON_LIST(list_null_read_fine, DWORD unseen; if (read == NULL) read = &unseen;)
ON_LIST(list_null_total, if (total == NULL) return ERROR_NOT_SUPPORTED;)
ON_LIST(list_null_total_fine, DWORD unseen; if (total == NULL) total = &unseen;)
ON_LIST(list_null_resume, if (resume == NULL) return ERROR_INVALID_PARAMETER;)
ON_LIST(list_starts_later, if (resume != NULL && *resume == 0) skip(config, iface, resume);)
ON_LIST(list_starts_again, if (resume != NULL) *resume = 0;)
ON_LIST(list_skips_one, if (resume != NULL && *resume != 0) skip(config, iface, resume);)
AFTER_LIST(list_never_done, if (code == NO_ERROR && resume != NULL && *resume == 0) *resume = 7;)
AFTER_LIST(list_always_done, if (code == NO_ERROR && resume != NULL) *resume = 0;)
AFTER_LIST(list_read_total, if (code == NO_ERROR) *read = *total;)
AFTER_LIST(list_read_less, if (code == NO_ERROR)-- *read;)
AFTER_LIST(list_total_read, if (code == NO_ERROR) *total = *read;)
AFTER_LIST(list_total_two, if (code == NO_ERROR) *total = 2;)
AFTER_LIST(list_one_id, if (code == NO_ERROR) for (DWORD i = 0; i < *read; i++)
                            entries_of(buffer)[i]
                                .dwTransportId = PID_IP;)
AFTER_LIST(list_no_handle, if (code == NO_ERROR) entries_of(buffer)[*read - 1].hIfTransport = NULL;)
AFTER_LIST(list_no_name,
           if (code == NO_ERROR) entries_of(buffer)[*read - 1].wszIfTransportName[0] = 0;)
/* Entries with a gap between them. */
AFTER_LIST(
    list_gaps, static MPR_IFTRANSPORT_0 wide[8]; if (code == NO_ERROR && *read == 2) {
        memset(wide, 0, sizeof wide);
        memcpy(&wide[0], entries_of(buffer), sizeof *wide);
        memcpy((BYTE *)&wide[1] + 8, entries_of(buffer) + 1, sizeof *wide);
        MprConfigBufferFree(*buffer);
        *buffer = (LPBYTE)wide;
    })
/* Memory that no call of the family gave. */
AFTER_LIST(
    list_own_memory, static MPR_IFTRANSPORT_0 own[8]; if (code == NO_ERROR && *read <= 8) {
        memcpy(own, *buffer, *read * sizeof *own);
        MprConfigBufferFree(*buffer);
        *buffer = (LPBYTE)own;
    })
AFTER_LIST(list_of_interface, if (code == NO_ERROR) entries_of(buffer)[0].hIfTransport = iface;)
AFTER_LIST(
    list_swapped_handles, if (code == NO_ERROR && *read == 2) {
        HANDLE first = entries_of(buffer)[0].hIfTransport;
        entries_of(buffer)[0].hIfTransport = entries_of(buffer)[1].hIfTransport;
        entries_of(buffer)[1].hIfTransport = first;
    })
AFTER_LIST(
    list_end_fine, if (code == ERROR_NO_MORE_ITEMS) {
        *read = *total = 0;
        code = NO_ERROR;
    })
SWAP_LIST(list_end_not_found, ERROR_NO_MORE_ITEMS, ERROR_NOT_FOUND)
ON_LIST(list_first_for_all, if (iface != NULL) iface = interface_of(config, 1);)
SWAP_LIST(list_fourteen, ERROR_NOT_ENOUGH_MEMORY, 14)
AFTER_LIST(list_keeps, if (SHORT) kept = malloc(8);)
ON_LIST(list_not_created, if (called("MprConfigInterfaceCreate")) return ERROR_INVALID_HANDLE;)
ON_LIST(list_not_found, if (called("MprConfigInterfaceGetHandle")) return ERROR_INVALID_HANDLE;)
ON_LIST(list_not_listed, if (called("MprConfigInterfaceEnum")) return ERROR_INVALID_HANDLE;)
AFTER_LIST(list_backwards, if (code == NO_ERROR) for (DWORD i = 0; i < *read / 2; i++)
                               swap(&entries_of(buffer)[i], &entries_of(buffer)[*read - 1 - i]);)
AFTER_LIST(
    list_starts_over, if (code == ERROR_NO_MORE_ITEMS && resume != NULL) {
        *resume = 0;
        code = MprConfigInterfaceTransportEnum(config, iface, level, buffer, bytes, read, total,
                                               resume);
    })
SWAP_LIST(list_gone_empty, ERROR_NO_SUCH_INTERFACE, ERROR_NO_MORE_ITEMS)
SWAP_LIST(list_gone_handle, ERROR_NO_SUCH_INTERFACE, ERROR_INVALID_HANDLE)
AFTER_LIST(list_untouched_end, if (code == ERROR_NO_MORE_ITEMS) *read = *total = 0;)
AFTER_LIST(list_untouched_small, if (code == ERROR_INVALID_PARAMETER) *buffer = NULL;)
AFTER_LIST(list_untouched_bad, if (BAD) *buffer = NULL;)
AFTER_LIST(list_untouched_gone, if (GONE) *total = 0;)
SWAP_LIST(list_bad_parameter, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER)
SWAP_LIST(list_bad_empty, ERROR_INVALID_HANDLE, ERROR_NO_MORE_ITEMS)

/* The resume value counts the entries returned so far, and so is wrong when some go. */
static DWORD APIENTRY list_by_position(HANDLE config, HANDLE iface, DWORD level, LPBYTE *buffer,
                                       DWORD bytes, LPDWORD read, LPDWORD total, LPDWORD resume)
{
    static MPR_IFTRANSPORT_0 page[8];
    DWORD from = resume != NULL ? *resume : 0;
    DWORD code =
        MprConfigInterfaceTransportEnum(config, iface, level, buffer, ALL, read, total, NULL);
    if (code != NO_ERROR)
        return code;
    DWORD left = *total > from ? *total - from : 0;
    DWORD count = bytes != ALL && left > bytes / ONE ? bytes / ONE : left;
    memcpy(page, entries_of(buffer) + from, count * sizeof *page);
    MprConfigBufferFree(*buffer);
    *buffer = (LPBYTE)page;
    *read = count;
    *total = left;
    if (resume != NULL)
        *resume = count < left ? from + count : 0;
    return left > 0 ? NO_ERROR : ERROR_NO_MORE_ITEMS;
}

#define LIST(slug, name, promise, wrapper)                                                         \
    MUTANT("MprConfigInterfaceTransportEnum." slug, name, promise,                                 \
           MprConfigInterfaceTransportEnum, wrapper)

const struct mutant mutants_iftransport_list[] = {
    LIST("success-code", "one", "answers 1 for success", list_one),
    LIST("success-code", "more-data", "answers ERROR_MORE_DATA while more remains", list_more_data),
    LIST("null-config", "handle", "answers ERROR_INVALID_HANDLE", list_null_config),
    LIST("null-interface", "handle", "answers ERROR_INVALID_HANDLE", list_null_interface),
    LIST("level-not-zero", "any", "takes any level for 0", list_any_level),
    LIST("level-not-zero", "code", "answers ERROR_INVALID_LEVEL", list_level_code),
    LIST("null-buffer", "not-supported", "answers ERROR_NOT_SUPPORTED", list_null_buffer),
    LIST("preflen-too-small", "all", "takes too small a length for no limit", list_small_all),
    LIST("preflen-too-small", "zero", "takes 0 for no limit", list_zero_all),
    LIST("preflen-too-small", "code", "answers ERROR_BUFFER_OVERFLOW", list_small_code),
    LIST("preflen-one-struct", "wants-more", "wants more than one structure", list_wants_two),
    LIST("preflen-bytes", "characters", "takes the length for one in characters", list_characters),
    LIST("preflen-bytes", "entries", "takes the length for a number of entries",
         list_counts_entries),
    LIST("preflen-all", "limited", "takes -1 for room for one", list_limited),
    LIST("null-entries-read", "not-supported", "answers ERROR_NOT_SUPPORTED", list_null_read),
    LIST("null-entries-read", "fine", "takes NULL", list_null_read_fine),
    LIST("null-total", "not-supported", "answers ERROR_NOT_SUPPORTED", list_null_total),
    LIST("null-total", "fine", "takes NULL", list_null_total_fine),
    LIST("null-resume-ok", "refuses", "answers ERROR_INVALID_PARAMETER", list_null_resume),
    LIST("resume-zero-starts", "later", "starts at the second entry", list_starts_later),
    LIST("resume-continues", "again", "starts again each time", list_starts_again),
    LIST("resume-continues", "skips", "leaves one entry out", list_skips_one),
    LIST("resume-zero-done", "never", "is never done", list_never_done),
    LIST("resume-zero-done", "always", "is always done", list_always_done),
    LIST("entries-read", "total", "says the total", list_read_total),
    LIST("entries-read", "less", "says one less", list_read_less),
    LIST("total-entries", "read", "says what it returned", list_total_read),
    LIST("total-entries", "overall", "counts from the beginning each time", list_total_two),
    LIST("array", "one-id", "gives all entries one id", list_one_id),
    LIST("array", "no-handle", "gives an entry without a handle", list_no_handle),
    LIST("array", "no-name", "gives an entry without a name", list_no_name),
    LIST("array", "gaps", "leaves gaps between entries", list_gaps),
    LIST("free-with-bufferfree", "own", "returns memory of its own", list_own_memory),
    LIST("handle-usable", "interface", "gives the handle of the interface", list_of_interface),
    LIST("handle-usable", "swapped", "gives handles of the neighbours", list_swapped_handles),
    LIST("no-more-items", "fine", "answers NO_ERROR and no entries", list_end_fine),
    LIST("no-more-items", "not-found", "answers ERROR_NOT_FOUND", list_end_not_found),
    LIST("only-this-interface", "first", "lists one interface for all", list_first_for_all),
    LIST("oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", list_fourteen),
    GUARD_MUTANT("MprConfigInterfaceTransportEnum.oom", "keeps",
                 "keeps a block when memory is short", "block kept",
                 MprConfigInterfaceTransportEnum, list_keeps),
    LIST("handle-from-create", "refuses", "refuses handles from Create", list_not_created),
    LIST("handle-from-gethandle", "refuses", "refuses handles from GetHandle", list_not_found),
    LIST("handle-from-enum", "refuses", "refuses handles from Enum", list_not_listed),
    LIST("x-empty", "fine", "answers NO_ERROR and no entries", list_end_fine),
    LIST("x-empty", "not-found", "answers ERROR_NOT_FOUND", list_end_not_found),
    LIST("x-addition-order", "backwards", "lists the last one first", list_backwards),
    LIST("x-resume-stands", "position", "counts entries", list_by_position),
    LIST("x-past-the-end", "starts-over", "begins again behind the end", list_starts_over),
    LIST("x-no-such-interface", "empty", "answers ERROR_NO_MORE_ITEMS", list_gone_empty),
    LIST("x-no-such-interface", "handle", "answers ERROR_INVALID_HANDLE", list_gone_handle),
    LIST("x-untouched", "end", "stores 0 at the end", list_untouched_end),
    LIST("x-untouched", "small", "stores NULL when the length is refused", list_untouched_small),
    LIST("x-untouched", "bad", "stores NULL when the handle is refused", list_untouched_bad),
    LIST("x-untouched", "gone", "stores 0 when the interface is gone", list_untouched_gone),
    LIST("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", list_bad_parameter),
    LIST("x-bad-handle", "empty", "answers ERROR_NO_MORE_ITEMS", list_bad_empty),
    LIST("x-bad-interface", "parameter", "answers ERROR_INVALID_PARAMETER", list_bad_parameter),
    LIST("x-bad-interface", "empty", "answers ERROR_NO_MORE_ITEMS", list_bad_empty),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
