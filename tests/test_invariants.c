/*
 * The walker behind mprfake_check: each invariant is broken on purpose, the walker must name it,
 * and be content again when it is mended. A walker that finds nothing would let every other test
 * pass.
 */
#include "support.h"
#include "base/utf16.h"
#include "world/world.h"

#include <stdlib.h>
#include <string.h>

static char why[256];

static void expect_broken(const char *words)
{
    why[0] = '\0';
    assert_int_equal(mprfake_check(why, sizeof why), ERROR_INTERNAL_ERROR);
    if (strstr(why, words) == NULL)
        fail_msg("expected '%s', found '%s'", words, why);
    assert_int_equal(mprfake_check(NULL, 0), ERROR_INTERNAL_ERROR);
    assert_int_equal(mprfake_check(why, 0), ERROR_INTERNAL_ERROR);
}

static void expect_sound(void)
{
    assert_int_equal(mprfake_check(why, sizeof why), NO_ERROR);
}

/* Breaks one number, expects the words, mends it. */
#define BREAK(place, value, words)                                                                 \
    do {                                                                                           \
        __typeof__(place) whole = (place);                                                         \
        (place) = (value);                                                                         \
        expect_broken(words);                                                                      \
        (place) = whole;                                                                           \
        expect_sound();                                                                            \
    } while (0)

static struct handle *handle_of(HANDLE handle)
{
    struct table_link *link =
        table_find(&world.handles.by_number, handle_count((uint32_t)(uintptr_t)handle));
    assert_non_null(link);
    return TABLE_OWNER(link, struct handle, by_number);
}

static void tables(void **state)
{
    struct table *table = &world.handles.by_number;
    (void)state;
    struct handle *handle = handle_of(connected());
    BREAK(table->count, 2, "fewer links than it counts");
    BREAK(table->count, 0, "more links than it counts");
    BREAK(table->doublings, 1, "do not fit its size");
    BREAK(handle->by_number.hash, handle->by_number.hash ^ 1, "wrong bucket");
    BREAK(*table_bits(table, handle->by_number.hash), 0, "hides what is in a bucket");
    table->grown = calloc(2u << TABLE_FIRST_BITS, sizeof *table->grown + 1);
    assert_non_null(table->grown);
    size_t count = table->count;
    table->count = 0;
    table->doublings = 1;
    expect_broken("an empty table holds memory");
    free(table->grown);
    table->grown = NULL;
    table->doublings = 0;
    table->count = count;
    expect_sound();
}

static void handles(void **state)
{
    HANDLE out, config = connected();
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &out), NO_ERROR);
    struct handle *parent = handle_of(config), *child = handle_of(out);
    struct handle *other = handle_of(connected());
    BREAK(world.handles.of_kind[KIND_CONNECTION], 9, "miscounted");
    BREAK(parent->first_child, NULL, "do not list all handles");
    BREAK(other->first_child, child, "a handle that is not its child");
    BREAK(child->next_sibling, child, "not its child, or one twice");
    BREAK(child->kind, KIND_TRANSPORT, "not found by its object");
    BREAK(child->kind, KIND_CONNECTION, "a connection with a parent");
    BREAK(parent->kind, KIND_INTERFACE, "a connection with a parent, or something else without");
    BREAK(child->object, 77, "not found by its object");
    BREAK(parent->object, 0, "where there is no machine");

    /* A child of a child, and a number that is never issued, need more than one number changed. */
    struct handle *whole_parent = child->parent;
    child->parent = child;
    expect_broken("");
    child->parent = whole_parent;
    expect_sound();
    table_remove(&world.handles.by_number, &world.memory, &other->by_number);
    uint32_t count = other->by_number.hash;
    table_insert(&world.handles.by_number, &other->by_number, 0);
    expect_broken("never issued");
    table_remove(&world.handles.by_number, &world.memory, &other->by_number);
    table_insert(&world.handles.by_number, &other->by_number, handle_count(UINT32_MAX));
    expect_broken("never issued");
    table_remove(&world.handles.by_number, &world.memory, &other->by_number);
    table_insert(&world.handles.by_number, &other->by_number, parent->by_number.hash);
    expect_broken("two handles share a number");
    table_remove(&world.handles.by_number, &world.memory, &other->by_number);
    table_insert(&world.handles.by_number, &other->by_number, count);
    expect_sound();
}

/* When the row of numbers has come round: 0, the largest, and those of live handles are passed
 * over. */
