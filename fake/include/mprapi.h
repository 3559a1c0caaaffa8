/*
 * mprapi.h: the router configuration functions of Windows' mprapi.dll, for systems without the
 * Windows SDK.
 *
 * A program that calls the API includes this file where Windows has its own; under Windows (and
 * mingw-w64) the SDK's header is used and only what it lacks is added. Types, codes, constants and
 * structures lie in mprapi/.
 *
 * What every function has in common
 *   - The result is a Win32 code, NO_ERROR (0) for success. The thread's last-error value is not
 * part of the contract.
 *   - NULL where it is not permitted is ERROR_INVALID_PARAMETER (87), looked at before anything
 * else.
 *   - A handle is a number, valid until its connection ends. A value that is no live handle of the
 * right kind, obtained through that very connection, is ERROR_INVALID_HANDLE (6) where the page
 * names no other code.
 *   - Texts are UTF-16 with a terminator; names are compared without case; texts and structures
 * handed in are read, never written, and not needed after the call.
 *   - After a failure the configuration and the caller's variables are as they were (the double's
 * promise; the documents are silent).
 *   - ERROR_NOT_ENOUGH_MEMORY (8): memory is short; the same call succeeds when it is there again.
 *   - ERROR_ACCESS_DENIED (5): the caller lacks administrator rights.
 *   - Blocks that a call returns belong to the caller, who releases them with MprConfigBufferFree;
 * they outlive the connection.
 *   - "Stored" means the configuration as it lies in the registry. A running router takes it up
 * when it restarts.
 *
 * The functions of a running router lie in mprapi/admin.h. fake/README.md says what the double
 * does with them.
 *
 * The text of a code comes from FormatMessage, which a program without Windows gets, with
 * LocalFree, when it defines MPRAPI_FORMAT_MESSAGE before it includes this file; see
 * mprapi/format_message.h.
 */
#if defined(_WIN32) && !defined(MPRAPI_STANDALONE)

/* ----------------------------------------------------------------------------------------------------
 * Windows: the SDK's header */

#ifndef MPRAPI_H
#define MPRAPI_H
#include <windows.h>
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <mprapi.h>
#include <mprerror.h>
#include <rtinfo.h>
#ifndef ROUTER_IF_TYPE_MAX
#define ROUTER_IF_TYPE_MAX 8
#endif
#if defined(__MINGW32__)
#ifdef __cplusplus
extern "C" {
#endif
#include "mprapi/newer_mingw.h"
#ifdef __cplusplus
}
#endif
#endif
#endif

#else

#ifndef MPRAPI_H
#define MPRAPI_H

#include "mprapi/types.h"
#include "mprapi/codes.h"
#include "mprapi/constants.h"
#include "mprapi/structures.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------------------------------------------------------
 * connections */

/* Opens the stored configuration of a machine. Comes before every call that takes a configuration
 * handle. lpwsServerName  the machine: NULL is the local one. The double also takes an empty name
 * and the local machine's own for that, and two leading backslashes before any name. phMprConfig
 * receives the handle, never NULL on success; end it with MprConfigServerDisconnect. Each call
 * gives a new one. ERROR_INVALID_PARAMETER: phMprConfig is NULL, whatever the name.
 * ERROR_NOT_ENOUGH_MEMORY. Any other code: the double gives ERROR_BAD_NETPATH (53) for a machine
 * nobody has added and ERROR_ACCESS_DENIED. Source: nf-mprapi-mprconfigserverconnect. */
DWORD APIENTRY MprConfigServerConnect(LPWSTR lpwsServerName, HANDLE *phMprConfig);

/* Ends a connection, and every handle obtained through it; blocks that were returned live on. Has
 * no result: NULL, a foreign or an ended handle does nothing (the double's promise). Source:
 * nf-mprapi-mprconfigserverdisconnect. */
VOID APIENTRY MprConfigServerDisconnect(HANDLE hMprConfig);

/* Looks at the stored configuration again. All connections of the double see every change at once,
 * so nothing else happens. Source: no reference page; known from headers and export lists. */
DWORD APIENTRY MprConfigServerRefresh(HANDLE hMprConfig);

