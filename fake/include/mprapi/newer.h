/*
 * mprapi/newer.h: the structures that came with later systems, by their numbered names: the tunnels
 * of a server and the custom settings of an interface. Part of mprapi.h; include that one.
 *
 * mingw-w64's header ends with Windows Server 2008 R2, so this is added to it; a newer SDK has all
 * of it. What only a revision of a header tells apart has the revision in its name here (R1, R5).
 */
#ifndef MPRAPI_NEWER_H
#define MPRAPI_NEWER_H

/* A custom IKEv2 (or L2TP) policy; the members take values of the IKEEXT_ and IPSEC_ enumerations.
 */
typedef struct _ROUTER_CUSTOM_IKEv2_POLICY_0 {
    DWORD dwIntegrityMethod;
    DWORD dwEncryptionMethod;
    DWORD dwCipherTransformConstant;
    DWORD dwAuthTransformConstant;
    DWORD dwPfsGroup;
    DWORD dwDhGroup;
} ROUTER_CUSTOM_IKEv2_POLICY0, *PROUTER_CUSTOM_IKEv2_POLICY0, ROUTER_CUSTOM_L2TP_POLICY0,
    *PROUTER_CUSTOM_L2TP_POLICY0;

typedef struct _MPR_CERT_EKU {
    DWORD dwSize;
    BOOL IsEKUOID; /* pwszEKU is an object identifier, otherwise a name */
    WCHAR *pwszEKU;
} MPR_CERT_EKU, *PMPR_CERT_EKU;

typedef struct _IKEV2_TUNNEL_CONFIG_PARAMS_1 {
    DWORD dwIdleTimeout;
    DWORD dwNetworkBlackoutTime;
    DWORD dwSaLifeTime;
    DWORD dwSaDataSizeForRenegotiation;
    DWORD dwConfigOptions;
    DWORD dwTotalCertificates;
    CERT_NAME_BLOB *certificateNames; /* dwTotalCertificates of them */
} IKEV2_TUNNEL_CONFIG_PARAMS1, *PIKEV2_TUNNEL_CONFIG_PARAMS1;

typedef struct _IKEV2_TUNNEL_CONFIG_PARAMS_2 {
    DWORD dwIdleTimeout;
    DWORD dwNetworkBlackoutTime;
    DWORD dwSaLifeTime;
    DWORD dwSaDataSizeForRenegotiation;
    DWORD dwConfigOptions;
    DWORD dwTotalCertificates;
    CERT_NAME_BLOB *certificateNames;
    CERT_NAME_BLOB machineCertificateName;
    DWORD dwEncryptionType;
    PROUTER_CUSTOM_IKEv2_POLICY0 customPolicy; /* NULL: none */
} IKEV2_TUNNEL_CONFIG_PARAMS2, *PIKEV2_TUNNEL_CONFIG_PARAMS2;

typedef struct _IKEV2_TUNNEL_CONFIG_PARAMS_3 {
    DWORD dwIdleTimeout;
    DWORD dwNetworkBlackoutTime;
    DWORD dwSaLifeTime;
    DWORD dwSaDataSizeForRenegotiation;
    DWORD dwConfigOptions;
    DWORD dwTotalCertificates;
    CERT_NAME_BLOB *certificateNames;
    CERT_NAME_BLOB machineCertificateName;
    DWORD dwEncryptionType;
    PROUTER_CUSTOM_IKEv2_POLICY0 customPolicy;
    DWORD dwTotalEkus;
    PMPR_CERT_EKU certificateEKUs; /* dwTotalEkus of them */
    CRYPT_HASH_BLOB machineCertificateHash;
} IKEV2_TUNNEL_CONFIG_PARAMS3, *PIKEV2_TUNNEL_CONFIG_PARAMS3;

