/*
 * Wrappers round the functions on transports of interfaces, for the files of mutants of that
 * family. ON_X makes one of statements before the real call, AFTER_X of statements on the code it
 * gave, and SWAP_X of one code put in the place of another.
 */
#ifndef MUTANTS_IFTRANSPORT_H
#define MUTANTS_IFTRANSPORT_H

#include "mutants/mutant.h"
#include "mprfake.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)
#define GONE  (code == ERROR_NO_SUCH_INTERFACE)
#define BAD   (code == ERROR_INVALID_HANDLE)

/* Whether a function has been called since the check began. */
static inline int called(const char *function)
{
    DWORD count = 0;
    return mprfake_calls(function, &count) == NO_ERROR && count > 0;
}

/* The handle of "mprconform-NUMBER". */
static inline HANDLE interface_of(HANDLE config, unsigned number)
{
    WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', 0, 0};
    HANDLE found = NULL;
    name[11] = (WCHAR)('0' + number);
    MprConfigInterfaceGetHandle(config, name, &found);
    return found;
}

#define ON_ADD(name, ...)                                                                          \
    static DWORD APIENTRY name(HANDLE config, HANDLE iface, DWORD id, LPWSTR label, LPBYTE info,   \
                               DWORD bytes, HANDLE *out)                                           \
    {                                                                                              \
        __VA_ARGS__ return MprConfigInterfaceTransportAdd(config, iface, id, label, info, bytes,   \
                                                          out);                                    \
    }
#define AFTER_ADD(name, ...)                                                                       \
    ON_ADD(name, DWORD code =                                                                      \
                     MprConfigInterfaceTransportAdd(config, iface, id, label, info, bytes, out);   \
           __VA_ARGS__ return code;)
#define SWAP_ADD(name, from, to) AFTER_ADD(name, if (code == (from)) code = (to);)

#define ON_REMOVE(name, ...)                                                                       \
    static DWORD APIENTRY name(HANDLE config, HANDLE iface, HANDLE transport)                      \
    {                                                                                              \
        __VA_ARGS__ return MprConfigInterfaceTransportRemove(config, iface, transport);            \
    }
#define AFTER_REMOVE(name, ...)                                                                    \
    ON_REMOVE(name, DWORD code = MprConfigInterfaceTransportRemove(config, iface, transport);      \
              __VA_ARGS__ return code;)
#define SWAP_REMOVE(name, from, to) AFTER_REMOVE(name, if (code == (from)) code = (to);)

#define ON_FIND(name, ...)                                                                         \
    static DWORD APIENTRY name(HANDLE config, HANDLE iface, DWORD id, HANDLE *out)                 \
    {                                                                                              \
        __VA_ARGS__ return MprConfigInterfaceTransportGetHandle(config, iface, id, out);           \
    }
#define AFTER_FIND(name, ...)                                                                      \
    ON_FIND(name, DWORD code = MprConfigInterfaceTransportGetHandle(config, iface, id, out);       \
            __VA_ARGS__ return code;)
#define SWAP_FIND(name, from, to) AFTER_FIND(name, if (code == (from)) code = (to);)

#define ON_LIST(name, ...)                                                                         \
    static DWORD APIENTRY name(HANDLE config, HANDLE iface, DWORD level, LPBYTE *buffer,           \
                               DWORD bytes, LPDWORD read, LPDWORD total, LPDWORD resume)           \
    {                                                                                              \
        __VA_ARGS__ return MprConfigInterfaceTransportEnum(config, iface, level, buffer, bytes,    \
                                                           read, total, resume);                   \
    }
#define AFTER_LIST(name, ...)                                                                      \
    ON_LIST(name, DWORD code = MprConfigInterfaceTransportEnum(config, iface, level, buffer,       \
                                                               bytes, read, total, resume);        \
            __VA_ARGS__ return code;)
#define SWAP_LIST(name, from, to) AFTER_LIST(name, if (code == (from)) code = (to);)

#define ON_READ(name, ...)                                                                         \
    static DWORD APIENTRY name(HANDLE config, HANDLE iface, HANDLE transport, LPBYTE *info,        \
                               LPDWORD size)                                                       \
    {                                                                                              \
        __VA_ARGS__ return MprConfigInterfaceTransportGetInfo(config, iface, transport, info,      \
                                                              size);                               \
    }
#define AFTER_READ(name, ...)                                                                      \
    ON_READ(name,                                                                                  \
            DWORD code = MprConfigInterfaceTransportGetInfo(config, iface, transport, info, size); \
            __VA_ARGS__ return code;)
#define SWAP_READ(name, from, to) AFTER_READ(name, if (code == (from)) code = (to);)

#define ON_STORE(name, ...)                                                                        \
    static DWORD APIENTRY name(HANDLE config, HANDLE iface, HANDLE transport, LPBYTE info,         \
                               DWORD bytes)                                                        \
    {                                                                                              \
        __VA_ARGS__ return MprConfigInterfaceTransportSetInfo(config, iface, transport, info,      \
                                                              bytes);                              \
    }
#define AFTER_STORE(name, ...)                                                                     \
    ON_STORE(name, DWORD code =                                                                    \
                       MprConfigInterfaceTransportSetInfo(config, iface, transport, info, bytes);  \
             __VA_ARGS__ return code;)
#define SWAP_STORE(name, from, to) AFTER_STORE(name, if (code == (from)) code = (to);)

#endif
