/*
 * registry.c: the keys of a registry; see registry.h. No function calls itself: a tree is walked by
 * its links, however deep it is.
 */
#include "model/registry.h"

#include <string.h>

/* ---------------------------------------------------------------------------------------- names */

struct root {
    const char *full;
    const char *brief;
};

static const struct root ROOTS[] = {
    {"HKEY_LOCAL_MACHINE", "HKLM"}, {"HKEY_CURRENT_USER", "HKCU"},   {"HKEY_CLASSES_ROOT", "HKCR"},
    {"HKEY_USERS", "HKU"},          {"HKEY_CURRENT_CONFIG", "HKCC"}, {"HKEY_DYN_DATA", "HKDD"},
};

/* Whether a name is that text, which is in upper case, without case. */
static bool is_ascii(const uint16_t *name, size_t length, const char *text)
{
    size_t i = 0;

    while (i < length && text[i] != '\0') {
        uint16_t unit = name[i] >= 'a' && name[i] <= 'z' ? (uint16_t)(name[i] - 32) : name[i];

        if (unit != (unsigned char)text[i])
            return false;
        i++;
    }
    return i == length && text[i] == '\0';
}

const char *registry_root(const uint16_t *name, size_t length)
{
    for (size_t i = 0; i < sizeof(ROOTS) / sizeof(ROOTS[0]); i++) {
        if (is_ascii(name, length, ROOTS[i].full) || is_ascii(name, length, ROOTS[i].brief))
            return ROOTS[i].full;
    }
    return NULL;
}

bool registry_key_name_is_valid(const uint16_t *name, size_t length)
{
    if (length == 0 || length > REGISTRY_KEY_NAME_LONGEST)
        return false;
    for (size_t i = 0; i < length; i++) {
        if (name[i] == '\\' || name[i] == 0 || name[i] == '\r' || name[i] == '\n')
            return false;
    }
    return true;
}

static bool is_top(const struct registry_key *key)
{
    return key->named.name == NULL;
}

/* Whether a key of that name can hang right below another: a root only with its full name. */
static bool fits_below(const struct registry_key *key, const uint16_t *name, size_t length)
{
    const char *root;

    if (!is_top(key))
        return registry_key_name_is_valid(name, length);
    root = registry_root(name, length);
    if (root == NULL || length != strlen(root))
        return false;
    for (size_t i = 0; i < length; i++) {
        if (name[i] != (unsigned char)root[i])
            return false;
    }
    return true;
}

/* What is left of a path. An empty one has no name; a \ has a name before it and one behind it. */
struct path {
    const uint16_t *units;
    size_t length;
    bool has_more;
};

static struct path path_of(const uint16_t *units, size_t length)
{
    return (struct path){units, length, length > 0};
}

/* Takes the first name off a path that has one; gives its length. */
static size_t next_name(struct path *path, const uint16_t **name)
{
    size_t length = 0;

    *name = path->units;
    while (length < path->length && path->units[length] != '\\')
        length++;
    path->has_more = length < path->length;
    path->units += length + path->has_more;
    path->length -= length + path->has_more;
    return length;
}

/* Whether a key can be at the end of that path. */
static bool path_is_valid(const struct registry_key *under, const uint16_t *units, size_t length)
{
    struct path path = path_of(units, length);
    unsigned level = registry_level(under);
    bool below_top = is_top(under);

    for (; path.has_more; level++) {
        const uint16_t *name;
        size_t name_length = next_name(&path, &name);

        if (below_top ? registry_root(name, name_length) == NULL
                      : !registry_key_name_is_valid(name, name_length))
            return false;
        if (level >= REGISTRY_DEEPEST)
            return false;
        below_top = false;
    }
    return true;
}

/* ----------------------------------------------------------------------------------------- walk */

struct registry_key *registry_after(const struct registry_key *key, const struct registry_key *head)
{
    if (registry_first_key(key) != NULL)
        return registry_first_key(key);
    while (key != head && registry_next_key(key) == NULL)
        key = key->parent;
    return key != head ? registry_next_key(key) : NULL;
}

unsigned registry_level(const struct registry_key *key)
{
    unsigned level = 0;

    for (; key != NULL && !is_top(key); key = key->parent)
        level++;
    return level;
}

/* How many levels an owned tree has. */
static unsigned height(const struct registry_key *tree)
{
    const struct registry_key *key = tree, *next;
    unsigned level = 1, highest = 1;

    while ((next = registry_after(key, tree)) != NULL) {
        for (; key != next->parent; key = key->parent)
            level--;
        key = next;
        level++;
        highest = level > highest ? level : highest;
    }
    return highest;
}

/* ---------------------------------------------------------------------------------- single keys */

