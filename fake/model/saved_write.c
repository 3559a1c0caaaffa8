/*
 * saved_write.c: from a configuration to its saved form; see saved.h.
 */
#include "model/saved_parts.h"

#include <string.h>

#include "model/reg_write.h"

/* --------------------------------------------------------------------------------------- values */

/* Values that say already what they should are left alone, whatever their type and spelling. */

static bool has_units(const struct registry_value *value, const uint16_t *units, size_t count)
{
    bool is_same = true;

    for (size_t i = 0; i < count; i++)
        is_same &= registry_get_unit(value->bytes, i) == units[i];
    return is_same;
}

/* Whether a value holds these units; either may have more terminators than the other. */
static bool holds_units(const struct registry_value *value, const uint16_t *units, size_t count)
{
    size_t present = value->size / sizeof(uint16_t);

    while (present != 0 && registry_get_unit(value->bytes, present - 1) == 0)
        present--;
    while (count != 0 && units[count - 1] == 0)
        count--;
    return present == count && has_units(value, units, count);
}

/* Units of this machine as a value; without units there is no such value. */
static enum fact keep_units(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                            size_t length, uint32_t type, const struct block_value *units)
{
    const struct registry_value *value = registry_value(key, name, length);
    const uint16_t *text = units->bytes;
    size_t count = units->size / sizeof(uint16_t);
    struct registry_value *made = NULL;
    enum fact fact = FACT_OK;

    if (text == NULL)
        return value != NULL ? registry_unset(key, memory, name, length) : FACT_OK;
    if (value != NULL && holds_units(value, text, count))
        return FACT_OK;
    fact = registry_value_new(memory, name, length, type, units->size, &made);
    if (fact != FACT_OK)
        return fact;
    for (size_t i = 0; i < count; i++)
        registry_put_unit(made->bytes, i, text[i]);
    fact = registry_value_put(key, memory, made);
    if (fact != FACT_OK)
        registry_value_free(memory, made);
    return fact;
}

/* A text of this machine, terminator not counted; what is behind that of the value does not count.
 */
static enum fact keep_text(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                           size_t length, const uint16_t *text, size_t text_length)
{
    const struct registry_value *value = registry_value(key, name, length);

    /* Never others of that length: a key with a name is that of its object, and none is renamed. */
    if (registry_text(value, NULL) == text_length && has_units(value, text, text_length))
        return FACT_OK;
    return registry_set_text(key, memory, name, length, REGISTRY_SZ, text, text_length);
}

/* ----------------------------------------------------------------------------------------- keys */

/* Objects are written to the keys they have in the registry of the configuration, or would have. */

static enum fact write_transport(struct registry *into, struct alloc *memory,
                                 const struct transport *transport)
{
    const struct block_value global = block_peek(transport->blocks[BLOCK_GLOBAL]);
    const struct block_value client = block_peek(transport->blocks[BLOCK_CLIENT]);
    const struct block_value path = block_peek(transport->blocks[BLOCK_DLL_PATH]);
    struct registry_key *key = NULL;
    enum fact fact = registry_make(&into->top, memory, SAVED_MANAGERS, &key);

    if (fact == FACT_OK)
        fact = registry_make(key, memory, transport->name, transport->name_length, &key);
    if (fact == FACT_OK)
        fact = saved_keep_number(key, memory, SAVED_PROTOCOL_ID, transport->id);
    if (fact == FACT_OK)
        fact = saved_keep_bytes(key, memory, SAVED_GLOBAL_INFO, REGISTRY_BINARY, &global);
    if (fact == FACT_OK)
        fact = saved_keep_bytes(key, memory, SAVED_CLIENT_INFO, REGISTRY_BINARY, &client);
    if (fact == FACT_OK)
        fact = keep_units(key, memory, SAVED_DLL_PATH, REGISTRY_EXPAND_SZ, &path);
    if (fact == FACT_OK)
        fact = saved_keep_flag(key, memory, SAVED_FILTERS, transport->has_filters, false);
    return fact;
}

static enum fact write_iftransport(struct alloc *memory, struct registry_key *above,
                                   const struct transport *transport)
{
    const struct block_value info = block_peek(transport->blocks[BLOCK_INTERFACE]);
    struct registry_key *key = NULL;
    enum fact fact = registry_make(above, memory, transport->name, transport->name_length, &key);

    if (fact == FACT_OK)
        fact = saved_keep_number(key, memory, SAVED_PROTOCOL_ID, transport->id);
    if (fact == FACT_OK)
        fact = saved_keep_bytes(key, memory, SAVED_INTERFACE_INFO, REGISTRY_BINARY, &info);
    return fact;
}

