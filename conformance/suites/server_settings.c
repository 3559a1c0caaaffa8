/* The settings of tunnels, one by one: what each takes and what it gives back
 * (ns-mprapi-ikev2_config_params, -ikev2_tunnel_config_params1 and 2, -pptp_config_params,
 * -l2tp_config_params1, -sstp_config_params, -sstp_cert_info; MS-RRASM 2.2.1.2). */
#include "suites/server.h"

#include <stddef.h>
#include <string.h>

/* Members of the tunnels by where they are. */
#define IKEV2(member)                                                                              \
    (offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, IkeConfigParams.TunnelConfigParams) +                  \
     offsetof(IKEV2_TUNNEL_CONFIG_PARAMS4, member))
#define L2TP(member)                                                                               \
    (offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, L2tpConfigParams.TunnelConfigParams) +                 \
     offsetof(L2TP_TUNNEL_CONFIG_PARAMS2, member))
#define PLACE(member) offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, member)

#define SECONDS_LEAST 300u
#define SECONDS_MOST  17279999u

/* The code of a call in which one member differs from settings that are good. */
static DWORD set_member(struct check *c, HANDLE config, DWORD selector, size_t place, DWORD value)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    memcpy((char *)&params + place, &value, sizeof value);
    return ex_set(c, config, R5, selector, &params);
}

static void expect_kept(struct check *c, HANDLE config, DWORD selector, size_t place, DWORD value)
{
    DWORD code = set_member(c, config, selector, place, value), now;
    expect(c, succeeded(code), "success", "code %lu for %lu", (unsigned long)code,
           (unsigned long)value);
    struct ex_reading r = ex_stored(c, config);
    memcpy(&now, (const char *)&r.info.ConfigParams + place, sizeof now);
    expect(c, now == value, "what was stored", "%lu instead of %lu", (unsigned long)now,
           (unsigned long)value);
}

/* From `least` to `most` (0: whatever fits) the member is kept, beyond it is refused. */
static void expect_range(struct check *c, DWORD selector, size_t place, DWORD least, DWORD most)
{
    HANDLE config = connect_local(c);
    expect_kept(c, config, selector, place, least);
    if (least > 0) {
        expect_refused(c, set_member(c, config, selector, place, least - 1));
        expect_refused(c, set_member(c, config, selector, place, 0));
    }
    if (most != 0) {
        expect_kept(c, config, selector, place, most);
        expect_refused(c, set_member(c, config, selector, place, most + 1));
        expect_refused(c, set_member(c, config, selector, place, 0xFFFFFFFFu));
    }
}

CHECK(IKEV2_CONFIG_PARAMS, flags, DESTROY)
{
    expect_kept(c, connect_local(c), SELECT_IKEV2, PLACE(IkeConfigParams.dwPortFlags), FOR_RAS);
}

CHECK(IKEV2_TUNNEL_CONFIG_PARAMS, idle_range, DESTROY)
{
    expect_range(c, SELECT_IKEV2, IKEV2(dwIdleTimeout), SECONDS_LEAST, SECONDS_MOST);
}

CHECK(IKEV2_TUNNEL_CONFIG_PARAMS, blackout_min, DESTROY)
{
    expect_range(c, SELECT_IKEV2, IKEV2(dwNetworkBlackoutTime), 120, 0);
}

CHECK(IKEV2_TUNNEL_CONFIG_PARAMS, salife_range, DESTROY)
{
    expect_range(c, SELECT_IKEV2, IKEV2(dwSaLifeTime), SECONDS_LEAST, SECONDS_MOST);
}

CHECK(IKEV2_TUNNEL_CONFIG_PARAMS, sadata_min, DESTROY)
{
    expect_range(c, SELECT_IKEV2, IKEV2(dwSaDataSizeForRenegotiation), 1024, 0);
}

CHECK(IKEV2_TUNNEL_CONFIG_PARAMS, encryption_type, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD type = 0; type <= 3; type++)
        expect_kept(c, config, SELECT_IKEV2, IKEV2(dwEncryptionType), type);
}

CHECK(IKEV2_TUNNEL_CONFIG_PARAMS, cert_count, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD count = 0; count <= 2; count++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, count);
        given.IkeConfigParams.TunnelConfigParams.dwTotalCertificates = count;
        ex_store(c, config, SELECT_IKEV2, &given);
        struct ex_reading r = ex_stored(c, config);
        ex_expect_ikev2(c, &r.info.ConfigParams.IkeConfigParams, &given.IkeConfigParams);
    }
}

CHECK(ROUTER_CUSTOM_IKEv2_POLICY0, x_kept, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, 1);
    ex_store(c, config, SELECT_IKEV2, &given);
    ex_store(c, config, SELECT_L2TP, &given);
    struct ex_reading r = ex_stored(c, config);
    ex_expect_ikev2(c, &r.info.ConfigParams.IkeConfigParams, &given.IkeConfigParams);
    ex_expect_l2tp(c, &r.info.ConfigParams.L2tpConfigParams, &given.L2tpConfigParams);
}

