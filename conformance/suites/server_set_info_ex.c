/* MprConfigServerSetInfoEx (nf-mprapi-mprconfigserversetinfoex): the settings of one type of
 * tunnels are stored. What each setting takes is in server_settings.c. */
#include "suites/interfaces.h"
#include "suites/server.h"

#include <string.h>

#define SUCCEEDS "MprConfigServerSetInfoEx.success-code"

static const DWORD selectors[] = {SELECT_PPTP, SELECT_L2TP, SELECT_SSTP, SELECT_IKEV2};
#define SELECTORS (sizeof selectors / sizeof *selectors)

/* What is stored now. */
static MPRAPI_TUNNEL_CONFIG_PARAMS1 stored(struct check *c, HANDLE config)
{
    return ex_stored(c, config).info.ConfigParams;
}

/* Lays one type of tunnels from one structure over another. */
static void lay(MPRAPI_TUNNEL_CONFIG_PARAMS1 *to, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *from,
                DWORD selector)
{
    if (selector == SELECT_PPTP)
        to->PptpConfigParams = from->PptpConfigParams;
    if (selector == SELECT_L2TP)
        to->L2tpConfigParams = from->L2tpConfigParams;
    if (selector == SELECT_SSTP)
        to->SstpConfigParams = from->SstpConfigParams;
    if (selector == SELECT_IKEV2)
        to->IkeConfigParams = from->IkeConfigParams;
    if (selector == SELECT_GRE)
        to->GREConfigParams = from->GREConfigParams;
}

CHECK(MprConfigServerSetInfoEx, success_code, DESTROY)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    HANDLE config = connect_local(c);
    expect_code(c, ex_set(c, config, R1, SELECT_PPTP, &params), NO_ERROR);
    expect_code(c, ex_set(c, config, R1, SELECT_L2TP, &params), NO_ERROR);
}

CHECK(MprConfigServerSetInfoEx, null_struct, DESTROY)
{
    HANDLE config = connect_local(c);
    expect_code(c, CALL(c, MprConfigServerSetInfoEx, config, NULL), ERROR_INVALID_PARAMETER);
}

/* The codes of headers that are wrong in one member. */
static void expect_bad_header(struct check *c, UCHAR revision, UCHAR type, size_t size)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    const MPRAPI_OBJECT_HEADER header = {revision, type, (USHORT)size};
    expect_code(c, ex_set_as(c, connect_local(c), R1, header, SELECT_PPTP, &params),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfoEx, bad_header, DESTROY)
{
    MPRAPI_OBJECT_HEADER good = ex_config_header(R1);
    expect_bad_header(c, 0, 0, 0);
    expect_bad_header(c, 255, good.type, good.size);
    expect_bad_header(c, good.revision, 255, good.size);
    expect_bad_header(c, good.revision, good.type, 65535);
}

/* A good header is accepted, so that the refusal of a bad one says something. */
static MPRAPI_OBJECT_HEADER accepted(struct check *c)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    require_code(c, ex_set(c, connect_local(c), R1, SELECT_PPTP, &params), NO_ERROR, SUCCEEDS);
    return ex_config_header(R1);
}

CHECK(MprConfigServerSetInfoEx, header_type, DESTROY)
{
    MPRAPI_OBJECT_HEADER good = accepted(c);
    expect_bad_header(c, good.revision, MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, good.size);
    expect_bad_header(c, good.revision, 0, good.size);
    expect_bad_header(c, good.revision, 4, good.size);
}

CHECK(MprConfigServerSetInfoEx, header_revision, DESTROY)
{
    MPRAPI_OBJECT_HEADER good = accepted(c);
    expect_bad_header(c, 0, good.type, good.size);
    expect_bad_header(c, 100, good.type, good.size);
}

CHECK(MprConfigServerSetInfoEx, header_size, DESTROY)
{
    MPRAPI_OBJECT_HEADER good = accepted(c);
    expect_bad_header(c, good.revision, good.type, 0);
    expect_bad_header(c, good.revision, good.type, sizeof good);
    expect_bad_header(c, good.revision, good.type, (size_t)good.size - 1);
    expect_bad_header(c, good.revision, good.type, (size_t)good.size + 1);
}

