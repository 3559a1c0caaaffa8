/* The command line of mprconform: what can be said, and what is wrong with what was said. */
#include "harness/options.h"
#include "harness/os.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char options_help[] =
    "mprconform: judges an implementation of mprapi's router configuration functions\n"
    "\n"
    "  mprconform [run] [options]        judge a target\n"
    "  mprconform list [--only GLOB]     the clauses of the contract, a line each\n"
    "  mprconform explain CLAUSE         one clause: what it says, where from, how it is judged\n"
    "  mprconform spec --format json     the whole contract for other programs\n"
    "  mprconform compare A.json B.json  what changed between two runs\n"
    "  mprconform selftest [--impl FILE] the suite judges mutants: each must be caught by its "
    "clause\n"
    "  mprconform cleanup --impl FILE    take away what a killed run left behind\n"
    "  mprconform --version | --help\n"
    "\n"
    "What to judge\n"
    "  --impl PATH       a .so or .dll (default: the double beside this program)\n"
    "  --target FILE     what this target offers: servers, adapters, a reset\n"
    "  --only GLOB       clauses by id, such as 'MprConfigServerConnect.*'; repeatable\n"
    "  --profile NAME    connect | double: the clauses of a claim; what is missing fails it\n"
    "  --allow CLASS     add | modify | destroy: what may be done to a machine (default: read "
    "only)\n"
    "  --confirm HOST    the host's name, which --allow destroy asks for\n"
    "\n"
    "What counts\n"
    "  --strict          a failed SHOULD, or a failed inferred clause, counts too\n"
    "  --gaps FILE       known gaps; another wrong value, or an unexpected pass, fails\n"
    "  --write-gaps FILE write every verdict but pass as a gap, as a baseline\n"
    "\n"
    "How to run and report\n"
    "  --format F        text | json | tap | junit | markdown\n"
    "  --output FILE     write the report there\n"
    "  --jobs N          clauses at a time (default: the processors)\n"
    "  --timeout SECONDS for a clause, its sweep included (default 5)\n"
    "  --seed N          decides order and chance\n"
    "  --show-output     show what the target printed\n"
    "\n"
    "Exit status: 0 held; 1 something failed, or nothing was judged; 2 wrong usage, or no clause\n"
    "matched; 3 the target could not be loaded; 4 the harness broke.\n";

static int fail(char *why, size_t size, const char *what, const char *found, const char *advice)
{
    snprintf(why, size, "%s%s%s%s; %s", what, found ? " '" : "", found ? found : "",
             found ? "'" : "", advice);
    return -1;
}

static int number(const char *text, uint64_t least, uint64_t most, uint64_t *value)
{
    char *end;
    if (!isdigit((unsigned char)text[0]))
        return -1;
    *value = strtoull(text, &end, 10);
    return *end != '\0' || *value < least || *value > most ? -1 : 0;
}

static int choice(const char *text, const char *const *names, int *value)
{
    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(text, names[i]) == 0) {
            *value = i;
            return 0;
        }
    }
    return -1;
}

