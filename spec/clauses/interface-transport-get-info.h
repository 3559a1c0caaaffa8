/* MprConfigInterfaceTransportGetInfo: the information stored for a transport of an interface. */
CLAUSE(MprConfigInterfaceTransportGetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, null_transport, "null-transport", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterIfTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, info_without_size, "info-without-size", MUST, DOCUMENTED, CHECKED,
       "A ppInterfaceInfo with a NULL lpdwInterfaceInfoSize is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, null_info_noop, "null-info-noop", MUST, DOCUMENTED, CHECKED,
       "With live handles and a NULL ppInterfaceInfo the answer is NO_ERROR, whether lpdwInterfaceInfoSize is NULL or not.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, returns_header, "returns-header", MUST, DOCUMENTED, CHECKED,
       "The pointer leads to the information header that is stored for that transport on that interface.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, size_bytes, "size-bytes", MUST, DOCUMENTED, CHECKED,
       "The size variable receives the size of the returned data in bytes.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, free_with_bufferfree, "free-with-bufferfree", MUST, DOCUMENTED, CHECKED,
       "The caller releases the header with MprConfigBufferFree.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, no_such_interface, "no-such-interface", MUST, DOCUMENTED, CHECKED,
       "An interface that is not in the configuration any more is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, no_such_transport, "no-such-transport", MUST, DOCUMENTED, CHECKED,
       "A transport that the interface does not have any more is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, handle_sources_interface, "handle-sources-interface", MUST, DOCUMENTED, CHECKED,
       "Interface handles of MprConfigInterfaceCreate, MprConfigInterfaceGetHandle and MprConfigInterfaceEnum are accepted.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, handle_from_add, "handle-from-add", MUST, DOCUMENTED, CHECKED,
       "A transport handle that MprConfigInterfaceTransportAdd gave is accepted.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A transport handle that MprConfigInterfaceTransportGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A transport handle out of an entry of MprConfigInterfaceTransportEnum is accepted.", "nf-mprapi-mprconfiginterfacetransportgetinfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, all_clients, "all-clients", MUST, DOCUMENTED, CHECKED,
       "The header has the blocks of every client on that interface and transport.", "changing-interface-specific-and-global-information-for-clients")
CLAUSE(MprConfigInterfaceTransportGetInfo, header_usable, "header-usable", SHOULD, INFERRED, CHECKED,
       "The header can be given to MprInfoBlockFind, MprInfoBlockSet, MprInfoBlockRemove and MprInfoBlockAdd.", "changing-interface-specific-and-global-information-for-clients, deleting-a-client-from-an-interface")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_fresh_copy, "x-fresh-copy", SHOULD, CHOSEN, CHECKED,
       "Each call returns a buffer of its own; what the caller does to it changes nothing that is stored.", "silent: the same as of MprConfigInterfaceGetInfo")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_absent, "x-absent", SHOULD, CHOSEN, CHECKED,
       "Of a transport without information the variables receive NULL and 0.", "silent: nothing is stored, which is no error")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_null_info_handles, "x-null-info-handles", SHOULD, CHOSEN, CHECKED,
       "With a NULL ppInterfaceInfo the handles are checked all the same.", "silent: the table and the remark disagree; a check that always takes place hides no mistake")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_null_info_size, "x-null-info-size", SHOULD, CHOSEN, CHECKED,
       "With a NULL ppInterfaceInfo the size variable is untouched.", "silent: the remark says that nothing is done")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_disabled, "x-disabled", SHOULD, CHOSEN, CHECKED,
       "The information of a disabled interface can be read.", "silent: MprAdmin refuses it for a live router; a store has what it has")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_other_interface, "x-other-interface", SHOULD, CHOSEN, CHECKED,
       "The handle of a transport of another interface is answered with ERROR_NO_SUCH_INTERFACE.", "silent: it is not among the transports of the interface that is named")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "Pointer and size variables are untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportGetInfo, x_bad_transport, "x-bad-transport", SHOULD, CHOSEN, CHECKED,
       "A value that is no handle of an interface's transport, or one of another connection, is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
