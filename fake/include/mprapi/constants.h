/*
 * mprapi/constants.h: the constants of the MprConfig and MprInfo families. Part of mprapi.h;
 * include that one. Each is guarded.
 */
#ifndef MPRAPI_CONSTANTS_H
#define MPRAPI_CONSTANTS_H

/* Transports, by the number of their protocol. */
#ifndef PID_IPX
#define PID_IPX 0x2b
#endif
#ifndef PID_IP
#define PID_IP 0x21
#endif
#ifndef PID_NBF
#define PID_NBF 0x3f
#endif
#ifndef PID_ATALK
#define PID_ATALK 0x29
#endif
#ifndef PID_IPV6
#define PID_IPV6 0x57 /* Windows Server 2008 and later */
#endif

/* Longest names, in characters, the terminator not counted. */
#ifndef MAX_INTERFACE_NAME_LEN
#define MAX_INTERFACE_NAME_LEN 256
#endif
#ifndef MAX_TRANSPORT_NAME_LEN
#define MAX_TRANSPORT_NAME_LEN 40
#endif
#ifndef MPR_MaxDeviceType
#define MPR_MaxDeviceType 16
#endif
#ifndef MPR_MaxDeviceName
#define MPR_MaxDeviceName 128
#endif
#ifndef MPR_MaxPhoneNumber
#define MPR_MaxPhoneNumber 128
#endif
#ifndef MPR_MaxPadType
#define MPR_MaxPadType 32
#endif
#ifndef MPR_MaxX25Address
#define MPR_MaxX25Address 200
#endif
#ifndef MPR_MaxFacilities
#define MPR_MaxFacilities 200
#endif
#ifndef MPR_MaxUserData
#define MPR_MaxUserData 200
#endif
#ifndef MPR_MaxEntryName
#define MPR_MaxEntryName 256
#endif
#ifndef MAX_MEDIA_NAME
#define MAX_MEDIA_NAME 16
#endif
#ifndef MAX_PORT_NAME
#define MAX_PORT_NAME 16
#endif
#ifndef MAX_DEVICETYPE_NAME
#define MAX_DEVICETYPE_NAME 16
#endif
#ifndef MAX_DEVICE_NAME
#define MAX_DEVICE_NAME 128
#endif
#ifndef MAX_PHONE_NUMBER_LEN
#define MAX_PHONE_NUMBER_LEN 128
#endif

/* Why an interface cannot be reached (fUnReachabilityReasons). */
#ifndef MPR_INTERFACE_OUT_OF_RESOURCES
#define MPR_INTERFACE_OUT_OF_RESOURCES 0x00000001 /* no port or device */
#endif
#ifndef MPR_INTERFACE_ADMIN_DISABLED
#define MPR_INTERFACE_ADMIN_DISABLED 0x00000002
#endif
#ifndef MPR_INTERFACE_CONNECTION_FAILURE
#define MPR_INTERFACE_CONNECTION_FAILURE 0x00000004 /* the last attempt failed */
#endif
#ifndef MPR_INTERFACE_SERVICE_PAUSED
#define MPR_INTERFACE_SERVICE_PAUSED 0x00000008
#endif
#ifndef MPR_INTERFACE_DIALOUT_HOURS_RESTRICTION
#define MPR_INTERFACE_DIALOUT_HOURS_RESTRICTION 0x00000010
#endif
#ifndef MPR_INTERFACE_NO_MEDIA_SENSE
#define MPR_INTERFACE_NO_MEDIA_SENSE 0x00000020 /* the cable is out */
#endif
#ifndef MPR_INTERFACE_NO_DEVICE
#define MPR_INTERFACE_NO_DEVICE 0x00000040 /* the card was removed */
#endif

