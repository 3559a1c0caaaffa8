/* MprConfigInterfaceTransportAdd: a transport for an interface, with the information that its router manager has about it. */
CLAUSE(MprConfigInterfaceTransportAdd, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, out_handle, "out-handle", MUST, DOCUMENTED, CHECKED,
       "On success the variable receives the handle of that transport on that interface.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, null_out, "null-out", MUST, DOCUMENTED, CHECKED,
       "A NULL phRouterIfTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, ids_accepted, "ids-accepted", MUST, DOCUMENTED, CHECKED,
       "PID_ATALK, PID_IP, PID_IPX and PID_NBF are accepted.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, id_ipv6, "id-ipv6", SHOULD, DOCUMENTED, CHECKED,
       "PID_IPV6 is accepted too, from Windows Server 2008 on.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, name_given, "name-given", MUST, DOCUMENTED, CHECKED,
       "A given name becomes the name of the transport.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, name_default_ip, "name-default-ip", MUST, DOCUMENTED, CHECKED,
       "Without a name PID_IP is called IP.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, name_default_ipx, "name-default-ipx", MUST, DOCUMENTED, CHECKED,
       "Without a name PID_IPX is called IPX.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, name_default_other, "name-default-other", MUST, DOCUMENTED, CHECKED,
       "Without a name any other transport is called by its id as a text.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, name_visible, "name-visible", SHOULD, INFERRED, SAME_AS(MprConfigInterfaceTransportAdd, name_given),
       "MprConfigInterfaceTransportEnum shows that name.", "ns-mprapi-mpr_iftransport_0")
CLAUSE(MprConfigInterfaceTransportAdd, existing_is_setinfo, "existing-is-setinfo", MUST, DOCUMENTED, CHECKED,
       "A transport that the interface has already is changed as MprConfigInterfaceTransportSetInfo would, not refused: given information is stored, NULL changes nothing.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, existing_one_entry, "existing-one-entry", SHOULD, INFERRED, CHECKED,
       "Adding a transport twice leaves one entry of its id.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, info_readback, "info-readback", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceTransportGetInfo returns the bytes and the size that were given.", "nf-mprapi-mprconfiginterfacetransportgetinfo, router-initialization")
CLAUSE(MprConfigInterfaceTransportAdd, info_bytes, "info-bytes", MUST, DOCUMENTED, CHECKED,
       "dwInterfaceInfoSize counts bytes: so many are read, an odd number as well, and none beyond.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, per_interface, "per-interface", SHOULD, INFERRED, CHECKED,
       "No other interface receives the transport.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "An interface handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "An interface handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "An interface handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(MprConfigInterfaceTransportAdd, x_other_ids, "x-other-ids", SHOULD, CHOSEN, CHECKED,
       "An id that is none of the five is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "silent: the code of MprAdminInterfaceTransportAdd")
CLAUSE(MprConfigInterfaceTransportAdd, x_not_installed, "x-not-installed", SHOULD, CHOSEN, CHECKED,
       "The transport need not be one of the server.", "silent: the page asks for the interface and the id alone")
CLAUSE(MprConfigInterfaceTransportAdd, x_decimal_name, "x-decimal-name", SHOULD, CHOSEN, CHECKED,
       "An id as a name is decimal, without sign, prefix or leading zeros.", "silent: the radix; decimal is what a number as a text is when nothing is said")
CLAUSE(MprConfigInterfaceTransportAdd, x_ipv6_name, "x-ipv6-name", SHOULD, CHOSEN, CHECKED,
       "Without a name PID_IPV6 is called 87.", "silent: the letter of the page, which names IP and IPX alone")
CLAUSE(MprConfigInterfaceTransportAdd, x_empty_name, "x-empty-name", SHOULD, CHOSEN, CHECKED,
       "An empty name is as good as none.", "silent: transports are kept under their names, and nothing can be kept under an empty one")
CLAUSE(MprConfigInterfaceTransportAdd, x_long_name, "x-long-name", SHOULD, CHOSEN, CHECKED,
       "A name of 40 characters is kept whole, a longer one answered with ERROR_INVALID_PARAMETER.", "silent: MPR_IFTRANSPORT_0 holds 40 and a terminator")
CLAUSE(MprConfigInterfaceTransportAdd, x_impossible_name, "x-impossible-name", SHOULD, CHOSEN, CHECKED,
       "A name with a backslash is answered with ERROR_INVALID_PARAMETER, and nothing is added.", "silent: each transport is a key of the registry, and none can be called so")
CLAUSE(MprConfigInterfaceTransportAdd, x_same_name, "x-same-name", SHOULD, CHOSEN, CHECKED,
       "A name that another transport of the interface has is answered with ERROR_PROTOCOL_ALREADY_INSTALLED.", "silent: each transport is a key of the registry, which is called by its name")
CLAUSE(MprConfigInterfaceTransportAdd, x_keeps_name, "x-keeps-name", SHOULD, CHOSEN, CHECKED,
       "A transport that is added again keeps its name.", "silent: the call acts as MprConfigInterfaceTransportSetInfo, which takes no name")
CLAUSE(MprConfigInterfaceTransportAdd, x_same_handle, "x-same-handle", SHOULD, CHOSEN, CHECKED,
       "Adding a transport again gives the same handle.", "silent: whether handles are equal; no call closes one")
CLAUSE(MprConfigInterfaceTransportAdd, x_null_info, "x-null-info", SHOULD, CHOSEN, CHECKED,
       "A NULL pInterfaceInfo of size 0 adds the transport and stores no information.", "silent: a NULL to MprConfigInterfaceTransportSetInfo means that nothing is stored")
CLAUSE(MprConfigInterfaceTransportAdd, x_null_with_size, "x-null-with-size", SHOULD, CHOSEN, CHECKED,
       "For a new transport, a NULL pInterfaceInfo with a size other than 0 is answered with ERROR_INVALID_PARAMETER.", "silent: there are no bytes that could be stored")
CLAUSE(MprConfigInterfaceTransportAdd, x_size_zero, "x-size-zero", SHOULD, CHOSEN, CHECKED,
       "Information of size 0 is answered with ERROR_INVALID_PARAMETER, and nothing is added.", "silent: MprConfigInterfaceTransportSetInfo forbids it without naming a code")
CLAUSE(MprConfigInterfaceTransportAdd, x_existing_oom, "x-existing-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage leaves a transport that is there with the information it had.", "silent: what is stored after a failure; a refusal changes nothing")
CLAUSE(MprConfigInterfaceTransportAdd, x_any_bytes, "x-any-bytes", SHOULD, CHOSEN, CHECKED,
       "Bytes that are no information header are stored like one.", "silent: only the router manager interprets them")
CLAUSE(MprConfigInterfaceTransportAdd, x_no_such_interface, "x-no-such-interface", SHOULD, CHOSEN, CHECKED,
       "The handle of an interface that was deleted is answered with ERROR_NO_SUCH_INTERFACE.", "silent: the code of MprConfigInterfaceTransportGetHandle")
CLAUSE(MprConfigInterfaceTransportAdd, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The handle variable is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceTransportAdd, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportAdd, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
