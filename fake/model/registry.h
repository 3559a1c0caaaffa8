/*
 * registry.h: a tree of keys and values in memory, as the registry of a machine has it. A key has
 * a name, values and further keys below it; a value has a name, a type and bytes. Both stay in the
 * order in which they were made. Names are UTF-16, compare without case, and keep the spelling that
 * they had first.
 *
 * The top of a registry is a key without a name. What is directly below it are the root keys
 * (HKEY_LOCAL_MACHINE and so on), which may be given by their short names and in any case, and are
 * stored in full; no other names are possible there. A path is names with \ between them.
 *
 * A key that belongs to no registry is the head of a tree that somebody owns: made by registry_new
 * or registry_copy, or taken out by registry_take; given up to a registry by registry_put, or
 * freed. Whatever answers NO_MEMORY or MALFORMED has changed nothing and allocated nothing.
 */
#ifndef MODEL_REGISTRY_H
#define MODEL_REGISTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"
#include "model/fact.h"
#include "model/named.h"

/* Limits of Windows: units of a name, and names in a path, the root key included. A name of a key
 * is not empty and holds no \, NUL, CR or LF; that of a value holds no NUL, and an empty one is the
 * default value of its key. */
#define REGISTRY_KEY_NAME_LONGEST   255u
#define REGISTRY_VALUE_NAME_LONGEST 16383u
#define REGISTRY_DEEPEST            512u

/* Types with a meaning here; any other number is a type as well. */
enum registry_type {
    REGISTRY_NONE = 0,
    REGISTRY_SZ = 1, /* text: UTF-16, little-endian on every host, as all bytes of values */
    REGISTRY_EXPAND_SZ = 2,
    REGISTRY_BINARY = 3,
    REGISTRY_DWORD = 4,
    REGISTRY_MULTI_SZ = 7,
    REGISTRY_QWORD = 11
};

/* `named` comes first in both: see registry_first_key and its sisters. */
struct registry_value {
    struct named named;
    uint32_t type;
    size_t size;
    unsigned char *bytes; /* part of the value's own block of memory */
};

struct registry_key {
    struct named named;
    struct registry_key *parent; /* NULL at the top, and at the head of an owned tree */
    struct named_list keys;      /* of struct registry_key */
    struct named_list values;    /* of struct registry_value */
};

/* Zeros are a valid empty registry. It must not be moved while it is not empty: see
 * registry_exchange. */
struct registry {
    struct registry_key top;
};

/* ----------------------------------------------------------------------------------------- walk */

/* NULL when there is none. */
static inline struct registry_key *registry_first_key(const struct registry_key *key)
{
    return (struct registry_key *)(void *)key->keys.first;
}

static inline struct registry_key *registry_next_key(const struct registry_key *key)
{
    return (struct registry_key *)(void *)key->named.next;
}

static inline struct registry_value *registry_first_value(const struct registry_key *key)
{
    return (struct registry_value *)(void *)key->values.first;
}

static inline struct registry_value *registry_next_value(const struct registry_value *value)
{
    return (struct registry_value *)(void *)value->named.next;
}

/* The key behind `key` in the order: a key, then all that is below it. `head` is where the walk
 * began, and what is beside it does not belong to the walk; NULL at the end. */
struct registry_key *registry_after(const struct registry_key *key,
                                    const struct registry_key *head);

/* How many names lead to a key; 0 at the top of a registry. */
unsigned registry_level(const struct registry_key *key);

/* ----------------------------------------------------------------------------------------- keys */

/* Whether a key below the roots can have that name. */
bool registry_key_name_is_valid(const uint16_t *name, size_t length);

/* Whether a value can. */
bool registry_value_name_is_valid(const uint16_t *name, size_t length);

/* The full name of a root key in ASCII, from its full or short one; NULL when it is none. */
const char *registry_root(const uint16_t *name, size_t length);

/* The key that a path leads to from `under`, one name or several; an empty path leads to `under`.
 * NULL when there is none. */
struct registry_key *registry_find(const struct registry_key *under, const uint16_t *path,
                                   size_t length);

