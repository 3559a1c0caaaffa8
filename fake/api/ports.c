/*
 * ports.c: the ports of a tunnel type; see ports.h.
 */
#include "api/ports.h"

_Static_assert(TUNNEL_FOR_RAS == MPR_ENABLE_RAS_ON_DEVICE &&
                   TUNNEL_FOR_ROUTING == MPR_ENABLE_ROUTING_ON_DEVICE,
               "flags are stored as they are given");

static const struct {
    bool may_be_none;
    DWORD flags;
} TYPES[TUNNEL_TYPES] = {
    [TUNNEL_PPTP] = {false, TUNNEL_FOR_RAS | TUNNEL_FOR_ROUTING},
    [TUNNEL_L2TP] = {false, TUNNEL_FOR_RAS | TUNNEL_FOR_ROUTING},
    [TUNNEL_SSTP] = {false, TUNNEL_FOR_RAS},
    [TUNNEL_IKEV2] = {true, TUNNEL_FOR_RAS},
    [TUNNEL_GRE] = {true, TUNNEL_FOR_RAS | TUNNEL_FOR_ROUTING},
};

DWORD ports_check(enum tunnel type, DWORD count, DWORD flags, DWORD most)
{
    if (count > most) // .over-system-limit
        return ERROR_INVALID_PARAMETER;
    if (count == 0 && !TYPES[type].may_be_none) // .pptp-zero, .l2tp-zero, .sstp-zero
        return ERROR_INVALID_PARAMETER;
    if ((flags & ~TYPES[type].flags) != 0) // .bad-flags
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

DWORD ports_store(struct tunnels *tunnels, enum tunnel type, DWORD count, DWORD flags)
{
    tunnels_set_ports(tunnels, type, count, flags);
    /* .reboot-required */
    return count > tunnels_port_limit(tunnels, type) ? ERROR_SUCCESS_REBOOT_REQUIRED : NO_ERROR;
}
