/*
 * iftransport.c: the transports of an interface: MprConfigInterfaceTransportAdd,
 * MprConfigInterfaceTransportRemove, MprConfigInterfaceTransportEnum,
 * MprConfigInterfaceTransportGetHandle, MprConfigInterfaceTransportGetInfo,
 * MprConfigInterfaceTransportSetInfo. What is stored for one is an information header, which nobody
 * here looks into.
 */
#include "api/listing.h"

#include <string.h>

#include "base/utf16.h"

_Static_assert(TRANSPORT_NAME_LONGEST == MAX_TRANSPORT_NAME_LEN, "names fill MPR_IFTRANSPORT_0");

/* --------------------------------------------------------------------------------------- add */

/* The arguments of an addition, and what the checks make of them. */
struct addition {
    HANDLE hMprConfig;
    HANDLE hInterface;
    DWORD id;
    const WCHAR *name;
    HANDLE *out;
    struct block_value values[BLOCK_COUNT]; /* BLOCK_INTERFACE alone */
    const uint16_t *chosen_name;
    size_t name_length;
    uint16_t default_name[ENTRY_ID_LONGEST];
};

/* A given name, or the one that the page says; it is about IP and IPX alone, so even IPv6 is called
 * by its number. */
static void choose_name(struct addition *call)
{
    static const uint16_t ipx[] = {'I', 'P', 'X'};

    call->chosen_name = (const uint16_t *)call->name;
    if (call->name != NULL)
        call->name_length = utf16_length(call->chosen_name, TRANSPORT_NAME_LONGEST);
    if (call->name_length != 0) // MprConfigInterfaceTransportAdd.name-given
        return;
    call->chosen_name = ipx;
    if (call->id == PID_IP) // MprConfigInterfaceTransportAdd.name-default-ip
        call->name_length = 2;
    else if (call->id == PID_IPX) // MprConfigInterfaceTransportAdd.name-default-ipx
        call->name_length = 3;
    else { // MprConfigInterfaceTransportAdd.name-default-other
        call->chosen_name = call->default_name;
        call->name_length = entry_name_of_id(call->id, call->default_name);
    }
}

