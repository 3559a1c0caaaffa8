/* The module of mutants: all families as one list, and the table with one of them put in. */
#include "mutants/mutant.h"

#include <string.h>

static const struct mutant *const families[] = {
    mutants_server,
    mutants_name,
    mutants_interface,
    mutants_interface_levels,
    mutants_interface_delete,
    mutants_interface_set_info,
    mutants_transport,
    mutants_info,
    mutants_iftransport,
    mutants_iftransport_list,
    mutants_iftransport_info,
    mutants_custom,
    mutants_transport_delete,
    mutants_transport_enum,
    mutants_transport_get_info,
    mutants_transport_set_info,
    mutants_filter,
    mutants_whole,
    mutants_server_info,
    mutants_server_info_ex,
    mutants_server_settings,
    mutants_shortage,
    mutants_family,
};

#define FAMILIES (sizeof families / sizeof *families)

unsigned mutant_count(void)
{
    unsigned count = 0;
    for (size_t i = 0; i < FAMILIES; i++)
        for (const struct mutant *m = families[i]; m->clause != NULL; m++)
            count++;
    return count;
}

const struct mutant *mutant_at(unsigned index)
{
    for (size_t i = 0; i < FAMILIES; i++)
        for (const struct mutant *m = families[i]; m->clause != NULL; m++)
            if (index-- == 0)
                return m;
    return NULL;
}

void mutant_apply(unsigned index, struct target *table)
{
    const struct mutant *mutant = mutant_at(index);
    memcpy((char *)table + mutant->slot, &mutant->wrapper, sizeof mutant->wrapper);
}