static void numbers_that_are_not_issued(void **state)
{
    HANDLE first, second, third;
    (void)state;
    world.handles.counter = UINT32_MAX;
    first = connected();
    world.handles.counter = UINT32_MAX;
    second = connected();
    assert_int_not_equal((uintptr_t)first, 0);
    assert_ptr_not_equal(first, second);
    world.handles.counter = 0xf174d0afu - 1; /* times the step: the largest number */
    third = connected();
    assert_int_not_equal((uintptr_t)third, UINT32_MAX);
    assert_int_equal(world.handles.counter, 0xf174d0afu + 1);
}

/* A handle that hangs on another that is no connection. */
static void handle_under_a_handle(void **state)
{
    HANDLE first, config = connected();
    struct handle_draft draft = {0};
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &first), NO_ERROR);
    struct handle *parent = handle_of(first);
    assert_true(handles_draft_add(&draft, &world.memory, KIND_INTERFACE, parent, parent->object));
    assert_true(handles_draft_ready(&world.handles, &world.memory, &draft));
    struct handle *child = handles_draft_commit(&world.handles, &world.memory, &draft);
    expect_broken("the parent of a handle is no connection");
    parent->first_child = NULL;
    table_remove(&world.handles.by_number, &world.memory, &child->by_number);
    table_remove(&world.handles.by_object, &world.memory, &child->by_object);
    world.handles.of_kind[KIND_INTERFACE]--;
    alloc_free(&world.memory, child);
    expect_sound();
}

static void objects(void **state)
{
    HANDLE interface_handle, transport_handle, config;
    static const char16_t far[] = u"far";
    (void)state;
    assert_int_equal(mprfake_add_server("far"), NO_ERROR);
    assert_int_equal(mprfake_add_interface("far", "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigServerConnect((WCHAR *)far, &config), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &interface_handle),
                     NO_ERROR);
    assert_int_equal(
        MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 0, NULL, &transport_handle),
        NO_ERROR);
    struct handle *connection = handle_of(config);
    struct server *server = world_server_of(connection);
    assert_int_equal(mprfake_add_interface(NULL, "other", 2, 1), NO_ERROR);
    /* The connection now leads to the local machine, which has another interface and no transport.
     */
    connection->object = (uintptr_t)&world.local;
    expect_broken("never existed");
    connection->object = (uintptr_t)server;
    expect_sound();
    struct iface *iface = interfaces_find(&server->interfaces, (const uint16_t *)u"if", 2);
    BREAK(iface->serial, 7, "not found by its serial number");
    BREAK(server->interfaces.serials, 0, "not found by its serial number");
    BREAK(server->interfaces.order.room, 0, "more slots than it has");
    BREAK(server->interfaces.order.count, 2, "more items than it counts, or fewer");
    BREAK(server->interfaces.order.slots[0].live, 2, "a wrong sum");
    struct order_room room;
    order_remove(&server->interfaces.order, &world.memory, iface->serial);
    expect_broken("more interfaces by name than in order");
    assert_true(order_room_get(&server->interfaces.order, &world.memory, &room));
    order_append(&server->interfaces.order, &world.memory, &room, iface, iface->serial);
    expect_sound();
    BREAK(server->transport_serials, 0, "a serial number that was never given");
    struct transport *transport = server->transports.first;
    BREAK(server->transports.first, NULL, "does not end where it says");
    BREAK(server->transports.count, 0, "more transports than counted");
    BREAK(transport->name_length, 0, "a name that none can have");
    BREAK(transport->name_length, TRANSPORT_NAME_LONGEST + 1, "a name that none can have");
    BREAK(server->transports.last, NULL, "does not end where it says");
    struct transport twin = *transport;
    twin.next = NULL;
    transport->next = &twin;
    server->transports.last = &twin;
    server->transports.count = 2;
    expect_broken("two transports share an id");
    transport->next = NULL;
    server->transports.last = transport;
    server->transports.count = 1;
    expect_sound();
    BREAK(server->interfaces.by_name.count, 5, "fewer links than it counts");
    BREAK(iface->name[0], (uint16_t)'x', "not found by its name");
}

