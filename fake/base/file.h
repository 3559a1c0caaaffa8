/*
 * file.h: files read whole and replaced whole, with memory from the one door.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/alloc.h"
#include "platform/platform.h"

/* Reads a file into a block of *size bytes that the caller frees with alloc_free. Unless the answer
 * is OK the outputs are as they were; NO_MEMORY is one more answer. */
enum platform_result file_read(struct alloc *memory, const struct platform_path *path, void **bytes,
                               size_t *size);

/* Replaces a file, or leaves it as it was: see platform_file_replace; NO_MEMORY is one more answer.
 */
enum platform_result file_replace(struct alloc *memory, const struct platform_path *path,
                                  const void *bytes, size_t size);

#endif
