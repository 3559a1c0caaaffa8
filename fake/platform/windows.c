/*
 * windows.c: the platform of Windows and Wine, from kernel32 and msvcrt alone.
 */
#include "platform/platform.h"

#include <windows.h>
#include <stdlib.h>

_Static_assert(sizeof(SRWLOCK) == sizeof(struct platform_mutex), "an SRWLOCK is one pointer");
_Static_assert(sizeof(WCHAR) == sizeof(uint16_t), "a WCHAR is one UTF-16 unit");

void platform_lock(struct platform_mutex *mutex)
{
    AcquireSRWLockExclusive((SRWLOCK *)(void *)&mutex->word);
}

void platform_unlock(struct platform_mutex *mutex)
{
    ReleaseSRWLockExclusive((SRWLOCK *)(void *)&mutex->word);
}

size_t platform_host_name_copy(uint16_t *name, size_t room)
{
    WCHAR text[MAX_COMPUTERNAME_LENGTH + 1];
    DWORD length = MAX_COMPUTERNAME_LENGTH + 1;

    /* The system refuses only a room too small, which this is not. */
    if (!GetComputerNameW(text, &length) || length > room) /* LCOV_EXCL_BR_LINE */
        return 0;

    for (DWORD i = 0; i < length; i++)
        name[i] = (uint16_t)text[i];
    return length;
}

void *platform_malloc(size_t size)
{
    return malloc(size);
}

void *platform_calloc(size_t count, size_t size)
{
    return calloc(count, size);
}

void platform_free(void *block)
{
    free(block);
}

void *platform_local_alloc(size_t size)
{
    return LocalAlloc(LMEM_FIXED, size);
}
