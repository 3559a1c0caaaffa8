/* What no clause can say of connecting: a million connections at once, a row of handle numbers, the
 * host's own name. */
#include "support.h"
#include "platform/platform.h"

#include <stdlib.h>
#include <string.h>

static int by_value(const void *a, const void *b)
{
    uintptr_t x = *(const uintptr_t *)a, y = *(const uintptr_t *)b;
    return x < y ? -1 : x > y;
}

static void a_million_connections_are_open_at_once(void **state)
{
    unsigned count = scaled(1000000);
    uintptr_t *handles = malloc(count * sizeof *handles);
    (void)state;
    assert_non_null(handles);
    for (unsigned i = 0; i < count; i++)
        handles[i] = (uintptr_t)connected();
    for (unsigned i = 0; i < count; i++)
        assert_int_equal(MprConfigServerRefresh((HANDLE)handles[i]), NO_ERROR);
    for (unsigned i = 0; i < count; i += 2)
        MprConfigServerDisconnect((HANDLE)handles[i]);
    for (unsigned i = 0; i < count; i++)
        assert_int_equal(MprConfigServerRefresh((HANDLE)handles[i]),
                         i % 2 == 0 ? ERROR_INVALID_HANDLE : NO_ERROR);
    for (unsigned i = 1; i < count; i += 2)
        MprConfigServerDisconnect((HANDLE)handles[i]);
    qsort(handles, count, sizeof *handles, by_value);
    for (unsigned i = 1; i < count; i++)
        assert_true(handles[i - 1] < handles[i] && handles[i] < 0xFFFFFFFFu);
    free(handles);
}

static void no_number_comes_back_soon(void **state)
{
    unsigned count = scaled(1u << 20);
    uintptr_t *seen = malloc(count * sizeof *seen);
    (void)state;
    assert_non_null(seen);
    for (unsigned i = 0; i < count; i++) {
        HANDLE config = connected();
        seen[i] = (uintptr_t)config;
        MprConfigServerDisconnect(config);
    }
    qsort(seen, count, sizeof *seen, by_value);
    for (unsigned i = 1; i < count; i++)
        assert_true(seen[i - 1] < seen[i]);
    free(seen);
}

static void the_host_name_is_the_local_machine(void **state)
{
    uint16_t name[256];
    HANDLE config;
    (void)state;
    size_t length = platform_host_name_copy(name, 256);
    if (length == 0)
        skip(); /* a host without a name */
    name[length] = 0;
    assert_int_equal(MprConfigServerConnect((WCHAR *)name, &config), NO_ERROR);
}

static void many_interfaces_are_found_and_listed(void **state)
{
    unsigned count = scaled(200000);
    HANDLE out, config = connected();
    MPR_INTERFACE_0 entry = entry_named(u"if-000000");
    LPBYTE block;
    DWORD read, total, resume = 0, seen = 0;
    (void)state;
    for (unsigned i = 0; i < count; i++) {
        for (unsigned digit = 0, n = i; digit < 6; digit++, n /= 10)
            entry.wszInterfaceName[8 - digit] = (WCHAR)('0' + n % 10);
        assert_int_equal(MprConfigInterfaceCreate(config, 0, (LPBYTE)&entry, &out), NO_ERROR);
    }
    assert_int_equal(MprConfigInterfaceGetHandle(config, entry.wszInterfaceName, &out), NO_ERROR);
    do {
        assert_int_equal(
            MprConfigInterfaceEnum(config, 0, &block, 1000 * sizeof entry, &read, &total, &resume),
            NO_ERROR);
        seen += read;
        assert_int_equal(MprConfigBufferFree(block), NO_ERROR);
    } while (resume != 0);
    assert_int_equal(seen, count);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(a_million_connections_are_open_at_once),
        TEST(no_number_comes_back_soon),
        TEST(the_host_name_is_the_local_machine),
        TEST(many_interfaces_are_found_and_listed),
    };
    return cmocka_run_group_tests(tests, fresh_double, fresh_double);
}
