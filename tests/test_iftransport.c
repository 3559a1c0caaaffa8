/*
 * Transports of interfaces: the room by itself (draft, commit, drop, remove), its walker, which
 * must name each field that is broken on purpose, and the calls while memory is short.
 */
#include "support.h"

#include "model/iftransport.h"

#include <string.h>

/* A list of its own, with its door to memory. */
static struct alloc memory;
static struct iftransports list;
static uint32_t serials;

static int fresh_list(void **state)
{
    (void)state;
    memset(&memory, 0, sizeof memory);
    memset(&list, 0, sizeof list);
    serials = 0;
    return 0;
}

/* The list is sound, and holds all the memory there is. */
static int sound_list(void **state)
{
    const char *why = iftransports_check(&list, serials);
    (void)state;
    alloc_plan(&memory, 0, 0);
    if (why != NULL || memory.live != (int64_t)iftransports_blocks(&list)) {
        print_error("%s\n", why != NULL ? why : "memory that the list does not know of");
        return -1;
    }
    iftransports_clear(&list, &memory);
    return list.first != NULL || list.count != 0 || memory.live != 0 ? -1 : 0;
}

static const struct block_value nothing = {NULL, 0};

static enum fact draft(uint32_t id, const char16_t *name, struct block_value info,
                       struct iftransport_draft *out)
{
    size_t length = 0;
    while (name[length] != 0)
        length++;
    return iftransports_draft_set(&list, &memory, &serials, id, (const uint16_t *)name, length,
                                  &info, out);
}

static struct iftransport *set(uint32_t id, const char16_t *name, struct block_value info)
{
    struct iftransport_draft drafted;
    assert_int_equal(draft(id, name, info, &drafted), FACT_OK);
    struct iftransport *transport = drafted.transport;
    iftransports_draft_commit(&list, &memory, &drafted);
    return transport;
}

static struct block_value bytes_of(const char *text)
{
    return (struct block_value){text, strlen(text)};
}

static void expect_info(const struct iftransport *transport, const char *text)
{
    assert_non_null(transport->info);
    assert_int_equal(transport->info->size, strlen(text));
    assert_memory_equal(transport->info->bytes, text, strlen(text));
}

static void a_draft_is_invisible_until_it_is_committed(void **state)
{
    struct iftransport_draft drafted;
    (void)state;
    assert_int_equal(draft(33, u"IP", bytes_of("abc"), &drafted), FACT_OK);
    assert_true(drafted.is_new);
    assert_null(iftransports_find(&list, 33));
    struct iftransport *transport = drafted.transport;
    iftransports_draft_commit(&list, &memory, &drafted);
    assert_ptr_equal(iftransports_find(&list, 33), transport);
    assert_ptr_equal(iftransports_by_serial(&list, transport->serial), transport);
    assert_int_equal(transport->name_length, 2);
    assert_memory_equal(transport->name, u"IP", 3 * sizeof(uint16_t));
    expect_info(transport, "abc");
    assert_int_equal(list.count, 1);
    /* A draft that was committed has nothing to drop. */
    iftransports_draft_drop(&memory, &drafted);
    expect_info(transport, "abc");
}

static void a_dropped_draft_leaves_nothing_behind(void **state)
{
    struct iftransport_draft drafted;
    (void)state;
    assert_int_equal(draft(33, u"IP", bytes_of("abc"), &drafted), FACT_OK);
    iftransports_draft_drop(&memory, &drafted);
    assert_int_equal(memory.live, 0);
    assert_null(iftransports_find(&list, 33));
    iftransports_draft_drop(&memory, &drafted);

    struct iftransport *transport = set(33, u"IP", bytes_of("abc"));
    assert_int_equal(draft(33, u"IP", bytes_of("other"), &drafted), FACT_OK);
    assert_false(drafted.is_new);
    iftransports_draft_drop(&memory, &drafted);
    assert_ptr_equal(iftransports_find(&list, 33), transport);
    expect_info(transport, "abc");
    /* Its serial number is nobody's: the next has another. */
    assert_int_equal(transport->serial, 2);
}

