/*
 * MPR_INTERFACE_0 to MPR_INTERFACE_3: every member of every level there and back to the byte;
 * texts, lists and blobs at their limits and beyond; what is looked at and what is not.
 */
#include "support.h"

#include "api/levels.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_LIST 65535

static const size_t sizes[] = {sizeof(MPR_INTERFACE_0), sizeof(MPR_INTERFACE_1),
                               sizeof(MPR_INTERFACE_2), sizeof(MPR_INTERFACE_3)};
static HANDLE const some_handle = (HANDLE)(uintptr_t)0x1234;

static void set_name(void *info, const char16_t *name)
{
    MPR_INTERFACE_0 entry = entry_named(name);
    memcpy(info, &entry, sizeof entry);
}

/* Reads a structure that lies at an odd address and ends with its block, so that a checker sees a
 * byte read beyond it. What it says is valid until the next call. */
static DWORD read_level(DWORD level, const void *info, struct level_input *input)
{
    static BYTE *block;
    free(block);
    block = malloc(sizes[level] + 1);
    assert_non_null(block);
    memcpy(block + 1, info, sizes[level]);
    return level_read(level, block + 1, input);
}

/* The interface that a structure makes, alone in a set of its own. */
static struct interfaces made;

static struct iface *make(const struct level_input *input)
{
    struct interface_draft draft;
    interfaces_clear(&made, &world.test_memory);
    assert_int_equal(interfaces_draft_new(&made, &world.test_memory, input->name,
                                          input->name_length, (uint32_t)input->info.dwIfType,
                                          &input->fields, &draft),
                     FACT_OK);
    interfaces_draft_add(&made, &world.test_memory, &draft);
    assert_null(interfaces_check(&made));
    return interfaces_at(&made, order_after(&made.order, 0));
}

static int forget_made(void **state)
{
    interfaces_clear(&made, &world.test_memory);
    return sound_double(state);
}

/* The structure of a level in a block of just the size that it takes. The caller frees it. */
static void *write_level(DWORD level, const struct iface *iface)
{
    void *block = calloc(1, level_size(level, iface));
    assert_non_null(block);
    level_write(level, iface, some_handle, block);
    return block;
}

/* ---- there and back */

struct member {
    size_t offset;
    size_t longest; /* units, for a text */
};

#define NUMBER(name)                                                                               \
    {                                                                                              \
        offsetof(MPR_INTERFACE_3, name), 0                                                         \
    }
#define TEXT(name, longest)                                                                        \
    {                                                                                              \
        offsetof(MPR_INTERFACE_3, name), longest                                                   \
    }

/* What levels 2 and 3 share, pointers and blocks of bytes apart. */
static const struct member members[] = {
    NUMBER(dwfOptions),
    TEXT(szLocalPhoneNumber, 128),
    NUMBER(ipaddr),
    NUMBER(ipaddrDns),
    NUMBER(ipaddrDnsAlt),
    NUMBER(ipaddrWins),
    NUMBER(ipaddrWinsAlt),
    NUMBER(dwfNetProtocols),
    TEXT(szDeviceType, 16),
    TEXT(szDeviceName, 128),
    TEXT(szX25PadType, 32),
    TEXT(szX25Address, 200),
    TEXT(szX25Facilities, 200),
    TEXT(szX25UserData, 200),
    NUMBER(dwChannels),
    NUMBER(dwSubEntries),
    NUMBER(dwDialMode),
    NUMBER(dwDialExtraPercent),
    NUMBER(dwDialExtraSampleSeconds),
    NUMBER(dwHangUpExtraPercent),
    NUMBER(dwHangUpExtraSampleSeconds),
    NUMBER(dwIdleDisconnectSeconds),
    NUMBER(dwType),
    NUMBER(dwEncryptionType),
    NUMBER(dwCustomAuthKey),
    NUMBER(dwVpnStrategy),
};

static const char16_t numbers[] = u"555 0101\0\0X"; /* a list, and a unit behind it */
static const size_t numbers_size = sizeof numbers - 2 * sizeof *numbers;
static BYTE blob[9] = {0, 1, 0xFF, 3, 4, 5, 6, 7, 8};