/* A transport, or a machine, that is gone while a handle stands for it. */
static void lost_objects(void **state)
{
    HANDLE transport_handle, config;
    (void)state;
    assert_int_equal(mprfake_add_server("far"), NO_ERROR);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"far", &config), NO_ERROR);
    assert_int_equal(
        MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 0, NULL, &transport_handle),
        NO_ERROR);
    struct handle *connection = handle_of(config);
    struct server *server = world_server_of(connection);
    HANDLE interface_handle;
    assert_int_equal(mprfake_add_interface("far", "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &interface_handle),
                     NO_ERROR);
    assert_int_equal(MprConfigInterfaceTransportAdd(config, interface_handle, PID_IP, NULL, NULL, 0,
                                                    &transport_handle),
                     NO_ERROR);
    /* Gone is not the same as never having been there. */
    interfaces_clear(&server->interfaces, &world.memory);
    transports_clear(&server->transports, &world.memory);
    expect_sound();
    BREAK(server->interfaces.serials, 0, "an interface that never existed");
    BREAK(server->transport_serials, 0, "a transport that never existed");
    BREAK(server->interfaces.iftransport_serials, 0, "an interface transport that never existed");
    struct table_link *link = table_after(&world.machines, NULL);
    uint32_t hash = link->hash;
    table_remove(&world.machines, &world.test_memory, link);
    expect_broken("a machine that does not exist");
    table_insert(&world.machines, link, hash);
    expect_sound();
    table_remove(&world.machines, &world.test_memory, link);
    table_insert(&world.machines, link, hash ^ 1);
    expect_broken("two machines share a name");
    table_remove(&world.machines, &world.test_memory, link);
    table_insert(&world.machines, link, hash);
    expect_sound();
}

static void adapters(void **state)
{
    (void)state;
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    struct table_link *link = table_after(&world.local.adapters.by_guid, NULL);
    struct adapter *adapter = TABLE_OWNER(link, struct adapter, by_guid);
    BREAK(adapter->is_named_first, false, "the wrong adapter is found");
    BREAK(adapter->name[0], (uint16_t)'x', "the wrong adapter is found");
    BREAK(world.local.adapters.by_guid.count, 5, "fewer links than it counts");
    BREAK(adapter->guid.bytes[0], (uint8_t)1, "two adapters share a GUID");
    assert_int_equal(mprfake_add_adapter(NULL, "{00000000-0542-4DB2-8760-CCFFA953737C}", "b"),
                     NO_ERROR);
    struct table_link *second = NULL;
    while ((second = table_after(&world.local.adapters.by_guid, second)) != NULL &&
           second == link) {
    }
    struct adapter *twin = TABLE_OWNER(second, struct adapter, by_guid);
    struct adapter unlisted = *twin;
    table_remove(&world.local.adapters.by_guid, &world.test_memory, &twin->by_guid);
    expect_broken("a friendly name leads to no adapter");
    table_insert(&world.local.adapters.by_guid, &twin->by_guid, unlisted.by_guid.hash);
    expect_sound();
}

static void replies(void **state)
{
    HANDLE config = connected();
    LPBYTE buffer;
    DWORD read, total;
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL),
                     NO_ERROR);
    BREAK(world.replies.of_origin[0], 5, "miscounted");
    struct table_link *link = table_after(&world.replies.by_address, NULL);
    uint32_t hash = link->hash;
    table_remove(&world.replies.by_address, &world.memory, link);
    table_insert(&world.replies.by_address, link, hash ^ 1);
    expect_broken("registered under another address");
    table_remove(&world.replies.by_address, &world.memory, link);
    table_insert(&world.replies.by_address, link, hash);
    expect_sound();
    /* The number of the function that made it follows the link. */
    unsigned *origin = (unsigned *)(void *)(link + 1);
    BREAK(*origin, REPLIES_ORIGINS, "made by no function");
}

/* Links of one bucket are found, and no others, in whichever order they leave it; so are they in a
 * table that has grown. */
