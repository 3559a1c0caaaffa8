/*
 * The saved form of a configuration: what registry text means, what it may not say, and that
 * whatever has no meaning, and the spelling of what has, comes out as it went in.
 */
#include "registry_text.h"

#include "model/saved.h"

static struct alloc door;

/* ----------------------------------------------------------------------------------- round trips
 */

static void what_is_loaded_is_saved_to_the_byte(void **state)
{
    const char *names[] = {"client.reg", "demand-dial.reg"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        char *text = data_text(names[i]);
        load_text(NULL, text);
        expect_saved(NULL, text);
        /* The saved form of the saved form, too. */
        DWORD number = 0;
        assert_int_equal(mprfake_snapshot(NULL, &number), NO_ERROR);
        assert_int_equal(mprfake_go_back(number), NO_ERROR);
        assert_int_equal(mprfake_forget(number), NO_ERROR);
        expect_saved(NULL, text);
        free(text);
    }
}

/* ------------------------------------------------------------------------------------- meaning */

struct expected_interface {
    const char16_t *name;
    DWORD type;
};

static void expect_interfaces(HANDLE config, const struct expected_interface *expected, DWORD count)
{
    LPBYTE buffer = NULL;
    DWORD read = 0, total = 0;
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL),
                     NO_ERROR);
    assert_int_equal(read, count);
    for (DWORD i = 0; i < count; i++) {
        const MPR_INTERFACE_0 *entry = (const MPR_INTERFACE_0 *)(void *)buffer + i;
        expect_units(entry->wszInterfaceName, expected[i].name);
        assert_int_equal(entry->dwIfType, expected[i].type);
        assert_true(entry->fEnabled);
    }
    assert_int_equal(MprConfigBufferFree(buffer), NO_ERROR);
}

static void a_client_has_what_its_text_says(void **state)
{
    static const struct expected_interface interfaces[] = {
        {u"Loopback", ROUTER_IF_TYPE_LOOPBACK},
        {u"Internal", ROUTER_IF_TYPE_INTERNAL},
        {(const char16_t *)u"" LAN_GUID, ROUTER_IF_TYPE_DEDICATED},
    };
    static const DWORD ids[] = {PID_IP, PID_IPV6};
    WCHAR name[64];
    char *text = data_text("client.reg");
    HANDLE config = connected(), handle = NULL;
    (void)state;
    load_text(NULL, text);
    free(text);
    expect_interfaces(config, interfaces, 3);
    for (size_t i = 0; i < 2; i++) {
        LPBYTE info = NULL;
        LPWSTR path = NULL;
        DWORD size = 0;
        assert_int_equal(MprConfigTransportGetHandle(config, ids[i], &handle), NO_ERROR);
        assert_int_equal(MprConfigTransportGetInfo(config, handle, &info, &size, NULL, NULL, &path),
                         NO_ERROR);
        assert_int_equal(size, 120);
        expect_units(path, u"%SystemRoot%\\System32\\iprtrmgr.dll");
        MprConfigBufferFree(info);
        MprConfigBufferFree(path);
        assert_int_equal(MprConfigInterfaceTransportGetHandle(config, found(config, u"Internal"),
                                                              ids[i], &handle),
                         NO_ERROR);
        assert_int_equal(MprConfigInterfaceTransportGetInfo(config, found(config, u"Internal"),
                                                            handle, &info, &size),
                         NO_ERROR);
        assert_int_equal(size, 104);
        MprConfigBufferFree(info);
    }
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)u"" LAN_GUID, name, sizeof name),
                     NO_ERROR);
    expect_units(name, u"" LAN_NAME);
}