/* Every bit of every member is one that no other has beside it; texts are `length` units long, or
 * as long as they can be. */
static void fill(MPR_INTERFACE_3 *info, size_t length)
{
    uint32_t value = 0x9E3779B9u;
    memset(info, 0, sizeof *info);
    set_name(info, u"levels");
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        BYTE *at = (BYTE *)info + members[i].offset;
        size_t units = length < members[i].longest ? length : members[i].longest;
        value = value * 1664525u + 1013904223u;
        if (members[i].longest == 0)
            memcpy(at, &value, sizeof value);
        for (size_t k = 0; k < units; k++)
            memcpy(at + 2 * k, &(uint16_t){(uint16_t)(value + k * 7 + 1) | 1}, 2);
    }
    for (size_t i = 0; i < 16; i++) {
        ((BYTE *)&info->guidId)[i] = (BYTE)(0x10 + i);
        ((BYTE *)&info->ipv6addrDns)[i] = (BYTE)(0x20 + i);
        ((BYTE *)&info->ipv6addrDnsAlt)[i] = (BYTE)(0x30 + i);
    }
    info->szAlternates = (PWCHAR)(uintptr_t)numbers;
    info->lpbCustomAuthData = blob;
    info->dwCustomAuthDataSize = sizeof blob;
}

/* What is given and does not count: units behind a terminator, live state, the members that level 3
 * has and nobody uses. */
static void add_noise(MPR_INTERFACE_3 *info, size_t length)
{
    info->hInterface = (HANDLE)(uintptr_t)0x5555;
    info->fEnabled = 2;
    info->dwConnectionState = ROUTER_IF_STATE_CONNECTED;
    info->fUnReachabilityReasons = 0x7F;
    info->dwLastError = 5;
    info->AddressCount = 77;
    info->ipv6addr = (void *)(uintptr_t)1;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (length < members[i].longest)
            memset((BYTE *)info + members[i].offset + 2 * (length + 1), 'n',
                   2 * (members[i].longest - length));
    memset(&info->wszInterfaceName[7], 'n', 2 * 250);
}

static void every_member_there_and_back(void **state)
{
    static const size_t lengths[] = {0, 1, 5, 1000};
    (void)state;
    for (DWORD level = 2; level <= 3; level++) {
        for (size_t i = 0; i < 4; i++) {
            MPR_INTERFACE_3 given, expected;
            struct level_input input;
            fill(&given, lengths[i]);
            expected = given;
            expected.hInterface = some_handle;
            add_noise(&given, lengths[i]);
            assert_int_equal(read_level(level, &given, &input), NO_ERROR);
            assert_int_equal(level_check_new(&input), NO_ERROR);
            assert_int_equal(input.dialing.parts[DIALING_DEVICE_TYPE].size,
                             2 * (lengths[i] < 16 ? lengths[i] : 16));
            struct iface *iface = make(&input);
            MPR_INTERFACE_3 read;
            BYTE *block = write_level(level, iface);
            memset(&read, 0, sizeof read);
            memcpy(&read, block, sizes[level]);

            /* What it points to lies behind it, and is the same. */
            const BYTE *list = (const BYTE *)read.szAlternates, *data = read.lpbCustomAuthData;
            size_t begin = (sizes[level] + 7) / 8 * 8;
            assert_ptr_equal(list, block + begin);
            assert_ptr_equal(data, block + begin + (numbers_size + 7) / 8 * 8);
            assert_ptr_equal(data + sizeof blob, block + level_size(level, iface));
            assert_memory_equal(list, numbers, numbers_size);
            assert_memory_equal(data, blob, sizeof blob);

            /* And all bytes of the structure itself. */
            expected.szAlternates = read.szAlternates;
            expected.lpbCustomAuthData = read.lpbCustomAuthData;
            if (level == 2) {
                memset(&expected.ipv6addrDns, 0, 16);
                memset(&expected.ipv6addrDnsAlt, 0, 16);
            }
            assert_memory_equal(&read, &expected, sizes[level]);
            free(block);
        }
    }
}

