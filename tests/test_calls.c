/*
 * The calls that were made: counted, listed, reported; and that each function that returns a code
 * answers by script. tests/exports.list says which functions there are.
 */
#include "support.h"
#include "world/world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --------------------------------------------------------------------------- what can be called */

/* As many of everything as there are calls of one function below, so that a call may use up its
 * own. */
#define TIMES 4

static struct arguments {
    HANDLE config, interface, bare_interface, transport, on_interface;
    MPR_SERVER_HANDLE service;
    MIB_SERVER_HANDLE tables;
    LPVOID header;
    BYTE *buffer;
    MPR_INTERFACE_0 fresh;
} prepared[TIMES];

static const struct arguments *a; /* those of the next call */

/* Where calls write to. */
static struct {
    HANDLE handle;
    LPBYTE bytes;
    LPVOID pointer;
    WCHAR *path;
    DWORD numbers[3];
    BOOL is_true;
    WCHAR text[64];
    MPR_FILTER_0 filter;
} out;

static const WCHAR lan[] = u"" LAN_GUID;
static WCHAR folder_units[64];
static char folder[] = "/tmp/mprfake-calls-XXXXXX";
static BYTE block[4];
static MPR_SERVER_1 ports = {.dwNumPptpPorts = 1, .dwNumL2tpPorts = 1};
static MPR_SERVER_EX server = {.Header = {MPRAPI_MPR_SERVER_OBJECT_REVISION_5,
                                          MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, sizeof server}};
static MPR_SERVER_SET_CONFIG_EX settings = {
    .Header = {MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_5,
               MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT, sizeof settings},
    .setConfigForProtocols = MPRAPI_SET_CONFIG_PROTOCOL_FOR_PPTP,
    .ConfigParams.PptpConfigParams.dwNumPorts = 1};
static MPR_IF_CUSTOMINFOEX custom = {
    .Header = {MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3,
               MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT, sizeof custom},
    .dwFlags = MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2,
    .customIkev2Config = {.dwSaLifeTime = 300, .dwSaDataSize = 1024}};

#define ALL   0xFFFFFFFFu
#define NAMED (WCHAR *)(uintptr_t)

