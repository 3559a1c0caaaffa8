/*
 * dialing.c: how a demand-dial interface dials; see dialing.h.
 */
#include "model/dialing.h"

#include <stdbool.h>
#include <string.h>

/* Parts begin at multiples of 8, so that texts can be read as units. */
static size_t rounded(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

/* The size of a copy. False: more than memory can hold. */
static bool copy_size(const struct dialing *dialing, size_t *size)
{
    *size = rounded(sizeof(*dialing));
    for (int i = 0; i < DIALING_PARTS; i++) {
        if (dialing->parts[i].size > SIZE_MAX / 2 - *size)
            return false;
        *size += rounded(dialing->parts[i].size);
    }
    return true;
}

struct dialing *dialing_copy(struct alloc *memory, const struct dialing *dialing)
{
    size_t size = 0;
    struct dialing *copy = copy_size(dialing, &size) ? alloc_get(memory, size) : NULL;

    if (copy == NULL)
        return NULL;
    *copy = *dialing;
    unsigned char *end = (unsigned char *)copy + rounded(sizeof(*copy));
    for (int i = 0; i < DIALING_PARTS; i++) {
        if (dialing->parts[i].bytes == NULL)
            continue;
        memcpy(end, dialing->parts[i].bytes, dialing->parts[i].size);
        copy->parts[i].bytes = end;
        end += rounded(dialing->parts[i].size);
    }
    return copy;
}
