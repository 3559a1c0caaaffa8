/* MprConfigInterfaceTransportRemove (nf-mprapi-mprconfiginterfacetransportremove). */
#include "suites/iftransport.h"

#define SUCCEEDS "MprConfigInterfaceTransportRemove.success-code"

static DWORD remove_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                         void *situation)
{
    (void)situation;
    return iftransport_remove(c, config, iface, transport);
}

/* Two interfaces, the first of which has IP. */
static HANDLE with_transport(struct check *c, struct place *p)
{
    *p = iftransport_place(c);
    return iftransport_added(c, p->config, p->iface, PID_IP, &header_roomy);
}

static void removed(struct check *c, const struct place *p, HANDLE transport)
{
    require_code(c, iftransport_remove(c, p->config, p->iface, transport), NO_ERROR, SUCCEEDS);
}

CHECK(MprConfigInterfaceTransportRemove, success_code, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p);
    expect_code(c, iftransport_remove(c, p.config, p.iface, transport), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportRemove, removes, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c), transport = with_transport(c, &p);
    removed(c, &p, transport);
    expect_refused(c, iftransport_find(c, p.config, p.iface, PID_IP, out));
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    p.config = connect_local(c);
    p.iface = iftransport_interface(c, p.config, 1);
    expect_refused(c, iftransport_find(c, p.config, p.iface, PID_IP, out));
}

CHECK(MprConfigInterfaceTransportRemove, null_config, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p);
    expect_code(c, iftransport_remove(c, NULL, p.iface, transport), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportRemove, null_interface, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p);
    expect_code(c, iftransport_remove(c, p.config, NULL, transport), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportRemove, null_transport, ADD)
{
    struct place p;
    with_transport(c, &p);
    expect_code(c, iftransport_remove(c, p.config, p.iface, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportRemove, handle_sources_interface, ADD)
{
    expect_from_all(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, handle_from_add, ADD)
{
    expect_transport_from_add(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, handle_from_gethandle, ADD)
{
    expect_transport_from_gethandle(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, handle_from_enum, ADD)
{
    expect_transport_from_enum(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, gethandle_fails_after, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c), transport = with_transport(c, &p);
    iftransport_added(c, p.config, p.iface, PID_IPV6, &header_tight);
    removed(c, &p, transport);
    expect_code(c, iftransport_find(c, p.config, p.iface, PID_IP, out), ERROR_NO_SUCH_INTERFACE);
    expect(c, iftransport_entry(c, p.config, p.iface, PID_IP) == NULL, "no entry of that id",
           "one");
}

CHECK(MprConfigInterfaceTransportRemove, keeps_interface, ADD)
{
    struct place p;
    HANDLE *out = give_handle(c), transport = with_transport(c, &p);
    HANDLE next = iftransport_added(c, p.config, p.iface, PID_IPV6, &header_tight);
    HANDLE remote = iftransport_added(c, p.config, p.other, PID_IP, &header_marked);
    removed(c, &p, transport);
    expect_code(c, interface_find(c, p.config, "mprconform-1", out), NO_ERROR);
    expect_kept(c, &p, next, &header_tight);
    p.iface = p.other;
    expect_kept(c, &p, remote, &header_marked);
}

CHECK(MprConfigInterfaceTransportRemove, x_twice, ADD)
{
    expect_transport_gone(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, x_stays_dead, ADD)
{
    struct place p;
    HANDLE old = with_transport(c, &p);
    removed(c, &p, old);
    HANDLE fresh = iftransport_added(c, p.config, p.iface, PID_IP, &header_tight);
    expect(c, fresh != old, "a handle of its own", "the old one");
    expect_code(c, iftransport_remove(c, p.config, p.iface, old), ERROR_NO_SUCH_INTERFACE);
    expect_code(c, iftransport_read(c, p.config, p.iface, old).code, ERROR_NO_SUCH_INTERFACE);
    expect_kept(c, &p, fresh, &header_tight);
}

CHECK(MprConfigInterfaceTransportRemove, x_no_such_interface, ADD)
{
    expect_interface_gone(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, x_other_interface, ADD)
{
    expect_transport_elsewhere(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, x_no_memory, ADD)
{
    struct place p;
    HANDLE transport = with_transport(c, &p);
    removed(c, &p, transport);
    expect(c, last_call_allocations(c) == 0, "no allocation", "%lu", last_call_allocations(c));
}

CHECK(MprConfigInterfaceTransportRemove, x_bad_handle, ADD)
{
    expect_bad_config(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, x_bad_interface, ADD)
{
    expect_bad_interface(c, remove_with, NULL);
}

CHECK(MprConfigInterfaceTransportRemove, x_bad_transport, ADD)
{
    expect_bad_transport(c, remove_with, NULL);
}
