/*
 * The presets: each loads, is sound, and everything in it is read through the API. Here it is
 * written down once more what each holds; a change of one of them shows.
 */
#include "support.h"
#include "model/presets.h"
#include "world/world.h"

#include <stdio.h>
#include <string.h>

#define ALL 0xFFFFFFFFu

/* Types of blocks, as ipinfoid.h has them. */
#define IP_IN_FILTER_INFO          0xFFFF0001u
#define IP_OUT_FILTER_INFO         0xFFFF0002u
#define IP_GLOBAL_INFO             0xFFFF0003u
#define IP_INTERFACE_STATUS_INFO   0xFFFF0004u
#define IP_ROUTE_INFO              0xFFFF0005u
#define IP_PROT_PRIORITY_INFO      0xFFFF0006u
#define IP_ROUTER_DISC_INFO        0xFFFF0007u
#define IP_DEMAND_DIAL_FILTER_INFO 0xFFFF0009u
#define IP_IFFILTER_INFO           0xFFFF000Du
#define IPV6_GLOBAL_INFO           0xFFFF000Fu

static HANDLE config;

static int load(const char *preset)
{
    char why[256] = "";
    mprfake_reset();
    if (mprfake_load_state(NULL, preset, why, sizeof why) != NO_ERROR) {
        print_error("%s\n", why);
        return -1;
    }
    return MprConfigServerConnect(NULL, &config) == NO_ERROR ? 0 : -1;
}

static int client(void **state)
{
    (void)state;
    return load("preset:windows-client");
}

static int router(void **state)
{
    (void)state;
    return load("preset:rras-server");
}

/* Nothing is left open but the connection. */
static int done(void **state)
{
    DWORD open = 0;
    mprfake_open(NULL, &open);
    MprConfigServerDisconnect(config);
    return open == 1 ? sound_double(state) : -1;
}

/* ---------------------------------------------------------------------------------- information */

/* A header as Windows writes it: its own size is that of the whole, entries and data
 * in the same order, each at a multiple of eight behind the one before, zeros between. */
static void expect_header(const BYTE *header, DWORD size, DWORD reserved)
{
    DWORD count, end = 0, whole = 12;
    assert_non_null(header);
    assert_int_equal(MprInfoBlockQuerySize((LPVOID)(uintptr_t)header), size);
    memcpy(&count, header + 8, 4);
    assert_true(count > 0);
    end = 12 + 16 * count;
    for (DWORD i = 0; i < count; i++) {
        DWORD entry[4], at = (end + 7) & ~7u, items, item_size;
        BYTE *data;
        memcpy(entry, header + 12 + 16 * i, 16);
        assert_true(entry[1] > 0);
        assert_int_equal(entry[3], at);
        for (DWORD j = end; j < at; j++)
            assert_int_equal(header[j], 0);
        assert_int_equal(
            MprInfoBlockFind((LPVOID)(uintptr_t)header, entry[0], &item_size, &items, &data),
            NO_ERROR);
        assert_int_equal(item_size, entry[1]);
        assert_int_equal(items, entry[2]);
        assert_ptr_equal(data, header + at);
        end = at + entry[1] * entry[2];
        whole += 16 + reserved + entry[1] * entry[2];
    }
    assert_int_equal(size, reserved > 0 ? whole : end);
    for (DWORD j = end; j < size; j++)
        assert_int_equal(header[j], 0);
}

static HANDLE interface_of(const char16_t *name)
{
    HANDLE handle = NULL;
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)name, &handle), NO_ERROR);
    return handle;
}

/* The information of a transport on an interface; `reserved` is what its size counts more for each
 * entry. The caller frees it. */
static BYTE *info_of(const char16_t *name, DWORD transport, DWORD reserved)
{
    HANDLE interface = interface_of(name), handle;
    BYTE *info = NULL;
    DWORD size = 0;
    assert_int_equal(MprConfigInterfaceTransportGetHandle(config, interface, transport, &handle),
                     NO_ERROR);
    assert_int_equal(MprConfigInterfaceTransportGetInfo(config, interface, handle, &info, &size),
                     NO_ERROR);
    expect_header(info, size, reserved);
    return info;
}

