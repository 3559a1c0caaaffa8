/*
 * saved_read.c: from the saved form to a configuration; see saved.h.
 */
#include "model/saved_parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf16.h"

/* --------------------------------------------------------------------------------------- values */

/* A number that must be there. */
static enum fact read_number(const struct reading *reading, const struct registry_key *key,
                             const uint16_t *name, size_t length, const char *expected,
                             uint32_t *number)
{
    if (registry_dword(key, name, length, number))
        return FACT_OK;
    return saved_wrong(reading, key, expected,
                       registry_value(key, name, length) == NULL ? "no such value"
                                                                 : "a value of another type");
}

/* A text of 1 to `longest` units that must be there. */
static enum fact read_name(const struct reading *reading, const struct registry_key *key,
                           const uint16_t *name, size_t name_length, const char *expected,
                           size_t longest, uint16_t *text, size_t *length)
{
    const struct registry_value *value = registry_value(key, name, name_length);

    *length = registry_text(value, NULL);
    if (*length == REGISTRY_NO_TEXT)
        return saved_wrong(reading, key, expected,
                           value == NULL ? "no such value" : "a value of another type");
    if (*length == 0 || *length > longest)
        return saved_wrong(reading, key, expected,
                           *length == 0 ? "an empty text" : "a longer text");
    registry_text(value, text);
    return FACT_OK;
}

/* A text, or a list of texts, in units of this machine and with `terminators` of them at its end,
 * in a block that the caller frees; NULL for a value that is not there. */
static enum fact read_units(const struct reading *reading, const struct registry_key *key,
                            const uint16_t *name, size_t length, size_t terminators,
                            struct block **made)
{
    struct block_value bytes = saved_peek_bytes(key, name, length);
    size_t count = bytes.size / sizeof(uint16_t);
    struct block *block = NULL;

    *made = NULL;
    if (bytes.bytes == NULL)
        return FACT_OK;
    while (count != 0 && registry_get_unit(bytes.bytes, count - 1) == 0)
        count--;
    if (count == 0) /* an empty text, an empty list: one terminator is the whole of it */
        terminators = 1;
    block = alloc_get_zeroed(reading->memory, 1,
                             sizeof(*block) + (count + terminators) * sizeof(uint16_t));
    if (block == NULL)
        return FACT_NO_MEMORY;
    block->size = (count + terminators) * sizeof(uint16_t);
    for (size_t i = 0; i < count; i++) {
        uint16_t unit = registry_get_unit(bytes.bytes, i);

        memcpy(block->bytes + i * sizeof(unit), &unit, sizeof(unit));
    }
    *made = block;
    return FACT_OK;
}

/* ------------------------------------------------------------------------------------- adapters */

static enum fact read_adapter(const struct reading *reading, struct registry_key *key)
{
    const struct registry_key *connection = registry_find(key, SAVED_CONNECTION);
    uint16_t name[ADAPTER_NAME_LONGEST];
    size_t length = REGISTRY_NO_TEXT;
    const struct registry_value *value = NULL;
    enum fact fact = FACT_OK;

    if (connection != NULL)
        value = registry_value(connection, SAVED_CONNECTION_NAME);
    length = registry_text(value, NULL);
    if (length == REGISTRY_NO_TEXT || length > ADAPTER_NAME_LONGEST)
        return FACT_OK;
    registry_text(value, name);
    fact = adapters_add(&reading->server->adapters, reading->memory, key->named.name,
                        key->named.length, name, length);
    /* What is no adapter is something else, and stays in the registry. */
    return fact == FACT_NO_MEMORY ? fact : FACT_OK;
}

/* ----------------------------------------------------------------------------------- transports */

static enum fact read_transport(const struct reading *reading, struct registry_key *key)
{
    struct transports *transports = &reading->server->transports;
    struct block_value values[BLOCK_COUNT];
    struct transport_draft draft;
    struct block *path = NULL;
    uint32_t id = 0;
    uint32_t filters = 0;
    enum fact fact = read_number(reading, key, SAVED_PROTOCOL_ID, "ProtocolId, a number", &id);

