/* Asserts every size and offset of mprapi.h's own structures, on the x64 and x86 ABIs; compiled,
 * never run. */
#include "mprapi.h"

#include <stddef.h>

#define PICK(x64, x86) (sizeof(void *) == 8 ? (x64) : (x86))
#define SIZE(structure, x64, x86)                                                                  \
    _Static_assert(sizeof(structure) == PICK(x64, x86), "size of " #structure);
#define OFFSET(structure, member, x64, x86)                                                        \
    _Static_assert(offsetof(structure, member) == PICK(x64, x86), #structure "." #member);
#include "layout.rows"

_Static_assert(sizeof(WCHAR) == 2 && sizeof(u"a") == 4, "a WCHAR has 16 bits");
_Static_assert(sizeof(DWORD) == 4 && sizeof(BOOL) == 4 && sizeof(ROUTER_INTERFACE_TYPE) == 4,
               "a DWORD, a BOOL and an enumeration have 32 bits");
_Static_assert(ROUTER_IF_TYPE_MAX == 8 && PID_IPV6 == 0x57 &&
                   MPRAPI_OBJECT_TYPE_IF_CUSTOM_CONFIG_OBJECT == 6,
               "values that older headers lack");
