/*
 * The tunnels of a server in the saved form: written back to the letter where nothing was changed,
 * changed just where something was, the same in another machine, refused where they are none; and
 * what a backup and an installation have to do with them.
 */
#include "saved_text.h"

#include "api/shapes.h"

#include <stddef.h>

#define BYTES(text) ((DWORD)(sizeof(text) - 1)), (BYTE *)(uintptr_t)(text)

#define DEVICES    SYSTEM "Control\\Class\\{4D36E972-E325-11CE-BFC1-08002BE10318}"
#define PARAMETERS RAS "\\Parameters"
#define IKEV2      PARAMETERS "\\IKEV2"
#define L2TP       PARAMETERS "\\L2TP"
#define SSTP       PARAMETERS "\\SSTP"

#define DEVICE(number, id, name)                                                                   \
    "[" DEVICES "\\" number "]\n\"ComponentId\"=\"" id "\"\n\"DriverDesc\"=\"WAN Miniport (" name  \
    ")\"\n"
#define PORTS(ras, routing, limit, count)                                                          \
    "\"EnableForRas\"=dword:0000000" ras "\n\"EnableForRouting\"=dword:0000000" routing            \
    "\n\"MaxWanEndpoints\"=dword:00000" limit "\n\"WanEndpoints\"=dword:00000" count "\n\n"
#define POLICY(key, first)                                                                         \
    "[" key "]\n\"IntegrityMethod\"=dword:0000000" first "\n\"EncryptionMethod\"=dword:00000001\n" \
    "\"CipherTransformConstant\"=dword:00000003\n\"AuthTransformConstant\"=dword:00000004\n"       \
    "\"PfsGroup\"=dword:00000005\n\"DHGroup\"=dword:00000006\n\n"

#define FULL_DEVICES                                                                               \
    "[" DEVICES "]\n\n" DEVICE("0000", "ms_pptpminiport", "PPTP") PORTS("1", "0", "080", "010")    \
        DEVICE("0001", "ms_l2tpminiport", "L2TP") PORTS("0", "1", "081", "011")                    \
            DEVICE("0002", "ms_sstpminiport", "SSTP") PORTS("1", "0", "082", "012")                \
                DEVICE("0003", "ms_agilevpnminiport", "IKEv2") PORTS("0", "0", "083", "013")       \
                    DEVICE("0004", "ms_greminiport", "GRE") PORTS("1", "1", "084", "014")
#define FULL_IKEV2                                                                                 \
    "[" IKEV2 "]\n\"idleTimeout\"=dword:00000190\n\"networkBlackoutTime\"=dword:00000191\n"        \
    "\"saLifeTime\"=dword:00000192\n\"saDataSize\"=dword:00000800\n"                               \
    "\"ConfigOptions\"=dword:00000000\n\"EncryptionType\"=dword:00000003\n"                        \
    "\"mmSaLifeTime\"=dword:00000194\n\"MachineCertificateName\"=hex:6e,61,6d,65\n"                \
    "\"MachineCertificateHash\"=hex:68,61,73,68\n\n" POLICY(IKEV2 "\\IKEv2CustomPolicy", "0")      \
        ROOTS "[" IKEV2 "\\CertificateEKUs]\n\n[" IKEV2 "\\CertificateEKUs\\0000]\n"               \
              "\"EKU\"=hex:31,00,2e,00,33,00\n\"IsOID\"=dword:00000001\n\n[" IKEV2                 \
              "\\CertificateEKUs\\0001]\n\"EKU\"=hex:61,00,62,00,00,00\n\n"
#define ROOTS                                                                                      \
    "[" IKEV2 "\\AllowedTrustedRootCerts]\n\n[" IKEV2 "\\AllowedTrustedRootCerts\\0000]\n"         \
    "\"TrustedRootCert\"=hex:6f,6e,65\n\n[" IKEV2 "\\AllowedTrustedRootCerts\\0001]\n"             \
    "\"TrustedRootCert\"=hex:74,77,6f\n\n"
#define FULL_L2TP                                                                                  \
    "[" L2TP "]\n\"idleTimeout\"=dword:0000012c\n\"EncryptionType\"=dword:00000001\n"              \
    "\"saLifeTime\"=dword:0000012d\n\"saDataSize\"=dword:00000400\n"                               \
    "\"mmSaLifeTime\"=dword:0000012e\n\n" POLICY(L2TP "\\L2TPCustomPolicy", "2")
#define FULL_SSTP                                                                                  \
    "[" SSTP                                                                                       \
    "]\n\"UseHttps\"=dword:00000000\n\"CertificateAlgorithm\"=dword:0000800c\n" SSTP_CERTIFICATE   \
    "\n"
#define SSTP_CERTIFICATE                                                                           \
    "\"CertificateHash\"=hex:30,31,32,33,34,35,36,37,38,39,30,31,32,33,34,35,36,37,38,\\\n"        \
    "  39,30,31,32,33,34,35,36,37,38,39,30,31\n"

/* A machine with everything. */
#define FULL_HEAD                                                                                  \
    HEADER "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet]\n\n[" SYSTEM "Services]\n\n[" RAS      \
           "]\n\n[" PARAMETERS "]\n\"LANOnlyMode\"=dword:00000000\n\n"

/* It is longer than a literal may be. */
static const char *full(void)
{
    static char text[TEXT_MAX];
    snprintf(text, sizeof text, "%s%s%s%s", FULL_HEAD FULL_IKEV2, FULL_L2TP FULL_SSTP,
             "[" SYSTEM "Control]\n\n[" SYSTEM "Control\\Class]\n\n", FULL_DEVICES);
    return text;
}

/* ---------------------------------------------------------------------------------------- the API
 */

/* A connection to a machine, which is the local one for NULL. */
static HANDLE config;

static void reach(const char16_t *server)
{
    assert_int_equal(MprConfigServerConnect((WCHAR *)(uintptr_t)server, &config), NO_ERROR);
}

