/* MprConfigInterfaceGetHandle: an interface by its name. */
CLAUSE(MprConfigInterfaceGetHandle, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, out_handle, "out-handle", MUST, DOCUMENTED, CHECKED,
       "On success the variable receives a handle to the named interface.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, null_name, "null-name", MUST, DOCUMENTED, CHECKED,
       "A NULL name is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, both_null, "both-null", MUST, DOCUMENTED, CHECKED,
       "Both NULL is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, null_out_unlisted, "null-out-unlisted", MAY, DOCUMENTED, FREE,
       "What a NULL phRouterInterface gives is not listed; the outcome is free.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, not_found, "not-found", MUST, DOCUMENTED, CHECKED,
       "A name that the configuration does not have is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, lan_by_guid, "lan-by-guid", MUST, DOCUMENTED, CHECKED,
       "A LAN interface is found by its GUID used as the name.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceGetHandle, handle_usable, "handle-usable", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceGetInfo, handle_from_gethandle),
       "The handle works in the calls that take the handle of an interface.", "the pages of those functions")
CLAUSE(MprConfigInterfaceGetHandle, after_delete, "after-delete", SHOULD, INFERRED, CHECKED,
       "The name of a deleted interface is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceGetHandle, x_null_out, "x-null-out", SHOULD, CHOSEN, CHECKED,
       "A NULL phRouterInterface is answered with ERROR_INVALID_PARAMETER.", "silent: the siblings that return a handle list it")
CLAUSE(MprConfigInterfaceGetHandle, x_case, "x-case", SHOULD, CHOSEN, CHECKED,
       "The name is compared without case, beyond ASCII too.", "silent: interface names are unique without case")
CLAUSE(MprConfigInterfaceGetHandle, x_no_such_name, "x-no-such-name", SHOULD, CHOSEN, CHECKED,
       "An empty name, and one longer than an interface can have, is answered with ERROR_NO_SUCH_INTERFACE.", "silent: no interface has such a name")
CLAUSE(MprConfigInterfaceGetHandle, x_same_handle, "x-same-handle", SHOULD, CHOSEN, CHECKED,
       "The same interface asked for again on the same connection gives the same handle.", "silent: no call closes a handle, so a new one each time would never end")
CLAUSE(MprConfigInterfaceGetHandle, x_friendly_name, "x-friendly-name", SHOULD, CHOSEN, CHECKED,
       "The friendly name of an adapter does not name an interface.", "silent: the page says to use the GUID")
CLAUSE(MprConfigInterfaceGetHandle, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The handle variable is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceGetHandle, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceGetHandle, x_client, "x-client", SHOULD, CHOSEN, CHECKED,
       "An interface of type ROUTER_IF_TYPE_CLIENT is found like any other.", "silent: the MprAdmin twin has a flag for them, this call has none")
