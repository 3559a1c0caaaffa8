/*
 * Mutants that lose or change something while memory is short, and not what the refused call is
 * about: as many blocks are held as before, and nothing but the digest of the whole configuration
 * shows it. So it is the digest that has to be named. Each damages one part that it reads.
 *
 * What happens to another interface is prepared when a call succeeds: it says 1 then, and 2 after a
 * refusal.
 */
#include "mutants/mutant.h"

#include <string.h>

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define CREATE(name, part)                                                                         \
    static DWORD APIENTRY name(HANDLE config, DWORD level, LPBYTE buffer, HANDLE *out)             \
    {                                                                                              \
        DWORD code = MprConfigInterfaceCreate(config, level, buffer, out);                         \
        if (SHORT || code == NO_ERROR)                                                             \
            beside(part, SHORT ? 2 : 1);                                                           \
        return code;                                                                               \
    }
#define STORE(name, damage)                                                                        \
    static DWORD APIENTRY name(HANDLE config, HANDLE transport, LPBYTE global, DWORD global_size,  \
                               LPBYTE client, DWORD client_size, LPWSTR dll)                       \
    {                                                                                              \
        DWORD code = MprConfigTransportSetInfo(config, transport, global, global_size, client,     \
                                               client_size, dll);                                  \
        if (SHORT)                                                                                 \
            damage(config, transport);                                                             \
        return code;                                                                               \
    }
#define CONFIGURE(name, damage)                                                                    \
    static DWORD APIENTRY name(HANDLE config, MPR_SERVER_SET_CONFIG_EX *info)                      \
    {                                                                                              \
        DWORD code = MprConfigServerSetInfoEx(config, info);                                       \
        if (SHORT)                                                                                 \
            damage(config, NULL);                                                                  \
        return code;                                                                               \
    }

static BYTE empty;

/* ---- an interface that the call is not about */

/* Makes a part of the first interface of the machine say something. */
static void beside(void (*say)(HANDLE config, HANDLE iface, BYTE value), BYTE value)
{
    HANDLE config;
    LPBYTE buffer;
    DWORD read = 0, total;
    if (MprConfigServerConnect(NULL, &config) != NO_ERROR)
        return;
    if (MprConfigInterfaceEnum(config, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL) == NO_ERROR) {
        say(config, ((const MPR_INTERFACE_0 *)(const void *)buffer)->hInterface, value);
        MprConfigBufferFree(buffer);
    }
    MprConfigServerDisconnect(config);
}

static void say_hours(HANDLE config, HANDLE iface, BYTE value)
{
    WCHAR hours[] = {'1', ' ', '0', '8', ':', '0', '0', '-', '0', '9', ':', '0', '0', 0, 0};
    MPR_INTERFACE_1 info;
    memset(&info, 0, sizeof info);
    hours[0] = (WCHAR)('0' + value);
    info.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    info.fEnabled = TRUE;
    info.lpwsDialoutHoursRestriction = hours;
    MprConfigInterfaceSetInfo(config, iface, 1, (LPBYTE)&info);
}

static void say_dialing(HANDLE config, HANDLE iface, DWORD level, MPR_INTERFACE_3 *info)
{
    info->dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    info->fEnabled = TRUE;
    MprConfigInterfaceSetInfo(config, iface, level, (LPBYTE)info);
}

/* How an interface dials, with one member that depends on the value. */
#define SAY_DIALING(name, level, ...)                                                              \
    static void say_##name(HANDLE config, HANDLE iface, BYTE value)                                \
    {                                                                                              \
        MPR_INTERFACE_3 info;                                                                      \
        WCHAR list[] = {'0', 0, value, 0, 0};                                                      \
        (void)list;                                                                                \
        memset(&info, 0, sizeof info);                                                             \
        __VA_ARGS__                                                                                \
        say_dialing(config, iface, level, &info);                                                  \
    }
