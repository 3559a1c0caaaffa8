/*
 * handles.c: the handle table; see handles.h.
 */
#include "core/handles.h"

static struct handle *owner_by_number(struct table_link *link)
{
    return link != NULL ? TABLE_OWNER(link, struct handle, by_number) : NULL;
}

/* Objects are serial numbers; each parent and kind counts from a place of its own. */
static uint32_t object_hash(const struct handle *parent, enum handle_kind kind, uint64_t object)
{
    uint64_t of = (uint64_t)parent->by_number.hash * KIND_COUNT + (uint64_t)kind;

    return (uint32_t)(of * 0x9E3779B97F4A7C15u >> 32) + (uint32_t)object;
}

struct handle *handles_resolve(struct handles *handles, uintptr_t number, enum handle_kind kind,
                               const struct handle *parent)
{
    uint32_t low = (uint32_t)number;

    if (low != number)
        return NULL;

    struct handle *handle = owner_by_number(table_find(&handles->by_number, handle_count(low)));
    if (handle == NULL || handle->kind != kind || handle->parent != parent)
        return NULL;
    return handle;
}

struct handle *handles_find(struct handles *handles, const struct handle *parent,
                            enum handle_kind kind, uint64_t object)
{
    struct table_link *link = table_find(&handles->by_object, object_hash(parent, kind, object));

    for (; link != NULL; link = table_find_next(link)) {
        struct handle *handle = TABLE_OWNER(link, struct handle, by_object);

        /* Not this one: another object of the same 32-bit hash. */
        if (handle->parent == parent && handle->kind == kind && handle->object == object)
            return handle;
    }
    return NULL;
}

static struct handle *handle_new(struct alloc *memory, enum handle_kind kind, struct handle *parent,
                                 uint64_t object)
{
    struct handle *handle = alloc_get(memory, sizeof(*handle));

    if (handle != NULL)
        *handle = (struct handle){.parent = parent, .object = object, .kind = kind};
    return handle;
}

struct handle *handles_draft_add(struct handle_draft *draft, struct alloc *memory,
                                 enum handle_kind kind, struct handle *parent, uint64_t object)
{
    struct handle *handle = handle_new(memory, kind, parent, object);

    if (handle == NULL)
        return NULL;
    handle->next_sibling = draft->first;
    draft->first = handle;
    draft->count++;
    draft->children += parent != NULL;
    return handle;
}

bool handles_draft_ready(struct handles *handles, struct alloc *memory, struct handle_draft *draft)
{
    return table_room_get(&handles->by_number, memory, draft->count, &draft->numbers) &&
           table_room_get(&handles->by_object, memory, draft->children, &draft->objects);
}

/* Gives the count at which the next number is issued. */
static uint32_t issue_number(struct handles *handles)
{
    uint32_t number;

    /* Again: after 2^30 handles the row begins anew, beside handles that still live. */
    do {
        handles->counter++;
        number = handles->counter * HANDLE_STEP;
    } while (number == 0 || number == UINT32_MAX ||
             table_find(&handles->by_number, handles->counter) != NULL);
    return handles->counter;
}

static void publish(struct handles *handles, struct handle *handle)
{
    table_insert(&handles->by_number, &handle->by_number, issue_number(handles));
    handles->of_kind[handle->kind]++;
    handle->next_sibling = NULL;
    if (handle->parent == NULL)
        return;
    handle->next_sibling = handle->parent->first_child;
    handle->parent->first_child = handle;
    table_insert(&handles->by_object, &handle->by_object,
                 object_hash(handle->parent, handle->kind, handle->object));
}

struct handle *handles_draft_commit(struct handles *handles, struct alloc *memory,
                                    struct handle_draft *draft)
{
    struct handle *last = draft->first;

    table_room_take(&handles->by_number, memory, &draft->numbers);
    table_room_take(&handles->by_object, memory, &draft->objects);
    for (struct handle *handle = last, *next; handle != NULL; handle = next) {
        next = handle->next_sibling;
        publish(handles, handle);
    }
    draft->first = NULL;
    return last;
}

void handles_draft_drop(struct alloc *memory, struct handle_draft *draft)
{
    for (struct handle *handle = draft->first, *next; handle != NULL; handle = next) {
        next = handle->next_sibling;
        alloc_free(memory, handle);
    }
    draft->first = NULL;
    table_room_drop(memory, &draft->numbers);
    table_room_drop(memory, &draft->objects);
}

