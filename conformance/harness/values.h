/* Numbers as people read them: symbol and number together. */
#ifndef HARNESS_VALUES_H
#define HARNESS_VALUES_H

#include <stddef.h>
#include <stdint.h>

/* "ERROR_INVALID_PARAMETER (87)"; "code 12345" for one without a name here. */
const char *code_text(uint32_t code, char *text, size_t size);
/* "SIGSEGV (11)" for a signal; "EXCEPTION_ACCESS_VIOLATION (0xC0000005)" for an exception code
 * (0x80000000 and above). */
const char *crash_text(uint32_t code, char *text, size_t size);

#endif
