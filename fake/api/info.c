/*
 * info.c: information headers: MprInfoCreate, MprInfoDelete, MprInfoDuplicate, MprInfoRemoveAll,
 * MprInfoBlockAdd, MprInfoBlockRemove, MprInfoBlockSet, MprInfoBlockFind, MprInfoBlockQuerySize.
 *
 * No call changes a header: each makes another, which the caller deletes. Any sound header may be
 * read, wherever it lies; only those made here can be deleted. No connection is needed, and none of
 * the pages asks for rights.
 */
#include "api/entry.h"

#include "model/info.h"

#include <string.h>

_Static_assert(INFO_FORMAT_VERSION == RTR_INFO_BLOCK_VERSION, "the version of the format");

/* Whether a call may use the header it was given, and goes on. */
static DWORD check_header(const void *header, enum function function)
{
    if (header == NULL || !info_sound(header, SIZE_MAX))
        return ERROR_INVALID_PARAMETER;
    return world_script_due(function);
}

/* Makes the header that an edit describes. */
static DWORD make(struct info_edit *edit, enum function function, LPVOID *out)
{
    struct reply_draft draft = {0};
    void *header = NULL;

    if (info_edit_plan(edit) != FACT_OK) // a duplicate, a missing type, a size beyond 32 bits
        return ERROR_INVALID_PARAMETER;
    header = replies_draft_add(&world.headers, &world.memory, edit->size, function, &draft);
    if (header == NULL) {
        replies_draft_drop(&world.memory, &draft);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    info_edit_write(edit, header);
    replies_draft_commit(&world.headers, &world.memory, &draft);
    *out = header;
    return NO_ERROR;
}

/* Edits a header; `takes_data` says whether the block's bytes are an argument. */
static DWORD edit_header(struct info_edit *edit, enum function function, bool takes_data,
                         LPVOID *out)
{
    DWORD code = NO_ERROR;

    if (edit->base == NULL || out == NULL || (takes_data && edit->block.bytes == NULL))
        return ERROR_INVALID_PARAMETER;
    code = check_header(edit->base, function);
    return code == NO_ERROR ? make(edit, function, out) : code;
}

DWORD APIENTRY MprInfoCreate(DWORD dwVersion, LPVOID *lplpNewHeader)
{
    struct info_edit edit = {.kind = INFO_EMPTY};
    DWORD code = ERROR_INVALID_PARAMETER;

    world_enter_call(FUNCTION_MprInfoCreate);
    if (lplpNewHeader != NULL && dwVersion == INFO_FORMAT_VERSION)
        code = world_script_due(FUNCTION_MprInfoCreate);
    if (code == NO_ERROR)
        code = make(&edit, FUNCTION_MprInfoCreate, lplpNewHeader);
    return world_leave_call(FUNCTION_MprInfoCreate, code);
}

DWORD APIENTRY MprInfoDelete(LPVOID lpHeader)
{
    DWORD code = ERROR_INVALID_PARAMETER;

    world_enter_call(FUNCTION_MprInfoDelete);
    if (lpHeader != NULL && replies_has(&world.headers, lpHeader))
        code = world_script_due(FUNCTION_MprInfoDelete);
    if (code == NO_ERROR)
        replies_free(&world.headers, &world.memory, lpHeader);
    return world_leave_call(FUNCTION_MprInfoDelete, code);
}

static DWORD duplicate(const void *header, LPVOID *out)
{
    struct reply_draft draft = {0};
    void *copy = NULL;
    DWORD code = NO_ERROR;

    if (out == NULL)
        return ERROR_INVALID_PARAMETER;
    code = check_header(header, FUNCTION_MprInfoDuplicate);
    if (code != NO_ERROR)
        return code;

    copy = replies_draft_add(&world.headers, &world.memory, info_size(header),
                             FUNCTION_MprInfoDuplicate, &draft);
    if (copy == NULL) {
        replies_draft_drop(&world.memory, &draft);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    memcpy(copy, header, info_size(header)); // slack included
    replies_draft_commit(&world.headers, &world.memory, &draft);
    *out = copy;
    return NO_ERROR;
}

DWORD APIENTRY MprInfoDuplicate(LPVOID lpHeader, LPVOID *lplpNewHeader)
{
    world_enter_call(FUNCTION_MprInfoDuplicate);
    DWORD code = duplicate(lpHeader, lplpNewHeader);
    return world_leave_call(FUNCTION_MprInfoDuplicate, code);
}

DWORD APIENTRY MprInfoRemoveAll(LPVOID lpHeader, LPVOID *lplpNewHeader)
{
    struct info_edit edit = {.kind = INFO_EMPTY, .base = lpHeader};

    world_enter_call(FUNCTION_MprInfoRemoveAll);
    DWORD code = edit_header(&edit, FUNCTION_MprInfoRemoveAll, false, lplpNewHeader);
    return world_leave_call(FUNCTION_MprInfoRemoveAll, code);
}

DWORD APIENTRY MprInfoBlockAdd(LPVOID lpHeader, DWORD dwInfoType, DWORD dwItemSize,
                               DWORD dwItemCount, LPBYTE lpItemData, LPVOID *lplpNewHeader)
{
    struct info_edit edit = {.kind = INFO_ADD,
                             .base = lpHeader,
                             .block = {dwInfoType, dwItemSize, dwItemCount, lpItemData}};

    world_enter_call(FUNCTION_MprInfoBlockAdd);
    DWORD code = edit_header(&edit, FUNCTION_MprInfoBlockAdd, true, lplpNewHeader);
    return world_leave_call(FUNCTION_MprInfoBlockAdd, code);
}

DWORD APIENTRY MprInfoBlockRemove(LPVOID lpHeader, DWORD dwInfoType, LPVOID *lplpNewHeader)
{
    struct info_edit edit = {.kind = INFO_REMOVE, .base = lpHeader, .block = {.type = dwInfoType}};

    world_enter_call(FUNCTION_MprInfoBlockRemove);
    DWORD code = edit_header(&edit, FUNCTION_MprInfoBlockRemove, false, lplpNewHeader);
    return world_leave_call(FUNCTION_MprInfoBlockRemove, code);
}

DWORD APIENTRY MprInfoBlockSet(LPVOID lpHeader, DWORD dwInfoType, DWORD dwItemSize,
                               DWORD dwItemCount, LPBYTE lpItemData, LPVOID *lplpNewHeader)
{
    struct info_edit edit = {.kind = INFO_SET,
                             .base = lpHeader,
                             .block = {dwInfoType, dwItemSize, dwItemCount, lpItemData}};

    world_enter_call(FUNCTION_MprInfoBlockSet);
    DWORD code = edit_header(&edit, FUNCTION_MprInfoBlockSet, true, lplpNewHeader);
    return world_leave_call(FUNCTION_MprInfoBlockSet, code);
}

static DWORD find(const void *header, DWORD type, struct info_block *block)
{
    DWORD code = check_header(header, FUNCTION_MprInfoBlockFind);

    if (code == NO_ERROR && !info_find(header, type, block))
        code = ERROR_NOT_FOUND; // MprInfoBlockFind.not-found
    return code;
}

DWORD APIENTRY MprInfoBlockFind(LPVOID lpHeader, DWORD dwInfoType, LPDWORD lpdwItemSize,
                                LPDWORD lpdwItemCount, LPBYTE *lplpItemData)
{
    struct info_block block;

    world_enter_call(FUNCTION_MprInfoBlockFind);
    DWORD code = find(lpHeader, dwInfoType, &block);
    if (code == NO_ERROR && lpdwItemSize != NULL)
        *lpdwItemSize = block.item_size;
    if (code == NO_ERROR && lpdwItemCount != NULL)
        *lpdwItemCount = block.item_count;
    if (code == NO_ERROR && lplpItemData != NULL)
        *lplpItemData = (LPBYTE)(uintptr_t)block.bytes; // in the header, which is the caller's
    return world_leave_call(FUNCTION_MprInfoBlockFind, code);
}

DWORD APIENTRY MprInfoBlockQuerySize(LPVOID lpHeader)
{
    world_enter_call(FUNCTION_MprInfoBlockQuerySize);
    DWORD size = lpHeader != NULL && info_sound(lpHeader, SIZE_MAX) ? info_size(lpHeader) : 0;
    world_leave_call(FUNCTION_MprInfoBlockQuerySize, NO_ERROR);
    return size;
}