/* Level 3 reads what level 2 stored, and level 2 what level 3 stored. */
static void the_two_levels_share_what_they_can(void **state)
{
    MPR_INTERFACE_3 given;
    struct level_input input;
    (void)state;
    fill(&given, 3);
    assert_int_equal(read_level(2, &given, &input), NO_ERROR);
    MPR_INTERFACE_3 *three = write_level(3, make(&input));
    assert_int_equal(three->dwVpnStrategy, given.dwVpnStrategy);
    assert_memory_equal(&three->ipv6addrDns, (BYTE[16]){0}, 16);
    free(three);
    assert_int_equal(read_level(3, &given, &input), NO_ERROR);
    MPR_INTERFACE_2 *two = write_level(2, make(&input));
    assert_int_equal(two->dwVpnStrategy, given.dwVpnStrategy);
    assert_memory_equal(&two->guidId, &given.guidId, sizeof given.guidId);
    free(two);
}

static void levels_0_and_1_there_and_back(void **state)
{
    static const char16_t hours[] = u"1 08:00-12:00\0"
                                    u"6 00:00-23:59\0";
    MPR_INTERFACE_1 given, *one;
    MPR_INTERFACE_0 entry = entry_named(u"levels"), *zero;
    struct level_input input;
    (void)state;
    memset(&given, 0, sizeof given);
    set_name(&given, u"levels");
    given.lpwsDialoutHoursRestriction = (LPWSTR)(uintptr_t)hours;
    given.dwIfType = ROUTER_IF_TYPE_DIALOUT;
    given.fEnabled = FALSE;
    assert_int_equal(read_level(1, &given, &input), NO_ERROR);
    assert_true(input.fields.has_hours);
    assert_null(input.fields.dialing);
    struct iface *iface = make(&input);
    assert_int_equal(level_size(1, iface), (sizeof *one + 7) / 8 * 8 + (sizeof hours + 7) / 8 * 8);
    one = write_level(1, iface);
    assert_memory_equal(one->lpwsDialoutHoursRestriction, hours, sizeof hours);
    given.lpwsDialoutHoursRestriction = one->lpwsDialoutHoursRestriction;
    given.hInterface = some_handle;
    assert_memory_equal(one, &given, sizeof given);
    free(one);

    /* The other levels have no member for hours. */
    for (DWORD level = 0; level <= 3; level++) {
        if (level != 1)
            assert_int_equal(level_size(level, iface), sizes[level]);
        MPR_INTERFACE_3 info;
        fill(&info, 1);
        if (level == 1)
            memcpy(&info, &(MPR_INTERFACE_1){.fEnabled = TRUE}, sizeof(MPR_INTERFACE_1));
        assert_int_equal(read_level(level, &info, &input), NO_ERROR);
        assert_int_equal(input.fields.has_hours, level == 1);
        assert_int_equal(input.fields.dialing != NULL, level >= 2);
        assert_null(input.fields.hours.bytes);
    }

    assert_int_equal(read_level(0, &entry, &input), NO_ERROR);
    zero = write_level(0, make(&input));
    entry.hInterface = some_handle;
    assert_memory_equal(zero, &entry, sizeof entry);
    free(zero);
}

static void an_interface_of_which_nothing_was_said(void **state)
{
    MPR_INTERFACE_0 entry = entry_named(u"levels");
    struct level_input input;
    (void)state;
    assert_int_equal(read_level(0, &entry, &input), NO_ERROR);
    struct iface *iface = make(&input);
    entry.hInterface = some_handle;
    for (DWORD level = 0; level <= 3; level++) {
        MPR_INTERFACE_3 expected;
        memset(&expected, 0, sizeof expected);
        memcpy(&expected, &entry, sizeof entry);
        assert_int_equal(level_size(level, iface), sizes[level]);
        void *block = write_level(level, iface);
        assert_memory_equal(block, &expected, sizes[level]);
        free(block);
    }
}

