/* MprConfigInterfaceSetInfo (nf-mprapi-mprconfiginterfacesetinfo): what each level changes, and
 * what it leaves. */
#include "suites/levels.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceSetInfo.success-code"
#define LEVEL_1  "MprConfigInterfaceSetInfo.level-1"
#define NAME     "mprconform-new"

static const char *const monday[] = {"1 08:00-12:00", NULL};
static const char *const weekend[] = {"0 10:00-11:00 20:00-21:00", "6 10:00-11:00", NULL};

/* A connection, and a new interface that is enabled. */
static HANDLE with_interface(struct check *c, HANDLE *config)
{
    *config = connect_local(c);
    return interface_made(c, *config, NAME, ROUTER_IF_TYPE_FULL_ROUTER, TRUE);
}

/* The flag goes down, and up again. */
static void expect_changes(struct check *c, DWORD level, void *info)
{
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_0 *entry = info; /* every level begins like it */
    for (BOOL enabled = FALSE; enabled <= TRUE; enabled++) {
        entry->fEnabled = enabled;
        expect_code(c, interface_set_at(c, config, handle, level, info), NO_ERROR);
        expect_enabled(c, interface_at_0(c, config, handle), enabled);
    }
}

CHECK(MprConfigInterfaceSetInfo, level_0, ADD)
{
    MPR_INTERFACE_0 info = interface_entry(NAME);
    expect_changes(c, 0, &info);
}

CHECK(MprConfigInterfaceSetInfo, level_1, ADD)
{
    MPR_INTERFACE_1 info = interface_with_hours(NAME, give_list(c, monday));
    expect_changes(c, 1, &info);
}

CHECK(MprConfigInterfaceSetInfo, level_3, ADD)
{
    MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0);
    expect_changes(c, 3, &info);
}

CHECK(MprConfigInterfaceSetInfo, readback, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_1 info = interface_with_hours(NAME, give_list(c, monday));
    info.fEnabled = FALSE;
    for (int i = 0; i < 2; i++) {
        if (i == 1) /* other hours in place of those that are there */
            info.lpwsDialoutHoursRestriction = give_list(c, weekend);
        require_code(c, interface_set_at(c, config, handle, 1, &info), NO_ERROR, LEVEL_1);
        expect_enabled(c, interface_at_0(c, config, handle), FALSE);
        expect_hours(c, config, handle, info.lpwsDialoutHoursRestriction);
    }
}

