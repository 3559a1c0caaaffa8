/*
 * scenario.h: a sequence of calls, the common language of fuzzers and people.
 *
 * A scenario has three forms. As bytes it is what a fuzzer makes and keeps: every string of bytes
 * is a scenario, none is rejected, and what is missing at its end reads as zeros. As steps it is
 * what a target carries out. As text (text.h) it is what a person reads and writes.
 *
 * A step names earlier results by slot. Calls that give a handle fill the slots of handles, calls
 * that give a buffer fill those of buffers, one each, also when the call fails; so which slot a
 * step means is known before anything is called. In bytes a slot is counted back from the newest:
 * a step put in at the front moves none of the references behind it.
 */
#ifndef SCENARIOS_SCENARIO_H
#define SCENARIOS_SCENARIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <mprfake.h>

#define SCENARIO_STEPS_MOST    128
#define SCENARIO_OPERANDS_MOST 7
#define SCENARIO_NULLS_MOST    4

/* From OPERATION_CONNECT on they are calls of the API, before it control of the double. */
enum operation {
    OPERATION_RESET,
    OPERATION_ADD_SERVER,
    OPERATION_LOCAL_NAME,
    OPERATION_ADD_ADAPTER,
    OPERATION_ADD_INTERFACE,
    OPERATION_PRIVILEGED,
    OPERATION_KNOB,
    OPERATION_SCRIPT,
    OPERATION_FAIL,
    OPERATION_CONNECT,
    OPERATION_DISCONNECT,
    OPERATION_REFRESH,
    OPERATION_FREE,
    OPERATION_FRIENDLY,
    OPERATION_GUID,
    OPERATION_CREATE,
    OPERATION_GET_HANDLE,
    OPERATION_ENUM,
    OPERATION_INFO,
    OPERATION_TRANSPORT,
    OPERATION_GET_TRANSPORT,
    OPERATION_COUNT
};

#define SCENARIO_FUNCTIONS (OPERATION_COUNT - OPERATION_CONNECT)

/* The exported names, in the order of the operations; one more, which no library has. */
extern const char *const scenario_functions[SCENARIO_FUNCTIONS + 1];

enum operand_kind {
    OPERAND_END,
    OPERAND_HANDLE,
    OPERAND_BUFFER,
    OPERAND_TEXT,
    OPERAND_NUMBER,
    OPERAND_RESUME,
    OPERAND_FUNCTION,
    OPERAND_NULLS /* which pointer arguments are NULL, as bits in the order of the row */
};

enum handle_form {
    HANDLE_NIL,
    HANDLE_SLOT,    /* what a call gave, live or not, of whatever kind */
    HANDLE_ENTRY,   /* the handle in entry `number` of a buffer */
    HANDLE_INVALID, /* all ones */
    HANDLE_RAW,     /* any number */
    HANDLE_WIDE,    /* a slot's, with a bit above the 32 that handles have */
    HANDLE_NEXT,    /* a slot's, plus one */
    HANDLE_ADDRESS, /* a buffer's address */
    HANDLE_FORMS
};

enum buffer_form {
    BUFFER_NIL,
    BUFFER_SLOT,
    BUFFER_INSIDE, /* somewhat behind the address of a slot's */
    BUFFER_RAW,    /* any number */
    BUFFER_OWN,    /* memory of the caller's own */
    BUFFER_FORMS
};

enum resume_form { RESUME_NUMBER, RESUME_AFTER /* what a slot's call left */, RESUME_FORMS };

/* Text in UTF-16 with a terminator, in a block of exactly that size; units NULL: the pointer is
 * NULL. */
struct units {
    WCHAR *units;
    size_t length;
};

struct operand {
    unsigned form; /* one of the forms of its kind; 0 for kinds that have none */
    unsigned slot;
    uint64_t number;
    struct units text;
};

struct step {
    enum operation operation;
    unsigned result; /* the slot it fills, if any */
    struct operand operands[SCENARIO_OPERANDS_MOST];
};

struct scenario {
    size_t count;
    unsigned handles; /* slots */
    unsigned buffers;
    struct step steps[SCENARIO_STEPS_MOST];
};

enum result_kind { RESULT_NOTHING, RESULT_HANDLE, RESULT_BUFFER };

/* What an operation looks like. */
struct operation_row {
    const char *name;
    enum result_kind result;
    enum operand_kind operands[SCENARIO_OPERANDS_MOST];
    const char *nulls[SCENARIO_NULLS_MOST]; /* the pointer arguments that can be left out */
};

extern const struct operation_row scenario_operations[OPERATION_COUNT];

/* Texts with a short form in bytes, which a fuzzer comes across often. */
extern const char *const scenario_pool[];
extern const size_t scenario_pool_count;

/* The forms of numbers and texts in bytes. A byte below NUMBER_FORMS is the number itself. */
enum number_form {
    NUMBER_FORMS = 0xF8,
    NUMBER_16 = 0xF8,
    NUMBER_32 = 0xF9,
    NUMBER_ENTRIES = 0xFA,       /* as many bytes as that many structures of an enumeration have */
    NUMBER_BELOW_ENTRIES = 0xFB, /* one less */
    NUMBER_NAME = 0xFC,          /* the size that is enough for every friendly name */
    NUMBER_HIGH = 0xFD,          /* the highest bit alone */
    NUMBER_ALMOST_ALL = 0xFE,
    NUMBER_ALL = 0xFF
};

enum text_form {
    TEXT_NIL,
    TEXT_POOL,
    TEXT_BYTES,   /* up to 255 units below 256 */
    TEXT_UNITS,   /* up to 255 units */
    TEXT_REPEAT,  /* one unit up to 65535 times */
    TEXT_SWAPPED, /* from the pool, its ASCII letters in the other case */
    TEXT_FORMS
};

/* The byte for a set of NULL arguments: most bytes mean none, so that chance does not refuse most
 * calls. */
#define NULLS_MARK 0xE0

/* Makes steps of bytes. Release them with scenario_fini. Steps beyond SCENARIO_STEPS_MOST are left
 * out. */
void scenario_init(struct scenario *scenario, const uint8_t *bytes, size_t size);
void scenario_fini(struct scenario *scenario);

#endif
