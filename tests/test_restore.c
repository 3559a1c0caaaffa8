/*
 * MprConfigServerBackup, MprConfigServerRestore and MprConfigServerInstall, as far as no clause can
 * say it: the file, its damage at any place, what the registry says afterwards, scripts and knobs.
 * Chance is seeded; MPRFAKE_TEST_SEED gives another seed.
 */
#include "registry_text.h"

#include "model/backup.h"

#include <sys/stat.h>
#include <unistd.h>

static char folder[64];      /* of this program */
static char file[96];        /* the backup in it */
static char16_t path[64];    /* the folder as the calls take it */
static struct alloc door;    /* for backup_seal */
static unsigned char *whole; /* the bytes of a backup */
static size_t whole_size;

static char16_t *wide(const char *text, char16_t *units)
{
    size_t i = 0;
    for (; text[i] != '\0'; i++)
        units[i] = (char16_t)text[i];
    units[i] = 0;
    return units;
}

static DWORD backup(HANDLE config, const char16_t *to)
{
    return MprConfigServerBackup(config, (WCHAR *)to);
}

static DWORD restore(HANDLE config, const char16_t *from)
{
    return MprConfigServerRestore(config, (WCHAR *)from);
}

static void write_file(const void *bytes, size_t size)
{
    FILE *to = fopen(file, "wb");
    assert_non_null(to);
    assert_int_equal(fwrite(bytes, 1, size, to), size);
    fclose(to);
}

static unsigned char *read_file(size_t *size)
{
    FILE *from = fopen(file, "rb");
    unsigned char *bytes = malloc(1 << 20);
    assert_non_null(from);
    assert_non_null(bytes);
    *size = fread(bytes, 1, 1 << 20, from);
    fclose(from);
    return bytes;
}

static int begin(void **state)
{
    fresh_double(state);
    unlink(file);
    return 0;
}

static int make_folder(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/mprfake-restore-XXXXXX");
    if (mkdtemp(folder) == NULL)
        return -1;
    snprintf(file, sizeof file, "%s/%s", folder, BACKUP_NAME);
    char with_backslash[80];
    snprintf(with_backslash, sizeof with_backslash, "%s\\", folder);
    wide(with_backslash, path);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(file);
    return rmdir(folder);
}

/* A configuration out of a file, its saved form, and a backup of it, whose bytes are kept. */
static char *backed_up(HANDLE config, const char *name)
{
    char *text = data_text(name);
    load_text(NULL, text);
    assert_int_equal(backup(config, path), NO_ERROR);
    whole = read_file(&whole_size);
    return text;
}

/* ------------------------------------------------------------------------------------- the file */

static void the_file_holds_the_routing_and_nothing_else(void **state)
{
    HANDLE config = connected();
    char *text = backed_up(config, "client.reg"), *plain;
    size_t text_size = 0;
    struct stat about;
    (void)state;
    assert_int_equal(stat(folder, &about), 0);
    assert_int_equal(backup_open(whole, whole_size, &text_size), FACT_OK);
    plain = plain_text(whole, text_size);
    /* The keys of the text from Interfaces on, without Parameters; managers come first. */
    char *managers = strstr(text, "[" REMOTEACCESS "\\RouterManagers]");
    char *interfaces = strstr(text, "[" REMOTEACCESS "\\Interfaces]");
    char *behind = strstr(text, "[" REMOTEACCESS "\\Parameters]");
    char *expected = calloc(1, strlen(text) + 200);
    assert_non_null(expected);
    sprintf(expected,
            "Windows Registry Editor Version 5.00\n; mprfake backup 1\n\n[" REMOTEACCESS
            "]\n\n%s%.*s",
            managers, (int)(behind - interfaces), interfaces);
    assert_string_equal(plain, expected);
    free(expected);
    free(plain);
    free(whole);
    free(text);
}

