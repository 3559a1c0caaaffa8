/*
 * The report for a person: what held, function by function; then what did not, grouped by its root
 * cause; then one line that says why the run ended as it did.
 */
#include "harness/report.h"

#include <string.h>

/* How many clauses of a group are named before the rest is counted. */
#define NAMES_SHOWN 6

static void functions(const struct run *run, FILE *out)
{
    unsigned i = 0;
    while (i < run->count) {
        const char *function = spec_clauses[run->records[i].task.clause].function;
        unsigned totals[VERDICT_COUNT] = {0}, count = 0;
        for (; i < run->count; i++, count++) {
            const struct record *r = &run->records[i];
            if (strcmp(spec_clauses[r->task.clause].function, function) != 0)
                break;
            totals[r->task.verdict]++;
        }
        fprintf(out, "  %-30s %3u of %3u pass", function, totals[VERDICT_PASS], count);
        for (int v = VERDICT_PASS + 1; v < VERDICT_COUNT; v++)
            if (totals[v] > 0)
                fprintf(out, ", %u %s", totals[v], verdict_name((enum verdict)v));
        fputc('\n', out);
    }
}

/* The clauses of one function that hold, so that a short run shows what it judged. */
static void held(const struct run *run, FILE *out)
{
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        const struct clause *c = &spec_clauses[r->task.clause];
        if (r->task.verdict == VERDICT_PASS && run->count <= 40)
            fprintf(out, "  pass  %-48s %-6s %-10s %s\n", c->id, level_name(c->level),
                    grade_name(c->grade), c->statement);
    }
}

static void finding(const struct run *run, const struct record *r, FILE *out)
{
    const struct clause *c = &spec_clauses[r->task.clause];
    char repro[2 * PATH_SIZE];
    fprintf(out, "\n%s  %s  (%s, %s%s)\n", verdict_name(r->task.verdict), c->id,
            level_name(c->level), grade_name(c->grade), r->counts ? "" : "; does not count");
    fprintf(out, "  %s\n", c->statement);
    if (r->task.expected[0] != '\0')
        fprintf(out, "  expected  %s\n", r->task.expected);
    fprintf(out, "  actual    %s\n", r->task.actual);
    if (r->note != NULL)
        fprintf(out, "  gap       %s\n", r->note);
    report_repro(run, r, repro, sizeof repro);
    fprintf(out, "  repeat    %s\n", repro);
    if (run->options->show_output && r->task.output != NULL)
        fprintf(out, "  output    %s\n", r->task.output);
}

/* Clauses that were blocked by the one just shown. */
static void blocked_by(const struct run *run, const char *id, FILE *out)
{
    unsigned count = 0;
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        if (r->raw != VERDICT_BLOCKED || strcmp(r->task.by, id) != 0)
            continue;
        if (count == 0)
            fprintf(out, "  blocks   ");
        if (count < NAMES_SHOWN)
            fprintf(out, " %s%s", count % 2 == 0 && count > 0 ? "\n            " : "",
                    spec_clauses[r->task.clause].id);
        count++;
    }
    if (count > NAMES_SHOWN)
        fprintf(out, "\n             and %u more", count - NAMES_SHOWN);
    if (count > 0)
        fputc('\n', out);
}

static int shows_finding(const struct record *r)
{
    enum verdict v = r->task.verdict;
    return v != VERDICT_PASS && v != VERDICT_BLOCKED && v != VERDICT_UNSUPPORTED &&
           v != VERDICT_UNMET && v != VERDICT_SKIPPED && r->raw != VERDICT_BLOCKED &&
           r->raw != VERDICT_UNSUPPORTED;
}

/* Verdicts that say nothing about the target, one line per reason. */
static void reasons(const struct run *run, enum verdict verdict, const char *title, FILE *out)
{
    int titled = 0;
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        unsigned same = 0, earlier = 0;
        if (r->raw != verdict)
            continue;
        for (unsigned j = 0; j < run->count; j++) {
            int equal = run->records[j].raw == verdict &&
                        strcmp(run->records[j].task.actual, r->task.actual) == 0;
            same += (unsigned)equal;
            earlier += (unsigned)(equal && j < i);
        }
        if (earlier > 0)
            continue;
        if (!titled++)
            fprintf(out, "\n%s\n", title);
        fprintf(out, "  %3u  %s\n", same, r->task.actual);
    }
}

void report_text(const struct run *run, FILE *out)
{
    report_first_line(run, out);
    fputc('\n', out);
    held(run, out);
    if (run->count > 40)
        functions(run, out);
    for (unsigned i = 0; i < run->count; i++) {
        if (!shows_finding(&run->records[i]))
            continue;
        finding(run, &run->records[i], out);
        blocked_by(run, spec_clauses[run->records[i].task.clause].id, out);
    }
    reasons(run, VERDICT_BLOCKED, "blocked (a clause they rest on did not hold)", out);
    reasons(run, VERDICT_UNSUPPORTED, "unsupported", out);
    reasons(run, VERDICT_UNMET, "unmet (a precondition is not to be had)", out);
    reasons(run, VERDICT_SKIPPED, "skipped", out);
    fprintf(out, "\n%s\n", run->last);
}
