/* Never comes back from the call. */
#define BEFORE_CONNECT(name, out)                                                                  \
    for (volatile int i = 0; i >= 0; i = 1) {                                                      \
    }
#include "simple.h"