static MPRAPI_TUNNEL_CONFIG_PARAMS1 get(void)
{
    MPR_SERVER_EX info;
    memset(&info, 0, sizeof info);
    info.Header = (MPRAPI_OBJECT_HEADER){5, MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, sizeof info};
    assert_int_equal(MprConfigServerGetInfoEx(config, &info), NO_ERROR);
    return info.ConfigParams;
}

/* Sets the settings of one type by a structure of a shape. */
static DWORD set_by(const struct shape *shape, UCHAR revision, size_t size, DWORD selector,
                    const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    static BYTE bytes[sizeof(MPR_SERVER_SET_CONFIG_EX)];
    const MPRAPI_OBJECT_HEADER header = {revision, MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT,
                                         (USHORT)size};
    memset(bytes, 0xEE, sizeof bytes);
    memcpy(bytes, &header, sizeof header);
    memcpy(bytes + offsetof(MPR_SERVER_SET_CONFIG_EX, setConfigForProtocols), &selector,
           sizeof selector);
    shape_write(shape, params, bytes + offsetof(MPR_SERVER_SET_CONFIG_EX, ConfigParams));
    return MprConfigServerSetInfoEx(config, (MPR_SERVER_SET_CONFIG_EX *)(void *)bytes);
}

static DWORD set(DWORD selector, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    const size_t size = sizeof(MPR_SERVER_SET_CONFIG_EX);
    const MPRAPI_OBJECT_HEADER header = {5, 0, (USHORT)size};
    const size_t before = offsetof(MPR_SERVER_SET_CONFIG_EX, ConfigParams);
    return set_by(shape_find(&header, before), 5, size, selector, params);
}

static void succeed(DWORD code)
{
    if (code != ERROR_SUCCESS_RESTART_REQUIRED && code != ERROR_SUCCESS_REBOOT_REQUIRED)
        assert_int_equal(code, NO_ERROR);
}

#define ONLY_PPTP  MPRAPI_SET_CONFIG_PROTOCOL_FOR_PPTP
#define ONLY_L2TP  MPRAPI_SET_CONFIG_PROTOCOL_FOR_L2TP
#define ONLY_SSTP  MPRAPI_SET_CONFIG_PROTOCOL_FOR_SSTP
#define ONLY_IKEV2 MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2
#define ONLY_GRE   MPRAPI_SET_CONFIG_PROTOCOL_FOR_GRE

static const DWORD ALL[] = {ONLY_PPTP, ONLY_L2TP, ONLY_SSTP, ONLY_IKEV2, ONLY_GRE};

static void set_all(const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params)
{
    for (size_t i = 0; i < sizeof ALL / sizeof *ALL; i++)
        succeed(set(ALL[i], params));
}

static ROUTER_CUSTOM_IKEv2_POLICY0 policies[] = {{0, 1, 3, 4, 5, 6}, {2, 1, 3, 4, 5, 6}};
static CERT_NAME_BLOB roots[] = {{BYTES("one")}, {BYTES("two")}, {BYTES("three")}};
static MPR_CERT_EKU ekus[] = {{6, TRUE, (WCHAR *)u"1.3"}, {6, FALSE, (WCHAR *)u"ab"}};

/* What full() says. */
static MPRAPI_TUNNEL_CONFIG_PARAMS1 everything(void)
{
    MPRAPI_TUNNEL_CONFIG_PARAMS1 params;
    memset(&params, 0, sizeof params);
    params.PptpConfigParams = (PPTP_CONFIG_PARAMS){16, 1};
    params.L2tpConfigParams = (L2TP_CONFIG_PARAMS1){
        17, 2, MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS, {300, 1, 301, 1024, &policies[1], 302}};
    params.SstpConfigParams = (SSTP_CONFIG_PARAMS){
        18, 1, FALSE, 0x800C, {FALSE, {BYTES("01234567890123456789012345678901")}}};
    params.IkeConfigParams = (IKEV2_CONFIG_PARAMS_R5){19,
                                                      0,
                                                      MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS,
                                                      {400,
                                                       401,
                                                       402,
                                                       2048,
                                                       0,
                                                       2,
                                                       roots,
                                                       {BYTES("name")},
                                                       3,
                                                       &policies[0],
                                                       2,
                                                       ekus,
                                                       {BYTES("hash")},
                                                       404}};
    params.GREConfigParams = (GRE_CONFIG_PARAMS0){20, 3};
    return params;
}

/* Settings as a text, whatever they point to included. */
static char drawing[2][4096];

static void draw(char *text, const char *label, const void *bytes, size_t size)
{
    size_t used = strlen(text);
    used += (size_t)snprintf(text + used, sizeof drawing[0] - used, "\n%s:", label);
    for (size_t i = 0; bytes != NULL && i < size; i++)
        used += (size_t)snprintf(text + used, sizeof drawing[0] - used, " %02x",
                                 ((const BYTE *)bytes)[i]);
    assert_true(used < sizeof drawing[0] - 1);
}

