/* MprConfigServerRestore (nf-mprapi-mprconfigserverrestore). */
#include "suites/whole.h"

#include <string.h>

#define NAME "mprconform-1" /* what fixture_interface_through(c, config, 1) is called */

/* A directory with a backup of what is configured now. */
static const WCHAR *backed_up(struct check *c, HANDLE config)
{
    const WCHAR *directory = fixture_directory(c);
    whole_back_up(c, config, directory);
    return directory;
}

CHECK(MprConfigServerRestore, success_code, DESTROY)
{
    HANDLE config = connect_local(c);
    const WCHAR *directory = backed_up(c, config);
    expect_code(c, whole_restore(c, config, directory), NO_ERROR);
}

CHECK(MprConfigServerRestore, scope, DESTROY)
{
    static char before[WHOLE_PICTURE];
    HANDLE config = connect_local(c);
    fixture_interface_through(c, config, 1);
    whole_transport(c, config, 0);
    whole_picture(c, config, before);
    const WCHAR *directory = backed_up(c, config);
    whole_delete(c, config, NAME);
    whole_transport(c, config, 1);
    whole_bring_back(c, config, directory);
    whole_expect(c, config, before);
}

CHECK(MprConfigServerRestore, reads_directory, DESTROY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    fixture_interface_through(c, config, 1);
    const WCHAR *with = backed_up(c, config);
    whole_delete(c, config, NAME);
    backed_up(c, config);
    whole_bring_back(c, config, with);
    expect_code(c, interface_find(c, config, NAME, out), NO_ERROR);
}

