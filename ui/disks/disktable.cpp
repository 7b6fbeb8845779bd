// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disks/disktable.h"

#include "models/core/tooltip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int targetRole = Qt::UserRole + 1;
constexpr int layerRole = Qt::UserRole + 2;
constexpr int fractionRole = Qt::UserRole + 3;

/// How much of a disk's size its image takes, as a bar of the same width in all rows, and in words beside it.
class SizeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant fraction = index.data(fractionRole);
        if (!fraction.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        const QString text = cell.text;
        cell.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state & QStyle::State_Selected;
        const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QColor ink = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect inner = cell.rect.adjusted(4, 0, -4, 0);
        const int width = inner.width() * 35 / 100;
        painter->save();
        if (width > 20 && width + 8 + cell.fontMetrics.horizontalAdvance(text) <= inner.width()) {
            const int height = qMax(6, cell.fontMetrics.height() / 2);
            const QRect bar(inner.left(), inner.center().y() - height / 2, width, height);
            QRect filled = bar.adjusted(1, 1, 0, 0);
            filled.setWidth(qRound((bar.width() - 1) * std::clamp(fraction.toDouble(), 0.0, 1.0)));
            painter->fillRect(QStyle::visualRect(cell.direction, inner, filled),
                              selected ? ink : cell.palette.color(group, QPalette::Highlight));
            painter->setPen(ink);
            painter->setOpacity(0.6);
            painter->drawRect(QStyle::visualRect(cell.direction, inner, bar));
            painter->setOpacity(1.0);
        }
        painter->setPen(ink);
        painter->setFont(cell.font);
        const auto aligned = QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter);
        style->drawItemText(painter, inner, int(aligned), cell.palette, true,
                            cell.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(qMax(size.height(), option.fontMetrics.height() + 8));
        return size;
    }
};

void setSize(QTreeWidgetItem *row, const DiskLayer &layer)
{
    const bool known = layer.capacity.value > 0;
    row->setText(DiskTable::SizeColumn,
                 known ? DiskTable::tr("%1 of %2", "allocated of the whole size of a disk")
                             .arg(format::bytes(layer.allocation.value), format::bytes(layer.capacity.value))
                       : QString());
    row->setData(DiskTable::SizeColumn, fractionRole,
                 known ? QVariant(double(layer.allocation.value) / double(layer.capacity.value)) : QVariant());
    row->setToolTip(DiskTable::SizeColumn,
                    known ? DiskTable::tr("The guest sees %1; its image takes %2 on the host so far.")
                                .arg(format::bytes(layer.capacity.value), format::bytes(layer.allocation.value))
                          : QString());
}

QString formatText(const DiskLayer &layer)
{
    return layer.isOldQcow2() ? DiskTable::tr("%1 (old version)").arg(layer.format) : layer.format;
}

QString deviceText(const DiskInfo &disk)
{
    switch (disk.device) {
    case DiskInfo::Device::Cdrom:
        return DiskTable::tr("%1 (CD drive)").arg(disk.target);
    case DiskInfo::Device::Floppy:
        return DiskTable::tr("%1 (floppy drive)").arg(disk.target);
    case DiskInfo::Device::Lun:
        return DiskTable::tr("%1 (SCSI device)").arg(disk.target);
    case DiskInfo::Device::Disk:
        break;
    }
    return disk.target;
}

QStringList layerNotes(const DiskLayer &layer)
{
    QStringList notes;
    if (layer.missing) {
        notes.append(DiskTable::tr("Missing"));
    } else if (!layer.isInPool()) {
        notes.append(DiskTable::tr("In no active storage pool"));
    }
    if (!layer.users.isEmpty()) {
        notes.append(DiskTable::tr("Also used by: %1").arg(layer.users.join(u", "_s)));
    }
    if (!layer.children.isEmpty()) {
        QStringList names;
        for (const QString &path : layer.children) {
            names.append(QFileInfo(path).fileName());
        }
        notes.append(DiskTable::tr("Base of: %1").arg(names.join(u", "_s)));
    }
    return notes;
}

QTreeWidgetItem *layerRow(QTreeWidgetItem *parent, int index)
{
    return index < parent->childCount() ? parent->child(index) : new QTreeWidgetItem(parent);
}

} // namespace

