/*
 * state.h: what a configuration starts with, by name.
 */
#ifndef API_STATE_H
#define API_STATE_H

#include "api/entry.h"

/* Replaces a configuration by a preset ("preset:NAME") or by a file of registry text. Why it could
 * not be is told in one line when there is room for it. ERROR_INVALID_DATA: what is there is no
 * configuration; ERROR_NOT_FOUND: no such preset; what files_read gives. Then it is as it was. */
DWORD state_load(struct server *server, const char *source, char *why, DWORD why_size);

#endif
