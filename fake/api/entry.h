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
    return world_server_of(connection);
}

/* An interface as a call reaches it. */
struct entry_interface {
    struct handle *connection;
    struct iface *iface;
};

/* The beats of a call that takes an interface, both handles not NULL: ERROR_INVALID_HANDLE unless
 * they are live and belong together; then what entry_permit says; then ERROR_NO_SUCH_INTERFACE when
 * the interface was deleted. */
DWORD entry_interface(HANDLE hMprConfig, HANDLE hInterface, enum function function,
                      struct entry_interface *at);

/* A transport of an interface as a call reaches it. */
struct entry_iftransport {
    struct entry_interface of;
    struct transport *transport;
};

/* The same for a call that takes a transport of an interface as well; ERROR_NO_SUCH_INTERFACE also
 * when that transport was removed, or is one of another interface. */
DWORD entry_iftransport(HANDLE hMprConfig, HANDLE hInterface, HANDLE hIfTransport,
                        enum function function, struct entry_iftransport *at);

/* A transport of the server as a call reaches it. */
struct entry_transport {
    struct handle *connection;
    struct transport *transport;
};

/* The same for a call that takes one; ERROR_UNKNOWN_PROTOCOL_ID when it was deleted. */
DWORD entry_transport(HANDLE hMprConfig, HANDLE hTransport, enum function function,
                      struct entry_transport *at);

/* The transports there are. */
bool entry_knows_transport(DWORD id);

/* A transport id in decimal, for a transport that nobody named: its length; `name` has room for the
 * longest number below 2^32. */
#define ENTRY_ID_LONGEST 10
size_t entry_name_of_id(DWORD id, uint16_t name[ENTRY_ID_LONGEST]);

/* Blocks of information come as a pointer and a size. ERROR_INVALID_PARAMETER: a size, but NULL. */
DWORD entry_block(const void *bytes, DWORD size, struct block_value *value);

/* A copy of a stored block for the caller, drafted; *out and *size receive NULL and 0 for an absent
 * one. `size` may be NULL. False: no memory. */
bool entry_draft_block(const struct block *block, enum function function, struct reply_draft *draft,
                       void **out, DWORD *size);

/* A handle as callers see it. */
static inline HANDLE entry_handle(const struct handle *handle)
{
    return (HANDLE)(uintptr_t)handle_number(handle);
}

/* The handle for an object on a connection, opened when it is asked for the first time. NULL: no
 * memory, nothing changed. */
struct handle *entry_handle_for(struct handle *connection, enum handle_kind kind, uint64_t object);

#endif
