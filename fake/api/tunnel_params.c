/*
 * tunnel_params.c: settings of tunnels between callers and the configuration; see tunnel_params.h.
 */
#include "api/tunnel_params.h"

#include <string.h>

#include "api/ports.h"

_Static_assert(SSTP_HASH_LONGEST == MAX_SSTP_HASH_SIZE, "a hash fits into its place");
_Static_assert(sizeof(ROUTER_CUSTOM_IKEv2_POLICY0) == sizeof(((struct policy *)0)->numbers),
               "a policy is six numbers");

#define CALG_SHA_256_ID    0x0000800Cu
#define SECONDS_LEAST      300
#define SECONDS_MOST       17279999
#define BLACKOUT_LEAST     120
#define KILOBYTES_LEAST    1024
#define ENCRYPTION_HIGHEST 3

/* Elements of arrays that callers hand over are copied out, so that alignment does not matter. */
static CERT_NAME_BLOB name_at(const CERT_NAME_BLOB *names, DWORD i)
{
    CERT_NAME_BLOB name;

    memcpy(&name, (const BYTE *)names + i * sizeof(name), sizeof(name));
    return name;
}

static MPR_CERT_EKU eku_at(const MPR_CERT_EKU *ekus, DWORD i)
{
    MPR_CERT_EKU eku;

    memcpy(&eku, (const BYTE *)ekus + i * sizeof(eku), sizeof(eku));
    return eku;
}

/* ----------------------------------------------------------------------------------------- check
 */

/* Bytes that may be left out altogether. */
static bool is_blob(const CRYPT_HASH_BLOB *blob)
{
    return blob->cbData == 0 || blob->pbData != NULL;
}

static bool is_time(DWORD seconds)
{
    return seconds >= SECONDS_LEAST && seconds <= SECONDS_MOST;
}

static bool are_names(const CERT_NAME_BLOB *names, DWORD count)
{
    if (count != 0 && names == NULL)
        return false;
    for (DWORD i = 0; i < count; i++) {
        const CERT_NAME_BLOB name = name_at(names, i);

        if (name.cbData == 0 || name.pbData == NULL)
            return false;
    }
    return true;
}

/* A text has a size in bytes, so an even one. */
static bool are_ekus(const MPR_CERT_EKU *ekus, DWORD count)
{
    if (count != 0 && ekus == NULL)
        return false;
    for (DWORD i = 0; i < count; i++) {
        const MPR_CERT_EKU eku = eku_at(ekus, i);

        if (eku.dwSize == 0 || eku.dwSize % sizeof(WCHAR) != 0 || eku.pwszEKU == NULL)
            return false;
    }
    return true;
}

/* Whether the flag word says that the parameters count. */
static bool counts(DWORD flags)
{
    return (flags & MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS) != 0;
}

_Static_assert(MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS == MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS,
               "one flag for both");

static bool is_ikev2(const IKEV2_TUNNEL_CONFIG_PARAMS4 *params, unsigned level)
{
    if (!is_time(params->dwIdleTimeout) || !is_time(params->dwSaLifeTime) ||
        params->dwNetworkBlackoutTime < BLACKOUT_LEAST ||
        params->dwSaDataSizeForRenegotiation < KILOBYTES_LEAST)
        return false;
    if (params->dwConfigOptions != 0) // MprConfigServerSetInfoEx.ikev2-configoptions-zero
        return false;
    if (!are_names(params->certificateNames, params->dwTotalCertificates))
        return false;
    if (level >= 2 && (!is_blob(&params->machineCertificateName) ||
                       params->dwEncryptionType > ENCRYPTION_HIGHEST))
        return false;
    if (level >= 3 && (!is_blob(&params->machineCertificateHash) ||
                       !are_ekus(params->certificateEKUs, params->dwTotalEkus)))
        return false;
    return level < 4 || is_time(params->dwMmSaLifeTime);
}

static bool is_l2tp(const L2TP_TUNNEL_CONFIG_PARAMS2 *params, unsigned level)
{
    return is_time(params->dwIdleTimeout) && is_time(params->dwSaLifeTime) &&
           params->dwSaDataSizeForRenegotiation >= KILOBYTES_LEAST &&
           params->dwEncryptionType <= ENCRYPTION_HIGHEST &&
           (level < 2 || is_time(params->dwMmSaLifeTime));
}

