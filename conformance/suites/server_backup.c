/* MprConfigServerBackup (nf-mprapi-mprconfigserverbackup). */
#include "suites/whole.h"

CHECK(MprConfigServerBackup, success_code, READ)
{
    const WCHAR *directory = fixture_directory(c);
    expect_code(c, whole_backup(c, connect_local(c), directory), NO_ERROR);
}

CHECK(MprConfigServerBackup, writes_into_directory, READ)
{
    const WCHAR *directory = fixture_directory(c);
    whole_back_up(c, connect_local(c), directory);
    expect(c, fixture_files(c, directory) > 0, "files in the directory", "none");
}

CHECK(MprConfigServerBackup, null_handle, READ)
{
    const WCHAR *directory = fixture_directory(c);
    expect_code(c, whole_backup(c, NULL, directory), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerBackup, x_null_path, READ)
{
    expect_code(c, whole_backup(c, connect_local(c), NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerBackup, x_empty_path, READ)
{
    static const WCHAR empty[] = {0};
    HANDLE config = connect_local(c);
    WCHAR *path = give_string(c, empty);
    expect_code(c, whole_backup(c, config, path), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerBackup, x_no_backslash, READ)
{
    const WCHAR *one = fixture_directory(c), *other = fixture_directory(c);
    HANDLE config = connect_local(c);
    whole_back_up(c, config, one);
    expect_code(c, whole_backup(c, config, whole_path(c, other, "", 0)), NO_ERROR);
    expect(c, fixture_files(c, other) == fixture_files(c, one), "as many files in the directory",
           "%u", fixture_files(c, other));
}

CHECK(MprConfigServerBackup, x_missing_directory, READ)
{
    const WCHAR *directory = fixture_directory(c);
    HANDLE config = connect_local(c);
    for (int backslash = 0; backslash <= 1; backslash++) {
        expect_code(c, whole_backup(c, config, whole_path(c, directory, "missing", backslash)),
                    ERROR_PATH_NOT_FOUND);
        expect(c, fixture_files(c, directory) == 0, "nothing made beside it", "%u entries",
               fixture_files(c, directory));
    }
}

CHECK(MprConfigServerBackup, x_replaces, DESTROY)
{
    const WCHAR *directory = fixture_directory(c);
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    whole_back_up(c, config, directory);
    unsigned files = fixture_files(c, directory);
    fixture_interface_through(c, config, 1);
    expect_code(c, whole_backup(c, config, directory), NO_ERROR);
    expect(c, fixture_files(c, directory) == files, "as many files as after the first backup", "%u",
           fixture_files(c, directory));
    whole_delete(c, config, "mprconform-1");
    whole_bring_back(c, config, directory);
    expect_code(c, interface_find(c, config, "mprconform-1", out), NO_ERROR);
}

CHECK(MprConfigServerBackup, x_registry_text, ADD)
{
    static const char header[] = "Windows Registry Editor Version 5.00\r\n";
    unsigned char bytes[2 * sizeof header];
    const WCHAR *directory = fixture_directory(c);
    HANDLE config = connect_local(c);
    fixture_interface_through(c, config, 1);
    whole_back_up(c, config, directory);
    expect(c, fixture_files(c, directory) == 1, "one file", "%u", fixture_files(c, directory));
    size_t read = fixture_file_read(c, directory, bytes, sizeof bytes);
    int holds = read == sizeof bytes && bytes[0] == 0xFF && bytes[1] == 0xFE;
    for (size_t i = 0; holds && i < sizeof header - 1; i++)
        holds = bytes[2 + 2 * i] == (unsigned char)header[i] && bytes[3 + 2 * i] == 0;
    expect(c, holds, "the header of registry text in UTF-16", "other bytes");
}

CHECK(MprConfigServerBackup, x_changes_nothing, MODIFY)
{
    static char before[WHOLE_PICTURE];
    const WCHAR *directory = fixture_directory(c);
    HANDLE config = connect_local(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    fixture_interface_through(c, config, 1);
    whole_transport(c, config, 1);
    HANDLE iface = whole_find(c, config, "mprconform-1");
    whole_picture(c, config, before);
    whole_back_up(c, config, directory);
    whole_expect(c, config, before);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, iface, 0, buffer, size), NO_ERROR);
}

CHECK(MprConfigServerBackup, x_remote, READ)
{
    const WCHAR *directory = fixture_directory(c);
    HANDLE config = connect_to(c, fixture_remote(c));
    expect_code(c, whole_backup(c, config, directory), NO_ERROR);
    expect(c, fixture_files(c, directory) > 0, "files in the directory", "none");
}

static DWORD backup_with(struct check *c, HANDLE config, void *situation)
{
    return whole_backup(c, config, situation);
}

CHECK(MprConfigServerBackup, x_bad_handle, READ)
{
    const WCHAR *directory = fixture_directory(c);
    expect_bad_configs(c, backup_with, (void *)directory, NULL);
    expect(c, fixture_files(c, directory) == 0, "nothing in the directory", "%u entries",
           fixture_files(c, directory));
}

struct oom {
    HANDLE config;
    const WCHAR *directory;
    uint64_t files;
};

/* An older backup is there, of another configuration. */
static void prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    if (s->directory == NULL) {
        s->directory = fixture_directory(c);
        whole_back_up(c, s->config, s->directory);
        fixture_interface_through(c, s->config, 1);
    }
    s->files = fixture_files_digest(c, s->directory);
}

static DWORD backup_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return whole_backup(c, s->config, s->directory);
}

static void refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect(c, fixture_files_digest(c, s->directory) == s->files, "the older backup as it was",
           "the files differ");
}

static void granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect(c, fixture_files(c, s->directory) > 0, "files in the directory", "none");
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigServerBackup, out_of_memory, ADD)
{
    static struct oom situation;
    struct sweep_case s = {prepare, backup_call, refused, granted, &situation};
    sweep(c, &s, 1);
}
