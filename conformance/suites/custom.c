/* What the suites about custom IKEv2 settings share; see custom.h. */
#include "suites/custom.h"

#include <string.h>

static const size_t sizes[] = {0, sizeof(MPR_IF_CUSTOMINFOEX0), sizeof(MPR_IF_CUSTOMINFOEX1),
                               sizeof(MPR_IF_CUSTOMINFOEX2)};

/* ---- interfaces */

HANDLE custom_find(struct check *c, HANDLE config, unsigned number)
{
    HANDLE *out = give_handle(c);
    require_code(c, interface_find(c, config, number == 1 ? "mprconform-1" : "mprconform-2", out),
                 NO_ERROR, "MprConfigInterfaceGetHandle.success-code");
    return *out;
}

struct place custom_place(struct check *c)
{
    struct place p;
    fixture_interface(c, 1);
    fixture_interface(c, 2);
    p.config = connect_local(c);
    p.first = custom_find(c, p.config, 1);
    p.second = custom_find(c, p.config, 2);
    return p;
}

static HANDLE created(struct check *c, HANDLE config, const MPR_INTERFACE_0 *entry)
{
    HANDLE *out = give_handle(c);
    require_code(c, interface_create(c, config, entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    return *out;
}

HANDLE custom_other_type(struct check *c, HANDLE config)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-lan");
    entry.dwIfType = ROUTER_IF_TYPE_DEDICATED;
    return created(c, config, &entry);
}

HANDLE custom_gone(struct check *c, HANDLE config)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-gone");
    HANDLE gone = created(c, config, &entry);
    require_code(c, CALL(c, MprConfigInterfaceDelete, config, gone), NO_ERROR,
                 "MprConfigInterfaceDelete.success-code");
    return gone;
}

/* ---- settings */

MPRAPI_OBJECT_HEADER custom_header(unsigned revision)
{
    MPRAPI_OBJECT_HEADER header;
    header.revision = (UCHAR)revision;
    header.type = MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT;
    header.size = (USHORT)sizes[revision];
    return header;
}

MPRAPI_OBJECT_HEADER custom_bad_header(unsigned i, int *end)
{
    static const struct {
        unsigned revision, type;
        size_t size;
    } bad[] = {
        {1, 0, sizeof(MPR_IF_CUSTOMINFOEX0)},
        {1, 2, sizeof(MPR_IF_CUSTOMINFOEX0)},
        {3, 5, sizeof(MPR_IF_CUSTOMINFOEX2)},
        {0, 6, sizeof(MPR_IF_CUSTOMINFOEX0)},
        {4, 6, sizeof(MPR_IF_CUSTOMINFOEX2)},
        {255, 6, sizeof(MPR_IF_CUSTOMINFOEX2)},
        {1, 6, 0},
        {1, 6, sizeof(MPR_IF_CUSTOMINFOEX0) - 1},
        {1, 6, sizeof(MPR_IF_CUSTOMINFOEX0) + 1},
        {1, 6, sizeof(MPR_IF_CUSTOMINFOEX1)},
        {2, 6, sizeof(MPR_IF_CUSTOMINFOEX2)},
        {3, 6, sizeof(MPR_IF_CUSTOMINFOEX1)},
        {3, 6, 0xFFFF},
    };
    MPRAPI_OBJECT_HEADER header;
    header.revision = (UCHAR)bad[i].revision;
    header.type = (UCHAR)bad[i].type;
    header.size = (USHORT)bad[i].size;
    *end = i + 1 >= sizeof bad / sizeof *bad;
    return header;
}

ROUTER_CUSTOM_IKEv2_POLICY0 *custom_policy(struct check *c, unsigned number)
{
    /* Values that the enumerations have, no two alike within the first. */
    static const ROUTER_CUSTOM_IKEv2_POLICY0 policies[] = {
        {1, 4, 5, 2, 6, 3}, {2, 2, 3, 1, 5, 4}, {2, 3, 4, 2, 3, 3}};
    return give_input(c, &policies[number], sizeof policies[number]);
}

/* The encoded name CN=mprconform, and a SHA-1 hash. */
static const BYTE name[] = {0x30, 0x15, 0x31, 0x13, 0x30, 0x11, 0x06, 0x03, 0x55, 0x04, 0x03, 0x0c,
                            0x0a, 'm',  'p',  'r',  'c',  'o',  'n',  'f',  'o',  'r',  'm'};