    if (fact != FACT_OK)
        return fact;
    if (transports_find(transports, id) != NULL)
        return saved_wrong(reading, key, "a ProtocolId of its own", "that of another transport");
    fact = read_units(reading, key, SAVED_DLL_PATH, 1, &path);
    if (fact != FACT_OK)
        return fact;
    values[BLOCK_GLOBAL] = saved_peek_bytes(key, SAVED_GLOBAL_INFO);
    values[BLOCK_CLIENT] = saved_peek_bytes(key, SAVED_CLIENT_INFO);
    values[BLOCK_DLL_PATH] = block_peek(path);
    fact = transports_draft_set(transports, reading->memory, &reading->server->transport_serials,
                                id, key->named.name, key->named.length, values, &draft);
    alloc_free(reading->memory, path);
    if (fact == FACT_MALFORMED)
        return saved_wrong(reading, key, "a key of at most 40 characters", "a longer one");
    if (fact != FACT_OK)
        return fact;

    registry_dword(key, SAVED_FILTERS, &filters);
    draft.transport->has_filters = filters != 0;
    draft.transport->origin = key;
    transports_draft_commit(transports, reading->memory, &draft);
    return FACT_OK;
}

/* ----------------------------------------------------------------------------------- interfaces */

static enum fact read_iftransport(const struct reading *reading, struct iface *iface,
                                  struct registry_key *key)
{
    const struct block_value values[BLOCK_COUNT] = {
        [BLOCK_INTERFACE] = saved_peek_bytes(key, SAVED_INTERFACE_INFO)};
    struct transport_draft draft;
    uint32_t id = 0;
    enum fact fact = FACT_OK;

    if (!registry_dword(key, SAVED_PROTOCOL_ID, &id))
        return FACT_OK; /* not a transport: it stays in the registry */
    if (transports_find(&iface->transports, id) != NULL)
        return saved_wrong(reading, key, "a ProtocolId of its own", "that of another transport");
    fact = transports_draft_set(&iface->transports, reading->memory,
                                &reading->server->interfaces.iftransport_serials, id,
                                key->named.name, key->named.length, values, &draft);
    if (fact == FACT_MALFORMED)
        return saved_wrong(reading, key, "a key of at most 40 characters", "a longer one");
    if (fact != FACT_OK)
        return fact;
    draft.transport->origin = key;
    transports_draft_commit(&iface->transports, reading->memory, &draft);
    return FACT_OK;
}

static void read_fixed(const struct registry_key *key, const uint16_t *name, size_t length,
                       uint8_t bytes[16])
{
    struct block_value value = saved_peek_bytes(key, name, length);

    if (value.size == 16)
        memcpy(bytes, value.bytes, 16);
}

/* The phone book of an interface. Its texts are left in `blocks`, which the caller frees. */
static enum fact read_dialing(const struct reading *reading, const struct registry_key *key,
                              struct dialing *dialing, struct block *blocks[DIALING_PARTS])
{
    enum fact fact = FACT_OK;

    *dialing = (struct dialing){0};
    for (int i = 0; i < DIALING_NUMBERS; i++)
        registry_dword(key, saved_numbers[i].units, saved_numbers[i].length, &dialing->numbers[i]);
    read_fixed(key, SAVED_ENTRY_ID, dialing->id);
    read_fixed(key, SAVED_DNS6, dialing->dns6);
    read_fixed(key, SAVED_DNS6_ALT, dialing->dns6_alt);
    dialing->parts[DIALING_AUTH_DATA] = saved_peek_bytes(key, saved_parts[DIALING_AUTH_DATA].units,
                                                         saved_parts[DIALING_AUTH_DATA].length);
    for (int i = 0; fact == FACT_OK && i < DIALING_AUTH_DATA; i++) {
        size_t longest = dialing_longest(i);

        fact = read_units(reading, key, saved_parts[i].units, saved_parts[i].length,
                          i == DIALING_ALTERNATES ? 2 : 1, &blocks[i]);
        if (fact != FACT_OK || blocks[i] == NULL)
            continue;
        dialing->parts[i] = block_peek(blocks[i]);
        if (i != DIALING_ALTERNATES) /* texts are kept without their terminator */
            dialing->parts[i].size -= sizeof(uint16_t);
        if (dialing->parts[i].size > longest * sizeof(uint16_t))
            fact =
                saved_wrong(reading, key, "texts as long as MPR_INTERFACE_3 holds", "a longer one");
    }
    return fact;
}