/* Releases a block that Enum or GetInfo returned. NULL, a foreign pointer, one into a block, or one
 * released before gives ERROR_INVALID_PARAMETER and harms nothing (the double's promise; the page
 * has no failure row). Source: nf-mprapi-mprconfigbufferfree. */
DWORD APIENTRY MprConfigBufferFree(LPVOID pBuffer);

/* --------------------------------------------------------------------------------------------------------------------
 * the server */

/* Makes the machine a router, with default settings. dwLevel 0, pBuffer NULL.
 * ERROR_INVALID_PARAMETER for anything else. Rewrites the configuration. Source:
 * nf-mprapi-mprconfigserverinstall. */
DWORD APIENTRY MprConfigServerInstall(DWORD dwLevel, PVOID pBuffer);

/* Reads the server's settings: level 0, 1 or 2 gives one MPR_SERVER_0, _1 or _2 in a block of the
 * caller's. ERROR_INVALID_PARAMETER: a NULL, or another level. Source:
 * nf-mprapi-mprconfigservergetinfo. */
DWORD APIENTRY MprConfigServerGetInfo(HANDLE hMprConfig, DWORD dwLevel, LPBYTE *lplpbBuffer);

/* Stores the server's settings from one MPR_SERVER_1 or _2 (level 1 or 2); takes a configuration
 * handle despite its type. Either all of it is stored or nothing; level 1 leaves SSTP as it is.
 * ERROR_NOT_SUPPORTED (50): another level. ERROR_INVALID_PARAMETER: a NULL, a count of 0 or above
 * that of the Enterprise edition (PPTP 16384, L2TP and SSTP 30000), flags that the type does not
 * have. ERROR_SUCCESS_REBOOT_REQUIRED (3010) is a success: a count is above the limit that the
 * service started with (1000). Source: nf-mprapi-mprconfigserversetinfo. */
DWORD APIENTRY MprConfigServerSetInfo(MPR_SERVER_HANDLE hMprServer, DWORD dwLevel,
                                      LPBYTE lpbBuffer);

/* Fills the caller's structure, whose Header says which it is: type 2, the size of any shape it has
 * had (Windows Server 2008 R2 to 10), and the revision of that shape, or 1. Each block inside is
 * released by itself with MprConfigBufferFree: certificateNames (its names lie in it),
 * machineCertificateName, customPolicy, certificateEKUs and each pwszEKU in it,
 * machineCertificateHash, the certBlob of SSTP; NULL: none. ERROR_INVALID_PARAMETER: a NULL or a
 * wrong Header. ERROR_DDM_NOT_RUNNING (903): the machine is in LAN-only mode.
 * ERROR_NOT_ENOUGH_MEMORY. Source: nf-mprapi-mprconfigservergetinfoex. */
DWORD APIENTRY MprConfigServerGetInfoEx(HANDLE hMprConfig, MPR_SERVER_EX *pServerInfo);

/* Stores the settings of the one type of tunnels that setConfigForProtocols names; Header as above,
 * but type 3. What the shape does not know stays as it is, and so do the tunnel parameters of IKEv2
 * (its ports too) and L2TP unless dwTunnelConfigParamFlags is 1. Successes are NO_ERROR,
 * ERROR_SUCCESS_RESTART_REQUIRED (3011: SSTP or IKEv2) and ERROR_SUCCESS_REBOOT_REQUIRED (3010: as
 * MprConfigServerSetInfo). ERROR_INVALID_PARAMETER: a NULL, a wrong Header, no such type, a number
 * out of its range, a size without bytes. ERROR_DDM_NOT_RUNNING, ERROR_NOT_ENOUGH_MEMORY. Source:
 * nf-mprapi-mprconfigserversetinfoex. */
DWORD APIENTRY MprConfigServerSetInfoEx(HANDLE hMprConfig,
                                        MPR_SERVER_SET_CONFIG_EX *pSetServerConfig);

/* Writes the configuration into a directory. ERROR_INVALID_PARAMETER: a NULL. Source:
 * nf-mprapi-mprconfigserverbackup. */
