/* The extensible structures of the server in every shape they have had; see server.h. */
#include "suites/server.h"

#include <stddef.h>
#include <string.h>

/* ---- shapes. Put together from the sizes of their parts: whatever the SDK at hand calls
 * MPR_SERVER_EX, the bytes are those of the shape. */

#define HEAD_OF_SERVER offsetof(MPR_SERVER_EX_R1, ConfigParams)
#define HEAD_OF_CONFIG offsetof(MPR_SERVER_SET_CONFIG_EX_R1, ConfigParams)
#define IKEV2_BYTES(n)                                                                             \
    (offsetof(IKEV2_CONFIG_PARAMS_R5, TunnelConfigParams) + sizeof(IKEV2_TUNNEL_CONFIG_PARAMS##n))

static const struct {
    size_t ikev2, l2tp;
    int has_gre;
} shapes[EX_SHAPES] = {
    {IKEV2_BYTES(1), sizeof(L2TP_CONFIG_PARAMS0), 0},
    {IKEV2_BYTES(2), sizeof(L2TP_CONFIG_PARAMS0), 0},
    {IKEV2_BYTES(3),
     offsetof(L2TP_CONFIG_PARAMS1, TunnelConfigParams) + sizeof(L2TP_TUNNEL_CONFIG_PARAMS1), 0},
    {IKEV2_BYTES(3),
     offsetof(L2TP_CONFIG_PARAMS1, TunnelConfigParams) + sizeof(L2TP_TUNNEL_CONFIG_PARAMS1), 1},
    {IKEV2_BYTES(4), sizeof(L2TP_CONFIG_PARAMS1), 1},
};

/* The parts of the tunnels in a shape and in the present structure, in their order. */
struct part {
    size_t offset, size;
};

static int parts_of(enum ex_shape shape, struct part parts[5])
{
    const struct part all[5] = {
        {offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, IkeConfigParams), shapes[shape].ikev2},
        {offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, PptpConfigParams), sizeof(PPTP_CONFIG_PARAMS)},
        {offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, L2tpConfigParams), shapes[shape].l2tp},
        {offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, SstpConfigParams), sizeof(SSTP_CONFIG_PARAMS)},
        {offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, GREConfigParams), sizeof(GRE_CONFIG_PARAMS0)}};
    memcpy(parts, all, sizeof all);
    return shapes[shape].has_gre ? 5 : 4;
}

static size_t tunnels_size(enum ex_shape shape)
{
    struct part parts[5];
    size_t size = 0;
    for (int i = 0, count = parts_of(shape, parts); i < count; i++)
        size += parts[i].size;
    return size;
}

static void unpack(enum ex_shape shape, const unsigned char *bytes, void *params)
{
    struct part parts[5];
    memset(params, 0, sizeof(MPRAPI_TUNNEL_CONFIG_PARAMS1));
    for (int i = 0, count = parts_of(shape, parts); i < count; bytes += parts[i++].size)
        memcpy((char *)params + parts[i].offset, bytes, parts[i].size);
}

static void pack(enum ex_shape shape, const void *params, unsigned char *bytes)
{
    struct part parts[5];
    for (int i = 0, count = parts_of(shape, parts); i < count; bytes += parts[i++].size)
        memcpy(bytes, (const char *)params + parts[i].offset, parts[i].size);
}

size_t ex_server_size(enum ex_shape shape)
{
    return HEAD_OF_SERVER + tunnels_size(shape);
}

size_t ex_config_size(enum ex_shape shape)
{
    return HEAD_OF_CONFIG + tunnels_size(shape);
}

MPRAPI_OBJECT_HEADER ex_server_header(enum ex_shape shape)
{
    MPRAPI_OBJECT_HEADER header = {(UCHAR)(shape + 1), MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, 0};
    header.size = (USHORT)ex_server_size(shape);
    return header;
}

MPRAPI_OBJECT_HEADER ex_config_header(enum ex_shape shape)
{
    MPRAPI_OBJECT_HEADER header = {(UCHAR)(shape + 1),
                                   MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT, 0};
    header.size = (USHORT)ex_config_size(shape);
    return header;
}

/* ---- reading */

struct ex_reading ex_read_as(struct check *c, HANDLE config, enum ex_shape shape,
                             MPRAPI_OBJECT_HEADER header)
{
    struct ex_reading r;
    size_t size = ex_server_size(shape);
    r.shape = shape;
    r.bytes = give_output(c, size);
    memcpy(r.bytes, &header, sizeof header);
    memcpy(r.before, r.bytes, size);
    r.code = CALL(c, MprConfigServerGetInfoEx, config, (void *)r.bytes);
    memset(&r.info, 0, sizeof r.info);
    memcpy(&r.info, r.bytes, HEAD_OF_SERVER);
    unpack(shape, r.bytes + HEAD_OF_SERVER, &r.info.ConfigParams);
    return r;
}