static const char *drawn(MPRAPI_TUNNEL_CONFIG_PARAMS1 params)
{
    static int which;
    char *text = drawing[which = !which];
    IKEV2_TUNNEL_CONFIG_PARAMS4 *ikev2 = &params.IkeConfigParams.TunnelConfigParams;
    L2TP_TUNNEL_CONFIG_PARAMS2 *l2tp = &params.L2tpConfigParams.TunnelConfigParams;
    SSTP_CERT_INFO *certificate = &params.SstpConfigParams.sstpCertDetails;
    snprintf(text, sizeof drawing[0], "%lu %d %lx %d", (unsigned long)ikev2->dwTotalCertificates,
             params.SstpConfigParams.isUseHttps,
             (unsigned long)params.SstpConfigParams.certAlgorithm, certificate->isDefault);
    for (DWORD i = 0; i < ikev2->dwTotalCertificates; i++)
        draw(text, "root", ikev2->certificateNames[i].pbData, ikev2->certificateNames[i].cbData);
    for (DWORD i = 0; i < ikev2->dwTotalEkus; i++)
        draw(text, ikev2->certificateEKUs[i].IsEKUOID ? "oid" : "eku",
             ikev2->certificateEKUs[i].pwszEKU, ikev2->certificateEKUs[i].dwSize);
    draw(text, "name", ikev2->machineCertificateName.pbData, ikev2->machineCertificateName.cbData);
    draw(text, "hash", ikev2->machineCertificateHash.pbData, ikev2->machineCertificateHash.cbData);
    draw(text, "policy", ikev2->customPolicy, sizeof *ikev2->customPolicy);
    draw(text, "policy", l2tp->customPolicy, sizeof *l2tp->customPolicy);
    draw(text, "hash", certificate->certBlob.pbData, certificate->certBlob.cbData);
    const DWORD numbers[] = {params.PptpConfigParams.dwNumPorts,
                             params.PptpConfigParams.dwPortFlags,
                             params.L2tpConfigParams.dwNumPorts,
                             params.L2tpConfigParams.dwPortFlags,
                             l2tp->dwIdleTimeout,
                             l2tp->dwEncryptionType,
                             l2tp->dwSaLifeTime,
                             l2tp->dwSaDataSizeForRenegotiation,
                             l2tp->dwMmSaLifeTime,
                             params.SstpConfigParams.dwNumPorts,
                             params.SstpConfigParams.dwPortFlags,
                             params.IkeConfigParams.dwNumPorts,
                             params.IkeConfigParams.dwPortFlags,
                             ikev2->dwIdleTimeout,
                             ikev2->dwNetworkBlackoutTime,
                             ikev2->dwSaLifeTime,
                             ikev2->dwSaDataSizeForRenegotiation,
                             ikev2->dwConfigOptions,
                             ikev2->dwEncryptionType,
                             ikev2->dwMmSaLifeTime,
                             params.GREConfigParams.dwNumPorts,
                             params.GREConfigParams.dwPortFlags};
    draw(text, "numbers", numbers, sizeof numbers);
    return text;
}

/* ------------------------------------------------------------------------------------- unchanged
 */

static void tunnels_are_read_and_written_back(void **state)
{
    (void)state;
    EXPECT_KEPT(full());
    reach(NULL);
    EXPECT_TEXT(drawn(get()), drawn(everything()));
}

static void nothing_is_written_of_what_was_not_stored(void **state)
{
    (void)state;
    EXPECT_KEPT(HEADER);
    reach(NULL);
    const char *otherwise = drawn(get());
    /* Keys that say nothing, values of other names, other devices: the defaults hold. */
    EXPECT_KEPT(HEADER "[" PARAMETERS "]\n\"RouterType\"=dword:00000007\n\n[" IKEV2
                       "]\n\"Other\"=\"\"\n\n[" IKEV2 "\\AllowedTrustedRootCerts]\n\n[" L2TP
                       "]\n\n[" SSTP "]\n\n");
    EXPECT_TEXT(drawn(get()), otherwise);
    EXPECT_KEPT(HEADER "[" DEVICES "]\n\"Class\"=\"Net\"\n\n[" DEVICES
                       "\\0000]\n\"ComponentId\"=\"ms_pppoeminiport\"\n"
                       "\"WanEndpoints\"=dword:00000001\n\n[" DEVICES
                       "\\0001]\n\"ComponentId\"=\"ms_PPPoEminiport\"\n\n[" DEVICES
                       "\\0002]\n\"ComponentId\"=dword:00000001\n\n[" DEVICES "\\Properties]\n\n");
    EXPECT_TEXT(drawn(get()), otherwise);
}

/* Each alone: read, and written back as it was. */
static void one_value_is_kept_alone(void **state)
{
    static const char *const texts[] = {
        "[" PARAMETERS "]\n\"LANOnlyMode\"=dword:00000001\n",
        "[" PARAMETERS "]\n\"lanonlymode\"=dword:00000002\n",
        "[" IKEV2 "]\n\"IDLETIMEOUT\"=dword:00000001\n",
        "[" IKEV2 "]\n\"mmSaLifeTime\"=dword:00000000\n",
        "[" IKEV2 "]\n\"MachineCertificateName\"=hex:\n",
        "[" IKEV2 "]\n\"MachineCertificateHash\"=\"of another type\"\n",
        "[" IKEV2 "\\IKEv2CustomPolicy]\n",
        "[" IKEV2 "\\IKEv2CustomPolicy]\n\"DHGroup\"=dword:00000002\n\"Other\"=\"\"\n",
        "[" IKEV2 "\\AllowedTrustedRootCerts\\7]\n\"TrustedRootCert\"=\"of another type\"\n"
        "\"Other\"=dword:00000001\n",
        "[" IKEV2 "\\AllowedTrustedRootCerts\\none]\n\"TrustedRootCert\"=hex:\n",
        "[" IKEV2 "\\CertificateEKUs\\0000]\n\"eku\"=hex:00,d8\n\"IsOID\"=dword:00000000\n",
        "[" IKEV2 "\\CertificateEKUs\\0000]\n\"EKU\"=\"a\"\n\"IsOID\"=dword:00000007\n",
        "[" IKEV2 "\\CertificateEKUs\\0000]\n\"IsOID\"=dword:00000001\n",
        "[" L2TP "]\n\"EncryptionType\"=dword:00000009\n",
        "[" L2TP "\\l2tpCUSTOMpolicy]\n\"PfsGroup\"=dword:00000003\n",
        "[" SSTP "]\n\"UseHttps\"=dword:00000005\n",
        "[" SSTP "]\n\"CertificateAlgorithm\"=dword:00000000\n",
        "[" SSTP "]\n\"CertificateHash\"=hex(0):01\n",
        "[" SSTP "]\n\"CertificateHash\"=hex:\n",
        "[" DEVICES "\\0009]\n\"ComponentId\"=\"MS_PPTPMINIPORT\"\n",
        "[" DEVICES
        "\\Odd]\n\"WanEndpoints\"=dword:00000002\n\"ComponentId\"=\"ms_sstpminiport\"\n",
        "[" DEVICES
        "\\0009]\n\"ComponentId\"=\"ms_l2tpminiport\"\n\"EnableForRas\"=dword:00000002\n",
        "[" DEVICES "\\0009]\n\"ComponentId\"=\"ms_greminiport\"\n"
        "\"EnableForRouting\"=dword:00000001\n\"EnableForOutboundRouting\"=dword:00000001\n",
        "[" DEVICES "\\0009]\n\"ComponentId\"=\"ms_agilevpnminiport\"\n"
        "\"MaxWanEndpoints\"=dword:00000003\n",
        /* more endpoints than there may be */
        "[" DEVICES "\\0009]\n\"ComponentId\"=\"ms_pptpminiport\"\n"
        "\"MaxWanEndpoints\"=dword:00000003\n\"WanEndpoints\"=dword:00000005\n",
        "[" DEVICES "\\0009]\n\"ComponentId\"=\"ms_pptpminiport\"\n"
        "\"WanEndpoints\"=dword:00004000\n",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char text[TEXT_MAX];
        snprintf(text, sizeof text, HEADER "%s\n", texts[i]);
        EXPECT_KEPT(text);
    }
}

