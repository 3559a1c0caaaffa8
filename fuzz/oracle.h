/*
 * oracle.h: what a caller can know about the double, kept apart from it: which names exist on which
 * machine, which handles live, of what kind and through which connection, who may do what, which
 * scripts wait. From that it says which code a call has to give while memory lasts.
 *
 * It is written to be seen through: arrays searched from the front, nothing shared with fake/.
 * Names compare without case as far as it knows the letters (ASCII, Latin-1, Greek, Cyrillic, and
 * scripts without case); two names that only other letters could tell apart make it unsure, and an
 * unsure step is left out. Texts are borrowed from the scenario and live as long as that.
 */
#ifndef FUZZ_ORACLE_H
#define FUZZ_ORACLE_H

#include "scenarios/scenario.h"

#define ORACLE_THINGS_MOST SCENARIO_STEPS_MOST
/* A scenario of 128 steps that connects c times, creates i interfaces and lists them on every
 * connection has 2c + i <= 128; c + c * i is at most about 2100 then. */
#define ORACLE_HANDLES_MOST 2400

#define ORACLE_NOWHERE (-1)

enum object_kind { OBJECT_CONNECTION, OBJECT_INTERFACE, OBJECT_TRANSPORT };

struct oracle_machine {
    struct units name;
};

struct oracle_adapter {
    int machine;
    struct units guid;
    struct units name;
};

struct oracle_interface {
    int machine;
    struct units name;
    DWORD type;
    bool enabled;
};

struct oracle_transport {
    int machine;
    DWORD id;
};

struct oracle_handle {
    HANDLE value;
    enum object_kind kind;
    bool live;
    int machine;    /* where it leads; ORACLE_NOWHERE: a machine refused at use only */
    int connection; /* the handle it was obtained through; its own place for a connection */
    int object;     /* place of the interface or the transport */
};

struct oracle_script {
    DWORD first; /* call numbers, both included */
    DWORD last;
    DWORD code;
};

struct oracle {
    int machines, adapters, interfaces, transports, handles;
    struct oracle_machine machine[ORACLE_THINGS_MOST + 1]; /* 0: the local one */
    struct oracle_adapter adapter[ORACLE_THINGS_MOST];
    struct oracle_interface interface_[ORACLE_THINGS_MOST];
    struct oracle_transport transport[ORACLE_THINGS_MOST];
    struct oracle_handle handle[ORACLE_HANDLES_MOST]; /* all ever issued, resets included */
    struct oracle_script script[SCENARIO_FUNCTIONS];
    DWORD calls[SCENARIO_FUNCTIONS];
    bool privileged, refuse_at_use, unknown_at_use;
    DWORD unknown_code;
    bool unsure; /* raised by a comparison; whoever asks lowers it first */
};

/* As at the beginning, the local machine under the given name. What was ever issued is remembered.
 */
void oracle_reset(struct oracle *oracle, const struct units *local_name);

/* Whether an argument text is one that control refuses as malformed: NULL, or a surrogate alone. */
bool oracle_is_malformed(const struct units *text);

/* Places of things; -1: there is none. */
int oracle_machine_find(struct oracle *oracle, const struct units *name);
int oracle_adapter_by_guid(struct oracle *oracle, int machine, const struct units *guid_name);
int oracle_adapter_by_name(struct oracle *oracle, int machine, const struct units *name);
int oracle_interface_find(struct oracle *oracle, int machine, const struct units *name);
int oracle_transport_find(const struct oracle *oracle, int machine, DWORD id);
int oracle_interface_count(const struct oracle *oracle, int machine);
/* The nth interface of a machine in the order of creation. */
int oracle_interface_at(const struct oracle *oracle, int machine, int position);

/* The live handle of a kind with that value, obtained through that connection (any, for a
 * connection); -1: there is none. */
int oracle_handle_find(const struct oracle *oracle, HANDLE value, enum object_kind kind,
                       int connection);
/* The live handle for an object on a connection. */
int oracle_handle_of(const struct oracle *oracle, int connection, enum object_kind kind,
                     int object);
bool oracle_was_issued(const struct oracle *oracle, HANDLE value);
int oracle_handle_add(struct oracle *oracle, const struct oracle_handle *handle);
void oracle_connection_end(struct oracle *oracle, int connection);
unsigned oracle_connections(const struct oracle *oracle);

/* The codes of control. */
DWORD oracle_add_server(struct oracle *oracle, const struct units *name);
DWORD oracle_local_name(struct oracle *oracle, const struct units *name);
DWORD oracle_add_adapter(struct oracle *oracle, const struct operand *operands);
DWORD oracle_add_interface(struct oracle *oracle, const struct operand *operands);
DWORD oracle_knob(struct oracle *oracle, DWORD knob, DWORD value);
DWORD oracle_script(struct oracle *oracle, const struct operand *operands);

/* The code that the present call of a function has by script; 0: none. */
DWORD oracle_script_due(const struct oracle *oracle, int function);

/* The code of MprConfigServerConnect for a name, and the machine it leads to. */
DWORD oracle_connect(struct oracle *oracle, const struct units *name, int *machine);

/* What a call gives before it does its own work, its arguments being good: whether the handle is a
 * live connection, then what permits its use. */
DWORD oracle_use(const struct oracle *oracle, int function, HANDLE value, int *connection);
DWORD oracle_permit(const struct oracle *oracle, int function, int connection);

#endif
