/*
 * admin.c: some functions of a running router, which none is here: connecting, freeing and texts
 * work; what asks the router is refused once its arguments were looked at.
 */
#include "model.h"

#define NOBODY RPC_S_SERVER_UNAVAILABLE

static void service_connect(enum kind kind)
{
    HANDLE out;

    POISON(out);
    begin(kind == SERVICE ? "MprAdminServerConnect" : "MprAdminMIBServerConnect");
    if (!ended(kind == SERVICE ? MprAdminServerConnect(NULL, &out)
                               : MprAdminMIBServerConnect(handed_text(names[0]), &out),
               expect_script())) {
        untouched(&out, sizeof out);
        return;
    }
    f.open++;
    if (find(out) != NULL)
        broken("a handle that was issued before", 0, (unsigned long)(uintptr_t)out);
    if (remember(out, kind, NULL, 0) != NULL)
        return;
    begin(kind == SERVICE ? "MprAdminServerDisconnect" : "MprAdminMIBServerDisconnect");
    kind == SERVICE ? MprAdminServerDisconnect(out) : MprAdminMIBServerDisconnect(out);
    ended(NO_ERROR, NO_ERROR);
    f.open--;
}

static void service_disconnect(enum kind kind, HANDLE service)
{
    struct known *known = find(service);

    begin(kind == SERVICE ? "MprAdminServerDisconnect" : "MprAdminMIBServerDisconnect");
    kind == SERVICE ? MprAdminServerDisconnect(service) : MprAdminMIBServerDisconnect(service);
    ended(NO_ERROR, NO_ERROR);
    if (known != NULL && known->is_live && known->kind == kind) {
        known->is_live = 0;
        f.open--;
    }
}

static void error_string(DWORD code)
{
    LPWSTR text;

    POISON(text);
    begin("MprAdminGetErrorString");
    DWORD expected = expect_script();
    if (expected == NO_ERROR && (code < ROUTEBASE || code > ERROR_REMOTEACCESS_NOT_CONFIGURED))
        expected = ERROR_MR_MID_NOT_FOUND;
    if (!ended(MprAdminGetErrorString(code, &text), expected)) {
        untouched(&text, sizeof text);
        return;
    }
    if (length_of(text) == 0)
        broken("the text of a code", code, 0);
    free(text);
}

/* What a function answers that takes a handle of the service, once its other arguments pass. */
static DWORD refusal(HANDLE service, enum kind kind, DWORD answer)
{
    const struct known *known = find(service);
    DWORD script = expect_script();

    if (service == NULL || known == NULL || !known->is_live || known->kind != kind)
        return RPC_S_INVALID_BINDING;
    return script != NO_ERROR ? script : answer;
}

static void ask_router(unsigned what, HANDLE service)
{
    HANDLE out;
    DWORD read, total, size;
    LPBYTE buffer;

    POISON(out), POISON(read), POISON(total), POISON(size), POISON(buffer);
    switch (what) {
    case 0:
        begin("MprAdminServerGetInfo");
        ended(MprAdminServerGetInfo(service, 0, &buffer),
              refusal(service, SERVICE, ERROR_DDM_NOT_RUNNING));
        break;
    case 1:
        begin("MprAdminServerSetInfo");
        ended(MprAdminServerSetInfo(service, 0, NULL), ERROR_INVALID_PARAMETER);
        break;
    case 2:
        begin("MprAdminInterfaceEnum");
        ended(MprAdminInterfaceEnum(service, 0, &buffer, 0xFFFFFFFFu, &read, &total, NULL),
              refusal(service, SERVICE, NOBODY));
        break;
    case 3:
        begin("MprAdminInterfaceEnum");
        ended(MprAdminInterfaceEnum(service, 1, &buffer, 0xFFFFFFFFu, &read, &total, NULL),
              ERROR_NOT_SUPPORTED);
        break;
    case 4:
        begin("MprAdminInterfaceGetHandle");
        ended(MprAdminInterfaceGetHandle(service, NULL, &out, FALSE), RPC_X_NULL_REF_POINTER);
        break;
    case 5:
        begin("MprAdminTransportGetInfo");
        ended(MprAdminTransportGetInfo(service, PID_IP, NULL, NULL, NULL, NULL),
              ERROR_INVALID_PARAMETER);
        break;
    case 6:
        begin("MprAdminMIBEntryGet");
        ended(MprAdminMIBEntryGet(service, PID_IP, 0, handed("query", 5), 5, (LPVOID *)&buffer,
                                  &size),
              refusal(service, MIB, NOBODY));
        break;
    default:
        begin("MprAdminInterfaceDelete");
        ended(MprAdminInterfaceDelete(service, (HANDLE)(uintptr_t)1),
              refusal(service, SERVICE, NOBODY));
        break;
    }
    untouched(&out, sizeof out), untouched(&read, sizeof read), untouched(&total, sizeof total);
    untouched(&size, sizeof size), untouched(&buffer, sizeof buffer);
}

static void is_running(void)
{
    begin("MprAdminIsServiceRunning");
    BOOL expected = expect_script() != NO_ERROR;
    BOOL runs = MprAdminIsServiceRunning(NULL);
    ended(NO_ERROR, NO_ERROR);
    if (runs != expected)
        broken("whether the service runs", (unsigned long)expected, (unsigned long)runs);
}

static void is_initialized(void)
{
    BOOL is;

    POISON(is);
    begin("MprAdminIsServiceInitialized");
    if (!ended(MprAdminIsServiceInitialized(NULL, &is), expect_script()))
        untouched(&is, sizeof is);
    else if (is != FALSE)
        broken("whether the service is initialized", 0, 1);
}

void op_service(void)
{
    static const DWORD codes[] = {ROUTEBASE, ERROR_NO_SUCH_INTERFACE,
                                  ERROR_REMOTEACCESS_NOT_CONFIGURED, NO_ERROR};
    unsigned which = next(), what = which % 16, argument = which / 16;
    HANDLE service = any_handle(what == 6 || what == 11 ? MIB : SERVICE);

    if (what < 8) {
        ask_router(what, service);
    } else if (what < 10) {
        service_connect(what == 8 ? SERVICE : MIB);
    } else if (what < 12) {
        service_disconnect(what == 10 ? SERVICE : MIB, service);
    } else if (what == 12) {
        is_running();
        is_initialized();
    } else if (what == 13) {
        error_string(codes[argument % 4]);
    } else if (what == 14 && f.buffer_count > 0) {
        free_buffer(argument % f.buffer_count, MprAdminBufferFree, "MprAdminBufferFree");
    } else {
        begin(what == 14 ? "MprAdminBufferFree" : "MprAdminMIBBufferFree");
        ended(what == 14 ? MprAdminBufferFree(NULL) : MprAdminMIBBufferFree(NULL),
              ERROR_INVALID_PARAMETER);
    }
}
