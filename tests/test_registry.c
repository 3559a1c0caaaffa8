/* The registry as a tree: names, order, limits, trees that are taken out and put in, memory. */
#include "registry.h"

#include "base/utf16.h"

#include <stdint.h>

#define MACHINE U("HKEY_LOCAL_MACHINE")

static struct registry_key *made(const uint16_t *path, size_t length)
{
    struct registry_key *key = NULL;
    assert_int_equal(registry_make(&tree.top, &door, path, length, &key), FACT_OK);
    assert_non_null(key);
    assert_ptr_equal(registry_find(&tree.top, path, length), key);
    return key;
}

static void expect_name(const struct named *named, const uint16_t *name, size_t length)
{
    assert_int_equal(named->length, length);
    assert_memory_equal(named->name, name, 2 * length);
}

/* ----------------------------------------------------------------------------------------- keys */

static void an_empty_registry_is_zeros(void **state)
{
    (void)state;
    assert_null(registry_find(&tree.top, MACHINE));
    assert_ptr_equal(registry_find(&tree.top, U("")), &tree.top);
    assert_null(registry_after(&tree.top, &tree.top));
    assert_int_equal(registry_level(&tree.top), 0);
    assert_int_equal(door.asked, 0);
}

static void a_root_key_has_its_full_name(void **state)
{
    static const struct {
        const char16_t *given;
        const char16_t *full;
    } ROWS[] = {
        {u"HKLM", u"HKEY_LOCAL_MACHINE"}, {u"hkey_local_machine", u"HKEY_LOCAL_MACHINE"},
        {u"hkcu", u"HKEY_CURRENT_USER"},  {u"HKCR", u"HKEY_CLASSES_ROOT"},
        {u"HkU", u"HKEY_USERS"},          {u"HKCC", u"HKEY_CURRENT_CONFIG"},
        {u"HKDD", u"HKEY_DYN_DATA"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        size_t given = utf16_length(ROWS[i].given, 99), full = utf16_length(ROWS[i].full, 99);
        struct registry_key *key = made(ROWS[i].given, given);
        expect_name(&key->named, ROWS[i].full, full);
        assert_ptr_equal(registry_find(&tree.top, ROWS[i].full, full), key);
        assert_int_equal(registry_level(key), 1);
    }
    assert_int_equal(tree.top.keys.count, 6);
}

static void what_is_no_path_makes_nothing(void **state)
{
    static uint16_t long_name[400];
    static const struct {
        const char16_t *units;
        size_t length;
    } ROWS[] = {
        {U("HKEY_LOCAL")},
        {U("HKL")},
        {U("HKLMX")},
        {U("Software")},
        {U("\\HKLM")},
        {U("HKLM\\")},
        {U("HKLM\\\\a")},
        {U("\\")},
        {U("HKLM\\a\\")},
        {U("HKLM\\a\0b")},
        {U("HKLM\\a\nb")},
        {U("HKLM\\a\rb")},
        {U("HKEY_LOCAL_MACHINE1")},
        {U("hklm\\a\\b\\\\")},
    };
    struct registry_key *key = &tree.top;
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        assert_int_equal(registry_make(&tree.top, &door, ROWS[i].units, ROWS[i].length, &key),
                         FACT_MALFORMED);
        assert_null(registry_find(&tree.top, ROWS[i].units, ROWS[i].length));
    }
    memcpy(long_name, u"HKLM\\", 10);
    for (size_t i = 5; i < 400; i++)
        long_name[i] = u'x';
    assert_int_equal(registry_make(&tree.top, &door, long_name, 5 + 256, &key), FACT_MALFORMED);
    assert_ptr_equal(key, &tree.top);
    assert_int_equal(door.live, 0);
    made(long_name, 5 + 255);
}

