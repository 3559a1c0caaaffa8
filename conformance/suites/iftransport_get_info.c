/* MprConfigInterfaceTransportGetInfo (nf-mprapi-mprconfiginterfacetransportgetinfo). */
#include "suites/iftransport.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceTransportGetInfo.success-code"

static struct stored read(struct check *c, const struct place *p, HANDLE transport)
{
    return iftransport_read(c, p->config, p->iface, transport);
}

/* A reading as a step of the set-up. */
static struct stored granted(struct check *c, const struct place *p, HANDLE transport)
{
    struct stored stored = read(c, p, transport);
    require_code(c, stored.code, NO_ERROR, SUCCEEDS);
    return stored;
}

static DWORD read_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                       void *situation)
{
    (void)situation;
    return iftransport_read(c, config, iface, transport).code;
}

/* The same without a pointer variable. */
static DWORD nothing_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                          void *situation)
{
    return CALL(c, MprConfigInterfaceTransportGetInfo, config, iface, transport, NULL, situation);
}

/* Two interfaces, the first of which has IP with that header. */
static HANDLE with_transport(struct check *c, struct place *p, const struct header *header)
{
    *p = iftransport_place(c);
    return iftransport_added(c, p->config, p->iface, PID_IP, header);
}

CHECK(MprConfigInterfaceTransportGetInfo, success_code, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, read(c, &p, transport).code, NO_ERROR);
}

