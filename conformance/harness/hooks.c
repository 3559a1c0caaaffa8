/*
 * Hooks, the part that knows no system: a plan of refusals, counts, and a table of the blocks that
 * were made and not freed.
 *
 * A child is a thread of its own until the target starts more, and only the target runs while the
 * hooks are armed: so one armed flag for the process tells the target's allocations from ours. The
 * table lives in pages of its own; it must not ask the memory it watches.
 */
#include "harness/hooks_core.h"
#include "harness/os.h"

#include <stdatomic.h>
#include <stdint.h>
#include <string.h>

enum block_state { ABSENT, LIVE, FREED };

struct block {
    uintptr_t address;
    uint32_t state;
    uint32_t epoch; /* of the armed call in which it was freed */
};

static struct {
    struct block *slots;
    size_t capacity; /* a power of two */
    size_t used;
    long live;
    uint32_t epoch;
    int armed;
    struct hook_plan plan;
    struct hook_report report;
} state;

static atomic_flag lock = ATOMIC_FLAG_INIT;
static _Thread_local int depth;

static void acquire(void)
{
    while (atomic_flag_test_and_set_explicit(&lock, memory_order_acquire)) {
    }
}

static void release(void)
{
    atomic_flag_clear_explicit(&lock, memory_order_release);
}

static struct block *slot_of(struct block *slots, size_t capacity, uintptr_t address)
{
    size_t i = (size_t)((uint64_t)address * 0x9E3779B97F4A7C15u >> 20) & (capacity - 1);
    while (slots[i].address != 0 && slots[i].address != address)
        i = (i + 1) & (capacity - 1);
    return &slots[i];
}

static void grow(void)
{
    size_t capacity = state.capacity == 0 ? 1024 : 2 * state.capacity;
    size_t page = os_page_size();
    struct block *slots = os_pages_new((capacity * sizeof *slots + page - 1) / page);
    if (slots == NULL)
        return;
    for (size_t i = 0; i < state.capacity; i++)
        if (state.slots[i].state != ABSENT)
            *slot_of(slots, capacity, state.slots[i].address) = state.slots[i];
    if (state.slots != NULL)
        os_pages_free(state.slots, (state.capacity * sizeof *slots + page - 1) / page);
    state.slots = slots;
    state.capacity = capacity;
}

/* The record of an address, made when it is not there; NULL only when the system has no page left.
 */
static struct block *record(const void *address)
{
    if (2 * (state.used + 1) > state.capacity)
        grow();
    if (state.used + 1 >= state.capacity)
        return NULL;
    struct block *block = slot_of(state.slots, state.capacity, (uintptr_t)address);
    if (block->address == 0) {
        block->address = (uintptr_t)address;
        state.used++;
    }
    return block;
}

int hooks_enter(void)
{
    return depth++ == 0;
}

void hooks_leave(void)
{
    depth--;
}

static int planned(unsigned long number)
{
    const struct hook_plan *p = &state.plan;
    return (p->mode == HOOK_ONE && number == p->nth) || (p->mode == HOOK_ON && number >= p->nth) ||
           (p->mode == HOOK_RUN && number >= p->nth && number - p->nth <= p->run);
}

int hooks_refuse(void)
{
    int refuse = 0;
    acquire();
    if (state.armed) {
        state.report.asked++;
        refuse = planned(state.report.asked);
        state.report.refused += (unsigned long)refuse;
    }
    release();
    return refuse;
}

void hooks_made(const void *address)
{
    if (address == NULL)
        return;
    acquire();
    struct block *block = record(address);
    if (block != NULL && block->state != LIVE) {
        block->state = LIVE;
        state.live++;
        state.report.kept += state.armed;
    }
    release();
}

int hooks_freeing(const void *address)
{
    int may = 1;
    if (address == NULL)
        return 1;
    acquire();
    struct block *block =
        state.capacity == 0 ? NULL : slot_of(state.slots, state.capacity, (uintptr_t)address);
    if (block != NULL && block->state == LIVE) {
        block->state = FREED;
        block->epoch = state.armed ? state.epoch : 0;
        state.live--;
        state.report.kept -= state.armed;
    } else if (block != NULL && block->state == FREED && state.armed &&
               block->epoch == state.epoch) {
        /* Within one call nobody else can have made a block at this address meanwhile. */
        state.report.freed_twice++;
        may = 0;
    }
    release();
    return may;
}

void hooks_arm(const struct hook_plan *plan)
{
    acquire();
    state.plan = *plan;
    memset(&state.report, 0, sizeof state.report);
    state.epoch++;
    state.armed = 1;
    release();
}

void hooks_disarm(struct hook_report *report)
{
    acquire();
    state.armed = 0;
    *report = state.report;
    release();
}

long hooks_live(void)
{
    return state.live;
}
