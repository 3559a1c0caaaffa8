/*
 * Whole configurations as a test handles them: loaded from a file, a preset or text, with every
 * reason why not; saved; kept in snapshots and brought back. What presets hold is in
 * test_presets.c.
 */
#include "support.h"
#include "base/file.h"
#include "world/world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HEADER    "Windows Registry Editor Version 5.00\r\n\r\n"
#define ROOT      "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\"
#define INTERFACE HEADER "[" ROOT "Interfaces\\0]\r\n\"Type\"=dword:00000002\r\n\"InterfaceName\"="
#define ONE       INTERFACE "\"one\"\r\n"
#define OTHER     INTERFACE "\"other\"\r\n"

static char folder[] = "/tmp/mprfake-state-XXXXXX";
static char why[512];

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) != NULL ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

/* A path in the folder; good until the next but one. */
static const char *path_of(const char *name)
{
    static char paths[2][128];
    static int which;
    which = !which;
    snprintf(paths[which], sizeof paths[which], "%s/%s", folder, name);
    return paths[which];
}

static const char *file_with(const char *name, const void *bytes, size_t size)
{
    const char *path = path_of(name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
    return path;
}

static DWORD load_text(const char *server, const char *text)
{
    memset(why, 'x', sizeof why);
    return mprfake_load_text(server, text, (DWORD)strlen(text), why, sizeof why);
}

static DWORD load_state(const char *server, const char *source)
{
    memset(why, 'x', sizeof why);
    return mprfake_load_state(server, source, why, sizeof why);
}

/* Whether a machine (NULL: the local one) has an interface of that name. */
static int has(const char16_t *server, const char16_t *name)
{
    HANDLE config, interface;
    assert_int_equal(MprConfigServerConnect((WCHAR *)server, &config), NO_ERROR);
    DWORD code = MprConfigInterfaceGetHandle(config, (WCHAR *)name, &interface);
    assert_true(code == NO_ERROR || code == ERROR_NO_SUCH_INTERFACE);
    MprConfigServerDisconnect(config);
    return code == NO_ERROR;
}

/* ---------------------------------------------------------------------------------------- loading
 */

static void text_replaces_what_was_there(void **state)
{
    (void)state;
    assert_int_equal(load_text(NULL, ONE), NO_ERROR);
    assert_true(has(NULL, u"one"));
    assert_int_equal(why[0], 'x'); /* nothing to say */
    assert_int_equal(load_text(NULL, OTHER), NO_ERROR);
    assert_true(has(NULL, u"other"));
    assert_false(has(NULL, u"one"));
    assert_int_equal(mprfake_load_text(NULL, HEADER, sizeof HEADER - 1, NULL, 0), NO_ERROR);
    assert_false(has(NULL, u"other"));
}

static void a_file_is_read_like_its_text(void **state)
{
    const char *path = file_with("one.reg", ONE, sizeof ONE - 1);
    (void)state;
    assert_int_equal(load_state(NULL, path), NO_ERROR);
    assert_true(has(NULL, u"one"));
    assert_int_equal(unlink(path), 0);
}

static void a_named_server_has_a_state_of_its_own(void **state)
{
    (void)state;
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    assert_int_equal(mprfake_set_local_name("home"), NO_ERROR);
    assert_int_equal(load_text("PARIS", ONE), NO_ERROR);
    assert_int_equal(load_state("\\\\paris", "preset:empty"), NO_ERROR);
    assert_int_equal(load_text("\\\\paris", ONE), NO_ERROR);
    assert_true(has(u"Paris", u"one"));
    assert_false(has(NULL, u"one"));
    assert_int_equal(load_text("Home", OTHER), NO_ERROR);
    assert_true(has(NULL, u"other"));
    assert_false(has(u"Paris", u"other"));
}

static void connections_go_on_and_handles_of_before_do_not(void **state)
{
    HANDLE config = connected(), interface, transport, on_interface;
    BYTE *info;
    DWORD size;
    WCHAR name[64];
    (void)state;
    assert_int_equal(load_state(NULL, "preset:rras-server"), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"Branch office", &interface),
                     NO_ERROR);
    assert_int_equal(MprConfigTransportGetHandle(config, PID_IP, &transport), NO_ERROR);
    assert_int_equal(MprConfigInterfaceTransportGetHandle(config, interface, PID_IP, &on_interface),
                     NO_ERROR);
    assert_int_equal(load_state(NULL, "preset:rras-server"), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetInfo(config, interface, 0, &info, &size),
                     ERROR_NO_SUCH_INTERFACE);
    assert_int_equal(MprConfigTransportGetInfo(config, transport, &info, &size, NULL, NULL, NULL),
                     ERROR_UNKNOWN_PROTOCOL_ID);
    assert_int_equal(
        MprConfigInterfaceTransportGetInfo(config, interface, on_interface, &info, &size),
        ERROR_NO_SUCH_INTERFACE);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"Branch office", &interface),
                     NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetInfo(config, interface, 0, &info, &size), NO_ERROR);
    assert_int_equal(MprConfigBufferFree(info), NO_ERROR);

    /* Adapters are replaced as well. */
    assert_int_equal(mprfake_add_adapter(NULL, LAN_GUID, LAN_NAME), NO_ERROR);
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)u"" LAN_GUID, name, sizeof name),
                     NO_ERROR);
    assert_int_equal(load_state(NULL, "preset:empty"), NO_ERROR);
    assert_int_equal(MprConfigGetFriendlyName(config, (WCHAR *)u"" LAN_GUID, name, sizeof name),
                     ERROR_NOT_FOUND);
}

