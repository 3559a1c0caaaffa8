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

ASSERT_CLAUSE(MPR_INTERFACE_0, inline_name,
              offsetof(MPR_INTERFACE_0, wszInterfaceName) == 0 &&
                  sizeof(((MPR_INTERFACE_0 *)0)->wszInterfaceName) == 257 * 2);
ASSERT_CLAUSE(MPR_INTERFACE_0, x_size,
              sizeof(MPR_INTERFACE_0) == (sizeof(void *) == 8 ? 552 : 540));

ASSERT_CLAUSE(ROUTER_INTERFACE_TYPE, values,
              ROUTER_IF_TYPE_CLIENT == 0 && ROUTER_IF_TYPE_HOME_ROUTER == 1 &&
                  ROUTER_IF_TYPE_FULL_ROUTER == 2 && ROUTER_IF_TYPE_DEDICATED == 3 &&
                  ROUTER_IF_TYPE_INTERNAL == 4 && ROUTER_IF_TYPE_LOOPBACK == 5 &&
                  ROUTER_IF_TYPE_TUNNEL1 == 6 && ROUTER_IF_TYPE_DIALOUT == 7);
ASSERT_CLAUSE(ROUTER_CONNECTION_STATE, values,
              ROUTER_IF_STATE_UNREACHABLE == 0 && ROUTER_IF_STATE_DISCONNECTED == 1 &&
                  ROUTER_IF_STATE_CONNECTING == 2 && ROUTER_IF_STATE_CONNECTED == 3);
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