CHECK(MprConfigServerRestore, null_handle, DESTROY)
{
    const WCHAR *directory = backed_up(c, connect_local(c));
    expect_code(c, whole_restore(c, NULL, directory), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerRestore, x_null_path, DESTROY)
{
    expect_code(c, whole_restore(c, connect_local(c), NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerRestore, x_empty_path, DESTROY)
{
    static const WCHAR empty[] = {0};
    HANDLE config = connect_local(c);
    WCHAR *path = give_string(c, empty);
    expect_code(c, whole_restore(c, config, path), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerRestore, x_no_backslash, DESTROY)
{
    HANDLE config = connect_local(c);
    const WCHAR *directory = backed_up(c, config);
    expect_code(c, whole_restore(c, config, whole_path(c, directory, "", 0)), NO_ERROR);
    expect_code(c, whole_restore(c, config, whole_path(c, directory, "", 1)), NO_ERROR);
}

CHECK(MprConfigServerRestore, x_missing_directory, DESTROY)
{
    const WCHAR *directory = fixture_directory(c);
    HANDLE config = connect_local(c);
    for (int backslash = 0; backslash <= 1; backslash++)
        expect_code(c, whole_restore(c, config, whole_path(c, directory, "missing", backslash)),
                    ERROR_PATH_NOT_FOUND);
}

CHECK(MprConfigServerRestore, x_no_backup, DESTROY)
{
    const WCHAR *directory = fixture_directory(c);
    expect_code(c, whole_restore(c, connect_local(c), directory), ERROR_FILE_NOT_FOUND);
}

/* What becomes of a backup when something was done to its files. */
static DWORD restore_damaged(struct check *c, HANDLE config, enum damage damage)
{
    const WCHAR *directory = backed_up(c, config);
    fixture_damage(c, directory, damage);
    return whole_restore(c, config, directory);
}

CHECK(MprConfigServerRestore, x_foreign, DESTROY)
{
    HANDLE config = connect_local(c);
    expect_code(c, restore_damaged(c, config, DAMAGE_FOREIGN), ERROR_ROUTER_CONFIG_INCOMPATIBLE);
    expect_code(c, restore_damaged(c, config, DAMAGE_EMPTY), ERROR_ROUTER_CONFIG_INCOMPATIBLE);
}

CHECK(MprConfigServerRestore, x_damaged, DESTROY)
{
    HANDLE config = connect_local(c);
    /* Enough of a configuration that the middle of it is past any beginning. */
    for (unsigned i = 1; i <= 3; i++)
        fixture_interface_through(c, config, i);
    expect_code(c, restore_damaged(c, config, DAMAGE_CUT), ERROR_FILE_CORRUPT);
    expect_code(c, restore_damaged(c, config, DAMAGE_BIT), ERROR_FILE_CORRUPT);
    expect_code(c, restore_damaged(c, config, DAMAGE_LONGER), ERROR_FILE_CORRUPT);
}

/* Every refusal, by number; the answer is not judged. */
static void refuse(struct check *c, HANDLE config, unsigned number)
{
    switch (number) {
    case 0:
        expect_refused(c, whole_restore(c, config, NULL));
        break;
    case 1:
        expect_refused(c, whole_restore(c, config, fixture_directory(c)));
        break;
    case 2:
        expect_refused(c,
                       whole_restore(c, config, whole_path(c, fixture_directory(c), "missing", 1)));
        break;
    default:
        expect_refused(c, restore_damaged(c, config, (enum damage)(number - 3)));
        break;
    }
}

CHECK(MprConfigServerRestore, x_refused_changes_nothing, DESTROY)
{
    static char before[WHOLE_PICTURE];
    HANDLE config = connect_local(c);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    for (unsigned i = 1; i <= 3; i++)
        fixture_interface_through(c, config, i);
    whole_transport(c, config, 1);
    HANDLE iface = whole_find(c, config, NAME);
    whole_picture(c, config, before);
    for (unsigned number = 0; number <= 3 + DAMAGE_FOREIGN; number++) {
        refuse(c, config, number);
        whole_expect(c, config, before);
        expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, iface, 0, buffer, size),
                    NO_ERROR);
    }
}

CHECK(MprConfigServerRestore, x_replaces, DESTROY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    const WCHAR *directory = backed_up(c, config);
    fixture_interface_through(c, config, 1);
    whole_bring_back(c, config, directory);
    expect_code(c, interface_find(c, config, NAME, out), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigServerRestore, x_old_handles, DESTROY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    fixture_interface_through(c, config, 1);
    HANDLE transport = whole_transport(c, config, 0);
    HANDLE iface = whole_find(c, config, NAME);
    const WCHAR *directory = backed_up(c, config);
    whole_bring_back(c, config, directory);
    expect_code(c, interface_find(c, config, NAME, out), NO_ERROR);
    whole_expect_dead(c, config, iface, transport);
}

CHECK(MprConfigServerRestore, x_keeps_adapters, DESTROY)
{
    HANDLE config = connect_local(c);
    const WCHAR *directory = backed_up(c, config);
    struct adapter adapter = fixture_adapter(c);
    WCHAR *buffer = give_output(c, 600);
    whole_bring_back(c, config, directory);
    expect_code(c, CALL(c, MprConfigGetFriendlyName, config, (WCHAR *)adapter.guid, buffer, 600),
                NO_ERROR);
    expect_text(c, buffer, adapter.friendly_name);
}

/* Two lists of texts, each ended by an empty one. */
static int lists_equal(const WCHAR *a, const WCHAR *b)
{
    while (*a != 0 && wide_equal(a, b)) {
        a += wide_length(a) + 1;
        b += wide_length(b) + 1;
    }
    return *a == 0 && *b == 0;
}

/* The hours and the number to dial of an interface; NULL and an empty number where it has none. */
static void read_book(struct check *c, HANDLE config, const char *name, const WCHAR **hours,
                      const WCHAR **number)
{
    HANDLE handle = whole_find(c, config, name);
    LPBYTE *one = give_pointer(c), *two = give_pointer(c);
    DWORD *size = give_dword(c);
    require_code(c, CALL(c, MprConfigInterfaceGetInfo, config, handle, 1, one, size), NO_ERROR,
                 "MprConfigInterfaceGetInfo.success-code");
    require_code(c, CALL(c, MprConfigInterfaceGetInfo, config, handle, 2, two, size), NO_ERROR,
                 "MprConfigInterfaceGetInfo.success-code");
    *hours = ((const MPR_INTERFACE_1 *)(const void *)*one)->lpwsDialoutHoursRestriction;
    *number = ((const MPR_INTERFACE_2 *)(const void *)*two)->szLocalPhoneNumber;
}

CHECK(MprConfigServerRestore, x_phone_book, DESTROY)
{
    static const WCHAR number[] = {'5', '5', '5', '-', '0', '1', '9', '9', 0};
    static const WCHAR list[] = {'1', ' ', '0', '8', ':', '0', '0', '-', '1', '8',
                                 ':', '0', '0', 0,   '6', ' ', '0', '0', ':', '0',
                                 '0', '-', '0', '4', ':', '0', '0', 0,   0};
    static MPR_INTERFACE_2 dialing;
    static MPR_INTERFACE_1 restricted;
    const WCHAR *hours, *phone;
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    fixture_will_create(c, entry.wszInterfaceName);
    memcpy(&dialing, &entry, sizeof entry);
    memcpy(dialing.szLocalPhoneNumber, number, sizeof number);
    LPBYTE input = give_input(c, &dialing, sizeof dialing);
    require_code(c, CALL(c, MprConfigInterfaceCreate, config, 2, input, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    memcpy(&restricted, &entry, sizeof entry);
    restricted.lpwsDialoutHoursRestriction = give_input(c, list, sizeof list);
    input = give_input(c, &restricted, sizeof restricted);
    HANDLE iface = *out;
    require_code(c, CALL(c, MprConfigInterfaceSetInfo, config, iface, 1, input), NO_ERROR,
                 "MprConfigInterfaceSetInfo.success-code");
    const WCHAR *directory = backed_up(c, config);
    whole_delete(c, config, NAME);
    whole_bring_back(c, config, directory);
    read_book(c, config, NAME, &hours, &phone);
    expect_text(c, phone, number);
    expect(c, hours != NULL && lists_equal(hours, list), "the hours of before", "others");
}

CHECK(MprConfigServerRestore, x_other_machine, DESTROY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    fixture_interface_through(c, config, 1);
    const WCHAR *directory = backed_up(c, config);
    HANDLE other = connect_to(c, fixture_remote(c));
    expect_code(c, whole_restore(c, other, directory), NO_ERROR);
    expect_code(c, interface_find(c, other, NAME, out), NO_ERROR);
}

static DWORD restore_with(struct check *c, HANDLE config, void *situation)
{
    return whole_restore(c, config, situation);
}

CHECK(MprConfigServerRestore, x_bad_handle, DESTROY)
{
    const WCHAR *directory = backed_up(c, connect_local(c));
    expect_bad_configs(c, restore_with, (void *)directory, NULL);
}

/* There is a backup, and something that it does not have. */
static void prepare(struct check *c, void *situation)
{
    struct whole_sweep *s = situation;
    if (s->config == NULL) {
        whole_sweep_begin(c, s, "mprconform-2");
        fixture_interface_through(c, s->config, 1);
        whole_transport(c, s->config, 1);
        s->directory = backed_up(c, s->config);
    }
    whole_sweep_create(c, s);
}

static DWORD restore_call(struct check *c, void *situation)
{
    struct whole_sweep *s = situation;
    return whole_restore(c, s->config, s->directory);
}

static void granted(struct check *c, void *situation)
{
    expect_code(c, whole_sweep_find(c, situation), ERROR_NO_SUCH_INTERFACE);
}

SWEEP_CHECK(MprConfigServerRestore, out_of_memory, DESTROY)
{
    static struct whole_sweep situation;
    struct sweep_case s = {prepare, restore_call, NULL, granted, &situation};
    sweep(c, &s, 1);
}
