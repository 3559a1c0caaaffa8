/*
 * text.c: from text to bytes; see text.h. The way back is in print.c.
 */
#include "scenarios/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define NAME_ROOM  32
#define TOKEN_ROOM 2048
#define LINE_ROOM  8192
#define SLOTS_MOST SCENARIO_STEPS_MOST

struct slots {
    unsigned count;
    char names[SLOTS_MOST][NAME_ROOM];
};

struct writer {
    const char *name; /* of the text, for messages */
    unsigned line;
    const char *at; /* what is left of the line */
    bool failed;
    uint8_t *bytes;
    size_t size;
    size_t room;
    size_t steps;
    struct slots handles;
    struct slots buffers;
};

static void complain(struct writer *writer, const char *expected, const char *found)
{
    if (!writer->failed)
        fprintf(stderr, "%s:%u: expected %s, found '%s'\n", writer->name, writer->line, expected,
                found);
    writer->failed = true;
}

/* ----------------------------------------------------------------------------------- writing */

static void put(struct writer *writer, unsigned byte)
{
    if (writer->size == writer->room) {
        writer->room = writer->room != 0 ? 2 * writer->room : 256;
        uint8_t *bytes = realloc(writer->bytes, writer->room);
        if (bytes == NULL) {
            fputs("text: no memory for a scenario\n", stderr);
            abort();
        }
        writer->bytes = bytes;
    }
    writer->bytes[writer->size++] = (uint8_t)byte;
}

static void put_bytes(struct writer *writer, uint64_t number, unsigned size)
{
    for (unsigned i = 0; i < size; i++)
        put(writer, (unsigned)(number >> (8 * i) & 0xFF));
}

static void put_number(struct writer *writer, uint32_t number)
{
    if (number < NUMBER_FORMS) {
        put(writer, number);
    } else if (number >= 0xFFFFFFFEu) {
        put(writer, number == 0xFFFFFFFFu ? NUMBER_ALL : NUMBER_ALMOST_ALL);
    } else {
        put(writer, number < 0x10000 ? NUMBER_16 : NUMBER_32);
        put_bytes(writer, number, number < 0x10000 ? 2 : 4);
    }
}

/* ------------------------------------------------------------------------------------ tokens */

static void skip_blanks(struct writer *writer)
{
    while (*writer->at == ' ' || *writer->at == '\t')
        writer->at++;
    if (*writer->at == '#')
        writer->at += strlen(writer->at);
}

/* The next word of the line, empty at its end. A quote and what follows it up to the next blank
 * outside are one word. */
static const char *next_token(struct writer *writer, char token[TOKEN_ROOM])
{
    size_t length = 0;
    bool quoted = false;

    skip_blanks(writer);
    while (*writer->at != '\0' && (quoted || !isspace((unsigned char)*writer->at))) {
        if (length + 2 >= TOKEN_ROOM) {
            complain(writer, "a shorter word", "this one");
            break;
        }
        if (*writer->at == '\\' && quoted && writer->at[1] != '\0')
            token[length++] = *writer->at++;
        else if (*writer->at == '"')
            quoted = !quoted;
        token[length++] = *writer->at++;
    }
    token[length] = '\0';
    if (quoted)
        complain(writer, "a closing quote", token);
    return token;
}

/* What follows the prefix, or NULL. */
static const char *after(const char *token, const char *prefix)
{
    size_t length = strlen(prefix);

    return strncmp(token, prefix, length) == 0 ? token + length : NULL;
}

static uint64_t parse_digits(struct writer *writer, const char *digits, uint64_t most)
{
    char *end = NULL;
    uint64_t number = strtoull(digits, &end, 0);

    if (end == digits || *end != '\0' || number > most)
        complain(writer, "a number in range", digits);
    return number;
}

/* ---------------------------------------------------------------------------------- operands */

