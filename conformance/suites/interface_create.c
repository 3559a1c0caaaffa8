/* MprConfigInterfaceCreate (nf-mprapi-mprconfiginterfacecreate) at level 0. */
#include "suites/interfaces.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceCreate.success-code"
#define NAME     "mprconform-new"

/* Creates the interface that the other clauses are about; blocked where that does not work. */
static HANDLE create(struct check *c, HANDLE config)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE *out = give_handle(c);
    require_code(c, interface_create(c, config, &entry, out), NO_ERROR, SUCCEEDS);
    return *out;
}

static DWORD code_of(struct check *c, const MPR_INTERFACE_0 *entry)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    return interface_create(c, config, entry, out);
}

CHECK(MprConfigInterfaceCreate, success_code, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    expect_code(c, code_of(c, &entry), NO_ERROR);
}

CHECK(MprConfigInterfaceCreate, out_handle, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE handle = create(c, config);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, handle, 0, buffer, size), NO_ERROR);
}

CHECK(MprConfigInterfaceCreate, null_config, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE *out = give_handle(c);
    expect_code(c, interface_create(c, NULL, &entry, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceCreate, bad_level, ADD)
{
    static const DWORD levels[] = {4, 5, 100, 0x80000000u, 0xFFFFFFFFu};
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE config = connect_local(c);
    LPBYTE input = give_input(c, &entry, sizeof entry);
    HANDLE *out = give_handle(c);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, CALL(c, MprConfigInterfaceCreate, config, levels[i], input, out),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceCreate, null_buffer, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    expect_code(c, CALL(c, MprConfigInterfaceCreate, config, 0, NULL, out),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceCreate, null_out, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE config = connect_local(c);
    expect_code(c, interface_create(c, config, &entry, NULL), ERROR_INVALID_PARAMETER);
}

struct oom {
    HANDLE config;
    LPBYTE input;
    HANDLE *out;
    unsigned number;
};

/* A name of its own for each trial, so that a trial that succeeded stands in no other's way. */
static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    char name[] = "mprconform-oom-0000";
    MPR_INTERFACE_0 entry;
    s->number++;
    for (unsigned i = 0, n = s->number; i < 4; i++, n /= 10)
        name[18 - i] = (char)('0' + n % 10);
    entry = interface_entry(name);
    s->config = connect_local(c);
    fixture_will_create(c, entry.wszInterfaceName);
    s->input = give_input(c, &entry, sizeof entry);
    s->out = give_handle(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceCreate, s->config, 0, s->input, s->out);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
    expect(c, !is_untouched(c, s->out), "a handle in the variable", "it was not written");
}

SWEEP_CHECK(MprConfigInterfaceCreate, oom, ADD)
{
    static struct oom situation;
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceCreate, listed_after, ADD)
{
    HANDLE config = connect_local(c);
    WCHAR name[64];
    int found = 0;
    create(c, config);
    utf8_to_wide(NAME, name, 64);
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require(c, l.code == NO_ERROR || l.code == ERROR_NO_MORE_ITEMS,
            "MprConfigInterfaceEnum.success-code");
    for (DWORD i = 0; l.code == NO_ERROR && i < *l.read; i++)
        found += wide_equal(l.entries[i].wszInterfaceName, name);
    expect(c, found == 1, "the new interface once in the list", "%d times", found);
}

CHECK(MprConfigInterfaceCreate, found_by_name, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    create(c, config);
    expect_code(c, interface_find(c, config, NAME, out), NO_ERROR);
}

CHECK(MprConfigInterfaceCreate, name_type_enabled_kept, ADD)
{
    static const struct {
        const char *name;
        DWORD type;
        BOOL enabled;
    } rows[] = {{"mprconform-a", ROUTER_IF_TYPE_FULL_ROUTER, TRUE},
                {"mprconform-b", ROUTER_IF_TYPE_DEDICATED, FALSE}};
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < 2; i++) {
        MPR_INTERFACE_0 entry = interface_entry(rows[i].name);
        HANDLE *out = give_handle(c);
        LPBYTE *buffer = give_pointer(c);
        DWORD *size = give_dword(c);
        entry.dwIfType = (ROUTER_INTERFACE_TYPE)rows[i].type;
        entry.fEnabled = rows[i].enabled;
        require_code(c, interface_create(c, config, &entry, out), NO_ERROR, SUCCEEDS);
        require_code(c, CALL(c, MprConfigInterfaceGetInfo, config, *out, 0, buffer, size), NO_ERROR,
                     "MprConfigInterfaceGetInfo.success-code");
        const MPR_INTERFACE_0 *read = (const void *)*buffer;
        expect_text(c, read->wszInterfaceName, entry.wszInterfaceName);
        expect(c, (DWORD)read->dwIfType == rows[i].type, "the type that was stored", "%lu",
               (unsigned long)read->dwIfType);
        expect(c, !read->fEnabled == !rows[i].enabled, "the enabled flag that was stored", "%d",
               (int)read->fEnabled);
    }
}

CHECK(MprConfigInterfaceCreate, stored, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    create(c, config);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_code(c, interface_find(c, connect_local(c), NAME, out), NO_ERROR);
}

CHECK(MprConfigInterfaceCreate, input_untouched, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    entry.hInterface = (HANDLE)(uintptr_t)0x1234;
    expect_code(c, code_of(c, &entry), NO_ERROR);
}

CHECK(MprConfigInterfaceCreate, x_existing_name, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry("MPRCONFORM-New");
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    create(c, config);
    expect_code(c, interface_create(c, config, &entry, out), ERROR_INTERFACE_ALREADY_EXISTS);

    /* a with diaeresis, small and capital */
    MPR_INTERFACE_0 lower = interface_entry("mprconform-\xC3\xA4");
    MPR_INTERFACE_0 upper = interface_entry("mprconform-\xC3\x84");
    require_code(c, interface_create(c, config, &lower, give_handle(c)), NO_ERROR, SUCCEEDS);
    expect_code(c, interface_create(c, config, &upper, out), ERROR_INTERFACE_ALREADY_EXISTS);
}

CHECK(MprConfigInterfaceCreate, x_longest_name, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    for (unsigned i = sizeof NAME - 1; i < MAX_INTERFACE_NAME_LEN; i++)
        entry.wszInterfaceName[i] = (WCHAR)('a' + i % 26);
    expect_code(c, interface_create(c, config, &entry, out), NO_ERROR);
    require_code(c, CALL(c, MprConfigInterfaceGetInfo, config, *out, 0, buffer, size), NO_ERROR,
                 "MprConfigInterfaceGetInfo.success-code");
    expect_text(c, ((const MPR_INTERFACE_0 *)(const void *)*buffer)->wszInterfaceName,
                entry.wszInterfaceName);
}

CHECK(MprConfigInterfaceCreate, x_empty_name, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry("");
    expect_code(c, code_of(c, &entry), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceCreate, x_unterminated_name, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    for (unsigned i = 0; i <= MAX_INTERFACE_NAME_LEN; i++)
        entry.wszInterfaceName[i] = 'x';
    expect_code(c, code_of(c, &entry), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceCreate, x_bad_type, ADD)
{
    static const DWORD types[] = {ROUTER_IF_TYPE_MAX, ROUTER_IF_TYPE_MAX + 1, 0x7FFFFFFF,
                                  0xFFFFFFFFu};
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        entry.dwIfType = (ROUTER_INTERFACE_TYPE)types[i];
        expect_code(c, code_of(c, &entry), ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigInterfaceCreate, x_untouched, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    create(c, config);
    expect_refused(c, interface_create(c, config, &entry, out));
    expect_untouched(c, out, "the handle variable");
    entry = interface_entry("");
    expect_refused(c, interface_create(c, config, &entry, out));
    expect_untouched(c, out, "the handle variable");
    entry = interface_entry("mprconform-other");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_refused(c, interface_create(c, config, &entry, out));
    expect_untouched(c, out, "the handle variable");
}

static DWORD create_with(struct check *c, HANDLE config, void *situation)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-other");
    return interface_create(c, config, &entry, situation);
}

CHECK(MprConfigInterfaceCreate, x_bad_handle, ADD)
{
    HANDLE other_kind = create(c, connect_local(c));
    expect_bad_configs(c, create_with, give_handle(c), other_kind);
}
