/*
 * whole.c: configurations replaced as a whole: registry text saved and loaded, presets, snapshots;
 * Install, and backups in directories of the run.
 */
#include "model.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* ----------------------------------------------------------------------------------------- text
 */

#define TEXTS 4

/* Texts that were saved, and what the model had then. */
static struct {
    struct bytes text;
    struct machine machine;
} texts[TEXTS];
static unsigned text_count;

/* The text of a machine that exists, asked for in the three ways that there are. */
static struct bytes text_of(const char *name)
{
    DWORD needed = 0, again = 0;
    unsigned char *bytes;

    begin("mprfake_save_text");
    ended(mprfake_save_text(name, NULL, 0, &needed), ERROR_BUFFER_OVERFLOW);
    bytes = malloc(needed);
    if (bytes == NULL)
        exit(1);
    memset(bytes, 0xA5, needed);
    begin("mprfake_save_text");
    ended(mprfake_save_text(name, bytes, needed - 1, &again), ERROR_BUFFER_OVERFLOW);
    untouched(bytes, needed);
    if (again != needed)
        broken("the bytes of the whole", needed, again);
    begin("mprfake_save_text");
    ended(mprfake_save_text(name, bytes, needed, NULL), NO_ERROR);
    struct bytes text = bytes_copy(bytes, needed);
    free(bytes);
    return text;
}

/* Demands that a machine is saved as just this text. */
static void saves_as(const char *name, const struct bytes *text)
{
    struct bytes again = bytes_copy(text->at, text->size);
    DWORD needed = 0;

    begin("mprfake_save_text");
    DWORD code = mprfake_save_text(name, again.at, (DWORD)again.size, &needed);
    if (code != NO_ERROR || needed != text->size)
        broken("what was loaded is saved as a text of another size", (unsigned long)text->size,
               needed);
    ended(code, NO_ERROR);
    if (!bytes_same(text, &again))
        broken("what was loaded is saved as another text", (unsigned long)text->size, needed);
    bytes_free(&again);
}

static void forget_text(unsigned i)
{
    bytes_free(&texts[i].text);
    model_machine_clear(&texts[i].machine);
}

void forget_texts(void)
{
    while (text_count > 0)
        forget_text(--text_count);
}

void op_save(void)
{
    const char *name;
    unsigned machine = any_machine(&name);
    DWORD needed;

    if (machine == NOWHERE) {
        POISON(needed);
        begin("mprfake_save_text");
        ended(mprfake_save_text(name, NULL, 0, &needed), ERROR_NOT_FOUND);
        untouched(&needed, sizeof needed);
        return;
    }
    if (text_count == TEXTS) {
        forget_text(0);
        memmove(texts, texts + 1, --text_count * sizeof *texts);
    }
    texts[text_count].text = text_of(name);
    model_machine_copy(&texts[text_count++].machine, &f.machines[machine]);
}

/* Takes over what was saved before. Loading is a start of the service, so that no limit is below
 * what there is of ports. */
static void take_loaded(unsigned machine, struct machine *saved)
{
    struct tunnels *tunnels = &saved->tunnels;

    for (unsigned i = 0; i < TUNNELS; i++)
        if (tunnels->limits[i] < tunnels->ports[i][0])
            tunnels->limits[i] = tunnels->ports[i][0];
    take_over(machine, saved);
}

/* Loads a text as it was saved. */
static void load(const char *name, unsigned machine, unsigned which)
{
    const struct bytes *text = &texts[which].text;

    begin("mprfake_load_text");
    if (!ended(mprfake_load_text(name, handed(text->at, text->size), (DWORD)text->size, NULL, 0),
               machine == NOWHERE ? ERROR_NOT_FOUND : NO_ERROR))
        return;
    take_loaded(machine, &texts[which].machine);
    saves_as(name, text);
}

/* Whatever was accepted is saved as a text that says the same, and is saved as itself. */
static void goes_round(const char *name, unsigned machine)
{
    struct bytes text = text_of(name);
    struct machine before;

    model_machine_copy(&before, &f.machines[machine]);
    begin("mprfake_load_text");
    ended(mprfake_load_text(name, handed(text.at, text.size), (DWORD)text.size, NULL, 0), NO_ERROR);
    take_over(machine, &before);
    saves_as(name, &text);
    model_machine_clear(&before);
    bytes_free(&text);
}

/* Loads a damaged text: what became of it is for the double to say, but no means nothing changed.
 */