static const BYTE hash[] = {0xda, 0x39, 0xa3, 0xee, 0x5e, 0x6b, 0x4b, 0x0d, 0x32, 0x55,
                            0xbf, 0xef, 0x95, 0x60, 0x18, 0x90, 0xaf, 0xd8, 0x07, 0x09};

/* IPv4 addresses 10.0.number.0 to 10.0.number.255, any protocol, any port. */
static MPR_VPN_TRAFFIC_SELECTOR selector(unsigned number)
{
    MPR_VPN_TRAFFIC_SELECTOR s;
    const BYTE start[] = {10, 0, (BYTE)number, 0}, end[] = {10, 0, (BYTE)number, 255};
    memset(&s, 0, sizeof s);
    s.type = MPR_VPN_TS_IPv4_ADDR_RANGE;
    s.portEnd = 65535;
    s.addrStart.Type = s.addrEnd.Type = 2; /* AF_INET */
    /* Behind the family; headers name that member differently. */
    memcpy((BYTE *)&s.addrStart + 4, start, sizeof start);
    memcpy((BYTE *)&s.addrEnd + 4, end, sizeof end);
    return s;
}

MPR_IF_CUSTOMINFOEX2 custom_nothing(unsigned revision)
{
    MPR_IF_CUSTOMINFOEX2 info;
    memset(&info, 0, sizeof info);
    info.Header = custom_header(revision);
    return info;
}

MPR_IF_CUSTOMINFOEX2 custom_policy_alone(struct check *c)
{
    MPR_IF_CUSTOMINFOEX2 info = custom_nothing(1);
    info.dwFlags = MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2;
    info.customIkev2Config.dwSaLifeTime = 28800;
    info.customIkev2Config.dwSaDataSize = 102400;
    info.customIkev2Config.customPolicy = custom_policy(c, 0);
    return info;
}

MPR_IF_CUSTOMINFOEX2 custom_settings(struct check *c, unsigned revision)
{
    MPR_IF_CUSTOMINFOEX2 info = custom_policy_alone(c);
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info.customIkev2Config;
    const MPR_VPN_TRAFFIC_SELECTOR some[] = {selector(1), selector(2), selector(3)};
    info.Header = custom_header(revision);
    config->certificateName.cbData = sizeof name;
    config->certificateName.pbData = give_input(c, name, sizeof name);
    if (revision >= 2) {
        config->certificateHash.cbData = sizeof hash;
        config->certificateHash.pbData = give_input(c, hash, sizeof hash);
    }
    if (revision >= 3) {
        config->dwMmSaLifeTime = 14400;
        config->vpnTrafficSelectors.numTsi = 2;
        config->vpnTrafficSelectors.numTsr = 1;
        config->vpnTrafficSelectors.tsI = give_input(c, &some[0], 2 * sizeof some[0]);
        config->vpnTrafficSelectors.tsR = give_input(c, &some[2], sizeof some[2]);
    }
    return info;
}

/* ---- calls */

/* How many bytes there are: those of the revision, or the most where the header names none. */
static size_t bytes_of(MPRAPI_OBJECT_HEADER header)
{
    return header.revision >= 1 && header.revision <= 3 && header.size == sizes[header.revision]
               ? header.size
               : sizeof(MPR_IF_CUSTOMINFOEX2);
}

DWORD custom_set(struct check *c, HANDLE config, HANDLE handle, const MPR_IF_CUSTOMINFOEX2 *info)
{
    PMPR_IF_CUSTOMINFOEX input = give_input(c, info, bytes_of(info->Header));
    return CALL(c, MprConfigInterfaceSetCustomInfoEx, config, handle, input);
}

void custom_stored(struct check *c, HANDLE config, HANDLE handle, const MPR_IF_CUSTOMINFOEX2 *info)
{
    require_code(c, custom_set(c, config, handle, info), NO_ERROR, SET_SUCCEEDS);
}

struct custom_reading custom_get_by(struct check *c, HANDLE config, HANDLE handle,
                                    MPRAPI_OBJECT_HEADER header)
{
    struct custom_reading r;
    BYTE before[sizeof(MPR_IF_CUSTOMINFOEX2)];
    size_t size = bytes_of(header);
    BYTE *at = give_output(c, size);
    memcpy(at, &header, sizeof header);
    memcpy(before, at, size);
    r.code = CALL(c, MprConfigInterfaceGetCustomInfoEx, config, handle,
                  (PMPR_IF_CUSTOMINFOEX)(void *)at);
    memset(&r.info, 0, sizeof r.info);
    memcpy(&r.info, at, size);
    r.is_untouched = memcmp(at, before, size) == 0;
    return r;
}

