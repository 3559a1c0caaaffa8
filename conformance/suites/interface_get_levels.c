/* MprConfigInterfaceGetInfo (nf-mprapi-mprconfiginterfacegetinfo): what the structures of the
 * levels hold. */
#include "suites/levels.h"

#include <string.h>

static const char *const week[] = {"1 08:00-12:00", NULL};

CHECK(MprConfigInterfaceGetInfo, x_any_type, ADD)
{
    static const char *const names[] = {"mprconform-0", "mprconform-1", "mprconform-2",
                                        "mprconform-3", "mprconform-4", "mprconform-5",
                                        "mprconform-6", "mprconform-7"};
    HANDLE config = connect_local(c);
    for (DWORD type = 0; type < ROUTER_IF_TYPE_MAX; type++) {
        HANDLE handle =
            interface_made(c, config, names[type], (ROUTER_INTERFACE_TYPE)type, type % 2 == 0);
        for (DWORD level = 1; level <= 3; level++) {
            struct reading r = interface_read(c, config, handle, level);
            expect_code(c, r.code, NO_ERROR);
            const MPR_INTERFACE_0 *read = (const void *)*r.buffer;
            expect(c, (DWORD)read->dwIfType == type, "the type of the interface", "%lu for %lu",
                   (unsigned long)read->dwIfType, (unsigned long)type);
            expect_enabled(c, read, type % 2 == 0);
        }
    }
}

static HANDLE with_nothing(struct check *c, HANDLE *config)
{
    *config = connect_local(c);
    return interface_made(c, *config, "mprconform-new", ROUTER_IF_TYPE_FULL_ROUTER, FALSE);
}

CHECK(MprConfigInterfaceGetInfo, x_no_hours, ADD)
{
    HANDLE config, handle = with_nothing(c, &config);
    expect_hours(c, config, handle, NULL);
}

/* Bytes from one offset to the end of a structure; all are 0. */
static void expect_zeros(struct check *c, const void *read, size_t from, size_t to)
{
    const BYTE *bytes = read;
    for (size_t i = from; i < to; i++)
        expect(c, bytes[i] == 0, "0 in all that the level adds", "%u at byte %lu", bytes[i],
               (unsigned long)i);
}

CHECK(MprConfigInterfaceGetInfo, x_no_phone_book, ADD)
{
    HANDLE config, handle = with_nothing(c, &config);
    const size_t from = offsetof(MPR_INTERFACE_2, dwfOptions);
    expect_zeros(c, interface_at_2(c, config, handle), from,
                 offsetof(MPR_INTERFACE_2, dwVpnStrategy) + sizeof(DWORD));
    expect_zeros(c, interface_at_3(c, config, handle), from, sizeof(MPR_INTERFACE_3));
}

static void expect_inside(struct check *c, const struct reading *r, DWORD level, const void *part,
                          size_t size)
{
    const BYTE *begin = *r->buffer, *at = part;
    expect(c,
           at != NULL && at >= begin + level_bytes(level) && at <= begin + *r->size &&
               size <= (size_t)(begin + *r->size - at),
           "all parts in the bytes of the buffer, behind the structure", "one outside");
}

static size_t list_bytes(const WCHAR *list)
{
    size_t length = 0;
    while (list[length] != 0)
        length += wide_length(list + length) + 1;
    return (length + 1) * sizeof *list;
}

CHECK(MprConfigInterfaceGetInfo, x_one_block, ADD)
{
    HANDLE config = connect_local(c);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 1);
    HANDLE dialing = interface_made_dialing(c, config, 3, &info);
    HANDLE hours = interface_made_with_hours(c, config, "mprconform-hours", give_list(c, week));

    struct reading one = interface_read(c, config, hours, 1);
    require_code(c, one.code, NO_ERROR, "MprConfigInterfaceGetInfo.x-any-type");
    const WCHAR *list =
        ((const MPR_INTERFACE_1 *)(const void *)*one.buffer)->lpwsDialoutHoursRestriction;
    expect_inside(c, &one, 1, list, list_bytes(list));
    for (DWORD level = 2; level <= 3; level++) {
        struct reading r = interface_read(c, config, dialing, level);
        require_code(c, r.code, NO_ERROR, "MprConfigInterfaceGetInfo.x-any-type");
        const MPR_INTERFACE_2 *read = (const void *)*r.buffer;
        expect_inside(c, &r, level, read->szAlternates, list_bytes(read->szAlternates));
        expect_inside(c, &r, level, read->lpbCustomAuthData, read->dwCustomAuthDataSize);
        expect(c, (const BYTE *)read->szAlternates != read->lpbCustomAuthData,
               "a place of its own for each part", "the same for two");
    }
}

CHECK(MprConfigInterfaceGetInfo, x_own_handle, ADD)
{
    HANDLE config, handle = with_nothing(c, &config);
    for (DWORD level = 0; level <= 3; level++) {
        struct reading r = interface_read(c, config, handle, level);
        expect_code(c, r.code, NO_ERROR);
        expect(c, ((const MPR_INTERFACE_0 *)(const void *)*r.buffer)->hInterface == handle,
               "the handle that was passed", "another one at level %lu", (unsigned long)level);
    }
}

CHECK(MprConfigInterfaceGetInfo, x_no_live_state, ADD)
{
    HANDLE config, disabled = with_nothing(c, &config);
    MPR_INTERFACE_3 info = interface_dialing(c, "mprconform-dialing", 0);
    HANDLE enabled = interface_made_dialing(c, config, 3, &info);
    for (DWORD i = 0; i < 8; i++) {
        struct reading r = interface_read(c, config, i < 4 ? disabled : enabled, i % 4);
        expect_code(c, r.code, NO_ERROR);
        const MPR_INTERFACE_0 *read = (const void *)*r.buffer;
        expect(c,
               read->dwConnectionState == 0 && read->fUnReachabilityReasons == 0 &&
                   read->dwLastError == 0,
               "0 in state, reasons and error", "another value at level %lu",
               (unsigned long)(i % 4));
    }
}

CHECK(MprConfigInterfaceGetInfo, x_options_as_stored, ADD)
{
    static const DWORD options[] = {0, MPRIO_RequireEAP, MPRIO_RequirePAP | MPRIO_SpecificIpAddr,
                                    MPRIO_RequireMsEncryptedPw};
    static const char *const names[] = {"mprconform-0", "mprconform-1", "mprconform-2",
                                        "mprconform-3"};
    HANDLE config = connect_local(c);
    for (unsigned i = 0; i < 4; i++) {
        MPR_INTERFACE_3 info = interface_dialing(c, names[i], 0);
        info.dwfOptions = options[i];
        HANDLE handle = interface_made_dialing(c, config, 3, &info);
        DWORD two = interface_at_2(c, config, handle)->dwfOptions;
        DWORD three = interface_at_3(c, config, handle)->dwfOptions;
        expect(c, two == options[i] && three == options[i], "the options that were stored",
               "%#lx and %#lx instead of %#lx", (unsigned long)two, (unsigned long)three,
               (unsigned long)options[i]);
    }
}
