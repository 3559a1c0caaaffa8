/*
 * Transports: the list by itself (what is deleted from where, what a draft leaves behind, what the
 * walker finds), and the calls on it where no clause can say it: how much memory each needs.
 */
#include "support.h"

#include "model/transport.h"

#include <string.h>

static const BYTE bytes[] = {1, 2, 3, 4, 5};
static const struct block_value nothing[BLOCK_COUNT] = {{NULL, 0}};
static const struct block_value everything[BLOCK_COUNT] = {{bytes, 5}, {bytes, 3}, {bytes, 0}};

/* A list with a door of its own to memory. */
struct own {
    struct alloc memory;
    struct transports list;
    uint32_t serials;
};

static void expect_sound(const struct own *own)
{
    const char *wrong = transports_check(&own->list, own->serials);
    if (wrong != NULL)
        fail_msg("%s", wrong);
    assert_int_equal(own->memory.live, transports_blocks(&own->list));
}

/* Each id has a name of its own, as long as the first. */
static const uint16_t *name_of(uint32_t id)
{
    static uint16_t units[2] = {'n', 0};

    units[1] = (uint16_t)('0' + id);
    return units;
}

static enum fact set(struct own *own, uint32_t id, const struct block_value values[BLOCK_COUNT])
{
    struct transport_draft draft;
    enum fact fact = transports_draft_set(&own->list, &own->memory, &own->serials, id, name_of(id),
                                          2, values, &draft);
    if (fact == FACT_OK)
        transports_draft_commit(&own->list, &own->memory, &draft);
    return fact;
}

static void take_out(struct own *own, uint32_t id)
{
    struct transport *transport = transports_find(&own->list, id);
    assert_non_null(transport);
    uint32_t serial = transport->serial;
    transports_delete(&own->list, &own->memory, transport);
    assert_null(transports_find(&own->list, id));
    assert_null(transports_by_serial(&own->list, serial));
    expect_sound(own);
}

static void clear(struct own *own)
{
    uint32_t serials = own->serials;
    transports_clear(&own->list, &own->memory);
    expect_sound(own);
    assert_int_equal(own->memory.live, 0);
    assert_int_equal(own->serials, serials);
}

/* The ids in their order, as digits. */
static void expect_ids(const struct own *own, const char *ids)
{
    for (const struct transport *at = own->list.first; at != NULL; at = at->next)
        assert_int_equal(at->id, *ids++ - '0');
    assert_int_equal(*ids, '\0');
}

static void first_middle_last_and_only_are_deleted(void **state)
{
    struct own own = {0};
    (void)state;
    for (uint32_t id = 1; id <= 5; id++)
        assert_int_equal(set(&own, id, everything), FACT_OK);
    expect_ids(&own, "12345");
    take_out(&own, 1);
    take_out(&own, 3);
    take_out(&own, 5);
    expect_ids(&own, "24");
    assert_int_equal(set(&own, 3, nothing), FACT_OK);
    expect_ids(&own, "243");
    take_out(&own, 2);
    take_out(&own, 3);
    take_out(&own, 4);
    expect_ids(&own, "");
    assert_null(own.list.first);
    assert_null(own.list.last);
    assert_int_equal(set(&own, 1, everything), FACT_OK);
    expect_ids(&own, "1");
    assert_int_equal(own.list.first->serial, 7);
    clear(&own);
}

static void expect_block(const struct transport *transport, enum transport_block which,
                         const struct block_value *value)
{
    struct block_value stored = block_peek(transport->blocks[which]);
    assert_int_equal(stored.bytes == NULL, value->bytes == NULL);
    assert_int_equal(stored.size, value->size);
    if (value->size > 0)
        assert_memory_equal(stored.bytes, value->bytes, value->size);
}

static void a_draft_replaces_what_it_gives(void **state)
{
    static const struct block_value change[BLOCK_COUNT] = {{NULL, 0}, {bytes, 0}, {bytes, 4}};
    static const uint16_t other[] = {'x', 0};
    struct own own = {0};
    struct transport_draft draft;
    (void)state;
    assert_int_equal(set(&own, 7, everything), FACT_OK);
    struct transport *transport = transports_find(&own.list, 7);
    for (int i = 0; i < BLOCK_COUNT; i++)
        expect_block(transport, (enum transport_block)i, &everything[i]);
    transport->has_filters = true;
    /* The name of an existing one does not count, were it ever so long. */
    assert_int_equal(
        transports_draft_set(&own.list, &own.memory, &own.serials, 7, other, 1000, change, &draft),
        FACT_OK);
    assert_false(draft.is_new);
    assert_ptr_equal(draft.transport, transport);
    expect_block(transport, BLOCK_CLIENT, &everything[BLOCK_CLIENT]);
    transports_draft_commit(&own.list, &own.memory, &draft);
    expect_sound(&own);
    expect_block(transport, BLOCK_GLOBAL, &everything[BLOCK_GLOBAL]);
    expect_block(transport, BLOCK_CLIENT, &change[BLOCK_CLIENT]);
    expect_block(transport, BLOCK_DLL_PATH, &change[BLOCK_DLL_PATH]);
    assert_int_equal(transport->name_length, 2);
    assert_memory_equal(transport->name, name_of(7), 2 * sizeof(uint16_t));
    assert_true(transport->has_filters);
    assert_int_equal(own.serials, 1);
    clear(&own);
}

