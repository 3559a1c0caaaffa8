/* MprConfigInterfaceGetInfo (nf-mprapi-mprconfiginterfacegetinfo) at level 0. */
#include "suites/interfaces.h"

static HANDLE find(struct check *c, HANDLE config)
{
    HANDLE *out = give_handle(c);
    require_code(c, interface_find(c, config, "mprconform-1", out), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    return *out;
}

CHECK(MprConfigInterfaceGetInfo, success_code, ADD)
{
    fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    HANDLE handle = find(c, config);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, handle, 0, buffer, size), NO_ERROR);
}

CHECK(MprConfigInterfaceGetInfo, x_bad_interface, ADD)
{
    fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, config, 0, buffer, size),
                ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE foreign = foreign_handle(c, (unsigned)i, &end);
        expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, foreign, 0, buffer, size),
                    ERROR_INVALID_HANDLE);
    }
}

CHECK(MprConfigInterfaceGetInfo, x_untouched, READ)
{
    HANDLE config = connect_local(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_refused(c, CALL(c, MprConfigInterfaceGetInfo, config, config, 0, buffer, size));
    expect_untouched(c, buffer, "the buffer variable");
    expect_untouched(c, size, "the size variable");
}