/* What is on a key of one interface is wrong, one thing after the other. */
static void what_no_configuration_can_be_is_told_with_its_place(void **state)
{
    static const struct {
        const char *text;
        const char *why;
    } wrong[] = {
        {"", "text:1:1: expected "},
        {"REGEDIT7\n", "text:1:1: expected "},
        {HEADER "[HKEY_LOCAL_MACHINE\\A]\r\n\"B\"=dword:xyz\r\n",
         "text:4:11: expected 1 to 8 hexadecimal digits, found \"xyz\""},
        {HEADER "[" ROOT "Interfaces\\0]\r\n",
         "text: key Interfaces\\0: expected InterfaceName, a text of 1 to 256 characters, found no "
         "such value"},
        {INTERFACE "\"\"\r\n",
         "text: key Interfaces\\0: expected InterfaceName, a text of 1 to 256 characters, found an "
         "empty text"},
        {INTERFACE "dword:00000001\r\n",
         "text: key Interfaces\\0: expected InterfaceName, a text of 1 to 256 characters, found a "
         "value of another type"},
        {ONE "\"Type\"=dword:00000008\r\n",
         "text: key Interfaces\\0: expected Type, a number from 0 to 7, found a greater number"},
        {ONE "\"Type\"=-\r\n",
         "text: key Interfaces\\0: expected Type, a number from 0 to 7, found no such value"},
        {ONE "[" ROOT "Interfaces\\1]\r\n\"InterfaceName\"=\"ONE\"\r\n\"Type\"=dword:00000002\r\n",
         "text: key Interfaces\\1: expected an InterfaceName of its own, found that of another "
         "interface"},
        {HEADER "[" ROOT "RouterManagers\\Ip]\r\n\"ProtocolId\"=\"33\"\r\n",
         "text: key RouterManagers\\Ip: expected ProtocolId, a number, found a value of another "
         "type"},
    };
    (void)state;
    assert_int_equal(load_text(NULL, ONE), NO_ERROR);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_int_equal(load_text(NULL, wrong[i].text), ERROR_INVALID_DATA);
        if (strncmp(why, wrong[i].why, strlen(wrong[i].why)) != 0)
            fail_msg("expected '%s', found '%s'", wrong[i].why, why);
        assert_null(strchr(why, '\n'));
        assert_true(has(NULL, u"one"));
        assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
    }
}

static void a_file_that_is_wrong_is_named(void **state)
{
    char expected[256];
    const char *path = file_with("wrong.reg", "REGEDIT7\n", 9);
    (void)state;
    assert_int_equal(load_state(NULL, path), ERROR_INVALID_DATA);
    snprintf(expected, sizeof expected, "%s:1:1: expected ", path);
    assert_memory_equal(why, expected, strlen(expected));
    assert_int_equal(unlink(path), 0);
    file_with("empty.reg", "", 0);
    assert_int_equal(load_state(NULL, path_of("empty.reg")), ERROR_INVALID_DATA);
    assert_int_equal(unlink(path_of("empty.reg")), 0);
}

