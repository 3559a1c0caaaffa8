/*
 * Files as the platform gives them: paths in UTF-16, what is refused and how, replacement that
 * happens whole or not at all, writers beside each other, the log. The calls of the system that
 * cannot be made to fail are put in its place here, with a plan that says which one fails.
 */
#define _FILE_OFFSET_BITS 64

#include "support.h"

#include "platform/platform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* ------------------------------------------------------------------- in the place of the system */

/* The `nth` of these calls fails with this number; then the plan is done. */
static struct {
    const char *call;
    int number;
    int nth;
} plan;

/* More than this is not written or read at once. */
static size_t most_at_once = SIZE_MAX;

/* Done once, when the next file is about to be locked. */
static void (*before_lock)(void);

static bool fails(const char *call)
{
    if (plan.call == NULL || strcmp(plan.call, call) != 0 || --plan.nth > 0)
        return false;
    plan.call = NULL;
    errno = plan.number;
    return true;
}

static size_t at_once(size_t size)
{
    return size < most_at_once ? size : most_at_once;
}

int openat(int directory, const char *text, int flags, ...)
{
    return fails("open") ? -1 : (int)syscall(SYS_openat, directory, text, flags, 0666);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    if (fails("write"))
        return errno == 0 ? 0 : -1;
    return syscall(SYS_write, file, bytes, at_once(size));
}

ssize_t read(int file, void *bytes, size_t size)
{
    return fails("read") ? -1 : syscall(SYS_read, file, bytes, at_once(size));
}

int fsync(int file)
{
    return fails("fsync") ? -1 : (int)syscall(SYS_fsync, file);
}

int ftruncate(int file, off_t size)
{
    return fails("ftruncate") ? -1 : (int)syscall(SYS_ftruncate, file, size);
}

int flock(int file, int operation)
{
    void (*meanwhile)(void) = before_lock;
    before_lock = NULL;
    if (meanwhile != NULL)
        meanwhile();
    return fails("flock") ? -1 : (int)syscall(SYS_flock, file, operation);
}

int renameat(int from_directory, const char *from, int to_directory, const char *to)
{
    return fails("rename") ? -1 : renameat2(from_directory, from, to_directory, to, 0);
}

/* The next file that is asked about is on another device than its name. */
static bool is_elsewhere;

int fstat(int file, struct stat *status)
{
    int result = fails("fstat") ? -1 : fstatat(file, "", status, AT_EMPTY_PATH);
    if (result == 0 && is_elsewhere)
        status->st_dev++;
    is_elsewhere = false;
    return result;
}

/* ----------------------------------------------------------------------------- what tests share */

#define NAME "router.reg"

static char folder[] = "/tmp/mprfake-files-XXXXXX";

/* A path below the folder of the tests; good until the next but one. */
static const char *in_folder(const char *name)
{
    static char texts[2][256];
    static unsigned turn;
    char *text = texts[turn++ % 2];
    snprintf(text, sizeof texts[0], "%s/%s", folder, name);
    return text;
}

static struct platform_path path_of(const char16_t *units, const char *name)
{
    struct platform_path path = {(const uint16_t *)units, 0, name};
    while (units[path.length] != 0)
        path.length++;
    return path;
}

/* The folder itself, or what is in it, in units. */
static struct platform_path folder_path(const char *below, const char *name)
{
    static uint16_t units[256];
    const char *text = in_folder(below);
    size_t length = 0;
    for (; text[length] != '\0'; length++)
        units[length] = (uint16_t)text[length];
    return (struct platform_path){units, below[0] == '\0' ? length - 1 : length, name};
}

/* Scratch of just the size that is asked for, so that a checker of memory sees a byte too many. */
static void *scratch_for(const struct platform_path *path)
{
    void *scratch = malloc(platform_path_room(path));
    assert_non_null(scratch);
    return scratch;
}

static enum platform_result open_at(struct platform_path path, struct platform_file *file,
                                    size_t *size)
{
    void *scratch = scratch_for(&path);
    enum platform_result result = platform_file_open(&path, scratch, file, size);
    free(scratch);
    return result;
}

