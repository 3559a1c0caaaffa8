/* Mutants of the settings of tunnels: what each takes and what it gives back. */
#include "mutants/server_ex.h"

/* ---- what is stored differs from what was given */

SETX(ikev2_flags, if (IS(IKEV2)) p.ikev2->dwPortFlags = 0;)
SETX(idle_clamped, if (IS(IKEV2) && IKEV2->dwIdleTimeout < 300) IKEV2->dwIdleTimeout = 300;)
SETX(idle_shorter,
     if (IS(IKEV2) && IKEV2->dwIdleTimeout == 17279999) return ERROR_INVALID_PARAMETER;)
SETX(blackout_clamped,
     if (IS(IKEV2) && IKEV2->dwNetworkBlackoutTime < 120) IKEV2->dwNetworkBlackoutTime = 120;)
SETX(life_clamped, if (IS(IKEV2) && IKEV2->dwSaLifeTime > 17279999) IKEV2->dwSaLifeTime = 17279999;)
SETX(data_clamped, if (IS(IKEV2) && IKEV2->dwSaDataSizeForRenegotiation < 1024)
                       IKEV2->dwSaDataSizeForRenegotiation = 1024;)
SETX(encryption_three,
     if (IS(IKEV2) && IS_NEW && IKEV2->dwEncryptionType == 3) return ERROR_INVALID_PARAMETER;)
SETX(encryption_as_dialing,
     if (IS(IKEV2) && IS_NEW && IKEV2->dwEncryptionType == 1) IKEV2->dwEncryptionType = 2;)
SETX(one_name_less,
     if (IS(IKEV2) && IKEV2->dwTotalCertificates == 2) IKEV2->dwTotalCertificates = 1;)
SETX(pptp_none, if (IS(PPTP) && p.pptp->dwNumPorts == 0) p.pptp->dwNumPorts = 1;)
SETX(pptp_clamped, if (IS(PPTP) && p.pptp->dwNumPorts > 30000) p.pptp->dwNumPorts = 30000;)
SETX(pptp_routing, if (IS(PPTP)) p.pptp->dwPortFlags &= ~2u;)
SETX(l2tp_none, if (IS(L2TP) && p.l2tp->dwNumPorts == 0) p.l2tp->dwNumPorts = 1;)
SETX(l2tp_clamped, if (IS(L2TP) && p.l2tp->dwNumPorts > 30000) p.l2tp->dwNumPorts = 30000;)
SETX(l2tp_flags_needed, if (IS(L2TP) && p.l2tp->dwPortFlags == 0) return ERROR_INVALID_PARAMETER;)
SETX(l2tp_idle_clamped,
     if (IS(L2TP) && IS_NEW && L2TP->dwIdleTimeout < 300) L2TP->dwIdleTimeout = 300;)
SETX(l2tp_encryption_masked, if (IS(L2TP) && IS_NEW) L2TP->dwEncryptionType &= 3u;)
SETX(sstp_none, if (IS(SSTP) && p.sstp->dwNumPorts == 0) p.sstp->dwNumPorts = 1;)
SETX(sstp_clamped, if (IS(SSTP) && p.sstp->dwNumPorts > 30000) p.sstp->dwNumPorts = 30000;)
SETX(sstp_flags, if (IS(SSTP)) p.sstp->dwPortFlags = 0;)
SETX(always_https, if (IS(SSTP)) p.sstp->isUseHttps = TRUE;)
SETX(any_algorithm, if (IS(SSTP)) p.sstp->certAlgorithm = 0x800C;)
SETX(no_algorithm, if (IS(SSTP) && p.sstp->certAlgorithm == 0x800E) p.sstp->certAlgorithm = 0x800C;)
SETX(hash_dropped, if (IS(SSTP) && SSTP_HASH->cbData != 32) SSTP_HASH->cbData = 0;)
SETX(hash_cut, if (IS(SSTP) && SSTP_HASH->cbData > 32) SSTP_HASH->cbData = 32;)

/* ---- what is given back differs from what was stored */

GETX_AFTER(
    policy_swapped, if (OK && IS_PRESENT && IKEV2->customPolicy != NULL) {
        DWORD first = IKEV2->customPolicy->dwIntegrityMethod;
        IKEV2->customPolicy->dwIntegrityMethod = IKEV2->customPolicy->dwEncryptionMethod;
        IKEV2->customPolicy->dwEncryptionMethod = first;
    })
GETX_AFTER(policy_of_l2tp,
           if (OK && IS_PRESENT && L2TP->customPolicy != NULL) L2TP->customPolicy->dwDhGroup++;)
GETX_AFTER(eku_size,
           if (OK && IS_PRESENT && IKEV2->dwTotalEkus != 0) IKEV2->certificateEKUs[0].dwSize += 2;)
