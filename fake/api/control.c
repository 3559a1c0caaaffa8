/*
 * control.c: the functions of mprfake.h, with which a test steers the double and looks at it. They
 * enter the world like an entry of the API, but are not counted, not scripted, and get their memory
 * at a door that has no plan.
 */
#include "api/control.h"

#include <stdio.h>
#include <string.h>

#include "api/messages.h"
#include "base/utf16.h"

/* ---------------------------------------------------------------------------------- helpers */

DWORD text_init(struct text *text, const char *utf8)
{
    *text = (struct text){NULL, 0};
    if (utf8 == NULL)
        return ERROR_INVALID_PARAMETER;
    text->length = utf16_from_utf8(utf8, NULL);
    if (text->length == UTF16_MALFORMED)
        return ERROR_INVALID_PARAMETER;
    text->units = alloc_get(&world.test_memory, text->length * sizeof(uint16_t));
    if (text->units == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    utf16_from_utf8(utf8, text->units);
    return NO_ERROR;
}

void text_fini(struct text *text)
{
    alloc_free(&world.test_memory, text->units);
}

DWORD control_code(enum fact fact)
{
    static const DWORD codes[] = {
        [FACT_OK] = NO_ERROR,
        [FACT_NO_MEMORY] = ERROR_NOT_ENOUGH_MEMORY,
        [FACT_EXISTS] = ERROR_ALREADY_EXISTS,
        [FACT_ABSENT] = ERROR_NOT_FOUND,
        [FACT_MALFORMED] = ERROR_INVALID_PARAMETER,
        [FACT_FOREIGN] = ERROR_ROUTER_CONFIG_INCOMPATIBLE,
        [FACT_DAMAGED] = ERROR_ROUTER_CONFIG_INCOMPATIBLE,
    };

    return codes[fact];
}

DWORD control_select(const char *name, struct server **server)
{
    struct text text;
    DWORD code = NO_ERROR;

    *server = &world.local;
    if (name == NULL)
        return NO_ERROR;

    code = text_init(&text, name);
    if (code == NO_ERROR)
        *server = world_server_find(text.units, text.length);
    text_fini(&text);
    return code == NO_ERROR && *server == NULL ? ERROR_NOT_FOUND : code;
}

DWORD control_clamp(uint64_t number)
{
    return number < UINT32_MAX ? (DWORD)number : (DWORD)UINT32_MAX;
}

DWORD control_hand_out(const char *report, size_t length, char *text, DWORD size, DWORD *needed)
{
    if (needed != NULL)
        *needed = (DWORD)length + 1;
    if (length + 1 > size)
        return ERROR_BUFFER_OVERFLOW;
    memcpy(text, report, length + 1);
    return NO_ERROR;
}

/* ------------------------------------------------------------------------------------ state */

const char *MPRFAKE_API mprfake_version(void)
{
    return MPRFAKE_VERSION;
}

DWORD MPRFAKE_API mprfake_reset(void)
{
    world_enter();
    world_reset();
    world_leave();
    return NO_ERROR;
}

/* Gives a name to one of the functions of the world that take one. */
static DWORD with_name(enum fact (*use)(const uint16_t *name, size_t length), const char *name)
{
    struct text text;

    world_enter();
    DWORD code = text_init(&text, name);
    if (code == NO_ERROR)
        code = control_code(use(text.units, text.length));
    text_fini(&text);
    world_leave();
    return code;
}

DWORD MPRFAKE_API mprfake_add_server(const char *name)
{
    return with_name(world_machine_add, name);
}

DWORD MPRFAKE_API mprfake_set_local_name(const char *name)
{
    return with_name(world_local_name_set, name);
}

static DWORD add_adapter(const char *server_name, const char *guid, const char *friendly_name)
{
    struct server *server = NULL;
    struct text guid_text = {0};
    struct text name = {0};
    DWORD code = text_init(&guid_text, guid);

    if (code == NO_ERROR)
        code = text_init(&name, friendly_name);
    if (code == NO_ERROR)
        code = control_select(server_name, &server);
    if (code == NO_ERROR)
        code = control_code(adapters_add(&server->adapters, &world.test_memory, guid_text.units,
                                         guid_text.length, name.units, name.length));
    text_fini(&guid_text);
    text_fini(&name);
    return code;
}

DWORD MPRFAKE_API mprfake_add_adapter(const char *server, const char *guid,
                                      const char *friendly_name)
{
    world_enter();
    DWORD code = add_adapter(server, guid, friendly_name);
    world_leave();
    return code;
}

static DWORD add_interface(const char *server_name, const char *name, DWORD type, DWORD enabled)
{
    struct server *server = NULL;
    struct interface_draft draft = {0};
    const struct interface_fields fields = {.is_enabled = enabled != 0};
    struct text text;
    DWORD code = text_init(&text, name);

    if (code == NO_ERROR && type >= (DWORD)ROUTER_IF_TYPE_MAX)
        code = ERROR_INVALID_PARAMETER;
    if (code == NO_ERROR)
        code = control_select(server_name, &server);
    if (code == NO_ERROR)
        code = control_code(interfaces_draft_new(&server->interfaces, &world.test_memory,
                                                 text.units, text.length, type, &fields, &draft));
    if (code == NO_ERROR)
        interfaces_draft_add(&server->interfaces, &world.test_memory, &draft);
    text_fini(&text);
    return code;
}

DWORD MPRFAKE_API mprfake_add_interface(const char *server, const char *name, DWORD type,
                                        DWORD enabled)
{
    world_enter();
    DWORD code = add_interface(server, name, type, enabled);
    world_leave();
    return code;
}

DWORD MPRFAKE_API mprfake_set_privileged(DWORD privileged)
{
    world_enter();
    world.is_unprivileged = privileged == 0;
    world_leave();
    return NO_ERROR;
}

static DWORD set_knob(DWORD knob, DWORD value)
{
    if (knob == MPRFAKE_KNOB_UNKNOWN_SERVER_CODE && value != NO_ERROR)
        world.unknown_code = value;
    else if (knob == MPRFAKE_KNOB_REFUSE_AT_USE && value <= 1)
        world.refuses_at_use = value == 1;
    else if (knob == MPRFAKE_KNOB_UNKNOWN_AT_USE && value <= 1)
        world.unknown_at_use = value == 1;
    else if (knob == MPRFAKE_KNOB_LAN_ONLY && value <= 1)
        world.local.tunnels.lan_only = stored_number(value);
    else
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

DWORD MPRFAKE_API mprfake_set_knob(DWORD knob, DWORD value)
{
    world_enter();
    DWORD code = set_knob(knob, value);
    world_leave();
    return code;
}

static DWORD get_knob(DWORD knob, DWORD *value)
{
    if (knob == MPRFAKE_KNOB_UNKNOWN_SERVER_CODE)
        *value = entry_unknown_server_code();
    else if (knob == MPRFAKE_KNOB_REFUSE_AT_USE)
        *value = world.refuses_at_use ? 1 : 0;
    else if (knob == MPRFAKE_KNOB_UNKNOWN_AT_USE)
        *value = world.unknown_at_use ? 1 : 0;
    else if (knob == MPRFAKE_KNOB_LAN_ONLY)
        *value = tunnels_lan_only(&world.local.tunnels) ? 1 : 0;
    else
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

DWORD MPRFAKE_API mprfake_get_knob(DWORD knob, DWORD *value)
{
    if (value == NULL)
        return ERROR_INVALID_PARAMETER;
    world_enter();
    DWORD code = get_knob(knob, value);
    world_leave();
    return code;
}

/* --------------------------------------------------------------------------------- failures */

DWORD MPRFAKE_API mprfake_fail_call(const char *function, DWORD nth, DWORD times, DWORD code)
{
    if (function == NULL || nth == 0)
        return ERROR_INVALID_PARAMETER;

    enum function number = function_by_name(function, strlen(function));
    if (number == FUNCTION_COUNT)
        return ERROR_PROC_NOT_FOUND;
    if (!function_rows[number].has_result)
        return ERROR_INVALID_PARAMETER;

    world_enter();
    struct fault script = {.first = world.calls[number] + nth, .last = UINT64_MAX, .code = code};
    if (times != 0)
        script.last = script.first + times - 1;
    faults_set(&world.faults, (unsigned)number, &script);
    world_leave();
    return NO_ERROR;
}

DWORD MPRFAKE_API mprfake_fail_allocation(DWORD nth, DWORD mode, DWORD count)
{
    uint64_t last = nth;

    if (nth != 0 && mode == MPRFAKE_FAIL_ON)
        last = UINT64_MAX;
    else if (nth != 0 && mode == MPRFAKE_FAIL_RUN)
        last += count;
    else if (nth != 0 && mode != MPRFAKE_FAIL_ONE)
        return ERROR_INVALID_PARAMETER;

    world_enter();
    alloc_plan(&world.memory, nth, last);
    world_leave();
    return NO_ERROR;
}

DWORD MPRFAKE_API mprfake_allocations(DWORD *asked, DWORD *failed)
{
    world_enter();
    if (asked != NULL)
        *asked = control_clamp(world.memory.asked);
    if (failed != NULL)
        *failed = control_clamp(world.memory.failed);
    world_leave();
    return NO_ERROR;
}

/* ------------------------------------------------------------------------------ observation */

/* What one function handed out that is still with the caller. */
static uint64_t open_of(unsigned number)
{
    if (function_rows[number].hands == HANDS_CONNECTIONS)
        return world.handles.of_kind[KIND_CONNECTION];
    if (function_rows[number].hands == HANDS_SERVICE_CONNECTIONS)
        return world.handles.of_kind[KIND_SERVICE_CONNECTION];
    if (function_rows[number].hands == HANDS_MIB_CONNECTIONS)
        return world.handles.of_kind[KIND_MIB_CONNECTION];
    return world.replies.of_origin[number] + world.headers.of_origin[number];
}

DWORD MPRFAKE_API mprfake_open(const char *function, DWORD *count)
{
    enum function number = FUNCTION_COUNT;
    uint64_t open = 0;

    if (count == NULL)
        return ERROR_INVALID_PARAMETER;
    if (function != NULL)
        number = function_by_name(function, strlen(function));
    if (function != NULL && number == FUNCTION_COUNT)
        return ERROR_PROC_NOT_FOUND;

    world_enter();
    for (unsigned i = 0; i < FUNCTION_COUNT; i++) {
        if (function == NULL || i == (unsigned)number)
            open += open_of(i);
    }
    world_leave();
    *count = control_clamp(open);
    return NO_ERROR;
}

/* Room for one line per function: its name, a number of 20 digits, and words. */
#define REPORT_ROOM (FUNCTION_COUNT * 96)

/* Writes the report, with terminator, into REPORT_ROOM bytes. Returns its size. */
static size_t write_report(char *report)
{
    size_t used = 0;

    report[0] = '\0';
    for (unsigned i = 0; i < FUNCTION_COUNT; i++) {
        unsigned long open = (unsigned long)open_of(i);
        static const char *const handed[][2] = {
            [HANDS_CONNECTIONS] = {"connection", "disconnected"},
            [HANDS_SERVICE_CONNECTIONS] = {"connection", "disconnected"},
            [HANDS_MIB_CONNECTIONS] = {"connection", "disconnected"},
            [HANDS_BUFFERS] = {"buffer", "freed"},
            [HANDS_HEADERS] = {"header", "deleted"}};
        const char *const *words = handed[function_rows[i].hands];

        if (open == 0)
            continue;
        used += (size_t)snprintf(report + used, REPORT_ROOM - used, "%s%s: %lu %s%s never %s",
                                 used != 0 ? "\n" : "", function_rows[i].name, open, words[0],
                                 open == 1 ? "" : "s", words[1]);
    }
    return used + 1;
}

DWORD MPRFAKE_API mprfake_open_report(char *text, DWORD size, DWORD *needed)
{
    char report[REPORT_ROOM];

    if (text == NULL && size != 0)
        return ERROR_INVALID_PARAMETER;

    world_enter();
    size_t report_size = write_report(report);
    world_leave();
    return control_hand_out(report, report_size - 1, text, size, needed);
}

DWORD MPRFAKE_API mprfake_message(DWORD code, char *text, DWORD size, DWORD *needed)
{
    const char *message = messages_of(code);

    if (text == NULL && size != 0)
        return ERROR_INVALID_PARAMETER;
    if (message == NULL)
        return ERROR_NOT_FOUND;
    return control_hand_out(message, strlen(message), text, size, needed);
}

DWORD MPRFAKE_API mprfake_check(char *why, DWORD size)
{
    world_enter();
    const char *wrong = world_check();
    world_leave();

    if (wrong == NULL)
        return NO_ERROR;
    if (why != NULL && size != 0)
        snprintf(why, size, "%s", wrong);
    return ERROR_INTERNAL_ERROR;
}
