/*
 * shapes.h: the shapes that MPR_SERVER_EX and MPR_SERVER_SET_CONFIG_EX have had. Their last member,
 * the tunnels, grew with each system, so a caller's structure says in its header which shape it is.
 * Members only ever grew at their end; so one type, the present one, can hold what any shape says,
 * with zeros for what it does not know.
 *
 *     revision   IKEv2 tunnel parameters   L2TP                     GRE   since
 *     1          IKEV2_..._PARAMS1         ports alone              no    Windows Server 2008 R2
 *     2          IKEV2_..._PARAMS2         ports alone              no    2012
 *     3          IKEV2_..._PARAMS3         L2TP_..._PARAMS1         no    2012 R2
 *     4          IKEV2_..._PARAMS3         L2TP_..._PARAMS1         yes   2012 R2
 *     (1)        IKEV2_..._PARAMS4         L2TP_..._PARAMS2         no    MPR_SERVER_EX0 of today
 *     5          IKEV2_..._PARAMS4         L2TP_..._PARAMS2         yes   10
 */
#ifndef API_SHAPES_H
#define API_SHAPES_H

#include "api/export.h"

#include <stdbool.h>

struct shape {
    UCHAR revision;
    unsigned ikev2_level; /* n of IKEV2_TUNNEL_CONFIG_PARAMSn */
    unsigned l2tp_level;  /* n of L2TP_TUNNEL_CONFIG_PARAMSn; 0: ports alone */
    bool has_gre;
    size_t ikev2_size; /* bytes of IkeConfigParams */
    size_t l2tp_size;  /* bytes of L2tpConfigParams */
};

/* The shape that a header means whose tunnels begin `before` bytes into the structure. The revision
 * has to be the shape's own, or 1, which the pages demand of all. NULL: there is none of that size
 * and revision. */
const struct shape *shape_find(const MPRAPI_OBJECT_HEADER *header, size_t before);

/* Tunnels out of a structure, and into one; `params` is where they begin there, and need not be
 * aligned. Neither reads or writes a byte beyond the shape. */
void shape_read(const struct shape *shape, const BYTE *params, MPRAPI_TUNNEL_CONFIG_PARAMS1 *out);
void shape_write(const struct shape *shape, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *from, BYTE *params);

#endif