/* What does not come from a structure need not have every part. */
static void parts_may_be_absent(void **state)
{
    MPR_INTERFACE_0 entry = entry_named(u"levels");
    struct dialing dialing = {.numbers = {[DIALING_TYPE] = MPRET_Vpn},
                              .parts = {[DIALING_AUTH_DATA] = {blob, sizeof blob}}};
    struct level_input input;
    (void)state;
    assert_int_equal(read_level(0, &entry, &input), NO_ERROR);
    input.fields.dialing = &dialing;
    struct iface *iface = make(&input);
    MPR_INTERFACE_2 *two = write_level(2, iface);
    assert_int_equal(two->dwType, MPRET_Vpn);
    assert_int_equal(two->szDeviceName[0], 0);
    assert_null(two->szAlternates);
    assert_memory_equal(two->lpbCustomAuthData, blob, sizeof blob);
    assert_int_equal(level_size(2, iface), (sizeof *two + 7) / 8 * 8 + sizeof blob);
    free(two);
}

/* ---- what a new interface takes */

static void names_and_types(void **state)
{
    MPR_INTERFACE_0 entry = entry_named(u"levels");
    struct level_input input;
    (void)state;
    for (DWORD type = 0; type < 12; type++) {
        entry.dwIfType = (ROUTER_INTERFACE_TYPE)type;
        assert_int_equal(read_level(0, &entry, &input), NO_ERROR);
        assert_int_equal(level_check_new(&input), type < 8 ? NO_ERROR : ERROR_INVALID_PARAMETER);
    }
    entry.dwIfType = (ROUTER_INTERFACE_TYPE)-1;
    assert_int_equal(read_level(0, &entry, &input), NO_ERROR);
    assert_int_equal(level_check_new(&input), ERROR_INVALID_PARAMETER);

    for (size_t length = 0; length <= MAX_INTERFACE_NAME_LEN + 1; length++) {
        entry = entry_named(u"");
        for (size_t i = 0; i < length; i++)
            entry.wszInterfaceName[i] = 'x';
        assert_int_equal(read_level(0, &entry, &input), NO_ERROR);
        assert_int_equal(input.name_length, length);
        assert_int_equal(level_check_new(&input), length >= 1 && length <= MAX_INTERFACE_NAME_LEN
                                                      ? NO_ERROR
                                                      : ERROR_INVALID_PARAMETER);
    }
}

/* ---- texts, lists and blobs at their limits */

static void texts_end_in_their_array(void **state)
{
    struct level_input input;
    (void)state;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        if (members[i].longest == 0)
            continue;
        for (DWORD level = 2; level <= 3; level++) {
            MPR_INTERFACE_3 info;
            fill(&info, 1000);
            assert_int_equal(read_level(level, &info, &input), NO_ERROR);
            memset((BYTE *)&info + members[i].offset + 2 * members[i].longest, 'x', 2);
            assert_int_equal(read_level(level, &info, &input), ERROR_INVALID_PARAMETER);
            /* What lies behind the array does not end it either. */
            fill(&info, 0);
            info.dwChannels = 0;
            memset((BYTE *)&info + members[i].offset, 'x', 2 * (members[i].longest + 1));
            assert_int_equal(read_level(level, &info, &input), ERROR_INVALID_PARAMETER);
        }
    }
}

/* A list of texts of `text` units each, of `units` units in all without the last terminator, in a
 * block of just that size. */
static WCHAR *list_of(size_t units, size_t text)
{
    WCHAR *list = malloc((units + 1) * sizeof *list);
    assert_non_null(list);
    for (size_t i = 0; i < units; i++)
        list[i] = i % (text + 1) == text || i + 1 == units ? 0 : 'x';
    if (units >= 2)
        list[units - 2] = 'x'; /* the last text may be shorter or longer, but it is not empty */
    list[units] = 0;
    return list;
}

/* What reading gives for a list at each of its places. */
static void expect_list(WCHAR *list, size_t units, DWORD code)
{
    MPR_INTERFACE_1 hours;
    struct level_input input;
    memset(&hours, 0, sizeof hours);
    hours.lpwsDialoutHoursRestriction = list;
    assert_int_equal(read_level(1, &hours, &input), code);
    if (code == NO_ERROR) {
        assert_ptr_equal(input.fields.hours.bytes, list);
        assert_int_equal(input.fields.hours.size, (units + 1) * sizeof *list);
    }
    for (DWORD level = 2; level <= 3; level++) {
        MPR_INTERFACE_3 info;
        fill(&info, 1);
        info.szAlternates = list;
        assert_int_equal(read_level(level, &info, &input), code);
        if (code == NO_ERROR)
            assert_int_equal(input.dialing.parts[DIALING_ALTERNATES].size,
                             (units + 1) * sizeof *list);
    }
}

