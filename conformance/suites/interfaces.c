/* What the suites about interfaces share; see interfaces.h. */
#include "suites/interfaces.h"

#include <string.h>

MPR_INTERFACE_0 interface_entry(const char *name)
{
    MPR_INTERFACE_0 entry;
    memset(&entry, 0, sizeof entry);
    utf8_to_wide(name, entry.wszInterfaceName, MAX_INTERFACE_NAME_LEN + 1);
    entry.fEnabled = TRUE;
    entry.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    return entry;
}

DWORD interface_create(struct check *c, HANDLE config, const MPR_INTERFACE_0 *entry, HANDLE *out)
{
    WCHAR name[MAX_INTERFACE_NAME_LEN + 2];
    /* The array of an entry need not be terminated; some checks see to that. */
    memcpy(name, entry->wszInterfaceName, sizeof entry->wszInterfaceName);
    name[MAX_INTERFACE_NAME_LEN + 1] = 0;
    fixture_will_create(c, name);
    LPBYTE input = give_input(c, entry, sizeof *entry);
    return CALL(c, MprConfigInterfaceCreate, config, 0, input, out);
}

DWORD interface_find(struct check *c, HANDLE config, const char *name, HANDLE *out)
{
    WCHAR text[MAX_INTERFACE_NAME_LEN + 1];
    utf8_to_wide(name, text, MAX_INTERFACE_NAME_LEN + 1);
    WCHAR *input = give_string(c, text);
    return CALL(c, MprConfigInterfaceGetHandle, config, input, out);
}

HANDLE interface_found(struct check *c, HANDLE config, const char *name)
{
    HANDLE *out = give_handle(c);
    require_code(c, interface_find(c, config, name, out), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    return *out;
}

HANDLE interface_among(struct check *c, unsigned count, const char *name, HANDLE *config)
{
    for (unsigned i = 1; i <= count; i++)
        fixture_interface(c, i);
    *config = connect_local(c);
    return interface_found(c, *config, name);
}

void expect_bad_configs(struct check *c, config_call *call, void *situation, HANDLE other)
{
    HANDLE stale = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, stale);
    expect_code(c, call(c, stale, situation), ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE foreign = foreign_handle(c, (unsigned)i, &end);
        expect_code(c, call(c, foreign, situation), ERROR_INVALID_HANDLE);
    }
    if (other != NULL)
        expect_code(c, call(c, other, situation), ERROR_INVALID_HANDLE);
}

void expect_bad_interfaces(struct check *c, HANDLE config, interface_call *call,
                           const HANDLE others[], size_t count)
{
    expect_code(c, call(c, config, config), ERROR_INVALID_HANDLE);
    for (size_t i = 0; i < count; i++)
        expect_code(c, call(c, config, others[i]), ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE foreign = foreign_handle(c, (unsigned)i, &end);
        expect_code(c, call(c, config, foreign), ERROR_INVALID_HANDLE);
    }
}

struct listing interface_list(struct check *c, HANDLE config, DWORD bytes, DWORD *resume)
{
    struct listing l;
    l.buffer = give_pointer(c);
    l.read = give_dword(c);
    l.total = give_dword(c);
    l.code = CALL(c, MprConfigInterfaceEnum, config, 0, l.buffer, bytes, l.read, l.total, resume);
    l.entries = l.code == NO_ERROR ? (const void *)*l.buffer : NULL;
    return l;
}
