/* Tests of the example: the good case, the three ways in which connecting fails, a name too long,
 * an adapter that is not there. */
#include "adapters.h"
#include "mprfake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static const WCHAR lan[] = u"{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}";
static const WCHAR wifi[] = u"\\DEVICE\\TCPIP_{698E50A9-4F58-4D86-B61D-F42E58DCACF6}";
static const WCHAR nobody[] = u"{00000000-0000-0000-0000-00000000DEAD}";

/* guide: state */
/* Every test begins with a machine that has two adapters, and ends with nothing left open. */
static int two_adapters(void **state)
{
    (void)state;
    mprfake_reset();
    mprfake_add_adapter(NULL, "{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}", "Local Area Connection");
    mprfake_add_adapter(NULL, "{698E50A9-4F58-4D86-B61D-F42E58DCACF6}",
                        "Drahtlos \xc3\xbc"
                        "ber WLAN");
    return 0;
}

static int nothing_left_open(void **state)
{
    DWORD count;
    (void)state;
    mprfake_open(NULL, &count);
    return count == 0 ? 0 : -1;
}
/* guide: end */

struct seen {
    size_t count;
    DWORD codes[4];
    WCHAR names[4][64];
};

static void remember(void *context, const WCHAR *guid, DWORD code, const WCHAR *name)
{
    struct seen *seen = context;
    (void)guid;
    assert_true(seen->count < 4);
    seen->codes[seen->count] = code;
    if (name != NULL)
        memcpy(seen->names[seen->count], name, sizeof seen->names[0]);
    seen->count++;
}

static void both_adapters_have_their_names(void **state)
{
    const WCHAR *const guids[] = {lan, wifi};
    struct seen seen = {0};
    (void)state;
    assert_int_equal(list_adapters(NULL, guids, 2, remember, &seen), NO_ERROR);
    assert_int_equal(seen.count, 2);
    assert_memory_equal(seen.names[0], u"Local Area Connection", sizeof u"Local Area Connection");
    assert_memory_equal(seen.names[1], u"Drahtlos über WLAN", sizeof u"Drahtlos über WLAN");
}

static void an_adapter_that_is_not_there_is_told_and_the_next_is_listed(void **state)
{
    const WCHAR *const guids[] = {nobody, lan};
    struct seen seen = {0};
    (void)state;
    assert_int_equal(list_adapters(NULL, guids, 2, remember, &seen), NO_ERROR);
    assert_int_equal(seen.codes[0], ERROR_NOT_FOUND);
    assert_int_equal(seen.codes[1], NO_ERROR);
}

static void a_name_too_long_is_told_and_not_cut(void **state)
{
    char name[101];
    const WCHAR *const guids[] = {u"{11111111-2222-3333-4444-555555555555}", lan};
    struct seen seen = {0};
    (void)state;
    memset(name, 'n', 100);
    name[100] = '\0';
    mprfake_add_adapter(NULL, "{11111111-2222-3333-4444-555555555555}", name);
    assert_int_equal(list_adapters(NULL, guids, 2, remember, &seen), NO_ERROR);
    assert_int_equal(seen.codes[0], ERROR_BUFFER_OVERFLOW);
    assert_int_equal(seen.names[0][0], 0);
    assert_int_equal(seen.codes[1], NO_ERROR);
}

/* guide: failure */
static void expect_refused(DWORD code)
{
    const WCHAR *const guids[] = {lan};
    struct seen seen = {0};
    assert_int_equal(list_adapters(NULL, guids, 1, remember, &seen), code);
    assert_int_equal(seen.count, 0);
}

static void an_invalid_parameter_is_passed_on(void **state)
{
    (void)state;
    mprfake_fail_call("MprConfigServerConnect", 1, 1, ERROR_INVALID_PARAMETER);
    expect_refused(ERROR_INVALID_PARAMETER);
}

static void a_shortage_of_memory_is_passed_on(void **state)
{
    (void)state;
    mprfake_fail_allocation(1, MPRFAKE_FAIL_ONE, 0);
    expect_refused(ERROR_NOT_ENOUGH_MEMORY);
}

static void any_other_error_is_passed_on(void **state)
{
    (void)state;
    mprfake_set_privileged(0);
    expect_refused(ERROR_ACCESS_DENIED);
}
/* guide: end */

static void an_unknown_server_is_passed_on(void **state)
{
    const WCHAR *const guids[] = {lan};
    struct seen seen = {0};
    (void)state;
    assert_int_equal(list_adapters(u"nobody.invalid", guids, 1, remember, &seen),
                     ERROR_BAD_NETPATH);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, two_adapters, nothing_left_open)
    const struct CMUnitTest tests[] = {
        TEST(both_adapters_have_their_names),
        TEST(an_adapter_that_is_not_there_is_told_and_the_next_is_listed),
        TEST(a_name_too_long_is_told_and_not_cut),
        TEST(an_invalid_parameter_is_passed_on),
        TEST(a_shortage_of_memory_is_passed_on),
        TEST(any_other_error_is_passed_on),
        TEST(an_unknown_server_is_passed_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
