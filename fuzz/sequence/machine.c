/*
 * machine.c: configurations as the model keeps them: bytes, lists of objects, copies, and what
 * differs between two of them.
 */
#include "model.h"

/* -------------------------------------------------------------------------------------- bytes */

static void *must_have(void *block)
{
    if (block == NULL) {
        fprintf(stderr, "no memory for the target itself\n");
        exit(1);
    }
    return block;
}

struct bytes bytes_copy(const void *at, size_t size)
{
    struct bytes copy = {NULL, 0};

    if (at == NULL)
        return copy;
    copy.at = must_have(malloc(size + 1));
    copy.size = size;
    if (size > 0)
        memcpy(copy.at, at, size);
    return copy;
}

void bytes_set(struct bytes *bytes, const void *at, size_t size)
{
    struct bytes copy = bytes_copy(at, size);

    bytes_free(bytes);
    *bytes = copy;
}

void bytes_add(struct bytes *bytes, const void *at, size_t size)
{
    bytes->at = must_have(realloc(bytes->at, bytes->size + size + 1));
    memcpy(bytes->at + bytes->size, at, size);
    bytes->size += size;
}

void bytes_free(struct bytes *bytes)
{
    free(bytes->at);
    *bytes = (struct bytes){NULL, 0};
}

int bytes_same(const struct bytes *a, const struct bytes *b)
{
    return (a->at == NULL) == (b->at == NULL) && a->size == b->size &&
           (a->size == 0 || memcmp(a->at, b->at, a->size) == 0);
}

/* -------------------------------------------------------------------------------------- lists */

void item_append(struct item **first, struct item *item)
{
    while (*first != NULL)
        first = &(*first)->next;
    *first = item;
    item->next = NULL;
}

void item_take_out(struct item **first, struct item *item)
{
    while (*first != item)
        first = &(*first)->next;
    *first = item->next;
}

unsigned item_count(const struct item *first)
{
    unsigned count = 0;

    for (; first != NULL; first = first->next)
        count++;
    return count;
}

struct item *item_by_id(struct item *first, unsigned id)
{
    while (first != NULL && first->id != id)
        first = first->next;
    return first;
}

struct item *item_at(struct item *first, unsigned place)
{
    while (place-- > 0)
        first = first->next;
    return first;
}

static void free_all(struct item **first, void (*release)(struct item *item))
{
    while (*first != NULL) {
        struct item *item = *first;

        *first = item->next;
        release(item);
    }
}

/* ------------------------------------------------------------------------------------ objects */

struct transport *model_transport_new(DWORD pid, const char16_t *name)
{
    struct transport *transport = must_have(calloc(1, sizeof *transport));

    transport->item.id = ++f.last_id;
    transport->pid = pid;
    text_copy(transport->name, name);
    return transport;
}

void model_transport_free(struct item *item)
{
    struct transport *transport = (struct transport *)item;

    for (int i = 0; i < BLOCKS; i++)
        bytes_free(&transport->blocks[i]);
    free(transport);
}

struct transport *model_transport_by_pid(struct item *first, DWORD pid)
{
    while (first != NULL && ((struct transport *)first)->pid != pid)
        first = first->next;
    return (struct transport *)first;
}

struct transport *model_transport_by_name(struct item *first, const char16_t *name)
{
    while (first != NULL && !same_text(((struct transport *)first)->name, name))
        first = first->next;
    return (struct transport *)first;
}

struct interface *model_interface_new(const char16_t *name, DWORD type)
{
    struct interface *interface = must_have(calloc(1, sizeof *interface));

    interface->item.id = ++f.last_id;
    interface->type = type;
    text_copy(interface->name, name);
    return interface;
}

void model_custom_clear(struct custom *custom)
{
    for (int i = 0; i < CUSTOM_PARTS; i++)
        bytes_free(&custom->parts[i]);
    memset(custom, 0, sizeof *custom);
}

void model_interface_free(struct item *item)
{
    struct interface *interface = (struct interface *)item;

    bytes_free(&interface->hours);
    bytes_free(&interface->alternates);
    bytes_free(&interface->auth);
    model_custom_clear(&interface->custom);
    free_all(&interface->transports, model_transport_free);
    free(interface);
}

struct interface *model_interface_by_name(struct item *first, const char16_t *name)
{
    while (first != NULL && !same_text(((struct interface *)first)->name, name))
        first = first->next;
    return (struct interface *)first;
}

/* ------------------------------------------------------------------------------------- copies */

static void copy_transports(struct item **to, const struct item *from)
{
    for (; from != NULL; from = from->next) {
        const struct transport *old = (const struct transport *)from;
        struct transport *copy = model_transport_new(old->pid, old->name);

        copy->has_filters = old->has_filters;
        for (int i = 0; i < BLOCKS; i++)
            copy->blocks[i] = bytes_copy(old->blocks[i].at, old->blocks[i].size);
        item_append(to, &copy->item);
    }
}

static void copy_parts(struct bytes *to, const struct bytes *from, int count)
{
    for (int i = 0; i < count; i++)
        to[i] = bytes_copy(from[i].at, from[i].size);
}

static void copy_interfaces(struct item **to, const struct item *from)
{
    for (; from != NULL; from = from->next) {
        const struct interface *old = (const struct interface *)from;
        struct interface *copy = model_interface_new(old->name, old->type);

        copy->is_enabled = old->is_enabled;
        copy->dialing = old->dialing;
        copy->hours = bytes_copy(old->hours.at, old->hours.size);
        copy->alternates = bytes_copy(old->alternates.at, old->alternates.size);
        copy->auth = bytes_copy(old->auth.at, old->auth.size);
        copy->custom = old->custom;
        copy_parts(copy->custom.parts, old->custom.parts, CUSTOM_PARTS);
        copy_transports(&copy->transports, old->transports);
        item_append(to, &copy->item);
    }
}

