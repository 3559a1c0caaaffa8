/* Reports: one run in the formats that people and programs read. */
#ifndef HARNESS_REPORT_H
#define HARNESS_REPORT_H

#include "harness/judge.h"

#include <stdio.h>

/* The whole report in the format of the options. */
void report(const struct run *run, FILE *out);

/* The line that opens every report and names the target. */
void report_first_line(const struct run *run, FILE *out);

void report_text(const struct run *run, FILE *out);
void report_json(const struct run *run, FILE *out);
void report_tap(const struct run *run, FILE *out);
void report_junit(const struct run *run, FILE *out);
void report_markdown(const struct run *run, FILE *out);

/* The command that repeats one clause. */
void report_repro(const struct run *run, const struct record *record, char *text, size_t size);

/* A text as a JSON string, quotes included. */
void json_string(FILE *out, const char *text);

#endif
