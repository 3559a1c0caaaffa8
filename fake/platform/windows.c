/*
 * windows.c: the platform of Windows and Wine, from kernel32 and msvcrt alone.
 */
#include "platform/platform.h"

#include <windows.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

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

/* ----------------------------------------------------------------------------------- results */

/* Not in every free header. */
#ifndef ERROR_DISK_QUOTA_EXCEEDED
#define ERROR_DISK_QUOTA_EXCEEDED 1295
#endif

static enum platform_result result_of(DWORD error)
{
    static const struct {
        DWORD error;
        enum platform_result result;
    } results[] = {
        {ERROR_FILE_NOT_FOUND, PLATFORM_NO_FILE},
        {ERROR_INVALID_NAME, PLATFORM_NO_FILE},
        {ERROR_FILENAME_EXCED_RANGE, PLATFORM_NO_FILE},
        {ERROR_PATH_NOT_FOUND, PLATFORM_NO_DIRECTORY},
        {ERROR_BAD_PATHNAME, PLATFORM_NO_DIRECTORY},
        {ERROR_DIRECTORY, PLATFORM_NO_DIRECTORY},
        {ERROR_INVALID_DRIVE, PLATFORM_NO_DIRECTORY},
        {ERROR_NOT_READY, PLATFORM_NO_DIRECTORY},
        {ERROR_BAD_NETPATH, PLATFORM_NO_DIRECTORY},
        {ERROR_BAD_NET_NAME, PLATFORM_NO_DIRECTORY},
        {ERROR_ACCESS_DENIED, PLATFORM_DENIED},
        {ERROR_WRITE_PROTECT, PLATFORM_DENIED},
        {ERROR_SHARING_VIOLATION, PLATFORM_DENIED},
        {ERROR_LOCK_VIOLATION, PLATFORM_DENIED},
        {ERROR_DISK_FULL, PLATFORM_FULL},
        {ERROR_HANDLE_DISK_FULL, PLATFORM_FULL},
        {ERROR_DISK_QUOTA_EXCEEDED, PLATFORM_FULL},
        {ERROR_FILE_TOO_LARGE, PLATFORM_FULL},
    };

    for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++) {
        if (results[i].error == error)
            return results[i].result;
    }
    return PLATFORM_FAILED;
}

/* ------------------------------------------------------------------------------------- paths */

/* Scratch has room for two texts: a path as it was given, later the file aside; and the full path
 * with its prefix. Neither is ever longer than the longest path and the marks of ours. */
#define ASIDE_MARK   L".aside-w"
#define ASIDE_DIGITS 3
#define TEXT_UNITS   (PLATFORM_PATH_LONGEST + sizeof(ASIDE_MARK) / sizeof(WCHAR) + ASIDE_DIGITS)

/* More writers at once than anybody has; beyond, something is wrong with the directory. */
#define ASIDE_MOST 256

/* Longer paths are read by the system only behind a prefix. The limit leaves room for the mark. */
#define LONG_PATH 240

#define UNITS(text) (sizeof(text) / sizeof(WCHAR) - 1)

#define LOCAL_PREFIX L"\\\\?\\"
#define SHARE_PREFIX L"\\\\?\\UNC\\"

/* What the prefix of a share is longer than the two separators whose place it takes. */
#define PREFIX_ROOM (UNITS(SHARE_PREFIX) - 2)

size_t platform_path_room(const struct platform_path *path)
{
    (void)path;
    return 2 * TEXT_UNITS * sizeof(WCHAR);
}

static bool is_separator(WCHAR unit)
{
    return unit == L'\\' || unit == L'/';
}

/* Writes the path as it was given, terminated, into TEXT_UNITS units. False: it leads nowhere. */
static bool put_path(const struct platform_path *path, WCHAR *text)
{
    size_t name = path->name != NULL ? strlen(path->name) : 0;
    size_t at = 0;

    if (path->length == 0 || path->length > PLATFORM_PATH_LONGEST ||
        path->length + 1 + name > PLATFORM_PATH_LONGEST)
        return false;
    for (; at < path->length; at++) {
        if (path->units[at] == 0)
            return false;
        text[at] = path->units[at];
    }
    /* Behind the colon of a drive a separator would mean another directory. */
    if (name != 0 && !is_separator(text[at - 1]) && text[at - 1] != L':')
        text[at++] = L'\\';
    for (size_t i = 0; i < name; i++)
        text[at++] = (WCHAR)(unsigned char)path->name[i];
    text[at] = 0;
    return true;
}

/* The full path of the file in scratch, with a prefix where it is long; NULL when the path leads
 * nowhere. The first text of the scratch is free again. */