static enum platform_result opens(struct platform_path path)
{
    struct platform_file file = {-4711};
    size_t size = 4711;
    enum platform_result result = open_at(path, &file, &size);
    if (result == PLATFORM_OK) {
        platform_file_close(&file);
    } else {
        assert_int_equal(file.native, -4711);
        assert_int_equal(size, 4711);
    }
    return result;
}

static enum platform_result replace(struct platform_path path, const void *bytes, size_t size)
{
    void *scratch = scratch_for(&path);
    enum platform_result result = platform_file_replace(&path, bytes, size, scratch);
    free(scratch);
    return result;
}

static enum platform_result log_open(struct platform_path path, struct platform_file *file)
{
    void *scratch = scratch_for(&path);
    enum platform_result result = platform_log_open(&path, scratch, file);
    free(scratch);
    return result;
}

static enum platform_result logs(struct platform_path path)
{
    struct platform_file file = {-4711};
    enum platform_result result = log_open(path, &file);
    if (result == PLATFORM_OK)
        platform_file_close(&file);
    else
        assert_int_equal(file.native, -4711);
    return result;
}

static void expect_bytes(struct platform_path path, const void *bytes, size_t size)
{
    struct platform_file file;
    size_t found = 0;
    assert_int_equal(open_at(path, &file, &found), PLATFORM_OK);
    assert_int_equal(found, size);
    char *all = malloc(size + 1);
    assert_non_null(all);
    assert_int_equal(platform_file_read(&file, all, size), PLATFORM_OK);
    assert_memory_equal(all, bytes, size);
    assert_int_equal(platform_file_read(&file, all, 1), PLATFORM_FAILED);
    platform_file_close(&file);
    free(all);
}

