/* s4: makes a demand-dial interface that lasts: a free name is looked for, the interface is created
 * in the running router from MPR_INTERFACE_3 and stored from the same memory, whose beginning is an
 * MPR_INTERFACE_0; then it gets IKEv2 settings of its own, in both families. The functions for
 * these are in no import library and are looked up. */
#include "sequence.h"

#if defined(_WIN32)
/* Revision 1; mingw's header has none. */
typedef struct {
    MPRAPI_OBJECT_HEADER Header;
    DWORD dwFlags;
    struct {
        DWORD dwSaLifeTime;
        DWORD dwSaDataSize;
        struct {
            DWORD cbData;
            BYTE *pbData;
        } certificateName;
        void *customPolicy;
    } customIkev2Config;
} custom_settings;
#else
typedef MPR_IF_CUSTOMINFOEX0 custom_settings;
#endif

/* MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2, MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT */
#define FOR_IKEV2     1
#define CUSTOM_OBJECT 6

static custom_settings empty_settings(void)
{
    custom_settings settings;
    memset(&settings, 0, sizeof settings);
    settings.Header.revision = 1;
    settings.Header.type = CUSTOM_OBJECT;
    settings.Header.size = sizeof settings;
    return settings;
}

/* Sets and gets in one family. */
static void customize(const char *set_name, const char *get_name, HANDLE server, HANDLE interface)
{
    three_arguments set, get;
    custom_settings settings = empty_settings();

    find(set_name, &set, sizeof set);
    find(get_name, &get, sizeof get);
    settings.dwFlags = FOR_IKEV2;
    settings.customIkev2Config.dwSaLifeTime = 28800;
    settings.customIkev2Config.dwSaDataSize = 102400;
    if (set != NULL)
        step(set_name, set(server, interface, &settings));
    settings = empty_settings();
    if (get != NULL && step(get_name, get(server, interface, &settings)) == NO_ERROR)
        printf("  flags %lu, %lu seconds, %lu kilobytes\n", (unsigned long)settings.dwFlags,
               (unsigned long)settings.customIkev2Config.dwSaLifeTime,
               (unsigned long)settings.customIkev2Config.dwSaDataSize);
}

/* Tries the names "Branch office", "Branch office 1" ...; the running router is asked first, and
 * whom it does not tell, the stored configuration. */
static void find_free_name(MPR_SERVER_HANDLE admin, HANDLE config, WCHAR *name)
{
    size_t length = 0;
    while (name[length] != 0)
        length++;
    for (WCHAR digit = '0';; digit++) {
        HANDLE interface = NULL;
        DWORD code = step("MprAdminInterfaceGetHandle",
                          MprAdminInterfaceGetHandle(admin, name, &interface, FALSE));
        if (code != NO_ERROR && code != ERROR_NO_SUCH_INTERFACE)
            code = step("MprConfigInterfaceGetHandle",
                        MprConfigInterfaceGetHandle(config, name, &interface));
        if (code != NO_ERROR || digit == '9')
            return;
        name[length] = ' ';
        name[length + 1] = (WCHAR)(digit + 1);
        name[length + 2] = 0;
    }
}

int main(void)
{
    MPR_SERVER_HANDLE admin = NULL;
    HANDLE config = NULL, running = NULL, interface = NULL;
    MPR_INTERFACE_3 made, *stored = NULL;
    MPR_INTERFACE_0 *listed = NULL;
    DWORD read = 0, total = 0;

    printf("MprAdminIsServiceRunning: %d\n", MprAdminIsServiceRunning(NULL));
    step("MprAdminServerConnect", MprAdminServerConnect(NULL, &admin));
    if (step("MprConfigServerConnect", MprConfigServerConnect(NULL, &config)) != NO_ERROR)
        return 1;

    memset(&made, 0, sizeof made);
    memcpy(made.wszInterfaceName, u"Branch office", sizeof u"Branch office");
    find_free_name(admin, config, made.wszInterfaceName);
    made.fEnabled = TRUE;
    made.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    made.dwfNetProtocols = MPRNP_Ip;
    made.dwType = MPRET_Vpn;
    memcpy(made.szLocalPhoneNumber, u"192.0.2.1", sizeof u"192.0.2.1");
    memcpy(made.szDeviceType, u"vpn", sizeof u"vpn");
    step("MprAdminInterfaceCreate", MprAdminInterfaceCreate(admin, 3, (LPBYTE)&made, &running));
    step("MprConfigInterfaceCreate",
         MprConfigInterfaceCreate(config, 0, (LPBYTE)&made, &interface));

    customize("MprAdminInterfaceSetCustomInfoEx", "MprAdminInterfaceGetCustomInfoEx", admin,
              running);
    customize("MprConfigInterfaceSetCustomInfoEx", "MprConfigInterfaceGetCustomInfoEx", config,
              interface);

    step("MprConfigInterfaceEnum",
         MprConfigInterfaceEnum(config, 0, (LPBYTE *)&listed, ALL, &read, &total, NULL));
    for (DWORD i = 0; i < read; i++) {
        printf("  type %d ", (int)listed[i].dwIfType);
        for (const WCHAR *unit = listed[i].wszInterfaceName; *unit != 0; unit++)
            putchar((int)*unit);
        putchar('\n');
    }
    step("MprConfigBufferFree", MprConfigBufferFree(listed));
    if (step("MprConfigInterfaceGetInfo",
             MprConfigInterfaceGetInfo(config, interface, 3, (LPBYTE *)&stored, &total)) ==
        NO_ERROR) {
        printf("  enabled %d, type %lu, first of the number %d\n", (int)stored->fEnabled,
               (unsigned long)stored->dwType, (int)stored->szLocalPhoneNumber[0]);
        step("MprConfigBufferFree", MprConfigBufferFree(stored));
    }
    if (admin != NULL)
        MprAdminServerDisconnect(admin);
    MprConfigServerDisconnect(config);
    return 0;
}
