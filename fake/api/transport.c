/*
 * transport.c: the transports of a configuration: MprConfigTransportCreate,
 * MprConfigTransportDelete, MprConfigTransportEnum, MprConfigTransportGetHandle,
 * MprConfigTransportGetInfo, MprConfigTransportSetInfo; and whether their static filters are on:
 * MprConfigFilterGetInfo, MprConfigFilterSetInfo.
 */
#include "api/listing.h"

#include <string.h>

#include "base/utf16.h"

_Static_assert(TRANSPORT_NAME_LONGEST == MAX_TRANSPORT_NAME_LEN, "names fill MPR_TRANSPORT_0");

#define DLL_PATH_LONGEST 32767

/* What a call stores; the path has its terminator. ERROR_INVALID_PARAMETER: a size without bytes,
 * or a path without end. */
static DWORD read_values(const BYTE *global, DWORD global_size, const BYTE *client,
                         DWORD client_size, const WCHAR *path,
                         struct block_value values[BLOCK_COUNT])
{
    size_t length = 0;
    DWORD code = entry_block(global, global_size, &values[BLOCK_GLOBAL]);

    if (code == NO_ERROR)
        code = entry_block(client, client_size, &values[BLOCK_CLIENT]);
    if (path != NULL)
        length = utf16_length((const uint16_t *)path, DLL_PATH_LONGEST);
    values[BLOCK_DLL_PATH] =
        (struct block_value){path, path != NULL ? (length + 1) * sizeof(*path) : 0};
    return length <= DLL_PATH_LONGEST ? code : ERROR_INVALID_PARAMETER;
}

/* ------------------------------------------------------------------------------------ create */

/* The arguments of a creation, and what the checks make of them. */
struct creation {
    HANDLE hMprConfig;
    DWORD id;
    const WCHAR *name;
    HANDLE *out;
    struct block_value values[BLOCK_COUNT];
    const uint16_t *chosen_name;
    size_t name_length;
    uint16_t default_name[ENTRY_ID_LONGEST];
};