static void keys_keep_order_and_spelling_and_compare_without_case(void **state)
{
    struct registry_key *key = made(U("HKLM\\B\\x")), *other = NULL;
    (void)state;
    made(U("hklm\\a"));
    made(U("hklm\\\u00e9"));
    assert_ptr_equal(made(U("HKLM\\b\\X")), key);
    expect_name(&key->named, U("x"));
    expect_name(&key->parent->named, U("B"));
    assert_ptr_equal(registry_find(key->parent, U("X")), key);
    assert_int_equal(registry_make(key->parent, &door, U("y\\z"), NULL), FACT_OK);
    assert_int_equal(registry_make(key->parent, &door, U(""), &other), FACT_OK);
    assert_ptr_equal(other, key->parent);
    assert_null(registry_find(&tree.top, U("HKLM\\c")));
    assert_null(registry_find(&tree.top, U("HKLM\\c\\d")));
    assert_non_null(registry_find(&tree.top, U("HKLM\\\u00c9")));

    const char16_t *names[] = {u"HKEY_LOCAL_MACHINE", u"B", u"x", u"y", u"z", u"a", u"\u00e9"};
    size_t i = 0;
    for (struct registry_key *at = registry_after(&tree.top, &tree.top); at != NULL;
         at = registry_after(at, &tree.top), i++)
        expect_name(&at->named, names[i], utf16_length(names[i], 99));
    assert_int_equal(i, 7);
    /* A walk that began below ends there. */
    assert_ptr_equal(registry_after(registry_find(key->parent, U("y\\z")), key->parent), NULL);
}

static void keys_are_at_most_512_deep(void **state)
{
    static uint16_t path[4 + 2 * 513];
    struct registry_key *head, *spare;
    (void)state;
    memcpy(path, u"HKLM", 8);
    for (size_t i = 0; i < 512; i++)
        memcpy(path + 4 + 2 * i, u"\\x", 4);
    assert_int_equal(registry_make(&tree.top, &door, path, 4 + 2 * 512, NULL), FACT_MALFORMED);
    assert_int_equal(door.live, 0);
    struct registry_key *deepest = made(path, 4 + 2 * 511);
    assert_int_equal(registry_level(deepest), 512);
    assert_int_equal(registry_make(deepest, &door, U("y"), NULL), FACT_MALFORMED);
    assert_int_equal(registry_make(deepest->parent, &door, U("y\\z"), NULL), FACT_MALFORMED);

    /* An owned tree counts with all its levels, of which the last branch is not the deepest. */
    assert_int_equal(registry_new(&door, U("tree"), &head), FACT_OK);
    assert_int_equal(registry_make(head, &door, U("a\\b\\c"), NULL), FACT_OK);
    assert_int_equal(registry_make(head, &door, U("d\\e"), NULL), FACT_OK);
    struct registry_key *under = registry_find(&tree.top, path, 4 + 2 * 508);
    assert_int_equal(registry_level(under), 509);
    assert_int_equal(registry_put(under, &door, head), FACT_MALFORMED);
    assert_int_equal(registry_put(under->parent, &door, head), FACT_OK);
    expect_sound();
    /* And within itself. */
    assert_int_equal(registry_new(&door, U("x"), &spare), FACT_OK);
    assert_int_equal(registry_make(spare, &door, path + 5, 2 * 511 - 1, NULL), FACT_OK);
    assert_int_equal(registry_make(spare, &door, path + 5, 2 * 512 - 1, NULL), FACT_MALFORMED);
    registry_free(&door, spare);
}

static void two_hundred_thousand_keys_are_found_and_removed(void **state)
{
    unsigned count = scaled(200000);
    uint16_t name[8];
    struct registry_key *parent = made(U("HKLM\\many"));
    (void)state;
    for (int round = 0; round < 3; round++) {
        for (unsigned i = 0; i < count; i++) {
            for (unsigned j = 0; j < 8; j++)
                name[j] = (uint16_t) "0123456789abcdef"[i >> 4 * j & 15];
            if (round == 0)
                assert_int_equal(registry_make(parent, &door, name, 8, NULL), FACT_OK);
            struct registry_key *key = registry_find(parent, name, 8);
            if (round == 2 && i % 2 == 1) {
                assert_null(key);
                continue;
            }
            assert_non_null(key);
            expect_name(&key->named, name, 8);
            if (round == 1 && i % 2 == 1)
                registry_remove(&door, key);
        }
        expect_sound();
    }
    assert_int_equal(parent->keys.count, (count + 1) / 2);
    while (registry_first_key(parent) != NULL)
        registry_remove(&door, registry_first_key(parent));
    assert_int_equal(door.live, 3 - 1);
}

