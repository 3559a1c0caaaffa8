/* The careful version; see adapters.h. */
#include "adapters.h"

/* Enough for most names; a longer one is reported, not cut. */
#define NAME_UNITS 64

DWORD list_adapters(const WCHAR *server, const WCHAR *const *guids, size_t count,
                    adapter_sink *sink, void *context)
{
    HANDLE config;
    DWORD code = MprConfigServerConnect((LPWSTR)server, &config);
    if (code != NO_ERROR)
        return code;
    for (size_t i = 0; i < count; i++) {
        WCHAR name[NAME_UNITS];
        code = MprConfigGetFriendlyName(config, (PWCHAR)guids[i], name, sizeof name);
        sink(context, guids[i], code, code == NO_ERROR ? name : NULL);
    }
    MprConfigServerDisconnect(config);
    return NO_ERROR;
}
