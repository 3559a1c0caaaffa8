/*
 * custom.c: the custom IKEv2 settings of an interface, by every revision of their structure.
 */
#include "model.h"

static const size_t sizes[] = {0, sizeof(MPR_IF_CUSTOMINFOEX0), sizeof(MPR_IF_CUSTOMINFOEX1),
                               sizeof(MPR_IF_CUSTOMINFOEX2), sizeof(MPR_IF_CUSTOMINFOEX2)};

/* The revision by a byte of the input, and the header that says so; 0: the header is not right. */
static unsigned any_revision(MPRAPI_OBJECT_HEADER *header)
{
    unsigned which = next(), revision = which % 5;

    header->revision = (UCHAR)revision;
    header->type = MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT;
    header->size = (USHORT)sizes[revision];
    if (revision == 0 || revision == 4)
        return 0;
    if (which & 0x40)
        header->type++;
    if (which & 0x80)
        header->size++;
    return which & 0xC0 ? 0 : revision;
}

/* ----------------------------------------------------------------------------------------- get */

static void found_part(struct custom *found, int part, void *at, size_t size)
{
    if ((at == NULL) != (size == 0))
        broken("a part has a size and no bytes, or bytes and no size", (unsigned long)size, 0);
    bytes_set(&found->parts[part], at, size);
    keep(at);
}

/* What a filled structure tells; what its revision lacks stays. */
static void found_info(const MPR_IF_CUSTOMINFOEX2 *info, struct custom *found)
{
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info->customIkev2Config;
    static const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 none;

    if (info->dwFlags == 0) {
        if (memcmp(config, &none, sizeof none) != 0)
            broken("something behind no flag", 0, 1);
        model_custom_clear(found);
        return;
    }
    found->is_there = 1;
    found->lifetime = config->dwSaLifeTime;
    found->data_size = config->dwSaDataSize;
    found_part(found, CUSTOM_NAME, config->certificateName.pbData, config->certificateName.cbData);
    found_part(found, CUSTOM_POLICY, config->customPolicy,
               config->customPolicy != NULL ? sizeof *config->customPolicy : 0);
    if (info->Header.revision < 2)
        return;
    found_part(found, CUSTOM_HASH, config->certificateHash.pbData, config->certificateHash.cbData);
    if (info->Header.revision < 3)
        return;
    found->main_lifetime = config->dwMmSaLifeTime;
    found_part(found, CUSTOM_INITIATORS, config->vpnTrafficSelectors.tsI,
               config->vpnTrafficSelectors.numTsi * sizeof(MPR_VPN_TRAFFIC_SELECTOR));
    found_part(found, CUSTOM_RESPONDERS, config->vpnTrafficSelectors.tsR,
               config->vpnTrafficSelectors.numTsr * sizeof(MPR_VPN_TRAFFIC_SELECTOR));
}

static void copy(struct custom *to, const struct custom *from)
{
    *to = *from;
    for (int i = 0; i < CUSTOM_PARTS; i++)
        to->parts[i] = bytes_copy(from->parts[i].at, from->parts[i].size);
}

void op_custom_get(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    MPRAPI_OBJECT_HEADER header;
    unsigned revision = any_revision(&header);
    size_t size = revision != 0 ? sizes[revision] : sizeof header;
    unsigned char *bytes = malloc(size);
    struct interface *at = NULL;
    struct custom found;
    MPR_IF_CUSTOMINFOEX2 info;

    if (bytes == NULL)
        exit(1);
    memset(bytes, 0xA5, size);
    memcpy(bytes, &header, sizeof header);
    begin("MprConfigInterfaceGetCustomInfoEx");
    DWORD expected = expect_interface(config, child, &at);
    if (revision == 0)
        expected = ERROR_INVALID_PARAMETER;
    if (!ended(
            MprConfigInterfaceGetCustomInfoEx(config, child, (PMPR_IF_CUSTOMINFOEX)(void *)bytes),
            expected)) {
        untouched(bytes + sizeof header, size - sizeof header);
    } else {
        memset(&info, 0, sizeof info);
        memcpy(&info, bytes, size);
        copy(&found, &at->custom);
        found_info(&info, &found);
        if (model_custom_differs(&at->custom, &found) != NULL)
            broken(model_custom_differs(&at->custom, &found), 0, 1);
        model_custom_clear(&found);
    }
    free(bytes);
}

void model_custom_read(HANDLE config, HANDLE interface, struct custom *found)
{
    MPR_IF_CUSTOMINFOEX2 info;

    memset(&info, 0, sizeof info);
    info.Header.revision = 3;
    info.Header.type = MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT;
    info.Header.size = sizeof info;
    begin("MprConfigInterfaceGetCustomInfoEx");
    ended(MprConfigInterfaceGetCustomInfoEx(config, interface, &info), NO_ERROR);
    found_info(&info, found);
}

