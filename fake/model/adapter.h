/*
 * adapter.h: the network adapters of a machine: which connection name belongs to which GUID. An
 * adapter is known whether or not it is configured as an interface. GUIDs are unique; friendly
 * names need not be, and then the adapter added first is found.
 */
#ifndef MODEL_ADAPTER_H
#define MODEL_ADAPTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/table.h"
#include "model/fact.h"
#include "model/guid.h"

#define ADAPTER_NAME_LONGEST 256

struct adapter {
    struct table_link by_guid;
    struct table_link by_name;
    bool is_named_first; /* found by its friendly name; a later adapter of the same name is not */
    struct guid guid;
    uint16_t guid_text[GUID_TEXT_LENGTH + 1]; /* in the spelling it was added with */
    size_t name_length;
    uint16_t name[]; /* with a terminator */
};

/* Zeros are a valid empty set. */
struct adapters {
    struct table by_guid;
    struct table by_name;
};

/* Adds one; both texts are copied. MALFORMED: not a GUID, or a name that is empty or too long;
 * EXISTS: the GUID is there; NO_MEMORY. */
enum fact adapters_add(struct adapters *adapters, struct alloc *memory, const uint16_t *guid_text,
                       size_t guid_length, const uint16_t *name, size_t name_length);

/* Borrowed until the next change; NULL when there is none. */
const struct adapter *adapters_peek_guid(struct adapters *adapters, const struct guid *guid);
const struct adapter *adapters_peek_name(struct adapters *adapters, const uint16_t *name,
                                         size_t length);

/* Walks all in no order; NULL begins and NULL ends the walk. */
const struct adapter *adapters_after(struct adapters *adapters, const struct adapter *adapter);

void adapters_clear(struct adapters *adapters, struct alloc *memory);
size_t adapters_blocks(const struct adapters *adapters);
const char *adapters_check(struct adapters *adapters);

#endif
