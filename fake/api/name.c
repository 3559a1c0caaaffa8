/*
 * name.c: from an adapter's GUID to its connection name and back: MprConfigGetFriendlyName,
 * MprConfigGetGuidName. Neither needs memory.
 *
 * A GUID is taken in the two spellings that programs have at hand: "{GUID}" and
 * "\DEVICE\TCPIP_{GUID}". An interface that is no LAN interface goes by its own name both ways.
 */
#include "api/entry.h"

#include <string.h>

#include "base/utf16.h"

#define PREFIX_LENGTH 14

static const char PREFIX[PREFIX_LENGTH + 1] = "\\DEVICE\\TCPIP_";

/* Whether the name begins with the prefix, its ASCII letters in any case. */
static bool has_prefix(const uint16_t *name)
{
    for (size_t i = 0; i < PREFIX_LENGTH; i++) {
        uint16_t unit = name[i];

        if (unit >= 'a' && unit <= 'z')
            unit = (uint16_t)(unit - 'a' + 'A');
        if (unit != (uint16_t)PREFIX[i])
            return false;
    }
    return true;
}

static const struct adapter *find_by_guid_name(struct server *server, const uint16_t *name)
{
    size_t length = utf16_length(name, PREFIX_LENGTH + GUID_TEXT_LENGTH);
    struct guid guid;

    if (length == PREFIX_LENGTH + GUID_TEXT_LENGTH && has_prefix(name))
        name += PREFIX_LENGTH;
    else if (length != GUID_TEXT_LENGTH)
        return NULL;
    return guid_parse(name, &guid) ? adapters_peek_guid(&server->adapters, &guid) : NULL;
}

static const struct adapter *find_by_friendly_name(struct server *server, const uint16_t *name)
{
    size_t length = utf16_length(name, ADAPTER_NAME_LONGEST);

    if (length > ADAPTER_NAME_LONGEST)
        return NULL;
    return adapters_peek_name(&server->adapters, name, length);
}

/* Copies a result with its terminator, or not at all. */
static DWORD hand_out(const uint16_t *text, size_t length, PWCHAR buffer, DWORD buffer_size)
{
    size_t size = (length + 1) * sizeof(text[0]);

    if (size > buffer_size)
        return ERROR_BUFFER_OVERFLOW;
    memcpy(buffer, text, size);
    return NO_ERROR;
}

/* What comes before the look-up, which is the same for both. */
static DWORD begin(HANDLE hMprConfig, const WCHAR *name, const WCHAR *buffer,
                   enum function function, struct server **server)
{
    struct handle *connection = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig ==
        NULL) // MprConfigGetFriendlyName.null-handle, MprConfigGetGuidName.null-handle
        return ERROR_INVALID_PARAMETER;
    if (name == NULL) // MprConfigGetFriendlyName.null-name, MprConfigGetGuidName.null-name
        return ERROR_INVALID_PARAMETER;
    if (buffer == NULL) // MprConfigGetFriendlyName.null-buffer, MprConfigGetGuidName.null-buffer
        return ERROR_INVALID_PARAMETER;

    code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, function);
    if (code == NO_ERROR)
        *server = entry_server(connection);
    return code;
}

/* Loopback, Internal and demand-dial interfaces have no adapter and no GUID: the name they have is
 * both. One that is named by a GUID is a LAN interface, whose friendly name only an adapter knows.
 */
static DWORD hand_out_own_name(struct server *server, const WCHAR *name, PWCHAR buffer, DWORD size)
{
    size_t length = utf16_length((const uint16_t *)name, INTERFACE_NAME_LONGEST);
    const struct iface *iface = NULL;
    struct guid guid;

    if (length <= INTERFACE_NAME_LONGEST)
        iface = interfaces_find(&server->interfaces, (const uint16_t *)name, length);
    if (iface == NULL || (iface->name_length == GUID_TEXT_LENGTH && guid_parse(iface->name, &guid)))
        return ERROR_NOT_FOUND; // MprConfigGetFriendlyName.not-found,
                                // MprConfigGetGuidName.not-found
    return hand_out(iface->name, iface->name_length, buffer, size);
}

static DWORD get_friendly_name(HANDLE hMprConfig, const WCHAR *guid_name, PWCHAR buffer, DWORD size)
{
    const struct adapter *adapter = NULL;
    struct server *server = NULL;
    DWORD code = begin(hMprConfig, guid_name, buffer, FUNCTION_MprConfigGetFriendlyName, &server);

    if (code != NO_ERROR)
        return code;

    adapter = find_by_guid_name(server, (const uint16_t *)guid_name);
    if (adapter == NULL)
        return hand_out_own_name(server, guid_name, buffer, size);
    return hand_out(adapter->name, adapter->name_length, buffer,
                    size); // MprConfigGetFriendlyName.too-small
}

static DWORD get_guid_name(HANDLE hMprConfig, const WCHAR *friendly_name, PWCHAR buffer, DWORD size)
{
    const struct adapter *adapter = NULL;
    struct server *server = NULL;
    DWORD code = begin(hMprConfig, friendly_name, buffer, FUNCTION_MprConfigGetGuidName, &server);

    if (code != NO_ERROR)
        return code;

    adapter = find_by_friendly_name(server, (const uint16_t *)friendly_name);
    if (adapter == NULL)
        return hand_out_own_name(server, friendly_name, buffer, size);
    return hand_out(adapter->guid_text, GUID_TEXT_LENGTH, buffer,
                    size); // MprConfigGetGuidName.too-small
}

DWORD APIENTRY MprConfigGetFriendlyName(HANDLE hMprConfig, PWCHAR pszGuidName, PWCHAR pszBuffer,
                                        DWORD dwBufferSize)
{
    world_enter_call(FUNCTION_MprConfigGetFriendlyName);
    DWORD code = get_friendly_name(hMprConfig, pszGuidName, pszBuffer, dwBufferSize);
    return world_leave_call(FUNCTION_MprConfigGetFriendlyName, code);
}

DWORD APIENTRY MprConfigGetGuidName(HANDLE hMprConfig, PWCHAR pszFriendlyName, PWCHAR pszBuffer,
                                    DWORD dwBufferSize)
{
    world_enter_call(FUNCTION_MprConfigGetGuidName);
    DWORD code = get_guid_name(hMprConfig, pszFriendlyName, pszBuffer, dwBufferSize);
    return world_leave_call(FUNCTION_MprConfigGetGuidName, code);
}
