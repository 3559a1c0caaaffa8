/* Structures of the server and its tunnels. */
CLAUSE(MPR_SERVER_0, lan_only_true, "lan-only-true", MUST, DOCUMENTED, CHECKED,
       "fLanOnlyMode is TRUE where the demand-dial manager does not run, otherwise FALSE.", "ns-mprapi-mpr_server_0")
CLAUSE(MPR_SERVER_0, uptime_seconds, "uptime-seconds", MUST, DOCUMENTED, UNOBSERVABLE("no call tells since when a router runs, and a stored configuration has none that does"),
       "dwUpTime is the seconds since the device started.", "ns-mprapi-mpr_server_0")
CLAUSE(MPR_SERVER_0, total_ports, "total-ports", MUST, DOCUMENTED, UNOBSERVABLE("no page tells which ports of a router that does not run are counted; the answer of the double is MprConfigServerGetInfo.x-total-ports"),
       "dwTotalPorts is the number of ports.", "ns-mprapi-mpr_server_0")
CLAUSE(MPR_SERVER_0, ports_in_use, "ports-in-use", MUST, DOCUMENTED, SAME_AS(MprConfigServerGetInfo, level0_struct),
       "dwPortsInUse is how many of them are in use.", "ns-mprapi-mpr_server_0")
CLAUSE(MPR_SERVER_0, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 16 bytes.", "hdr")
CLAUSE(MPR_SERVER_1, pptp_nonzero, "pptp-nonzero", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, pptp_zero),
       "There is one PPTP port at least.", "ns-mprapi-mpr_server_1")
CLAUSE(MPR_SERVER_1, l2tp_nonzero, "l2tp-nonzero", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, l2tp_zero),
       "There is one L2TP port at least.", "ns-mprapi-mpr_server_1")
CLAUSE(MPR_SERVER_1, pptp_max, "pptp-max", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, over_system_limit),
       "There are at most 1, 1000 or 16384 PPTP ports, by edition.", "ns-mprapi-mpr_server_1")
CLAUSE(MPR_SERVER_1, l2tp_max, "l2tp-max", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, over_system_limit),
       "There are at most 1, 1000 or 30000 L2TP ports, by edition.", "ns-mprapi-mpr_server_1")
CLAUSE(MPR_SERVER_1, flags, "flags", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, flags_pptp_l2tp),
       "Flags are a set of MPR_ENABLE_RAS_ON_DEVICE and MPR_ENABLE_ROUTING_ON_DEVICE.", "ns-mprapi-mpr_server_1")
CLAUSE(MPR_SERVER_1, reboot_threshold, "reboot-threshold", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, reboot_required),
       "Counts above the limit at the start of the service need a reboot.", "ns-mprapi-mpr_server_1")
CLAUSE(MPR_SERVER_1, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 16 bytes.", "hdr")
CLAUSE(MPR_SERVER_2, pptp_nonzero, "pptp-nonzero", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, pptp_zero),
       "There is one PPTP port at least.", "ns-mprapi-mpr_server_2")
CLAUSE(MPR_SERVER_2, l2tp_nonzero, "l2tp-nonzero", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, l2tp_zero),
       "There is one L2TP port at least.", "ns-mprapi-mpr_server_2")
CLAUSE(MPR_SERVER_2, sstp_nonzero, "sstp-nonzero", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, sstp_zero),
       "There is one SSTP port at least.", "ns-mprapi-mpr_server_2")
CLAUSE(MPR_SERVER_2, maxima, "maxima", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, over_system_limit),
       "There are at most 1, 1000 or 16384 PPTP ports and 1, 1000 or 30000 of L2TP and of SSTP, by edition.", "ns-mprapi-mpr_server_2")
CLAUSE(MPR_SERVER_2, sstp_flag, "sstp-flag", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, flags_sstp),
       "The flags of SSTP know MPR_ENABLE_RAS_ON_DEVICE alone.", "ns-mprapi-mpr_server_2")
CLAUSE(MPR_SERVER_2, pptp_l2tp_flags, "pptp-l2tp-flags", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, flags_pptp_l2tp),
       "The flags of PPTP and L2TP know MPR_ENABLE_RAS_ON_DEVICE and MPR_ENABLE_ROUTING_ON_DEVICE.", "ns-mprapi-mpr_server_2")