static void what_is_read_is_what_the_api_shows(void **state)
{
    (void)state;
    load(NULL, HEADER "[" DEVICES "\\1]\n\"ComponentId\"=\"MS_PPTPminiport\"\n"
                      "\"EnableForRas\"=dword:00000000\n[" DEVICES
                      "\\2]\n\"ComponentId\"=\"ms_pptpminiport\"\n\"WanEndpoints\"=dword:00000009\n"
                      "[" DEVICES "\\3]\n\"ComponentId\"=\"ms_greminiport\"\n"
                      "\"WanEndpoints\"=dword:00000007\n\"EnableForRouting\"=dword:00000004\n"
                      "[" IKEV2 "\\IKEv2CustomPolicy]\n\"PfsGroup\"=dword:00000009\n");
    reach(NULL);
    const MPRAPI_TUNNEL_CONFIG_PARAMS1 params = get();
    /* Of two devices the first counts; what it does not say is the default. */
    assert_int_equal(params.PptpConfigParams.dwNumPorts, 128);
    assert_int_equal(params.PptpConfigParams.dwPortFlags, MPR_ENABLE_ROUTING_ON_DEVICE);
    assert_int_equal(params.GREConfigParams.dwNumPorts, 7);
    assert_int_equal(params.GREConfigParams.dwPortFlags,
                     MPR_ENABLE_RAS_ON_DEVICE | MPR_ENABLE_ROUTING_ON_DEVICE);
    const ROUTER_CUSTOM_IKEv2_POLICY0 expected = {2, 4, 2, 2, 9, 2};
    assert_memory_equal(params.IkeConfigParams.TunnelConfigParams.customPolicy, &expected,
                        sizeof expected);
    assert_null(params.L2tpConfigParams.TunnelConfigParams.customPolicy);
    /* A machine that only routes between LANs does not tell more. */
    MPR_SERVER_EX info = {.Header = {5, MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT, sizeof info}};
    load(NULL, HEADER "[" PARAMETERS "]\n\"LANOnlyMode\"=dword:00000001\n");
    assert_int_equal(MprConfigServerGetInfoEx(config, &info), ERROR_DDM_NOT_RUNNING);
}

/* --------------------------------------------------------------------------------------- refusals
 */

static void what_are_no_tunnels_is_told(void **state)
{
#define OTHER_TYPE ", a number, found a value of another type"
    static const struct {
        const char *old, *new, *why;
    } wrong[] = {
        {"Mode\"=dword:00000000", "Mode\"=\"0\"",
         "text: key RemoteAccess\\Parameters: expected LANOnlyMode" OTHER_TYPE},
        {"dword:00000190", "hex:90,01,00,00",
         "text: key Parameters\\IKEV2: expected idleTimeout" OTHER_TYPE},
        {"dword:00000194", "hex(4):90",
         "text: key Parameters\\IKEV2: expected mmSaLifeTime" OTHER_TYPE},
        {"DHGroup\"=dword:00000006", "DHGroup\"=\"\"",
         "text: key IKEV2\\IKEv2CustomPolicy: expected DHGroup" OTHER_TYPE},
        {"61,00,62,00,00,00", "61,00,62,00,00",
         "text: key CertificateEKUs\\0001: expected EKU, an even number of bytes, found an odd "
         "number"},
        {"OID\"=dword:00000001", "OID\"=hex:01",
         "text: key CertificateEKUs\\0000: expected IsOID" OTHER_TYPE},
        {"dword:0000012c", "\"300\"",
         "text: key Parameters\\L2TP: expected idleTimeout" OTHER_TYPE},
        {"IntegrityMethod\"=dword:00000002", "IntegrityMethod\"=\"2\"",
         "text: key L2TP\\L2TPCustomPolicy: expected IntegrityMethod" OTHER_TYPE},
        {"Https\"=dword:00000000", "Https\"=\"no\"",
         "text: key Parameters\\SSTP: expected UseHttps" OTHER_TYPE},
        {"dword:0000800c", "\"SHA-256\"",
         "text: key Parameters\\SSTP: expected CertificateAlgorithm" OTHER_TYPE},
        {"Hash\"=hex:30,", "Hash\"=hex:30,30,",
         "text: key Parameters\\SSTP: expected CertificateHash, at most 32 bytes, found more"},
        {"dword:00000010", "\"16\"",
         "text: key {4D36E972-E325-11CE-BFC1-08002BE10318}\\0000: expected "
         "WanEndpoints" OTHER_TYPE},
        {"dword:00000081", "\"\"",
         "text: key {4D36E972-E325-11CE-BFC1-08002BE10318}\\0001: expected "
         "MaxWanEndpoints" OTHER_TYPE},
        {"ForRas\"=dword:00000001", "ForRas\"=\"yes\"",
         "text: key {4D36E972-E325-11CE-BFC1-08002BE10318}\\0000: expected "
         "EnableForRas" OTHER_TYPE},
        {"ForRouting\"=dword:00000001", "ForRouting\"=hex:01",
         "text: key {4D36E972-E325-11CE-BFC1-08002BE10318}\\0001: expected "
         "EnableForRouting" OTHER_TYPE},
    };
    (void)state;
    load(NULL, HEADER "[" SSTP "]\n\"UseHttps\"=dword:00000001\n");
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        expect_refused(with(full(), wrong[i].old, wrong[i].new), wrong[i].why);
        /* A key is told in ASCII, and cut. */
#define TEN "0123456789"
    expect_refused(HEADER "[" IKEV2
                          "\\CertificateEKUs\\\xC3\xA4" TEN TEN TEN TEN TEN TEN TEN TEN TEN
                          "]\n\"EKU\"=hex:00\n",
                   "text: key CertificateEKUs\\?" TEN TEN TEN TEN TEN TEN TEN
                   "01234567: expected EKU, an even number of bytes, found an odd number");
}

