/*
 * Children on POSIX: forks, each the leader of a group of its own.
 *
 * A target may do anything in a child: print, close descriptors, fork, hang, leave. What decides is
 * only what arrives on the result pipe, how the child itself ended, and the shared page that says
 * what it was doing. When the child has ended its whole group is killed before the child is reaped,
 * so that its number cannot have passed to somebody else.
 */
#include "harness/os.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef HARNESS_COVERAGE
void __gcov_dump(void);
#endif

/* Where a child keeps the writing end of its result pipe: out of the way of a target that closes or
 * writes small numbers. */
#define RESULT_DESCRIPTOR 731

/* How long a child waits for processes that the target left in it (a call that came back twice)
 * before it goes. */
#define SETTLE_MS 300

enum { PIPE_RESULT, PIPE_OUTPUT, PIPES };

struct os_child {
    pid_t pid;
    int pipes[PIPES]; /* reading ends; -1 when at their end */
    uint64_t deadline;
    int timed_out;
    struct os_progress *progress;
    unsigned char *messages;
    size_t message_bytes;
    int flooded;
    char *output;
    size_t output_bytes;
};

static struct os_progress *own_progress;
static struct os_progress no_progress;

struct os_progress *os_child_progress(void)
{
    return own_progress != NULL ? own_progress : &no_progress;
}

void os_child_send(const void *bytes, size_t size)
{
    const char *p = bytes;
    while (size > 0) {
        ssize_t sent = write(RESULT_DESCRIPTOR, p, size);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return;
        p += sent;
        size -= (size_t)sent;
    }
}

static void sleep_ms(long ms)
{
    struct timespec time = {0, ms * 1000000};
    nanosleep(&time, NULL);
}

_Noreturn void os_child_leave(int status)
{
    fflush(stdout);
    /* A second return of the same call, in a process of its own, gets the time to hand over its
     * result as well. */
    for (int waited = 0; waited < SETTLE_MS && waitpid(-1, NULL, WNOHANG) == 0; waited++)
        sleep_ms(1);
#ifdef HARNESS_COVERAGE
    __gcov_dump();
#endif
    _exit(status);
}

void os_child_enter(int argc, char **argv)
{
    (void)argc;
    (void)argv;
}

static _Noreturn void become_child(struct os_child *child, int writing[PIPES], const void *job,
                                   size_t size)
{
    setpgid(0, 0);
    own_progress = child->progress;
    int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, 0);
    dup2(writing[PIPE_OUTPUT], 1);
    dup2(writing[PIPE_OUTPUT], 2);
    dup2(writing[PIPE_RESULT], RESULT_DESCRIPTOR);
    fcntl(RESULT_DESCRIPTOR, F_SETFD, FD_CLOEXEC);
    /* Whatever else the parent has open, other children's pipes among it, is none of the target's
     * business. */
    for (int fd = 3; fd < RESULT_DESCRIPTOR && fd < 128; fd++)
        close(fd);
    child_main(job, size);
    os_child_leave(0);
}

static int open_pipes(int reading[PIPES], int writing[PIPES])
{
    for (int i = 0; i < PIPES; i++) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return -1;
        fcntl(ends[0], F_SETFL, O_NONBLOCK);
        reading[i] = ends[0];
        writing[i] = ends[1];
    }
    return 0;
}

unsigned os_child_cost(void)
{
    return 0;
}

