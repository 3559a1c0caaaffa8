/*
 * table.h: the hash table of all rooms. It chains links that lie inside the things it finds; a link
 * remembers its hash, so the table never looks into a thing.
 *
 * Growth is apart from insertion, because everything that can fail has to happen before anything
 * visible changes: get room, prepare the rest, then take the room and insert, or drop the room and
 * nothing has happened. A table begins with a few buckets of its own, needs no initialisation but
 * zeros, and goes back to those buckets, giving its memory back, when its last link is removed.
 *
 * Beside the buckets lies a byte for each, with a bit for each link in it, or more: for most of what is
 * not there, the byte says so, and no link is looked at.
 *
 * A bucket is chosen by the low bits of the hash: hashes must be good there. What is counted needs no
 * better hash than its number; neighbours then lie in neighbouring buckets, and what is used
 * together is in the cache together.
 */
#ifndef BASE_TABLE_H
#define BASE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"

/* Tests build with 1, so that tables grow all the time. */
#ifndef TABLE_FIRST_BITS
#define TABLE_FIRST_BITS 6
#endif

/* Beyond this the chains become longer instead. */
#define TABLE_MOST_BITS 30

struct table_link {
    struct table_link *next;
    uint32_t hash;
    unsigned char behind; /* the bits of those behind it in its bucket, or more */
};

struct table {
    struct table_link **grown; /* NULL while the first buckets are in use; their bytes follow */
    unsigned doublings;
    size_t count;
    struct table_link *first[1u << TABLE_FIRST_BITS];
    unsigned char first_bits[1u << TABLE_FIRST_BITS];
};

/* Buckets got and not yet taken; all zeros when the table has room enough. */
struct table_room {
    struct table_link **buckets;
    unsigned doublings;
};

/* The thing of type `type` whose member `member` is the link. */
#define TABLE_OWNER(link, type, member) ((type *)(void *)((char *)(link)-offsetof(type, member)))

static inline struct table_link *table_same_hash(struct table_link *link, uint32_t hash)
{
    while (link != NULL && link->hash != hash)
        link = link->next;
    return link;
}

static inline size_t table_bucket_count(const struct table *table)
{
    return (size_t)1 << (TABLE_FIRST_BITS + table->doublings);
}

static inline struct table_link **table_bucket(struct table *table, uint32_t hash)
{
    struct table_link **buckets = table->grown != NULL ? table->grown : table->first;

    return &buckets[hash & (table_bucket_count(table) - 1)];
}

/* The byte of a bucket has, for each link in it, the bit of its hash. */
static inline unsigned char *table_bits(struct table *table, uint32_t hash)
{
    size_t count = table_bucket_count(table);
    unsigned char *bits =
        table->grown != NULL ? (unsigned char *)(table->grown + count) : table->first_bits;

    return &bits[hash & (count - 1)];
}

static inline unsigned char table_bit(uint32_t hash)
{
    return (unsigned char)(1u << (hash * 0x9E3779B1u >> 29));
}

/* The first link with that hash, then the next one; NULL when there is no more. The caller compares
 * what the hash stands for. */
static inline struct table_link *table_find(struct table *table, uint32_t hash)
{
    struct table_link **bucket = table_bucket(table, hash);

    __builtin_prefetch(bucket); /* what is not there is often inserted next */
    if ((*table_bits(table, hash) & table_bit(hash)) == 0)
        return NULL;
    return table_same_hash(*bucket, hash);
}

static inline struct table_link *table_find_next(struct table_link *link)
{
    return table_same_hash(link->next, link->hash);
}

/* There has to be room: see table_room_get. The table keeps the link until it is removed. */
static inline void table_insert(struct table *table, struct table_link *link, uint32_t hash)
{
    struct table_link **bucket = table_bucket(table, hash);
    unsigned char *bits = table_bits(table, hash);

    link->hash = hash;
    link->next = *bucket;
    link->behind = *bits;
    *bucket = link;
    *bits |= table_bit(hash);
    table->count++;
}

/* How many links go into buckets of so many bits: grown ones are half empty, since a large table is
 * not in a cache, and each link of a chain that is not the one looked for costs as much as a
 * bucket. */
static inline size_t table_capacity(unsigned bits)
{
    return (size_t)1 << (bits == TABLE_FIRST_BITS ? bits : bits - 1);
}

/* Whether `more` links fit as things are. */
static inline bool table_fits(const struct table *table, size_t more)
{
    unsigned bits = TABLE_FIRST_BITS + table->doublings;

    return bits >= TABLE_MOST_BITS || more <= table_capacity(bits) - table->count;
}

/* Gets room for `more` links. False: no memory, and nothing to drop. */
bool table_room_get(const struct table *table, struct alloc *memory, size_t more,
                    struct table_room *room);
void table_room_drop(struct alloc *memory, struct table_room *room);
void table_room_take(struct table *table, struct alloc *memory, struct table_room *room);

/* Removes a link that is in the table. Never allocates. */
void table_remove(struct table *table, struct alloc *memory, struct table_link *link);

/* Walks the table in no order: the first link after NULL, then the one after each; NULL at the end.
 * The table must not change meanwhile. */
struct table_link *table_after(struct table *table, const struct table_link *link);

/* Forgets all links, whose owners the caller has freed, and gives the buckets back. */
void table_clear(struct table *table, struct alloc *memory);

/* How many blocks of memory the table itself holds. */
size_t table_blocks(const struct table *table);

/* NULL when the table is sound, otherwise what is wrong with it. */
const char *table_check(struct table *table);

#endif
