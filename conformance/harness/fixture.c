/* Fixtures: by control where the target is the double, by the target file elsewhere. */
#include "harness/fixture.h"
#include "harness/journal.h"
#include "harness/os.h"
#include "harness/state.h"
#include "harness/text.h"

#include <stdio.h>
#include <string.h>

/* What is created on a machine begins with this, so that it can be told from what was there. */
#define RESERVED_PREFIX "mprconform-"

int target_is_double(const struct check *c)
{
    return c->state->control != NULL;
}

static const struct target_file *file_of(const struct check *c)
{
    return &c->state->job->fixtures;
}

/* Control must work; if it does not, that is our fault and not the target's. */
static void control_step(struct check *c, DWORD code, const char *step)
{
    char text[TEXT_SIZE];
    snprintf(text, sizeof text, "%s answered %lu", step, (unsigned long)code);
    if (code != NO_ERROR && code != ERROR_ALREADY_EXISTS)
        check_end_with(c, VERDICT_ERROR, "control of the double prepares the fixture", text);
}

static const WCHAR *wide_input(struct check *c, const char *utf8)
{
    WCHAR text[TEXT_SIZE];
    utf8_to_wide(utf8, text, TEXT_SIZE);
    return give_string(c, text);
}

/* A text of the target file as input for the target; unmet when the file does not have it. */
static const WCHAR *from_file(struct check *c, const char *value, const char *key, const char *what)
{
    char why[TEXT_SIZE];
    snprintf(why, sizeof why, "no %s: say `%s = ...` in the target file", what, key);
    if (value[0] == '\0')
        unmet(c, why);
    return wide_input(c, value);
}

static const WCHAR *remote(struct check *c, const char *double_name, const char *value,
                           const char *key)
{
    if (!target_is_double(c))
        return from_file(c, value, key, "remote server");
    control_step(c, c->state->control->add_server(double_name), "mprfake_add_server");
    return wide_input(c, double_name);
}

const WCHAR *fixture_remote(struct check *c)
{
    return remote(c, "Branch-Router", file_of(c)->remote, "remote");
}

const WCHAR *fixture_remote_other(struct check *c)
{
    return remote(c, "Depot-Router", file_of(c)->remote_other, "remote-other");
}

void fixture_server_named(struct check *c, const WCHAR *name)
{
    static char utf8[4 * 32768];
    if (!target_is_double(c))
        unmet(c, "a server of a chosen name can be had on the double alone");
    wide_to_utf8(name, utf8, sizeof utf8);
    control_step(c, c->state->control->add_server(utf8), "mprfake_add_server");
}

const WCHAR *fixture_local_name(struct check *c)
{
    char name[TEXT_SIZE];
    if (target_is_double(c)) {
        control_step(c, c->state->control->set_local_name("Head-Office"), "mprfake_set_local_name");
        return wide_input(c, "Head-Office");
    }
    if (file_of(c)->local_name[0] != '\0')
        return wide_input(c, file_of(c)->local_name);
    if (os_host_name(name, sizeof name) != 0)
        unmet(c, "the machine does not tell its name: say `local-name = ...` in the target file");
    return wide_input(c, name);
}

const WCHAR *fixture_unknown_server(struct check *c)
{
    return wide_input(c, RESERVED_PREFIX "nobody.invalid");
}

void fixture_unprivileged(struct check *c)
{
    if (!target_is_double(c))
        unmet(c, "no caller without administrator rights: run the suite as one, through "
                 "`unprivileged = COMMAND` in the target file");
    control_step(c, c->state->control->set_privileged(0), "mprfake_set_privileged");
}

void fixture_unprivileged_at_use(struct check *c)
{
    fixture_unprivileged(c);
    control_step(c, c->state->control->set_knob(MPRFAKE_KNOB_REFUSE_AT_USE, 1), "mprfake_set_knob");
}

void fixture_lan_only(struct check *c)
{
    if (!target_is_double(c))
        unmet(c, "a machine in LAN-only mode can be had on the double alone");
    control_step(c, c->state->control->set_knob(MPRFAKE_KNOB_LAN_ONLY, 1), "mprfake_set_knob");
}

