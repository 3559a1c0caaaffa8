/* MprConfigInterfaceTransportSetInfo: other information for a transport of an interface. */
CLAUSE(MprConfigInterfaceTransportSetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, null_transport, "null-transport", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterIfTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, null_info_noop, "null-info-noop", MUST, DOCUMENTED, CHECKED,
       "With live handles and a NULL pInterfaceInfo the answer is NO_ERROR, and nothing changes.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, size_required, "size-required", MUST, DOCUMENTED, UNOBSERVABLE("it binds the caller; what a call without it gets is x-size-zero"),
       "With a pInterfaceInfo the size passed is not 0.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, size_zero_ok_with_null, "size-zero-ok-with-null", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceTransportSetInfo, null_info_noop),
       "With a NULL pInterfaceInfo a size of 0 is permitted.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, size_bytes, "size-bytes", MUST, DOCUMENTED, CHECKED,
       "The size counts bytes: so many are read, an odd number as well, and none beyond.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, updates, "updates", MUST, DOCUMENTED, CHECKED,
       "The information stored for that transport on that interface is updated from the header.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, readback, "readback", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceTransportGetInfo returns those bytes and that size.", "nf-mprapi-mprconfiginterfacetransportgetinfo, router-initialization")
CLAUSE(MprConfigInterfaceTransportSetInfo, no_such_interface, "no-such-interface", MUST, DOCUMENTED, CHECKED,
       "An interface that is not in the configuration any more is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, no_such_transport, "no-such-transport", MUST, DOCUMENTED, CHECKED,
       "A transport that the interface does not have any more is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, handle_sources_interface, "handle-sources-interface", MUST, DOCUMENTED, CHECKED,
       "Interface handles of MprConfigInterfaceCreate and MprConfigInterfaceEnum are accepted.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, handle_from_interface_gethandle, "handle-from-interface-gethandle", SHOULD, INFERRED, CHECKED,
       "An interface handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, handle_from_add, "handle-from-add", MUST, DOCUMENTED, CHECKED,
       "A transport handle that MprConfigInterfaceTransportAdd gave is accepted.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A transport handle that MprConfigInterfaceTransportGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A transport handle out of an entry of MprConfigInterfaceTransportEnum is accepted.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, input_copied, "input-copied", SHOULD, INFERRED, CHECKED,
       "The header is read alone, and the caller may release it after the call.", "nf-mprapi-mprconfiginterfacetransportsetinfo")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_replaces, "x-replaces", SHOULD, CHOSEN, CHECKED,
       "The header replaces the one that was stored; nothing of that one remains.", "silent: replace or merge; the store keeps the header as one value")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_size_zero, "x-size-zero", SHOULD, CHOSEN, CHECKED,
       "Information of size 0 is answered with ERROR_INVALID_PARAMETER, and nothing changes.", "silent: the code of the family for arguments that do not fit")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_null_with_size, "x-null-with-size", SHOULD, CHOSEN, CHECKED,
       "A NULL pInterfaceInfo changes nothing and succeeds whatever the size.", "silent: the remark names the pointer alone")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_null_info_handles, "x-null-info-handles", SHOULD, CHOSEN, CHECKED,
       "With a NULL pInterfaceInfo the handles are checked all the same.", "silent: the table and the remark disagree; a check that always takes place hides no mistake")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_any_bytes, "x-any-bytes", SHOULD, CHOSEN, CHECKED,
       "Bytes that are no information header, or one of another size than they say, are stored like one.", "silent: only the router manager interprets them")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_oom, "x-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY, and what was stored stays.", "silent: the code of the functions next to it")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_other_interface, "x-other-interface", SHOULD, CHOSEN, CHECKED,
       "The handle of a transport of another interface is answered with ERROR_NO_SUCH_INTERFACE, and nothing changes.", "silent: it is not among the transports of the interface that is named")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportSetInfo, x_bad_transport, "x-bad-transport", SHOULD, CHOSEN, CHECKED,
       "A value that is no handle of an interface's transport, or one of another connection, is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
