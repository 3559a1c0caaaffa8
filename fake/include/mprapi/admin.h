/*
 * mprapi/admin.h: the functions of a running router. Part of mprapi.h; include that one.
 *
 * The double is a machine whose routing service is stopped. What a program can do with that, works:
 * asking whether the service runs, connecting, freeing, texts of codes. All else answers, after its
 * arguments were looked at, that nobody is there:
 *   - RPC_S_SERVER_UNAVAILABLE (1722): the router, its interfaces, transports and tables.
 *   - ERROR_DDM_NOT_RUNNING (903): the demand-dial manager, for settings, ports and connections.
 *   - RPC_S_INVALID_BINDING (1702): hMprServer, hRasServer or hMibServer is no live handle of
 *     MprAdminServerConnect, or of MprAdminMIBServerConnect; NULL among them.
 *   - ERROR_INVALID_PARAMETER (87): a NULL that is not said to be permitted. ERROR_NOT_SUPPORTED
 *     (50): a level that the function does not have, where its page says so.
 * Nothing is written then. A test makes a call answer another code with mprfake_fail_call.
 *
 * Not declared here, though exported: functions whose structures this header does not have, and
 * those that no page describes, which answer ERROR_CALL_NOT_IMPLEMENTED (120). Each function's page
 * is nf-mprapi- and its name.
 */
#ifndef MPRAPI_ADMIN_H
#define MPRAPI_ADMIN_H

#include "mprapi/structures.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What MprAdminServerConnect gives goes by either name. */
typedef HANDLE RAS_SERVER_HANDLE;
typedef HANDLE MIB_SERVER_HANDLE;

/* ---------------------------------------------------------------------------------- the service */

/* Whether the routing service of a machine runs: a BOOL, not a code. The double says FALSE for
 * every name, and TRUE for the calls that a test scripts, whatever the code. */
BOOL APIENTRY MprAdminIsServiceRunning(LPWSTR lpwsServerName);

/* Whether it has finished starting: *fIsServiceInitialized receives FALSE. */
DWORD APIENTRY MprAdminIsServiceInitialized(LPWSTR lpwsServerName, BOOL *fIsServiceInitialized);

/* Gives a handle for the service of a machine, whether or not anybody is there; end it with
 * MprAdminServerDisconnect. ERROR_NOT_ENOUGH_MEMORY (8). */
DWORD APIENTRY MprAdminServerConnect(LPWSTR lpwsServerName, MPR_SERVER_HANDLE *phMprServer);

/* Ends the handle. Anything that is none does nothing. */
VOID APIENTRY MprAdminServerDisconnect(MPR_SERVER_HANDLE hMprServer);

/* Frees what a function of this family returned. The double takes what MprConfigBufferFree takes,
 * and gives ERROR_INVALID_PARAMETER for all else. */
DWORD APIENTRY MprAdminBufferFree(LPVOID pBuffer);

/* The text of a code from ROUTEBASE (900) on, to be freed with LocalFree; where there is no
 * Windows, with free(). ERROR_MR_MID_NOT_FOUND (317): another code. ERROR_NOT_ENOUGH_MEMORY. */
DWORD APIENTRY MprAdminGetErrorString(DWORD dwError, LPWSTR *lpwsErrorString);

/* ------------------------------------------------------------ the server: ERROR_DDM_NOT_RUNNING */

DWORD APIENTRY MprAdminServerGetInfo(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel,
                                     LPBYTE *lplpbBuffer);
DWORD APIENTRY MprAdminServerSetInfo(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel, LPBYTE lpbBuffer);
DWORD APIENTRY MprAdminServerGetInfoEx(MPR_SERVER_HANDLE hMprServer, MPR_SERVER_EX *pServerInfo);
DWORD APIENTRY MprAdminServerSetInfoEx(MPR_SERVER_HANDLE hMprServer,
                                       MPR_SERVER_SET_CONFIG_EX *pServerInfo);
DWORD APIENTRY MprAdminServerGetCredentials(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel,
                                            LPBYTE *lplpbBuffer);
