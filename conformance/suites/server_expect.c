/* What is stored of tunnels against what was given; see server.h. */
#include "suites/server.h"

#include <string.h>

static void expect_number(struct check *c, DWORD stored, DWORD given, const char *member)
{
    expect(c, stored == given, "what was stored, in every member", "%s is %lu, not %lu", member,
           (unsigned long)stored, (unsigned long)given);
}

static void expect_blob(struct check *c, const CRYPT_HASH_BLOB *stored,
                        const CRYPT_HASH_BLOB *given, const char *member)
{
    expect_number(c, stored->cbData, given->cbData, member);
    if (given->cbData != 0)
        expect(c,
               stored->pbData != NULL && memcmp(stored->pbData, given->pbData, given->cbData) == 0,
               "the bytes that were stored", "%s has others", member);
}

static void expect_policy(struct check *c, const ROUTER_CUSTOM_IKEv2_POLICY0 *stored,
                          const ROUTER_CUSTOM_IKEv2_POLICY0 *given)
{
    expect(c, (stored != NULL) == (given != NULL), "a policy where one was stored",
           stored != NULL ? "one where none was" : "none");
    if (given != NULL)
        expect(c, memcmp(stored, given, sizeof *given) == 0, "the policy that was stored",
               "other numbers");
}

#define EXPECT_MEMBER(c, stored, given, member)                                                    \
    expect_number(c, (stored)->member, (given)->member, #member)

void ex_expect_ports(struct check *c, DWORD count, DWORD flags, DWORD given_count,
                     DWORD given_flags)
{
    expect_number(c, count, given_count, "dwNumPorts");
    expect_number(c, flags, given_flags, "dwPortFlags");
}

static void expect_ekus(struct check *c, const IKEV2_TUNNEL_CONFIG_PARAMS4 *stored,
                        const IKEV2_TUNNEL_CONFIG_PARAMS4 *given)
{
    EXPECT_MEMBER(c, stored, given, dwTotalEkus);
    for (DWORD i = 0; i < given->dwTotalEkus; i++) {
        const MPR_CERT_EKU *one = &stored->certificateEKUs[i], *other = &given->certificateEKUs[i];
        EXPECT_MEMBER(c, one, other, dwSize);
        expect(c, one->IsEKUOID == other->IsEKUOID, "IsEKUOID as it was stored", "the other value");
        expect(c, memcmp(one->pwszEKU, other->pwszEKU, other->dwSize) == 0,
               "the text that was stored", "another one");
    }
}

void ex_expect_ikev2(struct check *c, const IKEV2_CONFIG_PARAMS_R5 *stored,
                     const IKEV2_CONFIG_PARAMS_R5 *given)
{
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *s = &stored->TunnelConfigParams;
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *g = &given->TunnelConfigParams;
    ex_expect_ports(c, stored->dwNumPorts, stored->dwPortFlags, given->dwNumPorts,
                    given->dwPortFlags);
    EXPECT_MEMBER(c, s, g, dwIdleTimeout);
    EXPECT_MEMBER(c, s, g, dwNetworkBlackoutTime);
    EXPECT_MEMBER(c, s, g, dwSaLifeTime);
    EXPECT_MEMBER(c, s, g, dwSaDataSizeForRenegotiation);
    EXPECT_MEMBER(c, s, g, dwConfigOptions);
    EXPECT_MEMBER(c, s, g, dwEncryptionType);
    EXPECT_MEMBER(c, s, g, dwMmSaLifeTime);
    EXPECT_MEMBER(c, s, g, dwTotalCertificates);
    for (DWORD i = 0; i < g->dwTotalCertificates; i++)
        expect_blob(c, &s->certificateNames[i], &g->certificateNames[i], "a certificate's name");
    expect_blob(c, &s->machineCertificateName, &g->machineCertificateName,
                "machineCertificateName");
    expect_blob(c, &s->machineCertificateHash, &g->machineCertificateHash,
                "machineCertificateHash");
    expect_policy(c, s->customPolicy, g->customPolicy);
    expect_ekus(c, s, g);
}

void ex_expect_l2tp(struct check *c, const L2TP_CONFIG_PARAMS1 *stored,
                    const L2TP_CONFIG_PARAMS1 *given)
{
    const L2TP_TUNNEL_CONFIG_PARAMS2 *s = &stored->TunnelConfigParams;
    const L2TP_TUNNEL_CONFIG_PARAMS2 *g = &given->TunnelConfigParams;
    ex_expect_ports(c, stored->dwNumPorts, stored->dwPortFlags, given->dwNumPorts,
                    given->dwPortFlags);
    EXPECT_MEMBER(c, s, g, dwIdleTimeout);
    EXPECT_MEMBER(c, s, g, dwEncryptionType);
    EXPECT_MEMBER(c, s, g, dwSaLifeTime);
    EXPECT_MEMBER(c, s, g, dwSaDataSizeForRenegotiation);
    EXPECT_MEMBER(c, s, g, dwMmSaLifeTime);
    expect_policy(c, s->customPolicy, g->customPolicy);
}

void ex_expect_sstp(struct check *c, const SSTP_CONFIG_PARAMS *stored,
                    const SSTP_CONFIG_PARAMS *given)
{
    ex_expect_ports(c, stored->dwNumPorts, stored->dwPortFlags, given->dwNumPorts,
                    given->dwPortFlags);
    expect(c, (stored->isUseHttps != 0) == (given->isUseHttps != 0), "isUseHttps as it was stored",
           "the other value");
    EXPECT_MEMBER(c, stored, given, certAlgorithm);
    expect_blob(c, &stored->sstpCertDetails.certBlob, &given->sstpCertDetails.certBlob,
                "the hash of SSTP");
}

void ex_expect_all(struct check *c, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *stored,
                   const MPRAPI_TUNNEL_CONFIG_PARAMS1 *given)
{
    ex_expect_ikev2(c, &stored->IkeConfigParams, &given->IkeConfigParams);
    ex_expect_ports(c, stored->PptpConfigParams.dwNumPorts, stored->PptpConfigParams.dwPortFlags,
                    given->PptpConfigParams.dwNumPorts, given->PptpConfigParams.dwPortFlags);
    ex_expect_l2tp(c, &stored->L2tpConfigParams, &given->L2tpConfigParams);
    ex_expect_sstp(c, &stored->SstpConfigParams, &given->SstpConfigParams);
    ex_expect_ports(c, stored->GREConfigParams.dwNumPorts, stored->GREConfigParams.dwPortFlags,
                    given->GREConfigParams.dwNumPorts, given->GREConfigParams.dwPortFlags);
}
