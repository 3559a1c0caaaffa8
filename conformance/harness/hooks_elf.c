/*
 * Hooks on ELF: the slots of a loaded module's GOT through which it calls allocation functions are
 * found by walking its relocations, and pointed at ours. Works on modules nobody rebuilt: lazily
 * bound or not, -fno-plt, -Bsymbolic, full RELRO. What a private arena or a pointer found by dlsym
 * allocates is not seen; then a sweep sees no allocation and says so.
 */
#include "harness/hooks_core.h"
#include "harness/os.h"

#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <wchar.h>

/* The functions as the rest of the process has them. Looked up, because the program's own slots are
 * diverted as well when the target is linked into it. */
static struct {
    __typeof__(malloc) *malloc;
    __typeof__(calloc) *calloc;
    __typeof__(realloc) *realloc;
    __typeof__(free) *free;
    __typeof__(reallocarray) *reallocarray;
    __typeof__(aligned_alloc) *aligned_alloc;
    __typeof__(posix_memalign) *posix_memalign;
    __typeof__(strdup) *strdup;
    __typeof__(strndup) *strndup;
    __typeof__(wcsdup) *wcsdup;
} real;

/* Around every allocation: ask the plan, let the real function work, remember the block. */
#define ALLOCATE(call)                                                                             \
    void *block = NULL;                                                                            \
    int outermost = hooks_enter();                                                                 \
    if (outermost && hooks_refuse())                                                               \
        errno = ENOMEM;                                                                            \
    else                                                                                           \
        block = (call);                                                                            \
    if (outermost)                                                                                 \
        hooks_made(block);                                                                         \
    hooks_leave();                                                                                 \
    return block

static void *hook_malloc(size_t size)
{
    ALLOCATE(real.malloc(size));
}

static void *hook_calloc(size_t count, size_t size)
{
    ALLOCATE(real.calloc(count, size));
}

static void *hook_aligned_alloc(size_t align, size_t size)
{
    ALLOCATE(real.aligned_alloc(align, size));
}

static char *hook_strdup(const char *text)
{
    ALLOCATE(real.strdup(text));
}

static char *hook_strndup(const char *text, size_t size)
{
    ALLOCATE(real.strndup(text, size));
}

static wchar_t *hook_wcsdup(const wchar_t *text)
{
    ALLOCATE(real.wcsdup(text));
}

static void hook_free(void *block)
{
    int outermost = hooks_enter();
    if (!outermost || hooks_freeing(block))
        real.free(block);
    hooks_leave();
}

/* A block that moves is freed and made; one that cannot be had stays as it was. */
static void *resize(void *block, size_t count, size_t size, int is_array)
{
    void *made = NULL;
    int outermost = hooks_enter();
    int frees = count * size == 0 && block != NULL;
    if (outermost && !frees && hooks_refuse()) {
        errno = ENOMEM;
    } else {
        int may = !outermost || hooks_freeing(block);
        if (may)
            made = is_array ? real.reallocarray(block, count, size)
                            : real.realloc(block, count * size);
        if (outermost)
            hooks_made(made != NULL || frees || !may ? made : block);
    }
    hooks_leave();
    return made;
}

static void *hook_realloc(void *block, size_t size)
{
    return resize(block, 1, size, 0);
}

static void *hook_reallocarray(void *block, size_t count, size_t size)
{
    return resize(block, count, size, 1);
}

static int hook_posix_memalign(void **out, size_t align, size_t size)
{
    int code = ENOMEM;
    int outermost = hooks_enter();
    if (!outermost || !hooks_refuse()) {
        code = real.posix_memalign(out, align, size);
        if (outermost && code == 0)
            hooks_made(*out);
    }
    hooks_leave();
    return code;
}

struct hook {
    const char *name;
    void (*ours)(void);
    void *real; /* where the looked-up address goes */
};

#define HOOK(function)                                                                             \
    {                                                                                              \
#function, (void (*)(void))hook_##function, &real.function                                 \
    }
