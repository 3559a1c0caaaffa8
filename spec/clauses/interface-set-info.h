/* MprConfigInterfaceSetInfo: what is stored of an interface, changed. */
CLAUSE(MprConfigInterfaceSetInfo, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, bad_level, "bad-level", MUST, DOCUMENTED, CHECKED,
       "A level that is none of 0 to 3 is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, null_buffer, "null-buffer", MUST, DOCUMENTED, CHECKED,
       "A NULL lpbBuffer is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, dedicated_enabled, "dedicated-enabled", MUST, DOCUMENTED, CHECKED,
       "An interface of type ROUTER_IF_TYPE_DEDICATED that is stored as enabled and given as enabled is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, internal_enabled, "internal-enabled", MUST, DOCUMENTED, CHECKED,
       "An interface of type ROUTER_IF_TYPE_INTERNAL that is stored as enabled and given as enabled is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, no_such_interface, "no-such-interface", MUST, DOCUMENTED, CHECKED,
       "A handle whose interface was deleted is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, level_0, "level-0", MUST, DOCUMENTED, CHECKED,
       "Level 0 takes an MPR_INTERFACE_0 and changes whether the interface is enabled.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, level_1, "level-1", MUST, DOCUMENTED, CHECKED,
       "Level 1 takes an MPR_INTERFACE_1 and changes whether the interface is enabled.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, level_2_conflict, "level-2-conflict", MAY, DOCUMENTED, FREE,
       "Level 2 stands in the tables and is declared unsupported in the remarks; either is permitted.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, level_3, "level-3", SHOULD, INFERRED, CHECKED,
       "Level 3 with an MPR_INTERFACE_3 is accepted, and changes whether the interface is enabled.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, readback, "readback", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceGetInfo at the same level shows the hours and the flag that were given.", "nf-mprapi-mprconfiginterfacesetinfo, nf-mprapi-mprconfiginterfacegetinfo")
CLAUSE(MprConfigInterfaceSetInfo, stored, "stored", SHOULD, INFERRED, CHECKED,
       "The change is there for a connection made afterwards.", "understanding-router-management-functions")
CLAUSE(MprConfigInterfaceSetInfo, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, other, "other", MAY, DOCUMENTED, FREE,
       "Any other system error may be answered.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, input_untouched, "input-untouched", SHOULD, INFERRED, CHECKED,
       "The structure is read alone, no byte beyond it, and nothing of the caller's is kept.", "nf-mprapi-mprconfiginterfacesetinfo")
CLAUSE(MprConfigInterfaceSetInfo, x_name_type_ignored, "x-name-type-ignored", SHOULD, CHOSEN, CHECKED,
       "Name and type stay as they are, whatever the structure says of them.", "silent: MS-RRASM 2.2.1.2.81 fixes both at creation, and names no refusal")
CLAUSE(MprConfigInterfaceSetInfo, x_ignored_members, "x-ignored-members", SHOULD, CHOSEN, CHECKED,
       "Handle, state, reasons and last error of the structure are ignored.", "silent: MS-RRASM 2.2.1.2.81 calls them read-only")
CLAUSE(MprConfigInterfaceSetInfo, x_can_be_disabled, "x-can-be-disabled", SHOULD, CHOSEN, CHECKED,
       "An enabled interface of type DEDICATED or INTERNAL can be disabled.", "silent: it is the flag given that counts, or no call could disable one")
CLAUSE(MprConfigInterfaceSetInfo, x_cannot_be_enabled, "x-cannot-be-enabled", SHOULD, CHOSEN, CHECKED,
       "A disabled interface of type DEDICATED or INTERNAL given as enabled is answered with ERROR_INVALID_PARAMETER.", "silent: it is the flag given that counts")
CLAUSE(MprConfigInterfaceSetInfo, x_stored_type, "x-stored-type", SHOULD, CHOSEN, CHECKED,
       "Another interface is changed although the structure calls it DEDICATED or INTERNAL and enabled.", "silent: it is the stored type that counts, since the given one is ignored")
CLAUSE(MprConfigInterfaceSetInfo, x_refused_as_it_was, "x-refused-as-it-was", SHOULD, CHOSEN, CHECKED,
       "A refused call leaves the interface as it was.", "silent: nothing is changed by half")
CLAUSE(MprConfigInterfaceSetInfo, x_no_hours, "x-no-hours", SHOULD, CHOSEN, CHECKED,
       "NULL hours at level 1 lift the restriction; they are read back as NULL.", "silent: the absence of a restriction has no other form")
CLAUSE(MprConfigInterfaceSetInfo, x_level_2_stored, "x-level-2-stored", SHOULD, CHOSEN, CHECKED,
       "Level 2 is accepted, and all members but guidId are stored.", "silent: the tables accept the level; the remarks speak of MPR_INTERFACE_2 as what another function takes")
CLAUSE(MprConfigInterfaceSetInfo, x_level_3_stored, "x-level-3-stored", SHOULD, CHOSEN, CHECKED,
       "At level 3 all members but guidId are stored.", "silent: the page accepts the level and does not say which members count")
CLAUSE(MprConfigInterfaceSetInfo, x_guid_kept, "x-guid-kept", SHOULD, CHOSEN, CHECKED,
       "guidId stays as it was at level 3, also where nothing was said of it before.", "silent: ns-mprapi-mpr_interface_2 calls it read-only")
CLAUSE(MprConfigInterfaceSetInfo, x_others_kept, "x-others-kept", SHOULD, CHOSEN, CHECKED,
       "What the structure of a level has no member for stays: hours at any level but 1, how to dial at levels 0 and 1.", "silent: a structure says nothing of what it has no member for")
CLAUSE(MprConfigInterfaceSetInfo, x_level_2_keeps_ipv6, "x-level-2-keeps-ipv6", SHOULD, CHOSEN, CHECKED,
       "Level 2 leaves the IPv6 addresses that level 3 stored.", "silent: a structure says nothing of what it has no member for")
CLAUSE(MprConfigInterfaceSetInfo, x_malformed, "x-malformed", SHOULD, CHOSEN, CHECKED,
       "A text without terminator in its array, and a size without data, is answered with ERROR_INVALID_PARAMETER.", "silent: it could not be stored as anything")
CLAUSE(MprConfigInterfaceSetInfo, x_oom, "x-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory at level 1 is answered with ERROR_NOT_ENOUGH_MEMORY, and hours and flag are as they were.", "silent: as with MprConfigInterfaceCreate")
CLAUSE(MprConfigInterfaceSetInfo, x_oom_level_3, "x-oom-level-3", SHOULD, CHOSEN, CHECKED,
       "A shortage of memory at level 3 is answered with ERROR_NOT_ENOUGH_MEMORY, and all members are as they were.", "silent: as with MprConfigInterfaceCreate")
CLAUSE(MprConfigInterfaceSetInfo, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceSetInfo, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no live interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: the MprAdmin twin documents this code")
