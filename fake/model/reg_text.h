/*
 * reg_text.h: the characters of registry text. A file begins with a mark when it is UTF-16 (only
 * little-endian) and may when it is UTF-8; one without a mark is UTF-8 if it is well-formed, and
 * Windows-1252 otherwise. All become UTF-16 units.
 */
#ifndef MODEL_REG_TEXT_H
#define MODEL_REG_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether there is anything beyond what could be converted, and what it should have been. */
struct reg_text_fault {
    const char *expected; /* NULL: everything could be */
    const char *found;
};

/* How many units the bytes become, as far as they can be converted; never more than `size`. When
 * `units` is not NULL, it receives them. */
size_t reg_text_decode(const void *bytes, size_t size, uint16_t *units,
                       struct reg_text_fault *fault);

/* A byte of Windows-1252 as a unit. The five that stand for nothing become control characters. */
uint16_t reg_text_from_1252(unsigned char byte);

#endif
