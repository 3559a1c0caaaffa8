/*
 * Mutants of what reads and stores the information of an interface's transports, and of the rules
 * that the concept pages have about information headers.
 */
#include "mutants/iftransport.h"

static void *volatile kept;

static DWORD number_at(const BYTE *bytes, size_t offset)
{
    DWORD number;
    memcpy(&number, bytes + offset, sizeof number);
    return number;
}

static void put_number(BYTE *bytes, size_t offset, DWORD number)
{
    memcpy(bytes + offset, &number, sizeof number);
}

/* ---- read */

SWAP_READ(read_one, NO_ERROR, 1)
ON_READ(read_null_config, if (config == NULL) return ERROR_INVALID_HANDLE;)
ON_READ(read_null_interface, if (iface == NULL) return ERROR_NO_SUCH_INTERFACE;)
ON_READ(read_null_transport, if (transport == NULL) return ERROR_NO_SUCH_INTERFACE;)
ON_READ(read_without_size, DWORD unseen; if (size == NULL) size = &unseen;)
ON_READ(read_without_size_code, if (info != NULL && size == NULL) return ERROR_NOT_SUPPORTED;)
ON_READ(read_wants_info, if (info == NULL) return ERROR_INVALID_PARAMETER;)
ON_READ(read_wants_both, if (info == NULL && size != NULL) return ERROR_INVALID_PARAMETER;)
AFTER_READ(read_forgets, if (code == NO_ERROR && info != NULL) *info = NULL;)
AFTER_READ(read_zeros,
           if (code == NO_ERROR && info != NULL && *size > 48) memset(*info + 48, 0, *size - 48);)
ON_READ(read_first, static HANDLE first; first = first != NULL ? first : transport;
        if (transport != NULL) transport = first;)
AFTER_READ(read_characters, if (code == NO_ERROR && info != NULL) *size /= 2;)
AFTER_READ(read_one_more, if (code == NO_ERROR && info != NULL)++ *size;)
ON_READ(read_no_size, DWORD unseen; if (info != NULL && size != NULL) size = &unseen;)
AFTER_READ(
    read_own_memory, static BYTE own[256];
    if (code == NO_ERROR && info != NULL && *size <= sizeof own) {
        memcpy(own, *info, *size);
        MprConfigBufferFree(*info);
        *info = own;
    })
SWAP_READ(read_gone_handle, ERROR_NO_SUCH_INTERFACE, ERROR_INVALID_HANDLE)
SWAP_READ(read_gone_protocol, ERROR_NO_SUCH_INTERFACE, ERROR_UNKNOWN_PROTOCOL_ID)
SWAP_READ(read_gone_fine, ERROR_NO_SUCH_INTERFACE, NO_ERROR)
SWAP_READ(read_fourteen, ERROR_NOT_ENOUGH_MEMORY, 14)
AFTER_READ(read_keeps, if (SHORT) kept = malloc(8);)
ON_READ(read_not_created, if (called("MprConfigInterfaceCreate")) return ERROR_INVALID_HANDLE;)
ON_READ(read_not_listed, if (called("MprConfigInterfaceEnum")) return ERROR_INVALID_HANDLE;)
ON_READ(read_not_added,
        if (called("MprConfigInterfaceTransportAdd")) return ERROR_NO_SUCH_INTERFACE;)
ON_READ(read_not_got,
        if (called("MprConfigInterfaceTransportGetHandle")) return ERROR_NO_SUCH_INTERFACE;)
ON_READ(read_not_enumerated,
        if (called("MprConfigInterfaceTransportEnum")) return ERROR_NO_SUCH_INTERFACE;)
AFTER_READ(read_one_client,
           if (code == NO_ERROR && info != NULL && *info != NULL) put_number(*info, 8, 1);)
AFTER_READ(read_other_version,
           if (code == NO_ERROR && info != NULL && *info != NULL) put_number(*info, 0, 2);)
AFTER_READ(
    read_same_buffer, static LPBYTE only; if (code == NO_ERROR && info != NULL) {
        only = only != NULL ? only : *info;
        *info = only;
    })
AFTER_READ(read_absent_refuses,
           if (code == NO_ERROR && info != NULL && *info == NULL) code = ERROR_NOT_FOUND;)
ON_READ(
    read_absent_leaves, LPBYTE found; DWORD length; if (info != NULL && size != NULL) {
        DWORD code = MprConfigInterfaceTransportGetInfo(config, iface, transport, &found, &length);
        if (code == NO_ERROR && found == NULL)
            return code;
    })
