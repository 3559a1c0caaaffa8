/*
 * The saved form of a configuration: what registry text means, what it may not say, and that
 * whatever has no meaning, and the spelling of what has, comes out as it went in.
 */
#include "registry_text.h"

#include "model/saved.h"

static struct alloc door;

static HANDLE found(HANDLE config, const char16_t *name)
{
    HANDLE handle = NULL;
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)name, &handle), NO_ERROR);
    return handle;
}

static void *info_of(HANDLE config, HANDLE handle, DWORD level)
{
    LPBYTE buffer = NULL;
    DWORD size = 0;
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, level, &buffer, &size), NO_ERROR);
    return buffer;
}

static size_t length_of(const WCHAR *text)
{
    size_t length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

static void expect_units(const WCHAR *text, const char16_t *expected)
{
    size_t length = length_of((const WCHAR *)expected);
    assert_int_equal(length_of(text), length);
    assert_memory_equal(text, expected, length * sizeof *text);
}

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

/* ------------------------------------------------------------------------------------- changes */

static void enable(HANDLE config, const char16_t *name, BOOL enabled)
{
    MPR_INTERFACE_0 *entry = info_of(config, found(config, name), 0);
    entry->fEnabled = enabled;
    assert_int_equal(MprConfigInterfaceSetInfo(config, found(config, name), 0, (LPBYTE)entry),
                     NO_ERROR);
    MprConfigBufferFree(entry);
}

static void a_change_changes_just_its_own_line(void **state)
{
    char *text = data_text("client.reg"), *before;
    HANDLE config = connected(), handle = NULL;
    BYTE info[] = {1, 2, 3};
    (void)state;
    load_text(NULL, text);
    before = data_text("client.reg");

    enable(config, u"Loopback", FALSE);
    text = replaced(text,
                    "\"InterfaceName\"=\"Loopback\"\n\"Type\"=dword:00000005\n"
                    "\"Enabled\"=dword:00000001",
                    "\"InterfaceName\"=\"Loopback\"\n\"Type\"=dword:00000005\n"
                    "\"Enabled\"=dword:00000000");
    expect_saved(NULL, text);

    assert_int_equal(MprConfigTransportGetHandle(config, PID_IP, &handle), NO_ERROR);
    assert_int_equal(MprConfigTransportSetInfo(config, handle, NULL, 0, info, 3, NULL), NO_ERROR);
    text = replaced(text, "RouterManagers\\Ip]\n", "RouterManagers\\Ip]\nHERE\n");
    /* Behind the values that are there. */
    char *end = strstr(strstr(text, "HERE"), "\n\n") + 1;
    *end = '*';
    text = replaced(text, "*", "\"GlobalInterfaceInfo\"=hex:01,02,03\n\n");
    text = replaced(text, "HERE\n", "");
    expect_saved(NULL, text);

    /* Back again: the value that the text has keeps its place. */
    enable(config, u"Loopback", TRUE);
    text = replaced(text, "\"Enabled\"=dword:00000000", "\"Enabled\"=dword:00000001");
    expect_saved(NULL, text);
    assert_string_not_equal(text, before);
    free(text);
    free(before);
}

static void what_stays_the_same_keeps_its_spelling(void **state)
{
    char *text = data_text("demand-dial.reg");
    HANDLE config = connected(), handle = NULL;
    BOOL filters = TRUE;
    (void)state;
    load_text(NULL, text);

    /* Said again as they are: 2 and 5 stay, a text that is no number stays, nothing is added. */
    enable(config, u"Zweigstelle K\u00f6ln", TRUE);
    enable(config, u"Depot \"A\\B\"", TRUE);
    enable(config, u"RR2", TRUE);
    assert_int_equal(MprConfigFilterSetInfo(config, 0, PID_IP, (LPBYTE)&filters), NO_ERROR);
    MPR_INTERFACE_3 *book = info_of(config, found(config, u"RR2"), 3);
    assert_int_equal(MprConfigInterfaceSetInfo(config, found(config, u"RR2"), 3, (LPBYTE)book),
                     NO_ERROR);
    MPR_INTERFACE_1 *hours = info_of(config, found(config, u"RR2"), 1);
    assert_int_equal(MprConfigInterfaceSetInfo(config, found(config, u"RR2"), 1, (LPBYTE)hours),
                     NO_ERROR);
    MprConfigBufferFree(hours);
    MprConfigBufferFree(book);
    /* A phone book that was said has every text, be it empty. */
    char *now = saved_text(NULL);
    assert_non_null(strstr(now, "\"szX25Address\"=\"\"\n"));
    static const char *const texts[] = {"szX25PadType", "szX25Address", "szX25Facilities",
                                        "szX25UserData"};
    for (size_t i = 0; i < 4; i++) {
        char line[64];
        snprintf(line, sizeof line, "\"%s\"=\"\"\n", texts[i]);
        now = replaced(now, line, "");
    }
    assert_string_equal(now, text);
    free(now);

    /* And as they are not. */
    load_text(NULL, text);
    enable(config, u"RR2", FALSE);
    enable(config, u"Depot \"A\\B\"", FALSE);
    filters = FALSE;
    assert_int_equal(MprConfigFilterSetInfo(config, 0, PID_IP, (LPBYTE)&filters), NO_ERROR);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IP, &handle), NO_ERROR);
    assert_int_equal(MprConfigTransportSetInfo(config, handle, NULL, 0, NULL, 0, (WCHAR *)u"x.dll"),
                     NO_ERROR);
    text = replaced(text, "\"MachineCertificateName\"=hex:30,00\n",
                    "\"MachineCertificateName\"=hex:30,00\n\"Enabled\"=dword:00000000\n");
    text = replaced(text, "\"Enabled\"=\"no number, hence yes\"", "\"Enabled\"=dword:00000000");
    text = replaced(text, "\"FiltersEnabled\"=dword:00000005", "\"FiltersEnabled\"=dword:00000000");
    text = replaced(text, "\"DllPath\"=\"C:\\\\iprtrmgr.dll\"",
                    "\"DllPath\"=hex(2):78,00,2e,00,64,00,6c,00,6c,00,00,00");
    expect_saved(NULL, text);
    free(text);
}

