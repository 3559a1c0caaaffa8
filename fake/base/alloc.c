/*
 * alloc.c: the door to memory; see alloc.h.
 */
#include "base/alloc.h"

#include <stdbool.h>

#include "platform/platform.h"

void alloc_plan(struct alloc *door, uint64_t first, uint64_t last)
{
    door->asked = 0;
    door->failed = 0;
    door->first = first;
    door->last = last;
}

/* Counts the request, and says whether the plan refuses it. */
static bool refused(struct alloc *door)
{
    door->asked++;
    if (door->first == 0 || door->asked < door->first || door->asked > door->last)
        return false;
    door->failed++;
    return true;
}

void *alloc_get(struct alloc *door, size_t size)
{
    void *block = refused(door) ? NULL : platform_malloc(size != 0 ? size : 1);

    door->live += block != NULL;
    return block;
}

void *alloc_get_zeroed(struct alloc *door, size_t count, size_t size)
{
    void *block = refused(door) ? NULL : platform_calloc(count, size);

    door->live += block != NULL;
    return block;
}

void *alloc_give(struct alloc *door, size_t size)
{
    return refused(door) ? NULL : platform_local_alloc(size);
}

void alloc_free(struct alloc *door, void *block)
{
    if (block == NULL)
        return;
    door->live--;
    platform_free(block);
}
