/*
 * saved_names.c: the names of what a phone book holds; see saved_names.h.
 */
#include "model/saved_names.h"

#define ROW(literal)                                                                               \
    {                                                                                              \
        SAVED_NAME(literal)                                                                        \
    }

const struct saved_name saved_numbers[DIALING_NUMBERS] = {
    [DIALING_OPTIONS] = ROW(u"dwfOptions"),
    [DIALING_ADDRESS] = ROW(u"ipaddr"),
    [DIALING_DNS] = ROW(u"ipaddrDns"),
    [DIALING_DNS_ALT] = ROW(u"ipaddrDnsAlt"),
    [DIALING_WINS] = ROW(u"ipaddrWins"),
    [DIALING_WINS_ALT] = ROW(u"ipaddrWinsAlt"),
    [DIALING_PROTOCOLS] = ROW(u"dwfNetProtocols"),
    [DIALING_CHANNELS] = ROW(u"dwChannels"),
    [DIALING_SUB_ENTRIES] = ROW(u"dwSubEntries"),
    [DIALING_MODE] = ROW(u"dwDialMode"),
    [DIALING_EXTRA_PERCENT] = ROW(u"dwDialExtraPercent"),
    [DIALING_EXTRA_SECONDS] = ROW(u"dwDialExtraSampleSeconds"),
    [DIALING_HANG_UP_PERCENT] = ROW(u"dwHangUpExtraPercent"),
    [DIALING_HANG_UP_SECONDS] = ROW(u"dwHangUpExtraSampleSeconds"),
    [DIALING_IDLE_SECONDS] = ROW(u"dwIdleDisconnectSeconds"),
    [DIALING_TYPE] = ROW(u"dwType"),
    [DIALING_ENCRYPTION] = ROW(u"dwEncryptionType"),
    [DIALING_AUTH_KEY] = ROW(u"dwCustomAuthKey"),
    [DIALING_VPN_STRATEGY] = ROW(u"dwVpnStrategy"),
};

const struct saved_name saved_parts[DIALING_PARTS] = {
    [DIALING_PHONE] = ROW(u"szLocalPhoneNumber"),
    [DIALING_DEVICE_TYPE] = ROW(u"szDeviceType"),
    [DIALING_DEVICE_NAME] = ROW(u"szDeviceName"),
    [DIALING_PAD_TYPE] = ROW(u"szX25PadType"),
    [DIALING_X25_ADDRESS] = ROW(u"szX25Address"),
    [DIALING_X25_FACILITIES] = ROW(u"szX25Facilities"),
    [DIALING_X25_USER_DATA] = ROW(u"szX25UserData"),
    [DIALING_ALTERNATES] = ROW(u"szAlternates"),
    [DIALING_AUTH_DATA] = ROW(u"lpbCustomAuthData"),
};
