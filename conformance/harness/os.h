/*
 * What differs between POSIX and Windows, for the harness: modules, child processes, pages, the
 * time.
 *
 * A child runs one job. On POSIX it is a fork; on Windows the program starts itself again. Either
 * way `child_main` is called in it with the bytes of the job. It leads a group of its own; standard
 * input is empty, standard output and error go to the parent.
 */
#ifndef HARNESS_OS_H
#define HARNESS_OS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* ---- modules */

/* Loads a .so or .dll by path (always with a directory part). NULL and one line in `why` when it
 * cannot be loaded. */
void *os_module_load(const char *path, char *why, size_t size);
/* The program itself as a module (for a target linked in). */
void *os_module_self(void);
/* The address of an exported name, or NULL. */
void *os_module_symbol(void *module, const char *name);
/* The file that the loader mapped for the module: 0 and the absolute path in `path`, or -1. */
int os_module_file(void *module, char *path, size_t size);
/* Whether two paths name the same file; when not, compares their bytes: 1 same file or same
 * content, 0 other, -1 unreadable. On Windows: also compares the mapped image of `module` (headers
 * and code) with the file, so that a built-in DLL that Wine mapped in its place is found out. */
int os_module_is_file(void *module, const char *path);

/* ---- pages */

size_t os_page_size(void);
/* Whole pages, readable and writable, zero; NULL without memory. Never through malloc. */
void *os_pages_new(size_t pages);
/* From here on the pages cannot be read or written. */
int os_pages_forbid(void *address, size_t pages);
void os_pages_free(void *address, size_t pages);

/* ---- children */

struct os_progress { /* shared between child and parent, so that the parent knows what a dead child
                        was doing */
    volatile uint32_t phase; /* harness/result.h gives the meaning */
    volatile uint32_t detail;
};

enum os_ending { OS_EXITED, OS_SIGNALLED, OS_TIMED_OUT };

struct os_outcome {
    enum os_ending ending;
    uint32_t code; /* exit status, signal number, or exception code (Windows: 0xC0000005, ...) */
    struct os_progress progress; /* at the end */
    unsigned char *messages;     /* all that the child sent, read to the end */
    size_t message_bytes;        /* at most OS_MESSAGE_LIMIT; more is cut and `flooded` set */
    int flooded;
    char *output; /* what it printed (at most OS_OUTPUT_LIMIT bytes), NUL-terminated */
};
#define OS_MESSAGE_LIMIT (64u * 1024)
#define OS_OUTPUT_LIMIT  (64u * 1024)

struct os_child;

/* Starts a child on a copy of `job`; at the time limit its whole group is killed. NULL when none
 * can be started. */
struct os_child *os_child_start(const void *job, size_t size, unsigned timeout_ms);
/* Waits for one of `count` children to end (its index) and fills the outcome. The whole group of a
 * child that has ended is killed as well, so that nothing it started lives on. */
unsigned os_child_wait(struct os_child **children, unsigned count, struct os_outcome *outcome);
/* Frees outcome's memory and the child. */
void os_child_free(struct os_child *child, struct os_outcome *outcome);

/* In a child: */
struct os_progress *os_child_progress(void);
/* Sends bytes to the parent at once. Standard output is not used for it and cannot disturb it. */
void os_child_send(const void *bytes, size_t size);
/* Leaves the process without running exit handlers of the target. Coverage and sanitizers get their
 * data out first. */
_Noreturn void os_child_leave(int status);

/* Windows: whether this process was started as a child; then runs child_main and does not return.
 * Elsewhere does nothing. Called first in main(). */
void os_child_enter(int argc, char **argv);
/* Given by the program. */
void child_main(const void *job, size_t size);

/* ---- folders and files, by paths in UTF-8 */

/* What stands between the names of a path. */
#ifdef _WIN32
#define OS_SEPARATOR "\\"
#else
#define OS_SEPARATOR "/"
#endif

/* Where files go that nobody keeps: a path without a separator at its end. */
int os_temporary_folder(char *path, size_t size);
/* Makes a folder that is not there yet: 0, or -1. */
int os_folder_new(const char *path);
/* Tells of each entry of a folder, by its path: 0, or -1 when it cannot be read. */
int os_folder_each(const char *path, void (*tell)(const char *entry, void *context), void *context);
/* Takes a folder away with all that is in it; nothing when it is not there. */
void os_folder_remove(const char *path);
/* fopen. */
FILE *os_file_open(const char *path, const char *mode);

/* ---- small things */

/* The machine's own name in UTF-8. */
int os_host_name(char *name, size_t size);
/* The path of the running program. */
int os_program_path(char *path, size_t size);
/* Milliseconds from some point in the past. */
uint64_t os_milliseconds(void);
/* Whether a stream (1 or 2) is a terminal. */
int os_is_terminal(int stream);
/* "Linux x86_64", "Windows 10.0 x86_64 (Wine 8.0)". */
void os_system_name(char *name, size_t size);
/* Runs a command line through the system's shell; its exit status, or -1. */
int os_run_command(const char *command);
/* Whether the program runs under Valgrind (time limits are then ten times as long). */
int os_under_valgrind(void);
/* Processors that can be used. */
unsigned os_processors(void);

#endif
