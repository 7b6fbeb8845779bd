// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace guestdeck
{

struct GuestFileSystem {
    QString mountPoint;
    QString device; ///< as the guest calls it: "vda1"
    QString type; ///< "ext4"
    quint64 total = 0; ///< bytes; 0: the guest does not tell
    quint64 used = 0; ///< bytes
    QStringList disks; ///< "vda", or the guest's own device where it is not one of libvirt's

    /// 0…1; < 0: not known.
    double fill() const { return total > 0 ? double(used) / double(total) : -1; }
    bool operator==(const GuestFileSystem &) const = default;
};

struct GuestUser {
    QString name;
    QString domain; ///< Windows only
    QDateTime since; ///< by the guest's clock

    bool operator==(const GuestUser &) const = default;
};

/// What the agent inside a guest tells. A value; all texts are the guest's own: plain, and bounded.
struct GuestInfo {
    QString osName; ///< "Debian GNU/Linux 12 (bookworm)"
    QString kernel;
    QString machine; ///< "x86_64"
    QString hostName;
    QString timeZone; ///< "CET", with its offset
    QList<GuestUser> users; ///< logged in now
    QList<GuestFileSystem> fileSystems;
    bool tellsUsers = false; ///< false: this agent cannot, so that nobody takes it for nobody
    bool tellsFileSystems = false;

    bool operator==(const GuestInfo &) const = default;
};

/// Of libvirt's named values ("fs.0.mountpoint"), which a guest may have made up: counts, lengths and sizes are
/// bounded.
GuestInfo toGuestInfo(const QHash<QString, QVariant> &values);
/// All of it as lines "name: value", to be copied.
QString guestInfoText(const QString &guest, const GuestInfo &info);

} // namespace guestdeck
