/* What the suites about whole configurations share; see whole.h. */
#include "suites/whole.h"

#include <stdio.h>
#include <string.h>

#define ALL  0xFFFFFFFFu
#define LINE 320

DWORD whole_backup(struct check *c, HANDLE config, const WCHAR *path)
{
    return CALL(c, MprConfigServerBackup, config, (WCHAR *)path);
}

DWORD whole_restore(struct check *c, HANDLE config, const WCHAR *path)
{
    return CALL(c, MprConfigServerRestore, config, (WCHAR *)path);
}

void whole_back_up(struct check *c, HANDLE config, const WCHAR *path)
{
    require_code(c, whole_backup(c, config, path), NO_ERROR, "MprConfigServerBackup.success-code");
}

void whole_bring_back(struct check *c, HANDLE config, const WCHAR *path)
{
    require_code(c, whole_restore(c, config, path), NO_ERROR,
                 "MprConfigServerRestore.success-code");
}

const WCHAR *whole_path(struct check *c, const WCHAR *directory, const char *name, int backslash)
{
    WCHAR path[2048];
    size_t length = wide_length(directory);
    if (length > 1024)
        unmet(c, "the temporary folder has too long a path");
    memcpy(path, directory, length * sizeof *path);
    length += utf8_to_wide(name, path + length, 1000);
    while (length > 0 && path[length - 1] == '\\')
        length--;
    if (backslash)
        path[length++] = '\\';
    path[length] = 0;
    return give_string(c, path);
}

HANDLE whole_transport(struct check *c, HANDLE config, unsigned kind)
{
    /* A header without blocks; what tells the kinds apart is its size. */
    unsigned char info[32] = {1, 0, 0, 0, (unsigned char)(16 + 8 * kind)};
    DWORD size = 16 + 8 * kind;
    LPBYTE input = give_input(c, info, size);
    HANDLE *out = give_handle(c);
    require_code(
        c, CALL(c, MprConfigTransportCreate, config, PID_IP, NULL, input, size, NULL, 0, NULL, out),
        NO_ERROR, "MprConfigTransportCreate.success-code");
    return *out;
}

HANDLE whole_find(struct check *c, HANDLE config, const char *name)
{
    HANDLE *out = give_handle(c);
    require_code(c, interface_find(c, config, name, out), NO_ERROR,
                 "MprConfigInterfaceGetHandle.success-code");
    return *out;
}

void whole_delete(struct check *c, HANDLE config, const char *name)
{
    HANDLE handle = whole_find(c, config, name);
    require_code(c, CALL(c, MprConfigInterfaceDelete, config, handle), NO_ERROR,
                 "MprConfigInterfaceDelete.success-code");
}

/* ---- pictures */

static void draw(char *picture, const char *text)
{
    size_t used = strlen(picture);
    snprintf(picture + used, WHOLE_PICTURE - used, "%s", text);
}

static void draw_transport(struct check *c, HANDLE config, DWORD id, char *picture)
{
    char text[LINE];
    HANDLE *handle = give_handle(c);
    LPBYTE *info = give_pointer(c);
    DWORD *size = give_dword(c);
    DWORD code = CALL(c, MprConfigTransportGetHandle, config, id, handle);
    if (code != NO_ERROR) {
        snprintf(text, sizeof text, "; transport %lu: code %lu", (unsigned long)id,
                 (unsigned long)code);
        draw(picture, text);
        return;
    }
    require_code(c,
                 CALL(c, MprConfigTransportGetInfo, config, *handle, info, size, NULL, NULL, NULL),
                 NO_ERROR, "MprConfigTransportGetInfo.success-code");
    DWORD sum = 0;
    for (DWORD i = 0; i < *size; i++)
        sum = sum * 31 + (*info)[i];
    snprintf(text, sizeof text, "; transport %lu: %lu bytes of sum %lx", (unsigned long)id,
             (unsigned long)*size, (unsigned long)sum);
    draw(picture, text);
    if (*info != NULL)
        CALL(c, MprConfigBufferFree, *info);
}

void whole_picture(struct check *c, HANDLE config, char picture[WHOLE_PICTURE])
{
    static const DWORD ids[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6};
    struct listing l = interface_list(c, config, ALL, NULL);
    char text[LINE], name[LINE];
    picture[0] = '\0';
    /* A configuration without interfaces is one, too; how a listing tells of it is not ours. */
    if (l.code != ERROR_NO_MORE_ITEMS)
        require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    for (DWORD i = 0; l.entries != NULL && i < *l.read; i++) {
        wide_to_utf8(l.entries[i].wszInterfaceName, name, sizeof name);
        snprintf(text, sizeof text, "%s%.200s (type %d, %s)", i > 0 ? ", " : "", name,
                 (int)l.entries[i].dwIfType, l.entries[i].fEnabled ? "enabled" : "disabled");
        draw(picture, text);
    }
    if (l.entries != NULL)
        CALL(c, MprConfigBufferFree, *l.buffer);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        draw_transport(c, config, ids[i], picture);
}

void whole_expect(struct check *c, HANDLE config, const char picture[WHOLE_PICTURE])
{
    static char now[WHOLE_PICTURE];
    whole_picture(c, config, now);
    expect(c, strcmp(now, picture) == 0, picture, "%s", now);
}

/* ---- handles */

void whole_expect_dead(struct check *c, HANDLE config, HANDLE iface, HANDLE transport)
{
    LPBYTE *buffer = give_pointer(c), *info = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, iface, 0, buffer, size),
                ERROR_NO_SUCH_INTERFACE);
    expect_code(c,
                CALL(c, MprConfigTransportGetInfo, config, transport, info, size, NULL, NULL, NULL),
                ERROR_UNKNOWN_PROTOCOL_ID);
    struct listing l = interface_list(c, config, ALL, NULL);
    expect_code(c, l.code, NO_ERROR);
}

/* ---- sweeps */

void whole_sweep_begin(struct check *c, struct whole_sweep *s, const char *name)
{
    MPR_INTERFACE_0 entry = interface_entry(name);
    s->config = connect_local(c);
    s->entry = give_input(c, &entry, sizeof entry);
    s->name = give_string(c, entry.wszInterfaceName);
    s->out = give_handle(c);
}

void whole_sweep_create(struct check *c, const struct whole_sweep *s)
{
    fixture_will_create(c, s->name);
    require_code(c, CALL(c, MprConfigInterfaceCreate, s->config, 0, s->entry, s->out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
}

DWORD whole_sweep_find(struct check *c, const struct whole_sweep *s)
{
    return CALL(c, MprConfigInterfaceGetHandle, s->config, s->name, s->out);
}
