/*
 * text.h: scenarios as a person writes and reads them, one step a line:
 *
 *     # a comment
 *     add-adapter nil "{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}" "Wi-Fi"
 *     c = connect nil
 *     friendly-name c "{6aafc9a9-0542-4db2-8760-ccffa953737c}" 514
 *     connect "alpha" no-out
 *     disconnect c
 *
 * Operands stand in the order of the table in scenario.c; those left out at the end are zero or
 * nil. `no-X` passes NULL for the pointer X.
 *
 *     text     nil  "units, \u00e9 and \" escaped"  "x"*32768
 *     number   12  0x7F  all  entries:2  below-entries:1  one on run (modes)  ip ipx nbf atalk ipv6
 *     handle   nil  NAME  entry:NAME:2  invalid  raw:0x1234  wide:NAME  next:NAME  address:NAME
 *     buffer   nil  NAME  inside:NAME  raw:0x1234  own
 *     resume   a number, or after:NAME
 */
#ifndef SCENARIOS_TEXT_H
#define SCENARIOS_TEXT_H

#include <stdio.h>

#include "scenarios/scenario.h"

/* Makes the bytes of a text. Returns their number and leaves them, to be freed by the caller, in
 * *bytes. When the text is wrong it says where and why on standard error, calling it `name`, and
 * returns 0. */
size_t scenario_parse(const char *name, const char *text, uint8_t **bytes);

/* Writes one step, or all of them, in that form; slots are called h0, h1, ... and b0, b1, ... */
void scenario_print_step(FILE *to, const struct step *step);
void scenario_print(FILE *to, const struct scenario *scenario);

#endif
