/*
 * The saved form while memory is short, and texts that end anywhere: nothing is half done, nothing
 * is kept.
 */
#include "registry_text.h"

#include "model/install.h"
#include "model/saved.h"

static struct alloc door;  /* the one that is told to refuse */
static struct alloc other; /* one that never refuses */

struct bytes {
    void *at;
    size_t size;
};

/* The configurations that a call is made on: the one it is about, and another. */
static struct server server, draft;
static struct bytes text; /* what is loaded */
static struct bytes made; /* what a call made */

static struct bytes stored(struct server *of)
{
    struct bytes bytes = {NULL, 0};
    assert_int_equal(saved_store(of, &other, &bytes.at, &bytes.size), FACT_OK);
    return bytes;
}

static void expect_stored(struct server *of, const struct bytes *expected)
{
    struct bytes now = stored(of);
    assert_int_equal(now.size, expected->size);
    assert_memory_equal(now.at, expected->at, now.size);
    alloc_free(&other, now.at);
}

static enum fact do_load(void)
{
    struct saved_error error;
    return saved_load(&server, &door, text.at, text.size, &error);
}

static enum fact do_store(void)
{
    return saved_store(&server, &door, &made.at, &made.size);
}

static enum fact do_store_routing(void)
{
    return saved_store_routing(&server, &door, &made.at, &made.size);
}

static enum fact do_draft_routing(void)
{
    return saved_draft_routing(&draft, &server, &door, text.at, text.size, NULL);
}

static enum fact do_install(void)
{
    return install_draft(&draft, &server, &door);
}

/* Makes a call while its 1st, 2nd, ... allocation fails: that one alone, all from there on, a run
 * of three. How many allocations it makes in peace. */
static unsigned sweep(enum fact (*call)(void))
{
    unsigned needed = 0;
    for (int mode = 0; mode < 3; mode++) {
        struct bytes before = stored(&server);
        for (uint64_t nth = 1;; nth++) {
            int64_t live = door.live;
            made = (struct bytes){NULL, 0};
            alloc_plan(&door, nth, mode == 0 ? nth : mode == 1 ? UINT64_MAX : nth + 2);
            enum fact fact = call();
            bool was_refused = door.failed != 0;
            alloc_plan(&door, 0, 0);
            assert_int_equal(fact, was_refused ? FACT_NO_MEMORY : FACT_OK);
            if (was_refused) {
                expect_stored(&server, &before);
                assert_null(made.at);
                assert_int_equal(made.size, 0);
            }
            server_clear(&draft, &door);
            alloc_free(&door, made.at);
            if (!was_refused) {
                needed = (unsigned)(nth - 1);
                break;
            }
            assert_int_equal(door.live, live);
            assert_null(server_check(&server));
        }
        alloc_free(&other, before.at);
    }
    return needed;
}

/* A configuration of that text, with something that has no key yet, and whose adapters are two of
 * one name. */
static void set_up(const char *name)
{
    static const struct interface_fields fields = {.is_enabled = true};
    static const uint16_t guid[] = u"{00000000-0000-0000-0000-000000000001}";
    static const uint16_t twin[] = u"{00000000-0000-0000-0000-000000000002}";
    struct interface_draft added;
    text.at = data_text(name);
    text.size = strlen(text.at);
    assert_int_equal(saved_load(&server, &other, text.at, text.size, NULL), FACT_OK);
    assert_int_equal(
        interfaces_draft_new(&server.interfaces, &other, u"new", 3, 2, &fields, &added), FACT_OK);
    interfaces_draft_add(&server.interfaces, &other, &added);
    assert_int_equal(adapters_add(&server.adapters, &other, guid, 38, u"LAN", 3), FACT_OK);
    assert_int_equal(adapters_add(&server.adapters, &other, twin, 38, u"lan", 3), FACT_OK);
}

