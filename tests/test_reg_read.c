/*
 * Registry text as it is read: each form of it, what an import means, and each way to be malformed,
 * with its line, column and words.
 */
#include "registry.h"

#define V5     "Windows Registry Editor Version 5.00\r\n\r\n"
#define V5_KEY V5 "[HKEY_LOCAL_MACHINE\\k]\r\n"
#define V4_KEY "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\k]\n"

static struct reg_error error;

static enum fact read_bytes(const void *bytes, size_t size)
{
    /* Exactly as large, so that a byte read too far is seen. */
    void *exact = malloc(size > 0 ? size : 1);
    assert_non_null(exact);
    memcpy(exact, bytes, size);
    memset(&error, 0, sizeof error);
    enum fact fact = reg_read(&tree, &door, exact, size, &error);
    free(exact);
    return fact;
}

static void reads_bytes(const void *bytes, size_t size)
{
    if (read_bytes(bytes, size) != FACT_OK)
        fail_msg("line %zu, column %zu: expected %s, found %s", error.line, error.column,
                 error.expected, error.found);
    expect_sound();
}

static void reads(const char *text)
{
    reads_bytes(text, strlen(text));
}

static void begin_afresh(void)
{
    registry_clear(&tree, &door);
}

/* The value `a` of HKLM\k. */
static const struct registry_value *value_a(void)
{
    struct registry_key *key = registry_find(&tree.top, U("HKLM\\k"));
    assert_non_null(key);
    return registry_value(key, U("a"));
}

/* ---------------------------------------------------------------------------------------- forms */

#define BYTES(text) text, sizeof(text) - 1

struct form {
    const char *text; /* of the value `a` */
    uint32_t type;
    const char *bytes;
    size_t size;
};

static const struct form FORMS[] = {
    {"\"a\"=\"xy\"", 1, BYTES("x\0y\0\0\0")},
    {"\"a\"=\"\"", 1, BYTES("\0\0")},
    {"\"a\"=\"\\\\ \\\" \\n \\r\"", 1, BYTES("\\\0 \0\"\0 \0\n\0 \0\r\0\0\0")},
    {"\"a\"=\"; no comment\" ; a comment", 1, BYTES(";\0 \0n\0o\0 \0c\0o\0m\0m\0e\0n\0t\0\0\0")},
    {"\"a\"=\"\t\x01\"", 1, BYTES("\t\0\x01\0\0\0")},
    {"\"a\"=dword:0000001f", 4, BYTES("\x1f\0\0\0")},
    {"\"a\"=dword:1F", 4, BYTES("\x1f\0\0\0")},
    {"\"a\"=DWord: fEdCbA98 ", 4, BYTES("\x98\xba\xdc\xfe")},
    {"\"a\"=dword:0;c", 4, BYTES("\0\0\0\0")},
    {"\"a\"=hex:", 3, BYTES("")},
    {"\"a\"=hex: ; nothing", 3, BYTES("")},
    {"\"a\"=hex:00", 3, BYTES("\0")},
    {"\"a\"=hex:01,aB,Fe", 3, BYTES("\x01\xab\xfe")},
    {"\"a\"=HEX:1,2,03", 3, BYTES("\1\2\3")},
    {"  \"a\" \t = \t hex: 01 , 02\t,03  ", 3, BYTES("\1\2\3")},
    {"\"a\"=hex:01,02;c", 3, BYTES("\1\2")},
    {"\"a\"=hex:\\\r\n  01,\\\r\n  02", 3, BYTES("\1\2")},
    {"\"a\"=hex:01,\\ \t\n02,\\;c\r\n\t03\\\n  ,04", 3, BYTES("\1\2\3\4")},
    {"\"a\"=hex:01,\\\r\n\\\r\n02", 3, BYTES("\1\2")},
    {"\"a\"=hex(0):", 0, BYTES("")},
    {"\"a\"=hex(0):01", 0, BYTES("\1")},
    {"\"a\"=hex(1):61,00", 1, BYTES("a\0")},
    {"\"a\"=hex(2):25,00,00,00", 2, BYTES("%\0\0\0")},
    {"\"a\"=hex(3):01", 3, BYTES("\1")},
    {"\"a\"=hex(4):01,02,03", 4, BYTES("\1\2\3")},
    {"\"a\"=hex(4):01,02,03,04", 4, BYTES("\1\2\3\4")},
    {"\"a\"=hex(5):00,00,00,01", 5, BYTES("\0\0\0\1")},
    {"\"a\"=hex(7):61,00,00,00,00", 7, BYTES("a\0\0\0\0")},
    {"\"a\"=hex(b):01,00,00,00,00,00,00,80", 11, BYTES("\1\0\0\0\0\0\0\x80")},
    {"\"a\"=hex(B):01", 11, BYTES("\1")},
    {"\"a\"=hex(ffff0012):01", 0xffff0012, BYTES("\1")},
    {"\"a\"=hex(FFFFFFFF):", 0xffffffff, BYTES("")},
    {"\"A\"=hex:01\n\"a\"=dword:2", 4, BYTES("\2\0\0\0")},
};

