/*
 * mprapi/format_message.h: FormatMessage and LocalFree for a program that asks for the text of a
 * code, on a system without Windows. Part of mprapi.h, which includes it where the program has
 * defined MPRAPI_FORMAT_MESSAGE; not for a program that has WinPR's <winpr/locale.h>, where
 * FormatMessageW is a function of WinPR.
 *
 * The texts are the double's own words, as mprfake_message gives them, in one language.
 */
#ifndef MPRAPI_FORMAT_MESSAGE_H
#define MPRAPI_FORMAT_MESSAGE_H

#include <stdarg.h>
#include <stdlib.h>

#include "mprapi/codes.h"
#include "mprapi/types.h"

#ifndef FORMAT_MESSAGE_ALLOCATE_BUFFER
#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x00000100
#endif
#ifndef FORMAT_MESSAGE_IGNORE_INSERTS
#define FORMAT_MESSAGE_IGNORE_INSERTS 0x00000200
#endif
#ifndef FORMAT_MESSAGE_FROM_STRING
#define FORMAT_MESSAGE_FROM_STRING 0x00000400
#endif
#ifndef FORMAT_MESSAGE_FROM_HMODULE
#define FORMAT_MESSAGE_FROM_HMODULE 0x00000800
#endif
#ifndef FORMAT_MESSAGE_FROM_SYSTEM
#define FORMAT_MESSAGE_FROM_SYSTEM 0x00001000
#endif
#ifndef FORMAT_MESSAGE_ARGUMENT_ARRAY
#define FORMAT_MESSAGE_ARGUMENT_ARRAY 0x00002000
#endif
#ifndef FORMAT_MESSAGE_MAX_WIDTH_MASK
#define FORMAT_MESSAGE_MAX_WIDTH_MASK 0x000000FF
#endif

/* What programs write for the language, which makes no difference here. */
#ifndef LANG_NEUTRAL
#define LANG_NEUTRAL 0x00
#endif
#ifndef SUBLANG_NEUTRAL
#define SUBLANG_NEUTRAL 0x00
#endif
#ifndef SUBLANG_DEFAULT
#define SUBLANG_DEFAULT 0x01
#endif
#ifndef MAKELANGID
#define MAKELANGID(primary, sub) ((DWORD)(((DWORD)(sub) << 10) | (DWORD)(primary)))
#endif

#if defined(UNICODE) && !defined(FormatMessage)
#define FormatMessage FormatMessageW
#endif

typedef HANDLE HLOCAL;

#ifdef __cplusplus
extern "C" {
#endif

/* The library's; described in mprfake.h. */
DWORD mprfake_message(DWORD code, char *text, DWORD size, DWORD *needed);

#ifdef __cplusplus
}
#endif

/* Frees a text of FormatMessageW or MprAdminGetErrorString; NULL is fine. Always NULL. */
static inline HLOCAL LocalFree(HLOCAL hMem)
{
    free(hMem);
    return NULL;
}

/* The text of a code, as the system has it.
 *   dwFlags       FORMAT_MESSAGE_FROM_SYSTEM, and as wanted
 *                 FORMAT_MESSAGE_ALLOCATE_BUFFER: lpBuffer is the address of a LPWSTR, cast; it
 *                 receives a block of at least nSize characters, to be freed with LocalFree, or
 *                 NULL when the call fails
 *                 FORMAT_MESSAGE_IGNORE_INSERTS: makes no difference, no text has inserts
 *                 FORMAT_MESSAGE_MAX_WIDTH_MASK: without the line break (CR, LF) at the end
 *   lpSource, dwLanguageId, Arguments   not looked at
 *   lpBuffer      receives the text and its terminator
 *   nSize         its room in characters, the terminator counted
 * The result is the number of characters without terminator. 0 is a failure, after which nothing
 * else is written: no text for the code, no room or memory for it, lpBuffer NULL, other flags or
 * another width. There is no last-error value that would tell which. */
static inline DWORD WINAPI FormatMessageW(DWORD dwFlags, const void *lpSource, DWORD dwMessageId,
                                          DWORD dwLanguageId, LPWSTR lpBuffer, DWORD nSize,
                                          va_list *Arguments)
{
    const DWORD width = dwFlags & FORMAT_MESSAGE_MAX_WIDTH_MASK;
    const DWORD known = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER |
                        FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK;
    const DWORD allocates = dwFlags & FORMAT_MESSAGE_ALLOCATE_BUFFER;
    char text[256 + 2];
    WCHAR *out = lpBuffer;
    DWORD length = 0;

    (void)lpSource;
    (void)dwLanguageId;
    (void)Arguments;
    if (lpBuffer == NULL)
        return 0;
    if (allocates != 0)
        *(LPWSTR *)(void *)lpBuffer = NULL;
    if ((dwFlags & FORMAT_MESSAGE_FROM_SYSTEM) == 0 || (dwFlags & ~known) != 0)
        return 0;
    if (width != 0 && width != FORMAT_MESSAGE_MAX_WIDTH_MASK)
        return 0;
    if (mprfake_message(dwMessageId, text, 256, &length) != NO_ERROR)
        return 0;

    length--;
    if (width == 0) {
        text[length++] = '\r';
        text[length++] = '\n';
    }
    if (allocates != 0) {
        const size_t room = nSize > length ? nSize : (size_t)length + 1;

        out = (WCHAR *)malloc(room * sizeof(WCHAR));
        if (out == NULL)
            return 0;
        *(LPWSTR *)(void *)lpBuffer = out;
    } else if (nSize <= length) {
        return 0;
    }
    for (DWORD i = 0; i < length; i++)
        out[i] = (WCHAR)(unsigned char)text[i];
    out[length] = 0;
    return length;
}

#endif
