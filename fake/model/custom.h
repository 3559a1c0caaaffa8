/*
 * custom.h: the custom IKEv2 settings of a demand-dial interface: how long its security
 * associations live, which certificate it shows, which algorithms it takes, which traffic it
 * carries. They are stored and given back; none is looked into here. An interface that has none has
 * no such structure.
 *
 * Each member names the value of the interface's registry key that holds it. The first four are
 * MS-RRASM 2.2.3.2.3. Where Windows keeps the others nobody has written down, so those names are
 * ours, and say so.
 */
#ifndef MODEL_CUSTOM_H
#define MODEL_CUSTOM_H

#include "model/block.h"

#include <stdbool.h>
#include <stdint.h>

/* In the order of ROUTER_CUSTOM_IKEv2_POLICY0; DWORD values of the subkey IKEv2CustomPolicy. Behind
 * each, what Windows takes where the subkey is there and the value is not. */
enum custom_policy {
    CUSTOM_INTEGRITY,        /* IntegrityMethod: 2 */
    CUSTOM_ENCRYPTION,       /* EncryptionMethod: 4 */
    CUSTOM_CIPHER_TRANSFORM, /* CipherTransformConstant: 2 */
    CUSTOM_AUTH_TRANSFORM,   /* AuthTransformConstant: 2 */
    CUSTOM_PFS_GROUP,        /* PfsGroup: 3 */
    CUSTOM_DH_GROUP,         /* DHGroup: 2 */
    CUSTOM_POLICY_NUMBERS
};

/* Binary values. Selectors are MPR_VPN_TRAFFIC_SELECTOR structures, one behind the other. */
enum custom_part {
    CUSTOM_CERTIFICATE_NAME, /* MachineCertificateName */
    CUSTOM_CERTIFICATE_HASH, /* MprfakeCertificateHash */
    CUSTOM_INITIATORS,       /* MprfakeSelectorsInitiator */
    CUSTOM_RESPONDERS,       /* MprfakeSelectorsResponder */
    CUSTOM_PARTS
};

#define CUSTOM_SELECTOR_SIZE 52

struct custom {
    uint32_t sa_lifetime;                   /* SaLifeTime, DWORD: seconds */
    uint32_t sa_data_size;                  /* SaMaxDataSize, DWORD: kilobytes */
    uint32_t mm_sa_lifetime;                /* MprfakeMmSaLifeTime, DWORD; 0: never said */
    bool has_policy;                        /* whether the subkey is there */
    uint32_t policy[CUSTOM_POLICY_NUMBERS]; /* zeros without one */
    struct block_value parts[CUSTOM_PARTS]; /* NULL and 0: absent; no part is present and empty */
};

/* A copy in one block, parts included, freed with alloc_free. NULL: no memory. */
struct custom *custom_copy(struct alloc *memory, const struct custom *custom);

/* NULL when the settings are sound (or NULL), otherwise what is wrong with them. */
const char *custom_check(const struct custom *custom);

#endif