static void spread(uint32_t number, uint16_t name[3])
{
    uint64_t mixed = number * UINT64_C(0x9E3779B97F4A7C15);
    for (int i = 0; i < 3; i++)
        name[i] = (uint16_t)(0x4E00 + (mixed >> (64 - 13 * (i + 1)) & 0x1FFF));
}

static void two_names_of_one_hash_are_two_keys(void **state)
{
    /* Found by trying, among names of three units that have no case. */
    enum { TRIED = 1 << 18, PLACES = 4 * TRIED };
    uint32_t *seen = calloc(PLACES, sizeof *seen);
    uint16_t name[2][3];
    unsigned pairs = 0;
    (void)state;
    assert_non_null(seen);
    struct registry_key *keys[] = {made(U("HKLM\\few")), made(U("HKLM\\more"))};
    for (uint16_t i = 0x3400; i < 0x3400 + 40; i++)
        assert_int_equal(registry_make(keys[1], &door, &i, 1, NULL), FACT_OK);
    for (uint32_t i = 1; i < TRIED; i++) {
        spread(i, name[0]);
        uint32_t hash = utf16_hash(name[0], 3), at = hash % PLACES;
        for (; seen[at] != 0; at = (at + 1) % PLACES) {
            spread(seen[at], name[1]);
            if (utf16_hash(name[1], 3) == hash)
                break;
        }
        for (int k = 0; k < 2 && seen[at] != 0; k++) {
            for (int j = 0; j < 2; j++) {
                assert_null(registry_find(keys[k], name[j], 3));
                assert_int_equal(registry_make(keys[k], &door, name[j], 3, NULL), FACT_OK);
            }
            expect_name(&registry_find(keys[k], name[0], 3)->named, name[0], 3);
            registry_remove(&door, registry_find(keys[k], name[0], 3));
            assert_null(registry_find(keys[k], name[0], 3));
            expect_name(&registry_find(keys[k], name[1], 3)->named, name[1], 3);
            pairs++;
        }
        seen[at] = i;
    }
    free(seen);
    assert_true(pairs > 0);
}

static void a_key_is_taken_out_copied_and_put_elsewhere(void **state)
{
    struct registry_key *branch = made(U("HKLM\\a\\branch")), *copy, *wrong;
    (void)state;
    made(U("HKLM\\a\\branch\\x\\y"));
    made(U("HKLM\\a\\branch\\z"));
    assert_int_equal(registry_set_dword(branch, &door, U("n"), 7), FACT_OK);
    assert_int_equal(registry_set_dword(registry_find(branch, U("x\\y")), &door, U("m"), 8),
                     FACT_OK);
    struct registry_key *target = made(U("HKCU\\b"));

    assert_int_equal(registry_copy(branch, &door, &copy), FACT_OK);
    assert_null(copy->parent);
    assert_int_equal(registry_put(branch->parent, &door, copy), FACT_EXISTS);
    assert_int_equal(registry_put(&tree.top, &door, copy), FACT_MALFORMED);
    registry_take(&door, branch);
    assert_null(registry_find(&tree.top, U("HKLM\\a\\branch")));
    assert_non_null(registry_find(branch, U("x\\y")));
    registry_take(&door, branch); /* nothing more to take */
    assert_int_equal(registry_put(target, &door, branch), FACT_OK);
    assert_ptr_equal(registry_find(&tree.top, U("HKCU\\b\\branch")), branch);
    assert_int_equal(registry_put(registry_find(&tree.top, U("HKLM\\a")), &door, copy), FACT_OK);
    uint32_t number = 0;
    assert_true(registry_dword(registry_find(copy, U("X\\Y")), U("M"), &number));
    assert_int_equal(number, 8);
    assert_true(is_same_key(registry_find(copy, U("x\\y")), registry_find(branch, U("x\\y"))));

    assert_int_equal(registry_new(&door, U("HKEY_USERS"), &wrong), FACT_OK);
    assert_int_equal(registry_put(&tree.top, &door, wrong), FACT_OK);
    assert_ptr_equal(registry_find(&tree.top, U("hku")), wrong);
    assert_int_equal(registry_new(&door, U("a\\b"), &wrong), FACT_MALFORMED);
    assert_int_equal(registry_new(&door, U(""), &wrong), FACT_MALFORMED);
    /* A short name, or another case, is for looking up; what is stored is the full name. */
    const char16_t *others[] = {u"hkcc", u"HKEY_Users"};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(registry_new(&door, others[i], utf16_length(others[i], 99), &wrong),
                         FACT_OK);
        assert_int_equal(registry_put(&tree.top, &door, wrong), FACT_MALFORMED);
        registry_free(&door, wrong);
    }
    registry_free(&door, NULL);
}

