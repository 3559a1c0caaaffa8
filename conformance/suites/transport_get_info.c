/* MprConfigTransportGetInfo (nf-mprapi-mprconfigtransportgetinfo): three items, each for itself. */
#include "suites/info.h"
#include "suites/transports.h"

#include <string.h>

#define SUCCEEDS "MprConfigTransportGetInfo.success-code"

static const struct stored stored_other = {&info_changed, &info_slack, dll_other};
static const struct stored stored_none = {NULL, NULL, NULL};
static const struct stored global_alone = {&info_one, NULL, NULL};

/* A connection to a machine with two transports that store different things; the handle of the
 * first. */
static HANDLE with_transport(struct check *c, HANDLE *config)
{
    *config = connect_local(c);
    transport_made(c, *config, SECOND, NULL, &stored_other);
    return transport_made(c, *config, FIRST, NULL, &stored_all);
}

static void require_read(struct check *c, const struct contents *r)
{
    require_code(c, r->code, NO_ERROR, SUCCEEDS);
}

/* Reads both transports, so that one does not pass for the other. */
static struct contents read_both(struct check *c, struct contents *other)
{
    HANDLE config, transport = with_transport(c, &config);
    struct contents r = transport_read(c, config, transport);
    require_read(c, &r);
    *other = transport_read(c, config, transport_found(c, config, SECOND));
    require_read(c, other);
    return r;
}

CHECK(MprConfigTransportGetInfo, success_code, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_read(c, config, transport).code, NO_ERROR);
}

CHECK(MprConfigTransportGetInfo, global_out, MODIFY)
{
    struct contents other, r = read_both(c, &other);
    expect(c, !is_untouched(c, r.global), "a pointer in the variable", "it was not written");
    expect_bytes(c, *r.global, info_one.size, &info_one, "global information");
    expect_bytes(c, *other.global, info_changed.size, &info_changed, "that of the other");
}

CHECK(MprConfigTransportGetInfo, global_size_bytes, MODIFY)
{
    struct contents other, r = read_both(c, &other);
    expect(c, *r.global_size == info_one.size, "the size in bytes", "%lu instead of %lu",
           (unsigned long)*r.global_size, (unsigned long)info_one.size);
}

CHECK(MprConfigTransportGetInfo, client_out, MODIFY)
{
    struct contents other, r = read_both(c, &other);
    expect(c, !is_untouched(c, r.client), "a pointer in the variable", "it was not written");
    expect_bytes(c, *r.client, info_two.size, &info_two, "client information");
    expect_bytes(c, *other.client, info_slack.size, &info_slack, "that of the other");
}

CHECK(MprConfigTransportGetInfo, client_size_bytes, MODIFY)
{
    struct contents other, r = read_both(c, &other);
    expect(c, *r.client_size == info_two.size && *other.client_size == info_slack.size,
           "the sizes in bytes", "%lu and %lu instead of %lu and %lu",
           (unsigned long)*r.client_size, (unsigned long)*other.client_size,
           (unsigned long)info_two.size, (unsigned long)info_slack.size);
}

CHECK(MprConfigTransportGetInfo, dll_out, MODIFY)
{
    struct contents other, r = read_both(c, &other);
    expect(c, !is_untouched(c, r.dll), "a pointer in the variable", "it was not written");
    expect_path(c, *r.dll, dll_one);
    expect_path(c, *other.dll, dll_other);
}

/* ---- what is not asked for */

CHECK(MprConfigTransportGetInfo, global_skipped, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    LPBYTE *client = give_pointer(c);
    LPWSTR *dll = (LPWSTR *)(void *)give_pointer(c);
    DWORD *global_size = give_dword(c), *size = give_dword(c);
    expect_code(
        c,
        CALL(c, MprConfigTransportGetInfo, config, transport, NULL, global_size, client, size, dll),
        NO_ERROR);
    expect_bytes(c, *client, *size, &info_two, "client information");
    expect_path(c, *dll, dll_one);
}

