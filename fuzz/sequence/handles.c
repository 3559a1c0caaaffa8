/*
 * handles.c: the handles of a run, live and ended; what every call answers that takes some; and the
 * three enumerations, which hand them out by the page.
 */
#include "model.h"

struct known *find(HANDLE handle)
{
    for (unsigned i = 0; i < f.handle_count; i++)
        if (f.handles[i].handle == handle)
            return &f.handles[i];
    return NULL;
}

HANDLE any_handle(enum kind kind)
{
    static const uintptr_t strange[] = {0, 1, 4, 0x7FFFFFFF, 0xFFFFFFFF};
    unsigned which = next(), count = 0, seen = 0;

    if (which >= 0xF0)
        return (HANDLE)(which == 0xFF   ? ~(uintptr_t)0
                        : which >= 0xFB ? (uintptr_t)1 << 40 | which
                                        : strange[which % 5]);
    if (which >= 0xC0 && f.handle_count > 0)
        return f.handles[which % f.handle_count].handle;
    for (unsigned i = 0; i < f.handle_count; i++)
        count += f.handles[i].kind == kind;
    for (unsigned i = 0; i < f.handle_count; i++)
        if (f.handles[i].kind == kind && seen++ == which % count)
            return f.handles[i].handle;
    return NULL;
}

/* Where a new handle is noted: behind the others, or else in the place of the oldest that has
 * ended. NULL: all live. */
static struct known *room(void)
{
    if (f.handle_count < HANDLES)
        return &f.handles[f.handle_count++];
    for (unsigned i = 0; i < HANDLES; i++)
        if (!f.handles[i].is_live)
            return &f.handles[i];
    return NULL;
}

struct known *remember(HANDLE handle, enum kind kind, HANDLE parent, unsigned object)
{
    struct known *known = room();

    if (known != NULL)
        *known = (struct known){
            .handle = handle, .parent = parent, .kind = kind, .is_live = 1, .object = object};
    return known;
}

void learn(HANDLE handle, enum kind kind, HANDLE parent, unsigned object)
{
    const struct known *known = find(handle);

    if (known != NULL && (!known->is_live || known->kind != kind || known->parent != parent ||
                          known->object != object))
        broken("a handle that stands, or stood, for something else", object, known->object);
    if (known != NULL)
        return;
    for (unsigned i = 0; i < f.handle_count; i++)
        if (f.handles[i].is_live && f.handles[i].kind == kind && f.handles[i].parent == parent &&
            f.handles[i].object == object)
            broken("a second handle of the same", (unsigned long)(uintptr_t)f.handles[i].handle,
                   (unsigned long)(uintptr_t)handle);
    remember(handle, kind, parent, object);
}

/* ------------------------------------------------------------------------------- expectations */

struct machine *model_machine_of(HANDLE config)
{
    const struct known *known = find(config);

    return known == NULL || known->kind != CONNECTION || known->machine == NOWHERE
               ? NULL
               : &f.machines[known->machine];
}

/* Whether it is a live handle of the kind, obtained through that connection. */
static int is_child(HANDLE child, enum kind kind, HANDLE config)
{
    const struct known *known = find(child);

    return known != NULL && known->is_live && known->kind == kind && known->parent == config;
}

static int is_connection(HANDLE config)
{
    return is_child(config, CONNECTION, NULL);
}

/* What comes behind handles and before the configuration. */
static DWORD expect_permission(HANDLE config, struct machine **machine)
{
    *machine = model_machine_of(config);
    if (*machine == NULL)
        return f.unknown_code;
    if (f.is_unprivileged && f.refuses_at_use)
        return ERROR_ACCESS_DENIED;
    return expect_script();
}

DWORD expect_connection(HANDLE config, struct machine **machine)
{
    if (config == NULL)
        return ERROR_INVALID_PARAMETER;
    if (!is_connection(config))
        return ERROR_INVALID_HANDLE;
    return expect_permission(config, machine);
}

/* The same with a child of the connection; its id is in *object. */
static DWORD expect_child(HANDLE config, HANDLE child, enum kind kind, struct machine **machine,
                          unsigned *object)
{
    if (config == NULL || child == NULL)
        return ERROR_INVALID_PARAMETER;
    if (!is_connection(config) || !is_child(child, kind, config))
        return ERROR_INVALID_HANDLE;
    *object = find(child)->object;
    return expect_permission(config, machine);
}

DWORD expect_interface(HANDLE config, HANDLE interface, struct interface **at)
{
    struct machine *machine = NULL;
    unsigned object = 0;
    DWORD code = expect_child(config, interface, INTERFACE, &machine, &object);

    *at = code == NO_ERROR ? (struct interface *)item_by_id(machine->interfaces, object) : NULL;
    return code == NO_ERROR && *at == NULL ? ERROR_NO_SUCH_INTERFACE : code;
}

DWORD expect_transport(HANDLE config, HANDLE transport, struct transport **at)
{
    struct machine *machine = NULL;
    unsigned object = 0;
    DWORD code = expect_child(config, transport, TRANSPORT, &machine, &object);

    *at = code == NO_ERROR ? (struct transport *)item_by_id(machine->transports, object) : NULL;
    return code == NO_ERROR && *at == NULL ? ERROR_UNKNOWN_PROTOCOL_ID : code;
}

DWORD expect_iftransport(HANDLE config, HANDLE interface, HANDLE transport, struct interface **at,
                         struct transport **on)
{
    *on = NULL;
    if (config == NULL || interface == NULL || transport == NULL)
        return ERROR_INVALID_PARAMETER;
    if (!is_connection(config) || !is_child(interface, INTERFACE, config) ||
        !is_child(transport, IFTRANSPORT, config))
        return ERROR_INVALID_HANDLE;
    DWORD code = expect_interface(config, interface, at);

