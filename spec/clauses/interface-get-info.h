/* MprConfigInterfaceGetInfo: an interface as the structure of a level. */
CLAUSE(MprConfigInterfaceGetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, bad_level, "bad-level", MUST, DOCUMENTED, CHECKED,
       "A level that is none of 0 to 3 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lplpBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, null_size, "null-size", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwBufferSize is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, level_struct, "level-struct", MUST, DOCUMENTED, CHECKED,
       "The pointer leads to the structure that the level selects, about the interface of the handle.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, level_3_os, "level-3-os", SHOULD, INFERRED, CHECKED,
       "Level 3 is valid.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, size_bytes, "size-bytes", MUST, DOCUMENTED, CHECKED,
       "The size variable receives the size of the returned data in bytes.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, size_at_least_struct, "size-at-least-struct", SHOULD, INFERRED, SAME_AS(MprConfigInterfaceGetInfo, size_bytes),
       "That size is no less than that of the structure of the level.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, free_with_bufferfree, "free-with-bufferfree", MUST, DOCUMENTED, SAME_AS(MprConfigBufferFree, frees_getinfo),
       "The caller releases the buffer with MprConfigBufferFree.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, no_such_interface, "no-such-interface", MUST, DOCUMENTED, CHECKED,
       "A handle whose interface was deleted is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, fresh_copy, "fresh-copy", SHOULD, INFERRED, CHECKED,
       "Each call returns a buffer of its own; what the caller does to it changes nothing that is stored.", "nf-mprapi-mprconfigbufferfree")
CLAUSE(MprConfigInterfaceGetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceGetInfo, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no live interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceGetInfo, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "Buffer and size variables are untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceGetInfo, x_any_type, "x-any-type", SHOULD, CHOSEN, CHECKED,
       "Levels 1 to 3 are given of interfaces of every type.", "silent: the page restricts no level to a type, as the MprAdmin twin does")
CLAUSE(MprConfigInterfaceGetInfo, x_no_hours, "x-no-hours", SHOULD, CHOSEN, CHECKED,
       "Where no hours were stored they are NULL at level 1.", "silent: the absence of a restriction has no other form")
CLAUSE(MprConfigInterfaceGetInfo, x_no_phone_book, "x-no-phone-book", SHOULD, CHOSEN, CHECKED,
       "Where nothing was stored of how to dial, all that levels 2 and 3 add is 0, empty or NULL.", "silent: what nobody has said is not made up")
CLAUSE(MprConfigInterfaceGetInfo, x_one_block, "x-one-block", SHOULD, CHOSEN, CHECKED,
       "What the structure points to lies in the returned block, and the size counts it.", "silent: one release is documented, hence one block")
CLAUSE(MprConfigInterfaceGetInfo, x_own_handle, "x-own-handle", SHOULD, CHOSEN, CHECKED,
       "hInterface of every level is the handle that was passed.", "silent: the entries of MprConfigInterfaceEnum carry handles that can be used")
CLAUSE(MprConfigInterfaceGetInfo, x_no_live_state, "x-no-live-state", SHOULD, CHOSEN, CHECKED,
       "State, reasons and last error are 0 at every level, also of a disabled interface.", "silent: nothing public shows live state being stored")
CLAUSE(MprConfigInterfaceGetInfo, x_options_as_stored, "x-options-as-stored", SHOULD, CHOSEN, CHECKED,
       "dwfOptions is what was stored; no flag is added.", "silent: MS-RRASM 3.1.4.14 has the RPC twin add some, this page does not")