static DWORD check_addition(struct addition *call)
{
    if (call->hMprConfig == NULL) // MprConfigInterfaceTransportAdd.null-config
        return ERROR_INVALID_PARAMETER;
    if (call->hInterface == NULL) // MprConfigInterfaceTransportAdd.null-interface
        return ERROR_INVALID_PARAMETER;
    if (call->out == NULL) // MprConfigInterfaceTransportAdd.null-out
        return ERROR_INVALID_PARAMETER;
    if (call->values[BLOCK_INTERFACE].bytes != NULL && call->values[BLOCK_INTERFACE].size == 0)
        return ERROR_INVALID_PARAMETER; // MprConfigInterfaceTransportSetInfo.size-required
    choose_name(call);
    return call->name_length <= TRANSPORT_NAME_LONGEST ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

/* Makes or changes the transport and opens its handle, or does neither. */
static DWORD add(const struct entry_interface *at, const struct addition *call)
{
    struct transports *transports = &at->iface->transports;
    struct transport_draft draft = {0};
    struct handle *handle = NULL;
    enum fact fact = transports_draft_set(
        transports, &world.memory, &entry_server(at->connection)->interfaces.iftransport_serials,
        call->id, call->chosen_name, call->name_length, call->values, &draft);

    /* MALFORMED: MprConfigInterfaceTransportAdd.x-impossible-name */
    if (fact == FACT_EXISTS || fact == FACT_MALFORMED)
        return fact == FACT_EXISTS ? ERROR_PROTOCOL_ALREADY_INSTALLED : ERROR_INVALID_PARAMETER;
    if (fact == FACT_OK)
        handle = entry_handle_for(at->connection, KIND_IFTRANSPORT, draft.transport->serial);
    if (handle == NULL) { // MprConfigInterfaceTransportAdd.oom
        transports_draft_drop(&world.memory, &draft);
        return ERROR_NOT_ENOUGH_MEMORY;
    }

    /* MprConfigInterfaceTransportAdd.existing-is-setinfo: the model tells the two cases apart. */
    transports_draft_commit(transports, &world.memory, &draft);
    *call->out = entry_handle(handle); // MprConfigInterfaceTransportAdd.out-handle
    return NO_ERROR;
}

static DWORD transport_add(struct addition *call)
{
    struct entry_interface at;
    DWORD code = check_addition(call);

    if (code == NO_ERROR)
        code = entry_interface(call->hMprConfig, call->hInterface,
                               FUNCTION_MprConfigInterfaceTransportAdd, &at);
    if (code != NO_ERROR)
        return code;
    if (!entry_knows_transport(call->id))
        return ERROR_UNKNOWN_PROTOCOL_ID;
    /* For a transport that is there, this is SetInfo, to which NULL is no change whatever the size.
     */
    if (call->values[BLOCK_INTERFACE].bytes == NULL && call->values[BLOCK_INTERFACE].size != 0 &&
        transports_find(&at.iface->transports, call->id) == NULL)
        return ERROR_INVALID_PARAMETER;
    return add(&at, call);
}

DWORD APIENTRY MprConfigInterfaceTransportAdd(HANDLE hMprConfig, HANDLE hRouterInterface,
                                              DWORD dwTransportId, LPWSTR lpwsTransportName,
                                              LPBYTE pInterfaceInfo, DWORD dwInterfaceInfoSize,
                                              HANDLE *phRouterIfTransport)
{
    struct addition call = {.hMprConfig = hMprConfig,
                            .hInterface = hRouterInterface,
                            .id = dwTransportId,
                            .name = lpwsTransportName,
                            .values = {[BLOCK_INTERFACE] = {pInterfaceInfo, dwInterfaceInfoSize}},
                            .out = phRouterIfTransport};

    world_enter_call(FUNCTION_MprConfigInterfaceTransportAdd);
    DWORD code = transport_add(&call);
    return world_leave_call(FUNCTION_MprConfigInterfaceTransportAdd, code);
}

/* ------------------------------------------------------------------------------------ remove */

static DWORD transport_remove(HANDLE hMprConfig, HANDLE hInterface, HANDLE hIfTransport)
{
    struct entry_iftransport at;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceTransportRemove.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceTransportRemove.null-interface
        return ERROR_INVALID_PARAMETER;
    if (hIfTransport == NULL) // MprConfigInterfaceTransportRemove.null-transport
        return ERROR_INVALID_PARAMETER;

    code = entry_iftransport(hMprConfig, hInterface, hIfTransport,
                             FUNCTION_MprConfigInterfaceTransportRemove, &at);
    if (code != NO_ERROR)
        return code;
    transports_delete(&at.of.iface->transports, &world.memory, at.transport);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceTransportRemove(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 HANDLE hRouterIfTransport)
{
    world_enter_call(FUNCTION_MprConfigInterfaceTransportRemove);
    DWORD code = transport_remove(hMprConfig, hRouterInterface, hRouterIfTransport);
    return world_leave_call(FUNCTION_MprConfigInterfaceTransportRemove, code);
}

/* --------------------------------------------------------------------------------- enumerate */

static void fill(void *entry, const void *item)
{
    const struct transport *transport = item;
    MPR_IFTRANSPORT_0 *info = entry;

    info->dwTransportId = transport->id;
    memcpy(info->wszIfTransportName, transport->name,
           transport->name_length * sizeof(transport->name[0]));
}

static DWORD transport_enum(HANDLE hMprConfig, HANDLE hInterface, const struct listing *call)
{
    static const struct listing_of what = {.function = FUNCTION_MprConfigInterfaceTransportEnum,
                                           .kind = KIND_IFTRANSPORT,
                                           .entry_size = sizeof(MPR_IFTRANSPORT_0),
                                           .handle_offset =
                                               offsetof(MPR_IFTRANSPORT_0, hIfTransport),
                                           LISTING_OF_TRANSPORTS,
                                           .fill = fill};
    struct entry_interface at;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceTransportEnum.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceTransportEnum.null-interface
        return ERROR_INVALID_PARAMETER;
    code = listing_check(call, what.entry_size);
    if (code == NO_ERROR)
        code =
            entry_interface(hMprConfig, hInterface, FUNCTION_MprConfigInterfaceTransportEnum, &at);
    if (code != NO_ERROR)
        return code;
    return listing_make(call, &what, &at.iface->transports, at.connection);
}

DWORD APIENTRY MprConfigInterfaceTransportEnum(HANDLE hMprConfig, HANDLE hRouterInterface,
                                               DWORD dwLevel, LPBYTE *lplpBuffer,
                                               DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                               LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle)
{
    const struct listing call = {dwLevel,         lplpBuffer,       dwPrefMaxLen,
                                 lpdwEntriesRead, lpdwTotalEntries, lpdwResumeHandle};

    world_enter_call(FUNCTION_MprConfigInterfaceTransportEnum);
    DWORD code = transport_enum(hMprConfig, hRouterInterface, &call);
    return world_leave_call(FUNCTION_MprConfigInterfaceTransportEnum, code);
}

/* -------------------------------------------------------------------------------- get handle */

static DWORD transport_get_handle(HANDLE hMprConfig, HANDLE hInterface, DWORD id, HANDLE *out)
{
    struct entry_interface at;
    struct transport *transport = NULL;
    struct handle *handle = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceTransportGetHandle.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceTransportGetHandle.null-interface
        return ERROR_INVALID_PARAMETER;
    if (out == NULL) // MprConfigInterfaceTransportGetHandle.null-out
        return ERROR_INVALID_PARAMETER;

    code =
        entry_interface(hMprConfig, hInterface, FUNCTION_MprConfigInterfaceTransportGetHandle, &at);
    if (code != NO_ERROR)
        return code;
    transport = transports_find(&at.iface->transports, id);
    if (transport == NULL) // MprConfigInterfaceTransportGetHandle.no-such-transport
        return ERROR_NO_SUCH_INTERFACE;
    handle = entry_handle_for(at.connection, KIND_IFTRANSPORT, transport->serial);
    if (handle == NULL) // MprConfigInterfaceTransportGetHandle.oom
        return ERROR_NOT_ENOUGH_MEMORY;

    *out = entry_handle(handle); // MprConfigInterfaceTransportGetHandle.out-handle
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceTransportGetHandle(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                    DWORD dwTransportId,
                                                    HANDLE *phRouterIfTransport)
{
    world_enter_call(FUNCTION_MprConfigInterfaceTransportGetHandle);
    DWORD code =
        transport_get_handle(hMprConfig, hRouterInterface, dwTransportId, phRouterIfTransport);
    return world_leave_call(FUNCTION_MprConfigInterfaceTransportGetHandle, code);
}

/* ---------------------------------------------------------------------------- get, set info */

static DWORD transport_get_info(HANDLE hMprConfig, HANDLE hInterface, HANDLE hIfTransport,
                                LPBYTE *info, LPDWORD size)
{
    struct entry_iftransport at;
    struct reply_draft reply = {0};
    void *bytes = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceTransportGetInfo.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceTransportGetInfo.null-interface
        return ERROR_INVALID_PARAMETER;
    if (hIfTransport == NULL) // MprConfigInterfaceTransportGetInfo.null-transport
        return ERROR_INVALID_PARAMETER;
    if (info != NULL && size == NULL) // MprConfigInterfaceTransportGetInfo.info-without-size
        return ERROR_INVALID_PARAMETER;

    code = entry_iftransport(hMprConfig, hInterface, hIfTransport,
                             FUNCTION_MprConfigInterfaceTransportGetInfo, &at);
    if (code != NO_ERROR || info == NULL) // MprConfigInterfaceTransportGetInfo.null-info-noop
        return code;
    if (!entry_draft_block(at.transport->blocks[BLOCK_INTERFACE],
                           FUNCTION_MprConfigInterfaceTransportGetInfo, &reply, &bytes, NULL)) {
        replies_draft_drop(&world.memory, &reply);
        return ERROR_NOT_ENOUGH_MEMORY; // MprConfigInterfaceTransportGetInfo.oom
    }
    replies_draft_commit(&world.replies, &world.memory, &reply);
    *info = bytes; // MprConfigInterfaceTransportGetInfo.returns-header
    *size = (DWORD)block_peek(at.transport->blocks[BLOCK_INTERFACE]).size;
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceTransportGetInfo(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                  HANDLE hRouterIfTransport,
                                                  LPBYTE *ppInterfaceInfo,
                                                  LPDWORD lpdwInterfaceInfoSize)
{
    world_enter_call(FUNCTION_MprConfigInterfaceTransportGetInfo);
    DWORD code = transport_get_info(hMprConfig, hRouterInterface, hRouterIfTransport,
                                    ppInterfaceInfo, lpdwInterfaceInfoSize);
    return world_leave_call(FUNCTION_MprConfigInterfaceTransportGetInfo, code);
}

static DWORD transport_set_info(HANDLE hMprConfig, HANDLE hInterface, HANDLE hIfTransport,
                                const BYTE *info, DWORD size)
{
    const struct block_value values[BLOCK_COUNT] = {[BLOCK_INTERFACE] = {info, size}};
    struct entry_iftransport at;
    struct transport_draft draft;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceTransportSetInfo.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceTransportSetInfo.null-interface
        return ERROR_INVALID_PARAMETER;
    if (hIfTransport == NULL) // MprConfigInterfaceTransportSetInfo.null-transport
        return ERROR_INVALID_PARAMETER;
    if (info != NULL && size == 0) // MprConfigInterfaceTransportSetInfo.size-required
        return ERROR_INVALID_PARAMETER;

    code = entry_iftransport(hMprConfig, hInterface, hIfTransport,
                             FUNCTION_MprConfigInterfaceTransportSetInfo, &at);
    if (code != NO_ERROR || info == NULL) // MprConfigInterfaceTransportSetInfo.null-info-noop
        return code;
    if (transports_draft_set(&at.of.iface->transports, &world.memory, NULL, at.transport->id, NULL,
                             0, values, &draft) != FACT_OK)
        return ERROR_NOT_ENOUGH_MEMORY;
    transports_draft_commit(&at.of.iface->transports, &world.memory, &draft);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceTransportSetInfo(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                  HANDLE hRouterIfTransport, LPBYTE pInterfaceInfo,
                                                  DWORD dwInterfaceInfoSize)
{
    world_enter_call(FUNCTION_MprConfigInterfaceTransportSetInfo);
    DWORD code = transport_set_info(hMprConfig, hRouterInterface, hRouterIfTransport,
                                    pInterfaceInfo, dwInterfaceInfoSize);
    return world_leave_call(FUNCTION_MprConfigInterfaceTransportSetInfo, code);
}
