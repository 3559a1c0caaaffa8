/*
 * Target files. Lines `key = value`; `#` begins a comment line; blank lines are skipped. Keys:
 * remote, remote-other, local-name, adapter-guid, adapter-name, unprivileged, reset (texts);
 * shared-state, no-interfaces (yes or no).
 */
#include "harness/target_file.h"

#include <stdio.h>
#include <string.h>

static char *trim(char *text)
{
    text += strspn(text, " \t\r\n");
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL)
        text[--length] = '\0';
    return text;
}

static char *text_slot(struct target_file *t, const char *key)
{
    const struct {
        const char *key;
        char *slot;
    } slots[] = {
        {"remote", t->remote},
        {"remote-other", t->remote_other},
        {"local-name", t->local_name},
        {"adapter-guid", t->adapter_guid},
        {"adapter-name", t->adapter_name},
        {"unprivileged", t->unprivileged},
        {"reset", t->reset},
    };
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (strcmp(key, slots[i].key) == 0)
            return slots[i].slot;
    return NULL;
}

static uint32_t *flag_slot(struct target_file *t, const char *key)
{
    return strcmp(key, "shared-state") == 0    ? &t->shared_state
           : strcmp(key, "no-interfaces") == 0 ? &t->no_interfaces
                                               : NULL;
}

/* What is wrong with a line, or NULL. */
static const char *take_line(struct target_file *t, char *line)
{
    char *equals = strchr(line, '=');
    if (equals == NULL)
        return "expected `key = value`";
    *equals = '\0';
    char *key = trim(line), *value = trim(equals + 1);
    char *text = text_slot(t, key);
    uint32_t *flag = flag_slot(t, key);
    if (text != NULL) {
        if (value[0] == '\0' || strlen(value) >= TEXT_SIZE)
            return "expected a value of 1 to 255 bytes";
        snprintf(text, TEXT_SIZE, "%s", value);
        return NULL;
    }
    if (flag == NULL)
        return "expected one of remote, remote-other, local-name, adapter-guid, adapter-name, "
               "unprivileged, reset, shared-state, no-interfaces";
    if (strcmp(value, "yes") != 0 && strcmp(value, "no") != 0)
        return "expected yes or no";
    *flag = value[0] == 'y';
    return NULL;
}

int target_file_read(const char *path, struct target_file *target, char *why, size_t size)
{
    struct target_file read;
    char line[1024], shown[80];
    memset(&read, 0, sizeof read);
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        snprintf(why, size, "%s: the target file cannot be opened; check the path", path);
        return -1;
    }
    for (unsigned number = 1; fgets(line, sizeof line, file) != NULL; number++) {
        char *text = trim(line);
        snprintf(shown, sizeof shown, "%s", text);
        const char *wrong = text[0] == '\0' || text[0] == '#' ? NULL : take_line(&read, text);
        if (wrong != NULL) {
            snprintf(why, size, "%s:%u: %s, found '%s'", path, number, wrong, shown);
            fclose(file);
            return -1;
        }
    }
    fclose(file);
    *target = read;
    return 0;
}
