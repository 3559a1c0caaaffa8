/*
 * saved_tunnels.c: the tunnels of a server in the saved form: values of Parameters and of the keys
 * below it, and the ports of each type in the key of its device; tunnels.h names them. What IKEv2
 * says beside its ports is in saved_ikev2.c.
 *
 * Of several devices of one type the first counts, and the others stay as they are.
 */
#include "model/saved_parts.h"

#include <string.h>

#include "base/utf16.h"

static const struct saved_name LAN_ONLY = {SAVED_NAME(u"LANOnlyMode")};

static const struct saved_name COUNT = {SAVED_NAME(u"WanEndpoints")};
static const struct saved_name LIMIT = {SAVED_NAME(u"MaxWanEndpoints")};
static const struct saved_name FOR_RAS = {SAVED_NAME(u"EnableForRas")};
static const struct saved_name FOR_ROUTING = {SAVED_NAME(u"EnableForRouting")};

#define COMPONENT SAVED_NAME(u"ComponentId")

/* A device is called by its component; one without a description is none to Windows. */
static const struct {
    struct saved_name component;
    struct saved_name description;
} DEVICES[TUNNEL_TYPES] = {
    [TUNNEL_PPTP] = {{SAVED_NAME(u"ms_pptpminiport")}, {SAVED_NAME(u"WAN Miniport (PPTP)")}},
    [TUNNEL_L2TP] = {{SAVED_NAME(u"ms_l2tpminiport")}, {SAVED_NAME(u"WAN Miniport (L2TP)")}},
    [TUNNEL_SSTP] = {{SAVED_NAME(u"ms_sstpminiport")}, {SAVED_NAME(u"WAN Miniport (SSTP)")}},
    [TUNNEL_IKEV2] = {{SAVED_NAME(u"ms_agilevpnminiport")}, {SAVED_NAME(u"WAN Miniport (IKEv2)")}},
    [TUNNEL_GRE] = {{SAVED_NAME(u"ms_greminiport")}, {SAVED_NAME(u"WAN Miniport (GRE)")}},
};
#define COMPONENT_LONGEST 19

static const struct saved_name L2TP_NAMES[L2TP_NUMBERS] = {
    [L2TP_IDLE_SECONDS] = {SAVED_NAME(u"idleTimeout")},
    [L2TP_ENCRYPTION] = {SAVED_NAME(u"EncryptionType")},
    [L2TP_SA_SECONDS] = {SAVED_NAME(u"saLifeTime")},
    [L2TP_SA_KILOBYTES] = {SAVED_NAME(u"saDataSize")},
    [L2TP_MAIN_SA_SECONDS] = {SAVED_NAME(u"mmSaLifeTime")},
};
static const struct saved_name L2TP_POLICY = {SAVED_NAME(u"L2TPCustomPolicy")};

static const struct saved_name SSTP_HTTPS = {SAVED_NAME(u"UseHttps")};
static const struct saved_name SSTP_ALGORITHM = {SAVED_NAME(u"CertificateAlgorithm")};
static const struct saved_name SSTP_HASH = {SAVED_NAME(u"CertificateHash")};

/* ---------------------------------------------------------------------------------------- ports */

/* The device of a type among those below `devices`, which may be NULL; NULL: there is none. */
static struct registry_key *find_device(const struct registry_key *devices, enum tunnel type)
{
    const struct saved_name *wanted = &DEVICES[type].component;
    uint16_t component[COMPONENT_LONGEST];

    for (struct registry_key *key = devices != NULL ? registry_first_key(devices) : NULL;
         key != NULL; key = registry_next_key(key)) {
        const struct registry_value *value = registry_value(key, COMPONENT);

        if (registry_text(value, NULL) != wanted->length)
            continue;
        registry_text(value, component);
        if (utf16_same(component, wanted->length, wanted->units, wanted->length))
            return key;
    }
    return NULL;
}

/* A bit of the flags, which is that of `otherwise` when nothing was stored. */
static uint32_t flag_of(struct stored number, uint32_t bit, uint32_t otherwise)
{
    return stored_or(number, otherwise & bit) != 0 ? bit : 0;
}

static enum fact read_ports(const struct reading *reading, const struct registry_key *key,
                            enum tunnel type)
{
    struct tunnels *tunnels = &reading->server->tunnels;
    struct tunnel_ports *ports = &tunnels->ports[type];
    const uint32_t otherwise = tunnels_port_flags(tunnels, type);
    struct stored for_ras = {0};
    struct stored for_routing = {0};
    enum fact fact = saved_read_stored(reading, key, &COUNT, &ports->count);

