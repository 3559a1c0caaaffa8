/*
 * buffer.c: MprConfigBufferFree. No page names a failure; NULL and anything else that is no live
 * buffer get the code that the page of MprAdminBufferFree has for NULL.
 */
#include "api/entry.h"

static DWORD buffer_free(const void *buffer)
{
    DWORD code = NO_ERROR;

    if (buffer == NULL || !replies_has(&world.replies, buffer))
        return ERROR_INVALID_PARAMETER;

    code = world_script_due(FUNCTION_MprConfigBufferFree);
    if (code != NO_ERROR)
        return code;

    replies_free(&world.replies, &world.memory, buffer);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigBufferFree(LPVOID pBuffer)
{
    world_enter_call(FUNCTION_MprConfigBufferFree);
    DWORD code = buffer_free(pBuffer);
    return world_leave_call(FUNCTION_MprConfigBufferFree, code);
}
