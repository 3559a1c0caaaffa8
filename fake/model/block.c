/*
 * block.c: stored bytes; see block.h.
 */
#include "model/block.h"

#include <stdint.h>
#include <string.h>

struct block *block_copy(struct alloc *memory, const struct block_value *value)
{
    struct block *block = NULL;

    /* Larger: no caller holds bytes of such a size; a size that lies would run past them. */
    if (value->size <= SIZE_MAX / 2 - sizeof(*block))
        block = alloc_get(memory, sizeof(*block) + value->size);
    if (block == NULL)
        return NULL;
    block->size = value->size;
    memcpy(block->bytes, value->bytes, value->size);
    return block;
}
