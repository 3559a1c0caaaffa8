/* MprInfoDuplicate: a copy of a header. */
CLAUSE(MprInfoDuplicate, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR and stores a new header like the given one.", "nf-mprapi-mprinfoduplicate")
CLAUSE(MprInfoDuplicate, null_out, "null-out", MUST, DOCUMENTED, CHECKED,
       "A NULL out pointer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoduplicate")
CLAUSE(MprInfoDuplicate, no_memory, "no-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprinfoduplicate")
CLAUSE(MprInfoDuplicate, same_content, "same-content", SHOULD, INFERRED, CHECKED,
       "The copy has the same size and the same blocks.", "nf-mprapi-mprinfoduplicate")
CLAUSE(MprInfoDuplicate, separate_storage, "separate-storage", SHOULD, INFERRED, CHECKED,
       "The copy outlives the original.", "sample loadprotocol")
CLAUSE(MprInfoDuplicate, accepts_getinfo_headers, "accepts-getinfo-headers", SHOULD, INFERRED, UNOBSERVABLE("the functions that return a header from the configuration come with the whole server"),
       "It takes the headers that MprConfigTransportGetInfo returns.", "sample loadprotocol")
CLAUSE(MprInfoDuplicate, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinfoduplicate")
CLAUSE(MprInfoDuplicate, x_null_header, "x-null-header", SHOULD, CHOSEN, CHECKED,
       "A NULL header is answered with ERROR_INVALID_PARAMETER.", "silent: as on the pages beside it")
CLAUSE(MprInfoDuplicate, x_slack_kept, "x-slack-kept", SHOULD, CHOSEN, CHECKED,
       "Bytes behind the last block are copied as well.", "silent: a duplicate is the same, byte for byte")
CLAUSE(MprInfoDuplicate, x_malformed, "x-malformed", SHOULD, CHOSEN, CHECKED,
       "A header whose blocks do not lie inside its size, or of another version, is answered with ERROR_INVALID_PARAMETER and not read beyond.", "silent: no page speaks of one")
CLAUSE(MprInfoDuplicate, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The out variable is untouched by a refusal.", "silent: outputs on failure")
