/*
 * Mutants of MprConfigServerGetInfo and MprConfigServerSetInfo. Each macro makes a wrapper:
 * statements before the real call, or (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define SHORT   (code == ERROR_NOT_ENOUGH_MEMORY)
#define OK      (code == NO_ERROR)
#define SERVER0 ((MPR_SERVER_0 *)(void *)*buffer)
#define SERVER2 ((MPR_SERVER_2 *)(void *)*buffer)

#define GET(name, ...)                                                                             \
    static DWORD APIENTRY name(HANDLE config, DWORD level, LPBYTE *buffer)                         \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigServerGetInfo(config, level, buffer);                                      \
    }
#define GET_AFTER(name, ...)                                                                       \
    GET(name, DWORD code = MprConfigServerGetInfo(config, level, buffer); __VA_ARGS__ return code;)

GET_AFTER(get_one, if (OK) code = 1;)
GET_AFTER(get_in_use, if (OK && level == 0) SERVER0->dwPortsInUse = SERVER0->dwTotalPorts + 1;)
GET(get_level1_as_0, if (level == 1) level = 0;)
GET_AFTER(get_level1_flags, if (OK && level == 1) SERVER2->dwL2tpPortFlags = 4;)
GET_AFTER(get_level2_other, if (OK && level == 2) SERVER2->dwNumPptpPorts++;)
GET_AFTER(get_level2_flags, if (OK && level == 2) SERVER2->dwSstpPortFlags = 2;)
GET(get_level3_as_2, if (level == 3) level = 2;)
GET(get_bad_level_other_code, if (level > 2) return ERROR_NOT_SUPPORTED;)
GET(get_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
GET(get_null_buffer_other_code, if (buffer == NULL) return ERROR_INVALID_HANDLE;)
GET_AFTER(get_more_blocks, if (OK) kept = malloc(8);)
GET_AFTER(
    get_static, static MPR_SERVER_2 memory; if (OK) {
        memcpy(&memory, *buffer, sizeof(MPR_SERVER_0));
        MprConfigBufferFree(*buffer);
        *buffer = (LPBYTE)&memory;
    })
GET_AFTER(get_fourteen, if (SHORT) code = 14;)
GET_AFTER(get_keeps, if (SHORT) kept = malloc(8);)
GET_AFTER(get_stale, if (OK && level != 0) SERVER2->dwNumL2tpPorts = 128;)
GET_AFTER(get_total, if (OK && level == 0) SERVER0->dwTotalPorts--;)
GET_AFTER(get_total_constant, if (OK && level == 0) SERVER0->dwTotalPorts = 512;)
GET_AFTER(get_uptime, if (OK && level == 0) SERVER0->dwUpTime = 1;)
GET_AFTER(get_used, if (OK && level == 0) SERVER0->dwPortsInUse = 1;)
GET_AFTER(get_fewer, if (OK && level == 2) SERVER2->dwNumSstpPorts = 127;)
GET_AFTER(
    get_shared, static int calls; static LPBYTE second; if (OK && level == 2) {
        calls++;
        if (calls == 2)
            second = *buffer;
        if (calls == 3) {
            MprConfigBufferFree(*buffer);
            *buffer = second;
        }
    })
GET_AFTER(get_untouched_level,
          if (code == ERROR_INVALID_PARAMETER && buffer != NULL) *buffer = NULL;)
GET_AFTER(get_untouched_handle, if (code == ERROR_INVALID_HANDLE) *buffer = NULL;)
GET_AFTER(get_bad_handle_parameter,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
GET_AFTER(get_bad_handle_accepted, HANDLE fresh;
          if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
              code = MprConfigServerGetInfo(fresh, level, buffer);)
GET_AFTER(get_never_lan_only, if (OK && level == 0) SERVER0->fLanOnlyMode = FALSE;)
GET_AFTER(get_always_lan_only, if (OK && level == 0) SERVER0->fLanOnlyMode = TRUE;)

/* Before the call, `ports` is a copy of the caller's structure, which may be changed; of level 1,
 * its first part. */
#define SET(name, ...)                                                                             \
    static DWORD APIENTRY name(MPR_SERVER_HANDLE config, DWORD level, LPBYTE buffer)               \
    {                                                                                              \
        MPR_SERVER_2 ports = {0};                                                                  \
        int is_level = (level == 1 || level == 2) && buffer != NULL && config != NULL;             \
        if (is_level)                                                                              \
            memcpy(&ports, buffer, level == 1 ? sizeof(MPR_SERVER_1) : sizeof ports);              \
        __VA_ARGS__                                                                                \
        if (is_level)                                                                              \
            return MprConfigServerSetInfo(config, level, (LPBYTE)&ports);                          \
        return MprConfigServerSetInfo(config, level, buffer);                                      \
    }
