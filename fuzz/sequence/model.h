/*
 * model.h: what the double must believe: a plain model of the machines, their configurations and
 * the handles that lead there, and the expectations that all calls share.
 *
 * Each room of the target makes the calls of one family. An operation reads its arguments from the
 * input, says what the model expects, makes the call, compares, and changes the model when the call
 * succeeded. The order is always the same: begin(), what is expected, the call, ended().
 */
#ifndef FUZZ_SEQUENCE_MODEL_H
#define FUZZ_SEQUENCE_MODEL_H

#include "mprfake.h"

#include "operations.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAMES    6
#define IDS      7
#define MACHINES (NAMES + 1) /* 0 is the local one, n + 1 the server of name n */
#define NOWHERE  MACHINES    /* where a connection leads to a machine nobody added */

/* ---- bytes of any number; NULL: absent */

struct bytes {
    unsigned char *at;
    size_t size;
};

/* A copy; `at` NULL gives an absent one. */
struct bytes bytes_copy(const void *at, size_t size);
void bytes_set(struct bytes *bytes, const void *at, size_t size);
void bytes_add(struct bytes *bytes, const void *at, size_t size);
void bytes_free(struct bytes *bytes);
int bytes_same(const struct bytes *a, const struct bytes *b);

/* ---- configurations */

/* What is listed. No two objects ever share an id, so handles and resume values go by it. */
struct item {
    struct item *next;
    unsigned id;
};

#define TRANSPORT_NAME_ROOM 41
#define INTERFACE_NAME_ROOM 257

enum { GLOBAL, CLIENT, PATH, BLOCKS };

/* Of a machine; or of an interface, whose information is the block GLOBAL. */
struct transport {
    struct item item;
    DWORD pid;
    int has_filters;
    char16_t name[TRANSPORT_NAME_ROOM];
    struct bytes blocks[BLOCKS];
};

enum {
    CUSTOM_NAME,
    CUSTOM_POLICY,
    CUSTOM_HASH,
    CUSTOM_INITIATORS,
    CUSTOM_RESPONDERS,
    CUSTOM_PARTS
};

struct custom {
    int is_there;
    DWORD lifetime, data_size, main_lifetime;
    struct bytes parts[CUSTOM_PARTS];
};

struct interface {
    struct item item;
    char16_t name[INTERFACE_NAME_ROOM];
    DWORD type;
    int is_enabled;
    struct bytes hours;
    MPR_INTERFACE_3 dialing; /* from dwfOptions on, without pointers */
    struct bytes alternates;
    struct bytes auth;
    struct item *transports;
    struct custom custom;
};

enum tunnel { PPTP, L2TP, SSTP, IKEV2, GRE, TUNNELS };

enum { IKE_ROOTS, IKE_NAME, IKE_POLICY, IKE_EKUS, IKE_HASH, L2TP_POLICY, SSTP_HASH, TUNNEL_PARTS };

/* Lists are kept as one: for each, its size (and whether it is an object identifier), and its
 * bytes. */
struct tunnels {
    int is_lan_only;
    DWORD ports[TUNNELS][2];
    int limits_are_known;  /* not after something was loaded that the model did not know */
    DWORD limits[TUNNELS]; /* of ports, since the configuration was loaded */
    DWORD ike[7];
    DWORD l2tp[5];
    DWORD sstp[2]; /* whether HTTPS is used, the algorithm */
    struct bytes parts[TUNNEL_PARTS];
};

struct machine {
    int exists;
    struct item *interfaces;
    struct item *transports;
    int adapters[NAMES]; /* by GUID: the name it has, plus 1 */
    struct tunnels tunnels;
};

void item_append(struct item **first, struct item *item);
void item_take_out(struct item **first, struct item *item);
unsigned item_count(const struct item *first);
struct item *item_by_id(struct item *first, unsigned id);
struct item *item_at(struct item *first, unsigned place);

