/* MprConfigTransportSetInfo: stores what is given, and leaves the rest. */
CLAUSE(MprConfigTransportSetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, sets_global, "sets-global", MUST, DOCUMENTED, CHECKED,
       "A pGlobalInfo replaces the global information of the transport, and of no other.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, sets_client, "sets-client", MUST, DOCUMENTED, CHECKED,
       "A pClientInterfaceInfo replaces the information for client interfaces.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, sets_dll, "sets-dll", MUST, DOCUMENTED, CHECKED,
       "An lpwsDLLPath replaces the name of the router manager's DLL.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, each_optional, "each-optional", MUST, DOCUMENTED, CHECKED,
       "Each of the three may be NULL, which leaves that item as it was.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, size_zero_with_null, "size-zero-with-null", SHOULD, INFERRED,
       UNOBSERVABLE("it binds the caller; what a call without it gets is x-null-with-size"),
       "A NULL pointer comes with a size of 0.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, sizes_bytes, "sizes-bytes", MUST, DOCUMENTED, CHECKED,
       "The sizes count bytes.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, order, "order", MUST, DOCUMENTED,
       UNOBSERVABLE("no caller sees items between one another: all are stored or none (x-all-or-none)"),
       "Items are set in the order global information, client interfaces, DLL name.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, stops_at_first_failure, "stops-at-first-failure", MUST, DOCUMENTED,
       UNOBSERVABLE("nothing but memory makes one item fail after another was set, and then none of them is set (x-all-or-none), the later ones included"),
       "When an item cannot be set, the later ones are not attempted.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, earlier_items_stay, "earlier-items-stay", SHOULD, INFERRED,
       UNOBSERVABLE("the page does not say it; the double, whose state a refused call never changes, sets none of them (x-all-or-none)"),
       "Items set before the one that failed stay set.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, all_null_noop, "all-null-noop", MUST, DOCUMENTED, CHECKED,
       "With all three NULL the answer is NO_ERROR, and everything is as it was.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, null_transport, "null-transport", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterTransport is answered with ERROR_INVALID_PARAMETER, also when both are NULL.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, unknown_transport, "unknown-transport", MUST, DOCUMENTED, CHECKED,
       "A handle that no transport of the configuration matches any more is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, handle_sources, "handle-sources", MUST, DOCUMENTED, CHECKED,
       "Handles of MprConfigTransportCreate, MprConfigTransportGetHandle and MprConfigTransportEnum are accepted.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportSetInfo, x_oom, "x-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "silent: the page has no row for memory; the code of the whole family")
CLAUSE(MprConfigTransportSetInfo, x_all_or_none, "x-all-or-none", SHOULD, CHOSEN, CHECKED,
       "After a refusal every item is as it was.", "silent: a refused call never changes what is stored")
CLAUSE(MprConfigTransportSetInfo, x_null_with_size, "x-null-with-size", SHOULD, CHOSEN, CHECKED,
       "A NULL pointer with a size other than 0 is answered with ERROR_INVALID_PARAMETER.", "silent: there are no bytes that could be stored")
CLAUSE(MprConfigTransportSetInfo, x_empty_block, "x-empty-block", SHOULD, CHOSEN, CHECKED,
       "A pointer with a size of 0 stores an empty item, which is not the same as none.", "silent: the pointer says that the item is given")
CLAUSE(MprConfigTransportSetInfo, x_empty_dll, "x-empty-dll", SHOULD, CHOSEN, CHECKED,
       "An empty DLL path is stored as such.", "silent: the pointer says that the item is given")
CLAUSE(MprConfigTransportSetInfo, x_endless_dll, "x-endless-dll", SHOULD, CHOSEN, CHECKED,
       "A DLL path of more than 32767 characters is answered with ERROR_INVALID_PARAMETER.", "silent: no path of Windows is longer, so its end is missing")
CLAUSE(MprConfigTransportSetInfo, x_all_null_checks, "x-all-null-checks", SHOULD, CHOSEN, CHECKED,
       "With all three NULL the handles are checked all the same.", "silent: the remark that nothing is done stands against the table of codes")
CLAUSE(MprConfigTransportSetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigTransportSetInfo, x_bad_transport, "x-bad-transport", SHOULD, CHOSEN, CHECKED,
       "A value that is no handle of a transport on this connection is answered with ERROR_INVALID_HANDLE.", "silent: a handle belongs to its connection and knows its kind; 902 is for one that was right once")
