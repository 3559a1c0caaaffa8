/*
 * saved_custom.c: the custom IKEv2 settings of an interface in the saved form: values of its key,
 * and the key of a policy below it; custom.h names them. Where none of them is there, the interface
 * has no such settings.
 *
 * A number that is absent is 0, which is no lifetime and no size. Traffic selectors are stored as
 * the structures that callers hand over.
 */
#include "model/saved_parts.h"

#include <string.h>

enum { SA_LIFETIME, SA_DATA_SIZE, MM_SA_LIFETIME, NUMBERS };

static const struct saved_name NUMBER_NAMES[NUMBERS] = {
    [SA_LIFETIME] = {SAVED_NAME(u"SaLifeTime")},
    [SA_DATA_SIZE] = {SAVED_NAME(u"SaMaxDataSize")},
    [MM_SA_LIFETIME] = {SAVED_NAME(u"MprfakeMmSaLifeTime")},
};
static const struct saved_name PART_NAMES[CUSTOM_PARTS] = {
    [CUSTOM_CERTIFICATE_NAME] = {SAVED_NAME(u"MachineCertificateName")},
    [CUSTOM_CERTIFICATE_HASH] = {SAVED_NAME(u"MprfakeCertificateHash")},
    [CUSTOM_INITIATORS] = {SAVED_NAME(u"MprfakeSelectorsInitiator")},
    [CUSTOM_RESPONDERS] = {SAVED_NAME(u"MprfakeSelectorsResponder")},
};
static const struct saved_name POLICY = {SAVED_NAME(u"IKEv2CustomPolicy")};

_Static_assert((int)CUSTOM_POLICY_NUMBERS == (int)POLICY_NUMBERS &&
                   (int)CUSTOM_PFS_GROUP == (int)POLICY_PFS_GROUP,
               "one policy, in one order");

/* -------------------------------------------------------------------------------------- reading */

static bool has_value(const struct registry_key *key, const struct saved_name *name)
{
    return registry_value(key, name->units, name->length) != NULL;
}

/* Whether an interface has such settings at all. */
static bool has_custom(const struct registry_key *key)
{
    bool has_any = saved_has_policy(key, &POLICY);

    for (int i = 0; i < NUMBERS; i++)
        has_any = has_any || has_value(key, &NUMBER_NAMES[i]);
    for (int i = 0; i < CUSTOM_PARTS; i++)
        has_any = has_any || has_value(key, &PART_NAMES[i]);
    return has_any;
}

static enum fact read_parts(const struct reading *reading, const struct registry_key *key,
                            struct custom *custom)
{
    for (int i = 0; i < CUSTOM_PARTS; i++)
        custom->parts[i] = saved_peek_part(key, &PART_NAMES[i]);
    if (custom->parts[CUSTOM_INITIATORS].size % CUSTOM_SELECTOR_SIZE != 0)
        return saved_wrong(reading, key, "MprfakeSelectorsInitiator, selectors of 52 bytes",
                           "a part of one");
    if (custom->parts[CUSTOM_RESPONDERS].size % CUSTOM_SELECTOR_SIZE != 0)
        return saved_wrong(reading, key, "MprfakeSelectorsResponder, selectors of 52 bytes",
                           "a part of one");
    return FACT_OK;
}

enum fact saved_read_custom(const struct reading *reading, const struct registry_key *key,
                            struct iface *iface)
{
    struct custom custom = {0};
    struct custom *copy = NULL;
    struct stored numbers[NUMBERS];
    struct policy policy;
    enum fact fact = FACT_OK;

    if (!has_custom(key))
        return FACT_OK;
    fact = saved_read_all(reading, key, NUMBER_NAMES, NUMBERS, numbers);
    if (fact == FACT_OK)
        fact = saved_read_policy(reading, key, &POLICY, &policy);
    if (fact == FACT_OK)
        fact = read_parts(reading, key, &custom);
    if (fact != FACT_OK)
        return fact;
    custom.sa_lifetime = numbers[SA_LIFETIME].value;
    custom.sa_data_size = numbers[SA_DATA_SIZE].value;
    custom.mm_sa_lifetime = numbers[MM_SA_LIFETIME].value;
    custom.has_policy = policy.is_there;
    memcpy(custom.policy, policy.numbers, sizeof(custom.policy));

    copy = custom_copy(reading->memory, &custom);
    if (copy == NULL)
        return FACT_NO_MEMORY;
    interfaces_take_custom(reading->memory, iface, copy);
    return FACT_OK;
}

/* -------------------------------------------------------------------------------------- writing */

/* No settings: what stands for them goes. */
static enum fact remove_custom(struct registry_key *key, struct alloc *memory)
{
    static const struct policy no_policy;

    for (int i = 0; i < NUMBERS; i++)
        registry_unset(key, memory, NUMBER_NAMES[i].units, NUMBER_NAMES[i].length);
    for (int i = 0; i < CUSTOM_PARTS; i++)
        registry_unset(key, memory, PART_NAMES[i].units, PART_NAMES[i].length);
    return saved_keep_policy(key, memory, &POLICY, &no_policy);
}

enum fact saved_write_custom(struct registry_key *key, struct alloc *memory,
                             const struct custom *custom)
{
    enum fact fact = FACT_OK;

    if (custom == NULL)
        return remove_custom(key, memory);
    const uint32_t numbers[NUMBERS] = {
        [SA_LIFETIME] = custom->sa_lifetime,
        [SA_DATA_SIZE] = custom->sa_data_size,
        [MM_SA_LIFETIME] = custom->mm_sa_lifetime,
    };
    struct policy policy = {.is_there = custom->has_policy};
    memcpy(policy.numbers, custom->policy, sizeof(policy.numbers));

    for (int i = 0; fact == FACT_OK && i < NUMBERS; i++)
        fact = saved_keep_meaning(key, memory, NUMBER_NAMES[i].units, NUMBER_NAMES[i].length,
                                  numbers[i], 0);
    for (int i = 0; fact == FACT_OK && i < CUSTOM_PARTS; i++)
        fact = saved_keep_part(key, memory, &PART_NAMES[i], &custom->parts[i]);
    return fact == FACT_OK ? saved_keep_policy(key, memory, &POLICY, &policy) : fact;
}
