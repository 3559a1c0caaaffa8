/*
 * saved_names.h: what keys and values of the saved form are called; see saved.h. Each name is a
 * text and its length, to be passed on as two arguments.
 */
#ifndef MODEL_SAVED_NAMES_H
#define MODEL_SAVED_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include "model/dialing.h"

#define SAVED_NAME(literal) (const uint16_t *)(literal), sizeof(literal) / sizeof(uint16_t) - 1

#define SAVED_SYSTEM       u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\"
#define SAVED_REMOTEACCESS SAVED_NAME(SAVED_SYSTEM u"Services\\RemoteAccess")
#define SAVED_MANAGERS     SAVED_NAME(SAVED_SYSTEM u"Services\\RemoteAccess\\RouterManagers")
#define SAVED_INTERFACES   SAVED_NAME(SAVED_SYSTEM u"Services\\RemoteAccess\\Interfaces")
#define SAVED_ADAPTERS                                                                             \
    SAVED_NAME(SAVED_SYSTEM u"Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}")

#define SAVED_PROTOCOL_ID     SAVED_NAME(u"ProtocolId")
#define SAVED_GLOBAL_INFO     SAVED_NAME(u"GlobalInfo")
#define SAVED_CLIENT_INFO     SAVED_NAME(u"GlobalInterfaceInfo")
#define SAVED_DLL_PATH        SAVED_NAME(u"DLLPath")
#define SAVED_FILTERS         SAVED_NAME(u"FiltersEnabled")
#define SAVED_INTERFACE_NAME  SAVED_NAME(u"InterfaceName")
#define SAVED_TYPE            SAVED_NAME(u"Type")
#define SAVED_ENABLED         SAVED_NAME(u"Enabled")
#define SAVED_HOURS           SAVED_NAME(u"DialOutHours")
#define SAVED_INTERFACE_INFO  SAVED_NAME(u"InterfaceInfo")
#define SAVED_PHONE_BOOK      SAVED_NAME(u"PhoneBook (how this interface dials, kept by mprfake)")
#define SAVED_CONNECTION      SAVED_NAME(u"Connection")
#define SAVED_CONNECTION_NAME SAVED_NAME(u"Name")
#define SAVED_ENTRY_ID        SAVED_NAME(u"guidId")
#define SAVED_DNS6            SAVED_NAME(u"ipv6addrDns")
#define SAVED_DNS6_ALT        SAVED_NAME(u"ipv6addrDnsAlt")

/* Digits of the numbers that keys of interfaces are called by. */
#define SAVED_DIGITS_MOST 9

struct saved_name {
    const uint16_t *units;
    size_t length;
};

/* Values of a phone book: those of MPR_INTERFACE_3, by the names of its members. */
extern const struct saved_name saved_numbers[DIALING_NUMBERS];
extern const struct saved_name saved_parts[DIALING_PARTS];

#endif
