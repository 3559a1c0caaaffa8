/*
 * Mutants of the functions on custom IKEv2 settings. Each macro makes a wrapper: statements before
 * the real call, or (_AFTER) on the code it gave. INFO is the structure, of which only the bytes of
 * its revision are there.
 */
#include "mutants/mutant.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define SHORT      (code == ERROR_NOT_ENOUGH_MEMORY)
#define INFO       ((MPR_IF_CUSTOMINFOEX2 *)(void *)info)
#define CONFIG     (INFO->customIkev2Config)
#define REAL_GET() MprConfigInterfaceGetCustomInfoEx(config, handle, info)
#define REAL_SET() MprConfigInterfaceSetCustomInfoEx(config, handle, info)

#define GET(name, ...)                                                                             \
    static DWORD APIENTRY name(HANDLE config, HANDLE handle, PMPR_IF_CUSTOMINFOEX info)            \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return REAL_GET();                                                                         \
    }
#define GET_AFTER(name, ...) GET(name, DWORD code = REAL_GET(); __VA_ARGS__ return code;)
/* On a success that gave settings. */
#define GOT(name, ...) GET_AFTER(name, if (code == NO_ERROR && INFO->dwFlags != 0){__VA_ARGS__})

#define SET(name, ...)                                                                             \
    static DWORD APIENTRY name(HANDLE config, HANDLE handle, PMPR_IF_CUSTOMINFOEX info)            \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return REAL_SET();                                                                         \
    }
#define SET_AFTER(name, ...) SET(name, DWORD code = REAL_SET(); __VA_ARGS__ return code;)
/* The same call with a changed copy of the structure, on the condition. */
#define SET_CHANGED(name, condition, ...)                                                          \
    SET(                                                                                           \
        name, if (info != NULL && (condition)) {                                                   \
            static MPR_IF_CUSTOMINFOEX2 copy;                                                      \
            memset(&copy, 0, sizeof copy);                                                         \
            memcpy(&copy, info, size_of(info));                                                    \
            info = (PMPR_IF_CUSTOMINFOEX)(void *)&copy;                                            \
            __VA_ARGS__                                                                            \
        })

/* The bytes that are there, if the header is to be believed. */
static size_t size_of(const void *info)
{
    MPRAPI_OBJECT_HEADER header;
    memcpy(&header, info, sizeof header);
    return header.size < sizeof(MPR_IF_CUSTOMINFOEX2) ? header.size : sizeof(MPR_IF_CUSTOMINFOEX2);
}

static size_t right_size(unsigned revision)
{
    return revision == 1   ? sizeof(MPR_IF_CUSTOMINFOEX0)
           : revision == 2 ? sizeof(MPR_IF_CUSTOMINFOEX1)
                           : sizeof(MPR_IF_CUSTOMINFOEX2);
}

/* Whether the header is that of a structure of the type. */
static int is_custom(const void *info)
{
    MPRAPI_OBJECT_HEADER header;
    memcpy(&header, info, sizeof header);
    return header.type == MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT && header.revision >= 1 &&
           header.revision <= 3 && header.size == right_size(header.revision);
}

/* The type of an interface. */
static DWORD type_of(HANDLE config, HANDLE handle)
{
    LPBYTE buffer = NULL;
    DWORD size = 0, type = 0;
    if (MprConfigInterfaceGetInfo(config, handle, 0, &buffer, &size) == NO_ERROR) {
        type = (DWORD)((MPR_INTERFACE_0 *)(void *)buffer)->dwIfType;
        MprConfigBufferFree(buffer);
    }
    return type;
}

/* The handle of the other of the two interfaces of a check. */
static HANDLE neighbour(HANDLE config, HANDLE handle)
{
    static WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', '1', 0};
    HANDLE other = handle;
    for (WCHAR digit = '1'; digit <= '2'; digit++) {
        name[11] = digit;
        if (MprConfigInterfaceGetHandle(config, name, &other) == NO_ERROR && other != handle)
            return other;
    }
    return handle;
}

/* A fresh connection and the handle of "mprconform-1" on it, for mutants that take any handle. */
static DWORD elsewhere(HANDLE *config, HANDLE *handle)
{
    static WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', '1', 0};
    DWORD code = MprConfigServerConnect(NULL, config);
    return code == NO_ERROR ? MprConfigInterfaceGetHandle(*config, name, handle) : code;
}

/* ---- get */

GET_AFTER(get_success_code_one, if (code == NO_ERROR) code = 1;)
GET(get_null_config_handle, if (config == NULL) return ERROR_INVALID_HANDLE;)
GET(get_null_interface_handle, if (handle == NULL) return ERROR_INVALID_HANDLE;)
GET(get_null_interface_gone, if (handle == NULL) return ERROR_NO_SUCH_INTERFACE;)
GET(get_null_info_success, if (info == NULL) return NO_ERROR;)
GET(get_null_info_reads, if (info == NULL && ((volatile BYTE *)info)[0] == 1) return 1;)
GET_AFTER(get_oom_fourteen, if (SHORT) code = 14;)
GET_AFTER(get_oom_keeps, if (SHORT) kept = malloc(8);)
GET_AFTER(get_no_such_handle, if (code == ERROR_NO_SUCH_INTERFACE) code = ERROR_INVALID_HANDLE;)
GET_AFTER(get_no_such_empty, if (code == ERROR_NO_SUCH_INTERFACE) code = NO_ERROR;)
GET(get_policy_neighbour, if (config != NULL) handle = neighbour(config, handle);)
GOT(get_policy_one_lifetime, CONFIG.dwSaLifeTime = 28800;)
GOT(
    get_policy_swaps, if (CONFIG.customPolicy != NULL) {
        DWORD number = CONFIG.customPolicy->dwPfsGroup;
        CONFIG.customPolicy->dwPfsGroup = CONFIG.customPolicy->dwDhGroup;
        CONFIG.customPolicy->dwDhGroup = number;
    })
