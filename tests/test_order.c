/*
 * Things in the order they came: appending, removing from anywhere, walking on behind a key,
 * counts, holes and growth; a model of random steps beside a plain array; and the walker, each of
 * whose findings is provoked.
 */
#include "support.h"

#include "base/order.h"

#include <stdlib.h>
#include <string.h>

/* A door of our own, so that blocks are counted; the items are numbers that order never looks into.
 */
static struct alloc memory;
static struct order order;

static void *item_of(uint32_t key)
{
    return (void *)(uintptr_t)(key * 16u + 1);
}

static int begin(void **state)
{
    (void)state;
    memset(&memory, 0, sizeof memory);
    memset(&order, 0, sizeof order);
    return 0;
}

static int end(void **state)
{
    (void)state;
    const char *wrong = order_check(&order);
    if (wrong != NULL) {
        print_error("an invariant is broken: %s\n", wrong);
        return -1;
    }
    order_clear(&order, &memory);
    return memory.live == 0 ? 0 : -1;
}

static void append(uint32_t key)
{
    struct order_room room;
    assert_true(order_room_get(&order, &memory, &room));
    order_append(&order, &memory, &room, item_of(key), key);
    assert_null(room.slots);
}

static void append_up_to(uint32_t last)
{
    for (uint32_t key = 1; key <= last; key++)
        append(key);
}

/* The order holds these keys and no others: by a walk, by counts from each place, and from behind
 * every key, whether it is there or not. */
static void expect_keys(const uint32_t *keys, size_t count)
{
    size_t place = order_after(&order, 0), seen = 0;
    assert_null(order_check(&order));
    assert_int_equal(order.count, count);
    assert_int_equal(order_blocks(&order), count != 0);
    assert_int_equal(memory.live, count != 0);
    for (; place < order.used; place = order_next(&order, place), seen++) {
        assert_true(seen < count);
        assert_ptr_equal(order_at(&order, place), item_of(keys[seen]));
        assert_int_equal(order_count_from(&order, place), count - seen);
    }
    assert_int_equal(seen, count);
    assert_int_equal(place, order.used);
    assert_int_equal(order_count_from(&order, order.used), 0);
    uint32_t highest = count != 0 ? keys[count - 1] : 0;
    for (uint32_t key = 0, next = 0; key <= highest + 1; key++) {
        while (next < count && keys[next] <= key)
            next++;
        assert_ptr_equal(order_find(&order, key),
                         next > 0 && keys[next - 1] == key ? item_of(key) : NULL);
        place = order_after(&order, key);
        if (next < count)
            assert_ptr_equal(order_at(&order, place), item_of(keys[next]));
        else
            assert_int_equal(place, order.used);
        assert_int_equal(order_count_from(&order, place), count - next);
    }
}

static void an_empty_order(void **state)
{
    (void)state;
    expect_keys(NULL, 0);
    assert_int_equal(order_after(&order, 0), 0);
    assert_int_equal(order_after(&order, UINT32_MAX), 0);
    order_clear(&order, &memory);
    expect_keys(NULL, 0);
}

static void items_stay_in_the_order_they_came(void **state)
{
    static const uint32_t keys[] = {3, 4, 90, 91, 200};
    (void)state;
    for (size_t i = 0; i < 5; i++) {
        append(keys[i]);
        expect_keys(keys, i + 1);
    }
}

static void an_item_leaves_from_anywhere(void **state)
{
    uint32_t left[40];
    (void)state;
    /* Each of 40, alone; the others stay. */
    for (uint32_t gone = 1; gone <= 40; gone++) {
        size_t count = 0;
        append_up_to(40);
        order_remove(&order, &memory, gone);
        for (uint32_t key = 1; key <= 40; key++)
            if (key != gone)
                left[count++] = key;
        expect_keys(left, count);
        order_clear(&order, &memory);
    }
}

