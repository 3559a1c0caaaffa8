/*
 * dialing.c: how a demand-dial interface dials; see dialing.h.
 */
#include "model/dialing.h"

#include <stdbool.h>
#include <string.h>

size_t dialing_longest(int part)
{
    static const size_t longest[DIALING_PARTS] = {
        [DIALING_PHONE] = 128,
        [DIALING_DEVICE_TYPE] = 16,
        [DIALING_DEVICE_NAME] = 128,
        [DIALING_PAD_TYPE] = 32,
        [DIALING_X25_ADDRESS] = 200,
        [DIALING_X25_FACILITIES] = 200,
        [DIALING_X25_USER_DATA] = 200,
        [DIALING_ALTERNATES] = SIZE_MAX / 4,
        [DIALING_AUTH_DATA] = SIZE_MAX / 4,
    };

    return longest[part];
}

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
