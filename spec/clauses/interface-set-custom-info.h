/* MprConfigInterfaceSetCustomInfoEx. What takes settings away is said of the MprAdmin twin alone. */
CLAUSE(MprConfigInterfaceSetCustomInfoEx, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, null_info, "null-info", MUST, DOCUMENTED, CHECKED,
       "A NULL pCustomInfo is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, wrong_type, "wrong-type", MUST, DOCUMENTED, CHECKED,
       "An interface of another type than ROUTER_IF_TYPE_FULL_ROUTER is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, no_such_interface, "no-such-interface", MUST, DOCUMENTED, CHECKED,
       "The handle of an interface that is gone is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, stores_ikev2_policy, "stores-ikev2-policy", MUST, DOCUMENTED, CHECKED,
       "The settings become those of the interface of the handle, seen through any connection, and of no other.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, readback, "readback", SHOULD, INFERRED, CHECKED,
       "MprConfigInterfaceGetCustomInfoEx returns the lifetime, data size, certificate and policy that were given.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, flags_zero_deletes, "flags-zero-deletes", SHOULD, INFERRED, CHECKED,
       "dwFlags 0 takes the stored custom settings away.", "nf-mprapi-mpradmininterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, policy_null_deletes, "policy-null-deletes", SHOULD, INFERRED, CHECKED,
       "A NULL customPolicy takes the stored policy away.", "nf-mprapi-mpradmininterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, cert_empty_deletes, "cert-empty-deletes", SHOULD, INFERRED, CHECKED,
       "A certificateName of 0 bytes takes the stored certificate away.", "nf-mprapi-mpradmininterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, deep_copy, "deep-copy", SHOULD, INFERRED, CHECKED,
       "The structure, its blobs and its policy are read, not written, and not needed after the call.", "nf-mprapi-mprconfiginterfacesetcustominfoex")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_header, "x-header", SHOULD, CHOSEN, CHECKED,
       "A Header that does not name type 6, a revision from 1 to 3 and the size of its structure is answered with ERROR_INVALID_PARAMETER.", "silent: without a revision nobody can know how many bytes the caller holds")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_flags, "x-flags", SHOULD, CHOSEN, CHECKED,
       "Flags other than MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2 are answered with ERROR_INVALID_PARAMETER.", "silent: a flag nobody knows announces what nobody can store")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_nothing_to_delete, "x-nothing-to-delete", SHOULD, CHOSEN, CHECKED,
       "dwFlags 0 is answered with NO_ERROR also when nothing is stored, and whatever the members behind it hold.", "silent: what was asked for is the case afterwards")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_sa_lifetime, "x-sa-lifetime", SHOULD, CHOSEN, CHECKED,
       "A dwSaLifeTime below 300 or above 17279999 is answered with ERROR_INVALID_PARAMETER.", "silent: who enforces the range that ns-mprapi-router_ikev2_if_custom_config0 states")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_sa_datasize, "x-sa-datasize", SHOULD, CHOSEN, CHECKED,
       "A dwSaDataSize below 1024 is answered with ERROR_INVALID_PARAMETER.", "silent: who enforces the bound that ns-mprapi-router_ikev2_if_custom_config0 states")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_null_with_size, "x-null-with-size", SHOULD, CHOSEN, CHECKED,
       "A NULL blob or list of selectors with a size or number other than 0 is answered with ERROR_INVALID_PARAMETER.", "silent: there are no bytes that could be stored")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_newer_members, "x-newer-members", SHOULD, CHOSEN, CHECKED,
       "The certificate hash of revision 2, and the main mode lifetime and the traffic selectors of revision 3, are stored and read back as given, whatever their values.", "silent: no page has these members")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_newer_absent, "x-newer-absent", SHOULD, CHOSEN, CHECKED,
       "A certificate hash of 0 bytes and 0 selectors take the stored ones away.", "silent: no page has these members; as for the certificate")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_newer_kept, "x-newer-kept", SHOULD, CHOSEN, CHECKED,
       "A structure of a lower revision leaves the members that it lacks as they are stored.", "silent: a program that does not know a member does not mean to change it")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_keeps, "x-keeps", SHOULD, CHOSEN, CHECKED,
       "A refused call leaves the stored settings as they were.", "silent: the configuration on failure")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_oom, "x-oom", SHOULD, CHOSEN, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "silent: the page lists no code; the MprAdmin twin lists this one")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceSetCustomInfoEx, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no live interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
