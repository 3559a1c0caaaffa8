/*
 * Mutants of deleting a transport. Each macro makes a wrapper: statements before the real call, or
 * (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"

#include <stdlib.h>

static void *volatile kept;

#define ON_DELETE(name, ...)                                                                       \
    static DWORD APIENTRY name(HANDLE config, HANDLE transport)                                    \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigTransportDelete(config, transport);                                        \
    }
#define ON_DELETE_AFTER(name, ...)                                                                 \
    ON_DELETE(name, DWORD code = MprConfigTransportDelete(config, transport);                      \
              __VA_ARGS__ return code;)

ON_DELETE_AFTER(delete_success_code_one, if (code == NO_ERROR) code = 1;)
ON_DELETE(delete_removes_effect_lost, if (config != NULL && transport != NULL) return NO_ERROR;)
ON_DELETE(delete_removes_neighbour, HANDLE other;
          if (transport != NULL && MprConfigTransportGetHandle(config, PID_IPX, &other) == NO_ERROR)
              transport = other;)
ON_DELETE_AFTER(delete_removes_all, HANDLE other;
                if (code == NO_ERROR && MprConfigTransportGetHandle(config, PID_NBF, &other) ==
                                            NO_ERROR) MprConfigTransportDelete(config, other);)
ON_DELETE(delete_one_connection, static HANDLE first; if (first == NULL) first = config;
          if (config != first) return ERROR_INVALID_HANDLE;)
ON_DELETE(delete_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
ON_DELETE(delete_null_transport_other_code,
          if (transport == NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
ON_DELETE(delete_null_transport_accepts, if (transport == NULL && config != NULL) return NO_ERROR;)
ON_DELETE_AFTER(delete_x_deleted_twice_success,
                if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = NO_ERROR;)
ON_DELETE_AFTER(delete_x_deleted_twice_handle,
                if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_INVALID_HANDLE;)
ON_DELETE(delete_x_never_revived_anew, DWORD code = MprConfigTransportDelete(config, transport);
          HANDLE anew; if (code == ERROR_UNKNOWN_PROTOCOL_ID &&
                           MprConfigTransportGetHandle(config, PID_ATALK, &anew) == NO_ERROR)
                           code = MprConfigTransportDelete(config, anew);
          if (config != NULL) return code;)
ON_DELETE_AFTER(delete_x_leaves_interfaces_removes, HANDLE of; HANDLE there;
                static WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', '1',
                                       0};
                if (code == NO_ERROR &&
                    MprConfigInterfaceGetHandle(config, name, &of) == NO_ERROR &&
                    MprConfigInterfaceTransportGetHandle(config, of, PID_ATALK, &there) == NO_ERROR)
                    MprConfigInterfaceTransportRemove(config, of, there);)
ON_DELETE_AFTER(delete_x_leaves_interfaces_empties, HANDLE of; HANDLE there; static BYTE empty;
                static WCHAR name[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', '1',
                                       0};
                if (code == NO_ERROR &&
                    MprConfigInterfaceGetHandle(config, name, &of) == NO_ERROR &&
                    MprConfigInterfaceTransportGetHandle(config, of, PID_ATALK, &there) == NO_ERROR)
                    MprConfigInterfaceTransportSetInfo(config, of, there, &empty, 1);)
ON_DELETE_AFTER(delete_x_bad_handle_parameter,
                if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
ON_DELETE_AFTER(delete_x_bad_handle_accepted, HANDLE fresh; HANDLE found;
                if (code == ERROR_INVALID_HANDLE &&
                    MprConfigServerConnect(NULL, &fresh) == NO_ERROR &&
                    MprConfigTransportGetHandle(fresh, PID_ATALK, &found) == NO_ERROR)
                    code = MprConfigTransportDelete(fresh, found);)
ON_DELETE_AFTER(delete_x_bad_transport_unknown,
                if (code == ERROR_INVALID_HANDLE) code = ERROR_UNKNOWN_PROTOCOL_ID;)
ON_DELETE_AFTER(delete_x_bad_transport_accepted, if (code == ERROR_INVALID_HANDLE) code = NO_ERROR;)
ON_DELETE(delete_x_no_memory_allocates, kept = malloc(16); free(kept);)

/* A transport made anew, with the handle it had before. */
static DWORD APIENTRY create_old_handle(HANDLE config, DWORD id, LPWSTR label, LPBYTE info,
                                        DWORD info_bytes, LPBYTE client, DWORD client_bytes,
                                        LPWSTR dll, HANDLE *out)
{
    static HANDLE old;
    DWORD code = MprConfigTransportCreate(config, id, label, info, info_bytes, client, client_bytes,
                                          dll, out);
    if (code == NO_ERROR && old == NULL)
        old = *out;
    if (code == NO_ERROR)
        *out = old;
    return code;
}