GETX_AFTER(eku_kind, if (OK && IS_PRESENT && IKEV2->dwTotalEkus != 0) IKEV2->certificateEKUs[0]
                         .IsEKUOID = FALSE;)
GETX_AFTER(always_default, if (OK && p.sstp != NULL) p.sstp->sstpCertDetails.isDefault = TRUE;)
GETX_AFTER(never_default, if (OK && p.sstp != NULL) p.sstp->sstpCertDetails.isDefault = FALSE;)
GETX_AFTER(hash_shorter, if (OK && p.sstp != NULL && SSTP_HASH->cbData != 0) SSTP_HASH->cbData--;)
GETX_AFTER(hash_other,
           if (OK && p.sstp != NULL && SSTP_HASH->cbData != 0) SSTP_HASH->pbData[31] ^= 1;)

#define G(clause, name, promise, wrapper)                                                          \
    MUTANT(clause, name, promise, MprConfigServerGetInfoEx, wrapper)
#define S(clause, name, promise, wrapper)                                                          \
    MUTANT(clause, name, promise, MprConfigServerSetInfoEx, wrapper)

const struct mutant mutants_server_settings[] = {
    S("IKEV2_CONFIG_PARAMS.flags", "lost", "stores no flags", ikev2_flags),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.idle-range", "clamps", "stores the least time instead",
      idle_clamped),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.idle-range", "shorter", "refuses the longest time", idle_shorter),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.blackout-min", "clamps", "stores the least time instead",
      blackout_clamped),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.salife-range", "clamps", "stores the longest time instead",
      life_clamped),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.sadata-min", "clamps", "stores the least size instead",
      data_clamped),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.encryption-type", "no-3", "does not know 3", encryption_three),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.encryption-type", "as-dialing", "stores 2 for 1",
      encryption_as_dialing),
    S("IKEV2_TUNNEL_CONFIG_PARAMS.cert-count", "one-less", "stores one name of two", one_name_less),
    G("ROUTER_CUSTOM_IKEv2_POLICY0.x-kept", "swapped",
      "gives two numbers back in each other's place", policy_swapped),
    G("ROUTER_CUSTOM_IKEv2_POLICY0.x-kept", "l2tp", "gives another group back for L2TP",
      policy_of_l2tp),
    G("MPR_CERT_EKU.size-bytes", "terminator", "counts the terminator", eku_size),
    G("MPR_CERT_EKU.size-bytes", "kind", "takes an object identifier for a name", eku_kind),
    S("PPTP_CONFIG_PARAMS.ports", "one", "stores one port instead of none", pptp_none),
    S("PPTP_CONFIG_PARAMS.ports", "clamps", "stores the most ports instead", pptp_clamped),
    S("PPTP_CONFIG_PARAMS.flags", "routing-lost", "stores no routing", pptp_routing),
    S("L2TP_CONFIG_PARAMS.ports", "one", "stores one port instead of none", l2tp_none),
    S("L2TP_CONFIG_PARAMS.ports", "clamps", "stores the most ports instead", l2tp_clamped),
    S("L2TP_CONFIG_PARAMS.flags", "needed", "refuses ports for neither use", l2tp_flags_needed),
    S("L2TP_TUNNEL_CONFIG_PARAMS.ranges", "clamps", "stores the least time instead",
      l2tp_idle_clamped),
    S("L2TP_TUNNEL_CONFIG_PARAMS.ranges", "masks", "drops the high bits of dwEncryptionType",
      l2tp_encryption_masked),
    S("SSTP_CONFIG_PARAMS.ports", "one", "stores one port instead of none", sstp_none),
    S("SSTP_CONFIG_PARAMS.ports", "clamps", "stores the most ports instead", sstp_clamped),
    S("SSTP_CONFIG_PARAMS.flags", "lost", "stores no flags", sstp_flags),
    S("SSTP_CONFIG_PARAMS.https", "always", "always stores TRUE", always_https),
    S("SSTP_CONFIG_PARAMS.alg", "any", "takes any algorithm for SHA-256", any_algorithm),
    S("SSTP_CONFIG_PARAMS.alg", "sha-512", "takes SHA-512 as well", no_algorithm),
    G("SSTP_CERT_INFO.default-mode", "always", "always tells TRUE", always_default),
    G("SSTP_CERT_INFO.default-mode", "never", "always tells FALSE", never_default),
    G("SSTP_CERT_INFO.blob-length", "shorter", "tells one byte less", hash_shorter),
    G("SSTP_CERT_INFO.blob-length", "other", "gives another last byte back", hash_other),
    S("SSTP_CERT_INFO.blob-32", "dropped", "stores no hash instead", hash_dropped),
    S("SSTP_CERT_INFO.blob-32", "cut", "stores the first 32 bytes", hash_cut),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
