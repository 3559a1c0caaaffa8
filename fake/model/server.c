/*
 * server.c: a stored configuration as a whole; see server.h.
 */
#include "model/server.h"

void server_clear(struct server *server, struct alloc *memory)
{
    adapters_clear(&server->adapters, memory);
    interfaces_clear(&server->interfaces, memory);
    transports_clear(&server->transports, memory);
    tunnels_clear(&server->tunnels, memory);
}

size_t server_blocks(const struct server *server)
{
    return adapters_blocks(&server->adapters) + interfaces_blocks(&server->interfaces) +
           transports_blocks(&server->transports) + tunnels_blocks(&server->tunnels);
}

const char *server_check(struct server *server)
{
    const char *wrong = adapters_check(&server->adapters);

    if (wrong == NULL)
        wrong = interfaces_check(&server->interfaces);
    if (wrong == NULL)
        wrong = transports_check(&server->transports);
    if (wrong == NULL)
        wrong = tunnels_check(&server->tunnels);
    return wrong;
}
