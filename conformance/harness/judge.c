/* What is judged, and what counts. */
#include "harness/judge.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name;
    const char *pattern;
} profiles[] = {
#define PROFILE(name, pattern) {name, pattern},
#include "spec/profiles.h"
#undef PROFILE
};

int glob_matches(const char *pattern, const char *text)
{
    if (*pattern == '\0')
        return *text == '\0';
    if (*pattern == '*')
        return glob_matches(pattern + 1, text) ||
               (*text != '\0' && glob_matches(pattern, text + 1));
    return *text != '\0' && (*pattern == '?' || *pattern == *text) &&
           glob_matches(pattern + 1, text + 1);
}

static int in_profile(const char *profile, const char *id, int *exists)
{
    int matches = 0;
    for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
        if (strcmp(profiles[i].name, profile) != 0)
            continue;
        *exists = 1;
        matches |= glob_matches(profiles[i].pattern, id);
    }
    return matches;
}

static int selected(const struct options *o, const char *id, int *profile_exists)
{
    if (o->profile != NULL && !in_profile(o->profile, id, profile_exists))
        return 0;
    for (unsigned i = 0; i < o->only_count; i++)
        if (glob_matches(o->only[i], id))
            return 1;
    return o->only_count == 0;
}

int judge_select(struct run *run, char *why, size_t size)
{
    const struct options *o = run->options;
    int profile_exists = o->profile == NULL;
    unsigned matched = 0;
    for (int i = 0; i < CLAUSE_COUNT; i++) {
        const struct clause *clause = &spec_clauses[i];
        if (!selected(o, clause->id, &profile_exists))
            continue;
        matched++;
        if (clause->check == NULL)
            continue;
        struct record *record = &run->records[run->count++];
        record->task.clause = (enum clause_index)i;
        record->task.mutant = -1;
    }
    if (!profile_exists)
        snprintf(why, size, "no such profile '%s'; choose connect or double", o->profile);
    else if (matched == 0)
        snprintf(why, size, "no clause matched%s%s%s; mprconform list shows the ids",
                 o->only_count > 0 ? " '" : "", o->only_count > 0 ? o->only[0] : "",
                 o->only_count > 0 ? "'" : "");
    else if (run->count == 0)
        snprintf(why, size,
                 "what matched is not checked by calls (asserted, free or unobservable); "
                 "mprconform explain tells how each clause is judged");
    return profile_exists && run->count > 0 ? 0 : -1;
}

static int is_failure(enum verdict verdict)
{
    return verdict == VERDICT_FAIL || verdict == VERDICT_CRASH || verdict == VERDICT_TIMEOUT ||
           verdict == VERDICT_INCOMPLETE;
}

static int profile_is(const struct options *o, const char *name)
{
    return o->profile != NULL && strcmp(o->profile, name) == 0;
}

/* Whether a failure of this clause decides anything. */
static int clause_counts(const struct options *o, const struct clause *clause)
{
    if (clause->grade == GRADE_CHOSEN)
        return profile_is(o, "double");
    if (clause->level == LEVEL_MAY)
        return 0;
    return (clause->level == LEVEL_MUST && clause->grade != GRADE_INFERRED) || o->strict ||
           profile_is(o, "double");
}

static void judge_record(struct run *run, struct record *record)
{
    const struct options *o = run->options;
    const struct clause *clause = &spec_clauses[record->task.clause];
    const struct gap *gap = gaps_find(&run->gaps, record->task.clause);
    enum verdict verdict = record->raw = record->task.verdict;
    int counts = clause_counts(o, clause) || record->task.guard;
    record->counts = counts && is_failure(verdict);
    if (o->profile != NULL && counts)
        record->counts |= verdict == VERDICT_UNSUPPORTED || verdict == VERDICT_BLOCKED;
    if (clause->grade == GRADE_CHOSEN && is_failure(verdict) && !record->task.guard &&
        !profile_is(o, "double"))
        record->task.verdict = VERDICT_DIFFERS;
    if (gap == NULL || verdict == VERDICT_ERROR)
        return;
    record->note = gap->reason;
    if (verdict == VERDICT_PASS) {
        record->task.verdict = VERDICT_UNEXPECTED_PASS;
        record->counts = 1;
        snprintf(record->task.expected, sizeof record->task.expected, "the gap: %.200s",
                 gap->actual);
        snprintf(record->task.actual, sizeof record->task.actual,
                 "it holds now; take the entry out of the gaps file");
    } else if ((gap->verdict == verdict || gap->verdict == record->task.verdict) &&
               strcmp(gap->actual, record->task.actual) == 0) {
        record->task.verdict = VERDICT_GAP;
        record->counts = 0;
    } else {
        /* Another wrong value than the one pinned: news, whatever its level. */
        record->counts = 1;
        record->note = "the gaps file pins another value";
    }
}

static void total(struct run *run)
{
    for (unsigned i = 0; i < run->count; i++) {
        enum verdict verdict = run->records[i].task.verdict;
        run->totals[verdict]++;
        run->counting += (unsigned)run->records[i].counts;
        run->judged += is_failure(verdict) || verdict == VERDICT_PASS || verdict == VERDICT_GAP ||
                       verdict == VERDICT_DIFFERS || verdict == VERDICT_UNEXPECTED_PASS;
    }
}

static void held_line(struct run *run, const char *tail)
{
    const unsigned *t = run->totals;
    char gaps[64] = "";
    unsigned others = run->judged - t[VERDICT_PASS] - t[VERDICT_GAP];
    if (t[VERDICT_GAP] > 0)
        snprintf(gaps, sizeof gaps, ", %u known gaps are as pinned", t[VERDICT_GAP]);
    snprintf(run->last, sizeof run->last, "HELD: %u of %u judged clauses pass%s%s%s",
             t[VERDICT_PASS], run->judged, gaps,
             others > 0 ? ", what else does not pass does not count here" : "", tail);
}

static void last_line(struct run *run)
{
    const unsigned *t = run->totals;
    char tail[TEXT_SIZE] = "";
    if (run->options->profile != NULL && t[VERDICT_UNMET] + t[VERDICT_SKIPPED] > 0)
        snprintf(tail, sizeof tail, "; not claimed: %u unmet, %u skipped", t[VERDICT_UNMET],
                 t[VERDICT_SKIPPED]);
    if (run->status == 4)
        snprintf(run->last, sizeof run->last, "BROKEN: the harness failed in %u of %u clauses%s",
                 t[VERDICT_ERROR], run->count, tail);
    else if (run->judged == 0)
        snprintf(
            run->last, sizeof run->last,
            "FAILED: nothing was judged: none of %u clauses reached a verdict about the target%s",
            run->count, tail);
    else if (run->status == 1)
        snprintf(run->last, sizeof run->last, "FAILED: %u of %u judged clauses do not hold%s",
                 run->counting, run->judged, tail);
    else
        held_line(run, tail);
}

void judge(struct run *run)
{
    for (unsigned i = 0; i < run->count; i++)
        judge_record(run, &run->records[i]);
    total(run);
    run->status = run->totals[VERDICT_ERROR] > 0          ? 4
                  : run->counting > 0 || run->judged == 0 ? 1
                                                          : 0;
    last_line(run);
}
