/*
 * look.c: a whole machine read back through the API, and compared with what the model has; or taken
 * over by the model where a configuration was replaced.
 */
#include "model.h"

/* Lists all of one kind. NULL: none; otherwise a block that is noted as open. */
static LPBYTE list(enum kind kind, HANDLE config, HANDLE interface, DWORD *count)
{
    LPBYTE buffer = NULL;
    DWORD total = 0, code;

    *count = 0;
    if (kind == INTERFACE) {
        begin("MprConfigInterfaceEnum");
        code = MprConfigInterfaceEnum(config, 0, &buffer, 0xFFFFFFFFu, count, &total, NULL);
    } else if (kind == TRANSPORT) {
        begin("MprConfigTransportEnum");
        code = MprConfigTransportEnum(config, 0, &buffer, 0xFFFFFFFFu, count, &total, NULL);
    } else {
        begin("MprConfigInterfaceTransportEnum");
        code = MprConfigInterfaceTransportEnum(config, interface, 0, &buffer, 0xFFFFFFFFu, count,
                                               &total, NULL);
    }
    ended_either(code, NO_ERROR, ERROR_NO_MORE_ITEMS);
    keep(buffer);
    return buffer;
}

static void read_transport(HANDLE config, HANDLE handle, struct transport *transport)
{
    LPBYTE global = NULL, client = NULL;
    DWORD global_size = 0, client_size = 0;
    LPWSTR path = NULL;
    MPR_FILTER_0 filter = {FALSE};

    begin("MprConfigTransportGetInfo");
    ended(MprConfigTransportGetInfo(config, handle, &global, &global_size, &client, &client_size,
                                    &path),
          NO_ERROR);
    keep(global);
    keep(client);
    keep(path);
    bytes_set(&transport->blocks[GLOBAL], global, global_size);
    bytes_set(&transport->blocks[CLIENT], client, client_size);
    bytes_set(&transport->blocks[PATH], path,
              path != NULL ? (length_of(path) + 1) * sizeof *path : 0);
    begin("MprConfigFilterGetInfo");
    ended(MprConfigFilterGetInfo(config, 0, transport->pid, (LPBYTE)&filter), NO_ERROR);
    transport->has_filters = filter.fEnabled;
}

static void read_transports(HANDLE config, struct item **transports)
{
    DWORD count = 0;
    const MPR_TRANSPORT_0 *entries = (void *)list(TRANSPORT, config, NULL, &count);

    for (DWORD i = 0; i < count; i++) {
        struct transport *transport =
            model_transport_new(entries[i].dwTransportId, entries[i].wszTransportName);

        read_transport(config, entries[i].hTransport, transport);
        item_append(transports, &transport->item);
    }
}

static void read_carried(HANDLE config, HANDLE interface, struct item **transports)
{
    DWORD count = 0;
    const MPR_IFTRANSPORT_0 *entries = (void *)list(IFTRANSPORT, config, interface, &count);

    for (DWORD i = 0; i < count; i++) {
        struct transport *transport =
            model_transport_new(entries[i].dwTransportId, entries[i].wszIfTransportName);
        LPBYTE info = NULL;
        DWORD size = 0;

        begin("MprConfigInterfaceTransportGetInfo");
        ended(MprConfigInterfaceTransportGetInfo(config, interface, entries[i].hIfTransport, &info,
                                                 &size),
              NO_ERROR);
        keep(info);
        bytes_set(&transport->blocks[GLOBAL], info, size);
        item_append(transports, &transport->item);
    }
}

/* A list of texts, all its terminators included. */
static void found_list(struct bytes *bytes, const WCHAR *list)
{
    unsigned length = 0;

    while (list != NULL && list[length] != 0)
        length += length_of(list + length) + 1;
    bytes_set(bytes, list, list != NULL ? (length + 1) * sizeof *list : 0);
}

