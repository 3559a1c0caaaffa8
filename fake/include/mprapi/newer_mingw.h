/*
 * mprapi/newer_mingw.h: what mingw-w64's header lacks: constants, structures and two prototypes.
 * Part of mprapi.h; include that one.
 */
#ifndef MPRAPI_NEWER_MINGW_H
#define MPRAPI_NEWER_MINGW_H

#include "mprapi/constants.h"

typedef struct {
    union {
        UCHAR Byte[16];
        USHORT Word[8];
    } u;
} MPRAPI_ADDRESS6;
typedef struct {
    ULONG S_addr;
} MPRAPI_ADDRESS4;

#define MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT 6

#include "mprapi/newer.h"

DWORD APIENTRY MprConfigInterfaceGetCustomInfoEx(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 PMPR_IF_CUSTOMINFOEX pCustomInfo);
DWORD APIENTRY MprConfigInterfaceSetCustomInfoEx(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 PMPR_IF_CUSTOMINFOEX pCustomInfo);

#endif
