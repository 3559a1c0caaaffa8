/* MprConfigTransportEnum (nf-mprapi-mprconfigtransportenum): all at once, or page by page. */
#include "suites/transports.h"

#define SUCCEEDS "MprConfigTransportEnum.success-code"

static const DWORD made[] = {FIRST, SECOND, THIRD};
#define MADE 3

static const WCHAR longest[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-',
                                '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1',
                                '2', '3', '4', '5', '6', '7', '8', '9', '0', '1', '2',
                                '3', '4', '5', '6', '7', '8', '9', 0};
_Static_assert(sizeof longest / sizeof *longest == MAX_TRANSPORT_NAME_LEN + 1, "the longest name");

/* A connection to a machine with three transports at least, ours created in the order of `made`. */
static HANDLE with_transports(struct check *c)
{
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < MADE; i++)
        transport_absent(c, config, made[i]);
    for (unsigned i = 0; i < MADE; i++)
        transport_made(c, config, made[i], NULL, &stored_all);
    return config;
}

static DWORD total_of(struct check *c, HANDLE config)
{
    return *transport_list_all(c, config).total;
}

CHECK(MprConfigTransportEnum, success_code, MODIFY)
{
    HANDLE config = with_transports(c);
    DWORD *resume = give_inout(c, 0);
    expect_code(c, transport_list(c, config, LIST_ALL, NULL).code, NO_ERROR);
    expect_code(c, transport_list(c, config, LIST_ONE, resume).code, NO_ERROR);
}

CHECK(MprConfigTransportEnum, lists_transports, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list l = transport_list_all(c, config);
    for (unsigned i = 0; i < MADE; i++) {
        unsigned times = 0;
        for (DWORD k = 0; k < *l.read; k++)
            times += l.entries[k].dwTransportId == made[i];
        expect(c, times == 1, "each transport once", "number %u is listed %u times", i + 1, times);
    }
}

CHECK(MprConfigTransportEnum, array_of_transport0, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list l = transport_list_all(c, config);
    for (DWORD i = 0; i < *l.read; i++)
        expect(c,
               l.entries[i].dwTransportId != 0 && l.entries[i].hTransport != NULL &&
                   l.entries[i].wszTransportName[0] != 0,
               "an id, a handle and a name in each entry", "entry %lu has not", (unsigned long)i);
}

CHECK(MprConfigTransportEnum, caller_frees, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list first = transport_list_all(c, config);
    expect_code(c, CALL(c, MprConfigBufferFree, *first.buffer), NO_ERROR);
    long before = blocks_live(c);
    struct transport_list second = transport_list_all(c, config);
    expect_code(c, CALL(c, MprConfigBufferFree, *second.buffer), NO_ERROR);
    expect(c, blocks_live(c) == before, "as many live blocks as before the call", "%ld more",
           blocks_live(c) - before);
}