/* Accepted, and read in the places of the shape: IKEv2 lies at the front, SSTP behind what grew. */
static void expect_accepted(struct check *c, HANDLE config, enum ex_shape shape,
                            MPRAPI_OBJECT_HEADER header, DWORD number)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_params(number), now;
    DWORD code = ex_set_as(c, config, shape, header, SELECT_SSTP, &given);
    expect(c, succeeded(code), "success", "code %lu in revision %d", (unsigned long)code,
           header.revision);
    code = ex_set_as(c, config, shape, header, SELECT_IKEV2, &given);
    expect(c, succeeded(code), "success", "code %lu in revision %d", (unsigned long)code,
           header.revision);
    now = stored(c, config);
    ex_expect_sstp(c, &now.SstpConfigParams, &given.SstpConfigParams);
    ex_expect_ports(
        c, now.IkeConfigParams.dwNumPorts, now.IkeConfigParams.TunnelConfigParams.dwSaLifeTime,
        given.IkeConfigParams.dwNumPorts, given.IkeConfigParams.TunnelConfigParams.dwSaLifeTime);
}

CHECK(MprConfigServerSetInfoEx, revisions_2_and_3, DESTROY)
{
    HANDLE config = connect_local(c);
    expect_accepted(c, config, R2, ex_config_header(R2), 1);
    expect_accepted(c, config, R3, ex_config_header(R3), 2);
}

CHECK(MprConfigServerSetInfoEx, protocol_selector, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_params(1), expected = stored(c, config), now;
    for (size_t i = 0; i < SELECTORS; i++) {
        DWORD code = ex_set(c, config, R5, selectors[i], &given);
        expect(c, succeeded(code), "success", "code %lu", (unsigned long)code);
        lay(&expected, &given, selectors[i]);
        now = stored(c, config);
        ex_expect_all(c, &now, &expected);
    }
}

CHECK(MprConfigServerSetInfoEx, selector_single_value, DESTROY)
{
    static const DWORD bad[] = {0, 3, 5, 9, 0xF, 0x1F, 0x20, 0x80000001u, 0xFFFFFFFFu};
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_refused(c, ex_set(c, config, R5, bad[i], &params));
}

CHECK(MprConfigServerSetInfoEx, unselected_ignored, DESTROY)
{
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < SELECTORS; i++) {
        /* Everything else is bytes that no setting may have, pointers among them. */
        MPRAPI_TUNNEL_CONFIG_PARAMS1 good = ex_params((DWORD)i), given, expected, now;
        memset(&given, 0xA5, sizeof given);
        lay(&given, &good, selectors[i]);
        expected = stored(c, config);
        DWORD code = ex_set(c, config, R5, selectors[i], &given);
        expect(c, succeeded(code), "success", "code %lu", (unsigned long)code);
        lay(&expected, &good, selectors[i]);
        now = stored(c, config);
        ex_expect_all(c, &now, &expected);
    }
}

CHECK(MprConfigServerSetInfoEx, access_denied, DESTROY)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    fixture_unprivileged_at_use(c);
    expect_code(c, ex_set(c, connect_local(c), R1, SELECT_PPTP, &params), ERROR_ACCESS_DENIED);
}

CHECK(MprConfigServerSetInfoEx, ddm_not_running, DESTROY)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    fixture_lan_only(c);
    expect_code(c, ex_set(c, connect_local(c), R1, SELECT_PPTP, &params), ERROR_DDM_NOT_RUNNING);
}

CHECK(MprConfigServerSetInfoEx, persists, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_full_params(c, 1), now;
    for (size_t i = 0; i < SELECTORS; i++)
        ex_store(c, config, selectors[i], &given);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    now = stored(c, connect_local(c));
    given.GREConfigParams = now.GREConfigParams;
    ex_expect_all(c, &now, &given);
}

/* Where the count of a type lies. */
static DWORD *count_of(MPRAPI_TUNNEL_CONFIG_PARAMS1 *params, DWORD selector)
{
    return selector == SELECT_PPTP   ? &params->PptpConfigParams.dwNumPorts
           : selector == SELECT_L2TP ? &params->L2tpConfigParams.dwNumPorts
           : selector == SELECT_SSTP ? &params->SstpConfigParams.dwNumPorts
           : selector == SELECT_GRE  ? &params->GREConfigParams.dwNumPorts
                                     : &params->IkeConfigParams.dwNumPorts;
}

