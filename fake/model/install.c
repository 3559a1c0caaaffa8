/*
 * install.c: a freshly installed configuration; see install.h.
 */
#include "model/install.h"

#include <stdlib.h>
#include <string.h>

#include "model/saved.h"
#include "model/saved_names.h"

/* Interface types, and the transports of a fresh Windows. */
enum { TYPE_DEDICATED = 3, TYPE_INTERNAL = 4, TYPE_LOOPBACK = 5 };
enum { ID_IP = 0x21, ID_IPV6 = 0x57 };

/* What each router manager is told: whether there is filtering and logging, and, for the first, the
 * priorities of the sources of routes. */
static const unsigned char IP_INFO[120] = {
    1,    0,    0,    0,    0x78, 0, 0, 0, 2, 0, 0, 0,                /* version, size, blocks */
    3,    0,    0xFF, 0xFF, 8,    0, 0, 0, 1, 0, 0, 0, 0x30, 0, 0, 0, /* global */
    6,    0,    0xFF, 0xFF, 0x34, 0, 0, 0, 1, 0, 0, 0, 0x38, 0, 0, 0, /* priorities */
    0,    0,    0,    0,                   /* to the next multiple of 8 */
    0,    0,    0,    0,    1,    0, 0, 0, /* no filtering; errors are logged */
    6,    0,    0,    0,                   /* six sources */
    2,    0,    0,    0,    1,    0, 0, 0, /* local */
    0x16, 0x27, 0,    0,    3,    0, 0, 0, /* static */
    0x17, 0x27, 0,    0,    5,    0, 0, 0, /* static, not demand-dial */
    0x12, 0x27, 0,    0,    7,    0, 0, 0, /* autostatic */
    3,    0,    0,    0,    10,   0, 0, 0, /* network management */
    8,    0,    0,    0,    120,  0, 0, 0, /* RIP */
};
static const unsigned char IPV6_INFO[44] = {
    1,   0, 0,    0,    0x2C, 0, 0, 0, 1, 0, 0, 0,                /* version, size, blocks */
    0xF, 0, 0xFF, 0xFF, 8,    0, 0, 0, 1, 0, 0, 0, 0x20, 0, 0, 0, /* global */
    0,   0, 0,    0,                                              /* to the next multiple of 8 */
    0,   0, 0,    0,    1,    0, 0, 0, /* no filtering; errors are logged */
};
#define DLL_PATH u"%SystemRoot%\\System32\\iprtrmgr.dll"

/* Both have short names of ASCII. */
static const struct manager {
    uint32_t id;
    const char *name;
    struct block_value info;
} MANAGERS[] = {
    {ID_IP, "Ip", {IP_INFO, sizeof(IP_INFO)}},
    {ID_IPV6, "Ipv6", {IPV6_INFO, sizeof(IPV6_INFO)}},
};

/* What a fresh interface has for each transport: no routes, up, and router discovery off. */
static const unsigned char INFO[104] = {
    1,    0, 0,    0,    0x68, 0, 0, 0, 3, 0, 0, 0,                /* version, size, blocks */
    5,    0, 0xFF, 0xFF, 0x48, 0, 0, 0, 0, 0, 0, 0, 0x40, 0, 0, 0, /* routes */
    4,    0, 0xFF, 0xFF, 4,    0, 0, 0, 1, 0, 0, 0, 0x40, 0, 0, 0, /* status */
    7,    0, 0xFF, 0xFF, 16,   0, 0, 0, 1, 0, 0, 0, 0x48, 0, 0, 0, /* router discovery */
    0,    0, 0,    0,                                              /* to the next multiple of 8 */
    1,    0, 0,    0,    0,    0, 0, 0,                            /* up */
    0x58, 2, 0xC2, 1,    8,    7, 0, 0, /* 600, 450 and 1800 seconds; off, level 0 */
};

static size_t put_name(const char *name, uint16_t *units)
{
    size_t length = strlen(name);

    for (size_t i = 0; i < length; i++)
        units[i] = (uint16_t)name[i];
    return length;
}

static enum fact add_manager(struct server *draft, struct alloc *memory,
                             const struct manager *manager)
{
    const struct block_value values[BLOCK_COUNT] = {
        [BLOCK_GLOBAL] = manager->info,
        [BLOCK_DLL_PATH] = {DLL_PATH, sizeof(DLL_PATH)},
    };
    struct transport_draft transport;
    uint16_t name[4];
    size_t length = put_name(manager->name, name);
    enum fact fact = transports_draft_set(&draft->transports, memory, &draft->transport_serials,
                                          manager->id, name, length, values, &transport);

    if (fact == FACT_OK)
        transports_draft_commit(&draft->transports, memory, &transport);
    return fact;
}

