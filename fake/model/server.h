/*
 * server.h: one machine's stored configuration: its adapters, interfaces, transports and
 * tunnels. Zeros are a valid empty one. It knows neither its own name nor who is connected to it.
 */
#ifndef MODEL_SERVER_H
#define MODEL_SERVER_H

#include "model/adapter.h"
#include "model/interface.h"
#include "model/transport.h"
#include "model/tunnels.h"

struct server {
    struct adapters adapters;
    struct interfaces interfaces;
    struct transports transports;
    struct tunnels tunnels;
};

/* Forgets everything; what remains is an empty configuration. */
void server_clear(struct server *server, struct alloc *memory);

/* How many blocks of memory it holds. */
size_t server_blocks(const struct server *server);

/* NULL when everything is sound, otherwise what is wrong. */
const char *server_check(struct server *server);

#endif
