/* What the two kinds of hooks (ELF, PE) share: the plan, the counts, and which blocks live. */
#ifndef HARNESS_HOOKS_CORE_H
#define HARNESS_HOOKS_CORE_H

#include "harness/hooks.h"

/* An allocation is asked for: 1 when the plan refuses it. Counts it when armed. */
int hooks_refuse(void);
/* An allocation was granted. NULL is ignored. */
void hooks_made(const void *block);
/* A block is about to be freed: 1 when it may be, 0 when it was freed before in this armed call and
 * must not be again. NULL is fine. */
int hooks_freeing(const void *block);

/* Nested hooks count once: enter gives 1 for the outermost. Each enter needs its leave. */
int hooks_enter(void);
void hooks_leave(void);

#endif