GET_AFTER(get_none_set_flag, if (code == NO_ERROR) INFO->dwFlags |= 1;)
GET_AFTER(get_none_set_forgets, static DWORD before;
          if (code == NO_ERROR && INFO->dwFlags == 0)
              INFO->dwFlags = before = before + 0x58585858u;)
GOT(get_some_set_no_flag, INFO->dwFlags = 0;)
GOT(get_some_set_empty, memset(&CONFIG, 0, sizeof(ROUTER_IKEv2_IF_CUSTOM_CONFIG0));)
GOT(
    get_free_static, static ROUTER_CUSTOM_IKEv2_POLICY0 policy; if (CONFIG.customPolicy != NULL) {
        policy = *CONFIG.customPolicy;
        MprConfigBufferFree(CONFIG.customPolicy);
        CONFIG.customPolicy = &policy;
    })
GOT(
    get_free_inside, if (CONFIG.customPolicy != NULL) {
        ROUTER_CUSTOM_IKEv2_POLICY0 *block = malloc(2 * sizeof *block);
        block[1] = *CONFIG.customPolicy;
        MprConfigBufferFree(CONFIG.customPolicy);
        CONFIG.customPolicy = &block[1];
    })
GET(get_from_create_refused, static HANDLE old; HANDLE found;
    static WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', 'n', 'e', 'w', 0};
    if (MprConfigInterfaceGetHandle(config, name, &found) == NO_ERROR && found == handle &&
        found != old) return ERROR_INVALID_HANDLE;)
GET(get_from_gethandle_once, static unsigned calls;
    if (config != NULL && ++calls > 1) return ERROR_INVALID_HANDLE;)
GET(get_from_enum_last, if (config != NULL && handle != NULL &&
                            neighbour(config, NULL) != handle) return ERROR_INVALID_HANDLE;)
GET(get_x_header_type, if (info != NULL && INFO->Header.type != 6) INFO->Header.type = 6;)
GET_AFTER(get_x_header_code, if (code == ERROR_INVALID_PARAMETER && info != NULL &&
                                 config != NULL && handle != NULL && !is_custom(info)) code = 50;)
GET_AFTER(get_x_header_larger,
          if (code == ERROR_INVALID_PARAMETER && info != NULL &&
              INFO->Header.size > right_size(INFO->Header.revision)) code = NO_ERROR;)
GET_AFTER(get_x_header_newer, if (code == ERROR_INVALID_PARAMETER && info != NULL &&
                                  INFO->Header.revision > 3) code = NO_ERROR;)
GET_AFTER(get_x_older_full, if (code == NO_ERROR && INFO->Header.revision == 1)
                                memset((BYTE *)info + sizeof(MPR_IF_CUSTOMINFOEX0), 0, 16);)
GOT(get_x_older_one_more,
    if (INFO->Header.revision == 2)((volatile BYTE *)info)[sizeof(MPR_IF_CUSTOMINFOEX1)] = 0;)
GET(get_x_older_refused,
    if (info != NULL && is_custom(info) && INFO->Header.revision == 2) return 50;)
GOT(get_x_older_forgets, if (INFO->Header.revision == 2) CONFIG.certificateHash.cbData = 0;)
GET_AFTER(
    get_x_none_leftover,
    if (code == NO_ERROR && INFO->dwFlags == 0) { CONFIG.dwSaLifeTime = 28800; })
GET_AFTER(get_x_none_only_flags,
          if (code == NO_ERROR && INFO->dwFlags == 0) memset(&CONFIG, 0x58, size_of(info) - 8);)
GOT(get_x_absent_pointer, static BYTE empty[1];
    if (CONFIG.certificateName.cbData == 0) CONFIG.certificateName.pbData = empty;)
GOT(get_x_absent_policy, static ROUTER_CUSTOM_IKEv2_POLICY0 defaults = {2, 4, 2, 2, 3, 2};
    if (CONFIG.customPolicy == NULL) CONFIG.customPolicy = &defaults;)
GOT(get_x_absent_selectors, static MPR_VPN_TRAFFIC_SELECTOR any[1];
    if (INFO->Header.revision == 3 && CONFIG.vpnTrafficSelectors.numTsr == 0)
        CONFIG.vpnTrafficSelectors.tsR = any;)
GOT(
    get_x_separate_one_block, if (INFO->Header.revision == 3) {
        MprConfigBufferFree(CONFIG.certificateHash.pbData);
        CONFIG.certificateHash.pbData = CONFIG.certificateName.pbData;
    })
GOT(
    get_x_separate_inside, if (INFO->Header.revision == 3) {
        MprConfigBufferFree(CONFIG.vpnTrafficSelectors.tsR);
        CONFIG.vpnTrafficSelectors.tsR = CONFIG.vpnTrafficSelectors.tsI + 1;
    })
GET(get_x_other_type_refused,
    if (config != NULL && info != NULL &&
        type_of(config, handle) == ROUTER_IF_TYPE_DEDICATED) return ERROR_INVALID_PARAMETER;)
GET(get_x_other_type_flag, DWORD code = REAL_GET();
    if (code == NO_ERROR && type_of(config, handle) == ROUTER_IF_TYPE_DEDICATED) INFO->dwFlags = 1;
    if (info != NULL) return code;)
