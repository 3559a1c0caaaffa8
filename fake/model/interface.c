/*
 * interface.c: the interfaces of a stored configuration; see interface.h.
 */
#include "model/interface.h"

#include <string.h>

#include "base/utf16.h"

/* Tests build with 1, so that the array grows all the time. */
#ifndef INTERFACES_FIRST_ROOM
#define INTERFACES_FIRST_ROOM 16
#endif

static struct iface *owner(struct table_link *link)
{
    return link != NULL ? TABLE_OWNER(link, struct iface, by_name) : NULL;
}

struct iface *interfaces_find(struct interfaces *interfaces, const uint16_t *name, size_t length)
{
    struct table_link *link = table_find(&interfaces->by_name, utf16_hash(name, length));

    for (; link != NULL; link = table_find_next(link)) {
        struct iface *iface = owner(link);

        /* Not the same: two names of one 32-bit hash; no test knows such a pair. */
        if (utf16_same(iface->name, iface->name_length, name, length))
            return iface;
    }
    return NULL;
}

static struct iface *interface_new(struct alloc *memory, const uint16_t *name, size_t length)
{
    size_t size = sizeof(struct iface) + (length + 1) * sizeof(uint16_t);
    struct iface *iface = alloc_get_zeroed(memory, 1, size);

    if (iface == NULL)
        return NULL;
    iface->name_length = length;
    memcpy(iface->name, name, length * sizeof(uint16_t));
    return iface;
}

/* A longer order array for the draft, when the present one is full. Positions have to fit 32 bits.
 */
static bool get_order_room(const struct interfaces *interfaces, struct alloc *memory,
                           struct interface_draft *draft)
{
    size_t count = interfaces_count(interfaces);

    if (count >= UINT32_MAX - 1) /* LCOV_EXCL_BR_LINE: takes more memory than a test has */
        return false;            /* LCOV_EXCL_LINE */
    if (count < interfaces->order_room)
        return true;
    draft->order_room = count == 0 ? INTERFACES_FIRST_ROOM : 2 * count;
    draft->order = alloc_get_zeroed(memory, draft->order_room, sizeof(draft->order[0]));
    return draft->order != NULL;
}

enum fact interfaces_draft_new(struct interfaces *interfaces, struct alloc *memory,
                               const uint16_t *name, size_t length, uint32_t type, bool is_enabled,
                               struct interface_draft *draft)
{
    *draft = (struct interface_draft){0};
    if (length == 0 || length > INTERFACE_NAME_LONGEST)
        return FACT_MALFORMED;
    if (interfaces_find(interfaces, name, length) != NULL)
        return FACT_EXISTS;

    draft->iface = interface_new(memory, name, length);
    if (draft->iface == NULL || !table_room_get(&interfaces->by_name, memory, 1, &draft->by_name) ||
        !get_order_room(interfaces, memory, draft)) {
        interfaces_draft_drop(memory, draft);
        return FACT_NO_MEMORY;
    }
    draft->iface->type = type;
    draft->iface->is_enabled = is_enabled;
    return FACT_OK;
}

void interfaces_draft_commit(struct interfaces *interfaces, struct alloc *memory,
                             struct interface_draft *draft)
{
    struct iface *iface = draft->iface;

    iface->position = interfaces_count(interfaces);
    if (draft->order != NULL) {
        if (iface->position != 0)
            memcpy(draft->order, interfaces->order, iface->position * sizeof(draft->order[0]));
        alloc_free(memory, interfaces->order);
        interfaces->order = draft->order;
        interfaces->order_room = draft->order_room;
    }
    interfaces->order[iface->position] = iface;
    table_room_take(&interfaces->by_name, memory, &draft->by_name);
    table_insert(&interfaces->by_name, &iface->by_name,
                 utf16_hash(iface->name, iface->name_length));
    *draft = (struct interface_draft){0};
}

void interfaces_draft_drop(struct alloc *memory, struct interface_draft *draft)
{
    alloc_free(memory, draft->iface);
    alloc_free(memory, draft->order);
    table_room_drop(memory, &draft->by_name);
    *draft = (struct interface_draft){0};
}

void interfaces_clear(struct interfaces *interfaces, struct alloc *memory)
{
    for (size_t i = 0; i < interfaces_count(interfaces); i++)
        alloc_free(memory, interfaces->order[i]);
    alloc_free(memory, interfaces->order);
    interfaces->order = NULL;
    interfaces->order_room = 0;
    table_clear(&interfaces->by_name, memory);
}

size_t interfaces_blocks(const struct interfaces *interfaces)
{
    return interfaces_count(interfaces) + table_blocks(&interfaces->by_name) +
           (interfaces->order != NULL ? 1 : 0);
}

const char *interfaces_check(struct interfaces *interfaces)
{
    const char *wrong = table_check(&interfaces->by_name);

    if (wrong == NULL && interfaces_count(interfaces) > interfaces->order_room)
        wrong = "there are more interfaces than places in their order";
    for (size_t i = 0; wrong == NULL && i < interfaces_count(interfaces); i++) {
        struct iface *iface = interfaces_at(interfaces, i);

        if (iface->position != i)
            wrong = "an interface is at another place than it says";
        else if (interfaces_find(interfaces, iface->name, iface->name_length) != iface)
            wrong = "an interface is not found by its name, or two share one";
    }
    return wrong;
}
