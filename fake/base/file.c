/*
 * file.c: files read whole and replaced whole; see file.h.
 */
#include "base/file.h"

/* Reads an open file of that size. */
static enum platform_result read_open(struct alloc *memory, const struct platform_file *file,
                                      size_t size, void **bytes)
{
    void *block = alloc_get(memory, size);
    enum platform_result result =
        block != NULL ? platform_file_read(file, block, size) : PLATFORM_NO_MEMORY;

    if (result == PLATFORM_OK)
        *bytes = block;
    else
        alloc_free(memory, block);
    return result;
}

enum platform_result file_read(struct alloc *memory, const struct platform_path *path, void **bytes,
                               size_t *size)
{
    enum platform_result result = PLATFORM_NO_MEMORY;
    struct platform_file file;
    size_t found = 0;
    void *scratch = alloc_get(memory, platform_path_room(path));

    if (scratch == NULL)
        return PLATFORM_NO_MEMORY;
    result = platform_file_open(path, scratch, &file, &found);
    if (result == PLATFORM_OK) {
        result = read_open(memory, &file, found, bytes);
        platform_file_close(&file);
    }
    if (result == PLATFORM_OK)
        *size = found;
    alloc_free(memory, scratch);
    return result;
}

enum platform_result file_replace(struct alloc *memory, const struct platform_path *path,
                                  const void *bytes, size_t size)
{
    void *scratch = alloc_get(memory, platform_path_room(path));
    enum platform_result result = PLATFORM_NO_MEMORY;

    if (scratch != NULL)
        result = platform_file_replace(path, bytes, size, scratch);
    alloc_free(memory, scratch);
    return result;
}
