/* MprInfoBlockSet: a header with the data of one block replaced. */
CLAUSE(MprInfoBlockSet, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR and stores a new header with that block replaced.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, null_required, "null-required", MUST, DOCUMENTED, CHECKED,
       "A required pointer that is NULL is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, null_which, "null-which", SHOULD, INFERRED, SAME_AS(MprInfoBlockSet, null_required),
       "The header, the data and the out pointer are required.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, missing_type, "missing-type", MUST, DOCUMENTED, CHECKED,
       "A type that the header does not have is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, data_length, "data-length", MUST, DOCUMENTED, CHECKED,
       "The block has item size times item count bytes of the given data.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, resize, "resize", SHOULD, INFERRED, CHECKED,
       "The block may become longer or shorter.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, others_unchanged, "others-unchanged", MUST, DOCUMENTED, CHECKED,
       "The other blocks have the same size, count and bytes in the new header.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, input_untouched, "input-untouched", SHOULD, INFERRED, CHECKED,
       "The old header keeps the old data and is still to be deleted by the caller.", "nf-mprapi-mprinfodelete")
CLAUSE(MprInfoBlockSet, like_remove_add, "like-remove-add", SHOULD, INFERRED, CHECKED,
       "The blocks are those that removing and adding would leave, order aside.", "nf-mprapi-mprinfoblockremove, nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockSet, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinfoblockset")
CLAUSE(MprInfoBlockSet, x_position, "x-position", SHOULD, CHOSEN, CHECKED,
       "The block keeps its place among the others.", "silent: replacing is not moving")
CLAUSE(MprInfoBlockSet, x_out_of_memory, "x-out-of-memory", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "silent: as with MprInfoBlockRemove")
CLAUSE(MprInfoBlockSet, x_zero_length, "x-zero-length", SHOULD, CHOSEN, CHECKED,
       "The block may become one without bytes.", "silent: MprInfoBlockAdd takes one")
CLAUSE(MprInfoBlockSet, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The out variable is untouched by a refusal.", "silent: outputs on failure")