/* Options of a demand-dial interface (dwfOptions). */
#ifndef MPRIO_SpecificIpAddr
#define MPRIO_SpecificIpAddr 0x00000002
#endif
#ifndef MPRIO_SpecificNameServers
#define MPRIO_SpecificNameServers 0x00000004
#endif
#ifndef MPRIO_IpHeaderCompression
#define MPRIO_IpHeaderCompression 0x00000008
#endif
#ifndef MPRIO_RemoteDefaultGateway
#define MPRIO_RemoteDefaultGateway 0x00000010
#endif
#ifndef MPRIO_DisableLcpExtensions
#define MPRIO_DisableLcpExtensions 0x00000020
#endif
#ifndef MPRIO_SwCompression
#define MPRIO_SwCompression 0x00000200
#endif
#ifndef MPRIO_RequireEncryptedPw
#define MPRIO_RequireEncryptedPw 0x00000400
#endif
#ifndef MPRIO_RequireMsEncryptedPw
#define MPRIO_RequireMsEncryptedPw 0x00000800
#endif
#ifndef MPRIO_RequireDataEncryption
#define MPRIO_RequireDataEncryption 0x00001000
#endif
#ifndef MPRIO_NetworkLogon
#define MPRIO_NetworkLogon 0x00002000
#endif
#ifndef MPRIO_UseLogonCredentials
#define MPRIO_UseLogonCredentials 0x00004000
#endif
#ifndef MPRIO_PromoteAlternates
#define MPRIO_PromoteAlternates 0x00008000
#endif
#ifndef MPRIO_SecureLocalFiles
#define MPRIO_SecureLocalFiles 0x00010000
#endif
#ifndef MPRIO_RequireEAP
#define MPRIO_RequireEAP 0x00020000
#endif
#ifndef MPRIO_RequirePAP
#define MPRIO_RequirePAP 0x00040000
#endif
#ifndef MPRIO_RequireSPAP
#define MPRIO_RequireSPAP 0x00080000
#endif
#ifndef MPRIO_SharedPhoneNumbers
#define MPRIO_SharedPhoneNumbers 0x00800000
#endif
#ifndef MPRIO_RequireMachineCertificates
#define MPRIO_RequireMachineCertificates 0x01000000
#endif
#ifndef MPRIO_UsePreSharedKeyForIkev2Initiator
#define MPRIO_UsePreSharedKeyForIkev2Initiator 0x02000000
#endif
#ifndef MPRIO_UsePreSharedKeyForIkev2Responder
#define MPRIO_UsePreSharedKeyForIkev2Responder 0x04000000
#endif
#ifndef MPRIO_RequireCHAP
#define MPRIO_RequireCHAP 0x08000000
#endif
#ifndef MPRIO_RequireMsCHAP
#define MPRIO_RequireMsCHAP 0x10000000
#endif
#ifndef MPRIO_RequireMsCHAP2
#define MPRIO_RequireMsCHAP2 0x20000000
#endif
#ifndef MPRIO_IpSecPreSharedKey
#define MPRIO_IpSecPreSharedKey 0x80000000
#endif

/* Network protocols, kind of entry, dialling, idle time, encryption, VPN strategy. */
#ifndef MPRNP_Ipx
#define MPRNP_Ipx 0x00000002
#endif
#ifndef MPRNP_Ip
#define MPRNP_Ip 0x00000004
#endif
#ifndef MPRNP_Ipv6
#define MPRNP_Ipv6 0x00000008
#endif
#ifndef MPRET_Phone
#define MPRET_Phone 1
#endif
#ifndef MPRET_Vpn
#define MPRET_Vpn 2
#endif
#ifndef MPRET_Direct
#define MPRET_Direct 3
#endif
#ifndef MPRDM_DialFirst
#define MPRDM_DialFirst 0
#endif
#ifndef MPRDM_DialAll
#define MPRDM_DialAll 1
#endif
#ifndef MPRDM_DialAsNeeded
#define MPRDM_DialAsNeeded 2
#endif
#ifndef MPRIDS_Disabled
#define MPRIDS_Disabled ((DWORD)0xffffffff)
#endif
#ifndef MPRIDS_UseGlobalValue
#define MPRIDS_UseGlobalValue 0
#endif
#ifndef MPR_ET_None
#define MPR_ET_None 0
#endif
#ifndef MPR_ET_Require
#define MPR_ET_Require 1
#endif
#ifndef MPR_ET_RequireMax
#define MPR_ET_RequireMax 2
#endif
#ifndef MPR_ET_Optional
#define MPR_ET_Optional 3
#endif
#ifndef MPR_VS_Default
#define MPR_VS_Default 0
#endif
#ifndef MPR_VS_PptpOnly
#define MPR_VS_PptpOnly 1
#endif
#ifndef MPR_VS_PptpFirst
#define MPR_VS_PptpFirst 2
#endif
#ifndef MPR_VS_L2tpOnly
#define MPR_VS_L2tpOnly 3
#endif
#ifndef MPR_VS_L2tpFirst
#define MPR_VS_L2tpFirst 4
#endif
#ifndef MPR_VS_Ikev2Only
#define MPR_VS_Ikev2Only 7
#endif
#ifndef MPR_VS_Ikev2First
#define MPR_VS_Ikev2First 8
#endif