static void what_is_there_keeps_its_name_and_place(void **state)
{
    (void)state;
    struct iftransport *first = set(33, u"IP", bytes_of("abc"));
    uint32_t serial = first->serial;
    set(87, u"87", nothing);
    assert_ptr_equal(set(33, u"another name", bytes_of("longer than before")), first);
    assert_int_equal(first->serial, serial);
    assert_int_equal(first->name_length, 2);
    assert_ptr_equal(list.first, first);
    assert_int_equal(list.count, 2);
    expect_info(first, "longer than before");
    /* No bytes leave the block as it is; bytes of length 0 are a block all the same. */
    set(33, u"", nothing);
    expect_info(first, "longer than before");
    set(33, u"", bytes_of(""));
    expect_info(first, "");
    assert_null(iftransports_find(&list, 87)->info);
}

static void a_name_has_a_length(void **state)
{
    static const char16_t longest[] = u"1234567890123456789012345678901234567890";
    struct iftransport_draft drafted;
    char16_t too_long[IFTRANSPORT_NAME_LONGEST + 2] = {'0'};
    (void)state;
    memcpy(too_long + 1, longest, sizeof longest);
    assert_int_equal(draft(33, u"", nothing, &drafted), FACT_MALFORMED);
    assert_int_equal(draft(33, too_long, bytes_of("abc"), &drafted), FACT_MALFORMED);
    assert_int_equal(memory.live, 0);
    assert_int_equal(serials, 0);
    struct iftransport *transport = set(33, longest, nothing);
    assert_memory_equal(transport->name, longest, sizeof longest);
}

static void a_draft_without_memory_changes_nothing(void **state)
{
    struct iftransport_draft drafted;
    (void)state;
    set(33, u"IP", bytes_of("abc"));
    int64_t live = memory.live;
    for (uint64_t nth = 1; nth <= 2; nth++) {
        alloc_plan(&memory, nth, nth);
        assert_int_equal(draft(87, u"87", bytes_of("def"), &drafted), FACT_NO_MEMORY);
        assert_int_equal(memory.live, live);
        assert_null(drafted.transport);
    }
    alloc_plan(&memory, 1, UINT64_MAX);
    assert_int_equal(draft(33, u"IP", bytes_of("def"), &drafted), FACT_NO_MEMORY);
    assert_int_equal(draft(33, u"IP", (struct block_value){"", SIZE_MAX}, &drafted),
                     FACT_NO_MEMORY);
    /* Nothing to store needs no memory. */
    assert_int_equal(draft(33, u"IP", nothing, &drafted), FACT_OK);
    alloc_plan(&memory, 0, 0);
    iftransports_draft_commit(&list, &memory, &drafted);
    expect_info(list.first, "abc");
    assert_int_equal(list.count, 1);
}

static void expect_order(uint32_t a, uint32_t b)
{
    assert_int_equal(list.count, 2);
    assert_int_equal(list.first->id, a);
    assert_int_equal(list.first->next->id, b);
    assert_null(list.first->next->next);
    assert_null(iftransports_check(&list, serials));
}

/* The one at `place` of three goes; then all the others. */
static void remove_at(unsigned place)
{
    static const uint32_t ids[] = {87, 33, 43};
    static const char16_t *const names[] = {u"one", u"two", u"three"};
    for (unsigned i = 0; i < 3; i++)
        set(ids[i], names[i], i == 1 ? nothing : bytes_of("abc"));
    uint32_t serial = iftransports_find(&list, ids[place])->serial;
    iftransports_remove(&list, &memory, iftransports_find(&list, ids[place]));
    assert_null(iftransports_find(&list, ids[place]));
    assert_null(iftransports_by_serial(&list, serial));
    expect_order(ids[place == 0], ids[place == 2 ? 1 : 2]);
    /* It comes back behind the others, under a number of its own. */
    assert_true(set(ids[place], names[place], nothing)->serial > serial);
    assert_int_equal(list.first->next->next->id, ids[place]);
    while (list.first != NULL)
        iftransports_remove(&list, &memory, list.first);
    assert_int_equal(list.count, 0);
    assert_int_equal(memory.live, 0);
}

static void the_first_the_middle_and_the_last_can_go(void **state)
{
    (void)state;
    for (unsigned place = 0; place < 3; place++)
        remove_at(place);
}

