/* MprInfoBlockAdd: a header with one block more. */
CLAUSE(MprInfoBlockAdd, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR and stores a new header with the old blocks and the new one.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, null_header, "null-header", MUST, DOCUMENTED, CHECKED,
       "A NULL header is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, null_data, "null-data", MUST, DOCUMENTED, CHECKED,
       "NULL data is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, null_out, "null-out", MUST, DOCUMENTED, CHECKED,
       "A NULL out pointer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, duplicate_type, "duplicate-type", MUST, DOCUMENTED, CHECKED,
       "A type that the header has already is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, data_length, "data-length", MUST, DOCUMENTED, CHECKED,
       "The block has item size times item count bytes of the given data.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, data_copied, "data-copied", MUST, DOCUMENTED, CHECKED,
       "The data is copied: what the caller does to its own afterwards changes nothing.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, findable, "findable", SHOULD, INFERRED, CHECKED,
       "MprInfoBlockFind gives back the item size, the item count and the bytes.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockAdd, others_unchanged, "others-unchanged", MUST, DOCUMENTED, CHECKED,
       "The blocks that were there have the same size, count and bytes in the new header.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, input_untouched, "input-untouched", SHOULD, INFERRED, CHECKED,
       "The old header is as it was and still to be deleted by the caller.", "sample loadprotocol")
CLAUSE(MprInfoBlockAdd, size_changes, "size-changes", MUST, DOCUMENTED, CHECKED,
       "MprInfoBlockQuerySize tells the new size, which is larger.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, zero_length_allowed, "zero-length-allowed", SHOULD, INFERRED, CHECKED,
       "A block without bytes can be added.", "RRAS/deleting-a-client-from-an-interface")
CLAUSE(MprInfoBlockAdd, zero_length_is_present, "zero-length-is-present", SHOULD, INFERRED, CHECKED,
       "A block without bytes is there: it is found, and its type cannot be added again.", "RRAS/deleting-a-client-from-an-interface")
CLAUSE(MprInfoBlockAdd, any_type, "any-type", SHOULD, INFERRED, CHECKED,
       "Any number is a type.", "sample loadprotocol")
CLAUSE(MprInfoBlockAdd, type_lists_per_transport, "type-lists-per-transport", MAY, DOCUMENTED, FREE,
       "Which types mean something depends on the transport.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, route_info_struct, "route-info-struct", MAY, DOCUMENTED, FREE,
       "Routes have to be INTERFACE_ROUTE_INFO structures; that is up to the caller.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinfoblockadd")
CLAUSE(MprInfoBlockAdd, x_position, "x-position", SHOULD, CHOSEN, CHECKED,
       "The new block comes behind the others.", "silent: the place that moves nothing")
CLAUSE(MprInfoBlockAdd, x_too_large, "x-too-large", SHOULD, CHOSEN, CHECKED,
       "A result of more than 2^32 - 1 bytes is answered with ERROR_INVALID_PARAMETER, and no data is read.", "silent: the size of a header has 32 bits")
CLAUSE(MprInfoBlockAdd, x_out_of_memory, "x-out-of-memory", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "silent: as with MprInfoBlockRemove")
CLAUSE(MprInfoBlockAdd, x_data_inside, "x-data-inside", SHOULD, CHOSEN, CHECKED,
       "The data may lie in the header itself, and the out variable may be the one that holds the header.", "silent: a new header is made before anything is written")
CLAUSE(MprInfoBlockAdd, x_malformed, "x-malformed", SHOULD, CHOSEN, CHECKED,
       "A header whose blocks do not lie inside its size is answered with ERROR_INVALID_PARAMETER and not read beyond.", "silent: no page speaks of one")
CLAUSE(MprInfoBlockAdd, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The out variable is untouched by a refusal.", "silent: outputs on failure")
