/*
 * server.h: one machine's stored configuration: its adapters, interfaces, transports and tunnels,
 * and the registry that it was read from (see saved.h). Zeros are a valid empty one.
 * It knows neither its own name nor who is connected to it.
 */
#ifndef MODEL_SERVER_H
#define MODEL_SERVER_H

#include "model/adapter.h"
#include "model/interface.h"
#include "model/registry.h"
#include "model/transport.h"
#include "model/tunnels.h"

struct server {
    struct adapters adapters;
    struct interfaces interfaces;
    struct transports transports;
    uint32_t transport_serials; /* given so far; survives server_clear */
    struct tunnels tunnels;
    struct registry registry;
};

/* Lets the serial numbers of an empty configuration go on where those of another are. */
void server_succeed(struct server *server, const struct server *before);

/* What one holds is the other's now; the same without tunnels, which stay where they are. */
void server_exchange(struct server *one, struct server *other);
void server_exchange_routing(struct server *one, struct server *other);

/* Forgets everything; what remains is an empty configuration, whose serial numbers go on. */
void server_clear(struct server *server, struct alloc *memory);

/* How many blocks of memory it holds. */
size_t server_blocks(const struct server *server);

/* NULL when everything is sound, otherwise what is wrong. */
const char *server_check(struct server *server);

#endif
