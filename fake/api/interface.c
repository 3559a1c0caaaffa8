/*
 * interface.c: the interfaces of a configuration: MprConfigInterfaceCreate,
 * MprConfigInterfaceDelete, MprConfigInterfaceGetHandle, MprConfigInterfaceEnum,
 * MprConfigInterfaceGetInfo, MprConfigInterfaceSetInfo. What the structures of the levels mean is
 * in levels.c.
 */
#include "api/levels.h"
#include "api/listing.h"

#include <string.h>

#include "base/utf16.h"

/* ------------------------------------------------------------------------------------ create */

/* Adds the interface and opens its handle, or does neither. */
static DWORD create(struct handle *connection, const struct level_input *input, HANDLE *out)
{
    struct interfaces *interfaces = &entry_server(connection)->interfaces;
    struct interface_draft draft = {0};
    struct handle *handle = NULL;
    enum fact fact =
        interfaces_draft_new(interfaces, &world.memory, input->name, input->name_length,
                             (uint32_t)input->info.dwIfType, &input->fields, &draft);

    if (fact == FACT_EXISTS)
        return ERROR_INTERFACE_ALREADY_EXISTS;
    if (fact == FACT_OK)
        handle = entry_handle_for(connection, KIND_INTERFACE, draft.iface->serial);
    if (handle == NULL) { // MprConfigInterfaceCreate.oom
        interfaces_draft_drop(&world.memory, &draft);
        return ERROR_NOT_ENOUGH_MEMORY;
    }

    interfaces_draft_add(interfaces, &world.memory, &draft);
    *out = entry_handle(handle); // MprConfigInterfaceCreate.out-handle
    return NO_ERROR;
}

static DWORD interface_create(HANDLE hMprConfig, DWORD level, const BYTE *buffer, HANDLE *out)
{
    struct handle *connection = NULL;
    struct level_input input;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceCreate.null-config
        return ERROR_INVALID_PARAMETER;
    if (level > LEVEL_HIGHEST) // MprConfigInterfaceCreate.bad-level
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // MprConfigInterfaceCreate.null-buffer
        return ERROR_INVALID_PARAMETER;
    if (out == NULL) // MprConfigInterfaceCreate.null-out
        return ERROR_INVALID_PARAMETER;

    code = level_read(level, buffer, &input);
    if (code == NO_ERROR)
        code = level_check_new(&input);
    if (code == NO_ERROR)
        code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigInterfaceCreate);
    return code == NO_ERROR ? create(connection, &input, out) : code;
}

DWORD APIENTRY MprConfigInterfaceCreate(HANDLE hMprConfig, DWORD dwLevel, LPBYTE lpbBuffer,
                                        HANDLE *phRouterInterface)
{
    world_enter_call(FUNCTION_MprConfigInterfaceCreate);
    DWORD code = interface_create(hMprConfig, dwLevel, lpbBuffer, phRouterInterface);
    return world_leave_call(FUNCTION_MprConfigInterfaceCreate, code);
}

/* ------------------------------------------------------------------------------------ delete */

