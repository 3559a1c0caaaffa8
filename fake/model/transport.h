/*
 * transport.h: the transports of a stored configuration, and those of one of its interfaces. A
 * transport has an id, a name, and up to three blocks of bytes nobody here looks into: global
 * information, information for client interfaces, the path of its router manager's DLL; that of an
 * interface has one, the information about the interface. A block of length 0 is stored and differs
 * from an absent one. There are only a handful of transports in a list, in the order of their serial
 * numbers, which is that of their creation.
 *
 * Setting is drafted first: it makes the transport or, where the id is there, replaces those blocks
 * that are given.
 */
#ifndef MODEL_TRANSPORT_H
#define MODEL_TRANSPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/block.h"
#include "model/fact.h"
#include "model/registry.h"

#define TRANSPORT_NAME_LONGEST 40

enum transport_block {
    BLOCK_GLOBAL,
    BLOCK_CLIENT,
    BLOCK_DLL_PATH,
    BLOCK_COUNT,
    BLOCK_INTERFACE = BLOCK_GLOBAL
};

struct transport {
    struct transport *next;
    uint32_t serial; /* no other of its kind on the machine has it, or ever had */
    uint32_t id;
    bool has_filters;                  /* whether its static filters are on */
    struct block *blocks[BLOCK_COUNT]; /* NULL: absent */
    struct registry_key *origin;       /* the key it was read from; NULL: none */
    size_t name_length;
    uint16_t name[TRANSPORT_NAME_LONGEST + 1];
};

/* Zeros are a valid empty list. */
struct transports {
    struct transport *first;
    struct transport *last;
    size_t count;
};

struct transport_draft {
    struct transport *transport;
    bool is_new;
    uint32_t *serials;
    struct block *blocks[BLOCK_COUNT];
};

/* Prepares transport `id`; a value without bytes leaves that block as it is. The name counts only
 * when the transport is new; an existing one keeps its own, and then the name may be NULL.
 * draft->transport is where it lives, or will once committed; a new one has the serial number behind
 * *serials, the last that was given, and takes it when it is committed. MALFORMED: the name is
 * empty, too long, or one that no key of a registry can have; EXISTS: another transport of the list
 * has it; NO_MEMORY. Unless the answer is OK there is nothing to drop. */
enum fact transports_draft_set(struct transports *transports, struct alloc *memory,
                               uint32_t *serials, uint32_t id, const uint16_t *name,
                               size_t name_length, const struct block_value values[BLOCK_COUNT],
                               struct transport_draft *draft);
void transports_draft_commit(struct transports *transports, struct alloc *memory,
                             struct transport_draft *draft);
void transports_draft_drop(struct alloc *memory, struct transport_draft *draft);

/* NULL when there is none of that id. */
struct transport *transports_find(const struct transports *transports, uint32_t id);

/* The one with that serial number; NULL when it was deleted. */
struct transport *transports_by_serial(const struct transports *transports, uint32_t serial);

/* The first whose serial number is greater; NULL when there is none. */
const struct transport *transports_after(const struct transports *transports, uint32_t serial);

/* Takes a transport out, its key with it, and frees it. Needs no memory. */
void transports_delete(struct transports *transports, struct alloc *memory,
                       struct transport *transport);

void transports_clear(struct transports *transports, struct alloc *memory);
size_t transports_blocks(const struct transports *transports);

/* NULL when it is sound, otherwise what is wrong; `serials` is the last serial number given. */
const char *transports_check(const struct transports *transports, uint32_t serials);

#endif
