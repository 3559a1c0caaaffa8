/*
 * ports.h: the ports of a tunnel type as the server's calls set them: which counts and flags there
 * are, and what the caller hears when they are stored.
 */
#ifndef API_PORTS_H
#define API_PORTS_H

#include "api/entry.h"

/* The most ports of a type on the Enterprise edition, which is the one that the double is; the page
 * of MprConfigServerSetInfo has a lower one for PPTP. */
#define PORTS_MOST               30000
#define PORTS_MOST_SET_INFO_PPTP 16384

/* ERROR_INVALID_PARAMETER: more than `most`, 0 where the type has to have one, or flags that the
 * type does not have. */
DWORD ports_check(enum tunnel type, DWORD count, DWORD flags, DWORD most);

/* Stores what was checked. ERROR_SUCCESS_REBOOT_REQUIRED, a success: more than the limit in force
 * since the service started. */
DWORD ports_store(struct tunnels *tunnels, enum tunnel type, DWORD count, DWORD flags);

#endif
