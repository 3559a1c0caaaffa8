/*
 * What the suites about transports of interfaces share: information headers in the shapes that
 * machines have them in, two interfaces to work on, and calls that several of them make.
 */
#ifndef SUITES_IFTRANSPORT_H
#define SUITES_IFTRANSPORT_H

#include "suites/info.h"
#include "suites/interfaces.h"

/* A header as bytes, and the blocks in it. */
struct header {
    const BYTE *bytes;
    DWORD size;
    const struct block *blocks;
    unsigned count;
};

/* As a system writes it itself: three clients, the first with a block without bytes, and slack
 * behind the last. */
extern const struct header header_roomy;
/* As a configured one is: two clients, no slack, and so an odd number of bytes. */
extern const struct header header_tight;
/* One client, and at the end a block without bytes for another, behind which there is nothing. */
extern const struct header header_marked;

/* A connection to a machine, and two interfaces made for the check. */
struct place {
    HANDLE config, iface, other;
};
struct place iftransport_place(struct check *c);

/* The handle of interface `number` of the two, by MprConfigInterfaceGetHandle or out of an entry of
 * MprConfigInterfaceEnum; of a third, which this creates. */
HANDLE iftransport_interface(struct check *c, HANDLE config, unsigned number);
HANDLE iftransport_listed(struct check *c, HANDLE config, unsigned number);
HANDLE iftransport_created(struct check *c, HANDLE config);

/* Adds with a name (UTF-16, NULL: none) and a header (NULL: none) as guarded input. Whether a
 * transport has to be installed on the machine first is open: where it is not and the answer is
 * ERROR_UNKNOWN_PROTOCOL_ID, the check is unmet. */
DWORD iftransport_add_named(struct check *c, HANDLE config, HANDLE iface, DWORD id,
                            const void *name, const struct header *header, HANDLE *out);
DWORD iftransport_add(struct check *c, HANDLE config, HANDLE iface, DWORD id,
                      const struct header *header, HANDLE *out);
/* The same as a step of the set-up; gives the handle. */
HANDLE iftransport_added(struct check *c, HANDLE config, HANDLE iface, DWORD id,
                         const struct header *header);

DWORD iftransport_find(struct check *c, HANDLE config, HANDLE iface, DWORD id, HANDLE *out);
DWORD iftransport_remove(struct check *c, HANDLE config, HANDLE iface, HANDLE transport);
DWORD iftransport_store(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                        const struct header *header);

/* One reading of the stored information, and what it gave. */
struct stored {
    DWORD code;
    LPBYTE *info;
    DWORD *size;
};
struct stored iftransport_read(struct check *c, HANDLE config, HANDLE iface, HANDLE transport);

/* One call of MprConfigInterfaceTransportEnum at level 0, and what it gave. */
struct transports {
    DWORD code;
    LPBYTE *buffer;
    const MPR_IFTRANSPORT_0 *entries; /* NULL unless the code is NO_ERROR */
    DWORD *read, *total;
};
#define TRANSPORTS_ALL 0xFFFFFFFFu
struct transports iftransport_list(struct check *c, HANDLE config, HANDLE iface, DWORD bytes,
                                   DWORD *resume);
/* All of them as a step of the set-up, and the one of that id among them (NULL: it is not there).
 */
const MPR_IFTRANSPORT_0 *iftransport_entry(struct check *c, HANDLE config, HANDLE iface, DWORD id);

/* Takes an interface out of the configuration, as a step of the set-up. */
void iftransport_delete_interface(struct check *c, HANDLE config, HANDLE iface);

/* A reading was granted and has every block of the header, bytes and all. */
void expect_clients(struct check *c, const struct stored *stored, const struct header *header);
/* A reading was granted and has the bytes of the header, no more and no less. */
void expect_stored(struct check *c, const struct stored *stored, const struct header *header);
/* A reading in place: the transport has the bytes of the header. */
void expect_kept(struct check *c, const struct place *p, HANDLE transport,
                 const struct header *header);
/* Bytes that came with a size have a block of that type; gives its entry, or NULL. */
const BYTE *header_entry(const void *bytes, DWORD size, DWORD type);

/* A call is answered NO_ERROR wherever the handle of the interface came from (Create, GetHandle,
 * Enum), or that of the transport. It gets a connection, an interface and a transport on it. */
typedef DWORD iftransport_call(struct check *c, HANDLE config, HANDLE iface, HANDLE transport,
                               void *situation);
void expect_from_create(struct check *c, iftransport_call *call, void *situation);
void expect_from_gethandle(struct check *c, iftransport_call *call, void *situation);
void expect_from_enum(struct check *c, iftransport_call *call, void *situation);
void expect_from_all(struct check *c, iftransport_call *call, void *situation);
void expect_transport_from_add(struct check *c, iftransport_call *call, void *situation);
void expect_transport_from_gethandle(struct check *c, iftransport_call *call, void *situation);
void expect_transport_from_enum(struct check *c, iftransport_call *call, void *situation);

/* Every value that is no live handle of that kind on that connection makes it answer
 * ERROR_INVALID_HANDLE. */
void expect_bad_config(struct check *c, iftransport_call *call, void *situation);
void expect_bad_interface(struct check *c, iftransport_call *call, void *situation);
void expect_bad_transport(struct check *c, iftransport_call *call, void *situation);

/* The handle of an interface, or of a transport, that is gone makes it answer
 * ERROR_NO_SUCH_INTERFACE; so does that of a transport of another interface. */
void expect_interface_gone(struct check *c, iftransport_call *call, void *situation);
void expect_transport_gone(struct check *c, iftransport_call *call, void *situation);
void expect_transport_elsewhere(struct check *c, iftransport_call *call, void *situation);

#endif
