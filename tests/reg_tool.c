/*
 * Registry text from the command line, through the reader and the writer of model/:
 *     reg_tool rewrite IN OUT     reads IN, writes it again
 *     reg_tool compare A B        whether two files hold the same, in whatever order
 *     reg_tool show FILE          what a file holds, a line for each key and value
 * Exit status 0 done, or the same; 1 malformed, or different; 2 wrong usage, no such file.
 */
#include "model/reg_read.h"
#include "model/reg_write.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct alloc memory;

static void *load(const char *name, size_t *size)
{
    FILE *file = fopen(name, "rb");
    unsigned char *bytes = NULL;
    size_t room = 0, got;
    *size = 0;
    if (file == NULL) {
        fprintf(stderr, "%s cannot be opened\n", name);
        exit(2);
    }
    do {
        room = 2 * room + 4096;
        bytes = realloc(bytes, room);
        if (bytes == NULL)
            exit(2);
        got = fread(bytes + *size, 1, room - *size, file);
        *size += got;
    } while (got > 0);
    fclose(file);
    return bytes;
}

static void read_file(struct registry *registry, const char *name)
{
    struct reg_error error;
    size_t size;
    void *bytes = load(name, &size);
    enum fact fact = reg_read(registry, &memory, bytes, size, &error);
    free(bytes);
    if (fact == FACT_OK)
        return;
    if (fact == FACT_MALFORMED)
        fprintf(stderr, "%s:%zu:%zu: expected %s, found %s\n", name, error.line, error.column,
                error.expected, error.found);
    exit(fact == FACT_MALFORMED ? 1 : 2);
}

static void print_units(const uint16_t *units, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (units[i] >= ' ' && units[i] < 0x7F)
            putchar(units[i]);
        else
            printf("\\u%04X", units[i]);
    }
}

static void print_path(const struct registry_key *key)
{
    if (key->parent == NULL)
        return;
    print_path(key->parent);
    putchar('\\');
    print_units(key->named.name, key->named.length);
}

static void print_value(const struct registry_key *key, const struct registry_value *value)
{
    print_path(key);
    printf(" '");
    print_units(value->named.name, value->named.length);
    printf("' type %lx:", (unsigned long)value->type);
    for (size_t i = 0; i < value->size; i++)
        printf(" %02x", value->bytes[i]);
    putchar('\n');
}

static void show(const struct registry *registry)
{
    for (const struct registry_key *key = &registry->top; key != NULL;
         key = registry_after(key, &registry->top)) {
        print_path(key);
        putchar('\n');
        for (const struct registry_value *value = registry_first_value(key); value != NULL;
             value = registry_next_value(value))
            print_value(key, value);
    }
}

static int rewrite(const char *in, const char *out)
{
    struct registry registry = {0};
    void *bytes;
    size_t size;
    FILE *file;
    read_file(&registry, in);
    if (reg_write(&registry, &memory, &bytes, &size) != FACT_OK)
        return 2;
    file = fopen(out, "wb");
    if (file == NULL || fwrite(bytes, 1, size, file) != size || fclose(file) != 0)
        return 2;
    alloc_free(&memory, bytes);
    registry_clear(&registry, &memory);
    return memory.live == 0 ? 0 : 2;
}

/* The key of the other registry with the same path; NULL when there is none. */
static const struct registry_key *twin_of(const struct registry_key *key,
                                          const struct registry *other)
{
    if (key->parent == NULL)
        return &other->top;
    const struct registry_key *above = twin_of(key->parent, other);
    return above != NULL ? registry_find(above, key->named.name, key->named.length) : NULL;
}

static int is_same(const struct registry_value *a, const struct registry_value *b)
{
    return a->type == b->type && a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0 &&
           memcmp(a->named.name, b->named.name, 2 * a->named.length) == 0;
}

struct tally {
    unsigned long keys, values, different;
};

/* Looks in `other` for all that `one` has; what differs is told by both sides. */
static struct tally look_up_all(const char *side, const struct registry *one,
                                const struct registry *other)
{
    struct tally tally = {0};
    for (const struct registry_key *key = registry_after(&one->top, &one->top); key != NULL;
         key = registry_after(key, &one->top)) {
        const struct registry_key *twin = twin_of(key, other);
        tally.keys++;
        if (twin == NULL) {
            tally.different++;
            printf("only in %s: ", side);
            print_path(key);
            putchar('\n');
            continue;
        }
        for (const struct registry_value *value = registry_first_value(key); value != NULL;
             value = registry_next_value(value)) {
            const struct registry_value *found =
                registry_value(twin, value->named.name, value->named.length);
            tally.values++;
            if (found != NULL && is_same(value, found))
                continue;
            tally.different++;
            printf("%s %s: ", found != NULL ? "in" : "only in", side);
            print_value(key, value);
        }
    }
    return tally;
}

static int compare(const char *a, const char *b)
{
    struct registry one = {0}, other = {0};
    read_file(&one, a);
    read_file(&other, b);
    struct tally there = look_up_all("A", &one, &other), back = look_up_all("B", &other, &one);
    printf("%lu keys and %lu values against %lu keys and %lu values: %s\n", there.keys,
           there.values, back.keys, back.values,
           there.different + back.different == 0 ? "the same" : "different");
    registry_clear(&one, &memory);
    registry_clear(&other, &memory);
    return there.different + back.different > 0 || there.values == 0;
}

int main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "rewrite") == 0)
        return rewrite(argv[2], argv[3]);
    if (argc == 4 && strcmp(argv[1], "compare") == 0)
        return compare(argv[2], argv[3]);
    if (argc == 3 && strcmp(argv[1], "show") == 0) {
        struct registry registry = {0};
        read_file(&registry, argv[2]);
        show(&registry);
        registry_clear(&registry, &memory);
        return 0;
    }
    fprintf(stderr, "reg_tool rewrite IN OUT | compare A B | show FILE\n");
    return 2;
}