static void the_memory_goes_with_the_last(void **state)
{
    (void)state;
    append_up_to(20);
    for (uint32_t key = 20; key > 1; key--)
        order_remove(&order, &memory, key);
    assert_int_equal(memory.live, 1);
    order_remove(&order, &memory, 1);
    expect_keys(NULL, 0);
    assert_int_equal(order.room, 0);
    append(21); /* and comes again */
    expect_keys((const uint32_t[]){21}, 1);
}

static void a_walk_goes_on_behind_what_is_gone(void **state)
{
    (void)state;
    append_up_to(10);
    for (uint32_t key = 3; key <= 6; key++)
        order_remove(&order, &memory, key);
    assert_ptr_equal(order_at(&order, order_after(&order, 4)), item_of(7));
    assert_int_equal(order_count_from(&order, order_after(&order, 4)), 4);
    order_remove(&order, &memory, 10);
    assert_int_equal(order_after(&order, 9), order.used);
    assert_int_equal(order_next(&order, order_after(&order, 8)), order.used);
}

/* Of a full array in which half or less are items the holes are closed; otherwise it doubles. */
static void holes_are_closed_before_the_array_grows(void **state)
{
    (void)state;
    append_up_to(16);
    size_t room = order.room;
    uint32_t key = 16;
    while (order.used < order.room)
        append(++key);
    for (uint32_t i = 1; i <= room / 2; i++)
        order_remove(&order, &memory, 2 * i);
    struct order_slot *before = order.slots;
    uint64_t asked = memory.asked;
    append(++key);
    assert_ptr_equal(order.slots, before);
    assert_int_equal(memory.asked, asked);
    assert_int_equal(order.room, room);
    assert_int_equal(order.used, order.count);
    assert_int_equal(order.count, room / 2 + 1);
    assert_null(order_check(&order));

    while (order.used < order.room)
        append(++key);
    order_remove(&order, &memory, key);
    append(++key); /* one hole is not worth it */
    assert_int_equal(order.room, 2 * room);
    assert_int_equal(order.used, order.count);
}

static void an_array_with_holes_grows_without_them(void **state)
{
    uint32_t left[64], key = 0;
    size_t count = 0;
    (void)state;
    append(++key);
    while (order.used < order.room)
        append(++key);
    order_remove(&order, &memory, 3);
    order_remove(&order, &memory, key - 1);
    append(key + 1);
    for (uint32_t i = 1; i <= key + 1; i++)
        if (i != 3 && i != key - 1)
            left[count++] = i;
    expect_keys(left, count);
    assert_int_equal(order.used, count);
}

static void without_memory_nothing_changes(void **state)
{
    struct order_room room;
    (void)state;
    for (uint32_t key = 1; key <= 100; key++) {
        struct order before = order;
        alloc_plan(&memory, 1, UINT64_MAX);
        bool got = order_room_get(&order, &memory, &room);
        alloc_plan(&memory, 0, 0);
        assert_memory_equal(&order, &before, sizeof order);
        assert_int_equal(got, before.used < before.room);
        assert_null(room.slots);
        order_room_drop(&memory, &room); /* nothing to drop */
        assert_int_equal(memory.live, key > 1);
        append(key);
    }
}

static void room_that_is_not_taken_is_dropped(void **state)
{
    struct order_room room;
    (void)state;
    assert_true(order_room_get(&order, &memory, &room));
    assert_non_null(room.slots);
    assert_int_equal(memory.live, 1);
    order_room_drop(&memory, &room);
    assert_int_equal(memory.live, 0);
    order_room_drop(&memory, &room);
    expect_keys(NULL, 0);
}

/* ---- a model: a plain array of keys that takes the same steps */

static uint32_t chance(uint32_t *seed, uint32_t limit)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)(((uint64_t)*seed * limit) >> 32);
}

static void remove_from_model(uint32_t *keys, size_t *count, size_t index)
{
    memmove(keys + index, keys + index + 1, (*count - index - 1) * sizeof *keys);
    --*count;
}

