/*
 * exports.h: the functions that programs import beside the stored configuration's, and that cannot
 * do their work here: the double is a machine whose routing service is stopped, which has no
 * account, no domain and no phone book. One row each; api/exports.c makes an entry of every row.
 *
 * FUNCTION(to, name, words, looks, answer)
 *   to      handed on from the user of the table
 *   words   how many arguments, each of which is one word; on x86 the entry takes that many off the
 *           stack. UNKNOWN: neither a page nor a header nor the name's decoration tells; taken as 0
 *   looks   one letter for each argument, "" where nothing is known of them. What is wrong first is
 *           answered first, but the connection is looked up last:
 *             -       any value will do
 *             P       a pointer; NULL is ERROR_INVALID_PARAMETER
 *             E       one of several pointers, of which one at least is not NULL, or it is the same
 *             N       the name in MprAdminInterfaceGetHandle; NULL is RPC_X_NULL_REF_POINTER
 *             0, 3    a level up to that one; beyond is ERROR_NOT_SUPPORTED
 *             S       a live handle of MprAdminServerConnect, or it is RPC_S_INVALID_BINDING
 *             M       the same of MprAdminMIBServerConnect
 *   answer  what a call answers that passed
 *
 * Why these answers
 *   - The pages say that all calls of this family fail where the service does not run, and that
 *     they reach it by RPC: nobody answers, which is RPC_S_SERVER_UNAVAILABLE (1722).
 *   - What the demand-dial manager would answer has a code of its own for one that does not run,
 *     ERROR_DDM_NOT_RUNNING (903), and with the service stopped none does.
 *   - Accounts, domains and credentials are asked of others than the service; the answer is that
 *     there is none.
 *   - What no page describes is ERROR_CALL_NOT_IMPLEMENTED (120): nothing is made up. A name that
 *     asks for a BOOL answers FALSE (0).
 * These are the double's choices. Documented are, in the pages of MprAdminInterface functions, what
 * N and the digits say, and RPC_S_INVALID_BINDING for a NULL server handle, which the double gives
 * for every handle that does not live; E in the pages of MprAdminTransportGetInfo and SetInfo; P
 * where a page lists it, and by the rule of mprapi.h in the others.
 */
#ifndef WORLD_EXPORTS_H
#define WORLD_EXPORTS_H

