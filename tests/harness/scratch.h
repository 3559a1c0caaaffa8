/* A file of the test's own: written whole before a reader of the harness is given its path. */
#ifndef TESTS_HARNESS_SCRATCH_H
#define TESTS_HARNESS_SCRATCH_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static inline const char *scratch(const char *text)
{
    static char path[64];
    snprintf(path, sizeof path, "/tmp/mprconform-test-%ld", (long)getpid());
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
    return path;
}

static inline void assert_says(const char *why, const char *part)
{
    if (strstr(why, part) == NULL)
        fail_msg("expected '%s' in '%s'", part, why);
}

#endif
