/* What the suites about interfaces share: an MPR_INTERFACE_0 as input, and calls that several of
 * them make. */
#ifndef SUITES_INTERFACES_H
#define SUITES_INTERFACES_H

#include "harness/check.h"
#include "harness/fixture.h"
#include "harness/text.h"

/* An entry of that name (UTF-8), enabled, for a demand-dial connection; to be changed before it is
 * given. */
MPR_INTERFACE_0 interface_entry(const char *name);

/* The code of MprConfigInterfaceCreate at level 0 with an entry as guarded input. */
DWORD interface_create(struct check *c, HANDLE config, const MPR_INTERFACE_0 *entry, HANDLE *out);

/* The code of MprConfigInterfaceGetHandle with a name in UTF-8. */
DWORD interface_find(struct check *c, HANDLE config, const char *name, HANDLE *out);

/* The handle of the interface of that name (UTF-8), which is there. */
HANDLE interface_found(struct check *c, HANDLE config, const char *name);

/* A connection to a machine with `count` interfaces of the fixture, and the handle of one. */
HANDLE interface_among(struct check *c, unsigned count, const char *name, HANDLE *config);

/* Every value that is no live handle of a configuration makes the call answer ERROR_INVALID_HANDLE:
 * a connection that has ended, values made up, and `other`, a live handle of another kind (NULL:
 * none at hand). */
typedef DWORD config_call(struct check *c, HANDLE config, void *situation);
void expect_bad_configs(struct check *c, config_call *call, void *situation, HANDLE other);

/* Every value that is no live handle of an interface makes the call answer ERROR_INVALID_HANDLE: the
 * connection itself, those of the list, and values made up. */
typedef DWORD interface_call(struct check *c, HANDLE config, HANDLE iface);
void expect_bad_interfaces(struct check *c, HANDLE config, interface_call *call,
                           const HANDLE others[], size_t count);

/* One call of MprConfigInterfaceEnum at level 0, and what it gave. */
struct listing {
    DWORD code;
    LPBYTE *buffer;
    const MPR_INTERFACE_0 *entries; /* NULL unless the code is NO_ERROR */
    DWORD *read, *total;
};
struct listing interface_list(struct check *c, HANDLE config, DWORD bytes, DWORD *resume);

#endif
