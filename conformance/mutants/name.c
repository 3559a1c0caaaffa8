/*
 * Mutants of the two name functions. The two share their rules, so each mutant is written once and
 * put round both.
 */
#include "mutants/mutant.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

/*
 * One wrapper for each function: NAMING(name, statements) sees config, text, buffer, bytes and the
 * real function as REAL; what it does not return itself, the real function answers.
 */
typedef DWORD APIENTRY name_function(HANDLE config, PWCHAR text, PWCHAR buffer, DWORD bytes);

#define NAMING_CORE(name, ...)                                                                     \
    static DWORD name(name_function *real, HANDLE config, PWCHAR text, PWCHAR buffer, DWORD bytes) \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return real(config, text, buffer, bytes);                                                  \
    }
#define ROUND_FRIENDLY(name)                                                                       \
    static DWORD APIENTRY friendly_##name(HANDLE config, PWCHAR text, PWCHAR buffer, DWORD bytes)  \
    {                                                                                              \
        return name(MprConfigGetFriendlyName, config, text, buffer, bytes);                        \
    }
#define ROUND_GUID(name)                                                                           \
    static DWORD APIENTRY guid_##name(HANDLE config, PWCHAR text, PWCHAR buffer, DWORD bytes)      \
    {                                                                                              \
        return name(MprConfigGetGuidName, config, text, buffer, bytes);                            \
    }
#define NAMING(name, ...)                                                                          \
    NAMING_CORE(name, __VA_ARGS__)                                                                 \
    ROUND_FRIENDLY(name)                                                                           \
    ROUND_GUID(name)
#define NAMING_AFTER(name, ...)                                                                    \
    NAMING(name, DWORD code = real(config, text, buffer, bytes); __VA_ARGS__ return code;)

