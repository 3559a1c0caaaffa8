/*
 * Registry text as the tests of whole configurations handle it: UTF-8 with LF, whatever a file has.
 * What is given out is the caller's to free.
 */
#ifndef TESTS_REGISTRY_TEXT_H
#define TESTS_REGISTRY_TEXT_H

#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEADER       "Windows Registry Editor Version 5.00\n\n"
#define REMOTEACCESS "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess"

/* A file of tests/data. */
static inline char *data_text(const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "tests/data/%s", name);
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 65536);
    assert_non_null(file);
    assert_non_null(text);
    assert_in_range(fread(text, 1, 65535, file), 1, 65534);
    fclose(file);
    return text;
}

/* What Windows exports, UTF-16 with its mark and CR LF, as such text. */
static inline char *plain_text(const unsigned char *bytes, size_t size)
{
    char *text = calloc(2 * size + 4, 1), *at = text;
    assert_non_null(text);
    assert_true(size >= 2 && size % 2 == 0);
    assert_memory_equal(bytes, "\xFF\xFE", 2);
    for (size_t i = 2; i < size; i += 2) {
        unsigned long unit = bytes[i] | (unsigned long)bytes[i + 1] << 8;
        if (unit == '\r')
            continue;
        if (unit == '\n')
            assert_memory_equal(bytes + i - 2, "\r\0", 2);
        if (unit >= 0xD800 && unit < 0xDC00 && i + 3 < size) {
            unsigned long low = bytes[i + 2] | (unsigned long)bytes[i + 3] << 8;
            if (low >= 0xDC00 && low < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if (unit >= 0x10000)
            *at++ = (char)(0xF0 | unit >> 18), *at++ = (char)(0x80 | (unit >> 12 & 0x3F));
        else if (unit >= 0x800)
            *at++ = (char)(0xE0 | unit >> 12);
        if (unit >= 0x800)
            *at++ = (char)(0x80 | (unit >> 6 & 0x3F));
        else if (unit >= 0x80)
            *at++ = (char)(0xC0 | unit >> 6);
        *at++ = (char)(unit >= 0x80 ? 0x80 | (unit & 0x3F) : unit);
    }
    return text;
}

/* A server's configuration. */
static inline char *saved_text(const char *server)
{
    DWORD size = 0;
    assert_int_equal(mprfake_save_text(server, NULL, 0, &size), ERROR_BUFFER_OVERFLOW);
    unsigned char *bytes = malloc(size);
    assert_non_null(bytes);
    assert_int_equal(mprfake_save_text(server, bytes, size, NULL), NO_ERROR);
    char *text = plain_text(bytes, size);
    free(bytes);
    return text;
}

static inline void expect_saved(const char *server, const char *text)
{
    char *now = saved_text(server);
    assert_string_equal(now, text);
    free(now);
}

/* A text with `old`, which is there once, replaced; frees the text. */
static inline char *replaced(char *text, const char *old, const char *by)
{
    char *at = strstr(text, old);
    char *result = calloc(1, strlen(text) + strlen(by) + 1);
    assert_non_null(at);
    assert_non_null(result);
    assert_null(strstr(at + 1, old));
    memcpy(result, text, (size_t)(at - text));
    strcat(result, by);
    strcat(result, at + strlen(old));
    free(text);
    return result;
}

static inline void load_text(const char *server, const char *text)
{
    char why[256] = "";
    DWORD code = mprfake_load_text(server, text, (DWORD)strlen(text), why, sizeof why);
    if (code != NO_ERROR)
        fail_msg("it is not loaded: %s", why);
}

#endif
