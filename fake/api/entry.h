/*
 * entry.h: the beats that all entries share. An entry checks its arguments, then resolves its
 * handles, then asks whether this call may go on (the machine is there, the caller has the right,
 * no script says otherwise), and only then turns to the model. Each of these functions returns
 * NO_ERROR or the code to return at once. The caller has entered the world.
 */
#ifndef API_ENTRY_H
#define API_ENTRY_H

#include "api/export.h"
#include "world/world.h"

/* ERROR_INVALID_HANDLE unless it is a live connection. */
static inline DWORD entry_connection(HANDLE hMprConfig, struct handle **connection)
{
    *connection = handles_resolve(&world.handles, (uintptr_t)hMprConfig, KIND_CONNECTION, NULL);
    return *connection != NULL ? NO_ERROR : ERROR_INVALID_HANDLE;
}

/* ERROR_INVALID_HANDLE unless it is a live handle of that kind, obtained through that connection.
 */
static inline DWORD entry_child(HANDLE hChild, enum handle_kind kind,
                                const struct handle *connection, struct handle **child)
{
    *child = handles_resolve(&world.handles, (uintptr_t)hChild, kind, connection);
    return *child != NULL ? NO_ERROR : ERROR_INVALID_HANDLE;
}

/* Whether the call may go on: the code of an unknown machine that is refused at use, then
 * ERROR_ACCESS_DENIED where that is refused at use, then the code that a script has for this call.
 */
DWORD entry_permit(const struct handle *connection, enum function function);

/* What MprConfigServerConnect and, by knob, each use of the connection answer for a machine that
 * nobody added. */
DWORD entry_unknown_server_code(void);

/* The configuration that a permitted connection leads to; never NULL. */
static inline struct server *entry_server(const struct handle *connection)
{
    return connection->object;
}

/* A handle as callers see it. */
static inline HANDLE entry_handle(const struct handle *handle)
{
    return (HANDLE)(uintptr_t)handle_number(handle);
}

/* The handle for an object on a connection, opened when it is asked for the first time. NULL: no
 * memory, nothing changed. */
struct handle *entry_handle_for(struct handle *connection, enum handle_kind kind, void *object);

#endif
