/*
 * transport.c: the transports of a machine, and of an interface ("carried"); filters.
 */
#include "model.h"

/* ---------------------------------------------------------------------------------- what is given
 */

/* A name by a byte of the input; `otherwise` is what stands for none. NULL: no transport can have
 * it, and *too_long says whether that is seen at once. */
static const char16_t *transport_name(unsigned which, const char16_t *otherwise, WCHAR **given,
                                      int *too_long)
{
    static const char16_t longest[] = u"a name of forty-one characters is too lon";

    *too_long = which == 2;
    if (which == 0) {
        *given = NULL;
        return otherwise;
    }
    if (which == 1 || which == 2 || which == 3) {
        *given = handed_text(which == 1 ? u"" : which == 2 ? longest : u"no\\key");
        return which == 1 ? otherwise : NULL;
    }
    const char16_t *name = (which & 0x80 ? other_names : names)[(which & 0x7F) % NAMES];
    *given = handed_text(name);
    return name;
}

static void decimal(DWORD number, char16_t *text)
{
    char digits[16];
    int length = snprintf(digits, sizeof digits, "%lu", (unsigned long)number);

    for (int i = 0; i <= length; i++)
        text[i] = (char16_t)digits[i];
}

/* A path by a byte of the input. */
static WCHAR *path_given(unsigned which, struct bytes *said, DWORD *wrong)
{
    char16_t *endless = NULL;
    const char16_t *path = which == 1 ? u"" : names[which % NAMES];

    if (which == 0)
        return NULL;
    if (which != 2) {
        *said = bytes_copy(path, (length_of(path) + 1) * sizeof *path);
        return handed_text(path);
    }
    endless = malloc(32768 * sizeof *endless);
    if (endless == NULL)
        exit(1);
    for (unsigned i = 0; i < 32768; i++)
        endless[i] = 'x';
    WCHAR *given = handed(endless, 32768 * sizeof *endless);
    free(endless);
    *wrong = ERROR_INVALID_PARAMETER;
    return given;
}

/* The three blocks of a transport, from three bytes of the input. */
struct values {
    struct given global, client;
    WCHAR *path;
    struct bytes said[BLOCKS];
    DWORD wrong;
};

static struct values any_values(void)
{
    struct values values = {.global = {NULL, 0}};

    values.global = block_given(next());
    values.client = block_given(next());
    values.path = path_given(next(), &values.said[PATH], &values.wrong);
    values.said[GLOBAL] = bytes_copy(values.global.at, values.global.size);
    values.said[CLIENT] = bytes_copy(values.client.at, values.client.size);
    if ((values.global.at == NULL && values.global.size != 0) ||
        (values.client.at == NULL && values.client.size != 0))
        values.wrong = ERROR_INVALID_PARAMETER;
    return values;
}

/* What is given is stored, what is not stays. */
static void store(struct transport *transport, struct values *values)
{
    for (int i = 0; i < BLOCKS; i++)
        if (values->said[i].at != NULL)
            bytes_set(&transport->blocks[i], values->said[i].at, values->said[i].size);
}

static void forget_values(struct values *values)
{
    for (int i = 0; i < BLOCKS; i++)
        bytes_free(&values->said[i]);
}

/* What a call answers that adds, or changes, a transport of a list; *at is the one it changes. */
static DWORD expect_addition(struct item *list, DWORD pid, int is_known, const char16_t *name,
                             struct transport **at)
{
    if (!is_known)
        return ERROR_UNKNOWN_PROTOCOL_ID;
    *at = model_transport_by_pid(list, pid);
    if (*at != NULL)
        return NO_ERROR;
    if (name == NULL)
        return ERROR_INVALID_PARAMETER;
    return model_transport_by_name(list, name) != NULL ? ERROR_PROTOCOL_ALREADY_INSTALLED
                                                       : NO_ERROR;
}

/* ----------------------------------------------------------------------- transports of a machine
 */