static void names_are_those_that_a_key_can_have_and_each_has_one_owner(void **state)
{
    struct iftransport_draft drafted;
    (void)state;
    set(33, u"Ip", nothing);
    assert_int_equal(draft(87, u"iP", nothing, &drafted), FACT_EXISTS);
    assert_int_equal(draft(87, u"a\\b", nothing, &drafted), FACT_MALFORMED);
    assert_int_equal(draft(33, u"other", nothing, &drafted), FACT_OK);
    iftransports_draft_drop(&memory, &drafted);
    assert_int_equal(list.count, 1);
}

static void expect_broken(const char *words)
{
    const char *why = iftransports_check(&list, serials);
    assert_non_null(why);
    if (strstr(why, words) == NULL)
        fail_msg("expected '%s', found '%s'", words, why);
}

/* Breaks one field, expects the words, mends it. */
#define BREAK(place, value, words)                                                                 \
    do {                                                                                           \
        __typeof__(place) whole = (place);                                                         \
        (place) = (value);                                                                         \
        expect_broken(words);                                                                      \
        (place) = whole;                                                                           \
        assert_null(iftransports_check(&list, serials));                                           \
    } while (0)

static void the_walker_names_what_is_broken(void **state)
{
    (void)state;
    struct iftransport *first = set(33, u"IP", bytes_of("abc")), *second = set(87, u"87", nothing);
    BREAK(list.count, 1, "more transports than counted");
    BREAK(list.count, 3, "fewer transports than counted");
    BREAK(list.first, NULL, "fewer transports than counted");
    BREAK(first->next, NULL, "fewer transports than counted");
    BREAK(second->next, first, "their list is a circle");
    BREAK(second->id, 33, "share an id");
    BREAK(second->serial, first->serial, "a serial number of another");
    BREAK(second->serial, serials + 1, "one never given");
    BREAK(serials, second->serial - 1, "one never given");
    BREAK(first->name_length, 0, "a name that none can have");
    BREAK(first->name_length, IFTRANSPORT_NAME_LONGEST + 1, "a name that none can have");
}

static void blocks_are_counted_with_their_information(void **state)
{
    (void)state;
    assert_int_equal(iftransports_blocks(&list), 0);
    set(33, u"IP", nothing);
    assert_int_equal(iftransports_blocks(&list), 1);
    set(87, u"87", bytes_of("abc"));
    assert_int_equal(iftransports_blocks(&list), 3);
    set(33, u"IP", bytes_of("abc"));
    assert_int_equal(iftransports_blocks(&list), 4);
}

/* ---- the calls */

struct place {
    HANDLE config, iface, transport;
    LPBYTE buffer;
    DWORD size, read, total;
};

static BYTE one[] = "one", other[] = "another one";

/* A connection to a machine with an interface, nothing of which has been asked for yet. */
static struct place place(void)
{
    struct place p;
    memset(&p, 0, sizeof p);
    if (mprfake_add_interface(NULL, "if", 2, 1) != NO_ERROR)
        fail();
    p.config = connected();
    assert_int_equal(MprConfigInterfaceGetHandle(p.config, (WCHAR *)u"if", &p.iface), NO_ERROR);
    return p;
}

static DWORD add(void *context)
{
    struct place *p = context;
    return MprConfigInterfaceTransportAdd(p->config, p->iface, PID_IP, NULL, one, sizeof one,
                                          &p->transport);
}

static void take_away(void *context)
{
    struct place *p = context;
    assert_int_equal(MprConfigInterfaceTransportRemove(p->config, p->iface, p->transport),
                     NO_ERROR);
}

static DWORD store(void *context)
{
    struct place *p = context;
    return MprConfigInterfaceTransportSetInfo(p->config, p->iface, p->transport, other,
                                              sizeof other);
}

static DWORD find(void *context)
{
    struct place *p = context;
    return MprConfigInterfaceTransportGetHandle(p->config, p->iface, PID_IP, &p->transport);
}

static DWORD enumerate(void *context)
{
    struct place *p = context;
    return MprConfigInterfaceTransportEnum(p->config, p->iface, 0, &p->buffer, 0xFFFFFFFFu,
                                           &p->read, &p->total, NULL);
}

static DWORD look(void *context)
{
    struct place *p = context;
    return MprConfigInterfaceTransportGetInfo(p->config, p->iface, p->transport, &p->buffer,
                                              &p->size);
}

static void nothing_to_undo(void *context)
{
    (void)context;
}

static void release(void *context)
{
    struct place *p = context;
    assert_int_equal(MprConfigBufferFree(p->buffer), NO_ERROR);
}