/* One page of a walk: what lies behind a key, compared with the model. */
static void compare_page(const uint32_t *keys, size_t count, uint32_t after, size_t length)
{
    size_t index = 0, place = order_after(&order, after);
    while (index < count && keys[index] <= after)
        index++;
    assert_int_equal(order_count_from(&order, place), count - index);
    for (; length > 0 && index < count; length--, index++) {
        assert_ptr_equal(order_at(&order, place), item_of(keys[index]));
        place = order_next(&order, place);
    }
    if (index == count)
        assert_int_equal(place, order.used);
}

static void ten_thousand_random_steps(void **state)
{
    static uint32_t keys[10000];
    size_t count = 0, most = 0;
    uint32_t seed = 20, key = 0, steps = scaled(10000);
    (void)state;
    for (uint32_t step = 0; step < steps; step++) {
        /* Seasons of growth and of decline, so that it is long, and empty, several times. */
        uint32_t removals = step / 500 % 2 == 0 ? 30 : 65;
        if (count == 0 || chance(&seed, 100) >= removals) {
            key += 1 + chance(&seed, 3);
            append(key);
            keys[count++] = key;
        } else {
            size_t index = chance(&seed, 4) == 0 ? count - 1 : chance(&seed, (uint32_t)count);
            order_remove(&order, &memory, keys[index]);
            remove_from_model(keys, &count, index);
        }
        most = count > most ? count : most;
        assert_int_equal(order.count, count);
        compare_page(keys, count, chance(&seed, key + 2), 1 + chance(&seed, 20));
        if (step % 64 == 0)
            compare_page(keys, count, 0, count);
        if (step % 16 == 0)
            assert_null(order_check(&order));
    }
    assert_true(steps < 10000 || most > 150);
    while (count > 0)
        order_remove(&order, &memory, keys[--count]);
    expect_keys(NULL, 0);
}

/* ---- the walker */

static void expect_wrong(const char *words)
{
    const char *wrong = order_check(&order);
    assert_non_null(wrong);
    if (strstr(wrong, words) == NULL)
        fail_msg("expected '%s', found '%s'", words, wrong);
}

/* Breaks one number, expects the words, mends it. */
#define BREAK(place, value, words)                                                                 \
    do {                                                                                           \
        __typeof__(place) whole = (place);                                                         \
        (place) = (value);                                                                         \
        expect_wrong(words);                                                                       \
        (place) = whole;                                                                           \
        assert_null(order_check(&order));                                                          \
    } while (0)

static void the_walker_finds_each_broken_field(void **state)
{
    (void)state;
    BREAK(order.room, 1, "more slots than it has"); /* without an array */
    append_up_to(12);
    order_remove(&order, &memory, 5);
    BREAK(order.used, order.room + 1, "more slots than it has");
    BREAK(order.used, order.used - 1, "more items than it counts, or fewer");
    BREAK(order.room, order.used - 1, "more slots than it has");
    BREAK(order.slots, NULL, "more slots than it has");
    BREAK(order.count, order.count + 1, "more items than it counts, or fewer");
    BREAK(order.count, order.count - 1, "more items than it counts, or fewer");
    BREAK(order.slots[6].key, 6, "do not rise");
    BREAK(order.slots[6].key, 8, "do not rise");
    for (size_t i = 0; i < order.used; i++) {
        BREAK(order.slots[i].live, order.slots[i].live + 1, "a wrong sum");
        BREAK(order.slots[i].item, i == 4 ? item_of(5) : NULL, "a wrong sum");
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(an_empty_order),
        TEST(items_stay_in_the_order_they_came),
        TEST(an_item_leaves_from_anywhere),
        TEST(the_memory_goes_with_the_last),
        TEST(a_walk_goes_on_behind_what_is_gone),
        TEST(holes_are_closed_before_the_array_grows),
        TEST(an_array_with_holes_grows_without_them),
        TEST(without_memory_nothing_changes),
        TEST(room_that_is_not_taken_is_dropped),
        TEST(ten_thousand_random_steps),
        TEST(the_walker_finds_each_broken_field),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