DWORD APIENTRY MprAdminServerSetCredentials(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel,
                                            LPBYTE lpbBuffer);
DWORD APIENTRY MprAdminRegisterConnectionNotification(MPR_SERVER_HANDLE hMprServer,
                                                      HANDLE hEventNotification);
DWORD APIENTRY MprAdminDeregisterConnectionNotification(MPR_SERVER_HANDLE hMprServer,
                                                        HANDLE hEventNotification);

/* ------------------------------------------------------------------------------------------------
 * connections and ports: ERROR_DDM_NOT_RUNNING. A resume handle may be NULL. */

DWORD APIENTRY MprAdminConnectionEnum(RAS_SERVER_HANDLE hRasServer, DWORD dwLevel,
                                      LPBYTE *lplpbBuffer, DWORD dwPrefMaxLen,
                                      LPDWORD lpdwEntriesRead, LPDWORD lpdwTotalEntries,
                                      LPDWORD lpdwResumeHandle);
DWORD APIENTRY MprAdminConnectionGetInfo(RAS_SERVER_HANDLE hRasServer, DWORD dwLevel,
                                         HANDLE hConnection, LPBYTE *lplpbBuffer);
DWORD APIENTRY MprAdminConnectionClearStats(RAS_SERVER_HANDLE hRasServer, HANDLE hConnection);
DWORD APIENTRY MprAdminConnectionRemoveQuarantine(HANDLE hRasServer, HANDLE hRasConnection,
                                                  BOOL fIsIpAddress);
DWORD APIENTRY MprAdminPortEnum(RAS_SERVER_HANDLE hRasServer, DWORD dwLevel, HANDLE hConnection,
                                LPBYTE *lplpbBuffer, DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle);
DWORD APIENTRY MprAdminPortGetInfo(RAS_SERVER_HANDLE hRasServer, DWORD dwLevel, HANDLE hPort,
                                   LPBYTE *lplpbBuffer);
DWORD APIENTRY MprAdminPortClearStats(RAS_SERVER_HANDLE hRasServer, HANDLE hPort);
DWORD APIENTRY MprAdminPortReset(RAS_SERVER_HANDLE hRasServer, HANDLE hPort);
DWORD APIENTRY MprAdminPortDisconnect(RAS_SERVER_HANDLE hRasServer, HANDLE hPort);
DWORD APIENTRY MprAdminSendUserMessage(MPR_SERVER_HANDLE hMprServer, HANDLE hConnection,
                                       LPWSTR lpwszMessage);

/* --------------------------------------------- transports and devices: RPC_S_SERVER_UNAVAILABLE */

/* Everything behind the transport's id is optional. */
DWORD APIENTRY MprAdminTransportCreate(MPR_SERVER_HANDLE hMprServer, DWORD dwTransportId,
                                       LPWSTR lpwsTransportName, LPBYTE pGlobalInfo,
                                       DWORD dwGlobalInfoSize, LPBYTE pClientInterfaceInfo,
                                       DWORD dwClientInterfaceInfoSize, LPWSTR lpwsDLLPath);

/* Either of the two, with its size, may be NULL; both is ERROR_INVALID_PARAMETER. */
DWORD APIENTRY MprAdminTransportGetInfo(MPR_SERVER_HANDLE hMprServer, DWORD dwTransportId,
                                        LPBYTE *ppGlobalInfo, LPDWORD lpdwGlobalInfoSize,
                                        LPBYTE *ppClientInterfaceInfo,
                                        LPDWORD lpdwClientInterfaceInfoSize);
DWORD APIENTRY MprAdminTransportSetInfo(MPR_SERVER_HANDLE hMprServer, DWORD dwTransportId,
                                        LPBYTE pGlobalInfo, DWORD dwGlobalInfoSize,
                                        LPBYTE pClientInterfaceInfo,
                                        DWORD dwClientInterfaceInfoSize);
DWORD APIENTRY MprAdminDeviceEnum(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel, LPBYTE *lplpbBuffer,
                                  LPDWORD lpdwTotalEntries);

