/*
 * MprConfigServerConnect (nf-mprapi-mprconfigserverconnect): the call that comes before all others.
 */
#include "harness/check.h"
#include "harness/fixture.h"
#include "harness/text.h"

#include <stdint.h>

#define SUCCEEDS "MprConfigServerConnect.success-code"

/* The code of one connect to a name that lies in memory of ours. */
static DWORD connect_code(struct check *c, const WCHAR *name)
{
    HANDLE *out = give_handle(c);
    return CALL(c, MprConfigServerConnect, (WCHAR *)name, out);
}

/* Whether a handle is a live connection: Refresh answers NO_ERROR for one. */
static DWORD refresh(struct check *c, HANDLE config)
{
    return CALL(c, MprConfigServerRefresh, config);
}

/* A name of the harness in other letters, or with something before it. */
static const WCHAR *respelled(struct check *c, const WCHAR *name, int swap_case, const char *prefix)
{
    WCHAR text[512];
    size_t used = utf8_to_wide(prefix, text, 512), i = 0;
    for (; name[i] != 0 && used + 1 < 512; i++, used++) {
        int letter = (name[i] >= 'a' && name[i] <= 'z') || (name[i] >= 'A' && name[i] <= 'Z');
        text[used] = (WCHAR)(swap_case && letter ? name[i] ^ 0x20 : name[i]);
    }
    text[used] = 0;
    return give_string(c, text);
}

/* Whether an interface of that name is found through a connection. */
static int finds(struct check *c, HANDLE config, const WCHAR *name)
{
    HANDLE *found = give_handle(c);
    return CALL(c, MprConfigInterfaceGetHandle, config, (WCHAR *)name, found) == NO_ERROR;
}

/* Whether two connections lead to one configuration: what is stored through the one is found
 * through the other. */
static int see_the_same(struct check *c, HANDLE one, HANDLE other)
{
    return finds(c, other, fixture_interface_through(c, one, 1));
}

CHECK(MprConfigServerConnect, success_code, READ)
{
    expect_code(c, connect_code(c, NULL), NO_ERROR);
}

CHECK(MprConfigServerConnect, writes_handle, READ)
{
    HANDLE *out = give_handle(c);
    require_code(c, CALL(c, MprConfigServerConnect, NULL, out), NO_ERROR, SUCCEEDS);
    expect(c, !is_untouched(c, out), "a handle in the variable", "the variable was not written");
}

