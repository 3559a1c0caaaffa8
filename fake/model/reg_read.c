/*
 * reg_read.c: the reader of registry text; see reg_read.h. The text is converted to units once, and
 * then read from left to right by functions of one shape: each takes what it expects at `at`, moves
 * on, and answers true; or it notes why not and answers false, which every caller hands on. Data
 * whose length is not known before is read twice, first to measure it, then into its value.
 */
#include "model/reg_read.h"

#include <stdio.h>
#include <string.h>

#include "model/reg_text.h"

struct reader {
    struct registry *registry;
    struct alloc *memory;
    struct reg_error *error;
    enum fact fact;           /* why something answered false */
    struct registry_key *key; /* of the lines that follow; NULL: none */
    bool is_regedit4;
    const uint16_t *text;
    size_t count;
    size_t at;
    uint16_t *name; /* of the value being read */
    size_t name_length;
};

static const char EXPECTED_NUMBER[] = "1 to 8 hexadecimal digits";

/* -------------------------------------------------------------------------------------- refusal */

/* Line and column of a position. */
static void locate(const struct reader *reader, size_t position, struct reg_error *error)
{
    const uint16_t *text = reader->text;
    uint16_t before = 0;

    error->line = 1;
    error->column = 1;
    for (size_t i = 0; i < position; before = text[i++]) {
        bool is_half = text[i] >= 0xDC00 && text[i] < 0xE000 && before >= 0xD800 && before < 0xDC00;

        error->column += !is_half;
        if (text[i] == '\n' ||
            (text[i] == '\r' && (i + 1 == reader->count || text[i + 1] != '\n'))) {
            error->line++;
            error->column = 1;
        }
    }
}

/* One unit in ASCII, its number when it is not; gives how many characters that takes. */
static size_t show(uint16_t unit, char room[6])
{
    static const char DIGITS[] = "0123456789ABCDEF";

    if (unit >= ' ' && unit < 0x7F) {
        room[0] = (char)unit;
        return 1;
    }
    room[0] = '\\';
    room[1] = 'u';
    for (int i = 0; i < 4; i++)
        room[2 + i] = DIGITS[unit >> (12 - 4 * i) & 15];
    return 6;
}

static bool is_line_end(const struct reader *reader, size_t position)
{
    return position == reader->count || reader->text[position] == '\r' ||
           reader->text[position] == '\n';
}

/* What stands at a position, up to the end of its line or as much as there is room for. */
static void quote(const struct reader *reader, size_t position, char *room, size_t size)
{
    size_t length = 0;
    char shown[6];

    if (is_line_end(reader, position)) {
        snprintf(room, size, "%s",
                 position == reader->count ? "the end of the text" : "the end of the line");
        return;
    }
    room[length++] = '"';
    for (; !is_line_end(reader, position); position++) {
        size_t more = show(reader->text[position], shown);

        /* What remains is for three dots, the quotation mark and the terminator. */
        if (length + more > size - 5) {
            memcpy(room + length, "...", 3);
            length += 3;
            break;
        }
        memcpy(room + length, shown, more);
        length += more;
    }
    memcpy(room + length, "\"", 2);
}

static bool refuse(struct reader *reader, size_t position, const char *expected)
{
    struct reg_error *error = reader->error;

    reader->fact = FACT_MALFORMED;
    if (error != NULL) {
        locate(reader, position, error);
        snprintf(error->expected, sizeof(error->expected), "%s", expected);
        quote(reader, position, error->found, sizeof(error->found));
    }
    return false;
}

static bool give_up(struct reader *reader, enum fact fact)
{
    reader->fact = fact;
    return false;
}

/* --------------------------------------------------------------------------------- small pieces */

static bool is_at(const struct reader *reader, char character)
{
    return reader->at < reader->count && reader->text[reader->at] == (unsigned char)character;
}

/* Moves on past that character, if it is there. */
static bool take(struct reader *reader, char character)
{
    if (!is_at(reader, character))
        return false;
    reader->at++;
    return true;
}

/* The same with a word; in any case, if the word is in lower case. */
static bool take_word(struct reader *reader, const char *word, bool in_any_case)
{
    size_t at = reader->at;

    for (; *word != '\0'; word++, at++) {
        uint16_t unit = at < reader->count ? reader->text[at] : 0;

        if (in_any_case && unit >= 'A' && unit <= 'Z')
            unit = (uint16_t)(unit - 'A' + 'a');
        if (unit != (unsigned char)*word)
            return false;
    }
    reader->at = at;
    return true;
}