/* A key of that name; in its full form when it is to be a root. */
static struct registry_key *key_new(struct alloc *memory, const uint16_t *name, size_t length,
                                    const char *root)
{
    struct registry_key *key;
    uint16_t *own;

    length = root != NULL ? strlen(root) : length;
    key = alloc_get_zeroed(memory, 1, sizeof(*key) + length * sizeof(*own));
    if (key == NULL)
        return NULL;
    own = (uint16_t *)(void *)(key + 1);
    for (size_t i = 0; i < length; i++)
        own[i] = root != NULL ? (unsigned char)root[i] : name[i];
    key->named.name = own;
    key->named.length = length;
    return key;
}

static void free_values(struct alloc *memory, struct registry_key *key)
{
    for (struct registry_value *value = registry_first_value(key), *next; value != NULL;
         value = next) {
        next = registry_next_value(value);
        registry_value_free(memory, value);
    }
    named_clear(&key->values, memory);
}

/* A key without the keys below it. */
static struct registry_key *key_copy(const struct registry_key *key, struct alloc *memory)
{
    struct registry_key *copy = key_new(memory, key->named.name, key->named.length, NULL);

    if (copy == NULL)
        return NULL;
    for (const struct registry_value *value = registry_first_value(key); value != NULL;
         value = registry_next_value(value)) {
        if (registry_set(copy, memory, value->named.name, value->named.length, value->type,
                         value->bytes, value->size) != FACT_OK) {
            registry_free(memory, copy);
            return NULL;
        }
    }
    return copy;
}

static bool adopt(struct registry_key *parent, struct alloc *memory, struct registry_key *key)
{
    if (!named_add(&parent->keys, memory, &key->named))
        return false;
    key->parent = parent;
    return true;
}

/* The key of that name right below another; NULL when there is none. */
static struct registry_key *find_below(const struct registry_key *key, const uint16_t *name,
                                       size_t length)
{
    const char *root;
    struct registry_key *below;

    if (!is_top(key))
        return (struct registry_key *)(void *)named_find(&key->keys, name, length);
    root = registry_root(name, length);
    below = root != NULL ? registry_first_key(key) : NULL;
    while (below != NULL && !is_ascii(below->named.name, below->named.length, root))
        below = registry_next_key(below);
    return below;
}

/* ---------------------------------------------------------------------------------------- trees */

struct registry_key *registry_find(const struct registry_key *under, const uint16_t *path,
                                   size_t length)
{
    struct path rest = path_of(path, length);
    struct registry_key *key = (struct registry_key *)(uintptr_t)under;

    while (rest.has_more && key != NULL) {
        const uint16_t *name;
        size_t name_length = next_name(&rest, &name);

        key = find_below(key, name, name_length);
    }
    return key;
}

/* A chain of keys, one below the other, for a name and for what is left of its path; *last is the
 * lowest. NULL when there is no memory. */
static struct registry_key *chain_new(const struct registry_key *under, struct alloc *memory,
                                      const uint16_t *name, size_t length, struct path rest,
                                      struct registry_key **last)
{
    const char *root = is_top(under) ? registry_root(name, length) : NULL;
    struct registry_key *head = key_new(memory, name, length, root);

    *last = head;
    while (*last != NULL && rest.has_more) {
        length = next_name(&rest, &name);
        struct registry_key *key = key_new(memory, name, length, NULL);
        /* It is always adopted: the one above is new, and its list too short to need memory. */
        if (key == NULL || !adopt(*last, memory, key)) {
            registry_free(memory, key);
            registry_free(memory, head);
            return NULL;
        }
        *last = key;
    }
    return head;
}

enum fact registry_make(struct registry_key *under, struct alloc *memory, const uint16_t *path,
                        size_t length, struct registry_key **made)
{
    struct path rest = path_of(path, length);
    struct registry_key *key = under;

    if (!path_is_valid(under, path, length))
        return FACT_MALFORMED;
    while (rest.has_more) {
        const uint16_t *name;
        size_t name_length = next_name(&rest, &name);
        struct registry_key *next = find_below(key, name, name_length);

        if (next == NULL) {
            struct registry_key *head = chain_new(key, memory, name, name_length, rest, &next);

            if (head == NULL)
                return FACT_NO_MEMORY;
            if (!adopt(key, memory, head)) {
                registry_free(memory, head);
                return FACT_NO_MEMORY;
            }
            rest.has_more = false;
        }
        key = next;
    }
    if (made != NULL)
        *made = key;
    return FACT_OK;
}

void registry_take(struct alloc *memory, struct registry_key *key)
{
    if (key->parent == NULL)
        return;
    named_remove(&key->parent->keys, memory, &key->named);
    key->parent = NULL;
}

void registry_free(struct alloc *memory, struct registry_key *tree)
{
    struct registry_key *key = tree;

    /* Each key is freed when there is nothing below it any more. */
    while (key != NULL) {
        struct registry_key *below = registry_first_key(key), *parent = key->parent;

        if (below != NULL) {
            key->keys.first = below->named.next;
            key = below;
            continue;
        }
        named_clear(&key->keys, memory);
        free_values(memory, key);
        alloc_free(memory, key);
        key = parent;
    }
}

