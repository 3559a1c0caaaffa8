/*
 * Information headers: the worked example of the format to the byte, headers as real machines have
 * them, arithmetic at its limits, and what no clause can say about headers that lie.
 */
#include "support.h"

#include "model/info.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const BYTE bytes_a[5] = {0x11, 0x22, 0x33, 0x44, 0x55};
static const BYTE bytes_b[8] = {0xAA, 0, 0, 0, 0xBB, 0, 0, 0};

static void expect_bytes(const void *header, const BYTE *bytes, size_t size)
{
    assert_int_equal(MprInfoBlockQuerySize((LPVOID)(uintptr_t)header), size);
    assert_memory_equal(header, bytes, size);
}

static void the_format_to_the_byte(void **state)
{
    static const BYTE one[37] = {1, 0, 0, 0, 37, 0, 0,    0,    1,    0,    0,   0,  0xC8,
                                 0, 0, 0, 5, 0,  0, 0,    1,    0,    0,    0,   32, 0,
                                 0, 0, 0, 0, 0,  0, 0x11, 0x22, 0x33, 0x44, 0x55};
    static const BYTE two[64] = {
        1, 0, 0,  0, 64,   0,    0,    0,    2,    0,    0, 0, 0xC8, 0, 0, 0, 5,    0, 0,  0, 1, 0,
        0, 0, 48, 0, 0,    0,    4,    0,    0xFF, 0xFF, 4, 0, 0,    0, 2, 0, 0,    0, 56, 0, 0, 0,
        0, 0, 0,  0, 0x11, 0x22, 0x33, 0x44, 0x55, 0,    0, 0, 0xAA, 0, 0, 0, 0xBB, 0, 0,  0};
    static const BYTE three[40] = {1, 0,    0,    0, 40, 0, 0,    0, 1, 0, 0,   0,  4,
                                   0, 0xFF, 0xFF, 4, 0,  0, 0,    2, 0, 0, 0,   32, 0,
                                   0, 0,    0,    0, 0,  0, 0xAA, 0, 0, 0, 0xBB};
    static const BYTE empty[12] = {1, 0, 0, 0, 12};
    LPVOID h0, h1, h2, h3;
    (void)state;
    assert_int_equal(MprInfoCreate(1, &h0), NO_ERROR);
    assert_int_equal(MprInfoBlockAdd(h0, 0xC8, 5, 1, (LPBYTE)(uintptr_t)bytes_a, &h1), NO_ERROR);
    assert_int_equal(MprInfoBlockAdd(h1, 0xFFFF0004u, 4, 2, (LPBYTE)(uintptr_t)bytes_b, &h2),
                     NO_ERROR);
    assert_int_equal(MprInfoBlockRemove(h2, 0xC8, &h3), NO_ERROR);
    expect_bytes(h0, empty, sizeof empty);
    expect_bytes(h1, one, sizeof one);
    expect_bytes(h2, two, sizeof two);
    expect_bytes(h3, three, sizeof three);
    /* The marker of a deleted client: a block without bytes, at the end of the header. */
    LPVOID h4;
    LPBYTE data;
    DWORD size = 9, count = 9;
    assert_int_equal(MprInfoBlockAdd(h1, 0xD, 0, 0, (LPBYTE)(uintptr_t)bytes_a, &h4), NO_ERROR);
    assert_int_equal(MprInfoBlockFind(h4, 0xD, &size, &count, &data), NO_ERROR);
    assert_ptr_equal(data, (BYTE *)h4 + MprInfoBlockQuerySize(h4));
    assert_int_equal(size + count, 0);
    LPVOID all[] = {h0, h1, h2, h3, h4};
    for (unsigned i = 0; i < 5; i++)
        assert_int_equal(MprInfoDelete(all[i]), NO_ERROR);
}

/* A header as a client of Windows 7 has it: an empty block first, and 8 bytes of slack for each
 * block. */