static void skip_blanks(struct reader *reader)
{
    while (is_at(reader, ' ') || is_at(reader, '\t'))
        reader->at++;
}

static void skip_comment(struct reader *reader)
{
    while (!is_line_end(reader, reader->at))
        reader->at++;
}

/* Blanks, a comment perhaps, and the end of the line. */
static bool end_line(struct reader *reader)
{
    skip_blanks(reader);
    if (is_at(reader, ';'))
        skip_comment(reader);
    if (!is_line_end(reader, reader->at))
        return refuse(reader, reader->at, "the end of the line or a comment");
    (void)take(reader, '\r');
    (void)take(reader, '\n');
    return true;
}

static unsigned digit_value(uint16_t unit)
{
    if (unit >= '0' && unit <= '9')
        return unit - (unsigned)'0';
    if (unit >= 'a' && unit <= 'f')
        return unit - (unsigned)'a' + 10;
    return unit >= 'A' && unit <= 'F' ? unit - (unsigned)'A' + 10 : 16;
}

/* One hexadecimal digit or more, at most `most`. */
static bool number(struct reader *reader, unsigned most, const char *expected, uint32_t *value)
{
    unsigned digits = 0;

    *value = 0;
    for (; digits < most && reader->at < reader->count; digits++, reader->at++) {
        unsigned digit = digit_value(reader->text[reader->at]);

        if (digit == 16)
            break;
        *value = *value << 4 | digit;
    }
    if (digits > 0)
        return true;
    return refuse(reader, reader->at, expected);
}

/* Text behind its opening quotation mark, and the closing one. Gives how many units it has; either
 * of `units` and `bytes` receives them, unless both are NULL. */
static bool quoted(struct reader *reader, uint16_t *units, unsigned char *bytes, size_t *count)
{
    for (*count = 0; !take(reader, '"'); ++*count) {
        if (is_line_end(reader, reader->at))
            return refuse(reader, reader->at, "a closing quotation mark");
        uint16_t unit = reader->text[reader->at++];

        if (unit == 0)
            return refuse(reader, reader->at - 1, "text without NUL");
        if (unit == '\\') {
            if (is_at(reader, 'n'))
                unit = '\n';
            else if (is_at(reader, 'r'))
                unit = '\r';
            else if (is_at(reader, '"'))
                unit = '"';
            else if (!is_at(reader, '\\'))
                return refuse(reader, reader->at - 1, "one of \\\\ \\\" \\n \\r");
            reader->at++;
        }
        if (units != NULL)
            units[*count] = unit;
        if (bytes != NULL)
            registry_put_unit(bytes, *count, unit);
    }
    return true;
}

/* ----------------------------------------------------------------------------------------- data */

/* A value of the name that was read, its bytes still to be written. */
static bool new_value(struct reader *reader, uint32_t type, size_t size,
                      struct registry_value **value)
{
    enum fact fact =
        registry_value_new(reader->memory, reader->name, reader->name_length, type, size, value);

    if (fact == FACT_OK)
        return true;
    return give_up(reader, fact);
}

/* Hands a value over to its key. */
static bool put_value(struct reader *reader, struct registry_value *value)
{
    enum fact fact = registry_value_put(reader->key, reader->memory, value);

    if (fact == FACT_OK)
        return true;
    registry_value_free(reader->memory, value);
    return give_up(reader, fact);
}

static bool text_data(struct reader *reader)
{
    size_t begin = reader->at, length;
    struct registry_value *value;

    if (!quoted(reader, NULL, NULL, &length) ||
        !new_value(reader, REGISTRY_SZ, 2 * (length + 1), &value))
        return false;
    reader->at = begin;
    (void)quoted(reader, NULL, value->bytes, &length);
    registry_put_unit(value->bytes, length, 0);
    return put_value(reader, value);
}

static bool dword_data(struct reader *reader)
{
    uint32_t value;
    enum fact fact;

    skip_blanks(reader);
    if (!number(reader, 8, EXPECTED_NUMBER, &value))
        return false;
    fact =
        registry_set_dword(reader->key, reader->memory, reader->name, reader->name_length, value);
    if (fact == FACT_OK)
        return true;
    return give_up(reader, fact);
}

