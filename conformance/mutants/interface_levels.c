/*
 * Mutants of the levels of interfaces: what creating stores, what reading gives, what the
 * structures hold.
 */
#include "mutants/interfaces.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

/* Whether all arguments may be looked at. */
#define SANE (config != NULL && input != NULL && out != NULL && level <= 3)
/* The call with a copy of the structure, changed. */
#define WITH(condition, change)                                                                    \
    MPR_INTERFACE_3 copy;                                                                          \
    if (SANE && (condition)) {                                                                     \
        static const size_t sizes[] = {sizeof(MPR_INTERFACE_0), sizeof(MPR_INTERFACE_1),           \
                                       sizeof(MPR_INTERFACE_2), sizeof(MPR_INTERFACE_3)};          \
        memcpy(&copy, input, sizes[level]);                                                        \
        change;                                                                                    \
        return MprConfigInterfaceCreate(config, level, (LPBYTE)&copy, out);                        \
    }
#define HOURS ((MPR_INTERFACE_1 *)(void *)&copy)->lpwsDialoutHoursRestriction

/* What was read, as a structure of its level. */
#define ZERO     ((MPR_INTERFACE_0 *)(void *)*buffer)
#define ONE      ((MPR_INTERFACE_1 *)(void *)*buffer)
#define TWO      ((MPR_INTERFACE_2 *)(void *)*buffer)
#define THREE    ((MPR_INTERFACE_3 *)(void *)*buffer)
#define READ(at) (code == NO_ERROR && level == (at))

/* The texts of a list, one after another: a character of each is changed where it is `from`. */
static void replace(WCHAR *list, WCHAR from, WCHAR to)
{
    while (list != NULL && (list[0] != 0 || list[1] != 0)) {
        if (*list == from)
            *list = to;
        list++;
    }
}

/* Ends a list behind its first text. */
static void first_alone(WCHAR *list)
{
    while (list != NULL && *list != 0)
        list++;
    if (list != NULL)
        list[1] = 0;
}

/* Ends a text where it has a character. */
static void cut_at(WCHAR *text, WCHAR at)
{
    while (text != NULL && *text != 0 && *text != at)
        text++;
    if (text != NULL)
        text[0] = text[1] = 0;
}

static void utf16_copy(WCHAR *to, const char *ascii)
{
    do
        *to++ = (WCHAR)*ascii;
    while (*ascii++ != 0);
}

CREATE(create_refuses_1, if (SANE && level == 1) return ERROR_INVALID_PARAMETER;)
CREATE(
    create_lost_1, if (SANE && level == 1) {
        *out = config;
        return NO_ERROR;
    })
CREATE(create_refuses_3, if (SANE && level == 3) return 124;)
CREATE(
    create_lost_3, if (SANE && level == 3) {
        *out = config;
        return NO_ERROR;
    })
CREATE(create_no_client,
       if (SANE && ENTRY->dwIfType == ROUTER_IF_TYPE_CLIENT) return ERROR_INVALID_PARAMETER;)
CREATE(create_wants_guid, if (SANE && ENTRY->dwIfType == ROUTER_IF_TYPE_DEDICATED &&
                              ENTRY->wszInterfaceName[0] != 0x7B) return ERROR_NOT_FOUND;)
CREATE(create_no_dialout, WITH(level == 0, if (copy.dwIfType == ROUTER_IF_TYPE_DIALOUT)
                                               copy.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER))
CREATE(create_refuses_state,
       if (SANE && ENTRY->dwConnectionState != 0) return ERROR_INVALID_PARAMETER;)
INFO_AFTER(info_shows_state,
           if (code == NO_ERROR) ZERO->dwConnectionState = ROUTER_IF_STATE_CONNECTED;)
CREATE(create_hours_lost, if (level == 1) level = 0;)
INFO_AFTER(info_hours_first, if (READ(1)) first_alone(ONE->lpwsDialoutHoursRestriction);)
CREATE(create_hours_empty, static WCHAR empty[2];
       WITH(level == 1, if (HOURS == NULL) HOURS = empty))
