/* MprConfigServerSetInfo: the ports of the server are stored. */
CLAUSE(MprConfigServerSetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, level1, "level1", MUST, DOCUMENTED, CHECKED,
       "Level 1 stores the PPTP and L2TP ports of one MPR_SERVER_1.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, level2, "level2", MUST, DOCUMENTED, CHECKED,
       "Level 2 stores the PPTP, L2TP and SSTP ports of one MPR_SERVER_2.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, bad_level, "bad-level", MUST, DOCUMENTED, CHECKED,
       "Any level but 1 and 2, 0 among them, is answered with ERROR_NOT_SUPPORTED.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprServer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, invalid_handle, "invalid-handle", MUST, DOCUMENTED, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lpbBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, over_system_limit, "over-system-limit", MUST, DOCUMENTED, CHECKED,
       "A count above the maximum of every edition (PPTP 16384, L2TP and SSTP 30000) is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, pptp_zero, "pptp-zero", MUST, DOCUMENTED, CHECKED,
       "No PPTP port is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, l2tp_zero, "l2tp-zero", SHOULD, DOCUMENTED, CHECKED,
       "No L2TP port is refused.", "ns-mprapi-mpr_server_1; no code is named")
CLAUSE(MprConfigServerSetInfo, sstp_zero, "sstp-zero", SHOULD, DOCUMENTED, CHECKED,
       "No SSTP port is refused.", "ns-mprapi-mpr_server_2; no code is named")
CLAUSE(MprConfigServerSetInfo, bad_flags, "bad-flags", MUST, DOCUMENTED, CHECKED,
       "Flags that do not exist are answered with ERROR_INVALID_PARAMETER, for each type of tunnel.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, flags_pptp_l2tp, "flags-pptp-l2tp", MUST, DOCUMENTED, CHECKED,
       "PPTP and L2TP take every combination of MPR_ENABLE_RAS_ON_DEVICE and MPR_ENABLE_ROUTING_ON_DEVICE.", "ns-mprapi-mpr_server_1")
CLAUSE(MprConfigServerSetInfo, flags_sstp, "flags-sstp", MUST, DOCUMENTED, CHECKED,
       "SSTP takes MPR_ENABLE_RAS_ON_DEVICE.", "ns-mprapi-mpr_server_2")
CLAUSE(MprConfigServerSetInfo, flags_zero_ok, "flags-zero-ok", SHOULD, INFERRED, CHECKED,
       "Ports may be for neither use: flags of 0 are stored.", "RRAS/setting-l2tp-and-pptp-ports")
CLAUSE(MprConfigServerSetInfo, reboot_required, "reboot-required", MUST, DOCUMENTED, CHECKED,
       "A count above the limit that the service started with (1000 unless somebody changed it) is answered with ERROR_SUCCESS_REBOOT_REQUIRED, for each type of tunnel.", "ns-mprapi-mpr_server_1, ns-mprapi-mpr_server_2")
CLAUSE(MprConfigServerSetInfo, reboot_required_is_success, "reboot-required-is-success", SHOULD, INFERRED, CHECKED,
       "With ERROR_SUCCESS_REBOOT_REQUIRED the counts are stored.", "Debug/system-error-codes")
CLAUSE(MprConfigServerSetInfo, reboot_rule_endpoints, "reboot-rule-endpoints", SHOULD, OPEN_SPEC, CHECKED,
       "The limit itself is no more than the limit: a count that equals it needs no reboot.", "MS-RRASM product behaviour note 317")
CLAUSE(MprConfigServerSetInfo, access_denied, "access-denied", MUST, DOCUMENTED, CHECKED,
       "A caller without the rights is answered with ERROR_ACCESS_DENIED.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, persists, "persists", MUST, DOCUMENTED, CHECKED,
       "What was stored outlives the connection through which it was stored.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, no_effect_until_restart, "no-effect-until-restart", MUST, DOCUMENTED, UNOBSERVABLE("a running router is not part of this API, so no call can tell what it has picked up"),
       "A running server is not changed until it restarts.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, meant_for_stopped_service, "meant-for-stopped-service", SHOULD, DOCUMENTED, UNOBSERVABLE("whether the service runs cannot be changed through this API, so no caller can compare the two"),
       "The call is meant for a service that is stopped.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, input_only, "input-only", MUST, DOCUMENTED, CHECKED,
       "The structure is read and never written.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigserversetinfo")
CLAUSE(MprConfigServerSetInfo, x_zero_code, "x-zero-code", SHOULD, CHOSEN, CHECKED,
       "No L2TP and no SSTP port is answered with ERROR_INVALID_PARAMETER, as no PPTP port is.", "silent: the code of the one type that the page names")
CLAUSE(MprConfigServerSetInfo, x_sstp_routing, "x-sstp-routing", SHOULD, CHOSEN, CHECKED,
       "MPR_ENABLE_ROUTING_ON_DEVICE for SSTP is answered with ERROR_INVALID_PARAMETER.", "silent: the structure knows no such flag, and flags that are not valid have this code")
CLAUSE(MprConfigServerSetInfo, x_edition, "x-edition", SHOULD, CHOSEN, CHECKED,
       "The maxima are those of the Enterprise edition: PPTP 16384, L2TP and SSTP 30000 ports are accepted.", "silent: which edition; one whose maximum is above the limit at the start shows both answers")
CLAUSE(MprConfigServerSetInfo, x_all_or_nothing, "x-all-or-nothing", SHOULD, CHOSEN, CHECKED,
       "A refusal stores none of the values, those before the bad one included.", "silent: a refused call changes nothing")
CLAUSE(MprConfigServerSetInfo, x_level1_keeps_sstp, "x-level1-keeps-sstp", SHOULD, CHOSEN, CHECKED,
       "Level 1 leaves the SSTP ports as they are.", "silent: MPR_SERVER_1 says nothing of them")
CLAUSE(MprConfigServerSetInfo, x_null_before_level, "x-null-before-level", SHOULD, CHOSEN, CHECKED,
       "A NULL is answered with ERROR_INVALID_PARAMETER at any level.", "silent: NULL is looked at first everywhere")
CLAUSE(MprConfigServerSetInfo, x_no_memory, "x-no-memory", SHOULD, CHOSEN, CHECKED,
       "The call needs no memory and succeeds without.", "silent: the page does not list ERROR_NOT_ENOUGH_MEMORY")
