/* Crashes while the loader starts it: no clause can have been judged. */
#include <stdlib.h>

__attribute__((constructor)) static void start(void)
{
    abort();
}

#include "simple.h"
