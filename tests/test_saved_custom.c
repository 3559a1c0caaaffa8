/*
 * The custom IKEv2 settings of an interface in the saved form: written back to the letter where
 * nothing was changed, changed just where something was, the same in another machine, refused where
 * they are no settings.
 */
#include "saved_text.h"

#define BYTES(text) ((DWORD)(sizeof(text) - 1)), (BYTE *)(uintptr_t)(text)

#define KEY RAS "\\Interfaces\\0"
#define BARE                                                                                       \
    HEADER "[" KEY "]\n\"InterfaceName\"=\"if\"\n\"Type\"=dword:00000002\n"                        \
           "\"Enabled\"=dword:00000001\n"
#define SELECTOR /* one, as lines that begin with a name of this length */                         \
    "01,02,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"                                            \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"            \
    "  00,00,00,00,00,00,00,00,00,00,00,09\n"
#define SELECTORS /* two */                                                                        \
    "03,04,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"                                            \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"            \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"            \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"            \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,07\n"
#define VALUES                                                                                     \
    "\"SaLifeTime\"=dword:00000e10\n"                                                              \
    "\"SaMaxDataSize\"=dword:00019000\n"                                                           \
    "\"MprfakeMmSaLifeTime\"=dword:00001c20\n"                                                     \
    "\"MachineCertificateName\"=hex:63,65,72,74\n"                                                 \
    "\"MprfakeCertificateHash\"=hex:68,61,73,68\n"                                                 \
    "\"MprfakeSelectorsInitiator\"=hex:" SELECTOR "\"MprfakeSelectorsResponder\"=hex:" SELECTORS
#define POLICY_KEY "\n[" KEY "\\IKEv2CustomPolicy]\n"
#define POLICY                                                                                     \
    POLICY_KEY "\"IntegrityMethod\"=dword:00000000\n"                                              \
               "\"EncryptionMethod\"=dword:00000001\n"                                             \
               "\"CipherTransformConstant\"=dword:00000003\n"                                      \
               "\"AuthTransformConstant\"=dword:00000004\n"                                        \
               "\"PfsGroup\"=dword:00000005\n"                                                     \
               "\"DHGroup\"=dword:00000006\n"
#define END "\n"

/* An interface with everything. */
#define FULL BARE VALUES POLICY END

/* ---------------------------------------------------------------------------------------- the API
 */

/* A connection to a machine (NULL: the local one), and its interface "if". */
static HANDLE config, iface;

static void reach(const char16_t *server)
{
    assert_int_equal(MprConfigServerConnect((WCHAR *)(uintptr_t)server, &config), NO_ERROR);
    assert_int_equal(MprConfigInterfaceGetHandle(config, (WCHAR *)u"if", &iface), NO_ERROR);
}

static MPRAPI_OBJECT_HEADER header(unsigned revision)
{
    static const size_t sizes[] = {0, sizeof(MPR_IF_CUSTOMINFOEX0), sizeof(MPR_IF_CUSTOMINFOEX1),
                                   sizeof(MPR_IF_CUSTOMINFOEX2)};
    return (MPRAPI_OBJECT_HEADER){(UCHAR)revision, MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT,
                                  (USHORT)sizes[revision]};
}

/* What is stored; its blocks are the tear-down's, as all blocks are. */
static MPR_IF_CUSTOMINFOEX2 get(void)
{
    MPR_IF_CUSTOMINFOEX2 info;
    memset(&info, 0, sizeof info);
    info.Header = header(3);
    assert_int_equal(MprConfigInterfaceGetCustomInfoEx(config, iface, &info), NO_ERROR);
    return info;
}

static void set(MPR_IF_CUSTOMINFOEX2 *info, unsigned revision)
{
    info->Header = header(revision);
    assert_int_equal(MprConfigInterfaceSetCustomInfoEx(config, iface, info), NO_ERROR);
}

static ROUTER_CUSTOM_IKEv2_POLICY0 policy = {0, 1, 3, 4, 5, 6};
static MPR_VPN_TRAFFIC_SELECTOR initiators[1], responders[2];

