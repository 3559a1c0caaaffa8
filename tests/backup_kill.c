/*
 * Writers of a backup that are killed at any moment: backup_kill FOLDER ROUNDS SEED. In each round
 * one or two children replace the backup in FOLDER, as fast as they can, by one of three sealed
 * texts in turn; they are killed in the middle of it, and then the backup has to be one of the
 * three, whole, and with one writer none older than the last one whose replacement had returned.
 * What the killed leave aside must not heap up. Prints `ok` and `not ok` lines and a count.
 */
#define _GNU_SOURCE

#include "base/alloc.h"
#include "model/backup.h"
#include "platform/platform.h"

#include <dirent.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define TEXTS       3
#define TEXT_UNITS  150000
#define MOST_WAIT   60000 /* microseconds until a kill, however slow the disk is */
#define HEADER      "Windows Registry Editor Version 5.00\r\n"
#define HEADER_SIZE (sizeof(HEADER) - 1)

static struct alloc door;
static unsigned passed, failed;

static const char *folder;
static struct platform_path path;
static void *scratch;

static struct {
    void *bytes;
    size_t size;
} sealed[TEXTS];

/* The longest time until a kill, in microseconds: some replacements of this machine. */
static unsigned longest_wait;

/* Shared with the writers: how many replacements have returned. */
static _Atomic unsigned *done;

static void verdict(bool holds, const char *label)
{
    passed += holds;
    failed += !holds;
    printf("%s %s\n", holds ? "ok" : "not ok", label);
}

static void give_up(const char *why)
{
    printf("not ok %s\n%u passed, %u failed\n", why, passed, failed + 1);
    exit(1);
}

/* ----------------------------------------------------------------------------------- chance */

static unsigned long long chance_state;

static unsigned chance(unsigned limit)
{
    chance_state = chance_state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(chance_state >> 33) % limit;
}

/* ------------------------------------------------------------------------------------ texts */

/* A text of some 300 KB, all of one letter and of a length of its own. */
static void make_text(unsigned index)
{
    size_t units = TEXT_UNITS + index * 1000, size = 2 + 2 * units;
    unsigned char *text = calloc(size, 1);

    if (text == NULL)
        give_up("no memory");
    memcpy(text, "\xFF\xFE", 2);
    for (size_t i = 0; i < units; i++)
        text[2 + 2 * i] = (unsigned char)(i < HEADER_SIZE  ? HEADER[i]
                                          : i == units - 2 ? '\r'
                                          : i == units - 1 ? '\n'
                                                           : 'a' + (int)index);
    if (backup_seal(text, size, &door, &sealed[index].bytes, &sealed[index].size) != FACT_OK)
        give_up("no backup was sealed");
    free(text);
}

static bool replace(unsigned index)
{
    return platform_file_replace(&path, sealed[index].bytes, sealed[index].size, scratch) ==
           PLATFORM_OK;
}

static unsigned long long now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (unsigned long long)time.tv_sec * 1000000 + (unsigned long long)time.tv_nsec / 1000;
}

/* Makes the first backup, and takes the time it takes. */
static bool begin(void)
{
    unsigned long long before = now();
    bool holds = replace(2) && replace(1) && replace(0);
    unsigned long long wait = 2 * (now() - before) + 1000;

    longest_wait = wait < MOST_WAIT ? (unsigned)wait : MOST_WAIT;
    return holds;
}

/* Which of the texts the backup is; TEXTS when it is none. */
static unsigned read_backup(void)
{
    struct platform_file file;
    size_t size = 0, text_size = 0;
    unsigned found = TEXTS;

    if (platform_file_open(&path, scratch, &file, &size) != PLATFORM_OK)
        return TEXTS;
    void *bytes = malloc(size + 1);
    if (bytes != NULL && platform_file_read(&file, bytes, size) == PLATFORM_OK &&
        backup_open(bytes, size, &text_size) == FACT_OK) {
        for (found = 0; found < TEXTS; found++) {
            if (size == sealed[found].size && memcmp(bytes, sealed[found].bytes, size) == 0)
                break;
        }
    }
    free(bytes);
    platform_file_close(&file);
    return found;
}