static void an_empty_configuration_has_a_backup_too(void **state)
{
    HANDLE config = connected();
    DWORD read, total;
    LPBYTE buffer;
    (void)state;
    assert_int_equal(backup(config, path), NO_ERROR);
    assert_int_equal(mprfake_add_interface(NULL, "new", 2, 1), NO_ERROR);
    assert_int_equal(restore(config, path), NO_ERROR);
    assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL),
                     ERROR_NO_MORE_ITEMS);
    expect_saved(NULL, HEADER);
}

static void every_way_to_write_a_path_leads_there(void **state)
{
    const char *const endings[] = {"", "\\", "/", "\\\\", "/.", "\\.\\", "/../"};
    HANDLE config = connected();
    (void)state;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char text[160];
        char16_t units[160];
        int is_above = strcmp(endings[i], "/../") == 0;
        snprintf(text, sizeof text, "%s%s%s", folder, endings[i], is_above ? folder + 5 : "");
        unlink(file);
        assert_int_equal(backup(config, wide(text, units)), NO_ERROR);
        assert_int_equal(access(file, F_OK), 0);
        assert_int_equal(restore(config, units), NO_ERROR);
    }
}

static void a_path_that_leads_nowhere_is_refused(void **state)
{
    static char16_t longest[32769];
    HANDLE config = connected();
    char text[128];
    char16_t units[128];
    (void)state;
    for (size_t i = 0; i < 32768; i++)
        longest[i] = i % 100 == 0 ? '/' : 'a';
    assert_int_equal(backup(config, longest), ERROR_INVALID_PARAMETER);
    assert_int_equal(restore(config, longest), ERROR_INVALID_PARAMETER);
    assert_int_equal(restore(config, longest + 1), ERROR_PATH_NOT_FOUND);
    assert_int_equal(backup(NULL, longest), ERROR_INVALID_PARAMETER);
    assert_int_equal(backup((HANDLE)(uintptr_t)77, u""), ERROR_INVALID_PARAMETER);
    assert_int_equal(restore((HANDLE)(uintptr_t)77, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(restore((HANDLE)(uintptr_t)77, path), ERROR_INVALID_HANDLE);

    /* A file where a directory should be, a directory where the file should be. */
    write_file("x", 1);
    assert_int_equal(backup(config, wide(file, units)), ERROR_PATH_NOT_FOUND);
    assert_int_equal(restore(config, units), ERROR_PATH_NOT_FOUND);
    unlink(file);
    assert_int_equal(mkdir(file, 0700), 0);
    snprintf(text, sizeof text, "%s/", folder);
    assert_int_equal(backup(config, wide(text, units)), ERROR_ACCESS_DENIED);
    assert_int_equal(restore(config, units), ERROR_ACCESS_DENIED);
    assert_int_equal(rmdir(file), 0);
}

/* ---------------------------------------------------------------------------------- other texts */

/* Restores what is sealed as if it came from MprConfigServerBackup. */
static DWORD restore_sealed(HANDLE config, const char *ascii)
{
    size_t length = strlen(ascii), size = 2;
    unsigned char *text = calloc(2 * length + 2, 2);
    void *sealed = NULL;
    size_t sealed_size = 0;
    assert_non_null(text);
    memcpy(text, "\xFF\xFE", 2);
    for (size_t i = 0; i < length; i++) {
        if (ascii[i] == '\n') {
            text[size] = '\r';
            size += 2;
        }
        text[size] = (unsigned char)ascii[i];
        size += 2;
    }
    assert_int_equal(backup_seal(text, size, &door, &sealed, &sealed_size), FACT_OK);
    write_file(sealed, sealed_size);
    free(text);
    alloc_free(&door, sealed);
    return restore(config, path);
}

static void what_is_sealed_by_somebody_else_has_to_be_a_configuration(void **state)
{
    HANDLE config = connected();
    char *text = data_text("client.reg");
    (void)state;
    load_text(NULL, text);
    assert_int_equal(restore_sealed(config, HEADER "nonsense\n"), ERROR_ROUTER_CONFIG_INCOMPATIBLE);
    assert_int_equal(restore_sealed(config, HEADER "[" REMOTEACCESS "\\Interfaces\\0]\n"),
                     ERROR_ROUTER_CONFIG_INCOMPATIBLE);
    expect_saved(NULL, text);
    /* One that says more: what it says beside is in the registry. */
    assert_int_equal(restore_sealed(config, HEADER "[HKEY_USERS\\X]\n\"a\"=dword:1\n"), NO_ERROR);
    char *now = saved_text(NULL);
    assert_non_null(strstr(now, "[HKEY_USERS\\X]\n\"a\"=dword:00000001\n"));
    assert_non_null(strstr(now, "\"ServerFlags\"=dword:00802602\n"));
    assert_null(strstr(now, "\\Interfaces"));
    free(now);
    write_file("", 0);
    assert_int_equal(restore(config, path), ERROR_ROUTER_CONFIG_INCOMPATIBLE);
    free(text);
}

/* --------------------------------------------------------------------------------------- damage */

static unsigned long long chance_state;

static unsigned chance(unsigned limit)
{
    chance_state = chance_state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(chance_state >> 33) % limit;
}

/* One to three of: bits flipped, a piece cut out, the end cut off, bytes put in, a piece doubled.
 * `bytes` has room for 4096 more. */
static size_t corrupt(unsigned char *bytes, size_t size, size_t from)
{
    for (unsigned times = 1 + chance(3); times > 0 && size > from + 1; times--) {
        size_t at = from + chance((unsigned)(size - from));
        size_t piece = 1 + chance(chance(4) == 0 ? 1000 : 8);
        piece = piece < size - at ? piece : size - at;
        switch (chance(5)) {
        case 0:
            bytes[at] ^= (unsigned char)(1u << chance(8));
            break;
        case 1:
            memmove(bytes + at, bytes + at + piece, size - at - piece);
            size -= piece;
            break;
        case 2:
            size = at;
            break;
        case 3:
            memmove(bytes + at + piece, bytes + at, size - at);
            for (size_t i = 0; i < piece; i++)
                bytes[at + i] = (unsigned char)chance(256);
            size += piece;
            break;
        default:
            memmove(bytes + at + piece, bytes + at, size - at);
            size += piece;
            break;
        }
    }
    return size;
}

/* A backup that was damaged, at random: refused, with everything as it was. */
static void damage_once(HANDLE config, HANDLE handle, const char *text)
{
    unsigned char *bytes = malloc(whole_size + 4096);
    LPBYTE buffer = NULL;
    DWORD size = 0;
    assert_non_null(bytes);
    memcpy(bytes, whole, whole_size);
    size_t left = corrupt(bytes, whole_size, 0);
    int is_whole = left == whole_size && memcmp(bytes, whole, left) == 0;
    write_file(bytes, left);
    free(bytes);
    if (is_whole)
        return;
    DWORD code = restore(config, path);
    assert_true(code == ERROR_FILE_CORRUPT || code == ERROR_ROUTER_CONFIG_INCOMPATIBLE);
    expect_saved(NULL, text);
    assert_int_equal(MprConfigInterfaceGetInfo(config, handle, 0, &buffer, &size), NO_ERROR);
    MprConfigBufferFree(buffer);
}

/* The same, and sealed again: loaded, or refused with everything as it was. True: loaded. */
static int damage_sealed(HANDLE config, const char *text)
{
    const size_t mark = 2 * strlen("; mprfake backup 1\r\n");
    const size_t header = 2 + 2 * strlen("Windows Registry Editor Version 5.00\r\n");
    unsigned char *bytes = malloc(whole_size + 4096);
    size_t size = 0, sealed_size = 0;
    void *sealed = NULL;
    assert_non_null(bytes);
    assert_int_equal(backup_open(whole, whole_size, &size), FACT_OK);
    memcpy(bytes, whole, header);
    memcpy(bytes + header, whole + header + mark, size - header - mark);
    size = corrupt(bytes, size - mark, header) & ~(size_t)1;
    memcpy(bytes + size, "\r\0\n", 4);
    assert_int_equal(backup_seal(bytes, size + 4, &door, &sealed, &sealed_size), FACT_OK);
    write_file(sealed, sealed_size);
    free(bytes);
    alloc_free(&door, sealed);
    DWORD code = restore(config, path);
    assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
    if (code == NO_ERROR) {
        load_text(NULL, text);
        return 1;
    }
    assert_int_equal(code, ERROR_ROUTER_CONFIG_INCOMPATIBLE);
    expect_saved(NULL, text);
    return 0;
}

static void a_damaged_backup_is_refused_whatever_the_damage(void **state)
{
    const char *seed = getenv("MPRFAKE_TEST_SEED");
    const char *const names[] = {"client.reg", "demand-dial.reg"};
    unsigned loaded = 0, rounds = scaled(5000);
    (void)state;
    chance_state = seed != NULL ? strtoull(seed, NULL, 10) : 20080209;
    print_message("%u corruptions, seed %llu\n", 2 * rounds, chance_state);
    for (unsigned i = 0; i < 2; i++) {
        HANDLE config = connected(), handle = NULL;
        char *text = backed_up(config, names[i]);
        const WCHAR *known = (WCHAR *)(i == 0 ? u"Loopback" : u"RR2");
        for (unsigned j = 0; j < rounds; j++) {
            if (j % 2 != 0) {
                loaded += (unsigned)damage_sealed(config, text);
                continue;
            }
            assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)known, &handle),
                             NO_ERROR);
            damage_once(config, handle, text);
        }
        free(text);
        free(whole);
    }
    /* Of those sealed again there must be some of either kind. */
    if (rounds >= 1000)
        assert_in_range(loaded, rounds / 50, rounds - rounds / 50);
    assert_int_equal(door.live, 0);
}

