/* What the concept pages say of all functions together, and of their codes. */
CLAUSE(Concept, admin_required, "admin-required", MUST, DOCUMENTED, SAME_AS(general, admin_privilege),
       "Every function of router management needs administrator rights.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, config_is_stored, "config-is-stored", MUST, DOCUMENTED, SAME_AS(general, store_only),
       "MprConfig functions act on the configuration that is stored.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, config_needs_restart, "config-needs-restart", MUST, DOCUMENTED, UNOBSERVABLE("a running router is not part of this API, so no call can tell what it has picked up"),
       "A change takes effect when the router restarts.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, admin_not_persistent, "admin-not-persistent", MUST, DOCUMENTED, UNOBSERVABLE("it is about MprAdmin functions and a running router, and no clause here calls the one or has the other"),
       "A change to the running router alone is lost when it restarts.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, both_for_immediate_and_persistent, "both-for-immediate-and-persistent", SHOULD, DOCUMENTED, UNOBSERVABLE("advice to callers, which no implementation can keep or break"),
       "For a change that takes effect at once and lasts, both families are called.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, query_by_state, "query-by-state", SHOULD, DOCUMENTED, UNOBSERVABLE("advice to callers, which no implementation can keep or break"),
       "A running router is queried with MprAdmin functions, a stopped one with MprConfig functions.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, config_works_when_stopped, "config-works-when-stopped", MUST, DOCUMENTED, UNOBSERVABLE("whether the router runs cannot be changed through this API, so no caller can compare the two"),
       "MprConfig functions work while the router is stopped.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, no_live_effect, "no-live-effect", SHOULD, DOCUMENTED, UNOBSERVABLE("a running router is not part of this API, so no call can tell what it has picked up"),
       "What MprConfig functions write does not show in the running router before it restarts.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, remote_registry, "remote-registry", MUST, DOCUMENTED, SAME_AS(MprConfigServerConnect, named_remote),
       "Through the handle of a remote machine its configuration is read and written.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, remote_admin_needs_service, "remote-admin-needs-service", MUST, DOCUMENTED, UNOBSERVABLE("it is about MprAdmin functions, which no clause here calls"),
       "MprAdmin functions fail while the service of the remote machine is not running.", "RRAS/understanding-router-management-functions")
CLAUSE(Concept, connect_first, "connect-first", MUST, DOCUMENTED, SAME_AS(MprConfigServerConnect, comes_first),
       "MprConfigServerConnect comes before any other call to a server.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(Concept, server_only, "server-only", MUST, DOCUMENTED, UNOBSERVABLE("which editions of a system have the library is nothing that a call to it can show"),
       "The functions are there on server editions from Windows 2000 on.", "RRAS/routing-start-page")
CLAUSE(Concept, no_transport_on_interface_calls, "no-transport-on-interface-calls", MUST, DOCUMENTED, ASSERTED,
       "The calls about interfaces alone take no transport.", "RRAS/router-interface-functions")
CLAUSE(Concept, interface_calls_no_header, "interface-calls-no-header", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceGetInfo, level_struct),
       "The calls about interfaces alone exchange MPR_INTERFACE structures, never information headers.", "RRAS/understanding-mprinfo-functions-and-information-headers")
CLAUSE(Concept, header_takers, "header-takers", MUST, DOCUMENTED, CHECKED,
       "MprConfigTransportCreate, MprConfigTransportSetInfo, MprConfigInterfaceTransportAdd and MprConfigInterfaceTransportSetInfo take an information header.", "RRAS/understanding-mprinfo-functions-and-information-headers")
CLAUSE(Concept, header_givers, "header-givers", MUST, DOCUMENTED, CHECKED,
       "MprConfigTransportGetInfo and MprConfigInterfaceTransportGetInfo return an information header.", "RRAS/understanding-mprinfo-functions-and-information-headers")
CLAUSE(Concept, global_vs_interface, "global-vs-interface", MUST, DOCUMENTED, CHECKED,
       "The information of a transport and that of the transport on an interface are two, and neither is changed by the other's functions.", "RRAS/understanding-mprinfo-functions-and-information-headers")
