/*
 * connect.c: connections, buffers, the names of adapters; what a test says of machines.
 */
#include "model.h"

/* ------------------------------------------------------------------------------------ machines */

unsigned any_machine(const char **name)
{
    unsigned which = next() % 8;

    *name = which < NAMES ? names_utf8[which] : NULL;
    if (which >= NAMES || f.local_name == (int)which)
        return 0;
    return f.machines[which + 1].exists ? which + 1 : NOWHERE;
}

void op_add_server(void)
{
    unsigned which = next() % NAMES;
    int taken = f.machines[which + 1].exists || f.local_name == (int)which;

    begin("mprfake_add_server");
    if (ended(mprfake_add_server(names_utf8[which]), taken ? ERROR_ALREADY_EXISTS : NO_ERROR))
        f.machines[which + 1].exists = 1;
}

void op_local_name(void)
{
    unsigned which = next() % NAMES;

    begin("mprfake_set_local_name");
    if (ended(mprfake_set_local_name(names_utf8[which]),
              f.machines[which + 1].exists ? ERROR_ALREADY_EXISTS : NO_ERROR))
        f.local_name = (int)which;
}

void op_privileged(void)
{
    f.is_unprivileged = next() % 2 != 0;
    mprfake_set_privileged(!f.is_unprivileged);
}

void op_knob(void)
{
    static const DWORD codes[] = {0, ERROR_BAD_NETPATH, RPC_S_SERVER_UNAVAILABLE, 1203};
    unsigned knob = next() % 6, value = next();
    DWORD given = knob == MPRFAKE_KNOB_UNKNOWN_SERVER_CODE ? codes[value % 4] : value % 3;
    DWORD found = 77, expected = NO_ERROR;

    if (knob == 0 || knob == 5 ||
        (knob == MPRFAKE_KNOB_UNKNOWN_SERVER_CODE ? given == 0 : given == 2))
        expected = ERROR_INVALID_PARAMETER;
    begin("mprfake_set_knob");
    if (ended(mprfake_set_knob(knob, given), expected)) {
        if (knob == MPRFAKE_KNOB_UNKNOWN_SERVER_CODE)
            f.unknown_code = given;
        else if (knob == MPRFAKE_KNOB_REFUSE_AT_USE)
            f.refuses_at_use = (int)given;
        else if (knob == MPRFAKE_KNOB_UNKNOWN_AT_USE)
            f.unknown_at_use = (int)given;
        else
            f.machines[0].tunnels.is_lan_only = (int)given;
    }
    begin("mprfake_get_knob");
    if (ended(mprfake_get_knob(knob, &found),
              knob == 0 || knob == 5 ? ERROR_INVALID_PARAMETER : NO_ERROR) &&
        expected == NO_ERROR && found != given)
        broken("a knob that was set", given, found);
}

/* --------------------------------------------------------------------------------- connections */

/* The name of a server, and which machine it means. */
static const char16_t *any_server(char16_t room[64], unsigned *machine)
{
    unsigned which = next(), prefix = which & 0x80 ? 2 : 0;

    *machine = 0;
    memcpy(room, u"\\\\", 3 * sizeof *room);
    if (which % 8 == 7)
        return NULL;
    room[which % 8 == 6 ? 0 : prefix] = 0;
    if (which % 8 < NAMES) {
        text_copy(room + prefix, (which & 0x40 ? other_names : names)[which % 8]);
        if (f.local_name != (int)(which % 8))
            *machine = f.machines[which % 8 + 1].exists ? which % 8 + 1 : NOWHERE;
    } else if (which & 0x40) {
        text_copy(room, f.local_name < 0 ? u"this-host" : names[f.local_name]);
    }
    return room;
}

void op_connect(void)
{
    char16_t room[64];
    unsigned machine = 0;
    HANDLE out;

    POISON(out);
    const char16_t *name = any_server(room, &machine);
    begin("MprConfigServerConnect");
    DWORD expected = expect_script();
    if (expected == NO_ERROR && machine == NOWHERE && !f.unknown_at_use)
        expected = f.unknown_code;
    if (expected == NO_ERROR && f.is_unprivileged && !f.refuses_at_use)
        expected = ERROR_ACCESS_DENIED;
    if (!ended(MprConfigServerConnect(handed_text(name), &out), expected)) {
        untouched(&out, sizeof out);
        return;
    }
    f.open++;
    if (find(out) != NULL)
        broken("a handle that was issued before", 0, (unsigned long)(uintptr_t)out);
    struct known *known = remember(out, CONNECTION, NULL, 0);
    if (known != NULL) {
        known->machine = machine;
        return;
    }
    begin("MprConfigServerDisconnect");
    MprConfigServerDisconnect(out);
    ended(NO_ERROR, NO_ERROR);
    f.open--;
}

void op_connect_null_out(void)
{
    char16_t room[64];
    unsigned machine = 0;
    const char16_t *name = any_server(room, &machine);

    begin("MprConfigServerConnect");
    ended(MprConfigServerConnect(handed_text(name), NULL), ERROR_INVALID_PARAMETER);
}

