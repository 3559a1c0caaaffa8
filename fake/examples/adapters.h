/*
 * The example: a program that lists network adapters by the names that people see. adapters.c is
 * the careful version, careless.c does the same without looking at what connecting answered; both
 * are tested by test_adapters.c.
 */
#ifndef EXAMPLES_ADAPTERS_H
#define EXAMPLES_ADAPTERS_H

#include "mprapi.h"

#include <stddef.h>

/* Receives one result: the code for this adapter, and its name when the code is NO_ERROR (else
 * NULL; never a name left over). */
typedef void adapter_sink(void *context, const WCHAR *guid, DWORD code, const WCHAR *name);

/*
 * Asks a machine (NULL: this one) for the friendly names of adapters, named "{GUID}" or
 * "\DEVICE\TCPIP_{GUID}", and gives each to the sink in order. NO_ERROR when the machine was
 * reached, whatever became of the single adapters; otherwise the code of the connection, and the
 * sink is not called.
 */
DWORD list_adapters(const WCHAR *server, const WCHAR *const *guids, size_t count,
                    adapter_sink *sink, void *context);

#endif
