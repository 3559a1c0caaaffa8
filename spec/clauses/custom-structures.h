/* Structures of the custom settings of an interface, and the header that begins every extensible structure. */
CLAUSE(MPRAPI_OBJECT_HEADER, revision, "revision", MUST, DOCUMENTED, CHECKED,
       "revision is the version of the structure that type names.", "ns-mprapi-mprapi_object_header")
CLAUSE(MPRAPI_OBJECT_HEADER, type, "type", MUST, DOCUMENTED, CHECKED,
       "type is an MPRAPI_OBJECT_TYPE value in one byte.", "ns-mprapi-mprapi_object_header")
CLAUSE(MPRAPI_OBJECT_HEADER, size, "size", MUST, DOCUMENTED, SAME_AS(MPRAPI_OBJECT_HEADER, size_bytes),
       "size is the byte size of the structure of that type and revision.", "ns-mprapi-mprapi_object_header")
CLAUSE(MPRAPI_OBJECT_HEADER, size_bytes, "size-bytes", MUST, DOCUMENTED, CHECKED,
       "size is the byte size of the structure of that type and revision, in 16 bits.", "ns-mprapi-mprapi_object_header")
CLAUSE(MPRAPI_OBJECT_HEADER, os, "os", MUST, DOCUMENTED, UNOBSERVABLE("a statement about systems; every system with a function that takes one fulfils it"),
       "The structure is there from Windows Server 2008 R2 on.", "ns-mprapi-mprapi_object_header")
CLAUSE(MPRAPI_OBJECT_HEADER, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "It has 4 bytes: revision at 0, type at 1, size at 2.", "hdr")
CLAUSE(MPR_IF_CUSTOMINFOEX, header_versions, "header-versions", MUST, DOCUMENTED, SAME_AS(MPRAPI_OBJECT_HEADER, revision),
       "Header states the version of the structure.", "ns-mprapi-mpr_if_custominfoex0")
CLAUSE(MPR_IF_CUSTOMINFOEX, flags_none, "flags-none", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceGetCustomInfoEx, none_set),
       "dwFlags 0 means that there are no custom settings.", "ns-mprapi-mpr_if_custominfoex0")
CLAUSE(MPR_IF_CUSTOMINFOEX, flags_ikev2, "flags-ikev2", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceGetCustomInfoEx, some_set),
       "dwFlags 1, MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2, means that there are custom IKEv2 settings.", "ns-mprapi-mpr_if_custominfoex0")
CLAUSE(MPR_IF_CUSTOMINFOEX, version_macro, "version-macro", MUST, DOCUMENTED, UNOBSERVABLE("the spelling of a name in a source is not to be seen in a call"),
       "Programs use the name without a number, which follows the system they are compiled for.", "ns-mprapi-mpr_if_custominfoex0, router-management-data-types")
CLAUSE(MPR_IF_CUSTOMINFOEX, type_value, "type-value", SHOULD, INFERRED, ASSERTED,
       "The type in its Header is MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT, 6.", "ne-mprapi-mprapi_object_type, sdkmeta")
CLAUSE(MPR_IF_CUSTOMINFOEX, revision_value, "revision-value", SHOULD, INFERRED, ASSERTED,
       "The revisions of MPR_IF_CUSTOMINFOEX0, 1 and 2 are 1, 2 and 3, by the names MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_1 to _3.", "sdkmeta")
CLAUSE(MPR_IF_CUSTOMINFOEX, size_value, "size-value", SHOULD, INFERRED, ASSERTED,
       "The size in its Header is 40, 56 or 88 on x64 and 28, 36 or 56 on x86, by revision.", "ns-mprapi-mprapi_object_header, sdkmeta")
CLAUSE(MPR_IF_CUSTOMINFOEX, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "In each version Header is at 0, dwFlags at 4 and customIkev2Config at 8.", "ns-mprapi-mpr_if_custominfoex0, sdkmeta")
CLAUSE(ROUTER_IKEv2_IF_CUSTOM_CONFIG, sa_lifetime, "sa-lifetime", MUST, DOCUMENTED, CHECKED,
       "dwSaLifeTime is in seconds, from 300 to 17279999: both ends can be stored.", "ns-mprapi-router_ikev2_if_custom_config0")
CLAUSE(ROUTER_IKEv2_IF_CUSTOM_CONFIG, sa_datasize, "sa-datasize", MUST, DOCUMENTED, CHECKED,
       "dwSaDataSize is in kilobytes, 1024 or more: 1024 and the largest number can be stored.", "ns-mprapi-router_ikev2_if_custom_config0")
CLAUSE(ROUTER_IKEv2_IF_CUSTOM_CONFIG, certificate, "certificate", MUST, DOCUMENTED, UNOBSERVABLE("the running router sends it to its peer; here it is stored"),
       "certificateName names the certificate that is sent to the peer in main mode negotiation.", "ns-mprapi-router_ikev2_if_custom_config0")
CLAUSE(ROUTER_IKEv2_IF_CUSTOM_CONFIG, policy_null, "policy-null", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceSetCustomInfoEx, policy_null_deletes),
       "A NULL customPolicy means that there is no custom policy.", "ns-mprapi-router_ikev2_if_custom_config0")
CLAUSE(ROUTER_IKEv2_IF_CUSTOM_CONFIG, version_macro, "version-macro", MUST, DOCUMENTED, UNOBSERVABLE("the spelling of a name in a source is not to be seen in a call"),
       "Programs use the name without a number.", "ns-mprapi-router_ikev2_if_custom_config0, router-management-data-types")
CLAUSE(ROUTER_IKEv2_IF_CUSTOM_CONFIG, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "Version 0 has 32 bytes on x64 and 20 on x86; version 1 adds the hash behind it, version 2 the main mode lifetime and the selectors.", "ns-mprapi-router_ikev2_if_custom_config0, sdkmeta")
CLAUSE(ROUTER_CUSTOM_IKEv2_POLICY0, value_sets, "value-sets", MUST, DOCUMENTED, UNOBSERVABLE("it binds the caller and the running router; no page tells what another value gets"),
       "The members take, in their order, values of IKEEXT_INTEGRITY_TYPE, IKEEXT_CIPHER_TYPE, IPSEC_CIPHER_TYPE, IPSEC_AUTH_TYPE, IPSEC_PFS_GROUP and IKEEXT_DH_GROUP.", "ns-mprapi-router_custom_ikev2_policy0")
CLAUSE(ROUTER_CUSTOM_IKEv2_POLICY0, value_domains, "value-domains", SHOULD, DOCUMENTED, UNOBSERVABLE("it binds the caller and the running router; no page tells what another value gets"),
       "Each member holds a value of the enumeration named for it.", "ns-mprapi-router_custom_ikev2_policy0")
CLAUSE(ROUTER_CUSTOM_IKEv2_POLICY0, use_macro_name, "use-macro-name", SHOULD, DOCUMENTED, UNOBSERVABLE("the spelling of a name in a source is not to be seen in a call"),
       "Programs use ROUTER_CUSTOM_IKEv2_POLICY and not the name with a number.", "ns-mprapi-router_custom_ikev2_policy0")
CLAUSE(ROUTER_CUSTOM_IKEv2_POLICY0, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "It has 24 bytes: six numbers in the order of the page.", "sdkmeta")
CLAUSE(MPR_VPN_TRAFFIC_SELECTORS, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "It has 24 bytes on x64 and 16 on x86; a selector has 52 on both, an address 20.", "sdkmeta")
