// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/hostobjecttable.h"

#include "models/itemmodels/hostobjectfilter.h"
#include "models/itemmodels/hostobjectmodel.h"
#include "ui/host/hostobjectdelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace guestdeck
{

HostObjectTable::HostObjectTable(HostObjectKind kind, HostObjectFilter *filter, QWidget *parent)
    : QTreeView(parent)
    , m_kind(kind)
    , m_filter(filter)
{
    setObjectName(u"hostObjectTable"_s);
    setModel(filter);
    setItemDelegate(new HostObjectDelegate(kind, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);

    header()->setObjectName(u"hostObjectHeader"_s);
    header()->setAccessibleName(tr("Columns"));
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &HostObjectTable::headerMenu);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    const auto columns = HostObjectColumns::of(kind);
    for (size_t column = 0; column < columns.size(); ++column) {
        header()->resizeSection(int(column), charactersWide(fontMetrics(), columns[column].characters) + 16);
    }

    auto *copyAction = new QAction(symbolIcon(u"copy"_s), tr("&Copy"), this);
    copyAction->setObjectName(u"hostObjectCopyAction"_s);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &HostObjectTable::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    m_settle.setSingleShot(true);
    m_settle.setInterval(50);
    connect(&m_settle, &QTimer::timeout, this, &HostObjectTable::viewChanged);
    const auto soon = [this] {
        if (!m_settle.isActive()) {
            m_settle.start();
        }
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(filter, &QAbstractItemModel::rowsInserted, this, soon);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(filter, &QAbstractItemModel::layoutChanged, this, soon);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &HostObjectTable::chooseWanted);
}

void HostObjectTable::choose(const QString &name)
{
    m_wanted = name;
    chooseWanted();
}

void HostObjectTable::chooseWanted()
{
    for (int row = 0; !m_wanted.isEmpty() && row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(HostObjectModel::NameRole).toString() == m_wanted) {
            m_wanted.clear();
            setCurrentIndex(index);
            scrollTo(index);
        }
    }
}

void HostObjectTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (!m_settle.isActive()) {
        m_settle.start();
    }
}

void HostObjectTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentNameChanged(current.data(HostObjectModel::NameRole).toString());
}

QStringList HostObjectTable::namesInView() const
{
    QStringList names;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(0, 0)); index.isValid() && visualRect(index).top() < bottom;
         index = indexBelow(index)) {
        names.append(index.data(HostObjectModel::NameRole).toString());
    }
    return names;
}

QString HostObjectTable::selectedText() const
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

void HostObjectTable::copy() const
{
    if (selectionModel()->hasSelection()) {
        QGuiApplication::clipboard()->setText(selectedText());
    }
}

void HostObjectTable::headerMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"hostObjectColumnsMenu"_s);
    menu->setAccessibleName(tr("Columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto columns = HostObjectColumns::of(m_kind);
    for (size_t column = 1; column < columns.size(); ++column) { // the first one stays: a row without it says nothing
        QAction *action = menu->addAction(HostObjectColumns::title(columns[column]));
        action->setObjectName(u"hostObjectColumn_"_s + QLatin1StringView(columns[column].key));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(int(column)));
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { header()->setSectionHidden(int(column), !on); });
    }
    menu->popup(header()->mapToGlobal(where));
}

} // namespace guestdeck