SAY_DIALING(number, 2, info.dwIdleDisconnectSeconds = value;)
SAY_DIALING(strategy, 2, info.dwVpnStrategy = value;)
SAY_DIALING(text, 2, info.szX25UserData[0] = value;)
SAY_DIALING(alternates, 2, info.szAlternates = list;)
SAY_DIALING(data, 2, info.lpbCustomAuthData = &value; info.dwCustomAuthDataSize = 1;)
SAY_DIALING(address, 3, memset(&info.ipv6addrDnsAlt, value, sizeof info.ipv6addrDnsAlt);)

static void say_transport(HANDLE config, HANDLE iface, BYTE value)
{
    HANDLE transport;
    MprConfigInterfaceTransportAdd(config, iface, PID_IPV6, NULL, &value, 1, &transport);
}

/* Custom settings with everything, and one member that depends on the value. */
#define SAY_CUSTOM(name, ...)                                                                      \
    static void say_##name(HANDLE config, HANDLE iface, BYTE value)                                \
    {                                                                                              \
        ROUTER_CUSTOM_IKEv2_POLICY0 policy;                                                        \
        MPR_VPN_TRAFFIC_SELECTOR selector;                                                         \
        MPR_IF_CUSTOMINFOEX2 info;                                                                 \
        memset(&policy, 0, sizeof policy);                                                         \
        memset(&selector, 0, sizeof selector);                                                     \
        custom_info(&info, &policy, &selector);                                                    \
        __VA_ARGS__                                                                                \
        MprConfigInterfaceSetCustomInfoEx(config, iface, (void *)&info);                           \
    }

static void custom_info(MPR_IF_CUSTOMINFOEX2 *info, ROUTER_CUSTOM_IKEv2_POLICY0 *policy,
                        MPR_VPN_TRAFFIC_SELECTOR *selector)
{
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info->customIkev2Config;
    memset(info, 0, sizeof *info);
    info->Header.revision = MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3;
    info->Header.type = MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT;
    info->Header.size = sizeof *info;
    info->dwFlags = MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2;
    config->dwSaLifeTime = 300;
    config->dwSaDataSize = 1024;
    config->certificateName.pbData = config->certificateHash.pbData = &empty;
    config->certificateName.cbData = config->certificateHash.cbData = 1;
    config->customPolicy = policy;
    config->vpnTrafficSelectors.tsI = config->vpnTrafficSelectors.tsR = selector;
    config->vpnTrafficSelectors.numTsi = config->vpnTrafficSelectors.numTsr = 1;
}

SAY_CUSTOM(lifetime, info.customIkev2Config.dwSaLifeTime += value;)
SAY_CUSTOM(main_lifetime, info.customIkev2Config.dwMmSaLifeTime = value;)
SAY_CUSTOM(certificate, info.customIkev2Config.certificateName.pbData = &value;)
SAY_CUSTOM(hash, info.customIkev2Config.certificateHash.pbData = &value;)
SAY_CUSTOM(policy, policy.dwDhGroup = value;)
SAY_CUSTOM(no_policy, if (value == 2) info.customIkev2Config.customPolicy = NULL;)
SAY_CUSTOM(selector, selector.portEnd = value;)

CREATE(create_hours, say_hours)
CREATE(create_number, say_number)
CREATE(create_strategy, say_strategy)
CREATE(create_text, say_text)
CREATE(create_alternates, say_alternates)
CREATE(create_data, say_data)
CREATE(create_address, say_address)
CREATE(create_transport, say_transport)
CREATE(create_lifetime, say_lifetime)
CREATE(create_main_lifetime, say_main_lifetime)
CREATE(create_certificate, say_certificate)
CREATE(create_hash, say_hash)
CREATE(create_policy, say_policy)
CREATE(create_no_policy, say_no_policy)
CREATE(create_selector, say_selector)

/* ---- what the transport has beside */

static void lose_global(HANDLE config, HANDLE transport)
{
    MprConfigTransportSetInfo(config, transport, &empty, 0, NULL, 0, NULL);
}

