/* MprInfoCreate: an empty information header. */
CLAUSE(MprInfoCreate, ok_no_error, "ok-no-error", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR and stores a pointer to a new header.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoCreate, only_version_1, "only-version-1", MUST, DOCUMENTED, UNOBSERVABLE("a duty of callers; what another version is answered is x-other-version"),
       "RTR_INFO_BLOCK_VERSION (1) is the one version that a caller may ask for.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoCreate, null_out, "null-out", MUST, DOCUMENTED, CHECKED,
       "A NULL out pointer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoCreate, no_memory, "no-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of memory is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoCreate, other_codes, "other-codes", MAY, DOCUMENTED, FREE,
       "Another error may be answered, for which FormatMessage has the text.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoCreate, freed_by_delete, "freed-by-delete", MUST, DOCUMENTED, SAME_AS(MprInfoDelete, origins),
       "MprInfoDelete releases the header.", "nf-mprapi-mprinfodelete")
CLAUSE(MprInfoCreate, starts_empty, "starts-empty", SHOULD, INFERRED, CHECKED,
       "The header has no block: none is found, removed or set, and any can be added.", "nf-mprapi-mprinfoblockfind, nf-mprapi-mprinfoblockremove")
CLAUSE(MprInfoCreate, version_stored, "version-stored", SHOULD, INFERRED, CHECKED,
       "The version of the header is the one asked for.", "MS-RRASM 2.2.1.2.3")
CLAUSE(MprInfoCreate, distinct, "distinct", SHOULD, INFERRED, CHECKED,
       "Every call makes a header of its own.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoCreate, no_connection_needed, "no-connection-needed", SHOULD, INFERRED, CHECKED,
       "No connection has to be open.", "nf-mprapi-mprinfocreate")
CLAUSE(MprInfoCreate, x_other_version, "x-other-version", SHOULD, CHOSEN, CHECKED,
       "Another version than 1 is answered with ERROR_INVALID_PARAMETER.", "silent: the page knows one supported value")
CLAUSE(MprInfoCreate, x_empty_size, "x-empty-size", SHOULD, CHOSEN, CHECKED,
       "An empty header has 12 bytes.", "silent: a header ends with its last block, and this one has none")
CLAUSE(MprInfoCreate, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The out variable is untouched by a refusal.", "silent: outputs on failure")
