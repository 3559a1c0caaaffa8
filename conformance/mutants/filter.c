/*
 * Mutants of the filters of a transport. Each macro makes a wrapper: statements before the real
 * call, or (_AFTER) on the code it gave.
 */
#include "mutants/mutant.h"

#include <stdlib.h>
#include <string.h>

static void *volatile kept;

#define GET(name, ...)                                                                             \
    static DWORD APIENTRY name(HANDLE config, DWORD level, DWORD id, LPBYTE buffer)                \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigFilterGetInfo(config, level, id, buffer);                                  \
    }
#define GET_AFTER(name, ...)                                                                       \
    GET(name, DWORD code = MprConfigFilterGetInfo(config, level, id, buffer);                      \
        __VA_ARGS__ return code;)
#define PUT(name, ...)                                                                             \
    static DWORD APIENTRY name(HANDLE config, DWORD level, DWORD id, LPBYTE buffer)                \
    {                                                                                              \
        __VA_ARGS__                                                                                \
        return MprConfigFilterSetInfo(config, level, id, buffer);                                  \
    }
#define PUT_AFTER(name, ...)                                                                       \
    PUT(name, DWORD code = MprConfigFilterSetInfo(config, level, id, buffer);                      \
        __VA_ARGS__ return code;)

static void store(LPBYTE buffer, DWORD value)
{
    memcpy(buffer, &value, sizeof value);
}

static DWORD load(const BYTE *buffer)
{
    DWORD value;
    memcpy(&value, buffer, sizeof value);
    return value;
}

GET_AFTER(get_success_code_one, if (code == NO_ERROR) code = 1;)
GET_AFTER(get_returns_always_on, if (code == NO_ERROR) store(buffer, TRUE);)
GET_AFTER(
    get_returns_first, static int is_known; static DWORD first; if (code == NO_ERROR) {
        if (!is_known)
            first = load(buffer);
        is_known = 1;
        store(buffer, first);
    })
