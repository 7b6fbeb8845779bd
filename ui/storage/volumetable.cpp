// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/volumetable.h"

#include "models/itemmodels/volumemodel.h"
#include "models/itemmodels/volumemodelfilter.h"
#include "ui/storage/barcell.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/openrow.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// A sign before names whose chain is not whole, a bar for what is allocated, and grey what may be old.
class VolumeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant fraction = index.data(VolumeModel::FractionRole);
        if (!fraction.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintFillCell(painter, cell, {fraction.toDouble(), 0, index.data(VolumeModel::StaleRole).toBool()});
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(qMax(size.height(), option.fontMetrics.height() + 8));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 0 && !index.data(VolumeModel::TroubleRole).toString().isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = m_warning;
            option->decorationSize = QSize(option->fontMetrics.ascent(), option->fontMetrics.ascent());
        }
        if (index.data(VolumeModel::StaleRole).toBool()) {
            option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
        }
    }

private:
    QIcon m_warning = symbolIcon(u"warning"_s);
};

} // namespace

VolumeTable::VolumeTable(VolumeModelFilter *filter, QWidget *parent)
    : QTreeView(parent)
    , m_filter(filter)
{
    setObjectName(u"volumeTable"_s);
    setAccessibleName(tr("Volumes"));
    setModel(filter);
    setItemDelegate(new VolumeDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    header()->setObjectName(u"volumeHeader"_s);
    header()->setAccessibleName(tr("Columns"));
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &VolumeTable::headerMenu);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    const auto columns = VolumeModel::columns();
    for (size_t column = 0; column < columns.size(); ++column) {
        header()->resizeSection(int(column), charactersWide(fontMetrics(), columns[column].characters) + 16);
    }
    auto *copyAction = new QAction(symbolIcon(u"copy"_s), tr("&Copy rows"), this);
    copyAction->setObjectName(u"volumeCopyRowsAction"_s);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &VolumeTable::copy);
    addAction(copyAction);
    onOpened(this, [this](const QModelIndex &index) { Q_EMIT opened(index.data(VolumeModel::NameRole).toString()); });
}

void VolumeTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void VolumeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

QStringList VolumeTable::selectedNames() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    QStringList names;
    for (const QModelIndex &row : std::as_const(rows)) {
        names.append(row.data(VolumeModel::NameRole).toString());
    }
    return names;
}

QString VolumeTable::currentName() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isSelected(current) ? current.data(VolumeModel::NameRole).toString()
                                                                      : selectedNames().value(0);
}

void VolumeTable::selectName(const QString &name)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(VolumeModel::NameRole).toString() == name) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

QString VolumeTable::selectedText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (!header()->isSectionHidden(column)) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void VolumeTable::copy() const
{
    if (selectionModel()->hasSelection()) {
        QGuiApplication::clipboard()->setText(selectedText());
    }
}

void VolumeTable::headerMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"volumeColumnsMenu"_s);
    menu->setAccessibleName(tr("Columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto columns = VolumeModel::columns();
    for (size_t column = 1; column < columns.size(); ++column) { // the first one stays: a row without it says nothing
        QAction *action = menu->addAction(VolumeModel::title(columns[column]));
        action->setObjectName(u"volumeColumn_"_s + QLatin1StringView(columns[column].key));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(int(column)));
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { header()->setSectionHidden(int(column), !on); });
    }
    menu->popup(header()->mapToGlobal(where));
}

} // namespace guestdeck
