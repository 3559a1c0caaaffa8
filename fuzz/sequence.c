/*
 * Call sequences against the double: connections, names, interfaces and transports, with good,
 * stale, foreign and random handles, any server names, and memory that fails where the input says.
 *
 * The property, held after each call, or the target stops with a line that says which call broke
 * it:
 *   - no fault, and (the sanitizers see to it) no byte read or written outside what was handed
 * over;
 *   - the code is the one that a small model of the double, kept here, expects: which handles live
 * and of what kind, which names exist;
 *   - ERROR_NOT_ENOUGH_MEMORY is answered exactly when an allocation of the call was made to fail;
 *   - outputs are untouched by a refused call;
 *   - every invariant of the double holds (mprfake_check);
 *   - at the end, when everything was given back, nothing is open (mprfake_open), and nothing has
 * leaked.
 */
#include "sequence.h"

#include "mprfake.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define HANDLES 24
#define BUFFERS 8
#define NAMES   6
#define IDS     7

enum kind { DEAD, CONNECTION, INTERFACE, TRANSPORT };

struct known {
    HANDLE handle;
    HANDLE parent; /* the connection of a child */
    enum kind kind;
    unsigned machine; /* of a connection: index of its server */
    unsigned object;  /* of a child: which interface or transport */
};

/* What the double must believe. Machine 0 is the local one, machine n + 1 the server of name n. */
static struct {
    const uint8_t *data;
    size_t size;
    struct known handles[HANDLES];
    unsigned handle_count;
    LPBYTE buffers[BUFFERS];
    int exists[NAMES];                /* the server of that name */
    int interfaces[NAMES + 1][NAMES]; /* by machine and name */
    int transports[NAMES + 1][IDS];
    int adapters[NAMES]; /* local: the friendly name it has, plus 1 */
    int privileged;
    int memory; /* a plan of failures may be under way */
    const char *call;
} f;

/* Names of servers, interfaces and adapters alike. */
static const char16_t *const names[NAMES] = {
    u"Alpha", u"beta", u"\u0413\u0430\u043c\u043c\u0430", u"d", u"Epsilon with blanks", u"zeta"};
static const char *const names_utf8[NAMES] = {
    "Alpha", "beta", "\xd0\x93\xd0\xb0\xd0\xbc\xd0\xbc\xd0\xb0", "d", "Epsilon with blanks",
    "zeta"};
static const char16_t *const guids[NAMES] = {
    u"{00000000-1111-2222-3333-444444444440}", u"{00000000-1111-2222-3333-444444444441}",
    u"{00000000-1111-2222-3333-444444444442}", u"{00000000-1111-2222-3333-444444444443}",
    u"{00000000-1111-2222-3333-444444444444}", u"{00000000-1111-2222-3333-444444444445}"};
static const DWORD ids[IDS] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6, 0, 0x22};

static _Noreturn void broken(const char *what, unsigned long expected, unsigned long found)
{
    fprintf(stderr, "%s: %s: expected %lu, found %lu\n", f.call, what, expected, found);
    abort();
}

static unsigned next(void)
{
    if (f.size == 0)
        return 0;
    f.size--;
    return *f.data++;
}

