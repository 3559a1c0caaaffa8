/*
 * What the suites about the custom IKEv2 settings of an interface share: settings to store, the two
 * calls by any revision of the structure, and expectations about what was read.
 *
 * Settings are held as MPR_IF_CUSTOMINFOEX2, whatever their revision; the target is handed the
 * bytes of the revision alone.
 */
#ifndef SUITES_CUSTOM_H
#define SUITES_CUSTOM_H

#include "suites/interfaces.h"

#define GET_SUCCEEDS "MprConfigInterfaceGetCustomInfoEx.success-code"
#define SET_SUCCEEDS "MprConfigInterfaceSetCustomInfoEx.success-code"
#define READS_BACK   "MprConfigInterfaceSetCustomInfoEx.readback"

/* A connection to a machine with two demand-dial interfaces without custom settings. */
struct place {
    HANDLE config, first, second;
};
struct place custom_place(struct check *c);

/* The handle of the first (1) or second (2) of them, through another connection. */
HANDLE custom_find(struct check *c, HANDLE config, unsigned number);

/* The handle of an interface of another type, new on the machine of that connection. */
HANDLE custom_other_type(struct check *c, HANDLE config);

/* The handle of an interface that was there and is gone. */
HANDLE custom_gone(struct check *c, HANDLE config);

/* The header of a revision. */
MPRAPI_OBJECT_HEADER custom_header(unsigned revision);
/* The i-th header that names no structure, or *end set to 1 behind the last. */
MPRAPI_OBJECT_HEADER custom_bad_header(unsigned i, int *end);

/* Settings in which nothing is absent that the revision has. */
MPR_IF_CUSTOMINFOEX2 custom_settings(struct check *c, unsigned revision);
/* Revision 1 with a policy and no certificate: one pointer in all. */
MPR_IF_CUSTOMINFOEX2 custom_policy_alone(struct check *c);
/* No settings. */
MPR_IF_CUSTOMINFOEX2 custom_nothing(unsigned revision);
/* A policy, as input; the number makes it differ from others. */
ROUTER_CUSTOM_IKEv2_POLICY0 *custom_policy(struct check *c, unsigned number);

/* Stores them. */
DWORD custom_set(struct check *c, HANDLE config, HANDLE handle, const MPR_IF_CUSTOMINFOEX2 *info);
/* The same as a step of the set-up. */
void custom_stored(struct check *c, HANDLE config, HANDLE handle, const MPR_IF_CUSTOMINFOEX2 *info);

/* One call of MprConfigInterfaceGetCustomInfoEx, and what it gave. */
struct custom_reading {
    DWORD code;
    MPR_IF_CUSTOMINFOEX2 info; /* what stood there afterwards, zeros behind the structure */
    int is_untouched;          /* what stood there is what was given */
};
struct custom_reading custom_get(struct check *c, HANDLE config, HANDLE handle, unsigned revision);
struct custom_reading custom_get_by(struct check *c, HANDLE config, HANDLE handle,
                                    MPRAPI_OBJECT_HEADER header);

/* The reading succeeded and says what the settings say: the members of revision 1; those of
 * revision 3. */
void expect_settings(struct check *c, const struct custom_reading *r,
                     const MPR_IF_CUSTOMINFOEX2 *wanted);
void expect_newer(struct check *c, const struct custom_reading *r,
                  const MPR_IF_CUSTOMINFOEX2 *wanted);

/* What is stored for the interface, read by that revision, are these settings; or none. */
void expect_has(struct check *c, HANDLE config, HANDLE handle, const MPR_IF_CUSTOMINFOEX2 *wanted);
void expect_has_none(struct check *c, HANDLE config, HANDLE handle);

#endif