static void create(HANDLE config, unsigned which, unsigned name_byte, struct values *values)
{
    HANDLE out;
    WCHAR *given = NULL;
    char16_t otherwise[16];
    struct machine *machine = NULL;
    struct transport *at = NULL;
    int too_long = 0;

    POISON(out);
    decimal(ids[which], otherwise);
    const char16_t *name = transport_name(name_byte, otherwise, &given, &too_long);
    begin("MprConfigTransportCreate");
    DWORD expected = expect_connection(config, &machine);
    if (too_long || values->wrong != NO_ERROR)
        expected = ERROR_INVALID_PARAMETER;
    if (expected == NO_ERROR)
        expected = expect_addition(machine->transports, ids[which], which < IDS_KNOWN, name, &at);
    if (ended(MprConfigTransportCreate(config, ids[which], given, values->global.at,
                                       values->global.size, values->client.at, values->client.size,
                                       values->path, &out),
              expected)) {
        if (at == NULL) {
            at = model_transport_new(ids[which], name);
            item_append(&machine->transports, &at->item);
        }
        store(at, values);
        learn(out, TRANSPORT, config, at->item.id);
    } else {
        untouched(&out, sizeof out);
    }
    forget_values(values);
}

void op_transport_create(void)
{
    static const unsigned char info[16] = {1};
    struct values values = {.global = {NULL, 0}};
    HANDLE config = any_handle(CONNECTION);

    values.global.at = handed(info, sizeof info);
    values.global.size = sizeof info;
    values.said[GLOBAL] = bytes_copy(info, sizeof info);
    create(config, next() % IDS, 0, &values);
}

void op_transport_put(void)
{
    HANDLE config = any_handle(CONNECTION);
    unsigned which = next() % IDS, name = next();
    struct values values = any_values();

    create(config, which, name, &values);
}

void op_transport_delete(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(TRANSPORT);
    struct transport *at = NULL;

    begin("MprConfigTransportDelete");
    if (!ended(MprConfigTransportDelete(config, child), expect_transport(config, child, &at)))
        return;
    item_take_out(&model_machine_of(config)->transports, &at->item);
    model_transport_free(&at->item);
}

void op_transport_find(void)
{
    HANDLE config = any_handle(CONNECTION), out;
    unsigned which = next() % IDS;
    struct machine *machine = NULL;
    struct transport *at = NULL;

    POISON(out);
    begin("MprConfigTransportGetHandle");
    DWORD expected = expect_connection(config, &machine);
    if (expected == NO_ERROR) {
        at = model_transport_by_pid(machine->transports, ids[which]);
        expected = at == NULL ? ERROR_UNKNOWN_PROTOCOL_ID : NO_ERROR;
    }
    if (!ended(MprConfigTransportGetHandle(config, ids[which], &out), expected))
        untouched(&out, sizeof out);
    else
        learn(out, TRANSPORT, config, at->item.id);
}

void op_transport_enum(void)
{
    HANDLE config = any_handle(CONNECTION);
    struct machine *machine = NULL;

    begin("MprConfigTransportEnum");
    DWORD expected = expect_connection(config, &machine);
    enumerate(TRANSPORT, config, NULL, expected == NO_ERROR ? machine->transports : NULL,
              machine != NULL ? (unsigned)(machine - f.machines) : NOWHERE, expected,
              check_transport_entry);
}

/* A copy of a block that a call gave. */
static void check_block(const struct bytes *expected, void *at, DWORD size)
{
    const struct bytes found = {at, size};

    if (!bytes_same(expected, &found))
        broken("another block", (unsigned long)expected->size, size);
    keep(at);
}

void op_transport_info(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(TRANSPORT);
    unsigned wanted = next();
    struct transport *at = NULL;
    LPBYTE global, client;
    DWORD global_size, client_size;
    LPWSTR path;

    POISON(global), POISON(client), POISON(global_size), POISON(client_size), POISON(path);
    begin("MprConfigTransportGetInfo");
    DWORD expected = expect_transport(config, child, &at);
    if ((wanted & 9) == 9 || (wanted & 18) == 18)
        expected = ERROR_INVALID_PARAMETER;
    DWORD code = MprConfigTransportGetInfo(
        config, child, wanted & 1 ? &global : NULL, wanted & 8 ? NULL : &global_size,
        wanted & 2 ? &client : NULL, wanted & 16 ? NULL : &client_size, wanted & 4 ? &path : NULL);
    int granted = ended(code, expected);
    if (granted && wanted & 1)
        check_block(&at->blocks[GLOBAL], global, global_size);
    else
        untouched(&global, sizeof global), untouched(&global_size, sizeof global_size);
    if (granted && wanted & 2)
        check_block(&at->blocks[CLIENT], client, client_size);
    else
        untouched(&client, sizeof client), untouched(&client_size, sizeof client_size);
    if (granted && wanted & 4)
        check_block(&at->blocks[PATH], path, (DWORD)at->blocks[PATH].size);
    else
        untouched(&path, sizeof path);
}

