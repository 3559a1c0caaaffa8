/* The commands of mprconform beside run: each takes the options and gives the exit status. */
#ifndef HARNESS_COMMANDS_H
#define HARNESS_COMMANDS_H

#include "harness/options.h"

int command_run(const struct options *options);
int command_list(const struct options *options);
int command_explain(const struct options *options);
int command_spec(const struct options *options);
int command_compare(const struct options *options);
int command_selftest(const struct options *options);
int command_cleanup(const struct options *options);

/* The path of the target that the options mean: --impl, else the double beside the program; NULL
 * when it is linked in. `path` has room for PATH_SIZE bytes. */
const char *command_target(const struct options *options, char *path);

/* Where things created on a machine are noted. */
const char *command_journal(void);

#endif
