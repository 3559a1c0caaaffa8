/*
 * operations.h: the language of the call-sequence target: bytes to calls. Every input is a
 * sequence; none is refused.
 *
 * An operation is one byte, followed by the argument bytes that it takes; at the end of the input
 * missing bytes are 0. Seeds are written in it as text, a line per operation (fuzz/scenarios/), and
 * made into bytes by fuzz/make_seeds.c.
 *
 * What argument bytes mean (each modulo the number of things there are)
 *   config     below 0xC0 a connection, by its number in the run, ended or not; below 0xF0 any
 *              handle; beyond what never was one: 0xF0 is NULL
 *   interface, transport, carried (by an interface), service, mib  likewise
 *   name       one of six; with 0x80 in another case
 *   id         IP, IPX, NBF, AppleTalk, IPv6, and two that there are not
 *   block      0 none, 1 a size without bytes, 2 no bytes, 3 the header made last, else some
 *   machine    one of six names; 6 and 7 the local one
 *   content    what structures are filled with: `shape` (the low three bits) says which parts are
 *              given, `value` what numbers are
 */
#ifndef FUZZ_SEQUENCE_OPERATIONS_H
#define FUZZ_SEQUENCE_OPERATIONS_H

/* OPERATION(name, argument bytes). The number of a row is its byte, modulo the number of rows; so a
 * new row comes last, or the old inputs change their meaning. */
#define OPERATIONS(OPERATION)                                                                      \
    OPERATION(connect, 1) /* server: one of six (0x80: behind backslashes), 6 an empty    \
                                      name (0x46: the local one's own), 7 none */        \
    OPERATION(connect_null_out, 1) /* server */                                                    \
    OPERATION(disconnect, 1)       /* config */                                                    \
    OPERATION(refresh, 1)          /* config */                                                    \
    OPERATION(buffer_free, 1)      /* which buffer; 0x40 its middle, 0x80 none of ours */          \
    OPERATION(friendly_name, 3) /* config, name (0x40: behind \DEVICE\TCPIP_; 0x20: no GUID),   \
                                      size */  \
    OPERATION(guid_name, 3)     /* config, name, size */                                           \
    OPERATION(interface_create, 3) /* config, level, name */                                       \
    OPERATION(interface_find, 2)   /* config, name (from 0xE0 on one that is there) */             \
    OPERATION(interface_enum, 3) /* config, entries (0xFF: all), resume: 0 the beginning, 0xFE   \
                                      the end, 0xFF no variable, else where one was left */ \
    OPERATION(interface_info, 3) /* config, interface, level */                                    \
    OPERATION(transport_create, 2) /* config, id */                                                \
    OPERATION(transport_find, 2)   /* config, id */                                                \
    OPERATION(memory, 2)           /* which allocation from here fails, mode */                    \
    OPERATION(privileged, 1)       /* 0 or not */                                                  \
    OPERATION(add_server, 1)       /* name */                                                      \
    OPERATION(add_adapter, 2)      /* GUID, name */                                                \
    OPERATION(reset, 0)            /* with an odd shape nothing is given back before */            \
    OPERATION(content, 1)          /* shape + 8 * value */                                         \
    OPERATION(interface_delete, 2) /* config, interface */                                         \
    OPERATION(interface_set, 3)    /* config, interface, level */                                  \
    OPERATION(transport_put, 6) /* config, id, name (0 none, 1 empty, 2 too long, 3 no key),    \
                                      global block, client block, path (0 none, 1 empty, 2         \
                                      endless) */  \
    OPERATION(transport_delete, 2) /* config, transport */                                         \
    OPERATION(transport_enum, 3)   /* config, entries, resume */                                   \
    OPERATION(transport_info, 3) /* config, transport, wanted: 1 global, 2 client, 4 path; 8,    \
                                      16 without their sizes */ \
    OPERATION(transport_set, 5)  /* config, transport, global, client, path */                     \
    OPERATION(filter_get, 3)     /* config, id, level */                                           \
    OPERATION(filter_set, 4)     /* config, id, level, enabled */                                  \
    OPERATION(carried_add, 5)    /* config, interface, id, name, block */                          \
    OPERATION(carried_remove, 3) /* config, interface, carried */                                  \
    OPERATION(carried_enum, 4)   /* config, interface, entries, resume */                          \
    OPERATION(carried_find, 3)   /* config, interface, id */                                       \
    OPERATION(carried_info, 4)   /* config, interface, carried, wanted: 1 the information, 2     \
                                      its size */ \
    OPERATION(carried_set, 4)    /* config, interface, carried, block */                           \
    OPERATION(header_create, 1)  /* version - 1 */                                                 \
    OPERATION(header_edit, 6)    /* what: 0 add, 1 set, 2 remove, 3 remove all, 4 duplicate, 5   \
                                      find, 6 size; header, type, item size, items, filled with    \
                                      */ \
    OPERATION(header_delete, 1)  /* header; 0x80 none of ours */                                   \
    OPERATION(server_info, 2)    /* config, level */                                               \
    OPERATION(server_set, 2)     /* config, level */                                               \
    OPERATION(server_info_ex, 2) /* config, shape of the structure */                              \
    OPERATION(server_set_ex, 3)  /* config, shape of the structure, tunnel */                      \
    OPERATION(custom_get, 3)     /* config, interface, revision */                                 \
    OPERATION(custom_set, 3)     /* config, interface, revision */                                 \
    OPERATION(save, 1)           /* machine */                                                     \
    OPERATION(load, 3)           /* machine, which saved text, damage: 0 none, 1 cut, 2 a bit */   \
    OPERATION(load_state, 2)     /* machine, which preset or file */                               \
    OPERATION(snapshot, 1)       /* machine */                                                     \
    OPERATION(go_back, 1)        /* which snapshot */                                              \
    OPERATION(forget, 1)         /* which snapshot */                                              \
    OPERATION(backup, 2)         /* config, directory: 0, 1, one that is not there, no path */     \
    OPERATION(restore, 2)        /* config, directory */                                           \
    OPERATION(damage, 2)         /* directory, where a bit of its backup is turned */              \
    OPERATION(install, 1)        /* 0; 1 another level, 2 a buffer */                              \
    OPERATION(script, 4)         /* which function, nth, times, code */                            \
    OPERATION(knob, 2)           /* knob, value */                                                 \
    OPERATION(add_interface, 3)  /* machine, name, type */                                         \
    OPERATION(local_name, 1)     /* name */                                                        \
    OPERATION(ask, 2)            /* what mprfake_ tells, argument */                               \
    OPERATION(look, 1)           /* machine */                                                     \
    OPERATION(service, 2)        /* call of a running router + 16 * argument, handle */            \
    OPERATION(null, 3)           /* call with a NULL, config, interface */

#endif