static DWORD check_creation(struct creation *call)
{
    if (call->hMprConfig == NULL) // MprConfigTransportCreate.null-handle
        return ERROR_INVALID_PARAMETER;
    if (call->out == NULL) // MprConfigTransportCreate.null-out-handle
        return ERROR_INVALID_PARAMETER;

    call->chosen_name = (const uint16_t *)call->name;
    if (call->name != NULL) // MprConfigTransportCreate.given-name
        call->name_length = utf16_length(call->chosen_name, TRANSPORT_NAME_LONGEST);
    if (call->name_length == 0) { // MprConfigTransportCreate.default-name
        call->chosen_name = call->default_name;
        call->name_length = entry_name_of_id(call->id, call->default_name);
    }
    return call->name_length <= TRANSPORT_NAME_LONGEST ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

/* Makes or changes the transport and opens its handle, or does neither. */
static DWORD create(struct handle *connection, const struct creation *call)
{
    struct transports *transports = &entry_server(connection)->transports;
    struct transport_draft draft = {0};
    struct handle *handle = NULL;
    enum fact fact = transports_draft_set(
        transports, &world.memory, &entry_server(connection)->transport_serials, call->id,
        call->chosen_name, call->name_length, call->values, &draft);

    /* MALFORMED: MprConfigTransportCreate.x-impossible-name */
    if (fact == FACT_EXISTS || fact == FACT_MALFORMED)
        return fact == FACT_EXISTS ? ERROR_PROTOCOL_ALREADY_INSTALLED : ERROR_INVALID_PARAMETER;
    if (fact == FACT_OK)
        handle = entry_handle_for(connection, KIND_TRANSPORT, draft.transport->serial);
    if (handle == NULL) { // MprConfigTransportCreate.out-of-memory
        transports_draft_drop(&world.memory, &draft);
        return ERROR_NOT_ENOUGH_MEMORY;
    }

    /* MprConfigTransportCreate.existing-acts-as-setinfo: the model tells the two cases apart. */
    transports_draft_commit(transports, &world.memory, &draft);
    *call->out = entry_handle(handle); // MprConfigTransportCreate.writes-handle
    return NO_ERROR;
}

static DWORD transport_create(struct creation *call, DWORD values_code)
{
    struct handle *connection = NULL;
    DWORD code = check_creation(call);

    if (code == NO_ERROR)
        code = values_code;
    if (code == NO_ERROR)
        code = entry_connection(call->hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigTransportCreate);
    if (code != NO_ERROR)
        return code;
    if (!entry_knows_transport(call->id))
        return ERROR_UNKNOWN_PROTOCOL_ID;
    return create(connection, call);
}

DWORD APIENTRY MprConfigTransportCreate(HANDLE hMprConfig, DWORD dwTransportId,
                                        LPWSTR lpwsTransportName, LPBYTE pGlobalInfo,
                                        DWORD dwGlobalInfoSize, LPBYTE pClientInterfaceInfo,
                                        DWORD dwClientInterfaceInfoSize, LPWSTR lpwsDLLPath,
                                        HANDLE *phRouterTransport)
{
    struct creation call = {.hMprConfig = hMprConfig,
                            .id = dwTransportId,
                            .name = lpwsTransportName,
                            .out = phRouterTransport};

    world_enter_call(FUNCTION_MprConfigTransportCreate);
    DWORD code = read_values(pGlobalInfo, dwGlobalInfoSize, pClientInterfaceInfo,
                             dwClientInterfaceInfoSize, lpwsDLLPath, call.values);
    code = transport_create(&call, code);
    return world_leave_call(FUNCTION_MprConfigTransportCreate, code);
}

/* ------------------------------------------------------------------------------------ delete */

static DWORD transport_delete(HANDLE hMprConfig, HANDLE hTransport)
{
    struct entry_transport at;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigTransportDelete.null-handle
        return ERROR_INVALID_PARAMETER;
    if (hTransport == NULL) // MprConfigTransportDelete.null-transport
        return ERROR_INVALID_PARAMETER;

    code = entry_transport(hMprConfig, hTransport, FUNCTION_MprConfigTransportDelete, &at);
    if (code != NO_ERROR)
        return code;
    transports_delete(&entry_server(at.connection)->transports, &world.memory, at.transport);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigTransportDelete(HANDLE hMprConfig, HANDLE hRouterTransport)
{
    world_enter_call(FUNCTION_MprConfigTransportDelete);
    DWORD code = transport_delete(hMprConfig, hRouterTransport);
    return world_leave_call(FUNCTION_MprConfigTransportDelete, code);
}

/* --------------------------------------------------------------------------------- enumerate */

static void fill(void *entry, const void *item)
{
    const struct transport *transport = item;
    MPR_TRANSPORT_0 *info = entry;

    info->dwTransportId = transport->id;
    memcpy(info->wszTransportName, transport->name,
           transport->name_length * sizeof(transport->name[0]));
}

static DWORD transport_enum(HANDLE hMprConfig, const struct listing *call)
{
    static const struct listing_of what = {.function = FUNCTION_MprConfigTransportEnum,
                                           .kind = KIND_TRANSPORT,
                                           .entry_size = sizeof(MPR_TRANSPORT_0),
                                           .handle_offset = offsetof(MPR_TRANSPORT_0, hTransport),
                                           LISTING_OF_TRANSPORTS,
                                           .fill = fill};
    struct handle *connection = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigTransportEnum.null-handle
        return ERROR_INVALID_PARAMETER;
    code = listing_check(call, what.entry_size);
    if (code == NO_ERROR)
        code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigTransportEnum);
    if (code != NO_ERROR)
        return code;
    return listing_make(call, &what, &entry_server(connection)->transports, connection);
}

DWORD APIENTRY MprConfigTransportEnum(HANDLE hMprConfig, DWORD dwLevel, LPBYTE *lplpBuffer,
                                      DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                      LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle)
{
    const struct listing call = {dwLevel,         lplpBuffer,       dwPrefMaxLen,
                                 lpdwEntriesRead, lpdwTotalEntries, lpdwResumeHandle};

    world_enter_call(FUNCTION_MprConfigTransportEnum);
    DWORD code = transport_enum(hMprConfig, &call);
    return world_leave_call(FUNCTION_MprConfigTransportEnum, code);
}

/* -------------------------------------------------------------------------------- get handle */

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
    handle = entry_handle_for(connection, KIND_TRANSPORT, transport->serial);
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
    return world_leave_call(FUNCTION_MprConfigTransportGetHandle, code);
}

