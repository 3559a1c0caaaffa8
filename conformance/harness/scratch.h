/*
 * Scratch folders: where the directories of a check are. The child makes it when a check asks for
 * one, the parent takes it away when the child has ended, however it ended; both find it by the
 * number of the job.
 */
#ifndef HARNESS_SCRATCH_H
#define HARNESS_SCRATCH_H

#include <stddef.h>
#include <stdint.h>

/* The folder of a job, whether or not it is there: 0, or -1 when the system has no place for it. */
int scratch_folder(uint64_t nonce, char *path, size_t size);

/* Takes it away, when it is there. */
void scratch_remove(uint64_t nonce);

#endif
