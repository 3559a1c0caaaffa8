/* The double's control as fixtures use it: mprfake_* looked up among the exports, never linked. */
#ifndef HARNESS_CONTROL_H
#define HARNESS_CONTROL_H

#include "mprfake.h"

struct control {
    __typeof__(mprfake_version) *version;
    __typeof__(mprfake_reset) *reset;
    __typeof__(mprfake_add_server) *add_server;
    __typeof__(mprfake_set_local_name) *set_local_name;
    __typeof__(mprfake_add_adapter) *add_adapter;
    __typeof__(mprfake_add_interface) *add_interface;
    __typeof__(mprfake_set_privileged) *set_privileged;
    __typeof__(mprfake_set_knob) *set_knob;
    __typeof__(mprfake_check) *check;
};

/* Fills the table from a module: 0 when the module is not the double (it has no mprfake_version), 1
 * when it is, -1 when it is one of another version, whose control lacks a function; `missing` then
 * names it. */
int control_load(struct control *control, void *module, const char **missing);

#endif
