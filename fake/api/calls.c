/*
 * calls.c: the calls that were made, as a test asks for them: how many, which, and all of them as
 * text for a person.
 */
#include "api/control.h"

#include <stdio.h>
#include <string.h>

#include "api/messages.h"

DWORD MPRFAKE_API mprfake_calls(const char *function, DWORD *count)
{
    if (function == NULL || count == NULL)
        return ERROR_INVALID_PARAMETER;

    enum function number = function_by_name(function, strlen(function));
    if (number == FUNCTION_COUNT)
        return ERROR_PROC_NOT_FOUND;

    world_enter();
    *count = control_clamp(world.calls[number]);
    world_leave();
    return NO_ERROR;
}

DWORD MPRFAKE_API mprfake_call_count(DWORD *count)
{
    if (count == NULL)
        return ERROR_INVALID_PARAMETER;
    world_enter();
    *count = control_clamp(world.logged);
    world_leave();
    return NO_ERROR;
}

DWORD MPRFAKE_API mprfake_call_at(DWORD number, const char **function, DWORD *code)
{
    world_enter();
    bool is_known = number != 0 && number <= world.logged && world.logged - number < WORLD_LOG_ROOM;
    struct world_call call = world.log[(number - 1) % WORLD_LOG_ROOM];
    world_leave();
    if (!is_known)
        return ERROR_NOT_FOUND;
    if (function != NULL)
        *function = function_rows[call.function].name;
    if (code != NULL)
        *code = call.code;
    return NO_ERROR;
}

/* --------------------------------------------------------------------------------------- report */

/* Longer than any line. */
#define LINE_ROOM 160

/* Writes the line of a call that is remembered; the last has no newline. Its length. */
static size_t write_line(uint64_t number, char line[LINE_ROOM])
{
    const struct world_call *call = &world.log[(number - 1) % WORLD_LOG_ROOM];
    const struct function_row *row = &function_rows[call->function];
    const char *symbol = messages_symbol(call->code);
    const char *end = number < world.logged ? "\n" : "";
    unsigned long long shown = number;
    int length = 0;

    if (!row->has_result)
        length = snprintf(line, LINE_ROOM, "%llu %s%s", shown, row->name, end);
    else if (symbol != NULL)
        length = snprintf(line, LINE_ROOM, "%llu %s -> %s (%lu)%s", shown, row->name, symbol,
                          (unsigned long)call->code, end);
    else
        length = snprintf(line, LINE_ROOM, "%llu %s -> %lu%s", shown, row->name,
                          (unsigned long)call->code, end);
    return (size_t)length;
}

/* Puts the lines one behind the other, or, with `text` NULL, only measures them. Their length. */
static size_t write_report(char *text)
{
    uint64_t number = world.logged > WORLD_LOG_ROOM ? world.logged - WORLD_LOG_ROOM + 1 : 1;
    size_t whole = 0;

    for (; number <= world.logged; number++) {
        char line[LINE_ROOM];
        size_t length = write_line(number, line);

        if (text != NULL)
            memcpy(text + whole, line, length);
        whole += length;
    }
    return whole;
}

DWORD MPRFAKE_API mprfake_call_report(char *text, DWORD size, DWORD *needed)
{
    DWORD code = NO_ERROR;

    if (text == NULL && size != 0)
        return ERROR_INVALID_PARAMETER;

    world_enter();
    size_t length = write_report(NULL);
    if (length < size)
        text[write_report(text)] = '\0';
    else
        code = ERROR_BUFFER_OVERFLOW;
    world_leave();
    if (needed != NULL)
        *needed = (DWORD)length + 1;
    return code;
}
