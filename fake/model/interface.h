/*
 * interface.h: the interfaces of a stored configuration, each with a name that is unique without
 * regard to case, a type, whether it is enabled, the hours in which it may dial, how it dials, its
 * custom IKEv2 settings, and its transports. They keep the order of their creation. Live state
 * (connected, last error) is not stored and not here.
 *
 * The structure is called iface because `interface` is a macro of some Windows headers.
 *
 * An interface is drafted before it is added, and so is a change, so that an entry can prepare what
 * else it needs before anything is visible. An interface has a serial number that no other of the
 * machine ever has: whoever remembers one finds out whether that very interface is still there.
 */
#ifndef MODEL_INTERFACE_H
#define MODEL_INTERFACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/order.h"
#include "base/table.h"
#include "model/custom.h"
#include "model/dialing.h"
#include "model/fact.h"
#include "model/registry.h"
#include "model/transport.h"

#define INTERFACE_NAME_LONGEST 256

/* Types are numbers below this; so are the numbers that keys are called by. */
#define INTERFACE_TYPES   8u
#define INTERFACE_NUMBERS 1000000000u

/* What a look-up by name touches lies together at the end. */
struct iface {
    struct block *hours;     /* a list of texts, as in dialing.h; NULL: no restriction */
    struct dialing *dialing; /* NULL: never said */
    struct custom *custom;   /* NULL: none */
    struct transports transports;
    struct registry_key *origin; /* the key it was read from; NULL: none */
    uint32_t number;             /* what its key is called; see saved.h. No two have the same */
    uint32_t type;
    bool is_enabled;
    struct table_link by_name;
    uint32_t serial;
    uint16_t name_length;
    uint16_t name[]; /* with a terminator */
};

/* Zeros are a valid empty set. */
struct interfaces {
    struct table by_name;
    struct order order;           /* by serial number */
    uint32_t serials;             /* given so far; survives interfaces_clear */
    uint32_t iftransport_serials; /* likewise, for the transports of interfaces */
    uint32_t next_number;         /* above all that there ever were; at most INTERFACE_NUMBERS */
};

/* What can be said of an interface that is made or changed. */
struct interface_fields {
    bool is_enabled;
    bool has_hours;                /* otherwise they stay as they are */
    struct block_value hours;      /* `bytes` NULL: no restriction */
    const struct dialing *dialing; /* NULL: it stays as it is */
};

struct interface_draft {
    struct iface *iface;
    bool is_new;
    struct table_room by_name;
    struct order_room order;
    bool is_enabled;
    bool has_hours;
    struct block *hours;
    struct dialing *dialing;
};

/* Prepares an interface; everything is copied. draft->iface is where it will live once committed.
 * MALFORMED: an empty or too long name; EXISTS; NO_MEMORY. Unless the answer is OK there is nothing
 * to drop. */
enum fact interfaces_draft_new(struct interfaces *interfaces, struct alloc *memory,
                               const uint16_t *name, size_t length, uint32_t type,
                               const struct interface_fields *fields,
                               struct interface_draft *draft);

/* Prepares a change of one that is there; name and type never change. NO_MEMORY: nothing to drop.
 */
enum fact interfaces_draft_change(struct alloc *memory, struct iface *iface,
                                  const struct interface_fields *fields,
                                  struct interface_draft *draft);

/* Adds the interface of a draft; makes the change of a draft. */
void interfaces_draft_add(struct interfaces *interfaces, struct alloc *memory,
                          struct interface_draft *draft);
void interfaces_draft_apply(struct alloc *memory, struct interface_draft *draft);

/* Of either kind. Harmless on zeros. */
void interfaces_draft_drop(struct alloc *memory, struct interface_draft *draft);

/* Gives the interface other custom settings, from custom_copy, whose owner it becomes; NULL: none.
 * Those it had are freed. Needs no memory. */
void interfaces_take_custom(struct alloc *memory, struct iface *iface, struct custom *custom);

/* Takes one out, its transports with it, and frees it. Needs no memory. */
void interfaces_delete(struct interfaces *interfaces, struct alloc *memory, struct iface *iface);

/* NULL when there is none of that name. */
struct iface *interfaces_find(struct interfaces *interfaces, const uint16_t *name, size_t length);

/* The one with that serial number; NULL when it is gone. */
struct iface *interfaces_by_serial(const struct interfaces *interfaces, uint32_t serial);

/* The interface at a place of interfaces->order. */
static inline struct iface *interfaces_at(const struct interfaces *interfaces, size_t place)
{
    return order_at(&interfaces->order, place);
}

static inline size_t interfaces_count(const struct interfaces *interfaces)
{
    return interfaces->by_name.count;
}

void interfaces_clear(struct interfaces *interfaces, struct alloc *memory);
size_t interfaces_blocks(const struct interfaces *interfaces);
const char *interfaces_check(struct interfaces *interfaces);

#endif