static WCHAR *full_path(const struct platform_path *path, WCHAR *scratch)
{
    WCHAR *full = scratch + TEXT_UNITS + PREFIX_ROOM;
    const DWORD room = (DWORD)(TEXT_UNITS - PREFIX_ROOM);

    if (!put_path(path, scratch))
        return NULL;
    DWORD length = GetFullPathNameW(scratch, room, full, NULL);
    if (length == 0 || length >= room)
        return NULL;
    if (length < LONG_PATH)
        return full;

    /* A device, or somebody else's prefix, stays as it is. */
    bool is_share = is_separator(full[0]) && is_separator(full[1]);
    if (is_share && (full[2] == L'?' || full[2] == L'.'))
        return full;
    if (is_share)
        return memcpy(full - PREFIX_ROOM, SHARE_PREFIX, UNITS(SHARE_PREFIX) * sizeof(WCHAR));
    return memcpy(full - UNITS(LOCAL_PREFIX), LOCAL_PREFIX, UNITS(LOCAL_PREFIX) * sizeof(WCHAR));
}

/* The answer for a path that leads nowhere. */
static enum platform_result nowhere(const struct platform_path *path)
{
    return path->name != NULL ? PLATFORM_NO_DIRECTORY : PLATFORM_NO_FILE;
}

/* The result of an open of this path that failed. The name is one that a file can have, so what
 * the system calls no name is its directory. */
static enum platform_result open_result(const struct platform_path *path)
{
    DWORD error = GetLastError();

    return error == ERROR_INVALID_NAME || error == ERROR_FILENAME_EXCED_RANGE ? nowhere(path)
                                                                              : result_of(error);
}

/* ------------------------------------------------------------------------------------- files */

/* Neither a reader nor a log is in anybody's way. */
#define SHARE_ALL (FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)

/* The most that one call is asked for. */
#define MOST_AT_ONCE (1u << 30)

static DWORD at_once(size_t size)
{
    return size < MOST_AT_ONCE ? (DWORD)size : MOST_AT_ONCE;
}

static HANDLE handle_of(const struct platform_file *file)
{
    return (HANDLE)file->native;
}

static bool write_all(HANDLE file, const void *bytes, size_t size)
{
    const char *rest = bytes;

    while (size > 0) {
        DWORD written = 0;

        if (!WriteFile(file, rest, at_once(size), &written, NULL))
            return false;
        if (written == 0) {
            SetLastError(ERROR_DISK_FULL); /* nothing was written, and nobody says why */
            return false;
        }
        rest += written;
        size -= written;
    }
    return true;
}

enum platform_result platform_file_open(const struct platform_path *path, void *scratch,
                                        struct platform_file *file, size_t *size)
{
    const WCHAR *full = full_path(path, scratch);
    LARGE_INTEGER found = {.QuadPart = 0};

    if (full == NULL)
        return nowhere(path);
    HANDLE opened = CreateFileW(full, GENERIC_READ, SHARE_ALL, NULL, OPEN_EXISTING, 0, NULL);
    if (opened == INVALID_HANDLE_VALUE)
        return open_result(path);
    if (GetFileType(opened) != FILE_TYPE_DISK || !GetFileSizeEx(opened, &found) ||
        (uint64_t)found.QuadPart > SIZE_MAX) {
        CloseHandle(opened);
        return PLATFORM_FAILED;
    }
    file->native = (intptr_t)opened;
    *size = (size_t)found.QuadPart;
    return PLATFORM_OK;
}

enum platform_result platform_file_read(const struct platform_file *file, void *bytes, size_t size)
{
    char *rest = bytes;

    while (size > 0) {
        DWORD got = 0;

        if (!ReadFile(handle_of(file), rest, at_once(size), &got, NULL))
            return result_of(GetLastError());
        if (got == 0)
            return PLATFORM_FAILED;
        rest += got;
        size -= got;
    }
    return PLATFORM_OK;
}

void platform_file_close(const struct platform_file *file)
{
    CloseHandle(handle_of(file));
}

/* -------------------------------------------------------------------------------- replacement */

/*
 * Makes the file to write aside, finds a name for it, and keeps everybody else from writing to it:
 * the first name that nobody else has open so. Handles end with their process, so what a killed one
 * left is free for the next. The names differ from those of other systems, which do not see who
 * has a file open here.
 */
