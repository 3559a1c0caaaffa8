/* Reports for programs: JSON lines, TAP, JUnit; and Markdown for a page. The opening and the last
 * line go to standard error. */
#include "harness/report.h"

#include <string.h>

static int holds(const struct record *r)
{
    return r->task.verdict == VERDICT_PASS || r->task.verdict == VERDICT_GAP;
}

/* Nothing was learnt about the target. */
static int was_skipped(const struct record *r)
{
    enum verdict v = r->task.verdict;
    return v == VERDICT_UNSUPPORTED || v == VERDICT_BLOCKED || v == VERDICT_UNMET ||
           v == VERDICT_SKIPPED || v == VERDICT_DIFFERS;
}

static void member(FILE *out, const char *name, const char *value)
{
    fprintf(out, ",\"%s\":", name);
    json_string(out, value);
}

static void json_head(const struct run *run, FILE *out)
{
    fprintf(out, "{\"run\":\"mprconform\",\"suite\":\"" SUITE_VERSION "\",\"spec\":\"" SPEC_VERSION
                 "\"");
    member(out, "system", run->system);
    member(out, "target", run->target_name);
    fprintf(out, ",\"hash\":\"%016llx\",\"double\":%s", (unsigned long long)run->target_hash,
            run->probe.is_double ? "true" : "false");
    member(out, "version", run->probe.version);
    member(out, "target_file", run->options->target != NULL ? run->options->target : "");
    member(out, "profile", run->options->profile != NULL ? run->options->profile : "");
    fprintf(out, ",\"strict\":%s,\"seed\":%llu,\"clauses\":%u}\n",
            run->options->strict ? "true" : "false", (unsigned long long)run->options->seed,
            run->count);
}

void report_json(const struct run *run, FILE *out)
{
    report_first_line(run, stderr);
    json_head(run, out);
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        const struct clause *c = &spec_clauses[r->task.clause];
        char repro[2 * PATH_SIZE];
        report_repro(run, r, repro, sizeof repro);
        fprintf(out, "{\"clause\":");
        json_string(out, c->id);
        member(out, "level", level_name(c->level));
        member(out, "grade", grade_name(c->grade));
        member(out, "verdict", verdict_name(r->task.verdict));
        member(out, "expected", r->task.expected);
        member(out, "actual", r->task.actual);
        if (r->task.by[0] != '\0')
            member(out, "by", r->task.by);
        if (r->task.trials > 0)
            fprintf(out, ",\"trials\":%u", r->task.trials);
        fprintf(out, ",\"counts\":%s", r->counts ? "true" : "false");
        member(out, "repro", repro);
        fprintf(out, "}\n");
    }
    fprintf(stderr, "%s\n", run->last);
}

void report_tap(const struct run *run, FILE *out)
{
    report_first_line(run, stderr);
    fprintf(out, "TAP version 13\n1..%u\n", run->count);
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        const char *id = spec_clauses[r->task.clause].id;
        char repro[2 * PATH_SIZE];
        if (holds(r)) {
            fprintf(out, "ok %u - %s\n", i + 1, id);
        } else if (was_skipped(r) && !r->counts) {
            fprintf(out, "ok %u - %s # SKIP %s: %s\n", i + 1, id, verdict_name(r->task.verdict),
                    r->task.actual);
        } else {
            report_repro(run, r, repro, sizeof repro);
            fprintf(out, "%s %u - %s%s\n  ---\n  verdict: %s\n  expected: ", "not ok", i + 1, id,
                    r->counts ? "" : " # TODO does not count", verdict_name(r->task.verdict));
            json_string(out, r->task.expected);
            fprintf(out, "\n  actual: ");
            json_string(out, r->task.actual);
            fprintf(out, "\n  repro: ");
            json_string(out, repro);
            fprintf(out, "\n  ...\n");
        }
    }
    fprintf(stderr, "%s\n", run->last);
}

static void xml_text(FILE *out, const char *text)
{
    for (const unsigned char *p = (const unsigned char *)text; *p != 0; p++) {
        if (*p == '<')
            fputs("&lt;", out);
        else if (*p == '>')
            fputs("&gt;", out);
        else if (*p == '&')
            fputs("&amp;", out);
        else if (*p == '"')
            fputs("&quot;", out);
        else if (*p < 0x20)
            fputc(' ', out);
        else
            fputc(*p, out);
    }
}

static void junit_body(const struct run *run, const struct record *r, FILE *out)
{
    char repro[2 * PATH_SIZE];
    int is_error = r->task.verdict == VERDICT_ERROR;
    if (was_skipped(r) || !(r->counts || is_error)) {
        fprintf(out, "><skipped message=\"%s: ", verdict_name(r->task.verdict));
        xml_text(out, r->task.actual);
        fprintf(out, "\"/></testcase>\n");
        return;
    }
    report_repro(run, r, repro, sizeof repro);
    fprintf(out, "><%s type=\"%s\" message=\"expected ", is_error ? "error" : "failure",
            verdict_name(r->task.verdict));
    xml_text(out, r->task.expected);
    fprintf(out, ", actual ");
    xml_text(out, r->task.actual);
    fprintf(out, "\">");
    xml_text(out, repro);
    fprintf(out, "</%s></testcase>\n", is_error ? "error" : "failure");
}

void report_junit(const struct run *run, FILE *out)
{
    unsigned failures = 0, skipped = 0, errors = run->totals[VERDICT_ERROR];
    report_first_line(run, stderr);
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        if (holds(r) || r->task.verdict == VERDICT_ERROR)
            continue;
        if (was_skipped(r) || !r->counts)
            skipped++;
        else
            failures++;
    }
    fprintf(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"");
    xml_text(out, run->target_name);
    fprintf(out, "\" tests=\"%u\" failures=\"%u\" errors=\"%u\" skipped=\"%u\">\n", run->count,
            failures, errors, skipped);
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        const struct clause *c = &spec_clauses[r->task.clause];
        fprintf(out, "  <testcase classname=\"%s\" name=\"%s\"", c->function, c->id);
        if (holds(r))
            fprintf(out, "/>\n");
        else
            junit_body(run, r, out);
    }
    fprintf(out, "</testsuite>\n");
    fprintf(stderr, "%s\n", run->last);
}

/* A bar would end a cell of the table. */
static void cell(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '|')
            fputc('\\', out);
        fputc(*text, out);
    }
}

void report_markdown(const struct run *run, FILE *out)
{
    report_first_line(run, stderr);
    fprintf(out, "| clause | level | grade | verdict | expected | actual |\n"
                 "| --- | --- | --- | --- | --- | --- |\n");
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        const struct clause *c = &spec_clauses[r->task.clause];
        fprintf(out, "| `%s` | %s | %s | %s | ", c->id, level_name(c->level), grade_name(c->grade),
                verdict_name(r->task.verdict));
        cell(out, r->task.expected);
        fprintf(out, " | ");
        cell(out, r->task.actual);
        fprintf(out, " |\n");
    }
    fprintf(stderr, "%s\n", run->last);
}