CHECK(MprConfigInterfaceSetInfo, stored, ADD)
{
    HANDLE config, handle = with_interface(c, &config), *out = give_handle(c);
    MPR_INTERFACE_0 info = interface_entry(NAME);
    info.fEnabled = FALSE;
    require_code(c, interface_set_at(c, config, handle, 0, &info), NO_ERROR, SUCCEEDS);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    config = connect_local(c);
    require_code(c, interface_find(c, config, NAME, out), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    expect_enabled(c, interface_at_0(c, config, *out), FALSE);
}

CHECK(MprConfigInterfaceSetInfo, input_untouched, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_1 info = interface_with_hours(NAME, give_list(c, monday));
    info.hInterface = config;
    expect_code(c, interface_set_at(c, config, handle, 1, &info), NO_ERROR);
    expect(c,
           interface_at_1(c, config, handle)->lpwsDialoutHoursRestriction !=
               info.lpwsDialoutHoursRestriction,
           "hours in memory of the target's own", "the list of the caller");
    MPR_INTERFACE_0 shorter = interface_entry(NAME);
    shorter.hInterface = config;
    expect_code(c, interface_set_at(c, config, handle, 0, &shorter), NO_ERROR);
}

CHECK(MprConfigInterfaceSetInfo, x_name_type_ignored, ADD)
{
    static const char *const names[] = {"mprconform-other", ""};
    static const DWORD types[] = {ROUTER_IF_TYPE_DIALOUT, ROUTER_IF_TYPE_MAX, 0xFFFFFFFFu};
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_0 before = interface_entry(NAME);
    for (size_t i = 0; i < 6; i++) {
        MPR_INTERFACE_0 info = interface_entry(names[i % 2]);
        info.dwIfType = (ROUTER_INTERFACE_TYPE)types[i / 2];
        expect_code(c, interface_set_at(c, config, handle, 0, &info), NO_ERROR);
        const MPR_INTERFACE_0 *read = interface_at_0(c, config, handle);
        expect_text(c, read->wszInterfaceName, before.wszInterfaceName);
        expect(c, read->dwIfType == ROUTER_IF_TYPE_FULL_ROUTER, "the type that it had", "%lu",
               (unsigned long)read->dwIfType);
    }
    expect_code(c, interface_find(c, config, NAME, give_handle(c)), NO_ERROR);
}

CHECK(MprConfigInterfaceSetInfo, x_ignored_members, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    MPR_INTERFACE_0 info = interface_entry(NAME);
    info.hInterface = config;
    info.dwConnectionState = ROUTER_IF_STATE_CONNECTED;
    info.fUnReachabilityReasons = 0xFFFFFFFFu;
    info.dwLastError = 692;
    expect_code(c, interface_set_at(c, config, handle, 0, &info), NO_ERROR);
    const MPR_INTERFACE_0 *read = interface_at_0(c, config, handle);
    expect(c,
           read->dwConnectionState == 0 && read->fUnReachabilityReasons == 0 &&
               read->dwLastError == 0 && read->hInterface == handle,
           "no trace of what was given", "state %lu, reasons %lu, error %lu",
           (unsigned long)read->dwConnectionState, (unsigned long)read->fUnReachabilityReasons,
           (unsigned long)read->dwLastError);
}

CHECK(MprConfigInterfaceSetInfo, x_no_hours, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE handle = interface_made_with_hours(c, config, NAME, give_list(c, monday));
    MPR_INTERFACE_1 info = interface_with_hours(NAME, NULL);
    expect_code(c, interface_set_at(c, config, handle, 1, &info), NO_ERROR);
    expect_hours(c, config, handle, NULL);
}

/* Where nothing was said of how to dial, and in place of what was said. */
static void expect_stored(struct check *c, DWORD level)
{
    HANDLE config, handle = with_interface(c, &config);
    for (unsigned variant = 0; variant < 2; variant++) {
        MPR_INTERFACE_3 info = interface_dialing(c, NAME, variant);
        expect_code(c, interface_set_at(c, config, handle, level, &info), NO_ERROR);
        struct reading r = interface_read(c, config, handle, level);
        expect_code(c, r.code, NO_ERROR);
        expect_dialing(c, level, *r.buffer, &info);
    }
}

CHECK(MprConfigInterfaceSetInfo, x_level_2_stored, ADD)
{
    expect_stored(c, 2);
}

CHECK(MprConfigInterfaceSetInfo, x_level_3_stored, ADD)
{
    expect_stored(c, 3);
}

CHECK(MprConfigInterfaceSetInfo, x_guid_kept, ADD)
{
    HANDLE config, unsaid = with_interface(c, &config);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    MPR_INTERFACE_3 other = interface_dialing(c, "mprconform-dialing", 1), none;
    HANDLE said = interface_made_dialing(c, config, 3, &info);
    memset(&none, 0, sizeof none);
    expect_code(c, interface_set_at(c, config, said, 3, &other), NO_ERROR);
    expect_guid(c, interface_at_3(c, config, said), &info);
    expect_code(c, interface_set_at(c, config, unsaid, 3, &other), NO_ERROR);
    expect_guid(c, interface_at_3(c, config, unsaid), &none);
}

CHECK(MprConfigInterfaceSetInfo, x_others_kept, ADD)
{
    HANDLE config = connect_local(c);
    LPWSTR hours = give_list(c, weekend);
    MPR_INTERFACE_3 dialing = interface_dialing(c, NAME, 0);
    MPR_INTERFACE_1 restricted = interface_with_hours(NAME, hours);
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE handle = interface_made_dialing(c, config, 3, &dialing);
    require_code(c, interface_set_at(c, config, handle, 1, &restricted), NO_ERROR, LEVEL_1);
    expect_dialing(c, 3, interface_at_3(c, config, handle), &dialing);
    require_code(c, interface_set_at(c, config, handle, 0, &entry), NO_ERROR, SUCCEEDS);
    expect_dialing(c, 3, interface_at_3(c, config, handle), &dialing);
    expect_hours(c, config, handle, hours);
    for (DWORD level = 2; level <= 3; level++) {
        require_code(c, interface_set_at(c, config, handle, level, &dialing), NO_ERROR,
                     level == 2 ? "MprConfigInterfaceSetInfo.x-level-2-stored"
                                : "MprConfigInterfaceSetInfo.level-3");
        expect_hours(c, config, handle, hours);
    }
}

CHECK(MprConfigInterfaceSetInfo, x_level_2_keeps_ipv6, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0), other = interface_dialing(c, NAME, 1);
    HANDLE handle = interface_made_dialing(c, config, 3, &info);
    require_code(c, interface_set_at(c, config, handle, 2, &other), NO_ERROR,
                 "MprConfigInterfaceSetInfo.x-level-2-stored");
    const MPR_INTERFACE_3 *read = interface_at_3(c, config, handle);
    expect(c,
           memcmp(&read->ipv6addrDns, &info.ipv6addrDns, 16) == 0 &&
               memcmp(&read->ipv6addrDnsAlt, &info.ipv6addrDnsAlt, 16) == 0,
           "the IPv6 addresses that were stored before", "others");
}

