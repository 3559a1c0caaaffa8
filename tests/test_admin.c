/* The functions of a running router: what works without one, and that each of the others looks at
 * its arguments, is counted, can be scripted, and answers as its row of world/exports.h says. */
#include "support.h"
#include "world/exports.h"

#include <stdlib.h>
#include <string.h>

static DWORD calls_of(const char *function)
{
    DWORD count = 0;
    assert_int_equal(mprfake_calls(function, &count), NO_ERROR);
    return count;
}

static DWORD open_of(const char *function)
{
    DWORD count = 0;
    assert_int_equal(mprfake_open(function, &count), NO_ERROR);
    return count;
}

static MPR_SERVER_HANDLE service(void)
{
    MPR_SERVER_HANDLE server = NULL;
    assert_int_equal(MprAdminServerConnect(NULL, &server), NO_ERROR);
    assert_non_null(server);
    return server;
}

static MIB_SERVER_HANDLE tables(void)
{
    MIB_SERVER_HANDLE server = NULL;
    assert_int_equal(MprAdminMIBServerConnect(NULL, &server), NO_ERROR);
    assert_non_null(server);
    return server;
}

/* ------------------------------------------------------------------------------- the service */

static void the_service_does_not_run(void **state)
{
    WCHAR name[] = u"elsewhere";
    (void)state;
    assert_int_equal(MprAdminIsServiceRunning(NULL), FALSE);
    assert_int_equal(MprAdminIsServiceRunning(name), FALSE);
    assert_int_equal(calls_of("MprAdminIsServiceRunning"), 2);
    assert_int_equal(mprfake_fail_call("MprAdminIsServiceRunning", 1, 1, 77), NO_ERROR);
    assert_int_equal(MprAdminIsServiceRunning(NULL), TRUE);
    assert_int_equal(MprAdminIsServiceRunning(NULL), FALSE);
}

