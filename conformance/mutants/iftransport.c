/*
 * Mutants of what adds, removes and finds transports of interfaces.
 */
#include "mutants/iftransport.h"

static void *volatile kept;

static const WCHAR text_ip[] = {'I', 'p', 0}, text_43[] = {'4', '3', 0}, text_3f[] = {'3', 'F', 0},
                   text_063[] = {'0', '6', '3', 0}, text_97[] = {'9', '7', 0},
                   text_nbf[] = {'N', 'B', 'F', 0}, text_ipv6[] = {'I', 'P', 'V', '6', 0};

/* A default name other than that of the page. */
#define NAMED(name, of, text)                                                                      \
    ON_ADD(name, if (id == (of) && label == NULL) label = (LPWSTR)(uintptr_t)(text);)

/* ---- add */

/* The transport is there already. */
static int exists(HANDLE config, HANDLE iface, DWORD id, HANDLE *found)
{
    return MprConfigInterfaceTransportGetHandle(config, iface, id, found) == NO_ERROR;
}

SWAP_ADD(add_one, NO_ERROR, 1)
ON_ADD(add_forgets, HANDLE unseen; if (out != NULL) out = &unseen;)
AFTER_ADD(add_null, if (code == NO_ERROR) *out = NULL;)
AFTER_ADD(
    add_first, static HANDLE first; if (code == NO_ERROR) {
        first = first != NULL ? first : *out;
        *out = first;
    })
ON_ADD(add_null_config, if (config == NULL) return ERROR_INVALID_HANDLE;)
ON_ADD(add_null_interface, if (iface == NULL) return ERROR_INVALID_HANDLE;)
ON_ADD(add_null_out, if (out == NULL) return ERROR_NOT_SUPPORTED;)
AFTER_ADD(add_null_out_adds, HANDLE unseen; if (out == NULL)
              MprConfigInterfaceTransportAdd(config, iface, id, label, info, bytes, &unseen);)
ON_ADD(add_no_appletalk, if (id == PID_ATALK && out != NULL) return ERROR_INVALID_PARAMETER;)
ON_ADD(add_no_netbios, if (id == PID_NBF && out != NULL) return ERROR_NOT_SUPPORTED;)
ON_ADD(add_no_ipv6, if (id == PID_IPV6 && out != NULL) return ERROR_INVALID_PARAMETER;)
ON_ADD(add_ignores_name, label = NULL;)
ON_ADD(
    add_one_letter, WCHAR letter[2] = {0, 0}; if (label != NULL) {
        letter[0] = label[0];
        label = letter;
    })
NAMED(add_ip_lower, PID_IP, text_ip)
NAMED(add_ipx_number, PID_IPX, text_43)
NAMED(add_nbf_letters, PID_NBF, text_nbf)
NAMED(add_atalk_97, PID_ATALK, text_97)
NAMED(add_nbf_hex, PID_NBF, text_3f)
NAMED(add_nbf_zero, PID_NBF, text_063)
NAMED(add_ipv6_letters, PID_IPV6, text_ipv6)
ON_ADD(add_existing_refuses, HANDLE found;
       if (out != NULL && exists(config, iface, id, &found)) return 948;)
ON_ADD(add_existing_keeps, HANDLE found;
       if (out != NULL && exists(config, iface, id, &found)) info = NULL;)
ON_ADD(add_existing_forgets, HANDLE found; static HANDLE unseen;
       if (out != NULL && exists(config, iface, id, &found)) out = &unseen;)
/* Taken away and added afresh. */
ON_ADD(add_existing_clears, HANDLE found;
       if (info == NULL && out != NULL && exists(config, iface, id, &found))
           MprConfigInterfaceTransportRemove(config, iface, found);)
ON_ADD(add_existing_renames, HANDLE found;
       if (label != NULL && out != NULL && exists(config, iface, id, &found))
           MprConfigInterfaceTransportRemove(config, iface, found);)
ON_ADD(add_trims, if (bytes == 104) bytes = 88;)
ON_ADD(add_even, bytes &= ~(DWORD)1;)
ON_ADD(add_twice_as_much, if (info != NULL) bytes *= 2;)
AFTER_ADD(add_to_neighbour, HANDLE unseen;
          if (code == NO_ERROR) MprConfigInterfaceTransportAdd(config, interface_of(config, 2), id,
                                                               label, info, bytes, &unseen);)
