/*
 * listing.c: what the three enumerations share; see listing.h.
 */
#include "api/listing.h"

#include <string.h>

/* What dwPrefMaxLen says to get everything. */
#define NO_LIMIT 0xFFFFFFFFu

DWORD listing_check(const struct listing *call, size_t entry_size)
{
    if (call->level != 0) // .level-not-zero, .level-zero
        return ERROR_INVALID_PARAMETER;
    if (call->buffer == NULL) // .null-buffer
        return ERROR_INVALID_PARAMETER;
    if (call->preferred_size < entry_size) // .preflen-too-small
        return ERROR_INVALID_PARAMETER;
    if (call->read == NULL) // .null-entries-read, .null-read
        return ERROR_INVALID_PARAMETER;
    if (call->total == NULL) // .null-total
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

static void **handle_slot(const struct listing_of *what, unsigned char *entries, size_t index)
{
    return (void **)(void *)(entries + index * what->entry_size + what->handle_offset);
}

/* Finds or drafts a handle for each of `count` items, and leaves it in their entries for the time
 * being. False: no memory. */
static bool draft_handles(const struct listing_of *what, const void *of, struct handle *connection,
                          struct listing_place place, size_t count, unsigned char *entries,
                          struct handle_draft *draft)
{
    for (size_t i = 0; i < count; i++, what->next(of, &place)) {
        uint32_t serial = what->serial(place.item);
        struct handle *handle = handles_find(&world.handles, connection, what->kind, serial);

        if (handle == NULL)
            handle = handles_draft_add(draft, &world.memory, what->kind, connection, serial);
        if (handle == NULL)
            return false;
        *handle_slot(what, entries, i) = handle;
    }
    return handles_draft_ready(&world.handles, &world.memory, draft);
}

/* An array of `count` entries from `place` on; *last receives the serial number of the last. NULL:
 * no memory, and no handle was opened. */
static unsigned char *make_entries(const struct listing_of *what, const void *of,
                                   struct handle *connection, struct listing_place place,
                                   size_t count, uint32_t *last)
{
    struct handle_draft handles = {0};
    struct reply_draft reply = {0};
    unsigned char *entries = NULL;

    /* Counts have 32 bits, so this is for systems where sizes have 32 bits as well. */
    if (count <= SIZE_MAX / what->entry_size) /* LCOV_EXCL_BR_LINE */
        entries = replies_draft_add(&world.replies, &world.memory, count * what->entry_size,
                                    what->function, &reply);
    if (entries == NULL || !draft_handles(what, of, connection, place, count, entries, &handles)) {
        handles_draft_drop(&world.memory, &handles);
        replies_draft_drop(&world.memory, &reply);
        return NULL;
    }

    handles_draft_commit(&world.handles, &world.memory, &handles);
    for (size_t i = 0; i < count; i++, what->next(of, &place)) {
        void **slot = handle_slot(what, entries, i);

        *slot = entry_handle(*slot);
        what->fill(entries + i * what->entry_size, place.item);
        *last = what->serial(place.item);
    }
    replies_draft_commit(&world.replies, &world.memory, &reply);
    return entries;
}

DWORD listing_make(const struct listing *call, const struct listing_of *what, const void *of,
                   struct handle *connection)
{
    uint32_t after = call->resume != NULL ? *call->resume : 0; // .null-resume-ok, .resume-optional
    struct listing_place place = {NULL, 0};
    size_t total = what->begin(of, after, &place);
    size_t count = total;
    uint32_t last = 0;
    unsigned char *entries = NULL;

    if (total == 0) // .no-more-items
        return ERROR_NO_MORE_ITEMS;
    if (call->preferred_size != NO_LIMIT && count > call->preferred_size / what->entry_size)
        count = call->preferred_size / what->entry_size;
    entries = make_entries(what, of, connection, place, count, &last);
    if (entries == NULL) // .oom, .out-of-memory
        return ERROR_NOT_ENOUGH_MEMORY;

    *call->buffer = entries;
    *call->read = (DWORD)count;
    *call->total = (DWORD)total;
    if (call->resume != NULL) // .resume-zero-done, .resume-zero-when-done
        *call->resume = count < total ? last : 0;
    return NO_ERROR;
}

size_t listing_begin_transports(const void *of, uint32_t after, struct listing_place *place)
{
    const struct transport *transport = transports_after(of, after);
    size_t count = 0;

    place->item = transport;
    for (; transport != NULL; transport = transport->next)
        count++;
    return count;
}

void listing_next_transport(const void *of, struct listing_place *place)
{
    (void)of;
    place->item = ((const struct transport *)place->item)->next;
}

uint32_t listing_transport_serial(const void *item)
{
    return ((const struct transport *)item)->serial;
}
