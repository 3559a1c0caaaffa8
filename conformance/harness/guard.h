/*
 * Guarded blocks: memory handed to a target, flush against a page that cannot be touched, with
 * canaries before it (and behind it where alignment leaves slack), so that a byte read or written
 * too far is a fault or is seen afterwards.
 */
#ifndef HARNESS_GUARD_H
#define HARNESS_GUARD_H

#include <stddef.h>

enum guard_use { GUARD_INPUT, GUARD_OUTPUT, GUARD_BOTH };

struct guard_block;

struct guard_list {
    struct guard_block *first;
};

/* A block of `size` bytes (0 allowed: a pointer to the forbidden page) aligned to `align` (1, 2, 4,
 * 8). An INPUT block is a copy of `bytes` and is compared afterwards; an OUTPUT block is filled
 * with a poison pattern that depends on the position; a BOTH block is a copy of `bytes` that may be
 * written. NULL without memory. Does not use malloc. */
void *guard_new(struct guard_list *list, size_t size, size_t align, enum guard_use use,
                const void *bytes);

/* Whether an OUTPUT (or BOTH) block still has every byte it was given with. */
int guard_untouched(const struct guard_list *list, const void *block);

/* Verifies all blocks: inputs unchanged, canaries intact. 0, or -1 and one sentence in `why`: "an
 * input of 12 bytes was changed at byte 4", "an output of 8 bytes was written 1 byte past its end".
 */
int guard_verify(const struct guard_list *list, char *why, size_t size);

void guard_free_all(struct guard_list *list);

#endif