/* --------------------------------------------------------------------------------------- values */

static void a_value_is_replaced_where_it_stands(void **state)
{
    struct registry_key *key = made(U("HKLM\\k"));
    uint16_t names[40];
    (void)state;
    /* A short list of values, then a long one. */
    for (uint16_t count = 3; count <= 40; count = (uint16_t)(count + 37)) {
        for (uint16_t i = 0; i < count; i++) {
            names[i] = (uint16_t)(0x0430 + i); /* small letters, then some without case */
            assert_int_equal(registry_set(key, &door, &names[i], 1, i, "abc", 3), FACT_OK);
        }
        uint16_t capital = 0x0411;
        assert_int_equal(registry_set(key, &door, &capital, 1, 77, "wxyz", 4), FACT_OK);
        assert_int_equal(key->values.count, count);
        const struct registry_value *value = registry_first_value(key);
        for (uint16_t i = 0; i < count; i++, value = registry_next_value(value)) {
            expect_name(&value->named, &names[i], 1);
            assert_int_equal(value->type, i == 1 ? 77 : i);
            assert_int_equal(value->size, i == 1 ? 4 : 3);
            assert_memory_equal(value->bytes, i == 1 ? "wxyz" : "abc", value->size);
            assert_ptr_equal(registry_value(key, &names[i], 1), value);
        }
        expect_sound();
        /* The first and the last as well; with its own bytes. */
        struct registry_value *first = registry_value(key, names, 1);
        assert_int_equal(registry_set(key, &door, names, 1, 5, first->bytes, 2), FACT_OK);
        first = registry_value(key, &names[count - 1], 1);
        assert_int_equal(registry_set(key, &door, &names[count - 1], 1, 6, first->bytes, 1),
                         FACT_OK);
        assert_memory_equal(registry_first_value(key)->bytes, "ab", 2);
        expect_sound();
        for (uint16_t i = 0; i < count; i++)
            assert_int_equal(registry_unset(key, &door, &names[i], 1), FACT_OK);
        assert_int_equal(registry_unset(key, &door, &names[0], 1), FACT_ABSENT);
        assert_null(registry_value(key, &names[0], 1));
        assert_int_equal(door.live, 2);
    }
}

static void names_of_values_have_limits(void **state)
{
    static uint16_t name[16384];
    struct registry_key *key = made(U("HKLM\\k"));
    (void)state;
    for (size_t i = 0; i < 16384; i++)
        name[i] = u'x';
    assert_int_equal(registry_set(key, &door, name, 16384, 3, NULL, 0), FACT_MALFORMED);
    assert_int_equal(registry_set(key, &door, name, 16383, 3, NULL, 0), FACT_OK);
    assert_int_equal(registry_set(key, &door, U("a\0b"), 3, NULL, 0), FACT_MALFORMED);
    assert_int_equal(registry_set_text(key, &door, U("a\0b"), 1, U("t")), FACT_MALFORMED);
    assert_int_equal(registry_set(key, &door, U("a\\b\n"), 3, "", 0), FACT_OK);
    assert_int_equal(registry_set(key, &door, U(""), 3, "d", 1), FACT_OK);
    assert_memory_equal(registry_value(key, NULL, 0)->bytes, "d", 1);
    assert_int_equal(registry_unset(key, &door, NULL, 0), FACT_OK);
}

static void sizes_that_lie_are_refused(void **state)
{
    struct registry_key *key = made(U("HKLM\\k"));
    (void)state;
    assert_int_equal(registry_set(key, &door, U("a"), 3, "b", SIZE_MAX), FACT_NO_MEMORY);
    assert_int_equal(registry_set(key, &door, U("a"), 3, "b", SIZE_MAX / 2), FACT_NO_MEMORY);
    assert_int_equal(registry_set_text(key, &door, U("a"), 1, u"b", SIZE_MAX / 2), FACT_NO_MEMORY);
    assert_int_equal(key->values.count, 0);
}

