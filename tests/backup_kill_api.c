/*
 * A program that makes backups and is killed at any moment: backup_kill_api FOLDER ROUNDS SEED. In
 * each round a child calls MprConfigServerBackup as fast as it can, for three machines in turn, all
 * into FOLDER; it is killed in the middle of it, and then MprConfigServerRestore has to succeed and
 * to give one of the three configurations, whole, none older than the last backup that had
 * returned. Prints `ok` and `not ok` lines and a count.
 */
#define _GNU_SOURCE

#include "mprfake.h"

#include <dirent.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MACHINES   3
#define INTERFACES 300   /* of the first machine; the others have more */
#define MOST_WAIT  60000 /* microseconds until a kill, however slow the disk is */

static unsigned passed, failed;
static const char *folder;
static char16_t path[4096];
static HANDLE machines[MACHINES], local;

/* What is configured when the backup of a machine was restored. */
static struct {
    void *bytes;
    DWORD size;
} expected[MACHINES];

/* Shared with the child: how many backups have returned. */
static _Atomic unsigned *done;

static void verdict(int holds, const char *label)
{
    passed += holds != 0;
    failed += holds == 0;
    printf("%s %s\n", holds ? "ok" : "not ok", label);
}

static _Noreturn void give_up(const char *why)
{
    printf("not ok %s\n%u passed, %u failed\n", why, passed, failed + 1);
    exit(1);
}

static unsigned long long chance_state;

static unsigned chance(unsigned limit)
{
    chance_state = chance_state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(chance_state >> 33) % limit;
}

static unsigned long long now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (unsigned long long)time.tv_sec * 1000000 + (unsigned long long)time.tv_nsec / 1000;
}

/* --------------------------------------------------------------------------------- the machines */

static void make_machine(unsigned index)
{
    const char16_t name[] = {u'm', (char16_t)(u'0' + index), 0};
    const char utf8[] = {'m', (char)('0' + index), '\0'};

    if (mprfake_add_server(utf8) != NO_ERROR ||
        MprConfigServerConnect((WCHAR *)name, &machines[index]) != NO_ERROR)
        give_up("no machine");
    for (unsigned i = 0; i < INTERFACES + index * 10; i++) {
        char interface_name[64];
        snprintf(interface_name, sizeof interface_name, "interface %u of machine %u", i, index);
        if (mprfake_add_interface(utf8, interface_name, ROUTER_IF_TYPE_FULL_ROUTER, i % 2) !=
            NO_ERROR)
            give_up("no interface");
    }
}

static int back_up(unsigned index)
{
    return MprConfigServerBackup(machines[index], (WCHAR *)path) == NO_ERROR;
}

/* What is configured on the local machine; the caller frees it. */
static void *configured(DWORD *size)
{
    void *bytes = NULL;

    mprfake_save_text(NULL, NULL, 0, size);
    bytes = malloc(*size);
    if (bytes == NULL || mprfake_save_text(NULL, bytes, *size, NULL) != NO_ERROR)
        give_up("no memory");
    return bytes;
}

/* Which of the machines the backup in the folder is of; MACHINES when it is none, or is refused. */
static unsigned restored(void)
{
    DWORD size = 0;
    unsigned found = 0;

    if (MprConfigServerRestore(local, (WCHAR *)path) != NO_ERROR ||
        mprfake_check(NULL, 0) != NO_ERROR)
        return MACHINES;
    void *bytes = configured(&size);
    while (found < MACHINES &&
           (size != expected[found].size || memcmp(bytes, expected[found].bytes, size) != 0))
        found++;
    free(bytes);
    return found;
}

/* The first backups, and the time of some. */
static unsigned begin(void)
{
    unsigned long long before = now(), wait;

    for (unsigned i = MACHINES; i-- > 0;) {
        if (!back_up(i) || MprConfigServerRestore(local, (WCHAR *)path) != NO_ERROR)
            give_up("no backup to begin with");
        expected[i].bytes = configured(&expected[i].size);
    }
    wait = now() - before;
    return wait < MOST_WAIT ? (unsigned)wait : MOST_WAIT;
}

/* ---------------------------------------------------------------------------------------- rounds
 */

/* Files in the folder beside the backup. */
static unsigned count_aside(void)
{
    unsigned count = 0;
    DIR *directory = opendir(folder);

    if (directory == NULL)
        give_up("the folder cannot be read");
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
        count += entry->d_name[0] != '.' && strcmp(entry->d_name, "router.reg") != 0;
    closedir(directory);
    return count;
}

/* True: it lived until it was killed. */
static int run_and_kill(unsigned wait)
{
    int status = 0;
    pid_t child = fork();

    if (child < 0)
        give_up("no child could be started");
    if (child == 0) {
        for (;;) {
            if (!back_up((*done + 1) % MACHINES))
                _exit(1);
            ++*done;
        }
    }
    usleep(wait);
    kill(child, SIGKILL);
    return waitpid(child, &status, 0) == child && WIFSIGNALED(status) &&
           WTERMSIG(status) == SIGKILL;
}

int main(int argc, char **argv)
{
    unsigned broken = 0, outdated = 0, died = 0, in_middle = 0, replaced = 0, most_left = 0;
    size_t length = 0;

    if (argc != 4)
        give_up("usage: backup_kill_api FOLDER ROUNDS SEED");
    folder = argv[1];
    unsigned rounds = (unsigned)atoi(argv[2]);
    chance_state = strtoull(argv[3], NULL, 10);
    printf("# %u kills, seed %llu\n", rounds, chance_state);
    for (; folder[length] != '\0' && length < 4094; length++)
        path[length] = (char16_t)folder[length];
    path[length] = u'\\';
    done = mmap(NULL, sizeof *done, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (done == MAP_FAILED || MprConfigServerConnect(NULL, &local) != NO_ERROR)
        give_up("no memory");
    for (unsigned i = 0; i < MACHINES; i++)
        make_machine(i);
    unsigned longest_wait = begin();
    verdict(restored() == 0, "a backup is there to begin with");

    for (unsigned i = 0; i < rounds; i++) {
        unsigned before = *done;
        died += !run_and_kill(chance(longest_wait));
        unsigned left = count_aside(), found = restored();
        broken += found == MACHINES;
        outdated += found != *done % MACHINES && found != (*done + 1) % MACHINES;
        in_middle += left > 0;
        most_left = left > most_left ? left : most_left;
        replaced += *done != before;
        *done = found < MACHINES ? found : 0; /* the next one begins with what is there */
    }
    printf("# killed within %u microseconds\n", longest_wait);
    printf("# %u kills left something aside; %u rounds replaced the backup\n", in_middle, replaced);
    verdict(broken == 0, "after every kill a restore gives one of the configurations, whole");
    verdict(outdated == 0, "a backup that has returned is there after the kill");
    verdict(died == 0, "no backup fails");
    verdict(most_left <= 1, "there is never more than one file aside");
    verdict(in_middle * 20 >= rounds, "the kills hit programs in the middle of it");
    verdict(replaced * 10 >= rounds, "and programs that had made backups");
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
