/* Mutants of MprConfigServerGetInfoEx and MprConfigServerSetInfoEx. */
#include "mutants/server_ex.h"

#include <stdlib.h>

static void *volatile kept;

/* ---- reading */

GETX_AFTER(getx_one, if (OK) code = 1;)
GETX(getx_unfilled, DWORD before = info != NULL && config != NULL ? HEAD->dwUpTime : 0;
     DWORD code = MprConfigServerGetInfoEx(config, info); if (OK) HEAD->dwUpTime = before;
     return code;)
GETX_AFTER(getx_other_sstp, if (OK && p.sstp != NULL) p.sstp->dwNumPorts++;)
GETX_AFTER(getx_denied_other_code, if (code == ERROR_ACCESS_DENIED) code = ERROR_INVALID_HANDLE;)
GETX_AFTER(getx_denied_accepted, if (code == ERROR_ACCESS_DENIED) code = NO_ERROR;)
GETX_AFTER(getx_stopped, if (code == ERROR_DDM_NOT_RUNNING) code = 900;)
GETX_AFTER(getx_ddm_served, if (code == ERROR_DDM_NOT_RUNNING) code = NO_ERROR;)
GETX_AFTER(getx_more_blocks, if (OK) kept = malloc(8);)
GETX_AFTER(getx_header_type, if (OK) HEAD->Header.type = 3;)
GETX_AFTER(getx_header_revision, if (OK) HEAD->Header.revision = 2;)
GETX_AFTER(getx_header_size, if (OK) HEAD->Header.size--;)
GETX_AFTER(getx_reserved, if (OK) HEAD->Reserved = 1;)
GETX(getx_no_revision_3,
     if (info != NULL && HEAD->Header.revision == 3) return ERROR_INVALID_PARAMETER;)
GETX(
    getx_first_shape, if (config != NULL && info != NULL && HEAD->Header.revision == 2) {
        MPRAPI_OBJECT_HEADER header = HEAD->Header;
        HEAD->Header.revision = 1;
        HEAD->Header.size = sizeof(MPR_SERVER_EX_R1);
        DWORD code = MprConfigServerGetInfoEx(config, info);
        HEAD->Header = header;
        return code;
    })
GETX_AFTER(getx_interior, if (OK && IS_PRESENT && IKEV2->customPolicy != NULL)
                              IKEV2->customPolicy = (void *)((char *)IKEV2->customPolicy + 4);)
GETX_AFTER(getx_one_for_two,
           if (OK && IS_PRESENT)
               IKEV2->machineCertificateHash.pbData = IKEV2->machineCertificateName.pbData;)
GETX_AFTER(getx_some_name, if (OK && IS_PRESENT) IKEV2->machineCertificateName.cbData = 1;)
GETX_AFTER(getx_some_hash, if (OK && IS_PRESENT) IKEV2->machineCertificateHash.cbData = 1;)
GETX_AFTER(getx_some_policy, static ROUTER_CUSTOM_IKEv2_POLICY0 policy;
           if (OK && IS_PRESENT && IKEV2->customPolicy == NULL) IKEV2->customPolicy = &policy;)
GETX_AFTER(getx_stale, if (OK && IS_PRESENT) IKEV2->dwSaLifeTime = 28800;)
GETX_AFTER(
    getx_names_reversed, if (OK && IS_PRESENT && IKEV2->dwTotalCertificates == 2) {
        CERT_NAME_BLOB first = IKEV2->certificateNames[0];
        IKEV2->certificateNames[0] = IKEV2->certificateNames[1];
        IKEV2->certificateNames[1] = first;
    })