static void a_deleted_object_takes_its_key_along(void **state)
{
    char *text = data_text("client.reg"), *at;
    HANDLE config = connected(), handle = NULL, internal;
    (void)state;
    load_text(NULL, text);
    internal = found(config, u"Internal");
    assert_int_equal(MprConfigInterfaceTransportGetHandle(config, internal, PID_IPV6, &handle),
                     NO_ERROR);
    assert_int_equal(MprConfigInterfaceTransportRemove(config, internal, handle), NO_ERROR);
    assert_int_equal(MprConfigInterfaceDelete(config, found(config, u"Loopback")), NO_ERROR);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IPV6, &handle), NO_ERROR);
    assert_int_equal(MprConfigTransportDelete(config, handle), NO_ERROR);

    char *from = strstr(text, "[" REMOTEACCESS "\\Interfaces\\0]");
    at = strstr(text, "[" REMOTEACCESS "\\Interfaces\\1]");
    memmove(from, at, strlen(at) + 1);
    from = strstr(text, "[" REMOTEACCESS "\\Interfaces\\1\\Ipv6]");
    at = strstr(text, "[" REMOTEACCESS "\\Interfaces\\2]");
    memmove(from, at, strlen(at) + 1);
    *strstr(text, "[" REMOTEACCESS "\\RouterManagers\\Ipv6]") = '\0';
    expect_saved(NULL, text);
    free(text);
}

static void a_new_interface_has_the_number_behind_the_others(void **state)
{
    char *text = data_text("demand-dial.reg");
    MPR_INTERFACE_0 one = entry_named(u"one"), two = entry_named(u"two"), three = one;
    HANDLE config = connected(), handle;
    BYTE info[] = {7};
    (void)state;
    load_text(NULL, text);
    two.fEnabled = FALSE;
    assert_int_equal(MprConfigInterfaceCreate(config, 0, (LPBYTE)&one, &handle), NO_ERROR);
    assert_int_equal(MprConfigInterfaceCreate(config, 0, (LPBYTE)&two, &handle), NO_ERROR);
    assert_int_equal(
        MprConfigInterfaceTransportAdd(config, handle, PID_IP, (WCHAR *)u"Ip", info, 1, &handle),
        NO_ERROR);
    /* The first of them goes; the numbers of the others stay, and its own is not given again. */
    assert_int_equal(MprConfigInterfaceDelete(config, found(config, u"one")), NO_ERROR);
    assert_int_equal(MprConfigInterfaceCreate(config, 0, (LPBYTE)&three, &handle), NO_ERROR);
    text = replaced(text, "[" REMOTEACCESS "\\RouterManagers]",
                    "[" REMOTEACCESS "\\Interfaces\\12]\n\"InterfaceName\"=\"two\"\n"
                    "\"Type\"=dword:00000002\n\"Enabled\"=dword:00000000\n\n"
                    "[" REMOTEACCESS "\\Interfaces\\12\\Ip]\n\"ProtocolId\"=dword:00000021\n"
                    "\"InterfaceInfo\"=hex:07\n\n"
                    "[" REMOTEACCESS "\\Interfaces\\13]\n\"InterfaceName\"=\"one\"\n"
                    "\"Type\"=dword:00000002\n\"Enabled\"=dword:00000001\n\n"
                    "[" REMOTEACCESS "\\RouterManagers]");
    expect_saved(NULL, text);
    free(text);
}

