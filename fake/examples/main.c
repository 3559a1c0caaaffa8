/* adapters [--server NAME] GUID...: prints "GUID<TAB>friendly name" for each; exit status 1 when
 * something could not be told. */
#include "adapters.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Names on the command line are ASCII: GUIDs and host names. */
static WCHAR *widen(const char *text)
{
    size_t length = strlen(text);
    WCHAR *wide = calloc(length + 1, sizeof *wide);
    for (size_t i = 0; wide != NULL && i < length; i++)
        wide[i] = (unsigned char)text[i];
    return wide;
}

static void print_text(FILE *out, const WCHAR *text)
{
    for (; *text != 0; text++) {
        unsigned unit = *text;
        if (unit < 0x80)
            fprintf(out, "%c", (int)unit);
        else if (unit < 0x800)
            fprintf(out, "%c%c", (int)(0xC0 | unit >> 6), (int)(0x80 | (unit & 0x3F)));
        else
            fprintf(out, "%c%c%c", (int)(0xE0 | unit >> 12), (int)(0x80 | (unit >> 6 & 0x3F)),
                    (int)(0x80 | (unit & 0x3F)));
    }
}

static void show(void *context, const WCHAR *guid, DWORD code, const WCHAR *name)
{
    int *failed = context;
    FILE *out = code == NO_ERROR ? stdout : stderr;
    print_text(out, guid);
    if (code == NO_ERROR) {
        fputc('\t', out);
        print_text(out, name);
    } else if (code == ERROR_NOT_FOUND) {
        fprintf(out, ": this machine has no such adapter (error %lu)", (unsigned long)code);
    } else if (code == ERROR_BUFFER_OVERFLOW) {
        fprintf(out, ": its name is too long to show (error %lu)", (unsigned long)code);
    } else {
        fprintf(out, ": no name, error %lu", (unsigned long)code);
    }
    fputc('\n', out);
    *failed |= code != NO_ERROR;
}

int main(int argc, char **argv)
{
    int first = argc > 2 && strcmp(argv[1], "--server") == 0 ? 3 : 1;
    int failed = 0;
    size_t count = argc > first ? (size_t)(argc - first) : 0;
    const WCHAR **guids = calloc(count + 1, sizeof *guids);
    if (guids == NULL || count == 0) {
        fprintf(stderr, "usage: adapters [--server NAME] GUID...\n");
        return 2;
    }
    for (size_t i = 0; i < count; i++)
        guids[i] = widen(argv[(size_t)first + i]);
    DWORD code = list_adapters(first == 3 ? widen(argv[2]) : NULL, guids, count, show, &failed);
    if (code != NO_ERROR)
        fprintf(stderr, "the router configuration cannot be opened, error %lu\n",
                (unsigned long)code);
    return code != NO_ERROR || failed;
}
