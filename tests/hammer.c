/*
 * hammer THREADS SECONDS: threads that do everything at once to one server, each through
 * connections of its own, and a check of every invariant at the end. Meant for ThreadSanitizer.
 * Chance comes from a number per thread, so that a run can be had again.
 */
#include "mprfake.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST_THREADS 64
#define NAMES        16u

struct worker {
    pthread_t thread;
    unsigned chance;
    unsigned long calls;
    HANDLE config, iface, transport, iftransport;
};

static atomic_int is_over;

static unsigned next(struct worker *w, unsigned below)
{
    w->chance = w->chance * 1664525u + 1013904223u;
    return (w->chance >> 8) % below;
}

static void name_interface(struct worker *w, MPR_INTERFACE_3 *entry)
{
    memset(entry, 0, sizeof *entry);
    entry->wszInterfaceName[0] = 'i';
    entry->wszInterfaceName[1] = (WCHAR)('a' + next(w, NAMES));
    entry->dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    entry->fEnabled = (BOOL)next(w, 2);
    entry->szLocalPhoneNumber[0] = '1';
}

/* Each of these makes one call or a few, on whatever the handles lead to by now. */

static void reconnect(struct worker *w)
{
    MprConfigServerDisconnect(w->config);
    w->config = w->iface = w->transport = w->iftransport = NULL;
    MprConfigServerConnect(NULL, &w->config);
}

static void make_interface(struct worker *w)
{
    MPR_INTERFACE_3 entry;
    name_interface(w, &entry);
    DWORD level = next(w, 2) * 3;
    if (MprConfigInterfaceCreate(w->config, level, (LPBYTE)&entry, &w->iface) != NO_ERROR)
        MprConfigInterfaceGetHandle(w->config, entry.wszInterfaceName, &w->iface);
}

static void change_interface(struct worker *w)
{
    MPR_INTERFACE_3 entry;
    name_interface(w, &entry);
    MprConfigInterfaceSetInfo(w->config, w->iface, next(w, 2) * 3, (LPBYTE)&entry);
}

static void delete_interface(struct worker *w)
{
    MprConfigInterfaceDelete(w->config, w->iface);
}

static void read_interface(struct worker *w)
{
    LPBYTE buffer = NULL;
    DWORD size;
    if (MprConfigInterfaceGetInfo(w->config, w->iface, next(w, 4), &buffer, &size) == NO_ERROR)
        MprConfigBufferFree(buffer);
}

static void list_interfaces(struct worker *w)
{
    LPBYTE buffer = NULL;
    DWORD read, total, resume = next(w, 50);
    DWORD bytes = next(w, 2) != 0 ? 0xFFFFFFFFu : 3 * sizeof(MPR_INTERFACE_0);
    if (MprConfigInterfaceEnum(w->config, 0, &buffer, bytes, &read, &total, &resume) == NO_ERROR) {
        w->iface = ((MPR_INTERFACE_0 *)buffer)[read - 1].hInterface;
        MprConfigBufferFree(buffer);
    }
}

static void make_transport(struct worker *w)
{
    static unsigned char info[16] = {1, 0, 0, 0, 12};
    DWORD id = next(w, 2) != 0 ? PID_IP : PID_IPV6;
    MprConfigTransportCreate(w->config, id, NULL, info, 12 + next(w, 5), NULL, 0, NULL,
                             &w->transport);
}

static void use_transport(struct worker *w)
{
    LPBYTE global = NULL;
    DWORD size;
    MPR_FILTER_0 filter = {TRUE};
    if (MprConfigTransportGetInfo(w->config, w->transport, &global, &size, NULL, NULL, NULL) ==
        NO_ERROR)
        MprConfigBufferFree(global);
    MprConfigFilterSetInfo(w->config, 0, PID_IP, (LPBYTE)&filter);
    MprConfigFilterGetInfo(w->config, 0, PID_IP, (LPBYTE)&filter);
}

static void delete_transport(struct worker *w)
{
    MprConfigTransportDelete(w->config, w->transport);
}

