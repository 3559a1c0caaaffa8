/* What the suites about transports share; see transports.h. */
#include "suites/transports.h"

#include <string.h>

const DWORD transport_ids[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6};

/* Version, size, blocks; then type, item size, items, place of each; then the bytes, from a place
 * that 8 divides. */
static const BYTE one[40] = {
    1, 0, 0,    0,    40, 0, 0, 0, 1, 0, 0, 0,        /* a header of one block */
    3, 0, 0xFF, 0xFF, 8,  0, 0, 0, 1, 0, 0, 0, 32, 0, /* 8 bytes at 32 */
    0, 0, 0,    0,    0,  0, 0, 0, 0, 0, 1, 0, 0,  0, /* and these are they */
};
static const BYTE changed[40] = {
    1, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0xFF, 0xFF, 8, 0, 0, 0,
    1, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,    0,    2, 0, 0, 0,
};
static const BYTE two[52] = {
    1, 0, 0,    0,    52, 0, 0, 0,  2, 0, 0, 0, 5,  0, 0xFF, 0xFF, 0x48,
    0, 0, 0,    0,    0,  0, 0, 48, 0, 0, 0,                    /* no item of 72 bytes */
    4, 0, 0xFF, 0xFF, 4,  0, 0, 0,  1, 0, 0, 0, 48, 0, 0,    0, /* one of 4 bytes, at the same place
                                                                 */
    0, 0, 0,    0,    1,  0, 0, 0,
};
static const BYTE slack[56] = {
    1, 0, 0, 0, 56, 0,  0,    0,    1, 0, 0, 0, 15, 0, 0xFF, 0xFF, 8, 0, 0,
    0, 1, 0, 0, 0,  32, 0,    0,    0, 0, 0, 0, 0,  0, 0,    0,    0, 1, 0,
    0, 0, 0, 0, 0,  0,  0xA5, 0x5A, 0, 0, 0, 0, 0,  0, 0,    0,    0, 7,
};
static const BYTE raw[13] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                             0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 9};

const struct bytes info_one = {sizeof one, one};
const struct bytes info_two = {sizeof two, two};
const struct bytes info_changed = {sizeof changed, changed};
const struct bytes info_slack = {sizeof slack, slack};
const struct bytes info_raw = {sizeof raw, raw};
const struct bytes info_nothing = {0, raw};

const WCHAR dll_one[] = {'m', 'p', 'r', 'o', 'n', 'e', '.', 'd', 'l', 'l', 0};
const WCHAR dll_other[] = {'%', 'S', '%', '\\', 0x00E4, 'n', '.', 'd', 'l', 'l', 0};

const struct stored stored_all = {&info_one, &info_two, dll_one};

static LPBYTE given(struct check *c, const struct bytes *bytes)
{
    return bytes != NULL ? give_input(c, bytes->bytes, bytes->size) : NULL;
}

static DWORD size_of(const struct bytes *bytes)
{
    return bytes != NULL ? bytes->size : 0;
}

DWORD transport_create(struct check *c, HANDLE config, DWORD id, const WCHAR *name,
                       const struct stored *stored, HANDLE *out)
{
    WCHAR *label = give_string(c, name), *dll = give_string(c, stored->dll);
    LPBYTE global = given(c, stored->global), client = given(c, stored->client);
    return CALL(c, MprConfigTransportCreate, config, id, label, global, size_of(stored->global),
                client, size_of(stored->client), dll, out);
}

DWORD transport_find(struct check *c, HANDLE config, DWORD id, HANDLE *out)
{
    return CALL(c, MprConfigTransportGetHandle, config, id, out);
}

DWORD transport_delete(struct check *c, HANDLE config, HANDLE transport)
{
    return CALL(c, MprConfigTransportDelete, config, transport);
}

DWORD transport_set(struct check *c, HANDLE config, HANDLE transport, const struct stored *stored)
{
    WCHAR *dll = give_string(c, stored->dll);
    LPBYTE global = given(c, stored->global), client = given(c, stored->client);
    return CALL(c, MprConfigTransportSetInfo, config, transport, global, size_of(stored->global),
                client, size_of(stored->client), dll);
}

struct contents transport_read(struct check *c, HANDLE config, HANDLE transport)
{
    struct contents r;
    r.global = give_pointer(c);
    r.client = give_pointer(c);
    r.dll = (LPWSTR *)(void *)give_pointer(c);
    r.global_size = give_dword(c);
    r.client_size = give_dword(c);
    r.code = CALL(c, MprConfigTransportGetInfo, config, transport, r.global, r.global_size,
                  r.client, r.client_size, r.dll);
    return r;
}