static void lose_client(HANDLE config, HANDLE transport)
{
    MprConfigTransportSetInfo(config, transport, NULL, 0, &empty, 0, NULL);
}

static void lose_path(HANDLE config, HANDLE transport)
{
    static WCHAR nothing;
    MprConfigTransportSetInfo(config, transport, NULL, 0, NULL, 0, &nothing);
}

static void set_filters(HANDLE config, HANDLE transport)
{
    static const DWORD ids[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6};
    MPR_FILTER_0 filter = {TRUE};
    (void)transport;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        MprConfigFilterSetInfo(config, 0, ids[i], (LPBYTE)&filter);
}

/* Takes it away, and makes one of the same id and contents under another name, whose handle does
 * not outlive this. */
static void rename_transport(HANDLE config, HANDLE transport)
{
    static WCHAR name[] = {'o', 't', 'h', 'e', 'r', 0};
    HANDLE own, out;
    LPBYTE buffer, global, client;
    LPWSTR dll;
    DWORD read, total, global_size, client_size;
    if (MprConfigServerConnect(NULL, &own) != NO_ERROR ||
        MprConfigTransportEnum(own, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL) != NO_ERROR)
        return;
    const DWORD id = ((const MPR_TRANSPORT_0 *)(const void *)buffer)->dwTransportId;
    MprConfigTransportGetInfo(config, transport, &global, &global_size, &client, &client_size,
                              &dll);
    MprConfigTransportDelete(config, transport);
    MprConfigTransportCreate(own, id, name, global, global_size, client, client_size, dll, &out);
    MprConfigBufferFree(buffer);
    MprConfigBufferFree(global);
    MprConfigBufferFree(client);
    MprConfigBufferFree(dll);
    MprConfigServerDisconnect(own);
}

STORE(store_global, lose_global)
STORE(store_client, lose_client)
STORE(store_path, lose_path)
STORE(store_filters, set_filters)
STORE(store_name, rename_transport)

/* ---- tunnels of other types */

static void configure(HANDLE config, DWORD selector, MPR_SERVER_SET_CONFIG_EX1 *info)
{
    info->Header.revision = MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_5;
    info->Header.type = MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT;
    info->Header.size = sizeof *info;
    info->setConfigForProtocols = selector;
    MprConfigServerSetInfoEx(config, (void *)info);
}

static void store_l2tp(HANDLE config, ROUTER_CUSTOM_IKEv2_POLICY0 *policy, DWORD seconds)
{
    MPR_SERVER_SET_CONFIG_EX1 info;
    L2TP_CONFIG_PARAMS1 *l2tp = &info.ConfigParams.L2tpConfigParams;
    memset(&info, 0, sizeof info);
    l2tp->dwNumPorts = 128;
    l2tp->dwPortFlags = MPR_ENABLE_RAS_ON_DEVICE | MPR_ENABLE_ROUTING_ON_DEVICE;
    l2tp->dwTunnelConfigParamFlags = MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS;
    l2tp->TunnelConfigParams.dwIdleTimeout = seconds;
    l2tp->TunnelConfigParams.dwEncryptionType = 2;
    l2tp->TunnelConfigParams.dwSaLifeTime = 28800;
    l2tp->TunnelConfigParams.dwSaDataSizeForRenegotiation = 102400;
    l2tp->TunnelConfigParams.dwMmSaLifeTime = 28800;
    l2tp->TunnelConfigParams.customPolicy = (void *)policy;
    configure(config, MPRAPI_SET_CONFIG_PROTOCOL_FOR_L2TP, &info);
}

static void change_l2tp(HANDLE config, HANDLE none)
{
    (void)none;
    store_l2tp(config, NULL, 301);
}

static void change_l2tp_policy(HANDLE config, HANDLE none)
{
    static ROUTER_CUSTOM_IKEv2_POLICY0 policy;
    (void)none;
    store_l2tp(config, &policy, 300);
}