static void numbers_do_not_run_out(void **state)
{
    static const char text[] =
        HEADER IFACE("0", NAMED("zero")) IFACE("2", NAMED("two")) IFACE("999999999", NAMED("last"));
    static const char16_t *const names[] = {u"a", u"b", u"c"};
    static const char *const keys[] = {"\\1]\n\"InterfaceName\"=\"a\"",
                                       "\\3]\n\"InterfaceName\"=\"b\"",
                                       "\\4]\n\"InterfaceName\"=\"c\""};
    HANDLE config = connected(), handle;
    (void)state;
    load_text(NULL, text);
    for (size_t i = 0; i < 3; i++) {
        MPR_INTERFACE_0 entry = entry_named(names[i]);
        assert_int_equal(MprConfigInterfaceCreate(config, 0, (LPBYTE)&entry, &handle), NO_ERROR);
        char *now = saved_text(NULL);
        assert_non_null(strstr(now, keys[i]));
        load_text(NULL, now);
        free(now);
    }
}

static void the_adapter_that_is_found_stays_the_one_that_is_found(void **state)
{
    static const char *const guids[] = {
        "{00000000-0000-0000-0000-000000000009}", "{00000000-0000-0000-0000-000000000001}",
        "{00000000-0000-0000-0000-000000000005}", "{00000000-0000-0000-0000-000000000003}"};
    HANDLE config = connected();
    WCHAR before[64], after[64];
    (void)state;
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(mprfake_add_adapter(NULL, guids[i], "Ethernet"), NO_ERROR);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"Ethernet", before, sizeof before),
                     NO_ERROR);
    char *text = saved_text(NULL);
    load_text(NULL, text);
    free(text);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"Ethernet", after, sizeof after),
                     NO_ERROR);
    assert_memory_equal(before, after, 39 * sizeof *before);
    assert_memory_equal(before, u"{00000000-0000-0000-0000-000000000009}", 38 * sizeof *before);
}

/* ------------------------------------------------------------------------------ names and books */

static void every_name_that_can_be_comes_back(void **state)
{
    static char16_t longest[257];
    const char16_t *const names[] = {
        u"a\tb\nc\rd\x01", u"\" \\ ;", u" ",   u"K\u00f6ln \u4e1c\u4eac", u"\U0001F5A7", longest,
        u"\xD800",         u"=",       u"[x]", u"\uFEFF\uFFFF",
    };
    const size_t count = sizeof names / sizeof *names;
    HANDLE config = connected(), handle;
    (void)state;
    for (size_t i = 0; i < 256; i++)
        longest[i] = (char16_t)(0x4E00 + i);
    for (size_t i = 0; i < count; i++) {
        MPR_INTERFACE_0 entry = entry_named(names[i]);
        assert_int_equal(MprConfigInterfaceCreate(config, 0, (LPBYTE)&entry, &handle), NO_ERROR);
    }
    DWORD number = 0;
    assert_int_equal(mprfake_snapshot(NULL, &number), NO_ERROR);
    assert_int_equal(mprfake_go_back(number), NO_ERROR);
    assert_int_equal(mprfake_forget(number), NO_ERROR);
    for (size_t i = 0; i < count; i++) {
        MPR_INTERFACE_0 *entry = info_of(config, found(config, names[i]), 0);
        expect_units(entry->wszInterfaceName, names[i]);
        MprConfigBufferFree(entry);
    }
}

/* Letters that tell where they are. */
static void fill(WCHAR *text, size_t length, unsigned begin)
{
    for (size_t i = 0; i < length; i++)
        text[i] = (WCHAR)(0x100 + (begin + i) % 0x1000);
    text[length] = 0;
}

