/*
 * The running of one check: what it gives to the target, the guards round each call, its
 * expectations, its one result.
 *
 * A check ends by the first expectation that does not hold, through check_end, which jumps back to
 * check_run; nothing below it needs to be undone, since the process ends with the check.
 */
#include "harness/check.h"
#include "harness/os.h"
#include "harness/state.h"
#include "harness/text.h"
#include "harness/values.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* How often a check is run again to tell a leak (it grows each time) from a cache (it is filled
 * once). */
#define LEAK_REPETITIONS 3

static void set_text(char *to, size_t size, const char *text)
{
    snprintf(to, size, "%s", text != NULL ? text : "");
}

_Noreturn void check_end(struct check *c, enum verdict verdict)
{
    c->state->result.verdict = verdict;
    longjmp(c->state->end, 1);
}

_Noreturn void check_end_with(struct check *c, enum verdict verdict, const char *expected,
                              const char *actual)
{
    set_text(c->state->result.expected, sizeof c->state->result.expected, expected);
    set_text(c->state->result.actual, sizeof c->state->result.actual, actual);
    check_end(c, verdict);
}

/* ---- calls and their guards */

static _Noreturn void guard_broken(struct check *c, const char *guard, const char *detail)
{
    char actual[2 * TEXT_SIZE];
    snprintf(actual, sizeof actual, "%s: %s: %s", spec_function_name(c->state->current), guard,
             detail);
    c->state->result.guard = 1;
    check_end_with(c, VERDICT_FAIL, "the guards of every call hold", actual);
}

static void *entry_of(const struct target *target, enum function f)
{
    /* One row of the table read as an address, to see whether it is there at all. */
    static const size_t slots[FUNCTION_COUNT] = {
#define FUNCTION(name, safety, result) offsetof(struct target, name),
#include "spec/functions.h"
#undef FUNCTION
    };
    void *entry;
    memcpy(&entry, (const char *)target + slots[f], sizeof entry);
    return entry;
}

void call_begin(struct check *c, enum function f)
{
    struct check_state *s = c->state;
    char text[2 * TEXT_SIZE];
    if (s->in_call)
        check_end_with(c, VERDICT_ERROR, "one call at a time",
                       "the check makes a call in the arguments of another");
    if (spec_function_safety(f) > s->clause->check->safety) {
        snprintf(text, sizeof text, "%s is of class %s, the check says %s", spec_function_name(f),
                 safety_name(spec_function_safety(f)), safety_name(s->clause->check->safety));
        check_end_with(c, VERDICT_ERROR, "calls of no higher class than the check states", text);
    }
    if (entry_of(c->target, f) == NULL) {
        snprintf(text, sizeof text, "%s is not exported", spec_function_name(f));
        check_end_with(c, VERDICT_UNSUPPORTED, "", text);
    }
    s->current = f;
    s->in_call = 1;
    s->calls++;
    os_child_progress()->detail = f;
    os_child_progress()->phase = PHASE_CALL;
    if (s->hooked)
        hooks_arm(&s->plan);
}

/* What every call must leave behind it, whatever it answered. */
static void call_guards(struct check *c)
{
    struct check_state *s = c->state;
    if (s->hooked)
        hooks_disarm(&s->report);
    os_child_progress()->phase = PHASE_BETWEEN;
    memset(&s->plan, 0, sizeof s->plan);
    if (!s->in_call)
        guard_broken(c, "returned twice", "one call came back a second time");
    s->in_call = 0;
    char why[TEXT_SIZE];
    if (guard_verify(&s->guards, why, sizeof why) != 0)
        guard_broken(c, strstr(why, "changed") != NULL ? "input changed" : "write outside", why);
    if (s->report.freed_twice > 0)
        guard_broken(c, "freed twice", "a block was freed that had been freed before");
}

DWORD call_end(struct check *c, DWORD code)
{
    struct check_state *s = c->state;
    call_guards(c);
    if (code == ERROR_CALL_NOT_IMPLEMENTED) {
        char text[TEXT_SIZE];
        snprintf(text, sizeof text, "%s answers ERROR_CALL_NOT_IMPLEMENTED (120)",
                 spec_function_name(s->current));
        check_end_with(c, VERDICT_UNSUPPORTED, "", text);
    }
    if (!succeeded(code) && s->report.kept > 0) {
        s->kept_by_refused++;
        snprintf(s->keeper, sizeof s->keeper, "%s answered %lu and kept %ld block%s",
                 spec_function_name(s->current), (unsigned long)code, s->report.kept,
                 s->report.kept == 1 ? "" : "s");
    }
    return code;
}