/* Files in the folder beside the backup. */
static unsigned count_aside(void)
{
    unsigned count = 0;
    DIR *directory = opendir(folder);

    if (directory == NULL)
        give_up("the folder cannot be read");
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
        count += entry->d_name[0] != '.' && strcmp(entry->d_name, BACKUP_NAME) != 0;
    closedir(directory);
    return count;
}

/* ----------------------------------------------------------------------------------- rounds */

/* A child that goes on from where the last one was. */
static pid_t start_writer(void)
{
    pid_t writer = fork();

    if (writer != 0)
        return writer;
    for (;;) {
        if (!replace((*done + 1) % TEXTS))
            _exit(1);
        ++*done;
    }
}

/* True: the writer lived until it was killed. */
static bool kill_writer(pid_t writer)
{
    int status = 0;

    kill(writer, SIGKILL);
    return waitpid(writer, &status, 0) == writer && WIFSIGNALED(status) &&
           WTERMSIG(status) == SIGKILL;
}

struct tally {
    unsigned broken;    /* the backup was none of the texts */
    unsigned outdated;  /* a replacement had returned, and was not there */
    unsigned died;      /* a writer answered failure */
    unsigned most_left; /* files aside at once */
    unsigned in_middle; /* kills that left something aside */
};

static void kill_once(unsigned writers, struct tally *tally)
{
    pid_t pids[2];

    for (unsigned i = 0; i < writers; i++) {
        if ((pids[i] = start_writer()) < 0)
            give_up("no child could be started");
    }
    usleep(chance(longest_wait));
    for (unsigned i = 0; i < writers; i++)
        tally->died += !kill_writer(pids[i]);

    unsigned found = read_backup(), left = count_aside();
    tally->broken += found == TEXTS;
    if (writers == 1)
        tally->outdated += found != *done % TEXTS && found != (*done + 1) % TEXTS;
    tally->most_left = left > tally->most_left ? left : tally->most_left;
    tally->in_middle += left > 0;
    /* The next writer begins with what is there. */
    *done = found < TEXTS ? found : 0;
}

int main(int argc, char **argv)
{
    if (argc != 4)
        give_up("usage: backup_kill FOLDER ROUNDS SEED");
    folder = argv[1];
    unsigned rounds = (unsigned)atoi(argv[2]), replaced = 0;
    chance_state = strtoull(argv[3], NULL, 10);
    printf("# %u kills, seed %llu\n", rounds, chance_state);

    uint16_t units[4096];
    for (path.length = 0; folder[path.length] != '\0' && path.length < 4096; path.length++)
        units[path.length] = (uint16_t)folder[path.length];
    path = (struct platform_path){units, path.length, BACKUP_NAME};
    scratch = malloc(platform_path_room(&path));
    done = mmap(NULL, sizeof *done, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (scratch == NULL || done == MAP_FAILED)
        give_up("no memory");
    for (unsigned i = 0; i < TEXTS; i++)
        make_text(i);

    struct tally tally = {0};
    verdict(begin() && read_backup() == 0, "a backup is there to begin with");
    for (unsigned i = 0; i < rounds; i++) {
        unsigned before = *done;
        kill_once(1 + i % 2, &tally);
        replaced += *done != before;
    }
    printf("# killed within %u microseconds\n", longest_wait);
    printf("# %u kills left something aside, %u files at most; %u rounds replaced the backup\n",
           tally.in_middle, tally.most_left, replaced);

    verdict(tally.broken == 0, "after every kill the backup is one of the texts, whole");
    verdict(tally.outdated == 0, "a replacement that has returned is there after the kill");
    verdict(tally.died == 0, "no writer fails, alone or beside another");
    verdict(tally.most_left <= 2, "there are never more files aside than writers at once");
    verdict(tally.in_middle * 10 >= rounds, "the kills hit writers in the middle of it");
    verdict(replaced * 10 >= rounds, "and writers that had written");

    /* The first writer after the kills uses the first name again; two need both. */
    verdict(replace(1) && read_backup() == 1, "a writer after all the kills succeeds");
    verdict(count_aside() <= 1, "and takes a leftover away");

    for (unsigned i = 0; i < TEXTS; i++)
        alloc_free(&door, sealed[i].bytes);
    free(scratch);
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
