/* MprConfigInterfaceCreate (nf-mprapi-mprconfiginterfacecreate) at levels 1 to 3, and what of a
 * structure counts. */
#include "suites/levels.h"

#include <string.h>

#define NAME "mprconform-new"

static const char *const week[] = {"1 08:00-12:00 13:00-17:00", "6 00:00-23:59", NULL};

static void expect_found(struct check *c, HANDLE config)
{
    expect_code(c, interface_find(c, config, NAME, give_handle(c)), NO_ERROR);
}

CHECK(MprConfigInterfaceCreate, level_1, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_1 info = interface_with_hours(NAME, give_list(c, week));
    expect_code(c, interface_create_at(c, config, 1, &info, give_handle(c)), NO_ERROR);
    expect_found(c, config);
}

CHECK(MprConfigInterfaceCreate, level_3, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0);
    expect_code(c, interface_create_at(c, config, 3, &info, give_handle(c)), NO_ERROR);
    expect_found(c, config);
}

CHECK(MprConfigInterfaceCreate, x_any_type, ADD)
{
    static const char *const names[] = {
        "mprconform-client",   "mprconform-home",     "mprconform-full",   "mprconform-dedicated",
        "mprconform-internal", "mprconform-loopback", "mprconform-tunnel", "mprconform-dialout"};
    HANDLE config = connect_local(c);
    for (DWORD type = 0; type < ROUTER_IF_TYPE_MAX; type++) {
        MPR_INTERFACE_0 entry = interface_entry(names[type]);
        HANDLE *out = give_handle(c);
        entry.dwIfType = (ROUTER_INTERFACE_TYPE)type;
        expect_code(c, interface_create(c, config, &entry, out), NO_ERROR);
        expect(c, (DWORD)interface_at_0(c, config, *out)->dwIfType == type,
               "the type that was given", "another one for %lu", (unsigned long)type);
    }
}

CHECK(MprConfigInterfaceCreate, x_ignored_members, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    HANDLE *out = give_handle(c);
    entry.hInterface = config;
    entry.dwConnectionState = ROUTER_IF_STATE_CONNECTED;
    entry.fUnReachabilityReasons = 0xFFFFFFFFu;
    entry.dwLastError = 692;
    expect_code(c, interface_create(c, config, &entry, out), NO_ERROR);
    const MPR_INTERFACE_0 *read = interface_at_0(c, config, *out);
    expect(c,
           read->dwConnectionState == 0 && read->fUnReachabilityReasons == 0 &&
               read->dwLastError == 0 && read->hInterface != config,
           "no trace of what was given", "state %lu, reasons %lu, error %lu",
           (unsigned long)read->dwConnectionState, (unsigned long)read->fUnReachabilityReasons,
           (unsigned long)read->dwLastError);
}

CHECK(MprConfigInterfaceCreate, x_hours, ADD)
{
    HANDLE config = connect_local(c), *out = give_handle(c);
    MPR_INTERFACE_1 info = interface_with_hours(NAME, give_list(c, week));
    require_code(c, interface_create_at(c, config, 1, &info, out), NO_ERROR,
                 "MprConfigInterfaceCreate.level-1");
    expect_hours(c, config, *out, info.lpwsDialoutHoursRestriction);
}

CHECK(MprConfigInterfaceCreate, x_no_hours, ADD)
{
    HANDLE config = connect_local(c), *out = give_handle(c);
    MPR_INTERFACE_1 info = interface_with_hours(NAME, NULL);
    expect_code(c, interface_create_at(c, config, 1, &info, out), NO_ERROR);
    expect_hours(c, config, *out, NULL);
}

