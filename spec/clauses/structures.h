/* Structures of the interface functions: what their members mean, and how they lie. */
CLAUSE(MPR_INTERFACE_0, inline_name, "inline-name", SHOULD, INFERRED, ASSERTED,
       "The name is an array of 257 characters inside the structure.", "hdr, ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, hinterface, "hinterface", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceEnum, handle_usable),
       "hInterface is a handle to the interface.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, enabled, "enabled", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceCreate, name_type_enabled_kept),
       "fEnabled tells whether the interface is enabled.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, type, "type", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceCreate, name_type_enabled_kept),
       "dwIfType is a ROUTER_INTERFACE_TYPE.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, state, "state", MUST, DOCUMENTED, UNOBSERVABLE("a stored configuration has no live state, so every value of the range is permitted"),
       "dwConnectionState is a ROUTER_CONNECTION_STATE.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, reasons, "reasons", MUST, DOCUMENTED, UNOBSERVABLE("a stored configuration has no live state, so no reason can be provoked"),
       "fUnReachabilityReasons takes the MPR_INTERFACE_ reasons.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, last_error, "last-error", MUST, DOCUMENTED, UNOBSERVABLE("a stored configuration never tries to connect, so no error can be provoked"),
       "dwLastError is not 0 when the interface failed to connect.", "ns-mprapi-mpr_interface_0")
