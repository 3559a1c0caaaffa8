/*
 * messages.h: a message for every code that the double can answer, in words of its own: plain
 * ASCII, one sentence, no newline.
 */
#ifndef API_MESSAGES_H
#define API_MESSAGES_H

#include <stdint.h>

/* NULL for a code without one. */
const char *messages_of(uint32_t code);

/* The symbol of a code, such as "ERROR_INVALID_PARAMETER"; NULL for a code without one. */
const char *messages_symbol(uint32_t code);

/* The message of the codes of routing and remote access alone, which begin at ROUTEBASE. */
const char *messages_of_router(uint32_t code);

#endif