GETX_AFTER(getx_stale_gre, if (OK && IS_PRESENT) HEAD->ConfigParams.GREConfigParams.dwNumPorts = 0;)
GETX(getx_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
GETX(getx_null_struct_other_code, if (info == NULL) return ERROR_INVALID_HANDLE;)
GETX_AFTER(getx_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
GETX_AFTER(getx_bad_handle_accepted, if (code == ERROR_INVALID_HANDLE) code = NO_ERROR;)
GETX(getx_any_type, if (info != NULL && config != NULL) HEAD->Header.type = 2;)
GETX(getx_any_revision, if (info != NULL && HEAD->Header.revision > 5) HEAD->Header.revision = 5;)
GETX(getx_small_size, if (info != NULL && HEAD->Header.size < 8) return NO_ERROR;)
GETX_AFTER(getx_header_other_code,
           if (code == ERROR_INVALID_PARAMETER && info != NULL) code = ERROR_NOT_SUPPORTED;)
GETX(getx_no_revision_5,
     if (info != NULL && HEAD->Header.revision == 5) return ERROR_INVALID_PARAMETER;)
GETX(getx_own_revision_alone,
     if (info != NULL && IS_PRESENT && HEAD->Header.revision == 1) return ERROR_INVALID_PARAMETER;)
GETX_AFTER(getx_sstp_interior,
           if (OK && p.sstp != NULL && SSTP_HASH->pbData != NULL) SSTP_HASH->pbData++;)
GETX_AFTER(getx_l2tp_interior, if (OK && IS_PRESENT && L2TP->customPolicy != NULL)
                                   L2TP->customPolicy = (void *)((char *)L2TP->customPolicy + 4);)
GETX_AFTER(getx_names_apart, LPBYTE block;
           if (OK && IS_PRESENT && IKEV2->dwTotalCertificates != 0 &&
               MprConfigServerGetInfo(config, 2, &block) == NO_ERROR) IKEV2->certificateNames[0]
               .pbData = block;)
GETX_AFTER(getx_params_flag, if (OK && p.ikev2 != NULL) p.ikev2->dwTunnelConfigParamFlags = 0;)
GETX_AFTER(getx_params_flag_l2tp, if (OK && IS_PRESENT) p.l2tp->dwTunnelConfigParamFlags = 0;)
GETX_AFTER(getx_unterminated,
           if (OK && IS_PRESENT && IKEV2->dwTotalEkus != 0) IKEV2->certificateEKUs[0]
               .pwszEKU[IKEV2->certificateEKUs[0].dwSize / sizeof(WCHAR)] = 'x';)
GETX_AFTER(getx_other_default, if (OK && IS_PRESENT) IKEV2->dwNetworkBlackoutTime--;)
GETX_AFTER(getx_default_http, if (OK && IS_PRESENT) p.sstp->isUseHttps = FALSE;)
GETX_AFTER(getx_untouched_header,
           if (code == ERROR_INVALID_PARAMETER && info != NULL) HEAD->dwUpTime = 0;)
GETX_AFTER(getx_untouched_handle, if (code == ERROR_INVALID_HANDLE) HEAD->dwUpTime = 0;)
GETX_AFTER(getx_fourteen, if (SHORT) code = 14;)
GETX_AFTER(getx_keeps, if (SHORT) kept = malloc(8);)
GETX_AFTER(getx_short_written, if (SHORT) IKEV2->dwTotalEkus = 0;)
GETX_AFTER(getx_lan_only, if (OK) HEAD->fLanOnlyMode = 1;)
GETX_AFTER(getx_in_use, if (OK) HEAD->dwPortsInUse = HEAD->dwTotalPorts + 1;)

/* ---- storing */

SETX_AFTER(setx_one, if (OK) code = 1;)
SETX(setx_null_struct_other_code, if (set == NULL) return ERROR_INVALID_HANDLE;)
SETX_AFTER(setx_header_other_code,
           if (code == ERROR_INVALID_PARAMETER && set != NULL) code = ERROR_NOT_SUPPORTED;)
SETX(setx_any_type, if (is_copy) given.s.Header.type = 3;)
SETX(setx_any_revision, if (is_copy && header_size(set) == sizeof(MPR_SERVER_SET_CONFIG_EX_R1))
                            given.s.Header.revision = 1;)
SETX(setx_small_size, if (set != NULL && header_size(set) == 4) return NO_ERROR;)
SETX(setx_no_revision_3, if (set != NULL && ((MPRAPI_OBJECT_HEADER *)set)->revision ==
                                                3) return ERROR_INVALID_PARAMETER;)
SETX(setx_revision_2_lost,
     if (set != NULL && ((MPRAPI_OBJECT_HEADER *)set)->revision == 2) return NO_ERROR;)
SETX(setx_neighbour, if (IS(PPTP)) SELECTOR = MPRAPI_SET_CONFIG_PROTOCOL_FOR_L2TP;)
SETX(setx_sstp_lost, if (IS(SSTP)) return ERROR_SUCCESS_RESTART_REQUIRED;)
SETX(setx_lowest_bit, if (is_copy && SELECTOR < 0x1F) SELECTOR &= 0u - SELECTOR;)
SETX(setx_none_is_pptp, if (is_copy && SELECTOR == 0) SELECTOR = 1;)
SETX(setx_looks_at_all,
     if (is_copy && p.sstp->dwNumPorts > 30000 && !IS(SSTP)) return ERROR_INVALID_PARAMETER;)
SETX(
    setx_stores_pptp, if (is_copy && !IS(PPTP) && p.pptp->dwNumPorts > 30000) {
        DWORD selector = SELECTOR;
        p.pptp->dwNumPorts = 99;
        p.pptp->dwPortFlags = 0;
        SELECTOR = 1;
        MprConfigServerSetInfoEx(config, (void *)&given);
        SELECTOR = selector;
    })
SETX_AFTER(setx_denied_other_code, if (code == ERROR_ACCESS_DENIED) code = ERROR_INVALID_HANDLE;)
SETX_AFTER(setx_denied_accepted, if (code == ERROR_ACCESS_DENIED) code = NO_ERROR;)
SETX_AFTER(setx_stopped, if (code == ERROR_DDM_NOT_RUNNING) code = 900;)
SETX_AFTER(setx_ddm_accepted, if (code == ERROR_DDM_NOT_RUNNING) code = NO_ERROR;)
SETX_AFTER(setx_no_reboot, if (code == ERROR_SUCCESS_REBOOT_REQUIRED) code = NO_ERROR;)
SETX_AFTER(
    setx_raises_limit, static DWORD raised; if (code == ERROR_SUCCESS_REBOOT_REQUIRED) {
        if ((raised & SELECTOR) != 0)
            code = NO_ERROR;
        raised |= SELECTOR;
    })
SETX_AFTER(setx_no_restart, if (code == ERROR_SUCCESS_RESTART_REQUIRED) code = NO_ERROR;)
SETX(setx_restart_lost, if (IS(IKEV2)) return ERROR_SUCCESS_RESTART_REQUIRED;)
SETX(setx_no_pptp, if (IS(PPTP) && p.pptp->dwNumPorts == 0) p.pptp->dwNumPorts = 1;)
SETX(setx_no_l2tp, if (IS(L2TP) && p.l2tp->dwNumPorts == 0) p.l2tp->dwNumPorts = 1;)
SETX(setx_no_sstp, if (IS(SSTP) && p.sstp->dwNumPorts == 0) p.sstp->dwNumPorts = 1;)
SETX(setx_gate_ignored, if (IS(IKEV2)) p.ikev2->dwTunnelConfigParamFlags = 1;)
SETX(setx_gate_shut, if (IS(IKEV2)) p.ikev2->dwTunnelConfigParamFlags = 0;)
SETX(setx_options, if (IS(IKEV2)) IKEV2->dwConfigOptions = 0;)
SETX(setx_hash_stays,
     if (IS(SSTP) && SSTP_HASH->cbData == 0) return ERROR_SUCCESS_RESTART_REQUIRED;)
SETX(setx_name_stays, MPR_SERVER_EX1 before; memset(&before, 0, sizeof before);
     before.Header.revision = 5; before.Header.type = 2; before.Header.size = sizeof before;
     if (IS(IKEV2) && IS_NEW && IKEV2->machineCertificateName.cbData == 0 &&
         MprConfigServerGetInfoEx(config, (void *)&before) == NO_ERROR)
         IKEV2->machineCertificateName =
         before.ConfigParams.IkeConfigParams.TunnelConfigParams.machineCertificateName;)
SETX(setx_policy_stays, static ROUTER_CUSTOM_IKEv2_POLICY0 policy;
     if (IS(IKEV2) && IS_NEW && IKEV2->customPolicy == NULL) IKEV2->customPolicy = &policy;)
/* Looks at the caller's bytes again in the next call. */
SETX(
    setx_looks_late, static MPR_SERVER_SET_CONFIG_EX1 last; if (IS_NEW) {
        if (last.Header.size != 0)
            MprConfigServerSetInfoEx(config, (void *)&last);
        last = given.s;
        last.ConfigParams.IkeConfigParams.TunnelConfigParams.dwTotalCertificates = 0;
        last.ConfigParams.IkeConfigParams.TunnelConfigParams.dwTotalEkus = 0;
        last.ConfigParams.IkeConfigParams.TunnelConfigParams.customPolicy = NULL;
    })
SETX(setx_null_handle_other_code, if (config == NULL) return ERROR_INVALID_HANDLE;)
SETX_AFTER(setx_bad_handle_parameter,
           if (code == ERROR_INVALID_HANDLE) code = ERROR_INVALID_PARAMETER;)
SETX_AFTER(setx_bad_handle_accepted, if (code == ERROR_INVALID_HANDLE) code = NO_ERROR;)
SETX(setx_no_revision_5,
     if (is_copy && given.s.Header.revision == 5) return ERROR_INVALID_PARAMETER;)
SETX(setx_revision_2_anywhere,
     if (IS_NEW && given.s.Header.revision == 2) given.s.Header.revision = 5;)
SETX_AFTER(setx_selector_other_code, if (code == ERROR_INVALID_PARAMETER && is_copy &&
                                         SELECTOR == 0) code = ERROR_NOT_SUPPORTED;)
SETX(setx_no_gre, if (IS(GRE)) return ERROR_INVALID_PARAMETER;)
SETX(setx_gre_anywhere, if (IS(GRE) && !IS_NEW) return NO_ERROR;)
SETX_AFTER(setx_ikev2_other_code,
           if (code == ERROR_INVALID_PARAMETER && IS(IKEV2)) code = ERROR_NOT_SUPPORTED;)
SETX_AFTER(setx_sstp_other_code,
           if (code == ERROR_INVALID_PARAMETER && IS(SSTP)) code = ERROR_NOT_SUPPORTED;)
SETX(
    setx_drops_null, if (IS(IKEV2) && IS_NEW) {
        if (IKEV2->certificateNames == NULL)
            IKEV2->dwTotalCertificates = 0;
        if (IKEV2->machineCertificateHash.pbData == NULL)
            IKEV2->machineCertificateHash.cbData = 0;
    })
SETX(
    setx_drops_half, MPR_CERT_EKU ekus[2];
    if (IS(IKEV2) && IS_NEW && IKEV2->dwTotalEkus == 2 && IKEV2->certificateEKUs != NULL) {
        memcpy(ekus, IKEV2->certificateEKUs, sizeof ekus);
        ekus[1].dwSize &= ~1u;
        IKEV2->certificateEKUs = ekus;
    })
SETX(setx_ikev2_needs_port,
     if (IS(IKEV2) && p.ikev2->dwNumPorts == 0) return ERROR_INVALID_PARAMETER;)
SETX(setx_ikev2_any_count,
     if (IS(IKEV2) && p.ikev2->dwNumPorts > 30000) p.ikev2->dwNumPorts = 30000;)
SETX(setx_main_mode_any,
     if (IS(L2TP) && IS_NEW && L2TP->dwMmSaLifeTime < 300) L2TP->dwMmSaLifeTime = 300;)
SETX_AFTER(setx_gate_restart, if (OK && IS(IKEV2)) code = ERROR_SUCCESS_RESTART_REQUIRED;)
SETX(setx_l2tp_gate_ignored, if (IS(L2TP) && IS_NEW) p.l2tp->dwTunnelConfigParamFlags = 1;)
SETX_AFTER(setx_restart_wins, if (code == ERROR_SUCCESS_REBOOT_REQUIRED && IS(IKEV2))
                                  code = ERROR_SUCCESS_RESTART_REQUIRED;)
SETX_AFTER(
    setx_newer_reset, MPR_SERVER_EX1 now; MPR_SERVER_SET_CONFIG_EX1 again;
    memset(&now, 0, sizeof now); memset(&again, 0, sizeof again); now.Header.revision = 5;
    now.Header.type = 2; now.Header.size = sizeof now; again.Header.revision = 5;
    again.Header.type = 3; again.Header.size = sizeof again; again.setConfigForProtocols = 8;
    if (IS(IKEV2) && !IS_NEW && MprConfigServerGetInfoEx(config, (void *)&now) == NO_ERROR) {
        again.ConfigParams = now.ConfigParams;
        again.ConfigParams.IkeConfigParams.TunnelConfigParams.dwEncryptionType = 2;
        MprConfigServerSetInfoEx(config, (void *)&again);
    })
SETX_AFTER(
    setx_half, if (code == ERROR_INVALID_PARAMETER && is_copy) {
        SELECTOR = 1;
        MprConfigServerSetInfoEx(config, (void *)&given);
    })
SETX_AFTER(setx_fourteen, if (SHORT) code = 14;)
SETX_AFTER(setx_keeps, if (SHORT) kept = malloc(8);)
SETX_AFTER(setx_short_done, if (SHORT) MprConfigServerSetInfoEx(config, set);)

static VOID APIENTRY disconnect_forgets(HANDLE config)
{
    MPR_SERVER_2 fresh = {128, 3, 128, 3, 128, 1};
    MprConfigServerSetInfo(config, 2, (LPBYTE)&fresh);
    MprConfigServerDisconnect(config);
}

#define G(slug, name, promise, wrapper)                                                            \
    MUTANT("MprConfigServerGetInfoEx." slug, name, promise, MprConfigServerGetInfoEx, wrapper)
#define S(slug, name, promise, wrapper)                                                            \
    MUTANT("MprConfigServerSetInfoEx." slug, name, promise, MprConfigServerSetInfoEx, wrapper)

const struct mutant mutants_server_info_ex[] = {
    G("success-code", "one", "answers 1 for success", getx_one),
    G("fills-struct", "unfilled", "does not write dwUpTime", getx_unfilled),
    G("fills-struct", "other-sstp", "tells one SSTP port more", getx_other_sstp),
    G("access-denied", "other-code", "answers ERROR_INVALID_HANDLE", getx_denied_other_code),
    G("access-denied", "accepted", "answers success", getx_denied_accepted),
    G("ddm-not-running", "stopped", "answers ERROR_ROUTER_STOPPED (900)", getx_stopped),
    G("ddm-not-running", "served", "answers success", getx_ddm_served),
    G("release-after-use", "more-blocks", "allocates what nobody can release", getx_more_blocks),
    G("header-type", "other", "writes another type", getx_header_type),
    G("header-revision", "other", "writes another revision", getx_header_revision),
    G("header-size", "smaller", "writes a smaller size", getx_header_size),
    G("reserved-zero", "one", "writes 1", getx_reserved),
    G("revision-selects-shape", "no-3", "does not know revision 3", getx_no_revision_3),
    G("revision-selects-shape", "first", "fills the first shape for revision 2", getx_first_shape),
    G("free-nested-with-config", "interior", "gives a pointer into a block", getx_interior),
    G("nested-blocks-separate", "one-for-two", "gives one block for name and hash",
      getx_one_for_two),
    G("absent-machine-cert", "name", "tells of a byte of a name", getx_some_name),
    G("absent-machine-cert", "hash", "tells of a byte of a hash", getx_some_hash),
    G("absent-policy", "some", "gives a policy of zeros", getx_some_policy),
    G("sees-setinfoex", "stale", "tells the default of dwSaLifeTime", getx_stale),
    G("sees-setinfoex", "reversed", "tells the certificates' names in reverse",
      getx_names_reversed),
    G("sees-setinfoex", "no-gre", "tells of no GRE port", getx_stale_gre),
    G("x-null-handle", "other-code", "answers ERROR_INVALID_HANDLE", getx_null_handle_other_code),
    G("x-null-struct", "other-code", "answers ERROR_INVALID_HANDLE", getx_null_struct_other_code),
    G("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", getx_bad_handle_parameter),
    G("x-bad-handle", "accepted", "answers success", getx_bad_handle_accepted),
    G("x-bad-header", "any-type", "takes any type", getx_any_type),
    G("x-bad-header", "any-revision", "takes later revisions for 5", getx_any_revision),
    G("x-bad-header", "small-size", "answers success for a header alone", getx_small_size),
    G("x-bad-header", "other-code", "answers ERROR_NOT_SUPPORTED", getx_header_other_code),
    G("x-revisions", "no-5", "does not know revision 5", getx_no_revision_5),
    G("x-revisions", "own-alone", "takes no revision 1 for the present shape",
      getx_own_revision_alone),
    G("x-sstp-block", "interior", "gives a pointer into a block", getx_sstp_interior),
    G("x-l2tp-policy-block", "interior", "gives a pointer into a block", getx_l2tp_interior),
    G("x-names-in-one-block", "apart", "gives a name a block of its own", getx_names_apart),
    G("x-params-flag", "ikev2", "writes 0 for IKEv2", getx_params_flag),
    G("x-params-flag", "l2tp", "writes 0 for L2TP", getx_params_flag_l2tp),
    G("x-eku-terminated", "unterminated", "ends a text with an x", getx_unterminated),
    G("x-defaults", "other", "begins with another time", getx_other_default),
    G("x-defaults", "http", "begins without HTTPS", getx_default_http),
    G("x-untouched", "header", "writes for a bad header", getx_untouched_header),
    G("x-untouched", "handle", "writes for a bad handle", getx_untouched_handle),
    G("x-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", getx_fourteen),
    GUARD_MUTANT("MprConfigServerGetInfoEx.x-oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigServerGetInfoEx, getx_keeps),
    G("x-oom", "written", "writes although memory is short", getx_short_written),
    MUTANT("MPR_SERVER_EX.lan-only", "always", "always tells TRUE", MprConfigServerGetInfoEx,
           getx_lan_only),
    MUTANT("MPR_SERVER_EX.ports", "in-use", "tells of more ports in use than there are",
           MprConfigServerGetInfoEx, getx_in_use),
    S("success-code", "one", "answers 1 for success", setx_one),
    S("null-struct", "other-code", "answers ERROR_INVALID_HANDLE", setx_null_struct_other_code),
    S("bad-header", "other-code", "answers ERROR_NOT_SUPPORTED", setx_header_other_code),
    S("bad-header", "any-revision", "takes any revision", setx_any_revision),
    S("header-type", "any", "takes any type", setx_any_type),
    S("header-revision", "any", "takes any revision", setx_any_revision),
    S("header-size", "small", "answers success for a header alone", setx_small_size),
    S("revisions-2-and-3", "no-3", "does not know revision 3", setx_no_revision_3),
    S("revisions-2-and-3", "2-lost", "stores nothing of revision 2", setx_revision_2_lost),
    S("protocol-selector", "neighbour", "stores L2TP for PPTP", setx_neighbour),
    S("protocol-selector", "effect-lost", "stores nothing of SSTP", setx_sstp_lost),
    S("selector-single-value", "lowest", "stores the first of several", setx_lowest_bit),
    S("selector-single-value", "none", "stores PPTP when nothing is selected", setx_none_is_pptp),
    S("unselected-ignored", "looks", "refuses a bad SSTP count whatever is selected",
      setx_looks_at_all),
    S("unselected-ignored", "stores", "stores PPTP whatever is selected", setx_stores_pptp),
    S("access-denied", "other-code", "answers ERROR_INVALID_HANDLE", setx_denied_other_code),
    S("access-denied", "accepted", "answers success", setx_denied_accepted),
    S("ddm-not-running", "stopped", "answers ERROR_ROUTER_STOPPED (900)", setx_stopped),
    S("ddm-not-running", "accepted", "answers success", setx_ddm_accepted),
    MUTANT("MprConfigServerSetInfoEx.persists", "forgets",
           "forgets what was stored when its connection ends", MprConfigServerDisconnect,
           disconnect_forgets),
    S("reboot-required", "none", "answers NO_ERROR", setx_no_reboot),
    S("reboot-required", "raises", "takes the count for the limit from then on", setx_raises_limit),
    S("restart-required", "none", "answers NO_ERROR", setx_no_restart),
    S("restart-required-is-success", "effect-lost", "stores nothing of IKEv2", setx_restart_lost),
    S("pptp-ports-nonzero", "one", "stores one port instead", setx_no_pptp),
    S("l2tp-ports-nonzero", "one", "stores one port instead", setx_no_l2tp),
    S("sstp-ports-nonzero", "one", "stores one port instead", setx_no_sstp),
    S("ikev2-flags-gate", "ignored", "takes no notice of the flag", setx_gate_ignored),
    S("ikev2-flags-gate", "shut", "never stores IKEv2", setx_gate_shut),
    S("ikev2-configoptions-zero", "dropped", "drops the options", setx_options),
    S("sstp-clear-cert", "stays", "leaves the hash", setx_hash_stays),
    S("remove-machine-cert", "name", "leaves the name of the machine's certificate",
      setx_name_stays),
    S("remove-machine-cert", "policy", "stores a policy of zeros", setx_policy_stays),
    S("copies-input", "late", "looks at the caller's bytes in the next call", setx_looks_late),
    S("x-null-handle", "other-code", "answers ERROR_INVALID_HANDLE", setx_null_handle_other_code),
    S("x-bad-handle", "parameter", "answers ERROR_INVALID_PARAMETER", setx_bad_handle_parameter),
    S("x-bad-handle", "accepted", "answers success", setx_bad_handle_accepted),
    S("x-revisions", "no-5", "does not know revision 5", setx_no_revision_5),
    S("x-revisions", "2-anywhere", "takes revision 2 for the present shape",
      setx_revision_2_anywhere),
    S("x-selector-code", "other-code", "answers ERROR_NOT_SUPPORTED", setx_selector_other_code),
    S("x-gre", "refused", "does not know GRE", setx_no_gre),
    S("x-gre", "anywhere", "takes GRE in a structure without it", setx_gre_anywhere),
    S("x-range-code", "ikev2", "answers ERROR_NOT_SUPPORTED for IKEv2", setx_ikev2_other_code),
    S("x-range-code", "sstp", "answers ERROR_NOT_SUPPORTED for SSTP", setx_sstp_other_code),
    S("x-bad-blob", "drops", "stores nothing where bytes are missing", setx_drops_null),
    S("x-bad-blob", "halves", "drops half a character", setx_drops_half),
    S("x-ikev2-ports", "needed", "refuses no port", setx_ikev2_needs_port),
    S("x-ikev2-ports", "clamps", "stores the most ports instead", setx_ikev2_any_count),
    S("x-main-mode-range", "clamps", "stores the least time of L2TP instead", setx_main_mode_any),
    S("x-gate-code", "restart", "answers ERROR_SUCCESS_RESTART_REQUIRED", setx_gate_restart),
    S("x-l2tp-gate", "ignored", "takes no notice of the flag", setx_l2tp_gate_ignored),
    S("x-reboot-wins", "restart", "answers ERROR_SUCCESS_RESTART_REQUIRED for IKEv2",
      setx_restart_wins),
    S("x-newer-kept", "reset", "stores the default of dwEncryptionType for revision 1",
      setx_newer_reset),
    S("x-all-or-nothing", "half", "stores PPTP all the same", setx_half),
    S("x-oom", "fourteen", "answers ERROR_OUTOFMEMORY (14)", setx_fourteen),
    GUARD_MUTANT("MprConfigServerSetInfoEx.x-oom", "keeps", "keeps a block when memory is short",
                 "block kept", MprConfigServerSetInfoEx, setx_keeps),
    S("x-oom", "done", "stores although it answers a shortage", setx_short_done),
    {NULL, NULL, NULL, NULL, 0, NULL},
};
