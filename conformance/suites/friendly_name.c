/*
 * MprConfigGetFriendlyName (nf-mprapi-mprconfiggetfriendlyname): what names.c says of both
 * directions, and what is this one's own.
 */
#include "suites/names.h"
#include "harness/text.h"

#include <string.h>

/* A clause that is one of the rules both name functions share. */
#define RULE(slug, rule)                                                                           \
    CHECK(MprConfigGetFriendlyName, slug, READ)                                                    \
    {                                                                                              \
        rule(c, &naming_friendly);                                                                 \
    }

RULE(success_code, name_success)
RULE(maps_guid_to_friendly, name_maps)
RULE(size_in_bytes, name_size_in_bytes)
RULE(too_small, name_too_small)
RULE(null_handle, name_null_handle)
RULE(null_name, name_null_name)
RULE(null_buffer, name_null_buffer)
RULE(not_found, name_not_found)
RULE(x_empty_name, name_empty)
RULE(x_exact_fit, name_exact_fit)
RULE(x_one_short, name_one_short)
RULE(x_odd_size, name_odd_size)
RULE(x_not_found_first, name_not_found_first)
RULE(x_untouched, name_untouched)
RULE(x_rest_of_buffer, name_rest_of_buffer)
RULE(x_not_an_interface, name_not_an_interface)
RULE(x_bad_handle, name_bad_handle)
RULE(x_needs_no_memory, name_needs_no_memory)

/* A name in other letters, with something before it. */
static const WCHAR *respelled(struct check *c, const WCHAR *name, int lower, const char *prefix,
                              size_t skip, size_t drop)
{
    WCHAR text[128];
    size_t used = utf8_to_wide(prefix, text, 128), length = wide_length(name) - drop;
    for (size_t i = skip; i < length && used + 1 < 128; i++)
        text[used++] =
            (WCHAR)(lower && name[i] >= 'A' && name[i] <= 'Z' ? name[i] | 0x20 : name[i]);
    text[used] = 0;
    return give_string(c, text);
}

CHECK(MprConfigGetFriendlyName, inverse, READ)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *friendly = give_output(c, 600), *guid = give_output(c, 600);
    WCHAR *from = (WCHAR *)adapter.guid;
    require_code(c, CALL(c, MprConfigGetFriendlyName, config, from, friendly, 600), NO_ERROR,
                 "MprConfigGetFriendlyName.success-code");
    WCHAR *back = give_string(c, friendly);
    expect_code(c, CALL(c, MprConfigGetGuidName, config, back, guid, 600), NO_ERROR);
    expect_text(c, guid, adapter.guid);
}

CHECK(MprConfigGetFriendlyName, x_case, READ)
{
    struct adapter adapter = fixture_adapter(c);
    name_expect(c, &naming_friendly, respelled(c, adapter.guid, 1, "", 0, 0),
                adapter.friendly_name);
}

CHECK(MprConfigGetFriendlyName, x_device_name, READ)
{
    struct adapter adapter = fixture_adapter(c);
    name_expect(c, &naming_friendly, respelled(c, adapter.guid, 0, "\\DEVICE\\TCPIP_", 0, 0),
                adapter.friendly_name);
    name_expect(c, &naming_friendly, respelled(c, adapter.guid, 1, "\\Device\\Tcpip_", 0, 0),
                adapter.friendly_name);
}

CHECK(MprConfigGetFriendlyName, x_no_braces, READ)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *name = (WCHAR *)respelled(c, adapter.guid, 0, "", 1, 1);
    WCHAR *buffer = give_output(c, 600);
    expect_code(c, CALL(c, MprConfigGetFriendlyName, config, name, buffer, 600), ERROR_NOT_FOUND);
}

CHECK(MprConfigGetFriendlyName, x_beyond_ascii, READ)
{
    WCHAR name[257];
    for (unsigned i = 0; i < 256; i++)
        name[i] = (WCHAR)(i % 2 == 0 ? 0x4E00 + i : 0xE0 + i % 16);
    name[256] = 0;
    struct adapter adapter = fixture_adapter_named(c, name, 9);
    name_expect(c, &naming_friendly, adapter.guid, name);
}

CHECK(MprConfigGetFriendlyName, x_own_name, ADD)
{
    name_own(c, &naming_friendly);
}

CHECK(MprConfigGetFriendlyName, x_lan_without_adapter, READ)
{
    name_lan_without_adapter(c, &naming_friendly);
}