static HANDLE aside_open(const WCHAR *full, WCHAR *aside)
{
    size_t length = wcslen(full);

    memcpy(aside, full, length * sizeof(WCHAR));
    memcpy(aside + length, ASIDE_MARK, sizeof(ASIDE_MARK));
    length += UNITS(ASIDE_MARK);
    aside[length + ASIDE_DIGITS] = 0;
    for (unsigned number = 0; number < ASIDE_MOST; number++) {
        aside[length] = (WCHAR)(L'0' + number / 100);
        aside[length + 1] = (WCHAR)(L'0' + number / 10 % 10);
        aside[length + 2] = (WCHAR)(L'0' + number % 10);

        HANDLE file =
            CreateFileW(aside, GENERIC_WRITE, FILE_SHARE_DELETE, NULL, CREATE_ALWAYS, 0, NULL);
        if (file != INVALID_HANDLE_VALUE)
            return file;
        DWORD error = GetLastError();
        if (GetFileAttributesW(aside) == INVALID_FILE_ATTRIBUTES) {
            SetLastError(error);
            return INVALID_HANDLE_VALUE;
        }
    }
    SetLastError(ERROR_SHARING_VIOLATION);
    return INVALID_HANDLE_VALUE;
}

enum platform_result platform_file_replace(const struct platform_path *path, const void *bytes,
                                           size_t size, void *scratch)
{
    enum platform_result result = PLATFORM_OK;
    WCHAR *aside = scratch;
    const WCHAR *full = full_path(path, scratch);

    if (full == NULL)
        return PLATFORM_NO_DIRECTORY;
    HANDLE file = aside_open(full, aside);
    if (file == INVALID_HANDLE_VALUE) {
        result = open_result(path);
    } else {
        /* Renamed while it is open: nobody else gets hold of it before. */
        if (!write_all(file, bytes, size) || !FlushFileBuffers(file) ||
            !MoveFileExW(aside, full, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
            result = result_of(GetLastError());
            DeleteFileW(aside);
        }
        CloseHandle(file);
    }
    return result == PLATFORM_NO_FILE ? PLATFORM_NO_DIRECTORY : result;
}

/* ----------------------------------------------------------------------------------- the log */

enum platform_result platform_log_open(const struct platform_path *path, void *scratch,
                                       struct platform_file *file)
{
    const WCHAR *full = full_path(path, scratch);

    if (full == NULL)
        return nowhere(path);
    /* With this access alone every write goes to the end, wherever that is by then. */
    HANDLE opened = CreateFileW(full, FILE_APPEND_DATA, SHARE_ALL, NULL, OPEN_ALWAYS, 0, NULL);
    if (opened == INVALID_HANDLE_VALUE)
        return open_result(path);
    file->native = (intptr_t)opened;
    return PLATFORM_OK;
}

enum platform_result platform_log_append(const struct platform_file *file, const char *bytes,
                                         size_t size)
{
    return write_all(handle_of(file), bytes, size) ? PLATFORM_OK : result_of(GetLastError());
}

/* ------------------------------------------------------------------------------- the process */

/* A unit becomes three bytes at most. */
#define BYTES_OF_UNIT 3

size_t platform_variable_copy(const char *name, char *value, size_t room)
{
    WCHAR wide_name[PLATFORM_VARIABLE_LONGEST + 1] = {0};
    WCHAR *wide = (WCHAR *)(void *)value;

    for (size_t i = 0; i < PLATFORM_VARIABLE_LONGEST && name[i] != '\0'; i++)
        wide_name[i] = (WCHAR)(unsigned char)name[i];

    /* First the units, and behind them what they are in UTF-8. */
    DWORD units = GetEnvironmentVariableW(wide_name, NULL, 0);
    if (units == 0 || units * (sizeof(WCHAR) + BYTES_OF_UNIT) > room)
        return units * (sizeof(WCHAR) + BYTES_OF_UNIT);
    wide[0] = 0; /* another thread may take it away meanwhile */
    DWORD length = GetEnvironmentVariableW(wide_name, wide, units);
    if (length >= units) /* another thread has made it longer meanwhile */
        return length * (sizeof(WCHAR) + BYTES_OF_UNIT);

    char *bytes = value + units * sizeof(WCHAR);
    int count = WideCharToMultiByte(CP_UTF8, 0, wide, (int)length + 1, bytes,
                                    (int)(units * BYTES_OF_UNIT), NULL, NULL);
    memmove(value, bytes, (size_t)count);
    return units * (sizeof(WCHAR) + BYTES_OF_UNIT);
}

void platform_complain(const char *bytes, size_t size)
{
    (void)write_all(GetStdHandle(STD_ERROR_HANDLE), bytes, size);
}

void *platform_local_alloc(size_t size)
{
    return LocalAlloc(LMEM_FIXED, size);
}
