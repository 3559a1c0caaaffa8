/* MprInfoBlockFind: where a block lies. */
CLAUSE(MprInfoBlockFind, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "A type that the header has is NO_ERROR.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, null_header, "null-header", MUST, DOCUMENTED, CHECKED,
       "A NULL header is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, not_found, "not-found", MUST, DOCUMENTED, CHECKED,
       "A type that the header does not have is answered with ERROR_NOT_FOUND.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, item_size, "item-size", MUST, DOCUMENTED, CHECKED,
       "The size variable receives the bytes of one item.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, item_count, "item-count", MUST, DOCUMENTED, CHECKED,
       "The count variable receives the number of items.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, item_data, "item-data", MUST, DOCUMENTED, CHECKED,
       "The data variable receives a pointer to the data of the block.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, null_size_ok, "null-size-ok", MUST, DOCUMENTED, CHECKED,
       "The size pointer may be NULL.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, null_count_ok, "null-count-ok", MUST, DOCUMENTED, CHECKED,
       "The count pointer may be NULL.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, null_data_ok, "null-data-ok", MUST, DOCUMENTED, CHECKED,
       "The data pointer may be NULL.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, all_null_probe, "all-null-probe", MUST, DOCUMENTED, CHECKED,
       "With all three NULL the call only tells whether the type is there.", "hdr mprapi.h")
CLAUSE(MprInfoBlockFind, exists_null_header, "exists-null-header", SHOULD, INFERRED, SAME_AS(MprInfoBlockFind, null_header),
       "The macro MprInfoBlockExists is false for a NULL header.", "hdr mprapi.h")
CLAUSE(MprInfoBlockFind, interior_pointer, "interior-pointer", SHOULD, INFERRED, CHECKED,
       "The data lies inside of the header.", "hdr rtinfo.h")
CLAUSE(MprInfoBlockFind, pointer_at_offset, "pointer-at-offset", SHOULD, INFERRED, CHECKED,
       "The data of a block that has some lies at the offset that its entry gives.", "hdr rtinfo.h")
CLAUSE(MprInfoBlockFind, aligned, "aligned", SHOULD, INFERRED, SAME_AS(RTR_INFO_BLOCK_HEADER, data_8_aligned),
       "The data lies at a multiple of 8 from the start of the header.", "hdr rtinfo.h")
CLAUSE(MprInfoBlockFind, read_only, "read-only", SHOULD, INFERRED, CHECKED,
       "The header is not changed, and a second call gives the same.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, on_getinfo_buffers, "on-getinfo-buffers", SHOULD, INFERRED, UNOBSERVABLE("the functions that return a header from the configuration come with the whole server"),
       "It takes the headers that MprConfigTransportGetInfo and MprConfigInterfaceTransportGetInfo return.", "RRAS/changing-interface-specific-and-global-information-for-clients")
CLAUSE(MprInfoBlockFind, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoBlockFind, x_zero_length, "x-zero-length", SHOULD, CHOSEN, CHECKED,
       "For a block without bytes the pointer is not NULL, and size and count are those it was made with.", "silent: a pointer that looks like the others surprises nobody")
CLAUSE(MprInfoBlockFind, x_malformed, "x-malformed", SHOULD, CHOSEN, CHECKED,
       "A header whose blocks do not lie inside its size is answered with ERROR_INVALID_PARAMETER and not read beyond.", "silent: no page speaks of one")
CLAUSE(MprInfoBlockFind, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The variables are untouched by a refusal.", "silent: outputs on failure")
