/*
 * registry_value.c: the values of a registry; see registry.h. A value is one block of memory: what
 * is known about it, its name, its bytes.
 */
#include "model/registry.h"

#include <string.h>

bool registry_value_name_is_valid(const uint16_t *name, size_t length)
{
    if (length > REGISTRY_VALUE_NAME_LONGEST)
        return false;
    for (size_t i = 0; i < length; i++) {
        if (name[i] == 0)
            return false;
    }
    return true;
}

/* ------------------------------------------------------------------------------------------ any */

struct registry_value *registry_value(const struct registry_key *key, const uint16_t *name,
                                      size_t length)
{
    return (struct registry_value *)(void *)named_find(&key->values, name, length);
}

static struct registry_value *value_new(struct alloc *memory, const uint16_t *name, size_t length,
                                        uint32_t type, size_t size)
{
    struct registry_value *value = NULL;
    size_t before = sizeof(*value) + length * sizeof(*name);

    /* Larger: no caller holds bytes of such a size. */
    if (size <= SIZE_MAX / 2 - before)
        value = alloc_get(memory, before + size);
    if (value == NULL)
        return NULL;
    *value = (struct registry_value){.type = type, .size = size};
    value->bytes = (unsigned char *)value + before;
    value->named.name = (uint16_t *)(void *)(value + 1);
    value->named.length = length;
    if (length > 0)
        memcpy(value + 1, name, length * sizeof(*name));
    return value;
}

enum fact registry_value_new(struct alloc *memory, const uint16_t *name, size_t length,
                             uint32_t type, size_t size, struct registry_value **made)
{
    struct registry_value *value;

    if (!registry_value_name_is_valid(name, length))
        return FACT_MALFORMED;
    value = value_new(memory, name, length, type, size);
    if (value == NULL)
        return FACT_NO_MEMORY;
    *made = value;
    return FACT_OK;
}

void registry_value_free(struct alloc *memory, struct registry_value *value)
{
    alloc_free(memory, value);
}

enum fact registry_value_put(struct registry_key *key, struct alloc *memory,
                             struct registry_value *value)
{
    struct registry_value *old = registry_value(key, value->named.name, value->named.length);

    if (old == NULL)
        return named_add(&key->values, memory, &value->named) ? FACT_OK : FACT_NO_MEMORY;
    /* The same length, because it is the same name without case. */
    memcpy(value + 1, old->named.name, old->named.length * sizeof(uint16_t));
    named_replace(&key->values, &old->named, &value->named);
    registry_value_free(memory, old);
    return FACT_OK;
}

enum fact registry_set(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                       size_t length, uint32_t type, const void *bytes, size_t size)
{
    struct registry_value *value;
    enum fact fact = registry_value_new(memory, name, length, type, size, &value);

    if (fact != FACT_OK)
        return fact;
    if (size > 0)
        memcpy(value->bytes, bytes, size);
    fact = registry_value_put(key, memory, value);
    if (fact != FACT_OK)
        registry_value_free(memory, value);
    return fact;
}

enum fact registry_unset(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                         size_t length)
{
    struct registry_value *value = registry_value(key, name, length);

    if (value == NULL)
        return FACT_ABSENT;
    named_remove(&key->values, memory, &value->named);
    registry_value_free(memory, value);
    return FACT_OK;
}

/* ---------------------------------------------------------------------------- numbers and texts */

enum fact registry_set_dword(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                             size_t length, uint32_t number)
{
    unsigned char bytes[4];

    for (int i = 0; i < 4; i++)
        bytes[i] = (unsigned char)(number >> 8 * i);
    return registry_set(key, memory, name, length, REGISTRY_DWORD, bytes, sizeof(bytes));
}

bool registry_dword(const struct registry_key *key, const uint16_t *name, size_t length,
                    uint32_t *number)
{
    const struct registry_value *value = registry_value(key, name, length);

    if (value == NULL || value->type != REGISTRY_DWORD || value->size != 4)
        return false;
    *number = 0;
    for (int i = 0; i < 4; i++)
        *number |= (uint32_t)value->bytes[i] << 8 * i;
    return true;
}

void registry_put_unit(unsigned char *bytes, size_t index, uint16_t unit)
{
    bytes[2 * index] = (unsigned char)unit;
    bytes[2 * index + 1] = (unsigned char)(unit >> 8);
}

uint16_t registry_get_unit(const unsigned char *bytes, size_t index)
{
    return (uint16_t)(bytes[2 * index] | bytes[2 * index + 1] << 8);
}

enum fact registry_set_text(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                            size_t length, uint32_t type, const uint16_t *text, size_t text_length)
{
    struct registry_value *value;
    enum fact fact;

    /* Larger: no caller holds such a text. */
    if (text_length > SIZE_MAX / 8)
        return FACT_NO_MEMORY;
    fact = registry_value_new(memory, name, length, type, 2 * (text_length + 1), &value);
    if (fact != FACT_OK)
        return fact;
    for (size_t i = 0; i < text_length; i++)
        registry_put_unit(value->bytes, i, text[i]);
    registry_put_unit(value->bytes, text_length, 0);
    fact = registry_value_put(key, memory, value);
    if (fact != FACT_OK)
        registry_value_free(memory, value);
    return fact;
}

size_t registry_text(const struct registry_value *value, uint16_t *units)
{
    size_t length = 0;

    if (value == NULL || (value->type != REGISTRY_SZ && value->type != REGISTRY_EXPAND_SZ))
        return REGISTRY_NO_TEXT;
    for (; length < value->size / 2; length++) {
        uint16_t unit = registry_get_unit(value->bytes, length);

        if (unit == 0)
            break;
        if (units != NULL)
            units[length] = unit;
    }
    return length;
}