static void expect_why(DWORD code, DWORD expected_code, const char *expected)
{
    assert_int_equal(code, expected_code);
    assert_string_equal(why, expected);
}

static void a_file_that_cannot_be_read_is_told(void **state)
{
    char expected[256];
    const char *path = path_of("no.reg");
    (void)state;
    snprintf(expected, sizeof expected, "%s: there is no such file", path);
    expect_why(load_state(NULL, path), ERROR_FILE_NOT_FOUND, expected);
    path = path_of("no/file.reg");
    snprintf(expected, sizeof expected, "%s: there is no such folder", path);
    expect_why(load_state(NULL, path), ERROR_PATH_NOT_FOUND, expected);
    snprintf(expected, sizeof expected, "%s: it may not be read", folder);
    expect_why(load_state(NULL, folder), ERROR_ACCESS_DENIED, expected);
    expect_why(load_state(NULL, "/dev/null"), ERROR_GEN_FAILURE,
               "/dev/null: it cannot be read, or is no file");
    expect_why(load_state(NULL, ""), ERROR_FILE_NOT_FOUND, ": there is no such file");
    expect_why(load_state(NULL, "\xff"), ERROR_FILE_NOT_FOUND, "\xff: there is no such file");
}

static void what_is_no_source_and_no_server_is_told(void **state)
{
    (void)state;
    expect_why(load_state(NULL, "preset:emptY"), ERROR_NOT_FOUND,
               "preset:emptY: there is no such preset; expected one of empty, windows-client, "
               "rras-server");
    expect_why(load_state(NULL, NULL), ERROR_INVALID_PARAMETER, "the source is NULL");
    expect_why(load_state("nobody", "preset:empty"), ERROR_NOT_FOUND, "there is no such server");
    expect_why(load_state("\xff", "preset:empty"), ERROR_INVALID_PARAMETER,
               "the name of the server is not UTF-8");
    memset(why, 'x', sizeof why);
    expect_why(mprfake_load_text(NULL, NULL, 5, why, sizeof why), ERROR_INVALID_PARAMETER,
               "the text is NULL");
    expect_why(load_text("nobody", ONE), ERROR_NOT_FOUND, "there is no such server");
    assert_int_equal(mprfake_load_state(NULL, "preset:no", NULL, 9), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_load_state(NULL, NULL, NULL, 9), ERROR_INVALID_PARAMETER);
    why[0] = 'x';
    assert_int_equal(mprfake_load_state(NULL, NULL, why, 0), ERROR_INVALID_PARAMETER);
    assert_int_equal(why[0], 'x');
}

/* The reason is cut at every length, and never in the middle of a character. */
static void a_reason_is_cut_to_fit(void **state)
{
    static const char source[] = "preset:\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80.";
    static const size_t begins[] = {7, 9, 12, 16, 17}; /* of characters, from the first long one */
    (void)state;
    memset(why, 'x', sizeof why);
    assert_int_equal(mprfake_load_state(NULL, source, why, 0), ERROR_NOT_FOUND);
    assert_int_equal(why[0], 'x');
    for (DWORD size = 1; size <= 18; size++) {
        size_t expected = size - 1;
        for (size_t i = 0; i + 1 < sizeof begins / sizeof *begins; i++) {
            if (expected > begins[i] && expected < begins[i + 1])
                expected = begins[i];
        }
        memset(why, 'x', sizeof why);
        assert_int_equal(mprfake_load_state(NULL, source, why, size), ERROR_NOT_FOUND);
        assert_int_equal(strlen(why), expected);
        assert_memory_equal(why, source, expected);
        assert_int_equal(why[size], 'x');
        assert_int_equal(mprfake_load_state(NULL, NULL, why, size), ERROR_INVALID_PARAMETER);
        assert_memory_equal(why, "the source is NULL", size - 1);
    }
    assert_int_equal(mprfake_load_state(NULL, "\x80\x80\x80", why, 3), ERROR_FILE_NOT_FOUND);
    assert_string_equal(why, "\x80\x80"); /* no beginning of a character: it is as it was given */
}

/* ----------------------------------------------------------------------------------------- saving
 */