static const struct hook table[] = {
    HOOK(malloc),        HOOK(calloc),         HOOK(realloc), HOOK(free),    HOOK(reallocarray),
    HOOK(aligned_alloc), HOOK(posix_memalign), HOOK(strdup),  HOOK(strndup), HOOK(wcsdup),
};

static const struct hook *hook_of(const char *name)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strcmp(table[i].name, name) == 0)
            return &table[i];
    return NULL;
}

static void find_real(void)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        void *address = dlsym(RTLD_DEFAULT, table[i].name);
        memcpy(table[i].real, &address, sizeof address);
    }
}

#if defined(__x86_64__)

#define RELOCATES_A_FUNCTION(type)                                                                 \
    ((type) == R_X86_64_JUMP_SLOT || (type) == R_X86_64_GLOB_DAT || (type) == R_X86_64_64)

/* The parts of a module's dynamic section that name its slots. */
struct dynamic {
    const Elf64_Sym *symbols;
    const char *strings;
    const Elf64_Rela *tables[2];
    size_t counts[2];
};

static void read_dynamic(const struct link_map *map, struct dynamic *d)
{
    size_t rela_size = 0, plt_size = 0;
    memset(d, 0, sizeof *d);
    for (const Elf64_Dyn *e = map->l_ld; e->d_tag != DT_NULL; e++) {
        if (e->d_tag == DT_SYMTAB)
            d->symbols = (const void *)e->d_un.d_ptr;
        else if (e->d_tag == DT_STRTAB)
            d->strings = (const void *)e->d_un.d_ptr;
        else if (e->d_tag == DT_RELA)
            d->tables[0] = (const void *)e->d_un.d_ptr;
        else if (e->d_tag == DT_RELASZ)
            rela_size = e->d_un.d_val;
        else if (e->d_tag == DT_JMPREL)
            d->tables[1] = (const void *)e->d_un.d_ptr;
        else if (e->d_tag == DT_PLTRELSZ)
            plt_size = e->d_un.d_val;
    }
    d->counts[0] = d->tables[0] != NULL ? rela_size / sizeof(Elf64_Rela) : 0;
    d->counts[1] = d->tables[1] != NULL ? plt_size / sizeof(Elf64_Rela) : 0;
}

static int divert(void **slot, const struct hook *hook)
{
    uintptr_t page = (uintptr_t)slot & ~(uintptr_t)(os_page_size() - 1);
    if (mprotect((void *)page, os_page_size(), PROT_READ | PROT_WRITE) != 0)
        return 0;
    memcpy(slot, &hook->ours, sizeof *slot);
    return 1;
}

int hooks_install(void *module, char *why, size_t size)
{
    struct link_map *map = NULL;
    struct dynamic d;
    int slots = 0;
    if (dlinfo(module, RTLD_DI_LINKMAP, &map) != 0) {
        snprintf(why, size, "the loader does not tell where the module lies: %s", dlerror());
        return -1;
    }
    find_real();
    read_dynamic(map, &d);
    for (int t = 0; t < 2; t++) {
        for (size_t i = 0; i < d.counts[t]; i++) {
            const Elf64_Rela *r = &d.tables[t][i];
            const Elf64_Sym *symbol = &d.symbols[ELF64_R_SYM(r->r_info)];
            const struct hook *hook = hook_of(d.strings + symbol->st_name);
            /* A function that the module defines itself is its own business. */
            if (hook != NULL && symbol->st_shndx == SHN_UNDEF &&
                RELOCATES_A_FUNCTION(ELF64_R_TYPE(r->r_info)))
                slots += divert((void **)(map->l_addr + r->r_offset), hook);
        }
    }
    return slots;
}

#else

int hooks_install(void *module, char *why, size_t size)
{
    (void)module;
    (void)hook_of;
    find_real();
    snprintf(why, size, "sweeps need x86-64: the relocations of other processors are not read");
    return -1;
}

#endif
