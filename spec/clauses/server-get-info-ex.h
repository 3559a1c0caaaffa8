/* MprConfigServerGetInfoEx: the server with all settings of its tunnels. */
CLAUSE(MprConfigServerGetInfoEx, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigservergetinfoex")
CLAUSE(MprConfigServerGetInfoEx, fills_struct, "fills-struct", MUST, DOCUMENTED, CHECKED,
       "On success every member of the structure holds what the server stores of its ports and tunnels.", "nf-mprapi-mprconfigservergetinfoex")
CLAUSE(MprConfigServerGetInfoEx, access_denied, "access-denied", MUST, DOCUMENTED, CHECKED,
       "A caller without the rights is answered with ERROR_ACCESS_DENIED.", "nf-mprapi-mprconfigservergetinfoex")
CLAUSE(MprConfigServerGetInfoEx, ddm_not_running, "ddm-not-running", MUST, DOCUMENTED, CHECKED,
       "Where the demand-dial manager does not run, which is how MPR_SERVER_0 explains LAN-only mode, the answer is ERROR_DDM_NOT_RUNNING.", "nf-mprapi-mprconfigservergetinfoex; ns-mprapi-mpr_server_0; with the router merely stopped a stored configuration is served, as RRAS/understanding-router-management-functions says")
CLAUSE(MprConfigServerGetInfoEx, proc_not_found, "proc-not-found", MAY, DOCUMENTED, FREE,
       "ERROR_PROC_NOT_FOUND may be answered when a procedure cannot be located.", "nf-mprapi-mprconfigservergetinfoex")
CLAUSE(MprConfigServerGetInfoEx, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigservergetinfoex")
CLAUSE(MprConfigServerGetInfoEx, release_after_use, "release-after-use", MUST, DOCUMENTED, CHECKED,
       "When the caller has released every block of the structure nothing that the call allocated is left.", "nf-mprapi-mprconfigservergetinfoex; which function releases is told by the sample")
CLAUSE(MprConfigServerGetInfoEx, header_type, "header-type", MUST, DOCUMENTED, CHECKED,
       "Header.type is MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, before and after the call.", "ns-mprapi-mpr_server_ex0")
CLAUSE(MprConfigServerGetInfoEx, header_revision, "header-revision", MUST, DOCUMENTED, CHECKED,
       "Header.revision is 1 for the structure of Windows Server 2008 R2, before and after the call.", "ns-mprapi-mpr_server_ex0; later shapes have higher ones in the SDK")
CLAUSE(MprConfigServerGetInfoEx, header_size, "header-size", MUST, DOCUMENTED, CHECKED,
       "Header.size is the size of the structure, before and after the call.", "ns-mprapi-mprapi_object_header")
CLAUSE(MprConfigServerGetInfoEx, reserved_zero, "reserved-zero", MUST, DOCUMENTED, CHECKED,
       "Reserved is 0.", "ns-mprapi-mpr_server_ex0")
CLAUSE(MprConfigServerGetInfoEx, caller_sets_header, "caller-sets-header", SHOULD, INFERRED, UNOBSERVABLE("it binds the caller; what another header gets is x-bad-header"),
       "The caller fills the header before the call.", "sample ServerConfiguration.cpp")
CLAUSE(MprConfigServerGetInfoEx, revision_selects_shape, "revision-selects-shape", SHOULD, OPEN_SPEC, CHECKED,
       "Revisions 1, 2 and 3 select the structures of Windows Server 2008 R2, 2012 and 2012 R2.", "MS-RRASM 2.2.1.2.143, 2.2.1.2.129")
CLAUSE(MprConfigServerGetInfoEx, free_nested_with_config, "free-nested-with-config", SHOULD, INFERRED, CHECKED,
       "MprConfigBufferFree releases the blocks of the structure.", "sample ServerConfiguration.cpp")
CLAUSE(MprConfigServerGetInfoEx, nested_blocks_separate, "nested-blocks-separate", SHOULD, INFERRED, CHECKED,
       "certificateNames, machineCertificateName.pbData, machineCertificateHash.pbData, certificateEKUs, each pwszEKU and customPolicy are blocks that are released one by one.", "sample ServerConfiguration.cpp")
CLAUSE(MprConfigServerGetInfoEx, absent_machine_cert, "absent-machine-cert", SHOULD, OPEN_SPEC, CHECKED,
       "Without a machine certificate the cbData of its name and its hash are 0.", "MS-RRASM 2.2.1.2.238, 2.2.1.2.247")
CLAUSE(MprConfigServerGetInfoEx, absent_policy, "absent-policy", MUST, DOCUMENTED, CHECKED,
       "Without a custom IKEv2 policy customPolicy is NULL.", "ns-mprapi-ikev2_tunnel_config_params2")
CLAUSE(MprConfigServerGetInfoEx, sees_setinfoex, "sees-setinfoex", SHOULD, INFERRED, CHECKED,
       "What MprConfigServerSetInfoEx stored is what a later call reads, without a restart.", "sample ServerConfiguration.cpp")
CLAUSE(MprConfigServerGetInfoEx, x_null_handle, "x-null-handle", SHOULD, CHOSEN, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "silent: as on the page of every sibling")
CLAUSE(MprConfigServerGetInfoEx, x_null_struct, "x-null-struct", SHOULD, CHOSEN, CHECKED,
       "A NULL pServerInfo is answered with ERROR_INVALID_PARAMETER.", "silent: as MprConfigServerSetInfoEx")
CLAUSE(MprConfigServerGetInfoEx, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigServerGetInfoEx, x_bad_header, "x-bad-header", SHOULD, CHOSEN, CHECKED,
       "Another type, a size that no shape has, and a revision that is neither 1 nor that of the shape are answered with ERROR_INVALID_PARAMETER.", "silent: as MprConfigServerSetInfoEx")
CLAUSE(MprConfigServerGetInfoEx, x_revisions, "x-revisions", SHOULD, CHOSEN, CHECKED,
       "Revisions 4 and 5 are served too, and revision 1 with the size of any shape.", "silent: the SDK has five revisions, the pages demand 1 of all structures")
CLAUSE(MprConfigServerGetInfoEx, x_sstp_block, "x-sstp-block", SHOULD, CHOSEN, CHECKED,
       "The hash of SSTP is a block of its own, which MprConfigBufferFree releases.", "silent: the sample releases what lies in the other members so")
CLAUSE(MprConfigServerGetInfoEx, x_l2tp_policy_block, "x-l2tp-policy-block", SHOULD, CHOSEN, CHECKED,
       "customPolicy of L2TP is a block of its own, which MprConfigBufferFree releases.", "silent: the sample releases what lies in the other members so")
CLAUSE(MprConfigServerGetInfoEx, x_names_in_one_block, "x-names-in-one-block", SHOULD, CHOSEN, CHECKED,
       "The names that certificateNames leads to lie in the block of the array.", "silent: the sample releases the array alone")
CLAUSE(MprConfigServerGetInfoEx, x_params_flag, "x-params-flag", SHOULD, CHOSEN, CHECKED,
       "dwTunnelConfigParamFlags is 1 on output.", "silent: what MS-RRASM says of senders")
CLAUSE(MprConfigServerGetInfoEx, x_eku_terminated, "x-eku-terminated", SHOULD, CHOSEN, CHECKED,
       "A terminator follows what dwSize counts of a pwszEKU.", "silent: a text whose size was lost can still be read")
CLAUSE(MprConfigServerGetInfoEx, x_defaults, "x-defaults", SHOULD, CHOSEN, CHECKED,
       "Where nothing was stored IKEv2 has 128 ports for remote access, times of 300, 1800 and 28800 seconds, 102400 kilobytes, required encryption, no certificate and no policy; SSTP uses HTTPS with a certificate of its own choice; GRE has no port.", "silent: what a fresh Windows 7 has in its registry, as far as it has it")
CLAUSE(MprConfigServerGetInfoEx, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The structure is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigServerGetInfoEx, x_oom, "x-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY; the structure is untouched then.", "silent: the code that the other pages list")