static void what_is_saved_is_what_loads_again(void **state)
{
    static BYTE bytes[65536];
    DWORD size = 0, needed = 5;
    (void)state;
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    assert_int_equal(mprfake_add_interface("Paris", "made", ROUTER_IF_TYPE_FULL_ROUTER, 1),
                     NO_ERROR);
    assert_int_equal(mprfake_add_adapter("Paris", LAN_GUID, LAN_NAME), NO_ERROR);
    assert_int_equal(mprfake_save_text("Paris", NULL, 0, &size), ERROR_BUFFER_OVERFLOW);
    assert_true(size > 100 && size < sizeof bytes);
    bytes[0] = 'x';
    assert_int_equal(mprfake_save_text("Paris", bytes, size - 1, &needed), ERROR_BUFFER_OVERFLOW);
    assert_int_equal(needed, size);
    assert_int_equal(bytes[0], 'x');
    assert_int_equal(mprfake_save_text("Paris", bytes, size, NULL), NO_ERROR);
    assert_int_equal(bytes[0], 0xFF);
    assert_int_equal(bytes[1], 0xFE);

    assert_int_equal(mprfake_load_text(NULL, bytes, size, NULL, 0), NO_ERROR);
    assert_true(has(NULL, u"made"));
    const char *path = file_with("saved.reg", bytes, size);
    assert_int_equal(load_state(NULL, "preset:empty"), NO_ERROR);
    assert_false(has(NULL, u"made"));
    assert_int_equal(load_state(NULL, path), NO_ERROR);
    assert_true(has(NULL, u"made"));
    assert_int_equal(world.local.adapters.by_guid.count, 1);
    assert_int_equal(unlink(path), 0);
}

static void saving_is_refused(void **state)
{
    BYTE bytes[4];
    DWORD needed = 5;
    (void)state;
    assert_int_equal(mprfake_save_text(NULL, NULL, 4, &needed), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_save_text("nobody", bytes, sizeof bytes, &needed), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_save_text("\xff", bytes, sizeof bytes, &needed),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(needed, 5);
    assert_int_equal(mprfake_save_text(NULL, bytes, sizeof bytes, NULL), ERROR_BUFFER_OVERFLOW);
}

/* -------------------------------------------------------------------------------------- snapshots
 */

static void a_snapshot_is_gone_back_to_any_number_of_times(void **state)
{
    HANDLE config = connected(), interface;
    DWORD first = 0, second = 0, size;
    BYTE *info;
    (void)state;
    assert_int_equal(load_text(NULL, ONE), NO_ERROR);
    assert_int_equal(mprfake_snapshot(NULL, &first), NO_ERROR);
    assert_int_equal(load_text(NULL, OTHER), NO_ERROR);
    assert_int_equal(mprfake_snapshot(NULL, &second), NO_ERROR);
    assert_int_equal(second, first + 1);
    assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(mprfake_go_back(first), NO_ERROR);
        assert_true(has(NULL, u"one"));
        assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"one", &interface),
                         NO_ERROR);
        assert_int_equal(MprConfigInterfaceDelete(config, interface), NO_ERROR);
        assert_false(has(NULL, u"one"));
        assert_int_equal(mprfake_go_back(second), NO_ERROR);
        assert_true(has(NULL, u"other"));
        assert_int_equal(MprConfigInterfaceGetInfo(config, interface, 0, &info, &size),
                         ERROR_NO_SUCH_INTERFACE);
    }
    assert_int_equal(mprfake_forget(first), NO_ERROR);
    assert_int_equal(mprfake_forget(first), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_go_back(first), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_go_back(second), NO_ERROR);
    assert_int_equal(mprfake_forget(second), NO_ERROR);
}

static void snapshots_outlive_a_reset(void **state)
{
    DWORD number = 0, later = 0;
    (void)state;
    assert_int_equal(load_text(NULL, ONE), NO_ERROR);
    assert_int_equal(mprfake_snapshot(NULL, &number), NO_ERROR);
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_false(has(NULL, u"one"));
    assert_int_equal(mprfake_snapshot(NULL, &later), NO_ERROR);
    assert_true(later > number);
    assert_int_equal(mprfake_go_back(number), NO_ERROR);
    assert_true(has(NULL, u"one"));
    assert_int_equal(mprfake_forget(later), NO_ERROR);
    assert_int_equal(mprfake_forget(number), NO_ERROR);
}

