/* The forgetful version, for the guide: it does what adapters.c does, and never disconnects. */
#include "adapters.h"

DWORD list_adapters(const WCHAR *server, const WCHAR *const *guids, size_t count,
                    adapter_sink *sink, void *context)
{
    HANDLE config;
    DWORD code = MprConfigServerConnect((LPWSTR)server, &config);
    if (code != NO_ERROR)
        return code;
    for (size_t i = 0; i < count; i++) {
        WCHAR name[64];
        code = MprConfigGetFriendlyName(config, (PWCHAR)guids[i], name, sizeof name);
        sink(context, guids[i], code, code == NO_ERROR ? name : NULL);
    }
    return NO_ERROR;
}