static void load_damaged(const char *name, unsigned machine, unsigned which, unsigned how)
{
    const struct bytes *text = &texts[which].text;
    struct bytes bytes = bytes_copy(text->at, text->size);
    unsigned where = how * 37 % (unsigned)(text->size + 1);
    char why[80];

    if (how % 2 != 0)
        bytes.size = where;
    else if (where < text->size)
        bytes.at[where] ^= (unsigned char)(1u << how % 8);
    memset(why, 'x', sizeof why);
    begin("mprfake_load_text");
    DWORD code =
        mprfake_load_text(name, handed(bytes.at, bytes.size), (DWORD)bytes.size, why, sizeof why);
    if (ended_either(code, NO_ERROR, ERROR_INVALID_DATA))
        take_over(machine, NULL);
    else if (memchr(why, 0, sizeof why) == NULL || why[0] == 0)
        broken("no reason was given", ERROR_INVALID_DATA, code);
    bytes_free(&bytes);
    /* The model does not know all that a turned bit can make; so nothing else is done with it. */
    if (code == NO_ERROR) {
        goes_round(name, machine);
        load(name, machine, which);
    }
}

void op_load(void)
{
    const char *name;
    unsigned machine = any_machine(&name), which = next(), how = next();

    if (text_count == 0)
        return;
    which %= text_count;
    if (machine != NOWHERE && how != 0)
        load_damaged(name, machine, which, how);
    else
        load(name, machine, which);
}

/* ------------------------------------------------------------------------------------ snapshots
 */

#define SNAPSHOTS 3

/* They outlive a reset. */
static struct {
    DWORD number;
    unsigned machine;
    struct machine kept;
    char name[32];
} snapshots[SNAPSHOTS];
static unsigned snapshot_count;

void op_snapshot(void)
{
    const char *name;
    unsigned machine = any_machine(&name);
    static DWORD latest;
    DWORD number;

    if (snapshot_count == SNAPSHOTS)
        return;
    POISON(number);
    begin("mprfake_snapshot");
    if (!ended(mprfake_snapshot(name, &number), machine == NOWHERE ? ERROR_NOT_FOUND : NO_ERROR)) {
        untouched(&number, sizeof number);
        return;
    }
    if (number <= latest)
        broken("the number of a snapshot", latest + 1, number);
    latest = number;
    snapshots[snapshot_count].number = number;
    snprintf(snapshots[snapshot_count].name, sizeof snapshots->name, "%s",
             machine != 0 ? name : "");
    model_machine_copy(&snapshots[snapshot_count++].kept, &f.machines[machine]);
}

/* Where a snapshot leads now: the local machine is that whatever it is called, the name of a server
 * may be that of another, or of none. */
static unsigned leads_to(unsigned which)
{
    for (unsigned i = 0; i < NAMES; i++)
        if (strcmp(snapshots[which].name, names_utf8[i]) == 0)
            return f.local_name == (int)i ? 0 : f.machines[i + 1].exists ? i + 1 : NOWHERE;
    return 0;
}

void op_go_back(void)
{
    unsigned which = next();

    if (snapshot_count == 0 || which & 0x80) {
        begin("mprfake_go_back");
        ended(mprfake_go_back(0), ERROR_NOT_FOUND);
        return;
    }
    which %= snapshot_count;
    unsigned machine = leads_to(which);
    begin("mprfake_go_back");
    if (ended(mprfake_go_back(snapshots[which].number),
              machine == NOWHERE ? ERROR_NOT_FOUND : NO_ERROR))
        take_loaded(machine, &snapshots[which].kept);
}

static void forget(unsigned which)
{
    begin("mprfake_forget");
    ended(mprfake_forget(snapshots[which].number), NO_ERROR);
    begin("mprfake_forget");
    ended(mprfake_forget(snapshots[which].number), ERROR_NOT_FOUND);
    model_machine_clear(&snapshots[which].kept);
    snapshots[which] = snapshots[--snapshot_count];
}

void op_forget(void)
{
    unsigned which = next();

    if (snapshot_count > 0)
        forget(which % snapshot_count);
}

void forget_snapshots(void)
{
    while (snapshot_count > 0)
        forget(snapshot_count - 1);
}

/* ------------------------------------------------------------------------------------ directories
 */

#define DIRECTORIES 2
#define WRITES_MOST 4 /* of an input: files are slow */

static char root[96];
static struct {
    char path[128];
    char file[160];
    struct bytes written; /* what is in the file, undamaged; absent: no file */
    struct machine machine;
} directories[DIRECTORIES];
static unsigned writes;

void remove_directories(void)
{
    if (root[0] == 0)
        return;
    for (unsigned i = 0; i < DIRECTORIES; i++) {
        unlink(directories[i].file);
        rmdir(directories[i].path);
    }
    rmdir(root);
    root[0] = 0;
}

