/*
 * The language of the call-sequence target: bytes to calls. Every input is a sequence; none is
 * refused.
 *
 * An operation is one byte, followed by the argument bytes that it takes; at the end of the input
 * missing bytes are 0. Seeds are written in it as text, a line per operation (fuzz/scenarios/), and
 * made into bytes by fuzz/make_seeds.c.
 */
#ifndef FUZZ_SEQUENCE_H
#define FUZZ_SEQUENCE_H

/* OPERATION(name, argument bytes). The number of a row is its byte, modulo the number of rows. */
#define OPERATIONS(OPERATION)                                                                      \
    OPERATION(connect, 1)          /* which server name */                                         \
    OPERATION(connect_null_out, 1) /* which server name */                                         \
    OPERATION(disconnect, 1)       /* which handle */                                              \
    OPERATION(refresh, 1)          /* which handle */                                              \
    OPERATION(buffer_free, 1)      /* which buffer */                                              \
    OPERATION(friendly_name, 3)    /* which handle, which name, size */                            \
    OPERATION(guid_name, 3)        /* which handle, which name, size */                            \
    OPERATION(interface_create, 3) /* which handle, level, which name */                           \
    OPERATION(interface_find, 2)   /* which handle, which name */                                  \
    OPERATION(interface_enum, 3)   /* which handle, entries, resume */                             \
    OPERATION(interface_info, 3)   /* which handle, which child, level */                          \
    OPERATION(transport_create, 2) /* which handle, which id */                                    \
    OPERATION(transport_find, 2)   /* which handle, which id */                                    \
    OPERATION(memory, 2)           /* which allocation from here fails, mode */                    \
    OPERATION(privileged, 1)       /* 0 or not */                                                  \
    OPERATION(add_server, 1)       /* which name */                                                \
    OPERATION(add_adapter, 2)      /* which GUID, which name */                                    \
    OPERATION(reset, 0)

#endif
