/*
 * interface.c: the interfaces of a configuration: MprConfigInterfaceCreate,
 * MprConfigInterfaceGetHandle, MprConfigInterfaceEnum, MprConfigInterfaceGetInfo. Level 0 alone is
 * served; the other levels that a page allows answer ERROR_CALL_NOT_IMPLEMENTED.
 */
#include "api/entry.h"

#include <string.h>

#include "base/utf16.h"

_Static_assert(INTERFACE_NAME_LONGEST == MAX_INTERFACE_NAME_LEN, "names fill MPR_INTERFACE_0");

#define LEVEL_HIGHEST 3

/* What dwPrefMaxLen says to get everything. */
#define NO_LIMIT 0xFFFFFFFFu

/* ------------------------------------------------------------------------------------ create */

/* Reads one MPR_INTERFACE_0, which need not be aligned. */
static DWORD read_interface(const BYTE *buffer, MPR_INTERFACE_0 *info, size_t *name_length)
{
    memcpy(info, buffer, sizeof(*info));
    *name_length = utf16_length((const uint16_t *)info->wszInterfaceName, INTERFACE_NAME_LONGEST);
    if (*name_length == 0 || *name_length > INTERFACE_NAME_LONGEST)
        return ERROR_INVALID_PARAMETER;
    if ((DWORD)info->dwIfType >= (DWORD)ROUTER_IF_TYPE_MAX)
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

/* Adds the interface and opens its handle, or does neither. */
static DWORD create(struct handle *connection, const MPR_INTERFACE_0 *info, size_t name_length,
                    HANDLE *out)
{
    struct interfaces *interfaces = &entry_server(connection)->interfaces;
    struct interface_draft draft = {0};
    struct handle *handle = NULL;
    enum fact fact =
        interfaces_draft_new(interfaces, &world.memory, (const uint16_t *)info->wszInterfaceName,
                             name_length, (uint32_t)info->dwIfType, info->fEnabled != 0, &draft);

    if (fact == FACT_EXISTS)
        return ERROR_INTERFACE_ALREADY_EXISTS;
    if (fact == FACT_OK)
        handle = entry_handle_for(connection, KIND_INTERFACE, draft.iface);
    if (handle == NULL) { // MprConfigInterfaceCreate.oom
        interfaces_draft_drop(&world.memory, &draft);
        return ERROR_NOT_ENOUGH_MEMORY;
    }

    interfaces_draft_commit(interfaces, &world.memory, &draft);
    *out = entry_handle(handle); // MprConfigInterfaceCreate.out-handle
    return NO_ERROR;
}

static DWORD interface_create(HANDLE hMprConfig, DWORD level, const BYTE *buffer, HANDLE *out)
{
    struct handle *connection = NULL;
    MPR_INTERFACE_0 info;
    size_t name_length = 0;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceCreate.null-config
        return ERROR_INVALID_PARAMETER;
    if (level > LEVEL_HIGHEST) // MprConfigInterfaceCreate.bad-level
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // MprConfigInterfaceCreate.null-buffer
        return ERROR_INVALID_PARAMETER;
    if (out == NULL) // MprConfigInterfaceCreate.null-out
        return ERROR_INVALID_PARAMETER;
    if (level == 0)
        code = read_interface(buffer, &info, &name_length);

    if (code == NO_ERROR)
        code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigInterfaceCreate);
    if (code == NO_ERROR && level != 0)
        code = ERROR_CALL_NOT_IMPLEMENTED;
    if (code != NO_ERROR)
        return code;

    return create(connection, &info, name_length, out);
}

DWORD APIENTRY MprConfigInterfaceCreate(HANDLE hMprConfig, DWORD dwLevel, LPBYTE lpbBuffer,
                                        HANDLE *phRouterInterface)
{
    world_enter_call(FUNCTION_MprConfigInterfaceCreate);
    DWORD code = interface_create(hMprConfig, dwLevel, lpbBuffer, phRouterInterface);
    world_leave();
    return code;
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
    handle = entry_handle_for(connection, KIND_INTERFACE, iface);
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
    world_leave();
    return code;
}

/* -------------------------------------------------------------------- enumerate and get info */

/* Fills one structure, zero so far. The stored configuration has no live state, so the members for
 * that stay zero. */
static void fill_interface(MPR_INTERFACE_0 *info, const struct iface *iface,
                           const struct handle *handle)
{
    memcpy(info->wszInterfaceName, iface->name, iface->name_length * sizeof(iface->name[0]));
    info->hInterface = entry_handle(handle);
    info->fEnabled = iface->is_enabled ? TRUE : FALSE;
    info->dwIfType = (ROUTER_INTERFACE_TYPE)iface->type;
}

/* Prepares handles for those of `count` interfaces from `start` on that have none on this
 * connection yet. */
static bool draft_handles(struct handle *connection, size_t start, size_t count,
                          struct handle_draft *draft)
{
    const struct interfaces *interfaces = &entry_server(connection)->interfaces;

    for (size_t i = 0; i < count; i++) {
        struct iface *iface = interfaces_at(interfaces, start + i);

        if (handles_find(&world.handles, connection, KIND_INTERFACE, iface) == NULL &&
            !handles_draft_add(draft, &world.memory, KIND_INTERFACE, connection, iface))
            return false;
    }
    return handles_draft_ready(&world.handles, &world.memory, draft);
}