static void links_of_one_bucket(void **state)
{
    static const unsigned orders[][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2},
                                         {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    struct alloc door = {0};
    (void)state;
    for (unsigned n = 0; n < 12; n++) {
        struct table table = {0};
        struct table_link links[4] = {{0}};
        struct table_room room = {0};
        const uint32_t step = n < 6 ? 1u << TABLE_FIRST_BITS : 1u << 20;
        if (n >= 6) {
            assert_true(table_room_get(&table, &door, 1000, &room));
            table_room_take(&table, &door, &room);
        }
        table_insert(&table, &links[3], 1); /* so that it does not shrink */
        for (uint32_t i = 0; i < 3; i++)
            table_insert(&table, &links[i], 5 + i * step);
        assert_null(table_check(&table));
        unsigned char behind = links[2].behind;
        links[2].behind = 0;
        assert_string_equal(table_check(&table), "a link hides those behind it in its bucket");
        links[2].behind = behind;
        for (unsigned i = 0; i < 3; i++) {
            table_remove(&table, &door, &links[orders[n % 6][i]]);
            assert_null(table_check(&table));
            for (unsigned j = 0; j < 3; j++)
                if (j <= i)
                    assert_null(table_find(&table, 5 + orders[n % 6][j] * step));
                else
                    assert_ptr_equal(table_find(&table, 5 + orders[n % 6][j] * step),
                                     &links[orders[n % 6][j]]);
        }
        assert_int_equal(*table_bits(&table, 5), 0);
        table_clear(&table, &door);
    }
}

/* Two keys of one hash hang in one chain, and each is found all the same. */
static void keys_of_one_hash(void **state)
{
    struct table table;
    struct table_link one = {0}, two = {0};
    HANDLE config = connected();
    LPBYTE first, second;
    DWORD size;
    HANDLE handle;
    (void)state;
    memset(&table, 0, sizeof table);
    table_insert(&table, &one, 5);
    table_insert(&table, &two, 5);
    assert_ptr_equal(table_find(&table, 5), &two);
    assert_ptr_equal(table_find_next(&two), &one);
    assert_null(table_find_next(&one));

    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &handle), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &first, &size), NO_ERROR);
    struct table_link *of_first = table_after(&world.replies.by_address, NULL);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &second, &size), NO_ERROR);
    struct table_link *of_second = table_after(&world.replies.by_address, NULL);
    if (of_second == of_first)
        of_second = table_after(&world.replies.by_address, of_first);
    uint32_t hash = of_second->hash;
    table_remove(&world.replies.by_address, &world.memory, of_second);
    table_insert(&world.replies.by_address, of_second, of_first->hash);
    assert_true(replies_has(&world.replies, first));
    table_remove(&world.replies.by_address, &world.memory, of_second);
    table_insert(&world.replies.by_address, of_second, hash);
    assert_false(replies_free(&world.replies, &world.memory, &table));

    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, "a"), NO_ERROR);
    struct table *by_guid = &world.local.adapters.by_guid;
    struct table_link *of_lan = table_after(by_guid, NULL);
    assert_int_equal(mprfake_add_adapter(NULL, "{00000000-0542-4DB2-8760-CCFFA953737C}", "b"),
                     NO_ERROR);
    struct table_link *of_twin = table_after(by_guid, NULL);
    if (of_twin == of_lan)
        of_twin = table_after(by_guid, of_lan);
    hash = of_twin->hash;
    table_remove(by_guid, &world.test_memory, of_twin);
    table_insert(by_guid, of_twin, of_lan->hash);
    WCHAR name[8];
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)u"" LAN_GUID, name, sizeof name),
                     NO_ERROR);
    table_remove(by_guid, &world.test_memory, of_twin);
    table_insert(by_guid, of_twin, hash);
}

/* Two objects of one hash: another of the kind, one of another kind, one of another connection. */
static void objects_of_one_hash(void **state)
{
    HANDLE out, wanted, others[3], config = connected();
    struct table *by_object = &world.handles.by_object;
    (void)state;
    /* The first of either kind has the same number. */
    world.local.transport_serials = (uint32_t)world.local.interfaces.serials;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(mprfake_add_interface(NULL, "other", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &wanted), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"other", &others[0]), NO_ERROR);
    assert_int_equal(
        MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 0, NULL, &others[1]),
        NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(connected(), (WCHAR *)u"if", &others[2]),
                     NO_ERROR);
    assert_int_equal(handle_of(others[1])->object, handle_of(wanted)->object);
    for (int i = 0; i < 3; i++) {
        struct table_link *twin = &handle_of(others[i])->by_object;
        uint32_t hash = twin->hash;
        table_remove(by_object, &world.memory, twin);
        table_insert(by_object, twin, handle_of(wanted)->by_object.hash);
        assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &out), NO_ERROR);
        assert_ptr_equal(out, wanted);
        table_remove(by_object, &world.memory, twin);
        table_insert(by_object, twin, hash);
    }
}

