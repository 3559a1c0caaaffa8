/* The ports of the server by level; see server.h. */
#include "suites/server.h"

#include <string.h>

struct server_reading server_read(struct check *c, HANDLE config, DWORD level)
{
    struct server_reading r;
    r.buffer = give_pointer(c);
    r.code = CALL(c, MprConfigServerGetInfo, config, level, r.buffer);
    return r;
}

MPR_SERVER_2 server_ports(struct check *c, HANDLE config)
{
    MPR_SERVER_2 ports;
    struct server_reading r = server_read(c, config, 2);
    require_code(c, r.code, NO_ERROR, "MprConfigServerGetInfo.success-code");
    memcpy(&ports, *r.buffer, sizeof ports);
    require_code(c, CALL(c, MprConfigBufferFree, *r.buffer), NO_ERROR,
                 "MprConfigServerGetInfo.caller-frees");
    return ports;
}

MPR_SERVER_2 server_few_ports(DWORD number)
{
    MPR_SERVER_2 ports = {10, 0, 20, 0, 30, FOR_RAS};
    ports.dwNumPptpPorts += number;
    ports.dwPptpPortFlags = FOR_RAS;
    ports.dwNumL2tpPorts += number;
    ports.dwL2tpPortFlags = FOR_ROUTING;
    ports.dwNumSstpPorts += number;
    return ports;
}

DWORD server_store(struct check *c, HANDLE config, DWORD level, const MPR_SERVER_2 *ports)
{
    LPBYTE input = give_input(c, ports, level == 1 ? sizeof(MPR_SERVER_1) : sizeof *ports);
    return CALL(c, MprConfigServerSetInfo, config, level, input);
}

DWORD *server_count_at(MPR_SERVER_2 *ports, int type)
{
    DWORD *counts[] = {&ports->dwNumPptpPorts, &ports->dwNumL2tpPorts, &ports->dwNumSstpPorts};
    return counts[type];
}

DWORD *server_flags_at(MPR_SERVER_2 *ports, int type)
{
    DWORD *flags[] = {&ports->dwPptpPortFlags, &ports->dwL2tpPortFlags, &ports->dwSstpPortFlags};
    return flags[type];
}