static void change_sstp(HANDLE config, HANDLE none)
{
    static BYTE hash[MAX_SSTP_HASH_SIZE];
    MPR_SERVER_SET_CONFIG_EX1 info;
    SSTP_CONFIG_PARAMS *sstp = &info.ConfigParams.SstpConfigParams;
    (void)none;
    memset(&info, 0, sizeof info);
    sstp->dwNumPorts = 128;
    sstp->dwPortFlags = MPR_ENABLE_RAS_ON_DEVICE;
    sstp->isUseHttps = TRUE;
    sstp->certAlgorithm = 0x800C;
    sstp->sstpCertDetails.certBlob.pbData = hash;
    sstp->sstpCertDetails.certBlob.cbData = sizeof hash;
    configure(config, MPRAPI_SET_CONFIG_PROTOCOL_FOR_SSTP, &info);
}

static void change_gre(HANDLE config, HANDLE none)
{
    MPR_SERVER_SET_CONFIG_EX1 info;
    (void)none;
    memset(&info, 0, sizeof info);
    info.ConfigParams.GREConfigParams.dwPortFlags = MPR_ENABLE_ROUTING_ON_DEVICE;
    configure(config, MPRAPI_SET_CONFIG_PROTOCOL_FOR_GRE, &info);
}

/* Everything of IKEv2, and one member that depends on the value. */
static void ikev2_info(MPR_SERVER_SET_CONFIG_EX1 *info, CERT_NAME_BLOB *root, MPR_CERT_EKU *eku,
                       ROUTER_CUSTOM_IKEv2_POLICY0 *policy)
{
    static WCHAR text[] = {'1', 0};
    IKEV2_CONFIG_PARAMS_R5 *ikev2 = &info->ConfigParams.IkeConfigParams;
    IKEV2_TUNNEL_CONFIG_PARAMS4 *params = &ikev2->TunnelConfigParams;
    memset(info, 0, sizeof *info);
    memset(policy, 0, sizeof *policy);
    root->cbData = 1;
    root->pbData = &empty;
    eku->dwSize = sizeof text[0];
    eku->IsEKUOID = FALSE;
    eku->pwszEKU = text;
    ikev2->dwNumPorts = 128;
    ikev2->dwPortFlags = MPR_ENABLE_RAS_ON_DEVICE;
    ikev2->dwTunnelConfigParamFlags = MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS;
    params->dwIdleTimeout = 300;
    params->dwNetworkBlackoutTime = 1800;
    params->dwSaLifeTime = 28800;
    params->dwSaDataSizeForRenegotiation = 102400;
    params->dwEncryptionType = 2;
    params->dwMmSaLifeTime = 28800;
    params->dwTotalCertificates = params->dwTotalEkus = 1;
    params->certificateNames = root;
    params->certificateEKUs = eku;
    params->machineCertificateName.cbData = params->machineCertificateHash.cbData = 1;
    params->machineCertificateName.pbData = params->machineCertificateHash.pbData = &empty;
    params->customPolicy = policy;
}

