/*
 * What a large configuration costs, side by side with its yardsticks in one run. The median of some
 * rounds counts; yardstick and double alternate.
 *
 *   (c) MprConfigInterfaceGetHandle at a thousand and at a million interfaces, against look-ups of
 *       the same keys in a GHashTable: goal at most 1.5 x
 *   (d) MprConfigGetFriendlyName likewise, at as many adapters: goal at most 1.5 x
 *   (e) MprConfigInterfaceEnum of a million at once, against malloc and memcpy of as many bytes:
 *       goal at most 2 x
 *   (f) create and delete at a million interfaces, against the same at a thousand: goal at most 2 x
 *   (g) memory for an interface of level 0 against sizeof(MPR_INTERFACE_0): goal at most 1 x
 *
 * The keys are names as the API has them: UTF-16, the same whatever their case, and that is how the
 * GHashTable hashes and compares them. One lock is taken for each look-up, as a table that threads
 * share needs.
 *
 * scale FILE writes the result as JSON. A missed goal is told, and is no failure of the run.
 */
#include "mprfake.h"

#include <glib.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define THOUSAND 1000u
#define MILLION  1000000u
#define ROUNDS   15
#define LOOKUPS  100000u
#define GUID_LEN 38u

typedef char16_t name_t[GUID_LEN + 1];

static void fail(const char *what, DWORD code)
{
    fprintf(stderr, "scale: %s answered %lu\n", what, (unsigned long)code);
    exit(1);
}

static double nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static double median(double values[ROUNDS])
{
    qsort(values, ROUNDS, sizeof *values, by_size);
    return values[ROUNDS / 2];
}

/* The n-th GUID name. Neighbours differ in their first digits, as GUIDs do. */
static void guid_ascii(unsigned n, char text[GUID_LEN + 1])
{
    unsigned mixed = n * 0x9E3779B1u;
    snprintf(text, GUID_LEN + 1, "{%08X-%04X-4DB2-8760-CCFF%08X}", mixed, mixed >> 16 ^ 0x1234, n);
}

static void widen(const char *text, char16_t *name)
{
    size_t i = 0;
    for (; text[i] != '\0'; i++)
        name[i] = (char16_t)text[i];
    name[i] = 0;
}

static void guid_name(unsigned n, name_t name)
{
    char text[GUID_LEN + 1];
    guid_ascii(n, text);
    widen(text, name);
}

/* In an order that caches cannot foresee, the same for both sides. */
static unsigned nth(unsigned i, unsigned count)
{
    return (unsigned)((unsigned long long)i * 2654435761u % count);
}

/* ---- the yardstick: a GHashTable of names without regard to case */

static unsigned upper(unsigned unit)
{
    if (unit < 0x80)
        return unit - 'a' < 26u ? unit - 32 : unit;
    return g_unichar_toupper(unit);
}

static guint hash_name(gconstpointer key)
{
    const char16_t *name = key;
    guint hash = 5381;
    for (; *name != 0; name++)
        hash = hash * 33 + upper(*name);
    return hash;
}

static gboolean same_name(gconstpointer a, gconstpointer b)
{
    const char16_t *x = a, *y = b;
    while (*x != 0 && upper(*x) == upper(*y))
        x++, y++;
    return *x == 0 && *y == 0;
}

static GMutex mutex;

static double time_table(GHashTable *table, const name_t *names, unsigned count)
{
    double begin = nanoseconds();
    for (unsigned i = 0; i < LOOKUPS; i++) {
        g_mutex_lock(&mutex);
        if (g_hash_table_lookup(table, names[nth(i, count)]) == NULL)
            fail("g_hash_table_lookup", 0);
        g_mutex_unlock(&mutex);
    }
    return (nanoseconds() - begin) / LOOKUPS;
}

/* ---- the double */

static HANDLE connected(void)
{
    HANDLE config = NULL;
    DWORD code = MprConfigServerConnect(NULL, &config);
    if (code != NO_ERROR)
        fail("MprConfigServerConnect", code);
    return config;
}

