/*
 * interface.c: interfaces at all levels: create, delete, find, list, read, change.
 */
#include "model.h"

static const size_t sizes[] = {sizeof(MPR_INTERFACE_0), sizeof(MPR_INTERFACE_1),
                               sizeof(MPR_INTERFACE_2), sizeof(MPR_INTERFACE_3)};

#define DIALING offsetof(MPR_INTERFACE_3, dwfOptions)

/* ---------------------------------------------------------------------------------- structures */

/* A structure as the present content says, and what the model makes of it. */
struct filled {
    LPBYTE structure;
    DWORD wrong; /* what the call answers because of it */
    struct interface *said;
};

static void fill_text(WCHAR *text, unsigned room, const char16_t *with, int without_end)
{
    if (without_end)
        for (unsigned i = 0; i < room; i++)
            text[i] = 'x';
    else if (length_of(with) < room)
        text_copy(text, with);
}

#define FILL_TEXT(member, i)                                                                       \
    fill_text(info->member, sizeof info->member / sizeof *info->member, names[(seed + (i)) % 6],   \
              shape() == 4 && seed % 7 == (i))

/* How an interface dials, but for what pointers lead to. */
static void fill_dialing(MPR_INTERFACE_3 *info)
{
    unsigned seed = f.content >> 3;

    info->dwfOptions = value_of(1);
    info->ipaddr = value_of(2);
    info->ipaddrDns = value_of(3);
    info->ipaddrDnsAlt = value_of(4);
    info->ipaddrWins = value_of(5);
    info->ipaddrWinsAlt = value_of(6);
    info->dwfNetProtocols = value_of(7);
    info->dwChannels = value_of(8);
    info->dwSubEntries = value_of(9);
    info->dwDialMode = value_of(10);
    info->dwDialExtraPercent = value_of(11);
    info->dwDialExtraSampleSeconds = value_of(12);
    info->dwHangUpExtraPercent = value_of(13);
    info->dwHangUpExtraSampleSeconds = value_of(14);
    info->dwIdleDisconnectSeconds = value_of(15);
    info->dwType = value_of(16);
    info->dwEncryptionType = value_of(17);
    info->dwCustomAuthKey = value_of(18);
    info->dwVpnStrategy = value_of(19);
    memset(&info->guidId, (int)seed, sizeof info->guidId);
    memset(&info->ipv6addrDns, (int)seed + 1, sizeof info->ipv6addrDns);
    memset(&info->ipv6addrDnsAlt, (int)seed + 2, sizeof info->ipv6addrDnsAlt);
    if (shape() != 1 && shape() != 4)
        return;
    FILL_TEXT(szLocalPhoneNumber, 0);
    FILL_TEXT(szDeviceType, 1);
    FILL_TEXT(szDeviceName, 2);
    FILL_TEXT(szX25PadType, 3);
    FILL_TEXT(szX25Address, 4);
    FILL_TEXT(szX25Facilities, 5);
    FILL_TEXT(szX25UserData, 6);
}

/* A list of texts, or one without end; `said` receives what of it is kept. */
static WCHAR *fill_list(struct bytes *said, DWORD *wrong)
{
    static const char16_t some[] = u"0 08:00-12:00\0"
                                   u"4 \u0413\0";
    static const char16_t endless = 'x';

    if (shape() == 1 || shape() == 6) {
        *said = bytes_copy(some, sizeof some);
        return handed(some, sizeof some);
    }
    if (shape() == 2) {
        *said = bytes_copy(u"", sizeof(char16_t));
        return handed(u"", sizeof(char16_t));
    }
    if (shape() != 5)
        return NULL;
    char16_t *list = malloc(65536 * sizeof *list);
    if (list == NULL)
        exit(1);
    for (unsigned i = 0; i < 65536; i++)
        list[i] = endless;
    WCHAR *given = handed(list, 65536 * sizeof *list);
    free(list);
    *wrong = ERROR_INVALID_PARAMETER;
    return given;
}

static LPBYTE fill_auth(DWORD *size, struct bytes *said, DWORD *wrong)
{
    static const unsigned char some[] = "authentication";

    if (shape() == 3) {
        *size = 4;
        *wrong = ERROR_INVALID_PARAMETER;
        return NULL;
    }
    if (shape() != 1 && shape() != 2)
        return NULL;
    *size = shape() == 1 ? 1 + value_of(20) % sizeof some : 0;
    *said = bytes_copy(some, *size);
    return handed(some, *size);
}

static struct filled fill(DWORD level, const char16_t *name)
{
    struct filled filled = {NULL, NO_ERROR, NULL};
    MPR_INTERFACE_3 info;
    MPR_INTERFACE_1 with_hours;
    unsigned seed = f.content >> 3;
    struct interface *said = model_interface_new(name, (seed + ROUTER_IF_TYPE_FULL_ROUTER) % 8);

