/*
 * platform.h: what a system has to give the double. To carry the double to another system, write
 * one more file that defines these functions; nothing above this floor asks which system it runs
 * on.
 */
#ifndef PLATFORM_PLATFORM_H
#define PLATFORM_PLATFORM_H

#include <stddef.h>
#include <stdint.h>

/* A mutex that is ready without a call: a program may use the double before any of its code has
 * run. It need not be recursive. */
#if defined(_WIN32)
struct platform_mutex {
    void *word; /* an SRWLOCK, which is one pointer, zero when free; this header stays clear of
                   windows.h */
};
#define PLATFORM_MUTEX_INIT                                                                        \
    {                                                                                              \
        NULL                                                                                       \
    }
#else
#include <pthread.h>
struct platform_mutex {
    pthread_mutex_t native;
};
#define PLATFORM_MUTEX_INIT                                                                        \
    {                                                                                              \
        PTHREAD_MUTEX_INITIALIZER                                                                  \
    }
#endif

void platform_lock(struct platform_mutex *mutex);
void platform_unlock(struct platform_mutex *mutex);

/* Copies this machine's name into `name` as UTF-16 without a terminator. Returns its length in
 * units; 0 when the system has none to tell, when it does not fit into `room` units, or when it is
 * not a plain one. */
size_t platform_host_name_copy(uint16_t *name, size_t room);

/* Raw memory, from any thread. `size` and `count` are not 0. NULL when there is none, also when
 * count * size overflows. Blocks are aligned for any type. platform_free accepts NULL. Only
 * base/alloc.c calls these. */
void *platform_malloc(size_t size);
void *platform_calloc(size_t count, size_t size);
void platform_free(void *block);

/* Memory that a program frees by itself: with LocalFree on Windows, with free elsewhere. NULL when
 * there is none. */
void *platform_local_alloc(size_t size);

#endif
