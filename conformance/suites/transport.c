/* MprConfigTransportCreate and MprConfigTransportGetHandle (nf-mprapi-mprconfigtransportcreate,
 * -gethandle): the two ways to a transport; what is stored with it is in transport_create.c. */
#include "suites/transports.h"

#define SUCCEEDS "MprConfigTransportCreate.success-code"

static const DWORD accepted[] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6};
#define ACCEPTED (sizeof accepted / sizeof *accepted)

/* Global information without a block: no page says that a transport can do without any. */
static const unsigned char info[16] = {1, 0, 0, 0, 16, 0, 0, 0};

static DWORD create_named(struct check *c, HANDLE config, DWORD id, WCHAR *name, HANDLE *out)
{
    LPBYTE input = give_input(c, info, sizeof info);
    return CALL(c, MprConfigTransportCreate, config, id, name, input, sizeof info, NULL, 0, NULL,
                out);
}

static DWORD create(struct check *c, HANDLE config, DWORD id, HANDLE *out)
{
    return create_named(c, config, id, NULL, out);
}

static DWORD find(struct check *c, HANDLE config, DWORD id, HANDLE *out)
{
    return CALL(c, MprConfigTransportGetHandle, config, id, out);
}

CHECK(MprConfigTransportCreate, success_code, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    expect_code(c, create(c, config, PID_IP, out), NO_ERROR);
}

CHECK(MprConfigTransportCreate, adds_to_list, MODIFY)
{
    HANDLE config = connect_local(c);
    require_code(c, create(c, config, PID_IP, give_handle(c)), NO_ERROR, SUCCEEDS);
    expect_code(c, find(c, config, PID_IP, give_handle(c)), NO_ERROR);
}

CHECK(MprConfigTransportCreate, writes_handle, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    require_code(c, create(c, config, PID_IP, out), NO_ERROR, SUCCEEDS);
    expect(c, !is_untouched(c, out) && *out != NULL, "a handle in the variable", "none");
}

CHECK(MprConfigTransportCreate, accepted_ids, MODIFY)
{
    HANDLE config = connect_local(c);
    for (size_t i = 0; i < ACCEPTED; i++) {
        HANDLE *out = give_handle(c);
        expect_code(c, create(c, config, accepted[i], out), NO_ERROR);
    }
}

CHECK(MprConfigTransportCreate, client_info_optional, MODIFY)
{
    static const WCHAR dll[] = {'i', 'p', '.', 'd', 'l', 'l', 0};
    HANDLE config = connect_local(c);
    LPBYTE input = give_input(c, info, sizeof info);
    WCHAR *path = give_string(c, dll);
    HANDLE *out = give_handle(c);
    expect_code(c,
                CALL(c, MprConfigTransportCreate, config, PID_IP, NULL, input, sizeof info, NULL, 0,
                     path, out),
                NO_ERROR);
}

CHECK(MprConfigTransportCreate, dll_path_optional, MODIFY)
{
    HANDLE config = connect_local(c);
    LPBYTE input = give_input(c, info, sizeof info), client = give_input(c, info, sizeof info);
    HANDLE *out = give_handle(c);
    expect_code(c,
                CALL(c, MprConfigTransportCreate, config, PID_IP, NULL, input, sizeof info, client,
                     sizeof info, NULL, out),
                NO_ERROR);
}