/* Found by trying. */
static void names_of_one_hash(void **state)
{
    static const char *const names[] = {"PC-21599", "PC-28681"};
    static const char16_t *const units[] = {u"PC-21599", u"PC-28681"};
    static const char *const guids[] = {LAN_GUID, "{00000000-0542-4DB2-8760-CCFFA953737C}"};
    HANDLE out[2], there[2], config = connected();
    WCHAR guid[40];
    (void)state;
    assert_int_equal(utf16_hash(units[0], 8), utf16_hash(units[1], 8));
    for (int i = 0; i < 2; i++) {
        assert_int_equal(MprConfigServerConnect((WCHAR *)(uintptr_t)units[i], &there[i]),
                         ERROR_BAD_NETPATH);
        assert_int_equal(mprfake_add_server(names[i]), NO_ERROR);
        assert_int_equal(mprfake_add_interface(NULL, names[i], 2, 1), NO_ERROR);
        assert_int_equal(mprfake_add_adapter(NULL, guids[i], names[i]), NO_ERROR);
        assert_int_equal(mprfake_add_interface(names[i], names[i], 2, 1), NO_ERROR);
    }
    for (int i = 0; i < 2; i++) {
        WCHAR *name = (WCHAR *)(uintptr_t)units[i];
        assert_int_equal(MprConfigInterfaceGetHandle(config, name, &out[i]), NO_ERROR);
        assert_int_equal(MprConfigGetGuidName(config, name, guid, sizeof guid), NO_ERROR);
        for (size_t j = 0; j < 38; j++)
            assert_int_equal(guid[j], guids[i][j]);
        assert_int_equal(MprConfigServerConnect(name, &there[i]), NO_ERROR);
        assert_int_equal(MprConfigInterfaceGetHandle(there[i], name, &out[i]), NO_ERROR);
        name = (WCHAR *)(uintptr_t)units[!i];
        assert_int_equal(MprConfigInterfaceGetHandle(there[i], name, &out[i]),
                         ERROR_NO_SUCH_INTERFACE);
    }
}

/* Beyond the most a table does not grow, and nothing asks for more buckets than that. */
static void a_table_has_a_most(void **state)
{
    const unsigned most = TABLE_MOST_BITS - TABLE_FIRST_BITS;
    struct table table = {.doublings = most};
    struct table_room room;
    struct alloc door = {0};
    (void)state;
    alloc_plan(&door, 1, UINT64_MAX);
    assert_true(table_room_get(&table, &door, SIZE_MAX, &room));
    assert_null(room.buckets);
    table.doublings = most - 1;
    assert_false(table_room_get(&table, &door, SIZE_MAX, &room));
    assert_null(room.buckets);
    assert_int_equal(room.doublings, most);
}

static void names_have_a_length(void **state)
{
    static const uint16_t long_name[INTERFACE_NAME_LONGEST + 1] = {'x'};
    const struct interface_fields fields = {.is_enabled = true};
    struct interface_draft interface_draft;
    struct interfaces no_interfaces;
    struct block_value values[BLOCK_COUNT] = {{NULL, 0}};
    struct transport_draft draft;
    struct transports none;
    (void)state;
    memset(&none, 0, sizeof none);
    assert_int_equal(transports_draft_set(&none, &world.test_memory, NULL, 1, (const uint16_t *)u"",
                                          0, values, &draft),
                     FACT_MALFORMED);
    assert_int_equal(transports_draft_set(&none, &world.test_memory, NULL, 1, long_name,
                                          TRANSPORT_NAME_LONGEST + 1, values, &draft),
                     FACT_MALFORMED);
    memset(&no_interfaces, 0, sizeof no_interfaces);
    assert_int_equal(interfaces_draft_new(&no_interfaces, &world.test_memory, long_name, 0, 2,
                                          &fields, &interface_draft),
                     FACT_MALFORMED);
    assert_int_equal(interfaces_draft_new(&no_interfaces, &world.test_memory, long_name,
                                          INTERFACE_NAME_LONGEST + 1, 2, &fields, &interface_draft),
                     FACT_MALFORMED);
}

static void memory_is_accounted_for(void **state)
{
    (void)state;
    BREAK(world.memory.live, world.memory.live + 1, "belongs to nothing");
}

static void a_block_too_large_for_any_memory_is_refused(void **state)
{
    struct reply_draft draft = {0};
    (void)state;
    assert_null(replies_draft_add(&world.replies, &world.memory, SIZE_MAX, 0, &draft));
    assert_null(alloc_get_zeroed(&world.memory, SIZE_MAX, 2));
}

