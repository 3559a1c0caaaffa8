/*
 * Mutants of deleting interfaces, and of what the other functions say afterwards.
 */
#include "mutants/interfaces.h"
#include "mprfake.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

static DWORD APIENTRY transport_info_handle(HANDLE config, HANDLE handle, HANDLE transport,
                                            LPBYTE *info, LPDWORD size)
{
    DWORD code = MprConfigInterfaceTransportGetInfo(config, handle, transport, info, size);
    return code == ERROR_NO_SUCH_INTERFACE ? ERROR_INVALID_HANDLE : code;
}

static DWORD APIENTRY create_refuses_lan(HANDLE config, DWORD level, LPBYTE input, HANDLE *out)
{
    if (config != NULL && input != NULL && level == 0 &&
        ENTRY->dwIfType == ROUTER_IF_TYPE_DEDICATED)
        return ERROR_NOT_SUPPORTED;
    return MprConfigInterfaceCreate(config, level, input, out);
}

DELETE_AFTER(one, if (code == NO_ERROR) code = 1;)
DELETE_IT(effect_lost, if (config != NULL && handle != NULL) return NO_ERROR;)
DELETE_IT(refuses_enabled, if (config != NULL && handle != NULL &&
                               mutant_interface(config, handle).fEnabled) return NO_ERROR;)
DELETE_IT(obstacle, HANDLE transport;
          if (config != NULL && handle != NULL &&
              MprConfigInterfaceTransportGetHandle(config, handle, PID_IP, &transport) ==
                  NO_ERROR) return 170;)
DELETE_IT(null_config_handle, if (config == NULL && handle != NULL) return ERROR_INVALID_HANDLE;)
DELETE_IT(null_config_success, if (config == NULL) return NO_ERROR;)
DELETE_IT(null_interface_handle, if (config != NULL && handle == NULL) return ERROR_INVALID_HANDLE;)
DELETE_IT(null_interface_no_such, if (handle == NULL) return ERROR_NO_SUCH_INTERFACE;)
DELETE_IT(both_null_handle, if (config == NULL && handle == NULL) return ERROR_INVALID_HANDLE;)
DELETE_IT(refuses_last, if (config != NULL && handle != NULL &&
                            handle == mutant_interface_at(config, 1)) return ERROR_INVALID_HANDLE;)
DELETE_IT(neighbour, if (config != NULL && handle != NULL) handle = mutant_interface_at(config, 0);)
DELETE_IT(refuses_middle,
          if (config != NULL && handle != NULL && handle != mutant_interface_at(config, 1) &&
              handle != mutant_interface_at(config, 0)) return ERROR_INVALID_HANDLE;)
FIND_AFTER(find_not_found, if (code == ERROR_NO_SUCH_INTERFACE) code = ERROR_NOT_FOUND;)
DELETE_AFTER(neighbour_too, if (code == NO_ERROR && mutant_interface_at(config, 0) != NULL)
                                MprConfigInterfaceDelete(config, mutant_interface_at(config, 0));)
DELETE_AFTER(
    disables_last, if (code == NO_ERROR && mutant_interface_at(config, 1) != NULL) {
        HANDLE last = mutant_interface_at(config, 1);
        MPR_INTERFACE_0 info = mutant_interface(config, last);
        info.fEnabled = FALSE;
        MprConfigInterfaceSetInfo(config, last, 0, (LPBYTE)&info);
    })
DELETE_AFTER(second_success, if (code == ERROR_NO_SUCH_INTERFACE) code = NO_ERROR;)
DELETE_AFTER(second_handle, if (code == ERROR_NO_SUCH_INTERFACE) code = ERROR_INVALID_HANDLE;)
INFO_AFTER(info_revived, if (code == ERROR_NO_SUCH_INTERFACE) code = MprConfigInterfaceGetInfo(
                             config, mutant_interface_at(config, 1), level, buffer, size);)
DELETE_AFTER(delete_revived,
             if (code == ERROR_NO_SUCH_INTERFACE)
                 code = MprConfigInterfaceDelete(config, mutant_interface_at(config, 1));)
DELETE_IT(refuses_enabled_code, if (config != NULL && handle != NULL &&
                                    mutant_interface(config, handle).fEnabled) return 908;)
DELETE_IT(refuses_internal, if (config != NULL && handle != NULL &&
                                mutant_interface(config, handle).dwIfType ==
                                    ROUTER_IF_TYPE_INTERNAL) return ERROR_NOT_SUPPORTED;)
