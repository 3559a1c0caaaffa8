/*
 * server.c: a stored configuration as a whole; see server.h.
 */
#include "model/server.h"

void server_succeed(struct server *server, const struct server *before)
{
    server->interfaces.serials = before->interfaces.serials;
    server->interfaces.iftransport_serials = before->interfaces.iftransport_serials;
    server->transport_serials = before->transport_serials;
}

#define EXCHANGE(type, member)                                                                     \
    do {                                                                                           \
        type held = one->member;                                                                   \
        one->member = other->member;                                                               \
        other->member = held;                                                                      \
    } while (0)

void server_exchange_routing(struct server *one, struct server *other)
{
    EXCHANGE(struct adapters, adapters);
    EXCHANGE(struct interfaces, interfaces);
    EXCHANGE(struct transports, transports);
    EXCHANGE(uint32_t, transport_serials);
    registry_exchange(&one->registry, &other->registry);
}

void server_exchange(struct server *one, struct server *other)
{
    server_exchange_routing(one, other);
    EXCHANGE(struct tunnels, tunnels);
}

void server_clear(struct server *server, struct alloc *memory)
{
    adapters_clear(&server->adapters, memory);
    interfaces_clear(&server->interfaces, memory);
    transports_clear(&server->transports, memory);
    tunnels_clear(&server->tunnels, memory);
    registry_clear(&server->registry, memory);
}

size_t server_blocks(const struct server *server)
{
    return adapters_blocks(&server->adapters) + interfaces_blocks(&server->interfaces) +
           transports_blocks(&server->transports) + tunnels_blocks(&server->tunnels) +
           registry_blocks(&server->registry);
}

const char *server_check(struct server *server)
{
    const char *wrong = adapters_check(&server->adapters);

    if (wrong == NULL)
        wrong = interfaces_check(&server->interfaces);
    if (wrong == NULL)
        wrong = transports_check(&server->transports, server->transport_serials);
    if (wrong == NULL)
        wrong = tunnels_check(&server->tunnels);
    if (wrong == NULL)
        wrong = registry_check(&server->registry);
    return wrong;
}