CLAUSE(MPR_SERVER_2, reboot_threshold, "reboot-threshold", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfo, reboot_required),
       "Each of the three counts needs a reboot above the limit at the start of the service.", "ns-mprapi-mpr_server_2")
CLAUSE(MPR_SERVER_2, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "It has 24 bytes and begins as MPR_SERVER_1.", "hdr")
CLAUSE(MPR_SERVER_EX, header_type, "header-type", MUST, DOCUMENTED, SAME_AS(MprConfigServerGetInfoEx, header_type),
       "Header names the server object.", "ns-mprapi-mpr_server_ex0, ns-mprapi-mpr_server_ex1")
CLAUSE(MPR_SERVER_EX, lan_only, "lan-only", MUST, DOCUMENTED, CHECKED,
       "fLanOnlyMode tells the same as MPR_SERVER_0.", "ns-mprapi-mpr_server_ex0")
CLAUSE(MPR_SERVER_EX, uptime_seconds, "uptime-seconds", MUST, DOCUMENTED, UNOBSERVABLE("no call tells since when a router runs, and a stored configuration has none that does"),
       "dwUpTime is the seconds since the server started.", "ns-mprapi-mpr_server_ex0")
CLAUSE(MPR_SERVER_EX, ports, "ports", MUST, DOCUMENTED, CHECKED,
       "dwPortsInUse is not above dwTotalPorts.", "ns-mprapi-mpr_server_ex0")
CLAUSE(MPR_SERVER_EX, reserved, "reserved", MUST, DOCUMENTED, SAME_AS(MprConfigServerGetInfoEx, reserved_zero),
       "Reserved is 0.", "ns-mprapi-mpr_server_ex0")
CLAUSE(MPR_SERVER_EX, configparams, "configparams", MUST, DOCUMENTED, SAME_AS(MprConfigServerGetInfoEx, fills_struct),
       "ConfigParams holds the settings of the tunnels.", "ns-mprapi-mpr_server_ex0")
CLAUSE(MPR_SERVER_EX, x_sizes, "x-sizes", SHOULD, INFERRED, ASSERTED,
       "The first shape has 128 bytes on x64 and 108 on x86, the present one 248 and 180.", "hdr")
CLAUSE(MPR_SERVER_SET_CONFIG_EX, header_type, "header-type", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfoEx, header_type),
       "Header names the object that sets the configuration.", "ns-mprapi-mpr_server_set_config_ex0, ns-mprapi-mpr_server_set_config_ex1")
CLAUSE(MPR_SERVER_SET_CONFIG_EX, selector, "selector", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfoEx, protocol_selector),
       "setConfigForProtocols takes the constant of PPTP, L2TP, SSTP or IKEv2.", "ns-mprapi-mpr_server_set_config_ex0")
CLAUSE(MPR_SERVER_SET_CONFIG_EX, configparams, "configparams", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfoEx, protocol_selector),
       "ConfigParams carries the settings of the selected type.", "ns-mprapi-mpr_server_set_config_ex0")
CLAUSE(MPR_SERVER_SET_CONFIG_EX, x_sizes, "x-sizes", SHOULD, INFERRED, ASSERTED,
       "The first shape has 112 bytes on x64 and 92 on x86, the present one 232 and 164.", "hdr")
CLAUSE(MPRAPI_TUNNEL_CONFIG_PARAMS, members, "members", MUST, DOCUMENTED, ASSERTED,
       "The members are IKEv2, PPTP, L2TP, SSTP, in this order, and in variant 1 GRE.", "ns-mprapi-mprapi_tunnel_config_params0, ns-mprapi-mprapi_tunnel_config_params1")
CLAUSE(IKEV2_CONFIG_PARAMS, flags, "flags", MUST, DOCUMENTED, CHECKED,
       "dwPortFlags takes MPR_ENABLE_RAS_ON_DEVICE.", "ns-mprapi-ikev2_config_params")
CLAUSE(IKEV2_CONFIG_PARAMS, gate, "gate", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfoEx, ikev2_flags_gate),
       "dwTunnelConfigParamFlags says whether the other members count.", "ns-mprapi-ikev2_config_params")
