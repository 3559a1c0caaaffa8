/*
 * Information headers from arbitrary bytes, edited again and again, with memory that fails where
 * the input says.
 *
 * The property, held after each call, or the target stops with a line that says which call broke
 * it:
 *   - no fault, and (the sanitizers see to it) no byte read beyond the size that a header claims;
 *   - a header is refused exactly when the plain reader below refuses it;
 *   - every code is the one that a plain list of blocks expects, and the header that was made has
 *     just the blocks of that list, in order, 8-aligned, with nothing behind the last;
 *   - ERROR_NOT_ENOUGH_MEMORY is answered exactly when an allocation of the call was made to fail,
 *     and then the out variable is untouched;
 *   - the header that was edited is as it was, and at the end nothing is open.
 *
 * An input: a byte for the number of edits n (at most 15), n edits of 6 bytes (what, type, item
 * size, item count, data, failure), and the first header in what remains.
 */
#include "mprfake.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define BLOCKS 64
#define EDITS  15

struct block {
    DWORD type, size, count;
    uint8_t *bytes; /* a copy of its own */
};

/* What the present header must hold. */
static struct block list[BLOCKS];
static unsigned blocks;

static _Noreturn void broken(const char *call, const char *what)
{
    fprintf(stderr, "%s: %s\n", call, what);
    abort();
}

