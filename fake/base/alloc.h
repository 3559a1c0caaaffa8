/*
 * alloc.h: the one door to memory. Whatever the double allocates goes through a door, which counts
 * it and can be told to refuse.
 *
 * A plan is a range of ordinals: the allocations from the `first` to the `last`, counted since the
 * plan was made, are refused before the system is asked. The three modes of mprfake.h (one, on,
 * run) are such ranges. A door that never gets a plan never refuses by itself; control keeps one of
 * those for its own needs, so that setting up a test does not disturb the count.
 *
 * A block may be given back at another door than the one it came from. `live` of one door may then
 * be below 0; the sum over all doors is the number of blocks that live.
 */
#ifndef BASE_ALLOC_H
#define BASE_ALLOC_H

#include <stddef.h>
#include <stdint.h>

struct alloc {
    uint64_t asked;  /* allocations since the last plan */
    uint64_t failed; /* those of them that the plan refused */
    uint64_t first;  /* the plan; 0: none */
    uint64_t last;
    int64_t live;
};

/* Forgets the counts and refuses the allocations `first` to `last` from now on, 1 being the next;
 * first 0: none. */
void alloc_plan(struct alloc *door, uint64_t first, uint64_t last);

/* A block of `size` bytes, 0 included; NULL when refused or when there is no memory. The caller
 * frees it with alloc_free. */
void *alloc_get(struct alloc *door, size_t size);

/* The same, `count` times `size` bytes of zeros, neither of them 0; NULL also when the product does
 * not fit. */
void *alloc_get_zeroed(struct alloc *door, size_t count, size_t size);

/* A block that leaves the double for good: whoever receives it frees it with LocalFree, or with
 * free where the system has none. Refused by plan like any other, and not among those that live. */
void *alloc_give(struct alloc *door, size_t size);

/* Accepts NULL. */
void alloc_free(struct alloc *door, void *block);

#endif