CREATE(create_hours_wanted, WITH(level == 1, if (HOURS == NULL) return ERROR_INVALID_PARAMETER))
CREATE(create_refuses_2, if (SANE && level == 2) return ERROR_NOT_SUPPORTED;)
CREATE(create_lost_2, if (level == 2) level = 0;)
CREATE(create_number_2, WITH(level == 2, copy.dwSubEntries = 0))
CREATE(create_text_2, WITH(level == 2, copy.szX25Facilities[199] = 0))
CREATE(create_list_2, static WCHAR list[64];
       WITH(level == 2, memset(list, 0, sizeof list);
            memcpy(list, copy.szAlternates, sizeof(WCHAR)); copy.szAlternates = list))
CREATE(create_data_2, WITH(level == 2, copy.dwCustomAuthDataSize--))
CREATE(create_guid_2, WITH(level == 2, copy.guidId.Data1++))
CREATE(create_3_as_0, if (level == 3) level = 0;)
CREATE(create_3_as_2, if (level == 3) level = 2;)
CREATE(create_3_swapped, WITH(level == 3, copy.ipv6addrDns = copy.ipv6addrDnsAlt))
CREATE(create_cuts, WITH(level >= 2, copy.szX25Address[MPR_MaxX25Address] = 0))
CREATE_AFTER(create_overflow, if (code == ERROR_INVALID_PARAMETER) code = ERROR_BUFFER_OVERFLOW;)
CREATE(
    create_endless_hours, static WCHAR empty[2];
    DWORD code = MprConfigInterfaceCreate(config, level, input, out);
    if (code == ERROR_INVALID_PARAMETER) {
        WITH(level == 1, HOURS = empty)
    } if (level == 1) return code;)
CREATE(
    create_endless_numbers, DWORD code = MprConfigInterfaceCreate(config, level, input, out);
    if (code == ERROR_INVALID_PARAMETER) {
        WITH(level == 3, copy.szAlternates = NULL)
    } if (level == 3) return code;)
CREATE(create_size_ignored,
       WITH(level >= 2, if (copy.lpbCustomAuthData == NULL) copy.dwCustomAuthDataSize = 0))
CREATE(create_size_reads,
       if (SANE && level >= 2 &&
           *(volatile BYTE *)((MPR_INTERFACE_2 *)(void *)input)->lpbCustomAuthData == 77) return 1;)
CREATE_AFTER(create_1_fourteen, if (SHORT && level == 1) code = 14;)
CREATE_AFTER(create_1_keeps, if (SHORT && level == 1) kept = malloc(8);)
CREATE(create_1_half_done, HANDLE unseen;
       DWORD code = MprConfigInterfaceCreate(config, level, input, out);
       if (SHORT && level == 1) MprConfigInterfaceCreate(config, 0, input, &unseen);
       if (level == 1) return code;)
CREATE_AFTER(create_3_fourteen, if (SHORT && level == 3) code = 14;)
CREATE_AFTER(create_3_keeps, if (SHORT && level == 3) kept = malloc(8);)
CREATE(create_3_half_done, HANDLE unseen;
       DWORD code = MprConfigInterfaceCreate(config, level, input, out);
       if (SHORT && level == 3) MprConfigInterfaceCreate(config, 0, input, &unseen);
       if (level == 3) return code;)
INFO(info_neighbour_2, if (handle != NULL && level == 2) handle = mutant_interface_at(config, 1);)
INFO(info_level_0, if (level <= 3) level = 0;)
INFO_AFTER(info_size_of_0, if (READ(1)) *size = sizeof(MPR_INTERFACE_0);)
INFO(info_refuses_3, if (level == 3) return ERROR_INVALID_PARAMETER;)
INFO(info_neighbour_3, if (handle != NULL && level == 3) handle = mutant_interface_at(config, 1);)
INFO_AFTER(info_gone_handle, if (code == ERROR_NO_SUCH_INTERFACE) code = ERROR_INVALID_HANDLE;)
INFO_AFTER(info_gone_3, if (code == ERROR_NO_SUCH_INTERFACE && level == 3) code = ERROR_NOT_FOUND;)
INFO_AFTER(
    info_full_router,
    if (code == NO_ERROR && level > 0 && ZERO->dwIfType != ROUTER_IF_TYPE_FULL_ROUTER) {
        MprConfigBufferFree(*buffer);
        code = 124;
    })
