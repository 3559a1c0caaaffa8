/* MprConfigServerDisconnect: ends a connection. */
CLAUSE(MprConfigServerDisconnect, no_result, "no-result", MUST, DOCUMENTED, ASSERTED,
       "It has no result, so it reports no error.", "nf-mprapi-mprconfigserverdisconnect")
CLAUSE(MprConfigServerDisconnect, ends_connection, "ends-connection", MUST, DOCUMENTED, CHECKED,
       "It ends the connection that a MprConfigServerConnect made.", "nf-mprapi-mprconfigserverdisconnect")
CLAUSE(MprConfigServerDisconnect, takes_connect_handle, "takes-connect-handle", MUST, DOCUMENTED,
       SAME_AS(MprConfigServerDisconnect, ends_connection),
       "It takes a handle that MprConfigServerConnect gave.", "nf-mprapi-mprconfigserverdisconnect")
CLAUSE(MprConfigServerDisconnect, x_null, "x-null", SHOULD, CHOSEN, CHECKED,
       "A NULL handle does nothing harmful.", "silent: careless programs pass one after a failed connect")
CLAUSE(MprConfigServerDisconnect, x_foreign, "x-foreign", SHOULD, CHOSEN, CHECKED,
       "A value that is no handle does nothing harmful.", "silent: careless programs pass what their variable held")
CLAUSE(MprConfigServerDisconnect, x_twice, "x-twice", SHOULD, CHOSEN, CHECKED,
       "A second disconnect of one handle does nothing harmful, to other connections least of all.",
       "silent: a handle number is not issued again soon")
CLAUSE(MprConfigServerDisconnect, x_children, "x-children", SHOULD, CHOSEN, CHECKED,
       "Handles obtained through the connection end with it.", "silent: there is no call that closes them")
CLAUSE(MprConfigServerDisconnect, x_others, "x-others", SHOULD, INFERRED, SAME_AS(MprConfigServerConnect, x_independent),
       "Other connections go on.", "nf-mprapi-mprconfigserverdisconnect")
CLAUSE(MprConfigServerDisconnect, x_buffers_outlive, "x-buffers-outlive", SHOULD, CHOSEN, CHECKED,
       "A buffer that was returned through the connection lives until MprConfigBufferFree.",
       "silent: MprConfigBufferFree takes no handle")
CLAUSE(MprConfigServerDisconnect, x_nothing_kept, "x-nothing-kept", SHOULD, INFERRED, CHECKED,
       "Connecting and disconnecting again and again keeps no memory.", "nf-mprapi-mprconfigserverdisconnect")
