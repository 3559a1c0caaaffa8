/*
 * levels.c: MPR_INTERFACE_0 to MPR_INTERFACE_3; see levels.h.
 */
#include "api/levels.h"

#include <string.h>

#include "base/utf16.h"

_Static_assert(INTERFACE_NAME_LONGEST == MAX_INTERFACE_NAME_LEN, "names fill MPR_INTERFACE_0");

/* More than any phone book holds; where the end of a list is looked for. */
#define LIST_LONGEST 65535

/* Sizes are told in 32 bits, so a structure and all it points to has to stay well below that. */
#define BLOB_LONGEST 0x7FFFFFFFu

/* Members of MPR_INTERFACE_2 and MPR_INTERFACE_3, which lie alike. */
static const struct {
    size_t offset;
    enum dialing_number number;
} NUMBERS[] = {
    {offsetof(MPR_INTERFACE_3, dwfOptions), DIALING_OPTIONS},
    {offsetof(MPR_INTERFACE_3, ipaddr), DIALING_ADDRESS},
    {offsetof(MPR_INTERFACE_3, ipaddrDns), DIALING_DNS},
    {offsetof(MPR_INTERFACE_3, ipaddrDnsAlt), DIALING_DNS_ALT},
    {offsetof(MPR_INTERFACE_3, ipaddrWins), DIALING_WINS},
    {offsetof(MPR_INTERFACE_3, ipaddrWinsAlt), DIALING_WINS_ALT},
    {offsetof(MPR_INTERFACE_3, dwfNetProtocols), DIALING_PROTOCOLS},
    {offsetof(MPR_INTERFACE_3, dwChannels), DIALING_CHANNELS},
    {offsetof(MPR_INTERFACE_3, dwSubEntries), DIALING_SUB_ENTRIES},
    {offsetof(MPR_INTERFACE_3, dwDialMode), DIALING_MODE},
    {offsetof(MPR_INTERFACE_3, dwDialExtraPercent), DIALING_EXTRA_PERCENT},
    {offsetof(MPR_INTERFACE_3, dwDialExtraSampleSeconds), DIALING_EXTRA_SECONDS},
    {offsetof(MPR_INTERFACE_3, dwHangUpExtraPercent), DIALING_HANG_UP_PERCENT},
    {offsetof(MPR_INTERFACE_3, dwHangUpExtraSampleSeconds), DIALING_HANG_UP_SECONDS},
    {offsetof(MPR_INTERFACE_3, dwIdleDisconnectSeconds), DIALING_IDLE_SECONDS},
    {offsetof(MPR_INTERFACE_3, dwType), DIALING_TYPE},
    {offsetof(MPR_INTERFACE_3, dwEncryptionType), DIALING_ENCRYPTION},
    {offsetof(MPR_INTERFACE_3, dwCustomAuthKey), DIALING_AUTH_KEY},
    {offsetof(MPR_INTERFACE_3, dwVpnStrategy), DIALING_VPN_STRATEGY},
};

