/*
 * saved_parts.c: values of the saved form, read and kept up to date; see saved_parts.h.
 */
#include "model/saved_parts.h"

#include <stdio.h>
#include <string.h>

/* -------------------------------------------------------------------------------------- reading */

static size_t put_ascii(char *text, size_t room, const uint16_t *units, size_t length)
{
    size_t used = 0;

    for (size_t i = 0; i < length && used + 1 < room; i++)
        text[used++] = units[i] >= ' ' && units[i] < 0x7F ? (char)units[i] : '?';
    text[used] = '\0';
    return used;
}

enum fact saved_wrong(const struct reading *reading, const struct registry_key *key,
                      const char *expected, const char *found)
{
    struct saved_error *error = reading->error;

    *error = (struct saved_error){0};
    size_t used = put_ascii(error->key, sizeof(error->key) / 2, key->parent->named.name,
                            key->parent->named.length);
    error->key[used++] = '\\';
    put_ascii(error->key + used, sizeof(error->key) - used, key->named.name, key->named.length);
    snprintf(error->text.expected, sizeof(error->text.expected), "%s", expected);
    snprintf(error->text.found, sizeof(error->text.found), "%s", found);
    return FACT_MALFORMED;
}

struct block_value saved_peek_bytes(const struct registry_key *key, const uint16_t *name,
                                    size_t length)
{
    const struct registry_value *value = registry_value(key, name, length);

    /* A value without bytes is there all the same. */
    return value == NULL ? (struct block_value){NULL, 0}
                         : (struct block_value){value->bytes, value->size};
}

struct block_value saved_peek_part(const struct registry_key *key, const struct saved_name *name)
{
    struct block_value part = saved_peek_bytes(key, name->units, name->length);

    return part.size != 0 ? part : (struct block_value){NULL, 0};
}

enum fact saved_read_stored(const struct reading *reading, const struct registry_key *key,
                            const struct saved_name *name, struct stored *number)
{
    char ascii[32];
    char expected[64];

    *number = (struct stored){0};
    if (registry_value(key, name->units, name->length) == NULL)
        return FACT_OK;
    number->is_there = registry_dword(key, name->units, name->length, &number->value);
    if (number->is_there)
        return FACT_OK;
    put_ascii(ascii, sizeof(ascii), name->units, name->length);
    snprintf(expected, sizeof(expected), "%s, a number", ascii);
    return saved_wrong(reading, key, expected, "a value of another type");
}

enum fact saved_read_all(const struct reading *reading, const struct registry_key *key,
                         const struct saved_name *names, size_t count, struct stored *numbers)
{
    enum fact fact = FACT_OK;

    for (size_t i = 0; fact == FACT_OK && i < count; i++)
        fact = saved_read_stored(reading, key, &names[i], &numbers[i]);
    return fact;
}

/* The numbers of a policy, and what each is where the key is there and the value is not. */
static const struct saved_name POLICY_NAMES[POLICY_NUMBERS] = {
    [POLICY_INTEGRITY] = {SAVED_NAME(u"IntegrityMethod")},
    [POLICY_ENCRYPTION] = {SAVED_NAME(u"EncryptionMethod")},
    [POLICY_CIPHER] = {SAVED_NAME(u"CipherTransformConstant")},
    [POLICY_AUTH] = {SAVED_NAME(u"AuthTransformConstant")},
    [POLICY_PFS_GROUP] = {SAVED_NAME(u"PfsGroup")},
    [POLICY_DH_GROUP] = {SAVED_NAME(u"DHGroup")},
};
static const uint32_t POLICY_OTHERWISE[POLICY_NUMBERS] = {
    [POLICY_INTEGRITY] = 2, [POLICY_ENCRYPTION] = 4, [POLICY_CIPHER] = 2,
    [POLICY_AUTH] = 2,      [POLICY_PFS_GROUP] = 3,  [POLICY_DH_GROUP] = 2,
};

/* An interface can have a transport of the name that its policy has: then both are in one key. */
static bool is_transport(const struct registry_key *key)
{
    return registry_value(key, SAVED_PROTOCOL_ID) != NULL;
}

/* The key of a policy; NULL when it is not there, or is that of a transport alone. */
static struct registry_key *find_policy(const struct registry_key *above,
                                        const struct saved_name *name)
{
    struct registry_key *key = registry_find(above, name->units, name->length);

    if (key == NULL || !is_transport(key))
        return key;
    for (int i = 0; i < POLICY_NUMBERS; i++) {
        if (registry_value(key, POLICY_NAMES[i].units, POLICY_NAMES[i].length) != NULL)
            return key;
    }
    return NULL;
}

bool saved_has_policy(const struct registry_key *above, const struct saved_name *name)
{
    return find_policy(above, name) != NULL;
}

enum fact saved_read_policy(const struct reading *reading, const struct registry_key *above,
                            const struct saved_name *name, struct policy *policy)
{
    const struct registry_key *key = find_policy(above, name);
    struct stored numbers[POLICY_NUMBERS];
    enum fact fact = FACT_OK;

    *policy = (struct policy){.is_there = key != NULL};
    if (key == NULL)
        return FACT_OK;
    fact = saved_read_all(reading, key, POLICY_NAMES, POLICY_NUMBERS, numbers);
    for (int i = 0; fact == FACT_OK && i < POLICY_NUMBERS; i++)
        policy->numbers[i] = stored_or(numbers[i], POLICY_OTHERWISE[i]);
    return fact;
}

