/* s5: changes ports and the times of IKEv2, with the structures of revision 1: what is set is
 * asked, and set again with changes, in the running router when it answers, otherwise as it is
 * stored. A restart that is required counts as success, and is told. */
#include "sequence.h"

#if defined(_WIN32)
typedef MPR_SERVER_EX server_info;
typedef MPR_SERVER_SET_CONFIG_EX server_settings;
#else
typedef MPR_SERVER_EX_R1 server_info;
typedef MPR_SERVER_SET_CONFIG_EX_R1 server_settings;
#endif

/* MPRAPI_OBJECT_TYPE_, MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2, a code of the sample's */
#define SERVER_OBJECT    2
#define SETTINGS_OBJECT  3
#define FOR_IKEV2        0x8
#define RESTART_REQUIRED 3011

static server_info empty_info(void)
{
    server_info info;
    memset(&info, 0, sizeof info);
    info.Header.revision = 1;
    info.Header.type = SERVER_OBJECT;
    info.Header.size = sizeof info;
    return info;
}

static void show_info(const server_info *info)
{
    printf(
        "  %lu ports; IKEv2: %lu, flags %lu, idle after %lu, blackout %lu, lifetime %lu, "
        "data %lu\n",
        (unsigned long)info->dwTotalPorts,
        (unsigned long)info->ConfigParams.IkeConfigParams.dwNumPorts,
        (unsigned long)info->ConfigParams.IkeConfigParams.dwPortFlags,
        (unsigned long)info->ConfigParams.IkeConfigParams.TunnelConfigParams.dwIdleTimeout,
        (unsigned long)info->ConfigParams.IkeConfigParams.TunnelConfigParams.dwNetworkBlackoutTime,
        (unsigned long)info->ConfigParams.IkeConfigParams.TunnelConfigParams.dwSaLifeTime,
        (unsigned long)
            info->ConfigParams.IkeConfigParams.TunnelConfigParams.dwSaDataSizeForRenegotiation);
}

/* Gets, changes and sets in one family. Whether it answered. */
static int change(const char *get_name, const char *set_name, HANDLE server)
{
    two_arguments get, set;
    server_info info = empty_info();
    server_settings settings;

    find(get_name, &get, sizeof get);
    find(set_name, &set, sizeof set);
    if (get == NULL || set == NULL || step(get_name, get(server, &info)) != NO_ERROR)
        return 0;
    show_info(&info);

    memset(&settings, 0, sizeof settings);
    settings.Header.revision = 1;
    settings.Header.type = SETTINGS_OBJECT;
    settings.Header.size = sizeof settings;
    settings.setConfigForProtocols = FOR_IKEV2;
    settings.ConfigParams = info.ConfigParams;
    settings.ConfigParams.IkeConfigParams.dwNumPorts = 8;
    settings.ConfigParams.IkeConfigParams.dwTunnelConfigParamFlags = 0x1F;
    settings.ConfigParams.IkeConfigParams.TunnelConfigParams.dwIdleTimeout = 600;
    settings.ConfigParams.IkeConfigParams.TunnelConfigParams.dwNetworkBlackoutTime = 240;
    settings.ConfigParams.IkeConfigParams.TunnelConfigParams.dwSaLifeTime = 7200;
    settings.ConfigParams.IkeConfigParams.TunnelConfigParams.dwSaDataSizeForRenegotiation = 2048;
    DWORD code = step(set_name, set(server, &settings));
    if (code == RESTART_REQUIRED)
        printf("  after a restart\n");

    info = empty_info();
    if (step(get_name, get(server, &info)) == NO_ERROR)
        show_info(&info);
    return 1;
}

int main(void)
{
    MPR_SERVER_HANDLE admin = NULL;
    HANDLE config = NULL;

    step("MprAdminServerConnect", MprAdminServerConnect(NULL, &admin));
    step("MprConfigServerConnect", MprConfigServerConnect(NULL, &config));
    if (admin == NULL || !change("MprAdminServerGetInfoEx", "MprAdminServerSetInfoEx", admin))
        change("MprConfigServerGetInfoEx", "MprConfigServerSetInfoEx", config);
    if (admin != NULL)
        MprAdminServerDisconnect(admin);
    if (config != NULL)
        MprConfigServerDisconnect(config);
    return 0;
}
