/*
 * What the environment tells the double: states, scripts and the log, good and bad, and a shortage
 * of memory at any point of reading them. The double is put to sleep before each reading, as if the
 * program had just begun; tests/environment.sh does the same with programs.
 */
#include "support.h"
#include "world/world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/mprfake-environment-XXXXXX";
static char said[2048]; /* on standard error while the double awoke */

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

/* Good until the next. */
static const char *path_of(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static const char *file_with(const char *name, const char *text)
{
    const char *path = path_of(name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    return path;
}

static void set(const char *variable, const char *value)
{
    if (value != NULL)
        assert_int_equal(setenv(variable, value, 1), 0);
    else
        assert_int_equal(unsetenv(variable), 0);
}

static void close_log(void)
{
    if (world.has_log)
        platform_file_close(&world.log_file);
    world.has_log = false;
}

/* Begins anew with these variables, NULL for one that is not set. What standard error receives is
 * in `said`. */
static void wake(const char *source, const char *script, const char *log)
{
    char path[128];
    set("MPRFAKE_STATE", source);
    set("MPRFAKE_SCRIPT", script);
    set("MPRFAKE_LOG", log);
    snprintf(path, sizeof path, "%s", path_of("stderr"));
    close_log();
    mprfake_reset();
    world.is_awake = false;

    int own = dup(STDERR_FILENO);
    FILE *file = fopen(path, "w+b");
    assert_true(own >= 0 && file != NULL);
    assert_int_equal(dup2(fileno(file), STDERR_FILENO), STDERR_FILENO);
    mprfake_set_privileged(1); /* the first use */
    assert_int_equal(dup2(own, STDERR_FILENO), STDERR_FILENO);
    rewind(file);
    said[fread(said, 1, sizeof said - 1, file)] = '\0';
    fclose(file);
    close(own);
    assert_int_equal(unlink(path), 0);
    assert_true(world.is_awake);
}

static int asleep_again(void **state)
{
    close_log();
    set("MPRFAKE_STATE", NULL);
    set("MPRFAKE_SCRIPT", NULL);
    set("MPRFAKE_LOG", NULL);
    return sound_double(state);
}

static DWORD connecting(void)
{
    HANDLE config;
    DWORD code = MprConfigServerConnect(NULL, &config);
    if (code == NO_ERROR)
        MprConfigServerDisconnect(config);
    return code;
}

/* One complaint, and no connection until a reset. */
static void expect_misled(const char *words)
{
    assert_string_equal(said, words);
    assert_int_equal(connecting(), ERROR_INVALID_DATA);
    assert_int_equal(mprfake_reset(), NO_ERROR);
    assert_int_equal(connecting(), NO_ERROR);
}

static void expect_content(void)
{
    assert_string_equal(said, "");
    assert_int_equal(connecting(), NO_ERROR);
}

/* ------------------------------------------------------------------------------------------ state
 */

static void nothing_set_is_nothing_said(void **state)
{
    (void)state;
    wake(NULL, NULL, NULL);
    expect_content();
    assert_int_equal(world.local.interfaces.by_name.count, 0);
}

static void a_state_is_there_before_the_first_call(void **state)
{
    (void)state;
    wake("preset:rras-server", NULL, NULL);
    expect_content();
    assert_int_equal(world.local.interfaces.by_name.count, 5);
    mprfake_reset();
    assert_int_equal(world.local.interfaces.by_name.count, 0); /* read once */
    wake(file_with("state.reg", "Windows Registry Editor Version 5.00\n\n"
                                "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"
                                "RemoteAccess\\Interfaces\\3]\n"
                                "\"InterfaceName\"=\"one\"\n\"Type\"=dword:00000002\n"),
         NULL, NULL);
    expect_content();
    assert_int_equal(world.local.interfaces.by_name.count, 1);
    assert_int_equal(unlink(path_of("state.reg")), 0);
}

static void a_state_that_cannot_be_had_is_told(void **state)
{
    char expected[512];
    (void)state;
    wake("preset:none", NULL, NULL);
    expect_misled("mprfake: MPRFAKE_STATE: preset:none: there is no such preset; expected one of "
                  "empty, windows-client, rras-server; no connection will be opened\n");
    const char *path = path_of("no.reg");
    snprintf(expected, sizeof expected,
             "mprfake: MPRFAKE_STATE: %s: there is no such file; no connection will be opened\n",
             path);
    wake(path, NULL, NULL);
    expect_misled(expected);
    path = file_with("bad.reg", "Windows Registry Editor Version 5.00\nno\n");
    wake(path, NULL, NULL);
    assert_non_null(strstr(said, "/bad.reg:2:1: expected "));
    expect_misled(said);
    assert_int_equal(unlink(path_of("bad.reg")), 0);
    wake("", NULL, NULL);
    expect_misled("mprfake: MPRFAKE_STATE: : there is no such file; no connection will be "
                  "opened\n");
}

static void a_complaint_is_one_line_however_long_its_reason(void **state)
{
    char long_name[1024] = "preset:";
    (void)state;
    memset(long_name + 7, 'n', sizeof long_name - 8);
    long_name[sizeof long_name - 1] = '\0';
    wake(long_name, NULL, NULL);
    assert_int_equal(strlen(said), 511);
    assert_ptr_equal(strchr(said, '\n'), said + 510);
    expect_misled(said);
}

/* ---------------------------------------------------------------------------------------- scripts
 */

static void scripts_are_in_force_at_the_first_call(void **state)
{
    static const char *const scripts[] = {
        "MprConfigServerConnect 2 1 1722",
        "\t MprConfigServerConnect\t2 1 01722 \r\n",
        "# nothing; but this\n\n;;MprConfigServerConnect 2 1 1722;",
        "MprConfigServerConnect 1 0 5;MprConfigServerConnect 2 1 1722 # the later one counts",
        "MprConfigServerConnect 2 1 1722 #",
        "MprInfoCreate 4294967295 4294967295 4294967295\nMprConfigServerConnect 2 1 1722\n#\n",
    };
    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        wake(NULL, scripts[i], NULL);
        expect_content();
        assert_int_equal(connecting(), 1722);
        assert_int_equal(connecting(), NO_ERROR);
    }
    wake(NULL, "MprConfigServerConnect 2 0 1722", NULL);
    expect_content();
    for (int i = 0; i < 5; i++)
        assert_int_equal(connecting(), 1722);
    wake(NULL, "", NULL);
    expect_content();
}

static void scripts_come_from_a_file(void **state)
{
    char source[160];
    (void)state;
    snprintf(source, sizeof source, "@%s",
             file_with("script", "# two\r\nMprConfigServerConnect 2 2 53\r\n\r\n"
                                 "MprInfoCreate 1 1 8"));
    wake(NULL, source, NULL);
    LPVOID header;
    expect_content();
    assert_int_equal(MprInfoCreate(1, &header), ERROR_NOT_ENOUGH_MEMORY);
    assert_int_equal(connecting(), 53);
    assert_int_equal(unlink(source + 1), 0);
    wake(NULL, source, NULL);
    expect_misled("mprfake: MPRFAKE_SCRIPT: the file cannot be read; no connection will be "
                  "opened\n");
    wake(NULL, "@", NULL);
    expect_misled("mprfake: MPRFAKE_SCRIPT: the file cannot be read; no connection will be "
                  "opened\n");
    wake(NULL, "@\xff", NULL);
    expect_misled("mprfake: MPRFAKE_SCRIPT: the file cannot be read; no connection will be "
                  "opened\n");
}

static void a_script_that_is_none_is_told(void **state)
{
    static const struct {
        const char *script;
        const char *why;
    } wrong[] = {
        {"MprNoSuchFunction 1 1 5",
         "expected the name of a function that returns a code, found 'MprNoSuchFunction 1 1 5'"},
        {"MprConfigServerConnec 1 1 5",
         "expected the name of a function that returns a code, found 'MprConfigServerConnec 1 1 "
         "5'"},
        {"MprConfigServerDisconnect 1 1 5",
         "expected the name of a function that returns a code, found 'MprConfigServerDisconnect 1 "
         "1 5'"},
        {"MprConfigServerConnect", "expected FUNCTION NTH TIMES CODE, NTH from 1, found "
                                   "'MprConfigServerConnect'"},
        {"MprConfigServerConnect 1 # 1 5", "expected FUNCTION NTH TIMES CODE, NTH from 1, found "
                                           "'MprConfigServerConnect 1 '"},
        {"MprConfigServerConnect 1 1", "expected FUNCTION NTH TIMES CODE, NTH from 1, found "
                                       "'MprConfigServerConnect 1 1'"},
        {"MprConfigServerConnect 0 1 5", "expected FUNCTION NTH TIMES CODE, NTH from 1, found "
                                         "'MprConfigServerConnect 0 1 5'"},
        {"MprConfigServerConnect 1 1 x5", "expected FUNCTION NTH TIMES CODE, NTH from 1, found "
                                          "'MprConfigServerConnect 1 1 x5'"},
        {"MprConfigServerConnect 1 1 -5", "expected FUNCTION NTH TIMES CODE, NTH from 1, found "
                                          "'MprConfigServerConnect 1 1 -5'"},
        {"MprConfigServerConnect 1 1 4294967296",
         "expected FUNCTION NTH TIMES CODE, NTH from 1, found 'MprConfigServerConnect 1 1 "
         "4294967296'"},
        {"MprConfigServerConnect 1 1 00000000005",
         "expected FUNCTION NTH TIMES CODE, NTH from 1, found 'MprConfigServerConnect 1 1 "
         "00000000005'"},
        {"MprConfigServerConnect 1 1 5 6",
         "expected nothing behind CODE, found 'MprConfigServerConnect 1 1 5 6'"},
        {"MprInfoCreate 1 1 5\nx\nMprInfoDelete 1 1 5",
         "expected the name of a function that returns a code, found 'x'"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char expected[512];
        wake(NULL, wrong[i].script, NULL);
        snprintf(expected, sizeof expected,
                 "mprfake: MPRFAKE_SCRIPT: %s; no connection will be opened\n", wrong[i].why);
        expect_misled(expected);
    }
}

/* -------------------------------------------------------------------------------------------- log
 */

static void the_log_has_a_line_for_each_call(void **state)
{
    char path[128], text[512];
    HANDLE config;
    (void)state;
    snprintf(path, sizeof path, "%s", file_with("log", "{\"kept\":true}\n"));
    wake(NULL, "MprConfigServerRefresh 1 1 4294967295", path);
    assert_string_equal(said, "");
    assert_int_equal(MprConfigServerConnect(NULL, &config), NO_ERROR);
    assert_int_equal(MprConfigServerRefresh(config), 4294967295u);
    MprConfigServerDisconnect(config);
    mprfake_reset(); /* begins the numbers anew; the log goes on */
    assert_int_equal(MprConfigServerConnect(NULL, NULL), ERROR_INVALID_PARAMETER);

    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    assert_string_equal(text,
                        "{\"kept\":true}\n"
                        "{\"call\":1,\"function\":\"MprConfigServerConnect\",\"code\":0}\n"
                        "{\"call\":2,\"function\":\"MprConfigServerRefresh\",\"code\":4294967295}\n"
                        "{\"call\":3,\"function\":\"MprConfigServerDisconnect\",\"code\":0}\n"
                        "{\"call\":1,\"function\":\"MprConfigServerConnect\",\"code\":87}\n");
    assert_int_equal(unlink(path), 0);
}

static void a_log_that_cannot_be_written_is_told(void **state)
{
    (void)state;
    wake(NULL, NULL, folder);
    expect_misled("mprfake: MPRFAKE_LOG: the file cannot be written; no connection will be "
                  "opened\n");
    assert_false(world.has_log);
    wake(NULL, NULL, path_of("no/log"));
    expect_misled("mprfake: MPRFAKE_LOG: the file cannot be written; no connection will be "
                  "opened\n");
    wake(NULL, NULL, "\xff");
    expect_misled("mprfake: MPRFAKE_LOG: the file cannot be written; no connection will be "
                  "opened\n");
}

static void all_that_is_wrong_is_told_at_once(void **state)
{
    (void)state;
    wake("preset:none", "nothing", folder);
    assert_non_null(strstr(said, "MPRFAKE_STATE: "));
    assert_non_null(strstr(said, "\nmprfake: MPRFAKE_SCRIPT: "));
    assert_non_null(strstr(said, "\nmprfake: MPRFAKE_LOG: "));
    expect_misled(said);
}

/* -------------------------------------------------------------------------------- without memory
 */

/* Whatever allocation fails: it is told, nothing is lost, and nobody connects. */
static void a_shortage_of_memory_at_any_point_is_told(void **state)
{
    char script[160], log[128];
    (void)state;
    snprintf(script, sizeof script, "@%s", file_with("script", "MprConfigServerConnect 1 1 53"));
    snprintf(log, sizeof log, "%s", path_of("log"));
    for (int mode = 0; mode < 2; mode++) {
        for (unsigned nth = 1;; nth++) {
            alloc_plan(&world.test_memory, nth, mode == 0 ? nth : UINT64_MAX);
            wake("preset:empty", script, log);
            uint64_t failed = world.test_memory.failed;
            alloc_plan(&world.test_memory, 0, 0);
            assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
            if (failed == 0) {
                assert_true(nth > 10);
                assert_string_equal(said, "");
                assert_int_equal(connecting(), 53);
                break;
            }
            assert_true(world.is_misled);
            assert_memory_equal(said, "mprfake: MPRFAKE_", 17);
        }
    }
    assert_int_equal(unlink(script + 1), 0);
    close_log();
    assert_int_equal(unlink(log), 0);
    alloc_plan(&world.test_memory, 1, 1);
    wake("preset:empty", NULL, NULL);
    alloc_plan(&world.test_memory, 0, 0);
    expect_misled("mprfake: MPRFAKE_STATE: memory is short; no connection will be opened\n");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, asleep_again)
    const struct CMUnitTest tests[] = {
        TEST(nothing_set_is_nothing_said),
        TEST(a_state_is_there_before_the_first_call),
        TEST(a_state_that_cannot_be_had_is_told),
        TEST(a_complaint_is_one_line_however_long_its_reason),
        TEST(scripts_are_in_force_at_the_first_call),
        TEST(scripts_come_from_a_file),
        TEST(a_script_that_is_none_is_told),
        TEST(the_log_has_a_line_for_each_call),
        TEST(a_log_that_cannot_be_written_is_told),
        TEST(all_that_is_wrong_is_told_at_once),
        TEST(a_shortage_of_memory_at_any_point_is_told),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
