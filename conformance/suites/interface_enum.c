/* MprConfigInterfaceEnum (nf-mprapi-mprconfiginterfaceenum): all at once, or page by page. */
#include "suites/interfaces.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceEnum.success-code"
#define ALL      0xFFFFFFFFu
#define ONE      ((DWORD)sizeof(MPR_INTERFACE_0))

/* A connection to a machine with `count` interfaces at least. */
static HANDLE with_interfaces(struct check *c, unsigned count)
{
    for (unsigned i = 1; i <= count; i++)
        fixture_interface(c, i);
    return connect_local(c);
}

static DWORD total_of(struct check *c, HANDLE config)
{
    struct listing l = interface_list(c, config, ALL, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    return *l.total;
}

CHECK(MprConfigInterfaceEnum, success_code, ADD)
{
    HANDLE config = with_interfaces(c, 3);
    DWORD *resume = give_inout(c, 0);
    expect_code(c, interface_list(c, config, ALL, NULL).code, NO_ERROR);
    expect_code(c, interface_list(c, config, ONE, resume).code, NO_ERROR);
}

CHECK(MprConfigInterfaceEnum, null_config, READ)
{
    expect_code(c, interface_list(c, NULL, ALL, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceEnum, level_not_zero, ADD)
{
    static const DWORD levels[] = {1, 2, 3, 4, 0xFFFFFFFFu};
    HANDLE config = with_interfaces(c, 1);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c), *total = give_dword(c);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(
            c, CALL(c, MprConfigInterfaceEnum, config, levels[i], buffer, ALL, read, total, NULL),
            ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceEnum, null_buffer, ADD)
{
    HANDLE config = with_interfaces(c, 1);
    DWORD *read = give_dword(c), *total = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceEnum, config, 0, NULL, ALL, read, total, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceEnum, preflen_too_small, ADD)
{
    HANDLE config = with_interfaces(c, 1);
    expect_code(c, interface_list(c, config, 0, NULL).code, ERROR_INVALID_PARAMETER);
    expect_code(c, interface_list(c, config, ONE - 1, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceEnum, preflen_one_struct, ADD)
{
    HANDLE config = with_interfaces(c, 2);
    struct listing l = interface_list(c, config, ONE, NULL);
    expect_code(c, l.code, NO_ERROR);
    expect(c, *l.read >= 1, "an entry at least", "%lu", (unsigned long)*l.read);
}

CHECK(MprConfigInterfaceEnum, preflen_bytes, ADD)
{
    HANDLE config = with_interfaces(c, 4);
    struct listing l = interface_list(c, config, 2 * ONE + ONE / 2, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    expect(c, *l.read <= 2, "no more entries than fit into so many bytes: 2", "%lu",
           (unsigned long)*l.read);
}

CHECK(MprConfigInterfaceEnum, preflen_all, ADD)
{
    HANDLE config = with_interfaces(c, 40);
    struct listing l = interface_list(c, config, ALL, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    expect(c, *l.read == *l.total && *l.read >= 40, "all entries", "%lu of %lu",
           (unsigned long)*l.read, (unsigned long)*l.total);
}

CHECK(MprConfigInterfaceEnum, null_entries_read, ADD)
{
    HANDLE config = with_interfaces(c, 1);
    LPBYTE *buffer = give_pointer(c);
    DWORD *total = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceEnum, config, 0, buffer, ALL, NULL, total, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceEnum, null_total, ADD)
{
    HANDLE config = with_interfaces(c, 1);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceEnum, config, 0, buffer, ALL, read, NULL, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceEnum, null_resume_ok, ADD)
{
    HANDLE config = with_interfaces(c, 2);
    expect_code(c, interface_list(c, config, ONE, NULL).code, NO_ERROR);
}

CHECK(MprConfigInterfaceEnum, resume_zero_starts, ADD)
{
    HANDLE config = with_interfaces(c, 3);
    DWORD *resume = give_inout(c, 0);
    struct listing all = interface_list(c, config, ALL, NULL);
    require_code(c, all.code, NO_ERROR, SUCCEEDS);
    struct listing first = interface_list(c, config, ONE, resume);
    require_code(c, first.code, NO_ERROR, SUCCEEDS);
    expect_text(c, first.entries->wszInterfaceName, all.entries->wszInterfaceName);
}

CHECK(MprConfigInterfaceEnum, resume_continues, ADD)
{
    HANDLE config = with_interfaces(c, 3);
    DWORD *resume = give_inout(c, 0);
    struct listing all = interface_list(c, config, ALL, NULL);
    require_code(c, all.code, NO_ERROR, SUCCEEDS);
    struct listing first = interface_list(c, config, ONE, resume);
    require_code(c, first.code, NO_ERROR, SUCCEEDS);
    require(c, *first.read == 1, "MprConfigInterfaceEnum.preflen-bytes");
    struct listing second = interface_list(c, config, ONE, resume);
    expect_code(c, second.code, NO_ERROR);
    expect_text(c, second.entries->wszInterfaceName, all.entries[1].wszInterfaceName);
}

CHECK(MprConfigInterfaceEnum, resume_zero_done, ADD)
{
    HANDLE config = with_interfaces(c, 2);
    DWORD *resume = give_inout(c, 0);
    require_code(c, interface_list(c, config, ALL, resume).code, NO_ERROR, SUCCEEDS);
    expect(c, *resume == 0, "0 when nothing is left", "%lu", (unsigned long)*resume);
    DWORD *again = give_inout(c, 0);
    require_code(c, interface_list(c, config, ONE, again).code, NO_ERROR, SUCCEEDS);
    expect(c, *again != 0, "another value while something is left", "0");
}

CHECK(MprConfigInterfaceEnum, entries_read, ADD)
{
    HANDLE config = with_interfaces(c, 3);
    struct listing all = interface_list(c, config, ALL, NULL);
    require_code(c, all.code, NO_ERROR, SUCCEEDS);
    expect(c, *all.read >= 3, "3 entries at least", "%lu", (unsigned long)*all.read);
    DWORD named = 0;
    for (DWORD i = 0; i < *all.read; i++)
        named += all.entries[i].wszInterfaceName[0] != 0;
    expect(c, named == *all.read, "as many entries as it says", "%lu with a name, %lu said",
           (unsigned long)named, (unsigned long)*all.read);
    struct listing two = interface_list(c, config, 2 * ONE, NULL);
    require_code(c, two.code, NO_ERROR, SUCCEEDS);
    expect(c, *two.read == 2, "2 entries where 2 fit", "%lu", (unsigned long)*two.read);
}

CHECK(MprConfigInterfaceEnum, total_entries, ADD)
{
    HANDLE config = with_interfaces(c, 3);
    DWORD *resume = give_inout(c, 0);
    DWORD all = total_of(c, config);
    struct listing first = interface_list(c, config, ONE, resume);
    require_code(c, first.code, NO_ERROR, SUCCEEDS);
    expect(c, *first.total == all && all >= 3, "all entries from the beginning", "%lu of %lu",
           (unsigned long)*first.total, (unsigned long)all);
    struct listing second = interface_list(c, config, ONE, resume);
    require_code(c, second.code, NO_ERROR, SUCCEEDS);
    expect(c, *second.total == all - *first.read, "fewer by those already returned", "%lu of %lu",
           (unsigned long)*second.total, (unsigned long)all);
}

CHECK(MprConfigInterfaceEnum, array_of_level_0, ADD)
{
    HANDLE config = with_interfaces(c, 5);
    struct listing l = interface_list(c, config, ALL, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    for (DWORD i = 0; i < *l.read; i++) {
        const MPR_INTERFACE_0 *e = &l.entries[i];
        size_t length = 0;
        while (length <= MAX_INTERFACE_NAME_LEN && e->wszInterfaceName[length] != 0)
            length++;
        expect(c,
               length > 0 && length <= MAX_INTERFACE_NAME_LEN && e->hInterface != NULL &&
                   (unsigned)e->dwIfType < (unsigned)ROUTER_IF_TYPE_MAX,
               "a name, a handle and a type in each entry", "entry %lu has not", (unsigned long)i);
    }
}

CHECK(MprConfigInterfaceEnum, handle_usable, ADD)
{
    HANDLE config = with_interfaces(c, 3);
    struct listing l = interface_list(c, config, ALL, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    for (DWORD i = 0; i < *l.read; i++) {
        LPBYTE *buffer = give_pointer(c);
        DWORD *size = give_dword(c);
        HANDLE handle = l.entries[i].hInterface;
        expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, handle, 0, buffer, size),
                    NO_ERROR);
        expect_text(c, ((const MPR_INTERFACE_0 *)(const void *)*buffer)->wszInterfaceName,
                    l.entries[i].wszInterfaceName);
    }
}

CHECK(MprConfigInterfaceEnum, no_more_items, ADD)
{
    HANDLE config = with_interfaces(c, 1);
    DWORD *resume = give_inout(c, total_of(c, config) + 1000);
    expect_code(c, interface_list(c, config, ALL, resume).code, ERROR_NO_MORE_ITEMS);
}

struct oom {
    HANDLE config;
    LPBYTE *buffer;
    DWORD *read, *total;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->buffer = give_pointer(c);
    s->read = give_dword(c);
    s->total = give_dword(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceEnum, s->config, 0, s->buffer, ALL, s->read, s->total, NULL);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_code(c, CALL(c, MprConfigBufferFree, *s->buffer), NO_ERROR);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigInterfaceEnum, oom, ADD)
{
    static struct oom situation;
    for (unsigned i = 1; i <= 3; i++)
        fixture_interface(c, i);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceEnum, every_interface_once, ADD)
{
    HANDLE config = with_interfaces(c, 7);
    DWORD *resume = give_inout(c, 0);
    struct listing all = interface_list(c, config, ALL, NULL);
    require_code(c, all.code, NO_ERROR, SUCCEEDS);
    DWORD seen = 0;
    do {
        struct listing page = interface_list(c, config, 2 * ONE, resume);
        expect_code(c, page.code, NO_ERROR);
        for (DWORD i = 0; i < *page.read; i++, seen++) {
            expect(c, seen < *all.read, "each interface once", "more entries than interfaces");
            expect_text(c, page.entries[i].wszInterfaceName, all.entries[seen].wszInterfaceName);
        }
    } while (*resume != 0);
    expect(c, seen == *all.read, "every interface", "%lu of %lu", (unsigned long)seen,
           (unsigned long)*all.read);
}

CHECK(MprConfigInterfaceEnum, x_empty, READ)
{
    fixture_no_interfaces(c);
    HANDLE config = connect_local(c);
    expect_code(c, interface_list(c, config, ALL, NULL).code, ERROR_NO_MORE_ITEMS);
}

CHECK(MprConfigInterfaceEnum, x_untouched, READ)
{
    fixture_no_interfaces(c);
    struct listing l = interface_list(c, connect_local(c), ALL, NULL);
    expect_refused(c, l.code);
    expect_untouched(c, l.buffer, "the buffer variable");
    expect_untouched(c, l.read, "the count of entries read");
    expect_untouched(c, l.total, "the total");
}

CHECK(MprConfigInterfaceEnum, x_no_live_state, ADD)
{
    HANDLE config = with_interfaces(c, 2);
    struct listing l = interface_list(c, config, ALL, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    for (DWORD i = 0; i < *l.read; i++)
        expect(c,
               l.entries[i].dwConnectionState == 0 && l.entries[i].fUnReachabilityReasons == 0 &&
                   l.entries[i].dwLastError == 0,
               "0 in state, reasons and error", "another value in entry %lu", (unsigned long)i);
}

CHECK(MprConfigInterfaceEnum, x_bad_handle, READ)
{
    HANDLE stale = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, stale);
    expect_code(c, interface_list(c, stale, ALL, NULL).code, ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++)
        expect_code(c, interface_list(c, foreign_handle(c, (unsigned)i, &end), ALL, NULL).code,
                    ERROR_INVALID_HANDLE);
}
