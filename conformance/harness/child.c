/*
 * The child: loads the target, runs one job, sends one result. Nothing else in the program ever
 * loads a target.
 */
#include "harness/journal.h"
#include "harness/os.h"
#include "harness/state.h"
#include "mutants/mutant.h"

#include <stdio.h>
#include <string.h>

struct loaded {
    void *module;
    struct target table;
    struct control control;
    int is_double;
    __typeof__(mutant_count) *mutant_count;
    __typeof__(mutant_apply) *mutant_apply;
};

static void lookup(void *module, const char *name, void *slot, size_t size)
{
    void *address = os_module_symbol(module, name);
    memcpy(slot, &address, size);
}

/* 0, or -1 with one line in `why`. */
static int load(const struct job *job, struct loaded *loaded, char *why, size_t size)
{
    memset(loaded, 0, sizeof *loaded);
    os_child_progress()->phase = PHASE_LOADING;
    loaded->module = job->linked ? os_module_self() : os_module_load(job->path, why, size);
    os_child_progress()->phase = PHASE_HARNESS;
    if (loaded->module == NULL)
        return -1;
#define FUNCTION(name, safety, result)                                                             \
    lookup(loaded->module, #name, &loaded->table.name, sizeof loaded->table.name);
#include "spec/functions.h"
#undef FUNCTION
    const char *missing;
    int control = control_load(&loaded->control, loaded->module, &missing);
    if (control < 0) {
        snprintf(why, size, "it is a double of another version: it has no %s", missing);
        return -1;
    }
    loaded->is_double = control;
    lookup(loaded->module, "mutant_count", &loaded->mutant_count, sizeof loaded->mutant_count);
    lookup(loaded->module, "mutant_apply", &loaded->mutant_apply, sizeof loaded->mutant_apply);
    return 0;
}

static void exports_of(const struct target *table, uint8_t *exports)
{
    void *entries[FUNCTION_COUNT];
    memcpy(entries, table, sizeof entries);
    for (int i = 0; i < FUNCTION_COUNT; i++)
        exports[i] = entries[i] != NULL;
}

static void probe(const struct job *job)
{
    static struct probe_message message;
    struct loaded loaded;
    message.nonce = job->nonce;
    message.loaded = load(job, &loaded, message.why, sizeof message.why) == 0;
    if (message.loaded) {
        message.is_double = (uint32_t)loaded.is_double;
        if (loaded.is_double)
            snprintf(message.version, sizeof message.version, "%s", loaded.control.version());
        exports_of(&loaded.table, message.exports);
        message.mutants = loaded.mutant_count != NULL ? loaded.mutant_count() : 0;
        if (job->linked) {
            message.same_file = 1;
            os_program_path(message.file, sizeof message.file);
        } else {
            message.same_file = os_module_is_file(loaded.module, job->path) == 1;
            os_module_file(loaded.module, message.file, sizeof message.file);
        }
        message.hook_slots = hooks_install(loaded.module, message.why, sizeof message.why);
    }
    os_child_send(&message, sizeof message);
}

/* A check takes away what it created on a machine. What cannot be taken away stays in the journal.
 */
static void clear_up(const struct job *job, const struct target *target)
{
    static struct journal_entry entries[256];
    if (job->journal[0] == '\0')
        return;
    unsigned count = journal_left(job->journal, job->nonce, entries, 256);
    for (unsigned i = 0; i < count; i++)
        if (take_away(target, entries[i].name) == NO_ERROR)
            journal_gone(job->journal, job->nonce, entries[i].name);
}

static void run_check(const struct job *job)
{
    static struct check_state state;
    static struct loaded loaded;
    struct check check = {&loaded.table, &state};
    char why[TEXT_SIZE];
    state.job = job;
    state.clause = &spec_clauses[job->clause];
    state.result.nonce = job->nonce;
    if (load(job, &loaded, why, sizeof why) != 0) {
        state.result.verdict = VERDICT_ERROR;
        snprintf(state.result.actual, sizeof state.result.actual, "the target does not load: %s",
                 why);
    } else {
        if (job->mutant >= 0)
            loaded.mutant_apply((unsigned)job->mutant, &loaded.table);
        state.control = loaded.is_double ? &loaded.control : NULL;
        state.hooked = hooks_install(loaded.module, why, sizeof why) > 0;
        check_run(&check);
        os_child_progress()->phase = PHASE_BETWEEN;
        clear_up(job, &loaded.table);
    }
    os_child_send(&state.result, sizeof state.result);
}

void child_main(const void *job, size_t size)
{
    static struct job copy;
    if (size != sizeof copy)
        os_child_leave(3);
    memcpy(&copy, job, size);
    if (copy.purpose == PURPOSE_PROBE)
        probe(&copy);
    else
        run_check(&copy);
    os_child_leave(0);
}