static const BYTE as_on_a_machine[] = {
    1, 0, 0, 0,    0x68, 0,    0,    0, 3, 0,    0,    0,    5, 0, 0xFF, 0xFF, 0x48, 0, 0, 0,    0,
    0, 0, 0, 0x40, 0,    0,    0,    4, 0, 0xFF, 0xFF, 4,    0, 0, 0,    1,    0,    0, 0, 0x40, 0,
    0, 0, 7, 0,    0xFF, 0xFF, 0x10, 0, 0, 0,    1,    0,    0, 0, 0x48, 0,    0,    0, 0, 0,    0,
    0, 1, 0, 0,    0,    0,    0,    0, 0, 0x58, 2,    0xC2, 1, 8, 7,    0,    0,    0, 0, 0,    0,
    0, 0, 0, 0,    0,    0,    0,    0, 0, 0,    0,    0,    0, 0, 0,    0,    0,    0, 0, 0};

static void a_header_of_a_machine_is_edited_unharmed(void **state)
{
    LPVOID header = (LPVOID)(uintptr_t)as_on_a_machine, copy, less, same, more;
    DWORD size, count;
    LPBYTE data;
    (void)state;
    assert_int_equal(sizeof as_on_a_machine, 0x68);
    assert_int_equal(MprInfoDuplicate(header, &copy), NO_ERROR);
    expect_bytes(copy, as_on_a_machine, sizeof as_on_a_machine);
    assert_int_equal(MprInfoBlockFind(copy, 0xFFFF0005u, &size, &count, &data), NO_ERROR);
    assert_int_equal(size, 0x48);
    assert_int_equal(count, 0);
    assert_int_equal(MprInfoBlockFind(copy, 0xFFFF0007u, &size, &count, &data), NO_ERROR);
    assert_int_equal(size * count, 16);
    assert_int_equal(data[0] | data[1] << 8, 600);
    assert_int_equal(MprInfoBlockRemove(copy, 0xFFFF0004u, &less), NO_ERROR);
    assert_int_equal(MprInfoBlockQuerySize(less), 12 + 2 * 16 + 4 + 16);
    assert_int_equal(MprInfoBlockSet(copy, 0xFFFF0007u, 16, 1, data, &same), NO_ERROR);
    assert_int_equal(MprInfoBlockQuerySize(same), 0x58); /* as the machine's, without its slack */
    assert_memory_equal((BYTE *)same + 12, as_on_a_machine + 12, 0x58 - 12);
    assert_int_equal(MprInfoBlockAdd(less, 0xFFFF0004u, 4, 1, (LPBYTE)(uintptr_t)bytes_b, &more),
                     NO_ERROR);
    assert_int_equal(MprInfoBlockFind(more, 0xFFFF0007u, NULL, NULL, &data), NO_ERROR);
    assert_int_equal(data[0] | data[1] << 8, 600);
    LPVOID all[] = {copy, less, same, more};
    for (unsigned i = 0; i < 4; i++)
        assert_int_equal(MprInfoDelete(all[i]), NO_ERROR);
}

/* Headers of a file with lines of hex, each of which must pass through every function. */
static void pass_through(const BYTE *bytes, size_t size)
{
    LPVOID header = (LPVOID)(uintptr_t)bytes, copy, next;
    assert_true(info_sound(bytes, size));
    assert_int_equal(MprInfoBlockQuerySize(header), size);
    assert_int_equal(MprInfoDuplicate(header, &copy), NO_ERROR);
    expect_bytes(copy, bytes, size);
    DWORD blocks = ((const RTR_INFO_BLOCK_HEADER *)copy)->TocEntriesCount;
    for (DWORD i = 0; i < blocks; i++) {
        DWORD type = ((const RTR_INFO_BLOCK_HEADER *)copy)->TocEntry[i].InfoType, item, count;
        LPBYTE data;
        assert_int_equal(MprInfoBlockFind(copy, type, &item, &count, &data), NO_ERROR);
        BYTE *kept = malloc((size_t)item * count + 1);
        assert_non_null(kept);
        memcpy(kept, data, (size_t)item * count);
        assert_int_equal(MprInfoBlockSet(copy, type, item, count, kept, &next), NO_ERROR);
        assert_int_equal(MprInfoDelete(copy), NO_ERROR);
        copy = next;
        assert_int_equal(MprInfoBlockRemove(copy, type, &next), NO_ERROR);
        assert_int_equal(MprInfoDelete(copy), NO_ERROR);
        copy = next;
        assert_int_equal(MprInfoBlockAdd(copy, type, item, count, kept, &next), NO_ERROR);
        assert_int_equal(MprInfoDelete(copy), NO_ERROR);
        copy = next;
        assert_int_equal(MprInfoBlockFind(copy, type, &item, &count, &data), NO_ERROR);
        assert_memory_equal(data, kept, (size_t)item * count);
        free(kept);
        /* Removing and adding has moved it to the end, so the next is where this was. */
        i--;
        blocks--;
    }
    assert_int_equal(MprInfoDelete(copy), NO_ERROR);
}

