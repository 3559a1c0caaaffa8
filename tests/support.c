/* What the unit tests share; see support.h. */
#include "support.h"

#include <stdlib.h>
#include <string.h>

int fresh_double(void **state)
{
    (void)state;
    mprfake_reset();
    return 0;
}

int sound_double(void **state)
{
    char why[256] = "";
    (void)state;
    mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
    if (mprfake_check(why, sizeof why) != NO_ERROR) {
        print_error("an invariant is broken: %s\n", why);
        return -1;
    }
    return 0;
}

HANDLE connected(void)
{
    HANDLE config = NULL;
    assert_int_equal(MprConfigServerConnect(NULL, &config), NO_ERROR);
    assert_non_null(config);
    return config;
}

MPR_INTERFACE_0 entry_named(const char16_t *name)
{
    MPR_INTERFACE_0 entry;
    size_t length = 0;
    memset(&entry, 0, sizeof entry);
    while (name[length] != 0)
        length++;
    memcpy(entry.wszInterfaceName, name, (length + 1) * sizeof *name);
    entry.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    entry.fEnabled = TRUE;
    return entry;
}

static DWORD open_now(void)
{
    DWORD count = 0;
    assert_int_equal(mprfake_open(NULL, &count), NO_ERROR);
    return count;
}

unsigned with_each_allocation_failing(const struct swept *call)
{
    unsigned most = 0;
    for (DWORD mode = MPRFAKE_FAIL_ONE; mode <= MPRFAKE_FAIL_RUN; mode++) {
        for (DWORD nth = 1;; nth++) {
            DWORD before = open_now(), failed = 0;
            assert_int_equal(mprfake_fail_allocation(nth, mode, 1), NO_ERROR);
            DWORD code = call->make(call->context);
            mprfake_allocations(NULL, &failed);
            mprfake_fail_allocation(0, mode, 0);
            if (failed == 0) {
                assert_int_equal(code, NO_ERROR);
                call->undo(call->context);
                most = nth - 1 > most ? nth - 1 : most;
                break;
            }
            assert_int_equal(code, ERROR_NOT_ENOUGH_MEMORY);
            assert_int_equal(open_now(), before);
            assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
            assert_true(nth < 1000);
        }
    }
    return most;
}

unsigned scaled(unsigned full)
{
    const char *scale = getenv("MPRFAKE_TEST_SCALE");
    unsigned divisor = scale != NULL ? (unsigned)atoi(scale) : 1;
    return divisor > 1 && full / divisor > 0 ? full / divisor : divisor > 1 ? 1 : full;
}
