/*
 * entry.c: the shared beats; see entry.h.
 */
#include "api/entry.h"

DWORD entry_unknown_server_code(void)
{
    return world.unknown_code != 0 ? world.unknown_code : ERROR_BAD_NETPATH;
}

DWORD entry_permit(const struct handle *connection, enum function function)
{
    if (connection->object == NULL)
        return entry_unknown_server_code();
    if (world.is_unprivileged && world.refuses_at_use)
        return ERROR_ACCESS_DENIED;
    return world_script_due(function);
}

struct handle *entry_handle_for(struct handle *connection, enum handle_kind kind, void *object)
{
    struct handle *handle = handles_find(&world.handles, connection, kind, object);

    if (handle != NULL)
        return handle;
    return handles_open(&world.handles, &world.memory, kind, connection, object);
}
