/*
 * Mutants of changing interfaces.
 */
#include "mutants/interfaces.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

/* Whether all arguments may be looked at. */
#define SANE         (config != NULL && handle != NULL && input != NULL && level <= 3)
#define IS_LAN(type) ((type) == ROUTER_IF_TYPE_DEDICATED || (type) == ROUTER_IF_TYPE_INTERNAL)
/* Answers for a call that changes nothing. */
#define LOSE(condition)                                                                            \
    if (SANE && (condition))                                                                       \
        return NO_ERROR;
/* The call with a copy of the structure, one member changed. */
#define WITH(condition, change)                                                                    \
    MPR_INTERFACE_3 copy;                                                                          \
    if (SANE && (condition)) {                                                                     \
        static const size_t sizes[] = {sizeof(MPR_INTERFACE_0), sizeof(MPR_INTERFACE_1),           \
                                       sizeof(MPR_INTERFACE_2), sizeof(MPR_INTERFACE_3)};          \
        memcpy(&copy, input, sizes[level]);                                                        \
        change;                                                                                    \
        return MprConfigInterfaceSetInfo(config, handle, level, (LPBYTE)&copy);                    \
    }
/* The hours in a copy. */
#define HOURS ((MPR_INTERFACE_1 *)(void *)&copy)->lpwsDialoutHoursRestriction

SET_AFTER(one, if (code == NO_ERROR) code = 1;)
SET(null_config, if (config == NULL) return ERROR_INVALID_HANDLE;)
SET(null_interface, if (handle == NULL) return ERROR_INVALID_HANDLE;)
SET(null_interface_no_such, if (handle == NULL) return ERROR_NO_SUCH_INTERFACE;)
SET(bad_level, if (level > 3) return 124;)
SET(any_level, if (level > 3) level = 0;)
SET(null_buffer, if (input == NULL) return ERROR_NOT_SUPPORTED;)
SET(null_buffer_nothing, if (input == NULL) return NO_ERROR;)
SET(dedicated_accepted, LOSE(mutant_interface(config, handle).dwIfType == ROUTER_IF_TYPE_DEDICATED))
SET_AFTER(rule_not_supported,
          if (code == ERROR_INVALID_PARAMETER && SANE) code = ERROR_NOT_SUPPORTED;)
SET(internal_accepted, LOSE(mutant_interface(config, handle).dwIfType == ROUTER_IF_TYPE_INTERNAL))
SET_AFTER(gone_handle, if (code == ERROR_NO_SUCH_INTERFACE) code = ERROR_INVALID_HANDLE;)
SET_AFTER(gone_success, if (code == ERROR_NO_SUCH_INTERFACE) code = NO_ERROR;)
SET(lost_0, LOSE(level == 0))
SET(refuses_0, if (SANE && level == 0) return ERROR_INVALID_PARAMETER;)
SET(lost_1, LOSE(level == 1))
SET(refuses_1, if (SANE && level == 1) return ERROR_INVALID_PARAMETER;)
SET(lost_3, LOSE(level == 3))
SET(refuses_3, if (SANE && level == 3) return ERROR_INVALID_PARAMETER;)
SET(never_enables, WITH(level == 0, copy.fEnabled = FALSE))
SET(hours_lost, if (level == 1) level = 0;)
SET(
    first_hours, LPBYTE info; DWORD size;
    if (SANE && level == 1 &&
        MprConfigInterfaceGetInfo(config, handle, 1, &info, &size) == NO_ERROR) {
        if (((MPR_INTERFACE_1 *)(void *)info)->lpwsDialoutHoursRestriction != NULL)
            level = 0;
        MprConfigBufferFree(info);
    })
SET(neighbour, if (SANE) handle = mutant_interface_at(config, 0);)
SET(refuses_last,
    if (SANE && handle == mutant_interface_at(config, 1)) return ERROR_INVALID_HANDLE;)