/* ---------------------------------------------------------------------------- get, set info */

/* Where a caller wants what is stored; NULL: not at all. */
struct transport_outputs {
    LPBYTE *global;
    LPDWORD global_size;
    LPBYTE *client;
    LPDWORD client_size;
    LPWSTR *path;
};

/* Hands out copies of what is wanted, each to be freed by itself, or none of them. */
static DWORD hand_out(const struct transport *transport, const struct transport_outputs *wanted)
{
    const bool is_wanted[BLOCK_COUNT] = {[BLOCK_GLOBAL] = wanted->global != NULL,
                                         [BLOCK_CLIENT] = wanted->client != NULL,
                                         [BLOCK_DLL_PATH] = wanted->path != NULL};
    void *copies[BLOCK_COUNT] = {NULL};
    DWORD sizes[BLOCK_COUNT] = {0};
    struct reply_draft replies = {0};

    for (int i = 0; i < BLOCK_COUNT; i++) {
        if (!is_wanted[i] ||
            entry_draft_block(transport->blocks[i], FUNCTION_MprConfigTransportGetInfo, &replies,
                              &copies[i], &sizes[i]))
            continue;
        replies_draft_drop(&world.memory, &replies);
        return ERROR_NOT_ENOUGH_MEMORY; // MprConfigTransportGetInfo.out-of-memory
    }
    replies_draft_commit(&world.replies, &world.memory, &replies);

    if (wanted->global != NULL) { // MprConfigTransportGetInfo.global-out
        *wanted->global = copies[BLOCK_GLOBAL];
        *wanted->global_size = sizes[BLOCK_GLOBAL];
    }
    if (wanted->client != NULL) { // MprConfigTransportGetInfo.client-out
        *wanted->client = copies[BLOCK_CLIENT];
        *wanted->client_size = sizes[BLOCK_CLIENT];
    }
    if (wanted->path != NULL) // MprConfigTransportGetInfo.dll-out
        *wanted->path = copies[BLOCK_DLL_PATH];
    return NO_ERROR;
}

static DWORD transport_get_info(HANDLE hMprConfig, HANDLE hTransport,
                                const struct transport_outputs *wanted)
{
    struct entry_transport at;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigTransportGetInfo.null-handle
        return ERROR_INVALID_PARAMETER;
    if (hTransport == NULL) // MprConfigTransportGetInfo.null-transport
        return ERROR_INVALID_PARAMETER;
    if (wanted->global != NULL && wanted->global_size == NULL)
        return ERROR_INVALID_PARAMETER; // MprConfigTransportGetInfo.global-size-required
    if (wanted->client != NULL && wanted->client_size == NULL)
        return ERROR_INVALID_PARAMETER; // MprConfigTransportGetInfo.client-size-required

    code = entry_transport(hMprConfig, hTransport, FUNCTION_MprConfigTransportGetInfo, &at);
    return code == NO_ERROR ? hand_out(at.transport, wanted) : code;
}

DWORD APIENTRY MprConfigTransportGetInfo(HANDLE hMprConfig, HANDLE hRouterTransport,
                                         LPBYTE *ppGlobalInfo, LPDWORD lpdwGlobalInfoSize,
                                         LPBYTE *ppClientInterfaceInfo,
                                         LPDWORD lpdwClientInterfaceInfoSize, LPWSTR *lplpwsDLLPath)
{
    const struct transport_outputs wanted = {ppGlobalInfo, lpdwGlobalInfoSize,
                                             ppClientInterfaceInfo, lpdwClientInterfaceInfoSize,
                                             lplpwsDLLPath};

    world_enter_call(FUNCTION_MprConfigTransportGetInfo);
    DWORD code = transport_get_info(hMprConfig, hRouterTransport, &wanted);
    return world_leave_call(FUNCTION_MprConfigTransportGetInfo, code);
}

/* Memory being the one thing that can be short, all items are stored or none: the order in which
 * the page has them, and that it stops at the first failure, cannot be told from that. */