/* The option that takes a value: 0 taken, 1 not an option of ours, -1 wrong. */
static int valued(struct options *o, const char *name, const char *value, char *why, size_t size)
{
    static const char *const formats[] = {"text", "json", "tap", "junit", "markdown", NULL};
    static const char *const classes[] = {"read", "add", "modify", "destroy", NULL};
    static const struct {
        const char *name;
        size_t offset;
    } texts[] = {
        {"--impl", offsetof(struct options, impl)},
        {"--target", offsetof(struct options, target)},
        {"--profile", offsetof(struct options, profile)},
        {"--gaps", offsetof(struct options, gaps)},
        {"--write-gaps", offsetof(struct options, write_gaps)},
        {"--confirm", offsetof(struct options, confirm)},
        {"--output", offsetof(struct options, output)},
    };
    uint64_t n = 0;
    int chosen = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (strcmp(name, texts[i].name) == 0) {
            memcpy((char *)o + texts[i].offset, &value, sizeof value);
            return 0;
        }
    }
    if (strcmp(name, "--only") == 0) {
        if (o->only_count == ONLY_LIMIT)
            return fail(why, size, "more than 64 times --only", NULL, "use a wider pattern");
        o->only[o->only_count++] = value;
    } else if (strcmp(name, "--format") == 0) {
        if (choice(value, formats, &chosen) != 0)
            return fail(why, size, "no such format", value,
                        "choose text, json, tap, junit or markdown");
        o->format = (enum format)chosen;
    } else if (strcmp(name, "--allow") == 0) {
        if (choice(value, classes, &chosen) != 0 || chosen == 0)
            return fail(why, size, "no such class", value, "choose add, modify or destroy");
        o->allow = (enum safety)chosen;
    } else if (strcmp(name, "--jobs") == 0) {
        if (number(value, 1, 64, &n) != 0)
            return fail(why, size, "--jobs wants a number from 1 to 64, found", value,
                        "say --jobs 2, for instance");
        o->jobs = (unsigned)n;
    } else if (strcmp(name, "--timeout") == 0) {
        if (number(value, 1, 3600, &n) != 0)
            return fail(why, size, "--timeout wants seconds from 1 to 3600, found", value,
                        "say --timeout 5, for instance");
        o->timeout_ms = (unsigned)n * 1000;
    } else if (strcmp(name, "--seed") == 0) {
        if (number(value, 0, UINT64_MAX, &n) != 0)
            return fail(why, size, "--seed wants a whole number, found", value,
                        "say --seed 1, for instance");
        o->seed = n;
    } else {
        return 1;
    }
    return 0;
}

static int command(struct options *o, const char *word)
{
    static const char *const names[] = {"run",     "list",     "explain", "spec",
                                        "compare", "selftest", "cleanup", NULL};
    int chosen;
    if (choice(word, names, &chosen) != 0)
        return -1;
    o->command = (enum command)chosen;
    return 0;
}

static int complete(const struct options *o, char *why, size_t size)
{
    static const unsigned wanted[] = {0, 0, 1, 0, 2, 0, 0, 0, 0};
    if (o->argument_count < wanted[o->command])
        return fail(why, size,
                    o->command == COMMAND_EXPLAIN ? "explain wants the id of a clause"
                                                  : "compare wants two JSON reports",
                    NULL, "see mprconform --help");
    if (o->argument_count > wanted[o->command])
        return fail(why, size, "a word too many:", o->arguments[wanted[o->command]],
                    "see mprconform --help");
    if (o->command == COMMAND_SPEC && o->format != FORMAT_JSON)
        return fail(why, size, "the contract is written as JSON alone", NULL,
                    "say: mprconform spec --format json");
    if (o->command == COMMAND_CLEANUP && o->impl == NULL)
        return fail(why, size, "cleanup wants the target that a run was made on", NULL,
                    "say --impl PATH");
    return 0;
}

int options_parse(struct options *o, int argc, char **argv, char *why, size_t size)
{
    memset(o, 0, sizeof *o);
    o->program = argv[0];
    o->jobs = os_processors();
    o->timeout_ms = 5000;
    o->seed = 1;
    int first = 1;
    if (argc > 1 && argv[1][0] != '-') {
        if (command(o, argv[1]) != 0)
            return fail(why, size, "no such command", argv[1],
                        "choose run, list, explain, spec, compare, selftest or cleanup");
        first = 2;
    }
    for (int i = first; i < argc; i++) {
        const char *word = argv[i];
        if (strcmp(word, "--help") == 0 || strcmp(word, "--version") == 0) {
            o->command = word[2] == 'h' ? COMMAND_HELP : COMMAND_VERSION;
            return 0;
        }
        if (word[0] != '-') {
            if (o->argument_count == 2)
                return fail(why, size, "a word too many:", word, "see mprconform --help");
            o->arguments[o->argument_count++] = word;
        } else if (strcmp(word, "--strict") == 0) {
            o->strict = 1;
        } else if (strcmp(word, "--show-output") == 0) {
            o->show_output = 1;
        } else {
            int taken = valued(o, word, i + 1 < argc ? argv[i + 1] : "", why, size);
            if (taken < 0)
                return -1;
            if (taken > 0)
                return fail(why, size, "no such option", word, "see mprconform --help");
            if (i + 1 == argc)
                return fail(why, size, "a value is missing after", word, "see mprconform --help");
            i++;
        }
    }
    return complete(o, why, size);
}
