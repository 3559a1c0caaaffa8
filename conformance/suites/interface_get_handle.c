/* MprConfigInterfaceGetHandle (nf-mprapi-mprconfiginterfacegethandle): an interface by its name. */
#include "suites/interfaces.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceGetHandle.success-code"
#define NAME     "mprconform-1" /* what fixture_interface(c, 1) is called */

CHECK(MprConfigInterfaceGetHandle, success_code, ADD)
{
    fixture_interface(c, 1);
    HANDLE *out = give_handle(c);
    expect_code(c, interface_find(c, connect_local(c), NAME, out), NO_ERROR);
}

CHECK(MprConfigInterfaceGetHandle, out_handle, ADD)
{
    const WCHAR *name = fixture_interface(c, 1);
    fixture_interface(c, 2);
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    require_code(c, interface_find(c, config, NAME, out), NO_ERROR, SUCCEEDS);
    expect(c, !is_untouched(c, out), "a handle in the variable", "it was not written");
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, *out, 0, buffer, size), NO_ERROR);
    expect_text(c, ((const MPR_INTERFACE_0 *)(const void *)*buffer)->wszInterfaceName, name);
}

CHECK(MprConfigInterfaceGetHandle, null_config, READ)
{
    HANDLE *out = give_handle(c);
    expect_code(c, interface_find(c, NULL, NAME, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetHandle, null_name, READ)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetHandle, config, NULL, out),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetHandle, both_null, READ)
{
    HANDLE *out = give_handle(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetHandle, NULL, NULL, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetHandle, not_found, READ)
{
    HANDLE *out = give_handle(c);
    expect_code(c, interface_find(c, connect_local(c), "mprconform-nobody", out),
                ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceGetHandle, lan_by_guid, ADD)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    WCHAR *guid = (WCHAR *)adapter.guid;
    if (target_is_double(c)) {
        MPR_INTERFACE_0 entry = interface_entry("");
        memcpy(entry.wszInterfaceName, guid, (wide_length(guid) + 1) * sizeof *guid);
        entry.dwIfType = ROUTER_IF_TYPE_DEDICATED;
        require_code(c, interface_create(c, config, &entry, give_handle(c)), NO_ERROR,
                     "MprConfigInterfaceCreate.success-code");
    }
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    int listed = 0;
    for (DWORD i = 0; l.code == NO_ERROR && i < *l.read; i++)
        listed |= wide_equal(l.entries[i].wszInterfaceName, guid);
    if (!listed)
        unmet(c, "the adapter is no interface of the router");
    expect_code(c, CALL(c, MprConfigInterfaceGetHandle, config, guid, out), NO_ERROR);
}

struct oom {
    const WCHAR *name;
    HANDLE config;
    HANDLE *out;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->out = give_handle(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceGetHandle, s->config, (WCHAR *)s->name, s->out);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect(c, !is_untouched(c, s->out), "a handle in the variable", "it was not written");
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigInterfaceGetHandle, oom, ADD)
{
    static struct oom situation;
    situation.name = fixture_interface(c, 1);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceGetHandle, x_null_out, ADD)
{
    fixture_interface(c, 1);
    expect_code(c, interface_find(c, connect_local(c), NAME, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetHandle, x_case, ADD)
{
    fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    expect_code(c, interface_find(c, config, "MPRConform-1", give_handle(c)), NO_ERROR);

    /* a with diaeresis, small and capital */
    MPR_INTERFACE_0 entry = interface_entry("mprconform-\xC3\xA4");
    require_code(c, interface_create(c, config, &entry, give_handle(c)), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    expect_code(c, interface_find(c, config, "mprconform-\xC3\x84", give_handle(c)), NO_ERROR);
}

CHECK(MprConfigInterfaceGetHandle, x_no_such_name, READ)
{
    WCHAR name[MAX_INTERFACE_NAME_LEN + 2];
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    expect_code(c, interface_find(c, config, "", out), ERROR_NO_SUCH_INTERFACE);
    for (unsigned i = 0; i <= MAX_INTERFACE_NAME_LEN; i++)
        name[i] = 'x';
    name[MAX_INTERFACE_NAME_LEN + 1] = 0;
    WCHAR *too_long = give_string(c, name);
    expect_code(c, CALL(c, MprConfigInterfaceGetHandle, config, too_long, out),
                ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceGetHandle, x_same_handle, ADD)
{
    fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    HANDLE *first = give_handle(c), *second = give_handle(c);
    require_code(c, interface_find(c, config, NAME, first), NO_ERROR, SUCCEEDS);
    require_code(c, interface_find(c, config, NAME, second), NO_ERROR, SUCCEEDS);
    expect(c, *first == *second, "the same handle", "another one");
}

CHECK(MprConfigInterfaceGetHandle, x_friendly_name, READ)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    WCHAR *name = (WCHAR *)adapter.friendly_name;
    expect_code(c, CALL(c, MprConfigInterfaceGetHandle, config, name, out),
                ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceGetHandle, after_delete, ADD)
{
    fixture_interface(c, 1);
    fixture_interface(c, 2);
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    require_code(c, interface_find(c, config, NAME, out), NO_ERROR, SUCCEEDS);
    require_code(c, CALL(c, MprConfigInterfaceDelete, config, *out), NO_ERROR,
                 "MprConfigInterfaceDelete.success-code");
    expect_code(c, interface_find(c, config, NAME, give_handle(c)), ERROR_NO_SUCH_INTERFACE);
    expect_code(c, interface_find(c, connect_local(c), NAME, give_handle(c)),
                ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceGetHandle, x_client, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_0 entry = interface_entry("mprconform-client");
    entry.dwIfType = ROUTER_IF_TYPE_CLIENT;
    require_code(c, interface_create(c, config, &entry, give_handle(c)), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    expect_code(c, interface_find(c, config, "mprconform-client", give_handle(c)), NO_ERROR);
}

CHECK(MprConfigInterfaceGetHandle, x_untouched, READ)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    expect_refused(c, interface_find(c, config, "mprconform-nobody", out));
    expect_untouched(c, out, "the handle variable");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_refused(c, interface_find(c, config, NAME, out));
    expect_untouched(c, out, "the handle variable");
}

static DWORD find_with(struct check *c, HANDLE config, void *situation)
{
    return interface_find(c, config, NAME, situation);
}

CHECK(MprConfigInterfaceGetHandle, x_bad_handle, ADD)
{
    fixture_interface(c, 1);
    HANDLE *out = give_handle(c), *other_kind = give_handle(c);
    require_code(c, interface_find(c, connect_local(c), NAME, other_kind), NO_ERROR, SUCCEEDS);
    expect_bad_configs(c, find_with, out, *other_kind);
}
