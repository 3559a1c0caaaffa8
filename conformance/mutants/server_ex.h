/*
 * What the mutants of MprConfigServerGetInfoEx and MprConfigServerSetInfoEx share: a wrapper looks
 * at the structure in its first shape and in its present one; any other is passed on as it is.
 */
#ifndef MUTANTS_SERVER_EX_H
#define MUTANTS_SERVER_EX_H

#include "mutants/mutant.h"

#include <string.h>

#define PARTS_OF(type, bytes)                                                                      \
    {                                                                                              \
        (void *)&((type *)(void *)(bytes))->ConfigParams.IkeConfigParams,                          \
            (void *)&((type *)(void *)(bytes))->ConfigParams.L2tpConfigParams,                     \
            &((type *)(void *)(bytes))->ConfigParams.PptpConfigParams,                             \
            &((type *)(void *)(bytes))->ConfigParams.SstpConfigParams                              \
    }

/* The parts of a structure. Behind the ports, IKEv2 and L2TP have all members in the present shape
 * alone. All NULL when it is of another shape. */
struct parts {
    IKEV2_CONFIG_PARAMS_R5 *ikev2;
    L2TP_CONFIG_PARAMS1 *l2tp;
    PPTP_CONFIG_PARAMS *pptp;
    SSTP_CONFIG_PARAMS *sstp;
};

static inline size_t header_size(const void *bytes)
{
    return bytes != NULL ? ((const MPRAPI_OBJECT_HEADER *)bytes)->size : 0;
}

static inline struct parts parts_of_server(void *bytes)
{
    const struct parts first = PARTS_OF(MPR_SERVER_EX_R1, bytes),
                       present = PARTS_OF(MPR_SERVER_EX1, bytes), none = {NULL, NULL, NULL, NULL};
    return header_size(bytes) == sizeof(MPR_SERVER_EX1)     ? present
           : header_size(bytes) == sizeof(MPR_SERVER_EX_R1) ? first
                                                            : none;
}

static inline struct parts parts_of_config(void *bytes)
{
    const struct parts first = PARTS_OF(MPR_SERVER_SET_CONFIG_EX_R1, bytes),
                       present = PARTS_OF(MPR_SERVER_SET_CONFIG_EX1, bytes),
                       none = {NULL, NULL, NULL, NULL};
    return header_size(bytes) == sizeof(MPR_SERVER_SET_CONFIG_EX1)     ? present
           : header_size(bytes) == sizeof(MPR_SERVER_SET_CONFIG_EX_R1) ? first
                                                                       : none;
}

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)
#define OK    (code == NO_ERROR)

/* Reading: statements before the call, or on its code. `p` are the parts of the structure, IKEV2
 * and L2TP their tunnel parameters in the present shape, HEAD what all shapes begin with. */
#define GETX(name, ...)                                                                            \
    static DWORD APIENTRY name(HANDLE config, void *info)                                          \
    {                                                                                              \
        struct parts p = parts_of_server(info);                                                    \
        (void)p;                                                                                   \
        __VA_ARGS__                                                                                \
        return MprConfigServerGetInfoEx(config, info);                                             \
    }
#define GETX_AFTER(name, ...)                                                                      \
    GETX(name, DWORD code = MprConfigServerGetInfoEx(config, info); __VA_ARGS__ return code;)
#define HEAD       ((MPR_SERVER_EX1 *)info)
#define IS_PRESENT (header_size(info) == sizeof(MPR_SERVER_EX1))
#define IKEV2      (&p.ikev2->TunnelConfigParams)
#define L2TP       (&p.l2tp->TunnelConfigParams)
#define SSTP_HASH  (&p.sstp->sstpCertDetails.certBlob)

/* Storing: `given` is a copy of the caller's structure, which may be changed and is then what is
 * stored; `p` its parts, or NULLs where no copy was made. */
#define SETX(name, ...)                                                                            \
    static DWORD APIENTRY name(HANDLE config, void *set)                                           \
    {                                                                                              \
        union {                                                                                    \
            MPR_SERVER_SET_CONFIG_EX1 s;                                                           \
            unsigned char bytes[sizeof(MPR_SERVER_SET_CONFIG_EX1)];                                \
        } given;                                                                                   \
        struct parts p = parts_of_config(set);                                                     \
        int is_copy = p.ikev2 != NULL && config != NULL;                                           \
        memset(&given, 0, sizeof given);                                                           \
        if (is_copy) {                                                                             \
            memcpy(&given, set, header_size(set));                                                 \
            p = parts_of_config(&given);                                                           \
        }                                                                                          \
        __VA_ARGS__                                                                                \
        return MprConfigServerSetInfoEx(config, is_copy ? (void *)&given : set);                   \
    }
#define SETX_AFTER(name, ...)                                                                      \
    SETX(name, DWORD code = MprConfigServerSetInfoEx(config, set); __VA_ARGS__ return code;)
#define SELECTOR  given.s.setConfigForProtocols
#define IS(which) (is_copy && SELECTOR == MPRAPI_SET_CONFIG_PROTOCOL_FOR_##which)
#define IS_NEW    (is_copy && header_size(set) == sizeof(MPR_SERVER_SET_CONFIG_EX1))

#endif