/* -------------------------------------------------------------------------------------- restore */

static void a_restore_brings_back_what_was_and_leaves_the_rest(void **state)
{
    HANDLE config = connected(), handle;
    char *text = backed_up(config, "client.reg"), *now;
    (void)state;
    free(whole);
    assert_int_equal(mprfake_add_adapter(NULL, "{00000000-0000-0000-0000-000000000001}", "New"),
                     NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"Loopback", &handle), NO_ERROR);
    assert_int_equal(MprConfigInterfaceDelete(config, handle), NO_ERROR);
    assert_int_equal(mprfake_add_interface(NULL, "new", 2, 1), NO_ERROR);
    assert_int_equal(restore(config, path), NO_ERROR);

    /* All of the routing is there again, byte for byte, and so is what is beside it. */
    now = saved_text(NULL);
    assert_non_null(strstr(now, "\"Name\"=\"New\"\n"));
    assert_non_null(strstr(now, "\"DisplayName\"=\"@%Systemroot%"));
    assert_null(strstr(now, "\"new\""));
    char *interfaces = strstr(text, "[" REMOTEACCESS "\\Interfaces]");
    *strstr(text, "[" REMOTEACCESS "\\Parameters]") = '\0';
    assert_non_null(strstr(now, interfaces));
    free(now);
    free(text);
}

