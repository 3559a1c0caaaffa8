/* MprConfigServerGetInfoEx (nf-mprapi-mprconfigservergetinfoex): the server with all settings of
 * its tunnels. */
#include "suites/interfaces.h"
#include "suites/server.h"

#include <string.h>

#define SUCCEEDS "MprConfigServerGetInfoEx.success-code"
#define STORES   "MprConfigServerSetInfoEx.success-code"

CHECK(MprConfigServerGetInfoEx, success_code, READ)
{
    expect_code(c, ex_read(c, connect_local(c), R1).code, NO_ERROR);
}

static struct ex_reading read_good(struct check *c, HANDLE config, enum ex_shape shape)
{
    struct ex_reading r = ex_read(c, config, shape);
    require_code(c, r.code, NO_ERROR, SUCCEEDS);
    return r;
}

/* The ports in a structure are those that MprConfigServerGetInfo tells. */
static void expect_same_ports(struct check *c, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *tunnels,
                              const MPR_SERVER_2 *ports)
{
    ex_expect_ports(c, tunnels->PptpConfigParams.dwNumPorts, tunnels->PptpConfigParams.dwPortFlags,
                    ports->dwNumPptpPorts, ports->dwPptpPortFlags);
    ex_expect_ports(c, tunnels->L2tpConfigParams.dwNumPorts, tunnels->L2tpConfigParams.dwPortFlags,
                    ports->dwNumL2tpPorts, ports->dwL2tpPortFlags);
    ex_expect_ports(c, tunnels->SstpConfigParams.dwNumPorts, tunnels->SstpConfigParams.dwPortFlags,
                    ports->dwNumSstpPorts, ports->dwSstpPortFlags);
}

CHECK(MprConfigServerGetInfoEx, fills_struct, READ)
{
    HANDLE config = connect_local(c);
    MPR_SERVER_2 ports = server_ports(c, config);
    struct ex_reading r = read_good(c, config, R1);
    ex_expect_filled(c, &r);
    expect_same_ports(c, &r.info.ConfigParams, &ports);
}

CHECK(MprConfigServerGetInfoEx, access_denied, READ)
{
    fixture_unprivileged_at_use(c);
    expect_code(c, ex_read(c, connect_local(c), R1).code, ERROR_ACCESS_DENIED);
}

CHECK(MprConfigServerGetInfoEx, ddm_not_running, READ)
{
    fixture_lan_only(c);
    expect_code(c, ex_read(c, connect_local(c), R1).code, ERROR_DDM_NOT_RUNNING);
}

CHECK(MprConfigServerGetInfoEx, release_after_use, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, 1);
    ex_store(c, config, SELECT_IKEV2, &given);
    struct ex_reading first = ex_stored(c, config);
    ex_release(c, &first);
    long before = blocks_live(c);
    struct ex_reading second = ex_stored(c, config);
    ex_release(c, &second);
    expect(c, blocks_live(c) == before, "as many live blocks as before the call", "%ld more",
           blocks_live(c) - before);
}

CHECK(MprConfigServerGetInfoEx, header_type, READ)
{
    struct ex_reading r = read_good(c, connect_local(c), R1);
    expect(c, r.info.Header.type == MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, "type 2", "%u",
           r.info.Header.type);
}

CHECK(MprConfigServerGetInfoEx, header_revision, READ)
{
    struct ex_reading r = read_good(c, connect_local(c), R1);
    expect(c, r.info.Header.revision == 1, "revision 1", "%u", r.info.Header.revision);
}

CHECK(MprConfigServerGetInfoEx, header_size, READ)
{
    struct ex_reading r = read_good(c, connect_local(c), R1);
    expect(c, r.info.Header.size == ex_server_size(R1), "the size of the structure", "%u",
           r.info.Header.size);
}

CHECK(MprConfigServerGetInfoEx, reserved_zero, READ)
{
    struct ex_reading r = read_good(c, connect_local(c), R1);
    expect(c, r.info.Reserved == 0, "0", "%lu", (unsigned long)r.info.Reserved);
}

/* Served, in its own places: what follows the tunnels that grew is where the shape has it. */
static void expect_served(struct check *c, HANDLE config, enum ex_shape shape)
{
    MPR_SERVER_2 ports = server_ports(c, config);
    struct ex_reading r = ex_read(c, config, shape);
    expect_code(c, r.code, NO_ERROR);
    ex_expect_filled(c, &r);
    expect_same_ports(c, &r.info.ConfigParams, &ports);
}

