/* mprconform: the program. Commands live in command_*.c. */
#include "harness/commands.h"
#include "harness/os.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    struct options options;
    char why[512];
    os_child_enter(argc, argv);
    if (options_parse(&options, argc, argv, why, sizeof why) != 0) {
        fprintf(stderr, "mprconform: %s\n", why);
        return 2;
    }
    switch (options.command) {
    case COMMAND_RUN:
        return command_run(&options);
    case COMMAND_LIST:
        return command_list(&options);
    case COMMAND_EXPLAIN:
        return command_explain(&options);
    case COMMAND_SPEC:
        return command_spec(&options);
    case COMMAND_COMPARE:
        return command_compare(&options);
    case COMMAND_SELFTEST:
        return command_selftest(&options);
    case COMMAND_CLEANUP:
        return command_cleanup(&options);
    case COMMAND_VERSION:
        printf("mprconform " SUITE_VERSION ", contract " SPEC_VERSION ", %d clauses\n",
               CLAUSE_COUNT);
        return 0;
    case COMMAND_HELP:
        fputs(options_help, stdout);
        return 0;
    }
    return 4;
}