static void expect_form(const struct form *form, const char *what)
{
    const struct registry_value *value = value_a();
    if (value == NULL || value->type != form->type || value->size != form->size ||
        memcmp(value->bytes, form->bytes, form->size) != 0)
        fail_msg("%s: %s", what, form->text);
}

static void every_form_of_a_value(void **state)
{
    char text[500];
    (void)state;
    for (size_t i = 0; i < sizeof FORMS / sizeof FORMS[0]; i++) {
        /* The last line of the file, with and without its end, and one in the middle. */
        static const char *const ENDS[] = {"", "\r\n", "\n", "\r", "\n\n[HKLM\\b]\n@=\"\"\n"};
        for (size_t j = 0; j < sizeof ENDS / sizeof ENDS[0]; j++) {
            snprintf(text, sizeof text, V5_KEY "%s%s", FORMS[i].text, ENDS[j]);
            reads(text);
            expect_form(&FORMS[i], "UTF-8");
            begin_afresh();
        }
    }
}

/* In UTF-16 all forms are the same. */
static void every_form_in_utf16(void **state)
{
    unsigned char wide[1000] = {0xFF, 0xFE};
    char text[500];
    (void)state;
    for (size_t i = 0; i < sizeof FORMS / sizeof FORMS[0]; i++) {
        int length = snprintf(text, sizeof text, V5_KEY "%s", FORMS[i].text);
        for (int j = 0; j < length; j++) {
            wide[2 + 2 * j] = (unsigned char)text[j];
            wide[3 + 2 * j] = 0;
        }
        reads_bytes(wide, 2 + 2 * (size_t)length);
        expect_form(&FORMS[i], "UTF-16");
        begin_afresh();
    }
}

static void the_header_says_what_hexadecimal_text_is(void **state)
{
    static const struct form ROWS[] = {
        {"\"a\"=hex(1):61,80,00", 1, BYTES("a\0\xac\x20\0\0")},
        {"\"a\"=hex(2):e9,9f,81,00", 2, BYTES("\xe9\0\x78\x01\x81\0\0\0")},
        {"\"a\"=hex(7):61,\\\n  00,00", 7, BYTES("a\0\0\0\0\0")},
        {"\"a\"=hex(7):", 7, BYTES("")},
        {"\"a\"=hex(0):80", 0, BYTES("\x80")},
        {"\"a\"=hex(6):80", 6, BYTES("\x80")},
        {"\"a\"=hex:80", 3, BYTES("\x80")},
        {"\"a\"=hex(4):80", 4, BYTES("\x80")},
    };
    char text[500];
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        snprintf(text, sizeof text, V4_KEY "%s", ROWS[i].text);
        reads(text);
        expect_form(&ROWS[i], "REGEDIT4");
        begin_afresh();
    }
    /* Whatever the encoding of the file: bytes of Windows-1252 in one of the other header. */
    const struct form wide = {"hex(1)", 1, BYTES("\xe9\0\0\0")};
    reads(V5_KEY "\"\xe9\"=\"\xe9\"\n\"a\"=hex(1):e9,00,00,00");
    expect_form(&wide, "Windows-1252");
    reads_bytes(BYTES("\xff\xfeR\0E\0G\0E\0D\0I\0T\0004\0\n\0[\0H\0K\0L\0M\0\\\0k\0]\0\n\0"
                      "\"\0a\0\"\0=\0h\0e\0x\0(\0001\0)\0:\0e\09\0,\0000\0"));
    expect_form(&wide, "UTF-16 with REGEDIT4");
}

