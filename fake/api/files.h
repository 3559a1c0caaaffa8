/*
 * files.h: what Windows calls what became of a file.
 */
#ifndef API_FILES_H
#define API_FILES_H

#include "api/entry.h"

DWORD files_code(enum platform_result result);

#endif