static unsigned length_of(const char16_t *text)
{
    unsigned length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

/* ---- the expectations that every call shares */

static DWORD failed_allocations(void)
{
    DWORD failed = 0;
    mprfake_allocations(NULL, &failed);
    return failed;
}

static DWORD failed_before;

static void begin(const char *call)
{
    f.call = call;
    failed_before = failed_allocations();
}

/* Whether the call succeeded. `expected` is what it answers with memory enough. */
static int ended(DWORD code, DWORD expected)
{
    char why[200] = "";
    DWORD failed = failed_allocations() - failed_before;
    if (failed > 0 && code != ERROR_NOT_ENOUGH_MEMORY)
        broken("an allocation failed and the call did not say so", ERROR_NOT_ENOUGH_MEMORY, code);
    if (failed == 0 && code == ERROR_NOT_ENOUGH_MEMORY)
        broken("a shortage was told that nobody made", expected, code);
    if (failed == 0 && code != expected)
        broken("the code", expected, code);
    if (mprfake_check(why, sizeof why) != NO_ERROR) {
        fprintf(stderr, "%s: %s\n", f.call, why);
        abort();
    }
    return code == NO_ERROR;
}

static void untouched(const void *output, size_t size)
{
    const unsigned char *bytes = output;
    for (size_t i = 0; i < size; i++)
        if (bytes[i] != 0xA5)
            broken("an output written by a refused call", 0xA5, bytes[i]);
}

#define POISON(output) memset(&(output), 0xA5, sizeof(output))

/* ---- handles */

static struct known *find(HANDLE handle)
{
    for (unsigned i = 0; i < f.handle_count; i++)
        if (f.handles[i].kind != DEAD && f.handles[i].handle == handle)
            return &f.handles[i];
    return NULL;
}

/* Any handle: known ones, live or not, and values that never were handles. */
static HANDLE any_handle(void)
{
    static const uintptr_t strange[] = {0, 1, 4, 0x7FFFFFFF, 0xFFFFFFFF};
    unsigned which = next();
    if (which >= 0xF0)
        return (HANDLE)(which == 0xFF   ? ~(uintptr_t)0
                        : which >= 0xFB ? (uintptr_t)1 << 40 | which
                                        : strange[which % 5]);
    return f.handle_count == 0 ? NULL : f.handles[which % f.handle_count].handle;
}

static struct known *remember(HANDLE handle, enum kind kind, HANDLE parent)
{
    struct known *known = find(handle);
    if (known != NULL)
        return known;
    if (f.handle_count == HANDLES) {
        /* The oldest dead one makes room; otherwise the row is full and the connection is not
         * remembered. */
        unsigned i = 0;
        while (i < HANDLES && f.handles[i].kind != DEAD)
            i++;
        if (i == HANDLES)
            return NULL;
        known = &f.handles[i];
    } else {
        known = &f.handles[f.handle_count++];
    }
    memset(known, 0, sizeof *known);
    known->handle = handle;
    known->kind = kind;
    known->parent = parent;
    return known;
}

/* What a call on a configuration handle answers before it looks at the configuration. */
static DWORD handle_code(HANDLE config)
{
    const struct known *known = find(config);
    return config == NULL                               ? ERROR_INVALID_PARAMETER
           : known == NULL || known->kind != CONNECTION ? ERROR_INVALID_HANDLE
                                                        : NO_ERROR;
}

static unsigned machine_of(HANDLE config)
{
    const struct known *known = find(config);
    return known == NULL ? 0 : known->machine;
}

/* ---- the calls */

static void op_connect(void)
{
    unsigned which = next(), machine = 0;
    char16_t name[64] = u"\\\\";
    HANDLE out;
    DWORD expected = NO_ERROR;
    POISON(out);
    if (which % 8 < NAMES) {
        unsigned prefix = which & 0x80 ? 2 : 0;
        memcpy(name + prefix, names[which % 8], (length_of(names[which % 8]) + 1) * sizeof *name);
        machine = which % 8 + 1;
        if (!f.exists[which % 8])
            expected = ERROR_BAD_NETPATH;
    } else {
        name[0] = 0; /* local, by an empty name or none */
    }
    if (expected == NO_ERROR && !f.privileged)
        expected = ERROR_ACCESS_DENIED;
    begin("MprConfigServerConnect");
    if (!ended(MprConfigServerConnect(which % 8 == 7 ? NULL : (WCHAR *)name, &out), expected)) {
        untouched(&out, sizeof out);
        return;
    }
    struct known *known = find(out);
    if (known != NULL)
        broken("a handle that lives already", 0, (unsigned long)(uintptr_t)out);
    known = remember(out, CONNECTION, NULL);
    if (known == NULL)
        MprConfigServerDisconnect(out);
    else
        known->machine = machine;
}

static void op_connect_null_out(void)
{
    unsigned which = next();
    begin("MprConfigServerConnect");
    ended(MprConfigServerConnect(which % 2 ? NULL : (WCHAR *)names[which % NAMES], NULL),
          ERROR_INVALID_PARAMETER);
}

static void op_disconnect(void)
{
    HANDLE config = any_handle();
    struct known *known = find(config);
    begin("MprConfigServerDisconnect");
    MprConfigServerDisconnect(config);
    ended(NO_ERROR, NO_ERROR);
    if (known == NULL || known->kind != CONNECTION)
        return;
    for (unsigned i = 0; i < f.handle_count; i++)
        if (f.handles[i].parent == config)
            f.handles[i].kind = DEAD;
    known->kind = DEAD;
}

static void op_refresh(void)
{
    HANDLE config = any_handle();
    begin("MprConfigServerRefresh");
    ended(MprConfigServerRefresh(config), handle_code(config));
}

static void op_buffer_free(void)
{
    unsigned which = next(), slot = which % BUFFERS;
    LPBYTE buffer = f.buffers[slot];
    int bad = buffer == NULL || (which & 0xC0) != 0;
    begin("MprConfigBufferFree");
    if (ended(MprConfigBufferFree((which & 0x80)   ? (LPVOID)&which
                                  : (which & 0x40) ? (LPVOID)(buffer != NULL ? buffer + 1 : NULL)
                                                   : (LPVOID)buffer),
              bad ? ERROR_INVALID_PARAMETER : NO_ERROR))
        f.buffers[slot] = NULL;
}

/* A buffer that a call returned is kept until it is freed, the one in its place goes. */
static void keep(LPBYTE buffer)
{
    static unsigned slot;
    slot = (slot + 1) % BUFFERS;
    if (f.buffers[slot] != NULL && MprConfigBufferFree(f.buffers[slot]) != NO_ERROR)
        broken("a live buffer was refused", NO_ERROR, 1);
    f.buffers[slot] = buffer;
}

typedef DWORD name_call(HANDLE config, PWCHAR from, PWCHAR buffer, DWORD bytes);

static void translate(const char *call, name_call *function, HANDLE config, const char16_t *from,
                      const char16_t *to)
{
    unsigned bytes = next();
    WCHAR *buffer = malloc(bytes > 0 ? bytes : 1);
    DWORD expected = handle_code(config);
    if (buffer == NULL)
        return;
    memset(buffer, 0xA5, bytes);
    if (expected == NO_ERROR && (to == NULL || machine_of(config) != 0))
        expected = ERROR_NOT_FOUND;
    else if (expected == NO_ERROR && bytes / 2 < length_of(to) + 1)
        expected = ERROR_BUFFER_OVERFLOW;
    begin(call);
    if (!ended(function(config, (WCHAR *)from, buffer, bytes), expected))
        untouched(buffer, bytes);
    else if (memcmp(buffer, to, (length_of(to) + 1) * sizeof *to) != 0)
        broken("another name", to[0], buffer[0]);
    free(buffer);
}

static void op_friendly_name(void)
{
    HANDLE config = any_handle();
    unsigned which = next() % NAMES;
    translate("MprConfigGetFriendlyName", MprConfigGetFriendlyName, config, guids[which],
              f.adapters[which] ? names[f.adapters[which] - 1] : NULL);
}

static void op_guid_name(void)
{
    HANDLE config = any_handle();
    unsigned which = next() % NAMES, owner = NAMES;
    for (unsigned i = 0; i < NAMES; i++)
        if (f.adapters[i] == (int)which + 1)
            owner = i;
    translate("MprConfigGetGuidName", MprConfigGetGuidName, config, names[which],
              owner < NAMES ? guids[owner] : NULL);
}

static void op_interface_create(void)
{
    HANDLE config = any_handle(), out;
    unsigned level = next() % 6, which = next() % NAMES;
    MPR_INTERFACE_0 *entry = calloc(1, sizeof *entry);
    DWORD expected = level > 3 ? ERROR_INVALID_PARAMETER : handle_code(config);
    if (entry == NULL)
        return;
    POISON(out);
    memcpy(entry->wszInterfaceName, names[which], (length_of(names[which]) + 1) * sizeof(WCHAR));
    entry->dwIfType = ROUTER_IF_TYPE_FULL_ROUTER;
    int *there = &f.interfaces[machine_of(config)][which];
    if (expected == NO_ERROR && level > 0)
        expected = ERROR_CALL_NOT_IMPLEMENTED;
    else if (expected == NO_ERROR && *there)
        expected = ERROR_INTERFACE_ALREADY_EXISTS;
    begin("MprConfigInterfaceCreate");
    if (ended(MprConfigInterfaceCreate(config, level, (LPBYTE)entry, &out), expected)) {
        *there = 1;
        struct known *known = remember(out, INTERFACE, config);
        if (known != NULL)
            known->object = which;
    } else {
        untouched(&out, sizeof out);
    }
    free(entry);
}

static void op_interface_find(void)
{
    HANDLE config = any_handle(), out;
    unsigned which = next() % NAMES;
    DWORD expected = handle_code(config);
    POISON(out);
    if (expected == NO_ERROR && !f.interfaces[machine_of(config)][which])
        expected = ERROR_NO_SUCH_INTERFACE;
    begin("MprConfigInterfaceGetHandle");
    if (!ended(MprConfigInterfaceGetHandle(config, (WCHAR *)names[which], &out), expected)) {
        untouched(&out, sizeof out);
        return;
    }
    struct known *known = remember(out, INTERFACE, config);
    if (known != NULL && (known->kind != INTERFACE || known->parent != config))
        broken("a handle of another", INTERFACE, known->kind);
    if (known != NULL)
        known->object = which;
}

static void op_interface_enum(void)
{
    HANDLE config = any_handle();
    unsigned entries = next(), resume_in = next() % 9, count = 0;
    DWORD bytes = entries == 0xFF ? 0xFFFFFFFFu : (DWORD)(entries % 8 * sizeof(MPR_INTERFACE_0));
    DWORD read, total, resume = resume_in;
    LPBYTE buffer;
    DWORD expected =
        bytes < sizeof(MPR_INTERFACE_0) ? ERROR_INVALID_PARAMETER : handle_code(config);
    for (unsigned i = 0; i < NAMES; i++)
        count += f.interfaces[machine_of(config)][i] != 0;
    if (expected == NO_ERROR && resume_in >= count)
        expected = ERROR_NO_MORE_ITEMS;
    POISON(read);
    POISON(total);
    POISON(buffer);
    begin("MprConfigInterfaceEnum");
    if (!ended(MprConfigInterfaceEnum(config, 0, &buffer, bytes, &read, &total, &resume),
               expected)) {
        untouched(&read, sizeof read);
        untouched(&total, sizeof total);
        untouched(&buffer, sizeof buffer);
        return;
    }
    unsigned fits = bytes == 0xFFFFFFFFu ? count : bytes / (DWORD)sizeof(MPR_INTERFACE_0);
    unsigned wanted = count - resume_in < fits ? count - resume_in : fits;
    if (total != count - resume_in || read != wanted)
        broken("entries", wanted, read);
    if (resume != (resume_in + wanted == count ? 0 : resume_in + wanted))
        broken("the resume value", resume_in + wanted, resume);
    keep(buffer);
}

static void op_interface_info(void)
{
    HANDLE config = any_handle(), child = any_handle();
    unsigned level = next() % 6;
    LPBYTE buffer;
    DWORD size;
    DWORD expected = child == NULL || level > 3 ? ERROR_INVALID_PARAMETER : handle_code(config);
    const struct known *known = find(child);
    if (expected == NO_ERROR &&
        (known == NULL || known->kind != INTERFACE || known->parent != config)) {
        /* A handle that Enum gave lives without being known here: then only its refusal says so. */
        expected = ERROR_INVALID_HANDLE;
    }
    if (expected == NO_ERROR && level > 0)
        expected = ERROR_CALL_NOT_IMPLEMENTED;
    POISON(buffer);
    POISON(size);
    begin("MprConfigInterfaceGetInfo");
    if (!ended(MprConfigInterfaceGetInfo(config, child, level, &buffer, &size), expected)) {
        untouched(&buffer, sizeof buffer);
        untouched(&size, sizeof size);
        return;
    }
    if (memcmp(buffer, names[known->object], length_of(names[known->object]) * sizeof(WCHAR)) != 0)
        broken("another interface", known->object, 0);
    keep(buffer);
}

static void op_transport_create(void)
{
    HANDLE config = any_handle(), out;
    unsigned which = next() % IDS;
    unsigned char info[16] = {1};
    DWORD expected = handle_code(config);
    POISON(out);
    if (expected == NO_ERROR && which >= 5)
        expected = ERROR_UNKNOWN_PROTOCOL_ID;
    begin("MprConfigTransportCreate");
    if (!ended(MprConfigTransportCreate(config, ids[which], NULL, info, sizeof info, NULL, 0, NULL,
                                        &out),
               expected)) {
        untouched(&out, sizeof out);
        return;
    }
    f.transports[machine_of(config)][which] = 1;
    struct known *known = remember(out, TRANSPORT, config);
    if (known != NULL)
        known->object = which;
}

static void op_transport_find(void)
{
    HANDLE config = any_handle(), out;
    unsigned which = next() % IDS;
    DWORD expected = handle_code(config);
    POISON(out);
    if (expected == NO_ERROR && !f.transports[machine_of(config)][which])
        expected = ERROR_UNKNOWN_PROTOCOL_ID;
    begin("MprConfigTransportGetHandle");
    if (!ended(MprConfigTransportGetHandle(config, ids[which], &out), expected))
        untouched(&out, sizeof out);
    else
        remember(out, TRANSPORT, config);
}

static void op_memory(void)
{
    unsigned nth = next() % 16, mode = next() % 3 + 1;
    mprfake_fail_allocation(nth, mode, 2);
}

static void op_privileged(void)
{
    f.privileged = next() % 2 == 0;
    mprfake_set_privileged((DWORD)f.privileged);
}

static void op_add_server(void)
{
    unsigned which = next() % NAMES;
    begin("mprfake_add_server");
    ended(mprfake_add_server(names_utf8[which]), f.exists[which] ? ERROR_ALREADY_EXISTS : NO_ERROR);
    f.exists[which] = 1;
}

static void op_add_adapter(void)
{
    char guid[39];
    unsigned which = next() % NAMES, name = next() % NAMES;
    /* One name leads to one adapter here; which of two is found is for the unit tests. */
    for (unsigned i = 0; i < NAMES; i++)
        if (f.adapters[i] == (int)name + 1 && i != which)
            return;
    for (unsigned i = 0; i < 39; i++)
        guid[i] = (char)guids[which][i];
    begin("mprfake_add_adapter");
    if (ended(mprfake_add_adapter(NULL, guid, names_utf8[name]),
              f.adapters[which] ? ERROR_ALREADY_EXISTS : NO_ERROR))
        f.adapters[which] = (int)name + 1;
}

/* Everything is given back, and then nothing may be open. */
static void give_back(void)
{
    DWORD open = 0;
    mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
    f.call = "the end";
    for (unsigned i = 0; i < BUFFERS; i++)
        if (f.buffers[i] != NULL && MprConfigBufferFree(f.buffers[i]) != NO_ERROR)
            broken("a live buffer was refused", NO_ERROR, 1);
    for (unsigned i = 0; i < f.handle_count; i++)
        if (f.handles[i].kind == CONNECTION)
            MprConfigServerDisconnect(f.handles[i].handle);
    mprfake_open(NULL, &open);
    if (open != 0)
        broken("something is still open", 0, open);
    mprfake_reset();
}

static void begin_afresh(void)
{
    const uint8_t *data = f.data;
    size_t size = f.size;
    memset(&f, 0, sizeof f);
    f.data = data;
    f.size = size;
    f.privileged = 1;
    f.call = "the beginning";
    mprfake_reset();
    /* The host's own name must not be one of ours. */
    mprfake_set_local_name("this-host");
}

static void op_reset(void)
{
    give_back();
    begin_afresh();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static void (*const operations[])(void) = {
#define OPERATION(name, arguments) op_##name,
        OPERATIONS(OPERATION)
#undef OPERATION
    };
    f.data = data;
    f.size = size;
    begin_afresh();
    while (f.size > 0)
        operations[next() % (sizeof operations / sizeof *operations)]();
    give_back();
    return 0;
}
