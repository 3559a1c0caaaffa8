/* Rules of the whole family about information headers on their way through the store. */
CLAUSE(general, opaque_header, "opaque-header", SHOULD, INFERRED, CHECKED,
       "The store does not look into the information header of an interface's transport: what is read are the bytes that were stored.", "router-initialization, nf-mprapi-mprconfiginterfacetransportadd")
CLAUSE(general, one_header_all_clients, "one-header-all-clients", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceTransportGetInfo, all_clients),
       "One header holds the blocks of all clients on an interface and transport.", "changing-interface-specific-and-global-information-for-clients")
CLAUSE(general, zero_length_block_kept, "zero-length-block-kept", SHOULD, INFERRED, CHECKED,
       "A block without bytes in a stored header is there when it is read.", "deleting-a-client-from-an-interface")
