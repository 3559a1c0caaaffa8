/*
 * Fixtures: what a check needs beside the table of functions. From mprfake_* exports when the
 * target is the double, from the target file for others; where one is missing the check ends as
 * `unmet` and says what is missing.
 */
#ifndef HARNESS_FIXTURE_H
#define HARNESS_FIXTURE_H

#include "harness/check.h"

/* Whether the target is the double. For fixtures and sweeps; a check never expects less of one
 * target than of another. */
int target_is_double(const struct check *c);

/* The name of a remote server that can be reached, without backslashes (letters of both cases in
 * it). */
const WCHAR *fixture_remote(struct check *c);
/* A second one. */
const WCHAR *fixture_remote_other(struct check *c);
/* A server of this very name (the double alone; others are unmet): for names of unusual length or
 * script. */
void fixture_server_named(struct check *c, const WCHAR *name);
/* The local machine's own name. */
const WCHAR *fixture_local_name(struct check *c);
/* The name of a server that nobody has; ends in ".invalid". */
const WCHAR *fixture_unknown_server(struct check *c);
/* From here on the caller has no administrator rights. */
void fixture_unprivileged(struct check *c);
/* The same, but connecting is permitted, and what is refused is the first use of the connection. */
void fixture_unprivileged_at_use(struct check *c);
/* The local machine routes between LANs alone, so its demand-dial manager does not run. */
void fixture_lan_only(struct check *c);

/* An adapter of the local machine: "{GUID}" in the spelling of the machine, and its friendly name.
 */
struct adapter {
    const WCHAR *guid;
    const WCHAR *friendly_name;
};
struct adapter fixture_adapter(struct check *c);
/* An adapter of this very friendly name (the double alone). The GUID is made from `number`. */
struct adapter fixture_adapter_named(struct check *c, const WCHAR *friendly_name, unsigned number);

/* Adds an interface to the local machine's configuration beforehand (the double by control, others
 * by MprConfigInterfaceCreate; the check must be of class ADD). The name carries the reserved
 * prefix "mprconform-". Gives the name. */
const WCHAR *fixture_interface(struct check *c, unsigned number);

/* Creates such an interface through a connection, by MprConfigInterfaceCreate. Gives the name. */
const WCHAR *fixture_interface_through(struct check *c, HANDLE config, unsigned number);

/* Before a check creates an interface itself: notes it, so that `cleanup` can take it away after a
 * kill. */
void fixture_will_create(struct check *c, const WCHAR *name);

/* The local machine has no interfaces at all (the double: true at the start of each check; others:
 * unmet unless the target file says so). */
void fixture_no_interfaces(struct check *c);

#endif
