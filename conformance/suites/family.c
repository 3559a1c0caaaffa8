/* Rules of the whole family, and of what its calls exchange. */
#include "suites/levels.h"

#include <string.h>

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

/* Whatever a structure of any level changes, the transport keeps its header. */
CHECK(general, no_info_header, ADD)
{
    static const BYTE bytes[] = {'h', 'e', 'a', 'd', 'e', 'r', 0, 1};
    static const char *const texts[] = {"1 08:00-12:00", NULL};
    HANDLE config = connect_local(c), *transport = give_handle(c);
    HANDLE handle = interface_made(c, config, "mprconform-new", ROUTER_IF_TYPE_FULL_ROUTER, TRUE);
    MPR_INTERFACE_1 hours = interface_with_hours("mprconform-new", give_list(c, texts));
    MPR_INTERFACE_3 dialing = interface_dialing(c, "mprconform-new", 0);
    BYTE *header = give_input(c, bytes, sizeof bytes);
    require_code(c,
                 CALL(c, MprConfigInterfaceTransportAdd, config, handle, PID_IP, NULL, header,
                      sizeof bytes, transport),
                 NO_ERROR, "MprConfigInterfaceTransportAdd.success-code");
    for (DWORD level = 0; level <= 3; level++) {
        const void *info = level < 2 ? (const void *)&hours : (const void *)&dialing;
        DWORD code = interface_set_at(c, config, handle, level, info);
        /* Whether level 2 is taken is open, and level 3 has a clause of its own. */
        if (level < 2)
            require_code(c, code, NO_ERROR, "MprConfigInterfaceSetInfo.success-code");
        LPBYTE *read = give_pointer(c);
        DWORD *size = give_dword(c);
        expect_code(
            c, CALL(c, MprConfigInterfaceTransportGetInfo, config, handle, *transport, read, size),
            NO_ERROR);
        expect(c, *size == sizeof bytes && memcmp(*read, bytes, sizeof bytes) == 0,
               "the header that was stored", "another after level %lu", (unsigned long)level);
    }
}

CHECK(general, lan_not_excluded, ADD)
{
    static const ROUTER_INTERFACE_TYPE types[] = {ROUTER_IF_TYPE_DEDICATED,
                                                  ROUTER_IF_TYPE_LOOPBACK};
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < 2; i++) {
        MPR_INTERFACE_0 entry = interface_entry("mprconform-lan");
        HANDLE *out = give_handle(c);
        entry.dwIfType = types[i];
        entry.fEnabled = FALSE;
        expect_code(c, interface_create(c, config, &entry, out), NO_ERROR);
        expect_code(c, CALL(c, MprConfigInterfaceDelete, config, *out), NO_ERROR);
        expect_refused(c, interface_find(c, config, "mprconform-lan", give_handle(c)));
    }
}

/* Structures that lead to lists and data, where the target has such. */
static void expect_one_free(struct check *c, HANDLE config)
{
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 1);
    HANDLE *out = give_handle(c);
    if (interface_create_at(c, config, 3, &info, out) != NO_ERROR)
        return;
    for (DWORD level = 1; level <= 3; level++) {
        long before = blocks_live(c);
        struct reading r = interface_read(c, config, *out, level);
        if (r.code != NO_ERROR)
            continue;
        expect_code(c, CALL(c, MprConfigBufferFree, *r.buffer), NO_ERROR);
        expect(c, blocks_live(c) == before, "as many live blocks as before the call",
               "%ld more at level %lu", blocks_live(c) - before, (unsigned long)level);
    }
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
    expect_one_free(c, config);
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
