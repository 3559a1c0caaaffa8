/* The files that the suite is given, gaps and targets, and the journal it keeps: what is right is
 * taken whole; what is wrong is named with file, line and what was expected. */
#include "scratch.h"

#include "harness/gaps.h"
#include "harness/journal.h"
#include "harness/target_file.h"

static struct gaps gaps;
static char why[512];

static void a_gaps_file_is_read_to_the_letter(void **state)
{
    (void)state;
    const char *path =
        scratch("# comment\n\n"
                "MprConfigServerConnect.success-code | fail | ERROR_NOT_SUPPORTED (50) | a stub\r\n"
                "MprConfigServerConnect.null-out-param | crash | SIGSEGV (11) | looks too late\n");
    assert_int_equal(gaps_read(path, &gaps, why, sizeof why), 0);
    assert_int_equal(gaps.count, 2);
    const struct gap *gap =
        gaps_find(&gaps, (enum clause_index)spec_find("MprConfigServerConnect.success-code"));
    assert_non_null(gap);
    assert_int_equal(gap->verdict, VERDICT_FAIL);
    assert_string_equal(gap->actual, "ERROR_NOT_SUPPORTED (50)");
    assert_string_equal(gap->reason, "a stub");
    assert_null(gaps_find(&gaps, (enum clause_index)spec_find("MprConfigBufferFree.null-pointer")));
}

static void what_is_wrong_in_a_gaps_file_is_named(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
    } rows[] = {
        {"no bars at all\n", ":1: expected `clause | verdict | actual | reason`"},
        {"\nMprConfigServerConnect.success-code | fail | 50\n", ":2: expected `clause"},
        {"MprConfigServerConnect.success-code | fail | 50 | \n", ":1: expected `clause"},
        {"MprConfigServerConnect.success-code | fail | 50 | why | more\n", ":1: expected `clause"},
        {"MprConfigNobody.nothing | fail | 50 | why\n", "expected the id of a clause"},
        {"MprConfigServerConnect.success-code | pass | 0 | why\n", "expected a verdict"},
        {"MprConfigServerConnect.success-code | gap | 0 | why\n", "expected a verdict"},
        {"MprConfigServerConnect.success-code | fail | 50 | a\nMprConfigServerConnect.success-code "
         "| fail | 50 | b\n",
         ":2: expected each clause once"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(gaps_read(scratch(rows[i].text), &gaps, why, sizeof why), -1);
        assert_says(why, rows[i].says);
    }
    assert_int_equal(gaps_read("/nobody/has/this", &gaps, why, sizeof why), -1);
    assert_says(why, "/nobody/has/this");
}

static void a_gap_that_is_written_is_read_back(void **state)
{
    (void)state;
    struct gap gap = {.verdict = VERDICT_CRASH,
                      .actual = "SIGSEGV (11) in MprConfigServerConnect",
                      .reason = "told"};
    gap.clause = (enum clause_index)spec_find("MprConfigServerConnect.null-out-param");
    const char *path = scratch("");
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    gaps_write(file, &gap);
    fclose(file);
    assert_int_equal(gaps_read(path, &gaps, why, sizeof why), 0);
    const struct gap *read = gaps_find(&gaps, gap.clause);
    assert_non_null(read);
    assert_int_equal(read->verdict, gap.verdict);
    assert_string_equal(read->actual, gap.actual);
    assert_string_equal(read->reason, gap.reason);
}

static void a_target_file_is_read(void **state)
{
    (void)state;
    struct target_file target;
    const char *path = scratch(
        "# what the target offers\n  remote = RAS1  \nshared-state=yes\nno-interfaces = no\r\n"
        "reset = sh -c 'a = b'\n");
    assert_int_equal(target_file_read(path, &target, why, sizeof why), 0);
    assert_string_equal(target.remote, "RAS1");
    assert_string_equal(target.reset, "sh -c 'a = b'");
    assert_string_equal(target.remote_other, "");
    assert_int_equal(target.shared_state, 1);
    assert_int_equal(target.no_interfaces, 0);
}

static void what_is_wrong_in_a_target_file_is_named_and_fills_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
    } rows[] = {
        {"remote\n", ":1: expected `key = value`, found 'remote'"},
        {"remote = RAS1\nremote-third = X\n", ":2: expected one of remote"},
        {"shared-state = perhaps\n", ":1: expected yes or no"},
        {"remote =\n", ":1: expected a value"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct target_file target = {.remote = "as it was"};
        assert_int_equal(target_file_read(scratch(rows[i].text), &target, why, sizeof why), -1);
        assert_says(why, rows[i].says);
        assert_string_equal(target.remote, "as it was");
    }
}

static void the_journal_knows_what_is_left_and_whose_it_is(void **state)
{
    (void)state;
    struct journal_entry left[4];
    const char *path = scratch("");
    journal_created(path, 7, "first of seven");
    journal_created(path, 9, "of nine");
    journal_created(path, 7, "second of seven");
    journal_gone(path, 7, "first of seven");
    assert_int_equal(journal_left(path, 7, left, 4), 1);
    assert_string_equal(left[0].name, "second of seven");
    assert_int_equal(journal_left(path, 0, left, 4), 2);
    assert_int_equal(journal_left(path, 0, left, 1), 1);
    journal_gone(path, 9, "second of seven"); /* another's */
    assert_int_equal(journal_left(path, 7, left, 4), 1);
    remove(path);
    assert_int_equal(journal_left(path, 0, left, 4), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_gaps_file_is_read_to_the_letter),
        cmocka_unit_test(what_is_wrong_in_a_gaps_file_is_named),
        cmocka_unit_test(a_gap_that_is_written_is_read_back),
        cmocka_unit_test(a_target_file_is_read),
        cmocka_unit_test(what_is_wrong_in_a_target_file_is_named_and_fills_nothing),
        cmocka_unit_test(the_journal_knows_what_is_left_and_whose_it_is),
    };
    return cmocka_run_group_tests_name("files", tests, NULL, NULL);
}
