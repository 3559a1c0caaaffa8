/* MPR_INTERFACE_1, MPR_INTERFACE_2 and MPR_INTERFACE_3 (ns-mprapi-mpr_interface_1 and so on): what
 * their members take. Each is stored by MprConfigInterfaceCreate and read back; a target that keeps
 * nothing of a level is blocked by the clause that says so. */
#include "suites/levels.h"

#include <stdio.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- MPR_INTERFACE_1 */

static void expect_hours_taken(struct check *c, const char *const *texts)
{
    HANDLE config = connect_local(c);
    LPWSTR hours = give_list(c, texts);
    HANDLE handle = interface_made_with_hours(c, config, "mprconform-hours", hours);
    expect_hours(c, config, handle, hours);
}

CHECK(MPR_INTERFACE_1, dialout_multistring, ADD)
{
    static const char *const texts[] = {"2 09:00-10:00", "3 09:00-10:00", "5 21:30-22:00", NULL};
    expect_hours_taken(c, texts);
}

CHECK(MPR_INTERFACE_1, dialout_entry, ADD)
{
    static const char *const texts[] = {"4 06:00-07:30 08:00-12:15 13:00-17:45 20:00-21:00", NULL};
    expect_hours_taken(c, texts);
}

CHECK(MPR_INTERFACE_1, dialout_day, ADD)
{
    static const char *const texts[] = {
        "0 10:00-11:00", "1 10:00-11:00", "2 10:00-11:00", "3 10:00-11:00",
        "4 10:00-11:00", "5 10:00-11:00", "6 10:00-11:00", NULL};
    expect_hours_taken(c, texts);
}

CHECK(MPR_INTERFACE_1, dialout_range, ADD)
{
    static const char *const texts[] = {"1 00:00-00:01 11:59-12:00 13:00-23:59", NULL};
    expect_hours_taken(c, texts);
}

/* ---- numbers of MPR_INTERFACE_2 */

/* A name for the i-th interface of a check. */
static const char *numbered(unsigned i)
{
    static char name[32];
    snprintf(name, sizeof name, "mprconform-%u", i);
    return name;
}

/* Each value of a member is taken, and read back. */
static void expect_values_taken(struct check *c, DWORD level, size_t offset, const DWORD *values,
                                unsigned count)
{
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < count; i++) {
        MPR_INTERFACE_3 info = interface_dialing(c, numbered(i), 0);
        DWORD read;
        memcpy((BYTE *)&info + offset, &values[i], sizeof read);
        HANDLE handle = interface_made_dialing(c, config, level, &info);
        const void *structure = level == 2 ? (const void *)interface_at_2(c, config, handle)
                                           : (const void *)interface_at_3(c, config, handle);
        memcpy(&read, (const BYTE *)structure + offset, sizeof read);
        expect(c, read == values[i], "the value that was given", "%lu instead of %lu",
               (unsigned long)read, (unsigned long)values[i]);
    }
}

#define VALUES_CHECK(slug, member, ...)                                                            \
    CHECK(MPR_INTERFACE_2, slug, ADD)                                                              \
    {                                                                                              \
        static const DWORD values[] = {__VA_ARGS__};                                               \
        expect_values_taken(c, 2, offsetof(MPR_INTERFACE_2, member), values, COUNT(values));       \
    }

VALUES_CHECK(netprotocols, dwfNetProtocols, MPRNP_Ip, MPRNP_Ipx, MPRNP_Ip | MPRNP_Ipx)
VALUES_CHECK(dialmode, dwDialMode, MPRDM_DialAll, MPRDM_DialAsNeeded)
VALUES_CHECK(idle, dwIdleDisconnectSeconds, 1, 86400, MPRIDS_Disabled, MPRIDS_UseGlobalValue)
VALUES_CHECK(entry_type, dwType, MPRET_Phone, MPRET_Vpn, MPRET_Direct)
VALUES_CHECK(encryption, dwEncryptionType, MPR_ET_None, MPR_ET_Require, MPR_ET_RequireMax,
             MPR_ET_Optional)
VALUES_CHECK(vpn_strategy, dwVpnStrategy, MPR_VS_Default, MPR_VS_PptpOnly, MPR_VS_PptpFirst,
             MPR_VS_L2tpOnly, MPR_VS_L2tpFirst)

CHECK(MPR_INTERFACE_2, devicetype, ADD)
{
    static const char *const types[] = {"modem",   "isdn",   "x25",        "vpn", "pad",
                                        "GENERIC", "SERIAL", "FRAMERELAY", "ATM", "SONET",
                                        "SW56",    "IRDA",   "PARALLEL"};
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < COUNT(types); i++) {
        MPR_INTERFACE_3 info = interface_dialing(c, numbered(i), 0);
        utf8_to_wide(types[i], info.szDeviceType, MPR_MaxDeviceType + 1);
        HANDLE handle = interface_made_dialing(c, config, 2, &info);
        expect_text(c, interface_at_2(c, config, handle)->szDeviceType, info.szDeviceType);
    }
}

/* ---- what MPR_INTERFACE_2 points to */

static const char *const several[] = {"555 0101", "555 0102", "001 555 0103", "4", NULL};