struct custom_reading custom_get(struct check *c, HANDLE config, HANDLE handle, unsigned revision)
{
    return custom_get_by(c, config, handle, custom_header(revision));
}

/* ---- expectations */

static void expect_number(struct check *c, DWORD actual, DWORD expected, const char *what)
{
    expect(c, actual == expected, what, "%lu instead of %lu", (unsigned long)actual,
           (unsigned long)expected);
}

/* `what` says which bytes were stored. */
static void expect_blob(struct check *c, const void *actual, size_t actual_size,
                        const void *expected, size_t size, const char *what)
{
    expect(c, actual_size == size, what, "%lu bytes instead of %lu", (unsigned long)actual_size,
           (unsigned long)size);
    if (size == 0)
        expect(c, actual == NULL, "NULL for what is not stored", "a pointer");
    else
        expect(c, actual != NULL && memcmp(actual, expected, size) == 0, what, "others");
}

void expect_settings(struct check *c, const struct custom_reading *r,
                     const MPR_IF_CUSTOMINFOEX2 *wanted)
{
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *a = &r->info.customIkev2Config;
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *b = &wanted->customIkev2Config;
    expect_code(c, r->code, NO_ERROR);
    expect(c, (r->info.dwFlags & MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2) != 0,
           "MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2 in dwFlags", "%lu", (unsigned long)r->info.dwFlags);
    expect_number(c, a->dwSaLifeTime, b->dwSaLifeTime, "the lifetime that was stored");
    expect_number(c, a->dwSaDataSize, b->dwSaDataSize, "the data size that was stored");
    expect(c, a->certificateName.cbData == b->certificateName.cbData,
           "the size of the certificate that was stored", "%lu",
           (unsigned long)a->certificateName.cbData);
    if (b->certificateName.cbData != 0)
        expect(c,
               a->certificateName.pbData != NULL &&
                   memcmp(a->certificateName.pbData, b->certificateName.pbData,
                          b->certificateName.cbData) == 0,
               "the certificate that was stored", "another");
    if (b->customPolicy == NULL)
        expect(c, a->customPolicy == NULL, "NULL for no policy", "a pointer");
    else
        expect(c,
               a->customPolicy != NULL &&
                   memcmp(a->customPolicy, b->customPolicy, sizeof *b->customPolicy) == 0,
               "the policy that was stored", "another");
}

void expect_newer(struct check *c, const struct custom_reading *r,
                  const MPR_IF_CUSTOMINFOEX2 *wanted)
{
    const size_t one = sizeof(MPR_VPN_TRAFFIC_SELECTOR);
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *a = &r->info.customIkev2Config;
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *b = &wanted->customIkev2Config;
    expect_code(c, r->code, NO_ERROR);
    expect_blob(c, a->certificateHash.pbData, a->certificateHash.cbData, b->certificateHash.pbData,
                b->certificateHash.cbData, "the hash that was stored");
    expect_number(c, a->dwMmSaLifeTime, b->dwMmSaLifeTime,
                  "the main mode lifetime that was stored");
    expect_blob(c, a->vpnTrafficSelectors.tsI, a->vpnTrafficSelectors.numTsi * one,
                b->vpnTrafficSelectors.tsI, b->vpnTrafficSelectors.numTsi * one,
                "the initiator's selectors that were stored");
    expect_blob(c, a->vpnTrafficSelectors.tsR, a->vpnTrafficSelectors.numTsr * one,
                b->vpnTrafficSelectors.tsR, b->vpnTrafficSelectors.numTsr * one,
                "the responder's selectors that were stored");
}

void expect_has(struct check *c, HANDLE config, HANDLE handle, const MPR_IF_CUSTOMINFOEX2 *wanted)
{
    struct custom_reading r = custom_get(c, config, handle, wanted->Header.revision);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    expect_settings(c, &r, wanted);
    if (wanted->Header.revision == 3)
        expect_newer(c, &r, wanted);
}

void expect_has_none(struct check *c, HANDLE config, HANDLE handle)
{
    struct custom_reading r = custom_get(c, config, handle, 1);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    expect_number(c, r.info.dwFlags, 0, "dwFlags 0");
}