static enum fact add_iftransport(struct server *draft, struct alloc *memory, struct iface *iface,
                                 const struct manager *manager)
{
    const struct block_value values[BLOCK_COUNT] = {[BLOCK_INTERFACE] = {INFO, sizeof(INFO)}};
    struct transport_draft transport;
    uint16_t name[4];
    size_t length = put_name(manager->name, name);
    enum fact fact =
        transports_draft_set(&iface->transports, memory, &draft->interfaces.iftransport_serials,
                             manager->id, name, length, values, &transport);

    if (fact == FACT_OK)
        transports_draft_commit(&iface->transports, memory, &transport);
    return fact;
}

static enum fact add_interface(struct server *draft, struct alloc *memory, const uint16_t *name,
                               size_t length, uint32_t type)
{
    const struct interface_fields fields = {.is_enabled = true};
    struct interface_draft made;
    struct iface *iface = NULL;
    enum fact fact =
        interfaces_draft_new(&draft->interfaces, memory, name, length, type, &fields, &made);

    if (fact != FACT_OK)
        return fact;
    iface = made.iface;
    interfaces_draft_add(&draft->interfaces, memory, &made);
    fact = add_iftransport(draft, memory, iface, &MANAGERS[0]);
    return fact == FACT_OK ? add_iftransport(draft, memory, iface, &MANAGERS[1]) : fact;
}

static int by_guid(const void *a, const void *b)
{
    const struct adapter *const *one = a;
    const struct adapter *const *other = b;

    return memcmp(&(*one)->guid, &(*other)->guid, sizeof(struct guid));
}

/* An interface for each adapter, in an order that depends on nothing but the adapters. */
static enum fact add_adapters(struct server *draft, struct alloc *memory)
{
    size_t count = draft->adapters.by_guid.count;
    const struct adapter **all = NULL;
    enum fact fact = FACT_OK;

    if (count == 0)
        return FACT_OK;
    all = alloc_get_zeroed(memory, count, sizeof(all[0]));
    if (all == NULL)
        return FACT_NO_MEMORY;
    count = 0;
    for (const struct adapter *adapter = adapters_after(&draft->adapters, NULL); adapter != NULL;
         adapter = adapters_after(&draft->adapters, adapter))
        all[count++] = adapter;
    qsort(all, count, sizeof(all[0]), by_guid);
    for (size_t i = 0; fact == FACT_OK && i < count; i++)
        fact = add_interface(draft, memory, all[i]->guid_text, GUID_TEXT_LENGTH, TYPE_DEDICATED);
    alloc_free(memory, all);
    return fact;
}

/* What the registry says beside: that the router is configured and routes between LANs and on
 * demand, how it authenticates, and that errors and warnings are logged. */
static enum fact set_parameters(struct server *draft, struct alloc *memory)
{
    struct registry_key *key = NULL;
    struct registry_key *parameters = NULL;
    enum fact fact = registry_make(&draft->registry.top, memory, SAVED_REMOTEACCESS, &key);

    if (fact == FACT_OK)
        fact = registry_set_dword(key, memory, SAVED_NAME(u"ConfigurationFlags"), 1);
    if (fact == FACT_OK)
        fact = registry_make(key, memory, SAVED_NAME(u"Parameters"), &parameters);
    if (fact == FACT_OK)
        fact = registry_set_dword(parameters, memory, SAVED_NAME(u"RouterType"), 7);
    if (fact == FACT_OK)
        fact = registry_set_dword(parameters, memory, SAVED_NAME(u"ServerFlags"), 0x802602);
    if (fact == FACT_OK)
        fact = registry_set_dword(parameters, memory, SAVED_NAME(u"LoggingFlags"), 2);
    return fact;
}

enum fact install_draft(struct server *draft, struct server *server, struct alloc *memory)
{
    enum fact fact = saved_draft_bare(draft, server, memory);

    if (fact == FACT_OK)
        fact = set_parameters(draft, memory);
    for (size_t i = 0; fact == FACT_OK && i < sizeof(MANAGERS) / sizeof(MANAGERS[0]); i++)
        fact = add_manager(draft, memory, &MANAGERS[i]);
    if (fact == FACT_OK)
        fact = add_interface(draft, memory, SAVED_NAME(u"Loopback"), TYPE_LOOPBACK);
    if (fact == FACT_OK)
        fact = add_interface(draft, memory, SAVED_NAME(u"Internal"), TYPE_INTERNAL);
    return fact == FACT_OK ? add_adapters(draft, memory) : fact;
}
