/*
 * The custom IKEv2 settings of an interface: what a revision of the structure says and leaves
 * alone, whose memory is whose, every refusal, and every shortage of memory.
 */
#include "support.h"
#include "model/custom.h"
#include "world/world.h"

#include <string.h>

#define BYTES(text) ((DWORD)(sizeof(text) - 1)), (BYTE *)(uintptr_t)(text)

static HANDLE config, iface;

/* A connection to a machine with one interface of a type, in `config` and `iface`. */
static void begin(const char *name, DWORD type)
{
    WCHAR wide[32] = {0};
    for (size_t i = 0; name[i] != 0; i++)
        wide[i] = (WCHAR)name[i];
    config = connected();
    assert_int_equal(mprfake_add_interface(NULL, name, type, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, wide, &iface), NO_ERROR);
}

static MPRAPI_OBJECT_HEADER header(unsigned revision)
{
    static const size_t sizes[] = {0, sizeof(MPR_IF_CUSTOMINFOEX0), sizeof(MPR_IF_CUSTOMINFOEX1),
                                   sizeof(MPR_IF_CUSTOMINFOEX2)};
    return (MPRAPI_OBJECT_HEADER){(UCHAR)revision, MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT,
                                  (USHORT)sizes[revision]};
}

static ROUTER_CUSTOM_IKEv2_POLICY0 policy = {1, 2, 3, 4, 5, 6};
static MPR_VPN_TRAFFIC_SELECTOR initiators[2], responders[3];

/* Settings of that revision in which nothing is absent that it has. */
static MPR_IF_CUSTOMINFOEX2 everything(unsigned revision)
{
    MPR_IF_CUSTOMINFOEX2 info;
    memset(&info, 0, sizeof info);
    memset(initiators, 0, sizeof initiators);
    memset(responders, 0, sizeof responders);
    initiators[1].portEnd = 500;
    responders[2].addrEnd.Type = 23;
    info.Header = header(revision);
    info.dwFlags = MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2;
    info.customIkev2Config = (ROUTER_IKEv2_IF_CUSTOM_CONFIG2){3600,
                                                              102400,
                                                              {BYTES("certificate")},
                                                              &policy,
                                                              {BYTES("0123456789abcdef0123")},
                                                              7200,
                                                              {2, 3, initiators, responders}};
    return info;
}

static DWORD set(MPR_IF_CUSTOMINFOEX2 *info)
{
    return MprConfigInterfaceSetCustomInfoEx(config, iface, info);
}

/* What is stored, by a revision; the bytes beyond its structure are 0xEE, and stay that. */
static MPR_IF_CUSTOMINFOEX2 get(unsigned revision)
{
    MPR_IF_CUSTOMINFOEX2 info;
    memset(&info, 0xEE, sizeof info);
    info.Header = header(revision);
    assert_int_equal(MprConfigInterfaceGetCustomInfoEx(config, iface, &info), NO_ERROR);
    for (size_t i = info.Header.size; i < sizeof info; i++)
        assert_int_equal(((BYTE *)&info)[i], 0xEE);
    memset((BYTE *)&info + info.Header.size, 0, sizeof info - info.Header.size);
    return info;
}

/* Gives everything back that a reading handed out, each block by itself; gives their number. */
static unsigned release(const MPR_IF_CUSTOMINFOEX2 *info)
{
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *read = &info->customIkev2Config;
    void *blocks[] = {read->certificateName.pbData, read->customPolicy,
                      read->certificateHash.pbData, read->vpnTrafficSelectors.tsI,
                      read->vpnTrafficSelectors.tsR};
    unsigned count = 0;
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        if (blocks[i] == NULL)
            continue;
        assert_int_equal(MprConfigBufferFree(blocks[i]), NO_ERROR);
        count++;
    }
    return count;
}

static void expect_blob(DWORD size, const void *bytes, DWORD expected_size, const void *expected)
{
    assert_int_equal(size, expected_size);
    if (size == 0)
        assert_null(bytes);
    else
        assert_memory_equal(bytes, expected, size);
}