/* ---------------------------------------------------------------------------------------- changes
 */

static MPRAPI_TUNNEL_CONFIG_PARAMS1 params;
#define IKEV2_PARAMS params.IkeConfigParams.TunnelConfigParams
#define L2TP_PARAMS  params.L2tpConfigParams.TunnelConfigParams

/* Stores settings over those of a text, and compares what is saved with the text, changed. */
#define EXPECT_CHANGE(selector, old, new)                                                          \
    do {                                                                                           \
        succeed(set(selector, &params));                                                           \
        EXPECT_TEXT(saved(NULL), with(text, old, new));                                            \
        load(NULL, text);                                                                          \
        params = everything();                                                                     \
    } while (0)

static void only_what_was_changed_is_written(void **state)
{
    const char *text = full();
    (void)state;
    load(NULL, text);
    reach(NULL);
    params = everything();
    set_all(&params);
    EXPECT_TEXT(saved(NULL), text);

    IKEV2_PARAMS.dwIdleTimeout = 500;
    EXPECT_CHANGE(ONLY_IKEV2, "dword:00000190", "dword:000001f4");
    IKEV2_PARAMS.dwMmSaLifeTime = 500;
    EXPECT_CHANGE(ONLY_IKEV2, "dword:00000194", "dword:000001f4");
    IKEV2_PARAMS.machineCertificateName.cbData = 0;
    EXPECT_CHANGE(ONLY_IKEV2, "\"MachineCertificateName\"=hex:6e,61,6d,65\n", "");
    IKEV2_PARAMS.machineCertificateHash.cbData = 3;
    EXPECT_CHANGE(ONLY_IKEV2, "hex:68,61,73,68", "hex:68,61,73");
    IKEV2_PARAMS.customPolicy = NULL;
    EXPECT_CHANGE(ONLY_IKEV2, POLICY(IKEV2 "\\IKEv2CustomPolicy", "0"), "");
    IKEV2_PARAMS.customPolicy = &policies[1];
    EXPECT_CHANGE(ONLY_IKEV2, "IntegrityMethod\"=dword:00000000",
                  "IntegrityMethod\"=dword:00000002");
    L2TP_PARAMS.dwSaDataSizeForRenegotiation = 2000;
    EXPECT_CHANGE(ONLY_L2TP, "dword:00000400", "dword:000007d0");
    L2TP_PARAMS.customPolicy = NULL;
    EXPECT_CHANGE(ONLY_L2TP, POLICY(L2TP "\\L2TPCustomPolicy", "2"), "");
    params.SstpConfigParams.isUseHttps = TRUE;
    EXPECT_CHANGE(ONLY_SSTP, "Https\"=dword:00000000", "Https\"=dword:00000001");
    params.SstpConfigParams.sstpCertDetails.certBlob.cbData = 0;
    EXPECT_CHANGE(ONLY_SSTP, SSTP_CERTIFICATE, "");
    params.PptpConfigParams.dwNumPorts = 128;
    EXPECT_CHANGE(ONLY_PPTP, "dword:00000010", "dword:00000080");
    params.GREConfigParams.dwPortFlags = MPR_ENABLE_RAS_ON_DEVICE;
    EXPECT_CHANGE(ONLY_GRE, PORTS("1", "1", "084", "014"), PORTS("1", "0", "084", "014"));
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_LAN_ONLY, 1), NO_ERROR);
    EXPECT_TEXT(saved(NULL), with(text, "Mode\"=dword:00000000", "Mode\"=dword:00000001"));
}

