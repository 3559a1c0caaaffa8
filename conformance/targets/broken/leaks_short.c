/* Keeps a block, but only when memory is short: seen in no ordinary run. */
#include <stdlib.h>
static void *kept;
#define BEFORE_CONNECT(name, out)                                                                  \
    void *scratch = malloc(16);                                                                    \
    if (scratch == NULL)                                                                           \
        return ERROR_NOT_ENOUGH_MEMORY;
#define ON_NO_MEMORY                                                                               \
    do {                                                                                           \
        kept = scratch;                                                                            \
        return ERROR_NOT_ENOUGH_MEMORY;                                                            \
    } while (0)
#define AFTER_CONNECT(name, out) free(scratch);
#include "mprapi.h"
#include "simple.h"
