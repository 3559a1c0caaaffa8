/*
 * files.h: files as entries and control use them: read whole, replaced whole.
 */
#ifndef API_FILES_H
#define API_FILES_H

#include "api/entry.h"

/* What Windows calls what the platform found. */
DWORD files_code(enum platform_result result);

/* Reads a file whole into a block that the caller frees. `name`, which may be NULL, is the file in
 * the directory that the path names. What files_code gives, and ERROR_NOT_ENOUGH_MEMORY. */
DWORD files_read(struct alloc *memory, const uint16_t *path, size_t length, const char *name,
                 void **bytes, size_t *size);

/* Replaces the file of that name in a directory, or leaves it as it was. */
DWORD files_replace(struct alloc *memory, const uint16_t *path, size_t length, const char *name,
                    const void *bytes, size_t size);

#endif