CHECK(MprConfigServerGetInfoEx, revision_selects_shape, READ)
{
    HANDLE config = connect_local(c);
    for (int shape = R1; shape <= R3; shape++)
        expect_served(c, config, (enum ex_shape)shape);
}

/* A server that has stored everything there is. */
static struct ex_reading read_full(struct check *c)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, 1);
    ex_store(c, config, SELECT_IKEV2, &given);
    ex_store(c, config, SELECT_L2TP, &given);
    ex_store(c, config, SELECT_SSTP, &given);
    return ex_stored(c, config);
}

CHECK(MprConfigServerGetInfoEx, free_nested_with_config, DESTROY)
{
    struct ex_reading r = read_full(c);
    void *blocks[EX_BLOCKS_MOST];
    size_t count = ex_blocks(&r, blocks);
    expect(c, count > 0, "blocks that the structure leads to", "none");
    for (size_t i = 0; i < count; i++) {
        long before = blocks_live(c);
        expect_code(c, CALL(c, MprConfigBufferFree, blocks[i]), NO_ERROR);
        expect(c, blocks_live(c) < before, "fewer live blocks than before", "as many");
    }
}

CHECK(MprConfigServerGetInfoEx, nested_blocks_separate, DESTROY)
{
    struct ex_reading r = read_full(c);
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 =
        &r.info.ConfigParams.IkeConfigParams.TunnelConfigParams;
    void *blocks[EX_BLOCKS_MOST] = {ikev2->certificateNames, ikev2->machineCertificateName.pbData,
                                    ikev2->machineCertificateHash.pbData, ikev2->customPolicy};
    size_t count = 4;
    for (DWORD i = 0; i < ikev2->dwTotalEkus && count + 1 < EX_BLOCKS_MOST; i++)
        blocks[count++] = ikev2->certificateEKUs[i].pwszEKU;
    blocks[count++] = ikev2->certificateEKUs;
    expect(c, count == 7, "two EKUs, as they were stored", "%lu", (unsigned long)count - 5);
    for (size_t i = 0; i < count; i++) {
        expect(c, blocks[i] != NULL, "a block for each", "none for number %lu", (unsigned long)i);
        for (size_t j = 0; j < i; j++)
            expect(c, blocks[i] != blocks[j], "a block of its own for each", "one for two");
    }
    for (size_t i = 0; i < count; i++)
        expect_code(c, CALL(c, MprConfigBufferFree, blocks[i]), NO_ERROR);
}

/* IKEv2 without certificates and policy, where some were stored before. */
static IKEV2_TUNNEL_CONFIG_PARAMS4 read_bare(struct check *c)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 full = ex_full_params(c, 1), bare = ex_params(2);
    ex_store(c, config, SELECT_IKEV2, &full);
    ex_store(c, config, SELECT_IKEV2, &bare);
    return ex_stored(c, config).info.ConfigParams.IkeConfigParams.TunnelConfigParams;
}

CHECK(MprConfigServerGetInfoEx, absent_machine_cert, DESTROY)
{
    IKEV2_TUNNEL_CONFIG_PARAMS4 ikev2 = read_bare(c);
    expect(c, ikev2.machineCertificateName.cbData == 0, "no bytes of a name", "%lu",
           (unsigned long)ikev2.machineCertificateName.cbData);
    expect(c, ikev2.machineCertificateHash.cbData == 0, "no bytes of a hash", "%lu",
           (unsigned long)ikev2.machineCertificateHash.cbData);
}

CHECK(MprConfigServerGetInfoEx, absent_policy, DESTROY)
{
    expect(c, read_bare(c).customPolicy == NULL, "NULL", "a policy");
}

CHECK(MprConfigServerGetInfoEx, sees_setinfoex, DESTROY)
{
    static const DWORD selectors[] = {SELECT_PPTP, SELECT_L2TP, SELECT_SSTP, SELECT_IKEV2,
                                      SELECT_GRE};
    HANDLE config = connect_local(c), other = connect_local(c);
    for (DWORD number = 1; number <= 2; number++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, number);
        for (size_t i = 0; i < sizeof selectors / sizeof *selectors; i++)
            ex_store(c, config, selectors[i], &given);
        struct ex_reading r = ex_stored(c, other);
        ex_expect_all(c, &r.info.ConfigParams, &given);
    }
}

