/*
 * The Windows side of fake/platform, function by function: built with mingw, run under Wine, its
 * coverage measured. Calls of the system that cannot be made to fail are put in its place here, as
 * what the linker would take from the import library. Prints `ok` and `not ok` lines and a count.
 */
#include "platform/platform.h"

#include <windows.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static unsigned passed, failed;

static void verdict(const char *label, int holds)
{
    passed += holds != 0;
    failed += holds == 0;
    printf("%s %s\n", holds ? "ok" : "not ok", label);
}

static struct platform_mutex mutex; /* zeros are an open mutex on this system */
static volatile long inside, most, counted;

static DWORD WINAPI enter_often(LPVOID argument)
{
    (void)argument;
    for (int i = 0; i < 20000; i++) {
        platform_lock(&mutex);
        inside++;
        most = inside > most ? inside : most;
        counted++;
        inside--;
        platform_unlock(&mutex);
    }
    return 0;
}

static void the_mutex_lets_one_in(void)
{
    HANDLE threads[4];
    for (int i = 0; i < 4; i++)
        threads[i] = CreateThread(NULL, 0, enter_often, NULL, 0, NULL);
    WaitForMultipleObjects(4, threads, TRUE, INFINITE);
    verdict("four threads are inside one at a time", most == 1 && counted == 80000);
}

static void memory_comes_and_goes(void)
{
    unsigned char *a = platform_malloc(100), *b = platform_calloc(10, 10);
    int zero = b != NULL;
    for (int i = 0; b != NULL && i < 100; i++)
        zero = zero && b[i] == 0;
    verdict("memory is had", a != NULL && b != NULL);
    verdict("cleared memory is zero", zero);
    platform_free(a);
    platform_free(b);
    platform_free(NULL);
}

static void local_memory_is_the_systems(void)
{
    void *block = platform_local_alloc(100);
    verdict("local memory is had", block != NULL && LocalSize(block) >= 100);
    verdict("local memory is freed by the system's function", LocalFree(block) == NULL);
}

static void the_host_has_a_name(void)
{
    uint16_t name[64];
    WCHAR expected[64];
    DWORD room = 64;
    size_t length = platform_host_name_copy(name, 64);
    GetComputerNameW(expected, &room);
    verdict("the host's name is that of the system",
            length == room && length > 0 && memcmp(name, expected, length * 2) == 0);
    verdict("a name too long for the room is none", platform_host_name_copy(name, 1) == 0);
}

/* ------------------------------------------------------------------- in the place of the system */

/* The `nth` of these calls fails with this error; then the plan is done. */
static const char *plan_call;
static DWORD plan_error;
static int plan_nth;

/* More than this is not written or read at once. */
static DWORD most_at_once = MAXDWORD;

static void plan(const char *call, int nth, DWORD error)
{
    plan_call = call;
    plan_nth = nth;
    plan_error = error;
}

static int fails(const char *call)
{
    if (plan_call == NULL || strcmp(plan_call, call) != 0 || --plan_nth > 0)
        return 0;
    plan_call = NULL;
    SetLastError(plan_error);
    return 1;
}

static DWORD at_once(DWORD size)
{
    return size < most_at_once ? size : most_at_once;
}