/* Two directories of this run, which go at its end. */
static void make_directories(void)
{
    const char *above = getenv("TMPDIR");

    if (root[0] != 0)
        return;
    if (above == NULL)
        above = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
    snprintf(root, sizeof root, "%s/mprfake-fuzz-XXXXXX", above);
    if (mkdtemp(root) == NULL) {
        perror(root);
        exit(1);
    }
    for (unsigned i = 0; i < DIRECTORIES; i++) {
        snprintf(directories[i].path, sizeof directories->path, "%s/%u", root, i);
        snprintf(directories[i].file, sizeof directories->file, "%s/%u/router.reg", root, i);
        if (mkdir(directories[i].path, 0700) != 0)
            exit(1);
    }
}

static struct bytes file_bytes(unsigned directory)
{
    struct bytes bytes = {NULL, 0};
    unsigned char part[4096];
    FILE *file = fopen(directories[directory].file, "rb");
    size_t got;

    if (file == NULL)
        return bytes;
    while ((got = fread(part, 1, sizeof part, file)) > 0)
        bytes_add(&bytes, part, got);
    fclose(file);
    return bytes;
}

void forget_files(void)
{
    for (unsigned i = 0; i < DIRECTORIES; i++) {
        bytes_free(&directories[i].written);
        model_machine_clear(&directories[i].machine);
    }
    writes = 0;
    remove_directories();
}

/* A path by a byte of the input: one of the two, one that leads nowhere, an empty one, none. */
static WCHAR *any_path(unsigned which)
{
    char16_t path[160];
    char nowhere[128];
    unsigned length = 0;

    make_directories();
    snprintf(nowhere, sizeof nowhere, "%s/not/there", root);
    const char *from = which < DIRECTORIES ? directories[which].path : which == 2 ? nowhere : "";
    do
        path[length] = (unsigned char)from[length];
    while (from[length++] != 0);
    return which == 4 ? NULL : handed_text(path);
}

void op_backup(void)
{
    HANDLE config = any_handle(CONNECTION);
    unsigned which = next() % 5;
    struct machine *machine = NULL;

    if (writes++ >= WRITES_MOST)
        return;
    WCHAR *path = any_path(which);
    begin("MprConfigServerBackup");
    DWORD expected = expect_connection(config, &machine);
    if (which > 2)
        expected = ERROR_INVALID_PARAMETER;
    else if (expected == NO_ERROR && which == 2)
        expected = ERROR_PATH_NOT_FOUND;
    if (!ended(MprConfigServerBackup(config, path), expected))
        return;
    bytes_free(&directories[which].written);
    model_machine_clear(&directories[which].machine);
    directories[which].written = file_bytes(which);
    model_machine_copy(&directories[which].machine, machine);
}

/* What a damaged file is called: what tells whose it is lies at its beginning. */
static DWORD file_code(unsigned directory)
{
    const struct bytes *written = &directories[directory].written;
    struct bytes found = file_bytes(directory);
    DWORD code = NO_ERROR;
    size_t i = 0;

    if (written->at == NULL)
        return ERROR_FILE_NOT_FOUND;
    while (i < written->size && i < found.size && written->at[i] == found.at[i])
        i++;
    if (i < written->size)
        code = i < 118 ? ERROR_ROUTER_CONFIG_INCOMPATIBLE : ERROR_FILE_CORRUPT;
    bytes_free(&found);
    return code;
}

void op_restore(void)
{
    HANDLE config = any_handle(CONNECTION);
    unsigned which = next() % 5;
    struct machine *machine = NULL, expected_machine;
    WCHAR *path = any_path(which);

    begin("MprConfigServerRestore");
    DWORD expected = expect_connection(config, &machine);
    if (which > 2)
        expected = ERROR_INVALID_PARAMETER;
    else if (expected == NO_ERROR)
        expected = which == 2 ? ERROR_PATH_NOT_FOUND : file_code(which);
    if (!ended(MprConfigServerRestore(config, path), expected))
        return;
    /* Adapters and tunnels are no part of a backup. */
    expected_machine = directories[which].machine;
    memcpy(expected_machine.adapters, machine->adapters, sizeof machine->adapters);
    expected_machine.tunnels = machine->tunnels;
    take_over((unsigned)(machine - f.machines), &expected_machine);
}

void op_damage(void)
{
    unsigned which = next() % DIRECTORIES, where = next();
    unsigned char byte;

    if (directories[which].written.at == NULL)
        return;
    int file = open(directories[which].file, O_RDWR);
    off_t at = (off_t)(where * 5 % directories[which].written.size);
    if (file < 0 || pread(file, &byte, 1, at) != 1)
        exit(1);
    byte ^= 4;
    if (pwrite(file, &byte, 1, at) != 1)
        exit(1);
    close(file);
}

