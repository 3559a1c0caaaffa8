/*
 * transport.h: the transports of a stored configuration. A transport has an id, a name, and up to
 * three blocks of bytes nobody here looks into: global information, information for client
 * interfaces, the path of its router manager's DLL. A block of length 0 is stored and differs from
 * an absent one. There are only a handful of transports, so they are a list.
 *
 * Setting is drafted first: it makes the transport or, where the id is there, replaces those blocks
 * that are given.
 */
#ifndef MODEL_TRANSPORT_H
#define MODEL_TRANSPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"
#include "model/fact.h"

#define TRANSPORT_NAME_LONGEST 40

enum transport_block { BLOCK_GLOBAL, BLOCK_CLIENT, BLOCK_DLL_PATH, BLOCK_COUNT };

struct block {
    size_t size;
    unsigned char bytes[];
};

struct transport {
    struct transport *next;
    uint32_t id;
    struct block *blocks[BLOCK_COUNT]; /* NULL: absent */
    size_t name_length;
    uint16_t name[TRANSPORT_NAME_LONGEST + 1];
};

/* Zeros are a valid empty list. */
struct transports {
    struct transport *first;
    struct transport *last;
    size_t count;
};

/* What somebody wants to store; `bytes` NULL: leave that block as it is. */
struct block_value {
    const void *bytes;
    size_t size;
};

struct transport_draft {
    struct transport *transport;
    bool is_new;
    struct block *blocks[BLOCK_COUNT];
};

/* Prepares transport `id`. The name counts only when the transport is new; an existing one keeps
 * its own. draft->transport is where it lives, or will once committed. MALFORMED: the name is empty
 * or too long; NO_MEMORY. Unless the answer is OK there is nothing to drop. */
enum fact transports_draft_set(struct transports *transports, struct alloc *memory, uint32_t id,
                               const uint16_t *name, size_t name_length,
                               const struct block_value values[BLOCK_COUNT],
                               struct transport_draft *draft);
void transports_draft_commit(struct transports *transports, struct alloc *memory,
                             struct transport_draft *draft);
void transports_draft_drop(struct alloc *memory, struct transport_draft *draft);

/* NULL when there is none of that id. */
struct transport *transports_find(const struct transports *transports, uint32_t id);

void transports_clear(struct transports *transports, struct alloc *memory);
size_t transports_blocks(const struct transports *transports);
const char *transports_check(const struct transports *transports);

#endif
