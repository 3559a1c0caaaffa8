/*
 * Fixtures: what a check needs beside the table of functions. From mprfake_* exports when the
 * target is the double, from the target file for others; where one is missing the check ends as
 * `unmet` and says what is missing.
 */
#ifndef HARNESS_FIXTURE_H
#define HARNESS_FIXTURE_H

#include "harness/check.h"

#include <stdint.h>

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

/* An interface of this very name and type, stored beforehand (the double alone; others are unmet):
 * for names that cannot carry the reserved prefix. */
void fixture_interface_named(struct check *c, const char *name, DWORD type);

/* A fresh empty directory of this check, as input: its path ends in a backslash. It is taken away
 * after the check, with what is in it. */
const WCHAR *fixture_directory(struct check *c);

/* How many entries such a directory has. */
unsigned fixture_files(struct check *c, const WCHAR *directory);

/* The names and bytes of all its files as one number. */
uint64_t fixture_files_digest(struct check *c, const WCHAR *directory);

/* The first bytes of a file in it (the only one, say): how many, at most `size`. */
size_t fixture_file_read(struct check *c, const WCHAR *directory, void *bytes, size_t size);

/* Does something to every file in it, whatever they are called; there must be some. */
enum damage {
    DAMAGE_CUT,    /* half of it is gone */
    DAMAGE_EMPTY,  /* all of it is gone */
    DAMAGE_BIT,    /* one bit in the middle is another */
    DAMAGE_LONGER, /* its last bytes are there twice */
    DAMAGE_FOREIGN /* it is something else entirely */
};
void fixture_damage(struct check *c, const WCHAR *directory, enum damage damage);

/* The local machine has no interfaces at all (the double: true at the start of each check; others:
 * unmet unless the target file says so). */
void fixture_no_interfaces(struct check *c);

#endif
