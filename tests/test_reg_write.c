/*
 * Registry text as it is written: to the byte, and read again to the same registry.
 */
#include "registry.h"

#define HEAD "Windows Registry Editor Version 5.00\r\n\r\n"

static void *written;
static size_t written_size;

static void forget(void)
{
    alloc_free(&door, written);
    written = NULL;
}

/* What is written is that text, of which every byte is a unit. */
static void expect_text(const char *text)
{
    const unsigned char *bytes = written;
    size_t length = strlen(text);
    assert_true(written_size >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE);
    for (size_t i = 0; i < length && 4 + 2 * i <= written_size; i++) {
        if (bytes[2 + 2 * i] != (unsigned char)text[i] || bytes[3 + 2 * i] != 0)
            fail_msg("unit %zu is %02x%02x, not that of '%.40s'", i, bytes[3 + 2 * i],
                     bytes[2 + 2 * i], text + i);
    }
    assert_int_equal(written_size, 2 + 2 * length);
    forget();
}

static void expect_written(const char *text)
{
    assert_int_equal(reg_write(&tree, &door, &written, &written_size), FACT_OK);
    expect_text(text);
}

/* What is written is read as the same registry. */
static void expect_same_again(void)
{
    struct registry again = {0};
    struct reg_error error;
    assert_int_equal(reg_write(&tree, &door, &written, &written_size), FACT_OK);
    if (reg_read(&again, &door, written, written_size, &error) != FACT_OK)
        fail_msg("line %zu, column %zu: expected %s, found %s", error.line, error.column,
                 error.expected, error.found);
    assert_true(is_same_registry(&tree, &again));
    registry_clear(&again, &door);
    forget();
}

static struct registry_key *made(const uint16_t *path, size_t length)
{
    struct registry_key *key = NULL;
    assert_int_equal(registry_make(&tree.top, &door, path, length, &key), FACT_OK);
    return key;
}

/* --------------------------------------------------------------------------------------- layout */

static void an_empty_registry_is_a_header(void **state)
{
    (void)state;
    expect_written(HEAD);
    expect_same_again();
}

static void keys_are_written_in_order_each_with_its_values(void **state)
{
    (void)state;
    registry_set_dword(made(U("HKLM\\SYSTEM\\b")), &door, U("Zulu"), 0xAB);
    registry_set_text(made(U("HKLM\\SYSTEM\\b")), &door, U("alpha"), 1, U("text"));
    made(U("HKLM\\SYSTEM\\a\\x\\y"));
    made(U("HKLM\\SYSTEM\\b\\c"));
    registry_set_text(made(U("HKLM\\SYSTEM\\b\\c")), &door, U(""), 1, U(""));
    expect_written(HEAD "[HKEY_LOCAL_MACHINE\\SYSTEM]\r\n\r\n"
                        "[HKEY_LOCAL_MACHINE\\SYSTEM\\b]\r\n\"Zulu\"=dword:000000ab\r\n"
                        "\"alpha\"=\"text\"\r\n\r\n"
                        "[HKEY_LOCAL_MACHINE\\SYSTEM\\b\\c]\r\n@=\"\"\r\n\r\n"
                        "[HKEY_LOCAL_MACHINE\\SYSTEM\\a]\r\n\r\n"
                        "[HKEY_LOCAL_MACHINE\\SYSTEM\\a\\x]\r\n\r\n"
                        "[HKEY_LOCAL_MACHINE\\SYSTEM\\a\\x\\y]\r\n\r\n");
    expect_same_again();
}

