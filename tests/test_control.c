/* mprfake.h: each function's success, each refusal it documents, NULL. */
#include "support.h"

#include "api/control.h"

#include <string.h>

static DWORD opens(const char16_t *name)
{
    HANDLE config;
    DWORD code = MprConfigServerConnect((WCHAR *)name, &config);
    if (code == NO_ERROR)
        MprConfigServerDisconnect(config);
    return code;
}

static void the_version_is_that_of_the_header(void **state)
{
    (void)state;
    assert_string_equal(mprfake_version(), MPRFAKE_VERSION);
}

/* Of what has happened more often than a DWORD can say, which no test waits for. */
static void a_count_ends_with_the_largest_number(void **state)
{
    (void)state;
    assert_int_equal(control_clamp(UINT32_MAX - 1), UINT32_MAX - 1);
    assert_int_equal(control_clamp(UINT32_MAX), UINT32_MAX);
    assert_int_equal(control_clamp((uint64_t)UINT32_MAX + 1), UINT32_MAX);
    assert_int_equal(control_clamp(UINT64_MAX), UINT32_MAX);
}

static void an_added_server_is_reached(void **state)
{
    (void)state;
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    assert_int_equal(opens(u"paris"), NO_ERROR);
    assert_int_equal(mprfake_add_server("PARIS"), ERROR_ALREADY_EXISTS);
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_int_equal(opens(u"Paris"), ERROR_BAD_NETPATH);
}

static void a_server_name_that_is_none_is_refused(void **state)
{
    static char longest[32769];
    (void)state;
    memset(longest, 'n', sizeof longest - 1);
    assert_int_equal(mprfake_add_server(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_server(""), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_server("\\\\back"), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_server("bad\xff"), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_server(longest), ERROR_INVALID_PARAMETER);
    longest[32767] = '\0';
    assert_int_equal(mprfake_add_server(longest), NO_ERROR);
}

static void ill_formed_utf8_is_refused(void **state)
{
    static const char *const texts[] = {"\x80",
                                        "\xc3",
                                        "\xc0\x80",
                                        "\xe2\x82",
                                        "\xed\xa0\x80",
                                        "\xe0\x80\x80",
                                        "\xf0\x9f\x98",
                                        "\xf4\x90\x80\x80",
                                        "\xf0\x80\x80\x80",
                                        "\xf8\x88\x80\x80\x80",
                                        "\xc3(",
                                        "\xe2(\xa1"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(mprfake_add_server(texts[i]), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_server("\xf0\x9f\x98\x80 \xe2\x82\xac \xc3\xa9"), NO_ERROR);
    assert_int_equal(opens(u"\U0001F600 \u20ac \u00c9"), NO_ERROR);
}

static void the_local_machine_has_the_name_it_is_given(void **state)
{
    (void)state;
    assert_int_equal(mprfake_set_local_name("Here"), NO_ERROR);
    assert_int_equal(opens(u"\\\\HERE"), NO_ERROR);
    assert_int_equal(mprfake_set_local_name("here"), NO_ERROR);
    assert_int_equal(mprfake_set_local_name("There"), NO_ERROR);
    assert_int_equal(opens(u"Here"), ERROR_BAD_NETPATH);
    assert_int_equal(mprfake_add_server("there"), ERROR_ALREADY_EXISTS);
    assert_int_equal(mprfake_add_server("Elsewhere"), NO_ERROR);
    assert_int_equal(mprfake_set_local_name("elsewhere"), ERROR_ALREADY_EXISTS);
    assert_int_equal(mprfake_set_local_name(NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_set_local_name(""), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_set_local_name("a\\b"), ERROR_INVALID_PARAMETER);
}

static void adapters_are_added_to_a_server(void **state)
{
    char longest[258];
    (void)state;
    memset(longest, 'a', 257);
    longest[257] = '\0';
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, "other"), ERROR_ALREADY_EXISTS);
    assert_int_equal(mprfake_add_adapter("nobody", LAN_GUID, "x"), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_add_server("far"), NO_ERROR);
    assert_int_equal(mprfake_add_adapter("\\\\FAR", LAN_GUID, "x"), NO_ERROR);
    assert_int_equal(mprfake_add_adapter(NULL, NULL, "x"), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, ""), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, "{6AAFC9A9-0542-4DB2-8760-CCFFA9537300}", longest),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, "6AAFC9A9-0542-4DB2-8760-CCFFA953737C", "x"),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, "{6AAFC9A9-0542-4DB2-8760-CCFFA953737G}", "x"),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, "{6AAFC9A9x0542-4DB2-8760-CCFFA953737C}", "x"),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, "{6AAFC9A9-0542-4DB2-8760-CCFFA953737C", "x"),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, "{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}}", "x"),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, "{\xff", "x"), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, "\xff"), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_adapter("\xff", LAN_GUID, "x"), ERROR_INVALID_PARAMETER);
}

