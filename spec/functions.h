/*
 * The functions of the contract, one row each, in the order in which reports show them.
 *
 *     FUNCTION(name, safety, result)
 *
 * safety is the class of what a call can do to the machine it is made on (READ, ADD, MODIFY,
 * DESTROY); result is CODE for a function that returns a Win32 code and NOTHING for one that
 * returns no value, SIZE for one that returns a size. No include guard: the file is read once for
 * each table made of it.
 */
FUNCTION(MprConfigServerConnect, READ, CODE)
FUNCTION(MprConfigServerDisconnect, READ, NOTHING)
FUNCTION(MprConfigServerRefresh, READ, CODE)
FUNCTION(MprConfigBufferFree, READ, CODE)
FUNCTION(MprConfigServerGetInfo, READ, CODE)
FUNCTION(MprConfigServerSetInfo, DESTROY, CODE)
FUNCTION(MprConfigServerGetInfoEx, READ, CODE)
FUNCTION(MprConfigServerSetInfoEx, DESTROY, CODE)
FUNCTION(MprConfigServerBackup, READ, CODE)
FUNCTION(MprConfigServerRestore, DESTROY, CODE)
FUNCTION(MprConfigServerInstall, DESTROY, CODE)
FUNCTION(MprConfigGetFriendlyName, READ, CODE)
FUNCTION(MprConfigGetGuidName, READ, CODE)
/* Rewrites a transport that is already there, hence more than ADD. */
FUNCTION(MprConfigTransportCreate, MODIFY, CODE)
FUNCTION(MprConfigTransportDelete, MODIFY, CODE)
FUNCTION(MprConfigTransportEnum, READ, CODE)
FUNCTION(MprConfigTransportGetHandle, READ, CODE)
FUNCTION(MprConfigTransportGetInfo, READ, CODE)
FUNCTION(MprConfigTransportSetInfo, MODIFY, CODE)
FUNCTION(MprConfigFilterGetInfo, READ, CODE)
FUNCTION(MprConfigFilterSetInfo, MODIFY, CODE)
FUNCTION(MprConfigInterfaceCreate, ADD, CODE)
FUNCTION(MprConfigInterfaceDelete, ADD, CODE)
FUNCTION(MprConfigInterfaceEnum, READ, CODE)
FUNCTION(MprConfigInterfaceGetHandle, READ, CODE)
FUNCTION(MprConfigInterfaceGetInfo, READ, CODE)
/* On interfaces that the check itself created. */
FUNCTION(MprConfigInterfaceSetInfo, ADD, CODE)
FUNCTION(MprConfigInterfaceGetCustomInfoEx, READ, CODE)
FUNCTION(MprConfigInterfaceSetCustomInfoEx, ADD, CODE)
FUNCTION(MprConfigInterfaceTransportAdd, ADD, CODE)
FUNCTION(MprConfigInterfaceTransportRemove, ADD, CODE)
FUNCTION(MprConfigInterfaceTransportEnum, READ, CODE)
FUNCTION(MprConfigInterfaceTransportGetHandle, READ, CODE)
FUNCTION(MprConfigInterfaceTransportGetInfo, READ, CODE)
FUNCTION(MprConfigInterfaceTransportSetInfo, ADD, CODE)
FUNCTION(MprInfoCreate, READ, CODE)
FUNCTION(MprInfoDelete, READ, CODE)
FUNCTION(MprInfoDuplicate, READ, CODE)
FUNCTION(MprInfoRemoveAll, READ, CODE)
FUNCTION(MprInfoBlockAdd, READ, CODE)
FUNCTION(MprInfoBlockRemove, READ, CODE)
FUNCTION(MprInfoBlockSet, READ, CODE)
FUNCTION(MprInfoBlockFind, READ, CODE)
FUNCTION(MprInfoBlockQuerySize, READ, SIZE)
