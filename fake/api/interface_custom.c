/*
 * interface_custom.c: the custom IKEv2 settings of a demand-dial interface:
 * MprConfigInterfaceGetCustomInfoEx and MprConfigInterfaceSetCustomInfoEx.
 *
 * The structure has three revisions, each the one before with more members behind it, and its
 * Header says which of them the caller holds: without that nobody could know how many bytes are
 * there. So the caller fills in the Header before either call. A revision says nothing of the
 * members that it lacks: they are not written, and what is stored of them stays.
 */
#include "api/entry.h"

#include <string.h>

#define REVISIONS MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3

/* What the page of the structure demands. */
#define SA_LIFETIME_SHORTEST 300
#define SA_LIFETIME_LONGEST  17279999
#define SA_DATA_SIZE_LEAST   1024

_Static_assert(sizeof(MPR_VPN_TRAFFIC_SELECTOR) == CUSTOM_SELECTOR_SIZE, "selectors are copied");
_Static_assert(sizeof(ROUTER_CUSTOM_IKEv2_POLICY0) == CUSTOM_POLICY_NUMBERS * sizeof(uint32_t),
               "the numbers of a policy are copied");

static const size_t SIZES[REVISIONS] = {
    sizeof(MPR_IF_CUSTOMINFOEX0),
    sizeof(MPR_IF_CUSTOMINFOEX1),
    sizeof(MPR_IF_CUSTOMINFOEX2),
};

/* Reads the Header, which is all that is known to be there. ERROR_INVALID_PARAMETER: it is not that
 * of a revision there is. */