SWAP_ADD(add_fourteen, ERROR_NOT_ENOUGH_MEMORY, 14)
AFTER_ADD(add_keeps, if (SHORT) kept = malloc(8);)
AFTER_ADD(add_half_done, HANDLE unseen; if (SHORT)
              MprConfigInterfaceTransportAdd(config, iface, id, label, info, bytes, &unseen);)
ON_ADD(add_not_created, if (called("MprConfigInterfaceCreate")) return ERROR_INVALID_HANDLE;)
ON_ADD(add_not_found, if (called("MprConfigInterfaceGetHandle")) return ERROR_INVALID_HANDLE;)
ON_ADD(add_not_listed, if (called("MprConfigInterfaceEnum")) return ERROR_INVALID_HANDLE;)
SWAP_ADD(add_other_ids_parameter, ERROR_UNKNOWN_PROTOCOL_ID, ERROR_INVALID_PARAMETER)
AFTER_ADD(add_other_ids_ip, if (code == ERROR_UNKNOWN_PROTOCOL_ID)
                                code = MprConfigInterfaceTransportAdd(config, iface, PID_IP, label,
                                                                      info, bytes, out);)
ON_ADD(add_wants_installed, HANDLE found;
       DWORD code = MprConfigTransportGetHandle(config, id, &found);
       if (code == ERROR_UNKNOWN_PROTOCOL_ID) return code;)
ON_ADD(add_empty_refuses, if (label != NULL && label[0] == 0) return ERROR_INVALID_PARAMETER;)
ON_ADD(add_empty_blank, static WCHAR blank[] = {' ', 0};
       if (label != NULL && label[0] == 0) label = blank;)
ON_ADD(
    add_long_cuts, static WCHAR cut[41]; if (label != NULL && out != NULL) {
        memcpy(cut, label, 40 * sizeof *cut);
        label = cut;
    })
ON_ADD(add_long_shorter, if (label != NULL && label[39] != 0) return ERROR_INVALID_PARAMETER;)
AFTER_ADD(add_long_adds, HANDLE unseen; if (code == ERROR_INVALID_PARAMETER && label != NULL)
              MprConfigInterfaceTransportAdd(config, iface, id, NULL, info, bytes, &unseen);)
ON_ADD(add_impossible_code, if (is_impossible(label)) return ERROR_INVALID_NAME;)
ON_ADD(add_impossible_default, if (is_impossible(label)) label = NULL;)
AFTER_ADD(add_impossible_keeps, HANDLE unseen;
          if (code == ERROR_INVALID_PARAMETER && is_impossible(label))
              MprConfigInterfaceTransportAdd(config, iface, id, NULL, info, bytes, &unseen);)
AFTER_ADD(add_impossible_null,
          if (code == ERROR_INVALID_PARAMETER && is_impossible(label)) *out = NULL;)
AFTER_ADD(add_same_name_exists,
          if (code == ERROR_PROTOCOL_ALREADY_INSTALLED) code = ERROR_ALREADY_EXISTS;)
AFTER_ADD(add_same_name_renames,
          if (code == ERROR_PROTOCOL_ALREADY_INSTALLED)
              code = MprConfigInterfaceTransportAdd(config, iface, id, NULL, info, bytes, out);)
AFTER_ADD(add_another_handle, static uintptr_t made;
          if (code == NO_ERROR) *out = (HANDLE)((uintptr_t)*out + ++made);)
ON_ADD(add_null_info_refuses, if (info == NULL) return ERROR_INVALID_PARAMETER;)
ON_ADD(
    add_null_info_stores, static BYTE nothing[1]; if (info == NULL) {
        info = nothing;
        bytes = 1;
    })
ON_ADD(add_null_with_size_drops, if (info == NULL) bytes = 0;)
ON_ADD(add_null_with_size_reads,
       if (info == NULL && bytes != 0 && *(volatile BYTE *)info == 77) return 1;)