static DWORD interface_delete(HANDLE hMprConfig, HANDLE hInterface)
{
    struct entry_interface at;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceDelete.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceDelete.null-interface
        return ERROR_INVALID_PARAMETER;

    code = entry_interface(hMprConfig, hInterface, FUNCTION_MprConfigInterfaceDelete, &at);
    if (code != NO_ERROR)
        return code;

    /* MprConfigInterfaceDelete.removes-transports: they are part of it. */
    interfaces_delete(&entry_server(at.connection)->interfaces, &world.memory, at.iface);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceDelete(HANDLE hMprConfig, HANDLE hRouterInterface)
{
    world_enter_call(FUNCTION_MprConfigInterfaceDelete);
    DWORD code = interface_delete(hMprConfig, hRouterInterface);
    return world_leave_call(FUNCTION_MprConfigInterfaceDelete, code);
}

/* -------------------------------------------------------------------------------- get handle */

static DWORD interface_get_handle(HANDLE hMprConfig, const WCHAR *name, HANDLE *out)
{
    struct handle *connection = NULL;
    struct handle *handle = NULL;
    struct iface *iface = NULL;
    size_t length = 0;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceGetHandle.null-config
        return ERROR_INVALID_PARAMETER;
    if (name == NULL) // MprConfigInterfaceGetHandle.null-name
        return ERROR_INVALID_PARAMETER;
    if (out == NULL) // MprConfigInterfaceGetHandle.null-out-unlisted
        return ERROR_INVALID_PARAMETER;

    code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigInterfaceGetHandle);
    if (code != NO_ERROR)
        return code;

    length = utf16_length((const uint16_t *)name, INTERFACE_NAME_LONGEST);
    if (length <= INTERFACE_NAME_LONGEST)
        iface =
            interfaces_find(&entry_server(connection)->interfaces, (const uint16_t *)name, length);
    if (iface == NULL) // MprConfigInterfaceGetHandle.not-found
        return ERROR_NO_SUCH_INTERFACE;
    handle = entry_handle_for(connection, KIND_INTERFACE, iface->serial);
    if (handle == NULL) // MprConfigInterfaceGetHandle.oom
        return ERROR_NOT_ENOUGH_MEMORY;

    *out = entry_handle(handle); // MprConfigInterfaceGetHandle.out-handle
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceGetHandle(HANDLE hMprConfig, LPWSTR lpwsInterfaceName,
                                           HANDLE *phRouterInterface)
{
    world_enter_call(FUNCTION_MprConfigInterfaceGetHandle);
    DWORD code = interface_get_handle(hMprConfig, lpwsInterfaceName, phRouterInterface);
    return world_leave_call(FUNCTION_MprConfigInterfaceGetHandle, code);
}

/* --------------------------------------------------------------------------------- enumerate */

static size_t begin(const void *of, uint32_t after, struct listing_place *at)
{
    const struct interfaces *interfaces = of;

    at->place = order_after(&interfaces->order, after);
    at->item = at->place < interfaces->order.used ? interfaces_at(interfaces, at->place) : NULL;
    return order_count_from(&interfaces->order, at->place);
}

static void next(const void *of, struct listing_place *at)
{
    const struct interfaces *interfaces = of;

    at->place = order_next(&interfaces->order, at->place);
    at->item = at->place < interfaces->order.used ? interfaces_at(interfaces, at->place) : NULL;
}

static uint32_t serial(const void *item)
{
    return ((const struct iface *)item)->serial;
}

static void fill(void *entry, const void *item)
{
    level_write(0, item, ((MPR_INTERFACE_0 *)entry)->hInterface, entry);
}

static DWORD interface_enum(HANDLE hMprConfig, const struct listing *call)
{
    static const struct listing_of what = {.function = FUNCTION_MprConfigInterfaceEnum,
                                           .kind = KIND_INTERFACE,
                                           .entry_size = sizeof(MPR_INTERFACE_0),
                                           .handle_offset = offsetof(MPR_INTERFACE_0, hInterface),
                                           .begin = begin,
                                           .next = next,
                                           .serial = serial,
                                           .fill = fill};
    struct handle *connection = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceEnum.null-config
        return ERROR_INVALID_PARAMETER;
    code = listing_check(call, what.entry_size);
    if (code == NO_ERROR)
        code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigInterfaceEnum);
    if (code != NO_ERROR)
        return code;
    return listing_make(call, &what, &entry_server(connection)->interfaces, connection);
}

DWORD APIENTRY MprConfigInterfaceEnum(HANDLE hMprConfig, DWORD dwLevel, LPBYTE *lplpBuffer,
                                      DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                      LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle)
{
    const struct listing call = {dwLevel,         lplpBuffer,       dwPrefMaxLen,
                                 lpdwEntriesRead, lpdwTotalEntries, lpdwResumeHandle};

    world_enter_call(FUNCTION_MprConfigInterfaceEnum);
    DWORD code = interface_enum(hMprConfig, &call);
    return world_leave_call(FUNCTION_MprConfigInterfaceEnum, code);
}

/* ---------------------------------------------------------------------------- get, set info */

