/*
 * presets.h: configurations to begin with, by name, as registry text.
 */
#ifndef MODEL_PRESETS_H
#define MODEL_PRESETS_H

#include "base/alloc.h"
#include "model/fact.h"

#include <stddef.h>

/* The text of a preset, in ASCII without terminator, in a block that the caller frees with
 * alloc_free. ABSENT: there is none of that name; NO_MEMORY. */
enum fact preset_copy(const char *name, struct alloc *memory, char **text, size_t *size);

/* Their names, for people: "empty, windows-client, rras-server". */
const char *preset_names(void);

#endif