static void the_service_is_not_initialized(void **state)
{
    BOOL is = 5;
    (void)state;
    assert_int_equal(MprAdminIsServiceInitialized(NULL, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprAdminIsServiceInitialized", 1, 1, 77), NO_ERROR);
    assert_int_equal(MprAdminIsServiceInitialized(NULL, &is), 77);
    assert_int_equal(is, 5);
    assert_int_equal(MprAdminIsServiceInitialized(NULL, &is), NO_ERROR);
    assert_int_equal(is, FALSE);
    assert_int_equal(calls_of("MprAdminIsServiceInitialized"), 3);
}

/* ------------------------------------------------------------------------------- connections */

static void connecting_asks_nobody(void **state)
{
    WCHAR name[] = u"nobody.invalid";
    MPR_SERVER_HANDLE first = NULL, second = NULL;
    MIB_SERVER_HANDLE mib = NULL;
    (void)state;
    assert_int_equal(MprAdminServerConnect(name, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminMIBServerConnect(NULL, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminServerConnect(name, &first), NO_ERROR);
    assert_int_equal(MprAdminServerConnect(name, &second), NO_ERROR);
    assert_int_equal(MprAdminMIBServerConnect(name, &mib), NO_ERROR);
    assert_ptr_not_equal(first, second);
    assert_int_equal(open_of("MprAdminServerConnect"), 2);
    assert_int_equal(open_of("MprAdminMIBServerConnect"), 1);
    assert_int_equal(open_of(NULL), 3);

    char report[256];
    assert_int_equal(mprfake_open_report(report, sizeof report, NULL), NO_ERROR);
    assert_string_equal(report, "MprAdminServerConnect: 2 connections never disconnected\n"
                                "MprAdminMIBServerConnect: 1 connection never disconnected");

    MprAdminServerDisconnect(first);
    MprAdminServerDisconnect(first);
    MprAdminServerDisconnect(NULL);
    MprAdminServerDisconnect(mib);
    MprAdminMIBServerDisconnect(second);
    assert_int_equal(open_of(NULL), 2);
    MprAdminServerDisconnect(second);
    MprAdminMIBServerDisconnect(mib);
    assert_int_equal(open_of(NULL), 0);
    assert_int_equal(calls_of("MprAdminServerDisconnect"), 5);
    assert_int_equal(calls_of("MprAdminMIBServerDisconnect"), 2);
}

static void connecting_is_scripted(void **state)
{
    HANDLE server = (HANDLE)&server;
    (void)state;
    assert_int_equal(mprfake_fail_call("MprAdminServerConnect", 1, 1, 1722), NO_ERROR);
    assert_int_equal(MprAdminServerConnect(NULL, &server), 1722);
    assert_int_equal(mprfake_fail_call("MprAdminMIBServerConnect", 1, 1, 1722), NO_ERROR);
    assert_int_equal(MprAdminMIBServerConnect(NULL, &server), 1722);
    assert_ptr_equal(server, &server);
    assert_int_equal(mprfake_fail_call("MprAdminServerDisconnect", 1, 1, 1),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprAdminMIBServerDisconnect", 1, 1, 1),
                     ERROR_INVALID_PARAMETER);
}

static DWORD connect_service(void *context)
{
    return MprAdminServerConnect(NULL, context);
}

static void disconnect_service(void *context)
{
    MprAdminServerDisconnect(*(HANDLE *)context);
}

static DWORD connect_tables(void *context)
{
    return MprAdminMIBServerConnect(NULL, context);
}

static void disconnect_tables(void *context)
{
    MprAdminMIBServerDisconnect(*(HANDLE *)context);
}

static void connecting_survives_a_shortage_of_memory(void **state)
{
    HANDLE server = NULL;
    struct swept of_service = {connect_service, disconnect_service, &server};
    struct swept of_tables = {connect_tables, disconnect_tables, &server};
    (void)state;
    assert_true(with_each_allocation_failing(&of_service) > 0);
    assert_true(with_each_allocation_failing(&of_tables) > 0);
}

/* A handle serves the family that gave it. */
static void families_do_not_share_handles(void **state)
{
    HANDLE config = connected();
    HANDLE server = service();
    HANDLE mib = tables();
    BYTE entry[4] = {0};
    (void)state;
    assert_int_equal(MprConfigServerRefresh(server), ERROR_INVALID_HANDLE);
    assert_int_equal(MprConfigServerRefresh(mib), ERROR_INVALID_HANDLE);
    assert_int_equal(MprAdminInterfaceDelete(config, NULL), RPC_S_INVALID_BINDING);
    assert_int_equal(MprAdminInterfaceDelete(mib, NULL), RPC_S_INVALID_BINDING);
    assert_int_equal(MprAdminInterfaceDelete(server, NULL), RPC_S_SERVER_UNAVAILABLE);
    assert_int_equal(MprAdminMIBEntrySet(server, 1, 1, entry, 4), RPC_S_INVALID_BINDING);
    assert_int_equal(MprAdminMIBEntrySet(mib, 1, 1, entry, 4), RPC_S_SERVER_UNAVAILABLE);
    MprConfigServerDisconnect(server);
    assert_int_equal(MprAdminInterfaceDelete(server, NULL), RPC_S_SERVER_UNAVAILABLE);
    MprAdminServerDisconnect(config);
    assert_int_equal(MprConfigServerRefresh(config), NO_ERROR);
    MprAdminServerDisconnect(server);
    assert_int_equal(MprAdminInterfaceDelete(server, NULL), RPC_S_INVALID_BINDING);
}

/* ----------------------------------------------------------------------- buffers and messages */

static void buffers_are_freed(void **state)
{
    HANDLE config = connected();
    LPBYTE buffer = NULL;
    DWORD read = 0, total = 0;
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, UINT32_MAX, &read, &total, NULL),
                     NO_ERROR);
    assert_int_equal(MprAdminBufferFree(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminBufferFree(buffer + 1), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprAdminBufferFree", 1, 1, 77), NO_ERROR);
    assert_int_equal(MprAdminBufferFree(buffer), 77);
    assert_int_equal(open_of("MprConfigInterfaceEnum"), 1);
    assert_int_equal(MprAdminMIBBufferFree(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminMIBBufferFree(buffer), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminBufferFree(buffer), NO_ERROR);
    assert_int_equal(MprAdminBufferFree(buffer), ERROR_INVALID_PARAMETER);
    assert_int_equal(open_of("MprConfigInterfaceEnum"), 0);
    assert_int_equal(calls_of("MprAdminMIBBufferFree"), 2);
}

static void codes_of_the_router_have_texts(void **state)
{
    static const DWORD others[] = {0, 87, 317, 899, 947, 957, 1722, UINT32_MAX};
    WCHAR untouched = 0;
    LPWSTR text = NULL;
    (void)state;
    for (DWORD code = 900; code <= 956; code++) {
        if (code == 947)
            continue;
        assert_int_equal(MprAdminGetErrorString(code, &text), NO_ERROR);
        assert_true(text[0] >= 'A' && text[0] <= 'Z');
        free(text);
    }
    assert_int_equal(MprAdminGetErrorString(ERROR_DDM_NOT_RUNNING, &text), NO_ERROR);
    assert_memory_equal(text, u"The demand-dial manager is not running.",
                        sizeof u"The demand-dial manager is not running.");
    free(text);

    text = &untouched;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_int_equal(MprAdminGetErrorString(others[i], &text), ERROR_MR_MID_NOT_FOUND);
    assert_int_equal(MprAdminGetErrorString(900, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminGetErrorString(87, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprAdminGetErrorString", 1, 1, 77), NO_ERROR);
    assert_int_equal(MprAdminGetErrorString(900, &text), 77);
    assert_ptr_equal(text, &untouched);
}

static DWORD get_text(void *context)
{
    return MprAdminGetErrorString(900, context);
}

static void free_text(void *context)
{
    free(*(LPWSTR *)context);
}

static void a_text_survives_a_shortage_of_memory(void **state)
{
    LPWSTR text = NULL;
    struct swept call = {get_text, free_text, &text};
    (void)state;
    assert_int_equal(with_each_allocation_failing(&call), 1);
}

/* ------------------------------------------------------------------------------- the refusals */

/* By their prototypes, and independently of the table: one of every family, and of every check. */
static void nobody_answers(void **state)
{
    HANDLE server = service(), mib = tables(), out = NULL;
    LPBYTE bytes = NULL;
    LPVOID any = NULL;
    BYTE in[8] = {0};
    DWORD a = 0, b = 0;
    WCHAR name[] = u"name";
    BOOL is = FALSE;
    MPR_SERVER_EX ex;
    MPR_IF_CUSTOMINFOEX custom;
    (void)state;
    memset(&ex, 0, sizeof ex);
    memset(&custom, 0, sizeof custom);

    assert_int_equal(MprAdminTransportCreate(server, PID_IP, NULL, NULL, 0, NULL, 0, NULL), 1722);
    assert_int_equal(MprAdminTransportGetInfo(server, PID_IP, &bytes, &a, NULL, NULL), 1722);
    assert_int_equal(MprAdminTransportGetInfo(server, PID_IP, NULL, NULL, &bytes, &a), 1722);
    assert_int_equal(MprAdminTransportGetInfo(server, PID_IP, NULL, NULL, NULL, NULL), 87);
    assert_int_equal(MprAdminTransportSetInfo(server, PID_IP, in, 8, NULL, 0), 1722);
    assert_int_equal(MprAdminTransportSetInfo(server, PID_IP, NULL, 8, NULL, 8), 87);
    assert_int_equal(MprAdminDeviceEnum(server, 0, &bytes, &a), 1722);

    assert_int_equal(MprAdminInterfaceCreate(server, 3, in, &out), 1722);
    assert_int_equal(MprAdminInterfaceCreate(server, 4, in, &out), 50);
    assert_int_equal(MprAdminInterfaceCreate(server, 4, NULL, &out), 87);
    assert_int_equal(MprAdminInterfaceCreate(NULL, 3, in, &out), 1702);
    assert_int_equal(MprAdminInterfaceEnum(server, 0, &bytes, 9, &a, &b, NULL), 1722);
    assert_int_equal(MprAdminInterfaceEnum(server, 1, &bytes, 9, &a, &b, NULL), 50);
    assert_int_equal(MprAdminInterfaceGetHandle(server, name, &out, FALSE), 1722);
    assert_int_equal(MprAdminInterfaceGetHandle(server, NULL, &out, FALSE), 1780);
    assert_int_equal(MprAdminInterfaceGetHandle(NULL, name, &out, FALSE), 1702);
    assert_int_equal(MprAdminInterfaceGetInfo(server, NULL, 0, &bytes), 1722);
    assert_int_equal(MprAdminInterfaceGetInfo(server, NULL, 0, NULL), 87);
    assert_int_equal(MprAdminInterfaceSetInfo(server, NULL, 4, in), 50);
    assert_int_equal(MprAdminInterfaceConnect(server, NULL, NULL, TRUE), 1722);
    assert_int_equal(MprAdminInterfaceGetCustomInfoEx(server, NULL, &custom), 1722);
    assert_int_equal(MprAdminInterfaceSetCustomInfoEx(server, NULL, NULL), 87);
    assert_int_equal(MprAdminInterfaceTransportAdd(server, NULL, PID_IP, NULL, 0), 87);
    assert_int_equal(MprAdminInterfaceTransportGetInfo(server, NULL, PID_IP, &bytes, NULL), 1722);
    assert_int_equal(MprAdminInterfaceTransportSetInfo(server, NULL, PID_IP, in, 8), 1722);
    assert_int_equal(MprAdminInterfaceTransportRemove(server, NULL, PID_IP), 1722);

    assert_int_equal(MprAdminServerGetInfo(server, 0, &bytes), 903);
    assert_int_equal(MprAdminServerGetInfoEx(server, &ex), 903);
    assert_int_equal(MprAdminServerGetInfoEx(server, NULL), 87);
    assert_int_equal(MprAdminConnectionEnum(server, 0, &bytes, 9, &a, &b, NULL), 903);
    assert_int_equal(MprAdminPortEnum(server, 0, NULL, &bytes, 9, &a, &b, NULL), 903);
    assert_int_equal(MprAdminPortReset(server, NULL), 903);
    assert_int_equal(MprAdminSendUserMessage(server, NULL, name), 903);

    assert_int_equal(MprAdminMIBEntryGet(mib, 1, 1, in, 8, &any, &a), 1722);
    assert_int_equal(MprAdminMIBEntryGet(NULL, 1, 1, in, 8, &any, &a), 1702);

    assert_int_equal(MprAdminUserGetInfo(NULL, name, 0, in), 2221);
    assert_int_equal(MprAdminUserGetInfo(NULL, NULL, 0, in), 87);
    assert_int_equal(MprAdminGetPDCServer(NULL, NULL, name), 2453);
    assert_int_equal(MprAdminIsDomainRasServer(NULL, NULL, &is), 1355);
    assert_int_equal(MprAdminInterfaceGetCredentials(NULL, name, NULL, NULL, name), 623);
    assert_int_equal(MprAdminInterfaceGetCredentials(NULL, name, NULL, NULL, NULL), 87);
    assert_int_equal(MprAdminInterfaceSetCredentials(NULL, name, NULL, NULL, NULL), 623);

    assert_null(bytes);
    assert_null(out);
    assert_null(any);
    assert_int_equal(a + b, 0);
    assert_memory_equal(name, u"name", sizeof name);
}

/* The entries as they are: functions of words. */
#define WORDS 8
typedef uint32_t entry(uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t,
                       uintptr_t);
#define DECLARE(to, name, words, looks, answer) entry entry_##name __asm__(#name);
WORLD_EXPORTS(DECLARE, none)

static const struct row {
    const char *name;
    entry *entry;
    const char *looks;
    DWORD answer;
} ROWS[] = {
#define ROW(to, name, words, looks, answer) {#name, entry_##name, looks, answer},
    WORLD_EXPORTS(ROW, none)
#undef ROW
};
#define ROWS_COUNT (sizeof ROWS / sizeof ROWS[0])

static DWORD call(const struct row *row, const uintptr_t *w)
{
    return row->entry(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]);
}

/* Arguments that a row lets pass. Values of 32 bits come with rubbish in the rest of the word. */
static void pass(const struct row *row, uintptr_t *words, uint64_t *target)
{
    memset(words, 0, WORDS * sizeof *words);
    for (size_t i = 0; row->looks[i] != '\0'; i++) {
        char look = row->looks[i];
        if (look == 'S')
            words[i] = (uintptr_t)service();
        else if (look == 'M')
            words[i] = (uintptr_t)tables();
        else if (look == 'P' || look == 'N' || look == 'E')
            words[i] = (uintptr_t)target;
        else if (look != '-')
            words[i] = (uintptr_t)(UINT64_C(0x1234567800000000) + (unsigned)(look - '0'));
    }
}

static void every_row_refuses(void **state)
{
    uintptr_t words[WORDS];
    uint64_t target[16] = {0}, untouched[16] = {0};
    (void)state;
    for (const struct row *row = ROWS; row < ROWS + ROWS_COUNT; row++) {
        pass(row, words, target);
        DWORD code = call(row, words);
        if (code != row->answer)
            fail_msg("%s answers %u, and not %u", row->name, code, row->answer);
        assert_int_equal(calls_of(row->name), 1);
        assert_int_equal(mprfake_fail_call(row->name, 1, 1, 77), NO_ERROR);
        assert_int_equal(call(row, words), 77);
        assert_int_equal(call(row, words), row->answer);
        assert_memory_equal(target, untouched, sizeof target);
    }
}

static DWORD code_for(char look)
{
    switch (look) {
    case 'P':
        return ERROR_INVALID_PARAMETER;
    case 'N':
        return RPC_X_NULL_REF_POINTER;
    case 'S':
    case 'M':
        return RPC_S_INVALID_BINDING;
    default:
        return ERROR_NOT_SUPPORTED;
    }
}

/* A single argument wrong is found out, wherever it stands; one of several is not missed. */
static void every_row_looks_at_its_arguments(void **state)
{
    uintptr_t words[WORDS];
    uint64_t target[16] = {0};
    (void)state;
    for (const struct row *row = ROWS; row < ROWS + ROWS_COUNT; row++) {
        for (size_t i = 0; row->looks[i] != '\0'; i++) {
            char look = row->looks[i];
            DWORD expected = look == '-' || look == 'E' ? row->answer : code_for(look);
            pass(row, words, target);
            words[i] = look >= '0' && look <= '3' ? (uintptr_t)(look - '0') + 1 : 0;
            if (call(row, words) != expected)
                fail_msg("%s does not answer %u for argument %zu", row->name, expected, i);
        }
        pass(row, words, target);
        if (strchr(row->looks, 'E') != NULL) {
            for (size_t i = 0; row->looks[i] != '\0'; i++)
                words[i] = row->looks[i] == 'E' ? 0 : words[i];
            assert_int_equal(call(row, words), ERROR_INVALID_PARAMETER);
        }
    }
}

/* What a program that edits a transport does when connecting failed: it goes on with NULL. */
static void a_program_goes_on_without_a_handle(void **state)
{
    HANDLE server = NULL;
    LPBYTE bytes = NULL;
    LPVOID header = NULL;
    DWORD size = 0;
    (void)state;
    assert_int_equal(mprfake_fail_call("MprAdminServerConnect", 1, 0, 1722), NO_ERROR);
    MprAdminServerConnect(NULL, &server);
    assert_int_equal(MprAdminTransportGetInfo(server, PID_IP, &bytes, &size, NULL, NULL),
                     RPC_S_INVALID_BINDING);
    assert_int_equal(MprInfoDuplicate(bytes, &header), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminBufferFree(bytes), ERROR_INVALID_PARAMETER);
    assert_int_equal(MprAdminTransportSetInfo(server, PID_IP, bytes, size, NULL, 0),
                     ERROR_INVALID_PARAMETER);
    MprAdminServerDisconnect(server);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(the_service_does_not_run),
        TEST(the_service_is_not_initialized),
        TEST(connecting_asks_nobody),
        TEST(connecting_is_scripted),
        TEST(connecting_survives_a_shortage_of_memory),
        TEST(families_do_not_share_handles),
        TEST(buffers_are_freed),
        TEST(codes_of_the_router_have_texts),
        TEST(a_text_survives_a_shortage_of_memory),
        TEST(nobody_answers),
        TEST(every_row_refuses),
        TEST(every_row_looks_at_its_arguments),
        TEST(a_program_goes_on_without_a_handle),
    };
    return cmocka_run_group_tests(tests, fresh_double, fresh_double);
}
