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

/* --------------------------------------------------------------------------------------- files */

/* None of these functions allocates. What they need for a path they take from the caller: a block
 * of platform_path_room() bytes, aligned for any type, that is scratch again when they return. */

enum platform_result {
    PLATFORM_OK,
    PLATFORM_NO_FILE,      /* nothing of that name is there, or nothing can have it */
    PLATFORM_NO_DIRECTORY, /* what should hold the file is not there, or is no directory */
    PLATFORM_DENIED,       /* not for this caller, not now, or a directory is in the file's place */
    PLATFORM_FULL,         /* no room is left for what was to be written */
    PLATFORM_FAILED,       /* the system failed, or it is not a file as others are */
    PLATFORM_NO_MEMORY     /* never here: for those above, who allocate */
};

/* No path of Windows is longer, in units. */
#define PLATFORM_PATH_LONGEST 32767

/* Where a file is, in the units that the API hands in, without terminator. Both `/` and `\`
 * separate, on every system. A path without units, with a NUL inside, with a surrogate alone where
 * the system's names are UTF-8, or beyond the longest leads nowhere. */
struct platform_path {
    const uint16_t *units;
    size_t length;
    const char *name; /* ASCII: the file, in the directory that the units name; NULL: the units name
                         the file itself */
};

/* Open from the OK of the function that opened it until platform_file_close. */
struct platform_file {
    intptr_t native;
};

/* How many bytes of scratch the functions below need for this path. */
size_t platform_path_room(const struct platform_path *path);

/* Opens a file for reading and tells its size in bytes. A file that platform_file_replace replaces
 * meanwhile is read as it was. Unless the answer is OK there is nothing to close. */
enum platform_result platform_file_open(const struct platform_path *path, void *scratch,
                                        struct platform_file *file, size_t *size);

/* Reads the next `size` bytes, all of them; FAILED when the file ends before. */
enum platform_result platform_file_read(const struct platform_file *file, void *bytes, size_t size);

void platform_file_close(const struct platform_file *file);

/* Makes a file have these bytes, or leaves it as it is: whoever opens it at any moment, or after
 * the process was killed at any moment, finds the old bytes or the new ones, all of them. The path
 * has a name. The bytes are written aside, into a file beside it whose name begins with its own,
 * flushed to the disk, and renamed. Processes that replace the same file at the same time each
 * write aside by themselves; the last one to rename wins. What a killed process has left aside is
 * used by the next one, so that there are never more such files than there were writers at once.
 *
 * Unless the answer is OK the old file is as it was and nothing is left aside, with one exception:
 * FAILED also when the new file is in its place and only its directory could not be flushed. On
 * Windows a program that has the old file open can make the answer DENIED. Never NO_FILE. */
enum platform_result platform_file_replace(const struct platform_path *path, const void *bytes,
                                           size_t size, void *scratch);

/* Opens a file to append to, which is made when it is not there. Unless the answer is OK there is
 * nothing to close. */
enum platform_result platform_log_open(const struct platform_path *path, void *scratch,
                                       struct platform_file *file);

/* Appends these bytes in one write: lines of several processes do not mix, as long as the caller
 * hands over whole lines and the system takes each whole. */
enum platform_result platform_log_append(const struct platform_file *file, const char *bytes,
                                         size_t size);

/* --------------------------------------------------------------------------------- the process */

/* No variable that the double reads has a longer name. */
#define PLATFORM_VARIABLE_LONGEST 63

/* Copies the value of an environment variable into `value`, as UTF-8 with its terminator, when
 * `room` is enough. Returns how many bytes of room it takes, which may be more than the value has;
 * 0 when the variable is not set. Bytes that are not UTF-8 are copied as they are on systems where
 * the environment is bytes. `value` is aligned for any type; it may be NULL when `room` is 0. */
size_t platform_variable_copy(const char *name, char *value, size_t room);

/* Writes bytes to standard error, and does without when there is none. */
void platform_complain(const char *bytes, size_t size);

/* Memory that a program frees by itself: with LocalFree on Windows, with free elsewhere. NULL when
 * there is none. */
void *platform_local_alloc(size_t size);

#endif
