/*
 * presets.h: configurations to begin with, by name, as registry text.
 */
#ifndef MODEL_PRESETS_H
#define MODEL_PRESETS_H

/* The text of a preset in UTF-8; NULL when there is none of that name. Lives for ever. */
const char *preset_find(const char *name);

/* Their names, for people: "empty, windows-client, rras-server". */
const char *preset_names(void);

#endif