    if (fact == FACT_OK)
        fact = saved_read_stored(reading, key, &LIMIT, &ports->limit);
    if (fact == FACT_OK)
        fact = saved_read_stored(reading, key, &FOR_RAS, &for_ras);
    if (fact == FACT_OK)
        fact = saved_read_stored(reading, key, &FOR_ROUTING, &for_routing);
    if (for_ras.is_there || for_routing.is_there)
        ports->flags = stored_number(flag_of(for_ras, TUNNEL_FOR_RAS, otherwise) |
                                     flag_of(for_routing, TUNNEL_FOR_ROUTING, otherwise));
    /* A service that starts with so many ports can have them. */
    if (tunnels_port_count(tunnels, type) > tunnels_port_limit(tunnels, type))
        ports->limit = stored_number(tunnels_port_count(tunnels, type));
    return fact;
}

static enum fact write_flags(struct registry_key *key, struct alloc *memory, enum tunnel type,
                             struct stored flags)
{
    static const struct tunnels nothing;
    const uint32_t otherwise = tunnels_port_flags(&nothing, type);
    const struct {
        const struct saved_name *name;
        uint32_t bit;
    } values[] = {{&FOR_RAS, TUNNEL_FOR_RAS}, {&FOR_ROUTING, TUNNEL_FOR_ROUTING}};
    const bool is_new = registry_value(key, FOR_RAS.units, FOR_RAS.length) == NULL &&
                        registry_value(key, FOR_ROUTING.units, FOR_ROUTING.length) == NULL;
    enum fact fact = FACT_OK;

    for (size_t i = 0; fact == FACT_OK && i < sizeof(values) / sizeof(values[0]); i++) {
        const struct saved_name *name = values[i].name;
        const bool flag = (flags.value & values[i].bit) != 0;

        if (is_new || !flags.is_there)
            fact = saved_keep_stored(key, memory, name, (struct stored){flags.is_there, flag});
        else
            fact = saved_keep_flag(key, memory, name->units, name->length, flag,
                                   (otherwise & values[i].bit) != 0);
    }
    return fact;
}

static uint32_t greater(uint32_t one, uint32_t other)
{
    return one > other ? one : other;
}

/* The limit that the next start of the service finds: what is in force, or more where there are
 * more ports by now. Where both are as they were read, it is left as it was. */
static enum fact write_limit(const struct tunnels *tunnels, struct registry_key *key,
                             struct alloc *memory, enum tunnel type)
{
    static const struct tunnels nothing;
    const uint32_t count = tunnels_port_count(tunnels, type);
    const uint32_t limit = tunnels_port_limit(tunnels, type);
    const uint32_t wanted = greater(limit, count);
    uint32_t read_count = tunnels_port_count(&nothing, type);
    uint32_t read_limit = tunnels_port_limit(&nothing, type);

    if (!tunnels->ports[type].limit.is_there && wanted == read_limit)
        return saved_keep_stored(key, memory, &LIMIT, tunnels->ports[type].limit);
    registry_dword(key, COUNT.units, COUNT.length, &read_count);
    registry_dword(key, LIMIT.units, LIMIT.length, &read_limit);
    /* The same count and another limit: loading sets it, and nothing else does. */
    if (read_count == count && greater(read_limit, read_count) == limit)
        return FACT_OK;
    return saved_keep_number(key, memory, LIMIT.units, LIMIT.length, wanted);
}

static enum fact make_device(struct registry *into, struct alloc *memory, enum tunnel type,
                             struct registry_key **key)
{
    const struct saved_name *component = &DEVICES[type].component;
    const struct saved_name *description = &DEVICES[type].description;
    struct registry_key *devices = NULL;
    uint32_t number = 0;
    enum fact fact = saved_open(into, memory, SAVED_DEVICES, true, &devices);

    if (fact == FACT_OK)
        fact = saved_make_numbered(devices, memory, &number, key);
    if (fact == FACT_OK)
        fact = registry_set_text(*key, memory, COMPONENT, REGISTRY_SZ, component->units,
                                 component->length);
    if (fact == FACT_OK)
        fact = registry_set_text(*key, memory, SAVED_NAME(u"DriverDesc"), REGISTRY_SZ,
                                 description->units, description->length);
    return fact;
}

static enum fact write_ports(const struct tunnels *tunnels, struct alloc *memory,
                             struct registry *into, enum tunnel type)
{
    const struct tunnel_ports *ports = &tunnels->ports[type];
    struct registry_key *key = find_device(registry_find(&into->top, SAVED_DEVICES), type);
    enum fact fact = FACT_OK;

    /* Counts are stored with their flags, so that the last two never decide without a key. */
    if (key == NULL && !ports->count.is_there && !ports->flags.is_there && !ports->limit.is_there)
        return FACT_OK;
    if (key == NULL)
        fact = make_device(into, memory, type, &key);
    if (fact == FACT_OK)
        fact = write_flags(key, memory, type, ports->flags);
    if (fact == FACT_OK)
        fact = write_limit(tunnels, key, memory, type);
    return fact == FACT_OK ? saved_keep_stored(key, memory, &COUNT, ports->count) : fact;
}

/* -------------------------------------------------------------------------------------- L2TP */

static enum fact read_l2tp(const struct reading *reading, const struct registry_key *key)
{
    struct l2tp *l2tp = &reading->server->tunnels.l2tp;
    enum fact fact = saved_read_all(reading, key, L2TP_NAMES, L2TP_NUMBERS, l2tp->numbers);

