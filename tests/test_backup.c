/*
 * The seal of a backup: what it looks like to the byte, that it remains a registry text, and that
 * nothing but exactly what was sealed passes. Chance is seeded; MPRFAKE_TEST_SEED gives another
 * seed.
 */
#include "support.h"

#include "model/backup.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEADER "Windows Registry Editor Version 5.00\r\n"
#define KEY    "\r\n[HKEY_LOCAL_MACHINE\\A]\r\n\"B\"=dword:0000001c\r\n"

static struct alloc door;

struct bytes {
    unsigned char *at;
    size_t size;
};

/* ASCII as a registry text: UTF-16LE behind its byte order mark. */
static struct bytes text_of(const char *ascii)
{
    struct bytes text = {malloc(2 + 2 * strlen(ascii)), 2 + 2 * strlen(ascii)};
    assert_non_null(text.at);
    memcpy(text.at, "\xFF\xFE", 2);
    for (size_t i = 0; ascii[i] != '\0'; i++) {
        text.at[2 + 2 * i] = (unsigned char)ascii[i];
        text.at[3 + 2 * i] = 0;
    }
    return text;
}

static struct bytes seal(const char *ascii)
{
    struct bytes text = text_of(ascii), sealed;
    void *block = NULL;
    assert_int_equal(backup_seal(text.at, text.size, &door, &block, &sealed.size), FACT_OK);
    free(text.at);
    sealed.at = block;
    return sealed;
}

/* Opens a copy of just these bytes, so that a checker of memory sees a read beyond them. */
static enum fact open_copy(const unsigned char *bytes, size_t size)
{
    unsigned char *copy = malloc(size != 0 ? size : 1);
    size_t text_size = 4711;
    assert_non_null(copy);
    memcpy(copy, bytes, size);
    enum fact fact = backup_open(copy, size, &text_size);
    if (fact != FACT_OK)
        assert_int_equal(text_size, 4711);
    free(copy);
    return fact;
}

static void expect_refused(const unsigned char *bytes, size_t size, const char *what, size_t where)
{
    enum fact fact = open_copy(bytes, size);
    if (fact != FACT_DAMAGED && fact != FACT_FOREIGN)
        fail_msg("%s at %zu passes as whole", what, where);
}

/* ---------------------------------------------------------------------------------- the seal */

static void a_sealed_text_to_the_byte(void **state)
{
    (void)state;
    /* 2 + 2 * (38 + 20 + 46) bytes; the CRC-32 was computed by another program (zlib). */
    struct bytes sealed = seal(HEADER KEY);
    struct bytes expected =
        text_of(HEADER "; mprfake backup 1\r\n" KEY "; mprfake seal 00000000000000d2 6aae5f9d\r\n");
    assert_int_equal(sealed.size, expected.size);
    assert_memory_equal(sealed.at, expected.at, sealed.size);
    free(expected.at);
    alloc_free(&door, sealed.at);
}

static void what_was_sealed_opens_as_it_was(void **state)
{
    const char *texts[] = {HEADER, HEADER KEY, HEADER "; a comment\r\n" KEY KEY, HEADER "\r\n\r\n"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct bytes text = text_of(texts[i]), sealed = seal(texts[i]);
        const size_t header = 2 + 2 * strlen(HEADER), mark = 2 * strlen("; mprfake backup 1\r\n");
        size_t size = 0;
        assert_int_equal(backup_open(sealed.at, sealed.size, &size), FACT_OK);
        assert_int_equal(size, text.size + mark);
        assert_memory_equal(sealed.at, text.at, header);
        assert_memory_equal(sealed.at + header + mark, text.at + header, text.size - header);
        free(text.at);
        alloc_free(&door, sealed.at);
    }
    assert_int_equal(door.live, 0);
}

static void a_backup_sealed_again_is_cut_to_neither(void **state)
{
    void *twice = NULL;
    size_t twice_size = 0;
    (void)state;
    struct bytes once = seal(HEADER KEY);
    assert_int_equal(backup_seal(once.at, once.size, &door, &twice, &twice_size), FACT_OK);
    assert_int_equal(open_copy(twice, twice_size), FACT_OK);
    for (size_t size = 0; size < twice_size; size++)
        expect_refused(twice, size, "a cut", size);
    alloc_free(&door, twice);
    alloc_free(&door, once.at);
}