static void of_two_adapters_with_one_name_the_first_is_found(void **state)
{
    WCHAR guid[39];
    (void)state;
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, "twin"), NO_ERROR);
    assert_int_equal(mprfake_add_adapter(NULL, "{00000000-0542-4DB2-8760-CCFFA953737C}", "TWIN"),
                     NO_ERROR);
    HANDLE config = connected();
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"Twin", guid, sizeof guid), NO_ERROR);
    assert_int_equal(guid[1], '6');
}

static void interfaces_are_added_to_a_server(void **state)
{
    HANDLE handle, config = connected();
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "wan", ROUTER_IF_TYPE_FULL_ROUTER, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"WAN", &handle), NO_ERROR);
    assert_int_equal(mprfake_add_interface(NULL, "WAN", 2, 1), ERROR_ALREADY_EXISTS);
    assert_int_equal(mprfake_add_interface("nobody", "x", 2, 1), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_add_interface(NULL, NULL, 2, 1), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_interface(NULL, "", 2, 1), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_interface(NULL, "\xff", 2, 1), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_add_interface(NULL, "x", ROUTER_IF_TYPE_MAX, 1),
                     ERROR_INVALID_PARAMETER);
}

static void knobs_have_their_values_and_no_others(void **state)
{
    DWORD value = 77;
    (void)state;
    assert_int_equal(mprfake_get_knob(MPRFAKE_KNOB_UNKNOWN_SERVER_CODE, &value), NO_ERROR);
    assert_int_equal(value, ERROR_BAD_NETPATH);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_UNKNOWN_SERVER_CODE, 1722), NO_ERROR);
    assert_int_equal(opens(u"nobody"), 1722);
    assert_int_equal(mprfake_get_knob(MPRFAKE_KNOB_UNKNOWN_SERVER_CODE, &value), NO_ERROR);
    assert_int_equal(value, 1722);
    for (DWORD knob = MPRFAKE_KNOB_REFUSE_AT_USE; knob <= MPRFAKE_KNOB_LAN_ONLY; knob++) {
        assert_int_equal(mprfake_set_knob(knob, 1), NO_ERROR);
        assert_int_equal(mprfake_get_knob(knob, &value), NO_ERROR);
        assert_int_equal(value, 1);
        assert_int_equal(mprfake_set_knob(knob, 2), ERROR_INVALID_PARAMETER);
    }
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_UNKNOWN_SERVER_CODE, 0),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_set_knob(0, 1), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_set_knob(5, 1), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_get_knob(5, &value), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_get_knob(1, NULL), ERROR_INVALID_PARAMETER);
}

static void a_caller_without_rights_is_refused_where_the_knob_says(void **state)
{
    HANDLE config;
    (void)state;
    assert_int_equal(mprfake_set_privileged(0), NO_ERROR);
    assert_int_equal(opens(NULL), ERROR_ACCESS_DENIED);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_REFUSE_AT_USE, 1), NO_ERROR);
    assert_int_equal(MprConfigServerConnect(NULL, &config), NO_ERROR);
    assert_int_equal(MprConfigServerRefresh(config), ERROR_ACCESS_DENIED);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_REFUSE_AT_USE, 0), NO_ERROR);
    assert_int_equal(MprConfigServerRefresh(config), NO_ERROR); /* connecting is what is refused */
    assert_int_equal(mprfake_set_privileged(1), NO_ERROR);
    assert_int_equal(MprConfigServerRefresh(config), NO_ERROR);
}