struct ex_reading ex_read(struct check *c, HANDLE config, enum ex_shape shape)
{
    return ex_read_as(c, config, shape, ex_server_header(shape));
}

struct ex_reading ex_stored(struct check *c, HANDLE config)
{
    struct ex_reading r = ex_read(c, config, R5);
    require_code(c, r.code, NO_ERROR, "MprConfigServerGetInfoEx.success-code");
    return r;
}

#define IKEV2_PLACE(member)                                                                        \
    (offsetof(MPR_SERVER_EX1, ConfigParams.IkeConfigParams.TunnelConfigParams) +                   \
     offsetof(IKEV2_TUNNEL_CONFIG_PARAMS4, member))
#define L2TP_PLACE(member)                                                                         \
    (offsetof(MPR_SERVER_EX1, ConfigParams.L2tpConfigParams.TunnelConfigParams) +                  \
     offsetof(L2TP_TUNNEL_CONFIG_PARAMS2, member))
#define PLACE(member)      offsetof(MPR_SERVER_EX1, member)
#define SSTP_PLACE(member) offsetof(MPR_SERVER_EX1, ConfigParams.SstpConfigParams.member)

/* Members by where they are in the present structure, and the first shape that has them. */
static const struct {
    size_t offset;
    enum ex_shape since;
    const char *name;
} members[] = {
    {PLACE(fLanOnlyMode), R1, "fLanOnlyMode"},
    {PLACE(dwUpTime), R1, "dwUpTime"},
    {PLACE(dwTotalPorts), R1, "dwTotalPorts"},
    {PLACE(dwPortsInUse), R1, "dwPortsInUse"},
    {PLACE(Reserved), R1, "Reserved"},
    {PLACE(ConfigParams.IkeConfigParams.dwNumPorts), R1, "dwNumPorts of IKEv2"},
    {PLACE(ConfigParams.IkeConfigParams.dwPortFlags), R1, "dwPortFlags of IKEv2"},
    {PLACE(ConfigParams.IkeConfigParams.dwTunnelConfigParamFlags), R1,
     "dwTunnelConfigParamFlags of IKEv2"},
    {IKEV2_PLACE(dwIdleTimeout), R1, "dwIdleTimeout of IKEv2"},
    {IKEV2_PLACE(dwNetworkBlackoutTime), R1, "dwNetworkBlackoutTime"},
    {IKEV2_PLACE(dwSaLifeTime), R1, "dwSaLifeTime of IKEv2"},
    {IKEV2_PLACE(dwSaDataSizeForRenegotiation), R1, "dwSaDataSizeForRenegotiation of IKEv2"},
    {IKEV2_PLACE(dwConfigOptions), R1, "dwConfigOptions"},
    {IKEV2_PLACE(dwTotalCertificates), R1, "dwTotalCertificates"},
    {IKEV2_PLACE(certificateNames), R1, "certificateNames"},
    {IKEV2_PLACE(machineCertificateName.cbData), R2, "cbData of machineCertificateName"},
    {IKEV2_PLACE(machineCertificateName.pbData), R2, "pbData of machineCertificateName"},
    {IKEV2_PLACE(dwEncryptionType), R2, "dwEncryptionType of IKEv2"},
    {IKEV2_PLACE(customPolicy), R2, "customPolicy of IKEv2"},
    {IKEV2_PLACE(dwTotalEkus), R3, "dwTotalEkus"},
    {IKEV2_PLACE(certificateEKUs), R3, "certificateEKUs"},
    {IKEV2_PLACE(machineCertificateHash.cbData), R3, "cbData of machineCertificateHash"},
    {IKEV2_PLACE(machineCertificateHash.pbData), R3, "pbData of machineCertificateHash"},
    {IKEV2_PLACE(dwMmSaLifeTime), R5, "dwMmSaLifeTime of IKEv2"},
    {PLACE(ConfigParams.PptpConfigParams.dwNumPorts), R1, "dwNumPorts of PPTP"},
    {PLACE(ConfigParams.PptpConfigParams.dwPortFlags), R1, "dwPortFlags of PPTP"},
    {PLACE(ConfigParams.L2tpConfigParams.dwNumPorts), R1, "dwNumPorts of L2TP"},
    {PLACE(ConfigParams.L2tpConfigParams.dwPortFlags), R1, "dwPortFlags of L2TP"},
    {PLACE(ConfigParams.L2tpConfigParams.dwTunnelConfigParamFlags), R3,
     "dwTunnelConfigParamFlags of L2TP"},
    {L2TP_PLACE(dwIdleTimeout), R3, "dwIdleTimeout of L2TP"},
    {L2TP_PLACE(dwEncryptionType), R3, "dwEncryptionType of L2TP"},
    {L2TP_PLACE(dwSaLifeTime), R3, "dwSaLifeTime of L2TP"},
    {L2TP_PLACE(dwSaDataSizeForRenegotiation), R3, "dwSaDataSizeForRenegotiation of L2TP"},
    {L2TP_PLACE(customPolicy), R3, "customPolicy of L2TP"},
    {L2TP_PLACE(dwMmSaLifeTime), R5, "dwMmSaLifeTime of L2TP"},
    {SSTP_PLACE(dwNumPorts), R1, "dwNumPorts of SSTP"},
    {SSTP_PLACE(dwPortFlags), R1, "dwPortFlags of SSTP"},
    {SSTP_PLACE(isUseHttps), R1, "isUseHttps"},
    {SSTP_PLACE(certAlgorithm), R1, "certAlgorithm"},
    {SSTP_PLACE(sstpCertDetails.isDefault), R1, "isDefault"},
    {SSTP_PLACE(sstpCertDetails.certBlob.cbData), R1, "cbData of certBlob"},
    {SSTP_PLACE(sstpCertDetails.certBlob.pbData), R1, "pbData of certBlob"},
    {PLACE(ConfigParams.GREConfigParams.dwNumPorts), R4, "dwNumPorts of GRE"},
    {PLACE(ConfigParams.GREConfigParams.dwPortFlags), R4, "dwPortFlags of GRE"},
};