/* Adds the interface that `fields` and the rest say. */
static enum fact add_interface(const struct reading *reading, struct registry_key *key,
                               const uint16_t *name, size_t length, uint32_t type,
                               const struct interface_fields *fields)
{
    struct interfaces *interfaces = &reading->server->interfaces;
    struct interface_draft draft;
    struct iface *iface = NULL;
    enum fact fact =
        interfaces_draft_new(interfaces, reading->memory, name, length, type, fields, &draft);

    if (fact == FACT_EXISTS)
        return saved_wrong(reading, key, "an InterfaceName of its own",
                           "that of another interface");
    if (fact != FACT_OK)
        return fact;
    iface = draft.iface;
    iface->origin = key;
    interfaces_draft_add(interfaces, reading->memory, &draft);
    fact = saved_read_custom(reading, key, iface);
    for (struct registry_key *below = registry_first_key(key); fact == FACT_OK && below != NULL;
         below = registry_next_key(below))
        fact = read_iftransport(reading, iface, below);
    return fact;
}

static enum fact read_interface(const struct reading *reading, struct registry_key *key)
{
    const struct registry_key *book = registry_find(key, SAVED_PHONE_BOOK);
    struct interface_fields fields = {.has_hours = true};
    struct block *blocks[DIALING_PARTS] = {NULL};
    struct block *hours = NULL;
    struct dialing dialing;
    uint16_t name[INTERFACE_NAME_LONGEST];
    size_t length = 0;
    uint32_t type = 0;
    uint32_t enabled = 1; /* what the value being absent means */
    enum fact fact = read_name(reading, key, SAVED_INTERFACE_NAME,
                               "InterfaceName, a text of 1 to 256 characters",
                               INTERFACE_NAME_LONGEST, name, &length);

    if (fact == FACT_OK)
        fact = read_number(reading, key, SAVED_TYPE, "Type, a number from 0 to 7", &type);
    if (fact == FACT_OK && type >= INTERFACE_TYPES)
        fact = saved_wrong(reading, key, "Type, a number from 0 to 7", "a greater number");
    if (fact == FACT_OK)
        fact = read_units(reading, key, SAVED_HOURS, 2, &hours);
    if (fact == FACT_OK && book != NULL)
        fact = read_dialing(reading, book, &dialing, blocks);
    if (fact == FACT_OK) {
        registry_dword(key, SAVED_ENABLED, &enabled);
        fields.is_enabled = enabled != 0;
        fields.hours = block_peek(hours);
        fields.dialing = book != NULL ? &dialing : NULL;
        fact = add_interface(reading, key, name, length, type, &fields);
    }
    alloc_free(reading->memory, hours);
    for (int i = 0; i < DIALING_PARTS; i++)
        alloc_free(reading->memory, blocks[i]);
    return fact;
}

/* A key of an interface: its name is a decimal number without leading zeros. */
struct numbered {
    uint32_t number;
    struct registry_key *key;
};

/* Whether a key is one of an interface, and its number: INTERFACE_NUMBERS when it has too many
 * digits. */
static bool parse_number(const struct registry_key *key, uint32_t *number)
{
    const uint16_t *name = key->named.name;

    if (name[0] == '0' && key->named.length > 1)
        return false;
    *number = 0;
    for (size_t i = 0; i < key->named.length; i++) {
        if (name[i] < '0' || name[i] > '9')
            return false;
        *number = i < SAVED_DIGITS_MOST ? *number * 10 + name[i] - '0' : INTERFACE_NUMBERS;
    }
    return true;
}

static int by_number(const void *a, const void *b)
{
    uint32_t one = ((const struct numbered *)a)->number;
    uint32_t other = ((const struct numbered *)b)->number;

    return one < other ? -1 : 1; /* two keys have two numbers, or are refused */
}

/* Interfaces in the order of their numbers, which is that of their creation; a registry lists them
 * in the order of their names. */
static enum fact read_interfaces(const struct reading *reading, struct registry_key *interfaces)
{
    size_t count = 0;
    enum fact fact = FACT_OK;
    struct numbered *all =
        alloc_get_zeroed(reading->memory, interfaces->keys.count + 1, sizeof(all[0]));

