/* MprConfigInterfaceDelete (nf-mprapi-mprconfiginterfacedelete): an interface and its transports,
 * gone. */
#include "suites/levels.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceDelete.success-code"
#define NAME     "mprconform-2" /* what fixture_interface(c, 2) is called */

static DWORD delete_it(struct check *c, HANDLE config, HANDLE handle)
{
    return CALL(c, MprConfigInterfaceDelete, config, handle);
}

/* A connection to a machine with three interfaces, and the handle of the second. */
static HANDLE with_interface(struct check *c, HANDLE *config)
{
    return interface_among(c, 3, NAME, config);
}

CHECK(MprConfigInterfaceDelete, success_code, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_code(c, delete_it(c, config, handle), NO_ERROR);
}

/* The name no longer leads to an interface. */
static void expect_gone(struct check *c, HANDLE config, const char *name)
{
    expect_refused(c, interface_find(c, config, name, give_handle(c)));
}

CHECK(MprConfigInterfaceDelete, removes_interface, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    require_code(c, delete_it(c, config, handle), NO_ERROR, SUCCEEDS);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_gone(c, connect_local(c), NAME);
}

static HANDLE add_transport(struct check *c, HANDLE config, HANDLE handle)
{
    static const BYTE bytes[] = {1, 2, 3, 4, 5, 6, 7};
    BYTE *info = give_input(c, bytes, sizeof bytes);
    HANDLE *out = give_handle(c);
    require_code(c,
                 CALL(c, MprConfigInterfaceTransportAdd, config, handle, PID_IP, NULL, info,
                      sizeof bytes, out),
                 NO_ERROR, "MprConfigInterfaceTransportAdd.success-code");
    return *out;
}

static DWORD read_transport(struct check *c, HANDLE config, HANDLE handle, HANDLE transport)
{
    LPBYTE *info = give_pointer(c);
    DWORD *size = give_dword(c);
    return CALL(c, MprConfigInterfaceTransportGetInfo, config, handle, transport, info, size);
}

CHECK(MprConfigInterfaceDelete, removes_transports, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    HANDLE transport = add_transport(c, config, handle), *out = give_handle(c);
    expect_code(c, delete_it(c, config, handle), NO_ERROR);
    expect_refused(c, read_transport(c, config, handle, transport));
    /* Nor does an interface that takes the name take the transports. */
    handle = interface_made(c, config, NAME, ROUTER_IF_TYPE_FULL_ROUTER, TRUE);
    expect_refused(c, CALL(c, MprConfigInterfaceTransportGetHandle, config, handle, PID_IP, out));
}

