/*
 * mprapi/codes.h: the error codes that these functions give, as documented for Windows. Part of
 * mprapi.h; include that one.
 *
 * Each is guarded, and spelled as other free Windows headers spell it, so that one of them may come
 * before or after.
 */
#ifndef MPRAPI_CODES_H
#define MPRAPI_CODES_H

#ifndef NO_ERROR
#define NO_ERROR 0
#endif
#ifndef ERROR_SUCCESS
#define ERROR_SUCCESS 0x00000000
#endif
#ifndef ERROR_FILE_NOT_FOUND
#define ERROR_FILE_NOT_FOUND 0x00000002
#endif
#ifndef ERROR_PATH_NOT_FOUND
#define ERROR_PATH_NOT_FOUND 0x00000003
#endif
#ifndef ERROR_ACCESS_DENIED
#define ERROR_ACCESS_DENIED 0x00000005 /* the caller lacks administrator rights */
#endif
#ifndef ERROR_INVALID_HANDLE
#define ERROR_INVALID_HANDLE                                                                       \
    0x00000006 /* not a live handle of the right kind, connection and machine */
#endif
#ifndef ERROR_NOT_ENOUGH_MEMORY
#define ERROR_NOT_ENOUGH_MEMORY 0x00000008
#endif
#ifndef ERROR_INVALID_DATA
#define ERROR_INVALID_DATA 0x0000000D
#endif
#ifndef ERROR_OUTOFMEMORY
#define ERROR_OUTOFMEMORY 0x0000000E
#endif
#ifndef ERROR_GEN_FAILURE
#define ERROR_GEN_FAILURE 0x0000001F
#endif
#ifndef ERROR_NOT_SUPPORTED
#define ERROR_NOT_SUPPORTED 0x00000032
#endif
#ifndef ERROR_BAD_NETPATH
#define ERROR_BAD_NETPATH 0x00000035 /* the server name leads nowhere */
#endif
#ifndef ERROR_INVALID_PARAMETER
#define ERROR_INVALID_PARAMETER 0x00000057
#endif
#ifndef ERROR_BUFFER_OVERFLOW
#define ERROR_BUFFER_OVERFLOW 0x0000006F /* the result does not fit into the buffer */
#endif
#ifndef ERROR_DISK_FULL
#define ERROR_DISK_FULL 0x00000070
#endif
#ifndef ERROR_CALL_NOT_IMPLEMENTED
#define ERROR_CALL_NOT_IMPLEMENTED 0x00000078 /* the double does not have this yet */
#endif
#ifndef ERROR_INSUFFICIENT_BUFFER
#define ERROR_INSUFFICIENT_BUFFER 0x0000007A
#endif
#ifndef ERROR_INVALID_NAME
#define ERROR_INVALID_NAME 0x0000007B
#endif
#ifndef ERROR_INVALID_LEVEL
#define ERROR_INVALID_LEVEL 0x0000007C
#endif
#ifndef ERROR_PROC_NOT_FOUND
#define ERROR_PROC_NOT_FOUND 0x0000007F
#endif
#ifndef ERROR_ALREADY_EXISTS
#define ERROR_ALREADY_EXISTS 0x000000B7
#endif
#ifndef ERROR_FILENAME_EXCED_RANGE
#define ERROR_FILENAME_EXCED_RANGE 0x000000CE
#endif
#ifndef ERROR_MORE_DATA
#define ERROR_MORE_DATA 0x000000EA
#endif
#ifndef ERROR_NO_MORE_ITEMS
#define ERROR_NO_MORE_ITEMS 0x00000103 /* nothing left to enumerate */
#endif
#ifndef ERROR_NOT_FOUND
#define ERROR_NOT_FOUND 0x00000490
#endif
#ifndef ERROR_INTERNAL_ERROR
#define ERROR_INTERNAL_ERROR 0x0000054F
#endif
#ifndef ERROR_FILE_CORRUPT
#define ERROR_FILE_CORRUPT 0x00000570
#endif
#ifndef ERROR_SUCCESS_REBOOT_REQUIRED
#define ERROR_SUCCESS_REBOOT_REQUIRED 0x00000BC2 /* done, waits for a reboot */
#endif
#ifndef ERROR_SUCCESS_RESTART_REQUIRED
#define ERROR_SUCCESS_RESTART_REQUIRED 0x00000BC3 /* done, waits for a restart */
#endif
#ifndef RPC_S_SERVER_UNAVAILABLE
#define RPC_S_SERVER_UNAVAILABLE 0x000006BA
#endif

/* Codes of routing and remote access; they begin at ROUTEBASE. */
#ifndef ROUTEBASE
#define ROUTEBASE 900
#endif
#ifndef ERROR_UNKNOWN_PROTOCOL_ID
#define ERROR_UNKNOWN_PROTOCOL_ID (ROUTEBASE + 2) /* 902: no such transport */
#endif
#ifndef ERROR_DDM_NOT_RUNNING
#define ERROR_DDM_NOT_RUNNING (ROUTEBASE + 3) /* 903: the demand-dial manager does not run */
#endif
#ifndef ERROR_INTERFACE_ALREADY_EXISTS
#define ERROR_INTERFACE_ALREADY_EXISTS (ROUTEBASE + 4) /* 904 */
#endif
#ifndef ERROR_NO_SUCH_INTERFACE
#define ERROR_NO_SUCH_INTERFACE (ROUTEBASE + 5) /* 905 */
#endif
#ifndef ERROR_INTERFACE_CONNECTED
#define ERROR_INTERFACE_CONNECTED (ROUTEBASE + 8) /* 908 */
#endif
#ifndef ERROR_ROUTER_CONFIG_INCOMPATIBLE
#define ERROR_ROUTER_CONFIG_INCOMPATIBLE (ROUTEBASE + 45) /* 945 */
#endif
#ifndef ERROR_PROTOCOL_ALREADY_INSTALLED
#define ERROR_PROTOCOL_ALREADY_INSTALLED (ROUTEBASE + 48) /* 948 */
#endif
#ifndef ERROR_REMOTEACCESS_NOT_CONFIGURED
#define ERROR_REMOTEACCESS_NOT_CONFIGURED (ROUTEBASE + 56) /* 956 */
#endif

#endif