typedef struct _IKEV2_TUNNEL_CONFIG_PARAMS_4 {
    DWORD dwIdleTimeout;
    DWORD dwNetworkBlackoutTime;
    DWORD dwSaLifeTime;
    DWORD dwSaDataSizeForRenegotiation;
    DWORD dwConfigOptions;
    DWORD dwTotalCertificates;
    CERT_NAME_BLOB *certificateNames;
    CERT_NAME_BLOB machineCertificateName;
    DWORD dwEncryptionType;
    PROUTER_CUSTOM_IKEv2_POLICY0 customPolicy;
    DWORD dwTotalEkus;
    PMPR_CERT_EKU certificateEKUs;
    CRYPT_HASH_BLOB machineCertificateHash;
    DWORD dwMmSaLifeTime;
} IKEV2_TUNNEL_CONFIG_PARAMS4, *PIKEV2_TUNNEL_CONFIG_PARAMS4;

typedef struct _L2TP_TUNNEL_CONFIG_PARAMS_1 {
    DWORD dwIdleTimeout;
    DWORD dwEncryptionType;
    DWORD dwSaLifeTime;
    DWORD dwSaDataSizeForRenegotiation;
    PROUTER_CUSTOM_L2TP_POLICY0 customPolicy;
} L2TP_TUNNEL_CONFIG_PARAMS1, *PL2TP_TUNNEL_CONFIG_PARAMS1;

typedef struct _L2TP_TUNNEL_CONFIG_PARAMS_2 {
    DWORD dwIdleTimeout;
    DWORD dwEncryptionType;
    DWORD dwSaLifeTime;
    DWORD dwSaDataSizeForRenegotiation;
    PROUTER_CUSTOM_L2TP_POLICY0 customPolicy;
    DWORD dwMmSaLifeTime;
} L2TP_TUNNEL_CONFIG_PARAMS2, *PL2TP_TUNNEL_CONFIG_PARAMS2;

/* IKEv2 with the tunnel parameters of Windows Server 2008 R2, and with the present ones. */
typedef struct _IKEV2_CONFIG_PARAMS_R1 {
    DWORD dwNumPorts;
    DWORD dwPortFlags;
    DWORD dwTunnelConfigParamFlags;
    IKEV2_TUNNEL_CONFIG_PARAMS1 TunnelConfigParams;
} IKEV2_CONFIG_PARAMS_R1;

typedef struct _IKEV2_CONFIG_PARAMS_R5 {
    DWORD dwNumPorts;
    DWORD dwPortFlags;
    DWORD dwTunnelConfigParamFlags;
    IKEV2_TUNNEL_CONFIG_PARAMS4 TunnelConfigParams;
} IKEV2_CONFIG_PARAMS_R5;

typedef struct _L2TP_CONFIG_PARAMS_0 {
    DWORD dwNumPorts;
    DWORD dwPortFlags;
} L2TP_CONFIG_PARAMS0, *PL2TP_CONFIG_PARAMS0;

typedef struct _L2TP_CONFIG_PARAMS_1 {
    DWORD dwNumPorts;
    DWORD dwPortFlags;
    DWORD dwTunnelConfigParamFlags;
    L2TP_TUNNEL_CONFIG_PARAMS2 TunnelConfigParams;
} L2TP_CONFIG_PARAMS1, *PL2TP_CONFIG_PARAMS1;

typedef struct _GRE_CONFIG_PARAMS_0 {
    DWORD dwNumPorts;
    DWORD dwPortFlags;
} GRE_CONFIG_PARAMS0, *PGRE_CONFIG_PARAMS0;

/* The tunnels of revision 1 (Windows Server 2008 R2), and of the present header. */
typedef struct _MPRAPI_TUNNEL_CONFIG_PARAMS_R1 {
    IKEV2_CONFIG_PARAMS_R1 IkeConfigParams;
    PPTP_CONFIG_PARAMS PptpConfigParams;
    L2TP_CONFIG_PARAMS0 L2tpConfigParams;
    SSTP_CONFIG_PARAMS SstpConfigParams;
} MPRAPI_TUNNEL_CONFIG_PARAMS_R1;