static HANDLE create(HANDLE config, const char16_t *name)
{
    MPR_INTERFACE_0 entry = {.fEnabled = TRUE, .dwIfType = ROUTER_IF_TYPE_DEDICATED};
    HANDLE made = NULL;
    memcpy(entry.wszInterfaceName, name, sizeof(name_t));
    DWORD code = MprConfigInterfaceCreate(config, 0, (LPBYTE)&entry, &made);
    if (code != NO_ERROR)
        fail("MprConfigInterfaceCreate", code);
    return made;
}

static double time_get_handle(HANDLE config, name_t *names, unsigned count)
{
    double begin = nanoseconds();
    for (unsigned i = 0; i < LOOKUPS; i++) {
        HANDLE found;
        DWORD code = MprConfigInterfaceGetHandle(config, (LPWSTR)names[nth(i, count)], &found);
        if (code != NO_ERROR)
            fail("MprConfigInterfaceGetHandle", code);
    }
    return (nanoseconds() - begin) / LOOKUPS;
}

static double time_friendly_name(HANDLE config, name_t *names, unsigned count)
{
    double begin = nanoseconds();
    for (unsigned i = 0; i < LOOKUPS; i++) {
        WCHAR buffer[64];
        DWORD code =
            MprConfigGetFriendlyName(config, (PWCHAR)names[nth(i, count)], buffer, sizeof buffer);
        if (code != NO_ERROR)
            fail("MprConfigGetFriendlyName", code);
    }
    return (nanoseconds() - begin) / LOOKUPS;
}

static double time_create_delete(HANDLE config)
{
    name_t name;
    double begin = nanoseconds();
    for (unsigned i = 0; i < LOOKUPS / 4; i++) {
        guid_name(0xF0000000u + i, name);
        DWORD code = MprConfigInterfaceDelete(config, create(config, name));
        if (code != NO_ERROR)
            fail("MprConfigInterfaceDelete", code);
    }
    return (nanoseconds() - begin) / (LOOKUPS / 4);
}

static double time_enum(HANDLE config, unsigned count, size_t *bytes)
{
    LPBYTE list = NULL;
    DWORD read = 0, total = 0;
    double begin = nanoseconds();
    DWORD code = MprConfigInterfaceEnum(config, 0, &list, 0xFFFFFFFFu, &read, &total, NULL);
    double end = nanoseconds();
    if (code != NO_ERROR || read != count)
        fail("MprConfigInterfaceEnum", code);
    *bytes = read * sizeof(MPR_INTERFACE_0);
    MprConfigBufferFree(list);
    return end - begin;
}

static double time_copy(const void *source, size_t bytes)
{
    double begin = nanoseconds();
    void *copy = malloc(bytes);
    memcpy(copy, source, bytes);
    double end = nanoseconds();
    if (((volatile unsigned char *)copy)[bytes / 2] != ((const unsigned char *)source)[bytes / 2])
        fail("memcpy", 0);
    free(copy);
    return end - begin;
}

/* ---- the measurements */

struct at_size {
    double get_handle, friendly_name, create_delete;
};

static name_t *names;
static double memory_per_interface, enum_ratio;

static void measure_lookups(unsigned count, struct at_size *result)
{
    double ours[ROUNDS], friendly[ROUNDS], table_ns[ROUNDS], cycle[ROUNDS];
    GHashTable *table = g_hash_table_new_full(hash_name, same_name, g_free, NULL);
    HANDLE config = connected();
    for (unsigned i = 0; i < count; i++) {
        void *key = g_memdup2(names[i], sizeof names[i]); /* its own, as those of the double are */
        g_hash_table_insert(table, key, key);
    }
    for (unsigned i = 0; i < ROUNDS; i++) {
        ours[i] = time_get_handle(config, names, count);
        table_ns[i] = time_table(table, (const name_t *)names, count);
        friendly[i] = time_friendly_name(config, names, count);
        HANDLE other = connected();
        cycle[i] = time_create_delete(other);
        MprConfigServerDisconnect(other);
    }
    double yardstick = median(table_ns);
    result->get_handle = median(ours) / yardstick;
    result->friendly_name = median(friendly) / yardstick;
    result->create_delete = median(cycle);
    MprConfigServerDisconnect(config);
    g_hash_table_destroy(table);
}

