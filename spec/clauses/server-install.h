/* MprConfigServerInstall: the local machine's configuration as a fresh one. */
CLAUSE(MprConfigServerInstall, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is ERROR_SUCCESS (0).", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, level_nonzero, "level-nonzero", MUST, DOCUMENTED, CHECKED,
       "A level other than 0 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, buffer_nonnull, "buffer-nonnull", MUST, DOCUMENTED, CHECKED,
       "A pBuffer other than NULL is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, default_config, "default-config", MUST, DOCUMENTED, CHECKED,
       "The configuration afterwards is a default one: the same whatever was there before.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, resets_managers_and_interfaces, "resets-managers-and-interfaces", MUST, DOCUMENTED, CHECKED,
       "Interfaces of before are gone, and what a router manager had been told is forgotten.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, initialises_ip, "initialises-ip", MUST, DOCUMENTED, UNOBSERVABLE("no function shows the RAS structures; that an IP transport is there is x-default"),
       "RAS structures for IP are initialised.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, router_type, "router-type", MUST, DOCUMENTED, UNOBSERVABLE("no function of the family reads the router type; the double's is seen in its registry text"),
       "The router type includes RAS, WAN and LAN.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, log_and_auth_defaults, "log-and-auth-defaults", MUST, DOCUMENTED, UNOBSERVABLE("no function of the family reads them; the double's are seen in its registry text"),
       "The level of error logging and the settings of authorization are the defaults.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, devices, "devices", MUST, DOCUMENTED, UNOBSERVABLE("the page does not say to what the devices are set"),
       "The devices for routing and RAS are set.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, console_snapin, "console-snapin", MAY, DOCUMENTED, FREE,
       "The management console may show the router.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, deletes_phonebook, "deletes-phonebook", MUST, DOCUMENTED, CHECKED,
       "The router's phone book is gone: an interface created under an old name has no number to dial.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, registers_in_domain, "registers-in-domain", MAY, DOCUMENTED, FREE,
       "The router may be registered in the domain.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, marks_configured, "marks-configured", MUST, DOCUMENTED, UNOBSERVABLE("no function of the family reads the mark; the double's is seen in its registry text"),
       "The registry says that the router is configured.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, does_not_start, "does-not-start", MUST, DOCUMENTED, UNOBSERVABLE("no function of the family tells whether the service runs"),
       "The service is not started by it.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, start_type_untouched, "start-type-untouched", MUST, DOCUMENTED, UNOBSERVABLE("no function of the family reads the start type of the service"),
       "The start type of the service is as it was.", "nf-mprapi-mprconfigserverinstall")
CLAUSE(MprConfigServerInstall, x_default, "x-default", SHOULD, CHOSEN, CHECKED,
       "The default is transports for IP and IPv6; interfaces for loopback, for remote access, and one for each adapter under its GUID name; all enabled, each with both transports.", "silent: what the default is; machines that nobody configured have this")
CLAUSE(MprConfigServerInstall, x_keeps_adapters, "x-keeps-adapters", SHOULD, CHOSEN, CHECKED,
       "The connection names of adapters are as before the call.", "silent: they are not the router's")
CLAUSE(MprConfigServerInstall, x_old_handles, "x-old-handles", SHOULD, CHOSEN, CHECKED,
       "Handles of before answer as for something deleted, even where something of the name is there; the configuration handle stays good.", "silent: what they lead to was reset")
CLAUSE(MprConfigServerInstall, x_no_rights, "x-no-rights", SHOULD, CHOSEN, CHECKED,
       "A caller without administrator rights is answered with ERROR_ACCESS_DENIED.", "silent: the family demands these rights, and there is no connection that could have refused")
CLAUSE(MprConfigServerInstall, x_twice, "x-twice", SHOULD, CHOSEN, CHECKED,
       "A second call succeeds like the first.", "silent: the page forbids none")
CLAUSE(MprConfigServerInstall, x_refused_changes_nothing, "x-refused-changes-nothing", SHOULD, CHOSEN, CHECKED,
       "After a refusal the configuration reads back as before.", "silent: all or nothing")
CLAUSE(MprConfigServerInstall, x_local_alone, "x-local-alone", SHOULD, CHOSEN, CHECKED,
       "The configuration of another machine is as it was.", "silent: there is no handle, so it is about the local machine")
CLAUSE(MprConfigServerInstall, x_oom, "x-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "silent: the page has no row for it; the code that the other pages list")