/* -------------------------------------------------------------------------------------- writing */

enum fact saved_keep_bytes(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                           size_t length, uint32_t type, const struct block_value *bytes)
{
    const struct registry_value *value = registry_value(key, name, length);

    if (bytes->bytes == NULL)
        return value != NULL ? registry_unset(key, memory, name, length) : FACT_OK;
    if (value != NULL && value->size == bytes->size &&
        memcmp(value->bytes, bytes->bytes, bytes->size) == 0)
        return FACT_OK;
    return registry_set(key, memory, name, length, type, bytes->bytes, bytes->size);
}

enum fact saved_keep_part(struct registry_key *key, struct alloc *memory,
                          const struct saved_name *name, const struct block_value *bytes)
{
    const struct registry_value *value = registry_value(key, name->units, name->length);
    const struct block_value part = {bytes->size != 0 ? bytes->bytes : NULL, bytes->size};

    if (bytes->size == 0 && value != NULL && value->size == 0)
        return FACT_OK;
    return saved_keep_bytes(key, memory, name->units, name->length, REGISTRY_BINARY, &part);
}

enum fact saved_keep_number(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                            size_t length, uint32_t number)
{
    uint32_t present = 0;

    if (registry_dword(key, name, length, &present) && present == number)
        return FACT_OK;
    return registry_set_dword(key, memory, name, length, number);
}

enum fact saved_keep_meaning(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                             size_t length, uint32_t number, uint32_t absent)
{
    registry_dword(key, name, length, &absent);
    return absent == number ? FACT_OK : registry_set_dword(key, memory, name, length, number);
}

enum fact saved_keep_flag(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                          size_t length, bool flag, bool absent)
{
    uint32_t present = absent;

    registry_dword(key, name, length, &present);
    return (present != 0) == flag ? FACT_OK : registry_set_dword(key, memory, name, length, flag);
}

enum fact saved_keep_stored(struct registry_key *key, struct alloc *memory,
                            const struct saved_name *name, struct stored number)
{
    if (number.is_there)
        return saved_keep_number(key, memory, name->units, name->length, number.value);
    return saved_keep_bytes(key, memory, name->units, name->length, REGISTRY_DWORD,
                            &(struct block_value){NULL, 0});
}

enum fact saved_keep_all(struct registry_key *key, struct alloc *memory,
                         const struct saved_name *names, size_t count, const struct stored *numbers)
{
    enum fact fact = FACT_OK;

    for (size_t i = 0; fact == FACT_OK && i < count; i++)
        fact = saved_keep_stored(key, memory, &names[i], numbers[i]);
    return fact;
}

bool saved_has_any(const struct stored *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (numbers[i].is_there)
            return true;
    }
    return false;
}

static void remove_policy(struct registry_key *key, struct alloc *memory)
{
    if (!is_transport(key)) {
        registry_remove(memory, key);
        return;
    }
    for (int i = 0; i < POLICY_NUMBERS; i++)
        registry_unset(key, memory, POLICY_NAMES[i].units, POLICY_NAMES[i].length);
}

enum fact saved_keep_policy(struct registry_key *above, struct alloc *memory,
                            const struct saved_name *name, const struct policy *policy)
{
    struct registry_key *key = find_policy(above, name);
    const bool is_new = key == NULL;
    enum fact fact = FACT_OK;

    if (!is_new && !policy->is_there)
        remove_policy(key, memory);
    if (!policy->is_there)
        return FACT_OK;
    if (is_new)
        fact = registry_make(above, memory, name->units, name->length, &key);
    for (int i = 0; fact == FACT_OK && i < POLICY_NUMBERS; i++) {
        const struct saved_name *number = &POLICY_NAMES[i];

        if (is_new)
            fact =
                saved_keep_number(key, memory, number->units, number->length, policy->numbers[i]);
        else
            fact = saved_keep_meaning(key, memory, number->units, number->length,
                                      policy->numbers[i], POLICY_OTHERWISE[i]);
    }
    return fact;
}

enum fact saved_open(struct registry *into, struct alloc *memory, const uint16_t *path,
                     size_t length, bool is_needed, struct registry_key **key)
{
    *key = registry_find(&into->top, path, length);
    if (*key != NULL || !is_needed)
        return FACT_OK;
    return registry_make(&into->top, memory, path, length, key);
}

enum fact saved_make_numbered(struct registry_key *above, struct alloc *memory, uint32_t *number,
                              struct registry_key **made)
{
    uint16_t units[10];
    char digits[11];
    size_t length = 0;

    do {
        length = (size_t)snprintf(digits, sizeof(digits), "%04lu", (unsigned long)(*number)++);
        for (size_t i = 0; i < length; i++)
            units[i] = (uint16_t)digits[i];
    } while (registry_find(above, units, length) != NULL);
    return registry_make(above, memory, units, length, made);
}
