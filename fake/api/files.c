/*
 * files.c: what Windows calls what became of a file; see files.h.
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
        [PLATFORM_NO_MEMORY] = ERROR_NOT_ENOUGH_MEMORY,
    };

    return codes[result];
}
