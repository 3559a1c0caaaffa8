/* Messages: every code of the public header has one, and FormatMessage hands them out. */
#define MPRAPI_FORMAT_MESSAGE
#include "support.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEADER "fake/include/mprapi/codes.h"
#define SYSTEM FORMAT_MESSAGE_FROM_SYSTEM

/* ------------------------------------------------------------------ the codes, from the header */

static char header[65536];

static void read_header(void)
{
    FILE *file = fopen(HEADER, "r");
    assert_non_null(file);
    size_t size = fread(header, 1, sizeof header - 1, file);
    assert_int_equal(fclose(file), 0);
    assert_true(size > 1000 && size < sizeof header - 1);
    header[size] = '\0';
}

/* A definition as the header writes it: a number, or a base and an offset. */
static DWORD value_of(const char *text)
{
    while (*text == ' ' || *text == '\\' || *text == '\n')
        text++;
    if (strncmp(text, "(ROUTEBASE + ", 13) == 0)
        return ROUTEBASE + (DWORD)strtoul(text + 13, NULL, 10);
    if (strncmp(text, "(NERR_BASE + ", 13) == 0)
        return NERR_BASE + (DWORD)strtoul(text + 13, NULL, 10);
    assert_true(*text >= '0' && *text <= '9');
    return (DWORD)strtoul(text, NULL, 0);
}

static void every_code_has_a_message(void **state)
{
    unsigned count = 0;
    (void)state;
    read_header();
    for (const char *at = header; (at = strstr(at, "\n#define ")) != NULL;) {
        char name[64], text[256];
        at += strlen("\n#define ");
        assert_int_equal(sscanf(at, "%63s", name), 1);
        if (strcmp(name, "MPRAPI_CODES_H") == 0 || strstr(name, "BASE") != NULL)
            continue;
        DWORD code = value_of(at + strlen(name)), needed = 0;
        if (mprfake_message(code, text, sizeof text, &needed) != NO_ERROR)
            fail_msg("%s (%u) has no message", name, code);
        assert_int_equal(needed, strlen(text) + 1);
        assert_true(text[0] >= 'A' && text[0] <= 'Z' && text[needed - 2] == '.');
        for (size_t i = 0; text[i] != '\0'; i++)
            assert_true(text[i] >= ' ' && text[i] <= '~');
        count++;
    }
    assert_true(count > 85);
    assert_int_equal(value_of(" \\\n  0x00000006 /* a comment */"), 6);
}

static void every_router_code_is_named(void **state)
{
    (void)state;
    for (DWORD code = ROUTEBASE; code <= ERROR_REMOTEACCESS_NOT_CONFIGURED; code++)
        assert_int_equal(mprfake_message(code, NULL, 0, NULL),
                         code == 947 ? ERROR_NOT_FOUND : ERROR_BUFFER_OVERFLOW);
}

/* -------------------------------------------------------------------------- mprfake_message */

static void a_message_fits_or_is_not_written(void **state)
{
    char text[64] = "untouched";
    const char *expected = "There is not enough memory.";
    const DWORD size = (DWORD)strlen(expected) + 1;
    DWORD needed = 0;
    (void)state;
    assert_int_equal(mprfake_message(8, text, size - 1, &needed), ERROR_BUFFER_OVERFLOW);
    assert_int_equal(needed, size);
    assert_int_equal(mprfake_message(8, text, 0, NULL), ERROR_BUFFER_OVERFLOW);
    needed = 0;
    assert_int_equal(mprfake_message(8, NULL, 0, &needed), ERROR_BUFFER_OVERFLOW);
    assert_int_equal(needed, size);
    assert_string_equal(text, "untouched");
    text[size] = '#';
    assert_int_equal(mprfake_message(8, text, size, NULL), NO_ERROR);
    assert_string_equal(text, expected);
    assert_int_equal(text[size], '#');
}

static void what_has_no_message_is_not_found(void **state)
{
    static const DWORD codes[] = {1, 899, 947, 957, 0x80000100, UINT32_MAX};
    char text[256] = "untouched";
    DWORD needed = 7;
    (void)state;
    assert_int_equal(mprfake_message(8, NULL, 1, &needed), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_message(1, NULL, 1, &needed), ERROR_INVALID_PARAMETER);
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        assert_int_equal(mprfake_message(codes[i], text, sizeof text, &needed), ERROR_NOT_FOUND);
    assert_string_equal(text, "untouched");
    assert_int_equal(needed, 7);
}

/* ---------------------------------------------------------------------------- FormatMessage */

#define MEMORY   u"There is not enough memory."
#define LENGTH   ((DWORD)(sizeof MEMORY / sizeof(WCHAR) - 1))
#define LANGUAGE MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT)

