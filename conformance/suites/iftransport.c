/* What the suites about transports of interfaces share; see iftransport.h. */
#include "suites/iftransport.h"

#include <string.h>

/* ---- headers */

#define NUMBER(n)                                                                                  \
    (BYTE)((n)&0xFF), (BYTE)((n) >> 8 & 0xFF), (BYTE)((n) >> 16 & 0xFF), (BYTE)((n) >> 24 & 0xFF)
/* The first 12 bytes, and an entry. */
#define HEADER(size, count)              NUMBER(1u), NUMBER(size), NUMBER(count)
#define ENTRY(type, size, count, offset) NUMBER(type), NUMBER(size), NUMBER(count), NUMBER(offset)
#define ROUTES                           0xFFFF0005u
#define STATUS                           0xFFFF0004u
#define DISCOVERY                        0xFFFF0007u
#define IGMP                             0x4137000Au
#define RIP                              8u
#define OSPF                             13u

/* 8 bytes are set aside for each block, whether aligning needs them or not. */
static const BYTE roomy[12 + 3 * (16 + 8) + 4 + 16] = {HEADER(104u, 3u),
                                                       ENTRY(ROUTES, 72u, 0u, 64u),
                                                       ENTRY(STATUS, 4u, 1u, 64u),
                                                       ENTRY(DISCOVERY, 16u, 1u, 72u),
                                                       [64] = 1,
                                                       [72] = 0x20,
                                                       3,
                                                       0x58,
                                                       2,
                                                       0x60,
                                                       9,
                                                       0,
                                                       0,
                                                       1,
                                                       0,
                                                       0,
                                                       0,
                                                       7};
static const struct block roomy_blocks[] = {
    {ROUTES, 72, 0, roomy + 64}, {STATUS, 4, 1, roomy + 64}, {DISCOVERY, 16, 1, roomy + 72}};
const struct header header_roomy = {roomy, sizeof roomy, roomy_blocks, 3};

static const BYTE tight[65] = {HEADER(65u, 2u),
                               ENTRY(RIP, 5u, 1u, 48u),
                               ENTRY(IGMP, 3u, 3u, 56u),
                               [48] = 0xA1,
                               0xA2,
                               0xA3,
                               0xA4,
                               0xA5,
                               [56] = 0xB1,
                               0xB2,
                               0xB3,
                               0xC1,
                               0xC2,
                               0xC3,
                               0xD1,
                               0xD2,
                               0xD3};
static const struct block tight_blocks[] = {{RIP, 5, 1, tight + 48}, {IGMP, 3, 3, tight + 56}};
const struct header header_tight = {tight, sizeof tight, tight_blocks, 2};

static const BYTE marked[56] = {HEADER(56u, 2u), ENTRY(STATUS, 4u, 1u, 48u),
                                ENTRY(OSPF, 0u, 0u, 56u), [48] = 2};
static const struct block marked_blocks[] = {{STATUS, 4, 1, marked + 48}, {OSPF, 0, 0, marked}};
const struct header header_marked = {marked, sizeof marked, marked_blocks, 2};

const BYTE *header_entry(const void *bytes, DWORD size, DWORD type)
{
    if (size < 12)
        return NULL;
    DWORD count = info_number(bytes, 8);
    for (DWORD i = 0; i < count && 12 + 16 * ((size_t)i + 1) <= size; i++)
        if (info_entry(bytes, i, 0) == type)
            return (const BYTE *)bytes + 12 + 16 * (size_t)i;
    return NULL;
}

/* ---- places */

static const char *name_of(unsigned number)
{
    return number == 1 ? "mprconform-1" : "mprconform-2"; /* what fixture_interface calls them */
}