/* What an interface has at first: no routes, up, no discovery. */
static void expect_default_info(const char16_t *name)
{
    static const DWORD transports[] = {PID_IP, PID_IPV6};
    for (size_t i = 0; i < 2; i++) {
        BYTE *info = info_of(name, transports[i], 8), *data;
        DWORD size, count, up = 0;
        assert_int_equal(MprInfoBlockQuerySize(info), 104);
        assert_int_equal(MprInfoBlockFind(info, IP_ROUTE_INFO, &size, &count, NULL), NO_ERROR);
        assert_int_equal(size, 72);
        assert_int_equal(count, 0);
        assert_int_equal(MprInfoBlockFind(info, IP_INTERFACE_STATUS_INFO, &size, &count, &data),
                         NO_ERROR);
        assert_int_equal(size * count, 4);
        memcpy(&up, data, 4);
        assert_int_equal(up, 1);
        assert_int_equal(MprInfoBlockFind(info, IP_ROUTER_DISC_INFO, &size, &count, &data),
                         NO_ERROR);
        assert_int_equal(size * count, 16);
        MprConfigBufferFree(info);
    }
}

/* -------------------------------------------------------------------------------------- objects */

struct expected {
    const char16_t *name;
    DWORD type;
};

/* These interfaces, in this order, all enabled, each with both transports. */
static void expect_interfaces(const struct expected *expected, DWORD count)
{
    MPR_INTERFACE_0 *found;
    DWORD read, total;
    assert_int_equal(MprConfigInterfaceEnum(config, 0, (LPBYTE *)&found, ALL, &read, &total, NULL),
                     NO_ERROR);
    assert_int_equal(read, count);
    assert_int_equal(total, count);
    for (DWORD i = 0; i < count; i++) {
        MPR_IFTRANSPORT_0 *transports;
        MPR_INTERFACE_0 entry = entry_named(expected[i].name);
        assert_memory_equal(found[i].wszInterfaceName, entry.wszInterfaceName,
                            sizeof entry.wszInterfaceName);
        assert_int_equal(found[i].dwIfType, expected[i].type);
        assert_int_equal(found[i].fEnabled, TRUE);
        assert_int_equal(MprConfigInterfaceTransportEnum(config, found[i].hInterface, 0,
                                                         (LPBYTE *)&transports, ALL, &read, &total,
                                                         NULL),
                         NO_ERROR);
        assert_int_equal(read, 2);
        assert_int_equal(transports[0].dwTransportId, PID_IP);
        assert_memory_equal(transports[0].wszIfTransportName, u"Ip", sizeof u"Ip");
        assert_int_equal(transports[1].dwTransportId, PID_IPV6);
        assert_memory_equal(transports[1].wszIfTransportName, u"Ipv6", sizeof u"Ipv6");
        MprConfigBufferFree(transports);
    }
    MprConfigBufferFree(found);
}

static void expect_adapter(const char16_t *guid, const char16_t *name, DWORD size)
{
    WCHAR text[64];
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)guid, text, sizeof text), NO_ERROR);
    assert_memory_equal(text, name, size);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)name, text, sizeof text), NO_ERROR);
    assert_memory_equal(text, guid, 39 * sizeof(WCHAR));
}

/* Both router managers, with the information that Windows sets up. */
static void expect_managers(void)
{
    static const DWORD ids[] = {PID_IP, PID_IPV6};
    static const DWORD blocks[] = {IP_GLOBAL_INFO, IPV6_GLOBAL_INFO};
    static const char16_t path[] = u"%SystemRoot%\\System32\\iprtrmgr.dll";
    MPR_TRANSPORT_0 *found;
    DWORD read, total;
    assert_int_equal(MprConfigTransportEnum(config, 0, (LPBYTE *)&found, ALL, &read, &total, NULL),
                     NO_ERROR);
    assert_int_equal(read, 2);
    for (DWORD i = 0; i < 2; i++) {
        BYTE *global = NULL, *on_interfaces = (BYTE *)&global;
        DWORD size = 0, none = 5, item_size, items;
        WCHAR *dll = NULL;
        assert_int_equal(found[i].dwTransportId, ids[i]);
        assert_int_equal(MprConfigTransportGetInfo(config, found[i].hTransport, &global, &size,
                                                   &on_interfaces, &none, &dll),
                         NO_ERROR);
        expect_header(global, size, 8);
        assert_int_equal(size, 120);
        assert_null(on_interfaces);
        assert_int_equal(none, 0);
        assert_memory_equal(dll, path, sizeof path);
        assert_int_equal(MprInfoBlockFind(global, blocks[i], &item_size, &items, NULL), NO_ERROR);
        assert_int_equal(item_size, 8);
        assert_int_equal(MprInfoBlockFind(global, IP_PROT_PRIORITY_INFO, &item_size, &items, NULL),
                         NO_ERROR);
        assert_int_equal(item_size, 52);
        MprConfigBufferFree(global);
        MprConfigBufferFree(dll);
    }
    MprConfigBufferFree(found);
}