static void a_demand_dial_interface_has_what_its_text_says(void **state)
{
    /* By the numbers of their keys: 2, 5, 10. */
    static const struct expected_interface interfaces[] = {
        {u"Zweigstelle K\u00f6ln", ROUTER_IF_TYPE_FULL_ROUTER},
        {u"RR2", ROUTER_IF_TYPE_FULL_ROUTER},
        {u"Depot \"A\\B\"", ROUTER_IF_TYPE_HOME_ROUTER},
    };
    char *text = data_text("demand-dial.reg");
    HANDLE config = connected(), handle = NULL;
    BOOL filters = FALSE;
    LPWSTR path = NULL;
    LPBYTE info = NULL;
    DWORD size = 7;
    (void)state;
    load_text(NULL, text);
    free(text);
    expect_interfaces(config, interfaces, 3);

    MPR_INTERFACE_1 *hours = info_of(config, found(config, u"RR2"), 1);
    expect_units(hours->lpwsDialoutHoursRestriction, u"1 08:00-18:00");
    expect_units(hours->lpwsDialoutHoursRestriction + 14, u"6 00:00-04:00");
    expect_units(hours->lpwsDialoutHoursRestriction + 28, u"");
    MprConfigBufferFree(hours);

    MPR_INTERFACE_3 *book = info_of(config, found(config, u"RR2"), 3);
    expect_units(book->szLocalPhoneNumber, u"555-0199");
    expect_units(book->szDeviceType, u"modem");
    expect_units(book->szDeviceName, u"A modem");
    expect_units(book->szX25Address, u"");
    expect_units(book->szAlternates, u"555-0100");
    expect_units(book->szAlternates + 9, u"555-0101");
    expect_units(book->szAlternates + 18, u"");
    assert_int_equal(book->dwCustomAuthDataSize, 3);
    assert_memory_equal(book->lpbCustomAuthData, "\1\0\2", 3);
    assert_int_equal(book->dwIdleDisconnectSeconds, 600);
    assert_int_equal(book->dwType, 0);
    assert_memory_equal(&book->guidId, "\0\1\2\3\4\5\6\7\10\11\12\13\14\15\16\17", 16);
    MprConfigBufferFree(book);

    assert_int_equal(
        MprConfigInterfaceTransportGetHandle(config, found(config, u"RR2"), PID_IPV6, &handle),
        NO_ERROR);
    assert_int_equal(
        MprConfigInterfaceTransportGetInfo(config, found(config, u"RR2"), handle, &info, &size),
        NO_ERROR);
    assert_int_equal(size, 0); /* there, and empty */
    MprConfigBufferFree(info);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IP, &handle), NO_ERROR);
    assert_int_equal(MprConfigTransportGetInfo(config, handle, NULL, NULL, NULL, NULL, &path),
                     NO_ERROR);
    expect_units(path, u"C:\\iprtrmgr.dll");
    MprConfigBufferFree(path);
    assert_int_equal(MprConfigFilterGetInfo(config, 0, PID_IP, (LPBYTE)&filters), NO_ERROR);
    assert_true(filters);
}

/* -------------------------------------------------------------------------------------- errors */

#define IFACE(number, values) "[" REMOTEACCESS "\\Interfaces\\" number "]\n" values
#define NAMED(name)           "\"InterfaceName\"=\"" name "\"\n\"Type\"=dword:2\n"
#define MANAGER(name, values) "[" REMOTEACCESS "\\RouterManagers\\" name "]\n" values
#define A41                   "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddA"
#define BOOK                  "PhoneBook (how this interface dials, kept by mprfake)"
#define IP                    "\"ProtocolId\"=dword:21\n"
/* Names of 256 and 257 characters. */
#define X16  "xxxxxxxxxxxxxxxx"
#define X64  X16 X16 X16 X16
#define X256 X64 X64 X64 X64

