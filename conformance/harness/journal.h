/*
 * The journal: what the suite has created on a machine that is not the double. A line is written
 * before a thing is created, and another when it has been taken away; a run that was killed leaves
 * the first without the second, and `mprconform cleanup` makes up for it.
 */
#ifndef HARNESS_JOURNAL_H
#define HARNESS_JOURNAL_H

#include "harness/result.h"
#include "harness/target.h"

/* An interface that a process of the suite created. */
struct journal_entry {
    uint64_t owner; /* the nonce of the job */
    char name[TEXT_SIZE];
};

void journal_created(const char *path, uint64_t owner, const char *name);
void journal_gone(const char *path, uint64_t owner, const char *name);

/* What was created and is not gone, by one owner, or by all (0): at most `limit` entries; 0 when
 * there is no journal. */
unsigned journal_left(const char *path, uint64_t owner, struct journal_entry *entries,
                      unsigned limit);

/* Deletes an interface of the local machine by its name. NO_ERROR when it is gone, also when it was
 * not there; ERROR_CALL_NOT_IMPLEMENTED when the target lacks a function for it. */
DWORD take_away(const struct target *target, const char *name);

#endif
