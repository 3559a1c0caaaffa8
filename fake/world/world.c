/*
 * world.c: the world's state, its machines by name, reset and the check of everything; see world.h.
 */
#include "world/world.h"

#include <string.h>

#include "base/utf16.h"

_Static_assert(FUNCTION_COUNT <= FAULTS_FUNCTIONS, "every function can have a script");
_Static_assert(FUNCTION_COUNT <= REPLIES_ORIGINS, "every function can hand out buffers");

struct world world = {.lock = PLATFORM_MUTEX_INIT};

void world_wake(void)
{
    world.is_awake = true;
    environment_read();
}

struct machine {
    struct table_link by_name;
    struct server server;
    size_t name_length;
    uint16_t name[];
};

static struct machine *owner(struct table_link *link)
{
    return link != NULL ? TABLE_OWNER(link, struct machine, by_name) : NULL;
}

static bool is_local_name(const uint16_t *name, size_t length)
{
    if (world.local_name != NULL)
        return utf16_same(world.local_name, world.local_name_length, name, length);

    if (!world.is_host_name_known) {
        world.host_name_length = platform_host_name_copy(world.host_name, WORLD_HOST_NAME_ROOM);
        world.is_host_name_known = true;
    }
    return length != 0 && utf16_same(world.host_name, world.host_name_length, name, length);
}

static struct machine *machine_find(const uint16_t *name, size_t length)
{
    struct table_link *link = table_find(&world.machines, utf16_hash(name, length));

    for (; link != NULL; link = table_find_next(link)) {
        /* Not the same: two names of one 32-bit hash. */
        if (utf16_same(owner(link)->name, owner(link)->name_length, name, length))
            return owner(link);
    }
    return NULL;
}

struct server *world_server_find(const uint16_t *name, size_t length)
{
    struct machine *machine = NULL;

    if (length >= 2 && name[0] == '\\' && name[1] == '\\') {
        name += 2;
        length -= 2;
    }
    if (is_local_name(name, length))
        return &world.local;
    machine = machine_find(name, length);
    return machine != NULL ? &machine->server : NULL;
}

static bool is_machine_name(const uint16_t *name, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (name[i] == '\\')
            return false;
    }
    return length != 0 && length <= WORLD_NAME_LONGEST;
}

enum fact world_machine_add(const uint16_t *name, size_t length)
{
    struct alloc *memory = &world.test_memory;
    struct machine *machine = NULL;
    struct table_room room = {0};

    if (!is_machine_name(name, length))
        return FACT_MALFORMED;
    if (is_local_name(name, length) || machine_find(name, length) != NULL)
        return FACT_EXISTS;

    machine = alloc_get_zeroed(memory, 1, sizeof(*machine) + length * sizeof(uint16_t));
    if (machine == NULL || !table_room_get(&world.machines, memory, 1, &room)) {
        alloc_free(memory, machine);
        return FACT_NO_MEMORY;
    }
    machine->name_length = length;
    memcpy(machine->name, name, length * sizeof(uint16_t));
    table_room_take(&world.machines, memory, &room);
    table_insert(&world.machines, &machine->by_name, utf16_hash(name, length));
    return FACT_OK;
}

enum fact world_local_name_set(const uint16_t *name, size_t length)
{
    uint16_t *copy = NULL;

    if (!is_machine_name(name, length))
        return FACT_MALFORMED;
    if (machine_find(name, length) != NULL)
        return FACT_EXISTS;

    copy = alloc_get(&world.test_memory, length * sizeof(uint16_t));
    if (copy == NULL)
        return FACT_NO_MEMORY;
    memcpy(copy, name, length * sizeof(uint16_t));
    alloc_free(&world.test_memory, world.local_name);
    world.local_name = copy;
    world.local_name_length = length;
    return FACT_OK;
}

static void clear_machines(void)
{
    struct table_link *link = table_after(&world.machines, NULL);

    while (link != NULL) {
        struct table_link *next = table_after(&world.machines, link);

        server_clear(&owner(link)->server, &world.memory);
        alloc_free(&world.test_memory, owner(link));
        link = next;
    }
    table_clear(&world.machines, &world.test_memory);
}