static DWORD read_header(const void *structure, MPRAPI_OBJECT_HEADER *header)
{
    memcpy(header, structure, sizeof(*header));
    if (header->type != MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT)
        return ERROR_INVALID_PARAMETER;
    if (header->revision == 0 || header->revision > REVISIONS)
        return ERROR_INVALID_PARAMETER;
    return header->size == SIZES[header->revision - 1] ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

/* --------------------------------------------------------------------------------------- get */

/* What is handed out: blocks of which the caller frees each by itself. */
struct writing {
    struct reply_draft reply;
    bool has_failed;
};

/* A copy for the caller; NULL when there is nothing to copy, or no memory. */
static void *write_copy(struct writing *writing, const void *bytes, size_t size)
{
    void *copy = NULL;

    if (size == 0 || writing->has_failed)
        return NULL;
    copy = replies_draft_add(&world.replies, &world.memory, size,
                             FUNCTION_MprConfigInterfaceGetCustomInfoEx, &writing->reply);
    writing->has_failed = copy == NULL;
    return copy != NULL ? memcpy(copy, bytes, size) : NULL;
}

static void *write_part(struct writing *writing, const struct custom *custom, enum custom_part part)
{
    return write_copy(writing, custom->parts[part].bytes, custom->parts[part].size);
}

static DWORD part_size(const struct custom *custom, enum custom_part part)
{
    return (DWORD)custom->parts[part].size;
}

/* Fills a structure of zeros with the members that its revision has. */
static void write_settings(const struct custom *custom, MPR_IF_CUSTOMINFOEX2 *info,
                           struct writing *writing)
{
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info->customIkev2Config;
    MPR_VPN_TRAFFIC_SELECTORS *selectors = &config->vpnTrafficSelectors;

    info->dwFlags = MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2;
    config->dwSaLifeTime = custom->sa_lifetime;
    config->dwSaDataSize = custom->sa_data_size;
    config->certificateName.cbData = part_size(custom, CUSTOM_CERTIFICATE_NAME);
    config->certificateName.pbData = write_part(writing, custom, CUSTOM_CERTIFICATE_NAME);
    if (custom->has_policy)
        config->customPolicy = write_copy(writing, custom->policy, sizeof(custom->policy));
    if (info->Header.revision < MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_2)
        return;
    config->certificateHash.cbData = part_size(custom, CUSTOM_CERTIFICATE_HASH);
    config->certificateHash.pbData = write_part(writing, custom, CUSTOM_CERTIFICATE_HASH);
    if (info->Header.revision < MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3)
        return;
    config->dwMmSaLifeTime = custom->mm_sa_lifetime;
    selectors->numTsi = part_size(custom, CUSTOM_INITIATORS) / CUSTOM_SELECTOR_SIZE;
    selectors->numTsr = part_size(custom, CUSTOM_RESPONDERS) / CUSTOM_SELECTOR_SIZE;
    selectors->tsI = write_part(writing, custom, CUSTOM_INITIATORS);
    selectors->tsR = write_part(writing, custom, CUSTOM_RESPONDERS);
}

static DWORD get_custom(HANDLE hMprConfig, HANDLE hInterface, void *structure)
{
    struct entry_interface at;
    struct writing writing = {0};
    MPR_IF_CUSTOMINFOEX2 info;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceGetCustomInfoEx.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceGetCustomInfoEx.null-interface
        return ERROR_INVALID_PARAMETER;
    if (structure == NULL) // MprConfigInterfaceGetCustomInfoEx.null-info
        return ERROR_INVALID_PARAMETER;

    memset(&info, 0, sizeof(info));
    code = read_header(structure, &info.Header);
    if (code == NO_ERROR)
        code = entry_interface(hMprConfig, hInterface, FUNCTION_MprConfigInterfaceGetCustomInfoEx,
                               &at);
    if (code != NO_ERROR)
        return code;

    /* An interface of another type can have none, and Get's page, unlike Set's, does not refuse it:
     * it is answered as one that has none. */
    if (at.iface->custom != NULL)
        write_settings(at.iface->custom, &info, &writing);
    if (writing.has_failed) { // MprConfigInterfaceGetCustomInfoEx.oom
        replies_draft_drop(&world.memory, &writing.reply);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    replies_draft_commit(&world.replies, &world.memory, &writing.reply);

    memcpy(structure, &info, info.Header.size);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceGetCustomInfoEx(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 PMPR_IF_CUSTOMINFOEX pCustomInfo)
{
    world_enter_call(FUNCTION_MprConfigInterfaceGetCustomInfoEx);
    DWORD code = get_custom(hMprConfig, hRouterInterface, pCustomInfo);
    return world_leave_call(FUNCTION_MprConfigInterfaceGetCustomInfoEx, code);
}

/* --------------------------------------------------------------------------------------- set */

/* A size of 0 stands for nothing, whatever the pointer. False: a size without data. */
static bool read_part(const void *bytes, size_t size, struct block_value *part)
{
    *part = (struct block_value){size != 0 ? bytes : NULL, size};
    return bytes != NULL || size == 0;
}

/* The bytes of so many selectors; more than memory has where they cannot be counted, which is where
 * sizes have 32 bits. */
static size_t selectors_size(size_t count)
{
    /* Not less: only where a size has 32 bits like the count, and the tests here run with 64. */
    return count <= SIZE_MAX / 2 / CUSTOM_SELECTOR_SIZE ? count * CUSTOM_SELECTOR_SIZE
                                                        : SIZE_MAX / 2;
}

/* What the structure says, the members that its revision lacks (zeros here) not among it.
 * ERROR_INVALID_PARAMETER: a number out of range, or a size without data. */
static DWORD read_settings(const MPR_IF_CUSTOMINFOEX2 *info, struct custom *custom)
{
    const ROUTER_IKEv2_IF_CUSTOM_CONFIG2 *config = &info->customIkev2Config;
    const MPR_VPN_TRAFFIC_SELECTORS *selectors = &config->vpnTrafficSelectors;
    struct block_value *parts = custom->parts;

    if (config->dwSaLifeTime < SA_LIFETIME_SHORTEST || config->dwSaLifeTime > SA_LIFETIME_LONGEST)
        return ERROR_INVALID_PARAMETER;
    if (config->dwSaDataSize < SA_DATA_SIZE_LEAST)
        return ERROR_INVALID_PARAMETER;
    if (!read_part(config->certificateName.pbData, config->certificateName.cbData,
                   &parts[CUSTOM_CERTIFICATE_NAME]) ||
        !read_part(config->certificateHash.pbData, config->certificateHash.cbData,
                   &parts[CUSTOM_CERTIFICATE_HASH]) ||
        !read_part(selectors->tsI, selectors_size(selectors->numTsi), &parts[CUSTOM_INITIATORS]) ||
        !read_part(selectors->tsR, selectors_size(selectors->numTsr), &parts[CUSTOM_RESPONDERS]))
        return ERROR_INVALID_PARAMETER;
    custom->sa_lifetime = config->dwSaLifeTime;
    custom->sa_data_size = config->dwSaDataSize;
    custom->mm_sa_lifetime = config->dwMmSaLifeTime;
    custom->has_policy = config->customPolicy != NULL;
    if (custom->has_policy)
        memcpy(custom->policy, config->customPolicy, sizeof(custom->policy));
    return NO_ERROR;
}

/* What a revision cannot say stays as it is stored. */
static void keep_newer(unsigned revision, const struct custom *stored, struct custom *custom)
{
    if (stored == NULL)
        return;
    if (revision < MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_2)
        custom->parts[CUSTOM_CERTIFICATE_HASH] = stored->parts[CUSTOM_CERTIFICATE_HASH];
    if (revision < MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3) {
        custom->mm_sa_lifetime = stored->mm_sa_lifetime;
        custom->parts[CUSTOM_INITIATORS] = stored->parts[CUSTOM_INITIATORS];
        custom->parts[CUSTOM_RESPONDERS] = stored->parts[CUSTOM_RESPONDERS];
    }
}

/* Reads a structure and no byte beyond it. With no flag there are no settings to look at. */
static DWORD read_info(const void *structure, MPR_IF_CUSTOMINFOEX2 *info, struct custom *custom)
{
    DWORD code = NO_ERROR;

    memset(info, 0, sizeof(*info));
    memset(custom, 0, sizeof(*custom));
    code = read_header(structure, &info->Header);
    if (code != NO_ERROR)
        return code;
    memcpy(info, structure, info->Header.size);
    if ((info->dwFlags & ~(DWORD)MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2) != 0)
        return ERROR_INVALID_PARAMETER;
    return info->dwFlags != 0 ? read_settings(info, custom) : NO_ERROR;
}

static DWORD set_custom(HANDLE hMprConfig, HANDLE hInterface, const void *structure)
{
    struct entry_interface at;
    MPR_IF_CUSTOMINFOEX2 info;
    struct custom wanted;
    struct custom *custom = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigInterfaceSetCustomInfoEx.null-config
        return ERROR_INVALID_PARAMETER;
    if (hInterface == NULL) // MprConfigInterfaceSetCustomInfoEx.null-interface
        return ERROR_INVALID_PARAMETER;
    if (structure == NULL) // MprConfigInterfaceSetCustomInfoEx.null-info
        return ERROR_INVALID_PARAMETER;

    code = read_info(structure, &info, &wanted);
    if (code == NO_ERROR)
        code = entry_interface(hMprConfig, hInterface, FUNCTION_MprConfigInterfaceSetCustomInfoEx,
                               &at);
    if (code != NO_ERROR)
        return code;
    if (at.iface->type != ROUTER_IF_TYPE_FULL_ROUTER)
        return ERROR_INVALID_PARAMETER; // MprConfigInterfaceSetCustomInfoEx.wrong-type

    /* MprConfigInterfaceSetCustomInfoEx.flags-zero-deletes: then there is nothing to copy. */
    if (info.dwFlags != 0) {
        keep_newer(info.Header.revision, at.iface->custom, &wanted);
        custom = custom_copy(&world.memory, &wanted);
        if (custom == NULL)
            return ERROR_NOT_ENOUGH_MEMORY;
    }
    interfaces_take_custom(&world.memory, at.iface, custom);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceSetCustomInfoEx(HANDLE hMprConfig, HANDLE hRouterInterface,
                                                 PMPR_IF_CUSTOMINFOEX pCustomInfo)
{
    world_enter_call(FUNCTION_MprConfigInterfaceSetCustomInfoEx);
    DWORD code = set_custom(hMprConfig, hRouterInterface, pCustomInfo);
    return world_leave_call(FUNCTION_MprConfigInterfaceSetCustomInfoEx, code);
}
