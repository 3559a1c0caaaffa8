/*
 * Sweeps: a call is made while memory is short, at its 1st, 2nd, ... allocation, in three modes,
 * until it needs no more.
 *
 * Warm, in this process, after the call was made once in peace; cold, one position in a process of
 * its own, started by the runner. A sweep that does not come to an end is incomplete, one that saw
 * no allocation is unmet; neither is a pass.
 */
#include "harness/digest.h"
#include "harness/fixture.h"
#include "harness/state.h"
#include "harness/values.h"

#include <stdio.h>
#include <string.h>

/* No call of this family needs as many allocations; one that still fails here never finishes. */
#define POSITION_LIMIT 2000

/* How many allocations after the failed one fail too, in the mode of a run. */
#define RUN_LENGTH 2

static const char *mode_name(enum hook_mode mode)
{
    return mode == HOOK_ONE  ? "that one alone"
           : mode == HOOK_ON ? "all from there on"
                             : "a run of three";
}

static _Noreturn void trial_failed(struct check *c, const struct hook_plan *plan,
                                   const char *expected, const char *actual)
{
    char text[2 * TEXT_SIZE];
    snprintf(text, sizeof text, "%s (allocation %lu failing, %s)", actual, plan->nth,
             mode_name(plan->mode));
    check_end_with(c, VERDICT_FAIL, expected, text);
}

/* What holds after a call that met a shortage. */
static void judge_trial(struct check *c, const struct sweep_case *s, int listed,
                        const struct hook_plan *plan, DWORD code, uint64_t digest)
{
    struct hook_report report = c->state->report;
    char text[TEXT_SIZE];
    c->state->expectations++;
    if (code == NO_ERROR && !target_is_double(c)) {
        if (s->granted != NULL)
            s->granted(c, s->situation);
        return;
    }
    if (code != ERROR_NOT_ENOUGH_MEMORY && (listed || target_is_double(c)))
        trial_failed(c, plan, "ERROR_NOT_ENOUGH_MEMORY (8)", code_text(code, text, sizeof text));
    if (report.kept > 0) {
        snprintf(text, sizeof text, "block kept: %ld after the refusal", report.kept);
        c->state->result.guard = 1;
        trial_failed(c, plan, "no block kept by a refused call", text);
    }
    c->state->kept_by_refused = 0;
    if (s->refused != NULL)
        s->refused(c, s->situation);
    if (config_digest(c) != digest)
        trial_failed(c, plan, "the configuration as it was before the refused call",
                     "it reads back differently");
    code = s->call(c, s->situation);
    if (code != NO_ERROR)
        trial_failed(c, plan, "the same call succeeds when memory is there again",
                     code_text(code, text, sizeof text));
    if (s->granted != NULL)
        s->granted(c, s->situation);
}

/* One position; whether the call came as far as it. */
static int trial(struct check *c, const struct sweep_case *s, int listed,
                 const struct hook_plan *plan)
{
    if (s->prepare != NULL)
        s->prepare(c, s->situation);
    uint64_t digest = config_digest(c);
    c->state->plan = *plan;
    DWORD code = s->call(c, s->situation);
    c->state->result.trials++;
    if (c->state->report.asked > 0)
        c->state->result.saw_allocation = 1;
    if (c->state->report.refused == 0) {
        char text[TEXT_SIZE];
        c->state->expectations++;
        if (code != NO_ERROR)
            trial_failed(c, plan, "NO_ERROR (0), since nothing was refused",
                         code_text(code, text, sizeof text));
        if (s->granted != NULL)
            s->granted(c, s->situation);
        return 0;
    }
    judge_trial(c, s, listed, plan, code, digest);
    return 1;
}

/* A call that does not work in peace has nothing to say about a shortage. */
static void call_in_peace(struct check *c, const struct sweep_case *s)
{
    char success[TEXT_SIZE];
    snprintf(success, sizeof success, "%s.success-code", c->state->clause->function);
    if (s->prepare != NULL)
        s->prepare(c, s->situation);
    require_code(c, s->call(c, s->situation), NO_ERROR, success);
    if (s->granted != NULL)
        s->granted(c, s->situation);
}

static void sweep_warm(struct check *c, const struct sweep_case *s, int listed)
{
    call_in_peace(c, s);
    for (int mode = HOOK_ONE; mode <= HOOK_RUN; mode++) {
        struct hook_plan plan = {(enum hook_mode)mode, 1, RUN_LENGTH};
        while (trial(c, s, listed, &plan)) {
            if (++plan.nth > POSITION_LIMIT) {
                char text[TEXT_SIZE];
                snprintf(text, sizeof text, "still failing at allocation %d (%s)", POSITION_LIMIT,
                         mode_name(plan.mode));
                check_end_with(c, VERDICT_INCOMPLETE, "a sweep that comes to an end", text);
            }
        }
    }
}

void sweep(struct check *c, const struct sweep_case *s, int listed)
{
    const struct trial *cold = &c->state->job->trial;
    if (!c->state->hooked)
        unmet(c, "the harness cannot see the allocations of this target");
    if (cold->nth == 0) {
        sweep_warm(c, s, listed);
    } else {
        struct hook_plan plan = {(enum hook_mode)cold->mode, cold->nth, RUN_LENGTH};
        c->state->result.more = (uint32_t)trial(c, s, listed, &plan);
    }
    if (!c->state->result.saw_allocation)
        unmet(c, "the sweep saw no allocation");
}
