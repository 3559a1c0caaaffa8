/*
 * What the tests of the saved form share: registry text written as C text with LF alone, loaded into
 * a machine, and what a machine is saved as in the same dress.
 */
#ifndef TESTS_SAVED_TEXT_H
#define TESTS_SAVED_TEXT_H

#include "support.h"

#include "world/world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEADER   "Windows Registry Editor Version 5.00\n\n"
#define SYSTEM   "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\"
#define RAS      SYSTEM "Services\\RemoteAccess"
#define TEXT_MAX 32768

/* NULL: the local machine. */
static inline void load(const char *server, const char *text)
{
    char why[256] = "";
    if (mprfake_load_text(server, text, (DWORD)strlen(text), why, sizeof why) != NO_ERROR)
        fail_msg("%s", why);
}

/* What a machine is saved as; good until the call after the next. */
static inline const char *saved(const char *server)
{
    static char texts[2][TEXT_MAX];
    static unsigned char bytes[2 * TEXT_MAX];
    static int which;
    char *text = texts[which = !which];
    DWORD size = 0;
    size_t used = 0;
    assert_int_equal(mprfake_save_text(server, bytes, sizeof bytes, &size), NO_ERROR);
    for (DWORD i = 2; i < size; i += 2) { /* behind the mark */
        assert_int_equal(bytes[i + 1], 0);
        if (bytes[i] != '\r')
            text[used++] = (char)bytes[i];
    }
    text[used] = '\0';
    return text;
}

/* Two long texts are equal; otherwise their first lines that differ. */
static inline void expect_equal(const char *text, const char *expected, int line)
{
    size_t same = 0;
    while (text[same] == expected[same] && text[same] != '\0')
        same++;
    if (text[same] == expected[same])
        return;
    while (same > 0 && expected[same - 1] != '\n')
        same--;
    fail_msg("in line %d: expected '%.120s', found '%.120s'", line, expected + same, text + same);
}
#define EXPECT_TEXT(text, expected) expect_equal(text, expected, __LINE__)

/* Loads a text, which is then written back to the letter. */
static inline void expect_kept(const char *text, int line)
{
    load(NULL, text);
    expect_equal(saved(NULL), text, line);
}

#define EXPECT_KEPT(text) expect_kept(text, __LINE__)

/* A text with its first `old` replaced; good until the call after the next. */
static inline const char *with(const char *text, const char *old, const char *new)
{
    static char texts[2][TEXT_MAX];
    static int which;
    char *changed = texts[which = !which];
    const char *at = strstr(text, old);
    assert_non_null(at);
    snprintf(changed, TEXT_MAX, "%.*s%s%s", (int)(at - text), text, new, at + strlen(old));
    return changed;
}

/* Loading is refused, and why; the machine is as it was. */
static inline void expect_refused(const char *text, const char *expected)
{
    char why[256] = "", before[TEXT_MAX];
    snprintf(before, sizeof before, "%s", saved(NULL));
    assert_int_equal(mprfake_load_text(NULL, text, (DWORD)strlen(text), why, sizeof why),
                     ERROR_INVALID_DATA);
    assert_string_equal(why, expected);
    EXPECT_TEXT(saved(NULL), before);
    assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
}

/* Makes a call while its 1st, 2nd, ... allocation fails, in each of three modes: it answers 8 and
 * the machine is as it was, until it succeeds. Gives the number of allocations. */
static inline unsigned swept(DWORD (*call)(void))
{
    unsigned nth = 1;
    for (int mode = 0; mode < 3; mode++) {
        char before[TEXT_MAX];
        snprintf(before, sizeof before, "%s", saved(NULL));
        for (nth = 1;; nth++) {
            alloc_plan(&world.test_memory, nth, mode == 2 ? UINT64_MAX : nth + (unsigned)mode);
            DWORD code = call();
            const bool is_short = world.test_memory.failed != 0;
            alloc_plan(&world.test_memory, 0, 0);
            assert_int_equal(code == NO_ERROR, !is_short);
            assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
            if (code == NO_ERROR)
                break;
            assert_int_equal(code, ERROR_NOT_ENOUGH_MEMORY);
            EXPECT_TEXT(saved(NULL), before);
            assert_true(nth < 1000);
        }
    }
    return nth - 1;
}

/* A folder of its own for backups, as the API takes it; and away with it. */
static char backup_folder[] = "/tmp/mprfake-saved-XXXXXX";

static inline int make_backup_folder(void **state)
{
    (void)state;
    return mkdtemp(backup_folder) != NULL ? 0 : -1;
}

static inline int remove_backup_folder(void **state)
{
    char path[64];
    (void)state;
    snprintf(path, sizeof path, "%s/router.reg", backup_folder);
    remove(path);
    return remove(backup_folder);
}

static inline WCHAR *backup_path(void)
{
    static WCHAR path[64];
    size_t length = strlen(backup_folder);
    for (size_t i = 0; i < length; i++)
        path[i] = (WCHAR)backup_folder[i];
    path[length] = '/';
    path[length + 1] = 0;
    return path;
}

#endif
