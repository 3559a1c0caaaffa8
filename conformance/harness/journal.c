/*
 * The journal: what the suite has created on a machine that is not the double, a line each, written
 * before it is created. A run that was killed leaves its lines, and `mprconform cleanup` takes the
 * things away.
 */
#include "harness/journal.h"
#include "harness/state.h"

#include <stdio.h>
#include <string.h>

void journal_note(const struct job *job, const char *interface_name)
{
    if (job->journal[0] == '\0')
        return;
    FILE *file = fopen(job->journal, "a");
    if (file == NULL)
        return;
    fprintf(file, "interface\t%s\n", interface_name);
    fclose(file);
}

int journal_read(const char *path, char names[][TEXT_SIZE], unsigned limit)
{
    FILE *file = fopen(path, "r");
    char line[TEXT_SIZE + 16];
    unsigned count = 0;
    if (file == NULL)
        return 0;
    while (count < limit && fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (strncmp(line, "interface\t", 10) == 0)
            snprintf(names[count++], TEXT_SIZE, "%.*s", TEXT_SIZE - 1, line + 10);
    }
    fclose(file);
    return (int)count;
}
