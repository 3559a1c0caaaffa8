/*
 * iftransport.h: the transports of one interface. Each has an id, a name, and a block of bytes
 * nobody here looks into: the information that the router manager of that transport has about the
 * interface. There are only a handful for an interface, so they are a list in the order in which
 * they were added.
 *
 * Setting is drafted first: it makes the interface transport or, where the id is there, replaces
 * its block.
 */
#ifndef MODEL_IFTRANSPORT_H
#define MODEL_IFTRANSPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/block.h"
#include "model/fact.h"
#include "model/registry.h"

#define IFTRANSPORT_NAME_LONGEST 40

struct iftransport {
    struct iftransport *next;
    uint32_t serial; /* no other interface transport of the machine has it, or ever had */
    uint32_t id;
    struct block *info;          /* NULL: absent */
    struct registry_key *origin; /* the key it was read from; NULL: none */
    size_t name_length;
    uint16_t name[]; /* with a terminator */
};

/* Zeros are a valid empty list. */
struct iftransports {
    struct iftransport *first;
    uint32_t count;
};

struct iftransport_draft {
    struct iftransport *transport;
    bool is_new;
    struct block *info;
};

/* Prepares transport `id`; a new one takes the next of `serials`. The name counts only when it is
 * new. `info` without bytes leaves the block as it is. draft->transport is where it lives, or will
 * once committed. MALFORMED: a name that is empty, too long, or that no key of a registry can
 * have; EXISTS: another transport of the interface has it; NO_MEMORY. Unless the answer is OK there
 * is nothing to drop. */
enum fact iftransports_draft_set(struct iftransports *transports, struct alloc *memory,
                                 uint32_t *serials, uint32_t id, const uint16_t *name,
                                 size_t name_length, const struct block_value *info,
                                 struct iftransport_draft *draft);
void iftransports_draft_commit(struct iftransports *transports, struct alloc *memory,
                               struct iftransport_draft *draft);
void iftransports_draft_drop(struct alloc *memory, struct iftransport_draft *draft);

/* NULL when there is none of that id; of that serial number. */
struct iftransport *iftransports_find(const struct iftransports *transports, uint32_t id);
struct iftransport *iftransports_by_serial(const struct iftransports *transports, uint32_t serial);

/* Takes one out, its key with it, and frees it. Needs no memory. */
void iftransports_remove(struct iftransports *transports, struct alloc *memory,
                         struct iftransport *transport);

void iftransports_clear(struct iftransports *transports, struct alloc *memory);
size_t iftransports_blocks(const struct iftransports *transports);
const char *iftransports_check(const struct iftransports *transports, uint32_t serials);

#endif