static void lists_have_an_end(void **state)
{
    static const size_t texts[] = {1, 7, 1000, LONGEST_LIST + 10};
    WCHAR *list = list_of(0, 1);
    (void)state;
    expect_list(list, 0, NO_ERROR); /* a list of no texts */
    free(list);
    for (size_t i = 0; i < 4; i++) {
        list = list_of(LONGEST_LIST, texts[i]);
        expect_list(list, LONGEST_LIST, NO_ERROR);
        free(list);
        list = list_of(LONGEST_LIST + 1, texts[i]);
        expect_list(list, 0, ERROR_INVALID_PARAMETER);
        list[LONGEST_LIST] = 'x'; /* and goes on */
        expect_list(list, 0, ERROR_INVALID_PARAMETER);
        free(list);
    }
    /* One text that never ends, and not a unit is looked at behind those that may be. */
    list = malloc((LONGEST_LIST + 1) * sizeof *list);
    assert_non_null(list);
    for (size_t i = 0; i <= LONGEST_LIST; i++)
        list[i] = 'x';
    expect_list(list, 0, ERROR_INVALID_PARAMETER);
    list[LONGEST_LIST - 1] = 0;
    expect_list(list, 0, ERROR_INVALID_PARAMETER);
    free(list);
}

static void an_empty_list_is_not_an_absent_one(void **state)
{
    WCHAR empty = 0;
    MPR_INTERFACE_1 hours;
    struct level_input input;
    (void)state;
    memset(&hours, 0, sizeof hours);
    set_name(&hours, u"levels");
    hours.lpwsDialoutHoursRestriction = &empty;
    assert_int_equal(read_level(1, &hours, &input), NO_ERROR);
    MPR_INTERFACE_1 *read = write_level(1, make(&input));
    assert_non_null(read->lpwsDialoutHoursRestriction);
    /* Two terminators at least, for a reader who looks for two. */
    assert_int_equal(read->lpwsDialoutHoursRestriction[0], 0);
    assert_int_equal(read->lpwsDialoutHoursRestriction[1], 0);
    free(read);
    hours.lpwsDialoutHoursRestriction = NULL;
    assert_int_equal(read_level(1, &hours, &input), NO_ERROR);
    read = write_level(1, make(&input));
    assert_null(read->lpwsDialoutHoursRestriction);
    free(read);
}

static DWORD read_blob(DWORD level, void *data, DWORD size, struct level_input *input)
{
    MPR_INTERFACE_3 info;
    fill(&info, 1);
    info.lpbCustomAuthData = data;
    info.dwCustomAuthDataSize = size;
    return read_level(level, &info, input);
}

static void blobs_have_data_and_a_size(void **state)
{
    struct level_input input;
    (void)state;
    for (DWORD level = 2; level <= 3; level++) {
        assert_int_equal(read_blob(level, NULL, 1, &input), ERROR_INVALID_PARAMETER);
        assert_int_equal(read_blob(level, NULL, 0xFFFFFFFFu, &input), ERROR_INVALID_PARAMETER);
        assert_int_equal(read_blob(level, blob, 0x7FFFFFFFu, &input), NO_ERROR); /* not followed */
        assert_int_equal(read_blob(level, blob, 0x80000000u, &input), ERROR_INVALID_PARAMETER);
        assert_int_equal(read_blob(level, blob, 0xFFFFFFFFu, &input), ERROR_INVALID_PARAMETER);

        assert_int_equal(read_blob(level, NULL, 0, &input), NO_ERROR);
        MPR_INTERFACE_2 *read = write_level(level, make(&input));
        assert_null(read->lpbCustomAuthData);
        assert_int_equal(read->dwCustomAuthDataSize, 0);
        free(read);
        assert_int_equal(read_blob(level, blob, 0, &input), NO_ERROR);
        struct iface *iface = make(&input);
        read = write_level(level, iface);
        assert_int_equal(read->dwCustomAuthDataSize, 0);
        assert_true(read->lpbCustomAuthData <= (BYTE *)read + level_size(level, iface));
        free(read);
    }
}

