/* MprConfigInterfaceEnum (nf-mprapi-mprconfiginterfaceenum): all at once, or page by page. */
#include "suites/interfaces.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceEnum.success-code"
#define ALL      0xFFFFFFFFu
#define ONE      ((DWORD)sizeof(MPR_INTERFACE_0))
#define COUNTED  64 /* interfaces of a machine that a walk keeps count of */

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

/* Lengths that are too small in bytes and large enough in characters, or in entries. */
CHECK(MprConfigInterfaceEnum, preflen_bytes, ADD)
{
    static const DWORD lengths[] = {ONE / 2, 1, 4};
    HANDLE config = with_interfaces(c, 4);
    require_code(c, interface_list(c, config, 0, NULL).code, ERROR_INVALID_PARAMETER,
                 "MprConfigInterfaceEnum.preflen-too-small");
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        expect_code(c, interface_list(c, config, lengths[i], NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceEnum, preflen_limits, ADD)
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
    require(c, *first.read == 1, "MprConfigInterfaceEnum.preflen-limits");
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
    struct listing l = interface_list(c, config, ALL, resume);
    /* Whether a resume handle that no call returned is taken is open. */
    if (l.code == ERROR_INVALID_PARAMETER || (l.code == NO_ERROR && *l.read > 0))
        unmet(c, "the target has its own reading of a made-up resume handle");
    expect_code(c, l.code, ERROR_NO_MORE_ITEMS);
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
    DWORD seen = 0, known = *all.read < COUNTED ? *all.read : COUNTED;
    unsigned times[COUNTED] = {0};
    do {
        struct listing page = interface_list(c, config, 2 * ONE, resume);
        expect_code(c, page.code, NO_ERROR);
        seen += *page.read;
        expect(c, *page.read > 0 && seen <= *all.read, "each interface once",
               "more entries than interfaces, or an empty page");
        for (DWORD i = 0; i < *page.read; i++)
            for (DWORD k = 0; k < known; k++)
                times[k] += (unsigned)wide_equal(page.entries[i].wszInterfaceName,
                                                 all.entries[k].wszInterfaceName);
    } while (*resume != 0);
    for (DWORD k = 0; k < known; k++)
        expect(c, times[k] == 1, "every interface exactly once", "number %lu was listed %u times",
               (unsigned long)k, times[k]);
}

CHECK(MprConfigInterfaceEnum, x_empty, READ)
{
    fixture_no_interfaces(c);
    HANDLE config = connect_local(c);
    expect_code(c, interface_list(c, config, ALL, NULL).code, ERROR_NO_MORE_ITEMS);
}

CHECK(MprConfigInterfaceEnum, x_past_the_end, ADD)
{
    HANDLE config = with_interfaces(c, 3);
    DWORD total = total_of(c, config);
    const DWORD positions[] = {total, total + 1, 0x7FFFFFFF, 0xFFFFFFFFu};
    for (size_t i = 0; i < sizeof positions / sizeof *positions; i++) {
        DWORD *resume = give_inout(c, positions[i]);
        expect_code(c, interface_list(c, config, ALL, resume).code, ERROR_NO_MORE_ITEMS);
    }
}

/* Pages of two. Between the first and the second the last one listed goes, one that is still to
 * come goes, and one is added. */
CHECK(MprConfigInterfaceEnum, x_resume_after_changes, ADD)
{
    static const char *const gone[] = {"mprconform-2", "mprconform-4"};
    static const char *const left[] = {"mprconform-3", "mprconform-5", "mprconform-6"};
    fixture_no_interfaces(c);
    HANDLE config = with_interfaces(c, 5);
    DWORD *resume = give_inout(c, 0);
    struct listing first = interface_list(c, config, 2 * ONE, resume);
    require_code(c, first.code, NO_ERROR, SUCCEEDS);
    require(c, *first.read == 2, "MprConfigInterfaceEnum.preflen-limits");
    MPR_INTERFACE_0 last = interface_entry(gone[0]);
    require(c, wide_equal(first.entries[1].wszInterfaceName, last.wszInterfaceName),
            "MprConfigInterfaceEnum.x-creation-order");
    for (unsigned i = 0; i < 2; i++) {
        HANDLE *handle = give_handle(c);
        require_code(c, interface_find(c, config, gone[i], handle), NO_ERROR,
                     "MprConfigInterfaceGetHandle.success-code");
        require_code(c, CALL(c, MprConfigInterfaceDelete, config, *handle), NO_ERROR,
                     "MprConfigInterfaceDelete.success-code");
    }
    fixture_interface_through(c, config, 6);
    struct listing second = interface_list(c, config, 2 * ONE, resume);
    expect_code(c, second.code, NO_ERROR);
    expect(c, *second.total == 3 && *second.read == 2 && *resume != 0, "2 of 3 entries, and more",
           "%lu of %lu", (unsigned long)*second.read, (unsigned long)*second.total);
    struct listing third = interface_list(c, config, 2 * ONE, resume);
    expect_code(c, third.code, NO_ERROR);
    expect(c, *third.read == 1 && *resume == 0, "the last entry", "%lu",
           (unsigned long)*third.read);
    for (unsigned i = 0; i < 3; i++) {
        MPR_INTERFACE_0 entry = interface_entry(left[i]);
        expect_text(c,
                    i < 2 ? second.entries[i].wszInterfaceName : third.entries[0].wszInterfaceName,
                    entry.wszInterfaceName);
    }
}

CHECK(MprConfigInterfaceEnum, x_same_handle, ADD)
{
    HANDLE config = with_interfaces(c, 2), *out = give_handle(c);
    MPR_INTERFACE_0 entry = interface_entry("mprconform-new");
    require_code(c, interface_create(c, config, &entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    struct listing l = interface_list(c, config, ALL, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    unsigned seen = 0;
    for (DWORD i = 0; i < *l.read; i++)
        if (wide_equal(l.entries[i].wszInterfaceName, entry.wszInterfaceName))
            seen += l.entries[i].hInterface == *out;
    expect(c, seen == 1, "the handle that creating gave", "another one, or none");
}

CHECK(MprConfigInterfaceEnum, x_creation_order, ADD)
{
    static const char *const names[] = {"mprconform-m", "mprconform-z", "mprconform-a"};
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < 3; i++) {
        MPR_INTERFACE_0 entry = interface_entry(names[i]);
        require_code(c, interface_create(c, config, &entry, give_handle(c)), NO_ERROR,
                     "MprConfigInterfaceCreate.success-code");
    }
    struct listing l = interface_list(c, config, ALL, NULL);
    require_code(c, l.code, NO_ERROR, SUCCEEDS);
    expect(c, *l.read >= 3, "3 entries at least", "%lu", (unsigned long)*l.read);
    for (unsigned i = 0; i < 3; i++) {
        MPR_INTERFACE_0 entry = interface_entry(names[i]);
        expect_text(c, l.entries[*l.read - 3 + i].wszInterfaceName, entry.wszInterfaceName);
    }
}

static void expect_listing_untouched(struct check *c, const struct listing *l)
{
    expect_refused(c, l->code);
    expect_untouched(c, l->buffer, "the buffer variable");
    expect_untouched(c, l->read, "the count of entries read");
    expect_untouched(c, l->total, "the total");
}

CHECK(MprConfigInterfaceEnum, x_untouched, READ)
{
    fixture_no_interfaces(c);
    HANDLE config = connect_local(c);
    struct listing empty = interface_list(c, config, ALL, NULL);
    expect_listing_untouched(c, &empty);
    struct listing short_by_one = interface_list(c, config, ONE - 1, NULL);
    expect_listing_untouched(c, &short_by_one);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    struct listing stale = interface_list(c, config, ALL, NULL);
    expect_listing_untouched(c, &stale);
}

static DWORD list_with(struct check *c, HANDLE config, void *situation)
{
    (void)situation;
    return interface_list(c, config, ALL, NULL).code;
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
    expect_bad_configs(c, list_with, NULL, NULL);
}
