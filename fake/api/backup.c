/*
 * backup.c: what replaces a configuration as a whole: MprConfigServerBackup,
 * MprConfigServerRestore, MprConfigServerInstall.
 *
 * A backup is the file router.reg in the directory that the path names: router managers, interfaces
 * and phone book as registry text, sealed. The path is one of the machine that the program runs on,
 * whichever machine the connection leads to.
 */
#include "api/files.h"

#include "base/file.h"
#include "base/utf16.h"
#include "model/backup.h"
#include "model/install.h"
#include "model/saved.h"

/* The beats of both calls that take a path. */
static DWORD begin(HANDLE hMprConfig, const WCHAR *path, enum function function,
                   struct server **server, struct platform_path *place)
{
    struct handle *connection = NULL;
    DWORD code = NO_ERROR;

    if (hMprConfig == NULL) // MprConfigServerBackup.null-handle, MprConfigServerRestore.null-handle
        return ERROR_INVALID_PARAMETER;
    if (path == NULL)
        return ERROR_INVALID_PARAMETER;
    place->units = (const uint16_t *)path;
    place->length = utf16_length(place->units, PLATFORM_PATH_LONGEST);
    place->name = BACKUP_NAME;
    if (place->length == 0 || place->length > PLATFORM_PATH_LONGEST)
        return ERROR_INVALID_PARAMETER;

    code = entry_connection(hMprConfig, &connection);
    if (code == NO_ERROR)
        code = entry_permit(connection, function);
    if (code == NO_ERROR)
        *server = entry_server(connection);
    return code;
}

static DWORD server_backup(HANDLE hMprConfig, const WCHAR *path)
{
    struct alloc *memory = &world.memory;
    struct server *server = NULL;
    void *text = NULL;
    void *sealed = NULL;
    struct platform_path place;
    size_t size = 0;
    DWORD code = begin(hMprConfig, path, FUNCTION_MprConfigServerBackup, &server, &place);

    if (code != NO_ERROR)
        return code;
    if (saved_store_routing(server, memory, &text, &size) != FACT_OK ||
        backup_seal(text, size, memory, &sealed, &size) != FACT_OK)
        code = ERROR_NOT_ENOUGH_MEMORY; // MprConfigServerBackup.out-of-memory
    if (code == NO_ERROR)
        code = files_code(file_replace(memory, &place, sealed, size));
    alloc_free(memory, text);
    alloc_free(memory, sealed);
    return code;
}

DWORD APIENTRY MprConfigServerBackup(HANDLE hMprConfig, LPWSTR lpwsPath)
{
    world_enter_call(FUNCTION_MprConfigServerBackup);
    DWORD code = server_backup(hMprConfig, lpwsPath);
    return world_leave_call(FUNCTION_MprConfigServerBackup, code);
}

/* Puts the routing part of a backup's bytes in the place of the server's. */
static DWORD restore(struct server *server, const void *bytes, size_t size)
{
    struct alloc *memory = &world.memory;
    struct server draft = {0};
    size_t text_size = 0;
    enum fact fact = backup_open(bytes, size, &text_size);

    if (fact == FACT_FOREIGN)
        return ERROR_ROUTER_CONFIG_INCOMPATIBLE;
    if (fact == FACT_DAMAGED)
        return ERROR_FILE_CORRUPT;
    fact = saved_draft_routing(&draft, server, memory, bytes, text_size, NULL);
    if (fact == FACT_OK)
        server_exchange_routing(server, &draft);
    server_clear(&draft, memory);
    if (fact == FACT_MALFORMED) /* sealed, but by somebody else */
        return ERROR_ROUTER_CONFIG_INCOMPATIBLE;
    return fact == FACT_OK ? NO_ERROR : ERROR_NOT_ENOUGH_MEMORY;
}

static DWORD server_restore(HANDLE hMprConfig, const WCHAR *path)
{
    struct server *server = NULL;
    void *bytes = NULL;
    struct platform_path place;
    size_t size = 0;
    DWORD code = begin(hMprConfig, path, FUNCTION_MprConfigServerRestore, &server, &place);

    if (code == NO_ERROR)
        code = files_code(file_read(&world.memory, &place, &bytes, &size));
    if (code == NO_ERROR)
        code = restore(server, bytes, size);
    alloc_free(&world.memory, bytes);
    return code;
}

DWORD APIENTRY MprConfigServerRestore(HANDLE hMprConfig, LPWSTR lpwsPath)
{
    world_enter_call(FUNCTION_MprConfigServerRestore);
    DWORD code = server_restore(hMprConfig, lpwsPath);
    return world_leave_call(FUNCTION_MprConfigServerRestore, code);
}

static DWORD server_install(DWORD level, const void *buffer)
{
    struct server draft = {0};
    enum fact fact = FACT_OK;
    DWORD code = NO_ERROR;

    if (level != 0) // MprConfigServerInstall.level-nonzero
        return ERROR_INVALID_PARAMETER;
    if (buffer != NULL) // MprConfigServerInstall.buffer-nonnull
        return ERROR_INVALID_PARAMETER;

    if (world.is_unprivileged) // there is no connection that could have refused the caller
        return ERROR_ACCESS_DENIED;
    code = world_script_due(FUNCTION_MprConfigServerInstall);
    if (code != NO_ERROR)
        return code;

    fact = install_draft(&draft, &world.local, &world.memory);
    if (fact == FACT_OK)
        server_exchange(&world.local, &draft);
    server_clear(&draft, &world.memory);
    return fact == FACT_OK ? NO_ERROR : ERROR_NOT_ENOUGH_MEMORY;
}

DWORD APIENTRY MprConfigServerInstall(DWORD dwLevel, PVOID pBuffer)
{
    world_enter_call(FUNCTION_MprConfigServerInstall);
    DWORD code = server_install(dwLevel, pBuffer);
    return world_leave_call(FUNCTION_MprConfigServerInstall, code);
}
