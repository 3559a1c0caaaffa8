/* The life of information headers: MprInfoCreate, MprInfoDelete, MprInfoDuplicate,
 * MprInfoRemoveAll. */
#include "suites/info.h"

#include <string.h>

/* ---- MprInfoCreate */

CHECK(MprInfoCreate, ok_no_error, READ)
{
    LPVOID *out = give_handle(c);
    expect_code(c, CALL(c, MprInfoCreate, RTR_INFO_BLOCK_VERSION, out), NO_ERROR);
    expect_new_header(c, out, NULL);
}

CHECK(MprInfoCreate, null_out, READ)
{
    expect_code(c, CALL(c, MprInfoCreate, RTR_INFO_BLOCK_VERSION, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoCreate, starts_empty, READ)
{
    static const DWORD types[] = {0, 0xC8, 0xFFFF0003u, 0xFFFFFFFFu};
    LPVOID header = info_empty(c);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        struct block block = block_a;
        block.type = types[i];
        expect_no_block(c, header, types[i]);
        expect_code(c, info_remove(c, header, types[i], give_handle(c)), ERROR_INVALID_PARAMETER);
        expect_code(c, info_set(c, header, &block, give_handle(c)), ERROR_INVALID_PARAMETER);
        expect_code(c, info_add(c, header, &block, give_handle(c)), NO_ERROR);
    }
}

CHECK(MprInfoCreate, version_stored, READ)
{
    DWORD version = info_number(info_empty(c), 0);
    expect(c, version == RTR_INFO_BLOCK_VERSION, "1 in the first number of the header", "%lu",
           (unsigned long)version);
}

CHECK(MprInfoCreate, distinct, READ)
{
    LPVOID first = info_empty(c), second = info_empty(c);
    expect(c, first != second, "two headers", "one header twice");
    info_with(c, first, &block_a);
    expect_no_block(c, second, block_a.type);
    expect_code(c, info_delete(c, first), NO_ERROR);
    expect_code(c, info_delete(c, second), NO_ERROR);
}

CHECK(MprInfoCreate, no_connection_needed, READ)
{
    /* Nothing was called before; a check runs in a process of its own. */
    LPVOID *out = give_handle(c);
    expect_code(c, CALL(c, MprInfoCreate, RTR_INFO_BLOCK_VERSION, out), NO_ERROR);
    expect_code(c, info_add(c, *out, &block_a, give_handle(c)), NO_ERROR);
}

CHECK(MprInfoCreate, x_other_version, READ)
{
    static const DWORD versions[] = {0, 2, 3, 0x01000000u, 0xFFFFFFFFu};
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
        expect_code(c, CALL(c, MprInfoCreate, versions[i], give_handle(c)),
                    ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoCreate, x_empty_size, READ)
{
    DWORD size = info_size(c, info_empty(c));
    expect(c, size == 12, "12 bytes", "%lu", (unsigned long)size);
}

CHECK(MprInfoCreate, x_untouched, READ)
{
    LPVOID *out = give_handle(c);
    expect_refused(c, CALL(c, MprInfoCreate, 0, out));
    expect_untouched(c, out, "the out variable");
}

/* ---- sweeps: a call that makes a header from what it was given */

struct making {
    LPVOID header;
    LPVOID *out;
};

static void making_prepare(struct check *c, void *situation)
{
    ((struct making *)situation)->out = give_handle(c);
}

static void making_refused(struct check *c, void *situation)
{
    struct making *m = situation;
    if (target_is_double(c))
        expect_untouched(c, m->out, "the out variable");
    if (m->header != NULL)
        expect_ab(c, m->header);
}

static void making_granted(struct check *c, void *situation)
{
    struct making *m = situation;
    expect_new_header(c, m->out, m->header);
    expect_code(c, info_delete(c, *m->out), NO_ERROR);
}

static void sweep_making(struct check *c, DWORD (*call)(struct check *, void *), int listed)
{
    static struct making situation;
    situation.header = info_ab(c);
    struct sweep_case s = {making_prepare, call, making_refused, making_granted, &situation};
    sweep(c, &s, listed);
}

static DWORD create_call(struct check *c, void *situation)
{
    return CALL(c, MprInfoCreate, RTR_INFO_BLOCK_VERSION, ((struct making *)situation)->out);
}

SWEEP_CHECK(MprInfoCreate, no_memory, READ)
{
    sweep_making(c, create_call, 1);
}

static DWORD duplicate_call(struct check *c, void *situation)
{
    struct making *m = situation;
    return info_duplicate(c, m->header, m->out);
}

SWEEP_CHECK(MprInfoDuplicate, no_memory, READ)
{
    sweep_making(c, duplicate_call, 1);
}

static DWORD remove_all_call(struct check *c, void *situation)
{
    struct making *m = situation;
    return info_remove_all(c, m->header, m->out);
}

SWEEP_CHECK(MprInfoRemoveAll, x_out_of_memory, READ)
{
    sweep_making(c, remove_all_call, 0);
}

static DWORD add_call(struct check *c, void *situation)
{
    struct making *m = situation;
    struct block block = block_a;
    block.type = ABSENT;
    return info_add(c, m->header, &block, m->out);
}

SWEEP_CHECK(MprInfoBlockAdd, x_out_of_memory, READ)
{
    sweep_making(c, add_call, 0);
}

static DWORD remove_call(struct check *c, void *situation)
{
    struct making *m = situation;
    return info_remove(c, m->header, block_a.type, m->out);
}

SWEEP_CHECK(MprInfoBlockRemove, no_memory, READ)
{
    sweep_making(c, remove_call, 1);
}

static DWORD set_call(struct check *c, void *situation)
{
    struct making *m = situation;
    struct block block = block_b;
    block.type = block_a.type;
    return info_set(c, m->header, &block, m->out);
}

SWEEP_CHECK(MprInfoBlockSet, x_out_of_memory, READ)
{
    sweep_making(c, set_call, 0);
}

/* ---- MprInfoDelete */

CHECK(MprInfoDelete, ok_no_error, READ)
{
    expect_code(c, info_delete(c, info_empty(c)), NO_ERROR);
}

CHECK(MprInfoDelete, null, READ)
{
    expect_code(c, info_delete(c, NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoDelete, origins, READ)
{
    LPVOID created = info_empty(c), added = info_with(c, created, &block_a);
    LPVOID *removed = give_handle(c), *set = give_handle(c);
    require_code(c, info_remove(c, added, block_a.type, removed), NO_ERROR,
                 "MprInfoBlockRemove.ok-no-error");
    require_code(c, info_set(c, added, &block_a, set), NO_ERROR, "MprInfoBlockSet.ok-no-error");
    expect_code(c, info_delete(c, created), NO_ERROR);
    expect_code(c, info_delete(c, added), NO_ERROR);
    expect_code(c, info_delete(c, *removed), NO_ERROR);
    expect_code(c, info_delete(c, *set), NO_ERROR);
}

CHECK(MprInfoDelete, duplicate_too, READ)
{
    LPVOID *copy = give_handle(c);
    require_code(c, info_duplicate(c, info_ab(c), copy), NO_ERROR, "MprInfoDuplicate.ok-no-error");
    expect_code(c, info_delete(c, *copy), NO_ERROR);
}

CHECK(MprInfoDelete, removeall_too, READ)
{
    LPVOID *emptied = give_handle(c);
    require_code(c, info_remove_all(c, info_ab(c), emptied), NO_ERROR,
                 "MprInfoRemoveAll.ok-no-error");
    expect_code(c, info_delete(c, *emptied), NO_ERROR);
}

CHECK(MprInfoDelete, independent, READ)
{
    LPVOID header = info_ab(c), *copy = give_handle(c), *removed = give_handle(c);
    LPVOID *set = give_handle(c), *added = give_handle(c);
    struct block other = block_a;
    other.type = ABSENT;
    require_code(c, info_duplicate(c, header, copy), NO_ERROR, "MprInfoDuplicate.ok-no-error");
    require_code(c, info_remove(c, header, block_a.type, removed), NO_ERROR,
                 "MprInfoBlockRemove.ok-no-error");
    require_code(c, info_set(c, header, &block_b, set), NO_ERROR, "MprInfoBlockSet.ok-no-error");
    require_code(c, info_add(c, header, &other, added), NO_ERROR, "MprInfoBlockAdd.ok-no-error");
    expect_code(c, info_delete(c, header), NO_ERROR);
    expect_ab(c, *copy);
    expect_ab(c, *set);
    expect_block(c, *removed, &block_b);
    expect_block(c, *added, &other);
    expect_block(c, *added, &block_b);
    expect_code(c, info_delete(c, *copy), NO_ERROR);
    expect_code(c, info_delete(c, *set), NO_ERROR);
    expect_code(c, info_delete(c, *removed), NO_ERROR);
    expect_code(c, info_delete(c, *added), NO_ERROR);
}

CHECK(MprInfoDelete, x_stranger, READ)
{
    LPVOID header = info_ab(c), gone = info_empty(c);
    BYTE own[28] = {1, 0, 0, 0, 12};
    require_code(c, info_delete(c, gone), NO_ERROR, "MprInfoDelete.ok-no-error");
    expect_code(c, info_delete(c, gone), ERROR_INVALID_PARAMETER);
    expect_code(c, info_delete(c, (BYTE *)header + 12), ERROR_INVALID_PARAMETER);
    expect_code(c, info_delete(c, info_given(c, own, sizeof own)), ERROR_INVALID_PARAMETER);
    expect_ab(c, header);
}

CHECK(MprInfoDelete, x_frees_memory, READ)
{
    info_ab(c);
    long before = blocks_live(c);
    LPVOID header = info_empty(c);
    long with = blocks_live(c);
    require_code(c, info_delete(c, header), NO_ERROR, "MprInfoDelete.ok-no-error");
    expect(c, with > before, "memory for the header", "none was asked for");
    expect(c, blocks_live(c) == before, "as many blocks as before", "%ld more",
           blocks_live(c) - before);
}

/* ---- MprInfoDuplicate */

CHECK(MprInfoDuplicate, ok_no_error, READ)
{
    LPVOID header = info_ab(c), *copy = give_handle(c);
    expect_code(c, info_duplicate(c, header, copy), NO_ERROR);
    expect_new_header(c, copy, header);
}

CHECK(MprInfoDuplicate, null_out, READ)
{
    expect_code(c, info_duplicate(c, info_ab(c), NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoDuplicate, same_content, READ)
{
    LPVOID header = info_ab(c), *copy = give_handle(c);
    require_code(c, info_duplicate(c, header, copy), NO_ERROR, "MprInfoDuplicate.ok-no-error");
    DWORD size = info_size(c, header);
    DWORD copied = info_size(c, *copy);
    expect(c, size == copied, "the size of the original", "%lu", (unsigned long)copied);
    expect_ab(c, *copy);
}

CHECK(MprInfoDuplicate, separate_storage, READ)
{
    LPVOID header = info_ab(c), *copy = give_handle(c);
    require_code(c, info_duplicate(c, header, copy), NO_ERROR, "MprInfoDuplicate.ok-no-error");
    expect(c, *copy != header, "memory of its own", "that of the original");
    require_code(c, info_delete(c, header), NO_ERROR, "MprInfoDelete.ok-no-error");
    expect_ab(c, *copy);
    expect_code(c, info_delete(c, *copy), NO_ERROR);
}

CHECK(MprInfoDuplicate, x_null_header, READ)
{
    expect_code(c, info_duplicate(c, NULL, give_handle(c)), ERROR_INVALID_PARAMETER);
}

/* One block of 4 bytes, and 7 bytes more than it needs. */
static const BYTE with_slack[43] = {1, 0, 0, 0, 43, 0, 0, 0, 1, 0,  0, 0, 7, 0, 0,
                                    0, 4, 0, 0, 0,  1, 0, 0, 0, 32, 0, 0, 0, 0, 0,
                                    0, 0, 1, 2, 3,  4, 9, 9, 9, 9,  9, 9, 9};
static const struct block in_slack = {7, 4, 1, "\1\2\3\4"};

CHECK(MprInfoDuplicate, x_slack_kept, READ)
{
    LPVOID header = info_given(c, with_slack, sizeof with_slack), *copy = give_handle(c);
    require_code(c, info_duplicate(c, header, copy), NO_ERROR, "MprInfoDuplicate.ok-no-error");
    DWORD size = info_size(c, *copy);
    expect(c, size == sizeof with_slack, "43 bytes", "%lu", (unsigned long)size);
    expect(c, memcmp(*copy, with_slack, sizeof with_slack) == 0, "the same bytes", "others");
}

CHECK(RTR_INFO_BLOCK_HEADER, accept_trailing_slack, READ)
{
    LPVOID header = info_given(c, with_slack, sizeof with_slack);
    expect_block(c, header, &in_slack);
    expect_code(c, info_add(c, header, &block_a, give_handle(c)), NO_ERROR);
    expect_code(c, info_remove(c, header, 7, give_handle(c)), NO_ERROR);
}

CHECK(MprInfoDuplicate, x_malformed, READ)
{
    LPVOID header;
    for (unsigned i = 0; (header = info_malformed(c, i)) != NULL; i++)
        expect_code(c, info_duplicate(c, header, give_handle(c)), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoDuplicate, x_untouched, READ)
{
    LPVOID *out = give_handle(c);
    expect_refused(c, info_duplicate(c, info_malformed(c, 0), out));
    expect_untouched(c, out, "the out variable");
}

/* ---- MprInfoRemoveAll */

CHECK(MprInfoRemoveAll, ok_no_error, READ)
{
    LPVOID *out = give_handle(c);
    expect_code(c, info_remove_all(c, info_ab(c), out), NO_ERROR);
    expect(c, !is_untouched(c, out) && *out != NULL, "a header in the variable", "none");
    expect_no_block(c, *out, block_a.type);
}

CHECK(MprInfoRemoveAll, null_header, READ)
{
    expect_code(c, info_remove_all(c, NULL, give_handle(c)), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoRemoveAll, null_out, READ)
{
    expect_code(c, info_remove_all(c, info_ab(c), NULL), ERROR_INVALID_PARAMETER);
}

CHECK(MprInfoRemoveAll, result_empty, READ)
{
    LPVOID *out = give_handle(c);
    DWORD empty = info_size(c, info_empty(c));
    require_code(c, info_remove_all(c, info_ab(c), out), NO_ERROR, "MprInfoRemoveAll.ok-no-error");
    expect_no_block(c, *out, block_a.type);
    expect_no_block(c, *out, block_b.type);
    DWORD size = info_size(c, *out);
    expect(c, size == empty, "the size of a created header", "%lu", (unsigned long)size);
}

CHECK(MprInfoRemoveAll, x_input_kept, READ)
{
    LPVOID header = info_ab(c), *out = give_handle(c);
    require_code(c, info_remove_all(c, header, out), NO_ERROR, "MprInfoRemoveAll.ok-no-error");
    expect_new_header(c, out, header);
    expect_ab(c, header);
    expect_code(c, info_delete(c, *out), NO_ERROR);
    expect_code(c, info_delete(c, header), NO_ERROR);
}

CHECK(MprInfoRemoveAll, x_untouched, READ)
{
    LPVOID *out = give_handle(c);
    expect_refused(c, info_remove_all(c, NULL, out));
    expect_refused(c, info_remove_all(c, info_malformed(c, 0), out));
    expect_untouched(c, out, "the out variable");
}