DWORD APIENTRY MprConfigServerBackup(HANDLE hMprConfig, LPWSTR lpwsPath);

/* Takes the configuration back from a directory that MprConfigServerBackup wrote. Rewrites
 * everything. Source: nf-mprapi-mprconfigserverrestore. */
DWORD APIENTRY MprConfigServerRestore(HANDLE hMprConfig, LPWSTR lpwsPath);

/* -------------------------------------------------------------------------------------------------------------------------
 * names */

/* The friendly name of the adapter with a GUID name.
 *   pszGuidName   "{GUID}"; the double also takes "\DEVICE\TCPIP_{GUID}".
 *   pszBuffer     receives the name and its terminator; nothing is written on failure.
 *   dwBufferSize  its size in bytes, the terminator counted. 514 bytes are always enough.
 * ERROR_INVALID_PARAMETER: a NULL. ERROR_NOT_FOUND (1168): nothing has that name.
 * ERROR_BUFFER_OVERFLOW (111): it does not fit. Needs no memory. Source:
 * nf-mprapi-mprconfiggetfriendlyname. */
DWORD APIENTRY MprConfigGetFriendlyName(HANDLE hMprConfig, PWCHAR pszGuidName, PWCHAR pszBuffer,
                                        DWORD dwBufferSize);

/* The GUID name, "{GUID}", of the adapter with a friendly name. Everything else as
 * MprConfigGetFriendlyName; 78 bytes are always enough. Source: nf-mprapi-mprconfiggetguidname. */
DWORD APIENTRY MprConfigGetGuidName(HANDLE hMprConfig, PWCHAR pszFriendlyName, PWCHAR pszBuffer,
                                    DWORD dwBufferSize);

/* --------------------------------------------------------------------------------------------------------------------
 * transports */

/* Adds a transport, or stores new settings for one that is there (then as
 * MprConfigTransportSetInfo). dwTransportId        PID_IP, PID_IPX, PID_NBF, PID_ATALK or PID_IPV6;
 * the double gives ERROR_UNKNOWN_PROTOCOL_ID for others. lpwsTransportName    at most 40
 * characters; NULL: the id as a decimal number. pGlobalInfo          an information header of
 * dwGlobalInfoSize bytes; NULL with 0. pClientInterfaceInfo one of dwClientInterfaceInfoSize bytes
 * for client routers; NULL with 0. lpwsDLLPath          the router manager's DLL; NULL: none.
 *   phRouterTransport    receives the handle; the same one for the same transport and connection.
 * ERROR_INVALID_PARAMETER: hMprConfig or phRouterTransport NULL. ERROR_NOT_ENOUGH_MEMORY.
 * Source: nf-mprapi-mprconfigtransportcreate. */
DWORD APIENTRY MprConfigTransportCreate(HANDLE hMprConfig, DWORD dwTransportId,
                                        LPWSTR lpwsTransportName, LPBYTE pGlobalInfo,
                                        DWORD dwGlobalInfoSize, LPBYTE pClientInterfaceInfo,
                                        DWORD dwClientInterfaceInfoSize, LPWSTR lpwsDLLPath,
                                        HANDLE *phRouterTransport);

/* Removes a transport; its handles give ERROR_UNKNOWN_PROTOCOL_ID (902) from then on. The double
 * leaves the same transport of interfaces alone. ERROR_INVALID_PARAMETER: a NULL. Needs no memory.
 * Source: nf-mprapi-mprconfigtransportdelete. */
DWORD APIENTRY MprConfigTransportDelete(HANDLE hMprConfig, HANDLE hRouterTransport);

/* Finds a transport by its id. ERROR_UNKNOWN_PROTOCOL_ID (902): it is not configured.
 * ERROR_INVALID_PARAMETER: a NULL. Source: nf-mprapi-mprconfigtransportgethandle. */
DWORD APIENTRY MprConfigTransportGetHandle(HANDLE hMprConfig, DWORD dwTransportId,
                                           HANDLE *phRouterTransport);

