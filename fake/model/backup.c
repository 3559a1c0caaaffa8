/*
 * backup.c: sealing a registry text, and looking whether a seal holds; see backup.h.
 */
#include "model/backup.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define MARK_OF_ORDER "\xFF\xFE"
#define HEADER_LINE   "Windows Registry Editor Version 5.00\r\n"
#define MARK_LINE     "; mprfake backup 1\r\n"
#define SEAL_LINE     "; mprfake seal ################ ########\r\n"

/* Where the hex digits are in the seal. */
#define SEAL_SIZE  15
#define SEAL_CHECK 32

/* The bytes of a line: two for each of its characters. */
#define WIDE(line) (2 * (sizeof(line) - 1))

#define ORDER_BYTES  (sizeof(MARK_OF_ORDER) - 1)
#define HEADER_BYTES (ORDER_BYTES + WIDE(HEADER_LINE))
#define BEGIN_BYTES  (HEADER_BYTES + WIDE(MARK_LINE))

_Static_assert(BEGIN_BYTES >= WIDE(SEAL_LINE), "a marked file has room for what would be a seal");

/* ------------------------------------------------------------------------------------- lines */

static void put_line(uint8_t *bytes, const char *line)
{
    for (; *line != '\0'; line++) {
        *bytes++ = (uint8_t)*line;
        *bytes++ = 0;
    }
}

static bool is_line(const uint8_t *bytes, const char *line)
{
    for (; *line != '\0'; line++, bytes += 2) {
        if (bytes[0] != (uint8_t)*line || bytes[1] != 0)
            return false;
    }
    return true;
}

static void put_hex(char *digits, unsigned count, uint64_t number)
{
    while (count-- > 0) {
        digits[count] = "0123456789abcdef"[number & 0xF];
        number >>= 4;
    }
}

/* -------------------------------------------------------------------------------------- seal */

static uint32_t crc_32(const uint8_t *bytes, size_t size)
{
    /* What four bits add, the lowest first, to the polynomial 0x04C11DB7 reflected. */
    static const uint32_t steps[16] = {
        0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4,
        0x4DB26158, 0x5005713C, 0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C,
        0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
    };
    uint32_t crc = 0xFFFFFFFF;

    for (size_t i = 0; i < size; i++) {
        crc ^= bytes[i];
        crc = crc >> 4 ^ steps[crc & 0xF];
        crc = crc >> 4 ^ steps[crc & 0xF];
    }
    return ~crc;
}

/* Writes the seal of so many bytes, WIDE(SEAL_LINE) of its own. */
static void put_seal(uint8_t *seal, const uint8_t *bytes, size_t size)
{
    char line[] = SEAL_LINE;

    put_hex(line + SEAL_SIZE, 16, size);
    put_hex(line + SEAL_CHECK, 8, crc_32(bytes, size));
    put_line(seal, line);
}

static bool has_header(const uint8_t *bytes, size_t size)
{
    return size >= HEADER_BYTES && memcmp(bytes, MARK_OF_ORDER, ORDER_BYTES) == 0 &&
           is_line(bytes + ORDER_BYTES, HEADER_LINE);
}

enum fact backup_seal(const void *text, size_t size, struct alloc *memory, void **sealed,
                      size_t *sealed_size)
{
    const uint8_t *bytes = text;

    if (!has_header(bytes, size) || size % 2 != 0 || !is_line(bytes + size - WIDE("\r\n"), "\r\n"))
        return FACT_MALFORMED;

    /* No text is so large that two lines more would not be a size. */
    size_t marked = size + WIDE(MARK_LINE);
    uint8_t *result = alloc_get(memory, marked + WIDE(SEAL_LINE));
    if (result == NULL)
        return FACT_NO_MEMORY;
    memcpy(result, bytes, HEADER_BYTES);
    put_line(result + HEADER_BYTES, MARK_LINE);
    memcpy(result + BEGIN_BYTES, bytes + HEADER_BYTES, size - HEADER_BYTES);
    put_seal(result + marked, result, marked);

    *sealed = result;
    *sealed_size = marked + WIDE(SEAL_LINE);
    return FACT_OK;
}

enum fact backup_open(const void *bytes, size_t size, size_t *text_size)
{
    const uint8_t *all = bytes;
    uint8_t seal[WIDE(SEAL_LINE)];

    if (!has_header(all, size) || size < BEGIN_BYTES || !is_line(all + HEADER_BYTES, MARK_LINE))
        return FACT_FOREIGN;

    /* What the seal would be: every bit of it has to be so. Where a file ends too early, that which
     * would have to be a seal reaches into the mark, which is none. */
    size_t marked = size - sizeof(seal);
    put_seal(seal, all, marked);
    if (memcmp(seal, all + marked, sizeof(seal)) != 0)
        return FACT_DAMAGED;
    *text_size = marked;
    return FACT_OK;
}
