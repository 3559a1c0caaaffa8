/*
 * server.c: connections to a machine's configuration: MprConfigServerConnect,
 * MprConfigServerDisconnect, MprConfigServerRefresh.
 */
#include "api/entry.h"

#include "base/utf16.h"

/* The configuration that a server name selects; NULL without an error is a machine that is refused
 * at use only. */
static DWORD select_server(const WCHAR *name, struct server **server)
{
    size_t length = 0;

    *server = &world.local;
    if (name == NULL || name[0] == 0) // MprConfigServerConnect.null-name-is-local
        return NO_ERROR;

    *server = NULL;
    length = utf16_length((const uint16_t *)name, WORLD_NAME_LONGEST);
    if (length <= WORLD_NAME_LONGEST) // MprConfigServerConnect.named-remote
        *server = world_server_find((const uint16_t *)name, length);
    return *server != NULL || world.unknown_at_use ? NO_ERROR : entry_unknown_server_code();
}

static DWORD server_connect(const WCHAR *name, HANDLE *connection)
{
    struct server *server = NULL;
    struct handle *handle = NULL;
    DWORD code = NO_ERROR;

    if (connection == NULL) // MprConfigServerConnect.null-out-param
        return ERROR_INVALID_PARAMETER;

    code = world_script_due(FUNCTION_MprConfigServerConnect);
    if (code == NO_ERROR && world.is_misled)
        code = ERROR_INVALID_DATA;
    if (code == NO_ERROR)
        code = select_server(name, &server);
    if (code == NO_ERROR && world.is_unprivileged && !world.refuses_at_use)
        code = ERROR_ACCESS_DENIED;
    if (code != NO_ERROR)
        return code;

    handle = handles_open(&world.handles, &world.memory, KIND_CONNECTION, NULL, (uintptr_t)server);
    if (handle == NULL) // MprConfigServerConnect.out-of-memory
        return ERROR_NOT_ENOUGH_MEMORY;

    *connection = entry_handle(handle); // MprConfigServerConnect.writes-handle
    return NO_ERROR;
}

DWORD APIENTRY MprConfigServerConnect(LPWSTR lpwsServerName, HANDLE *phMprConfig)
{
    world_enter_call(FUNCTION_MprConfigServerConnect);
    DWORD code = server_connect(lpwsServerName, phMprConfig);
    return world_leave_call(FUNCTION_MprConfigServerConnect, code);
}

VOID APIENTRY MprConfigServerDisconnect(HANDLE hMprConfig)
{
    struct handle *connection = NULL;

    world_enter_call(FUNCTION_MprConfigServerDisconnect);
    if (entry_connection(hMprConfig, &connection) == NO_ERROR)
        handles_end(&world.handles, &world.memory, connection);
    world_leave_call(FUNCTION_MprConfigServerDisconnect, NO_ERROR);
}

static DWORD server_refresh(HANDLE hMprConfig)
{
    struct handle *connection = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL)
        return ERROR_INVALID_PARAMETER;

    code = entry_connection(hMprConfig, &connection);
    if (code != NO_ERROR)
        return code;

    /* All connections look at the configuration itself, so there is nothing to read again. */
    return entry_permit(connection, FUNCTION_MprConfigServerRefresh);
}

DWORD APIENTRY MprConfigServerRefresh(HANDLE hMprConfig)
{
    world_enter_call(FUNCTION_MprConfigServerRefresh);
    DWORD code = server_refresh(hMprConfig);
    return world_leave_call(FUNCTION_MprConfigServerRefresh, code);
}
