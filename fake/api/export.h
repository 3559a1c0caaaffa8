/*
 * export.h: the one place that says what the library shows. Everything is built with hidden
 * visibility; the functions that these two headers declare are the exceptions. On Windows
 * mprapi.def lists them instead.
 */
#ifndef API_EXPORT_H
#define API_EXPORT_H

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(default)
#endif
#include "mprapi.h"
#include "mprfake.h"
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
