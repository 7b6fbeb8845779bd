// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace guestdeck
{

// What to type in a guest so that it uses a network card that it was given. Pure; any thread.

enum class GuestFamily { Debian, Ubuntu, RedHat, Suse, Alpine, AnyLinux, Windows };
inline constexpr int guestFamilies = 7;

/// "Debian", "Red Hat, Fedora, CentOS, Rocky, Alma" …
QString familyName(GuestFamily family);
/// Of libosinfo's URL id, "http://debian.org/debian/12"; AnyLinux for what is not known.
GuestFamily familyOf(const QString &osId);

/// How the card gets its address.
struct GuestAddressing {
    QString address; ///< "192.168.5.10/24"; empty: by DHCP
    QString gateway; ///< empty: none

    bool operator==(const GuestAddressing &) const = default;
};
/// The lines, for a user who may become the administrator there. The card is found by its MAC, since its name in the
/// guest is not known here. Plain ASCII; nothing of `addressing` is trusted: what is no address gives DHCP.
QString guestLines(GuestFamily family, const QString &mac, const GuestAddressing &addressing);
/// What the lines do, and what they count on: a sentence or two.
QString aboutLines(GuestFamily family);
/// An address with its prefix that a guest can have where the host has `address`: "192.168.5.10/24".
QString exampleAddress(const QString &address, quint32 prefix);
/// Whether "192.168.5.10/24" or "fd00::5/64" is an address with its prefix.
bool isAddressWithPrefix(const QString &text);

} // namespace guestdeck