static void every_encoding(void **state)
{
    struct registry_key *key;
    (void)state;
    reads("\xef\xbb\xbf" V5_KEY "\"a\"=\"\xe2\x82\xac\xf0\x9f\x98\x80\"");
    assert_memory_equal(value_a()->bytes, "\xac\x20\x3d\xd8\x00\xde\0", 8);
    reads(V5_KEY "\"a\"=\"\xc3\xa9\"");
    assert_memory_equal(value_a()->bytes, "\xe9\0\0", 4);
    reads(V5_KEY "\"a\"=\"\xc3\xa9\x80\"");
    assert_memory_equal(value_a()->bytes, "\xc3\0\xa9\0\xac\x20\0", 8);
    /* A sequence that the end cuts, and ones that no UTF-8 has. */
    static const char *const NOT_UTF8[] = {
        "\xe2\x82",         "\xf0\x9f\x98", "\xc0\x80", "\xed\xa0\x80",
        "\xf4\x90\x80\x80", "\xe0\x80\x80", "\xff",     "\xc3x"};
    char text[200];
    for (size_t i = 0; i < sizeof NOT_UTF8 / sizeof NOT_UTF8[0]; i++) {
        int length = snprintf(text, sizeof text, "REGEDIT4\n[HKLM\\k]\n\"a\"=\"%s\"", NOT_UTF8[i]);
        reads_bytes(text, (size_t)length);
        assert_int_equal(value_a()->size, 2 * (strlen(NOT_UTF8[i]) + 1));
        snprintf(text, sizeof text, "REGEDIT4\n;%s", NOT_UTF8[i]);
        reads(text);
    }
    /* Names, with half a pair of surrogates. */
    reads_bytes(BYTES("\xff\xfeR\0E\0G\0E\0D\0I\0T\0004\0\r\0\n\0[\0H\0K\0L\0M\0\\\0\x3d\xd8]\0\n\0"
                      "\"\0\x00\xde\"\0=\0\"\0\x01\xdc\"\0"));
    key = registry_find(&tree.top, u"HKLM\\\xd83d", 6);
    assert_non_null(key);
    assert_memory_equal(registry_value(key, u"\xde00", 1)->bytes, "\x01\xdc\0", 4);
}

static void the_smallest_texts(void **state)
{
    (void)state;
    reads("REGEDIT4");
    reads("REGEDIT4 \t; header\r");
    reads("Windows Registry Editor Version 5.00");
    reads(V5);
    assert_int_equal(door.live, 0);
    reads("REGEDIT4\n[HKLM]");
    assert_non_null(registry_find(&tree.top, U("HKEY_LOCAL_MACHINE")));
}

/* -------------------------------------------------------------------------------------- meaning */

static void keys_are_made_with_those_above_them(void **state)
{
    (void)state;
    reads(V5 "; first\n[HKEY_CURRENT_USER\\a\\b c\\]d] ; a comment\n  @=\"x\"\n  [hklm\\E]\n"
             "\"\"=\"y\"\n[HKLM\\e]\n@ = \"z\"\n \t \n;\n");
    struct registry_key *key = registry_find(&tree.top, U("HKCU\\A\\B C\\]D"));
    assert_non_null(key);
    assert_int_equal(registry_value(key, NULL, 0)->bytes[0], 'x');
    key = registry_find(&tree.top, U("HKLM\\e"));
    assert_int_equal(key->named.name[0], 'E');
    assert_int_equal(registry_value(key, NULL, 0)->bytes[0], 'z');
    assert_int_equal(key->values.count, 1);
    assert_int_equal(registry_blocks(&tree), 8);
}

