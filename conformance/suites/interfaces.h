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

/* One call of MprConfigInterfaceEnum at level 0, and what it gave. */
struct listing {
    DWORD code;
    LPBYTE *buffer;
    const MPR_INTERFACE_0 *entries; /* NULL unless the code is NO_ERROR */
    DWORD *read, *total;
};
struct listing interface_list(struct check *c, HANDLE config, DWORD bytes, DWORD *resume);

#endif
