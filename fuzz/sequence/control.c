/*
 * control.c: what a test steers: memory that fails, scripts, what structures are filled with; and
 * what it asks.
 */
#include "model.h"

void op_content(void)
{
    f.content = next();
}

void op_memory(void)
{
    f.plan.nth = next() % 16;
    f.plan.mode = next() % 3 + 1;
    f.plan.count = 2;
    mprfake_fail_allocation(f.plan.nth, f.plan.mode, f.plan.count);
}

/* Functions that return no code cannot be scripted. */
static int has_code(unsigned index)
{
    const char *name = function_name(index);

    return strstr(name, "Disconnect") == NULL && strcmp(name, "MprInfoBlockQuerySize") != 0;
}

void op_script(void)
{
    static const DWORD codes[] = {NO_ERROR, ERROR_ACCESS_DENIED, ERROR_NOT_SUPPORTED, 1203,
                                  RPC_S_SERVER_UNAVAILABLE};
    unsigned which = next(), nth = next() % 8, times = next() % 8, code = next();
    DWORD expected = NO_ERROR;

    which %= function_count() + 1;
    code = codes[code % 5];
    const char *name = which == function_count() ? NULL : function_name(which);
    if (name == NULL || nth == 0)
        expected = ERROR_INVALID_PARAMETER;
    else if (which == 0)
        expected = ERROR_PROC_NOT_FOUND;
    else if (!has_code(which))
        expected = ERROR_INVALID_PARAMETER;
    begin("mprfake_fail_call");
    if (ended(mprfake_fail_call(name, nth, times, code), expected))
        script_set(which, nth, times, code);
}

void op_add_interface(void)
{
    const char *server;
    unsigned machine = any_machine(&server), which = next(), type = next() % 9;
    const char *name = which == 0xFF ? "\xFF" : which == 0xFE ? NULL : names_utf8[which % NAMES];
    DWORD expected = NO_ERROR;

    if (which >= 0xFE || type == 8)
        expected = ERROR_INVALID_PARAMETER;
    else if (machine == NOWHERE)
        expected = ERROR_NOT_FOUND;
    else if (model_interface_by_name(f.machines[machine].interfaces, names[which % NAMES]) != NULL)
        expected = ERROR_ALREADY_EXISTS;
    begin("mprfake_add_interface");
    if (!ended(mprfake_add_interface(server, name, type, which & 0x40), expected))
        return;
    struct interface *interface = model_interface_new(names[which % NAMES], type);
    interface->is_enabled = (which & 0x40) != 0;
    item_append(&f.machines[machine].interfaces, &interface->item);
}

void op_look(void)
{
    const char *name;
    unsigned machine = any_machine(&name);

    if (machine != NOWHERE)
        look_at(machine);
}

/* ----------------------------------------------------------------------------------------- asking
 */

typedef DWORD text_call(char *text, DWORD size, DWORD *needed);

/* A text asked for with no room, with one byte too few, and with enough. */
static void ask_text(const char *name, text_call *function)
{
    static char text[1024 * 128];
    DWORD needed = 0, again = 0;

    begin(name);
    ended(function(NULL, 1, &needed), ERROR_INVALID_PARAMETER);
    begin(name);
    ended(function(NULL, 0, &needed), ERROR_BUFFER_OVERFLOW);
    if (needed == 0 || needed > sizeof text)
        broken("the size of a text", sizeof text, needed);
    memset(text, 0xA5, sizeof text);
    begin(name);
    ended(function(text, needed - 1, &again), ERROR_BUFFER_OVERFLOW);
    untouched(text, needed);
    begin(name);
    ended(function(text, needed, NULL), NO_ERROR);
    if (again != needed || text[needed - 1] != 0 || strlen(text) != needed - 1)
        broken("the end of a text", needed, again);
    untouched(text + needed, sizeof text - needed > 64 ? 64 : sizeof text - needed);
    if (function == mprfake_open_report && (needed == 1) != (f.open == 0))
        broken("a report of what is open", f.open, needed);
}

static DWORD asked_code;

static DWORD message(char *text, DWORD size, DWORD *needed)
{
    return mprfake_message(asked_code, text, size, needed);
}

