/*
 * preset_windows_client.c: what a client Windows of the 2009 generation has when it is installed:
 * nobody has set routing up, yet both router managers are there, and an interface for loopback, for
 * remote access and for each adapter of Ethernet kind. A third adapter, that of a tunnel, has a
 * connection name and no interface.
 */
#include "model/preset_text.h"

#include <stddef.h>

#define LAN    "{3B9C2A51-6E0D-4F7A-9C1E-5D20A7B4E801}"
#define LAN_2  "{A4D1F3C6-82B7-4E95-B0A3-71C95E0D6F12}"
#define TUNNEL "{E07B5C94-1D3F-4826-8A6D-C2F490B17E53}"

const char *const preset_windows_client[] = {
    PRESET_FIRST_LINE,
    PRESET_ADAPTER(LAN, "Local Area Connection"),
    PRESET_ADAPTER(LAN_2, "Local Area Connection 2"),
    PRESET_ADAPTER(TUNNEL, "Local Area Connection* 11"),
    PRESET_KEY(""),
    "\"ConfigurationFlags\"=dword:00000000\n"
    "\"Start\"=dword:00000004\n\n",
    PRESET_KEY("\\Interfaces"),
    "\"Stamp\"=dword:00000000\n\n",
    PRESET_INTERFACE("0", "Loopback", "05"),
    PRESET_BOTH("0"),
    PRESET_INTERFACE("1", "Internal", "04"),
    PRESET_BOTH("1"),
    PRESET_INTERFACE("2", LAN_2, "03"),
    PRESET_BOTH("2"),
    PRESET_INTERFACE("3", LAN, "03"),
    PRESET_BOTH("3"),
    PRESET_MANAGERS,
    PRESET_KEY("\\Parameters"),
    "\"RouterType\"=dword:00000007\n"
    "\"ServerFlags\"=dword:00802602\n"
    "\"LoggingFlags\"=dword:00000002\n"
    "\"QuarantineInstalled\"=dword:00000001\n"
    "\"ServiceDllUnloadOnStop\"=dword:00000001\n"
    "\"UsersConfigured\"=dword:00000000\n"
    "\"Stamp\"=dword:00000000\n\n",
    PRESET_KEY("\\Parameters\\AccountLockout"),
    "\"MaxDenials\"=dword:00000000\n"
    "\"ResetTime (mins)\"=dword:00000b40\n\n",
    PRESET_KEY("\\Parameters\\IKEV2"),
    "\"idleTimeout\"=dword:0000012c\n"
    "\"networkBlackoutTime\"=dword:00000708\n"
    "\"saLifeTime\"=dword:00007080\n"
    "\"saDataSize\"=dword:00019000\n\n",
    PRESET_KEY("\\Parameters\\Ip"),
    "\"AllowNetworkAccess\"=dword:00000001\n"
    "\"EnableIn\"=dword:00000001\n"
    "\"UseDhcpAddressing\"=dword:00000001\n"
    "\"IpAddress\"=\"0.0.0.0\"\n"
    "\"IpMask\"=\"0.0.0.0\"\n\n",
    PRESET_KEY("\\Parameters\\Ipv6"),
    "\"AllowNetworkAccess\"=dword:00000001\n"
    "\"EnableIn\"=dword:00000000\n"
    "\"AdvertiseDefaultRoute\"=dword:00000001\n",
    NULL,
};