    if (code == NO_ERROR)
        *on = (struct transport *)item_by_id((*at)->transports, find(transport)->object);
    return code == NO_ERROR && *on == NULL ? ERROR_NO_SUCH_INTERFACE : code;
}

/* ------------------------------------------------------------------------------- enumerations */

/* Resume values as calls left them: behind which item they lie. Only the listing that gave one
 * takes it. */
static struct left {
    enum kind kind;
    unsigned owner;
    unsigned behind;
    DWORD value;
} left[16];
static unsigned left_count;

void listings_forget(void)
{
    left_count = 0;
}

/* The nth value that this listing left. NULL: none. */
static const struct left *left_by(enum kind kind, unsigned owner, unsigned which)
{
    unsigned count = 0, seen = 0, all = left_count < 16 ? left_count : 16;

    for (unsigned i = 0; i < all; i++)
        count += left[i].kind == kind && left[i].owner == owner;
    for (unsigned i = 0; i < all; i++)
        if (left[i].kind == kind && left[i].owner == owner && seen++ == which % count)
            return &left[i];
    return NULL;
}

static const size_t sizes[] = {[INTERFACE] = sizeof(MPR_INTERFACE_0),
                               [TRANSPORT] = sizeof(MPR_TRANSPORT_0),
                               [IFTRANSPORT] = sizeof(MPR_IFTRANSPORT_0)};

static DWORD call_enum(enum kind kind, HANDLE config, HANDLE interface, DWORD level, LPBYTE *buffer,
                       DWORD bytes, DWORD *read, DWORD *total, DWORD *resume)
{
    if (kind == INTERFACE)
        return MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, resume);
    if (kind == TRANSPORT)
        return MprConfigTransportEnum(config, level, buffer, bytes, read, total, resume);
    return MprConfigInterfaceTransportEnum(config, interface, level, buffer, bytes, read, total,
                                           resume);
}

void enumerate(enum kind kind, HANDLE config, HANDLE interface, struct item *first, unsigned owner,
               DWORD expected, check_entry *check)
{
    unsigned entries = next(), which = next(), behind = 0;
    DWORD bytes = entries == 0xFF ? 0xFFFFFFFFu : (DWORD)(entries % 8 * sizes[kind]);
    DWORD resume = 0, read, total;
    const struct left *value = left_by(kind, owner, which - 1);
    LPBYTE buffer;

    if (which == 0xFE) {
        resume = 0xFFFFFFFFu;
        behind = ~0u;
    } else if (which != 0 && which != 0xFF && value != NULL) {
        resume = value->value;
        behind = value->behind;
    }
    while (first != NULL && first->id <= behind)
        first = first->next;
    if (bytes < sizes[kind])
        expected = ERROR_INVALID_PARAMETER;
    else if (expected == NO_ERROR && first == NULL)
        expected = ERROR_NO_MORE_ITEMS;
    POISON(read);
    POISON(total);
    POISON(buffer);
    if (!ended(call_enum(kind, config, interface, 0, &buffer, bytes, &read, &total,
                         which == 0xFF ? NULL : &resume),
               expected)) {
        untouched(&read, sizeof read);
        untouched(&total, sizeof total);
        untouched(&buffer, sizeof buffer);
        return;
    }
    unsigned count = item_count(first);
    unsigned wanted = bytes / sizes[kind] < count ? (unsigned)(bytes / sizes[kind]) : count;
    if (total != count || read != wanted)
        broken("entries", wanted, read);
    if (which != 0xFF && (resume == 0) != (wanted == count))
        broken("the resume value", wanted, resume);
    for (unsigned i = 0; i < wanted; i++, first = first->next) {
        learn(check(buffer + i * sizes[kind], first), kind, config, first->id);
        behind = first->id;
    }
    if (which != 0xFF && resume != 0)
        left[left_count++ % 16] =
            (struct left){.kind = kind, .owner = owner, .behind = behind, .value = resume};
    keep(buffer);
}

static void same_name(const char16_t *expected, const WCHAR *found)
{
    unsigned length = length_of(expected) + 1;

    if (memcmp(expected, found, length * sizeof *expected) != 0)
        broken("another name", expected[0], found[0]);
}

HANDLE check_interface_entry(const void *entry, const struct item *item)
{
    const struct interface *interface = (const struct interface *)item;
    const MPR_INTERFACE_0 *info = entry;

    same_name(interface->name, info->wszInterfaceName);
    if ((DWORD)info->dwIfType != interface->type || info->fEnabled != interface->is_enabled ||
        info->dwConnectionState != 0 || info->fUnReachabilityReasons != 0 || info->dwLastError != 0)
        broken("an interface in a list", interface->type, (unsigned long)info->dwIfType);
    return info->hInterface;
}

HANDLE check_transport_entry(const void *entry, const struct item *item)
{
    const struct transport *transport = (const struct transport *)item;
    const MPR_TRANSPORT_0 *info = entry;

    same_name(transport->name, info->wszTransportName);
    if (info->dwTransportId != transport->pid)
        broken("a transport in a list", transport->pid, info->dwTransportId);
    return info->hTransport;
}

HANDLE check_iftransport_entry(const void *entry, const struct item *item)
{
    const struct transport *transport = (const struct transport *)item;
    const MPR_IFTRANSPORT_0 *info = entry;

    same_name(transport->name, info->wszIfTransportName);
    if (info->dwTransportId != transport->pid)
        broken("a transport in a list", transport->pid, info->dwTransportId);
    return info->hIfTransport;
}
