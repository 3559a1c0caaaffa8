/* MprConfigInterfaceTransportAdd (nf-mprapi-mprconfiginterfacetransportadd): its codes, the name
 * that a transport gets, and what is stored for it. */
#include "suites/iftransport.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceTransportAdd.success-code"
#define LISTED   "MprConfigInterfaceTransportEnum.array"

static DWORD add(struct check *c, const struct place *p, DWORD id, const struct header *header,
                 HANDLE *out)
{
    return iftransport_add(c, p->config, p->iface, id, header, out);
}

/* Adds, as a step of the set-up. */
static HANDLE added(struct check *c, const struct place *p, DWORD id, const struct header *header)
{
    return iftransport_added(c, p->config, p->iface, id, header);
}

/* The name under which a transport is listed. */
static const WCHAR *name_of(struct check *c, const struct place *p, DWORD id)
{
    const MPR_IFTRANSPORT_0 *entry = iftransport_entry(c, p->config, p->iface, id);
    require(c, entry != NULL, LISTED);
    return entry->wszIfTransportName;
}

CHECK(MprConfigInterfaceTransportAdd, success_code, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, add(c, &p, PID_IP, &header_roomy, out), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportAdd, out_handle, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c), *second = give_handle(c), *found = give_handle(c);
    require_code(c, add(c, &p, PID_IP, &header_roomy, out), NO_ERROR, SUCCEEDS);
    require_code(c, add(c, &p, PID_IPV6, &header_tight, second), NO_ERROR, SUCCEEDS);
    expect(c, !is_untouched(c, out) && *out != NULL, "a handle in the variable", "none");
    expect(c, *out != *second, "different handles for different transports", "one for both");
    require_code(c, iftransport_find(c, p.config, p.iface, PID_IP, found), NO_ERROR,
                 "MprConfigInterfaceTransportGetHandle.success-code");
    struct stored stored = iftransport_read(c, p.config, p.iface, *out);
    expect_clients(c, &stored, &header_roomy);
}