void ex_expect_filled(struct check *c, const struct ex_reading *r)
{
    MPR_SERVER_EX1 before;
    memset(&before, 0, sizeof before);
    memcpy(&before, r->before, HEAD_OF_SERVER);
    unpack(r->shape, r->before + HEAD_OF_SERVER, &before.ConfigParams);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (members[i].since <= r->shape)
            expect(c,
                   memcmp((const char *)&r->info + members[i].offset,
                          (const char *)&before + members[i].offset, sizeof(DWORD)) != 0,
                   "every member is written", "%s was not, in revision %d", members[i].name,
                   (int)r->shape + 1);
}

void ex_expect_untouched(struct check *c, const struct ex_reading *r)
{
    expect(c, memcmp(r->bytes, r->before, ex_server_size(r->shape)) == 0,
           "the structure as it was before the call", "it was written");
}

size_t ex_blocks(const struct ex_reading *r, void *blocks[EX_BLOCKS_MOST])
{
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 =
        &r->info.ConfigParams.IkeConfigParams.TunnelConfigParams;
    void *all[EX_BLOCKS_MOST] = {
        ikev2->certificateNames,
        ikev2->machineCertificateName.pbData,
        ikev2->machineCertificateHash.pbData,
        ikev2->customPolicy,
        r->info.ConfigParams.L2tpConfigParams.TunnelConfigParams.customPolicy,
        r->info.ConfigParams.SstpConfigParams.sstpCertDetails.certBlob.pbData,
    };
    size_t used = 6, count = 0;
    for (DWORD i = 0; i < ikev2->dwTotalEkus && used + 1 < EX_BLOCKS_MOST; i++)
        all[used++] = ikev2->certificateEKUs[i].pwszEKU;
    all[used++] = ikev2->certificateEKUs; /* after what it leads to */
    for (size_t i = 0; i < used; i++)
        if (all[i] != NULL)
            blocks[count++] = all[i];
    return count;
}

void ex_release(struct check *c, const struct ex_reading *r)
{
    void *blocks[EX_BLOCKS_MOST];
    for (size_t i = 0, count = ex_blocks(r, blocks); i < count; i++)
        require_code(c, CALL(c, MprConfigBufferFree, blocks[i]), NO_ERROR,
                     "MprConfigServerGetInfoEx.free-nested-with-config");
}

/* ---- storing */

