/* MprConfigInterfaceGetCustomInfoEx (nf-mprapi-mprconfiginterfacegetcustominfoex), and the header
 * that begins its structure. */
#include "suites/custom.h"

#include <string.h>

CHECK(MprConfigInterfaceGetCustomInfoEx, success_code, ADD)
{
    struct place p = custom_place(c);
    expect_code(c, custom_get(c, p.config, p.first, 1).code, NO_ERROR);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, null_config, ADD)
{
    struct place p = custom_place(c);
    expect_code(c, custom_get(c, NULL, p.first, 1).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, null_interface, READ)
{
    expect_code(c, custom_get(c, connect_local(c), NULL, 1).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, null_info, ADD)
{
    struct place p = custom_place(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetCustomInfoEx, p.config, p.first, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, no_such_interface, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE gone = custom_gone(c, config);
    expect_code(c, custom_get(c, config, gone, 1).code, ERROR_NO_SUCH_INTERFACE);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, returns_ikev2_policy, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 first = custom_settings(c, 1), second = custom_policy_alone(c);
    second.customIkev2Config.dwSaLifeTime = 3600;
    second.customIkev2Config.customPolicy = custom_policy(c, 1);
    custom_stored(c, p.config, p.first, &first);
    custom_stored(c, p.config, p.second, &second);
    struct custom_reading r = custom_get(c, p.config, p.first, 1);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    expect_settings(c, &r, &first);
    r = custom_get(c, p.config, p.second, 1);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    expect_settings(c, &r, &second);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, none_set, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 other = custom_policy_alone(c);
    custom_stored(c, p.config, p.second, &other);
    expect_has_none(c, p.config, p.first);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, some_set, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    custom_stored(c, p.config, p.first, &info);
    expect_has(c, p.config, p.first, &info);
}

/* Blocks must go away: releasing them is more than an answer. */
static void expect_released(struct check *c, void *block)
{
    long before = blocks_live(c);
    expect_code(c, CALL(c, MprConfigBufferFree, block), NO_ERROR);
    expect(c, blocks_live(c) < before, "fewer live blocks than before", "as many as before");
}

/* Which memory is open, so there is one pointer in all. */
CHECK(MprConfigInterfaceGetCustomInfoEx, free, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_policy_alone(c);
    custom_stored(c, p.config, p.first, &info);
    struct custom_reading r = custom_get(c, p.config, p.first, 1);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    require(c, r.info.customIkev2Config.customPolicy != NULL, READS_BACK);
    expect_released(c, r.info.customIkev2Config.customPolicy);
    expect_has(c, p.config, p.first, &info);
}

struct oom {
    HANDLE config, handle;
    BYTE *at;
    MPR_IF_CUSTOMINFOEX2 info;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->handle = custom_find(c, s->config, 1);
    s->info = custom_nothing(1);
    s->at = give_output(c, s->info.Header.size);
    memcpy(s->at, &s->info.Header, sizeof s->info.Header);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceGetCustomInfoEx, s->config, s->handle,
                (PMPR_IF_CUSTOMINFOEX)(void *)s->at);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    memcpy(&s->info, s->at, s->info.Header.size);
    expect(c, s->info.customIkev2Config.customPolicy != NULL, "the policy that is stored", "none");
    expect_code(c, CALL(c, MprConfigBufferFree, s->info.customIkev2Config.customPolicy), NO_ERROR);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigInterfaceGetCustomInfoEx, oom, ADD)
{
    static struct oom situation;
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_policy_alone(c);
    custom_stored(c, p.config, p.first, &info);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, handle_from_create, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-new");
    HANDLE config = connect_local(c), *created = give_handle(c);
    require_code(c, interface_create(c, config, &entry, created), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    expect_code(c, custom_get(c, config, *created, 1).code, NO_ERROR);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, handle_from_gethandle, ADD)
{
    struct place p = custom_place(c);
    expect_code(c, custom_get(c, p.config, p.first, 1).code, NO_ERROR);
    expect_code(c, custom_get(c, p.config, p.second, 1).code, NO_ERROR);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, handle_from_enum, ADD)
{
    struct place p = custom_place(c);
    struct listing l = interface_list(c, p.config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    for (DWORD i = 0; i < *l.read; i++)
        if (l.entries[i].dwIfType == ROUTER_IF_TYPE_FULL_ROUTER)
            expect_code(c, custom_get(c, p.config, l.entries[i].hInterface, 1).code, NO_ERROR);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_header, ADD)
{
    struct place p = custom_place(c);
    for (int i = 0, end = 0; !end; i++) {
        MPRAPI_OBJECT_HEADER header = custom_bad_header((unsigned)i, &end);
        expect_code(c, custom_get_by(c, p.config, p.first, header).code, ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_older_revision, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 3);
    custom_stored(c, p.config, p.first, &info);
    /* A byte written behind the structure of the revision breaks a guard. */
    for (unsigned revision = 1; revision <= 3; revision++) {
        struct custom_reading r = custom_get(c, p.config, p.first, revision);
        expect_settings(c, &r, &info);
        if (revision == 2)
            expect(c,
                   r.info.customIkev2Config.certificateHash.cbData ==
                       info.customIkev2Config.certificateHash.cbData,
                   "the hash that revision 2 has", "%lu bytes",
                   (unsigned long)r.info.customIkev2Config.certificateHash.cbData);
        if (revision == 3)
            expect_newer(c, &r, &info);
    }
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_none_zero, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 zeros = custom_nothing(3);
    for (unsigned revision = 1; revision <= 3; revision++) {
        struct custom_reading r = custom_get(c, p.config, p.first, revision);
        require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
        expect(c,
               memcmp(&r.info.customIkev2Config, &zeros.customIkev2Config,
                      sizeof zeros.customIkev2Config) == 0,
               "nothing but zeros in customIkev2Config", "something else");
    }
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_absent, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_policy_alone(c);
    info.Header = custom_header(3);
    info.customIkev2Config.customPolicy = NULL;
    custom_stored(c, p.config, p.first, &info);
    struct custom_reading r = custom_get(c, p.config, p.first, 3);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *read = &r.info.customIkev2Config;
    expect(c, read->certificateName.cbData == 0 && read->certificateName.pbData == NULL,
           "no certificate: NULL and 0", "something");
    expect(c, read->customPolicy == NULL, "no policy: NULL", "something");
    expect_newer(c, &r, &info);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_separate_blocks, ADD)
{
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 3);
    custom_stored(c, p.config, p.first, &info);
    struct custom_reading r = custom_get(c, p.config, p.first, 3);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *read = &r.info.customIkev2Config;
    void *const blocks[] = {read->certificateHash.pbData, read->customPolicy,
                            read->vpnTrafficSelectors.tsR, read->certificateName.pbData,
                            read->vpnTrafficSelectors.tsI};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        expect_released(c, blocks[i]);
    expect_has(c, p.config, p.first, &info);
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_other_type, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE other = custom_other_type(c, config);
    struct custom_reading r = custom_get(c, config, other, 1);
    expect_code(c, r.code, NO_ERROR);
    expect(c, r.info.dwFlags == 0, "dwFlags 0", "%lu", (unsigned long)r.info.dwFlags);
}

static DWORD get_with(struct check *c, HANDLE config, void *situation)
{
    return custom_get(c, config, *(HANDLE *)situation, 1).code;
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_bad_handle, ADD)
{
    struct place p = custom_place(c);
    expect_bad_configs(c, get_with, &p.first, p.second);
}

static DWORD get_one(struct check *c, HANDLE config, HANDLE iface)
{
    return custom_get(c, config, iface, 1).code;
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_bad_interface, ADD)
{
    struct place p = custom_place(c);
    HANDLE stale = p.first;
    CALL_VOID(c, MprConfigServerDisconnect, p.config);
    HANDLE config = connect_local(c);
    expect_bad_interfaces(c, config, get_one, &stale, 1);
}

static void expect_reading_untouched(struct check *c, const struct custom_reading *r)
{
    expect_refused(c, r->code);
    expect(c, r->is_untouched, "the structure as it was before the call", "it was written");
}

CHECK(MprConfigInterfaceGetCustomInfoEx, x_untouched, ADD)
{
    HANDLE config = connect_local(c);
    HANDLE gone = custom_gone(c, config);
    MPRAPI_OBJECT_HEADER header = custom_header(3);
    struct custom_reading r = custom_get(c, config, gone, 3);
    expect_reading_untouched(c, &r);
    r = custom_get(c, config, config, 3);
    expect_reading_untouched(c, &r);
    r = custom_get(c, config, NULL, 3);
    expect_reading_untouched(c, &r);
    header.revision = 4;
    r = custom_get_by(c, config, gone, header);
    expect_reading_untouched(c, &r);
}

/* ---- the header */

/* The headers that two revisions have after a call that succeeded. */
struct headers {
    MPRAPI_OBJECT_HEADER none, some;
};

/* Of the lowest revision, which every system has: of an interface without settings, and of one with
 * some. */
static struct headers headers_read(struct check *c)
{
    struct headers h;
    struct place p = custom_place(c);
    MPR_IF_CUSTOMINFOEX2 info = custom_settings(c, 1);
    struct custom_reading r = custom_get(c, p.config, p.first, 1);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    h.none = r.info.Header;
    custom_stored(c, p.config, p.second, &info);
    r = custom_get(c, p.config, p.second, 1);
    require_code(c, r.code, NO_ERROR, GET_SUCCEEDS);
    h.some = r.info.Header;
    return h;
}

CHECK(MPRAPI_OBJECT_HEADER, revision, ADD)
{
    struct headers h = headers_read(c);
    expect(c, h.none.revision == 1 && h.some.revision == 1, "revision 1, the structure's", "%u, %u",
           (unsigned)h.none.revision, (unsigned)h.some.revision);
}

CHECK(MPRAPI_OBJECT_HEADER, type, ADD)
{
    struct headers h = headers_read(c);
    expect(c,
           h.none.type == MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT &&
               h.some.type == MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT,
           "type 6, the structure's", "%u, %u", (unsigned)h.none.type, (unsigned)h.some.type);
}

CHECK(MPRAPI_OBJECT_HEADER, size_bytes, ADD)
{
    struct headers h = headers_read(c);
    expect(c,
           h.none.size == sizeof(MPR_IF_CUSTOMINFOEX0) &&
               h.some.size == sizeof(MPR_IF_CUSTOMINFOEX0),
           "the bytes of the structure", "%u, %u", (unsigned)h.none.size, (unsigned)h.some.size);
}
