/*
 * source.c: where a configuration comes from; see source.h.
 */
#include "world/source.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf16.h"
#include "model/presets.h"

#define PRESET "preset:"

bool source_load_text(struct server *server, struct alloc *memory, const void *bytes, size_t size,
                      struct source_error *error)
{
    *error = (struct source_error){0};
    error->fact = saved_load(server, memory, bytes, size, &error->saved);
    return error->fact == FACT_OK;
}

/* Reads the file that a path in UTF-8 leads to. */
static enum platform_result read_file(struct alloc *memory, const char *path, void **bytes,
                                      size_t *size)
{
    enum platform_result result = PLATFORM_NO_MEMORY;
    size_t length = utf16_from_utf8(path, NULL);
    uint16_t *units = NULL;

    if (length == UTF16_MALFORMED)
        return PLATFORM_NO_FILE;
    units = alloc_get(memory, length * sizeof(*units));
    if (units != NULL) {
        utf16_from_utf8(path, units);
        result = file_read(memory, &(struct platform_path){units, length, NULL}, bytes, size);
    }
    alloc_free(memory, units);
    return result;
}

static void read_preset(struct alloc *memory, const char *name, void **bytes, size_t *size,
                        struct source_error *error)
{
    char *text = NULL;

    error->fact = preset_copy(name, memory, &text, size);
    error->is_no_preset = error->fact == FACT_ABSENT;
    *bytes = text;
}

bool source_load(struct server *server, struct alloc *memory, const char *source,
                 struct source_error *error)
{
    void *bytes = NULL;
    size_t size = 0;
    bool is_loaded = false;

    *error = (struct source_error){0};
    if (strncmp(source, PRESET, sizeof(PRESET) - 1) == 0)
        read_preset(memory, source + sizeof(PRESET) - 1, &bytes, &size, error);
    else
        error->file = read_file(memory, source, &bytes, &size);
    if (bytes != NULL)
        is_loaded = source_load_text(server, memory, bytes, size, error);
    alloc_free(memory, bytes);
    return is_loaded;
}

/* Takes away what is left of a character of UTF-8 that was cut at the end of a full room. */
static void trim(char *text, size_t size)
{
    size_t end = strlen(text);
    size_t lead = end;
    unsigned char first = 0;

    while (lead > 0 && ((unsigned char)text[lead - 1] & 0xC0) == 0x80)
        lead--;
    if (lead == 0 || end + 1 < size)
        return;
    first = (unsigned char)text[--lead];
    if (end - lead < (first < 0x80u ? 1u : first < 0xE0u ? 2u : first < 0xF0u ? 3u : 4u))
        text[lead] = '\0';
}

void source_tell(const char *source, const struct source_error *error, char *why, size_t size)
{
    static const char *const files[] = {
        [PLATFORM_OK] = "memory is short",
        [PLATFORM_NO_FILE] = "there is no such file",
        [PLATFORM_NO_DIRECTORY] = "there is no such folder",
        [PLATFORM_DENIED] = "it may not be read",
        [PLATFORM_FULL] = "no room is left",
        [PLATFORM_FAILED] = "it cannot be read, or is no file",
        [PLATFORM_NO_MEMORY] = "memory is short",
    };
    const struct reg_error *text = &error->saved.text;

    if (error->is_no_preset)
        snprintf(why, size, "%s: there is no such preset; expected one of %s", source,
                 preset_names());
    else if (error->fact != FACT_MALFORMED)
        snprintf(why, size, "%s: %s", source, files[error->file]);
    else if (text->line != 0)
        snprintf(why, size, "%s:%lu:%lu: expected %s, found %s", source, (unsigned long)text->line,
                 (unsigned long)text->column, text->expected, text->found);
    else
        snprintf(why, size, "%s: key %s: expected %s, found %s", source, error->saved.key,
                 text->expected, text->found);
    trim(why, size);
}