static void an_unknown_server_is_refused_where_the_knob_says(void **state)
{
    HANDLE config;
    WCHAR buffer[64];
    LPBYTE block;
    DWORD read, total;
    (void)state;
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_UNKNOWN_AT_USE, 1), NO_ERROR);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"nobody", &config), NO_ERROR);
    assert_int_equal(MprConfigServerRefresh(config), ERROR_BAD_NETPATH);
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)u"x", buffer, 4), ERROR_BAD_NETPATH);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"x", buffer, 4), ERROR_BAD_NETPATH);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &block, 0xFFFFFFFFu, &read, &total, NULL),
                     ERROR_BAD_NETPATH);
    MprConfigServerDisconnect(config);
}

static void a_script_answers_the_calls_it_names(void **state)
{
    (void)state;
    assert_int_equal(mprfake_fail_call("MprConfigServerConnect", 2, 2, 1722), NO_ERROR);
    assert_int_equal(opens(NULL), NO_ERROR);
    assert_int_equal(opens(NULL), 1722);
    assert_int_equal(opens(NULL), 1722);
    assert_int_equal(opens(NULL), NO_ERROR);
    assert_int_equal(mprfake_fail_call("MprConfigServerConnect", 1, 0, 5), NO_ERROR);
    for (int i = 0; i < 5; i++)
        assert_int_equal(opens(NULL), 5);
    assert_int_equal(mprfake_fail_call("MprConfigServerConnect", 1, 1, NO_ERROR), NO_ERROR);
    assert_int_equal(opens(NULL), NO_ERROR);
    assert_int_equal(mprfake_fail_call(NULL, 1, 1, 5), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprConfigServerConnect", 0, 1, 5), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprConfigServerDisconnect", 1, 1, 5),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_call("MprNoSuchFunction", 1, 1, 5), ERROR_PROC_NOT_FOUND);
}

static void every_function_with_a_result_can_be_scripted(void **state)
{
    static const char *const functions[] = {
        "MprConfigServerRefresh",      "MprConfigBufferFree",      "MprConfigGetFriendlyName",
        "MprConfigGetGuidName",        "MprConfigInterfaceEnum",   "MprConfigInterfaceCreate",
        "MprConfigInterfaceGetHandle", "MprConfigTransportCreate", "MprConfigTransportGetHandle",
        "MprConfigInterfaceGetInfo"};
    WCHAR text[64];
    LPBYTE block;
    DWORD read, total;
    HANDLE handle, config = connected();
    MPR_INTERFACE_0 entry = entry_named(u"scripted");
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &handle), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &block, &read), NO_ERROR);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        assert_int_equal(mprfake_fail_call(functions[i], 1, 1, 1234), NO_ERROR);
    HANDLE out;
    LPBYTE other;
    assert_int_equal(MprConfigServerRefresh(config), 1234);
    assert_int_equal(MprConfigBufferFree(block), 1234);
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)u"x", text, 8), 1234);
    assert_int_equal(MprConfigGetGuidName(config, (WCHAR *)u"x", text, 8), 1234);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &other, 0xFFFFFFFFu, &read, &total, NULL),
                     1234);
    assert_int_equal(MprConfigInterfaceCreate(config, 0, (LPBYTE)&entry, &out), 1234);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &out), 1234);
    assert_int_equal(MprConfigTransportCreate(config, PID_IP, NULL, NULL, 0, NULL, 0, NULL, &out),
                     1234);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IP, &out), 1234);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &other, &read), 1234);
    assert_int_equal(MprConfigBufferFree(block), NO_ERROR);
}

