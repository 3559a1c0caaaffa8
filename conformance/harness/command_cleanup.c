/* `mprconform cleanup`: takes away what a killed run left on a machine, by the journal. Only names
 * with our prefix are touched. */
#include "harness/commands.h"
#include "harness/journal.h"
#include "harness/os.h"
#include "harness/target.h"
#include "harness/text.h"
#include "harness/values.h"

#include <stdio.h>
#include <string.h>

#define NAMES_LIMIT 1024

static int load(const struct options *o, struct target *target)
{
    char path[PATH_SIZE], why[TEXT_SIZE];
    void *module = os_module_load(command_target(o, path), why, sizeof why);
    void *address;
    if (module == NULL) {
        fprintf(stderr, "mprconform: %s cannot be loaded: %s\n", path, why);
        return -1;
    }
#define FUNCTION(name, safety, result)                                                             \
    address = os_module_symbol(module, #name);                                                     \
    memcpy(&target->name, &address, sizeof target->name);
#include "spec/functions.h"
#undef FUNCTION
    if (target->MprConfigServerConnect != NULL && target->MprConfigInterfaceGetHandle != NULL &&
        target->MprConfigInterfaceDelete != NULL)
        return 0;
    fprintf(stderr,
            "mprconform: %s cannot delete interfaces: it lacks MprConfigServerConnect, "
            "MprConfigInterfaceGetHandle or MprConfigInterfaceDelete\n",
            path);
    return -1;
}

/* Whether the interface is gone now. */
static int take_away(const struct target *target, HANDLE config, const char *name)
{
    WCHAR wide[TEXT_SIZE];
    char text[TEXT_SIZE];
    HANDLE handle;
    utf8_to_wide(name, wide, TEXT_SIZE);
    DWORD code = target->MprConfigInterfaceGetHandle(config, wide, &handle);
    if (code == NO_ERROR)
        code = target->MprConfigInterfaceDelete(config, handle);
    else if (code == ERROR_NO_SUCH_INTERFACE)
        code = NO_ERROR;
    printf("%s: %s\n", name, code == NO_ERROR ? "gone" : code_text(code, text, sizeof text));
    return code == NO_ERROR;
}

int command_cleanup(const struct options *o)
{
    static char names[NAMES_LIMIT][TEXT_SIZE];
    struct target target;
    HANDLE config = NULL;
    int left = 0;
    int count = journal_read(command_journal(), names, NAMES_LIMIT);
    if (count == 0) {
        printf("nothing to take away: %s is not there or empty\n", command_journal());
        return 0;
    }
    if (load(o, &target) != 0)
        return 3;
    if (target.MprConfigServerConnect(NULL, &config) != NO_ERROR) {
        fprintf(stderr, "mprconform: no connection to the local machine; run as administrator\n");
        return 1;
    }
    for (int i = 0; i < count; i++)
        left += strncmp(names[i], "mprconform-", 11) == 0 && !take_away(&target, config, names[i]);
    if (left == 0)
        remove(command_journal());
    return left > 0;
}