CHECK(MprConfigTransportEnum, level_zero, MODIFY)
{
    static const DWORD levels[] = {1, 2, 3, 0xFFFFFFFFu};
    HANDLE config = with_transports(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c), *total = give_dword(c);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(
            c,
            CALL(c, MprConfigTransportEnum, config, levels[i], buffer, LIST_ALL, read, total, NULL),
            ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportEnum, null_handle, READ)
{
    expect_code(c, transport_list(c, NULL, LIST_ALL, NULL).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportEnum, null_buffer, MODIFY)
{
    HANDLE config = with_transports(c);
    DWORD *read = give_dword(c), *total = give_dword(c);
    expect_code(c, CALL(c, MprConfigTransportEnum, config, 0, NULL, LIST_ALL, read, total, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportEnum, null_read, MODIFY)
{
    HANDLE config = with_transports(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *total = give_dword(c);
    expect_code(c, CALL(c, MprConfigTransportEnum, config, 0, buffer, LIST_ALL, NULL, total, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportEnum, null_total, MODIFY)
{
    HANDLE config = with_transports(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *read = give_dword(c);
    expect_code(c, CALL(c, MprConfigTransportEnum, config, 0, buffer, LIST_ALL, read, NULL, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportEnum, preflen_too_small, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_code(c, transport_list(c, config, 0, NULL).code, ERROR_INVALID_PARAMETER);
    expect_code(c, transport_list(c, config, LIST_ONE - 1, NULL).code, ERROR_INVALID_PARAMETER);
}

/* Lengths that are too small in bytes and large enough in characters, or in entries; and one that
 * is just large enough. */
CHECK(MprConfigTransportEnum, preflen_unit, MODIFY)
{
    static const DWORD lengths[] = {LIST_ONE / 2, 1, MADE};
    HANDLE config = with_transports(c);
    require_code(c, transport_list(c, config, 0, NULL).code, ERROR_INVALID_PARAMETER,
                 "MprConfigTransportEnum.preflen-too-small");
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        expect_code(c, transport_list(c, config, lengths[i], NULL).code, ERROR_INVALID_PARAMETER);
    struct transport_list l = transport_list(c, config, LIST_ONE, NULL);
    expect_code(c, l.code, NO_ERROR);
    expect(c, *l.read >= 1, "an entry at least", "%lu", (unsigned long)*l.read);
}

CHECK(MprConfigTransportEnum, preflen_unlimited, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list l = transport_list_all(c, config);
    expect(c, *l.read == *l.total && *l.read >= MADE, "all entries", "%lu of %lu",
           (unsigned long)*l.read, (unsigned long)*l.total);
}

/* The length is a preference, so how many a page has is the target's affair. */
CHECK(MprConfigTransportEnum, entries_read, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list all = transport_list_all(c, config);
    expect(c, *all.read >= MADE, "3 entries at least", "%lu", (unsigned long)*all.read);
    DWORD filled = 0;
    for (DWORD i = 0; i < *all.read; i++)
        filled += all.entries[i].hTransport != NULL;
    expect(c, filled == *all.read, "as many entries as it says", "%lu with a handle, %lu said",
           (unsigned long)filled, (unsigned long)*all.read);
    DWORD *resume = give_inout(c, 0);
    DWORD sum = 0;
    do {
        struct transport_list page = transport_list(c, config, LIST_ONE, resume);
        require_code(c, page.code, NO_ERROR, SUCCEEDS);
        sum += *page.read;
        expect(c, *page.read > 0 && sum <= *all.read, "the pages of a walk make up the whole",
               "a page of %lu, %lu so far", (unsigned long)*page.read, (unsigned long)sum);
    } while (*resume != 0);
    expect(c, sum == *all.read, "the pages of a walk make up the whole", "%lu of %lu",
           (unsigned long)sum, (unsigned long)*all.read);
}

/* The first page of a walk that has another behind it. */
static struct transport_list first_page(struct check *c, HANDLE config, DWORD all, DWORD *resume)
{
    struct transport_list first = transport_list(c, config, LIST_ONE, resume);
    require_code(c, first.code, NO_ERROR, SUCCEEDS);
    if (*first.read == all)
        unmet(c, "the target prefers to return everything at once");
    return first;
}

CHECK(MprConfigTransportEnum, total_entries, MODIFY)
{
    HANDLE config = with_transports(c);
    DWORD *resume = give_inout(c, 0);
    DWORD all = total_of(c, config);
    expect(c, all >= MADE, "3 entries at least", "%lu", (unsigned long)all);
    struct transport_list first = first_page(c, config, all, resume);
    expect(c, *first.total == all, "all entries from the beginning", "%lu of %lu",
           (unsigned long)*first.total, (unsigned long)all);
    struct transport_list second = transport_list(c, config, LIST_ONE, resume);
    require_code(c, second.code, NO_ERROR, SUCCEEDS);
    expect(c, *second.total == all - *first.read, "fewer by those already returned", "%lu of %lu",
           (unsigned long)*second.total, (unsigned long)all);
}

CHECK(MprConfigTransportEnum, resume_optional, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list part = transport_list(c, config, LIST_ONE, NULL);
    expect_code(c, part.code, NO_ERROR);
    struct transport_list again = transport_list(c, config, LIST_ONE, NULL);
    expect_code(c, again.code, NO_ERROR);
    expect(c, again.entries->dwTransportId == part.entries->dwTransportId,
           "the beginning each time", "another entry the second time");
}

CHECK(MprConfigTransportEnum, resume_start, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list all = transport_list_all(c, config);
    for (unsigned i = 0; i < 2; i++) {
        DWORD *resume = give_inout(c, 0);
        struct transport_list first = transport_list(c, config, LIST_ONE, resume);
        require_code(c, first.code, NO_ERROR, SUCCEEDS);
        expect(c, first.entries->dwTransportId == all.entries->dwTransportId, "the first entry",
               "another");
    }
}

/* A walk in pages of so many bytes lists what the whole list has, in its order. */
static void expect_walk(struct check *c, HANDLE config, DWORD bytes)
{
    struct transport_list all = transport_list_all(c, config);
    DWORD *resume = give_inout(c, 0);
    DWORD seen = 0;
    do {
        struct transport_list page = transport_list(c, config, bytes, resume);
        expect_code(c, page.code, NO_ERROR);
        expect(c, *page.read > 0 && seen + *page.read <= *all.read, "each transport once",
               "more entries than transports, or an empty page");
        for (DWORD i = 0; i < *page.read; i++, seen++)
            expect(c, page.entries[i].dwTransportId == all.entries[seen].dwTransportId,
                   "the entry behind the last one returned", "another as number %lu",
                   (unsigned long)seen + 1);
    } while (*resume != 0);
    expect(c, seen == *all.read, "every transport once", "%lu of %lu", (unsigned long)seen,
           (unsigned long)*all.read);
}

CHECK(MprConfigTransportEnum, resume_continue, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_walk(c, config, LIST_ONE);
    expect_walk(c, config, 2 * LIST_ONE + LIST_ONE / 2);
}

CHECK(MprConfigTransportEnum, resume_zero_when_done, MODIFY)
{
    HANDLE config = with_transports(c);
    DWORD *resume = give_inout(c, 0), *again = give_inout(c, 0);
    require_code(c, transport_list(c, config, LIST_ALL, resume).code, NO_ERROR, SUCCEEDS);
    expect(c, *resume == 0, "0 when nothing is left", "%lu", (unsigned long)*resume);
    struct transport_list first = transport_list(c, config, LIST_ONE, again);
    require_code(c, first.code, NO_ERROR, SUCCEEDS);
    expect(c, (*again == 0) == (*first.read == *first.total),
           "another value exactly while something is left", "%lu", (unsigned long)*again);
}

/* All but the last are listed; then the last is deleted. */
CHECK(MprConfigTransportEnum, no_more_items, MODIFY)
{
    HANDLE config = with_transports(c);
    struct transport_list all = transport_list_all(c, config);
    DWORD *resume = give_inout(c, 0);
    DWORD last = all.entries[*all.read - 1].dwTransportId;
    struct transport_list part = transport_list(c, config, (*all.read - 1) * LIST_ONE, resume);
    require_code(c, part.code, NO_ERROR, SUCCEEDS);
    if (*part.read != *all.read - 1)
        unmet(c, "the target has its own reading of the preferred length");
    if (last != FIRST && last != SECOND && last != THIRD)
        unmet(c, "the last transport is one that the machine needs");
    transport_absent(c, config, last);
    expect_code(c, transport_list(c, config, LIST_ALL, resume).code, ERROR_NO_MORE_ITEMS);
}

struct oom {
    HANDLE config;
    LPBYTE *buffer;
    DWORD *read, *total, *resume;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->buffer = give_pointer(c);
    s->read = give_dword(c);
    s->total = give_dword(c);
    s->resume = give_inout(c, 0);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    *s->resume = 0;
    return CALL(c, MprConfigTransportEnum, s->config, 0, s->buffer, LIST_ALL, s->read, s->total,
                s->resume);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    const MPR_TRANSPORT_0 *entries = (const void *)*s->buffer;
    for (DWORD i = 0; i < *s->read; i++)
        expect(c, entries[i].hTransport != NULL, "a handle in each entry", "none");
    expect_code(c, CALL(c, MprConfigBufferFree, *s->buffer), NO_ERROR);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigTransportEnum, out_of_memory, MODIFY)
{
    static struct oom situation;
    with_transports(c);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

/* On a connection that has not seen the transports yet. */
CHECK(MprConfigTransportEnum, entry_handle_usable, MODIFY)
{
    static const struct stored change = {&info_changed, NULL, NULL};
    static const struct stored changed = {&info_changed, &info_two, dll_one};
    with_transports(c);
    HANDLE config = connect_local(c);
    struct transport_list l = transport_list_all(c, config);
    for (unsigned i = 0; i < MADE; i++) {
        const MPR_TRANSPORT_0 *entry = transport_entry(&l, made[i]);
        require(c, entry != NULL, "MprConfigTransportEnum.lists-transports");
        HANDLE handle = entry->hTransport;
        expect_code(c, transport_read(c, config, handle).code, NO_ERROR);
        expect_values(c, config, handle, &stored_all);
        expect_code(c, transport_set(c, config, handle, &change), NO_ERROR);
        expect_values(c, config, transport_found(c, config, made[i]), &changed);
    }
}

CHECK(MprConfigTransportEnum, entry_id, MODIFY)
{
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < MADE; i++)
        transport_absent(c, config, made[i]);
    struct transport_list before = transport_list(c, config, LIST_ALL, NULL);
    expect(c, before.code == NO_ERROR || before.code == ERROR_NO_MORE_ITEMS,
           "NO_ERROR or ERROR_NO_MORE_ITEMS", "%lu", (unsigned long)before.code);
    for (unsigned i = 0; i < MADE; i++) {
        if (before.code == NO_ERROR)
            expect(c, transport_entry(&before, made[i]) == NULL, "no entry of what is not there",
                   "number %u is listed", i + 1);
        transport_made(c, config, made[i], NULL, &stored_all);
        struct transport_list l = transport_list_all(c, config);
        expect(c, transport_entry(&l, made[i]) != NULL, "an entry with that id", "none");
    }
}

CHECK(MprConfigTransportEnum, entry_name, MODIFY)
{
    static const WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', 0x00FC, 0};
    HANDLE config = connect_local(c);
    transport_made(c, config, FIRST, longest, &stored_all);
    transport_made(c, config, SECOND, name, &stored_all);
    struct transport_list l = transport_list_all(c, config);
    const MPR_TRANSPORT_0 *one = transport_entry(&l, FIRST), *other = transport_entry(&l, SECOND);
    require(c, one != NULL && other != NULL, "MprConfigTransportEnum.lists-transports");
    expect(c, one->wszTransportName[MAX_TRANSPORT_NAME_LEN] == 0, "a terminator as the 41st",
           "something else");
    expect_text(c, one->wszTransportName, longest);
    expect_text(c, other->wszTransportName, name);
}

CHECK(MprConfigTransportEnum, x_empty, MODIFY)
{
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < MADE; i++)
        transport_absent(c, config, made[i]);
    struct transport_list l = transport_list(c, config, LIST_ALL, NULL);
    if (l.code == NO_ERROR && *l.read > 0)
        unmet(c, "the machine has transports of its own");
    expect_code(c, l.code, ERROR_NO_MORE_ITEMS);
    DWORD *resume = give_inout(c, 0);
    expect_code(c, transport_list(c, config, LIST_ONE, resume).code, ERROR_NO_MORE_ITEMS);
}

CHECK(MprConfigTransportEnum, x_preflen_limits, MODIFY)
{
    static const DWORD lengths[] = {LIST_ONE, 2 * LIST_ONE - 1, 2 * LIST_ONE, 2 * LIST_ONE + 1};
    HANDLE config = with_transports(c);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        struct transport_list l = transport_list(c, config, lengths[i], NULL);
        require_code(c, l.code, NO_ERROR, SUCCEEDS);
        expect(c, *l.read == lengths[i] / LIST_ONE, "as many entries as fit", "%lu in %lu bytes",
               (unsigned long)*l.read, (unsigned long)lengths[i]);
    }
}

CHECK(MprConfigTransportEnum, x_past_the_end, MODIFY)
{
    static const DWORD positions[] = {1000, 0x7FFFFFFF, 0x80000000u, 0xFFFFFFFFu};
    HANDLE config = with_transports(c);
    for (size_t i = 0; i < sizeof positions / sizeof *positions; i++) {
        DWORD *resume = give_inout(c, positions[i]);
        expect_code(c, transport_list(c, config, LIST_ALL, resume).code, ERROR_NO_MORE_ITEMS);
    }
}

/* Whether the list ends with these three. */
static void expect_last_three(struct check *c, HANDLE config, DWORD one, DWORD two, DWORD three)
{
    const DWORD ids[MADE] = {one, two, three};
    struct transport_list l = transport_list_all(c, config);
    expect(c, *l.read >= MADE, "3 entries at least", "%lu", (unsigned long)*l.read);
    for (unsigned i = 0; i < MADE; i++)
        expect(c, l.entries[*l.read - MADE + i].dwTransportId == ids[i], "the order of creation",
               "another transport at place %u of the last three", i + 1);
}

CHECK(MprConfigTransportEnum, x_creation_order, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_last_three(c, config, FIRST, SECOND, THIRD);
    transport_made(c, config, SECOND, NULL, &stored_all);
    expect_last_three(c, config, FIRST, THIRD, SECOND);
    require_code(c, transport_create(c, config, FIRST, NULL, &stored_all, give_handle(c)), NO_ERROR,
                 "MprConfigTransportCreate.existing-acts-as-setinfo");
    expect_last_three(c, config, FIRST, THIRD, SECOND);
}

/* The rest of a walk is these transports, 0 ending them. */
static void expect_rest(struct check *c, HANDLE config, DWORD *resume, const DWORD *rest)
{
    for (; *rest != 0; rest++) {
        expect(c, *resume != 0, "a walk that goes on", "its end");
        struct transport_list page = transport_list(c, config, LIST_ONE, resume);
        expect_code(c, page.code, NO_ERROR);
        expect(c, page.entries->dwTransportId == *rest, "the next that is still there", "another");
    }
    expect(c, *resume == 0, "the end of the walk", "that it goes on");
}

/* A walk that has just returned the first of ours. */
static DWORD *walk_to_first(struct check *c, HANDLE config)
{
    DWORD *resume = give_inout(c, 0);
    for (;;) {
        struct transport_list page = transport_list(c, config, LIST_ONE, resume);
        require_code(c, page.code, NO_ERROR, SUCCEEDS);
        if (page.entries->dwTransportId == FIRST)
            return resume;
        require(c, *resume != 0, "MprConfigTransportEnum.lists-transports");
    }
}

CHECK(MprConfigTransportEnum, x_walk_over_deletion, MODIFY)
{
    static const DWORD rest[][4] = {{SECOND, THIRD}, {THIRD}, {SECOND}, {THIRD, SECOND}};
    HANDLE config = with_transports(c);
    DWORD *resume = walk_to_first(c, config);
    transport_absent(c, config, FIRST); /* the one returned last */
    expect_rest(c, config, resume, rest[0]);

    config = with_transports(c);
    resume = walk_to_first(c, config);
    transport_absent(c, config, SECOND); /* the one that would come next */
    expect_rest(c, config, resume, rest[1]);

    config = with_transports(c);
    resume = walk_to_first(c, config);
    transport_absent(c, config, THIRD); /* the last */
    expect_rest(c, config, resume, rest[2]);

    config = with_transports(c);
    resume = walk_to_first(c, config);
    transport_made(c, config, SECOND, NULL, &stored_all); /* goes, and comes anew at the end */
    expect_rest(c, config, resume, rest[3]);
}

CHECK(MprConfigTransportEnum, x_same_handle, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE created = transport_made(c, config, FIRST, NULL, &stored_all);
    struct transport_list first = transport_list_all(c, config);
    struct transport_list second = transport_list_all(c, config);
    HANDLE found = transport_found(c, config, FIRST);
    require(c, transport_entry(&first, FIRST) != NULL && transport_entry(&second, FIRST) != NULL,
            "MprConfigTransportEnum.lists-transports");
    expect(c,
           transport_entry(&first, FIRST)->hTransport == created &&
               transport_entry(&second, FIRST)->hTransport == created && found == created,
           "the same handle each time", "another one");
}

static void expect_list_untouched(struct check *c, const struct transport_list *l)
{
    expect_refused(c, l->code);
    expect_untouched(c, l->buffer, "the buffer variable");
    expect_untouched(c, l->read, "the count of entries read");
    expect_untouched(c, l->total, "the total");
}

CHECK(MprConfigTransportEnum, x_untouched, MODIFY)
{
    HANDLE config = with_transports(c);
    DWORD *resume = give_inout(c, 0xFFFFFFFFu);
    struct transport_list past = transport_list(c, config, LIST_ALL, resume);
    expect_list_untouched(c, &past);
    struct transport_list short_by_one = transport_list(c, config, LIST_ONE - 1, NULL);
    expect_list_untouched(c, &short_by_one);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    struct transport_list stale = transport_list(c, config, LIST_ALL, NULL);
    expect_list_untouched(c, &stale);
}

static DWORD list_with(struct check *c, HANDLE config, void *situation)
{
    (void)situation;
    return transport_list(c, config, LIST_ALL, NULL).code;
}

CHECK(MprConfigTransportEnum, x_bad_handle, MODIFY)
{
    HANDLE config = with_transports(c);
    expect_bad_configs(c, list_with, NULL, transport_found(c, config, FIRST));
}
