/*
 * world.h: what one process holds of the double: the machines it can reach, the handles and buffers
 * it was given, the scripts and knobs of its test, the counts of its calls. It is the only global,
 * and this is the only floor that knows handles and configurations both.
 *
 * One lock guards all of it. Whoever calls a function of this header has entered the world; an
 * entry of the API enters once, does its work and leaves.
 */
#ifndef WORLD_WORLD_H
#define WORLD_WORLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"
#include "base/faults.h"
#include "core/handles.h"
#include "core/replies.h"
#include "model/server.h"
#include "platform/platform.h"
#include "world/environment.h"
#include "world/functions.h"

#define WORLD_NAME_LONGEST   32767
#define WORLD_HOST_NAME_ROOM 256

/* How many of the latest calls are remembered. */
#define WORLD_LOG_ROOM 1024

/* A call that has ended. */
struct world_call {
    uint32_t code; /* 0 for a function that returns none */
    uint16_t function;
};

/* A configuration that a test keeps; all of it is memory of control. */
struct snapshot {
    struct snapshot *next;
    uint32_t number;
    uint16_t *name; /* of the machine; NULL for the local one */
    size_t name_length;
    void *text;
    size_t size;
};

struct world {
    struct platform_mutex lock;
    struct alloc memory;      /* the door of the API: counted, and refusing by plan */
    struct alloc test_memory; /* the door of control: never refuses by itself */
    struct handles handles;
    struct replies replies; /* what MprConfigBufferFree takes */
    struct replies headers; /* what MprInfoDelete takes */
    struct faults faults;
    uint64_t calls[FUNCTION_COUNT];
    uint64_t logged; /* calls that have ended; the latest of them are in the log, call n in its
                        place n modulo its room */
    struct world_call log[WORLD_LOG_ROOM];

    struct server local;
    struct table machines; /* the others, by name */
    uint16_t *local_name;  /* NULL: the host's own */
    size_t local_name_length;

    struct snapshot *snapshots; /* the latest first; they outlive a reset */
    uint32_t snapshots_made;

    bool is_awake;  /* the environment has been read */
    bool is_misled; /* it said what cannot be; until a reset */
    bool has_log;   /* calls are written to log_file */
    struct platform_file log_file;

    bool is_unprivileged;
    bool refuses_at_use;
    bool unknown_at_use;
    uint32_t unknown_code; /* 0: the default, which is for the entries to know */

    bool is_host_name_known; /* looked up once per process; not part of the state that a reset
                                undoes */
    size_t host_name_length;
    uint16_t host_name[WORLD_HOST_NAME_ROOM];
};

extern struct world world;

/* The first use of the library: reads the environment. */
void world_wake(void);

static inline void world_enter(void)
{
    platform_lock(&world.lock);
    if (!world.is_awake)
        world_wake();
}

/* Enters and counts the call. */
static inline void world_enter_call(enum function function)
{
    world_enter();
    world.calls[function]++;
}

static inline void world_leave(void)
{
    platform_unlock(&world.lock);
}

/* Leaves, having noted what the call of `function` answered. Gives that code. */
static inline uint32_t world_leave_call(enum function function, uint32_t code)
{
    world.log[world.logged % WORLD_LOG_ROOM] =
        (struct world_call){.function = (uint16_t)function, .code = code};
    world.logged++;
    if (world.has_log)
        environment_log((unsigned)function, code);
    platform_unlock(&world.lock);
    return code;
}

/* The code that the present call of `function` has to answer by a script; 0: none. */
static inline uint32_t world_script_due(enum function function)
{
    return faults_due(&world.faults, (unsigned)function, world.calls[function]);
}

/* The machine a name means, with or without two leading backslashes, in any case; the local machine
 * by its own name. NULL when there is none. The empty name means none here. */
struct server *world_server_find(const uint16_t *name, size_t length);

/* The configuration that a connection, or a handle obtained through one, leads to; NULL for a
 * connection to a machine that nobody has. The object of a connection is the address of its
 * configuration; that of an interface or a transport is its serial number there. */
struct server *world_server_of(const struct handle *handle);

/* Adds a machine; the name is copied. MALFORMED: empty, too long, or with a backslash; EXISTS:
 * taken, or the local machine's; NO_MEMORY. */
enum fact world_machine_add(const uint16_t *name, size_t length);

/* Names the local machine. As world_machine_add, but the name it has already is fine. */
enum fact world_local_name_set(const uint16_t *name, size_t length);

/* Frees a snapshot that is out of the list. */
void world_snapshot_free(struct snapshot *snapshot);

/* Back to the beginning, but for the counter of handle numbers. */
void world_reset(void);

/* NULL when every table is sound and all memory is accounted for; otherwise what is wrong. */
const char *world_check(void);

#endif
