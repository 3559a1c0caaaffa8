/* What the conceptual pages say of information headers: which functions take and give them, and
 * that the store lets them be. */
#include "suites/iftransport.h"

#include <string.h>

/* ---- information of a transport, without interfaces */

static DWORD create_global(struct check *c, HANDLE config, const struct header *header, HANDLE *out)
{
    LPBYTE info = give_input(c, header->bytes, header->size);
    return CALL(c, MprConfigTransportCreate, config, PID_IP, NULL, info, header->size, NULL, 0,
                NULL, out);
}

static DWORD store_global(struct check *c, HANDLE config, HANDLE transport,
                          const struct header *header)
{
    LPBYTE info = give_input(c, header->bytes, header->size);
    return CALL(c, MprConfigTransportSetInfo, config, transport, info, header->size, NULL, 0, NULL);
}

static struct stored read_global(struct check *c, HANDLE config, HANDLE transport)
{
    struct stored s;
    s.info = give_pointer(c);
    s.size = give_dword(c);
    s.code =
        CALL(c, MprConfigTransportGetInfo, config, transport, s.info, s.size, NULL, NULL, NULL);
    return s;
}

/* IP on the machine, and IP on an interface of it. */
struct both {
    struct place p;
    HANDLE global, local;
};

static struct both with_both(struct check *c, const struct header *global,
                             const struct header *local)
{
    struct both b;
    HANDLE *out = give_handle(c);
    b.p = iftransport_place(c);
    require_code(c, create_global(c, b.p.config, global, out), NO_ERROR,
                 "MprConfigTransportCreate.success-code");
    b.global = *out;
    b.local = iftransport_added(c, b.p.config, b.p.iface, PID_IP, local);
    return b;
}

static struct stored read_local(struct check *c, const struct both *b)
{
    return iftransport_read(c, b->p.config, b->p.iface, b->local);
}

static void expect_both(struct check *c, const struct both *b, const struct header *global,
                        const struct header *local)
{
    struct stored of_all = read_global(c, b->p.config, b->global);
    expect_clients(c, &of_all, global);
    struct stored of_one = read_local(c, b);
    expect_clients(c, &of_one, local);
}

CHECK(Concept, header_takers, MODIFY)
{
    struct place p = iftransport_place(c);
    HANDLE *global = give_handle(c), *local = give_handle(c);
    expect_code(c, create_global(c, p.config, &header_roomy, global), NO_ERROR);
    expect_code(c, store_global(c, p.config, *global, &header_tight), NO_ERROR);
    expect_code(c, iftransport_add(c, p.config, p.iface, PID_IP, &header_roomy, local), NO_ERROR);
    expect_code(c, iftransport_store(c, p.config, p.iface, *local, &header_tight), NO_ERROR);
}

CHECK(Concept, header_givers, MODIFY)
{
    struct both b = with_both(c, &header_tight, &header_roomy);
    expect_both(c, &b, &header_tight, &header_roomy);
}

CHECK(Concept, global_vs_interface, MODIFY)
{
    struct both b = with_both(c, &header_tight, &header_roomy);
    require_code(c, iftransport_store(c, b.p.config, b.p.iface, b.local, &header_marked), NO_ERROR,
                 "MprConfigInterfaceTransportSetInfo.success-code");
    expect_both(c, &b, &header_tight, &header_marked);
    require_code(c, store_global(c, b.p.config, b.global, &header_roomy), NO_ERROR,
                 "Concept.header-takers");
    expect_both(c, &b, &header_roomy, &header_marked);
    require_code(c, iftransport_remove(c, b.p.config, b.p.iface, b.local), NO_ERROR,
                 "MprConfigInterfaceTransportRemove.success-code");
    struct stored of_all = read_global(c, b.p.config, b.global);
    expect_clients(c, &of_all, &header_roomy);
}

CHECK(Concept, all_clients_in_one_header, MODIFY)
{
    struct both b = with_both(c, &header_roomy, &header_tight);
    expect_both(c, &b, &header_roomy, &header_tight);
}

CHECK(Concept, opaque_bytes, MODIFY)
{
    const struct header *const headers[] = {&header_roomy, &header_tight, &header_marked};
    struct both b = with_both(c, &header_tight, &header_roomy);
    for (unsigned i = 0; i < 3; i++) {
        require_code(c, store_global(c, b.p.config, b.global, headers[i]), NO_ERROR,
                     "Concept.header-takers");
        require_code(c, iftransport_store(c, b.p.config, b.p.iface, b.local, headers[i]), NO_ERROR,
                     "MprConfigInterfaceTransportSetInfo.success-code");
        struct stored of_all = read_global(c, b.p.config, b.global);
        expect_stored(c, &of_all, headers[i]);
        struct stored of_one = read_local(c, &b);
        expect_stored(c, &of_one, headers[i]);
    }
}

/* ---- through the store */

/* What a later connection reads of IP on the first interface. */
static struct stored read_later(struct check *c, struct place *p)
{
    HANDLE *out = give_handle(c);
    CALL_VOID(c, MprConfigServerDisconnect, p->config);
    p->config = connect_local(c);
    p->iface = iftransport_interface(c, p->config, 1);
    require_code(c, iftransport_find(c, p->config, p->iface, PID_IP, out), NO_ERROR,
                 "MprConfigInterfaceTransportGetHandle.success-code");
    return iftransport_read(c, p->config, p->iface, *out);
}

/* Slack, an odd size, data at no end: all of it passes. */
CHECK(general, opaque_header, ADD)
{
    const struct header *const headers[] = {&header_roomy, &header_tight, &header_marked};
    struct place p = iftransport_place(c);
    for (unsigned i = 0; i < 3; i++) {
        iftransport_added(c, p.config, p.iface, PID_IP, headers[i]);
        struct stored stored = read_later(c, &p);
        expect_stored(c, &stored, headers[i]);
    }
}

/* An empty block at the beginning, whose offset is that of the next, and one at the end, whose
 * offset is the size of the header. */
CHECK(general, zero_length_block_kept, ADD)
{
    struct place p = iftransport_place(c);
    iftransport_added(c, p.config, p.iface, PID_IP, &header_roomy);
    struct stored stored = read_later(c, &p);
    expect_clients(c, &stored, &header_roomy);
    iftransport_added(c, p.config, p.iface, PID_IP, &header_marked);
    stored = read_later(c, &p);
    expect_clients(c, &stored, &header_marked);
}

/* The client whose block is empty is found, with nothing; the one without a block is not found. */
CHECK(Concept, absent_vs_empty_block, ADD)
{
    struct place p = iftransport_place(c);
    const DWORD emptied = header_marked.blocks[1].type, absent = header_tight.blocks[0].type;
    iftransport_added(c, p.config, p.iface, PID_IP, &header_marked);
    struct stored stored = read_later(c, &p);
    require_code(c, stored.code, NO_ERROR, "MprConfigInterfaceTransportGetInfo.success-code");
    DWORD *size = give_dword(c), *count = give_dword(c);
    LPBYTE *data = give_pointer(c);
    expect_code(c, info_find(c, *stored.info, emptied, size, count, data), NO_ERROR);
    expect(c, *size * *count == 0, "a block without bytes", "%lu", (unsigned long)(*size * *count));
    expect_code(c, info_find(c, *stored.info, absent, size, count, data), ERROR_NOT_FOUND);
}