CLAUSE(Concept, all_clients_in_one_header, "all-clients-in-one-header", MUST, DOCUMENTED, CHECKED,
       "Each of the two GetInfo functions returns the blocks of every client.", "RRAS/changing-interface-specific-and-global-information-for-clients")
CLAUSE(Concept, opaque_bytes, "opaque-bytes", SHOULD, INFERRED, CHECKED,
       "What MprConfigTransportSetInfo and MprConfigInterfaceTransportSetInfo stored, their GetInfo returns byte for byte.", "RRAS/router-initialization")
CLAUSE(Concept, absent_vs_empty_block, "absent-vs-empty-block", MUST, DOCUMENTED, CHECKED,
       "In what is read back, a client with a block without bytes and a client without a block can be told apart.", "RRAS/deleting-a-client-from-an-interface")
CLAUSE(Concept, empty_block_survives_store, "empty-block-survives-store", SHOULD, INFERRED, SAME_AS(general, zero_length_block_kept),
       "The store keeps a block without bytes.", "RRAS/deleting-a-client-from-an-interface")
CLAUSE(Concept, no_global_no_manager, "no-global-no-manager", MUST, DOCUMENTED, UNOBSERVABLE("which router managers a router starts is not shown by any call of this API"),
       "A router manager is started when global information is stored for its transport.", "RRAS/router-initialization")
CLAUSE(Concept, lan_not_created_by_admin, "lan-not-created-by-admin", MUST, DOCUMENTED, UNOBSERVABLE("it is about MprAdmin functions, which no clause here calls"),
       "MprAdmin functions create and delete demand-dial interfaces alone.", "RRAS/router-interface-functions")
CLAUSE(Concept, level2_not_stored, "level2-not-stored", MUST, DOCUMENTED, UNOBSERVABLE("the tables of the same pages permit level 2, so neither answer breaks the contract"),
       "MprConfigInterfaceCreate and MprConfigInterfaceSetInfo do not support MPR_INTERFACE_2.", "RRAS/understanding-router-management-functions, nf-mprapi-mprconfiginterfacecreate")
CLAUSE(Concept, registry_and_phonebook, "registry-and-phonebook", MUST, DOCUMENTED, UNOBSERVABLE("where a configuration lies is not shown by any call of this API"),
       "The configuration lies in the registry and in the phone book.", "RRAS/router-initialization")
CLAUSE(Concept, transport_equals_manager, "transport-equals-manager", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceTransportAdd, existing_is_setinfo),
       "There is one router manager for a transport id.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(Concept, config_only_functions, "config-only-functions", MUST, DOCUMENTED, UNOBSERVABLE("that another family lacks a function cannot be shown by calling this one"),
       "Five functions about transports have no MprAdmin twin.", "RRAS/router-manager-transport-functions, RRAS/router-manager-client-interfacetransport-functions")
CLAUSE(Concept, buffer_free_family, "buffer-free-family", SHOULD, INFERRED, SAME_AS(MprConfigBufferFree, frees_enum),
       "What MprConfig functions returned is released with MprConfigBufferFree.", "sample MprApiSample, nf-mprapi-mprconfigbufferfree")
CLAUSE(ErrorCodes, other_row, "other-row", MAY, DOCUMENTED, FREE,
       "32 pages leave room for any other system error, whose text FormatMessage gives.", "nf-mprapi-mprconfig*, nf-mprapi-mprinfo*")
CLAUSE(ErrorCodes, closed_lists, "closed-lists", SHOULD, INFERRED, UNOBSERVABLE("a code that no condition is known for cannot be provoked; those that are listed have clauses of their own"),
       "9 functions answer no code beyond those that their pages list.", "nf-mprapi-mprconfig*")
CLAUSE(ErrorCodes, router_strings, "router-strings", MUST, DOCUMENTED, UNOBSERVABLE("it is about MprAdminGetErrorString, which no clause here calls"),
       "The texts of the router's codes come from MprAdminGetErrorString.", "nf-mprapi-mpradmingeterrorstring")