/* Parts so large that no memory can hold them are refused before any is asked for. */
static void a_size_that_runs_over(void **state)
{
    struct dialing dialing = {0};
    (void)state;
    uint64_t asked = world.test_memory.asked;
    dialing.parts[DIALING_AUTH_DATA] = (struct block_value){blob, SIZE_MAX};
    assert_null(dialing_copy(&world.test_memory, &dialing));
    for (int i = 0; i < DIALING_PARTS; i++)
        dialing.parts[i] = (struct block_value){blob, SIZE_MAX / 8};
    assert_null(dialing_copy(&world.test_memory, &dialing));
    struct block_value value = {blob, SIZE_MAX};
    assert_null(block_copy(&world.test_memory, &value));
    assert_int_equal(world.test_memory.asked, asked);
}

/* ---- while memory is short */

struct situation {
    DWORD level;
    HANDLE config, handle;
    MPR_INTERFACE_1 hours;
    MPR_INTERFACE_3 info;
    LPBYTE block;
};

static LPBYTE structure_of(struct situation *s)
{
    return s->level == 1 ? (LPBYTE)&s->hours : (LPBYTE)&s->info;
}

static DWORD create(void *context)
{
    struct situation *s = context;
    return MprConfigInterfaceCreate(s->config, s->level, structure_of(s), &s->handle);
}

static void delete_it(void *context)
{
    struct situation *s = context;
    assert_int_equal(MprConfigInterfaceDelete(s->config, s->handle), NO_ERROR);
}

static DWORD set_info(void *context)
{
    struct situation *s = context;
    return MprConfigInterfaceSetInfo(s->config, s->handle, s->level, structure_of(s));
}

static DWORD get_info(void *context)
{
    struct situation *s = context;
    DWORD size;
    return MprConfigInterfaceGetInfo(s->config, s->handle, s->level, &s->block, &size);
}

static void free_block(void *context)
{
    struct situation *s = context;
    assert_int_equal(MprConfigBufferFree(s->block), NO_ERROR);
}

static void nothing(void *context)
{
    (void)context;
}

static void each_level_while_memory_is_short(void **state)
{
    struct situation s = {.config = connected()};
    (void)state;
    memset(&s.hours, 0, sizeof s.hours);
    set_name(&s.hours, u"levels");
    s.hours.lpwsDialoutHoursRestriction = (LPWSTR)(uintptr_t)numbers;
    fill(&s.info, 9);
    s.info.dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    for (s.level = 1; s.level <= 3; s.level++) {
        /* The interface, what it says, an array for the order of the first, and a handle. */
        assert_int_equal(with_each_allocation_failing(&(struct swept){create, delete_it, &s}), 4);
        assert_int_equal(create(&s), NO_ERROR);
        assert_int_equal(with_each_allocation_failing(&(struct swept){set_info, nothing, &s}), 1);
        assert_int_equal(with_each_allocation_failing(&(struct swept){get_info, free_block, &s}),
                         1);
        delete_it(&s);
    }
    /* Levels 0 and 1 without hours need none to change one. */
    s.level = 1;
    assert_int_equal(create(&s), NO_ERROR);
    s.hours.lpwsDialoutHoursRestriction = NULL;
    assert_int_equal(with_each_allocation_failing(&(struct swept){set_info, nothing, &s}), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_double, forget_made)
    const struct CMUnitTest tests[] = {
        TEST(every_member_there_and_back),
        TEST(the_two_levels_share_what_they_can),
        TEST(levels_0_and_1_there_and_back),
        TEST(an_interface_of_which_nothing_was_said),
        TEST(parts_may_be_absent),
        TEST(names_and_types),
        TEST(texts_end_in_their_array),
        TEST(lists_have_an_end),
        TEST(an_empty_list_is_not_an_absent_one),
        TEST(blobs_have_data_and_a_size),
        TEST(a_size_that_runs_over),
        TEST(each_level_while_memory_is_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
