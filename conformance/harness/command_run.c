/* `mprconform run`: from the options to a judged target and its report. */
#include "harness/commands.h"
#include "harness/journal.h"
#include "harness/judge.h"
#include "harness/os.h"
#include "harness/report.h"
#include "harness/target_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *command_journal(void)
{
    return "mprconform.journal";
}

const char *command_target(const struct options *options, char *path)
{
    if (options->impl != NULL) {
        /* A bare name would send the loader through its search path. */
        int bare = strpbrk(options->impl, "/\\") == NULL;
        snprintf(path, PATH_SIZE, "%s%s", bare ? "./" : "", options->impl);
        return path;
    }
#ifdef MPRCONFORM_LINKED
    return NULL;
#else
    char program[PATH_SIZE];
    if (os_program_path(program, sizeof program) != 0)
        program[0] = '\0';
    char *slash = strrchr(program, '/'), *backslash = strrchr(program, '\\');
    char *end = slash > backslash ? slash : backslash;
    snprintf(path, PATH_SIZE, "%.*s%s", end != NULL ? (int)(end - program + 1) : 0, program,
#ifdef _WIN32
             "mprapi.dll"
#else
             "libmprapi.so"
#endif
    );
    return path;
#endif
}

static uint64_t hash_file(const char *path)
{
    uint64_t hash = 0xCBF29CE484222325u;
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return 0;
    for (int c; (c = fgetc(file)) != EOF;)
        hash = (hash ^ (unsigned)c) * 0x100000001B3u;
    fclose(file);
    return hash;
}

static int usage(const char *why)
{
    fprintf(stderr, "mprconform: %s\n", why);
    return 2;
}

/* What may be done to a machine that is not the double. 0, or -1 with `why`. */
static int permitted(const struct run *run, char *why, size_t size)
{
    const struct options *o = run->options;
    char host[TEXT_SIZE];
    if (run->probe.is_double || o->allow != SAFETY_DESTROY)
        return 0;
    if (os_host_name(host, sizeof host) != 0)
        host[0] = '\0';
    if (o->confirm != NULL && host[0] != '\0' && strcmp(o->confirm, host) == 0)
        return 0;
    snprintf(
        why, size,
        "--allow destroy rewrites the configuration of this machine; say --confirm %s as well, "
        "and make a backup of its configuration first",
        host);
    return -1;
}

/* The double may be treated in any way; anything else needs --allow for more than reading. */
static void skip_forbidden(struct run *run)
{
    for (unsigned i = 0; i < run->count; i++) {
        struct task *task = &run->records[i].task;
        enum safety safety = spec_clauses[task->clause].check->safety;
        if (run->probe.is_double || safety <= run->options->allow)
            continue;
        task->verdict = VERDICT_SKIPPED;
        snprintf(task->actual, sizeof task->actual, "needs --allow %s", safety_name(safety));
    }
}

static void run_tasks(struct run *run, const struct runner *runner)
{
    static struct task tasks[CLAUSE_COUNT];
    unsigned owners[CLAUSE_COUNT], count = 0;
    for (unsigned i = 0; i < run->count; i++) {
        if (run->records[i].task.verdict == VERDICT_SKIPPED)
            continue;
        owners[count] = i;
        tasks[count++] = run->records[i].task;
    }
    runner_run(runner, tasks, count);
    for (unsigned i = 0; i < count; i++)
        run->records[owners[i]].task = tasks[i];
}

static int write_report(const struct run *run)
{
    const struct options *o = run->options;
    FILE *out = o->output != NULL ? fopen(o->output, "w") : stdout;
    if (out == NULL) {
        fprintf(stderr, "mprconform: %s: the report cannot be written; check the path\n",
                o->output);
        return -1;
    }
    report(run, out);
    if (fflush(out) != 0) {
        fprintf(stderr, "mprconform: the report was not written whole\n");
        return -1;
    }
    if (out != stdout)
        fclose(out);
    return 0;
}

static int write_gaps(const struct run *run)
{
    FILE *out = fopen(run->options->write_gaps, "w");
    if (out == NULL) {
        fprintf(stderr, "mprconform: %s: the gaps file cannot be written; check the path\n",
                run->options->write_gaps);
        return -1;
    }
    fprintf(out, "# Known gaps of %s. A line: clause | verdict | actual | reason\n",
            run->target_name);
    for (unsigned i = 0; i < run->count; i++) {
        const struct record *r = &run->records[i];
        struct gap gap;
        if (r->raw == VERDICT_PASS || r->raw == VERDICT_ERROR || r->raw == VERDICT_SKIPPED ||
            r->raw == VERDICT_UNMET)
            continue;
        gap.clause = r->task.clause;
        gap.verdict = r->raw;
        snprintf(gap.actual, sizeof gap.actual, "%s", r->task.actual);
        snprintf(gap.reason, sizeof gap.reason, "%s", "baseline");
        gaps_write(out, &gap);
    }
    fclose(out);
    return 0;
}

int command_run(const struct options *o)
{
    static struct run run;
    struct target_file fixtures;
    struct runner runner;
    char path[PATH_SIZE], why[2 * PATH_SIZE];
    memset(&fixtures, 0, sizeof fixtures);
    memset(&runner, 0, sizeof runner);
    run.options = o;
    if (o->target != NULL && target_file_read(o->target, &fixtures, why, sizeof why) != 0)
        return usage(why);
    if (o->gaps != NULL && gaps_read(o->gaps, &run.gaps, why, sizeof why) != 0)
        return usage(why);
    if (judge_select(&run, why, sizeof why) != 0)
        return usage(why);

    runner.path = command_target(o, path);
    runner.fixtures = &fixtures;
    runner.seed = o->seed;
    runner.jobs = fixtures.shared_state ? 1 : o->jobs;
    runner.timeout_ms = os_under_valgrind() ? 10 * o->timeout_ms : o->timeout_ms;
    runner.progress = os_is_terminal(2);
    snprintf(run.target_name, sizeof run.target_name, "%s",
             runner.path != NULL ? runner.path : "linked into the program");
    if (runner_probe(&runner, &run.probe, why, sizeof why) != 0) {
        fprintf(stderr, "mprconform: %s was not judged: %s\n", run.target_name, why);
        return 3;
    }
    if (permitted(&run, why, sizeof why) != 0)
        return usage(why);
    runner.journal = run.probe.is_double ? NULL : command_journal();
    run.target_hash = hash_file(run.probe.file);
    os_system_name(run.system, sizeof run.system);

    skip_forbidden(&run);
    run_tasks(&run, &runner);
    /* A journal in which everything is gone has done its work. */
    struct journal_entry entry;
    if (runner.journal != NULL && journal_left(runner.journal, 0, &entry, 1) == 0)
        remove(runner.journal);
    if (fixtures.reset[0] != '\0' && os_run_command(fixtures.reset) != 0)
        fprintf(stderr, "mprconform: the reset command of the target file failed: %s\n",
                fixtures.reset);
    judge(&run);
    int written = write_report(&run);
    if (o->write_gaps != NULL && write_gaps(&run) != 0)
        written = -1;
    return written != 0 ? 4 : run.status;
}
