/* MprConfigBufferFree (nf-mprapi-mprconfigbufferfree): the one way to release what the family
 * returned. */
#include "harness/check.h"
#include "harness/fixture.h"

/* A buffer of MprConfigInterfaceEnum with one entry at least. */
static LPBYTE enum_buffer(struct check *c)
{
    fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c), *total = give_dword(c);
    require_code(c,
                 CALL(c, MprConfigInterfaceEnum, config, 0, buffer, 0xFFFFFFFFu, read, total, NULL),
                 NO_ERROR, "MprConfigInterfaceEnum.success-code");
    return *buffer;
}

/* Blocks must go away: releasing them is more than an answer. */
static void expect_released(struct check *c, LPBYTE buffer)
{
    long before = blocks_live(c);
    expect_code(c, CALL(c, MprConfigBufferFree, buffer), NO_ERROR);
    expect(c, blocks_live(c) < before, "fewer live blocks than before", "as many as before");
}

CHECK(MprConfigBufferFree, success_code, ADD)
{
    LPBYTE buffer = enum_buffer(c);
    expect_code(c, CALL(c, MprConfigBufferFree, buffer), NO_ERROR);
}

CHECK(MprConfigBufferFree, frees_getinfo, ADD)
{
    const WCHAR *name = fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    HANDLE *handle = give_handle(c);
    require_code(c, CALL(c, MprConfigInterfaceGetHandle, config, (WCHAR *)name, handle), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    require_code(c, CALL(c, MprConfigInterfaceGetInfo, config, *handle, 0, buffer, size), NO_ERROR,
                 "MprConfigInterfaceGetInfo.success-code");
    expect_released(c, *buffer);
}

CHECK(MprConfigBufferFree, frees_enum, ADD)
{
    expect_released(c, enum_buffer(c));
}

CHECK(MprConfigBufferFree, x_null, READ)
{
    expect_code(c, CALL(c, MprConfigBufferFree, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigBufferFree, x_foreign, READ)
{
    static const unsigned char bytes[64] = {1};
    LPBYTE ours = give_input(c, bytes, sizeof bytes);
    expect_code(c, CALL(c, MprConfigBufferFree, ours), ERROR_INVALID_PARAMETER);
    for (int i = 0, end = 0; !end; i++)
        expect_code(c, CALL(c, MprConfigBufferFree, foreign_handle(c, (unsigned)i, &end)),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigBufferFree, x_interior, ADD)
{
    LPBYTE buffer = enum_buffer(c);
    expect_code(c, CALL(c, MprConfigBufferFree, buffer + 8), ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprConfigBufferFree, buffer + 1), ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprConfigBufferFree, buffer), NO_ERROR);
}

CHECK(MprConfigBufferFree, x_twice, ADD)
{
    LPBYTE buffer = enum_buffer(c);
    require_code(c, CALL(c, MprConfigBufferFree, buffer), NO_ERROR,
                 "MprConfigBufferFree.success-code");
    expect_code(c, CALL(c, MprConfigBufferFree, buffer), ERROR_INVALID_PARAMETER);
}
