/*
 * What a check is written with. A check is a function that makes calls on the target and states
 * what it expects; the first expectation that does not hold ends it. Each check runs in a process
 * of its own, so it frees nothing it was given by the harness and leaves no order behind for the
 * next.
 *
 *     CHECK(MprConfigServerConnect, null_out_param, READ)
 *     {
 *         expect_code(c, CALL(c, MprConfigServerConnect, give_string(c, NULL), NULL),
 * ERROR_INVALID_PARAMETER);
 *     }
 *
 * Rules: everything handed to the target comes from give_*() (guarded, compared, poisoned) or is
 * NULL or a number; every call of the target goes through CALL or CALL_VOID; a check states at
 * least one expectation (one that states none is an `error`).
 */
#ifndef HARNESS_CHECK_H
#define HARNESS_CHECK_H

#include "harness/spec.h"
#include "harness/target.h"

struct check_state; /* the harness's own: memory given, hooks, result */

struct check {
    const struct target *target;
    struct check_state *state;
};

/* Defines the check of a clause. `safety` is READ, ADD, MODIFY or DESTROY: the highest class among
 * the functions it calls. A check whose clause does not exist does not compile. */
#define CHECK(function, slug, safety) CHECK_DEFINE(function, slug, safety, 0)
/* The same for a check that calls sweep() as the last thing it does. */
#define SWEEP_CHECK(function, slug, safety) CHECK_DEFINE(function, slug, safety, 1)
#define CHECK_DEFINE(function, slug, safety, sweeps)                                               \
    static void run_##function##_##slug(struct check *c);                                          \
    const struct check_def check_##function##_##slug = {run_##function##_##slug, SAFETY_##safety,  \
                                                        sweeps, CLAUSE_##function##_##slug};       \
    static void run_##function##_##slug(struct check *c)

/* Calls an entry of the target and gives its code. Around the call the harness arms the allocation
 * hooks, and afterwards it verifies the guards: inputs unchanged, nothing written outside what was
 * given, no block kept by a refused call, returned exactly once. A broken guard ends the check as
 * failed and is named. A target without the function ends it as unsupported. */
#define CALL(c, function, ...)                                                                     \
    (call_begin((c), FUNCTION_##function), call_end((c), (c)->target->function(__VA_ARGS__)))
/* The same for an entry without a result. */
#define CALL_VOID(c, function, ...)                                                                \
    (call_begin((c), FUNCTION_##function), (c)->target->function(__VA_ARGS__), call_end_void((c)))

/* The same for an entry whose result is a size. */
#define CALL_SIZE(c, function, ...)                                                                \
    (call_begin((c), FUNCTION_##function), call_end_size((c), (c)->target->function(__VA_ARGS__)))

void call_begin(struct check *c, enum function f);
DWORD call_end(struct check *c, DWORD code);
void call_end_void(struct check *c);
DWORD call_end_size(struct check *c, DWORD size);

/* ---- memory for the target. All of it ends at a page that cannot be touched, and carries canaries
 * where alignment leaves slack. */

/* A copy of the text with its terminator, as input: the target may not write to it. NULL gives
 * NULL. */
WCHAR *give_string(struct check *c, const void *utf16);
/* `size` bytes of input. */
void *give_input(struct check *c, const void *bytes, size_t size);
/* `size` bytes of output, poisoned; aligned for any scalar when size is a multiple of 8, else for
 * WCHAR. */
void *give_output(struct check *c, size_t size);
/* One poisoned out variable. */
HANDLE *give_handle(struct check *c);
LPBYTE *give_pointer(struct check *c);
DWORD *give_dword(struct check *c);
/* One variable that goes in and out. */
DWORD *give_inout(struct check *c, DWORD value);
/* Whether every byte of an output is still the poison it was given with. */
int is_untouched(const struct check *c, const void *output);

/* ---- expectations */

/* Whether a code tells of success: NO_ERROR, or that what was done awaits a restart or a reboot. */
int succeeded(DWORD code);

/* The code is `expected`; values are shown as symbol and number. */
void expect_code(struct check *c, DWORD actual, DWORD expected);
/* Any failure will do (the clause names no code). */
void expect_refused(struct check *c, DWORD actual);
/* `holds`; the two texts finish the sentences "expected: ..." and "actual: ...". */
void expect(struct check *c, int holds, const char *expected, const char *actual, ...)
#if defined(__GNUC__) && !defined(__clang__) && !defined(_WIN32)
    __attribute__((format(gnu_printf, 4, 5)))
#endif
    ;
/* An output is byte for byte as it was given; `what` names it ("the handle variable"). */
void expect_untouched(struct check *c, const void *output, const char *what);
/* Two NUL-terminated UTF-16 texts are equal, case included. */
void expect_text(struct check *c, const WCHAR *actual, const void *expected_utf16);

/* A step of the set-up that rests on another clause: when it did not give `expected`, this check is
 * blocked by that clause. */
void require_code(struct check *c, DWORD actual, DWORD expected, const char *clause_id);
void require(struct check *c, int holds, const char *clause_id);
/* A precondition is not to be had; `why` says which. Does not return. */
_Noreturn void unmet(struct check *c, const char *why);

/* How many allocations the last CALL asked for; unmet when the harness cannot see the target's
 * allocations. */
unsigned long last_call_allocations(struct check *c);
/* How many blocks the target holds now that it did not hold at the beginning of the check; unmet
 * likewise. */
long blocks_live(struct check *c);

/* ---- common beginnings; each is blocked by the clause it rests on */

/* A connection to the local machine (MprConfigServerConnect.success-code). */
HANDLE connect_local(struct check *c);
/* A connection to a given name. */
HANDLE connect_to(struct check *c, const WCHAR *name);

/* Values that are no live handle: small numbers, odd ones, all ones, an address of ours, high bits
 * set, ... The i-th, or *end set to 1 behind the last. Never NULL. */
HANDLE foreign_handle(struct check *c, unsigned i, int *end);

/* ---- sweeps */

/* One call to be made while memory is short. */
struct sweep_case {
    /* Before each trial: outputs afresh, a connection, whatever the call needs. May be NULL. */
    void (*prepare)(struct check *c, void *situation);
    /* The call, through CALL, nothing else. */
    DWORD (*call)(struct check *c, void *situation);
    /* After a refused trial: what must not have changed. May be NULL. */
    void (*refused)(struct check *c, void *situation);
    /* After a call that succeeded: what it promised holds, and is then undone (freed,
     * disconnected). May be NULL. */
    void (*granted)(struct check *c, void *situation);
    void *situation;
};

/* Fails the 1st, 2nd, ... allocation of the call until it needs no more, in three modes (one; from
 * there on; a run of 2), warm; the runner repeats it cold. The double must answer exactly
 * ERROR_NOT_ENOUGH_MEMORY; another target likewise when `listed` (its page lists the code),
 * otherwise any code. A success in spite of the shortage is fine when `granted` holds. After each
 * refusal: nothing kept, nothing freed twice, the configuration as it was, and the same call then
 * succeeds. */
void sweep(struct check *c, const struct sweep_case *s, int listed);

#endif
