/*
 * model.c: the state of a run, and what all calls share: the input, scripts and counts, what holds
 * before and after each call, blocks handed over, buffers received.
 */
#include "model.h"

struct state f;

const char16_t *const names[NAMES] = {
    u"Alpha", u"beta", u"\u0413\u0430\u043c\u043c\u0430", u"d", u"Epsilon with blanks", u"zeta"};
const char16_t *const other_names[NAMES] = {
    u"aLPHA", u"BETA", u"\u0433\u0410\u041c\u041c\u0410", u"D", u"ePSILON WITH BLANKS", u"Zeta"};
const char *const names_utf8[NAMES] = {
    "Alpha", "beta", "\xd0\x93\xd0\xb0\xd0\xbc\xd0\xbc\xd0\xb0", "d", "Epsilon with blanks",
    "zeta"};
const char16_t *const guids[NAMES] = {
    u"{00000000-1111-2222-3333-444444444440}", u"{00000000-1111-2222-3333-444444444441}",
    u"{00000000-1111-2222-3333-444444444442}", u"{00000000-1111-2222-3333-444444444443}",
    u"{00000000-1111-2222-3333-444444444444}", u"{00000000-1111-2222-3333-444444444445}"};
const DWORD ids[IDS] = {PID_IP, PID_IPX, PID_NBF, PID_ATALK, PID_IPV6, 0, 0x22};

unsigned next(void)
{
    if (f.size == 0)
        return 0;
    f.size--;
    return *f.data++;
}

/* -------------------------------------------------------------------------------------- texts */

unsigned length_of(const char16_t *text)
{
    unsigned length = 0;

    while (text[length] != 0)
        length++;
    return length;
}

void text_copy(char16_t *to, const char16_t *from)
{
    memcpy(to, from, (length_of(from) + 1) * sizeof *from);
}

/* Latin and Cyrillic are all that occurs here. */
static unsigned folded(char16_t unit)
{
    if ((unit >= 'a' && unit <= 'z') || (unit >= 0x430 && unit <= 0x44F))
        return unit - 0x20u;
    return unit;
}

int same_text(const char16_t *a, const char16_t *b)
{
    while (*a != 0 && folded(*a) == folded(*b))
        a++, b++;
    return *a == 0 && *b == 0;
}

/* ------------------------------------------------------------------------------------ content */

unsigned shape(void)
{
    return f.content & 7;
}

DWORD value_of(unsigned i)
{
    DWORD value = f.content >> 3;

    return value == 0 ? 0 : value * 0x01010101u ^ (i + 1) * 0x9E3779B1u;
}

struct given block_given(unsigned which)
{
    static const unsigned char some[] = "xyz";
    struct given given = {NULL, 0};
    unsigned char bytes[64];

    if (which == 1)
        given.size = 5;
    else if (which == 2)
        given.at = handed(some, 0);
    else if (which == 3) {
        const LPBYTE header = last_header(&given.size);

        given.at = handed(header, given.size);
    } else if (which != 0) {
        given.size = which % 61 + 1;
        memset(bytes, (int)which, given.size);
        given.at = handed(bytes, given.size);
    }
    return given;
}

/* ---------------------------------------------------------------------- functions and scripts */

