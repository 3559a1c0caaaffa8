/* Looking into headers: MprInfoBlockFind, MprInfoBlockQuerySize, and the bytes that every header
 * has (RTR_INFO_BLOCK_HEADER). */
#include "suites/info.h"

#include <string.h>

/* One call, and what it gave. */
struct finding {
    DWORD code;
    DWORD *size, *count;
    LPBYTE *data;
};

static struct finding find(struct check *c, LPVOID header, DWORD type)
{
    struct finding f;
    f.size = give_dword(c);
    f.count = give_dword(c);
    f.data = give_pointer(c);
    f.code = info_find(c, header, type, f.size, f.count, f.data);
    return f;
}

CHECK(MprInfoBlockFind, ok_no_error, READ)
{
    LPVOID header = info_ab(c);
    expect_code(c, find(c, header, block_a.type).code, NO_ERROR);
    expect_code(c, find(c, header, block_b.type).code, NO_ERROR);
}

CHECK(MprInfoBlockFind, null_header, READ)
{
    expect_code(c, find(c, NULL, block_a.type).code, ERROR_INVALID_PARAMETER);
    expect_code(c, info_find(c, NULL, block_a.type, NULL, NULL, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockFind, not_found, READ)
{
    expect_code(c, find(c, info_ab(c), ABSENT).code, ERROR_NOT_FOUND);
    expect_code(c, find(c, info_empty(c), block_a.type).code, ERROR_NOT_FOUND);
}

CHECK(MprInfoBlockFind, item_size, READ)
{
    LPVOID header = info_ab(c);
    DWORD *size = give_dword(c);
    require_code(c, info_find(c, header, block_b.type, size, NULL, NULL), NO_ERROR,
                 "MprInfoBlockFind.ok-no-error");
    expect(c, *size == block_b.size, "6", "%lu", (unsigned long)*size);
}

CHECK(MprInfoBlockFind, item_count, READ)
{
    LPVOID header = info_ab(c);
    DWORD *count = give_dword(c);
    require_code(c, info_find(c, header, block_b.type, NULL, count, NULL), NO_ERROR,
                 "MprInfoBlockFind.ok-no-error");
    expect(c, *count == block_b.count, "3", "%lu", (unsigned long)*count);
}

CHECK(MprInfoBlockFind, item_data, READ)
{
    LPVOID header = info_ab(c);
    LPBYTE *data = give_pointer(c);
    require_code(c, info_find(c, header, block_b.type, NULL, NULL, data), NO_ERROR,
                 "MprInfoBlockFind.ok-no-error");
    expect(c, !is_untouched(c, data), "a pointer in the variable", "it was not written");
    expect(c, memcmp(*data, block_b.bytes, 18) == 0, "the 18 bytes of the block", "others");
}

CHECK(MprInfoBlockFind, null_size_ok, READ)
{
    expect_code(c, info_find(c, info_ab(c), block_a.type, NULL, give_dword(c), give_pointer(c)),
                NO_ERROR);
}

CHECK(MprInfoBlockFind, null_count_ok, READ)
{
    expect_code(c, info_find(c, info_ab(c), block_a.type, give_dword(c), NULL, give_pointer(c)),
                NO_ERROR);
}

CHECK(MprInfoBlockFind, null_data_ok, READ)
{
    expect_code(c, info_find(c, info_ab(c), block_a.type, give_dword(c), give_dword(c), NULL),
                NO_ERROR);
}

CHECK(MprInfoBlockFind, all_null_probe, READ)
{
    LPVOID header = info_ab(c);
    expect_code(c, info_find(c, header, block_a.type, NULL, NULL, NULL), NO_ERROR);
    expect_code(c, info_find(c, header, ABSENT, NULL, NULL, NULL), ERROR_NOT_FOUND);
}

CHECK(MprInfoBlockFind, interior_pointer, READ)
{
    LPVOID header = info_ab(c);
    DWORD size = info_size(c, header);
    struct finding f = find(c, header, block_b.type);
    require_code(c, f.code, NO_ERROR, "MprInfoBlockFind.ok-no-error");
    size_t from = (size_t)(*f.data - (BYTE *)header);
    expect(c, from < size && size - from >= 18, "a place inside of the header", "one outside");
}

CHECK(MprInfoBlockFind, pointer_at_offset, READ)
{
    LPVOID header = info_ab(c);
    struct finding f = find(c, header, block_b.type);
    require_code(c, f.code, NO_ERROR, "MprInfoBlockFind.ok-no-error");
    expect(c, *f.data == (BYTE *)header + info_entry(header, 1, 3),
           "the place that the entry gives", "another");
}

CHECK(MprInfoBlockFind, read_only, READ)
{
    /* The header is guarded input here: a write is seen. */
    LPVOID made = info_ab(c);
    DWORD size = info_size(c, made);
    LPVOID header = info_given(c, made, size);
    struct finding first = find(c, header, block_b.type), second = find(c, header, block_b.type);
    expect_code(c, first.code, NO_ERROR);
    expect_code(c, second.code, NO_ERROR);
    expect(c,
           *first.size == *second.size && *first.count == *second.count &&
               *first.data == *second.data,
           "the same twice", "two answers");
    expect(c, memcmp(made, header, size) == 0, "the header as it was", "it was changed");
}

CHECK(MprInfoBlockFind, x_zero_length, READ)
{
    struct block empty = {9, 8, 0, ""};
    LPVOID header = info_with(c, info_ab(c), &empty);
    struct finding f = find(c, header, 9);
    expect_code(c, f.code, NO_ERROR);
    expect(c, *f.size == 8 && *f.count == 0, "item size 8, item count 0", "%lu and %lu",
           (unsigned long)*f.size, (unsigned long)*f.count);
    expect(c, !is_untouched(c, f.data) && *f.data != NULL, "a pointer", "none");
}

CHECK(MprInfoBlockFind, x_malformed, READ)
{
    LPVOID header;
    for (unsigned i = 0; (header = info_malformed(c, i)) != NULL; i++)
        expect_code(c, find(c, header, 7).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoBlockFind, x_untouched, READ)
{
    LPVOID header = info_ab(c);
    LPVOID given[] = {header, NULL, info_malformed(c, 0)};
    for (size_t i = 0; i < 3; i++) {
        struct finding f = find(c, given[i], ABSENT);
        expect_refused(c, f.code);
        expect_untouched(c, f.size, "the size variable");
        expect_untouched(c, f.count, "the count variable");
        expect_untouched(c, f.data, "the data variable");
    }
}

/* ---- MprInfoBlockQuerySize */

CHECK(MprInfoBlockQuerySize, returns_size, READ)
{
    DWORD size = info_size(c, info_ab(c));
    expect(c, size >= 12 + 2 * 16 + 5 + 18, "67 bytes at least", "%lu", (unsigned long)size);
}

CHECK(MprInfoBlockQuerySize, whole_header, READ)
{
    /* A copy of that many bytes is the whole header. */
    LPVOID header = info_ab(c);
    DWORD size = info_size(c, header);
    expect(c, size >= 67 && size < 4096, "the bytes of the header", "%lu", (unsigned long)size);
    expect_ab(c, info_given(c, header, size));
}

CHECK(MprInfoBlockQuerySize, equals_size_field, READ)
{
    LPVOID headers[] = {info_empty(c), info_ab(c)};
    for (size_t i = 0; i < 2; i++) {
        DWORD size = info_size(c, headers[i]);
        expect(c, size == info_number(headers[i], 4), "the Size of the header", "%lu",
               (unsigned long)size);
    }
}

CHECK(MprInfoBlockQuerySize, grows_with_add, READ)
{
    LPVOID header = info_empty(c);
    DWORD before = info_size(c, header);
    DWORD after = info_size(c, info_with(c, header, &block_b));
    expect(c, after >= before + 16 + 18, "34 bytes more at least", "%lu after %lu",
           (unsigned long)after, (unsigned long)before);
}

CHECK(MprInfoBlockQuerySize, x_null, READ)
{
    LPVOID header;
    DWORD size = info_size(c, NULL);
    expect(c, size == 0, "0 for NULL", "%lu", (unsigned long)size);
    for (unsigned i = 0; (header = info_malformed(c, i)) != NULL; i++) {
        size = info_size(c, header);
        expect(c, size == 0, "0 for a malformed header", "%lu", (unsigned long)size);
    }
}

/* ---- RTR_INFO_BLOCK_HEADER */

CHECK(RTR_INFO_BLOCK_HEADER, size_covers_whole_blob, READ)
{
    LPVOID header = info_ab(c);
    DWORD end = info_entry(header, 1, 3) + 18;
    expect(c, info_number(header, 4) >= end, "a size that covers all data", "%lu of %lu",
           (unsigned long)info_number(header, 4), (unsigned long)end);
}

CHECK(RTR_INFO_BLOCK_HEADER, toc_count_matches, READ)
{
    LPVOID empty = info_empty(c), one = info_with(c, empty, &block_a);
    LPVOID two = info_with(c, one, &block_b);
    expect(c, info_number(empty, 8) == 0, "0 entries", "%lu", (unsigned long)info_number(empty, 8));
    expect(c, info_number(one, 8) == 1, "1 entry", "%lu", (unsigned long)info_number(one, 8));
    expect(c, info_number(two, 8) == 2, "2 entries", "%lu", (unsigned long)info_number(two, 8));
    DWORD first = info_entry(two, 0, 0), second = info_entry(two, 1, 0);
    expect(c,
           (first == block_a.type && second == block_b.type) ||
               (first == block_b.type && second == block_a.type),
           "both types in the entries", "%lu and %lu", (unsigned long)first, (unsigned long)second);
}

CHECK(RTR_INFO_BLOCK_HEADER, infosize_is_per_item, READ)
{
    LPVOID header = info_with(c, info_empty(c), &block_b);
    expect(c, info_entry(header, 0, 1) == 6 && info_entry(header, 0, 2) == 3,
           "an item size of 6 and a count of 3", "%lu and %lu",
           (unsigned long)info_entry(header, 0, 1), (unsigned long)info_entry(header, 0, 2));
    expect(c, memcmp((BYTE *)header + info_entry(header, 0, 3), block_b.bytes, 18) == 0,
           "the items one after the other", "something else");
}

CHECK(RTR_INFO_BLOCK_HEADER, little_endian, READ)
{
    static const BYTE version[] = {1, 0, 0, 0}, count[] = {1, 0, 0, 0}, type[] = {4, 0, 0xFF, 0xFF};
    const BYTE *header = info_with(c, info_empty(c), &block_b);
    expect(c,
           memcmp(header, version, 4) == 0 && memcmp(header + 8, count, 4) == 0 &&
               memcmp(header + 12, type, 4) == 0,
           "version, count and type with their lowest byte first", "another order");
}

CHECK(RTR_INFO_BLOCK_HEADER, data_8_aligned, READ)
{
    struct block third = block_a;
    third.type = ABSENT;
    LPVOID header = info_with(c, info_ab(c), &third);
    DWORD end = 12 + 3 * 16;
    for (unsigned i = 0; i < 3; i++) {
        DWORD wanted = (end + 7) & ~(DWORD)7, found = info_entry(header, i, 3);
        expect(c, found == wanted, "the next multiple of 8", "offset %lu instead of %lu",
               (unsigned long)found, (unsigned long)wanted);
        end = found + info_entry(header, i, 1) * info_entry(header, i, 2);
    }
}

CHECK(RTR_INFO_BLOCK_HEADER, padding_zero, READ)
{
    /* Memory that was used before shows what was never written. */
    static BYTE noise[200];
    memset(noise, 0xEE, sizeof noise);
    struct block noisy = {1, sizeof noise, 1, noise};
    for (int i = 0; i < 8; i++)
        require_code(c, info_delete(c, info_with(c, info_empty(c), &noisy)), NO_ERROR,
                     "MprInfoDelete.ok-no-error");
    const BYTE *header = info_ab(c);
    DWORD end = 12 + 2 * 16;
    for (unsigned i = 0; i < 2; i++) {
        for (DWORD at = end; at < info_entry(header, i, 3); at++)
            expect(c, header[at] == 0, "zeros between the blocks", "byte %lu is %u",
                   (unsigned long)at, header[at]);
        end = info_entry(header, i, 3) + info_entry(header, i, 1) * info_entry(header, i, 2);
    }
}

CHECK(RTR_INFO_BLOCK_HEADER, size_ends_at_last_block, READ)
{
    LPVOID one = info_with(c, info_empty(c), &block_a), two = info_with(c, one, &block_b);
    expect(c, info_number(one, 4) == info_entry(one, 0, 3) + 5, "the end of the data", "%lu",
           (unsigned long)info_number(one, 4));
    expect(c, info_number(two, 4) == info_entry(two, 1, 3) + 18, "the end of the data", "%lu",
           (unsigned long)info_number(two, 4));
}
