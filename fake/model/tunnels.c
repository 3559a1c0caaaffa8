/*
 * tunnels.c: the tunnels of a stored configuration; see tunnels.h.
 */
#include "model/tunnels.h"

/* Without a stored limit a service starts with this one. */
#define LIMIT_OTHERWISE 1000

/* CALG_SHA_256, the one that SSTP knows. */
#define ALGORITHM_OTHERWISE 0x800Cu

#define FOR_BOTH (TUNNEL_FOR_RAS | TUNNEL_FOR_ROUTING)

static const struct {
    uint32_t count;
    uint32_t flags;
} PORTS_OTHERWISE[TUNNEL_TYPES] = {
    [TUNNEL_PPTP] = {128, FOR_BOTH},       [TUNNEL_L2TP] = {128, FOR_BOTH},
    [TUNNEL_SSTP] = {128, TUNNEL_FOR_RAS}, [TUNNEL_IKEV2] = {128, TUNNEL_FOR_RAS},
    [TUNNEL_GRE] = {0, TUNNEL_FOR_RAS},
};

/* Those of IKEv2, whose tunnels they are built on. */
static const uint32_t L2TP_OTHERWISE[L2TP_NUMBERS] = {
    [L2TP_IDLE_SECONDS] = 300,    [L2TP_ENCRYPTION] = 2,          [L2TP_SA_SECONDS] = 28800,
    [L2TP_SA_KILOBYTES] = 102400, [L2TP_MAIN_SA_SECONDS] = 28800,
};

bool tunnels_lan_only(const struct tunnels *tunnels)
{
    return stored_or(tunnels->lan_only, 0) != 0;
}

uint32_t tunnels_port_count(const struct tunnels *tunnels, enum tunnel type)
{
    return stored_or(tunnels->ports[type].count, PORTS_OTHERWISE[type].count);
}

uint32_t tunnels_port_flags(const struct tunnels *tunnels, enum tunnel type)
{
    return stored_or(tunnels->ports[type].flags, PORTS_OTHERWISE[type].flags);
}

uint32_t tunnels_port_limit(const struct tunnels *tunnels, enum tunnel type)
{
    return stored_or(tunnels->ports[type].limit, LIMIT_OTHERWISE);
}

uint32_t tunnels_l2tp_number(const struct tunnels *tunnels, enum l2tp_number which)
{
    return stored_or(tunnels->l2tp.numbers[which], L2TP_OTHERWISE[which]);
}

bool tunnels_sstp_uses_https(const struct tunnels *tunnels)
{
    return stored_or(tunnels->sstp.uses_https, 1) != 0;
}

uint32_t tunnels_sstp_algorithm(const struct tunnels *tunnels)
{
    return stored_or(tunnels->sstp.algorithm, ALGORITHM_OTHERWISE);
}

uint32_t tunnels_total_ports(const struct tunnels *tunnels)
{
    uint64_t total = 0;

    for (int type = 0; type < TUNNEL_TYPES; type++)
        total += tunnels_port_count(tunnels, (enum tunnel)type);
    return total < UINT32_MAX ? (uint32_t)total : UINT32_MAX;
}

void tunnels_set_ports(struct tunnels *tunnels, enum tunnel type, uint32_t count, uint32_t flags)
{
    tunnels->ports[type].count = stored_number(count);
    tunnels->ports[type].flags = stored_number(flags);
}

void tunnels_clear(struct tunnels *tunnels, struct alloc *memory)
{
    ikev2_clear(&tunnels->ikev2, memory);
    *tunnels = (struct tunnels){0};
}

size_t tunnels_blocks(const struct tunnels *tunnels)
{
    return ikev2_blocks(&tunnels->ikev2);
}

const char *tunnels_check(const struct tunnels *tunnels)
{
    if (tunnels->sstp.hash_size > SSTP_HASH_LONGEST)
        return "a hash of SSTP is longer than its place";
    return ikev2_check(&tunnels->ikev2);
}
