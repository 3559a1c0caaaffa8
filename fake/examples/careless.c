/* The careless version: it goes on with whatever its handle variable holds. Programs like this are
 * the rule. */
#include "adapters.h"

#define NAME_UNITS 64

DWORD list_adapters(const WCHAR *server, const WCHAR *const *guids, size_t count,
                    adapter_sink *sink, void *context)
{
    HANDLE config = NULL;
    MprConfigServerConnect((LPWSTR)server, &config);
    for (size_t i = 0; i < count; i++) {
        WCHAR name[NAME_UNITS];
        DWORD code = MprConfigGetFriendlyName(config, (PWCHAR)guids[i], name, sizeof name);
        sink(context, guids[i], code, code == NO_ERROR ? name : NULL);
    }
    MprConfigServerDisconnect(config);
    return NO_ERROR;
}