ON_ADD(add_null_with_size_always, if (info == NULL && bytes != 0) return ERROR_INVALID_PARAMETER;)
ON_ADD(add_size_zero_drops, if (bytes == 0) info = NULL;)
ON_ADD(add_size_zero_code, if (info != NULL && bytes == 0) return ERROR_BUFFER_OVERFLOW;)
AFTER_ADD(add_size_zero_adds, HANDLE unseen; if (code == ERROR_INVALID_PARAMETER && bytes == 0)
              MprConfigInterfaceTransportAdd(config, iface, id, label, NULL, 0, &unseen);)
ON_ADD(add_wants_header, if (info != NULL && bytes < 12) return ERROR_INVALID_PARAMETER;)
ON_ADD(add_wants_its_size, DWORD said;
       if (info != NULL && bytes >= 12 &&
           (memcpy(&said, info + 4, 4), said != bytes)) return ERROR_INVALID_PARAMETER;)
SWAP_ADD(add_gone_handle, ERROR_NO_SUCH_INTERFACE, ERROR_INVALID_HANDLE)
SWAP_ADD(add_gone_fine, ERROR_NO_SUCH_INTERFACE, NO_ERROR)
AFTER_ADD(add_untouched_id, if (code == ERROR_UNKNOWN_PROTOCOL_ID) *out = NULL;)
AFTER_ADD(add_untouched_size, if (code == ERROR_INVALID_PARAMETER && bytes == 0) *out = NULL;)
AFTER_ADD(add_untouched_bad, if (BAD) *out = NULL;)
AFTER_ADD(add_untouched_gone, if (GONE) *out = NULL;)
SWAP_ADD(add_bad_parameter, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER)
SWAP_ADD(add_bad_fine, ERROR_INVALID_HANDLE, NO_ERROR)

/* An entry of the transport more than there is. */
AFTER_LIST(
    list_once_more, static MPR_IFTRANSPORT_0 two[2]; if (code == NO_ERROR && *read == 1) {
        memcpy(&two[0], *buffer, sizeof *two);
        two[1] = two[0];
        MprConfigBufferFree(*buffer);
        *buffer = (LPBYTE)two;
        *read = *total = 2;
    })

/* ---- remove */

SWAP_REMOVE(remove_one, NO_ERROR, 1)
ON_REMOVE(remove_effect_lost,
          if (config != NULL && iface != NULL && transport != NULL) return NO_ERROR;)
ON_REMOVE(remove_null_config, if (config == NULL) return ERROR_INVALID_HANDLE;)
ON_REMOVE(remove_null_interface, if (iface == NULL) return ERROR_INVALID_HANDLE;)
ON_REMOVE(remove_null_transport, if (transport == NULL) return ERROR_NO_SUCH_INTERFACE;)
ON_REMOVE(remove_not_created, if (called("MprConfigInterfaceCreate")) return ERROR_INVALID_HANDLE;)
ON_REMOVE(remove_not_listed, if (called("MprConfigInterfaceEnum")) return ERROR_INVALID_HANDLE;)
ON_REMOVE(remove_not_added,
          if (called("MprConfigInterfaceTransportAdd")) return ERROR_NO_SUCH_INTERFACE;)
ON_REMOVE(remove_not_got,
          if (called("MprConfigInterfaceTransportGetHandle")) return ERROR_NO_SUCH_INTERFACE;)
ON_REMOVE(remove_not_enumerated,
          if (called("MprConfigInterfaceTransportEnum")) return ERROR_NO_SUCH_INTERFACE;)
AFTER_REMOVE(remove_interface, if (code == NO_ERROR) MprConfigInterfaceDelete(config, iface);)
AFTER_REMOVE(remove_next, HANDLE next;
             if (code == NO_ERROR && exists(config, iface, PID_IPV6, &next))
                 MprConfigInterfaceTransportRemove(config, iface, next);)
AFTER_REMOVE(remove_elsewhere, HANDLE next, remote = interface_of(config, 2);
             if (code == NO_ERROR && exists(config, remote, PID_IP, &next))
                 MprConfigInterfaceTransportRemove(config, remote, next);)
SWAP_REMOVE(remove_gone_fine, ERROR_NO_SUCH_INTERFACE, NO_ERROR)
SWAP_REMOVE(remove_gone_handle, ERROR_NO_SUCH_INTERFACE, ERROR_INVALID_HANDLE)
AFTER_REMOVE(remove_successor, HANDLE next;
             if (GONE && exists(config, iface, PID_IP, &next))
                 code = MprConfigInterfaceTransportRemove(config, iface, next);)