/* Lists transports in the order of their creation as an array of MPR_TRANSPORT_0, to be released
 * with one MprConfigBufferFree; arguments, pages and codes as those of MprConfigInterfaceEnum.
 * Source: nf-mprapi-mprconfigtransportenum. */
DWORD APIENTRY MprConfigTransportEnum(HANDLE hMprConfig, DWORD dwLevel, LPBYTE *lplpBuffer,
                                      DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                      LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle);

/* Reads what a transport stores: three items, each in a buffer of its own, to be released with
 * MprConfigBufferFree. A NULL pointer leaves its item out, and then its size may be NULL too.
 * Sizes are bytes. The double gives NULL and 0 for an item that was never stored.
 * ERROR_INVALID_PARAMETER: a NULL handle, a pointer without its size. ERROR_UNKNOWN_PROTOCOL_ID:
 * the transport was deleted. ERROR_NOT_ENOUGH_MEMORY. Source: nf-mprapi-mprconfigtransportgetinfo.
 */
DWORD APIENTRY MprConfigTransportGetInfo(HANDLE hMprConfig, HANDLE hRouterTransport,
                                         LPBYTE *ppGlobalInfo, LPDWORD lpdwGlobalInfoSize,
                                         LPBYTE *ppClientInterfaceInfo,
                                         LPDWORD lpdwClientInterfaceInfoSize,
                                         LPWSTR *lplpwsDLLPath);

/* Stores what is given, any bytes; NULL with a size of 0 leaves an item as it is. After a refusal
 * every item of the double is as it was. ERROR_INVALID_PARAMETER: a NULL handle; in the double also
 * NULL with another size. ERROR_UNKNOWN_PROTOCOL_ID: the transport was deleted.
 * ERROR_NOT_ENOUGH_MEMORY. Source: nf-mprapi-mprconfigtransportsetinfo. */
DWORD APIENTRY MprConfigTransportSetInfo(HANDLE hMprConfig, HANDLE hRouterTransport,
                                         LPBYTE pGlobalInfo, DWORD dwGlobalInfoSize,
                                         LPBYTE pClientInterfaceInfo,
                                         DWORD dwClientInterfaceInfoSize, LPWSTR lpwsDLLPath);

/* Whether the static filters of a transport are on: level 0 fills one MPR_FILTER_0 of the caller's
 * (the page speaks of a buffer to be released, the prototype has no room for one). They are off
 * until they are turned on. ERROR_INVALID_PARAMETER: a NULL, another level; in the double
 * ERROR_UNKNOWN_PROTOCOL_ID for a transport that is not configured. Needs no memory. Source:
 * nf-mprapi-mprconfigfiltergetinfo. */
DWORD APIENTRY MprConfigFilterGetInfo(HANDLE hMprConfig, DWORD dwLevel, DWORD dwTransportId,
                                      LPBYTE lpBuffer);

/* Turns them on (any value but 0) or off, from one MPR_FILTER_0; codes as above. Needs no memory.
 * Source: nf-mprapi-mprconfigfiltersetinfo. */
DWORD APIENTRY MprConfigFilterSetInfo(HANDLE hMprConfig, DWORD dwLevel, DWORD dwTransportId,
                                      LPBYTE lpBuffer);

/* --------------------------------------------------------------------------------------------------------------------
 * interfaces */

/* Adds an interface from one structure of the level (0 to 3; no byte beyond it is read).
 *   phRouterInterface  receives the handle of the new interface.
 * ERROR_INVALID_PARAMETER: a NULL, a level above 3; in the double also an empty or unterminated
 * name, or an unknown type. ERROR_INTERFACE_ALREADY_EXISTS (904): the name is taken.
 * ERROR_NOT_ENOUGH_MEMORY. Source: nf-mprapi-mprconfiginterfacecreate. */
DWORD APIENTRY MprConfigInterfaceCreate(HANDLE hMprConfig, DWORD dwLevel, LPBYTE lpbBuffer,
                                        HANDLE *phRouterInterface);

/* Removes an interface and its transports. Needs no memory. Handles of it live on, and every call
 * with one is answered with ERROR_NO_SUCH_INTERFACE in the double, this one too; an interface made
 * later under the same name is another. ERROR_INVALID_PARAMETER: a NULL. Source:
 * nf-mprapi-mprconfiginterfacedelete. */
