/* RTR_INFO_BLOCK_HEADER and RTR_TOC_ENTRY: the bytes of a header. */
CLAUSE(RTR_INFO_BLOCK_HEADER, version_is_1, "version-is-1", MUST, OPEN_SPEC, SAME_AS(MprInfoCreate, version_stored),
       "Version is 1.", "MS-RRASM 2.2.1.2.3")
CLAUSE(RTR_INFO_BLOCK_HEADER, size_covers_whole_blob, "size-covers-whole-blob", MUST, OPEN_SPEC, CHECKED,
       "Size counts every byte from the first of the header to the last of its data.", "MS-RRASM 2.2.1.2.3")
CLAUSE(RTR_INFO_BLOCK_HEADER, toc_count_matches, "toc-count-matches", MUST, OPEN_SPEC, CHECKED,
       "TocEntriesCount is the number of entries, which follow each other from byte 12 on.", "MS-RRASM 2.2.1.2.3")
CLAUSE(RTR_INFO_BLOCK_HEADER, toc_offset_from_header_start, "toc-offset-from-header-start", MUST, DOCUMENTED, SAME_AS(MprInfoBlockFind, pointer_at_offset),
       "The offset of an entry is counted from the first byte of the header.", "hdr rtinfo.h")
CLAUSE(RTR_INFO_BLOCK_HEADER, infosize_is_per_item, "infosize-is-per-item", MUST, OPEN_SPEC, CHECKED,
       "InfoSize is the size of one item, and the items are packed.", "MS-RRASM 2.2.1.2.4")
CLAUSE(RTR_INFO_BLOCK_HEADER, little_endian, "little-endian", SHOULD, OPEN_SPEC, CHECKED,
       "The numbers are little-endian.", "MS-RRASM 4.11.1")
CLAUSE(RTR_INFO_BLOCK_HEADER, data_8_aligned, "data-8-aligned", SHOULD, INFERRED, CHECKED,
       "Data begins at a multiple of 8: the first at 12 + 16 n rounded up, each next at the end of the previous rounded up.", "hdr rtinfo.h, MS-RRASM 4.11.1, 4.11.2")
CLAUSE(RTR_INFO_BLOCK_HEADER, padding_zero, "padding-zero", SHOULD, OPEN_SPEC, CHECKED,
       "Bytes between the entries and the data, and between data and data, are 0.", "MS-RRASM 4.11.1, 4.11.2")
CLAUSE(RTR_INFO_BLOCK_HEADER, data_in_toc_order, "data-in-toc-order", SHOULD, OPEN_SPEC, SAME_AS(RTR_INFO_BLOCK_HEADER, data_8_aligned),
       "Data lies in the order of the entries.", "MS-RRASM 4.11.1, 4.11.2")
CLAUSE(RTR_INFO_BLOCK_HEADER, types_unique, "types-unique", SHOULD, INFERRED, SAME_AS(MprInfoBlockAdd, duplicate_type),
       "A header has one block of a type at most.", "nf-mprapi-mprinfoblockadd")
CLAUSE(RTR_INFO_BLOCK_HEADER, accept_trailing_slack, "accept-trailing-slack", SHOULD, OPEN_SPEC, CHECKED,
       "A header that is larger than its data is accepted.", "MS-RRASM 4.11.1")
CLAUSE(RTR_INFO_BLOCK_HEADER, size_ends_at_last_block, "size-ends-at-last-block", SHOULD, OPEN_SPEC, CHECKED,
       "A header that is made has the size at which its last block ends.", "MS-RRASM 4.11.2")
CLAUSE(RTR_INFO_BLOCK_HEADER, no_direct_poking, "no-direct-poking", SHOULD, INFERRED, UNOBSERVABLE("a duty of callers, which no implementation can keep or break"),
       "Callers do not read or write the fields themselves.", "RRAS/understanding-mprinfo-functions-and-information-headers")
CLAUSE(RTR_INFO_BLOCK_HEADER, x_layout, "x-layout", SHOULD, INFERRED, ASSERTED,
       "The header has 12 bytes before its entries, which have 16 bytes each.", "hdr rtinfo.h")
