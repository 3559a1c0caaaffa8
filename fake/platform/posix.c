/*
 * posix.c: the platform of Linux and its relatives.
 */
#define _POSIX_C_SOURCE 200809L

#include "platform/platform.h"

#include <stdlib.h>
#include <unistd.h>

/* The longest name a system may have (POSIX: HOST_NAME_MAX is at most 255 where it matters), with
 * its terminator. */
#define HOST_NAME_ROOM 256

void platform_lock(struct platform_mutex *mutex)
{
    pthread_mutex_lock(&mutex->native);
}

void platform_unlock(struct platform_mutex *mutex)
{
    pthread_mutex_unlock(&mutex->native);
}

size_t platform_host_name_copy(uint16_t *name, size_t room)
{
    char text[HOST_NAME_ROOM] = {0};
    size_t length = 0;

    if (gethostname(text, sizeof(text) - 1) != 0)
        return 0;

    /* Host names are ASCII; bytes beyond it have no meaning that all systems share. */
    for (; text[length] != '\0'; length++) {
        if (length == room || (unsigned char)text[length] >= 0x80)
            return 0;
        name[length] = (uint16_t)text[length];
    }
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
    return malloc(size);
}
