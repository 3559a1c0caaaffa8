/* MprInfoBlockQuerySize: the size of a whole header. */
CLAUSE(MprInfoBlockQuerySize, returns_size, "returns-size", MUST, DOCUMENTED, CHECKED,
       "The result is a size, not a code.", "nf-mprapi-mprinfoblockquerysize")
CLAUSE(MprInfoBlockQuerySize, whole_header, "whole-header", MUST, DOCUMENTED, CHECKED,
       "It is the size of the header with all its blocks.", "nf-mprapi-mprinfoblockquerysize")
CLAUSE(MprInfoBlockQuerySize, bytes, "bytes", SHOULD, INFERRED, SAME_AS(MprInfoBlockQuerySize, whole_header),
       "It is in bytes.", "sample loadprotocol")
CLAUSE(MprInfoBlockQuerySize, equals_size_field, "equals-size-field", SHOULD, INFERRED, CHECKED,
       "It is what the Size field of the header says.", "MS-RRASM 2.2.1.2.3")
CLAUSE(MprInfoBlockQuerySize, equals_getinfo_size, "equals-getinfo-size", SHOULD, INFERRED, UNOBSERVABLE("the functions that return a header from the configuration come with the whole server"),
       "For a header of MprConfigTransportGetInfo it is the size that came with it.", "nf-mprapi-mprconfigtransportgetinfo")
CLAUSE(MprInfoBlockQuerySize, grows_with_add, "grows-with-add", SHOULD, INFERRED, CHECKED,
       "A block of n bytes makes it larger by 16 + n at least.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockQuerySize, x_null, "x-null", SHOULD, CHOSEN, CHECKED,
       "NULL, and a header that is malformed, have size 0.", "silent: the result has no room for a code")
