/*
 * state.c: whole configurations as a test handles them: read from registry text, from a file or
 * from a preset, written as text, kept in a snapshot and brought back.
 */
#include "api/control.h"

#include <stdio.h>
#include <string.h>

#include "api/files.h"
#include "model/saved.h"
#include "world/source.h"

/* ----------------------------------------------------------------------------------------- load */

/* Says why not, when there is room for it. Gives the code. */
static DWORD refuse(DWORD code, const char *reason, char *why, DWORD why_size)
{
    if (why != NULL && why_size != 0)
        snprintf(why, why_size, "%s", reason);
    return code;
}

static DWORD select_for_load(const char *name, struct server **server, char *why, DWORD why_size)
{
    DWORD code = control_select(name, server);

    if (code == ERROR_NOT_FOUND)
        refuse(code, "there is no such server", why, why_size);
    else if (code == ERROR_INVALID_PARAMETER)
        refuse(code, "the name of the server is not UTF-8", why, why_size);
    else if (code != NO_ERROR)
        refuse(code, "memory is short", why, why_size);
    return code;
}

/* The code for what became of a load from `source`; the reason, too, when there is room for it. */
static DWORD loaded(const char *source, const struct source_error *error, char *why, DWORD why_size)
{
    if (why != NULL && why_size != 0)
        source_tell(source, error, why, why_size);
    if (error->is_no_preset)
        return ERROR_NOT_FOUND;
    if (error->fact == FACT_MALFORMED)
        return ERROR_INVALID_DATA;
    return error->file != PLATFORM_OK ? files_code(error->file) : control_code(error->fact);
}

DWORD MPRFAKE_API mprfake_load_text(const char *server, const void *bytes, DWORD size, char *why,
                                    DWORD why_size)
{
    struct server *selected = NULL;
    struct source_error error;

    if (bytes == NULL)
        return refuse(ERROR_INVALID_PARAMETER, "the text is NULL", why, why_size);
    world_enter();
    DWORD code = select_for_load(server, &selected, why, why_size);
    if (code == NO_ERROR && !source_load_text(selected, &world.test_memory, bytes, size, &error))
        code = loaded("text", &error, why, why_size);
    world_leave();
    return code;
}

DWORD MPRFAKE_API mprfake_load_state(const char *server, const char *source, char *why,
                                     DWORD why_size)
{
    struct server *selected = NULL;
    struct source_error error;

    if (source == NULL)
        return refuse(ERROR_INVALID_PARAMETER, "the source is NULL", why, why_size);
    world_enter();
    DWORD code = select_for_load(server, &selected, why, why_size);
    if (code == NO_ERROR && !source_load(selected, &world.test_memory, source, &error))
        code = loaded(source, &error, why, why_size);
    world_leave();
    return code;
}

/* ----------------------------------------------------------------------------------------- save */

/* Writes the text of a server into a buffer that is large enough, or says how large it must be. */
static DWORD save_text(const char *server, void *bytes, DWORD size, DWORD *needed)
{
    struct server *selected = NULL;
    void *text = NULL;
    size_t text_size = 0;
    DWORD code = control_select(server, &selected);

    if (code == NO_ERROR)
        code = control_code(saved_store(selected, &world.test_memory, &text, &text_size));
    if (code != NO_ERROR)
        return code;
    if (needed != NULL)
        *needed = control_clamp(text_size);
    if (text_size <= size)
        memcpy(bytes, text, text_size);
    else
        code = ERROR_BUFFER_OVERFLOW;
    alloc_free(&world.test_memory, text);
    return code;
}

DWORD MPRFAKE_API mprfake_save_text(const char *server, void *bytes, DWORD size, DWORD *needed)
{
    if (bytes == NULL && size != 0)
        return ERROR_INVALID_PARAMETER;
    world_enter();
    DWORD code = save_text(server, bytes, size, needed);
    world_leave();
    return code;
}

/* ------------------------------------------------------------------------------------ snapshots */

static DWORD snapshot(const char *server, DWORD *number)
{
    struct alloc *memory = &world.test_memory;
    struct server *selected = NULL;
    struct snapshot *kept = NULL;
    struct text name = {0};
    DWORD code = control_select(server, &selected);

    if (code == NO_ERROR && selected != &world.local)
        code = text_init(&name, server);
    if (code == NO_ERROR)
        kept = alloc_get_zeroed(memory, 1, sizeof(*kept));
    if (code == NO_ERROR && kept == NULL)
        code = ERROR_NOT_ENOUGH_MEMORY;
    if (code == NO_ERROR)
        code = control_code(saved_store(selected, memory, &kept->text, &kept->size));
    if (code != NO_ERROR) {
        text_fini(&name);
        alloc_free(memory, kept);
        return code;
    }
    kept->name = name.units;
    kept->name_length = name.length;
    kept->number = ++world.snapshots_made;
    kept->next = world.snapshots;
    world.snapshots = kept;
    *number = kept->number;
    return NO_ERROR;
}

DWORD MPRFAKE_API mprfake_snapshot(const char *server, DWORD *number)
{
    if (number == NULL)
        return ERROR_INVALID_PARAMETER;
    world_enter();
    DWORD code = snapshot(server, number);
    world_leave();
    return code;
}

/* The link that leads to a snapshot; it leads to NULL when there is none of that number. */
static struct snapshot **find_snapshot(DWORD number)
{
    struct snapshot **link = &world.snapshots;

    while (*link != NULL && (*link)->number != number)
        link = &(*link)->next;
    return link;
}

static DWORD go_back(DWORD number)
{
    const struct snapshot *kept = *find_snapshot(number);
    struct server *server = &world.local;

    if (kept != NULL && kept->name != NULL)
        server = world_server_find(kept->name, kept->name_length);
    if (kept == NULL || server == NULL)
        return ERROR_NOT_FOUND;
    return control_code(saved_load(server, &world.test_memory, kept->text, kept->size, NULL));
}

DWORD MPRFAKE_API mprfake_go_back(DWORD number)
{
    world_enter();
    DWORD code = go_back(number);
    world_leave();
    return code;
}

DWORD MPRFAKE_API mprfake_forget(DWORD number)
{
    world_enter();
    struct snapshot **link = find_snapshot(number);
    struct snapshot *kept = *link;
    if (kept != NULL) {
        *link = kept->next;
        world_snapshot_free(kept);
    }
    world_leave();
    return kept != NULL ? NO_ERROR : ERROR_NOT_FOUND;
}
