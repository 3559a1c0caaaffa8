/*
 * Gaps files. A line is `clause | verdict | actual | reason`; `#` begins a comment line; blank
 * lines are skipped. The verdict is any but pass; `actual` is what the report shows, to the letter.
 * A clause that does not exist, or is listed twice, is an error: a stale entry hides something.
 */
#include "harness/gaps.h"

#include <string.h>

static char *field(char **rest)
{
    char *text = *rest;
    if (text == NULL)
        return NULL;
    char *bar = strstr(text, " | ");
    *rest = bar == NULL ? NULL : bar + 3;
    if (bar != NULL)
        *bar = '\0';
    text[strcspn(text, "\r\n")] = '\0';
    return text;
}

static const char *take_line(struct gaps *gaps, char *line)
{
    char *rest = line;
    char *id = field(&rest), *verdict = field(&rest), *actual = field(&rest);
    char *reason = field(&rest);
    if (reason == NULL || rest != NULL || reason[0] == '\0')
        return "expected `clause | verdict | actual | reason`";
    int clause = spec_find(id);
    if (clause < 0)
        return "expected the id of a clause (mprconform list shows them)";
    if (gaps_find(gaps, (enum clause_index)clause) != NULL)
        return "expected each clause once";
    struct gap *gap = &gaps->entries[gaps->count];
    gap->clause = (enum clause_index)clause;
    gap->verdict = verdict_find(verdict);
    if (gap->verdict == VERDICT_COUNT || gap->verdict == VERDICT_PASS ||
        gap->verdict == VERDICT_GAP || gap->verdict == VERDICT_UNEXPECTED_PASS)
        return "expected a verdict such as fail, crash or unsupported";
    snprintf(gap->actual, sizeof gap->actual, "%s", actual);
    snprintf(gap->reason, sizeof gap->reason, "%s", reason);
    gaps->count++;
    return NULL;
}

int gaps_read(const char *path, struct gaps *gaps, char *why, size_t size)
{
    char line[2048], shown[80];
    gaps->count = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        snprintf(why, size, "%s: the gaps file cannot be opened; check the path", path);
        return -1;
    }
    for (unsigned number = 1; fgets(line, sizeof line, file) != NULL; number++) {
        if (line[0] == '#' || line[strspn(line, " \t\r\n")] == '\0')
            continue;
        snprintf(shown, sizeof shown, "%.*s", (int)strcspn(line, "\r\n"), line);
        const char *wrong = take_line(gaps, line);
        if (wrong != NULL) {
            snprintf(why, size, "%s:%u: %s, found '%s'", path, number, wrong, shown);
            fclose(file);
            return -1;
        }
    }
    fclose(file);
    return 0;
}

const struct gap *gaps_find(const struct gaps *gaps, enum clause_index clause)
{
    for (unsigned i = 0; i < gaps->count; i++)
        if (gaps->entries[i].clause == clause)
            return &gaps->entries[i];
    return NULL;
}

void gaps_write(FILE *file, const struct gap *gap)
{
    fprintf(file, "%s | %s | %s | %s\n", spec_clauses[gap->clause].id, verdict_name(gap->verdict),
            gap->actual, gap->reason);
}
