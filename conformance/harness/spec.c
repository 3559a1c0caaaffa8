/* The one table of the contract, and the assertions that keep it honest. */
#include "harness/spec.h"

#include <string.h>

/* A MUST or SHOULD clause is judged somewhere, or says why it cannot be. */
#define JUDGED_CHECKED              1
#define JUDGED_ASSERTED             1
#define JUDGED_SAME_AS(other, slug) (CLAUSE_##other##_##slug >= 0)
#define JUDGED_UNOBSERVABLE(reason) (sizeof(reason) > 20)
#define JUDGED_FREE                 0
#define CLAUSE(function, slug, text, level, grade, disposition, statement, source)                 \
    _Static_assert(LEVEL_##level == LEVEL_MAY || JUDGED_##disposition,                             \
                   #function "." text " is a " #level                                              \
                             " clause that nothing judges: check it, assert it, name the clause "  \
                             "it is the same as, or give the reason why nobody can observe it");
#include "spec/clauses.h"
#undef CLAUSE

#define KIND_CHECKED              CHECKED
#define KIND_ASSERTED             ASSERTED
#define KIND_SAME_AS(other, slug) SAME_AS
#define KIND_UNOBSERVABLE(reason) UNOBSERVABLE
#define KIND_FREE                 FREE

#define NOTE_CHECKED              NULL
#define NOTE_ASSERTED             NULL
#define NOTE_SAME_AS(other, slug) NULL
#define NOTE_UNOBSERVABLE(reason) reason
#define NOTE_FREE                 NULL

#define CHECK_OF_CHECKED(function, slug)  &check_##function##_##slug
#define CHECK_OF_ASSERTED(function, slug) NULL
#define CHECK_OF_FREE(function, slug)     NULL
#define CHECK_OF_NONE(function, slug)     NULL
#define CHECK_OF_SAME_AS(other, slug)     CHECK_OF_NONE
#define CHECK_OF_UNOBSERVABLE(reason)     CHECK_OF_NONE

const struct clause spec_clauses[CLAUSE_COUNT] = {
#define CLAUSE(function, slug, text, level, grade, disposition, statement, source)                 \
    {#function "." text,                                                                           \
     #function,                                                                                    \
     LEVEL_##level,                                                                                \
     GRADE_##grade,                                                                                \
     KIND_##disposition,                                                                           \
     statement,                                                                                    \
     source,                                                                                       \
     NOTE_##disposition,                                                                           \
     CHECK_OF_##disposition(function, slug)},
#include "spec/clauses.h"
#undef CLAUSE
};

/* The twin of a SAME_AS clause. Kept apart from the table so that the table stays constant data. */
#define TWIN_CHECKED              CLAUSE_COUNT
#define TWIN_ASSERTED             CLAUSE_COUNT
#define TWIN_SAME_AS(other, slug) CLAUSE_##other##_##slug
#define TWIN_UNOBSERVABLE(reason) CLAUSE_COUNT
#define TWIN_FREE                 CLAUSE_COUNT
static const enum clause_index twins[CLAUSE_COUNT] = {
#define CLAUSE(function, slug, text, level, grade, disposition, statement, source)                 \
    TWIN_##disposition,
#include "spec/clauses.h"
#undef CLAUSE
};

/* Taking their addresses makes a clause that says ASSERTED without an assertion fail to link. */
#define MARK_CHECKED(function, slug)
#define MARK_ASSERTED(function, slug) &asserted_##function##_##slug,
#define MARK_FREE(function, slug)
#define MARK_NOTHING(function, slug)
#define MARK_SAME_AS(other, slug) MARK_NOTHING
#define MARK_UNOBSERVABLE(reason) MARK_NOTHING
const char *const spec_assertions[] = {
#define CLAUSE(function, slug, text, level, grade, disposition, statement, source)                 \
    MARK_##disposition(function, slug)
#include "spec/clauses.h"
#undef CLAUSE
    NULL};

static const struct {
    const char *name;
    enum safety safety;
} functions[FUNCTION_COUNT] = {
#define FUNCTION(name, safety, result) {#name, SAFETY_##safety},
#include "spec/functions.h"
#undef FUNCTION
};

int spec_find(const char *id)
{
    for (int i = 0; i < CLAUSE_COUNT; i++)
        if (strcmp(spec_clauses[i].id, id) == 0)
            return i;
    return -1;
}

const char *spec_twin(enum clause_index clause)
{
    return twins[clause] == CLAUSE_COUNT ? NULL : spec_clauses[twins[clause]].id;
}

const char *spec_function_name(enum function f)
{
    return functions[f].name;
}

enum safety spec_function_safety(enum function f)
{
    return functions[f].safety;
}

int spec_function_find(const char *name)
{
    for (int i = 0; i < FUNCTION_COUNT; i++)
        if (strcmp(functions[i].name, name) == 0)
            return i;
    return -1;
}

const char *level_name(enum level level)
{
    static const char *const names[] = {"MUST", "SHOULD", "MAY"};
    return names[level];
}

const char *grade_name(enum grade grade)
{
    static const char *const names[] = {"documented", "open-spec", "observed", "inferred",
                                        "chosen"};
    return names[grade];
}

const char *safety_name(enum safety safety)
{
    static const char *const names[] = {"read", "add", "modify", "destroy"};
    return names[safety];
}

const char *disposition_name(enum disposition disposition)
{
    static const char *const names[] = {"checked", "asserted", "same as", "unobservable", "free"};
    return names[disposition];
}