CHECK(MprConfigInterfaceTransportAdd, null_config, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    p.config = NULL;
    expect_code(c, add(c, &p, PID_IP, &header_roomy, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportAdd, null_interface, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    p.iface = NULL;
    expect_code(c, add(c, &p, PID_IP, &header_roomy, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceTransportAdd, null_out, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *found = give_handle(c);
    expect_code(c, add(c, &p, PID_IP, &header_roomy, NULL), ERROR_INVALID_PARAMETER);
    expect_refused(c, iftransport_find(c, p.config, p.iface, PID_IP, found));
}

CHECK(MprConfigInterfaceTransportAdd, ids_accepted, ADD)
{
    static const DWORD ids[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK};
    struct place p = iftransport_place(c);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        HANDLE *out = give_handle(c);
        expect_code(c, add(c, &p, ids[i], &header_roomy, out), NO_ERROR);
    }
}

CHECK(MprConfigInterfaceTransportAdd, id_ipv6, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, add(c, &p, PID_IPV6, &header_roomy, out), NO_ERROR);
}

/* ---- names */

CHECK(MprConfigInterfaceTransportAdd, name_given, ADD)
{
    static const WCHAR name[] = {'S', 'u', 'n', 'd', 'a', 'y', ' ', 0xE9, 0};
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    require_code(c, iftransport_add_named(c, p.config, p.iface, PID_IP, name, &header_roomy, out),
                 NO_ERROR, SUCCEEDS);
    expect_text(c, name_of(c, &p, PID_IP), name);
}

CHECK(MprConfigInterfaceTransportAdd, name_default_ip, ADD)
{
    static const WCHAR ip[] = {'I', 'P', 0};
    struct place p = iftransport_place(c);
    added(c, &p, PID_IP, &header_roomy);
    expect_text(c, name_of(c, &p, PID_IP), ip);
}

CHECK(MprConfigInterfaceTransportAdd, name_default_ipx, ADD)
{
    static const WCHAR ipx[] = {'I', 'P', 'X', 0};
    struct place p = iftransport_place(c);
    added(c, &p, PID_IPX, &header_roomy);
    expect_text(c, name_of(c, &p, PID_IPX), ipx);
}

static unsigned digit(WCHAR unit)
{
    return unit >= '0' && unit <= '9'   ? (unsigned)(unit - '0')
           : unit >= 'A' && unit <= 'F' ? (unsigned)(unit - 'A') + 10
           : unit >= 'a' && unit <= 'f' ? (unsigned)(unit - 'a') + 10
                                        : 99;
}

/* Whether a text is a number in that radix: the page does not say in which an id is written. */
static int is_number(const WCHAR *text, unsigned radix, DWORD number)
{
    DWORD value = 0;
    if (radix == 16 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
        text += 2;
    if (text[0] == 0)
        return 0;
    for (; *text != 0; text++) {
        if (digit(*text) >= radix || value > 0xFFFFu)
            return 0;
        value = value * radix + digit(*text);
    }
    return value == number;
}

CHECK(MprConfigInterfaceTransportAdd, name_default_other, ADD)
{
    static const DWORD ids[] = {PID_NBF, PID_ATALK};
    struct place p = iftransport_place(c);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        added(c, &p, ids[i], &header_roomy);
        const WCHAR *name = name_of(c, &p, ids[i]);
        char text[64];
        wide_to_utf8(name, text, sizeof text);
        expect(c, is_number(name, 10, ids[i]) || is_number(name, 16, ids[i]), "the id as a text",
               "\"%s\" for %lu", text, (unsigned long)ids[i]);
    }
}

CHECK(MprConfigInterfaceTransportAdd, x_decimal_name, ADD)
{
    static const WCHAR nbf[] = {'6', '3', 0}, atalk[] = {'4', '1', 0};
    struct place p = iftransport_place(c);
    added(c, &p, PID_NBF, &header_roomy);
    added(c, &p, PID_ATALK, &header_roomy);
    expect_text(c, name_of(c, &p, PID_NBF), nbf);
    expect_text(c, name_of(c, &p, PID_ATALK), atalk);
}

CHECK(MprConfigInterfaceTransportAdd, x_ipv6_name, ADD)
{
    static const WCHAR ipv6[] = {'8', '7', 0};
    struct place p = iftransport_place(c);
    added(c, &p, PID_IPV6, &header_roomy);
    expect_text(c, name_of(c, &p, PID_IPV6), ipv6);
}

CHECK(MprConfigInterfaceTransportAdd, x_empty_name, ADD)
{
    static const WCHAR empty[] = {0}, ip[] = {'I', 'P', 0};
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, iftransport_add_named(c, p.config, p.iface, PID_IP, empty, &header_roomy, out),
                NO_ERROR);
    expect_text(c, name_of(c, &p, PID_IP), ip);
}

CHECK(MprConfigInterfaceTransportAdd, x_long_name, ADD)
{
    WCHAR name[MAX_TRANSPORT_NAME_LEN + 2];
    for (unsigned i = 0; i <= MAX_TRANSPORT_NAME_LEN; i++)
        name[i] = (WCHAR)('A' + i % 26);
    name[MAX_TRANSPORT_NAME_LEN + 1] = 0;
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, iftransport_add_named(c, p.config, p.iface, PID_IP, name, &header_roomy, out),
                ERROR_INVALID_PARAMETER);
    expect_refused(c, iftransport_find(c, p.config, p.iface, PID_IP, out));
    expect_code(c,
                iftransport_add_named(c, p.config, p.iface, PID_IP, name + 1, &header_roomy, out),
                NO_ERROR);
    expect_text(c, name_of(c, &p, PID_IP), name + 1);
}

