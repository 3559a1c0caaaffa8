/*
 * posix.c: the platform of Linux and its relatives.
 */
#define _POSIX_C_SOURCE   200809L
#define _FILE_OFFSET_BITS 64

#include "platform/platform.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
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

/* ----------------------------------------------------------------------------------- results */

static enum platform_result result_of(int number)
{
    static const struct {
        int number;
        enum platform_result result;
    } results[] = {
        {ENOENT, PLATFORM_NO_FILE}, {ENAMETOOLONG, PLATFORM_NO_FILE},
        {ELOOP, PLATFORM_NO_FILE},  {ENOTDIR, PLATFORM_NO_DIRECTORY},
        {EACCES, PLATFORM_DENIED},  {EPERM, PLATFORM_DENIED},
        {EROFS, PLATFORM_DENIED},   {EISDIR, PLATFORM_DENIED},
        {ETXTBSY, PLATFORM_DENIED}, {EBUSY, PLATFORM_DENIED},
        {ENOSPC, PLATFORM_FULL},    {EDQUOT, PLATFORM_FULL},
        {EFBIG, PLATFORM_FULL},
    };

    for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++) {
        if (results[i].number == number)
            return results[i].result;
    }
    return PLATFORM_FAILED;
}

/* The result of a wish about a directory, of which there may be none. */
static enum platform_result directory_result(int number)
{
    enum platform_result result = result_of(number);

    return result == PLATFORM_NO_FILE ? PLATFORM_NO_DIRECTORY : result;
}

/* ------------------------------------------------------------------------------------- paths */

/* What is written aside is called NAME.aside-0, or with another number. */
#define ASIDE_FORM "%s.aside-%u"
#define ASIDE_ROOM sizeof(".aside-4294967295")

/* More writers at once than anybody has; beyond, something is wrong with the directory, and a file
 * system that never shows what was opened would have us look for ever. */
#define ASIDE_MOST 256

/* Three bytes hold what is in one unit, and four what is in two. */
#define BYTES_OF_UNIT 3

size_t platform_path_room(const struct platform_path *path)
{
    size_t units = path->length <= PLATFORM_PATH_LONGEST ? path->length : 0;
    size_t name = path->name != NULL ? strlen(path->name) : 0;

    return BYTES_OF_UNIT * units + sizeof("/") + name + ASIDE_ROOM;
}

static bool is_surrogate(uint32_t unit)
{
    return (unit & 0xF800) == 0xD800;
}

/* The character at *at, which moves behind it; 0 for what no path can have: a NUL, or half of a
 * pair. */
static uint32_t next_character(const struct platform_path *path, size_t *at)
{
    uint32_t high = path->units[(*at)++];

    if (!is_surrogate(high))
        return high == '\\' ? '/' : high;
    if (high >= 0xDC00 || *at == path->length || (path->units[*at] & 0xFC00) != 0xDC00)
        return 0;
    return 0x10000 + ((high - 0xD800) << 10) + (path->units[(*at)++] - 0xDC00u);
}

static char *put_character(uint32_t character, char *text)
{
    unsigned more = character < 0x80 ? 0 : character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    static const unsigned char leads[] = {0, 0xC0, 0xE0, 0xF0};

    *text++ = (char)(leads[more] | character >> 6 * more);
    while (more-- > 0)
        *text++ = (char)(0x80 | (character >> 6 * more & 0x3F));
    return text;
}

/* Writes the units as the system takes them, terminated. Returns where the terminator is; NULL when
 * they lead nowhere. */
static char *put_units(const struct platform_path *path, char *text)
{
    size_t at = 0;

    if (path->length == 0 || path->length > PLATFORM_PATH_LONGEST)
        return NULL;
    while (at < path->length) {
        uint32_t character = next_character(path, &at);

        if (character == 0)
            return NULL;
        text = put_character(character, text);
    }
    *text = '\0';
    return text;
}

