/* MprConfigServerBackup: the routing configuration into files. */
CLAUSE(MprConfigServerBackup, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigserverbackup")
CLAUSE(MprConfigServerBackup, scope, "scope", MUST, DOCUMENTED, SAME_AS(MprConfigServerRestore, scope),
       "Router managers, interfaces and the phone book are in the backup.", "nf-mprapi-mprconfigserverbackup")
CLAUSE(MprConfigServerBackup, writes_into_directory, "writes-into-directory", MUST, DOCUMENTED, CHECKED,
       "The directory that lpwsPath names has files in it afterwards.", "nf-mprapi-mprconfigserverbackup")
CLAUSE(MprConfigServerBackup, trailing_backslash, "trailing-backslash", SHOULD, DOCUMENTED, UNOBSERVABLE("it binds the caller; what a path without one gets is x-no-backslash"),
       "The path ends with a backslash.", "nf-mprapi-mprconfigserverbackup")
CLAUSE(MprConfigServerBackup, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserverbackup")
CLAUSE(MprConfigServerBackup, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigserverbackup")
CLAUSE(MprConfigServerBackup, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigserverbackup")
CLAUSE(MprConfigServerBackup, restorable, "restorable", MUST, DOCUMENTED, SAME_AS(MprConfigServerRestore, success_code),
       "MprConfigServerRestore takes what it wrote.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerBackup, x_null_path, "x-null-path", SHOULD, CHOSEN, CHECKED,
       "A NULL lpwsPath is answered with ERROR_INVALID_PARAMETER.", "silent: there is no directory, and the argument is not optional")
CLAUSE(MprConfigServerBackup, x_empty_path, "x-empty-path", SHOULD, CHOSEN, CHECKED,
       "An empty path is answered with ERROR_INVALID_PARAMETER.", "silent: where the program happens to be is no place for a backup")
CLAUSE(MprConfigServerBackup, x_no_backslash, "x-no-backslash", SHOULD, CHOSEN, CHECKED,
       "A path without a trailing backslash names the same directory.", "silent: the page says that the path is one of a directory, either way")
CLAUSE(MprConfigServerBackup, x_missing_directory, "x-missing-directory", SHOULD, CHOSEN, CHECKED,
       "A directory that is not there is answered with ERROR_PATH_NOT_FOUND, and is not made.", "silent: the system error for it; a mistyped path should not look like a success")
CLAUSE(MprConfigServerBackup, x_replaces, "x-replaces", SHOULD, CHOSEN, CHECKED,
       "A second backup in the same directory takes the place of the first.", "silent: the page knows of no name or number that tells two apart")
CLAUSE(MprConfigServerBackup, x_registry_text, "x-registry-text", SHOULD, CHOSEN, CHECKED,
       "The backup is one file of registry text, UTF-16 with its mark.", "silent: the form; this one can be read, compared and imported with other programs")
CLAUSE(MprConfigServerBackup, x_changes_nothing, "x-changes-nothing", SHOULD, CHOSEN, CHECKED,
       "The configuration reads back as before, and the handles to it stay good.", "silent: a copy is made")
CLAUSE(MprConfigServerBackup, x_remote, "x-remote", SHOULD, CHOSEN, CHECKED,
       "With a handle to another machine the path is still one of the caller's machine.", "silent: what a path means when the handle is remote; the caller's own is the one it can have made")
CLAUSE(MprConfigServerBackup, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
