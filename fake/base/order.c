/*
 * order.c: things in the order they came; see order.h.
 */
#include "base/order.h"

#include <string.h>

/* Tests build with 1, so that the array grows all the time. */
#ifndef ORDER_FIRST_ROOM
#define ORDER_FIRST_ROOM 16
#endif

/* The sums count from 1: the slot at place p is number p + 1, and its range has as many slots as
 * the lowest bit of that number says. */
static size_t lowest_bit(size_t number)
{
    return number & (~number + 1);
}

/* Items in the first `slots` slots. */
static size_t items_before(const struct order *order, size_t slots)
{
    size_t sum = 0;

    for (; slots != 0; slots -= lowest_bit(slots))
        sum += order->slots[slots - 1].live;
    return sum;
}

/* The place of the item that has `rank` items before it; order->used when there are not as many. */
static size_t place_of_rank(const struct order *order, size_t rank)
{
    size_t slots = 0;
    size_t step = 1;

    if (rank >= order->count)
        return order->used;
    while (step <= order->used / 2)
        step *= 2;
    for (; step != 0; step /= 2) {
        if (slots + step <= order->used && order->slots[slots + step - 1].live <= rank) {
            slots += step;
            rank -= order->slots[slots - 1].live;
        }
    }
    return slots;
}

/* Puts an item into the slot behind the last one in use. */
static void put(struct order *order, void *item, uint32_t key)
{
    size_t number = order->used + 1;
    size_t in_range =
        items_before(order, order->used) - items_before(order, number - lowest_bit(number));

    order->slots[order->used] =
        (struct order_slot){.item = item, .key = key, .live = (uint32_t)in_range + 1};
    order->used++;
    order->count++;
}

/* How many slots have a key up to that one. Keys being numbered in sequence, the slot of a key is
 * looked for where it would be if none were missing, which is at or before that place, and from
 * there in ever longer steps. */
static size_t slots_up_to(const struct order *order, uint32_t key)
{
    size_t low = 0;
    size_t high = order->used;
    size_t guess = 0;
    size_t step = 1;

    if (high == 0 || key < order->slots[0].key)
        return 0;
    guess = key - order->slots[0].key;
    if (guess < high) {
        if (order->slots[guess].key <= key) /* the last that can be */
            return guess + 1;
        high = guess;
    }
    while (step < high && order->slots[high - step].key > key) {
        high -= step;
        step *= 2;
    }
    low = step < high ? high - step : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (order->slots[middle].key <= key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void *order_find(const struct order *order, uint32_t key)
{
    size_t slots = slots_up_to(order, key);

    return slots != 0 && order->slots[slots - 1].key == key ? order->slots[slots - 1].item : NULL;
}

/* Fewer than half of a full array being items, closing the holes makes more room than it costs. */
static bool is_worth_closing(const struct order *order)
{
    return order->count <= order->used / 2;
}

bool order_room_get(const struct order *order, struct alloc *memory, struct order_room *room)
{
    *room = (struct order_room){0};
    if (order->used < order->room || (order->used != 0 && is_worth_closing(order)))
        return true;
    room->room = order->used == 0 ? ORDER_FIRST_ROOM : 2 * order->used;
    room->slots = alloc_get_zeroed(memory, room->room, sizeof(room->slots[0]));
    return room->slots != NULL;
}

void order_room_drop(struct alloc *memory, struct order_room *room)
{
    alloc_free(memory, room->slots);
    *room = (struct order_room){0};
}

/* Moves the items, without the holes, to an array that has room for them; it may be the same. */
static void move_to(struct order *order, struct order_slot *slots, size_t room)
{
    size_t count = 0;

    for (size_t i = 0; i < order->used; i++) {
        if (order->slots[i].item == NULL)
            continue;
        slots[count] = order->slots[i];
        slots[count].live = 1;
        count++;
    }
    for (size_t number = 1; number <= count; number++) { /* each range goes into the next larger */
        size_t larger = number + lowest_bit(number);

        if (larger <= count)
            slots[larger - 1].live += slots[number - 1].live;
    }
    *order = (struct order){.slots = slots, .room = room, .used = count, .count = count};
}

void order_append(struct order *order, struct alloc *memory, struct order_room *room, void *item,
                  uint32_t key)
{
    struct order_slot *before = order->slots;

    if (room->slots != NULL) {
        move_to(order, room->slots, room->room);
        alloc_free(memory, before);
        *room = (struct order_room){0};
    } else if (order->used == order->room) {
        move_to(order, order->slots, order->room);
    }
    put(order, item, key);
}

void order_remove(struct order *order, struct alloc *memory, uint32_t key)
{
    size_t number = slots_up_to(order, key);

    order->slots[number - 1].item = NULL;
    order->count--;
    for (; number <= order->used; number += lowest_bit(number))
        order->slots[number - 1].live--;
    if (order->count == 0)
        order_clear(order, memory);
}

size_t order_after(const struct order *order, uint32_t key)
{
    return place_of_rank(order, items_before(order, slots_up_to(order, key)));
}

size_t order_next(const struct order *order, size_t place)
{
    place++;
    if (place >= order->used || order->slots[place].item != NULL)
        return place;
    return place_of_rank(order, items_before(order, place));
}

size_t order_count_from(const struct order *order, size_t place)
{
    return order->count - items_before(order, place);
}

void order_clear(struct order *order, struct alloc *memory)
{
    alloc_free(memory, order->slots);
    *order = (struct order){0};
}

size_t order_blocks(const struct order *order)
{
    return order->slots != NULL ? 1 : 0;
}

const char *order_check(const struct order *order)
{
    size_t seen = 0;

    if (order->used > order->room || (order->slots == NULL) != (order->room == 0))
        return "an order uses more slots than it has";
    for (size_t i = 0; i < order->used; i++) {
        if (i != 0 && order->slots[i].key <= order->slots[i - 1].key)
            return "the keys of an order do not rise";
        seen += order->slots[i].item != NULL;
        if (items_before(order, i + 1) != seen)
            return "an order has a wrong sum";
    }
    return seen != order->count ? "an order has more items than it counts, or fewer" : NULL;
}