static void lines_act_in_their_order(void **state)
{
    (void)state;
    reads(V5_KEY "\"a\"=\"1\"\n\"b\"=\"1\"\n@=\"1\"\n\"a\"=-\n@=-\n\"none\"=-\n[HKLM\\k\\x\\y]\n");
    assert_null(value_a());
    assert_int_equal(registry_find(&tree.top, U("HKLM\\k"))->values.count, 1);
    /* Into one that holds something. */
    reads("REGEDIT4\n[HKLM\\K]\n\"B\"=dword:2\n\"a\"=\"2\"\n[-HKLM\\k\\X]\n[-HKCU\\none\\none]\n");
    struct registry_key *key = registry_find(&tree.top, U("HKLM\\k"));
    assert_int_equal(registry_first_value(key)->named.name[0], 'b');
    assert_int_equal(registry_first_value(key)->type, 4);
    assert_int_equal(value_a()->bytes[0], '2');
    assert_int_equal(key->keys.count, 0);
    assert_null(registry_find(&tree.top, U("HKCU")));
    /* A key that is removed and made again is empty and the last. */
    reads("REGEDIT4\n[HKLM\\l]\n[-HKLM\\k]\n[HKLM\\k]\n\"a\"=\"3\"\n");
    key = registry_find(&tree.top, U("HKLM\\k"));
    assert_int_equal(key->values.count, 1);
    assert_null(registry_next_key(key));
    assert_int_equal(key->parent->keys.count, 2);
}

/* ------------------------------------------------------------------------------------ malformed */

#define HEADERS "\"Windows Registry Editor Version 5.00\" or \"REGEDIT4\""
#define DATA    "\"text\", dword:, hex:, hex(type): or -"
#define LINE    "a key, a value or a comment"
#define BYTE_   "a byte of 1 or 2 hexadecimal digits"
#define END     "the end of the line"
#define EOT     "the end of the text"
#define REST    "the end of the line or a comment"
#define COMMA   "a comma or the end of the line"
#define NUMBER  "1 to 8 hexadecimal digits"
#define ROOT    "a root key such as HKEY_LOCAL_MACHINE"
#define NAME    "the name of a key, of 1 to 255 characters"