static MPR_INTERFACE_3 full_book(void)
{
    static WCHAR alternates[] = {'1', 0, '2', '2', 0, 0};
    static BYTE blob[300];
    MPR_INTERFACE_3 book;
    DWORD number = 0x01010101;
    MPR_INTERFACE_0 entry = entry_named(u"full");
    memset(&book, 0, sizeof book);
    memcpy(&book, &entry, sizeof entry);
    DWORD *const numbers[] = {
        &book.dwfOptions,
        &book.ipaddr,
        &book.ipaddrDns,
        &book.ipaddrDnsAlt,
        &book.ipaddrWins,
        &book.ipaddrWinsAlt,
        &book.dwfNetProtocols,
        &book.dwChannels,
        &book.dwSubEntries,
        &book.dwDialMode,
        &book.dwDialExtraPercent,
        &book.dwDialExtraSampleSeconds,
        &book.dwHangUpExtraPercent,
        &book.dwHangUpExtraSampleSeconds,
        &book.dwIdleDisconnectSeconds,
        &book.dwType,
        &book.dwEncryptionType,
        &book.dwCustomAuthKey,
        &book.dwVpnStrategy,
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        *numbers[i] = number += 0x01000001;
    fill(book.szLocalPhoneNumber, MPR_MaxPhoneNumber, 1);
    fill(book.szDeviceType, MPR_MaxDeviceType, 2);
    fill(book.szDeviceName, MPR_MaxDeviceName, 3);
    fill(book.szX25PadType, MPR_MaxPadType, 4);
    fill(book.szX25Address, MPR_MaxX25Address, 5);
    fill(book.szX25Facilities, MPR_MaxFacilities, 6);
    fill(book.szX25UserData, MPR_MaxUserData, 7);
    for (size_t i = 0; i < sizeof blob; i++)
        blob[i] = (BYTE)(i * 7);
    book.szAlternates = alternates;
    book.dwCustomAuthDataSize = sizeof blob;
    book.lpbCustomAuthData = blob;
    memset(&book.guidId, 0xA5, sizeof book.guidId);
    memset(&book.ipv6addrDns, 0x5A, sizeof book.ipv6addrDns);
    memset(&book.ipv6addrDnsAlt, 0x3C, sizeof book.ipv6addrDnsAlt);
    return book;
}

/* All but what is an address or a handle. */
static void expect_books_equal(MPR_INTERFACE_3 *one, MPR_INTERFACE_3 *other)
{
    assert_int_equal(one->dwCustomAuthDataSize, other->dwCustomAuthDataSize);
    assert_memory_equal(one->lpbCustomAuthData, other->lpbCustomAuthData,
                        one->dwCustomAuthDataSize);
    assert_memory_equal(one->szAlternates, other->szAlternates, 6 * sizeof(WCHAR));
    one->hInterface = other->hInterface = NULL;
    one->szAlternates = other->szAlternates = NULL;
    one->lpbCustomAuthData = other->lpbCustomAuthData = NULL;
    assert_memory_equal(one, other, sizeof *one);
}

static void a_full_phone_book_comes_back_on_another_machine(void **state)
{
    MPR_INTERFACE_3 book = full_book();
    HANDLE config = connected(), other = NULL, handle;
    (void)state;
    assert_int_equal(MprConfigInterfaceCreate(config, 3, (LPBYTE)&book, &handle), NO_ERROR);
    char *text = saved_text(NULL);
    assert_int_equal(mprfake_add_server("depot"), NO_ERROR);
    load_text("depot", text);
    expect_saved("depot", text);
    free(text);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"depot", &other), NO_ERROR);
    MPR_INTERFACE_3 *now = info_of(other, found(other, u"full"), 3);
    expect_books_equal(now, &book);
    MprConfigBufferFree(now);
}

static void an_empty_phone_book_is_one(void **state)
{
    MPR_INTERFACE_2 book;
    MPR_INTERFACE_0 entry = entry_named(u"empty");
    HANDLE config = connected(), handle;
    (void)state;
    memset(&book, 0, sizeof book);
    memcpy(&book, &entry, sizeof entry);
    book.szAlternates = (WCHAR *)u"";
    assert_int_equal(MprConfigInterfaceCreate(config, 2, (LPBYTE)&book, &handle), NO_ERROR);
    char *text = saved_text(NULL);
    load_text(NULL, text);
    expect_saved(NULL, text);
    free(text);
    MPR_INTERFACE_2 *now = info_of(config, found(config, u"empty"), 2);
    expect_units(now->szAlternates, u"");
    assert_null(now->lpbCustomAuthData);
    MprConfigBufferFree(now);
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
        cmocka_unit_test_setup_teardown(a_change_changes_just_its_own_line, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(what_stays_the_same_keeps_its_spelling, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_deleted_object_takes_its_key_along, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_new_interface_has_the_number_behind_the_others,
                                        fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(numbers_do_not_run_out, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(the_adapter_that_is_found_stays_the_one_that_is_found,
                                        fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(every_name_that_can_be_comes_back, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_full_phone_book_comes_back_on_another_machine,
                                        fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(an_empty_phone_book_is_one, fresh_double, sound_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