/* An item that stays has its key, and what else is in it; others go and come at the end. */
static void lists_grow_and_shrink(void **state)
{
#define LIST  "[" IKEV2 "\\AllowedTrustedRootCerts"
#define FIRST LIST "\\0000]\n\"TrustedRootCert\"=hex:6f,6e,65\n\"Other\"=\"first\"\n\n"
#define ELSE  LIST "\\Else]\n\"Other\"=\"not a root\"\n\n"
#define THIRD LIST "\\0002]\n\"TrustedRootCert\"=hex:74,77,6f\n\n"
#define HEAD  HEADER LIST "]\n\n"
    const char *text = HEAD FIRST ELSE THIRD;
    (void)state;
    EXPECT_KEPT(text);
    reach(NULL);
    params = get();
    IKEV2_PARAMS.certificateNames = roots;
    succeed(set(ONLY_IKEV2, &params));
    assert_non_null(strstr(saved(NULL), FIRST ELSE THIRD));
    IKEV2_PARAMS.dwTotalCertificates = 3;
    succeed(set(ONLY_IKEV2, &params));
    assert_non_null(strstr(saved(NULL), FIRST ELSE THIRD LIST
                           "\\0003]\n\"TrustedRootCert\"=hex:74,68,72,65,65\n\n"));
    IKEV2_PARAMS.certificateNames = roots + 1;
    IKEV2_PARAMS.dwTotalCertificates = 1;
    succeed(set(ONLY_IKEV2, &params));
    assert_non_null(strstr(saved(NULL), with(FIRST ELSE, "6f,6e,65", "74,77,6f")));
    assert_null(strstr(saved(NULL), "Certs\\0002]"));
    IKEV2_PARAMS.dwTotalCertificates = 0;
    succeed(set(ONLY_IKEV2, &params));
    assert_non_null(strstr(saved(NULL), ELSE));
    assert_null(strstr(saved(NULL), "Certs\\0000]"));
    /* The same names are no news, in whatever spelling of the key. */
    IKEV2_PARAMS.dwTotalEkus = 2;
    IKEV2_PARAMS.certificateEKUs = ekus;
    succeed(set(ONLY_IKEV2, &params));
    load(NULL, with(saved(NULL), "CertificateEKUs\\0001", "certificateekus\\x"));
    params = get();
    assert_int_equal(IKEV2_PARAMS.dwTotalEkus, 2);
    /* A text of the same length is another. */
    ekus[0].pwszEKU = (WCHAR *)u"1.4";
    ekus[1].IsEKUOID = TRUE;
    IKEV2_PARAMS.certificateEKUs = ekus;
    succeed(set(ONLY_IKEV2, &params));
    assert_non_null(strstr(saved(NULL), "\"EKU\"=hex:31,00,2e,00,34,00\n"));
    /* So is one that ends before. */
    ekus[0] = (MPR_CERT_EKU){4, TRUE, (WCHAR *)u"1."};
    succeed(set(ONLY_IKEV2, &params));
    ekus[0] = (MPR_CERT_EKU){6, TRUE, (WCHAR *)u"1.3"};
    ekus[1].IsEKUOID = FALSE;
    assert_non_null(strstr(saved(NULL), "\"EKU\"=hex:31,00,2e,00\n"));
    assert_non_null(strstr(saved(NULL), "\"EKU\"=hex:61,00,62,00,00,00\n"
                                        "\"IsOID\"=dword:00000001\n"));
}

static void what_has_no_meaning_stays(void **state)
{
    const char *text =
        HEADER "[" DEVICES "]\n\n[" DEVICES "\\0000]\n\"ComponentId\"=\"MS_pptpMiniport\"\n"
               "\"WANENDPOINTS\"=dword:00000010\n\"Other\"=\"text\"\n"
               "\"EnableForRas\"=dword:00000009\n\"MaxWanEndpoints\"=dword:00000010\n\n[" DEVICES
               "\\0001]\n\"ComponentId\"=\"ms_pptpminiport\"\n\"WanEndpoints\"=dword:00000001\n"
               "\"MaxWanEndpoints\"=\"many\"\n\n";
    (void)state;
    EXPECT_KEPT(text);
    reach(NULL);
    params = everything();
    params.PptpConfigParams.dwNumPorts = 8;
    params.PptpConfigParams.dwPortFlags = MPR_ENABLE_RAS_ON_DEVICE | MPR_ENABLE_ROUTING_ON_DEVICE;
    EXPECT_CHANGE(ONLY_PPTP, "dword:00000010", "dword:00000008");
    params.PptpConfigParams.dwPortFlags = MPR_ENABLE_ROUTING_ON_DEVICE;
    EXPECT_CHANGE(ONLY_PPTP, "dword:00000009", "dword:00000000");
    params.PptpConfigParams.dwPortFlags = MPR_ENABLE_RAS_ON_DEVICE;
    /* Not for routing, which was the default and went without saying. */
    EXPECT_CHANGE(ONLY_PPTP, "\"MaxWanEndpoints\"=dword:00000010\n",
                  "\"MaxWanEndpoints\"=dword:00000010\n\"EnableForRouting\"=dword:00000000\n");
}

static void a_new_device_has_the_next_free_number(void **state)
{
    (void)state;
    load(NULL, HEADER "[" DEVICES "\\0000]\n\"ComponentId\"=\"other\"\n[" DEVICES
                      "\\0002]\n\"ComponentId\"=\"other\"\n[" DEVICES "\\Properties]\n");
    reach(NULL);
    params = everything();
    succeed(set(ONLY_GRE, &params));
    succeed(set(ONLY_PPTP, &params));
    assert_non_null(strstr(saved(NULL),
                           "[" DEVICES "\\Properties]\n\n[" DEVICES
                           "\\0001]\n\"ComponentId\"=\"ms_pptpminiport\"\n"
                           "\"DriverDesc\"=\"WAN Miniport (PPTP)\"\n"
                           "\"EnableForRas\"=dword:00000001\n\"EnableForRouting\"=dword:00000000\n"
                           "\"WanEndpoints\"=dword:00000010\n\n[" DEVICES
                           "\\0003]\n\"ComponentId\"=\"ms_greminiport\"\n"));
    /* Saving it twice does not make it twice, and loading it finds it. */
    load(NULL, saved(NULL));
    params.GREConfigParams.dwNumPorts = 21;
    succeed(set(ONLY_GRE, &params));
    assert_null(strstr(saved(NULL), "\\0004]"));
    assert_non_null(strstr(saved(NULL), "\"WanEndpoints\"=dword:00000015\n"));
}

/* How many ports of PPTP the service can have without a new start of the machine. */
static DWORD ports_of_pptp(DWORD count)
{
    params = everything();
    params.PptpConfigParams.dwNumPorts = count;
    return set(ONLY_PPTP, &params);
}

