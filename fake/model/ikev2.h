/*
 * ikev2.h: what a stored configuration says of IKEv2 tunnels beside their ports: times and sizes,
 * certificates, encryption. Windows' structure for it grew three times, and a caller with an older
 * one leaves what it does not know as it is; so whatever is in here belongs to a level, 1 to 4, of
 * which each has all the levels below it.
 *
 * A change is prepared as a structure of its own, which begins as zeros, and taken over when
 * nothing can fail any more.
 *
 * In a registry (below RemoteAccess\Parameters\IKEV2; values marked * have a name of our own, since
 * no public source tells another):
 *
 *     numbers[]     idleTimeout, networkBlackoutTime, saLifeTime, saDataSize, ConfigOptions,
 *                   EncryptionType, mmSaLifeTime *
 *     roots         AllowedTrustedRootCerts\nnnn\TrustedRootCert (binary)
 *     machine_name  MachineCertificateName (binary)
 *     policy        IKEv2CustomPolicy: IntegrityMethod, EncryptionMethod, CipherTransformConstant,
 *                   AuthTransformConstant, PfsGroup, DHGroup
 *     ekus          CertificateEKUs\nnnn *: EKU * (binary: UTF-16 units), IsOID *
 *     machine_hash  MachineCertificateHash * (binary)
 */
#ifndef MODEL_IKEV2_H
#define MODEL_IKEV2_H

#include "model/block.h"
#include "model/stored.h"

#define IKEV2_LEVEL_HIGHEST 4

enum ikev2_number {
    IKEV2_IDLE_SECONDS,
    IKEV2_BLACKOUT_SECONDS,
    IKEV2_SA_SECONDS,
    IKEV2_SA_KILOBYTES,
    IKEV2_OPTIONS,
    IKEV2_ENCRYPTION,      /* level 2: 0 none, 1 optional, 2 required, 3 strongest required */
    IKEV2_MAIN_SA_SECONDS, /* level 4 */
    IKEV2_NUMBERS
};

/* Bytes in a list. */
struct ikev2_item {
    struct ikev2_item *next;
    size_t size;
    uint32_t is_oid; /* 0 or 1; for an EKU, whether it is an object identifier or a name */
    unsigned char bytes[];
};

/* In the order in which they were added. */
struct ikev2_items {
    struct ikev2_item *first;
    struct ikev2_item *last;
    size_t count;
};

/* Zeros: nothing was stored. */
struct ikev2 {
    struct stored numbers[IKEV2_NUMBERS];
    struct ikev2_items roots;   /* level 1: names of trusted root certificates */
    struct block *machine_name; /* level 2: name of the machine's certificate; NULL: none */
    struct policy policy;       /* level 2 */
    struct ikev2_items ekus;    /* level 3: what keys of certificates have to be for; UTF-16 */
    struct block *machine_hash; /* level 3: hash of the machine's certificate; NULL: none */
};

/* A number as it holds: the stored one, or the default. */
uint32_t ikev2_number(const struct ikev2 *ikev2, enum ikev2_number which);

/* Appends a copy; `value` has bytes. False: no memory, nothing changed. */
bool ikev2_items_add(struct ikev2_items *items, struct alloc *memory,
                     const struct block_value *value, bool is_oid);

/* Takes what belongs to `level` and below out of the draft and puts it in place of what `to` has;
 * the draft is empty afterwards. */
void ikev2_take(struct ikev2 *to, struct alloc *memory, struct ikev2 *draft, unsigned level);

void ikev2_clear(struct ikev2 *ikev2, struct alloc *memory);
size_t ikev2_blocks(const struct ikev2 *ikev2);
const char *ikev2_check(const struct ikev2 *ikev2);

#endif
