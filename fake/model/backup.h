/*
 * backup.h: the container of a backup: a registry text with a seal, which remains a registry text
 * that other programs import, because the seal is made of comments. One line right behind the
 * header marks the text as a backup of the double; the very last line has the number of the bytes
 * before it and their CRC-32 (the one of zip and PNG), both in hex:
 *
 *     Windows Registry Editor Version 5.00
 *     ; mprfake backup 1
 *     ...
 *     ; mprfake seal 00000000000001b4 8f2a90d3
 *
 * A file that begins otherwise is foreign; one that begins so and is not, to the last bit, what was
 * sealed is damaged. The text in between is not looked at.
 */
#ifndef MODEL_BACKUP_H
#define MODEL_BACKUP_H

#include <stddef.h>

#include "base/alloc.h"
#include "model/fact.h"

/* What a backup is called in the directory that holds it. */
#define BACKUP_NAME "router.reg"

/* Seals a registry text: UTF-16LE bytes with byte order mark and header, lines that end with CR LF,
 * the last one too. The caller frees *sealed with alloc_free. MALFORMED: not such a text;
 * NO_MEMORY. Unless the answer is OK the outputs are as they were. */
enum fact backup_seal(const void *text, size_t size, struct alloc *memory, void **sealed,
                      size_t *sealed_size);

/* Whether bytes are a whole backup. Then its text is the first *text_size of them: what was sealed,
 * with the mark as a comment in its second line. FOREIGN: not a backup of ours, or not even a text;
 * DAMAGED: cut, altered or extended. Unless the answer is OK *text_size is as it was. */
enum fact backup_open(const void *bytes, size_t size, size_t *text_size);

#endif