static const struct {
    const char *text;
    const char *key, *expected, *found;
} refused[] = {
    {MANAGER("Ip", ""), "RouterManagers\\Ip", "ProtocolId, a number", "no such value"},
    {MANAGER("Ip", "\"ProtocolId\"=\"33\"\n"), "RouterManagers\\Ip", "ProtocolId, a number",
     "a value of another type"},
    {MANAGER("Ip", "\"ProtocolId\"=hex(4):21,00\n"), "RouterManagers\\Ip", "ProtocolId, a number",
     "a value of another type"},
    {MANAGER("Ip", IP) MANAGER("Again", IP), "RouterManagers\\Again", "a ProtocolId of its own",
     "that of another transport"},
    {MANAGER(A41, IP), "RouterManagers\\" A41, "a key of at most 40 characters", "a longer one"},
    {IFACE("0", ""), "Interfaces\\0", "InterfaceName, a text of 1 to 256 characters",
     "no such value"},
    {IFACE("0", "\"InterfaceName\"=dword:1\n"), "Interfaces\\0",
     "InterfaceName, a text of 1 to 256 characters", "a value of another type"},
    {IFACE("0", NAMED("")), "Interfaces\\0", "InterfaceName, a text of 1 to 256 characters",
     "an empty text"},
    {IFACE("0", NAMED(X256 "x")), "Interfaces\\0", "InterfaceName, a text of 1 to 256 characters",
     "a longer text"},
    {IFACE("0", "\"InterfaceName\"=\"a\"\n"), "Interfaces\\0", "Type, a number from 0 to 7",
     "no such value"},
    {IFACE("0", "\"InterfaceName\"=\"a\"\n\"Type\"=\"2\"\n"), "Interfaces\\0",
     "Type, a number from 0 to 7", "a value of another type"},
    {IFACE("0", "\"InterfaceName\"=\"a\"\n\"Type\"=dword:8\n"), "Interfaces\\0",
     "Type, a number from 0 to 7", "a greater number"},
    {IFACE("0", "\"InterfaceName\"=\"a\"\n\"Type\"=dword:ffffffff\n"), "Interfaces\\0",
     "Type, a number from 0 to 7", "a greater number"},
    {IFACE("0", NAMED("a")) IFACE("1", NAMED("A")), "Interfaces\\1", "an InterfaceName of its own",
     "that of another interface"},
    {IFACE("1000000000", NAMED("a")), "Interfaces\\1000000000", "a number of at most 9 digits",
     "a longer one"},
    {IFACE("99999999999999999999", NAMED("a")) IFACE("18446744073709551616", NAMED("b")), NULL,
     "a number of at most 9 digits", "a longer one"},
    {IFACE("3", NAMED("a")) IFACE("3\\Ip", IP) IFACE("3\\Ipv6", IP), "3\\Ipv6",
     "a ProtocolId of its own", "that of another transport"},
    {IFACE("3", NAMED("a")) IFACE("3\\" A41, IP), "3\\" A41, "a key of at most 40 characters",
     "a longer one"},
    {IFACE("3", NAMED("a")) IFACE("3\\" BOOK, "\"szDeviceType\"=\"xxxxxxxxxxxxxxxxx\"\n"),
     "3\\" BOOK, "texts as long as MPR_INTERFACE_3 holds", "a longer one"},
    {IFACE("3", NAMED("a")) IFACE("3\\" BOOK, "\"szLocalPhoneNumber\"=\"" X64 X64 "x\"\n"),
     "3\\" BOOK, "texts as long as MPR_INTERFACE_3 holds", "a longer one"},
    /* Shown in ASCII, cut at either side of the separator. */
    {MANAGER("K\xC3\xB6ln", ""), "RouterManagers\\K?ln", "ProtocolId, a number", "no such value"},
    {MANAGER("a\tb", ""), "RouterManagers\\a?b", "ProtocolId, a number", "no such value"},
    {IFACE("3", NAMED("a")) IFACE("3\\" X64 X64, IP), "3\\" X64 X16 "xxxxxxxxxxxxx",
     "a key of at most 40 characters", "a longer one"},
};

