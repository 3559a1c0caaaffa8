/* Headers made from others: MprInfoBlockAdd, MprInfoBlockRemove, MprInfoBlockSet. */
#include "suites/info.h"

#include <string.h>

static const struct block nothing = {0x0000270Fu, 0, 0, ""};

static LPVOID removed(struct check *c, LPVOID header, DWORD type)
{
    LPVOID *out = give_handle(c);
    require_code(c, info_remove(c, header, type, out), NO_ERROR, "MprInfoBlockRemove.ok-no-error");
    return *out;
}

static LPVOID set(struct check *c, LPVOID header, const struct block *block)
{
    LPVOID *out = give_handle(c);
    require_code(c, info_set(c, header, block, out), NO_ERROR, "MprInfoBlockSet.ok-no-error");
    return *out;
}

/* The bytes of a header as it is now, to be compared later. */
struct snapshot {
    DWORD size;
    BYTE bytes[256];
};

static struct snapshot snapshot_of(struct check *c, LPVOID header)
{
    struct snapshot s;
    s.size = info_size(c, header);
    require(c, s.size <= sizeof s.bytes, "MprInfoBlockQuerySize.whole-header");
    memcpy(s.bytes, header, s.size);
    return s;
}

static void expect_as_it_was(struct check *c, LPVOID header, const struct snapshot *s)
{
    expect(c, memcmp(header, s->bytes, s->size) == 0, "the old header as it was", "it was changed");
    expect_code(c, info_delete(c, header), NO_ERROR);
}

/* ---- MprInfoBlockAdd */

CHECK(MprInfoBlockAdd, ok_no_error, READ)
{
    LPVOID header = info_empty(c), *out = give_handle(c);
    expect_code(c, info_add(c, header, &block_a, out), NO_ERROR);
    expect_new_header(c, out, header);
}

