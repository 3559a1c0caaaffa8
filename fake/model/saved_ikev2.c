/*
 * saved_ikev2.c: what is stored for IKEv2 tunnels in the saved form: the key Parameters\IKEV2, whose
 * values and keys ikev2.h names.
 *
 * A list is a key with a key for each item, in their order. The items that are to be written take
 * the places of those that are there, one by one, so that an item that stays where it is keeps its
 * key; what is left over on either side is removed or added at the end. Keys that hold no item are
 * something else, and stay.
 */
#include "model/saved_parts.h"

#include <string.h>

static const struct saved_name NUMBER_NAMES[IKEV2_NUMBERS] = {
    [IKEV2_IDLE_SECONDS] = {SAVED_NAME(u"idleTimeout")},
    [IKEV2_BLACKOUT_SECONDS] = {SAVED_NAME(u"networkBlackoutTime")},
    [IKEV2_SA_SECONDS] = {SAVED_NAME(u"saLifeTime")},
    [IKEV2_SA_KILOBYTES] = {SAVED_NAME(u"saDataSize")},
    [IKEV2_OPTIONS] = {SAVED_NAME(u"ConfigOptions")},
    [IKEV2_ENCRYPTION] = {SAVED_NAME(u"EncryptionType")},
    [IKEV2_MAIN_SA_SECONDS] = {SAVED_NAME(u"mmSaLifeTime")},
};
static const struct saved_name POLICY = {SAVED_NAME(u"IKEv2CustomPolicy")};
static const struct saved_name MACHINE_NAME = {SAVED_NAME(u"MachineCertificateName")};
static const struct saved_name MACHINE_HASH = {SAVED_NAME(u"MachineCertificateHash")};
static const struct saved_name IS_OID = {SAVED_NAME(u"IsOID")};

/* A list: its key, the value that an item is, and whether that is text. */
static const struct list {
    struct saved_name key;
    struct saved_name value;
    bool is_text;
} ROOTS = {{SAVED_NAME(u"AllowedTrustedRootCerts")}, {SAVED_NAME(u"TrustedRootCert")}, false},
  EKUS = {{SAVED_NAME(u"CertificateEKUs")}, {SAVED_NAME(u"EKU")}, true};

/* -------------------------------------------------------------------------------------- reading */

static enum fact read_item(const struct reading *reading, const struct registry_key *key,
                           const struct list *list, struct ikev2_items *items)
{
    const struct block_value bytes = saved_peek_part(key, &list->value);
    struct stored is_oid = {0};
    enum fact fact = FACT_OK;

    if (bytes.bytes == NULL)
        return FACT_OK; /* not an item */
    if (list->is_text && bytes.size % sizeof(uint16_t) != 0)
        return saved_wrong(reading, key, "EKU, an even number of bytes", "an odd number");
    if (list->is_text)
        fact = saved_read_stored(reading, key, &IS_OID, &is_oid);
    if (fact != FACT_OK)
        return fact;
    if (!ikev2_items_add(items, reading->memory, &bytes, is_oid.value != 0))
        return FACT_NO_MEMORY;
    for (size_t i = 0; list->is_text && i < bytes.size / sizeof(uint16_t); i++) {
        uint16_t unit = registry_get_unit(bytes.bytes, i);

        memcpy(items->last->bytes + i * sizeof(unit), &unit, sizeof(unit));
    }
    return FACT_OK;
}

static enum fact read_items(const struct reading *reading, const struct registry_key *above,
                            const struct list *list, struct ikev2_items *items)
{
    const struct registry_key *key = registry_find(above, list->key.units, list->key.length);
    enum fact fact = FACT_OK;

    for (key = key != NULL ? registry_first_key(key) : NULL; fact == FACT_OK && key != NULL;
         key = registry_next_key(key))
        fact = read_item(reading, key, list, items);
    return fact;
}

static enum fact read_block(const struct reading *reading, const struct registry_key *key,
                            const struct saved_name *name, struct block **block)
{
    const struct block_value bytes = saved_peek_part(key, name);

    if (bytes.bytes != NULL)
        *block = block_copy(reading->memory, &bytes);
    return bytes.bytes == NULL || *block != NULL ? FACT_OK : FACT_NO_MEMORY;
}

enum fact saved_read_ikev2(const struct reading *reading)
{
    const struct registry_key *key = registry_find(&reading->server->registry.top, SAVED_IKEV2);
    struct ikev2 *ikev2 = &reading->server->tunnels.ikev2;
    enum fact fact = FACT_OK;

    if (key == NULL)
        return FACT_OK;
    fact = saved_read_all(reading, key, NUMBER_NAMES, IKEV2_NUMBERS, ikev2->numbers);
    if (fact == FACT_OK)
        fact = saved_read_policy(reading, key, &POLICY, &ikev2->policy);
    if (fact == FACT_OK)
        fact = read_items(reading, key, &ROOTS, &ikev2->roots);
    if (fact == FACT_OK)
        fact = read_items(reading, key, &EKUS, &ikev2->ekus);
    if (fact == FACT_OK)
        fact = read_block(reading, key, &MACHINE_NAME, &ikev2->machine_name);
    if (fact == FACT_OK)
        fact = read_block(reading, key, &MACHINE_HASH, &ikev2->machine_hash);
    return fact;
}

