/*
 * saved.h: the saved form of a stored configuration: the part of a registry that Windows keeps it
 * in.
 *
 *     HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\RemoteAccess
 *         RouterManagers\<name>      ProtocolId, GlobalInfo, GlobalInterfaceInfo, DLLPath
 *         Interfaces\<number>        InterfaceName, Type, Enabled, DialOutHours
 *         Interfaces\<number>\<name> ProtocolId, InterfaceInfo
 *     HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Network\{4D36E972-...}
 *         {GUID}\Connection          Name
 *
 * What Windows keeps elsewhere has a place of its own: the phone book of an interface is a key
 * below it, whose name is longer than that of any transport, and whether a transport's filters are
 * on is the value FiltersEnabled.
 *
 * A configuration that was read keeps the registry it came from. Writing brings a copy of that
 * registry up to date and touches nothing else, so that whatever has no meaning here, and the
 * spelling, order and type of what has, comes out as it went in. What was created since has no key
 * there; what was deleted took its key along.
 */
#ifndef MODEL_SAVED_H
#define MODEL_SAVED_H

#include "model/fact.h"
#include "model/reg_read.h"
#include "model/server.h"

/* Where a saved form is wrong. Either the text is malformed: `text` says where; or a key says what
 * no configuration can be: `text.line` is 0, and `key` names it. */
struct saved_error {
    struct reg_error text;
    char key[96];
};

/* Replaces a configuration by what registry text says. MALFORMED: *error, unless NULL, tells where;
 * NO_MEMORY. Unless the answer is OK the configuration is as it was; when it is, its serial numbers
 * go on, so that nothing of before is taken for something of now. */
enum fact saved_load(struct server *server, struct alloc *memory, const void *bytes, size_t size,
                     struct saved_error *error);

/* A configuration as registry text, in one block that the caller frees with alloc_free. NO_MEMORY.
 */
enum fact saved_store(struct server *server, struct alloc *memory, void **bytes, size_t *size);

/* The part of it that MprConfigServerBackup is about, router managers and interfaces with their
 * phone book, as text. Likewise. */
enum fact saved_store_routing(const struct server *server, struct alloc *memory, void **bytes,
                              size_t *size);

/* Prepares a configuration that is like `server` but has no router managers and no interfaces. It
 * is for server_exchange, and has to be cleared in any case. NO_MEMORY. */
enum fact saved_draft_bare(struct server *draft, struct server *server, struct alloc *memory);

/* The same with the router managers and interfaces of a text, which may say other things too: those
 * go into the registry alone. MALFORMED, NO_MEMORY. */
enum fact saved_draft_routing(struct server *draft, struct server *server, struct alloc *memory,
                              const void *bytes, size_t size, struct saved_error *error);

#endif