CHECK(MprInfoBlockAdd, null_header, READ)
{
    expect_code(c, info_add(c, NULL, &block_a, give_handle(c)), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockAdd, null_data, READ)
{
    LPVOID header = info_empty(c);
    expect_code(c, CALL(c, MprInfoBlockAdd, header, 7, 4, 1, NULL, give_handle(c)),
                ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprInfoBlockAdd, header, 7, 0, 0, NULL, give_handle(c)),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockAdd, null_out, READ)
{
    expect_code(c, info_add(c, info_empty(c), &block_a, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockAdd, duplicate_type, READ)
{
    LPVOID header = info_ab(c);
    struct block again = block_b;
    again.type = block_a.type;
    expect_code(c, info_add(c, header, &block_a, give_handle(c)), ERROR_INVALID_PARAMETER);
    expect_code(c, info_add(c, header, &again, give_handle(c)), ERROR_INVALID_PARAMETER);
    expect_code(c, info_add(c, header, &block_b, give_handle(c)), ERROR_INVALID_PARAMETER);
    expect_ab(c, header);
}

CHECK(MprInfoBlockAdd, data_length, READ)
{
    /* The input ends at a page that cannot be read. */
    static const struct {
        DWORD size, count;
    } rows[] = {{1, 1}, {1, 7}, {7, 1}, {3, 5}, {16, 16}, {4096, 3}};
    static BYTE data[3 * 4096];
    for (size_t i = 0; i < sizeof data; i++)
        data[i] = (BYTE)(i * 7 + 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct block block = {9, rows[i].size, rows[i].count, data};
        LPVOID *out = give_handle(c);
        expect_code(c, info_add(c, info_empty(c), &block, out), NO_ERROR);
        expect_block(c, *out, &block);
    }
}

CHECK(MprInfoBlockAdd, data_copied, READ)
{
    BYTE bytes[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    struct block block = {9, 8, 1, bytes};
    BYTE *data = give_output(c, 8);
    LPVOID header = info_empty(c), *out = give_handle(c);
    memcpy(data, bytes, 8);
    expect_code(c, CALL(c, MprInfoBlockAdd, header, 9, 8, 1, data, out), NO_ERROR);
    memset(data, 0xEE, 8);
    expect_block(c, *out, &block);
    expect_block(c, info_with(c, *out, &block_a), &block);
}

CHECK(MprInfoBlockAdd, findable, READ)
{
    LPVOID *out = give_handle(c);
    expect_code(c, info_add(c, info_with(c, info_empty(c), &block_a), &block_b, out), NO_ERROR);
    expect_block(c, *out, &block_b);
}

CHECK(MprInfoBlockAdd, others_unchanged, READ)
{
    LPVOID header = info_with(c, info_empty(c), &block_a), *out = give_handle(c);
    expect_code(c, info_add(c, header, &block_b, out), NO_ERROR);
    expect_block(c, *out, &block_a);
    struct block third = block_a;
    third.type = ABSENT;
    LPVOID *last = give_handle(c);
    expect_code(c, info_add(c, *out, &third, last), NO_ERROR);
    expect_block(c, *last, &block_a);
    expect_block(c, *last, &block_b);
    expect_block(c, *last, &third);
}

CHECK(MprInfoBlockAdd, input_untouched, READ)
{
    LPVOID header = info_with(c, info_empty(c), &block_a);
    struct snapshot before = snapshot_of(c, header);
    expect_code(c, info_add(c, header, &block_b, give_handle(c)), NO_ERROR);
    expect_as_it_was(c, header, &before);
}

CHECK(MprInfoBlockAdd, size_changes, READ)
{
    LPVOID header = info_empty(c), *out = give_handle(c);
    DWORD before = info_size(c, header);
    expect_code(c, info_add(c, header, &block_a, out), NO_ERROR);
    DWORD after = info_size(c, *out);
    expect(c, after > before, "a larger size", "%lu after %lu", (unsigned long)after,
           (unsigned long)before);
}

CHECK(MprInfoBlockAdd, zero_length_allowed, READ)
{
    struct block no_items = {1, 8, 0, ""}, no_size = {2, 0, 3, ""};
    LPVOID header = info_with(c, info_empty(c), &block_a);
    expect_code(c, info_add(c, header, &nothing, give_handle(c)), NO_ERROR);
    expect_code(c, info_add(c, header, &no_items, give_handle(c)), NO_ERROR);
    expect_code(c, info_add(c, header, &no_size, give_handle(c)), NO_ERROR);
}

CHECK(MprInfoBlockAdd, zero_length_is_present, READ)
{
    LPVOID *out = give_handle(c);
    expect_code(c, info_add(c, info_with(c, info_empty(c), &block_a), &nothing, out), NO_ERROR);
    expect_block(c, *out, &nothing);
    expect_block(c, *out, &block_a);
    expect_code(c, info_add(c, *out, &nothing, give_handle(c)), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockAdd, any_type, READ)
{
    static const DWORD types[] = {0,           1,           0xC8,        0x0000270Fu, 0x4137000Au,
                                  0x7FFFFFFFu, 0x80000000u, 0xFFFF0008u, 0xFFFFFFFFu};
    LPVOID header = info_empty(c);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        struct block block = block_a;
        LPVOID *out = give_handle(c);
        block.type = types[i];
        expect_code(c, info_add(c, header, &block, out), NO_ERROR);
        expect_block(c, *out, &block);
        header = *out;
    }
}

CHECK(MprInfoBlockAdd, x_position, READ)
{
    LPVOID header = info_ab(c);
    expect(c, info_entry(header, 0, 0) == block_a.type && info_entry(header, 1, 0) == block_b.type,
           "the entries in the order of adding", "another order");
}

CHECK(MprInfoBlockAdd, x_too_large, READ)
{
    static const struct {
        DWORD size, count;
    } rows[] = {{0xFFFFFFFFu, 1},           {1, 0xFFFFFFFFu}, {0x10000u, 0x10000u},
                {0xFFFFFFFFu, 0xFFFFFFFFu}, {0x80000000u, 2}, {0xFFFFFFE0u, 1}};
    LPVOID header = info_empty(c);
    BYTE *data = give_input(c, "x", 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_code(
            c,
            CALL(c, MprInfoBlockAdd, header, 7, rows[i].size, rows[i].count, data, give_handle(c)),
            ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockAdd, x_data_inside, READ)
{
    LPVOID header = info_with(c, info_empty(c), &block_a), *variable = give_handle(c);
    struct block again = block_a;
    again.type = ABSENT;
    LPBYTE *data = give_pointer(c);
    require_code(c, info_find(c, header, block_a.type, NULL, NULL, data), NO_ERROR,
                 "MprInfoBlockFind.ok-no-error");
    *variable = header;
    expect_code(c, CALL(c, MprInfoBlockAdd, *variable, ABSENT, 5, 1, *data, variable), NO_ERROR);
    expect(c, *variable != header, "another header", "the one that was given");
    expect_block(c, *variable, &again);
    expect_block(c, header, &block_a);
}

CHECK(MprInfoBlockAdd, x_malformed, READ)
{
    LPVOID header;
    for (unsigned i = 0; (header = info_malformed(c, i)) != NULL; i++)
        expect_code(c, info_add(c, header, &block_a, give_handle(c)), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockAdd, x_untouched, READ)
{
    LPVOID header = info_ab(c), *out = give_handle(c);
    expect_refused(c, info_add(c, header, &block_a, out));
    expect_refused(c, info_add(c, NULL, &block_a, out));
    expect_refused(c, CALL(c, MprInfoBlockAdd, header, 7, 4, 1, NULL, out));
    expect_untouched(c, out, "the out variable");
}

/* ---- MprInfoBlockRemove */

CHECK(MprInfoBlockRemove, ok_no_error, READ)
{
    LPVOID header = info_ab(c), *out = give_handle(c);
    expect_code(c, info_remove(c, header, block_a.type, out), NO_ERROR);
    expect_new_header(c, out, header);
    expect_no_block(c, *out, block_a.type);
}

CHECK(MprInfoBlockRemove, null_header, READ)
{
    expect_code(c, info_remove(c, NULL, block_a.type, give_handle(c)), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockRemove, missing_type, READ)
{
    expect_code(c, info_remove(c, info_ab(c), ABSENT, give_handle(c)), ERROR_INVALID_PARAMETER);
    expect_code(c, info_remove(c, info_empty(c), block_a.type, give_handle(c)),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockRemove, others_unchanged, READ)
{
    struct block third = block_b;
    third.type = ABSENT;
    LPVOID header = info_with(c, info_ab(c), &third), *out = give_handle(c);
    expect_code(c, info_remove(c, header, block_b.type, out), NO_ERROR);
    expect_block(c, *out, &block_a);
    expect_block(c, *out, &third);
    expect_no_block(c, *out, block_b.type);
}

CHECK(MprInfoBlockRemove, input_untouched, READ)
{
    LPVOID header = info_ab(c);
    struct snapshot before = snapshot_of(c, header);
    expect_code(c, info_remove(c, header, block_a.type, give_handle(c)), NO_ERROR);
    expect_as_it_was(c, header, &before);
}

CHECK(MprInfoBlockRemove, out_not_clobbered, READ)
{
    LPVOID header = info_ab(c), *out = give_handle(c);
    *out = NULL;
    expect_refused(c, info_remove(c, header, ABSENT, out));
    expect(c, *out == NULL, "NULL in the variable still", "something else");
    expect_refused(c, info_remove(c, NULL, block_a.type, out));
    expect(c, *out == NULL, "NULL in the variable still", "something else");
}

CHECK(MprInfoBlockRemove, size_changes, READ)
{
    LPVOID header = info_ab(c), *out = give_handle(c);
    DWORD before = info_size(c, header);
    expect_code(c, info_remove(c, header, block_b.type, out), NO_ERROR);
    DWORD after = info_size(c, *out);
    expect(c, after < before, "a smaller size", "%lu after %lu", (unsigned long)after,
           (unsigned long)before);
}

CHECK(MprInfoBlockRemove, type_free_again, READ)
{
    LPVOID without = removed(c, info_ab(c), block_a.type), *out = give_handle(c);
    expect_code(c, info_add(c, without, &block_a, out), NO_ERROR);
    expect_ab(c, *out);
}

CHECK(MprInfoBlockRemove, last_block, READ)
{
    LPVOID header = info_with(c, info_empty(c), &block_a), *out = give_handle(c);
    DWORD empty = info_size(c, info_empty(c));
    expect_code(c, info_remove(c, header, block_a.type, out), NO_ERROR);
    expect_no_block(c, *out, block_a.type);
    DWORD size = info_size(c, *out);
    expect(c, size == empty, "the size of a created header", "%lu", (unsigned long)size);
}

CHECK(MprInfoBlockRemove, x_null_out, READ)
{
    expect_code(c, info_remove(c, info_ab(c), block_a.type, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockRemove, x_untouched, READ)
{
    LPVOID *out = give_handle(c);
    expect_refused(c, info_remove(c, info_ab(c), ABSENT, out));
    expect_refused(c, info_remove(c, NULL, block_a.type, out));
    expect_untouched(c, out, "the out variable");
}

/* ---- MprInfoBlockSet */

static const struct block other_a = {0x000000C8u, 3, 3, "ABCDEFGHI"};

CHECK(MprInfoBlockSet, ok_no_error, READ)
{
    LPVOID header = info_ab(c), *out = give_handle(c);
    expect_code(c, info_set(c, header, &other_a, out), NO_ERROR);
    expect_new_header(c, out, header);
}

CHECK(MprInfoBlockSet, null_required, READ)
{
    LPVOID header = info_ab(c);
    expect_code(c, info_set(c, NULL, &other_a, give_handle(c)), ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprInfoBlockSet, header, block_a.type, 4, 1, NULL, give_handle(c)),
                ERROR_INVALID_PARAMETER);
    expect_code(c, info_set(c, header, &other_a, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockSet, missing_type, READ)
{
    struct block missing = block_a;
    missing.type = ABSENT;
    LPVOID header = info_ab(c);
    expect_code(c, info_set(c, header, &missing, give_handle(c)), ERROR_INVALID_PARAMETER);
    expect_code(c, info_set(c, info_empty(c), &block_a, give_handle(c)), ERROR_INVALID_PARAMETER);
    expect_ab(c, header);
}

CHECK(MprInfoBlockSet, data_length, READ)
{
    LPVOID *out = give_handle(c);
    expect_code(c, info_set(c, info_ab(c), &other_a, out), NO_ERROR);
    expect_block(c, *out, &other_a);
}

CHECK(MprInfoBlockSet, resize, READ)
{
    static const DWORD sizes[] = {1, 5, 8, 9, 300, 3};
    static BYTE data[300];
    LPVOID header = info_ab(c);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct block block = {block_a.type, sizes[i], 1, data};
        LPVOID *out = give_handle(c);
        memset(data, (int)i + 1, sizeof data);
        expect_code(c, info_set(c, header, &block, out), NO_ERROR);
        expect_block(c, *out, &block);
        expect_block(c, *out, &block_b);
        header = *out;
    }
}

CHECK(MprInfoBlockSet, others_unchanged, READ)
{
    struct block third = block_b;
    third.type = ABSENT;
    LPVOID header = info_with(c, info_ab(c), &third), *out = give_handle(c);
    expect_code(c, info_set(c, header, &other_a, out), NO_ERROR);
    expect_block(c, *out, &block_b);
    expect_block(c, *out, &third);
}

CHECK(MprInfoBlockSet, input_untouched, READ)
{
    LPVOID header = info_ab(c);
    struct snapshot before = snapshot_of(c, header);
    expect_code(c, info_set(c, header, &other_a, give_handle(c)), NO_ERROR);
    expect_ab(c, header);
    expect_as_it_was(c, header, &before);
}

CHECK(MprInfoBlockSet, like_remove_add, READ)
{
    LPVOID header = info_ab(c), changed = set(c, header, &other_a);
    LPVOID rebuilt = info_with(c, removed(c, header, other_a.type), &other_a);
    expect_block(c, changed, &other_a);
    expect_block(c, changed, &block_b);
    expect_block(c, rebuilt, &other_a);
    expect_block(c, rebuilt, &block_b);
    DWORD size = info_number(changed, 8), same = info_number(rebuilt, 8);
    expect(c, size == same, "as many blocks", "%lu and %lu", (unsigned long)size,
           (unsigned long)same);
}

CHECK(MprInfoBlockSet, x_position, READ)
{
    LPVOID changed = set(c, info_ab(c), &other_a);
    expect(c, info_entry(changed, 0, 0) == block_a.type, "its entry first, as before",
           "another place");
}

CHECK(MprInfoBlockSet, x_zero_length, READ)
{
    struct block empty = {block_a.type, 0, 0, ""};
    LPVOID *out = give_handle(c);
    expect_code(c, info_set(c, info_ab(c), &empty, out), NO_ERROR);
    expect_block(c, *out, &empty);
    expect_block(c, *out, &block_b);
}

CHECK(MprInfoBlockSet, x_untouched, READ)
{
    struct block missing = block_a;
    missing.type = ABSENT;
    LPVOID *out = give_handle(c);
    expect_refused(c, info_set(c, info_ab(c), &missing, out));
    expect_refused(c, info_set(c, NULL, &block_a, out));
    expect_untouched(c, out, "the out variable");
}
