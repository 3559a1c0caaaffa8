/* Guarded blocks: a byte too far is a fault at once; a byte changed or poison left is seen
 * afterwards. */
#include "scratch.h"

#include "harness/guard.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

static struct guard_list list;

static int empty_list(void **state)
{
    (void)state;
    guard_free_all(&list);
    return 0;
}

/* The signal that ends a process which writes one byte at `at`; 0 when it lives. */
static int signal_of_writing(volatile unsigned char *at)
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        signal(SIGSEGV, SIG_DFL);
        signal(SIGBUS, SIG_DFL);
        *at = 1;
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void the_byte_after_a_block_is_forbidden(void **state)
{
    (void)state;
    static const size_t sizes[] = {1, 2, 8, 12, 4096, 5000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        unsigned char *block = guard_new(&list, sizes[i], 1, GUARD_OUTPUT, NULL);
        assert_non_null(block);
        assert_int_equal(signal_of_writing(block + sizes[i] - 1), 0);
        assert_int_not_equal(signal_of_writing(block + sizes[i]), 0);
    }
    unsigned char *nothing = guard_new(&list, 0, 1, GUARD_INPUT, "");
    assert_int_not_equal(signal_of_writing(nothing), 0);
}

static void alignment_is_kept(void **state)
{
    (void)state;
    for (size_t align = 1; align <= 8; align *= 2)
        for (size_t size = 1; size < 40; size++)
            assert_int_equal((uintptr_t)guard_new(&list, size, align, GUARD_OUTPUT, NULL) % align,
                             0);
}

static void a_changed_input_is_named_with_its_byte(void **state)
{
    (void)state;
    char why[256] = "";
    unsigned char *input = guard_new(&list, 12, 1, GUARD_INPUT, "server name");
    assert_memory_equal(input, "server name", 12);
    assert_int_equal(guard_verify(&list, why, sizeof why), 0);
    input[4] ^= 1;
    assert_int_equal(guard_verify(&list, why, sizeof why), -1);
    assert_says(why, "12 bytes");
    assert_says(why, "byte 4");
}

static void an_output_knows_whether_it_was_touched(void **state)
{
    (void)state;
    char why[256] = "";
    unsigned char *output = guard_new(&list, 8, 8, GUARD_OUTPUT, NULL);
    assert_true(guard_untouched(&list, output));
    unsigned char before = output[7];
    output[7] = (unsigned char)(before + 1);
    assert_false(guard_untouched(&list, output));
    assert_int_equal(guard_verify(&list, why, sizeof why), 0); /* writing an output is no offence */
    output[7] = before;
    assert_true(guard_untouched(&list, output));
}

static void a_byte_before_or_in_the_slack_behind_is_seen(void **state)
{
    (void)state;
    char why[256] = "";
    unsigned char *block = guard_new(&list, 8, 8, GUARD_OUTPUT, NULL);
    block[-1] ^= 0x40;
    assert_int_equal(guard_verify(&list, why, sizeof why), -1);
    block[-1] ^= 0x40;
    assert_int_equal(guard_verify(&list, why, sizeof why), 0);
    unsigned char *odd = guard_new(&list, 5, 8, GUARD_OUTPUT, NULL);
    odd[5] ^= 0x40;
    assert_int_equal(guard_verify(&list, why, sizeof why), -1);
    assert_says(why, "past its end");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(the_byte_after_a_block_is_forbidden, empty_list),
        cmocka_unit_test_teardown(alignment_is_kept, empty_list),
        cmocka_unit_test_teardown(a_changed_input_is_named_with_its_byte, empty_list),
        cmocka_unit_test_teardown(an_output_knows_whether_it_was_touched, empty_list),
        cmocka_unit_test_teardown(a_byte_before_or_in_the_slack_behind_is_seen, empty_list),
    };
    return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
