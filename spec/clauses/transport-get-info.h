/* MprConfigTransportGetInfo: what a transport stores, each item as a buffer of the caller's. */
CLAUSE(MprConfigTransportGetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, global_out, "global-out", MUST, DOCUMENTED, CHECKED,
       "With ppGlobalInfo given, it receives the global information of the transport.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, global_size_bytes, "global-size-bytes", MUST, DOCUMENTED, CHECKED,
       "*lpdwGlobalInfoSize is the size of that buffer in bytes.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, client_out, "client-out", MUST, DOCUMENTED, CHECKED,
       "With ppClientInterfaceInfo given, it receives the information for client interfaces.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, client_size_bytes, "client-size-bytes", MUST, DOCUMENTED, CHECKED,
       "*lpdwClientInterfaceInfoSize is the size of that buffer in bytes.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, dll_out, "dll-out", MUST, DOCUMENTED, CHECKED,
       "With lplpwsDLLPath given, it receives the name of the router manager's DLL.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, global_skipped, "global-skipped", MUST, DOCUMENTED, CHECKED,
       "With ppGlobalInfo NULL the call succeeds and gives the others.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, client_skipped, "client-skipped", MUST, DOCUMENTED, CHECKED,
       "With ppClientInterfaceInfo NULL the call succeeds and gives the others.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, dll_skipped, "dll-skipped", MUST, DOCUMENTED, CHECKED,
       "With lplpwsDLLPath NULL the call succeeds and gives the others.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, global_size_required, "global-size-required", MUST, DOCUMENTED, CHECKED,
       "A ppGlobalInfo without lpdwGlobalInfoSize is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, client_size_required, "client-size-required", MUST, DOCUMENTED, CHECKED,
       "A ppClientInterfaceInfo without lpdwClientInterfaceInfoSize is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, sizes_optional_alone, "sizes-optional-alone", MUST, DOCUMENTED, CHECKED,
       "A size pointer may be NULL when its data pointer is NULL.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, global_freed_by_caller, "global-freed-by-caller", MUST, DOCUMENTED, CHECKED,
       "MprConfigBufferFree releases the global information.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, client_freed_by_caller, "client-freed-by-caller", MUST, DOCUMENTED, CHECKED,
       "MprConfigBufferFree releases the information for client interfaces.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, all_null_noop, "all-null-noop", MUST, DOCUMENTED, CHECKED,
       "With all three data pointers NULL the answer is NO_ERROR.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, null_transport, "null-transport", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, unknown_transport, "unknown-transport", MUST, DOCUMENTED, CHECKED,
       "A handle that no transport of the configuration matches any more is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, handle_sources, "handle-sources", MUST, DOCUMENTED, CHECKED,
       "Handles of MprConfigTransportCreate, MprConfigTransportGetHandle and MprConfigTransportEnum are accepted.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprConfigTransportGetInfo, round_trip, "round-trip", SHOULD, INFERRED, CHECKED,
       "Global information that was read, edited with MprInfo functions and set again reads back edited.", "RRAS/changing-interface-specific-and-global-information-for-clients")
CLAUSE(MprConfigTransportGetInfo, result_feeds_mprinfo, "result-feeds-mprinfo", SHOULD, INFERRED, CHECKED,
       "The header returned can be given to MprInfoDuplicate, and then to MprConfigBufferFree.", "sample loadprotocol.c")
CLAUSE(MprConfigTransportGetInfo, x_never_stored, "x-never-stored", SHOULD, CHOSEN, CHECKED,
       "An item that was never stored is NULL with a size of 0, and the answer is NO_ERROR.", "silent: each item may be absent, so absence is no error")
CLAUSE(MprConfigTransportGetInfo, x_dll_buffer, "x-dll-buffer", SHOULD, CHOSEN, CHECKED,
       "The DLL path is a buffer for MprConfigBufferFree too.", "silent: nf-mprapi-mprconfigbufferfree names the buffers of this call without exception")
CLAUSE(MprConfigTransportGetInfo, x_own_buffers, "x-own-buffers", SHOULD, CHOSEN, CHECKED,
       "Each item of each call is a buffer of its own.", "silent: each is said to be released by itself")
CLAUSE(MprConfigTransportGetInfo, x_size_alone, "x-size-alone", SHOULD, CHOSEN, CHECKED,
       "A size variable without its data pointer is not written.", "silent: the item is not fetched")
CLAUSE(MprConfigTransportGetInfo, x_all_null_checks, "x-all-null-checks", SHOULD, CHOSEN, CHECKED,
       "With all data pointers NULL the handles are checked all the same.", "silent: the remark that nothing is done stands against the table of codes")
CLAUSE(MprConfigTransportGetInfo, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "Pointers and sizes are untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigTransportGetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigTransportGetInfo, x_bad_transport, "x-bad-transport", SHOULD, CHOSEN, CHECKED,
       "A value that is no handle of a transport on this connection is answered with ERROR_INVALID_HANDLE.", "silent: a handle belongs to its connection and knows its kind; 902 is for one that was right once")