static void measure_enum(HANDLE config)
{
    double ours[ROUNDS], copy[ROUNDS];
    size_t bytes = 0;
    time_enum(config, MILLION, &bytes);
    unsigned char *source = malloc(bytes);
    memset(source, 7, bytes);
    for (unsigned i = 0; i < ROUNDS; i++) {
        ours[i] = time_enum(config, MILLION, &bytes);
        copy[i] = time_copy(source, bytes);
    }
    enum_ratio = median(ours) / median(copy);
    free(source);
}

static void add_adapters(unsigned from, unsigned to)
{
    char guid[GUID_LEN + 1], name[32];
    for (unsigned i = from; i < to; i++) {
        guid_ascii(i, guid);
        snprintf(name, sizeof name, "Local Area Connection %u", i);
        DWORD code = mprfake_add_adapter(NULL, guid, name);
        if (code != NO_ERROR)
            fail("mprfake_add_adapter", code);
    }
}

static int print(const char *what, double ratio, double goal)
{
    printf("%-66s %6.2f   %.1f  %s\n", what, ratio, goal, ratio <= goal ? "met" : "MISSED");
    return ratio <= goal;
}

int main(int argc, char **argv)
{
    struct at_size thousand, million;
    if (argc != 2) {
        fprintf(stderr, "usage: scale FILE\n");
        return 2;
    }
    names = malloc(MILLION * sizeof *names);
    for (unsigned i = 0; i < MILLION; i++)
        guid_name(i, names[i]);

    mprfake_reset();
    HANDLE config = connected();
    for (unsigned i = 0; i < THOUSAND; i++)
        create(config, names[i]);
    add_adapters(0, THOUSAND);
    MprConfigServerDisconnect(config);
    measure_lookups(THOUSAND, &thousand);

    config = connected();
    double before = (double)mallinfo2().uordblks;
    for (unsigned i = THOUSAND; i < MILLION; i++)
        create(config, names[i]);
    memory_per_interface =
        ((double)mallinfo2().uordblks - before + (double)mallinfo2().hblkhd) / (MILLION - THOUSAND);
    measure_enum(config);
    MprConfigServerDisconnect(config);
    add_adapters(THOUSAND, MILLION);
    measure_lookups(MILLION, &million);

    printf("a large configuration                                                ratio   goal\n");
    double ratios[] = {thousand.get_handle,
                       million.get_handle,
                       thousand.friendly_name,
                       million.friendly_name,
                       enum_ratio,
                       million.create_delete / thousand.create_delete,
                       memory_per_interface / sizeof(MPR_INTERFACE_0)};
    static const double goals[] = {1.5, 1.5, 1.5, 1.5, 2, 2, 1};
    static const char *const texts[] = {
        "(c) MprConfigInterfaceGetHandle, a thousand, against GHashTable",
        "    a million",
        "(d) MprConfigGetFriendlyName, a thousand, against GHashTable",
        "    a million",
        "(e) MprConfigInterfaceEnum of a million, against malloc + memcpy",
        "(f) create + delete at a million, against at a thousand",
        "(g) memory for an interface, against sizeof(MPR_INTERFACE_0)"};
    static const char *const keys[] = {"get_handle_thousand",
                                       "get_handle_million",
                                       "friendly_name_thousand",
                                       "friendly_name_million",
                                       "enum_million",
                                       "create_delete",
                                       "memory"};
    FILE *file = fopen(argv[1], "w");
    if (file == NULL) {
        printf("%s cannot be written\n", argv[1]);
        return 1;
    }
    fprintf(file, "{\"rounds\":%d,\"ratios\":{", ROUNDS);
    for (unsigned i = 0; i < 7; i++) {
        print(texts[i], ratios[i], goals[i]);
        fprintf(file, "%s\"%s\":%.3f", i != 0 ? "," : "", keys[i], ratios[i]);
    }
    fprintf(file, "},\"goals\":{");
    for (unsigned i = 0; i < 7; i++)
        fprintf(file, "%s\"%s\":%.1f", i != 0 ? "," : "", keys[i], goals[i]);
    fprintf(file, "}}\n");
    return fclose(file) != 0;
}
