/*
 * Mutants that lose or change something while memory is short, and not what the refused call is
 * about: nothing but the digest of the whole configuration shows it. Each damages one part that the
 * digest reads, through a connection of its own.
 */
#include "mutants/mutant.h"

#include <string.h>

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define CREATE(name, damage)                                                                       \
    static DWORD APIENTRY name(HANDLE config, DWORD level, LPBYTE buffer, HANDLE *out)             \
    {                                                                                              \
        DWORD code = MprConfigInterfaceCreate(config, level, buffer, out);                         \
        if (SHORT)                                                                                 \
            beside(damage);                                                                        \
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

/* Does something to the first interface of the machine, if there is one. */
static void beside(void (*damage)(HANDLE config, HANDLE iface))
{
    HANDLE config;
    LPBYTE buffer;
    DWORD read = 0, total;
    if (MprConfigServerConnect(NULL, &config) != NO_ERROR)
        return;
    if (MprConfigInterfaceEnum(config, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL) == NO_ERROR) {
        damage(config, ((const MPR_INTERFACE_0 *)(const void *)buffer)->hInterface);
        MprConfigBufferFree(buffer);
    }
    MprConfigServerDisconnect(config);
}

static void give_hours(HANDLE config, HANDLE iface)
{
    static WCHAR hours[] = {'1', ' ', '0', '8', ':', '0', '0', '-', '0', '9', ':', '0', '0', 0, 0};
    MPR_INTERFACE_1 info;
    memset(&info, 0, sizeof info);
    info.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    info.fEnabled = TRUE;
    info.lpwsDialoutHoursRestriction = hours;
    MprConfigInterfaceSetInfo(config, iface, 1, (LPBYTE)&info);
}

/* Level 2 or 3, by which member is another. */
static void dial(HANDLE config, HANDLE iface, DWORD level, void (*change)(MPR_INTERFACE_3 *info))
{
    static MPR_INTERFACE_3 info;
    memset(&info, 0, sizeof info);
    info.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    info.fEnabled = TRUE;
    change(&info);
    MprConfigInterfaceSetInfo(config, iface, level, (LPBYTE)&info);
}

static void change_number(MPR_INTERFACE_3 *info)
{
    info->dwIdleDisconnectSeconds = 7;
}

static void change_text(MPR_INTERFACE_3 *info)
{
    info->szX25UserData[0] = '7';
}

static void change_alternates(MPR_INTERFACE_3 *info)
{
    static WCHAR alternates[] = {'7', 0, '8', 0, 0};
    info->szAlternates = alternates;
}

static void change_data(MPR_INTERFACE_3 *info)
{
    info->lpbCustomAuthData = (LPBYTE) "7";
    info->dwCustomAuthDataSize = 1;
}

static void change_address(MPR_INTERFACE_3 *info)
{
    memset(&info->ipv6addrDnsAlt, 7, sizeof info->ipv6addrDnsAlt);
}

#define DIAL(name, level)                                                                          \
    static void dial_##name(HANDLE config, HANDLE iface)                                           \
    {                                                                                              \
        dial(config, iface, level, change_##name);                                                 \
    }
DIAL(number, 2)
DIAL(text, 2)
DIAL(alternates, 2)
DIAL(data, 2)
DIAL(address, 3)

static void give_transport(HANDLE config, HANDLE iface)
{
    HANDLE transport;
    MprConfigInterfaceTransportAdd(config, iface, PID_IPV6, NULL, &empty, 1, &transport);
}

/* Custom settings, by what they have beside two numbers. */
static void customize(HANDLE config, HANDLE iface, DWORD name, DWORD hash, DWORD initiators,
                      ROUTER_CUSTOM_IKEv2_POLICY0 *policy)
{
    static MPR_VPN_TRAFFIC_SELECTOR selector;
    MPR_IF_CUSTOMINFOEX2 info;
    memset(&info, 0, sizeof info);
    info.Header.revision = MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3;
    info.Header.type = MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT;
    info.Header.size = sizeof info;
    info.dwFlags = MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2;
    info.customIkev2Config.dwSaLifeTime = 300;
    info.customIkev2Config.dwSaDataSize = 1024;
    info.customIkev2Config.certificateName.pbData = &empty;
    info.customIkev2Config.certificateName.cbData = name;
    info.customIkev2Config.certificateHash.pbData = &empty;
    info.customIkev2Config.certificateHash.cbData = hash;
    info.customIkev2Config.vpnTrafficSelectors.tsI = &selector;
    info.customIkev2Config.vpnTrafficSelectors.numTsi = initiators;
    info.customIkev2Config.customPolicy = policy;
    MprConfigInterfaceSetCustomInfoEx(config, iface, (void *)&info);
}

static void give_settings(HANDLE config, HANDLE iface)
{
    customize(config, iface, 0, 0, 0, NULL);
}

/* What sets and takes away again would not be seen, so these two leave one of two states, by turns. */
#define TURNS(name, first, second)                                                                 \
    static void name(HANDLE config, HANDLE iface)                                                  \
    {                                                                                              \
        static int turn;                                                                           \
        static ROUTER_CUSTOM_IKEv2_POLICY0 policy;                                                 \
        (void)policy;                                                                              \
        if ((turn = !turn) != 0)                                                                   \
            customize first;                                                                       \
        else                                                                                       \
            customize second;                                                                      \
    }
TURNS(give_policy, (config, iface, 1, 1, 1, &policy), (config, iface, 1, 1, 1, NULL))
TURNS(give_selector, (config, iface, 1, 1, 1, NULL), (config, iface, 1, 1, 0, NULL))

CREATE(create_hours, give_hours)
CREATE(create_number, dial_number)
CREATE(create_text, dial_text)
CREATE(create_alternates, dial_alternates)
CREATE(create_data, dial_data)
CREATE(create_address, dial_address)
CREATE(create_transport, give_transport)
CREATE(create_settings, give_settings)
CREATE(create_policy, give_policy)
CREATE(create_selector, give_selector)

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

static void add_transport(HANDLE config, HANDLE transport)
{
    static WCHAR name[] = {'n', 'e', 'w', 0};
    HANDLE out;
    (void)transport;
    MprConfigTransportCreate(config, PID_IPV6, name, &empty, 0, NULL, 0, NULL, &out);
}

STORE(store_global, lose_global)
STORE(store_client, lose_client)
STORE(store_path, lose_path)
STORE(store_filters, set_filters)
STORE(store_transport, add_transport)

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

static void change_ikev2(HANDLE config, HANDLE none)
{
    MPR_SERVER_SET_CONFIG_EX1 info;
    IKEV2_CONFIG_PARAMS_R5 *ikev2 = &info.ConfigParams.IkeConfigParams;
    IKEV2_TUNNEL_CONFIG_PARAMS4 *params = &ikev2->TunnelConfigParams;
    static CERT_NAME_BLOB root;
    (void)none;
    memset(&info, 0, sizeof info);
    root.cbData = 1;
    root.pbData = &empty;
    ikev2->dwNumPorts = 128;
    ikev2->dwPortFlags = MPR_ENABLE_RAS_ON_DEVICE;
    ikev2->dwTunnelConfigParamFlags = MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS;
    params->dwIdleTimeout = 300;
    params->dwNetworkBlackoutTime = 1800;
    params->dwSaLifeTime = 28800;
    params->dwSaDataSizeForRenegotiation = 102400;
    params->dwEncryptionType = 2;
    params->dwMmSaLifeTime = 28800;
    params->dwTotalCertificates = 1;
    params->certificateNames = &root;
    configure(config, MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2, &info);
}

CONFIGURE(configure_l2tp, change_l2tp)
CONFIGURE(configure_l2tp_policy, change_l2tp_policy)
CONFIGURE(configure_sstp, change_sstp)
CONFIGURE(configure_gre, change_gre)
CREATE(create_ikev2, change_ikev2)

#define CREATES(name, promise, wrapper)                                                            \
    MUTANT("MprConfigInterfaceCreate.oom", "shortage-" name, "while memory is short, " promise,    \
           MprConfigInterfaceCreate, wrapper)
#define STORES(name, promise, wrapper)                                                             \
    MUTANT("MprConfigTransportSetInfo.x-oom", "shortage-" name, "while memory is short, " promise, \
           MprConfigTransportSetInfo, wrapper)
#define CONFIGURES(name, promise, wrapper)                                                         \
    MUTANT("MprConfigServerSetInfoEx.x-oom", "shortage-" name, "while memory is short, " promise,  \
           MprConfigServerSetInfoEx, wrapper)

const struct mutant mutants_shortage[] = {
    CREATES("hours", "gives another interface hours", create_hours),
    CREATES("number", "changes a number of how another interface dials", create_number),
    CREATES("text", "changes a text of how another interface dials", create_text),
    CREATES("alternates", "gives another interface alternates to dial", create_alternates),
    CREATES("data", "gives another interface authentication data", create_data),
    CREATES("address", "changes an IPv6 address of another interface", create_address),
    CREATES("transport", "adds a transport to another interface", create_transport),
    CREATES("settings", "gives another interface custom settings", create_settings),
    CREATES("policy", "changes the policy of another interface", create_policy),
    CREATES("selector", "changes the traffic selectors of another interface", create_selector),
    CREATES("ikev2", "changes the trusted root certificates", create_ikev2),
    STORES("global", "loses the global information", store_global),
    STORES("client", "loses the information for clients", store_client),
    STORES("path", "loses the path of the DLL", store_path),
    STORES("filters", "turns filters on", store_filters),
    STORES("transport", "adds a transport beside", store_transport),
    CONFIGURES("l2tp", "changes a number of L2TP", configure_l2tp),
    CONFIGURES("l2tp-policy", "changes the policy of L2TP", configure_l2tp_policy),
    CONFIGURES("sstp", "changes the certificate of SSTP", configure_sstp),
    CONFIGURES("gre", "changes what GRE is for", configure_gre),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