static uint32_t number_of(const char *key, const char *value)
{
    uint16_t path[160], name[32];
    uint32_t number = 0;
    size_t length = (size_t)snprintf(NULL, 0,
                                     "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\"
                                     "Services\\RemoteAccess%s",
                                     key);
    char text[160];
    snprintf(text, sizeof text,
             "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess%s", key);
    for (size_t i = 0; i < length; i++)
        path[i] = (uint16_t)text[i];
    for (size_t i = 0; i < strlen(value); i++)
        name[i] = (uint16_t)value[i];
    struct registry_key *found = registry_find(&world.local.registry.top, path, length);
    assert_non_null(found);
    assert_true(registry_dword(found, name, strlen(value), &number));
    return number;
}

/* ---------------------------------------------------------------------------------- the presets */

static void the_empty_one_holds_nothing(void **state)
{
    BYTE *buffer;
    DWORD read, total;
    (void)state;
    assert_int_equal(load("preset:empty"), 0);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, ALL, &read, &total, NULL),
                     ERROR_NO_MORE_ITEMS);
    assert_int_equal(MprConfigTransportEnum(config, 0, &buffer, ALL, &read, &total, NULL),
                     ERROR_NO_MORE_ITEMS);
    assert_int_equal(world.local.adapters.by_guid.count, 0);
}

#define LAN    u"{3B9C2A51-6E0D-4F7A-9C1E-5D20A7B4E801}"
#define LAN_2  u"{A4D1F3C6-82B7-4E95-B0A3-71C95E0D6F12}"
#define TUNNEL u"{E07B5C94-1D3F-4826-8A6D-C2F490B17E53}"

static void a_client_has_its_adapters_as_interfaces(void **state)
{
    static const struct expected interfaces[] = {{u"Loopback", ROUTER_IF_TYPE_LOOPBACK},
                                                 {u"Internal", ROUTER_IF_TYPE_INTERNAL},
                                                 {LAN_2, ROUTER_IF_TYPE_DEDICATED},
                                                 {LAN, ROUTER_IF_TYPE_DEDICATED}};
    (void)state;
    expect_interfaces(interfaces, 4);
    for (size_t i = 0; i < 4; i++)
        expect_default_info(interfaces[i].name);
}

static void a_client_knows_more_names_than_interfaces(void **state)
{
    HANDLE handle;
    (void)state;
    assert_int_equal(world.local.adapters.by_guid.count, 3);
    expect_adapter(LAN, u"Local Area Connection", sizeof u"Local Area Connection");
    expect_adapter(LAN_2, u"Local Area Connection 2", sizeof u"Local Area Connection 2");
    expect_adapter(TUNNEL, u"Local Area Connection* 11", sizeof u"Local Area Connection* 11");
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)TUNNEL, &handle),
                     ERROR_NO_SUCH_INTERFACE);
}

static void a_client_is_not_set_up(void **state)
{
    (void)state;
    expect_managers();
    assert_int_equal(number_of("", "ConfigurationFlags"), 0);
    assert_int_equal(number_of("", "Start"), 4);
    assert_int_equal(number_of("\\Parameters", "RouterType"), 7);
    assert_int_equal(number_of("\\Parameters", "ServerFlags"), 0x802602);
}

#define INTERNAL_NETWORK u"{5E8F0A27-C4B1-4D69-A7E2-0B93D6184C7F}"
#define UPLINK           u"{C17A64D8-09EF-4B52-93D0-F86B2A5E71C4}"

static void a_router_has_its_networks_and_one_more_to_dial(void **state)
{
    static const struct expected interfaces[] = {{u"Loopback", ROUTER_IF_TYPE_LOOPBACK},
                                                 {u"Internal", ROUTER_IF_TYPE_INTERNAL},
                                                 {INTERNAL_NETWORK, ROUTER_IF_TYPE_DEDICATED},
                                                 {UPLINK, ROUTER_IF_TYPE_DEDICATED},
                                                 {u"Branch office", ROUTER_IF_TYPE_FULL_ROUTER}};
    (void)state;
    expect_interfaces(interfaces, 5);
    for (size_t i = 0; i < 3; i++)
        expect_default_info(interfaces[i].name);
    expect_adapter(INTERNAL_NETWORK, u"Internal network", sizeof u"Internal network");
    expect_adapter(UPLINK, u"Uplink", sizeof u"Uplink");
    assert_int_equal(world.local.adapters.by_guid.count, 2);
}