static DWORD do_backup(void *context)
{
    return backup(context, path);
}

static DWORD do_restore(void *context)
{
    return restore(context, path);
}

static DWORD do_install(void *context)
{
    (void)context;
    return MprConfigServerInstall(0, NULL);
}

static void nothing(void *context)
{
    (void)context;
}

static void each_call_with_each_allocation_failing(void **state)
{
    HANDLE config = connected();
    char *text = backed_up(config, "client.reg");
    (void)state;
    free(whole);
    free(text);
    assert_in_range(with_each_allocation_failing(&(struct swept){do_backup, nothing, config}), 20,
                    500);
    assert_in_range(with_each_allocation_failing(&(struct swept){do_restore, nothing, config}), 20,
                    500);
    assert_in_range(with_each_allocation_failing(&(struct swept){do_install, nothing, NULL}), 20,
                    500);
}

/* -------------------------------------------------------------------------------------- install */

static void an_installed_router_has_the_registry_of_one(void **state)
{
    char *text = data_text("client.reg"), *now;
    (void)state;
    load_text(NULL, text);
    assert_false(MprAdminIsServiceRunning(NULL));
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    assert_false(MprAdminIsServiceRunning(NULL));
    now = saved_text(NULL);
    /* What is beside the routing is as before, but for the mark. */
    text = replaced(text, "\"ConfigurationFlags\"=dword:00000000",
                    "\"ConfigurationFlags\"=dword:00000001");
    text = replaced(text, "\"ServerFlags\"=dword:00802602\n", "\"ServerFlags\"=dword:00802602\n*");
    char *interfaces = strstr(text, "[" REMOTEACCESS "\\Interfaces]");
    assert_memory_equal(now, text, (size_t)(interfaces - text));
    assert_non_null(strstr(now, "\"Start\"=dword:00000004\n"));
    assert_non_null(strstr(now, "[" REMOTEACCESS "\\Parameters]\n\"RouterType\"=dword:00000007\n"
                                "\"ServerFlags\"=dword:00802602\n\"ServiceDLL\"=hex(2):"));
    assert_non_null(strstr(now, "\"LoggingFlags\"=dword:00000002\n"));
    /* The blobs of the client are those of a fresh one. */
    char *ip = strstr(text, "[" REMOTEACCESS "\\RouterManagers\\Ip]");
    *strstr(ip, "[" REMOTEACCESS "\\RouterManagers\\Ipv6]") = '\0';
    free(now);

    load_text(NULL, HEADER "[" REMOTEACCESS "\\Parameters]\n\"LoggingFlags\"=dword:3\n");
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    now = saved_text(NULL);
    assert_non_null(strstr(now, "\"LoggingFlags\"=dword:00000002\n"));
    assert_non_null(strstr(now, "\"RouterType\"=dword:00000007\n"));
    assert_non_null(strstr(now, "\"ServerFlags\"=dword:00802602\n"));
    assert_non_null(strstr(now, "\\Interfaces\\0]\n\"InterfaceName\"=\"Loopback\"\n"
                                "\"Type\"=dword:00000005\n\"Enabled\"=dword:00000001\n"));
    assert_non_null(strstr(now, "\\Interfaces\\1]\n\"InterfaceName\"=\"Internal\"\n"));
    /* The same type, spelling and bytes as on a real machine. */
    char *dll = strstr(ip, "\"DLLPath\"=hex(2):");
    assert_non_null(dll);
    assert_non_null(strstr(now, dll));
    free(now);
    free(text);
}