void op_disconnect(void)
{
    HANDLE config = any_handle(CONNECTION);
    struct known *known = find(config);

    begin("MprConfigServerDisconnect");
    MprConfigServerDisconnect(config);
    ended(NO_ERROR, NO_ERROR);
    if (known == NULL || !known->is_live || known->kind != CONNECTION)
        return;
    for (unsigned i = 0; i < f.handle_count; i++)
        if (f.handles[i].parent == config)
            f.handles[i].is_live = 0;
    known->is_live = 0;
    f.open--;
}

void op_refresh(void)
{
    HANDLE config = any_handle(CONNECTION);
    struct machine *machine = NULL;

    begin("MprConfigServerRefresh");
    ended(MprConfigServerRefresh(config), expect_connection(config, &machine));
}

/* ------------------------------------------------------------------------------------- buffers */

void op_buffer_free(void)
{
    unsigned which = next(), place = f.buffer_count > 0 ? (which & 0x3F) % f.buffer_count : 0;
    LPVOID wrong = which & 0x80 ? (LPVOID)&which : f.stale;

    if (f.buffer_count > 0 && (which & 0xC0) == 0) {
        free_buffer(place, MprConfigBufferFree, "MprConfigBufferFree");
        return;
    }
    if (f.buffer_count > 0 && (which & 0xC0) == 0x40)
        wrong = f.buffers[place] + 1;
    for (unsigned i = 0; i < f.buffer_count; i++)
        if (f.buffers[i] == wrong) /* one that was freed has its place again */
            wrong = NULL;
    begin("MprConfigBufferFree");
    ended(MprConfigBufferFree(wrong), ERROR_INVALID_PARAMETER);
}

/* --------------------------------------------------------------------------------------- names */

void op_add_adapter(void)
{
    char guid[39];
    unsigned which = next() % NAMES, name = next() % NAMES;
    int *adapters = f.machines[0].adapters;

    /* One name leads to one adapter here; which of two is found is for the unit tests. */
    for (unsigned i = 0; i < NAMES; i++)
        if (adapters[i] == (int)name + 1 && i != which)
            return;
    for (unsigned i = 0; i < 39; i++)
        guid[i] = (char)guids[which][i];
    begin("mprfake_add_adapter");
    if (ended(mprfake_add_adapter(NULL, guid, names_utf8[name]),
              adapters[which] ? ERROR_ALREADY_EXISTS : NO_ERROR))
        adapters[which] = (int)name + 1;
}

typedef DWORD name_call(HANDLE config, PWCHAR from, PWCHAR buffer, DWORD bytes);

/* An interface that no adapter stands behind goes by its own name both ways. */
static const char16_t *own_name(const struct machine *machine, const char16_t *name)
{
    const struct interface *interface = model_interface_by_name(machine->interfaces, name);

    return interface == NULL || (length_of(interface->name) == 38 && interface->name[0] == '{')
               ? NULL
               : interface->name;
}

static void translate(name_call *function, HANDLE config, const char16_t *from, const char16_t *to,
                      DWORD expected)
{
    unsigned bytes = next();
    WCHAR *buffer = malloc(bytes > 0 ? bytes : 1);

    if (buffer == NULL)
        exit(1);
    memset(buffer, 0xA5, bytes);
    if (expected == NO_ERROR && to == NULL)
        expected = ERROR_NOT_FOUND;
    else if (expected == NO_ERROR && bytes / 2 < length_of(to) + 1)
        expected = ERROR_BUFFER_OVERFLOW;
    if (!ended(function(config, handed_text(from), buffer, bytes), expected))
        untouched(buffer, bytes);
    else if (memcmp(buffer, to, (length_of(to) + 1) * sizeof *to) != 0)
        broken("another name", to[0], buffer[0]);
    free(buffer);
}

void op_friendly_name(void)
{
    HANDLE config = any_handle(CONNECTION);
    unsigned which = next(), name = (which & 0x1F) % NAMES;
    struct machine *machine = NULL;
    char16_t from[64] = u"";
    const char16_t *to = NULL;

    if (which & 0x40)
        text_copy(from, u"\\device\\Tcpip_");
    text_copy(from + length_of(from), which & 0x20 ? names[name] : guids[name]);
    begin("MprConfigGetFriendlyName");
    DWORD expected = expect_connection(config, &machine);
    if (expected == NO_ERROR && !(which & 0x20) && machine->adapters[name])
        to = names[machine->adapters[name] - 1];
    else if (expected == NO_ERROR)
        to = own_name(machine, from);
    translate(MprConfigGetFriendlyName, config, from, to, expected);
}

void op_guid_name(void)
{
    HANDLE config = any_handle(CONNECTION);
    unsigned which = next(), name = (which & 0x7F) % NAMES;
    const char16_t *from = (which & 0x80 ? other_names : names)[name], *to = NULL;
    struct machine *machine = NULL;

    begin("MprConfigGetGuidName");
    DWORD expected = expect_connection(config, &machine);
    for (unsigned i = 0; expected == NO_ERROR && to == NULL && i < NAMES; i++)
        if (machine->adapters[i] == (int)name + 1)
            to = guids[i];
    if (expected == NO_ERROR && to == NULL)
        to = own_name(machine, from);
    translate(MprConfigGetGuidName, config, from, to, expected);
}
