/* Allocation hooks, on a module of the test's own: what is asked for, refused, kept and freed twice
 * is counted exactly. The module is built from this same file (AS_MODULE), so that nothing but its
 * slots is diverted. */
#ifdef AS_MODULE
#include <stdlib.h>

void *make_block(size_t size);
void *grow_block(void *block, size_t size);
void drop_block(void *block);

void *make_block(size_t size)
{
    return malloc(size);
}

void *grow_block(void *block, size_t size)
{
    return realloc(block, size);
}

void drop_block(void *block)
{
    free(block);
}
#else
#include "scratch.h"

#include "harness/hooks.h"

#include <dlfcn.h>

static void *(*make_block)(size_t);
static void *(*grow_block)(void *, size_t);
static void (*drop_block)(void *);

static int load(void **state)
{
    (void)state;
    char why[256] = "";
    void *module = dlopen(HOOKS_MODULE, RTLD_NOW);
    assert_non_null(module);
    *(void **)&make_block = dlsym(module, "make_block");
    *(void **)&grow_block = dlsym(module, "grow_block");
    *(void **)&drop_block = dlsym(module, "drop_block");
    assert_true(hooks_install(module, why, sizeof why) >= 3);
    return 0;
}

static void what_is_asked_for_is_counted(void **state)
{
    (void)state;
    struct hook_plan plan = {HOOK_COUNT, 0, 0};
    struct hook_report report;
    long before = hooks_live();
    hooks_arm(&plan);
    void *kept = make_block(10), *gone = make_block(20);
    drop_block(gone);
    hooks_disarm(&report);
    assert_int_equal(report.asked, 2);
    assert_int_equal(report.refused, 0);
    assert_int_equal(report.kept, 1);
    assert_int_equal(report.freed_twice, 0);
    assert_int_equal(hooks_live(), before + 1);
    drop_block(kept);
    assert_int_equal(hooks_live(), before);
}

static void the_plan_refuses_just_what_it_says(void **state)
{
    (void)state;
    static const struct {
        struct hook_plan plan;
        const char *given; /* of six allocations, which succeed */
    } rows[] = {
        {{HOOK_ONE, 1, 0}, "-+++++"}, {{HOOK_ONE, 3, 0}, "++-+++"}, {{HOOK_ONE, 7, 0}, "++++++"},
        {{HOOK_ON, 1, 0}, "------"},  {{HOOK_ON, 4, 0}, "+++---"},  {{HOOK_RUN, 2, 1}, "+--+++"},
        {{HOOK_RUN, 5, 9}, "++++--"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct hook_report report;
        void *blocks[6];
        char given[7] = "";
        hooks_arm(&rows[i].plan);
        for (int b = 0; b < 6; b++)
            blocks[b] = make_block(8);
        hooks_disarm(&report);
        for (int b = 0; b < 6; b++) {
            given[b] = blocks[b] != NULL ? '+' : '-';
            drop_block(blocks[b]);
        }
        assert_string_equal(given, rows[i].given);
        assert_int_equal(report.asked, 6);
    }
}

static void a_refused_realloc_keeps_the_old_block(void **state)
{
    (void)state;
    struct hook_plan plan = {HOOK_ONE, 1, 0};
    struct hook_report report;
    char *block = make_block(4);
    memcpy(block, "abc", 4);
    hooks_arm(&plan);
    assert_null(grow_block(block, 400));
    hooks_disarm(&report);
    assert_int_equal(report.refused, 1);
    assert_string_equal(block, "abc");
    drop_block(block);
}

static void a_block_freed_twice_is_counted_and_nothing_breaks(void **state)
{
    (void)state;
    struct hook_plan plan = {HOOK_COUNT, 0, 0};
    struct hook_report report;
    void *block = make_block(64);
    hooks_arm(&plan);
    drop_block(block);
    drop_block(block);
    hooks_disarm(&report);
    assert_int_equal(report.freed_twice, 1);
    assert_int_equal(report.kept, -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_asked_for_is_counted),
        cmocka_unit_test(the_plan_refuses_just_what_it_says),
        cmocka_unit_test(a_refused_realloc_keeps_the_old_block),
        cmocka_unit_test(a_block_freed_twice_is_counted_and_nothing_breaks),
    };
    return cmocka_run_group_tests_name("hooks", tests, load, NULL);
}
#endif