static void expect_as_before(const struct own *own, const struct own *before)
{
    expect_sound(own);
    assert_ptr_equal(own->list.first, before->list.first);
    assert_ptr_equal(own->list.last, before->list.last);
    assert_int_equal(own->list.count, before->list.count);
    assert_int_equal(own->serials, before->serials);
}

static void a_dropped_draft_leaves_nothing(void **state)
{
    struct own own = {0};
    struct transport_draft draft;
    (void)state;
    assert_int_equal(set(&own, 1, everything), FACT_OK);
    struct own before = own;
    for (uint32_t id = 1; id <= 2; id++) {
        assert_int_equal(transports_draft_set(&own.list, &own.memory, &own.serials, id, name_of(id),
                                              2, everything, &draft),
                         FACT_OK);
        assert_int_equal(draft.is_new, id == 2);
        transports_draft_drop(&own.memory, &draft);
        transports_draft_drop(&own.memory, &draft); /* an empty draft */
        expect_as_before(&own, &before);
    }
    assert_int_equal(set(&own, 2, nothing), FACT_OK);
    assert_int_equal(own.list.last->serial, 2);
    clear(&own);
}

static void a_draft_without_memory_leaves_nothing(void **state)
{
    struct own own = {0};
    (void)state;
    assert_int_equal(set(&own, 1, everything), FACT_OK);
    struct own before = own;
    for (uint64_t nth = 1; nth <= 4; nth++) {
        alloc_plan(&own.memory, nth, nth);
        assert_int_equal(set(&own, 2, everything), FACT_NO_MEMORY);
        expect_as_before(&own, &before);
    }
    for (uint64_t nth = 1; nth <= 3; nth++) {
        alloc_plan(&own.memory, nth, UINT64_MAX);
        assert_int_equal(set(&own, 1, everything), FACT_NO_MEMORY);
        expect_as_before(&own, &before);
    }
    alloc_plan(&own.memory, 1, UINT64_MAX);
    assert_int_equal(set(&own, 1, nothing), FACT_OK); /* nothing to be short of */
    transports_delete(&own.list, &own.memory, own.list.first);
    assert_int_equal(own.memory.asked, 0);
    alloc_plan(&own.memory, 0, 0);
    clear(&own);
}

static void a_name_has_1_to_40_characters(void **state)
{
    uint16_t longest[TRANSPORT_NAME_LONGEST + 1];
    struct own own = {0};
    struct transport_draft draft;
    (void)state;
    for (size_t i = 0; i <= TRANSPORT_NAME_LONGEST; i++)
        longest[i] = 'n';
    assert_int_equal(
        transports_draft_set(&own.list, &own.memory, &own.serials, 1, longest, 0, nothing, &draft),
        FACT_MALFORMED);
    assert_int_equal(transports_draft_set(&own.list, &own.memory, &own.serials, 1, longest,
                                          TRANSPORT_NAME_LONGEST + 1, nothing, &draft),
                     FACT_MALFORMED);
    expect_sound(&own);
    assert_int_equal(transports_draft_set(&own.list, &own.memory, &own.serials, 1, longest,
                                          TRANSPORT_NAME_LONGEST, nothing, &draft),
                     FACT_OK);
    transports_draft_commit(&own.list, &own.memory, &draft);
    expect_sound(&own);
    /* Nobody else has it, and no key of a registry has a backslash. */
    assert_int_equal(transports_draft_set(&own.list, &own.memory, &own.serials, 2, longest,
                                          TRANSPORT_NAME_LONGEST, nothing, &draft),
                     FACT_EXISTS);
    longest[1] = '\\';
    assert_int_equal(
        transports_draft_set(&own.list, &own.memory, &own.serials, 2, longest, 2, nothing, &draft),
        FACT_MALFORMED);
    expect_sound(&own);
    clear(&own);
}

static void a_block_of_no_possible_size_is_refused(void **state)
{
    static const struct block_value endless = {bytes, SIZE_MAX};
    struct alloc memory = {0};
    (void)state;
    assert_null(block_copy(&memory, &endless));
    assert_int_equal(memory.asked, 0);
}

/* ---- the walker */

