/* The configuration as one number. Read with plain calls outside the guards of a check, so that a
 * digest never decides a verdict by itself: a function that fails to answer contributes its code.
 */
#include "harness/digest.h"
#include "harness/fixture.h"
#include "harness/state.h"

#include <string.h>

static uint64_t mix(uint64_t digest, const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < size; i++)
        digest = (digest ^ p[i]) * 0x100000001B3u;
    return digest;
}

static uint64_t mix_interfaces(struct check *c, HANDLE config, uint64_t digest)
{
    LPBYTE buffer = NULL;
    DWORD read = 0, total = 0;
    DWORD code =
        c->target->MprConfigInterfaceEnum(config, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL);
    digest = mix(digest, &code, sizeof code);
    if (code != NO_ERROR)
        return digest;
    const MPR_INTERFACE_0 *entries = (const void *)buffer;
    for (DWORD i = 0; i < read; i++) {
        size_t length = 0;
        while (length < MAX_INTERFACE_NAME_LEN && entries[i].wszInterfaceName[length] != 0)
            length++;
        digest = mix(digest, entries[i].wszInterfaceName, length * sizeof(WCHAR));
        digest = mix(digest, &entries[i].fEnabled, sizeof entries[i].fEnabled);
        digest = mix(digest, &entries[i].dwIfType, sizeof entries[i].dwIfType);
    }
    if (c->target->MprConfigBufferFree != NULL)
        c->target->MprConfigBufferFree(buffer);
    return digest;
}

static uint64_t mix_transports(struct check *c, HANDLE config, uint64_t digest)
{
    static const DWORD ids[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        HANDLE handle;
        DWORD code = c->target->MprConfigTransportGetHandle(config, ids[i], &handle);
        digest = mix(digest, &code, sizeof code);
    }
    return digest;
}

static uint64_t mix_ports(struct check *c, HANDLE config, uint64_t digest)
{
    LPBYTE buffer = NULL;
    DWORD code = c->target->MprConfigServerGetInfo(config, 2, &buffer);
    digest = mix(digest, &code, sizeof code);
    if (code != NO_ERROR)
        return digest;
    digest = mix(digest, buffer, sizeof(MPR_SERVER_2));
    if (c->target->MprConfigBufferFree != NULL)
        c->target->MprConfigBufferFree(buffer);
    return digest;
}

uint64_t config_digest(struct check *c)
{
    uint64_t digest = 0xCBF29CE484222325u;
    HANDLE config = NULL;
    /* A half-built target may crash in Enum; a check that only reads must not come to grief over
     * that. */
    if (!target_is_double(c) && c->state->clause->check->safety == SAFETY_READ)
        return 0;
    if (c->target->MprConfigServerConnect == NULL ||
        c->target->MprConfigServerConnect(NULL, &config) != NO_ERROR)
        return 0;
    if (c->target->MprConfigInterfaceEnum != NULL)
        digest = mix_interfaces(c, config, digest);
    if (c->target->MprConfigTransportGetHandle != NULL)
        digest = mix_transports(c, config, digest);
    /* Elsewhere it may be a stub that a check of interfaces must not come to grief over. */
    if (target_is_double(c))
        digest = mix_ports(c, config, digest);
    if (c->target->MprConfigServerDisconnect != NULL)
        c->target->MprConfigServerDisconnect(config);
    return digest;
}