struct adapter fixture_adapter(struct check *c)
{
    struct adapter adapter;
    if (target_is_double(c)) {
        static const WCHAR name[] = {'L', 'o', 'c', 'a', 'l', ' ', 'A', 'r', 'e', 'a', ' ',
                                     'C', 'o', 'n', 'n', 'e', 'c', 't', 'i', 'o', 'n', 0};
        return fixture_adapter_named(c, name, 7);
    }
    adapter.guid = from_file(c, file_of(c)->adapter_guid, "adapter-guid", "adapter");
    adapter.friendly_name = from_file(c, file_of(c)->adapter_name, "adapter-name", "adapter");
    return adapter;
}

struct adapter fixture_adapter_named(struct check *c, const WCHAR *friendly_name, unsigned number)
{
    struct adapter adapter;
    char guid[TEXT_SIZE], utf8[4 * TEXT_SIZE];
    if (!target_is_double(c))
        unmet(c, "an adapter of a chosen name can be had on the double alone");
    snprintf(guid, sizeof guid, "{5D1A2B3C-4E5F-4A6B-8C7D-9E0F%08X}", number);
    wide_to_utf8(friendly_name, utf8, sizeof utf8);
    control_step(c, c->state->control->add_adapter(NULL, guid, utf8), "mprfake_add_adapter");
    adapter.guid = wide_input(c, guid);
    adapter.friendly_name = give_string(c, friendly_name);
    return adapter;
}

void fixture_will_create(struct check *c, const WCHAR *name)
{
    char utf8[4 * TEXT_SIZE];
    wide_to_utf8(name, utf8, sizeof utf8);
    if (!target_is_double(c) && strncmp(utf8, RESERVED_PREFIX, strlen(RESERVED_PREFIX)) == 0)
        journal_created(c->state->job->journal, c->state->job->nonce, utf8);
}

static const WCHAR *reserved_name(struct check *c, unsigned number)
{
    char name[TEXT_SIZE];
    snprintf(name, sizeof name, RESERVED_PREFIX "%u", number);
    const WCHAR *wide = wide_input(c, name);
    fixture_will_create(c, wide);
    return wide;
}

const WCHAR *fixture_interface_through(struct check *c, HANDLE config, unsigned number)
{
    MPR_INTERFACE_0 entry;
    const WCHAR *name = reserved_name(c, number);
    memset(&entry, 0, sizeof entry);
    memcpy(entry.wszInterfaceName, name, (wide_length(name) + 1) * sizeof *name);
    entry.fEnabled = TRUE;
    entry.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    HANDLE *out = give_handle(c);
    LPBYTE input = give_input(c, &entry, sizeof entry);
    DWORD code = CALL(c, MprConfigInterfaceCreate, config, 0, input, out);
    require_code(c, code, NO_ERROR, "MprConfigInterfaceCreate.success-code");
    return name;
}

const WCHAR *fixture_interface(struct check *c, unsigned number)
{
    if (!target_is_double(c)) {
        HANDLE config = connect_local(c);
        const WCHAR *created = fixture_interface_through(c, config, number);
        CALL_VOID(c, MprConfigServerDisconnect, config);
        return created;
    }
    char utf8[TEXT_SIZE];
    const WCHAR *name = reserved_name(c, number);
    wide_to_utf8(name, utf8, sizeof utf8);
    control_step(c, c->state->control->add_interface(NULL, utf8, ROUTER_IF_TYPE_FULL_ROUTER, 1),
                 "mprfake_add_interface");
    return name;
}

void fixture_interface_named(struct check *c, const char *name, DWORD type)
{
    if (!target_is_double(c))
        unmet(c, "an interface of a chosen name can be had on the double alone");
    control_step(c, c->state->control->add_interface(NULL, name, type, 1), "mprfake_add_interface");
}

void fixture_no_interfaces(struct check *c)
{
    if (!target_is_double(c) && !file_of(c)->no_interfaces)
        unmet(c, "the machine may have interfaces: say `no-interfaces = yes` in the target file "
                 "where it has none");
}
