/* Structures of the transports and their filters. */
CLAUSE(MPR_TRANSPORT_0, id_domain, "id-domain", MUST, DOCUMENTED,
       SAME_AS(MprConfigTransportEnum, entry_id),
       "dwTransportId is one of the ids of transports.", "ns-mprapi-mpr_transport_0")
CLAUSE(MPR_TRANSPORT_0, handle, "handle", MUST, DOCUMENTED,
       SAME_AS(MprConfigTransportEnum, entry_handle_usable),
       "hTransport is a handle to the transport.", "ns-mprapi-mpr_transport_0")
CLAUSE(MPR_TRANSPORT_0, name, "name", MUST, DOCUMENTED,
       SAME_AS(MprConfigTransportEnum, entry_name),
       "wszTransportName is the name of the transport.", "ns-mprapi-mpr_transport_0")
CLAUSE(MPR_TRANSPORT_0, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 104 bytes on x64 and 92 on x86, its name 41 characters.", "hdr")
CLAUSE(MPR_FILTER_0, enabled, "enabled", MUST, DOCUMENTED,
       SAME_AS(MprConfigFilterSetInfo, sets_filter_state),
       "TRUE is for filters that are on, FALSE for filters that are off.", "ns-mprapi-mpr_filter_0")
CLAUSE(MPR_FILTER_0, zero_or_one, "zero-or-one", SHOULD, OPEN_SPEC, CHECKED,
       "No value but 0 and 1 is given.", "MS-RRASM 2.2.1.2.89")
CLAUSE(MPR_FILTER_0, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 4 bytes.", "hdr")
