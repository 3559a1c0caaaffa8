/* Threads may call everything at once: eight of them on one server, through connections of their
 * own. Meant for ThreadSanitizer. */
#include "support.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define THREADS 8

static unsigned rounds;

static void use_names(HANDLE config)
{
    WCHAR text[300];
    MprConfigGetFriendlyName(config, (WCHAR *)u"" LAN_GUID, text, sizeof text);
    MprConfigGetGuidName(config, (WCHAR *)u"" LAN_NAME, text, sizeof text);
}

static void use_interfaces(HANDLE config, unsigned thread, unsigned round)
{
    MPR_INTERFACE_0 entry = entry_named(u"t0-r0");
    LPBYTE block;
    HANDLE handle;
    DWORD read, total;
    entry.wszInterfaceName[1] = (WCHAR)('0' + thread);
    entry.wszInterfaceName[4] = (WCHAR)('0' + round % 10);
    MprConfigInterfaceCreate(config, 0, (LPBYTE)&entry, &handle);
    if (MprConfigInterfaceGetHandle(config, entry.wszInterfaceName, &handle) == NO_ERROR &&
        MprConfigInterfaceGetInfo(config, handle, 0, &block, &read) == NO_ERROR)
        MprConfigBufferFree(block);
    if (MprConfigInterfaceEnum(config, 0, &block, 0xFFFFFFFFu, &read, &total, NULL) == NO_ERROR)
        MprConfigBufferFree(block);
}

static void use_control(unsigned round)
{
    DWORD count;
    char text[256];
    mprfake_calls("MprConfigServerConnect", &count);
    mprfake_open(NULL, &count);
    mprfake_open_report(text, sizeof text, NULL);
    mprfake_allocations(&count, NULL);
    if (round % 16 == 0)
        mprfake_fail_allocation(3, MPRFAKE_FAIL_ONE, 0);
    if (round % 32 == 0)
        mprfake_check(NULL, 0);
}

static void *hammer(void *argument)
{
    unsigned thread = *(unsigned *)argument;
    for (unsigned round = 0; round < rounds; round++) {
        HANDLE config, transport;
        if (MprConfigServerConnect(thread % 2 == 0 ? NULL : (WCHAR *)u"shared", &config) !=
            NO_ERROR)
            continue;
        use_names(config);
        use_interfaces(config, thread, round);
        MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 0, NULL, &transport);
        MprConfigTransportGetHandle(config, PID_IP, &transport);
        MprConfigServerRefresh(config);
        use_control(round);
        MprConfigServerDisconnect(config);
        MprConfigServerDisconnect(config);
    }
    return NULL;
}

static void eight_threads_call_everything_at_once(void **state)
{
    pthread_t threads[THREADS];
    unsigned numbers[THREADS];
    DWORD count;
    (void)state;
    rounds = scaled(2000);
    assert_int_equal(mprfake_add_server("shared"), NO_ERROR);
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    for (unsigned i = 0; i < THREADS; i++) {
        numbers[i] = i;
        assert_int_equal(pthread_create(&threads[i], NULL, hammer, &numbers[i]), 0);
    }
    for (unsigned i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    assert_int_equal(mprfake_open(NULL, &count), NO_ERROR);
    assert_int_equal(count, 0);
    assert_int_equal(mprfake_calls("MprConfigServerConnect", &count), NO_ERROR);
    assert_int_equal(count, THREADS * rounds);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(eight_threads_call_everything_at_once, fresh_double,
                                        sound_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