/* A reading of all that is stored says what the settings say. */
static void expect_stored(const MPR_IF_CUSTOMINFOEX2 *wanted)
{
    MPR_IF_CUSTOMINFOEX2 info = get(3);
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *a = &info.customIkev2Config;
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *b = &wanted->customIkev2Config;
    const DWORD one = sizeof(MPR_VPN_TRAFFIC_SELECTOR);
    assert_int_equal(info.dwFlags, wanted->dwFlags);
    assert_int_equal(a->dwSaLifeTime, b->dwSaLifeTime);
    assert_int_equal(a->dwSaDataSize, b->dwSaDataSize);
    assert_int_equal(a->dwMmSaLifeTime, b->dwMmSaLifeTime);
    expect_blob(a->certificateName.cbData, a->certificateName.pbData, b->certificateName.cbData,
                b->certificateName.pbData);
    expect_blob(a->certificateHash.cbData, a->certificateHash.pbData, b->certificateHash.cbData,
                b->certificateHash.pbData);
    expect_blob(a->customPolicy != NULL ? sizeof *a->customPolicy : 0, a->customPolicy,
                b->customPolicy != NULL ? sizeof *b->customPolicy : 0, b->customPolicy);
    expect_blob(a->vpnTrafficSelectors.numTsi * one, a->vpnTrafficSelectors.tsI,
                b->vpnTrafficSelectors.numTsi * one, b->vpnTrafficSelectors.tsI);
    expect_blob(a->vpnTrafficSelectors.numTsr * one, a->vpnTrafficSelectors.tsR,
                b->vpnTrafficSelectors.numTsr * one, b->vpnTrafficSelectors.tsR);
    release(&info);
}

static void nothing_is_zeros_and_no_block(void **state)
{
    MPR_IF_CUSTOMINFOEX2 zeros;
    DWORD before = 0, after = 0;
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    mprfake_open(NULL, &before);
    for (unsigned revision = 1; revision <= 3; revision++) {
        MPR_IF_CUSTOMINFOEX2 info = get(revision);
        memset(&zeros, 0, sizeof zeros);
        zeros.Header = header(revision);
        assert_memory_equal(&info, &zeros, sizeof info);
    }
    mprfake_open(NULL, &after);
    assert_int_equal(after, before);
}

static void every_revision_reads_its_own_members(void **state)
{
    MPR_IF_CUSTOMINFOEX2 all = everything(3);
    DWORD before = 0, after = 0;
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    assert_int_equal(set(&all), NO_ERROR);
    expect_stored(&all);
    mprfake_open(NULL, &before);
    for (unsigned revision = 1; revision <= 3; revision++) {
        MPR_IF_CUSTOMINFOEX2 info = get(revision);
        assert_int_equal(info.Header.revision, revision);
        assert_int_equal(info.customIkev2Config.certificateName.cbData, 11);
        assert_int_equal(info.customIkev2Config.certificateHash.cbData, revision < 2 ? 0 : 20);
        assert_int_equal(info.customIkev2Config.dwMmSaLifeTime, revision < 3 ? 0 : 7200);
        assert_int_equal(release(&info), revision == 1 ? 2 : revision == 2 ? 3 : 5);
        mprfake_open(NULL, &after);
        assert_int_equal(after, before);
    }
}

/* A lower revision changes what it has and leaves the rest; the highest can take everything away.
 */
static void a_lower_revision_keeps_newer_members(void **state)
{
    MPR_IF_CUSTOMINFOEX2 wanted = everything(3), info;
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    assert_int_equal(set(&wanted), NO_ERROR);

    info = everything(1);
    info.customIkev2Config.dwSaLifeTime = wanted.customIkev2Config.dwSaLifeTime = 300;
    info.customIkev2Config.certificateName.cbData = 0;
    wanted.customIkev2Config.certificateName.cbData = 0;
    memset(&info.customIkev2Config.certificateHash, 0xEE,
           sizeof info - offsetof(MPR_IF_CUSTOMINFOEX2, customIkev2Config.certificateHash));
    assert_int_equal(set(&info), NO_ERROR);
    expect_stored(&wanted);

    info = everything(2);
    info.customIkev2Config.dwSaLifeTime = wanted.customIkev2Config.dwSaLifeTime = 17279999;
    info.customIkev2Config.certificateName.cbData = 0;
    info.customIkev2Config.certificateHash.cbData = 4;
    wanted.customIkev2Config.certificateHash.cbData = 4;
    info.customIkev2Config.customPolicy = wanted.customIkev2Config.customPolicy = NULL;
    assert_int_equal(set(&info), NO_ERROR);
    expect_stored(&wanted);

    memset(&wanted.customIkev2Config, 0, sizeof wanted.customIkev2Config);
    wanted.customIkev2Config.dwSaLifeTime = 300;
    wanted.customIkev2Config.dwSaDataSize = 0xFFFFFFFFu;
    assert_int_equal(set(&wanted), NO_ERROR);
    expect_stored(&wanted);

    /* Taken away altogether, and then said anew by a revision that lacks the newer members. */
    info.dwFlags = 0;
    assert_int_equal(set(&info), NO_ERROR);
    assert_int_equal(get(3).dwFlags, 0);
    info = everything(1);
    assert_int_equal(set(&info), NO_ERROR);
    wanted = everything(1);
    wanted.customIkev2Config.certificateHash.cbData = 0;
    wanted.customIkev2Config.dwMmSaLifeTime = 0;
    memset(&wanted.customIkev2Config.vpnTrafficSelectors, 0,
           sizeof wanted.customIkev2Config.vpnTrafficSelectors);
    expect_stored(&wanted);
}