/* Where an export begins: keys above it that say nothing are left out. */
static void the_text_begins_at_the_first_key_that_matters(void **state)
{
    (void)state;
    made(U("HKLM"));
    expect_written(HEAD "[HKEY_LOCAL_MACHINE]\r\n\r\n");
    struct registry_key *key = made(U("HKLM\\a\\b\\c"));
    expect_written(HEAD "[HKEY_LOCAL_MACHINE\\a\\b\\c]\r\n\r\n");
    registry_set_dword(key->parent, &door, U("n"), 0);
    made(U("HKCU\\q"));
    made(U("HKCU\\r"));
    expect_written(HEAD "[HKEY_LOCAL_MACHINE\\a\\b]\r\n\"n\"=dword:00000000\r\n\r\n"
                        "[HKEY_LOCAL_MACHINE\\a\\b\\c]\r\n\r\n[HKEY_CURRENT_USER]\r\n\r\n"
                        "[HKEY_CURRENT_USER\\q]\r\n\r\n[HKEY_CURRENT_USER\\r]\r\n\r\n");
    expect_same_again();
}

static void every_type_has_its_form(void **state)
{
    static const struct {
        uint32_t type;
        const char *bytes;
        size_t size;
        const char *text;
    } ROWS[] = {
#define ROW(type, bytes, text) {type, bytes, sizeof(bytes) - 1, text}
        ROW(0, "", "hex(0):"),
        ROW(0, "\1\2", "hex(0):01,02"),
        ROW(1, "a\0\0\0", "\"a\""),
        ROW(1, "\0\0", "\"\""),
        ROW(1, "\\\0\"\0;\0\0\0", "\"\\\\\\\";\""),
        ROW(1, "\xe9\0\0\0", "\"\xe9\""),
        ROW(1, "", "hex(1):"),
        ROW(1, "a\0", "hex(1):61,00"),
        ROW(1, "a\0\0", "hex(1):61,00,00"),
        ROW(1, "a\0\0\0\0\0", "hex(1):61,00,00,00,00,00"),
        ROW(1, "\t\0\0\0", "hex(1):09,00,00,00"),
        ROW(1, "\r\0\n\0\0\0", "hex(1):0d,00,0a,00,00,00"),
        ROW(1, "\x1f\0\0\0", "hex(1):1f,00,00,00"),
        ROW(2, "a\0\0\0", "hex(2):61,00,00,00"),
        ROW(3, "", "hex:"),
        ROW(3, "\xab", "hex:ab"),
        ROW(3, "\0\0\0\0", "hex:00,00,00,00"),
        ROW(4, "\x1f\0\0\x80", "dword:8000001f"),
        ROW(4, "\1\2\3", "hex(4):01,02,03"),
        ROW(4, "\1\2\3\4\5", "hex(4):01,02,03,04,05"),
        ROW(4, "", "hex(4):"),
        ROW(5, "\0\0\0\1", "hex(5):00,00,00,01"),
        ROW(7, "a\0\0\0\0\0", "hex(7):61,00,00,00,00,00"),
        ROW(11, "\1\0\0\0\0\0\0\0", "hex(b):01,00,00,00,00,00,00,00"),
        ROW(0x10, "x", "hex(10):78"),
        ROW(0xFFFF0012, "x", "hex(ffff0012):78"),
    };
    char text[300];
    struct registry_key *key = made(U("HKLM\\k"));
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        assert_int_equal(
            registry_set(key, &door, U("v"), ROWS[i].type, ROWS[i].bytes, ROWS[i].size), FACT_OK);
        snprintf(text, sizeof text, HEAD "[HKEY_LOCAL_MACHINE\\k]\r\n\"v\"=%s\r\n\r\n",
                 ROWS[i].text);
        expect_written(text);
        expect_same_again();
    }
}

static void names_are_escaped(void **state)
{
    struct registry_key *key = made(U("HKLM\\[k] \"q\"; \t"));
    (void)state;
    registry_set(key, &door, U("a\\b\"c\r\n\t;]="), 3, "", 0);
    expect_written(HEAD "[HKEY_LOCAL_MACHINE\\[k] \"q\"; \t]\r\n"
                        "\"a\\\\b\\\"c\\r\\n\t;]=\"=hex:\r\n\r\n");
    expect_same_again();
}

