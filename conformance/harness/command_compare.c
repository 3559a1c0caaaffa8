/*
 * `mprconform compare A B`: what changed between two runs, from their JSON reports. Exit status 0
 * when nothing did, 1 when something did, 2 when a report cannot be read.
 */
#include "harness/commands.h"
#include "harness/result.h"

#include <stdio.h>
#include <string.h>

struct side {
    enum verdict verdict[CLAUSE_COUNT]; /* VERDICT_COUNT: not in this run */
    char actual[CLAUSE_COUNT][2 * TEXT_SIZE];
    unsigned count;
};

/* The value of a member of one of our own lines, unescaped as far as comparison needs; 0 when it is
 * not there. */
static int member(const char *line, const char *name, char *value, size_t size)
{
    char key[64];
    size_t used = 0;
    snprintf(key, sizeof key, "\"%s\":\"", name);
    const char *p = strstr(line, key);
    if (p == NULL)
        return 0;
    for (p += strlen(key); *p != '\0' && *p != '"'; p++) {
        if (*p == '\\' && p[1] != '\0')
            p++;
        if (used + 1 < size)
            value[used++] = *p;
    }
    value[used] = '\0';
    return 1;
}

static int read_side(const char *path, struct side *side)
{
    static char line[16384];
    char id[TEXT_SIZE], verdict[64];
    FILE *file = fopen(path, "r");
    for (int i = 0; i < CLAUSE_COUNT; i++)
        side->verdict[i] = VERDICT_COUNT;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        if (!member(line, "clause", id, sizeof id) ||
            !member(line, "verdict", verdict, sizeof verdict))
            continue;
        int clause = spec_find(id);
        if (clause < 0 || verdict_find(verdict) == VERDICT_COUNT)
            continue;
        side->verdict[clause] = verdict_find(verdict);
        member(line, "actual", side->actual[clause], sizeof side->actual[clause]);
        side->count++;
    }
    if (file != NULL)
        fclose(file);
    if (side->count > 0)
        return 0;
    fprintf(stderr,
            "mprconform: %s: expected a report of `mprconform run --format json`, found %s\n", path,
            file == NULL ? "no such file" : "no clause in it");
    return -1;
}

static const char *shown(enum verdict verdict)
{
    return verdict == VERDICT_COUNT ? "not judged" : verdict_name(verdict);
}

int command_compare(const struct options *o)
{
    static struct side a, b;
    unsigned changes = 0;
    if (read_side(o->arguments[0], &a) != 0 || read_side(o->arguments[1], &b) != 0)
        return 2;
    for (int i = 0; i < CLAUSE_COUNT; i++) {
        if (a.verdict[i] == b.verdict[i] && strcmp(a.actual[i], b.actual[i]) == 0)
            continue;
        changes++;
        printf("%s\n  %s%s%s\n  %s%s%s\n", spec_clauses[i].id, shown(a.verdict[i]),
               a.actual[i][0] != '\0' ? ": " : "", a.actual[i], shown(b.verdict[i]),
               b.actual[i][0] != '\0' ? ": " : "", b.actual[i]);
    }
    printf("%u of %u clauses changed\n", changes, a.count > b.count ? a.count : b.count);
    return changes > 0;
}
