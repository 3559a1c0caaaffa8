/* MprConfigInterfaceSetCustomInfoEx (nf-mprapi-mprconfiginterfacesetcustominfoex), and the settings
 * themselves. */
#include "suites/custom.h"

#include <string.h>

CHECK(MprConfigInterfaceSetCustomInfoEx, success_code, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, null_config, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    expect_code(c, custom_set(c, NULL, p.first, &info), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, null_interface, ADD)
{
    HANDLE config = connect_local(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    expect_code(c, custom_set(c, config, NULL, &info), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, null_info, ADD)
{
    struct place p = custom_place(c);
    expect_code(c, CALL(c, MprConfigInterfaceSetCustomInfoEx, p.config, p.first, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, wrong_type, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE other = custom_other_type(c, config);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    expect_code(c, custom_set(c, config, other, &info), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, no_such_interface, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE gone = custom_gone(c, config);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    expect_code(c, custom_set(c, config, gone, &info), ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, stores_ikev2_policy, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    custom_stored(c, p.config, p.first, &info);
    HANDLE config = connect_local(c);
    HANDLE first = custom_find(c, config, 1), second = custom_find(c, config, 2);
    expect_has(c, config, first, &info);
    expect_has_none(c, config, second);
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    expect_has(c, config, first, &info);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, readback, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    custom_stored(c, p.config, p.first, &info);
    expect_has(c, p.config, p.first, &info);
    /* And again, with other settings in their place. */
    info.customIkev2Config.dwSaLifeTime = 3600;
    info.customIkev2Config.dwSaDataSize = 2048;
    info.customIkev2Config.certificateName.cbData -= 1;
    info.customIkev2Config.certificateName.pbData =
        give_input(c, info.customIkev2Config.certificateName.pbData + 1,
                   info.customIkev2Config.certificateName.cbData);
    info.customIkev2Config.customPolicy = custom_policy(c, 1);
    custom_stored(c, p.config, p.first, &info);
    expect_has(c, p.config, p.first, &info);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, flags_zero_deletes, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1), none = custom_nothing(1);
    custom_stored(c, p.config, p.first, &info);
    custom_stored(c, p.config, p.second, &info);
    expect_code(c, custom_set(c, p.config, p.first, &none), NO_ERROR);
    expect_has_none(c, p.config, p.first);
    expect_has(c, p.config, p.second, &info);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, policy_null_deletes, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    custom_stored(c, p.config, p.first, &info);
    info.customIkev2Config.customPolicy = NULL;
    expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
    expect_has(c, p.config, p.first, &info);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, cert_empty_deletes, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    BYTE *pointer = info.customIkev2Config.certificateName.pbData;
    for (int with_pointer = 0; with_pointer <= 1; with_pointer++) {
        info = custom_settings(c, 1);
        custom_stored(c, p.config, p.first, &info);
        info.customIkev2Config.certificateName.cbData = 0;
        info.customIkev2Config.certificateName.pbData = with_pointer ? pointer : NULL;
        expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
        expect_has(c, p.config, p.first, &info);
    }
}

CHECK(MprConfigInterfaceSetCustomInfoEx, handle_from_create, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-new");
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    HANDLE config = connect_local(c), *created = give_handle(c);
    require_code(c, interface_create(c, config, &entry, created), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    expect_code(c, custom_set(c, config, *created, &info), NO_ERROR);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, handle_from_gethandle, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
    expect_code(c, custom_set(c, p.config, p.second, &info), NO_ERROR);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, handle_from_enum, ADD)
{
    static const WCHAR prefix[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-'};
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    struct listing l = interface_list(c, p.config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    for (DWORD i = 0; i < *l.read; i++)
        if (memcmp(l.entries[i].wszInterfaceName, prefix, sizeof prefix) == 0)
            expect_code(c, custom_set(c, p.config, l.entries[i].hInterface, &info), NO_ERROR);
}

/* Memory of the caller's that it writes to again as soon as the call is back. */
static void *reused(struct check *c, const void *bytes, size_t size)
{
    return memcpy(give_output(c, size), bytes, size);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, deep_copy, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1), given = info, other = info;
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &given.customIkev2Config;
    const DWORD size = config->certificateName.cbData;
    /* Inputs that the target may not write to; a change breaks a guard. */
    custom_stored(c, p.config, p.second, &info);

    config->certificateName.pbData = reused(c, config->certificateName.pbData, size);
    config->customPolicy = reused(c, config->customPolicy, sizeof *config->customPolicy);
    void *structure = reused(c, &given, given.Header.size);
    require_code(c,
                 CALL(c, MprConfigInterfaceSetCustomInfoEx, p.config, p.first,
                      (PMPR_IF_CUSTOMINFOEX)structure),
                 NO_ERROR, SET_SUCCEEDS);
    memset(config->certificateName.pbData, 'x', size);
    *config->customPolicy = *custom_policy(c, 1);
    config->dwSaLifeTime = 3600;
    memcpy(structure, &given, given.Header.size);
    other.customIkev2Config.dwSaDataSize = 4096;
    custom_stored(c, p.config, p.second, &other);
    expect_has(c, p.config, p.first, &info);
}

/* ---- what the double chose */

CHECK(MprConfigInterfaceSetCustomInfoEx, x_header, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 3);
    for (int i = 0, end = 0; !end; i++) {
        info.Header = custom_bad_header((unsigned)i, &end);
        expect_code(c, custom_set(c, p.config, p.first, &info), ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_flags, ADD)
{
    static const DWORD flags[] = {2, 3, 0x100, 0x80000000u, 0x80000001u, 0xFFFFFFFFu};
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        info.dwFlags = flags[i];
        expect_code(c, custom_set(c, p.config, p.first, &info), ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_nothing_to_delete, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_nothing(1);
    expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
    /* Numbers out of range and a pointer that leads nowhere: there is nothing to be read. */
    info = custom_nothing(3);
    info.customIkev2Config.certificateName.cbData = 12;
    info.customIkev2Config.certificateName.pbData = NULL;
    info.customIkev2Config.customPolicy = (void *)(uintptr_t)16;
    expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
    expect_has_none(c, p.config, p.first);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_sa_lifetime, ADD)
{
    static const DWORD lifetimes[] = {0, 1, 299, 17280000, 0x80000000u, 0xFFFFFFFFu};
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    for (size_t i = 0; i < sizeof lifetimes / sizeof *lifetimes; i++) {
        info.customIkev2Config.dwSaLifeTime = lifetimes[i];
        expect_code(c, custom_set(c, p.config, p.first, &info), ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_sa_datasize, ADD)
{
    static const DWORD data_sizes[] = {0, 1, 1023};
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    for (size_t i = 0; i < sizeof data_sizes / sizeof *data_sizes; i++) {
        info.customIkev2Config.dwSaDataSize = data_sizes[i];
        expect_code(c, custom_set(c, p.config, p.first, &info), ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_null_with_size, ADD)
{
    struct place p = custom_place(c);
    for (int which = 0; which < 4; which++) {
        MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 3);
        ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info.customIkev2Config;
        if (which == 0)
            config->certificateName.pbData = NULL;
        else if (which == 1)
            config->certificateHash.pbData = NULL;
        else if (which == 2)
            config->vpnTrafficSelectors.tsI = NULL;
        else
            config->vpnTrafficSelectors.tsR = NULL;
        expect_code(c, custom_set(c, p.config, p.first, &info), ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_newer_members, ADD)
{
    static const DWORD lifetimes[] = {14400, 0, 1, 0xFFFFFFFFu};
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 3);
    for (size_t i = 0; i < sizeof lifetimes / sizeof *lifetimes; i++) {
        info.customIkev2Config.dwMmSaLifeTime = lifetimes[i];
        expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
        expect_has(c, p.config, p.first, &info);
    }
    /* A revision 2 has the hash. */
    MPR_IF_CUSTOMINFOEX2 second = custom_settings(c, 2);
    custom_stored(c, p.config, p.second, &second);
    struct custom_reading r = custom_get(c, p.config, p.second, 3);
    expect_newer(c, &r, &second);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_newer_absent, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 3);
    custom_stored(c, p.config, p.first, &info);
    info.customIkev2Config.certificateHash.cbData = 0;
    info.customIkev2Config.vpnTrafficSelectors.numTsi = 0;
    custom_stored(c, p.config, p.first, &info);
    expect_has(c, p.config, p.first, &info);
    info.customIkev2Config.vpnTrafficSelectors.numTsr = 0;
    custom_stored(c, p.config, p.first, &info);
    expect_has(c, p.config, p.first, &info);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_newer_kept, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 all = custom_settings(c, 3), older = custom_settings(c, 1);
    custom_stored(c, p.config, p.first, &all);
    all.customIkev2Config.dwSaLifeTime = older.customIkev2Config.dwSaLifeTime = 3600;
    custom_stored(c, p.config, p.first, &older);
    expect_has(c, p.config, p.first, &all);
    older = custom_settings(c, 2);
    all.customIkev2Config.dwSaLifeTime = older.customIkev2Config.dwSaLifeTime = 7200;
    all.customIkev2Config.certificateHash.cbData = older.customIkev2Config.certificateHash.cbData =
        8;
    custom_stored(c, p.config, p.first, &older);
    expect_has(c, p.config, p.first, &all);
    /* What is not stored is not kept either. */
    older = custom_nothing(1);
    custom_stored(c, p.config, p.first, &older);
    older = custom_settings(c, 1);
    custom_stored(c, p.config, p.first, &older);
    struct custom_reading r = custom_get(c, p.config, p.first, 3);
    expect_newer(c, &r, &older);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_keeps, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 stored = custom_settings(c, 3), bad;
    custom_stored(c, p.config, p.first, &stored);
    bad = stored;
    bad.customIkev2Config.dwSaLifeTime = 3600;
    bad.customIkev2Config.dwSaDataSize = 1;
    expect_refused(c, custom_set(c, p.config, p.first, &bad));
    expect_has(c, p.config, p.first, &stored);
    bad = stored;
    bad.customIkev2Config.dwSaLifeTime = 3600;
    bad.customIkev2Config.vpnTrafficSelectors.tsR = NULL;
    expect_refused(c, custom_set(c, p.config, p.first, &bad));
    expect_has(c, p.config, p.first, &stored);
    bad = custom_nothing(3);
    bad.dwFlags = 2;
    expect_refused(c, custom_set(c, p.config, p.first, &bad));
    expect_has(c, p.config, p.first, &stored);
}

struct oom {
    HANDLE config, handle;
    MPR_IF_CUSTOMINFOEX2 stored, wanted;
    PMPR_IF_CUSTOMINFOEX input;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->handle = custom_find(c, s->config, 1);
    s->stored = custom_settings(c, 1);
    s->wanted = s->stored;
    s->wanted.customIkev2Config.dwSaLifeTime = 3600;
    s->input = give_input(c, &s->wanted, s->wanted.Header.size);
    custom_stored(c, s->config, s->handle, &s->stored);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceSetCustomInfoEx, s->config, s->handle, s->input);
}

static void oom_refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_has(c, s->config, s->handle, &s->stored);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_has(c, s->config, s->handle, &s->wanted);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigInterfaceSetCustomInfoEx, x_oom, ADD)
{
    static struct oom situation;
    fixture_interface(c, 1);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 0);
}

static DWORD set_with(struct check *c, HANDLE config, void *situation)
{
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    return custom_set(c, config, *(HANDLE *)situation, &info);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_bad_handle, ADD)
{
    struct place p = custom_place(c);
    expect_bad_configs(c, set_with, &p.first, p.second);
}

static DWORD set_one(struct check *c, HANDLE config, HANDLE iface)
{
    return set_with(c, config, &iface);
}

CHECK(MprConfigInterfaceSetCustomInfoEx, x_bad_interface, ADD)
{
    struct place p = custom_place(c);
    HANDLE stale = p.first;
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    HANDLE config = connect_local(c);
    expect_bad_interfaces(c, config, set_one, &stale, 1);
}

/* ---- the ranges of the structure's page */

CHECK(ROUTER_IKEv2_IF_CUSTOM_CONFIG, sa_lifetime, ADD)
{
    static const DWORD lifetimes[] = {300, 17279999};
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    for (size_t i = 0; i < sizeof lifetimes / sizeof *lifetimes; i++) {
        info.customIkev2Config.dwSaLifeTime = lifetimes[i];
        expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
        expect_has(c, p.config, p.first, &info);
    }
}

CHECK(ROUTER_IKEv2_IF_CUSTOM_CONFIG, sa_datasize, ADD)
{
    static const DWORD data_sizes[] = {1024, 0xFFFFFFFFu};
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    for (size_t i = 0; i < sizeof data_sizes / sizeof *data_sizes; i++) {
        info.customIkev2Config.dwSaDataSize = data_sizes[i];
        expect_code(c, custom_set(c, p.config, p.first, &info), NO_ERROR);
        expect_has(c, p.config, p.first, &info);
    }
}
