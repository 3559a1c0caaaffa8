/* MprConfigServerRefresh: exported, in the headers, without a reference page. */
CLAUSE(MprConfigServerRefresh, exists, "exists", MAY, INFERRED, FREE,
       "It is exported and takes one configuration handle.", "mingw mprapi.h")
CLAUSE(MprConfigServerRefresh, returns_dword, "returns-dword", MAY, INFERRED, ASSERTED,
       "It returns a status as DWORD.", "mingw mprapi.h")
CLAUSE(MprConfigServerRefresh, x_null, "x-null", SHOULD, CHOSEN, CHECKED,
       "A NULL handle is answered with ERROR_INVALID_PARAMETER.", "silent: as every page of the family says of its own NULL handle")
CLAUSE(MprConfigServerRefresh, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.",
       "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigServerRefresh, x_live, "x-live", SHOULD, CHOSEN, CHECKED,
       "A live handle is answered with NO_ERROR.", "silent: by its name it reads the stored configuration again")
CLAUSE(MprConfigServerRefresh, x_changes_nothing, "x-changes-nothing", SHOULD, CHOSEN, CHECKED,
       "What was stored through the handle is still there afterwards.", "silent: changes are stored at once, so there is nothing to lose")
