/* s6: changes how many PPTP and L2TP ports there are, where success and success after a reboot are
 * both fine: in the running router, as the page of MprConfigServerSetInfo shows, and in the stored
 * configuration, which that page is about. */
#include "sequence.h"

/* ERROR_SUCCESS_REBOOT_REQUIRED */
#define REBOOT_REQUIRED 3010

static void show_ports(const MPR_SERVER_1 *ports)
{
    printf("  PPTP %lu, flags %lu; L2TP %lu, flags %lu\n", (unsigned long)ports->dwNumPptpPorts,
           (unsigned long)ports->dwPptpPortFlags, (unsigned long)ports->dwNumL2tpPorts,
           (unsigned long)ports->dwL2tpPortFlags);
}

static void told(DWORD code)
{
    if (code == NO_ERROR || code == REBOOT_REQUIRED)
        printf("  set%s\n", code == REBOOT_REQUIRED ? ", after a reboot" : "");
}

static void set_running(void)
{
    MPR_SERVER_HANDLE admin = NULL;
    MPR_SERVER_1 *ports = NULL;

    if (step("MprAdminServerConnect", MprAdminServerConnect(NULL, &admin)) != NO_ERROR)
        return;
    if (step("MprAdminServerGetInfo", MprAdminServerGetInfo(admin, 1, (LPBYTE *)&ports)) ==
        NO_ERROR) {
        ports->dwNumPptpPorts = 10;
        ports->dwNumL2tpPorts = 10;
        told(step("MprAdminServerSetInfo", MprAdminServerSetInfo(admin, 1, (LPBYTE)ports)));
        MprAdminBufferFree(ports);
    }
    MprAdminServerDisconnect(admin);
}

static void set_stored(void)
{
    HANDLE config = NULL;
    MPR_SERVER_1 *ports = NULL;

    if (step("MprConfigServerConnect", MprConfigServerConnect(NULL, &config)) != NO_ERROR)
        return;
    for (int i = 0; i < 2; i++) {
        if (step("MprConfigServerGetInfo", MprConfigServerGetInfo(config, 1, (LPBYTE *)&ports)) !=
            NO_ERROR)
            break;
        show_ports(ports);
        if (i == 0) {
            ports->dwNumPptpPorts = 10;
            ports->dwNumL2tpPorts = 10;
            told(step("MprConfigServerSetInfo", MprConfigServerSetInfo(config, 1, (LPBYTE)ports)));
        }
        step("MprConfigBufferFree", MprConfigBufferFree(ports));
    }
    MprConfigServerDisconnect(config);
}

int main(void)
{
    set_running();
    set_stored();
    return 0;
}
