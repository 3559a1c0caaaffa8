/*
 * The contract as the suite sees it: spec/clauses.h made into enums, declarations and one table.
 *
 * What does not fit together does not build: a check without a clause does not compile, a clause
 * that says CHECKED without a check does not link, a MUST or SHOULD clause with nothing that judges
 * it fails an assertion.
 */
#ifndef HARNESS_SPEC_H
#define HARNESS_SPEC_H

#include <stddef.h>

#define SPEC_VERSION  "1"
#define SUITE_VERSION "0.1.0"

enum level { LEVEL_MUST, LEVEL_SHOULD, LEVEL_MAY };
enum grade { GRADE_DOCUMENTED, GRADE_OPEN_SPEC, GRADE_OBSERVED, GRADE_INFERRED, GRADE_CHOSEN };
enum disposition { CHECKED, ASSERTED, SAME_AS, UNOBSERVABLE, FREE };
enum safety { SAFETY_READ, SAFETY_ADD, SAFETY_MODIFY, SAFETY_DESTROY };

/* FUNCTION_MprConfigServerConnect, ... */
enum function {
#define FUNCTION(name, safety, result) FUNCTION_##name,
#include "spec/functions.h"
#undef FUNCTION
    FUNCTION_COUNT
};

/* CLAUSE_MprConfigServerConnect_null_out_param, ... */
enum clause_index {
#define CLAUSE(function, slug, text, level, grade, disposition, statement, source)                 \
    CLAUSE_##function##_##slug,
#include "spec/clauses.h"
#undef CLAUSE
    CLAUSE_COUNT
};

struct check;

/* A check as the suites define it with CHECK() or SWEEP_CHECK(). */
struct check_def {
    void (*run)(struct check *c);
    enum safety safety; /* the highest class among the functions it calls */
    int sweeps;         /* it runs a sweep, which the runner repeats cold, a process per position */
    enum clause_index clause;
};

struct clause {
    const char *id;       /* "MprConfigServerConnect.null-out-param" */
    const char *function; /* "MprConfigServerConnect" */
    enum level level;
    enum grade grade;
    enum disposition disposition;
    const char *statement;
    const char *source;
    const char *note;              /* the reason (UNOBSERVABLE); else NULL */
    const struct check_def *check; /* CHECKED alone; else NULL */
};

extern const struct clause spec_clauses[CLAUSE_COUNT];

/* The index of a clause by its id, or -1. */
int spec_find(const char *id);

/* The id of the clause that a SAME_AS clause repeats; NULL for any other. */
const char *spec_twin(enum clause_index clause);

/* What the static assertions define; ends with NULL. */
extern const char *const spec_assertions[];

const char *spec_function_name(enum function f);
enum safety spec_function_safety(enum function f);
/* The function of that name, or -1 (the name of a structure or a family of rules). */
int spec_function_find(const char *name);

const char *level_name(enum level level);    /* "MUST" */
const char *grade_name(enum grade grade);    /* "open-spec" */
const char *safety_name(enum safety safety); /* "modify" */
const char *disposition_name(enum disposition disposition);

/* Declarations of the checks, so that a definition elsewhere is type-checked and a missing one does
 * not link. */
#define SPEC_DECLARE_CHECKED(function, slug)                                                       \
    extern const struct check_def check_##function##_##slug;
#define SPEC_DECLARE_ASSERTED(function, slug) extern const char asserted_##function##_##slug;
#define SPEC_DECLARE_NOTHING(function, slug)
#define SPEC_DECLARE_SAME_AS(other, other_slug) SPEC_DECLARE_NOTHING
#define SPEC_DECLARE_UNOBSERVABLE(reason)       SPEC_DECLARE_NOTHING
#define SPEC_DECLARE_FREE(function, slug)
#define CLAUSE(function, slug, text, level, grade, disposition, statement, source)                 \
    SPEC_DECLARE_##disposition(function, slug)
#include "spec/clauses.h"
#undef CLAUSE

#endif