ON_READ(read_noop_first, if (info == NULL) return NO_ERROR;)
AFTER_READ(read_size_alone, if (code == NO_ERROR && info == NULL && size != NULL) *size = 104;)
ON_READ(
    read_not_disabled, LPBYTE found; DWORD length;
    if (MprConfigInterfaceGetInfo(config, iface, 0, &found, &length) == NO_ERROR) {
        BOOL enabled = ((MPR_INTERFACE_0 *)(void *)found)->fEnabled;
        MprConfigBufferFree(found);
        if (!enabled)
            return ERROR_INVALID_HANDLE;
    })
AFTER_READ(read_untouched_bad, if (BAD) *info = NULL;)
AFTER_READ(read_untouched_gone, if (GONE) *size = 0;)
AFTER_READ(read_untouched_null, if (code == ERROR_INVALID_PARAMETER && size != NULL) *size = 0;)
AFTER_READ(read_untouched_size, if (code == ERROR_INVALID_PARAMETER && size == NULL) *info = NULL;)
SWAP_READ(read_bad_parameter, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER)
SWAP_READ(read_bad_gone, ERROR_INVALID_HANDLE, ERROR_NO_SUCH_INTERFACE)

/* ---- store */

SWAP_STORE(store_one, NO_ERROR, 1)
ON_STORE(store_null_config, if (config == NULL) return ERROR_INVALID_HANDLE;)
ON_STORE(store_null_interface, if (iface == NULL) return ERROR_NO_SUCH_INTERFACE;)
ON_STORE(store_null_transport, if (transport == NULL) return ERROR_NO_SUCH_INTERFACE;)
ON_STORE(store_wants_info, if (info == NULL) return ERROR_INVALID_PARAMETER;)
ON_STORE(
    store_clears, static BYTE nothing[1]; if (info == NULL) {
        info = nothing;
        bytes = 1;
    })
ON_STORE(store_even, bytes &= ~(DWORD)1;)
ON_STORE(store_twice_as_much, bytes *= 2;)
ON_STORE(store_effect_lost, info = NULL;)
AFTER_STORE(store_neighbour, HANDLE next;
            if (code == NO_ERROR &&
                MprConfigInterfaceTransportGetHandle(config, iface, PID_IPV6, &next) == NO_ERROR)
                MprConfigInterfaceTransportSetInfo(config, iface, next, info, bytes);)
ON_STORE(store_trims, if (bytes == 104) bytes = 88;)
ON_STORE(
    store_flips, static BYTE copy[256]; if (info != NULL && bytes > 0 && bytes <= sizeof copy) {
        memcpy(copy, info, bytes);
        copy[bytes - 1] ^= 1;
        info = copy;
    })
SWAP_STORE(store_gone_handle, ERROR_NO_SUCH_INTERFACE, ERROR_INVALID_HANDLE)
SWAP_STORE(store_gone_protocol, ERROR_NO_SUCH_INTERFACE, ERROR_UNKNOWN_PROTOCOL_ID)
SWAP_STORE(store_gone_fine, ERROR_NO_SUCH_INTERFACE, NO_ERROR)
ON_STORE(store_not_created, if (called("MprConfigInterfaceCreate")) return ERROR_INVALID_HANDLE;)
ON_STORE(store_not_listed, if (called("MprConfigInterfaceEnum")) return ERROR_INVALID_HANDLE;)
ON_STORE(store_not_found, if (called("MprConfigInterfaceGetHandle")) return ERROR_INVALID_HANDLE;)
ON_STORE(store_not_added,
         if (called("MprConfigInterfaceTransportAdd")) return ERROR_NO_SUCH_INTERFACE;)
ON_STORE(store_not_got,
         if (called("MprConfigInterfaceTransportGetHandle")) return ERROR_NO_SUCH_INTERFACE;)
ON_STORE(store_not_enumerated,
         if (called("MprConfigInterfaceTransportEnum")) return ERROR_NO_SUCH_INTERFACE;)
