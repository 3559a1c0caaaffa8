/*
 * tunnel_describe.c: the stored tunnels as a caller's structure; see tunnel_params.h. Everything
 * that the structure points to is a block of the caller's, and each is released by itself; names of
 * trusted root certificates alone lie in the block of their array.
 */
#include "api/tunnel_params.h"

#include <string.h>

/* A block of so many bytes for the caller, in the draft. NULL: no memory. */
static void *draft_add(struct reply_draft *draft, size_t size)
{
    return replies_draft_add(&world.replies, &world.memory, size, FUNCTION_MprConfigServerGetInfoEx,
                             draft);
}

static bool describe_bytes(const void *bytes, size_t size, struct reply_draft *draft,
                           CRYPT_HASH_BLOB *blob)
{
    *blob = (CRYPT_HASH_BLOB){.cbData = (DWORD)size};
    if (size == 0)
        return true;
    blob->pbData = draft_add(draft, size);
    if (blob->pbData == NULL)
        return false;
    memcpy(blob->pbData, bytes, size);
    return true;
}

static bool describe_block(const struct block *block, struct reply_draft *draft,
                           CRYPT_HASH_BLOB *blob)
{
    const struct block_value value = block_peek(block);

    return describe_bytes(value.bytes, value.size, draft, blob);
}

static bool describe_policy(const struct policy *policy, struct reply_draft *draft,
                            ROUTER_CUSTOM_IKEv2_POLICY0 **out)
{
    *out = NULL;
    if (!policy->is_there)
        return true;
    *out = draft_add(draft, sizeof(**out));
    if (*out == NULL)
        return false;
    memcpy(*out, policy->numbers, sizeof(policy->numbers));
    return true;
}

/* The array and its names in one block. */
static bool describe_names(const struct ikev2_items *items, struct reply_draft *draft,
                           CERT_NAME_BLOB **out, DWORD *count)
{
    size_t size = items->count * sizeof(**out);
    CERT_NAME_BLOB *name = NULL;
    BYTE *bytes = NULL;

    *out = NULL;
    *count = (DWORD)items->count;
    if (items->count == 0)
        return true;
    for (const struct ikev2_item *item = items->first; item != NULL; item = item->next)
        size += item->size;
    *out = draft_add(draft, size);
    if (*out == NULL)
        return false;

    name = *out;
    bytes = (BYTE *)(name + items->count);
    for (const struct ikev2_item *item = items->first; item != NULL; item = item->next, name++) {
        memcpy(bytes, item->bytes, item->size);
        *name = (CERT_NAME_BLOB){.cbData = (DWORD)item->size, .pbData = bytes};
        bytes += item->size;
    }
    return true;
}

/* Each text in a block of its own, with a terminator behind what its size counts. */
static bool describe_ekus(const struct ikev2_items *items, struct reply_draft *draft,
                          MPR_CERT_EKU **out, DWORD *count)
{
    MPR_CERT_EKU *eku = NULL;

    *out = NULL;
    *count = (DWORD)items->count;
    if (items->count == 0)
        return true;
    *out = draft_add(draft, items->count * sizeof(**out));
    if (*out == NULL)
        return false;

    eku = *out;
    for (const struct ikev2_item *item = items->first; item != NULL; item = item->next, eku++) {
        *eku = (MPR_CERT_EKU){.dwSize = (DWORD)item->size,
                              .IsEKUOID = item->is_oid != 0 ? TRUE : FALSE,
                              .pwszEKU = draft_add(draft, item->size + sizeof(WCHAR))};
        if (eku->pwszEKU == NULL)
            return false;
        memcpy(eku->pwszEKU, item->bytes, item->size);
    }
    return true;
}