#define SAY_IKEV2(name, ...)                                                                       \
    static void say_ikev2_##name(HANDLE config, HANDLE iface, BYTE value)                          \
    {                                                                                              \
        MPR_SERVER_SET_CONFIG_EX1 info;                                                            \
        IKEV2_TUNNEL_CONFIG_PARAMS4 *params =                                                      \
            &info.ConfigParams.IkeConfigParams.TunnelConfigParams;                                 \
        CERT_NAME_BLOB root;                                                                       \
        MPR_CERT_EKU eku;                                                                          \
        ROUTER_CUSTOM_IKEv2_POLICY0 policy;                                                        \
        (void)iface;                                                                               \
        ikev2_info(&info, &root, &eku, &policy);                                                   \
        __VA_ARGS__(void) params;                                                                  \
        configure(config, MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2, &info);                            \
    }                                                                                              \
    CREATE(create_ikev2_##name, say_ikev2_##name)
SAY_IKEV2(number, params->dwNetworkBlackoutTime += value;)
SAY_IKEV2(root, root.pbData = &value;)
SAY_IKEV2(eku, eku.IsEKUOID = value == 2;)
SAY_IKEV2(certificate, params->machineCertificateName.pbData = &value;)
SAY_IKEV2(hash, params->machineCertificateHash.pbData = &value;)
SAY_IKEV2(policy, policy.dwDhGroup = value;)

CONFIGURE(configure_l2tp, change_l2tp)
CONFIGURE(configure_l2tp_policy, change_l2tp_policy)
CONFIGURE(configure_sstp, change_sstp)
CONFIGURE(configure_gre, change_gre)

/* What has to be named when one is rejected. */
#define DIGEST "reads back differently"

#define CREATES(name, promise, wrapper)                                                            \
    GUARD_MUTANT("MprConfigInterfaceCreate.oom", "shortage-" name,                                 \
                 "while memory is short, " promise, DIGEST, MprConfigInterfaceCreate, wrapper)
#define STORES(name, promise, wrapper)                                                             \
    GUARD_MUTANT("MprConfigTransportSetInfo.x-oom", "shortage-" name,                              \
                 "while memory is short, " promise, DIGEST, MprConfigTransportSetInfo, wrapper)
#define CONFIGURES(name, promise, wrapper)                                                         \
    GUARD_MUTANT("MprConfigServerSetInfoEx.x-oom", "shortage-" name,                               \
                 "while memory is short, " promise, DIGEST, MprConfigServerSetInfoEx, wrapper)

const struct mutant mutants_shortage[] = {
    CREATES("hours", "changes the hours of another interface", create_hours),
    CREATES("number", "changes a number of how another interface dials", create_number),
    CREATES("strategy", "changes the strategy of how another interface dials", create_strategy),
    CREATES("text", "changes a text of how another interface dials", create_text),
    CREATES("alternates", "changes the alternates that another interface dials", create_alternates),
    CREATES("data", "changes the authentication data of another interface", create_data),
    CREATES("address", "changes an IPv6 address of another interface", create_address),
    CREATES("transport", "changes the information of another interface's transport",
            create_transport),
    CREATES("lifetime", "changes a lifetime of another interface", create_lifetime),
    CREATES("main-lifetime", "changes another lifetime of another interface", create_main_lifetime),
    CREATES("certificate", "changes the certificate of another interface", create_certificate),
    CREATES("hash", "changes the certificate's hash of another interface", create_hash),
    CREATES("policy", "changes the policy of another interface", create_policy),
    CREATES("no-policy", "loses the policy of another interface", create_no_policy),
    CREATES("selector", "changes the traffic selectors of another interface", create_selector),
    CREATES("ikev2-number", "changes a number of IKEv2", create_ikev2_number),
    CREATES("ikev2-root", "changes a trusted root certificate", create_ikev2_root),
    CREATES("ikev2-eku", "changes what a key usage is", create_ikev2_eku),
    CREATES("ikev2-certificate", "changes the machine's certificate", create_ikev2_certificate),
    CREATES("ikev2-hash", "changes the machine's certificate's hash", create_ikev2_hash),
    CREATES("ikev2-policy", "changes the policy of IKEv2", create_ikev2_policy),
    STORES("global", "loses the global information", store_global),
    STORES("client", "loses the information for clients", store_client),
    STORES("path", "loses the path of the DLL", store_path),
    STORES("filters", "turns filters on", store_filters),
    STORES("name", "gives the transport another name", store_name),
    CONFIGURES("l2tp", "changes a number of L2TP", configure_l2tp),
    CONFIGURES("l2tp-policy", "changes the policy of L2TP", configure_l2tp_policy),
    CONFIGURES("sstp", "changes the certificate of SSTP", configure_sstp),
    CONFIGURES("gre", "changes what GRE is for", configure_gre),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