/* The same for the file: units and name. */
static char *put_path(const struct platform_path *path, char *text)
{
    char *end = put_units(path, text);

    if (end == NULL || path->name == NULL)
        return end;
    if (end[-1] != '/')
        *end++ = '/';
    memcpy(end, path->name, strlen(path->name) + 1);
    return end;
}

/* The answer for a path that leads nowhere. */
static enum platform_result nowhere(const struct platform_path *path)
{
    return path->name != NULL ? PLATFORM_NO_DIRECTORY : PLATFORM_NO_FILE;
}

/* The result of an open of this path that failed; cuts the path. */
static enum platform_result open_result(char *text)
{
    enum platform_result result = result_of(errno);
    char *separator = strrchr(text, '/');
    struct stat status;

    /* The system has one error for a file and a directory that is not there. */
    if (result != PLATFORM_NO_FILE || separator == NULL || separator == text)
        return result;
    *separator = '\0';
    return stat(text, &status) == 0 ? result : PLATFORM_NO_DIRECTORY;
}

/* ------------------------------------------------------------------------------------- files */

/* A signal does not make an open, a flush, a read or a write fail. */

static int open_at(int directory, const char *text, int flags)
{
    int file;

    do
        file = openat(directory, text, flags | O_CLOEXEC, 0666);
    while (file < 0 && errno == EINTR);
    return file;
}

