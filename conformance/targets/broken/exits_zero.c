/* Ends the process with status 0 inside the call: a suite that trusts exit statuses calls that a
 * success. */
#include <stdlib.h>
#define BEFORE_CONNECT(name, out) exit(0);
#include "simple.h"
