/*
 * Children on Windows: the program starts itself again, with handles to a shared page, a result
 * pipe and its job.
 *
 * A child stands in a job object of its own, so that whatever it starts ends with it. An exception
 * that nobody handles ends it at once with the exception's code, before any debugger is asked.
 */
#include "harness/os.h"

#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef HARNESS_COVERAGE
void __gcov_dump(void);
#endif

#define JOB_LIMIT 16384

/* What parent and child share. */
struct shared {
    struct os_progress progress;
    uint32_t job_bytes;
    unsigned char job[JOB_LIMIT];
};

enum { PIPE_RESULT, PIPE_OUTPUT, PIPES };

struct stream {
    HANDLE pipe;
    unsigned char *bytes;
    size_t used;
    size_t limit;
    int cut;
};

struct os_child {
    HANDLE process;
    HANDLE job;
    HANDLE mapping;
    struct shared *shared;
    struct stream streams[PIPES];
    uint64_t deadline;
    int timed_out;
};

static struct shared *own_shared;
static HANDLE own_pipe;
static struct os_progress no_progress;

struct os_progress *os_child_progress(void)
{
    return own_shared != NULL ? &own_shared->progress : &no_progress;
}

void os_child_send(const void *bytes, size_t size)
{
    const char *p = bytes;
    DWORD sent;
    while (size > 0 && WriteFile(own_pipe, p, (DWORD)size, &sent, NULL) && sent > 0) {
        p += sent;
        size -= sent;
    }
}

_Noreturn void os_child_leave(int status)
{
    fflush(stdout);
#ifdef HARNESS_COVERAGE
    __gcov_dump();
#endif
    TerminateProcess(GetCurrentProcess(), (UINT)status);
    for (;;)
        Sleep(1000);
}

static LONG WINAPI end_by_exception(EXCEPTION_POINTERS *exception)
{
    TerminateProcess(GetCurrentProcess(), exception->ExceptionRecord->ExceptionCode);
    return EXCEPTION_CONTINUE_SEARCH;
}

void os_child_enter(int argc, char **argv)
{
    if (argc != 4 || strcmp(argv[1], "--child") != 0)
        return;
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    SetUnhandledExceptionFilter(end_by_exception);
    HANDLE mapping = (HANDLE)(uintptr_t)strtoull(argv[2], NULL, 10);
    own_pipe = (HANDLE)(uintptr_t)strtoull(argv[3], NULL, 10);
    own_shared = MapViewOfFile(mapping, FILE_MAP_ALL_ACCESS, 0, 0, sizeof *own_shared);
    if (own_shared == NULL)
        ExitProcess(3);
    child_main(own_shared->job, own_shared->job_bytes);
    os_child_leave(0);
}

static int stream_open(struct stream *stream, size_t limit, HANDLE *writing)
{
    SECURITY_ATTRIBUTES inherit = {sizeof inherit, NULL, TRUE};
    stream->limit = limit;
    stream->bytes = malloc(limit + 1);
    if (stream->bytes == NULL || !CreatePipe(&stream->pipe, writing, &inherit, 0))
        return -1;
    SetHandleInformation(stream->pipe, HANDLE_FLAG_INHERIT, 0);
    return 0;
}

/* Reads what is there without waiting; what is beyond the limit is thrown away, so that the writer
 * does not block. */
static void stream_drain(struct stream *stream)
{
    char buffer[4096];
    DWORD there, got;
    while (stream->pipe != NULL && PeekNamedPipe(stream->pipe, NULL, 0, NULL, &there, NULL) &&
           there > 0) {
        if (!ReadFile(stream->pipe, buffer, sizeof buffer, &got, NULL) || got == 0)
            return;
        size_t room = stream->limit - stream->used;
        size_t kept = got < room ? got : room;
        memcpy(stream->bytes + stream->used, buffer, kept);
        stream->used += kept;
        stream->cut |= kept < got;
    }
}

static int share(struct os_child *child, const void *job, size_t size)
{
    SECURITY_ATTRIBUTES inherit = {sizeof inherit, NULL, TRUE};
    child->mapping = CreateFileMappingA(INVALID_HANDLE_VALUE, &inherit, PAGE_READWRITE, 0,
                                        sizeof(struct shared), NULL);
    if (child->mapping == NULL || size > JOB_LIMIT)
        return -1;
    child->shared = MapViewOfFile(child->mapping, FILE_MAP_ALL_ACCESS, 0, 0, sizeof(struct shared));
    if (child->shared == NULL)
        return -1;
    memcpy(child->shared->job, job, size);
    child->shared->job_bytes = (uint32_t)size;
    return 0;
}