CHECK(MprConfigServerConnect, null_out_param, READ)
{
    expect_code(c, CALL(c, MprConfigServerConnect, NULL, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerConnect, null_name_is_local, ADD)
{
    HANDLE *local = give_handle(c);
    expect_code(c, CALL(c, MprConfigServerConnect, NULL, local), NO_ERROR);
    HANDLE named = connect_to(c, fixture_local_name(c));
    expect(c, see_the_same(c, *local, named), "the configuration of the local machine",
           "what was stored through the one is not found by the local machine's name");
}

CHECK(MprConfigServerConnect, named_remote, ADD)
{
    HANDLE remote = connect_to(c, fixture_remote(c));
    HANDLE again = connect_to(c, fixture_remote(c));
    HANDLE other = connect_to(c, fixture_remote_other(c));
    HANDLE local = connect_local(c);
    const WCHAR *name = fixture_interface_through(c, remote, 1);
    expect(c, finds(c, again, name), "one configuration behind one name",
           "what was stored is not found by the same name");
    expect(c, !finds(c, other, name), "another machine's configuration behind another name",
           "what was stored on the one is found on the other");
    expect(c, !finds(c, local, name), "the named machine's configuration",
           "it is the local machine's");
}

CHECK(MprConfigServerConnect, comes_first, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE *transport = give_handle(c);
    DWORD code = CALL(c, MprConfigTransportGetHandle, config, PID_IP, transport);
    expect(c, code == NO_ERROR || code == ERROR_UNKNOWN_PROTOCOL_ID,
           "the handle leads to transports: NO_ERROR (0) or ERROR_UNKNOWN_PROTOCOL_ID (902)",
           "code %lu", (unsigned long)code);
    expect(c, see_the_same(c, config, config), "the handle leads to interfaces",
           "an interface stored through it is not found through it");
}

static HANDLE *swept_out;

static void sweep_prepare(struct check *c, void *situation)
{
    (void)situation;
    swept_out = give_handle(c);
}

static DWORD sweep_call(struct check *c, void *situation)
{
    (void)situation;
    return CALL(c, MprConfigServerConnect, NULL, swept_out);
}

static void sweep_granted(struct check *c, void *situation)
{
    (void)situation;
    expect(c, !is_untouched(c, swept_out), "a handle in the variable",
           "the variable was not written");
    CALL_VOID(c, MprConfigServerDisconnect, *swept_out);
}

static void sweep_untouched(struct check *c, void *situation)
{
    (void)situation;
    expect_untouched(c, swept_out, "the handle variable");
}

SWEEP_CHECK(MprConfigServerConnect, out_of_memory, READ)
{
    struct sweep_case s = {sweep_prepare, sweep_call, NULL, sweep_granted, NULL};
    sweep(c, &s, 1);
}

CHECK(MprConfigServerConnect, handle_non_null, READ)
{
    expect(c, connect_local(c) != NULL, "a handle that is not NULL", "NULL");
}

CHECK(MprConfigServerConnect, x_null_out_first, READ)
{
    WCHAR *unknown = (WCHAR *)fixture_unknown_server(c);
    expect_code(c, CALL(c, MprConfigServerConnect, unknown, NULL), ERROR_INVALID_PARAMETER);
    WCHAR *known = (WCHAR *)fixture_remote(c);
    expect_code(c, CALL(c, MprConfigServerConnect, known, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerConnect, x_leading_backslashes, ADD)
{
    HANDLE plain = connect_to(c, fixture_remote(c));
    HANDLE *out = give_handle(c);
    WCHAR *name = (WCHAR *)respelled(c, fixture_remote(c), 0, "\\\\");
    expect_code(c, CALL(c, MprConfigServerConnect, name, out), NO_ERROR);
    expect(c, see_the_same(c, plain, *out), "the same machine", "another configuration");
}

CHECK(MprConfigServerConnect, x_name_case, ADD)
{
    HANDLE plain = connect_to(c, fixture_remote(c));
    HANDLE *out = give_handle(c);
    WCHAR *name = (WCHAR *)respelled(c, fixture_remote(c), 1, "");
    expect_code(c, CALL(c, MprConfigServerConnect, name, out), NO_ERROR);
    expect(c, see_the_same(c, plain, *out), "the same machine", "another configuration");
}

CHECK(MprConfigServerConnect, x_own_name, ADD)
{
    HANDLE local = connect_local(c);
    HANDLE *out = give_handle(c);
    WCHAR *name = (WCHAR *)respelled(c, fixture_local_name(c), 1, "\\\\");
    expect_code(c, CALL(c, MprConfigServerConnect, name, out), NO_ERROR);
    expect(c, see_the_same(c, local, *out), "the local machine", "another configuration");
}

CHECK(MprConfigServerConnect, x_empty_name, ADD)
{
    static const WCHAR empty[] = {0};
    HANDLE local = connect_local(c);
    HANDLE *out = give_handle(c);
    WCHAR *name = give_string(c, empty);
    expect_code(c, CALL(c, MprConfigServerConnect, name, out), NO_ERROR);
    expect(c, see_the_same(c, local, *out), "the local machine", "another configuration");
}

CHECK(MprConfigServerConnect, x_unknown_server, READ)
{
    expect_code(c, connect_code(c, fixture_unknown_server(c)), ERROR_BAD_NETPATH);
}

CHECK(MprConfigServerConnect, x_longest_name, READ)
{
    static WCHAR name[32767 + 2];
    for (unsigned i = 0; i < 32767; i++)
        name[i] = (WCHAR)('a' + i % 26);
    fixture_server_named(c, name);
    expect_code(c, connect_code(c, give_string(c, name)), NO_ERROR);
    name[32767] = 'z';
    expect_code(c, connect_code(c, give_string(c, name)), ERROR_BAD_NETPATH);
}

CHECK(MprConfigServerConnect, x_unprivileged, READ)
{
    fixture_unprivileged(c);
    expect_code(c, connect_code(c, NULL), ERROR_ACCESS_DENIED);
}

CHECK(MprConfigServerConnect, x_untouched_unknown, READ)
{
    HANDLE *out = give_handle(c);
    WCHAR *name = (WCHAR *)fixture_unknown_server(c);
    expect_refused(c, CALL(c, MprConfigServerConnect, name, out));
    expect_untouched(c, out, "the handle variable");
}

CHECK(MprConfigServerConnect, x_untouched_unprivileged, READ)
{
    fixture_unprivileged(c);
    HANDLE *out = give_handle(c);
    expect_refused(c, CALL(c, MprConfigServerConnect, NULL, out));
    expect_untouched(c, out, "the handle variable");
}

SWEEP_CHECK(MprConfigServerConnect, x_untouched_no_memory, READ)
{
    struct sweep_case s = {sweep_prepare, sweep_call, sweep_untouched, sweep_granted, NULL};
    sweep(c, &s, 0);
}

CHECK(MprConfigServerConnect, x_distinct_handles, READ)
{
    HANDLE handles[16];
    for (unsigned i = 0; i < 16; i++) {
        handles[i] = connect_local(c);
        for (unsigned j = 0; j < i; j++)
            expect(c, handles[i] != handles[j], "a handle of its own for each connection",
                   "connections %u and %u have the same", j + 1, i + 1);
    }
}

CHECK(MprConfigServerConnect, x_independent, READ)
{
    HANDLE first = connect_local(c), second = connect_local(c), third = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, first);
    CALL_VOID(c, MprConfigServerDisconnect, third);
    expect_code(c, refresh(c, second), NO_ERROR);
}

CHECK(MprConfigServerConnect, x_many, READ)
{
    enum { MANY = 10000 };
    static HANDLE handles[MANY];
    HANDLE *out = give_handle(c);
    for (unsigned i = 0; i < MANY; i++) {
        DWORD code = CALL(c, MprConfigServerConnect, NULL, out);
        if (i == 0)
            require_code(c, code, NO_ERROR, SUCCEEDS);
        expect_code(c, code, NO_ERROR);
        handles[i] = *out;
    }
    for (unsigned i = 0; i < MANY; i++)
        expect_code(c, refresh(c, handles[i]), NO_ERROR);
}

CHECK(MprConfigServerConnect, x_fits_32_bits, READ)
{
    for (unsigned i = 0; i < 100; i++) {
        uint64_t value = (uintptr_t)connect_local(c);
        expect(c, value <= 0xFFFFFFFFu, "a value below 2^32", "a value above");
    }
}

CHECK(MprConfigServerConnect, x_not_reissued, READ)
{
    HANDLE *out = give_handle(c);
    HANDLE first = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, first);
    for (unsigned i = 0; i < 5000; i++) {
        require_code(c, CALL(c, MprConfigServerConnect, NULL, out), NO_ERROR, SUCCEEDS);
        expect(c, *out != first, "another value than that of the first connection",
               "the value is back after %u connections", i + 1);
        CALL_VOID(c, MprConfigServerDisconnect, *out);
    }
}

CHECK(MprConfigServerConnect, x_name_unwritten, READ)
{
    WCHAR *unknown = (WCHAR *)respelled(c, fixture_unknown_server(c), 0, "\\\\");
    expect_refused(c, connect_code(c, unknown));
    WCHAR *known = (WCHAR *)respelled(c, fixture_remote(c), 1, "\\\\");
    connect_to(c, known);
}
