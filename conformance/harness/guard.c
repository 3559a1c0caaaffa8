/*
 * Guarded blocks.
 *
 *     | canaries ........ | the block | slack | forbidden page |
 *                         ^ start, aligned      ^ the end of what can be touched
 *
 * Each block has a mapping of its own; what it was given with is kept in another, out of a target's
 * reach.
 */
#include "harness/guard.h"
#include "harness/os.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* At least so many canaries lie before a block. */
#define CANARIES 64

struct guard_block {
    struct guard_block *next;
    enum guard_use use;
    unsigned char *base;  /* the mapping */
    size_t pages;         /* of it, the forbidden one included */
    unsigned char *start; /* the block */
    size_t size;
    unsigned char *given; /* the bytes it was given with */
    size_t own_pages;     /* of the mapping that holds this record and `given` */
};

static unsigned char pattern(size_t position)
{
    return (unsigned char)(0xA5u ^ (position * 37u & 0x7Fu));
}

static size_t pages_for(size_t bytes)
{
    return (bytes + os_page_size() - 1) / os_page_size();
}

static struct guard_block *record_new(size_t size)
{
    size_t pages = pages_for(sizeof(struct guard_block) + size);
    struct guard_block *block = os_pages_new(pages);
    if (block != NULL) {
        block->own_pages = pages;
        block->given = (unsigned char *)(block + 1);
        block->size = size;
    }
    return block;
}

void *guard_new(struct guard_list *list, size_t size, size_t align, enum guard_use use,
                const void *bytes)
{
    struct guard_block *block = record_new(size);
    if (block == NULL)
        return NULL;
    size_t touchable = pages_for(size + align + CANARIES);
    block->pages = touchable + 1;
    block->base = os_pages_new(block->pages);
    if (block->base == NULL || os_pages_forbid(block->base + touchable * os_page_size(), 1) != 0) {
        if (block->base != NULL)
            os_pages_free(block->base, block->pages);
        os_pages_free(block, block->own_pages);
        return NULL;
    }
    unsigned char *end = block->base + touchable * os_page_size();
    for (size_t i = 0; block->base + i < end; i++)
        block->base[i] = pattern(i);
    block->start = end - size;
    block->start -= (uintptr_t)block->start % align;
    if (use != GUARD_OUTPUT && size > 0)
        memcpy(block->start, bytes, size);
    memcpy(block->given, block->start, size);
    block->use = use;
    block->next = list->first;
    list->first = block;
    return block->start;
}

int guard_untouched(const struct guard_list *list, const void *start)
{
    for (const struct guard_block *b = list->first; b != NULL; b = b->next)
        if (b->start == start)
            return memcmp(b->start, b->given, b->size) == 0;
    return 0;
}

static const char *use_name(enum guard_use use)
{
    return use == GUARD_INPUT ? "an input" : use == GUARD_OUTPUT ? "an output" : "an in-out";
}

/* The first canary that is not what it was: before the block as a positive distance, behind it as a
 * negative one; 0 when all hold. */
static long canary_broken(const struct guard_block *b)
{
    const unsigned char *end = b->base + (b->pages - 1) * os_page_size();
    for (const unsigned char *p = b->start; p-- > b->base;)
        if (*p != pattern((size_t)(p - b->base)))
            return (long)(b->start - p);
    for (const unsigned char *p = b->start + b->size; p < end; p++)
        if (*p != pattern((size_t)(p - b->base)))
            return -(long)(p - (b->start + b->size) + 1);
    return 0;
}

static int verify(const struct guard_block *b, char *why, size_t size)
{
    long broken = canary_broken(b);
    if (broken != 0) {
        snprintf(why, size, "%s of %lu bytes was written %ld byte%s %s", use_name(b->use),
                 (unsigned long)b->size, broken > 0 ? broken : -broken,
                 broken == 1 || broken == -1 ? "" : "s",
                 broken > 0 ? "before its beginning" : "past its end");
        return -1;
    }
    if (b->use != GUARD_INPUT)
        return 0;
    for (size_t i = 0; i < b->size; i++) {
        if (b->start[i] != b->given[i]) {
            snprintf(why, size, "an input of %lu bytes was changed at byte %lu",
                     (unsigned long)b->size, (unsigned long)i);
            return -1;
        }
    }
    return 0;
}

int guard_verify(const struct guard_list *list, char *why, size_t size)
{
    for (const struct guard_block *b = list->first; b != NULL; b = b->next)
        if (verify(b, why, size) != 0)
            return -1;
    return 0;
}

void guard_free_all(struct guard_list *list)
{
    while (list->first != NULL) {
        struct guard_block *block = list->first;
        list->first = block->next;
        os_pages_free(block->base, block->pages);
        os_pages_free(block, block->own_pages);
    }
}
