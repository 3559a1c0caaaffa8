/*
 * Hooks on Windows: the import tables of a loaded DLL are walked, and every slot that leads to an
 * allocation function, whatever DLL it comes from, is pointed at ours. The original is taken from
 * the slot, so that a DLL with another C runtime keeps its own.
 */
#include "harness/hooks_core.h"
#include "harness/os.h"

#include <windows.h>

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static struct {
    LPVOID(WINAPI *HeapAlloc)(HANDLE, DWORD, SIZE_T);
    LPVOID(WINAPI *HeapReAlloc)(HANDLE, DWORD, LPVOID, SIZE_T);
    BOOL(WINAPI *HeapFree)(HANDLE, DWORD, LPVOID);
    HLOCAL(WINAPI *LocalAlloc)(UINT, SIZE_T);
    HLOCAL(WINAPI *LocalReAlloc)(HLOCAL, SIZE_T, UINT);
    HLOCAL(WINAPI *LocalFree)(HLOCAL);
    HGLOBAL(WINAPI *GlobalAlloc)(UINT, SIZE_T);
    HGLOBAL(WINAPI *GlobalFree)(HGLOBAL);
    LPVOID(WINAPI *VirtualAlloc)(LPVOID, SIZE_T, DWORD, DWORD);
    BOOL(WINAPI *VirtualFree)(LPVOID, SIZE_T, DWORD);
    void *(__cdecl *malloc)(size_t);
    void *(__cdecl *calloc)(size_t, size_t);
    void *(__cdecl *realloc)(void *, size_t);
    void(__cdecl *free)(void *);
    char *(__cdecl *_strdup)(const char *);
    wchar_t *(__cdecl *_wcsdup)(const wchar_t *);
} real;

/* Around every allocation: ask the plan, let the real function work, remember the block. */
#define ALLOCATE(type, call)                                                                       \
    type block = NULL;                                                                             \
    int outermost = hooks_enter();                                                                 \
    if (outermost && hooks_refuse())                                                               \
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);                                                     \
    else                                                                                           \
        block = (call);                                                                            \
    if (outermost)                                                                                 \
        hooks_made(block);                                                                         \
    hooks_leave();                                                                                 \
    return block

/* Around every release; `done` is the result when the block had been freed before. */
#define RELEASE(type, pointer, call, done)                                                         \
    type result = done;                                                                            \
    int outermost = hooks_enter();                                                                 \
    if (!outermost || hooks_freeing(pointer))                                                      \
        result = (call);                                                                           \
    hooks_leave();                                                                                 \
    return result

/* Around every change of size: a block that moves is freed and made; one that cannot be had stays
 * as it was. */
#define RESIZE(type, pointer, call)                                                                \
    type block = NULL;                                                                             \
    int outermost = hooks_enter();                                                                 \
    if (outermost && hooks_refuse()) {                                                             \
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);                                                     \
    } else if (!outermost || hooks_freeing(pointer)) {                                             \
        block = (call);                                                                            \
        if (outermost)                                                                             \
            hooks_made(block != NULL ? block : pointer);                                           \
    }                                                                                              \
    hooks_leave();                                                                                 \
    return block

static LPVOID WINAPI hook_HeapAlloc(HANDLE heap, DWORD flags, SIZE_T size)
{
    ALLOCATE(LPVOID, real.HeapAlloc(heap, flags, size));
}

static LPVOID WINAPI hook_HeapReAlloc(HANDLE heap, DWORD flags, LPVOID old, SIZE_T size)
{
    RESIZE(LPVOID, old, real.HeapReAlloc(heap, flags, old, size));
}

static BOOL WINAPI hook_HeapFree(HANDLE heap, DWORD flags, LPVOID old)
{
    RELEASE(BOOL, old, real.HeapFree(heap, flags, old), TRUE);
}

static HLOCAL WINAPI hook_LocalAlloc(UINT flags, SIZE_T size)
{
    ALLOCATE(HLOCAL, real.LocalAlloc(flags, size));
}

static HLOCAL WINAPI hook_LocalReAlloc(HLOCAL old, SIZE_T size, UINT flags)
{
    RESIZE(HLOCAL, old, real.LocalReAlloc(old, size, flags));
}

static HLOCAL WINAPI hook_LocalFree(HLOCAL old)
{
    RELEASE(HLOCAL, old, real.LocalFree(old), NULL);
}

static HGLOBAL WINAPI hook_GlobalAlloc(UINT flags, SIZE_T size)
{
    ALLOCATE(HGLOBAL, real.GlobalAlloc(flags, size));
}

static HGLOBAL WINAPI hook_GlobalFree(HGLOBAL old)
{
    RELEASE(HGLOBAL, old, real.GlobalFree(old), NULL);
}

