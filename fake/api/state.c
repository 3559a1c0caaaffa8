/*
 * state.c: whole configurations as a test handles them: read from registry text, from a file or
 * from a preset, written as text, kept in a snapshot and brought back.
 */
#include "api/state.h"

#include <stdio.h>
#include <string.h>

#include "api/control.h"
#include "api/files.h"
#include "model/presets.h"
#include "model/saved.h"

/* ------------------------------------------------------------------------------------ complaints
 */

/* Says in one line, cut to fit, what is wrong with a state from `source`. */
static void complain(char *why, DWORD size, const char *source, const struct saved_error *error)
{
    if (why == NULL || size == 0)
        return;
    if (error->text.line != 0)
        snprintf(why, size, "%s:%lu:%lu: expected %s, found %s", source,
                 (unsigned long)error->text.line, (unsigned long)error->text.column,
                 error->text.expected, error->text.found);
    else
        snprintf(why, size, "%s: key %s: expected %s, found %s", source, error->key,
                 error->text.expected, error->text.found);
}

/* ----------------------------------------------------------------------------------------- load */

/* Loads registry text from `source`, which is named in complaints. */
static DWORD load(struct server *server, const char *source, const void *bytes, size_t size,
                  char *why, DWORD why_size)
{
    struct saved_error error = {0};
    enum fact fact = saved_load(server, &world.test_memory, bytes, size, &error);

    if (fact == FACT_MALFORMED) {
        complain(why, why_size, source, &error);
        return ERROR_INVALID_DATA;
    }
    return control_code(fact);
}

DWORD MPRFAKE_API mprfake_load_text(const char *server, const void *bytes, DWORD size, char *why,
                                    DWORD why_size)
{
    struct server *selected = NULL;

    if (bytes == NULL)
        return ERROR_INVALID_PARAMETER;
    world_enter();
    DWORD code = control_select(server, &selected);
    if (code == NO_ERROR)
        code = load(selected, "text", bytes, size, why, why_size);
    world_leave();
    return code;
}

static DWORD load_preset(struct server *server, const char *name, char *why, DWORD why_size)
{
    const char *text = preset_find(name);

    if (text != NULL)
        return load(server, name, text, strlen(text), why, why_size);
    if (why != NULL && why_size != 0)
        snprintf(why, why_size, "preset:%s: expected one of %s", name, preset_names());
    return ERROR_NOT_FOUND;
}

static DWORD load_file(struct server *server, const char *path, char *why, DWORD why_size)
{
    void *bytes = NULL;
    size_t size = 0;
    struct text text;
    DWORD code = text_init(&text, path);

    if (code == NO_ERROR)
        code = files_read(&world.test_memory, text.units, text.length, NULL, &bytes, &size);
    if (code == NO_ERROR)
        code = load(server, path, bytes, size, why, why_size);
    else if (why != NULL && why_size != 0)
        snprintf(why, why_size, "%s: cannot be read (%lu)", path, (unsigned long)code);
    alloc_free(&world.test_memory, bytes);
    text_fini(&text);
    return code;
}

DWORD state_load(struct server *server, const char *source, char *why, DWORD why_size)
{
    static const char preset[] = "preset:";

    if (strncmp(source, preset, sizeof(preset) - 1) == 0)
        return load_preset(server, source + sizeof(preset) - 1, why, why_size);
    return load_file(server, source, why, why_size);
}

DWORD MPRFAKE_API mprfake_load_state(const char *server, const char *source, char *why,
                                     DWORD why_size)
{
    struct server *selected = NULL;

    if (source == NULL)
        return ERROR_INVALID_PARAMETER;
    world_enter();
    DWORD code = control_select(server, &selected);
    if (code == NO_ERROR)
        code = state_load(selected, source, why, why_size);
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

    if (code == NO_ERROR && server != NULL)
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
    kept->is_local = server == NULL;
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

    if (kept != NULL && !kept->is_local)
        server = world_server_find(kept->name, kept->name_length);
    if (kept == NULL || server == NULL)
        return ERROR_NOT_FOUND;
    return load(server, "snapshot", kept->text, kept->size, NULL, 0);
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