void call_end_void(struct check *c)
{
    call_guards(c);
}

DWORD call_end_size(struct check *c, DWORD size)
{
    call_guards(c);
    return size;
}

unsigned long last_call_allocations(struct check *c)
{
    if (!c->state->hooked)
        unmet(c, "the harness cannot see the allocations of this target");
    return c->state->report.asked;
}

long blocks_live(struct check *c)
{
    if (!c->state->hooked)
        unmet(c, "the harness cannot see the allocations of this target");
    return hooks_live() - c->state->live_at_start;
}

/* ---- memory for the target */

static void *give(struct check *c, size_t size, size_t align, enum guard_use use, const void *bytes)
{
    void *block = guard_new(&c->state->guards, size, align, use, bytes);
    if (block == NULL)
        check_end_with(c, VERDICT_ERROR, "memory for the harness itself", "the system has none");
    return block;
}

WCHAR *give_string(struct check *c, const void *utf16)
{
    if (utf16 == NULL)
        return NULL;
    size_t units = wide_length(utf16) + 1;
    return give(c, units * sizeof(WCHAR), sizeof(WCHAR), GUARD_INPUT, utf16);
}

void *give_input(struct check *c, const void *bytes, size_t size)
{
    return give(c, size, size % 8 == 0 ? 8 : sizeof(WCHAR), GUARD_INPUT, bytes);
}

void *give_output(struct check *c, size_t size)
{
    return give(c, size, size % 8 == 0 ? 8 : size % 2 == 0 ? 2 : 1, GUARD_OUTPUT, NULL);
}

HANDLE *give_handle(struct check *c)
{
    return give(c, sizeof(HANDLE), sizeof(HANDLE), GUARD_OUTPUT, NULL);
}

LPBYTE *give_pointer(struct check *c)
{
    return give(c, sizeof(LPBYTE), sizeof(LPBYTE), GUARD_OUTPUT, NULL);
}

DWORD *give_dword(struct check *c)
{
    return give(c, sizeof(DWORD), sizeof(DWORD), GUARD_OUTPUT, NULL);
}

DWORD *give_inout(struct check *c, DWORD value)
{
    return give(c, sizeof(DWORD), sizeof(DWORD), GUARD_BOTH, &value);
}

int is_untouched(const struct check *c, const void *output)
{
    return guard_untouched(&c->state->guards, output);
}

/* ---- expectations */

int succeeded(DWORD code)
{
    return code == NO_ERROR || code == ERROR_SUCCESS_REBOOT_REQUIRED ||
           code == ERROR_SUCCESS_RESTART_REQUIRED;
}

void expect_code(struct check *c, DWORD actual, DWORD expected)
{
    c->state->expectations++;
    if (actual == expected)
        return;
    char expected_text[TEXT_SIZE], actual_text[TEXT_SIZE];
    check_end_with(c, VERDICT_FAIL, code_text(expected, expected_text, sizeof expected_text),
                   code_text(actual, actual_text, sizeof actual_text));
}

void expect_refused(struct check *c, DWORD actual)
{
    c->state->expectations++;
    char text[TEXT_SIZE];
    if (succeeded(actual))
        check_end_with(c, VERDICT_FAIL, "an error code", code_text(actual, text, sizeof text));
}

void expect(struct check *c, int holds, const char *expected, const char *actual, ...)
{
    c->state->expectations++;
    if (holds)
        return;
    char text[2 * TEXT_SIZE];
    va_list arguments;
    va_start(arguments, actual);
    vsnprintf(text, sizeof text, actual, arguments);
    va_end(arguments);
    check_end_with(c, VERDICT_FAIL, expected, text);
}

void expect_untouched(struct check *c, const void *output, const char *what)
{
    c->state->expectations++;
    if (is_untouched(c, output))
        return;
    char expected[TEXT_SIZE], actual[TEXT_SIZE];
    snprintf(expected, sizeof expected, "%s as it was before the call", what);
    snprintf(actual, sizeof actual, "%s was written", what);
    check_end_with(c, VERDICT_FAIL, expected, actual);
}