CHECK(MPR_INTERFACE_2, alternates_multistring, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    info.szAlternates = give_list(c, several);
    HANDLE handle = interface_made_dialing(c, config, 2, &info);
    const WCHAR *read = interface_at_2(c, config, handle)->szAlternates;
    expect(c, read != NULL && lists_equal(read, info.szAlternates), "the numbers, in their order",
           "%s", read == NULL ? "NULL" : "other texts");
}

/* Bytes of every value, 0 among them. */
static void expect_data_taken(struct check *c, DWORD level)
{
    BYTE bytes[1025];
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    for (unsigned i = 0; i < sizeof bytes; i++)
        bytes[i] = (BYTE)i;
    info.dwCustomAuthDataSize = sizeof bytes;
    info.lpbCustomAuthData = give_input(c, bytes, sizeof bytes);
    HANDLE handle = interface_made_dialing(c, config, level, &info);
    struct reading r = interface_read(c, config, handle, level);
    expect_code(c, r.code, NO_ERROR);
    const MPR_INTERFACE_2 *read = (const void *)*r.buffer;
    expect(c, read->dwCustomAuthDataSize == sizeof bytes, "1025 bytes", "%lu",
           (unsigned long)read->dwCustomAuthDataSize);
    expect(c,
           read->lpbCustomAuthData != NULL &&
               memcmp(read->lpbCustomAuthData, bytes, sizeof bytes) == 0,
           "the bytes that were given", "others");
}

CHECK(MPR_INTERFACE_2, custom_auth, ADD)
{
    expect_data_taken(c, 2);
}

CHECK(MPR_INTERFACE_2, guid_read_only, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    MPR_INTERFACE_3 other = interface_dialing(c, "mprconform-dialing", 1);
    HANDLE handle = interface_made_dialing(c, config, 2, &info);
    GUID before = interface_at_2(c, config, handle)->guidId;
    require_code(c, interface_set_at(c, config, handle, 2, &other), NO_ERROR,
                 "MprConfigInterfaceSetInfo.x-level-2-stored");
    const MPR_INTERFACE_2 *read = interface_at_2(c, config, handle);
    expect(c, memcmp(&read->guidId, &before, sizeof before) == 0, "the id that it had", "another");
}

/* ---- MPR_INTERFACE_3 */

CHECK(MPR_INTERFACE_3, phone_or_ipv6, ADD)
{
    static const char *const numbers[] = {"555 0100", "2001:db8::1",
                                          "2001:0db8:0001:0002:0003:0004:0005:0006"};
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < COUNT(numbers); i++) {
        MPR_INTERFACE_3 info = interface_dialing(c, numbered(i), 0);
        utf8_to_wide(numbers[i], info.szLocalPhoneNumber, MPR_MaxPhoneNumber + 1);
        HANDLE handle = interface_made_dialing(c, config, 3, &info);
        expect_text(c, interface_at_3(c, config, handle)->szLocalPhoneNumber,
                    info.szLocalPhoneNumber);
    }
}

static void expect_taken(struct check *c, const MPR_INTERFACE_3 *info)
{
    MPR_INTERFACE_3 plain = interface_dialing(c, "mprconform-plain", 0);
    HANDLE config = connect_local(c);
    require_code(c, interface_create_at(c, config, 3, &plain, give_handle(c)), NO_ERROR,
                 "MprConfigInterfaceCreate.level-3");
    expect_code(c, interface_create_at(c, config, 3, info, give_handle(c)), NO_ERROR);
}

CHECK(MPR_INTERFACE_3, addresscount_unused, ADD)
{
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    info.AddressCount = 0xFFFFFFFFu;
    expect_taken(c, &info);
}

CHECK(MPR_INTERFACE_3, ipv6addr_unused, ADD)
{
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    /* The page behind no bytes at all, which cannot be read. */
    info.ipv6addr = give_input(c, "", 0);
    info.AddressCount = 1;
    expect_taken(c, &info);
}

CHECK(MPR_INTERFACE_3, ipv6_dns, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    info.dwfOptions = 0;
    HANDLE handle = interface_made_dialing(c, config, 3, &info);
    const MPR_INTERFACE_3 *read = interface_at_3(c, config, handle);
    expect(c, memcmp(&read->ipv6addrDns, &info.ipv6addrDns, 16) == 0,
           "the address of the first server", "another");
    expect(c, memcmp(&read->ipv6addrDnsAlt, &info.ipv6addrDnsAlt, 16) == 0,
           "the address of the second server", "another");
}

CHECK(MPR_INTERFACE_3, shared_rules, ADD)
{
    static const DWORD types[] = {MPRET_Phone, MPRET_Vpn, MPRET_Direct};
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-list", 0);
    info.szAlternates = give_list(c, several);
    HANDLE handle = interface_made_dialing(c, config, 3, &info);
    const WCHAR *read = interface_at_3(c, config, handle)->szAlternates;
    expect(c, read != NULL && lists_equal(read, info.szAlternates), "the numbers, in their order",
           "%s", read == NULL ? "NULL" : "other texts");
    expect_data_taken(c, 3);
    expect_values_taken(c, 3, offsetof(MPR_INTERFACE_3, dwType), types, COUNT(types));
}