static void put_file(const char *name, const char *text)
{
    FILE *file = fopen(in_folder(name), "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void expect_text(const char *name, const char *text)
{
    expect_bytes(folder_path(name, NULL), text, strlen(text));
}

/* How many names a directory has, without its own two. */
static unsigned count_names(const char *below)
{
    unsigned count = 0;
    DIR *directory = opendir(in_folder(below));
    assert_non_null(directory);
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(directory);
    return count;
}

static int empty_folder(void **state)
{
    char command[128];
    (void)state;
    plan.call = NULL;
    before_lock = NULL;
    most_at_once = SIZE_MAX;
    snprintf(command, sizeof command, "rm -rf %s && mkdir %s", folder, folder);
    return system(command);
}

/* ---------------------------------------------------------------------------------------- paths */

static void what_is_written_is_read(void **state)
{
    size_t size = 300000;
    char *bytes = malloc(size);
    (void)state;
    assert_non_null(bytes);
    for (size_t i = 0; i < size; i++)
        bytes[i] = (char)(i * i >> 7);
    for (size_t i = 0; i < 3; i++) {
        size_t part = (size_t[]){0, size, 1}[i];
        assert_int_equal(replace(folder_path("", NAME), bytes, part), PLATFORM_OK);
        expect_bytes(folder_path("", NAME), bytes, part);
        expect_bytes(folder_path(NAME, NULL), bytes, part);
        assert_int_equal(count_names(""), 1);
    }
    free(bytes);
}

static void both_separators_separate(void **state)
{
    static const char *const forms[] = {"a/b",    "a/b/",     "a\\b",
                                        "a\\b\\", "a//b\\\\", "./a\\..\\a/b"};
    (void)state;
    mkdir(in_folder("a"), 0777);
    mkdir(in_folder("a/b"), 0777);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        assert_int_equal(replace(folder_path(forms[i], NAME), forms[i], 3), PLATFORM_OK);
        expect_bytes(folder_path("a/b/" NAME, NULL), forms[i], 3);
        expect_bytes(folder_path(forms[i], NAME), forms[i], 3);
    }
    assert_int_equal(count_names("a/b"), 1);
}

static void a_path_begins_where_the_process_is(void **state)
{
    char before[4096];
    (void)state;
    assert_non_null(getcwd(before, sizeof before));
    assert_int_equal(chdir(folder), 0);
    mkdir("a", 0777);
    assert_int_equal(replace(path_of(u"a", NAME), "x", 1), PLATFORM_OK);
    assert_int_equal(replace(path_of(u".", NAME), "xy", 2), PLATFORM_OK);
    expect_bytes(path_of(u"a\\router.reg", NULL), "x", 1);
    expect_bytes(path_of(u"router.reg", NULL), "xy", 2);
    assert_int_equal(opens(path_of(u"absent", NULL)), PLATFORM_NO_FILE);
    assert_int_equal(opens(path_of(u"/absent", NULL)), PLATFORM_NO_FILE);
    assert_int_equal(opens(path_of(u"/", "absent")), PLATFORM_NO_FILE);
    assert_int_equal(chdir(before), 0);
}

static void names_beyond_ascii_are_utf_8(void **state)
{
    static const char16_t below[] = u"/\u00E4\u07FF\u0800\uFFFD\U00010000\U0010FFFF";
    struct platform_path path = folder_path("", NULL);
    uint16_t units[128];
    (void)state;
    memcpy(units, path.units, path.length * 2);
    memcpy(units + path.length, below, sizeof below);
    path = (struct platform_path){units, path.length + sizeof below / 2 - 1, NAME};
    assert_int_equal(mkdir(in_folder("\u00E4\u07FF\u0800\uFFFD\U00010000\U0010FFFF"), 0777), 0);
    assert_int_equal(replace(path, "x", 1), PLATFORM_OK);
    expect_bytes(path, "x", 1);
    assert_int_equal(count_names("\u00E4\u07FF\u0800\uFFFD\U00010000\U0010FFFF"), 1);
}

static void expect_nowhere(struct platform_path path)
{
    path.name = NULL;
    assert_int_equal(opens(path), PLATFORM_NO_FILE);
    assert_int_equal(logs(path), PLATFORM_NO_FILE);
    path.name = NAME;
    assert_int_equal(opens(path), PLATFORM_NO_DIRECTORY);
    assert_int_equal(logs(path), PLATFORM_NO_DIRECTORY);
    assert_int_equal(replace(path, "x", 1), PLATFORM_NO_DIRECTORY);
}

static void paths_that_lead_nowhere(void **state)
{
    /* Behind the one that ends with half of a pair stands what would be the other half. */
    static const uint16_t odd[][3] = {
        {'a', 0, 'b'},        {0, 'a', 'b'},      {'a', 'b', 0},      {'a', 'b', 0xD800},
        {0xDC00, 'a', 'b'},   {0xDBFF, 'a', 'b'}, {'a', 0xDFFF, 'b'}, {0xD800, 0xD800, 0xDC00},
        {'a', 0xDC00, 0xDC00}};
    uint16_t *longest = malloc(PLATFORM_PATH_LONGEST * sizeof *longest);
    (void)state;
    assert_non_null(longest);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        expect_nowhere((struct platform_path){odd[i], 3, NULL});
    expect_nowhere((struct platform_path){odd[0], 0, NULL});

    /* The longest is asked for, and refused by this system; one longer is not even looked at. */
    for (size_t i = 0; i < PLATFORM_PATH_LONGEST; i++)
        longest[i] = i % 100 == 0 ? '/' : 0x20AC;
    expect_nowhere((struct platform_path){longest, PLATFORM_PATH_LONGEST + 1, NULL});
    expect_nowhere((struct platform_path){longest, SIZE_MAX, NULL});
    struct platform_path path = {longest, PLATFORM_PATH_LONGEST, NULL};
    assert_int_equal(opens(path), PLATFORM_NO_DIRECTORY);
    path.name = NAME;
    assert_int_equal(opens(path), PLATFORM_NO_DIRECTORY);
    assert_int_equal(replace(path, "x", 1), PLATFORM_NO_DIRECTORY);
    free(longest);
}

static void a_file_is_missed_otherwise_than_its_directory(void **state)
{
    static const char *const missing[] = {"absent", "file"};
    (void)state;
    put_file("file", "x");
    assert_int_equal(opens(folder_path("absent", NULL)), PLATFORM_NO_FILE);
    assert_int_equal(opens(folder_path("", NAME)), PLATFORM_NO_FILE);
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(opens(folder_path(missing[i], NAME)), PLATFORM_NO_DIRECTORY);
        assert_int_equal(logs(folder_path(missing[i], NAME)), PLATFORM_NO_DIRECTORY);
        assert_int_equal(replace(folder_path(missing[i], NAME), "x", 1), PLATFORM_NO_DIRECTORY);
    }
    assert_int_equal(opens(folder_path("absent/", NULL)), PLATFORM_NO_DIRECTORY);
    /* As Windows spells it. */
    assert_int_equal(replace(path_of(u"C:\\backup\\", NAME), "x", 1), PLATFORM_NO_DIRECTORY);
    assert_int_equal(opens(path_of(u"C:\\backup\\", NAME)), PLATFORM_NO_DIRECTORY);
}

