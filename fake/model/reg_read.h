/*
 * reg_read.h: registry text (a .reg file) read into a registry, with what it means to Windows when
 * it is imported: lines act in their order, keys that are missing are made, values that are there
 * are replaced, and [-key], "name"=- take away what may or may not be there.
 *
 * The text may be encoded as reg_text.h says, end its lines with CR LF, LF or CR, and begin with
 * either of
 *     Windows Registry Editor Version 5.00
 *     REGEDIT4
 * The header alone decides how hexadecimal text (types 1, 2 and 7) is understood: as UTF-16 in the
 * first form, as Windows-1252 in the second, which is converted; the encoding of the file does not
 * matter. Any other type is kept byte for byte. Nothing that is malformed is passed over.
 */
#ifndef MODEL_REG_READ_H
#define MODEL_REG_READ_H

#include <stddef.h>

#include "base/alloc.h"
#include "model/fact.h"
#include "model/registry.h"

/* Where text is malformed: line and column (in characters) from 1, and two short texts in ASCII. */
struct reg_error {
    size_t line;
    size_t column;
    char expected[64];
    char found[64];
};

/* Reads `size` bytes into a registry, which may hold something. MALFORMED: *error, unless NULL,
 * says where; NO_MEMORY. Unless the answer is OK the registry is as it was; when it is, no pointer
 * to a key or value of before is good any more. */
enum fact reg_read(struct registry *into, struct alloc *memory, const void *bytes, size_t size,
                   struct reg_error *error);

#endif
