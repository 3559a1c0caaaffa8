/* What the suites about whole configurations share: backup and restore as calls, something to be
 * found again, and a picture of all that is configured. */
#ifndef SUITES_WHOLE_H
#define SUITES_WHOLE_H

#include "suites/interfaces.h"

/* The codes of the two calls. */
DWORD whole_backup(struct check *c, HANDLE config, const WCHAR *path);
DWORD whole_restore(struct check *c, HANDLE config, const WCHAR *path);

/* The same as steps of a set-up. */
void whole_back_up(struct check *c, HANDLE config, const WCHAR *path);
void whole_bring_back(struct check *c, HANDLE config, const WCHAR *path);

/* The path of something in a directory (the directory itself for "") with or without a backslash
 * behind it. */
const WCHAR *whole_path(struct check *c, const WCHAR *directory, const char *name, int backslash);

/* Gives the transport PID_IP global information of one kind or another. Gives its handle. */
HANDLE whole_transport(struct check *c, HANDLE config, unsigned kind);

/* The handle of an interface that is there. */
HANDLE whole_find(struct check *c, HANDLE config, const char *name);

/* Takes an interface away. */
void whole_delete(struct check *c, HANDLE config, const char *name);

/* All that is configured, as a line of text: interfaces with type and whether they are enabled,
 * transports with their global information. */
#define WHOLE_PICTURE 8192
void whole_picture(struct check *c, HANDLE config, char picture[WHOLE_PICTURE]);

/* The configuration is the one of a picture. */
void whole_expect(struct check *c, HANDLE config, const char picture[WHOLE_PICTURE]);

/* Handles of before answer as for something deleted; the configuration handle is good. */
void whole_expect_dead(struct check *c, HANDLE config, HANDLE iface, HANDLE transport);

/* For sweeps, which make a call very often: everything they give is given once. */
struct whole_sweep {
    HANDLE config;
    const WCHAR *directory;
    LPBYTE entry; /* of an interface that is created before each trial and gone when it succeeded */
    WCHAR *name;
    HANDLE *out;
};
void whole_sweep_begin(struct check *c, struct whole_sweep *s, const char *name);
void whole_sweep_create(struct check *c, const struct whole_sweep *s);
DWORD whole_sweep_find(struct check *c, const struct whole_sweep *s);

#endif
