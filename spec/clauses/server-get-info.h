/* MprConfigServerGetInfo: the ports of the server at a glance. */
CLAUSE(MprConfigServerGetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigservergetinfo")
CLAUSE(MprConfigServerGetInfo, level0_struct, "level0-struct", MUST, DOCUMENTED, CHECKED,
       "Level 0 gives one MPR_SERVER_0, in which no more ports are in use than there are.", "nf-mprapi-mprconfigservergetinfo")
CLAUSE(MprConfigServerGetInfo, level1_struct, "level1-struct", MUST, DOCUMENTED, CHECKED,
       "Level 1 gives one MPR_SERVER_1 with counts and flags that such a structure can have.", "nf-mprapi-mprconfigservergetinfo; the return table, which knows level 0 alone, is older than the other levels")
CLAUSE(MprConfigServerGetInfo, level2_struct, "level2-struct", MUST, DOCUMENTED, CHECKED,
       "Level 2 gives one MPR_SERVER_2, which begins as the MPR_SERVER_1 of level 1.", "nf-mprapi-mprconfigservergetinfo; the return table, which knows level 0 alone, is older than the other levels")
CLAUSE(MprConfigServerGetInfo, bad_level, "bad-level", MUST, DOCUMENTED, CHECKED,
       "A level other than 0, 1 and 2 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigservergetinfo; the one reading of the return table that leaves levels 1 and 2 usable")
CLAUSE(MprConfigServerGetInfo, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigservergetinfo")
CLAUSE(MprConfigServerGetInfo, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lplpbBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigservergetinfo")
CLAUSE(MprConfigServerGetInfo, caller_frees, "caller-frees", MUST, DOCUMENTED, CHECKED,
       "MprConfigBufferFree releases the structure of every level.", "nf-mprapi-mprconfigservergetinfo")
CLAUSE(MprConfigServerGetInfo, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigservergetinfo")
CLAUSE(MprConfigServerGetInfo, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigservergetinfo")
CLAUSE(MprConfigServerGetInfo, sees_setinfo, "sees-setinfo", SHOULD, INFERRED, CHECKED,
       "Counts and flags that MprConfigServerSetInfo stored are what a later call reads, without a restart.", "RRAS/understanding-router-management-functions")
CLAUSE(MprConfigServerGetInfo, x_total_ports, "x-total-ports", SHOULD, CHOSEN, CHECKED,
       "dwTotalPorts is the sum of the ports of all five types of tunnels.", "silent: a stored configuration has no other ports that could be counted")
CLAUSE(MprConfigServerGetInfo, x_stopped, "x-stopped", SHOULD, CHOSEN, CHECKED,
       "dwUpTime and dwPortsInUse are 0.", "silent: neither has a place where it is stored")
CLAUSE(MprConfigServerGetInfo, x_defaults, "x-defaults", SHOULD, CHOSEN, CHECKED,
       "Where nothing was stored PPTP, L2TP and SSTP have 128 ports each, PPTP and L2TP for remote access and routing, SSTP for remote access.", "silent: what a fresh server has; the number is the one that its set-up gives")
CLAUSE(MprConfigServerGetInfo, x_fresh_copy, "x-fresh-copy", SHOULD, CHOSEN, CHECKED,
       "Each call gives a block of its own; what the caller does to it changes nothing that is stored.", "silent: the block is the caller's")
CLAUSE(MprConfigServerGetInfo, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The pointer variable is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigServerGetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