static DWORD set_count(struct check *c, HANDLE config, enum ex_shape shape, DWORD selector,
                       DWORD count)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    *count_of(&params, selector) = count;
    return ex_set(c, config, shape, selector, &params);
}

CHECK(MprConfigServerSetInfoEx, reboot_required, DESTROY)
{
    static const DWORD most = 30000;
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < 3; i++) {
        DWORD code = set_count(c, config, R1, selectors[i], most);
        if (code == ERROR_INVALID_PARAMETER)
            unmet(c, "the edition of this machine has no count above the limit");
        expect_code(c, code, ERROR_SUCCESS_REBOOT_REQUIRED);
        /* As much again, since the limit is that of the start. */
        expect_code(c, set_count(c, config, R1, selectors[i], most), ERROR_SUCCESS_REBOOT_REQUIRED);
    }
}

CHECK(MprConfigServerSetInfoEx, restart_required, DESTROY)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    HANDLE config = connect_local(c);
    expect_code(c, ex_set(c, config, R1, SELECT_SSTP, &params), ERROR_SUCCESS_RESTART_REQUIRED);
    expect_code(c, ex_set(c, config, R1, SELECT_IKEV2, &params), ERROR_SUCCESS_RESTART_REQUIRED);
}

CHECK(MprConfigServerSetInfoEx, restart_required_is_success, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_params(1), now;
    for (size_t i = 2; i < SELECTORS; i++)
        require_code(c, ex_set(c, config, R5, selectors[i], &given), ERROR_SUCCESS_RESTART_REQUIRED,
                     "MprConfigServerSetInfoEx.restart-required");
    now = stored(c, config);
    ex_expect_sstp(c, &now.SstpConfigParams, &given.SstpConfigParams);
    ex_expect_ikev2(c, &now.IkeConfigParams, &given.IkeConfigParams);
}

CHECK(MprConfigServerSetInfoEx, pptp_ports_nonzero, DESTROY)
{
    expect_refused(c, set_count(c, connect_local(c), R1, SELECT_PPTP, 0));
}

CHECK(MprConfigServerSetInfoEx, l2tp_ports_nonzero, DESTROY)
{
    expect_refused(c, set_count(c, connect_local(c), R1, SELECT_L2TP, 0));
}

CHECK(MprConfigServerSetInfoEx, sstp_ports_nonzero, DESTROY)
{
    expect_refused(c, set_count(c, connect_local(c), R1, SELECT_SSTP, 0));
}

CHECK(MprConfigServerSetInfoEx, ikev2_flags_gate, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 first = ex_full_params(c, 1), second = ex_full_params(c, 2), now;
    DWORD code = ex_set(c, config, R5, SELECT_IKEV2, &first);
    expect(c, succeeded(code), "success", "code %lu", (unsigned long)code);
    second.IkeConfigParams.dwTunnelConfigParamFlags = 0;
    code = ex_set(c, config, R5, SELECT_IKEV2, &second);
    expect(c, succeeded(code), "success", "code %lu", (unsigned long)code);
    now = stored(c, config);
    ex_expect_ikev2(c, &now.IkeConfigParams, &first.IkeConfigParams);
}

CHECK(MprConfigServerSetInfoEx, ikev2_configoptions_zero, DESTROY)
{
    static const DWORD options[] = {1, 2, 0x80000000u, 0xFFFFFFFFu};
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
        params.IkeConfigParams.TunnelConfigParams.dwConfigOptions = options[i];
        expect_refused(c, ex_set(c, config, R1, SELECT_IKEV2, &params));
    }
}

CHECK(MprConfigServerSetInfoEx, sstp_clear_cert, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 full = ex_full_params(c, 1), bare = ex_params(2), now;
    ex_store(c, config, SELECT_SSTP, &full);
    ex_store(c, config, SELECT_SSTP, &bare);
    now = stored(c, config);
    ex_expect_sstp(c, &now.SstpConfigParams, &bare.SstpConfigParams);
    expect(c, now.SstpConfigParams.sstpCertDetails.isDefault != FALSE,
           "a certificate of its own choice", "not");
}

