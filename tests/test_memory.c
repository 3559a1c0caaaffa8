/* Every call of the double while its memory is short, and how much each asks for. */
#include "support.h"

#include <string.h>

struct situation {
    HANDLE config;
    HANDLE handle;
    LPBYTE block;
    DWORD read, total;
    MPR_INTERFACE_0 entry;
    DWORD id;
    unsigned number;
};

static void nothing(void *context)
{
    (void)context;
}

static DWORD make_connection(void *context)
{
    struct situation *s = context;
    return MprConfigServerConnect(NULL, &s->config);
}

static void end_connection(void *context)
{
    struct situation *s = context;
    MprConfigServerDisconnect(s->config);
}

static void connect_makes_one_allocation(void **state)
{
    struct situation s = {0};
    (void)state;
    assert_int_equal(
        with_each_allocation_failing(&(struct swept){make_connection, end_connection, &s}), 1);
}

/* Enough connections that a table has to grow for the next. */
static void connect_with_a_table_that_grows(void **state)
{
    struct situation s = {0};
    unsigned most = 0;
    (void)state;
    for (unsigned i = 0; i < 140; i++) {
        unsigned made =
            with_each_allocation_failing(&(struct swept){make_connection, end_connection, &s});
        most = made > most ? made : most;
        connected();
    }
    assert_int_equal(most, 2);
}

static DWORD make_interface(void *context)
{
    struct situation *s = context;
    return MprConfigInterfaceCreate(s->config, 0, (LPBYTE)&s->entry, &s->handle);
}

static void next_name(void *context)
{
    struct situation *s = context;
    s->entry.wszInterfaceName[0]++;
    s->number++;
}

static void create_makes_two_or_three_allocations(void **state)
{
    struct situation s = {.config = connected(), .entry = entry_named(u"\u4e00")};
    (void)state;
    for (unsigned i = 0; i < 60; i++) {
        unsigned made =
            with_each_allocation_failing(&(struct swept){make_interface, next_name, &s});
        assert_true(made >= 2 && made <= 6);
    }
}

static DWORD find_interface(void *context)
{
    struct situation *s = context;
    return MprConfigInterfaceGetHandle(s->config, (WCHAR *)u"if", &s->handle);
}

static DWORD find_afresh(void *context)
{
    struct situation *s = context;
    DWORD code = MprConfigInterfaceGetHandle(s->config, (WCHAR *)u"if", &s->handle);
    return code;
}

static void reconnect(void *context)
{
    struct situation *s = context;
    MprConfigServerDisconnect(s->config);
    s->config = connected();
}

static void a_first_handle_makes_one_allocation_and_a_second_none(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(with_each_allocation_failing(&(struct swept){find_afresh, reconnect, &s}), 1);
    assert_int_equal(find_interface(&s), NO_ERROR);
    assert_int_equal(with_each_allocation_failing(&(struct swept){find_interface, nothing, &s}), 0);
}

static DWORD list_interfaces(void *context)
{
    struct situation *s = context;
    return MprConfigInterfaceEnum(s->config, 0, &s->block, 0xFFFFFFFFu, &s->read, &s->total, NULL);
}

static void free_and_reconnect(void *context)
{
    struct situation *s = context;
    assert_int_equal(MprConfigBufferFree(s->block), NO_ERROR);
    reconnect(s);
}

static void a_list_makes_an_allocation_and_one_for_each_new_handle(void **state)
{
    char name[] = "if-a";
    struct situation s = {.config = connected()};
    (void)state;
    for (unsigned i = 0; i < 5; i++, name[3]++)
        assert_int_equal(mprfake_add_interface(NULL, name, 2, 1), NO_ERROR);
    assert_int_equal(
        with_each_allocation_failing(&(struct swept){list_interfaces, free_and_reconnect, &s}), 6);
}

/* More interfaces than the first buckets of the tables have room for. */
static void a_long_list_lets_the_tables_grow(void **state)
{
    char name[] = "if-00";
    struct situation s = {.config = connected()};
    (void)state;
    for (unsigned i = 0; i < 90; i++) {
        name[3] = (char)('0' + i / 10);
        name[4] = (char)('0' + i % 10);
        assert_int_equal(mprfake_add_interface(NULL, name, 2, 1), NO_ERROR);
    }
    assert_int_equal(
        with_each_allocation_failing(&(struct swept){list_interfaces, free_and_reconnect, &s}), 93);
}

static DWORD read_interface(void *context)
{
    struct situation *s = context;
    return MprConfigInterfaceGetInfo(s->config, s->handle, 0, &s->block, &s->total);
}

static void free_block(void *context)
{
    struct situation *s = context;
    assert_int_equal(MprConfigBufferFree(s->block), NO_ERROR);
}

static void reading_makes_one_allocation(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(find_interface(&s), NO_ERROR);
    assert_int_equal(with_each_allocation_failing(&(struct swept){read_interface, free_block, &s}),
                     1);
}

static DWORD make_transport(void *context)
{
    struct situation *s = context;
    unsigned char info[8] = {1};
    return MprConfigTransportCreate(s->config, s->id, (WCHAR *)u"ip", info, sizeof info, info,
                                    sizeof info, (WCHAR *)u"x.dll", &s->handle);
}

static void begin_afresh(void *context)
{
    struct situation *s = context;
    mprfake_reset();
    s->config = connected();
}

static void a_transport_makes_two_allocations_and_one_for_each_block(void **state)
{
    struct situation s = {.config = connected(), .id = PID_IP};
    (void)state;
    assert_int_equal(
        with_each_allocation_failing(&(struct swept){make_transport, begin_afresh, &s}), 5);
    assert_int_equal(make_transport(&s), NO_ERROR);
    assert_int_equal(with_each_allocation_failing(&(struct swept){make_transport, nothing, &s}), 3);
}

static DWORD find_transport(void *context)
{
    struct situation *s = context;
    return MprConfigTransportGetHandle(s->config, s->id, &s->handle);
}

static void finding_a_transport_makes_one_allocation(void **state)
{
    struct situation s = {.config = connected(), .id = PID_IP};
    (void)state;
    assert_int_equal(make_transport(&s), NO_ERROR);
    reconnect(&s);
    assert_int_equal(with_each_allocation_failing(&(struct swept){find_transport, reconnect, &s}),
                     1);
}

static DWORD need_nothing(void *context)
{
    struct situation *s = context;
    WCHAR text[300];
    assert_int_equal(MprConfigServerRefresh(s->config), NO_ERROR);
    assert_int_equal(MprConfigBufferFree(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigGetGuidName(s->config, (WCHAR *)u"lan", text, sizeof text), NO_ERROR);
    return MprConfigGetFriendlyName(s->config, (WCHAR *)u"" LAN_GUID, text, sizeof text);
}

static void these_calls_need_no_memory(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, "lan"), NO_ERROR);
    assert_int_equal(with_each_allocation_failing(&(struct swept){need_nothing, nothing, &s}), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(connect_makes_one_allocation),
        TEST(connect_with_a_table_that_grows),
        TEST(create_makes_two_or_three_allocations),
        TEST(a_first_handle_makes_one_allocation_and_a_second_none),
        TEST(a_list_makes_an_allocation_and_one_for_each_new_handle),
        TEST(a_long_list_lets_the_tables_grow),
        TEST(reading_makes_one_allocation),
        TEST(a_transport_makes_two_allocations_and_one_for_each_block),
        TEST(finding_a_transport_makes_one_allocation),
        TEST(these_calls_need_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