/* The same, and makes the keys that are not there. `made` may be NULL. MALFORMED: one of the names
 * is none, or the path leads too deep; NO_MEMORY; *made is then untouched. */
enum fact registry_make(struct registry_key *under, struct alloc *memory, const uint16_t *path,
                        size_t length, struct registry_key **made);

/* Takes a key, which is not the top of a registry, with all below it out of its parent: it is an
 * owned tree then. Nothing happens to one that is. */
void registry_take(struct alloc *memory, struct registry_key *key);

/* Frees an owned tree; nothing for NULL. */
void registry_free(struct alloc *memory, struct registry_key *tree);

/* Both: away with a key and all below it. */
void registry_remove(struct alloc *memory, struct registry_key *key);

/* An owned tree of a key alone. MALFORMED: no key has such a name, be it a root; NO_MEMORY. */
enum fact registry_new(struct alloc *memory, const uint16_t *name, size_t length,
                       struct registry_key **made);

/* An owned tree like a key (which is not the top of a registry) and all below it. NO_MEMORY. */
enum fact registry_copy(const struct registry_key *key, struct alloc *memory,
                        struct registry_key **copy);

/* Puts an owned tree below a key, behind what is there. EXISTS: there is one of that name;
 * MALFORMED: it would be too deep, or no root of that (full) name can be; NO_MEMORY. Unless the
 * answer is OK the tree stays with its owner. */
enum fact registry_put(struct registry_key *under, struct alloc *memory, struct registry_key *tree);

/* --------------------------------------------------------------------------------------- values */

/* NULL when there is none. */
struct registry_value *registry_value(const struct registry_key *key, const uint16_t *name,
                                      size_t length);

/* Sets a value, whose bytes are copied: one that is there keeps its place and spelling, a new one
 * goes behind the others. `bytes` may be NULL when size is 0, and may be those of a value that is
 * replaced. MALFORMED: no value has such a name; NO_MEMORY. */
enum fact registry_set(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                       size_t length, uint32_t type, const void *bytes, size_t size);

/* ABSENT: there is none of that name. */
enum fact registry_unset(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                         size_t length);

/* The same as registry_set in two steps: a value with bytes still to be written; then either
 * registry_value_put, which takes it over unless there is no memory, or registry_value_free (NULL
 * is fine). */
enum fact registry_value_new(struct alloc *memory, const uint16_t *name, size_t length,
                             uint32_t type, size_t size, struct registry_value **made);
enum fact registry_value_put(struct registry_key *key, struct alloc *memory,
                             struct registry_value *value);
void registry_value_free(struct alloc *memory, struct registry_value *value);

/* A number as REG_DWORD. */
enum fact registry_set_dword(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                             size_t length, uint32_t number);

/* False: there is none of that name, or it is no REG_DWORD of four bytes; *number is untouched. */
bool registry_dword(const struct registry_key *key, const uint16_t *name, size_t length,
                    uint32_t *number);

/* A text with its terminator, as `type`. */
enum fact registry_set_text(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                            size_t length, uint32_t type, const uint16_t *text, size_t text_length);

#define REGISTRY_NO_TEXT ((size_t)-1)

/* How many units the text of a value has before its terminator, or as a whole when there is none;
 * a last odd byte counts for nothing. REGISTRY_NO_TEXT when the value is NULL or neither REG_SZ nor
 * REG_EXPAND_SZ. When `units` is not NULL, it receives them without terminator. */
size_t registry_text(const struct registry_value *value, uint16_t *units);

/* Unit number `index` of text as values hold it. */
uint16_t registry_get_unit(const unsigned char *bytes, size_t index);
void registry_put_unit(unsigned char *bytes, size_t index, uint16_t unit);

/* ---------------------------------------------------------------------------------------- whole */

/* What one holds is the other's now. */
void registry_exchange(struct registry *one, struct registry *other);

/* A registry like another, into one that is empty. NO_MEMORY. */
enum fact registry_duplicate(const struct registry *from, struct alloc *memory,
                             struct registry *to);

void registry_clear(struct registry *registry, struct alloc *memory);
size_t registry_blocks(const struct registry *registry);
const char *registry_check(const struct registry *registry);

#endif