static DWORD transport_set_info(HANDLE hMprConfig, HANDLE hTransport,
                                const struct block_value values[BLOCK_COUNT], DWORD values_code)
{
    struct entry_transport at;
    struct transport_draft draft;
    struct transports *transports = NULL;
    DWORD code = values_code;

    if (hMprConfig == NULL) // MprConfigTransportSetInfo.null-handle
        return ERROR_INVALID_PARAMETER;
    if (hTransport == NULL) // MprConfigTransportSetInfo.null-transport
        return ERROR_INVALID_PARAMETER;

    if (code == NO_ERROR)
        code = entry_transport(hMprConfig, hTransport, FUNCTION_MprConfigTransportSetInfo, &at);
    if (code != NO_ERROR)
        return code;

    transports = &entry_server(at.connection)->transports;
    if (transports_draft_set(transports, &world.memory, NULL, at.transport->id, NULL, 0, values,
                             &draft) != FACT_OK)
        return ERROR_NOT_ENOUGH_MEMORY;
    transports_draft_commit(transports, &world.memory, &draft);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigTransportSetInfo(HANDLE hMprConfig, HANDLE hRouterTransport,
                                         LPBYTE pGlobalInfo, DWORD dwGlobalInfoSize,
                                         LPBYTE pClientInterfaceInfo,
                                         DWORD dwClientInterfaceInfoSize, LPWSTR lpwsDLLPath)
{
    struct block_value values[BLOCK_COUNT];

    world_enter_call(FUNCTION_MprConfigTransportSetInfo);
    DWORD code = read_values(pGlobalInfo, dwGlobalInfoSize, pClientInterfaceInfo,
                             dwClientInterfaceInfoSize, lpwsDLLPath, values);
    code = transport_set_info(hMprConfig, hRouterTransport, values, code);
    return world_leave_call(FUNCTION_MprConfigTransportSetInfo, code);
}

/* ----------------------------------------------------------------------------------- filters */

/* Finds the transport whose filters are meant. */
static DWORD find_filters(HANDLE hMprConfig, DWORD level, DWORD id, const BYTE *buffer,
                          enum function function, struct transport **transport)
{
    struct handle *connection = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // .null-handle
        return ERROR_INVALID_PARAMETER;
    if (level != 0) // .level-zero
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // .null-buffer
        return ERROR_INVALID_PARAMETER;

    code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, function);
    if (code != NO_ERROR)
        return code;
    *transport = transports_find(&entry_server(connection)->transports, id);
    return *transport != NULL ? NO_ERROR : ERROR_UNKNOWN_PROTOCOL_ID;
}

/* The prototype has room for a structure of the caller's, not for a pointer to one of ours, so that
 * is what the call fills, whatever the page says of freeing it. */
DWORD WINAPI MprConfigFilterGetInfo(HANDLE hMprConfig, DWORD dwLevel, DWORD dwTransportId,
                                    LPBYTE lpBuffer)
{
    MPR_FILTER_0 info = {FALSE};
    struct transport *transport = NULL;

    world_enter_call(FUNCTION_MprConfigFilterGetInfo);
    DWORD code = find_filters(hMprConfig, dwLevel, dwTransportId, lpBuffer,
                              FUNCTION_MprConfigFilterGetInfo, &transport);
    if (code == NO_ERROR) {
        info.fEnabled = transport->has_filters ? TRUE : FALSE;
        memcpy(lpBuffer, &info, sizeof(info));
    }
    return world_leave_call(FUNCTION_MprConfigFilterGetInfo, code);
}

DWORD WINAPI MprConfigFilterSetInfo(HANDLE hMprConfig, DWORD dwLevel, DWORD dwTransportId,
                                    LPBYTE lpBuffer)
{
    MPR_FILTER_0 info;
    struct transport *transport = NULL;

    world_enter_call(FUNCTION_MprConfigFilterSetInfo);
    DWORD code = find_filters(hMprConfig, dwLevel, dwTransportId, lpBuffer,
                              FUNCTION_MprConfigFilterSetInfo, &transport);
    if (code == NO_ERROR) {
        memcpy(&info, lpBuffer, sizeof(info));
        transport->has_filters = info.fEnabled != FALSE;
    }
    return world_leave_call(FUNCTION_MprConfigFilterSetInfo, code);
}
