/* Asks for memory again and again until it gets it twice running: a sweep that fails one position
 * after another never ends. */
#include <stdlib.h>
static unsigned long wanted = 1;
#define BEFORE_CONNECT(name, out)                                                                  \
    wanted++;                                                                                      \
    for (unsigned long i = 0; i < wanted; i++) {                                                   \
        void *scratch = malloc(8);                                                                 \
        if (scratch == NULL)                                                                       \
            return ERROR_NOT_ENOUGH_MEMORY;                                                        \
        free(scratch);                                                                             \
    }
#include "mprapi.h"
#include "simple.h"