static void expect_broken(const struct own *own, const char *words)
{
    const char *wrong = transports_check(&own->list, own->serials);
    if (wrong == NULL || strstr(wrong, words) == NULL)
        fail_msg("expected '%s', found '%s'", words, wrong != NULL ? wrong : "nothing");
}

/* Breaks one field, expects the words, mends it. */
#define BREAK(place, value, words)                                                                 \
    do {                                                                                           \
        __typeof__(place) whole = (place);                                                         \
        (place) = (value);                                                                         \
        expect_broken(&own, words);                                                                \
        (place) = whole;                                                                           \
        expect_sound(&own);                                                                        \
    } while (0)

static void each_broken_field_is_found(void **state)
{
    struct own own = {0};
    (void)state;
    for (uint32_t id = 1; id <= 3; id++)
        assert_int_equal(set(&own, id, everything), FACT_OK);
    struct transport *one = own.list.first, *two = one->next, *three = two->next;
    BREAK(own.list.first, NULL, "does not end where it says");
    BREAK(own.list.first, two, "does not end where it says");
    BREAK(own.list.last, NULL, "does not end where it says");
    BREAK(own.list.last, two, "does not end where it says");
    BREAK(own.list.count, 2, "more transports than counted");
    BREAK(own.list.count, 4, "does not end where it says");
    BREAK(own.serials, 2, "never given");
    BREAK(one->next, NULL, "does not end where it says");
    BREAK(three->next, three, "run");
    BREAK(three->next, two, "run");
    BREAK(two->id, 1, "share an id");
    BREAK(three->id, 1, "share an id");
    BREAK(one->serial, 0, "not in the order");
    BREAK(two->serial, 1, "not in the order");
    BREAK(two->serial, 3, "not in the order");
    BREAK(three->serial, 4, "never given");
    BREAK(two->name_length, 0, "a name that none can have");
    BREAK(two->name_length, TRANSPORT_NAME_LONGEST + 1, "a name that none can have");
    clear(&own);
}

/* ---- many steps, beside a plain array */

static void at_random_beside_an_array(void **state)
{
    struct own own = {0};
    uint32_t ids[8];
    unsigned count = 0, steps = scaled(20000), random = 1;
    (void)state;
    for (unsigned step = 0; step < steps; step++) {
        random = random * 1103515245u + 12345u;
        uint32_t id = random >> 16 & 7;
        unsigned at = 0;
        while (at < count && ids[at] != id)
            at++;
        if (random >> 24 & 1) {
            assert_int_equal(set(&own, id, random >> 25 & 1 ? everything : nothing), FACT_OK);
            if (at == count)
                ids[count++] = id;
        } else if (at < count) {
            take_out(&own, id);
            memmove(ids + at, ids + at + 1, (--count - at) * sizeof *ids);
        }
        expect_sound(&own);
        const struct transport *transport = own.list.first;
        for (at = 0; at < count; at++, transport = transport->next) {
            assert_int_equal(transport->id, ids[at]);
            assert_ptr_equal(transports_by_serial(&own.list, transport->serial), transport);
        }
        assert_null(transport);
    }
    clear(&own);
}

/* ---- the calls, while each of their allocations fails */

struct situation {
    HANDLE config, transport;
    LPBYTE global, client;
    LPWSTR dll;
};

static void undo_nothing(void *context)
{
    (void)context;
}

static HANDLE created(HANDLE config, DWORD id)
{
    HANDLE transport;
    BYTE info[8] = {1};
    assert_int_equal(MprConfigTransportCreate(config, id, NULL, info, sizeof info, info, 0,
                                              (WCHAR *)u"x.dll", &transport),
                     NO_ERROR);
    return transport;
}

static DWORD set_all(void *context)
{
    struct situation *s = context;
    BYTE info[8] = {1};
    return MprConfigTransportSetInfo(s->config, s->transport, info, sizeof info, info, 0,
                                     (WCHAR *)u"y.dll");
}

static void setting_makes_an_allocation_for_each_item(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    s.transport = created(s.config, PID_IP);
    assert_int_equal(with_each_allocation_failing(&(struct swept){set_all, undo_nothing, &s}), 3);
}

static DWORD read_all(void *context)
{
    struct situation *s = context;
    DWORD size;
    return MprConfigTransportGetInfo(s->config, s->transport, &s->global, &size, &s->client, &size,
                                     &s->dll);
}

static void free_all(void *context)
{
    struct situation *s = context;
    assert_int_equal(MprConfigBufferFree(s->global), NO_ERROR);
    assert_int_equal(MprConfigBufferFree(s->client), NO_ERROR);
    assert_int_equal(MprConfigBufferFree(s->dll), NO_ERROR);
}

static void reading_makes_an_allocation_for_each_item(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    s.transport = created(s.config, PID_IP);
    assert_int_equal(with_each_allocation_failing(&(struct swept){read_all, free_all, &s}), 3);
}

