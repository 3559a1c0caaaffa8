/* MprConfigTransportGetHandle: a transport by its id. */
CLAUSE(MprConfigTransportGetHandle, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, writes_handle, "writes-handle", MUST, DOCUMENTED, CHECKED,
       "The variable receives a handle to the transport of that id.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, accepted_ids, "accepted-ids", MUST, DOCUMENTED, CHECKED,
       "PID_ATALK, PID_IP, PID_IPX, PID_NBF and PID_IPV6 are accepted.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, not_configured, "not-configured", MUST, DOCUMENTED, CHECKED,
       "An id that the configuration does not have is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, null_out_handle, "null-out-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL phRouterTransport is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigtransportgethandle")
CLAUSE(MprConfigTransportGetHandle, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The handle variable is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigTransportGetHandle, x_not_an_interface, "x-not-an-interface", SHOULD, CHOSEN, CHECKED,
       "A transport handle is not accepted as the handle of an interface.", "silent: handles know their kind")
CLAUSE(MprConfigTransportGetHandle, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigTransportGetHandle, x_other_ids, "x-other-ids", SHOULD, CHOSEN, CHECKED,
       "An id that no transport can have is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "silent: it cannot be configured")
CLAUSE(MprConfigTransportGetHandle, x_same_handle, "x-same-handle", SHOULD, CHOSEN, CHECKED,
       "The same transport gives the same handle each time, that of its creation.", "silent: whether the handles are equal; no call closes one")