static void write_number(struct writer *writer, const char *token)
{
    static const struct {
        const char *word;
        uint32_t number;
    } WORDS[] = {{"", 0},           {"all", 0xFFFFFFFFu},    {"one", MPRFAKE_FAIL_ONE},
                 {"ip", PID_IP},    {"on", MPRFAKE_FAIL_ON}, {"run", MPRFAKE_FAIL_RUN},
                 {"ipx", PID_IPX},  {"nbf", PID_NBF},        {"atalk", PID_ATALK},
                 {"ipv6", PID_IPV6}};
    const char *entries = after(token, "entries:");
    const char *below = after(token, "below-entries:");

    for (size_t i = 0; i < sizeof(WORDS) / sizeof(WORDS[0]); i++) {
        if (strcmp(token, WORDS[i].word) == 0) {
            put_number(writer, WORDS[i].number);
            return;
        }
    }
    if (entries == NULL && below == NULL) {
        put_number(writer, (uint32_t)parse_digits(writer, token, 0xFFFFFFFFu));
        return;
    }
    put(writer, entries != NULL ? NUMBER_ENTRIES : NUMBER_BELOW_ENTRIES);
    put(writer, (unsigned)parse_digits(writer, entries != NULL ? entries : below, 0xFF));
}

/* Reads one unit of a quoted text and moves on. */
static unsigned parse_unit(struct writer *writer, const char **at)
{
    char digits[5] = "";
    unsigned char unit = (unsigned char)*(*at)++;

    if (unit >= 0x80)
        complain(writer, "ASCII, and \\uXXXX for the rest", *at - 1);
    if (unit != '\\')
        return unit;
    unit = (unsigned char)*(*at)++;
    if (unit != 'u')
        return unit;
    memcpy(digits, *at, strnlen(*at, 4));
    for (int i = 0; i < 4; i++) {
        if (!isxdigit((unsigned char)digits[i])) {
            complain(writer, "four hex digits after \\u", *at);
            return '?';
        }
    }
    *at += 4;
    return (unsigned)strtoul(digits, NULL, 16);
}

static bool is_in_pool(const unsigned *units, size_t length, size_t *number)
{
    for (size_t i = 0; i < scenario_pool_count; i++) {
        size_t same = 0;

        while (same < length && units[same] == (unsigned char)scenario_pool[i][same] &&
               units[same] != 0)
            same++;
        if (same == length && scenario_pool[i][same] == '\0') {
            *number = i;
            return true;
        }
    }
    return false;
}

static void put_units(struct writer *writer, const unsigned *units, size_t length)
{
    unsigned widest = 0;
    size_t number = 0;

    if (is_in_pool(units, length, &number)) {
        put(writer, TEXT_POOL);
        put(writer, (unsigned)number);
        return;
    }
    if (length > 255)
        complain(writer, "a text of at most 255 units, or \"x\"*N", "a longer one");
    for (size_t i = 0; i < length; i++)
        widest |= units[i];
    put(writer, widest < 0x100 ? TEXT_BYTES : TEXT_UNITS);
    put(writer, (unsigned)length & 0xFF);
    for (size_t i = 0; i < length; i++)
        put_bytes(writer, units[i], widest < 0x100 ? 1 : 2);
}

static void write_text(struct writer *writer, const char *token)
{
    unsigned units[TOKEN_ROOM] = {0};
    size_t length = 0;
    const char *at = token + 1;

    if (token[0] == '\0' || strcmp(token, "nil") == 0) {
        put(writer, TEXT_NIL);
        return;
    }
    if (token[0] != '"') {
        complain(writer, "nil or a text in quotes", token);
        return;
    }
    while (*at != '"' && *at != '\0')
        units[length++] = parse_unit(writer, &at);
    if (at[0] == '"' && at[1] == '*' && length == 1) {
        put(writer, TEXT_REPEAT);
        put_bytes(writer, units[0], 2);
        put_bytes(writer, parse_digits(writer, at + 2, 0xFFFF), 2);
    } else if (strcmp(at, "\"") == 0) {
        put_units(writer, units, length);
    } else {
        complain(writer, "the end of the text, or one unit and *N", at);
    }
}

/* A slot counts back from the newest. */
static void put_slot(struct writer *writer, const struct slots *slots, const char *name)
{
    for (unsigned back = 0; back < slots->count; back++) {
        if (strcmp(slots->names[slots->count - 1 - back], name) == 0) {
            put(writer, back);
            return;
        }
    }
    complain(writer, "the name of an earlier result of the right kind", name);
}