GET(get_returns_neighbour, if (config != NULL && id == PID_NBF) id = PID_ATALK;)
GET_AFTER(get_returns_inverted, if (code == NO_ERROR) store(buffer, !load(buffer));)
GET(get_level_takes_any, level = 0;)
GET(get_level_other_code, if (level != 0) return 124;)
GET(get_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
GET(get_null_buffer_other_code, if (buffer == NULL) return ERROR_NOT_SUPPORTED;)
GET(get_null_buffer_takes, BYTE unseen[4]; if (buffer == NULL) buffer = unseen;)
GET(get_accepted_ids_no_ipv6, if (id == PID_IPV6) return ERROR_INVALID_PARAMETER;)
GET(get_accepted_ids_ip_alone,
    if (id != PID_IP && id != PID_IPV6) return ERROR_UNKNOWN_PROTOCOL_ID;)
GET_AFTER(
    get_x_callers_pointer, static BYTE there[4]; LPBYTE pointer = there; if (code == NO_ERROR) {
        memcpy(there, buffer, sizeof there);
        memcpy(buffer, &pointer, sizeof pointer);
    })
GET_AFTER(
    get_x_callers_byte, if (code == NO_ERROR) {
        BYTE low = (BYTE)load(buffer);
        memset(buffer, 0xEE, 4);
        buffer[0] = low;
    })
GET_AFTER(get_x_not_configured_not_found,
          if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_NOT_FOUND;)
GET_AFTER(
    get_x_not_configured_off, if (code == ERROR_UNKNOWN_PROTOCOL_ID) {
        store(buffer, FALSE);
        code = NO_ERROR;
    })
GET_AFTER(get_x_not_configured_parameter,
          if (code == ERROR_UNKNOWN_PROTOCOL_ID && id > 0x100) code = ERROR_INVALID_PARAMETER;)
GET_AFTER(get_x_untouched_unknown, if (code == ERROR_UNKNOWN_PROTOCOL_ID) store(buffer, FALSE);)
GET_AFTER(get_x_untouched_parameter,
          if (code == ERROR_INVALID_PARAMETER && buffer != NULL) store(buffer, FALSE);)
GET_AFTER(get_x_untouched_refused, if (code == ERROR_INVALID_HANDLE) store(buffer, FALSE);)
GET_AFTER(get_x_bad_handle_parameter,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
GET_AFTER(get_x_bad_handle_accepted, HANDLE fresh;
          if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
              code = MprConfigFilterGetInfo(fresh, level, id, buffer);)
GET(get_x_no_memory_allocates, kept = malloc(16); free(kept);)
GET_AFTER(get_zero_or_one_minus_one,
          if (code == NO_ERROR && load(buffer) != 0) store(buffer, 0xFFFFFFFFu);)

PUT_AFTER(put_success_code_one, if (code == NO_ERROR) code = 1;)
PUT(put_sets_effect_lost, if (config != NULL && level == 0 && buffer != NULL) return NO_ERROR;)
PUT(put_sets_neighbour, if (config != NULL && id == PID_NBF) id = PID_ATALK;)
PUT_AFTER(put_sets_all, if (code == NO_ERROR) MprConfigFilterSetInfo(config, 0, PID_NBF, buffer);)
PUT(put_sets_on_alone,
    if (config != NULL && buffer != NULL && level == 0 && load(buffer) == 0) return NO_ERROR;)
PUT(put_level_takes_any, level = 0;)
PUT(put_level_other_code, if (level != 0) return 124;)
PUT(put_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
PUT(put_null_buffer_other_code, if (buffer == NULL) return ERROR_NOT_SUPPORTED;)
PUT(put_null_buffer_off, static BYTE off[4]; if (buffer == NULL) buffer = off;)
PUT(put_accepted_ids_no_ipv6, if (id == PID_IPV6) return ERROR_INVALID_PARAMETER;)
PUT(put_accepted_ids_ip_alone,
    if (id != PID_IP && id != PID_IPV6) return ERROR_UNKNOWN_PROTOCOL_ID;)
PUT(
    put_x_any_nonzero_one_alone, BYTE other[4]; if (buffer != NULL) {
        store(other, load(buffer) == TRUE);
        buffer = other;
    })
PUT(
    put_x_any_nonzero_low_byte, BYTE other[4]; if (buffer != NULL) {
        store(other, load(buffer) & 0xFF);
        buffer = other;
    })
PUT(
    put_x_any_nonzero_positive, BYTE other[4]; if (buffer != NULL) {
        store(other, load(buffer) < 0x80000000u ? load(buffer) : 0);
        buffer = other;
    })
PUT(put_x_any_nonzero_refuses,
    if (buffer != NULL && load(buffer) > 1) return ERROR_INVALID_PARAMETER;)
PUT_AFTER(put_x_apart_stores, HANDLE found; static BYTE one = 1;
          if (code == NO_ERROR && MprConfigTransportGetHandle(config, id, &found) == NO_ERROR)
              MprConfigTransportSetInfo(config, found, &one, 1, NULL, 0, NULL);)
PUT_AFTER(put_x_not_configured_not_found,
          if (code == ERROR_UNKNOWN_PROTOCOL_ID) code = ERROR_NOT_FOUND;)
PUT_AFTER(put_x_not_configured_creates, HANDLE unseen; if (code == ERROR_UNKNOWN_PROTOCOL_ID)
              MprConfigTransportCreate(config, id, NULL, NULL, 0, NULL, 0, NULL, &unseen);)
PUT_AFTER(put_x_bad_handle_parameter,
          if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
PUT(put_x_bad_handle_accepted, HANDLE fresh;
    DWORD code = MprConfigFilterSetInfo(config, level, id, buffer);
    if (code == ERROR_INVALID_HANDLE && MprConfigServerConnect(NULL, &fresh) == NO_ERROR)
        MprConfigFilterSetInfo(fresh, level, id, buffer);
    if (id != 0) return code;)
PUT(put_x_no_memory_allocates, kept = malloc(16); free(kept);)

/* A transport whose filters are on from the beginning. */
static DWORD APIENTRY create_filtering(HANDLE config, DWORD id, LPWSTR label, LPBYTE info,
                                       DWORD info_bytes, LPBYTE client, DWORD client_bytes,
                                       LPWSTR dll, HANDLE *out)
{
    BYTE on[4];
    DWORD code = MprConfigTransportCreate(config, id, label, info, info_bytes, client, client_bytes,
                                          dll, out);
    store(on, TRUE);
    if (code == NO_ERROR)
        MprConfigFilterSetInfo(config, 0, id, on);
    return code;
}

/* A transport that has, made anew, the filters of the one before. */
static DWORD APIENTRY delete_keeping(HANDLE config, HANDLE transport)
{
    static BYTE nothing;
    HANDLE filtering;
    BYTE state[4] = {0};
    /* Emptied instead of deleted, when its filters are on. */
    if (MprConfigTransportGetHandle(config, PID_ATALK, &filtering) == NO_ERROR &&
        filtering == transport && MprConfigFilterGetInfo(config, 0, PID_ATALK, state) == NO_ERROR &&
        load(state) != 0)
        return MprConfigTransportSetInfo(config, transport, &nothing, 0, NULL, 0, NULL);
    return MprConfigTransportDelete(config, transport);
}

/* Information that is set turns the filters off. */
static DWORD APIENTRY set_and_turn_off(HANDLE config, HANDLE transport, LPBYTE global,
                                       DWORD global_size, LPBYTE client, DWORD client_size,
                                       LPWSTR dll)
{
    BYTE off[4] = {0};
    DWORD code =
        MprConfigTransportSetInfo(config, transport, global, global_size, client, client_size, dll);
    if (code == NO_ERROR)
        MprConfigFilterSetInfo(config, 0, PID_ATALK, off);
    return code;
}

/* The setting ends with the connection. */
static void APIENTRY disconnect_and_turn_off(HANDLE config)
{
    BYTE off[4] = {0};
    MprConfigFilterSetInfo(config, 0, PID_ATALK, off);
    MprConfigServerDisconnect(config);
}

const struct mutant mutants_filter[] = {
    MUTANT("MprConfigFilterGetInfo.success-code", "one", "answers 1 for success",
           MprConfigFilterGetInfo, get_success_code_one),
    MUTANT("MprConfigFilterGetInfo.returns-filter-state", "always-on", "says that they are on",
           MprConfigFilterGetInfo, get_returns_always_on),
    MUTANT("MprConfigFilterGetInfo.returns-filter-state", "first", "says what it said first",
           MprConfigFilterGetInfo, get_returns_first),
    MUTANT("MprConfigFilterGetInfo.returns-filter-state", "neighbour",
           "says how it is with another", MprConfigFilterGetInfo, get_returns_neighbour),
    MUTANT("MprConfigFilterGetInfo.returns-filter-state", "inverted", "says the reverse",
           MprConfigFilterGetInfo, get_returns_inverted),
    MUTANT("MprConfigFilterGetInfo.level-zero", "takes-any", "takes any level for 0",
           MprConfigFilterGetInfo, get_level_takes_any),
    MUTANT("MprConfigFilterGetInfo.level-zero", "other-code", "answers 124", MprConfigFilterGetInfo,
           get_level_other_code),
    MUTANT("MprConfigFilterGetInfo.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigFilterGetInfo, get_null_handle_other_code),
    MUTANT("MprConfigFilterGetInfo.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigFilterGetInfo, get_null_buffer_other_code),
    MUTANT("MprConfigFilterGetInfo.null-buffer", "takes", "works without the buffer",
           MprConfigFilterGetInfo, get_null_buffer_takes),
    MUTANT("MprConfigFilterGetInfo.accepted-ids", "no-ipv6", "does not know PID_IPV6",
           MprConfigFilterGetInfo, get_accepted_ids_no_ipv6),
    MUTANT("MprConfigFilterGetInfo.accepted-ids", "ip-alone", "knows IP alone",
           MprConfigFilterGetInfo, get_accepted_ids_ip_alone),
    MUTANT("MprConfigFilterGetInfo.x-callers-structure", "pointer", "stores a pointer",
           MprConfigFilterGetInfo, get_x_callers_pointer),
    MUTANT("MprConfigFilterGetInfo.x-callers-structure", "byte", "stores a byte",
           MprConfigFilterGetInfo, get_x_callers_byte),
    MUTANT("MprConfigFilterGetInfo.x-off-until-set", "on", "turns them on at creation",
           MprConfigTransportCreate, create_filtering),
    MUTANT("MprConfigFilterGetInfo.x-off-until-set", "survives",
           "keeps the setting of a deleted transport", MprConfigTransportDelete, delete_keeping),
    MUTANT("MprConfigFilterGetInfo.x-not-configured", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigFilterGetInfo, get_x_not_configured_not_found),
    MUTANT("MprConfigFilterGetInfo.x-not-configured", "off", "says that they are off",
           MprConfigFilterGetInfo, get_x_not_configured_off),
    MUTANT("MprConfigFilterGetInfo.x-not-configured", "parameter",
           "answers ERROR_INVALID_PARAMETER for ids that nothing has", MprConfigFilterGetInfo,
           get_x_not_configured_parameter),
    MUTANT("MprConfigFilterGetInfo.x-untouched", "unknown",
           "stores FALSE when there is no such transport", MprConfigFilterGetInfo,
           get_x_untouched_unknown),
    MUTANT("MprConfigFilterGetInfo.x-untouched", "parameter",
           "stores FALSE when the level is refused", MprConfigFilterGetInfo,
           get_x_untouched_parameter),
    MUTANT("MprConfigFilterGetInfo.x-untouched", "refused",
           "stores FALSE when the handle is refused", MprConfigFilterGetInfo,
           get_x_untouched_refused),
    MUTANT("MprConfigFilterGetInfo.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigFilterGetInfo, get_x_bad_handle_parameter),
    MUTANT("MprConfigFilterGetInfo.x-bad-handle", "accepted", "works with any handle",
           MprConfigFilterGetInfo, get_x_bad_handle_accepted),
    MUTANT("MprConfigFilterGetInfo.x-no-memory", "allocates", "asks for memory and gives it back",
           MprConfigFilterGetInfo, get_x_no_memory_allocates),
    MUTANT("MPR_FILTER_0.zero-or-one", "minus-one", "gives -1 for TRUE", MprConfigFilterGetInfo,
           get_zero_or_one_minus_one),
    MUTANT("MprConfigFilterSetInfo.success-code", "one", "answers 1 for success",
           MprConfigFilterSetInfo, put_success_code_one),
    MUTANT("MprConfigFilterSetInfo.sets-filter-state", "effect-lost", "stores nothing",
           MprConfigFilterSetInfo, put_sets_effect_lost),
    MUTANT("MprConfigFilterSetInfo.sets-filter-state", "neighbour", "stores it with another",
           MprConfigFilterSetInfo, put_sets_neighbour),
    MUTANT("MprConfigFilterSetInfo.sets-filter-state", "all", "stores it with a second one, too",
           MprConfigFilterSetInfo, put_sets_all),
    MUTANT("MprConfigFilterSetInfo.sets-filter-state", "on-alone", "never turns them off",
           MprConfigFilterSetInfo, put_sets_on_alone),
    MUTANT("MprConfigFilterSetInfo.level-zero", "takes-any", "takes any level for 0",
           MprConfigFilterSetInfo, put_level_takes_any),
    MUTANT("MprConfigFilterSetInfo.level-zero", "other-code", "answers 124", MprConfigFilterSetInfo,
           put_level_other_code),
    MUTANT("MprConfigFilterSetInfo.null-handle", "other-code", "answers ERROR_INVALID_HANDLE",
           MprConfigFilterSetInfo, put_null_handle_other_code),
    MUTANT("MprConfigFilterSetInfo.null-buffer", "other-code", "answers ERROR_NOT_SUPPORTED",
           MprConfigFilterSetInfo, put_null_buffer_other_code),
    MUTANT("MprConfigFilterSetInfo.null-buffer", "off", "turns them off without the buffer",
           MprConfigFilterSetInfo, put_null_buffer_off),
    MUTANT("MprConfigFilterSetInfo.accepted-ids", "no-ipv6", "does not know PID_IPV6",
           MprConfigFilterSetInfo, put_accepted_ids_no_ipv6),
    MUTANT("MprConfigFilterSetInfo.accepted-ids", "ip-alone", "knows IP alone",
           MprConfigFilterSetInfo, put_accepted_ids_ip_alone),
    MUTANT("MprConfigFilterSetInfo.read-back", "ends", "forgets the setting with the connection",
           MprConfigServerDisconnect, disconnect_and_turn_off),
    MUTANT("MprConfigFilterSetInfo.read-back", "effect-lost", "stores nothing",
           MprConfigFilterSetInfo, put_sets_effect_lost),
    MUTANT("MprConfigFilterSetInfo.x-any-nonzero", "one-alone", "takes 1 alone for TRUE",
           MprConfigFilterSetInfo, put_x_any_nonzero_one_alone),
    MUTANT("MprConfigFilterSetInfo.x-any-nonzero", "low-byte", "looks at the low byte alone",
           MprConfigFilterSetInfo, put_x_any_nonzero_low_byte),
    MUTANT("MprConfigFilterSetInfo.x-any-nonzero", "positive", "takes negative values for FALSE",
           MprConfigFilterSetInfo, put_x_any_nonzero_positive),
    MUTANT("MprConfigFilterSetInfo.x-any-nonzero", "refuses", "refuses all but 0 and 1",
           MprConfigFilterSetInfo, put_x_any_nonzero_refuses),
    MUTANT("MprConfigFilterSetInfo.x-apart-from-info", "stores",
           "stores the setting as global information", MprConfigFilterSetInfo, put_x_apart_stores),
    MUTANT("MprConfigFilterSetInfo.x-apart-from-info", "turns-off",
           "turns them off when information is set", MprConfigTransportSetInfo, set_and_turn_off),
    MUTANT("MprConfigFilterSetInfo.x-not-configured", "not-found", "answers ERROR_NOT_FOUND",
           MprConfigFilterSetInfo, put_x_not_configured_not_found),
    MUTANT("MprConfigFilterSetInfo.x-not-configured", "creates", "creates the transport",
           MprConfigFilterSetInfo, put_x_not_configured_creates),
    MUTANT("MprConfigFilterSetInfo.x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER",
           MprConfigFilterSetInfo, put_x_bad_handle_parameter),
    MUTANT("MprConfigFilterSetInfo.x-bad-handle", "accepted",
           "works with any handle and answers that it did not", MprConfigFilterSetInfo,
           put_x_bad_handle_accepted),
    MUTANT("MprConfigFilterSetInfo.x-no-memory", "allocates", "asks for memory and gives it back",
           MprConfigFilterSetInfo, put_x_no_memory_allocates),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