/* An array of `count` interfaces from `start` on. NULL: no memory, and no handle was opened. */
static LPBYTE list_interfaces(struct handle *connection, size_t start, size_t count)
{
    const struct interfaces *interfaces = &entry_server(connection)->interfaces;
    struct handle_draft handles = {0};
    struct reply_draft reply = {0};
    MPR_INTERFACE_0 *infos = NULL;

    /* Positions have 32 bits, so this is for systems where sizes have 32 bits as well. */
    if (count > SIZE_MAX / sizeof(*infos)) /* LCOV_EXCL_BR_LINE */
        return NULL;                       /* LCOV_EXCL_LINE */
    infos = replies_draft_new(&world.replies, &world.memory, count * sizeof(*infos),
                              FUNCTION_MprConfigInterfaceEnum, &reply);
    if (infos == NULL || !draft_handles(connection, start, count, &handles)) {
        handles_draft_drop(&world.memory, &handles);
        replies_draft_drop(&world.memory, &reply);
        return NULL;
    }

    handles_draft_commit(&world.handles, &world.memory, &handles);
    for (size_t i = 0; i < count; i++) {
        struct iface *iface = interfaces_at(interfaces, start + i);

        fill_interface(&infos[i], iface,
                       handles_find(&world.handles, connection, KIND_INTERFACE, iface));
    }
    replies_draft_commit(&world.replies, &world.memory, &reply);
    return (LPBYTE)infos;
}

/* The arguments of an enumeration; they are too many to pass on one by one. */
struct enumeration {
    HANDLE hMprConfig;
    DWORD level;
    LPBYTE *buffer;
    DWORD preferred_size;
    LPDWORD read;
    LPDWORD total;
    LPDWORD resume;
};

static DWORD check_enumeration(const struct enumeration *call)
{
    if (call->hMprConfig == NULL) // MprConfigInterfaceEnum.null-config
        return ERROR_INVALID_PARAMETER;
    if (call->level != 0) // MprConfigInterfaceEnum.level-not-zero
        return ERROR_INVALID_PARAMETER;
    if (call->buffer == NULL) // MprConfigInterfaceEnum.null-buffer
        return ERROR_INVALID_PARAMETER;
    if (call->preferred_size < sizeof(MPR_INTERFACE_0)) // MprConfigInterfaceEnum.preflen-too-small
        return ERROR_INVALID_PARAMETER;
    if (call->read == NULL) // MprConfigInterfaceEnum.null-entries-read
        return ERROR_INVALID_PARAMETER;
    if (call->total == NULL) // MprConfigInterfaceEnum.null-total
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

static DWORD interface_enum(const struct enumeration *call)
{
    struct handle *connection = NULL;
    size_t start =
        call->resume != NULL ? *call->resume : 0; // MprConfigInterfaceEnum.null-resume-ok
    size_t total = 0;
    size_t count = 0;
    LPBYTE list = NULL;
    DWORD code = check_enumeration(call);

    if (code == NO_ERROR)
        code = entry_connection(call->hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigInterfaceEnum);
    if (code != NO_ERROR)
        return code;

    total = interfaces_count(&entry_server(connection)->interfaces);
    if (start >= total) // MprConfigInterfaceEnum.no-more-items
        return ERROR_NO_MORE_ITEMS;
    count = total - start;
    if (call->preferred_size != NO_LIMIT && count > call->preferred_size / sizeof(MPR_INTERFACE_0))
        count = call->preferred_size / sizeof(MPR_INTERFACE_0);
    list = list_interfaces(connection, start, count);
    if (list == NULL) // MprConfigInterfaceEnum.oom
        return ERROR_NOT_ENOUGH_MEMORY;

    *call->buffer = list;
    *call->read = (DWORD)count;
    *call->total = (DWORD)(total - start);
    if (call->resume != NULL) // MprConfigInterfaceEnum.resume-zero-done
        *call->resume = start + count < total ? (DWORD)(start + count) : 0;
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceEnum(HANDLE hMprConfig, DWORD dwLevel, LPBYTE *lplpBuffer,
                                      DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                      LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle)
{
    const struct enumeration call = {hMprConfig,      dwLevel,         lplpBuffer,
                                     dwPrefMaxLen,    lpdwEntriesRead, lpdwTotalEntries,
                                     lpdwResumeHandle};

    world_enter_call(FUNCTION_MprConfigInterfaceEnum);
    DWORD code = interface_enum(&call);
    world_leave();
    return code;
}

static DWORD interface_get_info(HANDLE hMprConfig, HANDLE hInterface, DWORD level, LPBYTE *buffer,
                                LPDWORD size)
{
    struct handle *connection = NULL;
    struct handle *handle = NULL;
    struct reply_draft reply = {0};
    MPR_INTERFACE_0 *info = NULL;
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

    code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_child(hInterface, KIND_INTERFACE, connection, &handle);
    if (code == NO_ERROR)
        code = entry_permit(connection, FUNCTION_MprConfigInterfaceGetInfo);
    if (code == NO_ERROR && level != 0)
        code = ERROR_CALL_NOT_IMPLEMENTED;
    if (code != NO_ERROR)
        return code;

    info = replies_draft_new(&world.replies, &world.memory, sizeof(*info),
                             FUNCTION_MprConfigInterfaceGetInfo, &reply);
    if (info == NULL) // MprConfigInterfaceGetInfo.oom
        return ERROR_NOT_ENOUGH_MEMORY;
    fill_interface(info, handle->object, handle);
    replies_draft_commit(&world.replies, &world.memory, &reply);

    *buffer = (LPBYTE)info; // MprConfigInterfaceGetInfo.level-struct
    *size = sizeof(*info);  // MprConfigInterfaceGetInfo.size-bytes
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceGetInfo(HANDLE hMprConfig, HANDLE hRouterInterface, DWORD dwLevel,
                                         LPBYTE *lplpBuffer, LPDWORD lpdwBufferSize)
{
    world_enter_call(FUNCTION_MprConfigInterfaceGetInfo);
    DWORD code =
        interface_get_info(hMprConfig, hRouterInterface, dwLevel, lplpBuffer, lpdwBufferSize);
    world_leave();
    return code;
}