/* Control has a door of its own to memory; it refuses only here. */
static void control_without_memory_changes_nothing(void **state)
{
    (void)state;
    for (uint64_t nth = 1; nth < 6; nth++) {
        alloc_plan(&world.test_memory, nth, UINT64_MAX);
        assert_int_equal(mprfake_add_server(nth < 3 ? "s" : NULL),
                         nth < 3 ? ERROR_NOT_ENOUGH_MEMORY : ERROR_INVALID_PARAMETER);
        alloc_plan(&world.test_memory, nth < 3 ? nth : 2, UINT64_MAX);
        assert_int_equal(mprfake_set_local_name("n"), ERROR_NOT_ENOUGH_MEMORY);
        alloc_plan(&world.test_memory, nth < 4 ? nth : 3, UINT64_MAX);
        assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, "a"), ERROR_NOT_ENOUGH_MEMORY);
        alloc_plan(&world.test_memory, nth < 4 ? nth : 3, UINT64_MAX);
        assert_int_equal(mprfake_add_interface(NULL, "i", 2, 1), ERROR_NOT_ENOUGH_MEMORY);
        alloc_plan(&world.test_memory, 0, 0);
        expect_sound();
    }
}

/* Tables that have to grow, for control and for replies, while memory is short. */
static void growth_without_memory_changes_nothing(void **state)
{
    LPBYTE blocks[70];
    DWORD size;
    HANDLE handle, config = connected();
    char text[8] = "m00", guid[] = "{6AAFC9A9-0542-4DB2-8760-CCFFA95373AA}";
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &handle), NO_ERROR);
    for (unsigned i = 0; i < 70; i++) {
        text[1] = (char)('0' + i / 10);
        text[2] = (char)('0' + i % 10);
        guid[35] = "0123456789ABCDEF"[i / 16];
        guid[36] = "0123456789ABCDEF"[i % 16];
        alloc_plan(&world.memory, 2, UINT64_MAX);
        DWORD code = MprConfigInterfaceGetInfo(config, handle, 0, &blocks[i], &size);
        alloc_plan(&world.memory, 0, 0);
        if (code != NO_ERROR) {
            assert_int_equal(code, ERROR_NOT_ENOUGH_MEMORY);
            assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &blocks[i], &size),
                             NO_ERROR);
        }
        for (uint64_t nth = 2; nth < 7; nth++) {
            alloc_plan(&world.test_memory, nth, UINT64_MAX);
            code = mprfake_add_server(text);
            assert_true(code == NO_ERROR || code == ERROR_NOT_ENOUGH_MEMORY ||
                        code == ERROR_ALREADY_EXISTS);
            alloc_plan(&world.test_memory, nth, UINT64_MAX);
            code = mprfake_add_adapter(NULL, guid, text);
            assert_true(code == NO_ERROR || code == ERROR_NOT_ENOUGH_MEMORY ||
                        code == ERROR_ALREADY_EXISTS);
            alloc_plan(&world.test_memory, 0, 0);
            expect_sound();
        }
    }
    for (unsigned i = 0; i < 70; i++)
        assert_int_equal(MprConfigBufferFree(blocks[i]), NO_ERROR);
}

static void case_is_folded_as_unicode_says(void **state)
{
    static const uint16_t pairs[][2] = {{'a', 'A'},     {'z', 'Z'},       {0xE9, 0xC9},
                                        {0xFF, 0x178},  {0x3C9, 0x3A9},   {0x451, 0x401},
                                        {0x101, 0x100}, {0xFF5A, 0xFF3A}, {0x1E01, 0x1E00}};
    static const uint16_t alone[] = {'{',   '@',   '[',    0xF7,   0xD7, 0x4E00,
                                     0x100, 0x102, 0xD800, 0xFFFF, 0x80};
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_int_equal(utf16_upper(pairs[i][0]), pairs[i][1]);
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        assert_int_equal(utf16_upper(alone[i]), alone[i]);
    const uint16_t a[] = {'x', 'y'};
    assert_false(utf16_same(a, 1, a, 2));
    assert_false(utf16_same(a, 1, a + 1, 1));
    assert_true(utf16_same(a, 2, a, 2));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(tables),
        TEST(handles),
        TEST(numbers_that_are_not_issued),
        TEST(handle_under_a_handle),
        TEST(objects),
        TEST(lost_objects),
        TEST(adapters),
        TEST(replies),
        TEST(links_of_one_bucket),
        TEST(keys_of_one_hash),
        TEST(objects_of_one_hash),
        TEST(names_of_one_hash),
        TEST(a_table_has_a_most),
        TEST(names_have_a_length),
        TEST(memory_is_accounted_for),
        TEST(a_block_too_large_for_any_memory_is_refused),
        TEST(control_without_memory_changes_nothing),
        TEST(growth_without_memory_changes_nothing),
        TEST(case_is_folded_as_unicode_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
