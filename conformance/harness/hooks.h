/*
 * Allocation hooks: the door to memory of a module that nobody rebuilt. The slots through which a
 * loaded module calls allocation functions (GOT on POSIX, import tables on Windows) are diverted to
 * ours, which count, can refuse, and remember which blocks live.
 *
 * Hooks act only while armed on the calling thread, and (by a global count) on threads that the
 * target starts meanwhile; blocks are remembered always, so that a free is matched with the
 * allocation it belongs to.
 */
#ifndef HARNESS_HOOKS_H
#define HARNESS_HOOKS_H

#include <stddef.h>

enum hook_mode {
    HOOK_COUNT, /* refuse nothing */
    HOOK_ONE,   /* refuse the nth */
    HOOK_ON,    /* refuse the nth and all later ones */
    HOOK_RUN    /* refuse the nth and the `run` that follow */
};

struct hook_plan {
    enum hook_mode mode;
    unsigned long nth; /* 1 is the first allocation after arming */
    unsigned long run;
};

struct hook_report {
    unsigned long asked;   /* allocations asked for while armed */
    unsigned long refused; /* of these, refused by the plan */
    long kept; /* blocks made while armed that still live, less older blocks freed while armed */
    unsigned long freed_twice; /* frees of a block that had been freed and not made again */
};

/* Diverts the slots of a module. The number of slots diverted, or -1 and one line in `why`. 0 means
 * that nothing can be seen. */
int hooks_install(void *module, char *why, size_t size);
void hooks_arm(const struct hook_plan *plan);
void hooks_disarm(struct hook_report *report);
/* Blocks made through the hooks since the installation that live now. */
long hooks_live(void);

#endif