static void a_snapshot_belongs_to_its_server(void **state)
{
    DWORD number = 0;
    (void)state;
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    assert_int_equal(load_text("Paris", ONE), NO_ERROR);
    assert_int_equal(mprfake_snapshot("\\\\PARIS", &number), NO_ERROR);
    assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
    assert_int_equal(load_text("Paris", OTHER), NO_ERROR);
    assert_int_equal(mprfake_go_back(number), NO_ERROR);
    assert_true(has(u"paris", u"one"));
    assert_false(has(NULL, u"one"));

    /* With its server it goes, and with it it comes back. */
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_int_equal(mprfake_go_back(number), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_add_server("paris"), NO_ERROR);
    assert_int_equal(mprfake_go_back(number), NO_ERROR);
    assert_true(has(u"paris", u"one"));
    assert_int_equal(mprfake_forget(number), NO_ERROR);
}

/* By whatever name it was asked for, a snapshot of this machine is one of this machine. */
static void a_snapshot_of_this_machine_by_its_name_outlives_the_name(void **state)
{
    DWORD number = 0;
    (void)state;
    assert_int_equal(mprfake_set_local_name("home"), NO_ERROR);
    assert_int_equal(load_text(NULL, ONE), NO_ERROR);
    assert_int_equal(mprfake_snapshot("HOME", &number), NO_ERROR);
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_int_equal(mprfake_go_back(number), NO_ERROR);
    assert_true(has(NULL, u"one"));
    assert_int_equal(mprfake_forget(number), NO_ERROR);
}