static void what_no_configuration_can_be_is_refused_by_name(void **state)
{
    struct server server = {0};
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct saved_error error;
        char text[4096];
        snprintf(text, sizeof text, HEADER "%s", refused[i].text);
        assert_int_equal(saved_load(&server, &door, text, strlen(text), &error), FACT_MALFORMED);
        assert_int_equal(error.text.line, 0);
        if (refused[i].key != NULL)
            assert_string_equal(error.key, refused[i].key);
        assert_string_equal(error.text.expected, refused[i].expected);
        assert_string_equal(error.text.found, refused[i].found);
        assert_int_equal(saved_load(&server, &door, text, strlen(text), NULL), FACT_MALFORMED);
        assert_int_equal(saved_draft_routing(&server, &(struct server){0}, &door, text,
                                             strlen(text), i % 2 == 0 ? &error : NULL),
                         FACT_MALFORMED);
        server_clear(&server, &door);
        assert_int_equal(door.live, 0);
    }
}

static void what_is_barely_possible_is_not_refused(void **state)
{
    static const char *const texts[] = {
        MANAGER("aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd", IP),
        MANAGER("Ip", "\"ProtocolId\"=hex(4):21,00,00,00\n"),
        IFACE("999999999", NAMED("a")),
        IFACE("0", NAMED(X256)),
        IFACE("0", "\"InterfaceName\"=hex(2):61,00\n\"Type\"=dword:7\n"),
        IFACE("00", ""),
        IFACE("1x", ""),
        IFACE("3", NAMED("a")) IFACE("3\\" A41, ""),
        IFACE("3", NAMED("a")) IFACE("3\\" BOOK, "\"szDeviceType\"=\"xxxxxxxxxxxxxxxx\"\n"),
        "[" REMOTEACCESS "\\Interfaces]\n",
        "",
    };
    struct server server = {0};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char text[4096];
        snprintf(text, sizeof text, HEADER "%s", texts[i]);
        assert_int_equal(saved_load(&server, &door, text, strlen(text), NULL), FACT_OK);
        assert_null(server_check(&server));
    }
    server_clear(&server, &door);
    assert_int_equal(door.live, 0);
}

static void a_malformed_line_is_told_by_its_place(void **state)
{
    static const char text[] = HEADER IFACE("0", "\"InterfaceName\"=\"a\"\nType=dword:2\n");
    struct saved_error error;
    struct server server = {0};
    char why[256];
    (void)state;
    assert_int_equal(saved_load(&server, &door, text, sizeof text - 1, &error), FACT_MALFORMED);
    assert_int_equal(error.text.line, 5);
    assert_int_equal(error.key[0], '\0');
    assert_int_equal(mprfake_load_text(NULL, text, sizeof text - 1, why, sizeof why),
                     ERROR_INVALID_DATA);
    assert_memory_equal(why, "text:5:1: expected ", 19);
}

static void a_text_that_is_refused_leaves_everything_as_it_was(void **state)
{
    char *text = data_text("demand-dial.reg");
    HANDLE config = connected(), handle;
    (void)state;
    load_text(NULL, text);
    handle = found(config, u"RR2");
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        char bad[4096];
        snprintf(bad, sizeof bad, HEADER "%s", refused[i].text);
        assert_int_equal(mprfake_load_text(NULL, bad, (DWORD)strlen(bad), NULL, 0),
                         ERROR_INVALID_DATA);
        expect_saved(NULL, text);
        MprConfigBufferFree(info_of(config, handle, 0));
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_loaded_is_saved_to_the_byte, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_client_has_what_its_text_says, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_demand_dial_interface_has_what_its_text_says,
                                        fresh_double, sound_double),
        cmocka_unit_test(what_no_configuration_can_be_is_refused_by_name),
        cmocka_unit_test(what_is_barely_possible_is_not_refused),
        cmocka_unit_test_setup_teardown(a_malformed_line_is_told_by_its_place, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_text_that_is_refused_leaves_everything_as_it_was,
                                        fresh_double, sound_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