static void a_router_is_set_up(void **state)
{
    (void)state;
    expect_managers();
    assert_int_equal(number_of("", "ConfigurationFlags"), 1);
    assert_int_equal(number_of("\\Parameters", "RouterType"), 7);
    assert_int_equal(number_of("\\Parameters\\Ip\\StaticAddressPool\\0", "From"), 0xC0000281u);
}

/* The bytes of a block of `items` items of that size. */
static const BYTE *block_of(BYTE *info, DWORD type, DWORD size, DWORD items)
{
    DWORD item_size = 0, count = 0;
    BYTE *data = NULL;
    assert_int_equal(MprInfoBlockFind(info, type, &item_size, &count, &data), NO_ERROR);
    assert_int_equal(item_size, size);
    assert_int_equal(count, items);
    return data;
}

static DWORD word(const BYTE *bytes, size_t index)
{
    DWORD value;
    memcpy(&value, bytes + 4 * index, 4);
    return value;
}

/* A filter says of itself how many rules of 28 bytes follow its 12. */
static void expect_filter(BYTE *info, DWORD type, DWORD rules)
{
    const BYTE *filter = block_of(info, type, 12 + 28 * rules, 1);
    assert_int_equal(word(filter, 0), 1);
    assert_int_equal(word(filter, 1), rules);
    assert_int_equal(word(filter, 2), 1);
    for (DWORD i = 0; i < rules; i++) {
        const BYTE *rule = filter + 12 + 28 * i;
        assert_int_equal(word(rule, 0) & ~word(rule, 1), 0);
        assert_int_equal(word(rule, 2) & ~word(rule, 3), 0);
    }
}

static void the_uplink_is_the_way_out(void **state)
{
    BYTE *info = info_of(UPLINK, PID_IP, 0);
    (void)state;
    assert_int_equal(MprInfoBlockQuerySize(info), 0xB4);
    const BYTE *route = block_of(info, IP_ROUTE_INFO, 72, 1);
    assert_int_equal(word(route, 0), 0);
    assert_int_equal(word(route, 1), 0);
    assert_int_equal(word(route, 3), 0x017100CBu); /* 203.0.113.1 */
    assert_int_equal(word(block_of(info, IP_INTERFACE_STATUS_INFO, 4, 1), 0), 1);
    block_of(info, IP_ROUTER_DISC_INFO, 16, 1);
    assert_int_equal(word(block_of(info, IP_IFFILTER_INFO, 4, 1), 0), 1);
    MprConfigBufferFree(info);
}

static void the_branch_has_routes_and_filters(void **state)
{
    BYTE *info = info_of(u"Branch office", PID_IP, 0);
    (void)state;
    assert_int_equal(MprInfoBlockQuerySize(info), 0x1CC);
    const BYTE *routes = block_of(info, IP_ROUTE_INFO, 72, 2);
    for (size_t i = 0; i < 2; i++) /* a destination has no bits beyond its mask */
        assert_int_equal(word(routes + 72 * i, 0) & ~word(routes + 72 * i, 1), 0);
    assert_int_equal(word(routes, 0), 0x000200C0u);
    assert_int_equal(word(routes, 18), 0x006433C6u);
    assert_int_equal(word(block_of(info, IP_INTERFACE_STATUS_INFO, 4, 1), 0), 1);
    block_of(info, IP_ROUTER_DISC_INFO, 16, 1);
    expect_filter(info, IP_IN_FILTER_INFO, 1);
    expect_filter(info, IP_OUT_FILTER_INFO, 2);
    expect_filter(info, IP_DEMAND_DIAL_FILTER_INFO, 2);
    MprConfigBufferFree(info);
    info = info_of(u"Branch office", PID_IPV6, 8);
    MprConfigBufferFree(info);
}

static void the_branch_is_dialled_on_working_days(void **state)
{
    static const char16_t hours[] = u"1 08:00-18:00\0002 08:00-18:00\0003 08:00-18:00\000"
                                    u"4 08:00-18:00\0005 08:00-18:00\000";
    MPR_INTERFACE_1 *found = NULL;
    DWORD size = 0;
    (void)state;
    assert_int_equal(MprConfigInterfaceGetInfo(config, interface_of(u"Branch office"), 1,
                                               (LPBYTE *)&found, &size),
                     NO_ERROR);
    assert_memory_equal(found->lpwsDialoutHoursRestriction, hours, sizeof hours);
    MprConfigBufferFree(found);
}