static void the_blobs_of_an_install_are_information_headers(void **state)
{
    static const DWORD ids[] = {PID_IP, PID_IPV6};
    HANDLE config = connected(), handle, iface;
    LPBYTE info = NULL, block = NULL;
    DWORD size = 0, count = 0, block_size = 0;
    (void)state;
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"Internal", &iface), NO_ERROR);
    for (unsigned i = 0; i < 2; i++) {
        const DWORD global = i == 0 ? 0xFFFF0003u : 0xFFFF000Fu;
        assert_int_equal(MprConfigTransportGetHandle(config, ids[i], &handle), NO_ERROR);
        assert_int_equal(MprConfigTransportGetInfo(config, handle, &info, &size, NULL, NULL, NULL),
                         NO_ERROR);
        assert_int_equal(MprInfoBlockQuerySize(info), size);
        assert_int_equal(MprInfoBlockFind(info, global, &block_size, &count, &block), NO_ERROR);
        assert_int_equal(block_size, 8);
        assert_memory_equal(block, "\0\0\0\0\1\0\0\0", 8);
        MprConfigBufferFree(info);
        assert_int_equal(MprConfigInterfaceTransportGetHandle(config, iface, ids[i], &handle),
                         NO_ERROR);
        assert_int_equal(MprConfigInterfaceTransportGetInfo(config, iface, handle, &info, &size),
                         NO_ERROR);
        assert_int_equal(MprInfoBlockQuerySize(info), size);
        assert_int_equal(MprInfoBlockFind(info, 0xFFFF0004u, &block_size, &count, &block),
                         NO_ERROR);
        assert_memory_equal(block, "\1\0\0\0", 4);
        MprConfigBufferFree(info);
    }
}