static void numbers_and_texts(void **state)
{
    struct registry_key *key = made(U("HKLM\\k"));
    uint32_t number = 5;
    uint16_t text[8];
    (void)state;
    assert_false(registry_dword(key, U("n"), &number));
    assert_int_equal(registry_set_dword(key, &door, U("n"), 0x80FF0102u), FACT_OK);
    assert_true(registry_dword(key, U("N"), &number));
    assert_int_equal(number, 0x80FF0102u);
    assert_memory_equal(registry_value(key, U("n"))->bytes, "\x02\x01\xff\x80", 4);
    assert_int_equal(registry_set(key, &door, U("n"), REGISTRY_DWORD, "abc", 3), FACT_OK);
    assert_false(registry_dword(key, U("n"), &number));
    assert_int_equal(registry_set(key, &door, U("n"), REGISTRY_BINARY, "abcd", 4), FACT_OK);
    assert_false(registry_dword(key, U("n"), &number));
    assert_int_equal(number, 0x80FF0102u);

    assert_int_equal(registry_text(NULL, NULL), REGISTRY_NO_TEXT);
    assert_int_equal(registry_text(registry_value(key, U("n")), NULL), REGISTRY_NO_TEXT);
    assert_int_equal(registry_set_text(key, &door, U("t"), REGISTRY_EXPAND_SZ, U("%x%\u20ac")),
                     FACT_OK);
    const struct registry_value *value = registry_value(key, U("t"));
    assert_int_equal(value->size, 10);
    assert_int_equal(value->type, REGISTRY_EXPAND_SZ);
    assert_memory_equal(value->bytes, "%\0x\0%\0\xac\x20\0\0", 10);
    assert_int_equal(registry_text(value, NULL), 4);
    assert_int_equal(registry_text(value, text), 4);
    assert_memory_equal(text, u"%x%\u20ac", 8);
    /* Without terminator, with an odd byte, with something behind the terminator. */
    assert_int_equal(registry_set(key, &door, U("t"), REGISTRY_SZ, "a\0b", 3), FACT_OK);
    assert_int_equal(registry_text(registry_value(key, U("t")), text), 1);
    assert_int_equal(text[0], 'a');
    assert_int_equal(registry_set(key, &door, U("t"), REGISTRY_SZ, "a\0\0\0b\0", 6), FACT_OK);
    assert_int_equal(registry_text(registry_value(key, U("t")), text), 1);
    assert_int_equal(registry_set(key, &door, U("t"), REGISTRY_SZ, "", 0), FACT_OK);
    assert_int_equal(registry_text(registry_value(key, U("t")), text), 0);
}

/* ---------------------------------------------------------------------------------------- whole */

static void registries_are_duplicated_and_exchanged(void **state)
{
    struct registry other = {0};
    (void)state;
    made(U("HKLM\\a\\b"));
    assert_int_equal(registry_set_dword(made(U("HKCU\\c")), &door, U("n"), 3), FACT_OK);
    assert_int_equal(registry_duplicate(&tree, &door, &other), FACT_OK);
    assert_true(is_same_registry(&tree, &other));
    assert_null(registry_check(&other));
    made(U("HKLM\\d"));
    assert_false(is_same_registry(&tree, &other));
    registry_exchange(&tree, &other);
    assert_null(registry_check(&other));
    assert_null(registry_check(&tree));
    assert_null(registry_find(&tree.top, U("HKLM\\d")));
    assert_non_null(registry_find(&other.top, U("HKLM\\d")));
    registry_clear(&other, &door);
    registry_exchange(&tree, &other);
    assert_int_equal(tree.top.keys.count, 0);
    registry_exchange(&tree, &other);
}

/* Each action leaves everything as it was when memory is short. */
struct action {
    struct registry_key *key;
    const uint16_t *path;
    size_t length;
};

static enum fact do_make(void *context)
{
    struct action *action = context;
    struct registry_key *key = (struct registry_key *)context;
    enum fact fact = registry_make(&tree.top, &door, action->path, action->length, &key);
    if (fact != FACT_OK)
        assert_ptr_equal(key, context);
    return fact;
}

static enum fact do_set(void *context)
{
    struct action *action = context;
    struct registry_key *key = registry_find(&tree.top, U("HKLM\\k"));
    return registry_set(key, &door, action->path, action->length, 3, "bytes", 5);
}

