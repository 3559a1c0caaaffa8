/*
 * install.h: the configuration that installing the router leaves behind: router managers for IP and
 * IPv6, and an interface for loopback, for remote access, and for each adapter, as a fresh Windows
 * has them.
 */
#ifndef MODEL_INSTALL_H
#define MODEL_INSTALL_H

#include "model/fact.h"
#include "model/server.h"

/* Prepares a configuration that is like `server` but freshly installed: router managers, interfaces
 * and phone book of before are gone, adapters and everything else stay. It is for server_exchange,
 * and has to be cleared in any case. NO_MEMORY. */
enum fact install_draft(struct server *draft, struct server *server, struct alloc *memory);

#endif
