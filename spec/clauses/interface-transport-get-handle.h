/* MprConfigInterfaceTransportGetHandle: a transport of an interface by its id. */
CLAUSE(MprConfigInterfaceTransportGetHandle, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, out_handle, "out-handle", MUST, DOCUMENTED, CHECKED,
       "The variable receives the handle of the transport of that id on that interface.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, null_out, "null-out", MUST, DOCUMENTED, CHECKED,
       "A NULL phRouterIfTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, no_such_interface, "no-such-interface", MUST, DOCUMENTED, CHECKED,
       "An interface that is not in the configuration any more is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, no_such_transport, "no-such-transport", MUST, DOCUMENTED, CHECKED,
       "A transport that the interface does not have is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, ids_accepted, "ids-accepted", MUST, DOCUMENTED, CHECKED,
       "PID_ATALK, PID_IP, PID_IPX, PID_NBF and PID_IPV6 are accepted.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, handle_usable, "handle-usable", MUST, DOCUMENTED, CHECKED,
       "The handle works in MprConfigInterfaceTransportGetInfo, -SetInfo and -Remove.", "nf-mprapi-mprconfiginterfacetransportgetinfo, -setinfo, -remove")
CLAUSE(MprConfigInterfaceTransportGetHandle, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "An interface handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "An interface handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "An interface handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportGetHandle, x_other_ids, "x-other-ids", SHOULD, CHOSEN, CHECKED,
       "An id that is none of the five is answered with ERROR_NO_SUCH_INTERFACE like any that the interface does not have.", "silent: no interface has a transport of such an id")
CLAUSE(MprConfigInterfaceTransportGetHandle, x_same_handle, "x-same-handle", SHOULD, CHOSEN, CHECKED,
       "It gives the handle that MprConfigInterfaceTransportAdd gave, each time.", "silent: whether handles are equal; no call closes one")
CLAUSE(MprConfigInterfaceTransportGetHandle, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The handle variable is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceTransportGetHandle, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportGetHandle, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