static DWORD length_of(const WCHAR *text)
{
    DWORD length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

NAMING_AFTER(one_for_success, if (code == NO_ERROR) code = 1;)
NAMING_AFTER(scribbles, if (text != NULL) text[0] ^= 0x20;)
NAMING_AFTER(first_letter, if (code == NO_ERROR) buffer[0] ^= 1;)
NAMING_AFTER(writes_nothing, if (code == NO_ERROR) memset(buffer, 0, 4);)
NAMING(counts_characters, bytes = bytes <= 1000 ? bytes * 2 : bytes;)
NAMING_AFTER(insufficient_buffer, if (code == ERROR_BUFFER_OVERFLOW) code = 122;)
NAMING_AFTER(more_data, if (code == ERROR_BUFFER_OVERFLOW) code = 234;)
NAMING(null_handle_6, if (config == NULL) return ERROR_INVALID_HANDLE;)
NAMING(null_name_not_found, if (text == NULL) return ERROR_NOT_FOUND;)
NAMING(null_name_reads, if (text == NULL && *(volatile WCHAR *)text == 1) return 1;)
NAMING(null_buffer_overflow, if (buffer == NULL) return ERROR_BUFFER_OVERFLOW;)
NAMING(null_buffer_writes, if (buffer == NULL) * (volatile WCHAR *)buffer = 0;)
NAMING_AFTER(file_not_found, if (code == ERROR_NOT_FOUND) code = 2;)
NAMING_AFTER(
    success_empty, if (code == ERROR_NOT_FOUND) {
        buffer[0] = 0;
        code = NO_ERROR;
    })
NAMING(
    wants_more, if (bytes >= 2) {
        WCHAR unseen[512];
        DWORD code = real(config, text, unseen, bytes - 2);
        if (code == ERROR_BUFFER_OVERFLOW)
            return code;
    })
NAMING_AFTER(no_terminator, if (code == NO_ERROR) buffer[length_of(buffer)] = '?';)
NAMING(
    truncates, WCHAR whole[512];
    if (buffer != NULL && real(config, text, whole, sizeof whole) == NO_ERROR &&
        bytes / 2 == length_of(whole)) {
        memcpy(buffer, whole, bytes);
        return NO_ERROR;
    })
NAMING_AFTER(writes_what_fits, if (code == ERROR_BUFFER_OVERFLOW && bytes >= 2) buffer[0] = 0;)
NAMING(rounds_up, WCHAR whole[512];
       if (buffer != NULL && bytes % 2 == 1 &&
           real(config, text, whole, bytes + 1) == NO_ERROR) return NO_ERROR;)
NAMING(refuses_odd, if (bytes % 2 == 1) return ERROR_INVALID_PARAMETER;)
NAMING(overflow_first, if (buffer != NULL && bytes < 4) return ERROR_BUFFER_OVERFLOW;)
NAMING_AFTER(empties, if (code == ERROR_NOT_FOUND) buffer[0] = 0;)
NAMING_AFTER(
    clears_rest, if (code == NO_ERROR) {
        DWORD used = (length_of(buffer) + 1) * 2;
        memset((char *)buffer + used, 0, bytes - used);
    })
NAMING_AFTER(bad_handle_87, if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
NAMING(
    stale_accepted, HANDLE fresh;
    if (config != NULL && MprConfigServerConnect(NULL, &fresh) == NO_ERROR) {
        DWORD code = real(fresh, text, buffer, bytes);
        MprConfigServerDisconnect(fresh);
        return code;
    })
NAMING(allocates, kept = malloc(16); free(kept);)
NAMING_AFTER(keeps, if (code == ERROR_NOT_FOUND) kept = malloc(8);)
NAMING(past_the_end, if (buffer != NULL)((volatile unsigned char *)buffer)[-1] ^= 1;)
NAMING(case_matters, for (DWORD i = 0; text != NULL && text[i] != 0;
                          i++) if (text[i] >= 'a' && text[i] <= 'z') return ERROR_NOT_FOUND;)
NAMING_CORE(braces_alone, if (text != NULL && text[0] == '\\') return ERROR_NOT_FOUND;)
ROUND_FRIENDLY(braces_alone)
NAMING_CORE(
    takes_bare_guids, WCHAR braced[64] = {'{'}; if (text != NULL && length_of(text) == 36) {
        memcpy(braced + 1, text, 36 * sizeof *text);
        braced[37] = '}';
        return real(config, braced, buffer, bytes);
    })
ROUND_FRIENDLY(takes_bare_guids)
NAMING_CORE(eight_bit, DWORD code = real(config, text, buffer, bytes);
            for (DWORD i = 0; code == NO_ERROR && buffer[i] != 0; i++)
                buffer[i] = buffer[i] < 256 ? buffer[i] : '?';
            return code;)
ROUND_FRIENDLY(eight_bit)
NAMING_CORE(another_name, DWORD code = real(config, text, buffer, bytes);
            if (code == NO_ERROR) buffer[0] = '?'; return code;)
ROUND_FRIENDLY(another_name)
NAMING_CORE(interfaces_alone, HANDLE handle;
            if (text != NULL && buffer != NULL &&
                MprConfigInterfaceGetHandle(config, text, &handle) ==
                    ERROR_NO_SUCH_INTERFACE) return ERROR_NOT_FOUND;)
ROUND_FRIENDLY(interfaces_alone)
NAMING_CORE(
    no_braces, DWORD code = real(config, text, buffer, bytes); if (code == NO_ERROR) {
        DWORD n = length_of(buffer);
        memmove(buffer, buffer + 1, (n - 1) * 2);
        buffer[n - 2] = 0;
    } return code;)
ROUND_GUID(no_braces)

NAMING_AFTER(empties_refused, if (code == ERROR_INVALID_HANDLE) buffer[0] = 0;)
ROUND_GUID(another_name)
ROUND_GUID(interfaces_alone)
NAMING_CORE(shorter_alone,
            if (text != NULL && buffer != NULL && length_of(text) > 255) return ERROR_NOT_FOUND;)
ROUND_GUID(shorter_alone)
NAMING_CORE(
    cuts_name, WCHAR cut[257]; if (text != NULL && length_of(text) > 256) {
        memcpy(cut, text, 256 * sizeof *cut);
        cut[256] = 0;
        return real(config, cut, buffer, bytes);
    })
ROUND_GUID(cuts_name)

/* The friendly name as it is stored must equal the one asked for in every unit beyond ASCII. */
NAMING_CORE(
    ascii_case_alone, WCHAR stored[512]; DWORD code = real(config, text, buffer, bytes);
    if (code == NO_ERROR &&
        MprConfigGetFriendlyName(config, buffer, stored, sizeof stored) == NO_ERROR) {
        for (DWORD i = 0; text[i] != 0; i++)
            if (text[i] >= 0x80 && text[i] != stored[i])
                code = ERROR_NOT_FOUND;
    } if (config != NULL) return code;)
ROUND_GUID(ascii_case_alone)

const struct mutant mutants_name[] = {
    MUTANT("MprConfigGetFriendlyName.success-code", "one-for-success", "answers 1 for success",
           MprConfigGetFriendlyName, friendly_one_for_success),
    MUTANT("MprConfigGetGuidName.success-code", "one-for-success", "answers 1 for success",
           MprConfigGetGuidName, guid_one_for_success),
    GUARD_MUTANT("MprConfigGetFriendlyName.success-code", "scribbles",
                 "writes to the name it was given", "input changed", MprConfigGetFriendlyName,
                 friendly_scribbles),
    GUARD_MUTANT("MprConfigGetGuidName.success-code", "scribbles",
                 "writes to the name it was given", "input changed", MprConfigGetGuidName,
                 guid_scribbles),
    MUTANT("MprConfigGetFriendlyName.maps-guid-to-friendly", "first-letter",
           "changes the first character", MprConfigGetFriendlyName, friendly_first_letter),
    MUTANT("MprConfigGetGuidName.maps-friendly-to-guid", "first-letter",
           "changes the first character", MprConfigGetGuidName, guid_first_letter),
    MUTANT("MprConfigGetFriendlyName.maps-guid-to-friendly", "writes-nothing",
           "answers NO_ERROR and leaves the buffer", MprConfigGetFriendlyName,
           friendly_writes_nothing),
    MUTANT("MprConfigGetGuidName.maps-friendly-to-guid", "writes-nothing",
           "answers NO_ERROR and leaves the buffer", MprConfigGetGuidName, guid_writes_nothing),
    MUTANT("MprConfigGetFriendlyName.size-in-bytes", "counts-characters",
           "takes the size for characters", MprConfigGetFriendlyName, friendly_counts_characters),
    MUTANT("MprConfigGetFriendlyName.too-small", "counts-characters",
           "takes the size for characters", MprConfigGetFriendlyName, friendly_counts_characters),
    MUTANT("MprConfigGetGuidName.size-in-bytes", "counts-characters",
           "takes the size for characters", MprConfigGetGuidName, guid_counts_characters),
    MUTANT("MprConfigGetGuidName.too-small", "counts-characters", "takes the size for characters",
           MprConfigGetGuidName, guid_counts_characters),
    MUTANT("MprConfigGetFriendlyName.too-small", "insufficient-buffer",
           "answers ERROR_INSUFFICIENT_BUFFER", MprConfigGetFriendlyName,
           friendly_insufficient_buffer),
    MUTANT("MprConfigGetGuidName.too-small", "insufficient-buffer",
           "answers ERROR_INSUFFICIENT_BUFFER", MprConfigGetGuidName, guid_insufficient_buffer),
    MUTANT("MprConfigGetFriendlyName.size-in-bytes", "more-data", "answers ERROR_MORE_DATA",
           MprConfigGetFriendlyName, friendly_more_data),
    MUTANT("MprConfigGetGuidName.size-in-bytes", "more-data", "answers ERROR_MORE_DATA",
           MprConfigGetGuidName, guid_more_data),
    MUTANT("MprConfigGetFriendlyName.null-handle", "null-handle-6", "answers ERROR_INVALID_HANDLE",
           MprConfigGetFriendlyName, friendly_null_handle_6),
    MUTANT("MprConfigGetGuidName.null-handle", "null-handle-6", "answers ERROR_INVALID_HANDLE",
           MprConfigGetGuidName, guid_null_handle_6),
    MUTANT("MprConfigGetFriendlyName.null-name", "null-name-not-found", "answers ERROR_NOT_FOUND",
           MprConfigGetFriendlyName, friendly_null_name_not_found),
    MUTANT("MprConfigGetGuidName.null-name", "null-name-not-found", "answers ERROR_NOT_FOUND",
           MprConfigGetGuidName, guid_null_name_not_found),
    MUTANT("MprConfigGetFriendlyName.null-name", "null-name-reads", "reads through NULL",
           MprConfigGetFriendlyName, friendly_null_name_reads),
    MUTANT("MprConfigGetGuidName.null-name", "null-name-reads", "reads through NULL",
           MprConfigGetGuidName, guid_null_name_reads),
    MUTANT("MprConfigGetFriendlyName.null-buffer", "null-buffer-overflow",
           "answers ERROR_BUFFER_OVERFLOW", MprConfigGetFriendlyName,
           friendly_null_buffer_overflow),
    MUTANT("MprConfigGetGuidName.null-buffer", "null-buffer-overflow",
           "answers ERROR_BUFFER_OVERFLOW", MprConfigGetGuidName, guid_null_buffer_overflow),
    MUTANT("MprConfigGetFriendlyName.null-buffer", "null-buffer-writes", "writes through NULL",
           MprConfigGetFriendlyName, friendly_null_buffer_writes),
    MUTANT("MprConfigGetGuidName.null-buffer", "null-buffer-writes", "writes through NULL",
           MprConfigGetGuidName, guid_null_buffer_writes),
    MUTANT("MprConfigGetFriendlyName.not-found", "file-not-found", "answers ERROR_FILE_NOT_FOUND",
           MprConfigGetFriendlyName, friendly_file_not_found),
    MUTANT("MprConfigGetFriendlyName.x-empty-name", "file-not-found",
           "answers ERROR_FILE_NOT_FOUND", MprConfigGetFriendlyName, friendly_file_not_found),
    MUTANT("MprConfigGetGuidName.not-found", "file-not-found", "answers ERROR_FILE_NOT_FOUND",
           MprConfigGetGuidName, guid_file_not_found),
    MUTANT("MprConfigGetGuidName.x-empty-name", "file-not-found", "answers ERROR_FILE_NOT_FOUND",
           MprConfigGetGuidName, guid_file_not_found),
    MUTANT("MprConfigGetFriendlyName.not-found", "success-empty",
           "answers NO_ERROR with an empty text", MprConfigGetFriendlyName, friendly_success_empty),
    MUTANT("MprConfigGetGuidName.not-found", "success-empty", "answers NO_ERROR with an empty text",
           MprConfigGetGuidName, guid_success_empty),
    MUTANT("MprConfigGetFriendlyName.x-exact-fit", "wants-more",
           "wants room for one character more", MprConfigGetFriendlyName, friendly_wants_more),
    MUTANT("MprConfigGetGuidName.x-exact-fit", "wants-more", "wants room for one character more",
           MprConfigGetGuidName, guid_wants_more),
    MUTANT("MprConfigGetFriendlyName.x-exact-fit", "no-terminator", "writes no terminator",
           MprConfigGetFriendlyName, friendly_no_terminator),
    MUTANT("MprConfigGetGuidName.x-exact-fit", "no-terminator", "writes no terminator",
           MprConfigGetGuidName, guid_no_terminator),
    MUTANT("MprConfigGetFriendlyName.x-one-short", "truncates",
           "is content without room for the terminator", MprConfigGetFriendlyName,
           friendly_truncates),
    MUTANT("MprConfigGetGuidName.x-one-short", "truncates",
           "is content without room for the terminator", MprConfigGetGuidName, guid_truncates),
    MUTANT("MprConfigGetFriendlyName.x-one-short", "writes-what-fits",
           "writes what fits on overflow", MprConfigGetFriendlyName, friendly_writes_what_fits),
    MUTANT("MprConfigGetGuidName.x-one-short", "writes-what-fits", "writes what fits on overflow",
           MprConfigGetGuidName, guid_writes_what_fits),
    MUTANT("MprConfigGetFriendlyName.x-odd-size", "rounds-up",
           "counts an odd size as the even one above", MprConfigGetFriendlyName,
           friendly_rounds_up),
    MUTANT("MprConfigGetGuidName.x-odd-size", "rounds-up",
           "counts an odd size as the even one above", MprConfigGetGuidName, guid_rounds_up),
    MUTANT("MprConfigGetFriendlyName.x-odd-size", "refuses-odd", "refuses odd sizes",
           MprConfigGetFriendlyName, friendly_refuses_odd),
    MUTANT("MprConfigGetGuidName.x-odd-size", "refuses-odd", "refuses odd sizes",
           MprConfigGetGuidName, guid_refuses_odd),
    MUTANT("MprConfigGetFriendlyName.x-not-found-first", "overflow-first",
           "looks at the size before the name", MprConfigGetFriendlyName, friendly_overflow_first),
    MUTANT("MprConfigGetGuidName.x-not-found-first", "overflow-first",
           "looks at the size before the name", MprConfigGetGuidName, guid_overflow_first),
    MUTANT("MprConfigGetFriendlyName.x-untouched", "empties",
           "empties the buffer when nothing is found", MprConfigGetFriendlyName, friendly_empties),
    MUTANT("MprConfigGetGuidName.x-untouched", "empties",
           "empties the buffer when nothing is found", MprConfigGetGuidName, guid_empties),
    MUTANT("MprConfigGetFriendlyName.x-rest-of-buffer", "clears-rest",
           "clears the rest of the buffer", MprConfigGetFriendlyName, friendly_clears_rest),
    MUTANT("MprConfigGetGuidName.x-rest-of-buffer", "clears-rest", "clears the rest of the buffer",
           MprConfigGetGuidName, guid_clears_rest),
    MUTANT("MprConfigGetFriendlyName.x-bad-handle", "bad-handle-87",
           "answers ERROR_INVALID_PARAMETER for a bad handle", MprConfigGetFriendlyName,
           friendly_bad_handle_87),
    MUTANT("MprConfigGetGuidName.x-bad-handle", "bad-handle-87",
           "answers ERROR_INVALID_PARAMETER for a bad handle", MprConfigGetGuidName,
           guid_bad_handle_87),
    MUTANT("MprConfigGetFriendlyName.x-bad-handle", "stale-accepted", "works with any handle",
           MprConfigGetFriendlyName, friendly_stale_accepted),
    MUTANT("MprConfigGetGuidName.x-bad-handle", "stale-accepted", "works with any handle",
           MprConfigGetGuidName, guid_stale_accepted),
    MUTANT("MprConfigGetFriendlyName.x-needs-no-memory", "allocates",
           "asks for memory and gives it back", MprConfigGetFriendlyName, friendly_allocates),
    MUTANT("MprConfigGetGuidName.x-needs-no-memory", "allocates",
           "asks for memory and gives it back", MprConfigGetGuidName, guid_allocates),
    GUARD_MUTANT("MprConfigGetFriendlyName.not-found", "keeps", "keeps a block at each refusal",
                 "block kept", MprConfigGetFriendlyName, friendly_keeps),
    GUARD_MUTANT("MprConfigGetGuidName.not-found", "keeps", "keeps a block at each refusal",
                 "block kept", MprConfigGetGuidName, guid_keeps),
    GUARD_MUTANT("MprConfigGetFriendlyName.maps-guid-to-friendly", "past-the-end",
                 "writes behind the buffer", "write outside", MprConfigGetFriendlyName,
                 friendly_past_the_end),
    GUARD_MUTANT("MprConfigGetGuidName.maps-friendly-to-guid", "past-the-end",
                 "writes behind the buffer", "write outside", MprConfigGetGuidName,
                 guid_past_the_end),
    MUTANT("MprConfigGetFriendlyName.x-case", "case-matters", "compares with case",
           MprConfigGetFriendlyName, friendly_case_matters),
    MUTANT("MprConfigGetGuidName.x-case", "case-matters", "compares with case",
           MprConfigGetGuidName, guid_case_matters),
    MUTANT("MprConfigGetFriendlyName.x-device-name", "braces-alone", "knows {GUID} alone",
           MprConfigGetFriendlyName, friendly_braces_alone),
    MUTANT("MprConfigGetFriendlyName.x-no-braces", "takes-bare-guids",
           "takes a GUID without braces", MprConfigGetFriendlyName, friendly_takes_bare_guids),
    MUTANT("MprConfigGetFriendlyName.x-beyond-ascii", "eight-bit", "loses what is beyond 8 bits",
           MprConfigGetFriendlyName, friendly_eight_bit),
    MUTANT("MprConfigGetFriendlyName.inverse", "another-name", "gives a name that leads nowhere",
           MprConfigGetFriendlyName, friendly_another_name),
    MUTANT("MprConfigGetFriendlyName.x-not-an-interface", "interfaces-alone",
           "knows adapters that are interfaces alone", MprConfigGetFriendlyName,
           friendly_interfaces_alone),
    MUTANT("MprConfigGetGuidName.x-form", "no-braces", "leaves the braces out",
           MprConfigGetGuidName, guid_no_braces),
    MUTANT("MprConfigGetFriendlyName.x-untouched", "empties-refused",
           "empties the buffer when the handle is refused", MprConfigGetFriendlyName,
           friendly_empties_refused),
    MUTANT("MprConfigGetGuidName.x-untouched", "empties-refused",
           "empties the buffer when the handle is refused", MprConfigGetGuidName,
           guid_empties_refused),
    MUTANT("MprConfigGetGuidName.x-inverse", "another-name", "gives a GUID name that leads nowhere",
           MprConfigGetGuidName, guid_another_name),
    MUTANT("MprConfigGetGuidName.x-not-an-interface", "interfaces-alone",
           "knows the names of interfaces alone", MprConfigGetGuidName, guid_interfaces_alone),
    MUTANT("MprConfigGetGuidName.x-long-name", "shorter-alone",
           "knows names of 255 characters at most", MprConfigGetGuidName, guid_shorter_alone),
    MUTANT("MprConfigGetGuidName.x-long-name", "cuts", "looks at the first 256 characters alone",
           MprConfigGetGuidName, guid_cuts_name),
    MUTANT("MprConfigGetGuidName.x-case", "ascii-case-alone", "compares with case beyond ASCII",
           MprConfigGetGuidName, guid_ascii_case_alone),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
