/*
 * preset_rras_server.c: a router at work between an internal network, an uplink, and a branch
 * office that it dials on demand, on weekdays from 8 to 18 o'clock, over a tunnel.
 *
 * Addresses are those that are kept for documentation. The items of a block have the sizes that
 * real ones have; of a route, nothing public tells where its members lie, so that the rows below
 * give destination, mask, policy, next hop, interface, type, protocol, age, next system, three
 * metrics, preference and views, as older systems have them, and zeros for the rest. A filter is a
 * version, a count and what becomes of the other packets (1: dropped, 0: passed), and for each
 * rule: source and its mask, destination and its mask, protocol, whether it waits for an address,
 * the two ports.
 */
#include "model/preset_text.h"

#include <stddef.h>

#define INTERNAL_NETWORK "{5E8F0A27-C4B1-4D69-A7E2-0B93D6184C7F}"
#define UPLINK           "{C17A64D8-09EF-4B52-93D0-F86B2A5E71C4}"

/* One day, by its digit in ASCII: "1 08:00-18:00", from Monday. */
#define WORKING_DAY(digit)                                                                         \
    digit ",00,20,00,30,00,38,00,3a,00,30,00,30,00,2d,00,31,00,38,00,3a,00,30,00,30,00,"           \
          "00,00,\\\n  "

/* The way out: everything goes to 203.0.113.1. Fragments are checked. */
#define UPLINK_INFO                                                                                \
    "\"InterfaceInfo\"=hex:01,00,00,00,b4,00,00,00,04,00,00,00,\\\n"                               \
    "  05,00,ff,ff,48,00,00,00,01,00,00,00,50,00,00,00,\\\n"                                       \
    "  04,00,ff,ff,04,00,00,00,01,00,00,00,98,00,00,00,\\\n"                                       \
    "  07,00,ff,ff,10,00,00,00,01,00,00,00,a0,00,00,00,\\\n"                                       \
    "  0d,00,ff,ff,04,00,00,00,01,00,00,00,b0,00,00,00,00,00,00,00,\\\n"                           \
    "  00,00,00,00,00,00,00,00,00,00,00,00,cb,00,71,01,00,00,00,00,04,00,00,00,\\\n"               \
    "  16,27,00,00,00,00,00,00,00,00,00,00,01,00,00,00,00,00,00,00,00,00,00,00,\\\n"               \
    "  03,00,00,00,03,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"               \
    "  01,00,00,00,00,00,00,00,\\\n"                                                               \
    "  58,02,c2,01,08,07,00,00,00,00,00,00,00,00,00,00,\\\n"                                       \
    "  01,00,00,00\n\n"

/* The branch office: 192.0.2.0/25 and 198.51.100.0/24 are behind it. What comes in has to come from
 * the first, and goes out to one of the two; mail and web pages alone make it dial. */
#define BRANCH_INFO                                                                                \
    "\"InterfaceInfo\"=hex:01,00,00,00,cc,01,00,00,06,00,00,00,\\\n"                               \
    "  05,00,ff,ff,48,00,00,00,02,00,00,00,70,00,00,00,\\\n"                                       \
    "  04,00,ff,ff,04,00,00,00,01,00,00,00,00,01,00,00,\\\n"                                       \
    "  07,00,ff,ff,10,00,00,00,01,00,00,00,08,01,00,00,\\\n"                                       \
    "  01,00,ff,ff,28,00,00,00,01,00,00,00,18,01,00,00,\\\n"                                       \
    "  02,00,ff,ff,44,00,00,00,01,00,00,00,40,01,00,00,\\\n"                                       \
    "  09,00,ff,ff,44,00,00,00,01,00,00,00,88,01,00,00,00,00,00,00,\\\n"                           \
    "  c0,00,02,00,ff,ff,ff,80,00,00,00,00,00,00,00,00,00,00,00,00,03,00,00,00,\\\n"               \
    "  16,27,00,00,00,00,00,00,00,00,00,00,01,00,00,00,00,00,00,00,00,00,00,00,\\\n"               \
    "  03,00,00,00,03,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"               \
    "  c6,33,64,00,ff,ff,ff,00,00,00,00,00,00,00,00,00,00,00,00,00,03,00,00,00,\\\n"               \
    "  17,27,00,00,00,00,00,00,00,00,00,00,05,00,00,00,00,00,00,00,00,00,00,00,\\\n"               \
    "  05,00,00,00,03,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"               \
    "  01,00,00,00,00,00,00,00,\\\n"                                                               \
    "  58,02,a4,01,08,07,00,00,00,00,00,00,00,00,00,00,\\\n"                                       \
    "  01,00,00,00,01,00,00,00,01,00,00,00,\\\n"                                                   \
    "  c0,00,02,00,ff,ff,ff,80,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"   \
    "  01,00,00,00,02,00,00,00,01,00,00,00,\\\n"                                                   \
    "  00,00,00,00,00,00,00,00,c0,00,02,00,ff,ff,ff,80,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"   \
    "  00,00,00,00,00,00,00,00,c6,33,64,00,ff,ff,ff,00,00,00,00,00,00,00,00,00,00,00,00,00,\\\n"   \
    "  00,00,00,00,\\\n"                                                                           \
    "  01,00,00,00,02,00,00,00,01,00,00,00,\\\n"                                                   \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,06,00,00,00,00,00,00,00,00,00,00,19,\\\n"   \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,06,00,00,00,00,00,00,00,00,00,01,bb\n\n"