void op_transport_set(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(TRANSPORT);
    struct transport *at = NULL;
    struct values values = any_values();

    begin("MprConfigTransportSetInfo");
    DWORD expected = expect_transport(config, child, &at);
    if (values.wrong != NO_ERROR)
        expected = ERROR_INVALID_PARAMETER;
    if (ended(MprConfigTransportSetInfo(config, child, values.global.at, values.global.size,
                                        values.client.at, values.client.size, values.path),
              expected))
        store(at, &values);
    forget_values(&values);
}

/* ------------------------------------------------------------------------------------- filters */

static DWORD expect_filters(HANDLE config, DWORD pid, DWORD level, struct transport **at)
{
    struct machine *machine = NULL;
    DWORD expected = expect_connection(config, &machine);

    if (level != 0)
        return ERROR_INVALID_PARAMETER;
    *at = expected == NO_ERROR ? model_transport_by_pid(machine->transports, pid) : NULL;
    return expected == NO_ERROR && *at == NULL ? ERROR_UNKNOWN_PROTOCOL_ID : expected;
}

void op_filter_get(void)
{
    HANDLE config = any_handle(CONNECTION);
    DWORD pid = ids[next() % IDS], level = next() % 2;
    struct transport *at = NULL;
    MPR_FILTER_0 *filter = malloc(sizeof *filter);

    if (filter == NULL)
        exit(1);
    POISON(*filter);
    begin("MprConfigFilterGetInfo");
    DWORD expected = expect_filters(config, pid, level, &at);
    if (!ended(MprConfigFilterGetInfo(config, level, pid, (LPBYTE)filter), expected))
        untouched(filter, sizeof *filter);
    else if (filter->fEnabled != at->has_filters)
        broken("whether filters are on", (unsigned long)at->has_filters,
               (unsigned long)filter->fEnabled);
    free(filter);
}

void op_filter_set(void)
{
    HANDLE config = any_handle(CONNECTION);
    DWORD pid = ids[next() % IDS], level = next() % 2;
    struct transport *at = NULL;
    MPR_FILTER_0 filter = {.fEnabled = (BOOL)next()};

    begin("MprConfigFilterSetInfo");
    DWORD expected = expect_filters(config, pid, level, &at);
    if (ended(MprConfigFilterSetInfo(config, level, pid, handed(&filter, sizeof filter)), expected))
        at->has_filters = filter.fEnabled != FALSE;
}

/* --------------------------------------------------------------------- transports of an interface
 */

void op_carried_add(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE), out;
    unsigned which = next() % IDS, name_byte = next();
    struct given info = block_given(next());
    struct bytes said = bytes_copy(info.at, info.size);
    struct interface *at = NULL;
    struct transport *on = NULL;
    WCHAR *given = NULL;
    char16_t otherwise[16];
    int too_long = 0;

    POISON(out);
    decimal(ids[which], otherwise);
    if (ids[which] == PID_IP || ids[which] == PID_IPX)
        text_copy(otherwise, ids[which] == PID_IP ? u"IP" : u"IPX");
    const char16_t *name = transport_name(name_byte, otherwise, &given, &too_long);
    begin("MprConfigInterfaceTransportAdd");
    DWORD expected = expect_interface(config, child, &at);
    if (too_long || (info.at != NULL && info.size == 0))
        expected = ERROR_INVALID_PARAMETER;
    if (expected == NO_ERROR) {
        int is_new = model_transport_by_pid(at->transports, ids[which]) == NULL;

        expected = expect_addition(at->transports, ids[which], which < IDS_KNOWN, name, &on);
        /* For one that is there, NULL is no change whatever the size. */
        if (which < IDS_KNOWN && is_new && info.at == NULL && info.size != 0)
            expected = ERROR_INVALID_PARAMETER;
    }
    if (!ended(MprConfigInterfaceTransportAdd(config, child, ids[which], given, info.at, info.size,
                                              &out),
               expected)) {
        untouched(&out, sizeof out);
        bytes_free(&said);
        return;
    }
    if (on == NULL) {
        on = model_transport_new(ids[which], name);
        item_append(&at->transports, &on->item);
    }
    if (said.at != NULL)
        bytes_set(&on->blocks[GLOBAL], said.at, said.size);
    bytes_free(&said);
    learn(out, IFTRANSPORT, config, on->item.id);
}

