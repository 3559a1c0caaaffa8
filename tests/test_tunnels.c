/* The server's ports and tunnels: what the clauses of the suite cannot say. */
#include "support.h"
#include "world/world.h"

#include <stdlib.h>
#include <string.h>

#define HEAD_OF_SERVER offsetof(MPR_SERVER_EX1, ConfigParams)
#define HEAD_OF_CONFIG offsetof(MPR_SERVER_SET_CONFIG_EX1, ConfigParams)

static MPR_SERVER_EX1 reading(void)
{
    MPR_SERVER_EX1 info;
    memset(&info, 0x5A, sizeof info);
    info.Header = (MPRAPI_OBJECT_HEADER){MPRAPI_MPR_SERVER_OBJECT_REVISION_5,
                                         MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, sizeof info};
    return info;
}

static CERT_NAME_BLOB root_names[3] = {{3, (BYTE *)"abc"}, {1, (BYTE *)"d"}, {5, (BYTE *)"efghi"}};
static MPR_CERT_EKU ekus[2] = {{8, TRUE, (WCHAR *)u"1.3.6"}, {6, 7, (WCHAR *)u"any"}};
static ROUTER_CUSTOM_IKEv2_POLICY0 policy = {1, 2, 3, 4, 5, 6};
static BYTE hash[32] = "a hash of thirty-two bytes or so";

/* Everything that can be stored. */
static MPR_SERVER_SET_CONFIG_EX1 everything(DWORD selector)
{
    MPR_SERVER_SET_CONFIG_EX1 set;
    memset(&set, 0, sizeof set);
    set.Header =
        (MPRAPI_OBJECT_HEADER){MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_5,
                               MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT, sizeof set};
    set.setConfigForProtocols = selector;
    set.ConfigParams.PptpConfigParams = (PPTP_CONFIG_PARAMS){5, 3};
    set.ConfigParams.SstpConfigParams =
        (SSTP_CONFIG_PARAMS){6, 1, FALSE, 0x800C, {FALSE, {sizeof hash, hash}}};
    set.ConfigParams.GREConfigParams = (GRE_CONFIG_PARAMS0){7, 2};
    set.ConfigParams.L2tpConfigParams =
        (L2TP_CONFIG_PARAMS1){8, 2, 1, {301, 3, 302, 1025, &policy, 303}};
    set.ConfigParams.IkeConfigParams =
        (IKEV2_CONFIG_PARAMS_R5){9,
                                 1,
                                 1,
                                 {304, 121, 305, 1026, 0, 3, root_names, root_names[0], 3, &policy,
                                  2, ekus, root_names[2], 306}};
    return set;
}

static DWORD set_info(HANDLE config, const MPR_SERVER_SET_CONFIG_EX1 *set)
{
    return MprConfigServerSetInfoEx(config, (MPR_SERVER_SET_CONFIG_EX *)set);
}

static void store_everything(HANDLE config)
{
    for (DWORD selector = 1; selector <= 0x10; selector *= 2) {
        MPR_SERVER_SET_CONFIG_EX1 set = everything(selector);
        DWORD code = set_info(config, &set);
        assert_int_equal(code, selector == 4 || selector == 8 ? ERROR_SUCCESS_RESTART_REQUIRED
                                                              : NO_ERROR);
    }
}

static MPR_SERVER_EX1 read_back(HANDLE config)
{
    MPR_SERVER_EX1 info = reading();
    assert_int_equal(MprConfigServerGetInfoEx(config, (void *)&info), NO_ERROR);
    return info;
}

static void give_back(const MPR_SERVER_EX1 *info)
{
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 =
        &info->ConfigParams.IkeConfigParams.TunnelConfigParams;
    void *blocks[] = {ikev2->certificateNames,
                      ikev2->machineCertificateName.pbData,
                      ikev2->machineCertificateHash.pbData,
                      ikev2->customPolicy,
                      info->ConfigParams.L2tpConfigParams.TunnelConfigParams.customPolicy,
                      info->ConfigParams.SstpConfigParams.sstpCertDetails.certBlob.pbData};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        if (blocks[i] != NULL)
            assert_int_equal(MprConfigBufferFree(blocks[i]), NO_ERROR);
    for (DWORD i = 0; i < ikev2->dwTotalEkus; i++)
        assert_int_equal(MprConfigBufferFree(ikev2->certificateEKUs[i].pwszEKU), NO_ERROR);
    if (ikev2->certificateEKUs != NULL)
        assert_int_equal(MprConfigBufferFree(ikev2->certificateEKUs), NO_ERROR);
}

