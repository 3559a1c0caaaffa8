/* Numbers as people read them. */
#include "harness/values.h"

#include <signal.h>
#include <stdio.h>

struct value {
    uint32_t number;
    const char *symbol;
};

static const struct value codes[] = {
    {0, "NO_ERROR"},
    {2, "ERROR_FILE_NOT_FOUND"},
    {5, "ERROR_ACCESS_DENIED"},
    {6, "ERROR_INVALID_HANDLE"},
    {8, "ERROR_NOT_ENOUGH_MEMORY"},
    {14, "ERROR_OUTOFMEMORY"},
    {50, "ERROR_NOT_SUPPORTED"},
    {53, "ERROR_BAD_NETPATH"},
    {87, "ERROR_INVALID_PARAMETER"},
    {111, "ERROR_BUFFER_OVERFLOW"},
    {120, "ERROR_CALL_NOT_IMPLEMENTED"},
    {122, "ERROR_INSUFFICIENT_BUFFER"},
    {123, "ERROR_INVALID_NAME"},
    {124, "ERROR_INVALID_LEVEL"},
    {127, "ERROR_PROC_NOT_FOUND"},
    {183, "ERROR_ALREADY_EXISTS"},
    {234, "ERROR_MORE_DATA"},
    {259, "ERROR_NO_MORE_ITEMS"},
    {902, "ERROR_UNKNOWN_PROTOCOL_ID"},
    {903, "ERROR_DDM_NOT_RUNNING"},
    {904, "ERROR_INTERFACE_ALREADY_EXISTS"},
    {905, "ERROR_NO_SUCH_INTERFACE"},
    {908, "ERROR_INTERFACE_CONNECTED"},
    {948, "ERROR_PROTOCOL_ALREADY_INSTALLED"},
    {956, "ERROR_REMOTEACCESS_NOT_CONFIGURED"},
    {1168, "ERROR_NOT_FOUND"},
    {1359, "ERROR_INTERNAL_ERROR"},
    {1722, "RPC_S_SERVER_UNAVAILABLE"},
    {3010, "ERROR_SUCCESS_REBOOT_REQUIRED"},
    {3011, "ERROR_SUCCESS_RESTART_REQUIRED"},
};

static const struct value crashes[] = {
    {SIGSEGV, "SIGSEGV"},
    {SIGABRT, "SIGABRT"},
    {SIGFPE, "SIGFPE"},
    {SIGILL, "SIGILL"},
#ifdef SIGBUS
    {SIGBUS, "SIGBUS"},
    {SIGKILL, "SIGKILL"},
    {SIGTRAP, "SIGTRAP"},
    {SIGPIPE, "SIGPIPE"},
    {SIGALRM, "SIGALRM"},
#endif
    {SIGTERM, "SIGTERM"},
    {0x80000003, "EXCEPTION_BREAKPOINT"},
    {0x80000100, "EXCEPTION_WINE_STUB"},
    {0xC0000005, "EXCEPTION_ACCESS_VIOLATION"},
    {0xC000001D, "EXCEPTION_ILLEGAL_INSTRUCTION"},
    {0xC0000094, "EXCEPTION_INT_DIVIDE_BY_ZERO"},
    {0xC00000FD, "EXCEPTION_STACK_OVERFLOW"},
    {0xC0000374, "STATUS_HEAP_CORRUPTION"},
    {0xC0000409, "STATUS_STACK_BUFFER_OVERRUN"},
};

static const char *symbol_of(const struct value *values, size_t count, uint32_t number)
{
    for (size_t i = 0; i < count; i++)
        if (values[i].number == number)
            return values[i].symbol;
    return NULL;
}

const char *code_text(uint32_t code, char *text, size_t size)
{
    const char *symbol = symbol_of(codes, sizeof codes / sizeof *codes, code);
    if (symbol != NULL)
        snprintf(text, size, "%s (%lu)", symbol, (unsigned long)code);
    else if (code >= 0x80000000u)
        snprintf(text, size, "code 0x%08lX", (unsigned long)code);
    else
        snprintf(text, size, "code %lu", (unsigned long)code);
    return text;
}

const char *crash_text(uint32_t code, char *text, size_t size)
{
    const char *symbol = symbol_of(crashes, sizeof crashes / sizeof *crashes, code);
    if (code >= 0x80000000u)
        snprintf(text, size, "%s (0x%08lX)", symbol ? symbol : "exception", (unsigned long)code);
    else
        snprintf(text, size, "%s (%lu)", symbol ? symbol : "signal", (unsigned long)code);
    return text;
}
