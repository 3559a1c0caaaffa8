/* Texts in the two encodings: UTF-16 for the target, UTF-8 for people and control. */
#ifndef HARNESS_TEXT_H
#define HARNESS_TEXT_H

#include "mprapi.h"

#include <stddef.h>

size_t wide_length(const WCHAR *text);
int wide_equal(const WCHAR *a, const WCHAR *b);
/* Cuts to fit; a lone surrogate becomes U+FFFD. */
void wide_to_utf8(const WCHAR *text, char *utf8, size_t size);
/* Units written without the terminator; cuts to fit `units`, the terminator included. Ill-formed
 * bytes become U+FFFD. */
size_t utf8_to_wide(const char *utf8, WCHAR *text, size_t units);

#endif
