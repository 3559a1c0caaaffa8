/*
 * nulls.c: every pointer that a function refuses to do without, NULL in a call that is otherwise
 * good.
 */
#include "model.h"

/* One call; the outputs of all of them are these. */
#define CALL(number, name, arguments)                                                              \
    case number:                                                                                   \
        begin(#name);                                                                              \
        ended(name arguments, ERROR_INVALID_PARAMETER);                                            \
        break;

void op_null(void)
{
    unsigned which = next();
    HANDLE config = any_handle(CONNECTION), interface = any_handle(INTERFACE), out;
    HANDLE carried = (HANDLE)(uintptr_t)77;
    DWORD read, total, size;
    LPBYTE buffer;
    LPVOID header;
    WCHAR text[40];
    static BYTE empty_header[12] = {1, 0, 0, 0, 12};

    POISON(out), POISON(read), POISON(total), POISON(size), POISON(buffer), POISON(header);
    POISON(text);
    LPBYTE given = handed("given", 5);
    switch (which % 48) {
        CALL(0, MprConfigGetFriendlyName, (config, NULL, text, sizeof text))
        CALL(1, MprConfigGetFriendlyName, (config, handed_text(guids[0]), NULL, 0))
        CALL(2, MprConfigGetGuidName, (config, NULL, text, sizeof text))
        CALL(3, MprConfigGetGuidName, (config, handed_text(names[0]), NULL, 0))
        CALL(4, MprConfigInterfaceCreate, (config, 0, NULL, &out))
        CALL(5, MprConfigInterfaceGetHandle, (config, NULL, &out))
        CALL(6, MprConfigInterfaceGetHandle, (config, handed_text(names[0]), NULL))
        CALL(7, MprConfigInterfaceEnum, (config, 0, NULL, ~0u, &read, &total, NULL))
        CALL(8, MprConfigInterfaceEnum, (config, 0, &buffer, ~0u, NULL, &total, NULL))
        CALL(9, MprConfigInterfaceEnum, (config, 0, &buffer, ~0u, &read, NULL, NULL))
        CALL(10, MprConfigInterfaceEnum, (config, 1, &buffer, ~0u, &read, &total, NULL))
        CALL(11, MprConfigInterfaceGetInfo, (config, interface, 0, NULL, &size))
        CALL(12, MprConfigInterfaceGetInfo, (config, interface, 0, &buffer, NULL))
        CALL(13, MprConfigInterfaceSetInfo, (config, interface, 0, NULL))
        CALL(14, MprConfigTransportCreate, (config, PID_IP, NULL, NULL, 0, NULL, 0, NULL, NULL))
        CALL(15, MprConfigTransportEnum, (config, 0, NULL, ~0u, &read, &total, NULL))
        CALL(16, MprConfigTransportEnum, (config, 0, &buffer, ~0u, NULL, &total, NULL))
        CALL(17, MprConfigTransportEnum, (config, 0, &buffer, ~0u, &read, NULL, NULL))
        CALL(18, MprConfigTransportGetHandle, (config, PID_IP, NULL))
        CALL(19, MprConfigFilterGetInfo, (config, 0, PID_IP, NULL))
        CALL(20, MprConfigFilterSetInfo, (config, 0, PID_IP, NULL))
        CALL(21, MprConfigInterfaceTransportAdd, (config, interface, PID_IP, NULL, NULL, 0, NULL))
        CALL(22, MprConfigInterfaceTransportEnum,
             (config, interface, 0, NULL, ~0u, &read, &total, NULL))
        CALL(23, MprConfigInterfaceTransportEnum,
             (config, interface, 0, &buffer, ~0u, NULL, &total, NULL))
        CALL(24, MprConfigInterfaceTransportEnum,
             (config, interface, 0, &buffer, ~0u, &read, NULL, NULL))
        CALL(25, MprConfigInterfaceTransportGetHandle, (config, interface, PID_IP, NULL))
        CALL(26, MprConfigInterfaceTransportGetInfo, (config, interface, carried, &buffer, NULL))
        CALL(27, MprConfigInterfaceTransportSetInfo, (config, interface, carried, given, 0))
        CALL(28, MprInfoCreate, (RTR_INFO_BLOCK_VERSION, NULL))
        CALL(29, MprInfoDelete, (NULL))
        CALL(30, MprInfoDuplicate, (NULL, &header))
        CALL(31, MprInfoDuplicate, (empty_header, NULL))
        CALL(32, MprInfoRemoveAll, (NULL, &header))
        CALL(33, MprInfoRemoveAll, (empty_header, NULL))
        CALL(34, MprInfoBlockAdd, (NULL, 1, 1, 1, given, &header))
        CALL(35, MprInfoBlockAdd, (empty_header, 1, 0, 0, NULL, &header))
        CALL(36, MprInfoBlockAdd, (empty_header, 1, 1, 1, given, NULL))
        CALL(37, MprInfoBlockSet, (NULL, 1, 1, 1, given, &header))
        CALL(38, MprInfoBlockRemove, (NULL, 1, &header))
        CALL(39, MprInfoBlockFind, (NULL, 1, &size, &read, &buffer))
        CALL(40, MprConfigServerGetInfo, (config, 0, NULL))
        CALL(41, MprConfigServerSetInfo, (config, 1, NULL))
        CALL(42, MprConfigServerGetInfoEx, (config, NULL))
        CALL(43, MprConfigServerSetInfoEx, (config, NULL))
        CALL(44, MprConfigInterfaceGetCustomInfoEx, (config, interface, NULL))
        CALL(45, MprConfigInterfaceSetCustomInfoEx, (config, interface, NULL))
        CALL(46, MprAdminServerConnect, (NULL, NULL))
    default:
        begin("MprInfoBlockQuerySize");
        if (MprInfoBlockQuerySize(NULL) != 0)
            broken("the size of no header", 0, 1);
        ended(NO_ERROR, NO_ERROR);
    }
    untouched(&out, sizeof out), untouched(&read, sizeof read), untouched(&total, sizeof total);
    untouched(&size, sizeof size), untouched(&buffer, sizeof buffer);
    untouched(&header, sizeof header), untouched(text, sizeof text);
}
