/*
 * faults.c: keeps the scripts; see faults.h.
 */
#include "base/faults.h"

void faults_set(struct faults *faults, unsigned function, const struct fault *script)
{
    struct fault *place = &faults->of[function];

    if (place->code != 0)
        faults->scripts--;
    *place = *script;
    if (place->code != 0)
        faults->scripts++;
}