static void read_interface(HANDLE config, HANDLE handle, struct interface *interface)
{
    LPBYTE buffer = NULL;
    DWORD size = 0;
    MPR_INTERFACE_1 with_hours;
    const size_t dialing = offsetof(MPR_INTERFACE_3, dwfOptions);

    begin("MprConfigInterfaceGetInfo");
    ended(MprConfigInterfaceGetInfo(config, handle, 1, &buffer, &size), NO_ERROR);
    keep(buffer);
    memcpy(&with_hours, buffer, sizeof with_hours);
    interface->is_enabled = with_hours.fEnabled;
    found_list(&interface->hours, with_hours.lpwsDialoutHoursRestriction);

    begin("MprConfigInterfaceGetInfo");
    ended(MprConfigInterfaceGetInfo(config, handle, 3, &buffer, &size), NO_ERROR);
    keep(buffer);
    memcpy((char *)&interface->dialing + dialing, buffer + dialing,
           sizeof interface->dialing - dialing);
    found_list(&interface->alternates, interface->dialing.szAlternates);
    bytes_set(&interface->auth, interface->dialing.lpbCustomAuthData,
              interface->dialing.dwCustomAuthDataSize);
    interface->dialing.szAlternates = NULL;
    interface->dialing.lpbCustomAuthData = NULL;
    model_custom_read(config, handle, &interface->custom);
    read_carried(config, handle, &interface->transports);
}

static void read_interfaces(HANDLE config, struct item **interfaces)
{
    DWORD count = 0;
    const MPR_INTERFACE_0 *entries = (void *)list(INTERFACE, config, NULL, &count);

    for (DWORD i = 0; i < count; i++) {
        struct interface *interface =
            model_interface_new(entries[i].wszInterfaceName, (DWORD)entries[i].dwIfType);

        read_interface(config, entries[i].hInterface, interface);
        item_append(interfaces, &interface->item);
    }
}

/* The adapters of our GUIDs; one with a name that is none of ours counts as NAMES + 1. */
static void read_adapters(HANDLE config, int adapters[NAMES])
{
    for (unsigned i = 0; i < NAMES; i++) {
        WCHAR name[257];
        unsigned k = 0;

        begin("MprConfigGetFriendlyName");
        DWORD code = MprConfigGetFriendlyName(config, handed_text(guids[i]), name, sizeof name);
        adapters[i] = 0;
        if (!ended_either(code, NO_ERROR, ERROR_NOT_FOUND))
            continue;
        while (k < NAMES && !same_text(name, names[k]))
            k++;
        adapters[i] = (int)k + 1;
    }
}

void model_machine_read(unsigned machine, const struct tunnels *believed, struct machine *found)
{
    const char16_t *name = machine > 0 ? names[machine - 1] : NULL;
    unsigned before = f.buffer_count;
    HANDLE config = NULL;

    memset(found, 0, sizeof *found);
    found->exists = f.machines[machine].exists;
    model_tunnels_copy(&found->tunnels, believed);
    pause_failures();
    f.is_walking = 1;
    begin("MprConfigServerConnect");
    ended(MprConfigServerConnect(handed_text(name), &config), NO_ERROR);
    f.open++;
    read_transports(config, &found->transports);
    read_interfaces(config, &found->interfaces);
    read_adapters(config, found->adapters);
    model_tunnels_read(config, &found->tunnels);
    while (f.buffer_count > before)
        free_buffer(f.buffer_count - 1, MprConfigBufferFree, "MprConfigBufferFree");
    f.is_walking = 0;
    begin("MprConfigServerDisconnect");
    MprConfigServerDisconnect(config);
    ended(NO_ERROR, NO_ERROR);
    f.open--;
    go_on_failing();
}

static void demand(unsigned machine, const struct machine *expected, const struct machine *found)
{
    const char *differs = model_machine_routing_differs(expected, found);

    if (differs == NULL)
        differs = model_machine_rest_differs(expected, found);
    if (differs != NULL)
        broken(differs, machine, 1);
}

void look_at(unsigned machine)
{
    struct machine found;

    model_machine_read(machine, &f.machines[machine].tunnels, &found);
    blame("a machine as a whole");
    demand(machine, &f.machines[machine], &found);
    model_machine_clear(&found);
}

void take_over(unsigned machine, const struct machine *expected)
{
    struct machine found;
    const char *call = blamed();

    model_machine_read(machine, &(expected != NULL ? expected : &f.machines[machine])->tunnels,
                       &found);
    blame(call);
    if (expected != NULL)
        demand(machine, expected, &found);
    else
        found.tunnels.limits_are_known = 0;
    model_machine_clear(&f.machines[machine]);
    f.machines[machine] = found;
}
