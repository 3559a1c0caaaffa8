/*
 * A million interfaces, a million adapters: made, found by name and by GUID, listed in pages and at
 * once, deleted in an order of chance, half of them made again. What each operation costs is for
 * tests/bench/scale.c to say; this is about their being right. A build with sanitizers, or without
 * optimization, makes do with a tenth.
 */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAME_UNITS 39 /* of a GUID in braces, with its terminator */

#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
#define IS_SLOW 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SLOW 1
#endif
#endif

#ifdef IS_SLOW
#define MILLION 100000
#else
#define MILLION 1000000
#endif

static unsigned million;

static void guid_text(unsigned n, char text[NAME_UNITS])
{
    unsigned mixed = n * 0x9E3779B1u;
    snprintf(text, NAME_UNITS, "{%08X-%04X-4DB2-8760-CCFF%08X}", mixed, mixed >> 16 ^ 0x1234u, n);
}

static void guid_name(unsigned n, WCHAR name[NAME_UNITS])
{
    char text[NAME_UNITS];
    guid_text(n, text);
    for (unsigned i = 0; i < NAME_UNITS; i++)
        name[i] = (WCHAR)text[i];
}

/* Which of them it is, from its name. */
static unsigned number_of(const WCHAR *name)
{
    char digits[9] = "";
    for (unsigned i = 0; i < 8; i++)
        digits[i] = (char)name[29 + i];
    return (unsigned)strtoul(digits, NULL, 16);
}

static DWORD create(HANDLE config, unsigned n)
{
    MPR_INTERFACE_0 entry = {.dwIfType = ROUTER_IF_TYPE_DEDICATED, .fEnabled = TRUE};
    HANDLE made = NULL;
    guid_name(n, entry.wszInterfaceName);
    return MprConfigInterfaceCreate(config, 0, (LPBYTE)&entry, &made);
}

static DWORD find(HANDLE config, unsigned n, HANDLE *found)
{
    WCHAR name[NAME_UNITS];
    guid_name(n, name);
    for (unsigned i = 0; i < NAME_UNITS; i++) /* in another case than it was made with */
        if (name[i] >= 'A' && name[i] <= 'F')
            name[i] = (WCHAR)(name[i] + 32);
    return MprConfigInterfaceGetHandle(config, name, found);
}

/* Lists all in pages of so many bytes: those whose `there` is set, in the order of their creation,
 * and no others. */
static void expect_listed(HANDLE config, DWORD bytes, const unsigned *order, unsigned count)
{
    DWORD resume = 0, read = 0, total = 0;
    unsigned seen = 0;
    do {
        LPBYTE buffer = NULL;
        assert_int_equal(MprConfigInterfaceEnum(config, 0, &buffer, bytes, &read, &total, &resume),
                         NO_ERROR);
        const MPR_INTERFACE_0 *entries = (const MPR_INTERFACE_0 *)buffer;
        assert_int_equal(total, count - seen);
        for (DWORD i = 0; i < read; i++, seen++)
            if (seen >= count || number_of(entries[i].wszInterfaceName) != order[seen])
                fail_msg("entry %u is another", seen);
        assert_int_equal(MprConfigBufferFree(buffer), NO_ERROR);
    } while (resume != 0);
    assert_int_equal(seen, count);
}

static void shuffle(unsigned *numbers, unsigned count)
{
    unsigned chance = 4711;
    for (unsigned i = count; i > 1; i--) {
        chance = chance * 1664525u + 1013904223u;
        unsigned other = (unsigned)((unsigned long long)chance * i >> 32), held = numbers[i - 1];
        numbers[i - 1] = numbers[other];
        numbers[other] = held;
    }
}

static void interfaces(void **state)
{
    HANDLE config = connected(), found;
    unsigned *order = malloc(million * sizeof *order), *chance = malloc(million * sizeof *chance);
    unsigned left = 0;
    (void)state;
    for (unsigned i = 0; i < million; i++) {
        assert_int_equal(create(config, i), NO_ERROR);
        order[i] = chance[i] = i;
    }
    assert_int_equal(create(config, million / 2), ERROR_INTERFACE_ALREADY_EXISTS);
    expect_listed(config, 0xFFFFFFFFu, order, million);
    expect_listed(config, 1000 * sizeof(MPR_INTERFACE_0), order, million);
    for (unsigned i = 0; i < million; i++)
        if (find(config, i, &found) != NO_ERROR)
            fail_msg("interface %u is not found", i);

    /* Nine of ten go, in an order of chance; the others stay in theirs. */
    shuffle(chance, million);
    for (unsigned i = 0; i < million; i++) {
        if (chance[i] % 10 == 0)
            continue;
        assert_int_equal(find(config, chance[i], &found), NO_ERROR);
        assert_int_equal(MprConfigInterfaceDelete(config, found), NO_ERROR);
        assert_int_equal(MprConfigInterfaceDelete(config, found), ERROR_NO_SUCH_INTERFACE);
    }
    for (unsigned i = 0; i < million; i++) {
        if (i % 10 == 0)
            order[left++] = i;
        if (find(config, i, &found) != (i % 10 == 0 ? NO_ERROR : ERROR_NO_SUCH_INTERFACE))
            fail_msg("interface %u is there, or gone, by mistake", i);
    }
    expect_listed(config, 7 * sizeof(MPR_INTERFACE_0), order, left);

    /* Those that come back come last. */
    for (unsigned i = 1; i < million; i += 10, left++) {
        assert_int_equal(create(config, i), NO_ERROR);
        order[left] = i;
    }
    expect_listed(config, 0xFFFFFFFFu, order, left);
    MprConfigServerDisconnect(config);
    free(order);
    free(chance);
}

static void adapters(void **state)
{
    HANDLE config = connected();
    (void)state;
    for (unsigned i = 0; i < million; i++) {
        char guid[NAME_UNITS], name[40];
        guid_text(i, guid);
        snprintf(name, sizeof name, "Connection %u", i);
        assert_int_equal(mprfake_add_adapter(NULL, guid, name), NO_ERROR);
    }
    for (unsigned i = 0; i < million; i++) {
        WCHAR guid[NAME_UNITS], friendly[64], back[NAME_UNITS];
        guid_name(i, guid);
        if (MprConfigGetFriendlyName(config, guid, friendly, sizeof friendly) != NO_ERROR ||
            MprConfigGetGuidName(config, friendly, back, sizeof back) != NO_ERROR ||
            memcmp(guid, back, sizeof guid) != 0)
            fail_msg("adapter %u is not found both ways", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(interfaces, fresh_double, sound_double),
        cmocka_unit_test_setup_teardown(adapters, fresh_double, sound_double),
    };
    million = scaled(MILLION);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