CHECK(MPR_CERT_EKU, size_bytes, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, 1);
    IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 = &given.IkeConfigParams.TunnelConfigParams;
    MPR_CERT_EKU ekus[2] = {ikev2->certificateEKUs[0], ikev2->certificateEKUs[1]};
    /* Less than what lies there. */
    ekus[1].dwSize -= (DWORD)sizeof(WCHAR);
    ikev2->certificateEKUs = give_input(c, ekus, sizeof ekus);
    ex_store(c, config, SELECT_IKEV2, &given);
    struct ex_reading r = ex_stored(c, config);
    ex_expect_ikev2(c, &r.info.ConfigParams.IkeConfigParams, &given.IkeConfigParams);
}

static void expect_ports_range(struct check *c, DWORD selector, size_t place)
{
    HANDLE config = connect_local(c);
    expect_kept(c, config, selector, place, 1);
    expect_refused(c, set_member(c, config, selector, place, 0));
    expect_refused(c, set_member(c, config, selector, place, 30001));
    expect_refused(c, set_member(c, config, selector, place, 0xFFFFFFFFu));
}

static void expect_flags_kept(struct check *c, DWORD selector, size_t place)
{
    HANDLE config = connect_local(c);
    for (DWORD flags = 0; flags <= (FOR_RAS | FOR_ROUTING); flags++)
        expect_kept(c, config, selector, place, flags);
}

CHECK(PPTP_CONFIG_PARAMS, ports, DESTROY)
{
    expect_ports_range(c, SELECT_PPTP, PLACE(PptpConfigParams.dwNumPorts));
}

CHECK(PPTP_CONFIG_PARAMS, flags, DESTROY)
{
    expect_flags_kept(c, SELECT_PPTP, PLACE(PptpConfigParams.dwPortFlags));
}

CHECK(L2TP_CONFIG_PARAMS, ports, DESTROY)
{
    expect_ports_range(c, SELECT_L2TP, PLACE(L2tpConfigParams.dwNumPorts));
}

CHECK(L2TP_CONFIG_PARAMS, flags, DESTROY)
{
    expect_flags_kept(c, SELECT_L2TP, PLACE(L2tpConfigParams.dwPortFlags));
}

CHECK(L2TP_TUNNEL_CONFIG_PARAMS, ranges, DESTROY)
{
    expect_range(c, SELECT_L2TP, L2TP(dwIdleTimeout), SECONDS_LEAST, SECONDS_MOST);
    expect_range(c, SELECT_L2TP, L2TP(dwSaLifeTime), SECONDS_LEAST, SECONDS_MOST);
    expect_range(c, SELECT_L2TP, L2TP(dwSaDataSizeForRenegotiation), 1024, 0);
    expect_range(c, SELECT_L2TP, L2TP(dwEncryptionType), 0, 3);
}

CHECK(SSTP_CONFIG_PARAMS, ports, DESTROY)
{
    expect_ports_range(c, SELECT_SSTP, PLACE(SstpConfigParams.dwNumPorts));
}

CHECK(SSTP_CONFIG_PARAMS, flags, DESTROY)
{
    expect_kept(c, connect_local(c), SELECT_SSTP, PLACE(SstpConfigParams.dwPortFlags), FOR_RAS);
}

CHECK(SSTP_CONFIG_PARAMS, https, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD uses = 0; uses <= 2; uses++)
        expect_kept(c, config, SELECT_SSTP, PLACE(SstpConfigParams.isUseHttps), uses % 2);
}

CHECK(SSTP_CONFIG_PARAMS, alg, DESTROY)
{
    static const DWORD others[] = {0, 0x8003u, 0x8004u, 0x800Du, 0x800Eu, 0xFFFFFFFFu};
    const size_t place = PLACE(SstpConfigParams.certAlgorithm);
    HANDLE config = connect_local(c);
    expect_kept(c, config, SELECT_SSTP, place, CALG_SHA256_);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        expect_refused(c, set_member(c, config, SELECT_SSTP, place, others[i]));
}

CHECK(SSTP_CERT_INFO, default_mode, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 bare = ex_params(1), full = ex_full_params(c, 2);
    for (int i = 0; i < 3; i++) {
        ex_store(c, config, SELECT_SSTP, i % 2 == 0 ? &bare : &full);
        BOOL is_default =
            ex_stored(c, config).info.ConfigParams.SstpConfigParams.sstpCertDetails.isDefault;
        expect(c, (is_default != FALSE) == (i % 2 == 0), "TRUE without a hash, FALSE with one",
               "the other value");
    }
}

CHECK(SSTP_CERT_INFO, blob_length, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD number = 1; number <= 2; number++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, number);
        ex_store(c, config, SELECT_SSTP, &given);
        struct ex_reading r = ex_stored(c, config);
        ex_expect_sstp(c, &r.info.ConfigParams.SstpConfigParams, &given.SstpConfigParams);
    }
}

