/* The double's control, looked up by name. */
#include "harness/control.h"
#include "harness/os.h"

#include <string.h>

static int lookup(void *module, const char *name, void *slot, size_t size)
{
    void *address = os_module_symbol(module, name);
    memcpy(slot, &address,
           size); /* ISO C has no cast from an object pointer to a function pointer */
    return address != NULL;
}

int control_load(struct control *control, void *module, const char **missing)
{
    memset(control, 0, sizeof *control);
    *missing = NULL;
#define LOOKUP(member)                                                                             \
    if (!lookup(module, "mprfake_" #member, &control->member, sizeof control->member))             \
        *missing = "mprfake_" #member;
    LOOKUP(version)
    if (*missing != NULL)
        return 0;
    LOOKUP(reset)
    LOOKUP(add_server)
    LOOKUP(set_local_name)
    LOOKUP(add_adapter)
    LOOKUP(add_interface)
    LOOKUP(set_privileged)
    LOOKUP(set_knob)
    LOOKUP(check)
#undef LOOKUP
    return *missing == NULL ? 1 : -1;
}
