/*
 * interface.c: the interfaces of a stored configuration; see interface.h.
 */
#include "model/interface.h"

#include <string.h>

#include "base/utf16.h"

static struct iface *owner(struct table_link *link)
{
    return TABLE_OWNER(link, struct iface, by_name);
}

struct iface *interfaces_find(struct interfaces *interfaces, const uint16_t *name, size_t length)
{
    struct table_link *link = table_find(&interfaces->by_name, utf16_hash(name, length));

    for (; link != NULL; link = table_find_next(link)) {
        struct iface *iface = owner(link);

        /* Not the same: two names of one 32-bit hash. */
        if (utf16_same(iface->name, iface->name_length, name, length))
            return iface;
    }
    return NULL;
}

struct iface *interfaces_by_serial(const struct interfaces *interfaces, uint32_t serial)
{
    return order_find(&interfaces->order, serial);
}

static struct iface *interface_new(struct alloc *memory, const uint16_t *name, size_t length)
{
    size_t size = sizeof(struct iface) + (length + 1) * sizeof(uint16_t);
    struct iface *iface = alloc_get_zeroed(memory, 1, size);

    if (iface == NULL)
        return NULL;
    iface->name_length = (uint16_t)length;
    memcpy(iface->name, name, length * sizeof(uint16_t));
    return iface;
}

static void interface_free(struct alloc *memory, struct iface *iface)
{
    transports_clear(&iface->transports, memory);
    alloc_free(memory, iface->hours);
    alloc_free(memory, iface->dialing);
    alloc_free(memory, iface->custom);
    alloc_free(memory, iface);
}

/* Copies what is said into the draft. False: no memory. */
static bool draft_fields(struct alloc *memory, const struct interface_fields *fields,
                         struct interface_draft *draft)
{
    draft->is_enabled = fields->is_enabled;
    draft->has_hours = fields->has_hours;
    if (fields->has_hours && fields->hours.bytes != NULL) {
        draft->hours = block_copy(memory, &fields->hours);
        if (draft->hours == NULL)
            return false;
    }
    if (fields->dialing != NULL)
        draft->dialing = dialing_copy(memory, fields->dialing);
    return fields->dialing == NULL || draft->dialing != NULL;
}

enum fact interfaces_draft_new(struct interfaces *interfaces, struct alloc *memory,
                               const uint16_t *name, size_t length, uint32_t type,
                               const struct interface_fields *fields, struct interface_draft *draft)
{
    *draft = (struct interface_draft){0};
    if (length == 0 || length > INTERFACE_NAME_LONGEST)
        return FACT_MALFORMED;
    if (interfaces_find(interfaces, name, length) != NULL)
        return FACT_EXISTS;

    draft->is_new = true;
    draft->iface = interface_new(memory, name, length);
    if (draft->iface == NULL || !table_room_get(&interfaces->by_name, memory, 1, &draft->by_name) ||
        !order_room_get(&interfaces->order, memory, &draft->order) ||
        !draft_fields(memory, fields, draft)) {
        interfaces_draft_drop(memory, draft);
        return FACT_NO_MEMORY;
    }
    draft->iface->serial = ++interfaces->serials; /* a dropped draft's is nobody's */
    draft->iface->type = type;
    return FACT_OK;
}

enum fact interfaces_draft_change(struct alloc *memory, struct iface *iface,
                                  const struct interface_fields *fields,
                                  struct interface_draft *draft)
{
    *draft = (struct interface_draft){0};
    if (!draft_fields(memory, fields, draft)) {
        interfaces_draft_drop(memory, draft);
        return FACT_NO_MEMORY;
    }
    draft->iface = iface;
    return FACT_OK;
}

void interfaces_draft_apply(struct alloc *memory, struct interface_draft *draft)
{
    struct iface *iface = draft->iface;

    iface->is_enabled = draft->is_enabled;
    if (draft->has_hours) {
        alloc_free(memory, iface->hours);
        iface->hours = draft->hours;
    }
    if (draft->dialing != NULL) {
        alloc_free(memory, iface->dialing);
        iface->dialing = draft->dialing;
    }
    *draft = (struct interface_draft){0};
}

