/*
 * scenario.c: from bytes to steps; see scenario.h.
 */
#include "scenarios/scenario.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define H OPERAND_HANDLE
#define B OPERAND_BUFFER
#define T OPERAND_TEXT
#define N OPERAND_NUMBER
#define R OPERAND_RESUME
#define F OPERAND_FUNCTION
#define Z OPERAND_NULLS

const struct operation_row scenario_operations[OPERATION_COUNT] = {
    [OPERATION_RESET] = {"reset", RESULT_NOTHING, {OPERAND_END}, {NULL}},
    [OPERATION_ADD_SERVER] = {"add-server", RESULT_NOTHING, {T}, {NULL}},
    [OPERATION_LOCAL_NAME] = {"local-name", RESULT_NOTHING, {T}, {NULL}},
    [OPERATION_ADD_ADAPTER] = {"add-adapter", RESULT_NOTHING, {T, T, T}, {NULL}},
    [OPERATION_ADD_INTERFACE] = {"add-interface", RESULT_NOTHING, {T, T, N, N}, {NULL}},
    [OPERATION_PRIVILEGED] = {"privileged", RESULT_NOTHING, {N}, {NULL}},
    [OPERATION_KNOB] = {"knob", RESULT_NOTHING, {N, N}, {NULL}},
    [OPERATION_SCRIPT] = {"script", RESULT_NOTHING, {F, N, N, N}, {NULL}},
    [OPERATION_FAIL] = {"fail", RESULT_NOTHING, {N, N, N}, {NULL}},
    [OPERATION_CONNECT] = {"connect", RESULT_HANDLE, {T, Z}, {"out"}},
    [OPERATION_DISCONNECT] = {"disconnect", RESULT_NOTHING, {H}, {NULL}},
    [OPERATION_REFRESH] = {"refresh", RESULT_NOTHING, {H}, {NULL}},
    [OPERATION_FREE] = {"free", RESULT_NOTHING, {B}, {NULL}},
    [OPERATION_FRIENDLY] = {"friendly-name", RESULT_NOTHING, {H, T, N, Z}, {"buffer"}},
    [OPERATION_GUID] = {"guid-name", RESULT_NOTHING, {H, T, N, Z}, {"buffer"}},
    [OPERATION_CREATE] = {"create", RESULT_HANDLE, {H, N, T, N, N, Z}, {"buffer", "out"}},
    [OPERATION_GET_HANDLE] = {"get-handle", RESULT_HANDLE, {H, T, Z}, {"out"}},
    [OPERATION_ENUM] = {"enum",
                        RESULT_BUFFER,
                        {H, N, N, R, Z},
                        {"buffer", "read", "total", "resume"}},
    [OPERATION_INFO] = {"info", RESULT_BUFFER, {H, H, N, Z}, {"buffer", "size"}},
    [OPERATION_TRANSPORT] = {"transport",
                             RESULT_HANDLE,
                             {H, N, T, N, N, T, Z},
                             {"global", "client", "out"}},
    [OPERATION_GET_TRANSPORT] = {"get-transport", RESULT_HANDLE, {H, N, Z}, {"out"}},
};

const char *const scenario_functions[SCENARIO_FUNCTIONS + 1] = {
    "MprConfigServerConnect",    "MprConfigServerDisconnect",   "MprConfigServerRefresh",
    "MprConfigBufferFree",       "MprConfigGetFriendlyName",    "MprConfigGetGuidName",
    "MprConfigInterfaceCreate",  "MprConfigInterfaceGetHandle", "MprConfigInterfaceEnum",
    "MprConfigInterfaceGetInfo", "MprConfigTransportCreate",    "MprConfigTransportGetHandle",
    "MprConfigNobodyHasThis",
};

#define GUID_A "{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}"
#define GUID_B "{88CE272F-847A-40CF-BFBA-001D9AD97450}"

const char *const scenario_pool[] = {
    "alpha",
    "\\\\alpha",
    "beta",
    "this-machine",
    "\\\\this-machine",
    "nobody.invalid",
    "",
    "\\\\",
    "\\alpha",
    "alpha ",
    GUID_A,
    GUID_B,
    "\\DEVICE\\TCPIP_" GUID_A,
    "\\DEVICE\\TCPIP_" GUID_B,
    "{6AAFC9A9-0542-4DB2-8760-CCFFA953737G}",
    "6AAFC9A9-0542-4DB2-8760-CCFFA953737C",
    "Local Area Connection",
    "Wi-Fi",
    "wan0",
    "wan1",
    "wan2",
    "IP",
    "%SystemRoot%\\System32\\iprtrmgr.dll",
};
const size_t scenario_pool_count = sizeof(scenario_pool) / sizeof(scenario_pool[0]);

