/*
 * reg_write.h: a registry written as registry text, to the byte as Windows exports it: UTF-16 with
 * its mark, lines that end with CR LF, keys in the order of the registry, each with its values and
 * an empty line. Below each root key the text begins where an export would: at the first key that
 * holds a value, or has more than one key below it or none.
 *
 * Text with control characters, or without exactly one terminator at its end, is written in
 * hexadecimal, so that reg_read gives back every registry as it was.
 */
#ifndef MODEL_REG_WRITE_H
#define MODEL_REG_WRITE_H

#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"
#include "model/fact.h"
#include "model/registry.h"

/* One block of *size bytes, which the caller frees with alloc_free. NO_MEMORY: *bytes and *size are
 * untouched. */
enum fact reg_write(const struct registry *registry, struct alloc *memory, void **bytes,
                    size_t *size);

/* The same with a note in comments behind the header: each LF begins a line, CR counts for
 * nothing. */
enum fact reg_write_noted(const struct registry *registry, struct alloc *memory,
                          const uint16_t *note, size_t length, void **bytes, size_t *size);

#endif