#define NAMED(name) #name,
#define FUNCTIONS(NAME)                                                                            \
    NAME(MprConfigServerConnect)                                                                   \
    NAME(MprConfigServerDisconnect)                                                                \
    NAME(MprConfigServerRefresh)                                                                   \
    NAME(MprConfigBufferFree)                                                                      \
    NAME(MprConfigServerGetInfo)                                                                   \
    NAME(MprConfigServerSetInfo)                                                                   \
    NAME(MprConfigServerGetInfoEx)                                                                 \
    NAME(MprConfigServerSetInfoEx)                                                                 \
    NAME(MprConfigServerBackup)                                                                    \
    NAME(MprConfigServerRestore)                                                                   \
    NAME(MprConfigServerInstall)                                                                   \
    NAME(MprConfigGetFriendlyName)                                                                 \
    NAME(MprConfigGetGuidName)                                                                     \
    NAME(MprConfigTransportCreate)                                                                 \
    NAME(MprConfigTransportDelete)                                                                 \
    NAME(MprConfigTransportEnum)                                                                   \
    NAME(MprConfigTransportGetHandle)                                                              \
    NAME(MprConfigTransportGetInfo)                                                                \
    NAME(MprConfigTransportSetInfo)                                                                \
    NAME(MprConfigFilterGetInfo)                                                                   \
    NAME(MprConfigFilterSetInfo)                                                                   \
    NAME(MprConfigInterfaceCreate)                                                                 \
    NAME(MprConfigInterfaceDelete)                                                                 \
    NAME(MprConfigInterfaceEnum)                                                                   \
    NAME(MprConfigInterfaceGetHandle)                                                              \
    NAME(MprConfigInterfaceGetInfo)                                                                \
    NAME(MprConfigInterfaceSetInfo)                                                                \
    NAME(MprConfigInterfaceGetCustomInfoEx)                                                        \
    NAME(MprConfigInterfaceSetCustomInfoEx)                                                        \
    NAME(MprConfigInterfaceTransportAdd)                                                           \
    NAME(MprConfigInterfaceTransportRemove)                                                        \
    NAME(MprConfigInterfaceTransportEnum)                                                          \
    NAME(MprConfigInterfaceTransportGetHandle)                                                     \
    NAME(MprConfigInterfaceTransportGetInfo)                                                       \
    NAME(MprConfigInterfaceTransportSetInfo)                                                       \
    NAME(MprInfoCreate)                                                                            \
    NAME(MprInfoDelete)                                                                            \
    NAME(MprInfoDuplicate)                                                                         \
    NAME(MprInfoRemoveAll)                                                                         \
    NAME(MprInfoBlockAdd)                                                                          \
    NAME(MprInfoBlockRemove)                                                                       \
    NAME(MprInfoBlockSet)                                                                          \
    NAME(MprInfoBlockFind)                                                                         \
    NAME(MprInfoBlockQuerySize)                                                                    \
    NAME(MprAdminIsServiceRunning)                                                                 \
    NAME(MprAdminIsServiceInitialized)                                                             \
    NAME(MprAdminServerConnect)                                                                    \
    NAME(MprAdminServerDisconnect)                                                                 \
    NAME(MprAdminBufferFree)                                                                       \
    NAME(MprAdminGetErrorString)                                                                   \
    NAME(MprAdminMIBServerConnect)                                                                 \
    NAME(MprAdminMIBServerDisconnect)                                                              \
    NAME(MprAdminMIBBufferFree)                                                                    \
    NAME(MprAdminServerGetInfo)                                                                    \
    NAME(MprAdminServerSetInfo)                                                                    \
    NAME(MprAdminInterfaceEnum)                                                                    \
    NAME(MprAdminInterfaceGetHandle)                                                               \
    NAME(MprAdminInterfaceDelete)                                                                  \
    NAME(MprAdminTransportGetInfo)                                                                 \
    NAME(MprAdminMIBEntryGet)                                                                      \
    NAME(MprAdminUserGetInfo)                                                                      \
    NAME(MprAdminGetPDCServer)                                                                     \
    NAME(MprAdminIsDomainRasServer)                                                                \
    NAME(MprAdminInterfaceGetCredentials)

static const char *const functions[] = {"", FUNCTIONS(NAMED)};
#define FUNCTION_COUNT (sizeof functions / sizeof *functions)

static unsigned long long calls[FUNCTION_COUNT];
static struct script scripts[FUNCTION_COUNT];
static unsigned now; /* the function that is being called; 0: one of mprfake.h */
static const char *call = "the beginning";

unsigned function_count(void)
{
    return FUNCTION_COUNT;
}

