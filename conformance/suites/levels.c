/* What the suites about the levels of an interface share; see levels.h. */
#include "suites/levels.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

size_t level_bytes(DWORD level)
{
    static const size_t sizes[] = {sizeof(MPR_INTERFACE_0), sizeof(MPR_INTERFACE_1),
                                   sizeof(MPR_INTERFACE_2), sizeof(MPR_INTERFACE_3)};
    return sizes[level];
}

/* ---- lists */

LPWSTR give_list(struct check *c, const char *const *texts)
{
    WCHAR list[1024];
    size_t used = 0;
    for (; *texts != NULL; texts++)
        used += utf8_to_wide(*texts, list + used, COUNT(list) - 1 - used) + 1;
    list[used++] = 0;
    return give_input(c, list, used * sizeof *list);
}

int lists_equal(const WCHAR *a, const WCHAR *b)
{
    while (*a != 0 && wide_equal(a, b)) {
        b += wide_length(a) + 1;
        a += wide_length(a) + 1;
    }
    return *a == 0 && *b == 0;
}

/* ---- structures as input */

MPR_INTERFACE_1 interface_with_hours(const char *name, LPWSTR hours)
{
    MPR_INTERFACE_0 entry = interface_entry(name);
    MPR_INTERFACE_1 info;
    memset(&info, 0, sizeof info);
    memcpy(&info, &entry, sizeof entry);
    info.lpwsDialoutHoursRestriction = hours;
    return info;
}

#define MEMBER(name) offsetof(MPR_INTERFACE_3, name), #name

/* Members of four bytes, and values that the pages permit. */
static const struct {
    size_t offset;
    const char *name;
    DWORD values[2];
} numbers[] = {
    {MEMBER(dwfOptions), {MPRIO_SpecificIpAddr | MPRIO_RequireEAP, MPRIO_SpecificNameServers}},
    {MEMBER(ipaddr), {0x0A000001, 0xC0A80001u}},
    {MEMBER(ipaddrDns), {0x0A000002, 0xC0A80002u}},
    {MEMBER(ipaddrDnsAlt), {0x0A000003, 0xC0A80003u}},
    {MEMBER(ipaddrWins), {0x0A000004, 0xC0A80004u}},
    {MEMBER(ipaddrWinsAlt), {0x0A000005, 0xC0A80005u}},
    {MEMBER(dwfNetProtocols), {MPRNP_Ip, MPRNP_Ip | MPRNP_Ipx}},
    {MEMBER(dwSubEntries), {1, 2}},
    {MEMBER(dwDialMode), {MPRDM_DialAsNeeded, MPRDM_DialAll}},
    {MEMBER(dwDialExtraPercent), {75, 80}},
    {MEMBER(dwDialExtraSampleSeconds), {120, 180}},
    {MEMBER(dwHangUpExtraPercent), {10, 20}},
    {MEMBER(dwHangUpExtraSampleSeconds), {121, 181}},
    {MEMBER(dwIdleDisconnectSeconds), {300, MPRIDS_Disabled}},
    {MEMBER(dwType), {MPRET_Phone, MPRET_Direct}},
    {MEMBER(dwEncryptionType), {MPR_ET_Require, MPR_ET_Optional}},
    {MEMBER(dwCustomAuthKey), {13, 26}},
    {MEMBER(dwVpnStrategy), {MPR_VS_PptpFirst, MPR_VS_L2tpOnly}},
};

/* Texts, with what they hold in variant 0; in variant 1 they are as long as they can be, but for
 * the type of the device, which is a word. */
static const struct {
    size_t offset;
    const char *name;
    size_t longest;
    const char *text;
} texts[] = {
    {MEMBER(szLocalPhoneNumber), MPR_MaxPhoneNumber, "555 0100"},
    {MEMBER(szDeviceType), MPR_MaxDeviceType, "x25"},
    {MEMBER(szDeviceName), MPR_MaxDeviceName, "mprconform modem"},
    {MEMBER(szX25PadType), MPR_MaxPadType, "pad"},
    {MEMBER(szX25Address), MPR_MaxX25Address, "31104150000000"},
    {MEMBER(szX25Facilities), MPR_MaxFacilities, "facilities"},
    {MEMBER(szX25UserData), MPR_MaxUserData, "user data"},
};

static WCHAR *text_at(MPR_INTERFACE_3 *info, size_t offset)
{
    return (WCHAR *)(void *)((BYTE *)info + offset);
}

