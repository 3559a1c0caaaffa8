/*
 * transport.c: the transports of a configuration: MprConfigTransportCreate,
 * MprConfigTransportGetHandle.
 */
#include "api/entry.h"

#include "base/utf16.h"

_Static_assert(TRANSPORT_NAME_LONGEST == MAX_TRANSPORT_NAME_LEN, "names fill MPR_TRANSPORT_0");

#define DLL_PATH_LONGEST 32767

static bool is_known_id(DWORD id) // MprConfigTransportCreate.accepted-ids
{
    return id == PID_IP || id == PID_IPX || id == PID_NBF || id == PID_ATALK || id == PID_IPV6;
}

/* The arguments of a creation, and what the checks make of them. */
struct creation {
    HANDLE hMprConfig;
    DWORD id;
    const WCHAR *name;
    const WCHAR *dll_path;
    HANDLE *out;
    struct block_value values[BLOCK_COUNT];
    size_t name_length;
    uint16_t default_name[10]; /* the longest number below 2^32 */
};

/* The id in decimal, for a transport that nobody named. */
static void name_by_id(struct creation *call)
{
    uint16_t reversed[10];
    size_t length = 0;
    DWORD rest = call->id;

    do {
        reversed[length++] = (uint16_t)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    for (size_t i = 0; i < length; i++)
        call->default_name[i] = reversed[length - 1 - i];
    call->name_length = length;
}

static DWORD check_creation(struct creation *call)
{
    const struct block_value *values = call->values;
    size_t path_length = 0;

    if (call->hMprConfig == NULL) // MprConfigTransportCreate.null-handle
        return ERROR_INVALID_PARAMETER;
    if (call->out == NULL) // MprConfigTransportCreate.null-out-handle
        return ERROR_INVALID_PARAMETER;
    if (values[BLOCK_GLOBAL].bytes == NULL && values[BLOCK_GLOBAL].size != 0)
        return ERROR_INVALID_PARAMETER;
    if (values[BLOCK_CLIENT].bytes == NULL && values[BLOCK_CLIENT].size != 0)
        return ERROR_INVALID_PARAMETER; // MprConfigTransportCreate.client-size-zero-with-null

    if (call->name != NULL) // MprConfigTransportCreate.given-name
        call->name_length = utf16_length((const uint16_t *)call->name, TRANSPORT_NAME_LONGEST);
    if (call->name_length > TRANSPORT_NAME_LONGEST)
        return ERROR_INVALID_PARAMETER;
    if (call->dll_path != NULL) { // MprConfigTransportCreate.dll-path-set
        path_length = utf16_length((const uint16_t *)call->dll_path, DLL_PATH_LONGEST);
        call->values[BLOCK_DLL_PATH].bytes = call->dll_path;
        call->values[BLOCK_DLL_PATH].size = (path_length + 1) * sizeof(WCHAR);
    }
    return path_length <= DLL_PATH_LONGEST ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

/* Makes or changes the transport and opens its handle, or does neither. */
static DWORD create(struct handle *connection, const struct creation *call)
{
    struct transports *transports = &entry_server(connection)->transports;
    const uint16_t *name = call->name != NULL && call->name[0] != 0 ? (const uint16_t *)call->name
                                                                    : call->default_name;
    struct transport_draft draft = {0};
    struct handle *handle = NULL;

    if (transports_draft_set(transports, &world.memory, call->id, name, call->name_length,
                             call->values, &draft) == FACT_OK)
        handle = entry_handle_for(connection, KIND_TRANSPORT, draft.transport);
    if (handle == NULL) { // MprConfigTransportCreate.out-of-memory
        transports_draft_drop(&world.memory, &draft);
        return ERROR_NOT_ENOUGH_MEMORY;
    }

    /* MprConfigTransportCreate.existing-acts-as-setinfo: the model tells the two cases apart. */
    transports_draft_commit(transports, &world.memory, &draft);
    *call->out = entry_handle(handle); // MprConfigTransportCreate.writes-handle
    return NO_ERROR;
}

static DWORD transport_create(struct creation *call)
{
    struct handle *connection = NULL;
    DWORD code = check_creation(call);

    if (code == NO_ERROR)
        code = entry_connection(call->hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigTransportCreate);
    if (code != NO_ERROR)
        return code;

    if (!is_known_id(call->id))
        return ERROR_UNKNOWN_PROTOCOL_ID;
    if (call->name_length == 0) // MprConfigTransportCreate.default-name
        name_by_id(call);
    return create(connection, call);
}

DWORD APIENTRY MprConfigTransportCreate(HANDLE hMprConfig, DWORD dwTransportId,
                                        LPWSTR lpwsTransportName, LPBYTE pGlobalInfo,
                                        DWORD dwGlobalInfoSize, LPBYTE pClientInterfaceInfo,
                                        DWORD dwClientInterfaceInfoSize, LPWSTR lpwsDLLPath,
                                        HANDLE *phRouterTransport)
{
    struct creation call = {
        .hMprConfig = hMprConfig,
        .id = dwTransportId,
        .name = lpwsTransportName,
        .dll_path = lpwsDLLPath,
        .out = phRouterTransport,
        .values[BLOCK_GLOBAL] = {pGlobalInfo, dwGlobalInfoSize},
        .values[BLOCK_CLIENT] = {pClientInterfaceInfo, dwClientInterfaceInfoSize},
    };

    world_enter_call(FUNCTION_MprConfigTransportCreate);
    DWORD code = transport_create(&call);
    world_leave();
    return code;
}

static DWORD transport_get_handle(HANDLE hMprConfig, DWORD id, HANDLE *out)
{
    struct handle *connection = NULL;
    struct handle *handle = NULL;
    struct transport *transport = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigTransportGetHandle.null-handle
        return ERROR_INVALID_PARAMETER;
    if (out == NULL) // MprConfigTransportGetHandle.null-out-handle
        return ERROR_INVALID_PARAMETER;

    code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigTransportGetHandle);
    if (code != NO_ERROR)
        return code;

    transport = transports_find(&entry_server(connection)->transports, id);
    if (transport == NULL) // MprConfigTransportGetHandle.not-configured
        return ERROR_UNKNOWN_PROTOCOL_ID;
    handle = entry_handle_for(connection, KIND_TRANSPORT, transport);
    if (handle == NULL) // MprConfigTransportGetHandle.out-of-memory
        return ERROR_NOT_ENOUGH_MEMORY;

    *out = entry_handle(handle); // MprConfigTransportGetHandle.writes-handle
    return NO_ERROR;
}

DWORD APIENTRY MprConfigTransportGetHandle(HANDLE hMprConfig, DWORD dwTransportId,
                                           HANDLE *phRouterTransport)
{
    world_enter_call(FUNCTION_MprConfigTransportGetHandle);
    DWORD code = transport_get_handle(hMprConfig, dwTransportId, phRouterTransport);
    world_leave();
    return code;
}
