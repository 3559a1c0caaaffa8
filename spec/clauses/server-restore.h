/* MprConfigServerRestore: the routing configuration back from files. */
CLAUSE(MprConfigServerRestore, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerRestore, scope, "scope", MUST, DOCUMENTED, CHECKED,
       "Router managers and interfaces are again what MprConfigServerBackup found; so is the phone book, for which see x-phone-book.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerRestore, reads_directory, "reads-directory", MUST, DOCUMENTED, CHECKED,
       "Of two backups the one in the directory that lpwsPath names is taken.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerRestore, trailing_backslash, "trailing-backslash", SHOULD, DOCUMENTED, UNOBSERVABLE("it binds the caller; what a path without one gets is x-no-backslash"),
       "The path ends with a backslash.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerRestore, null_handle, "null-handle", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerRestore, out_of_memory, "out-of-memory", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerRestore, other_errors, "other-errors", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfigserverrestore")
CLAUSE(MprConfigServerRestore, x_null_path, "x-null-path", SHOULD, CHOSEN, CHECKED,
       "A NULL lpwsPath is answered with ERROR_INVALID_PARAMETER.", "silent: there is no directory, and the argument is not optional")
CLAUSE(MprConfigServerRestore, x_empty_path, "x-empty-path", SHOULD, CHOSEN, CHECKED,
       "An empty path is answered with ERROR_INVALID_PARAMETER.", "silent: as for MprConfigServerBackup")
CLAUSE(MprConfigServerRestore, x_no_backslash, "x-no-backslash", SHOULD, CHOSEN, CHECKED,
       "A path without a trailing backslash names the same directory.", "silent: the page says that the path is one of a directory, either way")
CLAUSE(MprConfigServerRestore, x_missing_directory, "x-missing-directory", SHOULD, CHOSEN, CHECKED,
       "A directory that is not there is answered with ERROR_PATH_NOT_FOUND.", "silent: the system error for it")
CLAUSE(MprConfigServerRestore, x_no_backup, "x-no-backup", SHOULD, CHOSEN, CHECKED,
       "A directory without a backup is answered with ERROR_FILE_NOT_FOUND.", "silent: the system error for it")
CLAUSE(MprConfigServerRestore, x_foreign, "x-foreign", SHOULD, CHOSEN, CHECKED,
       "Files that are no backup are answered with ERROR_ROUTER_CONFIG_INCOMPATIBLE.", "silent: of the family's codes the one about a saved configuration; its page ties it to no function")
CLAUSE(MprConfigServerRestore, x_damaged, "x-damaged", SHOULD, CHOSEN, CHECKED,
       "A backup that is cut, altered or extended is answered with ERROR_FILE_CORRUPT.", "silent: it is the right kind of file, and cannot be read")
CLAUSE(MprConfigServerRestore, x_refused_changes_nothing, "x-refused-changes-nothing", SHOULD, CHOSEN, CHECKED,
       "After a refusal of any kind the configuration reads back as before, and the handles to it stay good.", "silent: all or nothing")
CLAUSE(MprConfigServerRestore, x_replaces, "x-replaces", SHOULD, CHOSEN, CHECKED,
       "What was created after the backup is gone.", "silent: replaced or merged; the page says that the configuration is restored")
CLAUSE(MprConfigServerRestore, x_old_handles, "x-old-handles", SHOULD, CHOSEN, CHECKED,
       "Handles of before answer as for something deleted, even where something of the name is there; the configuration handle stays good.", "silent: what they lead to was replaced")
CLAUSE(MprConfigServerRestore, x_keeps_adapters, "x-keeps-adapters", SHOULD, CHOSEN, CHECKED,
       "The connection names of adapters are as before the call.", "silent: they are outside the scope of a backup")
CLAUSE(MprConfigServerRestore, x_phone_book, "x-phone-book", SHOULD, CHOSEN, CHECKED,
       "What an interface said of its phone book (level 2) and of its hours (level 1) comes back.", "silent: by which level the documented scope shows; a page declares level 2 unsupported")
CLAUSE(MprConfigServerRestore, x_other_machine, "x-other-machine", SHOULD, CHOSEN, CHECKED,
       "A backup of one machine is restored through a handle to another.", "silent: a backup says nothing of where it was made")
CLAUSE(MprConfigServerRestore, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