SET(refuses_middle, if (SANE && handle != mutant_interface_at(config, 0) &&
                        handle != mutant_interface_at(config, 1)) return ERROR_INVALID_HANDLE;)
SET_AFTER(stores_handle, if (code == NO_ERROR) ENTRY->hInterface = handle;)
SET(reads_on,
    if (SANE && level == 0 && ((volatile BYTE *)input)[sizeof(MPR_INTERFACE_0)] == 77) return 1;)
SET(refuses_name,
    if (SANE && memcmp(ENTRY->wszInterfaceName, mutant_interface(config, handle).wszInterfaceName,
                       24) != 0) return ERROR_INVALID_PARAMETER;)
SET(refuses_empty, if (SANE && ENTRY->wszInterfaceName[0] == 0) return ERROR_INVALID_PARAMETER;)
SET(refuses_type, if (SANE && (DWORD)ENTRY->dwIfType >= 8) return ERROR_INVALID_PARAMETER;)
SET(refuses_state, if (SANE && ENTRY->dwConnectionState != 0) return ERROR_INVALID_PARAMETER;)
INFO_AFTER(shows_error,
           if (code == NO_ERROR)((MPR_INTERFACE_0 *)(void *)*buffer)->dwLastError = 692;)
SET(stored_flag, MPR_INTERFACE_0 is = mutant_interface(config, handle);
    if (SANE && is.fEnabled && IS_LAN(is.dwIfType)) return ERROR_INVALID_PARAMETER;)
SET(lan_lost, LOSE(IS_LAN(mutant_interface(config, handle).dwIfType)))
SET(given_type,
    if (SANE && ENTRY->fEnabled && IS_LAN(ENTRY->dwIfType)) return ERROR_INVALID_PARAMETER;)
SET(
    refused_half_done, DWORD code = MprConfigInterfaceSetInfo(config, handle, level, input);
    if (code == ERROR_INVALID_PARAMETER && SANE && level == 1) {
        WITH(level == 1, copy.fEnabled = FALSE;
             MprConfigInterfaceSetInfo(config, handle, 1, (LPBYTE)&copy); return code)
    } if (SANE) return code;)
SET(null_hours_kept,
    if (SANE && level == 1 &&
        ((MPR_INTERFACE_1 *)(void *)input)->lpwsDialoutHoursRestriction == NULL) level = 0;)
SET(null_hours_empty, static WCHAR empty[2]; WITH(level == 1, if (HOURS == NULL) HOURS = empty))
SET(refuses_2, if (SANE && level == 2) return ERROR_NOT_SUPPORTED;)
SET(lost_2, LOSE(level == 2))
SET(number_lost_2, WITH(level == 2, copy.dwHangUpExtraPercent = 0))
SET(text_cut_2, WITH(level == 2, copy.szX25UserData[100] = 0))
SET(data_cut_2, WITH(level == 2, copy.dwCustomAuthDataSize--))
SET(first_alone, static BOOL said; LOSE(level >= 2 && said) if (SANE && level >= 2) said = TRUE;)
SET(level_3_as_2, if (level == 3) level = 2;)
SET(list_lost_3, WITH(level == 3, copy.szAlternates = NULL))
INFO_AFTER(guid_counts, static BYTE count;
           if (code == NO_ERROR && level == 3)((MPR_INTERFACE_3 *)(void *)*buffer)
               ->guidId.Data4[7] = ++count;)
SET_AFTER(
    level_0_clears, if (code == NO_ERROR && level == 0) {
        MPR_INTERFACE_1 info;
        memset(&info, 0, sizeof info);
        info.fEnabled = ENTRY->fEnabled;
        MprConfigInterfaceSetInfo(config, handle, 1, (LPBYTE)&info);
    })
SET_AFTER(
    level_1_clears, if (code == NO_ERROR && level == 1) {
        MPR_INTERFACE_3 info;
        memset(&info, 0, sizeof info);
        info.fEnabled = ENTRY->fEnabled;
        MprConfigInterfaceSetInfo(config, handle, 3, (LPBYTE)&info);
    })
