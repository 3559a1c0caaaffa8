/* s1: adds a protocol's block to what IP has globally, or replaces it, both in the running router
 * and in the stored configuration; as the one public sample of the MprInfo functions does, to whom
 * the code of removing is nothing and a connection that failed is a NULL like any other. Twice: the
 * second time there is something to replace. */
#include "sequence.h"

static void load_protocol(BYTE setting)
{
    MPR_SERVER_HANDLE admin = NULL;
    HANDLE config = NULL, transport = NULL;
    LPBYTE global = NULL;
    LPVOID header = NULL, fresh = NULL;
    BYTE data[4] = {setting, 0, 0, 1};
    DWORD size = 0;

    DWORD code = step("MprAdminServerConnect", MprAdminServerConnect(NULL, &admin));
    if (code == NO_ERROR)
        code = step("MprAdminTransportGetInfo",
                    MprAdminTransportGetInfo(admin, PID_IP, &global, &size, NULL, NULL));
    if (code == NO_ERROR) {
        step("MprInfoDuplicate", MprInfoDuplicate(global, &header));
        step("MprAdminBufferFree", MprAdminBufferFree(global));
    }

    step("MprConfigServerConnect", MprConfigServerConnect(NULL, &config));
    step("MprConfigTransportGetHandle", MprConfigTransportGetHandle(config, PID_IP, &transport));
    if (code != NO_ERROR) {
        step("MprConfigTransportGetInfo",
             MprConfigTransportGetInfo(config, transport, &global, &size, NULL, NULL, NULL));
        show("stored before", global);
        step("MprInfoDuplicate", MprInfoDuplicate(global, &header));
        step("MprConfigBufferFree", MprConfigBufferFree(global));
    }

    step("MprInfoBlockRemove", MprInfoBlockRemove(header, SAMPLE_PROTOCOL, &fresh));
    if (fresh != NULL) {
        step("MprInfoDelete", MprInfoDelete(header));
        header = fresh;
        fresh = NULL;
    }
    step("MprInfoBlockAdd", MprInfoBlockAdd(header, SAMPLE_PROTOCOL, 4, 1, data, &fresh));
    step("MprInfoDelete", MprInfoDelete(header));
    header = fresh;

    step("MprAdminTransportSetInfo",
         MprAdminTransportSetInfo(admin, PID_IP, header, MprInfoBlockQuerySize(header), NULL, 0));
    step("MprConfigTransportSetInfo",
         MprConfigTransportSetInfo(config, transport, header, MprInfoBlockQuerySize(header), NULL,
                                   0, NULL));
    step("MprInfoDelete", MprInfoDelete(header));

    global = NULL;
    if (step("MprConfigTransportGetInfo",
             MprConfigTransportGetInfo(config, transport, &global, &size, NULL, NULL, NULL)) ==
        NO_ERROR) {
        show("stored now", global);
        step("MprConfigBufferFree", MprConfigBufferFree(global));
    }
    if (admin != NULL)
        MprAdminServerDisconnect(admin);
    if (config != NULL)
        MprConfigServerDisconnect(config);
}

int main(void)
{
    load_protocol(1);
    load_protocol(2);
    return 0;
}