static void adapters_become_interfaces_in_one_order(void **state)
{
    static const char *const guids[] = {
        "{00000000-0000-0000-0000-000000000007}", "{00000000-0000-0000-0000-000000000003}",
        "{00000000-0000-0000-0000-000000000009}", "{00000000-0000-0000-0000-00000000000a}",
        "{00000000-0000-0000-0000-000000000001}"};
    char *first, *second;
    (void)state;
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(mprfake_add_adapter(NULL, guids[i], "same"), NO_ERROR);
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    first = saved_text(NULL);
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    second = saved_text(NULL);
    assert_string_equal(first, second);
    free(second);
    mprfake_reset();
    for (size_t i = 5; i-- > 0;)
        assert_int_equal(mprfake_add_adapter(NULL, guids[i], "same"), NO_ERROR);
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    second = saved_text(NULL);
    /* Where the adapters themselves are in the text is another matter. */
    *strstr(first, "CurrentControlSet\\Control]") = '\0';
    *strstr(second, "CurrentControlSet\\Control]") = '\0';
    assert_string_equal(first, second);
    free(first);
    free(second);
}

/* ---------------------------------------------------------------------------- scripts and knobs */

static void scripts_answer_for_all_three(void **state)
{
    HANDLE config = connected();
    (void)state;
    assert_int_equal(mprfake_add_interface(NULL, "kept", 2, 1), NO_ERROR);
    assert_int_equal(mprfake_fail_call("MprConfigServerBackup", 1, 1, 29), NO_ERROR);
    assert_int_equal(mprfake_fail_call("MprConfigServerRestore", 1, 1, 30), NO_ERROR);
    assert_int_equal(mprfake_fail_call("MprConfigServerInstall", 1, 1, 1359), NO_ERROR);
    assert_int_equal(backup(config, path), 29);
    assert_int_equal(access(file, F_OK), -1);
    assert_int_equal(restore(config, path), 30);
    assert_int_equal(MprConfigServerInstall(0, NULL), 1359);
    char *now = saved_text(NULL);
    assert_non_null(strstr(now, "\"kept\""));
    free(now);
    assert_int_equal(backup(config, path), NO_ERROR);
    assert_int_equal(restore(config, path), NO_ERROR);
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
}

static void rights_are_asked_for_at_use_where_they_are(void **state)
{
    HANDLE config, nobody;
    (void)state;
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_REFUSE_AT_USE, 1), NO_ERROR);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_UNKNOWN_AT_USE, 1), NO_ERROR);
    config = connected();
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"nobody", &nobody), NO_ERROR);
    assert_int_equal(backup(nobody, path), ERROR_BAD_NETPATH);
    assert_int_equal(restore(nobody, path), ERROR_BAD_NETPATH);
    assert_int_equal(mprfake_set_privileged(0), NO_ERROR);
    assert_int_equal(backup(config, path), ERROR_ACCESS_DENIED);
    assert_int_equal(restore(config, path), ERROR_ACCESS_DENIED);
    assert_int_equal(MprConfigServerInstall(0, NULL), ERROR_ACCESS_DENIED);
    assert_int_equal(MprConfigServerInstall(1, NULL), ERROR_INVALID_PARAMETER);
    assert_int_equal(access(file, F_OK), -1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, sound_double)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_file_holds_the_routing_and_nothing_else),
        TEST(an_empty_configuration_has_a_backup_too),
        TEST(every_way_to_write_a_path_leads_there),
        TEST(a_path_that_leads_nowhere_is_refused),
        TEST(what_is_sealed_by_somebody_else_has_to_be_a_configuration),
        TEST(a_damaged_backup_is_refused_whatever_the_damage),
        TEST(a_restore_brings_back_what_was_and_leaves_the_rest),
        TEST(each_call_with_each_allocation_failing),
        TEST(an_installed_router_has_the_registry_of_one),
        TEST(the_blobs_of_an_install_are_information_headers),
        TEST(adapters_become_interfaces_in_one_order),
        TEST(scripts_answer_for_all_three),
        TEST(rights_are_asked_for_at_use_where_they_are),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
