/*
 * dialing.h: how a demand-dial interface dials: what Windows keeps in the router's phone book.
 * Numbers, texts and blobs that are stored and given back; none is looked into here.
 */
#ifndef MODEL_DIALING_H
#define MODEL_DIALING_H

#include "model/block.h"

#include <stdint.h>

/* In the order of MPR_INTERFACE_2. */
enum dialing_number {
    DIALING_OPTIONS,
    DIALING_ADDRESS,
    DIALING_DNS,
    DIALING_DNS_ALT,
    DIALING_WINS,
    DIALING_WINS_ALT,
    DIALING_PROTOCOLS,
    DIALING_CHANNELS,
    DIALING_SUB_ENTRIES,
    DIALING_MODE,
    DIALING_EXTRA_PERCENT,
    DIALING_EXTRA_SECONDS,
    DIALING_HANG_UP_PERCENT,
    DIALING_HANG_UP_SECONDS,
    DIALING_IDLE_SECONDS,
    DIALING_TYPE,
    DIALING_ENCRYPTION,
    DIALING_AUTH_KEY,
    DIALING_VPN_STRATEGY,
    DIALING_NUMBERS
};

/* Texts are UTF-16 units without terminator; the alternates are a list of texts, each with its
 * terminator, and one more terminator behind the last. */
enum dialing_part {
    DIALING_PHONE,
    DIALING_DEVICE_TYPE,
    DIALING_DEVICE_NAME,
    DIALING_PAD_TYPE,
    DIALING_X25_ADDRESS,
    DIALING_X25_FACILITIES,
    DIALING_X25_USER_DATA,
    DIALING_ALTERNATES,
    DIALING_AUTH_DATA,
    DIALING_PARTS
};

struct dialing {
    uint32_t numbers[DIALING_NUMBERS];
    uint8_t id[16];   /* of the phone-book entry */
    uint8_t dns6[16]; /* IPv6 */
    uint8_t dns6_alt[16];
    struct block_value parts[DIALING_PARTS]; /* `bytes` NULL: absent */
};

/* How many units a text of MPR_INTERFACE_3 holds before its terminator; for the other parts more
 * than any. */
size_t dialing_longest(int part);

/* A copy in one block, parts included, freed with alloc_free. NULL: no memory. */
struct dialing *dialing_copy(struct alloc *memory, const struct dialing *dialing);

#endif