static void the_branch_has_a_phone_book(void **state)
{
    MPR_INTERFACE_3 *found = NULL;
    DWORD size = 0;
    (void)state;
    assert_int_equal(MprConfigInterfaceGetInfo(config, interface_of(u"Branch office"), 3,
                                               (LPBYTE *)&found, &size),
                     NO_ERROR);
    assert_memory_equal(found->szLocalPhoneNumber, u"branch-office.example",
                        sizeof u"branch-office.example");
    assert_memory_equal(found->szDeviceType, u"vpn", sizeof u"vpn");
    assert_memory_equal(found->szDeviceName, u"WAN Miniport (IKEv2)",
                        sizeof u"WAN Miniport (IKEv2)");
    assert_int_equal(found->dwfOptions, MPRIO_RequireDataEncryption | MPRIO_RemoteDefaultGateway);
    assert_int_equal(found->dwfNetProtocols, MPRNP_Ip | MPRNP_Ipv6);
    assert_int_equal(found->dwType, MPRET_Vpn);
    assert_int_equal(found->dwEncryptionType, MPR_ET_Require);
    assert_int_equal(found->dwVpnStrategy, MPR_VS_Ikev2First);
    assert_int_equal(found->dwIdleDisconnectSeconds, 300);
    assert_int_equal(found->guidId.Data1, 0xF20C913Du);
    MprConfigBufferFree(found);
}

/* ------------------------------------------------------------------------------------ the table */

static void the_table_lists_its_names(void **state)
{
    char names[128];
    (void)state;
    snprintf(names, sizeof names, "%s", preset_names());
    assert_string_equal(names, "empty, windows-client, rras-server");
    for (char *name = strtok(names, ", "); name != NULL; name = strtok(NULL, ", ")) {
        char source[64];
        snprintf(source, sizeof source, "preset:%s", name);
        assert_int_equal(mprfake_load_state(NULL, source, NULL, 0), NO_ERROR);
        assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
    }
}

static void what_is_not_in_it_is_absent(void **state)
{
    char *text = (char *)&text;
    size_t size = 5;
    (void)state;
    assert_int_equal(preset_copy("emptY", &world.test_memory, &text, &size), FACT_ABSENT);
    assert_int_equal(preset_copy("", &world.test_memory, &text, &size), FACT_ABSENT);
    alloc_plan(&world.test_memory, 1, 1);
    assert_int_equal(preset_copy("empty", &world.test_memory, &text, &size), FACT_NO_MEMORY);
    alloc_plan(&world.test_memory, 0, 0);
    assert_ptr_equal(text, &text);
    assert_int_equal(size, 5);
}

/* A preset that was loaded is saved, and that text leads to the same text. */
static void a_preset_survives_saving(void **state)
{
    static const char *const presets[] = {"preset:empty", "preset:windows-client",
                                          "preset:rras-server"};
    static BYTE first[65536], second[65536];
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        DWORD size = 0, again = 0;
        assert_int_equal(mprfake_load_state(NULL, presets[i], NULL, 0), NO_ERROR);
        assert_int_equal(mprfake_save_text(NULL, first, sizeof first, &size), NO_ERROR);
        assert_int_equal(mprfake_load_text(NULL, first, size, NULL, 0), NO_ERROR);
        assert_int_equal(mprfake_save_text(NULL, second, sizeof second, &again), NO_ERROR);
        assert_int_equal(again, size);
        assert_memory_equal(first, second, size);
    }
}

int main(void)
{
#define CLIENT(name) cmocka_unit_test_setup_teardown(name, client, done)
#define ROUTER(name) cmocka_unit_test_setup_teardown(name, router, done)
#define TABLE(name)  cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_empty_one_holds_nothing, fresh_double, done),
        CLIENT(a_client_has_its_adapters_as_interfaces),
        CLIENT(a_client_knows_more_names_than_interfaces),
        CLIENT(a_client_is_not_set_up),
        ROUTER(a_router_has_its_networks_and_one_more_to_dial),
        ROUTER(a_router_is_set_up),
        ROUTER(the_uplink_is_the_way_out),
        ROUTER(the_branch_has_routes_and_filters),
        ROUTER(the_branch_is_dialled_on_working_days),
        ROUTER(the_branch_has_a_phone_book),
        TABLE(the_table_lists_its_names),
        TABLE(what_is_not_in_it_is_absent),
        TABLE(a_preset_survives_saving),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
