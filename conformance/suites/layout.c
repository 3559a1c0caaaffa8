/* Clauses that the compiler judges when the suite is built: results, layouts, values. */
#include "harness/spec.h"
#include "harness/target.h"

/* A clause that says ASSERTED has one of these, or it does not link. */
#define ASSERT_CLAUSE(function, slug, holds)                                                       \
    _Static_assert(holds, #function "." #slug);                                                    \
    const char asserted_##function##_##slug = 1

/* An assertion is 1 exactly when a pointer to the function has the type that the page gives. */
#define HAS_TYPE(function, type) _Generic(&function, type : 1, default : 0)

ASSERT_CLAUSE(MprConfigServerDisconnect, no_result,
              HAS_TYPE(MprConfigServerDisconnect, void(APIENTRY *)(HANDLE)));
ASSERT_CLAUSE(MprConfigServerRefresh, returns_dword,
              HAS_TYPE(MprConfigServerRefresh, DWORD(APIENTRY *)(HANDLE)));

ASSERT_CLAUSE(
    Concept, no_transport_on_interface_calls,
    HAS_TYPE(MprConfigInterfaceCreate, DWORD(APIENTRY *)(HANDLE, DWORD, LPBYTE, HANDLE *)) &&
        HAS_TYPE(MprConfigInterfaceDelete, DWORD(APIENTRY *)(HANDLE, HANDLE)) &&
        HAS_TYPE(MprConfigInterfaceGetHandle, DWORD(APIENTRY *)(HANDLE, LPWSTR, HANDLE *)) &&
        HAS_TYPE(MprConfigInterfaceEnum,
                 DWORD(APIENTRY *)(HANDLE, DWORD, LPBYTE *, DWORD, LPDWORD, LPDWORD, LPDWORD)) &&
        HAS_TYPE(MprConfigInterfaceGetInfo,
                 DWORD(APIENTRY *)(HANDLE, HANDLE, DWORD, LPBYTE *, LPDWORD)) &&
        HAS_TYPE(MprConfigInterfaceSetInfo, DWORD(APIENTRY *)(HANDLE, HANDLE, DWORD, LPBYTE)));

ASSERT_CLAUSE(MPR_INTERFACE_0, inline_name,
              offsetof(MPR_INTERFACE_0, wszInterfaceName) == 0 &&
                  sizeof(((MPR_INTERFACE_0 *)0)->wszInterfaceName) == 257 * 2);
ASSERT_CLAUSE(MPR_INTERFACE_0, x_size,
              sizeof(MPR_INTERFACE_0) == (sizeof(void *) == 8 ? 552 : 540));

/* The members that every level begins with lie in the second structure as in the first. */
#define SAME_PLACE(one, other, member)                                                             \
    (offsetof(one, member) == offsetof(other, member) &&                                           \
     sizeof(((one *)0)->member) == sizeof(((other *)0)->member))
#define BEGINS_AS_LEVEL_0(structure)                                                               \
    (SAME_PLACE(MPR_INTERFACE_0, structure, wszInterfaceName) &&                                   \
     SAME_PLACE(MPR_INTERFACE_0, structure, hInterface) &&                                         \
     SAME_PLACE(MPR_INTERFACE_0, structure, fEnabled) &&                                           \
     SAME_PLACE(MPR_INTERFACE_0, structure, dwIfType) &&                                           \
     SAME_PLACE(MPR_INTERFACE_0, structure, dwConnectionState) &&                                  \
     SAME_PLACE(MPR_INTERFACE_0, structure, fUnReachabilityReasons) &&                             \
     SAME_PLACE(MPR_INTERFACE_0, structure, dwLastError))
#define PICK(x64, x86) (sizeof(void *) == 8 ? (x64) : (x86))

ASSERT_CLAUSE(MPR_INTERFACE_1, prefix, BEGINS_AS_LEVEL_0(MPR_INTERFACE_1));
ASSERT_CLAUSE(MPR_INTERFACE_1, x_size, sizeof(MPR_INTERFACE_1) == PICK(560, 544));
ASSERT_CLAUSE(MPR_INTERFACE_2, prefix, BEGINS_AS_LEVEL_0(MPR_INTERFACE_2));
ASSERT_CLAUSE(MPR_INTERFACE_2, x_size, sizeof(MPR_INTERFACE_2) == PICK(2496, 2468));
ASSERT_CLAUSE(MPR_INTERFACE_2, x_values,
              MPRNP_Ipx == 2 && MPRNP_Ip == 4 && MPRET_Phone == 1 && MPRET_Vpn == 2 &&
                  MPRET_Direct == 3 && MPRDM_DialAll == 1 && MPRDM_DialAsNeeded == 2 &&
                  MPRIDS_Disabled == 0xFFFFFFFFu && MPRIDS_UseGlobalValue == 0 &&
                  MPR_ET_None == 0 && MPR_ET_Require == 1 && MPR_ET_RequireMax == 2 &&
                  MPR_ET_Optional == 3 && MPR_VS_Default == 0 && MPR_VS_PptpOnly == 1 &&
                  MPR_VS_PptpFirst == 2 && MPR_VS_L2tpOnly == 3 && MPR_VS_L2tpFirst == 4);
/* A member in the middle, and all whose place depends on one before them. */
ASSERT_CLAUSE(MPR_INTERFACE_3, prefix,
              BEGINS_AS_LEVEL_0(MPR_INTERFACE_3) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, dwfOptions) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, szLocalPhoneNumber) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, szAlternates) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, dwfNetProtocols) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, szX25UserData) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, dwChannels) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, dwCustomAuthDataSize) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, lpbCustomAuthData) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, guidId) &&
                  SAME_PLACE(MPR_INTERFACE_2, MPR_INTERFACE_3, dwVpnStrategy));
