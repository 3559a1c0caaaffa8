/*
 * custom.c: the custom IKEv2 settings of an interface; see custom.h.
 */
#include "model/custom.h"

#include <string.h>

/* Parts begin at multiples of 8, so that selectors can be read as structures. */
static size_t rounded(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

/* The size of a copy. False: more than memory can hold. */
static bool copy_size(const struct custom *custom, size_t *size)
{
    *size = rounded(sizeof(*custom));
    for (int i = 0; i < CUSTOM_PARTS; i++) {
        if (custom->parts[i].size > SIZE_MAX / 2 - *size)
            return false;
        *size += rounded(custom->parts[i].size);
    }
    return true;
}

struct custom *custom_copy(struct alloc *memory, const struct custom *custom)
{
    size_t size = 0;
    struct custom *copy = copy_size(custom, &size) ? alloc_get(memory, size) : NULL;

    if (copy == NULL)
        return NULL;
    *copy = *custom;
    unsigned char *end = (unsigned char *)copy + rounded(sizeof(*copy));
    for (int i = 0; i < CUSTOM_PARTS; i++) {
        if (custom->parts[i].bytes == NULL)
            continue;
        memcpy(end, custom->parts[i].bytes, custom->parts[i].size);
        copy->parts[i].bytes = end;
        end += rounded(custom->parts[i].size);
    }
    return copy;
}

const char *custom_check(const struct custom *custom)
{
    if (custom == NULL)
        return NULL;
    for (int i = 0; i < CUSTOM_PARTS; i++) {
        if ((custom->parts[i].bytes == NULL) != (custom->parts[i].size == 0))
            return "a part of custom settings has a size but no bytes, or bytes but no size";
    }
    if (custom->parts[CUSTOM_INITIATORS].size % CUSTOM_SELECTOR_SIZE != 0 ||
        custom->parts[CUSTOM_RESPONDERS].size % CUSTOM_SELECTOR_SIZE != 0)
        return "custom settings hold a part of a traffic selector";
    return NULL;
}
