/* Scratch folders; see scratch.h. */
#include "harness/scratch.h"
#include "harness/os.h"
#include "harness/result.h"

#include <stdio.h>

int scratch_folder(uint64_t nonce, char *path, size_t size)
{
    char parent[PATH_SIZE];
    if (os_temporary_folder(parent, sizeof parent) != 0)
        return -1;
    int length = snprintf(path, size, "%s" OS_SEPARATOR "mprconform-%08lx%08lx", parent,
                          (unsigned long)(nonce >> 32), (unsigned long)(nonce & 0xFFFFFFFFu));
    return length > 0 && (size_t)length < size ? 0 : -1;
}

void scratch_remove(uint64_t nonce)
{
    char path[PATH_SIZE];
    if (scratch_folder(nonce, path, sizeof path) == 0)
        os_folder_remove(path);
}
