/*
 * admin.c: the functions of a running router that work although none runs: MprAdminIsServiceRunning
 * and MprAdminIsServiceInitialized tell that, MprAdminServerConnect and MprAdminMIBServerConnect
 * give handles that nobody answers at, MprAdminBufferFree, MprAdminMIBBufferFree and
 * MprAdminGetErrorString need no router. The others are rows of world/exports.h.
 */
#include "api/entry.h"

#include "api/messages.h"
#include "base/utf16.h"

/* A name is not looked at: with the local service stopped and no other machine having one, every
 * answer is the same. By script a test says TRUE. */
BOOL APIENTRY MprAdminIsServiceRunning(LPWSTR lpwsServerName)
{
    (void)lpwsServerName;
    world_enter_call(FUNCTION_MprAdminIsServiceRunning);
    BOOL runs = world_script_due(FUNCTION_MprAdminIsServiceRunning) != 0 ? TRUE : FALSE;
    world_leave_call(FUNCTION_MprAdminIsServiceRunning, NO_ERROR);
    return runs;
}

DWORD APIENTRY MprAdminIsServiceInitialized(LPWSTR lpwsServerName, BOOL *fIsServiceInitialized)
{
    DWORD code = ERROR_INVALID_PARAMETER;

    (void)lpwsServerName;
    world_enter_call(FUNCTION_MprAdminIsServiceInitialized);
    if (fIsServiceInitialized != NULL)
        code = world_script_due(FUNCTION_MprAdminIsServiceInitialized);
    if (code == NO_ERROR)
        *fIsServiceInitialized = FALSE;
    return world_leave_call(FUNCTION_MprAdminIsServiceInitialized, code);
}

/* Connecting does not ask whether anybody is there: the first call through the handle finds out. */
static DWORD service_connect(enum function function, enum handle_kind kind, HANDLE *connection)
{
    struct handle *handle = NULL;
    DWORD code = NO_ERROR;

    if (connection == NULL)
        return ERROR_INVALID_PARAMETER;

    code = world_script_due(function);
    if (code != NO_ERROR)
        return code;

    handle = handles_open(&world.handles, &world.memory, kind, NULL, 0);
    if (handle == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    *connection = entry_handle(handle);
    return NO_ERROR;
}

static void service_disconnect(enum handle_kind kind, HANDLE connection)
{
    struct handle *handle = handles_resolve(&world.handles, (uintptr_t)connection, kind, NULL);

    if (handle != NULL)
        handles_end(&world.handles, &world.memory, handle);
}

DWORD APIENTRY MprAdminServerConnect(LPWSTR lpwsServerName, MPR_SERVER_HANDLE *phMprServer)
{
    (void)lpwsServerName;
    world_enter_call(FUNCTION_MprAdminServerConnect);
    DWORD code =
        service_connect(FUNCTION_MprAdminServerConnect, KIND_SERVICE_CONNECTION, phMprServer);
    return world_leave_call(FUNCTION_MprAdminServerConnect, code);
}

VOID APIENTRY MprAdminServerDisconnect(MPR_SERVER_HANDLE hMprServer)
{
    world_enter_call(FUNCTION_MprAdminServerDisconnect);
    service_disconnect(KIND_SERVICE_CONNECTION, hMprServer);
    world_leave_call(FUNCTION_MprAdminServerDisconnect, NO_ERROR);
}

DWORD APIENTRY MprAdminMIBServerConnect(LPWSTR lpwsServerName, MIB_SERVER_HANDLE *phMibServer)
{
    (void)lpwsServerName;
    world_enter_call(FUNCTION_MprAdminMIBServerConnect);
    DWORD code =
        service_connect(FUNCTION_MprAdminMIBServerConnect, KIND_MIB_CONNECTION, phMibServer);
    return world_leave_call(FUNCTION_MprAdminMIBServerConnect, code);
}

VOID APIENTRY MprAdminMIBServerDisconnect(MIB_SERVER_HANDLE hMibServer)
{
    world_enter_call(FUNCTION_MprAdminMIBServerDisconnect);
    service_disconnect(KIND_MIB_CONNECTION, hMibServer);
    world_leave_call(FUNCTION_MprAdminMIBServerDisconnect, NO_ERROR);
}

/* No function of this family hands a buffer out. But the page of MprConfigServerGetInfoEx sends its
 * callers here, so what MprConfigBufferFree takes is taken, too. */
static DWORD buffer_free(const void *buffer, enum function function)
{
    DWORD code = NO_ERROR;

    if (buffer == NULL || !replies_has(&world.replies, buffer))
        return ERROR_INVALID_PARAMETER;

    code = world_script_due(function);
    if (code != NO_ERROR)
        return code;

    replies_free(&world.replies, &world.memory, buffer);
    return NO_ERROR;
}

DWORD APIENTRY MprAdminBufferFree(LPVOID pBuffer)
{
    world_enter_call(FUNCTION_MprAdminBufferFree);
    DWORD code = buffer_free(pBuffer, FUNCTION_MprAdminBufferFree);
    return world_leave_call(FUNCTION_MprAdminBufferFree, code);
}

/* What this would take comes from MprAdminMIBEntryGet and its like, which never succeed. By script
 * it answers for any block. */
DWORD APIENTRY MprAdminMIBBufferFree(LPVOID pBuffer)
{
    DWORD code = NO_ERROR;

    world_enter_call(FUNCTION_MprAdminMIBBufferFree);
    if (pBuffer != NULL)
        code = world_script_due(FUNCTION_MprAdminMIBBufferFree);
    if (code == NO_ERROR)
        code = ERROR_INVALID_PARAMETER;
    return world_leave_call(FUNCTION_MprAdminMIBBufferFree, code);
}

static DWORD error_string(DWORD error, LPWSTR *out)
{
    const char *text = messages_of_router(error);
    uint16_t *units = NULL;
    size_t length = 0;
    DWORD code = NO_ERROR;

    if (out == NULL)
        return ERROR_INVALID_PARAMETER;

    code = world_script_due(FUNCTION_MprAdminGetErrorString);
    if (code == NO_ERROR && text == NULL) // ErrorCodes.router-strings
        code = ERROR_MR_MID_NOT_FOUND;
    if (code != NO_ERROR)
        return code;

    length = utf16_from_utf8(text, NULL);
    units = alloc_give(&world.memory, (length + 1) * sizeof(uint16_t));
    if (units == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    utf16_from_utf8(text, units);
    units[length] = 0;
    *out = (LPWSTR)units;
    return NO_ERROR;
}

DWORD APIENTRY MprAdminGetErrorString(DWORD dwError, LPWSTR *lpwsErrorString)
{
    world_enter_call(FUNCTION_MprAdminGetErrorString);
    DWORD code = error_string(dwError, lpwsErrorString);
    return world_leave_call(FUNCTION_MprAdminGetErrorString, code);
}