static void a_fresh_server_has_nothing_stored(void **state)
{
    static const struct tunnels none;
    MPR_SERVER_EX1 info;
    DWORD open = 77;
    (void)state;
    assert_memory_equal(&world.local.tunnels, &none, sizeof none);
    info = read_back(connected());
    assert_int_equal(info.dwTotalPorts, 4 * 128);
    assert_int_equal(info.ConfigParams.GREConfigParams.dwNumPorts, 0);
    assert_int_equal(mprfake_open("MprConfigServerGetInfoEx", &open), NO_ERROR);
    assert_int_equal(open, 0);
    assert_memory_equal(&world.local.tunnels, &none, sizeof none);
}

static void everything_comes_back_and_is_the_callers(void **state)
{
    MPR_SERVER_SET_CONFIG_EX1 given = everything(0);
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2;
    MPR_SERVER_EX1 info;
    HANDLE config = connected();
    DWORD open = 77;
    (void)state;
    store_everything(config);
    info = read_back(config);
    ikev2 = &info.ConfigParams.IkeConfigParams.TunnelConfigParams;
    assert_int_equal(info.dwTotalPorts, 5 + 6 + 7 + 8 + 9);
    assert_int_equal(ikev2->dwTotalCertificates, 3);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(ikev2->certificateNames[i].cbData, root_names[i].cbData);
        assert_memory_equal(ikev2->certificateNames[i].pbData, root_names[i].pbData,
                            root_names[i].cbData);
        assert_ptr_not_equal(ikev2->certificateNames[i].pbData, root_names[i].pbData);
    }
    assert_int_equal(ikev2->certificateEKUs[0].dwSize, 8);
    assert_memory_equal(ikev2->certificateEKUs[0].pwszEKU, u"1.3.", 10); /* and a terminator */
    assert_int_equal(ikev2->certificateEKUs[0].IsEKUOID, TRUE);
    assert_int_equal(ikev2->certificateEKUs[1].IsEKUOID, TRUE); /* whatever stood for it */
    assert_memory_equal(ikev2->customPolicy, &policy, sizeof policy);
    assert_int_equal(ikev2->dwMmSaLifeTime, 306);
    assert_memory_equal(&info.ConfigParams.GREConfigParams, &given.ConfigParams.GREConfigParams,
                        sizeof(GRE_CONFIG_PARAMS0));
    assert_memory_equal(info.ConfigParams.SstpConfigParams.sstpCertDetails.certBlob.pbData, hash,
                        sizeof hash);
    /* 6 of one each, 2 EKUs and their array. */
    assert_int_equal(mprfake_open("MprConfigServerGetInfoEx", &open), NO_ERROR);
    assert_int_equal(open, 9);

    /* They outlive the connection, and another reading has its own. */
    MPR_SERVER_EX1 second = read_back(config);
    MprConfigServerDisconnect(config);
    give_back(&info);
    give_back(&second);
    assert_int_equal(mprfake_open(NULL, &open), NO_ERROR);
    assert_int_equal(open, 0);
}

/* The sizes of the pages' table, x64 and x86. */
static const struct {
    UCHAR revision;
    USHORT server[2], config[2];
    size_t sstp[2]; /* where SSTP begins among the tunnels */
} shapes[] = {
    {1, {128, 108}, {112, 92}, {64, 56}},    {2, {160, 124}, {144, 108}, {96, 72}},
    {3, {224, 164}, {208, 148}, {160, 112}}, {4, {232, 172}, {216, 156}, {160, 112}},
    {1, {240, 172}, {224, 156}, {176, 120}}, {5, {248, 180}, {232, 164}, {176, 120}},
};
#define SHAPES (sizeof shapes / sizeof *shapes)
#define BITS   (sizeof(void *) == 8 ? 0 : 1)

