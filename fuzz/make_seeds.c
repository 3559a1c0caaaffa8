/*
 * Scenarios to seeds: make_seeds SCENARIO.txt SEED. A scenario is a line per operation: its name
 * and its argument bytes as numbers (0x.. or decimal); `#` begins a comment. A line that is wrong
 * is told with its number.
 */
#include "sequence/operations.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    unsigned arguments;
} operations[] = {
#define OPERATION(name, arguments) {#name, arguments},
    OPERATIONS(OPERATION)
#undef OPERATION
};

/* 0, or -1 when the line is wrong. */
static int write_line(char *line, FILE *out)
{
    char *word = strtok(line, " \t\r\n");
    if (word == NULL || word[0] == '#')
        return 0;
    for (unsigned i = 0; i < sizeof operations / sizeof *operations; i++) {
        if (strcmp(word, operations[i].name) != 0)
            continue;
        fputc((int)i, out);
        for (unsigned a = 0; a < operations[i].arguments; a++) {
            char *end, *number = strtok(NULL, " \t\r\n");
            unsigned long value = number != NULL ? strtoul(number, &end, 0) : 256;
            if (value > 255 || *end != '\0')
                return -1;
            fputc((int)value, out);
        }
        word = strtok(NULL, " \t\r\n");
        return word == NULL || word[0] == '#' ? 0 : -1;
    }
    return -1;
}

int main(int argc, char **argv)
{
    char line[256];
    FILE *in = argc == 3 ? fopen(argv[1], "r") : NULL;
    FILE *out = in != NULL ? fopen(argv[2], "wb") : NULL;
    if (out == NULL) {
        fprintf(stderr, "usage: make_seeds SCENARIO SEED\n");
        return 2;
    }
    for (unsigned number = 1; fgets(line, sizeof line, in) != NULL; number++) {
        if (write_line(line, out) != 0) {
            fprintf(stderr, "%s:%u: expected an operation of operations.h and its argument bytes\n",
                    argv[1], number);
            return 1;
        }
    }
    fclose(in);
    return fclose(out) != 0;
}