#define WORLD_EXPORTS(FUNCTION, to)                                                                \
    /* The router itself: its interfaces, what they carry, its devices, its route tables. */       \
    FUNCTION(to, MprAdminTransportCreate, 8, "S-------", RPC_S_SERVER_UNAVAILABLE)                 \
    FUNCTION(to, MprAdminTransportGetInfo, 6, "S-E-E-", RPC_S_SERVER_UNAVAILABLE)                  \
    FUNCTION(to, MprAdminTransportSetInfo, 6, "S-E-E-", RPC_S_SERVER_UNAVAILABLE)                  \
    FUNCTION(to, MprAdminInterfaceCreate, 4, "S3PP", RPC_S_SERVER_UNAVAILABLE)                     \
    FUNCTION(to, MprAdminInterfaceDelete, 2, "S-", RPC_S_SERVER_UNAVAILABLE)                       \
    FUNCTION(to, MprAdminInterfaceEnum, 7, "S0P-PP-", RPC_S_SERVER_UNAVAILABLE)                    \
    FUNCTION(to, MprAdminInterfaceGetHandle, 4, "SNP-", RPC_S_SERVER_UNAVAILABLE)                  \
    FUNCTION(to, MprAdminInterfaceGetInfo, 4, "S-3P", RPC_S_SERVER_UNAVAILABLE)                    \
    FUNCTION(to, MprAdminInterfaceSetInfo, 4, "S-3P", RPC_S_SERVER_UNAVAILABLE)                    \
    FUNCTION(to, MprAdminInterfaceGetCustomInfoEx, 3, "S-P", RPC_S_SERVER_UNAVAILABLE)             \
    FUNCTION(to, MprAdminInterfaceSetCustomInfoEx, 3, "S-P", RPC_S_SERVER_UNAVAILABLE)             \
    FUNCTION(to, MprAdminInterfaceGetCredentialsEx, 4, "S--P", RPC_S_SERVER_UNAVAILABLE)           \
    FUNCTION(to, MprAdminInterfaceSetCredentialsEx, 4, "S--P", RPC_S_SERVER_UNAVAILABLE)           \
    FUNCTION(to, MprAdminInterfaceDeviceGetInfo, 5, "S---P", RPC_S_SERVER_UNAVAILABLE)             \
    FUNCTION(to, MprAdminInterfaceDeviceSetInfo, 5, "S---P", RPC_S_SERVER_UNAVAILABLE)             \
    FUNCTION(to, MprAdminInterfaceConnect, 4, "S---", RPC_S_SERVER_UNAVAILABLE)                    \
    FUNCTION(to, MprAdminInterfaceDisconnect, 2, "S-", RPC_S_SERVER_UNAVAILABLE)                   \
    FUNCTION(to, MprAdminInterfaceUpdateRoutes, 4, "S---", RPC_S_SERVER_UNAVAILABLE)               \
    FUNCTION(to, MprAdminInterfaceQueryUpdateResult, 4, "S--P", RPC_S_SERVER_UNAVAILABLE)          \
    FUNCTION(to, MprAdminInterfaceUpdatePhonebookInfo, 2, "S-", RPC_S_SERVER_UNAVAILABLE)          \
    FUNCTION(to, MprAdminInterfaceTransportAdd, 5, "S--P-", RPC_S_SERVER_UNAVAILABLE)              \
    FUNCTION(to, MprAdminInterfaceTransportRemove, 3, "S--", RPC_S_SERVER_UNAVAILABLE)             \
    FUNCTION(to, MprAdminInterfaceTransportGetInfo, 5, "S--P-", RPC_S_SERVER_UNAVAILABLE)          \
    FUNCTION(to, MprAdminInterfaceTransportSetInfo, 5, "S--P-", RPC_S_SERVER_UNAVAILABLE)          \
    FUNCTION(to, MprAdminDeviceEnum, 4, "S-PP", RPC_S_SERVER_UNAVAILABLE)                          \
    FUNCTION(to, MprAdminMIBEntryCreate, 5, "M--P-", RPC_S_SERVER_UNAVAILABLE)                     \
    FUNCTION(to, MprAdminMIBEntryDelete, 5, "M--P-", RPC_S_SERVER_UNAVAILABLE)                     \
    FUNCTION(to, MprAdminMIBEntrySet, 5, "M--P-", RPC_S_SERVER_UNAVAILABLE)                        \
    FUNCTION(to, MprAdminMIBEntryGet, 7, "M--P-PP", RPC_S_SERVER_UNAVAILABLE)                      \
    FUNCTION(to, MprAdminMIBEntryGetFirst, 7, "M--P-PP", RPC_S_SERVER_UNAVAILABLE)                 \
    FUNCTION(to, MprAdminMIBEntryGetNext, 7, "M--P-PP", RPC_S_SERVER_UNAVAILABLE)                  \
    /* The demand-dial manager: the server's settings, its ports, whom it has connected. */        \
    FUNCTION(to, MprAdminServerGetInfo, 3, "S-P", ERROR_DDM_NOT_RUNNING)                           \
    FUNCTION(to, MprAdminServerSetInfo, 3, "S-P", ERROR_DDM_NOT_RUNNING)                           \
    FUNCTION(to, MprAdminServerGetInfoEx, 2, "SP", ERROR_DDM_NOT_RUNNING)                          \
    FUNCTION(to, MprAdminServerSetInfoEx, 2, "SP", ERROR_DDM_NOT_RUNNING)                          \
    FUNCTION(to, MprAdminServerGetCredentials, 3, "S-P", ERROR_DDM_NOT_RUNNING)                    \
    FUNCTION(to, MprAdminServerSetCredentials, 3, "S-P", ERROR_DDM_NOT_RUNNING)                    \
    FUNCTION(to, MprAdminRegisterConnectionNotification, 2, "SP", ERROR_DDM_NOT_RUNNING)           \
    FUNCTION(to, MprAdminDeregisterConnectionNotification, 2, "SP", ERROR_DDM_NOT_RUNNING)         \
    FUNCTION(to, MprAdminConnectionEnum, 7, "S-P-PP-", ERROR_DDM_NOT_RUNNING)                      \
    FUNCTION(to, MprAdminConnectionEnumEx, 7, "SP-PPP-", ERROR_DDM_NOT_RUNNING)                    \
    FUNCTION(to, MprAdminConnectionGetInfo, 4, "S--P", ERROR_DDM_NOT_RUNNING)                      \
    FUNCTION(to, MprAdminConnectionGetInfoEx, 3, "S-P", ERROR_DDM_NOT_RUNNING)                     \
    FUNCTION(to, MprAdminConnectionClearStats, 2, "S-", ERROR_DDM_NOT_RUNNING)                     \
    FUNCTION(to, MprAdminConnectionRemoveQuarantine, 3, "S--", ERROR_DDM_NOT_RUNNING)              \
    FUNCTION(to, MprAdminUpdateConnection, 3, "S-P", ERROR_DDM_NOT_RUNNING)                        \
    FUNCTION(to, MprAdminPortEnum, 8, "S--P-PP-", ERROR_DDM_NOT_RUNNING)                           \
    FUNCTION(to, MprAdminPortGetInfo, 4, "S--P", ERROR_DDM_NOT_RUNNING)                            \
    FUNCTION(to, MprAdminPortClearStats, 2, "S-", ERROR_DDM_NOT_RUNNING)                           \
    FUNCTION(to, MprAdminPortReset, 2, "S-", ERROR_DDM_NOT_RUNNING)                                \
    FUNCTION(to, MprAdminPortDisconnect, 2, "S-", ERROR_DDM_NOT_RUNNING)                           \
    FUNCTION(to, MprAdminSendUserMessage, 3, "S-P", ERROR_DDM_NOT_RUNNING)                         \
    /* Accounts, the domain and the phone book, of which the machine has none. */                  \
    FUNCTION(to, MprAdminUserGetInfo, 4, "-P-P", NERR_UserNotFound)                                \
    FUNCTION(to, MprAdminUserSetInfo, 4, "-P-P", NERR_UserNotFound)                                \
    FUNCTION(to, MprAdminGetPDCServer, 3, "--P", NERR_DCNotFound)                                  \
    FUNCTION(to, MprAdminEstablishDomainRasServer, 3, "---", ERROR_NO_SUCH_DOMAIN)                 \
    FUNCTION(to, MprAdminIsDomainRasServer, 3, "--P", ERROR_NO_SUCH_DOMAIN)                        \
    FUNCTION(to, MprAdminInterfaceGetCredentials, 5, "-PEEE", ERROR_CANNOT_FIND_PHONEBOOK_ENTRY)   \
    FUNCTION(to, MprAdminInterfaceSetCredentials, 5, "-P---", ERROR_CANNOT_FIND_PHONEBOOK_ENTRY)   \
    /* No page says what these do. */                                                              \
    FUNCTION(to, CompressPhoneNumber, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                           \
    FUNCTION(to, MprAdminAddRoutingDomain, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                \
    FUNCTION(to, MprAdminDeleteRoutingDomain, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)             \
    FUNCTION(to, MprAdminFreeRoutingDomainConfigEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)       \
    FUNCTION(to, MprAdminGetProtocolStatistics, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)           \
    FUNCTION(to, MprAdminGetRoutingDomainId, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)              \
    FUNCTION(to, MprAdminInterfaceClearStatisticsEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)      \
    FUNCTION(to, MprAdminInterfaceCreateEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)               \
    FUNCTION(to, MprAdminInterfaceEnumEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                 \
    FUNCTION(to, MprAdminInterfaceGetInfoEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)              \
    FUNCTION(to, MprAdminInterfaceGetStatisticsEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)        \
    FUNCTION(to, MprAdminInterfaceSetInfoEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)              \
    FUNCTION(to, MprAdminIsMultiTenancyEnabled, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)           \
    FUNCTION(to, MprAdminMarkServerOffline, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)               \
    FUNCTION(to, MprAdminProtocolAction, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                  \
    FUNCTION(to, MprAdminRoutingDomainConnectionEnumEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)   \
    FUNCTION(to, MprAdminRoutingDomainGetConfigEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)        \
    FUNCTION(to, MprAdminRoutingDomainSetConfigEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)        \
    FUNCTION(to, MprAdminRoutingDomainsEnumEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)            \
    FUNCTION(to, MprAdminUpgradeUsers, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                          \
    FUNCTION(to, MprAdminUserClose, 1, "", ERROR_CALL_NOT_IMPLEMENTED)                             \
    FUNCTION(to, MprAdminUserOpen, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                              \
    FUNCTION(to, MprAdminUserRead, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                              \
    FUNCTION(to, MprAdminUserReadProfFlags, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                     \
    FUNCTION(to, MprAdminUserServerConnect, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                     \
    FUNCTION(to, MprAdminUserServerDisconnect, 1, "", ERROR_CALL_NOT_IMPLEMENTED)                  \
    FUNCTION(to, MprAdminUserWrite, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                             \
    FUNCTION(to, MprAdminUserWriteProfFlags, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                    \
    FUNCTION(to, MprConfigAddRoutingDomain, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)               \
    FUNCTION(to, MprConfigDeleteRoutingDomain, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)            \
    FUNCTION(to, MprConfigFreeRoutingDomainConfigEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)      \
    FUNCTION(to, MprConfigGetRoutingDomainId, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)             \
    FUNCTION(to, MprConfigInterfaceCreateEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)              \
    FUNCTION(to, MprConfigInterfaceEnumEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                \
    FUNCTION(to, MprConfigInterfaceGetInfoEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)             \
    FUNCTION(to, MprConfigInterfaceSetInfoEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)             \
    FUNCTION(to, MprConfigIsMultiTenancyEnabled, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)          \
    FUNCTION(to, MprConfigRoutingDomainEnumEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)            \
    FUNCTION(to, MprConfigRoutingDomainGetConfigEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)       \
    FUNCTION(to, MprConfigRoutingDomainSetConfigEx, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)       \
    FUNCTION(to, MprDomainQueryAccess, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                          \
    FUNCTION(to, MprDomainQueryRasServer, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                       \
    FUNCTION(to, MprDomainRegisterRasServer, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                    \
    FUNCTION(to, MprDomainSetAccess, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                            \
    FUNCTION(to, MprGetUsrParams, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                               \
    FUNCTION(to, MprPortSetUsage, 1, "", ERROR_CALL_NOT_IMPLEMENTED)                               \
    FUNCTION(to, MprSetupIpInIpInterfaceFriendlyNameCreate, 2, "", ERROR_CALL_NOT_IMPLEMENTED)     \
    FUNCTION(to, MprSetupIpInIpInterfaceFriendlyNameDelete, 2, "", ERROR_CALL_NOT_IMPLEMENTED)     \
    FUNCTION(to, MprSetupIpInIpInterfaceFriendlyNameEnum, 3, "", ERROR_CALL_NOT_IMPLEMENTED)       \
    FUNCTION(to, MprSetupIpInIpInterfaceFriendlyNameFree, 1, "", ERROR_CALL_NOT_IMPLEMENTED)       \
    FUNCTION(to, RasAdminBufferFree, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                      \
    FUNCTION(to, RasAdminConnectionClearStats, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                  \
    FUNCTION(to, RasAdminConnectionEnum, 7, "", ERROR_CALL_NOT_IMPLEMENTED)                        \
    FUNCTION(to, RasAdminConnectionGetInfo, 4, "", ERROR_CALL_NOT_IMPLEMENTED)                     \
    FUNCTION(to, RasAdminGetErrorString, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                        \
    FUNCTION(to, RasAdminGetPDCServer, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                    \
    FUNCTION(to, RasAdminIsServiceRunning, UNKNOWN, "", 0)                                         \
    FUNCTION(to, RasAdminPortClearStats, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                        \
    FUNCTION(to, RasAdminPortDisconnect, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                        \
    FUNCTION(to, RasAdminPortEnum, 8, "", ERROR_CALL_NOT_IMPLEMENTED)                              \
    FUNCTION(to, RasAdminPortGetInfo, 4, "", ERROR_CALL_NOT_IMPLEMENTED)                           \
    FUNCTION(to, RasAdminPortReset, 2, "", ERROR_CALL_NOT_IMPLEMENTED)                             \
    FUNCTION(to, RasAdminServerConnect, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                   \
    FUNCTION(to, RasAdminServerDisconnect, UNKNOWN, "", ERROR_CALL_NOT_IMPLEMENTED)                \
    FUNCTION(to, RasAdminUserGetInfo, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                           \
    FUNCTION(to, RasAdminUserSetInfo, 3, "", ERROR_CALL_NOT_IMPLEMENTED)                           \
    FUNCTION(to, RasPrivilegeAndCallBackNumber, 2, "", ERROR_CALL_NOT_IMPLEMENTED)

#endif
