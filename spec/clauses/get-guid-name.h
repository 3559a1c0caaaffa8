/* MprConfigGetGuidName: from the name that people see to the GUID name of an adapter. */
CLAUSE(MprConfigGetGuidName, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, maps_friendly_to_guid, "maps-friendly-to-guid", MUST, DOCUMENTED, CHECKED,
       "The buffer receives the GUID name that belongs to the friendly name.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, size_in_bytes, "size-in-bytes", MUST, DOCUMENTED, CHECKED,
       "dwBufferSize counts bytes, not characters.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, too_small, "too-small", MUST, DOCUMENTED, CHECKED,
       "A buffer too small for the GUID name is answered with ERROR_BUFFER_OVERFLOW.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, null_name, "null-name", MUST, DOCUMENTED, CHECKED,
       "A NULL pszFriendlyName is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL pszBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, not_found, "not-found", MUST, DOCUMENTED, CHECKED,
       "A friendly name that nothing has is answered with ERROR_NOT_FOUND.", "nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetGuidName, x_inverse, "x-inverse", SHOULD, CHOSEN, CHECKED,
       "What it gives leads back to the same friendly name through MprConfigGetFriendlyName.",
       "silent: the page of the other function alone speaks of an inverse")
CLAUSE(MprConfigGetGuidName, x_case, "x-case", SHOULD, CHOSEN, CHECKED,
       "The friendly name is compared without case, beyond ASCII too.", "silent: connection names are unique without case")
CLAUSE(MprConfigGetGuidName, x_form, "x-form", SHOULD, CHOSEN, CHECKED,
       "The result has the form {GUID}: 38 characters and a terminator.", "silent: public programs compare with that form")
CLAUSE(MprConfigGetGuidName, x_long_name, "x-long-name", SHOULD, CHOSEN, CHECKED,
       "A friendly name of 256 characters is found, and one with a character more is not.",
       "silent: MAX_INTERFACE_NAME_LEN bounds a name")
CLAUSE(MprConfigGetGuidName, x_not_an_interface, "x-not-an-interface", SHOULD, CHOSEN, CHECKED,
       "The name of an adapter is known although the adapter is no interface of the router.",
       "silent: the table of connection names is larger than the list of interfaces")
CLAUSE(MprConfigGetGuidName, x_empty_name, "x-empty-name", SHOULD, CHOSEN, CHECKED,
       "An empty name is not found.", "silent: nothing has an empty name")
CLAUSE(MprConfigGetGuidName, x_exact_fit, "x-exact-fit", SHOULD, CHOSEN, CHECKED,
       "A buffer for the GUID name and its terminator is enough, and the terminator is written.",
       "silent: whether the size counts the terminator")
CLAUSE(MprConfigGetGuidName, x_one_short, "x-one-short", SHOULD, CHOSEN, CHECKED,
       "A buffer one character too small for the terminator is answered with ERROR_BUFFER_OVERFLOW and not written.",
       "silent: whether the size counts the terminator")
CLAUSE(MprConfigGetGuidName, x_odd_size, "x-odd-size", SHOULD, CHOSEN, CHECKED,
       "An odd size counts as the even one below it.", "silent: half a character holds nothing")
CLAUSE(MprConfigGetGuidName, x_not_found_first, "x-not-found-first", SHOULD, CHOSEN, CHECKED,
       "A name that nothing has is ERROR_NOT_FOUND in a buffer of any size.", "silent: there is no result that could be too long")
CLAUSE(MprConfigGetGuidName, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The buffer is untouched when the name is not found or the handle is refused.", "silent: outputs on failure")
CLAUSE(MprConfigGetGuidName, x_rest_of_buffer, "x-rest-of-buffer", SHOULD, CHOSEN, CHECKED,
       "What lies in the buffer behind the terminator is untouched.", "silent: a caller's memory is written no further than needed")
CLAUSE(MprConfigGetGuidName, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.",
       "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigGetGuidName, x_needs_no_memory, "x-needs-no-memory", SHOULD, CHOSEN, CHECKED,
       "The call asks for no memory, since its page lists no code for a shortage.", "silent: the page has no row for memory")
CLAUSE(MprConfigGetGuidName, x_own_name, "x-own-name", SHOULD, CHOSEN, CHECKED,
       "The name of a demand-dial or loopback interface, in any case, leads to itself as it is stored.", "silent: such an interface has no adapter and no GUID")
CLAUSE(MprConfigGetGuidName, x_lan_without_adapter, "x-lan-without-adapter", SHOULD, CHOSEN, CHECKED,
       "The GUID name of a LAN interface without an adapter is no friendly name, and is not found.", "silent: it is the name that is asked for, not the one to ask with")
CLAUSE(MprConfigGetGuidName, x_adapter_first, "x-adapter-first", SHOULD, CHOSEN, CHECKED,
       "Where an adapter and a demand-dial interface share a name, the adapter is found.", "silent: the GUID name of an adapter is what the function is for")
