/* MprConfigTransportSetInfo (nf-mprapi-mprconfigtransportsetinfo): what is given is stored, the
 * rest stays. */
#include "suites/transports.h"

#define SUCCEEDS "MprConfigTransportSetInfo.success-code"

static const struct stored stored_other = {&info_changed, &info_slack, dll_other};
static const struct stored nothing = {NULL, NULL, NULL};

/* A connection to a machine with two transports that store the same; the handle of the first. */
static HANDLE with_transport(struct check *c, HANDLE *config)
{
    *config = connect_local(c);
    transport_made(c, *config, SECOND, NULL, &stored_all);
    return transport_made(c, *config, FIRST, NULL, &stored_all);
}

/* What a change makes of stored_all; the neighbour keeps what it has. */
static void expect_change(struct check *c, const struct stored *change, const struct stored *result)
{
    HANDLE config, transport = with_transport(c, &config);
    require_code(c, transport_set(c, config, transport, change), NO_ERROR, SUCCEEDS);
    expect_values(c, config, transport, result);
    expect_values(c, config, transport_found(c, config, SECOND), &stored_all);
}

CHECK(MprConfigTransportSetInfo, success_code, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_set(c, config, transport, &stored_other), NO_ERROR);
}

CHECK(MprConfigTransportSetInfo, sets_global, MODIFY)
{
    static const struct stored change = {&info_changed, &info_two, dll_one};
    expect_change(c, &change, &change);
}

CHECK(MprConfigTransportSetInfo, sets_client, MODIFY)
{
    static const struct stored change = {&info_one, &info_changed, dll_one};
    expect_change(c, &change, &change);
}

CHECK(MprConfigTransportSetInfo, sets_dll, MODIFY)
{
    static const struct stored change = {&info_one, &info_two, dll_other};
    expect_change(c, &change, &change);
}

CHECK(MprConfigTransportSetInfo, each_optional, MODIFY)
{
    static const struct stored changes[] = {{&info_changed, NULL, NULL},
                                            {NULL, &info_slack, NULL},
                                            {NULL, NULL, dll_other},
                                            {NULL, &info_slack, dll_other}};
    static const struct stored results[] = {{&info_changed, &info_two, dll_one},
                                            {&info_one, &info_slack, dll_one},
                                            {&info_one, &info_two, dll_other},
                                            {&info_one, &info_slack, dll_other}};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        HANDLE config, transport = with_transport(c, &config);
        expect_code(c, transport_set(c, config, transport, &changes[i]), NO_ERROR);
        expect_values(c, config, transport, &results[i]);
    }
}

/* Sizes that are multiples of nothing: a part of a header each. */
CHECK(MprConfigTransportSetInfo, sizes_bytes, MODIFY)
{
    struct bytes global = {info_slack.size - 3, info_slack.bytes};
    struct bytes client = {info_two.size - 1, info_two.bytes};
    const struct stored change = {&global, &client, NULL};
    const struct stored result = {&global, &client, dll_one};
    expect_change(c, &change, &result);
}

CHECK(MprConfigTransportSetInfo, all_null_noop, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_set(c, config, transport, &nothing), NO_ERROR);
    expect_values(c, config, transport, &stored_all);
}

CHECK(MprConfigTransportSetInfo, null_handle, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_set(c, NULL, transport, &stored_other), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportSetInfo, null_transport, MODIFY)
{
    HANDLE config;
    with_transport(c, &config);
    expect_code(c, transport_set(c, config, NULL, &stored_other), ERROR_INVALID_PARAMETER);
    expect_code(c, transport_set(c, NULL, NULL, &stored_other), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportSetInfo, unknown_transport, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE gone = transport_deleted(c, config, FIRST);
    expect_code(c, transport_set(c, config, gone, &stored_other), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportSetInfo, handle_sources, MODIFY)
{
    HANDLE config, created = with_transport(c, &config);
    expect_code(c, transport_set(c, config, created, &stored_other), NO_ERROR);
    expect_values(c, config, created, &stored_other);
    HANDLE finder = connect_local(c), lister = connect_local(c);
    HANDLE found = transport_found(c, finder, FIRST);
    expect_code(c, transport_set(c, finder, found, &stored_all), NO_ERROR);
    expect_values(c, config, created, &stored_all);
    struct transport_list l = transport_list_all(c, lister);
    const MPR_TRANSPORT_0 *entry = transport_entry(&l, FIRST);
    require(c, entry != NULL, "MprConfigTransportEnum.lists-transports");
    expect_code(c, transport_set(c, lister, entry->hTransport, &stored_other), NO_ERROR);
    expect_values(c, config, created, &stored_other);
}

/* ---- refusals change nothing */

struct oom {
    HANDLE config, transport;
    LPBYTE global, client;
    WCHAR *dll;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->transport = transport_made(c, s->config, FIRST, NULL, &stored_all);
    s->global = give_input(c, info_changed.bytes, info_changed.size);
    s->client = give_input(c, info_slack.bytes, info_slack.size);
    s->dll = give_string(c, dll_other);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigTransportSetInfo, s->config, s->transport, s->global, info_changed.size,
                s->client, info_slack.size, s->dll);
}

static void oom_refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_values(c, s->config, s->transport, &stored_all);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_values(c, s->config, s->transport, &stored_other);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigTransportSetInfo, x_oom, MODIFY)
{
    static struct oom situation;
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 0);
}

