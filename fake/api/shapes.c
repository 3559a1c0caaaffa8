/*
 * shapes.c: the shapes of the server's extensible structures; see shapes.h.
 */
#include "api/shapes.h"

#include <stddef.h>
#include <string.h>

#define IKEV2_SIZE(n)                                                                              \
    (offsetof(IKEV2_CONFIG_PARAMS_R5, TunnelConfigParams) + sizeof(IKEV2_TUNNEL_CONFIG_PARAMS##n))
#define L2TP_SIZE(n)                                                                               \
    (offsetof(L2TP_CONFIG_PARAMS1, TunnelConfigParams) + sizeof(L2TP_TUNNEL_CONFIG_PARAMS##n))

_Static_assert(IKEV2_SIZE(1) == sizeof(IKEV2_CONFIG_PARAMS_R1), "what came first did not move");
_Static_assert(IKEV2_SIZE(4) == sizeof(IKEV2_CONFIG_PARAMS_R5), "the present shape is the last");
_Static_assert(L2TP_SIZE(2) == sizeof(L2TP_CONFIG_PARAMS1), "the present shape is the last");

static const struct shape SHAPES[] = {
    {1, 1, 0, false, IKEV2_SIZE(1), sizeof(L2TP_CONFIG_PARAMS0)},
    {2, 2, 0, false, IKEV2_SIZE(2), sizeof(L2TP_CONFIG_PARAMS0)},
    {3, 3, 1, false, IKEV2_SIZE(3), L2TP_SIZE(1)},
    {4, 3, 1, true, IKEV2_SIZE(3), L2TP_SIZE(1)},
    {1, 4, 2, false, IKEV2_SIZE(4), L2TP_SIZE(2)},
    {5, 4, 2, true, IKEV2_SIZE(4), L2TP_SIZE(2)},
};

static size_t size_of(const struct shape *shape)
{
    return shape->ikev2_size + sizeof(PPTP_CONFIG_PARAMS) + shape->l2tp_size +
           sizeof(SSTP_CONFIG_PARAMS) + (shape->has_gre ? sizeof(GRE_CONFIG_PARAMS0) : 0);
}

const struct shape *shape_find(const MPRAPI_OBJECT_HEADER *header, size_t before)
{
    const struct shape *found = NULL;

    for (size_t i = 0; i < sizeof(SHAPES) / sizeof(SHAPES[0]); i++) {
        if (header->size != before + size_of(&SHAPES[i]))
            continue;
        /* On x86 revision 4 and MPR_SERVER_EX0 of today have one size. */
        if (header->revision == SHAPES[i].revision)
            return &SHAPES[i];
        if (header->revision == MPRAPI_MPR_SERVER_OBJECT_REVISION_1)
            found = &SHAPES[i];
    }
    return found;
}

void shape_read(const struct shape *shape, const BYTE *params, MPRAPI_TUNNEL_CONFIG_PARAMS1 *out)
{
    memset(out, 0, sizeof(*out));
    memcpy(&out->IkeConfigParams, params, shape->ikev2_size);
    params += shape->ikev2_size;
    memcpy(&out->PptpConfigParams, params, sizeof(out->PptpConfigParams));
    params += sizeof(out->PptpConfigParams);
    memcpy(&out->L2tpConfigParams, params, shape->l2tp_size);
    params += shape->l2tp_size;
    memcpy(&out->SstpConfigParams, params, sizeof(out->SstpConfigParams));
    params += sizeof(out->SstpConfigParams);
    if (shape->has_gre)
        memcpy(&out->GREConfigParams, params, sizeof(out->GREConfigParams));
}

void shape_write(const struct shape *shape, const MPRAPI_TUNNEL_CONFIG_PARAMS1 *from, BYTE *params)
{
    memcpy(params, &from->IkeConfigParams, shape->ikev2_size);
    params += shape->ikev2_size;
    memcpy(params, &from->PptpConfigParams, sizeof(from->PptpConfigParams));
    params += sizeof(from->PptpConfigParams);
    memcpy(params, &from->L2tpConfigParams, shape->l2tp_size);
    params += shape->l2tp_size;
    memcpy(params, &from->SstpConfigParams, sizeof(from->SstpConfigParams));
    params += sizeof(from->SstpConfigParams);
    if (shape->has_gre)
        memcpy(params, &from->GREConfigParams, sizeof(from->GREConfigParams));
}