static void every_way_to_be_malformed(void **state)
{
    static const struct {
        const char *text;
        size_t size;
        size_t line, column;
        const char *expected, *found;
    } ROWS[] = {
        {BYTES(""), 1, 1, HEADERS, EOT},
        {BYTES("\n" V5), 1, 1, HEADERS, END},
        {BYTES("regedit4\n"), 1, 1, HEADERS, "\"regedit4\""},
        {BYTES("REGEDIT"), 1, 1, HEADERS, "\"REGEDIT\""},
        {BYTES("REGEDIT5\n"), 1, 1, HEADERS, "\"REGEDIT5\""},
        {BYTES("REGEDIT4x\n"), 1, 9, REST, "\"x\""},
        {BYTES("Windows Registry Editor Version 5.01\r\n"), 1, 1, HEADERS,
         "\"Windows Registry Editor Version 5.01\""},
        {BYTES("W\0i\0n\0"), 1, 1, HEADERS, "\"W\\u0000i\\u0000n\\u0000\""},
        {BYTES("\xfe\xff\0R"), 1, 1, "little-endian UTF-16, UTF-8 or Windows-1252",
         "the mark of big-endian UTF-16"},
        {BYTES("\xff\xfeR\0E\0\n\0x"), 2, 1, "two bytes for each unit of UTF-16", "one byte"},
        {BYTES("\xff\xfe"), 1, 1, HEADERS, EOT},
        {BYTES("\xef\xbb\xbf" V5 "\xc3\xa9\xe9"), 3, 2, "UTF-8, whose mark the text has",
         "other bytes"},
        {BYTES("\xef\xbb\xbf"), 1, 1, HEADERS, EOT},
        {BYTES("\xef\xbb\xbdREGEDIT4\n"), 1, 1, HEADERS, "\"\\uFEFDREGEDIT4\""},

        {BYTES(V5 "x"), 3, 1, LINE, "\"x\""},
        {BYTES(V5 "  \t=\r\n"), 3, 4, LINE, "\"=\""},
        {BYTES(V5_KEY "\0"), 4, 1, LINE, "\"\\u0000\""},
        {BYTES(V5 "#\xc3\xa9\x01\x7f~"), 3, 1, LINE, "\"#\\u00E9\\u0001\\u007F~\""},
        {BYTES(V5 "a line that is longer than what there is room for in the excerpt of it"), 3, 1,
         LINE, "\"a line that is longer than what there is room for in the e...\""},
        {BYTES(V5 "a line that is just as long as what there is room for in a"), 3, 1, LINE,
         "\"a line that is just as long as what there is room for in a\""},
        {BYTES(V5 "\"a\"=\"b\"\n"), 3, 1, "the line of a key before the value", "\"\"a\"=\"b\"\""},
        {BYTES(V5_KEY "[-HKLM\\k]\n@=\"b\"\n"), 5, 1, "the line of a key before the value",
         "\"@=\"b\"\""},

        {BYTES(V5 "[HKLM\\k\r\n"), 3, 8, "a closing bracket", END},
        {BYTES(V5 "["), 3, 2, "a closing bracket", EOT},
        {BYTES(V5 "[HKLM\\k]x\r\n"), 3, 9, REST, "\"x\""},
        {BYTES(V5 "[]"), 3, 2, ROOT, "\"]\""},
        {BYTES(V5 "[ HKLM]"), 3, 2, ROOT, "\" HKLM]\""},
        {BYTES(V5 "[-HKXX\\k]"), 3, 3, ROOT, "\"HKXX\\k]\""},
        {BYTES(V5 "[\\HKLM]"), 3, 2, ROOT, "\"\\HKLM]\""},
        {BYTES(V5 "[HKLM\\]"), 3, 7, NAME, "\"]\""},
        {BYTES(V5 "[HKLM\\a\\\\b]"), 3, 9, NAME, "\"\\b]\""},
        {BYTES(V5 "[HKLM\\a\\b\0c]"), 3, 9, NAME, "\"b\\u0000c]\""},
        {BYTES(V5 "[-HKLM]"), 3, 7, "a key below the root key", "\"]\""},
        {BYTES(V5 "[-HKLM\\k] \\"), 3, 11, REST, "\"\\\""},

        {BYTES(V5_KEY "@"), 4, 2, "an equals sign", EOT},
        {BYTES(V5_KEY "@@"), 4, 2, "an equals sign", "\"@\""},
        {BYTES(V5_KEY "\"a\" \"b\""), 4, 5, "an equals sign", "\"\"b\"\""},
        {BYTES(V5_KEY "\"a"), 4, 3, "a closing quotation mark", EOT},
        {BYTES(V5_KEY "\"a\\\"=\"b\"\r\n"), 4, 7, "an equals sign", "\"b\"\""},
        {BYTES(V5_KEY "\"a\"=\"b\\\"\n"), 4, 9, "a closing quotation mark", END},
        {BYTES(V5_KEY "\"a\"=\"\\0\""), 4, 6, "one of \\\\ \\\" \\n \\r", "\"\\0\"\""},
        {BYTES(V5_KEY "\"a\"=\"\\"), 4, 6, "one of \\\\ \\\" \\n \\r", "\"\\\""},
        {BYTES(V5_KEY "\"\\x\"="), 4, 2, "one of \\\\ \\\" \\n \\r", "\"\\x\"=\""},
        {BYTES(V5_KEY "\"a\0\"="), 4, 3, "text without NUL", "\"\\u0000\"=\""},
        {BYTES(V5_KEY "\"a\"=\"\0\""), 4, 6, "text without NUL", "\"\\u0000\"\""},
        {BYTES(V5_KEY "\"a\"=\"b\" \"c\""), 4, 9, REST, "\"\"c\"\""},

        {BYTES(V5_KEY "\"a\"="), 4, 5, DATA, EOT},
        {BYTES(V5_KEY "\"a\"=\n"), 4, 5, DATA, END},
        {BYTES(V5_KEY "\"a\"=text"), 4, 5, DATA, "\"text\""},
        {BYTES(V5_KEY "\"a\"=dword"), 4, 5, DATA, "\"dword\""},
        {BYTES(V5_KEY "\"a\"=dword\x1a"
                      "1"),
         4, 5, DATA, "\"dword\\u001A1\""},
        {BYTES(V5_KEY "\"a\"=he"), 4, 5, DATA, "\"he\""},
        {BYTES(V5_KEY "\"a\"=--"), 4, 6, REST, "\"-\""},
        {BYTES(V5_KEY "\"a\"=dword:"), 4, 11, NUMBER, EOT},
        {BYTES(V5_KEY "\"a\"=dword: xyz\n"), 4, 12, NUMBER, "\"xyz\""},
        {BYTES(V5_KEY "\"a\"=dword:123456789"), 4, 19, REST, "\"9\""},
        {BYTES(V5_KEY "\"a\"=dword:0x1"), 4, 12, REST, "\"x1\""},
        {BYTES(V5_KEY "\"a\"=dword:1\\\n"), 4, 12, REST, "\"\\\""},

        {BYTES(V5_KEY "\"a\"=hex"), 4, 8, "a colon", EOT},
        {BYTES(V5_KEY "\"a\"=hex 01"), 4, 8, "a colon", "\" 01\""},
        {BYTES(V5_KEY "\"a\"=hex(7)01"), 4, 11, "a colon", "\"01\""},
        {BYTES(V5_KEY "\"a\"=hex():01"), 4, 9, NUMBER, "\"):01\""},
        {BYTES(V5_KEY "\"a\"=hex(g):01"), 4, 9, NUMBER, "\"g):01\""},
        {BYTES(V5_KEY "\"a\"=hex(7:01"), 4, 10, "a closing parenthesis", "\":01\""},
        {BYTES(V5_KEY "\"a\"=hex(123456789):"), 4, 17, "a closing parenthesis", "\"9):\""},
        {BYTES(V5_KEY "\"a\"=hex(7"), 4, 10, "a closing parenthesis", EOT},
        {BYTES(V5_KEY "\"a\"=hex:0g"), 4, 10, COMMA, "\"g\""},
        {BYTES(V5_KEY "\"a\"=hex:g0"), 4, 9, BYTE_, "\"g0\""},
        {BYTES(V5_KEY "\"a\"=hex:012"), 4, 11, COMMA, "\"2\""},
        {BYTES(V5_KEY "\"a\"=hex:01 02"), 4, 12, COMMA, "\"02\""},
        {BYTES(V5_KEY "\"a\"=hex:01,,02"), 4, 12, BYTE_, "\",02\""},
        {BYTES(V5_KEY "\"a\"=hex:,01"), 4, 9, BYTE_, "\",01\""},
        {BYTES(V5_KEY "\"a\"=hex:01,"), 4, 12, BYTE_, EOT},
        {BYTES(V5_KEY "\"a\"=hex:01,\n  02"), 4, 12, BYTE_, END},
        {BYTES(V5_KEY "\"a\"=hex:01,;02"), 4, 12, BYTE_, "\";02\""},
        {BYTES(V5_KEY "\"a\"=hex:01,\\"), 4, 13, BYTE_, EOT},
        {BYTES(V5_KEY "\"a\"=hex:01,\\\r\n\r\n02"), 5, 1, BYTE_, END},
        {BYTES(V5_KEY "\"a\"=hex:\\\r\n \r\n"), 5, 2, BYTE_, END},
        {BYTES(V5_KEY "\"a\"=hex:01\\\n  02"), 5, 3, "a comma", "\"02\""},
        {BYTES(V5_KEY "\"a\"=hex:01\\\n"), 5, 1, "a comma", EOT},
        {BYTES(V5_KEY "\"a\"=hex:01,\\x\n  02"), 4, 13, REST, "\"x\""},
        {BYTES(V5_KEY "\"a\"=hex:01\\x\n  02"), 4, 12, REST, "\"x\""},
        /* Columns are characters: here two of them, the second a pair of surrogates. */
        {BYTES(V5_KEY "\"\xc3\xa9\xf0\x9f\x98\x80\"x"), 4, 5, "an equals sign", "\"x\""},
        {BYTES(V5_KEY "@=\"\xf0\x9f\x98\x80\" \xf0\x9f\x98\x80"), 4, 7, REST, "\"\\uD83D\\uDE00\""},
        {BYTES("REGEDIT4\r\r\n\n\rx"), 5, 1, LINE, "\"x\""},
        /* Halves of surrogates alone are characters of their own. */
        {BYTES(
             "\xff\xfeR\0E\0G\0E\0D\0I\0T\0004\0\n\0;\0\x00\xde\x00\xde\x00\xd8\n\0;\0a\0\x00\xde\r"
             "\0x\0"),
         4, 1, LINE, "\"x\""},
    };
    struct registry before = {0};
    struct alloc own = {0};
    (void)state;
    for (int filled = 0; filled < 2; filled++) {
        for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
            int64_t live = door.live;
            enum fact fact = read_bytes(ROWS[i].text, ROWS[i].size);
            if (fact != FACT_MALFORMED || error.line != ROWS[i].line ||
                error.column != ROWS[i].column || strcmp(error.expected, ROWS[i].expected) != 0 ||
                strcmp(error.found, ROWS[i].found) != 0)
                fail_msg("row %zu, fact %d: line %zu, column %zu: expected %s, found %s", i, fact,
                         error.line, error.column, error.expected, error.found);
            assert_true(is_same_registry(&tree, &before));
            assert_int_equal(door.live, live);
            assert_int_equal(reg_read(&tree, &door, ROWS[i].text, ROWS[i].size, NULL),
                             FACT_MALFORMED);
        }
        if (!filled) {
            reads(V5_KEY "\"a\"=\"b\"\n[HKCU\\x\\y]\n");
            assert_int_equal(registry_duplicate(&tree, &own, &before), FACT_OK);
        }
    }
    registry_clear(&before, &own);
}