CHECK(MprConfigInterfaceDelete, null_config, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_code(c, delete_it(c, NULL, handle), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceDelete, null_interface, ADD)
{
    expect_code(c, delete_it(c, connect_local(c), NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceDelete, both_null, ADD)
{
    expect_code(c, delete_it(c, NULL, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceDelete, handle_from_create, ADD)
{
    HANDLE config, *out = give_handle(c);
    MPR_INTERFACE_0 entry = interface_entry("mprconform-new");
    with_interface(c, &config);
    require_code(c, interface_create(c, config, &entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    expect_code(c, delete_it(c, config, *out), NO_ERROR);
    expect_gone(c, config, "mprconform-new");
}

CHECK(MprConfigInterfaceDelete, handle_from_gethandle, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_code(c, delete_it(c, config, handle), NO_ERROR);
    expect_gone(c, config, NAME);
}

CHECK(MprConfigInterfaceDelete, handle_from_enum, ADD)
{
    HANDLE config;
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    for (unsigned i = 1; i <= 3; i++)
        fixture_interface(c, i);
    config = connect_local(c);
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    HANDLE listed = NULL;
    for (DWORD i = 0; i < *l.read; i++)
        if (wide_equal(l.entries[i].wszInterfaceName, entry.wszInterfaceName))
            listed = l.entries[i].hInterface;
    require(c, listed != NULL, "MprConfigInterfaceEnum.every-interface-once");
    expect_code(c, delete_it(c, config, listed), NO_ERROR);
    expect_gone(c, config, NAME);
}

CHECK(MprConfigInterfaceDelete, not_listed_after, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    require_code(c, delete_it(c, config, handle), NO_ERROR, SUCCEEDS);
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    for (DWORD i = 0; i < *l.read; i++)
        expect(c, !wide_equal(l.entries[i].wszInterfaceName, entry.wszInterfaceName),
               "a list without the deleted interface", "it is number %lu", (unsigned long)i);
    expect_code(c, interface_find(c, config, NAME, give_handle(c)), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceDelete, others_unaffected, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    HANDLE first = interface_found(c, config, "mprconform-1"),
           last = interface_found(c, config, "mprconform-3");
    MPR_INTERFACE_0 names[] = {interface_entry("mprconform-1"), interface_entry("mprconform-3")};
    require_code(c, delete_it(c, config, handle), NO_ERROR, SUCCEEDS);
    for (unsigned i = 0; i < 2; i++) {
        struct reading r = interface_read(c, config, i == 0 ? first : last, 0);
        expect_code(c, r.code, NO_ERROR);
        const MPR_INTERFACE_0 *read = (const void *)*r.buffer;
        expect_text(c, read->wszInterfaceName, names[i].wszInterfaceName);
        expect(c, read->fEnabled && read->dwIfType == ROUTER_IF_TYPE_FULL_ROUTER,
               "type and flag as they were", "others");
    }
}

CHECK(MprConfigInterfaceDelete, x_second_delete, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    HANDLE other = connect_local(c), elsewhere = interface_found(c, other, NAME);
    require_code(c, delete_it(c, config, handle), NO_ERROR, SUCCEEDS);
    expect_code(c, delete_it(c, config, handle), ERROR_NO_SUCH_INTERFACE);
    expect_code(c, delete_it(c, other, elsewhere), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceDelete, x_recreated, ADD)
{
    HANDLE config, old = with_interface(c, &config);
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE *fresh = give_handle(c);
    require_code(c, delete_it(c, config, old), NO_ERROR, SUCCEEDS);
    expect_code(c, interface_create(c, config, &entry, fresh), NO_ERROR);
    expect(c, *fresh != old, "a handle of its own", "that of the deleted interface");
    expect_code(c, interface_read(c, config, old, 0).code, ERROR_NO_SUCH_INTERFACE);
    expect_code(c, delete_it(c, config, old), ERROR_NO_SUCH_INTERFACE);
    expect_code(c, interface_read(c, config, *fresh, 0).code, NO_ERROR);
}

CHECK(MprConfigInterfaceDelete, x_transport_handles, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    HANDLE transport = add_transport(c, config, handle);
    require_code(c, delete_it(c, config, handle), NO_ERROR, SUCCEEDS);
    expect_code(c, read_transport(c, config, handle, transport), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceDelete, x_any_type, ADD)
{
    HANDLE config = connect_local(c);
    for (DWORD type = 0; type < ROUTER_IF_TYPE_MAX; type++) {
        HANDLE enabled =
            interface_made(c, config, "mprconform-on", (ROUTER_INTERFACE_TYPE)type, TRUE);
        HANDLE disabled =
            interface_made(c, config, "mprconform-off", (ROUTER_INTERFACE_TYPE)type, FALSE);
        expect_code(c, delete_it(c, config, enabled), NO_ERROR);
        expect_code(c, delete_it(c, config, disabled), NO_ERROR);
        expect_gone(c, config, "mprconform-on");
        expect_gone(c, config, "mprconform-off");
    }
}

static DWORD delete_with(struct check *c, HANDLE config, void *situation)
{
    return delete_it(c, config, *(HANDLE *)situation);
}

CHECK(MprConfigInterfaceDelete, x_bad_handle, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_bad_configs(c, delete_with, &handle, handle);
}

CHECK(MprConfigInterfaceDelete, x_bad_interface, ADD)
{
    HANDLE config, stale = with_interface(c, &config);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    HANDLE other = connect_local(c), elsewhere = interface_found(c, other, NAME);
    config = connect_local(c);
    const HANDLE others[] = {stale, elsewhere};
    expect_bad_interfaces(c, config, delete_it, others, 2);
}

CHECK(MprConfigInterfaceDelete, x_needs_no_memory, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    add_transport(c, config, handle);
    require_code(c, delete_it(c, config, handle), NO_ERROR, SUCCEEDS);
    expect(c, last_call_allocations(c) == 0, "no allocation", "%lu", last_call_allocations(c));
}
