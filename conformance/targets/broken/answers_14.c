/* Answers ERROR_OUTOFMEMORY (14) where the page says ERROR_NOT_ENOUGH_MEMORY (8). */
#define ON_NO_MEMORY return 14
#include "simple.h"