/* Sixteen bytes, which are zeros when there is no such value, or one of another size. */
static enum fact keep_fixed(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                            size_t length, const uint8_t bytes[16])
{
    static const uint8_t zeros[16];
    const struct registry_value *value = registry_value(key, name, length);
    const uint8_t *present = value != NULL && value->size == 16 ? value->bytes : zeros;

    if (memcmp(present, bytes, 16) == 0)
        return FACT_OK;
    return registry_set(key, memory, name, length, REGISTRY_BINARY, bytes, 16);
}

static enum fact write_part(struct alloc *memory, struct registry_key *key, int part,
                            const struct block_value *value)
{
    const struct saved_name *name = &saved_parts[part];
    const struct registry_value *present = registry_value(key, name->units, name->length);

    if (part == DIALING_AUTH_DATA)
        return saved_keep_bytes(key, memory, name->units, name->length, REGISTRY_BINARY, value);
    if (part == DIALING_ALTERNATES || value->bytes == NULL)
        return keep_units(key, memory, name->units, name->length, REGISTRY_MULTI_SZ, value);
    if (present != NULL && holds_units(present, value->bytes, value->size / sizeof(uint16_t)))
        return FACT_OK;
    return registry_set_text(key, memory, name->units, name->length, REGISTRY_SZ, value->bytes,
                             value->size / sizeof(uint16_t));
}

static enum fact write_dialing(struct alloc *memory, struct registry_key *above,
                               const struct dialing *dialing)
{
    struct registry_key *key = NULL;
    enum fact fact = registry_make(above, memory, SAVED_PHONE_BOOK, &key);

    for (int i = 0; fact == FACT_OK && i < DIALING_NUMBERS; i++)
        fact = saved_keep_meaning(key, memory, saved_numbers[i].units, saved_numbers[i].length,
                                  dialing->numbers[i], 0);
    if (fact == FACT_OK)
        fact = keep_fixed(key, memory, SAVED_ENTRY_ID, dialing->id);
    if (fact == FACT_OK)
        fact = keep_fixed(key, memory, SAVED_DNS6, dialing->dns6);
    if (fact == FACT_OK)
        fact = keep_fixed(key, memory, SAVED_DNS6_ALT, dialing->dns6_alt);
    for (int i = 0; fact == FACT_OK && i < DIALING_PARTS; i++)
        fact = write_part(memory, key, i, &dialing->parts[i]);
    return fact;
}