CLAUSE(MPR_INTERFACE_0, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 552 bytes on x64 and 540 on x86.", "hdr")
CLAUSE(MPR_INTERFACE_1, prefix, "prefix", SHOULD, INFERRED, ASSERTED,
       "Its first seven members lie as in MPR_INTERFACE_0.", "hdr")
CLAUSE(MPR_INTERFACE_1, dialout_multistring, "dialout-multistring", MUST, DOCUMENTED, CHECKED,
       "lpwsDialoutHoursRestriction is a list of texts, each with a terminator, and one more terminator behind the last.", "ns-mprapi-mpr_interface_1")
CLAUSE(MPR_INTERFACE_1, dialout_entry, "dialout-entry", MUST, DOCUMENTED, CHECKED,
       "A text of a day and several ranges of time, separated by single spaces, is taken as it is.", "ns-mprapi-mpr_interface_1")
CLAUSE(MPR_INTERFACE_1, dialout_day, "dialout-day", MUST, DOCUMENTED, CHECKED,
       "The days 0 (Sunday) to 6 (Saturday) are taken.", "ns-mprapi-mpr_interface_1")
CLAUSE(MPR_INTERFACE_1, dialout_range, "dialout-range", MUST, DOCUMENTED, CHECKED,
       "Ranges HH:MM-HH:MM of the 24-hour clock are taken, from the first minute of the day to the last.", "ns-mprapi-mpr_interface_1")
CLAUSE(MPR_INTERFACE_1, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 560 bytes on x64 and 544 on x86.", "hdr")
CLAUSE(MPR_INTERFACE_2, prefix, "prefix", SHOULD, INFERRED, ASSERTED,
       "Its first seven members lie as in MPR_INTERFACE_0.", "hdr")
CLAUSE(MPR_INTERFACE_2, demand_dial, "demand-dial", MUST, DOCUMENTED,
       UNOBSERVABLE("it says what the structure is about; that every level can be read of any interface is free to an implementation"),
       "The structure describes a demand-dial interface.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, specific_ipaddr, "specific-ipaddr", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "ipaddr counts only with MPRIO_SpecificIpAddr in dwfOptions.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, specific_nameservers, "specific-nameservers", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "The addresses of DNS and WINS servers count only with MPRIO_SpecificNameServers in dwfOptions.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, ms_over_encrypted, "ms-over-encrypted", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "MPRIO_RequireMsEncryptedPw outranks MPRIO_RequireEncryptedPw.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, dataenc_needs_ms, "dataenc-needs-ms", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "MPRIO_RequireDataEncryption is ignored without MPRIO_RequireMsEncryptedPw.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, logoncred_needs_ms, "logoncred-needs-ms", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "MPRIO_UseLogonCredentials is ignored without MPRIO_RequireMsEncryptedPw.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, networklogon_reserved, "networklogon-reserved", MUST, DOCUMENTED,
       UNOBSERVABLE("a reserved flag has no effect that a call could show"),
       "MPRIO_NetworkLogon is reserved.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, promote_alternates, "promote-alternates", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "MPRIO_PromoteAlternates matters only with numbers in szAlternates.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, ikev2_flags_os, "ikev2-flags-os", MUST, DOCUMENTED,
       UNOBSERVABLE("it binds the system that dials, and no call tells which one that is"),
       "MPRIO_RequireMachineCertificates and the flags of IKEv2 pre-shared keys need Windows 8 or later.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, alternates_multistring, "alternates-multistring", MUST, DOCUMENTED, CHECKED,
       "szAlternates is a list of texts, each with a terminator, and one more terminator behind the last, in the order of dialling.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, netprotocols, "netprotocols", MUST, DOCUMENTED, CHECKED,
       "dwfNetProtocols takes MPRNP_Ip, MPRNP_Ipx and both.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, devicetype, "devicetype", MUST, DOCUMENTED, CHECKED,
       "szDeviceType takes each of the MPRDT_ texts.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, x25_empty, "x25-empty", MUST, DOCUMENTED,
       UNOBSERVABLE("it binds the caller; no page tells what a call gets that breaks it"),
       "szX25PadType and szX25Address are empty unless X.25 is used.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, x25_dependent, "x25-dependent", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "szX25Facilities and szX25UserData are ignored when szX25Address is empty.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, channels_reserved, "channels-reserved", MUST, DOCUMENTED,
       UNOBSERVABLE("a reserved member has no effect that a call could show"),
       "dwChannels is reserved.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, dialmode, "dialmode", MUST, DOCUMENTED, CHECKED,
       "dwDialMode takes MPRDM_DialAll and MPRDM_DialAsNeeded.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, extra_needs_asneeded, "extra-needs-asneeded", MUST, DOCUMENTED,
       UNOBSERVABLE("what a member is good for shows when the router dials; no call makes it dial, and the store keeps the member either way"),
       "The percentages and seconds of dialling and hanging up are ignored unless dwDialMode is MPRDM_DialAsNeeded.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, idle, "idle", MUST, DOCUMENTED, CHECKED,
       "dwIdleDisconnectSeconds takes seconds, MPRIDS_Disabled and MPRIDS_UseGlobalValue.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, entry_type, "entry-type", MUST, DOCUMENTED, CHECKED,
       "dwType takes MPRET_Phone, MPRET_Vpn and MPRET_Direct.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, encryption, "encryption", MUST, DOCUMENTED, CHECKED,
       "dwEncryptionType takes MPR_ET_None, MPR_ET_Require, MPR_ET_RequireMax and MPR_ET_Optional.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, custom_auth, "custom-auth", MUST, DOCUMENTED, CHECKED,
       "dwCustomAuthDataSize is the number of bytes at lpbCustomAuthData.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, guid_read_only, "guid-read-only", MUST, DOCUMENTED, CHECKED,
       "guidId is not changed by MprConfigInterfaceSetInfo.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, vpn_strategy, "vpn-strategy", MUST, DOCUMENTED, CHECKED,
       "dwVpnStrategy takes MPR_VS_Default, MPR_VS_PptpOnly, MPR_VS_PptpFirst, MPR_VS_L2tpOnly and MPR_VS_L2tpFirst.", "ns-mprapi-mpr_interface_2")
CLAUSE(MPR_INTERFACE_2, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 2496 bytes on x64 and 2468 on x86.", "hdr")
CLAUSE(MPR_INTERFACE_2, x_values, "x-values", SHOULD, INFERRED, ASSERTED,
       "The constants of its members have the values of the header.", "hdr")
CLAUSE(MPR_INTERFACE_3, prefix, "prefix", SHOULD, INFERRED, ASSERTED,
       "Its members up to dwVpnStrategy lie as in MPR_INTERFACE_2.", "hdr")
CLAUSE(MPR_INTERFACE_3, phone_or_ipv6, "phone-or-ipv6", MUST, DOCUMENTED, CHECKED,
       "szLocalPhoneNumber takes a telephone number and an IPv6 address.", "ns-mprapi-mpr_interface_3")
CLAUSE(MPR_INTERFACE_3, addresscount_unused, "addresscount-unused", MUST, DOCUMENTED, CHECKED,
       "AddressCount is not used: any value does, with a NULL ipv6addr.", "ns-mprapi-mpr_interface_3")
CLAUSE(MPR_INTERFACE_3, ipv6addr_unused, "ipv6addr-unused", MUST, DOCUMENTED, CHECKED,
       "ipv6addr is not used: it need not lead anywhere.", "ns-mprapi-mpr_interface_3")
CLAUSE(MPR_INTERFACE_3, ipv6_dns, "ipv6-dns", MUST, DOCUMENTED, CHECKED,
       "ipv6addrDns and ipv6addrDnsAlt hold the addresses of two DNS servers, whatever the flags are.", "ns-mprapi-mpr_interface_3")
CLAUSE(MPR_INTERFACE_3, shared_rules, "shared-rules", SHOULD, INFERRED, CHECKED,
       "Lists, custom data and values of members that MPR_INTERFACE_2 has too are taken as there.", "ns-mprapi-mpr_interface_3")
CLAUSE(MPR_INTERFACE_3, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 2536 bytes on x64 and 2508 on x86.", "hdr")
CLAUSE(ROUTER_INTERFACE_TYPE, values, "values", SHOULD, INFERRED, ASSERTED,
       "The values run from 0 to 7 in the order of the page.", "ne-mprapi-router_interface_type, hdr")
CLAUSE(ROUTER_INTERFACE_TYPE, dedicated, "dedicated", MUST, DOCUMENTED,
       UNOBSERVABLE("it tells a reader what the type means; the store does not look for the line behind it"),
       "ROUTER_IF_TYPE_DEDICATED marks LAN and leased-line interfaces, which are always connected.", "ne-mprapi-router_interface_type")
CLAUSE(ROUTER_CONNECTION_STATE, values, "values", SHOULD, INFERRED, ASSERTED,
       "The values run from 0 to 3 in the order of the page.", "ne-mprapi-router_connection_state, hdr")
CLAUSE(ROUTER_CONNECTION_STATE, zero_is_unreachable, "zero-is-unreachable", SHOULD, INFERRED, ASSERTED,
       "A structure of zeros reads as ROUTER_IF_TYPE_CLIENT and ROUTER_IF_STATE_UNREACHABLE.", "hdr")
CLAUSE(MPR_INTERFACE_REASONS, meaning, "meaning", MUST, DOCUMENTED,
       UNOBSERVABLE("a stored configuration has no live state, so no reason can be provoked"),
       "The seven reasons are: no port or device, disabled by the administrator, last attempt failed, service paused, outside the hours, cable out, card removed.", "unreachability-reasons")
CLAUSE(MPR_INTERFACE_REASONS, x_values, "x-values", SHOULD, INFERRED, ASSERTED,
       "The reasons are the bits 0 to 6 in the order of the page.", "hdr")
CLAUSE(MPR_DEVICE_0, devicetype, "devicetype", MUST, DOCUMENTED,
       UNOBSERVABLE("MprAdmin alone exchanges this structure; no function of this API takes or gives one"),
       "szDeviceType is the type of szDeviceName, one of the MPRDT_ texts.", "ns-mprapi-mpr_device_0")
CLAUSE(MPR_DEVICE_0, devicename, "devicename", MUST, DOCUMENTED,
       UNOBSERVABLE("MprAdmin alone exchanges this structure; no function of this API takes or gives one"),
       "szDeviceName is the name of a TAPI device with its terminator.", "ns-mprapi-mpr_device_0")
CLAUSE(MPR_DEVICE_0, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "Two arrays of 17 and 129 characters, 292 bytes.", "hdr")
CLAUSE(MPR_DEVICE_1, prefix, "prefix", SHOULD, INFERRED, ASSERTED,
       "Its first two members lie as in MPR_DEVICE_0.", "hdr")
CLAUSE(MPR_DEVICE_1, phone, "phone", MUST, DOCUMENTED,
       UNOBSERVABLE("MprAdmin alone exchanges this structure; no function of this API takes or gives one"),
       "szLocalPhoneNumber is the whole number.", "ns-mprapi-mpr_device_1")
CLAUSE(MPR_DEVICE_1, alternates, "alternates", MUST, DOCUMENTED,
       UNOBSERVABLE("MprAdmin alone exchanges this structure; no function of this API takes or gives one"),
       "szAlternates is a list of texts, dialled in order when the first number fails.", "ns-mprapi-mpr_device_1")
CLAUSE(MPR_DEVICE_1, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 560 bytes on x64 and 556 on x86.", "hdr")
CLAUSE(MPR_CREDENTIALSEX_0, blob, "blob", MUST, DOCUMENTED,
       UNOBSERVABLE("MprAdmin alone exchanges this structure; no function of this API takes or gives one"),
       "dwSize is the number of bytes at lpbCredentialsInfo.", "ns-mprapi-mpr_credentialsex_0")
CLAUSE(MPR_CREDENTIALSEX_0, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "A size and a pointer: 16 bytes on x64 and 8 on x86.", "hdr")
CLAUSE(MPR_CREDENTIALSEX_1, key, "key", MUST, DOCUMENTED,
       UNOBSERVABLE("MprAdmin alone exchanges this structure; no function of this API takes or gives one"),
       "lpbCredentialsInfo leads to a pre-shared key of dwSize bytes.", "ns-mprapi-mpr_credentialsex_1")
CLAUSE(MPR_CREDENTIALSEX_1, delete, "delete", MUST, DOCUMENTED,
       UNOBSERVABLE("MprAdmin alone exchanges this structure; no function of this API takes or gives one"),
       "A dwSize of 0 deletes the key.", "ns-mprapi-mpr_credentialsex_1")
CLAUSE(MPR_CREDENTIALSEX_1, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "A size and a pointer, as in MPR_CREDENTIALSEX_0.", "hdr")