/* At either end and between; what follows shows that the name alone was wrong. */
CHECK(MprConfigInterfaceTransportAdd, x_impossible_name, ADD)
{
    static const WCHAR names[][4] = {{'\\', 'a', 'b', 0}, {'a', '\\', 'b', 0}, {'a', 'b', '\\', 0}};
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        expect_code(
            c, iftransport_add_named(c, p.config, p.iface, PID_IP, names[i], &header_roomy, out),
            ERROR_INVALID_PARAMETER);
        expect_untouched(c, out, "the handle variable");
        expect_refused(c, iftransport_find(c, p.config, p.iface, PID_IP, give_handle(c)));
    }
    expect_code(c, add(c, &p, PID_IP, &header_roomy, out), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportAdd, x_same_name, ADD)
{
    static const WCHAR name[] = {'t', 'w', 'i', 'n', 0};
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    require_code(c, iftransport_add_named(c, p.config, p.iface, PID_IP, name, &header_roomy, out),
                 NO_ERROR, SUCCEEDS);
    expect_code(c, iftransport_add_named(c, p.config, p.iface, PID_IPV6, name, &header_tight, out),
                ERROR_PROTOCOL_ALREADY_INSTALLED);
    expect_text(c, name_of(c, &p, PID_IP), name);
    expect_code(c, CALL(c, MprConfigInterfaceTransportGetHandle, p.config, p.iface, PID_IPV6, out),
                ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceTransportAdd, x_keeps_name, ADD)
{
    static const WCHAR first[] = {'o', 'n', 'e', 0}, second[] = {'t', 'w', 'o', 0};
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    require_code(c, iftransport_add_named(c, p.config, p.iface, PID_IP, first, &header_roomy, out),
                 NO_ERROR, SUCCEEDS);
    expect_code(c, iftransport_add_named(c, p.config, p.iface, PID_IP, second, &header_tight, out),
                NO_ERROR);
    expect_text(c, name_of(c, &p, PID_IP), first);
}

/* ---- again, and elsewhere */

CHECK(MprConfigInterfaceTransportAdd, existing_is_setinfo, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *again = give_handle(c);
    added(c, &p, PID_IP, &header_roomy);
    expect_code(c, add(c, &p, PID_IP, &header_tight, again), NO_ERROR);
    expect(c, !is_untouched(c, again) && *again != NULL, "a handle in the variable", "none");
    struct stored stored = iftransport_read(c, p.config, p.iface, *again);
    expect_clients(c, &stored, &header_tight);
    expect_code(c, add(c, &p, PID_IP, NULL, again), NO_ERROR);
    stored = iftransport_read(c, p.config, p.iface, *again);
    expect_clients(c, &stored, &header_tight);
}

CHECK(MprConfigInterfaceTransportAdd, existing_one_entry, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *again = give_handle(c);
    added(c, &p, PID_IP, &header_roomy);
    require_code(c, add(c, &p, PID_IP, &header_tight, again), NO_ERROR,
                 "MprConfigInterfaceTransportAdd.existing-is-setinfo");
    struct transports l = iftransport_list(c, p.config, p.iface, TRANSPORTS_ALL, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceTransportEnum.success-code");
    unsigned entries = 0;
    for (DWORD i = 0; i < *l.read; i++)
        entries += l.entries[i].dwTransportId == PID_IP;
    expect(c, entries == 1, "one entry", "%u", entries);
}

CHECK(MprConfigInterfaceTransportAdd, x_same_handle, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *again = give_handle(c), first = added(c, &p, PID_IP, &header_roomy);
    require_code(c, add(c, &p, PID_IP, &header_tight, again), NO_ERROR,
                 "MprConfigInterfaceTransportAdd.existing-is-setinfo");
    expect(c, *again == first, "the same handle", "another one");
}

CHECK(MprConfigInterfaceTransportAdd, per_interface, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    added(c, &p, PID_IP, &header_roomy);
    expect_code(c, iftransport_find(c, p.config, p.other, PID_IP, out), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceTransportAdd, handle_from_create, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    p.iface = iftransport_created(c, p.config);
    expect_code(c, add(c, &p, PID_IP, &header_roomy, out), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportAdd, handle_from_gethandle, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, add(c, &p, PID_IP, &header_roomy, out), NO_ERROR);
}

CHECK(MprConfigInterfaceTransportAdd, handle_from_enum, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    p.iface = iftransport_listed(c, p.config, 1);
    expect_code(c, add(c, &p, PID_IP, &header_roomy, out), NO_ERROR);
}

/* ---- information */

CHECK(MprConfigInterfaceTransportAdd, info_readback, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE ip = added(c, &p, PID_IP, &header_roomy), ipv6 = added(c, &p, PID_IPV6, &header_tight);
    expect_kept(c, &p, ip, &header_roomy);
    expect_kept(c, &p, ipv6, &header_tight);
}

/* The input ends where its last byte does; 65 bytes are 32 characters and a half. */
CHECK(MprConfigInterfaceTransportAdd, info_bytes, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, add(c, &p, PID_IP, &header_tight, out), NO_ERROR);
    struct stored stored = iftransport_read(c, p.config, p.iface, *out);
    expect_clients(c, &stored, &header_tight);
}

CHECK(MprConfigInterfaceTransportAdd, x_null_info, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, add(c, &p, PID_IP, NULL, out), NO_ERROR);
    struct stored stored = iftransport_read(c, p.config, p.iface, *out);
    expect_code(c, stored.code, NO_ERROR);
    expect(c, !is_untouched(c, stored.size) && *stored.size == 0, "a size of 0", "%lu",
           (unsigned long)*stored.size);
}

static DWORD add_raw(struct check *c, const struct place *p, DWORD id, LPBYTE info, DWORD size,
                     HANDLE *out)
{
    return CALL(c, MprConfigInterfaceTransportAdd, p->config, p->iface, id, NULL, info, size, out);
}

CHECK(MprConfigInterfaceTransportAdd, x_null_with_size, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    expect_code(c, add_raw(c, &p, PID_IP, NULL, 1, out), ERROR_INVALID_PARAMETER);
    expect_code(c, add_raw(c, &p, PID_IP, NULL, 0xFFFFFFFFu, out), ERROR_INVALID_PARAMETER);
    expect_code(c, iftransport_find(c, p.config, p.iface, PID_IP, out), ERROR_NO_SUCH_INTERFACE);
    /* What is there already is changed as by SetInfo, which looks at the pointer alone. */
    HANDLE ip = added(c, &p, PID_IP, &header_roomy);
    expect_code(c, add_raw(c, &p, PID_IP, NULL, 1, out), NO_ERROR);
    expect_kept(c, &p, ip, &header_roomy);
}

CHECK(MprConfigInterfaceTransportAdd, x_size_zero, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    LPBYTE nothing = give_input(c, "", 0);
    expect_code(c, add_raw(c, &p, PID_IP, nothing, 0, out), ERROR_INVALID_PARAMETER);
    expect_code(c, iftransport_find(c, p.config, p.iface, PID_IP, out), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceTransportAdd, x_any_bytes, ADD)
{
    static const BYTE text[] = "no header at all";
    static const struct header one = {text, 1, NULL, 0}, all = {text, sizeof text, NULL, 0};
    struct place p = iftransport_place(c);
    HANDLE *ip = give_handle(c), *ipv6 = give_handle(c);
    expect_code(c, add(c, &p, PID_IP, &one, ip), NO_ERROR);
    expect_code(c, add(c, &p, PID_IPV6, &all, ipv6), NO_ERROR);
    expect_kept(c, &p, *ip, &one);
    expect_kept(c, &p, *ipv6, &all);
}

/* ---- refusals */

struct oom {
    struct place p;
    WCHAR *name;
    LPBYTE info;
    HANDLE *out;
    int again; /* the transport is there, with other information */
};

static void oom_prepare(struct check *c, void *situation)
{
    static const WCHAR name[] = {'n', 'a', 'm', 'e', 0};
    struct oom *s = situation;
    s->p.config = connect_local(c);
    s->p.iface = iftransport_interface(c, s->p.config, 1);
    s->name = give_string(c, name);
    s->info = give_input(c, header_roomy.bytes, header_roomy.size);
    s->out = give_handle(c);
    if (s->again)
        added(c, &s->p, PID_IP, &header_tight);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceTransportAdd, s->p.config, s->p.iface, PID_IP, s->name,
                s->info, header_roomy.size, s->out);
}

/* Another target may have written NULL, but no handle. */
static void oom_refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    HANDLE *found = give_handle(c);
    expect(c, is_untouched(c, s->out) || *s->out == NULL, "no handle in the variable", "one");
    DWORD code = iftransport_find(c, s->p.config, s->p.iface, PID_IP, found);
    expect_code(c, code, s->again ? NO_ERROR : ERROR_NO_SUCH_INTERFACE);
    if (s->again)
        expect_kept(c, &s->p, *found, &header_tight);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect(c, !is_untouched(c, s->out), "a handle in the variable", "it was not written");
    expect_kept(c, &s->p, *s->out, &header_roomy);
    require_code(c, iftransport_remove(c, s->p.config, s->p.iface, *s->out), NO_ERROR,
                 "MprConfigInterfaceTransportRemove.success-code");
    CALL_VOID(c, MprConfigServerDisconnect, s->p.config);
}

