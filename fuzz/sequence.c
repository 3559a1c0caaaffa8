/*
 * Call sequences against the double: every family of its functions, with good, stale, foreign and
 * random handles, structures of every level and shape, and memory that fails where the input says.
 *
 * The property, held before and after each call, or the target stops with a line that says which
 * call broke it:
 *   - no fault, and (the sanitizers see to it) no byte read or written outside what was handed
 *     over; what was handed over to be read is as it was;
 *   - the code is the one that a small model of the double (sequence/model.h) expects: which
 *     handles live and what for, what every machine's configuration holds, what a script says, who
 *     has which rights;
 *   - ERROR_NOT_ENOUGH_MEMORY is answered exactly when an allocation of the call was made to fail;
 *   - outputs are untouched by a refused call; on success they hold what the model has;
 *   - a handle stands for one thing for ever: never for a second, and a thing that was deleted is
 *     not brought back by another of its name; one handle is all there is of a thing and a
 *     connection;
 *   - lists give what is there, in order and page by page, whatever changed between two pages;
 *   - every call is in the log, what is open is what the model says, and every invariant of the
 *     double holds (mprfake_check);
 *   - a configuration that was saved and loaded, into another machine too, is the same and is saved
 *     as the same text; what a snapshot or a backup brings back is what was there;
 *   - at the end every machine is as the model has it; and when everything was given back, nothing
 *     is open (mprfake_open), and nothing has leaked.
 */
#include "sequence/model.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void begin_afresh(void)
{
    const uint8_t *data = f.data;
    size_t size = f.size;

    for (unsigned i = 0; i < MACHINES; i++)
        model_machine_clear(&f.machines[i]);
    free(f.buffers);
    memset(&f, 0, sizeof f);
    f.data = data;
    f.size = size;
    f.local_name = -1;
    f.unknown_code = ERROR_BAD_NETPATH;
    for (unsigned i = 0; i < MACHINES; i++)
        model_machine_empty(&f.machines[i]);
    f.machines[0].exists = 1;
    calls_forget();
    listings_forget();
    forget_headers();
    mprfake_reset();
    /* The host's own name must not be one of ours. */
    mprfake_set_local_name("this-host");
}

/* Every machine is as it should be; then everything is given back, and nothing may be open. */
static void give_back(void)
{
    char report[4096] = "";

    pause_failures();
    for (unsigned i = 0; i < MACHINES; i++)
        if (f.machines[i].exists)
            look_at(i);
    while (f.buffer_count > 0)
        free_buffer(f.buffer_count - 1, MprConfigBufferFree, "MprConfigBufferFree");
    give_back_headers();
    for (unsigned i = 0; i < f.handle_count; i++) {
        const struct known *known = &f.handles[i];

        if (!known->is_live || known->parent != NULL)
            continue;
        if (known->kind == CONNECTION) {
            begin("MprConfigServerDisconnect");
            MprConfigServerDisconnect(known->handle);
        } else if (known->kind == SERVICE) {
            begin("MprAdminServerDisconnect");
            MprAdminServerDisconnect(known->handle);
        } else {
            begin("MprAdminMIBServerDisconnect");
            MprAdminMIBServerDisconnect(known->handle);
        }
        ended(NO_ERROR, NO_ERROR);
        f.open--;
    }
    begin("mprfake_open_report");
    ended(mprfake_open_report(report, sizeof report, NULL), NO_ERROR);
    if (report[0] != 0 || f.open != 0)
        broken(report, 0, f.open);
    go_on_failing();
}

/* After everything was given back, or in the midst of things. Snapshots, texts and files stay. */
void op_reset(void)
{
    if (shape() % 2 == 0)
        give_back();
    begin_afresh();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct {
        void (*run)(void);
        unsigned arguments;
    } operations[] = {
#define OPERATION(name, arguments) {op_##name, arguments},
        OPERATIONS(OPERATION)
#undef OPERATION
    };

    f.data = data;
    f.size = size;
    begin_afresh();
    while (f.size > 0) {
        unsigned which = next() % (sizeof operations / sizeof *operations);
        unsigned arguments = operations[which].arguments;
        size_t before = f.size;

        operations[which].run();
        if (before - f.size != (before < arguments ? before : arguments))
            broken("argument bytes of an operation", arguments, (unsigned long)(before - f.size));
    }
    give_back();
    begin_afresh();
    forget_snapshots();
    forget_texts();
    forget_files();
    begin_afresh();
    return 0;
}
