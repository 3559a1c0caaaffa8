/*
 * install.c: a freshly installed configuration; see install.h.
 */
#include "model/install.h"

#include <string.h>

#include "model/saved.h"

/* Interface types, and the transports of a fresh Windows. */
enum { TYPE_DEDICATED = 3, TYPE_INTERNAL = 4, TYPE_LOOPBACK = 5 };
enum { ID_IP = 0x21, ID_IPV6 = 0x57 };

/* Where both router managers are: %SystemRoot%\System32\iprtrmgr.dll, as REG_EXPAND_SZ. */
#define DLL_PATH                                                                                   \
    "\"DLLPath\"=hex(2):"                                                                          \
    "25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,74,00,25,00,\\\n"                 \
    "5c,00,53,00,79,00,73,00,74,00,65,00,6d,00,33,00,32,00,5c,00,69,00,70,00,\\\n"                 \
    "72,00,74,00,72,00,6d,00,67,00,72,00,2e,00,64,00,6c,00,6c,00,00,00\n"

/* What does not depend on the machine. The global information has two blocks: whether there is
 * filtering and logging, and the priorities of the sources of routes. */
static const char TEXT[] =
    "Windows Registry Editor Version 5.00\n"
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess]\n"
    "\"ConfigurationFlags\"=dword:00000001\n"
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters]\n"
    "\"RouterType\"=dword:00000007\n"
    "\"ServerFlags\"=dword:00802602\n"
    "\"LoggingFlags\"=dword:00000002\n"
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\RouterManagers]\n"
    "\"Stamp\"=dword:00000000\n"
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\RouterManagers\\Ip]\n"
    "\"ProtocolId\"=dword:00000021\n"
    "\"GlobalInfo\"=hex:01,00,00,00,78,00,00,00,02,00,00,00,\\\n"
    "  03,00,ff,ff,08,00,00,00,01,00,00,00,30,00,00,00,\\\n"
    "  06,00,ff,ff,34,00,00,00,01,00,00,00,38,00,00,00,00,00,00,00,\\\n"
    "  00,00,00,00,01,00,00,00,\\\n"
    "  06,00,00,00,02,00,00,00,01,00,00,00,16,27,00,00,03,00,00,00,17,27,00,00,05,00,00,00,\\\n"
    "  12,27,00,00,07,00,00,00,03,00,00,00,0a,00,00,00,08,00,00,00,78,00,00,00,\\\n"
    "  00,00,00,00,00,00,00,00,00,00,00,00\n" DLL_PATH
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\RouterManagers\\Ipv6]"
    "\n"
    "\"ProtocolId\"=dword:00000057\n"
    "\"GlobalInfo\"=hex:01,00,00,00,2c,00,00,00,01,00,00,00,\\\n"
    "  0f,00,ff,ff,08,00,00,00,01,00,00,00,20,00,00,00,00,00,00,00,\\\n"
    "  00,00,00,00,01,00,00,00,00,00,00,00\n" DLL_PATH
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Interfaces]\n"
    "\"Stamp\"=dword:00000000\n";

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

static enum fact add_transport(struct server *draft, struct alloc *memory, struct iface *iface,
                               uint32_t id, const char *name)
{
    const struct block_value info = {INFO, sizeof(INFO)};
    struct iftransport_draft transport;
    uint16_t units[4];
    size_t length = strlen(name);
    enum fact fact = FACT_OK;

    for (size_t i = 0; i < length; i++)
        units[i] = (uint16_t)name[i];
    fact =
        iftransports_draft_set(&iface->transports, memory, &draft->interfaces.iftransport_serials,
                               id, units, length, &info, &transport);
    if (fact == FACT_OK)
        iftransports_draft_commit(&iface->transports, memory, &transport);
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
    fact = add_transport(draft, memory, iface, ID_IP, "Ip");
    return fact == FACT_OK ? add_transport(draft, memory, iface, ID_IPV6, "Ipv6") : fact;
}

enum fact install_draft(struct server *draft, struct server *server, struct alloc *memory)
{
    static const uint16_t loopback[] = {'L', 'o', 'o', 'p', 'b', 'a', 'c', 'k'};
    static const uint16_t internal[] = {'I', 'n', 't', 'e', 'r', 'n', 'a', 'l'};
    enum fact fact = saved_draft_routing(draft, server, memory, TEXT, sizeof(TEXT) - 1, NULL);

    if (fact == FACT_OK)
        fact = add_interface(draft, memory, loopback, 8, TYPE_LOOPBACK);
    if (fact == FACT_OK)
        fact = add_interface(draft, memory, internal, 8, TYPE_INTERNAL);
    for (const struct adapter *adapter = adapters_after(&draft->adapters, NULL);
         fact == FACT_OK && adapter != NULL; adapter = adapters_after(&draft->adapters, adapter))
        fact = add_interface(draft, memory, adapter->guid_text, GUID_TEXT_LENGTH, TYPE_DEDICATED);
    return fact;
}