SWEEP_CHECK(MprConfigInterfaceTransportAdd, oom, ADD)
{
    static struct oom situation;
    fixture_interface(c, 1);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 1);
}

SWEEP_CHECK(MprConfigInterfaceTransportAdd, x_existing_oom, ADD)
{
    static struct oom situation = {.again = 1};
    fixture_interface(c, 1);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceTransportAdd, x_other_ids, ADD)
{
    static const DWORD ids[] = {0, 1, 0x20, 0x22, 0x58, 0xFFFFFFFFu};
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    LPBYTE info = give_input(c, header_roomy.bytes, header_roomy.size);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        expect_code(c, add_raw(c, &p, ids[i], info, header_roomy.size, out),
                    ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigInterfaceTransportAdd, x_not_installed, ADD)
{
    static const DWORD ids[] = {PID_ATALK, PID_NBF, PID_IPX, PID_IPV6, PID_IP};
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c);
    LPBYTE info = give_input(c, header_roomy.bytes, header_roomy.size);
    unsigned seen = 0;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        if (CALL(c, MprConfigTransportGetHandle, p.config, ids[i], out) !=
            ERROR_UNKNOWN_PROTOCOL_ID)
            continue;
        expect_code(c, add_raw(c, &p, ids[i], info, header_roomy.size, out), NO_ERROR);
        seen++;
    }
    if (seen == 0)
        unmet(c, "every transport is installed on this machine");
}

