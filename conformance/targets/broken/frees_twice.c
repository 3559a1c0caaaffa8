/* Frees a block twice, but only on the way out of a refused call. */
#include <stdlib.h>
#define BEFORE_CONNECT(name, out)                                                                  \
    void *scratch = malloc(16);                                                                    \
    if (scratch == NULL)                                                                           \
        return ERROR_NOT_ENOUGH_MEMORY;
#define ON_NO_MEMORY                                                                               \
    do {                                                                                           \
        void *volatile twice = scratch;                                                            \
        free(twice);                                                                               \
        free(twice);                                                                               \
        return ERROR_NOT_ENOUGH_MEMORY;                                                            \
    } while (0)
#define AFTER_CONNECT(name, out) free(scratch);
#include "mprapi.h"
#include "simple.h"