/* kernel32's own. */
#define REAL(name)                                                                                 \
    ((name##_call *)(uintptr_t)GetProcAddress(GetModuleHandleA("kernel32.dll"), #name))

typedef BOOL WINAPI WriteFile_call(HANDLE, LPCVOID, DWORD, LPDWORD, LPOVERLAPPED);
static BOOL WINAPI write_file(HANDLE file, LPCVOID bytes, DWORD size, LPDWORD written,
                              LPOVERLAPPED overlapped)
{
    if (fails("write"))
        return plan_error == NO_ERROR; /* says yes, and has written nothing */
    return REAL(WriteFile)(file, bytes, at_once(size), written, overlapped);
}
WriteFile_call *__imp_WriteFile = write_file;

typedef BOOL WINAPI ReadFile_call(HANDLE, LPVOID, DWORD, LPDWORD, LPOVERLAPPED);
static BOOL WINAPI read_file(HANDLE file, LPVOID bytes, DWORD size, LPDWORD got,
                             LPOVERLAPPED overlapped)
{
    return !fails("read") && REAL(ReadFile)(file, bytes, at_once(size), got, overlapped);
}
ReadFile_call *__imp_ReadFile = read_file;

typedef BOOL WINAPI FlushFileBuffers_call(HANDLE);
static BOOL WINAPI flush_file_buffers(HANDLE file)
{
    return !fails("flush") && REAL(FlushFileBuffers)(file);
}
FlushFileBuffers_call *__imp_FlushFileBuffers = flush_file_buffers;

typedef HANDLE WINAPI CreateFileW_call(LPCWSTR, DWORD, DWORD, LPSECURITY_ATTRIBUTES, DWORD, DWORD,
                                       HANDLE);
typedef BOOL WINAPI MoveFileExW_call(LPCWSTR, LPCWSTR, DWORD);
static DWORD open_to_others; /* why the file aside cannot be written to until it is renamed */
static BOOL WINAPI move_file(LPCWSTR from, LPCWSTR to, DWORD flags)
{
    HANDLE other = REAL(CreateFileW)(from, GENERIC_WRITE,
                                     FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                                     OPEN_EXISTING, 0, NULL);
    open_to_others = other == INVALID_HANDLE_VALUE ? GetLastError() : NO_ERROR;
    if (other != INVALID_HANDLE_VALUE)
        CloseHandle(other);
    return !fails("move") && REAL(MoveFileExW)(from, to, flags);
}
MoveFileExW_call *__imp_MoveFileExW = move_file;

static WCHAR last_opened[PLATFORM_PATH_LONGEST + 64];
static HANDLE WINAPI create_file(LPCWSTR name, DWORD access, DWORD share,
                                 LPSECURITY_ATTRIBUTES attributes, DWORD how, DWORD flags,
                                 HANDLE like)
{
    wcscpy(last_opened, name);
    return fails("create") ? INVALID_HANDLE_VALUE
                           : REAL(CreateFileW)(name, access, share, attributes, how, flags, like);
}
CreateFileW_call *__imp_CreateFileW = create_file;

typedef BOOL WINAPI GetFileSizeEx_call(HANDLE, PLARGE_INTEGER);
static BOOL WINAPI get_file_size(HANDLE file, PLARGE_INTEGER size)
{
    return !fails("size") && REAL(GetFileSizeEx)(file, size);
}
GetFileSizeEx_call *__imp_GetFileSizeEx = get_file_size;

typedef DWORD WINAPI GetEnvironmentVariableW_call(LPCWSTR, LPWSTR, DWORD);
static DWORD WINAPI get_variable(LPCWSTR name, LPWSTR value, DWORD room)
{
    if (value != NULL && fails("variable"))
        SetEnvironmentVariableW(name, plan_error == 0 ? L"a longer one meanwhile" : NULL);
    return REAL(GetEnvironmentVariableW)(name, value, room);
}
GetEnvironmentVariableW_call *__imp_GetEnvironmentVariableW = get_variable;

/* ---------------------------------------------------------------------------------------- files */

#define NAME "router.reg"

static WCHAR folder[MAX_PATH];

/* A path below the folder of the tests, or as it is when it begins with `=`. */
static struct platform_path at_path(const WCHAR *below, const char *name)
{
    static WCHAR units[PLATFORM_PATH_LONGEST + 64];
    if (below[0] == L'=')
        wcscpy(units, below + 1);
    else
        wcscat(wcscpy(units, folder), below);
    return (struct platform_path){(const uint16_t *)units, wcslen(units), name};
}

/* Room of just the size that is asked for, with a mark behind it. */
static unsigned char *scratch;
static size_t scratch_size;

static void *scratch_for(const struct platform_path *path)
{
    scratch_size = platform_path_room(path);
    scratch = realloc(scratch, scratch_size + 16);
    memset(scratch, 0xA5, scratch_size + 16);
    return scratch;
}

static int scratch_is_kept(void)
{
    for (size_t i = 0; i < 16; i++) {
        if (scratch[scratch_size + i] != 0xA5)
            return 0;
    }
    return 1;
}

static enum platform_result opens(struct platform_path path)
{
    struct platform_file file = {-4711};
    size_t size = 4711;
    enum platform_result result = platform_file_open(&path, scratch_for(&path), &file, &size);
    if (result == PLATFORM_OK)
        platform_file_close(&file);
    else if (file.native != -4711 || size != 4711)
        verdict("an open that is refused leaves its outputs alone", 0);
    return scratch_is_kept() ? result : PLATFORM_FAILED;
}

static enum platform_result logs(struct platform_path path, const char *line)
{
    struct platform_file file;
    enum platform_result result = platform_log_open(&path, scratch_for(&path), &file);
    if (result != PLATFORM_OK)
        return result;
    result = platform_log_append(&file, line, strlen(line));
    platform_file_close(&file);
    return scratch_is_kept() ? result : PLATFORM_FAILED;
}

static enum platform_result replaces(struct platform_path path, const void *bytes, size_t size)
{
    enum platform_result result = platform_file_replace(&path, bytes, size, scratch_for(&path));
    return scratch_is_kept() ? result : PLATFORM_FAILED;
}

/* Whether the file has just these bytes. */
static int has(struct platform_path path, const void *bytes, size_t size)
{
    struct platform_file file;
    size_t found = 0;
    if (platform_file_open(&path, scratch_for(&path), &file, &found) != PLATFORM_OK)
        return 0;
    char *all = malloc(found + 1);
    int holds = found == size && platform_file_read(&file, all, size) == PLATFORM_OK &&
                memcmp(all, bytes, size) == 0 &&
                platform_file_read(&file, all, 1) == PLATFORM_FAILED;
    platform_file_close(&file);
    free(all);
    return holds;
}

static int has_text(const WCHAR *below, const char *text)
{
    return has(at_path(below, NULL), text, strlen(text));
}

/* How many names are in a directory below the folder. */
static unsigned count_names(const WCHAR *below)
{
    WCHAR pattern[MAX_PATH + 64];
    WIN32_FIND_DATAW data;
    unsigned count = 0;
    wcscat(wcscat(wcscpy(pattern, folder), below), L"\\*");
    HANDLE walk = FindFirstFileW(pattern, &data);
    for (BOOL more = walk != INVALID_HANDLE_VALUE; more; more = FindNextFileW(walk, &data))
        count += wcscmp(data.cFileName, L".") != 0 && wcscmp(data.cFileName, L"..") != 0;
    FindClose(walk);
    return count;
}

static void files_are_written_and_read(void)
{
    size_t size = 300000;
    char *bytes = malloc(size);
    for (size_t i = 0; i < size; i++)
        bytes[i] = (char)(i * i >> 7);
    for (int i = 0; i < 3; i++) {
        size_t part = i == 0 ? 0 : i == 1 ? size : 1;
        verdict("a file is replaced", replaces(at_path(L"", NAME), bytes, part) == PLATFORM_OK);
        verdict("and is read as it was written",
                has(at_path(L"\\", NAME), bytes, part) &&
                    has(at_path(L"/router.reg", NULL), bytes, part));
        verdict("nothing is left beside it", count_names(L"") == 1);
    }
    free(bytes);

    CreateDirectoryW(at_path(L"\\\u00E4\u20AC", NULL).units, NULL);
    verdict("names beyond ASCII",
            replaces(at_path(L"\\\u00E4\u20AC", NAME), "x", 1) == PLATFORM_OK &&
                has_text(L"\\\u00E4\u20AC\\router.reg", "x"));
    WCHAR before[MAX_PATH];
    GetCurrentDirectoryW(MAX_PATH, before);
    SetCurrentDirectoryW(folder);
    verdict("a relative path", replaces(at_path(L"=\u00E4\u20AC/", NAME), "xy", 2) == PLATFORM_OK);
    WCHAR drive[4] = {L'=', folder[0], L':', 0};
    verdict("a drive stands for its current directory",
            replaces(at_path(drive, NAME), "xyz", 3) == PLATFORM_OK);
    SetCurrentDirectoryW(before);
    verdict("both are where they should be",
            has_text(L"\\\u00E4\u20AC\\router.reg", "xy") && has_text(L"\\router.reg", "xyz"));
}

/* Makes a directory of 30 levels of 40 units, whose path the system takes with its prefix alone. */
static void long_paths_are_found(void)
{
    WCHAR below[2048] = L"", made[2304];
    for (int i = 0; i < 30; i++) {
        wcscat(below, L"\\abcdefghijklmnopqrstuvwxyz-0123456789-ab");
        wcscat(wcscat(wcscpy(made, L"\\\\?\\"), folder), below);
        CreateDirectoryW(made, NULL);
    }
    verdict("a path of 1200 units is written to",
            replaces(at_path(below, NAME), "far", 3) == PLATFORM_OK);
    verdict("with the prefix that the system wants",
            wcsncmp(last_opened, L"\\\\?\\", 4) == 0 && iswalpha(last_opened[4]) != 0);
    verdict("and is read", has(at_path(below, NAME), "far", 3));
    WCHAR own_prefix[2560] = L"=\\\\?\\";
    wcscat(wcscat(own_prefix, folder), below);
    verdict("a prefix of the caller's own stays", has(at_path(own_prefix, NAME), "far", 3));
    WCHAR share[2560] = L"=\\\\no.server.invalid\\share";
    wcscat(share, below);
    verdict("a long path of a share that is not there is not found",
            opens(at_path(share, NAME)) == PLATFORM_NO_DIRECTORY);
    verdict("it is asked for with the prefix of shares",
            wcsncmp(last_opened, L"\\\\?\\UNC\\no.server.invalid\\share\\", 31) == 0);
    static const WCHAR device[] = L"=\\\\.\\";
    verdict("a long path of a device stays",
            opens(at_path(wcscat(wcscpy(own_prefix, device), below + 1), NAME)) != PLATFORM_OK &&
                wcsncmp(last_opened, L"\\\\.\\", 4) == 0);
}

static void expect_nowhere(const char *label, struct platform_path path)
{
    struct platform_path directory = path;
    directory.name = NAME;
    verdict(label, opens(path) == PLATFORM_NO_FILE && logs(path, "x") == PLATFORM_NO_FILE &&
                       opens(directory) == PLATFORM_NO_DIRECTORY &&
                       logs(directory, "x") == PLATFORM_NO_DIRECTORY &&
                       replaces(directory, "x", 1) == PLATFORM_NO_DIRECTORY);
}

static void paths_that_lead_nowhere(void)
{
    static const uint16_t inside[] = {'a', 0, 'b'};
    static uint16_t longest[PLATFORM_PATH_LONGEST + 1];
    for (size_t i = 0; i < PLATFORM_PATH_LONGEST + 1; i++)
        longest[i] = i % 100 == 0 ? '\\' : 'a';
    expect_nowhere("a NUL inside", (struct platform_path){inside, 3, NULL});
    expect_nowhere("no units", (struct platform_path){inside, 0, NULL});
    expect_nowhere("beyond the longest",
                   (struct platform_path){longest, PLATFORM_PATH_LONGEST + 1, NULL});
    struct platform_path path = {longest, PLATFORM_PATH_LONGEST, NULL};
    verdict("the longest is asked for", opens(path) != PLATFORM_OK);
    path.name = NAME;
    verdict("its name makes it longer", opens(path) == PLATFORM_NO_DIRECTORY);
    path = (struct platform_path){longest + 1, PLATFORM_PATH_LONGEST - 1, NULL};
    verdict("where the process is makes it longer", opens(path) == PLATFORM_NO_FILE);
    verdict("what no file is called", opens(at_path(L"\\a?b", NULL)) == PLATFORM_NO_FILE);
    verdict("what no directory is called", opens(at_path(L"\\a?b", NAME)) == PLATFORM_NO_DIRECTORY);
    plan("create", 1, ERROR_FILENAME_EXCED_RANGE);
    verdict("too long for a file system", opens(at_path(L"\\a", NULL)) == PLATFORM_NO_FILE);
}

static void what_is_missing_or_no_file(void)
{
    verdict("a file that is not there", opens(at_path(L"\\absent", NULL)) == PLATFORM_NO_FILE &&
                                            opens(at_path(L"", "absent")) == PLATFORM_NO_FILE);
    verdict("a directory that is not there",
            opens(at_path(L"\\absent", NAME)) == PLATFORM_NO_DIRECTORY &&
                logs(at_path(L"\\absent", NAME), "x") == PLATFORM_NO_DIRECTORY &&
                replaces(at_path(L"\\absent", NAME), "x", 1) == PLATFORM_NO_DIRECTORY);
    verdict("a directory in the place of a file",
            opens(at_path(L"\\\u00E4\u20AC", NULL)) == PLATFORM_DENIED);
    verdict("a device in the place of a file", opens(at_path(L"=NUL", NULL)) == PLATFORM_FAILED);
    plan("size", 1, ERROR_GEN_FAILURE);
    verdict("a file without a size", opens(at_path(L"", NAME)) == PLATFORM_FAILED);
    CreateDirectoryW(at_path(L"\\full", NULL).units, NULL);
    CreateDirectoryW(at_path(L"\\full\\router.reg", NULL).units, NULL);
    verdict("a directory in the place of a backup",
            replaces(at_path(L"\\full", NAME), "x", 1) == PLATFORM_DENIED &&
                count_names(L"\\full") == 1);
}

static void failures_leave_the_old_file(void)
{
    static const struct {
        const char *call;
        int nth;
        DWORD error;
        enum platform_result result;
    } failures[] = {
        {"create", 1, ERROR_ACCESS_DENIED, PLATFORM_DENIED},
        {"create", 1, ERROR_TOO_MANY_OPEN_FILES, PLATFORM_FAILED},
        {"create", 1, ERROR_FILE_NOT_FOUND, PLATFORM_NO_DIRECTORY},
        {"create", 1, ERROR_INVALID_NAME, PLATFORM_NO_DIRECTORY},
        {"write", 1, ERROR_DISK_FULL, PLATFORM_FULL},
        {"write", 3, ERROR_GEN_FAILURE, PLATFORM_FAILED},
        {"write", 2, NO_ERROR, PLATFORM_FULL},
        {"flush", 1, ERROR_GEN_FAILURE, PLATFORM_FAILED},
        {"move", 1, ERROR_SHARING_VIOLATION, PLATFORM_DENIED},
        {"move", 1, ERROR_FILE_NOT_FOUND, PLATFORM_NO_DIRECTORY},
    };
    char byte;
    unsigned before;
    replaces(at_path(L"", NAME), "old", 3);
    before = count_names(L"");
    most_at_once = 2;
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        plan(failures[i].call, failures[i].nth, failures[i].error);
        enum platform_result result = replaces(at_path(L"", NAME), "newer", 5);
        printf("# %s %d, error %lu: %d\n", failures[i].call, failures[i].nth, failures[i].error,
               (int)result);
        verdict("it is told as it is", result == failures[i].result && plan_call == NULL);
        verdict("the old file is as it was, alone",
                has_text(L"\\router.reg", "old") && count_names(L"") == before);
    }
    verdict("and then it is replaced, in small steps",
            replaces(at_path(L"", NAME), "newer", 5) == PLATFORM_OK &&
                has_text(L"\\router.reg", "newer"));
    most_at_once = MAXDWORD;

    struct platform_path path = at_path(L"", NAME);
    struct platform_file file;
    size_t size;
    verdict("it opens", platform_file_open(&path, scratch_for(&path), &file, &size) == PLATFORM_OK);
    plan("read", 1, ERROR_LOCK_VIOLATION);
    verdict("a read fails as the system does",
            platform_file_read(&file, &byte, 1) == PLATFORM_DENIED &&
                platform_file_read(&file, &byte, 1) == PLATFORM_OK && byte == 'n');
    platform_file_close(&file);
}

static void other_writers_are_left_alone(void)
{
    HANDLE other = CreateFileW((WCHAR *)at_path(L"\\router.reg.aside-w000", NULL).units,
                               GENERIC_WRITE, FILE_SHARE_DELETE, NULL, CREATE_NEW, 0, NULL);
    DWORD written;
    unsigned before = count_names(L"");
    WriteFile(other, "half of a ba", 12, &written, NULL);
    verdict("a file aside in use is left alone",
            replaces(at_path(L"", NAME), "new", 3) == PLATFORM_OK &&
                has_text(L"\\router.reg", "new") && count_names(L"") == before);
    CloseHandle(other);
    verdict("with what is in it", has_text(L"\\router.reg.aside-w000", "half of a ba"));
    verdict("a stale one is used again", replaces(at_path(L"", NAME), "1", 1) == PLATFORM_OK &&
                                             has_text(L"\\router.reg", "1") &&
                                             count_names(L"") == before - 1);

    verdict("nobody else writes to a file aside until it is renamed",
            open_to_others == ERROR_SHARING_VIOLATION);

    WCHAR taken[64];
    for (unsigned i = 0; i < 256; i++) {
        swprintf(taken, 64, L"\\full\\it.aside-w%03u", i);
        CreateDirectoryW((WCHAR *)at_path(taken, NULL).units, NULL);
    }
    verdict("a directory full of them is denied",
            replaces(at_path(L"\\full", "it"), "1", 1) == PLATFORM_DENIED &&
                count_names(L"\\full") == 257);
}

static void the_log_grows_at_its_end(void)
{
    struct platform_file files[2];
    struct platform_path path = at_path(L"\\log", NULL);
    int holds = 1;
    for (int i = 0; i < 2; i++)
        holds = holds && platform_log_open(&path, scratch_for(&path), &files[i]) == PLATFORM_OK;
    for (int i = 0; i < 4; i++)
        holds =
            holds && platform_log_append(&files[i % 2], i % 2 ? "b\n" : "a\n", 2) == PLATFORM_OK;
    plan("write", 1, ERROR_HANDLE_DISK_FULL);
    verdict("a line that does not fit is told",
            platform_log_append(&files[0], "c\n", 2) == PLATFORM_FULL);
    for (int i = 0; i < 2; i++)
        platform_file_close(&files[i]);
    verdict("two writers of a log append in turn", holds && has_text(L"\\log", "a\nb\na\nb\n"));
    verdict("it goes on where it ended",
            logs(path, "c\n") == PLATFORM_OK && has_text(L"\\log", "a\nb\na\nb\nc\n"));
}

/* -------------------------------------------------------------------------------- the process */

static void variables_are_copied(void)
{
    _Alignas(16) char value[128];
    SetEnvironmentVariableW(L"MPRFAKE_TEST", NULL);
    verdict("a variable that is not set",
            platform_variable_copy("MPRFAKE_TEST", value, sizeof value) == 0);
    SetEnvironmentVariableW(L"MPRFAKE_TEST", L"");
    memset(value, 'x', sizeof value);
    verdict("an empty one",
            platform_variable_copy("MPRFAKE_TEST", value, sizeof value) > 0 && value[0] == '\0');
    SetEnvironmentVariableW(L"MPRFAKE_TEST", L"caf\u00E9 \u20AC");
    size_t needed = platform_variable_copy("MPRFAKE_TEST", NULL, 0);
    memset(value, 'x', sizeof value);
    verdict("one that needs room", needed > 10 && needed < sizeof value);
    verdict("is not written without it",
            platform_variable_copy("MPRFAKE_TEST", value, needed - 1) == needed && value[0] == 'x');
    verdict("and is UTF-8 with it",
            platform_variable_copy("MPRFAKE_TEST", value, needed) == needed &&
                strcmp(value, "caf\xc3\xa9 \xe2\x82\xac") == 0 && value[needed] == 'x');
    plan("variable", 1, 0);
    verdict("one that grows meanwhile needs more",
            platform_variable_copy("MPRFAKE_TEST", value, needed) > needed);
    plan("variable", 1, 1);
    memset(value, 'x', sizeof value);
    verdict("one that goes away meanwhile is empty",
            platform_variable_copy("MPRFAKE_TEST", value, sizeof value) > 0 && value[0] == '\0');
    char name[PLATFORM_VARIABLE_LONGEST + 1];
    memset(name, 'N', sizeof name);
    name[PLATFORM_VARIABLE_LONGEST] = '\0';
    SetEnvironmentVariableA(name, "1");
    verdict("the longest name", platform_variable_copy(name, value, sizeof value) > 0);
}

static void complaints_go_to_standard_error(void)
{
    HANDLE before = GetStdHandle(STD_ERROR_HANDLE), ends[2];
    char text[32] = "";
    DWORD got = 0;
    CreatePipe(&ends[0], &ends[1], NULL, 0);
    SetStdHandle(STD_ERROR_HANDLE, ends[1]);
    platform_complain("mprfake: a line\n", 16);
    SetStdHandle(STD_ERROR_HANDLE, NULL);
    platform_complain("mprfake: lost\n", 14);
    SetStdHandle(STD_ERROR_HANDLE, before);
    CloseHandle(ends[1]);
    verdict("a complaint goes to standard error",
            ReadFile(ends[0], text, sizeof text, &got, NULL) && got == 16 &&
                memcmp(text, "mprfake: a line\n", 16) == 0);
    CloseHandle(ends[0]);
}

/* Removes the folder and what is in it; `below` ends without a separator. */
static void remove_all(const WCHAR *directory)
{
    WCHAR *inside = malloc(4096 * sizeof *inside);
    WIN32_FIND_DATAW data;
    HANDLE walk = FindFirstFileW(wcscat(wcscpy(inside, directory), L"\\*"), &data);
    for (BOOL more = walk != INVALID_HANDLE_VALUE; more; more = FindNextFileW(walk, &data)) {
        if (wcscmp(data.cFileName, L".") == 0 || wcscmp(data.cFileName, L"..") == 0)
            continue;
        wcscat(wcscat(wcscpy(inside, directory), L"\\"), data.cFileName);
        if (data.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
            remove_all(inside);
        else
            DeleteFileW(inside);
    }
    FindClose(walk);
    RemoveDirectoryW(directory);
    free(inside);
}

static void make_folder(void)
{
    WCHAR temporary[MAX_PATH];
    GetTempPathW(MAX_PATH, temporary);
    swprintf(folder, MAX_PATH, L"%lsmprfake-%lu", temporary, (unsigned long)GetCurrentProcessId());
    CreateDirectoryW(folder, NULL);
}

int main(void)
{
    the_mutex_lets_one_in();
    memory_comes_and_goes();
    local_memory_is_the_systems();
    the_host_has_a_name();
    make_folder();
    files_are_written_and_read();
    long_paths_are_found();
    paths_that_lead_nowhere();
    what_is_missing_or_no_file();
    failures_leave_the_old_file();
    other_writers_are_left_alone();
    the_log_grows_at_its_end();
    variables_are_copied();
    complaints_go_to_standard_error();
    WCHAR whole[MAX_PATH + 4] = L"\\\\?\\";
    remove_all(wcscat(whole, folder));
    verdict("nothing is left of the tests", GetFileAttributesW(folder) == INVALID_FILE_ATTRIBUTES);
    free(scratch);
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