AFTER_REMOVE(remove_wherever_it_is,
             if (GONE)
                 MprConfigInterfaceTransportRemove(config, interface_of(config, 1), transport);)
ON_REMOVE(remove_allocates, kept = malloc(8); free(kept);)
SWAP_REMOVE(remove_bad_parameter, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER)
SWAP_REMOVE(remove_bad_fine, ERROR_INVALID_HANDLE, NO_ERROR)
SWAP_REMOVE(remove_bad_gone, ERROR_INVALID_HANDLE, ERROR_NO_SUCH_INTERFACE)

/* An entry of what was removed. */
AFTER_LIST(list_what_was,
           if (code == NO_ERROR)((MPR_IFTRANSPORT_0 *)(void *)*buffer)->dwTransportId = PID_IP;)

/* ---- find */

SWAP_FIND(find_one, NO_ERROR, 1)
ON_FIND(find_forgets, HANDLE unseen; if (out != NULL) out = &unseen;)
AFTER_FIND(find_null, if (code == NO_ERROR) *out = NULL;)
ON_FIND(find_one_for_all, if (out != NULL) id = PID_IP;)
ON_FIND(find_on_the_first, if (out != NULL && iface != NULL) iface = interface_of(config, 1);)
ON_FIND(find_null_config, if (config == NULL) return ERROR_INVALID_HANDLE;)
ON_FIND(find_null_interface, if (iface == NULL) return ERROR_INVALID_HANDLE;)
ON_FIND(find_null_out, if (out == NULL) return ERROR_NO_SUCH_INTERFACE;)
SWAP_FIND(find_gone_handle, ERROR_NO_SUCH_INTERFACE, ERROR_INVALID_HANDLE)
SWAP_FIND(find_gone_protocol, ERROR_NO_SUCH_INTERFACE, ERROR_UNKNOWN_PROTOCOL_ID)
AFTER_FIND(find_adds,
           if (GONE) code = MprConfigInterfaceTransportAdd(config, iface, id, NULL, NULL, 0, out);)
