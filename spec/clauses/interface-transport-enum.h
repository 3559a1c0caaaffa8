/* MprConfigInterfaceTransportEnum: the transports of an interface, at once or page by page; and its MPR_IFTRANSPORT_0. */
CLAUSE(MprConfigInterfaceTransportEnum, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR, also when more entries remain.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, level_not_zero, "level-not-zero", MUST, DOCUMENTED, CHECKED,
       "A level other than 0 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lplpBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, preflen_too_small, "preflen-too-small", MUST, DOCUMENTED, CHECKED,
       "A preferred length below one MPR_IFTRANSPORT_0, 0 included, is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, preflen_one_struct, "preflen-one-struct", SHOULD, INFERRED, CHECKED,
       "A preferred length of one structure yields an entry.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, preflen_bytes, "preflen-bytes", MUST, DOCUMENTED, CHECKED,
       "The preferred length counts bytes.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, preflen_all, "preflen-all", MUST, DOCUMENTED, CHECKED,
       "A preferred length of -1 returns everything at once.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, null_entries_read, "null-entries-read", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwEntriesRead is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, null_total, "null-total", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwTotalEntries is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, null_resume_ok, "null-resume-ok", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwResumeHandle is permitted.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, resume_zero_starts, "resume-zero-starts", MUST, DOCUMENTED, CHECKED,
       "A resume handle of 0 starts from the beginning.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, resume_continues, "resume-continues", MUST, DOCUMENTED, CHECKED,
       "The resume handle passed back continues behind the last entry returned.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, resume_zero_done, "resume-zero-done", MUST, DOCUMENTED, CHECKED,
       "A resume handle of 0 on return means that nothing is left.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, resume_invalid_on_error, "resume-invalid-on-error", MAY, DOCUMENTED, FREE,
       "After an error the resume handle has no usable value.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, entries_read, "entries-read", MUST, DOCUMENTED, CHECKED,
       "*lpdwEntriesRead is the number of entries returned.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, total_entries, "total-entries", MUST, DOCUMENTED, CHECKED,
       "*lpdwTotalEntries is the number that could be had from the resume position, those returned included.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, array, "array", MUST, DOCUMENTED, CHECKED,
       "The buffer is an array of MPR_IFTRANSPORT_0 without gaps.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, free_with_bufferfree, "free-with-bufferfree", MUST, DOCUMENTED, CHECKED,
       "The caller releases the buffer with MprConfigBufferFree.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, handle_usable, "handle-usable", MUST, DOCUMENTED, CHECKED,
       "The hIfTransport of an entry works in MprConfigInterfaceTransportGetInfo, -SetInfo and -Remove.", "nf-mprapi-mprconfiginterfacetransportgetinfo, -setinfo, -remove")
CLAUSE(MprConfigInterfaceTransportEnum, no_more_items, "no-more-items", MUST, DOCUMENTED, CHECKED,
       "Nothing left from the resume position is answered with ERROR_NO_MORE_ITEMS.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, only_this_interface, "only-this-interface", MUST, DOCUMENTED, CHECKED,
       "Only the transports of the given interface are listed.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "An interface handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "An interface handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacetransportenum")
CLAUSE(MprConfigInterfaceTransportEnum, handle_from_gethandle, "handle-from-gethandle", SHOULD, INFERRED, CHECKED,
       "An interface handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacetransportgethandle")
CLAUSE(MprConfigInterfaceTransportEnum, x_empty, "x-empty", SHOULD, CHOSEN, CHECKED,
       "An interface without transports is answered with ERROR_NO_MORE_ITEMS.", "silent: the letter of that row, since nothing is left from position 0")
CLAUSE(MprConfigInterfaceTransportEnum, x_addition_order, "x-addition-order", SHOULD, CHOSEN, CHECKED,
       "Transports are listed in the order in which they were added.", "silent: the order; this one needs no rule about ids or names")
CLAUSE(MprConfigInterfaceTransportEnum, x_resume_stands, "x-resume-stands", SHOULD, CHOSEN, CHECKED,
       "A walk goes on behind the last entry returned although that one is removed and others are added in between.", "silent: changes between calls; nothing is listed twice and nothing that stays is left out")
CLAUSE(MprConfigInterfaceTransportEnum, x_past_the_end, "x-past-the-end", SHOULD, CHOSEN, CHECKED,
       "A walk of which all that was left has been removed is answered with ERROR_NO_MORE_ITEMS.", "silent: changes between calls; the letter of that row")
CLAUSE(MprConfigInterfaceTransportEnum, x_no_such_interface, "x-no-such-interface", SHOULD, CHOSEN, CHECKED,
       "The handle of an interface that was deleted is answered with ERROR_NO_SUCH_INTERFACE.", "silent: the code of the functions next to it")
CLAUSE(MprConfigInterfaceTransportEnum, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "Buffer and counts are untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceTransportEnum, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceTransportEnum, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MPR_IFTRANSPORT_0, id, "id", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceTransportEnum, array),
       "dwTransportId is the id of the transport.", "ns-mprapi-mpr_iftransport_0")
CLAUSE(MPR_IFTRANSPORT_0, handle, "handle", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceTransportEnum, handle_usable),
       "hIfTransport is the handle of the transport of the interface.", "ns-mprapi-mpr_iftransport_0")
CLAUSE(MPR_IFTRANSPORT_0, name, "name", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceTransportAdd, name_given),
       "wszIfTransportName is the name of the transport.", "ns-mprapi-mpr_iftransport_0, hdr")
CLAUSE(MPR_IFTRANSPORT_0, x_inline_name, "x-inline-name", SHOULD, INFERRED, ASSERTED,
       "The name is an array of 41 characters inside the structure.", "hdr")
CLAUSE(MPR_IFTRANSPORT_0, x_size, "x-size", SHOULD, INFERRED, ASSERTED,
       "It has 104 bytes on x64 and 92 on x86.", "hdr")
