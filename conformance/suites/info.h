/*
 * What the suites about information headers share: two headers of known bytes, calls that several
 * of them make, and expectations about blocks.
 */
#ifndef SUITES_INFO_H
#define SUITES_INFO_H

#include "harness/check.h"
#include "harness/fixture.h"

/* A block as the tests speak of it. */
struct block {
    DWORD type, size, count;
    const void *bytes;
};

/* Two blocks for every occasion, of odd sizes so that alignment shows: 5 bytes, and 3 items of 6.
 */
extern const struct block block_a, block_b;
/* The type that no header of the suite has. */
#define ABSENT 0xFFFF0099u

/* An empty header (MprInfoCreate.ok-no-error). */
LPVOID info_empty(struct check *c);
/* A header with one block more (MprInfoBlockAdd.ok-no-error). */
LPVOID info_with(struct check *c, LPVOID header, const struct block *block);
/* A header with block_a and block_b. */
LPVOID info_ab(struct check *c);

/* The calls as functions, so that one may stand in the arguments of another; data as guarded input.
 */
DWORD info_delete(struct check *c, LPVOID header);
DWORD info_duplicate(struct check *c, LPVOID header, LPVOID *out);
DWORD info_remove_all(struct check *c, LPVOID header, LPVOID *out);
DWORD info_remove(struct check *c, LPVOID header, DWORD type, LPVOID *out);
DWORD info_find(struct check *c, LPVOID header, DWORD type, DWORD *size, DWORD *count,
                LPBYTE *data);
DWORD info_size(struct check *c, LPVOID header);
DWORD info_add(struct check *c, LPVOID header, const struct block *block, LPVOID *out);
DWORD info_set(struct check *c, LPVOID header, const struct block *block, LPVOID *out);

/* A header in guarded memory of its own, as a program that has read it from somewhere holds it.
 * `bytes` are all there is: a byte read beyond is a fault. */
LPVOID info_given(struct check *c, const void *bytes, size_t size);
/* Headers that claim more than they have, or are of another version; the i-th, or NULL behind the
 * last. */
LPVOID info_malformed(struct check *c, unsigned i);

/* A success stored a header that is none of `others` (NULL ends them). */
void expect_new_header(struct check *c, LPVOID *out, const void *other);
/* The header has the block, byte for byte. */
void expect_block(struct check *c, LPVOID header, const struct block *block);
/* It has none of that type. */
void expect_no_block(struct check *c, LPVOID header, DWORD type);
/* It has nothing but block_a and block_b, as they were made. */
void expect_ab(struct check *c, LPVOID header);
/* Bytes between two places of a header, read as a number. */
DWORD info_number(const void *header, size_t offset);
/* The n-th entry: 0 type, 1 item size, 2 item count, 3 offset. */
DWORD info_entry(const void *header, unsigned entry, unsigned field);

#endif