INFO_AFTER(info_all_full, if (READ(2)) ZERO->dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;)
INFO_AFTER(info_hours_empty, static WCHAR empty[2];
           if (READ(1) && ONE->lpwsDialoutHoursRestriction == NULL)
               ONE->lpwsDialoutHoursRestriction = empty;)
INFO_AFTER(info_phone,
           if (code == NO_ERROR && level >= 2 && TWO->dwType == 0) TWO->dwType = MPRET_Phone;)
INFO_AFTER(info_numbers_empty, static WCHAR empty[2];
           if (READ(3) && THREE->szAlternates == NULL) THREE->szAlternates = empty;)
INFO_AFTER(
    info_hours_elsewhere, static WCHAR other[64];
    if (READ(1) && ONE->lpwsDialoutHoursRestriction != NULL) {
        memcpy(other, ONE->lpwsDialoutHoursRestriction, 13 * sizeof *other);
        ONE->lpwsDialoutHoursRestriction = other;
    })
INFO_AFTER(info_size_alone, if (READ(3)) *size = sizeof(MPR_INTERFACE_3);)
INFO_AFTER(info_overlap, if (READ(2)) TWO->lpbCustomAuthData = (LPBYTE)TWO->szAlternates;)
INFO_AFTER(info_handle_null, if (READ(2)) TWO->hInterface = NULL;)
INFO_AFTER(info_handle_config, if (READ(0)) ZERO->hInterface = config;)
INFO_AFTER(info_connected,
           if (READ(3) && THREE->fEnabled) THREE->dwConnectionState = ROUTER_IF_STATE_CONNECTED;)
INFO_AFTER(info_reason, if (code == NO_ERROR && !ZERO->fEnabled)
                            ZERO->fUnReachabilityReasons = MPR_INTERFACE_ADMIN_DISABLED;)
INFO_AFTER(info_adds_flag, if (code == NO_ERROR && level >= 2 &&
                               (TWO->dwfOptions & (MPRIO_RequireEAP | MPRIO_RequirePAP)) == 0)
                               TWO->dwfOptions |= MPRIO_RequireEncryptedPw;)
INFO_AFTER(info_one_text, if (READ(1) && ONE->lpwsDialoutHoursRestriction != NULL)
                              ONE->lpwsDialoutHoursRestriction[13] = 0x20;)
INFO_AFTER(info_first_range, WCHAR *hours = READ(1) ? ONE->lpwsDialoutHoursRestriction : NULL;
           if (hours != NULL) cut_at(hours + 2, 0x20);)
INFO_AFTER(info_day_7, if (READ(1) && ONE->lpwsDialoutHoursRestriction != NULL &&
                           ONE->lpwsDialoutHoursRestriction[0] == 0x30)
                           ONE->lpwsDialoutHoursRestriction[0] = 0x37;)
INFO_AFTER(info_dots, if (READ(1)) replace(ONE->lpwsDialoutHoursRestriction, 0x3A, 0x2E);)
INFO_AFTER(info_numbers_first, if (READ(2)) first_alone(TWO->szAlternates);)
INFO_AFTER(info_netprotocols, if (READ(2)) TWO->dwfNetProtocols &= ~(DWORD)MPRNP_Ipx;)
INFO_AFTER(info_dialmode, if (READ(2)) TWO->dwDialMode = MPRDM_DialAll;)
INFO_AFTER(info_idle, if (READ(2)) TWO->dwIdleDisconnectSeconds &= 0x7FFFFFFF;)
INFO_AFTER(info_entry_type, if (READ(2)) TWO->dwType = MPRET_Phone;)
INFO_AFTER(info_encryption, if (READ(2)) TWO->dwEncryptionType &= 1;)
INFO_AFTER(info_vpn_strategy, if (READ(2)) TWO->dwVpnStrategy = MPR_VS_Default;)
INFO_AFTER(info_irda,
           if (READ(2) && TWO->szDeviceType[0] == 0x49) utf16_copy(TWO->szDeviceType, "SERIAL");)
