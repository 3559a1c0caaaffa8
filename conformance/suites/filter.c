/*
 * MprConfigFilterGetInfo and MprConfigFilterSetInfo (nf-mprapi-mprconfigfiltergetinfo, -setinfo):
 * whether the static filters of a transport are on.
 *
 * The page of the first speaks of a buffer that it gives and the caller releases; its prototype has
 * a single pointer. So the variable that checks hand over has room for a pointer, and what the page
 * demands is read from it in either form; x-callers-structure is what tells the two apart.
 */
#include "suites/transports.h"

#include <string.h>

#define GET_SUCCEEDS "MprConfigFilterGetInfo.success-code"
#define SET_SUCCEEDS "MprConfigFilterSetInfo.success-code"

static const struct stored global_alone = {&info_one, NULL, NULL};

/* Room for a pointer, all bits of which a pointer would change: no buffer lies there. */
static LPBYTE *variable(struct check *c)
{
    return give_pointer(c);
}

static DWORD get(struct check *c, HANDLE config, DWORD id, LPBYTE *out)
{
    return CALL(c, MprConfigFilterGetInfo, config, 0, id, (LPBYTE)out);
}

static DWORD set(struct check *c, HANDLE config, DWORD id, DWORD enabled)
{
    MPR_FILTER_0 info;
    memcpy(&info, &enabled, sizeof info);
    LPBYTE input = give_input(c, &info, sizeof info);
    return CALL(c, MprConfigFilterSetInfo, config, 0, id, input);
}

/* Whether the call put its answer into the variable itself: where a pointer is longer than a
 * structure, the rest of it is as it was given; else the answer is a number too small for an
 * address. */
static int fills_callers(struct check *c, LPBYTE *out)
{
    LPBYTE *afresh = give_pointer(c);
    if (sizeof *out > sizeof(MPR_FILTER_0))
        return memcmp((const BYTE *)out + sizeof(MPR_FILTER_0),
                      (const BYTE *)afresh + sizeof(MPR_FILTER_0),
                      sizeof *out - sizeof(MPR_FILTER_0)) == 0;
    return (uintptr_t)*out < 0x10000;
}

/* What a successful call said, in either form. */
static DWORD value_of(struct check *c, LPBYTE *out)
{
    DWORD value;
    expect(c, !is_untouched(c, out), "an answer in the variable", "it was not written");
    memcpy(&value, fills_callers(c, out) ? (const void *)out : (const void *)*out, sizeof value);
    return value;
}

static DWORD state_of(struct check *c, HANDLE config, DWORD id)
{
    LPBYTE *out = variable(c);
    require_code(c, get(c, config, id, out), NO_ERROR, GET_SUCCEEDS);
    return value_of(c, out);
}

static void turn(struct check *c, HANDLE config, DWORD id, DWORD enabled)
{
    require_code(c, set(c, config, id, enabled), NO_ERROR, SET_SUCCEEDS);
}

/* A connection to a machine with two transports. */
static HANDLE with_transports(struct check *c)
{
    HANDLE config = connect_local(c);
    transport_made(c, config, FIRST, NULL, &global_alone);
    transport_made(c, config, SECOND, NULL, &global_alone);
    return config;
}

static void expect_states(struct check *c, HANDLE config, int first, int second)
{
    int is_first = state_of(c, config, FIRST) != 0, is_second = state_of(c, config, SECOND) != 0;
    expect(c, is_first == first && is_second == second,
           first    ? second ? "filters on for both" : "filters on for the first alone"
           : second ? "filters on for the second alone"
                    : "filters off for both",
           "%s and %s", is_first ? "on" : "off", is_second ? "on" : "off");
}

/* On for one, for both, for the other. */
static void expect_both_ways(struct check *c, HANDLE config)
{
    turn(c, config, SECOND, FALSE);
    turn(c, config, FIRST, TRUE);
    expect_states(c, config, 1, 0);
    turn(c, config, SECOND, TRUE);
    expect_states(c, config, 1, 1);
    turn(c, config, FIRST, FALSE);
    expect_states(c, config, 0, 1);
}

/* ------------------------------------------------------------------------------- get */

CHECK(MprConfigFilterGetInfo, success_code, MODIFY)
{
    HANDLE config = with_transports(c);
    LPBYTE *out = variable(c);
    expect_code(c, get(c, config, FIRST, out), NO_ERROR);
}

