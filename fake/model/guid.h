/*
 * guid.h: the text form of a GUID, "{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}", hex digits in either
 * case. Two texts name the same thing when their digits have the same values.
 */
#ifndef MODEL_GUID_H
#define MODEL_GUID_H

#include <stdbool.h>
#include <stdint.h>

#define GUID_TEXT_LENGTH 38

struct guid {
    uint8_t bytes[16]; /* in the order of the text */
};

/* Reads GUID_TEXT_LENGTH units. False when they are not of that form. */
bool guid_parse(const uint16_t *text, struct guid *guid);

#endif