/* Text made of parts, the second of them many times. */
static enum fact read_repeated(const char *first, const char *part, unsigned times,
                               const char *last)
{
    size_t size = strlen(first) + times * strlen(part) + strlen(last);
    char *text = malloc(size + 1);
    assert_non_null(text);
    strcpy(text, first);
    char *end = text + strlen(first);
    for (unsigned i = 0; i < times; i++, end += strlen(part))
        strcpy(end, part);
    strcpy(end, last);
    enum fact fact = read_bytes(text, size);
    free(text);
    return fact;
}

static void limits_of_names_and_levels(void **state)
{
    (void)state;
    assert_int_equal(read_repeated(V5 "[HKLM\\", "x", 255, "]"), FACT_OK);
    assert_int_equal(read_repeated(V5 "[HKLM\\", "x", 256, "]"), FACT_MALFORMED);
    assert_int_equal(error.column, 7);
    assert_string_equal(error.expected, NAME);
    assert_int_equal(read_repeated(V5 "[HKLM", "\\x", 511, "]"), FACT_OK);
    assert_int_equal(read_repeated(V5 "[HKLM", "\\x", 512, "]"), FACT_MALFORMED);
    assert_int_equal(error.column, 2 + 4 + 2 * 511 + 1);
    assert_string_equal(error.expected, "no more than 512 levels of keys");
    assert_string_equal(error.found, "\"x]\"");
    assert_int_equal(read_repeated(V5_KEY "\"", "\\n", 16383, "\"=\"\""), FACT_OK);
    assert_int_equal(read_repeated(V5_KEY "\"", "\\n", 16384, "\"=\"\""), FACT_MALFORMED);
    assert_int_equal(error.column, 2);
    assert_string_equal(error.expected, "the name of a value, of at most 16383 characters");
    assert_string_equal(error.found,
                        "\"\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n"
                        "\\n\\n\\n\\n\\n...\"");
    assert_int_equal(read_repeated(V5_KEY "\"a\"=\"", "\\\\", 100000, "\""), FACT_OK);
    assert_int_equal(value_a()->size, 200002);
    assert_int_equal(read_repeated(V5_KEY "\"a\"=hex:", "fe,\\\r\n  ", 100000, "00"), FACT_OK);
    assert_int_equal(value_a()->size, 100001);
}

