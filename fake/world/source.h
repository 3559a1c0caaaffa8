/*
 * source.h: where a configuration comes from: a preset ("preset:NAME") or a file of registry text.
 */
#ifndef WORLD_SOURCE_H
#define WORLD_SOURCE_H

#include "base/alloc.h"
#include "model/saved.h"
#include "platform/platform.h"

/* Why a configuration could not be had; all zeros when it could. */
struct source_error {
    bool is_no_preset;
    enum platform_result file;
    enum fact fact;
    struct saved_error saved; /* for MALFORMED */
};

/* Replaces a configuration by what a source says. `source` is UTF-8. False: *error says why, and
 * the configuration is as it was. */
bool source_load(struct server *server, struct alloc *memory, const char *source,
                 struct source_error *error);

/* The same from text. */
bool source_load_text(struct server *server, struct alloc *memory, const void *bytes, size_t size,
                      struct source_error *error);

/* One line for people, cut to fit. */
void source_tell(const char *source, const struct source_error *error, char *why, size_t size);

#endif
