/*
 * named.h: things with a name, in the order in which they were added, and found by name without
 * case in constant time however many there are. What is listed has its link inside itself, as with
 * base/table.h. A short list is searched one by one; from NAMED_INDEX_FROM on it has a hash table,
 * so that the many short lists of a tree cost little and a long one is fast.
 *
 * Zeros are a valid empty list.
 */
#ifndef MODEL_NAMED_H
#define MODEL_NAMED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"
#include "base/table.h"

/* Less than the buckets that a table begins with, so that a new index has room at once. */
#define NAMED_INDEX_FROM ((size_t)1 << TABLE_FIRST_BITS >> 2)

struct named {
    struct named *next;
    struct named *previous;
    struct table_link by_name; /* its hash is right in a list without index, too */
    const uint16_t *name;      /* spelt as it was first */
    size_t length;
};

struct named_list {
    struct named *first;
    struct named *last;
    size_t count;
    struct table *index; /* NULL: none yet */
};

/* NULL when there is nothing of that name. */
struct named *named_find(const struct named_list *list, const uint16_t *name, size_t length);

/* Puts an entry, whose name nothing in the list has, behind the others. False: no memory, and
 * nothing happened. */
bool named_add(struct named_list *list, struct alloc *memory, struct named *entry);

/* Puts an entry in the place of another whose name is the same without case. */
void named_replace(struct named_list *list, struct named *old, struct named *entry);

/* Takes an entry out; it is still the caller's to free. */
void named_remove(struct named_list *list, struct alloc *memory, struct named *entry);

/* Forgets all entries, which the caller has freed or is about to, and gives the index back. */
void named_clear(struct named_list *list, struct alloc *memory);

/* How many blocks of memory the list itself holds. */
size_t named_blocks(const struct named_list *list);

/* NULL when the list is sound, otherwise what is wrong with it. */
const char *named_check(const struct named_list *list);

#endif