static const struct {
    size_t offset;
    size_t longest; /* units, without terminator */
    enum dialing_part part;
} TEXTS[] = {
    {offsetof(MPR_INTERFACE_3, szLocalPhoneNumber), MPR_MaxPhoneNumber, DIALING_PHONE},
    {offsetof(MPR_INTERFACE_3, szDeviceType), MPR_MaxDeviceType, DIALING_DEVICE_TYPE},
    {offsetof(MPR_INTERFACE_3, szDeviceName), MPR_MaxDeviceName, DIALING_DEVICE_NAME},
    {offsetof(MPR_INTERFACE_3, szX25PadType), MPR_MaxPadType, DIALING_PAD_TYPE},
    {offsetof(MPR_INTERFACE_3, szX25Address), MPR_MaxX25Address, DIALING_X25_ADDRESS},
    {offsetof(MPR_INTERFACE_3, szX25Facilities), MPR_MaxFacilities, DIALING_X25_FACILITIES},
    {offsetof(MPR_INTERFACE_3, szX25UserData), MPR_MaxUserData, DIALING_X25_USER_DATA},
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const size_t SIZES[LEVEL_HIGHEST + 1] = {
    sizeof(MPR_INTERFACE_0),
    sizeof(MPR_INTERFACE_1),
    sizeof(MPR_INTERFACE_2),
    sizeof(MPR_INTERFACE_3),
};

/* ---------------------------------------------------------------------------------------- read */

/* A list of texts with all its terminators; `bytes` NULL for NULL. False: it does not end. */
static bool read_list(const WCHAR *list, struct block_value *value)
{
    size_t length = 0;

    *value = (struct block_value){NULL, 0};
    if (list == NULL)
        return true;
    while (list[length] != 0) {
        length += utf16_length((const uint16_t *)list + length, LIST_LONGEST - length) + 1;
        if (length > LIST_LONGEST)
            return false;
    }
    *value = (struct block_value){list, (length + 1) * sizeof(*list)};
    return true;
}

/* What the structure says of how the interface dials, into zeros. False: a text or a blob that
 * cannot be. */
static bool read_dialing(const MPR_INTERFACE_3 *info, struct dialing *dialing)
{
    const unsigned char *bytes = (const unsigned char *)info;
    struct block_value *parts = dialing->parts;

    for (size_t i = 0; i < COUNT(NUMBERS); i++)
        memcpy(&dialing->numbers[NUMBERS[i].number], bytes + NUMBERS[i].offset, sizeof(uint32_t));
    for (size_t i = 0; i < COUNT(TEXTS); i++) {
        const void *text = bytes + TEXTS[i].offset;
        size_t length = utf16_length(text, TEXTS[i].longest);

        if (length > TEXTS[i].longest)
            return false;
        parts[TEXTS[i].part] = (struct block_value){text, length * sizeof(uint16_t)};
    }
    memcpy(dialing->id, &info->guidId, sizeof(dialing->id));
    parts[DIALING_AUTH_DATA] =
        (struct block_value){info->lpbCustomAuthData, info->dwCustomAuthDataSize};
    if (info->dwCustomAuthDataSize > (info->lpbCustomAuthData != NULL ? BLOB_LONGEST : 0))
        return false;
    return read_list(info->szAlternates, &parts[DIALING_ALTERNATES]);
}

DWORD level_read(DWORD level, const BYTE *buffer, struct level_input *input)
{
    MPR_INTERFACE_1 with_hours;
    bool is_sound = true;

    memset(input, 0, sizeof(*input));
    if (level == 1) {
        memcpy(&with_hours, buffer, sizeof(with_hours));
        memcpy(&input->info, buffer, sizeof(MPR_INTERFACE_0));
        input->fields.has_hours = true;
        is_sound = read_list(with_hours.lpwsDialoutHoursRestriction, &input->fields.hours);
    } else {
        memcpy(&input->info, buffer, SIZES[level]);
    }
    if (level >= 2) {
        is_sound = read_dialing(&input->info, &input->dialing);
        input->fields.dialing = &input->dialing;
    }
    if (level == 3) {
        memcpy(input->dialing.dns6, &input->info.ipv6addrDns, sizeof(input->dialing.dns6));
        memcpy(input->dialing.dns6_alt, &input->info.ipv6addrDnsAlt,
               sizeof(input->dialing.dns6_alt));
    }
    input->name = (const uint16_t *)input->info.wszInterfaceName;
    input->name_length = utf16_length(input->name, INTERFACE_NAME_LONGEST);
    input->fields.is_enabled = input->info.fEnabled != 0;
    return is_sound ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

DWORD level_check_new(const struct level_input *input)
{
    if (input->name_length == 0 || input->name_length > INTERFACE_NAME_LONGEST ||
        (DWORD)input->info.dwIfType >= (DWORD)ROUTER_IF_TYPE_MAX)
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

/* --------------------------------------------------------------------------------------- write */

/* What lies behind a structure begins at multiples of 8. */
static size_t rounded(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

/* What lies behind the structure of a level, in this order; `bytes` NULL: nothing. */
static void find_tail(DWORD level, const struct iface *iface, struct block_value tail[2])
{
    tail[0] = tail[1] = (struct block_value){NULL, 0};
    if (level == 1)
        tail[0] = block_peek(iface->hours);
    if (level >= 2 && iface->dialing != NULL) {
        tail[0] = iface->dialing->parts[DIALING_ALTERNATES];
        tail[1] = iface->dialing->parts[DIALING_AUTH_DATA];
    }
}

size_t level_size(DWORD level, const struct iface *iface)
{
    struct block_value tail[2];

    find_tail(level, iface, tail);
    if (tail[0].bytes == NULL && tail[1].bytes == NULL)
        return SIZES[level];
    return rounded(SIZES[level]) + rounded(tail[0].size) + tail[1].size;
}

static void write_dialing(const struct dialing *dialing, MPR_INTERFACE_2 *info)
{
    unsigned char *bytes = (unsigned char *)info;

    for (size_t i = 0; i < COUNT(NUMBERS); i++)
        memcpy(bytes + NUMBERS[i].offset, &dialing->numbers[NUMBERS[i].number], sizeof(uint32_t));
    for (size_t i = 0; i < COUNT(TEXTS); i++) {
        const struct block_value *text = &dialing->parts[TEXTS[i].part];

        if (text->bytes != NULL)
            memcpy(bytes + TEXTS[i].offset, text->bytes, text->size);
    }
    info->dwCustomAuthDataSize = (DWORD)dialing->parts[DIALING_AUTH_DATA].size;
    memcpy(&info->guidId, dialing->id, sizeof(dialing->id));
}

/* Copies a part of the tail. Where it lies; NULL for an absent one. */
static void *put(const struct block_value *value, unsigned char **end)
{
    unsigned char *at = *end;

    if (value->bytes == NULL)
        return NULL;
    memcpy(at, value->bytes, value->size);
    *end += rounded(value->size);
    return at;
}

void level_write(DWORD level, const struct iface *iface, HANDLE handle, void *buffer)
{
    MPR_INTERFACE_0 *info = buffer;
    unsigned char *end = (unsigned char *)buffer + rounded(SIZES[level]);
    struct block_value tail[2];

    /* The stored configuration has no live state, so the members for that stay zero. */
    memcpy(info->wszInterfaceName, iface->name, iface->name_length * sizeof(iface->name[0]));
    info->hInterface = handle;
    info->fEnabled = iface->is_enabled ? TRUE : FALSE;
    info->dwIfType = (ROUTER_INTERFACE_TYPE)iface->type;

    find_tail(level, iface, tail);
    if (level == 1)
        ((MPR_INTERFACE_1 *)buffer)->lpwsDialoutHoursRestriction = put(&tail[0], &end);
    if (level < 2 || iface->dialing == NULL)
        return;
    write_dialing(iface->dialing, buffer);
    ((MPR_INTERFACE_2 *)buffer)->szAlternates = put(&tail[0], &end);
    ((MPR_INTERFACE_2 *)buffer)->lpbCustomAuthData = put(&tail[1], &end);
    if (level == 3) {
        MPR_INTERFACE_3 *last = buffer;

        memcpy(&last->ipv6addrDns, iface->dialing->dns6, sizeof(iface->dialing->dns6));
        memcpy(&last->ipv6addrDnsAlt, iface->dialing->dns6_alt, sizeof(iface->dialing->dns6_alt));
    }
}
