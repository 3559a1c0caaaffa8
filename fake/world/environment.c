/*
 * environment.c: what the environment tells the double; see environment.h.
 */
#include "world/environment.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf16.h"
#include "world/source.h"
#include "world/world.h"

/* Longer than any line that is written here; what does not fit is cut. */
#define LINE_ROOM 512

/* Tells what is wrong with a variable, and that it matters. */
static void complain(const char *variable, const char *why)
{
    char line[LINE_ROOM];
    int length = snprintf(line, sizeof(line) - 1, "mprfake: %s: %s; no connection will be opened",
                          variable, why);
    size_t size = (size_t)length < sizeof(line) - 1 ? (size_t)length : sizeof(line) - 2;

    line[size] = '\n';
    platform_complain(line, size + 1);
    world.is_misled = true;
}

/* The value of a variable in a block that the caller frees; NULL when it is not set, or (which is
 * told) when memory is short. */
static char *get(const char *variable)
{
    size_t room = platform_variable_copy(variable, NULL, 0);
    char *value = NULL;

    if (room == 0)
        return NULL;
    value = alloc_get_zeroed(&world.test_memory, 1, room);
    if (value == NULL)
        complain(variable, "memory is short");
    else
        platform_variable_copy(variable, value, room);
    return value;
}

static void read_state(const char *source)
{
    struct source_error error;
    char why[LINE_ROOM];

    if (source_load(&world.local, &world.test_memory, source, &error))
        return;
    source_tell(source, &error, why, sizeof(why));
    complain("MPRFAKE_STATE", why);
}

/* -------------------------------------------------------------------------------------- scripts */

/* Takes the next word of a line that ends at `end`. Its length; 0: there is none. */
static size_t next_word(const char **at, const char *end, const char **word)
{
    while (*at < end && isspace((unsigned char)**at))
        ++*at;
    *word = *at;
    while (*at < end && !isspace((unsigned char)**at))
        ++*at;
    return (size_t)(*at - *word);
}

/* The next word as a number below 2^32. */
static bool next_number(const char **at, const char *end, uint64_t *number)
{
    const char *word = NULL;
    size_t length = next_word(at, end, &word);

    *number = 0;
    for (size_t i = 0; i < length; i++) {
        if (!isdigit((unsigned char)word[i]) || length > 10)
            return false;
        *number = *number * 10 + (uint64_t)(word[i] - '0');
    }
    return length != 0 && *number <= UINT32_MAX;
}

/* One script. What is wrong with it; NULL when nothing is. */
static const char *read_script(const char *at, const char *end)
{
    const char *word = NULL;
    size_t length = next_word(&at, end, &word);
    enum function function = function_by_name(word, length);
    uint64_t nth = 0;
    uint64_t times = 0;
    uint64_t code = 0;

    if (length == 0)
        return NULL;
    if (function == FUNCTION_COUNT || !function_rows[function].has_result)
        return "expected the name of a function that returns a code";
    if (!next_number(&at, end, &nth) || !next_number(&at, end, &times) ||
        !next_number(&at, end, &code) || nth == 0)
        return "expected FUNCTION NTH TIMES CODE, NTH from 1";
    if (next_word(&at, end, &word) != 0)
        return "expected nothing behind CODE";
    faults_set(&world.faults, (unsigned)function,
               &(struct fault){.first = nth,
                               .last = times == 0 ? UINT64_MAX : nth + times - 1,
                               .code = (uint32_t)code});
    return NULL;
}

static void read_scripts(const char *text, size_t size)
{
    const char *all = text + size;
    char why[LINE_ROOM];

    while (text < all) {
        const char *end = text;
        const char *wrong = NULL;

        while (end < all && *end != '\n' && *end != ';' && *end != '#')
            end++;
        wrong = read_script(text, end);
        if (wrong != NULL) {
            snprintf(why, sizeof(why), "%s, found '%.*s'", wrong, (int)(end - text), text);
            complain("MPRFAKE_SCRIPT", why);
            return;
        }
        if (end < all && *end == '#') {
            while (end < all && *end != '\n')
                end++;
        }
        text = end < all ? end + 1 : all;
    }
}

/* Units of a path in UTF-8, in a block that the caller frees. False: it is no path, or memory is
 * short. */
static bool read_path(const char *text, struct platform_path *path, uint16_t **units)
{
    size_t length = utf16_from_utf8(text, NULL);

    if (length == UTF16_MALFORMED)
        return false;
    *units = alloc_get(&world.test_memory, length * sizeof(**units));
    if (*units == NULL)
        return false;
    utf16_from_utf8(text, *units);
    *path = (struct platform_path){*units, length, NULL};
    return true;
}

static void read_script_file(const char *name)
{
    struct platform_path path;
    uint16_t *units = NULL;
    void *bytes = NULL;
    size_t size = 0;

    if (read_path(name, &path, &units) &&
        file_read(&world.test_memory, &path, &bytes, &size) == PLATFORM_OK)
        read_scripts(bytes, size);
    else
        complain("MPRFAKE_SCRIPT", "the file cannot be read");
    alloc_free(&world.test_memory, bytes);
    alloc_free(&world.test_memory, units);
}

/* ------------------------------------------------------------------------------------------ log */

static void open_log(const char *name)
{
    struct platform_path path;
    uint16_t *units = NULL;
    void *scratch = NULL;

    if (read_path(name, &path, &units))
        scratch = alloc_get(&world.test_memory, platform_path_room(&path));
    world.has_log =
        scratch != NULL && platform_log_open(&path, scratch, &world.log_file) == PLATFORM_OK;
    if (!world.has_log)
        complain("MPRFAKE_LOG", "the file cannot be written");
    alloc_free(&world.test_memory, scratch);
    alloc_free(&world.test_memory, units);
}

void environment_log(unsigned function, uint32_t code)
{
    char line[LINE_ROOM];
    int length = snprintf(line, sizeof(line), "{\"call\":%llu,\"function\":\"%s\",\"code\":%lu}\n",
                          (unsigned long long)world.logged, function_rows[function].name,
                          (unsigned long)code);

    platform_log_append(&world.log_file, line, (size_t)length);
}

/* ---------------------------------------------------------------------------------------- whole */

void environment_read(void)
{
    char *state = get("MPRFAKE_STATE");
    char *script = get("MPRFAKE_SCRIPT");
    char *log = get("MPRFAKE_LOG");

    if (state != NULL)
        read_state(state);
    if (script != NULL && script[0] == '@')
        read_script_file(script + 1);
    else if (script != NULL)
        read_scripts(script, strlen(script));
    if (log != NULL)
        open_log(log);
    alloc_free(&world.test_memory, state);
    alloc_free(&world.test_memory, script);
    alloc_free(&world.test_memory, log);
}
