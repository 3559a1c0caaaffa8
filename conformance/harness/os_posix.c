/* The harness on POSIX: modules, pages and the small things. Children live in os_child_posix.c. */
#include "harness/os.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

void *os_module_load(const char *path, char *why, size_t size)
{
    void *module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (module == NULL)
        snprintf(why, size, "%s", dlerror());
    return module;
}

void *os_module_self(void)
{
    return dlopen(NULL, RTLD_NOW);
}

void *os_module_symbol(void *module, const char *name)
{
    return dlsym(module, name);
}

int os_module_file(void *module, char *path, size_t size)
{
    struct link_map *map = NULL;
    char resolved[PATH_MAX];
    if (dlinfo(module, RTLD_DI_LINKMAP, &map) != 0 || map->l_name[0] == '\0')
        return os_program_path(path, size);
    if (realpath(map->l_name, resolved) == NULL)
        return -1;
    return snprintf(path, size, "%s", resolved) < (int)size ? 0 : -1;
}

static int same_bytes(const char *a, const char *b)
{
    FILE *fa = fopen(a, "rb"), *fb = fopen(b, "rb");
    int same = fa != NULL && fb != NULL ? 1 : -1;
    for (int c = 0; same == 1 && c != EOF;) {
        c = fgetc(fa);
        same = c == fgetc(fb);
    }
    if (fa != NULL)
        fclose(fa);
    if (fb != NULL)
        fclose(fb);
    return same;
}

int os_module_is_file(void *module, const char *path)
{
    char mapped[PATH_MAX];
    struct stat a, b;
    if (os_module_file(module, mapped, sizeof mapped) != 0 || stat(mapped, &a) != 0 ||
        stat(path, &b) != 0)
        return -1;
    if (a.st_dev == b.st_dev && a.st_ino == b.st_ino)
        return 1;
    return same_bytes(mapped, path);
}

size_t os_page_size(void)
{
    static size_t page;
    if (page == 0)
        page = (size_t)sysconf(_SC_PAGESIZE);
    return page;
}

void *os_pages_new(size_t pages)
{
    void *address = mmap(NULL, pages * os_page_size(), PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return address == MAP_FAILED ? NULL : address;
}

int os_pages_forbid(void *address, size_t pages)
{
    return mprotect(address, pages * os_page_size(), PROT_NONE);
}

void os_pages_free(void *address, size_t pages)
{
    munmap(address, pages * os_page_size());
}

int os_temporary_folder(char *path, size_t size)
{
    const char *folder = getenv("TMPDIR");
    int length = snprintf(path, size, "%s", folder != NULL && folder[0] == '/' ? folder : "/tmp");
    while (length > 1 && (size_t)length < size && path[length - 1] == '/')
        path[--length] = '\0';
    return length > 0 && (size_t)length < size ? 0 : -1;
}

int os_folder_new(const char *path)
{
    return mkdir(path, 0700);
}

int os_folder_each(const char *path, void (*tell)(const char *entry, void *context), void *context)
{
    DIR *folder = opendir(path);
    if (folder == NULL)
        return -1;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char full[PATH_MAX];
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (snprintf(full, sizeof full, "%s/%s", path, entry->d_name) < (int)sizeof full)
            tell(full, context);
    }
    closedir(folder);
    return 0;
}

static void remove_entry(const char *entry, void *context)
{
    (void)context;
    if (unlink(entry) != 0)
        os_folder_remove(entry);
}

void os_folder_remove(const char *path)
{
    if (rmdir(path) == 0 || errno == ENOENT || errno == ENOTDIR)
        return;
    os_folder_each(path, remove_entry, NULL);
    rmdir(path);
}

FILE *os_file_open(const char *path, const char *mode)
{
    return fopen(path, mode);
}

int os_host_name(char *name, size_t size)
{
    if (gethostname(name, size) != 0)
        return -1;
    name[size - 1] = '\0';
    return 0;
}

int os_program_path(char *path, size_t size)
{
    ssize_t length = readlink("/proc/self/exe", path, size - 1);
    if (length < 0)
        return -1;
    path[length] = '\0';
    return 0;
}

uint64_t os_milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

int os_is_terminal(int stream)
{
    return isatty(stream);
}

void os_system_name(char *name, size_t size)
{
    struct utsname system;
    if (uname(&system) == 0)
        snprintf(name, size, "%s %s", system.sysname, system.machine);
    else
        snprintf(name, size, "an unknown system");
}

int os_run_command(const char *command)
{
    int status = system(command);
    return status != -1 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int os_under_valgrind(void)
{
    /* Valgrind preloads its replacements of malloc; nothing else has such a name. */
    const char *preload = getenv("LD_PRELOAD");
    return preload != NULL && strstr(preload, "vgpreload") != NULL;
}

unsigned os_processors(void)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : count > 64 ? 64 : (unsigned)count;
}
