/* MprConfigTransportCreate: adds a transport, or changes the one there is. */
CLAUSE(MprConfigTransportCreate, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, adds_to_list, "adds-to-list", MUST, DOCUMENTED, CHECKED,
       "The transport is among those of the configuration afterwards.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, writes_handle, "writes-handle", MUST, DOCUMENTED, CHECKED,
       "On success the variable receives a handle to the transport.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, accepted_ids, "accepted-ids", MUST, DOCUMENTED, CHECKED,
       "PID_ATALK, PID_IP, PID_IPX, PID_NBF and PID_IPV6 are accepted.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, default_name, "default-name", MUST, DOCUMENTED, CHECKED,
       "With no name given the id as a number in text is the name.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, given_name, "given-name", MUST, DOCUMENTED, CHECKED,
       "A name that is given becomes the name of the transport.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, stores_global_info, "stores-global-info", MUST, DOCUMENTED, CHECKED,
       "pGlobalInfo, so many bytes, becomes the global information of the transport.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, stores_client_info, "stores-client-info", MUST, DOCUMENTED, CHECKED,
       "pClientInterfaceInfo, so many bytes, becomes its information for client interfaces.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, dll_path_set, "dll-path-set", MUST, DOCUMENTED, CHECKED,
       "A DLL name that is given becomes the DLL path of the transport.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, client_info_optional, "client-info-optional", MUST, DOCUMENTED, CHECKED,
       "A NULL pClientInterfaceInfo is permitted.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, client_size_zero_with_null, "client-size-zero-with-null", SHOULD, INFERRED, UNOBSERVABLE("it binds the caller; what a call without it gets is x-null-with-size"),
       "With a NULL pClientInterfaceInfo the size passed is 0.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, dll_path_optional, "dll-path-optional", MUST, DOCUMENTED, CHECKED,
       "A NULL lpwsDLLPath is permitted.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, existing_acts_as_setinfo, "existing-acts-as-setinfo", MUST, DOCUMENTED, CHECKED,
       "A transport that exists already is changed as by MprConfigTransportSetInfo, not refused: the call succeeds and gives a handle.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, null_out_handle, "null-out-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL phRouterTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigtransportcreate")
CLAUSE(MprConfigTransportCreate, global_info_required, "global-info-required", SHOULD, INFERRED, UNOBSERVABLE("it binds the caller; what a call without it gets is x-no-global-info"),
       "Global information is supplied.", "nf-mprapi-mprconfigtransportcreate; MS-RRASM 3.1.4.38")
CLAUSE(MprConfigTransportCreate, x_other_ids, "x-other-ids", SHOULD, CHOSEN, CHECKED,
       "Any other id is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "silent: the code that its siblings give for an id they cannot find")
CLAUSE(MprConfigTransportCreate, x_long_name, "x-long-name", SHOULD, CHOSEN, CHECKED,
       "A name of more than 40 characters is answered with ERROR_INVALID_PARAMETER.", "silent: MPR_TRANSPORT_0 holds 40 and a terminator")
CLAUSE(MprConfigTransportCreate, x_impossible_name, "x-impossible-name", SHOULD, CHOSEN, CHECKED,
       "A name with a backslash is answered with ERROR_INVALID_PARAMETER, and nothing is created.", "silent: each transport is a key of the registry, and none can be called so")
CLAUSE(MprConfigTransportCreate, x_existing, "x-existing", SHOULD, CHOSEN, CHECKED,
       "Creating a transport again gives the same handle.", "silent: whether the handles are equal; no call closes one")
CLAUSE(MprConfigTransportCreate, x_null_with_size, "x-null-with-size", SHOULD, CHOSEN, CHECKED,
       "A NULL information pointer with a size other than 0 is answered with ERROR_INVALID_PARAMETER.", "silent: there are no bytes that could be stored")
CLAUSE(MprConfigTransportCreate, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The handle variable is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigTransportCreate, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigTransportCreate, x_no_global_info, "x-no-global-info", SHOULD, CHOSEN, CHECKED,
       "Without global information the transport is made, and has none.", "silent: NULL is not in the list of what is refused, and SetInfo, which it acts as, permits it")
CLAUSE(MprConfigTransportCreate, x_decimal_name, "x-decimal-name", SHOULD, CHOSEN, CHECKED,
       "The name made of an id is decimal and without leading zeros.", "silent: the form of the number")
CLAUSE(MprConfigTransportCreate, x_empty_name, "x-empty-name", SHOULD, CHOSEN, CHECKED,
       "An empty name counts as none.", "silent: nothing could be found under it")
CLAUSE(MprConfigTransportCreate, x_shared_name, "x-shared-name", SHOULD, CHOSEN, CHECKED,
       "A name that another transport has is answered with ERROR_PROTOCOL_ALREADY_INSTALLED.", "silent: each transport is a key of the registry, which is called by its name")
CLAUSE(MprConfigTransportCreate, x_existing_keeps_name, "x-existing-keeps-name", SHOULD, CHOSEN, CHECKED,
       "A transport that exists already keeps its name.", "silent: MprConfigTransportSetInfo, as which the call acts, has no name to set")
CLAUSE(MprConfigTransportCreate, x_all_or_none, "x-all-or-none", SHOULD, CHOSEN, CHECKED,
       "After a refusal a transport that exists already is as it was.", "silent: a refused call never changes what is stored")
