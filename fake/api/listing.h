/*
 * listing.h: what the three enumerations share: their arguments, paging, the array they return, and
 * the handles in it.
 *
 * A listing has an order in which each item has a serial number that never comes back. The resume
 * value is the number of the last item returned, so that a walk goes on where it was whatever was
 * added or deleted meanwhile: nothing is listed twice, nothing that stays is left out.
 */
#ifndef API_LISTING_H
#define API_LISTING_H

#include "api/entry.h"

/* The arguments of an enumeration; they are too many to pass on one by one. */
struct listing {
    DWORD level;
    LPBYTE *buffer;
    DWORD preferred_size;
    LPDWORD read;
    LPDWORD total;
    LPDWORD resume;
};

/* Where a walk is. */
struct listing_place {
    const void *item; /* NULL behind the last */
    size_t place;
};

/* What one enumeration lists. */
struct listing_of {
    enum function function;
    enum handle_kind kind;
    size_t entry_size;
    size_t handle_offset; /* of the handle in an entry */
    /* How many items come behind a serial number, 0 being before all; puts *place at the first. */
    size_t (*begin)(const void *of, uint32_t after, struct listing_place *place);
    void (*next)(const void *of, struct listing_place *place);
    uint32_t (*serial)(const void *item);
    /* Fills an entry, zero so far, but for its handle. */
    void (*fill)(void *entry, const void *item);
};

/* The walk over a struct transports, that of a configuration or of an interface. */
size_t listing_begin_transports(const void *of, uint32_t after, struct listing_place *place);
void listing_next_transport(const void *of, struct listing_place *place);
uint32_t listing_transport_serial(const void *item);
#define LISTING_OF_TRANSPORTS                                                                      \
    .begin = listing_begin_transports, .next = listing_next_transport,                             \
    .serial = listing_transport_serial

/* Refuses a level other than 0, NULLs but the resume pointer, and a length below one entry. */
DWORD listing_check(const struct listing *call, size_t entry_size);

/* Lists `of`, whatever that is, for a connection that may. */
DWORD listing_make(const struct listing *call, const struct listing_of *what, const void *of,
                   struct handle *connection);

#endif
