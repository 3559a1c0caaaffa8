/* MprConfigInterfaceGetCustomInfoEx. The page leaves open who owns what; the structure is in custom-structures.h. */
CLAUSE(MprConfigInterfaceGetCustomInfoEx, success_code, "success-code", MUST, DOCUMENTED, CHECKED,
       "Success is NO_ERROR.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, null_config, "null-config", MUST, DOCUMENTED, CHECKED,
       "A NULL hMprConfig is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, null_interface, "null-interface", MUST, DOCUMENTED, CHECKED,
       "A NULL hRouterInterface is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, null_info, "null-info", MUST, DOCUMENTED, CHECKED,
       "A NULL pCustomInfo is answered with ERROR_INVALID_PARAMETER.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, oom, "oom", MUST, DOCUMENTED, CHECKED,
       "A shortage of resources is answered with ERROR_NOT_ENOUGH_MEMORY.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, no_such_interface, "no-such-interface", MUST, DOCUMENTED, CHECKED,
       "The handle of an interface that is gone is answered with ERROR_NO_SUCH_INTERFACE.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, returns_ikev2_policy, "returns-ikev2-policy", MUST, DOCUMENTED, CHECKED,
       "The structure receives the custom IKEv2 settings of the interface of the handle.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, none_set, "none-set", SHOULD, INFERRED, CHECKED,
       "With no custom settings stored, dwFlags reads 0.", "ns-mprapi-mpr_if_custominfoex0")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, some_set, "some-set", SHOULD, INFERRED, CHECKED,
       "With custom settings stored, dwFlags has MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2 and customIkev2Config is filled.", "ns-mprapi-mpr_if_custominfoex0")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, free, "free", MUST, DOCUMENTED, CHECKED,
       "The caller releases with MprConfigBufferFree what was handed out.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, handle_from_create, "handle-from-create", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceCreate gave is accepted.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, handle_from_gethandle, "handle-from-gethandle", MUST, DOCUMENTED, CHECKED,
       "A handle that MprConfigInterfaceGetHandle gave is accepted.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, handle_from_enum, "handle-from-enum", MUST, DOCUMENTED, CHECKED,
       "A handle out of an entry of MprConfigInterfaceEnum is accepted.", "nf-mprapi-mprconfiginterfacegetcustominfoex")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_header, "x-header", SHOULD, CHOSEN, CHECKED,
       "A Header that does not name type 6, a revision from 1 to 3 and the size of its structure is answered with ERROR_INVALID_PARAMETER.", "silent: without a revision nobody can know how many bytes the caller holds")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_older_revision, "x-older-revision", SHOULD, CHOSEN, CHECKED,
       "A structure of a lower revision receives the members it has and no byte behind them, whatever is stored beside.", "silent: older structures on newer systems; the caller holds no more than its Header says")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_none_zero, "x-none-zero", SHOULD, CHOSEN, CHECKED,
       "With no custom settings stored, every member behind dwFlags is 0 or NULL.", "silent: values of customIkev2Config when dwFlags is 0")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_absent, "x-absent", SHOULD, CHOSEN, CHECKED,
       "A certificate, hash, policy or list of selectors that is not stored reads as NULL with a size or number of 0.", "silent: how an absent member reads; NULL is the word of the page for an absent policy")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_separate_blocks, "x-separate-blocks", SHOULD, CHOSEN, CHECKED,
       "Each pointer in the structure leads to a block of its own, which is released by itself.", "silent: what is to be released; the page has one pointer to a structure of the caller")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_other_type, "x-other-type", SHOULD, CHOSEN, CHECKED,
       "An interface that is no demand-dial interface is answered with NO_ERROR and dwFlags 0.", "silent: the page, unlike those of SetCustomInfoEx and of the MprAdmin twin, does not refuse it, and such an interface has none")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_bad_handle, "x-bad-handle", SHOULD, CHOSEN, CHECKED,
       "A value that is no live configuration handle is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_bad_interface, "x-bad-interface", SHOULD, CHOSEN, CHECKED,
       "A value that is no live interface handle of that connection is answered with ERROR_INVALID_HANDLE.", "silent: nf-mprapi-mprconfigserversetinfo is the one page that names a code")
CLAUSE(MprConfigInterfaceGetCustomInfoEx, x_untouched, "x-untouched", SHOULD, CHOSEN, CHECKED,
       "The structure is untouched by a refusal.", "silent: outputs on failure")
