/*
 * adapter.c: the adapters of a machine; see adapter.h.
 */
#include "model/adapter.h"

#include <string.h>

#include "base/utf16.h"

static struct adapter *owner_by_guid(struct table_link *link)
{
    return link != NULL ? TABLE_OWNER(link, struct adapter, by_guid) : NULL;
}

static struct adapter *owner_by_name(struct table_link *link)
{
    return TABLE_OWNER(link, struct adapter, by_name);
}

static uint32_t guid_hash(const struct guid *guid)
{
    uint64_t halves[2];

    memcpy(halves, guid->bytes, sizeof(halves));
    halves[0] = (halves[0] ^ halves[1] * 0xC2B2AE3D27D4EB4Fu) * 0x9E3779B97F4A7C15u;
    halves[0] = (halves[0] ^ halves[0] >> 32) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(halves[0] >> 32);
}

const struct adapter *adapters_peek_guid(struct adapters *adapters, const struct guid *guid)
{
    struct table_link *link = table_find(&adapters->by_guid, guid_hash(guid));

    while (link != NULL && memcmp(&owner_by_guid(link)->guid, guid, sizeof(*guid)) != 0)
        link = table_find_next(link);
    return owner_by_guid(link);
}

const struct adapter *adapters_peek_name(struct adapters *adapters, const uint16_t *name,
                                         size_t length)
{
    struct table_link *link = table_find(&adapters->by_name, utf16_hash(name, length));

    for (; link != NULL; link = table_find_next(link)) {
        const struct adapter *adapter = owner_by_name(link);

        /* Not the same: two names of one 32-bit hash. */
        if (utf16_same(adapter->name, adapter->name_length, name, length))
            return adapter;
    }
    return NULL;
}

static struct adapter *adapter_new(struct alloc *memory, const struct guid *guid,
                                   const uint16_t *guid_text, const uint16_t *name, size_t length)
{
    size_t size = sizeof(struct adapter) + (length + 1) * sizeof(uint16_t);
    struct adapter *adapter = alloc_get_zeroed(memory, 1, size);

    if (adapter == NULL)
        return NULL;
    adapter->guid = *guid;
    memcpy(adapter->guid_text, guid_text, GUID_TEXT_LENGTH * sizeof(uint16_t));
    adapter->name_length = length;
    memcpy(adapter->name, name, length * sizeof(uint16_t));
    return adapter;
}

enum fact adapters_add(struct adapters *adapters, struct alloc *memory, const uint16_t *guid_text,
                       size_t guid_length, const uint16_t *name, size_t name_length)
{
    struct adapter *adapter = NULL;
    struct table_room by_guid = {0};
    struct table_room by_name = {0};
    struct guid guid;

    if (guid_length != GUID_TEXT_LENGTH || !guid_parse(guid_text, &guid))
        return FACT_MALFORMED;
    if (name_length == 0 || name_length > ADAPTER_NAME_LONGEST)
        return FACT_MALFORMED;
    if (adapters_peek_guid(adapters, &guid) != NULL)
        return FACT_EXISTS;

    adapter = adapter_new(memory, &guid, guid_text, name, name_length);
    if (adapter == NULL || !table_room_get(&adapters->by_guid, memory, 1, &by_guid) ||
        !table_room_get(&adapters->by_name, memory, 1, &by_name))
        goto out;

    adapter->is_named_first = adapters_peek_name(adapters, name, name_length) == NULL;
    table_room_take(&adapters->by_guid, memory, &by_guid);
    table_insert(&adapters->by_guid, &adapter->by_guid, guid_hash(&guid));
    if (adapter->is_named_first) {
        table_room_take(&adapters->by_name, memory, &by_name);
        table_insert(&adapters->by_name, &adapter->by_name, utf16_hash(name, name_length));
    }
    table_room_drop(memory, &by_name);
    return FACT_OK;
out:
    alloc_free(memory, adapter);
    table_room_drop(memory, &by_guid);
    table_room_drop(memory, &by_name);
    return FACT_NO_MEMORY;
}

const struct adapter *adapters_after(struct adapters *adapters, const struct adapter *adapter)
{
    return owner_by_guid(
        table_after(&adapters->by_guid, adapter != NULL ? &adapter->by_guid : NULL));
}

void adapters_clear(struct adapters *adapters, struct alloc *memory)
{
    struct table_link *link = table_after(&adapters->by_guid, NULL);

    while (link != NULL) {
        struct table_link *next = table_after(&adapters->by_guid, link);

        alloc_free(memory, owner_by_guid(link));
        link = next;
    }
    table_clear(&adapters->by_guid, memory);
    table_clear(&adapters->by_name, memory);
}

size_t adapters_blocks(const struct adapters *adapters)
{
    return adapters->by_guid.count + table_blocks(&adapters->by_guid) +
           table_blocks(&adapters->by_name);
}

const char *adapters_check(struct adapters *adapters)
{
    size_t named = 0;
    const char *wrong = table_check(&adapters->by_guid);

    if (wrong == NULL)
        wrong = table_check(&adapters->by_name);
    for (struct table_link *link = NULL;
         wrong == NULL && (link = table_after(&adapters->by_guid, link)) != NULL;) {
        struct adapter *adapter = owner_by_guid(link);
        const struct adapter *first =
            adapters_peek_name(adapters, adapter->name, adapter->name_length);

        named += adapter->is_named_first;
        if (adapters_peek_guid(adapters, &adapter->guid) != adapter)
            wrong = "two adapters share a GUID";
        else if (first == NULL || (first == adapter) != adapter->is_named_first)
            wrong = "the wrong adapter is found by a friendly name";
    }
    if (wrong == NULL && named != adapters->by_name.count)
        wrong = "a friendly name leads to no adapter";
    return wrong;
}