AFTER_STORE(store_scribbles, if (code == NO_ERROR && info != NULL) info[0] = 77;)
/* What the header before had behind the end of this one stays. */
ON_STORE(
    store_keeps_rest, static BYTE whole[256]; LPBYTE old; DWORD length;
    if (info != NULL &&
        MprConfigInterfaceTransportGetInfo(config, iface, transport, &old, &length) == NO_ERROR) {
        if (old != NULL && bytes < length && length <= sizeof whole) {
            memcpy(whole, old, length);
            memcpy(whole, info, bytes);
            info = whole;
            bytes = length;
        }
        MprConfigBufferFree(old);
    })
ON_STORE(store_size_zero_fine, if (bytes == 0) info = NULL;)
ON_STORE(store_size_zero_code, if (info != NULL && bytes == 0) return ERROR_BUFFER_OVERFLOW;)
AFTER_STORE(store_size_zero_clears, static BYTE nothing[1];
            if (code == ERROR_INVALID_PARAMETER && bytes == 0)
                MprConfigInterfaceTransportSetInfo(config, iface, transport, nothing, 1);)
ON_STORE(store_null_with_size, if (info == NULL && bytes != 0) return ERROR_INVALID_PARAMETER;)
ON_STORE(store_null_reads,
         if (info == NULL && bytes != 0 && *(volatile BYTE *)info == 77) return 1;)
ON_STORE(store_noop_first, if (info == NULL) return NO_ERROR;)
ON_STORE(store_wants_header, if (info != NULL && bytes < 12) return ERROR_INVALID_PARAMETER;)
ON_STORE(store_wants_its_size, if (info != NULL && bytes >= 28 &&
                                   number_at(info, 4) != bytes) return ERROR_INVALID_PARAMETER;)
SWAP_STORE(store_fourteen, ERROR_NOT_ENOUGH_MEMORY, 14)
AFTER_STORE(store_keeps, if (SHORT) kept = malloc(8);)
AFTER_STORE(store_half_done,
            if (SHORT) MprConfigInterfaceTransportSetInfo(config, iface, transport, info, bytes);)
AFTER_STORE(store_wherever_it_is,
            if (GONE) MprConfigInterfaceTransportSetInfo(config, interface_of(config, 1), transport,
                                                         info, bytes);)
SWAP_STORE(store_bad_parameter, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER)
SWAP_STORE(store_bad_gone, ERROR_INVALID_HANDLE, ERROR_NO_SUCH_INTERFACE)
SWAP_STORE(store_bad_fine, ERROR_INVALID_HANDLE, NO_ERROR)

/* ---- headers on their way through the store */

ON_ADD(add_trims_slack, if (bytes == 104) bytes = 88;)
ON_ADD(
    add_rounds_up, static BYTE whole[256]; if (info != NULL && bytes < sizeof whole - 8) {
        memset(whole, 0, sizeof whole);
        memcpy(whole, info, bytes);
        info = whole;
        bytes = (bytes + 7) & ~(DWORD)7;
    })
ON_ADD(add_no_header, if (info != NULL) return ERROR_INVALID_PARAMETER;)
ON_STORE(store_no_header, if (info != NULL) return ERROR_INVALID_PARAMETER;)

/* Entries without bytes are lost: their type becomes one that nobody has. */
static void lose_empty(BYTE *info)
{
    for (DWORD i = 0; i < number_at(info, 8); i++)
        if (number_at(info, 12 + 16 * (size_t)i + 8) == 0)
            put_number(info, 12 + 16 * (size_t)i, 0xDEADu);
}
AFTER_READ(read_loses_empty,
           if (code == NO_ERROR && info != NULL && *info != NULL) lose_empty(*info);)
/* A block without bytes for a client that has none. */
AFTER_READ(read_adds_empty,
           if (code == NO_ERROR && info != NULL && *info != NULL) put_number(*info, 12, 8);)

AFTER_STORE(store_global_too, HANDLE global;
            if (code == NO_ERROR &&
                MprConfigTransportGetHandle(config, PID_IP, &global) == NO_ERROR)
                MprConfigTransportSetInfo(config, global, info, bytes, NULL, 0, NULL);)

static DWORD APIENTRY create_no_header(HANDLE config, DWORD id, LPWSTR label, LPBYTE info,
                                       DWORD info_bytes, LPBYTE client, DWORD client_bytes,
                                       LPWSTR dll, HANDLE *out)
{
    if (info != NULL)
        return ERROR_INVALID_PARAMETER;
    return MprConfigTransportCreate(config, id, label, info, info_bytes, client, client_bytes, dll,
                                    out);
}