/* What FULL says. */
static MPR_IF_CUSTOMINFOEX2 everything(void)
{
    MPR_IF_CUSTOMINFOEX2 info;
    memset(&info, 0, sizeof info);
    memcpy(initiators, "\1\2", 2);
    ((BYTE *)initiators)[sizeof initiators - 1] = 9;
    memcpy(responders, "\3\4", 2);
    ((BYTE *)responders)[sizeof responders - 1] = 7;
    info.dwFlags = MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2;
    info.customIkev2Config = (ROUTER_IKEv2_IF_CUSTOM_CONFIG2){3600,
                                                              102400,
                                                              {BYTES("cert")},
                                                              &policy,
                                                              {BYTES("hash")},
                                                              7200,
                                                              {1, 2, initiators, responders}};
    return info;
}

static void expect_part(DWORD size, const void *bytes, DWORD other_size, const void *other)
{
    assert_int_equal(size, other_size);
    if (size != 0)
        assert_memory_equal(bytes, other, size);
}

static void expect_same(const MPR_IF_CUSTOMINFOEX2 *one, const MPR_IF_CUSTOMINFOEX2 *other)
{
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *a = &one->customIkev2Config;
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *b = &other->customIkev2Config;
    const DWORD each = sizeof(MPR_VPN_TRAFFIC_SELECTOR);
    assert_int_equal(one->dwFlags, other->dwFlags);
    assert_int_equal(a->dwSaLifeTime, b->dwSaLifeTime);
    assert_int_equal(a->dwSaDataSize, b->dwSaDataSize);
    assert_int_equal(a->dwMmSaLifeTime, b->dwMmSaLifeTime);
    expect_part(a->certificateName.cbData, a->certificateName.pbData, b->certificateName.cbData,
                b->certificateName.pbData);
    expect_part(a->certificateHash.cbData, a->certificateHash.pbData, b->certificateHash.cbData,
                b->certificateHash.pbData);
    expect_part(a->customPolicy != NULL ? sizeof policy : 0, a->customPolicy,
                b->customPolicy != NULL ? sizeof policy : 0, b->customPolicy);
    expect_part(a->vpnTrafficSelectors.numTsi * each, a->vpnTrafficSelectors.tsI,
                b->vpnTrafficSelectors.numTsi * each, b->vpnTrafficSelectors.tsI);
    expect_part(a->vpnTrafficSelectors.numTsr * each, a->vpnTrafficSelectors.tsR,
                b->vpnTrafficSelectors.numTsr * each, b->vpnTrafficSelectors.tsR);
}

/* ------------------------------------------------------------------------------------- unchanged
 */

static void settings_are_read_and_written_back(void **state)
{
    const MPR_IF_CUSTOMINFOEX2 expected = everything();
    (void)state;
    EXPECT_KEPT(FULL);
    reach(NULL);
    const MPR_IF_CUSTOMINFOEX2 info = get();
    expect_same(&info, &expected);
}

static void no_settings_are_none(void **state)
{
    (void)state;
    EXPECT_KEPT(BARE END);
    reach(NULL);
    assert_int_equal(get().dwFlags, 0);
    /* Values of other names, and keys of the same name elsewhere, are not of them. */
    EXPECT_KEPT(BARE "\"LifeTime\"=dword:00000e10\n" END);
    reach(NULL);
    assert_int_equal(get().dwFlags, 0);
}