static void every_shape_is_filled_and_no_byte_more(void **state)
{
    HANDLE config = connected();
    (void)state;
    store_everything(config);
    for (size_t i = 0; i < SHAPES; i++) {
        const MPRAPI_OBJECT_HEADER header = {shapes[i].revision, 2, shapes[i].server[BITS]};
        SSTP_CONFIG_PARAMS sstp;
        /* Odd, so not aligned. */
        unsigned char *bytes = (unsigned char *)malloc(header.size + 2u) + 1;
        memcpy(bytes, &header, sizeof header);
        bytes[header.size] = 0x77;
        assert_int_equal(MprConfigServerGetInfoEx(config, (void *)bytes), NO_ERROR);
        assert_int_equal(bytes[header.size], 0x77);
        memcpy(&sstp, bytes + HEAD_OF_SERVER + shapes[i].sstp[BITS], sizeof sstp);
        assert_int_equal(sstp.dwNumPorts, 6);
        assert_int_equal(sstp.certAlgorithm, 0x800C);
        free(bytes - 1);
    }
}

static void every_shape_stores_what_it_has(void **state)
{
    HANDLE config = connected();
    (void)state;
    for (size_t i = 0; i < SHAPES; i++) {
        const MPRAPI_OBJECT_HEADER header = {shapes[i].revision, 3, shapes[i].config[BITS]};
        const DWORD selector = MPRAPI_SET_CONFIG_PROTOCOL_FOR_SSTP;
        SSTP_CONFIG_PARAMS sstp = {(DWORD)(10 + i), 1, TRUE, 0x800C, {FALSE, {0, NULL}}};
        unsigned char *bytes = (unsigned char *)malloc(header.size + 1u) + 1;
        memset(bytes, 0xA5, header.size);
        memcpy(bytes, &header, sizeof header);
        memcpy(bytes + 4, &selector, sizeof selector);
        memcpy(bytes + HEAD_OF_CONFIG + shapes[i].sstp[BITS], &sstp, sizeof sstp);
        assert_int_equal(MprConfigServerSetInfoEx(config, (void *)bytes),
                         ERROR_SUCCESS_RESTART_REQUIRED);
        assert_int_equal(read_back(config).ConfigParams.SstpConfigParams.dwNumPorts, 10 + i);
        free(bytes - 1);
    }
}

static void a_machine_has_tunnels_of_its_own(void **state)
{
    HANDLE local = connected(), remote = NULL;
    (void)state;
    assert_int_equal(mprfake_add_server("branch"), NO_ERROR);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"branch", &remote), NO_ERROR);
    store_everything(remote);
    assert_int_equal(read_back(local).dwTotalPorts, 512);
    assert_int_equal(read_back(remote).dwTotalPorts, 35);
    mprfake_reset();
    assert_int_equal(read_back(connected()).dwTotalPorts, 512);
}

static void lan_only_is_the_local_machines(void **state)
{
    MPR_SERVER_SET_CONFIG_EX1 set = everything(1);
    MPR_SERVER_2 ports = {5, 1, 5, 1, 5, 1};
    MPR_SERVER_EX1 info = reading();
    HANDLE local = connected(), remote = NULL;
    MPR_SERVER_0 *server;
    (void)state;
    assert_int_equal(mprfake_add_server("branch"), NO_ERROR);
    assert_int_equal(MprConfigServerConnect((WCHAR *)u"branch", &remote), NO_ERROR);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_LAN_ONLY, 1), NO_ERROR);
    assert_int_equal(MprConfigServerGetInfoEx(local, (void *)&info), ERROR_DDM_NOT_RUNNING);
    assert_int_equal(set_info(local, &set), ERROR_DDM_NOT_RUNNING);
    assert_int_equal(MprConfigServerGetInfoEx(remote, (void *)&info), NO_ERROR);
    assert_int_equal(set_info(remote, &set), NO_ERROR);
    /* Ports by level are had all the same. */
    assert_int_equal(MprConfigServerSetInfo(local, 2, (LPBYTE)&ports), NO_ERROR);
    assert_int_equal(MprConfigServerGetInfo(local, 0, (LPBYTE *)&server), NO_ERROR);
    assert_int_equal(server->fLanOnlyMode, TRUE);
    assert_int_equal(server->dwTotalPorts, 15 + 128);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_LAN_ONLY, 0), NO_ERROR);
    assert_int_equal(MprConfigServerGetInfoEx(local, (void *)&info), NO_ERROR);
    assert_int_equal(info.fLanOnlyMode, 0);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_LAN_ONLY, 1), NO_ERROR);
    mprfake_reset();
    assert_int_equal(read_back(connected()).fLanOnlyMode, 0);
}

