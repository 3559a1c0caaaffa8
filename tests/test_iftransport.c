/*
 * Transports of interfaces: the calls while memory is short, and what goes with an interface. The list
 * itself is that of test_transport.c.
 */
#include "support.h"

#include <string.h>

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
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(each_call_survives_each_shortage),
        TEST(an_interface_takes_its_transports_along),
        TEST(a_script_refuses_each_call),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