struct transport *model_transport_new(DWORD pid, const char16_t *name);
void model_transport_free(struct item *item);
struct transport *model_transport_by_pid(struct item *first, DWORD pid);
struct transport *model_transport_by_name(struct item *first, const char16_t *name);

struct interface *model_interface_new(const char16_t *name, DWORD type);
void model_interface_free(struct item *item);
struct interface *model_interface_by_name(struct item *first, const char16_t *name);

void model_custom_clear(struct custom *custom);
void model_tunnels_copy(struct tunnels *to, const struct tunnels *from);
void model_tunnels_clear(struct tunnels *tunnels);

/* An empty configuration; one like another, its objects with ids of their own. */
void model_machine_empty(struct machine *machine);
void model_machine_copy(struct machine *to, const struct machine *from);
void model_machine_clear(struct machine *machine);

/* Interfaces and transports, or adapters, or tunnels: whether both say the same; NULL, or what
 * differs. Transports are compared by their ids, in any order. */
const char *model_machine_routing_differs(const struct machine *a, const struct machine *b);
const char *model_machine_rest_differs(const struct machine *a, const struct machine *b);
const char *model_tunnels_differ(const struct tunnels *a, const struct tunnels *b);
const char *model_custom_differs(const struct custom *a, const struct custom *b);

/* ---- texts */

extern const char16_t *const names[NAMES];       /* of servers, interfaces, adapters, transports */
extern const char16_t *const other_names[NAMES]; /* the same in another case */
extern const char *const names_utf8[NAMES];
extern const char16_t *const guids[NAMES];
extern const DWORD ids[IDS]; /* of transports; from IDS_KNOWN on ones that there are not */
#define IDS_KNOWN 5

unsigned length_of(const char16_t *text);
void text_copy(char16_t *to, const char16_t *from);
int same_text(const char16_t *a, const char16_t *b); /* in any case */

/* ---- the state of a run */

enum kind { CONNECTION, INTERFACE, TRANSPORT, IFTRANSPORT, SERVICE, MIB };

struct known {
    HANDLE handle;
    HANDLE parent; /* the connection of a child */
    enum kind kind;
    int is_live;
    unsigned machine; /* of a connection */
    unsigned object;  /* of a child: an id, whether or not that still is */
};

#define HANDLES 64

struct script {
    unsigned long long first, last;
    DWORD code;
};

struct state {
    const uint8_t *data;
    size_t size;
    struct known handles[HANDLES];
    unsigned handle_count;
    LPBYTE *buffers; /* open ones, those of calls of MprConfigBufferFree */
    unsigned buffer_count, buffer_room;
    LPBYTE stale; /* one that was freed */
    unsigned open;
    unsigned logged;
    unsigned content; /* what structures are filled with */
    unsigned last_id;
    int is_walking; /* many calls that only read: the invariants are checked behind the last */
    struct machine machines[MACHINES];
    int local_name; /* the name that the local machine has; -1: one of its own */
    int is_unprivileged;
    int refuses_at_use;
    int unknown_at_use;
    DWORD unknown_code;
    struct {
        DWORD nth, mode, count;
    } plan;
};
extern struct state f;

/* The next byte of the input; 0 at its end. */
unsigned next(void);

/* ---- calls */

_Noreturn void broken(const char *what, unsigned long expected, unsigned long found);

/* A call is about to be made. */
void begin(const char *function);

/* Calls that follow are to be blamed on another one, or on that again. */
const char *blamed(void);
void blame(const char *function);

/* Whether it succeeded. `expected` is what it answers with memory enough; of two, either is right.
 */
int ended(DWORD code, DWORD expected);
int ended_either(DWORD code, DWORD expected, DWORD other);

/* Bytes for the call, in a block of exactly that size; ended() finds them unchanged, and frees
 * them. NULL gives NULL. */
void *handed(const void *bytes, size_t size);
WCHAR *handed_text(const char16_t *text);

