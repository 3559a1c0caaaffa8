/* environment [N]: a program that knows nothing of the double: N times (once without it) it
 * connects, lists interfaces, and prints their names, or what was answered. For environment.sh. */
#include "mprapi.h"

#include <stdio.h>
#include <stdlib.h>

static DWORD list(HANDLE config)
{
    MPR_INTERFACE_0 *found = NULL;
    DWORD read = 0, total = 0;
    DWORD code =
        MprConfigInterfaceEnum(config, 0, (LPBYTE *)&found, 0xFFFFFFFFu, &read, &total, NULL);
    for (DWORD i = 0; i < read; i++) {
        for (const WCHAR *unit = found[i].wszInterfaceName; *unit != 0; unit++)
            putchar(*unit < 0x80 ? (int)*unit : '?');
        putchar('\n');
    }
    MprConfigBufferFree(found);
    return code;
}

int main(int argc, char **argv)
{
    for (int left = argc > 1 ? atoi(argv[1]) : 1; left > 0; left--) {
        HANDLE config = NULL;
        DWORD code = MprConfigServerConnect(NULL, &config);
        if (code != NO_ERROR)
            printf("connecting: %lu\n", (unsigned long)code);
        else if ((code = list(config)) != NO_ERROR)
            printf("listing: %lu\n", (unsigned long)code);
        MprConfigServerDisconnect(config);
    }
    return 0;
}
