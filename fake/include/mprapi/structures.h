/*
 * mprapi/structures.h: what the functions exchange. Part of mprapi.h; include that one.
 *
 * Layouts follow the natural alignment of x64 and x86; tests/header asserts every size and offset.
 * Names inside a structure are arrays with room for the terminator. What a pointer inside a structure
 * that a call returned leads to lies in the block of that structure; in the extensible structures,
 * which begin with a Header and are the caller's own, it is a block by itself.
 */
#ifndef MPRAPI_STRUCTURES_H
#define MPRAPI_STRUCTURES_H

/* ----------------------------------------------------------------------------------- interfaces */

typedef enum {
    ROUTER_IF_TYPE_CLIENT = 0,      /* a remote client */
    ROUTER_IF_TYPE_HOME_ROUTER = 1, /* a router that dials in alone */
    ROUTER_IF_TYPE_FULL_ROUTER = 2, /* demand-dial, both ways */
    ROUTER_IF_TYPE_DEDICATED = 3,   /* always connected: LAN or leased line */
    ROUTER_IF_TYPE_INTERNAL = 4,
    ROUTER_IF_TYPE_LOOPBACK = 5,
    ROUTER_IF_TYPE_TUNNEL1 = 6,
    ROUTER_IF_TYPE_DIALOUT = 7, /* dials on demand */
    ROUTER_IF_TYPE_MAX = 8
} ROUTER_INTERFACE_TYPE;

typedef enum {
    ROUTER_IF_STATE_UNREACHABLE = 0,
    ROUTER_IF_STATE_DISCONNECTED = 1,
    ROUTER_IF_STATE_CONNECTING = 2,
    ROUTER_IF_STATE_CONNECTED = 3
} ROUTER_CONNECTION_STATE;

/* An interface at level 0. In a stored configuration state, reasons and last error are 0. */
typedef struct _MPR_INTERFACE_0 {
    WCHAR wszInterfaceName[MAX_INTERFACE_NAME_LEN +
                           1]; /* the GUID name of an adapter, or a name of its own */
    HANDLE hInterface;         /* output alone */
    BOOL fEnabled;
    ROUTER_INTERFACE_TYPE dwIfType;
    ROUTER_CONNECTION_STATE dwConnectionState;
    DWORD fUnReachabilityReasons;
    DWORD dwLastError;
} MPR_INTERFACE_0, *PMPR_INTERFACE_0;

/* Level 1: level 0 and the hours in which it may dial. */
typedef struct _MPR_IINTERFACE_1 {
    WCHAR wszInterfaceName[MAX_INTERFACE_NAME_LEN + 1];
    HANDLE hInterface;
    BOOL fEnabled;
    ROUTER_INTERFACE_TYPE dwIfType;
    ROUTER_CONNECTION_STATE dwConnectionState;
    DWORD fUnReachabilityReasons;
    DWORD dwLastError;
    LPWSTR lpwsDialoutHoursRestriction; /* a list of texts, ended by an empty one */
} MPR_INTERFACE_1, *PMPR_INTERFACE_1;

/* Level 2: level 0 and the phone-book side of a demand-dial interface. */
typedef struct _MPR_INTERFACE_2 {
    WCHAR wszInterfaceName[MAX_INTERFACE_NAME_LEN + 1];
    HANDLE hInterface;
    BOOL fEnabled;
    ROUTER_INTERFACE_TYPE dwIfType;
    ROUTER_CONNECTION_STATE dwConnectionState;
    DWORD fUnReachabilityReasons;
    DWORD dwLastError;
    DWORD dwfOptions; /* MPRIO_ */
    WCHAR szLocalPhoneNumber[MPR_MaxPhoneNumber + 1];
    PWCHAR szAlternates; /* a list of texts, ended by an empty one */
    DWORD ipaddr;
    DWORD ipaddrDns;
    DWORD ipaddrDnsAlt;
    DWORD ipaddrWins;
    DWORD ipaddrWinsAlt;
    DWORD dwfNetProtocols; /* MPRNP_ */
    WCHAR szDeviceType[MPR_MaxDeviceType + 1];
    WCHAR szDeviceName[MPR_MaxDeviceName + 1];
    WCHAR szX25PadType[MPR_MaxPadType + 1];
    WCHAR szX25Address[MPR_MaxX25Address + 1];
    WCHAR szX25Facilities[MPR_MaxFacilities + 1];
    WCHAR szX25UserData[MPR_MaxUserData + 1];
    DWORD dwChannels;
    DWORD dwSubEntries;
    DWORD dwDialMode; /* MPRDM_ */
    DWORD dwDialExtraPercent;
    DWORD dwDialExtraSampleSeconds;
    DWORD dwHangUpExtraPercent;
    DWORD dwHangUpExtraSampleSeconds;
    DWORD dwIdleDisconnectSeconds; /* seconds, or MPRIDS_ */
    DWORD dwType;                  /* MPRET_ */
    DWORD dwEncryptionType;        /* MPR_ET_ */
    DWORD dwCustomAuthKey;
    DWORD dwCustomAuthDataSize; /* bytes */
    LPBYTE lpbCustomAuthData;
    GUID guidId;
    DWORD dwVpnStrategy; /* MPR_VS_ */
} MPR_INTERFACE_2, *PMPR_INTERFACE_2;

