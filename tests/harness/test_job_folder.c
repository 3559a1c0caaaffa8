/* Folders of jobs: made by one number, listed, and taken away with all that is in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "harness/os.h"
#include "harness/job_folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char path[1024];

static void put(const char *below)
{
    char full[1200];
    snprintf(full, sizeof full, "%s/%s", path, below);
    FILE *file = os_file_open(full, "wb");
    assert_non_null(file);
    fputs("x", file);
    fclose(file);
}

static void count(const char *entry, void *context)
{
    assert_memory_equal(entry, path, strlen(path));
    ++*(unsigned *)context;
}

static void a_folder_goes_with_all_that_is_in_it(void **state)
{
    unsigned entries = 0;
    char below[1200];
    (void)state;
    assert_int_equal(job_folder(0x123456789ABCDEF0u, path, sizeof path), 0);
    job_folder_remove(0x123456789ABCDEF0u);
    assert_int_equal(os_folder_new(path), 0);
    assert_int_equal(os_folder_new(path), -1); /* it is there */
    snprintf(below, sizeof below, "%s/1", path);
    assert_int_equal(os_folder_new(below), 0);
    snprintf(below, sizeof below, "%s/1/2", path);
    assert_int_equal(os_folder_new(below), 0);
    put("a");
    put("1/b");
    put("1/2/c");
    assert_int_equal(os_folder_each(path, count, &entries), 0);
    assert_int_equal(entries, 2);
    job_folder_remove(0x123456789ABCDEF0u);
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(os_folder_each(path, count, &entries), -1);
}

/* What a link leads to is somebody else's. */
static void a_link_goes_and_not_what_it_leads_to(void **state)
{
    char outside[1100], link[1200];
    (void)state;
    assert_int_equal(job_folder(7, outside, sizeof outside), 0);
    assert_int_equal(job_folder(8, path, sizeof path), 0);
    assert_int_equal(os_folder_new(outside), 0);
    assert_int_equal(os_folder_new(path), 0);
    snprintf(link, sizeof link, "%s/link", path);
    assert_int_equal(symlink(outside, link), 0);
    job_folder_remove(8);
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(access(outside, F_OK), 0);
    job_folder_remove(7);
    assert_int_equal(access(outside, F_OK), -1);
}

static void the_temporary_folder_is_where_the_system_says(void **state)
{
    char folder[64], other[64];
    (void)state;
    assert_int_equal(setenv("TMPDIR", "/var/tmp///", 1), 0);
    assert_int_equal(os_temporary_folder(folder, sizeof folder), 0);
    assert_string_equal(folder, "/var/tmp");
    assert_int_equal(setenv("TMPDIR", "relative", 1), 0);
    assert_int_equal(os_temporary_folder(folder, sizeof folder), 0);
    assert_string_equal(folder, "/tmp");
    assert_int_equal(unsetenv("TMPDIR"), 0);
    assert_int_equal(os_temporary_folder(folder, 4), -1);
    assert_int_equal(job_folder(1, other, 8), -1);
    assert_int_equal(job_folder(1, other, sizeof other), 0);
    assert_string_equal(other, "/tmp/mprconform-0000000000000001");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder_goes_with_all_that_is_in_it),
        cmocka_unit_test(a_link_goes_and_not_what_it_leads_to),
        cmocka_unit_test(the_temporary_folder_is_where_the_system_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
