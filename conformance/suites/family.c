/* Rules of the whole family, as far as they concern connecting and the names. */
#include "suites/interfaces.h"

CHECK(general, admin_privilege, READ)
{
    fixture_unprivileged(c);
    HANDLE *out = give_handle(c), *transport = give_handle(c);
    /* Where a caller is refused is open: at connect, or at the first use of what connect gave. */
    DWORD code = CALL(c, MprConfigServerConnect, NULL, out);
    if (code == NO_ERROR)
        code = CALL(c, MprConfigTransportGetHandle, *out, PID_IP, transport);
    expect(c, code != NO_ERROR && code != ERROR_UNKNOWN_PROTOCOL_ID,
           "a refusal at connect or at the first use", "code %lu", (unsigned long)code);
}

CHECK(general, store_only, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    fixture_interface_through(c, config, 1);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_code(c, interface_find(c, connect_local(c), "mprconform-1", out), NO_ERROR);
}

CHECK(general, one_free_per_buffer, ADD)
{
    for (unsigned i = 1; i <= 5; i++)
        fixture_interface(c, i);
    HANDLE config = connect_local(c);
    struct listing first = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, first.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    require_code(c, CALL(c, MprConfigBufferFree, *first.buffer), NO_ERROR,
                 "MprConfigBufferFree.success-code");
    long before = blocks_live(c);
    struct listing second = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, second.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    expect_code(c, CALL(c, MprConfigBufferFree, *second.buffer), NO_ERROR);
    expect(c, blocks_live(c) == before, "as many live blocks as before the call", "%ld more",
           blocks_live(c) - before);
}

CHECK(general, x_visible_at_once, ADD)
{
    HANDLE reader = connect_local(c), writer = connect_local(c);
    HANDLE *out = give_handle(c);
    fixture_interface_through(c, writer, 1);
    expect_code(c, interface_find(c, reader, "mprconform-1", out), NO_ERROR);
}

CHECK(general, x_foreign_connection, ADD)
{
    fixture_interface(c, 1);
    HANDLE one = connect_local(c), other = connect_local(c);
    HANDLE *handle = give_handle(c);
    require_code(c, interface_find(c, one, "mprconform-1", handle), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, other, *handle, 0, buffer, size),
                ERROR_INVALID_HANDLE);
}
