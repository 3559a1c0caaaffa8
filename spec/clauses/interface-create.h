/* MprConfigInterfaceCreate: an interface more, from a structure of any level. */
CLAUSE(MprConfigInterfaceCreate, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, out_handle, "out-handle", MUST, DOCUMENTED, CHECKED,
       "On success the variable receives a handle to the new interface.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, bad_level, "bad-level", MUST, DOCUMENTED, CHECKED,
       "A level that is none of 0 to 3 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lpbBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, null_out, "null-out", MUST, DOCUMENTED, CHECKED,
       "A NULL phRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, level_0, "level-0", MUST, DOCUMENTED, SAME_AS(MprConfigInterfaceCreate, success_code),
       "Level 0 takes an MPR_INTERFACE_0 and creates an interface.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, level_1, "level-1", MUST, DOCUMENTED, CHECKED,
       "Level 1 takes an MPR_INTERFACE_1 and creates an interface.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, level_2_conflict, "level-2-conflict", MAY, DOCUMENTED, FREE,
       "Level 2 stands in the tables and is declared unsupported in the remarks; either is permitted.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, level_3, "level-3", SHOULD, INFERRED, CHECKED,
       "Level 3 with an MPR_INTERFACE_3 is accepted and creates an interface.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, after_admin_create, "after-admin-create", SHOULD, INFERRED,
       UNOBSERVABLE("no function of this API makes an interface in the running router"),
       "An interface that MprAdminInterfaceCreate has made in the running router is no ground to refuse its name.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, listed_after, "listed-after", SHOULD, INFERRED, CHECKED,
       "The new interface is listed by MprConfigInterfaceEnum.", "nf-mprapi-mprconfiginterfaceenum")
CLAUSE(MprConfigInterfaceCreate, found_by_name, "found-by-name", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceGetHandle finds the new interface by its name.", "nf-mprapi-mprconfiginterfacegethandle")
CLAUSE(MprConfigInterfaceCreate, name_type_enabled_kept, "name-type-enabled-kept", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceGetInfo reads back the name, the type and the enabled flag.", "nf-mprapi-mprconfiginterfacegetinfo, routing-and-remote-access-registry-layout")
CLAUSE(MprConfigInterfaceCreate, stored, "stored", SHOULD, INFERRED, CHECKED,
       "The interface is there for a connection made afterwards.", "understanding-router-management-functions")
CLAUSE(MprConfigInterfaceCreate, input_untouched, "input-untouched", SHOULD, INFERRED, CHECKED,
       "The structure is read alone, and no byte beyond it.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, x_existing_name, "x-existing-name", SHOULD, CHOSEN, CHECKED,
       "A name that exists, in any case and beyond ASCII too, is answered with ERROR_INTERFACE_ALREADY_EXISTS.", "silent: the MprAdmin twin documents this code")
CLAUSE(MprConfigInterfaceCreate, x_longest_name, "x-longest-name", SHOULD, CHOSEN, CHECKED,
       "A name of 256 characters is taken and kept whole.", "silent: the array holds 256 characters and a terminator")
CLAUSE(MprConfigInterfaceCreate, x_empty_name, "x-empty-name", SHOULD, CHOSEN, CHECKED,
       "An empty name is answered with ERROR_INVALID_PARAMETER.", "silent: an interface is found by its name")
CLAUSE(MprConfigInterfaceCreate, x_unterminated_name, "x-unterminated-name", SHOULD, CHOSEN, CHECKED,
       "A name without a terminator in its 257 characters is answered with ERROR_INVALID_PARAMETER.", "silent: the array holds 256 characters and a terminator")
CLAUSE(MprConfigInterfaceCreate, x_bad_type, "x-bad-type", SHOULD, CHOSEN, CHECKED,
       "A type beyond the known ones is answered with ERROR_INVALID_PARAMETER.", "silent: it could not be stored as anything")
CLAUSE(MprConfigInterfaceCreate, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The handle variable is untouched by a refusal.", "silent: outputs on failure")
CLAUSE(MprConfigInterfaceCreate, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceCreate, x_any_type, "x-any-type", SHOULD, CHOSEN, CHECKED,
       "Every known type is accepted with any name; a LAN interface needs neither a GUID for a name nor an adapter.", "silent: what is stored is not compared with the machine")
CLAUSE(MprConfigInterfaceCreate, x_ignored_members, "x-ignored-members", SHOULD, CHOSEN, CHECKED,
       "Handle, state, reasons and last error of the structure are ignored.", "silent: MS-RRASM 2.2.1.2.81 calls them read-only")
CLAUSE(MprConfigInterfaceCreate, x_hours, "x-hours", SHOULD, CHOSEN, CHECKED,
       "Level 1 stores the hours, text by text as they are given.", "silent: whether a store reads them; no page asks it to")
CLAUSE(MprConfigInterfaceCreate, x_no_hours, "x-no-hours", SHOULD, CHOSEN, CHECKED,
       "NULL hours are no restriction; they are read back as NULL.", "silent: the absence of a restriction has no other form")
CLAUSE(MprConfigInterfaceCreate, x_level_2_stored, "x-level-2-stored", SHOULD, CHOSEN, CHECKED,
       "Level 2 is accepted, and every member is stored.", "silent: the tables accept the level; the remarks speak of MPR_INTERFACE_2 as what another function takes")
CLAUSE(MprConfigInterfaceCreate, x_level_3_stored, "x-level-3-stored", SHOULD, CHOSEN, CHECKED,
       "At level 3 every member is stored.", "silent: the page accepts the level and does not say which members count")
CLAUSE(MprConfigInterfaceCreate, x_unterminated_text, "x-unterminated-text", SHOULD, CHOSEN, CHECKED,
       "A text of levels 2 and 3 without a terminator in its array is answered with ERROR_INVALID_PARAMETER.", "silent: the arrays have room for one")
CLAUSE(MprConfigInterfaceCreate, x_endless_list, "x-endless-list", SHOULD, CHOSEN, CHECKED,
       "A list of texts with more than 65535 characters is answered with ERROR_INVALID_PARAMETER.", "silent: a list without an end would be read for ever")
CLAUSE(MprConfigInterfaceCreate, x_size_without_data, "x-size-without-data", SHOULD, CHOSEN, CHECKED,
       "A dwCustomAuthDataSize other than 0 with NULL data is answered with ERROR_INVALID_PARAMETER.", "silent: there are no bytes that could be stored")
CLAUSE(MprConfigInterfaceCreate, x_oom_level_1, "x-oom-level-1", SHOULD, INFERRED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY at level 1 too.", "nf-mprapi-mprconfiginterfacecreate")
CLAUSE(MprConfigInterfaceCreate, x_oom_level_3, "x-oom-level-3", SHOULD, INFERRED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY at level 3 too.", "nf-mprapi-mprconfiginterfacecreate")
