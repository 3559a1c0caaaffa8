/*
 * The Windows side of fake/platform, function by function: built with mingw, run under Wine, its
 * coverage measured. Prints `ok` and `not ok` lines and a count.
 */
#include "platform/platform.h"

#include <windows.h>

#include <stdio.h>
#include <string.h>

static unsigned passed, failed;

static void verdict(const char *label, int holds)
{
    passed += holds != 0;
    failed += holds == 0;
    printf("%s %s\n", holds ? "ok" : "not ok", label);
}

static struct platform_mutex mutex; /* zeros are an open mutex on this system */
static volatile long inside, most, counted;

static DWORD WINAPI enter_often(LPVOID argument)
{
    (void)argument;
    for (int i = 0; i < 20000; i++) {
        platform_lock(&mutex);
        inside++;
        most = inside > most ? inside : most;
        counted++;
        inside--;
        platform_unlock(&mutex);
    }
    return 0;
}

static void the_mutex_lets_one_in(void)
{
    HANDLE threads[4];
    for (int i = 0; i < 4; i++)
        threads[i] = CreateThread(NULL, 0, enter_often, NULL, 0, NULL);
    WaitForMultipleObjects(4, threads, TRUE, INFINITE);
    verdict("four threads are inside one at a time", most == 1 && counted == 80000);
}

static void memory_comes_and_goes(void)
{
    unsigned char *a = platform_malloc(100), *b = platform_calloc(10, 10);
    int zero = b != NULL;
    for (int i = 0; b != NULL && i < 100; i++)
        zero = zero && b[i] == 0;
    verdict("memory is had", a != NULL && b != NULL);
    verdict("cleared memory is zero", zero);
    platform_free(a);
    platform_free(b);
    platform_free(NULL);
}

static void local_memory_is_the_systems(void)
{
    void *block = platform_local_alloc(100);
    verdict("local memory is had", block != NULL && LocalSize(block) >= 100);
    verdict("local memory is freed by the system's function", LocalFree(block) == NULL);
}

static void the_host_has_a_name(void)
{
    uint16_t name[64];
    WCHAR expected[64];
    DWORD room = 64;
    size_t length = platform_host_name_copy(name, 64);
    GetComputerNameW(expected, &room);
    verdict("the host's name is that of the system",
            length == room && length > 0 && memcmp(name, expected, length * 2) == 0);
    verdict("a name too long for the room is none", platform_host_name_copy(name, 1) == 0);
}

int main(void)
{
    the_mutex_lets_one_in();
    memory_comes_and_goes();
    local_memory_is_the_systems();
    the_host_has_a_name();
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