static uint32_t word(const uint8_t *bytes)
{
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static uint8_t *copy_of(const void *bytes, size_t size)
{
    uint8_t *copy = malloc(size + 1);
    if (copy == NULL)
        exit(1);
    memcpy(copy, bytes, size);
    return copy;
}

static void forget(unsigned i)
{
    free(list[i].bytes);
    memmove(list + i, list + i + 1, (--blocks - i) * sizeof *list);
}

static void forget_all(void)
{
    while (blocks > 0)
        forget(blocks - 1);
}

/* The first block of a type; `blocks` when there is none. */
static unsigned index_of(DWORD type)
{
    unsigned i = 0;
    while (i < blocks && list[i].type != type)
        i++;
    return i;
}

/* Reads a header the plain way: 1 when it is sound, and the list is filled; 0 when it is not; -1
 * when it has more blocks than the list has room for. */
static int read_plainly(const uint8_t *header, size_t size)
{
    forget_all();
    if (word(header) != 1 || word(header + 4) > size || word(header + 4) < 12)
        return 0;
    uint64_t whole = word(header + 4), entries = word(header + 8);
    if (12 + 16 * entries > whole)
        return 0;
    if (entries > BLOCKS - EDITS)
        return -1;
    for (uint64_t i = 0; i < entries; i++) {
        const uint8_t *e = header + 12 + 16 * i;
        uint64_t bytes = (uint64_t)word(e + 4) * word(e + 8);
        if (word(e + 12) < 12 + 16 * entries || bytes > whole || word(e + 12) > whole - bytes) {
            forget_all();
            return 0;
        }
        list[blocks++] = (struct block){word(e), word(e + 4), word(e + 8),
                                        copy_of(header + word(e + 12), (size_t)bytes)};
    }
    return 1;
}

/* Whether the header has the blocks of the list, laid out as a header that is made. */
static void compare(const char *call, LPVOID header)
{
    const uint8_t *bytes = header;
    uint64_t end = 12 + 16 * (uint64_t)blocks;
    if (word(bytes + 8) != blocks)
        broken(call, "another number of blocks");
    for (unsigned i = 0; i < blocks; i++) {
        const uint8_t *e = bytes + 12 + 16 * (size_t)i;
        uint64_t size = (uint64_t)list[i].size * list[i].count;
        end = (end + 7) / 8 * 8;
        if (word(e) != list[i].type || word(e + 4) != list[i].size || word(e + 8) != list[i].count)
            broken(call, "another entry");
        if (word(e + 12) != end)
            broken(call, "data at another offset");
        if (memcmp(bytes + end, list[i].bytes, (size_t)size) != 0)
            broken(call, "other data");
        end += size;
    }
    if (word(bytes + 4) != end || MprInfoBlockQuerySize(header) != end)
        broken(call, "another size");
}

static void look_up(LPVOID header, DWORD type)
{
    DWORD size = 77, count = 77;
    LPBYTE data = NULL;
    unsigned i = index_of(type);
    DWORD code = MprInfoBlockFind(header, type, &size, &count, &data);
    if (code != (i < blocks ? (DWORD)NO_ERROR : ERROR_NOT_FOUND))
        broken("MprInfoBlockFind", "another code");
    if (i == blocks ? size != 77 || data != NULL
                    : size != list[i].size || count != list[i].count ||
                          memcmp(data, list[i].bytes, (size_t)size * count) != 0)
        broken("MprInfoBlockFind", "another answer");
}

/* What a call answered, against what the list expects, while memory may have been short. */
static int granted(const char *call, DWORD code, DWORD expected, LPVOID out)
{
    DWORD failed = 0;
    mprfake_allocations(NULL, &failed);
    if (expected == NO_ERROR && failed > 0)
        expected = ERROR_NOT_ENOUGH_MEMORY;
    mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
    if (code != expected) {
        fprintf(stderr, "%s: expected code %lu, found %lu\n", call, (unsigned long)expected,
                (unsigned long)code);
        abort();
    }
    if (code != NO_ERROR && out != (LPVOID)&list)
        broken(call, "the out variable was written by a refused call");
    return code == NO_ERROR;
}

static DWORD types(uint8_t number)
{
    return number < 4 ? number : 0xFFFF0000u + number;
}

/* One edit. Gives the header to go on with. */
static LPVOID edit(LPVOID header, const uint8_t *e)
{
    LPVOID out = &list;
    DWORD type = types(e[1]);
    unsigned at = index_of(type);
    struct block block = {type, e[2], e[3], NULL};
    size_t bytes = (size_t)e[2] * e[3];
    DWORD size = MprInfoBlockQuerySize(header);
    uint8_t *before = copy_of(header, size);
    block.bytes = copy_of("", 0);
    free(block.bytes);
    block.bytes = malloc(bytes + 1);
    if (block.bytes == NULL)
        exit(1);
    memset(block.bytes, e[4], bytes);
    if (e[5] != 0)
        mprfake_fail_allocation(e[5] & 3, 1 + e[5] % 3, e[5] >> 4);
    else
        mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
    const char *call = "MprInfoDuplicate";
    int done = 0, copied = 0;
    switch (e[0] % 6) {
    case 0:
        call = "MprInfoBlockAdd";
        done = granted(call, MprInfoBlockAdd(header, type, e[2], e[3], block.bytes, &out),
                       at < blocks ? ERROR_INVALID_PARAMETER : NO_ERROR, out);
        if (done) {
            list[blocks++] = block;
            block.bytes = NULL;
        }
        break;
    case 1:
        call = "MprInfoBlockSet";
        done = granted(call, MprInfoBlockSet(header, type, e[2], e[3], block.bytes, &out),
                       at < blocks ? NO_ERROR : ERROR_INVALID_PARAMETER, out);
        if (done) {
            free(list[at].bytes);
            list[at] = block;
            block.bytes = NULL;
        }
        break;
    case 2:
        call = "MprInfoBlockRemove";
        done = granted(call, MprInfoBlockRemove(header, type, &out),
                       at < blocks ? NO_ERROR : ERROR_INVALID_PARAMETER, out);
        if (done)
            forget(at);
        break;
    case 3:
        call = "MprInfoRemoveAll";
        done = granted(call, MprInfoRemoveAll(header, &out), NO_ERROR, out);
        if (done)
            forget_all();
        break;
    case 4:
        done = copied = granted(call, MprInfoDuplicate(header, &out), NO_ERROR, out);
        if (done && memcmp(out, header, size) != 0)
            broken(call, "another content");
        break;
    default:
        mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
        look_up(header, type);
        break;
    }
    if (memcmp(header, before, size) != 0)
        broken(call, "the header it was given was changed");
    free(before);
    free(block.bytes);
    if (!done)
        return header;
    if (!copied)
        compare(call, out);
    if (MprInfoDelete(header) != NO_ERROR)
        broken("MprInfoDelete", "a live header was refused");
    return out;
}

static void edit_all(LPVOID header, const uint8_t *edits, unsigned count)
{
    char why[128] = "";
    for (unsigned i = 0; i < count; i++) {
        header = edit(header, edits + 6 * (size_t)i);
        if (mprfake_check(why, sizeof why) != NO_ERROR)
            broken("mprfake_check", why);
    }
    for (unsigned i = 0; i < blocks; i++)
        look_up(header, list[i].type);
    if (MprInfoDelete(header) != NO_ERROR)
        broken("MprInfoDelete", "a live header was refused");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned count = size > 0 ? data[0] & EDITS : 0;
    size_t edits = 1 + 6 * (size_t)count;
    LPVOID header = NULL;
    DWORD open = 0;
    if (size < edits + 12)
        return 0;
    mprfake_reset();
    size -= edits;
    uint8_t *given = copy_of(data + edits, size);
    /* A header says how long it is, and no caller hands over less. */
    if (word(given + 4) > size)
        memcpy(given + 4,
               (uint8_t[]){(uint8_t)size, (uint8_t)(size >> 8), (uint8_t)(size >> 16), 0}, 4);
    int sound = read_plainly(given, size);
    if (sound >= 0) {
        DWORD code = MprInfoDuplicate(given, &header);
        if (code != (sound ? (DWORD)NO_ERROR : ERROR_INVALID_PARAMETER))
            broken("MprInfoDuplicate",
                   sound ? "a sound header was refused" : "a malformed header was taken");
        if ((MprInfoBlockQuerySize(given) != 0) != sound)
            broken("MprInfoBlockQuerySize", "another opinion");
        if (sound)
            edit_all(header, data + 1, count);
    }
    mprfake_open(NULL, &open);
    if (open != 0)
        broken("at the end", "something is open");
    forget_all();
    free(given);
    return 0;
}
