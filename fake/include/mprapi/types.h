/*
 * mprapi/types.h: the Windows base types that the API is written in, on a system without the
 * Windows SDK. Part of mprapi.h; include that one.
 *
 * Where WinPR's headers can be found their types are used, so that both may be included in either
 * order. A DWORD is 32 bits and a WCHAR 16 bits everywhere; u"..." is a text of WCHARs.
 */
#ifndef MPRAPI_TYPES_H
#define MPRAPI_TYPES_H

#include <stddef.h>
#include <stdint.h>

#if defined(__has_include) && !defined(MPRAPI_STANDALONE)
#if __has_include(<winpr/wtypes.h>)
#define MPRAPI_WINPR 1
#endif
#endif

#ifdef MPRAPI_WINPR
#include <winpr/wtypes.h>
#else

#if !defined(__cplusplus) && !defined(MPRAPI_STANDALONE)
#include <uchar.h>
#elif !defined(__cplusplus)
typedef __CHAR16_TYPE__ char16_t;
#endif

typedef uint8_t BYTE, UCHAR, *PBYTE, *LPBYTE;
typedef uint16_t USHORT, WORD;
typedef uint32_t DWORD, ULONG, *PDWORD, *LPDWORD;
typedef int32_t BOOL;
typedef char16_t WCHAR;
typedef WCHAR *PWCHAR, *PWSTR, *LPWSTR;
typedef const WCHAR *LPCWSTR;
typedef void *PVOID, *LPVOID;
typedef void *HANDLE;

typedef struct _GUID {
    uint32_t Data1;
    uint16_t Data2;
    uint16_t Data3;
    uint8_t Data4[8];
} GUID;

#endif /* MPRAPI_WINPR */

#ifndef VOID
#define VOID void
#endif
#ifndef TRUE
#define TRUE 1
#endif
#ifndef FALSE
#define FALSE 0
#endif

/* The calling convention: that of the C compiler, but on x86 Windows. */
#ifndef WINAPI
#if defined(_WIN32) && defined(__i386__)
#define WINAPI __attribute__((stdcall))
#else
#define WINAPI
#endif
#endif
#ifndef APIENTRY
#define APIENTRY WINAPI
#endif

/* An IPv6 address as 16 bytes; the system's own type where <netinet/in.h> was included before. */
#if !defined(MPRAPI_IN6_ADDR)
#define MPRAPI_IN6_ADDR 1
typedef struct {
    union {
        UCHAR Byte[16];
        USHORT Word[8];
    } u;
} MPRAPI_ADDRESS6;
typedef struct {
    ULONG S_addr;
} MPRAPI_ADDRESS4;
#endif

/* Bytes with their number; both names are in use for one layout. */
typedef struct {
    DWORD cbData;
    BYTE *pbData;
} CERT_NAME_BLOB, CRYPT_HASH_BLOB;

#endif