MPRAPI_TUNNEL_CONFIG_PARAMS1 ex_params(DWORD number)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params;
    IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 = &params.IkeConfigParams.TunnelConfigParams;
    L2TP_TUNNEL_CONFIG_PARAMS2 *l2tp = &params.L2tpConfigParams.TunnelConfigParams;
    memset(&params, 0, sizeof params);
    params.IkeConfigParams.dwNumPorts = 40 + number;
    params.IkeConfigParams.dwPortFlags = FOR_RAS;
    params.IkeConfigParams.dwTunnelConfigParamFlags = MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS;
    ikev2->dwIdleTimeout = 400 + number;
    ikev2->dwNetworkBlackoutTime = 500 + number;
    ikev2->dwSaLifeTime = 600 + number;
    ikev2->dwSaDataSizeForRenegotiation = 2000 + number;
    ikev2->dwEncryptionType = 1;
    ikev2->dwMmSaLifeTime = 700 + number;
    params.PptpConfigParams.dwNumPorts = 50 + number;
    params.PptpConfigParams.dwPortFlags = FOR_RAS;
    params.L2tpConfigParams.dwNumPorts = 60 + number;
    params.L2tpConfigParams.dwPortFlags = FOR_ROUTING;
    params.L2tpConfigParams.dwTunnelConfigParamFlags = MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS;
    l2tp->dwIdleTimeout = 800 + number;
    l2tp->dwEncryptionType = 3;
    l2tp->dwSaLifeTime = 900 + number;
    l2tp->dwSaDataSizeForRenegotiation = 3000 + number;
    l2tp->dwMmSaLifeTime = 1000 + number;
    params.SstpConfigParams.dwNumPorts = 70 + number;
    params.SstpConfigParams.dwPortFlags = FOR_RAS;
    params.SstpConfigParams.isUseHttps = TRUE;
    params.SstpConfigParams.certAlgorithm = CALG_SHA256_;
    params.GREConfigParams.dwNumPorts = 80 + number;
    params.GREConfigParams.dwPortFlags = FOR_RAS;
    return params;
}

/* Bytes that differ by a number and from one position to the next. */
static CRYPT_HASH_BLOB blob(struct check *c, DWORD size, DWORD number)
{
    unsigned char bytes[256];
    CRYPT_HASH_BLOB b;
    for (DWORD i = 0; i < size; i++)
        bytes[i] = (unsigned char)(i * 7 + number * 31 + size);
    b.cbData = size;
    b.pbData = give_input(c, bytes, size);
    return b;
}

static ROUTER_CUSTOM_IKEv2_POLICY0 *policy(struct check *c, DWORD number)
{
    ROUTER_CUSTOM_IKEv2_POLICY0 p = {0, 1, 2, 3, 4, 5};
    p.dwIntegrityMethod += number % 3;
    p.dwEncryptionMethod += number % 3;
    return give_input(c, &p, sizeof p);
}

MPRAPI_TUNNEL_CONFIG_PARAMS1 ex_full_params(struct check *c, DWORD number)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(number);
    IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 = &params.IkeConfigParams.TunnelConfigParams;
    static const WCHAR oid[] = {'1', '.', '3', '.', '6'};
    static const WCHAR name[] = {'S', 'e', 'r', 'v', 'e', 'r', 0x00DF, 0xD83D, 0xDE00};
    CERT_NAME_BLOB names[2];
    MPR_CERT_EKU ekus[2];
    names[0] = blob(c, 3, number);
    names[1] = blob(c, 200, number + 1);
    ikev2->dwTotalCertificates = 2;
    ikev2->certificateNames = give_input(c, names, sizeof names);
    ikev2->machineCertificateName = blob(c, 77, number);
    ikev2->customPolicy = policy(c, number);
    ekus[0].dwSize = sizeof oid;
    ekus[0].IsEKUOID = TRUE;
    ekus[0].pwszEKU = give_input(c, oid, sizeof oid);
    ekus[1].dwSize = sizeof name;
    ekus[1].IsEKUOID = FALSE;
    ekus[1].pwszEKU = give_input(c, name, sizeof name);
    ikev2->dwTotalEkus = 2;
    ikev2->certificateEKUs = give_input(c, ekus, sizeof ekus);
    ikev2->machineCertificateHash = blob(c, 20, number);
    params.L2tpConfigParams.TunnelConfigParams.customPolicy = policy(c, number + 1);
    params.SstpConfigParams.sstpCertDetails.certBlob = blob(c, MAX_SSTP_HASH_SIZE, number);
    return params;
}

DWORD ex_set_as(struct check *c, HANDLE config, enum ex_shape shape, MPRAPI_OBJECT_HEADER header,
                DWORD selector, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    unsigned char bytes[sizeof(MPR_SERVER_SET_CONFIG_EX1)];
    memset(bytes, 0, sizeof bytes);
    memcpy(bytes, &header, sizeof header);
    memcpy(bytes + offsetof(MPR_SERVER_SET_CONFIG_EX_R1, setConfigForProtocols), &selector,
           sizeof selector);
    pack(shape, params, bytes + HEAD_OF_CONFIG);
    void *input = give_input(c, bytes, ex_config_size(shape));
    return CALL(c, MprConfigServerSetInfoEx, config, input);
}

DWORD ex_set(struct check *c, HANDLE config, enum ex_shape shape, DWORD selector,
             const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    return ex_set_as(c, config, shape, ex_config_header(shape), selector, params);
}

void ex_store(struct check *c, HANDLE config, DWORD selector,
              const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    require(c, succeeded(ex_set(c, config, R5, selector, params)),
            "MprConfigServerSetInfoEx.success-code");
}