ON_FIND(find_no_ipv6, if (id == PID_IPV6 && out != NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
ON_FIND(find_no_appletalk, if (id == PID_ATALK && out != NULL) return ERROR_UNKNOWN_PROTOCOL_ID;)
AFTER_FIND(find_of_interface, if (code == NO_ERROR) *out = iface;)
SWAP_FIND(find_fourteen, ERROR_NOT_ENOUGH_MEMORY, 14)
AFTER_FIND(find_keeps, if (SHORT) kept = malloc(8);)
ON_FIND(find_not_created, if (called("MprConfigInterfaceCreate")) return ERROR_INVALID_HANDLE;)
ON_FIND(find_not_found, if (called("MprConfigInterfaceGetHandle")) return ERROR_INVALID_HANDLE;)
ON_FIND(find_not_listed, if (called("MprConfigInterfaceEnum")) return ERROR_INVALID_HANDLE;)
AFTER_FIND(find_another, static uintptr_t made;
           if (code == NO_ERROR) *out = (HANDLE)((uintptr_t)*out + made++);)
AFTER_FIND(find_untouched_gone, if (GONE) *out = NULL;)
AFTER_FIND(find_untouched_bad, if (BAD) *out = NULL;)
SWAP_FIND(find_bad_parameter, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER)
SWAP_FIND(find_bad_fine, ERROR_INVALID_HANDLE, NO_ERROR)

#define ADD(slug, name, promise, wrapper)                                                          \
    MUTANT("MprConfigInterfaceTransportAdd." slug, name, promise, MprConfigInterfaceTransportAdd,  \
           wrapper)
#define REMOVE(slug, name, promise, wrapper)                                                       \
    MUTANT("MprConfigInterfaceTransportRemove." slug, name, promise,                               \
           MprConfigInterfaceTransportRemove, wrapper)
#define FIND(slug, name, promise, wrapper)                                                         \
    MUTANT("MprConfigInterfaceTransportGetHandle." slug, name, promise,                            \
           MprConfigInterfaceTransportGetHandle, wrapper)

const struct mutant mutants_iftransport[] = {
    ADD("success-code", "one", "answers 1 for success", add_one),
    ADD("out-handle", "forgets", "stores no handle", add_forgets),
    ADD("out-handle", "null", "stores NULL", add_null),
    ADD("out-handle", "first", "gives one handle for all transports", add_first),
    ADD("null-config", "handle", "answers ERROR_INVALID_HANDLE", add_null_config),
    ADD("null-interface", "handle", "answers ERROR_INVALID_HANDLE", add_null_interface),
    ADD("null-out", "not-supported", "answers ERROR_NOT_SUPPORTED", add_null_out),
    ADD("null-out", "adds", "adds the transport all the same", add_null_out_adds),
    ADD("ids-accepted", "no-appletalk", "does not know PID_ATALK", add_no_appletalk),
    ADD("ids-accepted", "no-netbios", "does not know PID_NBF", add_no_netbios),
    ADD("id-ipv6", "no-ipv6", "does not know PID_IPV6", add_no_ipv6),
    ADD("name-given", "ignores", "ignores a name", add_ignores_name),
    ADD("name-given", "one-letter", "keeps the first letter of a name", add_one_letter),
    ADD("name-default-ip", "lower", "calls it Ip", add_ip_lower),
    ADD("name-default-ipx", "number", "calls it 43", add_ipx_number),
    ADD("name-default-other", "letters", "calls PID_NBF NBF", add_nbf_letters),
    ADD("name-default-other", "another", "calls PID_ATALK 97", add_atalk_97),
    ADD("existing-is-setinfo", "refuses", "refuses what is there", add_existing_refuses),
    ADD("existing-is-setinfo", "keeps", "keeps the information of what is there",
        add_existing_keeps),
    ADD("existing-is-setinfo", "forgets", "stores no handle of what is there",
        add_existing_forgets),
    ADD("existing-is-setinfo", "clears", "takes NULL for no information from now on",
        add_existing_clears),
    MUTANT("MprConfigInterfaceTransportAdd.existing-one-entry", "two", "lists it twice",
           MprConfigInterfaceTransportEnum, list_once_more),
    ADD("info-readback", "trims", "cuts the bytes behind the last block", add_trims),
    ADD("info-bytes", "even", "stores whole characters", add_even),
    ADD("info-bytes", "twice", "takes the size for one in characters", add_twice_as_much),
    ADD("per-interface", "neighbour", "adds to the neighbour as well", add_to_neighbour),
    ADD("oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", add_fourteen),
    GUARD_MUTANT("MprConfigInterfaceTransportAdd.oom", "keeps",
                 "keeps a block when memory is short", "block kept", MprConfigInterfaceTransportAdd,
                 add_keeps),
    ADD("oom", "half-done", "adds although it answers a shortage", add_half_done),
    ADD("handle-from-create", "refuses", "refuses handles from Create", add_not_created),
    ADD("handle-from-gethandle", "refuses", "refuses handles from GetHandle", add_not_found),
    ADD("handle-from-enum", "refuses", "refuses handles from Enum", add_not_listed),
    ADD("x-other-ids", "parameter", "answers ERROR_INVALID_PARAMETER", add_other_ids_parameter),
    ADD("x-other-ids", "ip", "takes an unknown id for PID_IP", add_other_ids_ip),
    ADD("x-not-installed", "wants-it", "wants the transport on the machine", add_wants_installed),
    ADD("x-decimal-name", "hex", "writes an id in hex", add_nbf_hex),
    ADD("x-decimal-name", "zero", "writes a zero in front", add_nbf_zero),
    ADD("x-ipv6-name", "letters", "calls it IPV6", add_ipv6_letters),
    ADD("x-empty-name", "refuses", "answers ERROR_INVALID_PARAMETER", add_empty_refuses),
    ADD("x-empty-name", "blank", "calls it by a blank", add_empty_blank),
    ADD("x-long-name", "cuts", "cuts a long name", add_long_cuts),
    ADD("x-long-name", "shorter", "refuses a name of 40", add_long_shorter),
    ADD("x-long-name", "adds", "adds under the default name, and answers a refusal", add_long_adds),
    ADD("x-impossible-name", "code", "answers ERROR_INVALID_NAME", add_impossible_code),
    ADD("x-impossible-name", "default", "adds it under the default name", add_impossible_default),
    ADD("x-impossible-name", "keeps", "adds it under the default name, and answers a refusal",
        add_impossible_keeps),
    ADD("x-impossible-name", "null", "stores NULL in the handle variable", add_impossible_null),
    ADD("x-same-name", "exists", "answers ERROR_ALREADY_EXISTS", add_same_name_exists),
    ADD("x-same-name", "renames", "adds it under another name", add_same_name_renames),
    ADD("x-keeps-name", "renames", "renames what is there", add_existing_renames),
    ADD("x-same-handle", "another", "gives another value each time", add_another_handle),
    ADD("x-null-info", "refuses", "answers ERROR_INVALID_PARAMETER", add_null_info_refuses),
    ADD("x-null-info", "stores", "stores a byte nobody gave", add_null_info_stores),
    ADD("x-null-with-size", "drops", "takes NULL for none whatever the size",
        add_null_with_size_drops),
    ADD("x-null-with-size", "reads", "reads through NULL", add_null_with_size_reads),
    ADD("x-null-with-size", "always", "refuses it of what is there as well",
        add_null_with_size_always),
    ADD("x-size-zero", "drops", "takes a size of 0 for none", add_size_zero_drops),
    ADD("x-size-zero", "code", "answers ERROR_BUFFER_OVERFLOW", add_size_zero_code),
    ADD("x-size-zero", "adds", "adds although it refuses", add_size_zero_adds),
    ADD("x-existing-oom", "half-done", "stores although it answers a shortage", add_half_done),
    ADD("x-existing-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", add_fourteen),
    ADD("x-any-bytes", "shortest", "wants as many bytes as a header has", add_wants_header),
    ADD("x-any-bytes", "size", "wants the size that the header says", add_wants_its_size),
    ADD("x-no-such-interface", "handle", "answers ERROR_INVALID_HANDLE", add_gone_handle),
    ADD("x-no-such-interface", "fine", "answers NO_ERROR", add_gone_fine),
    ADD("x-untouched", "id", "stores NULL when the id is refused", add_untouched_id),
    ADD("x-untouched", "size", "stores NULL when the size is refused", add_untouched_size),
    ADD("x-untouched", "bad", "stores NULL when the handle is refused", add_untouched_bad),
    ADD("x-untouched", "gone", "stores NULL when the interface is gone", add_untouched_gone),
    ADD("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", add_bad_parameter),
    ADD("x-bad-handle", "fine", "answers NO_ERROR", add_bad_fine),
    ADD("x-bad-interface", "parameter", "answers ERROR_INVALID_PARAMETER", add_bad_parameter),
    ADD("x-bad-interface", "fine", "answers NO_ERROR", add_bad_fine),

    REMOVE("success-code", "one", "answers 1 for success", remove_one),
    REMOVE("removes", "effect-lost", "removes nothing", remove_effect_lost),
    REMOVE("null-config", "handle", "answers ERROR_INVALID_HANDLE", remove_null_config),
    REMOVE("null-interface", "handle", "answers ERROR_INVALID_HANDLE", remove_null_interface),
    REMOVE("null-transport", "gone", "answers ERROR_NO_SUCH_INTERFACE", remove_null_transport),
    REMOVE("handle-sources-interface", "created", "refuses handles from Create",
           remove_not_created),
    REMOVE("handle-sources-interface", "listed", "refuses handles from Enum", remove_not_listed),
    REMOVE("handle-from-add", "refuses", "refuses handles from TransportAdd", remove_not_added),
    REMOVE("handle-from-gethandle", "refuses", "refuses handles from TransportGetHandle",
           remove_not_got),
    REMOVE("handle-from-enum", "refuses", "refuses handles from TransportEnum",
           remove_not_enumerated),
    MUTANT("MprConfigInterfaceTransportRemove.gethandle-fails-after", "other-code",
           "answers ERROR_UNKNOWN_PROTOCOL_ID for what was removed",
           MprConfigInterfaceTransportGetHandle, find_gone_protocol),
    MUTANT("MprConfigInterfaceTransportRemove.gethandle-fails-after", "listed",
           "lists what was removed", MprConfigInterfaceTransportEnum, list_what_was),
    REMOVE("keeps-interface", "interface", "removes the interface as well", remove_interface),
    REMOVE("keeps-interface", "next", "removes the next transport as well", remove_next),
    REMOVE("keeps-interface", "elsewhere", "removes it from other interfaces as well",
           remove_elsewhere),
    REMOVE("x-twice", "fine", "answers NO_ERROR", remove_gone_fine),
    REMOVE("x-twice", "handle", "answers ERROR_INVALID_HANDLE", remove_gone_handle),
    REMOVE("x-stays-dead", "successor", "removes the transport that came after", remove_successor),
    REMOVE("x-no-such-interface", "handle", "answers ERROR_INVALID_HANDLE", remove_gone_handle),
    REMOVE("x-other-interface", "fine", "answers NO_ERROR", remove_gone_fine),
    REMOVE("x-other-interface", "removes", "removes it wherever it is, and answers a refusal",
           remove_wherever_it_is),
    REMOVE("x-no-memory", "allocates", "asks for memory", remove_allocates),
    REMOVE("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", remove_bad_parameter),
    REMOVE("x-bad-handle", "fine", "answers NO_ERROR", remove_bad_fine),
    REMOVE("x-bad-interface", "parameter", "answers ERROR_INVALID_PARAMETER", remove_bad_parameter),
    REMOVE("x-bad-interface", "gone", "answers ERROR_NO_SUCH_INTERFACE", remove_bad_gone),
    REMOVE("x-bad-transport", "gone", "answers ERROR_NO_SUCH_INTERFACE", remove_bad_gone),
    REMOVE("x-bad-transport", "fine", "answers NO_ERROR", remove_bad_fine),

    FIND("success-code", "one", "answers 1 for success", find_one),
    FIND("out-handle", "forgets", "stores no handle", find_forgets),
    FIND("out-handle", "null", "stores NULL", find_null),
    FIND("out-handle", "neighbour", "gives one transport for all", find_one_for_all),
    FIND("out-handle", "first", "looks on one interface for all", find_on_the_first),
    FIND("null-config", "handle", "answers ERROR_INVALID_HANDLE", find_null_config),
    FIND("null-interface", "handle", "answers ERROR_INVALID_HANDLE", find_null_interface),
    FIND("null-out", "gone", "answers ERROR_NO_SUCH_INTERFACE", find_null_out),
    FIND("no-such-interface", "handle", "answers ERROR_INVALID_HANDLE", find_gone_handle),
    FIND("no-such-transport", "protocol", "answers ERROR_UNKNOWN_PROTOCOL_ID", find_gone_protocol),
    FIND("no-such-transport", "adds", "adds what is not there", find_adds),
    FIND("ids-accepted", "no-ipv6", "does not know PID_IPV6", find_no_ipv6),
    FIND("ids-accepted", "no-appletalk", "does not know PID_ATALK", find_no_appletalk),
    FIND("handle-usable", "interface", "gives the handle of the interface", find_of_interface),
    FIND("oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", find_fourteen),
    GUARD_MUTANT("MprConfigInterfaceTransportGetHandle.oom", "keeps",
                 "keeps a block when memory is short", "block kept",
                 MprConfigInterfaceTransportGetHandle, find_keeps),
    FIND("handle-from-create", "refuses", "refuses handles from Create", find_not_created),
    FIND("handle-from-gethandle", "refuses", "refuses handles from GetHandle", find_not_found),
    FIND("handle-from-enum", "refuses", "refuses handles from Enum", find_not_listed),
    FIND("x-other-ids", "protocol", "answers ERROR_UNKNOWN_PROTOCOL_ID", find_gone_protocol),
    FIND("x-same-handle", "another", "gives another value each time", find_another),
    FIND("x-untouched", "gone", "stores NULL when there is none", find_untouched_gone),
    FIND("x-untouched", "bad", "stores NULL when the handle is refused", find_untouched_bad),
    FIND("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", find_bad_parameter),
    FIND("x-bad-handle", "fine", "answers NO_ERROR", find_bad_fine),
    FIND("x-bad-interface", "parameter", "answers ERROR_INVALID_PARAMETER", find_bad_parameter),
    FIND("x-bad-interface", "fine", "answers NO_ERROR", find_bad_fine),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