static void what_is_no_registry_text_is_not_sealed(void **state)
{
    const char *texts[] = {"",
                           "REGEDIT4\r\n",
                           HEADER "\r\n[A]",
                           HEADER "\r\n[A]\n",
                           HEADER "\r\n[A]\r",
                           "windows Registry Editor Version 5.00\r\n"};
    struct bytes text = text_of(HEADER KEY);
    void *sealed = &door;
    size_t size = 4711;
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct bytes other = text_of(texts[i]);
        assert_int_equal(backup_seal(other.at, other.size, &door, &sealed, &size), FACT_MALFORMED);
        free(other.at);
    }
    for (size_t cut = 1; cut < 3; cut++)
        assert_int_equal(backup_seal(text.at, text.size - cut, &door, &sealed, &size),
                         FACT_MALFORMED);
    assert_int_equal(backup_seal(NULL, 0, &door, &sealed, &size), FACT_MALFORMED);
    /* An odd size, with the right end. */
    text.at[text.size - 5] = '\r', text.at[text.size - 4] = 0;
    text.at[text.size - 3] = '\n', text.at[text.size - 2] = 0;
    assert_int_equal(backup_seal(text.at, text.size - 1, &door, &sealed, &size), FACT_MALFORMED);
    free(text.at);
    text = text_of(HEADER KEY);
    text.at[0] = 0xFE;
    assert_int_equal(backup_seal(text.at, text.size, &door, &sealed, &size), FACT_MALFORMED);
    text.at[0] = 0xFF;
    text.at[text.size - 1] = 1;
    assert_int_equal(backup_seal(text.at, text.size, &door, &sealed, &size), FACT_MALFORMED);
    free(text.at);
    assert_ptr_equal(sealed, &door);
    assert_int_equal(size, 4711);
    assert_int_equal(door.live, 0);
}

static void without_memory_nothing_is_sealed(void **state)
{
    struct bytes text = text_of(HEADER KEY);
    void *sealed = &door;
    size_t size = 4711;
    (void)state;
    alloc_plan(&door, 1, 1);
    assert_int_equal(backup_seal(text.at, text.size, &door, &sealed, &size), FACT_NO_MEMORY);
    assert_ptr_equal(sealed, &door);
    assert_int_equal(size, 4711);
    assert_int_equal(backup_seal(text.at, text.size, &door, &sealed, &size), FACT_OK);
    assert_int_equal(door.asked, 2);
    alloc_plan(&door, 0, 0);
    alloc_free(&door, sealed);
    free(text.at);
    assert_int_equal(door.live, 0);
}

/* ------------------------------------------------------------------------------------ damage */

static void foreign_files_are_told_apart_from_damaged_ones(void **state)
{
    const char *foreign[] = {"",
                             HEADER KEY,
                             HEADER,
                             HEADER "; mprfake backup 2\r\n" KEY,
                             HEADER "; mprfake backup 1 \r\n" KEY,
                             "REGEDIT4\r\n" KEY,
                             HEADER "\r\n; mprfake backup 1\r\n" KEY};
    (void)state;
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
        struct bytes text = text_of(foreign[i]);
        assert_int_equal(open_copy(text.at, text.size), FACT_FOREIGN);
        free(text.at);
    }
    assert_int_equal(open_copy((const unsigned char *)"PK\3\4, a zip", 12), FACT_FOREIGN);
    size_t size = 0;
    assert_int_equal(backup_open(NULL, 0, &size), FACT_FOREIGN);

    struct bytes marked = text_of(HEADER "; mprfake backup 1\r\n" KEY KEY);
    assert_int_equal(open_copy(marked.at, marked.size), FACT_DAMAGED);
    assert_int_equal(open_copy(marked.at, 2 + 2 * (strlen(HEADER) + 20)), FACT_DAMAGED);
    assert_int_equal(open_copy(marked.at, 2 + 2 * (strlen(HEADER) + 20) - 1), FACT_FOREIGN);
    free(marked.at);
}

static void every_flipped_bit_is_seen(void **state)
{
    struct bytes sealed = seal(HEADER KEY);
    size_t begin = 2 + 2 * (strlen(HEADER) + 20);
    (void)state;
    assert_int_equal(open_copy(sealed.at, sealed.size), FACT_OK);
    for (size_t bit = 0; bit < 8 * sealed.size; bit++) {
        sealed.at[bit / 8] ^= (unsigned char)(1u << bit % 8);
        if (open_copy(sealed.at, sealed.size) != (bit / 8 < begin ? FACT_FOREIGN : FACT_DAMAGED))
            fail_msg("bit %zu of byte %zu is not seen", bit % 8, bit / 8);
        sealed.at[bit / 8] ^= (unsigned char)(1u << bit % 8);
    }
    alloc_free(&door, sealed.at);
}

static void every_cut_is_seen_at_either_end(void **state)
{
    struct bytes sealed = seal(HEADER KEY);
    (void)state;
    for (size_t size = 0; size < sealed.size; size++) {
        expect_refused(sealed.at, size, "a cut", size);
        expect_refused(sealed.at + sealed.size - size, size, "a cut of the beginning", size);
    }
    alloc_free(&door, sealed.at);
}

