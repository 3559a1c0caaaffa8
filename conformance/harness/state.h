/* The harness's side of a running check: what was given to the target, what the hooks saw, the one
 * result. For the harness alone. */
#ifndef HARNESS_STATE_H
#define HARNESS_STATE_H

#include "harness/check.h"
#include "harness/control.h"
#include "harness/guard.h"
#include "harness/hooks.h"
#include "harness/result.h"

#include <setjmp.h>

struct check_state {
    const struct job *job;
    const struct clause *clause;
    const struct control *control; /* NULL: not the double */
    struct guard_list guards;
    jmp_buf end; /* where a check goes when it is decided */
    struct result_message result;
    enum function current;
    int in_call;
    unsigned long calls;
    unsigned long expectations;
    int hooked; /* the hooks see this target */
    struct hook_plan plan;
    struct hook_report report; /* of the last call */
    long live_at_start;
    unsigned kept_by_refused; /* refused calls of this run that kept a block */
    char keeper[TEXT_SIZE];   /* the last of them */
};

/* Decides the check and does not return to it. */
_Noreturn void check_end(struct check *c, enum verdict verdict);
_Noreturn void check_end_with(struct check *c, enum verdict verdict, const char *expected,
                              const char *actual);

/* Runs one check to its result. */
void check_run(struct check *c);

#endif