    return fact == FACT_OK ? saved_read_policy(reading, key, &L2TP_POLICY, &l2tp->policy) : fact;
}

static enum fact write_l2tp(const struct l2tp *l2tp, struct alloc *memory, struct registry *into)
{
    const bool is_needed = saved_has_any(l2tp->numbers, L2TP_NUMBERS) || l2tp->policy.is_there;
    struct registry_key *key = NULL;
    enum fact fact = saved_open(into, memory, SAVED_L2TP, is_needed, &key);

    if (fact != FACT_OK || key == NULL)
        return fact;
    fact = saved_keep_all(key, memory, L2TP_NAMES, L2TP_NUMBERS, l2tp->numbers);
    return fact == FACT_OK ? saved_keep_policy(key, memory, &L2TP_POLICY, &l2tp->policy) : fact;
}

/* -------------------------------------------------------------------------------------- SSTP */

static enum fact read_sstp(const struct reading *reading, const struct registry_key *key)
{
    struct sstp *sstp = &reading->server->tunnels.sstp;
    const struct block_value hash = saved_peek_part(key, &SSTP_HASH);
    enum fact fact = saved_read_stored(reading, key, &SSTP_HTTPS, &sstp->uses_https);

    if (fact == FACT_OK)
        fact = saved_read_stored(reading, key, &SSTP_ALGORITHM, &sstp->algorithm);
    if (fact == FACT_OK && hash.size > SSTP_HASH_LONGEST)
        fact = saved_wrong(reading, key, "CertificateHash, at most 32 bytes", "more");
    if (fact != FACT_OK || hash.bytes == NULL)
        return fact;
    sstp->hash_size = (uint32_t)hash.size;
    memcpy(sstp->hash, hash.bytes, hash.size);
    return FACT_OK;
}

static enum fact write_sstp(const struct sstp *sstp, struct alloc *memory, struct registry *into)
{
    const bool is_needed =
        sstp->uses_https.is_there || sstp->algorithm.is_there || sstp->hash_size != 0;
    const struct block_value hash = {sstp->hash, sstp->hash_size};
    struct registry_key *key = NULL;
    enum fact fact = saved_open(into, memory, SAVED_SSTP, is_needed, &key);

    if (fact != FACT_OK || key == NULL)
        return fact;
    fact = saved_keep_stored(key, memory, &SSTP_HTTPS, sstp->uses_https);
    if (fact == FACT_OK)
        fact = saved_keep_stored(key, memory, &SSTP_ALGORITHM, sstp->algorithm);
    return fact == FACT_OK ? saved_keep_part(key, memory, &SSTP_HASH, &hash) : fact;
}

/* ---------------------------------------------------------------------------------------- whole */

enum fact saved_read_tunnels(const struct reading *reading)
{
    const struct registry_key *top = &reading->server->registry.top;
    const struct registry_key *devices = registry_find(top, SAVED_DEVICES);
    const struct registry_key *parameters = registry_find(top, SAVED_PARAMETERS);
    const struct registry_key *l2tp = registry_find(top, SAVED_L2TP);
    const struct registry_key *sstp = registry_find(top, SAVED_SSTP);
    enum fact fact = FACT_OK;

    for (int type = 0; fact == FACT_OK && type < TUNNEL_TYPES; type++) {
        const struct registry_key *key = find_device(devices, (enum tunnel)type);

        if (key != NULL)
            fact = read_ports(reading, key, (enum tunnel)type);
    }
    if (fact == FACT_OK && parameters != NULL)
        fact =
            saved_read_stored(reading, parameters, &LAN_ONLY, &reading->server->tunnels.lan_only);
    if (fact == FACT_OK && l2tp != NULL)
        fact = read_l2tp(reading, l2tp);
    if (fact == FACT_OK && sstp != NULL)
        fact = read_sstp(reading, sstp);
    return fact == FACT_OK ? saved_read_ikev2(reading) : fact;
}

enum fact saved_write_tunnels(const struct tunnels *tunnels, struct alloc *memory,
                              struct registry *into)
{
    struct registry_key *parameters = NULL;
    enum fact fact =
        saved_open(into, memory, SAVED_PARAMETERS, tunnels->lan_only.is_there, &parameters);

    if (fact == FACT_OK && parameters != NULL)
        fact = saved_keep_stored(parameters, memory, &LAN_ONLY, tunnels->lan_only);
    if (fact == FACT_OK)
        fact = saved_write_ikev2(&tunnels->ikev2, memory, into);
    if (fact == FACT_OK)
        fact = write_l2tp(&tunnels->l2tp, memory, into);
    if (fact == FACT_OK)
        fact = write_sstp(&tunnels->sstp, memory, into);
    for (int type = 0; fact == FACT_OK && type < TUNNEL_TYPES; type++)
        fact = write_ports(tunnels, memory, into, (enum tunnel)type);
    return fact;
}