/* A call of each that its arguments do not forbid. */
#define CALLS(CALL)                                                                                \
    CALL(MprConfigServerConnect, NULL, &out.handle)                                                \
    CALL(MprConfigServerRefresh, a->config)                                                        \
    CALL(MprConfigBufferFree, a->buffer)                                                           \
    CALL(MprConfigServerGetInfo, a->config, 0, &out.bytes)                                         \
    CALL(MprConfigServerSetInfo, a->config, 1, (LPBYTE)&ports)                                     \
    CALL(MprConfigServerGetInfoEx, a->config, &server)                                             \
    CALL(MprConfigServerSetInfoEx, a->config, &settings)                                           \
    CALL(MprConfigServerBackup, a->config, folder_units)                                           \
    CALL(MprConfigServerRestore, a->config, folder_units)                                          \
    CALL(MprConfigServerInstall, 0, NULL)                                                          \
    CALL(MprConfigGetFriendlyName, a->config, NAMED lan, out.text, sizeof out.text)                \
    CALL(MprConfigGetGuidName, a->config, NAMED u"" LAN_NAME, out.text, sizeof out.text)           \
    CALL(MprConfigTransportCreate, a->config, PID_IPX, NULL, NULL, 0, NULL, 0, NULL, &out.handle)  \
    CALL(MprConfigTransportDelete, a->config, a->transport)                                        \
    CALL(MprConfigTransportEnum, a->config, 0, &out.bytes, ALL, &out.numbers[0], &out.numbers[1],  \
         NULL)                                                                                     \
    CALL(MprConfigTransportGetHandle, a->config, PID_IP, &out.handle)                              \
    CALL(MprConfigTransportGetInfo, a->config, a->transport, &out.bytes, &out.numbers[0], NULL,    \
         NULL, NULL)                                                                               \
    CALL(MprConfigTransportSetInfo, a->config, a->transport, NULL, 0, a->header, 12, NULL)         \
    CALL(MprConfigFilterGetInfo, a->config, 0, PID_IP, (LPBYTE)&out.filter)                        \
    CALL(MprConfigFilterSetInfo, a->config, 0, PID_IP, (LPBYTE)&out.filter)                        \
    CALL(MprConfigInterfaceCreate, a->config, 0, (LPBYTE)(uintptr_t)&a->fresh, &out.handle)        \
    CALL(MprConfigInterfaceDelete, a->config, a->interface)                                        \
    CALL(MprConfigInterfaceEnum, a->config, 0, &out.bytes, ALL, &out.numbers[0], &out.numbers[1],  \
         NULL)                                                                                     \
    CALL(MprConfigInterfaceGetHandle, a->config, NAMED u"if 0", &out.handle)                       \
    CALL(MprConfigInterfaceGetInfo, a->config, a->interface, 0, &out.bytes, &out.numbers[0])       \
    CALL(MprConfigInterfaceSetInfo, a->config, a->interface, 0, (LPBYTE)(uintptr_t)&a->fresh)      \
    CALL(MprConfigInterfaceGetCustomInfoEx, a->config, a->interface, &custom)                      \
    CALL(MprConfigInterfaceSetCustomInfoEx, a->config, a->interface, &custom)                      \
    CALL(MprConfigInterfaceTransportAdd, a->config, a->bare_interface, PID_IP, NULL, a->header,    \
         12, &out.handle)                                                                          \
    CALL(MprConfigInterfaceTransportRemove, a->config, a->interface, a->on_interface)              \
    CALL(MprConfigInterfaceTransportEnum, a->config, a->interface, 0, &out.bytes, ALL,             \
         &out.numbers[0], &out.numbers[1], NULL)                                                   \
    CALL(MprConfigInterfaceTransportGetHandle, a->config, a->interface, PID_IP, &out.handle)       \
    CALL(MprConfigInterfaceTransportGetInfo, a->config, a->interface, a->on_interface, &out.bytes, \
         &out.numbers[0])                                                                          \
    CALL(MprConfigInterfaceTransportSetInfo, a->config, a->interface, a->on_interface, a->header,  \
         12)                                                                                       \
    CALL(MprInfoCreate, 1, &out.pointer)                                                           \
    CALL(MprInfoDelete, a->header)                                                                 \
    CALL(MprInfoDuplicate, a->header, &out.pointer)                                                \
    CALL(MprInfoRemoveAll, a->header, &out.pointer)                                                \
    CALL(MprInfoBlockAdd, a->header, 201, 4, 1, block, &out.pointer)                               \
    CALL(MprInfoBlockRemove, a->header, 200, &out.pointer)                                         \
    CALL(MprInfoBlockSet, a->header, 200, 2, 2, block, &out.pointer)                               \
    CALL(MprInfoBlockFind, a->header, 200, NULL, NULL, NULL)                                       \
    CALL(MprAdminIsServiceInitialized, NULL, &out.is_true)                                         \
    CALL(MprAdminServerConnect, NULL, &out.handle)                                                 \
    CALL(MprAdminBufferFree, a->buffer)                                                            \
    CALL(MprAdminGetErrorString, ERROR_DDM_NOT_RUNNING, &out.path)                                 \
    CALL(MprAdminMIBServerConnect, NULL, &out.handle)                                              \
    CALL(MprAdminMIBBufferFree, a->buffer)

#define CALL_IT(name, ...)                                                                         \
    static DWORD call_##name(void)                                                                 \
    {                                                                                              \
        return (DWORD)name(__VA_ARGS__);                                                           \
    }
CALLS(CALL_IT)