/* ----------------------------------------------------------------------------------------- set */

/* A part as the present content says: bytes, none, or a size without bytes. */
static void *fill_part(struct custom *said, int part, size_t unit, DWORD *count)
{
    unsigned char bytes[3 * sizeof(MPR_VPN_TRAFFIC_SELECTOR)];
    size_t size = unit * (part == CUSTOM_POLICY ? 1 : 1 + (f.content >> 3) % 3);

    *count = 0;
    if (shape() != 1 && shape() != 3)
        return NULL;
    *count = (DWORD)(unit == sizeof(MPR_VPN_TRAFFIC_SELECTOR) ? size / unit : size);
    if (shape() == 3)
        return NULL;
    memset(bytes, (int)(f.content >> 3) + part, sizeof bytes);
    said->parts[part] = bytes_copy(bytes, size);
    return handed(bytes, size);
}

/* A structure as the present content says: `said` is what of it is kept. What is wrong with it. */
static DWORD fill(unsigned revision, MPR_IF_CUSTOMINFOEX2 *info, struct custom *said)
{
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info->customIkev2Config;
    MPR_VPN_TRAFFIC_SELECTORS *selectors = &config->vpnTrafficSelectors;
    DWORD seed = f.content >> 3, size = 0;

    info->dwFlags = shape() == 0 ? 0 : shape() == 5 ? 2 : MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2;
    if (shape() == 0)
        return NO_ERROR;
    said->is_there = 1;
    said->lifetime = config->dwSaLifeTime = 300 + seed;
    said->data_size = config->dwSaDataSize = 1024 + seed;
    said->main_lifetime = config->dwMmSaLifeTime = seed;
    if (shape() == 4 && seed % 2 == 0)
        config->dwSaLifeTime = seed % 4 == 0 ? 299 : 17280000;
    else if (shape() == 4)
        config->dwSaDataSize = 1023;
    config->certificateName.pbData =
        fill_part(said, CUSTOM_NAME, 5, &config->certificateName.cbData);
    if (shape() == 1)
        config->customPolicy = fill_part(said, CUSTOM_POLICY, sizeof *config->customPolicy, &size);
    if (revision >= 2)
        config->certificateHash.pbData =
            fill_part(said, CUSTOM_HASH, 20, &config->certificateHash.cbData);
    if (revision >= 3) {
        selectors->tsI =
            fill_part(said, CUSTOM_INITIATORS, sizeof *selectors->tsI, &selectors->numTsi);
        selectors->tsR =
            fill_part(said, CUSTOM_RESPONDERS, sizeof *selectors->tsR, &selectors->numTsr);
    }
    return shape() >= 3 && shape() <= 5 ? ERROR_INVALID_PARAMETER : NO_ERROR;
}

/* What a revision lacks stays as it is. */
static void store(struct custom *custom, unsigned revision, struct custom *said)
{
    if (said->is_there && revision < 3) {
        struct custom kept = *custom;

        for (int i = revision < 2 ? CUSTOM_HASH : CUSTOM_INITIATORS; i < CUSTOM_PARTS; i++) {
            said->parts[i] = kept.parts[i];
            custom->parts[i] = (struct bytes){NULL, 0};
        }
        said->main_lifetime = kept.main_lifetime;
    }
    model_custom_clear(custom);
    *custom = *said;
    memset(said, 0, sizeof *said);
}

void op_custom_set(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    MPR_IF_CUSTOMINFOEX2 info;
    struct interface *at = NULL;
    struct custom said = {.is_there = 0};
    DWORD wrong = ERROR_INVALID_PARAMETER;

    memset(&info, 0, sizeof info);
    unsigned revision = any_revision(&info.Header);
    if (revision != 0)
        wrong = fill(revision, &info, &said);
    PMPR_IF_CUSTOMINFOEX given =
        handed(&info, revision != 0 ? sizes[revision] : sizeof info.Header);
    begin("MprConfigInterfaceSetCustomInfoEx");
    DWORD expected = expect_interface(config, child, &at);
    if (wrong != NO_ERROR)
        expected = wrong;
    else if (expected == NO_ERROR && at->type != ROUTER_IF_TYPE_FULL_ROUTER)
        expected = ERROR_INVALID_PARAMETER;
    if (ended(MprConfigInterfaceSetCustomInfoEx(config, child, given), expected))
        store(&at->custom, revision, &said);
    model_custom_clear(&said);
}
