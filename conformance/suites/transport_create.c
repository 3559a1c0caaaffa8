/* MprConfigTransportCreate (nf-mprapi-mprconfigtransportcreate): what it stores, read back. */
#include "suites/transports.h"

static const WCHAR name_one[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', 't', 0};
static const WCHAR name_other[] = {'m', 'p', 'r', 'c', 'o', 'n', 'f', 'o', 'r', 'm', '-', 'u', 0};
static const WCHAR no_name[] = {0};

static const struct stored stored_other = {&info_changed, &info_slack, dll_other};
static const struct stored global_alone = {&info_one, NULL, NULL};
static const struct stored stored_none = {NULL, NULL, NULL};

/* The name that a transport is listed with. */
static const WCHAR *name_of(struct check *c, HANDLE config, DWORD id)
{
    struct transport_list l = transport_list_all(c, config);
    const MPR_TRANSPORT_0 *entry = transport_entry(&l, id);
    require(c, entry != NULL, "MprConfigTransportEnum.lists-transports");
    return entry->wszTransportName;
}

static unsigned digit_of(WCHAR unit)
{
    return unit >= '0' && unit <= '9'   ? (unsigned)(unit - '0')
           : unit >= 'a' && unit <= 'f' ? (unsigned)(unit - 'a' + 10)
           : unit >= 'A' && unit <= 'F' ? (unsigned)(unit - 'A' + 10)
                                        : 99;
}

/* Whether a text is a number, and nothing else, in that base. */
static int is_number(const WCHAR *text, unsigned base, DWORD number)
{
    DWORD value = 0;
    int is_prefixed = base == 16 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    if (is_prefixed)
        text += 2;
    if (*text == 0)
        return 0;
    for (; *text != 0; text++) {
        if (digit_of(*text) >= base)
            return 0;
        value = value * base + digit_of(*text);
    }
    return value == number;
}

CHECK(MprConfigTransportCreate, default_name, MODIFY)
{
    HANDLE config = connect_local(c);
    transport_made(c, config, FIRST, NULL, &global_alone);
    const WCHAR *name = name_of(c, config, FIRST);
    expect(c, is_number(name, 10, FIRST) || is_number(name, 16, FIRST),
           "the id as a number, decimal or hexadecimal", "another name");
}

CHECK(MprConfigTransportCreate, given_name, MODIFY)
{
    HANDLE config = connect_local(c);
    transport_made(c, config, FIRST, name_one, &global_alone);
    transport_made(c, config, SECOND, name_other, &global_alone);
    expect_text(c, name_of(c, config, FIRST), name_one);
    expect_text(c, name_of(c, config, SECOND), name_other);
}

/* Two transports with different things stored, so that one does not pass for the other. */
static void expect_each_its_own(struct check *c, const struct stored *first,
                                const struct stored *second)
{
    HANDLE config = connect_local(c);
    HANDLE one = transport_made(c, config, FIRST, NULL, first);
    HANDLE other = transport_made(c, config, SECOND, NULL, second);
    expect_values(c, config, one, first);
    expect_values(c, config, other, second);
}

CHECK(MprConfigTransportCreate, stores_global_info, MODIFY)
{
    static const struct stored first = {&info_one, NULL, NULL}, second = {&info_slack, NULL, NULL};
    expect_each_its_own(c, &first, &second);
}

CHECK(MprConfigTransportCreate, stores_client_info, MODIFY)
{
    static const struct stored first = {&info_one, &info_two, NULL};
    static const struct stored second = {&info_one, &info_changed, NULL};
    expect_each_its_own(c, &first, &second);
}

CHECK(MprConfigTransportCreate, dll_path_set, MODIFY)
{
    static const struct stored first = {&info_one, NULL, dll_one};
    static const struct stored second = {&info_one, NULL, dll_other};
    expect_each_its_own(c, &first, &second);
}

/* Everything again; the global information alone; the rest without it. */
CHECK(MprConfigTransportCreate, existing_acts_as_setinfo, MODIFY)
{
    static const struct stored changes[] = {{&info_changed, &info_slack, dll_other},
                                            {&info_one, NULL, NULL},
                                            {NULL, &info_two, NULL},
                                            {NULL, NULL, dll_one}};
    static const struct stored results[] = {{&info_changed, &info_slack, dll_other},
                                            {&info_one, &info_slack, dll_other},
                                            {&info_one, &info_two, dll_other},
                                            {&info_one, &info_two, dll_one}};
    HANDLE config = connect_local(c);
    transport_made(c, config, FIRST, NULL, &stored_all);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        HANDLE *out = give_handle(c);
        expect_code(c, transport_create(c, config, FIRST, NULL, &changes[i], out), NO_ERROR);
        expect(c, !is_untouched(c, out) && *out != NULL, "a handle in the variable", "none");
        expect_values(c, config, *out, &results[i]);
    }
}

CHECK(MprConfigTransportCreate, x_no_global_info, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    transport_absent(c, config, FIRST);
    expect_code(c, transport_create(c, config, FIRST, NULL, &stored_none, out), NO_ERROR);
    expect_values(c, config, *out, &stored_none);
}

