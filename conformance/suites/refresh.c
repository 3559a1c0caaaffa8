/* MprConfigServerRefresh: no reference page; what its name and its neighbours suggest. */
#include "harness/check.h"
#include "harness/fixture.h"

CHECK(MprConfigServerRefresh, x_null, READ)
{
    expect_code(c, CALL(c, MprConfigServerRefresh, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerRefresh, x_bad_handle, READ)
{
    HANDLE stale = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, stale);
    expect_code(c, CALL(c, MprConfigServerRefresh, stale), ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++)
        expect_code(c, CALL(c, MprConfigServerRefresh, foreign_handle(c, (unsigned)i, &end)),
                    ERROR_INVALID_HANDLE);
}

CHECK(MprConfigServerRefresh, x_live, READ)
{
    HANDLE config = connect_local(c);
    expect_code(c, CALL(c, MprConfigServerRefresh, config), NO_ERROR);
}

CHECK(MprConfigServerRefresh, x_changes_nothing, ADD)
{
    HANDLE config = connect_local(c);
    const WCHAR *name = fixture_interface_through(c, config, 1);
    require_code(c, CALL(c, MprConfigServerRefresh, config), NO_ERROR,
                 "MprConfigServerRefresh.x-live");
    HANDLE *found = give_handle(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetHandle, config, (WCHAR *)name, found), NO_ERROR);
}
