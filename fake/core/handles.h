/*
 * handles.h: the handle table. A handle is a number that stands for an object of the model, as seen
 * through one connection.
 *
 * - A connection is itself a handle. The handles obtained through it are its children and end with
 * it.
 * - A number is never an address and never 0 or 0xFFFFFFFF. It is a counter times an odd constant,
 * modulo 2^32: a number comes back only when all others have been issued, and then only if nobody
 * holds it any more. A failed call issues none.
 * - The same object has one handle per connection, however often it is asked for.
 * - Opening is prepared in a draft: getting the memory for any number of handles may fail and
 * leaves no trace; committing cannot fail. Ending never allocates.
 *
 * Every operation takes the same time however many handles live. An object is a number to this
 * room: whoever opens a handle knows what it means, and finds out on each use whether it still is
 * there. The caller holds the lock.
 */
#ifndef CORE_HANDLES_H
#define CORE_HANDLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/table.h"

/* Those of connections come first; handles are obtained through a KIND_CONNECTION alone. */
enum handle_kind {
    KIND_CONNECTION,
    KIND_SERVICE_CONNECTION,
    KIND_MIB_CONNECTION,
    KIND_INTERFACE,
    KIND_TRANSPORT,
    KIND_IFTRANSPORT,
    KIND_COUNT
};

static inline bool kind_is_connection(enum handle_kind kind)
{
    return kind <= KIND_MIB_CONNECTION;
}

/* What a look-up touches lies together at the beginning. */
struct handle {
    struct table_link by_number; /* its hash is the count at which it was issued, not the number */
    struct table_link by_object; /* unused by connections, which nobody looks for by object */
    uint64_t object;
    struct handle *parent; /* NULL for a connection */
    enum handle_kind kind;
    struct handle *first_child;
    struct handle *next_sibling;
};

/* Zeros are a valid empty table. */
struct handles {
    struct table by_number;
    struct table by_object;
    size_t of_kind[KIND_COUNT];
    uint32_t counter; /* survives handles_clear */
};

/* Handles that nobody can see yet. */
struct handle_draft {
    struct handle *first; /* chained by next_sibling */
    size_t count;
    size_t children;
    struct table_room numbers;
    struct table_room objects;
};

/* Odd, so that multiplication by it is a bijection modulo 2^32; next to 2^32 divided by the golden
 * ratio, so that consecutive numbers lie far apart. And the way back. */
#define HANDLE_STEP    0x9E3779B1u
#define HANDLE_INVERSE 0x0E8B2F51u

static inline uint32_t handle_number(const struct handle *handle)
{
    return handle->by_number.hash * HANDLE_STEP;
}

/* The count at which that number is issued. */
static inline uint32_t handle_count(uint32_t number)
{
    return number * HANDLE_INVERSE;
}

/* The live handle of that number and kind. With a parent that is not NULL, only a child of it. NULL
 * for anything else: unknown, ended, of another kind, of another connection, beyond 32 bits. */
struct handle *handles_resolve(struct handles *handles, uintptr_t number, enum handle_kind kind,
                               const struct handle *parent);

/* The child of `parent` that stands for `object`; NULL when it was never asked for. */
struct handle *handles_find(struct handles *handles, const struct handle *parent,
                            enum handle_kind kind, uint64_t object);

/* Adds one handle to a draft that began as zeros. `parent` is NULL for a connection; otherwise
 * there must not yet be a handle for the object, neither in the table nor in the draft. It has a
 * number once the draft is committed. NULL: no memory, the draft is as it was and still has to be
 * dropped. */
struct handle *handles_draft_add(struct handle_draft *draft, struct alloc *memory,
                                 enum handle_kind kind, struct handle *parent, uint64_t object);

/* Makes room for the whole draft. False: no memory; drop the draft. */
bool handles_draft_ready(struct handles *handles, struct alloc *memory, struct handle_draft *draft);

/* Gives numbers and makes all handles of a ready draft live. Returns the one added last, NULL for
 * an empty draft. */
struct handle *handles_draft_commit(struct handles *handles, struct alloc *memory,
                                    struct handle_draft *draft);

/* Frees the draft. Harmless on zeros and after a commit. */
void handles_draft_drop(struct alloc *memory, struct handle_draft *draft);

/* Opens one handle at once: one allocation when no table has to grow. NULL: no memory, nothing
 * changed. */
struct handle *handles_open(struct handles *handles, struct alloc *memory, enum handle_kind kind,
                            struct handle *parent, uint64_t object);

/* Ends a connection and all its children; the numbers mean nothing from then on. */
void handles_end(struct handles *handles, struct alloc *memory, struct handle *connection);

/* Ends all handles. Numbers go on from where they were. */
void handles_clear(struct handles *handles, struct alloc *memory);

/* Walks all live handles in no order; NULL begins and NULL ends the walk. */
struct handle *handles_after(struct handles *handles, const struct handle *handle);

/* How many blocks of memory live handles and their tables take. */
size_t handles_blocks(const struct handles *handles);

/* NULL when the table is sound, otherwise what is wrong with it. */
const char *handles_check(struct handles *handles);

#endif
