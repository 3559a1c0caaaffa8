/*
 * Gaps: the known failures of a target, each pinned with the value it gives today, so that another
 * wrong value, or a failure that is gone, is news.
 */
#ifndef HARNESS_GAPS_H
#define HARNESS_GAPS_H

#include "harness/result.h"

#include <stdio.h>

struct gap {
    enum clause_index clause;
    enum verdict verdict;
    char actual[2 * TEXT_SIZE];
    char reason[TEXT_SIZE];
};

struct gaps {
    struct gap entries[CLAUSE_COUNT];
    unsigned count;
};

/* Reads a gaps file. 0; -1 with file, line, what was expected and found in `why`. */
int gaps_read(const char *path, struct gaps *gaps, char *why, size_t size);
/* The gap of a clause, or NULL. */
const struct gap *gaps_find(const struct gaps *gaps, enum clause_index clause);
/* Writes one line. */
void gaps_write(FILE *file, const struct gap *gap);

#endif
