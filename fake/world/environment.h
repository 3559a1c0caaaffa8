/*
 * environment.h: what the environment tells a finished program's double, so that it can be tested
 * from outside. Read once, at the first use of the library.
 *
 *     MPRFAKE_STATE    what the local machine's configuration starts with: "preset:NAME", or the
 *                      path of a file of registry text
 *     MPRFAKE_SCRIPT   scripts of failures, or @ and the path of a file of them: lines, or parts
 *                      between semicolons, each FUNCTION NTH TIMES CODE with numbers as in
 *                      mprfake_fail_call; # begins a comment, which goes to the end of its line
 *     MPRFAKE_LOG      the path of a file that receives a line of JSON for each call
 *
 * What cannot be read is told on standard error, and from then on no connection can be opened, so
 * that nobody takes a test for passed that never had its state.
 */
#ifndef WORLD_ENVIRONMENT_H
#define WORLD_ENVIRONMENT_H

#include <stdint.h>

/* Reads it. The caller has entered the world. */
void environment_read(void);

/* Writes the line of a call that has ended to the log that environment_read opened. */
void environment_log(unsigned function, uint32_t code);

#endif
