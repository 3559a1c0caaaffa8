/*
 * oracle.c: the small model of the double; see oracle.h.
 */
#include "oracle.h"

#include <string.h>

#define NAME_LONGEST        32767u
#define ADAPTER_LONGEST     256u
#define GUID_LENGTH         38u
#define DEVICE_LENGTH       14u
#define FUNCTION_DISCONNECT (OPERATION_DISCONNECT - OPERATION_CONNECT)

/* ------------------------------------------------------------------------------------- names */

/* Letters of which the oracle knows all about case, beyond ASCII. */
static bool is_known(unsigned unit)
{
    return unit < 0x80 || (unit >= 0xC0 && unit < 0xFF && unit != 0xD7 && unit != 0xF7) ||
           (unit >= 0x391 && unit <= 0x3A9) || (unit >= 0x3B1 && unit <= 0x3C9 && unit != 0x3C2) ||
           (unit >= 0x410 && unit <= 0x44F) || (unit >= 0x3000 && unit < 0xA000) ||
           (unit >= 0xD800 && unit < 0xE000);
}

static unsigned upper(unsigned unit)
{
    bool lower = (unit >= 'a' && unit <= 'z') || (unit >= 0xE0 && unit < 0xFF) ||
                 (unit >= 0x3B1 && unit <= 0x3C9) || (unit >= 0x430 && unit <= 0x44F);

    return lower && is_known(unit) ? unit - 0x20 : unit;
}

static bool same_name(struct oracle *oracle, const struct units *a, const struct units *b)
{
    bool same = a->length == b->length;
    bool sure = true;

    for (size_t i = 0; same && i < a->length; i++) {
        unsigned left = a->units[i], right = b->units[i];

        if (upper(left) == upper(right))
            continue;
        if (is_known(left) && is_known(right))
            same = false;
        sure = false;
    }
    if (same && !sure)
        oracle->unsure = true;
    return same && sure;
}

/* The rest of a text, borrowed. */
static struct units behind(const struct units *text, size_t units)
{
    return (struct units){text->units + units, text->length - units};
}

static bool begins_with(const struct units *text, const char *ascii)
{
    size_t length = strlen(ascii);

    for (size_t i = 0; i < length; i++) {
        unsigned unit = i < text->length ? text->units[i] : 0;

        if (unit >= 'a' && unit <= 'z')
            unit -= 0x20;
        if (unit != (unsigned char)ascii[i])
            return false;
    }
    return true;
}

static bool is_guid(const struct units *text)
{
    static const char SHAPE[] = "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}";
    static const char DIGITS[] = "0123456789abcdefABCDEF";

    for (size_t i = 0; text->length == GUID_LENGTH && i < GUID_LENGTH; i++) {
        unsigned unit = text->units[i];
        bool fits = unit == (unsigned char)SHAPE[i];

        if (SHAPE[i] == 'x')
            fits = unit < 0x80 && unit != 0 && strchr(DIGITS, (int)unit) != NULL;
        if (!fits)
            return false;
    }
    return text->length == GUID_LENGTH;
}

bool oracle_is_malformed(const struct units *text)
{
    for (size_t i = 0; text->units != NULL && i < text->length; i++) {
        unsigned unit = text->units[i];
        bool is_pair = unit >= 0xD800 && unit < 0xDC00 && i + 1 < text->length &&
                       text->units[i + 1] >= 0xDC00 && text->units[i + 1] < 0xE000;

        if (unit >= 0xD800 && unit < 0xE000 && !is_pair)
            return true;
        i += is_pair;
    }
    return text->units == NULL;
}

/* ------------------------------------------------------------------------------------ things */

void oracle_reset(struct oracle *oracle, const struct units *local_name)
{
    oracle->machines = 1;
    oracle->machine[0].name = *local_name;
    oracle->adapters = 0;
    oracle->interfaces = 0;
    oracle->transports = 0;
    for (int i = 0; i < oracle->handles; i++)
        oracle->handle[i].live = false;
    memset(oracle->script, 0, sizeof(oracle->script));
    memset(oracle->calls, 0, sizeof(oracle->calls));
    oracle->privileged = true;
    oracle->refuse_at_use = false;
    oracle->unknown_at_use = false;
    oracle->unknown_code = ERROR_BAD_NETPATH;
}

static int machine_by_plain_name(struct oracle *oracle, const struct units *name)
{
    for (int i = 0; i < oracle->machines; i++) {
        if (same_name(oracle, &oracle->machine[i].name, name))
            return i;
    }
    return -1;
}

int oracle_machine_find(struct oracle *oracle, const struct units *name)
{
    struct units plain = *name;

    if (begins_with(name, "\\\\"))
        plain = behind(name, 2);
    return machine_by_plain_name(oracle, &plain);
}

int oracle_adapter_by_guid(struct oracle *oracle, int machine, const struct units *guid_name)
{
    struct units guid = *guid_name;

    if (begins_with(guid_name, "\\DEVICE\\TCPIP_"))
        guid = behind(guid_name, DEVICE_LENGTH);
    if (!is_guid(&guid))
        return -1;
    for (int i = 0; i < oracle->adapters; i++) {
        if (oracle->adapter[i].machine == machine &&
            same_name(oracle, &oracle->adapter[i].guid, &guid))
            return i;
    }
    return -1;
}

