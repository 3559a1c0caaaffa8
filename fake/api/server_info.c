/*
 * server_info.c: the server's ports at a glance: MprConfigServerGetInfo and MprConfigServerSetInfo
 * with MPR_SERVER_0, MPR_SERVER_1 and MPR_SERVER_2.
 */
#include "api/ports.h"

#include <string.h>

_Static_assert(offsetof(MPR_SERVER_2, dwNumSstpPorts) == sizeof(MPR_SERVER_1),
               "MPR_SERVER_2 begins as MPR_SERVER_1");

/* The types of tunnels at levels 1 and 2, in the order of the structures, whose members are pairs
 * of a count and flags. */
static const enum tunnel TYPES[] = {TUNNEL_PPTP, TUNNEL_L2TP, TUNNEL_SSTP};

struct pair {
    DWORD count;
    DWORD flags;
};

static size_t types_of(DWORD level)
{
    return level == 1 ? 2 : 3;
}

/* -------------------------------------------------------------------------------------- get info
 */

/* One structure of the level; how many bytes it has. */
static size_t describe(const struct tunnels *tunnels, DWORD level, void *info)
{
    if (level == 0) {
        /* A router that does not run has no time to tell, and no port of it is in use. */
        const MPR_SERVER_0 server = {.fLanOnlyMode = tunnels_lan_only(tunnels) ? TRUE : FALSE,
                                     .dwTotalPorts = tunnels_total_ports(tunnels)};

        memcpy(info, &server, sizeof(server));
        return sizeof(server);
    }
    for (size_t i = 0; i < types_of(level); i++) {
        const struct pair pair = {tunnels_port_count(tunnels, TYPES[i]),
                                  tunnels_port_flags(tunnels, TYPES[i])};

        memcpy((BYTE *)info + i * sizeof(pair), &pair, sizeof(pair));
    }
    return types_of(level) * sizeof(struct pair);
}

static DWORD server_get_info(HANDLE hMprConfig, DWORD level, LPBYTE *buffer)
{
    struct handle *connection = NULL;
    struct reply_draft reply = {0};
    BYTE described[sizeof(MPR_SERVER_2)];
    size_t size = 0;
    void *info = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigServerGetInfo.null-handle
        return ERROR_INVALID_PARAMETER;
    if (level > 2) // MprConfigServerGetInfo.bad-level
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // MprConfigServerGetInfo.null-buffer
        return ERROR_INVALID_PARAMETER;

    code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigServerGetInfo);
    if (code != NO_ERROR)
        return code;

    size = describe(&entry_server(connection)->tunnels, level, described);
    info = replies_draft_add(&world.replies, &world.memory, size, FUNCTION_MprConfigServerGetInfo,
                             &reply);
    if (info == NULL) { // MprConfigServerGetInfo.out-of-memory
        replies_draft_drop(&world.memory, &reply);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    memcpy(info, described, size);
    replies_draft_commit(&world.replies, &world.memory, &reply);

    *buffer = info; // MprConfigServerGetInfo.level0-struct, .level1-struct, .level2-struct
    return NO_ERROR;
}

DWORD APIENTRY MprConfigServerGetInfo(HANDLE hMprConfig, DWORD dwLevel, LPBYTE *lplpbBuffer)
{
    world_enter_call(FUNCTION_MprConfigServerGetInfo);
    DWORD code = server_get_info(hMprConfig, dwLevel, lplpbBuffer);
    return world_leave_call(FUNCTION_MprConfigServerGetInfo, code);
}

/* -------------------------------------------------------------------------------------- set info
 */

static DWORD server_set_info(HANDLE hMprServer, DWORD level, const BYTE *buffer)
{
    struct handle *connection = NULL;
    struct pair pairs[sizeof(TYPES) / sizeof(TYPES[0])];
    DWORD result = NO_ERROR;
    DWORD code = NO_ERROR;

    if (hMprServer == NULL) // MprConfigServerSetInfo.null-handle
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // MprConfigServerSetInfo.null-buffer
        return ERROR_INVALID_PARAMETER;
    if (level != 1 && level != 2) // MprConfigServerSetInfo.bad-level
        return ERROR_NOT_SUPPORTED;

    memcpy(pairs, buffer, types_of(level) * sizeof(pairs[0]));
    for (size_t i = 0; code == NO_ERROR && i < types_of(level); i++)
        code = ports_check(TYPES[i], pairs[i].count, pairs[i].flags,
                           TYPES[i] == TUNNEL_PPTP ? PORTS_MOST_SET_INFO_PPTP : PORTS_MOST);
    if (code == NO_ERROR)
        code = entry_connection(hMprServer, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigServerSetInfo);
    if (code != NO_ERROR)
        return code;

    for (size_t i = 0; i < types_of(level); i++) {
        code = ports_store(&entry_server(connection)->tunnels, TYPES[i], pairs[i].count,
                           pairs[i].flags);
        result = code != NO_ERROR ? code : result; // MprConfigServerSetInfo.reboot-required
    }
    return result;
}

DWORD APIENTRY MprConfigServerSetInfo(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel, LPBYTE lpbBuffer)
{
    world_enter_call(FUNCTION_MprConfigServerSetInfo);
    DWORD code = server_set_info(hMprServer, dwLevel, lpbBuffer);
    return world_leave_call(FUNCTION_MprConfigServerSetInfo, code);
}
