/* What the suites about information headers share; see info.h. */
#include "suites/info.h"

#include <string.h>

static const BYTE bytes_a[5] = {0x11, 0x22, 0x33, 0x44, 0x55};
static const BYTE bytes_b[18] = {0xB0, 1, 2, 3, 4, 5, 0xB1, 1, 2, 3, 4, 5, 0xB2, 1, 2, 3, 4, 5};

const struct block block_a = {0x000000C8u, 5, 1, bytes_a};
const struct block block_b = {0xFFFF0004u, 6, 3, bytes_b};

DWORD info_number(const void *header, size_t offset)
{
    const BYTE *b = (const BYTE *)header + offset;
    return (DWORD)b[0] | (DWORD)b[1] << 8 | (DWORD)b[2] << 16 | (DWORD)b[3] << 24;
}

DWORD info_entry(const void *header, unsigned entry, unsigned field)
{
    return info_number(header, 12 + 16 * (size_t)entry + 4 * (size_t)field);
}

DWORD info_delete(struct check *c, LPVOID header)
{
    return CALL(c, MprInfoDelete, header);
}

DWORD info_duplicate(struct check *c, LPVOID header, LPVOID *out)
{
    return CALL(c, MprInfoDuplicate, header, out);
}

DWORD info_remove_all(struct check *c, LPVOID header, LPVOID *out)
{
    return CALL(c, MprInfoRemoveAll, header, out);
}

DWORD info_remove(struct check *c, LPVOID header, DWORD type, LPVOID *out)
{
    return CALL(c, MprInfoBlockRemove, header, type, out);
}

DWORD info_find(struct check *c, LPVOID header, DWORD type, DWORD *size, DWORD *count, LPBYTE *data)
{
    return CALL(c, MprInfoBlockFind, header, type, size, count, data);
}

DWORD info_size(struct check *c, LPVOID header)
{
    return CALL_SIZE(c, MprInfoBlockQuerySize, header);
}

LPVOID info_empty(struct check *c)
{
    LPVOID *out = give_handle(c);
    require_code(c, CALL(c, MprInfoCreate, RTR_INFO_BLOCK_VERSION, out), NO_ERROR,
                 "MprInfoCreate.ok-no-error");
    return *out;
}

DWORD info_add(struct check *c, LPVOID header, const struct block *block, LPVOID *out)
{
    BYTE *data = give_input(c, block->bytes, (size_t)block->size * block->count);
    return CALL(c, MprInfoBlockAdd, header, block->type, block->size, block->count, data, out);
}

DWORD info_set(struct check *c, LPVOID header, const struct block *block, LPVOID *out)
{
    BYTE *data = give_input(c, block->bytes, (size_t)block->size * block->count);
    return CALL(c, MprInfoBlockSet, header, block->type, block->size, block->count, data, out);
}

LPVOID info_with(struct check *c, LPVOID header, const struct block *block)
{
    LPVOID *out = give_handle(c);
    require_code(c, info_add(c, header, block, out), NO_ERROR, "MprInfoBlockAdd.ok-no-error");
    return *out;
}

LPVOID info_ab(struct check *c)
{
    return info_with(c, info_with(c, info_empty(c), &block_a), &block_b);
}

LPVOID info_given(struct check *c, const void *bytes, size_t size)
{
    return give_input(c, bytes, size);
}

LPVOID info_malformed(struct check *c, unsigned i)
{
    /* Version, size, entries, then one entry: type, item size, item count, offset. */
    static const struct {
        size_t size;
        DWORD words[8];
    } rows[] = {
        {12, {1, 11, 0}},                          /* smaller than a header is */
        {12, {1, 12, 1}},                          /* an entry outside */
        {28, {1, 28, 2, 7, 0, 0, 28}},             /* the second outside */
        {28, {1, 28, 0x10000000u, 7, 0, 0, 28}},   /* 2^28 entries, a multiple of 2^32 bytes */
        {28, {1, 28, 0xFFFFFFFFu, 7, 0, 0, 28}},   /* as many as there are numbers */
        {32, {1, 32, 1, 7, 1, 1, 32}},             /* a byte behind the end */
        {32, {1, 32, 1, 7, 0, 0, 33}},             /* nothing, behind the end */
        {32, {1, 32, 1, 7, 5, 1, 28}},             /* one byte more than there is */
        {32, {1, 32, 1, 7, 0x10000, 0x10000, 32}}, /* 2^32 bytes */
        {32, {1, 32, 1, 7, 4, 1, 0xFFFFFFFCu}},    /* an offset that runs over */
        {32, {1, 32, 1, 7, 4, 1, 12}},             /* data that lies in the entries */
        {32, {2, 32, 1, 7, 4, 1, 28}},             /* another version */
        {32, {0, 32, 1, 7, 4, 1, 28}},
    };
    BYTE bytes[32];
    if (i >= sizeof rows / sizeof *rows)
        return NULL;
    for (size_t b = 0; b < sizeof bytes; b++)
        bytes[b] = (BYTE)(rows[i].words[b / 4] >> 8 * (b % 4));
    return info_given(c, bytes, rows[i].size);
}

void expect_new_header(struct check *c, LPVOID *out, const void *other)
{
    expect(c, !is_untouched(c, out) && *out != NULL, "a header in the variable", "none");
    expect(c, *out != other, "a header of its own", "the one that was given");
}

void expect_block(struct check *c, LPVOID header, const struct block *block)
{
    DWORD *size = give_dword(c), *count = give_dword(c);
    LPBYTE *data = give_pointer(c);
    expect_code(c, info_find(c, header, block->type, size, count, data), NO_ERROR);
    expect(c, *size == block->size, "the item size it was made with", "%lu", (unsigned long)*size);
    expect(c, *count == block->count, "the item count it was made with", "%lu",
           (unsigned long)*count);
    expect(c,
           block->size * block->count == 0 ||
               memcmp(*data, block->bytes, (size_t)block->size * block->count) == 0,
           "the bytes it was made with", "others");
}

void expect_no_block(struct check *c, LPVOID header, DWORD type)
{
    expect_code(c, info_find(c, header, type, NULL, NULL, NULL), ERROR_NOT_FOUND);
}

void expect_ab(struct check *c, LPVOID header)
{
    expect_block(c, header, &block_a);
    expect_block(c, header, &block_b);
    expect_no_block(c, header, ABSENT);
}
