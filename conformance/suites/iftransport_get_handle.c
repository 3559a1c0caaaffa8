/* MprConfigInterfaceTransportGetHandle (nf-mprapi-mprconfiginterfacetransportgethandle). */
#include "suites/iftransport.h"

#define SUCCEEDS "MprConfigInterfaceTransportGetHandle.success-code"

/* Two interfaces, the first of which has IP. */
static HANDLE with_transport(struct check *c, struct place *p)
{
    *p = iftransport_place(c);
    return iftransport_added(c, p->config, p->iface, PID_IP, &header_roomy);
}

static DWORD find_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                       void *situation)
{
    (void)transport;
    return iftransport_find(c, config, iface, PID_IP, situation);
}

static HANDLE found(struct check *c, const struct place *p, DWORD id)
{
    HANDLE *out = give_handle(c);
    require_code(c, iftransport_find(c, p->config, p->iface, id, out), NO_ERROR, SUCCEEDS);
    return *out;
}

CHECK(MprConfigInterfaceTransportGetHandle, success_code, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c);
    with_transport(c, &p);
    expect_code(c, iftransport_find(c, p.config, p.iface, PID_IP, out), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportGetHandle, out_handle, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c);
    with_transport(c, &p);
    iftransport_added(c, p.config, p.iface, PID_IPV6, &header_tight);
    iftransport_added(c, p.config, p.other, PID_IP, &header_marked);
    require_code(c, iftransport_find(c, p.config, p.iface, PID_IP, out), NO_ERROR, SUCCEEDS);
    expect(c, !is_untouched(c, out) && *out != NULL, "a handle in the variable", "none");
    struct stored ip = iftransport_read(c, p.config, p.iface, *out);
    expect_clients(c, &ip, &header_roomy);
    struct stored ipv6 = iftransport_read(c, p.config, p.iface, found(c, &p, PID_IPV6));
    expect_clients(c, &ipv6, &header_tight);
    p.iface = p.other;
    struct stored remote = iftransport_read(c, p.config, p.iface, found(c, &p, PID_IP));
    expect_clients(c, &remote, &header_marked);
}

CHECK(MprConfigInterfaceTransportGetHandle, null_config, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c);
    with_transport(c, &p);
    expect_code(c, iftransport_find(c, NULL, p.iface, PID_IP, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportGetHandle, null_interface, READ)
{
    HANDLE config = connect_local(c), *out = give_handle(c);
    expect_code(c, iftransport_find(c, config, NULL, PID_IP, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportGetHandle, null_out, ADD)
{
    struct place p;
    with_transport(c, &p);
    expect_code(c, iftransport_find(c, p.config, p.iface, PID_IP, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportGetHandle, no_such_interface, ADD)
{
    expect_interface_gone(c, find_with, give_handle(c));
}

CHECK(MprConfigInterfaceTransportGetHandle, no_such_transport, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c);
    with_transport(c, &p);
    expect_code(c, iftransport_find(c, p.config, p.iface, PID_ATALK, out), ERROR_NO_SUCH_INTERFACE);
    expect_code(c, iftransport_find(c, p.config, p.other, PID_IP, out), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceTransportGetHandle, ids_accepted, ADD)
{
    static const DWORD ids[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6};
    struct place p = iftransport_place(c);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        HANDLE *out = give_handle(c);
        iftransport_added(c, p.config, p.iface, ids[i], &header_roomy);
        expect_code(c, iftransport_find(c, p.config, p.iface, ids[i], out), NO_ERROR);
    }
}

CHECK(MprConfigInterfaceTransportGetHandle, handle_usable, ADD)
{
    struct place p;
    with_transport(c, &p);
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    p.config = connect_local(c);
    p.iface = iftransport_interface(c, p.config, 1);
    HANDLE transport = found(c, &p, PID_IP);
    expect_code(c, iftransport_read(c, p.config, p.iface, transport).code, NO_ERROR);
    expect_code(c, iftransport_store(c, p.config, p.iface, transport, &header_tight), NO_ERROR);
    expect_code(c, iftransport_remove(c, p.config, p.iface, transport), NO_ERROR);
}

struct oom {
    HANDLE config, iface, *out;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->iface = iftransport_interface(c, s->config, 1);
    s->out = give_handle(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return iftransport_find(c, s->config, s->iface, PID_IP, s->out);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect(c, !is_untouched(c, s->out), "a handle in the variable", "it was not written");
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigInterfaceTransportGetHandle, oom, ADD)
{
    static struct oom situation;
    struct place p;
    with_transport(c, &p);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceTransportGetHandle, handle_from_create, ADD)
{
    expect_from_create(c, find_with, give_handle(c));
}

CHECK(MprConfigInterfaceTransportGetHandle, handle_from_gethandle, ADD)
{
    expect_from_gethandle(c, find_with, give_handle(c));
}

CHECK(MprConfigInterfaceTransportGetHandle, handle_from_enum, ADD)
{
    expect_from_enum(c, find_with, give_handle(c));
}

CHECK(MprConfigInterfaceTransportGetHandle, x_other_ids, ADD)
{
    static const DWORD ids[] = {0, 1, 0x20, 0x22, 0x58, 0xFFFFFFFFu};
    struct place p;
    HANDLE *out = give_handle(c);
    with_transport(c, &p);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        expect_code(c, iftransport_find(c, p.config, p.iface, ids[i], out),
                    ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceTransportGetHandle, x_same_handle, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p);
    expect(c, found(c, &p, PID_IP) == transport, "the handle that adding gave", "another one");
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    p.config = connect_local(c);
    p.iface = iftransport_interface(c, p.config, 1);
    transport = found(c, &p, PID_IP);
    expect(c, found(c, &p, PID_IP) == transport, "the handle of the first time", "another one");
}

CHECK(MprConfigInterfaceTransportGetHandle, x_untouched, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c);
    with_transport(c, &p);
    expect_refused(c, iftransport_find(c, p.config, p.iface, PID_ATALK, out));
    expect_untouched(c, out, "the handle variable");
    expect_refused(c, iftransport_find(c, p.config, p.config, PID_IP, out));
    expect_untouched(c, out, "the handle variable");
    iftransport_delete_interface(c, p.config, p.iface);
    expect_refused(c, iftransport_find(c, p.config, p.iface, PID_IP, out));
    expect_untouched(c, out, "the handle variable");
}

CHECK(MprConfigInterfaceTransportGetHandle, x_bad_handle, ADD)
{
    expect_bad_config(c, find_with, give_handle(c));
}

CHECK(MprConfigInterfaceTransportGetHandle, x_bad_interface, ADD)
{
    expect_bad_interface(c, find_with, give_handle(c));
}