ASSERT_CLAUSE(MPR_INTERFACE_3, x_size, sizeof(MPR_INTERFACE_3) == PICK(2536, 2508));
ASSERT_CLAUSE(MPR_DEVICE_0, x_layout,
              sizeof(MPR_DEVICE_0) == 292 && offsetof(MPR_DEVICE_0, szDeviceName) == 34);
ASSERT_CLAUSE(MPR_DEVICE_1, prefix,
              SAME_PLACE(MPR_DEVICE_0, MPR_DEVICE_1, szDeviceType) &&
                  SAME_PLACE(MPR_DEVICE_0, MPR_DEVICE_1, szDeviceName));
ASSERT_CLAUSE(MPR_DEVICE_1, x_size, sizeof(MPR_DEVICE_1) == PICK(560, 556));
ASSERT_CLAUSE(MPR_CREDENTIALSEX_0, x_layout,
              sizeof(MPR_CREDENTIALSEX_0) == PICK(16, 8) &&
                  offsetof(MPR_CREDENTIALSEX_0, lpbCredentialsInfo) == PICK(8, 4));
ASSERT_CLAUSE(MPR_CREDENTIALSEX_1, x_layout,
              sizeof(MPR_CREDENTIALSEX_1) == sizeof(MPR_CREDENTIALSEX_0) &&
                  SAME_PLACE(MPR_CREDENTIALSEX_0, MPR_CREDENTIALSEX_1, lpbCredentialsInfo));

ASSERT_CLAUSE(
    general, transport_neutral,
    HAS_TYPE(MprConfigInterfaceCreate, DWORD(APIENTRY *)(HANDLE, DWORD, LPBYTE, HANDLE *)) &&
        HAS_TYPE(MprConfigInterfaceDelete, DWORD(APIENTRY *)(HANDLE, HANDLE)) &&
        HAS_TYPE(MprConfigInterfaceEnum,
                 DWORD(APIENTRY *)(HANDLE, DWORD, LPBYTE *, DWORD, LPDWORD, LPDWORD, LPDWORD)) &&
        HAS_TYPE(MprConfigInterfaceGetHandle, DWORD(APIENTRY *)(HANDLE, LPWSTR, HANDLE *)) &&
        HAS_TYPE(MprConfigInterfaceGetInfo,
                 DWORD(APIENTRY *)(HANDLE, HANDLE, DWORD, LPBYTE *, LPDWORD)) &&
        HAS_TYPE(MprConfigInterfaceSetInfo, DWORD(APIENTRY *)(HANDLE, HANDLE, DWORD, LPBYTE)));