void model_tunnels_copy(struct tunnels *to, const struct tunnels *from)
{
    *to = *from;
    copy_parts(to->parts, from->parts, TUNNEL_PARTS);
}

void model_machine_copy(struct machine *to, const struct machine *from)
{
    *to = *from;
    to->interfaces = to->transports = NULL;
    copy_interfaces(&to->interfaces, from->interfaces);
    copy_transports(&to->transports, from->transports);
    model_tunnels_copy(&to->tunnels, &from->tunnels);
}

/* What a machine has of which nothing was stored; from the page of MprConfigServerGetInfo, and the
 * double's choices. */
void model_machine_empty(struct machine *machine)
{
    static const struct tunnels otherwise = {
        .limits_are_known = 1,
        .limits = {1000, 1000, 1000, 1000, 1000},
        .ports = {{128, 3}, {128, 3}, {128, 1}, {128, 1}, {0, 1}},
        .ike = {300, 1800, 28800, 102400, 0, 2, 28800},
        .l2tp = {300, 2, 28800, 102400, 28800},
        .sstp = {1, 0x800C},
    };

    memset(machine, 0, sizeof *machine);
    machine->tunnels = otherwise;
}

void model_tunnels_clear(struct tunnels *tunnels)
{
    for (int i = 0; i < TUNNEL_PARTS; i++)
        bytes_free(&tunnels->parts[i]);
}

void model_machine_clear(struct machine *machine)
{
    free_all(&machine->interfaces, model_interface_free);
    free_all(&machine->transports, model_transport_free);
    model_tunnels_clear(&machine->tunnels);
    memset(machine, 0, sizeof *machine);
}

/* -------------------------------------------------------------------------------- differences */

static const char *transports_differ(struct item *a, struct item *b)
{
    if (item_count(a) != item_count(b))
        return "another number of transports";
    for (; a != NULL; a = a->next) {
        const struct transport *one = (const struct transport *)a;
        const struct transport *other = model_transport_by_pid(b, one->pid);

        if (other == NULL)
            return "a transport is not there";
        if (length_of(one->name) != length_of(other->name) ||
            memcmp(one->name, other->name, sizeof(char16_t) * length_of(one->name)) != 0)
            return "the name of a transport";
        if (one->has_filters != other->has_filters)
            return "the filters of a transport";
        for (int i = 0; i < BLOCKS; i++)
            if (!bytes_same(&one->blocks[i], &other->blocks[i]))
                return "a block of a transport";
    }
    return NULL;
}

const char *model_custom_differs(const struct custom *a, const struct custom *b)
{
    if (a->is_there != b->is_there)
        return "whether there are custom settings";
    if (a->lifetime != b->lifetime || a->data_size != b->data_size ||
        a->main_lifetime != b->main_lifetime)
        return "a number of custom settings";
    for (int i = 0; i < CUSTOM_PARTS; i++)
        if (!bytes_same(&a->parts[i], &b->parts[i]))
            return "a part of custom settings";
    return NULL;
}

static const char *interfaces_differ(const struct interface *a, const struct interface *b)
{
    if (length_of(a->name) != length_of(b->name) ||
        memcmp(a->name, b->name, sizeof(char16_t) * length_of(a->name)) != 0)
        return "the name of an interface, or their order";
    if (a->type != b->type)
        return "the type of an interface";
    if (a->is_enabled != b->is_enabled)
        return "whether an interface is enabled";
    if (!bytes_same(&a->hours, &b->hours))
        return "the hours of an interface";
    if (memcmp(&a->dialing, &b->dialing, sizeof a->dialing) != 0 ||
        !bytes_same(&a->alternates, &b->alternates) || !bytes_same(&a->auth, &b->auth))
        return "how an interface dials";
    return transports_differ(a->transports, b->transports);
}

const char *model_machine_routing_differs(const struct machine *a, const struct machine *b)
{
    const char *differs = transports_differ(a->transports, b->transports);
    const struct item *one = a->interfaces, *other = b->interfaces;

    for (; differs == NULL && one != NULL && other != NULL; one = one->next, other = other->next)
        differs = interfaces_differ((const struct interface *)one, (const struct interface *)other);
    if (differs == NULL && (one != NULL || other != NULL))
        return "another number of interfaces";
    return differs;
}

const char *model_tunnels_differ(const struct tunnels *a, const struct tunnels *b)
{
    if (a->is_lan_only != b->is_lan_only)
        return "whether the machine is in LAN-only mode";
    if (memcmp(a->ports, b->ports, sizeof a->ports) != 0)
        return "ports";
    if (memcmp(a->ike, b->ike, sizeof a->ike) != 0)
        return "a number of IKEv2";
    if (memcmp(a->l2tp, b->l2tp, sizeof a->l2tp) != 0 ||
        memcmp(a->sstp, b->sstp, sizeof a->sstp) != 0)
        return "a number of L2TP or SSTP";
    for (int i = 0; i < TUNNEL_PARTS; i++)
        if (!bytes_same(&a->parts[i], &b->parts[i]))
            return "a part of the tunnels";
    return NULL;
}

const char *model_machine_rest_differs(const struct machine *a, const struct machine *b)
{
    const struct item *one = a->interfaces, *other = b->interfaces;
    const char *differs = model_tunnels_differ(&a->tunnels, &b->tunnels);

    if (memcmp(a->adapters, b->adapters, sizeof a->adapters) != 0)
        return "an adapter";
    for (; differs == NULL && one != NULL && other != NULL; one = one->next, other = other->next)
        differs = model_custom_differs(&((const struct interface *)one)->custom,
                                       &((const struct interface *)other)->custom);
    return differs;
}
