/*
 * The honest part of the broken targets: a connection is one block, local alone. A target defines
 * one of the hooks below before it includes this file, and is wrong in that way and no other.
 *
 *     BEFORE_CONNECT(name, out)   statements at the start of MprConfigServerConnect
 *     ON_NO_MEMORY                what to do when the block cannot be had (default: answer
 *                                 ERROR_NOT_ENOUGH_MEMORY)
 *     AFTER_CONNECT(name, out)    statements after the handle was stored
 */
#include "mprapi.h"

#include <stdlib.h>

#ifndef BEFORE_CONNECT
#define BEFORE_CONNECT(name, out)
#endif
#ifndef ON_NO_MEMORY
#define ON_NO_MEMORY return ERROR_NOT_ENOUGH_MEMORY
#endif
#ifndef AFTER_CONNECT
#define AFTER_CONNECT(name, out)
#endif

DWORD APIENTRY MprConfigServerConnect(LPWSTR name, HANDLE *out)
{
    if (out == NULL)
        return ERROR_INVALID_PARAMETER;
    BEFORE_CONNECT(name, out)
    if (name != NULL && name[0] != 0)
        return ERROR_BAD_NETPATH;
    void *block = malloc(64);
    if (block == NULL)
        ON_NO_MEMORY;
    *out = block;
    AFTER_CONNECT(name, out)
    return NO_ERROR;
}

VOID APIENTRY MprConfigServerDisconnect(HANDLE config)
{
    free(config);
}