CHECK(MprConfigTransportCreate, x_decimal_name, MODIFY)
{
    static const WCHAR decimal[] = {'4', '1', 0};
    HANDLE config = connect_local(c);
    transport_made(c, config, PID_ATALK, NULL, &global_alone);
    expect_text(c, name_of(c, config, PID_ATALK), decimal);
}

CHECK(MprConfigTransportCreate, x_empty_name, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    transport_made(c, config, FIRST, NULL, &global_alone);
    const WCHAR *unnamed = name_of(c, config, FIRST);
    transport_absent(c, config, FIRST);
    expect_code(c, transport_create(c, config, FIRST, no_name, &global_alone, out), NO_ERROR);
    expect_text(c, name_of(c, config, FIRST), unnamed);
}

/* At either end and between; what follows shows that the name alone was wrong. */
CHECK(MprConfigTransportCreate, x_impossible_name, MODIFY)
{
    static const WCHAR names[][4] = {{'\\', 'a', 'b', 0}, {'a', '\\', 'b', 0}, {'a', 'b', '\\', 0}};
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    transport_absent(c, config, FIRST);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        expect_code(c, transport_create(c, config, FIRST, names[i], &stored_all, out),
                    ERROR_INVALID_PARAMETER);
        expect_untouched(c, out, "the handle variable");
        expect_refused(c, transport_find(c, config, FIRST, give_handle(c)));
    }
    expect_code(c, transport_create(c, config, FIRST, name_one, &stored_all, out), NO_ERROR);
}

CHECK(MprConfigTransportCreate, x_shared_name, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    HANDLE one = transport_made(c, config, FIRST, name_one, &stored_all);
    transport_absent(c, config, SECOND);
    expect_code(c, transport_create(c, config, SECOND, name_one, &stored_other, out),
                ERROR_PROTOCOL_ALREADY_INSTALLED);
    expect_text(c, name_of(c, config, FIRST), name_one);
    expect_values(c, config, one, &stored_all);
    expect_code(c, transport_find(c, config, SECOND, out), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportCreate, x_existing_keeps_name, MODIFY)
{
    HANDLE config = connect_local(c);
    transport_made(c, config, FIRST, name_one, &stored_all);
    require_code(c, transport_create(c, config, FIRST, name_other, &stored_other, give_handle(c)),
                 NO_ERROR, "MprConfigTransportCreate.existing-acts-as-setinfo");
    expect_text(c, name_of(c, config, FIRST), name_one);
    require_code(c, transport_create(c, config, FIRST, NULL, &stored_all, give_handle(c)), NO_ERROR,
                 "MprConfigTransportCreate.existing-acts-as-setinfo");
    expect_text(c, name_of(c, config, FIRST), name_one);
}

struct oom {
    HANDLE config, transport;
    LPBYTE global, client;
    WCHAR *dll;
    HANDLE *out;
};

static void oom_prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->transport = transport_made(c, s->config, FIRST, name_one, &stored_all);
    s->global = give_input(c, info_changed.bytes, info_changed.size);
    s->client = give_input(c, info_slack.bytes, info_slack.size);
    s->dll = give_string(c, dll_other);
    s->out = give_handle(c);
}

static DWORD oom_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigTransportCreate, s->config, FIRST, NULL, s->global, info_changed.size,
                s->client, info_slack.size, s->dll, s->out);
}

static void oom_refused(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_values(c, s->config, s->transport, &stored_all);
}

static void oom_granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect_values(c, s->config, s->transport, &stored_other);
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

/* A later item that is refused, and memory that is short at each of them. */
SWEEP_CHECK(MprConfigTransportCreate, x_all_or_none, MODIFY)
{
    static struct oom situation;
    struct oom *s = &situation;
    oom_prepare(c, s);
    expect_refused(c, CALL(c, MprConfigTransportCreate, s->config, FIRST, NULL, s->global,
                           info_changed.size, NULL, 1, s->dll, s->out));
    expect_values(c, s->config, s->transport, &stored_all);
    struct sweep_case sweeping = {oom_prepare, oom_call, oom_refused, oom_granted, s};
    sweep(c, &sweeping, 0);
}

/* ---- rules of the family that stored information makes visible */

static void expect_comes_back(struct check *c, const struct stored *stored)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    transport_absent(c, config, FIRST);
    expect_code(c, transport_create(c, config, FIRST, NULL, stored, out), NO_ERROR);
    expect_values(c, config, *out, stored);
    HANDLE other = transport_made(c, config, SECOND, NULL, &global_alone);
    expect_code(c, transport_set(c, config, other, stored), NO_ERROR);
    expect_values(c, config, other, stored);
}

CHECK(MprConfig, info_headers_opaque, MODIFY)
{
    static const struct stored stored = {&info_slack, &info_slack, NULL};
    expect_comes_back(c, &stored);
}

CHECK(MprConfig, global_info_opaque_to_store, MODIFY)
{
    static const struct stored stored = {&info_raw, &info_one, NULL};
    expect_comes_back(c, &stored);
}
