// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/hardwarelist.h"

#include "models/core/tooltip.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwareform.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pad = 5;

/// Two lines of text beside the symbol, and the sign of what has become of the item at the end.
class TwoLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {charactersWide(option.fontMetrics, 20), option.fontMetrics.height() * 2 + pad * 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        const QString title = std::exchange(cell.text, QString());
        const QIcon icon = std::exchange(cell.icon, QIcon());
        cell.features &= ~(QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay);
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state & QStyle::State_Selected;
        const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QColor ink = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor dim = selected ? ink : cell.palette.color(group, QPalette::PlaceholderText);
        const QRect inner = cell.rect.adjusted(pad, pad, -pad, -pad);
        const int line = cell.fontMetrics.height();
        const int side = line + 4;
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(cell.direction, inner, rect); };
        icon.paint(painter, place({inner.left(), inner.top() + (inner.height() - side) / 2, side, side}),
                   Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        QRect text = inner.adjusted(side + 2 * pad, 0, 0, 0);
        const QString symbol = index.data(HardwareList::SymbolRole).toString();
        if (!symbol.isEmpty()) {
            const QRect sign(inner.right() - line, inner.top(), line, line);
            symbolIcon(symbol).paint(painter, place(sign), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
            text.setRight(sign.left() - pad);
        }
        const QString mark = index.data(HardwareList::MarkRole).toString();
        const QString summary = index.data(HardwareList::SummaryRole).toString();
        const QString second = mark.isEmpty() ? summary : summary.isEmpty() ? mark : QString(mark + u" – "_s + summary);
        painter->save();
        const auto draw = [&](const QString &words, const QColor &color, int top, int right) {
            const QRect where(text.left(), top, right - text.left(), line);
            painter->setPen(color);
            painter->drawText(place(where),
                              int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                              cell.fontMetrics.elidedText(words, Qt::ElideRight, where.width()));
        };
        QFont font = cell.font;
        font.setBold(!mark.isEmpty());
        painter->setFont(font);
        draw(title, ink, second.isEmpty() ? inner.top() + (inner.height() - line) / 2 : inner.top(), text.right());
        painter->setFont(cell.font);
        draw(second, dim, inner.bottom() - line + 1, inner.right());
        painter->restore();
    }
};

} // namespace

QIcon hardwareIcon(const HardwareKind &kind)
{
    for (const QString &name : {QString(u"hw-"_s + kind.id), kind.icon}) {
        if (!name.isEmpty() && hasSymbol(name)) {
            return symbolIcon(name);
        }
    }
    static const QHash<QString, QString> alike{
        {u"overview"_s, u"details"_s},     {u"boot"_s, u"start"_s},           {u"floppy"_s, u"hw-disk"_s},
        {u"video"_s, u"hw-graphics"_s},    {u"parallel"_s, u"hw-serial"_s},   {u"console"_s, u"hw-serial"_s},
        {u"channel"_s, u"hw-serial"_s},    {u"filesystem"_s, u"hw-folder"_s}, {u"dimm"_s, u"hw-memory"_s},
        {u"memballoon"_s, u"hw-memory"_s}, {u"usb"_s, u"hw-usb"_s},           {u"redirdev"_s, u"hw-usb"_s},
        {u"hub"_s, u"hw-usb"_s},           {u"shmem"_s, u"hw-memory"_s},      {u"vsock"_s, u"hw-interface"_s},
        {u"tablet"_s, u"hw-input"_s},
    };
    for (auto i = alike.cbegin(); i != alike.cend(); ++i) {
        if ((kind.id == i.key() || kind.id.contains(i.key())) && hasSymbol(i.value())) {
            return symbolIcon(i.value());
        }
    }
    return symbolIcon(u"hw-card"_s);
}

HardwareList::HardwareList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"hardwareList"_s);
    setAccessibleName(tr("Hardware of the guest"));
    setColumnCount(1);
    header()->setObjectName(u"hardwareListHeader"_s);
    header()->setAccessibleName(accessibleName());
    header()->hide();
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new TwoLines(this));
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT chosen();
        }
    });
}

HardwareKey HardwareList::current() const
{
    const QTreeWidgetItem *row = currentItem();
    return row ? HardwareKey{row->data(0, KeyKindRole).toString(), row->data(0, KeyIdRole).toString()} : HardwareKey{};
}

bool HardwareList::isAdvice() const
{
    return currentItem() && current().kind.isEmpty();
}

QTreeWidgetItem *HardwareList::find(const HardwareKey &key) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = topLevelItem(i);
        if (row->data(0, KeyKindRole).toString() == key.kind && row->data(0, KeyIdRole).toString() == key.id) {
            return row;
        }
    }
    return nullptr;
}

void HardwareList::choose(const HardwareKey &key)
{
    if (QTreeWidgetItem *row = find(key)) {
        setCurrentItem(row);
        scrollToItem(row);
    }
}

