/*
 * transport.c: the transports of a stored configuration and of its interfaces; see transport.h.
 */
#include "model/transport.h"

#include <string.h>

#include "base/utf16.h"

static struct transport *transport_new(struct alloc *memory, uint32_t id, const uint16_t *name,
                                       size_t length)
{
    struct transport *transport = alloc_get_zeroed(memory, 1, sizeof(*transport));

    if (transport == NULL)
        return NULL;
    transport->id = id;
    transport->name_length = length;
    memcpy(transport->name, name, length * sizeof(uint16_t));
    return transport;
}

struct transport *transports_find(const struct transports *transports, uint32_t id)
{
    struct transport *transport = transports->first;

    while (transport != NULL && transport->id != id)
        transport = transport->next;
    return transport;
}

struct transport *transports_by_serial(const struct transports *transports, uint32_t serial)
{
    struct transport *transport = transports->first;

    while (transport != NULL && transport->serial != serial)
        transport = transport->next;
    return transport;
}

const struct transport *transports_after(const struct transports *transports, uint32_t serial)
{
    const struct transport *transport = transports->first;

    while (transport != NULL && transport->serial <= serial)
        transport = transport->next;
    return transport;
}

static bool has_name(const struct transports *transports, const uint16_t *name, size_t length)
{
    const struct transport *transport = transports->first;

    while (transport != NULL && !utf16_same(transport->name, transport->name_length, name, length))
        transport = transport->next;
    return transport != NULL;
}

enum fact transports_draft_set(struct transports *transports, struct alloc *memory,
                               uint32_t *serials, uint32_t id, const uint16_t *name,
                               size_t name_length, const struct block_value values[BLOCK_COUNT],
                               struct transport_draft *draft)
{
    bool is_short = false;

    *draft =
        (struct transport_draft){.transport = transports_find(transports, id), .serials = serials};
    if (draft->transport == NULL) {
        if (name_length > TRANSPORT_NAME_LONGEST || !registry_key_name_is_valid(name, name_length))
            return FACT_MALFORMED;
        if (has_name(transports, name, name_length))
            return FACT_EXISTS;
        draft->is_new = true;
        draft->transport = transport_new(memory, id, name, name_length);
        is_short = draft->transport == NULL;
        if (!is_short) /* taken for good when the draft is committed */
            draft->transport->serial = *serials + 1;
    }
    for (int i = 0; !is_short && i < BLOCK_COUNT; i++) {
        if (values[i].bytes == NULL)
            continue;
        draft->blocks[i] = block_copy(memory, &values[i]);
        is_short = draft->blocks[i] == NULL;
    }
    if (is_short)
        transports_draft_drop(memory, draft);
    return is_short ? FACT_NO_MEMORY : FACT_OK;
}

void transports_draft_commit(struct transports *transports, struct alloc *memory,
                             struct transport_draft *draft)
{
    struct transport *transport = draft->transport;

    for (int i = 0; i < BLOCK_COUNT; i++) {
        if (draft->blocks[i] == NULL)
            continue;
        alloc_free(memory, transport->blocks[i]);
        transport->blocks[i] = draft->blocks[i];
    }
    if (draft->is_new) {
        if (transports->last != NULL)
            transports->last->next = transport;
        else
            transports->first = transport;
        transports->last = transport;
        *draft->serials = transport->serial;
        transports->count++;
    }
    *draft = (struct transport_draft){0};
}

void transports_draft_drop(struct alloc *memory, struct transport_draft *draft)
{
    for (int i = 0; i < BLOCK_COUNT; i++)
        alloc_free(memory, draft->blocks[i]);
    if (draft->is_new)
        alloc_free(memory, draft->transport);
    *draft = (struct transport_draft){0};
}

static void transport_free(struct alloc *memory, struct transport *transport)
{
    for (int i = 0; i < BLOCK_COUNT; i++)
        alloc_free(memory, transport->blocks[i]);
    alloc_free(memory, transport);
}

void transports_delete(struct transports *transports, struct alloc *memory,
                       struct transport *transport)
{
    struct transport *before = NULL;

    if (transports->first == transport) {
        transports->first = transport->next;
    } else {
        before = transports->first;
        while (before->next != transport)
            before = before->next;
        before->next = transport->next;
    }
    if (transports->last == transport)
        transports->last = before;
    transports->count--;
    if (transport->origin != NULL)
        registry_remove(memory, transport->origin);
    transport_free(memory, transport);
}

void transports_clear(struct transports *transports, struct alloc *memory)
{
    for (struct transport *transport = transports->first, *next; transport != NULL;
         transport = next) {
        next = transport->next;
        transport_free(memory, transport);
    }
    *transports = (struct transports){0};
}

size_t transports_blocks(const struct transports *transports)
{
    size_t blocks = transports->count;

    for (struct transport *transport = transports->first; transport != NULL;
         transport = transport->next) {
        for (int i = 0; i < BLOCK_COUNT; i++)
            blocks += transport->blocks[i] != NULL;
    }
    return blocks;
}

const char *transports_check(const struct transports *transports, uint32_t serials)
{
    const struct transport *last = NULL;
    size_t seen = 0;

    for (struct transport *transport = transports->first; transport != NULL;
         transport = transport->next) {
        if (++seen > transports->count)
            return "there are more transports than counted, or their list runs in a circle";
        if (transports_find(transports, transport->id) != transport)
            return "two transports share an id";
        if (transport->serial > serials)
            return "a transport has a serial number that was never given";
        if (transport->serial <= (last != NULL ? last->serial : 0))
            return "the transports are not in the order of their serial numbers";
        if (transport->name_length == 0 || transport->name_length > TRANSPORT_NAME_LONGEST)
            return "a transport has a name that none can have";
        last = transport;
    }
    if (seen != transports->count || last != transports->last)
        return "the list of transports does not end where it says";
    return NULL;
}
