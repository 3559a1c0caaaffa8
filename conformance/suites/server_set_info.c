/* MprConfigServerSetInfo (nf-mprapi-mprconfigserversetinfo): the ports of the server are stored. */
#include "suites/interfaces.h"
#include "suites/server.h"

#include <string.h>

#define SUCCEEDS "MprConfigServerSetInfo.success-code"

enum { PPTP, L2TP, SSTP, TYPES };

/* The most that any edition has. */
static const DWORD most[TYPES] = {16384, 30000, 30000};

static void expect_stored(struct check *c, HANDLE config, const MPR_SERVER_2 *given)
{
    MPR_SERVER_2 stored = server_ports(c, config);
    for (int type = PPTP; type < TYPES; type++)
        ex_expect_ports(c, *server_count_at(&stored, type), *server_flags_at(&stored, type),
                        *server_count_at((MPR_SERVER_2 *)given, type),
                        *server_flags_at((MPR_SERVER_2 *)given, type));
}

/* One call at level 2 in which one type differs from ports that are good. */
static DWORD store_count(struct check *c, HANDLE config, int type, DWORD count)
{
    MPR_SERVER_2 ports = server_few_ports(0);
    *server_count_at(&ports, type) = count;
    return server_store(c, config, 2, &ports);
}

static DWORD store_flags(struct check *c, HANDLE config, int type, DWORD flags)
{
    MPR_SERVER_2 ports = server_few_ports(0);
    *server_flags_at(&ports, type) = flags;
    return server_store(c, config, 2, &ports);
}

CHECK(MprConfigServerSetInfo, success_code, DESTROY)
{
    MPR_SERVER_2 ports = server_few_ports(0);
    HANDLE config = connect_local(c);
    expect_code(c, server_store(c, config, 1, &ports), NO_ERROR);
    expect_code(c, server_store(c, config, 2, &ports), NO_ERROR);
}

CHECK(MprConfigServerSetInfo, level1, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(0), stored;
    for (DWORD number = 1; number <= 2; number++) {
        ports = server_few_ports(number);
        require_code(c, server_store(c, config, 1, &ports), NO_ERROR, SUCCEEDS);
        stored = server_ports(c, config);
        expect(c, memcmp(&stored, &ports, sizeof(MPR_SERVER_1)) == 0, "what was stored",
               "something else");
    }
}

CHECK(MprConfigServerSetInfo, level2, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD number = 1; number <= 2; number++) {
        MPR_SERVER_2 ports = server_few_ports(number);
        require_code(c, server_store(c, config, 2, &ports), NO_ERROR, SUCCEEDS);
        expect_stored(c, config, &ports);
    }
}

CHECK(MprConfigServerSetInfo, bad_level, DESTROY)
{
    static const DWORD levels[] = {0, 3, 4, 100, 0x80000000u, 0xFFFFFFFFu};
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(0);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, server_store(c, config, levels[i], &ports), ERROR_NOT_SUPPORTED);
}

CHECK(MprConfigServerSetInfo, null_handle, DESTROY)
{
    MPR_SERVER_2 ports = server_few_ports(0);
    for (DWORD level = 1; level <= 2; level++)
        expect_code(c, server_store(c, NULL, level, &ports), ERROR_INVALID_PARAMETER);
}

static DWORD store_with(struct check *c, HANDLE config, void *situation)
{
    return server_store(c, config, 2, situation);
}

CHECK(MprConfigServerSetInfo, invalid_handle, DESTROY)
{
    MPR_SERVER_2 ports = server_few_ports(0);
    expect_bad_configs(c, store_with, &ports, NULL);
}