DiskTable::DiskTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"diskTable"_s);
    setAccessibleName(tr("Disks of the guest"));
    setHeaderLabels(
        {tr("Disk"), tr("Bus"), tr("File or volume"), tr("Format"), tr("Cache"), tr("Used of size"), tr("Remarks")});
    header()->setObjectName(u"diskTableHeader"_s);
    header()->setAccessibleName(tr("Columns"));
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle); // the end of a path tells more than its middle
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegateForColumn(SizeColumn, new SizeDelegate(this));
    const int unit = charactersWide(fontMetrics(), 10);
    setColumnWidth(NameColumn, unit * 14 / 10);
    setColumnWidth(BusColumn, unit * 7 / 10);
    setColumnWidth(FileColumn, unit * 34 / 10);
    setColumnWidth(FormatColumn, unit * 11 / 10);
    setColumnWidth(CacheColumn, unit * 9 / 10);
    setColumnWidth(SizeColumn, unit * 42 / 10);
}

void DiskTable::setCell(QTreeWidgetItem *row, int column, const QString &text, const QString &hint)
{
    row->setText(column, text);
    row->setToolTip(column, plainToolTip(hint.isEmpty() ? text : hint));
}

void DiskTable::fillLayer(QTreeWidgetItem *row, const DiskLayer &layer)
{
    row->setText(FileColumn, layer.path);
    row->setToolTip(FileColumn, plainToolTip(layer.path));
    row->setText(FormatColumn, formatText(layer));
    setSize(row, layer);
    row->setText(NoteColumn, layerNotes(layer).join(u"; "_s));
    row->setToolTip(NoteColumn, plainToolTip(row->text(NoteColumn)));
    row->setIcon(NoteColumn, layer.missing ? symbolIcon(u"warning"_s) : QIcon());
}

void DiskTable::fillDisk(QTreeWidgetItem *row, const GuestDisks &guest, const GuestDisk &disk)
{
    row->setData(NameColumn, targetRole, disk.disk.target);
    row->setData(NameColumn, layerRole, 0);
    if (disk.top()) {
        fillLayer(row, *disk.top());
    } else {
        setCell(row, FileColumn, disk.disk.source.isEmpty() ? tr("No medium") : disk.disk.source);
    }
    setCell(row, NameColumn, deviceText(disk.disk));
    setCell(row, BusColumn, disk.disk.bus);
    setCell(row, CacheColumn, disk.cache.isEmpty() ? tr("default") : disk.cache,
            disk.cache.isEmpty() ? tr("The definition says nothing; the host's emulator decides.") : disk.cache);
    QStringList notes;
    if (!disk.blockJob.isEmpty()) {
        notes.append(tr("A job works on it: %1").arg(disk.blockJob));
    }
    if (disk.storedDiffers) {
        notes.append(tr("Another image from the next start on"));
    }
    if (disk.disk.readOnly && disk.disk.device == DiskInfo::Device::Disk) {
        notes.append(tr("Read-only"));
    }
    if (disk.disk.shareable) {
        notes.append(tr("Shared between guests"));
    }
    const bool brokenChain = std::ranges::any_of(disk.chain, &DiskLayer::missing);
    if (brokenChain && !disk.top()->missing) {
        notes.append(tr("A base is missing: the guest cannot start"));
    }
    if (disk.top()) {
        notes += layerNotes(*disk.top());
    }
    if (guest.isTemplate) {
        notes.append(tr("Template"));
    }
    setCell(row, NoteColumn, notes.join(u"; "_s));
    row->setIcon(NoteColumn, brokenChain ? symbolIcon(u"warning"_s) : QIcon());
    for (int i = 1; i < disk.chain.size(); ++i) {
        QTreeWidgetItem *base = layerRow(row, i - 1);
        base->setData(NameColumn, targetRole, disk.disk.target);
        base->setData(NameColumn, layerRole, i);
        setCell(base, NameColumn, tr("Base"), i == 1 ? tr("The disk is built upon it") : tr("The base of the base"));
        fillLayer(base, disk.chain.at(i));
    }
    while (row->childCount() > std::max<int>(0, int(disk.chain.size()) - 1)) {
        delete row->takeChild(row->childCount() - 1);
    }
}

void DiskTable::setDisks(const GuestDisks &guest)
{
    const bool first = topLevelItemCount() == 0;
    for (int i = 0; i < guest.disks.size(); ++i) {
        QTreeWidgetItem *row = i < topLevelItemCount() ? topLevelItem(i) : new QTreeWidgetItem(this);
        const bool isNew = row->childCount() == 0;
        fillDisk(row, guest, guest.disks.at(i));
        if (isNew && row->childCount() > 0) {
            row->setExpanded(true);
        }
    }
    while (topLevelItemCount() > guest.disks.size()) {
        delete takeTopLevelItem(topLevelItemCount() - 1);
    }
    if (first && topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0));
    }
}

QString DiskTable::currentTarget() const
{
    return currentItem() ? currentItem()->data(NameColumn, targetRole).toString() : QString();
}

int DiskTable::currentLayer() const
{
    return currentItem() ? currentItem()->data(NameColumn, layerRole).toInt() : 0;
}

} // namespace guestdeck