static bool write_all(int file, const void *bytes, size_t size)
{
    const char *rest = bytes;

    while (size > 0) {
        ssize_t written = write(file, rest, size);

        if (written > 0) {
            rest += written;
            size -= (size_t)written;
        } else if (written == 0) {
            errno = ENOSPC; /* nothing was written, and nobody says why */
            return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

/* True also where the file system has nothing to flush. */
static bool flush(int file)
{
    int status;

    do
        status = fsync(file);
    while (status != 0 && errno == EINTR);
    return status == 0 || errno == EINVAL || errno == ENOTSUP;
}

enum platform_result platform_file_open(const struct platform_path *path, void *scratch,
                                        struct platform_file *file, size_t *size)
{
    enum platform_result result = PLATFORM_OK;
    struct stat status;

    if (put_path(path, scratch) == NULL)
        return nowhere(path);
    /* O_NONBLOCK: a pipe without a writer is refused and not waited for. */
    int opened = open_at(AT_FDCWD, scratch, O_RDONLY | O_NONBLOCK);
    if (opened < 0)
        return open_result(scratch);

    if (fstat(opened, &status) != 0)
        result = result_of(errno);
    else if (S_ISDIR(status.st_mode))
        result = PLATFORM_DENIED;
    else if (!S_ISREG(status.st_mode) || (uintmax_t)status.st_size > SIZE_MAX)
        result = PLATFORM_FAILED;
    if (result != PLATFORM_OK) {
        close(opened);
        return result;
    }
    file->native = opened;
    *size = (size_t)status.st_size;
    return PLATFORM_OK;
}

enum platform_result platform_file_read(const struct platform_file *file, void *bytes, size_t size)
{
    char *rest = bytes;

    while (size > 0) {
        ssize_t got = read((int)file->native, rest, size);

        if (got > 0) {
            rest += got;
            size -= (size_t)got;
        } else if (got == 0) {
            return PLATFORM_FAILED;
        } else if (errno != EINTR) {
            return result_of(errno);
        }
    }
    return PLATFORM_OK;
}

void platform_file_close(const struct platform_file *file)
{
    close((int)file->native);
}

/* -------------------------------------------------------------------------------- replacement */

/* Whether the file that is open and locked is the one of that name, and no other name's. A name
 * that somebody else has renamed meanwhile, a link, a pipe: none of them is written to. */
static bool is_ours(int file, int directory, const char *aside)
{
    struct stat open_one;
    struct stat named;

    return fstat(file, &open_one) == 0 &&
           fstatat(directory, aside, &named, AT_SYMLINK_NOFOLLOW) == 0 &&
           open_one.st_dev == named.st_dev && open_one.st_ino == named.st_ino &&
           S_ISREG(open_one.st_mode) && open_one.st_nlink <= 1;
}

static bool is_taken(int directory, const char *aside)
{
    int number = errno;
    struct stat status;
    bool is_there = fstatat(directory, aside, &status, AT_SYMLINK_NOFOLLOW) == 0;

    errno = number;
    return is_there;
}

/*
 * Opens the file to write aside, finds a name for it, and locks it: the first name that nobody else
 * has locked. The lock ends with the process, so what a killed one left is free for the next. Only
 * who holds the lock of the file that a name stands for touches that file or that name. -1, with
 * errno: it cannot be had.
 */
static int aside_open(int directory, const char *name, char *aside)
{
    for (unsigned number = 0; number < ASIDE_MOST; number++) {
        sprintf(aside, ASIDE_FORM, name, number);
        int file = open_at(directory, aside, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK);

        if (file < 0 && !is_taken(directory, aside))
            return -1;
        if (file < 0)
            continue;

        bool is_locked = flock(file, LOCK_EX | LOCK_NB) == 0;
        bool is_busy = !is_locked && errno == EWOULDBLOCK;
        if (is_locked && is_ours(file, directory, aside))
            return file;
        int failure = errno;
        close(file);
        errno = failure;
        if (!is_locked && !is_busy)
            return -1;
    }
    errno = EBUSY;
    return -1;
}

static enum platform_result replace_in(int directory, const char *name, const void *bytes,
                                       size_t size, char *aside)
{
    int file = aside_open(directory, name, aside);

    if (file < 0)
        return directory_result(errno);

    bool is_renamed = ftruncate(file, 0) == 0 && write_all(file, bytes, size) && flush(file) &&
                      renameat(directory, aside, directory, name) == 0;
    enum platform_result result = is_renamed ? PLATFORM_OK : directory_result(errno);
    if (!is_renamed)
        unlinkat(directory, aside, 0);
    close(file); /* and unlocks: not before the name is given up */
    return result == PLATFORM_OK && !flush(directory) ? PLATFORM_FAILED : result;
}

enum platform_result platform_file_replace(const struct platform_path *path, const void *bytes,
                                           size_t size, void *scratch)
{
    char *end = put_units(path, scratch);

    if (end == NULL)
        return PLATFORM_NO_DIRECTORY;
    int directory = open_at(AT_FDCWD, scratch, O_RDONLY | O_DIRECTORY);
    if (directory < 0)
        return directory_result(errno);

    enum platform_result result = replace_in(directory, path->name, bytes, size, end + 1);
    close(directory);
    return result;
}

/* ----------------------------------------------------------------------------------- the log */

enum platform_result platform_log_open(const struct platform_path *path, void *scratch,
                                       struct platform_file *file)
{
    if (put_path(path, scratch) == NULL)
        return nowhere(path);
    int opened = open_at(AT_FDCWD, scratch, O_WRONLY | O_APPEND | O_CREAT);
    if (opened < 0)
        return open_result(scratch);
    file->native = opened;
    return PLATFORM_OK;
}

enum platform_result platform_log_append(const struct platform_file *file, const char *bytes,
                                         size_t size)
{
    return write_all((int)file->native, bytes, size) ? PLATFORM_OK : result_of(errno);
}

/* ------------------------------------------------------------------------------- the process */

size_t platform_variable_copy(const char *name, char *value, size_t room)
{
    const char *found = getenv(name);

    if (found == NULL)
        return 0;

    size_t needed = strlen(found) + 1;
    if (needed <= room)
        memcpy(value, found, needed);
    return needed;
}

void platform_complain(const char *bytes, size_t size)
{
    (void)write_all(STDERR_FILENO, bytes, size);
}

void *platform_local_alloc(size_t size)
{
    return malloc(size);
}