DWORD APIENTRY MprConfigInterfaceDelete(HANDLE hMprConfig, HANDLE hRouterInterface);

/* Finds an interface by its name, a LAN interface by its GUID name.
 * ERROR_NO_SUCH_INTERFACE (905): the configuration has none of that name. ERROR_INVALID_PARAMETER:
 * a NULL. Source: nf-mprapi-mprconfiginterfacegethandle. */
DWORD APIENTRY MprConfigInterfaceGetHandle(HANDLE hMprConfig, LPWSTR lpwsInterfaceName,
                                           HANDLE *phRouterInterface);

/* Lists interfaces in the order of their creation.
 *   dwLevel           0
 *   lplpBuffer        receives an array of MPR_INTERFACE_0, to be released with one
 *                     MprConfigBufferFree
 *   dwPrefMaxLen      how many bytes of entries are wanted, one structure at least; 0xFFFFFFFF: all
 *   lpdwEntriesRead   receives the number of entries in the array
 *   lpdwTotalEntries  receives the number that could be had from the resume position, those
 *                     returned included
 *   lpdwResumeHandle  in: 0, or what the last call left; out: where to go on, 0 when nothing is
 *                     left. NULL: from the beginning. A walk of the double goes on behind the last
 *                     one it listed, whatever was created or deleted meanwhile.
 * ERROR_INVALID_PARAMETER: a NULL (but the last), another level, a length below one structure.
 * ERROR_NO_MORE_ITEMS (259): nothing from that position. ERROR_NOT_ENOUGH_MEMORY. After an error the
 * resume value means nothing. Source: nf-mprapi-mprconfiginterfaceenum. */
DWORD APIENTRY MprConfigInterfaceEnum(HANDLE hMprConfig, DWORD dwLevel, LPBYTE *lplpBuffer,
                                      DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                      LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle);

/* Reads one interface: one structure of the level (0 to 3) in a block of the caller's, with all it
 * points to; *lpdwBufferSize receives its bytes. The double gives every level of any interface:
 * NULL for hours that are not restricted, zeros for what nobody has stored.
 * ERROR_INVALID_PARAMETER: a NULL, a level above 3. ERROR_NO_SUCH_INTERFACE (905): it is gone.
 * ERROR_NOT_ENOUGH_MEMORY. Source: nf-mprapi-mprconfiginterfacegetinfo. */
DWORD APIENTRY MprConfigInterfaceGetInfo(HANDLE hMprConfig, HANDLE hRouterInterface, DWORD dwLevel,
                                         LPBYTE *lplpBuffer, LPDWORD lpdwBufferSize);

/* Stores new settings for an interface from one structure of the level (0 to 3): whether it is
 * enabled; at level 1 its hours as well; at levels 2 and 3 how it dials, but for guidId. In the
 * double name and type stay as they are, whatever the structure says.
 * ERROR_INVALID_PARAMETER: a NULL, a level above 3; an interface of type DEDICATED or INTERNAL that
 * is (in the double: that the structure says is) enabled. ERROR_NO_SUCH_INTERFACE (905): it is
 * gone. ERROR_NOT_ENOUGH_MEMORY. Source: nf-mprapi-mprconfiginterfacesetinfo. */
DWORD APIENTRY MprConfigInterfaceSetInfo(HANDLE hMprConfig, HANDLE hRouterInterface, DWORD dwLevel,
                                         LPBYTE lpbBuffer);

/* Reads the custom IKEv2 settings of a demand-dial interface.
 *   pCustomInfo  the caller's structure, of any revision. Its Header is filled in before the call
 *                and tells how many bytes are there; members that it lacks are left out.
 * dwFlags 0: there are none, and for the double everything behind it is 0. Otherwise each pointer
 * in the structure (certificateName.pbData, customPolicy, certificateHash.pbData, tsI, tsR) leads
 * to a block of its own, to be released with MprConfigBufferFree, or is NULL for what is absent.
 * ERROR_INVALID_PARAMETER: a NULL, and for the double a Header that is none.
 * ERROR_NO_SUCH_INTERFACE (905): it is gone. ERROR_NOT_ENOUGH_MEMORY. Source:
 * nf-mprapi-mprconfiginterfacegetcustominfoex. */
