/*
 * Judging: which clauses a run selects, what a verdict becomes in the light of grade, gaps and
 * profile, what counts, and the exit status. Everything a report shows comes from struct run.
 */
#ifndef HARNESS_JUDGE_H
#define HARNESS_JUDGE_H

#include "harness/gaps.h"
#include "harness/options.h"
#include "harness/runner.h"

/* A clause of a run. */
struct record {
    struct task task;
    enum verdict raw; /* before gaps and grade */
    int counts;       /* a failure that decides the exit status */
    const char *note; /* the reason of a gap, or NULL */
};

struct run {
    const struct options *options;
    struct probe_message probe;
    char target_name[PATH_SIZE]; /* as named on the command line, or "linked in" */
    uint64_t target_hash;
    char system[TEXT_SIZE];
    struct gaps gaps;
    struct record records[CLAUSE_COUNT]; /* in the order of the contract */
    unsigned count;
    unsigned totals[VERDICT_COUNT];
    unsigned judged;   /* clauses that reached a verdict about the target */
    unsigned counting; /* records whose failure counts */
    int status;        /* exit status */
    char last[2 * TEXT_SIZE];
};

/* Whether a text matches a pattern of `*` and `?`. */
int glob_matches(const char *pattern, const char *text);

/* Fills the records with the clauses that the options select, checked ones alone. 0; -1 with one
 * line in `why` when a profile does not exist or nothing matched. */
int judge_select(struct run *run, char *why, size_t size);

/* After the tasks ran: verdicts, totals, status, last line. */
void judge(struct run *run);

#endif
