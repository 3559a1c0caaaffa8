/* Rules of the whole family. Some stand in two forms, under both ids. */
CLAUSE(MprConfig, admin_required, "admin-required", MUST, DOCUMENTED, SAME_AS(general, admin_privilege),
       "The caller needs administrator rights.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfig, operates_on_stored_config, "operates-on-stored-config", MUST, DOCUMENTED, SAME_AS(general, store_only),
       "The functions read and write the configuration that is stored, not the live router.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfig, change_waits_for_restart, "change-waits-for-restart", MUST, DOCUMENTED, UNOBSERVABLE("a running router is not part of this API, so no call can tell what it has picked up"),
       "A change is not picked up by a running router until it restarts.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfig, change_persists, "change-persists", MUST, DOCUMENTED, UNOBSERVABLE("no call restarts a router, so no caller can look before and after"),
       "A change outlives a restart of the router.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfig, usable_while_router_stopped, "usable-while-router-stopped", MUST, DOCUMENTED, UNOBSERVABLE("whether the router runs cannot be changed through this API, so no caller can compare the two"),
       "With the router stopped these calls suffice to change and query the configuration.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfig, remote_by_handle, "remote-by-handle", MUST, DOCUMENTED, SAME_AS(MprConfigServerConnect, named_remote),
       "A call acts on the machine that its handle was opened for.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfig, info_headers_opaque, "info-headers-opaque", SHOULD, INFERRED, CHECKED,
       "Transport information comes back byte for byte, slack behind the last block included.", "RRAS/understanding-mprinfo-functions-and-information-headers")
CLAUSE(MprConfig, global_info_opaque_to_store, "global-info-opaque-to-store", SHOULD, INFERRED, CHECKED,
       "Global information that is no header at all comes back byte for byte.", "RRAS/router-initialization")
CLAUSE(MprConfig, absent_global_info_means_not_started, "absent-global-info-means-not-started", MAY, DOCUMENTED, FREE,
       "A router manager without global information is not started by the router.", "RRAS/router-initialization")
CLAUSE(MprConfig, formatmessage_text, "formatmessage-text", MAY, DOCUMENTED, FREE,
       "A code of the Other row is a system error that FormatMessage can describe.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(general, admin_privilege, "admin-privilege", MUST, DOCUMENTED, CHECKED,
       "A caller without administrator rights cannot use the configuration of the router.", "understanding-router-management-functions")
CLAUSE(general, privilege_code, "privilege-code", MAY, INFERRED, FREE,
       "No page of the interface functions names the code for a missing privilege.", "nf-mprapi-mpradmininterfacecreate")
CLAUSE(general, store_only, "store-only", MUST, DOCUMENTED, CHECKED,
       "What one connection has changed is what a later one reads.", "understanding-router-management-functions")
CLAUSE(general, no_live_effect, "no-live-effect", MUST, DOCUMENTED, UNOBSERVABLE("a running router is not part of this API, so no call can tell what it has picked up"),
       "A change reaches the running router only when it is restarted.", "understanding-router-management-functions")
CLAUSE(general, admin_not_stored, "admin-not-stored", MUST, DOCUMENTED, UNOBSERVABLE("the MprAdmin functions, which change the running router, are no part of this API"),
       "A change made through MprAdmin alone is not in the stored configuration.", "understanding-router-management-functions")
CLAUSE(general, router_stopped_ok, "router-stopped-ok", MUST, DOCUMENTED, UNOBSERVABLE("whether the router runs cannot be changed through this API, so no caller can compare the two"),
       "The calls work while the router is not running.", "understanding-router-management-functions")
CLAUSE(general, remote_handle, "remote-handle", MAY, DOCUMENTED, FREE,
       "The configuration handle may stand for another machine.", "understanding-router-management-functions")
CLAUSE(general, connect_first, "connect-first", MUST, DOCUMENTED, SAME_AS(MprConfigServerConnect, comes_first),
       "hMprConfig comes from MprConfigServerConnect, where a NULL name is the local machine.", "nf-mprapi-mprconfigserverconnect")
CLAUSE(general, error_in_return_value, "error-in-return-value", SHOULD, INFERRED, UNOBSERVABLE("it says where the status is not; that it is the result is what every other clause checks"),
       "The status is the result; the last-error value of the thread is no part of the contract.", "sdkmeta")
CLAUSE(general, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Where a page has an Other row any other system error may be answered.", "the page concerned")
CLAUSE(general, transport_neutral, "transport-neutral", MUST, DOCUMENTED, ASSERTED,
       "The plain interface functions take no transport id.", "router-interface-functions")
CLAUSE(general, no_info_header, "no-info-header", MUST, DOCUMENTED, CHECKED,
       "The plain interface functions exchange MPR_INTERFACE structures alone: what they change leaves the information header of a transport as it was.", "understanding-mprinfo-functions-and-information-headers")
CLAUSE(general, buffer_free, "buffer-free", MUST, DOCUMENTED, SAME_AS(MprConfigBufferFree, frees_enum),
       "What Enum and GetInfo return is released with MprConfigBufferFree.", "nf-mprapi-mprconfigbufferfree")
CLAUSE(general, one_free_per_buffer, "one-free-per-buffer", SHOULD, INFERRED, CHECKED,
       "One release of the returned pointer releases everything that the call allocated for it.", "nf-mprapi-mprconfigbufferfree")
CLAUSE(general, lan_not_excluded, "lan-not-excluded", SHOULD, INFERRED, CHECKED,
       "An interface that is not demand-dial can be created and deleted; the rule against that is one of MprAdmin.", "router-interface-functions")
CLAUSE(general, lan_name_is_guid, "lan-name-is-guid", MUST, DOCUMENTED, SAME_AS(MprConfigGetGuidName, maps_friendly_to_guid),
       "A LAN interface is named by its GUID; the name functions translate.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(general, x_visible_at_once, "x-visible-at-once", SHOULD, CHOSEN, CHECKED,
       "A change made through one connection is visible at once through another that was open before.", "silent: both look at the same stored configuration")
CLAUSE(general, x_foreign_connection, "x-foreign-connection", SHOULD, CHOSEN, CHECKED,
       "A handle obtained through one connection is refused on another with ERROR_INVALID_HANDLE.", "silent: a handle belongs to its connection")
