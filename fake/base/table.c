/*
 * table.c: growth, removal and walk of the hash table; see table.h.
 */
#include "base/table.h"

#include <string.h>

bool table_room_get(const struct table *table, struct alloc *memory, size_t more,
                    struct table_room *room)
{
    unsigned bits = TABLE_FIRST_BITS + table->doublings;

    *room = (struct table_room){NULL, 0};
    if (table_fits(table, more))
        return true;

    while (bits < TABLE_MOST_BITS && more > table_capacity(bits) - table->count)
        bits++;
    room->doublings = bits - TABLE_FIRST_BITS;
    room->buckets = alloc_get_zeroed(memory, (size_t)1 << bits, sizeof(room->buckets[0]) + 1);
    return room->buckets != NULL;
}

void table_room_drop(struct alloc *memory, struct table_room *room)
{
    alloc_free(memory, room->buckets);
    room->buckets = NULL;
}

void table_room_take(struct table *table, struct alloc *memory, struct table_room *room)
{
    struct table_link **old = table->grown != NULL ? table->grown : table->first;
    size_t old_count = table_bucket_count(table);

    if (room->buckets == NULL)
        return;

    struct table_link **outgrown = table->grown;
    table->grown = room->buckets;
    table->doublings = room->doublings;
    table->count = 0;
    room->buckets = NULL;
    for (size_t i = 0; i < old_count; i++) {
        for (struct table_link *link = old[i], *next; link != NULL; link = next) {
            next = link->next;
            table_insert(table, link, link->hash);
        }
    }
    memset(table->first, 0, sizeof(table->first));
    memset(table->first_bits, 0, sizeof(table->first_bits));
    alloc_free(memory, outgrown);
}

/* The bits of a link and those behind it. */
static unsigned char bits_of(const struct table_link *link)
{
    unsigned char bits = 0;

    for (; link != NULL; link = link->next)
        bits |= table_bit(link->hash);
    return bits;
}

void table_remove(struct table *table, struct alloc *memory, struct table_link *link)
{
    struct table_link **first = table_bucket(table, link->hash);
    unsigned char *bits = table_bits(table, link->hash);
    struct table_link **place = first;

    while (*place != link)
        place = &(*place)->next;
    *place = link->next;
    /* Those behind the first need not be looked at. */
    *bits = place == first && *first != NULL ? link->behind : bits_of(*first);
    link->next = NULL;
    table->count--;
    if (table->count == 0 && table->grown != NULL)
        table_clear(table, memory);
}

struct table_link *table_after(struct table *table, const struct table_link *link)
{
    struct table_link **buckets = table->grown != NULL ? table->grown : table->first;
    size_t count = table_bucket_count(table);
    size_t i = 0;

    if (link != NULL) {
        if (link->next != NULL)
            return link->next;
        i = (size_t)(table_bucket(table, link->hash) - buckets) + 1;
    }
    while (i < count && buckets[i] == NULL)
        i++;
    return i < count ? buckets[i] : NULL;
}

void table_clear(struct table *table, struct alloc *memory)
{
    alloc_free(memory, table->grown);
    table->grown = NULL;
    table->doublings = 0;
    table->count = 0;
    memset(table->first, 0, sizeof(table->first));
    memset(table->first_bits, 0, sizeof(table->first_bits));
}

size_t table_blocks(const struct table *table)
{
    return table->grown != NULL ? 1 : 0;
}

const char *table_check(struct table *table)
{
    struct table_link **buckets = table->grown != NULL ? table->grown : table->first;
    size_t count = table_bucket_count(table);
    size_t seen = 0;

    if ((table->grown != NULL) != (table->doublings != 0))
        return "a table's buckets do not fit its size";
    if (table->grown != NULL && table->count == 0)
        return "an empty table holds memory";
    for (size_t i = 0; i < count; i++) {
        for (struct table_link *link = buckets[i]; link != NULL; link = link->next) {
            if (table_bucket(table, link->hash) != &buckets[i])
                return "a link hangs in the wrong bucket of a table";
            if (++seen > table->count)
                return "a table holds more links than it counts, or a chain runs in a circle";
        }
        for (struct table_link *link = buckets[i]; link != NULL; link = link->next) {
            if ((bits_of(link->next) & ~link->behind) != 0)
                return "a link hides those behind it in its bucket";
        }
        if (buckets[i] != NULL &&
            (bits_of(buckets[i]) & ~*table_bits(table, buckets[i]->hash)) != 0)
            return "a table hides what is in a bucket";
    }
    return seen == table->count ? NULL : "a table holds fewer links than it counts";
}
