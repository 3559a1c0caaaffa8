/*
 * order.h: things in the order they came, each under a key that is greater than all before it. One
 * may leave from anywhere; the others keep their order and their keys. A walk goes on behind a key
 * even when the thing of that key is gone, and how many are left behind it is known without
 * counting them.
 *
 * Kept as an array with holes; a sum over ranges of it (a binary indexed tree) finds the n-th live
 * slot and tells how many lie before one. Holes are closed when the array would have to grow.
 * Everything but growth takes a time that grows with the logarithm of the number at most.
 *
 * As with tables, room is got first, and may fail; the rest cannot. Zeros are a valid empty order.
 */
#ifndef BASE_ORDER_H
#define BASE_ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"

struct order_slot {
    void *item; /* NULL: a hole */
    uint32_t key;
    uint32_t live; /* how many items the range that ends here has */
};

struct order {
    struct order_slot *slots;
    size_t room;
    size_t used; /* slots in use, holes among them */
    size_t count;
};

/* A longer array, got and not yet taken; zeros when the present one will do. */
struct order_room {
    struct order_slot *slots;
    size_t room;
};

/* Gets room for one more. False: no memory, and nothing to drop. */
bool order_room_get(const struct order *order, struct alloc *memory, struct order_room *room);
void order_room_drop(struct alloc *memory, struct order_room *room);

/* Takes the room and puts the item behind all others. Its key is greater than theirs. */
void order_append(struct order *order, struct alloc *memory, struct order_room *room, void *item,
                  uint32_t key);

/* Takes out the item of that key, which is there. The memory goes with the last one. */
void order_remove(struct order *order, struct alloc *memory, uint32_t key);

/* The item of that key; NULL when it is gone, or never was. Keys that follow each other closely, as
 * serial numbers do, are found at once. */
void *order_find(const struct order *order, uint32_t key);

/* The place of the first item whose key is greater; order->used when there is none. A place means
 * something until the next change. */
size_t order_after(const struct order *order, uint32_t key);

/* The place of the next item; order->used behind the last. */
size_t order_next(const struct order *order, size_t place);

/* How many items lie at that place and behind it. */
size_t order_count_from(const struct order *order, size_t place);

static inline void *order_at(const struct order *order, size_t place)
{
    return order->slots[place].item;
}

/* Forgets all items, whom their owner has freed. */
void order_clear(struct order *order, struct alloc *memory);

size_t order_blocks(const struct order *order);

/* NULL when it is sound, otherwise what is wrong with it. */
const char *order_check(const struct order *order);

#endif