CHECK(MprConfigInterfaceSetInfo, x_malformed, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    for (DWORD level = 2; level <= 3; level++) {
        MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0);
        for (unsigned i = 0; spoil_text(&info, i); i++) {
            expect_code(c, interface_set_at(c, config, handle, level, &info),
                        ERROR_INVALID_PARAMETER);
            info = interface_dialing(c, NAME, 0);
        }
        info = interface_dialing(c, NAME, 0);
        info.lpbCustomAuthData = NULL;
        expect_code(c, interface_set_at(c, config, handle, level, &info), ERROR_INVALID_PARAMETER);
    }
}

/* ---- while memory is short */

/* An interface that is changed from one state to another; after a refusal it has the first, after a
 * success the second, and is put back. */
struct oom {
    DWORD level;
    HANDLE config, handle;
    MPR_INTERFACE_1 hours[2];
    MPR_INTERFACE_3 dialing[2];
    LPBYTE input[2];
};

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceSetInfo, s->config, s->handle, s->level, s->input[1]);
}

static void expect_state(struct check *c, const struct oom *s, unsigned state)
{
    expect_enabled(c, interface_at_0(c, s->config, s->handle), state == 0);
    if (s->level == 1)
        expect_hours(c, s->config, s->handle, s->hours[state].lpwsDialoutHoursRestriction);
    else
        expect_dialing(c, s->level, interface_at_3(c, s->config, s->handle), &s->dialing[state]);
}

static void oom_refused(struct check *c, void *situation)
{
    expect_state(c, situation, 0);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_state(c, s, 1);
    require_code(c, CALL(c, MprConfigInterfaceSetInfo, s->config, s->handle, s->level, s->input[0]),
                 NO_ERROR, SUCCEEDS);
}

static void sweep_level(struct check *c, DWORD level)
{
    static struct oom situation;
    struct sweep_case sweep_case = {NULL, oom_call, oom_refused, oom_granted, &situation};
    struct oom *s = &situation;
    s->level = level;
    s->config = connect_local(c);
    s->hours[0] = interface_with_hours(NAME, give_list(c, monday));
    s->hours[1] = interface_with_hours(NAME, give_list(c, weekend));
    s->hours[1].fEnabled = FALSE;
    s->dialing[0] = interface_dialing(c, NAME, 0);
    s->dialing[1] = interface_dialing(c, NAME, 1);
    s->dialing[1].fEnabled = FALSE;
    for (unsigned i = 0; i < 2; i++)
        s->input[i] = level == 1 ? give_input(c, &s->hours[i], sizeof s->hours[i])
                                 : give_input(c, &s->dialing[i], level_bytes(level));
    if (level == 1)
        s->handle =
            interface_made_with_hours(c, s->config, NAME, s->hours[0].lpwsDialoutHoursRestriction);
    else
        s->handle = interface_made_dialing(c, s->config, level, &s->dialing[0]);
    sweep(c, &sweep_case, 0);
}

SWEEP_CHECK(MprConfigInterfaceSetInfo, x_oom, ADD)
{
    sweep_level(c, 1);
}

SWEEP_CHECK(MprConfigInterfaceSetInfo, x_oom_level_3, ADD)
{
    sweep_level(c, 3);
}
