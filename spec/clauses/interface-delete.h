/* MprConfigInterfaceDelete: an interface and its transports, gone. */
CLAUSE(MprConfigInterfaceDelete, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, removes_interface, "removes-interface", MUST, DOCUMENTED, CHECKED,
       "The interface is no longer in the configuration, as a later connection finds.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, removes_transports, "removes-transports", MUST, DOCUMENTED, CHECKED,
       "An interface that has transports is deleted too, and they with it.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, both_null, "both-null", MUST, DOCUMENTED, CHECKED,
       "Both NULL is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, oom, "oom", MUST, DOCUMENTED,
       UNOBSERVABLE("the double deletes without memory (x-needs-no-memory), so no check of this could be shown to hold or to fail"),
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, not_listed_after, "not-listed-after", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceEnum no longer lists it, and its name is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfaceenum, nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceDelete, others_unaffected, "others-unaffected", SHOULD, INFERRED, CHECKED,
       "Other interfaces are as they were, and their handles stay good.", "nf-mprapi-mprconfiginterfacedelete")
CLAUSE(MprConfigInterfaceDelete, x_second_delete, "x-second-delete", SHOULD, CHOSEN, CHECKED,
       "A handle whose interface was deleted, on this connection or another, is answered with ERROR_NO_SUCH_INTERFACE.", "silent: MprConfigInterfaceGetInfo gives this code for an interface that is no longer there")
CLAUSE(MprConfigInterfaceDelete, x_recreated, "x-recreated", SHOULD, CHOSEN, CHECKED,
       "The name can be given again at once; an old handle does not lead to the new interface.", "silent: a handle stands for one interface, not for a name")
CLAUSE(MprConfigInterfaceDelete, x_transport_handles, "x-transport-handles", SHOULD, CHOSEN, CHECKED,
       "A handle of one of its transports, passed with a handle of the deleted interface, is answered with ERROR_NO_SUCH_INTERFACE.", "silent: nf-mprapi-mprconfiginterfacetransportgetinfo gives this code for an interface that is gone")
CLAUSE(MprConfigInterfaceDelete, x_any_type, "x-any-type", SHOULD, CHOSEN, CHECKED,
       "Interfaces of every type are deleted, enabled or not.", "silent: what is stored has no connection that could stand in the way")
CLAUSE(MprConfigInterfaceDelete, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceDelete, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no live interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: the MprAdmin twin documents this code")
CLAUSE(MprConfigInterfaceDelete, x_needs_no_memory, "x-needs-no-memory", SHOULD, CHOSEN, CHECKED,
       "The call asks for no memory, so it works when there is none.", "silent: what takes something away can do without")
