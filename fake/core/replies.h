/*
 * replies.h: the blocks that the caller of the double frees. A reply is one allocation, a small
 * header before the bytes that the caller sees; the header remembers which function made it. Live
 * replies are kept in a set by address, so that a pointer given back is looked up and never
 * followed: a foreign, interior, stale or NULL one is just not in the set.
 *
 * Replies belong to no connection and outlive it. Like handles they are drafted first and committed
 * when nothing can fail any more. Functions are known here as small numbers. The caller holds the
 * lock.
 */
#ifndef CORE_REPLIES_H
#define CORE_REPLIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/table.h"

#define REPLIES_ORIGINS 192

struct reply;

/* Zeros are a valid empty set. */
struct replies {
    struct table by_address;
    size_t of_origin[REPLIES_ORIGINS]; /* live ones by the function that made them */
};

/* Replies that nobody can see yet; it begins as zeros. */
struct reply_draft {
    struct reply *last; /* chained to those before it */
    size_t count;
    struct table_room room;
};

/* Adds a reply of `size` zero bytes, aligned for any structure, to the draft, and returns where
 * they are. NULL: no memory, or a size beyond all memory; then the draft can only be dropped. */
void *replies_draft_add(struct replies *replies, struct alloc *memory, size_t size, unsigned origin,
                        struct reply_draft *draft);

/* From now on the caller may give the replies of the draft back. */
void replies_draft_commit(struct replies *replies, struct alloc *memory, struct reply_draft *draft);

/* Frees the draft. Harmless on zeros and after a commit. */
void replies_draft_drop(struct alloc *memory, struct reply_draft *draft);

/* Whether the bytes of a live reply begin at `address`. */
bool replies_has(struct replies *replies, const void *address);

/* Frees the reply whose bytes begin at `address`. False when there is none; then nothing was
 * touched. */
bool replies_free(struct replies *replies, struct alloc *memory, const void *address);

/* Frees all. */
void replies_clear(struct replies *replies, struct alloc *memory);

size_t replies_blocks(const struct replies *replies);

/* NULL when the set is sound, otherwise what is wrong with it. */
const char *replies_check(struct replies *replies);

#endif