static void fill_text(WCHAR *to, size_t longest, const char *text, unsigned variant)
{
    if (variant == 0 || longest == MPR_MaxDeviceType) {
        utf8_to_wide(text, to, longest + 1);
        return;
    }
    for (size_t i = 0; i < longest; i++)
        to[i] = (WCHAR)('0' + (i + longest) % 10);
}

static const char *const numbers_of_0[] = {"555 0101", "555 0102", NULL};
static const char *const numbers_of_1[] = {"1", "555 0201", "555 0202 ext. 3", NULL};

MPR_INTERFACE_3 interface_dialing(struct check *c, const char *name, unsigned variant)
{
    MPR_INTERFACE_0 entry = interface_entry(name);
    MPR_INTERFACE_3 info;
    BYTE bytes[300];
    memset(&info, 0, sizeof info);
    memcpy(&info, &entry, sizeof entry);
    for (size_t i = 0; i < COUNT(numbers); i++)
        memcpy((BYTE *)&info + numbers[i].offset, &numbers[i].values[variant], sizeof(DWORD));
    for (size_t i = 0; i < COUNT(texts); i++)
        fill_text(text_at(&info, texts[i].offset), texts[i].longest, texts[i].text, variant);
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (BYTE)(7 * i + 1 + variant);
    memcpy(&info.guidId, bytes, sizeof info.guidId);
    memcpy(&info.ipv6addrDns, bytes + 20, sizeof info.ipv6addrDns);
    memcpy(&info.ipv6addrDnsAlt, bytes + 40, sizeof info.ipv6addrDnsAlt);
    info.szAlternates = give_list(c, variant == 0 ? numbers_of_0 : numbers_of_1);
    info.dwCustomAuthDataSize = variant == 0 ? 7 : 300;
    info.lpbCustomAuthData = give_input(c, bytes, info.dwCustomAuthDataSize);
    return info;
}

int spoil_text(MPR_INTERFACE_3 *info, unsigned i)
{
    if (i >= COUNT(texts))
        return 0;
    for (size_t k = 0; k <= texts[i].longest; k++)
        text_at(info, texts[i].offset)[k] = 'x';
    return 1;
}

/* ---- calls */

DWORD interface_create_at(struct check *c, HANDLE config, DWORD level, const void *info,
                          HANDLE *out)
{
    WCHAR name[MAX_INTERFACE_NAME_LEN + 2];
    memcpy(name, info, (MAX_INTERFACE_NAME_LEN + 1) * sizeof *name);
    name[MAX_INTERFACE_NAME_LEN + 1] = 0;
    fixture_will_create(c, name);
    LPBYTE input = give_input(c, info, level_bytes(level));
    return CALL(c, MprConfigInterfaceCreate, config, level, input, out);
}

DWORD interface_set_at(struct check *c, HANDLE config, HANDLE handle, DWORD level, const void *info)
{
    LPBYTE input = give_input(c, info, level_bytes(level));
    return CALL(c, MprConfigInterfaceSetInfo, config, handle, level, input);
}

struct reading interface_read(struct check *c, HANDLE config, HANDLE handle, DWORD level)
{
    struct reading r;
    r.buffer = give_pointer(c);
    r.size = give_dword(c);
    r.code = CALL(c, MprConfigInterfaceGetInfo, config, handle, level, r.buffer, r.size);
    return r;
}

static const void *read_or_block(struct check *c, HANDLE config, HANDLE handle, DWORD level)
{
    static const char *const clauses[] = {
        "MprConfigInterfaceGetInfo.success-code", "MprConfigInterfaceGetInfo.x-any-type",
        "MprConfigInterfaceGetInfo.x-any-type", "MprConfigInterfaceGetInfo.level-3-os"};
    struct reading r = interface_read(c, config, handle, level);
    require_code(c, r.code, NO_ERROR, clauses[level]);
    return *r.buffer;
}

const MPR_INTERFACE_0 *interface_at_0(struct check *c, HANDLE config, HANDLE handle)
{
    return read_or_block(c, config, handle, 0);
}

const MPR_INTERFACE_1 *interface_at_1(struct check *c, HANDLE config, HANDLE handle)
{
    return read_or_block(c, config, handle, 1);
}

const MPR_INTERFACE_2 *interface_at_2(struct check *c, HANDLE config, HANDLE handle)
{
    return read_or_block(c, config, handle, 2);
}

const MPR_INTERFACE_3 *interface_at_3(struct check *c, HANDLE config, HANDLE handle)
{
    return read_or_block(c, config, handle, 3);
}

/* ---- interfaces made for a check */

