/*
 * preset_text.h: what the texts of presets have in common. A preset is a list of parts that are one
 * text when put together, ended by NULL: no compiler need take a literal as long as the whole.
 *
 * Information headers are written out in bytes, a row for each thing in them: the twelve bytes of
 * the header, sixteen for each entry (type, size of an item, items, offset), the data. Those that
 * Windows sets up by itself count eight bytes more per entry in their size than they fill; those
 * that are configured later end with their last block.
 */
#ifndef MODEL_PRESET_TEXT_H
#define MODEL_PRESET_TEXT_H

extern const char *const preset_windows_client[];
extern const char *const preset_rras_server[];

#define PRESET_FIRST_LINE "Windows Registry Editor Version 5.00\n\n"

/* A key below RemoteAccess; `path` is "" or begins with a backslash. */
#define PRESET_KEY(path)                                                                           \
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess" path "]\n"

/* The connection name of an adapter. */
#define PRESET_ADAPTER(guid, name)                                                                 \
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Network\\"                           \
    "{4D36E972-E325-11CE-BFC1-08002BE10318}\\" guid "\\Connection]\n"                              \
    "\"Name\"=\"" name "\"\n\n"

/* The head of an interface; `type` has two hex digits. */
#define PRESET_INTERFACE(number, name, type)                                                       \
    PRESET_KEY("\\Interfaces\\" number)                                                            \
    "\"InterfaceName\"=\"" name "\"\n"                                                             \
    "\"Type\"=dword:000000" type "\n"                                                              \
    "\"Enabled\"=dword:00000001\n"                                                                 \
    "\"Stamp\"=dword:00000000\n"

#define PRESET_ON_INTERFACE(number, transport, id)                                                 \
    PRESET_KEY("\\Interfaces\\" number "\\" transport)                                             \
    "\"ProtocolId\"=dword:000000" id "\n"

/* What an interface has at first for either transport: no routes, up, router discovery at 600, 450
 * and 1800 seconds but off. */
#define PRESET_INFO                                                                                \
    "\"InterfaceInfo\"=hex:01,00,00,00,68,00,00,00,03,00,00,00,\\\n"                               \
    "  05,00,ff,ff,48,00,00,00,00,00,00,00,40,00,00,00,\\\n"                                       \
    "  04,00,ff,ff,04,00,00,00,01,00,00,00,40,00,00,00,\\\n"                                       \
    "  07,00,ff,ff,10,00,00,00,01,00,00,00,48,00,00,00,00,00,00,00,\\\n"                           \
    "  01,00,00,00,00,00,00,00,\\\n"                                                               \
    "  58,02,c2,01,08,07,00,00,00,00,00,00,00,00,00,00,\\\n"                                       \
    "  00,00,00,00,00,00,00,00,00,00,00,00,00,00,00,00\n\n"

#define PRESET_BOTH(number)                                                                        \
    PRESET_ON_INTERFACE(number, "Ip", "21")                                                        \
    PRESET_INFO PRESET_ON_INTERFACE(number, "Ipv6", "57") PRESET_INFO

/* The path of the router manager, a text that the system expands. */
#define PRESET_DLL_PATH                                                                            \
    "\"DLLPath\"=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,74,00,\\\n"    \
    "  25,00,5c,00,53,00,79,00,73,00,74,00,65,00,6d,00,33,00,32,00,5c,00,69,00,70,00,72,00,\\\n"   \
    "  74,00,72,00,6d,00,67,00,72,00,2e,00,64,00,6c,00,6c,00,00,00\n\n"

/* The router managers. Their global information: whether packets are filtered (no) and what is
 * logged (errors); the priorities of the sources of routes: local 1, static 3, static but not
 * demand-dial 5, static by update 7, network management 10, RIP 120. */
#define PRESET_MANAGERS                                                                            \
    PRESET_KEY("\\RouterManagers")                                                                 \
    "\"Stamp\"=dword:00000000\n\n" PRESET_MANAGER("Ip", "21", "03")                                \
        PRESET_MANAGER("Ipv6", "57", "0f")

#define PRESET_MANAGER(transport, id, global)                                                      \
    PRESET_KEY("\\RouterManagers\\" transport)                                                     \
    "\"ProtocolId\"=dword:000000" id "\n"                                                          \
    "\"GlobalInfo\"=hex:01,00,00,00,78,00,00,00,02,00,00,00,\\\n"                                  \
    "  " global ",00,ff,ff,08,00,00,00,01,00,00,00,30,00,00,00,\\\n"                               \
    "  06,00,ff,ff,34,00,00,00,01,00,00,00,38,00,00,00,00,00,00,00,\\\n"                           \
    "  00,00,00,00,01,00,00,00,\\\n"                                                               \
    "  06,00,00,00,02,00,00,00,01,00,00,00,16,27,00,00,03,00,00,00,17,27,00,00,05,00,00,00,\\\n"   \
    "  12,27,00,00,07,00,00,00,03,00,00,00,0a,00,00,00,08,00,00,00,78,00,00,00,\\\n"               \
    "  00,00,00,00,00,00,00,00,00,00,00,00\n" PRESET_DLL_PATH

#endif
