/*
 * iftransport.c: the transports of one interface; see iftransport.h.
 */
#include "model/iftransport.h"

#include <string.h>

#include "base/utf16.h"

static struct iftransport *iftransport_new(struct alloc *memory, uint32_t id, const uint16_t *name,
                                           size_t length)
{
    struct iftransport *transport =
        alloc_get_zeroed(memory, 1, sizeof(*transport) + (length + 1) * sizeof(uint16_t));

    if (transport == NULL)
        return NULL;
    transport->id = id;
    transport->name_length = length;
    memcpy(transport->name, name, length * sizeof(uint16_t));
    return transport;
}

static void iftransport_free(struct alloc *memory, struct iftransport *transport)
{
    alloc_free(memory, transport->info);
    alloc_free(memory, transport);
}

struct iftransport *iftransports_find(const struct iftransports *transports, uint32_t id)
{
    struct iftransport *transport = transports->first;

    while (transport != NULL && transport->id != id)
        transport = transport->next;
    return transport;
}

struct iftransport *iftransports_by_serial(const struct iftransports *transports, uint32_t serial)
{
    struct iftransport *transport = transports->first;

    while (transport != NULL && transport->serial != serial)
        transport = transport->next;
    return transport;
}

static bool has_name(const struct iftransports *transports, const uint16_t *name, size_t length)
{
    const struct iftransport *transport = transports->first;

    while (transport != NULL && !utf16_same(transport->name, transport->name_length, name, length))
        transport = transport->next;
    return transport != NULL;
}

enum fact iftransports_draft_set(struct iftransports *transports, struct alloc *memory,
                                 uint32_t *serials, uint32_t id, const uint16_t *name,
                                 size_t name_length, const struct block_value *info,
                                 struct iftransport_draft *draft)
{
    bool is_short = false;

    *draft = (struct iftransport_draft){.transport = iftransports_find(transports, id)};
    if (draft->transport == NULL) {
        if (name_length > IFTRANSPORT_NAME_LONGEST ||
            !registry_key_name_is_valid(name, name_length))
            return FACT_MALFORMED;
        if (has_name(transports, name, name_length))
            return FACT_EXISTS;
        draft->is_new = true;
        draft->transport = iftransport_new(memory, id, name, name_length);
        is_short = draft->transport == NULL;
        if (!is_short) /* a dropped draft leaves a number that nobody ever has */
            draft->transport->serial = ++*serials;
    }
    if (!is_short && info->bytes != NULL) {
        draft->info = block_copy(memory, info);
        is_short = draft->info == NULL;
    }
    if (is_short)
        iftransports_draft_drop(memory, draft);
    return is_short ? FACT_NO_MEMORY : FACT_OK;
}

void iftransports_draft_commit(struct iftransports *transports, struct alloc *memory,
                               struct iftransport_draft *draft)
{
    struct iftransport *transport = draft->transport;
    struct iftransport **end = &transports->first;

    if (draft->info != NULL) {
        alloc_free(memory, transport->info);
        transport->info = draft->info;
    }
    if (draft->is_new) {
        while (*end != NULL)
            end = &(*end)->next;
        *end = transport;
        transports->count++;
    }
    *draft = (struct iftransport_draft){0};
}

void iftransports_draft_drop(struct alloc *memory, struct iftransport_draft *draft)
{
    alloc_free(memory, draft->info);
    if (draft->is_new)
        alloc_free(memory, draft->transport);
    *draft = (struct iftransport_draft){0};
}

void iftransports_remove(struct iftransports *transports, struct alloc *memory,
                         struct iftransport *transport)
{
    struct iftransport **link = &transports->first;

    while (*link != transport)
        link = &(*link)->next;
    *link = transport->next;
    transports->count--;
    if (transport->origin != NULL)
        registry_remove(memory, transport->origin);
    iftransport_free(memory, transport);
}

void iftransports_clear(struct iftransports *transports, struct alloc *memory)
{
    for (struct iftransport *transport = transports->first, *next; transport != NULL;
         transport = next) {
        next = transport->next;
        iftransport_free(memory, transport);
    }
    *transports = (struct iftransports){0};
}

size_t iftransports_blocks(const struct iftransports *transports)
{
    size_t blocks = transports->count;

    for (struct iftransport *transport = transports->first; transport != NULL;
         transport = transport->next)
        blocks += transport->info != NULL;
    return blocks;
}

const char *iftransports_check(const struct iftransports *transports, uint32_t serials)
{
    size_t seen = 0;

    for (struct iftransport *transport = transports->first; transport != NULL;
         transport = transport->next) {
        if (++seen > transports->count)
            return "an interface has more transports than counted, or their list is a circle";
        if (iftransports_find(transports, transport->id) != transport)
            return "two transports of an interface share an id";
        if (iftransports_by_serial(transports, transport->serial) != transport ||
            transport->serial > serials)
            return "an interface transport has a serial number of another, or one never given";
        if (transport->name_length == 0 || transport->name_length > IFTRANSPORT_NAME_LONGEST)
            return "an interface transport has a name that none can have";
    }
    return seen != transports->count ? "an interface has fewer transports than counted" : NULL;
}
