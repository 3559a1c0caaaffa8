/* Tests of the example on whole machines: one that is read from a file once and gone back to before
 * each test, and one that is a preset. */
#include "adapters.h"
#include "mprfake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static const WCHAR buero[] = u"{9F2D64B0-7A13-4C58-8E0B-D15A3C7E2F41}";
static const WCHAR guests[] = u"{2B6C80E5-4D9F-4A37-B1C2-83F0E6D5A719}";
static const WCHAR uplink[] = u"{C17A64D8-09EF-4B52-93D0-F86B2A5E71C4}";

/* guide: snapshot */
static DWORD office; /* a snapshot */

/* Before the first test: the machine is read. */
static int read_office(void **state)
{
    char why[256];
    (void)state;
    if (mprfake_load_state(NULL, "fake/examples/office.reg", why, sizeof why) != NO_ERROR) {
        print_error("%s\n", why);
        return -1;
    }
    return mprfake_snapshot(NULL, &office) == NO_ERROR ? 0 : -1;
}

/* Before each test: back to it, whatever the one before has done. */
static int office_again(void **state)
{
    (void)state;
    mprfake_reset();
    return mprfake_go_back(office) == NO_ERROR ? 0 : -1;
}

/* Behind the last. */
static int forget_office(void **state)
{
    (void)state;
    return mprfake_forget(office) == NO_ERROR ? 0 : -1;
}
/* guide: end */

/* guide: calls */
/* Behind each test: a program that left something open is shown with all that it called. */
static int nothing_left_open(void **state)
{
    static char open[4096], calls[1024 * 128];
    (void)state;
    if (mprfake_open_report(open, sizeof open, NULL) == NO_ERROR && open[0] == '\0')
        return 0;
    mprfake_call_report(calls, sizeof calls, NULL);
    print_error("%s\nIt called\n%s\n", open, calls);
    return -1;
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

static void the_adapters_of_the_office_have_their_names(void **state)
{
    const WCHAR *const guids[] = {buero, guests};
    struct seen seen = {0};
    (void)state;
    assert_int_equal(list_adapters(NULL, guids, 2, remember, &seen), NO_ERROR);
    assert_memory_equal(seen.names[0], u"Büro", sizeof u"Büro");
    assert_memory_equal(seen.names[1], u"Guests", sizeof u"Guests");
}

static void an_adapter_that_is_new_is_found(void **state)
{
    const WCHAR *const guids[] = {uplink};
    struct seen seen = {0};
    (void)state;
    mprfake_add_adapter(NULL, "{C17A64D8-09EF-4B52-93D0-F86B2A5E71C4}", "Uplink");
    assert_int_equal(list_adapters(NULL, guids, 1, remember, &seen), NO_ERROR);
    assert_int_equal(seen.codes[0], NO_ERROR);
}

/* The test before has left no trace. */
static void an_adapter_of_another_machine_is_not_found(void **state)
{
    const WCHAR *const guids[] = {uplink};
    struct seen seen = {0};
    (void)state;
    assert_int_equal(list_adapters(NULL, guids, 1, remember, &seen), NO_ERROR);
    assert_int_equal(seen.codes[0], ERROR_NOT_FOUND);
}

/* guide: script */
static void one_adapter_that_fails_does_not_stop_the_others(void **state)
{
    const WCHAR *const guids[] = {buero, guests, buero};
    struct seen seen = {0};
    (void)state;
    /* The second call answers "access denied", once. */
    mprfake_fail_call("MprConfigGetFriendlyName", 2, 1, ERROR_ACCESS_DENIED);
    assert_int_equal(list_adapters(NULL, guids, 3, remember, &seen), NO_ERROR);
    assert_int_equal(seen.codes[0], NO_ERROR);
    assert_int_equal(seen.codes[1], ERROR_ACCESS_DENIED);
    assert_int_equal(seen.codes[2], NO_ERROR);
}
/* guide: end */

/* guide: preset */
static void a_preset_is_a_machine_as_well(void **state)
{
    const WCHAR *const guids[] = {uplink};
    struct seen seen = {0};
    (void)state;
    assert_int_equal(mprfake_load_state(NULL, "preset:rras-server", NULL, 0), NO_ERROR);
    assert_int_equal(list_adapters(NULL, guids, 1, remember, &seen), NO_ERROR);
    assert_memory_equal(seen.names[0], u"Uplink", sizeof u"Uplink");
}
/* guide: end */

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, office_again, nothing_left_open)
    const struct CMUnitTest tests[] = {
        TEST(the_adapters_of_the_office_have_their_names),
        TEST(an_adapter_that_is_new_is_found),
        TEST(an_adapter_of_another_machine_is_not_found),
        TEST(one_adapter_that_fails_does_not_stop_the_others),
        TEST(a_preset_is_a_machine_as_well),
    };
    return cmocka_run_group_tests(tests, read_office, forget_office);
}
