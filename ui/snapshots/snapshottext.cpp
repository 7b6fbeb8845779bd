// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshottext.h"

#include "ui/widgets/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLabel>
#include <QVBoxLayout>

namespace guestdeck::snapshottext
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SnapshotText)
};

constexpr int widest = 8192; ///< of a screen
constexpr quint64 emptyLayer = 512 * 1024; ///< bytes; qcow2 takes some for itself

} // namespace

QString kind(const Snapshot &snapshot)
{
    switch (snapshot.kind) {
    case Snapshot::Kind::Internal:
        return snapshot.hasMemory ? Tr::tr("In the disk files, with memory") : Tr::tr("In the disk files");
    case Snapshot::Kind::External:
        return snapshot.hasMemory ? Tr::tr("Own files, with memory") : Tr::tr("Own files, disks only");
    case Snapshot::Kind::Mixed:
        return Tr::tr("Mixed");
    }
    Q_UNREACHABLE();
}

QString shortKind(const Snapshot &snapshot)
{
    if (snapshot.kind == Snapshot::Kind::Internal) {
        return snapshot.hasMemory ? Tr::tr("Inside, memory") : Tr::tr("Inside");
    }
    if (snapshot.kind == Snapshot::Kind::External) {
        return snapshot.hasMemory ? Tr::tr("Own files, memory") : Tr::tr("Own files");
    }
    return kind(snapshot);
}

QString state(const Snapshot &snapshot)
{
    switch (snapshot.state) {
    case DomainState::Running:
    case DomainState::Blocked:
        return Tr::tr("Running");
    case DomainState::Paused:
        return Tr::tr("Paused");
    case DomainState::ShutOff:
        return Tr::tr("Off");
    case DomainState::Suspended:
        return Tr::tr("Asleep");
    case DomainState::Crashed:
        return Tr::tr("Crashed");
    default:
        return Tr::tr("Unknown");
    }
}

QString size(const Snapshot &snapshot)
{
    return snapshot.size.value > 0                  ? format::bytes(snapshot.size.value)
        : snapshot.kind == Snapshot::Kind::Internal ? Tr::tr("Not told")
                                                    : QString();
}

QString sizeHelp(const Snapshot &snapshot)
{
    return snapshot.kind == Snapshot::Kind::Internal
        ? Tr::tr("It lies inside the disk files. libvirt does not tell how much of them it takes.")
        : QString();
}

QString mode(SnapshotMode mode, bool running)
{
    switch (mode) {
    case SnapshotMode::Internal:
        return running ? Tr::tr("Memory and disks, &inside the disk files") : Tr::tr("&Inside the disk files");
    case SnapshotMode::ExternalMemory:
        return Tr::tr("&Memory and disks, in files of their own");
    case SnapshotMode::ExternalDisks:
        return running ? Tr::tr("&Disks only, in files of their own") : Tr::tr("In &files of their own");
    }
    Q_UNREACHABLE();
}

QString modeHelp(SnapshotMode mode, bool running)
{
    switch (mode) {
    case SnapshotMode::Internal:
        return running
            ? Tr::tr("Going back brings the guest to this very moment. The qcow2 files grow; no new files are made.")
            : Tr::tr("No new files are made; the qcow2 files keep the old contents.");
    case SnapshotMode::ExternalMemory:
        return Tr::tr("Going back brings the guest to this very moment. The memory lies in a file beside the disk; "
                      "what is written from now on goes into overlays.");
    case SnapshotMode::ExternalDisks:
        return Tr::tr("The present files stay as they are; what is written from now on goes into overlays.");
    }
    Q_UNREACHABLE();
}

QString leftover(const SnapshotLeftover &leftover)
{
    switch (leftover.what) {
    case SnapshotLeftover::What::Merged:
        return Tr::tr("its contents are in the file below by then");
    case SnapshotLeftover::What::Abandoned:
        if (!leftover.after.isEmpty()) {
            return leftover.size.value > 0 && leftover.size.value < emptyLayer
                ? Tr::tr("nearly empty layer above the snapshot “%1”; the snapshot itself stays").arg(leftover.after)
                : Tr::tr("what was written after the snapshot “%1”, on a way that was left; the snapshot itself stays")
                      .arg(leftover.after);
        }
        return Tr::tr("what was written on a way that was left; it is only in this file");
    case SnapshotLeftover::What::Memory:
        return Tr::tr("memory of that time");
    }
    Q_UNREACHABLE();
}

QByteArray shrink(const QByteArray &picture)
{
    QBuffer in;
    in.setData(picture);
    in.open(QIODevice::ReadOnly);
    QImageReader reader(&in, picture.startsWith("\x89PNG") ? "png" : "ppm");
    reader.setAutoDetectImageFormat(false);
    const QSize full = reader.size();
    if (full.isEmpty() || full.width() > widest || full.height() > widest) {
        return {};
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    image.scaled(320, 240, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&out, "PNG");
    return png;
}

QLabel *addLine(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(label);
    setLine(label, text);
    return label;
}

void setLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text.isEmpty() ? Tr::tr("About the snapshot") : text);
    label->setVisible(!text.isEmpty());
}

} // namespace guestdeck::snapshottext
