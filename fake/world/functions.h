/*
 * functions.h: the functions of the API that the double has, one row each. What is asked by a
 * function's name (counts, scripts) and what is remembered per function goes by the number that a
 * row gives it.
 *
 * FUNCTION(name, result, hands): whether it returns a code, and what it hands out that the caller
 * has to give back.
 */
#ifndef WORLD_FUNCTIONS_H
#define WORLD_FUNCTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "world/exports.h"

/* A row of world/exports.h as one of this table. */
#define WORLD_EXPORT_AS_FUNCTION(FUNCTION, name, words, looks, answer)                             \
    FUNCTION(name, true, HANDS_NOTHING)

#define WORLD_FUNCTIONS(FUNCTION)                                                                  \
    FUNCTION(MprConfigServerConnect, true, HANDS_CONNECTIONS)                                      \
    FUNCTION(MprConfigServerDisconnect, false, HANDS_NOTHING)                                      \
    FUNCTION(MprConfigServerRefresh, true, HANDS_NOTHING)                                          \
    FUNCTION(MprConfigBufferFree, true, HANDS_NOTHING)                                             \
    FUNCTION(MprConfigServerGetInfo, true, HANDS_BUFFERS)                                          \
    FUNCTION(MprConfigServerSetInfo, true, HANDS_NOTHING)                                          \
    FUNCTION(MprConfigServerGetInfoEx, true, HANDS_BUFFERS)                                        \
    FUNCTION(MprConfigServerSetInfoEx, true, HANDS_NOTHING)                                        \
    FUNCTION(MprConfigServerBackup, true, HANDS_NOTHING)                                           \
    FUNCTION(MprConfigServerRestore, true, HANDS_NOTHING)                                          \
    FUNCTION(MprConfigServerInstall, true, HANDS_NOTHING)                                          \
    FUNCTION(MprConfigGetFriendlyName, true, HANDS_NOTHING)                                        \
    FUNCTION(MprConfigGetGuidName, true, HANDS_NOTHING)                                            \
    FUNCTION(MprConfigTransportCreate, true, HANDS_NOTHING)                                        \
    FUNCTION(MprConfigTransportDelete, true, HANDS_NOTHING)                                        \
    FUNCTION(MprConfigTransportEnum, true, HANDS_BUFFERS)                                          \
    FUNCTION(MprConfigTransportGetHandle, true, HANDS_NOTHING)                                     \
    FUNCTION(MprConfigTransportGetInfo, true, HANDS_BUFFERS)                                       \
    FUNCTION(MprConfigTransportSetInfo, true, HANDS_NOTHING)                                       \
    FUNCTION(MprConfigFilterGetInfo, true, HANDS_NOTHING)                                          \
    FUNCTION(MprConfigFilterSetInfo, true, HANDS_NOTHING)                                          \
    FUNCTION(MprConfigInterfaceCreate, true, HANDS_NOTHING)                                        \
    FUNCTION(MprConfigInterfaceDelete, true, HANDS_NOTHING)                                        \
    FUNCTION(MprConfigInterfaceEnum, true, HANDS_BUFFERS)                                          \
    FUNCTION(MprConfigInterfaceGetHandle, true, HANDS_NOTHING)                                     \
    FUNCTION(MprConfigInterfaceGetInfo, true, HANDS_BUFFERS)                                       \
    FUNCTION(MprConfigInterfaceSetInfo, true, HANDS_NOTHING)                                       \
    FUNCTION(MprConfigInterfaceGetCustomInfoEx, true, HANDS_BUFFERS)                               \
    FUNCTION(MprConfigInterfaceSetCustomInfoEx, true, HANDS_NOTHING)                               \
    FUNCTION(MprConfigInterfaceTransportAdd, true, HANDS_NOTHING)                                  \
    FUNCTION(MprConfigInterfaceTransportRemove, true, HANDS_NOTHING)                               \
    FUNCTION(MprConfigInterfaceTransportEnum, true, HANDS_BUFFERS)                                 \
    FUNCTION(MprConfigInterfaceTransportGetHandle, true, HANDS_NOTHING)                            \
    FUNCTION(MprConfigInterfaceTransportGetInfo, true, HANDS_BUFFERS)                              \
    FUNCTION(MprConfigInterfaceTransportSetInfo, true, HANDS_NOTHING)                              \
    FUNCTION(MprInfoCreate, true, HANDS_HEADERS)                                                   \
    FUNCTION(MprInfoDelete, true, HANDS_NOTHING)                                                   \
    FUNCTION(MprInfoDuplicate, true, HANDS_HEADERS)                                                \
    FUNCTION(MprInfoRemoveAll, true, HANDS_HEADERS)                                                \
    FUNCTION(MprInfoBlockAdd, true, HANDS_HEADERS)                                                 \
    FUNCTION(MprInfoBlockRemove, true, HANDS_HEADERS)                                              \
    FUNCTION(MprInfoBlockSet, true, HANDS_HEADERS)                                                 \
    FUNCTION(MprInfoBlockFind, true, HANDS_NOTHING)                                                \
    FUNCTION(MprInfoBlockQuerySize, false, HANDS_NOTHING)                                          \
    FUNCTION(MprAdminIsServiceRunning, true, HANDS_NOTHING)                                        \
    FUNCTION(MprAdminIsServiceInitialized, true, HANDS_NOTHING)                                    \
    FUNCTION(MprAdminServerConnect, true, HANDS_SERVICE_CONNECTIONS)                               \
    FUNCTION(MprAdminServerDisconnect, false, HANDS_NOTHING)                                       \
    FUNCTION(MprAdminBufferFree, true, HANDS_NOTHING)                                              \
    FUNCTION(MprAdminGetErrorString, true, HANDS_NOTHING)                                          \
    FUNCTION(MprAdminMIBServerConnect, true, HANDS_MIB_CONNECTIONS)                                \
    FUNCTION(MprAdminMIBServerDisconnect, false, HANDS_NOTHING)                                    \
    FUNCTION(MprAdminMIBBufferFree, true, HANDS_NOTHING)                                           \
    WORLD_EXPORTS(WORLD_EXPORT_AS_FUNCTION, FUNCTION)

enum function_hands {
    HANDS_NOTHING,
    HANDS_CONNECTIONS,
    HANDS_SERVICE_CONNECTIONS,
    HANDS_MIB_CONNECTIONS,
    HANDS_BUFFERS,
    HANDS_HEADERS
};

enum function {
#define WORLD_FUNCTION_NUMBER(name, result, hands) FUNCTION_##name,
    WORLD_FUNCTIONS(WORLD_FUNCTION_NUMBER)
#undef WORLD_FUNCTION_NUMBER
        FUNCTION_COUNT
};

struct function_row {
    const char *name;
    bool has_result;
    enum function_hands hands;
};

extern const struct function_row function_rows[FUNCTION_COUNT];

/* The number of a function by the first `length` bytes of a text; FUNCTION_COUNT when there is none
 * of that name. */
enum function function_by_name(const char *name, size_t length);

#endif