static DWORD list_all(void *context)
{
    struct situation *s = context;
    DWORD read, total;
    return MprConfigTransportEnum(s->config, 0, &s->global, 0xFFFFFFFFu, &read, &total, NULL);
}

/* On a connection afresh, so that no handle is open yet. */
static void free_and_reconnect(void *context)
{
    struct situation *s = context;
    assert_int_equal(MprConfigBufferFree(s->global), NO_ERROR);
    MprConfigServerDisconnect(s->config);
    s->config = connected();
}

static void listing_makes_an_allocation_and_one_for_each_new_handle(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    created(s.config, PID_IP);
    created(s.config, PID_IPV6);
    MprConfigServerDisconnect(s.config);
    s.config = connected();
    assert_int_equal(
        with_each_allocation_failing(&(struct swept){list_all, free_and_reconnect, &s}), 3);
}

static DWORD need_nothing(void *context)
{
    struct situation *s = context;
    MPR_FILTER_0 filter = {TRUE};
    assert_int_equal(MprConfigFilterSetInfo(s->config, 0, PID_IP, (LPBYTE)&filter), NO_ERROR);
    assert_int_equal(MprConfigFilterGetInfo(s->config, 0, PID_IP, (LPBYTE)&filter), NO_ERROR);
    assert_int_equal(
        MprConfigTransportGetInfo(s->config, s->transport, NULL, NULL, NULL, NULL, NULL), NO_ERROR);
    assert_int_equal(MprConfigTransportSetInfo(s->config, s->transport, NULL, 0, NULL, 0, NULL),
                     NO_ERROR);
    return MprConfigTransportDelete(s->config, s->transport);
}

static void create_again(void *context)
{
    struct situation *s = context;
    s->transport = created(s->config, PID_IP);
}

static void these_calls_need_no_memory(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    s.transport = created(s.config, PID_IP);
    assert_int_equal(with_each_allocation_failing(&(struct swept){need_nothing, create_again, &s}),
                     0);
}

/* The handles of what was deleted are no burden once their connection is gone. */
static void handles_of_the_deleted_go_with_their_connection(void **state)
{
    DWORD before, after;
    (void)state;
    assert_int_equal(mprfake_open(NULL, &before), NO_ERROR);
    HANDLE config = connected(), last = NULL;
    for (unsigned i = 0; i < 100; i++) {
        HANDLE transport = created(config, PID_IP);
        assert_ptr_not_equal(transport, last);
        assert_int_equal(MprConfigTransportDelete(config, transport), NO_ERROR);
        assert_int_equal(MprConfigTransportDelete(config, transport), ERROR_UNKNOWN_PROTOCOL_ID);
        last = transport;
    }
    MprConfigServerDisconnect(config);
    assert_int_equal(mprfake_open(NULL, &after), NO_ERROR);
    assert_int_equal(after, before);
}

static void a_script_answers_for_each_call(void **state)
{
    static const char *const functions[] = {
        "MprConfigTransportDelete",  "MprConfigTransportEnum", "MprConfigTransportGetInfo",
        "MprConfigTransportSetInfo", "MprConfigFilterGetInfo", "MprConfigFilterSetInfo"};
    struct situation s = {.config = connected()};
    MPR_FILTER_0 filter = {TRUE};
    (void)state;
    s.transport = created(s.config, PID_IP);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        assert_int_equal(mprfake_fail_call(functions[i], 1, 1, 1234), NO_ERROR);
    assert_int_equal(MprConfigTransportDelete(s.config, s.transport), 1234);
    assert_int_equal(list_all(&s), 1234);
    assert_int_equal(read_all(&s), 1234);
    assert_int_equal(set_all(&s), 1234);
    assert_int_equal(MprConfigFilterGetInfo(s.config, 0, PID_IP, (LPBYTE)&filter), 1234);
    assert_int_equal(MprConfigFilterSetInfo(s.config, 0, PID_IP, (LPBYTE)&filter), 1234);
    assert_int_equal(MprConfigTransportDelete(s.config, s.transport), NO_ERROR);
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(first_middle_last_and_only_are_deleted),
        TEST(a_draft_replaces_what_it_gives),
        TEST(a_dropped_draft_leaves_nothing),
        TEST(a_draft_without_memory_leaves_nothing),
        TEST(a_name_has_1_to_40_characters),
        TEST(a_block_of_no_possible_size_is_refused),
        TEST(each_broken_field_is_found),
        TEST(at_random_beside_an_array),
        TEST(setting_makes_an_allocation_for_each_item),
        TEST(reading_makes_an_allocation_for_each_item),
        TEST(listing_makes_an_allocation_and_one_for_each_new_handle),
        TEST(these_calls_need_no_memory),
        TEST(handles_of_the_deleted_go_with_their_connection),
        TEST(a_script_answers_for_each_call),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
