/*
 * info.h: information headers, byte for byte. A header is 12 bytes (version, size of the whole,
 * number of entries), then an entry of 16 bytes for each block (type, size of an item, number of
 * items, offset from the first byte of the header), then the data of the blocks in that order, each
 * at a multiple of 8. Little-endian on every host.
 *
 * A header that comes from outside is believed after info_sound() alone, which reads no byte beyond
 * the size that the header claims; the other functions take sound headers. A header need not be
 * aligned. The data of a block may be anything, another header included, and is never looked at.
 */
#ifndef MODEL_INFO_H
#define MODEL_INFO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/fact.h"

#define INFO_FORMAT_VERSION 1u
#define INFO_HEADER_BYTES   12u

/* A block: items of one size, packed. */
struct info_block {
    uint32_t type;
    uint32_t item_size;
    uint32_t item_count;
    const void *bytes; /* item_size * item_count of them; never NULL */
};

/* Whether a header lies in at most `room` bytes: its version is known, its entries and the data of
 * all its blocks are inside of the size it claims, and that size is no more than `room` (SIZE_MAX:
 * whatever it claims). Slack and any order of the data are fine. */
bool info_sound(const void *header, size_t room);

/* The size that a sound header claims, in bytes. */
uint32_t info_size(const void *header);

/* The first block of that type. False: there is none, and *block is as it was. */
bool info_find(const void *header, uint32_t type, struct info_block *block);

/* A header made from another: with one block more behind the others, with one replaced where it
 * stands, with one left out, or with none at all. */
enum info_edit_kind { INFO_ADD, INFO_SET, INFO_REMOVE, INFO_EMPTY };

struct info_edit {
    enum info_edit_kind kind;
    const void *base;        /* a sound header; NULL for INFO_EMPTY */
    struct info_block block; /* INFO_REMOVE looks at its type alone */
    uint32_t size;           /* of the result; filled by info_edit_plan */
};

/* Whether the edit can be made, and the size of its result. EXISTS: INFO_ADD of a type that is
 * there; ABSENT: INFO_SET or INFO_REMOVE of one that is not; MALFORMED: a result beyond 2^32 - 1
 * bytes. */
enum fact info_edit_plan(struct info_edit *edit);

/* Writes the result of a planned edit into edit->size bytes that are zero: blocks in order, as
 * close as alignment permits, nothing behind the last. */
void info_edit_write(const struct info_edit *edit, void *header);

#endif
