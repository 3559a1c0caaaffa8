/*
 * The layouts that mingw's own mprapi.h has as well, as data in an object file: compiled once with
 * ours and once with mingw's, the two objects must hold the same numbers. Nothing is run, so that
 * x86 needs no x86.
 */
#ifdef USE_MINGW
#include <windows.h>
#include <mprapi.h>
#include <rtinfo.h>
#define IKEV2_CONFIG_PARAMS_R1         IKEV2_CONFIG_PARAMS
#define IKEV2_TUNNEL_CONFIG_PARAMS1    IKEV2_TUNNEL_CONFIG_PARAMS
#define L2TP_CONFIG_PARAMS0            L2TP_CONFIG_PARAMS
#define MPRAPI_TUNNEL_CONFIG_PARAMS_R1 MPRAPI_TUNNEL_CONFIG_PARAMS
#define MPR_SERVER_EX_R1               MPR_SERVER_EX
#define MPR_SERVER_SET_CONFIG_EX_R1    MPR_SERVER_SET_CONFIG_EX
#else
#include "mprapi.h"
#endif

#include <stddef.h>

#define SIZE(structure, x64, x86)           (unsigned)sizeof(structure),
#define OFFSET(structure, member, x64, x86) (unsigned)offsetof(structure, member),
extern const unsigned layouts[];
const unsigned layouts[] = {
#include "common.rows"
};
