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
ASSERT_CLAUSE(RTR_INFO_BLOCK_HEADER, x_layout,
              sizeof(RTR_TOC_ENTRY) == 16 && offsetof(RTR_INFO_BLOCK_HEADER, TocEntry) == 12 &&
                  offsetof(RTR_TOC_ENTRY, Offset) == 12);
