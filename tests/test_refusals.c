/* The argument checks of every call, in the order of the contract, and what each call does with a
 * handle that is none. */
#include "support.h"

#include <string.h>

static const char16_t name[] = u"if";

static void connect(void **state)
{
    HANDLE out;
    WCHAR longest[32769];
    (void)state;
    for (unsigned i = 0; i < 32768; i++)
        longest[i] = 'x';
    longest[32768] = 0;
    assert_int_equal(MprConfigServerConnect(NULL, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"\\\\", &out), ERROR_BAD_NETPATH);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"\\nobody", &out), ERROR_BAD_NETPATH);
    assert_int_equal(MprConfigBufferFree(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigBufferFree(longest), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigServerConnect(longest, &out), ERROR_BAD_NETPATH);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"", &out), NO_ERROR);
    MprConfigServerDisconnect(NULL);
    MprConfigServerDisconnect((HANDLE)(uintptr_t)0x123456789u);
}

static void refresh(void **state)
{
    (void)state;
    assert_int_equal(MprConfigServerRefresh(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigServerRefresh((HANDLE)(uintptr_t)7), ERROR_INVALID_HANDLE);
}

static void names(void **state)
{
    DWORD(*const calls[])
    (HANDLE, PWCHAR, PWCHAR, DWORD) = {MprConfigGetFriendlyName, MprConfigGetGuidName};
    WCHAR long_name[300], buffer[300];
    HANDLE config = connected();
    (void)state;
    for (unsigned i = 0; i < 299; i++)
        long_name[i] = 'x';
    long_name[299] = 0;
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    for (unsigned i = 0; i < 2; i++) {
        assert_int_equal(calls[i](NULL, (WCHAR *)u"x", buffer, 8), ERROR_INVALID_PARAMETER);
        assert_int_equal(calls[i](config, NULL, buffer, 8), ERROR_INVALID_PARAMETER);
        assert_int_equal(calls[i](config, (WCHAR *)u"x", NULL, 8), ERROR_INVALID_PARAMETER);
        assert_int_equal(calls[i]((HANDLE)(uintptr_t)7, (WCHAR *)u"x", buffer, 8),
                         ERROR_INVALID_HANDLE);
        assert_int_equal(calls[i](config, (WCHAR *)u"x", buffer, 8), ERROR_NOT_FOUND);
        assert_int_equal(calls[i](config, long_name, buffer, 8), ERROR_NOT_FOUND);
    }
    assert_int_equal(
        MprConfigGetFriendlyName(config, (WCHAR *)u"\\device\\tcpip_" LAN_GUID, buffer, 600),
        NO_ERROR);
    assert_int_equal(
        MprConfigGetFriendlyName(config, (WCHAR *)u"\\DEVICE\\UDPIP_" LAN_GUID, buffer, 600),
        ERROR_NOT_FOUND);
    assert_int_equal(
        MprConfigGetFriendlyName(config, (WCHAR *)u"\\DEVICE\\TCPIP~" LAN_GUID, buffer, 600),
        ERROR_NOT_FOUND);
    assert_int_equal(MprConfigGetFriendlyName(
                         config, (WCHAR *)u"{6aafc9a9-0542-4db2-8760-ccffa953737c}", buffer, 44),
                     NO_ERROR);
    assert_int_equal(MprConfigGetFriendlyName(
                         config, (WCHAR *)u"{6aafc9a9-0542-4db2-8760-ccffa953737x}", buffer, 44),
                     ERROR_NOT_FOUND);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"local area connection", buffer, 78),
                     NO_ERROR);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"local area connection", buffer, 77),
                     ERROR_BUFFER_OVERFLOW);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"local area connectioN2", buffer, 78),
                     ERROR_NOT_FOUND);
}

static DWORD create(HANDLE config, DWORD level, const MPR_INTERFACE_0 *entry, HANDLE *out)
{
    MPR_INTERFACE_0 copy;
    if (entry != NULL)
        copy = *entry;
    return MprConfigInterfaceCreate(config, level, entry != NULL ? (LPBYTE)&copy : NULL, out);
}