static void ask_calls(unsigned which)
{
    DWORD count = 77;

    which %= function_count();
    begin("mprfake_calls");
    if (ended(mprfake_calls(function_name(which), &count),
              which == 0 ? ERROR_PROC_NOT_FOUND : NO_ERROR) &&
        count != calls_of(which))
        broken("calls of a function", (unsigned long)calls_of(which), count);
    begin("mprfake_open");
    if (ended(mprfake_open(function_name(which), &count),
              which == 0 ? ERROR_PROC_NOT_FOUND : NO_ERROR) &&
        count > f.open)
        broken("what one function left open", f.open, count);
}

/* The log remembers the latest 1024. */
static void ask_log(unsigned which)
{
    const char *name;
    DWORD code, number = f.logged > which ? f.logged - which : 0;

    POISON(name);
    POISON(code);
    begin("mprfake_call_at");
    if (!ended(mprfake_call_at(number, &name, &code), number == 0 ? ERROR_NOT_FOUND : NO_ERROR)) {
        untouched(&name, sizeof name);
        untouched(&code, sizeof code);
    }
    begin("mprfake_call_at");
    ended(mprfake_call_at(f.logged + 1, NULL, NULL), ERROR_NOT_FOUND);
    if (f.logged < 1024)
        return;
    begin("mprfake_call_at");
    ended(mprfake_call_at(f.logged - 1024, NULL, NULL), ERROR_NOT_FOUND);
}

static void ask_what_is_wrong(unsigned which)
{
    DWORD number = 77;
    char why[4] = "";

    static const char *const guid = "{00000000-1111-2222-3333-444444444449}";
    const struct {
        const char *name;
        DWORD code, expected;
    } asked[] = {
        {"mprfake_add_server", mprfake_add_server(NULL), ERROR_INVALID_PARAMETER},
        {"mprfake_add_server", mprfake_add_server("a\\b"), ERROR_INVALID_PARAMETER},
        {"mprfake_set_local_name", mprfake_set_local_name(""), ERROR_INVALID_PARAMETER},
        {"mprfake_add_adapter", mprfake_add_adapter(NULL, "{", "name"), ERROR_INVALID_PARAMETER},
        {"mprfake_add_adapter", mprfake_add_adapter(NULL, guid, ""), ERROR_INVALID_PARAMETER},
        {"mprfake_load_text", mprfake_load_text(NULL, NULL, 0, NULL, 0), ERROR_INVALID_PARAMETER},
        {"mprfake_load_text", mprfake_load_text(NULL, "no text", 7, why, sizeof why),
         ERROR_INVALID_DATA},
        {"mprfake_load_state", mprfake_load_state(NULL, NULL, NULL, 0), ERROR_INVALID_PARAMETER},
        {"mprfake_save_text", mprfake_save_text(NULL, NULL, 1, NULL), ERROR_INVALID_PARAMETER},
        {"mprfake_snapshot", mprfake_snapshot(NULL, NULL), ERROR_INVALID_PARAMETER},
        {"mprfake_get_knob", mprfake_get_knob(1, NULL), ERROR_INVALID_PARAMETER},
        {"mprfake_fail_allocation", mprfake_fail_allocation(1, 4, 0), ERROR_INVALID_PARAMETER},
        {"mprfake_calls", mprfake_calls(NULL, &number), ERROR_INVALID_PARAMETER},
        {"mprfake_open", mprfake_open(NULL, NULL), ERROR_INVALID_PARAMETER},
        {"mprfake_call_count", mprfake_call_count(NULL), ERROR_INVALID_PARAMETER},
        {"mprfake_message", mprfake_message(4242, why, sizeof why, NULL), ERROR_NOT_FOUND},
    };

    which %= sizeof asked / sizeof *asked;
    begin(asked[which].name);
    ended(asked[which].code, asked[which].expected);
}

void op_ask(void)
{
    static const DWORD codes[] = {NO_ERROR, ERROR_NO_SUCH_INTERFACE, ERROR_FILE_CORRUPT,
                                  ERROR_SUCCESS_RESTART_REQUIRED};
    unsigned what = next() % 6, which = next();

    if (strcmp(mprfake_version(), MPRFAKE_VERSION) != 0)
        broken("the version", 0, 1);
    if (what == 0)
        ask_text("mprfake_open_report", mprfake_open_report);
    asked_code = codes[which % 4];
    if (what == 1)
        ask_text("mprfake_message", message);
    if (what == 2)
        ask_calls(which);
    if (what == 3)
        ask_log(which);
    if (what == 4)
        ask_text("mprfake_call_report", mprfake_call_report);
    if (what == 5)
        ask_what_is_wrong(which);
}
