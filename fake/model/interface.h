/*
 * interface.h: the interfaces of a stored configuration, each with a name that is unique without
 * regard to case, a type and whether it is enabled. They keep the order of their creation. Live
 * state (connected, last error) is not stored and not here.
 *
 * The structure is called iface because `interface` is a macro of some Windows headers.
 *
 * An interface is drafted before it is added, so that an entry can prepare its handle too before
 * anything is visible.
 */
#ifndef MODEL_INTERFACE_H
#define MODEL_INTERFACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/table.h"
#include "model/fact.h"

#define INTERFACE_NAME_LONGEST 256

struct iface {
    struct table_link by_name;
    size_t position; /* in the order of creation, from 0 */
    uint32_t type;
    bool is_enabled;
    size_t name_length;
    uint16_t name[]; /* with a terminator */
};

/* Zeros are a valid empty set. */
struct interfaces {
    struct table by_name;
    struct iface **order; /* by_name.count of them in use */
    size_t order_room;
};

struct interface_draft {
    struct iface *iface;
    struct table_room by_name;
    struct iface **order; /* a longer array, NULL when the present one will do */
    size_t order_room;
};

/* Prepares an interface; the name is copied. draft->iface is where it will live once committed.
 * MALFORMED: an empty or too long name; EXISTS; NO_MEMORY. Unless the answer is OK there is nothing
 * to drop. */
enum fact interfaces_draft_new(struct interfaces *interfaces, struct alloc *memory,
                               const uint16_t *name, size_t length, uint32_t type, bool is_enabled,
                               struct interface_draft *draft);
void interfaces_draft_commit(struct interfaces *interfaces, struct alloc *memory,
                             struct interface_draft *draft);
void interfaces_draft_drop(struct alloc *memory, struct interface_draft *draft);

/* NULL when there is none of that name. */
struct iface *interfaces_find(struct interfaces *interfaces, const uint16_t *name, size_t length);

/* The interface at that position; position is below the count. */
static inline struct iface *interfaces_at(const struct interfaces *interfaces, size_t position)
{
    return interfaces->order[position];
}

static inline size_t interfaces_count(const struct interfaces *interfaces)
{
    return interfaces->by_name.count;
}

void interfaces_clear(struct interfaces *interfaces, struct alloc *memory);
size_t interfaces_blocks(const struct interfaces *interfaces);
const char *interfaces_check(struct interfaces *interfaces);

#endif