static enum fact do_set_text(void *context)
{
    struct action *action = context;
    struct registry_key *key = registry_find(&tree.top, U("HKLM\\k"));
    return registry_set_text(key, &door, action->path, action->length, 1, U("text"));
}

static enum fact do_copy(void *context)
{
    struct registry_key *copy = context;
    enum fact fact = registry_copy(registry_find(&tree.top, U("HKLM")), &door, &copy);
    if (fact == FACT_OK)
        registry_free(&door, copy);
    else
        assert_ptr_equal(copy, context);
    return fact;
}

static enum fact do_duplicate(void *context)
{
    struct registry copy = {0};
    enum fact fact = registry_duplicate(&tree, &door, &copy);
    (void)context;
    assert_true(fact == FACT_OK || copy.top.keys.count == 0);
    registry_clear(&copy, &door);
    return fact;
}

static enum fact do_put(void *context)
{
    struct registry_key *key = registry_find(&tree.top, U("HKLM\\k")), *head = NULL;
    (void)context;
    if (registry_new(&door, U("put"), &head) != FACT_OK)
        return FACT_NO_MEMORY;
    enum fact fact = registry_put(key, &door, head);
    if (fact != FACT_OK)
        registry_free(&door, head);
    return fact;
}

static void memory_is_short(void **state)
{
    (void)state;
    struct action deep = {.path = u"HKLM\\k\\a\\b\\c\\d", .length = 14};
    struct action root = {.path = u"HKCU", .length = 4};
    struct action value = {.path = u"value", .length = 5};
    struct action again = {.path = u"VALUE", .length = 5};
    assert_int_equal(sweep(do_make, &deep), 6);
    assert_int_equal(sweep(do_make, &deep), 0);
    assert_int_equal(sweep(do_make, &root), 1);
    assert_int_equal(sweep(do_set, &value), 1);
    assert_int_equal(sweep(do_set, &again), 1);
    assert_int_equal(sweep(do_set_text, &value), 1);

    /* The one behind the 16th makes the index, the one behind the 64th lets it grow. */
    struct registry_key *key = made(U("HKLM\\k"));
    for (uint16_t i = 0; i < 64; i++) {
        uint16_t name[2] = {u'n', (uint16_t)(0x4E00 + i)};
        struct action next = {.path = name, .length = 2};
        unsigned needed = sweep(do_set, &next);
        assert_int_equal(needed, i == 15 || i == 63 ? 2 : 1);
        uint16_t path[9] = u"HKLM\\k\\n";
        path[8] = name[1];
        next = (struct action){.path = path, .length = 9};
        needed = sweep(do_make, &next);
        assert_int_equal(needed, i == 15 || i == 63 ? 2 : 1);
        key = registry_find(&tree.top, U("HKLM\\k"));
    }
    assert_int_equal(key->keys.count, 65);
    assert_int_equal(key->values.count, 65);
    assert_int_equal(registry_set_dword(registry_find(key, U("n\u4e01")), &door, U("n"), 1),
                     FACT_OK);
    assert_int_equal(sweep(do_set_text, &(struct action){.path = u"t", .length = 1}), 1);
    unsigned blocks = (unsigned)registry_blocks(&tree);
    /* All but HKCU. */
    assert_int_equal(sweep(do_copy, NULL), blocks - 1);
    assert_int_equal(sweep(do_duplicate, NULL), blocks);
    assert_int_equal(sweep(do_put, NULL), 1);
    /* A text that makes the index. */
    key = registry_find(&tree.top, U("HKLM\\k"));
    while (key->values.count > 0)
        registry_unset(key, &door, key->values.first->name, key->values.first->length);
    for (uint16_t i = 1; i <= 16; i++)
        assert_int_equal(registry_set_dword(key, &door, &i, 1, i), FACT_OK);
    assert_int_equal(sweep(do_set_text, &value), 2);
}

/* ------------------------------------------------------------------------------------ the check */

static void expect_broken(const char *words)
{
    const char *wrong = registry_check(&tree);
    if (wrong == NULL || strstr(wrong, words) == NULL)
        fail_msg("expected '%s', found '%s'", words, wrong != NULL ? wrong : "nothing");
}

