/* MprConfigInterfaceTransportRemove: a transport taken from an interface. */
CLAUSE(MprConfigInterfaceTransportRemove, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, removes, "removes", MUST, DOCUMENTED, CHECKED,
       "The interface does not have the transport any more.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, null_transport, "null-transport", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterIfTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, handle_sources_interface, "handle-sources-interface", MUST, DOCUMENTED, CHECKED,
       "Interface handles of MprConfigInterfaceCreate, MprConfigInterfaceGetHandle and MprConfigInterfaceEnum are accepted.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, handle_from_add, "handle-from-add", MUST, DOCUMENTED, CHECKED,
       "A transport handle that MprConfigInterfaceTransportAdd gave is accepted.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A transport handle that MprConfigInterfaceTransportGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A transport handle out of an entry of MprConfigInterfaceTransportEnum is accepted.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, gethandle_fails_after, "gethandle-fails-after", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceTransportGetHandle answers ERROR_NO_SUCH_INTERFACE for that id afterwards, and MprConfigInterfaceTransportEnum leaves it out.", "nf-mprapi-mprconfiginterfacetransportgethandle, nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportRemove, keeps_interface, "keeps-interface", SHOULD, INFERRED, CHECKED,
       "The interface and its other transports stay, with what is stored for them.", "nf-mprapi-mprconfiginterfacetransportremove")
CLAUSE(MprConfigInterfaceTransportRemove, x_twice, "x-twice", SHOULD, CHOSEN, CHECKED,
       "The handle of a transport that was removed is answered with ERROR_NO_SUCH_INTERFACE.", "silent: the code of MprAdminInterfaceTransportRemove")
CLAUSE(MprConfigInterfaceTransportRemove, x_stays_dead, "x-stays-dead", SHOULD, CHOSEN, CHECKED,
       "That handle stays dead when a transport of the same id is added, which has another one.", "silent: handles after an object was made again; an old one must not reach what it never meant")
CLAUSE(MprConfigInterfaceTransportRemove, x_no_such_interface, "x-no-such-interface", SHOULD, CHOSEN, CHECKED,
       "The handle of an interface that was deleted is answered with ERROR_NO_SUCH_INTERFACE.", "silent: the code of the functions next to it")
CLAUSE(MprConfigInterfaceTransportRemove, x_other_interface, "x-other-interface", SHOULD, CHOSEN, CHECKED,
       "The handle of a transport of another interface is answered with ERROR_NO_SUCH_INTERFACE, and that transport stays.", "silent: it is not among the transports of the interface that is named")
CLAUSE(MprConfigInterfaceTransportRemove, x_no_memory, "x-no-memory", SHOULD, CHOSEN, CHECKED,
       "It asks for no memory.", "silent: the page has no row for a shortage, and taking away needs nothing")
CLAUSE(MprConfigInterfaceTransportRemove, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportRemove, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportRemove, x_bad_transport, "x-bad-transport", SHOULD, CHOSEN, CHECKED,
       "A value that is no handle of an interface's transport, or one of another connection, is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