struct transport_list transport_list(struct check *c, HANDLE config, DWORD bytes, DWORD *resume)
{
    struct transport_list l;
    l.buffer = give_pointer(c);
    l.read = give_dword(c);
    l.total = give_dword(c);
    l.code = CALL(c, MprConfigTransportEnum, config, 0, l.buffer, bytes, l.read, l.total, resume);
    l.entries = l.code == NO_ERROR ? (const void *)*l.buffer : NULL;
    return l;
}

struct transport_list transport_list_all(struct check *c, HANDLE config)
{
    struct transport_list l = transport_list(c, config, LIST_ALL, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigTransportEnum.success-code");
    return l;
}

const MPR_TRANSPORT_0 *transport_entry(const struct transport_list *list, DWORD id)
{
    for (DWORD i = 0; i < *list->read; i++)
        if (list->entries[i].dwTransportId == id)
            return &list->entries[i];
    return NULL;
}

void transport_absent(struct check *c, HANDLE config, DWORD id)
{
    HANDLE *out = give_handle(c);
    if (transport_find(c, config, id, out) == NO_ERROR)
        require_code(c, transport_delete(c, config, *out), NO_ERROR,
                     "MprConfigTransportDelete.success-code");
}

HANDLE transport_made(struct check *c, HANDLE config, DWORD id, const WCHAR *name,
                      const struct stored *stored)
{
    HANDLE *out = give_handle(c);
    transport_absent(c, config, id);
    require_code(c, transport_create(c, config, id, name, stored, out), NO_ERROR,
                 "MprConfigTransportCreate.success-code");
    return *out;
}

HANDLE transport_found(struct check *c, HANDLE config, DWORD id)
{
    HANDLE *out = give_handle(c);
    require_code(c, transport_find(c, config, id, out), NO_ERROR,
                 "MprConfigTransportGetHandle.success-code");
    return *out;
}

HANDLE transport_deleted(struct check *c, HANDLE config, DWORD id)
{
    HANDLE transport = transport_made(c, config, id, NULL, &stored_all);
    require_code(c, transport_delete(c, config, transport), NO_ERROR,
                 "MprConfigTransportDelete.success-code");
    return transport;
}

void expect_bytes(struct check *c, const BYTE *bytes, DWORD size, const struct bytes *expected,
                  const char *what)
{
    if (expected == NULL) {
        expect(c, bytes == NULL && size == 0, "NULL and 0 for what was never stored",
               "%s: %s and %lu", what, bytes == NULL ? "NULL" : "a pointer", (unsigned long)size);
        return;
    }
    expect(c, size == expected->size, "the size that was stored", "%s: %lu instead of %lu", what,
           (unsigned long)size, (unsigned long)expected->size);
    expect(c, bytes != NULL, "a pointer to what was stored", "%s: NULL", what);
    expect(c, memcmp(bytes, expected->bytes, size) == 0, "the bytes that were stored",
           "%s: other bytes", what);
}

void expect_path(struct check *c, const WCHAR *path, const WCHAR *expected)
{
    expect(c, (path == NULL) == (expected == NULL),
           expected == NULL ? "NULL for a path that was never stored" : "a path", "%s",
           path == NULL ? "NULL" : "a pointer");
    if (path != NULL)
        expect_text(c, path, expected);
}

void expect_values(struct check *c, HANDLE config, HANDLE transport, const struct stored *expected)
{
    struct contents r = transport_read(c, config, transport);
    require_code(c, r.code, NO_ERROR, "MprConfigTransportGetInfo.success-code");
    expect_bytes(c, *r.global, *r.global_size, expected->global, "global information");
    expect_bytes(c, *r.client, *r.client_size, expected->client, "client information");
    expect_path(c, *r.dll, expected->dll);
}

void expect_bad_transports(struct check *c, transport_call *call, void *situation)
{
    HANDLE config = connect_local(c), other = connect_local(c), ended = connect_local(c);
    transport_made(c, config, FIRST, NULL, &stored_all);
    HANDLE foreign = transport_found(c, other, FIRST), stale = transport_found(c, ended, FIRST);
    CALL_VOID(c, MprConfigServerDisconnect, ended);
    expect_code(c, call(c, config, foreign, situation), ERROR_INVALID_HANDLE);
    expect_code(c, call(c, config, stale, situation), ERROR_INVALID_HANDLE);
    expect_code(c, call(c, config, config, situation), ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE made_up = foreign_handle(c, (unsigned)i, &end);
        expect_code(c, call(c, config, made_up, situation), ERROR_INVALID_HANDLE);
    }
    HANDLE *interface_handle = give_handle(c);
    WCHAR *name = (WCHAR *)fixture_interface(c, 1);
    require_code(c, CALL(c, MprConfigInterfaceGetHandle, config, name, interface_handle), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    expect_code(c, call(c, config, *interface_handle, situation), ERROR_INVALID_HANDLE);
}
