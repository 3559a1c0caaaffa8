/*
 * tunnel_params.h: the settings of tunnels as callers see them, MPRAPI_TUNNEL_CONFIG_PARAMS, beside
 * the tunnels that are stored: one type of tunnel from the caller's structure into the
 * configuration, and all of them the other way.
 */
#ifndef API_TUNNEL_PARAMS_H
#define API_TUNNEL_PARAMS_H

#include "api/entry.h"
#include "api/shapes.h"

/* Whether the settings of one type can be stored. ERROR_INVALID_PARAMETER: a number beyond its
 * range, a size without bytes. Asks for no memory. */
DWORD tunnel_params_check(const struct shape *shape, enum tunnel type,
                          const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params);

/* Stores what was checked, with copies of all it points to; what the shape does not know stays as
 * it is. Successes are NO_ERROR, ERROR_SUCCESS_REBOOT_REQUIRED and ERROR_SUCCESS_RESTART_REQUIRED;
 * ERROR_NOT_ENOUGH_MEMORY: nothing was changed. */
DWORD tunnel_params_store(struct tunnels *tunnels, const struct shape *shape, enum tunnel type,
                          const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params);

/* Describes all types, as far as the shape goes; blocks are added to the draft. False: no memory.
 */
bool tunnel_params_describe(const struct tunnels *tunnels, const struct shape *shape,
                            struct reply_draft *draft, MPRAPI_TUNNEL_CONFIG_PARAMS1 *params);

#endif
