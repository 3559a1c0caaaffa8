/* Comes back twice from one call, in two processes. */
#include <unistd.h>
#define BEFORE_CONNECT(name, out) (void)fork();
#include "simple.h"