ASSERT_CLAUSE(MPR_IFTRANSPORT_0, x_inline_name,
              sizeof(((MPR_IFTRANSPORT_0 *)0)->wszIfTransportName) == 41 * 2);
ASSERT_CLAUSE(MPR_IFTRANSPORT_0, x_size,
              sizeof(MPR_IFTRANSPORT_0) == (sizeof(void *) == 8 ? 104 : 92));

ASSERT_CLAUSE(ROUTER_INTERFACE_TYPE, values,
              ROUTER_IF_TYPE_CLIENT == 0 && ROUTER_IF_TYPE_HOME_ROUTER == 1 &&
                  ROUTER_IF_TYPE_FULL_ROUTER == 2 && ROUTER_IF_TYPE_DEDICATED == 3 &&
                  ROUTER_IF_TYPE_INTERNAL == 4 && ROUTER_IF_TYPE_LOOPBACK == 5 &&
                  ROUTER_IF_TYPE_TUNNEL1 == 6 && ROUTER_IF_TYPE_DIALOUT == 7);
ASSERT_CLAUSE(ROUTER_CONNECTION_STATE, values,
              ROUTER_IF_STATE_UNREACHABLE == 0 && ROUTER_IF_STATE_DISCONNECTED == 1 &&
                  ROUTER_IF_STATE_CONNECTING == 2 && ROUTER_IF_STATE_CONNECTED == 3);
ASSERT_CLAUSE(MPR_TRANSPORT_0, x_size,
              sizeof(MPR_TRANSPORT_0) == (sizeof(void *) == 8 ? 104 : 92) &&
                  sizeof(((MPR_TRANSPORT_0 *)0)->wszTransportName) == 41 * 2);
ASSERT_CLAUSE(MPR_FILTER_0, x_size, sizeof(MPR_FILTER_0) == 4);
ASSERT_CLAUSE(ROUTER_CONNECTION_STATE, zero_is_unreachable,
              ROUTER_IF_TYPE_CLIENT == 0 && ROUTER_IF_STATE_UNREACHABLE == 0);
ASSERT_CLAUSE(MPR_INTERFACE_REASONS, x_values,
              MPR_INTERFACE_OUT_OF_RESOURCES == 0x01 && MPR_INTERFACE_ADMIN_DISABLED == 0x02 &&
                  MPR_INTERFACE_CONNECTION_FAILURE == 0x04 &&
                  MPR_INTERFACE_SERVICE_PAUSED == 0x08 &&
                  MPR_INTERFACE_DIALOUT_HOURS_RESTRICTION == 0x10 &&
                  MPR_INTERFACE_NO_MEDIA_SENSE == 0x20 && MPR_INTERFACE_NO_DEVICE == 0x40);
ASSERT_CLAUSE(RTR_INFO_BLOCK_HEADER, x_layout,
              sizeof(RTR_TOC_ENTRY) == 16 && offsetof(RTR_INFO_BLOCK_HEADER, TocEntry) == 12 &&
                  offsetof(RTR_TOC_ENTRY, Offset) == 12);

ASSERT_CLAUSE(MPRAPI_OBJECT_HEADER, x_layout,
              sizeof(MPRAPI_OBJECT_HEADER) == 4 && offsetof(MPRAPI_OBJECT_HEADER, revision) == 0 &&
                  offsetof(MPRAPI_OBJECT_HEADER, type) == 1 &&
                  offsetof(MPRAPI_OBJECT_HEADER, size) == 2);

/* The first number is that of x64, the second that of x86. */
#define EITHER(x64, x86) (sizeof(void *) == 8 ? (x64) : (x86))

