/*
 * presets.c: configurations to begin with, the table of them; see presets.h. Their texts are in
 * files of their own; preset_text.h says how they are written.
 */
#include "model/presets.h"

#include <string.h>

#include "model/preset_text.h"

static const char *const preset_empty[] = {PRESET_FIRST_LINE, NULL};

/* PRESET(before, name, parts): `before` parts the names where they are listed. */
#define PRESETS(PRESET)                                                                            \
    PRESET("", "empty", preset_empty)                                                              \
    PRESET(", ", "windows-client", preset_windows_client)                                          \
    PRESET(", ", "rras-server", preset_rras_server)

static const struct preset {
    const char *name;
    const char *const *parts;
} TABLE[] = {
#define PRESET_ROW(before, name, parts) {name, parts},
    PRESETS(PRESET_ROW)
#undef PRESET_ROW
};

static const struct preset *find(const char *name)
{
    for (size_t i = 0; i < sizeof(TABLE) / sizeof(TABLE[0]); i++) {
        if (strcmp(TABLE[i].name, name) == 0)
            return &TABLE[i];
    }
    return NULL;
}

enum fact preset_copy(const char *name, struct alloc *memory, char **text, size_t *size)
{
    const struct preset *preset = find(name);
    size_t whole = 0;
    char *end = NULL;

    if (preset == NULL)
        return FACT_ABSENT;
    for (const char *const *part = preset->parts; *part != NULL; part++)
        whole += strlen(*part);
    end = alloc_get(memory, whole);
    if (end == NULL)
        return FACT_NO_MEMORY;
    *text = end;
    *size = whole;
    for (const char *const *part = preset->parts; *part != NULL; part++) {
        size_t length = strlen(*part);

        memcpy(end, *part, length);
        end += length;
    }
    return FACT_OK;
}

const char *preset_names(void)
{
#define PRESET_NAME(before, name, parts) before name
    return PRESETS(PRESET_NAME);
#undef PRESET_NAME
}
