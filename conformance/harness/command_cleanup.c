/* `mprconform cleanup`: takes away what a killed run left on a machine, by the journal. Only names
 * with our prefix are touched. */
#include "harness/commands.h"
#include "harness/journal.h"
#include "harness/os.h"
#include "harness/values.h"

#include <stdio.h>
#include <string.h>

#define ENTRIES_LIMIT 4096

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
    return 0;
}

int command_cleanup(const struct options *o)
{
    static struct journal_entry entries[ENTRIES_LIMIT];
    struct target target;
    unsigned left = 0;
    unsigned count = journal_left(command_journal(), 0, entries, ENTRIES_LIMIT);
    if (count == 0) {
        printf("nothing to take away: %s is not there, or all it names is gone\n",
               command_journal());
        return 0;
    }
    if (load(o, &target) != 0)
        return 3;
    for (unsigned i = 0; i < count; i++) {
        char text[TEXT_SIZE];
        if (strncmp(entries[i].name, "mprconform-", 11) != 0)
            continue;
        DWORD code = take_away(&target, entries[i].name);
        printf("%s: %s\n", entries[i].name,
               code == NO_ERROR ? "gone" : code_text(code, text, sizeof text));
        left += code != NO_ERROR;
    }
    if (left == 0)
        remove(command_journal());
    else
        printf("%u left: is this the target, and the caller an administrator?\n", left);
    return left > 0;
}