CHECK(MprConfigFilterGetInfo, returns_filter_state, MODIFY)
{
    expect_both_ways(c, with_transports(c));
}

CHECK(MprConfigFilterGetInfo, level_zero, MODIFY)
{
    static const DWORD levels[] = {1, 2, 0xFFFFFFFFu};
    HANDLE config = with_transports(c);
    LPBYTE out = (LPBYTE)variable(c);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, CALL(c, MprConfigFilterGetInfo, config, levels[i], FIRST, out),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigFilterGetInfo, null_handle, READ)
{
    LPBYTE *out = variable(c);
    expect_code(c, get(c, NULL, PID_IP, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigFilterGetInfo, null_buffer, MODIFY)
{
    expect_code(c, get(c, with_transports(c), FIRST, NULL), ERROR_INVALID_PARAMETER);
}

static void require_transport(struct check *c, HANDLE config, DWORD id)
{
    HANDLE *out = give_handle(c);
    require_code(c, transport_create(c, config, id, NULL, &global_alone, out), NO_ERROR,
                 "MprConfigTransportCreate.accepted-ids");
}

CHECK(MprConfigFilterGetInfo, accepted_ids, MODIFY)
{
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < TRANSPORT_IDS; i++) {
        LPBYTE *out = variable(c);
        require_transport(c, config, transport_ids[i]);
        expect_code(c, get(c, config, transport_ids[i], out), NO_ERROR);
    }
}

CHECK(MprConfigFilterGetInfo, x_callers_structure, MODIFY)
{
    HANDLE config = with_transports(c);
    turn(c, config, FIRST, TRUE);
    DWORD *info = give_dword(c), *other = give_dword(c);
    expect_code(c, CALL(c, MprConfigFilterGetInfo, config, 0, FIRST, (LPBYTE)info), NO_ERROR);
    expect(c, *info == TRUE, "TRUE in the structure", "%lu", (unsigned long)*info);
    expect_code(c, CALL(c, MprConfigFilterGetInfo, config, 0, SECOND, (LPBYTE)other), NO_ERROR);
    expect(c, *other == FALSE, "FALSE in the structure", "%lu", (unsigned long)*other);
}

CHECK(MprConfigFilterGetInfo, x_off_until_set, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_states(c, config, 0, 0);
    turn(c, config, FIRST, TRUE);
    expect_states(c, config, 1, 0);
    transport_made(c, config, FIRST, NULL, &global_alone);
    expect_states(c, config, 0, 0);
}

CHECK(MprConfigFilterGetInfo, x_not_configured, MODIFY)
{
    static const DWORD ids[] = {FIRST, 0, 1, 0xFFFFFFFFu};
    HANDLE config = with_transports(c);
    LPBYTE *out = variable(c);
    transport_absent(c, config, FIRST);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        expect_code(c, get(c, config, ids[i], out), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigFilterGetInfo, x_untouched, MODIFY)
{
    HANDLE config = with_transports(c);
    LPBYTE *out = variable(c);
    transport_absent(c, config, FIRST);
    expect_refused(c, get(c, config, FIRST, out));
    expect_untouched(c, out, "the structure");
    expect_refused(c, CALL(c, MprConfigFilterGetInfo, config, 1, SECOND, (LPBYTE)out));
    expect_untouched(c, out, "the structure");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_refused(c, get(c, config, SECOND, out));
    expect_untouched(c, out, "the structure");
}

static DWORD get_with(struct check *c, HANDLE config, void *situation)
{
    return get(c, config, FIRST, situation);
}

CHECK(MprConfigFilterGetInfo, x_bad_handle, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_bad_configs(c, get_with, variable(c), transport_found(c, config, FIRST));
}

CHECK(MprConfigFilterGetInfo, x_no_memory, MODIFY)
{
    HANDLE config = with_transports(c);
    LPBYTE *out = variable(c);
    require_code(c, get(c, config, FIRST, out), NO_ERROR, GET_SUCCEEDS);
    expect(c, last_call_allocations(c) == 0, "no allocation", "%lu allocations",
           last_call_allocations(c));
}

CHECK(MPR_FILTER_0, zero_or_one, MODIFY)
{
    HANDLE config = with_transports(c);
    turn(c, config, FIRST, TRUE);
    turn(c, config, SECOND, FALSE);
    DWORD on = state_of(c, config, FIRST), off = state_of(c, config, SECOND);
    expect(c, on <= 1 && off <= 1, "0 or 1", "%lu and %lu", (unsigned long)on, (unsigned long)off);
}

/* ------------------------------------------------------------------------------- set */

CHECK(MprConfigFilterSetInfo, success_code, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_code(c, set(c, config, FIRST, TRUE), NO_ERROR);
    expect_code(c, set(c, config, FIRST, FALSE), NO_ERROR);
}

CHECK(MprConfigFilterSetInfo, sets_filter_state, MODIFY)
{
    expect_both_ways(c, with_transports(c));
}

CHECK(MprConfigFilterSetInfo, level_zero, MODIFY)
{
    static const DWORD levels[] = {1, 2, 0xFFFFFFFFu};
    static const MPR_FILTER_0 info = {TRUE};
    HANDLE config = with_transports(c);
    LPBYTE input = give_input(c, &info, sizeof info);
    turn(c, config, FIRST, FALSE);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, CALL(c, MprConfigFilterSetInfo, config, levels[i], FIRST, input),
                    ERROR_INVALID_PARAMETER);
    expect(c, state_of(c, config, FIRST) == 0, "filters off as before", "on");
}

CHECK(MprConfigFilterSetInfo, null_handle, MODIFY)
{
    expect_code(c, set(c, NULL, PID_IP, TRUE), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigFilterSetInfo, null_buffer, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_code(c, CALL(c, MprConfigFilterSetInfo, config, 0, FIRST, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigFilterSetInfo, accepted_ids, MODIFY)
{
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < TRANSPORT_IDS; i++) {
        require_transport(c, config, transport_ids[i]);
        DWORD as_it_is = state_of(c, config, transport_ids[i]);
        expect_code(c, set(c, config, transport_ids[i], as_it_is), NO_ERROR);
    }
}

CHECK(MprConfigFilterSetInfo, read_back, MODIFY)
{
    HANDLE config = with_transports(c);
    turn(c, config, FIRST, TRUE);
    turn(c, config, SECOND, FALSE);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    config = connect_local(c);
    expect_states(c, config, 1, 0);
}

CHECK(MprConfigFilterSetInfo, x_any_nonzero, MODIFY)
{
    static const DWORD values[] = {2, 0x100, 0x80000000u, 0xFFFFFFFFu};
    HANDLE config = with_transports(c);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        turn(c, config, FIRST, FALSE);
        expect_code(c, set(c, config, FIRST, values[i]), NO_ERROR);
        DWORD state = state_of(c, config, FIRST);
        expect(c, state == TRUE, "TRUE", "%lu", (unsigned long)state);
    }
}

CHECK(MprConfigFilterSetInfo, x_apart_from_info, MODIFY)
{
    static const struct stored other = {&info_changed, &info_slack, dll_other};
    HANDLE config = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &stored_all);
    turn(c, config, FIRST, TRUE);
    expect_values(c, config, transport, &stored_all);
    require_code(c, transport_set(c, config, transport, &other), NO_ERROR,
                 "MprConfigTransportSetInfo.success-code");
    expect(c, state_of(c, config, FIRST) == TRUE, "filters on as before", "off");
    require_transport(c, config, FIRST);
    expect(c, state_of(c, config, FIRST) == TRUE, "filters on as before", "off");
}

CHECK(MprConfigFilterSetInfo, x_not_configured, MODIFY)
{
    static const DWORD ids[] = {FIRST, 0, 1, 0xFFFFFFFFu};
    HANDLE config = with_transports(c);
    HANDLE *out = give_handle(c);
    transport_absent(c, config, FIRST);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        expect_code(c, set(c, config, ids[i], TRUE), ERROR_UNKNOWN_PROTOCOL_ID);
    expect_code(c, transport_find(c, config, FIRST, out), ERROR_UNKNOWN_PROTOCOL_ID);
}

static DWORD set_with(struct check *c, HANDLE config, void *situation)
{
    (void)situation;
    return set(c, config, FIRST, TRUE);
}

CHECK(MprConfigFilterSetInfo, x_bad_handle, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_bad_configs(c, set_with, NULL, transport_found(c, config, FIRST));
    expect_states(c, config, 0, 0);
}

CHECK(MprConfigFilterSetInfo, x_no_memory, MODIFY)
{
    HANDLE config = with_transports(c);
    turn(c, config, FIRST, TRUE);
    expect(c, last_call_allocations(c) == 0, "no allocation", "%lu allocations",
           last_call_allocations(c));
}
