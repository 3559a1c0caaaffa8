/* One number for the whole configuration of the local machine, read back through the API: equal as
 * long as nothing has changed. */
#ifndef HARNESS_DIGEST_H
#define HARNESS_DIGEST_H

#include "harness/check.h"

#include <stdint.h>

/* Opens a connection of its own and closes it. As far as the target's functions reach; 0 where it
 * offers nothing to read. */
uint64_t config_digest(struct check *c);

#endif