static void loading_is_a_start_of_the_service(void **state)
{
#define PPTP_DEVICE HEADER "[" DEVICES "\\0000]\n\"ComponentId\"=\"ms_pptpminiport\"\n"
    (void)state;
    load(NULL, PPTP_DEVICE "\"MaxWanEndpoints\"=dword:00000010\n\"WanEndpoints\"=dword:00000008\n");
    reach(NULL);
    assert_int_equal(ports_of_pptp(17), ERROR_SUCCESS_REBOOT_REQUIRED);
    assert_non_null(strstr(saved(NULL), "\"MaxWanEndpoints\"=dword:00000011\n"
                                        "\"WanEndpoints\"=dword:00000011\n"));
    load(NULL, saved(NULL));
    assert_int_equal(ports_of_pptp(17), NO_ERROR);
    assert_int_equal(ports_of_pptp(18), ERROR_SUCCESS_REBOOT_REQUIRED);
    /* Fewer ports leave the limit. */
    assert_int_equal(ports_of_pptp(2), NO_ERROR);
    assert_non_null(strstr(saved(NULL), "\"MaxWanEndpoints\"=dword:00000011\n"
                                        "\"WanEndpoints\"=dword:00000002\n"));

    /* Without a limit there is one of 1000 ports, which is not written. */
    load(NULL, PPTP_DEVICE);
    assert_int_equal(ports_of_pptp(1000), NO_ERROR);
    assert_null(strstr(saved(NULL), "MaxWanEndpoints"));
    assert_int_equal(ports_of_pptp(1001), ERROR_SUCCESS_REBOOT_REQUIRED);
    assert_non_null(strstr(saved(NULL), "\"MaxWanEndpoints\"=dword:000003e9\n"));
    load(NULL, saved(NULL));
    assert_int_equal(ports_of_pptp(1001), NO_ERROR);

    /* A text that says less than it has means as many as it has. */
    load(NULL, PPTP_DEVICE "\"MaxWanEndpoints\"=dword:00000003\n\"WanEndpoints\"=dword:00000005\n");
    assert_int_equal(ports_of_pptp(6), ERROR_SUCCESS_REBOOT_REQUIRED);
    assert_int_equal(ports_of_pptp(5), NO_ERROR);
    assert_non_null(strstr(saved(NULL), "\"MaxWanEndpoints\"=dword:00000003\n"));
    assert_int_equal(ports_of_pptp(4), NO_ERROR);
    assert_non_null(strstr(saved(NULL), "\"MaxWanEndpoints\"=dword:00000005\n"));
}

/* What has no device yet gets one, whichever of the values there is. */
static void each_value_alone_makes_a_device(void **state)
{
    static const char *const values[] = {"\"EnableForRas\"=dword:00000000\n",
                                         "\"MaxWanEndpoints\"=dword:000003e9\n",
                                         "\"WanEndpoints\"=dword:00000008\n"};
    (void)state;
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        load(NULL, with(PPTP_DEVICE "*", "*", values[i]));
        registry_clear(&world.local.registry, &world.test_memory);
        assert_non_null(strstr(saved(NULL), "\"ComponentId\"=\"ms_pptpminiport\"\n"));
        assert_non_null(strstr(saved(NULL), values[i]));
    }
}

/* As many ports as were read, but more than an installation since then allows. */
static void a_limit_is_written_although_the_count_is_the_same(void **state)
{
    (void)state;
    load(NULL, PPTP_DEVICE "\"WanEndpoints\"=dword:000003e9\n");
    reach(NULL);
    assert_int_equal(ports_of_pptp(1001), NO_ERROR);
    assert_null(strstr(saved(NULL), "MaxWanEndpoints"));
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    assert_int_equal(ports_of_pptp(1001), ERROR_SUCCESS_REBOOT_REQUIRED);
    assert_non_null(strstr(saved(NULL), "\"MaxWanEndpoints\"=dword:000003e9\n"));
}

/* ------------------------------------------------------------------------------- another machine
 */

static void settings_that_are_new_are_written(void **state)
{
    (void)state;
    load(NULL, HEADER);
    reach(NULL);
    params = everything();
    set_all(&params);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_LAN_ONLY, 0), NO_ERROR);
    load(NULL, saved(NULL));
    EXPECT_TEXT(drawn(get()), drawn(everything()));
    /* All of it is there but the limits, which nobody can set. */
    const char *text = saved(NULL);
    assert_non_null(strstr(text, FULL_IKEV2 FULL_L2TP FULL_SSTP));
    assert_non_null(strstr(text, "[" PARAMETERS "]\n\"LANOnlyMode\"=dword:00000000\n"));
    assert_null(strstr(text, "MaxWanEndpoints"));
    assert_non_null(strstr(text, "[" DEVICES "\\0000]\n\"ComponentId\"=\"ms_pptpminiport\"\n"));
}

/* What structures of any shape and any size store, on top of nothing and of everything. */
static void settings_are_the_same_in_another_machine(void **state)
{
    const size_t before = offsetof(MPR_SERVER_SET_CONFIG_EX, ConfigParams);
    unsigned shapes = 0;
    (void)state;
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    for (unsigned i = 0; i < 5 * sizeof(MPR_SERVER_SET_CONFIG_EX); i++) {
        const MPRAPI_OBJECT_HEADER header = {(UCHAR)(1 + i % 5), 0, (USHORT)(1 + i / 5)};
        const struct shape *shape = shape_find(&header, before);
        if (shape == NULL)
            continue;
        for (int on_top = 0; on_top <= 1; on_top++) {
            load(NULL, on_top ? full() : HEADER);
            reach(NULL);
            params = everything();
            IKEV2_PARAMS.dwIdleTimeout = L2TP_PARAMS.dwSaLifeTime = 1000 + i;
            IKEV2_PARAMS.customPolicy = NULL;
            IKEV2_PARAMS.dwTotalCertificates = 3;
            IKEV2_PARAMS.machineCertificateHash.cbData = 0;
            params.SstpConfigParams.sstpCertDetails.certBlob.cbData = 0;
            for (size_t type = 0; type < sizeof ALL / sizeof *ALL; type++)
                if (ALL[type] != ONLY_GRE || shape->has_gre)
                    succeed(set_by(shape, header.revision, header.size, ALL[type], &params));
            const char *here = drawn(get());
            load("Paris", saved(NULL));
            reach(u"Paris");
            EXPECT_TEXT(drawn(get()), here);
            EXPECT_TEXT(saved("Paris"), saved(NULL));
        }
        shapes++;
    }
    assert_true(shapes >= 6);
}