static void write_entry(struct writer *writer, const char *operand)
{
    char name[NAME_ROOM] = "";
    const char *colon = strchr(operand, ':');
    size_t length = colon != NULL ? (size_t)(colon - operand) : 0;

    if (length == 0 || length >= NAME_ROOM) {
        complain(writer, "entry:NAME:NUMBER", operand);
        return;
    }
    memcpy(name, operand, length);
    put(writer, HANDLE_ENTRY);
    put_slot(writer, &writer->buffers, name);
    put(writer, (unsigned)parse_digits(writer, colon + 1, 0xFF));
}

static void write_handle(struct writer *writer, const char *token)
{
    static const struct {
        const char *prefix;
        enum handle_form form;
    } FORMS[] = {{"wide:", HANDLE_WIDE}, {"next:", HANDLE_NEXT}};
    const char *operand = NULL;

    if (token[0] == '\0' || strcmp(token, "nil") == 0) {
        put(writer, HANDLE_NIL);
    } else if (strcmp(token, "invalid") == 0) {
        put(writer, HANDLE_INVALID);
    } else if ((operand = after(token, "raw:")) != NULL) {
        put(writer, HANDLE_RAW);
        put_bytes(writer, parse_digits(writer, operand, UINT64_MAX), 8);
    } else if ((operand = after(token, "entry:")) != NULL) {
        write_entry(writer, operand);
    } else if ((operand = after(token, "address:")) != NULL) {
        put(writer, HANDLE_ADDRESS);
        put_slot(writer, &writer->buffers, operand);
    } else {
        enum handle_form form = HANDLE_SLOT;

        operand = token;
        for (int i = 0; i < 2; i++) {
            if (after(token, FORMS[i].prefix) != NULL) {
                form = FORMS[i].form;
                operand = after(token, FORMS[i].prefix);
            }
        }
        put(writer, form);
        put_slot(writer, &writer->handles, operand);
    }
}

static void write_buffer(struct writer *writer, const char *token)
{
    const char *inside = after(token, "inside:");
    const char *raw = after(token, "raw:");

    if (token[0] == '\0' || strcmp(token, "nil") == 0) {
        put(writer, BUFFER_NIL);
    } else if (strcmp(token, "own") == 0) {
        put(writer, BUFFER_OWN);
    } else if (raw != NULL) {
        put(writer, BUFFER_RAW);
        put_bytes(writer, parse_digits(writer, raw, UINT64_MAX), 8);
    } else {
        put(writer, inside != NULL ? BUFFER_INSIDE : BUFFER_SLOT);
        put_slot(writer, &writer->buffers, inside != NULL ? inside : token);
    }
}

static void write_resume(struct writer *writer, const char *token)
{
    const char *slot = after(token, "after:");

    put(writer, slot != NULL ? RESUME_AFTER : RESUME_NUMBER);
    if (slot != NULL)
        put_slot(writer, &writer->buffers, slot);
    else
        write_number(writer, token);
}

static void write_function(struct writer *writer, const char *token)
{
    unsigned number = 0;

    while (number <= SCENARIO_FUNCTIONS && strcmp(scenario_functions[number], token) != 0)
        number++;
    if (number > SCENARIO_FUNCTIONS)
        complain(writer, "the name of a function", token);
    put(writer, number);
}

/* All words `no-X` at the end of the line. */
static void write_nulls(struct writer *writer, const struct operation_row *row, const char *token)
{
    char room[TOKEN_ROOM];
    unsigned mask = 0;

    for (; token[0] != '\0'; token = next_token(writer, room)) {
        const char *pointer = after(token, "no-");
        unsigned bit = 0;

        while (pointer != NULL && bit < SCENARIO_NULLS_MOST && row->nulls[bit] != NULL &&
               strcmp(row->nulls[bit], pointer) != 0)
            bit++;
        if (pointer == NULL || bit == SCENARIO_NULLS_MOST || row->nulls[bit] == NULL) {
            complain(writer, "no-X for a pointer that the operation has", token);
            return;
        }
        mask |= 1u << bit;
    }
    put(writer, mask != 0 ? NULLS_MARK + mask : 0);
}