static void what_is_stored_is_a_copy(void **state)
{
    char name[] = "certificate", hash[] = "0123456789abcdef0123";
    MPR_IF_CUSTOMINFOEX2 wanted = everything(3), given = wanted, first, second;
    ROUTER_CUSTOM_IKEv2_POLICY0 same = policy;
    MPR_VPN_TRAFFIC_SELECTOR two[2];
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    memcpy(two, initiators, sizeof two);
    given.customIkev2Config.certificateName.pbData = (BYTE *)name;
    given.customIkev2Config.certificateHash.pbData = (BYTE *)hash;
    given.customIkev2Config.customPolicy = &same;
    given.customIkev2Config.vpnTrafficSelectors.tsI = two;
    assert_int_equal(set(&given), NO_ERROR);
    memset(name, 'x', sizeof name);
    memset(hash, 'x', sizeof hash);
    memset(&same, 'x', sizeof same);
    memset(two, 'x', sizeof two);
    memset(&given, 'x', sizeof given);
    expect_stored(&wanted);

    first = get(3);
    second = get(3);
    assert_ptr_not_equal(first.customIkev2Config.customPolicy,
                         second.customIkev2Config.customPolicy);
    memset(first.customIkev2Config.customPolicy, 'x', sizeof same);
    memset(first.customIkev2Config.vpnTrafficSelectors.tsR, 'x', sizeof responders);
    assert_int_equal(release(&first), 5);
    expect_stored(&wanted);

    /* Blocks outlive the settings, the interface and the connection. */
    assert_int_equal(MprConfigInterfaceDelete(config, iface), NO_ERROR);
    MprConfigServerDisconnect(config);
    assert_memory_equal(second.customIkev2Config.customPolicy, &policy, sizeof policy);
    assert_int_equal(release(&second), 5);
}

/* A structure may lie anywhere, and nothing behind it is looked at. */
static void a_structure_need_not_be_aligned(void **state)
{
    BYTE bytes[sizeof(MPR_IF_CUSTOMINFOEX0) + 1];
    MPR_IF_CUSTOMINFOEX2 info = everything(1), wanted = everything(1);
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    memcpy(bytes + 1, &info, sizeof bytes - 1);
    PMPR_IF_CUSTOMINFOEX odd = (PMPR_IF_CUSTOMINFOEX)(uintptr_t)(bytes + 1);
    assert_int_equal(MprConfigInterfaceSetCustomInfoEx(config, iface, odd), NO_ERROR);
    memset(bytes + 1 + sizeof info.Header, 0, sizeof bytes - 1 - sizeof info.Header);
    assert_int_equal(MprConfigInterfaceGetCustomInfoEx(config, iface, odd), NO_ERROR);
    memset(&info, 0, sizeof info);
    memcpy(&info, bytes + 1, sizeof bytes - 1);
    assert_int_equal(info.customIkev2Config.dwSaLifeTime, wanted.customIkev2Config.dwSaLifeTime);
    assert_memory_equal(info.customIkev2Config.customPolicy, &policy, sizeof policy);
    assert_int_equal(release(&info), 2);
}

/* Both calls answer the code, and neither writes or stores anything. */
static void expect_both(HANDLE hConfig, HANDLE hInterface, const MPR_IF_CUSTOMINFOEX2 *given,
                        DWORD code)
{
    MPR_IF_CUSTOMINFOEX2 info = *given;
    assert_int_equal(MprConfigInterfaceGetCustomInfoEx(hConfig, hInterface, &info), code);
    assert_memory_equal(&info, given, sizeof info);
    assert_int_equal(MprConfigInterfaceSetCustomInfoEx(hConfig, hInterface, &info), code);
    assert_memory_equal(&info, given, sizeof info);
}