static bool describe_ikev2(const struct ikev2 *ikev2, unsigned level, struct reply_draft *draft,
                           IKEV2_TUNNEL_CONFIG_PARAMS4 *params)
{
    params->dwIdleTimeout = ikev2_number(ikev2, IKEV2_IDLE_SECONDS);
    params->dwNetworkBlackoutTime = ikev2_number(ikev2, IKEV2_BLACKOUT_SECONDS);
    params->dwSaLifeTime = ikev2_number(ikev2, IKEV2_SA_SECONDS);
    params->dwSaDataSizeForRenegotiation = ikev2_number(ikev2, IKEV2_SA_KILOBYTES);
    params->dwConfigOptions = ikev2_number(ikev2, IKEV2_OPTIONS);
    params->dwEncryptionType = ikev2_number(ikev2, IKEV2_ENCRYPTION);
    params->dwMmSaLifeTime = ikev2_number(ikev2, IKEV2_MAIN_SA_SECONDS);
    if (!describe_names(&ikev2->roots, draft, &params->certificateNames,
                        &params->dwTotalCertificates))
        return false;
    if (level >= 2 &&
        (!describe_block(ikev2->machine_name, draft, &params->machineCertificateName) ||
         !describe_policy(&ikev2->policy, draft, &params->customPolicy)))
        return false;
    return level < 3 ||
           (describe_ekus(&ikev2->ekus, draft, &params->certificateEKUs, &params->dwTotalEkus) &&
            describe_block(ikev2->machine_hash, draft, &params->machineCertificateHash));
}

static bool describe_l2tp(const struct tunnels *tunnels, unsigned level, struct reply_draft *draft,
                          L2TP_TUNNEL_CONFIG_PARAMS2 *params)
{
    params->dwIdleTimeout = tunnels_l2tp_number(tunnels, L2TP_IDLE_SECONDS);
    params->dwEncryptionType = tunnels_l2tp_number(tunnels, L2TP_ENCRYPTION);
    params->dwSaLifeTime = tunnels_l2tp_number(tunnels, L2TP_SA_SECONDS);
    params->dwSaDataSizeForRenegotiation = tunnels_l2tp_number(tunnels, L2TP_SA_KILOBYTES);
    params->dwMmSaLifeTime = tunnels_l2tp_number(tunnels, L2TP_MAIN_SA_SECONDS);
    return level < 1 || describe_policy(&tunnels->l2tp.policy, draft, &params->customPolicy);
}

static bool describe_sstp(const struct tunnels *tunnels, struct reply_draft *draft,
                          SSTP_CONFIG_PARAMS *params)
{
    const struct sstp *sstp = &tunnels->sstp;

    params->isUseHttps = tunnels_sstp_uses_https(tunnels) ? TRUE : FALSE;
    params->certAlgorithm = tunnels_sstp_algorithm(tunnels);
    params->sstpCertDetails.isDefault = sstp->hash_size == 0 ? TRUE : FALSE;
    return describe_bytes(sstp->hash, sstp->hash_size, draft, &params->sstpCertDetails.certBlob);
}

bool tunnel_params_describe(const struct tunnels *tunnels, const struct shape *shape,
                            struct reply_draft *draft, MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    IKEV2_CONFIG_PARAMS_R5 *ikev2 = &params->IkeConfigParams;
    L2TP_CONFIG_PARAMS1 *l2tp = &params->L2tpConfigParams;
    DWORD *const ports[TUNNEL_TYPES][2] = {
        [TUNNEL_PPTP] = {&params->PptpConfigParams.dwNumPorts,
                         &params->PptpConfigParams.dwPortFlags},
        [TUNNEL_L2TP] = {&l2tp->dwNumPorts, &l2tp->dwPortFlags},
        [TUNNEL_SSTP] = {&params->SstpConfigParams.dwNumPorts,
                         &params->SstpConfigParams.dwPortFlags},
        [TUNNEL_IKEV2] = {&ikev2->dwNumPorts, &ikev2->dwPortFlags},
        [TUNNEL_GRE] = {&params->GREConfigParams.dwNumPorts, &params->GREConfigParams.dwPortFlags},
    };

    memset(params, 0, sizeof(*params));
    for (int type = 0; type < TUNNEL_TYPES; type++) {
        *ports[type][0] = tunnels_port_count(tunnels, (enum tunnel)type);
        *ports[type][1] = tunnels_port_flags(tunnels, (enum tunnel)type);
    }
    ikev2->dwTunnelConfigParamFlags = MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS;
    l2tp->dwTunnelConfigParamFlags = MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS;
    return describe_ikev2(&tunnels->ikev2, shape->ikev2_level, draft, &ikev2->TunnelConfigParams) &&
           describe_l2tp(tunnels, shape->l2tp_level, draft, &l2tp->TunnelConfigParams) &&
           describe_sstp(tunnels, draft, &params->SstpConfigParams);
}