/* How it dials, which Windows keeps in the phone book: over IKEv2, for IP and IPv6, encrypted,
 * until nothing has used it for five minutes. */
#define BRANCH_PHONE_BOOK                                                                          \
    PRESET_KEY("\\Interfaces\\4\\PhoneBook (how this interface dials, kept by mprfake)")           \
    "\"dwfOptions\"=dword:00001010\n"                                                              \
    "\"dwfNetProtocols\"=dword:0000000c\n"                                                         \
    "\"dwChannels\"=dword:00000001\n"                                                              \
    "\"dwSubEntries\"=dword:00000001\n"                                                            \
    "\"dwIdleDisconnectSeconds\"=dword:0000012c\n"                                                 \
    "\"dwType\"=dword:00000002\n"                                                                  \
    "\"dwEncryptionType\"=dword:00000001\n"                                                        \
    "\"dwVpnStrategy\"=dword:00000008\n"                                                           \
    "\"szLocalPhoneNumber\"=\"branch-office.example\"\n"                                           \
    "\"szDeviceType\"=\"vpn\"\n"                                                                   \
    "\"szDeviceName\"=\"WAN Miniport (IKEv2)\"\n"                                                  \
    "\"guidId\"=hex:3d,91,0c,f2,5a,48,67,4e,b3,10,28,ce,7f,d4,96,05\n\n"

const char *const preset_rras_server[] = {
    PRESET_FIRST_LINE,
    PRESET_ADAPTER(INTERNAL_NETWORK, "Internal network"),
    PRESET_ADAPTER(UPLINK, "Uplink"),
    PRESET_KEY(""),
    "\"ConfigurationFlags\"=dword:00000001\n"
    "\"Start\"=dword:00000002\n\n",
    PRESET_KEY("\\Interfaces"),
    "\"Stamp\"=dword:00000000\n\n",
    PRESET_INTERFACE("0", "Loopback", "05"),
    PRESET_BOTH("0"),
    PRESET_INTERFACE("1", "Internal", "04"),
    PRESET_BOTH("1"),
    PRESET_INTERFACE("2", INTERNAL_NETWORK, "03"),
    PRESET_BOTH("2"),
    PRESET_INTERFACE("3", UPLINK, "03"),
    PRESET_ON_INTERFACE("3", "Ip", "21"),
    UPLINK_INFO,
    PRESET_ON_INTERFACE("3", "Ipv6", "57"),
    PRESET_INFO,
    PRESET_INTERFACE("4", "Branch office", "02"),
    "\"DialOutHours\"=hex(7):" /* Monday to Friday */
    WORKING_DAY("31") WORKING_DAY("32") WORKING_DAY("33") WORKING_DAY("34") WORKING_DAY("35"),
    "00,00\n\n",
    PRESET_ON_INTERFACE("4", "Ip", "21"),
    BRANCH_INFO,
    PRESET_ON_INTERFACE("4", "Ipv6", "57"),
    PRESET_INFO,
    BRANCH_PHONE_BOOK,
    PRESET_MANAGERS,
    PRESET_KEY("\\Parameters"),
    "\"RouterType\"=dword:00000007\n"
    "\"ServerFlags\"=dword:00802602\n"
    "\"LoggingFlags\"=dword:00000003\n"
    "\"QuarantineInstalled\"=dword:00000001\n"
    "\"UsersConfigured\"=dword:00000000\n"
    "\"Stamp\"=dword:00000000\n\n",
    PRESET_KEY("\\Parameters\\IKEV2"),
    "\"idleTimeout\"=dword:0000012c\n"
    "\"networkBlackoutTime\"=dword:00000708\n"
    "\"saLifeTime\"=dword:00007080\n"
    "\"saDataSize\"=dword:00019000\n\n",
    PRESET_KEY("\\Parameters\\Ip"),
    "\"AllowNetworkAccess\"=dword:00000001\n"
    "\"EnableIn\"=dword:00000001\n"
    "\"UseDhcpAddressing\"=dword:00000000\n\n",
    PRESET_KEY("\\Parameters\\Ip\\StaticAddressPool\\0"),
    "\"From\"=dword:c0000281\n"
    "\"To\"=dword:c00002be\n",
    NULL,
};
