/* MprConfigInterfaceTransportSetInfo (nf-mprapi-mprconfiginterfacetransportsetinfo). */
#include "suites/iftransport.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceTransportSetInfo.success-code"

static DWORD store(struct check *c, const struct place *p, HANDLE transport,
                   const struct header *header)
{
    return iftransport_store(c, p->config, p->iface, transport, header);
}

static DWORD store_raw(struct check *c, const struct place *p, HANDLE transport, LPBYTE info,
                       DWORD size)
{
    return CALL(c, MprConfigInterfaceTransportSetInfo, p->config, p->iface, transport, info, size);
}

static DWORD store_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                        void *situation)
{
    (void)situation;
    return iftransport_store(c, config, iface, transport, &header_marked);
}

/* The same without information. */
static DWORD nothing_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport)
{
    return CALL(c, MprConfigInterfaceTransportSetInfo, config, iface, transport, NULL, 0);
}

/* Two interfaces, the first of which has IP with that header. */
static HANDLE with_transport(struct check *c, struct place *p, const struct header *header)
{
    *p = iftransport_place(c);
    return iftransport_added(c, p->config, p->iface, PID_IP, header);
}

CHECK(MprConfigInterfaceTransportSetInfo, success_code, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, store(c, &p, transport, &header_tight), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportSetInfo, null_config, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, store_with(c, NULL, p.iface, transport, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportSetInfo, null_interface, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, store_with(c, p.config, NULL, transport, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportSetInfo, null_transport, ADD)
{
    struct place p;
    with_transport(c, &p, &header_roomy);
    expect_code(c, store(c, &p, NULL, &header_tight), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportSetInfo, null_info_noop, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, nothing_with(c, p.config, p.iface, transport), NO_ERROR);
    struct stored stored = iftransport_read(c, p.config, p.iface, transport);
    expect_clients(c, &stored, &header_roomy);
}

/* The input ends where its last byte does; 65 bytes are 32 characters and a half. */
CHECK(MprConfigInterfaceTransportSetInfo, size_bytes, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, store(c, &p, transport, &header_tight), NO_ERROR);
    struct stored stored = iftransport_read(c, p.config, p.iface, transport);
    expect_clients(c, &stored, &header_tight);
}

CHECK(MprConfigInterfaceTransportSetInfo, updates, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    HANDLE second = iftransport_added(c, p.config, p.iface, PID_IPV6, &header_roomy);
    require_code(c, store(c, &p, transport, &header_tight), NO_ERROR, SUCCEEDS);
    struct stored changed = iftransport_read(c, p.config, p.iface, transport);
    expect_clients(c, &changed, &header_tight);
    struct stored neighbour = iftransport_read(c, p.config, p.iface, second);
    expect_clients(c, &neighbour, &header_roomy);
}

CHECK(MprConfigInterfaceTransportSetInfo, readback, ADD)
{
    const struct header *const headers[] = {&header_roomy, &header_tight, &header_marked};
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_tight);
    for (unsigned i = 0; i < 3; i++) {
        require_code(c, store(c, &p, transport, headers[i]), NO_ERROR, SUCCEEDS);
        expect_kept(c, &p, transport, headers[i]);
    }
}

