/*
 * The runner: gives each task a child of its own, several at a time, and reads what came of it. It
 * decides nothing about what counts; that is harness/judge.h.
 */
#ifndef HARNESS_RUNNER_H
#define HARNESS_RUNNER_H

#include "harness/result.h"

/* What all tasks of a run share. */
struct runner {
    const char *path; /* the target's file; NULL: linked into the program */
    const struct target_file *fixtures;
    const char *journal; /* NULL for the double */
    uint64_t seed;
    unsigned jobs;
    unsigned timeout_ms; /* for a clause, its sweep included */
    int progress;        /* tell a person on standard error how far it is */
};

/* One clause to be judged, and what the target did. */
struct task {
    enum clause_index clause;
    int mutant; /* -1: none */
    /* filled by the runner: */
    enum verdict verdict;
    unsigned trials; /* positions swept, warm and cold */
    int guard;       /* a guard was broken, which counts whatever the clause */
    char expected[TEXT_SIZE];
    char actual[2 * TEXT_SIZE];
    char by[TEXT_SIZE];
    char *output; /* what the target printed; NULL for nothing */
};

/* Runs all tasks, in an order that the seed decides. */
void runner_run(const struct runner *runner, struct task *tasks, unsigned count);
void runner_free(struct task *tasks, unsigned count);

/* Loads the target in a child and tells about it. 0; -1 with one line in `why` when it cannot be
 * loaded, crashes while it loads, or is not the file that was named. */
int runner_probe(const struct runner *runner, struct probe_message *probe, char *why, size_t size);

/* Deterministic chance: the next number of a seed. */
uint64_t chance_next(uint64_t *state);

#endif
