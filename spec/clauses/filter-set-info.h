/* MprConfigFilterSetInfo: turns the static filters of a transport on or off. */
CLAUSE(MprConfigFilterSetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigfiltersetinfo")
CLAUSE(MprConfigFilterSetInfo, sets_filter_state, "sets-filter-state", MUST, DOCUMENTED, CHECKED,
       "The setting of the transport that was named becomes that of the MPR_FILTER_0, and no other changes.", "nf-mprapi-mprconfigfiltersetinfo")
CLAUSE(MprConfigFilterSetInfo, level_zero, "level-zero", MUST, DOCUMENTED, CHECKED,
       "A level other than 0 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigfiltersetinfo")
CLAUSE(MprConfigFilterSetInfo, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigfiltersetinfo")
CLAUSE(MprConfigFilterSetInfo, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lpBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigfiltersetinfo")
CLAUSE(MprConfigFilterSetInfo, accepted_ids, "accepted-ids", MUST, DOCUMENTED, CHECKED,
       "PID_ATALK, PID_IP, PID_IPX, PID_NBF and PID_IPV6 are accepted.", "nf-mprapi-mprconfigfiltersetinfo")
CLAUSE(MprConfigFilterSetInfo, read_back, "read-back", SHOULD, INFERRED, CHECKED,
       "MprConfigFilterGetInfo gives the setting through a later connection.", "nf-mprapi-mprconfigfiltergetinfo, nf-mprapi-mprconfigfiltersetinfo")
CLAUSE(MprConfigFilterSetInfo, x_any_nonzero, "x-any-nonzero", SHOULD, CHOSEN, CHECKED,
       "Any value other than 0 turns the filters on, and reads back as TRUE.", "silent: so a BOOL is read everywhere")
CLAUSE(MprConfigFilterSetInfo, x_apart_from_info, "x-apart-from-info", SHOULD, CHOSEN, CHECKED,
       "The setting is no part of the global information: neither changes the other.", "silent: the store does not look into that information")
CLAUSE(MprConfigFilterSetInfo, x_not_configured, "x-not-configured", SHOULD, CHOSEN, CHECKED,
       "An id that the configuration does not have is answered with ERROR_UNKNOWN_PROTOCOL_ID.", "silent: the code that its siblings give for an id they cannot find")
CLAUSE(MprConfigFilterSetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigFilterSetInfo, x_no_memory, "x-no-memory", SHOULD, CHOSEN, CHECKED,
       "The call asks for no memory, so it works when there is none.", "silent: the page has no row for memory")