static DWORD add_with(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                      void *situation)
{
    (void)transport;
    return iftransport_add(c, config, iface, PID_IP, &header_roomy, situation);
}

CHECK(MprConfigInterfaceTransportAdd, x_no_such_interface, ADD)
{
    expect_interface_gone(c, add_with, give_handle(c));
}

CHECK(MprConfigInterfaceTransportAdd, x_untouched, ADD)
{
    struct place p = iftransport_place(c);
    HANDLE *out = give_handle(c), stale = p.iface;
    LPBYTE info = give_input(c, header_roomy.bytes, header_roomy.size);
    expect_refused(c, add_raw(c, &p, 1, info, header_roomy.size, out));
    expect_untouched(c, out, "the handle variable");
    expect_refused(c, add_raw(c, &p, PID_IP, info, 0, out));
    expect_untouched(c, out, "the handle variable");
    p.iface = p.config;
    expect_refused(c, add_raw(c, &p, PID_IP, info, header_roomy.size, out));
    expect_untouched(c, out, "the handle variable");
    p.iface = stale;
    iftransport_delete_interface(c, p.config, stale);
    expect_refused(c, add_raw(c, &p, PID_IP, info, header_roomy.size, out));
    expect_untouched(c, out, "the handle variable");
}

CHECK(MprConfigInterfaceTransportAdd, x_bad_handle, ADD)
{
    expect_bad_config(c, add_with, give_handle(c));
}

CHECK(MprConfigInterfaceTransportAdd, x_bad_interface, ADD)
{
    expect_bad_interface(c, add_with, give_handle(c));
}