    if (all == NULL)
        return FACT_NO_MEMORY;
    for (struct registry_key *key = registry_first_key(interfaces); key != NULL;
         key = registry_next_key(key)) {
        all[count].key = key;
        count += parse_number(key, &all[count].number);
    }
    qsort(all, count, sizeof(all[0]), by_number);
    for (size_t i = 0; fact == FACT_OK && i < count; i++) {
        reading->server->interfaces.next_number = all[i].number;
        fact =
            all[i].number < INTERFACE_NUMBERS
                ? read_interface(reading, all[i].key)
                : saved_wrong(reading, all[i].key, "a number of at most 9 digits", "a longer one");
    }
    alloc_free(reading->memory, all);
    return fact;
}

/* ---------------------------------------------------------------------------------------- whole */

/* Reads each key below one that may not be there. */
static enum fact read_each(const struct reading *reading, struct registry_key *above,
                           enum fact (*read)(const struct reading *, struct registry_key *))
{
    enum fact fact = FACT_OK;

    for (struct registry_key *key = above != NULL ? registry_first_key(above) : NULL;
         fact == FACT_OK && key != NULL; key = registry_next_key(key))
        fact = read(reading, key);
    return fact;
}

/* A configuration without any takes its router managers and interfaces from the registry that it
 * holds. */
static enum fact read_routing(const struct reading *reading)
{
    struct registry_key *top = &reading->server->registry.top;
    struct registry_key *interfaces = registry_find(top, SAVED_INTERFACES);
    enum fact fact = read_each(reading, registry_find(top, SAVED_MANAGERS), read_transport);

    return fact == FACT_OK && interfaces != NULL ? read_interfaces(reading, interfaces) : fact;
}

enum fact saved_load(struct server *server, struct alloc *memory, const void *bytes, size_t size,
                     struct saved_error *error)
{
    struct server fresh = {0};
    struct saved_error where = {0};
    const struct reading reading = {&fresh, memory, &where};
    enum fact fact = FACT_OK;

    server_succeed(&fresh, server);
    fact = reg_read(&fresh.registry, memory, bytes, size, &where.text);
    if (fact == FACT_OK)
        fact =
            read_each(&reading, registry_find(&fresh.registry.top, SAVED_ADAPTERS), read_adapter);
    if (fact == FACT_OK)
        fact = read_routing(&reading);
    if (fact == FACT_OK)
        fact = saved_read_tunnels(&reading);
    if (fact == FACT_OK)
        server_exchange(server, &fresh);
    else if (error != NULL)
        *error = where;
    server_clear(&fresh, memory);
    return fact;
}

/* ---------------------------------------------------------------------------------------- parts */

/* The adapters that are found by their names, or the others. */
static enum fact copy_adapters(struct server *draft, struct server *server, struct alloc *memory,
                               bool are_first)
{
    enum fact fact = FACT_OK;

    for (const struct adapter *adapter = adapters_after(&server->adapters, NULL);
         fact == FACT_OK && adapter != NULL; adapter = adapters_after(&server->adapters, adapter)) {
        if (adapter->is_named_first == are_first)
            fact = adapters_add(&draft->adapters, memory, adapter->guid_text, GUID_TEXT_LENGTH,
                                adapter->name, adapter->name_length);
    }
    return fact;
}

static void remove_key(struct registry *registry, struct alloc *memory, const uint16_t *path,
                       size_t length)
{
    struct registry_key *key = registry_find(&registry->top, path, length);

    if (key != NULL)
        registry_remove(memory, key);
}

enum fact saved_draft_bare(struct server *draft, struct server *server, struct alloc *memory)
{
    enum fact fact = registry_duplicate(&server->registry, memory, &draft->registry);

    server_succeed(draft, server);
    if (fact == FACT_OK)
        fact = copy_adapters(draft, server, memory, true);
    if (fact == FACT_OK)
        fact = copy_adapters(draft, server, memory, false);
    remove_key(&draft->registry, memory, SAVED_MANAGERS);
    remove_key(&draft->registry, memory, SAVED_INTERFACES);
    return fact;
}

enum fact saved_draft_routing(struct server *draft, struct server *server, struct alloc *memory,
                              const void *bytes, size_t size, struct saved_error *error)
{
    struct saved_error where = {0};
    const struct reading reading = {draft, memory, &where};
    enum fact fact = saved_draft_bare(draft, server, memory);

    if (fact == FACT_OK)
        fact = reg_read(&draft->registry, memory, bytes, size, &where.text);
    if (fact == FACT_OK)
        fact = read_routing(&reading);
    if (fact != FACT_OK && error != NULL)
        *error = where;
    return fact;
}