static void write_operand(struct writer *writer, const struct operation_row *row,
                          enum operand_kind kind, const char *token)
{
    switch (kind) {
    case OPERAND_HANDLE:
        write_handle(writer, token);
        break;
    case OPERAND_BUFFER:
        write_buffer(writer, token);
        break;
    case OPERAND_TEXT:
        write_text(writer, token);
        break;
    case OPERAND_NUMBER:
        write_number(writer, token);
        break;
    case OPERAND_RESUME:
        write_resume(writer, token);
        break;
    case OPERAND_FUNCTION:
        write_function(writer, token);
        break;
    case OPERAND_NULLS:
        write_nulls(writer, row, token);
        break;
    case OPERAND_END:
        break;
    }
}

/* ------------------------------------------------------------------------------------- lines */

static void name_slot(struct writer *writer, struct slots *slots, const char *name)
{
    if (strlen(name) >= NAME_ROOM)
        complain(writer, "a shorter name", name);
    else
        memcpy(slots->names[slots->count++], name, strlen(name) + 1);
}

static void write_step(struct writer *writer, unsigned operation, const char *result)
{
    const struct operation_row *row = &scenario_operations[operation];
    char room[TOKEN_ROOM];
    const char *token = NULL;
    bool nulls_come = false; /* operands left out in front of no-X are zero */

    put(writer, operation);
    for (int i = 0; i < SCENARIO_OPERANDS_MOST && row->operands[i] != OPERAND_END; i++) {
        if (!nulls_come)
            token = next_token(writer, room);
        nulls_come = after(token, "no-") != NULL;
        bool is_left_out = nulls_come && row->operands[i] != OPERAND_NULLS;
        write_operand(writer, row, row->operands[i], is_left_out ? "" : token);
    }
    skip_blanks(writer);
    if (*writer->at != '\0')
        complain(writer, "the end of the line", writer->at);

    if (row->result == RESULT_HANDLE)
        name_slot(writer, &writer->handles, result);
    else if (row->result == RESULT_BUFFER)
        name_slot(writer, &writer->buffers, result);
    else if (result[0] != '\0')
        complain(writer, "an operation that gives something", row->name);
}

static void write_line(struct writer *writer)
{
    char first[TOKEN_ROOM], second[TOKEN_ROOM] = "", result[NAME_ROOM] = "";
    const char *word = next_token(writer, first);
    unsigned operation = 0;

    if (word[0] == '\0')
        return;
    skip_blanks(writer);
    if (writer->at[0] == '=') {
        if (strlen(word) < NAME_ROOM)
            memcpy(result, word, strlen(word) + 1);
        writer->at++;
        word = next_token(writer, second);
    }
    while (operation < OPERATION_COUNT && strcmp(scenario_operations[operation].name, word) != 0)
        operation++;
    if (operation == OPERATION_COUNT)
        complain(writer, "an operation", word);
    else if (++writer->steps > SCENARIO_STEPS_MOST)
        complain(writer, "no more steps than a scenario can have", word);
    else
        write_step(writer, operation, result);
}

size_t scenario_parse(const char *name, const char *text, uint8_t **bytes)
{
    struct writer *writer = calloc(1, sizeof(*writer));
    size_t size = 0;

    *bytes = NULL;
    if (writer == NULL)
        return 0;
    writer->name = name;
    while (*text != '\0' && !writer->failed) {
        size_t length = strcspn(text, "\n");
        char line[LINE_ROOM] = "";

        writer->line++;
        if (length >= sizeof(line))
            complain(writer, "a shorter line", "this one");
        else
            memcpy(line, text, length);
        writer->at = line;
        if (!writer->failed)
            write_line(writer);
        text += length + (text[length] == '\n');
    }
    if (!writer->failed && writer->steps == 0)
        complain(writer, "a step", "none");
    size = writer->failed ? 0 : writer->size;
    if (size != 0)
        *bytes = writer->bytes;
    else
        free(writer->bytes);
    free(writer);
    return size;
}