/* ------------------------------------------------------------------------------------------------
 * interfaces: RPC_S_SERVER_UNAVAILABLE. Levels are 0 to 3, in MprAdminInterfaceEnum 0 alone. */

DWORD APIENTRY MprAdminInterfaceCreate(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel,
                                       LPBYTE lpbBuffer, HANDLE *phInterface);
DWORD APIENTRY MprAdminInterfaceDelete(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface);
DWORD APIENTRY MprAdminInterfaceEnum(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel,
                                     LPBYTE *lplpbBuffer, DWORD dwPrefMaxLen,
                                     LPDWORD lpdwEntriesRead, LPDWORD lpdwTotalEntries,
                                     LPDWORD lpdwResumeHandle);

/* A NULL name is RPC_X_NULL_REF_POINTER (1780). */
DWORD APIENTRY MprAdminInterfaceGetHandle(MPR_SERVER_HANDLE hMprServer, LPWSTR lpwsInterfaceName,
                                          HANDLE *phInterface, BOOL fIncludeClientInterfaces);
DWORD APIENTRY MprAdminInterfaceGetInfo(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                        DWORD dwLevel, LPBYTE *lplpbBuffer);
DWORD APIENTRY MprAdminInterfaceSetInfo(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                        DWORD dwLevel, LPBYTE lpbBuffer);
DWORD APIENTRY MprAdminInterfaceGetCustomInfoEx(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                PMPR_IF_CUSTOMINFOEX pCustomInfo);
DWORD APIENTRY MprAdminInterfaceSetCustomInfoEx(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                PMPR_IF_CUSTOMINFOEX pCustomInfo);
DWORD APIENTRY MprAdminInterfaceConnect(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                        HANDLE hEvent, BOOL fSynchronous);
DWORD APIENTRY MprAdminInterfaceDisconnect(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface);
DWORD APIENTRY MprAdminInterfaceUpdateRoutes(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                             DWORD dwProtocolId, HANDLE hEvent);
DWORD APIENTRY MprAdminInterfaceQueryUpdateResult(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                  DWORD dwProtocolId, LPDWORD lpdwUpdateResult);
DWORD APIENTRY MprAdminInterfaceUpdatePhonebookInfo(MPR_SERVER_HANDLE hMprServer,
                                                    HANDLE hInterface);
DWORD APIENTRY MprAdminInterfaceGetCredentialsEx(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                 DWORD dwLevel, LPBYTE *lplpbBuffer);
DWORD APIENTRY MprAdminInterfaceSetCredentialsEx(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                 DWORD dwLevel, LPBYTE lpbBuffer);
DWORD APIENTRY MprAdminInterfaceDeviceGetInfo(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                              DWORD dwIndex, DWORD dwLevel, LPBYTE *lplpBuffer);
DWORD APIENTRY MprAdminInterfaceDeviceSetInfo(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                              DWORD dwIndex, DWORD dwLevel, LPBYTE lplpBuffer);

/* The phone book of the double is empty: ERROR_CANNOT_FIND_PHONEBOOK_ENTRY (623). Reading needs the
 * interface's name and one buffer at least, storing the name. */
DWORD APIENTRY MprAdminInterfaceGetCredentials(LPWSTR lpwsServer, LPWSTR lpwsInterfaceName,
                                               LPWSTR lpwsUserName, LPWSTR lpwsPassword,
                                               LPWSTR lpwsDomainName);
DWORD APIENTRY MprAdminInterfaceSetCredentials(LPWSTR lpwsServer, LPWSTR lpwsInterfaceName,
                                               LPWSTR lpwsUserName, LPWSTR lpwsDomainName,
                                               LPWSTR lpwsPassword);

/* ------------------------------------------------------------------------------------------------
 * transports of an interface: RPC_S_SERVER_UNAVAILABLE. The size of what is read is optional. */

DWORD APIENTRY MprAdminInterfaceTransportAdd(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                             DWORD dwTransportId, LPBYTE pInterfaceInfo,
                                             DWORD dwInterfaceInfoSize);