static void what_is_no_file_is_refused(void **state)
{
    (void)state;
    mkdir(in_folder("directory"), 0777);
    mkdir(in_folder(NAME), 0777);
    mkfifo(in_folder("pipe"), 0666);
    assert_int_equal(symlink("loop", in_folder("loop")), 0);
    assert_int_equal(opens(folder_path("directory", NULL)), PLATFORM_DENIED);
    assert_int_equal(logs(folder_path("directory", NULL)), PLATFORM_DENIED);
    assert_int_equal(opens(folder_path("pipe", NULL)), PLATFORM_FAILED);
    assert_int_equal(opens(folder_path("loop", NULL)), PLATFORM_NO_FILE);
    assert_int_equal(replace(folder_path("loop", NAME), "x", 1), PLATFORM_NO_DIRECTORY);
    assert_int_equal(replace(folder_path("", NAME), "x", 1), PLATFORM_DENIED);
    assert_int_equal(count_names(""), 4);
}

static void reading_fails_as_the_system_does(void **state)
{
    struct platform_file file;
    char byte = 0;
    size_t size = 0;
    (void)state;
    put_file(NAME, "x");
    plan.call = "open", plan.number = EACCES, plan.nth = 1;
    assert_int_equal(opens(folder_path("", NAME)), PLATFORM_DENIED);
    plan.call = "open", plan.number = EMFILE, plan.nth = 1;
    assert_int_equal(opens(folder_path("", NAME)), PLATFORM_FAILED);
    plan.call = "fstat", plan.number = EIO, plan.nth = 1;
    assert_int_equal(opens(folder_path("", NAME)), PLATFORM_FAILED);
    assert_int_equal(open_at(folder_path("", NAME), &file, &size), PLATFORM_OK);
    plan.call = "read", plan.number = EIO, plan.nth = 1;
    assert_int_equal(platform_file_read(&file, &byte, 1), PLATFORM_FAILED);
    assert_int_equal(platform_file_read(&file, &byte, 1), PLATFORM_OK);
    platform_file_close(&file);
    assert_null(plan.call);
}

/* ---------------------------------------------------------------------------------- replacement */