const char *function_name(unsigned index)
{
    return functions[index];
}

unsigned long long calls_of(unsigned index)
{
    return calls[index];
}

void calls_forget(void)
{
    memset(calls, 0, sizeof calls);
    memset(scripts, 0, sizeof scripts);
}

void script_set(unsigned index, DWORD nth, DWORD times, DWORD code)
{
    scripts[index] = (struct script){calls[index] + nth,
                                     times == 0 ? ~0ull : calls[index] + nth + times - 1, code};
}

DWORD expect_script(void)
{
    return calls[now] >= scripts[now].first && calls[now] <= scripts[now].last ? scripts[now].code
                                                                               : NO_ERROR;
}

/* ------------------------------------------------------------------------------- before, after */

const char *blamed(void)
{
    return call;
}

void blame(const char *function)
{
    call = function;
}

_Noreturn void broken(const char *what, unsigned long expected, unsigned long found)
{
    fprintf(stderr, "%s: %s: expected %lu, found %lu\n", call, what, expected, found);
    remove_directories();
    abort();
}

/* Blocks of the call under way. */
static struct {
    void *block;
    struct bytes before;
} blocks[32];
static unsigned block_count;

void *handed(const void *bytes, size_t size)
{
    if (bytes == NULL)
        return NULL;
    if (block_count == sizeof blocks / sizeof *blocks)
        broken("the target hands over too many blocks", 0, block_count);
    void *block = malloc(size > 0 ? size : 1);
    if (block == NULL)
        exit(1);
    if (size > 0)
        memcpy(block, bytes, size);
    blocks[block_count].block = block;
    blocks[block_count++].before = bytes_copy(bytes, size);
    return block;
}

WCHAR *handed_text(const char16_t *text)
{
    return handed(text, text != NULL ? (length_of(text) + 1) * sizeof *text : 0);
}

static void take_back(void)
{
    while (block_count > 0) {
        struct bytes *before = &blocks[--block_count].before;

        if (before->size > 0 && memcmp(blocks[block_count].block, before->at, before->size) != 0)
            broken("an input was written to", 0, 1);
        free(blocks[block_count].block);
        bytes_free(before);
    }
}

static DWORD failed_before;

void begin(const char *function)
{
    DWORD open = 0;

    if (!f.is_walking)
        mprfake_open(NULL, &open);
    if (!f.is_walking && open != f.open)
        broken("what the call before left open", f.open, open);
    call = function;
    now = 1;
    while (now < FUNCTION_COUNT && strcmp(functions[now], function) != 0)
        now++;
    now %= FUNCTION_COUNT;
    calls[now]++;
    mprfake_allocations(NULL, &failed_before);
}

/* Every call of the API is in the log, and no other. */
static void check_log(DWORD code)
{
    DWORD count = 0, logged = 0;
    const char *name = "";

    if (now != 0)
        f.logged++;
    mprfake_call_count(&count);
    if (count != f.logged)
        broken("calls that have ended", f.logged, count);
    if (now != 0 && mprfake_call_at(count, &name, &logged) != NO_ERROR)
        broken("the latest call is not known", count, 0);
    if (now != 0 && (strcmp(name, call) != 0 || logged != code))
        broken("the log has another call or code", code, logged);
}

static int is_success(DWORD code)
{
    return code == NO_ERROR || code == ERROR_SUCCESS_REBOOT_REQUIRED ||
           code == ERROR_SUCCESS_RESTART_REQUIRED;
}

int ended_either(DWORD code, DWORD expected, DWORD other)
{
    char why[200] = "";
    DWORD failed = 0;

    mprfake_allocations(NULL, &failed);
    failed -= failed_before;
    if (failed > 0 && code != ERROR_NOT_ENOUGH_MEMORY)
        broken("an allocation failed and the call did not say so", ERROR_NOT_ENOUGH_MEMORY, code);
    if (failed == 0 && code == ERROR_NOT_ENOUGH_MEMORY)
        broken("a shortage was told that nobody made", expected, code);
    if (failed == 0 && code != expected && code != other)
        broken("the code", expected, code);
    take_back();
    check_log(code);
    if (!f.is_walking && mprfake_check(why, sizeof why) != NO_ERROR)
        broken(why, 0, 1);
    return is_success(code);
}

