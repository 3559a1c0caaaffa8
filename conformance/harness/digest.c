/* The configuration as one number: everything that functions of the contract show of it. Live state
 * (what is connected, how long the machine is up), handles and padding are no part of it.
 *
 * Read with plain calls outside the guards of a check, so that a digest never decides a verdict by
 * itself: a function that fails to answer contributes its code. What the target does not export is
 * left out. */
#include "harness/digest.h"
#include "harness/fixture.h"
#include "harness/state.h"

#include <stddef.h>
#include <string.h>

/* A configuration that is being read. */
struct picture {
    struct check *c;
    const struct target *target;
    HANDLE config;
    uint64_t digest;
};

/* Elsewhere than in the double, a function beside the one that a check is about may be a stub that
 * the check must not come to grief over: a name is read where it is that of the clause's function,
 * or the beginning or another part of it. */
static int is_topic(const struct picture *p, const char *name)
{
    return target_is_double(p->c) || strstr(p->c->state->clause->function, name) != NULL;
}

/* ---- mixing */

static void mix(struct picture *p, const void *bytes, size_t size)
{
    const unsigned char *b = bytes;
    for (size_t i = 0; i < size; i++)
        p->digest = (p->digest ^ b[i]) * 0x100000001B3u;
}

static void mix_number(struct picture *p, DWORD number)
{
    mix(p, &number, sizeof number);
}

/* A code; whether it tells of success. */
static int mix_code(struct picture *p, DWORD code)
{
    mix_number(p, code);
    return code == NO_ERROR;
}

/* A text, of at most so many units where its place is no longer. */
static void mix_text(struct picture *p, const WCHAR *text, size_t longest)
{
    size_t length = 0;
    while (length < longest && text[length] != 0)
        length++;
    mix_number(p, (DWORD)length);
    mix(p, text, length * sizeof *text);
}

#define MIX_ARRAY(p, text) mix_text((p), (text), sizeof(text) / sizeof *(text))

/* Bytes that may be absent, which is not the same as empty. */
static void mix_block(struct picture *p, const void *bytes, size_t size)
{
    mix_number(p, bytes == NULL ? 0xFFFFFFFFu : (DWORD)size);
    if (bytes != NULL)
        mix(p, bytes, size);
}

/* A list of texts, ended by an empty one. */
static void mix_list(struct picture *p, const WCHAR *list)
{
    size_t units = 0;
    if (list == NULL) {
        mix_block(p, NULL, 0);
        return;
    }
    while (list[units] != 0) {
        while (list[units] != 0)
            units++;
        units++;
    }
    mix_block(p, list, units * sizeof *list);
}

static void release(const struct picture *p, void *block)
{
    if (block != NULL && p->target->MprConfigBufferFree != NULL)
        p->target->MprConfigBufferFree(block);
}

static void mix_and_release(struct picture *p, void *block, size_t size)
{
    mix_block(p, block, size);
    release(p, block);
}

/* ---- interfaces */

_Static_assert(offsetof(MPR_INTERFACE_3, dwVpnStrategy) == offsetof(MPR_INTERFACE_2, dwVpnStrategy),
               "level 3 begins as level 2");

static void mix_dialing(struct picture *p, const MPR_INTERFACE_2 *info)
{
    const DWORD numbers[] = {info->dwfOptions,
                             info->ipaddr,
                             info->ipaddrDns,
                             info->ipaddrDnsAlt,
                             info->ipaddrWins,
                             info->ipaddrWinsAlt,
                             info->dwfNetProtocols,
                             info->dwChannels,
                             info->dwSubEntries,
                             info->dwDialMode,
                             info->dwDialExtraPercent,
                             info->dwDialExtraSampleSeconds,
                             info->dwHangUpExtraPercent,
                             info->dwHangUpExtraSampleSeconds,
                             info->dwIdleDisconnectSeconds,
                             info->dwType,
                             info->dwEncryptionType,
                             info->dwCustomAuthKey,
                             info->dwVpnStrategy};
    mix(p, numbers, sizeof numbers);
    mix(p, &info->guidId, sizeof info->guidId);
    MIX_ARRAY(p, info->szLocalPhoneNumber);
    MIX_ARRAY(p, info->szDeviceType);
    MIX_ARRAY(p, info->szDeviceName);
    MIX_ARRAY(p, info->szX25PadType);
    MIX_ARRAY(p, info->szX25Address);
    MIX_ARRAY(p, info->szX25Facilities);
    MIX_ARRAY(p, info->szX25UserData);
    mix_list(p, info->szAlternates);
    mix_block(p, info->lpbCustomAuthData, info->dwCustomAuthDataSize);
}

