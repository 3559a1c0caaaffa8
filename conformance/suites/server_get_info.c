/* MprConfigServerGetInfo (nf-mprapi-mprconfigservergetinfo): the ports of the server at a glance;
 * and what MPR_SERVER_0 tells (ns-mprapi-mpr_server_0). */
#include "suites/interfaces.h"
#include "suites/server.h"

#include <string.h>

#define SUCCEEDS "MprConfigServerGetInfo.success-code"

CHECK(MprConfigServerGetInfo, success_code, READ)
{
    HANDLE config = connect_local(c);
    for (DWORD level = 0; level <= 2; level++)
        expect_code(c, server_read(c, config, level).code, NO_ERROR);
}

static void *read_struct(struct check *c, HANDLE config, DWORD level)
{
    struct server_reading r = server_read(c, config, level);
    require_code(c, r.code, NO_ERROR, SUCCEEDS);
    expect(c, !is_untouched(c, r.buffer) && *r.buffer != NULL, "a pointer in the variable", "none");
    return *r.buffer;
}

CHECK(MprConfigServerGetInfo, level0_struct, READ)
{
    const MPR_SERVER_0 *server = read_struct(c, connect_local(c), 0);
    expect(c, server->dwPortsInUse <= server->dwTotalPorts, "no more ports in use than there are",
           "%lu of %lu", (unsigned long)server->dwPortsInUse, (unsigned long)server->dwTotalPorts);
    expect(c, server->fLanOnlyMode == FALSE || server->fLanOnlyMode == TRUE, "TRUE or FALSE", "%ld",
           (long)server->fLanOnlyMode);
}

static void expect_pair(struct check *c, DWORD count, DWORD flags, DWORD known)
{
    expect(c, count > 0, "a port at least", "none");
    expect(c, count <= 30000, "no more ports than the largest edition has", "%lu",
           (unsigned long)count);
    expect(c, (flags & ~known) == 0, "flags that the type has", "0x%lx", (unsigned long)flags);
}

CHECK(MprConfigServerGetInfo, level1_struct, READ)
{
    const MPR_SERVER_1 *server = read_struct(c, connect_local(c), 1);
    expect_pair(c, server->dwNumPptpPorts, server->dwPptpPortFlags, FOR_RAS | FOR_ROUTING);
    expect_pair(c, server->dwNumL2tpPorts, server->dwL2tpPortFlags, FOR_RAS | FOR_ROUTING);
}

CHECK(MprConfigServerGetInfo, level2_struct, READ)
{
    HANDLE config = connect_local(c);
    const MPR_SERVER_1 *first = read_struct(c, config, 1);
    const MPR_SERVER_2 *server = read_struct(c, config, 2);
    expect(c, memcmp(first, server, sizeof *first) == 0, "the PPTP and L2TP ports of level 1",
           "others");
    expect_pair(c, server->dwNumSstpPorts, server->dwSstpPortFlags, FOR_RAS);
}

