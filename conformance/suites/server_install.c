/* MprConfigServerInstall (nf-mprapi-mprconfigserverinstall). */
#include "suites/whole.h"

#include <string.h>

#define NAME "mprconform-1" /* what fixture_interface_through(c, config, 1) is called */

static DWORD install(struct check *c)
{
    return CALL(c, MprConfigServerInstall, 0, NULL);
}

static void installed(struct check *c)
{
    require_code(c, install(c), NO_ERROR, "MprConfigServerInstall.success-code");
}

CHECK(MprConfigServerInstall, success_code, DESTROY)
{
    expect_code(c, install(c), ERROR_SUCCESS);
}

CHECK(MprConfigServerInstall, level_nonzero, DESTROY)
{
    static const DWORD levels[] = {1, 2, 3, 0xFFFFFFFFu};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, CALL(c, MprConfigServerInstall, levels[i], NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerInstall, buffer_nonnull, DESTROY)
{
    DWORD *buffer = give_inout(c, 0);
    expect_code(c, CALL(c, MprConfigServerInstall, 0, buffer), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerInstall, default_config, DESTROY)
{
    static char first[WHOLE_PICTURE];
    installed(c);
    HANDLE config = connect_local(c);
    whole_picture(c, config, first);
    fixture_interface_through(c, config, 1);
    whole_transport(c, config, 1);
    installed(c);
    whole_expect(c, config, first);
}

CHECK(MprConfigServerInstall, resets_managers_and_interfaces, DESTROY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    LPBYTE *info = give_pointer(c);
    DWORD *size = give_dword(c);
    fixture_interface_through(c, config, 1);
    whole_transport(c, config, 2);
    installed(c);
    expect_code(c, interface_find(c, config, NAME, out), ERROR_NO_SUCH_INTERFACE);
    if (CALL(c, MprConfigTransportGetHandle, config, PID_IP, out) != NO_ERROR)
        return;
    HANDLE transport = *out;
    require_code(
        c, CALL(c, MprConfigTransportGetInfo, config, transport, info, size, NULL, NULL, NULL),
        NO_ERROR, "MprConfigTransportGetInfo.success-code");
    /* The header without blocks that the transport had. */
    static const unsigned char before[32] = {1, 0, 0, 0, 32};
    expect(c, *size != 32 || memcmp(*info, before, 32) != 0, "other global information",
           "what it was before");
}

CHECK(MprConfigServerInstall, deletes_phonebook, DESTROY)
{
    static const WCHAR number[] = {'5', '5', '5', '-', '0', '1', '9', '9', 0};
    static MPR_INTERFACE_2 dialing;
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    fixture_will_create(c, entry.wszInterfaceName);
    memcpy(&dialing, &entry, sizeof entry);
    memcpy(dialing.szLocalPhoneNumber, number, sizeof number);
    LPBYTE input = give_input(c, &dialing, sizeof dialing);
    require_code(c, CALL(c, MprConfigInterfaceCreate, config, 2, input, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    installed(c);
    require_code(c, interface_create(c, config, &entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    HANDLE handle = *out;
    DWORD code = CALL(c, MprConfigInterfaceGetInfo, config, handle, 2, buffer, size);
    const MPR_INTERFACE_2 *info = code == NO_ERROR ? (const void *)*buffer : NULL;
    expect(c, info == NULL || info->szLocalPhoneNumber[0] == 0, "no number to dial",
           "the number of before");
}

/* An interface of the default: its type, that it is enabled, and that it has both transports. */
static void expect_default(struct check *c, HANDLE config, const WCHAR *name, int type)
{
    HANDLE *handle = give_handle(c), *transport = give_handle(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    WCHAR *input = give_string(c, name);
    expect_code(c, CALL(c, MprConfigInterfaceGetHandle, config, input, handle), NO_ERROR);
    HANDLE iface = *handle;
    require_code(c, CALL(c, MprConfigInterfaceGetInfo, config, iface, 0, buffer, size), NO_ERROR,
                 "MprConfigInterfaceGetInfo.success-code");
    const MPR_INTERFACE_0 *info = (const void *)*buffer;
    expect(c, (int)info->dwIfType == type && info->fEnabled, "the type of its kind, enabled",
           "type %d, %s", (int)info->dwIfType, info->fEnabled ? "enabled" : "disabled");
    expect_code(c, CALL(c, MprConfigInterfaceTransportGetHandle, config, iface, PID_IP, transport),
                NO_ERROR);
    expect_code(c,
                CALL(c, MprConfigInterfaceTransportGetHandle, config, iface, PID_IPV6, transport),
                NO_ERROR);
}

CHECK(MprConfigServerInstall, x_default, DESTROY)
{
    static const WCHAR loopback[] = {'L', 'o', 'o', 'p', 'b', 'a', 'c', 'k', 0};
    static const WCHAR internal[] = {'I', 'n', 't', 'e', 'r', 'n', 'a', 'l', 0};
    struct adapter adapter = fixture_adapter(c);
    HANDLE *out = give_handle(c);
    installed(c);
    HANDLE config = connect_local(c);
    expect_default(c, config, loopback, ROUTER_IF_TYPE_LOOPBACK);
    expect_default(c, config, internal, ROUTER_IF_TYPE_INTERNAL);
    expect_default(c, config, adapter.guid, ROUTER_IF_TYPE_DEDICATED);
    expect_code(c, CALL(c, MprConfigTransportGetHandle, config, PID_IP, out), NO_ERROR);
    expect_code(c, CALL(c, MprConfigTransportGetHandle, config, PID_IPV6, out), NO_ERROR);
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    DWORD others = 0;
    for (DWORD i = 0; i < *l.read; i++)
        others += l.entries[i].dwIfType != ROUTER_IF_TYPE_DEDICATED;
    expect(c, others == 2, "nothing else than adapters, loopback and remote access",
           "%lu interfaces that are no LAN interfaces", (unsigned long)others);
}

CHECK(MprConfigServerInstall, x_keeps_adapters, DESTROY)
{
    struct adapter adapter = fixture_adapter(c);
    WCHAR *buffer = give_output(c, 600);
    installed(c);
    HANDLE config = connect_local(c);
    expect_code(c, CALL(c, MprConfigGetFriendlyName, config, (WCHAR *)adapter.guid, buffer, 600),
                NO_ERROR);
    expect_text(c, buffer, adapter.friendly_name);
}

CHECK(MprConfigServerInstall, x_old_handles, DESTROY)
{
    HANDLE config = connect_local(c);
    installed(c);
    HANDLE iface = whole_find(c, config, "Loopback");
    HANDLE transport = whole_transport(c, config, 1);
    installed(c);
    whole_expect_dead(c, config, iface, transport);
}

CHECK(MprConfigServerInstall, x_no_rights, DESTROY)
{
    fixture_unprivileged(c);
    expect_code(c, install(c), ERROR_ACCESS_DENIED);
}

CHECK(MprConfigServerInstall, x_twice, DESTROY)
{
    installed(c);
    expect_code(c, install(c), NO_ERROR);
}

CHECK(MprConfigServerInstall, x_refused_changes_nothing, DESTROY)
{
    static char before[WHOLE_PICTURE];
    HANDLE config = connect_local(c);
    DWORD *buffer = give_inout(c, 0);
    fixture_interface_through(c, config, 1);
    whole_transport(c, config, 1);
    whole_picture(c, config, before);
    expect_refused(c, CALL(c, MprConfigServerInstall, 1, NULL));
    whole_expect(c, config, before);
    expect_refused(c, CALL(c, MprConfigServerInstall, 0, buffer));
    whole_expect(c, config, before);
}

CHECK(MprConfigServerInstall, x_local_alone, DESTROY)
{
    static char before[WHOLE_PICTURE];
    HANDLE other = connect_to(c, fixture_remote(c));
    fixture_interface_through(c, other, 1);
    whole_picture(c, other, before);
    installed(c);
    whole_expect(c, other, before);
}

static void prepare(struct check *c, void *situation)
{
    struct whole_sweep *s = situation;
    if (s->config == NULL)
        whole_sweep_begin(c, s, NAME);
    whole_sweep_create(c, s);
}

static DWORD install_call(struct check *c, void *situation)
{
    (void)situation;
    return install(c);
}

static void granted(struct check *c, void *situation)
{
    expect_code(c, whole_sweep_find(c, situation), ERROR_NO_SUCH_INTERFACE);
}

SWEEP_CHECK(MprConfigServerInstall, x_oom, DESTROY)
{
    static struct whole_sweep situation;
    fixture_adapter(c);
    struct sweep_case s = {prepare, install_call, NULL, granted, &situation};
    sweep(c, &s, 0);
}
