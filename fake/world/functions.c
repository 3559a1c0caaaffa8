/*
 * functions.c: the functions of the API by number and by name; see functions.h.
 */
#include "world/functions.h"

#include <string.h>

const struct function_row function_rows[FUNCTION_COUNT] = {
#define FUNCTION_ROW(name, result, hands) {#name, result, hands},
    WORLD_FUNCTIONS(FUNCTION_ROW)
#undef FUNCTION_ROW
};

enum function function_by_name(const char *name, size_t length)
{
    unsigned i = 0;

    while (i < FUNCTION_COUNT && (strncmp(function_rows[i].name, name, length) != 0 ||
                                  function_rows[i].name[length] != '\0'))
        i++;
    return (enum function)i;
}
