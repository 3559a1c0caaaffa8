/*
 * tunnels.h: what a stored configuration says of the tunnels that the server offers: how many ports
 * each type has and what they are for, the settings of L2TP, SSTP and IKEv2, and whether the
 * machine routes between LANs alone. Zeros mean that nothing was stored and defaults hold. Whether
 * a value makes sense is for the callers to know; here any is kept.
 *
 * Only IKEv2 needs memory (see ikev2.h); all else is set by assignment.
 *
 * In a registry (values marked * have a name of our own, since no public source tells another):
 *
 *     lan_only     RemoteAccess\Parameters: LANOnlyMode
 *     ports[type]  Control\Class\{4D36E972-E325-11CE-BFC1-08002BE10318}\NNNN whose ComponentId is
 *                  ms_pptpminiport, ms_l2tpminiport, ms_sstpminiport, ms_agilevpnminiport or
 *                  ms_greminiport *
 *         count    WanEndpoints
 *         flags    EnableForRas, EnableForRouting: one value each, 0 or 1
 *         limit    MaxWanEndpoints; since loading is a start of the service, what is saved is the
 *                  greater of limit and count
 *     l2tp         RemoteAccess\Parameters\L2TP: idleTimeout, EncryptionType *, saLifeTime,
 *                  saDataSize, mmSaLifeTime *; L2TPCustomPolicy * as for IKEv2
 *     sstp         RemoteAccess\Parameters\SSTP *: UseHttps *, CertificateAlgorithm *,
 *                  CertificateHash * (binary; absent: none)
 */
#ifndef MODEL_TUNNELS_H
#define MODEL_TUNNELS_H

#include "model/ikev2.h"

enum tunnel { TUNNEL_PPTP, TUNNEL_L2TP, TUNNEL_SSTP, TUNNEL_IKEV2, TUNNEL_GRE, TUNNEL_TYPES };

/* What ports are for, as in MPR_ENABLE_. */
#define TUNNEL_FOR_RAS     1u
#define TUNNEL_FOR_ROUTING 2u

struct tunnel_ports {
    struct stored count;
    struct stored flags;
    struct stored limit; /* in force since the service started: what a count may not exceed without
                            a reboot */
};

/* In the order of L2TP_TUNNEL_CONFIG_PARAMS2. */
enum l2tp_number {
    L2TP_IDLE_SECONDS,
    L2TP_ENCRYPTION, /* as for IKEv2 */
    L2TP_SA_SECONDS,
    L2TP_SA_KILOBYTES,
    L2TP_MAIN_SA_SECONDS,
    L2TP_NUMBERS
};

struct l2tp {
    struct stored numbers[L2TP_NUMBERS];
    struct policy policy;
};

#define SSTP_HASH_LONGEST 32

struct sstp {
    struct stored uses_https;
    struct stored algorithm; /* of the hash: an ALG_ID */
    uint32_t hash_size;      /* 0: no certificate was chosen */
    unsigned char hash[SSTP_HASH_LONGEST];
};

struct tunnels {
    struct stored lan_only;
    struct tunnel_ports ports[TUNNEL_TYPES];
    struct l2tp l2tp;
    struct sstp sstp;
    struct ikev2 ikev2;
};

/* What holds: the stored value, or the default. */
bool tunnels_lan_only(const struct tunnels *tunnels);
uint32_t tunnels_port_count(const struct tunnels *tunnels, enum tunnel type);
uint32_t tunnels_port_flags(const struct tunnels *tunnels, enum tunnel type);
uint32_t tunnels_port_limit(const struct tunnels *tunnels, enum tunnel type);
uint32_t tunnels_l2tp_number(const struct tunnels *tunnels, enum l2tp_number which);
bool tunnels_sstp_uses_https(const struct tunnels *tunnels);
uint32_t tunnels_sstp_algorithm(const struct tunnels *tunnels);

/* The ports of all types; what does not fit into 32 bits counts as the most that does. */
uint32_t tunnels_total_ports(const struct tunnels *tunnels);

void tunnels_set_ports(struct tunnels *tunnels, enum tunnel type, uint32_t count, uint32_t flags);

void tunnels_clear(struct tunnels *tunnels, struct alloc *memory);
size_t tunnels_blocks(const struct tunnels *tunnels);
const char *tunnels_check(const struct tunnels *tunnels);

#endif
