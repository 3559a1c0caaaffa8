/* Turns the first letter of the server's name round and back to something else: the caller's
 * memory. */
#define BEFORE_CONNECT(name, out)                                                                  \
    if ((name) != NULL && (name)[0] != 0)                                                          \
        (name)[0] ^= 0x20;
#include "simple.h"