static bool is_sstp(const SSTP_CONFIG_PARAMS *params)
{
    const CRYPT_HASH_BLOB *hash = &params->sstpCertDetails.certBlob;

    return params->certAlgorithm == CALG_SHA_256_ID && is_blob(hash) &&
           (hash->cbData == 0 || hash->cbData == MAX_SSTP_HASH_SIZE);
}

/* Count and flags lie at the beginning of the settings of every type. */
static PPTP_CONFIG_PARAMS ports_of(enum tunnel type, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    static const size_t offsets[TUNNEL_TYPES] = {
        [TUNNEL_PPTP] = offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, PptpConfigParams),
        [TUNNEL_L2TP] = offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, L2tpConfigParams),
        [TUNNEL_SSTP] = offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, SstpConfigParams),
        [TUNNEL_IKEV2] = offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, IkeConfigParams),
        [TUNNEL_GRE] = offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, GREConfigParams),
    };
    PPTP_CONFIG_PARAMS ports;

    memcpy(&ports, (const BYTE *)params + offsets[type], sizeof(ports));
    return ports;
}

DWORD tunnel_params_check(const struct shape *shape, enum tunnel type,
                          const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    const IKEV2_CONFIG_PARAMS_R5 *ikev2 = &params->IkeConfigParams;
    const L2TP_CONFIG_PARAMS1 *l2tp = &params->L2tpConfigParams;
    const PPTP_CONFIG_PARAMS ports = ports_of(type, params);
    bool is_sound = true;

    if (type == TUNNEL_IKEV2 && !counts(ikev2->dwTunnelConfigParamFlags))
        return NO_ERROR; // MprConfigServerSetInfoEx.ikev2-flags-gate
    if (type == TUNNEL_IKEV2)
        is_sound = is_ikev2(&ikev2->TunnelConfigParams, shape->ikev2_level);
    else if (type == TUNNEL_L2TP && counts(l2tp->dwTunnelConfigParamFlags))
        is_sound = is_l2tp(&l2tp->TunnelConfigParams, shape->l2tp_level);
    else if (type == TUNNEL_SSTP)
        is_sound = is_sstp(&params->SstpConfigParams);
    if (!is_sound)
        return ERROR_INVALID_PARAMETER;
    return ports_check(type, ports.dwNumPorts, ports.dwPortFlags, PORTS_MOST);
}

/* ----------------------------------------------------------------------------------------- store
 */

static struct policy policy_of(const ROUTER_CUSTOM_IKEv2_POLICY0 *given)
{
    struct policy policy = {.is_there = given != NULL};

    if (given != NULL)
        memcpy(policy.numbers, given, sizeof(policy.numbers));
    return policy;
}

/* A copy of bytes that may be absent. False: no memory. */
static bool draft_blob(const CRYPT_HASH_BLOB *blob, struct block **block)
{
    if (blob->cbData == 0)
        return true;
    *block = block_copy(&world.memory, &(struct block_value){blob->pbData, blob->cbData});
    return *block != NULL;
}

static bool draft_names(const CERT_NAME_BLOB *names, DWORD count, struct ikev2_items *items)
{
    for (DWORD i = 0; i < count; i++) {
        const CERT_NAME_BLOB name = name_at(names, i);

        if (!ikev2_items_add(items, &world.memory, &(struct block_value){name.pbData, name.cbData},
                             false))
            return false;
    }
    return true;
}

static bool draft_ekus(const MPR_CERT_EKU *ekus, DWORD count, struct ikev2_items *items)
{
    for (DWORD i = 0; i < count; i++) {
        const MPR_CERT_EKU eku = eku_at(ekus, i);

        if (!ikev2_items_add(items, &world.memory, &(struct block_value){eku.pwszEKU, eku.dwSize},
                             eku.IsEKUOID != 0))
            return false;
    }
    return true;
}

/* Everything that the caller's structure says, by copies. Beyond its level the structure is zeros;
 * so nothing is copied from there. */