typedef struct _MPRAPI_TUNNEL_CONFIG_PARAMS_0 {
    IKEV2_CONFIG_PARAMS_R5 IkeConfigParams;
    PPTP_CONFIG_PARAMS PptpConfigParams;
    L2TP_CONFIG_PARAMS1 L2tpConfigParams;
    SSTP_CONFIG_PARAMS SstpConfigParams;
} MPRAPI_TUNNEL_CONFIG_PARAMS0, *PMPRAPI_TUNNEL_CONFIG_PARAMS0;

typedef struct _MPRAPI_TUNNEL_CONFIG_PARAMS_1 {
    IKEV2_CONFIG_PARAMS_R5 IkeConfigParams;
    PPTP_CONFIG_PARAMS PptpConfigParams;
    L2TP_CONFIG_PARAMS1 L2tpConfigParams;
    SSTP_CONFIG_PARAMS SstpConfigParams;
    GRE_CONFIG_PARAMS0 GREConfigParams;
} MPRAPI_TUNNEL_CONFIG_PARAMS1, *PMPRAPI_TUNNEL_CONFIG_PARAMS1;

/* The server with all its tunnels: revision 1, and the two of the present header. */
typedef struct _MPR_SERVER_EX_R1 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD fLanOnlyMode;
    DWORD dwUpTime; /* seconds */
    DWORD dwTotalPorts;
    DWORD dwPortsInUse;
    DWORD Reserved; /* 0 */
    MPRAPI_TUNNEL_CONFIG_PARAMS_R1 ConfigParams;
} MPR_SERVER_EX_R1;

typedef struct _MPR_SERVER_EX_0 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD fLanOnlyMode;
    DWORD dwUpTime;
    DWORD dwTotalPorts;
    DWORD dwPortsInUse;
    DWORD Reserved;
    MPRAPI_TUNNEL_CONFIG_PARAMS0 ConfigParams;
} MPR_SERVER_EX0, *PMPR_SERVER_EX0;

typedef struct _MPR_SERVER_EX_1 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD fLanOnlyMode;
    DWORD dwUpTime;
    DWORD dwTotalPorts;
    DWORD dwPortsInUse;
    DWORD Reserved;
    MPRAPI_TUNNEL_CONFIG_PARAMS1 ConfigParams;
} MPR_SERVER_EX1, *PMPR_SERVER_EX1;

/* New settings for the tunnels that setConfigForProtocols (MPRAPI_SET_CONFIG_PROTOCOL_FOR_) names.
 */
typedef struct _MPR_SERVER_SET_CONFIG_EX_R1 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD setConfigForProtocols;
    MPRAPI_TUNNEL_CONFIG_PARAMS_R1 ConfigParams;
} MPR_SERVER_SET_CONFIG_EX_R1;

typedef struct _MPR_SERVER_SET_CONFIG_EX_0 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD setConfigForProtocols;
    MPRAPI_TUNNEL_CONFIG_PARAMS0 ConfigParams;
} MPR_SERVER_SET_CONFIG_EX0, *PMPR_SERVER_SET_CONFIG_EX0;

typedef struct _MPR_SERVER_SET_CONFIG_EX_1 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD setConfigForProtocols;
    MPRAPI_TUNNEL_CONFIG_PARAMS1 ConfigParams;
} MPR_SERVER_SET_CONFIG_EX1, *PMPR_SERVER_SET_CONFIG_EX1;

/* -------------------------------------------------------------- custom settings of an interface */

typedef enum { MPR_VPN_TS_IPv4_ADDR_RANGE = 7, MPR_VPN_TS_IPv6_ADDR_RANGE = 8 } MPR_VPN_TS_TYPE;

typedef struct _VPN_TS_IP_ADDRESS {
    USHORT Type; /* an address family */
    union {
        MPRAPI_ADDRESS4 v4;
        MPRAPI_ADDRESS6 v6;
    } u;
} VPN_TS_IP_ADDRESS;