static void headers_pass_through_every_call(void **state)
{
    (void)state;
    pass_through(as_on_a_machine, sizeof as_on_a_machine);
    /* MPRFAKE_TEST_BLOBS names a file of more: lines of hex, anything else is passed over. */
    const char *path = getenv("MPRFAKE_TEST_BLOBS");
    FILE *file = path != NULL ? fopen(path, "r") : NULL;
    static char line[1 << 16];
    unsigned seen = 0;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        size_t digits = strspn(line, "0123456789abcdef");
        if (digits < 24 || digits % 2 != 0 || line[digits] != '\n')
            continue;
        BYTE *bytes = malloc(digits / 2);
        assert_non_null(bytes);
        for (size_t i = 0; i < digits / 2; i++) {
            char pair[3] = {line[2 * i], line[2 * i + 1], 0};
            bytes[i] = (BYTE)strtoul(pair, NULL, 16);
        }
        pass_through(bytes, digits / 2);
        free(bytes);
        seen++;
    }
    if (file != NULL) {
        fclose(file);
        printf("# %u headers of %s\n", seen, path);
        assert_true(seen > 0);
    }
}

static void a_size_beyond_32_bits_is_never_made(void **state)
{
    struct info_edit edit = {.kind = INFO_ADD, .block = {7, 0xFFFFFFE0u, 1, bytes_a}};
    static const BYTE empty[12] = {1, 0, 0, 0, 12};
    (void)state;
    edit.base = empty;
    assert_int_equal(info_edit_plan(&edit), FACT_MALFORMED);
    edit.block.item_size = 0xFFFFFFFFu - 32;
    assert_int_equal(info_edit_plan(&edit), FACT_OK);
    assert_true(edit.size == 0xFFFFFFFFu);
    edit.block.item_size++;
    assert_int_equal(info_edit_plan(&edit), FACT_MALFORMED);
    edit.block.item_size = edit.block.item_count = 0xFFFFFFFFu;
    assert_int_equal(info_edit_plan(&edit), FACT_MALFORMED);
}

static void a_header_is_no_larger_than_its_room(void **state)
{
    (void)state;
    for (size_t room = 0; room < sizeof as_on_a_machine; room++) {
        /* On the heap, so that a byte read too far is seen by a checker. */
        BYTE *cut = malloc(room + (room == 0));
        assert_non_null(cut);
        memcpy(cut, as_on_a_machine, room);
        assert_false(info_sound(cut, room));
        free(cut);
    }
    assert_true(info_sound(as_on_a_machine, sizeof as_on_a_machine));
    assert_true(info_sound(as_on_a_machine, sizeof as_on_a_machine + 1));
}

static void an_edit_of_nothing_or_twice_is_a_fact(void **state)
{
    struct info_edit edit = {
        .kind = INFO_ADD, .base = as_on_a_machine, .block = {0xFFFF0005u, 1, 1, bytes_a}};
    (void)state;
    assert_int_equal(info_edit_plan(&edit), FACT_EXISTS);
    edit.block.type = 7;
    edit.kind = INFO_SET;
    assert_int_equal(info_edit_plan(&edit), FACT_ABSENT);
    edit.kind = INFO_REMOVE;
    assert_int_equal(info_edit_plan(&edit), FACT_ABSENT);
}