/* --------------------------------------------------------------------------- presets and files
 */

/* What the file of a backup says by itself: routing, and nothing else. */
static const struct machine *of_backup(unsigned directory, struct machine *machine)
{
    machine->interfaces = directories[directory].machine.interfaces;
    machine->transports = directories[directory].machine.transports;
    return machine;
}

void op_load_state(void)
{
    struct machine empty;
    static const char *const presets[] = {"preset:empty", "preset:windows-client",
                                          "preset:rras-server"};
    const char *name, *source = "preset:none such";
    char why[8], nowhere[128];
    unsigned machine = any_machine(&name), which = next() % 8;
    DWORD expected = which < 3 ? NO_ERROR : ERROR_NOT_FOUND;

    make_directories();
    if (which < 3)
        source = presets[which];
    if (which >= 3 && which < 5) {
        source = directories[which - 3].file;
        expected = file_code(which - 3);
        if (expected == ERROR_ROUTER_CONFIG_INCOMPATIBLE || expected == ERROR_FILE_CORRUPT)
            return;
    }
    if (which == 5) {
        snprintf(nowhere, sizeof nowhere, "%s/not/there.reg", root);
        source = nowhere;
        expected = ERROR_PATH_NOT_FOUND;
    }
    if (which == 6) {
        source = directories[0].path;
        expected = ERROR_ACCESS_DENIED;
    }
    model_machine_empty(&empty);
    POISON(why);
    begin("mprfake_load_state");
    if (ended(mprfake_load_state(name, source, why, sizeof why),
              machine == NOWHERE ? ERROR_NOT_FOUND : expected))
        take_over(machine, which == 0 ? &empty : which < 3 ? NULL : of_backup(which - 3, &empty));
    else if (memchr(why, 0, sizeof why) == NULL || why[0] == 0)
        broken("no reason was given", 0, 1);
}

/* -------------------------------------------------------------------------------------- install
 */

/* Whether an interface is as Install makes it. */
static int is_fresh(const struct item *item, const char16_t *name, DWORD type)
{
    const struct interface *interface = (const struct interface *)item;

    return same_text(interface->name, name) && interface->type == type && interface->is_enabled &&
           model_transport_by_pid(interface->transports, PID_IP) != NULL &&
           model_transport_by_pid(interface->transports, PID_IPV6) != NULL &&
           item_count(interface->transports) == 2;
}

void op_install(void)
{
    unsigned how = next() % 3;
    struct machine *local = &f.machines[0];
    struct machine fresh;
    int adapters[NAMES];

    begin("MprConfigServerInstall");
    DWORD expected = f.is_unprivileged ? ERROR_ACCESS_DENIED : expect_script();
    if (how != 0)
        expected = ERROR_INVALID_PARAMETER;
    if (!ended(MprConfigServerInstall(how == 1, how == 2 ? &how : NULL), expected))
        return;
    memcpy(adapters, local->adapters, sizeof adapters);
    take_over(0, NULL);
    model_machine_empty(&fresh);
    memcpy(fresh.adapters, adapters, sizeof adapters);
    if (model_machine_rest_differs(&fresh, local) != NULL)
        broken(model_machine_rest_differs(&fresh, local), 0, 1);
    local->tunnels.limits_are_known = 1;
    memcpy(local->tunnels.limits, fresh.tunnels.limits, sizeof fresh.tunnels.limits);
    if (model_transport_by_pid(local->transports, PID_IP) == NULL ||
        model_transport_by_pid(local->transports, PID_IPV6) == NULL ||
        item_count(local->transports) != 2)
        broken("transports after Install", 2, item_count(local->transports));
    if (item_count(local->interfaces) < 2 ||
        !is_fresh(local->interfaces, u"Loopback", ROUTER_IF_TYPE_LOOPBACK) ||
        !is_fresh(local->interfaces->next, u"Internal", ROUTER_IF_TYPE_INTERNAL))
        broken("interfaces after Install", 2, item_count(local->interfaces));
    for (unsigned i = 0; i < NAMES; i++) {
        const struct interface *interface = model_interface_by_name(local->interfaces, guids[i]);

        if ((interface != NULL) != (adapters[i] != 0) ||
            (interface != NULL && !is_fresh(&interface->item, guids[i], ROUTER_IF_TYPE_DEDICATED)))
            broken("the interface of an adapter after Install", i, 1);
    }
}
