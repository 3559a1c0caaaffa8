/*
 * files.c: files as entries and control use them; see files.h.
 */
#include "api/files.h"

DWORD files_code(enum platform_result result)
{
    static const DWORD codes[] = {
        [PLATFORM_OK] = NO_ERROR,
        [PLATFORM_NO_FILE] = ERROR_FILE_NOT_FOUND,
        [PLATFORM_NO_DIRECTORY] = ERROR_PATH_NOT_FOUND,
        [PLATFORM_DENIED] = ERROR_ACCESS_DENIED,
        [PLATFORM_FULL] = ERROR_DISK_FULL,
        [PLATFORM_FAILED] = ERROR_GEN_FAILURE,
    };

    return codes[result];
}

/* Reads an open file of that size. */
static DWORD read_open(struct alloc *memory, const struct platform_file *file, size_t size,
                       void **bytes)
{
    enum platform_result result = PLATFORM_OK;
    void *block = alloc_get(memory, size);

    if (block == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    result = platform_file_read(file, block, size);
    if (result == PLATFORM_OK)
        *bytes = block;
    else
        alloc_free(memory, block);
    return files_code(result);
}

DWORD files_read(struct alloc *memory, const uint16_t *path, size_t length, const char *name,
                 void **bytes, size_t *size)
{
    const struct platform_path place = {path, length, name};
    struct platform_file file;
    DWORD code = NO_ERROR;
    void *scratch = alloc_get(memory, platform_path_room(&place));

    if (scratch == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    code = files_code(platform_file_open(&place, scratch, &file, size));
    if (code == NO_ERROR) {
        code = read_open(memory, &file, *size, bytes);
        platform_file_close(&file);
    }
    alloc_free(memory, scratch);
    return code;
}

DWORD files_replace(struct alloc *memory, const uint16_t *path, size_t length, const char *name,
                    const void *bytes, size_t size)
{
    const struct platform_path place = {path, length, name};
    DWORD code = NO_ERROR;
    void *scratch = alloc_get(memory, platform_path_room(&place));

    if (scratch == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    code = files_code(platform_file_replace(&place, bytes, size, scratch));
    alloc_free(memory, scratch);
    return code;
}