static LPVOID WINAPI hook_VirtualAlloc(LPVOID at, SIZE_T size, DWORD type, DWORD protection)
{
    ALLOCATE(LPVOID, real.VirtualAlloc(at, size, type, protection));
}

static BOOL WINAPI hook_VirtualFree(LPVOID old, SIZE_T size, DWORD type)
{
    RELEASE(BOOL, type == MEM_RELEASE ? old : NULL, real.VirtualFree(old, size, type), TRUE);
}

static void *__cdecl hook_malloc(size_t size)
{
    ALLOCATE(void *, real.malloc(size));
}

static void *__cdecl hook_calloc(size_t count, size_t size)
{
    ALLOCATE(void *, real.calloc(count, size));
}

static void *__cdecl hook_realloc(void *old, size_t size)
{
    RESIZE(void *, old, real.realloc(old, size));
}

static void __cdecl hook_free(void *old)
{
    int outermost = hooks_enter();
    if (!outermost || hooks_freeing(old))
        real.free(old);
    hooks_leave();
}

static char *__cdecl hook__strdup(const char *text)
{
    ALLOCATE(char *, real._strdup(text));
}

static wchar_t *__cdecl hook__wcsdup(const wchar_t *text)
{
    ALLOCATE(wchar_t *, real._wcsdup(text));
}

struct hook {
    const char *name;
    void (*ours)(void);
    void *real; /* where the slot's own address goes */
};

#define HOOK(function)                                                                             \
    {                                                                                              \
#function, (void (*)(void))hook_##function, &real.function                                 \
    }
static const struct hook table[] = {
    HOOK(HeapAlloc),
    HOOK(HeapReAlloc),
    HOOK(HeapFree),
    HOOK(LocalAlloc),
    HOOK(LocalReAlloc),
    HOOK(LocalFree),
    HOOK(GlobalAlloc),
    HOOK(GlobalFree),
    HOOK(VirtualAlloc),
    HOOK(VirtualFree),
    HOOK(malloc),
    HOOK(calloc),
    HOOK(realloc),
    HOOK(free),
    HOOK(_strdup),
    HOOK(_wcsdup),
    /* The same functions under the names that the system's own DLLs import. */
    {"RtlAllocateHeap", (void (*)(void))hook_HeapAlloc, &real.HeapAlloc},
    {"RtlReAllocateHeap", (void (*)(void))hook_HeapReAlloc, &real.HeapReAlloc},
};

static const struct hook *hook_of(const char *name)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strcmp(table[i].name, name) == 0)
            return &table[i];
    return NULL;
}

static int divert(ULONG_PTR *slot, const struct hook *hook)
{
    DWORD before;
    if (!VirtualProtect(slot, sizeof *slot, PAGE_READWRITE, &before))
        return 0;
    memcpy(hook->real, slot, sizeof *slot);
    memcpy(slot, &hook->ours, sizeof *slot);
    VirtualProtect(slot, sizeof *slot, before, &before);
    return 1;
}

/* The slots of one imported DLL. */
static int divert_imports(unsigned char *base, const IMAGE_IMPORT_DESCRIPTOR *import)
{
    int slots = 0;
    DWORD names = import->OriginalFirstThunk != 0 ? import->OriginalFirstThunk : import->FirstThunk;
    const IMAGE_THUNK_DATA *name = (const void *)(base + names);
    IMAGE_THUNK_DATA *slot = (void *)(base + import->FirstThunk);
    for (; name->u1.AddressOfData != 0; name++, slot++) {
        if (IMAGE_SNAP_BY_ORDINAL(name->u1.Ordinal))
            continue;
        const IMAGE_IMPORT_BY_NAME *by_name = (const void *)(base + name->u1.AddressOfData);
        const struct hook *hook = hook_of((const char *)by_name->Name);
        if (hook != NULL)
            slots += divert((ULONG_PTR *)&slot->u1.Function, hook);
    }
    return slots;
}

int hooks_install(void *module, char *why, size_t size)
{
    unsigned char *base = module;
    const IMAGE_DOS_HEADER *dos = (const void *)base;
    const IMAGE_NT_HEADERS *headers = (const void *)(base + dos->e_lfanew);
    const IMAGE_DATA_DIRECTORY *directory =
        &headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT];
    int slots = 0;
    if (directory->VirtualAddress == 0) {
        snprintf(why, size, "the module imports nothing");
        return 0;
    }
    const IMAGE_IMPORT_DESCRIPTOR *import = (const void *)(base + directory->VirtualAddress);
    for (; import->Name != 0; import++)
        slots += divert_imports(base, import);
    return slots;
}