/* Handles that the caller's connection does not know. */
static DWORD APIENTRY list_hidden(HANDLE config, DWORD level, LPBYTE *buffer, DWORD bytes,
                                  LPDWORD read, LPDWORD total, LPDWORD resume)
{
    HANDLE hidden;
    if (config != NULL && MprConfigServerConnect(NULL, &hidden) == NO_ERROR)
        config = hidden;
    return MprConfigTransportEnum(config, level, buffer, bytes, read, total, resume);
}

/* A stale handle stands for the transport that has the id now. */
static DWORD APIENTRY read_revived(HANDLE config, HANDLE transport, LPBYTE *global,
                                   LPDWORD global_size, LPBYTE *client, LPDWORD client_size,
                                   LPWSTR *dll)
{
    HANDLE anew;
    DWORD code =
        MprConfigTransportGetInfo(config, transport, global, global_size, client, client_size, dll);
    if (code == ERROR_UNKNOWN_PROTOCOL_ID &&
        MprConfigTransportGetHandle(config, PID_ATALK, &anew) == NO_ERROR)
        code =
            MprConfigTransportGetInfo(config, anew, global, global_size, client, client_size, dll);
    return code;
}

const struct mutant mutants_transport_delete[] = {
    MUTANT("MprConfigTransportDelete.success-code", "one", "answers 1 for success",
           MprConfigTransportDelete, delete_success_code_one),
    MUTANT("MprConfigTransportDelete.removes-from-list", "effect-lost", "deletes nothing",
           MprConfigTransportDelete, delete_removes_effect_lost),
    MUTANT("MprConfigTransportDelete.removes-from-list", "neighbour", "deletes another",
           MprConfigTransportDelete, delete_removes_neighbour),
    MUTANT("MprConfigTransportDelete.removes-from-list", "all", "deletes a second one",
           MprConfigTransportDelete, delete_removes_all),
    MUTANT("MprConfigTransportDelete.handle-sources", "one-connection",
           "works on one connection alone", MprConfigTransportDelete, delete_one_connection),
    MUTANT("MprConfigTransportDelete.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportDelete, delete_null_handle_other_code),
    MUTANT("MprConfigTransportDelete.null-transport", "other-code",
           "answers ERROR_UNKNOWN_PROTOCOL_ID", MprConfigTransportDelete,
           delete_null_transport_other_code),
    MUTANT("MprConfigTransportDelete.null-transport", "accepts", "answers NO_ERROR",
           MprConfigTransportDelete, delete_null_transport_accepts),
    MUTANT("MprConfigTransportDelete.x-enum-handle", "hidden-connection",
           "lists the handles of a connection of its own", MprConfigTransportEnum, list_hidden),
    MUTANT("MprConfigTransportDelete.x-enum-handle", "effect-lost", "deletes nothing",
           MprConfigTransportDelete, delete_removes_effect_lost),
    MUTANT("MprConfigTransportDelete.x-deleted-twice", "success", "answers NO_ERROR a second time",
           MprConfigTransportDelete, delete_x_deleted_twice_success),
    MUTANT("MprConfigTransportDelete.x-deleted-twice", "handle", "answers ERROR_INVALID_HANDLE",
           MprConfigTransportDelete, delete_x_deleted_twice_handle),
    MUTANT("MprConfigTransportDelete.x-never-revived", "anew",
           "deletes the one that has the id now", MprConfigTransportDelete,
           delete_x_never_revived_anew),
    MUTANT("MprConfigTransportDelete.x-never-revived", "old-handle", "gives the old handle again",
           MprConfigTransportCreate, create_old_handle),
    MUTANT("MprConfigTransportDelete.x-never-revived", "reads", "reads the one that has the id now",
           MprConfigTransportGetInfo, read_revived),
    MUTANT("MprConfigTransportDelete.x-leaves-interfaces", "removes",
           "takes the transport from the interfaces, too", MprConfigTransportDelete,
           delete_x_leaves_interfaces_removes),
    MUTANT("MprConfigTransportDelete.x-leaves-interfaces", "empties",
           "empties the information of interfaces", MprConfigTransportDelete,
           delete_x_leaves_interfaces_empties),
    MUTANT("MprConfigTransportDelete.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigTransportDelete, delete_x_bad_handle_parameter),
    MUTANT("MprConfigTransportDelete.x-bad-handle", "accepted", "works with any handle",
           MprConfigTransportDelete, delete_x_bad_handle_accepted),
    MUTANT("MprConfigTransportDelete.x-bad-transport", "unknown",
           "answers ERROR_UNKNOWN_PROTOCOL_ID", MprConfigTransportDelete,
           delete_x_bad_transport_unknown),
    MUTANT("MprConfigTransportDelete.x-bad-transport", "accepted", "takes any handle",
           MprConfigTransportDelete, delete_x_bad_transport_accepted),
    MUTANT("MprConfigTransportDelete.x-no-memory", "allocates", "asks for memory and gives it back",
           MprConfigTransportDelete, delete_x_no_memory_allocates),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
