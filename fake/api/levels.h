/*
 * levels.h: MPR_INTERFACE_0 to MPR_INTERFACE_3: what a caller's structure says of an interface, and
 * an interface as the structure of a level. At levels 0 and 1 a structure says nothing of how the
 * interface dials, and at any level but 1 nothing of its hours.
 */
#ifndef API_LEVELS_H
#define API_LEVELS_H

#include "api/entry.h"

#define LEVEL_HIGHEST 3

/* What a structure said. Texts and blobs lie in the input or at the caller's, and are only looked
 * at. */
struct level_input {
    MPR_INTERFACE_3 info; /* the structure, as far as its level goes */
    const uint16_t *name;
    size_t name_length;
    struct interface_fields fields;
    struct dialing dialing; /* what `fields` leads to at levels 2 and 3 */
};

/* Reads one structure, which need not be aligned, and no byte beyond it and what it points to.
 * ERROR_INVALID_PARAMETER: a text or a list without terminator, a size without data, data of 2 GiB
 * or more. The name and the type, which only a new interface takes, are not looked at. */
DWORD level_read(DWORD level, const BYTE *buffer, struct level_input *input);

/* Whether a structure that was read can make an interface. ERROR_INVALID_PARAMETER: an empty name,
 * one without terminator, a type beyond the last. */
DWORD level_check_new(const struct level_input *input);

/* How many bytes the structure of a level takes for an interface, with all it points to. */
size_t level_size(DWORD level, const struct iface *iface);

/* Writes it there: so many bytes that are zero, and aligned. */
void level_write(DWORD level, const struct iface *iface, HANDLE handle, void *buffer);

#endif