/* Those of world/exports.h have no types that are known, only words, and so they are called. */
#define WORDS_UNKNOWN void
#define WORDS_1       uintptr_t
#define WORDS_2       WORDS_1, uintptr_t
#define WORDS_3       WORDS_2, uintptr_t
#define WORDS_4       WORDS_3, uintptr_t
#define WORDS_5       WORDS_4, uintptr_t
#define WORDS_6       WORDS_5, uintptr_t
#define WORDS_7       WORDS_6, uintptr_t
#define WORDS_8       WORDS_7, uintptr_t
#define GIVEN_UNKNOWN
#define GIVEN_1 w[0]
#define GIVEN_2 GIVEN_1, w[1]
#define GIVEN_3 GIVEN_2, w[2]
#define GIVEN_4 GIVEN_3, w[3]
#define GIVEN_5 GIVEN_4, w[4]
#define GIVEN_6 GIVEN_5, w[5]
#define GIVEN_7 GIVEN_6, w[6]
#define GIVEN_8 GIVEN_7, w[7]

#define WORDS_IT(to, name, words, looks, answer)                                                   \
    extern uint32_t words_##name(WORDS_##words) __asm__(#name);                                    \
    static DWORD call_##name(void)                                                                 \
    {                                                                                              \
        uintptr_t w[8] = {0};                                                                      \
        fill(w, looks);                                                                            \
        return words_##name(GIVEN_##words);                                                        \
    }

/* What passes the looks of a row: a connection first, pointers elsewhere. */
static void fill(uintptr_t w[8], const char *looks)
{
    for (size_t i = 0; looks[i] != '\0'; i++) {
        w[i] = looks[i] == '0' || looks[i] == '3' ? 0 : (uintptr_t)&out;
        if (looks[i] == 'S')
            w[i] = (uintptr_t)a->service;
        if (looks[i] == 'M')
            w[i] = (uintptr_t)a->tables;
    }
}
WORLD_EXPORTS(WORDS_IT, none)

static const struct caller {
    const char *name;
    DWORD (*call)(void);
} callers[] = {
#define ROW(name, ...)                            {#name, call_##name},
#define WORDS_ROW(to, name, words, looks, answer) {#name, call_##name},
    CALLS(ROW) WORLD_EXPORTS(WORDS_ROW, none)};

static const struct caller *caller_of(const char *name)
{
    for (size_t i = 0; i < sizeof callers / sizeof *callers; i++) {
        if (strcmp(callers[i].name, name) == 0)
            return &callers[i];
    }
    return NULL;
}

/* ------------------------------------------------------------------------------------ arguments */

static void prepare(void)
{
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    for (int i = 0; i < TIMES; i++) {
        static const DWORD transports[] = {PID_IP, PID_IPV6, PID_NBF, PID_ATALK};
        struct arguments *to = &prepared[i];
        LPVOID empty;
        char name[16];
        DWORD read, total;
        to->config = connected();
        if (i == 0)
            assert_int_equal(MprConfigServerBackup(to->config, folder_units), NO_ERROR);
        assert_int_equal(MprInfoCreate(1, &empty), NO_ERROR);
        assert_int_equal(MprInfoBlockAdd(empty, 200, 4, 1, block, &to->header), NO_ERROR);
        assert_int_equal(MprInfoDelete(empty), NO_ERROR);
        assert_int_equal(MprConfigTransportCreate(to->config, transports[i], NULL, NULL, 0, NULL, 0,
                                                  NULL, &to->transport),
                         NO_ERROR);
        snprintf(name, sizeof name, "if %d", i);
        assert_int_equal(mprfake_add_interface(NULL, name, ROUTER_IF_TYPE_FULL_ROUTER, 1),
                         NO_ERROR);
        snprintf(name, sizeof name, "bare %d", i);
        assert_int_equal(mprfake_add_interface(NULL, name, ROUTER_IF_TYPE_FULL_ROUTER, 1),
                         NO_ERROR);
        WCHAR wide[] = u"if 0", bare[] = u"bare 0";
        wide[3] = bare[5] = (WCHAR)('0' + i);
        to->fresh = entry_named(u"fresh 0");
        to->fresh.wszInterfaceName[6] = (WCHAR)('0' + i);
        assert_int_equal(MprConfigInterfaceGetHandle(to->config, wide, &to->interface), NO_ERROR);
        assert_int_equal(MprConfigInterfaceGetHandle(to->config, bare, &to->bare_interface),
                         NO_ERROR);
        assert_int_equal(
            MprConfigInterfaceTransportAdd(to->config, to->interface, PID_IP, NULL, to->header,
                                           MprInfoBlockQuerySize(to->header), &to->on_interface),
            NO_ERROR);
        assert_int_equal(
            MprConfigInterfaceEnum(to->config, 0, &to->buffer, ALL, &read, &total, NULL), NO_ERROR);
        assert_int_equal(MprAdminServerConnect(NULL, &to->service), NO_ERROR);
        assert_int_equal(MprAdminMIBServerConnect(NULL, &to->tables), NO_ERROR);
    }
}

