/*
 * What the tests of the registry share: a registry behind a door of its own, checked and emptied
 * behind each test; comparison of registries; and the sweep of an action.
 */
#ifndef TESTS_REGISTRY_H
#define TESTS_REGISTRY_H

#include "support.h"

#include "model/reg_read.h"
#include "model/reg_write.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A text as pointer and length. */
#define U(text) u"" text, sizeof(u"" text) / sizeof(uint16_t) - 1

static struct alloc door;
static struct registry tree;

static inline int fresh_registry(void **state)
{
    (void)state;
    memset(&door, 0, sizeof door);
    memset(&tree, 0, sizeof tree);
    return 0;
}

/* Sound, and nothing is held but what the registry accounts for. */
static inline void expect_sound(void)
{
    const char *wrong = registry_check(&tree);
    if (wrong != NULL)
        fail_msg("%s", wrong);
    assert_int_equal(registry_blocks(&tree), door.live);
}

static inline int sound_registry(void **state)
{
    (void)state;
    expect_sound();
    alloc_plan(&door, 0, 0);
    registry_clear(&tree, &door);
    assert_int_equal(door.live, 0);
    return 0;
}

static inline int is_same_value(const struct registry_value *a, const struct registry_value *b)
{
    return a->named.length == b->named.length &&
           memcmp(a->named.name, b->named.name, 2 * a->named.length) == 0 && a->type == b->type &&
           a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

static inline int is_same_key(const struct registry_key *a, const struct registry_key *b)
{
    if (a->named.length != b->named.length || a->keys.count != b->keys.count ||
        a->values.count != b->values.count || registry_level(a) != registry_level(b))
        return 0;
    if (a->named.length > 0 && memcmp(a->named.name, b->named.name, 2 * a->named.length) != 0)
        return 0;
    const struct registry_value *x = registry_first_value(a), *y = registry_first_value(b);
    for (; x != NULL && y != NULL; x = registry_next_value(x), y = registry_next_value(y)) {
        if (!is_same_value(x, y))
            return 0;
    }
    return x == NULL && y == NULL;
}

/* Names to the letter, order, types, bytes. */
static inline int is_same_registry(const struct registry *a, const struct registry *b)
{
    const struct registry_key *x = &a->top, *y = &b->top;
    while (x != NULL && y != NULL && is_same_key(x, y)) {
        x = registry_after(x, &a->top);
        y = registry_after(y, &b->top);
    }
    return x == NULL && y == NULL;
}

/*
 * Does something to `tree` while its 1st, 2nd, ... allocation fails, alone, with all later ones, or
 * with the next: each time the answer must be NO_MEMORY, and the registry and what is allocated as
 * before. Gives how many allocations it takes; the last time it is done, it stays done.
 */
static inline unsigned sweep(enum fact (*act)(void *context), void *context)
{
    struct alloc own = {0};
    struct registry before = {0};
    unsigned needed = 0;
    assert_int_equal(registry_duplicate(&tree, &own, &before), FACT_OK);
    for (int mode = 0; mode < 3; mode++) {
        for (unsigned nth = 1;; nth++) {
            int64_t live = door.live;
            alloc_plan(&door, nth, mode == 0 ? nth : mode == 1 ? UINT64_MAX : nth + 1);
            enum fact fact = act(context);
            uint64_t failed = door.failed;
            alloc_plan(&door, 0, 0);
            if (failed == 0) {
                assert_int_equal(fact, FACT_OK);
                needed = nth - 1;
                break;
            }
            assert_int_equal(fact, FACT_NO_MEMORY);
            assert_int_equal(door.live, live);
            assert_true(is_same_registry(&tree, &before));
            expect_sound();
        }
        if (mode < 2) {
            struct registry again = {0};
            registry_clear(&tree, &door);
            assert_int_equal(registry_duplicate(&before, &door, &again), FACT_OK);
            registry_exchange(&tree, &again);
        }
    }
    registry_clear(&before, &own);
    assert_int_equal(own.live, 0);
    return needed;
}

#endif