#define SET_AFTER(name, ...)                                                                       \
    SET(name, DWORD code = MprConfigServerSetInfo(config, level, buffer); __VA_ARGS__ return code;)

static MPR_SERVER_2 stored(HANDLE config)
{
    MPR_SERVER_2 ports = {1, 0, 1, 0, 1, 0};
    LPBYTE buffer;
    if (MprConfigServerGetInfo(config, 2, &buffer) == NO_ERROR) {
        memcpy(&ports, buffer, sizeof ports);
        MprConfigBufferFree(buffer);
    }
    return ports;
}

SET_AFTER(set_one, if (OK) code = 1;)
SET(set_level1_lost, if (is_level && level == 1) return NO_ERROR;)
SET(set_level2_as_1, if (is_level) level = 1;)
SET_AFTER(set_bad_level_other_code,
          if (code == ERROR_NOT_SUPPORTED) code = ERROR_INVALID_PARAMETER;)
SET(set_level0_accepted, if (level == 0 && buffer != NULL) return NO_ERROR;)
SET(set_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
SET_AFTER(set_bad_handle_parameter,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
SET_AFTER(set_bad_handle_accepted, if (code == ERROR_INVALID_HANDLE) code = NO_ERROR;)
SET(set_null_buffer_other_code, if (buffer == NULL) return ERROR_NOT_SUPPORTED;)
SET(set_clamps_pptp, if (ports.dwNumPptpPorts > 16384) ports.dwNumPptpPorts = 16384;)
SET(set_clamps_sstp, if (ports.dwNumSstpPorts > 30000) ports.dwNumSstpPorts = 30000;)
SET(set_no_pptp, if (ports.dwNumPptpPorts == 0) ports.dwNumPptpPorts = 1;)
SET(set_no_l2tp, if (ports.dwNumL2tpPorts == 0) ports.dwNumL2tpPorts = 1;)
SET(set_no_sstp, if (ports.dwNumSstpPorts == 0) ports.dwNumSstpPorts = 1;)
SET(set_masks_pptp, ports.dwPptpPortFlags &= 3u;)
SET(set_masks_sstp, ports.dwSstpPortFlags &= 1u;)
SET(set_routing_lost, ports.dwPptpPortFlags &= ~2u;)
SET(
    set_flags_swapped, DWORD flags = ports.dwPptpPortFlags; if (flags <= 3) {
        ports.dwPptpPortFlags = ports.dwL2tpPortFlags;
        ports.dwL2tpPortFlags = flags;
    })
SET(set_sstp_flags_lost, if (ports.dwSstpPortFlags == 1) ports.dwSstpPortFlags = 0;)
SET(set_flags_needed, if (is_level && ports.dwPptpPortFlags == 0) return ERROR_INVALID_PARAMETER;)
SET_AFTER(set_no_reboot, if (code == ERROR_SUCCESS_REBOOT_REQUIRED) code = NO_ERROR;)
SET_AFTER(set_restart,
          if (code == ERROR_SUCCESS_REBOOT_REQUIRED) code = ERROR_SUCCESS_RESTART_REQUIRED;)
SET(set_reboot_not_stored, MPR_SERVER_2 before = stored(config);
    DWORD code = MprConfigServerSetInfo(config, level, buffer);
    if (code == ERROR_SUCCESS_REBOOT_REQUIRED) MprConfigServerSetInfo(config, 2, (LPBYTE)&before);
    return code;)
SET_AFTER(set_reboot_at_limit,
          if (OK && (ports.dwNumPptpPorts == 1000 || ports.dwNumSstpPorts == 1000))
              code = ERROR_SUCCESS_REBOOT_REQUIRED;)
SET_AFTER(set_denied_other_code, if (code == ERROR_ACCESS_DENIED) code = ERROR_INVALID_HANDLE;)
SET_AFTER(set_denied_accepted, if (code == ERROR_ACCESS_DENIED) code = NO_ERROR;)
SET_AFTER(set_writes, if (OK) buffer[0] ^= 1;)
SET_AFTER(set_zero_code, if (code == ERROR_INVALID_PARAMETER && is_level &&
                             ports.dwNumSstpPorts == 0) code = ERROR_NOT_SUPPORTED;)
SET(set_standard, if (ports.dwNumL2tpPorts > 1000) return ERROR_INVALID_PARAMETER;)
SET_AFTER(
    set_half, if (code == ERROR_INVALID_PARAMETER && is_level) {
        MPR_SERVER_2 half = stored(config);
        half.dwNumPptpPorts = ports.dwNumPptpPorts;
        MprConfigServerSetInfo(config, 2, (LPBYTE)&half);
    })
SET_AFTER(
    set_resets_sstp, if (OK && level == 1) {
        MPR_SERVER_2 all = stored(config);
        all.dwNumSstpPorts = 128;
        MprConfigServerSetInfo(config, 2, (LPBYTE)&all);
    })
SET(set_level_first, if (level != 1 && level != 2) return ERROR_NOT_SUPPORTED;)
SET(set_allocates, kept = malloc(8); free(kept);)

static VOID APIENTRY disconnect_forgets(HANDLE config)
{
    MPR_SERVER_2 fresh = {128, 3, 128, 3, 128, 1};
    MprConfigServerSetInfo(config, 2, (LPBYTE)&fresh);
    MprConfigServerDisconnect(config);
}

#define G MprConfigServerGetInfo
#define S MprConfigServerSetInfo

const struct mutant mutants_server_info[] = {
    MUTANT("MprConfigServerGetInfo.success-code", "one", "answers 1 for success", G, get_one),
    MUTANT("MprConfigServerGetInfo.level0-struct", "in-use",
           "tells of more ports in use than there are", G, get_in_use),
    MUTANT("MprConfigServerGetInfo.level1-struct", "level-0", "gives MPR_SERVER_0", G,
           get_level1_as_0),
    MUTANT("MprConfigServerGetInfo.level1-struct", "flags", "tells of flags that do not exist", G,
           get_level1_flags),
    MUTANT("MprConfigServerGetInfo.level2-struct", "other", "tells other PPTP ports than level 1",
           G, get_level2_other),
    MUTANT("MprConfigServerGetInfo.level2-struct", "flags", "tells of routing through SSTP", G,
           get_level2_flags),
    MUTANT("MprConfigServerGetInfo.bad-level", "as-2", "takes level 3 for 2", G, get_level3_as_2),
    MUTANT("MprConfigServerGetInfo.bad-level", "other-code", "answers ERROR_NOT_SUPPORTED", G,
           get_bad_level_other_code),
    MUTANT("MprConfigServerGetInfo.null-handle", "other-code", "answers ERROR_INVALID_HANDLE", G,
           get_null_handle_other_code),
    MUTANT("MprConfigServerGetInfo.null-buffer", "other-code", "answers ERROR_INVALID_HANDLE", G,
           get_null_buffer_other_code),
    MUTANT("MprConfigServerGetInfo.caller-frees", "more-blocks",
           "allocates what nobody can release", G, get_more_blocks),
    MUTANT("MprConfigServerGetInfo.caller-frees", "static", "gives memory that is no block", G,
           get_static),
    MUTANT("MprConfigServerGetInfo.out-of-memory", "fourteen", "answers ERROR_OUTOFMEMORY (14)", G,
           get_fourteen),
    GUARD_MUTANT("MprConfigServerGetInfo.out-of-memory", "keeps",
                 "keeps a block when memory is short", "block kept", G, get_keeps),
    MUTANT("MprConfigServerGetInfo.sees-setinfo", "stale", "tells what was there at the beginning",
           G, get_stale),
    MUTANT("MprConfigServerGetInfo.x-total-ports", "one-less", "counts one port less", G,
           get_total),
    MUTANT("MprConfigServerGetInfo.x-total-ports", "constant", "always tells 512", G,
           get_total_constant),
    MUTANT("MprConfigServerGetInfo.x-stopped", "uptime", "tells of a second", G, get_uptime),
    MUTANT("MprConfigServerGetInfo.x-stopped", "in-use", "tells of a port in use", G, get_used),
    MUTANT("MprConfigServerGetInfo.x-defaults", "fewer", "begins with 127 SSTP ports", G,
           get_fewer),
    MUTANT("MprConfigServerGetInfo.x-fresh-copy", "shared", "gives one block twice", G, get_shared),
    MUTANT("MprConfigServerGetInfo.x-untouched", "level", "stores NULL for a bad level", G,
           get_untouched_level),
    MUTANT("MprConfigServerGetInfo.x-untouched", "handle", "stores NULL for a bad handle", G,
           get_untouched_handle),
    MUTANT("MprConfigServerGetInfo.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", G,
           get_bad_handle_parameter),
    MUTANT("MprConfigServerGetInfo.x-bad-handle", "accepted",
           "takes any handle for one of the local machine", G, get_bad_handle_accepted),
    MUTANT("MPR_SERVER_0.lan-only-true", "never", "always tells FALSE", G, get_never_lan_only),
    MUTANT("MPR_SERVER_0.lan-only-true", "always", "always tells TRUE", G, get_always_lan_only),
    MUTANT("MprConfigServerSetInfo.success-code", "one", "answers 1 for success", S, set_one),
    MUTANT("MprConfigServerSetInfo.level1", "effect-lost", "stores nothing at level 1", S,
           set_level1_lost),
    MUTANT("MprConfigServerSetInfo.level2", "as-1", "stores no SSTP ports", S, set_level2_as_1),
    MUTANT("MprConfigServerSetInfo.bad-level", "other-code", "answers ERROR_INVALID_PARAMETER", S,
           set_bad_level_other_code),
    MUTANT("MprConfigServerSetInfo.bad-level", "level-0", "takes level 0 and stores nothing", S,
           set_level0_accepted),
    MUTANT("MprConfigServerSetInfo.null-handle", "other-code", "answers ERROR_INVALID_HANDLE", S,
           set_null_handle_other_code),
    MUTANT("MprConfigServerSetInfo.invalid-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           S, set_bad_handle_parameter),
    MUTANT("MprConfigServerSetInfo.invalid-handle", "accepted", "answers success", S,
           set_bad_handle_accepted),
    MUTANT("MprConfigServerSetInfo.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED", S,
           set_null_buffer_other_code),
    MUTANT("MprConfigServerSetInfo.over-system-limit", "clamps-pptp",
           "stores the most PPTP ports instead", S, set_clamps_pptp),
    MUTANT("MprConfigServerSetInfo.over-system-limit", "clamps-sstp",
           "stores the most SSTP ports instead", S, set_clamps_sstp),
    MUTANT("MprConfigServerSetInfo.pptp-zero", "one", "stores one port instead", S, set_no_pptp),
    MUTANT("MprConfigServerSetInfo.l2tp-zero", "one", "stores one port instead", S, set_no_l2tp),
    MUTANT("MprConfigServerSetInfo.sstp-zero", "one", "stores one port instead", S, set_no_sstp),
    MUTANT("MprConfigServerSetInfo.bad-flags", "masks-pptp", "drops the bad flags of PPTP", S,
           set_masks_pptp),
    MUTANT("MprConfigServerSetInfo.bad-flags", "masks-sstp", "drops the bad flags of SSTP", S,
           set_masks_sstp),
    MUTANT("MprConfigServerSetInfo.flags-pptp-l2tp", "routing-lost", "stores no routing for PPTP",
           S, set_routing_lost),
    MUTANT("MprConfigServerSetInfo.flags-pptp-l2tp", "swapped", "stores the flags of PPTP for L2TP",
           S, set_flags_swapped),
    MUTANT("MprConfigServerSetInfo.flags-sstp", "lost", "stores no flags for SSTP", S,
           set_sstp_flags_lost),
    MUTANT("MprConfigServerSetInfo.flags-zero-ok", "needed", "refuses PPTP ports for neither use",
           S, set_flags_needed),
    MUTANT("MprConfigServerSetInfo.reboot-required", "none", "answers NO_ERROR", S, set_no_reboot),
    MUTANT("MprConfigServerSetInfo.reboot-required", "restart",
           "answers ERROR_SUCCESS_RESTART_REQUIRED", S, set_restart),
    MUTANT("MprConfigServerSetInfo.reboot-required-is-success", "effect-lost",
           "stores nothing then", S, set_reboot_not_stored),
    MUTANT("MprConfigServerSetInfo.reboot-rule-endpoints", "at-limit",
           "wants a reboot for 1000 ports", S, set_reboot_at_limit),
    MUTANT("MprConfigServerSetInfo.access-denied", "other-code", "answers ERROR_INVALID_HANDLE", S,
           set_denied_other_code),
    MUTANT("MprConfigServerSetInfo.access-denied", "accepted", "answers success", S,
           set_denied_accepted),
    MUTANT("MprConfigServerSetInfo.persists", "forgets",
           "forgets what was stored when its connection ends", MprConfigServerDisconnect,
           disconnect_forgets),
    GUARD_MUTANT("MprConfigServerSetInfo.input-only", "writes", "writes into the structure",
                 "input changed", S, set_writes),
    MUTANT("MprConfigServerSetInfo.x-zero-code", "unsupported",
           "answers ERROR_NOT_SUPPORTED for no SSTP port", S, set_zero_code),
    MUTANT("MprConfigServerSetInfo.x-sstp-routing", "masks", "drops the flag", S, set_masks_sstp),
    MUTANT("MprConfigServerSetInfo.x-edition", "standard", "refuses more than 1000 L2TP ports", S,
           set_standard),
    MUTANT("MprConfigServerSetInfo.x-all-or-nothing", "half", "stores the PPTP ports all the same",
           S, set_half),
    MUTANT("MprConfigServerSetInfo.x-level1-keeps-sstp", "resets",
           "stores 128 SSTP ports at level 1", S, set_resets_sstp),
    MUTANT("MprConfigServerSetInfo.x-null-before-level", "level-first", "looks at the level first",
           S, set_level_first),
    MUTANT("MprConfigServerSetInfo.x-no-memory", "allocates", "allocates and frees a block", S,
           set_allocates),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