CLAUSE(IKEV2_CONFIG_PARAMS, gate_on_receipt, "gate-on-receipt", SHOULD, OPEN_SPEC, UNOBSERVABLE("it contradicts the page, whose side ikev2-flags-gate takes"),
       "The receiver takes no notice of dwTunnelConfigParamFlags.", "MS-RRASM 2.2.1.2.137")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, idle_seconds, "idle-seconds", MUST, DOCUMENTED, UNOBSERVABLE("a unit is what a running router makes of a number; that the number is kept is MprConfigServerGetInfoEx.sees-setinfoex"),
       "dwIdleTimeout is seconds without traffic.", "ns-mprapi-ikev2_tunnel_config_params1")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, idle_range, "idle-range", SHOULD, OPEN_SPEC, CHECKED,
       "dwIdleTimeout lies in 300 to 17279999; what lies outside is refused.", "MS-RRASM 2.2.1.2.136")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, blackout, "blackout", MUST, DOCUMENTED, UNOBSERVABLE("a unit is what a running router makes of a number; that the number is kept is MprConfigServerGetInfoEx.sees-setinfoex"),
       "dwNetworkBlackoutTime is how long requests are sent again.", "ns-mprapi-ikev2_tunnel_config_params1")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, blackout_min, "blackout-min", SHOULD, OPEN_SPEC, CHECKED,
       "dwNetworkBlackoutTime is at least 120; less is refused.", "MS-RRASM 2.2.1.2.136")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, salife_seconds, "salife-seconds", MUST, DOCUMENTED, UNOBSERVABLE("a unit is what a running router makes of a number; that the number is kept is MprConfigServerGetInfoEx.sees-setinfoex"),
       "dwSaLifeTime is the life of a security association in seconds.", "ns-mprapi-ikev2_tunnel_config_params1")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, salife_range, "salife-range", SHOULD, OPEN_SPEC, CHECKED,
       "dwSaLifeTime lies in 300 to 17279999; what lies outside is refused.", "MS-RRASM 2.2.1.2.136")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, sadata_kb, "sadata-kb", MUST, DOCUMENTED, UNOBSERVABLE("a unit is what a running router makes of a number; that the number is kept is MprConfigServerGetInfoEx.sees-setinfoex"),
       "dwSaDataSizeForRenegotiation is the kilobytes after which there is a renegotiation.", "ns-mprapi-ikev2_tunnel_config_params1")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, sadata_min, "sadata-min", SHOULD, OPEN_SPEC, CHECKED,
       "dwSaDataSizeForRenegotiation is at least 1024; less is refused.", "MS-RRASM 2.2.1.2.136")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, options_zero, "options-zero", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfoEx, ikev2_configoptions_zero),
       "dwConfigOptions is 0.", "ns-mprapi-ikev2_tunnel_config_params1")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, cert_count, "cert-count", MUST, DOCUMENTED, CHECKED,
       "dwTotalCertificates is the number of elements of certificateNames: so many are stored and given back.", "ns-mprapi-ikev2_tunnel_config_params1")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, encryption_type, "encryption-type", MUST, DOCUMENTED, CHECKED,
       "dwEncryptionType takes 0 to 3: none, optional, required, the strongest required.", "ns-mprapi-ikev2_tunnel_config_params2")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, policy_null, "policy-null", MUST, DOCUMENTED, SAME_AS(MprConfigServerGetInfoEx, absent_policy),
       "A NULL customPolicy means that there is none.", "ns-mprapi-ikev2_tunnel_config_params2")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, use_macro_name, "use-macro-name", SHOULD, DOCUMENTED, UNOBSERVABLE("it binds the code that is written, not a call"),
       "Code uses the name without a number.", "ns-mprapi-ikev2_tunnel_config_params2")
CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, x_sizes, "x-sizes", SHOULD, INFERRED, ASSERTED,
       "The four versions have 32, 64, 96 and 104 bytes on x64, 28, 44, 60 and 64 on x86, and each begins as the one before.", "hdr")
CLAUSE(ROUTER_CUSTOM_IKEv2_POLICY0, x_kept, "x-kept", SHOULD, INFERRED, CHECKED,
       "The six numbers of a policy, of IKEv2 and of L2TP, are stored and given back, each in its member.", "ns-mprapi-router_custom_ikev2_policy0; MS-RRASM 2.2.3.4.2.8")