/* Blanks, and ends of lines behind a \; *continued is set when there was one. */
static bool skip_to_byte(struct reader *reader, bool *continued)
{
    skip_blanks(reader);
    while (take(reader, '\\')) {
        if (!end_line(reader))
            return false;
        *continued = true;
        skip_blanks(reader);
    }
    return true;
}

/* Bytes with commas between them. Gives how many they are; `bytes` receives them, unless NULL, as
 * units of two bytes where `is_ansi`. */
static bool hex_bytes(struct reader *reader, bool is_ansi, unsigned char *bytes, size_t *count)
{
    bool has_more = false;

    for (*count = 0;; ++*count) {
        uint32_t byte;

        if (!skip_to_byte(reader, &has_more))
            return false;
        if (!has_more && (is_line_end(reader, reader->at) || is_at(reader, ';')))
            return true;
        if (!number(reader, 2, "a byte of 1 or 2 hexadecimal digits", &byte))
            return false;
        if (bytes != NULL && is_ansi)
            registry_put_unit(bytes, *count, reg_text_from_1252((unsigned char)byte));
        else if (bytes != NULL)
            bytes[*count] = (unsigned char)byte;

        has_more = false;
        if (!skip_to_byte(reader, &has_more))
            return false;
        if (take(reader, ','))
            has_more = true;
        else if (has_more || (!is_line_end(reader, reader->at) && !is_at(reader, ';')))
            return refuse(reader, reader->at,
                          has_more ? "a comma" : "a comma or the end of the line");
    }
}

static bool hex_data(struct reader *reader)
{
    uint32_t type = REGISTRY_BINARY;
    struct registry_value *value;
    size_t begin, count;
    bool is_ansi;

    if (take(reader, '(')) {
        if (!number(reader, 8, EXPECTED_NUMBER, &type))
            return false;
        if (!take(reader, ')'))
            return refuse(reader, reader->at, "a closing parenthesis");
    }
    if (!take(reader, ':'))
        return refuse(reader, reader->at, "a colon");
    is_ansi = reader->is_regedit4 &&
              (type == REGISTRY_SZ || type == REGISTRY_EXPAND_SZ || type == REGISTRY_MULTI_SZ);

    begin = reader->at;
    if (!hex_bytes(reader, is_ansi, NULL, &count) ||
        !new_value(reader, type, is_ansi ? 2 * count : count, &value))
        return false;
    reader->at = begin;
    (void)hex_bytes(reader, is_ansi, value->bytes, &count);
    return put_value(reader, value);
}

/* ---------------------------------------------------------------------------------------- lines */

/* The path of a key, which ends before `end`: whether there can be such a key, and how many names
 * lead to it. */
static bool check_path(struct reader *reader, size_t end, unsigned *levels)
{
    *levels = 0;
    for (size_t at = reader->at, next; at <= end; at = next + 1) {
        const uint16_t *name = reader->text + at;

        for (next = at; next < end && reader->text[next] != '\\';)
            next++;
        if (*levels == 0 && registry_root(name, next - at) == NULL)
            return refuse(reader, at, "a root key such as HKEY_LOCAL_MACHINE");
        if (*levels > 0 && !registry_key_name_is_valid(name, next - at))
            return refuse(reader, at, "the name of a key, of 1 to 255 characters");
        if (++*levels > REGISTRY_DEEPEST)
            return refuse(reader, at, "no more than 512 levels of keys");
    }
    return true;
}

/* The line of a key, or of one to be removed, behind its opening bracket. A name may hold brackets:
 * the last one of the line closes. */
static bool key_line(struct reader *reader)
{
    bool is_removal = take(reader, '-'), is_closed = false;
    const uint16_t *path = reader->text + reader->at;
    size_t end = reader->at, line_end = reader->at, length;
    unsigned levels;

    for (; !is_line_end(reader, line_end); line_end++) {
        if (reader->text[line_end] != ']')
            continue;
        end = line_end;
        is_closed = true;
    }
    if (!is_closed)
        return refuse(reader, line_end, "a closing bracket");
    if (!check_path(reader, end, &levels))
        return false;
    if (is_removal && levels == 1)
        return refuse(reader, end, "a key below the root key");

    length = end - reader->at;
    reader->at = end + 1;
    reader->key = NULL;
    if (is_removal) {
        struct registry_key *key = registry_find(&reader->registry->top, path, length);

        if (key != NULL)
            registry_remove(reader->memory, key);
        return end_line(reader);
    }
    enum fact fact =
        registry_make(&reader->registry->top, reader->memory, path, length, &reader->key);
    return fact == FACT_OK ? end_line(reader) : give_up(reader, fact);
}

