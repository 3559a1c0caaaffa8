/* The rules that MprConfigGetFriendlyName and MprConfigGetGuidName share; see names.h. */
#include "suites/names.h"
#include "suites/interfaces.h"

#include <string.h>

#define ROOM 600 /* bytes: more than the longest name and its terminator */

static DWORD call_friendly(struct check *c, HANDLE config, const WCHAR *name, WCHAR *buffer,
                           DWORD bytes)
{
    return CALL(c, MprConfigGetFriendlyName, config, (WCHAR *)name, buffer, bytes);
}

static DWORD call_guid(struct check *c, HANDLE config, const WCHAR *name, WCHAR *buffer,
                       DWORD bytes)
{
    return CALL(c, MprConfigGetGuidName, config, (WCHAR *)name, buffer, bytes);
}

static const WCHAR *guid_of(const struct adapter *adapter)
{
    return adapter->guid;
}

static const WCHAR *friendly_of(const struct adapter *adapter)
{
    return adapter->friendly_name;
}

/* {00000000-0000-0000-0000-00000000DEAD} */
static const WCHAR absent_guid[] = {'{', '0', '0', '0', '0', '0', '0', '0', '0', '-', '0', '0', '0',
                                    '0', '-', '0', '0', '0', '0', '-', '0', '0', '0', '0', '-', '0',
                                    '0', '0', '0', '0', '0', '0', '0', 'D', 'E', 'A', 'D', '}', 0};
static const WCHAR absent_friendly[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r',
                                        'm', '-', 'n', 'o', 'b', 'o', 'd', 'y', 0};

const struct naming naming_friendly = {call_friendly, guid_of, friendly_of, absent_guid,
                                       "MprConfigGetFriendlyName.success-code"};
const struct naming naming_guid = {call_guid, friendly_of, guid_of, absent_friendly,
                                   "MprConfigGetGuidName.success-code"};

static DWORD result_bytes(const WCHAR *text)
{
    return (DWORD)((wide_length(text) + 1) * sizeof *text);
}

void name_expect(struct check *c, const struct naming *n, const WCHAR *wanted,
                 const WCHAR *expected)
{
    HANDLE config = connect_local(c);
    WCHAR *buffer = give_output(c, ROOM);
    expect_code(c, n->call(c, config, wanted, buffer, ROOM), NO_ERROR);
    expect_text(c, buffer, expected);
}

void name_success(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *buffer = give_output(c, ROOM);
    expect_code(c, n->call(c, config, n->from(&adapter), buffer, ROOM), NO_ERROR);
}

void name_maps(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *buffer = give_output(c, ROOM);
    require_code(c, n->call(c, config, n->from(&adapter), buffer, ROOM), NO_ERROR, n->success);
    size_t length = wide_length(n->to(&adapter));
    expect(c, memcmp(buffer, n->to(&adapter), length * sizeof *buffer) == 0,
           "the name that belongs to it", "another text");
}

/* Room for the name in characters, but not in bytes: a function that counts characters writes past
 * the end. */
void name_size_in_bytes(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    DWORD characters = (DWORD)wide_length(n->to(&adapter)) + 1;
    WCHAR *buffer = give_output(c, characters);
    expect_code(c, n->call(c, config, n->from(&adapter), buffer, characters),
                ERROR_BUFFER_OVERFLOW);
}

void name_too_small(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    const DWORD sizes[] = {0, 2, 4, (DWORD)(wide_length(n->to(&adapter)) - 1) * 2};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        WCHAR *buffer = give_output(c, sizes[i]);
        expect_code(c, n->call(c, config, n->from(&adapter), buffer, sizes[i]),
                    ERROR_BUFFER_OVERFLOW);
    }
}

void name_null_handle(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    WCHAR *buffer = give_output(c, ROOM);
    expect_code(c, n->call(c, NULL, n->from(&adapter), buffer, ROOM), ERROR_INVALID_PARAMETER);
}

void name_null_name(struct check *c, const struct naming *n)
{
    HANDLE config = connect_local(c);
    WCHAR *buffer = give_output(c, ROOM);
    expect_code(c, n->call(c, config, NULL, buffer, ROOM), ERROR_INVALID_PARAMETER);
}

void name_null_buffer(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    expect_code(c, n->call(c, config, n->from(&adapter), NULL, ROOM), ERROR_INVALID_PARAMETER);
}

void name_not_found(struct check *c, const struct naming *n)
{
    HANDLE config = connect_local(c);
    WCHAR *name = give_string(c, n->absent);
    WCHAR *buffer = give_output(c, ROOM);
    expect_code(c, n->call(c, config, name, buffer, ROOM), ERROR_NOT_FOUND);
}

void name_empty(struct check *c, const struct naming *n)
{
    static const WCHAR empty[] = {0};
    fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *name = give_string(c, empty);
    WCHAR *buffer = give_output(c, ROOM);
    expect_code(c, n->call(c, config, name, buffer, ROOM), ERROR_NOT_FOUND);
}

void name_exact_fit(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    DWORD bytes = result_bytes(n->to(&adapter));
    WCHAR *buffer = give_output(c, bytes);
    expect_code(c, n->call(c, config, n->from(&adapter), buffer, bytes), NO_ERROR);
    expect(c, memcmp(buffer, n->to(&adapter), bytes) == 0, "the name and its terminator",
           "another text, or no terminator");
}