SET_AFTER(
    level_3_clears, if (code == NO_ERROR && level == 3) {
        MPR_INTERFACE_1 info;
        memset(&info, 0, sizeof info);
        info.fEnabled = ENTRY->fEnabled;
        MprConfigInterfaceSetInfo(config, handle, 1, (LPBYTE)&info);
    })
SET(
    level_2_clears, if (SANE && level == 2) {
        MPR_INTERFACE_3 info;
        memset(&info, 0, sizeof info);
        memcpy(&info, input, sizeof(MPR_INTERFACE_2));
        return MprConfigInterfaceSetInfo(config, handle, 3, (LPBYTE)&info);
    })
SET_AFTER(malformed_accepted, if (code == ERROR_INVALID_PARAMETER && SANE) code = NO_ERROR;)
SET(size_ignored,
    WITH(level >= 2, if (copy.lpbCustomAuthData == NULL) copy.dwCustomAuthDataSize = 0))
SET_AFTER(fourteen, if (SHORT) code = 14;)
SET_AFTER(keeps, if (SHORT) kept = malloc(8);)
SET_AFTER(half_done, if (SHORT) MprConfigInterfaceSetInfo(config, handle, 0, input);)
SET_AFTER(done_all_the_same, if (SHORT) MprConfigInterfaceSetInfo(config, handle, level, input);)
SET_AFTER(bad_parameter, if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
SET_AFTER(bad_accepted, HANDLE fresh;
          if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
              code = MprConfigInterfaceSetInfo(fresh, mutant_interface_at(fresh, 0), level, input);)
SET_AFTER(bad_no_such, if (code == ERROR_INVALID_HANDLE) code = ERROR_NO_SUCH_INTERFACE;)
SET_AFTER(bad_first, if (code == ERROR_INVALID_HANDLE && mutant_interface_at(config, 0) != NULL)
                         code = MprConfigInterfaceSetInfo(config, mutant_interface_at(config, 0),
                                                          level, input);)
SET_AFTER(header_replaced, HANDLE transport; static BYTE other[4];
          if (code == NO_ERROR &&
              MprConfigInterfaceTransportGetHandle(config, handle, PID_IP, &transport) == NO_ERROR)
              MprConfigInterfaceTransportSetInfo(config, handle, transport, other, sizeof other);)
SET_AFTER(transport_removed, HANDLE transport;
          if (code == NO_ERROR &&
              MprConfigInterfaceTransportGetHandle(config, handle, PID_IP, &transport) == NO_ERROR)
              MprConfigInterfaceTransportRemove(config, handle, transport);)

const struct mutant mutants_interface_set_info[] = {
    MUTANT("MprConfigInterfaceSetInfo.success-code", "one", "answers 1 for success",
           MprConfigInterfaceSetInfo, one),
    MUTANT("MprConfigInterfaceSetInfo.null-config", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceSetInfo, null_config),
    MUTANT("MprConfigInterfaceSetInfo.null-interface", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceSetInfo, null_interface),
    MUTANT("MprConfigInterfaceSetInfo.null-interface", "no-such", "answers ERROR_NO_SUCH_INTERFACE",
           MprConfigInterfaceSetInfo, null_interface_no_such),
    MUTANT("MprConfigInterfaceSetInfo.bad-level", "other-code", "answers 124",
           MprConfigInterfaceSetInfo, bad_level),
    MUTANT("MprConfigInterfaceSetInfo.bad-level", "takes-any", "takes any level for 0",
           MprConfigInterfaceSetInfo, any_level),
    MUTANT("MprConfigInterfaceSetInfo.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigInterfaceSetInfo, null_buffer),
    MUTANT("MprConfigInterfaceSetInfo.null-buffer", "nothing",
           "has nothing to do without a structure", MprConfigInterfaceSetInfo, null_buffer_nothing),
    MUTANT("MprConfigInterfaceSetInfo.dedicated-enabled", "accepted", "accepts the structure",
           MprConfigInterfaceSetInfo, dedicated_accepted),
    MUTANT("MprConfigInterfaceSetInfo.dedicated-enabled", "other-code",
           "answers ERROR_NOT_SUPPORTED", MprConfigInterfaceSetInfo, rule_not_supported),
    MUTANT("MprConfigInterfaceSetInfo.internal-enabled", "accepted", "accepts the structure",
           MprConfigInterfaceSetInfo, internal_accepted),
    MUTANT("MprConfigInterfaceSetInfo.internal-enabled", "other-code",
           "answers ERROR_NOT_SUPPORTED", MprConfigInterfaceSetInfo, rule_not_supported),
    MUTANT("MprConfigInterfaceSetInfo.no-such-interface", "invalid-handle",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceSetInfo, gone_handle),
    MUTANT("MprConfigInterfaceSetInfo.no-such-interface", "success", "answers NO_ERROR",
           MprConfigInterfaceSetInfo, gone_success),
    MUTANT("MprConfigInterfaceSetInfo.level-0", "effect-lost", "changes nothing",
           MprConfigInterfaceSetInfo, lost_0),
    MUTANT("MprConfigInterfaceSetInfo.level-0", "refuses", "refuses the level",
           MprConfigInterfaceSetInfo, refuses_0),
    MUTANT("MprConfigInterfaceSetInfo.level-1", "effect-lost", "changes nothing",
           MprConfigInterfaceSetInfo, lost_1),
    MUTANT("MprConfigInterfaceSetInfo.level-1", "refuses", "refuses the level",
           MprConfigInterfaceSetInfo, refuses_1),
    MUTANT("MprConfigInterfaceSetInfo.level-3", "effect-lost", "changes nothing",
           MprConfigInterfaceSetInfo, lost_3),
    MUTANT("MprConfigInterfaceSetInfo.level-3", "refuses", "refuses the level",
           MprConfigInterfaceSetInfo, refuses_3),
    MUTANT("MprConfigInterfaceSetInfo.level-0", "never-enables", "disables alone",
           MprConfigInterfaceSetInfo, never_enables),
    MUTANT("MprConfigInterfaceSetInfo.readback", "hours-lost", "takes level 1 for level 0",
           MprConfigInterfaceSetInfo, hours_lost),
    MUTANT("MprConfigInterfaceSetInfo.readback", "first-hours", "keeps the hours that are there",
           MprConfigInterfaceSetInfo, first_hours),
    MUTANT("MprConfigInterfaceSetInfo.stored", "effect-lost", "changes nothing",
           MprConfigInterfaceSetInfo, lost_0),
    MUTANT("MprConfigInterfaceSetInfo.handle-from-create", "neighbour", "changes the first instead",
           MprConfigInterfaceSetInfo, neighbour),
    MUTANT("MprConfigInterfaceSetInfo.handle-from-create", "refuses-last",
           "refuses the interface created last", MprConfigInterfaceSetInfo, refuses_last),
    MUTANT("MprConfigInterfaceSetInfo.handle-from-gethandle", "neighbour",
           "changes the first instead", MprConfigInterfaceSetInfo, neighbour),
    MUTANT("MprConfigInterfaceSetInfo.handle-from-gethandle", "refuses",
           "refuses an interface that is neither first nor last", MprConfigInterfaceSetInfo,
           refuses_middle),
    MUTANT("MprConfigInterfaceSetInfo.handle-from-enum", "neighbour", "changes the first instead",
           MprConfigInterfaceSetInfo, neighbour),
    MUTANT("MprConfigInterfaceSetInfo.handle-from-enum", "refuses",
           "refuses an interface that is neither first nor last", MprConfigInterfaceSetInfo,
           refuses_middle),
    GUARD_MUTANT("MprConfigInterfaceSetInfo.input-untouched", "stores-handle",
                 "stores the handle into the structure", "input changed", MprConfigInterfaceSetInfo,
                 stores_handle),
    MUTANT("MprConfigInterfaceSetInfo.input-untouched", "reads-on",
           "reads a byte beyond the structure", MprConfigInterfaceSetInfo, reads_on),
    MUTANT("MprConfigInterfaceSetInfo.x-name-type-ignored", "refuses-name", "refuses another name",
           MprConfigInterfaceSetInfo, refuses_name),
    MUTANT("MprConfigInterfaceSetInfo.x-name-type-ignored", "refuses-empty",
           "refuses an empty name", MprConfigInterfaceSetInfo, refuses_empty),
    MUTANT("MprConfigInterfaceSetInfo.x-name-type-ignored", "refuses-type",
           "refuses an unknown type", MprConfigInterfaceSetInfo, refuses_type),
    MUTANT("MprConfigInterfaceSetInfo.x-ignored-members", "refuses",
           "refuses a structure with a state", MprConfigInterfaceSetInfo, refuses_state),
    MUTANT("MprConfigInterfaceSetInfo.x-ignored-members", "shown", "shows the error that was given",
           MprConfigInterfaceGetInfo, shows_error),
    MUTANT("MprConfigInterfaceSetInfo.x-can-be-disabled", "stored-flag",
           "looks at the flag that is stored", MprConfigInterfaceSetInfo, stored_flag),
    MUTANT("MprConfigInterfaceSetInfo.x-can-be-disabled", "effect-lost", "changes no LAN interface",
           MprConfigInterfaceSetInfo, lan_lost),
    MUTANT("MprConfigInterfaceSetInfo.x-cannot-be-enabled", "accepted", "accepts the structure",
           MprConfigInterfaceSetInfo, lan_lost),
    MUTANT("MprConfigInterfaceSetInfo.x-stored-type", "given-type",
           "looks at the type that is given", MprConfigInterfaceSetInfo, given_type),
    MUTANT("MprConfigInterfaceSetInfo.x-refused-as-it-was", "half-done",
           "changes the hours of what it refuses", MprConfigInterfaceSetInfo, refused_half_done),
    MUTANT("MprConfigInterfaceSetInfo.x-no-hours", "kept", "keeps the hours",
           MprConfigInterfaceSetInfo, null_hours_kept),
    MUTANT("MprConfigInterfaceSetInfo.x-no-hours", "empty", "stores an empty list",
           MprConfigInterfaceSetInfo, null_hours_empty),
    MUTANT("MprConfigInterfaceSetInfo.x-level-2-stored", "refuses", "refuses level 2",
           MprConfigInterfaceSetInfo, refuses_2),
    MUTANT("MprConfigInterfaceSetInfo.x-level-2-stored", "effect-lost", "changes nothing",
           MprConfigInterfaceSetInfo, lost_2),
    MUTANT("MprConfigInterfaceSetInfo.x-level-2-stored", "number", "loses a number",
           MprConfigInterfaceSetInfo, number_lost_2),
    MUTANT("MprConfigInterfaceSetInfo.x-level-2-stored", "text", "cuts a text",
           MprConfigInterfaceSetInfo, text_cut_2),
    MUTANT("MprConfigInterfaceSetInfo.x-level-2-stored", "data", "loses the last byte of the data",
           MprConfigInterfaceSetInfo, data_cut_2),
    MUTANT("MprConfigInterfaceSetInfo.x-level-2-stored", "first-alone", "keeps what was said first",
           MprConfigInterfaceSetInfo, first_alone),
    MUTANT("MprConfigInterfaceSetInfo.x-level-3-stored", "effect-lost", "changes nothing",
           MprConfigInterfaceSetInfo, lost_3),
    MUTANT("MprConfigInterfaceSetInfo.x-level-3-stored", "ipv6", "takes level 3 for level 2",
           MprConfigInterfaceSetInfo, level_3_as_2),
    MUTANT("MprConfigInterfaceSetInfo.x-level-3-stored", "list", "loses the list",
           MprConfigInterfaceSetInfo, list_lost_3),
    MUTANT("MprConfigInterfaceSetInfo.x-level-3-stored", "first-alone", "keeps what was said first",
           MprConfigInterfaceSetInfo, first_alone),
    MUTANT("MprConfigInterfaceSetInfo.x-guid-kept", "another", "gives another id each time",
           MprConfigInterfaceGetInfo, guid_counts),
    MUTANT("MprConfigInterfaceSetInfo.x-others-kept", "level-0-clears",
           "lifts the restriction at level 0", MprConfigInterfaceSetInfo, level_0_clears),
    MUTANT("MprConfigInterfaceSetInfo.x-others-kept", "level-1-clears",
           "forgets how to dial at level 1", MprConfigInterfaceSetInfo, level_1_clears),
    MUTANT("MprConfigInterfaceSetInfo.x-others-kept", "level-3-clears",
           "lifts the restriction at level 3", MprConfigInterfaceSetInfo, level_3_clears),
    MUTANT("MprConfigInterfaceSetInfo.x-level-2-keeps-ipv6", "clears", "clears the addresses",
           MprConfigInterfaceSetInfo, level_2_clears),
    MUTANT("MprConfigInterfaceSetInfo.x-malformed", "accepted", "accepts the structure",
           MprConfigInterfaceSetInfo, malformed_accepted),
    MUTANT("MprConfigInterfaceSetInfo.x-malformed", "size-ignored", "ignores a size without data",
           MprConfigInterfaceSetInfo, size_ignored),
    MUTANT("MprConfigInterfaceSetInfo.x-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceSetInfo, fourteen),
    GUARD_MUTANT("MprConfigInterfaceSetInfo.x-oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigInterfaceSetInfo, keeps),
    MUTANT("MprConfigInterfaceSetInfo.x-oom", "half-done",
           "changes the flag although it answers a shortage", MprConfigInterfaceSetInfo, half_done),
    MUTANT("MprConfigInterfaceSetInfo.x-oom", "done",
           "makes the change although it answers a shortage", MprConfigInterfaceSetInfo,
           done_all_the_same),
    MUTANT("MprConfigInterfaceSetInfo.x-oom-level-3", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceSetInfo, fourteen),
    GUARD_MUTANT("MprConfigInterfaceSetInfo.x-oom-level-3", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigInterfaceSetInfo,
                 keeps),
    MUTANT("MprConfigInterfaceSetInfo.x-oom-level-3", "half-done",
           "changes the flag although it answers a shortage", MprConfigInterfaceSetInfo, half_done),
    MUTANT("MprConfigInterfaceSetInfo.x-oom-level-3", "done",
           "makes the change although it answers a shortage", MprConfigInterfaceSetInfo,
           done_all_the_same),
    MUTANT("MprConfigInterfaceSetInfo.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigInterfaceSetInfo, bad_parameter),
    MUTANT("MprConfigInterfaceSetInfo.x-bad-handle", "accepted", "works with any handle",
           MprConfigInterfaceSetInfo, bad_accepted),
    MUTANT("MprConfigInterfaceSetInfo.x-bad-interface", "no-such-interface",
           "answers ERROR_NO_SUCH_INTERFACE", MprConfigInterfaceSetInfo, bad_no_such),
    MUTANT("MprConfigInterfaceSetInfo.x-bad-interface", "accepted",
           "changes the first interface for any handle", MprConfigInterfaceSetInfo, bad_first),
    MUTANT("general.no-info-header", "header-gone", "replaces the header of a transport",
           MprConfigInterfaceSetInfo, header_replaced),
    MUTANT("general.no-info-header", "transport-gone", "removes a transport",
           MprConfigInterfaceSetInfo, transport_removed),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