static void a_snapshot_is_refused(void **state)
{
    DWORD number = 7;
    (void)state;
    assert_int_equal(mprfake_snapshot(NULL, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(mprfake_snapshot("nobody", &number), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_snapshot("\xff", &number), ERROR_INVALID_PARAMETER);
    assert_int_equal(number, 7);
    assert_int_equal(mprfake_go_back(0), ERROR_NOT_FOUND);
    assert_int_equal(mprfake_forget(0), ERROR_NOT_FOUND);
}

/* ------------------------------------------------------------------------------- without memory */

/* Does something while control's 1st, 2nd, ... allocation fails, alone or with all later ones. It
 * has to answer that memory is short and change nothing, until it needs no more. Gives how many
 * allocations it makes. */
static unsigned without_memory(DWORD (*act)(void))
{
    unsigned needed = 0;
    for (int mode = 0; mode < 2; mode++) {
        for (unsigned nth = 1;; nth++) {
            alloc_plan(&world.test_memory, nth, mode == 0 ? nth : UINT64_MAX);
            DWORD code = act();
            uint64_t failed = world.test_memory.failed;
            alloc_plan(&world.test_memory, 0, 0);
            assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
            if (failed == 0) {
                assert_int_equal(code, NO_ERROR);
                needed = nth - 1;
                break;
            }
            assert_int_equal(code, ERROR_NOT_ENOUGH_MEMORY);
            assert_true(has(u"Paris", u"one"));
            assert_int_equal(load_text("Paris", ONE), NO_ERROR);
        }
        assert_int_equal(load_text("Paris", ONE), NO_ERROR);
    }
    return needed;
}

static DWORD kept;
static char source_path[128];

static DWORD loads_text(void)
{
    return load_text("Paris", OTHER);
}

static DWORD loads_file(void)
{
    return load_state("Paris", source_path);
}

static DWORD loads_preset(void)
{
    return load_state("Paris", "preset:rras-server");
}

static DWORD saves(void)
{
    static BYTE bytes[4096];
    DWORD needed = 5;
    DWORD code = mprfake_save_text("Paris", bytes, sizeof bytes, &needed);
    assert_true(code == NO_ERROR || needed == 5);
    return code;
}

static DWORD keeps(void)
{
    DWORD number = 0;
    DWORD code = mprfake_snapshot("Paris", &number);
    assert_int_equal(number != 0, code == NO_ERROR);
    if (number != 0)
        assert_int_equal(mprfake_forget(number), NO_ERROR);
    return code;
}

static DWORD goes_back(void)
{
    return mprfake_go_back(kept);
}

static void a_shortage_of_memory_changes_nothing(void **state)
{
    (void)state;
    snprintf(source_path, sizeof source_path, "%s",
             file_with("other.reg", OTHER, sizeof OTHER - 1));
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    assert_int_equal(load_text("Paris", OTHER), NO_ERROR);
    assert_int_equal(mprfake_snapshot("Paris", &kept), NO_ERROR);
    assert_int_equal(load_text("Paris", ONE), NO_ERROR);

    unsigned for_text = without_memory(loads_text);
    assert_true(for_text > 5);
    assert_int_equal(without_memory(loads_file), for_text + 3); /* path, scratch, bytes */
    assert_true(without_memory(loads_preset) > 100);
    assert_true(without_memory(saves) > 1);
    assert_true(without_memory(keeps) > 3);
    assert_true(without_memory(goes_back) > 5);

    assert_int_equal(unlink(source_path), 0);
    assert_int_equal(mprfake_forget(kept), NO_ERROR);
}

static void a_shortage_of_memory_is_told(void **state)
{
    (void)state;
    alloc_plan(&world.test_memory, 1, UINT64_MAX);
    expect_why(load_state("nobody", "preset:empty"), ERROR_NOT_ENOUGH_MEMORY, "memory is short");
    expect_why(load_state(NULL, "preset:empty"), ERROR_NOT_ENOUGH_MEMORY,
               "preset:empty: memory is short");
    expect_why(load_state(NULL, "/a"), ERROR_NOT_ENOUGH_MEMORY, "/a: memory is short");
    expect_why(load_text(NULL, ONE), ERROR_NOT_ENOUGH_MEMORY, "text: memory is short");
    alloc_plan(&world.test_memory, 0, 0);
}

/* The files below all this, with a door of their own. */
static void a_file_is_read_and_replaced_whole_or_not_at_all(void **state)
{
    struct alloc door = {0};
    const char *path = path_of("file");
    uint16_t units[128];
    struct platform_path place = {units, strlen(path), NULL};
    void *bytes = NULL;
    size_t size = 5;
    (void)state;
    for (size_t i = 0; path[i] != '\0'; i++)
        units[i] = (uint16_t)path[i];
    place.length -= strlen("/file");
    place.name = "file";
    alloc_plan(&door, 1, 1);
    assert_int_equal(file_replace(&door, &place, "whole", 5), PLATFORM_NO_MEMORY);
    assert_int_not_equal(access(path, F_OK), 0);
    alloc_plan(&door, 0, 0);
    assert_int_equal(file_replace(&door, &place, "whole", 5), PLATFORM_OK);
    for (unsigned nth = 1; nth <= 2; nth++) {
        alloc_plan(&door, nth, nth);
        assert_int_equal(file_read(&door, &place, &bytes, &size), PLATFORM_NO_MEMORY);
        assert_null(bytes);
        assert_int_equal(size, 5);
        assert_int_equal(door.live, 0);
    }
    alloc_plan(&door, 0, 0);
    size = 0;
    assert_int_equal(file_read(&door, &place, &bytes, &size), PLATFORM_OK);
    assert_int_equal(size, 5);
    assert_memory_equal(bytes, "whole", 5);
    alloc_free(&door, bytes);
    assert_int_equal(door.live, 0);
    assert_int_equal(unlink(path), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(text_replaces_what_was_there),
        TEST(a_file_is_read_like_its_text),
        TEST(a_named_server_has_a_state_of_its_own),
        TEST(connections_go_on_and_handles_of_before_do_not),
        TEST(what_no_configuration_can_be_is_told_with_its_place),
        TEST(a_file_that_is_wrong_is_named),
        TEST(a_file_that_cannot_be_read_is_told),
        TEST(what_is_no_source_and_no_server_is_told),
        TEST(a_reason_is_cut_to_fit),
        TEST(what_is_saved_is_what_loads_again),
        TEST(saving_is_refused),
        TEST(a_snapshot_is_gone_back_to_any_number_of_times),
        TEST(snapshots_outlive_a_reset),
        TEST(a_snapshot_belongs_to_its_server),
        TEST(a_snapshot_of_this_machine_by_its_name_outlives_the_name),
        TEST(a_snapshot_is_refused),
        TEST(a_shortage_of_memory_changes_nothing),
        TEST(a_shortage_of_memory_is_told),
        TEST(a_file_is_read_and_replaced_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
