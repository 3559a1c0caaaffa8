/* MprConfigInterfaceTransportEnum (nf-mprapi-mprconfiginterfacetransportenum): all at once, or page
 * by page. */
#include "suites/iftransport.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceTransportEnum.success-code"
#define ALL      TRANSPORTS_ALL
#define ONE      ((DWORD)sizeof(MPR_IFTRANSPORT_0))

/* Two interfaces, the first of which has IP and IPv6: those that a machine is likeliest to have. */
static struct place with_transports(struct check *c)
{
    struct place p = iftransport_place(c);
    iftransport_added(c, p.config, p.iface, PID_IP, &header_roomy);
    iftransport_added(c, p.config, p.iface, PID_IPV6, &header_tight);
    return p;
}

static struct transports list(struct check *c, const struct place *p, DWORD bytes, DWORD *resume)
{
    return iftransport_list(c, p->config, p->iface, bytes, resume);
}

/* A listing as a step of the set-up. */
static struct transports listed(struct check *c, const struct place *p, DWORD bytes, DWORD *resume)
{
    struct transports l = list(c, p, bytes, resume);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    return l;
}

/* The first page of a walk that has room for one entry. */
static struct transports first_page(struct check *c, const struct place *p, DWORD *resume)
{
    struct transports l = listed(c, p, ONE, resume);
    require(c, *l.read == 1, "MprConfigInterfaceTransportEnum.preflen-bytes");
    return l;
}

CHECK(MprConfigInterfaceTransportEnum, success_code, ADD)
{
    struct place p = with_transports(c);
    DWORD *resume = give_inout(c, 0);
    expect_code(c, list(c, &p, ALL, NULL).code, NO_ERROR);
    expect_code(c, list(c, &p, ONE, resume).code, NO_ERROR);
}