/* An output that a call may not write to, or that it has not written to. */
#define POISON(output) memset(&(output), 0xA5, sizeof(output))
void untouched(const void *output, size_t size);

/* A buffer that a call returned, to be given back in the end. */
void keep(void *buffer);
void free_buffer(unsigned place, DWORD (*function)(LPVOID), const char *name);

/* Scripts. The index of a function; 0 when it is none of ours. */
unsigned function_count(void);
const char *function_name(unsigned index);
void script_set(unsigned index, DWORD nth, DWORD times, DWORD code);
unsigned long long calls_of(unsigned index);
void calls_forget(void);

/* Between these two nothing fails by plan, by script or for lack of rights. */
void pause_failures(void);
void go_on_failing(void);

/* ---- handles */

/* One of the input's choice: of that kind, live or not; any; or a value that never was a handle. */
HANDLE any_handle(enum kind kind);
struct known *find(HANDLE handle);

/* What a call gave: the one that stands for that object already, or a new one. */
void learn(HANDLE handle, enum kind kind, HANDLE parent, unsigned object);
struct known *remember(HANDLE handle, enum kind kind, HANDLE parent, unsigned object);

/* What a call answers that takes a connection, or one and an interface or a transport. NO_ERROR:
 * then *machine, *interface, *transport are what is meant. */
DWORD expect_connection(HANDLE config, struct machine **machine);
DWORD expect_interface(HANDLE config, HANDLE interface, struct interface **at);
DWORD expect_transport(HANDLE config, HANDLE transport, struct transport **at);
DWORD expect_iftransport(HANDLE config, HANDLE interface, HANDLE transport, struct interface **at,
                         struct transport **on);
DWORD expect_script(void);
struct machine *model_machine_of(HANDLE config); /* NULL: none */

/* ---- what structures are filled with: the shape says which parts are given and what is wrong */

unsigned shape(void);       /* 0 to 7 */
DWORD value_of(unsigned i); /* 0 for all i when the content is 0 */

/* Bytes for a block by a byte of the input: none, a size without bytes, no bytes, the header that
 * was made last, or some. */
struct given {
    LPBYTE at;
    DWORD size;
};
struct given block_given(unsigned which);
LPBYTE last_header(DWORD *size); /* NULL: none */

/* ---- what several rooms use */

/* One enumeration of the list, `expected` being what it answers before it looks at that. */
typedef HANDLE check_entry(const void *entry, const struct item *item);
void enumerate(enum kind kind, HANDLE config, HANDLE interface, struct item *first, unsigned owner,
               DWORD expected, check_entry *check);

void listings_forget(void);

HANDLE check_interface_entry(const void *entry, const struct item *item);
HANDLE check_transport_entry(const void *entry, const struct item *item);
HANDLE check_iftransport_entry(const void *entry, const struct item *item);

/* Reads everything that a machine has through the API. */
/* ... where `believed` stands for what cannot be seen of a machine in LAN-only mode. */
void model_machine_read(unsigned machine, const struct tunnels *believed, struct machine *found);
void model_custom_read(HANDLE config, HANDLE interface, struct custom *found);
void model_tunnels_read(HANDLE config, struct tunnels *found); /* what cannot be seen stays */

/* Demands that a machine has what the model says. */
void look_at(unsigned machine);

/* The machine whose configuration the latest call replaced: reads it, demands that it is as expected
 * (NULL: any will do), and takes it over. */
void take_over(unsigned machine, const struct machine *expected);

/* A machine by a byte of the input, and its name as control functions take it; NOWHERE: there is
 * none of that name. */
unsigned any_machine(const char **name);

/* What outlives a reset is given back. */
void forget_snapshots(void);
void forget_files(void);
void remove_directories(void);
void forget_headers(void); /* a reset has freed them */
void give_back_headers(void);
void forget_texts(void);

/* The operations, each by its name. */
#define OPERATION(name, arguments) void op_##name(void);
OPERATIONS(OPERATION)
#undef OPERATION

#endif