HANDLE interface_made(struct check *c, HANDLE config, const char *name, ROUTER_INTERFACE_TYPE type,
                      BOOL enabled)
{
    MPR_INTERFACE_0 entry = interface_entry(name);
    HANDLE *out = give_handle(c);
    entry.dwIfType = type;
    entry.fEnabled = enabled;
    require_code(c, interface_create_at(c, config, 0, &entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    return *out;
}

HANDLE interface_made_with_hours(struct check *c, HANDLE config, const char *name, LPWSTR hours)
{
    MPR_INTERFACE_1 info = interface_with_hours(name, hours);
    HANDLE *out = give_handle(c);
    require_code(c, interface_create_at(c, config, 1, &info, out), NO_ERROR,
                 "MprConfigInterfaceCreate.level-1");
    require(c, interface_at_1(c, config, *out)->lpwsDialoutHoursRestriction != NULL,
            "MprConfigInterfaceCreate.x-hours");
    return *out;
}

HANDLE interface_made_dialing(struct check *c, HANDLE config, DWORD level,
                              const MPR_INTERFACE_3 *info)
{
    const char *clause = level == 2 ? "MprConfigInterfaceCreate.x-level-2-stored"
                                    : "MprConfigInterfaceCreate.x-level-3-stored";
    HANDLE *out = give_handle(c);
    require_code(c, interface_create_at(c, config, level, info, out), NO_ERROR,
                 level == 2 ? clause : "MprConfigInterfaceCreate.level-3");
    const MPR_INTERFACE_2 *read = read_or_block(c, config, *out, level);
    require(c, wide_equal(read->szDeviceName, info->szDeviceName), clause);
    return *out;
}

/* ---- expectations */

static void expect_member(struct check *c, int holds, const char *name)
{
    char expected[64] = "as it was given: ";
    strncat(expected, name, sizeof expected - strlen(expected) - 1);
    expect(c, holds, expected, "another value was read");
}

void expect_guid(struct check *c, const void *read, const MPR_INTERFACE_3 *given)
{
    const size_t offset = offsetof(MPR_INTERFACE_3, guidId);
    expect_member(
        c, memcmp((const BYTE *)read + offset, (const BYTE *)given + offset, sizeof(GUID)) == 0,
        "guidId");
}

void expect_dialing(struct check *c, DWORD level, const void *read, const MPR_INTERFACE_3 *given)
{
    const MPR_INTERFACE_2 *two = read;
    for (size_t i = 0; i < COUNT(numbers); i++)
        expect_member(c,
                      memcmp((const BYTE *)read + numbers[i].offset,
                             (const BYTE *)given + numbers[i].offset, sizeof(DWORD)) == 0,
                      numbers[i].name);
    for (size_t i = 0; i < COUNT(texts); i++) {
        const void *text = (const BYTE *)read + texts[i].offset;
        const void *expected = (const BYTE *)given + texts[i].offset;
        expect_member(c, wide_equal(text, expected), texts[i].name);
    }
    expect_member(c,
                  two->szAlternates != NULL && lists_equal(two->szAlternates, given->szAlternates),
                  "szAlternates");
    expect_member(c, two->dwCustomAuthDataSize == given->dwCustomAuthDataSize,
                  "dwCustomAuthDataSize");
    expect_member(c,
                  two->lpbCustomAuthData != NULL &&
                      memcmp(two->lpbCustomAuthData, given->lpbCustomAuthData,
                             given->dwCustomAuthDataSize) == 0,
                  "lpbCustomAuthData");
    if (level == 3) {
        const MPR_INTERFACE_3 *three = read;
        expect_member(c, memcmp(&three->ipv6addrDns, &given->ipv6addrDns, 16) == 0, "ipv6addrDns");
        expect_member(c, memcmp(&three->ipv6addrDnsAlt, &given->ipv6addrDnsAlt, 16) == 0,
                      "ipv6addrDnsAlt");
    }
}

void expect_enabled(struct check *c, const MPR_INTERFACE_0 *read, BOOL enabled)
{
    expect(c, !read->fEnabled == !enabled,
           enabled ? "an enabled interface" : "a disabled interface", "fEnabled is %d",
           (int)read->fEnabled);
}

void expect_hours(struct check *c, HANDLE config, HANDLE handle, const WCHAR *hours)
{
    const WCHAR *read = interface_at_1(c, config, handle)->lpwsDialoutHoursRestriction;
    if (hours == NULL)
        expect(c, read == NULL, "NULL hours", "a list");
    else
        expect(c, read != NULL && lists_equal(read, hours), "the hours, text by text", "%s",
               read == NULL ? "NULL" : "another list");
}