static void a_replacement_that_fails_changes_nothing(void **state)
{
    static const struct {
        const char *call;
        int nth; /* of the open calls the second one is that of the file aside */
        int number;
        enum platform_result result;
    } failures[] = {
        {"open", 1, EACCES, PLATFORM_DENIED},       {"open", 1, ENOENT, PLATFORM_NO_DIRECTORY},
        {"open", 2, EACCES, PLATFORM_DENIED},       {"open", 2, EROFS, PLATFORM_DENIED},
        {"open", 2, ENOSPC, PLATFORM_FULL},         {"open", 2, EMFILE, PLATFORM_FAILED},
        {"open", 2, ENOENT, PLATFORM_NO_DIRECTORY}, {"ftruncate", 1, EIO, PLATFORM_FAILED},
        {"write", 1, ENOSPC, PLATFORM_FULL},        {"write", 2, EDQUOT, PLATFORM_FULL},
        {"write", 3, EIO, PLATFORM_FAILED},         {"write", 1, 0, PLATFORM_FULL},
        {"fsync", 1, EIO, PLATFORM_FAILED},         {"fsync", 1, ENOSPC, PLATFORM_FULL},
        {"rename", 1, EPERM, PLATFORM_DENIED},      {"rename", 1, EIO, PLATFORM_FAILED},
    };
    (void)state;
    put_file(NAME, "old");
    most_at_once = 2;
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        plan.call = failures[i].call;
        plan.number = failures[i].number;
        plan.nth = failures[i].nth;
        assert_int_equal(replace(folder_path("", NAME), "newer", 5), failures[i].result);
        assert_null(plan.call);
        assert_int_equal(count_names(""), 1);
        expect_text(NAME, "old");
    }
    assert_int_equal(replace(folder_path("", NAME), "newer", 5), PLATFORM_OK);
    expect_text(NAME, "newer");
}

static void a_lock_that_cannot_be_had_is_a_failure(void **state)
{
    (void)state;
    put_file(NAME, "old");
    plan.call = "flock", plan.number = ENOLCK, plan.nth = 1;
    assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_FAILED);
    expect_text(NAME, "old");
    assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_OK);
    expect_text(NAME, "new");
    assert_int_equal(count_names(""), 1);
}

static void a_directory_that_is_not_flushed_is_told(void **state)
{
    (void)state;
    plan.call = "fsync", plan.number = EIO, plan.nth = 2;
    assert_int_equal(replace(folder_path("", NAME), "1", 1), PLATFORM_FAILED);
    expect_text(NAME, "1");
    for (int i = 0; i < 2; i++) {
        plan.call = "fsync", plan.number = i == 0 ? EINVAL : ENOTSUP, plan.nth = 2;
        assert_int_equal(replace(folder_path("", NAME), "2", 1), PLATFORM_OK);
        assert_null(plan.call);
    }
}

static void signals_and_small_steps_are_no_failures(void **state)
{
    static const struct {
        const char *call;
        int nth;
    } calls[] = {{"open", 1}, {"open", 2}, {"write", 1}, {"write", 2}, {"fsync", 1}, {"fsync", 2}};
    (void)state;
    for (size_t step = 1; step < 6; step++) {
        most_at_once = step;
        for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
            plan.call = calls[i].call, plan.number = EINTR, plan.nth = calls[i].nth;
            assert_int_equal(replace(folder_path("", NAME), "0123456789", 10), PLATFORM_OK);
            assert_null(plan.call);
            plan.call = "read", plan.number = EINTR, plan.nth = 2;
            expect_text(NAME, "0123456789");
            assert_null(plan.call);
        }
    }
}

static void a_full_disk_leaves_the_old_file(void **state)
{
    char bytes[8192] = {0};
    struct rlimit before, limit;
    (void)state;
    put_file(NAME, "old");
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    limit = before;
    limit.rlim_cur = 4096;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    enum platform_result result = replace(folder_path("", NAME), bytes, sizeof bytes);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_int_equal(result, PLATFORM_FULL);
    expect_text(NAME, "old");
    assert_int_equal(count_names(""), 1);
}

static void who_reads_meanwhile_reads_the_old_file(void **state)
{
    struct platform_file file;
    char bytes[3];
    size_t size = 0;
    (void)state;
    put_file(NAME, "old");
    assert_int_equal(open_at(folder_path("", NAME), &file, &size), PLATFORM_OK);
    assert_int_equal(replace(folder_path("", NAME), "new one", 7), PLATFORM_OK);
    assert_int_equal(platform_file_read(&file, bytes, size), PLATFORM_OK);
    assert_memory_equal(bytes, "old", 3);
    platform_file_close(&file);
}

