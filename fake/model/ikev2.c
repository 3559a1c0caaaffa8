/*
 * ikev2.c: what is stored for IKEv2 tunnels; see ikev2.h.
 */
#include "model/ikev2.h"

#include <string.h>

/* The defaults of times and sizes are those that a fresh Windows 7 has in its registry. */
static const struct {
    unsigned level;
    uint32_t otherwise;
} NUMBERS[IKEV2_NUMBERS] = {
    [IKEV2_IDLE_SECONDS] = {1, 300},
    [IKEV2_BLACKOUT_SECONDS] = {1, 1800},
    [IKEV2_SA_SECONDS] = {1, 28800},
    [IKEV2_SA_KILOBYTES] = {1, 102400},
    [IKEV2_OPTIONS] = {1, 0},
    [IKEV2_ENCRYPTION] = {2, 2},
    [IKEV2_MAIN_SA_SECONDS] = {4, 28800},
};

uint32_t ikev2_number(const struct ikev2 *ikev2, enum ikev2_number which)
{
    return stored_or(ikev2->numbers[which], NUMBERS[which].otherwise);
}

bool ikev2_items_add(struct ikev2_items *items, struct alloc *memory,
                     const struct block_value *value, bool is_oid)
{
    struct ikev2_item *item = NULL;

    /* Larger: no caller holds bytes of such a size. */
    if (value->size <= SIZE_MAX / 2 - sizeof(*item))
        item = alloc_get(memory, sizeof(*item) + value->size);
    if (item == NULL)
        return false;
    *item = (struct ikev2_item){.size = value->size, .is_oid = is_oid};
    memcpy(item->bytes, value->bytes, value->size);

    if (items->last != NULL)
        items->last->next = item;
    else
        items->first = item;
    items->last = item;
    items->count++;
    return true;
}

static void items_clear(struct ikev2_items *items, struct alloc *memory)
{
    for (struct ikev2_item *item = items->first, *next; item != NULL; item = next) {
        next = item->next;
        alloc_free(memory, item);
    }
    *items = (struct ikev2_items){0};
}

static void swap_items(struct ikev2_items *a, struct ikev2_items *b)
{
    struct ikev2_items kept = *a;

    *a = *b;
    *b = kept;
}

static void swap_blocks(struct block **a, struct block **b)
{
    struct block *kept = *a;

    *a = *b;
    *b = kept;
}

void ikev2_take(struct ikev2 *to, struct alloc *memory, struct ikev2 *draft, unsigned level)
{
    for (int i = 0; i < IKEV2_NUMBERS; i++) {
        if (NUMBERS[i].level <= level)
            to->numbers[i] = draft->numbers[i];
    }
    swap_items(&to->roots, &draft->roots);
    if (level >= 2) {
        swap_blocks(&to->machine_name, &draft->machine_name);
        to->policy = draft->policy;
    }
    if (level >= 3) {
        swap_items(&to->ekus, &draft->ekus);
        swap_blocks(&to->machine_hash, &draft->machine_hash);
    }
    ikev2_clear(draft, memory);
}

void ikev2_clear(struct ikev2 *ikev2, struct alloc *memory)
{
    items_clear(&ikev2->roots, memory);
    items_clear(&ikev2->ekus, memory);
    alloc_free(memory, ikev2->machine_name);
    alloc_free(memory, ikev2->machine_hash);
    *ikev2 = (struct ikev2){0};
}

size_t ikev2_blocks(const struct ikev2 *ikev2)
{
    return ikev2->roots.count + ikev2->ekus.count + (ikev2->machine_name != NULL) +
           (ikev2->machine_hash != NULL);
}

/* Whether a list has as many items as it says and ends where it says. */
static bool is_sound(const struct ikev2_items *items)
{
    const struct ikev2_item *last = NULL;
    size_t seen = 0;

    for (const struct ikev2_item *item = items->first; item != NULL; item = item->next) {
        if (++seen > items->count)
            return false;
        last = item;
    }
    return seen == items->count && last == items->last;
}

const char *ikev2_check(const struct ikev2 *ikev2)
{
    if (!is_sound(&ikev2->roots))
        return "the list of trusted root certificates is not as long as it says";
    if (!is_sound(&ikev2->ekus))
        return "the list of key usages is not as long as it says";
    for (int i = 0; i < IKEV2_NUMBERS; i++) {
        if (!ikev2->numbers[i].is_there && ikev2->numbers[i].value != 0)
            return "a number of IKEv2 was not stored and is not 0";
    }
    return NULL;
}