int oracle_adapter_by_name(struct oracle *oracle, int machine, const struct units *name)
{
    for (int i = 0; i < oracle->adapters; i++) {
        if (oracle->adapter[i].machine == machine &&
            same_name(oracle, &oracle->adapter[i].name, name))
            return i;
    }
    return -1;
}

int oracle_interface_find(struct oracle *oracle, int machine, const struct units *name)
{
    for (int i = 0; i < oracle->interfaces; i++) {
        if (oracle->interface_[i].machine == machine &&
            same_name(oracle, &oracle->interface_[i].name, name))
            return i;
    }
    return -1;
}

int oracle_transport_find(const struct oracle *oracle, int machine, DWORD id)
{
    for (int i = 0; i < oracle->transports; i++) {
        if (oracle->transport[i].machine == machine && oracle->transport[i].id == id)
            return i;
    }
    return -1;
}

int oracle_interface_count(const struct oracle *oracle, int machine)
{
    int count = 0;

    for (int i = 0; i < oracle->interfaces; i++)
        count += oracle->interface_[i].machine == machine;
    return count;
}

int oracle_interface_at(const struct oracle *oracle, int machine, int position)
{
    int i = 0;

    for (; i < oracle->interfaces; i++) {
        if (oracle->interface_[i].machine == machine && position-- == 0)
            break;
    }
    return i;
}

/* ----------------------------------------------------------------------------------- handles */

int oracle_handle_find(const struct oracle *oracle, HANDLE value, enum object_kind kind,
                       int connection)
{
    for (int i = 0; i < oracle->handles; i++) {
        const struct oracle_handle *handle = &oracle->handle[i];

        if (handle->live && handle->value == value && handle->kind == kind &&
            (kind == OBJECT_CONNECTION || handle->connection == connection))
            return i;
    }
    return -1;
}

int oracle_handle_of(const struct oracle *oracle, int connection, enum object_kind kind, int object)
{
    for (int i = 0; i < oracle->handles; i++) {
        const struct oracle_handle *handle = &oracle->handle[i];

        if (handle->live && handle->kind == kind && handle->connection == connection &&
            handle->object == object)
            return i;
    }
    return -1;
}

bool oracle_was_issued(const struct oracle *oracle, HANDLE value)
{
    for (int i = 0; i < oracle->handles; i++) {
        if (oracle->handle[i].value == value)
            return true;
    }
    return false;
}

int oracle_handle_add(struct oracle *oracle, const struct oracle_handle *handle)
{
    int place = oracle->handles;

    if (place == ORACLE_HANDLES_MOST)
        return -1;
    oracle->handle[place] = *handle;
    oracle->handle[place].live = true;
    if (handle->kind == OBJECT_CONNECTION)
        oracle->handle[place].connection = place;
    oracle->handles++;
    return place;
}

void oracle_connection_end(struct oracle *oracle, int connection)
{
    for (int i = 0; i < oracle->handles; i++) {
        if (oracle->handle[i].connection == connection)
            oracle->handle[i].live = false;
    }
}

unsigned oracle_connections(const struct oracle *oracle)
{
    unsigned count = 0;

    for (int i = 0; i < oracle->handles; i++)
        count += oracle->handle[i].live && oracle->handle[i].kind == OBJECT_CONNECTION;
    return count;
}

/* ----------------------------------------------------------------------------------- control */

static bool is_machine_name(const struct units *name)
{
    if (oracle_is_malformed(name) || name->length == 0 || name->length > NAME_LONGEST)
        return false;
    for (size_t i = 0; i < name->length; i++) {
        if (name->units[i] == '\\')
            return false;
    }
    return true;
}

DWORD oracle_add_server(struct oracle *oracle, const struct units *name)
{
    if (!is_machine_name(name))
        return ERROR_INVALID_PARAMETER;
    if (machine_by_plain_name(oracle, name) >= 0)
        return ERROR_ALREADY_EXISTS;
    if (!oracle->unsure)
        oracle->machine[oracle->machines++].name = *name;
    return NO_ERROR;
}

DWORD oracle_local_name(struct oracle *oracle, const struct units *name)
{
    if (!is_machine_name(name))
        return ERROR_INVALID_PARAMETER;
    if (machine_by_plain_name(oracle, name) > 0)
        return ERROR_ALREADY_EXISTS;
    if (!oracle->unsure)
        oracle->machine[0].name = *name;
    return NO_ERROR;
}

/* The machine that control means. */
static DWORD select_machine(struct oracle *oracle, const struct units *name, int *machine)
{
    *machine = 0;
    if (name->units == NULL)
        return NO_ERROR;
    if (oracle_is_malformed(name))
        return ERROR_INVALID_PARAMETER;
    *machine = oracle_machine_find(oracle, name);
    return *machine >= 0 ? NO_ERROR : ERROR_NOT_FOUND;
}