CHECK(MprConfigServerSetInfoEx, remove_machine_cert, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 full = ex_full_params(c, 1), bare = ex_params(2), now;
    ex_store(c, config, SELECT_IKEV2, &full);
    ex_store(c, config, SELECT_IKEV2, &bare);
    now = stored(c, config);
    ex_expect_ikev2(c, &now.IkeConfigParams, &bare.IkeConfigParams);
}

/* A copy that the caller may write to after the call. */
static void *writable(struct check *c, const void *bytes, size_t size)
{
    return memcpy(give_output(c, size), bytes, size);
}

CHECK(MprConfigServerSetInfoEx, copies_input, DESTROY)
{
    HANDLE config = connect_local(c);
    const MPRAPI_TUNNEL_CONFIG_PARAMS1 kept = ex_full_params(c, 1);
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *from = &kept.IkeConfigParams.TunnelConfigParams;
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = kept, now;
    IKEV2_TUNNEL_CONFIG_PARAMS4 *to = &given.IkeConfigParams.TunnelConfigParams;
    CRYPT_HASH_BLOB *hash = &given.SstpConfigParams.sstpCertDetails.certBlob;
    to->machineCertificateName.pbData =
        writable(c, from->machineCertificateName.pbData, from->machineCertificateName.cbData);
    to->machineCertificateHash.pbData =
        writable(c, from->machineCertificateHash.pbData, from->machineCertificateHash.cbData);
    to->customPolicy = writable(c, from->customPolicy, sizeof *from->customPolicy);
    to->certificateNames = writable(c, from->certificateNames, 2 * sizeof *from->certificateNames);
    to->certificateEKUs = writable(c, from->certificateEKUs, 2 * sizeof *from->certificateEKUs);
    WCHAR *eku = writable(c, from->certificateEKUs[1].pwszEKU, from->certificateEKUs[1].dwSize);
    to->certificateEKUs[1].pwszEKU = eku;
    BYTE *name = writable(c, from->certificateNames[1].pbData, from->certificateNames[1].cbData);
    to->certificateNames[1].pbData = name;
    hash->pbData = writable(c, hash->pbData, hash->cbData);
    ex_store(c, config, SELECT_IKEV2, &given);
    memset(to->machineCertificateName.pbData, 0xEE, from->machineCertificateName.cbData);
    memset(to->machineCertificateHash.pbData, 0xEE, from->machineCertificateHash.cbData);
    memset(to->customPolicy, 0xEE, sizeof *from->customPolicy);
    memset(to->certificateNames, 0xEE, 2 * sizeof *from->certificateNames);
    memset(to->certificateEKUs, 0xEE, 2 * sizeof *from->certificateEKUs);
    memset(eku, 0xEE, from->certificateEKUs[1].dwSize);
    memset(name, 0xEE, from->certificateNames[1].cbData);
    ex_store(c, config, SELECT_SSTP, &given);
    memset(hash->pbData, 0xEE, hash->cbData);
    now = stored(c, config);
    ex_expect_ikev2(c, &now.IkeConfigParams, &kept.IkeConfigParams);
    ex_expect_sstp(c, &now.SstpConfigParams, &kept.SstpConfigParams);
}

CHECK(MprConfigServerSetInfoEx, x_null_handle, DESTROY)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    expect_code(c, ex_set(c, NULL, R1, SELECT_PPTP, &params), ERROR_INVALID_PARAMETER);
    expect_code(c, CALL(c, MprConfigServerSetInfoEx, NULL, NULL), ERROR_INVALID_PARAMETER);
}

static DWORD set_with(struct check *c, HANDLE config, void *situation)
{
    return ex_set(c, config, R1, SELECT_PPTP, situation);
}

CHECK(MprConfigServerSetInfoEx, x_bad_handle, DESTROY)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    expect_bad_configs(c, set_with, &params, NULL);
}

CHECK(MprConfigServerSetInfoEx, x_revisions, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    expect_accepted(c, config, R4, ex_config_header(R4), 1);
    expect_accepted(c, config, R5, ex_config_header(R5), 2);
    for (int i = R1; i < EX_SHAPES; i++) {
        enum ex_shape shape = (enum ex_shape)i;
        MPRAPI_OBJECT_HEADER header = ex_config_header(shape);
        for (UCHAR revision = 2; revision <= 7; revision++) {
            header.revision = revision;
            if (revision != i + 1)
                expect_code(c, ex_set_as(c, config, shape, header, SELECT_PPTP, &params),
                            ERROR_INVALID_PARAMETER);
        }
        header.revision = 1;
        if (i != R4 || sizeof(void *) == 8) /* elsewhere another of revision 1 has its size */
            expect_accepted(c, config, shape, header, (DWORD)i);
    }
}

