/* MprInfoDelete: the end of a header. */
CLAUSE(MprInfoDelete, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "Releasing a live header is NO_ERROR.", "nf-mprapi-mprinfodelete")
CLAUSE(MprInfoDelete, null, "null", MUST, DOCUMENTED, CHECKED,
       "NULL is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfodelete")
CLAUSE(MprInfoDelete, origins, "origins", MUST, DOCUMENTED, CHECKED,
       "Headers that MprInfoCreate, MprInfoBlockAdd, MprInfoBlockRemove and MprInfoBlockSet made are accepted.", "nf-mprapi-mprinfodelete")
CLAUSE(MprInfoDelete, duplicate_too, "duplicate-too", SHOULD, INFERRED, CHECKED,
       "A header that MprInfoDuplicate made is accepted.", "sample loadprotocol")
CLAUSE(MprInfoDelete, removeall_too, "removeall-too", SHOULD, INFERRED, CHECKED,
       "A header that MprInfoRemoveAll made is accepted.", "nf-mprapi-mprinforemoveall")
CLAUSE(MprInfoDelete, ends_find_pointers, "ends-find-pointers", SHOULD, INFERRED, UNOBSERVABLE("reading a dead pointer is undefined, so no caller may look"),
       "A pointer that MprInfoBlockFind gave into the header is dead afterwards.", "nf-mprapi-mprinfoblockfind")
CLAUSE(MprInfoDelete, independent, "independent", SHOULD, INFERRED, CHECKED,
       "Headers made from the released one stay usable.", "sample loadprotocol")
CLAUSE(MprInfoDelete, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinfodelete")
CLAUSE(MprInfoDelete, x_stranger, "x-stranger", SHOULD, CHOSEN, CHECKED,
       "A pointer that is no live header is answered with ERROR_INVALID_PARAMETER, and nothing is released.", "silent: no page speaks of one")
CLAUSE(MprInfoDelete, x_frees_memory, "x-frees-memory", SHOULD, CHOSEN, CHECKED,
       "The memory of the header is given back at once.", "silent: what it is there for")
