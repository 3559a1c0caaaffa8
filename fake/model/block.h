/*
 * block.h: bytes of some length that somebody stores and nobody here looks into. A block of length
 * 0 differs from an absent one, which is NULL.
 */
#ifndef MODEL_BLOCK_H
#define MODEL_BLOCK_H

#include <stddef.h>

#include "base/alloc.h"

struct block {
    size_t size;
    unsigned char bytes[];
};

/* What somebody wants to store; `bytes` NULL: nothing. */
struct block_value {
    const void *bytes;
    size_t size;
};

/* A copy, freed with alloc_free. `bytes` is not NULL. NULL: no memory. */
struct block *block_copy(struct alloc *memory, const struct block_value *value);

/* What is stored, as a value to look at; `bytes` NULL for an absent block. */
static inline struct block_value block_peek(const struct block *block)
{
    return block != NULL ? (struct block_value){block->bytes, block->size}
                         : (struct block_value){NULL, 0};
}

#endif