#define FRIENDLY_NAME_ROOM 514

/* ----------------------------------------------------------------------------------- reading */

struct reader {
    const uint8_t *at;
    const uint8_t *end;
};

static uint8_t read_byte(struct reader *reader)
{
    return reader->at < reader->end ? *reader->at++ : 0;
}

/* A number of `size` bytes, the lowest first. */
static uint64_t read_bytes(struct reader *reader, unsigned size)
{
    uint64_t number = 0;

    for (unsigned i = 0; i < size; i++)
        number |= (uint64_t)read_byte(reader) << (8 * i);
    return number;
}

static uint64_t read_number(struct reader *reader)
{
    uint8_t first = read_byte(reader);

    switch (first) {
    case NUMBER_16:
        return read_bytes(reader, 2);
    case NUMBER_32:
        return read_bytes(reader, 4);
    case NUMBER_ENTRIES:
        return read_byte(reader) * sizeof(MPR_INTERFACE_0);
    case NUMBER_BELOW_ENTRIES:
        return (uint32_t)(read_byte(reader) * sizeof(MPR_INTERFACE_0) - 1);
    case NUMBER_NAME:
        return FRIENDLY_NAME_ROOM;
    case NUMBER_HIGH:
        return 0x80000000u;
    case NUMBER_ALMOST_ALL:
        return 0xFFFFFFFEu;
    case NUMBER_ALL:
        return 0xFFFFFFFFu;
    default:
        return first;
    }
}

/* ------------------------------------------------------------------------------------- texts */

/* A block for `length` units and the terminator. */
static struct units units_new(size_t length)
{
    struct units text = {calloc(length + 1, sizeof(WCHAR)), length};

    if (text.units == NULL) {
        fputs("scenario: no memory for a text; give the fuzzer more (-rss_limit_mb)\n", stderr);
        abort();
    }
    return text;
}

static struct units units_from_pool(uint8_t number, bool swapped)
{
    const char *from = scenario_pool[number % scenario_pool_count];
    struct units text = units_new(strlen(from));

    for (size_t i = 0; i < text.length; i++) {
        char letter = (char)(from[i] | 0x20);

        text.units[i] = (WCHAR)from[i];
        if (swapped && letter >= 'a' && letter <= 'z')
            text.units[i] ^= 0x20;
    }
    return text;
}

static struct units units_from_bytes(struct reader *reader, unsigned unit_size)
{
    struct units text = units_new(read_byte(reader));

    for (size_t i = 0; i < text.length; i++)
        text.units[i] = (WCHAR)read_bytes(reader, unit_size);
    return text;
}

static struct units units_repeated(struct reader *reader)
{
    WCHAR unit = (WCHAR)read_bytes(reader, 2);
    struct units text = units_new((size_t)read_bytes(reader, 2));

    for (size_t i = 0; i < text.length; i++)
        text.units[i] = unit;
    return text;
}

/* A text ends at its first zero, and its block with it. */
static struct units units_cut(struct units text)
{
    size_t length = 0;

    while (length < text.length && text.units[length] != 0)
        length++;
    if (length == text.length)
        return text;

    struct units shorter = units_new(length);
    memcpy(shorter.units, text.units, length * sizeof(WCHAR));
    free(text.units);
    return shorter;
}

static struct units read_text(struct reader *reader)
{
    switch ((enum text_form)(read_byte(reader) % TEXT_FORMS)) {
    case TEXT_POOL:
        return units_from_pool(read_byte(reader), false);
    case TEXT_SWAPPED:
        return units_from_pool(read_byte(reader), true);
    case TEXT_BYTES:
        return units_cut(units_from_bytes(reader, 1));
    case TEXT_UNITS:
        return units_cut(units_from_bytes(reader, 2));
    case TEXT_REPEAT:
        return units_cut(units_repeated(reader));
    default:
        return (struct units){NULL, 0};
    }
}

/* ------------------------------------------------------------------------------------- steps */