static void refusals_of_both(void **state)
{
    MPR_IF_CUSTOMINFOEX2 stored = everything(3), given;
    HANDLE other;
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    assert_int_equal(set(&stored), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetCustomInfoEx(config, iface, NULL),
                     ERROR_INVALID_PARAMETER);
    assert_int_equal(MprConfigInterfaceSetCustomInfoEx(config, iface, NULL),
                     ERROR_INVALID_PARAMETER);
    for (unsigned revision = 1; revision <= 3; revision++) {
        const MPR_IF_CUSTOMINFOEX2 good = everything(revision);
        expect_both(NULL, iface, &good, ERROR_INVALID_PARAMETER);
        expect_both(config, NULL, &good, ERROR_INVALID_PARAMETER);
        expect_both(iface, iface, &good, ERROR_INVALID_HANDLE);
        expect_both(config, config, &good, ERROR_INVALID_HANDLE);
        expect_both(connected(), iface, &good, ERROR_INVALID_HANDLE);
        given = good;
        given.Header.size++;
        expect_both(config, iface, &given, ERROR_INVALID_PARAMETER);
        given.Header.size = 0;
        expect_both(config, iface, &given, ERROR_INVALID_PARAMETER);
        given = good;
        given.Header.type = MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT;
        expect_both(config, iface, &given, ERROR_INVALID_PARAMETER);
        given = good;
        given.Header.revision = (UCHAR)(revision % 3 + 1);
        expect_both(config, iface, &given, ERROR_INVALID_PARAMETER);
        given.Header.revision = 0;
        expect_both(config, iface, &given, ERROR_INVALID_PARAMETER);
        given.Header.revision = 4;
        expect_both(config, iface, &given, ERROR_INVALID_PARAMETER);
    }
    expect_stored(&stored);

    assert_int_equal(mprfake_add_interface(NULL, "gone", ROUTER_IF_TYPE_FULL_ROUTER, 1), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"gone", &other), NO_ERROR);
    assert_int_equal(MprConfigInterfaceDelete(config, other), NO_ERROR);
    given = everything(2);
    expect_both(config, other, &given, ERROR_NO_SUCH_INTERFACE);
    assert_int_equal(
        mprfake_fail_call("MprConfigInterfaceGetCustomInfoEx", 1, 1, ERROR_ACCESS_DENIED),
        NO_ERROR);
    assert_int_equal(
        mprfake_fail_call("MprConfigInterfaceSetCustomInfoEx", 1, 1, ERROR_ACCESS_DENIED),
        NO_ERROR);
    expect_both(config, iface, &given, ERROR_ACCESS_DENIED);
}

static void refusals_of_set(void **state)
{
    const MPR_IF_CUSTOMINFOEX2 stored = everything(3);
    MPR_IF_CUSTOMINFOEX2 info = stored;
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *given = &info.customIkev2Config;
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    assert_int_equal(set(&info), NO_ERROR);
#define REFUSED(member, value)                                                                     \
    do {                                                                                           \
        info = stored;                                                                             \
        (member) = (value);                                                                        \
        assert_int_equal(set(&info), ERROR_INVALID_PARAMETER);                                     \
        expect_stored(&stored);                                                                    \
    } while (0)
    REFUSED(info.dwFlags, 2);
    REFUSED(info.dwFlags, 3);
    REFUSED(info.dwFlags, 0x80000000u);
    REFUSED(given->dwSaLifeTime, 0);
    REFUSED(given->dwSaLifeTime, 299);
    REFUSED(given->dwSaLifeTime, 17280000);
    REFUSED(given->dwSaDataSize, 1023);
    REFUSED(given->certificateName.pbData, NULL);
    REFUSED(given->certificateHash.pbData, NULL);
    REFUSED(given->vpnTrafficSelectors.tsI, NULL);
    REFUSED(given->vpnTrafficSelectors.tsR, NULL);
#undef REFUSED
    /* Without a flag nothing of that is looked at. */
    memset(given, 0xEE, sizeof *given);
    info.dwFlags = 0;
    assert_int_equal(set(&info), NO_ERROR);
    assert_int_equal(set(&info), NO_ERROR);
    assert_int_equal(get(3).dwFlags, 0);
}

static void only_a_full_router_has_custom_settings(void **state)
{
    (void)state;
    for (DWORD type = 0; type < ROUTER_IF_TYPE_MAX; type++) {
        MPR_IF_CUSTOMINFOEX2 info = everything(3);
        DWORD code = type == ROUTER_IF_TYPE_FULL_ROUTER ? NO_ERROR : (DWORD)ERROR_INVALID_PARAMETER;
        const char name[] = {'i', 'f', (char)('0' + type), 0};
        begin(name, type);
        assert_int_equal(set(&info), code);
        info = get(3);
        assert_int_equal(info.dwFlags, code == NO_ERROR);
        release(&info);
        info.dwFlags = 0;
        assert_int_equal(set(&info), code);
    }
}