    filled.said = said;
    said->is_enabled = seed % 2 != 0;
    memset(&info, 0, sizeof info);
    text_copy(info.wszInterfaceName, name);
    info.hInterface = (HANDLE)(uintptr_t)77; /* nobody looks at it */
    info.fEnabled = said->is_enabled ? (BOOL)seed : FALSE;
    info.dwIfType = (ROUTER_INTERFACE_TYPE)said->type;
    if (level >= 2) {
        fill_dialing(&info);
        memcpy((char *)&said->dialing + DIALING, (char *)&info + DIALING, sizeof info - DIALING);
        if (level == 2) {
            memset(&said->dialing.ipv6addrDns, 0, sizeof info.ipv6addrDns);
            memset(&said->dialing.ipv6addrDnsAlt, 0, sizeof info.ipv6addrDnsAlt);
        }
        info.szAlternates = fill_list(&said->alternates, &filled.wrong);
        info.lpbCustomAuthData = fill_auth(&info.dwCustomAuthDataSize, &said->auth, &filled.wrong);
        said->dialing.dwCustomAuthDataSize = info.dwCustomAuthDataSize;
        if (shape() == 4)
            filled.wrong = ERROR_INVALID_PARAMETER;
        info.AddressCount = level == 3 ? seed : 0; /* nobody looks at these either */
        info.ipv6addr = level == 3 ? (MPRAPI_ADDRESS6 *)&filled : NULL;
    }
    if (level == 1) {
        memset(&with_hours, 0, sizeof with_hours);
        memcpy(&with_hours, &info, sizeof(MPR_INTERFACE_0));
        with_hours.lpwsDialoutHoursRestriction = fill_list(&said->hours, &filled.wrong);
        filled.structure = handed(&with_hours, sizeof with_hours);
    } else {
        filled.structure = handed(&info, level < 4 ? sizes[level] : sizeof info);
    }
    return filled;
}

/* What only a new interface is refused for. */
static DWORD spoil(struct filled *filled)
{
    MPR_INTERFACE_0 *info = (MPR_INTERFACE_0 *)(void *)filled->structure;
    unsigned seed = f.content >> 3;

    if (shape() != 7)
        return NO_ERROR;
    MPR_INTERFACE_3 copy;
    memset(&copy, 0, sizeof copy);
    memcpy(&copy, info, sizeof(MPR_INTERFACE_0));
    if (seed % 3 == 0)
        copy.wszInterfaceName[0] = 0;
    else if (seed % 3 == 1)
        copy.dwIfType = ROUTER_IF_TYPE_MAX;
    else
        fill_text(copy.wszInterfaceName, 257, u"", 1);
    filled->structure = handed(&copy, sizeof copy);
    return ERROR_INVALID_PARAMETER;
}

/* ------------------------------------------------------------------------------ create, delete */

void op_interface_create(void)
{
    HANDLE config = any_handle(CONNECTION), out;
    unsigned level = next() % 6, which = next();
    const char16_t *name = (which & 0x80 ? other_names : names)[(which & 0x7F) % NAMES];
    struct machine *machine = NULL;

    POISON(out);
    struct filled filled = fill(level, name);
    DWORD wrong = spoil(&filled);
    begin("MprConfigInterfaceCreate");
    DWORD expected = expect_connection(config, &machine);
    if (level > 3 || wrong != NO_ERROR || filled.wrong != NO_ERROR)
        expected = ERROR_INVALID_PARAMETER;
    else if (expected == NO_ERROR && model_interface_by_name(machine->interfaces, name) != NULL)
        expected = ERROR_INTERFACE_ALREADY_EXISTS;
    if (ended(MprConfigInterfaceCreate(config, level, filled.structure, &out), expected)) {
        item_append(&machine->interfaces, &filled.said->item);
        learn(out, INTERFACE, config, filled.said->item.id);
    } else {
        untouched(&out, sizeof out);
        model_interface_free(&filled.said->item);
    }
}

void op_interface_delete(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    struct interface *at = NULL;

    begin("MprConfigInterfaceDelete");
    if (!ended(MprConfigInterfaceDelete(config, child), expect_interface(config, child, &at)))
        return;
    item_take_out(&model_machine_of(config)->interfaces, &at->item);
    model_interface_free(&at->item);
}

/* ---------------------------------------------------------------------------------- find, list */

void op_interface_find(void)
{
    HANDLE config = any_handle(CONNECTION), out;
    unsigned which = next();
    const char16_t *name = (which & 0x80 ? other_names : names)[(which & 0x7F) % NAMES];
    struct machine *machine = model_machine_of(config);
    struct interface *at = NULL;

    if (which >= 0xE0 && machine != NULL && machine->interfaces != NULL)
        name = ((struct interface *)item_at(machine->interfaces,
                                            which % item_count(machine->interfaces)))
                   ->name;
    POISON(out);
    begin("MprConfigInterfaceGetHandle");
    DWORD expected = expect_connection(config, &machine);
    if (expected == NO_ERROR) {
        at = model_interface_by_name(machine->interfaces, name);
        expected = at == NULL ? ERROR_NO_SUCH_INTERFACE : NO_ERROR;
    }
    if (!ended(MprConfigInterfaceGetHandle(config, handed_text(name), &out), expected))
        untouched(&out, sizeof out);
    else
        learn(out, INTERFACE, config, at->item.id);
}