static bool is_name(const struct units *name)
{
    return name->length != 0 && name->length <= ADAPTER_LONGEST;
}

DWORD oracle_add_adapter(struct oracle *oracle, const struct operand *operands)
{
    const struct units *guid = &operands[1].text;
    const struct units *name = &operands[2].text;
    int machine = 0;
    DWORD code = NO_ERROR;

    if (oracle_is_malformed(guid) || oracle_is_malformed(name))
        return ERROR_INVALID_PARAMETER;
    code = select_machine(oracle, &operands[0].text, &machine);
    if (code != NO_ERROR)
        return code;
    if (!is_guid(guid) || !is_name(name))
        return ERROR_INVALID_PARAMETER;
    if (oracle_adapter_by_guid(oracle, machine, guid) >= 0)
        return ERROR_ALREADY_EXISTS;
    if (!oracle->unsure)
        oracle->adapter[oracle->adapters++] = (struct oracle_adapter){machine, *guid, *name};
    return NO_ERROR;
}

DWORD oracle_add_interface(struct oracle *oracle, const struct operand *operands)
{
    const struct units *name = &operands[1].text;
    DWORD type = (DWORD)operands[2].number;
    int machine = 0;
    DWORD code = NO_ERROR;

    if (oracle_is_malformed(name) || type >= (DWORD)ROUTER_IF_TYPE_MAX)
        return ERROR_INVALID_PARAMETER;
    code = select_machine(oracle, &operands[0].text, &machine);
    if (code != NO_ERROR)
        return code;
    if (!is_name(name))
        return ERROR_INVALID_PARAMETER;
    if (oracle_interface_find(oracle, machine, name) >= 0)
        return ERROR_ALREADY_EXISTS;
    if (!oracle->unsure)
        oracle->interface_[oracle->interfaces++] =
            (struct oracle_interface){machine, *name, type, operands[3].number != 0};
    return NO_ERROR;
}

DWORD oracle_knob(struct oracle *oracle, DWORD knob, DWORD value)
{
    if (knob == MPRFAKE_KNOB_UNKNOWN_SERVER_CODE && value != NO_ERROR)
        oracle->unknown_code = value;
    else if (knob == MPRFAKE_KNOB_REFUSE_AT_USE && value <= 1)
        oracle->refuse_at_use = value == 1;
    else if (knob == MPRFAKE_KNOB_UNKNOWN_AT_USE && value <= 1)
        oracle->unknown_at_use = value == 1;
    else
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

DWORD oracle_script(struct oracle *oracle, const struct operand *operands)
{
    unsigned function = (unsigned)operands[0].number;
    DWORD nth = (DWORD)operands[1].number;
    DWORD times = (DWORD)operands[2].number;
    uint64_t first = 0, last = UINT32_MAX;

    if (nth == 0)
        return ERROR_INVALID_PARAMETER;
    if (function >= SCENARIO_FUNCTIONS)
        return ERROR_PROC_NOT_FOUND;
    if (function == FUNCTION_DISCONNECT)
        return ERROR_INVALID_PARAMETER;

    /* Calls of a scenario are few: numbers beyond 32 bits are as good as the highest. */
    first = (uint64_t)oracle->calls[function] + nth;
    if (times != 0)
        last = first + times - 1;
    oracle->script[function] = (struct oracle_script){
        .first = first < UINT32_MAX ? (DWORD)first : UINT32_MAX,
        .last = last < UINT32_MAX ? (DWORD)last : UINT32_MAX,
        .code = (DWORD)operands[3].number,
    };
    return NO_ERROR;
}

/* ------------------------------------------------------------------------------------- calls */

DWORD oracle_script_due(const struct oracle *oracle, int function)
{
    const struct oracle_script *script = &oracle->script[function];
    DWORD call = oracle->calls[function];

    return call >= script->first && call <= script->last ? script->code : NO_ERROR;
}

DWORD oracle_connect(struct oracle *oracle, const struct units *name, int *machine)
{
    DWORD code = oracle_script_due(oracle, 0);

    *machine = 0;
    if (code != NO_ERROR)
        return code;
    if (name->length != 0)
        *machine = name->length <= NAME_LONGEST ? oracle_machine_find(oracle, name) : -1;
    if (*machine < 0 && !oracle->unknown_at_use)
        return oracle->unknown_code;
    return oracle->privileged || oracle->refuse_at_use ? NO_ERROR : ERROR_ACCESS_DENIED;
}

DWORD oracle_permit(const struct oracle *oracle, int function, int connection)
{
    if (oracle->handle[connection].machine == ORACLE_NOWHERE)
        return oracle->unknown_code;
    if (!oracle->privileged && oracle->refuse_at_use)
        return ERROR_ACCESS_DENIED;
    return oracle_script_due(oracle, function);
}

DWORD oracle_use(const struct oracle *oracle, int function, HANDLE value, int *connection)
{
    *connection = oracle_handle_find(oracle, value, OBJECT_CONNECTION, -1);
    if (*connection < 0)
        return ERROR_INVALID_HANDLE;
    return oracle_permit(oracle, function, *connection);
}