/* Every name of the list, in turn; NULL behind the last. */
static const char *next_name(FILE *list)
{
    static char name[64];
    if (fscanf(list, "%63s", name) != 1) {
        fclose(list);
        return NULL;
    }
    return name;
}

static FILE *open_list(void)
{
    FILE *list = fopen("tests/exports.list", "r");
    assert_non_null(list);
    return list;
}

/* ------------------------------------------------------------------------------------- scripting
 */

static DWORD call(const struct caller *caller, int use)
{
    a = &prepared[use];
    out.path = NULL;
    DWORD code = caller->call();
    free(out.path); /* of MprAdminGetErrorString, which hands out the program's own */
    return code;
}

static void every_function_with_a_code_answers_by_script(void **state)
{
    FILE *list = open_list();
    unsigned scripted = 0, others = 0;
    (void)state;
    for (const char *name; (name = next_name(list)) != NULL;) {
        enum function number = function_by_name(name, strlen(name));
        assert_int_not_equal(number, FUNCTION_COUNT);
        if (!function_rows[number].has_result) {
            assert_int_equal(mprfake_fail_call(name, 1, 1, 5), ERROR_INVALID_PARAMETER);
            others++;
            continue;
        }
        if (strcmp(name, "MprAdminIsServiceRunning") == 0)
            continue;
        const struct caller *caller = caller_of(name);
        if (caller == NULL)
            fail_msg("no call of %s is known here", name);

        /* The second call alone. */
        prepare();
        assert_int_equal(mprfake_fail_call(name, 2, 1, 4242), NO_ERROR);
        for (int i = 0; i < TIMES; i++) {
            DWORD code = call(caller, i);
            if ((code == 4242) != (i == 1))
                fail_msg("call %d of %s answers %u", i + 1, name, code);
        }
        /* Every call, until the script is taken away. */
        prepare();
        assert_int_equal(mprfake_fail_call(name, 1, 0, 4343), NO_ERROR);
        for (int i = 0; i + 1 < TIMES; i++) {
            DWORD code = call(caller, i);
            if (code != 4343)
                fail_msg("call %d of %s answers %u", i + 1, name, code);
        }
        assert_int_equal(mprfake_fail_call(name, 1, 0, NO_ERROR), NO_ERROR);
        assert_int_not_equal(call(caller, TIMES - 1), 4343);
        assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
        scripted++;
    }
    assert_int_equal(others, 4);
    assert_int_equal(scripted + others + 1, 179);
}

static void a_service_that_runs_is_a_script(void **state)
{
    (void)state;
    assert_int_equal(MprAdminIsServiceRunning(NULL), FALSE);
    assert_int_equal(mprfake_fail_call("MprAdminIsServiceRunning", 2, 1, 4242), NO_ERROR);
    assert_int_equal(MprAdminIsServiceRunning(NULL), FALSE);
    assert_int_equal(MprAdminIsServiceRunning(NULL), TRUE);
    assert_int_equal(MprAdminIsServiceRunning(NULL), FALSE);
}

