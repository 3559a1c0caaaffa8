/*
 * MprConfigServerDisconnect (nf-mprapi-mprconfigserverdisconnect): the end of a connection and of
 * what hangs on it.
 */
#include "harness/check.h"
#include "harness/fixture.h"

#define SUCCEEDS "MprConfigServerConnect.success-code"
#define REFRESH  "MprConfigServerRefresh.x-live"

static void expect_ended(struct check *c, HANDLE config)
{
    DWORD code = CALL(c, MprConfigServerRefresh, config);
    expect(c, code != NO_ERROR, "an error for a handle whose connection has ended",
           "NO_ERROR (0): the connection goes on");
}

static void expect_alive(struct check *c, HANDLE config)
{
    expect_code(c, CALL(c, MprConfigServerRefresh, config), NO_ERROR);
}

CHECK(MprConfigServerDisconnect, ends_connection, READ)
{
    HANDLE config = connect_local(c);
    require_code(c, CALL(c, MprConfigServerRefresh, config), NO_ERROR, REFRESH);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_ended(c, config);
}

CHECK(MprConfigServerDisconnect, x_null, READ)
{
    HANDLE config = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, NULL);
    expect_alive(c, config);
}

CHECK(MprConfigServerDisconnect, x_foreign, READ)
{
    HANDLE config = connect_local(c);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE foreign = foreign_handle(c, (unsigned)i, &end);
        if (foreign != config)
            CALL_VOID(c, MprConfigServerDisconnect, foreign);
    }
    expect_alive(c, config);
}

CHECK(MprConfigServerDisconnect, x_twice, READ)
{
    HANDLE first = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, first);
    HANDLE second = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, first);
    expect_alive(c, second);
}

CHECK(MprConfigServerDisconnect, x_children, ADD)
{
    const WCHAR *name = fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    HANDLE *child = give_handle(c);
    require_code(c, CALL(c, MprConfigInterfaceGetHandle, config, (WCHAR *)name, child), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    HANDLE again = connect_local(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, again, *child, 0, buffer, size),
                ERROR_INVALID_HANDLE);
}

CHECK(MprConfigServerDisconnect, x_buffers_outlive, ADD)
{
    fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c), *total = give_dword(c);
    require_code(c,
                 CALL(c, MprConfigInterfaceEnum, config, 0, buffer, 0xFFFFFFFFu, read, total, NULL),
                 NO_ERROR, "MprConfigInterfaceEnum.success-code");
    const MPR_INTERFACE_0 before = *(const MPR_INTERFACE_0 *)(const void *)*buffer;
    CALL_VOID(c, MprConfigServerDisconnect, config);
    const MPR_INTERFACE_0 *after = (const void *)*buffer;
    expect(c,
           after->wszInterfaceName[0] == before.wszInterfaceName[0] &&
               after->dwIfType == before.dwIfType,
           "the entries as they were", "they have changed");
    expect_code(c, CALL(c, MprConfigBufferFree, *buffer), NO_ERROR);
}

CHECK(MprConfigServerDisconnect, x_nothing_kept, READ)
{
    HANDLE *out = give_handle(c);
    long before = 0;
    for (int round = 0; round < 200; round++) {
        require_code(c, CALL(c, MprConfigServerConnect, NULL, out), NO_ERROR, SUCCEEDS);
        CALL_VOID(c, MprConfigServerDisconnect, *out);
        /* The first rounds may fill a cache; from there on nothing may grow. */
        if (round == 99)
            before = blocks_live(c);
    }
    expect(c, blocks_live(c) < before + 100, "no more blocks after 200 rounds than after 100",
           "block kept: %ld more after 100 more rounds", blocks_live(c) - before);
}
