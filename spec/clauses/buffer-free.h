/* MprConfigBufferFree: releases what the family returned. */
CLAUSE(MprConfigBufferFree, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Releasing a buffer of the family is answered with NO_ERROR.", "nf-mprapi-mprconfigbufferfree")
CLAUSE(MprConfigBufferFree, frees_getinfo, "frees-getinfo", MUST, DOCUMENTED, CHECKED,
       "It releases what the GetInfo calls return.", "nf-mprapi-mprconfigbufferfree")
CLAUSE(MprConfigBufferFree, frees_enum, "frees-enum", MUST, DOCUMENTED, CHECKED,
       "It releases what the Enum calls return.", "nf-mprapi-mprconfigbufferfree")
CLAUSE(MprConfigBufferFree, frees_filter, "frees-filter", SHOULD, INFERRED,
       UNOBSERVABLE("the prototype has room for a structure of the caller's alone, so there is no buffer of the callee's to release"),
       "It releases what MprConfigFilterGetInfo returns.", "nf-mprapi-mprconfigfiltergetinfo")
CLAUSE(MprConfigBufferFree, frees_getinfoex_parts, "frees-getinfoex-parts", SHOULD, INFERRED,
       SAME_AS(MprConfigServerGetInfoEx, free_nested_with_config),
       "It releases the nested blocks that MprConfigServerGetInfoEx allocates.", "sample ServerConfiguration.cpp")
CLAUSE(MprConfigBufferFree, no_handle_needed, "no-handle-needed", MUST, DOCUMENTED,
       SAME_AS(MprConfigServerDisconnect, x_buffers_outlive),
       "It needs no configuration handle.", "nf-mprapi-mprconfigbufferfree")
CLAUSE(MprConfigBufferFree, x_null, "x-null", SHOULD, CHOSEN, CHECKED,
       "NULL is answered with ERROR_INVALID_PARAMETER.", "silent: the twin MprAdminBufferFree documents this")
CLAUSE(MprConfigBufferFree, x_foreign, "x-foreign", SHOULD, CHOSEN, CHECKED,
       "A pointer that the family did not return is answered with ERROR_INVALID_PARAMETER and left alone.",
       "silent: a refusal shows the mistake and harms nothing")
CLAUSE(MprConfigBufferFree, x_interior, "x-interior", SHOULD, CHOSEN, CHECKED,
       "A pointer into a buffer is answered with ERROR_INVALID_PARAMETER, and the buffer lives on.",
       "silent: a refusal shows the mistake and harms nothing")
CLAUSE(MprConfigBufferFree, x_twice, "x-twice", SHOULD, CHOSEN, CHECKED,
       "A buffer that was released is answered with ERROR_INVALID_PARAMETER.", "silent: a refusal shows the mistake and harms nothing")