GET_AFTER(get_x_bad_handle_parameter,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
GET_AFTER(get_x_bad_handle_accepted, HANDLE fresh; HANDLE found;
          if (code == ERROR_INVALID_HANDLE && elsewhere(&fresh, &found) == NO_ERROR)
              code = MprConfigInterfaceGetCustomInfoEx(fresh, found, info);)
GET_AFTER(get_x_bad_interface_gone,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_NO_SUCH_INTERFACE;)
GET_AFTER(get_x_bad_interface_accepted, HANDLE fresh; HANDLE found;
          if (code == ERROR_INVALID_HANDLE && elsewhere(&fresh, &found) == NO_ERROR)
              code = MprConfigInterfaceGetCustomInfoEx(fresh, found, info);)
GET_AFTER(get_x_untouched_flags, if (code == ERROR_NO_SUCH_INTERFACE) INFO->dwFlags = 0;)
GET_AFTER(get_x_untouched_zeros,
          if (code == ERROR_INVALID_HANDLE) memset(&CONFIG, 0, size_of(info) - 8);)
GET_AFTER(get_x_untouched_header,
          if (code == ERROR_INVALID_PARAMETER && info != NULL) INFO->Header.revision = 3;)
GET_AFTER(get_header_revision_highest, if (code == NO_ERROR) INFO->Header.revision = 3;)
GET_AFTER(get_header_type_none, if (code == NO_ERROR) INFO->Header.type = 0;)
GET_AFTER(get_header_size_highest,
          if (code == NO_ERROR) INFO->Header.size = sizeof(MPR_IF_CUSTOMINFOEX2);)
GOT(get_header_size_zero, INFO->Header.size = 0;)

/* ---- set */

SET_AFTER(set_success_code_one, if (code == NO_ERROR) code = 1;)
SET(set_null_config_handle, if (config == NULL) return ERROR_INVALID_HANDLE;)
SET(set_null_interface_handle, if (handle == NULL) return ERROR_INVALID_HANDLE;)
SET(set_null_info_success, if (info == NULL) return NO_ERROR;)
SET(
    set_null_info_deletes, MPR_IF_CUSTOMINFOEX2 nothing; if (info == NULL) {
        memset(&nothing, 0, sizeof nothing);
        nothing.Header.revision = 3;
        nothing.Header.type = 6;
        nothing.Header.size = sizeof nothing;
        return MprConfigInterfaceSetCustomInfoEx(config, handle,
                                                 (PMPR_IF_CUSTOMINFOEX)(void *)&nothing);
    })
SET_AFTER(set_wrong_type_level,
          if (code == ERROR_INVALID_PARAMETER && config != NULL &&
              type_of(config, handle) == ROUTER_IF_TYPE_DEDICATED) code = ERROR_INVALID_LEVEL;)
SET_AFTER(set_wrong_type_accepted,
          if (code == ERROR_INVALID_PARAMETER && config != NULL &&
              type_of(config, handle) == ROUTER_IF_TYPE_DEDICATED) code = NO_ERROR;)
SET_AFTER(set_no_such_parameter,
          if (code == ERROR_NO_SUCH_INTERFACE) code = ERROR_INVALID_PARAMETER;)
SET_AFTER(set_no_such_success, if (code == ERROR_NO_SUCH_INTERFACE) code = NO_ERROR;)
SET(set_stores_effect_lost, if (config != NULL && handle != NULL && info != NULL) return NO_ERROR;)
SET(set_stores_neighbour, if (config != NULL && handle != NULL) handle = neighbour(config, handle);)
SET_AFTER(set_stores_both,
          if (code == NO_ERROR)
              MprConfigInterfaceSetCustomInfoEx(config, neighbour(config, handle), info);)
SET_CHANGED(set_readback_cuts_certificate, is_custom(info) && CONFIG.certificateName.cbData > 1,
            CONFIG.certificateName.cbData--;)
SET(set_readback_once, static unsigned calls; if (info != NULL && ++calls > 1) return NO_ERROR;)
SET_CHANGED(set_readback_data_size, is_custom(info), CONFIG.dwSaDataSize &= ~(DWORD)2048;
            CONFIG.dwSaDataSize |= 1024;)
SET(set_flags_zero_nothing, if (info != NULL && INFO->dwFlags == 0) return NO_ERROR;)
SET(set_flags_zero_refused, if (info != NULL && INFO->dwFlags == 0) return 87;)
SET(set_flags_zero_both, DWORD code = REAL_SET(); if (code == NO_ERROR && INFO->dwFlags == 0)
        MprConfigInterfaceSetCustomInfoEx(config, neighbour(config, handle), info);
    if (info != NULL) return code;)
SET_CHANGED(set_policy_null_defaults, is_custom(info) && CONFIG.customPolicy == NULL,
            static ROUTER_CUSTOM_IKEv2_POLICY0 defaults = {2, 4, 2, 2, 3, 2};
            CONFIG.customPolicy = &defaults;)
SET(set_policy_null_refused, if (info != NULL && is_custom(info) && INFO->dwFlags == 1 &&
                                 CONFIG.customPolicy == NULL) return ERROR_INVALID_PARAMETER;)
/* Keeps a member that should go: takes it from what is stored. */
SET_CHANGED(set_policy_null_keeps, is_custom(info) && CONFIG.customPolicy == NULL,
            static MPR_IF_CUSTOMINFOEX2 stored;
            stored = copy; MprConfigInterfaceGetCustomInfoEx(config, handle,
                                                             (PMPR_IF_CUSTOMINFOEX)(void *)&stored);
            CONFIG.customPolicy = stored.customIkev2Config.customPolicy;)
SET_CHANGED(set_cert_empty_keeps, is_custom(info) && CONFIG.certificateName.cbData == 0,
            static MPR_IF_CUSTOMINFOEX2 stored;
            stored = copy; MprConfigInterfaceGetCustomInfoEx(config, handle,
                                                             (PMPR_IF_CUSTOMINFOEX)(void *)&stored);
            CONFIG.certificateName = stored.customIkev2Config.certificateName;)
SET(set_cert_empty_needs_null,
    if (info != NULL && is_custom(info) && CONFIG.certificateName.cbData == 0 &&
        CONFIG.certificateName.pbData != NULL) return ERROR_INVALID_PARAMETER;)
SET(set_from_create_refused, HANDLE found;
    static WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', 'n', 'e', 'w', 0};
    if (MprConfigInterfaceGetHandle(config, name, &found) == NO_ERROR &&
        found == handle) return ERROR_INVALID_HANDLE;)
SET(set_from_gethandle_once, static unsigned calls;
    if (config != NULL && ++calls > 1) return ERROR_INVALID_HANDLE;)
SET(set_from_enum_last, if (config != NULL && handle != NULL &&
                            neighbour(config, NULL) != handle) return ERROR_INVALID_HANDLE;)
SET_AFTER(set_deep_copy_writes, if (code == NO_ERROR && INFO->dwFlags == 1 &&
                                    CONFIG.customPolicy != NULL) CONFIG.customPolicy->dwPfsGroup++;)
/* Looks at what it was given only when the next call comes. */
SET(set_deep_copy_later, static HANDLE old_config; static HANDLE old_handle;
    static PMPR_IF_CUSTOMINFOEX old_info;
    if (old_info != NULL) MprConfigInterfaceSetCustomInfoEx(old_config, old_handle, old_info);
    old_config = config; old_handle = handle; old_info = info;)
SET_CHANGED(set_x_header_type, INFO->Header.type != 6, INFO->Header.type = 6;)
SET_AFTER(set_x_header_code, if (code == ERROR_INVALID_PARAMETER && info != NULL &&
                                 config != NULL && handle != NULL && !is_custom(info)) code = 50;)
SET_AFTER(set_x_header_larger,
          if (code == ERROR_INVALID_PARAMETER && info != NULL &&
              INFO->Header.size > right_size(INFO->Header.revision)) code = NO_ERROR;)
SET_AFTER(set_x_header_newer, if (code == ERROR_INVALID_PARAMETER && info != NULL &&
                                  INFO->Header.revision > 3) code = NO_ERROR;)
SET_CHANGED(set_x_flags_ignored, INFO->dwFlags > 1, INFO->dwFlags &= 1;)
SET_AFTER(set_x_flags_code,
          if (code == ERROR_INVALID_PARAMETER && info != NULL && INFO->dwFlags > 1) code = 1004;)
SET(
    set_x_nothing_not_found, static MPR_IF_CUSTOMINFOEX2 stored;
    if (config != NULL && info != NULL && is_custom(info) && INFO->dwFlags == 0) {
        memset(&stored, 0, sizeof stored);
        stored.Header.revision = 3;
        stored.Header.type = 6;
        stored.Header.size = sizeof stored;
        if (MprConfigInterfaceGetCustomInfoEx(config, handle,
                                              (PMPR_IF_CUSTOMINFOEX)(void *)&stored) == NO_ERROR &&
            stored.dwFlags == 0)
            return ERROR_NOT_FOUND;
    })
SET(set_x_nothing_looks, if (info != NULL && is_custom(info) && INFO->dwFlags == 0 &&
                             CONFIG.certificateName.cbData != 0) return ERROR_INVALID_PARAMETER;)
SET(set_x_nothing_reads, if (info != NULL && is_custom(info) && CONFIG.customPolicy != NULL &&
                             *(volatile DWORD *)CONFIG.customPolicy == 77) return 1;)
SET_CHANGED(set_x_lifetime_short, is_custom(info) && CONFIG.dwSaLifeTime < 300,
            CONFIG.dwSaLifeTime = 300;)
SET_CHANGED(set_x_lifetime_long, is_custom(info) && CONFIG.dwSaLifeTime > 17279999,
            CONFIG.dwSaLifeTime = 17279999;)
SET_CHANGED(set_x_datasize_small, is_custom(info) && CONFIG.dwSaDataSize < 1024,
            CONFIG.dwSaDataSize = 1024;)
SET_CHANGED(set_x_datasize_zero, is_custom(info) && CONFIG.dwSaDataSize == 0,
            CONFIG.dwSaDataSize = 1024;)
SET_CHANGED(set_x_null_certificate, is_custom(info) && CONFIG.certificateName.pbData == NULL,
            CONFIG.certificateName.cbData = 0;)
SET_CHANGED(set_x_null_selectors,
            is_custom(info) && INFO->Header.revision == 3 && CONFIG.vpnTrafficSelectors.tsR == NULL,
            CONFIG.vpnTrafficSelectors.numTsr = 0;)
SET(set_x_null_reads, if (info != NULL && is_custom(info) && INFO->Header.revision == 3 &&
                          CONFIG.certificateHash.cbData != 0 &&
                          *(volatile BYTE *)CONFIG.certificateHash.pbData == 77) return 1;)
SET_CHANGED(set_x_newer_no_hash, is_custom(info) && INFO->Header.revision >= 2,
            CONFIG.certificateHash.cbData = 0;)
SET_CHANGED(set_x_newer_swaps, is_custom(info) && INFO->Header.revision == 3,
            const MPR_VPN_TRAFFIC_SELECTORS given = CONFIG.vpnTrafficSelectors;
            CONFIG.vpnTrafficSelectors.numTsi = given.numTsr;
            CONFIG.vpnTrafficSelectors.tsI = given.tsR;
            CONFIG.vpnTrafficSelectors.numTsr = given.numTsi;
            CONFIG.vpnTrafficSelectors.tsR = given.tsI;)
SET(set_x_newer_range, if (info != NULL && is_custom(info) && INFO->Header.revision == 3 &&
                           CONFIG.dwMmSaLifeTime == 1) return ERROR_INVALID_PARAMETER;)
SET_CHANGED(set_x_absent_hash,
            is_custom(info) && INFO->Header.revision == 3 && CONFIG.certificateHash.cbData == 0,
            static MPR_IF_CUSTOMINFOEX2 stored;
            stored = copy; MprConfigInterfaceGetCustomInfoEx(config, handle,
                                                             (PMPR_IF_CUSTOMINFOEX)(void *)&stored);
            CONFIG.certificateHash = stored.customIkev2Config.certificateHash;)
SET_CHANGED(set_x_absent_selectors,
            is_custom(info) && INFO->Header.revision == 3 && CONFIG.vpnTrafficSelectors.numTsi == 0,
            static MPR_IF_CUSTOMINFOEX2 stored;
            stored = copy; MprConfigInterfaceGetCustomInfoEx(config, handle,
                                                             (PMPR_IF_CUSTOMINFOEX)(void *)&stored);
            CONFIG.vpnTrafficSelectors.numTsi = stored.customIkev2Config.vpnTrafficSelectors.numTsi;
            CONFIG.vpnTrafficSelectors.tsI = stored.customIkev2Config.vpnTrafficSelectors.tsI;)
/* A structure of revision 1 as one of revision 3 with nothing in what it lacks. */
SET_CHANGED(set_x_kept_clears, is_custom(info) && INFO->dwFlags == 1 && INFO->Header.revision < 3,
            INFO->Header.revision = 3;
            INFO->Header.size = sizeof(MPR_IF_CUSTOMINFOEX2);)
SET_CHANGED(set_x_kept_reads_on,
            is_custom(info) && INFO->Header.revision == 1 &&
                ((volatile BYTE *)info)[sizeof(MPR_IF_CUSTOMINFOEX0)] != 77,
            INFO->dwFlags |= 0;)
SET_AFTER(
    set_x_keeps_deletes, static MPR_IF_CUSTOMINFOEX2 nothing;
    if (code == ERROR_INVALID_PARAMETER && info != NULL) {
        memset(&nothing, 0, sizeof nothing);
        nothing.Header.revision = 3;
        nothing.Header.type = 6;
        nothing.Header.size = sizeof nothing;
        MprConfigInterfaceSetCustomInfoEx(config, handle, (PMPR_IF_CUSTOMINFOEX)(void *)&nothing);
    })
SET_AFTER(
    set_x_keeps_half, static MPR_IF_CUSTOMINFOEX2 half;
    if (code == ERROR_INVALID_PARAMETER && info != NULL && is_custom(info)) {
        memcpy(&half, info, size_of(info));
        half.customIkev2Config.dwSaDataSize = 102400;
        half.customIkev2Config.vpnTrafficSelectors.numTsr = 0;
        MprConfigInterfaceSetCustomInfoEx(config, handle, (PMPR_IF_CUSTOMINFOEX)(void *)&half);
    })
SET_AFTER(set_x_oom_fourteen, if (SHORT) code = 14;)
SET_AFTER(set_x_oom_keeps, if (SHORT) kept = malloc(8);)
SET_AFTER(set_x_oom_half_done, if (SHORT) REAL_SET();)
SET_AFTER(
    set_x_oom_deletes, static MPR_IF_CUSTOMINFOEX2 nothing; if (SHORT) {
        nothing.Header.revision = 3;
        nothing.Header.type = 6;
        nothing.Header.size = sizeof nothing;
        MprConfigInterfaceSetCustomInfoEx(config, handle, (PMPR_IF_CUSTOMINFOEX)(void *)&nothing);
    })
SET_AFTER(set_x_bad_handle_parameter,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
SET_AFTER(set_x_bad_handle_accepted, HANDLE fresh; HANDLE found;
          if (code == ERROR_INVALID_HANDLE && elsewhere(&fresh, &found) == NO_ERROR)
              code = MprConfigInterfaceSetCustomInfoEx(fresh, found, info);)
SET_AFTER(set_x_bad_interface_gone,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_NO_SUCH_INTERFACE;)
SET_AFTER(set_x_bad_interface_accepted, HANDLE fresh; HANDLE found;
          if (code == ERROR_INVALID_HANDLE && elsewhere(&fresh, &found) == NO_ERROR)
              code = MprConfigInterfaceSetCustomInfoEx(fresh, found, info);)
SET(set_lifetime_shortest, if (info != NULL && is_custom(info) && INFO->dwFlags == 1 &&
                               CONFIG.dwSaLifeTime <= 300) return ERROR_INVALID_PARAMETER;)
SET(set_lifetime_longest, if (info != NULL && is_custom(info) && INFO->dwFlags == 1 &&
                              CONFIG.dwSaLifeTime >= 17279999) return ERROR_INVALID_PARAMETER;)
SET_CHANGED(set_lifetime_minutes, is_custom(info) && CONFIG.dwSaLifeTime % 60 != 0,
            CONFIG.dwSaLifeTime -= CONFIG.dwSaLifeTime % 60;)
SET(set_datasize_least, if (info != NULL && is_custom(info) && INFO->dwFlags == 1 &&
                            CONFIG.dwSaDataSize <= 1024) return ERROR_INVALID_PARAMETER;)
SET(set_datasize_signed, if (info != NULL && is_custom(info) && INFO->dwFlags == 1 &&
                             CONFIG.dwSaDataSize > 0x7FFFFFFFu) return ERROR_INVALID_PARAMETER;)

const struct mutant mutants_custom[] = {
    MUTANT("MprConfigInterfaceGetCustomInfoEx.success-code", "one", "answers 1 for success",
           MprConfigInterfaceGetCustomInfoEx, get_success_code_one),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.null-config", "other-code",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceGetCustomInfoEx,
           get_null_config_handle),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.null-interface", "other-code",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceGetCustomInfoEx,
           get_null_interface_handle),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.null-interface", "no-such-interface",
           "answers ERROR_NO_SUCH_INTERFACE", MprConfigInterfaceGetCustomInfoEx,
           get_null_interface_gone),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.null-info", "success", "answers NO_ERROR",
           MprConfigInterfaceGetCustomInfoEx, get_null_info_success),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.null-info", "reads", "reads through NULL",
           MprConfigInterfaceGetCustomInfoEx, get_null_info_reads),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceGetCustomInfoEx, get_oom_fourteen),
    GUARD_MUTANT("MprConfigInterfaceGetCustomInfoEx.oom", "keeps",
                 "keeps a block when memory is short", "block kept",
                 MprConfigInterfaceGetCustomInfoEx, get_oom_keeps),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.no-such-interface", "invalid-handle",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceGetCustomInfoEx, get_no_such_handle),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.no-such-interface", "success", "answers NO_ERROR",
           MprConfigInterfaceGetCustomInfoEx, get_no_such_empty),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.returns-ikev2-policy", "neighbour",
           "returns the settings of another interface", MprConfigInterfaceGetCustomInfoEx,
           get_policy_neighbour),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.returns-ikev2-policy", "one-lifetime",
           "returns one lifetime for all", MprConfigInterfaceGetCustomInfoEx,
           get_policy_one_lifetime),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.returns-ikev2-policy", "swaps",
           "confuses two numbers of the policy", MprConfigInterfaceGetCustomInfoEx,
           get_policy_swaps),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.none-set", "flag",
           "says that there are settings where there are none", MprConfigInterfaceGetCustomInfoEx,
           get_none_set_flag),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.none-set", "unwritten", "leaves something in dwFlags",
           MprConfigInterfaceGetCustomInfoEx, get_none_set_forgets),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.some-set", "no-flag",
           "fills the settings and forgets the flag", MprConfigInterfaceGetCustomInfoEx,
           get_some_set_no_flag),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.some-set", "empty", "sets the flag and fills nothing",
           MprConfigInterfaceGetCustomInfoEx, get_some_set_empty),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.free", "static", "hands out memory of its own",
           MprConfigInterfaceGetCustomInfoEx, get_free_static),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.free", "inside", "hands out a pointer into a block",
           MprConfigInterfaceGetCustomInfoEx, get_free_inside),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.handle-from-create", "refused",
           "refuses the handle of a new interface", MprConfigInterfaceGetCustomInfoEx,
           get_from_create_refused),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.handle-from-gethandle", "once",
           "takes one handle, once", MprConfigInterfaceGetCustomInfoEx, get_from_gethandle_once),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.handle-from-enum", "first-only",
           "takes the handle of the first entry alone", MprConfigInterfaceGetCustomInfoEx,
           get_from_enum_last),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-header", "any-type",
           "takes a structure of any type", MprConfigInterfaceGetCustomInfoEx, get_x_header_type),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-header", "other-code",
           "answers ERROR_NOT_SUPPORTED", MprConfigInterfaceGetCustomInfoEx, get_x_header_code),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-header", "larger", "takes a size that is too large",
           MprConfigInterfaceGetCustomInfoEx, get_x_header_larger),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-header", "newer",
           "takes a revision that nobody knows", MprConfigInterfaceGetCustomInfoEx,
           get_x_header_newer),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-older-revision", "newest",
           "clears the members that revision 1 lacks", MprConfigInterfaceGetCustomInfoEx,
           get_x_older_full),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-older-revision", "one-more",
           "writes one byte behind revision 2", MprConfigInterfaceGetCustomInfoEx,
           get_x_older_one_more),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-older-revision", "refused", "refuses revision 2",
           MprConfigInterfaceGetCustomInfoEx, get_x_older_refused),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-older-revision", "forgets",
           "leaves the hash out of revision 2", MprConfigInterfaceGetCustomInfoEx,
           get_x_older_forgets),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-none-zero", "default", "gives a default lifetime",
           MprConfigInterfaceGetCustomInfoEx, get_x_none_leftover),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-none-zero", "flags-alone",
           "leaves something behind dwFlags", MprConfigInterfaceGetCustomInfoEx,
           get_x_none_only_flags),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-absent", "pointer", "gives a pointer to 0 bytes",
           MprConfigInterfaceGetCustomInfoEx, get_x_absent_pointer),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-absent", "default-policy",
           "gives the default policy", MprConfigInterfaceGetCustomInfoEx, get_x_absent_policy),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-absent", "selectors",
           "gives a pointer to 0 selectors", MprConfigInterfaceGetCustomInfoEx,
           get_x_absent_selectors),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-separate-blocks", "shared",
           "gives one block for two members", MprConfigInterfaceGetCustomInfoEx,
           get_x_separate_one_block),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-separate-blocks", "inside",
           "gives one block for both lists of selectors", MprConfigInterfaceGetCustomInfoEx,
           get_x_separate_inside),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-other-type", "refused",
           "refuses it as the MprAdmin twin does", MprConfigInterfaceGetCustomInfoEx,
           get_x_other_type_refused),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-other-type", "flag", "says that it has settings",
           MprConfigInterfaceGetCustomInfoEx, get_x_other_type_flag),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-bad-handle", "parameter",
           "answers ERROR_INVALID_PARAMETER", MprConfigInterfaceGetCustomInfoEx,
           get_x_bad_handle_parameter),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-bad-handle", "accepted", "works with any handle",
           MprConfigInterfaceGetCustomInfoEx, get_x_bad_handle_accepted),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-bad-interface", "no-such-interface",
           "answers ERROR_NO_SUCH_INTERFACE", MprConfigInterfaceGetCustomInfoEx,
           get_x_bad_interface_gone),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-bad-interface", "accepted", "works with any handle",
           MprConfigInterfaceGetCustomInfoEx, get_x_bad_interface_accepted),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-untouched", "flags",
           "clears dwFlags when the interface is gone", MprConfigInterfaceGetCustomInfoEx,
           get_x_untouched_flags),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-untouched", "zeros",
           "clears the settings when the handle is refused", MprConfigInterfaceGetCustomInfoEx,
           get_x_untouched_zeros),
    MUTANT("MprConfigInterfaceGetCustomInfoEx.x-untouched", "header",
           "corrects the Header it refuses", MprConfigInterfaceGetCustomInfoEx,
           get_x_untouched_header),
    MUTANT("MPRAPI_OBJECT_HEADER.revision", "highest", "puts the highest revision into the Header",
           MprConfigInterfaceGetCustomInfoEx, get_header_revision_highest),
    MUTANT("MPRAPI_OBJECT_HEADER.type", "none", "clears the type",
           MprConfigInterfaceGetCustomInfoEx, get_header_type_none),
    MUTANT("MPRAPI_OBJECT_HEADER.size-bytes", "highest",
           "puts the size of the highest revision into the Header",
           MprConfigInterfaceGetCustomInfoEx, get_header_size_highest),
    MUTANT("MPRAPI_OBJECT_HEADER.size-bytes", "zero", "clears the size where there are settings",
           MprConfigInterfaceGetCustomInfoEx, get_header_size_zero),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.success-code", "one", "answers 1 for success",
           MprConfigInterfaceSetCustomInfoEx, set_success_code_one),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.null-config", "other-code",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceSetCustomInfoEx,
           set_null_config_handle),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.null-interface", "other-code",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceSetCustomInfoEx,
           set_null_interface_handle),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.null-info", "success", "answers NO_ERROR",
           MprConfigInterfaceSetCustomInfoEx, set_null_info_success),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.null-info", "deletes", "takes NULL for no settings",
           MprConfigInterfaceSetCustomInfoEx, set_null_info_deletes),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.wrong-type", "invalid-level",
           "answers ERROR_INVALID_LEVEL", MprConfigInterfaceSetCustomInfoEx, set_wrong_type_level),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.wrong-type", "success", "answers NO_ERROR",
           MprConfigInterfaceSetCustomInfoEx, set_wrong_type_accepted),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.no-such-interface", "parameter",
           "answers ERROR_INVALID_PARAMETER", MprConfigInterfaceSetCustomInfoEx,
           set_no_such_parameter),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.no-such-interface", "success", "answers NO_ERROR",
           MprConfigInterfaceSetCustomInfoEx, set_no_such_success),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.stores-ikev2-policy", "effect-lost", "stores nothing",
           MprConfigInterfaceSetCustomInfoEx, set_stores_effect_lost),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.stores-ikev2-policy", "neighbour",
           "stores them for another interface", MprConfigInterfaceSetCustomInfoEx,
           set_stores_neighbour),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.stores-ikev2-policy", "both",
           "stores them for another interface as well", MprConfigInterfaceSetCustomInfoEx,
           set_stores_both),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.readback", "cuts", "cuts a byte off the certificate",
           MprConfigInterfaceSetCustomInfoEx, set_readback_cuts_certificate),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.readback", "once",
           "stores the first settings and no others", MprConfigInterfaceSetCustomInfoEx,
           set_readback_once),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.readback", "data-size",
           "loses a bit of the data size", MprConfigInterfaceSetCustomInfoEx,
           set_readback_data_size),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.flags-zero-deletes", "nothing", "takes nothing away",
           MprConfigInterfaceSetCustomInfoEx, set_flags_zero_nothing),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.flags-zero-deletes", "refused",
           "answers ERROR_INVALID_PARAMETER", MprConfigInterfaceSetCustomInfoEx,
           set_flags_zero_refused),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.flags-zero-deletes", "both",
           "takes the settings of another interface away as well",
           MprConfigInterfaceSetCustomInfoEx, set_flags_zero_both),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.policy-null-deletes", "defaults",
           "stores the default policy", MprConfigInterfaceSetCustomInfoEx,
           set_policy_null_defaults),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.policy-null-deletes", "refused", "demands a policy",
           MprConfigInterfaceSetCustomInfoEx, set_policy_null_refused),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.policy-null-deletes", "keeps", "keeps the policy",
           MprConfigInterfaceSetCustomInfoEx, set_policy_null_keeps),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.cert-empty-deletes", "keeps", "keeps the certificate",
           MprConfigInterfaceSetCustomInfoEx, set_cert_empty_keeps),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.cert-empty-deletes", "needs-null",
           "demands a NULL with the size of 0", MprConfigInterfaceSetCustomInfoEx,
           set_cert_empty_needs_null),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.handle-from-create", "refused",
           "refuses the handle of a new interface", MprConfigInterfaceSetCustomInfoEx,
           set_from_create_refused),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.handle-from-gethandle", "once",
           "takes one handle, once", MprConfigInterfaceSetCustomInfoEx, set_from_gethandle_once),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.handle-from-enum", "first-only",
           "takes the handle of the first entry alone", MprConfigInterfaceSetCustomInfoEx,
           set_from_enum_last),
    GUARD_MUTANT("MprConfigInterfaceSetCustomInfoEx.deep-copy", "writes",
                 "changes the caller's policy", "input changed", MprConfigInterfaceSetCustomInfoEx,
                 set_deep_copy_writes),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.deep-copy", "later",
           "reads what it was given again when the next call comes",
           MprConfigInterfaceSetCustomInfoEx, set_deep_copy_later),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-header", "any-type",
           "takes a structure of any type", MprConfigInterfaceSetCustomInfoEx, set_x_header_type),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-header", "other-code",
           "answers ERROR_NOT_SUPPORTED", MprConfigInterfaceSetCustomInfoEx, set_x_header_code),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-header", "larger", "takes a size that is too large",
           MprConfigInterfaceSetCustomInfoEx, set_x_header_larger),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-header", "newer",
           "takes a revision that nobody knows", MprConfigInterfaceSetCustomInfoEx,
           set_x_header_newer),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-flags", "ignored",
           "ignores flags that nobody knows", MprConfigInterfaceSetCustomInfoEx,
           set_x_flags_ignored),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-flags", "other-code", "answers ERROR_INVALID_FLAGS",
           MprConfigInterfaceSetCustomInfoEx, set_x_flags_code),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-nothing-to-delete", "not-found",
           "answers ERROR_NOT_FOUND", MprConfigInterfaceSetCustomInfoEx, set_x_nothing_not_found),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-nothing-to-delete", "looks",
           "looks at the settings that nobody gives", MprConfigInterfaceSetCustomInfoEx,
           set_x_nothing_looks),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-nothing-to-delete", "reads",
           "reads a policy that nobody gives", MprConfigInterfaceSetCustomInfoEx,
           set_x_nothing_reads),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-sa-lifetime", "raises", "takes 300 for less",
           MprConfigInterfaceSetCustomInfoEx, set_x_lifetime_short),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-sa-lifetime", "lowers", "takes 17279999 for more",
           MprConfigInterfaceSetCustomInfoEx, set_x_lifetime_long),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-sa-datasize", "raises", "takes 1024 for less",
           MprConfigInterfaceSetCustomInfoEx, set_x_datasize_small),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-sa-datasize", "zero", "takes 0 for a default",
           MprConfigInterfaceSetCustomInfoEx, set_x_datasize_zero),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-null-with-size", "certificate",
           "takes NULL for no certificate whatever the size", MprConfigInterfaceSetCustomInfoEx,
           set_x_null_certificate),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-null-with-size", "selectors",
           "takes NULL for no selectors whatever the number", MprConfigInterfaceSetCustomInfoEx,
           set_x_null_selectors),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-null-with-size", "reads", "reads through NULL",
           MprConfigInterfaceSetCustomInfoEx, set_x_null_reads),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-newer-members", "no-hash",
           "does not store the hash", MprConfigInterfaceSetCustomInfoEx, set_x_newer_no_hash),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-newer-members", "swaps",
           "confuses the two lists of selectors", MprConfigInterfaceSetCustomInfoEx,
           set_x_newer_swaps),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-newer-members", "range",
           "refuses a short main mode lifetime", MprConfigInterfaceSetCustomInfoEx,
           set_x_newer_range),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-newer-absent", "keeps-hash", "keeps the hash",
           MprConfigInterfaceSetCustomInfoEx, set_x_absent_hash),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-newer-absent", "keeps-selectors",
           "keeps the selectors of the initiator", MprConfigInterfaceSetCustomInfoEx,
           set_x_absent_selectors),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-newer-kept", "clears",
           "clears what a lower revision lacks", MprConfigInterfaceSetCustomInfoEx,
           set_x_kept_clears),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-newer-kept", "reads-on",
           "reads on behind revision 1", MprConfigInterfaceSetCustomInfoEx, set_x_kept_reads_on),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-keeps", "deletes",
           "takes the settings away that it could not change", MprConfigInterfaceSetCustomInfoEx,
           set_x_keeps_deletes),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-keeps", "half",
           "stores what it could of settings that it refuses", MprConfigInterfaceSetCustomInfoEx,
           set_x_keeps_half),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceSetCustomInfoEx, set_x_oom_fourteen),
    GUARD_MUTANT("MprConfigInterfaceSetCustomInfoEx.x-oom", "keeps",
                 "keeps a block when memory is short", "block kept",
                 MprConfigInterfaceSetCustomInfoEx, set_x_oom_keeps),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-oom", "half-done",
           "stores the settings although it answers a shortage", MprConfigInterfaceSetCustomInfoEx,
           set_x_oom_half_done),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-oom", "deletes",
           "takes the old settings away before it has memory for the new",
           MprConfigInterfaceSetCustomInfoEx, set_x_oom_deletes),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-bad-handle", "parameter",
           "answers ERROR_INVALID_PARAMETER", MprConfigInterfaceSetCustomInfoEx,
           set_x_bad_handle_parameter),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-bad-handle", "accepted", "works with any handle",
           MprConfigInterfaceSetCustomInfoEx, set_x_bad_handle_accepted),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-bad-interface", "no-such-interface",
           "answers ERROR_NO_SUCH_INTERFACE", MprConfigInterfaceSetCustomInfoEx,
           set_x_bad_interface_gone),
    MUTANT("MprConfigInterfaceSetCustomInfoEx.x-bad-interface", "accepted", "works with any handle",
           MprConfigInterfaceSetCustomInfoEx, set_x_bad_interface_accepted),
    MUTANT("ROUTER_IKEv2_IF_CUSTOM_CONFIG.sa-lifetime", "above-300", "refuses 300 seconds",
           MprConfigInterfaceSetCustomInfoEx, set_lifetime_shortest),
    MUTANT("ROUTER_IKEv2_IF_CUSTOM_CONFIG.sa-lifetime", "below-17279999",
           "refuses 17279999 seconds", MprConfigInterfaceSetCustomInfoEx, set_lifetime_longest),
    MUTANT("ROUTER_IKEv2_IF_CUSTOM_CONFIG.sa-lifetime", "minutes", "stores whole minutes",
           MprConfigInterfaceSetCustomInfoEx, set_lifetime_minutes),
    MUTANT("ROUTER_IKEv2_IF_CUSTOM_CONFIG.sa-datasize", "above-1024", "refuses 1024 kilobytes",
           MprConfigInterfaceSetCustomInfoEx, set_datasize_least),
    MUTANT("ROUTER_IKEv2_IF_CUSTOM_CONFIG.sa-datasize", "signed",
           "refuses the largest number as negative", MprConfigInterfaceSetCustomInfoEx,
           set_datasize_signed),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
