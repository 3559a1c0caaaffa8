/* MprConfigServerSetInfoEx: the settings of one type of tunnels are stored. */
CLAUSE(MprConfigServerSetInfoEx, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigserversetinfoex")
CLAUSE(MprConfigServerSetInfoEx, null_struct, "null-struct", MUST, DOCUMENTED, CHECKED,
       "A NULL pSetServerConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserversetinfoex")
CLAUSE(MprConfigServerSetInfoEx, bad_header, "bad-header", MUST, DOCUMENTED, CHECKED,
       "Values in Header that are wrong are answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserversetinfoex")
CLAUSE(MprConfigServerSetInfoEx, header_type, "header-type", MUST, DOCUMENTED, CHECKED,
       "Header.type is MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT; that of the structure of MprConfigServerGetInfoEx is refused.", "ns-mprapi-mpr_server_set_config_ex0")
CLAUSE(MprConfigServerSetInfoEx, header_revision, "header-revision", MUST, DOCUMENTED, CHECKED,
       "Header.revision is 1 for the structure of Windows Server 2008 R2; 0 is refused.", "ns-mprapi-mpr_server_set_config_ex0; later shapes have higher ones in the SDK")
CLAUSE(MprConfigServerSetInfoEx, header_size, "header-size", MUST, DOCUMENTED, CHECKED,
       "Header.size is the size of the structure; another one is refused.", "ns-mprapi-mprapi_object_header")
CLAUSE(MprConfigServerSetInfoEx, revisions_2_and_3, "revisions-2-and-3", SHOULD, OPEN_SPEC, CHECKED,
       "Revisions 2 and 3, with the structures of Windows Server 2012 and 2012 R2, are accepted too.", "MS-RRASM 2.2.1.2.129; sample ServerConfiguration.cpp")
CLAUSE(MprConfigServerSetInfoEx, protocol_selector, "protocol-selector", MUST, DOCUMENTED, CHECKED,
       "setConfigForProtocols names the type of tunnels whose settings are stored: PPTP, L2TP, SSTP or IKEv2.", "ns-mprapi-mpr_server_set_config_ex0")
CLAUSE(MprConfigServerSetInfoEx, selector_single_value, "selector-single-value", SHOULD, OPEN_SPEC, CHECKED,
       "setConfigForProtocols is exactly one of these values; none and several are refused.", "MS-RRASM 2.2.1.2.145")
CLAUSE(MprConfigServerSetInfoEx, unselected_ignored, "unselected-ignored", SHOULD, INFERRED, CHECKED,
       "The settings of types that are not selected are neither looked at nor stored.", "ns-mprapi-mpr_server_set_config_ex0")
CLAUSE(MprConfigServerSetInfoEx, access_denied, "access-denied", MUST, DOCUMENTED, CHECKED,
       "A caller without the rights is answered with ERROR_ACCESS_DENIED.", "nf-mprapi-mprconfigserversetinfoex")
CLAUSE(MprConfigServerSetInfoEx, ddm_not_running, "ddm-not-running", MUST, DOCUMENTED, CHECKED,
       "Where the demand-dial manager does not run, which is how MPR_SERVER_0 explains LAN-only mode, the answer is ERROR_DDM_NOT_RUNNING.", "nf-mprapi-mprconfigserversetinfoex; ns-mprapi-mpr_server_0; with the router merely stopped a stored configuration is changed, as RRAS/understanding-router-management-functions says")
CLAUSE(MprConfigServerSetInfoEx, persists, "persists", MUST, DOCUMENTED, CHECKED,
       "What was stored outlives the connection through which it was stored.", "nf-mprapi-mprconfigserversetinfoex")
CLAUSE(MprConfigServerSetInfoEx, no_effect_until_restart, "no-effect-until-restart", MUST, DOCUMENTED, UNOBSERVABLE("a running router is not part of this API, so no call can tell what it has picked up"),
       "A running server is not changed until it restarts.", "nf-mprapi-mprconfigserversetinfoex")
CLAUSE(MprConfigServerSetInfoEx, reboot_required, "reboot-required", MUST, DOCUMENTED, CHECKED,
       "A PPTP, L2TP or SSTP count above the limit that the service started with (1000 unless somebody changed it) is answered with ERROR_SUCCESS_REBOOT_REQUIRED.", "ns-mprapi-pptp_config_params, ns-mprapi-l2tp_config_params1, ns-mprapi-sstp_config_params")
CLAUSE(MprConfigServerSetInfoEx, restart_required, "restart-required", SHOULD, OPEN_SPEC, CHECKED,
       "A change of SSTP or IKEv2 is answered with ERROR_SUCCESS_RESTART_REQUIRED.", "MS-RRASM product behaviour note 324")
CLAUSE(MprConfigServerSetInfoEx, restart_required_is_success, "restart-required-is-success", SHOULD, INFERRED, CHECKED,
       "With ERROR_SUCCESS_RESTART_REQUIRED the settings are stored.", "sample ServerConfiguration.cpp; Debug/system-error-codes")
CLAUSE(MprConfigServerSetInfoEx, pptp_ports_nonzero, "pptp-ports-nonzero", MUST, DOCUMENTED, CHECKED,
       "No PPTP port is refused.", "ns-mprapi-pptp_config_params")
CLAUSE(MprConfigServerSetInfoEx, l2tp_ports_nonzero, "l2tp-ports-nonzero", MUST, DOCUMENTED, CHECKED,
       "No L2TP port is refused.", "ns-mprapi-l2tp_config_params1")
CLAUSE(MprConfigServerSetInfoEx, sstp_ports_nonzero, "sstp-ports-nonzero", MUST, DOCUMENTED, CHECKED,
       "No SSTP port is refused.", "ns-mprapi-sstp_config_params")
CLAUSE(MprConfigServerSetInfoEx, ikev2_flags_gate, "ikev2-flags-gate", MUST, DOCUMENTED, CHECKED,
       "Ports, flags and parameters of IKEv2 are stored when dwTunnelConfigParamFlags is MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS, and not when it is 0.", "ns-mprapi-ikev2_config_params")
CLAUSE(MprConfigServerSetInfoEx, ikev2_configoptions_zero, "ikev2-configoptions-zero", MUST, DOCUMENTED, CHECKED,
       "dwConfigOptions of IKEv2 other than 0 is refused.", "ns-mprapi-ikev2_tunnel_config_params1, ns-mprapi-ikev2_tunnel_config_params2")
CLAUSE(MprConfigServerSetInfoEx, sstp_clear_cert, "sstp-clear-cert", MUST, DOCUMENTED, CHECKED,
       "An SSTP certBlob of no bytes takes the stored hash away, and SSTP chooses its certificate itself again.", "ns-mprapi-sstp_cert_info")
CLAUSE(MprConfigServerSetInfoEx, remove_machine_cert, "remove-machine-cert", SHOULD, INFERRED, CHECKED,
       "No bytes in machineCertificateName and machineCertificateHash, no EKUs and a NULL customPolicy take away what was stored.", "sample ServerConfiguration.cpp")
CLAUSE(MprConfigServerSetInfoEx, copies_input, "copies-input", SHOULD, INFERRED, CHECKED,
       "What the structure points to is the caller's and may go as soon as the call has returned.", "sample ServerConfiguration.cpp")
CLAUSE(MprConfigServerSetInfoEx, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigserversetinfoex")
CLAUSE(MprConfigServerSetInfoEx, x_null_handle, "x-null-handle", SHOULD, CHOSEN, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "silent: as on the page of every sibling")
CLAUSE(MprConfigServerSetInfoEx, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigServerSetInfoEx, x_revisions, "x-revisions", SHOULD, CHOSEN, CHECKED,
       "Revisions 4 and 5 are accepted too, and revision 1 with the size of any shape; any other revision is answered with ERROR_INVALID_PARAMETER.", "silent: the SDK has five revisions, the pages demand 1 of all structures")
CLAUSE(MprConfigServerSetInfoEx, x_selector_code, "x-selector-code", SHOULD, CHOSEN, CHECKED,
       "A selector that is not one of the values is answered with ERROR_INVALID_PARAMETER.", "silent: the code of a wrong parameter")
CLAUSE(MprConfigServerSetInfoEx, x_gre, "x-gre", SHOULD, CHOSEN, CHECKED,
       "MPRAPI_SET_CONFIG_PROTOCOL_FOR_GRE stores the ports of GRE, which may be none, in a structure that has GRE, and is answered with ERROR_INVALID_PARAMETER in one that has not.", "silent: the constant is in the SDK and on no page")
CLAUSE(MprConfigServerSetInfoEx, x_range_code, "x-range-code", SHOULD, CHOSEN, CHECKED,
       "Counts, flags, times, sizes, encryption types and algorithms beyond their range are answered with ERROR_INVALID_PARAMETER.", "silent: as MprConfigServerSetInfo")
CLAUSE(MprConfigServerSetInfoEx, x_bad_blob, "x-bad-blob", SHOULD, CHOSEN, CHECKED,
       "A size or count without the pointer that it needs, an EKU of half a character or none, and the name of a root without bytes are answered with ERROR_INVALID_PARAMETER.", "silent: there is nothing that could be stored")
CLAUSE(MprConfigServerSetInfoEx, x_ikev2_ports, "x-ikev2-ports", SHOULD, CHOSEN, CHECKED,
       "IKEv2 may have no port at all, and 30000 at most.", "silent: its page has no range; the maximum is that of the others")
CLAUSE(MprConfigServerSetInfoEx, x_main_mode_range, "x-main-mode-range", SHOULD, CHOSEN, CHECKED,
       "dwMmSaLifeTime of IKEv2 and L2TP lies in 300 to 17279999.", "silent: as dwSaLifeTime")
CLAUSE(MprConfigServerSetInfoEx, x_gate_code, "x-gate-code", SHOULD, CHOSEN, CHECKED,
       "Where dwTunnelConfigParamFlags says that nothing of IKEv2 counts the answer is NO_ERROR.", "silent: nothing was changed that could need a restart")
CLAUSE(MprConfigServerSetInfoEx, x_l2tp_gate, "x-l2tp-gate", SHOULD, CHOSEN, CHECKED,
       "Tunnel parameters of L2TP are stored when dwTunnelConfigParamFlags is MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS; its ports always are.", "silent: as IKEv2, as far as the constant has a meaning")
CLAUSE(MprConfigServerSetInfoEx, x_reboot_wins, "x-reboot-wins", SHOULD, CHOSEN, CHECKED,
       "An SSTP or IKEv2 count above the limit is answered with ERROR_SUCCESS_REBOOT_REQUIRED.", "silent: a reboot restarts the service as well")
CLAUSE(MprConfigServerSetInfoEx, x_newer_kept, "x-newer-kept", SHOULD, CHOSEN, CHECKED,
       "What the revision of the structure does not know stays as it was stored.", "silent: the structure says nothing of it")
CLAUSE(MprConfigServerSetInfoEx, x_all_or_nothing, "x-all-or-nothing", SHOULD, CHOSEN, CHECKED,
       "A refusal stores nothing.", "silent: a refused call changes nothing")
CLAUSE(MprConfigServerSetInfoEx, x_oom, "x-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY, and nothing is stored then.", "silent: the code that the other pages list")
