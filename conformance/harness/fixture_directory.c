/* Fixtures: directories of a check, and what happens to the files that a target wrote there. */
#include "harness/fixture.h"
#include "harness/os.h"
#include "harness/scratch.h"
#include "harness/state.h"
#include "harness/text.h"

#include <stdio.h>
#include <string.h>

static _Noreturn void broken(struct check *c, const char *what, const char *path)
{
    char text[TEXT_SIZE];
    snprintf(text, sizeof text, "%s: %.200s", what, path);
    check_end_with(c, VERDICT_ERROR, "the system keeps the files of a check", text);
}

const WCHAR *fixture_directory(struct check *c)
{
    static unsigned made;
    char folder[PATH_SIZE], path[PATH_SIZE + 16];
    WCHAR wide[PATH_SIZE + 16];
    if (scratch_folder(c->state->job->nonce, folder, sizeof folder) != 0)
        broken(c, "no temporary folder", "");
    snprintf(path, sizeof path, "%s" OS_SEPARATOR "%u", folder, ++made);
    if ((made == 1 && os_folder_new(folder) != 0) || os_folder_new(path) != 0)
        broken(c, "a folder that cannot be made", path);
    size_t length = utf8_to_wide(path, wide, PATH_SIZE + 14);
    wide[length] = '\\';
    wide[length + 1] = 0;
    return give_string(c, wide);
}

/* Its path for the system. */
static void path_of(const WCHAR *directory, char path[PATH_SIZE])
{
    wide_to_utf8(directory, path, PATH_SIZE);
    size_t length = strlen(path);
    if (length > 0 && (path[length - 1] == '\\' || path[length - 1] == '/'))
        path[length - 1] = '\0';
}

static void each_file(struct check *c, const WCHAR *directory,
                      void (*tell)(const char *entry, void *context), void *context)
{
    char path[PATH_SIZE];
    path_of(directory, path);
    if (os_folder_each(path, tell, context) != 0)
        broken(c, "a folder that cannot be read", path);
}

static void count(const char *entry, void *context)
{
    (void)entry;
    ++*(unsigned *)context;
}

unsigned fixture_files(struct check *c, const WCHAR *directory)
{
    unsigned entries = 0;
    each_file(c, directory, count, &entries);
    return entries;
}

static uint64_t mix(uint64_t digest, const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < size; i++)
        digest = (digest ^ p[i]) * 0x100000001B3u;
    return digest;
}

/* Added up, since a folder is told in no order. */
static void digest_file(const char *entry, void *context)
{
    char buffer[4096];
    uint64_t digest = mix(0xCBF29CE484222325u, entry, strlen(entry) + 1);
    FILE *file = os_file_open(entry, "rb");
    for (size_t got; file != NULL && (got = fread(buffer, 1, sizeof buffer, file)) > 0;)
        digest = mix(digest, buffer, got);
    if (file != NULL)
        fclose(file);
    *(uint64_t *)context += digest;
}

uint64_t fixture_files_digest(struct check *c, const WCHAR *directory)
{
    uint64_t digest = 0;
    each_file(c, directory, digest_file, &digest);
    return digest;
}

struct reading {
    void *bytes;
    size_t size;
    size_t read;
};

static void read_file(const char *entry, void *context)
{
    struct reading *reading = context;
    FILE *file = os_file_open(entry, "rb");
    if (file == NULL)
        return;
    reading->read = fread(reading->bytes, 1, reading->size, file);
    fclose(file);
}

size_t fixture_file_read(struct check *c, const WCHAR *directory, void *bytes, size_t size)
{
    struct reading reading = {bytes, size, 0};
    each_file(c, directory, read_file, &reading);
    return reading.read;
}

struct damaging {
    enum damage damage;
    unsigned done;
};

/* Files of a backup are small; what is beyond this is left out, which is damage too. */
#define FILE_LIMIT (1u << 20)

static void damage_file(const char *entry, void *context)
{
    static unsigned char bytes[FILE_LIMIT + 16];
    static const char foreign[] = "This is a letter, and no backup of anything.\r\n";
    struct damaging *damaging = context;
    FILE *file = os_file_open(entry, "rb");
    size_t size = file != NULL ? fread(bytes, 1, FILE_LIMIT, file) : 0;
    if (file != NULL)
        fclose(file);
    file = size > 0 ? os_file_open(entry, "wb") : NULL;
    if (file == NULL)
        return;
    if (damaging->damage == DAMAGE_BIT)
        bytes[size / 2] ^= 0x10;
    if (damaging->damage == DAMAGE_LONGER) {
        size_t again = size < 16 ? size : 16;
        memcpy(bytes + size, bytes + size - again, again);
        size += again;
    }
    if (damaging->damage == DAMAGE_CUT)
        size /= 2;
    if (damaging->damage == DAMAGE_FOREIGN) {
        size = sizeof foreign - 1;
        memcpy(bytes, foreign, size);
    }
    if (damaging->damage == DAMAGE_EMPTY)
        size = 0;
    size_t written = fwrite(bytes, 1, size, file);
    damaging->done += (fclose(file) == 0 && written == size);
}

void fixture_damage(struct check *c, const WCHAR *directory, enum damage damage)
{
    struct damaging damaging = {damage, 0};
    each_file(c, directory, damage_file, &damaging);
    if (damaging.done == 0)
        unmet(c, "no file of the backup could be damaged");
}