static void calls_are_counted(void **state)
{
    DWORD count = 9;
    (void)state;
    assert_int_equal(mprfake_calls("MprConfigServerConnect", &count), NO_ERROR);
    assert_int_equal(count, 0);
    opens(NULL);
    MprConfigServerConnect(NULL, NULL);
    assert_int_equal(mprfake_calls("MprConfigServerConnect", &count), NO_ERROR);
    assert_int_equal(count, 2);
    assert_int_equal(mprfake_calls("MprConfigServerDisconnect", &count), NO_ERROR);
    assert_int_equal(count, 1);
    assert_int_equal(mprfake_calls(NULL, &count), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_calls("MprConfigServerConnect", NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_calls("MprNoSuchFunction", &count), ERROR_PROC_NOT_FOUND);
}

static void what_is_open_is_told_by_the_call_that_made_it(void **state)
{
    char text[512];
    DWORD count = 0, needed = 0, read, total;
    LPBYTE block;
    (void)state;
    assert_int_equal(mprfake_open_report(text, sizeof text, &needed), NO_ERROR);
    assert_string_equal(text, "");
    assert_int_equal(needed, 1);
    HANDLE config = connected();
    connected();
    assert_int_equal(mprfake_add_interface(NULL, "if", 2, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &block, 0xFFFFFFFFu, &read, &total, NULL),
                     NO_ERROR);
    assert_int_equal(mprfake_open("MprConfigServerConnect", &count), NO_ERROR);
    assert_int_equal(count, 2);
    assert_int_equal(mprfake_open("MprConfigInterfaceEnum", &count), NO_ERROR);
    assert_int_equal(count, 1);
    assert_int_equal(mprfake_open(NULL, &count), NO_ERROR);
    assert_int_equal(count, 3);
    assert_int_equal(mprfake_open("MprConfigServerRefresh", &count), NO_ERROR);
    assert_int_equal(count, 0);
    assert_int_equal(mprfake_open(NULL, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_open("MprNoSuchFunction", &count), ERROR_PROC_NOT_FOUND);
    assert_int_equal(mprfake_open_report(text, sizeof text, NULL), NO_ERROR);
    assert_non_null(strstr(text, "MprConfigServerConnect: 2 connections never disconnected"));
    assert_non_null(strstr(text, "MprConfigInterfaceEnum: 1 "));
    assert_int_equal(mprfake_open_report(NULL, 0, &needed), ERROR_BUFFER_OVERFLOW);
    assert_int_equal(needed, strlen(text) + 1);
    strcpy(text, "before");
    assert_int_equal(mprfake_open_report(text, 8, &needed), ERROR_BUFFER_OVERFLOW);
    assert_string_equal(text, "before");
    assert_int_equal(mprfake_open_report(NULL, 8, &needed), ERROR_INVALID_PARAMETER);
}

static void a_plan_of_failures_is_checked_and_counted(void **state)
{
    DWORD asked = 9, failed = 9;
    HANDLE config;
    (void)state;
    assert_int_equal(mprfake_fail_allocation(1, 0, 0), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_allocation(1, 4, 0), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_fail_allocation(1, MPRFAKE_FAIL_RUN, 1), NO_ERROR);
    assert_int_equal(MprConfigServerConnect(NULL, &config), ERROR_NOT_ENOUGH_MEMORY);
    assert_int_equal(MprConfigServerConnect(NULL, &config), ERROR_NOT_ENOUGH_MEMORY);
    assert_int_equal(MprConfigServerConnect(NULL, &config), NO_ERROR);
    assert_int_equal(mprfake_allocations(&asked, &failed), NO_ERROR);
    assert_int_equal(asked, 3);
    assert_int_equal(failed, 2);
    assert_int_equal(mprfake_allocations(NULL, NULL), NO_ERROR);
    assert_int_equal(mprfake_fail_allocation(1, MPRFAKE_FAIL_ON, 0), NO_ERROR);
    assert_int_equal(mprfake_add_server("control needs none of it"), NO_ERROR);
}

static void a_reset_ends_everything_but_the_row_of_handle_numbers(void **state)
{
    DWORD count;
    (void)state;
    HANDLE before = connected();
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_int_equal(MprConfigServerRefresh(before), ERROR_INVALID_HANDLE);
    assert_int_equal(mprfake_open(NULL, &count), NO_ERROR);
    assert_int_equal(count, 0);
    assert_ptr_not_equal(connected(), before);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(the_version_is_that_of_the_header),
        TEST(a_count_ends_with_the_largest_number),
        TEST(an_added_server_is_reached),
        TEST(a_server_name_that_is_none_is_refused),
        TEST(ill_formed_utf8_is_refused),
        TEST(the_local_machine_has_the_name_it_is_given),
        TEST(adapters_are_added_to_a_server),
        TEST(of_two_adapters_with_one_name_the_first_is_found),
        TEST(interfaces_are_added_to_a_server),
        TEST(knobs_have_their_values_and_no_others),
        TEST(a_caller_without_rights_is_refused_where_the_knob_says),
        TEST(an_unknown_server_is_refused_where_the_knob_says),
        TEST(a_script_answers_the_calls_it_names),
        TEST(every_function_with_a_result_can_be_scripted),
        TEST(calls_are_counted),
        TEST(what_is_open_is_told_by_the_call_that_made_it),
        TEST(a_plan_of_failures_is_checked_and_counted),
        TEST(a_reset_ends_everything_but_the_row_of_handle_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