CHECK(SSTP_CERT_INFO, blob_32, DESTROY)
{
    static const DWORD sizes[] = {1, 20, 31, 33, 64};
    static const unsigned char bytes[64] = {1, 2, 3};
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
        CRYPT_HASH_BLOB *hash = &params.SstpConfigParams.sstpCertDetails.certBlob;
        hash->cbData = sizes[i];
        hash->pbData = give_input(c, bytes, sizes[i]);
        expect_refused(c, ex_set(c, config, R1, SELECT_SSTP, &params));
    }
}

/* ---- the codes of refusals, which no page names */

CHECK(MprConfigServerSetInfoEx, x_range_code, DESTROY)
{
    static const struct {
        DWORD selector;
        size_t place;
        DWORD value;
    } bad[] = {
        {SELECT_PPTP, PLACE(PptpConfigParams.dwNumPorts), 0},
        {SELECT_PPTP, PLACE(PptpConfigParams.dwNumPorts), 30001},
        {SELECT_PPTP, PLACE(PptpConfigParams.dwPortFlags), 4},
        {SELECT_L2TP, PLACE(L2tpConfigParams.dwNumPorts), 0},
        {SELECT_L2TP, PLACE(L2tpConfigParams.dwNumPorts), 30001},
        {SELECT_L2TP, PLACE(L2tpConfigParams.dwPortFlags), 4},
        {SELECT_L2TP, L2TP(dwIdleTimeout), SECONDS_LEAST - 1},
        {SELECT_L2TP, L2TP(dwSaLifeTime), SECONDS_MOST + 1},
        {SELECT_L2TP, L2TP(dwSaDataSizeForRenegotiation), 1023},
        {SELECT_L2TP, L2TP(dwEncryptionType), 4},
        {SELECT_SSTP, PLACE(SstpConfigParams.dwNumPorts), 0},
        {SELECT_SSTP, PLACE(SstpConfigParams.dwNumPorts), 30001},
        {SELECT_SSTP, PLACE(SstpConfigParams.dwPortFlags), FOR_ROUTING},
        {SELECT_SSTP, PLACE(SstpConfigParams.certAlgorithm), 0x8004u},
        {SELECT_IKEV2, PLACE(IkeConfigParams.dwPortFlags), FOR_ROUTING},
        {SELECT_IKEV2, IKEV2(dwIdleTimeout), SECONDS_LEAST - 1},
        {SELECT_IKEV2, IKEV2(dwNetworkBlackoutTime), 119},
        {SELECT_IKEV2, IKEV2(dwSaLifeTime), SECONDS_MOST + 1},
        {SELECT_IKEV2, IKEV2(dwSaDataSizeForRenegotiation), 1023},
        {SELECT_IKEV2, IKEV2(dwConfigOptions), 1},
        {SELECT_IKEV2, IKEV2(dwEncryptionType), 4},
        {SELECT_GRE, PLACE(GREConfigParams.dwPortFlags), 4},
    };
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_code(c, set_member(c, config, bad[i].selector, bad[i].place, bad[i].value),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfoEx, x_main_mode_range, DESTROY)
{
    expect_range(c, SELECT_IKEV2, IKEV2(dwMmSaLifeTime), SECONDS_LEAST, SECONDS_MOST);
    expect_range(c, SELECT_L2TP, L2TP(dwMmSaLifeTime), SECONDS_LEAST, SECONDS_MOST);
}

CHECK(MprConfigServerSetInfoEx, x_bad_blob, DESTROY)
{
    HANDLE config = connect_local(c);
    const MPRAPI_TUNNEL_CONFIG_PARAMS1 good = ex_full_params(c, 1);
    enum { NAMES, NAME, EMPTY_NAME, MACHINE_NAME, HASH, EKUS, EKU, ODD_EKU, EMPTY_EKU, SSTP, ALL };
    for (int i = 0; i < ALL; i++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 bad = good;
        IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 = &bad.IkeConfigParams.TunnelConfigParams;
        CERT_NAME_BLOB names[2] = {ikev2->certificateNames[0], ikev2->certificateNames[1]};
        MPR_CERT_EKU ekus[2] = {ikev2->certificateEKUs[0], ikev2->certificateEKUs[1]};
        if (i == NAME)
            names[1].pbData = NULL;
        if (i == EMPTY_NAME)
            names[1].cbData = 0;
        if (i == EKU)
            ekus[1].pwszEKU = NULL;
        if (i == ODD_EKU)
            ekus[1].dwSize--;
        if (i == EMPTY_EKU)
            ekus[1].dwSize = 0;
        ikev2->certificateNames = i == NAMES ? NULL : give_input(c, names, sizeof names);
        ikev2->certificateEKUs = i == EKUS ? NULL : give_input(c, ekus, sizeof ekus);
        if (i == MACHINE_NAME)
            ikev2->machineCertificateName.pbData = NULL;
        if (i == HASH)
            ikev2->machineCertificateHash.pbData = NULL;
        if (i == SSTP)
            bad.SstpConfigParams.sstpCertDetails.certBlob.pbData = NULL;
        expect_code(c, ex_set(c, config, R5, i == SSTP ? SELECT_SSTP : SELECT_IKEV2, &bad),
                    ERROR_INVALID_PARAMETER);
    }
}
