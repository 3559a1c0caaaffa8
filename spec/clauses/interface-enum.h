/* MprConfigInterfaceEnum: the interfaces of a configuration, at once or page by page. */
CLAUSE(MprConfigInterfaceEnum, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR, also when more entries remain.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, level_not_zero, "level-not-zero", MUST, DOCUMENTED, CHECKED,
       "A level other than 0 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lplpBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, preflen_too_small, "preflen-too-small", MUST, DOCUMENTED, CHECKED,
       "A preferred length below one MPR_INTERFACE_0, 0 included, is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, preflen_one_struct, "preflen-one-struct", SHOULD, INFERRED, CHECKED,
       "A preferred length of one structure yields an entry.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, preflen_bytes, "preflen-bytes", MUST, DOCUMENTED, CHECKED,
       "The preferred length counts bytes.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, preflen_all, "preflen-all", MUST, DOCUMENTED, CHECKED,
       "A preferred length of -1 returns everything at once.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, preflen_limits, "preflen-limits", SHOULD, INFERRED, CHECKED,
       "A length with room for k structures returns no more than k entries.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, null_entries_read, "null-entries-read", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwEntriesRead is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, null_total, "null-total", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwTotalEntries is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, null_resume_ok, "null-resume-ok", MUST, DOCUMENTED, CHECKED,
       "A NULL lpdwResumeHandle is permitted.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, resume_zero_starts, "resume-zero-starts", MUST, DOCUMENTED, CHECKED,
       "A resume handle of 0 starts from the beginning.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, resume_continues, "resume-continues", MUST, DOCUMENTED, CHECKED,
       "The resume handle passed back continues behind the last entry returned.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, resume_zero_done, "resume-zero-done", MUST, DOCUMENTED, CHECKED,
       "A resume handle of 0 on return means that nothing is left.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, resume_invalid_on_error, "resume-invalid-on-error", MAY, DOCUMENTED, FREE,
       "After an error the resume handle has no usable value.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, entries_read, "entries-read", MUST, DOCUMENTED, CHECKED,
       "*lpdwEntriesRead is the number of entries returned.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, total_entries, "total-entries", MUST, DOCUMENTED, CHECKED,
       "*lpdwTotalEntries is the number that could be had from the resume position, those returned included.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, array_of_level_0, "array-of-level-0", MUST, DOCUMENTED, CHECKED,
       "The buffer is an array of MPR_INTERFACE_0 without gaps.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, free_with_bufferfree, "free-with-bufferfree", MUST, DOCUMENTED, SAME_AS(MprConfigBufferFree, frees_enum),
       "The caller releases the buffer with MprConfigBufferFree.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, handle_usable, "handle-usable", MUST, DOCUMENTED, CHECKED,
       "The hInterface of an entry works as the handle of that interface.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceEnum, no_more_items, "no-more-items", MUST, DOCUMENTED, CHECKED,
       "Nothing left from the resume position is answered with ERROR_NO_MORE_ITEMS.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, every_interface_once, "every-interface-once", SHOULD, INFERRED, CHECKED,
       "A walk in pages lists every interface exactly once.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceEnum, x_empty, "x-empty", SHOULD, CHOSEN, CHECKED,
       "A configuration without interfaces is answered with ERROR_NO_MORE_ITEMS.", "silent: the letter of that row, since nothing is left from position 0")
CLAUSE(MprConfigInterfaceEnum, x_past_the_end, "x-past-the-end", SHOULD, CHOSEN, CHECKED,
       "A made-up resume handle that is the number of the last interface, or more, is answered with ERROR_NO_MORE_ITEMS.", "silent: a resume handle is the number of the last entry returned, and interfaces are numbered from 1 in the order of their creation")
CLAUSE(MprConfigInterfaceEnum, x_resume_after_changes, "x-resume-after-changes", SHOULD, CHOSEN, CHECKED,
       "A walk goes on behind the last entry returned when that one, and others, were deleted or added meanwhile: what stays is listed once.", "silent: a place among those that are left would skip or repeat")
CLAUSE(MprConfigInterfaceEnum, x_same_handle, "x-same-handle", SHOULD, CHOSEN, CHECKED,
       "The handle of an entry is the one that MprConfigInterfaceCreate gave on that connection.", "silent: no call closes a handle, so a new one each time would never end")
CLAUSE(MprConfigInterfaceEnum, x_creation_order, "x-creation-order", SHOULD, CHOSEN, CHECKED,
       "Interfaces are listed in the order of their creation.", "silent: the store numbers them in that order")
CLAUSE(MprConfigInterfaceEnum, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "Buffer and counts are untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceEnum, x_no_live_state, "x-no-live-state", SHOULD, CHOSEN, CHECKED,
       "The entries of a stored configuration have a connection state, reasons and an error of 0.", "silent: nothing public shows live state being stored")
CLAUSE(MprConfigInterfaceEnum, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
