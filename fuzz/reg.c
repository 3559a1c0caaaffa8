/*
 * Registry text from arbitrary bytes, read into a registry that holds nothing or something, with
 * memory that fails where the input says.
 *
 * The property, or the target stops with a line that says what broke it:
 *   - no fault, and (the sanitizers see to it) no byte read beyond the text;
 *   - NO_MEMORY is answered exactly when an allocation was made to fail, and the text is otherwise
 *     read or MALFORMED, whatever the registry held;
 *   - a text that is refused leaves the registry as it was, and nothing allocated; one that is
 *     malformed has a line and a column that lie in it, and two words in printable ASCII;
 *   - what was read is sound, is written when memory suffices, and is read from there to the same
 *     names, order, types and bytes; and that is written to the same text.
 *
 * An input: a byte for the allocation that fails (0: none), a byte for the way it fails (bits 0 and
 * 1) and whether the registry holds something (bit 2), and the text.
 */
#include "model/reg_read.h"
#include "model/reg_write.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct alloc door;

static _Noreturn void broken(const char *call, const char *what)
{
    fprintf(stderr, "%s: %s\n", call, what);
    abort();
}

/* What a registry holds that holds something. */
static const char BASE[] =
    "REGEDIT4\n[HKLM\\a]\n@=\"d\"\n\"a\"=dword:1\n\"b\"=hex:01,02\n[HKLM\\a\\b]\n"
    "\"c\"=\"d\"\n[HKLM\\a\\c\\d]\n[HKCU\\a]\n";

static void check(const char *call, const struct registry *registry)
{
    const char *wrong = registry_check(registry);
    if (wrong != NULL)
        broken(call, wrong);
}

static int same_value(const struct registry_value *a, const struct registry_value *b)
{
    return a->named.length == b->named.length &&
           memcmp(a->named.name, b->named.name, 2 * a->named.length) == 0 && a->type == b->type &&
           a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

static int same_key(const struct registry_key *a, const struct registry_key *b)
{
    const struct registry_value *x = registry_first_value(a), *y = registry_first_value(b);
    if (a->named.length != b->named.length || registry_level(a) != registry_level(b) ||
        (a->named.length > 0 && memcmp(a->named.name, b->named.name, 2 * a->named.length) != 0))
        return 0;
    for (; x != NULL && y != NULL; x = registry_next_value(x), y = registry_next_value(y)) {
        if (!same_value(x, y))
            return 0;
    }
    return x == NULL && y == NULL;
}

static int same(const struct registry *a, const struct registry *b)
{
    const struct registry_key *x = &a->top, *y = &b->top;
    while (x != NULL && y != NULL && same_key(x, y)) {
        x = registry_after(x, &a->top);
        y = registry_after(y, &b->top);
    }
    return x == NULL && y == NULL;
}

static void plan(const uint8_t *how)
{
    uint64_t first = how[0], last = first;
    if ((how[1] & 3) == 1)
        last = UINT64_MAX;
    if ((how[1] & 3) == 2)
        last = first + 1;
    alloc_plan(&door, first, last);
}

static void check_word(const char *word, size_t room)
{
    size_t length = strnlen(word, room);
    if (length == 0 || length == room)
        broken("reg_read", "a word of an error is empty or has no end");
    for (size_t i = 0; i < length; i++) {
        if (word[i] < ' ' || word[i] > '~')
            broken("reg_read", "a word of an error is not printable");
    }
}

static void check_error(const struct reg_error *error, size_t size)
{
    if (error->line == 0 || error->column == 0 || error->line + error->column > size + 2)
        broken("reg_read", "an error lies beyond the text");
    check_word(error->expected, sizeof error->expected);
    check_word(error->found, sizeof error->found);
}

/* Writes a registry while memory is short; then it is not. */
static void *write_in_the_end(const struct registry *registry, const uint8_t *how, size_t *size)
{
    void *bytes = &door;
    plan(how);
    enum fact fact = reg_write(registry, &door, &bytes, size);
    if ((fact == FACT_OK) != (door.failed == 0) || (fact != FACT_OK && fact != FACT_NO_MEMORY))
        broken("reg_write", "another answer than the memory allows");
    alloc_plan(&door, 0, 0);
    if (fact == FACT_OK)
        return bytes;
    if (bytes != &door)
        broken("reg_write", "the out variable was written by a refused call");
    if (reg_write(registry, &door, &bytes, size) != FACT_OK)
        broken("reg_write", "refused although there is memory");
    return bytes;
}

static void write_and_read(const struct registry *registry, const uint8_t *how)
{
    struct registry again = {0};
    size_t size, second_size;
    void *bytes = write_in_the_end(registry, how, &size);
    if (reg_read(&again, &door, bytes, size, NULL) != FACT_OK)
        broken("reg_write", "what was written is not read");
    if (!same(registry, &again))
        broken("reg_write", "what was written is read as something else");
    void *second = write_in_the_end(&again, how, &second_size);
    if (size != second_size || memcmp(bytes, second, size) != 0)
        broken("reg_write", "the same was written in another way");
    alloc_free(&door, bytes);
    alloc_free(&door, second);
    registry_clear(&again, &door);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct registry registry = {0}, before = {0};
    struct reg_error error;
    if (size < 2)
        return 0;
    const uint8_t *text = data + 2;
    size -= 2;
    memset(&door, 0, sizeof door);
    if (data[1] & 4) {
        if (reg_read(&registry, &door, BASE, sizeof BASE - 1, NULL) != FACT_OK ||
            registry_duplicate(&registry, &door, &before) != FACT_OK)
            broken("reg_read", "a good text was refused");
    }

    plan(data);
    enum fact fact = reg_read(&registry, &door, text, size, &error);
    if ((fact == FACT_NO_MEMORY) != (door.failed > 0))
        broken("reg_read", "another answer than the memory allows");
    alloc_plan(&door, 0, 0);
    check("reg_read", &registry);
    if (fact != FACT_OK && !same(&registry, &before))
        broken("reg_read", "a refused text changed the registry");
    if ((uint64_t)door.live != registry_blocks(&registry) + registry_blocks(&before))
        broken("reg_read", "a block of memory was lost");
    if (fact == FACT_MALFORMED)
        check_error(&error, size);
    if (fact == FACT_NO_MEMORY)
        fact = reg_read(&registry, &door, text, size, NULL);
    if (fact != FACT_OK && fact != FACT_MALFORMED)
        broken("reg_read", "another fact");

    write_and_read(&registry, data);
    registry_clear(&registry, &door);
    registry_clear(&before, &door);
    if (door.live != 0)
        broken("at the end", "something is held");
    return 0;
}
