/* MprInfoRemoveAll: a header without the blocks of another. */
CLAUSE(MprInfoRemoveAll, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR and gives a header without a block.", "nf-mprapi-mprinforemoveall")
CLAUSE(MprInfoRemoveAll, null_header, "null-header", MUST, DOCUMENTED, CHECKED,
       "A NULL header is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinforemoveall")
CLAUSE(MprInfoRemoveAll, null_out, "null-out", MUST, DOCUMENTED, CHECKED,
       "A NULL out pointer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinforemoveall")
CLAUSE(MprInfoRemoveAll, result_empty, "result-empty", SHOULD, INFERRED, CHECKED,
       "Nothing is found in the result, whose size is that of a created header.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoRemoveAll, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinforemoveall")
CLAUSE(MprInfoRemoveAll, x_input_kept, "x-input-kept", SHOULD, CHOSEN, CHECKED,
       "The result is another header; the given one keeps its blocks and is still to be deleted.", "silent: as with the calls beside it")
CLAUSE(MprInfoRemoveAll, x_out_of_memory, "x-out-of-memory", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "silent: as with MprInfoCreate")
CLAUSE(MprInfoRemoveAll, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The out variable is untouched by a refusal.", "silent: outputs on failure")