static void refusals(void **state)
{
    LPVOID header, out = &out;
    BYTE malformed[12] = {1, 0, 0, 0, 11};
    (void)state;
    assert_int_equal(MprInfoCreate(1, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoCreate(2, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoDelete(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoDelete(malformed), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoDuplicate(NULL, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoDuplicate(malformed, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoDuplicate(malformed, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoRemoveAll(NULL, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoRemoveAll(malformed, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoBlockAdd(malformed, 1, 1, 1, NULL, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoBlockAdd(malformed, 1, 1, 1, malformed, &out), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoBlockFind(NULL, 1, NULL, NULL, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprInfoBlockQuerySize(NULL), 0);
    assert_int_equal(MprInfoBlockQuerySize(malformed), 0);
    assert_ptr_equal(out, &out);
    /* Scripts answer after the arguments; a header is neither a buffer nor the reverse. */
    assert_int_equal(MprInfoCreate(1, &header), NO_ERROR);
    assert_int_equal(MprConfigBufferFree(header), ERROR_INVALID_PARAMETER);
    static const char *const scripted[] = {"MprInfoCreate", "MprInfoDelete", "MprInfoDuplicate",
                                           "MprInfoBlockFind"};
    for (unsigned i = 0; i < 4; i++)
        assert_int_equal(mprfake_fail_call(scripted[i], 1, 0, 1722), NO_ERROR);
    assert_int_equal(MprInfoCreate(1, &out), 1722);
    assert_int_equal(MprInfoDelete(header), 1722);
    assert_int_equal(MprInfoDuplicate(header, &out), 1722);
    assert_int_equal(MprInfoBlockFind(header, 1, NULL, NULL, NULL), 1722);
    assert_int_equal(mprfake_fail_call("MprInfoBlockQuerySize", 1, 1, 5), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprInfoDelete", 1, 1, 0), NO_ERROR);
    assert_int_equal(MprInfoDelete(header), NO_ERROR);
}

static void what_was_never_deleted_is_told(void **state)
{
    LPVOID header, copy;
    char report[200];
    DWORD open;
    (void)state;
    assert_int_equal(MprInfoCreate(1, &header), NO_ERROR);
    assert_int_equal(MprInfoDuplicate(header, &copy), NO_ERROR);
    assert_int_equal(mprfake_open("MprInfoDuplicate", &open), NO_ERROR);
    assert_int_equal(open, 1);
    assert_int_equal(mprfake_open_report(report, sizeof report, NULL), NO_ERROR);
    assert_string_equal(report, "MprInfoCreate: 1 header never deleted\n"
                                "MprInfoDuplicate: 1 header never deleted");
    assert_int_equal(MprInfoDelete(header), NO_ERROR);
    assert_int_equal(mprfake_open(NULL, &open), NO_ERROR);
    assert_int_equal(open, 1);
}

static LPVOID base_header, made_header;

static DWORD make_create(void *context)
{
    (void)context;
    return MprInfoCreate(1, &made_header);
}

static DWORD make_add(void *context)
{
    (void)context;
    return MprInfoBlockAdd(base_header, 9, 5, 1, (LPBYTE)(uintptr_t)bytes_a, &made_header);
}

static DWORD make_duplicate(void *context)
{
    (void)context;
    return MprInfoDuplicate(base_header, &made_header);
}

static void delete_made(void *context)
{
    (void)context;
    assert_int_equal(MprInfoDelete(made_header), NO_ERROR);
}

static void a_header_is_one_allocation(void **state)
{
    DWORD (*const makes[])(void *) = {make_create, make_add, make_duplicate};
    (void)state;
    assert_int_equal(MprInfoCreate(1, &base_header), NO_ERROR);
    for (unsigned i = 0; i < 3; i++) {
        struct swept call = {makes[i], delete_made, NULL};
        assert_int_equal(with_each_allocation_failing(&call), 1);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(the_format_to_the_byte),
        TEST(a_header_of_a_machine_is_edited_unharmed),
        TEST(headers_pass_through_every_call),
        TEST(a_size_beyond_32_bits_is_never_made),
        TEST(a_header_is_no_larger_than_its_room),
        TEST(an_edit_of_nothing_or_twice_is_a_fact),
        TEST(refusals),
        TEST(what_was_never_deleted_is_told),
        TEST(a_header_is_one_allocation),
    };
    return cmocka_run_group_tests_name("info", tests, NULL, NULL);
}