void op_interface_enum(void)
{
    HANDLE config = any_handle(CONNECTION);
    struct machine *machine = NULL;

    begin("MprConfigInterfaceEnum");
    DWORD expected = expect_connection(config, &machine);
    enumerate(INTERFACE, config, NULL, expected == NO_ERROR ? machine->interfaces : NULL,
              machine != NULL ? (unsigned)(machine - f.machines) : NOWHERE, expected,
              check_interface_entry);
}

/* -------------------------------------------------------------------------------- read, change */

/* Whether what a pointer of a returned structure leads to is what is stored, and lies in the
 * block. */
static void check_tail(const void *tail, const struct bytes *expected, const LPBYTE buffer,
                       DWORD size)
{
    uintptr_t begins = (uintptr_t)buffer, at = (uintptr_t)tail;

    if ((tail == NULL) != (expected->at == NULL))
        broken("whether something is there", expected->at != NULL, tail != NULL);
    if (tail == NULL)
        return;
    if (at < begins || at - begins > size || size - (at - begins) < expected->size)
        broken("a pointer out of the block", size, (unsigned long)(at - begins));
    if (expected->size > 0 && memcmp(tail, expected->at, expected->size) != 0)
        broken("other bytes", (unsigned long)expected->size, 0);
}

static void check_info(const struct interface *at, HANDLE handle, DWORD level, const LPBYTE buffer,
                       DWORD size)
{
    MPR_INTERFACE_3 expected, found;
    MPR_INTERFACE_1 with_hours;

    if (size < sizes[level])
        broken("the size", (unsigned long)sizes[level], size);
    memset(&expected, 0, sizeof expected);
    if (level >= 2)
        memcpy((char *)&expected + DIALING, (const char *)&at->dialing + DIALING,
               sizeof expected - DIALING);
    text_copy(expected.wszInterfaceName, at->name);
    expected.hInterface = handle;
    expected.fEnabled = at->is_enabled;
    expected.dwIfType = (ROUTER_INTERFACE_TYPE)at->type;
    memcpy(&found, buffer, sizes[level]);
    if (level == 1) {
        memcpy(&with_hours, buffer, sizeof with_hours);
        check_tail(with_hours.lpwsDialoutHoursRestriction, &at->hours, buffer, size);
        level = 0;
    }
    if (level >= 2) {
        check_tail(found.szAlternates, &at->alternates, buffer, size);
        check_tail(found.lpbCustomAuthData, &at->auth, buffer, size);
        found.szAlternates = NULL;
        found.lpbCustomAuthData = NULL;
    }
    if (memcmp(&found, &expected, sizes[level]) != 0)
        broken("another structure at level", level, at->item.id);
}

void op_interface_info(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    unsigned level = next() % 6;
    struct interface *at = NULL;
    LPBYTE buffer;
    DWORD size;

    POISON(buffer);
    POISON(size);
    begin("MprConfigInterfaceGetInfo");
    DWORD expected = expect_interface(config, child, &at);
    if (level > 3)
        expected = ERROR_INVALID_PARAMETER;
    if (!ended(MprConfigInterfaceGetInfo(config, child, level, &buffer, &size), expected)) {
        untouched(&buffer, sizeof buffer);
        untouched(&size, sizeof size);
        return;
    }
    check_info(at, child, level, buffer, size);
    keep(buffer);
}

static void swap(struct bytes *a, struct bytes *b)
{
    struct bytes held = *a;

    *a = *b;
    *b = held;
}

/* What a structure of the level changes in what is stored. */
static void change(struct interface *at, DWORD level, struct interface *said)
{
    at->is_enabled = said->is_enabled;
    if (level == 1)
        swap(&at->hours, &said->hours);
    if (level < 2)
        return;
    said->dialing.guidId = at->dialing.guidId;
    if (level == 2) {
        said->dialing.ipv6addrDns = at->dialing.ipv6addrDns;
        said->dialing.ipv6addrDnsAlt = at->dialing.ipv6addrDnsAlt;
    }
    at->dialing = said->dialing;
    swap(&at->alternates, &said->alternates);
    swap(&at->auth, &said->auth);
}

void op_interface_set(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    unsigned level = next() % 6;
    struct interface *at = NULL;
    struct filled filled = fill(level, u"of no matter");

    begin("MprConfigInterfaceSetInfo");
    DWORD expected = expect_interface(config, child, &at);
    if (level > 3 || filled.wrong != NO_ERROR)
        expected = ERROR_INVALID_PARAMETER;
    else if (expected == NO_ERROR && filled.said->is_enabled &&
             (at->type == ROUTER_IF_TYPE_DEDICATED || at->type == ROUTER_IF_TYPE_INTERNAL))
        expected = ERROR_INVALID_PARAMETER;
    if (ended(MprConfigInterfaceSetInfo(config, child, level, filled.structure), expected))
        change(at, level, filled.said);
    model_interface_free(&filled.said->item);
}
