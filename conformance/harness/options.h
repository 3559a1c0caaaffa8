/* The command line of mprconform. */
#ifndef HARNESS_OPTIONS_H
#define HARNESS_OPTIONS_H

#include "harness/spec.h"

#include <stdint.h>

enum command {
    COMMAND_RUN,
    COMMAND_LIST,
    COMMAND_EXPLAIN,
    COMMAND_SPEC,
    COMMAND_COMPARE,
    COMMAND_SELFTEST,
    COMMAND_CLEANUP,
    COMMAND_VERSION,
    COMMAND_HELP
};

enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_TAP, FORMAT_JUNIT, FORMAT_MARKDOWN };

#define ONLY_LIMIT 64

struct options {
    enum command command;
    const char *program; /* argv[0], for repro lines */
    const char *impl;    /* --impl; NULL: the double beside the program, or the one linked in */
    const char *target;
    const char *only[ONLY_LIMIT];
    unsigned only_count;
    const char *profile;
    int strict;
    const char *gaps;
    const char *write_gaps;
    enum safety allow;
    const char *confirm; /* --confirm HOST, for destroy without a terminal */
    enum format format;
    const char *output;
    unsigned jobs;
    unsigned timeout_ms;
    uint64_t seed;
    int show_output;
    const char *arguments[2]; /* of explain, compare */
    unsigned argument_count;
};

/* 0; -1 with one line in `why` (what was expected, what was found, what to do). */
int options_parse(struct options *options, int argc, char **argv, char *why, size_t size);

extern const char options_help[];

#endif