/* An interface that says everything. */
static void add_full(void)
{
    static const uint16_t hours[] = u"1 08:00-18:00\0";
    static const uint16_t phone[] = u"555-0199";
    struct dialing dialing = {.id = {1}, .dns6 = {2}, .dns6_alt = {3}};
    struct interface_fields fields = {
        .has_hours = true, .hours = {hours, sizeof hours}, .dialing = &dialing};
    struct interface_draft added;
    for (uint32_t i = 0; i < DIALING_NUMBERS; i++)
        dialing.numbers[i] = i + 1;
    for (int i = 0; i < DIALING_PARTS; i++)
        dialing.parts[i] = (struct block_value){phone, 16};
    dialing.parts[DIALING_ALTERNATES] = (struct block_value){hours, sizeof hours};
    assert_int_equal(
        interfaces_draft_new(&server.interfaces, &other, u"full", 4, 2, &fields, &added), FACT_OK);
    interfaces_draft_add(&server.interfaces, &other, &added);
    server.transports.first->has_filters = true;
}

/* What was read forgets where it came from, so that everything has to be written. */
static void forget_origins(void)
{
    for (struct transport *at = server.transports.first; at != NULL; at = at->next)
        at->origin = NULL;
    for (size_t i = order_after(&server.interfaces.order, 0); i < server.interfaces.order.used;
         i = order_next(&server.interfaces.order, i)) {
        struct iface *iface = interfaces_at(&server.interfaces, i);
        iface->origin = NULL;
        for (struct transport *at = iface->transports.first; at != NULL; at = at->next)
            at->origin = NULL;
    }
    registry_clear(&server.registry, &other);
}

static void tear_down(void)
{
    server_clear(&server, &other);
    free(text.at);
    assert_int_equal(door.live + other.live, 0);
}

static void each_call_with_each_allocation_failing(void **state)
{
    enum fact (*const calls[])(void) = {do_store, do_store_routing, do_draft_routing, do_install,
                                        do_load};
    const char *const names[] = {"client.reg", "demand-dial.reg"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        set_up(names[i]);
        for (size_t j = 0; j < sizeof calls / sizeof *calls; j++)
            assert_in_range(sweep(calls[j]), 10, 1000);
        tear_down();
    }
}

static void all_of_it_written_with_each_allocation_failing(void **state)
{
    const char *const names[] = {"client.reg", "demand-dial.reg"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        set_up(names[i]);
        add_full();
        forget_origins();
        struct bytes written = stored(&server);
        assert_in_range(sweep(do_store), 50, 1000);
        assert_in_range(sweep(do_store_routing), 50, 1000);
        /* What is written that way is read as what it was. */
        assert_int_equal(saved_load(&server, &other, written.at, written.size, NULL), FACT_OK);
        expect_stored(&server, &written);
        forget_origins();
        expect_stored(&server, &written);
        struct iface *full = interfaces_find(&server.interfaces, u"full", 4);
        assert_non_null(full);
        assert_int_equal(full->dialing->numbers[DIALING_VPN_STRATEGY], DIALING_NUMBERS);
        assert_int_equal(full->dialing->parts[DIALING_X25_USER_DATA].size, 16);
        assert_false(full->is_enabled);
        alloc_free(&other, written.at);
        tear_down();
    }
}

/* A key with so many values that one more needs an index, which there may be no memory for. */
static void a_crowded_key_with_each_allocation_failing(void **state)
{
    static const uint16_t hours[] = u"1 08:00-18:00\0";
    struct interface_fields fields = {.has_hours = true, .hours = {hours, sizeof hours}};
    (void)state;
    for (unsigned fillers = 8; fillers < 20; fillers++) {
        struct interface_draft change;
        char reg[2048];
        int used =
            sprintf(reg, HEADER "[" REMOTEACCESS "\\Interfaces\\0]\n\"InterfaceName\"=\"a\"\n"
                                "\"Type\"=dword:2\n");
        for (unsigned i = 0; i < fillers; i++)
            used += sprintf(reg + used, "\"filler %u\"=dword:0\n", i);
        assert_int_equal(saved_load(&server, &other, reg, (size_t)used, NULL), FACT_OK);
        assert_int_equal(interfaces_draft_change(&other,
                                                 interfaces_find(&server.interfaces, u"a", 1),
                                                 &fields, &change),
                         FACT_OK);
        interfaces_draft_apply(&other, &change);
        sweep(do_store);
        server_clear(&server, &other);
    }
    assert_int_equal(door.live + other.live, 0);
}