/* A number in decimal: its length. */
static size_t put_number(uint32_t number, uint16_t name[SAVED_DIGITS_MOST])
{
    uint16_t reversed[SAVED_DIGITS_MOST];
    size_t length = 0;

    do {
        reversed[length++] = (uint16_t)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    for (size_t i = 0; i < length; i++)
        name[i] = reversed[length - 1 - i];
    return length;
}

static enum fact write_values(struct alloc *memory, struct registry_key *key,
                              const struct iface *iface)
{
    const struct block_value hours = block_peek(iface->hours);
    const bool is_new = iface->origin == NULL;
    enum fact fact = keep_text(key, memory, SAVED_INTERFACE_NAME, iface->name, iface->name_length);

    if (fact == FACT_OK)
        fact = saved_keep_number(key, memory, SAVED_TYPE, iface->type);
    if (fact == FACT_OK && is_new)
        fact = saved_keep_number(key, memory, SAVED_ENABLED, iface->is_enabled);
    else if (fact == FACT_OK) /* where the value is absent the interface is enabled */
        fact = saved_keep_flag(key, memory, SAVED_ENABLED, iface->is_enabled, true);
    if (fact == FACT_OK)
        fact = keep_units(key, memory, SAVED_HOURS, REGISTRY_MULTI_SZ, &hours);
    return fact;
}

static enum fact write_interface(struct registry *into, struct alloc *memory,
                                 const struct iface *iface)
{
    uint16_t name[SAVED_DIGITS_MOST];
    size_t length = put_number(iface->number, name);
    struct registry_key *key = NULL;
    enum fact fact = registry_make(&into->top, memory, SAVED_INTERFACES, &key);

    if (fact == FACT_OK)
        fact = registry_make(key, memory, name, length, &key);
    if (fact == FACT_OK)
        fact = write_values(memory, key, iface);
    if (fact == FACT_OK && iface->dialing != NULL)
        fact = write_dialing(memory, key, iface->dialing);
    if (fact == FACT_OK)
        fact = saved_write_custom(key, memory, iface->custom);
    for (struct transport *transport = iface->transports.first;
         fact == FACT_OK && transport != NULL; transport = transport->next)
        fact = write_iftransport(memory, key, transport);
    return fact;
}

/* What MprConfigServerBackup is about. */
static enum fact write_routing(const struct server *server, struct alloc *memory,
                               struct registry *into)
{
    const struct interfaces *interfaces = &server->interfaces;
    enum fact fact = FACT_OK;

    for (struct transport *transport = server->transports.first;
         fact == FACT_OK && transport != NULL; transport = transport->next)
        fact = write_transport(into, memory, transport);
    for (size_t i = order_after(&interfaces->order, 0);
         fact == FACT_OK && i < interfaces->order.used; i = order_next(&interfaces->order, i))
        fact = write_interface(into, memory, interfaces_at(interfaces, i));
    return fact;
}

/* The adapters that are found by their names, or the others. */
static enum fact write_adapters_that(struct server *server, struct alloc *memory,
                                     struct registry *into, bool are_first)
{
    struct registry_key *key = NULL;
    enum fact fact = FACT_OK;

    for (const struct adapter *adapter = adapters_after(&server->adapters, NULL);
         fact == FACT_OK && adapter != NULL; adapter = adapters_after(&server->adapters, adapter)) {
        if (adapter->is_named_first != are_first)
            continue;
        fact = registry_make(&into->top, memory, SAVED_ADAPTERS, &key);
        if (fact == FACT_OK)
            fact = registry_make(key, memory, adapter->guid_text, GUID_TEXT_LENGTH, &key);
        if (fact == FACT_OK)
            fact = registry_make(key, memory, SAVED_CONNECTION, &key);
        if (fact == FACT_OK)
            fact =
                keep_text(key, memory, SAVED_CONNECTION_NAME, adapter->name, adapter->name_length);
    }
    return fact;
}

/* ---------------------------------------------------------------------------------------- whole */

/* Adapters of one name are found again as they are now when the first comes first. */
static enum fact write_adapters(struct server *server, struct alloc *memory, struct registry *into)
{
    enum fact fact = write_adapters_that(server, memory, into, true);

    return fact == FACT_OK ? write_adapters_that(server, memory, into, false) : fact;
}

enum fact saved_store(struct server *server, struct alloc *memory, void **bytes, size_t *size)
{
    struct registry whole = {0};
    enum fact fact = registry_duplicate(&server->registry, memory, &whole);

    if (fact == FACT_OK)
        fact = write_adapters(server, memory, &whole);
    if (fact == FACT_OK)
        fact = write_routing(server, memory, &whole);
    if (fact == FACT_OK)
        fact = saved_write_tunnels(&server->tunnels, memory, &whole);
    if (fact == FACT_OK)
        fact = reg_write(&whole, memory, bytes, size);
    registry_clear(&whole, memory);
    return fact;
}

/* Puts a copy of a key, when there is one, where it is in another registry. */
static enum fact copy_key(const struct server *server, struct alloc *memory, struct registry *to,
                          const uint16_t *path, size_t length)
{
    const struct registry_key *key = registry_find(&server->registry.top, path, length);
    struct registry_key *above = NULL;
    struct registry_key *copy = NULL;
    enum fact fact = FACT_OK;

    if (key == NULL)
        return FACT_OK;
    fact = registry_make(&to->top, memory, SAVED_REMOTEACCESS, &above);
    if (fact == FACT_OK)
        fact = registry_copy(key, memory, &copy);
    if (fact == FACT_OK)
        fact = registry_put(above, memory, copy);
    if (fact != FACT_OK)
        registry_free(memory, copy);
    return fact;
}

enum fact saved_store_routing(const struct server *server, struct alloc *memory, void **bytes,
                              size_t *size)
{
    struct registry part = {0};
    enum fact fact = copy_key(server, memory, &part, SAVED_MANAGERS);

    if (fact == FACT_OK)
        fact = copy_key(server, memory, &part, SAVED_INTERFACES);
    if (fact == FACT_OK)
        fact = write_routing(server, memory, &part);
    if (fact == FACT_OK)
        fact = reg_write(&part, memory, bytes, size);
    registry_clear(&part, memory);
    return fact;
}
