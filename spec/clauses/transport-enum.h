/* MprConfigTransportEnum: the transports of a configuration, at once or page by page. */
CLAUSE(MprConfigTransportEnum, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR, also when more entries remain.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, lists_transports, "lists-transports", MUST, DOCUMENTED, CHECKED,
       "The transports of the configuration are listed, each once.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, array_of_transport0, "array-of-transport0", MUST, DOCUMENTED, CHECKED,
       "The buffer is an array of MPR_TRANSPORT_0 without gaps.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, caller_frees, "caller-frees", MUST, DOCUMENTED, CHECKED,
       "One MprConfigBufferFree releases the array.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, level_zero, "level-zero", MUST, DOCUMENTED, CHECKED,
       "A level other than 0 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lplpBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, null_read, "null-read", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwEntriesRead is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, null_total, "null-total", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwTotalEntries is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, preflen_too_small, "preflen-too-small", MUST, DOCUMENTED, CHECKED,
       "A preferred length below one MPR_TRANSPORT_0, 0 included, is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, preflen_unit, "preflen-unit", MUST, DOCUMENTED, CHECKED,
       "The preferred length counts bytes.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, preflen_unlimited, "preflen-unlimited", MUST, DOCUMENTED, CHECKED,
       "A preferred length of -1 returns everything at once.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, preflen_is_preference, "preflen-is-preference", MAY, DOCUMENTED, FREE,
       "The preferred length is no absolute maximum.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, entries_read, "entries-read", MUST, DOCUMENTED, CHECKED,
       "*lpdwEntriesRead is the number of entries returned.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, total_entries, "total-entries", MUST, DOCUMENTED, CHECKED,
       "*lpdwTotalEntries is the number that could be had from the resume position, those returned included.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, resume_optional, "resume-optional", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwResumeHandle is permitted.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, resume_start, "resume-start", MUST, DOCUMENTED, CHECKED,
       "A resume handle of 0 starts from the beginning.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, resume_continue, "resume-continue", MUST, DOCUMENTED, CHECKED,
       "The resume handle passed back continues behind the last entry returned.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, resume_zero_when_done, "resume-zero-when-done", MUST, DOCUMENTED, CHECKED,
       "A resume handle of 0 on return means that nothing is left.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, resume_invalid_after_error, "resume-invalid-after-error", MUST, DOCUMENTED,
       UNOBSERVABLE("it binds the caller: after an error the variable may hold anything"),
       "After an error the resume handle is not relied on.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, no_more_items, "no-more-items", MUST, DOCUMENTED, CHECKED,
       "Nothing left from the resume position is answered with ERROR_NO_MORE_ITEMS.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigtransportenum")
CLAUSE(MprConfigTransportEnum, entry_handle_usable, "entry-handle-usable", MUST, DOCUMENTED, CHECKED,
       "The hTransport of an entry works as the handle of that transport, to read and to set.", "nf-mprapi-mprconfigtransportgetinfo, nf-mprapi-mprconfigtransportsetinfo")
CLAUSE(MprConfigTransportEnum, entry_id, "entry-id", MUST, DOCUMENTED, CHECKED,
       "The dwTransportId of an entry is the id of the transport.", "ns-mprapi-mpr_transport_0")
CLAUSE(MprConfigTransportEnum, entry_name, "entry-name", MUST, DOCUMENTED, CHECKED,
       "The wszTransportName of an entry is the name of the transport, its terminator within 41 characters.", "ns-mprapi-mpr_transport_0; hdr")
CLAUSE(MprConfigTransportEnum, x_empty, "x-empty", SHOULD, CHOSEN, CHECKED,
       "A configuration without transports is answered with ERROR_NO_MORE_ITEMS.", "silent: the letter of that row, since nothing is left from position 0")
CLAUSE(MprConfigTransportEnum, x_preflen_limits, "x-preflen-limits", SHOULD, CHOSEN, CHECKED,
       "A length with room for k structures returns k entries where there are as many, and no more.", "silent: how far the preference goes")
CLAUSE(MprConfigTransportEnum, x_past_the_end, "x-past-the-end", SHOULD, CHOSEN, CHECKED,
       "A made-up resume handle beyond any that was given is answered with ERROR_NO_MORE_ITEMS.", "silent: a resume handle is the place of the last entry returned")
CLAUSE(MprConfigTransportEnum, x_creation_order, "x-creation-order", SHOULD, CHOSEN, CHECKED,
       "Transports are listed in the order of their creation; one created anew comes last.", "silent: the store numbers them in that order")
CLAUSE(MprConfigTransportEnum, x_walk_over_deletion, "x-walk-over-deletion", SHOULD, CHOSEN, CHECKED,
       "A walk goes on behind the last entry returned, whatever was deleted or created meanwhile.", "silent: nothing that stays is left out or listed twice")
CLAUSE(MprConfigTransportEnum, x_same_handle, "x-same-handle", SHOULD, CHOSEN, CHECKED,
       "The handle of an entry is the one that creation and MprConfigTransportGetHandle give.", "silent: whether the handles are equal; no call closes one")
CLAUSE(MprConfigTransportEnum, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "Buffer and counts are untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigTransportEnum, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
