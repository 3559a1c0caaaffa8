/*
 * faults.h: scripted failures of calls. A script says which calls of one function answer a code of
 * its own instead of doing their work: a range of call numbers and the code. Functions are known
 * here as small numbers; who counts the calls is above.
 */
#ifndef BASE_FAULTS_H
#define BASE_FAULTS_H

#include <stdint.h>

#define FAULTS_FUNCTIONS 192

struct fault {
    uint64_t first; /* call numbers, both included */
    uint64_t last;
    uint32_t code; /* 0: no script */
};

/* Zeros are a valid state without a script. */
struct faults {
    unsigned scripts; /* how many functions have one: the hot path asks no more than this */
    struct fault of[FAULTS_FUNCTIONS];
};

/* Replaces the script of `function`; code 0 takes it away. */
void faults_set(struct faults *faults, unsigned function, const struct fault *script);

/* The code that call number `call` of `function` is to answer; 0: none. */
static inline uint32_t faults_due(const struct faults *faults, unsigned function, uint64_t call)
{
    if (faults->scripts == 0)
        return 0;

    const struct fault *script = &faults->of[function];
    return call >= script->first && call <= script->last ? script->code : 0;
}

#endif
