/* MprConfigTransportDelete (nf-mprapi-mprconfigtransportdelete): a transport goes, and its handles
 * with it. */
#include "suites/transports.h"

#define SUCCEEDS "MprConfigTransportDelete.success-code"

static const struct stored stored_other = {&info_changed, NULL, dll_other};

CHECK(MprConfigTransportDelete, success_code, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &stored_all);
    expect_code(c, transport_delete(c, config, transport), NO_ERROR);
}

/* The first, the one in the middle, the last. */
CHECK(MprConfigTransportDelete, removes_from_list, MODIFY)
{
    static const DWORD ids[] = {FIRST, SECOND, THIRD};
    HANDLE config = connect_local(c);
    for (unsigned gone = 0; gone < 3; gone++) {
        HANDLE handles[3];
        for (unsigned i = 0; i < 3; i++)
            handles[i] = transport_made(c, config, ids[i], NULL, &stored_all);
        require_code(c, transport_delete(c, config, handles[gone]), NO_ERROR, SUCCEEDS);
        for (unsigned i = 0; i < 3; i++) {
            HANDLE *out = give_handle(c);
            expect_code(c, transport_find(c, config, ids[i], out),
                        i == gone ? ERROR_UNKNOWN_PROTOCOL_ID : NO_ERROR);
            if (i != gone)
                expect_values(c, config, handles[i], &stored_all);
        }
        struct transport_list l = transport_list_all(c, config);
        for (unsigned i = 0; i < 3; i++)
            expect(c, (transport_entry(&l, ids[i]) == NULL) == (i == gone),
                   "the others in the list, and not the one deleted", "number %u is %s", i + 1,
                   i == gone ? "there" : "missing");
    }
}

CHECK(MprConfigTransportDelete, handle_sources, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE created = transport_made(c, config, FIRST, NULL, &stored_all);
    expect_code(c, transport_delete(c, config, created), NO_ERROR);
    transport_made(c, config, SECOND, NULL, &stored_all);
    HANDLE other = connect_local(c);
    HANDLE found = transport_found(c, other, SECOND);
    expect_code(c, transport_delete(c, other, found), NO_ERROR);
}

CHECK(MprConfigTransportDelete, null_handle, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &stored_all);
    expect_code(c, transport_delete(c, NULL, transport), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportDelete, null_transport, MODIFY)
{
    HANDLE config = connect_local(c);
    transport_made(c, config, FIRST, NULL, &stored_all);
    expect_code(c, transport_delete(c, config, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, transport_delete(c, NULL, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportDelete, x_enum_handle, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    transport_made(c, config, FIRST, NULL, &stored_all);
    transport_made(c, config, SECOND, NULL, &stored_all);
    HANDLE other = connect_local(c);
    struct transport_list l = transport_list_all(c, other);
    const MPR_TRANSPORT_0 *entry = transport_entry(&l, SECOND);
    require(c, entry != NULL, "MprConfigTransportEnum.lists-transports");
    expect_code(c, transport_delete(c, other, entry->hTransport), NO_ERROR);
    expect_code(c, transport_find(c, config, SECOND, out), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportDelete, x_deleted_twice, MODIFY)
{
    HANDLE config = connect_local(c), other = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &stored_all);
    HANDLE theirs = transport_found(c, other, FIRST);
    require_code(c, transport_delete(c, config, transport), NO_ERROR, SUCCEEDS);
    expect_code(c, transport_delete(c, config, transport), ERROR_UNKNOWN_PROTOCOL_ID);
    expect_code(c, transport_delete(c, other, theirs), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportDelete, x_never_revived, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE gone = transport_deleted(c, config, FIRST);
    HANDLE anew = transport_made(c, config, FIRST, NULL, &stored_other);
    expect(c, gone != anew, "another handle", "the same");
    expect_code(c, transport_read(c, config, gone).code, ERROR_UNKNOWN_PROTOCOL_ID);
    expect_code(c, transport_set(c, config, gone, &stored_all), ERROR_UNKNOWN_PROTOCOL_ID);
    expect_code(c, transport_delete(c, config, gone), ERROR_UNKNOWN_PROTOCOL_ID);
    expect_values(c, config, anew, &stored_other);
}

CHECK(MprConfigTransportDelete, x_leaves_interfaces, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &stored_all);
    fixture_interface(c, 1);
    HANDLE *of = give_handle(c), *added = give_handle(c), *found = give_handle(c);
    require_code(c, interface_find(c, config, "mprconform-1", of), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    LPBYTE info = give_input(c, info_one.bytes, info_one.size);
    DWORD code = CALL(c, MprConfigInterfaceTransportAdd, config, *of, FIRST, NULL, info,
                      info_one.size, added);
    if (code != NO_ERROR)
        unmet(c, "the interface takes no transport");
    require_code(c, transport_delete(c, config, transport), NO_ERROR, SUCCEEDS);
    expect_code(c, CALL(c, MprConfigInterfaceTransportGetHandle, config, *of, FIRST, found),
                NO_ERROR);
    LPBYTE *stored = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceTransportGetInfo, config, *of, *found, stored, size),
                NO_ERROR);
    expect_bytes(c, *stored, *size, &info_one, "information of the interface");
}

static DWORD delete_with(struct check *c, HANDLE config, void *situation)
{
    return transport_delete(c, config, *(HANDLE *)situation);
}

CHECK(MprConfigTransportDelete, x_bad_handle, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &stored_all);
    expect_bad_configs(c, delete_with, &transport, transport);
    expect_values(c, config, transport, &stored_all);
}

static DWORD delete_this(struct check *c, HANDLE config, HANDLE transport, void *situation)
{
    (void)situation;
    return transport_delete(c, config, transport);
}

CHECK(MprConfigTransportDelete, x_bad_transport, MODIFY)
{
    expect_bad_transports(c, delete_this, NULL);
}

CHECK(MprConfigTransportDelete, x_no_memory, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE transport = transport_made(c, config, FIRST, NULL, &stored_all);
    require_code(c, transport_delete(c, config, transport), NO_ERROR, SUCCEEDS);
    expect(c, last_call_allocations(c) == 0, "no allocation", "%lu allocations",
           last_call_allocations(c));
}
