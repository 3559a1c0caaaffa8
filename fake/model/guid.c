/*
 * guid.c: reads GUIDs; see guid.h.
 */
#include "model/guid.h"

/* The value of a hex digit; -1 for anything else. */
static int digit_value(uint16_t unit)
{
    if (unit >= '0' && unit <= '9')
        return unit - '0';
    if (unit >= 'A' && unit <= 'F')
        return unit - 'A' + 10;
    if (unit >= 'a' && unit <= 'f')
        return unit - 'a' + 10;
    return -1;
}

bool guid_parse(const uint16_t *text, struct guid *guid)
{
    static const char SHAPE[] = "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}";
    unsigned digits = 0;

    *guid = (struct guid){{0}};
    for (int i = 0; i < GUID_TEXT_LENGTH; i++) {
        int value = digit_value(text[i]);

        if (SHAPE[i] != 'x' ? text[i] != (uint16_t)SHAPE[i] : value < 0)
            return false;
        if (SHAPE[i] != 'x')
            continue;
        guid->bytes[digits / 2] = (uint8_t)(guid->bytes[digits / 2] << 4 | value);
        digits++;
    }
    return true;
}
