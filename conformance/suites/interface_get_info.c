/* MprConfigInterfaceGetInfo (nf-mprapi-mprconfiginterfacegetinfo): arguments, handles, and the
 * buffer it returns. */
#include "suites/levels.h"

#include <string.h>

#define SUCCEEDS "MprConfigInterfaceGetInfo.success-code"
#define NAME     "mprconform-1" /* what fixture_interface(c, 1) is called */

/* A connection to a machine with two interfaces, and the handle of the first. */
static HANDLE with_interface(struct check *c, HANDLE *config)
{
    return interface_among(c, 2, NAME, config);
}

static MPR_INTERFACE_0 *info_of(const struct reading *r)
{
    return (void *)*r->buffer;
}

/* Whether the structure is about the interface of that name. */
static void expect_about(struct check *c, const struct reading *r, const WCHAR *name)
{
    expect(c, !is_untouched(c, r->buffer) && *r->buffer != NULL, "a pointer in the variable",
           "none");
    expect_text(c, info_of(r)->wszInterfaceName, name);
}

static const WCHAR *name_of_first(struct check *c)
{
    MPR_INTERFACE_0 entry = interface_entry(NAME);
    return give_string(c, entry.wszInterfaceName);
}

CHECK(MprConfigInterfaceGetInfo, success_code, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_code(c, interface_read(c, config, handle, 0).code, NO_ERROR);
}