/* --------------------------------------------------------------------------------------- memory */

static const char RICH[] =
    V5 "[HKLM\\k]\n@=\"text\"\n\"a\"=dword:1\n\"b\"=hex:01,02\n\"a\"=hex(7):00,00\n\"b\"=-\n"
       "[HKLM\\k\\x\\y]\n\"\xc3\xa9\"=\"\"\n[-HKLM\\k\\x]\n[HKCU\\q]\n"
       "\"1\"=\"\"\n\"2\"=\"\"\n\"3\"=\"\"\n\"4\"=\"\"\n\"5\"=\"\"\n\"6\"=\"\"\n\"7\"=\"\"\n\"8\"="
       "\"\"\n"
       "\"9\"=\"\"\n\"10\"=\"\"\n\"11\"=\"\"\n\"12\"=\"\"\n\"13\"=\"\"\n\"14\"=\"\"\n\"15\"=\"\"\n"
       "\"16\"=\"\"\n\"17\"=\"\"\n\"18\"=dword:1\n";

static enum fact do_read(void *context)
{
    (void)context;
    memset(&error, 0, sizeof error);
    enum fact fact = reg_read(&tree, &door, RICH, sizeof RICH - 1, &error);
    /* No memory is no fault of the text. */
    assert_int_equal(error.line, 0);
    return fact;
}

