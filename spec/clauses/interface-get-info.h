/* MprConfigInterfaceGetInfo at level 0: what the slice of connecting needs. Its other levels come with the whole server. */
CLAUSE(MprConfigInterfaceGetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, x_level_0_struct, "x-level-0-struct", SHOULD, INFERRED, SAME_AS(MprConfigInterfaceCreate, name_type_enabled_kept),
       "Level 0 returns one MPR_INTERFACE_0.", "nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceGetInfo, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no live interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceGetInfo, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "Buffer and size variables are untouched when the handle is refused.", "silent: outputs on failure")
