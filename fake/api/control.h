/*
 * control.h: what the functions of mprfake.h share: texts of a test, the server it means, the codes
 * for facts.
 */
#ifndef API_CONTROL_H
#define API_CONTROL_H

#include "api/entry.h"

/* Text of a test in UTF-16. */
struct text {
    uint16_t *units;
    size_t length;
};

/* ERROR_INVALID_PARAMETER: NULL, or not UTF-8; ERROR_NOT_ENOUGH_MEMORY. In any case text_fini. */
DWORD text_init(struct text *text, const char *utf8);
void text_fini(struct text *text);

/* What control answers for a fact. */
DWORD control_code(enum fact fact);

/* The configuration that a test means; NULL is the local machine. ERROR_NOT_FOUND: there is none of
 * that name. */
DWORD control_select(const char *name, struct server **server);

/* A count as a test sees it. */
DWORD control_clamp(uint64_t number);

/* Hands out a text of `length` bytes and its terminator as mprfake.h says. */
DWORD control_hand_out(const char *report, size_t length, char *text, DWORD size, DWORD *needed);

#endif
