/*
 * server.c: the settings of a server and of its tunnels, at every level and in every shape that the
 * structures have had.
 */
#include "model.h"

/* -------------------------------------------------------------------------------------- shapes */

/* The shapes of MPR_SERVER_EX and MPR_SERVER_SET_CONFIG_EX: what ends with which number. */
static const struct shape {
    UCHAR revision;
    unsigned ike_level, l2tp_level, has_gre;
    size_t ike_size, l2tp_size;
} shapes[] = {
#define IKE(n)                                                                                     \
    (offsetof(IKEV2_CONFIG_PARAMS_R5, TunnelConfigParams) + sizeof(IKEV2_TUNNEL_CONFIG_PARAMS##n))
#define L2(n)                                                                                      \
    (offsetof(L2TP_CONFIG_PARAMS1, TunnelConfigParams) + sizeof(L2TP_TUNNEL_CONFIG_PARAMS##n))
    {1, 1, 0, 0, IKE(1), sizeof(L2TP_CONFIG_PARAMS0)},
    {2, 2, 0, 0, IKE(2), sizeof(L2TP_CONFIG_PARAMS0)},
    {3, 3, 1, 0, IKE(3), L2(1)},
    {4, 3, 1, 1, IKE(3), L2(1)},
    {1, 4, 2, 0, IKE(4), L2(2)},
    {5, 4, 2, 1, IKE(4), L2(2)},
};
#define SHAPES (sizeof shapes / sizeof *shapes)

/* Moves the members of one shape between a structure and the largest one. */
static void move(const struct shape *as, unsigned char *bytes, MPRAPI_TUNNEL_CONFIG_PARAMS1 *params,
                 int is_read)
{
    const struct {
        void *member;
        size_t size;
    } members[] = {{&params->IkeConfigParams, as->ike_size},
                   {&params->PptpConfigParams, sizeof params->PptpConfigParams},
                   {&params->L2tpConfigParams, as->l2tp_size},
                   {&params->SstpConfigParams, sizeof params->SstpConfigParams},
                   {&params->GREConfigParams, as->has_gre ? sizeof params->GREConfigParams : 0}};

    for (unsigned i = 0; i < 5; i++) {
        memcpy(is_read ? members[i].member : bytes, is_read ? bytes : members[i].member,
               members[i].size);
        bytes += members[i].size;
    }
}

static size_t size_of(const struct shape *as, size_t head)
{
    return head + as->ike_size + sizeof(PPTP_CONFIG_PARAMS) + as->l2tp_size +
           sizeof(SSTP_CONFIG_PARAMS) + (as->has_gre ? sizeof(GRE_CONFIG_PARAMS0) : 0);
}

/* The shape by a byte of the input, and the header that says so; NULL: the header is not right. */
static const struct shape *any_shape(UCHAR type, size_t head, MPRAPI_OBJECT_HEADER *header)
{
    unsigned which = next();
    const struct shape *as = &shapes[which % 8 % SHAPES];

    header->revision = which & 0x40 ? 1 : as->revision;
    header->type = type;
    header->size = (USHORT)size_of(as, head);
    if ((which & 0x80) == 0)
        return as;
    if (which % 3 == 0)
        header->revision = 9;
    else if (which % 3 == 1)
        header->size++;
    else
        header->type++;
    return NULL;
}

/* ---------------------------------------------------------------------------------- what is read
 */

/* A part that a structure leads to, in a block of the caller's. */
static void found_part(struct bytes *part, void *at, size_t size)
{
    if ((at == NULL) != (size == 0))
        broken("a part has a size and no bytes, or bytes and no size", (unsigned long)size, 0);
    bytes_set(part, at, size);
    keep(at);
}

static void found_ike(unsigned level, const IKEV2_TUNNEL_CONFIG_PARAMS4 *ike, struct tunnels *found)
{
    struct bytes *parts = found->parts;

    found->ike[0] = ike->dwIdleTimeout;
    found->ike[1] = ike->dwNetworkBlackoutTime;
    found->ike[2] = ike->dwSaLifeTime;
    found->ike[3] = ike->dwSaDataSizeForRenegotiation;
    found->ike[4] = ike->dwConfigOptions;
    bytes_free(&parts[IKE_ROOTS]);
    for (DWORD i = 0; i < ike->dwTotalCertificates; i++) {
        bytes_add(&parts[IKE_ROOTS], &ike->certificateNames[i].cbData, sizeof(DWORD));
        bytes_add(&parts[IKE_ROOTS], ike->certificateNames[i].pbData,
                  ike->certificateNames[i].cbData);
    }
    keep(ike->certificateNames);
    if (level < 2)
        return;
    found->ike[5] = ike->dwEncryptionType;
    found_part(&parts[IKE_NAME], ike->machineCertificateName.pbData,
               ike->machineCertificateName.cbData);
    found_part(&parts[IKE_POLICY], ike->customPolicy,
               ike->customPolicy != NULL ? sizeof *ike->customPolicy : 0);
    if (level < 3)
        return;
    bytes_free(&parts[IKE_EKUS]);
    for (DWORD i = 0; i < ike->dwTotalEkus; i++) {
        const MPR_CERT_EKU *eku = &ike->certificateEKUs[i];

        bytes_add(&parts[IKE_EKUS], &eku->dwSize, sizeof eku->dwSize);
        bytes_add(&parts[IKE_EKUS], &eku->IsEKUOID, sizeof eku->IsEKUOID);
        bytes_add(&parts[IKE_EKUS], eku->pwszEKU, eku->dwSize);
        if (eku->pwszEKU[eku->dwSize / sizeof(WCHAR)] != 0)
            broken("a key usage without terminator", 0, eku->dwSize);
        keep(eku->pwszEKU);
    }
    keep(ike->certificateEKUs);
    found_part(&parts[IKE_HASH], ike->machineCertificateHash.pbData,
               ike->machineCertificateHash.cbData);
    if (level >= 4)
        found->ike[6] = ike->dwMmSaLifeTime;
}

static void found_l2tp(unsigned level, const L2TP_TUNNEL_CONFIG_PARAMS2 *l2tp,
                       struct tunnels *found)
{
    if (level < 1)
        return;
    found->l2tp[0] = l2tp->dwIdleTimeout;
    found->l2tp[1] = l2tp->dwEncryptionType;
    found->l2tp[2] = l2tp->dwSaLifeTime;
    found->l2tp[3] = l2tp->dwSaDataSizeForRenegotiation;
    found_part(&found->parts[L2TP_POLICY], l2tp->customPolicy,
               l2tp->customPolicy != NULL ? sizeof *l2tp->customPolicy : 0);
    if (level >= 2)
        found->l2tp[4] = l2tp->dwMmSaLifeTime;
}

static void found_ports(struct tunnels *found, enum tunnel tunnel, DWORD count, DWORD flags)
{
    found->ports[tunnel][0] = count;
    found->ports[tunnel][1] = flags;
}

/* What a structure tells that a call filled; what its shape does not have stays. */
static void found_params(const struct shape *as, unsigned char *bytes, struct tunnels *found)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params;
    const SSTP_CONFIG_PARAMS *sstp = &params.SstpConfigParams;

    memset(&params, 0, sizeof params);
    move(as, bytes, &params, 1);
    found_ports(found, PPTP, params.PptpConfigParams.dwNumPorts,
                params.PptpConfigParams.dwPortFlags);
    found_ports(found, L2TP, params.L2tpConfigParams.dwNumPorts,
                params.L2tpConfigParams.dwPortFlags);
    found_ports(found, SSTP, sstp->dwNumPorts, sstp->dwPortFlags);
    found_ports(found, IKEV2, params.IkeConfigParams.dwNumPorts,
                params.IkeConfigParams.dwPortFlags);
    if (as->has_gre)
        found_ports(found, GRE, params.GREConfigParams.dwNumPorts,
                    params.GREConfigParams.dwPortFlags);
    found_ike(as->ike_level, &params.IkeConfigParams.TunnelConfigParams, found);
    found_l2tp(as->l2tp_level, &params.L2tpConfigParams.TunnelConfigParams, found);
    found->sstp[0] = (DWORD)sstp->isUseHttps;
    found->sstp[1] = sstp->certAlgorithm;
    if (sstp->sstpCertDetails.isDefault != (sstp->sstpCertDetails.certBlob.cbData == 0))
        broken("whether the certificate is the default", 1, 0);
    found_part(&found->parts[SSTP_HASH], sstp->sstpCertDetails.certBlob.pbData,
               sstp->sstpCertDetails.certBlob.cbData);
}

static DWORD total_ports(const struct tunnels *tunnels)
{
    DWORD total = 0;

    for (int i = 0; i < TUNNELS; i++)
        total += tunnels->ports[i][0];
    return total;
}

static void same_tunnels(const struct tunnels *expected, struct tunnels *found)
{
    const char *differs = model_tunnels_differ(expected, found);

    if (differs != NULL)
        broken(differs, 0, 1);
    model_tunnels_clear(found);
}

void op_server_info_ex(void)
{
    HANDLE config = any_handle(CONNECTION);
    const size_t head = offsetof(MPR_SERVER_EX1, ConfigParams);
    MPRAPI_OBJECT_HEADER header;
    struct machine *machine = NULL;
    struct tunnels found;
    MPR_SERVER_EX1 filled;

    const struct shape *as = any_shape(MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, head, &header);
    size_t size = as != NULL ? header.size : sizeof header;
    unsigned char *bytes = malloc(size);
    if (bytes == NULL)
        exit(1);
    memset(bytes, 0xA5, size);
    memcpy(bytes, &header, sizeof header);
    begin("MprConfigServerGetInfoEx");
    DWORD expected = expect_connection(config, &machine);
    if (as == NULL)
        expected = ERROR_INVALID_PARAMETER;
    else if (expected == NO_ERROR && machine->tunnels.is_lan_only)
        expected = ERROR_DDM_NOT_RUNNING;
    if (!ended(MprConfigServerGetInfoEx(config, (MPR_SERVER_EX *)(void *)bytes), expected)) {
        untouched(bytes + sizeof header, size - sizeof header);
    } else {
        memcpy(&filled, bytes, head);
        if (filled.dwTotalPorts != total_ports(&machine->tunnels) || filled.fLanOnlyMode != 0 ||
            filled.dwUpTime != 0 || filled.dwPortsInUse != 0 || filled.Reserved != 0)
            broken("the head", total_ports(&machine->tunnels), filled.dwTotalPorts);
        model_tunnels_copy(&found, &machine->tunnels);
        found_params(as, bytes + head, &found);
        same_tunnels(&machine->tunnels, &found);
    }
    free(bytes);
}

static void found_levels(unsigned level, const LPBYTE buffer, struct tunnels *found)
{
    MPR_SERVER_2 info = {0};

    memcpy(&info, buffer, level == 1 ? sizeof(MPR_SERVER_1) : sizeof(MPR_SERVER_2));
    found_ports(found, PPTP, info.dwNumPptpPorts, info.dwPptpPortFlags);
    found_ports(found, L2TP, info.dwNumL2tpPorts, info.dwL2tpPortFlags);
    if (level == 2)
        found_ports(found, SSTP, info.dwNumSstpPorts, info.dwSstpPortFlags);
}

void op_server_info(void)
{
    HANDLE config = any_handle(CONNECTION);
    unsigned level = next() % 4;
    struct machine *machine = NULL;
    struct tunnels found;
    LPBYTE buffer;

    POISON(buffer);
    begin("MprConfigServerGetInfo");
    DWORD expected = expect_connection(config, &machine);
    if (level > 2)
        expected = ERROR_INVALID_PARAMETER;
    if (!ended(MprConfigServerGetInfo(config, level, &buffer), expected)) {
        untouched(&buffer, sizeof buffer);
        return;
    }
    keep(buffer);
    if (level == 0) {
        MPR_SERVER_0 info;

        memcpy(&info, buffer, sizeof info);
        if (info.fLanOnlyMode != machine->tunnels.is_lan_only || info.dwUpTime != 0 ||
            info.dwPortsInUse != 0 || info.dwTotalPorts != total_ports(&machine->tunnels))
            broken("ports in all", total_ports(&machine->tunnels), info.dwTotalPorts);
        return;
    }
    model_tunnels_copy(&found, &machine->tunnels);
    found_levels(level, buffer, &found);
    same_tunnels(&machine->tunnels, &found);
}

void model_tunnels_read(HANDLE config, struct tunnels *found)
{
    const size_t head = offsetof(MPR_SERVER_EX1, ConfigParams);
    const struct shape *as = &shapes[SHAPES - 1];
    MPR_SERVER_EX1 info;
    MPR_SERVER_0 whole;
    LPBYTE buffer = NULL;

    begin("MprConfigServerGetInfo");
    ended(MprConfigServerGetInfo(config, 0, &buffer), NO_ERROR);
    keep(buffer);
    memcpy(&whole, buffer, sizeof whole);
    found->is_lan_only = whole.fLanOnlyMode;
    begin("MprConfigServerGetInfo");
    ended(MprConfigServerGetInfo(config, 2, &buffer), NO_ERROR);
    keep(buffer);
    found_levels(2, buffer, found);
    if (found->is_lan_only)
        return;
    memset(&info, 0, sizeof info);
    info.Header.revision = as->revision;
    info.Header.type = MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT;
    info.Header.size = (USHORT)size_of(as, head);
    begin("MprConfigServerGetInfoEx");
    ended(MprConfigServerGetInfoEx(config, &info), NO_ERROR);
    found_params(as, (unsigned char *)&info + head, found);
}

/* ----------------------------------------------------------------------------------- what is set
 */

/* Ports as the present content says; NO_ERROR, or what is wrong with them. */
static DWORD fill_ports(enum tunnel tunnel, DWORD most, DWORD ports[2])
{
    static const DWORD flags[TUNNELS] = {3, 3, 1, 1, 3};
    DWORD seed = f.content >> 3;

    ports[0] = 1 + seed * 64;
    ports[1] = seed & flags[tunnel];
    if (shape() == 5)
        ports[0] = most + 1 + seed;
    if (shape() == 6)
        ports[1] = flags[tunnel] + 1;
    if (shape() == 7)
        ports[0] = 0;
    return shape() == 5 || shape() == 6 || (shape() == 7 && tunnel != IKEV2 && tunnel != GRE)
               ? ERROR_INVALID_PARAMETER
               : NO_ERROR;
}

/* The success that is told where so many ports of a type are set, and the one that could be told
 * as well when the limit is not known. */
static DWORD success(const struct tunnels *tunnels, enum tunnel tunnel, DWORD count,
                     DWORD otherwise, DWORD *other)
{
    DWORD code = count > tunnels->limits[tunnel] ? ERROR_SUCCESS_REBOOT_REQUIRED : otherwise;

    *other = code;
    if (!tunnels->limits_are_known)
        *other = code == otherwise ? ERROR_SUCCESS_REBOOT_REQUIRED : otherwise;
    return code;
}

void op_server_set(void)
{
    HANDLE config = any_handle(CONNECTION);
    unsigned level = next() % 4, types = level == 1 ? 2 : 3;
    struct machine *machine = NULL;
    static const DWORD fine[2] = {1, 1};
    DWORD ports[3][2], wrong = NO_ERROR, other;

    for (unsigned i = 0; i < types; i++) {
        DWORD is_wrong = fill_ports((enum tunnel)i, i == PPTP ? 16384 : 30000, ports[i]);

        if (is_wrong != NO_ERROR && i != f.content / 8 % types) { /* one is enough */
            memcpy(ports[i], fine, sizeof fine);
            continue;
        }

        wrong = is_wrong != NO_ERROR ? is_wrong : wrong;
    }
    LPBYTE given = handed(ports, types * sizeof *ports);
    begin("MprConfigServerSetInfo");
    DWORD expected = expect_connection(config, &machine);
    if (config != NULL && (level == 0 || level == 3))
        expected = ERROR_NOT_SUPPORTED;
    else if (wrong != NO_ERROR)
        expected = wrong;
    other = expected;
    for (unsigned i = 0; machine != NULL && i < types && expected == NO_ERROR; i++)
        expected = success(&machine->tunnels, (enum tunnel)i, ports[i][0], NO_ERROR, &other);
    if (ended_either(MprConfigServerSetInfo(config, level, given), expected, other))
        memcpy(machine->tunnels.ports, ports, types * sizeof *ports);
}

/* A list of names of root certificates, and the model's form of it. */
static CERT_NAME_BLOB *fill_roots(struct bytes *said)
{
    static const char *const roots[] = {"root one", "2"};
    CERT_NAME_BLOB blobs[2];

    memset(blobs, 0, sizeof blobs);
    for (unsigned i = 0; i < 2; i++) {
        blobs[i].cbData = (DWORD)strlen(roots[i]);
        blobs[i].pbData = handed(roots[i], strlen(roots[i]));
        bytes_add(said, &blobs[i].cbData, sizeof(DWORD));
        bytes_add(said, roots[i], strlen(roots[i]));
    }
    return handed(blobs, sizeof blobs);
}

static MPR_CERT_EKU *fill_ekus(struct bytes *said)
{
    MPR_CERT_EKU ekus[2];

    memset(ekus, 0, sizeof ekus);
    for (unsigned i = 0; i < 2; i++) {
        ekus[i].dwSize = (DWORD)(length_of(names[i]) * sizeof(WCHAR));
        ekus[i].IsEKUOID = (BOOL)i;
        ekus[i].pwszEKU = handed(names[i], ekus[i].dwSize);
        bytes_add(said, &ekus[i].dwSize, sizeof ekus[i].dwSize);
        bytes_add(said, &ekus[i].IsEKUOID, sizeof ekus[i].IsEKUOID);
        bytes_add(said, names[i], ekus[i].dwSize);
    }
    return handed(ekus, sizeof ekus);
}

static void *fill_part(struct bytes *said, size_t size)
{
    unsigned char bytes[32];

    memset(bytes, (int)(f.content >> 3) + 1, sizeof bytes);
    *said = bytes_copy(bytes, size);
    return handed(bytes, size);
}

/* What a structure says: `said` holds it as the model does; the return value what is wrong. */
static DWORD fill_ike(const struct shape *as, IKEV2_CONFIG_PARAMS_R5 *params, struct tunnels *said)
{
    IKEV2_TUNNEL_CONFIG_PARAMS4 *ike = &params->TunnelConfigParams;
    const DWORD seed = f.content >> 3;
    const DWORD numbers[] = {300 + seed, 120 + seed, 17279999 - seed, 1024 + seed,
                             0,          seed % 4,   301 + seed};

    params->dwTunnelConfigParamFlags = shape() != 0 ? MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS : 0;
    memcpy(said->ike, numbers, sizeof numbers);
    ike->dwIdleTimeout = shape() == 4 ? 299 : numbers[0];
    ike->dwNetworkBlackoutTime = numbers[1];
    ike->dwSaLifeTime = numbers[2];
    ike->dwSaDataSizeForRenegotiation = numbers[3];
    ike->dwEncryptionType = numbers[5];
    ike->dwMmSaLifeTime = numbers[6];
    if (shape() == 3)
        ike->dwTotalCertificates = 1;
    if (shape() == 1) {
        ike->dwTotalCertificates = 2;
        ike->certificateNames = fill_roots(&said->parts[IKE_ROOTS]);
    }
    if (shape() == 1 && as->ike_level >= 2) {
        ike->machineCertificateName.cbData = 7;
        ike->machineCertificateName.pbData = fill_part(&said->parts[IKE_NAME], 7);
        ike->customPolicy = fill_part(&said->parts[IKE_POLICY], sizeof *ike->customPolicy);
    }
    if (shape() == 1 && as->ike_level >= 3) {
        ike->dwTotalEkus = 2;
        ike->certificateEKUs = fill_ekus(&said->parts[IKE_EKUS]);
        ike->machineCertificateHash.cbData = 20;
        ike->machineCertificateHash.pbData = fill_part(&said->parts[IKE_HASH], 20);
    }
    return shape() == 3 || shape() == 4 ? ERROR_INVALID_PARAMETER : NO_ERROR;
}

static DWORD fill_l2tp(const struct shape *as, L2TP_CONFIG_PARAMS1 *params, struct tunnels *said)
{
    L2TP_TUNNEL_CONFIG_PARAMS2 *l2tp = &params->TunnelConfigParams;
    const DWORD seed = f.content >> 3;
    const DWORD numbers[] = {400 + seed, seed % 4, 500 + seed, 2048 + seed, 600 + seed};

    params->dwTunnelConfigParamFlags = shape() != 0 ? MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS : 0;
    memcpy(said->l2tp, numbers, sizeof numbers);
    l2tp->dwIdleTimeout = numbers[0];
    l2tp->dwEncryptionType = shape() == 4 ? 4 : numbers[1];
    l2tp->dwSaLifeTime = numbers[2];
    l2tp->dwSaDataSizeForRenegotiation = numbers[3];
    l2tp->dwMmSaLifeTime = numbers[4];
    if (shape() == 1 && as->l2tp_level >= 1)
        l2tp->customPolicy = fill_part(&said->parts[L2TP_POLICY], sizeof *l2tp->customPolicy);
    return shape() == 4 && as->l2tp_level >= 1 ? ERROR_INVALID_PARAMETER : NO_ERROR;
}

static DWORD fill_sstp(SSTP_CONFIG_PARAMS *sstp, struct tunnels *said)
{
    const DWORD seed = f.content >> 3;

    sstp->isUseHttps = (BOOL)(seed % 3);
    sstp->certAlgorithm = shape() == 4 ? 0x8004 : 0x800C;
    said->sstp[0] = seed % 3 != 0;
    said->sstp[1] = 0x800C;
    if (shape() == 3)
        sstp->sstpCertDetails.certBlob.cbData = 32;
    if (shape() == 1) {
        sstp->sstpCertDetails.certBlob.cbData = 32;
        sstp->sstpCertDetails.certBlob.pbData = fill_part(&said->parts[SSTP_HASH], 32);
    }
    return shape() == 3 || shape() == 4 ? ERROR_INVALID_PARAMETER : NO_ERROR;
}

static void take_parts(struct tunnels *to, struct tunnels *said, int first, int last)
{
    for (int i = first; i <= last; i++) {
        bytes_free(&to->parts[i]);
        to->parts[i] = said->parts[i];
        said->parts[i] = (struct bytes){NULL, 0};
    }
}

/* What the model keeps of what a structure of that shape said for one type of tunnels. */
static void store(struct tunnels *to, const struct shape *as, enum tunnel tunnel,
                  struct tunnels *said)
{
    if (tunnel == IKEV2 && shape() == 0)
        return;
    memcpy(to->ports[tunnel], said->ports[tunnel], sizeof to->ports[tunnel]);
    if (tunnel == IKEV2) {
        memcpy(to->ike, said->ike, 5 * sizeof(DWORD));
        take_parts(to, said, IKE_ROOTS, IKE_ROOTS);
        if (as->ike_level >= 2) {
            to->ike[5] = said->ike[5];
            take_parts(to, said, IKE_NAME, IKE_POLICY);
        }
        if (as->ike_level >= 3)
            take_parts(to, said, IKE_EKUS, IKE_HASH);
        if (as->ike_level >= 4)
            to->ike[6] = said->ike[6];
    }
    if (tunnel == L2TP && shape() != 0 && as->l2tp_level >= 1) {
        memcpy(to->l2tp, said->l2tp, (as->l2tp_level == 1 ? 4 : 5) * sizeof(DWORD));
        take_parts(to, said, L2TP_POLICY, L2TP_POLICY);
    }
    if (tunnel == SSTP) {
        memcpy(to->sstp, said->sstp, sizeof to->sstp);
        take_parts(to, said, SSTP_HASH, SSTP_HASH);
    }
}

/* The settings of one type. What is wrong with them. */
static DWORD fill_tunnel(const struct shape *as, enum tunnel tunnel,
                         MPRAPI_TUNNEL_CONFIG_PARAMS1 *params, struct tunnels *said)
{
    DWORD *const ports[TUNNELS] = {
        &params->PptpConfigParams.dwNumPorts, &params->L2tpConfigParams.dwNumPorts,
        &params->SstpConfigParams.dwNumPorts, &params->IkeConfigParams.dwNumPorts,
        &params->GREConfigParams.dwNumPorts};
    DWORD wrong = NO_ERROR;

    if (tunnel == IKEV2)
        wrong = fill_ike(as, &params->IkeConfigParams, said);
    else if (tunnel == L2TP)
        wrong = fill_l2tp(as, &params->L2tpConfigParams, said);
    else if (tunnel == SSTP)
        wrong = fill_sstp(&params->SstpConfigParams, said);
    DWORD wrong_ports = fill_ports(tunnel, 30000, said->ports[tunnel]);
    memcpy(ports[tunnel], said->ports[tunnel], sizeof said->ports[tunnel]);
    return wrong != NO_ERROR ? wrong : wrong_ports;
}

void op_server_set_ex(void)
{
    static const DWORD selectors[8] = {1, 2, 4, 8, 16, 0, 3, 32};
    HANDLE config = any_handle(CONNECTION);
    const size_t head = offsetof(MPR_SERVER_SET_CONFIG_EX1, ConfigParams);
    struct machine *machine = NULL;
    struct tunnels said = {.is_lan_only = 0};
    MPR_SERVER_SET_CONFIG_EX1 config_ex;
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params;
    DWORD wrong = ERROR_INVALID_PARAMETER, other;

    memset(&config_ex, 0, sizeof config_ex);
    memset(&params, 0, sizeof params);
    const struct shape *as =
        any_shape(MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT, head, &config_ex.Header);
    unsigned which = next() % 8;
    enum tunnel tunnel = (enum tunnel)which;
    config_ex.setConfigForProtocols = selectors[which];
    if (as != NULL && which < TUNNELS && (tunnel != GRE || as->has_gre))
        wrong = fill_tunnel(as, tunnel, &params, &said);
    if (as != NULL)
        move(as, (unsigned char *)&config_ex + head, &params, 0);
    MPR_SERVER_SET_CONFIG_EX *given =
        handed(&config_ex, as != NULL ? config_ex.Header.size : sizeof config_ex.Header);
    begin("MprConfigServerSetInfoEx");
    DWORD expected = expect_connection(config, &machine);
    if (wrong != NO_ERROR)
        expected = wrong;
    else if (expected == NO_ERROR && machine->tunnels.is_lan_only)
        expected = ERROR_DDM_NOT_RUNNING;
    other = expected;
    if (expected == NO_ERROR && (tunnel != IKEV2 || shape() != 0))
        expected = success(
            &machine->tunnels, tunnel, said.ports[tunnel][0],
            tunnel == SSTP || tunnel == IKEV2 ? ERROR_SUCCESS_RESTART_REQUIRED : NO_ERROR, &other);
    if (ended_either(MprConfigServerSetInfoEx(config, given), expected, other))
        store(&machine->tunnels, as, tunnel, &said);
    model_tunnels_clear(&said);
}
