/*
 * info.c: information headers; see info.h.
 */
#include "model/info.h"

#include <string.h>

#define ENTRY_BYTES 16u
#define ALIGNMENT   8u

/* Fields of the header, and of an entry, by their offsets. */
enum { VERSION = 0, SIZE = 4, ENTRIES = 8 };
enum { TYPE = 0, ITEM_SIZE = 4, ITEM_COUNT = 8, OFFSET = 12 };

static uint32_t load(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}

static void store(uint8_t *bytes, uint32_t number)
{
    for (unsigned i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(number >> 8 * i);
}

static uint64_t align(uint64_t offset)
{
    return (offset + ALIGNMENT - 1) & ~(uint64_t)(ALIGNMENT - 1);
}

static uint64_t entries_end(uint32_t entries)
{
    return INFO_HEADER_BYTES + (uint64_t)ENTRY_BYTES * entries;
}

static uint32_t entries_of(const void *header)
{
    return load((const uint8_t *)header + ENTRIES);
}

static const uint8_t *entry_at(const void *header, uint32_t index)
{
    return (const uint8_t *)header + entries_end(index);
}

static uint64_t data_size(const struct info_block *block)
{
    return (uint64_t)block->item_size * block->item_count;
}

static struct info_block block_at(const void *header, uint32_t index)
{
    const uint8_t *entry = entry_at(header, index);

    return (struct info_block){
        .type = load(entry + TYPE),
        .item_size = load(entry + ITEM_SIZE),
        .item_count = load(entry + ITEM_COUNT),
        .bytes = (const uint8_t *)header + load(entry + OFFSET),
    };
}

uint32_t info_size(const void *header)
{
    return load((const uint8_t *)header + SIZE);
}

bool info_sound(const void *header, size_t room)
{
    if (room < INFO_HEADER_BYTES || load((const uint8_t *)header + VERSION) != INFO_FORMAT_VERSION)
        return false;

    uint32_t size = info_size(header);
    uint32_t entries = entries_of(header);
    if (size > room || entries_end(entries) > size)
        return false;

    for (uint32_t i = 0; i < entries; i++) {
        const uint8_t *entry = entry_at(header, i);
        uint32_t offset = load(entry + OFFSET);
        uint64_t data = (uint64_t)load(entry + ITEM_SIZE) * load(entry + ITEM_COUNT);

        if (offset < entries_end(entries) || offset > size || data > size - offset)
            return false;
    }
    return true;
}

bool info_find(const void *header, uint32_t type, struct info_block *block)
{
    for (uint32_t i = 0; i < entries_of(header); i++) {
        if (load(entry_at(header, i) + TYPE) == type) {
            *block = block_at(header, i);
            return true;
        }
    }
    return false;
}

/* --------------------------------------------------------------------------------------- edits */

/* A walk over the blocks of a result. */
struct walk {
    uint32_t index; /* in the base */
    bool is_met;    /* the block that is edited has been passed */
};

/* The next block of the result. False behind the last. */
static bool next_block(const struct info_edit *edit, struct walk *walk, struct info_block *block)
{
    while (edit->kind != INFO_EMPTY && walk->index < entries_of(edit->base)) {
        *block = block_at(edit->base, walk->index++);
        if (edit->kind == INFO_ADD || walk->is_met || block->type != edit->block.type)
            return true;
        walk->is_met = true;
        if (edit->kind == INFO_SET) {
            *block = edit->block;
            return true;
        }
    }
    if (edit->kind != INFO_ADD || walk->is_met)
        return false;
    walk->is_met = true;
    *block = edit->block;
    return true;
}

static uint32_t result_entries(const struct info_edit *edit)
{
    switch (edit->kind) { /* never another than these */
    case INFO_ADD:
        return entries_of(edit->base) + 1;
    case INFO_SET:
        return entries_of(edit->base);
    case INFO_REMOVE:
        return entries_of(edit->base) - 1;
    case INFO_EMPTY:
        break;
    }
    return 0;
}

enum fact info_edit_plan(struct info_edit *edit)
{
    struct info_block block;

    if (edit->kind != INFO_EMPTY) {
        bool is_there = info_find(edit->base, edit->block.type, &block);

        if (is_there && edit->kind == INFO_ADD)
            return FACT_EXISTS;
        if (!is_there && edit->kind != INFO_ADD)
            return FACT_ABSENT;
    }

    /* 2^32 entries of less than 2^64 bytes might run over 64 bits, so the sum stops in time. */
    struct walk walk = {0, false};
    uint64_t end = entries_end(result_entries(edit));
    while (end <= UINT32_MAX && next_block(edit, &walk, &block))
        end = align(end) + data_size(&block);
    if (end > UINT32_MAX)
        return FACT_MALFORMED;
    edit->size = (uint32_t)end;
    return FACT_OK;
}

void info_edit_write(const struct info_edit *edit, void *header)
{
    uint8_t *bytes = header;
    uint8_t *entry = bytes + INFO_HEADER_BYTES;
    uint64_t end = entries_end(result_entries(edit));
    struct walk walk = {0, false};
    struct info_block block;

    store(bytes + VERSION, INFO_FORMAT_VERSION);
    store(bytes + SIZE, edit->size);
    store(bytes + ENTRIES, result_entries(edit));
    for (; next_block(edit, &walk, &block); entry += ENTRY_BYTES) {
        end = align(end);
        store(entry + TYPE, block.type);
        store(entry + ITEM_SIZE, block.item_size);
        store(entry + ITEM_COUNT, block.item_count);
        store(entry + OFFSET, (uint32_t)end);
        memcpy(bytes + end, block.bytes, (size_t)data_size(&block));
        end += data_size(&block);
    }
}
