/*
 * Mutants of the rules of the whole family.
 */
#include "mutants/mutant.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define CONNECT(name, ...)                                                                         \
    static DWORD APIENTRY name(LPWSTR server, HANDLE *out)                                         \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigServerConnect(server, out);                                                \
    }
#define CONNECT_AFTER(name, ...)                                                                   \
    CONNECT(name, DWORD code = MprConfigServerConnect(server, out); __VA_ARGS__ return code;)

CONNECT(connect_admin_privilege_lets_in, mprfake_set_privileged(1);)

/* Every connection begins with an empty configuration. */
static DWORD APIENTRY connect_afresh(LPWSTR server, HANDLE *out)
{
    static unsigned made;
    if (made++ > 0)
        mprfake_reset();
    return MprConfigServerConnect(server, out);
}

/* A change is seen on the connection that made it alone. */
static DWORD APIENTRY find_own(HANDLE config, LPWSTR name, HANDLE *out)
{
    (void)config;
    (void)name;
    (void)out;
    return ERROR_NO_SUCH_INTERFACE;
}

/* Something beside the buffer is kept, and no release frees it. */
static DWORD APIENTRY enum_keeps(HANDLE config, DWORD level, LPBYTE *buffer, DWORD bytes,
                                 LPDWORD read, LPDWORD total, LPDWORD resume)
{
    kept = malloc(8);
    return MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, resume);
}

/* The same beside a structure that leads to a list. */
static DWORD APIENTRY getinfo_keeps(HANDLE config, HANDLE handle, DWORD level, LPBYTE *buffer,
                                    LPDWORD size)
{
    if (level == 3)
        kept = malloc(8);
    return MprConfigInterfaceGetInfo(config, handle, level, buffer, size);
}

static DWORD APIENTRY getinfo_any_connection(HANDLE config, HANDLE handle, DWORD level,
                                             LPBYTE *buffer, LPDWORD size)
{
    DWORD code = MprConfigInterfaceGetInfo(config, handle, level, buffer, size);
    return code == ERROR_INVALID_HANDLE ? NO_ERROR : code;
}

const struct mutant mutants_family[] = {
    MUTANT("general.admin-privilege", "lets-in", "lets anybody in", MprConfigServerConnect,
           connect_admin_privilege_lets_in),
    MUTANT("general.store-only", "afresh", "begins each connection with an empty configuration",
           MprConfigServerConnect, connect_afresh),
    MUTANT("general.x-visible-at-once", "own-changes", "shows a connection its own changes alone",
           MprConfigInterfaceGetHandle, find_own),
    MUTANT("general.one-free-per-buffer", "keeps", "keeps a block beside each buffer",
           MprConfigInterfaceEnum, enum_keeps),
    MUTANT("general.one-free-per-buffer", "keeps-list", "keeps a block beside a list of numbers",
           MprConfigInterfaceGetInfo, getinfo_keeps),
    MUTANT("general.x-foreign-connection", "any-connection", "takes a handle on any connection",
           MprConfigInterfaceGetInfo, getinfo_any_connection),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