/* Level 3: level 2 and IPv6. AddressCount lies in what pads the end of MPR_INTERFACE_2 on x64. */
typedef struct _MPR_INTERFACE_3 {
    WCHAR wszInterfaceName[MAX_INTERFACE_NAME_LEN + 1];
    HANDLE hInterface;
    BOOL fEnabled;
    ROUTER_INTERFACE_TYPE dwIfType;
    ROUTER_CONNECTION_STATE dwConnectionState;
    DWORD fUnReachabilityReasons;
    DWORD dwLastError;
    DWORD dwfOptions;
    WCHAR szLocalPhoneNumber[MPR_MaxPhoneNumber + 1];
    PWCHAR szAlternates;
    DWORD ipaddr;
    DWORD ipaddrDns;
    DWORD ipaddrDnsAlt;
    DWORD ipaddrWins;
    DWORD ipaddrWinsAlt;
    DWORD dwfNetProtocols;
    WCHAR szDeviceType[MPR_MaxDeviceType + 1];
    WCHAR szDeviceName[MPR_MaxDeviceName + 1];
    WCHAR szX25PadType[MPR_MaxPadType + 1];
    WCHAR szX25Address[MPR_MaxX25Address + 1];
    WCHAR szX25Facilities[MPR_MaxFacilities + 1];
    WCHAR szX25UserData[MPR_MaxUserData + 1];
    DWORD dwChannels;
    DWORD dwSubEntries;
    DWORD dwDialMode;
    DWORD dwDialExtraPercent;
    DWORD dwDialExtraSampleSeconds;
    DWORD dwHangUpExtraPercent;
    DWORD dwHangUpExtraSampleSeconds;
    DWORD dwIdleDisconnectSeconds;
    DWORD dwType;
    DWORD dwEncryptionType;
    DWORD dwCustomAuthKey;
    DWORD dwCustomAuthDataSize;
    LPBYTE lpbCustomAuthData;
    GUID guidId;
    DWORD dwVpnStrategy;
    ULONG AddressCount;
    MPRAPI_ADDRESS6 ipv6addrDns;
    MPRAPI_ADDRESS6 ipv6addrDnsAlt;
    MPRAPI_ADDRESS6 *ipv6addr; /* AddressCount of them */
} MPR_INTERFACE_3, *PMPR_INTERFACE_3;

/* ----------------------------------------------------------------------------------------------------------------
 * what MprAdmin exchanges of an interface; no function of this header takes one */

/* A device of a connection: a RAS device type and a TAPI device name. */
typedef struct _MPR_DEVICE_0 {
    WCHAR szDeviceType[MPR_MaxDeviceType + 1]; /* MPRDT_ */
    WCHAR szDeviceName[MPR_MaxDeviceName + 1];
} MPR_DEVICE_0, *PMPR_DEVICE_0;

/* Level 1: level 0 and its numbers. */
typedef struct _MPR_DEVICE_1 {
    WCHAR szDeviceType[MPR_MaxDeviceType + 1];
    WCHAR szDeviceName[MPR_MaxDeviceName + 1];
    WCHAR szLocalPhoneNumber[MPR_MaxPhoneNumber + 1];
    PWCHAR szAlternates; /* a list of texts, ended by an empty one */
} MPR_DEVICE_1, *PMPR_DEVICE_1;

/* Credentials beyond name and password: EAP data at level 0, a pre-shared key at level 1. */
typedef struct _MPR_CREDENTIALSEX_0 {
    DWORD dwSize; /* bytes */
    LPBYTE lpbCredentialsInfo;
} MPR_CREDENTIALSEX_0, *PMPR_CREDENTIALSEX_0;

typedef struct _MPR_CREDENTIALSEX_1 {
    DWORD dwSize; /* bytes; 0 deletes the key */
    LPBYTE lpbCredentialsInfo;
} MPR_CREDENTIALSEX_1, *PMPR_CREDENTIALSEX_1;

/* ----------------------------------------------------------------------------------- transports */

/* A transport (router manager) of the server. */
typedef struct _MPR_TRANSPORT_0 {
    DWORD dwTransportId; /* PID_ */
    HANDLE hTransport;
    WCHAR wszTransportName[MAX_TRANSPORT_NAME_LEN + 1];
} MPR_TRANSPORT_0, *PMPR_TRANSPORT_0;