DWORD APIENTRY MprConfigInterfaceGetCustomInfoEx(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 PMPR_IF_CUSTOMINFOEX pCustomInfo);

/* Stores them, from a structure of any revision, Header filled in. dwFlags 0 takes all away; a NULL
 * customPolicy, or a certificateName, certificateHash or list of selectors of size 0, takes that
 * one away. The double leaves what a revision lacks as it is stored. ERROR_INVALID_PARAMETER: a
 * NULL, an interface that is not of type ROUTER_IF_TYPE_FULL_ROUTER, and for the double also a
 * Header that is none, another flag, a dwSaLifeTime outside of 300 to 17279999, a dwSaDataSize
 * below 1024, a size without data. ERROR_NO_SUCH_INTERFACE (905): it is gone. Source:
 * nf-mprapi-mprconfiginterfacesetcustominfoex. */
DWORD APIENTRY MprConfigInterfaceSetCustomInfoEx(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 PMPR_IF_CUSTOMINFOEX pCustomInfo);

/* Adds a transport to an interface, or stores new information for one that is there.
 * Source: nf-mprapi-mprconfiginterfacetransportadd. */
DWORD APIENTRY MprConfigInterfaceTransportAdd(HANDLE hMprConfig, HANDLE hRouterInterface,
                                              DWORD dwTransportId, LPWSTR lpwsTransportName,
                                              LPBYTE pInterfaceInfo, DWORD dwInterfaceInfoSize,
                                              HANDLE *phRouterIfTransport);

/* Removes it. Source: nf-mprapi-mprconfiginterfacetransportremove. */
DWORD APIENTRY MprConfigInterfaceTransportRemove(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 HANDLE hRouterIfTransport);

/* Finds a transport of an interface by its id. Source:
 * nf-mprapi-mprconfiginterfacetransportgethandle. */
DWORD APIENTRY MprConfigInterfaceTransportGetHandle(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                    DWORD dwTransportId,
                                                    HANDLE *phRouterIfTransport);

/* Lists the transports of an interface as MPR_IFTRANSPORT_0; pages as MprConfigInterfaceEnum does.
 * Source: nf-mprapi-mprconfiginterfacetransportenum. */
DWORD APIENTRY MprConfigInterfaceTransportEnum(HANDLE hMprConfig, HANDLE hRouterInterface,
                                               DWORD dwLevel, LPBYTE *lplpBuffer,
                                               DWORD dwPrefMaxLen, LPDWORD lpdwEntriesRead,
                                               LPDWORD lpdwTotalEntries, LPDWORD lpdwResumeHandle);

/* Reads the information header of a transport on an interface. Source:
 * nf-mprapi-mprconfiginterfacetransportgetinfo. */
DWORD APIENTRY MprConfigInterfaceTransportGetInfo(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                  HANDLE hRouterIfTransport,
                                                  LPBYTE *ppInterfaceInfo,
                                                  LPDWORD lpdwInterfaceInfoSize);

/* Stores it. Source: nf-mprapi-mprconfiginterfacetransportsetinfo. */
DWORD APIENTRY MprConfigInterfaceTransportSetInfo(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                  HANDLE hRouterIfTransport, LPBYTE pInterfaceInfo,
                                                  DWORD dwInterfaceInfoSize);

/* -----------------------------------------------------------------------------------------------------------
 * information headers */

/*
 * What the functions on information headers have in common
 *   - A header is bytes: RTR_INFO_BLOCK_HEADER, then the data of its blocks. It is read wherever it
 * lies, whether an MprInfo function made it, a GetInfo call returned it or the program holds it.
 *   - No call changes a header. Each makes another, of which the caller is the owner, who releases
 * it with MprInfoDelete; the old one stays the caller's too.
 *   - NULL is ERROR_INVALID_PARAMETER (87). So is, for the double, a header that is malformed: of
 * another version, or with blocks that do not lie inside of its size. Nothing beyond that size is
 * read.
 *   - ERROR_NOT_ENOUGH_MEMORY (8): memory is short. After a failure the out variable is as it was.
 *   - Sizes are bytes, of one item or of the whole. No connection and no rights are needed.
 */

