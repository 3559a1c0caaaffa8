/*
 * entry.c: the shared beats; see entry.h.
 */
#include "api/entry.h"

#include <string.h>

DWORD entry_unknown_server_code(void)
{
    return world.unknown_code != 0 ? world.unknown_code : ERROR_BAD_NETPATH;
}

DWORD entry_permit(const struct handle *connection, enum function function)
{
    if (entry_server(connection) == NULL)
        return entry_unknown_server_code();
    if (world.is_unprivileged && world.refuses_at_use)
        return ERROR_ACCESS_DENIED;
    return world_script_due(function);
}

DWORD entry_interface(HANDLE hMprConfig, HANDLE hInterface, enum function function,
                      struct entry_interface *at)
{
    struct handle *handle = NULL;
    DWORD code = entry_connection(hMprConfig, &at->connection);

    if (code == NO_ERROR)
        code = entry_child(hInterface, KIND_INTERFACE, at->connection, &handle);
    if (code == NO_ERROR)
        code = entry_permit(at->connection, function);
    if (code != NO_ERROR)
        return code;
    at->iface =
        interfaces_by_serial(&entry_server(at->connection)->interfaces, (uint32_t)handle->object);
    return at->iface != NULL ? NO_ERROR : ERROR_NO_SUCH_INTERFACE;
}

DWORD entry_iftransport(HANDLE hMprConfig, HANDLE hInterface, HANDLE hIfTransport,
                        enum function function, struct entry_iftransport *at)
{
    struct handle *interface_handle = NULL;
    struct handle *handle = NULL;
    DWORD code = entry_connection(hMprConfig, &at->of.connection);

    if (code == NO_ERROR)
        code = entry_child(hInterface, KIND_INTERFACE, at->of.connection, &interface_handle);
    if (code == NO_ERROR)
        code = entry_child(hIfTransport, KIND_IFTRANSPORT, at->of.connection, &handle);
    if (code == NO_ERROR)
        code = entry_interface(hMprConfig, hInterface, function, &at->of);
    if (code != NO_ERROR)
        return code;
    at->transport = transports_by_serial(&at->of.iface->transports, (uint32_t)handle->object);
    return at->transport != NULL ? NO_ERROR : ERROR_NO_SUCH_INTERFACE;
}

DWORD entry_transport(HANDLE hMprConfig, HANDLE hTransport, enum function function,
                      struct entry_transport *at)
{
    struct handle *handle = NULL;
    DWORD code = entry_connection(hMprConfig, &at->connection);

    if (code == NO_ERROR)
        code = entry_child(hTransport, KIND_TRANSPORT, at->connection, &handle);
    if (code == NO_ERROR)
        code = entry_permit(at->connection, function);
    if (code != NO_ERROR)
        return code;
    at->transport =
        transports_by_serial(&entry_server(at->connection)->transports, (uint32_t)handle->object);
    return at->transport != NULL ? NO_ERROR : ERROR_UNKNOWN_PROTOCOL_ID;
}

bool entry_knows_transport(DWORD id) // .accepted-ids, .ids-accepted
{
    return id == PID_IP || id == PID_IPX || id == PID_NBF || id == PID_ATALK || id == PID_IPV6;
}

size_t entry_name_of_id(DWORD id, uint16_t name[ENTRY_ID_LONGEST])
{
    uint16_t reversed[ENTRY_ID_LONGEST];
    size_t length = 0;

    do {
        reversed[length++] = (uint16_t)('0' + id % 10);
        id /= 10;
    } while (id != 0);
    for (size_t i = 0; i < length; i++)
        name[i] = reversed[length - 1 - i];
    return length;
}

DWORD entry_block(const void *bytes, DWORD size, struct block_value *value)
{
    *value = (struct block_value){bytes, size};
    return bytes != NULL || size == 0 ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

bool entry_draft_block(const struct block *block, enum function function, struct reply_draft *draft,
                       void **out, DWORD *size)
{
    *out = NULL;
    if (size != NULL)
        *size = block != NULL ? (DWORD)block->size : 0;
    if (block == NULL)
        return true;
    *out = replies_draft_add(&world.replies, &world.memory, block->size, function, draft);
    if (*out == NULL)
        return false;
    memcpy(*out, block->bytes, block->size);
    return true;
}

struct handle *entry_handle_for(struct handle *connection, enum handle_kind kind, uint64_t object)
{
    struct handle *handle = handles_find(&world.handles, connection, kind, object);

    if (handle != NULL)
        return handle;
    return handles_open(&world.handles, &world.memory, kind, connection, object);
}