CHECK(MprConfigInterfaceTransportEnum, null_config, ADD)
{
    struct place p = with_transports(c);
    p.config = NULL;
    expect_code(c, list(c, &p, ALL, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportEnum, null_interface, READ)
{
    struct place p = {connect_local(c), NULL, NULL};
    expect_code(c, list(c, &p, ALL, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportEnum, level_not_zero, ADD)
{
    static const DWORD levels[] = {1, 2, 3, 4, 0xFFFFFFFFu};
    struct place p = with_transports(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c), *total = give_dword(c);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c,
                    CALL(c, MprConfigInterfaceTransportEnum, p.config, p.iface, levels[i], buffer,
                         ALL, read, total, NULL),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportEnum, null_buffer, ADD)
{
    struct place p = with_transports(c);
    DWORD *read = give_dword(c), *total = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigInterfaceTransportEnum, p.config, p.iface, 0, NULL, ALL, read,
                     total, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportEnum, preflen_too_small, ADD)
{
    struct place p = with_transports(c);
    expect_code(c, list(c, &p, 0, NULL).code, ERROR_INVALID_PARAMETER);
    expect_code(c, list(c, &p, ONE - 1, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportEnum, preflen_one_struct, ADD)
{
    struct place p = with_transports(c);
    struct transports l = list(c, &p, ONE, NULL);
    expect_code(c, l.code, NO_ERROR);
    expect(c, *l.read >= 1, "an entry at least", "%lu", (unsigned long)*l.read);
}

/* Lengths that are too small in bytes and large enough in characters, or in entries; and one that
 * has room for one entry in bytes, and for all in characters. */
CHECK(MprConfigInterfaceTransportEnum, preflen_bytes, ADD)
{
    static const DWORD lengths[] = {ONE / 2, 2, 4};
    struct place p = with_transports(c);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        expect_code(c, list(c, &p, lengths[i], NULL).code, ERROR_INVALID_PARAMETER);
    struct transports l = listed(c, &p, 2 * ONE - 1, NULL);
    expect(c, *l.read == 1, "as many entries as fit into so many bytes: 1", "%lu",
           (unsigned long)*l.read);
}

CHECK(MprConfigInterfaceTransportEnum, preflen_all, ADD)
{
    struct place p = with_transports(c);
    struct transports l = listed(c, &p, ALL, NULL);
    expect(c, *l.read == *l.total && *l.read == 2, "both entries", "%lu of %lu",
           (unsigned long)*l.read, (unsigned long)*l.total);
}

CHECK(MprConfigInterfaceTransportEnum, null_entries_read, ADD)
{
    struct place p = with_transports(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *total = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigInterfaceTransportEnum, p.config, p.iface, 0, buffer, ALL, NULL,
                     total, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportEnum, null_total, ADD)
{
    struct place p = with_transports(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c);
    expect_code(c,
                CALL(c, MprConfigInterfaceTransportEnum, p.config, p.iface, 0, buffer, ALL, read,
                     NULL, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportEnum, null_resume_ok, ADD)
{
    struct place p = with_transports(c);
    expect_code(c, list(c, &p, ONE, NULL).code, NO_ERROR);
    expect_code(c, list(c, &p, ALL, NULL).code, NO_ERROR);
}

CHECK(MprConfigInterfaceTransportEnum, resume_zero_starts, ADD)
{
    struct place p = with_transports(c);
    DWORD *resume = give_inout(c, 0);
    struct transports all = listed(c, &p, ALL, NULL);
    struct transports first = listed(c, &p, ONE, resume);
    expect(c, first.entries->dwTransportId == all.entries->dwTransportId, "the first entry",
           "another");
}

CHECK(MprConfigInterfaceTransportEnum, resume_continues, ADD)
{
    struct place p = with_transports(c);
    DWORD *resume = give_inout(c, 0);
    struct transports all = listed(c, &p, ALL, NULL);
    first_page(c, &p, resume);
    struct transports second = list(c, &p, ONE, resume);
    expect_code(c, second.code, NO_ERROR);
    expect(c, *second.read == 1 && second.entries->dwTransportId == all.entries[1].dwTransportId,
           "the second entry", "%lu entries that begin with transport %lu",
           (unsigned long)*second.read, (unsigned long)second.entries->dwTransportId);
}

CHECK(MprConfigInterfaceTransportEnum, resume_zero_done, ADD)
{
    struct place p = with_transports(c);
    DWORD *resume = give_inout(c, 0), *again = give_inout(c, 0);
    listed(c, &p, ALL, resume);
    expect(c, *resume == 0, "0 when nothing is left", "%lu", (unsigned long)*resume);
    first_page(c, &p, again);
    expect(c, *again != 0, "another value while something is left", "0");
    listed(c, &p, ALL, again);
    expect(c, *again == 0, "0 when nothing is left", "%lu", (unsigned long)*again);
}

CHECK(MprConfigInterfaceTransportEnum, entries_read, ADD)
{
    struct place p = with_transports(c);
    struct transports two = listed(c, &p, ALL, NULL), one = listed(c, &p, ONE, NULL);
    expect(c, *two.read == 2, "2 entries where there are 2", "%lu", (unsigned long)*two.read);
    expect(c, *one.read == 1, "1 entry where 1 fits", "%lu", (unsigned long)*one.read);
}

CHECK(MprConfigInterfaceTransportEnum, total_entries, ADD)
{
    struct place p = with_transports(c);
    DWORD *resume = give_inout(c, 0);
    struct transports first = first_page(c, &p, resume);
    expect(c, *first.total == 2, "2 from the beginning", "%lu", (unsigned long)*first.total);
    struct transports second = listed(c, &p, ONE, resume);
    expect(c, *second.total == 1, "1 when 1 has been returned", "%lu",
           (unsigned long)*second.total);
}

CHECK(MprConfigInterfaceTransportEnum, array, ADD)
{
    struct place p = with_transports(c);
    struct transports l = listed(c, &p, ALL, NULL);
    unsigned ip = 0, ipv6 = 0;
    for (DWORD i = 0; i < *l.read; i++) {
        const MPR_IFTRANSPORT_0 *e = &l.entries[i];
        size_t length = 0;
        while (length <= MAX_TRANSPORT_NAME_LEN && e->wszIfTransportName[length] != 0)
            length++;
        expect(c, length > 0 && length <= MAX_TRANSPORT_NAME_LEN && e->hIfTransport != NULL,
               "a name and a handle in each entry", "entry %lu has not", (unsigned long)i);
        ip += e->dwTransportId == PID_IP;
        ipv6 += e->dwTransportId == PID_IPV6;
    }
    expect(c, ip == 1 && ipv6 == 1, "the id of each transport once", "%u times IP, %u times IPv6",
           ip, ipv6);
}

CHECK(MprConfigInterfaceTransportEnum, free_with_bufferfree, ADD)
{
    struct place p = with_transports(c);
    struct transports l = listed(c, &p, ALL, NULL);
    expect_code(c, CALL(c, MprConfigBufferFree, *l.buffer), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportEnum, handle_usable, ADD)
{
    struct place p = with_transports(c);
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    p.config = connect_local(c);
    p.iface = iftransport_interface(c, p.config, 1);
    struct transports l = listed(c, &p, ALL, NULL);
    for (DWORD i = 0; i < *l.read; i++) {
        HANDLE transport = l.entries[i].hIfTransport;
        struct stored stored = iftransport_read(c, p.config, p.iface, transport);
        expect_clients(c, &stored,
                       l.entries[i].dwTransportId == PID_IP ? &header_roomy : &header_tight);
        expect_code(c, iftransport_store(c, p.config, p.iface, transport, &header_marked),
                    NO_ERROR);
        expect_code(c, iftransport_remove(c, p.config, p.iface, transport), NO_ERROR);
    }
}

CHECK(MprConfigInterfaceTransportEnum, no_more_items, ADD)
{
    struct place p = with_transports(c);
    DWORD *resume = give_inout(c, 1000000);
    struct transports l = list(c, &p, ALL, resume);
    /* Whether a resume handle that no call returned is taken is open. */
    if (l.code == ERROR_INVALID_PARAMETER || (l.code == NO_ERROR && *l.read > 0))
        unmet(c, "the target has its own reading of a made-up resume handle");
    expect_code(c, l.code, ERROR_NO_MORE_ITEMS);
}

CHECK(MprConfigInterfaceTransportEnum, only_this_interface, ADD)
{
    struct place p = with_transports(c);
    HANDLE mine = p.iface;
    p.iface = p.other;
    iftransport_added(c, p.config, p.iface, PID_IP, &header_marked);
    struct transports other = listed(c, &p, ALL, NULL);
    expect(c, *other.read == 1 && *other.total == 1 && other.entries->dwTransportId == PID_IP,
           "the one transport of that interface", "%lu of %lu", (unsigned long)*other.read,
           (unsigned long)*other.total);
    p.iface = mine;
    struct transports both = listed(c, &p, ALL, NULL);
    expect(c, *both.read == 2, "the two of the other", "%lu", (unsigned long)*both.read);
}

struct oom {
    struct place p;
    LPBYTE *buffer;
    DWORD *read, *total;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->p.config = connect_local(c);
    s->p.iface = iftransport_interface(c, s->p.config, 1);
    s->buffer = give_pointer(c);
    s->read = give_dword(c);
    s->total = give_dword(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceTransportEnum, s->p.config, s->p.iface, 0, s->buffer, ALL,
                s->read, s->total, NULL);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect(c, *s->read == 2 && *s->total == 2, "both entries", "%lu of %lu",
           (unsigned long)*s->read, (unsigned long)*s->total);
    expect_code(c, CALL(c, MprConfigBufferFree, *s->buffer), NO_ERROR);
    CALL_VOID(c, MprConfigServerDisconnect, s->p.config);
}

SWEEP_CHECK(MprConfigInterfaceTransportEnum, oom, ADD)
{
    static struct oom situation;
    with_transports(c);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

static DWORD list_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                       void *situation)
{
    (void)transport;
    (void)situation;
    return iftransport_list(c, config, iface, ALL, NULL).code;
}

CHECK(MprConfigInterfaceTransportEnum, handle_from_create, ADD)
{
    expect_from_create(c, list_with, NULL);
}

CHECK(MprConfigInterfaceTransportEnum, handle_from_enum, ADD)
{
    expect_from_enum(c, list_with, NULL);
}

CHECK(MprConfigInterfaceTransportEnum, handle_from_gethandle, ADD)
{
    expect_from_gethandle(c, list_with, NULL);
}

CHECK(MprConfigInterfaceTransportEnum, x_empty, ADD)
{
    struct place p = iftransport_place(c);
    iftransport_added(c, p.config, p.other, PID_IP, &header_roomy);
    expect_code(c, list(c, &p, ALL, NULL).code, ERROR_NO_MORE_ITEMS);
}

/* By no number of theirs, and by no name. */
static const DWORD order[] = {PID_IPV6, PID_IP, PID_NBF, PID_ATALK};

static void add_in_order(struct check *c, const struct place *p, HANDLE handles[4])
{
    for (unsigned i = 0; i < 4; i++)
        handles[i] = iftransport_added(c, p->config, p->iface, order[i], &header_roomy);
}

CHECK(MprConfigInterfaceTransportEnum, x_addition_order, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE handles[4];
    add_in_order(c, &p, handles);
    struct transports l = listed(c, &p, ALL, NULL);
    expect(c, *l.read == 4, "4 entries", "%lu", (unsigned long)*l.read);
    for (unsigned i = 0; i < 4; i++)
        expect(c, l.entries[i].dwTransportId == order[i], "the order of addition",
               "transport %lu at place %u", (unsigned long)l.entries[i].dwTransportId, i);
}

CHECK(MprConfigInterfaceTransportEnum, x_resume_stands, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE handles[4];
    DWORD *resume = give_inout(c, 0);
    add_in_order(c, &p, handles);
    struct transports first = listed(c, &p, 2 * ONE, resume);
    require(c, *first.read == 2 && first.entries[1].dwTransportId == order[1],
            "MprConfigInterfaceTransportEnum.x-addition-order");
    for (unsigned i = 0; i < 3; i++) /* the first page, and what is next */
        require_code(c, iftransport_remove(c, p.config, p.iface, handles[i]), NO_ERROR,
                     "MprConfigInterfaceTransportRemove.success-code");
    iftransport_added(c, p.config, p.iface, PID_IPX, &header_roomy);
    struct transports rest = list(c, &p, ALL, resume);
    expect_code(c, rest.code, NO_ERROR);
    expect(c,
           *rest.read == 2 && rest.entries[0].dwTransportId == order[3] &&
               rest.entries[1].dwTransportId == PID_IPX,
           "the last of the four and the new one", "%lu entries that begin with transport %lu",
           (unsigned long)*rest.read, (unsigned long)rest.entries[0].dwTransportId);
}

CHECK(MprConfigInterfaceTransportEnum, x_past_the_end, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE handles[4];
    DWORD *resume = give_inout(c, 0), *remote = give_inout(c, 0xFFFFFFFFu);
    add_in_order(c, &p, handles);
    struct transports first = listed(c, &p, 2 * ONE, resume);
    require(c, *first.read == 2, "MprConfigInterfaceTransportEnum.entries-read");
    for (unsigned i = 2; i < 4; i++)
        require_code(c, iftransport_remove(c, p.config, p.iface, handles[i]), NO_ERROR,
                     "MprConfigInterfaceTransportRemove.success-code");
    expect_code(c, list(c, &p, ALL, resume).code, ERROR_NO_MORE_ITEMS);
    expect_code(c, list(c, &p, ALL, remote).code, ERROR_NO_MORE_ITEMS);
}

CHECK(MprConfigInterfaceTransportEnum, x_no_such_interface, ADD)
{
    expect_interface_gone(c, list_with, NULL);
}

static void expect_listing_untouched(struct check *c, const struct transports *l)
{
    expect_refused(c, l->code);
    expect_untouched(c, l->buffer, "the buffer variable");
    expect_untouched(c, l->read, "the count of entries read");
    expect_untouched(c, l->total, "the total");
}

CHECK(MprConfigInterfaceTransportEnum, x_untouched, ADD)
{
    struct place p = iftransport_place(c);
    struct transports empty = list(c, &p, ALL, NULL);
    expect_listing_untouched(c, &empty);
    struct transports short_by_one = list(c, &p, ONE - 1, NULL);
    expect_listing_untouched(c, &short_by_one);
    struct transports other_kind = iftransport_list(c, p.config, p.config, ALL, NULL);
    expect_listing_untouched(c, &other_kind);
    iftransport_delete_interface(c, p.config, p.iface);
    struct transports gone = list(c, &p, ALL, NULL);
    expect_listing_untouched(c, &gone);
}

CHECK(MprConfigInterfaceTransportEnum, x_bad_handle, ADD)
{
    expect_bad_config(c, list_with, NULL);
}

CHECK(MprConfigInterfaceTransportEnum, x_bad_interface, ADD)
{
    expect_bad_interface(c, list_with, NULL);
}