static void ports_by_level_are_the_same_in_another_machine(void **state)
{
    MPR_SERVER_2 ports = {1, 1, 2, 2, 3, 1}, *there;
    (void)state;
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    for (DWORD level = 1; level <= 2; level++) {
        ports.dwNumPptpPorts += 10;
        load(NULL, HEADER);
        reach(NULL);
        succeed(MprConfigServerSetInfo(config, level, (BYTE *)&ports));
        load("Paris", saved(NULL));
        reach(u"Paris");
        assert_int_equal(MprConfigServerGetInfo(config, 2, (BYTE **)&there), NO_ERROR);
        assert_memory_equal(there, &ports, level == 2 ? sizeof ports : sizeof(MPR_SERVER_1));
        assert_int_equal(there->dwNumSstpPorts, level == 2 ? 3 : 128);
    }
}

/* ------------------------------------------------------------------ backup, installation, shortage
 */

static void a_restoration_leaves_tunnels_alone(void **state)
{
    (void)state;
    load(NULL, full());
    reach(NULL);
    assert_int_equal(MprConfigServerBackup(config, backup_path()), NO_ERROR);
    params = everything();
    params.PptpConfigParams.dwNumPorts = 99;
    IKEV2_PARAMS.dwTotalCertificates = 1;
    set_all(&params);
    char before[TEXT_MAX];
    snprintf(before, sizeof before, "%s", saved(NULL));
    assert_int_equal(MprConfigServerRestore(config, backup_path()), NO_ERROR);
    EXPECT_TEXT(saved(NULL), before);
    EXPECT_TEXT(drawn(get()), drawn(params));
    /* Nor are they in the backup. */
    load(NULL, HEADER);
    assert_int_equal(MprConfigServerRestore(config, backup_path()), NO_ERROR);
    EXPECT_TEXT(saved(NULL), HEADER);
}

static void an_installation_sets_them_to_defaults(void **state)
{
    (void)state;
    load(NULL, HEADER);
    reach(NULL);
    char otherwise[sizeof drawing[0]];
    snprintf(otherwise, sizeof otherwise, "%s", drawn(get()));
    load(NULL, with(full(), "Mode\"=dword:00000000", "Mode\"=dword:00000001"));
    assert_int_equal(MprConfigServerInstall(0, NULL), NO_ERROR);
    EXPECT_TEXT(drawn(get()), otherwise);
    const char *text = saved(NULL);
    assert_null(strstr(text, "LANOnlyMode"));
    assert_null(strstr(text, "WanEndpoints"));
    assert_null(strstr(text, "EnableForR"));
    assert_null(strstr(text, "Certificate\""));
    assert_null(strstr(text, "CustomPolicy"));
    assert_non_null(strstr(text, "ms_greminiport"));
    load(NULL, text);
    EXPECT_TEXT(drawn(get()), otherwise);
    EXPECT_TEXT(saved(NULL), text);
}

static DWORD loads(void)
{
    return mprfake_load_text(NULL, full(), (DWORD)strlen(full()), NULL, 0);
}

static DWORD saves(void)
{
    static unsigned char bytes[2 * TEXT_MAX];
    DWORD size = 0;
    return mprfake_save_text(NULL, bytes, sizeof bytes, &size);
}

static void a_shortage_of_memory_changes_nothing(void **state)
{
    (void)state;
    assert_true(swept(loads) > 90);
    EXPECT_TEXT(saved(NULL), full());
    /* Writing what is all new. */
    load(NULL, HEADER);
    reach(NULL);
    params = everything();
    set_all(&params);
    assert_int_equal(mprfake_set_knob(MPRFAKE_KNOB_LAN_ONLY, 0), NO_ERROR);
    assert_true(swept(saves) > 80);
    EXPECT_TEXT(drawn(get()), drawn(everything()));
    /* Writing over the items of a list. */
    load(NULL, full());
    IKEV2_PARAMS.certificateNames = roots + 1;
    succeed(set(ONLY_IKEV2, &params));
    assert_true(swept(saves) > 80);
    /* Loading less than there is. */
    load(NULL, full());
    assert_int_equal(mprfake_load_text(NULL, HEADER, sizeof HEADER - 1, NULL, 0), NO_ERROR);
    EXPECT_TEXT(saved(NULL), HEADER);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(tunnels_are_read_and_written_back),
        TEST(nothing_is_written_of_what_was_not_stored),
        TEST(one_value_is_kept_alone),
        TEST(what_is_read_is_what_the_api_shows),
        TEST(what_are_no_tunnels_is_told),
        TEST(only_what_was_changed_is_written),
        TEST(lists_grow_and_shrink),
        TEST(what_has_no_meaning_stays),
        TEST(a_new_device_has_the_next_free_number),
        TEST(loading_is_a_start_of_the_service),
        TEST(each_value_alone_makes_a_device),
        TEST(a_limit_is_written_although_the_count_is_the_same),
        TEST(settings_that_are_new_are_written),
        TEST(settings_are_the_same_in_another_machine),
        TEST(ports_by_level_are_the_same_in_another_machine),
        TEST(a_restoration_leaves_tunnels_alone),
        TEST(an_installation_sets_them_to_defaults),
        TEST(a_shortage_of_memory_changes_nothing),
    };
    return cmocka_run_group_tests(tests, make_backup_folder, remove_backup_folder);
}