CHECK(MprConfigTransportGetInfo, client_skipped, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    LPBYTE *global = give_pointer(c);
    LPWSTR *dll = (LPWSTR *)(void *)give_pointer(c);
    DWORD *client_size = give_dword(c), *size = give_dword(c);
    expect_code(
        c,
        CALL(c, MprConfigTransportGetInfo, config, transport, global, size, NULL, client_size, dll),
        NO_ERROR);
    expect_bytes(c, *global, *size, &info_one, "global information");
    expect_path(c, *dll, dll_one);
}

CHECK(MprConfigTransportGetInfo, dll_skipped, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    LPBYTE *global = give_pointer(c), *client = give_pointer(c);
    DWORD *global_size = give_dword(c), *client_size = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, global, global_size, client,
                     client_size, NULL),
                NO_ERROR);
    expect_bytes(c, *global, *global_size, &info_one, "global information");
    expect_bytes(c, *client, *client_size, &info_two, "client information");
}

CHECK(MprConfigTransportGetInfo, global_size_required, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    LPBYTE *global = give_pointer(c), *client = give_pointer(c);
    DWORD *client_size = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, global, NULL, client,
                     client_size, NULL),
                ERROR_INVALID_PARAMETER);
    expect_code(
        c, CALL(c, MprConfigTransportGetInfo, config, transport, global, NULL, NULL, NULL, NULL),
        ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportGetInfo, client_size_required, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    LPBYTE *global = give_pointer(c), *client = give_pointer(c);
    DWORD *global_size = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, global, global_size, client,
                     NULL, NULL),
                ERROR_INVALID_PARAMETER);
    expect_code(
        c, CALL(c, MprConfigTransportGetInfo, config, transport, NULL, NULL, client, NULL, NULL),
        ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportGetInfo, sizes_optional_alone, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    LPWSTR *dll = (LPWSTR *)(void *)give_pointer(c);
    LPBYTE *global = give_pointer(c), *client = give_pointer(c);
    DWORD *global_size = give_dword(c), *client_size = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, NULL, NULL, NULL, NULL, dll),
                NO_ERROR);
    expect_path(c, *dll, dll_one);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, global, global_size, NULL,
                     NULL, NULL),
                NO_ERROR);
    expect_bytes(c, *global, *global_size, &info_one, "global information");
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, NULL, NULL, client,
                     client_size, NULL),
                NO_ERROR);
    expect_bytes(c, *client, *client_size, &info_two, "client information");
}

CHECK(MprConfigTransportGetInfo, all_null_noop, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    DWORD *global_size = give_dword(c), *client_size = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, NULL, NULL, NULL, NULL, NULL),
                NO_ERROR);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, NULL, global_size, NULL,
                     client_size, NULL),
                NO_ERROR);
}

/* ---- what is handed out is the caller's */

/* Releasing is more than an answer: the block is gone. */
static void expect_released(struct check *c, void *buffer)
{
    long before = blocks_live(c);
    expect_code(c, CALL(c, MprConfigBufferFree, buffer), NO_ERROR);
    expect(c, blocks_live(c) == before - 1, "one live block less", "%ld less",
           before - blocks_live(c));
}

CHECK(MprConfigTransportGetInfo, global_freed_by_caller, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    struct contents r = transport_read(c, config, transport);
    require_read(c, &r);
    expect_released(c, *r.global);
}

CHECK(MprConfigTransportGetInfo, client_freed_by_caller, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    struct contents r = transport_read(c, config, transport);
    require_read(c, &r);
    expect_released(c, *r.client);
}

CHECK(MprConfigTransportGetInfo, x_dll_buffer, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    struct contents r = transport_read(c, config, transport);
    require_read(c, &r);
    expect_released(c, *r.dll);
}

CHECK(MprConfigTransportGetInfo, x_own_buffers, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    struct contents first = transport_read(c, config, transport);
    require_read(c, &first);
    struct contents second = transport_read(c, config, transport);
    require_read(c, &second);
    const void *buffers[] = {*first.global,  *first.client,  *first.dll,
                             *second.global, *second.client, *second.dll};
    for (unsigned i = 0; i < 6; i++)
        for (unsigned k = 0; k < i; k++)
            expect(c, buffers[i] != buffers[k], "six buffers", "number %u is number %u", i + 1,
                   k + 1);
    memset(*first.global, 0xEE, info_one.size);
    memset(*first.client, 0xEE, info_two.size);
    memset(*first.dll, 0xEE, sizeof(WCHAR));
    expect_bytes(c, *second.global, *second.global_size, &info_one, "the second buffer");
    expect_bytes(c, *second.client, *second.client_size, &info_two, "the second buffer");
    expect_path(c, *second.dll, dll_one);
    expect_values(c, config, transport, &stored_all);
    for (unsigned i = 0; i < 6; i++)
        expect_code(c, CALL(c, MprConfigBufferFree, (void *)buffers[i]), NO_ERROR);
}