void registry_remove(struct alloc *memory, struct registry_key *key)
{
    registry_take(memory, key);
    registry_free(memory, key);
}

enum fact registry_new(struct alloc *memory, const uint16_t *name, size_t length,
                       struct registry_key **made)
{
    struct registry_key *key;

    if (!registry_key_name_is_valid(name, length))
        return FACT_MALFORMED;
    key = key_new(memory, name, length, NULL);
    if (key == NULL)
        return FACT_NO_MEMORY;
    *made = key;
    return FACT_OK;
}

enum fact registry_copy(const struct registry_key *key, struct alloc *memory,
                        struct registry_key **copy)
{
    struct registry_key *head = key_copy(key, memory), *above = head;
    const struct registry_key *from = key, *next;

    if (head == NULL)
        return FACT_NO_MEMORY;
    while ((next = registry_after(from, key)) != NULL) {
        for (; from != next->parent; from = from->parent)
            above = above->parent;
        struct registry_key *below = key_copy(next, memory);
        if (below == NULL || !adopt(above, memory, below)) {
            registry_free(memory, below);
            registry_free(memory, head);
            return FACT_NO_MEMORY;
        }
        from = next;
        above = below;
    }
    *copy = head;
    return FACT_OK;
}

enum fact registry_put(struct registry_key *under, struct alloc *memory, struct registry_key *tree)
{
    if (!fits_below(under, tree->named.name, tree->named.length))
        return FACT_MALFORMED;
    if (registry_level(under) + height(tree) > REGISTRY_DEEPEST)
        return FACT_MALFORMED;
    if (find_below(under, tree->named.name, tree->named.length) != NULL)
        return FACT_EXISTS;
    return adopt(under, memory, tree) ? FACT_OK : FACT_NO_MEMORY;
}

/* ---------------------------------------------------------------------------------------- whole */

static void claim_roots(struct registry *registry)
{
    for (struct registry_key *root = registry_first_key(&registry->top); root != NULL;
         root = registry_next_key(root))
        root->parent = &registry->top;
}

void registry_exchange(struct registry *one, struct registry *other)
{
    struct registry whole = *one;

    *one = *other;
    *other = whole;
    claim_roots(one);
    claim_roots(other);
}

enum fact registry_duplicate(const struct registry *from, struct alloc *memory, struct registry *to)
{
    for (const struct registry_key *root = registry_first_key(&from->top); root != NULL;
         root = registry_next_key(root)) {
        struct registry_key *copy = NULL;

        /* It is always adopted: there are too few roots for their list to need memory. */
        if (registry_copy(root, memory, &copy) != FACT_OK || !adopt(&to->top, memory, copy)) {
            registry_free(memory, copy);
            registry_clear(to, memory);
            return FACT_NO_MEMORY;
        }
    }
    return FACT_OK;
}

void registry_clear(struct registry *registry, struct alloc *memory)
{
    while (registry_first_key(&registry->top) != NULL)
        registry_remove(memory, registry_first_key(&registry->top));
}

size_t registry_blocks(const struct registry *registry)
{
    size_t blocks = 0;

    for (const struct registry_key *key = &registry->top; key != NULL;
         key = registry_after(key, &registry->top)) {
        blocks += named_blocks(&key->keys) + key->keys.count;
        blocks += named_blocks(&key->values) + key->values.count;
    }
    return blocks;
}

static const char *check_values(const struct registry_key *key)
{
    for (const struct registry_value *value = registry_first_value(key); value != NULL;
         value = registry_next_value(value)) {
        if (!registry_value_name_is_valid(value->named.name, value->named.length))
            return "a value has a name that none can have";
    }
    return NULL;
}

static const char *check_key(const struct registry_key *key)
{
    const char *wrong = named_check(&key->keys);

    wrong = wrong != NULL ? wrong : named_check(&key->values);
    wrong = wrong != NULL ? wrong : check_values(key);
    for (const struct registry_key *below = registry_first_key(key); below != NULL && wrong == NULL;
         below = registry_next_key(below)) {
        if (below->parent != key)
            wrong = "a key does not know the one above it";
        else if (!fits_below(key, below->named.name, below->named.length))
            wrong = "a key has a name that none can have";
        else if (registry_level(below) > REGISTRY_DEEPEST)
            wrong = "a key is too deep";
    }
    return wrong;
}

const char *registry_check(const struct registry *registry)
{
    const char *wrong = NULL;

    if (!is_top(&registry->top) || registry->top.parent != NULL || registry->top.values.count != 0)
        return "the top of a registry has a name, a key above it or values";
    for (const struct registry_key *key = &registry->top; key != NULL && wrong == NULL;
         key = registry_after(key, &registry->top))
        wrong = check_key(key);
    return wrong;
}
