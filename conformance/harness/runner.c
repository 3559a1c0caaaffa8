/*
 * Tasks to children and back.
 *
 * A task is one child, or, for a clause that sweeps, one child for the check as it is and then a
 * child for each cold position: mode by mode until a child reports that the call needed no more.
 * The first verdict that is not a pass decides the task.
 */
#include "harness/runner.h"
#include "harness/hooks.h"
#include "harness/os.h"
#include "harness/scratch.h"
#include "harness/values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define JOBS_LIMIT 64
/* A cold position is a process; a call that still needs more after so many is not going to end. */
#define COLD_LIMIT 200

/* Where a task stands. */
struct progress {
    struct trial next; /* nth 0: the check as it is */
    int more;          /* the last cold position was reached: there may be another */
    int saw_allocation;
    uint64_t deadline;
};

uint64_t chance_next(uint64_t *state)
{
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static void make_job(struct job *job, const struct runner *runner)
{
    static uint64_t chance;
    memset(job, 0, sizeof *job);
    if (chance == 0)
        chance = os_milliseconds() ^ (uintptr_t)&chance;
    job->nonce = chance_next(&chance);
    job->seed = runner->seed;
    job->mutant = -1;
    job->linked = runner->path == NULL;
    if (runner->path != NULL)
        snprintf(job->path, sizeof job->path, "%s", runner->path);
    if (runner->journal != NULL)
        snprintf(job->journal, sizeof job->journal, "%s", runner->journal);
    if (runner->fixtures != NULL)
        job->fixtures = *runner->fixtures;
}

static void decide(struct task *task, enum verdict verdict, const char *expected,
                   const char *actual)
{
    task->verdict = verdict;
    snprintf(task->expected, sizeof task->expected, "%.*s", TEXT_SIZE - 1, expected);
    snprintf(task->actual, sizeof task->actual, "%.*s", 2 * TEXT_SIZE - 1, actual);
}

/* Words for what a child was doing: "in MprConfigServerConnect". */
static void place(const struct os_progress *progress, char *text, size_t size)
{
    const char *name = progress->detail < FUNCTION_COUNT
                           ? spec_function_name((enum function)progress->detail)
                           : "an unknown function";
    if (progress->phase == PHASE_CALL)
        snprintf(text, size, "in %s", name);
    else if (progress->phase == PHASE_BETWEEN)
        snprintf(text, size, "after %s", name);
    else if (progress->phase == PHASE_LOADING)
        snprintf(text, size, "while the target was loaded");
    else
        snprintf(text, size, "before the target was called");
}

/* A child that died. Before the target was touched it is our own fault. */
static void read_death(struct task *task, const struct os_outcome *outcome)
{
    char where[TEXT_SIZE], what[TEXT_SIZE], text[3 * TEXT_SIZE];
    int ours = outcome->progress.phase == PHASE_START || outcome->progress.phase == PHASE_HARNESS;
    place(&outcome->progress, where, sizeof where);
    crash_text(outcome->code, what, sizeof what);
    snprintf(text, sizeof text, "%s %s", what, where);
    if (outcome->code == 0x80000100u && !ours) {
        snprintf(text, sizeof text, "a stub that raises %s, %s", what, where);
        decide(task, VERDICT_UNSUPPORTED, "", text);
    } else {
        decide(task, ours ? VERDICT_ERROR : VERDICT_CRASH, "the call returns", text);
    }
}

/* A child that ended without its one result, or with more than one. */
static void read_disorder(struct task *task, const struct os_outcome *outcome, size_t results)
{
    char where[TEXT_SIZE], text[2 * TEXT_SIZE];
    place(&outcome->progress, where, sizeof where);
    if (results > 1)
        snprintf(text, sizeof text, "returned twice: %lu results came from one call, last seen %s",
                 (unsigned long)results, where);
    else if (outcome->message_bytes > 0)
        snprintf(text, sizeof text, "%lu bytes that are no result came instead, last seen %s",
                 (unsigned long)outcome->message_bytes, where);
    else
        snprintf(text, sizeof text, "the process ended with status %lu %s",
                 (unsigned long)outcome->code, where);
    decide(task,
           outcome->progress.phase <= PHASE_HARNESS && results == 0 &&
                   outcome->progress.phase != PHASE_LOADING
               ? VERDICT_ERROR
               : VERDICT_FAIL,
           "exactly one result", text);
}

/* The message when there is exactly one; otherwise NULL and how many whole ones were seen. */
static const struct result_message *only_message(const struct os_outcome *outcome,
                                                 const struct job *job, struct result_message *copy,
                                                 size_t *results)
{
    *results = 0;
    for (size_t at = 0; at + sizeof *copy <= outcome->message_bytes; at += sizeof *copy) {
        memcpy(copy, outcome->messages + at, sizeof *copy);
        if (copy->nonce != job->nonce)
            return NULL;
        ++*results;
    }
    return *results == 1 && outcome->message_bytes == sizeof *copy ? copy : NULL;
}

static void read_outcome(struct task *task, struct progress *progress,
                         const struct os_outcome *outcome, const struct job *job)
{
    struct result_message copy;
    size_t results;
    char text[TEXT_SIZE], where[TEXT_SIZE];
    const struct result_message *message = only_message(outcome, job, &copy, &results);
    progress->more = 0;
    if (outcome->output != NULL && outcome->output[0] != '\0' && task->output == NULL) {
        size_t length = strlen(outcome->output) + 1;
        task->output = malloc(length);
        if (task->output != NULL)
            memcpy(task->output, outcome->output, length);
    }
    if (outcome->ending == OS_TIMED_OUT) {
        place(&outcome->progress, where, sizeof where);
        snprintf(text, sizeof text, "still running at the time limit, %.200s", where);
        decide(task, VERDICT_TIMEOUT, "the call returns", text);
    } else if (outcome->ending == OS_SIGNALLED) {
        read_death(task, outcome);
    } else if (message == NULL || outcome->code != 0) {
        read_disorder(task, outcome, results);
    } else {
        decide(task, (enum verdict)message->verdict, message->expected, message->actual);
        snprintf(task->by, sizeof task->by, "%s", message->by);
        task->trials += message->trials;
        task->guard |= message->guard != 0;
        progress->saw_allocation |= message->saw_allocation != 0;
        progress->more = message->more != 0;
    }
}

/* The trial after the one just read, or 0 when the task is decided. */
static int next_trial(struct task *task, struct progress *progress, const struct trial *last)
{
    int sweeps = spec_clauses[task->clause].check->sweeps;
    int dry = task->verdict == VERDICT_UNMET && task->trials > 0;
    if (!sweeps || (task->verdict != VERDICT_PASS && !dry))
        return 0;
    progress->next = *last;
    if (last->nth == 0) {
        progress->next.mode = HOOK_ONE;
        progress->next.nth = 1;
    } else if (progress->more) {
        progress->next.nth++;
    } else {
        progress->next.mode++;
        progress->next.nth = 1;
    }
    if (progress->next.nth > COLD_LIMIT) {
        char text[TEXT_SIZE];
        snprintf(text, sizeof text, "still failing at allocation %d of a fresh process",
                 COLD_LIMIT);
        decide(task, VERDICT_INCOMPLETE, "a sweep that comes to an end", text);
        return 0;
    }
    if (progress->next.mode <= HOOK_RUN)
        return 1;
    /* Cold or warm, one of them must have seen memory asked for. */
    if (progress->saw_allocation)
        decide(task, VERDICT_PASS, "", "");
    else
        decide(task, VERDICT_UNMET, "", "the sweep saw no allocation");
    return 0;
}

static void shuffle(unsigned *order, unsigned count, uint64_t seed)
{
    for (unsigned i = 0; i < count; i++)
        order[i] = i;
    for (unsigned i = count; i > 1; i--) {
        unsigned j = (unsigned)(chance_next(&seed) % i);
        unsigned swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}

struct slot {
    struct os_child *child;
    unsigned task;
    struct job job;
};

static void start(struct slot *slot, const struct runner *runner, const struct task *task,
                  struct progress *progress)
{
    uint64_t now = os_milliseconds();
    uint64_t left = progress->deadline > now ? progress->deadline - now : 1;
    make_job(&slot->job, runner);
    slot->job.purpose = PURPOSE_CHECK;
    slot->job.clause = task->clause;
    slot->job.mutant = task->mutant;
    slot->job.trial = progress->next;
    slot->child = os_child_start(&slot->job, sizeof slot->job, (unsigned)left);
}

static void tell(const struct runner *runner, unsigned done, unsigned count)
{
    if (runner->progress)
        fprintf(stderr, done == count ? "\r%*s\r" : "\r%*s%u of %u clauses", done == count ? 40 : 0,
                "", done, count);
}

/* The loop proper: keep `jobs` children going, read each as it ends, start its next trial or the
 * next task. */
static void work(const struct runner *runner, struct task *tasks, unsigned count,
                 const unsigned *order, struct progress *progress, struct slot *slots)
{
    struct os_child *children[JOBS_LIMIT];
    unsigned jobs = runner->jobs < 1 ? 1 : runner->jobs > JOBS_LIMIT ? JOBS_LIMIT : runner->jobs;
    unsigned started = 0, done = 0, live = 0;
    while (done < count) {
        while (live < jobs && started < count) {
            unsigned task = order[started++];
            slots[live].task = task;
            progress[task].deadline = os_milliseconds() + runner->timeout_ms;
            start(&slots[live], runner, &tasks[task], &progress[task]);
            if (slots[live].child == NULL) {
                decide(&tasks[task], VERDICT_ERROR, "a child process",
                       "the system starts none: free some processes or lower --jobs");
                done++;
            } else {
                live++;
            }
        }
        if (live == 0)
            continue;
        for (unsigned i = 0; i < live; i++)
            children[i] = slots[i].child;
        struct os_outcome outcome;
        unsigned ended = os_child_wait(children, live, &outcome);
        struct slot *slot = &slots[ended];
        struct trial last = slot->job.trial;
        read_outcome(&tasks[slot->task], &progress[slot->task], &outcome, &slot->job);
        os_child_free(slot->child, &outcome);
        scratch_remove(slot->job.nonce);
        if (next_trial(&tasks[slot->task], &progress[slot->task], &last)) {
            start(slot, runner, &tasks[slot->task], &progress[slot->task]);
            if (slot->child != NULL)
                continue;
            decide(&tasks[slot->task], VERDICT_ERROR, "a child process", "the system starts none");
        }
        slots[ended] = slots[--live];
        tell(runner, ++done, count);
    }
}

void runner_run(const struct runner *runner, struct task *tasks, unsigned count)
{
    unsigned *order = calloc(count + 1, sizeof *order);
    struct progress *progress = calloc(count + 1, sizeof *progress);
    struct slot *slots = calloc(JOBS_LIMIT, sizeof *slots);
    if (order == NULL || progress == NULL || slots == NULL) {
        for (unsigned i = 0; i < count; i++)
            decide(&tasks[i], VERDICT_ERROR, "memory for the harness itself",
                   "the system has none");
    } else {
        shuffle(order, count, runner->seed);
        work(runner, tasks, count, order, progress, slots);
    }
    free(order);
    free(progress);
    free(slots);
}

void runner_free(struct task *tasks, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        free(tasks[i].output);
}

int runner_probe(const struct runner *runner, struct probe_message *probe, char *why, size_t size)
{
    struct job job;
    struct os_outcome outcome;
    char what[TEXT_SIZE];
    make_job(&job, runner);
    job.purpose = PURPOSE_PROBE;
    struct os_child *child = os_child_start(&job, sizeof job, runner->timeout_ms);
    if (child == NULL) {
        snprintf(why, size, "the system starts no child process");
        return -1;
    }
    os_child_wait(&child, 1, &outcome);
    int result = -1;
    if (outcome.ending == OS_TIMED_OUT)
        snprintf(why, size, "it does not come back from loading within the time limit");
    else if (outcome.ending == OS_SIGNALLED)
        snprintf(why, size, "it crashes while it is loaded: %s",
                 crash_text(outcome.code, what, sizeof what));
    else if (outcome.message_bytes != sizeof *probe)
        snprintf(why, size, "it ends the process with status %lu while it is loaded",
                 (unsigned long)outcome.code);
    else {
        memcpy(probe, outcome.messages, sizeof *probe);
        if (probe->nonce != job.nonce || !probe->loaded)
            snprintf(why, size, "%s", probe->why);
        else if (!probe->same_file)
            snprintf(
                why, size,
                "the loader mapped something else (%s). Under Wine its own DLL is preferred: copy "
                "the file beside mprconform.exe or set WINEDLLOVERRIDES=mprapi=n",
                probe->file);
        else
            result = 0;
    }
    os_child_free(child, &outcome);
    return result;
}