/* Two interfaces, one with short texts and one with the longest. */
static void expect_stored(struct check *c, DWORD level)
{
    static const char *const names[] = {"mprconform-short", "mprconform-long"};
    HANDLE config = connect_local(c);
    for (unsigned variant = 0; variant < 2; variant++) {
        MPR_INTERFACE_3 info = interface_dialing(c, names[variant], variant);
        HANDLE *out = give_handle(c);
        expect_code(c, interface_create_at(c, config, level, &info, out), NO_ERROR);
        struct reading r = interface_read(c, config, *out, level);
        expect_code(c, r.code, NO_ERROR);
        expect_dialing(c, level, *r.buffer, &info);
        expect_guid(c, *r.buffer, &info);
    }
}

CHECK(MprConfigInterfaceCreate, x_level_2_stored, ADD)
{
    expect_stored(c, 2);
}

CHECK(MprConfigInterfaceCreate, x_level_3_stored, ADD)
{
    expect_stored(c, 3);
}

CHECK(MprConfigInterfaceCreate, x_unterminated_text, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    for (unsigned i = 0;; i++) {
        MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0);
        if (!spoil_text(&info, i))
            break;
        expect_code(c, interface_create_at(c, config, 2, &info, out), ERROR_INVALID_PARAMETER);
        expect_code(c, interface_create_at(c, config, 3, &info, out), ERROR_INVALID_PARAMETER);
    }
}

/* A character more than a list may have; the page behind it cannot be read. */
static LPWSTR endless_list(struct check *c)
{
    static WCHAR list[65536];
    for (size_t i = 0; i < 65536; i++)
        list[i] = i % 100 == 99 ? 0 : 'x';
    list[65535] = 'x';
    return give_input(c, list, sizeof list);
}

CHECK(MprConfigInterfaceCreate, x_endless_list, ADD)
{
    HANDLE config = connect_local(c), *out = give_handle(c);
    LPWSTR list = endless_list(c);
    MPR_INTERFACE_1 hours = interface_with_hours(NAME, list);
    expect_code(c, interface_create_at(c, config, 1, &hours, out), ERROR_INVALID_PARAMETER);
    MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0);
    info.szAlternates = list;
    expect_code(c, interface_create_at(c, config, 2, &info, out), ERROR_INVALID_PARAMETER);
    expect_code(c, interface_create_at(c, config, 3, &info, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceCreate, x_size_without_data, ADD)
{
    HANDLE config = connect_local(c), *out = give_handle(c);
    MPR_INTERFACE_3 info = interface_dialing(c, NAME, 0);
    info.lpbCustomAuthData = NULL;
    expect_code(c, interface_create_at(c, config, 2, &info, out), ERROR_INVALID_PARAMETER);
    expect_code(c, interface_create_at(c, config, 3, &info, out), ERROR_INVALID_PARAMETER);
}

/* ---- while memory is short */

struct oom {
    DWORD level;
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
    s->number++;
    for (unsigned i = 0, n = s->number; i < 4; i++, n /= 10)
        name[18 - i] = (char)('0' + n % 10);
    MPR_INTERFACE_1 hours = interface_with_hours(name, s->level == 1 ? give_list(c, week) : NULL);
    MPR_INTERFACE_3 dialing = interface_dialing(c, name, 0);
    fixture_will_create(c, hours.wszInterfaceName);
    s->config = connect_local(c);
    s->input = s->level == 1 ? give_input(c, &hours, sizeof hours)
                             : give_input(c, &dialing, level_bytes(s->level));
    s->out = give_handle(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceCreate, s->config, s->level, s->input, s->out);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
    expect(c, !is_untouched(c, s->out), "a handle in the variable", "it was not written");
}

static void sweep_level(struct check *c, DWORD level)
{
    static struct oom situation;
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    situation.level = level;
    sweep(c, &s, 1);
}

SWEEP_CHECK(MprConfigInterfaceCreate, x_oom_level_1, ADD)
{
    sweep_level(c, 1);
}

SWEEP_CHECK(MprConfigInterfaceCreate, x_oom_level_3, ADD)
{
    sweep_level(c, 3);
}