static void memory_is_short(void **state)
{
    (void)state;
    unsigned into_nothing = sweep(do_read, NULL);
    assert_true(into_nothing > 25 && into_nothing < 40);
    /* And into what is there then: a copy before. */
    unsigned held = (unsigned)registry_blocks(&tree);
    assert_true(sweep(do_read, NULL) > held);
    assert_int_equal(registry_blocks(&tree), held);
}

static void two_hundred_thousand_keys(void **state)
{
    unsigned count = scaled(200000);
    size_t room = 100 + 80 * (size_t)count, size;
    char *text = malloc(room);
    (void)state;
    assert_non_null(text);
    size = (size_t)snprintf(text, room, V5);
    for (unsigned i = 0; i < count; i++)
        size += (size_t)snprintf(text + size, room - size,
                                 "[HKLM\\k\\%u]\r\n\"a\"=dword:%08x\r\n\r\n", i, i);
    reads_bytes(text, size);
    free(text);
    struct registry_key *key = registry_find(&tree.top, U("HKLM\\k"));
    assert_int_equal(key->keys.count, count);
    uint32_t number = 0;
    for (key = registry_first_key(key); key != NULL; key = registry_next_key(key)) {
        uint32_t found = 0;
        assert_true(registry_dword(key, U("a"), &found));
        assert_int_equal(found, number++);
    }
}

/* A good text with bytes that are changed: it is read or refused, and the registry is sound; when
 * it is refused, it is as it was. */
static void flipped_bits_do_no_harm(void **state)
{
    unsigned rounds = scaled(20000), refused = 0;
    uint32_t chance = 12345;
    void *good;
    size_t size;
    struct registry before = {0};
    struct alloc own = {0};
    (void)state;
    reads(RICH);
    assert_int_equal(reg_write(&tree, &own, &good, &size), FACT_OK);
    unsigned char *bytes = malloc(size);
    assert_non_null(bytes);
    for (unsigned i = 0; i < rounds; i++) {
        memcpy(bytes, good, size);
        size_t cut = size;
        for (unsigned flips = 0; flips < 1 + i % 4; flips++) {
            chance = chance * 1103515245u + 12345;
            size_t place = (chance >> 8) % size;
            chance = chance * 1103515245u + 12345;
            bytes[place] = (unsigned char)(bytes[place] ^ 1u << (chance >> 20) % 8);
            if (chance >> 28 == 0)
                cut = place;
        }
        if (read_bytes(bytes, cut) == FACT_OK) {
            expect_sound();
            registry_clear(&tree, &door);
            reads(RICH);
            continue;
        }
        refused++;
        assert_true(error.line > 0 && error.column > 0 && error.expected[0] != 0 &&
                    error.found[0] != 0);
        if (refused % 100 == 0) {
            assert_int_equal(reg_read(&before, &own, good, size, NULL), FACT_OK);
            assert_true(is_same_registry(&tree, &before));
            registry_clear(&before, &own);
            expect_sound();
        }
    }
    /* Both happen. */
    assert_true(refused > 0 && refused < rounds);
    free(bytes);
    alloc_free(&own, good);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_registry, sound_registry)
    const struct CMUnitTest tests[] = {
        TEST(every_form_of_a_value),
        TEST(every_form_in_utf16),
        TEST(the_header_says_what_hexadecimal_text_is),
        TEST(every_encoding),
        TEST(the_smallest_texts),
        TEST(keys_are_made_with_those_above_them),
        TEST(lines_act_in_their_order),
        TEST(every_way_to_be_malformed),
        TEST(limits_of_names_and_levels),
        TEST(memory_is_short),
        TEST(two_hundred_thousand_keys),
        TEST(flipped_bits_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