/* Another connection, on which no handle of the transport has been opened. */
static void reconnect(void *context)
{
    struct place *p = context;
    MprConfigServerDisconnect(p->config);
    p->config = connected();
    assert_int_equal(MprConfigInterfaceGetHandle(p->config, (WCHAR *)u"if", &p->iface), NO_ERROR);
}

static void release_and_reconnect(void *context)
{
    release(context);
    reconnect(context);
}

static void each_call_survives_each_shortage(void **state)
{
    (void)state;
    struct place p = place();
    struct swept adding = {add, take_away, &p}, storing = {store, nothing_to_undo, &p},
                 finding = {find, reconnect, &p},
                 enumerating = {enumerate, release_and_reconnect, &p},
                 looking = {look, release, &p};
    assert_true(with_each_allocation_failing(&adding) >= 3); /* itself, its bytes, its handle */
    assert_int_equal(add(&p), NO_ERROR);
    assert_int_equal(with_each_allocation_failing(&storing), 1);
    reconnect(&p);
    assert_true(with_each_allocation_failing(&finding) >= 1);
    reconnect(&p);
    assert_true(with_each_allocation_failing(&enumerating) >= 2);
    assert_int_equal(find(&p), NO_ERROR);
    assert_true(with_each_allocation_failing(&looking) >= 1);
    assert_int_equal(look(&p), NO_ERROR);
    assert_int_equal(p.size, sizeof other);
    assert_memory_equal(p.buffer, other, sizeof other);
    release(&p);
}

static void an_interface_takes_its_transports_along(void **state)
{
    DWORD open = 1;
    (void)state;
    struct place p = place();
    assert_int_equal(add(&p), NO_ERROR);
    assert_int_equal(MprConfigInterfaceDelete(p.config, p.iface), NO_ERROR);
    assert_int_equal(look(&p), ERROR_NO_SUCH_INTERFACE);
    assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
    /* One of the same name has none of what the other had. */
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    reconnect(&p);
    assert_int_equal(enumerate(&p), ERROR_NO_MORE_ITEMS);
    MprConfigServerDisconnect(p.config);
    assert_int_equal(mprfake_open(NULL, &open), NO_ERROR);
    assert_int_equal(open, 0);
}

/* A script that refuses a call is asked for when its handles are known to be good, and before
 * anything is done. */
static void a_script_refuses_each_call(void **state)
{
    static const char *const names[] = {
        "MprConfigInterfaceTransportAdd",     "MprConfigInterfaceTransportGetHandle",
        "MprConfigInterfaceTransportEnum",    "MprConfigInterfaceTransportSetInfo",
        "MprConfigInterfaceTransportGetInfo", "MprConfigInterfaceTransportRemove"};
    static DWORD (*const calls[])(void *) = {add, find, enumerate, store, look};
    (void)state;
    struct place p = place();
    assert_int_equal(add(&p), NO_ERROR);
    HANDLE transport = p.transport;
    for (unsigned i = 0; i < 6; i++) {
        assert_int_equal(mprfake_fail_call(names[i], 1, 1, ERROR_ACCESS_DENIED), NO_ERROR);
        DWORD code = i < 5 ? calls[i](&p)
                           : MprConfigInterfaceTransportRemove(p.config, p.iface, p.transport);
        assert_int_equal(code, ERROR_ACCESS_DENIED);
    }
    assert_ptr_equal(p.transport, transport);
    assert_int_equal(look(&p), NO_ERROR);
    assert_int_equal(p.size, sizeof one);
    release(&p);
}

int main(void)
{
#define ROOM(name) cmocka_unit_test_setup_teardown(name, fresh_list, sound_list)
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        ROOM(a_draft_is_invisible_until_it_is_committed),
        ROOM(a_dropped_draft_leaves_nothing_behind),
        ROOM(what_is_there_keeps_its_name_and_place),
        ROOM(a_name_has_a_length),
        ROOM(a_draft_without_memory_changes_nothing),
        ROOM(names_are_those_that_a_key_can_have_and_each_has_one_owner),
        ROOM(the_first_the_middle_and_the_last_can_go),
        ROOM(the_walker_names_what_is_broken),
        ROOM(blocks_are_counted_with_their_information),
        TEST(each_call_survives_each_shortage),
        TEST(an_interface_takes_its_transports_along),
        TEST(a_script_refuses_each_call),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
