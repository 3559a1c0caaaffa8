/*
 * utf16.h: text in UTF-16 units. Lengths are units without terminator. Names compare without case:
 * unit by unit, each in its simple upper-case form; a surrogate stands for itself, so two names
 * differ when they differ beyond the basic plane.
 */
#ifndef BASE_UTF16_H
#define BASE_UTF16_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Units before the terminator. Reads at most limit + 1 units; limit + 1 when none of these is the
 * terminator. */
size_t utf16_length(const uint16_t *text, size_t limit);

uint16_t utf16_upper(uint16_t unit);
bool utf16_same(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length);

/* Equal for texts that are the same without case. */
uint32_t utf16_hash(const uint16_t *text, size_t length);

#define UTF16_MALFORMED ((size_t)-1)

/* How many units well-formed UTF-8 becomes, 0 for the empty text; UTF16_MALFORMED when it is not
 * well-formed (overlong forms, surrogates, more than U+10FFFF, a cut sequence). When `units` is not
 * NULL, it receives them without terminator; it has to have room for all of them. */
size_t utf16_from_utf8(const char *text, uint16_t *units);

/* The same for `size` bytes, among which NUL is a character like any other: converts as far as they
 * are well-formed, and *used is how many bytes that is. */
size_t utf16_from_utf8_bytes(const void *bytes, size_t size, uint16_t *units, size_t *used);

#endif