CHECK(MprConfigServerSetInfo, null_buffer, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD level = 1; level <= 2; level++)
        expect_code(c, CALL(c, MprConfigServerSetInfo, config, level, NULL),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfo, over_system_limit, DESTROY)
{
    HANDLE config = connect_local(c);
    for (int type = PPTP; type < TYPES; type++) {
        expect_code(c, store_count(c, config, type, most[type] + 1), ERROR_INVALID_PARAMETER);
        expect_code(c, store_count(c, config, type, 0xFFFFFFFFu), ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigServerSetInfo, pptp_zero, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(0);
    ports.dwNumPptpPorts = 0;
    for (DWORD level = 1; level <= 2; level++)
        expect_code(c, server_store(c, config, level, &ports), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfo, l2tp_zero, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(0);
    ports.dwNumL2tpPorts = 0;
    for (DWORD level = 1; level <= 2; level++)
        expect_refused(c, server_store(c, config, level, &ports));
}

CHECK(MprConfigServerSetInfo, sstp_zero, DESTROY)
{
    expect_refused(c, store_count(c, connect_local(c), SSTP, 0));
}

CHECK(MprConfigServerSetInfo, bad_flags, DESTROY)
{
    static const DWORD flags[] = {4, 5, 0x100, 0x80000001u};
    HANDLE config = connect_local(c);
    for (int type = PPTP; type < TYPES; type++)
        for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
            expect_code(c, store_flags(c, config, type, flags[i]), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfo, flags_pptp_l2tp, DESTROY)
{
    HANDLE config = connect_local(c);
    for (DWORD flags = 1; flags <= (FOR_RAS | FOR_ROUTING); flags++) {
        MPR_SERVER_2 ports = server_few_ports(flags);
        ports.dwPptpPortFlags = flags;
        ports.dwL2tpPortFlags = 4 - flags;
        expect_code(c, server_store(c, config, 2, &ports), NO_ERROR);
        expect_stored(c, config, &ports);
    }
}

CHECK(MprConfigServerSetInfo, flags_sstp, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(0);
    ports.dwSstpPortFlags = FOR_RAS;
    expect_code(c, server_store(c, config, 2, &ports), NO_ERROR);
    expect_stored(c, config, &ports);
}

CHECK(MprConfigServerSetInfo, flags_zero_ok, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(0);
    for (int type = PPTP; type < TYPES; type++)
        *server_flags_at(&ports, type) = 0;
    expect_code(c, server_store(c, config, 2, &ports), NO_ERROR);
    expect_stored(c, config, &ports);
}

/* A count above the limit at the start. An edition whose maximum is not above it has only a
 * refusal. */
static void store_above(struct check *c, HANDLE config, int type, DWORD count)
{
    DWORD code = store_count(c, config, type, count);
    if (code == ERROR_INVALID_PARAMETER)
        unmet(c, "the edition of this machine has no count above the limit");
    expect_code(c, code, ERROR_SUCCESS_REBOOT_REQUIRED);
}

CHECK(MprConfigServerSetInfo, reboot_required, DESTROY)
{
    HANDLE config = connect_local(c);
    for (int type = PPTP; type < TYPES; type++)
        store_above(c, config, type, most[type]);
}

CHECK(MprConfigServerSetInfo, reboot_required_is_success, DESTROY)
{
    HANDLE config = connect_local(c);
    for (int type = PPTP; type < TYPES; type++) {
        MPR_SERVER_2 ports = server_few_ports(0);
        *server_count_at(&ports, type) = most[type];
        require_code(c, server_store(c, config, 2, &ports), ERROR_SUCCESS_REBOOT_REQUIRED,
                     "MprConfigServerSetInfo.reboot-required");
        expect_stored(c, config, &ports);
    }
}

CHECK(MprConfigServerSetInfo, reboot_rule_endpoints, DESTROY)
{
    HANDLE config = connect_local(c);
    for (int type = PPTP; type < TYPES; type++) {
        expect_code(c, store_count(c, config, type, 1000), NO_ERROR);
        store_above(c, config, type, 1001);
    }
}

CHECK(MprConfigServerSetInfo, access_denied, DESTROY)
{
    MPR_SERVER_2 ports = server_few_ports(0);
    fixture_unprivileged_at_use(c);
    expect_code(c, server_store(c, connect_local(c), 2, &ports), ERROR_ACCESS_DENIED);
}

CHECK(MprConfigServerSetInfo, persists, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(1);
    require_code(c, server_store(c, config, 2, &ports), NO_ERROR, SUCCEEDS);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_stored(c, connect_local(c), &ports);
}

CHECK(MprConfigServerSetInfo, input_only, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(1);
    for (DWORD level = 1; level <= 2; level++) {
        LPBYTE input = give_input(c, &ports, level == 1 ? sizeof(MPR_SERVER_1) : sizeof ports);
        require_code(c, CALL(c, MprConfigServerSetInfo, config, level, input), NO_ERROR, SUCCEEDS);
        expect(c, memcmp(input, &ports, sizeof(MPR_SERVER_1)) == 0,
               "the structure as it was before the call", "it was written");
    }
}

CHECK(MprConfigServerSetInfo, x_zero_code, DESTROY)
{
    HANDLE config = connect_local(c);
    expect_code(c, store_count(c, config, L2TP, 0), ERROR_INVALID_PARAMETER);
    expect_code(c, store_count(c, config, SSTP, 0), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfo, x_sstp_routing, DESTROY)
{
    HANDLE config = connect_local(c);
    expect_code(c, store_flags(c, config, SSTP, FOR_ROUTING), ERROR_INVALID_PARAMETER);
    expect_code(c, store_flags(c, config, SSTP, FOR_RAS | FOR_ROUTING), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfo, x_edition, DESTROY)
{
    HANDLE config = connect_local(c);
    for (int type = PPTP; type < TYPES; type++)
        expect_code(c, store_count(c, config, type, most[type]), ERROR_SUCCESS_REBOOT_REQUIRED);
}

CHECK(MprConfigServerSetInfo, x_all_or_nothing, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 before = server_ports(c, config), ports = server_few_ports(5);
    for (int type = PPTP; type < TYPES; type++) {
        MPR_SERVER_2 bad = ports;
        *server_count_at(&bad, type) = 0;
        expect_refused(c, server_store(c, config, 2, &bad));
        expect_stored(c, config, &before);
        bad = ports;
        *server_flags_at(&bad, type) = 4;
        expect_refused(c, server_store(c, config, 2, &bad));
        expect_stored(c, config, &before);
    }
}

CHECK(MprConfigServerSetInfo, x_level1_keeps_sstp, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(1), more = server_few_ports(2);
    require_code(c, server_store(c, config, 2, &ports), NO_ERROR, SUCCEEDS);
    require_code(c, server_store(c, config, 1, &more), NO_ERROR, SUCCEEDS);
    more.dwNumSstpPorts = ports.dwNumSstpPorts;
    expect_stored(c, config, &more);
}

CHECK(MprConfigServerSetInfo, x_null_before_level, DESTROY)
{
    MPR_SERVER_2 ports = server_few_ports(0);
    HANDLE config = connect_local(c);
    expect_code(c, CALL(c, MprConfigServerSetInfo, config, 0, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprConfigServerSetInfo, config, 3, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, server_store(c, NULL, 3, &ports), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfo, x_no_memory, DESTROY)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_few_ports(1);
    require_code(c, server_store(c, config, 2, &ports), NO_ERROR, SUCCEEDS);
    expect(c, last_call_allocations(c) == 0, "no allocation", "%lu", last_call_allocations(c));
}
