/*
 * Verdicts, and what travels between the parent (which decides) and a child (which loads the target
 * and runs one check).
 */
#ifndef HARNESS_RESULT_H
#define HARNESS_RESULT_H

#include "harness/spec.h"

#include <stdint.h>

enum verdict {
    VERDICT_PASS,
    VERDICT_FAIL,
    VERDICT_CRASH,
    VERDICT_TIMEOUT,
    VERDICT_INCOMPLETE,
    VERDICT_GAP,
    VERDICT_UNEXPECTED_PASS,
    VERDICT_DIFFERS,
    VERDICT_UNSUPPORTED,
    VERDICT_BLOCKED,
    VERDICT_UNMET,
    VERDICT_SKIPPED,
    VERDICT_ERROR,
    VERDICT_COUNT
};

const char *verdict_name(enum verdict verdict); /* "unexpected-pass" */
/* The verdict of that name, or VERDICT_COUNT. */
enum verdict verdict_find(const char *name);

#define TEXT_SIZE 256
#define PATH_SIZE 1024

/* What a target offers beside its functions: from the target file. An empty text means that it is
 * not there. */
struct target_file {
    char remote[TEXT_SIZE];       /* a server that can be reached */
    char remote_other[TEXT_SIZE]; /* a second one */
    char local_name[TEXT_SIZE];   /* the local machine's name, where it is not the host name */
    char adapter_guid[TEXT_SIZE];
    char adapter_name[TEXT_SIZE];
    char unprivileged[TEXT_SIZE]; /* a command that runs another as a caller without administrator
                                     rights */
    char reset[TEXT_SIZE];        /* a command that puts the configuration back */
    uint32_t shared_state;  /* the configuration is one for all processes: one job at a time */
    uint32_t no_interfaces; /* the configuration starts without interfaces */
};

enum purpose { PURPOSE_PROBE, PURPOSE_CHECK };

/* Positions of a cold sweep: which allocation fails, in which mode. nth 0 runs the check as it is.
 */
struct trial {
    uint32_t mode;
    uint32_t nth;
};

struct job {
    uint64_t nonce; /* comes back in the result, so that bytes of another origin are told apart */
    uint64_t seed;
    uint32_t purpose;
    uint32_t clause;
    int32_t mutant;  /* -1: none */
    uint32_t linked; /* the target is linked into the program */
    struct trial trial;
    struct target_file fixtures;
    char path[PATH_SIZE];
    char journal[PATH_SIZE]; /* where things created on a machine are noted; empty for the double */
};

enum phase {
    PHASE_START,   /* nothing yet */
    PHASE_LOADING, /* the loader runs the target's own start-up */
    PHASE_HARNESS, /* our code; the target has not been called */
    PHASE_CALL,    /* inside the target; detail is the function */
    PHASE_BETWEEN  /* our code, after the target was called at least once; detail is the last
                      function */
};

/* The one result of a check. */
struct result_message {
    uint64_t nonce;
    uint32_t verdict;
    uint32_t more;           /* a cold trial reached its position: there may be another */
    uint32_t saw_allocation; /* the swept call asked for memory */
    uint32_t trials;         /* positions swept */
    uint32_t guard;          /* a guard was broken: a failure whatever the grade of the clause */
    char expected[TEXT_SIZE];
    char actual[2 * TEXT_SIZE];
    char by[TEXT_SIZE]; /* blocked: the clause that did not hold */
};

/* The one result of a probe. */
struct probe_message {
    uint64_t nonce;
    uint32_t loaded;
    uint32_t is_double;
    uint32_t same_file; /* the loader mapped the file that was named */
    int32_t hook_slots; /* -1: hooks cannot see this target */
    uint32_t mutants;
    uint8_t exports[FUNCTION_COUNT];
    char version[64];
    char file[PATH_SIZE]; /* what the loader mapped */
    char why[TEXT_SIZE];  /* why it was not loaded, or why hooks cannot see it */
};

#endif
