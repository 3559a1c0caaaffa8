/*
 * exports.c: the entries of the functions that only refuse; world/exports.h has a row for each and
 * says why it answers what it answers.
 *
 * An entry takes its arguments as words and looks at them as its row says. Words and not the types
 * of the pages: half of these functions have none that are known, and on Windows the SDK's header
 * would have to agree. Hence this file does not include mprapi.h.
 */
#include "mprapi/codes.h"
#include "world/world.h"

#define CONVENTION
#if defined(_WIN32) && defined(__i386__)
#undef CONVENTION
#define CONVENTION __attribute__((stdcall))
#endif

/* An argument of 32 bits may come with anything in the upper half of its word. */
static inline uint32_t level_of(uintptr_t word)
{
    return (uint32_t)(word & UINT32_MAX);
}

static uint32_t check_arguments(const char *looks, const uintptr_t *words)
{
    bool wants_one = false;
    bool has_one = false;

    for (size_t i = 0; looks[i] != '\0'; i++) {
        if (looks[i] == 'P' && words[i] == 0)
            return ERROR_INVALID_PARAMETER;
        if (looks[i] == 'N' && words[i] == 0)
            return RPC_X_NULL_REF_POINTER;
        if (looks[i] == 'E') {
            wants_one = true;
            has_one = has_one || words[i] != 0;
        }
    }
    if (wants_one && !has_one)
        return ERROR_INVALID_PARAMETER;

    for (size_t i = 0; looks[i] != '\0'; i++) {
        if (looks[i] >= '0' && looks[i] <= '3' && level_of(words[i]) > (uint32_t)(looks[i] - '0'))
            return ERROR_NOT_SUPPORTED;
    }
    return NO_ERROR;
}

/* The connection is the first argument or none at all. */
static uint32_t check_connection(char look, uintptr_t word)
{
    enum handle_kind kind = look == 'S' ? KIND_SERVICE_CONNECTION : KIND_MIB_CONNECTION;

    if (look != 'S' && look != 'M')
        return NO_ERROR;
    return handles_resolve(&world.handles, word, kind, NULL) != NULL ? NO_ERROR
                                                                     : RPC_S_INVALID_BINDING;
}

/* `words` begins with one that is no argument. */
static uint32_t refuse(enum function function, const uintptr_t *words, const char *looks,
                       uint32_t answer)
{
    world_enter_call(function);
    uint32_t code = check_arguments(looks, words + 1);
    if (code == NO_ERROR)
        code = check_connection(looks[0], words[1]);
    if (code == NO_ERROR)
        code = world_script_due(function);
    if (code == NO_ERROR)
        code = answer;
    return world_leave_call(function, code);
}

/* How an entry declares its words, and what it puts behind the first of `words`, which is there so
 * that a call without any has an array as well. */
#define TAKES_UNKNOWN void
#define TAKES_1       uintptr_t a
#define TAKES_2       TAKES_1, uintptr_t b
#define TAKES_3       TAKES_2, uintptr_t c
#define TAKES_4       TAKES_3, uintptr_t d
#define TAKES_5       TAKES_4, uintptr_t e
#define TAKES_6       TAKES_5, uintptr_t f
#define TAKES_7       TAKES_6, uintptr_t g
#define TAKES_8       TAKES_7, uintptr_t h
#define WORDS_UNKNOWN 0
#define WORDS_1       a
#define WORDS_2       WORDS_1, b
#define WORDS_3       WORDS_2, c
#define WORDS_4       WORDS_3, d
#define WORDS_5       WORDS_4, e
#define WORDS_6       WORDS_5, f
#define WORDS_7       WORDS_6, g
#define WORDS_8       WORDS_7, h

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(default)
#endif
#define DECLARE_ENTRY(to, name, words, looks, answer) uint32_t CONVENTION name(TAKES_##words);
WORLD_EXPORTS(DECLARE_ENTRY, none)
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#define DEFINE_ENTRY(to, name, words, looks, answer)                                               \
    uint32_t CONVENTION name(TAKES_##words)                                                        \
    {                                                                                              \
        const uintptr_t given[] = {0, WORDS_##words};                                              \
        return refuse(FUNCTION_##name, given, looks, answer);                                      \
    }
WORLD_EXPORTS(DEFINE_ENTRY, none)