DWORD APIENTRY MprAdminInterfaceTransportRemove(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                DWORD dwTransportId);
DWORD APIENTRY MprAdminInterfaceTransportGetInfo(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                 DWORD dwTransportId, LPBYTE *ppInterfaceInfo,
                                                 LPDWORD lpdwInterfaceInfoSize);
DWORD APIENTRY MprAdminInterfaceTransportSetInfo(MPR_SERVER_HANDLE hMprServer, HANDLE hInterface,
                                                 DWORD dwTransportId, LPBYTE pInterfaceInfo,
                                                 DWORD dwInterfaceInfoSize);

/* -------------------------------------- tables of the router managers: RPC_S_SERVER_UNAVAILABLE */

/* As MprAdminServerConnect. */
DWORD APIENTRY MprAdminMIBServerConnect(LPWSTR lpwsServerName, MIB_SERVER_HANDLE *phMibServer);
VOID APIENTRY MprAdminMIBServerDisconnect(MIB_SERVER_HANDLE hMibServer);
DWORD APIENTRY MprAdminMIBEntryCreate(MIB_SERVER_HANDLE hMibServer, DWORD dwPid, DWORD dwRoutingPid,
                                      LPVOID lpEntry, DWORD dwEntrySize);
DWORD APIENTRY MprAdminMIBEntryDelete(MIB_SERVER_HANDLE hMibServer, DWORD dwProtocolId,
                                      DWORD dwRoutingPid, LPVOID lpEntry, DWORD dwEntrySize);
DWORD APIENTRY MprAdminMIBEntrySet(MIB_SERVER_HANDLE hMibServer, DWORD dwProtocolId,
                                   DWORD dwRoutingPid, LPVOID lpEntry, DWORD dwEntrySize);
DWORD APIENTRY MprAdminMIBEntryGet(MIB_SERVER_HANDLE hMibServer, DWORD dwProtocolId,
                                   DWORD dwRoutingPid, LPVOID lpInEntry, DWORD dwInEntrySize,
                                   LPVOID *lplpOutEntry, LPDWORD lpOutEntrySize);
DWORD APIENTRY MprAdminMIBEntryGetFirst(MIB_SERVER_HANDLE hMibServer, DWORD dwProtocolId,
                                        DWORD dwRoutingPid, LPVOID lpInEntry, DWORD dwInEntrySize,
                                        LPVOID *lplpOutEntry, LPDWORD lpOutEntrySize);
DWORD APIENTRY MprAdminMIBEntryGetNext(MIB_SERVER_HANDLE hMibServer, DWORD dwProtocolId,
                                       DWORD dwRoutingPid, LPVOID lpInEntry, DWORD dwInEntrySize,
                                       LPVOID *lplpOutEntry, LPDWORD lpOutEntrySize);

/* Nothing was returned that it could free: ERROR_INVALID_PARAMETER. */
DWORD APIENTRY MprAdminMIBBufferFree(LPVOID pBuffer);

/* ---------------------------------------- accounts and the domain, of which the double has none */

/* ERROR_NO_SUCH_DOMAIN (1355). Both names may be NULL. */
DWORD APIENTRY MprAdminEstablishDomainRasServer(PWCHAR pszDomain, PWCHAR pszMachine, BOOL bEnable);
DWORD APIENTRY MprAdminIsDomainRasServer(PWCHAR pszDomain, PWCHAR pszMachine, BOOL *pbIsRasServer);

/* NERR_DCNotFound (2453). Both names may be NULL. */
DWORD APIENTRY MprAdminGetPDCServer(const WCHAR *lpszDomain, const WCHAR *lpszServer,
                                    LPWSTR lpszPDCServer);

/* NERR_UserNotFound (2221). The server's name may be NULL. */
DWORD APIENTRY MprAdminUserGetInfo(const WCHAR *lpszServer, const WCHAR *lpszUser, DWORD dwLevel,
                                   LPBYTE lpbBuffer);
DWORD APIENTRY MprAdminUserSetInfo(const WCHAR *lpszServer, const WCHAR *lpszUser, DWORD dwLevel,
                                   const LPBYTE lpbBuffer);

#ifdef __cplusplus
}
#endif

#endif
