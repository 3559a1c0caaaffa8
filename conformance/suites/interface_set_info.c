/* MprConfigInterfaceSetInfo (nf-mprapi-mprconfiginterfacesetinfo): arguments, handles, and the rule
 * about interfaces that are always connected. */
#include "suites/levels.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceSetInfo.success-code"
#define NAME     "mprconform-2" /* what fixture_interface(c, 2) is called */

/* A connection to a machine with three interfaces, and the handle of the second. */
static HANDLE with_interface(struct check *c, HANDLE *config)
{
    return interface_among(c, 3, NAME, config);
}

static MPR_INTERFACE_0 disabled_entry(const char *name)
{
    MPR_INTERFACE_0 entry = interface_entry(name);
    entry.fEnabled = FALSE;
    return entry;
}

static DWORD disable(struct check *c, HANDLE config, HANDLE handle)
{
    MPR_INTERFACE_0 entry = disabled_entry(NAME);
    return interface_set_at(c, config, handle, 0, &entry);
}

CHECK(MprConfigInterfaceSetInfo, success_code, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_code(c, disable(c, config, handle), NO_ERROR);
}

CHECK(MprConfigInterfaceSetInfo, null_config, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_code(c, disable(c, NULL, handle), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetInfo, null_interface, ADD)
{
    expect_code(c, disable(c, connect_local(c), NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetInfo, bad_level, ADD)
{
    static const DWORD levels[] = {4, 5, 100, 0x80000000u, 0xFFFFFFFFu};
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0);
    LPBYTE input = give_input(c, &info, sizeof info);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, CALL(c, MprConfigInterfaceSetInfo, config, handle, levels[i], input),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetInfo, null_buffer, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    for (DWORD level = 0; level <= 3; level++)
        expect_code(c, CALL(c, MprConfigInterfaceSetInfo, config, handle, level, NULL),
                    ERROR_INVALID_PARAMETER);
}

/* ---- DEDICATED and INTERNAL */

static const ROUTER_INTERFACE_TYPE always_connected[] = {ROUTER_IF_TYPE_DEDICATED,
                                                         ROUTER_IF_TYPE_INTERNAL};

/* Whether the page speaks of what is stored or of what is given is open; here both are enabled. */
static void expect_enabled_refused(struct check *c, ROUTER_INTERFACE_TYPE type)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_0 entry = interface_entry("mprconform-lan");
    HANDLE handle = interface_made(c, config, "mprconform-lan", type, TRUE);
    entry.dwIfType = type;
    require(c, interface_at_0(c, config, handle)->fEnabled,
            "MprConfigInterfaceCreate.name-type-enabled-kept");
    expect_code(c, interface_set_at(c, config, handle, 0, &entry), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetInfo, dedicated_enabled, ADD)
{
    expect_enabled_refused(c, ROUTER_IF_TYPE_DEDICATED);
}

CHECK(MprConfigInterfaceSetInfo, internal_enabled, ADD)
{
    expect_enabled_refused(c, ROUTER_IF_TYPE_INTERNAL);
}

CHECK(MprConfigInterfaceSetInfo, x_can_be_disabled, ADD)
{
    static const char *const names[] = {"mprconform-lan", "mprconform-internal"};
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < 2; i++) {
        MPR_INTERFACE_0 entry = disabled_entry(names[i]);
        HANDLE handle = interface_made(c, config, names[i], always_connected[i], TRUE);
        entry.dwIfType = always_connected[i];
        expect_code(c, interface_set_at(c, config, handle, 0, &entry), NO_ERROR);
        expect_enabled(c, interface_at_0(c, config, handle), FALSE);
    }
}

CHECK(MprConfigInterfaceSetInfo, x_cannot_be_enabled, ADD)
{
    static const char *const names[] = {"mprconform-lan", "mprconform-internal"};
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < 2; i++) {
        MPR_INTERFACE_0 entry = interface_entry(names[i]);
        HANDLE handle = interface_made(c, config, names[i], always_connected[i], FALSE);
        entry.dwIfType = always_connected[i];
        expect_code(c, interface_set_at(c, config, handle, 0, &entry), ERROR_INVALID_PARAMETER);
        expect_enabled(c, interface_at_0(c, config, handle), FALSE);
    }
}

