/* What the suites about the server share: its ports by level, and its extensible structures in
 * every shape they have had. */
#ifndef SUITES_SERVER_H
#define SUITES_SERVER_H

#include "harness/check.h"
#include "harness/fixture.h"

#define FOR_RAS      ((DWORD)MPR_ENABLE_RAS_ON_DEVICE)
#define FOR_ROUTING  ((DWORD)MPR_ENABLE_ROUTING_ON_DEVICE)
#define CALG_SHA256_ 0x800Cu

/* ---- MprConfigServerGetInfo, MprConfigServerSetInfo */

/* One call at a level, and what it gave. */
struct server_reading {
    DWORD code;
    LPBYTE *buffer;
};
struct server_reading server_read(struct check *c, HANDLE config, DWORD level);

/* The structure of level 2 as it is stored; blocks the check when it cannot be read. */
MPR_SERVER_2 server_ports(struct check *c, HANDLE config);

/* Ports that every edition can have, as input of level 2; a number by which they differ. */
MPR_SERVER_2 server_few_ports(DWORD number);

/* The code of a call with a structure of level 1 or 2 (others get that of level 2). */
DWORD server_store(struct check *c, HANDLE config, DWORD level, const MPR_SERVER_2 *ports);

/* The three pairs of counts and flags in MPR_SERVER_2. */
DWORD *server_count_at(MPR_SERVER_2 *ports, int type);
DWORD *server_flags_at(MPR_SERVER_2 *ports, int type);

/* ---- MprConfigServerGetInfoEx, MprConfigServerSetInfoEx */

#define SELECT_PPTP  MPRAPI_SET_CONFIG_PROTOCOL_FOR_PPTP
#define SELECT_L2TP  MPRAPI_SET_CONFIG_PROTOCOL_FOR_L2TP
#define SELECT_SSTP  MPRAPI_SET_CONFIG_PROTOCOL_FOR_SSTP
#define SELECT_IKEV2 MPRAPI_SET_CONFIG_PROTOCOL_FOR_IKEV2
#define SELECT_GRE   MPRAPI_SET_CONFIG_PROTOCOL_FOR_GRE

/* The shapes by revision. The pages know the first of them; the last is the present one. */
enum ex_shape { R1, R2, R3, R4, R5, EX_SHAPES };

size_t ex_server_size(enum ex_shape shape);
size_t ex_config_size(enum ex_shape shape);
/* A right header: revision 1 for R1, and so on. */
MPRAPI_OBJECT_HEADER ex_server_header(enum ex_shape shape);
MPRAPI_OBJECT_HEADER ex_config_header(enum ex_shape shape);

/* One call of MprConfigServerGetInfoEx. The structure was poison but for its header; what came back
 * is also here as the present structure, with zeros for what the shape does not have. */
struct ex_reading {
    DWORD code;
    enum ex_shape shape;
    unsigned char *bytes;
    unsigned char before[sizeof(MPR_SERVER_EX1)];
    MPR_SERVER_EX1 info;
};
struct ex_reading ex_read(struct check *c, HANDLE config, enum ex_shape shape);
/* The same with a header that may be wrong; the memory has the size of the shape. */
struct ex_reading ex_read_as(struct check *c, HANDLE config, enum ex_shape shape,
                             MPRAPI_OBJECT_HEADER header);
/* Reads in the present shape; blocks the check when that cannot be done. */
struct ex_reading ex_stored(struct check *c, HANDLE config);

/* Every member of the shape has been written. */
void ex_expect_filled(struct check *c, const struct ex_reading *r);
void ex_expect_untouched(struct check *c, const struct ex_reading *r);

/* The blocks that a structure leads to, NULL left out; how many. */
#define EX_BLOCKS_MOST 16
size_t ex_blocks(const struct ex_reading *r, void *blocks[EX_BLOCKS_MOST]);
/* Releases them all; blocks the check when one is refused. */
void ex_release(struct check *c, const struct ex_reading *r);

/* Settings that every edition can have, for all types; a number by which they differ. No
 * certificates and no policy. */
MPRAPI_TUNNEL_CONFIG_PARAMS1 ex_params(DWORD number);
/* The same with certificates, EKUs, policies and a hash. */
MPRAPI_TUNNEL_CONFIG_PARAMS1 ex_full_params(struct check *c, DWORD number);

/* The code of one call of MprConfigServerSetInfoEx. */
DWORD ex_set(struct check *c, HANDLE config, enum ex_shape shape, DWORD selector,
             const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params);
DWORD ex_set_as(struct check *c, HANDLE config, enum ex_shape shape, MPRAPI_OBJECT_HEADER header,
                DWORD selector, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params);
/* In the present shape; blocks the check unless it succeeds. */
void ex_store(struct check *c, HANDLE config, DWORD selector,
              const MPRAPI_TUNNEL_CONFIG_PARAMS1 *params);

/* What is stored is what was given, as far as the two are of one type of tunnels. */
void ex_expect_ikev2(struct check *c, const IKEV2_CONFIG_PARAMS_R5 *stored,
                     const IKEV2_CONFIG_PARAMS_R5 *given);
void ex_expect_l2tp(struct check *c, const L2TP_CONFIG_PARAMS1 *stored,
                    const L2TP_CONFIG_PARAMS1 *given);
void ex_expect_sstp(struct check *c, const SSTP_CONFIG_PARAMS *stored,
                    const SSTP_CONFIG_PARAMS *given);
void ex_expect_ports(struct check *c, DWORD count, DWORD flags, DWORD given_count,
                     DWORD given_flags);
/* All four types of the pages, and GRE. */
void ex_expect_all(struct check *c, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *stored,
                   const MPRAPI_TUNNEL_CONFIG_PARAMS1 *given);

#endif