CHECK(MprConfigInterfaceGetInfo, null_config, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_code(c, interface_read(c, NULL, handle, 0).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetInfo, null_interface, READ)
{
    expect_code(c, interface_read(c, connect_local(c), NULL, 0).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetInfo, bad_level, ADD)
{
    static const DWORD levels[] = {4, 5, 100, 0x80000000u, 0xFFFFFFFFu};
    HANDLE config, handle = with_interface(c, &config);
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        expect_code(c, interface_read(c, config, handle, levels[i]).code, ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetInfo, null_buffer, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, handle, 0, NULL, size),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetInfo, null_size, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    LPBYTE *buffer = give_pointer(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, handle, 0, buffer, NULL),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigInterfaceGetInfo, level_struct, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    for (DWORD level = 0; level <= 3; level++) {
        struct reading r = interface_read(c, config, handle, level);
        /* Whether levels 1 to 3 are there of such an interface is open. */
        if (level > 0 && r.code != NO_ERROR)
            continue;
        require_code(c, r.code, NO_ERROR, SUCCEEDS);
        expect_about(c, &r, name_of_first(c));
        expect(c, (unsigned)info_of(&r)->dwIfType < (unsigned)ROUTER_IF_TYPE_MAX,
               "a type of interface", "%lu", (unsigned long)info_of(&r)->dwIfType);
    }
}

CHECK(MprConfigInterfaceGetInfo, size_bytes, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    for (DWORD level = 0; level <= 3; level++) {
        struct reading r = interface_read(c, config, handle, level);
        if (level > 0 && r.code != NO_ERROR)
            continue;
        require_code(c, r.code, NO_ERROR, SUCCEEDS);
        expect(c, !is_untouched(c, r.size), "a size in the variable", "it was not written");
        expect(c, *r.size >= level_bytes(level), "the bytes of one structure of the level at least",
               "%lu at level %lu", (unsigned long)*r.size, (unsigned long)level);
    }
}

CHECK(MprConfigInterfaceGetInfo, level_3_os, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    struct reading r = interface_read(c, config, handle, 3);
    expect_code(c, r.code, NO_ERROR);
    expect_about(c, &r, name_of_first(c));
}

CHECK(MprConfigInterfaceGetInfo, no_such_interface, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    require_code(c, CALL(c, MprConfigInterfaceDelete, config, handle), NO_ERROR,
                 "MprConfigInterfaceDelete.success-code");
    for (DWORD level = 0; level <= 3; level++)
        expect_code(c, interface_read(c, config, handle, level).code, ERROR_NO_SUCH_INTERFACE);
}

struct oom {
    HANDLE config, handle;
    LPBYTE *buffer;
    DWORD *size;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->handle = interface_found(c, s->config, NAME);
    s->buffer = give_pointer(c);
    s->size = give_dword(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigInterfaceGetInfo, s->config, s->handle, 0, s->buffer, s->size);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_code(c, CALL(c, MprConfigBufferFree, *s->buffer), NO_ERROR);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigInterfaceGetInfo, oom, ADD)
{
    static struct oom situation;
    fixture_interface(c, 1);
    struct sweep_case s = {oom_prepare, oom_call, NULL, oom_granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigInterfaceGetInfo, handle_from_create, ADD)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-new");
    HANDLE config, *created = give_handle(c);
    with_interface(c, &config);
    require_code(c, interface_create(c, config, &entry, created), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    struct reading r = interface_read(c, config, *created, 0);
    expect_code(c, r.code, NO_ERROR);
    expect_about(c, &r, entry.wszInterfaceName);
}

CHECK(MprConfigInterfaceGetInfo, handle_from_gethandle, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    struct reading r = interface_read(c, config, handle, 0);
    expect_code(c, r.code, NO_ERROR);
    expect_about(c, &r, name_of_first(c));
}

CHECK(MprConfigInterfaceGetInfo, handle_from_enum, ADD)
{
    fixture_interface(c, 1);
    fixture_interface(c, 2);
    HANDLE config = connect_local(c);
    struct listing l = interface_list(c, config, 0xFFFFFFFFu, NULL);
    require_code(c, l.code, NO_ERROR, "MprConfigInterfaceEnum.success-code");
    for (DWORD i = 0; i < *l.read; i++) {
        struct reading r = interface_read(c, config, l.entries[i].hInterface, 0);
        expect_code(c, r.code, NO_ERROR);
        expect_about(c, &r, l.entries[i].wszInterfaceName);
    }
}

CHECK(MprConfigInterfaceGetInfo, fresh_copy, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    const WCHAR *name = name_of_first(c);
    struct reading first = interface_read(c, config, handle, 0);
    require_code(c, first.code, NO_ERROR, SUCCEEDS);
    memset(*first.buffer, 'x', sizeof(MPR_INTERFACE_0));
    struct reading second = interface_read(c, config, handle, 0);
    require_code(c, second.code, NO_ERROR, SUCCEEDS);
    expect(c, *first.buffer != *second.buffer, "a buffer of its own", "the one of the first call");
    expect_about(c, &second, name);
    require_code(c, CALL(c, MprConfigBufferFree, *first.buffer), NO_ERROR,
                 "MprConfigBufferFree.success-code");
    expect_about(c, &second, name);
    struct reading third = interface_read(c, config, handle, 0);
    expect_code(c, third.code, NO_ERROR);
    expect_about(c, &third, name);
}

static DWORD read_with(struct check *c, HANDLE config, void *situation)
{
    return interface_read(c, config, *(HANDLE *)situation, 0).code;
}

CHECK(MprConfigInterfaceGetInfo, x_bad_handle, ADD)
{
    HANDLE config, handle = with_interface(c, &config);
    expect_bad_configs(c, read_with, &handle, handle);
}

static DWORD read_one(struct check *c, HANDLE config, HANDLE iface)
{
    return interface_read(c, config, iface, 0).code;
}

CHECK(MprConfigInterfaceGetInfo, x_bad_interface, ADD)
{
    HANDLE config, stale = with_interface(c, &config);
    CALL_VOID(c, MprConfigServerDisconnect, config);
    config = connect_local(c);
    expect_bad_interfaces(c, config, read_one, &stale, 1);
}

static void expect_reading_untouched(struct check *c, const struct reading *r)
{
    expect_refused(c, r->code);
    expect_untouched(c, r->buffer, "the buffer variable");
    expect_untouched(c, r->size, "the size variable");
}

CHECK(MprConfigInterfaceGetInfo, x_untouched, READ)
{
    HANDLE config = connect_local(c);
    struct reading other_kind = interface_read(c, config, config, 0);
    expect_reading_untouched(c, &other_kind);
    struct reading bad_level = interface_read(c, config, config, 4);
    expect_reading_untouched(c, &bad_level);
}