struct os_child *os_child_start(const void *job, size_t size, unsigned timeout_ms)
{
    int writing[PIPES] = {-1, -1};
    struct os_child *child = calloc(1, sizeof *child);
    if (child == NULL)
        return NULL;
    child->pipes[PIPE_RESULT] = child->pipes[PIPE_OUTPUT] = -1;
    child->progress =
        mmap(NULL, os_page_size(), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    child->messages = malloc(OS_MESSAGE_LIMIT);
    child->output = malloc(OS_OUTPUT_LIMIT + 1);
    child->pid = -1;
    if (child->progress != MAP_FAILED && child->messages != NULL && child->output != NULL &&
        open_pipes(child->pipes, writing) == 0) {
        fflush(NULL); /* or the child would print the parent's buffers again */
        child->deadline = os_milliseconds() + timeout_ms;
        child->pid = fork();
        if (child->pid == 0)
            become_child(child, writing, job, size);
        if (child->pid > 0)
            setpgid(child->pid, child->pid);
    }
    for (int i = 0; i < PIPES; i++)
        if (writing[i] >= 0)
            close(writing[i]);
    if (child->pid > 0)
        return child;
    os_child_free(child, NULL);
    return NULL;
}

/* Reads what is there. What is beyond the limit is read and thrown away, so that the writer does
 * not block. */
static void drain(struct os_child *child, int which)
{
    char buffer[4096];
    ssize_t got;
    while (child->pipes[which] >= 0 &&
           (got = read(child->pipes[which], buffer, sizeof buffer)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return;
        size_t room = which == PIPE_RESULT ? OS_MESSAGE_LIMIT - child->message_bytes
                                           : OS_OUTPUT_LIMIT - child->output_bytes;
        size_t kept = (size_t)got < room ? (size_t)got : room;
        if (which == PIPE_RESULT) {
            memcpy(child->messages + child->message_bytes, buffer, kept);
            child->message_bytes += kept;
            child->flooded |= kept < (size_t)got;
        } else {
            memcpy(child->output + child->output_bytes, buffer, kept);
            child->output_bytes += kept;
        }
    }
    if (child->pipes[which] >= 0) {
        close(child->pipes[which]);
        child->pipes[which] = -1;
    }
}

static int has_ended(const struct os_child *child)
{
    siginfo_t info;
    memset(&info, 0, sizeof info);
    return waitid(P_PID, (id_t)child->pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == child->pid;
}

static void conclude(struct os_child *child, struct os_outcome *outcome)
{
    int status = 0;
    kill(-child->pid, SIGKILL);
    while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR) {
    }
    drain(child, PIPE_RESULT);
    drain(child, PIPE_OUTPUT);
    child->output[child->output_bytes] = '\0';
    memset(outcome, 0, sizeof *outcome);
    outcome->ending = child->timed_out      ? OS_TIMED_OUT
                      : WIFSIGNALED(status) ? OS_SIGNALLED
                                            : OS_EXITED;
    outcome->code = (uint32_t)(WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    outcome->progress = *child->progress;
    outcome->messages = child->messages;
    outcome->message_bytes = child->message_bytes;
    outcome->flooded = child->flooded;
    outcome->output = child->output;
}

/* Waits for news of any child; at most a few milliseconds, since a child can close its pipes and
 * live on. */
static void wait_for_news(struct os_child **children, unsigned count)
{
    struct pollfd polls[2 * 64];
    nfds_t used = 0;
    int ms = 20;
    for (unsigned i = 0; i < count && i < 64; i++) {
        for (int p = 0; p < PIPES; p++)
            if (children[i]->pipes[p] >= 0)
                polls[used++] = (struct pollfd){children[i]->pipes[p], POLLIN, 0};
        if (children[i]->pipes[PIPE_RESULT] < 0)
            ms = 1; /* its end is near and only waitid tells */
    }
    poll(polls, used, ms);
}

unsigned os_child_wait(struct os_child **children, unsigned count, struct os_outcome *outcome)
{
    for (;;) {
        for (unsigned i = 0; i < count; i++) {
            struct os_child *child = children[i];
            drain(child, PIPE_RESULT);
            drain(child, PIPE_OUTPUT);
            if (!child->timed_out && os_milliseconds() >= child->deadline && !has_ended(child)) {
                child->timed_out = 1;
                kill(-child->pid, SIGKILL);
                kill(child->pid, SIGKILL);
            }
            if (has_ended(child)) {
                conclude(child, outcome);
                return i;
            }
        }
        wait_for_news(children, count);
    }
}

void os_child_free(struct os_child *child, struct os_outcome *outcome)
{
    if (child == NULL)
        return;
    for (int i = 0; i < PIPES; i++)
        if (child->pipes[i] >= 0)
            close(child->pipes[i]);
    if (child->progress != NULL && (void *)child->progress != MAP_FAILED)
        munmap(child->progress, os_page_size());
    free(child->messages);
    free(child->output);
    free(child);
    if (outcome != NULL)
        memset(outcome, 0, sizeof *outcome);
}
