/* Texts in the two encodings. */
#include "harness/text.h"

#include <stdint.h>
#include <string.h>

size_t wide_length(const WCHAR *text)
{
    size_t length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

int wide_equal(const WCHAR *a, const WCHAR *b)
{
    size_t length = wide_length(a);
    return length == wide_length(b) && memcmp(a, b, length * sizeof *a) == 0;
}

static size_t put_utf8(uint32_t point, char *out)
{
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    if (point < 0x800) {
        out[0] = (char)(0xC0 | point >> 6);
        out[1] = (char)(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        out[0] = (char)(0xE0 | point >> 12);
        out[1] = (char)(0x80 | (point >> 6 & 0x3F));
        out[2] = (char)(0x80 | (point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | point >> 18);
    out[1] = (char)(0x80 | (point >> 12 & 0x3F));
    out[2] = (char)(0x80 | (point >> 6 & 0x3F));
    out[3] = (char)(0x80 | (point & 0x3F));
    return 4;
}

void wide_to_utf8(const WCHAR *text, char *utf8, size_t size)
{
    size_t used = 0;
    for (size_t i = 0; text[i] != 0; i++) {
        uint32_t point = text[i];
        if (point >= 0xD800 && point < 0xDC00 && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000)
            point = 0x10000 + ((point - 0xD800) << 10) + (text[++i] - 0xDC00u);
        else if (point >= 0xD800 && point < 0xE000)
            point = 0xFFFD;
        char bytes[4];
        size_t count = put_utf8(point, bytes);
        if (used + count + 1 > size)
            break;
        memcpy(utf8 + used, bytes, count);
        used += count;
    }
    utf8[used] = '\0';
}

/* One code point and its length in bytes; U+FFFD and 1 for anything ill-formed. */
static uint32_t take_utf8(const unsigned char *in, size_t *length)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t count = in[0] < 0x80 ? 1 : in[0] >= 0xF0 ? 4 : in[0] >= 0xE0 ? 3 : in[0] >= 0xC0 ? 2 : 0;
    uint32_t point = count == 1 ? in[0] : count == 0 ? 0 : in[0] & (0x7Fu >> count);
    *length = 1;
    if (count == 0)
        return 0xFFFD;
    for (size_t i = 1; i < count; i++) {
        if ((in[i] & 0xC0) != 0x80)
            return 0xFFFD;
        point = point << 6 | (in[i] & 0x3Fu);
    }
    if (point < least[count] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
        return 0xFFFD;
    *length = count;
    return point;
}

size_t utf8_to_wide(const char *utf8, WCHAR *text, size_t units)
{
    const unsigned char *in = (const unsigned char *)utf8;
    size_t used = 0;
    while (*in != 0) {
        size_t length;
        uint32_t point = take_utf8(in, &length);
        size_t need = point >= 0x10000 ? 2 : 1;
        if (used + need + 1 > units)
            break;
        if (need == 2) {
            text[used++] = (WCHAR)(0xD800 + ((point - 0x10000) >> 10));
            text[used++] = (WCHAR)(0xDC00 + ((point - 0x10000) & 0x3FF));
        } else {
            text[used++] = (WCHAR)point;
        }
        in += length;
    }
    text[used] = 0;
    return used;
}