/* One thing alone makes settings, in which the others are absent; and that is written back. */
static void one_value_is_settings(void **state)
{
    static const char *const values[] = {
        "\"SaLifeTime\"=dword:00000e10\n",
        "\"SaLifeTime\"=dword:00000000\n", /* no lifetime, and yet there */
        "\"SaMaxDataSize\"=dword:00000001\n",
        "\"MprfakeMmSaLifeTime\"=dword:ffffffff\n",
        "\"MachineCertificateName\"=hex:63\n",
        "\"MachineCertificateName\"=hex:\n", /* without a byte */
        "\"MachineCertificateName\"=\"of another type\"\n",
        "\"MprfakeCertificateHash\"=hex(0):01,02\n",
        "\"MprfakeSelectorsInitiator\"=hex:" SELECTOR,
        "\"MprfakeSelectorsResponder\"=hex:" SELECTORS,
        "\"SALIFETIME\"=dword:00000e10\n",
        POLICY_KEY,
        POLICY_KEY "\"DHGROUP\"=dword:00000009\n",
        POLICY_KEY "\"Other\"=\"kept\"\n\"PfsGroup\"=dword:00000003\n",
        "\n[" KEY "\\ikev2custompolicy]\n\n[" KEY "\\ikev2custompolicy\\Below]\n",
    };
    (void)state;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        char text[TEXT_MAX];
        snprintf(text, sizeof text, BARE "%s" END, values[i]);
        EXPECT_KEPT(text);
        reach(NULL);
        assert_int_equal(get().dwFlags, MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2);
        MprConfigServerDisconnect(config);
    }
}

static void what_a_policy_does_not_say_is_the_default(void **state)
{
    (void)state;
    load(NULL, BARE POLICY_KEY "\"PfsGroup\"=dword:00000001\n" END);
    reach(NULL);
    const ROUTER_CUSTOM_IKEv2_POLICY0 *read = get().customIkev2Config.customPolicy;
    assert_non_null(read);
    assert_int_equal(read->dwIntegrityMethod, 2);
    assert_int_equal(read->dwEncryptionMethod, 4);
    assert_int_equal(read->dwCipherTransformConstant, 2);
    assert_int_equal(read->dwAuthTransformConstant, 2);
    assert_int_equal(read->dwPfsGroup, 1);
    assert_int_equal(read->dwDhGroup, 2);
}

static void an_interface_of_any_type_may_have_them(void **state)
{
    (void)state;
    EXPECT_KEPT(with(FULL, "\"Type\"=dword:00000002", "\"Type\"=dword:00000003"));
    reach(NULL);
    const MPR_IF_CUSTOMINFOEX2 info = get(), expected = everything();
    expect_same(&info, &expected);
}

/* --------------------------------------------------------------------------------------- refusals
 */

static void what_are_no_settings_is_told(void **state)
{
    static const struct {
        const char *old, *new, *why;
    } wrong[] = {
        {"Time\"=dword:00000e10", "Time\"=\"3600\"",
         "text: key Interfaces\\0: expected SaLifeTime, a number, found a value of another type"},
        {"DataSize\"=dword:00019000", "DataSize\"=hex:00,90,01,00",
         "text: key Interfaces\\0: expected SaMaxDataSize, a number, found a value of another "
         "type"},
        {"Time\"=dword:00001c20", "Time\"=hex(4):01",
         "text: key Interfaces\\0: expected MprfakeMmSaLifeTime, a number, found a value of "
         "another "
         "type"},
        {"Method\"=dword:00000000", "Method\"=\"\"",
         "text: key 0\\IKEv2CustomPolicy: expected IntegrityMethod, a number, found a value of "
         "another type"},
        {"DHGroup\"=dword:00000006", "DHGroup\"=hex(b):01,00,00,00,00,00,00,00",
         "text: key 0\\IKEv2CustomPolicy: expected DHGroup, a number, found a value of another "
         "type"},
        {"Initiator\"=hex:", "Initiator\"=hex:00,",
         "text: key Interfaces\\0: expected MprfakeSelectorsInitiator, selectors of 52 bytes, "
         "found "
         "a part of one"},
        {"Responder\"=hex:03,", "Responder\"=hex:",
         "text: key Interfaces\\0: expected MprfakeSelectorsResponder, selectors of 52 bytes, "
         "found "
         "a part of one"},
    };
    (void)state;
    load(NULL, BARE END);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        expect_refused(with(FULL, wrong[i].old, wrong[i].new), wrong[i].why);
}

/* ---------------------------------------------------------------------------------------- changes
 */