static int start(struct os_child *child, HANDLE result, HANDLE output)
{
    char program[MAX_PATH], line[MAX_PATH + 64];
    SECURITY_ATTRIBUTES inherit = {sizeof inherit, NULL, TRUE};
    STARTUPINFOA info;
    PROCESS_INFORMATION process;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
    memset(&info, 0, sizeof info);
    memset(&limits, 0, sizeof limits);
    if (os_program_path(program, sizeof program) != 0)
        return -1;
    snprintf(line, sizeof line, "\"%s\" --child %llu %llu", program,
             (unsigned long long)(uintptr_t)child->mapping, (unsigned long long)(uintptr_t)result);
    HANDLE nothing = CreateFileA("NUL", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherit,
                                 OPEN_EXISTING, 0, NULL);
    info.cb = sizeof info;
    info.dwFlags = STARTF_USESTDHANDLES;
    info.hStdInput = nothing;
    info.hStdOutput = info.hStdError = output;
    BOOL started = FALSE;
    /* Under load a system now and then refuses a process that it grants a moment later. */
    for (DWORD attempt = 0; !started && attempt < 5; attempt++) {
        if (attempt > 0)
            Sleep(100 * attempt);
        started = CreateProcessA(program, line, NULL, NULL, TRUE,
                                 CREATE_SUSPENDED | CREATE_NO_WINDOW, NULL, NULL, &info, &process);
    }
    CloseHandle(nothing);
    if (!started)
        return -1;
    child->process = process.hProcess;
    child->job = CreateJobObjectA(NULL, NULL);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(child->job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(child->job, child->process);
    ResumeThread(process.hThread);
    CloseHandle(process.hThread);
    return 0;
}

unsigned os_child_cost(void)
{
    return 250; /* under Wine, beside others */
}

struct os_child *os_child_start(const void *job, size_t size, unsigned timeout_ms)
{
    HANDLE writing[PIPES] = {NULL, NULL};
    struct os_child *child = calloc(1, sizeof *child);
    if (child == NULL)
        return NULL;
    child->deadline = os_milliseconds() + timeout_ms;
    int failed = share(child, job, size) != 0 ||
                 stream_open(&child->streams[PIPE_RESULT], OS_MESSAGE_LIMIT, &writing[0]) != 0 ||
                 stream_open(&child->streams[PIPE_OUTPUT], OS_OUTPUT_LIMIT, &writing[1]) != 0 ||
                 start(child, writing[PIPE_RESULT], writing[PIPE_OUTPUT]) != 0;
    for (int i = 0; i < PIPES; i++)
        if (writing[i] != NULL)
            CloseHandle(writing[i]);
    if (!failed)
        return child;
    os_child_free(child, NULL);
    return NULL;
}

static void conclude(struct os_child *child, struct os_outcome *outcome)
{
    DWORD code = 0;
    TerminateJobObject(child->job, 0);
    GetExitCodeProcess(child->process, &code);
    for (int i = 0; i < PIPES; i++)
        stream_drain(&child->streams[i]);
    memset(outcome, 0, sizeof *outcome);
    outcome->ending = child->timed_out      ? OS_TIMED_OUT
                      : code >= 0x80000000u ? OS_SIGNALLED
                                            : OS_EXITED;
    outcome->code = code;
    outcome->progress = child->shared->progress;
    outcome->messages = child->streams[PIPE_RESULT].bytes;
    outcome->message_bytes = child->streams[PIPE_RESULT].used;
    outcome->flooded = child->streams[PIPE_RESULT].cut;
    outcome->output = (char *)child->streams[PIPE_OUTPUT].bytes;
    outcome->output[child->streams[PIPE_OUTPUT].used] = '\0';
}

unsigned os_child_wait(struct os_child **children, unsigned count, struct os_outcome *outcome)
{
    HANDLE processes[MAXIMUM_WAIT_OBJECTS];
    for (;;) {
        unsigned used = count < MAXIMUM_WAIT_OBJECTS ? count : MAXIMUM_WAIT_OBJECTS;
        for (unsigned i = 0; i < used; i++) {
            struct os_child *child = children[i];
            processes[i] = child->process;
            for (int p = 0; p < PIPES; p++)
                stream_drain(&child->streams[p]);
            if (!child->timed_out && os_milliseconds() >= child->deadline &&
                WaitForSingleObject(child->process, 0) != WAIT_OBJECT_0) {
                child->timed_out = 1;
                TerminateJobObject(child->job, 1);
                TerminateProcess(child->process, 1);
            }
        }
        DWORD news = WaitForMultipleObjects(used, processes, FALSE, 10);
        if (news < WAIT_OBJECT_0 + used) {
            conclude(children[news - WAIT_OBJECT_0], outcome);
            return news - WAIT_OBJECT_0;
        }
    }
}

void os_child_free(struct os_child *child, struct os_outcome *outcome)
{
    if (child == NULL)
        return;
    HANDLE handles[] = {child->process, child->job, child->streams[0].pipe, child->streams[1].pipe};
    if (child->shared != NULL)
        UnmapViewOfFile(child->shared);
    if (child->mapping != NULL)
        CloseHandle(child->mapping);
    for (size_t i = 0; i < sizeof handles / sizeof *handles; i++)
        if (handles[i] != NULL)
            CloseHandle(handles[i]);
    for (int i = 0; i < PIPES; i++)
        free(child->streams[i].bytes);
    free(child);
    if (outcome != NULL)
        memset(outcome, 0, sizeof *outcome);
}
