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
        cmocka_unit_test(a_store_after_a_shortage_is_like_any_other),
        cmocka_unit_test(a_text_of_any_size_is_loaded_or_refused),
        cmocka_unit_test(a_draft_is_like_another_but_for_its_routing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
