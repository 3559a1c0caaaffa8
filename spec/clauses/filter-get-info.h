/* MprConfigFilterGetInfo: whether the static filters of a transport are on. The page speaks of a buffer to be released, the
 * prototype has one pointer only; what the page demands is judged with either reading, and the double's is x-callers-structure. */
CLAUSE(MprConfigFilterGetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigFilterGetInfo, returns_filter_state, "returns-filter-state", MUST, DOCUMENTED, CHECKED,
       "It gives the setting of the transport that was named, not of another.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigFilterGetInfo, level_zero, "level-zero", MUST, DOCUMENTED, CHECKED,
       "A level other than 0 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigFilterGetInfo, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigFilterGetInfo, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lpBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigFilterGetInfo, accepted_ids, "accepted-ids", MUST, DOCUMENTED, CHECKED,
       "PID_ATALK, PID_IP, PID_IPX, PID_NBF and PID_IPV6 are accepted.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigFilterGetInfo, buffer_freed_by_caller, "buffer-freed-by-caller", SHOULD, INFERRED,
       UNOBSERVABLE("the prototype has room for a structure of the caller's alone, so there is no buffer of the callee's to release"),
       "The buffer is released with MprConfigBufferFree.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigFilterGetInfo, x_callers_structure, "x-callers-structure", SHOULD, CHOSEN, CHECKED,
       "It fills the MPR_FILTER_0 that lpBuffer points to.", "the prototype against the page: one pointer cannot give a buffer back")
CLAUSE(MprConfigFilterGetInfo, x_off_until_set, "x-off-until-set", SHOULD, CHOSEN, CHECKED,
       "The filters of a transport are off until they are turned on, also when it is created anew.", "silent: nothing was stored")
CLAUSE(MprConfigFilterGetInfo, x_not_configured, "x-not-configured", SHOULD, CHOSEN, CHECKED,
       "An id that the configuration does not have is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "silent: the code that its siblings give for an id they cannot find")
CLAUSE(MprConfigFilterGetInfo, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The structure is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigFilterGetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigFilterGetInfo, x_no_memory, "x-no-memory", SHOULD, CHOSEN, CHECKED,
       "The call asks for no memory, so it works when there is none.", "silent: the page has no row for memory")
