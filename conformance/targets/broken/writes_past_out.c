/* Writes the byte behind the handle variable. */
#define AFTER_CONNECT(name, out) ((volatile unsigned char *)(out))[sizeof(HANDLE)] = 1;
#include "simple.h"