void name_one_short(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    DWORD bytes = result_bytes(n->to(&adapter)) - (DWORD)sizeof(WCHAR);
    WCHAR *buffer = give_output(c, bytes);
    expect_code(c, n->call(c, config, n->from(&adapter), buffer, bytes), ERROR_BUFFER_OVERFLOW);
    expect_untouched(c, buffer, "the buffer");
}

void name_odd_size(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    DWORD bytes = result_bytes(n->to(&adapter));
    WCHAR *fits = give_output(c, bytes + 2);
    expect_code(c, n->call(c, config, n->from(&adapter), fits, bytes + 1), NO_ERROR);
    WCHAR *short_by_one = give_output(c, bytes);
    expect_code(c, n->call(c, config, n->from(&adapter), short_by_one, bytes - 1),
                ERROR_BUFFER_OVERFLOW);
}

void name_not_found_first(struct check *c, const struct naming *n)
{
    HANDLE config = connect_local(c);
    WCHAR *name = give_string(c, n->absent);
    for (DWORD bytes = 0; bytes <= 4; bytes += 2) {
        WCHAR *buffer = give_output(c, bytes);
        expect_code(c, n->call(c, config, name, buffer, bytes), ERROR_NOT_FOUND);
    }
}

void name_untouched(struct check *c, const struct naming *n)
{
    HANDLE config = connect_local(c);
    WCHAR *name = give_string(c, n->absent);
    WCHAR *buffer = give_output(c, ROOM);
    expect_refused(c, n->call(c, config, name, buffer, ROOM));
    expect_untouched(c, buffer, "the buffer");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_refused(c, n->call(c, config, name, buffer, ROOM));
    expect_untouched(c, buffer, "the buffer");
}

void name_rest_of_buffer(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    unsigned char *buffer = give_output(c, ROOM);
    unsigned char before[ROOM];
    memcpy(before, buffer, ROOM);
    require_code(c, n->call(c, config, n->from(&adapter), (WCHAR *)(void *)buffer, ROOM), NO_ERROR,
                 n->success);
    DWORD bytes = result_bytes(n->to(&adapter));
    expect(c, memcmp(buffer + bytes, before + bytes, ROOM - bytes) == 0,
           "the rest of the buffer as it was", "it was written");
}

void name_not_an_interface(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    HANDLE *handle = give_handle(c);
    WCHAR *name = (WCHAR *)adapter.guid;
    if (CALL(c, MprConfigInterfaceGetHandle, config, name, handle) == NO_ERROR)
        unmet(c, "the adapter is an interface of the router");
    name_expect(c, n, n->from(&adapter), n->to(&adapter));
}

void name_bad_handle(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    WCHAR *buffer = give_output(c, ROOM);
    HANDLE stale = connect_local(c);
    CALL_VOID(c, MprConfigServerDisconnect, stale);
    expect_code(c, n->call(c, stale, n->from(&adapter), buffer, ROOM), ERROR_INVALID_HANDLE);
    for (int i = 0, end = 0; !end; i++) {
        HANDLE foreign = foreign_handle(c, (unsigned)i, &end);
        expect_code(c, n->call(c, foreign, n->from(&adapter), buffer, ROOM), ERROR_INVALID_HANDLE);
    }
}

void name_needs_no_memory(struct check *c, const struct naming *n)
{
    struct adapter adapter = fixture_adapter(c);
    HANDLE config = connect_local(c);
    WCHAR *buffer = give_output(c, ROOM);
    require_code(c, n->call(c, config, n->from(&adapter), buffer, ROOM), NO_ERROR, n->success);
    expect(c, last_call_allocations(c) == 0, "no allocation", "%lu allocations",
           last_call_allocations(c));
}

/* Both names that an interface of its own can be asked for by, and in other letters. */
void name_own(struct check *c, const struct naming *n)
{
    MPR_INTERFACE_0 entry = interface_entry("mprconform-Loop");
    entry.dwIfType = ROUTER_IF_TYPE_LOOPBACK;
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    const WCHAR *dialing = fixture_interface_through(c, config, 1);
    require_code(c, interface_create(c, config, &entry, out), NO_ERROR,
                 "MprConfigInterfaceCreate.success-code");
    const WCHAR *loop = give_string(c, entry.wszInterfaceName);
    utf8_to_wide("MPRCONFORM-lOOP", entry.wszInterfaceName, MAX_INTERFACE_NAME_LEN);
    name_expect(c, n, dialing, dialing);
    name_expect(c, n, loop, loop);
    name_expect(c, n, give_string(c, entry.wszInterfaceName), loop);
}

void name_lan_without_adapter(struct check *c, const struct naming *n)
{
    static const char guid[] = "{00000000-0000-0000-0000-00000000BEEF}";
    WCHAR name[sizeof guid];
    fixture_interface_named(c, guid, ROUTER_IF_TYPE_DEDICATED);
    utf8_to_wide(guid, name, sizeof guid);
    HANDLE config = connect_local(c);
    WCHAR *input = give_string(c, name);
    WCHAR *buffer = give_output(c, ROOM);
    expect_code(c, n->call(c, config, input, buffer, ROOM), ERROR_NOT_FOUND);
}