/* A line goes on in the next when it is longer than 76 behind a comma. */
static void long_lines_are_broken(void **state)
{
    unsigned char bytes[60];
    struct registry_key *key = made(U("HKLM\\k"));
    (void)state;
    memset(bytes, 0xCC, sizeof bytes);
#define FIVE "cc,cc,cc,cc,cc,"
#define K    HEAD "[HKEY_LOCAL_MACHINE\\k]\r\n"
    /* 8 + 23 * 3 = 77: broken behind the 23rd, and behind 25 in a further line. */
    registry_set(key, &door, U("b"), 3, bytes, 23);
    expect_written(K "\"b\"=hex:" FIVE FIVE FIVE FIVE "cc,cc,cc\r\n\r\n");
    registry_set(key, &door, U("b"), 3, bytes, 24);
    expect_written(K "\"b\"=hex:" FIVE FIVE FIVE FIVE "cc,cc,cc,\\\r\n  cc\r\n\r\n");
    registry_set(key, &door, U("b"), 3, bytes, 48);
    expect_written(K "\"b\"=hex:" FIVE FIVE FIVE FIVE "cc,cc,cc,\\\r\n  " FIVE FIVE FIVE FIVE
                     "cc,cc,cc,cc,cc\r\n\r\n");
    registry_set(key, &door, U("b"), 3, bytes, 49);
    expect_written(K "\"b\"=hex:" FIVE FIVE FIVE FIVE "cc,cc,cc,\\\r\n  " FIVE FIVE FIVE FIVE FIVE
                     "\\\r\n  cc\r\n\r\n");
    registry_unset(key, &door, U("b"));
    /* 10 + 22 * 3 = 76 is not too long yet. */
    registry_set(key, &door, U(""), 0x10, bytes, 24);
    expect_written(K "@=hex(10):" FIVE FIVE FIVE FIVE "cc,cc,cc,\\\r\n  cc\r\n\r\n");
    registry_unset(key, &door, U(""));
    /* A name that is longer than a line by itself: broken behind the first byte. */
    registry_set(key, &door,
                 U("0123456789012345678901234567890123456789012345678901234567890123456789"), 7,
                 bytes, 3);
    expect_written(K "\"0123456789012345678901234567890123456789012345678901234567890123456789\"="
                     "hex(7):cc,\\\r\n  cc,cc\r\n\r\n");
    expect_same_again();
}

static void a_note_stands_behind_the_header(void **state)
{
    static const struct {
        const uint16_t *note;
        size_t length;
        const char *text;
    } ROWS[] = {
        {U(""), "\r\n"},
        {U("one line"), "; one line\r\n\r\n"},
        {U("one\r\ntwo\n\nfour"), "; one\r\n; two\r\n; \r\n; four\r\n\r\n"},
        {U("end\n"), "; end\r\n; \r\n\r\n"},
    };
    char text[200];
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        assert_int_equal(
            reg_write_noted(&tree, &door, ROWS[i].note, ROWS[i].length, &written, &written_size),
            FACT_OK);
        snprintf(text, sizeof text, "Windows Registry Editor Version 5.00\r\n%s", ROWS[i].text);
        struct registry again = {0};
        assert_int_equal(reg_read(&again, &door, written, written_size, NULL), FACT_OK);
        expect_text(text);
    }
}

/* ----------------------------------------------------------------------------------- read again */

static uint32_t chance;

static uint32_t any_below(uint32_t limit)
{
    chance = chance * 1103515245u + 12345;
    return (chance >> 8) % limit;
}

/* Units that matter to the text, and any others. */
static uint16_t any_unit(void)
{
    static const uint16_t ODD[] =
        u"\\\"]['-=;@ \t\n\r,:()\x01\x7f\x85\xe9\x2028\xfeff\xffff\xd800\xdc00";
    uint32_t at = any_below(60);
    return at < sizeof ODD / 2 - 1 ? ODD[at]
                                   : (uint16_t)(at < 40 ? any_below(0x10000) : 'a' + at % 3);
}

static size_t any_name(uint16_t *name, uint32_t longest)
{
    size_t length = any_below(longest);
    for (size_t i = 0; i < length; i++)
        name[i] = any_unit();
    return length;
}

