/* The journal of things created on a machine, and the way to take them away; see journal.h. */
#include "harness/journal.h"
#include "harness/text.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void write_line(const char *path, const char *word, uint64_t owner, const char *name)
{
    FILE *file = path[0] != '\0' ? fopen(path, "a") : NULL;
    if (file == NULL)
        return;
    fprintf(file, "%s\t%016" PRIx64 "\t%s\n", word, owner, name);
    fclose(file);
}

void journal_created(const char *path, uint64_t owner, const char *name)
{
    write_line(path, "interface", owner, name);
}

void journal_gone(const char *path, uint64_t owner, const char *name)
{
    write_line(path, "gone", owner, name);
}

static size_t without(struct journal_entry *entries, size_t count, uint64_t owner, const char *name)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (entries[i].owner != owner || strcmp(entries[i].name, name) != 0)
            entries[kept++] = entries[i];
    return kept;
}

/* One line of the journal, into the list of what is left: a name created again, or gone, stands
 * once at most. -1 without memory. */
static int take_line(char *line, uint64_t owner, struct journal_entry **entries, size_t *count)
{
    char *number = strchr(line, '\t');
    char *name = number != NULL ? strchr(number + 1, '\t') : NULL;
    if (name == NULL)
        return 0;
    *number++ = *name++ = '\0';
    uint64_t by = strtoull(number, NULL, 16);
    if (owner != 0 && by != owner)
        return 0;
    *count = without(*entries, *count, by, name);
    if (strcmp(line, "interface") != 0)
        return 0;
    struct journal_entry *grown = realloc(*entries, (*count + 1) * sizeof *grown);
    if (grown == NULL)
        return -1;
    *entries = grown;
    grown[*count].owner = by;
    snprintf(grown[(*count)++].name, TEXT_SIZE, "%.*s", TEXT_SIZE - 1, name);
    return 0;
}

unsigned journal_left(const char *path, uint64_t owner, struct journal_entry *entries,
                      unsigned limit)
{
    char line[TEXT_SIZE + 64];
    struct journal_entry *left = NULL;
    size_t count = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return 0;
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (take_line(line, owner, &left, &count) != 0)
            break;
    }
    fclose(file);
    unsigned given = count < limit ? (unsigned)count : limit;
    if (given > 0)
        memcpy(entries, left, given * sizeof *left);
    free(left);
    return given;
}

DWORD take_away(const struct target *target, const char *name)
{
    WCHAR wide[TEXT_SIZE];
    HANDLE config = NULL, handle = NULL;
    if (target->MprConfigServerConnect == NULL || target->MprConfigServerDisconnect == NULL ||
        target->MprConfigInterfaceGetHandle == NULL || target->MprConfigInterfaceDelete == NULL)
        return ERROR_CALL_NOT_IMPLEMENTED;
    DWORD code = target->MprConfigServerConnect(NULL, &config);
    if (code != NO_ERROR)
        return code;
    utf8_to_wide(name, wide, TEXT_SIZE);
    code = target->MprConfigInterfaceGetHandle(config, wide, &handle);
    if (code == NO_ERROR)
        code = target->MprConfigInterfaceDelete(config, handle);
    else if (code == ERROR_NO_SUCH_INTERFACE)
        code = NO_ERROR;
    target->MprConfigServerDisconnect(config);
    return code;
}