/* A later item that is refused, and memory that is short at each of them. */
SWEEP_CHECK(MprConfigTransportSetInfo, x_all_or_none, MODIFY)
{
    static struct oom situation;
    HANDLE config, transport = with_transport(c, &config);
    LPBYTE global = give_input(c, info_changed.bytes, info_changed.size);
    WCHAR *dll = give_string(c, dll_other);
    expect_refused(c, CALL(c, MprConfigTransportSetInfo, config, transport, global,
                           info_changed.size, NULL, 1, dll));
    expect_values(c, config, transport, &stored_all);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 0);
}

CHECK(MprConfigTransportSetInfo, x_null_with_size, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, CALL(c, MprConfigTransportSetInfo, config, transport, NULL, 1, NULL, 0, NULL),
                ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprConfigTransportSetInfo, config, transport, NULL, 0, NULL, 40, NULL),
                ERROR_INVALID_PARAMETER);
    expect_values(c, config, transport, &stored_all);
}

CHECK(MprConfigTransportSetInfo, x_empty_block, MODIFY)
{
    static const struct stored change = {&info_nothing, &info_nothing, NULL};
    static const struct stored result = {&info_nothing, &info_nothing, dll_one};
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_set(c, config, transport, &change), NO_ERROR);
    expect_values(c, config, transport, &result);
    struct contents r = transport_read(c, config, transport);
    require_code(c, r.code, NO_ERROR, "MprConfigTransportGetInfo.success-code");
    expect_code(c, CALL(c, MprConfigBufferFree, *r.global), NO_ERROR);
    expect_code(c, CALL(c, MprConfigBufferFree, *r.client), NO_ERROR);
}

CHECK(MprConfigTransportSetInfo, x_empty_dll, MODIFY)
{
    static const WCHAR empty[] = {0};
    static const struct stored change = {NULL, NULL, empty};
    static const struct stored result = {&info_one, &info_two, empty};
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_set(c, config, transport, &change), NO_ERROR);
    expect_values(c, config, transport, &result);
}

CHECK(MprConfigTransportSetInfo, x_endless_dll, MODIFY)
{
    static WCHAR path[32769];
    for (size_t i = 0; i < 32768; i++)
        path[i] = (WCHAR)('a' + i % 26);
    const struct stored endless = {NULL, NULL, path};
    const struct stored longest = {NULL, NULL, path + 1};
    const struct stored result = {&info_one, &info_two, path + 1};
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_set(c, config, transport, &endless), ERROR_INVALID_PARAMETER);
    expect_values(c, config, transport, &stored_all);
    expect_code(c, transport_set(c, config, transport, &longest), NO_ERROR);
    expect_values(c, config, transport, &result);
}

/* ---- handles */

CHECK(MprConfigTransportSetInfo, x_all_null_checks, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE gone = transport_deleted(c, config, FIRST);
    HANDLE transport = transport_made(c, config, SECOND, NULL, &stored_all);
    expect_code(c, transport_set(c, NULL, transport, &nothing), ERROR_INVALID_PARAMETER);
    expect_code(c, transport_set(c, config, NULL, &nothing), ERROR_INVALID_PARAMETER);
    expect_code(c, transport_set(c, transport, transport, &nothing), ERROR_INVALID_HANDLE);
    expect_code(c, transport_set(c, config, config, &nothing), ERROR_INVALID_HANDLE);
    expect_code(c, transport_set(c, config, gone, &nothing), ERROR_UNKNOWN_PROTOCOL_ID);
}

static DWORD set_with(struct check *c, HANDLE config, void *situation)
{
    return transport_set(c, config, *(HANDLE *)situation, &stored_other);
}

CHECK(MprConfigTransportSetInfo, x_bad_handle, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_bad_configs(c, set_with, &transport, transport);
    expect_values(c, config, transport, &stored_all);
}

static DWORD set_this(struct check *c, HANDLE config, HANDLE transport, void *situation)
{
    (void)situation;
    return transport_set(c, config, transport, &stored_other);
}

CHECK(MprConfigTransportSetInfo, x_bad_transport, MODIFY)
{
    expect_bad_transports(c, set_this, NULL);
}