CLAUSE(MPR_CERT_EKU, size_bytes, "size-bytes", SHOULD, OPEN_SPEC, CHECKED,
       "dwSize is the size of pwszEKU in bytes and IsEKUOID tells an object identifier from a name; so much is stored and given back.", "MS-RRASM 2.2.1.2.246")
CLAUSE(PPTP_CONFIG_PARAMS, ports, "ports", MUST, DOCUMENTED, CHECKED,
       "dwNumPorts is neither 0 nor above 30000, the maximum of the largest edition.", "ns-mprapi-pptp_config_params")
CLAUSE(PPTP_CONFIG_PARAMS, flags, "flags", MUST, DOCUMENTED, CHECKED,
       "dwPortFlags takes every combination of MPR_ENABLE_RAS_ON_DEVICE and MPR_ENABLE_ROUTING_ON_DEVICE.", "ns-mprapi-pptp_config_params")
CLAUSE(L2TP_CONFIG_PARAMS, ports, "ports", MUST, DOCUMENTED, CHECKED,
       "dwNumPorts is neither 0 nor above 30000, the maximum of the largest edition.", "ns-mprapi-l2tp_config_params1")
CLAUSE(L2TP_CONFIG_PARAMS, flags, "flags", MUST, DOCUMENTED, CHECKED,
       "dwPortFlags takes every combination of MPR_ENABLE_RAS_ON_DEVICE and MPR_ENABLE_ROUTING_ON_DEVICE.", "ns-mprapi-l2tp_config_params1")
CLAUSE(L2TP_TUNNEL_CONFIG_PARAMS, ranges, "ranges", SHOULD, OPEN_SPEC, CHECKED,
       "dwIdleTimeout and dwSaLifeTime lie in 300 to 17279999, dwSaDataSizeForRenegotiation is at least 1024, dwEncryptionType lies in 0 to 3; what lies outside is refused.", "MS-RRASM 2.2.1.2.270")
CLAUSE(SSTP_CONFIG_PARAMS, ports, "ports", MUST, DOCUMENTED, CHECKED,
       "dwNumPorts is neither 0 nor above 30000, the maximum of the largest edition.", "ns-mprapi-sstp_config_params")
CLAUSE(SSTP_CONFIG_PARAMS, flags, "flags", MUST, DOCUMENTED, CHECKED,
       "dwPortFlags takes MPR_ENABLE_RAS_ON_DEVICE.", "ns-mprapi-sstp_config_params")
CLAUSE(SSTP_CONFIG_PARAMS, https, "https", MUST, DOCUMENTED, CHECKED,
       "isUseHttps tells whether HTTPS is used: both values are stored and given back.", "ns-mprapi-sstp_config_params")
CLAUSE(SSTP_CONFIG_PARAMS, alg, "alg", MUST, DOCUMENTED, CHECKED,
       "certAlgorithm is CALG_SHA_256; another one is refused.", "ns-mprapi-sstp_config_params")
CLAUSE(SSTP_CERT_INFO, default_mode, "default-mode", MUST, DOCUMENTED, CHECKED,
       "isDefault is TRUE where SSTP chooses its certificate itself, and FALSE where a hash is stored.", "ns-mprapi-sstp_cert_info")
CLAUSE(SSTP_CERT_INFO, default_flag_on_set, "default-flag-on-set", SHOULD, OPEN_SPEC, UNOBSERVABLE("it binds the caller; no page tells what TRUE together with a hash gets"),
       "isDefault is FALSE when settings are sent.", "MS-RRASM 2.2.1.2.140")
CLAUSE(SSTP_CERT_INFO, blob_length, "blob-length", MUST, DOCUMENTED, CHECKED,
       "cbData is the number of bytes in pbData: so many are stored and given back.", "ns-mprapi-sstp_cert_info")
CLAUSE(SSTP_CERT_INFO, blob_32, "blob-32", SHOULD, OPEN_SPEC, CHECKED,
       "A hash has 32 bytes; any other number but 0 is refused.", "MS-RRASM 2.2.1.2.140; MAX_SSTP_HASH_SIZE")
CLAUSE(SSTP_CERT_INFO, blob_zero_clears, "blob-zero-clears", MUST, DOCUMENTED, SAME_AS(MprConfigServerSetInfoEx, sstp_clear_cert),
       "No bytes take the stored hash away.", "ns-mprapi-sstp_cert_info")