#define ON_STORE_GLOBAL(name, ...)                                                                 \
    static DWORD APIENTRY name(HANDLE config, HANDLE transport, LPBYTE info, DWORD bytes,          \
                               LPBYTE client, DWORD client_bytes, LPWSTR dll)                      \
    {                                                                                              \
        __VA_ARGS__ return MprConfigTransportSetInfo(config, transport, info, bytes, client,       \
                                                     client_bytes, dll);                           \
    }
#define AFTER_READ_GLOBAL(name, ...)                                                               \
    static DWORD APIENTRY name(HANDLE config, HANDLE transport, LPBYTE *info, LPDWORD size,        \
                               LPBYTE *client, LPDWORD client_size, LPWSTR *dll)                   \
    {                                                                                              \
        DWORD code =                                                                               \
            MprConfigTransportGetInfo(config, transport, info, size, client, client_size, dll);    \
        __VA_ARGS__ return code;                                                                   \
    }

ON_STORE_GLOBAL(store_global_no_header, if (info != NULL) return ERROR_INVALID_PARAMETER;)
ON_STORE_GLOBAL(store_global_trims, if (bytes == 104) bytes = 88;)
ON_STORE_GLOBAL(store_global_on_interface, HANDLE found, iface = interface_of(config, 1);
                if (MprConfigInterfaceTransportGetHandle(config, iface, PID_IP, &found) == NO_ERROR)
                    MprConfigInterfaceTransportSetInfo(config, iface, found, info, bytes);)
AFTER_READ_GLOBAL(read_global_forgets, if (code == NO_ERROR && info != NULL) *info = NULL;)
AFTER_READ_GLOBAL(read_global_one_client,
                  if (code == NO_ERROR && info != NULL && *info != NULL) put_number(*info, 8, 1);)

#define READ(slug, name, promise, wrapper)                                                         \
    MUTANT("MprConfigInterfaceTransportGetInfo." slug, name, promise,                              \
           MprConfigInterfaceTransportGetInfo, wrapper)
#define STORE(slug, name, promise, wrapper)                                                        \
    MUTANT("MprConfigInterfaceTransportSetInfo." slug, name, promise,                              \
           MprConfigInterfaceTransportSetInfo, wrapper)