static void a_text_goes_into_the_callers_buffer(void **state)
{
    WCHAR text[64];
    (void)state;
    memset(text, 0x55, sizeof text);
    assert_int_equal(FormatMessageW(SYSTEM, NULL, 8, LANGUAGE, text, 64, NULL), LENGTH + 2);
    assert_memory_equal(text, MEMORY u"\r\n", sizeof(MEMORY u"\r\n"));
    assert_int_equal(text[LENGTH + 3], 0x5555);
    assert_int_equal(
        FormatMessageW(SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK, NULL,
                       8, 0, text, LENGTH + 1, NULL),
        LENGTH);
    assert_memory_equal(text, MEMORY, sizeof MEMORY);
}

static void a_text_too_long_is_not_written(void **state)
{
    WCHAR text[64], before[64];
    (void)state;
    memset(text, 0x55, sizeof text);
    memcpy(before, text, sizeof text);
    for (DWORD size = 0; size < LENGTH + 3; size++)
        assert_int_equal(FormatMessageW(SYSTEM, NULL, 8, 0, text, size, NULL), 0);
    assert_int_equal(
        FormatMessageW(SYSTEM | FORMAT_MESSAGE_MAX_WIDTH_MASK, NULL, 8, 0, text, LENGTH, NULL), 0);
    assert_memory_equal(text, before, sizeof text);
}

static void a_text_is_allocated(void **state)
{
    const DWORD flags = SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_IGNORE_INSERTS;
    LPWSTR text = NULL;
    (void)state;
    assert_int_equal(FormatMessageW(flags, NULL, 8, LANGUAGE, (LPWSTR)&text, 0, NULL), LENGTH + 2);
    assert_memory_equal(text, MEMORY u"\r\n", sizeof(MEMORY u"\r\n"));
    assert_null(LocalFree(text));

    /* As much room as was asked for. */
    assert_int_equal(FormatMessageW(flags, NULL, 8, 0, (LPWSTR)&text, 5000, NULL), LENGTH + 2);
    assert_true(malloc_usable_size(text) >= 5000 * sizeof *text);
    assert_null(LocalFree(text));
    assert_null(LocalFree(NULL));

    text = (LPWSTR)&text;
    assert_int_equal(FormatMessageW(flags, NULL, 1, 0, (LPWSTR)&text, 0, NULL), 0);
    assert_null(text);
}

static void a_router_text_is_freed_by_local_free(void **state)
{
    LPWSTR text = NULL;
    (void)state;
    assert_int_equal(MprAdminGetErrorString(ERROR_ROUTER_STOPPED, &text), NO_ERROR);
    assert_null(LocalFree(text));
}

static void what_is_not_offered_is_refused(void **state)
{
    static const DWORD flags[] = {0,
                                  FORMAT_MESSAGE_IGNORE_INSERTS,
                                  FORMAT_MESSAGE_FROM_STRING,
                                  FORMAT_MESSAGE_FROM_HMODULE,
                                  SYSTEM | FORMAT_MESSAGE_FROM_HMODULE,
                                  SYSTEM | FORMAT_MESSAGE_FROM_STRING,
                                  SYSTEM | FORMAT_MESSAGE_ARGUMENT_ARRAY,
                                  SYSTEM | 0x80000000,
                                  SYSTEM | 1,
                                  SYSTEM | 254};
    WCHAR text[64], before[64];
    LPWSTR allocated = text;
    (void)state;
    memset(text, 0x55, sizeof text);
    memcpy(before, text, sizeof text);
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        assert_int_equal(FormatMessageW(flags[i], NULL, 8, 0, text, 64, NULL), 0);
        allocated = text;
        assert_int_equal(FormatMessageW(flags[i] | FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL, 8, 0,
                                        (LPWSTR)&allocated, 64, NULL),
                         0);
        assert_null(allocated);
    }
    assert_int_equal(FormatMessageW(SYSTEM, NULL, 1, 0, text, 64, NULL), 0);
    assert_int_equal(FormatMessageW(SYSTEM, NULL, 8, 0, NULL, 64, NULL), 0);
    assert_int_equal(
        FormatMessageW(SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL, 8, 0, NULL, 64, NULL), 0);
    assert_memory_equal(text, before, sizeof text);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(every_code_has_a_message),
        TEST(every_router_code_is_named),
        TEST(a_message_fits_or_is_not_written),
        TEST(what_has_no_message_is_not_found),
        TEST(a_text_goes_into_the_callers_buffer),
        TEST(a_text_too_long_is_not_written),
        TEST(a_text_is_allocated),
        TEST(a_router_text_is_freed_by_local_free),
        TEST(what_is_not_offered_is_refused),
    };
    return cmocka_run_group_tests(tests, fresh_double, fresh_double);
}