ASSERT_CLAUSE(MPR_IF_CUSTOMINFOEX, type_value, MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT == 6);
ASSERT_CLAUSE(MPR_IF_CUSTOMINFOEX, revision_value,
              MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_1 == 1 &&
                  MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_2 == 2 &&
                  MPRAPI_MPR_IF_CUSTOM_CONFIG_OBJECT_REVISION_3 == 3);
ASSERT_CLAUSE(MPR_IF_CUSTOMINFOEX, size_value,
              sizeof(MPR_IF_CUSTOMINFOEX0) == EITHER(40, 28) &&
                  sizeof(MPR_IF_CUSTOMINFOEX1) == EITHER(56, 36) &&
                  sizeof(MPR_IF_CUSTOMINFOEX2) == EITHER(88, 56));
#define BEGINS_ALIKE(type)                                                                         \
    (offsetof(type, Header) == 0 && offsetof(type, dwFlags) == 4 &&                                \
     offsetof(type, customIkev2Config) == 8)
ASSERT_CLAUSE(MPR_IF_CUSTOMINFOEX, x_layout,
              BEGINS_ALIKE(MPR_IF_CUSTOMINFOEX0) && BEGINS_ALIKE(MPR_IF_CUSTOMINFOEX1) &&
                  BEGINS_ALIKE(MPR_IF_CUSTOMINFOEX2));
#define GOES_ON_ALIKE(type)                                                                        \
    (offsetof(type, dwSaLifeTime) == 0 && offsetof(type, dwSaDataSize) == 4 &&                     \
     offsetof(type, certificateName) == 8 && offsetof(type, customPolicy) == EITHER(24, 16))
ASSERT_CLAUSE(ROUTER_IKEv2_IF_CUSTOM_CONFIG, x_layout,
              GOES_ON_ALIKE(ROUTER_IKEv2_IF_CUSTOM_CONFIG0) &&
                  GOES_ON_ALIKE(ROUTER_IKEv2_IF_CUSTOM_CONFIG1) &&
                  GOES_ON_ALIKE(ROUTER_IKEv2_IF_CUSTOM_CONFIG2) &&
                  sizeof(ROUTER_IKEv2_IF_CUSTOM_CONFIG0) == EITHER(32, 20) &&
                  offsetof(ROUTER_IKEv2_IF_CUSTOM_CONFIG1, certificateHash) == EITHER(32, 20) &&
                  sizeof(ROUTER_IKEv2_IF_CUSTOM_CONFIG1) == EITHER(48, 28) &&
                  offsetof(ROUTER_IKEv2_IF_CUSTOM_CONFIG2, certificateHash) == EITHER(32, 20) &&
                  offsetof(ROUTER_IKEv2_IF_CUSTOM_CONFIG2, dwMmSaLifeTime) == EITHER(48, 28) &&
                  offsetof(ROUTER_IKEv2_IF_CUSTOM_CONFIG2, vpnTrafficSelectors) == EITHER(56, 32) &&
                  sizeof(ROUTER_IKEv2_IF_CUSTOM_CONFIG2) == EITHER(80, 48));
ASSERT_CLAUSE(ROUTER_CUSTOM_IKEv2_POLICY0, x_layout,
              offsetof(ROUTER_CUSTOM_IKEv2_POLICY0, dwIntegrityMethod) == 0 &&
                  offsetof(ROUTER_CUSTOM_IKEv2_POLICY0, dwEncryptionMethod) == 4 &&
                  offsetof(ROUTER_CUSTOM_IKEv2_POLICY0, dwCipherTransformConstant) == 8 &&
                  offsetof(ROUTER_CUSTOM_IKEv2_POLICY0, dwAuthTransformConstant) == 12 &&
                  offsetof(ROUTER_CUSTOM_IKEv2_POLICY0, dwPfsGroup) == 16 &&
                  offsetof(ROUTER_CUSTOM_IKEv2_POLICY0, dwDhGroup) == 20 &&
                  sizeof(ROUTER_CUSTOM_IKEv2_POLICY0) == 24);
