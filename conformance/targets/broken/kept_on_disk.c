/*
 * Not broken but shared: a target whose interfaces outlive the process, in a file interfaces.txt of
 * the current folder. What a check creates on it must be gone when the check is over, and after a
 * kill when `mprconform cleanup` is. INTERFACES_FOR_EVER in the environment makes it refuse to
 * delete.
 */
#include "mprapi.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STORE "interfaces.txt"

#include "simple.h"

static void narrow(const WCHAR *wide, char *text)
{
    size_t i = 0;
    for (; wide[i] != 0 && i < 255; i++)
        text[i] = (char)wide[i];
    text[i] = '\0';
}

/* The line of a name in the store, from 1; 0: none. */
static unsigned line_of(const char *name)
{
    char line[300];
    unsigned number = 0, found = 0;
    FILE *file = fopen(STORE, "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        number++;
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(line, name) == 0)
            found = number;
    }
    if (file != NULL)
        fclose(file);
    return found;
}

DWORD APIENTRY MprConfigInterfaceCreate(HANDLE config, DWORD level, LPBYTE buffer, HANDLE *out)
{
    char name[256];
    if (config == NULL || level > 3 || buffer == NULL || out == NULL)
        return ERROR_INVALID_PARAMETER;
    narrow(((const MPR_INTERFACE_0 *)(const void *)buffer)->wszInterfaceName, name);
    FILE *file = fopen(STORE, "a");
    if (file == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    fprintf(file, "%s\n", name);
    fclose(file);
    *out = (HANDLE)(uintptr_t)line_of(name);
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceGetHandle(HANDLE config, LPWSTR wide, HANDLE *out)
{
    char name[256];
    if (config == NULL || wide == NULL)
        return ERROR_INVALID_PARAMETER;
    narrow(wide, name);
    unsigned line = line_of(name);
    if (line == 0)
        return ERROR_NO_SUCH_INTERFACE;
    *out = (HANDLE)(uintptr_t)line;
    return NO_ERROR;
}

DWORD APIENTRY MprConfigInterfaceDelete(HANDLE config, HANDLE handle)
{
    char line[300];
    unsigned number = 0;
    if (config == NULL || handle == NULL)
        return ERROR_INVALID_PARAMETER;
    if (getenv("INTERFACES_FOR_EVER") != NULL)
        return ERROR_ACCESS_DENIED;
    FILE *in = fopen(STORE, "r"), *out = fopen(STORE ".new", "w");
    while (in != NULL && out != NULL && fgets(line, sizeof line, in) != NULL)
        if (++number != (uintptr_t)handle)
            fputs(line, out);
    if (in != NULL)
        fclose(in);
    if (out != NULL)
        fclose(out);
    rename(STORE ".new", STORE);
    return NO_ERROR;
}