CHECK(MprConfigServerGetInfoEx, x_null_handle, READ)
{
    expect_code(c, ex_read(c, NULL, R1).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerGetInfoEx, x_null_struct, READ)
{
    HANDLE config = connect_local(c);
    expect_code(c, CALL(c, MprConfigServerGetInfoEx, config, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprConfigServerGetInfoEx, NULL, NULL), ERROR_INVALID_PARAMETER);
}

static DWORD read_with(struct check *c, HANDLE config, void *situation)
{
    (void)situation;
    return ex_read(c, config, R1).code;
}

CHECK(MprConfigServerGetInfoEx, x_bad_handle, READ)
{
    expect_bad_configs(c, read_with, NULL, NULL);
}

CHECK(MprConfigServerGetInfoEx, x_bad_header, READ)
{
    HANDLE config = connect_local(c);
    for (int shape = R1; shape < EX_SHAPES; shape++) {
        const MPRAPI_OBJECT_HEADER good = ex_server_header((enum ex_shape)shape);
        const MPRAPI_OBJECT_HEADER bad[] = {
            {good.revision, 0, good.size},
            {good.revision, 1, good.size},
            {good.revision, 3, good.size},
            {0, good.type, good.size},
            {6, good.type, good.size},
            {255, good.type, good.size},
            {(UCHAR)(good.revision % 5 + 1), good.type, shape == R5 ? 0 : good.size},
            {good.revision, good.type, 0},
            {good.revision, good.type, (USHORT)(good.size - 1)},
            {good.revision, good.type, (USHORT)(good.size + 1)},
            {1, good.type, (USHORT)(good.size - 4)},
            {1, good.type, 4},
        };
        for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
            expect_code(c, ex_read_as(c, config, (enum ex_shape)shape, bad[i]).code,
                        ERROR_INVALID_PARAMETER);
    }
}

CHECK(MprConfigServerGetInfoEx, x_revisions, READ)
{
    HANDLE config = connect_local(c);
    expect_served(c, config, R4);
    expect_served(c, config, R5);
    for (int shape = R1; shape < EX_SHAPES; shape++) {
        MPRAPI_OBJECT_HEADER header = ex_server_header((enum ex_shape)shape);
        if (shape == R4 && sizeof(void *) == 4)
            continue; /* there another structure of revision 1 has its size */
        header.revision = 1;
        struct ex_reading r = ex_read_as(c, config, (enum ex_shape)shape, header);
        expect_code(c, r.code, NO_ERROR);
        ex_expect_filled(c, &r);
    }
}

CHECK(MprConfigServerGetInfoEx, x_sstp_block, DESTROY)
{
    struct ex_reading r = read_full(c);
    void *block = r.info.ConfigParams.SstpConfigParams.sstpCertDetails.certBlob.pbData;
    expect_code(c, CALL(c, MprConfigBufferFree, block), NO_ERROR);
}

CHECK(MprConfigServerGetInfoEx, x_l2tp_policy_block, DESTROY)
{
    struct ex_reading r = read_full(c);
    void *block = r.info.ConfigParams.L2tpConfigParams.TunnelConfigParams.customPolicy;
    expect_code(c, CALL(c, MprConfigBufferFree, block), NO_ERROR);
}

CHECK(MprConfigServerGetInfoEx, x_names_in_one_block, DESTROY)
{
    struct ex_reading r = read_full(c);
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 =
        &r.info.ConfigParams.IkeConfigParams.TunnelConfigParams;
    expect(c, ikev2->dwTotalCertificates == 2, "two names, as they were stored", "%lu",
           (unsigned long)ikev2->dwTotalCertificates);
    for (DWORD i = 0; i < ikev2->dwTotalCertificates; i++) {
        void *name = ikev2->certificateNames[i].pbData;
        expect_code(c, CALL(c, MprConfigBufferFree, name), ERROR_INVALID_PARAMETER);
    }
    long before = blocks_live(c);
    require_code(c, CALL(c, MprConfigBufferFree, ikev2->certificateNames), NO_ERROR,
                 "MprConfigServerGetInfoEx.free-nested-with-config");
    expect(c, before - blocks_live(c) == 1, "one block for array and names", "%ld",
           before - blocks_live(c));
}

CHECK(MprConfigServerGetInfoEx, x_params_flag, READ)
{
    struct ex_reading r = ex_stored(c, connect_local(c));
    DWORD ikev2 = r.info.ConfigParams.IkeConfigParams.dwTunnelConfigParamFlags;
    DWORD l2tp = r.info.ConfigParams.L2tpConfigParams.dwTunnelConfigParamFlags;
    expect(c, ikev2 == 1, "1 for IKEv2", "%lu", (unsigned long)ikev2);
    expect(c, l2tp == 1, "1 for L2TP", "%lu", (unsigned long)l2tp);
}

CHECK(MprConfigServerGetInfoEx, x_eku_terminated, DESTROY)
{
    struct ex_reading r = read_full(c);
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 =
        &r.info.ConfigParams.IkeConfigParams.TunnelConfigParams;
    for (DWORD i = 0; i < ikev2->dwTotalEkus; i++) {
        const MPR_CERT_EKU *eku = &ikev2->certificateEKUs[i];
        expect(c, eku->pwszEKU[eku->dwSize / sizeof(WCHAR)] == 0, "a terminator", "none");
    }
    expect(c, ikev2->dwTotalEkus == 2, "two EKUs, as they were stored", "%lu",
           (unsigned long)ikev2->dwTotalEkus);
}

CHECK(MprConfigServerGetInfoEx, x_defaults, READ)
{
    struct ex_reading r = ex_stored(c, connect_local(c));
    MPRAPI_TUNNEL_CONFIG_PARAMS1 fresh = ex_params(0);
    IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 = &fresh.IkeConfigParams.TunnelConfigParams;
    fresh.IkeConfigParams.dwNumPorts = fresh.SstpConfigParams.dwNumPorts = 128;
    ikev2->dwIdleTimeout = 300;
    ikev2->dwNetworkBlackoutTime = 1800;
    ikev2->dwSaLifeTime = ikev2->dwMmSaLifeTime = 28800;
    ikev2->dwSaDataSizeForRenegotiation = 102400;
    ikev2->dwEncryptionType = 2;
    ex_expect_ikev2(c, &r.info.ConfigParams.IkeConfigParams, &fresh.IkeConfigParams);
    ex_expect_sstp(c, &r.info.ConfigParams.SstpConfigParams, &fresh.SstpConfigParams);
    expect(c, r.info.ConfigParams.SstpConfigParams.sstpCertDetails.isDefault == TRUE,
           "a certificate of its own choice", "not");
    ex_expect_ports(c, r.info.ConfigParams.GREConfigParams.dwNumPorts, 0, 0, 0);
}

CHECK(MprConfigServerGetInfoEx, x_untouched, READ)
{
    HANDLE config = connect_local(c);
    MPRAPI_OBJECT_HEADER header = ex_server_header(R5);
    header.type = 3;
    struct ex_reading bad_header = ex_read_as(c, config, R5, header);
    expect_refused(c, bad_header.code);
    ex_expect_untouched(c, &bad_header);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    struct ex_reading stale = ex_read(c, config, R5);
    expect_refused(c, stale.code);
    ex_expect_untouched(c, &stale);
}

struct oom {
    HANDLE config;
    struct ex_reading r;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->r = ex_read(c, s->config, R5);
    return s->r.code;
}

static void oom_refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    ex_expect_untouched(c, &s->r);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    ex_release(c, &s->r);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigServerGetInfoEx, x_oom, DESTROY)
{
    static struct oom situation;
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, 1);
    ex_store(c, config, SELECT_IKEV2, &given);
    ex_store(c, config, SELECT_L2TP, &given);
    ex_store(c, config, SELECT_SSTP, &given);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 0);
}

CHECK(MPR_SERVER_EX, lan_only, READ)
{
    HANDLE config = connect_local(c);
    struct server_reading level0 = server_read(c, config, 0);
    require_code(c, level0.code, NO_ERROR, "MprConfigServerGetInfo.success-code");
    const MPR_SERVER_0 *server = (const void *)*level0.buffer;
    struct ex_reading r = read_good(c, config, R1);
    expect(c, (r.info.fLanOnlyMode != 0) == (server->fLanOnlyMode != 0), "the same as MPR_SERVER_0",
           "%lu", (unsigned long)r.info.fLanOnlyMode);
}

CHECK(MPR_SERVER_EX, ports, READ)
{
    struct ex_reading r = read_good(c, connect_local(c), R1);
    expect(c, r.info.dwPortsInUse <= r.info.dwTotalPorts, "no more ports in use than there are",
           "%lu of %lu", (unsigned long)r.info.dwPortsInUse, (unsigned long)r.info.dwTotalPorts);
}
