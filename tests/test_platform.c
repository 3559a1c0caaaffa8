/* The platform's one fact that a test cannot have by itself: what the host is called, and that it
 * may not be called anything. */
#include "support.h"
#include "platform/platform.h"

#include <stdio.h>
#include <string.h>

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_host_without_a_name_is_reached_by_none),
        cmocka_unit_test(a_host_name_is_copied_or_there_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