HANDLE iftransport_interface(struct check *c, HANDLE config, unsigned number)
{
    HANDLE *out = give_handle(c);
    require_code(c, interface_find(c, config, name_of(number), out), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    return *out;
}

HANDLE iftransport_listed(struct check *c, HANDLE config, unsigned number)
{
    MPR_INTERFACE_0 wanted = interface_entry(name_of(number));
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    for (DWORD i = 0; i < *l.read; i++)
        if (wide_equal(l.entries[i].wszInterfaceName, wanted.wszInterfaceName))
            return l.entries[i].hInterface;
    require(c, 0, "MprConfigInterfaceEnum.every-interface-once");
    return NULL;
}

HANDLE iftransport_created(struct check *c, HANDLE config)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-new");
    HANDLE *out = give_handle(c);
    require_code(c, interface_create(c, config, &entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    return *out;
}

struct place iftransport_place(struct check *c)
{
    struct place p;
    fixture_interface(c, 1);
    fixture_interface(c, 2);
    p.config = connect_local(c);
    p.iface = iftransport_interface(c, p.config, 1);
    p.other = iftransport_interface(c, p.config, 2);
    return p;
}

void iftransport_delete_interface(struct check *c, HANDLE config, HANDLE iface)
{
    require_code(c, CALL(c, MprConfigInterfaceDelete, config, iface), NO_ERROR,
                 "MprConfigInterfaceDelete.success-code");
}

/* ---- calls */

DWORD iftransport_add_named(struct check *c, HANDLE config, HANDLE iface, DWORD id,
                            const void *name, const struct header *header, HANDLE *out)
{
    WCHAR *text = give_string(c, name);
    LPBYTE info = header != NULL ? give_input(c, header->bytes, header->size) : NULL;
    DWORD code = CALL(c, MprConfigInterfaceTransportAdd, config, iface, id, text, info,
                      header != NULL ? header->size : 0, out);
    if (code != ERROR_UNKNOWN_PROTOCOL_ID)
        return code;
    HANDLE *installed = give_handle(c);
    if (CALL(c, MprConfigTransportGetHandle, config, id, installed) == ERROR_UNKNOWN_PROTOCOL_ID)
        unmet(c,
              "the transport is not installed on this machine, and whether it has to be is open");
    return code;
}

DWORD iftransport_add(struct check *c, HANDLE config, HANDLE iface, DWORD id,
                      const struct header *header, HANDLE *out)
{
    return iftransport_add_named(c, config, iface, id, NULL, header, out);
}

HANDLE iftransport_added(struct check *c, HANDLE config, HANDLE iface, DWORD id,
                         const struct header *header)
{
    HANDLE *out = give_handle(c);
    require_code(c, iftransport_add(c, config, iface, id, header, out), NO_ERROR,
                 "MprConfigInterfaceTransportAdd.success-code");
    return *out;
}

DWORD iftransport_find(struct check *c, HANDLE config, HANDLE iface, DWORD id, HANDLE *out)
{
    return CALL(c, MprConfigInterfaceTransportGetHandle, config, iface, id, out);
}

DWORD iftransport_remove(struct check *c, HANDLE config, HANDLE iface, HANDLE transport)
{
    return CALL(c, MprConfigInterfaceTransportRemove, config, iface, transport);
}

DWORD iftransport_store(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                        const struct header *header)
{
    LPBYTE info = give_input(c, header->bytes, header->size);
    return CALL(c, MprConfigInterfaceTransportSetInfo, config, iface, transport, info,
                header->size);
}

struct stored iftransport_read(struct check *c, HANDLE config, HANDLE iface, HANDLE transport)
{
    struct stored s;
    s.info = give_pointer(c);
    s.size = give_dword(c);
    s.code = CALL(c, MprConfigInterfaceTransportGetInfo, config, iface, transport, s.info, s.size);
    return s;
}

struct transports iftransport_list(struct check *c, HANDLE config, HANDLE iface, DWORD bytes,
                                   DWORD *resume)
{
    struct transports l;
    l.buffer = give_pointer(c);
    l.read = give_dword(c);
    l.total = give_dword(c);
    l.code = CALL(c, MprConfigInterfaceTransportEnum, config, iface, 0, l.buffer, bytes, l.read,
                  l.total, resume);
    l.entries = l.code == NO_ERROR ? (const void *)*l.buffer : NULL;
    return l;
}

const MPR_IFTRANSPORT_0 *iftransport_entry(struct check *c, HANDLE config, HANDLE iface, DWORD id)
{
    struct transports l = iftransport_list(c, config, iface, TRANSPORTS_ALL, NULL);
    if (l.code == ERROR_NO_MORE_ITEMS)
        return NULL;
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceTransportEnum.success-code");
    for (DWORD i = 0; i < *l.read; i++)
        if (l.entries[i].dwTransportId == id)
            return &l.entries[i];
    return NULL;
}

/* ---- what is stored */

static void expect_a_reading(struct check *c, const struct stored *stored)
{
    expect_code(c, stored->code, NO_ERROR);
    expect(c, !is_untouched(c, stored->info) && *stored->info != NULL, "a pointer in the variable",
           "none");
    expect(c, !is_untouched(c, stored->size) && *stored->size > 0, "a size in the variable",
           "none");
}

void expect_clients(struct check *c, const struct stored *stored, const struct header *header)
{
    expect_a_reading(c, stored);
    for (unsigned i = 0; i < header->count; i++) {
        const struct block *block = &header->blocks[i];
        const BYTE *entry = header_entry(*stored->info, *stored->size, block->type);
        expect(c, entry != NULL, "a block of each client", "none of type %lX",
               (unsigned long)block->type);
        size_t offset = info_number(entry, 12), length = (size_t)block->size * block->count;
        expect(c, info_number(entry, 4) == block->size && info_number(entry, 8) == block->count,
               "the items that were stored", "%lu of %lu bytes",
               (unsigned long)info_number(entry, 8), (unsigned long)info_number(entry, 4));
        expect(c,
               offset <= *stored->size && length <= *stored->size - offset &&
                   (length == 0 || memcmp(*stored->info + offset, block->bytes, length) == 0),
               "the bytes of the block", "others in that of type %lX", (unsigned long)block->type);
    }
}

void expect_stored(struct check *c, const struct stored *stored, const struct header *header)
{
    expect_a_reading(c, stored);
    expect(c, *stored->size == header->size, "the size that was stored", "%lu instead of %lu",
           (unsigned long)*stored->size, (unsigned long)header->size);
    expect(c, memcmp(*stored->info, header->bytes, header->size) == 0, "the bytes that were stored",
           "others");
}

void expect_kept(struct check *c, const struct place *p, HANDLE transport,
                 const struct header *header)
{
    struct stored stored = iftransport_read(c, p->config, p->iface, transport);
    expect_stored(c, &stored, header);
}

/* ---- handles from everywhere */

static void expect_granted(struct check *c, HANDLE config, HANDLE iface, iftransport_call *call,
                           void *situation)
{
    HANDLE transport = iftransport_added(c, config, iface, PID_IP, &header_tight);
    expect_code(c, call(c, config, iface, transport, situation), NO_ERROR);
}

void expect_from_create(struct check *c, iftransport_call *call, void *situation)
{
    struct place p = iftransport_place(c);
    expect_granted(c, p.config, iftransport_created(c, p.config), call, situation);
}

void expect_from_gethandle(struct check *c, iftransport_call *call, void *situation)
{
    struct place p = iftransport_place(c);
    expect_granted(c, p.config, p.iface, call, situation);
}

void expect_from_enum(struct check *c, iftransport_call *call, void *situation)
{
    fixture_interface(c, 1);
    HANDLE config = connect_local(c);
    expect_granted(c, config, iftransport_listed(c, config, 1), call, situation);
}

void expect_from_all(struct check *c, iftransport_call *call, void *situation)
{
    struct place p = iftransport_place(c);
    expect_granted(c, p.config, iftransport_created(c, p.config), call, situation);
    expect_granted(c, p.config, p.iface, call, situation);
    expect_granted(c, p.config, iftransport_listed(c, p.config, 2), call, situation);
}

void expect_transport_from_add(struct check *c, iftransport_call *call, void *situation)
{
    expect_from_gethandle(c, call, situation);
}

void expect_transport_from_gethandle(struct check *c, iftransport_call *call, void *situation)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    iftransport_added(c, p.config, p.iface, PID_IP, &header_tight);
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    p.config = connect_local(c);
    p.iface = iftransport_interface(c, p.config, 1);
    require_code(c, iftransport_find(c, p.config, p.iface, PID_IP, out), NO_ERROR,
                 "MprConfigInterfaceTransportGetHandle.success-code");
    expect_code(c, call(c, p.config, p.iface, *out, situation), NO_ERROR);
}

void expect_transport_from_enum(struct check *c, iftransport_call *call, void *situation)
{
    struct place p = iftransport_place(c);
    iftransport_added(c, p.config, p.iface, PID_IP, &header_tight);
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    p.config = connect_local(c);
    p.iface = iftransport_interface(c, p.config, 1);
    const MPR_IFTRANSPORT_0 *entry = iftransport_entry(c, p.config, p.iface, PID_IP);
    require(c, entry != NULL, "MprConfigInterfaceTransportEnum.array");
    expect_code(c, call(c, p.config, p.iface, entry->hIfTransport, situation), NO_ERROR);
}

/* ---- handles that are none */

struct transport_place {
    struct place p;
    HANDLE transport;
};

static struct transport_place transport_place(struct check *c)
{
    struct transport_place at;
    at.p = iftransport_place(c);
    at.transport = iftransport_added(c, at.p.config, at.p.iface, PID_IP, &header_tight);
    return at;
}

struct with_config {
    struct transport_place at;
    iftransport_call *call;
    void *situation;
};

static DWORD call_with_config(struct check *c, HANDLE config, void *situation)
{
    struct with_config *w = situation;
    return w->call(c, config, w->at.p.iface, w->at.transport, w->situation);
}

void expect_bad_config(struct check *c, iftransport_call *call, void *situation)
{
    struct with_config w = {transport_place(c), call, situation};
    expect_bad_configs(c, call_with_config, &w, w.at.transport);
}

void expect_bad_interface(struct check *c, iftransport_call *call, void *situation)
{
    struct transport_place at = transport_place(c);
    HANDLE config = at.p.config, elsewhere = connect_local(c);
    const HANDLE handles[] = {config, at.transport, iftransport_interface(c, elsewhere, 1)};
    for (unsigned i = 0; i < 3; i++)
        expect_code(c, call(c, config, handles[i], at.transport, situation), ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE foreign = foreign_handle(c, (unsigned)i, &end);
        expect_code(c, call(c, config, foreign, at.transport, situation), ERROR_INVALID_HANDLE);
    }
}

void expect_bad_transport(struct check *c, iftransport_call *call, void *situation)
{
    struct transport_place at = transport_place(c);
    HANDLE config = at.p.config, elsewhere = connect_local(c), *out = give_handle(c);
    HANDLE iface = iftransport_interface(c, elsewhere, 1);
    require_code(c, iftransport_find(c, elsewhere, iface, PID_IP, out), NO_ERROR,
                 "MprConfigInterfaceTransportGetHandle.success-code");
    const HANDLE handles[] = {config, at.p.iface, *out};
    for (unsigned i = 0; i < 3; i++)
        expect_code(c, call(c, config, at.p.iface, handles[i], situation), ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE foreign = foreign_handle(c, (unsigned)i, &end);
        expect_code(c, call(c, config, at.p.iface, foreign, situation), ERROR_INVALID_HANDLE);
    }
}

void expect_interface_gone(struct check *c, iftransport_call *call, void *situation)
{
    struct transport_place at = transport_place(c);
    iftransport_delete_interface(c, at.p.config, at.p.iface);
    expect_code(c, call(c, at.p.config, at.p.iface, at.transport, situation),
                ERROR_NO_SUCH_INTERFACE);
}

void expect_transport_gone(struct check *c, iftransport_call *call, void *situation)
{
    struct transport_place at = transport_place(c);
    require_code(c, iftransport_remove(c, at.p.config, at.p.iface, at.transport), NO_ERROR,
                 "MprConfigInterfaceTransportRemove.success-code");
    expect_code(c, call(c, at.p.config, at.p.iface, at.transport, situation),
                ERROR_NO_SUCH_INTERFACE);
}

void expect_transport_elsewhere(struct check *c, iftransport_call *call, void *situation)
{
    struct transport_place at = transport_place(c);
    HANDLE mine = iftransport_added(c, at.p.config, at.p.other, PID_IP, &header_roomy);
    expect_code(c, call(c, at.p.config, at.p.iface, mine, situation), ERROR_NO_SUCH_INTERFACE);
    expect_code(c, call(c, at.p.config, at.p.other, at.transport, situation),
                ERROR_NO_SUCH_INTERFACE);
    expect_kept(c, &at.p, at.transport, &header_tight);
}