CHECK(MprConfigTransportCreate, null_handle, MODIFY)
{
    HANDLE *out = give_handle(c);
    expect_code(c, create(c, NULL, PID_IP, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportCreate, null_out_handle, MODIFY)
{
    expect_code(c, create(c, connect_local(c), PID_IP, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, create(c, NULL, PID_IP, NULL), ERROR_INVALID_PARAMETER);
}

struct oom {
    HANDLE config;
    LPBYTE input;
    HANDLE *out;
    DWORD id;
};

static void prepare(struct check *c, void *situation)
{
    struct oom *s = situation;
    s->config = connect_local(c);
    s->input = give_input(c, info, sizeof info);
    s->out = give_handle(c);
}

static DWORD create_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigTransportCreate, s->config, s->id, NULL, s->input, sizeof info, NULL, 0,
                NULL, s->out);
}

static DWORD find_call(struct check *c, void *situation)
{
    struct oom *s = situation;
    return CALL(c, MprConfigTransportGetHandle, s->config, s->id, s->out);
}

static void granted(struct check *c, void *situation)
{
    struct oom *s = situation;
    expect(c, !is_untouched(c, s->out), "a handle in the variable", "it was not written");
    CALL_VOID(c, MprConfigServerDisconnect, s->config);
}

SWEEP_CHECK(MprConfigTransportCreate, out_of_memory, MODIFY)
{
    static struct oom situation = {NULL, NULL, NULL, PID_IP};
    struct sweep_case s = {prepare, create_call, NULL, granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigTransportCreate, x_other_ids, MODIFY)
{
    static const DWORD ids[] = {0, 1, 0x20, 0x22, 0x58, 0xFFFFFFFFu};
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        expect_code(c, create(c, config, ids[i], out), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportCreate, x_long_name, MODIFY)
{
    WCHAR name[42];
    for (unsigned i = 0; i < 41; i++)
        name[i] = 'n';
    name[41] = 0;
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    WCHAR *too_long = give_string(c, name), *longest = give_string(c, name + 1);
    expect_code(c, create_named(c, config, PID_IP, too_long, out), ERROR_INVALID_PARAMETER);
    expect_code(c, create_named(c, config, PID_IP, longest, out), NO_ERROR);
}

CHECK(MprConfigTransportCreate, x_null_with_size, MODIFY)
{
    HANDLE config = connect_local(c);
    LPBYTE input = give_input(c, info, sizeof info);
    HANDLE *out = give_handle(c);
    expect_code(
        c, CALL(c, MprConfigTransportCreate, config, PID_IP, NULL, NULL, 16, NULL, 0, NULL, out),
        ERROR_INVALID_PARAMETER);
    expect_code(c,
                CALL(c, MprConfigTransportCreate, config, PID_IP, NULL, input, sizeof info, NULL, 1,
                     NULL, out),
                ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportCreate, x_untouched, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    expect_refused(c, create(c, config, 0, out));
    expect_untouched(c, out, "the handle variable");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_refused(c, create(c, config, PID_IP, out));
    expect_untouched(c, out, "the handle variable");
}

CHECK(MprConfigTransportCreate, x_existing, MODIFY)
{
    HANDLE config = connect_local(c);
    HANDLE *first = give_handle(c), *second = give_handle(c);
    require_code(c, create(c, config, PID_IP, first), NO_ERROR, SUCCEEDS);
    require_code(c, create(c, config, PID_IP, second), NO_ERROR,
                 "MprConfigTransportCreate.existing-acts-as-setinfo");
    expect(c, *first == *second, "the same handle", "another one");
}

static DWORD create_with(struct check *c, HANDLE config, void *situation)
{
    return create(c, config, PID_IP, situation);
}

CHECK(MprConfigTransportCreate, x_bad_handle, MODIFY)
{
    HANDLE *transport = give_handle(c);
    require_code(c, create(c, connect_local(c), PID_IP, transport), NO_ERROR, SUCCEEDS);
    expect_bad_configs(c, create_with, give_handle(c), *transport);
}

/* A connection to a machine that has the transport; the handle that its creation gave. */
static HANDLE with_transport(struct check *c, DWORD id, HANDLE *config)
{
    HANDLE *out = give_handle(c);
    *config = connect_local(c);
    require_code(c, create(c, *config, id, out), NO_ERROR, SUCCEEDS);
    return *out;
}

CHECK(MprConfigTransportGetHandle, success_code, MODIFY)
{
    HANDLE config;
    with_transport(c, PID_IP, &config);
    HANDLE *out = give_handle(c);
    expect_code(c, find(c, config, PID_IP, out), NO_ERROR);
}

CHECK(MprConfigTransportGetHandle, writes_handle, MODIFY)
{
    HANDLE config, ip = with_transport(c, PID_IP, &config);
    HANDLE *ipx = give_handle(c), *out = give_handle(c), *other = give_handle(c);
    require_code(c, create(c, config, PID_IPX, ipx), NO_ERROR, SUCCEEDS);
    require_code(c, find(c, config, PID_IP, out), NO_ERROR,
                 "MprConfigTransportGetHandle.success-code");
    require_code(c, find(c, config, PID_IPX, other), NO_ERROR,
                 "MprConfigTransportGetHandle.success-code");
    expect(c, !is_untouched(c, out) && *out != NULL, "a handle in the variable", "none");
    expect(c, *out != *other && *out != *ipx && *other != ip,
           "different handles for different transports", "one for both");
}

CHECK(MprConfigTransportGetHandle, accepted_ids, MODIFY)
{
    HANDLE config;
    for (size_t i = 0; i < ACCEPTED; i++) {
        with_transport(c, accepted[i], &config);
        HANDLE *out = give_handle(c);
        expect_code(c, find(c, config, accepted[i], out), NO_ERROR);
    }
}

CHECK(MprConfigTransportGetHandle, not_configured, READ)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    /* AppleTalk is gone from every current system, so it is the one least likely to be configured.
     */
    expect_code(c, find(c, config, PID_ATALK, out), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportGetHandle, null_handle, READ)
{
    HANDLE *out = give_handle(c);
    expect_code(c, find(c, NULL, PID_IP, out), ERROR_INVALID_PARAMETER);
}

CHECK(MprConfigTransportGetHandle, null_out_handle, MODIFY)
{
    HANDLE config;
    with_transport(c, PID_IP, &config);
    expect_code(c, find(c, config, PID_IP, NULL), ERROR_INVALID_PARAMETER);
    expect_code(c, find(c, NULL, PID_IP, NULL), ERROR_INVALID_PARAMETER);
}

SWEEP_CHECK(MprConfigTransportGetHandle, out_of_memory, MODIFY)
{
    static struct oom situation = {NULL, NULL, NULL, PID_IP};
    HANDLE config;
    with_transport(c, PID_IP, &config);
    struct sweep_case s = {prepare, find_call, NULL, granted, &situation};
    sweep(c, &s, 1);
}

CHECK(MprConfigTransportGetHandle, x_untouched, READ)
{
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    expect_refused(c, find(c, config, PID_ATALK, out));
    expect_untouched(c, out, "the handle variable");
    CALL_VOID(c, MprConfigServerDisconnect, config);
    expect_refused(c, find(c, config, PID_IP, out));
    expect_untouched(c, out, "the handle variable");
}

CHECK(MprConfigTransportGetHandle, x_other_ids, READ)
{
    static const DWORD ids[] = {0, 1, 0x20, 0x22, 0x58, 0xFFFFFFFFu};
    HANDLE config = connect_local(c);
    HANDLE *out = give_handle(c);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        expect_code(c, find(c, config, ids[i], out), ERROR_UNKNOWN_PROTOCOL_ID);
}

CHECK(MprConfigTransportGetHandle, x_same_handle, MODIFY)
{
    HANDLE config, made = with_transport(c, PID_IP, &config);
    HANDLE first = transport_found(c, config, PID_IP), second = transport_found(c, config, PID_IP);
    expect(c, first == second && first == made, "the same handle each time", "another one");
}

static DWORD find_with(struct check *c, HANDLE config, void *situation)
{
    return find(c, config, PID_IP, situation);
}

CHECK(MprConfigTransportGetHandle, x_not_an_interface, MODIFY)
{
    HANDLE config, transport = with_transport(c, PID_IP, &config);
    LPBYTE *buffer = give_pointer(c);
    DWORD *size = give_dword(c);
    expect_code(c, CALL(c, MprConfigInterfaceGetInfo, config, transport, 0, buffer, size),
                ERROR_INVALID_HANDLE);
}

CHECK(MprConfigTransportGetHandle, x_bad_handle, READ)
{
    expect_bad_configs(c, find_with, give_handle(c), NULL);
}