static void mix_addresses(struct picture *p, const MPR_INTERFACE_3 *info)
{
    mix(p, &info->ipv6addrDns, sizeof info->ipv6addrDns);
    mix(p, &info->ipv6addrDnsAlt, sizeof info->ipv6addrDnsAlt);
    mix_block(p, info->ipv6addr, info->AddressCount * sizeof *info->ipv6addr);
}

/* Levels above 0, which is the one that is listed. */
static void mix_levels(struct picture *p, HANDLE iface)
{
    for (DWORD level = 1; level <= 3; level++) {
        LPBYTE buffer = NULL;
        DWORD size = 0;
        if (!mix_code(
                p, p->target->MprConfigInterfaceGetInfo(p->config, iface, level, &buffer, &size)))
            continue;
        if (level == 1)
            mix_list(p,
                     ((const MPR_INTERFACE_1 *)(const void *)buffer)->lpwsDialoutHoursRestriction);
        else
            mix_dialing(p, (const void *)buffer);
        if (level == 3)
            mix_addresses(p, (const void *)buffer);
        release(p, buffer);
    }
}

static void mix_policy(struct picture *p, ROUTER_CUSTOM_IKEv2_POLICY0 *policy)
{
    mix_and_release(p, policy, sizeof *policy);
}

static void mix_custom(struct picture *p, HANDLE iface)
{
    MPR_IF_CUSTOMINFOEX2 info;
    memset(&info, 0, sizeof info);
    info.Header.revision = MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3;
    info.Header.type = MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT;
    info.Header.size = sizeof info;
    if (!mix_code(p, p->target->MprConfigInterfaceGetCustomInfoEx(p->config, iface, (void *)&info)))
        return;
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info.customIkev2Config;
    MPR_VPN_TRAFFIC_SELECTORS *selectors = &config->vpnTrafficSelectors;
    mix_number(p, info.dwFlags);
    mix_number(p, config->dwSaLifeTime);
    mix_number(p, config->dwSaDataSize);
    mix_number(p, config->dwMmSaLifeTime);
    mix_and_release(p, config->certificateName.pbData, config->certificateName.cbData);
    mix_and_release(p, config->certificateHash.pbData, config->certificateHash.cbData);
    mix_policy(p, config->customPolicy);
    mix_and_release(p, selectors->tsI, selectors->numTsi * sizeof *selectors->tsI);
    mix_and_release(p, selectors->tsR, selectors->numTsr * sizeof *selectors->tsR);
}

/* ---- transports, which both kinds have in common */

/* Those that are looked for where they cannot be listed. */
static const DWORD IDS[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6};

static void mix_on_interface(struct picture *p, HANDLE iface, HANDLE transport)
{
    LPBYTE info = NULL;
    DWORD size = 0;
    if (p->target->MprConfigInterfaceTransportGetInfo != NULL &&
        mix_code(p, p->target->MprConfigInterfaceTransportGetInfo(p->config, iface, transport,
                                                                  &info, &size)))
        mix_and_release(p, info, size);
}

static void mix_iftransports(struct picture *p, HANDLE iface)
{
    LPBYTE buffer = NULL;
    DWORD read = 0, total = 0;
    for (size_t i = 0; i < sizeof IDS / sizeof *IDS; i++) {
        HANDLE handle;
        if (p->target->MprConfigInterfaceTransportGetHandle != NULL &&
            mix_code(p, p->target->MprConfigInterfaceTransportGetHandle(p->config, iface, IDS[i],
                                                                        &handle)) &&
            p->target->MprConfigInterfaceTransportEnum == NULL)
            mix_on_interface(p, iface, handle);
    }
    if (p->target->MprConfigInterfaceTransportEnum == NULL ||
        !mix_code(p, p->target->MprConfigInterfaceTransportEnum(p->config, iface, 0, &buffer,
                                                                0xFFFFFFFFu, &read, &total, NULL)))
        return;
    const MPR_IFTRANSPORT_0 *entries = (const void *)buffer;
    for (DWORD i = 0; i < read; i++) {
        mix_number(p, entries[i].dwTransportId);
        MIX_ARRAY(p, entries[i].wszIfTransportName);
        mix_on_interface(p, iface, entries[i].hIfTransport);
    }
    release(p, buffer);
}

