/*
 * stored.h: numbers that a configuration may hold or lack. One that was never stored stands for a
 * default, which the room that holds it knows; so zeros mean that nothing was stored, and a saved
 * form writes no more than what was.
 */
#ifndef MODEL_STORED_H
#define MODEL_STORED_H

#include <stdbool.h>
#include <stdint.h>

struct stored {
    bool is_there;
    uint32_t value; /* 0 unless it is */
};

static inline struct stored stored_number(uint32_t value)
{
    return (struct stored){true, value};
}

static inline uint32_t stored_or(struct stored number, uint32_t otherwise)
{
    return number.is_there ? number.value : otherwise;
}

/* A custom policy of IKEv2 or L2TP: six numbers that nobody here looks into. */
enum policy_number {
    POLICY_INTEGRITY,
    POLICY_ENCRYPTION,
    POLICY_CIPHER,
    POLICY_AUTH,
    POLICY_PFS_GROUP,
    POLICY_DH_GROUP,
    POLICY_NUMBERS
};

struct policy {
    bool is_there; /* false: no custom policy */
    uint32_t numbers[POLICY_NUMBERS];
};

#endif