static bool number_is_taken(const struct interfaces *interfaces, uint32_t number)
{
    for (size_t i = order_after(&interfaces->order, 0); i < interfaces->order.used;
         i = order_next(&interfaces->order, i)) {
        if (interfaces_at(interfaces, i)->number == number)
            return true;
    }
    return false;
}

/* The next number, or, when the greatest is given, the lowest that is free. */
static uint32_t take_number(struct interfaces *interfaces)
{
    uint32_t number = 0;

    if (interfaces->next_number < INTERFACE_NUMBERS)
        return interfaces->next_number++;
    while (number_is_taken(interfaces, number))
        number++;
    return number;
}

void interfaces_draft_add(struct interfaces *interfaces, struct alloc *memory,
                          struct interface_draft *draft)
{
    struct iface *iface = draft->iface;

    iface->number = take_number(interfaces);
    order_append(&interfaces->order, memory, &draft->order, iface, iface->serial);
    table_room_take(&interfaces->by_name, memory, &draft->by_name);
    table_insert(&interfaces->by_name, &iface->by_name,
                 utf16_hash(iface->name, iface->name_length));
    interfaces_draft_apply(memory, draft);
}

void interfaces_draft_drop(struct alloc *memory, struct interface_draft *draft)
{
    if (draft->is_new)
        alloc_free(memory, draft->iface);
    alloc_free(memory, draft->hours);
    alloc_free(memory, draft->dialing);
    table_room_drop(memory, &draft->by_name);
    order_room_drop(memory, &draft->order);
    *draft = (struct interface_draft){0};
}

void interfaces_take_custom(struct alloc *memory, struct iface *iface, struct custom *custom)
{
    alloc_free(memory, iface->custom);
    iface->custom = custom;
}

void interfaces_delete(struct interfaces *interfaces, struct alloc *memory, struct iface *iface)
{
    order_remove(&interfaces->order, memory, iface->serial);
    table_remove(&interfaces->by_name, memory, &iface->by_name);
    if (iface->origin != NULL)
        registry_remove(memory, iface->origin);
    interface_free(memory, iface);
}

void interfaces_clear(struct interfaces *interfaces, struct alloc *memory)
{
    for (size_t i = order_after(&interfaces->order, 0); i < interfaces->order.used;
         i = order_next(&interfaces->order, i))
        interface_free(memory, interfaces_at(interfaces, i));
    interfaces->next_number = 0;
    order_clear(&interfaces->order, memory);
    table_clear(&interfaces->by_name, memory);
}

size_t interfaces_blocks(const struct interfaces *interfaces)
{
    size_t blocks = interfaces_count(interfaces) + table_blocks(&interfaces->by_name) +
                    order_blocks(&interfaces->order);

    for (size_t i = order_after(&interfaces->order, 0); i < interfaces->order.used;
         i = order_next(&interfaces->order, i)) {
        const struct iface *iface = interfaces_at(interfaces, i);

        blocks += iface->hours != NULL;
        blocks += iface->dialing != NULL;
        blocks += iface->custom != NULL;
        blocks += transports_blocks(&iface->transports);
    }
    return blocks;
}

/* What is wrong with one interface; NULL when nothing is. */
static const char *check_one(struct interfaces *interfaces, struct iface *iface)
{
    if (interfaces_find(interfaces, iface->name, iface->name_length) != iface)
        return "an interface is not found by its name, or two share one";
    if (interfaces_by_serial(interfaces, iface->serial) != iface ||
        iface->serial > interfaces->serials)
        return "an interface is not found by its serial number";
    if (custom_check(iface->custom) != NULL)
        return custom_check(iface->custom);
    return transports_check(&iface->transports, interfaces->iftransport_serials);
}

const char *interfaces_check(struct interfaces *interfaces)
{
    const char *wrong = table_check(&interfaces->by_name);

    if (wrong == NULL)
        wrong = order_check(&interfaces->order);
    if (wrong == NULL && interfaces->order.count != interfaces_count(interfaces))
        wrong = "there are more interfaces by name than in order, or fewer";
    for (size_t i = order_after(&interfaces->order, 0); wrong == NULL && i < interfaces->order.used;
         i = order_next(&interfaces->order, i))
        wrong = check_one(interfaces, interfaces_at(interfaces, i));
    return wrong;
}
