// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/storagewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString firstMatch(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return expression.match(text.left(4096)).captured(1).left(200);
}

/// libvirt's and the host's programs' words, measured on libvirt 9 and 10; the daemon's language is that of its unit,
/// which is C almost everywhere. What is not recognised is shown as it is.
QString reason(const Error &error)
{
    const QString &detail = error.detail;
    const auto says = [&](QLatin1StringView words) { return detail.contains(words, Qt::CaseInsensitive); };
    if (error.kind == ErrorKind::NoSpace) {
        return Tr::tr("There is no room left for it.");
    }
    if (says("Storage source conflict"_L1)) {
        const QString other = firstMatch(detail, "conflict with pool: '(.+?)'");
        return other.isEmpty() ? Tr::tr("Another pool uses the same storage already.")
                               : Tr::tr("The pool %1 uses the same storage already.").arg(other);
    }
    if (says("already exists with uuid"_L1)) {
        return Tr::tr("The host has a pool of that name already.");
    }
    if (says("missing backend"_L1)) {
        return Tr::tr("libvirt on the host lacks the part for this type of pool, often a package of its own "
                      "(libvirt-daemon-driver-storage-…).");
    }
    if (says("cannot execute binary"_L1) || says("in path: No such"_L1)) {
        const QString program = firstMatch(detail, "cannot execute binary (\\S+?):?\\s")
            + firstMatch(detail, "[Cc]annot find '(.+?)' in path");
        return Tr::tr("The host lacks the program %1.").arg(program);
    }
    if (says("iscsiadm"_L1) && says("'127'"_L1)) {
        return Tr::tr("The host lacks the program %1.").arg(u"iscsiadm"_s);
    }
    if (says("unknown filesystem type"_L1)) {
        return Tr::tr("The host cannot mount this kind of file system: %1.")
            .arg(firstMatch(detail, "unknown filesystem type '(.+?)'"));
    }
    if (says("requires build"_L1) || says("can't read superblock"_L1) || says("wrong fs type"_L1)
        || says("is unrecognized"_L1)) {
        return Tr::tr("The device holds nothing that can be used as it is: it has to be prepared first.");
    }
    if (says("does not match the expected format"_L1) || says("overwrite"_L1) || says("already formatted"_L1)) {
        return Tr::tr("The device holds something already, which was left alone.");
    }
    if (says("Directory not empty"_L1)) {
        return Tr::tr("The folder is not empty.");
    }
    if (says("is busy"_L1) || says("Device or resource busy"_L1)) {
        return Tr::tr("It is in use on the host.");
    }
    if (says("Not a directory"_L1)) {
        return Tr::tr("The path leads through something that is not a folder.");
    }
    if (says("Permission denied"_L1) || says("access denied"_L1)) {
        return Tr::tr("The host may not write or read there (permission denied).");
    }
    if (says("Read-only file system"_L1)) {
        return Tr::tr("The file system there can only be read.");
    }
    if (says("Connection refused"_L1) || says("timed out"_L1) || says("No route to host"_L1)
        || says("Name or service not known"_L1) || says("failed to resolve"_L1)) {
        return Tr::tr("The storage server does not answer.");
    }
    if (says("shrink"_L1) || says("below existing allocation"_L1)) {
        return Tr::tr("It cannot be made smaller than what is stored in it.");
    }
    if (says("No such file or directory"_L1) || says("does not exist"_L1)) {
        return Tr::tr("The folder or device is not there.");
    }
    if (says("asynchronous jobs"_L1) || says("still being allocated"_L1) || says("still in use"_L1)) {
        return Tr::tr("Something is being written there at this moment. Try again when that has ended.");
    }
    if (says("already exists"_L1) || error.kind == ErrorKind::Conflict) {
        return Tr::tr("Something of that name is there already.");
    }
    if (says("is not active"_L1)) {
        return Tr::tr("The pool is stopped.");
    }
    if (error.kind == ErrorKind::NotFound) {
        return Tr::tr("It is not there any more.");
    }
    if (error.kind == ErrorKind::Unsupported) {
        return Tr::tr("This kind of pool cannot do that.");
    }
    return {};
}

} // namespace

QString storageFailure(const Error &error, const QString &what)
{
    const QString why = reason(error);
    return why.isEmpty() ? what : Tr::tr("%1 %2", "what failed, and why: two sentences").arg(what, why);
}

} // namespace guestdeck