const struct mutant mutants_iftransport_info[] = {
    READ("success-code", "one", "answers 1 for success", read_one),
    READ("null-config", "handle", "answers ERROR_INVALID_HANDLE", read_null_config),
    READ("null-interface", "gone", "answers ERROR_NO_SUCH_INTERFACE", read_null_interface),
    READ("null-transport", "gone", "answers ERROR_NO_SUCH_INTERFACE", read_null_transport),
    READ("info-without-size", "fine", "takes NULL", read_without_size),
    READ("info-without-size", "code", "answers ERROR_NOT_SUPPORTED", read_without_size_code),
    READ("null-info-noop", "refuses", "answers ERROR_INVALID_PARAMETER", read_wants_info),
    READ("null-info-noop", "with-size", "answers ERROR_INVALID_PARAMETER when a size is wanted",
         read_wants_both),
    READ("returns-header", "forgets", "returns no header", read_forgets),
    READ("returns-header", "zeros", "returns zeros for data", read_zeros),
    READ("returns-header", "first", "returns one header for all transports", read_first),
    READ("size-bytes", "characters", "counts characters", read_characters),
    READ("size-bytes", "one-more", "counts one too many", read_one_more),
    READ("size-bytes", "forgets", "stores no size", read_no_size),
    READ("free-with-bufferfree", "own", "returns memory of its own", read_own_memory),
    READ("no-such-interface", "handle", "answers ERROR_INVALID_HANDLE", read_gone_handle),
    READ("no-such-interface", "fine", "answers NO_ERROR", read_gone_fine),
    READ("no-such-transport", "protocol", "answers ERROR_UNKNOWN_PROTOCOL_ID", read_gone_protocol),
    READ("no-such-transport", "handle", "answers ERROR_INVALID_HANDLE", read_gone_handle),
    READ("oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", read_fourteen),
    GUARD_MUTANT("MprConfigInterfaceTransportGetInfo.oom", "keeps",
                 "keeps a block when memory is short", "block kept",
                 MprConfigInterfaceTransportGetInfo, read_keeps),
    READ("handle-sources-interface", "created", "refuses handles from Create", read_not_created),
    READ("handle-sources-interface", "listed", "refuses handles from Enum", read_not_listed),
    READ("handle-from-add", "refuses", "refuses handles from TransportAdd", read_not_added),
    READ("handle-from-gethandle", "refuses", "refuses handles from TransportGetHandle",
         read_not_got),
    READ("handle-from-enum", "refuses", "refuses handles from TransportEnum", read_not_enumerated),
    READ("all-clients", "one", "returns one client", read_one_client),
    READ("header-usable", "version", "returns a header of another version", read_other_version),
    READ("x-fresh-copy", "same", "returns one buffer for all", read_same_buffer),
    READ("x-absent", "refuses", "answers ERROR_NOT_FOUND", read_absent_refuses),
    READ("x-absent", "leaves", "leaves the variables as they were", read_absent_leaves),
    READ("x-null-info-handles", "noop", "does nothing at once", read_noop_first),
    READ("x-null-info-size", "writes", "stores the size", read_size_alone),
    READ("x-disabled", "refuses", "answers ERROR_INVALID_HANDLE", read_not_disabled),
    READ("x-other-interface", "handle", "answers ERROR_INVALID_HANDLE", read_gone_handle),
    READ("x-other-interface", "fine", "answers NO_ERROR", read_gone_fine),
    READ("x-untouched", "bad", "stores NULL when the handle is refused", read_untouched_bad),
    READ("x-untouched", "gone", "stores 0 when there is none", read_untouched_gone),
    READ("x-untouched", "null", "stores 0 when a handle is NULL", read_untouched_null),
    READ("x-untouched", "size", "stores NULL when the size is missing", read_untouched_size),
    READ("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", read_bad_parameter),
    READ("x-bad-interface", "parameter", "answers ERROR_INVALID_PARAMETER", read_bad_parameter),
    READ("x-bad-interface", "gone", "answers ERROR_NO_SUCH_INTERFACE", read_bad_gone),
    READ("x-bad-transport", "gone", "answers ERROR_NO_SUCH_INTERFACE", read_bad_gone),

    STORE("success-code", "one", "answers 1 for success", store_one),
    STORE("null-config", "handle", "answers ERROR_INVALID_HANDLE", store_null_config),
    STORE("null-interface", "gone", "answers ERROR_NO_SUCH_INTERFACE", store_null_interface),
    STORE("null-transport", "gone", "answers ERROR_NO_SUCH_INTERFACE", store_null_transport),
    STORE("null-info-noop", "refuses", "answers ERROR_INVALID_PARAMETER", store_wants_info),
    STORE("null-info-noop", "clears", "takes NULL for no information from now on", store_clears),
    STORE("size-bytes", "even", "stores whole characters", store_even),
    STORE("size-bytes", "twice", "takes the size for one in characters", store_twice_as_much),
    STORE("updates", "effect-lost", "stores nothing", store_effect_lost),
    STORE("updates", "neighbour", "stores it for the neighbour as well", store_neighbour),
    STORE("readback", "trims", "cuts the bytes behind the last block", store_trims),
    STORE("readback", "flips", "changes the last byte", store_flips),
    STORE("no-such-interface", "handle", "answers ERROR_INVALID_HANDLE", store_gone_handle),
    STORE("no-such-interface", "fine", "answers NO_ERROR", store_gone_fine),
    STORE("no-such-transport", "protocol", "answers ERROR_UNKNOWN_PROTOCOL_ID",
          store_gone_protocol),
    STORE("no-such-transport", "fine", "answers NO_ERROR", store_gone_fine),
    STORE("handle-sources-interface", "created", "refuses handles from Create", store_not_created),
    STORE("handle-sources-interface", "listed", "refuses handles from Enum", store_not_listed),
    STORE("handle-from-interface-gethandle", "refuses", "refuses handles from GetHandle",
          store_not_found),
    STORE("handle-from-add", "refuses", "refuses handles from TransportAdd", store_not_added),
    STORE("handle-from-gethandle", "refuses", "refuses handles from TransportGetHandle",
          store_not_got),
    STORE("handle-from-enum", "refuses", "refuses handles from TransportEnum",
          store_not_enumerated),
    STORE("input-copied", "scribbles", "writes to the header it is given", store_scribbles),
    STORE("x-replaces", "rest", "keeps what is longer in the header before", store_keeps_rest),
    STORE("x-size-zero", "fine", "takes a size of 0 for none", store_size_zero_fine),
    STORE("x-size-zero", "code", "answers ERROR_BUFFER_OVERFLOW", store_size_zero_code),
    STORE("x-size-zero", "clears", "clears although it refuses", store_size_zero_clears),
    STORE("x-null-with-size", "refuses", "answers ERROR_INVALID_PARAMETER", store_null_with_size),
    STORE("x-null-with-size", "reads", "reads through NULL", store_null_reads),
    STORE("x-null-info-handles", "noop", "does nothing at once", store_noop_first),
    STORE("x-any-bytes", "shortest", "wants as many bytes as a header has", store_wants_header),
    STORE("x-any-bytes", "size", "wants the size that the header says", store_wants_its_size),
    STORE("x-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", store_fourteen),
    GUARD_MUTANT("MprConfigInterfaceTransportSetInfo.x-oom", "keeps",
                 "keeps a block when memory is short", "block kept",
                 MprConfigInterfaceTransportSetInfo, store_keeps),
    STORE("x-oom", "half-done", "stores although it answers a shortage", store_half_done),
    STORE("x-other-interface", "handle", "answers ERROR_INVALID_HANDLE", store_gone_handle),
    STORE("x-other-interface", "stores", "stores it wherever it is, and answers a refusal",
          store_wherever_it_is),
    STORE("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", store_bad_parameter),
    STORE("x-bad-handle", "fine", "answers NO_ERROR", store_bad_fine),
    STORE("x-bad-interface", "parameter", "answers ERROR_INVALID_PARAMETER", store_bad_parameter),
    STORE("x-bad-interface", "gone", "answers ERROR_NO_SUCH_INTERFACE", store_bad_gone),
    STORE("x-bad-transport", "gone", "answers ERROR_NO_SUCH_INTERFACE", store_bad_gone),
    STORE("x-bad-transport", "fine", "answers NO_ERROR", store_bad_fine),

    MUTANT("general.opaque-header", "trims", "cuts the bytes behind the last block",
           MprConfigInterfaceTransportAdd, add_trims_slack),
    MUTANT("general.opaque-header", "rounds-up", "stores a multiple of 8 bytes",
           MprConfigInterfaceTransportAdd, add_rounds_up),
    MUTANT("general.zero-length-block-kept", "loses", "loses blocks without bytes",
           MprConfigInterfaceTransportGetInfo, read_loses_empty),
    MUTANT("Concept.absent-vs-empty-block", "loses", "loses blocks without bytes",
           MprConfigInterfaceTransportGetInfo, read_loses_empty),
    MUTANT("Concept.absent-vs-empty-block", "adds", "finds a block that nobody stored",
           MprConfigInterfaceTransportGetInfo, read_adds_empty),
    MUTANT("Concept.header-takers", "create", "takes no header when a transport is created",
           MprConfigTransportCreate, create_no_header),
    MUTANT("Concept.header-takers", "set", "takes no header for a transport",
           MprConfigTransportSetInfo, store_global_no_header),
    MUTANT("Concept.header-takers", "add", "takes no header when a transport is added",
           MprConfigInterfaceTransportAdd, add_no_header),
    MUTANT("Concept.header-takers", "set-interface", "takes no header for one of an interface",
           MprConfigInterfaceTransportSetInfo, store_no_header),
    MUTANT("Concept.header-givers", "global", "returns no header of a transport",
           MprConfigTransportGetInfo, read_global_forgets),
    MUTANT("Concept.header-givers", "interface", "returns no header of one of an interface",
           MprConfigInterfaceTransportGetInfo, read_forgets),
    MUTANT("Concept.global-vs-interface", "interface", "stores that of an interface for all",
           MprConfigInterfaceTransportSetInfo, store_global_too),
    MUTANT("Concept.global-vs-interface", "global", "stores that for all at an interface",
           MprConfigTransportSetInfo, store_global_on_interface),
    MUTANT("Concept.all-clients-in-one-header", "global", "returns one client of a transport",
           MprConfigTransportGetInfo, read_global_one_client),
    MUTANT("Concept.all-clients-in-one-header", "interface", "returns one client of an interface",
           MprConfigInterfaceTransportGetInfo, read_one_client),
    MUTANT("Concept.opaque-bytes", "global", "cuts the bytes behind the last block",
           MprConfigTransportSetInfo, store_global_trims),
    MUTANT("Concept.opaque-bytes", "interface", "changes the last byte",
           MprConfigInterfaceTransportSetInfo, store_flips),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