/* Makes an empty header. dwVersion is RTR_INFO_BLOCK_VERSION (1), the only one there is; the double
 * answers ERROR_INVALID_PARAMETER for another, and its empty header has 12 bytes. Source:
 * nf-mprapi-mprinfocreate. */
DWORD APIENTRY MprInfoCreate(DWORD dwVersion, LPVOID *lplpNewHeader);

/* Releases a header that an MprInfo function made; pointers into it are dead afterwards. NULL, and
 * for the double any pointer that is no live header, is ERROR_INVALID_PARAMETER; nothing is
 * released then. A buffer of a GetInfo call is released with MprConfigBufferFree instead. Source:
 * nf-mprapi-mprinfodelete. */
DWORD APIENTRY MprInfoDelete(LPVOID lpHeader);

/* Copies a header, bytes behind its last block included. The copy outlives the original. Source:
 * nf-mprapi-mprinfoduplicate. */
DWORD APIENTRY MprInfoDuplicate(LPVOID lpHeader, LPVOID *lplpNewHeader);

/* Makes an empty header out of another, which keeps its blocks. Source:
 * nf-mprapi-mprinforemoveall. */
DWORD APIENTRY MprInfoRemoveAll(LPVOID lpHeader, LPVOID *lplpNewHeader);

/* Makes a header with one block more: dwItemCount items of dwItemSize bytes, copied from
 * lpItemData. Either number may be 0, which makes a block without bytes that is there all the same;
 * lpItemData may not be NULL even then, and may lie in lpHeader. The double puts the block behind
 * the others. ERROR_INVALID_PARAMETER also when the header has that type already, and when the
 * result had more than 2^32 - 1 bytes. Source: nf-mprapi-mprinfoblockadd. */
DWORD APIENTRY MprInfoBlockAdd(LPVOID lpHeader, DWORD dwInfoType, DWORD dwItemSize,
                               DWORD dwItemCount, LPBYTE lpItemData, LPVOID *lplpNewHeader);

/* Makes a header with one block less. ERROR_INVALID_PARAMETER also when the header has no block of
 * that type. Source: nf-mprapi-mprinfoblockremove. */
DWORD APIENTRY MprInfoBlockRemove(LPVOID lpHeader, DWORD dwInfoType, LPVOID *lplpNewHeader);

/* Makes a header with the data of one block replaced, where it stands; arguments as for
 * MprInfoBlockAdd. ERROR_INVALID_PARAMETER also when the header has no block of that type. Source:
 * nf-mprapi-mprinfoblockset. */
DWORD APIENTRY MprInfoBlockSet(LPVOID lpHeader, DWORD dwInfoType, DWORD dwItemSize,
                               DWORD dwItemCount, LPBYTE lpItemData, LPVOID *lplpNewHeader);

/* Where a block lies in a header. Each output may be NULL; with all three NULL the call tells
 * whether the type is there. *lplpItemData is borrowed from the header and lives as long as it
 * does; for a block without bytes the double gives a pointer, too, at which nothing may be read.
 * ERROR_NOT_FOUND (1168): no block of that type. Source: nf-mprapi-mprinfoblockfind. */
DWORD APIENTRY MprInfoBlockFind(LPVOID lpHeader, DWORD dwInfoType, LPDWORD lpdwItemSize,
                                LPDWORD lpdwItemCount, LPBYTE *lplpItemData);

/* The bytes of the whole header, data included: a size, not a code. The double gives 0 for NULL and
 * for a malformed header. Source: nf-mprapi-mprinfoblockquerysize. */
DWORD APIENTRY MprInfoBlockQuerySize(LPVOID lpHeader);

#ifdef __cplusplus
}
#endif

#include "mprapi/admin.h"
#ifdef MPRAPI_FORMAT_MESSAGE
#include "mprapi/format_message.h"
#endif

#endif
#endif