CHECK(MprConfigInterfaceTransportSetInfo, no_such_interface, ADD)
{
    expect_interface_gone(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, no_such_transport, ADD)
{
    expect_transport_gone(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, handle_sources_interface, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE created = iftransport_created(c, p.config), enumerated;
    HANDLE first = iftransport_added(c, p.config, created, PID_IP, &header_tight);
    expect_code(c, store_with(c, p.config, created, first, NULL), NO_ERROR);
    enumerated = iftransport_listed(c, p.config, 2);
    HANDLE second = iftransport_added(c, p.config, enumerated, PID_IP, &header_tight);
    expect_code(c, store_with(c, p.config, enumerated, second, NULL), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportSetInfo, handle_from_interface_gethandle, ADD)
{
    expect_from_gethandle(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, handle_from_add, ADD)
{
    expect_transport_from_add(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, handle_from_gethandle, ADD)
{
    expect_transport_from_gethandle(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, handle_from_enum, ADD)
{
    expect_transport_from_enum(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, input_copied, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    LPBYTE memory = give_output(c, header_tight.size);
    memcpy(memory, header_tight.bytes, header_tight.size);
    require_code(c, store_raw(c, &p, transport, memory, header_tight.size), NO_ERROR, SUCCEEDS);
    expect(c, memcmp(memory, header_tight.bytes, header_tight.size) == 0, "the header as it was",
           "it was written to");
    memset(memory, 'x', header_tight.size);
    struct stored stored = iftransport_read(c, p.config, p.iface, transport);
    expect_clients(c, &stored, &header_tight);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_replaces, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    require_code(c, store(c, &p, transport, &header_tight), NO_ERROR, SUCCEEDS);
    struct stored stored = iftransport_read(c, p.config, p.iface, transport);
    expect_stored(c, &stored, &header_tight);
    for (unsigned i = 0; i < header_roomy.count; i++)
        expect(c, header_entry(*stored.info, *stored.size, header_roomy.blocks[i].type) == NULL,
               "no block of the header before", "one");
}

CHECK(MprConfigInterfaceTransportSetInfo, x_size_zero, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    LPBYTE nothing = give_input(c, "", 0);
    expect_code(c, store_raw(c, &p, transport, nothing, 0), ERROR_INVALID_PARAMETER);
    expect_kept(c, &p, transport, &header_roomy);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_null_with_size, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, store_raw(c, &p, transport, NULL, 1), NO_ERROR);
    expect_code(c, store_raw(c, &p, transport, NULL, 0xFFFFFFFFu), NO_ERROR);
    expect_kept(c, &p, transport, &header_roomy);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_null_info_handles, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, nothing_with(c, NULL, p.iface, transport), ERROR_INVALID_PARAMETER);
    expect_code(c, nothing_with(c, p.config, NULL, transport), ERROR_INVALID_PARAMETER);
    expect_code(c, nothing_with(c, p.config, p.iface, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, nothing_with(c, p.iface, p.iface, transport), ERROR_INVALID_HANDLE);
    expect_code(c, nothing_with(c, p.config, p.config, transport), ERROR_INVALID_HANDLE);
    expect_code(c, nothing_with(c, p.config, p.iface, p.iface), ERROR_INVALID_HANDLE);
    require_code(c, iftransport_remove(c, p.config, p.iface, transport), NO_ERROR,
                 "MprConfigInterfaceTransportRemove.success-code");
    expect_code(c, nothing_with(c, p.config, p.iface, transport), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_any_bytes, ADD)
{
    static const BYTE text[] = "no header at all";
    static const struct header one = {text, 1, NULL, 0}, all = {text, sizeof text, NULL, 0};
    const struct header cut = {header_roomy.bytes, header_roomy.size - 8, NULL, 0};
    const struct header *const headers[] = {&one, &all, &cut};
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    for (unsigned i = 0; i < 3; i++) {
        expect_code(c, store(c, &p, transport, headers[i]), NO_ERROR);
        expect_kept(c, &p, transport, headers[i]);
    }
}

struct oom {
    struct place p;
    HANDLE transport;
    LPBYTE info;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->p.config = connect_local(c);
    s->p.iface = iftransport_interface(c, s->p.config, 1);
    s->transport = iftransport_added(c, s->p.config, s->p.iface, PID_IP, &header_roomy);
    s->info = give_input(c, header_tight.bytes, header_tight.size);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return store_raw(c, &s->p, s->transport, s->info, header_tight.size);
}

static void oom_refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_kept(c, &s->p, s->transport, &header_roomy);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_kept(c, &s->p, s->transport, &header_tight);
    CALL_VOID(c, MprConfigServerDisconnect, s->p.config);
}

SWEEP_CHECK(MprConfigInterfaceTransportSetInfo, x_oom, ADD)
{
    static struct oom situation;
    fixture_interface(c, 1);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 0);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_other_interface, ADD)
{
    expect_transport_elsewhere(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_bad_handle, ADD)
{
    expect_bad_config(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_bad_interface, ADD)
{
    expect_bad_interface(c, store_with, NULL);
}

CHECK(MprConfigInterfaceTransportSetInfo, x_bad_transport, ADD)
{
    expect_bad_transport(c, store_with, NULL);
}