/* Opens one handle where a table has to grow. */
static struct handle *open_and_grow(struct handles *handles, struct alloc *memory,
                                    enum handle_kind kind, struct handle *parent, uint64_t object)
{
    struct handle_draft draft = {0};

    if (handles_draft_add(&draft, memory, kind, parent, object) == NULL ||
        !handles_draft_ready(handles, memory, &draft)) {
        handles_draft_drop(memory, &draft);
        return NULL;
    }
    return handles_draft_commit(handles, memory, &draft);
}

struct handle *handles_open(struct handles *handles, struct alloc *memory, enum handle_kind kind,
                            struct handle *parent, uint64_t object)
{
    struct handle *handle = NULL;

    if (!table_fits(&handles->by_number, 1) || !table_fits(&handles->by_object, 1))
        return open_and_grow(handles, memory, kind, parent, object);

    /* Most connections come this way, and programs that open one for every look-up notice. */
    handle = handle_new(memory, kind, parent, object);
    if (handle != NULL)
        publish(handles, handle);
    return handle;
}

void handles_end(struct handles *handles, struct alloc *memory, struct handle *connection)
{
    for (struct handle *child = connection->first_child, *next; child != NULL; child = next) {
        next = child->next_sibling;
        handles->of_kind[child->kind]--;
        table_remove(&handles->by_number, memory, &child->by_number);
        table_remove(&handles->by_object, memory, &child->by_object);
        alloc_free(memory, child);
    }
    handles->of_kind[connection->kind]--;
    table_remove(&handles->by_number, memory, &connection->by_number);
    alloc_free(memory, connection);
}

struct handle *handles_after(struct handles *handles, const struct handle *handle)
{
    return owner_by_number(
        table_after(&handles->by_number, handle != NULL ? &handle->by_number : NULL));
}

void handles_clear(struct handles *handles, struct alloc *memory)
{
    struct handle *handle = handles_after(handles, NULL);

    while (handle != NULL) {
        struct handle *next = handles_after(handles, handle);

        alloc_free(memory, handle);
        handle = next;
    }
    table_clear(&handles->by_number, memory);
    table_clear(&handles->by_object, memory);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        handles->of_kind[kind] = 0;
}

size_t handles_blocks(const struct handles *handles)
{
    return handles->by_number.count + table_blocks(&handles->by_number) +
           table_blocks(&handles->by_object);
}

/* What is wrong with one handle as seen from the tables; NULL when nothing is. */
static const char *check_one(struct handles *handles, struct handle *handle)
{
    uint32_t number = handle_number(handle);

    if (number == 0 || number == UINT32_MAX)
        return "a handle has a number that is never issued";
    if (handles_resolve(handles, number, handle->kind, handle->parent) != handle)
        return "two handles share a number";
    if (kind_is_connection(handle->kind) != (handle->parent == NULL))
        return "a handle is a connection with a parent, or something else without one";
    if (handle->parent == NULL)
        return NULL;
    if (handle->parent->kind != KIND_CONNECTION)
        return "the parent of a handle is no connection";
    if (handles_find(handles, handle->parent, handle->kind, handle->object) != handle)
        return "a handle is not found by its object, or an object has two on one connection";
    return NULL;
}

const char *handles_check(struct handles *handles)
{
    size_t of_kind[KIND_COUNT] = {0};
    size_t listed = 0;
    const char *wrong = table_check(&handles->by_number);

    if (wrong == NULL)
        wrong = table_check(&handles->by_object);
    for (struct handle *handle = NULL;
         wrong == NULL && (handle = handles_after(handles, handle)) != NULL;) {
        wrong = check_one(handles, handle);
        of_kind[handle->kind]++;
        for (struct handle *child = handle->first_child; child != NULL;
             child = child->next_sibling) {
            /* One twice: the list runs in a circle, each parent pointing back. */
            if (child->parent != handle || ++listed > handles->by_object.count)
                return "a connection lists a handle that is not its child, or one twice";
        }
    }
    if (wrong != NULL)
        return wrong;
    if (listed != handles->by_object.count)
        return "the connections do not list all handles obtained through them";
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (of_kind[kind] != handles->of_kind[kind])
            return "the handles of one kind are miscounted";
    }
    return NULL;
}
