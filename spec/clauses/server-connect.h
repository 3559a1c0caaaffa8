/* MprConfigServerConnect: opens the configuration of a router. */
CLAUSE(MprConfigServerConnect, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "A connection to the local machine is answered with NO_ERROR.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, writes_handle, "writes-handle", MUST, DOCUMENTED, CHECKED,
       "On success the variable behind phMprConfig receives a configuration handle.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, null_out_param, "null-out-param", MUST, DOCUMENTED, CHECKED,
       "A NULL phMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, null_name_is_local, "null-name-is-local", MUST, DOCUMENTED, CHECKED,
       "A NULL server name selects the configuration of the local machine.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, named_remote, "named-remote", MUST, DOCUMENTED, CHECKED,
       "A server name selects the configuration of the machine of that name.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, comes_first, "comes-first", MUST, DOCUMENTED, CHECKED,
       "The handle is what the calls for interfaces and transports take.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(MprConfigServerConnect, works_with_router_stopped, "works-with-router-stopped", SHOULD, INFERRED,
       UNOBSERVABLE("whether the routing service runs cannot be changed through this API, so no caller can compare the two"),
       "Connecting does not depend on a running routing service.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfigServerConnect, handle_non_null, "handle-non-null", SHOULD, INFERRED, CHECKED,
       "The handle stored on success is not NULL.", "sample Utils.cpp")
CLAUSE(MprConfigServerConnect, x_null_out_first, "x-null-out-first", SHOULD, CHOSEN, CHECKED,
       "A NULL phMprConfig is refused with ERROR_INVALID_PARAMETER whatever the server name.",
       "silent: the order of checks; an argument of the call itself is looked at before any machine is")
CLAUSE(MprConfigServerConnect, x_leading_backslashes, "x-leading-backslashes", SHOULD, CHOSEN, CHECKED,
       "A server name with two leading backslashes selects the same machine as without.",
       "silent: both spellings are in use for the functions of this family")
CLAUSE(MprConfigServerConnect, x_name_case, "x-name-case", SHOULD, CHOSEN, CHECKED,
       "Server names are compared without case.", "silent: host names have none")
CLAUSE(MprConfigServerConnect, x_own_name, "x-own-name", SHOULD, CHOSEN, CHECKED,
       "The local machine's own name selects the local machine.", "silent: a machine answers to its name")
CLAUSE(MprConfigServerConnect, x_empty_name, "x-empty-name", SHOULD, CHOSEN, CHECKED,
       "An empty server name selects the local machine.", "silent: no machine has an empty name, and many callers pass one for none")
CLAUSE(MprConfigServerConnect, x_unknown_server, "x-unknown-server", SHOULD, CHOSEN, CHECKED,
       "A server that nobody has is refused at connect with ERROR_BAD_NETPATH.",
       "silent: the code and the moment; this one is what a name that leads nowhere gives, and a knob changes both")
CLAUSE(MprConfigServerConnect, x_longest_name, "x-longest-name", SHOULD, CHOSEN, CHECKED,
       "A server name of 32,767 characters reaches a machine of that name.", "silent: the page gives no limit")
CLAUSE(MprConfigServerConnect, x_unprivileged, "x-unprivileged", SHOULD, CHOSEN, CHECKED,
       "A caller without administrator rights is refused at connect with ERROR_ACCESS_DENIED.",
       "silent: whether at connect or at first use; the earliest refusal helps a test most, and a knob changes it")
CLAUSE(MprConfigServerConnect, x_untouched_unknown, "x-untouched-unknown", SHOULD, CHOSEN, CHECKED,
       "The variable behind phMprConfig is untouched when the server is unknown.", "silent: outputs on failure")
CLAUSE(MprConfigServerConnect, x_untouched_unprivileged, "x-untouched-unprivileged", SHOULD, CHOSEN, CHECKED,
       "The variable behind phMprConfig is untouched when the caller lacks rights.", "silent: outputs on failure")
CLAUSE(MprConfigServerConnect, x_untouched_no_memory, "x-untouched-no-memory", SHOULD, CHOSEN, CHECKED,
       "The variable behind phMprConfig is untouched when memory is short.", "silent: outputs on failure")
CLAUSE(MprConfigServerConnect, x_distinct_handles, "x-distinct-handles", SHOULD, CHOSEN, CHECKED,
       "Connections that are open at the same time have different handles.", "silent: each connection is its own")
CLAUSE(MprConfigServerConnect, x_independent, "x-independent", SHOULD, INFERRED, CHECKED,
       "A connection lasts until its own disconnect, whatever becomes of others.", "nf-mprapi-mprconfigserverdisconnect")
CLAUSE(MprConfigServerConnect, x_many, "x-many", SHOULD, CHOSEN, CHECKED,
       "Ten thousand connections can be open at once.", "silent: public programs never disconnect")
CLAUSE(MprConfigServerConnect, x_fits_32_bits, "x-fits-32-bits", SHOULD, CHOSEN, CHECKED,
       "A handle is below 2^32.", "silent: a language binding in use keeps handles in four bytes")
CLAUSE(MprConfigServerConnect, x_not_reissued, "x-not-reissued", SHOULD, CHOSEN, CHECKED,
       "A handle's value does not come back in the next 5,000 connections.", "silent: a stale handle must not reach a stranger's connection")
CLAUSE(MprConfigServerConnect, x_name_unwritten, "x-name-unwritten", SHOULD, CHOSEN, CHECKED,
       "The server name is only read.", "silent: the parameter is an input, although its type permits writing")