int ended(DWORD code, DWORD expected)
{
    return ended_either(code, expected, expected);
}

void untouched(const void *output, size_t size)
{
    const unsigned char *bytes = output;

    for (size_t i = 0; i < size; i++)
        if (bytes[i] != 0xA5)
            broken("an output written by a refused call", 0xA5, bytes[i]);
}

/* ------------------------------------------------------------------------------------ buffers */

void keep(void *buffer)
{
    if (buffer == NULL)
        return;
    if (f.buffer_count == f.buffer_room) {
        f.buffer_room = f.buffer_room * 2 + 8;
        f.buffers = realloc(f.buffers, f.buffer_room * sizeof *f.buffers);
        if (f.buffers == NULL)
            exit(1);
    }
    f.buffers[f.buffer_count++] = buffer;
    f.open++;
}

void free_buffer(unsigned place, DWORD (*function)(LPVOID), const char *name)
{
    LPBYTE buffer = f.buffers[place];

    begin(name);
    if (!ended(function(buffer), expect_script()))
        return;
    f.stale = buffer;
    f.buffers[place] = f.buffers[--f.buffer_count];
    f.open--;
}

/* -------------------------------------------------------------------------------------- pause */

static struct script paused[FUNCTION_COUNT];
static unsigned pauses;
static DWORD asked_before;

void pause_failures(void)
{
    if (pauses++ > 0)
        return;
    mprfake_allocations(&asked_before, NULL);
    mprfake_fail_allocation(0, MPRFAKE_FAIL_ONE, 0);
    mprfake_set_privileged(1);
    for (unsigned i = 1; i < FUNCTION_COUNT; i++) {
        const struct script *script = &scripts[i];

        paused[i] = (struct script){0, 0, NO_ERROR};
        if (script->code == NO_ERROR || script->last <= calls[i])
            continue;
        /* As mprfake_fail_call takes it: from now on, and how often. */
        paused[i].first = script->first > calls[i] ? script->first - calls[i] : 1;
        if (script->last != ~0ull)
            paused[i].last = script->last - calls[i] - paused[i].first + 1;
        paused[i].code = script->code;
        mprfake_fail_call(functions[i], 1, 1, NO_ERROR);
        scripts[i].code = NO_ERROR;
    }
}

static void fail_memory_again(void)
{
    DWORD nth = f.plan.nth, count = f.plan.count, asked = asked_before;

    if (nth != 0 && nth <= asked) {
        if (f.plan.mode == MPRFAKE_FAIL_ONE)
            nth = 0;
        else if (f.plan.mode == MPRFAKE_FAIL_RUN && nth + count <= asked)
            nth = 0;
        else {
            count = nth + count - asked - 1;
            nth = 1;
        }
    } else if (nth != 0) {
        nth -= asked;
    }
    f.plan.nth = nth;
    f.plan.count = count;
    mprfake_fail_allocation(nth, f.plan.mode, count);
}

void go_on_failing(void)
{
    if (--pauses > 0)
        return;
    mprfake_set_privileged(!f.is_unprivileged);
    for (unsigned i = 1; i < FUNCTION_COUNT; i++) {
        if (paused[i].code == NO_ERROR)
            continue;
        mprfake_fail_call(functions[i], (DWORD)paused[i].first, (DWORD)paused[i].last,
                          paused[i].code);
        script_set(i, (DWORD)paused[i].first, (DWORD)paused[i].last, paused[i].code);
    }
    if (f.plan.mode != 0)
        fail_memory_again();
}