/* A transport on an interface. */
typedef struct _MPR_IFTRANSPORT_0 {
    DWORD dwTransportId; /* PID_ */
    HANDLE hIfTransport;
    WCHAR wszIfTransportName[MAX_TRANSPORT_NAME_LEN + 1];
} MPR_IFTRANSPORT_0, *PMPR_IFTRANSPORT_0;

/* Whether the static filters of a transport are on. */
typedef struct _MPR_FILTER_0 {
    BOOL fEnabled;
} MPR_FILTER_0, *PMPR_FILTER_0;

/* ----------------------------------------------------------------------------------- the server */

typedef HANDLE MPR_SERVER_HANDLE;

/* Level 0, to be read alone. */
typedef struct _MPR_SERVER_0 {
    BOOL fLanOnlyMode; /* TRUE: the demand-dial manager does not run */
    DWORD dwUpTime;    /* seconds */
    DWORD dwTotalPorts;
    DWORD dwPortsInUse;
} MPR_SERVER_0, *PMPR_SERVER_0;

/* Level 1: PPTP and L2TP ports; flags are MPR_ENABLE_. */
typedef struct _MPR_SERVER_1 {
    DWORD dwNumPptpPorts;
    DWORD dwPptpPortFlags;
    DWORD dwNumL2tpPorts;
    DWORD dwL2tpPortFlags;
} MPR_SERVER_1, *PMPR_SERVER_1;

/* Level 2: level 1 and SSTP. */
typedef struct _MPR_SERVER_2 {
    DWORD dwNumPptpPorts;
    DWORD dwPptpPortFlags;
    DWORD dwNumL2tpPorts;
    DWORD dwL2tpPortFlags;
    DWORD dwNumSstpPorts;
    DWORD dwSstpPortFlags;
} MPR_SERVER_2, *PMPR_SERVER_2;

/* What begins every extensible structure: which one it is, and of which revision. `type` is an
 * MPRAPI_OBJECT_TYPE, `size` the bytes of the structure that type and revision name. */
typedef struct _MPRAPI_OBJECT_HEADER {
    UCHAR revision;
    UCHAR type;
    USHORT size;
} MPRAPI_OBJECT_HEADER, *PMPRAPI_OBJECT_HEADER;

typedef enum {
    MPRAPI_OBJECT_TYPE_RAS_CONNECTION_OBJECT = 1,
    MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT = 2,
    MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT = 3,
    MPRAPI_OBJECT_TYPE_AUTH_VALIDATION_OBJECT = 4,
    MPRAPI_OBJECT_TYPE_UPDATE_CONNECTION_OBJECT = 5,
    MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT = 6
} MPRAPI_OBJECT_TYPE;

typedef struct _PPTP_CONFIG_PARAMS {
    DWORD dwNumPorts;
    DWORD dwPortFlags;
} PPTP_CONFIG_PARAMS, *PPPTP_CONFIG_PARAMS;

typedef struct _SSTP_CERT_INFO {
    BOOL isDefault;
    CRYPT_HASH_BLOB certBlob;
} SSTP_CERT_INFO, *PSSTP_CERT_INFO;

typedef struct _SSTP_CONFIG_PARAMS {
    DWORD dwNumPorts;
    DWORD dwPortFlags;
    BOOL isUseHttps;
    DWORD certAlgorithm;
    SSTP_CERT_INFO sstpCertDetails;
} SSTP_CONFIG_PARAMS, *PSSTP_CONFIG_PARAMS;

#include "mprapi/newer.h"

/* The names without a number stand for the present ones. */
typedef IKEV2_CONFIG_PARAMS_R5 IKEV2_CONFIG_PARAMS, *PIKEV2_CONFIG_PARAMS;
typedef MPR_SERVER_EX1 MPR_SERVER_EX, *PMPR_SERVER_EX;
typedef MPR_SERVER_SET_CONFIG_EX1 MPR_SERVER_SET_CONFIG_EX, *PMPR_SERVER_SET_CONFIG_EX;

/* -------------------------------------------------------------------------- information headers */

/* One entry of the table of contents: Count structures of InfoSize bytes each, at Offset from the
 * beginning of the header. */
typedef struct _RTR_TOC_ENTRY {
    ULONG InfoType;
    ULONG InfoSize; /* bytes of one structure */
    ULONG Count;
    ULONG Offset;
} RTR_TOC_ENTRY, *PRTR_TOC_ENTRY;

/* An information header: TocEntriesCount entries (the 1 stands for them), then the data. */
typedef struct _RTR_INFO_BLOCK_HEADER {
    ULONG Version; /* RTR_INFO_BLOCK_VERSION */
    ULONG Size;    /* bytes of the whole, data included */
    ULONG TocEntriesCount;
    RTR_TOC_ENTRY TocEntry[1];
} RTR_INFO_BLOCK_HEADER, *PRTR_INFO_BLOCK_HEADER;

#endif