static DWORD get_swept(void *context)
{
    MPR_IF_CUSTOMINFOEX2 *info = context;
    MPR_IF_CUSTOMINFOEX2 before;
    memset(info, 0xEE, sizeof *info);
    info->Header = header(3);
    before = *info;
    DWORD code = MprConfigInterfaceGetCustomInfoEx(config, iface, info);
    if (code != NO_ERROR)
        assert_memory_equal(info, &before, sizeof before);
    return code;
}

static void get_undo(void *context)
{
    assert_int_equal(release(context), 5);
}

static void get_without_memory(void **state)
{
    MPR_IF_CUSTOMINFOEX2 info = everything(3);
    const struct swept call = {get_swept, get_undo, &info};
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    assert_int_equal(set(&info), NO_ERROR);
    /* Five blocks, and room for them in the set of replies. */
    assert_true(with_each_allocation_failing(&call) >= 5);
    info = everything(3);
    expect_stored(&info);
}

/* The settings of the interface "if" as the model has them. */
static struct custom *in_the_model(void)
{
    struct handle *connection =
        handles_resolve(&world.handles, (uintptr_t)config, KIND_CONNECTION, NULL);
    return interfaces_find(&world_server_of(connection)->interfaces, (const uint16_t *)u"if", 2)
        ->custom;
}

static MPR_IF_CUSTOMINFOEX2 swept_before;

static DWORD set_swept(void *context)
{
    struct custom *before = in_the_model();
    DWORD code = set(context);
    if (code != NO_ERROR) {
        assert_ptr_equal(in_the_model(), before);
        assert_int_equal(before->sa_lifetime, 1000);
    }
    return code;
}

static void set_undo(void *context)
{
    (void)context;
    assert_int_equal(set(&swept_before), NO_ERROR);
}

static void set_without_memory(void **state)
{
    MPR_IF_CUSTOMINFOEX2 info = everything(3);
    const struct swept call = {set_swept, set_undo, &info};
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    swept_before = everything(3);
    swept_before.customIkev2Config.dwSaLifeTime = 1000;
    assert_int_equal(set(&swept_before), NO_ERROR);
    assert_int_equal(with_each_allocation_failing(&call), 1);

    /* Taking them away needs none. */
    info.dwFlags = 0;
    mprfake_fail_allocation(1, MPRFAKE_FAIL_ON, 0);
    assert_int_equal(set(&info), NO_ERROR);
    mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
    assert_int_equal(get(3).dwFlags, 0);
}

static void a_copy_of_more_than_memory_is_refused(void **state)
{
    struct custom custom = {0};
    (void)state;
    custom.parts[CUSTOM_RESPONDERS] = (struct block_value){&custom, SIZE_MAX / 2};
    assert_null(custom_copy(&world.memory, &custom));
    custom.parts[CUSTOM_RESPONDERS].size = SIZE_MAX - 63; /* the sum is small again */
    assert_null(custom_copy(&world.memory, &custom));
}

static void unsound_settings_are_named(void **state)
{
    MPR_IF_CUSTOMINFOEX2 info = everything(3);
    char why[256] = "";
    (void)state;
    begin("if", ROUTER_IF_TYPE_FULL_ROUTER);
    assert_int_equal(set(&info), NO_ERROR);
    struct custom *custom = in_the_model();
    for (int part = 0; part < CUSTOM_PARTS; part++) {
        const struct block_value sound = custom->parts[part];
        custom->parts[part].size = 0;
        assert_int_equal(mprfake_check(why, sizeof why), ERROR_INTERNAL_ERROR);
        assert_non_null(strstr(why, "no size"));
        custom->parts[part] = (struct block_value){NULL, sound.size};
        assert_int_equal(mprfake_check(why, sizeof why), ERROR_INTERNAL_ERROR);
        assert_non_null(strstr(why, "no bytes"));
        custom->parts[part] = sound;
        if (part >= CUSTOM_INITIATORS) {
            custom->parts[part].size--;
            assert_int_equal(mprfake_check(why, sizeof why), ERROR_INTERNAL_ERROR);
            assert_non_null(strstr(why, "traffic selector"));
            custom->parts[part] = sound;
        }
    }
    assert_int_equal(mprfake_check(why, sizeof why), NO_ERROR);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nothing_is_zeros_and_no_block, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(every_revision_reads_its_own_members, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(a_lower_revision_keeps_newer_members, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(what_is_stored_is_a_copy, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(a_structure_need_not_be_aligned, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(refusals_of_both, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(refusals_of_set, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(only_a_full_router_has_custom_settings, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(get_without_memory, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(set_without_memory, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(a_copy_of_more_than_memory_is_refused, fresh_double,
                                        sound_double),
        cmocka_unit_test_setup_teardown(unsound_settings_are_named, fresh_double, sound_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