void op_carried_remove(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    HANDLE carried = any_handle(IFTRANSPORT);
    struct interface *at = NULL;
    struct transport *on = NULL;

    begin("MprConfigInterfaceTransportRemove");
    if (!ended(MprConfigInterfaceTransportRemove(config, child, carried),
               expect_iftransport(config, child, carried, &at, &on)))
        return;
    item_take_out(&at->transports, &on->item);
    model_transport_free(&on->item);
}

void op_carried_enum(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    struct interface *at = NULL;

    begin("MprConfigInterfaceTransportEnum");
    DWORD expected = expect_interface(config, child, &at);
    enumerate(IFTRANSPORT, config, child, at != NULL ? at->transports : NULL,
              at != NULL ? at->item.id : 0, expected, check_iftransport_entry);
}

void op_carried_find(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE), out;
    DWORD pid = ids[next() % IDS];
    struct interface *at = NULL;
    struct transport *on = NULL;

    POISON(out);
    begin("MprConfigInterfaceTransportGetHandle");
    DWORD expected = expect_interface(config, child, &at);
    if (expected == NO_ERROR) {
        on = model_transport_by_pid(at->transports, pid);
        expected = on == NULL ? ERROR_NO_SUCH_INTERFACE : NO_ERROR;
    }
    if (!ended(MprConfigInterfaceTransportGetHandle(config, child, pid, &out), expected))
        untouched(&out, sizeof out);
    else
        learn(out, IFTRANSPORT, config, on->item.id);
}

void op_carried_info(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    HANDLE carried = any_handle(IFTRANSPORT);
    unsigned wanted = next();
    struct interface *at = NULL;
    struct transport *on = NULL;
    LPBYTE info;
    DWORD size;

    POISON(info);
    POISON(size);
    begin("MprConfigInterfaceTransportGetInfo");
    DWORD expected = expect_iftransport(config, child, carried, &at, &on);
    if ((wanted & 3) == 1)
        expected = ERROR_INVALID_PARAMETER;
    int granted =
        ended(MprConfigInterfaceTransportGetInfo(config, child, carried, wanted & 1 ? &info : NULL,
                                                 wanted & 2 ? &size : NULL),
              expected);
    if (granted && wanted & 1)
        check_block(&on->blocks[GLOBAL], info, size);
    else
        untouched(&info, sizeof info), untouched(&size, sizeof size);
}

void op_carried_set(void)
{
    HANDLE config = any_handle(CONNECTION), child = any_handle(INTERFACE);
    HANDLE carried = any_handle(IFTRANSPORT);
    struct given info = block_given(next());
    struct interface *at = NULL;
    struct transport *on = NULL;
    struct bytes said = bytes_copy(info.at, info.size);

    begin("MprConfigInterfaceTransportSetInfo");
    DWORD expected = expect_iftransport(config, child, carried, &at, &on);
    if (info.at != NULL && info.size == 0)
        expected = ERROR_INVALID_PARAMETER;
    if (ended(MprConfigInterfaceTransportSetInfo(config, child, carried, info.at, info.size),
              expected) &&
        said.at != NULL)
        bytes_set(&on->blocks[GLOBAL], said.at, said.size);
    bytes_free(&said);
}