ASSERT_CLAUSE(MPR_VPN_TRAFFIC_SELECTORS, x_layout,
              offsetof(MPR_VPN_TRAFFIC_SELECTORS, numTsr) == 4 &&
                  offsetof(MPR_VPN_TRAFFIC_SELECTORS, tsI) == 8 &&
                  offsetof(MPR_VPN_TRAFFIC_SELECTORS, tsR) == EITHER(16, 12) &&
                  sizeof(MPR_VPN_TRAFFIC_SELECTORS) == EITHER(24, 16) &&
                  offsetof(MPR_VPN_TRAFFIC_SELECTOR, addrStart) == 12 &&
                  offsetof(MPR_VPN_TRAFFIC_SELECTOR, addrEnd) == 32 &&
                  sizeof(MPR_VPN_TRAFFIC_SELECTOR) == 52 && sizeof(VPN_TS_IP_ADDRESS) == 20);
ASSERT_CLAUSE(MPR_SERVER_0, x_size, sizeof(MPR_SERVER_0) == 16);
ASSERT_CLAUSE(MPR_SERVER_1, x_size, sizeof(MPR_SERVER_1) == 16);
ASSERT_CLAUSE(MPR_SERVER_2, x_layout,
              sizeof(MPR_SERVER_2) == 24 &&
                  offsetof(MPR_SERVER_2, dwNumL2tpPorts) ==
                      offsetof(MPR_SERVER_1, dwNumL2tpPorts) &&
                  offsetof(MPR_SERVER_2, dwNumSstpPorts) == sizeof(MPR_SERVER_1));
ASSERT_CLAUSE(MPR_SERVER_EX, x_sizes,
              sizeof(MPR_SERVER_EX_R1) == (sizeof(void *) == 8 ? 128 : 108) &&
                  sizeof(MPR_SERVER_EX1) == (sizeof(void *) == 8 ? 248 : 180));
ASSERT_CLAUSE(MPR_SERVER_SET_CONFIG_EX, x_sizes,
              sizeof(MPR_SERVER_SET_CONFIG_EX_R1) == (sizeof(void *) == 8 ? 112 : 92) &&
                  sizeof(MPR_SERVER_SET_CONFIG_EX1) == (sizeof(void *) == 8 ? 232 : 164));
#define FOLLOWS(type, member, before)                                                              \
    (offsetof(type, member) == offsetof(type, before) + sizeof(((type *)0)->before))
ASSERT_CLAUSE(MPRAPI_TUNNEL_CONFIG_PARAMS, members,
              offsetof(MPRAPI_TUNNEL_CONFIG_PARAMS1, IkeConfigParams) == 0 &&
                  FOLLOWS(MPRAPI_TUNNEL_CONFIG_PARAMS1, PptpConfigParams, IkeConfigParams) &&
                  FOLLOWS(MPRAPI_TUNNEL_CONFIG_PARAMS1, L2tpConfigParams, PptpConfigParams) &&
                  FOLLOWS(MPRAPI_TUNNEL_CONFIG_PARAMS1, SstpConfigParams, L2tpConfigParams) &&
                  FOLLOWS(MPRAPI_TUNNEL_CONFIG_PARAMS1, GREConfigParams, SstpConfigParams));
ASSERT_CLAUSE(IKEV2_TUNNEL_CONFIG_PARAMS, x_sizes,
              sizeof(IKEV2_TUNNEL_CONFIG_PARAMS1) == (sizeof(void *) == 8 ? 32 : 28) &&
                  sizeof(IKEV2_TUNNEL_CONFIG_PARAMS2) == (sizeof(void *) == 8 ? 64 : 44) &&
                  sizeof(IKEV2_TUNNEL_CONFIG_PARAMS3) == (sizeof(void *) == 8 ? 96 : 60) &&
                  sizeof(IKEV2_TUNNEL_CONFIG_PARAMS4) == (sizeof(void *) == 8 ? 104 : 64));