static DWORD interface_get_info(HANDLE hMprConfig, HANDLE hInterface, DWORD level, LPBYTE *buffer,
                                LPDWORD size)
{
    struct entry_interface at;
    struct reply_draft reply = {0};
    size_t needed = 0;
    void *info = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceGetInfo.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceGetInfo.null-interface
        return ERROR_INVALID_PARAMETER;
    if (level > LEVEL_HIGHEST) // MprConfigInterfaceGetInfo.bad-level
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // MprConfigInterfaceGetInfo.null-buffer
        return ERROR_INVALID_PARAMETER;
    if (size == NULL) // MprConfigInterfaceGetInfo.null-size
        return ERROR_INVALID_PARAMETER;

    code = entry_interface(hMprConfig, hInterface, FUNCTION_MprConfigInterfaceGetInfo, &at);
    if (code != NO_ERROR)
        return code;

    needed = level_size(level, at.iface);
    info = replies_draft_add(&world.replies, &world.memory, needed,
                             FUNCTION_MprConfigInterfaceGetInfo, &reply);
    if (info == NULL) { // MprConfigInterfaceGetInfo.oom
        replies_draft_drop(&world.memory, &reply);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    level_write(level, at.iface, hInterface, info);
    replies_draft_commit(&world.replies, &world.memory, &reply);

    *buffer = info;        // MprConfigInterfaceGetInfo.level-struct
    *size = (DWORD)needed; // MprConfigInterfaceGetInfo.size-bytes
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceGetInfo(HANDLE hMprConfig, HANDLE hRouterInterface, DWORD dwLevel,
                                         LPBYTE *lplpBuffer, LPDWORD lpdwBufferSize)
{
    world_enter_call(FUNCTION_MprConfigInterfaceGetInfo);
    DWORD code =
        interface_get_info(hMprConfig, hRouterInterface, dwLevel, lplpBuffer, lpdwBufferSize);
    return world_leave_call(FUNCTION_MprConfigInterfaceGetInfo, code);
}

/* The page refuses an interface of these types that is enabled, and leaves open whether as stored
 * or as given. Here it is as given: the other reading would leave no way to disable one. */
static bool must_be_disabled(const struct iface *iface)
{
    return iface->type == ROUTER_IF_TYPE_DEDICATED || iface->type == ROUTER_IF_TYPE_INTERNAL;
}

/* What a structure cannot change stays: the name and type always, the id of a phone-book entry, and
 * at level 2 the addresses that only level 3 has. */
static void keep_unchangeable(DWORD level, const struct iface *iface, struct level_input *input)
{
    static const struct dialing never_said;
    const struct dialing *stored = iface->dialing != NULL ? iface->dialing : &never_said;

    memcpy(input->dialing.id, stored->id, sizeof(stored->id));
    if (level == 2) {
        memcpy(input->dialing.dns6, stored->dns6, sizeof(stored->dns6));
        memcpy(input->dialing.dns6_alt, stored->dns6_alt, sizeof(stored->dns6_alt));
    }
}

static DWORD interface_set_info(HANDLE hMprConfig, HANDLE hInterface, DWORD level,
                                const BYTE *buffer)
{
    struct entry_interface at;
    struct level_input input;
    struct interface_draft draft;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceSetInfo.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceSetInfo.null-interface
        return ERROR_INVALID_PARAMETER;
    if (level > LEVEL_HIGHEST) // MprConfigInterfaceSetInfo.bad-level
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // MprConfigInterfaceSetInfo.null-buffer
        return ERROR_INVALID_PARAMETER;

    code = level_read(level, buffer, &input);
    if (code == NO_ERROR)
        code = entry_interface(hMprConfig, hInterface, FUNCTION_MprConfigInterfaceSetInfo, &at);
    if (code != NO_ERROR)
        return code;

    if (must_be_disabled(at.iface) && input.fields.is_enabled)
        return ERROR_INVALID_PARAMETER; // MprConfigInterfaceSetInfo.dedicated-enabled
    keep_unchangeable(level, at.iface, &input);
    if (interfaces_draft_change(&world.memory, at.iface, &input.fields, &draft) != FACT_OK)
        return ERROR_NOT_ENOUGH_MEMORY;
    interfaces_draft_apply(&world.memory, &draft);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceSetInfo(HANDLE hMprConfig, HANDLE hRouterInterface, DWORD dwLevel,
                                         LPBYTE lpbBuffer)
{
    world_enter_call(FUNCTION_MprConfigInterfaceSetInfo);
    DWORD code = interface_set_info(hMprConfig, hRouterInterface, dwLevel, lpbBuffer);
    return world_leave_call(FUNCTION_MprConfigInterfaceSetInfo, code);
}