/* Kinds of device. */
#ifndef MPRDT_Modem
#define MPRDT_Modem u"modem"
#endif
#ifndef MPRDT_Isdn
#define MPRDT_Isdn u"isdn"
#endif
#ifndef MPRDT_X25
#define MPRDT_X25 u"x25"
#endif
#ifndef MPRDT_Vpn
#define MPRDT_Vpn u"vpn"
#endif
#ifndef MPRDT_Pad
#define MPRDT_Pad u"pad"
#endif
#ifndef MPRDT_Generic
#define MPRDT_Generic u"GENERIC"
#endif
#ifndef MPRDT_Serial
#define MPRDT_Serial u"SERIAL"
#endif
#ifndef MPRDT_FrameRelay
#define MPRDT_FrameRelay u"FRAMERELAY"
#endif
#ifndef MPRDT_Atm
#define MPRDT_Atm u"ATM"
#endif
#ifndef MPRDT_Sonet
#define MPRDT_Sonet u"SONET"
#endif
#ifndef MPRDT_SW56
#define MPRDT_SW56 u"SW56"
#endif
#ifndef MPRDT_Irda
#define MPRDT_Irda u"IRDA"
#endif
#ifndef MPRDT_Parallel
#define MPRDT_Parallel u"PARALLEL"
#endif

/* Ports and tunnels. */
#ifndef MPR_ENABLE_RAS_ON_DEVICE
#define MPR_ENABLE_RAS_ON_DEVICE ((DWORD)0x00000001)
#endif
#ifndef MPR_ENABLE_ROUTING_ON_DEVICE
#define MPR_ENABLE_ROUTING_ON_DEVICE ((DWORD)0x00000002)
#endif
#ifndef MPRAPI_SET_CONFIG_PROTOCOL_FOR_PPTP
#define MPRAPI_SET_CONFIG_PROTOCOL_FOR_PPTP 0x00000001
#endif
#ifndef MPRAPI_SET_CONFIG_PROTOCOL_FOR_L2TP
#define MPRAPI_SET_CONFIG_PROTOCOL_FOR_L2TP 0x00000002
#endif
#ifndef MPRAPI_SET_CONFIG_PROTOCOL_FOR_SSTP
#define MPRAPI_SET_CONFIG_PROTOCOL_FOR_SSTP 0x00000004
#endif
#ifndef MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2
#define MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2 0x00000008
#endif
#ifndef MPRAPI_SET_CONFIG_PROTOCOL_FOR_GRE
#define MPRAPI_SET_CONFIG_PROTOCOL_FOR_GRE 0x00000010
#endif
#ifndef MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS
#define MPRAPI_IKEV2_SET_TUNNEL_CONFIG_PARAMS 0x01
#endif
#ifndef MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS
#define MPRAPI_L2TP_SET_TUNNEL_CONFIG_PARAMS 0x01
#endif
#ifndef MAX_SSTP_HASH_SIZE
#define MAX_SSTP_HASH_SIZE 32
#endif
#ifndef MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2
#define MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2 0x01
#endif

/* Revisions of the structures that begin with an MPRAPI_OBJECT_HEADER. */
#ifndef MPRAPI_MPR_SERVER_OBJECT_REVISION_1
#define MPRAPI_MPR_SERVER_OBJECT_REVISION_1 0x01
#endif
#ifndef MPRAPI_MPR_SERVER_OBJECT_REVISION_2
#define MPRAPI_MPR_SERVER_OBJECT_REVISION_2 0x02
#endif
#ifndef MPRAPI_MPR_SERVER_OBJECT_REVISION_3
#define MPRAPI_MPR_SERVER_OBJECT_REVISION_3 0x03
#endif
#ifndef MPRAPI_MPR_SERVER_OBJECT_REVISION_4
#define MPRAPI_MPR_SERVER_OBJECT_REVISION_4 0x04
#endif
#ifndef MPRAPI_MPR_SERVER_OBJECT_REVISION_5
#define MPRAPI_MPR_SERVER_OBJECT_REVISION_5 0x05
#endif
#ifndef MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_1
#define MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_1 0x01
#endif
#ifndef MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_2
#define MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_2 0x02
#endif
#ifndef MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_3
#define MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_3 0x03
#endif
#ifndef MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_4
#define MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_4 0x04
#endif
#ifndef MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_5
#define MPRAPI_MPR_SERVER_SET_CONFIG_OBJECT_REVISION_5 0x05
#endif
#ifndef MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_1
#define MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_1 0x01
#endif
#ifndef MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_2
#define MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_2 0x02
#endif
#ifndef MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3
#define MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3 0x03
#endif

/* Information headers. */
#ifndef RTR_INFO_BLOCK_VERSION
#define RTR_INFO_BLOCK_VERSION 1
#endif

#endif
