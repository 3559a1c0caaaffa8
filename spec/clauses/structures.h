/* Structures that the calls of the slice exchange. */
CLAUSE(MPR_INTERFACE_0, inline_name, "inline-name", SHOULD, INFERRED, ASSERTED,
       "The name is an array of 257 characters inside the structure.", "hdr, ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, hinterface, "hinterface", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceEnum, handle_usable),
       "hInterface is a handle to the interface.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, enabled, "enabled", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceCreate, name_type_enabled_kept),
       "fEnabled tells whether the interface is enabled.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, type, "type", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceCreate, name_type_enabled_kept),
       "dwIfType is a ROUTER_INTERFACE_TYPE.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, state, "state", MUST, DOCUMENTED, UNOBSERVABLE("a stored configuration has no live state, so every value of the range is permitted"),
       "dwConnectionState is a ROUTER_CONNECTION_STATE.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, reasons, "reasons", MUST, DOCUMENTED, UNOBSERVABLE("a stored configuration has no live state, so no reason can be provoked"),
       "fUnReachabilityReasons takes the MPR_INTERFACE_ reasons.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, last_error, "last-error", MUST, DOCUMENTED, UNOBSERVABLE("a stored configuration never tries to connect, so no error can be provoked"),
       "dwLastError is not 0 when the interface failed to connect.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 552 bytes on x64 and 540 on x86.", "hdr")
CLAUSE(ROUTER_INTERFACE_TYPE, values, "values", SHOULD, INFERRED, ASSERTED,
       "The values run from 0 to 7 in the order of the page.", "ne-mprapi-router_interface_type, hdr")
CLAUSE(ROUTER_CONNECTION_STATE, values, "values", SHOULD, INFERRED, ASSERTED,
       "The values run from 0 to 3 in the order of the page.", "ne-mprapi-router_connection_state, hdr")