static void interface_create(void **state)
{
    MPR_INTERFACE_0 entry = entry_named(name), other = entry_named(u"other");
    HANDLE out, config = connected();
    (void)state;
    assert_int_equal(create(NULL, 0, &entry, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(create(config, 4, &entry, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(create(config, 0, NULL, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(create(config, 0, &entry, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(create((HANDLE)(uintptr_t)7, 0, &entry, &out), ERROR_INVALID_HANDLE);
    other.dwIfType = ROUTER_IF_TYPE_MAX;
    assert_int_equal(create(config, 0, &other, &out), ERROR_INVALID_PARAMETER);
    other.wszInterfaceName[0] = 0;
    assert_int_equal(create(config, 0, &other, &out), ERROR_INVALID_PARAMETER);
    for (unsigned i = 0; i <= MAX_INTERFACE_NAME_LEN; i++)
        other.wszInterfaceName[i] = 'x';
    assert_int_equal(create(config, 0, &other, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(create(config, 0, &entry, &out), NO_ERROR);
    assert_int_equal(create(config, 0, &entry, &out), ERROR_INTERFACE_ALREADY_EXISTS);
}

static void interface_get_handle(void **state)
{
    WCHAR longest[300];
    HANDLE out, config = connected();
    (void)state;
    for (unsigned i = 0; i < 299; i++)
        longest[i] = 'x';
    longest[299] = 0;
    assert_int_equal(MprConfigInterfaceGetHandle(NULL, (WCHAR *)name, &out),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetHandle(config, NULL, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)name, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetHandle((HANDLE)(uintptr_t)7, (WCHAR *)name, &out),
                     ERROR_INVALID_HANDLE);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)name, &out),
                     ERROR_NO_SUCH_INTERFACE);
    assert_int_equal(MprConfigInterfaceGetHandle(config, longest, &out), ERROR_NO_SUCH_INTERFACE);
}

static void interface_enum(void **state)
{
    const DWORD one = sizeof(MPR_INTERFACE_0), all = 0xFFFFFFFFu;
    LPBYTE buffer;
    DWORD read, total, past = 1000;
    HANDLE config = connected();
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceEnum(NULL, 0, &buffer, all, &read, &total, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceEnum(config, 1, &buffer, all, &read, &total, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, NULL, all, &read, &total, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, one - 1, &read, &total, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, all, NULL, &total, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, all, &read, NULL, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(
        MprConfigInterfaceEnum((HANDLE)(uintptr_t)7, 0, &buffer, all, &read, &total, NULL),
        ERROR_INVALID_HANDLE);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, all, &read, &total, &past),
                     ERROR_NO_MORE_ITEMS);
}

static void interface_get_info(void **state)
{
    LPBYTE buffer;
    DWORD size;
    HANDLE handle, config = connected(), other = connected();
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)name, &handle), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetInfo(NULL, handle, 0, &buffer, &size),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetInfo(config, NULL, 0, &buffer, &size),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 4, &buffer, &size),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, NULL, &size),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &buffer, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceGetInfo((HANDLE)(uintptr_t)7, handle, 0, &buffer, &size),
                     ERROR_INVALID_HANDLE);
    assert_int_equal(MprConfigInterfaceGetInfo(other, handle, 0, &buffer, &size),
                     ERROR_INVALID_HANDLE);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &buffer, &size), NO_ERROR);
    assert_int_equal(size, sizeof(MPR_INTERFACE_0));
    assert_int_equal(MprConfigBufferFree(buffer), NO_ERROR);
}

static DWORD transport(HANDLE config, DWORD id, const char16_t *label, HANDLE *out)
{
    return MprConfigTransportCreate(config, id, (WCHAR *)label, NULL, 0, NULL, 0, NULL, out);
}

static void transports(void **state)
{
    static WCHAR long_path[32769];
    WCHAR too_long[42];
    BYTE info[4] = {1};
    HANDLE out, config = connected(), stale = (HANDLE)(uintptr_t)7;
    (void)state;
    for (unsigned i = 0; i < 41; i++)
        too_long[i] = 'x';
    too_long[41] = 0;
    assert_int_equal(transport(NULL, PID_IP, NULL, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(transport(config, PID_IP, NULL, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(transport(config, PID_IP, too_long, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigTransportCreate(config, PID_IP, NULL, NULL, 4, NULL, 0, NULL, &out),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 4, NULL, &out),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(transport(stale, PID_IP, NULL, &out), ERROR_INVALID_HANDLE);
    assert_int_equal(transport(config, 1, NULL, &out), ERROR_UNKNOWN_PROTOCOL_ID);
    assert_int_equal(MprConfigTransportGetHandle(NULL, PID_IP, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IP, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigTransportGetHandle(stale, PID_IP, &out), ERROR_INVALID_HANDLE);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IP, &out), ERROR_UNKNOWN_PROTOCOL_ID);
    assert_int_equal(transport(config, PID_IP, u"", &out), NO_ERROR);
    assert_int_equal(transport(config, PID_IPV6, u"v6", &out), NO_ERROR);
    assert_int_equal(transport(config, PID_IPX, NULL, &out), NO_ERROR);
    assert_int_equal(transport(config, PID_NBF, NULL, &out), NO_ERROR);
    assert_int_equal(transport(config, PID_ATALK, NULL, &out), NO_ERROR);
    for (unsigned i = 0; i < 32768; i++)
        long_path[i] = 'x';
    long_path[32768] = 0;
    assert_int_equal(
        MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 0, long_path, &out),
        ERROR_INVALID_PARAMETER);
    long_path[32767] = 0;
    assert_int_equal(
        MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 0, long_path, &out),
        NO_ERROR);
    assert_int_equal(
        MprConfigTransportCreate(config, PID_IP, NULL, info, 4, info, 0, (WCHAR *)u"a.dll", &out),
        NO_ERROR);
    assert_int_equal(MprConfigTransportCreate(config, PID_IP, NULL, info, 2, NULL, 0, NULL, &out),
                     NO_ERROR);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IPV6, &out), NO_ERROR);
    /* A handle of another kind, and one that came through another connection. */
    HANDLE of_if, other = connected();
    LPBYTE block;
    DWORD size;
    assert_int_equal(MprConfigInterfaceGetInfo(config, out, 0, &block, &size),
                     ERROR_INVALID_HANDLE);
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &of_if), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetInfo(other, of_if, 0, &block, &size),
                     ERROR_INVALID_HANDLE);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(connect),
        TEST(refresh),
        TEST(names),
        TEST(interface_create),
        TEST(interface_get_handle),
        TEST(interface_enum),
        TEST(interface_get_info),
        TEST(transports),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