/* Loads a text, changes FULL's settings by one function, and saves. */
static const char *changed(const char *text, void (*change)(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *))
{
    MPR_IF_CUSTOMINFOEX2 info = everything();
    load(NULL, text);
    reach(NULL);
    change(&info.customIkev2Config);
    set(&info, 3);
    MprConfigServerDisconnect(config);
    return saved(NULL);
}

static void change_nothing(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    (void)settings;
}

static void change_lifetime(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->dwSaLifeTime = 300;
}

static void change_size(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->dwSaDataSize = 1024;
}

static void change_main_lifetime(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->dwMmSaLifeTime = 0;
}

static void change_name(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->certificateName.pbData = (BYTE *)(uintptr_t) "CERT";
}

static void remove_name(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->certificateName.cbData = 0;
}

static void remove_hash(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->certificateHash.cbData = 0;
}

static void change_policy(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    static ROUTER_CUSTOM_IKEv2_POLICY0 other = {0, 1, 3, 4, 0, 6};
    settings->customPolicy = &other;
}

static void remove_policy(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->customPolicy = NULL;
}

static void remove_initiators(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *settings)
{
    settings->vpnTrafficSelectors.numTsi = 0;
}

static void only_what_was_changed_is_written(void **state)
{
    static const struct {
        void (*change)(ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *);
        const char *old, *new;
    } changes[] = {
        {change_nothing, "", ""},
        {change_lifetime, "dword:00000e10", "dword:0000012c"},
        {change_size, "dword:00019000", "dword:00000400"},
        {change_main_lifetime, "dword:00001c20", "dword:00000000"},
        {change_name, "hex:63,65,72,74", "hex:43,45,52,54"},
        {remove_name, "\"MachineCertificateName\"=hex:63,65,72,74\n", ""},
        {remove_hash, "\"MprfakeCertificateHash\"=hex:68,61,73,68\n", ""},
        {remove_initiators, "\"MprfakeSelectorsInitiator\"=hex:" SELECTOR, ""},
        {change_policy, "\"PfsGroup\"=dword:00000005", "\"PfsGroup\"=dword:00000000"},
        {remove_policy, POLICY, ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        EXPECT_TEXT(changed(FULL, changes[i].change), with(FULL, changes[i].old, changes[i].new));
}

/* Spelling, order and what has no meaning stay when something beside them changes. */
static void what_has_no_meaning_stays(void **state)
{
    static const char odd[] = HEADER
        "[" KEY "]\n\"SALIFETIME\"=dword:00000e10\n\"Zeta\"=dword:00000001\n"
        "\"MprfakeSelectorsResponder\"=hex:" SELECTORS "\"InterfaceName\"=\"if\"\n"
        "\"MachineCertificateName\"=hex(0):63,65,72,74\n\"SaMaxDataSize\"=dword:00019000\n"
        "\"Type\"=dword:00000002\n\"Enabled\"=dword:00000001\n"
        "\"MprfakeSelectorsInitiator\"=hex:" SELECTOR "\"MprfakeCertificateHash\"=hex:68,61,73,68\n"
        "\"MPRFAKEmmsalifetime\"=dword:00001c20\n"
        "\n[" KEY "\\Alpha]\n\"PfsGroup\"=\"text\"\n"
        "\n[" KEY "\\IKEV2CustomPolicy]\n\"DhGroup\"=dword:00000006\n\"Beta\"=\"\"\n"
        "\"AuthTransformConstant\"=dword:00000004\n"
        "\"CipherTransformConstant\"=dword:00000003\n"
        "\"EncryptionMethod\"=dword:00000001\n\"PfsGroup\"=dword:00000005\n"
        "\"IntegrityMethod\"=dword:00000000\n"
        "\n[" KEY "\\IKEV2CustomPolicy\\Below]\n" END;
    (void)state;
    EXPECT_KEPT(odd);
    EXPECT_TEXT(changed(odd, change_nothing), odd);
    EXPECT_TEXT(changed(odd, change_lifetime), with(odd, "00000e10", "0000012c"));
    EXPECT_TEXT(changed(odd, change_policy), with(odd, "00000005", "00000000"));
    /* A value that is another has the type that it ought to have. */
    EXPECT_TEXT(changed(odd, change_name), with(odd, "hex(0):63,65,72,74", "hex:43,45,52,54"));
}

/* Of a policy that leaves a number out, the number is written once it is another. */
static void a_default_that_was_not_written_is_not(void **state)
{
    static const char text[] = BARE VALUES POLICY_KEY
        "\"IntegrityMethod\"=dword:00000000\n\"EncryptionMethod\"=dword:00000001\n"
        "\"CipherTransformConstant\"=dword:00000003\n\"AuthTransformConstant\"=dword:00000004\n"
        "\"DHGroup\"=dword:00000006\n" END;
    (void)state;
    EXPECT_KEPT(text);
    EXPECT_TEXT(changed(text, change_nothing),
                with(text, "DHGroup\"=dword:00000006\n",
                     "DHGroup\"=dword:00000006\n\"PfsGroup\"=dword:00000005\n"));
}

static void settings_that_are_removed_take_their_values_along(void **state)
{
    MPR_IF_CUSTOMINFOEX2 none = everything();
    (void)state;
    none.dwFlags = 0;
    load(NULL, with(FULL, VALUES, VALUES "\"Other\"=dword:00000001\n"));
    reach(NULL);
    set(&none, 3);
    EXPECT_TEXT(saved(NULL), BARE "\"Other\"=dword:00000001\n" END);
    /* A value without bytes is one of them. */
    load(NULL, BARE "\"MprfakeCertificateHash\"=hex:\n" END);
    reach(NULL);
    set(&none, 3);
    EXPECT_TEXT(saved(NULL), BARE END);
}

static void settings_that_are_new_are_written(void **state)
{
    MPR_IF_CUSTOMINFOEX2 info = everything();
    (void)state;
    load(NULL, BARE END);
    reach(NULL);
    set(&info, 3);
    EXPECT_TEXT(saved(NULL), FULL);
    /* A lower revision says less. */
    load(NULL, BARE END);
    reach(NULL);
    info.customIkev2Config.customPolicy = NULL;
    set(&info, 1);
    EXPECT_TEXT(saved(NULL), BARE "\"SaLifeTime\"=dword:00000e10\n"
                                  "\"SaMaxDataSize\"=dword:00019000\n"
                                  "\"MachineCertificateName\"=hex:63,65,72,74\n" END);
}

/* What any revision stores, alone and on top of everything, is the same in a second machine. */
static void settings_are_the_same_in_another_machine(void **state)
{
    (void)state;
    assert_int_equal(mprfake_add_server("Paris"), NO_ERROR);
    for (unsigned i = 0; i < 2 * 3 * 8; i++) {
        const unsigned revision = 1 + i / 2 % 3;
        MPR_IF_CUSTOMINFOEX2 info = everything();
        load(NULL, i % 2 != 0 ? FULL : BARE END);
        reach(NULL);
        info.customIkev2Config.dwSaLifeTime = 1000 + i;
        if (i / 6 & 1)
            info.customIkev2Config.customPolicy = NULL;
        if (i / 6 & 2)
            info.customIkev2Config.certificateName.cbData = 0;
        if (i / 6 & 4)
            info.customIkev2Config.vpnTrafficSelectors.numTsr = 1;
        set(&info, revision);
        const MPR_IF_CUSTOMINFOEX2 before = get();
        load("Paris", saved(NULL));
        reach(u"Paris");
        const MPR_IF_CUSTOMINFOEX2 after = get();
        assert_int_equal(after.customIkev2Config.dwSaLifeTime, 1000 + i);
        expect_same(&after, &before);
        EXPECT_TEXT(saved("Paris"), saved(NULL));
    }
}

/* A transport may have the name of the policy's key; neither is lost with the other. */
static void a_transport_may_be_called_as_a_policy_is(void **state)
{
    static const char both[] = BARE VALUES POLICY "\"ProtocolId\"=dword:00000021\n" END;
    MPR_IF_CUSTOMINFOEX2 none = everything();
    HANDLE transport;
    (void)state;
    load(NULL, FULL);
    reach(NULL);
    assert_int_equal(MprConfigInterfaceTransportAdd(
                         config, iface, PID_IP, (WCHAR *)u"IKEv2CustomPolicy", NULL, 0, &transport),
                     NO_ERROR);
    EXPECT_TEXT(saved(NULL), both);
    EXPECT_KEPT(both);
    reach(NULL);
    const MPR_IF_CUSTOMINFOEX2 info = get(), expected = everything();
    expect_same(&info, &expected);
    assert_int_equal(MprConfigInterfaceTransportGetHandle(config, iface, PID_IP, &transport),
                     NO_ERROR);

    none.dwFlags = 0;
    set(&none, 3);
    const char *transport_alone = BARE POLICY_KEY "\"ProtocolId\"=dword:00000021\n" END;
    EXPECT_TEXT(saved(NULL), transport_alone);
    EXPECT_KEPT(transport_alone);
    reach(NULL);
    assert_int_equal(get().dwFlags, 0);

    load(NULL, both);
    reach(NULL);
    assert_int_equal(MprConfigInterfaceTransportGetHandle(config, iface, PID_IP, &transport),
                     NO_ERROR);
    assert_int_equal(MprConfigInterfaceTransportRemove(config, iface, transport), NO_ERROR);
    EXPECT_TEXT(saved(NULL), FULL);
}

/* ------------------------------------------------------------------------------ backup, shortage
 */

static void a_backup_has_them(void **state)
{
    MPR_IF_CUSTOMINFOEX2 none = everything();
    const MPR_IF_CUSTOMINFOEX2 expected = everything();
    (void)state;
    load(NULL, BARE END);
    reach(NULL);
    MPR_IF_CUSTOMINFOEX2 info = everything();
    set(&info, 3);
    assert_int_equal(MprConfigServerBackup(config, backup_path()), NO_ERROR);
    none.dwFlags = 0;
    set(&none, 3);
    assert_int_equal(MprConfigServerRestore(config, backup_path()), NO_ERROR);
    reach(NULL);
    info = get();
    expect_same(&info, &expected);
    EXPECT_TEXT(saved(NULL), FULL);
}

static DWORD loads(void)
{
    return mprfake_load_text(NULL, FULL, sizeof FULL - 1, NULL, 0);
}

static DWORD saves(void)
{
    static unsigned char bytes[2 * TEXT_MAX];
    DWORD size = 0;
    return mprfake_save_text(NULL, bytes, sizeof bytes, &size);
}

static void a_shortage_of_memory_changes_nothing(void **state)
{
    MPR_IF_CUSTOMINFOEX2 info = everything();
    (void)state;
    load(NULL, BARE END);
    const unsigned least = swept(saves);
    reach(NULL);
    set(&info, 3);
    /* Seven values, a key and its six values are made. */
    assert_true(swept(saves) >= least + 14);
    load(NULL, BARE END);
    assert_true(swept(loads) > 14);
    EXPECT_TEXT(saved(NULL), FULL);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, sound_double)
    const struct CMUnitTest tests[] = {
        TEST(settings_are_read_and_written_back),
        TEST(no_settings_are_none),
        TEST(one_value_is_settings),
        TEST(what_a_policy_does_not_say_is_the_default),
        TEST(an_interface_of_any_type_may_have_them),
        TEST(what_are_no_settings_is_told),
        TEST(only_what_was_changed_is_written),
        TEST(what_has_no_meaning_stays),
        TEST(a_default_that_was_not_written_is_not),
        TEST(settings_that_are_removed_take_their_values_along),
        TEST(settings_that_are_new_are_written),
        TEST(settings_are_the_same_in_another_machine),
        TEST(a_transport_may_be_called_as_a_policy_is),
        TEST(a_backup_has_them),
        TEST(a_shortage_of_memory_changes_nothing),
    };
    return cmocka_run_group_tests(tests, make_backup_folder, remove_backup_folder);
}
