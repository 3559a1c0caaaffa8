/* `mprconform list`, `explain` and `spec`: the contract for people and for other programs. */
#include "harness/commands.h"
#include "harness/judge.h"
#include "harness/report.h"

#include <string.h>

static FILE *open_output(const struct options *o)
{
    FILE *out = o->output != NULL ? fopen(o->output, "w") : stdout;
    if (out == NULL)
        fprintf(stderr, "mprconform: %s cannot be written; check the path\n", o->output);
    return out;
}

static int close_output(FILE *out)
{
    int broken = fflush(out) != 0;
    if (out != stdout)
        fclose(out);
    return broken ? 4 : 0;
}

static int wanted(const struct options *o, const char *id)
{
    for (unsigned i = 0; i < o->only_count; i++)
        if (glob_matches(o->only[i], id))
            return 1;
    return o->only_count == 0;
}

int command_list(const struct options *o)
{
    unsigned shown = 0;
    FILE *out = open_output(o);
    if (out == NULL)
        return 2;
    for (int i = 0; i < CLAUSE_COUNT; i++) {
        const struct clause *c = &spec_clauses[i];
        if (!wanted(o, c->id))
            continue;
        fprintf(out, "%-52s %-6s %-10s %-12s %s\n", c->id, level_name(c->level),
                grade_name(c->grade), disposition_name(c->disposition), c->statement);
        shown++;
    }
    if (shown == 0)
        fprintf(stderr, "mprconform: no clause matched '%s'; mprconform list shows all\n",
                o->only[0]);
    int status = close_output(out);
    return shown == 0 ? 2 : status;
}

/* The three ids that share most with a mistyped one, so that an error helps. */
static void suggest(const char *id)
{
    const char *slug = strrchr(id, '.');
    slug = slug != NULL ? slug + 1 : id;
    unsigned shown = 0;
    for (int i = 0; i < CLAUSE_COUNT && shown < 3; i++)
        if (strstr(spec_clauses[i].id, slug) != NULL)
            fprintf(stderr, "%s %s", shown++ == 0 ? "  did you mean" : ",", spec_clauses[i].id);
    fprintf(stderr, shown > 0 ? "?\n" : "  mprconform list shows all ids\n");
}

static void explain_judging(const struct clause *c, enum clause_index index)
{
    if (c->disposition == CHECKED)
        printf("judged     by a check in a process of its own (class %s)%s\n",
               safety_name(c->check->safety),
               c->check->sweeps ? ", which fails each allocation of the call in turn" : "");
    else if (c->disposition == ASSERTED)
        printf("judged     by the compiler, when the suite is built\n");
    else if (c->disposition == SAME_AS)
        printf("judged     as %s, which says the same\n", spec_twin(index));
    else if (c->disposition == UNOBSERVABLE)
        printf("judged     by nobody: %s\n", c->note);
    else
        printf("judged     not at all: it permits, it demands nothing\n");
}

int command_explain(const struct options *o)
{
    int index = spec_find(o->arguments[0]);
    if (index < 0) {
        fprintf(stderr, "mprconform: no clause '%s'\n", o->arguments[0]);
        suggest(o->arguments[0]);
        return 2;
    }
    const struct clause *c = &spec_clauses[index];
    printf("%s\n\n  %s\n\n", c->id, c->statement);
    printf("level      %s\n", level_name(c->level));
    printf("grade      %s\n", grade_name(c->grade));
    printf("source     %s\n", c->source);
    explain_judging(c, (enum clause_index)index);
    if (c->disposition == CHECKED)
        printf("repeat     %s --only %s\n", o->program, c->id);
    return 0;
}

static void spec_clause(FILE *out, enum clause_index index)
{
    const struct clause *c = &spec_clauses[index];
    const struct {
        const char *name;
        const char *value;
    } members[] = {
        {"function", c->function},
        {"level", level_name(c->level)},
        {"grade", grade_name(c->grade)},
        {"disposition", disposition_name(c->disposition)},
        {"statement", c->statement},
        {"source", c->source},
        {"same_as", spec_twin(index)},
        {"reason", c->note},
        {"class", c->check != NULL ? safety_name(c->check->safety) : NULL},
    };
    fprintf(out, "  {\"id\":");
    json_string(out, c->id);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        if (members[i].value == NULL)
            continue;
        fprintf(out, ",\"%s\":", members[i].name);
        json_string(out, members[i].value);
    }
    fprintf(out, index + 1 < CLAUSE_COUNT ? "},\n" : "}\n");
}

int command_spec(const struct options *o)
{
    FILE *out = open_output(o);
    if (out == NULL)
        return 2;
    fprintf(out, "{\"spec\":\"" SPEC_VERSION "\",\"clauses\":[\n");
    for (int i = 0; i < CLAUSE_COUNT; i++)
        spec_clause(out, (enum clause_index)i);
    fprintf(out, "]}\n");
    return close_output(out);
}
