/*
 * named.c: lists of things found by name; see named.h.
 */
#include "model/named.h"

#include "base/utf16.h"

static bool is_named(const struct named *entry, const uint16_t *name, size_t length)
{
    return utf16_same(entry->name, entry->length, name, length);
}

static struct named *find_in_short(const struct named_list *list, uint32_t hash,
                                   const uint16_t *name, size_t length)
{
    struct named *entry = list->first;

    while (entry != NULL && (entry->by_name.hash != hash || !is_named(entry, name, length)))
        entry = entry->next;
    return entry;
}

struct named *named_find(const struct named_list *list, const uint16_t *name, size_t length)
{
    uint32_t hash = utf16_hash(name, length);

    if (list->index == NULL)
        return find_in_short(list, hash, name, length);
    for (struct table_link *link = table_find(list->index, hash); link != NULL;
         link = table_find_next(link)) {
        struct named *entry = TABLE_OWNER(link, struct named, by_name);

        if (is_named(entry, name, length))
            return entry;
    }
    return NULL;
}

/* An index with all that the list holds; NULL when there is no memory. */
static struct table *index_new(const struct named_list *list, struct alloc *memory)
{
    struct table *index = alloc_get_zeroed(memory, 1, sizeof(*index));

    if (index == NULL)
        return NULL;
    for (struct named *entry = list->first; entry != NULL; entry = entry->next)
        table_insert(index, &entry->by_name, entry->by_name.hash);
    return index;
}

bool named_add(struct named_list *list, struct alloc *memory, struct named *entry)
{
    struct table_room room;

    if (list->index == NULL && list->count >= NAMED_INDEX_FROM) {
        list->index = index_new(list, memory);
        if (list->index == NULL)
            return false;
    }
    if (list->index != NULL) {
        if (!table_room_get(list->index, memory, 1, &room))
            return false;
        table_room_take(list->index, memory, &room);
    }

    entry->by_name = (struct table_link){.hash = utf16_hash(entry->name, entry->length)};
    if (list->index != NULL)
        table_insert(list->index, &entry->by_name, entry->by_name.hash);
    entry->next = NULL;
    entry->previous = list->last;
    if (list->last != NULL)
        list->last->next = entry;
    else
        list->first = entry;
    list->last = entry;
    list->count++;
    return true;
}

/* The neighbours of `entry` now have `before` and `behind` for it. */
static void relink(struct named_list *list, const struct named *entry, struct named *before,
                   struct named *behind)
{
    if (entry->previous != NULL)
        entry->previous->next = behind;
    else
        list->first = behind;
    if (entry->next != NULL)
        entry->next->previous = before;
    else
        list->last = before;
}

void named_replace(struct named_list *list, struct named *old, struct named *entry)
{
    entry->by_name = old->by_name;
    entry->next = old->next;
    entry->previous = old->previous;
    relink(list, old, entry, entry);
    if (list->index != NULL) {
        struct table_link **place = table_bucket(list->index, old->by_name.hash);

        while (*place != &old->by_name)
            place = &(*place)->next;
        *place = &entry->by_name;
    }
}

void named_remove(struct named_list *list, struct alloc *memory, struct named *entry)
{
    if (list->index != NULL)
        table_remove(list->index, memory, &entry->by_name);
    relink(list, entry, entry->previous, entry->next);
    entry->next = NULL;
    entry->previous = NULL;
    list->count--;
    if (list->count == 0)
        named_clear(list, memory);
}

void named_clear(struct named_list *list, struct alloc *memory)
{
    if (list->index != NULL)
        table_clear(list->index, memory);
    alloc_free(memory, list->index);
    *list = (struct named_list){0};
}

size_t named_blocks(const struct named_list *list)
{
    return list->index != NULL ? 1 + table_blocks(list->index) : 0;
}

const char *named_check(const struct named_list *list)
{
    const struct named *previous = NULL;
    size_t seen = 0;

    if (list->index != NULL && table_check(list->index) != NULL)
        return table_check(list->index);
    /* An index of an empty list: no test makes one. */
    if (list->index != NULL && (list->count == 0 || list->index->count != list->count))
        return "an index does not hold what its list does";
    if (list->index == NULL && list->count > NAMED_INDEX_FROM)
        return "a long list has no index";
    for (struct named *entry = list->first; entry != NULL; entry = entry->next) {
        if (++seen > list->count)
            return "a list holds more than it counts, or runs in a circle";
        if (entry->previous != previous)
            return "a list runs differently backwards";
        if (named_find(list, entry->name, entry->length) != entry)
            return "a name is not found, or is there twice";
        previous = entry;
    }
    if (seen != list->count || list->last != previous)
        return "a list does not end where it says";
    return NULL;
}