/* The slot that a byte means; false when there is none yet. */
static bool read_slot(struct reader *reader, unsigned slots, unsigned *slot)
{
    uint8_t back = read_byte(reader);

    if (slots != 0)
        *slot = slots - 1 - back % slots;
    return slots != 0;
}

static void read_handle(struct reader *reader, const struct scenario *scenario,
                        struct operand *operand)
{
    bool exists = true;

    operand->form = read_byte(reader) % HANDLE_FORMS;
    switch ((enum handle_form)operand->form) {
    case HANDLE_SLOT:
    case HANDLE_WIDE:
    case HANDLE_NEXT:
        exists = read_slot(reader, scenario->handles, &operand->slot);
        break;
    case HANDLE_ENTRY:
        exists = read_slot(reader, scenario->buffers, &operand->slot);
        operand->number = read_byte(reader);
        break;
    case HANDLE_ADDRESS:
        exists = read_slot(reader, scenario->buffers, &operand->slot);
        break;
    case HANDLE_RAW:
        operand->number = read_bytes(reader, 8);
        break;
    default:
        break;
    }
    if (!exists)
        *operand = (struct operand){.form = HANDLE_NIL};
}

static void read_buffer(struct reader *reader, const struct scenario *scenario,
                        struct operand *operand)
{
    bool exists = true;

    operand->form = read_byte(reader) % BUFFER_FORMS;
    if (operand->form == BUFFER_SLOT || operand->form == BUFFER_INSIDE)
        exists = read_slot(reader, scenario->buffers, &operand->slot);
    else if (operand->form == BUFFER_RAW)
        operand->number = read_bytes(reader, 8);
    if (!exists)
        operand->form = BUFFER_NIL;
}

static void read_resume(struct reader *reader, const struct scenario *scenario,
                        struct operand *operand)
{
    operand->form = read_byte(reader) % RESUME_FORMS;
    if (operand->form == RESUME_NUMBER)
        operand->number = read_number(reader);
    else if (!read_slot(reader, scenario->buffers, &operand->slot))
        operand->form = RESUME_NUMBER;
}

static void read_operand(struct reader *reader, const struct scenario *scenario,
                         enum operand_kind kind, struct operand *operand)
{
    uint8_t byte = 0;

    switch (kind) {
    case OPERAND_HANDLE:
        read_handle(reader, scenario, operand);
        break;
    case OPERAND_BUFFER:
        read_buffer(reader, scenario, operand);
        break;
    case OPERAND_TEXT:
        operand->text = read_text(reader);
        break;
    case OPERAND_NUMBER:
        operand->number = read_number(reader);
        break;
    case OPERAND_RESUME:
        read_resume(reader, scenario, operand);
        break;
    case OPERAND_FUNCTION:
        operand->number = read_byte(reader) % (SCENARIO_FUNCTIONS + 1);
        break;
    case OPERAND_NULLS:
        byte = read_byte(reader);
        operand->number = byte >= NULLS_MARK ? byte - NULLS_MARK : 0;
        break;
    case OPERAND_END:
        break;
    }
}

static void read_step(struct reader *reader, struct scenario *scenario, struct step *step)
{
    *step = (struct step){.operation = (enum operation)(read_byte(reader) % OPERATION_COUNT)};

    const struct operation_row *row = &scenario_operations[step->operation];
    for (int i = 0; i < SCENARIO_OPERANDS_MOST; i++)
        read_operand(reader, scenario, row->operands[i], &step->operands[i]);
    if (row->result == RESULT_HANDLE)
        step->result = scenario->handles++;
    else if (row->result == RESULT_BUFFER)
        step->result = scenario->buffers++;
}

void scenario_init(struct scenario *scenario, const uint8_t *bytes, size_t size)
{
    struct reader reader = {bytes, size != 0 ? bytes + size : bytes};

    scenario->count = 0;
    scenario->handles = 0;
    scenario->buffers = 0;
    while (reader.at < reader.end && scenario->count < SCENARIO_STEPS_MOST) {
        read_step(&reader, scenario, &scenario->steps[scenario->count]);
        scenario->count++;
    }
}

void scenario_fini(struct scenario *scenario)
{
    for (size_t i = 0; i < scenario->count; i++) {
        for (int j = 0; j < SCENARIO_OPERANDS_MOST; j++)
            free(scenario->steps[i].operands[j].text.units);
    }
    scenario->count = 0;
}