void expect_text(struct check *c, const WCHAR *actual, const void *expected_utf16)
{
    c->state->expectations++;
    if (wide_equal(actual, expected_utf16))
        return;
    char expected_text[TEXT_SIZE], actual_text[TEXT_SIZE];
    expected_text[0] = actual_text[0] = '"';
    wide_to_utf8(expected_utf16, expected_text + 1, sizeof expected_text - 2);
    wide_to_utf8(actual, actual_text + 1, sizeof actual_text - 2);
    strcat(expected_text, "\"");
    strcat(actual_text, "\"");
    check_end_with(c, VERDICT_FAIL, expected_text, actual_text);
}

void require(struct check *c, int holds, const char *clause_id)
{
    if (holds)
        return;
    set_text(c->state->result.by, sizeof c->state->result.by, clause_id);
    if (spec_find(clause_id) < 0)
        check_end_with(c, VERDICT_ERROR, "a set-up that rests on a clause of the contract",
                       clause_id);
    char text[2 * TEXT_SIZE];
    snprintf(text, sizeof text, "%s did not hold in the set-up", clause_id);
    check_end_with(c, VERDICT_BLOCKED, "", text);
}

void require_code(struct check *c, DWORD actual, DWORD expected, const char *clause_id)
{
    if (actual == expected)
        return;
    /* The clause itself is what is being judged: then it has failed rather than blocked itself. */
    if (strcmp(clause_id, c->state->clause->id) == 0)
        expect_code(c, actual, expected);
    require(c, 0, clause_id);
}

_Noreturn void unmet(struct check *c, const char *why)
{
    check_end_with(c, VERDICT_UNMET, "", why);
}

/* ---- common beginnings */

HANDLE connect_to(struct check *c, const WCHAR *name)
{
    HANDLE *out = give_handle(c);
    DWORD code = CALL(c, MprConfigServerConnect, (WCHAR *)name, out);
    require_code(c, code, NO_ERROR, "MprConfigServerConnect.success-code");
    return *out;
}

HANDLE connect_local(struct check *c)
{
    return connect_to(c, NULL);
}

HANDLE foreign_handle(struct check *c, unsigned i, int *end)
{
    const uintptr_t values[] = {
        1,
        2,
        3,
        4,
        0x40,
        0x100,
        0x7FFFFFFF,
        0x80000000u,
        0xFFFFFFFEu,
        0xFFFFFFFFu,
        (uintptr_t)c->state,
        (uintptr_t)c,
        ~(uintptr_t)0,
        ~(uintptr_t)0 - 1,
        (uintptr_t)1 << (sizeof(uintptr_t) * 8 - 1),
        (uintptr_t)0x5DEECE66Du,
    };
    *end = i + 1 >= sizeof values / sizeof *values;
    return (
        HANDLE)values[i < sizeof values / sizeof *values ? i : 0]; /* NOLINT: a number on purpose */
}

/* ---- the run */

static void run_once(struct check *c)
{
    struct check_state *s = c->state;
    s->expectations = 0;
    s->kept_by_refused = 0;
    s->live_at_start = s->hooked ? hooks_live() : 0;
    memset(&s->result.verdict, 0, sizeof s->result.verdict);
    if (setjmp(s->end) != 0)
        return;
    s->clause->check->run(c);
    if (s->expectations == 0)
        check_end_with(c, VERDICT_ERROR, "a check that states an expectation",
                       "the check judged nothing");
    check_end(c, VERDICT_PASS);
}

void check_run(struct check *c)
{
    struct check_state *s = c->state;
    run_once(c);
    /* A refused call that kept a block may have filled a cache, once. A leak grows with every
     * repetition. */
    for (int i = 0; i < LEAK_REPETITIONS; i++) {
        if (s->result.verdict != VERDICT_PASS || s->kept_by_refused == 0)
            return;
        if (s->control != NULL)
            s->control->reset();
        else if (s->clause->check->safety != SAFETY_READ)
            return;
        run_once(c);
    }
    if (s->result.verdict == VERDICT_PASS && s->kept_by_refused > 0) {
        s->result.verdict = VERDICT_FAIL;
        s->result.guard = 1;
        set_text(s->result.expected, sizeof s->result.expected, "the guards of every call hold");
        snprintf(s->result.actual, sizeof s->result.actual,
                 "block kept: %.200s, again in each of %d repetitions", s->keeper,
                 LEAK_REPETITIONS);
    }
}
