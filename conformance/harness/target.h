/*
 * A target as suites see it: a table of function pointers, one for each row of spec/functions.h;
 * NULL where it does not export the function. Nothing else of a target is known to a suite; what it
 * needs beside (a server's name, an adapter, an unprivileged caller) it asks of harness/fixture.h.
 */
#ifndef HARNESS_TARGET_H
#define HARNESS_TARGET_H

#include "mprapi.h"

struct target {
#define FUNCTION(name, safety, result) __typeof__(name) *name;
#include "spec/functions.h"
#undef FUNCTION
};

#endif