typedef struct _MPR_VPN_SELECTOR {
    MPR_VPN_TS_TYPE type;
    UCHAR protocolId;
    USHORT portStart;
    USHORT portEnd;
    USHORT tsPayloadId;
    VPN_TS_IP_ADDRESS addrStart;
    VPN_TS_IP_ADDRESS addrEnd;
} MPR_VPN_TRAFFIC_SELECTOR, *PMPR_VPN_TRAFFIC_SELECTOR;

typedef struct _MPR_VPN_TRAFFIC_SELECTORS {
    ULONG numTsi;
    ULONG numTsr;
    MPR_VPN_TRAFFIC_SELECTOR *tsI; /* numTsi of them */
    MPR_VPN_TRAFFIC_SELECTOR *tsR; /* numTsr of them */
} MPR_VPN_TRAFFIC_SELECTORS, *PMPR_VPN_TRAFFIC_SELECTORS;

typedef struct _ROUTER_IKEv2_IF_CUSTOM_CONFIG_0 {
    DWORD dwSaLifeTime;
    DWORD dwSaDataSize;
    CERT_NAME_BLOB certificateName;
    PROUTER_CUSTOM_IKEv2_POLICY0 customPolicy;
} ROUTER_IKEv2_IF_CUSTOM_CONFIG0, *PROUTER_IKEv2_IF_CUSTOM_CONFIG0;

typedef struct _ROUTER_IKEv2_IF_CUSTOM_CONFIG_1 {
    DWORD dwSaLifeTime;
    DWORD dwSaDataSize;
    CERT_NAME_BLOB certificateName;
    PROUTER_CUSTOM_IKEv2_POLICY0 customPolicy;
    CRYPT_HASH_BLOB certificateHash;
} ROUTER_IKEv2_IF_CUSTOM_CONFIG1, *PROUTER_IKEv2_IF_CUSTOM_CONFIG1;

typedef struct _ROUTER_IKEv2_IF_CUSTOM_CONFIG_2 {
    DWORD dwSaLifeTime;
    DWORD dwSaDataSize;
    CERT_NAME_BLOB certificateName;
    PROUTER_CUSTOM_IKEv2_POLICY0 customPolicy;
    CRYPT_HASH_BLOB certificateHash;
    DWORD dwMmSaLifeTime;
    MPR_VPN_TRAFFIC_SELECTORS vpnTrafficSelectors;
} ROUTER_IKEv2_IF_CUSTOM_CONFIG2, *PROUTER_IKEv2_IF_CUSTOM_CONFIG2;

typedef struct _MPR_IF_CUSTOMINFOEX_0 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD dwFlags; /* MPRAPI_IF_CUSTOM_CONFIG_FOR_IKEV2 */
    ROUTER_IKEv2_IF_CUSTOM_CONFIG0 customIkev2Config;
} MPR_IF_CUSTOMINFOEX0, *PMPR_IF_CUSTOMINFOEX0;

typedef struct _MPR_IF_CUSTOMINFOEX_1 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD dwFlags;
    ROUTER_IKEv2_IF_CUSTOM_CONFIG1 customIkev2Config;
} MPR_IF_CUSTOMINFOEX1, *PMPR_IF_CUSTOMINFOEX1;

typedef struct _MPR_IF_CUSTOMINFOEX_2 {
    MPRAPI_OBJECT_HEADER Header;
    DWORD dwFlags;
    ROUTER_IKEv2_IF_CUSTOM_CONFIG2 customIkev2Config;
} MPR_IF_CUSTOMINFOEX2, *PMPR_IF_CUSTOMINFOEX2;

typedef MPR_IF_CUSTOMINFOEX2 MPR_IF_CUSTOMINFOEX, *PMPR_IF_CUSTOMINFOEX;

#endif