void world_snapshot_free(struct snapshot *snapshot)
{
    alloc_free(&world.test_memory, snapshot->name);
    alloc_free(&world.test_memory, snapshot->text);
    alloc_free(&world.test_memory, snapshot);
}

void world_reset(void)
{
    handles_clear(&world.handles, &world.memory);
    replies_clear(&world.replies, &world.memory);
    replies_clear(&world.headers, &world.memory);
    clear_machines();
    server_clear(&world.local, &world.memory);
    alloc_free(&world.test_memory, world.local_name);
    world.local_name = NULL;
    world.local_name_length = 0;

    alloc_plan(&world.memory, 0, 0);
    memset(&world.faults, 0, sizeof(world.faults));
    memset(world.calls, 0, sizeof(world.calls));
    world.logged = 0;
    world.is_misled = false;
    world.is_unprivileged = false;
    world.refuses_at_use = false;
    world.unknown_at_use = false;
    world.unknown_code = 0;
}

/* This follows the pointer it doubts: one that dangles is for a memory checker to see, and a walk
 * over all machines for every handle would take far too long. */
static bool is_server(struct server *server)
{
    const struct machine *machine = TABLE_OWNER(server, struct machine, server);

    return server == &world.local || machine_find(machine->name, machine->name_length) == machine;
}

struct server *world_server_of(const struct handle *handle)
{
    const struct handle *connection = handle->parent != NULL ? handle->parent : handle;

    return (struct server *)(uintptr_t)connection->object;
}

/* Whether a handle stands for something that is, or was, where its connection leads. */
static const char *check_object(const struct handle *handle)
{
    struct server *server = world_server_of(handle);

    if (server == NULL)
        return handle->parent == NULL ? NULL : "a handle was obtained where there is no machine";
    if (!is_server(server))
        return "a connection leads to a machine that does not exist";
    if (handle->kind == KIND_INTERFACE && handle->object > server->interfaces.serials)
        return "a handle stands for an interface that never existed";
    if (handle->kind == KIND_TRANSPORT && handle->object > server->transport_serials)
        return "a handle stands for a transport that never existed";
    if (handle->kind == KIND_IFTRANSPORT && handle->object > server->interfaces.iftransport_serials)
        return "a handle stands for an interface transport that never existed";
    return NULL;
}

static const char *check_machines(size_t *blocks)
{
    const char *wrong = table_check(&world.machines);

    for (struct table_link *link = NULL;
         wrong == NULL && (link = table_after(&world.machines, link)) != NULL;) {
        struct machine *machine = owner(link);

        *blocks += 1 + server_blocks(&machine->server);
        if (machine_find(machine->name, machine->name_length) != machine)
            wrong = "two machines share a name";
        else
            wrong = server_check(&machine->server);
    }
    *blocks += table_blocks(&world.machines);
    return wrong;
}

const char *world_check(void)
{
    size_t blocks = world.local_name != NULL ? 1 : 0;
    const char *wrong = check_machines(&blocks);

    if (wrong == NULL)
        wrong = server_check(&world.local);
    if (wrong == NULL)
        wrong = handles_check(&world.handles);
    if (wrong == NULL)
        wrong = replies_check(&world.replies);
    if (wrong == NULL)
        wrong = replies_check(&world.headers);
    for (struct handle *handle = NULL;
         wrong == NULL && (handle = handles_after(&world.handles, handle)) != NULL;)
        wrong = check_object(handle);
    if (wrong != NULL)
        return wrong;

    for (const struct snapshot *kept = world.snapshots; kept != NULL; kept = kept->next)
        blocks += kept->name != NULL ? 3 : 2;
    blocks += server_blocks(&world.local) + handles_blocks(&world.handles);
    blocks += replies_blocks(&world.replies) + replies_blocks(&world.headers);
    if ((int64_t)blocks != world.memory.live + world.test_memory.live)
        return "a block of memory belongs to nothing, or something has lost one";
    return NULL;
}