void HardwareList::chooseAdvice()
{
    choose({});
}

void HardwareList::setAdvice(int notes)
{
    QTreeWidgetItem *row = find({});
    if (notes == 0) {
        if (row == currentItem() && topLevelItemCount() > 1) {
            setCurrentItem(topLevelItem(1));
        }
        delete row;
        return;
    }
    if (!row) {
        row = new QTreeWidgetItem;
        insertTopLevelItem(0, row);
    }
    row->setText(0, tr("Advice"));
    row->setIcon(0, symbolIcon(u"info"_s));
    row->setData(0, SummaryRole, tr("%n note(s)", nullptr, notes));
    row->setData(0, Qt::AccessibleTextRole, tr("Advice, %n note(s)", nullptr, notes));
}

void HardwareList::fillRow(QTreeWidgetItem *row, const GuestHardware &guest, const HardwareEdits &edits,
                           const HardwareItem &item)
{
    const HardwareKind *kind = hardwareKind(item.key.kind);
    const FieldValues values = edits.valuesOf(item.key);
    const QString title = !kind ? item.key.kind : kind->itemTitle ? kind->itemTitle(values) : kind->title;
    const QString summary = kind && kind->itemSummary ? kind->itemSummary(values) : QString();
    QString mark;
    QString symbol;
    if (edits.isNew(item.key)) {
        mark = tr("New");
        symbol = u"new"_s;
    } else if (edits.isRemoved(item.key)) {
        mark = tr("To be removed");
        symbol = u"delete"_s;
    } else if (edits.isChanged(item.key)) {
        mark = tr("Changed");
        symbol = u"rename"_s;
    } else if (!item.stored) {
        mark = tr("Until shutdown");
        symbol = u"shutdown"_s;
    } else if (guest.running && !item.live) {
        mark = tr("From the next start on");
        symbol = u"start"_s;
    } else if (guest.running && item.differs()) {
        mark = tr("Other from the next start on");
        symbol = u"reboot"_s;
    }
    if (!problemsOf(edits, item.key, guest).isEmpty()) {
        mark = tr("Not possible like this");
        symbol = u"error"_s;
    }
    row->setText(0, title);
    row->setIcon(0, kind ? hardwareIcon(*kind) : symbolIcon(u"hw-card"_s));
    row->setData(0, SummaryRole, summary);
    row->setData(0, MarkRole, mark);
    row->setData(0, SymbolRole, symbol);
    QStringList words{title};
    for (const QString &more : {mark, summary}) {
        if (!more.isEmpty()) {
            words.append(more);
        }
    }
    row->setData(0, Qt::AccessibleTextRole, words.join(u", "_s));
    row->setToolTip(0, plainToolTip(words.join(u'\n')));
}

/// What is chosen when the row there has gone: the nearest of its kind, else the one before.
int HardwareList::neighbourOf(const QString &kind, int gone) const
{
    int nearest = -1;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, KeyKindRole).toString() == kind
            && (nearest < 0 || std::abs(i - gone) < std::abs(nearest - gone))) {
            nearest = i;
        }
    }
    return nearest < 0 ? gone - 1 : nearest;
}

void HardwareList::setItems(const GuestHardware &guest, const HardwareEdits &edits)
{
    const HardwareKey before = current();
    const bool hadOne = currentItem();
    const bool wasFilling = std::exchange(m_filling, true);
    QTreeWidgetItem *advice = find({});
    const int first = advice ? 1 : 0;
    int at = first;
    const int chosenAt = indexOfTopLevelItem(currentItem());
    const int scrolled = verticalScrollBar()->value();
    const QList<HardwareItem> items = edits.shownItems();
    for (const HardwareItem &item : items) {
        QTreeWidgetItem *row = find(item.key);
        if (!row) {
            row = new QTreeWidgetItem;
            row->setData(0, KeyKindRole, item.key.kind);
            row->setData(0, KeyIdRole, item.key.id);
            insertTopLevelItem(at, row);
        } else if (indexOfTopLevelItem(row) != at) {
            takeTopLevelItem(indexOfTopLevelItem(row));
            insertTopLevelItem(at, row);
        }
        fillRow(row, guest, edits, item);
        ++at;
    }
    while (topLevelItemCount() > at) {
        delete takeTopLevelItem(at);
    }
    if (hadOne && find(before)) {
        setCurrentItem(find(before));
    } else if (topLevelItemCount() > first) {
        setCurrentItem(topLevelItem(std::clamp(neighbourOf(before.kind, chosenAt), first, topLevelItemCount() - 1)));
    }
    // Rows that come and go, and the choice made again, have moved what the user looks at.
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    if (current() != before) {
        scrollToItem(currentItem());
    }
    m_filling = wasFilling;
    if (current() != before || !hadOne) {
        Q_EMIT chosen();
    }
}

} // namespace guestdeck
