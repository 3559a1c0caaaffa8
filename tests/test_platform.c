/* What the platform tells of the host and of the process: the host's name, which may not be one,
 * variables of the environment, and the way to standard error. Files are in
 * test_platform_files.c. */
#include "support.h"
#include "platform/platform.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *host = "host";
static int answer;

/* In the place of the system's, which cannot be made to fail. */
int gethostname(char *name, size_t size);
int gethostname(char *name, size_t size)
{
    snprintf(name, size, "%s", host);
    return answer;
}

static size_t ask(const char *name, int code, size_t room)
{
    uint16_t units[64];
    host = name;
    answer = code;
    return platform_host_name_copy(units, room);
}

static void a_host_name_is_copied_or_there_is_none(void **state)
{
    (void)state;
    assert_int_equal(ask("router", 0, 64), 6);
    assert_int_equal(ask("router", -1, 64), 0);
    assert_int_equal(ask("router", 0, 5), 0);
    assert_int_equal(ask("caf\xc3\xa9", 0, 64), 0);
}

static void a_host_without_a_name_is_reached_by_none(void **state)
{
    HANDLE config;
    (void)state;
    host = "x";
    answer = -1;
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"x", &config), ERROR_BAD_NETPATH);
}

static void a_variable_is_copied_when_there_is_room(void **state)
{
    char value[32];
    (void)state;
    unsetenv("MPRFAKE_TEST");
    assert_int_equal(platform_variable_copy("MPRFAKE_TEST", NULL, 0), 0);
    setenv("MPRFAKE_TEST", "", 1);
    assert_int_equal(platform_variable_copy("MPRFAKE_TEST", NULL, 0), 1);
    assert_int_equal(platform_variable_copy("MPRFAKE_TEST", value, 1), 1);
    assert_string_equal(value, "");
    setenv("MPRFAKE_TEST", "caf\xc3\xa9", 1);
    memset(value, 'x', sizeof value);
    assert_int_equal(platform_variable_copy("MPRFAKE_TEST", value, 5), 6);
    assert_int_equal(value[0], 'x');
    assert_int_equal(platform_variable_copy("MPRFAKE_TEST", value, 6), 6);
    assert_string_equal(value, "caf\xc3\xa9");
    assert_int_equal(value[6], 'x');
    /* Not UTF-8: as it is. */
    setenv("MPRFAKE_TEST", "\xff", 1);
    assert_int_equal(platform_variable_copy("MPRFAKE_TEST", value, sizeof value), 2);
    assert_string_equal(value, "\xff");
    unsetenv("MPRFAKE_TEST");
}

static void a_complaint_goes_to_standard_error(void **state)
{
    char text[32] = "";
    int ends[2], kept = dup(STDERR_FILENO);
    (void)state;
    assert_int_equal(pipe(ends), 0);
    dup2(ends[1], STDERR_FILENO);
    platform_complain("mprfake: a line\n", 16);
    close(STDERR_FILENO);
    platform_complain("mprfake: lost\n", 14);
    dup2(kept, STDERR_FILENO);
    close(kept);
    close(ends[1]);
    assert_int_equal(read(ends[0], text, sizeof text), 16);
    assert_int_equal(memcmp(text, "mprfake: a line\n", 16), 0);
    close(ends[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_host_without_a_name_is_reached_by_none),
        cmocka_unit_test(a_host_name_is_copied_or_there_is_none),
        cmocka_unit_test(a_variable_is_copied_when_there_is_room),
        cmocka_unit_test(a_complaint_goes_to_standard_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