/* The name of a value in quotation marks. */
static bool value_name(struct reader *reader)
{
    size_t begin = ++reader->at;

    if (!quoted(reader, NULL, NULL, &reader->name_length))
        return false;
    if (reader->name_length > REGISTRY_VALUE_NAME_LONGEST)
        return refuse(reader, begin, "the name of a value, of at most 16383 characters");
    reader->at = begin;
    return quoted(reader, reader->name, NULL, &reader->name_length);
}

static bool value_data(struct reader *reader)
{
    if (take(reader, '-')) {
        (void)registry_unset(reader->key, reader->memory, reader->name, reader->name_length);
        return true;
    }
    if (take(reader, '"'))
        return text_data(reader);
    if (take_word(reader, "dword:", true))
        return dword_data(reader);
    if (take_word(reader, "hex", true))
        return hex_data(reader);
    return refuse(reader, reader->at, "\"text\", dword:, hex:, hex(type): or -");
}

static bool value_line(struct reader *reader)
{
    if (reader->key == NULL)
        return refuse(reader, reader->at, "the line of a key before the value");
    reader->name_length = 0;
    if (!take(reader, '@') && !value_name(reader))
        return false;
    skip_blanks(reader);
    if (!take(reader, '='))
        return refuse(reader, reader->at, "an equals sign");
    skip_blanks(reader);
    return value_data(reader) && end_line(reader);
}

static bool header(struct reader *reader)
{
    reader->is_regedit4 = take_word(reader, "REGEDIT4", false);
    if (!reader->is_regedit4 && !take_word(reader, "Windows Registry Editor Version 5.00", false))
        return refuse(reader, 0, "\"Windows Registry Editor Version 5.00\" or \"REGEDIT4\"");
    return end_line(reader);
}

static bool any_line(struct reader *reader)
{
    skip_blanks(reader);
    if (is_line_end(reader, reader->at) || is_at(reader, ';'))
        return end_line(reader);
    if (take(reader, '['))
        return key_line(reader);
    if (is_at(reader, '"') || is_at(reader, '@'))
        return value_line(reader);
    return refuse(reader, reader->at, "a key, a value or a comment");
}

/* ---------------------------------------------------------------------------------------- whole */

/* Reads all lines into reader->registry, which is a copy of the one that was given. */
static bool read_all(struct reader *reader, const struct registry *given)
{
    if (registry_duplicate(given, reader->memory, reader->registry) != FACT_OK)
        return give_up(reader, FACT_NO_MEMORY);
    if (!header(reader))
        return false;
    while (reader->at < reader->count) {
        if (!any_line(reader))
            return false;
    }
    return true;
}

enum fact reg_read(struct registry *into, struct alloc *memory, const void *bytes, size_t size,
                   struct reg_error *error)
{
    struct registry fresh = {0};
    struct reader reader = {.registry = &fresh, .memory = memory, .error = error};
    struct reg_text_fault fault;
    size_t name_room;

    /* One block for the name of a value, which is no longer than the text, and the text. */
    reader.count = reg_text_decode(bytes, size, NULL, &fault);
    name_room =
        reader.count < REGISTRY_VALUE_NAME_LONGEST ? reader.count : REGISTRY_VALUE_NAME_LONGEST;
    reader.name = alloc_get_zeroed(memory, name_room + reader.count + 1, sizeof(*reader.name));
    if (reader.name == NULL)
        return FACT_NO_MEMORY;
    reader.text = reader.name + name_room;
    (void)reg_text_decode(bytes, size, reader.name + name_room, &fault);

    if (fault.expected != NULL) {
        (void)refuse(&reader, reader.count, fault.expected);
        if (error != NULL)
            snprintf(error->found, sizeof(error->found), "%s", fault.found);
    } else if (read_all(&reader, into)) {
        registry_exchange(into, &fresh);
    }
    registry_clear(&fresh, memory);
    alloc_free(memory, reader.name);
    return reader.fact;
}