CHECK(MprConfigServerGetInfo, bad_level, READ)
{
    static const DWORD levels[] = {3, 4, 100, 0x80000000u, 0xFFFFFFFFu};
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, server_read(c, config, levels[i]).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerGetInfo, null_handle, READ)
{
    for (DWORD level = 0; level <= 2; level++)
        expect_code(c, server_read(c, NULL, level).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerGetInfo, null_buffer, READ)
{
    HANDLE config = connect_local(c);
    for (DWORD level = 0; level <= 2; level++)
        expect_code(c, CALL(c, MprConfigServerGetInfo, config, level, NULL),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerGetInfo, caller_frees, READ)
{
    HANDLE config = connect_local(c);
    for (DWORD level = 0; level <= 2; level++) {
        void *first = read_struct(c, config, level);
        expect_code(c, CALL(c, MprConfigBufferFree, first), NO_ERROR);
        long before = blocks_live(c);
        void *second = read_struct(c, config, level);
        expect_code(c, CALL(c, MprConfigBufferFree, second), NO_ERROR);
        expect(c, blocks_live(c) == before, "as many live blocks as before the call", "%ld more",
               blocks_live(c) - before);
    }
}

struct oom {
    HANDLE config;
    LPBYTE *buffer;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->buffer = give_pointer(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigServerGetInfo, s->config, 2, s->buffer);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_code(c, CALL(c, MprConfigBufferFree, *s->buffer), NO_ERROR);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigServerGetInfo, out_of_memory, READ)
{
    static struct oom situation;
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigServerGetInfo, sees_setinfo, DESTROY)
{
    HANDLE config = connect_local(c), other = connect_local(c);
    MPR_SERVER_2 given = server_few_ports(1);
    require_code(c, server_store(c, config, 2, &given), NO_ERROR,
                 "MprConfigServerSetInfo.success-code");
    const MPR_SERVER_1 *first = read_struct(c, other, 1);
    const MPR_SERVER_2 *second = read_struct(c, other, 2);
    expect(c, memcmp(first, &given, sizeof *first) == 0, "at level 1 what was stored", "others");
    expect(c, memcmp(second, &given, sizeof given) == 0, "at level 2 what was stored", "others");
}

CHECK(MprConfigServerGetInfo, x_total_ports, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD number = 0; number < 2; number++) {
        const MPR_SERVER_0 *server = read_struct(c, config, 0);
        struct ex_reading r = ex_stored(c, config);
        const MPRAPI_TUNNEL_CONFIG_PARAMS1 *tunnels = &r.info.ConfigParams;
        DWORD total = tunnels->IkeConfigParams.dwNumPorts + tunnels->PptpConfigParams.dwNumPorts +
                      tunnels->L2tpConfigParams.dwNumPorts + tunnels->SstpConfigParams.dwNumPorts +
                      tunnels->GREConfigParams.dwNumPorts;
        expect(c, server->dwTotalPorts == total, "the sum of the ports of all types",
               "%lu, not %lu", (unsigned long)server->dwTotalPorts, (unsigned long)total);
        MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_params(3);
        ex_store(c, config, SELECT_IKEV2, &given);
        ex_store(c, config, SELECT_GRE, &given);
    }
}

CHECK(MprConfigServerGetInfo, x_stopped, READ)
{
    const MPR_SERVER_0 *server = read_struct(c, connect_local(c), 0);
    expect(c, server->dwUpTime == 0, "no time", "%lu seconds", (unsigned long)server->dwUpTime);
    expect(c, server->dwPortsInUse == 0, "no port in use", "%lu",
           (unsigned long)server->dwPortsInUse);
}

CHECK(MprConfigServerGetInfo, x_defaults, READ)
{
    static const MPR_SERVER_2 fresh = {128, 3, 128, 3, 128, 1};
    const MPR_SERVER_2 *server = read_struct(c, connect_local(c), 2);
    expect(c, memcmp(server, &fresh, sizeof fresh) == 0,
           "128 ports of each type, SSTP for remote "
           "access, the others for routing as well",
           "others");
}

CHECK(MprConfigServerGetInfo, x_fresh_copy, READ)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 stored = server_ports(c, config);
    void *first = read_struct(c, config, 2), *second;
    memset(first, 'x', sizeof stored);
    second = read_struct(c, config, 2);
    expect(c, first != second, "a block of its own", "the one of the first call");
    require_code(c, CALL(c, MprConfigBufferFree, first), NO_ERROR,
                 "MprConfigServerGetInfo.caller-frees");
    expect(c, memcmp(second, &stored, sizeof stored) == 0, "what is stored", "something else");
}

CHECK(MprConfigServerGetInfo, x_untouched, READ)
{
    HANDLE config = connect_local(c);
    struct server_reading bad_level = server_read(c, config, 3);
    expect_refused(c, bad_level.code);
    expect_untouched(c, bad_level.buffer, "the pointer variable");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    struct server_reading stale = server_read(c, config, 0);
    expect_refused(c, stale.code);
    expect_untouched(c, stale.buffer, "the pointer variable");
}

static DWORD read_with(struct check *c, HANDLE config, void *situation)
{
    (void)situation;
    return server_read(c, config, 2).code;
}

CHECK(MprConfigServerGetInfo, x_bad_handle, READ)
{
    expect_bad_configs(c, read_with, NULL, NULL);
}

CHECK(MPR_SERVER_0, lan_only_true, READ)
{
    HANDLE config = connect_local(c);
    const MPR_SERVER_0 *before = read_struct(c, config, 0);
    fixture_lan_only(c);
    const MPR_SERVER_0 *after = read_struct(c, config, 0);
    expect(c, before->fLanOnlyMode == FALSE, "FALSE before", "%ld", (long)before->fLanOnlyMode);
    expect(c, after->fLanOnlyMode == TRUE, "TRUE", "%ld", (long)after->fLanOnlyMode);
}