/* ------------------------------------------------------------------------------------- the calls
 */

static DWORD count(void)
{
    DWORD calls = 0;
    assert_int_equal(mprfake_call_count(&calls), NO_ERROR);
    return calls;
}

static void expect_call(DWORD number, const char *expected, DWORD expected_code)
{
    const char *name = NULL;
    DWORD code = 5;
    assert_int_equal(mprfake_call_at(number, &name, &code), NO_ERROR);
    assert_string_equal(name, expected);
    assert_int_equal(code, expected_code);
}

static void calls_are_numbered_in_their_order(void **state)
{
    HANDLE config;
    const char *name = (const char *)&name;
    DWORD code = 5;
    (void)state;
    assert_int_equal(count(), 0);
    assert_int_equal(mprfake_call_at(1, &name, &code), ERROR_NOT_FOUND);
    assert_int_equal(MprConfigServerConnect(NULL, NULL), ERROR_INVALID_PARAMETER);
    config = connected();
    MprConfigServerDisconnect(config);
    mprfake_calls("MprConfigServerConnect", &code); /* control is not listed */
    code = 5;
    assert_int_equal(count(), 3);
    assert_int_equal(mprfake_call_at(0, &name, &code), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_call_at(4, &name, &code), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_call_at(ALL, &name, &code), ERROR_NOT_FOUND);
    assert_ptr_equal(name, &name);
    assert_int_equal(code, 5);
    expect_call(1, "MprConfigServerConnect", ERROR_INVALID_PARAMETER);
    expect_call(2, "MprConfigServerConnect", NO_ERROR);
    expect_call(3, "MprConfigServerDisconnect", NO_ERROR);
    assert_int_equal(mprfake_call_at(3, NULL, NULL), NO_ERROR);
    assert_int_equal(mprfake_call_count(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_int_equal(count(), 0);
    assert_int_equal(mprfake_call_at(1, NULL, NULL), ERROR_NOT_FOUND);
}

static void the_latest_1024_are_remembered(void **state)
{
    (void)state;
    for (DWORD i = 0; i < 1024; i++)
        MprConfigServerConnect(NULL, NULL);
    expect_call(1, "MprConfigServerConnect", ERROR_INVALID_PARAMETER);
    MprConfigServerDisconnect(NULL);
    assert_int_equal(count(), 1025);
    assert_int_equal(mprfake_call_at(1, NULL, NULL), ERROR_NOT_FOUND);
    expect_call(2, "MprConfigServerConnect", ERROR_INVALID_PARAMETER);
    expect_call(1024, "MprConfigServerConnect", ERROR_INVALID_PARAMETER);
    expect_call(1025, "MprConfigServerDisconnect", NO_ERROR);
    for (DWORD i = 0; i < 1023; i++)
        MprInfoDelete(NULL);
    assert_int_equal(mprfake_call_at(1024, NULL, NULL), ERROR_NOT_FOUND);
    expect_call(1025, "MprConfigServerDisconnect", NO_ERROR);
    expect_call(2048, "MprInfoDelete", ERROR_INVALID_PARAMETER);
}

/* Every function is listed under its own name. */
static void every_name_is_listed(void **state)
{
    FILE *list = open_list();
    (void)state;
    for (const char *name; (name = next_name(list)) != NULL;) {
        const struct caller *caller = caller_of(name);
        const char *listed = NULL;
        DWORD calls = 0, code = 0;
        if (caller == NULL)
            continue;
        prepare();
        assert_int_equal(mprfake_fail_call(name, 1, 1, 4242), NO_ERROR);
        assert_int_equal(mprfake_calls(name, &calls), NO_ERROR);
        call(caller, 0);
        assert_int_equal(mprfake_call_at(count(), &listed, &code), NO_ERROR);
        assert_string_equal(listed, name);
        assert_int_equal(code, 4242);
        assert_int_equal(mprfake_calls(name, &code), NO_ERROR);
        assert_int_equal(code, calls + 1);
    }
}

/* ------------------------------------------------------------------------------------ the report
 */

static void the_report_has_a_line_for_each_call(void **state)
{
    static const char expected[] = "1 MprConfigServerConnect -> NO_ERROR (0)\n"
                                   "2 MprConfigInterfaceEnum -> ERROR_NO_MORE_ITEMS (259)\n"
                                   "3 MprConfigServerRefresh -> 4242\n"
                                   "4 MprInfoBlockQuerySize\n"
                                   "5 MprConfigServerDisconnect";
    char text[512];
    DWORD needed = 5, read, total;
    LPBYTE buffer;
    (void)state;
    assert_int_equal(mprfake_call_report(text, sizeof text, &needed), NO_ERROR);
    assert_string_equal(text, "");
    assert_int_equal(needed, 1);

    HANDLE config = connected();
    MprConfigInterfaceEnum(config, 0, &buffer, ALL, &read, &total, NULL);
    mprfake_fail_call("MprConfigServerRefresh", 1, 1, 4242);
    MprConfigServerRefresh(config);
    MprInfoBlockQuerySize(NULL);
    MprConfigServerDisconnect(config);
    assert_int_equal(mprfake_call_report(text, sizeof text, &needed), NO_ERROR);
    assert_string_equal(text, expected);
    assert_int_equal(needed, sizeof expected);

    needed = 5;
    memset(text, 'x', sizeof text);
    assert_int_equal(mprfake_call_report(text, sizeof expected - 1, &needed),
                     ERROR_BUFFER_OVERFLOW);
    assert_int_equal(needed, sizeof expected);
    assert_int_equal(text[0], 'x');
    assert_int_equal(mprfake_call_report(text, sizeof expected, NULL), NO_ERROR);
    assert_string_equal(text, expected);
    assert_int_equal(text[sizeof expected], 'x');
    needed = 5;
    assert_int_equal(mprfake_call_report(NULL, 1, &needed), ERROR_INVALID_PARAMETER);
    assert_int_equal(needed, 5);
    assert_int_equal(mprfake_call_report(NULL, 0, &needed), ERROR_BUFFER_OVERFLOW);
    assert_int_equal(needed, sizeof expected);
    assert_int_equal(mprfake_call_report(NULL, 0, NULL), ERROR_BUFFER_OVERFLOW);
}

static void the_report_begins_where_memory_does(void **state)
{
    static char text[1024 * 128];
    (void)state;
    for (DWORD i = 0; i < 1030; i++)
        MprConfigServerConnect(NULL, NULL);
    assert_int_equal(mprfake_call_report(text, sizeof text, NULL), NO_ERROR);
    assert_memory_equal(text, "7 MprConfigServerConnect -> ERROR_INVALID_PARAMETER (87)\n8 ", 59);
    unsigned lines = 1;
    for (const char *at = text; (at = strchr(at, '\n')) != NULL; at++)
        lines++;
    assert_int_equal(lines, 1024);
    assert_non_null(strstr(text, "\n1030 MprConfigServerConnect -> ERROR_INVALID_PARAMETER (87)"));
}

/* ----------------------------------------------------------------------------------------- group
 */

static int make_folder(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL)
        return -1;
    for (size_t i = 0; folder[i] != '\0'; i++)
        folder_units[i] = (WCHAR)folder[i];
    return 0;
}

static int remove_folder(void **state)
{
    char path[64];
    (void)state;
    snprintf(path, sizeof path, "rm -r %s", folder);
    return system(path);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(every_function_with_a_code_answers_by_script),
        TEST(a_service_that_runs_is_a_script),
        TEST(calls_are_numbered_in_their_order),
        TEST(the_latest_1024_are_remembered),
        TEST(every_name_is_listed),
        TEST(the_report_has_a_line_for_each_call),
        TEST(the_report_begins_where_memory_does),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
