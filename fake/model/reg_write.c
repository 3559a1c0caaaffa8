/*
 * reg_write.c: the writer of registry text; see reg_write.h. The same code runs twice: first to
 * count, then to write into a block of just that size.
 */
#include "model/reg_write.h"

#include <string.h>

/* A line of hexadecimal bytes goes on in the next line when it is longer than this. */
#define LINE_LONGEST 76u

struct writer {
    unsigned char *bytes; /* NULL: only count */
    uint64_t count;       /* of units */
    unsigned column;      /* of the line, from 0; no matter how much beyond LINE_LONGEST */
};

/* --------------------------------------------------------------------------------------- pieces */

static void put(struct writer *writer, uint16_t unit)
{
    if (writer->bytes != NULL)
        registry_put_unit(writer->bytes, (size_t)writer->count, unit);
    writer->count++;
    writer->column += writer->column <= LINE_LONGEST;
}

static void put_ascii(struct writer *writer, const char *text)
{
    for (; *text != '\0'; text++)
        put(writer, (unsigned char)*text);
}

static void end_line(struct writer *writer)
{
    put_ascii(writer, "\r\n");
    writer->column = 0;
}

/* At least that many digits in lower case. */
static void put_hex(struct writer *writer, uint32_t number, unsigned digits)
{
    static const char DIGITS[] = "0123456789abcdef";

    while (digits < 8 && number >> 4 * digits != 0)
        digits++;
    while (digits-- > 0)
        put(writer, (unsigned char)DIGITS[number >> 4 * digits & 15]);
}

/* A unit between quotation marks. */
static void put_escaped(struct writer *writer, uint16_t unit)
{
    if (unit == '\\' || unit == '"' || unit == '\n' || unit == '\r')
        put(writer, '\\');
    put(writer, unit == '\n' ? 'n' : unit == '\r' ? 'r' : unit);
}

/* --------------------------------------------------------------------------------------- values */

/* Whether a value is text that can stand between quotation marks. */
static bool is_plain_text(const struct registry_value *value)
{
    size_t length = value->size / 2;

    if (value->type != REGISTRY_SZ || length == 0 || value->size % 2 != 0 ||
        registry_get_unit(value->bytes, length - 1) != 0)
        return false;
    for (size_t i = 0; i + 1 < length; i++) {
        if (registry_get_unit(value->bytes, i) < ' ')
            return false;
    }
    return true;
}

static void put_bytes(struct writer *writer, const struct registry_value *value)
{
    put_ascii(writer, "hex");
    if (value->type != REGISTRY_BINARY) {
        put(writer, '(');
        put_hex(writer, value->type, 1);
        put(writer, ')');
    }
    put(writer, ':');
    for (size_t i = 0; i < value->size; i++) {
        put_hex(writer, value->bytes[i], 2);
        if (i + 1 == value->size)
            break;
        put(writer, ',');
        if (writer->column > LINE_LONGEST) {
            put(writer, '\\');
            end_line(writer);
            put_ascii(writer, "  ");
        }
    }
}

static void put_data(struct writer *writer, const struct registry_value *value)
{
    if (is_plain_text(value)) {
        put(writer, '"');
        for (size_t i = 0; i + 1 < value->size / 2; i++)
            put_escaped(writer, registry_get_unit(value->bytes, i));
        put(writer, '"');
    } else if (value->type == REGISTRY_DWORD && value->size == 4) {
        put_ascii(writer, "dword:");
        for (unsigned i = 4; i-- > 0;)
            put_hex(writer, value->bytes[i], 2);
    } else {
        put_bytes(writer, value);
    }
}

static void put_value(struct writer *writer, const struct registry_value *value)
{
    if (value->named.length == 0) {
        put(writer, '@');
    } else {
        put(writer, '"');
        for (size_t i = 0; i < value->named.length; i++)
            put_escaped(writer, value->named.name[i]);
        put(writer, '"');
    }
    put(writer, '=');
    put_data(writer, value);
    end_line(writer);
}

/* ----------------------------------------------------------------------------------------- keys */

static void put_path(struct writer *writer, const struct registry_key *key)
{
    const struct registry_key *levels[REGISTRY_DEEPEST];
    unsigned count = 0;

    for (; key->parent != NULL; key = key->parent)
        levels[count++] = key;
    while (count-- > 0) {
        for (size_t i = 0; i < levels[count]->named.length; i++)
            put(writer, levels[count]->named.name[i]);
        if (count > 0)
            put(writer, '\\');
    }
}

static void put_key(struct writer *writer, const struct registry_key *key)
{
    put(writer, '[');
    put_path(writer, key);
    put(writer, ']');
    end_line(writer);
    for (const struct registry_value *value = registry_first_value(key); value != NULL;
         value = registry_next_value(value))
        put_value(writer, value);
    end_line(writer);
}

/* Where an export of all that is below a root key would begin. */
static const struct registry_key *beginning(const struct registry_key *root)
{
    while (root->values.count == 0 && root->keys.count == 1)
        root = registry_first_key(root);
    return root;
}

/* ---------------------------------------------------------------------------------------- whole */

static void put_note(struct writer *writer, const uint16_t *note, size_t length)
{
    if (length == 0)
        return;
    put_ascii(writer, "; ");
    for (size_t i = 0; i < length; i++) {
        if (note[i] == '\n') {
            end_line(writer);
            put_ascii(writer, "; ");
        } else if (note[i] != '\r') {
            put(writer, note[i]);
        }
    }
    end_line(writer);
}

static void put_all(struct writer *writer, const struct registry *registry, const uint16_t *note,
                    size_t length)
{
    put(writer, 0xFEFF);
    put_ascii(writer, "Windows Registry Editor Version 5.00");
    end_line(writer);
    put_note(writer, note, length);
    end_line(writer);
    for (const struct registry_key *root = registry_first_key(&registry->top); root != NULL;
         root = registry_next_key(root)) {
        for (const struct registry_key *key = beginning(root); key != NULL;
             key = registry_after(key, root))
            put_key(writer, key);
    }
}

enum fact reg_write_noted(const struct registry *registry, struct alloc *memory,
                          const uint16_t *note, size_t length, void **bytes, size_t *size)
{
    struct writer writer = {NULL, 0, 0};
    uint64_t count;

    put_all(&writer, registry, note, length);
    count = writer.count;
    if (count > SIZE_MAX / 2)  /* LCOV_EXCL_BR_LINE: takes more memory than a test has */
        return FACT_NO_MEMORY; /* LCOV_EXCL_LINE */
    writer = (struct writer){alloc_get(memory, 2 * (size_t)count), 0, 0};
    if (writer.bytes == NULL)
        return FACT_NO_MEMORY;
    put_all(&writer, registry, note, length);
    *bytes = writer.bytes;
    *size = 2 * (size_t)count;
    return FACT_OK;
}

enum fact reg_write(const struct registry *registry, struct alloc *memory, void **bytes,
                    size_t *size)
{
    return reg_write_noted(registry, memory, NULL, 0, bytes, size);
}
