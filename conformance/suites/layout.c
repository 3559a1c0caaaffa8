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

ASSERT_CLAUSE(MPR_SERVER_0, x_size, sizeof(MPR_SERVER_0) == 16);
ASSERT_CLAUSE(MPR_SERVER_1, x_size, sizeof(MPR_SERVER_1) == 16);
ASSERT_CLAUSE(MPR_SERVER_2, x_layout,
              sizeof(MPR_SERVER_2) == 24 &&
                  offsetof(MPR_SERVER_2, dwNumL2tpPorts) ==
                      offsetof(MPR_SERVER_1, dwNumL2tpPorts) &&
                  offsetof(MPR_SERVER_2, dwNumSstpPorts) == sizeof(MPR_SERVER_1));
ASSERT_CLAUSE(MPRAPI_OBJECT_HEADER, x_layout,
              sizeof(MPRAPI_OBJECT_HEADER) == 4 && offsetof(MPRAPI_OBJECT_HEADER, type) == 1 &&
                  offsetof(MPRAPI_OBJECT_HEADER, size) == 2);
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