static void scripts_answer_and_nothing_changes(void **state)
{
    MPR_SERVER_SET_CONFIG_EX1 set = everything(8);
    MPR_SERVER_2 ports = {5, 1, 5, 1, 5, 1};
    MPR_SERVER_EX1 info = reading(), before = info;
    HANDLE config = connected();
    LPBYTE buffer = (LPBYTE)&ports;
    (void)state;
    assert_int_equal(mprfake_fail_call("MprConfigServerGetInfo", 1, 1, 1722), NO_ERROR);
    assert_int_equal(mprfake_fail_call("MprConfigServerSetInfo", 1, 1, 1722), NO_ERROR);
    assert_int_equal(mprfake_fail_call("MprConfigServerGetInfoEx", 1, 1, 1722), NO_ERROR);
    assert_int_equal(mprfake_fail_call("MprConfigServerSetInfoEx", 1, 1, 1722), NO_ERROR);
    assert_int_equal(MprConfigServerGetInfo(config, 2, &buffer), 1722);
    assert_ptr_equal(buffer, &ports);
    assert_int_equal(MprConfigServerSetInfo(config, 2, (LPBYTE)&ports), 1722);
    assert_int_equal(MprConfigServerGetInfoEx(config, (void *)&info), 1722);
    assert_memory_equal(&info, &before, sizeof info);
    assert_int_equal(set_info(config, &set), 1722);
    assert_int_equal(read_back(config).dwTotalPorts, 512);
}

static void a_selector_of_several_is_refused_before_its_handle(void **state)
{
    MPR_SERVER_SET_CONFIG_EX1 set = everything(3);
    (void)state;
    assert_int_equal(set_info((HANDLE)(uintptr_t)77, &set), ERROR_INVALID_PARAMETER);
    set.setConfigForProtocols = 1;
    assert_int_equal(set_info((HANDLE)(uintptr_t)77, &set), ERROR_INVALID_HANDLE);
}

/* ---- the limit at the start */

static void a_stored_limit_is_the_one_that_counts(void **state)
{
    MPR_SERVER_2 ports = {50, 1, 50, 1, 50, 1};
    HANDLE config = connected();
    (void)state;
    world.local.tunnels.ports[TUNNEL_L2TP].limit = stored_number(49);
    world.local.tunnels.ports[TUNNEL_SSTP].limit = stored_number(2000);
    assert_int_equal(MprConfigServerSetInfo(config, 2, (LPBYTE)&ports),
                     ERROR_SUCCESS_REBOOT_REQUIRED);
    ports = (MPR_SERVER_2){50, 1, 49, 1, 2000, 1};
    assert_int_equal(MprConfigServerSetInfo(config, 2, (LPBYTE)&ports), NO_ERROR);
    ports.dwNumSstpPorts++;
    assert_int_equal(MprConfigServerSetInfo(config, 2, (LPBYTE)&ports),
                     ERROR_SUCCESS_REBOOT_REQUIRED);
}

static void more_ports_than_a_number_holds(void **state)
{
    (void)state;
    world.local.tunnels.ports[TUNNEL_PPTP].count = stored_number(0xFFFFFFF0u);
    assert_int_equal(read_back(connected()).dwTotalPorts, 0xFFFFFFFFu);
}

/* ---- memory */

struct situation {
    HANDLE config;
    LPBYTE block;
    MPR_SERVER_EX1 info;
    MPR_SERVER_SET_CONFIG_EX1 set;
};

static DWORD get_ports(void *context)
{
    struct situation *s = context;
    return MprConfigServerGetInfo(s->config, 1, &s->block);
}

static void free_block(void *context)
{
    struct situation *s = context;
    assert_int_equal(MprConfigBufferFree(s->block), NO_ERROR);
}

static DWORD get_all(void *context)
{
    struct situation *s = context;
    s->info = reading();
    MPR_SERVER_EX1 before = s->info;
    DWORD code = MprConfigServerGetInfoEx(s->config, (void *)&s->info);
    if (code != NO_ERROR)
        assert_memory_equal(&s->info, &before, sizeof before);
    return code;
}

static void give_all_back(void *context)
{
    struct situation *s = context;
    give_back(&s->info);
}

static DWORD set_all(void *context)
{
    struct situation *s = context;
    DWORD code = set_info(s->config, &s->set);
    return code == ERROR_SUCCESS_RESTART_REQUIRED ? NO_ERROR : code;
}