CHECK(MprConfigInterfaceSetInfo, x_stored_type, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    require_code(c, disable(c, config, handle), NO_ERROR, SUCCEEDS);
    for (unsigned i = 0; i < 2; i++) {
        entry.dwIfType = always_connected[i];
        expect_code(c, interface_set_at(c, config, handle, 0, &entry), NO_ERROR);
        expect_enabled(c, interface_at_0(c, config, handle), TRUE);
    }
}

CHECK(MprConfigInterfaceSetInfo, x_refused_as_it_was, ADD)
{
    static const char *const monday[] = {"1 08:00-12:00", NULL};
    static const char *const sunday[] = {"0 08:00-12:00", NULL};
    HANDLE config = connect_local(c), *out = give_handle(c);
    LPWSTR hours = give_list(c, monday);
    MPR_INTERFACE_1 info = interface_with_hours("mprconform-lan", hours);
    info.dwIfType = ROUTER_IF_TYPE_DEDICATED;
    info.fEnabled = FALSE;
    require_code(c, interface_create_at(c, config, 1, &info, out), NO_ERROR,
                 "MprConfigInterfaceCreate.level-1");
    info.fEnabled = TRUE;
    info.lpwsDialoutHoursRestriction = give_list(c, sunday);
    require_code(c, interface_set_at(c, config, *out, 1, &info), ERROR_INVALID_PARAMETER,
                 "MprConfigInterfaceSetInfo.x-cannot-be-enabled");
    expect_enabled(c, interface_at_0(c, config, *out), FALSE);
    expect_hours(c, config, *out, hours);
}

/* ---- handles */

CHECK(MprConfigInterfaceSetInfo, no_such_interface, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    require_code(c, CALL(c, MprConfigInterfaceDelete, config, handle), NO_ERROR,
                 "MprConfigInterfaceDelete.success-code");
    expect_code(c, disable(c, config, handle), ERROR_NO_SUCH_INTERFACE);
}

/* The handle leads to the interface that it stands for. */
static void expect_disables(struct check *c, HANDLE config, HANDLE handle, const char *name)
{
    expect_code(c, disable(c, config, handle), NO_ERROR);
    expect_enabled(c, interface_at_0(c, config, interface_found(c, config, name)), FALSE);
}

CHECK(MprConfigInterfaceSetInfo, handle_from_create, ADD)
{
    HANDLE config, *out = give_handle(c);
    MPR_INTERFACE_0 entry = interface_entry("mprconform-new");
    with_interface(c, &config);
    require_code(c, interface_create(c, config, &entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    expect_disables(c, config, *out, "mprconform-new");
}

CHECK(MprConfigInterfaceSetInfo, handle_from_gethandle, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_disables(c, config, handle, NAME);
}

CHECK(MprConfigInterfaceSetInfo, handle_from_enum, ADD)
{
    HANDLE config;
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    for (unsigned i = 1; i <= 3; i++)
        fixture_interface(c, i);
    config = connect_local(c);
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    HANDLE listed = NULL;
    for (DWORD i = 0; i < *l.read; i++)
        if (wide_equal(l.entries[i].wszInterfaceName, entry.wszInterfaceName))
            listed = l.entries[i].hInterface;
    require(c, listed != NULL, "MprConfigInterfaceEnum.every-interface-once");
    expect_disables(c, config, listed, NAME);
}

static DWORD set_with(struct check *c, HANDLE config, void *situation)
{
    return disable(c, config, *(HANDLE *)situation);
}

CHECK(MprConfigInterfaceSetInfo, x_bad_handle, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_bad_configs(c, set_with, &handle, handle);
}

CHECK(MprConfigInterfaceSetInfo, x_bad_interface, ADD)
{
    HANDLE config, stale = with_interface(c, &config);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    HANDLE other = connect_local(c), elsewhere = interface_found(c, other, NAME);
    config = connect_local(c);
    const HANDLE others[] = {stale, elsewhere};
    expect_bad_interfaces(c, config, disable, others, 2);
}
