/* The journal of things created on a machine; see journal.c. Notes are written through journal_note
 * (harness/state.h). */
#ifndef HARNESS_JOURNAL_H
#define HARNESS_JOURNAL_H

#include "harness/result.h"

/* The interface names in a journal, at most `limit`; 0 when there is no journal. */
int journal_read(const char *path, char names[][TEXT_SIZE], unsigned limit);

#endif