static void nothing(void *context)
{
    (void)context;
}

static void every_block_can_be_the_one_that_is_missing(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    assert_int_equal(with_each_allocation_failing(&(struct swept){get_ports, free_block, &s}), 1);
    assert_int_equal(with_each_allocation_failing(&(struct swept){get_all, give_all_back, &s}), 0);
    for (DWORD selector = 1; selector <= 0x10; selector *= 2) {
        s.set = everything(selector);
        /* 3 names of roots, 2 EKUs, name and hash of the machine. */
        assert_int_equal(with_each_allocation_failing(&(struct swept){set_all, nothing, &s}),
                         selector == 8 ? 7 : 0);
    }
    assert_int_equal(with_each_allocation_failing(&(struct swept){get_all, give_all_back, &s}), 9);
}

static void what_is_stored_stays_when_memory_is_short(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    store_everything(s.config);
    s.set = everything(8);
    s.set.ConfigParams.IkeConfigParams.dwNumPorts = 99;
    for (DWORD nth = 1; nth <= 7; nth++) {
        assert_int_equal(mprfake_fail_allocation(nth, MPRFAKE_FAIL_ONE, 0), NO_ERROR);
        assert_int_equal(set_all(&s), ERROR_NOT_ENOUGH_MEMORY);
        assert_int_equal(mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0), NO_ERROR);
        s.info = read_back(s.config);
        assert_int_equal(s.info.ConfigParams.IkeConfigParams.dwNumPorts, 9);
        assert_int_equal(s.info.ConfigParams.IkeConfigParams.TunnelConfigParams.dwTotalEkus, 2);
        give_back(&s.info);
    }
}

static void bytes_beyond_all_memory_are_none(void **state)
{
    struct ikev2_items items = {0};
    (void)state;
    assert_false(
        ikev2_items_add(&items, &world.memory, &(struct block_value){hash, SIZE_MAX / 2}, false));
    assert_int_equal(items.count, 0);
}

/* ---- what is sound */

static void expect_broken(const char *words)
{
    char why[256] = "";
    assert_int_equal(mprfake_check(why, sizeof why), ERROR_INTERNAL_ERROR);
    if (strstr(why, words) == NULL)
        fail_msg("expected '%s', found '%s'", words, why);
}

static void unsound_tunnels_are_named(void **state)
{
    struct tunnels *tunnels = &world.local.tunnels;
    struct ikev2_item *last;
    (void)state;
    store_everything(connected());
    last = tunnels->ikev2.roots.last;

    tunnels->ikev2.roots.count = 2;
    expect_broken("trusted root certificates");
    tunnels->ikev2.roots.count = 4;
    expect_broken("trusted root certificates");
    tunnels->ikev2.roots.count = 3;
    last->next = tunnels->ikev2.roots.first;
    expect_broken("trusted root certificates");
    last->next = NULL;
    tunnels->ikev2.roots.last = tunnels->ikev2.roots.first;
    expect_broken("trusted root certificates");
    tunnels->ikev2.roots.last = last;

    tunnels->ikev2.ekus.count = 1;
    expect_broken("key usages");
    tunnels->ikev2.ekus.count = 2;
    tunnels->ikev2.numbers[IKEV2_ENCRYPTION].is_there = false;
    expect_broken("not stored");
    tunnels->ikev2.numbers[IKEV2_ENCRYPTION].is_there = true;
    tunnels->sstp.hash_size = 33;
    expect_broken("hash of SSTP");
    tunnels->sstp.hash_size = 32;
    assert_int_equal(mprfake_check(NULL, 0), NO_ERROR);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(a_fresh_server_has_nothing_stored),
        TEST(everything_comes_back_and_is_the_callers),
        TEST(every_shape_is_filled_and_no_byte_more),
        TEST(every_shape_stores_what_it_has),
        TEST(a_machine_has_tunnels_of_its_own),
        TEST(lan_only_is_the_local_machines),
        TEST(scripts_answer_and_nothing_changes),
        TEST(a_selector_of_several_is_refused_before_its_handle),
        TEST(a_stored_limit_is_the_one_that_counts),
        TEST(more_ports_than_a_number_holds),
        TEST(every_block_can_be_the_one_that_is_missing),
        TEST(what_is_stored_stays_when_memory_is_short),
        TEST(bytes_beyond_all_memory_are_none),
        TEST(unsound_tunnels_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
