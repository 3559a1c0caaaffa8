/*
 * MprConfigGetGuidName (nf-mprapi-mprconfiggetguidname): what names.c says of both directions, and
 * what is this one's own.
 */
#include "suites/names.h"
#include "harness/text.h"

/* A clause that is one of the rules both name functions share. */
#define RULE(slug, rule)                                                                           \
    CHECK(MprConfigGetGuidName, slug, READ)                                                        \
    {                                                                                              \
        rule(c, &naming_guid);                                                                     \
    }

RULE(success_code, name_success)
RULE(maps_friendly_to_guid, name_maps)
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

CHECK(MprConfigGetGuidName, x_case, READ)
{
    static const WCHAR stored[] = {'B', 0xFC, 'r', 'o', ' ', 0x3A9, 0x436, 0};
    static const WCHAR asked[] = {'b', 0xDC, 'R', 'O', ' ', 0x3C9, 0x416, 0};
    struct adapter adapter = fixture_adapter_named(c, stored, 11);
    name_expect(c, &naming_guid, give_string(c, asked), adapter.guid);
}

CHECK(MprConfigGetGuidName, x_inverse, READ)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *guid = give_output(c, 600), *friendly = give_output(c, 600);
    WCHAR *from = (WCHAR *)adapter.friendly_name;
    require_code(c, CALL(c, MprConfigGetGuidName, config, from, guid, 600), NO_ERROR,
                 "MprConfigGetGuidName.success-code");
    WCHAR *back = give_string(c, guid);
    expect_code(c, CALL(c, MprConfigGetFriendlyName, config, back, friendly, 600), NO_ERROR);
    expect_text(c, friendly, adapter.friendly_name);
}

CHECK(MprConfigGetGuidName, x_long_name, READ)
{
    WCHAR name[258];
    for (unsigned i = 0; i < 257; i++)
        name[i] = (WCHAR)('a' + i % 26);
    name[257] = 0;
    WCHAR *longer = give_string(c, name);
    name[256] = 0;
    struct adapter adapter = fixture_adapter_named(c, name, 12);
    name_expect(c, &naming_guid, give_string(c, name), adapter.guid);
    HANDLE config = connect_local(c);
    WCHAR *buffer = give_output(c, 600);
    expect_code(c, CALL(c, MprConfigGetGuidName, config, longer, buffer, 600), ERROR_NOT_FOUND);
}

CHECK(MprConfigGetGuidName, x_form, READ)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *friendly = (WCHAR *)adapter.friendly_name;
    WCHAR *buffer = give_output(c, 600);
    require_code(c, CALL(c, MprConfigGetGuidName, config, friendly, buffer, 600), NO_ERROR,
                 "MprConfigGetGuidName.success-code");
    expect(c, wide_length(buffer) == 38 && buffer[0] == '{' && buffer[37] == '}',
           "38 characters in braces", "%lu characters", (unsigned long)wide_length(buffer));
    for (size_t i = 1; i < 37; i++) {
        int hyphen = i == 9 || i == 14 || i == 19 || i == 24;
        int hex = (buffer[i] >= '0' && buffer[i] <= '9') ||
                  (buffer[i] >= 'A' && buffer[i] <= 'F') || (buffer[i] >= 'a' && buffer[i] <= 'f');
        expect(c, hyphen ? buffer[i] == '-' : hex, "hex digits in groups of 8-4-4-4-12",
               "another character at position %lu", (unsigned long)i);
    }
}

CHECK(MprConfigGetGuidName, x_own_name, ADD)
{
    name_own(c, &naming_guid);
}

CHECK(MprConfigGetGuidName, x_lan_without_adapter, READ)
{
    name_lan_without_adapter(c, &naming_guid);
}

CHECK(MprConfigGetGuidName, x_adapter_first, ADD)
{
    HANDLE config = connect_local(c);
    const WCHAR *name = fixture_interface_through(c, config, 1);
    struct adapter adapter = fixture_adapter_named(c, name, 3);
    name_expect(c, &naming_guid, name, adapter.guid);
}