/* After a shortage the next one is like the first would have been. */
static void a_store_after_a_shortage_is_like_any_other(void **state)
{
    struct bytes once, again;
    (void)state;
    set_up("client.reg");
    once = stored(&server);
    for (uint64_t nth = 1; nth < 200; nth += 7) {
        alloc_plan(&door, nth, UINT64_MAX);
        if (do_store() == FACT_OK)
            alloc_free(&door, made.at);
        alloc_plan(&door, 0, 0);
        again = stored(&server);
        assert_int_equal(once.size, again.size);
        assert_memory_equal(once.at, again.at, again.size);
        alloc_free(&other, again.at);
    }
    alloc_free(&other, once.at);
    tear_down();
}

/* A text of so many of its bytes, in memory of just that size. */
static void load_cut(const unsigned char *bytes, size_t size, const struct bytes *before)
{
    struct saved_error error;
    unsigned char *copy = malloc(size != 0 ? size : 1);
    assert_non_null(copy);
    memcpy(copy, bytes, size);
    enum fact fact = saved_load(&server, &other, copy, size, &error);
    free(copy);
    if (fact == FACT_MALFORMED) {
        assert_true(error.text.line != 0 || error.key[0] != '\0');
        expect_stored(&server, before);
    } else {
        assert_int_equal(fact, FACT_OK);
        assert_int_equal(saved_load(&server, &other, before->at, before->size, NULL), FACT_OK);
    }
    assert_null(server_check(&server));
}

static void a_text_of_any_size_is_loaded_or_refused(void **state)
{
    const char *const names[] = {"client.reg", "demand-dial.reg"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        set_up(names[i]);
        struct bytes before = stored(&server);
        size_t step = 4000 / scaled(4000);
        for (size_t size = 0; size <= text.size; size += step)
            load_cut(text.at, size, &before);
        for (size_t size = 0; size <= before.size; size += 5 * step)
            load_cut(before.at, size, &before);
        alloc_free(&other, before.at);
        tear_down();
    }
}

/* What is drafted has another's adapters and registry, and the routing of the text. */
static void a_draft_is_like_another_but_for_its_routing(void **state)
{
    struct server empty = {0};
    (void)state;
    set_up("client.reg");
    assert_int_equal(saved_draft_bare(&draft, &server, &door), FACT_OK);
    assert_null(server_check(&draft));
    assert_int_equal(interfaces_count(&draft.interfaces), 0);
    assert_int_equal(draft.transports.count, 0);
    assert_int_equal(draft.adapters.by_guid.count, server.adapters.by_guid.count);
    assert_true(draft.interfaces.serials == server.interfaces.serials);
    struct bytes now = stored(&draft);
    char *plain = plain_text(now.at, now.size);
    assert_null(strstr(plain, "\\Interfaces"));
    assert_null(strstr(plain, "\\RouterManagers"));
    assert_non_null(strstr(plain, "\"ServerFlags\"=dword:00802602"));
    free(plain);
    alloc_free(&other, now.at);
    server_clear(&draft, &door);
    assert_int_equal(saved_draft_routing(&draft, &empty, &door, text.at, text.size, NULL), FACT_OK);
    assert_int_equal(interfaces_count(&draft.interfaces), 3);
    assert_int_equal(draft.adapters.by_guid.count, 0);
    server_clear(&draft, &door);
    tear_down();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_call_with_each_allocation_failing),
        cmocka_unit_test(all_of_it_written_with_each_allocation_failing),
        cmocka_unit_test(a_crowded_key_with_each_allocation_failing),
        cmocka_unit_test(a_store_after_a_shortage_is_like_any_other),
        cmocka_unit_test(a_text_of_any_size_is_loaded_or_refused),
        cmocka_unit_test(a_draft_is_like_another_but_for_its_routing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
