/*
 * messages.c: the table of messages; see messages.h.
 */
#include "api/messages.h"

#include <stddef.h>

#include "mprapi/codes.h"

/* The code, its symbol, and its message. */
#define MESSAGE(code, text)                                                                        \
    {                                                                                              \
        code, #code, text                                                                          \
    }

/* In the order of the codes. */
static const struct message {
    uint32_t code;
    const char *symbol;
    const char *text;
} MESSAGES[] = {
    MESSAGE(NO_ERROR, "The call succeeded."),
    MESSAGE(ERROR_FILE_NOT_FOUND, "There is no such file."),
    MESSAGE(ERROR_PATH_NOT_FOUND, "There is no such directory."),
    MESSAGE(ERROR_ACCESS_DENIED, "The caller is not permitted to do this."),
    MESSAGE(ERROR_INVALID_HANDLE, "The handle is not a live one of the right kind."),
    MESSAGE(ERROR_NOT_ENOUGH_MEMORY, "There is not enough memory."),
    MESSAGE(ERROR_INVALID_DATA, "The data is not valid."),
    MESSAGE(ERROR_OUTOFMEMORY, "There is not enough memory to finish this."),
    MESSAGE(ERROR_GEN_FAILURE, "A device or a file does not work as it should."),
    MESSAGE(ERROR_NOT_SUPPORTED, "This request, or this level, is not supported."),
    MESSAGE(ERROR_BAD_NETPATH, "No machine can be reached by this name."),
    MESSAGE(ERROR_INVALID_PARAMETER, "An argument of the call is not valid."),
    MESSAGE(ERROR_DISK_FULL, "No room is left for the file."),
    MESSAGE(ERROR_BUFFER_OVERFLOW, "The result does not fit into the buffer."),
    MESSAGE(ERROR_CALL_NOT_IMPLEMENTED, "This function cannot be used here."),
    MESSAGE(ERROR_INSUFFICIENT_BUFFER, "The buffer is too small for this call."),
    MESSAGE(ERROR_INVALID_NAME, "The name has a form that is not permitted."),
    MESSAGE(ERROR_INVALID_LEVEL, "The level is not one that this call has."),
    MESSAGE(ERROR_PROC_NOT_FOUND, "There is no function of this name."),
    MESSAGE(ERROR_ALREADY_EXISTS, "Something of this name exists already."),
    MESSAGE(ERROR_FILENAME_EXCED_RANGE, "The name is too long."),
    MESSAGE(ERROR_MORE_DATA, "There is more than was returned."),
    MESSAGE(ERROR_NO_MORE_ITEMS, "Nothing is left to enumerate."),
    MESSAGE(ERROR_MR_MID_NOT_FOUND, "There is no message for this code."),
    MESSAGE(ERROR_CANNOT_FIND_PHONEBOOK_ENTRY, "The phone book has no such entry."),
    MESSAGE(ERROR_ROUTER_STOPPED, "The router is not running."),
    MESSAGE(ERROR_ALREADY_CONNECTED, "The interface is connected already."),
    MESSAGE(ERROR_UNKNOWN_PROTOCOL_ID, "The router has no protocol of this identifier."),
    MESSAGE(ERROR_DDM_NOT_RUNNING, "The demand-dial manager is not running."),
    MESSAGE(ERROR_INTERFACE_ALREADY_EXISTS, "There is an interface of this name already."),
    MESSAGE(ERROR_NO_SUCH_INTERFACE,
            "There is no interface of this name, or the transport is not on it."),
    MESSAGE(ERROR_INTERFACE_NOT_CONNECTED, "The interface is not connected."),
    MESSAGE(ERROR_PROTOCOL_STOP_PENDING, "The protocol is being stopped."),
    MESSAGE(ERROR_INTERFACE_CONNECTED,
            "The interface is connected, and cannot be removed while it is."),
    MESSAGE(ERROR_NO_INTERFACE_CREDENTIALS_SET, "The interface has no credentials to dial with."),
    MESSAGE(ERROR_ALREADY_CONNECTING, "The interface is being connected already."),
    MESSAGE(ERROR_UPDATE_IN_PROGRESS, "The routes of the interface are being updated already."),
    MESSAGE(ERROR_INTERFACE_CONFIGURATION, "The configuration of the interface is not valid."),
    MESSAGE(ERROR_NOT_CLIENT_PORT, "The port is kept for connections between routers."),
    MESSAGE(ERROR_NOT_ROUTER_PORT, "The port is kept for clients that dial in."),
    MESSAGE(ERROR_CLIENT_INTERFACE_ALREADY_EXISTS,
            "A client of this name has an interface, and is connected."),
    MESSAGE(ERROR_INTERFACE_DISABLED, "The interface is disabled."),
    MESSAGE(ERROR_AUTH_PROTOCOL_REJECTED,
            "The other side does not accept this authentication protocol."),
    MESSAGE(ERROR_NO_AUTH_PROTOCOL_AVAILABLE,
            "No authentication protocol is left that both sides could use."),
    MESSAGE(ERROR_PEER_REFUSED_AUTH, "The authentication settings of the two sides do not match."),
    MESSAGE(ERROR_REMOTE_NO_DIALIN_PERMISSION,
            "The account on the other side is not permitted to dial in."),
    MESSAGE(ERROR_REMOTE_PASSWD_EXPIRED,
            "The account on the other side, or its password, has expired."),
    MESSAGE(ERROR_REMOTE_ACCT_DISABLED, "The account on the other side is disabled."),
    MESSAGE(ERROR_REMOTE_RESTRICTED_LOGON_HOURS,
            "The account on the other side may not log on at this hour."),
    MESSAGE(ERROR_REMOTE_AUTHENTICATION_FAILURE,
            "The other side does not know this user name and password."),
    MESSAGE(ERROR_INTERFACE_HAS_NO_DEVICES,
            "The interface has no port that is enabled for routing."),
    MESSAGE(ERROR_IDLE_DISCONNECTED, "The connection was ended because nothing used it."),
    MESSAGE(ERROR_INTERFACE_UNREACHABLE, "The interface cannot be reached at present."),
    MESSAGE(ERROR_SERVICE_IS_PAUSED, "The demand-dial service is paused."),
    MESSAGE(ERROR_INTERFACE_DISCONNECTED, "An administrator has disconnected the interface."),
    MESSAGE(ERROR_AUTH_SERVER_TIMEOUT, "The authentication server did not answer in time."),
    MESSAGE(ERROR_PORT_LIMIT_REACHED, "The connection has as many ports as it may have."),
    MESSAGE(ERROR_PPP_SESSION_TIMEOUT, "The connection has lasted as long as it may last."),
    MESSAGE(ERROR_MAX_LAN_INTERFACE_LIMIT, "The router has as many LAN interfaces as it may have."),
    MESSAGE(ERROR_MAX_WAN_INTERFACE_LIMIT,
            "The router has as many demand-dial interfaces as it may have."),
    MESSAGE(ERROR_MAX_CLIENT_INTERFACE_LIMIT, "The router has as many clients as it may have."),
    MESSAGE(ERROR_BAP_DISCONNECTED, "The bandwidth policy has taken the port off the connection."),
    MESSAGE(ERROR_USER_LIMIT, "Another connection of this type is in use."),
    MESSAGE(ERROR_NO_RADIUS_SERVERS, "No RADIUS server can be found."),
    MESSAGE(ERROR_INVALID_RADIUS_RESPONSE, "The answer of the RADIUS server is not valid."),
    MESSAGE(ERROR_DIALIN_HOURS_RESTRICTION, "Dialling in is not permitted at this hour."),
    MESSAGE(ERROR_ALLOWED_PORT_TYPE_RESTRICTION, "The policy does not permit this type of device."),
    MESSAGE(ERROR_AUTH_PROTOCOL_RESTRICTION,
            "The policy does not permit this authentication protocol."),
    MESSAGE(ERROR_BAP_REQUIRED,
            "The policy demands the bandwidth allocation protocol of this user."),
    MESSAGE(ERROR_DIALOUT_HOURS_RESTRICTION, "Dialling out is not permitted at this hour."),
    MESSAGE(ERROR_ROUTER_CONFIG_INCOMPATIBLE, "The saved configuration does not fit this router."),
    MESSAGE(WARNING_NO_MD5_MIGRATION,
            "The accounts of an earlier version will not be taken over by themselves."),
    MESSAGE(ERROR_PROTOCOL_ALREADY_INSTALLED, "The transport is installed already."),
    MESSAGE(ERROR_INVALID_SIGNATURE_LENGTH,
            "The signature of the RADIUS packet has a wrong length."),
    MESSAGE(ERROR_INVALID_SIGNATURE, "The signature of the RADIUS packet is wrong."),
    MESSAGE(ERROR_NO_SIGNATURE, "The RADIUS packet has no signature."),
    MESSAGE(ERROR_INVALID_PACKET_LENGTH_OR_ID,
            "The RADIUS packet has a wrong length or identifier."),
    MESSAGE(ERROR_INVALID_ATTRIBUTE_LENGTH,
            "An attribute of the RADIUS packet has a wrong length."),
    MESSAGE(ERROR_INVALID_PACKET, "The RADIUS packet is not valid."),
    MESSAGE(ERROR_AUTHENTICATOR_MISMATCH, "The authenticator of the RADIUS packet does not match."),
    MESSAGE(ERROR_REMOTEACCESS_NOT_CONFIGURED,
            "Routing and remote access is not configured, or does not run."),
    MESSAGE(ERROR_NOT_FOUND, "What was asked for is not there."),
    MESSAGE(ERROR_NO_SUCH_DOMAIN, "There is no such domain, or it cannot be reached."),
    MESSAGE(ERROR_INTERNAL_ERROR, "Something that must always hold does not hold."),
    MESSAGE(ERROR_FILE_CORRUPT, "The file is damaged and cannot be read."),
    MESSAGE(RPC_S_INVALID_BINDING, "The server handle leads to no server."),
    MESSAGE(RPC_S_SERVER_UNAVAILABLE, "Nobody answers on that machine."),
    MESSAGE(RPC_X_NULL_REF_POINTER, "A pointer that must not be NULL is NULL."),
    MESSAGE(NERR_UserNotFound, "There is no such user."),
    MESSAGE(NERR_DCNotFound, "The domain has no controller that could be found."),
    MESSAGE(ERROR_SUCCESS_REBOOT_REQUIRED, "The call succeeded, and takes effect after a reboot."),
    MESSAGE(ERROR_SUCCESS_RESTART_REQUIRED,
            "The call succeeded, and takes effect after a restart of the service."),
};

static const struct message *find(uint32_t code)
{
    for (size_t i = 0; i < sizeof(MESSAGES) / sizeof(MESSAGES[0]); i++) {
        if (MESSAGES[i].code == code)
            return &MESSAGES[i];
    }
    return NULL;
}

const char *messages_of(uint32_t code)
{
    const struct message *message = find(code);

    return message != NULL ? message->text : NULL;
}

const char *messages_symbol(uint32_t code)
{
    const struct message *message = find(code);

    return message != NULL ? message->symbol : NULL;
}

const char *messages_of_router(uint32_t code)
{
    return code >= ROUTEBASE && code <= ERROR_REMOTEACCESS_NOT_CONFIGURED ? messages_of(code)
                                                                          : NULL;
}