CHECK(MprConfigInterfaceTransportGetInfo, null_config, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, read_with(c, NULL, p.iface, transport, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportGetInfo, null_interface, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, read_with(c, p.config, NULL, transport, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportGetInfo, null_transport, ADD)
{
    struct place p = iftransport_place(c);
    expect_code(c, read(c, &p, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportGetInfo, info_without_size, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    LPBYTE *info = give_pointer(c);
    expect_code(
        c, CALL(c, MprConfigInterfaceTransportGetInfo, p.config, p.iface, transport, info, NULL),
        ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportGetInfo, null_info_noop, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    DWORD *size = give_dword(c);
    expect_code(c, nothing_with(c, p.config, p.iface, transport, NULL), NO_ERROR);
    expect_code(c, nothing_with(c, p.config, p.iface, transport, size), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportGetInfo, returns_header, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_tight);
    HANDLE second = iftransport_added(c, p.config, p.iface, PID_IPV6, &header_marked);
    struct stored first = granted(c, &p, transport);
    expect_clients(c, &first, &header_tight);
    struct stored other = granted(c, &p, second);
    expect_clients(c, &other, &header_marked);
}

/* What is stored may be handed out with more behind it, but not with less than there is. */
CHECK(MprConfigInterfaceTransportGetInfo, size_bytes, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_tight);
    struct stored stored = granted(c, &p, transport);
    expect(c, !is_untouched(c, stored.size), "a size in the variable", "it was not written");
    expect(c, *stored.size >= 12 && *stored.size == info_number(*stored.info, 4),
           "the bytes that the header says it has", "%lu", (unsigned long)*stored.size);
}

CHECK(MprConfigInterfaceTransportGetInfo, free_with_bufferfree, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    struct stored stored = granted(c, &p, transport);
    expect_code(c, CALL(c, MprConfigBufferFree, *stored.info), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportGetInfo, no_such_interface, ADD)
{
    expect_interface_gone(c, read_with, NULL);
}

CHECK(MprConfigInterfaceTransportGetInfo, no_such_transport, ADD)
{
    expect_transport_gone(c, read_with, NULL);
}

struct oom {
    struct place p;
    HANDLE transport;
    LPBYTE *info;
    DWORD *size;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    HANDLE *out = give_handle(c);
    s->p.config = connect_local(c);
    s->p.iface = iftransport_interface(c, s->p.config, 1);
    require_code(c, iftransport_find(c, s->p.config, s->p.iface, PID_IP, out), NO_ERROR,
                 "MprConfigInterfaceTransportGetHandle.success-code");
    s->transport = *out;
    s->info = give_pointer(c);
    s->size = give_dword(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceTransportGetInfo, s->p.config, s->p.iface, s->transport,
                s->info, s->size);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    struct stored stored = {NO_ERROR, s->info, s->size};
    expect_clients(c, &stored, &header_roomy);
    expect_code(c, CALL(c, MprConfigBufferFree, *s->info), NO_ERROR);
    CALL_VOID(c, MprConfigServerDisconnect, s->p.config);
}

SWEEP_CHECK(MprConfigInterfaceTransportGetInfo, oom, ADD)
{
    static struct oom situation;
    struct place p;
    with_transport(c, &p, &header_roomy);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceTransportGetInfo, handle_sources_interface, ADD)
{
    expect_from_all(c, read_with, NULL);
}

CHECK(MprConfigInterfaceTransportGetInfo, handle_from_add, ADD)
{
    expect_transport_from_add(c, read_with, NULL);
}

CHECK(MprConfigInterfaceTransportGetInfo, handle_from_gethandle, ADD)
{
    expect_transport_from_gethandle(c, read_with, NULL);
}

CHECK(MprConfigInterfaceTransportGetInfo, handle_from_enum, ADD)
{
    expect_transport_from_enum(c, read_with, NULL);
}

CHECK(MprConfigInterfaceTransportGetInfo, all_clients, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    struct stored three = granted(c, &p, transport);
    expect_clients(c, &three, &header_roomy);
    require_code(c, iftransport_store(c, p.config, p.iface, transport, &header_tight), NO_ERROR,
                 "MprConfigInterfaceTransportSetInfo.success-code");
    struct stored two = granted(c, &p, transport);
    expect_clients(c, &two, &header_tight);
}

/* The two recipes of the concept pages: other information for a client, and a client that is to be
 * deleted. */
CHECK(MprConfigInterfaceTransportGetInfo, header_usable, ADD)
{
    static const BYTE bytes[] = {9, 8, 7};
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    struct stored stored = granted(c, &p, transport);
    const struct block *first = &header_roomy.blocks[1], *last = &header_roomy.blocks[2];
    const struct block changed = {first->type, 3, 1, bytes}, none = {last->type, 0, 0, bytes};
    LPVOID *set = give_handle(c), *removed = give_handle(c), *marked = give_handle(c);
    expect_block(c, *stored.info, first);
    expect_code(c, info_set(c, *stored.info, &changed, set), NO_ERROR);
    expect_code(c, info_remove(c, *stored.info, last->type, removed), NO_ERROR);
    expect_no_block(c, *removed, last->type);
    expect_code(c, info_add(c, *removed, &none, marked), NO_ERROR);
    expect_block(c, *set, &changed);
    expect_block(c, *marked, &none);
    expect_block(c, *marked, first);
}

CHECK(MprConfigInterfaceTransportGetInfo, x_fresh_copy, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    struct stored first = granted(c, &p, transport);
    memset(*first.info, 'x', *first.size);
    struct stored second = granted(c, &p, transport);
    expect(c, *first.info != *second.info, "a buffer of its own", "the one of the first call");
    expect_stored(c, &second, &header_roomy);
    require_code(c, CALL(c, MprConfigBufferFree, *first.info), NO_ERROR,
                 "MprConfigBufferFree.success-code");
    expect_stored(c, &second, &header_roomy);
}

CHECK(MprConfigInterfaceTransportGetInfo, x_absent, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, NULL);
    struct stored stored = read(c, &p, transport);
    expect_code(c, stored.code, NO_ERROR);
    expect(c, !is_untouched(c, stored.info) && *stored.info == NULL, "NULL in the variable",
           "a pointer, or nothing");
    expect(c, !is_untouched(c, stored.size) && *stored.size == 0, "a size of 0", "%lu",
           (unsigned long)*stored.size);
}

CHECK(MprConfigInterfaceTransportGetInfo, x_null_info_handles, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    expect_code(c, nothing_with(c, NULL, p.iface, transport, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, nothing_with(c, p.config, NULL, transport, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, nothing_with(c, p.config, p.iface, NULL, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, nothing_with(c, p.iface, p.iface, transport, NULL), ERROR_INVALID_HANDLE);
    expect_code(c, nothing_with(c, p.config, p.config, transport, NULL), ERROR_INVALID_HANDLE);
    expect_code(c, nothing_with(c, p.config, p.iface, p.iface, NULL), ERROR_INVALID_HANDLE);
    require_code(c, iftransport_remove(c, p.config, p.iface, transport), NO_ERROR,
                 "MprConfigInterfaceTransportRemove.success-code");
    expect_code(c, nothing_with(c, p.config, p.iface, transport, NULL), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceTransportGetInfo, x_null_info_size, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    DWORD *size = give_dword(c);
    require_code(c, nothing_with(c, p.config, p.iface, transport, size), NO_ERROR,
                 "MprConfigInterfaceTransportGetInfo.null-info-noop");
    expect_untouched(c, size, "the size variable");
}

CHECK(MprConfigInterfaceTransportGetInfo, x_disabled, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-off");
    struct place p = {connect_local(c), NULL, NULL};
    HANDLE *created = give_handle(c);
    entry.fEnabled = FALSE;
    require_code(c, interface_create(c, p.config, &entry, created), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    p.iface = *created;
    expect_kept(c, &p, iftransport_added(c, p.config, p.iface, PID_IP, &header_roomy),
                &header_roomy);
}

CHECK(MprConfigInterfaceTransportGetInfo, x_other_interface, ADD)
{
    expect_transport_elsewhere(c, read_with, NULL);
}

static void expect_reading_untouched(struct check *c, const struct stored *stored)
{
    expect_refused(c, stored->code);
    expect_untouched(c, stored->info, "the pointer variable");
    expect_untouched(c, stored->size, "the size variable");
}

CHECK(MprConfigInterfaceTransportGetInfo, x_untouched, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p, &header_roomy);
    LPBYTE *info = give_pointer(c);
    struct stored other_kind = read(c, &p, p.iface);
    expect_reading_untouched(c, &other_kind);
    struct stored elsewhere = iftransport_read(c, p.config, p.other, transport);
    expect_reading_untouched(c, &elsewhere);
    struct stored none = read(c, &p, NULL);
    expect_reading_untouched(c, &none);
    expect_refused(
        c, CALL(c, MprConfigInterfaceTransportGetInfo, p.config, p.iface, transport, info, NULL));
    expect_untouched(c, info, "the pointer variable");
}

CHECK(MprConfigInterfaceTransportGetInfo, x_bad_handle, ADD)
{
    expect_bad_config(c, read_with, NULL);
}

CHECK(MprConfigInterfaceTransportGetInfo, x_bad_interface, ADD)
{
    expect_bad_interface(c, read_with, NULL);
}

CHECK(MprConfigInterfaceTransportGetInfo, x_bad_transport, ADD)
{
    expect_bad_transport(c, read_with, NULL);
}