INFO_AFTER(info_data_text, if (READ(2)) TWO->dwCustomAuthDataSize = 256;)
INFO_AFTER(info_data_changed, if (READ(2) && TWO->lpbCustomAuthData != NULL)
                                  TWO->lpbCustomAuthData[TWO->dwCustomAuthDataSize - 1]++;)
INFO_AFTER(info_guid_counts, static BYTE count; if (READ(2)) TWO->guidId.Data4[7] = ++count;)
INFO_AFTER(info_cut_colon, if (READ(3)) cut_at(THREE->szLocalPhoneNumber, 0x3A);)
CREATE(create_wants_addresses, MPR_INTERFACE_3 *info = (void *)input;
       if (SANE && level == 3 && info->AddressCount != 0 &&
           info->ipv6addr == NULL) return ERROR_INVALID_PARAMETER;)
CREATE(create_reads_address, MPR_INTERFACE_3 *info = (void *)input;
       if (SANE && level == 3 && info->ipv6addr != NULL &&
           *(volatile BYTE *)info->ipv6addr == 77) return 1;)
INFO_AFTER(info_dns_flag, if (READ(3) && (THREE->dwfOptions & MPRIO_SpecificNameServers) == 0)
                              memset(&THREE->ipv6addrDns, 0, 16);)
INFO_AFTER(info_dns_first, if (READ(3)) THREE->ipv6addrDnsAlt = THREE->ipv6addrDns;)
INFO_AFTER(info_numbers_first_3, if (READ(3)) first_alone(THREE->szAlternates);)
INFO_AFTER(info_data_changed_3,
           if (READ(3) && THREE->lpbCustomAuthData != NULL) THREE->lpbCustomAuthData[0]++;)
INFO_AFTER(info_type_3, if (READ(3)) THREE->dwType = MPRET_Phone;)