static void any_value(struct registry_key *key)
{
    static const uint32_t TYPES[] = {0, 1, 1, 2, 3, 4, 5, 7, 11, 0xFFFFFFFF};
    uint16_t name[6], text[40];
    size_t length = any_name(name, 6), size = any_below(70);
    unsigned char bytes[70];
    for (size_t i = 0; i < size; i++)
        bytes[i] = (unsigned char)any_below(any_below(2) ? 256 : 2);
    uint32_t type = TYPES[any_below(10)];
    if (any_below(3) == 0)
        registry_set_text(key, &door, name, length, type, text, any_name(text, 40));
    else
        registry_set(key, &door, name, length, type, bytes, any_below(3) == 0 ? 4 : size);
}

static void any_registry_is_read_again_as_it_was(void **state)
{
    static const char16_t *const ROOTS[] = {u"HKLM", u"HKCU", u"HKU"};
    unsigned rounds = scaled(2000), keys = 0;
    (void)state;
    for (chance = 0; rounds-- > 0; chance += 7) {
        struct registry_key *key = &tree.top;
        for (uint32_t steps = any_below(40); steps > 0; steps--) {
            uint16_t name[12];
            size_t length = any_name(name, 12);
            if (any_below(4) == 0)
                key = &tree.top;
            if (key == &tree.top) {
                const char16_t *root = ROOTS[any_below(3)];
                key = made(root, root[3] != 0 ? 4 : 3);
            }
            (void)registry_make(key, &door, name, length, &key);
            for (uint32_t values = any_below(4); values > 0; values--)
                any_value(key);
            keys++;
        }
        expect_sound();
        expect_same_again();
        registry_clear(&tree, &door);
    }
    assert_true(keys > 0);
}

static void the_deepest_registry(void **state)
{
    struct registry_key *key = made(U("HKLM"));
    uint16_t name[255];
    (void)state;
    for (int i = 0; i < 255; i++)
        name[i] = u'x';
    for (int i = 1; i < 512; i++) {
        assert_int_equal(registry_make(key, &door, name, 255, &key), FACT_OK);
        registry_set_dword(key, &door, U("n"), (uint32_t)i);
    }
    expect_same_again();
}

static void a_large_registry(void **state)
{
    unsigned count = scaled(50000);
    struct registry_key *key = made(U("HKLM\\k"));
    (void)state;
    for (uint32_t i = 0; i < count; i++) {
        uint16_t name[2] = {(uint16_t)(0x4E00 + (i >> 10)), (uint16_t)(0x4E00 + (i & 1023))};
        assert_int_equal(registry_make(key, &door, name, 2, NULL), FACT_OK);
        assert_int_equal(registry_set_dword(key, &door, name, 2, i), FACT_OK);
    }
    expect_same_again();
}

static enum fact do_write(void *context)
{
    void *bytes = context;
    size_t size = 77;
    enum fact fact = reg_write(&tree, &door, &bytes, &size);
    if (fact == FACT_OK) {
        alloc_free(&door, bytes);
        return fact;
    }
    assert_ptr_equal(bytes, context);
    assert_int_equal(size, 77);
    return fact;
}

static void memory_is_short(void **state)
{
    (void)state;
    registry_set_dword(made(U("HKLM\\SYSTEM\\b")), &door, U("n"), 1);
    assert_int_equal(sweep(do_write, &tree), 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_registry, sound_registry)
    const struct CMUnitTest tests[] = {
        TEST(an_empty_registry_is_a_header),
        TEST(keys_are_written_in_order_each_with_its_values),
        TEST(the_text_begins_at_the_first_key_that_matters),
        TEST(every_type_has_its_form),
        TEST(names_are_escaped),
        TEST(long_lines_are_broken),
        TEST(a_note_stands_behind_the_header),
        TEST(any_registry_is_read_again_as_it_was),
        TEST(the_deepest_registry),
        TEST(a_large_registry),
        TEST(memory_is_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
