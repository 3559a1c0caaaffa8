/* What all reports share: the opening line, the repro line, the choice of the format. */
#include "harness/report.h"

#include <string.h>

void report_first_line(const struct run *run, FILE *out)
{
    const struct probe_message *p = &run->probe;
    fprintf(out,
            "target %s (%s%s%s), on %s, suite " SUITE_VERSION ", contract " SPEC_VERSION
            ", seed %llu\n",
            run->target_name, p->is_double ? "the double, " : "not the double",
            p->is_double ? p->version : "", p->mutants > 0 ? ", with mutants" : "", run->system,
            (unsigned long long)run->options->seed);
}

/* A word of a command line, quoted where a shell would split or expand it. */
static void append_word(char *text, size_t size, const char *word)
{
    size_t used = strlen(text);
    int plain = word[strcspn(word, " *?'\"\\$&|;<>()[]{}~#`")] == '\0' && word[0] != '\0';
    if (used < size)
        snprintf(text + used, size - used, plain ? " %s" : " '%s'", word);
}

static void append_option(char *text, size_t size, const char *option, const char *value)
{
    if (value != NULL) {
        append_word(text, size, option);
        append_word(text, size, value);
    }
}

void report_repro(const struct run *run, const struct record *record, char *text, size_t size)
{
    const struct options *o = run->options;
    char seed[32];
    snprintf(text, size, "%s", o->program);
    append_option(text, size, "--impl", o->impl);
    append_option(text, size, "--target", o->target);
    append_option(text, size, "--only", spec_clauses[record->task.clause].id);
    append_option(text, size, "--profile", o->profile);
    append_option(text, size, "--gaps", o->gaps);
    if (o->strict)
        append_word(text, size, "--strict");
    if (o->allow != SAFETY_READ)
        append_option(text, size, "--allow", safety_name(o->allow));
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)o->seed);
    append_option(text, size, "--seed", seed);
}

void json_string(FILE *out, const char *text)
{
    fputc('"', out);
    for (const unsigned char *p = (const unsigned char *)text; *p != 0; p++) {
        if (*p == '"' || *p == '\\')
            fprintf(out, "\\%c", *p);
        else if (*p < 0x20)
            fprintf(out, "\\u%04x", *p);
        else
            fputc(*p, out);
    }
    fputc('"', out);
}

void report(const struct run *run, FILE *out)
{
    static void (*const formats[])(const struct run *, FILE *) = {
        report_text, report_json, report_tap, report_junit, report_markdown,
    };
    formats[run->options->format](run, out);
}