const struct mutant mutants_interface_levels[] = {
    MUTANT("MprConfigInterfaceCreate.level-1", "refuses", "refuses level 1",
           MprConfigInterfaceCreate, create_refuses_1),
    MUTANT("MprConfigInterfaceCreate.level-1", "effect-lost", "creates nothing",
           MprConfigInterfaceCreate, create_lost_1),
    MUTANT("MprConfigInterfaceCreate.level-3", "refuses", "refuses level 3",
           MprConfigInterfaceCreate, create_refuses_3),
    MUTANT("MprConfigInterfaceCreate.level-3", "effect-lost", "creates nothing",
           MprConfigInterfaceCreate, create_lost_3),
    MUTANT("MprConfigInterfaceCreate.x-any-type", "client", "refuses a client",
           MprConfigInterfaceCreate, create_no_client),
    MUTANT("MprConfigInterfaceCreate.x-any-type", "guid", "wants a GUID for a LAN interface",
           MprConfigInterfaceCreate, create_wants_guid),
    MUTANT("MprConfigInterfaceCreate.x-any-type", "dialout", "takes DIALOUT for FULL_ROUTER",
           MprConfigInterfaceCreate, create_no_dialout),
    MUTANT("MprConfigInterfaceCreate.x-ignored-members", "refuses",
           "refuses a structure with a state", MprConfigInterfaceCreate, create_refuses_state),
    MUTANT("MprConfigInterfaceCreate.x-ignored-members", "shown", "shows the state that was given",
           MprConfigInterfaceGetInfo, info_shows_state),
    MUTANT("MprConfigInterfaceCreate.x-hours", "lost", "takes level 1 for level 0",
           MprConfigInterfaceCreate, create_hours_lost),
    MUTANT("MprConfigInterfaceCreate.x-hours", "first-alone", "gives the first text alone",
           MprConfigInterfaceGetInfo, info_hours_first),
    MUTANT("MprConfigInterfaceCreate.x-no-hours", "empty", "stores an empty list",
           MprConfigInterfaceCreate, create_hours_empty),
    MUTANT("MprConfigInterfaceCreate.x-no-hours", "refuses", "refuses NULL",
           MprConfigInterfaceCreate, create_hours_wanted),
    MUTANT("MprConfigInterfaceCreate.x-level-2-stored", "refuses", "refuses level 2",
           MprConfigInterfaceCreate, create_refuses_2),
    MUTANT("MprConfigInterfaceCreate.x-level-2-stored", "lost", "takes level 2 for level 0",
           MprConfigInterfaceCreate, create_lost_2),
    MUTANT("MprConfigInterfaceCreate.x-level-2-stored", "number", "loses a number",
           MprConfigInterfaceCreate, create_number_2),
    MUTANT("MprConfigInterfaceCreate.x-level-2-stored", "text", "cuts a text",
           MprConfigInterfaceCreate, create_text_2),
    MUTANT("MprConfigInterfaceCreate.x-level-2-stored", "list", "gives the first text alone",
           MprConfigInterfaceCreate, create_list_2),
    MUTANT("MprConfigInterfaceCreate.x-level-2-stored", "data", "loses the last byte of the data",
           MprConfigInterfaceCreate, create_data_2),
    MUTANT("MprConfigInterfaceCreate.x-level-2-stored", "guid", "makes an id of its own",
           MprConfigInterfaceCreate, create_guid_2),
    MUTANT("MprConfigInterfaceCreate.x-level-3-stored", "lost", "takes level 3 for level 0",
           MprConfigInterfaceCreate, create_3_as_0),
    MUTANT("MprConfigInterfaceCreate.x-level-3-stored", "ipv6", "takes level 3 for level 2",
           MprConfigInterfaceCreate, create_3_as_2),
    MUTANT("MprConfigInterfaceCreate.x-level-3-stored", "swapped",
           "takes one address for the other", MprConfigInterfaceCreate, create_3_swapped),
    MUTANT("MprConfigInterfaceCreate.x-unterminated-text", "cuts", "cuts a text without terminator",
           MprConfigInterfaceCreate, create_cuts),
    MUTANT("MprConfigInterfaceCreate.x-unterminated-text", "other-code",
           "answers ERROR_BUFFER_OVERFLOW", MprConfigInterfaceCreate, create_overflow),
    MUTANT("MprConfigInterfaceCreate.x-endless-list", "hours",
           "takes hours without an end for none", MprConfigInterfaceCreate, create_endless_hours),
    MUTANT("MprConfigInterfaceCreate.x-endless-list", "numbers",
           "takes numbers without an end for none", MprConfigInterfaceCreate,
           create_endless_numbers),
    MUTANT("MprConfigInterfaceCreate.x-size-without-data", "ignored", "ignores the size",
           MprConfigInterfaceCreate, create_size_ignored),
    MUTANT("MprConfigInterfaceCreate.x-size-without-data", "reads", "reads through NULL",
           MprConfigInterfaceCreate, create_size_reads),
    MUTANT("MprConfigInterfaceCreate.x-oom-level-1", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceCreate, create_1_fourteen),
    GUARD_MUTANT("MprConfigInterfaceCreate.x-oom-level-1", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigInterfaceCreate,
                 create_1_keeps),
    MUTANT("MprConfigInterfaceCreate.x-oom-level-1", "half-done",
           "creates the interface although it answers a shortage", MprConfigInterfaceCreate,
           create_1_half_done),
    MUTANT("MprConfigInterfaceCreate.x-oom-level-3", "fourteen", "answers ERROR_OUTOFMEMORY (14)",
           MprConfigInterfaceCreate, create_3_fourteen),
    GUARD_MUTANT("MprConfigInterfaceCreate.x-oom-level-3", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigInterfaceCreate,
                 create_3_keeps),
    MUTANT("MprConfigInterfaceCreate.x-oom-level-3", "half-done",
           "creates the interface although it answers a shortage", MprConfigInterfaceCreate,
           create_3_half_done),
    MUTANT("MprConfigInterfaceGetInfo.level-struct", "higher-neighbour",
           "gives the structure of a neighbour at level 2", MprConfigInterfaceGetInfo,
           info_neighbour_2),
    MUTANT("MprConfigInterfaceGetInfo.size-bytes", "level-0",
           "gives the structure of level 0 at every level", MprConfigInterfaceGetInfo,
           info_level_0),
    MUTANT("MprConfigInterfaceGetInfo.size-bytes", "level-1",
           "gives the size of level 0 at level 1", MprConfigInterfaceGetInfo, info_size_of_0),
    MUTANT("MprConfigInterfaceGetInfo.level-3-os", "refuses", "refuses level 3",
           MprConfigInterfaceGetInfo, info_refuses_3),
    MUTANT("MprConfigInterfaceGetInfo.level-3-os", "neighbour",
           "gives the structure of a neighbour", MprConfigInterfaceGetInfo, info_neighbour_3),
    MUTANT("MprConfigInterfaceGetInfo.no-such-interface", "invalid-handle",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceGetInfo, info_gone_handle),
    MUTANT("MprConfigInterfaceGetInfo.no-such-interface", "level-3",
           "answers ERROR_NOT_FOUND at level 3", MprConfigInterfaceGetInfo, info_gone_3),
    MUTANT("MprConfigInterfaceGetInfo.x-any-type", "full-router",
           "gives levels above 0 of demand-dial interfaces alone", MprConfigInterfaceGetInfo,
           info_full_router),
    MUTANT("MprConfigInterfaceGetInfo.x-any-type", "calls-full-router",
           "calls every interface demand-dial", MprConfigInterfaceGetInfo, info_all_full),
    MUTANT("MprConfigInterfaceGetInfo.x-no-hours", "empty", "gives an empty list",
           MprConfigInterfaceGetInfo, info_hours_empty),
    MUTANT("MprConfigInterfaceGetInfo.x-no-phone-book", "type",
           "calls the entry one for a telephone", MprConfigInterfaceGetInfo, info_phone),
    MUTANT("MprConfigInterfaceGetInfo.x-no-phone-book", "list", "gives an empty list of numbers",
           MprConfigInterfaceGetInfo, info_numbers_empty),
    MUTANT("MprConfigInterfaceGetInfo.x-one-block", "hours-elsewhere",
           "gives hours in a block of their own", MprConfigInterfaceGetInfo, info_hours_elsewhere),
    MUTANT("MprConfigInterfaceGetInfo.x-one-block", "size", "counts the structure alone",
           MprConfigInterfaceGetInfo, info_size_alone),
    MUTANT("MprConfigInterfaceGetInfo.x-one-block", "overlap",
           "gives one part in the place of the other", MprConfigInterfaceGetInfo, info_overlap),
    MUTANT("MprConfigInterfaceGetInfo.x-own-handle", "null", "gives NULL",
           MprConfigInterfaceGetInfo, info_handle_null),
    MUTANT("MprConfigInterfaceGetInfo.x-own-handle", "connection", "gives the connection",
           MprConfigInterfaceGetInfo, info_handle_config),
    MUTANT("MprConfigInterfaceGetInfo.x-no-live-state", "connected",
           "calls enabled interfaces connected", MprConfigInterfaceGetInfo, info_connected),
    MUTANT("MprConfigInterfaceGetInfo.x-no-live-state", "disabled",
           "gives a reason for disabled interfaces", MprConfigInterfaceGetInfo, info_reason),
    MUTANT("MprConfigInterfaceGetInfo.x-options-as-stored", "adds", "adds MPRIO_RequireEncryptedPw",
           MprConfigInterfaceGetInfo, info_adds_flag),
    MUTANT("MPR_INTERFACE_1.dialout-multistring", "first-alone", "gives the first text alone",
           MprConfigInterfaceGetInfo, info_hours_first),
    MUTANT("MPR_INTERFACE_1.dialout-multistring", "one-text", "gives all as one text",
           MprConfigInterfaceGetInfo, info_one_text),
    MUTANT("MPR_INTERFACE_1.dialout-entry", "first-range", "gives the first range alone",
           MprConfigInterfaceGetInfo, info_first_range),
    MUTANT("MPR_INTERFACE_1.dialout-day", "sunday", "calls Sunday day 7", MprConfigInterfaceGetInfo,
           info_day_7),
    MUTANT("MPR_INTERFACE_1.dialout-range", "dots", "writes the time with dots",
           MprConfigInterfaceGetInfo, info_dots),
    MUTANT("MPR_INTERFACE_2.alternates-multistring", "first-alone", "gives the first number alone",
           MprConfigInterfaceGetInfo, info_numbers_first),
    MUTANT("MPR_INTERFACE_2.netprotocols", "value", "knows no IPX", MprConfigInterfaceGetInfo,
           info_netprotocols),
    MUTANT("MPR_INTERFACE_2.dialmode", "value", "dials all at once", MprConfigInterfaceGetInfo,
           info_dialmode),
    MUTANT("MPR_INTERFACE_2.idle", "value", "takes a number of seconds for signed",
           MprConfigInterfaceGetInfo, info_idle),
    MUTANT("MPR_INTERFACE_2.entry-type", "value", "calls every entry one for a telephone",
           MprConfigInterfaceGetInfo, info_entry_type),
    MUTANT("MPR_INTERFACE_2.encryption", "value", "knows on and off alone",
           MprConfigInterfaceGetInfo, info_encryption),
    MUTANT("MPR_INTERFACE_2.vpn-strategy", "value", "gives the default strategy",
           MprConfigInterfaceGetInfo, info_vpn_strategy),
    MUTANT("MPR_INTERFACE_2.devicetype", "irda", "takes infrared for serial",
           MprConfigInterfaceGetInfo, info_irda),
    MUTANT("MPR_INTERFACE_2.custom-auth", "zero", "ends the data at a byte of 0",
           MprConfigInterfaceGetInfo, info_data_text),
    MUTANT("MPR_INTERFACE_2.custom-auth", "changed", "gives another byte",
           MprConfigInterfaceGetInfo, info_data_changed),
    MUTANT("MPR_INTERFACE_2.guid-read-only", "another", "gives another id each time",
           MprConfigInterfaceGetInfo, info_guid_counts),
    MUTANT("MPR_INTERFACE_3.phone-or-ipv6", "cut", "ends a number at a colon",
           MprConfigInterfaceGetInfo, info_cut_colon),
    MUTANT("MPR_INTERFACE_3.addresscount-unused", "wants", "wants as many addresses",
           MprConfigInterfaceCreate, create_wants_addresses),
    MUTANT("MPR_INTERFACE_3.ipv6addr-unused", "reads", "reads an address", MprConfigInterfaceCreate,
           create_reads_address),
    MUTANT("MPR_INTERFACE_3.ipv6-dns", "flag", "gives them with MPRIO_SpecificNameServers alone",
           MprConfigInterfaceGetInfo, info_dns_flag),
    MUTANT("MPR_INTERFACE_3.ipv6-dns", "second", "gives the first for both",
           MprConfigInterfaceGetInfo, info_dns_first),
    MUTANT("MPR_INTERFACE_3.shared-rules", "list", "gives the first number alone",
           MprConfigInterfaceGetInfo, info_numbers_first_3),
    MUTANT("MPR_INTERFACE_3.shared-rules", "data", "gives another byte", MprConfigInterfaceGetInfo,
           info_data_changed_3),
    MUTANT("MPR_INTERFACE_3.shared-rules", "type", "calls every entry one for a telephone",
           MprConfigInterfaceGetInfo, info_type_3),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
