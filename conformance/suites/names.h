/*
 * What the suites of the two name functions share: both translate one name of an adapter into the
 * other under the same rules for handle, buffer and size, so each rule is written once, over a
 * description of the direction.
 */
#ifndef SUITES_NAMES_H
#define SUITES_NAMES_H

#include "harness/check.h"
#include "harness/fixture.h"

/* A direction of translation. */
struct naming {
    DWORD (*call)(struct check *c, HANDLE config, const WCHAR *name, WCHAR *buffer, DWORD bytes);
    const WCHAR *(*from)(const struct adapter *adapter); /* the name that is given */
    const WCHAR *(*to)(const struct adapter *adapter);   /* the name that is wanted */
    const WCHAR *absent; /* a name of the right form that nothing has */
    const char *success; /* the clause of the success code */
};

extern const struct naming naming_friendly;
extern const struct naming naming_guid;

/* One rule each; a suite calls it from the check of its own clause. */
void name_success(struct check *c, const struct naming *n);
void name_maps(struct check *c, const struct naming *n);
void name_size_in_bytes(struct check *c, const struct naming *n);
void name_too_small(struct check *c, const struct naming *n);
void name_null_handle(struct check *c, const struct naming *n);
void name_null_name(struct check *c, const struct naming *n);
void name_null_buffer(struct check *c, const struct naming *n);
void name_not_found(struct check *c, const struct naming *n);
void name_empty(struct check *c, const struct naming *n);
void name_exact_fit(struct check *c, const struct naming *n);
void name_one_short(struct check *c, const struct naming *n);
void name_odd_size(struct check *c, const struct naming *n);
void name_not_found_first(struct check *c, const struct naming *n);
void name_untouched(struct check *c, const struct naming *n);
void name_rest_of_buffer(struct check *c, const struct naming *n);
void name_not_an_interface(struct check *c, const struct naming *n);
void name_bad_handle(struct check *c, const struct naming *n);
void name_needs_no_memory(struct check *c, const struct naming *n);
void name_own(struct check *c, const struct naming *n);
void name_lan_without_adapter(struct check *c, const struct naming *n);

/* The name behind `wanted` is found and is `expected`. */
void name_expect(struct check *c, const struct naming *n, const WCHAR *wanted,
                 const WCHAR *expected);

#endif