/* Breaks one thing, expects the words, mends it. */
#define BREAK(place, value, words)                                                                 \
    do {                                                                                           \
        __typeof__(place) whole = (place);                                                         \
        (place) = (value);                                                                         \
        expect_broken(words);                                                                      \
        (place) = whole;                                                                           \
        expect_sound();                                                                            \
    } while (0)

static void the_check_sees_what_is_broken(void **state)
{
    struct registry_key *key = made(U("HKLM\\k")), *first = made(U("HKLM\\k\\a")),
                        *second = made(U("HKLM\\k\\b"));
    uint16_t nothing[32] = {0}, name[32] = {u'a'};
    (void)state;
    assert_int_equal(registry_set_dword(key, &door, U("v"), 1), FACT_OK);
    BREAK(tree.top.named.name, name, "the top");
    BREAK(tree.top.parent, key, "the top");
    BREAK(tree.top.values.count, 1, "the top");
    BREAK(first->parent, second, "does not know the one above");
    BREAK(first->named.name, nothing, "not found");
    BREAK(key->parent->named.name, name, "not found");
    BREAK(registry_first_value(key)->named.name, nothing, "not found");
    BREAK(second->named.name, name, "not found, or is there twice");
    BREAK(first->named.by_name.hash, 1, "not found");
    BREAK(key->keys.count, 1, "more than it counts");
    BREAK(key->keys.count, 3, "does not end");
    BREAK(key->keys.last, &first->named, "does not end");
    BREAK(second->named.previous, &second->named, "backwards");
    BREAK(second->named.next, &first->named, "more than it counts");
    BREAK(key->values.count, 0, "more than it counts");
    BREAK(key->keys.index, (&(struct table){0}), "an index does not hold");
    BREAK(first->keys.index, (&(struct table){0}), "an index does not hold");
    BREAK(key->keys.index, (&(struct table){.count = 1}), "fewer links");

    /* Names that none can have, their hashes being right. */
    struct named *named[] = {&first->named, &registry_first_value(key)->named};
    const char *words[] = {"a key has a name that none can have",
                           "a value has a name that none can have"};
    for (int i = 0; i < 2; i++) {
        struct named whole = *named[i];
        named[i]->name = nothing;
        named[i]->by_name.hash = utf16_hash(nothing, 1);
        expect_broken(words[i]);
        *named[i] = whole;
        expect_sound();
    }
}

static void the_check_sees_what_is_too_deep_or_has_no_index(void **state)
{
    struct registry_key *key = made(U("HKLM\\k")), *head, *next;
    (void)state;
    assert_int_equal(registry_new(&door, U("x"), &head), FACT_OK);
    next = head;
    for (int i = 1; i < 511; i++)
        assert_int_equal(registry_make(next, &door, U("x"), &next), FACT_OK);
    assert_int_equal(registry_put(key, &door, head), FACT_MALFORMED);
    assert_true(named_add(&key->keys, &door, &head->named));
    head->parent = key;
    expect_broken("too deep");
    registry_remove(&door, head);

    for (uint16_t i = 0x4E00; i < 0x4E00 + 17; i++)
        assert_int_equal(registry_make(key, &door, &i, 1, NULL), FACT_OK);
    struct table *index = key->keys.index;
    assert_non_null(index);
    key->keys.index = NULL;
    expect_broken("a long list has no index");
    key->keys.index = index;
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_registry, sound_registry)
    const struct CMUnitTest tests[] = {
        TEST(an_empty_registry_is_zeros),
        TEST(a_root_key_has_its_full_name),
        TEST(what_is_no_path_makes_nothing),
        TEST(keys_keep_order_and_spelling_and_compare_without_case),
        TEST(keys_are_at_most_512_deep),
        TEST(two_hundred_thousand_keys_are_found_and_removed),
        TEST(two_names_of_one_hash_are_two_keys),
        TEST(a_key_is_taken_out_copied_and_put_elsewhere),
        TEST(a_value_is_replaced_where_it_stands),
        TEST(names_of_values_have_limits),
        TEST(sizes_that_lie_are_refused),
        TEST(numbers_and_texts),
        TEST(registries_are_duplicated_and_exchanged),
        TEST(memory_is_short),
        TEST(the_check_sees_what_is_broken),
        TEST(the_check_sees_what_is_too_deep_or_has_no_index),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
