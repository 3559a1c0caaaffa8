/*
 * What the unit tests share: a fresh double for each test, a check of every invariant behind it,
 * and the sweep of a call.
 */
#ifndef TESTS_SUPPORT_H
#define TESTS_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mprfake.h"

#define LAN_GUID "{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}"
#define LAN_NAME "Local Area Connection"

/* Set-up: everything as at the beginning. Tear-down: every invariant holds. */
int fresh_double(void **state);
int sound_double(void **state);

/* A connection to the local machine; fails the test when there is none. */
HANDLE connected(void);

/* An entry for MprConfigInterfaceCreate. */
MPR_INTERFACE_0 entry_named(const char16_t *name);

/*
 * Makes a call while its 1st, 2nd, ... allocation fails, in each of the three modes. Each time it
 * must answer exactly ERROR_NOT_ENOUGH_MEMORY, leave what is open as it was, and then succeed.
 * `make` makes the call; `undo` takes its success back. Gives the number of allocations that the
 * call makes.
 */
struct swept {
    DWORD (*make)(void *context);
    void (*undo)(void *context);
    void *context;
};
unsigned with_each_allocation_failing(const struct swept *call);

/* `full`, or less under a slow checker: MPRFAKE_TEST_SCALE divides. */
unsigned scaled(unsigned full);

#endif
