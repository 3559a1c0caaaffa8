/* MprConfigTransportDelete: takes a transport away. */
CLAUSE(MprConfigTransportDelete, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigtransportdelete")
CLAUSE(MprConfigTransportDelete, removes_from_list, "removes-from-list", MUST, DOCUMENTED, CHECKED,
       "The transport, and no other, is gone from those of the configuration.", "nf-mprapi-mprconfigtransportdelete")
CLAUSE(MprConfigTransportDelete, handle_sources, "handle-sources", MUST, DOCUMENTED, CHECKED,
       "Handles of MprConfigTransportCreate and of MprConfigTransportGetHandle are accepted.", "nf-mprapi-mprconfigtransportdelete")
CLAUSE(MprConfigTransportDelete, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportdelete")
CLAUSE(MprConfigTransportDelete, null_transport, "null-transport", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterTransport is answered with ERROR_INVALID_PARAMETER, also when both are NULL.", "nf-mprapi-mprconfigtransportdelete")
CLAUSE(MprConfigTransportDelete, out_of_memory, "out-of-memory", MUST, DOCUMENTED,
       UNOBSERVABLE("the double deletes without memory (x-no-memory), so no check of this could be shown to hold or to fail"),
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigtransportdelete")
CLAUSE(MprConfigTransportDelete, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigtransportdelete")
CLAUSE(MprConfigTransportDelete, x_enum_handle, "x-enum-handle", SHOULD, CHOSEN, CHECKED,
       "A handle of MprConfigTransportEnum is accepted.", "silent: the page leaves it out, its siblings name it, and it is the same handle")
CLAUSE(MprConfigTransportDelete, x_deleted_twice, "x-deleted-twice", SHOULD, CHOSEN, CHECKED,
       "The handle of a deleted transport is answered with ERROR_UNKNOWN_PROTOCOL_ID, whoever deleted it.", "silent: the code of its siblings for a handle that no transport matches")
CLAUSE(MprConfigTransportDelete, x_never_revived, "x-never-revived", SHOULD, CHOSEN, CHECKED,
       "A transport created anew has a new handle, and the old one stays without a transport.", "silent: a handle stands for one transport, not for its id")
CLAUSE(MprConfigTransportDelete, x_leaves_interfaces, "x-leaves-interfaces", SHOULD, CHOSEN, CHECKED,
       "The same transport of interfaces stays as it is.", "silent: they are stored with the interface, and MprConfigInterfaceTransportRemove takes them away")
CLAUSE(MprConfigTransportDelete, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigTransportDelete, x_bad_transport, "x-bad-transport", SHOULD, CHOSEN, CHECKED,
       "A value that is no handle of a transport on this connection is answered with ERROR_INVALID_HANDLE.", "silent: a handle belongs to its connection and knows its kind; 902 is for one that was right once")
CLAUSE(MprConfigTransportDelete, x_no_memory, "x-no-memory", SHOULD, CHOSEN, CHECKED,
       "The call asks for no memory, so it works when there is none.", "silent: what makes nothing new can do without")
