/*
 * A configuration that was loaded, changed through the API and saved: just what was changed is
 * another text; and names and phone books of every kind come back.
 */
#include "registry_text.h"

#define IFACE(number, values) "[" REMOTEACCESS "\\Interfaces\\" number "]\n" values
#define NAMED(name)           "\"InterfaceName\"=\"" name "\"\n\"Type\"=dword:2\n"
#define X16                   "xxxxxxxxxxxxxxxx"
#define X64                   X16 X16 X16 X16
#define X256                  X64 X64 X64 X64

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

static void what_is_taken_away_takes_its_line_along(void **state)
{
    char *text = data_text("demand-dial.reg");
    HANDLE config = connected(), rr2;
    MPR_INTERFACE_1 hours;
    (void)state;
    load_text(NULL, text);
    rr2 = found(config, u"RR2");
    MPR_INTERFACE_3 *book = info_of(config, rr2, 3);
    memcpy(&hours, book, sizeof(MPR_INTERFACE_0));
    hours.lpwsDialoutHoursRestriction = NULL;
    assert_int_equal(MprConfigInterfaceSetInfo(config, rr2, 1, (LPBYTE)&hours), NO_ERROR);
    char *now = saved_text(NULL);
    assert_null(strstr(now, "DialOutHours"));
    free(now);

    /* Another text and other bytes as long as before, and a list that is none any more. */
    book->szLocalPhoneNumber[0] = '7';
    book->lpbCustomAuthData[2] = 9;
    book->szAlternates = NULL;
    assert_int_equal(MprConfigInterfaceSetInfo(config, rr2, 3, (LPBYTE)book), NO_ERROR);
    now = saved_text(NULL);
    assert_non_null(strstr(now, "\"szlocalphonenumber\"=\"755-0199\"\n"));
    assert_non_null(strstr(now, "\"lpbCustomAuthData\"=hex:01,00,09\n"));
    assert_null(strstr(now, "szAlternates"));
    free(now);
    book->dwCustomAuthDataSize = 0;
    book->lpbCustomAuthData = NULL;
    assert_int_equal(MprConfigInterfaceSetInfo(config, rr2, 3, (LPBYTE)book), NO_ERROR);
    now = saved_text(NULL);
    assert_null(strstr(now, "lpbCustomAuthData"));
    free(now);
    MprConfigBufferFree(book);
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
    /* The others are there as well. */
    assert_int_equal(MprConfigGetFriendlyName(config,
                                              (WCHAR *)u"{00000000-0000-0000-0000-000000000003}",
                                              after, sizeof after),
                     NO_ERROR);
}

/* What is named for an adapter but has no name that an adapter can have stays in the registry. */
static void what_is_no_adapter_stays_as_it_is(void **state)
{
#define NETWORK                                                                                    \
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Network"                              \
    "\\{4D36E972-E325-11CE-BFC1-08002BE10318}"
    static const char text[] =
        HEADER "[" NETWORK "]\n\n[" NETWORK "\\" LAN_GUID "]\n\n"
               "[" NETWORK "\\" LAN_GUID "\\Connection]\n\"Name\"=\"" X256 "x\"\n\n"
               "[" NETWORK "\\{00000000-0000-0000-0000-000000000001}]\n\n"
               "[" NETWORK "\\{00000000-0000-0000-0000-000000000001}\\Connection]\n"
               "\"Name\"=\"\"\n\n"
               "[" NETWORK "\\Other]\n\n[" NETWORK "\\Other\\Connection]\n"
               "\"Name\"=\"no GUID\"\n\n";
    HANDLE config = connected();
    WCHAR name[300];
    (void)state;
    load_text(NULL, text);
    expect_saved(NULL, text);
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)u"" LAN_GUID, name, sizeof name),
                     ERROR_NOT_FOUND);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"no GUID", name, sizeof name),
                     ERROR_NOT_FOUND);
    /* It can become one. */
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    char *now = saved_text(NULL);
    assert_non_null(strstr(now, LAN_GUID "\\Connection]\n\"Name\"=\"" LAN_NAME "\"\n"));
    free(now);
}

/* ------------------------------------------------------------------------------ names and books */

static void a_name_as_long_as_a_guid_need_not_be_one(void **state)
{
    static const char name[] = "{this is as long as any GUID in braces}";
    HANDLE config = connected();
    WCHAR own[64];
    (void)state;
    _Static_assert(sizeof name - 2 == 38, "as long as one, without the first");
    assert_int_equal(mprfake_add_interface(NULL, name + 1, ROUTER_IF_TYPE_DEDICATED, 1), NO_ERROR);
    assert_int_equal(MprConfigGetGuidName(config,
                                          (WCHAR *)u"this is as long as any GUID in braces}", own,
                                          sizeof own),
                     NO_ERROR);
    expect_units(own, u"this is as long as any GUID in braces}");
}

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
        cmocka_unit_test_setup_teardown(a_change_changes_just_its_own_line, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(what_stays_the_same_keeps_its_spelling, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(what_is_taken_away_takes_its_line_along, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_deleted_object_takes_its_key_along, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_new_interface_has_the_number_behind_the_others,
                                        fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(numbers_do_not_run_out, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(the_adapter_that_is_found_stays_the_one_that_is_found,
                                        fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(what_is_no_adapter_stays_as_it_is, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_name_as_long_as_a_guid_need_not_be_one, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(every_name_that_can_be_comes_back, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_full_phone_book_comes_back_on_another_machine,
                                        fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(an_empty_phone_book_is_one, fresh_double, sound_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