CHECK(MprConfigServerSetInfoEx, x_selector_code, DESTROY)
{
    static const DWORD bad[] = {0, 3, 0xF, 0x1F, 0x20, 0xFFFFFFFFu};
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_code(c, ex_set(c, config, R5, bad[i], &params), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfoEx, x_gre, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 given = ex_params(1), now;
    for (int shape = R1; shape <= R3; shape++)
        expect_code(c, ex_set(c, config, (enum ex_shape)shape, SELECT_GRE, &given),
                    ERROR_INVALID_PARAMETER);
    for (int shape = R4; shape <= R5; shape++) {
        given.GREConfigParams.dwNumPorts += 1;
        given.GREConfigParams.dwPortFlags = FOR_RAS | FOR_ROUTING;
        expect_code(c, ex_set(c, config, (enum ex_shape)shape, SELECT_GRE, &given), NO_ERROR);
        now = stored(c, config);
        ex_expect_ports(c, now.GREConfigParams.dwNumPorts, now.GREConfigParams.dwPortFlags,
                        given.GREConfigParams.dwNumPorts, given.GREConfigParams.dwPortFlags);
    }
    expect_code(c, set_count(c, config, R5, SELECT_GRE, 0), NO_ERROR);
    expect_code(c, set_count(c, config, R5, SELECT_GRE, 30001), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfoEx, x_ikev2_ports, DESTROY)
{
    HANDLE config = connect_local(c);
    expect_code(c, set_count(c, config, R1, SELECT_IKEV2, 0), ERROR_SUCCESS_RESTART_REQUIRED);
    expect(c, stored(c, config).IkeConfigParams.dwNumPorts == 0, "no port", "one at least");
    expect(c, succeeded(set_count(c, config, R1, SELECT_IKEV2, 30000)), "30000 ports are stored",
           "they are refused");
    expect_code(c, set_count(c, config, R1, SELECT_IKEV2, 30001), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigServerSetInfoEx, x_gate_code, DESTROY)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params = ex_params(1);
    HANDLE config = connect_local(c);
    /* Nothing is looked at then either. */
    memset(&params.IkeConfigParams, 0xA4, sizeof params.IkeConfigParams);
    expect_code(c, ex_set(c, config, R5, SELECT_IKEV2, &params), NO_ERROR);
}

CHECK(MprConfigServerSetInfoEx, x_l2tp_gate, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 first = ex_full_params(c, 1), second = ex_full_params(c, 2), now;
    ex_store(c, config, SELECT_L2TP, &first);
    second.L2tpConfigParams.dwTunnelConfigParamFlags = 0;
    ex_store(c, config, SELECT_L2TP, &second);
    second.L2tpConfigParams.TunnelConfigParams = first.L2tpConfigParams.TunnelConfigParams;
    now = stored(c, config);
    ex_expect_l2tp(c, &now.L2tpConfigParams, &second.L2tpConfigParams);
}

CHECK(MprConfigServerSetInfoEx, x_reboot_wins, DESTROY)
{
    HANDLE config = connect_local(c);
    for (size_t i = 2; i < SELECTORS; i++) {
        expect_code(c, set_count(c, config, R1, selectors[i], 1000),
                    ERROR_SUCCESS_RESTART_REQUIRED);
        expect_code(c, set_count(c, config, R1, selectors[i], 1001), ERROR_SUCCESS_REBOOT_REQUIRED);
    }
}

/* What a shape does not know of IKEv2 and L2TP, taken from one structure into another. */
static void keep_newer(MPRAPI_TUNNEL_CONFIG_PARAMS1 *to, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *from,
                       enum ex_shape shape)
{
    IKEV2_TUNNEL_CONFIG_PARAMS4 *i = &to->IkeConfigParams.TunnelConfigParams;
    const IKEV2_TUNNEL_CONFIG_PARAMS4 *j = &from->IkeConfigParams.TunnelConfigParams;
    L2TP_TUNNEL_CONFIG_PARAMS2 *l = &to->L2tpConfigParams.TunnelConfigParams;
    const L2TP_TUNNEL_CONFIG_PARAMS2 *m = &from->L2tpConfigParams.TunnelConfigParams;
    if (shape < R2) {
        i->machineCertificateName = j->machineCertificateName;
        i->dwEncryptionType = j->dwEncryptionType;
        i->customPolicy = j->customPolicy;
    }
    if (shape < R3) {
        i->dwTotalEkus = j->dwTotalEkus;
        i->certificateEKUs = j->certificateEKUs;
        i->machineCertificateHash = j->machineCertificateHash;
        *l = *m;
    }
    i->dwMmSaLifeTime = j->dwMmSaLifeTime;
    l->dwMmSaLifeTime = m->dwMmSaLifeTime;
}

CHECK(MprConfigServerSetInfoEx, x_newer_kept, DESTROY)
{
    HANDLE config = connect_local(c);
    for (int shape = R1; shape <= R4; shape++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 full = ex_full_params(c, 1), given = ex_params(2), now;
        ex_store(c, config, SELECT_IKEV2, &full);
        ex_store(c, config, SELECT_L2TP, &full);
        DWORD code = ex_set(c, config, (enum ex_shape)shape, SELECT_IKEV2, &given);
        require(c, succeeded(code), SUCCEEDS);
        code = ex_set(c, config, (enum ex_shape)shape, SELECT_L2TP, &given);
        require(c, succeeded(code), SUCCEEDS);
        keep_newer(&given, &full, (enum ex_shape)shape);
        now = stored(c, config);
        ex_expect_ikev2(c, &now.IkeConfigParams, &given.IkeConfigParams);
        ex_expect_l2tp(c, &now.L2tpConfigParams, &given.L2tpConfigParams);
    }
}

CHECK(MprConfigServerSetInfoEx, x_all_or_nothing, DESTROY)
{
    HANDLE config = connect_local(c);
    MPRAPI_TUNNEL_CONFIG_PARAMS1 before = ex_full_params(c, 1), now;
    for (size_t i = 0; i < SELECTORS; i++)
        ex_store(c, config, selectors[i], &before);
    before.GREConfigParams = stored(c, config).GREConfigParams;
    for (size_t i = 0; i < SELECTORS; i++) {
        MPRAPI_TUNNEL_CONFIG_PARAMS1 bad = ex_full_params(c, 2);
        *count_of(&bad, selectors[i]) = 30001;
        expect_refused(c, ex_set(c, config, R5, selectors[i], &bad));
        bad = ex_full_params(c, 2);
        bad.IkeConfigParams.TunnelConfigParams.dwMmSaLifeTime = 0;
        bad.L2tpConfigParams.TunnelConfigParams.dwMmSaLifeTime = 0;
        bad.SstpConfigParams.certAlgorithm = 0;
        bad.PptpConfigParams.dwPortFlags = 4;
        expect_refused(c, ex_set(c, config, R5, selectors[i], &bad));
        now = stored(c, config);
        ex_expect_all(c, &now, &before);
    }
}

struct oom {
    HANDLE config;
    MPRAPI_TUNNEL_CONFIG_PARAMS1 before, given;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    ex_store(c, s->config, SELECT_IKEV2, &s->before);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    DWORD code = ex_set(c, s->config, R5, SELECT_IKEV2, &s->given);
    return succeeded(code) ? NO_ERROR : code;
}

static void oom_refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    struct ex_reading r = ex_stored(c, s->config);
    ex_expect_ikev2(c, &r.info.ConfigParams.IkeConfigParams, &s->before.IkeConfigParams);
    ex_release(c, &r);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    struct ex_reading r = ex_stored(c, s->config);
    ex_expect_ikev2(c, &r.info.ConfigParams.IkeConfigParams, &s->given.IkeConfigParams);
    ex_release(c, &r);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigServerSetInfoEx, x_oom, DESTROY)
{
    static struct oom situation;
    situation.before = ex_full_params(c, 1);
    situation.given = ex_full_params(c, 2);
    struct sweep_case s = {oom_prepare, oom_call, oom_refused, oom_granted, &situation};
    sweep(c, &s, 0);
}
