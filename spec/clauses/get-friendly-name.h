/* MprConfigGetFriendlyName: from the GUID name of an adapter to the name that people see. */
CLAUSE(MprConfigGetFriendlyName, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, maps_guid_to_friendly, "maps-guid-to-friendly", MUST, DOCUMENTED, CHECKED,
       "The buffer receives the friendly name that belongs to the GUID name.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, size_in_bytes, "size-in-bytes", MUST, DOCUMENTED, CHECKED,
       "dwBufferSize counts bytes, not characters.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, too_small, "too-small", MUST, DOCUMENTED, CHECKED,
       "A buffer too small for the result is answered with ERROR_BUFFER_OVERFLOW.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, null_name, "null-name", MUST, DOCUMENTED, CHECKED,
       "A NULL pszGuidName is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL pszBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, not_found, "not-found", MUST, DOCUMENTED, CHECKED,
       "A GUID name that nothing has is answered with ERROR_NOT_FOUND.", "nf-mprapi-mprconfiggetfriendlyname")
CLAUSE(MprConfigGetFriendlyName, inverse, "inverse", SHOULD, INFERRED, CHECKED,
       "What it gives leads back to the same GUID name through MprConfigGetGuidName.",
       "nf-mprapi-mprconfiggetfriendlyname and nf-mprapi-mprconfiggetguidname")
CLAUSE(MprConfigGetFriendlyName, x_case, "x-case", SHOULD, CHOSEN, CHECKED,
       "The GUID name is compared without case.", "silent: GUIDs are written either way")
CLAUSE(MprConfigGetFriendlyName, x_device_name, "x-device-name", SHOULD, CHOSEN, CHECKED,
       "\\DEVICE\\TCPIP_{GUID} names the same adapter as {GUID}.", "silent: half of the public programs pass the one, half the other")
CLAUSE(MprConfigGetFriendlyName, x_no_braces, "x-no-braces", SHOULD, CHOSEN, CHECKED,
       "A GUID without braces is not found.", "silent: no program passes one")
CLAUSE(MprConfigGetFriendlyName, x_empty_name, "x-empty-name", SHOULD, CHOSEN, CHECKED,
       "An empty name is not found.", "silent: nothing has an empty name")
CLAUSE(MprConfigGetFriendlyName, x_exact_fit, "x-exact-fit", SHOULD, CHOSEN, CHECKED,
       "A buffer for the name and its terminator is enough, and the terminator is written.",
       "silent: whether the size counts the terminator; every caller reads a terminated text")
CLAUSE(MprConfigGetFriendlyName, x_one_short, "x-one-short", SHOULD, CHOSEN, CHECKED,
       "A buffer one character too small for the terminator is answered with ERROR_BUFFER_OVERFLOW and not written.",
       "silent: whether the size counts the terminator")
CLAUSE(MprConfigGetFriendlyName, x_odd_size, "x-odd-size", SHOULD, CHOSEN, CHECKED,
       "An odd size counts as the even one below it.", "silent: half a character holds nothing")
CLAUSE(MprConfigGetFriendlyName, x_not_found_first, "x-not-found-first", SHOULD, CHOSEN, CHECKED,
       "A name that nothing has is ERROR_NOT_FOUND in a buffer of any size.", "silent: there is no result that could be too long")
CLAUSE(MprConfigGetFriendlyName, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The buffer is untouched when the name is not found or the handle is refused.", "silent: outputs on failure")
CLAUSE(MprConfigGetFriendlyName, x_beyond_ascii, "x-beyond-ascii", SHOULD, CHOSEN, CHECKED,
       "A friendly name of 256 characters beyond ASCII comes back unchanged.", "silent: names are UTF-16, MAX_INTERFACE_NAME_LEN long")
CLAUSE(MprConfigGetFriendlyName, x_rest_of_buffer, "x-rest-of-buffer", SHOULD, CHOSEN, CHECKED,
       "What lies in the buffer behind the terminator is untouched.", "silent: a caller's memory is written no further than needed")
CLAUSE(MprConfigGetFriendlyName, x_not_an_interface, "x-not-an-interface", SHOULD, CHOSEN, CHECKED,
       "The name of an adapter is known although the adapter is no interface of the router.",
       "silent: the table of connection names is larger than the list of interfaces")
CLAUSE(MprConfigGetFriendlyName, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.",
       "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigGetFriendlyName, x_needs_no_memory, "x-needs-no-memory", SHOULD, CHOSEN, CHECKED,
       "The call asks for no memory, since its page lists no code for a shortage.", "silent: the page has no row for memory")
CLAUSE(MprConfigGetFriendlyName, x_own_name, "x-own-name", SHOULD, CHOSEN, CHECKED,
       "The name of a demand-dial or loopback interface, in any case, leads to itself as it is stored.", "silent: such an interface has no adapter and no other name")
CLAUSE(MprConfigGetFriendlyName, x_lan_without_adapter, "x-lan-without-adapter", SHOULD, CHOSEN, CHECKED,
       "The GUID name of a LAN interface without an adapter is not found.", "silent: the adapter alone knows its friendly name")
