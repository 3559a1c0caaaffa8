/* s2: changes what a client has on one interface, and what it has globally: its block is found in
 * the header of all clients, set, and the header stored again. */
#include "sequence.h"

/* The block of a type: how long, and its first byte. */
static void found(LPVOID header, DWORD type)
{
    DWORD size = 0, count = 0;
    LPBYTE data = NULL;
    if (step("MprInfoBlockFind", MprInfoBlockFind(header, type, &size, &count, &data)) == NO_ERROR)
        printf("  %lu x %lu, begins with %02x\n", (unsigned long)count, (unsigned long)size,
               data[0]);
}

static void change_interface(HANDLE config)
{
    HANDLE interface = NULL, transport = NULL;
    LPBYTE info = NULL;
    LPVOID changed = NULL;
    BYTE discovery[16] = {0x2C, 0x01, 0xE1, 0x00, 0x84, 0x03, 0, 0, 1};
    DWORD size = 0;

    step("MprConfigInterfaceGetHandle",
         MprConfigInterfaceGetHandle(config, TEXT_OF(u"Branch office"), &interface));
    step("MprConfigInterfaceTransportGetHandle",
         MprConfigInterfaceTransportGetHandle(config, interface, PID_IP, &transport));
    if (step("MprConfigInterfaceTransportGetInfo",
             MprConfigInterfaceTransportGetInfo(config, interface, transport, &info, &size)) !=
        NO_ERROR)
        return;
    show("before", info);
    found(info, TYPE_ROUTER_DISC);
    found(info, SAMPLE_PROTOCOL);
    step("MprInfoBlockSet", MprInfoBlockSet(info, TYPE_ROUTER_DISC, 16, 1, discovery, &changed));
    step("MprConfigInterfaceTransportSetInfo",
         MprConfigInterfaceTransportSetInfo(config, interface, transport, changed,
                                            MprInfoBlockQuerySize(changed)));
    step("MprInfoDelete", MprInfoDelete(changed));
    step("MprConfigBufferFree", MprConfigBufferFree(info));

    step("MprConfigInterfaceTransportGetInfo",
         MprConfigInterfaceTransportGetInfo(config, interface, transport, &info, &size));
    show("after", info);
    found(info, TYPE_ROUTER_DISC);
    step("MprConfigBufferFree", MprConfigBufferFree(info));
}

static void change_transport(HANDLE config)
{
    HANDLE transport = NULL;
    LPBYTE global = NULL;
    LPVOID changed = NULL;
    BYTE filtering[8] = {1, 0, 0, 0, 3};
    DWORD size = 0;

    step("MprConfigTransportGetHandle", MprConfigTransportGetHandle(config, PID_IP, &transport));
    if (step("MprConfigTransportGetInfo",
             MprConfigTransportGetInfo(config, transport, &global, &size, NULL, NULL, NULL)) !=
        NO_ERROR)
        return;
    found(global, TYPE_GLOBAL);
    step("MprInfoBlockSet", MprInfoBlockSet(global, TYPE_GLOBAL, 8, 1, filtering, &changed));
    step("MprConfigTransportSetInfo",
         MprConfigTransportSetInfo(config, transport, changed, MprInfoBlockQuerySize(changed), NULL,
                                   0, NULL));
    step("MprInfoDelete", MprInfoDelete(changed));
    step("MprConfigBufferFree", MprConfigBufferFree(global));

    step("MprConfigTransportGetInfo",
         MprConfigTransportGetInfo(config, transport, &global, &size, NULL, NULL, NULL));
    show("after", global);
    found(global, TYPE_GLOBAL);
    step("MprConfigBufferFree", MprConfigBufferFree(global));
}

int main(void)
{
    HANDLE config = NULL;
    if (step("MprConfigServerConnect", MprConfigServerConnect(NULL, &config)) != NO_ERROR)
        return 1;
    change_interface(config);
    change_transport(config);
    MprConfigServerDisconnect(config);
    return 0;
}
