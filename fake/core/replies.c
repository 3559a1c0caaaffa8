/*
 * replies.c: the set of caller-freed blocks; see replies.h.
 *
 *     reply                      what the caller sees
 *     | link | origin | padding | bytes ...
 */
#include "core/replies.h"

struct reply {
    struct table_link by_address;
    unsigned origin;
};

/* The header, rounded up to the alignment that malloc gives. */
#define HEADER_SIZE ((sizeof(struct reply) + 15) / 16 * 16)

static void *reply_bytes(struct reply *reply)
{
    return (char *)reply + HEADER_SIZE;
}

static struct reply *owner(struct table_link *link)
{
    return link != NULL ? TABLE_OWNER(link, struct reply, by_address) : NULL;
}

static uint32_t address_hash(const void *address)
{
    return (uint32_t)((uint64_t)(uintptr_t)address * 0x9E3779B97F4A7C15u >> 32);
}

/* Until it is committed a reply is chained by the link it will hang in the set with. */
static struct reply *before(const struct reply *reply)
{
    return owner(reply->by_address.next);
}

void *replies_draft_add(struct replies *replies, struct alloc *memory, size_t size, unsigned origin,
                        struct reply_draft *draft)
{
    struct reply *reply = NULL;

    if (size > SIZE_MAX / 2 - HEADER_SIZE)
        return NULL;
    reply = alloc_get_zeroed(memory, 1, HEADER_SIZE + size);
    if (reply == NULL)
        return NULL;
    reply->origin = origin;

    /* Room for all of them, in place of the room for those before. */
    table_room_drop(memory, &draft->room);
    if (!table_room_get(&replies->by_address, memory, draft->count + 1, &draft->room)) {
        alloc_free(memory, reply);
        return NULL;
    }
    reply->by_address.next = draft->last != NULL ? &draft->last->by_address : NULL;
    draft->last = reply;
    draft->count++;
    return reply_bytes(reply);
}

void replies_draft_commit(struct replies *replies, struct alloc *memory, struct reply_draft *draft)
{
    table_room_take(&replies->by_address, memory, &draft->room);
    for (struct reply *reply = draft->last, *next; reply != NULL; reply = next) {
        next = before(reply);
        table_insert(&replies->by_address, &reply->by_address, address_hash(reply_bytes(reply)));
        replies->of_origin[reply->origin]++;
    }
    *draft = (struct reply_draft){0};
}

void replies_draft_drop(struct alloc *memory, struct reply_draft *draft)
{
    for (struct reply *reply = draft->last, *next; reply != NULL; reply = next) {
        next = before(reply);
        alloc_free(memory, reply);
    }
    table_room_drop(memory, &draft->room);
    *draft = (struct reply_draft){0};
}

static struct reply *find(struct replies *replies, const void *address)
{
    struct table_link *link = table_find(&replies->by_address, address_hash(address));

    while (link != NULL && reply_bytes(owner(link)) != address)
        link = table_find_next(link);
    return owner(link);
}

bool replies_has(struct replies *replies, const void *address)
{
    return find(replies, address) != NULL;
}

bool replies_free(struct replies *replies, struct alloc *memory, const void *address)
{
    struct reply *reply = find(replies, address);

    if (reply == NULL)
        return false;
    replies->of_origin[reply->origin]--;
    table_remove(&replies->by_address, memory, &reply->by_address);
    alloc_free(memory, reply);
    return true;
}

void replies_clear(struct replies *replies, struct alloc *memory)
{
    struct table_link *link = table_after(&replies->by_address, NULL);

    while (link != NULL) {
        struct table_link *next = table_after(&replies->by_address, link);

        alloc_free(memory, owner(link));
        link = next;
    }
    table_clear(&replies->by_address, memory);
    for (int origin = 0; origin < REPLIES_ORIGINS; origin++)
        replies->of_origin[origin] = 0;
}

size_t replies_blocks(const struct replies *replies)
{
    return replies->by_address.count + table_blocks(&replies->by_address);
}

const char *replies_check(struct replies *replies)
{
    size_t of_origin[REPLIES_ORIGINS] = {0};
    const char *wrong = table_check(&replies->by_address);

    for (struct table_link *link = NULL;
         wrong == NULL && (link = table_after(&replies->by_address, link)) != NULL;) {
        if (link->hash != address_hash(reply_bytes(owner(link))))
            wrong = "a buffer is registered under another address";
        else if (owner(link)->origin >= REPLIES_ORIGINS)
            wrong = "a buffer was made by no function";
        else
            of_origin[owner(link)->origin]++;
    }
    for (int origin = 0; wrong == NULL && origin < REPLIES_ORIGINS; origin++) {
        if (of_origin[origin] != replies->of_origin[origin])
            wrong = "the buffers of one function are miscounted";
    }
    return wrong;
}