static void mix_blocks(struct picture *p, HANDLE transport)
{
    LPBYTE global = NULL, client = NULL;
    LPWSTR path = NULL;
    DWORD global_size = 0, client_size = 0;
    if (p->target->MprConfigTransportGetInfo == NULL ||
        !mix_code(p,
                  p->target->MprConfigTransportGetInfo(p->config, transport, &global, &global_size,
                                                       &client, &client_size, &path)))
        return;
    mix_and_release(p, global, global_size);
    mix_and_release(p, client, client_size);
    mix_number(p, path != NULL);
    if (path != NULL)
        mix_text(p, path, 0xFFFF);
    release(p, path);
}

/* The answer lies in the variable, or, as the page has it, where the variable points to. */
static void mix_filter(struct picture *p, DWORD id)
{
    LPBYTE variable = NULL;
    if (p->target->MprConfigFilterGetInfo == NULL || !is_topic(p, "MprConfigFilter") ||
        !mix_code(p, p->target->MprConfigFilterGetInfo(p->config, 0, id, (LPBYTE)&variable)))
        return;
    if ((uintptr_t)variable < 0x10000)
        mix_number(p, (DWORD)(uintptr_t)variable);
    else
        mix_and_release(p, variable, sizeof(MPR_FILTER_0));
}

static void mix_transports(struct picture *p)
{
    const int is_deep = is_topic(p, "MprConfigTransport");
    const int is_listed = is_deep && p->target->MprConfigTransportEnum != NULL;
    LPBYTE buffer = NULL;
    DWORD read = 0, total = 0;
    for (size_t i = 0; i < sizeof IDS / sizeof *IDS; i++) {
        HANDLE handle;
        if (p->target->MprConfigTransportGetHandle != NULL &&
            mix_code(p, p->target->MprConfigTransportGetHandle(p->config, IDS[i], &handle)) &&
            is_deep && !is_listed)
            mix_blocks(p, handle);
        mix_filter(p, IDS[i]);
    }
    if (!is_listed || !mix_code(p, p->target->MprConfigTransportEnum(
                                       p->config, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL)))
        return;
    const MPR_TRANSPORT_0 *entries = (const void *)buffer;
    for (DWORD i = 0; i < read; i++) {
        mix_number(p, entries[i].dwTransportId);
        MIX_ARRAY(p, entries[i].wszTransportName);
        mix_blocks(p, entries[i].hTransport);
    }
    release(p, buffer);
}

/* ---- the list of interfaces, with all that belongs to each */

static void mix_interface(struct picture *p, HANDLE iface)
{
    if (p->target->MprConfigInterfaceGetInfo != NULL && is_topic(p, "MprConfigInterface"))
        mix_levels(p, iface);
    if (p->target->MprConfigInterfaceGetCustomInfoEx != NULL && is_topic(p, "CustomInfo"))
        mix_custom(p, iface);
    if (is_topic(p, "MprConfigInterfaceTransport"))
        mix_iftransports(p, iface);
}

static void mix_interfaces(struct picture *p)
{
    LPBYTE buffer = NULL;
    DWORD read = 0, total = 0;
    if (p->target->MprConfigInterfaceEnum == NULL ||
        !mix_code(p, p->target->MprConfigInterfaceEnum(p->config, 0, &buffer, 0xFFFFFFFFu, &read,
                                                       &total, NULL)))
        return;
    const MPR_INTERFACE_0 *entries = (const void *)buffer;
    for (DWORD i = 0; i < read; i++) {
        MIX_ARRAY(p, entries[i].wszInterfaceName);
        mix_number(p, entries[i].fEnabled != 0);
        mix_number(p, entries[i].dwIfType);
        mix_interface(p, entries[i].hInterface);
    }
    release(p, buffer);
}

/* ---- the server */

static void mix_ports(struct picture *p)
{
    static const DWORD sizes[] = {0, sizeof(MPR_SERVER_1), sizeof(MPR_SERVER_2)};
    if (p->target->MprConfigServerGetInfo == NULL || !is_topic(p, "MprConfigServerSetInfo"))
        return;
    for (DWORD level = 0; level <= 2; level++) {
        LPBYTE buffer = NULL;
        if (!mix_code(p, p->target->MprConfigServerGetInfo(p->config, level, &buffer)))
            continue;
        const MPR_SERVER_0 *server = (const void *)buffer;
        mix_number(p, level == 0 ? server->fLanOnlyMode != 0 : 0);
        mix_number(p, level == 0 ? server->dwTotalPorts : 0);
        mix(p, buffer, sizes[level]);
        release(p, buffer);
    }
}

