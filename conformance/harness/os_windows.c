/* The harness on Windows: modules, pages and the small things. Children live in os_child_windows.c.
 */
#include "harness/os.h"

#include <windows.h>

#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *os_module_load(const char *path, char *why, size_t size)
{
    char full[MAX_PATH];
    /* An absolute path, so that the loader takes the very file, and its own folder for what it
     * needs. */
    if (GetFullPathNameA(path, sizeof full, full, NULL) == 0)
        snprintf(full, sizeof full, "%.*s", MAX_PATH - 1, path);
    HMODULE module = LoadLibraryExA(full, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (module == NULL)
        snprintf(why, size,
                 "LoadLibrary fails with code %lu; check the path, and that the DLL is of this "
                 "program's bitness",
                 GetLastError());
    return module;
}

void *os_module_self(void)
{
    return GetModuleHandleA(NULL);
}

void *os_module_symbol(void *module, const char *name)
{
    FARPROC address = GetProcAddress(module, name);
    void *symbol;
    memcpy(&symbol, &address, sizeof symbol);
    return symbol;
}

int os_module_file(void *module, char *path, size_t size)
{
    DWORD length = GetModuleFileNameA(module, path, (DWORD)size);
    return length > 0 && length < size ? 0 : -1;
}

static const IMAGE_NT_HEADERS *headers_of(const unsigned char *image)
{
    const IMAGE_DOS_HEADER *dos = (const void *)image;
    return (const void *)(image + dos->e_lfanew);
}

/* A file as bytes; the caller frees them. */
static unsigned char *read_file(const char *path, size_t *bytes)
{
    FILE *file = fopen(path, "rb");
    unsigned char *content = NULL;
    if (file == NULL)
        return NULL;
    if (fseek(file, 0, SEEK_END) == 0) {
        long size = ftell(file);
        rewind(file);
        content = size > 0 ? malloc((size_t)size) : NULL;
        *bytes = content != NULL ? fread(content, 1, (size_t)size, file) : 0;
    }
    fclose(file);
    return content;
}

/*
 * Wine maps its own DLL in the place of one that it takes for a copy of it, under the name of the
 * file. The headers tell: time stamp, size of the image, number and place of the sections are those
 * of the file that was mapped.
 */
int os_module_is_file(void *module, const char *path)
{
    size_t bytes = 0;
    unsigned char *file = read_file(path, &bytes);
    int same = -1;
    if (file != NULL && bytes > sizeof(IMAGE_DOS_HEADER)) {
        const IMAGE_DOS_HEADER *dos = (const void *)file;
        if (dos->e_magic == IMAGE_DOS_SIGNATURE &&
            (size_t)dos->e_lfanew + sizeof(IMAGE_NT_HEADERS) <= bytes) {
            const IMAGE_NT_HEADERS *a = headers_of(file), *b = headers_of(module);
            same = a->FileHeader.TimeDateStamp == b->FileHeader.TimeDateStamp &&
                   a->FileHeader.NumberOfSections == b->FileHeader.NumberOfSections &&
                   a->OptionalHeader.SizeOfImage == b->OptionalHeader.SizeOfImage &&
                   a->OptionalHeader.SizeOfCode == b->OptionalHeader.SizeOfCode &&
                   a->OptionalHeader.AddressOfEntryPoint == b->OptionalHeader.AddressOfEntryPoint;
        }
    }
    free(file);
    return same;
}

size_t os_page_size(void)
{
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info.dwPageSize;
}

void *os_pages_new(size_t pages)
{
    return VirtualAlloc(NULL, pages * os_page_size(), MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
}

int os_pages_forbid(void *address, size_t pages)
{
    DWORD before;
    return VirtualProtect(address, pages * os_page_size(), PAGE_NOACCESS, &before) ? 0 : -1;
}

void os_pages_free(void *address, size_t pages)
{
    (void)pages;
    VirtualFree(address, 0, MEM_RELEASE);
}

/* Longer paths are not to be had without an odd prefix. */
#define FOLDER_LONGEST (MAX_PATH + 64)

static void widen(const char *utf8, wchar_t wide[FOLDER_LONGEST])
{
    if (MultiByteToWideChar(CP_UTF8, 0, utf8, -1, wide, FOLDER_LONGEST) == 0)
        wide[0] = 0;
}

int os_temporary_folder(char *path, size_t size)
{
    wchar_t wide[FOLDER_LONGEST];
    DWORD length = GetTempPathW(FOLDER_LONGEST, wide);
    if (length == 0 || length >= FOLDER_LONGEST)
        return -1;
    if (wide[length - 1] == L'\\')
        wide[length - 1] = 0;
    return WideCharToMultiByte(CP_UTF8, 0, wide, -1, path, (int)size, NULL, NULL) > 0 ? 0 : -1;
}

int os_folder_new(const char *path)
{
    wchar_t wide[FOLDER_LONGEST];
    widen(path, wide);
    return CreateDirectoryW(wide, NULL) ? 0 : -1;
}

int os_folder_each(const char *path, void (*tell)(const char *entry, void *context), void *context)
{
    char full[4 * FOLDER_LONGEST], name[4 * MAX_PATH];
    wchar_t wide[FOLDER_LONGEST];
    WIN32_FIND_DATAW found;
    snprintf(full, sizeof full, "%s\\*", path);
    widen(full, wide);
    HANDLE search = FindFirstFileW(wide, &found);
    if (search == INVALID_HANDLE_VALUE)
        return -1;
    do {
        WideCharToMultiByte(CP_UTF8, 0, found.cFileName, -1, name, (int)sizeof name, NULL, NULL);
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
            continue;
        snprintf(full, sizeof full, "%s\\%s", path, name);
        tell(full, context);
    } while (FindNextFileW(search, &found));
    FindClose(search);
    return 0;
}

static void remove_entry(const char *entry, void *context)
{
    wchar_t wide[FOLDER_LONGEST];
    (void)context;
    widen(entry, wide);
    if (!DeleteFileW(wide))
        os_folder_remove(entry);
}

void os_folder_remove(const char *path)
{
    wchar_t wide[FOLDER_LONGEST];
    widen(path, wide);
    if (GetFileAttributesW(wide) == INVALID_FILE_ATTRIBUTES || RemoveDirectoryW(wide))
        return;
    os_folder_each(path, remove_entry, NULL);
    RemoveDirectoryW(wide);
}

FILE *os_file_open(const char *path, const char *mode)
{
    wchar_t wide[FOLDER_LONGEST], wide_mode[8];
    widen(path, wide);
    MultiByteToWideChar(CP_UTF8, 0, mode, -1, wide_mode, 8);
    return _wfopen(wide, wide_mode);
}

int os_host_name(char *name, size_t size)
{
    DWORD length = (DWORD)size;
    return GetComputerNameA(name, &length) ? 0 : -1;
}

int os_program_path(char *path, size_t size)
{
    return os_module_file(NULL, path, size);
}

uint64_t os_milliseconds(void)
{
    return GetTickCount64();
}

int os_is_terminal(int stream)
{
    return _isatty(stream);
}

void os_system_name(char *name, size_t size)
{
    const char *(*wine)(void);
    const char *bits = sizeof(void *) == 8 ? "x86_64" : "x86";
    FARPROC address = GetProcAddress(GetModuleHandleA("ntdll.dll"), "wine_get_version");
    memcpy(&wine, &address, sizeof wine);
    if (wine != NULL)
        snprintf(name, size, "Wine %s %s", wine(), bits);
    else
        snprintf(name, size, "Windows %s", bits);
}

int os_run_command(const char *command)
{
    return system(command);
}

int os_under_valgrind(void)
{
    return 0;
}

unsigned os_processors(void)
{
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info.dwNumberOfProcessors < 1    ? 1
           : info.dwNumberOfProcessors > 64 ? 64
                                            : (unsigned)info.dwNumberOfProcessors;
}
