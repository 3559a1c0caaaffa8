/*
 * reg_text.c: encodings of registry text; see reg_text.h.
 */
#include "model/reg_text.h"

#include "base/utf16.h"

uint16_t reg_text_from_1252(unsigned char byte)
{
    /* The others are the same in both. */
    static const uint16_t FROM_80[32] = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    };

    return byte >= 0x80 && byte < 0xA0 ? FROM_80[byte - 0x80] : byte;
}

static size_t from_utf16(const unsigned char *bytes, size_t size, uint16_t *units,
                         struct reg_text_fault *fault)
{
    for (size_t i = 0; units != NULL && i < size / 2; i++)
        units[i] = (uint16_t)(bytes[2 * i] | bytes[2 * i + 1] << 8);
    if (size % 2 != 0)
        *fault = (struct reg_text_fault){"two bytes for each unit of UTF-16", "one byte"};
    return size / 2;
}

static size_t from_1252(const unsigned char *bytes, size_t size, uint16_t *units)
{
    for (size_t i = 0; units != NULL && i < size; i++)
        units[i] = reg_text_from_1252(bytes[i]);
    return size;
}

size_t reg_text_decode(const void *text, size_t size, uint16_t *units, struct reg_text_fault *fault)
{
    const unsigned char *bytes = text;
    size_t used, count;

    *fault = (struct reg_text_fault){NULL, NULL};
    if (size >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
        return from_utf16(bytes + 2, size - 2, units, fault);
    if (size >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF) {
        *fault = (struct reg_text_fault){"little-endian UTF-16, UTF-8 or Windows-1252",
                                         "the mark of big-endian UTF-16"};
        return 0;
    }
    if (size >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF) {
        count = utf16_from_utf8_bytes(bytes + 3, size - 3, units, &used);
        if (used < size - 3)
            *fault = (struct reg_text_fault){"UTF-8, whose mark the text has", "other bytes"};
        return count;
    }
    count = utf16_from_utf8_bytes(bytes, size, units, &used);
    return used == size ? count : from_1252(bytes, size, units);
}