static void mix_ikev2(struct picture *p, const IKEV2_TUNNEL_CONFIG_PARAMS4 *params)
{
    mix_number(p, params->dwIdleTimeout);
    mix_number(p, params->dwNetworkBlackoutTime);
    mix_number(p, params->dwSaLifeTime);
    mix_number(p, params->dwSaDataSizeForRenegotiation);
    mix_number(p, params->dwConfigOptions);
    mix_number(p, params->dwEncryptionType);
    mix_number(p, params->dwMmSaLifeTime);
    mix_number(p, params->dwTotalCertificates);
    for (DWORD i = 0; i < params->dwTotalCertificates; i++) /* in the block of the array */
        mix_block(p, params->certificateNames[i].pbData, params->certificateNames[i].cbData);
    release(p, params->certificateNames);
    mix_number(p, params->dwTotalEkus);
    for (DWORD i = 0; i < params->dwTotalEkus; i++) {
        const MPR_CERT_EKU *eku = &params->certificateEKUs[i];
        mix_number(p, eku->IsEKUOID != 0);
        mix_and_release(p, eku->pwszEKU, eku->dwSize);
    }
    release(p, params->certificateEKUs);
    mix_and_release(p, params->machineCertificateName.pbData,
                    params->machineCertificateName.cbData);
    mix_and_release(p, params->machineCertificateHash.pbData,
                    params->machineCertificateHash.cbData);
    mix_policy(p, params->customPolicy);
}

static void mix_l2tp(struct picture *p, const L2TP_TUNNEL_CONFIG_PARAMS2 *params)
{
    mix_number(p, params->dwIdleTimeout);
    mix_number(p, params->dwEncryptionType);
    mix_number(p, params->dwSaLifeTime);
    mix_number(p, params->dwSaDataSizeForRenegotiation);
    mix_number(p, params->dwMmSaLifeTime);
    mix_policy(p, (void *)params->customPolicy);
}

static void mix_tunnels(struct picture *p)
{
    MPR_SERVER_EX1 info;
    MPRAPI_TUNNEL_CONFIG_PARAMS1 *params = &info.ConfigParams;
    if (p->target->MprConfigServerGetInfoEx == NULL || !is_topic(p, "MprConfigServerSetInfoEx"))
        return;
    memset(&info, 0, sizeof info);
    info.Header.revision = MPRAPI_MPR_SERVER_OBJECT_REVISION_5;
    info.Header.type = MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT;
    info.Header.size = sizeof info;
    if (!mix_code(p, p->target->MprConfigServerGetInfoEx(p->config, (void *)&info)))
        return;
    mix_number(p, info.fLanOnlyMode);
    mix_number(p, info.dwTotalPorts);
    mix(p, &params->PptpConfigParams, sizeof params->PptpConfigParams);
    mix(p, &params->GREConfigParams, sizeof params->GREConfigParams);
    mix_number(p, params->L2tpConfigParams.dwNumPorts);
    mix_number(p, params->L2tpConfigParams.dwPortFlags);
    mix_l2tp(p, &params->L2tpConfigParams.TunnelConfigParams);
    mix_number(p, params->IkeConfigParams.dwNumPorts);
    mix_number(p, params->IkeConfigParams.dwPortFlags);
    mix_ikev2(p, &params->IkeConfigParams.TunnelConfigParams);
    const SSTP_CONFIG_PARAMS *sstp = &params->SstpConfigParams;
    mix_number(p, sstp->dwNumPorts);
    mix_number(p, sstp->dwPortFlags);
    mix_number(p, sstp->isUseHttps != 0);
    mix_number(p, sstp->certAlgorithm);
    mix_number(p, sstp->sstpCertDetails.isDefault != 0);
    mix_and_release(p, sstp->sstpCertDetails.certBlob.pbData,
                    sstp->sstpCertDetails.certBlob.cbData);
}

uint64_t config_digest(struct check *c)
{
    struct picture p = {c, c->target, NULL, 0xCBF29CE484222325u};
    /* A half-built target may crash in Enum; a check that only reads must not come to grief over
     * that. */
    if (!target_is_double(c) && c->state->clause->check->safety == SAFETY_READ)
        return 0;
    if (c->target->MprConfigServerConnect == NULL ||
        c->target->MprConfigServerConnect(NULL, &p.config) != NO_ERROR)
        return 0;
    mix_interfaces(&p);
    mix_transports(&p);
    mix_ports(&p);
    mix_tunnels(&p);
    if (c->target->MprConfigServerDisconnect != NULL)
        c->target->MprConfigServerDisconnect(p.config);
    return p.digest;
}