/* -------------------------------------------------------------------------------- other writers */

static void a_stale_file_aside_is_used_again(void **state)
{
    (void)state;
    put_file(NAME ".aside-0", "a much longer rest of a process that was killed");
    assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_OK);
    expect_text(NAME, "new");
    assert_int_equal(count_names(""), 1);
}

static void a_file_aside_in_use_is_left_alone(void **state)
{
    (void)state;
    put_file(NAME ".aside-0", "half of a ba");
    int other = open(in_folder(NAME ".aside-0"), O_WRONLY);
    assert_true(other >= 0);
    assert_int_equal(flock(other, LOCK_EX), 0);
    assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_OK);
    expect_text(NAME, "new");
    expect_text(NAME ".aside-0", "half of a ba");
    assert_int_equal(count_names(""), 2);
    close(other);
    assert_int_equal(replace(folder_path("", NAME), "newer", 5), PLATFORM_OK);
    assert_int_equal(count_names(""), 1);
}

/* The other writer is done: what was opened is the backup now, and must not be written to. */
static void other_writer_renames(void)
{
    assert_int_equal(rename(in_folder(NAME ".aside-0"), in_folder(NAME)), 0);
}

static void other_writer_renames_and_begins_again(void)
{
    other_writer_renames();
    put_file(NAME ".aside-0", "its next");
}

static void a_file_aside_that_became_the_file_is_left_alone(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        put_file(NAME ".aside-0", "of another");
        before_lock = i == 0 ? other_writer_renames : other_writer_renames_and_begins_again;
        plan.call = "rename", plan.number = EIO, plan.nth = 1;
        assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_FAILED);
        expect_text(NAME, "of another");
        assert_int_equal(count_names(""), i == 0 ? 1 : 2);
    }
    expect_text(NAME ".aside-0", "its next");
}

/* One of the same number on another device, and one of which nothing can be learnt. */
static void a_file_aside_that_may_be_another_is_left_alone(void **state)
{
    (void)state;
    put_file(NAME ".aside-0", "of another");
    for (int i = 0; i < 2; i++) {
        is_elsewhere = i == 0;
        plan.call = i == 1 ? "fstat" : NULL, plan.number = EIO, plan.nth = 1;
        assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_OK);
        expect_text(NAME, "new");
        expect_text(NAME ".aside-0", "of another");
        assert_int_equal(count_names(""), 2);
    }
}

static void links_and_pipes_aside_are_not_written_to(void **state)
{
    (void)state;
    put_file("precious", "kept");
    assert_int_equal(symlink("precious", in_folder(NAME ".aside-0")), 0);
    assert_int_equal(link(in_folder("precious"), in_folder(NAME ".aside-1")), 0);
    assert_int_equal(mkfifo(in_folder(NAME ".aside-2"), 0666), 0);
    assert_int_equal(mkdir(in_folder(NAME ".aside-3"), 0777), 0);
    assert_int_equal(symlink("absent", in_folder(NAME ".aside-4")), 0);
    int reader = open(in_folder(NAME ".aside-2"), O_RDONLY | O_NONBLOCK);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_OK);
        expect_text(NAME, "new");
        expect_text("precious", "kept");
        assert_int_equal(count_names(""), 7);
        close(i == 0 ? reader : dup(0));
    }
}

static void a_directory_full_of_files_aside_is_denied(void **state)
{
    char name[64];
    (void)state;
    for (unsigned i = 0; i < 256; i++) {
        snprintf(name, sizeof name, NAME ".aside-%u", i);
        assert_int_equal(mkdir(in_folder(name), 0777), 0);
    }
    assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_DENIED);
    assert_int_equal(count_names(""), 256);
    assert_int_equal(rmdir(in_folder(NAME ".aside-255")), 0);
    assert_int_equal(replace(folder_path("", NAME), "new", 3), PLATFORM_OK);
}

/* ------------------------------------------------------------------------------------------ log */