static void every_insertion_is_seen(void **state)
{
    struct bytes sealed = seal(HEADER KEY);
    const unsigned char pieces[][4] = {{0, 0}, {' ', 0}, {'\n', 0}, {'\r', 0, '\n', 0}, {';', 0}};
    unsigned char *longer = malloc(sealed.size + 4);
    (void)state;
    assert_non_null(longer);
    for (size_t at = 0; at <= sealed.size; at++) {
        for (size_t i = 0; i < 3 * sizeof pieces / sizeof *pieces; i++) {
            size_t more = (size_t[]){1, 2, 4}[i % 3];
            memcpy(longer, sealed.at, at);
            memcpy(longer + at, pieces[i / 3], more);
            memcpy(longer + at + more, sealed.at + at, sealed.size - at);
            expect_refused(longer, sealed.size + more, "an insertion", at);
        }
    }
    free(longer);
    alloc_free(&door, sealed.at);
}

/* ------------------------------------------------------------------------------------ chance */

static unsigned long long chance_state;

/* Below `limit`, which is not 0. */
static size_t chance(size_t limit)
{
    chance_state = chance_state * 6364136223846793005u + 1442695040888963407u;
    return (size_t)((chance_state >> 33) % limit);
}

/* Damages a copy of `size` bytes, with room for as many again; returns its new size. */
static size_t damage(unsigned char *bytes, size_t size)
{
    size_t at = chance(size), piece = 1 + chance(size - at);
    size_t other = chance(size - piece + 1);
    unsigned char kept[4096];
    switch (chance(5)) {
    case 0: /* flip some bits */
        for (size_t flips = 2 + chance(30); flips > 0; flips--)
            bytes[chance(size)] ^= (unsigned char)(1u << chance(8));
        return size;
    case 1: /* cut a piece out */
        memmove(bytes + at, bytes + at + piece, size - at - piece);
        return size - piece;
    case 2: /* insert chance */
        memmove(bytes + at + piece, bytes + at, size - at);
        for (size_t i = 0; i < piece; i++)
            bytes[at + i] = (unsigned char)chance(256);
        return size + piece;
    case 3: /* repeat a piece */
        memmove(bytes + at + piece, bytes + at, size - at);
        return size + piece;
    default: /* swap two pieces */
        memcpy(kept, bytes + at, piece);
        memmove(bytes + at, bytes + at + piece, size - at - piece);
        memmove(bytes + other + piece, bytes + other, size - piece - other);
        memcpy(bytes + other, kept, piece);
        return size;
    }
}

static void random_damage_is_seen(void **state)
{
    struct bytes sealed =
        seal(HEADER KEY "\r\n[HKEY_LOCAL_MACHINE\\B]\r\n\"C\"=hex:01,02,03,04\r\n");
    const char *given = getenv("MPRFAKE_TEST_SEED");
    unsigned long long seed = given != NULL ? strtoull(given, NULL, 10) : 20080209;
    unsigned char bytes[4096];
    unsigned whole = 0;
    (void)state;
    assert_true(2 * sealed.size <= sizeof bytes);
    print_message("seed %llu\n", seed);
    chance_state = seed;
    for (unsigned i = 0; i < scaled(10000); i++) {
        memcpy(bytes, sealed.at, sealed.size);
        size_t size = damage(bytes, sealed.size);
        if (size == sealed.size && memcmp(bytes, sealed.at, size) == 0) {
            whole++; /* two equal pieces swapped, a bit flipped back */
            assert_int_equal(open_copy(bytes, size), FACT_OK);
        } else {
            expect_refused(bytes, size, "random damage, round", i);
        }
    }
    assert_true(whole < scaled(10000) / 10 + 2);
    alloc_free(&door, sealed.at);
}

static void a_seal_of_something_else_does_not_hold(void **state)
{
    struct bytes a = seal(HEADER KEY),
                 b = seal(HEADER "\r\n[HKEY_LOCAL_MACHINE\\B]\r\n\"B\"=\"\"\r\n\r\n\r\n");
    size_t line = 2 * strlen("; mprfake seal 0123456789abcdef 01234567\r\n");
    (void)state;
    memcpy(a.at + a.size - line, b.at + b.size - line, line);
    assert_int_equal(open_copy(a.at, a.size), FACT_DAMAGED);
    alloc_free(&door, a.at);
    alloc_free(&door, b.at);
}

static int nothing_is_left(void **state)
{
    (void)state;
    return door.live == 0 ? 0 : -1;
}

#define TEST(name) cmocka_unit_test_teardown(name, nothing_is_left)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_sealed_text_to_the_byte),
        TEST(what_was_sealed_opens_as_it_was),
        TEST(a_backup_sealed_again_is_cut_to_neither),
        TEST(what_is_no_registry_text_is_not_sealed),
        TEST(without_memory_nothing_is_sealed),
        TEST(foreign_files_are_told_apart_from_damaged_ones),
        TEST(every_flipped_bit_is_seen),
        TEST(every_cut_is_seen_at_either_end),
        TEST(every_insertion_is_seen),
        TEST(random_damage_is_seen),
        TEST(a_seal_of_something_else_does_not_hold),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
