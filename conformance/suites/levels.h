/*
 * What the suites about the levels of an interface share: structures of all levels as input, the
 * calls that take and give them, and expectations about what was read.
 *
 * A structure of level 2 is the beginning of one of level 3, so both are made as MPR_INTERFACE_3.
 */
#ifndef SUITES_LEVELS_H
#define SUITES_LEVELS_H

#include "suites/interfaces.h"

/* The bytes of the structure of a level, 0 to 3. */
size_t level_bytes(DWORD level);

/* Texts (ended by NULL) as a list, each with its terminator and one more behind the last; guarded
 * input. */
LPWSTR give_list(struct check *c, const char *const *texts);
/* Whether two lists have the same texts in the same order. */
int lists_equal(const WCHAR *a, const WCHAR *b);

/* A structure of that name (UTF-8), enabled, for a demand-dial connection: at level 1 with hours
 * from give_list or NULL, */
MPR_INTERFACE_1 interface_with_hours(const char *name, LPWSTR hours);
/* or at levels 2 and 3 with every member filled that a caller may fill, differently for each
 * `variant` (0: short texts, 1: the longest); what it points to is guarded input. */
MPR_INTERFACE_3 interface_dialing(struct check *c, const char *name, unsigned variant);

/* The codes of MprConfigInterfaceCreate and MprConfigInterfaceSetInfo with a structure, as guarded
 * input. */
DWORD interface_create_at(struct check *c, HANDLE config, DWORD level, const void *info,
                          HANDLE *out);
DWORD interface_set_at(struct check *c, HANDLE config, HANDLE handle, DWORD level,
                       const void *info);

/* One call of MprConfigInterfaceGetInfo, and what it gave. */
struct reading {
    DWORD code;
    LPBYTE *buffer;
    DWORD *size;
};
struct reading interface_read(struct check *c, HANDLE config, HANDLE handle, DWORD level);

/* The structure that MprConfigInterfaceGetInfo gives; the check is blocked where it gives none.
 * Level 0 is read as well through a pointer to one of a higher level. */
const MPR_INTERFACE_0 *interface_at_0(struct check *c, HANDLE config, HANDLE handle);
const MPR_INTERFACE_1 *interface_at_1(struct check *c, HANDLE config, HANDLE handle);
const MPR_INTERFACE_2 *interface_at_2(struct check *c, HANDLE config, HANDLE handle);
const MPR_INTERFACE_3 *interface_at_3(struct check *c, HANDLE config, HANDLE handle);

/* A new interface at level 0 or 1 (hours NULL: 0), and its handle; blocked where that fails. */
HANDLE interface_made(struct check *c, HANDLE config, const char *name, ROUTER_INTERFACE_TYPE type,
                      BOOL enabled);
HANDLE interface_made_with_hours(struct check *c, HANDLE config, const char *name, LPWSTR hours);
/* The same at level 2 or 3; blocked where the target does not take the level, or keeps nothing of
 * it. */
HANDLE interface_made_dialing(struct check *c, HANDLE config, DWORD level,
                              const MPR_INTERFACE_3 *info);

/* All that levels 2 and 3 add was read as it was given, guidId apart. `read` is a structure of that
 * level. */
void expect_dialing(struct check *c, DWORD level, const void *read, const MPR_INTERFACE_3 *given);
/* guidId was read as given. */
void expect_guid(struct check *c, const void *read, const MPR_INTERFACE_3 *given);
/* The enabled flag of a structure of any level. */
void expect_enabled(struct check *c, const MPR_INTERFACE_0 *read, BOOL enabled);
/* The hours that are read at level 1; NULL: no restriction. */
void expect_hours(struct check *c, HANDLE config, HANDLE handle, const WCHAR *hours);

/* Texts of levels 2 and 3 without a terminator in their array: the i-th way to spoil a structure;
 * 0 behind the last. */
int spoil_text(MPR_INTERFACE_3 *info, unsigned i);

#endif
