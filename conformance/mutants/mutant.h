/*
 * Mutants: the double with one promise broken on purpose. A mutant is a wrapper round one entry of
 * the double's table, named by the clause it breaks. The module that holds them links the double
 * in, and is loaded and hooked like any target.
 */
#ifndef MUTANTS_MUTANT_H
#define MUTANTS_MUTANT_H

#include "harness/target.h"

#include <stddef.h>

struct mutant {
    const char
        *clause;      /* the clause that must reject it: "MprConfigServerConnect.null-out-param" */
    const char *name; /* unique within the clause: "answers-invalid-handle" */
    const char *promise; /* one sentence: what this mutant does instead of what the contract says */
    const char *guard;   /* NULL, or the guard that must be named: "input changed", "write outside",
                            "block kept", "returned twice"; or other words of the actual */
    size_t slot;         /* offsetof(struct target, Function) */
    void (*wrapper)(void);
};

/* A row: MUTANT("clause-id", "name", "promise", Function, wrapper) */
#define MUTANT(clause, name, promise, function, wrapper)                                           \
    {                                                                                              \
        clause, name, promise, NULL, offsetof(struct target, function), (void (*)(void))(wrapper)  \
    }
#define GUARD_MUTANT(clause, name, promise, guard, function, wrapper)                              \
    {                                                                                              \
        clause, name, promise, guard, offsetof(struct target, function), (void (*)(void))(wrapper) \
    }

/* Whether no key of the registry can be called so. */
static inline int is_impossible(const WCHAR *name)
{
    while (name != NULL && *name != 0 && *name != '\\')
        name++;
    return name != NULL && *name != 0;
}

/* One family of mutants, ended by a row whose clause is NULL. A file per family defines one of
 * these. */
extern const struct mutant mutants_server[];
extern const struct mutant mutants_server_info[];
extern const struct mutant mutants_server_info_ex[];
extern const struct mutant mutants_server_settings[];
extern const struct mutant mutants_name[];
extern const struct mutant mutants_interface[];
extern const struct mutant mutants_interface_levels[];
extern const struct mutant mutants_interface_delete[];
extern const struct mutant mutants_interface_set_info[];
extern const struct mutant mutants_custom[];
extern const struct mutant mutants_transport[];
extern const struct mutant mutants_iftransport[];
extern const struct mutant mutants_iftransport_list[];
extern const struct mutant mutants_iftransport_info[];
extern const struct mutant mutants_transport_delete[];
extern const struct mutant mutants_transport_enum[];
extern const struct mutant mutants_transport_get_info[];
extern const struct mutant mutants_transport_set_info[];
extern const struct mutant mutants_filter[];
extern const struct mutant mutants_info[];
extern const struct mutant mutants_whole[];
extern const struct mutant mutants_family[];
extern const struct mutant mutants_shortage[];

/* Exports of the module. */
unsigned mutant_count(void);
const struct mutant *mutant_at(unsigned index);
/* Puts the wrapper of one mutant into the table. */
void mutant_apply(unsigned index, struct target *table);

#endif
