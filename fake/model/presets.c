/*
 * presets.c: configurations to begin with; see presets.h.
 */
#include "model/presets.h"

#include <stddef.h>
#include <string.h>

static const struct {
    const char *name;
    const char *text;
} PRESETS[] = {
    {"empty", "Windows Registry Editor Version 5.00\n"},
};

const char *preset_find(const char *name)
{
    for (size_t i = 0; i < sizeof(PRESETS) / sizeof(PRESETS[0]); i++) {
        if (strcmp(PRESETS[i].name, name) == 0)
            return PRESETS[i].text;
    }
    return NULL;
}

const char *preset_names(void)
{
    return "empty";
}
