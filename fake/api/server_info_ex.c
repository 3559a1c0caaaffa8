/*
 * server_info_ex.c: the server with all settings of its tunnels: MprConfigServerGetInfoEx and
 * MprConfigServerSetInfoEx. The caller's structure says which shape it has (shapes.h); what the
 * settings mean is in tunnel_params.c and tunnel_describe.c.
 */
#include "api/tunnel_params.h"

#include <string.h>

/* Where the tunnels begin; the same in every shape. */
#define SERVER_PARAMS offsetof(MPR_SERVER_EX1, ConfigParams)
#define CONFIG_PARAMS offsetof(MPR_SERVER_SET_CONFIG_EX1, ConfigParams)

_Static_assert(offsetof(MPR_SERVER_EX_R1, ConfigParams) == SERVER_PARAMS, "the head did not grow");
_Static_assert(offsetof(MPR_SERVER_SET_CONFIG_EX_R1, ConfigParams) == CONFIG_PARAMS,
               "the head did not grow");

/* The shape of the structure at `bytes`; NULL when its header is not right. */
static const struct shape *shape_of(const BYTE *bytes, UCHAR type, size_t before)
{
    MPRAPI_OBJECT_HEADER header;

    memcpy(&header, bytes, sizeof(header));
    return header.type == type ? shape_find(&header, before) : NULL;
}

/* Whether the call may go on; both calls need the demand-dial manager, which a machine in LAN-only
 * mode does not run. */
static DWORD reach(HANDLE hMprConfig, enum function function, struct tunnels **tunnels)
{
    struct handle *connection = NULL;
    DWORD code = entry_connection(hMprConfig, &connection);

    if (code == NO_ERROR)
        code = entry_permit(connection, function);
    if (code != NO_ERROR)
        return code;
    *tunnels = &entry_server(connection)->tunnels;
    return tunnels_lan_only(*tunnels) ? ERROR_DDM_NOT_RUNNING : NO_ERROR; // .ddm-not-running
}

/* -------------------------------------------------------------------------------------- get info
 */

static DWORD server_get_info_ex(HANDLE hMprConfig, BYTE *info)
{
    const struct shape *shape = NULL;
    struct tunnels *tunnels = NULL;
    struct reply_draft reply = {0};
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params;
    MPR_SERVER_EX1 head = {0}; /* all before the tunnels; no time to tell, no port in use */
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigServerGetInfoEx.x-null-handle
        return ERROR_INVALID_PARAMETER;
    if (info == NULL) // MprConfigServerGetInfoEx.x-null-struct
        return ERROR_INVALID_PARAMETER;
    shape = shape_of(info, MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, SERVER_PARAMS);
    if (shape == NULL) // MprConfigServerGetInfoEx.x-bad-header
        return ERROR_INVALID_PARAMETER;

    code = reach(hMprConfig, FUNCTION_MprConfigServerGetInfoEx, &tunnels);
    if (code != NO_ERROR)
        return code;
    if (!tunnel_params_describe(tunnels, shape, &reply, &params)) {
        replies_draft_drop(&world.memory, &reply); // MprConfigServerGetInfoEx.x-oom
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    replies_draft_commit(&world.replies, &world.memory, &reply);

    memcpy(&head.Header, info, sizeof(head.Header));
    head.dwTotalPorts = tunnels_total_ports(tunnels);
    memcpy(info, &head, SERVER_PARAMS); // MprConfigServerGetInfoEx.fills-struct
    shape_write(shape, &params, info + SERVER_PARAMS);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigServerGetInfoEx(HANDLE hMprConfig, MPR_SERVER_EX *pServerInfo)
{
    world_enter_call(FUNCTION_MprConfigServerGetInfoEx);
    DWORD code = server_get_info_ex(hMprConfig, (BYTE *)pServerInfo);
    return world_leave_call(FUNCTION_MprConfigServerGetInfoEx, code);
}

/* -------------------------------------------------------------------------------------- set info
 */

_Static_assert(1 << TUNNEL_PPTP == MPRAPI_SET_CONFIG_PROTOCOL_FOR_PPTP &&
                   1 << TUNNEL_L2TP == MPRAPI_SET_CONFIG_PROTOCOL_FOR_L2TP &&
                   1 << TUNNEL_SSTP == MPRAPI_SET_CONFIG_PROTOCOL_FOR_SSTP &&
                   1 << TUNNEL_IKEV2 == MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2 &&
                   1 << TUNNEL_GRE == MPRAPI_SET_CONFIG_PROTOCOL_FOR_GRE,
               "a selector is the bit of one type");

/* The one type that a selector names; TUNNEL_TYPES when it names none, several, or one that the
 * shape does not have. */
static enum tunnel selected(DWORD selector, const struct shape *shape)
{
    int type = 0;

    while (type < TUNNEL_TYPES && selector != (DWORD)1 << type)
        type++;
    return type == TUNNEL_GRE && !shape->has_gre ? TUNNEL_TYPES : (enum tunnel)type;
}

static DWORD server_set_info_ex(HANDLE hMprConfig, const BYTE *config)
{
    const struct shape *shape = NULL;
    struct tunnels *tunnels = NULL;
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params;
    enum tunnel type = TUNNEL_TYPES;
    DWORD selector = 0;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigServerSetInfoEx.x-null-handle
        return ERROR_INVALID_PARAMETER;
    if (config == NULL) // MprConfigServerSetInfoEx.null-struct
        return ERROR_INVALID_PARAMETER;
    shape = shape_of(config, MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT, CONFIG_PARAMS);
    if (shape == NULL) // MprConfigServerSetInfoEx.bad-header
        return ERROR_INVALID_PARAMETER;
    memcpy(&selector, config + offsetof(MPR_SERVER_SET_CONFIG_EX1, setConfigForProtocols),
           sizeof(selector));
    type = selected(selector, shape);
    if (type == TUNNEL_TYPES) // MprConfigServerSetInfoEx.selector-single-value
        return ERROR_INVALID_PARAMETER;

    shape_read(shape, config + CONFIG_PARAMS, &params);
    code = tunnel_params_check(shape, type, &params);
    if (code == NO_ERROR)
        code = reach(hMprConfig, FUNCTION_MprConfigServerSetInfoEx, &tunnels);
    return code == NO_ERROR ? tunnel_params_store(tunnels, shape, type, &params) : code;
}

DWORD APIENTRY MprConfigServerSetInfoEx(HANDLE hMprConfig,
                                        MPR_SERVER_SET_CONFIG_EX *pSetServerConfig)
{
    world_enter_call(FUNCTION_MprConfigServerSetInfoEx);
    DWORD code = server_set_info_ex(hMprConfig, (const BYTE *)pSetServerConfig);
    return world_leave_call(FUNCTION_MprConfigServerSetInfoEx, code);
}
