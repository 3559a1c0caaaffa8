/* Texts in the two encodings: cut to fit and never past it, ill-formed parts replaced, surrogates
 * kept together. */
#include "scratch.h"

#include "harness/text.h"

static void a_text_survives_the_way_there_and_back(void **state)
{
    (void)state;
    const char *texts[] = {"", "RAS1", "Verbindung \303\274ber LAN", "\xE2\x82\xAC",
                           "\xF0\x9F\x92\xBB router"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        WCHAR wide[64];
        char back[64];
        size_t units = utf8_to_wide(texts[i], wide, 64);
        assert_int_equal(units, wide_length(wide));
        wide_to_utf8(wide, back, sizeof back);
        assert_string_equal(back, texts[i]);
    }
}

static void what_is_too_long_is_cut_at_a_character(void **state)
{
    (void)state;
    WCHAR wide[3];
    assert_int_equal(utf8_to_wide("abc", wide, 3), 2);
    assert_int_equal(wide[2], 0);
    assert_int_equal(utf8_to_wide("a\xF0\x9F\x92\xBB", wide, 3),
                     1); /* half a pair is worse than none */
    char utf8[4];
    wide_to_utf8(u"ab\u20AC", utf8, sizeof utf8);
    assert_string_equal(utf8, "ab");
}

static void what_is_ill_formed_becomes_the_replacement(void **state)
{
    (void)state;
    const WCHAR lone[] = {'a', 0xD800, 'b', 0};
    char utf8[16];
    wide_to_utf8(lone, utf8, sizeof utf8);
    assert_string_equal(utf8, "a\357\277\275b");
    WCHAR wide[16];
    assert_int_equal(utf8_to_wide("a\377b", wide, 16), 3);
    assert_int_equal(wide[1], 0xFFFD);
}

static void equal_means_every_unit(void **state)
{
    (void)state;
    assert_true(wide_equal(u"RAS1", u"RAS1"));
    assert_false(wide_equal(u"RAS1", u"ras1"));
    assert_false(wide_equal(u"RAS1", u"RAS"));
    assert_false(wide_equal(u"", u"R"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_survives_the_way_there_and_back),
        cmocka_unit_test(what_is_too_long_is_cut_at_a_character),
        cmocka_unit_test(what_is_ill_formed_becomes_the_replacement),
        cmocka_unit_test(equal_means_every_unit),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