DELETE_AFTER(bad_parameter, if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
DELETE_AFTER(bad_accepted, HANDLE fresh;
             if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
                 code = MprConfigInterfaceDelete(fresh, mutant_interface_at(fresh, 0));)
DELETE_AFTER(bad_no_such, if (code == ERROR_INVALID_HANDLE) code = ERROR_NO_SUCH_INTERFACE;)
DELETE_AFTER(bad_first,
             if (code == ERROR_INVALID_HANDLE && mutant_interface_at(config, 0) != NULL)
                 code = MprConfigInterfaceDelete(config, mutant_interface_at(config, 0));)
DELETE_IT(asks, kept = malloc(8); free(kept);)

/* The handle that the name led to last. */
FIND(
    find_stale, static HANDLE last; DWORD code = MprConfigInterfaceGetHandle(config, name, out);
    if (code == NO_ERROR) last = *out; if (code == ERROR_NO_SUCH_INTERFACE && last != NULL) {
        *out = last;
        code = NO_ERROR;
    } if (out != NULL) return code;)
FIND_AFTER(find_no_client,
           if (code == NO_ERROR && mutant_interface(config, *out).dwIfType == ROUTER_IF_TYPE_CLIENT)
               code = ERROR_NO_SUCH_INTERFACE;)

/* A walk that goes on at a place among those that are left. */
LIST(
    list_by_place, static DWORD listed; DWORD at = 0; LPBYTE skipped; DWORD unseen;
    if (resume != NULL && *resume != 0 &&
        MprConfigInterfaceEnum(config, 0, &skipped, listed *(DWORD)sizeof(MPR_INTERFACE_0), &unseen,
                               &unseen, &at) == NO_ERROR) {
        MprConfigBufferFree(skipped);
        *resume = at;
    } else listed = 0;
    DWORD code = MprConfigInterfaceEnum(config, level, buffer, bytes, read, total, resume);
    if (code == NO_ERROR) listed += *read; if (buffer != NULL) return code;)
/* A walk that begins again when something was deleted. */
LIST(list_starts_over, static DWORD before; LPBYTE all; DWORD unseen; DWORD now = 0;
     DWORD start = 0;
     if (MprConfigInterfaceEnum(config, 0, &all, 0xFFFFFFFFu, &unseen, &now, &start) == NO_ERROR)
         MprConfigBufferFree(all);
     if (resume != NULL && *resume != 0 && now != before) *resume = 0; before = now;)
LIST_AFTER(list_other_handles, static HANDLE other;
           if (code == NO_ERROR && other == NULL) MprConfigServerConnect(NULL, &other);
           for (DWORD i = 0; code == NO_ERROR && i < *read; i++)
               MprConfigInterfaceGetHandle(other, ENTRIES[i].wszInterfaceName,
                                           &ENTRIES[i].hInterface);)
DELETE_IT(refuses_loopback, if (config != NULL && handle != NULL &&
                                mutant_interface(config, handle).dwIfType ==
                                    ROUTER_IF_TYPE_LOOPBACK) return ERROR_NOT_SUPPORTED;)

const struct mutant mutants_interface_delete[] = {
    MUTANT("MprConfigInterfaceDelete.success-code", "one", "answers 1 for success",
           MprConfigInterfaceDelete, one),
    MUTANT("MprConfigInterfaceDelete.removes-interface", "effect-lost", "deletes nothing",
           MprConfigInterfaceDelete, effect_lost),
    MUTANT("MprConfigInterfaceDelete.removes-interface", "refuses",
           "refuses an interface that is enabled", MprConfigInterfaceDelete, refuses_enabled),
    MUTANT("MprConfigInterfaceDelete.removes-transports", "obstacle",
           "refuses an interface that has a transport", MprConfigInterfaceDelete, obstacle),
    MUTANT("MprConfigInterfaceDelete.removes-transports", "effect-lost",
           "keeps interface and transports", MprConfigInterfaceDelete, effect_lost),
    MUTANT("MprConfigInterfaceDelete.null-config", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceDelete, null_config_handle),
    MUTANT("MprConfigInterfaceDelete.null-config", "success", "answers NO_ERROR",
           MprConfigInterfaceDelete, null_config_success),
    MUTANT("MprConfigInterfaceDelete.null-interface", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceDelete, null_interface_handle),
    MUTANT("MprConfigInterfaceDelete.null-interface", "no-such", "answers ERROR_NO_SUCH_INTERFACE",
           MprConfigInterfaceDelete, null_interface_no_such),
    MUTANT("MprConfigInterfaceDelete.both-null", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigInterfaceDelete, both_null_handle),
    MUTANT("MprConfigInterfaceDelete.handle-from-create", "refuses-last",
           "refuses the interface created last", MprConfigInterfaceDelete, refuses_last),
    MUTANT("MprConfigInterfaceDelete.handle-from-create", "neighbour", "deletes the first instead",
           MprConfigInterfaceDelete, neighbour),
    MUTANT("MprConfigInterfaceDelete.handle-from-gethandle", "refuses",
           "refuses an interface that is neither first nor last", MprConfigInterfaceDelete,
           refuses_middle),
    MUTANT("MprConfigInterfaceDelete.handle-from-gethandle", "neighbour",
           "deletes the first instead", MprConfigInterfaceDelete, neighbour),
    MUTANT("MprConfigInterfaceDelete.handle-from-enum", "refuses",
           "refuses an interface that is neither first nor last", MprConfigInterfaceDelete,
           refuses_middle),
    MUTANT("MprConfigInterfaceDelete.handle-from-enum", "neighbour", "deletes the first instead",
           MprConfigInterfaceDelete, neighbour),
    MUTANT("MprConfigInterfaceDelete.not-listed-after", "effect-lost", "deletes nothing",
           MprConfigInterfaceDelete, effect_lost),
    MUTANT("MprConfigInterfaceDelete.not-listed-after", "neighbour", "deletes the first instead",
           MprConfigInterfaceDelete, neighbour),
    MUTANT("MprConfigInterfaceDelete.not-listed-after", "not-found",
           "has the name answered with ERROR_NOT_FOUND", MprConfigInterfaceGetHandle,
           find_not_found),
    MUTANT("MprConfigInterfaceDelete.others-unaffected", "neighbour-too",
           "deletes the first as well", MprConfigInterfaceDelete, neighbour_too),
    MUTANT("MprConfigInterfaceDelete.others-unaffected", "disables-last", "disables the last one",
           MprConfigInterfaceDelete, disables_last),
    MUTANT("MprConfigInterfaceDelete.x-second-delete", "success", "answers NO_ERROR",
           MprConfigInterfaceDelete, second_success),
    MUTANT("MprConfigInterfaceDelete.x-second-delete", "invalid-handle",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceDelete, second_handle),
    MUTANT("MprConfigInterfaceDelete.x-recreated", "revived",
           "takes an old handle for that of the newest interface", MprConfigInterfaceGetInfo,
           info_revived),
    MUTANT("MprConfigInterfaceDelete.x-recreated", "revived-delete",
           "deletes the newest interface by an old handle", MprConfigInterfaceDelete,
           delete_revived),
    MUTANT("MprConfigInterfaceDelete.x-transport-handles", "invalid-handle",
           "answers ERROR_INVALID_HANDLE", MprConfigInterfaceTransportGetInfo,
           transport_info_handle),
    MUTANT("MprConfigInterfaceDelete.x-any-type", "not-enabled",
           "refuses an interface that is enabled", MprConfigInterfaceDelete, refuses_enabled_code),
    MUTANT("MprConfigInterfaceDelete.x-any-type", "not-internal", "refuses an internal interface",
           MprConfigInterfaceDelete, refuses_internal),
    MUTANT("MprConfigInterfaceDelete.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigInterfaceDelete, bad_parameter),
    MUTANT("MprConfigInterfaceDelete.x-bad-handle", "accepted", "works with any handle",
           MprConfigInterfaceDelete, bad_accepted),
    MUTANT("MprConfigInterfaceDelete.x-bad-interface", "no-such-interface",
           "answers ERROR_NO_SUCH_INTERFACE", MprConfigInterfaceDelete, bad_no_such),
    MUTANT("MprConfigInterfaceDelete.x-bad-interface", "accepted",
           "deletes the first interface for any handle", MprConfigInterfaceDelete, bad_first),
    MUTANT("MprConfigInterfaceDelete.x-needs-no-memory", "asks",
           "asks for a block, and gives it back", MprConfigInterfaceDelete, asks),
    MUTANT("MprConfigInterfaceGetHandle.after-delete", "stale", "finds the interface still",
           MprConfigInterfaceGetHandle, find_stale),
    MUTANT("MprConfigInterfaceGetHandle.after-delete", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigInterfaceGetHandle, find_not_found),
    MUTANT("MprConfigInterfaceGetHandle.x-client", "not-found", "finds no interface of a client",
           MprConfigInterfaceGetHandle, find_no_client),
    MUTANT("MprConfigInterfaceEnum.x-resume-after-changes", "by-place",
           "goes on at a place among those that are left", MprConfigInterfaceEnum, list_by_place),
    MUTANT("MprConfigInterfaceEnum.x-resume-after-changes", "starts-over",
           "begins again when something has changed", MprConfigInterfaceEnum, list_starts_over),
    MUTANT("MprConfigInterfaceEnum.x-same-handle", "another", "gives handles of another connection",
           MprConfigInterfaceEnum, list_other_handles),
    MUTANT("general.lan-not-excluded", "create", "creates no LAN interface",
           MprConfigInterfaceCreate, create_refuses_lan),
    MUTANT("general.lan-not-excluded", "delete", "deletes no loopback interface",
           MprConfigInterfaceDelete, refuses_loopback),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
