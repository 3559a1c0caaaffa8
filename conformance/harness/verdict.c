/* The names of the verdicts. */
#include "harness/result.h"

#include <string.h>

static const char *const names[VERDICT_COUNT] = {
    "pass",    "fail",        "crash",   "timeout", "incomplete", "gap",   "unexpected-pass",
    "differs", "unsupported", "blocked", "unmet",   "skipped",    "error",
};

const char *verdict_name(enum verdict verdict)
{
    return names[verdict];
}

enum verdict verdict_find(const char *name)
{
    int i = 0;
    while (i < VERDICT_COUNT && strcmp(names[i], name) != 0)
        i++;
    return (enum verdict)i;
}