static void lines_of_several_processes_do_not_mix(void **state)
{
    enum { WRITERS = 4 };
    unsigned lines = scaled(500), seen = 0;
    char line[256];
    (void)state;
    for (int writer = 0; writer < WRITERS; writer++) {
        if (fork() != 0)
            continue;
        struct platform_file file;
        int status = log_open(folder_path("log", NULL), &file) != PLATFORM_OK;
        memset(line, 'a' + writer, sizeof line);
        line[sizeof line - 1] = '\n';
        for (unsigned i = 0; i < lines && status == 0; i++)
            status = platform_log_append(&file, line, sizeof line) != PLATFORM_OK;
        _exit(status);
    }
    for (int writer = 0; writer < WRITERS; writer++) {
        int status = -1;
        wait(&status);
        assert_int_equal(status, 0);
    }
    FILE *file = fopen(in_folder("log"), "r");
    assert_non_null(file);
    for (; fread(line, sizeof line, 1, file) == 1; seen++) {
        assert_int_equal(strspn(line, (char[]){line[0], 0}), sizeof line - 1);
        assert_int_equal(line[sizeof line - 1], '\n');
    }
    fclose(file);
    assert_int_equal(seen, WRITERS * lines);
}

static void no_file_is_inherited_by_another_program(void **state)
{
    struct platform_file files[2];
    size_t size = 0;
    (void)state;
    assert_int_equal(log_open(folder_path("log", NULL), &files[0]), PLATFORM_OK);
    assert_int_equal(open_at(folder_path("log", NULL), &files[1], &size), PLATFORM_OK);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(fcntl((int)files[i].native, F_GETFD), FD_CLOEXEC);
        platform_file_close(&files[i]);
    }
}

static void the_log_goes_on_where_it_ended(void **state)
{
    struct platform_file file;
    (void)state;
    for (int i = 0; i < 2; i++) {
        assert_int_equal(log_open(folder_path("", "log"), &file), PLATFORM_OK);
        most_at_once = i == 0 ? SIZE_MAX : 2;
        plan.call = "write", plan.number = EINTR, plan.nth = 1 + i;
        assert_int_equal(platform_log_append(&file, "a line\n", 7), PLATFORM_OK);
        platform_file_close(&file);
    }
    expect_text("log", "a line\na line\n");
    assert_int_equal(log_open(path_of(u"/dev/full", NULL), &file), PLATFORM_OK);
    assert_int_equal(platform_log_append(&file, "a line\n", 7), PLATFORM_FULL);
    platform_file_close(&file);
}

#define TEST(name) cmocka_unit_test_setup(name, empty_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_written_is_read),
        TEST(both_separators_separate),
        TEST(a_path_begins_where_the_process_is),
        TEST(names_beyond_ascii_are_utf_8),
        TEST(paths_that_lead_nowhere),
        TEST(a_file_is_missed_otherwise_than_its_directory),
        TEST(what_is_no_file_is_refused),
        TEST(reading_fails_as_the_system_does),
        TEST(a_replacement_that_fails_changes_nothing),
        TEST(a_lock_that_cannot_be_had_is_a_failure),
        TEST(a_directory_that_is_not_flushed_is_told),
        TEST(signals_and_small_steps_are_no_failures),
        TEST(a_full_disk_leaves_the_old_file),
        TEST(who_reads_meanwhile_reads_the_old_file),
        TEST(a_stale_file_aside_is_used_again),
        TEST(a_file_aside_in_use_is_left_alone),
        TEST(a_file_aside_that_became_the_file_is_left_alone),
        TEST(a_file_aside_that_may_be_another_is_left_alone),
        TEST(links_and_pipes_aside_are_not_written_to),
        TEST(a_directory_full_of_files_aside_is_denied),
        TEST(lines_of_several_processes_do_not_mix),
        TEST(no_file_is_inherited_by_another_program),
        TEST(the_log_goes_on_where_it_ended),
    };
    if (mkdtemp(folder) == NULL)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    empty_folder(NULL);
    return rmdir(folder) != 0 || failed;
}
