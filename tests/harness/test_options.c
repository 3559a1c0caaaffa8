/* The command line: every wrong word is answered with what was expected, what was found and what to
 * do. */
#include "scratch.h"

#include "harness/options.h"

static struct options options;
static char why[512];

/* Parses "mprconform" and the words of a line, parted by single spaces. */
static int parse(const char *line)
{
    static char words[512];
    char *argv[80] = {(char *)"mprconform"};
    int argc = 1;
    snprintf(words, sizeof words, "%s", line);
    for (char *word = strtok(words, " "); word != NULL; word = strtok(NULL, " "))
        argv[argc++] = word;
    return options_parse(&options, argc, argv, why, sizeof why);
}

static void the_defaults_are_a_run(void **state)
{
    (void)state;
    assert_int_equal(parse(""), 0);
    assert_int_equal(options.command, COMMAND_RUN);
    assert_null(options.impl);
    assert_int_equal(options.timeout_ms, 5000);
    assert_int_equal(options.format, FORMAT_TEXT);
    assert_int_equal(options.strict, 0);
    assert_true(options.jobs >= 1);
}

static void every_option_reaches_its_place(void **state)
{
    (void)state;
    assert_int_equal(
        parse(
            "run --impl a.so --target t --only A.* --only B.* --profile connect --strict --gaps g "
            "--write-gaps w --allow destroy --confirm HOST --format junit --output o --jobs 3 "
            "--timeout 9 --seed 18446744073709551615 --show-output"),
        0);
    assert_string_equal(options.impl, "a.so");
    assert_string_equal(options.target, "t");
    assert_int_equal(options.only_count, 2);
    assert_string_equal(options.only[1], "B.*");
    assert_string_equal(options.profile, "connect");
    assert_string_equal(options.gaps, "g");
    assert_string_equal(options.write_gaps, "w");
    assert_int_equal(options.allow, SAFETY_DESTROY);
    assert_string_equal(options.confirm, "HOST");
    assert_int_equal(options.format, FORMAT_JUNIT);
    assert_string_equal(options.output, "o");
    assert_int_equal(options.jobs, 3);
    assert_int_equal(options.timeout_ms, 9000);
    assert_true(options.seed == UINT64_MAX);
    assert_int_equal(options.show_output, 1);
    assert_int_equal(options.strict, 1);
}

static void what_is_wrong_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *line, *says;
    } rows[] = {
        {"walk", "no such command 'walk'"},
        {"--colour", "no such option '--colour'"},
        {"--impl", "a value is missing after '--impl'"},
        {"--format yaml", "no such format 'yaml'"},
        {"--allow read", "no such class 'read'"},
        {"--jobs 0", "--jobs wants a number from 1 to 64, found '0'"},
        {"--jobs 65", "found '65'"},
        {"--jobs 4x", "found '4x'"},
        {"--timeout -1", "--timeout wants seconds"},
        {"--seed 1e9", "--seed wants a whole number"},
        {"explain", "explain wants the id of a clause"},
        {"compare one.json", "compare wants two JSON reports"},
        {"compare a b c", "a word too many: 'c'"},
        {"list everything", "a word too many: 'everything'"},
        {"spec", "say: mprconform spec --format json"},
        {"cleanup", "say --impl PATH"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(parse(rows[i].line), -1);
        assert_says(why, rows[i].says);
        assert_says(why, ";"); /* what to do follows */
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_defaults_are_a_run),
        cmocka_unit_test(every_option_reaches_its_place),
        cmocka_unit_test(what_is_wrong_is_told),
    };
    return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
