/* Target files: what a target offers beside its functions, as lines `key = value`. */
#ifndef HARNESS_TARGET_FILE_H
#define HARNESS_TARGET_FILE_H

#include "harness/result.h"

/* Reads one. 0; -1 with file, line, what was expected and found in `why`. Nothing is filled then.
 */
int target_file_read(const char *path, struct target_file *target, char *why, size_t size);

#endif
