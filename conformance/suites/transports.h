/*
 * What the suites about transports share: information of known bytes, transports made for a check,
 * and calls that several of them make.
 *
 * Checks make and delete AppleTalk, NetBEUI and IPX: no current system has a router manager for
 * them, so nobody's own configuration is touched.
 */
#ifndef SUITES_TRANSPORTS_H
#define SUITES_TRANSPORTS_H

#include "suites/interfaces.h"

#define FIRST  PID_ATALK
#define SECOND PID_NBF
#define THIRD  PID_IPX

/* Every id that the pages list. */
extern const DWORD transport_ids[];
#define TRANSPORT_IDS 5

/* Bytes that a transport stores. */
struct bytes {
    DWORD size;
    const void *bytes;
};

/* A header with one block of 8 bytes, one with two blocks of which the first is empty, and the
 * first again with another value in its block. */
extern const struct bytes info_one, info_two, info_changed;
/* A header with slack behind its last block, as Windows writes its defaults; the slack is not all
 * zeros. */
extern const struct bytes info_slack;
/* Bytes that are no header: their size is odd, and read as a header they promise far more. */
extern const struct bytes info_raw;
/* No byte at all, which is not the same as nothing. */
extern const struct bytes info_nothing;

/* Texts. */
extern const WCHAR dll_one[], dll_other[];

/* What is given to be stored; NULL: not given, with a size of 0. */
struct stored {
    const struct bytes *global, *client;
    const WCHAR *dll;
};

/* Everything there is to store. */
extern const struct stored stored_all;

/* The calls as functions, inputs guarded. */
DWORD transport_create(struct check *c, HANDLE config, DWORD id, const WCHAR *name,
                       const struct stored *stored, HANDLE *out);
DWORD transport_find(struct check *c, HANDLE config, DWORD id, HANDLE *out);
DWORD transport_delete(struct check *c, HANDLE config, HANDLE transport);
DWORD transport_set(struct check *c, HANDLE config, HANDLE transport, const struct stored *stored);

/* One call of MprConfigTransportGetInfo that asks for all items, and what it gave. */
struct contents {
    DWORD code;
    LPBYTE *global;
    DWORD *global_size;
    LPBYTE *client;
    DWORD *client_size;
    LPWSTR *dll;
};
struct contents transport_read(struct check *c, HANDLE config, HANDLE transport);

/* One call of MprConfigTransportEnum at level 0, and what it gave. */
struct transport_list {
    DWORD code;
    LPBYTE *buffer;
    const MPR_TRANSPORT_0 *entries; /* NULL unless the code is NO_ERROR */
    DWORD *read, *total;
};
struct transport_list transport_list(struct check *c, HANDLE config, DWORD bytes, DWORD *resume);
#define LIST_ALL 0xFFFFFFFFu
#define LIST_ONE ((DWORD)sizeof(MPR_TRANSPORT_0))

/* All transports at once (MprConfigTransportEnum.success-code). */
struct transport_list transport_list_all(struct check *c, HANDLE config);
/* The entry of a transport in a list, or NULL. */
const MPR_TRANSPORT_0 *transport_entry(const struct transport_list *list, DWORD id);

/* Sees to it that a transport is not configured. */
void transport_absent(struct check *c, HANDLE config, DWORD id);
/* A transport made anew; its handle. */
HANDLE transport_made(struct check *c, HANDLE config, DWORD id, const WCHAR *name,
                      const struct stored *stored);
/* The handle of one that is there (MprConfigTransportGetHandle.success-code). */
HANDLE transport_found(struct check *c, HANDLE config, DWORD id);
/* A transport whose handle is stale, since it was deleted. */
HANDLE transport_deleted(struct check *c, HANDLE config, DWORD id);

/* Stored bytes, and a path, are what they should be; NULL stands for what was never stored. `what`
 * names it. */
void expect_bytes(struct check *c, const BYTE *bytes, DWORD size, const struct bytes *expected,
                  const char *what);
void expect_path(struct check *c, const WCHAR *path, const WCHAR *expected);
/* A transport stores exactly this (MprConfigTransportGetInfo.success-code). */
void expect_values(struct check *c, HANDLE config, HANDLE transport, const struct stored *expected);

/* Every value that is no handle of a transport on the connection makes the call answer
 * ERROR_INVALID_HANDLE: values made up, a handle of the same transport through another connection
 * that lives and through one that has ended, the connection itself, an interface. */
typedef DWORD transport_call(struct check *c, HANDLE config, HANDLE transport, void *situation);
void expect_bad_transports(struct check *c, transport_call *call, void *situation);

#endif