/* -------------------------------------------------------------------------------------- writing */

static uint16_t unit_at(const struct ikev2_item *item, size_t index)
{
    uint16_t unit = 0;

    memcpy(&unit, item->bytes + index * sizeof(unit), sizeof(unit));
    return unit;
}

/* Whether a value is the text of an item, to the last of its units. */
static bool is_text_of(const struct registry_value *value, const struct ikev2_item *item)
{
    if (value == NULL || value->size != item->size)
        return false;
    for (size_t i = 0; i < item->size / sizeof(uint16_t); i++) {
        if (registry_get_unit(value->bytes, i) != unit_at(item, i))
            return false;
    }
    return true;
}

static enum fact write_text(struct registry_key *key, struct alloc *memory,
                            const struct saved_name *name, const struct ikev2_item *item)
{
    struct registry_value *value = registry_value(key, name->units, name->length);
    enum fact fact = FACT_OK;

    if (is_text_of(value, item))
        return FACT_OK;
    fact = registry_set(key, memory, name->units, name->length, REGISTRY_BINARY, item->bytes,
                        item->size);
    if (fact != FACT_OK)
        return fact;
    value = registry_value(key, name->units, name->length);
    for (size_t i = 0; i < item->size / sizeof(uint16_t); i++)
        registry_put_unit(value->bytes, i, unit_at(item, i));
    return FACT_OK;
}

static enum fact write_item(struct registry_key *key, struct alloc *memory, const struct list *list,
                            const struct ikev2_item *item)
{
    const struct block_value bytes = {item->bytes, item->size};
    enum fact fact = FACT_OK;

    if (!list->is_text)
        return saved_keep_part(key, memory, &list->value, &bytes);
    fact = write_text(key, memory, &list->value, item);
    if (fact == FACT_OK)
        fact = saved_keep_flag(key, memory, IS_OID.units, IS_OID.length, item->is_oid != 0, false);
    return fact;
}

/* Brings the keys of items up to date. *item is the first for which there is no key. */
static enum fact rewrite_items(struct registry_key *above, struct alloc *memory,
                               const struct list *list, const struct ikev2_item **item)
{
    struct registry_key *next = NULL;
    enum fact fact = FACT_OK;

    /* No test runs out of memory with items to come: rewriting the last of them is enough. */
    for (struct registry_key *key = registry_first_key(above); fact == FACT_OK && key != NULL;
         key = next) {
        next = registry_next_key(key);
        if (saved_peek_part(key, &list->value).bytes == NULL)
            continue;
        if (*item == NULL) {
            registry_remove(memory, key);
            continue;
        }
        fact = write_item(key, memory, list, *item);
        *item = (*item)->next;
    }
    return fact;
}

static enum fact write_items(struct registry_key *above, struct alloc *memory,
                             const struct list *list, const struct ikev2_items *items)
{
    struct registry_key *all = registry_find(above, list->key.units, list->key.length);
    const struct ikev2_item *item = items->first;
    enum fact fact = FACT_OK;

    if (all == NULL && item == NULL)
        return FACT_OK;
    if (all == NULL)
        fact = registry_make(above, memory, list->key.units, list->key.length, &all);
    if (fact == FACT_OK)
        fact = rewrite_items(all, memory, list, &item);
    if (fact != FACT_OK)
        return fact;

    uint32_t number = (uint32_t)all->keys.count;
    for (; fact == FACT_OK && item != NULL; item = item->next) {
        struct registry_key *key = NULL;

        fact = saved_make_numbered(all, memory, &number, &key);
        if (fact == FACT_OK)
            fact = write_item(key, memory, list, item);
    }
    return fact;
}

/* Whether anything is stored that could need the key. */
static bool is_needed(const struct ikev2 *ikev2)
{
    return saved_has_any(ikev2->numbers, IKEV2_NUMBERS) || ikev2->policy.is_there ||
           ikev2_blocks(ikev2) != 0;
}

enum fact saved_write_ikev2(const struct ikev2 *ikev2, struct alloc *memory, struct registry *into)
{
    const struct block_value name = block_peek(ikev2->machine_name);
    const struct block_value hash = block_peek(ikev2->machine_hash);
    struct registry_key *key = NULL;
    enum fact fact = saved_open(into, memory, SAVED_IKEV2, is_needed(ikev2), &key);

    if (fact != FACT_OK || key == NULL)
        return fact;
    fact = saved_keep_all(key, memory, NUMBER_NAMES, IKEV2_NUMBERS, ikev2->numbers);
    if (fact == FACT_OK)
        fact = saved_keep_part(key, memory, &MACHINE_NAME, &name);
    if (fact == FACT_OK)
        fact = saved_keep_part(key, memory, &MACHINE_HASH, &hash);
    if (fact == FACT_OK)
        fact = saved_keep_policy(key, memory, &POLICY, &ikev2->policy);
    if (fact == FACT_OK)
        fact = write_items(key, memory, &ROOTS, &ikev2->roots);
    return fact == FACT_OK ? write_items(key, memory, &EKUS, &ikev2->ekus) : fact;
}
