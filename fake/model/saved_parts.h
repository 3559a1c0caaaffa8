/*
 * saved_parts.h: what the files of the saved form share, and how the two that know all of it reach
 * the others; see saved.h. Nobody else includes this.
 *
 * Reading takes a value as it is or says what is wrong with it. Writing keeps a value up to date:
 * one that says already what it should is left alone, whatever its type and spelling.
 */
#ifndef MODEL_SAVED_PARTS_H
#define MODEL_SAVED_PARTS_H

#include "model/saved.h"
#include "model/saved_names.h"

/* A saved form that is being read. */
struct reading {
    struct server *server;
    struct alloc *memory;
    struct saved_error *error;
};

/* -------------------------------------------------------------------------------------- reading */

/* Says that a key is wrong: it and the one above it, what was expected, what was found. */
enum fact saved_wrong(const struct reading *reading, const struct registry_key *key,
                      const char *expected, const char *found);

/* The bytes of a value as they are; none when it is not there. */
struct block_value saved_peek_bytes(const struct registry_key *key, const uint16_t *name,
                                    size_t length);

/* The same where a value without bytes is as good as none. */
struct block_value saved_peek_part(const struct registry_key *key, const struct saved_name *name);

/* A number that need not be there, or several. MALFORMED: it is, and is no number. */
enum fact saved_read_stored(const struct reading *reading, const struct registry_key *key,
                            const struct saved_name *name, struct stored *number);
enum fact saved_read_all(const struct reading *reading, const struct registry_key *key,
                         const struct saved_name *names, size_t count, struct stored *numbers);

/* The policy that the key of a name below `above` is, if there is one; whether there is. */
enum fact saved_read_policy(const struct reading *reading, const struct registry_key *above,
                            const struct saved_name *name, struct policy *policy);
bool saved_has_policy(const struct registry_key *above, const struct saved_name *name);

/* -------------------------------------------------------------------------------------- writing */

/* Bytes; `bytes` NULL: there shall be no such value. */
enum fact saved_keep_bytes(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                           size_t length, uint32_t type, const struct block_value *bytes);

/* Binary bytes where none, and a value without any, mean the same. */
enum fact saved_keep_part(struct registry_key *key, struct alloc *memory,
                          const struct saved_name *name, const struct block_value *bytes);

enum fact saved_keep_number(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                            size_t length, uint32_t number);

/* A number that `absent` stands for when there is no such value, or one that is no number. */
enum fact saved_keep_meaning(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                             size_t length, uint32_t number, uint32_t absent);

/* Likewise for yes and no, where any number but 0 is yes. */
enum fact saved_keep_flag(struct registry_key *key, struct alloc *memory, const uint16_t *name,
                          size_t length, bool flag, bool absent);

/* A number, or several, of which one that was not stored has no value. */
enum fact saved_keep_stored(struct registry_key *key, struct alloc *memory,
                            const struct saved_name *name, struct stored number);
enum fact saved_keep_all(struct registry_key *key, struct alloc *memory,
                         const struct saved_name *names, size_t count,
                         const struct stored *numbers);

/* Whether any of several numbers was stored. */
bool saved_has_any(const struct stored *numbers, size_t count);

/* The policy as the key of a name below `above`; none: there shall be no such key. */
enum fact saved_keep_policy(struct registry_key *above, struct alloc *memory,
                            const struct saved_name *name, const struct policy *policy);

/* The key at a path from the top, which is made when it is needed and is not there. */
enum fact saved_open(struct registry *into, struct alloc *memory, const uint16_t *path,
                     size_t length, bool is_needed, struct registry_key **key);

/* Makes a key whose name is the first number from *number on that is free, of at least four digits;
 * *number is then the one behind it. */
enum fact saved_make_numbered(struct registry_key *above, struct alloc *memory, uint32_t *number,
                              struct registry_key **made);

/* ---------------------------------------------------------------------------------------- rooms */

/* The custom IKEv2 settings of an interface, in its key: saved_custom.c. */
enum fact saved_read_custom(const struct reading *reading, const struct registry_key *key,
                            struct iface *iface);
enum fact saved_write_custom(struct registry_key *key, struct alloc *memory,
                             const struct custom *custom);

/* The tunnels of a server: saved_tunnels.c. */
enum fact saved_read_tunnels(const struct reading *reading);
enum fact saved_write_tunnels(const struct tunnels *tunnels, struct alloc *memory,
                              struct registry *into);

/* What is said of IKEv2 beside ports: saved_ikev2.c. */
enum fact saved_read_ikev2(const struct reading *reading);
enum fact saved_write_ikev2(const struct ikev2 *ikev2, struct alloc *memory, struct registry *into);

#endif
