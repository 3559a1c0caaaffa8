/*
 * `mprconform selftest`: the suite judges mutants. Each must be rejected by its own clause, the
 * control (no mutant) must pass every clause, and every checked clause that the double can be
 * judged by has a mutant.
 */
#include "harness/commands.h"
#include "harness/judge.h"
#include "harness/os.h"
#include "harness/report.h"
#include "mutants/mutant.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MUTANTS_LIMIT 2000

struct score {
    unsigned mutants;
    unsigned killed;
    unsigned problems;
};

static void mutants_path(const struct options *o, char *path)
{
    if (o->impl != NULL) {
        command_target(o, path);
        return;
    }
    char program[PATH_SIZE];
    if (os_program_path(program, sizeof program) != 0)
        program[0] = '\0';
    char *slash = strrchr(program, '/'), *backslash = strrchr(program, '\\');
    char *end = slash > backslash ? slash : backslash;
    snprintf(path, PATH_SIZE, "%.*s%s", end != NULL ? (int)(end - program + 1) : 0, program,
#ifdef _WIN32
             "mutants.dll"
#else
             "libmutants.so"
#endif
    );
}

/* The rows of the module: loaded here for its data alone; it is our own and every call to it is
 * made in children. */
static int read_rows(const char *path, const struct mutant **rows, unsigned *count)
{
    char why[TEXT_SIZE];
    __typeof__(mutant_count) *count_of;
    __typeof__(mutant_at) *row_at;
    void *module = os_module_load(path, why, sizeof why);
    if (module == NULL) {
        fprintf(stderr, "mprconform: the mutants cannot be loaded: %s; build them with make\n",
                why);
        return -1;
    }
    void *address = os_module_symbol(module, "mutant_count");
    memcpy(&count_of, &address, sizeof count_of);
    address = os_module_symbol(module, "mutant_at");
    memcpy(&row_at, &address, sizeof row_at);
    if (count_of == NULL || row_at == NULL || count_of() > MUTANTS_LIMIT) {
        fprintf(stderr, "mprconform: %s holds no mutants; name the module with --impl\n", path);
        return -1;
    }
    *count = count_of();
    for (unsigned i = 0; i < *count; i++)
        rows[i] = row_at(i);
    return 0;
}

static int rejects(enum verdict verdict)
{
    return verdict == VERDICT_FAIL || verdict == VERDICT_CRASH || verdict == VERDICT_TIMEOUT ||
           verdict == VERDICT_INCOMPLETE;
}

static int killed(const struct mutant *mutant, const struct task *task)
{
    return rejects(task->verdict) &&
           (mutant->guard == NULL || strstr(task->actual, mutant->guard) != NULL);
}

static void judge_mutants(const struct runner *runner, const struct options *o,
                          const struct mutant **rows, unsigned count, struct score *score)
{
    static struct task tasks[MUTANTS_LIMIT];
    unsigned used = 0;
    for (unsigned i = 0; i < count; i++) {
        int clause = spec_find(rows[i]->clause);
        if (clause < 0 || spec_clauses[clause].check == NULL) {
            printf("astray    %s %s: there is no check of that clause\n", rows[i]->clause,
                   rows[i]->name);
            score->problems++;
            continue;
        }
        tasks[used].clause = (enum clause_index)clause;
        tasks[used++].mutant = (int)i;
    }
    runner_run(runner, tasks, used);
    for (unsigned i = 0; i < used; i++) {
        const struct mutant *mutant = rows[tasks[i].mutant];
        int dead = killed(mutant, &tasks[i]);
        score->mutants++;
        score->killed += (unsigned)dead;
        if (!dead)
            printf("SURVIVED  %s %s\n  it %s\n  verdict %s%s%s\n", mutant->clause, mutant->name,
                   mutant->promise, verdict_name(tasks[i].verdict),
                   tasks[i].actual[0] != '\0' ? ": " : "", tasks[i].actual);
        else if (o->show_output)
            printf("killed    %s %s\n  it %s\n  expected %s, actual %s\n", mutant->clause,
                   mutant->name, mutant->promise, tasks[i].expected, tasks[i].actual);
    }
    runner_free(tasks, used);
}

/* The module without a mutant is the double: nothing may fail, or kills mean nothing. */
static void judge_control(const struct runner *runner, const struct mutant **rows, unsigned count,
                          struct score *score)
{
    static struct task tasks[CLAUSE_COUNT];
    unsigned used = 0, passing = 0;
    for (int i = 0; i < CLAUSE_COUNT; i++) {
        if (spec_clauses[i].check == NULL)
            continue;
        tasks[used].clause = (enum clause_index)i;
        tasks[used++].mutant = -1;
    }
    runner_run(runner, tasks, used);
    for (unsigned i = 0; i < used; i++) {
        const char *id = spec_clauses[tasks[i].clause].id;
        unsigned has = 0;
        passing += tasks[i].verdict == VERDICT_PASS;
        if (tasks[i].verdict != VERDICT_PASS) {
            printf("CONTROL   %s: %s: %s\n", id, verdict_name(tasks[i].verdict), tasks[i].actual);
            score->problems++;
        }
        for (unsigned j = 0; j < count; j++)
            has += strcmp(rows[j]->clause, id) == 0;
        if (has == 0) {
            printf("UNPROVEN  %s: no mutant shows that its check can fail\n", id);
            score->problems++;
        }
    }
    printf("%u of %u checked clauses pass on the control\n", passing, used);
    runner_free(tasks, used);
}

int command_selftest(const struct options *o)
{
    static const struct mutant *rows[MUTANTS_LIMIT];
    struct score score = {0, 0, 0};
    struct runner runner;
    struct probe_message probe;
    char path[PATH_SIZE], why[2 * PATH_SIZE];
    unsigned count;
    memset(&runner, 0, sizeof runner);
    mutants_path(o, path);
    runner.path = path;
    runner.seed = o->seed;
    runner.jobs = o->jobs;
    runner.timeout_ms = os_under_valgrind() ? 10 * o->timeout_ms : o->timeout_ms;
    runner.progress = os_is_terminal(2);
    if (runner_probe(&runner, &probe, why, sizeof why) != 0) {
        fprintf(stderr, "mprconform: the mutants were not judged: %s\n", why);
        return 3;
    }
    if (read_rows(path, rows, &count) != 0)
        return 3;
    judge_mutants(&runner, o, rows, count, &score);
    judge_control(&runner, rows, count, &score);
    printf("%u of %u mutants killed by their own clause, %u survivors, %u other problems\n",
           score.killed, score.mutants, score.mutants - score.killed, score.problems);
    return score.mutants == 0 || score.killed < score.mutants || score.problems > 0;
}