static void add_to_interface(struct worker *w)
{
    static unsigned char info[16] = {1, 0, 0, 0, 12};
    MprConfigInterfaceTransportAdd(w->config, w->iface, next(w, 2) != 0 ? PID_IP : PID_IPX, NULL,
                                   info, 12 + next(w, 5), &w->iftransport);
}

static void use_iftransport(struct worker *w)
{
    LPBYTE info = NULL;
    DWORD size, read, total;
    if (MprConfigInterfaceTransportGetInfo(w->config, w->iface, w->iftransport, &info, &size) ==
        NO_ERROR)
        MprConfigBufferFree(info);
    if (MprConfigInterfaceTransportEnum(w->config, w->iface, 0, &info, 0xFFFFFFFFu, &read, &total,
                                        NULL) == NO_ERROR)
        MprConfigBufferFree(info);
}

static void remove_from_interface(struct worker *w)
{
    MprConfigInterfaceTransportRemove(w->config, w->iface, w->iftransport);
}

static void use_headers(struct worker *w)
{
    LPVOID header = NULL, longer = NULL;
    BYTE item = (BYTE)next(w, 256);
    if (MprInfoCreate(1, &header) == NO_ERROR &&
        MprInfoBlockAdd(header, next(w, 9), 1, 1, &item, &longer) == NO_ERROR)
        MprInfoDelete(longer);
    MprInfoDelete(header);
}

static void use_control(struct worker *w)
{
    DWORD number = 0;
    switch (next(w, 6)) {
    case 0:
        mprfake_check(NULL, 0);
        break;
    case 1:
        mprfake_fail_allocation(1 + next(w, 9), MPRFAKE_FAIL_ONE, 0);
        break;
    case 2:
        mprfake_fail_call("MprConfigInterfaceGetInfo", 3, 2, ERROR_ACCESS_DENIED);
        break;
    case 3:
        mprfake_save_text(NULL, NULL, 0, &number);
        break;
    case 4:
        if (mprfake_snapshot(NULL, &number) == NO_ERROR) {
            mprfake_go_back(number);
            mprfake_forget(number);
        }
        break;
    default:
        mprfake_open_report(NULL, 0, &number);
        mprfake_call_count(&number);
    }
}

static void *work(void *argument)
{
    static void (*const steps[])(struct worker *) = {
        reconnect,        make_interface,   change_interface, delete_interface,
        read_interface,   list_interfaces,  make_transport,   use_transport,
        delete_transport, add_to_interface, use_iftransport,  remove_from_interface,
        use_headers,      use_control,
    };
    struct worker *w = argument;
    while (!atomic_load(&is_over)) {
        steps[next(w, sizeof steps / sizeof *steps)](w);
        w->calls++;
    }
    MprConfigServerDisconnect(w->config);
    return NULL;
}

int main(int argc, char **argv)
{
    static struct worker workers[MOST_THREADS];
    unsigned count = argc == 3 ? (unsigned)atoi(argv[1]) : 0;
    time_t seconds = argc == 3 ? atoi(argv[2]) : 0;
    unsigned long calls = 0;
    char why[256] = "";
    DWORD open = 0;
    if (count == 0 || count > MOST_THREADS || seconds == 0) {
        fprintf(stderr, "usage: hammer THREADS SECONDS\n");
        return 2;
    }
    for (unsigned i = 0; i < count; i++) {
        workers[i].chance = 77 + i;
        if (pthread_create(&workers[i].thread, NULL, work, &workers[i]) != 0)
            return 1;
    }
    nanosleep(&(struct timespec){.tv_sec = seconds}, NULL);
    atomic_store(&is_over, 1);
    for (unsigned i = 0; i < count; i++) {
        pthread_join(workers[i].thread, NULL);
        calls += workers[i].calls;
    }
    mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
    DWORD code = mprfake_check(why, sizeof why);
    mprfake_open(NULL, &open);
    printf("%u threads, %lu steps; %lu left open; %s\n", count, calls, (unsigned long)open,
           code == NO_ERROR ? "every invariant holds" : why);
    return code != NO_ERROR || open != 0 || calls < 1000;
}