static bool draft_ikev2(const IKEV2_TUNNEL_CONFIG_PARAMS4 *params, struct ikev2 *draft)
{
    *draft = (struct ikev2){
        .numbers = {[IKEV2_IDLE_SECONDS] = stored_number(params->dwIdleTimeout),
                    [IKEV2_BLACKOUT_SECONDS] = stored_number(params->dwNetworkBlackoutTime),
                    [IKEV2_SA_SECONDS] = stored_number(params->dwSaLifeTime),
                    [IKEV2_SA_KILOBYTES] = stored_number(params->dwSaDataSizeForRenegotiation),
                    [IKEV2_OPTIONS] = stored_number(params->dwConfigOptions),
                    [IKEV2_ENCRYPTION] = stored_number(params->dwEncryptionType),
                    [IKEV2_MAIN_SA_SECONDS] = stored_number(params->dwMmSaLifeTime)},
        .policy = policy_of(params->customPolicy),
    };
    return draft_names(params->certificateNames, params->dwTotalCertificates, &draft->roots) &&
           draft_blob(&params->machineCertificateName, &draft->machine_name) &&
           draft_ekus(params->certificateEKUs, params->dwTotalEkus, &draft->ekus) &&
           draft_blob(&params->machineCertificateHash, &draft->machine_hash);
}

static DWORD store_ikev2(struct tunnels *tunnels, const struct shape *shape,
                         const IKEV2_CONFIG_PARAMS_R5 *params)
{
    struct ikev2 draft;

    if (!draft_ikev2(&params->TunnelConfigParams, &draft)) { // MprConfigServerSetInfoEx.x-oom
        ikev2_clear(&draft, &world.memory);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    ikev2_take(&tunnels->ikev2, &world.memory, &draft, shape->ikev2_level);
    return ports_store(tunnels, TUNNEL_IKEV2, params->dwNumPorts, params->dwPortFlags);
}

static void store_l2tp(struct l2tp *l2tp, const struct shape *shape,
                       const L2TP_TUNNEL_CONFIG_PARAMS2 *params)
{
    l2tp->numbers[L2TP_IDLE_SECONDS] = stored_number(params->dwIdleTimeout);
    l2tp->numbers[L2TP_ENCRYPTION] = stored_number(params->dwEncryptionType);
    l2tp->numbers[L2TP_SA_SECONDS] = stored_number(params->dwSaLifeTime);
    l2tp->numbers[L2TP_SA_KILOBYTES] = stored_number(params->dwSaDataSizeForRenegotiation);
    if (shape->l2tp_level >= 2)
        l2tp->numbers[L2TP_MAIN_SA_SECONDS] = stored_number(params->dwMmSaLifeTime);
    l2tp->policy = policy_of(params->customPolicy);
}

static void store_sstp(struct sstp *sstp, const SSTP_CONFIG_PARAMS *params)
{
    const CRYPT_HASH_BLOB *hash = &params->sstpCertDetails.certBlob;

    *sstp = (struct sstp){.uses_https = stored_number(params->isUseHttps != 0),
                          .algorithm = stored_number(params->certAlgorithm),
                          .hash_size = hash->cbData}; // MprConfigServerSetInfoEx.sstp-clear-cert
    if (hash->cbData != 0)
        memcpy(sstp->hash, hash->pbData, hash->cbData);
}

DWORD tunnel_params_store(struct tunnels *tunnels, const struct shape *shape, enum tunnel type,
                          const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    const IKEV2_CONFIG_PARAMS_R5 *ikev2 = &params->IkeConfigParams;
    const L2TP_CONFIG_PARAMS1 *l2tp = &params->L2tpConfigParams;
    const PPTP_CONFIG_PARAMS ports = ports_of(type, params);
    DWORD code = NO_ERROR;

    if (type == TUNNEL_IKEV2) {
        if (!counts(ikev2->dwTunnelConfigParamFlags))
            return NO_ERROR;
        code = store_ikev2(tunnels, shape, ikev2);
    } else {
        code = ports_store(tunnels, type, ports.dwNumPorts, ports.dwPortFlags);
    }
    if (type == TUNNEL_L2TP && counts(l2tp->dwTunnelConfigParamFlags))
        store_l2tp(&tunnels->l2tp, shape, &l2tp->TunnelConfigParams);
    if (type == TUNNEL_SSTP)
        store_sstp(&tunnels->sstp, &params->SstpConfigParams);

    /* MprConfigServerSetInfoEx.restart-required; a reboot is the more that has to be told. */
    if (code == NO_ERROR && (type == TUNNEL_SSTP || type == TUNNEL_IKEV2))
        code = ERROR_SUCCESS_RESTART_REQUIRED;
    return code;
}
