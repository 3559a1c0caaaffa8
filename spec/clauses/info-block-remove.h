/* MprInfoBlockRemove: a header with one block less. */
CLAUSE(MprInfoBlockRemove, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR and stores a new header without that block.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, null_header, "null-header", MUST, DOCUMENTED, CHECKED,
       "A NULL header is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, missing_type, "missing-type", MUST, DOCUMENTED, CHECKED,
       "A type that the header does not have is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, no_memory, "no-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, others_unchanged, "others-unchanged", MUST, DOCUMENTED, CHECKED,
       "The other blocks have the same size, count and bytes in the new header.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, input_untouched, "input-untouched", SHOULD, INFERRED, CHECKED,
       "The old header is as it was and still to be deleted by the caller.", "sample loadprotocol")
CLAUSE(MprInfoBlockRemove, out_not_clobbered, "out-not-clobbered", SHOULD, INFERRED, CHECKED,
       "An out variable that held NULL holds NULL after a failure.", "sample loadprotocol")
CLAUSE(MprInfoBlockRemove, size_changes, "size-changes", MUST, DOCUMENTED, CHECKED,
       "MprInfoBlockQuerySize tells the new size, which is smaller.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, type_free_again, "type-free-again", SHOULD, INFERRED, CHECKED,
       "The type can be added again.", "RRAS/deleting-a-client-from-an-interface")
CLAUSE(MprInfoBlockRemove, last_block, "last-block", SHOULD, INFERRED, CHECKED,
       "The only block can be removed; what is left is an empty header.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoBlockRemove, x_null_out, "x-null-out", SHOULD, CHOSEN, CHECKED,
       "A NULL out pointer is answered with ERROR_INVALID_PARAMETER.", "silent: as on the pages beside it")
CLAUSE(MprInfoBlockRemove, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The out variable is untouched by a refusal.", "silent: outputs on failure")
