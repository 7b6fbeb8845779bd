// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshottree.h"

#include "models/core/tooltip.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameRole = Qt::UserRole;
constexpr int narrowestName = 18; ///< characters
constexpr int widestName = 34; ///< that it takes by itself

QString iconOf(const Snapshot &snapshot)
{
    return snapshot.hasMemory                    ? u"state-running"_s
        : snapshot.state == DomainState::ShutOff ? u"state-off"_s
                                                 : u"save"_s;
}

} // namespace

SnapshotTree::SnapshotTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"snapshotTree"_s);
    setAccessibleName(tr("Snapshots"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Name"), tr("Taken"), tr("State"), tr("Kind"), tr("Size"), tr("Note")});
    headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    header()->setObjectName(u"snapshotHeader"_s);
    header()->setAccessibleName(tr("Columns"));
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    // What is short is shown whole; the note gets the rest.
    for (const Column column : {Taken, State, Kind, Size}) {
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    header()->setStretchLastSection(true);
    header()->resizeSection(Name, charactersWide(fontMetrics(), narrowestName));
}

QTreeWidgetItem *SnapshotTree::make(const Snapshot &snapshot) const
{
    auto *item = new QTreeWidgetItem;
    item->setData(Name, nameRole, snapshot.name);
    item->setText(Name, snapshot.name);
    item->setIcon(Name, symbolIcon(iconOf(snapshot)));
    item->setText(Taken, QLocale().toString(snapshot.time.toLocalTime(), QLocale::ShortFormat));
    item->setToolTip(Taken, format::moment(snapshot.time));
    item->setToolTip(Note, plainToolTip(snapshot.note));
    item->setToolTip(Name, plainToolTip(snapshot.name));
    item->setText(State, snapshottext::state(snapshot));
    item->setText(Kind, snapshottext::shortKind(snapshot));
    item->setToolTip(Kind, snapshottext::kind(snapshot));
    item->setText(Size, snapshottext::size(snapshot));
    item->setToolTip(Size, plainToolTip(snapshottext::sizeHelp(snapshot)));
    item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(Note, snapshot.note.section(u'\n', 0, 0).left(200));
    QStringList spoken;
    for (int i = 0; i < ColumnCount; ++i) {
        if (!item->text(i).isEmpty()) {
            spoken.append(item->text(i));
        }
    }
    item->setData(Name, Qt::AccessibleTextRole, spoken.join(u", "_s));
    return item;
}

void SnapshotTree::setSnapshots(const QList<Snapshot> &snapshots, const QString &now)
{
    if (snapshots == m_snapshots && now == m_now) {
        return; // nobody's place in the tree is lost for nothing
    }
    const QString chosen = currentSnapshot();
    m_snapshots = snapshots;
    m_now = now;
    clear();
    QHash<QString, QTreeWidgetItem *> items;
    for (const Snapshot &snapshot : snapshots) {
        items.insert(snapshot.name, make(snapshot));
    }
    for (const Snapshot &snapshot : snapshots) {
        QTreeWidgetItem *item = items.value(snapshot.name);
        QTreeWidgetItem *parent = items.value(snapshot.parent);
        for (const QTreeWidgetItem *above = parent; above; above = above->parent()) {
            if (above == item) {
                parent = nullptr; // a circle, which only a broken host could tell
                break;
            }
        }
        if (parent) {
            parent->addChild(item);
        } else {
            addTopLevelItem(item);
        }
    }
    if (!snapshots.isEmpty()) {
        auto *here = new QTreeWidgetItem({now});
        here->setIcon(Name, symbolIcon(u"console"_s));
        QFont font = here->font(Name);
        font.setBold(true);
        here->setFont(Name, font);
        QTreeWidgetItem *base = nullptr;
        for (const Snapshot &snapshot : snapshots) {
            base = snapshot.current ? items.value(snapshot.name) : base;
        }
        if (base) {
            base->addChild(here);
        } else {
            addTopLevelItem(here);
        }
        here->setFirstColumnSpanned(true);
    }
    expandAll();
    header()->resizeSection(Name,
                            std::clamp(sizeHintForColumn(Name), charactersWide(fontMetrics(), narrowestName),
                                       charactersWide(fontMetrics(), widestName)));
    if (!choose(chosen) && topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0));
    }
}

QString SnapshotTree::currentSnapshot() const
{
    return currentItem() ? currentItem()->data(Name, nameRole).toString() : QString();
}

QTreeWidgetItem *SnapshotTree::itemOf(const QString &name) const
{
    for (QTreeWidgetItemIterator each(const_cast<SnapshotTree *>(this)); *each; ++each) { // NOLINT: Qt has no const one
        if ((*each)->data(Name, nameRole).toString() == name) {
            return *each;
        }
    }
    return nullptr;
}

bool SnapshotTree::choose(const QString &name)
{
    QTreeWidgetItem *item = name.isEmpty() ? nullptr : itemOf(name);
    if (item) {
        setCurrentItem(item);
    }
    return item != nullptr;
}

} // namespace guestdeck
