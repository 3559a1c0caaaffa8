/*
 * header.c: information headers made by the MprInfo functions, and handed to calls that store
 * blocks. The target of headers alone is fuzz/info.c, which knows more of them.
 */
#include "model.h"

#define HEADERS 8
#define ENTRIES 12

struct entry {
    DWORD type, size, count;
    unsigned char with;
};

static struct header {
    LPVOID at;
    unsigned count;
    struct entry entries[ENTRIES];
} headers[HEADERS];
static unsigned made;

LPBYTE last_header(DWORD *size)
{
    const struct header *header = made > 0 ? &headers[made - 1] : NULL;

    *size = header != NULL ? ((const RTR_INFO_BLOCK_HEADER *)header->at)->Size : 0;
    return header != NULL ? header->at : NULL;
}

static DWORD aligned(DWORD offset)
{
    return (offset + 7) / 8 * 8;
}

/* Whether a header has just the blocks it should, in order, each at the next multiple of 8. */
static void check(const struct header *header)
{
    const BYTE *bytes = header->at;
    const RTR_INFO_BLOCK_HEADER *found = header->at;
    DWORD end = 12 + 16 * header->count;

    if (found->Version != 1 || found->TocEntriesCount != header->count)
        broken("entries of a header", header->count, found->TocEntriesCount);
    for (unsigned i = 0; i < header->count; i++) {
        const struct entry *entry = &header->entries[i];
        const RTR_TOC_ENTRY *toc = &found->TocEntry[i];

        end = aligned(end);
        if (toc->InfoType != entry->type || toc->InfoSize != entry->size ||
            toc->Count != entry->count || toc->Offset != end)
            broken("an entry of a header", end, toc->Offset);
        for (DWORD k = 0; k < entry->size * entry->count; k++)
            if (bytes[end + k] != entry->with)
                broken("data of a header", entry->with, bytes[end + k]);
        end += entry->size * entry->count;
    }
    if (found->Size != end)
        broken("the size of a header", end, found->Size);
}

/* Notes a header that a call made out of `from`; the first goes when there is no room. */
static void note(LPVOID at, const struct header *from)
{
    static const struct header none;
    struct header header = from != NULL ? *from : none;

    header.at = at;
    check(&header);
    f.open++;
    if (made == HEADERS) {
        pause_failures();
        begin("MprInfoDelete");
        ended(MprInfoDelete(headers[0].at), NO_ERROR);
        go_on_failing();
        f.open--;
        memmove(headers, headers + 1, --made * sizeof *headers);
    }
    headers[made++] = header;
}

void op_header_create(void)
{
    DWORD version = next() % 3 + 1;
    LPVOID out;

    POISON(out);
    begin("MprInfoCreate");
    DWORD expected = version == 1 ? expect_script() : ERROR_INVALID_PARAMETER;
    if (ended(MprInfoCreate(version, &out), expected))
        note(out, NULL);
    else
        untouched(&out, sizeof out);
}

static unsigned place_of(const struct header *header, DWORD type)
{
    unsigned i = 0;

    while (i < header->count && header->entries[i].type != type)
        i++;
    return i;
}

static void look_up(const struct header *header, DWORD type)
{
    DWORD size, count;
    LPBYTE data;
    unsigned place = place_of(header, type);

    POISON(size);
    POISON(count);
    POISON(data);
    begin("MprInfoBlockFind");
    DWORD expected = expect_script();
    if (expected == NO_ERROR && place == header->count)
        expected = ERROR_NOT_FOUND;
    if (!ended(MprInfoBlockFind(header->at, type, &size, &count, &data), expected)) {
        untouched(&size, sizeof size);
        untouched(&count, sizeof count);
        untouched(&data, sizeof data);
    } else if (size != header->entries[place].size || count != header->entries[place].count ||
               data != (LPBYTE)header->at +
                           ((RTR_INFO_BLOCK_HEADER *)header->at)->TocEntry[place].Offset) {
        broken("another block", header->entries[place].size, size);
    }
}

/* Edits that take no data. */
static void edit(struct header header, unsigned what, DWORD type)
{
    static const char *const called[] = {"MprInfoBlockRemove", "MprInfoRemoveAll",
                                         "MprInfoDuplicate"};
    unsigned place = place_of(&header, type);
    LPVOID out, from = header.at;

    POISON(out);
    begin(called[what - 2]);
    DWORD expected = expect_script();
    if (what == 2 && expected == NO_ERROR && place == header.count)
        expected = ERROR_INVALID_PARAMETER;
    if (!ended(what == 2   ? MprInfoBlockRemove(from, type, &out)
               : what == 3 ? MprInfoRemoveAll(from, &out)
                           : MprInfoDuplicate(from, &out),
               expected)) {
        untouched(&out, sizeof out);
        return;
    }
    if (what == 3)
        header.count = 0;
    if (what == 2)
        memmove(header.entries + place, header.entries + place + 1,
                (--header.count - place) * sizeof *header.entries);
    note(out, &header);
}

static void put(struct header header, unsigned what, const struct entry *entry)
{
    unsigned char data[64];
    unsigned place = place_of(&header, entry->type);
    LPVOID out;

    POISON(out);
    memset(data, entry->with, sizeof data);
    LPBYTE given = handed(data, entry->size * entry->count);
    begin(what == 0 ? "MprInfoBlockAdd" : "MprInfoBlockSet");
    DWORD expected = expect_script();
    if (expected == NO_ERROR && (place == header.count) != (what == 0))
        expected = ERROR_INVALID_PARAMETER;
    if (!ended((what == 0 ? MprInfoBlockAdd : MprInfoBlockSet)(header.at, entry->type, entry->size,
                                                               entry->count, given, &out),
               expected)) {
        untouched(&out, sizeof out);
        return;
    }
    header.entries[place] = *entry;
    header.count += what == 0;
    note(out, &header);
}

void op_header_edit(void)
{
    unsigned what = next() % 7, which = next();
    struct entry entry = {0};

    entry.type = next() % ENTRIES;
    entry.size = next() % 9;
    entry.count = next() % 8;
    entry.with = (unsigned char)next();
    if (made == 0)
        return;
    const struct header *header = &headers[which % made];
    if (what < 2) {
        put(*header, what, &entry);
    } else if (what < 5) {
        edit(*header, what, entry.type);
    } else if (what == 5) {
        look_up(header, entry.type);
    } else {
        begin("MprInfoBlockQuerySize");
        DWORD size = MprInfoBlockQuerySize(header->at);
        ended(NO_ERROR, NO_ERROR);
        if (size != ((RTR_INFO_BLOCK_HEADER *)header->at)->Size)
            broken("a size", ((RTR_INFO_BLOCK_HEADER *)header->at)->Size, size);
    }
}

void op_header_delete(void)
{
    unsigned which = next();
    static BYTE none[12] = {1, 0, 0, 0, 12};

    begin("MprInfoDelete");
    if (made == 0 || which & 0x80) {
        ended(MprInfoDelete(none), ERROR_INVALID_PARAMETER);
        return;
    }
    which %= made;
    if (!ended(MprInfoDelete(headers[which].at), expect_script()))
        return;
    f.open--;
    memmove(headers + which, headers + which + 1, (--made - which) * sizeof *headers);
}

void give_back_headers(void)
{
    for (; made > 0; made--, f.open--) {
        begin("MprInfoDelete");
        ended(MprInfoDelete(headers[made - 1].at), NO_ERROR);
    }
}

void forget_headers(void)
{
    made = 0;
}