/* ---- handles */

CHECK(MprConfigTransportGetInfo, null_handle, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_code(c, transport_read(c, NULL, transport).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportGetInfo, null_transport, MODIFY)
{
    HANDLE config;
    with_transport(c, &config);
    expect_code(c, transport_read(c, config, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportGetInfo, unknown_transport, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE gone = transport_deleted(c, config, FIRST);
    expect_code(c, transport_read(c, config, gone).code, ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportGetInfo, handle_sources, MODIFY)
{
    HANDLE config, created = with_transport(c, &config);
    expect_code(c, transport_read(c, config, created).code, NO_ERROR);
    HANDLE finder = connect_local(c), lister = connect_local(c);
    HANDLE found = transport_found(c, finder, FIRST);
    expect_code(c, transport_read(c, finder, found).code, NO_ERROR);
    struct transport_list l = transport_list_all(c, lister);
    const MPR_TRANSPORT_0 *entry = transport_entry(&l, FIRST);
    require(c, entry != NULL, "MprConfigTransportEnum.lists-transports");
    expect_code(c, transport_read(c, lister, entry->hTransport).code, NO_ERROR);
}

CHECK(MprConfigTransportGetInfo, x_all_null_checks, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE gone = transport_deleted(c, config, FIRST);
    HANDLE transport = transport_made(c, config, SECOND, NULL, &stored_all);
    const struct {
        HANDLE config, transport;
        DWORD code;
    } rows[] = {
        {NULL, transport, ERROR_INVALID_PARAMETER},   {config, NULL, ERROR_INVALID_PARAMETER},
        {transport, transport, ERROR_INVALID_HANDLE}, {config, config, ERROR_INVALID_HANDLE},
        {config, gone, ERROR_UNKNOWN_PROTOCOL_ID},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_code(c,
                    CALL(c, MprConfigTransportGetInfo, rows[i].config, rows[i].transport, NULL,
                         NULL, NULL, NULL, NULL),
                    rows[i].code);
}

static DWORD read_with(struct check *c, HANDLE config, void *situation)
{
    return transport_read(c, config, *(HANDLE *)situation).code;
}

CHECK(MprConfigTransportGetInfo, x_bad_handle, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    expect_bad_configs(c, read_with, &transport, transport);
}

static DWORD read_this(struct check *c, HANDLE config, HANDLE transport, void *situation)
{
    (void)situation;
    return transport_read(c, config, transport).code;
}

CHECK(MprConfigTransportGetInfo, x_bad_transport, MODIFY)
{
    expect_bad_transports(c, read_this, NULL);
}

/* ---- memory, and outputs on failure */

struct oom {
    HANDLE config, transport;
    struct contents r;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->transport = transport_found(c, s->config, FIRST);
    s->r.global = give_pointer(c);
    s->r.client = give_pointer(c);
    s->r.dll = (LPWSTR *)(void *)give_pointer(c);
    s->r.global_size = give_dword(c);
    s->r.client_size = give_dword(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigTransportGetInfo, s->config, s->transport, s->r.global,
                s->r.global_size, s->r.client, s->r.client_size, s->r.dll);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_bytes(c, *s->r.global, *s->r.global_size, &info_one, "global information");
    expect_bytes(c, *s->r.client, *s->r.client_size, &info_two, "client information");
    expect_path(c, *s->r.dll, dll_one);
    expect_code(c, CALL(c, MprConfigBufferFree, *s->r.global), NO_ERROR);
    expect_code(c, CALL(c, MprConfigBufferFree, *s->r.client), NO_ERROR);
    CALL(c, MprConfigBufferFree, *s->r.dll);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigTransportGetInfo, out_of_memory, MODIFY)
{
    static struct oom situation;
    HANDLE config;
    with_transport(c, &config);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

static void expect_contents_untouched(struct check *c, const struct contents *r)
{
    expect_untouched(c, r->global, "the pointer to global information");
    expect_untouched(c, r->global_size, "the size of global information");
    expect_untouched(c, r->client, "the pointer to client information");
    expect_untouched(c, r->client_size, "the size of client information");
    expect_untouched(c, r->dll, "the pointer to the DLL path");
}

static void oom_refused(struct check *c, void *situation)
{
    expect_contents_untouched(c, &((struct oom *)situation)->r);
}

/* Refused for want of memory, at each allocation, and for want of a transport. */
SWEEP_CHECK(MprConfigTransportGetInfo, x_untouched, MODIFY)
{
    static struct oom situation;
    HANDLE config, transport = with_transport(c, &config);
    struct contents null = transport_read(c, NULL, transport);
    expect_refused(c, null.code);
    expect_contents_untouched(c, &null);
    struct contents stale = transport_read(c, config, transport_deleted(c, config, THIRD));
    expect_refused(c, stale.code);
    expect_contents_untouched(c, &stale);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 0);
}

/* ---- absent items */

CHECK(MprConfigTransportGetInfo, x_never_stored, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &global_alone);
    struct contents r = transport_read(c, config, transport);
    expect_code(c, r.code, NO_ERROR);
    expect_bytes(c, *r.global, *r.global_size, &info_one, "global information");
    expect_bytes(c, *r.client, *r.client_size, NULL, "client information");
    expect_path(c, *r.dll, NULL);
    transport = transport_made(c, config, SECOND, NULL, &stored_none);
    r = transport_read(c, config, transport);
    expect_code(c, r.code, NO_ERROR);
    expect_bytes(c, *r.global, *r.global_size, NULL, "global information");
}

CHECK(MprConfigTransportGetInfo, x_size_alone, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    DWORD *global_size = give_dword(c), *client_size = give_dword(c);
    LPWSTR *dll = (LPWSTR *)(void *)give_pointer(c);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, NULL, global_size, NULL,
                     client_size, dll),
                NO_ERROR);
    expect_untouched(c, global_size, "the size of global information");
    expect_untouched(c, client_size, "the size of client information");
}

/* ---- together with the functions on headers */

CHECK(MprConfigTransportGetInfo, result_feeds_mprinfo, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    struct contents r = transport_read(c, config, transport);
    require_read(c, &r);
    LPVOID *copy = give_handle(c);
    expect_code(c, info_duplicate(c, *r.global, copy), NO_ERROR);
    expect_code(c, CALL(c, MprConfigBufferFree, *r.global), NO_ERROR);
    DWORD *size = give_dword(c), *count = give_dword(c);
    LPBYTE *data = give_pointer(c);
    expect_code(c, info_find(c, *copy, 0xFFFF0003u, size, count, data), NO_ERROR);
    expect(c, *size == 8 && *count == 1, "the block that was stored", "%lu of %lu bytes",
           (unsigned long)*count, (unsigned long)*size);
}

CHECK(MprConfigTransportGetInfo, round_trip, MODIFY)
{
    HANDLE config, transport = with_transport(c, &config);
    struct contents r = transport_read(c, config, transport);
    require_read(c, &r);
    LPVOID header = info_with(c, *r.global, &block_b);
    struct bytes edited = {info_size(c, header), header};
    const struct stored change = {&edited, NULL, NULL};
    require_code(c, transport_set(c, config, transport, &change), NO_ERROR,
                 "MprConfigTransportSetInfo.success-code");
    struct contents again = transport_read(c, config, transport);
    expect_code(c, again.code, NO_ERROR);
    expect_bytes(c, *again.global, *again.global_size, &edited, "global information");
    expect_block(c, *again.global, &block_b);
    DWORD *size = give_dword(c), *count = give_dword(c);
    LPBYTE *data = give_pointer(c);
    expect_code(c, info_find(c, *again.global, 0xFFFF0003u, size, count, data), NO_ERROR);
}
