/* s3: takes a client off an interface. Leaving its block out would leave the client alone; a block
 * without a byte is what tells the router manager to delete it, so the block is removed, and an
 * empty one added. */
#include "sequence.h"

struct place {
    HANDLE config, interface, transport;
};

static LPBYTE stored(const struct place *at, const char *what)
{
    LPBYTE info = NULL;
    DWORD size = 0;
    step(
        "MprConfigInterfaceTransportGetInfo",
        MprConfigInterfaceTransportGetInfo(at->config, at->interface, at->transport, &info, &size));
    show(what, info);
    return info;
}

static void store(const struct place *at, LPVOID header)
{
    step("MprConfigInterfaceTransportSetInfo",
         MprConfigInterfaceTransportSetInfo(at->config, at->interface, at->transport, header,
                                            MprInfoBlockQuerySize(header)));
    step("MprInfoDelete", MprInfoDelete(header));
}

static void find_client(LPVOID info)
{
    DWORD size = 5, count = 5;
    LPBYTE data = NULL;
    if (step("MprInfoBlockFind", MprInfoBlockFind(info, SAMPLE_PROTOCOL, &size, &count, &data)) ==
        NO_ERROR)
        printf("  %lu x %lu\n", (unsigned long)count, (unsigned long)size);
}

int main(void)
{
    struct place at = {NULL, NULL, NULL};
    LPVOID without = NULL, header = NULL;
    BYTE data[5] = {1, 2, 3, 4, 5};

    if (step("MprConfigServerConnect", MprConfigServerConnect(NULL, &at.config)) != NO_ERROR)
        return 1;
    step("MprConfigInterfaceGetHandle",
         MprConfigInterfaceGetHandle(at.config, TEXT_OF(u"Branch office"), &at.interface));
    step("MprConfigInterfaceTransportGetHandle",
         MprConfigInterfaceTransportGetHandle(at.config, at.interface, PID_IP, &at.transport));

    /* So that there is a client. */
    LPBYTE info = stored(&at, "before");
    find_client(info);
    step("MprInfoBlockAdd", MprInfoBlockAdd(info, SAMPLE_PROTOCOL, 5, 1, data, &header));
    store(&at, header);
    step("MprConfigBufferFree", MprConfigBufferFree(info));

    info = stored(&at, "with the client");
    find_client(info);
    step("MprInfoBlockRemove", MprInfoBlockRemove(info, SAMPLE_PROTOCOL, &without));
    step("MprInfoBlockAdd", MprInfoBlockAdd(without, SAMPLE_PROTOCOL, 0, 0, data, &header));
    store(&at, header);
    step("MprInfoDelete", MprInfoDelete(without));
    step("MprConfigBufferFree", MprConfigBufferFree(info));

    info = stored(&at, "with an empty block");
    find_client(info);
    step("MprConfigBufferFree", MprConfigBufferFree(info));
    MprConfigServerDisconnect(at.config);
    return 0;
}
