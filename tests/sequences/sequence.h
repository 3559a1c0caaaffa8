/*
 * What the sequences share. Each is a program of its own that makes the calls that Microsoft's
 * pages and samples show, in their order and with their habits, the bad ones included: codes that
 * are not looked at, NULLs that are passed on. It prints what each step answered, and nothing that
 * differs from one run to the next, so that the double on one system can be compared with itself on
 * another. Natively it uses the double's mprapi.h, on Windows the system's own.
 */
#ifndef SEQUENCES_SEQUENCE_H
#define SEQUENCES_SEQUENCE_H

#include <stdio.h>
#include <string.h>

#if defined(_WIN32)
#include <windows.h>

#include <mprapi.h>
#include <rtinfo.h>
#ifndef PID_IPV6
#define PID_IPV6 0x00000057
#endif
#else
#include <dlfcn.h>

#include "mprapi.h"
#endif

#define ALL 0xFFFFFFFFu

/* Types of blocks, as ipinfoid.h has them. */
#define TYPE_GLOBAL      0xFFFF0003u
#define TYPE_ROUTER_DISC 0xFFFF0007u

/* The protocol that the samples configure; they made it up. */
#define SAMPLE_PROTOCOL 200

/* Text for a parameter that is not const. */
#define TEXT_OF(literal) ((WCHAR *)(void *)(literal))

/* Prints what a step answered. Gives the code. */
static inline DWORD step(const char *what, DWORD code)
{
    printf("%s: %lu\n", what, (unsigned long)code);
    return code;
}

/* Prints what is in a header, block by block. */
static inline void show(const char *what, const void *header)
{
    const RTR_INFO_BLOCK_HEADER *info = header;
    if (info == NULL) {
        printf("%s: no header\n", what);
        return;
    }
    printf("%s: %lu bytes\n", what, (unsigned long)info->Size);
    for (ULONG i = 0; i < info->TocEntriesCount; i++) {
        const RTR_TOC_ENTRY *entry = &info->TocEntry[i];
        const unsigned char *data = (const unsigned char *)header + entry->Offset;
        printf("  %08lx %lu x %lu:", (unsigned long)entry->InfoType, (unsigned long)entry->Count,
               (unsigned long)entry->InfoSize);
        for (ULONG j = 0; j < entry->Count * entry->InfoSize && j < 16; j++)
            printf(" %02x", data[j]);
        putchar('\n');
    }
}

/* A function that an import library may lack, by its name; NULL when the DLL lacks it, too. */
typedef DWORD(APIENTRY *two_arguments)(HANDLE, void *);
typedef DWORD(APIENTRY *three_arguments)(HANDLE, HANDLE, void *);

static inline void find(const char *name, void *function, size_t size)
{
#if defined(_WIN32)
    FARPROC found = GetProcAddress(GetModuleHandleA("mprapi.dll"), name);
#else
    void *found = dlsym(RTLD_DEFAULT, name);
#endif
    memset(function, 0, size);
    if (found == NULL)
        printf("%s: there is no such function\n", name);
    memcpy(function, &found, size);
}

#endif
