/*
 * What the mutants of interface functions share. Each macro makes a wrapper: statements before the
 * real call, or (_AFTER) on the code it gave.
 */
#ifndef MUTANTS_INTERFACES_H
#define MUTANTS_INTERFACES_H

#include "mutants/mutant.h"

/* The handle of the first or the last interface there is. */
HANDLE mutant_interface_at(HANDLE config, int last);
/* What is stored of an interface; zeros when it cannot be had. */
MPR_INTERFACE_0 mutant_interface(HANDLE config, HANDLE handle);

#define SHORT (code == ERROR_NOT_ENOUGH_MEMORY)

#define CREATE(name, ...)                                                                          \
    static DWORD APIENTRY name(HANDLE config, DWORD level, LPBYTE input, HANDLE *out)              \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigInterfaceCreate(config, level, input, out);                                \
    }
#define CREATE_AFTER(name, ...)                                                                    \
    CREATE(name, DWORD code = MprConfigInterfaceCreate(config, level, input, out);                 \
           __VA_ARGS__ return code;)

#define FIND(wrapper, ...)                                                                         \
    static DWORD APIENTRY wrapper(HANDLE config, LPWSTR name, HANDLE *out)                         \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigInterfaceGetHandle(config, name, out);                                     \
    }
#define FIND_AFTER(wrapper, ...)                                                                   \
    FIND(wrapper, DWORD code = MprConfigInterfaceGetHandle(config, name, out);                     \
         __VA_ARGS__ return code;)

#define LIST(name, ...)                                                                            \
    static DWORD APIENTRY name(HANDLE config, DWORD level, LPBYTE *buffer, DWORD bytes,            \
                               LPDWORD read, LPDWORD total, LPDWORD resume)                        \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, resume);          \
    }
#define LIST_AFTER(name, ...)                                                                      \
    LIST(name,                                                                                     \
         DWORD code = MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, resume);   \
         __VA_ARGS__ return code;)

#define INFO(name, ...)                                                                            \
    static DWORD APIENTRY name(HANDLE config, HANDLE handle, DWORD level, LPBYTE *buffer,          \
                               LPDWORD size)                                                       \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigInterfaceGetInfo(config, handle, level, buffer, size);                     \
    }
#define INFO_AFTER(name, ...)                                                                      \
    INFO(name, DWORD code = MprConfigInterfaceGetInfo(config, handle, level, buffer, size);        \
         __VA_ARGS__ return code;)

#define ENTRY   ((MPR_INTERFACE_0 *)(void *)input)
#define ENTRIES ((MPR_INTERFACE_0 *)(void *)*buffer)

#define DELETE_IT(name, ...)                                                                       \
    static DWORD APIENTRY name(HANDLE config, HANDLE handle)                                       \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigInterfaceDelete(config, handle);                                           \
    }
#define DELETE_AFTER(name, ...)                                                                    \
    DELETE_IT(name, DWORD code = MprConfigInterfaceDelete(config, handle); __VA_ARGS__ return code;)

#define SET(name, ...)                                                                             \
    static DWORD APIENTRY name(HANDLE config, HANDLE handle, DWORD level, LPBYTE input)            \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigInterfaceSetInfo(config, handle, level, input);                            \
    }
#define SET_AFTER(name, ...)                                                                       \
    SET(name, DWORD code = MprConfigInterfaceSetInfo(config, handle, level, input);                \
        __VA_ARGS__ return code;)

#endif
