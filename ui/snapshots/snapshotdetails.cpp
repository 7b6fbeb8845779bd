// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshotdetails.h"

#include "ui/snapshots/snapshottext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// A path without spaces is never wrapped else, and cut off.
QString breakable(const QString &path)
{
    QString text;
    for (const QChar c : path) {
        text += c;
        if (u"/.-_"_s.contains(c)) {
            text += QChar(0x200b);
        }
    }
    return text;
}

} // namespace

SnapshotDetails::SnapshotDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_screen(new QLabel)
{
    setObjectName(u"snapshotDetails"_s);
    setAccessibleName(tr("The chosen snapshot"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName(u"snapshotDetailsContent"_s);
    content->setAccessibleName(tr("The chosen snapshot"));
    auto *column = new QVBoxLayout(content);
    m_screen->setObjectName(u"snapshotScreen"_s);
    m_screen->setAccessibleName(tr("The guest's screen when the snapshot was taken"));
    m_screen->setAlignment(Qt::AlignCenter);
    m_screen->setFrameShape(QFrame::StyledPanel);
    column->addWidget(m_screen, 0, Qt::AlignHCenter);
    m_name = snapshottext::addLine(column, u"snapshotName"_s, {});
    QFont font = m_name->font();
    font.setBold(true);
    m_name->setFont(font);
    m_note = snapshottext::addLine(column, u"snapshotNote"_s, {});
    m_facts = snapshottext::addLine(column, u"snapshotFacts"_s, {});
    m_files = snapshottext::addLine(column, u"snapshotFiles"_s, {});
    column->addStretch(1);
    setWidget(content);
    setMinimumWidth(charactersWide(fontMetrics(), 24));
    setSnapshot(nullptr);
}

void SnapshotDetails::setSnapshot(const Snapshot *snapshot)
{
    QPixmap screen;
    if (snapshot && !snapshot->screenshot.isEmpty()) {
        screen.loadFromData(snapshot->screenshot, "PNG");
    }
    m_screen->setVisible(!screen.isNull());
    m_screen->setPixmap(screen.isNull() ? screen
                                        : screen.scaled(std::max(charactersWide(fontMetrics(), 28), 1), 400,
                                                        Qt::KeepAspectRatio, Qt::SmoothTransformation));
    if (!snapshot) {
        snapshottext::setLine(m_name, tr("The guest as it is now."));
        snapshottext::setLine(m_note, {});
        snapshottext::setLine(m_facts, {});
        snapshottext::setLine(m_files, {});
        return;
    }
    snapshottext::setLine(m_name, snapshot->name);
    snapshottext::setLine(m_note, snapshot->note);
    QStringList facts{tr("Taken: %1").arg(format::moment(snapshot->time)),
                      tr("The guest was: %1").arg(snapshottext::state(*snapshot)),
                      tr("Kind: %1").arg(snapshottext::kind(*snapshot))};
    if (snapshot->size.value > 0) {
        facts.append(tr("Its files take: %1").arg(format::bytes(snapshot->size.value)));
    }
    snapshottext::setLine(m_facts, facts.join(u'\n'));
    QStringList files;
    for (const SnapshotDisk &disk : snapshot->disks) {
        if (disk.how == SnapshotDisk::How::External) {
            files.append(tr("%1 of that time: %2", "a disk, and the file it is kept in")
                             .arg(disk.target, breakable(disk.frozen)));
        }
    }
    if (!snapshot->memoryFile.isEmpty()) {
        files.append(tr("Memory: %1").arg(breakable(snapshot->memoryFile)));
    }
    snapshottext::setLine(m_files, files.join(u'\n'));
}

} // namespace guestdeck
