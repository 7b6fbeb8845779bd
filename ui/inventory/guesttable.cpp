// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/guesttable.h"

#include "models/connection/connectionregistry.h"
#include "models/itemmodels/guestfilter.h"
#include "ui/inventory/domaindelegate.h"
#include "ui/inventory/selectonfocus.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct ColumnDefault {
    GuestModel::Column column;
    int characters; ///< width
    bool shown;
};

// In the order shown at first.
constexpr ColumnDefault defaults[] = {
    {GuestModel::NameColumn, 24, true},    {GuestModel::StateColumn, 12, true},
    {GuestModel::CpuColumn, 16, true},     {GuestModel::MemoryColumn, 24, true},
    {GuestModel::DiskColumn, 16, false},   {GuestModel::NetworkColumn, 16, true},
    {GuestModel::AddressColumn, 19, true}, {GuestModel::HostColumn, 13, true},
    {GuestModel::VncColumn, 20, false},    {GuestModel::AutostartColumn, 10, false},
    {GuestModel::TitleColumn, 20, false},  {GuestModel::OsColumn, 14, false},
    {GuestModel::TagsColumn, 14, false},   {GuestModel::VcpusColumn, 8, false},
};
static_assert(std::size(defaults) == GuestModel::ColumnCount);

/// Columns whose values move all the time: sorted now and then, and not while the pointer is over the rows.
bool isRestless(int column)
{
    return column == GuestModel::CpuColumn || column == GuestModel::MemoryColumn || column == GuestModel::DiskColumn
        || column == GuestModel::NetworkColumn;
}

constexpr int requestDelay = 50; // ms: one question for a whole scroll, and hardly felt
constexpr int resortEvery = 5000;

} // namespace

GuestTable::GuestTable(GuestModel *model, GuestFilter *filter, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_filter(filter)
{
    setObjectName(u"guestTable"_s);
    setAccessibleName(tr("Guests"));
    setModel(filter);
    setItemDelegate(new DomainDelegate(this));
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

    header()->setObjectName(u"guestTableHeader"_s);
    header()->setAccessibleName(tr("Columns"));
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &GuestTable::headerMenu);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &GuestTable::sortedBy);
    setSortingEnabled(true);
    resetLayout();

    m_request.setSingleShot(true);
    m_request.setInterval(requestDelay);
    connect(&m_request, &QTimer::timeout, this, &GuestTable::requestVisible);
    const auto soon = [this] {
        if (!m_request.isActive()) {
            m_request.start();
        }
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(filter, &QAbstractItemModel::rowsInserted, this, soon);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(filter, &QAbstractItemModel::layoutChanged, this, soon);
    m_resort.setInterval(resortEvery);
    connect(&m_resort, &QTimer::timeout, this, &GuestTable::sortAgain);
}

DomainId GuestTable::guestAt(const QModelIndex &index) const
{
    return index.data(GuestModel::DomainIdRole).value<DomainId>();
}

QList<DomainId> GuestTable::selectedGuests() const
{
    QList<DomainId> guests;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            guests.append(guestAt(m_filter->index(row, GuestModel::NameColumn)));
        }
    }
    return guests;
}

void GuestTable::selectGuests(const QList<DomainId> &guests)
{
    QItemSelection selection;
    QModelIndex first;
    for (const DomainId &guest : guests) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(guest));
        if (index.isValid()) {
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

QString GuestTable::layoutText() const
{
    QStringList parts;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        const bool hidden = header()->isSectionHidden(column);
        // A hidden section has width 0: the default comes back when it is shown.
        parts.append(GuestModel::columnKey(static_cast<GuestModel::Column>(column)) + u':'
                     + QString::number(hidden ? 0 : header()->sectionSize(column)));
    }
    const bool ascending = header()->sortIndicatorOrder() == Qt::AscendingOrder;
    parts.append(u"sort:"_s + GuestModel::columnKey(static_cast<GuestModel::Column>(header()->sortIndicatorSection()))
                 + (ascending ? u""_s : u"-"_s));
    return parts.join(u',');
}

void GuestTable::restoreLayout(const QString &text)
{
    QHash<QString, int> columns;
    for (int column = 0; column < GuestModel::ColumnCount; ++column) {
        columns.insert(GuestModel::columnKey(static_cast<GuestModel::Column>(column)), column);
    }
    int visual = 0;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.section(u':', 0, 0);
        const QString value = part.section(u':', 1);
        if (key == "sort"_L1) {
            const bool descending = value.endsWith(u'-');
            const int column = columns.value(descending ? value.chopped(1) : value, GuestModel::NameColumn);
            sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            continue;
        }
        const auto column = columns.constFind(key);
        if (column == columns.constEnd()) {
            continue;
        }
        header()->moveSection(header()->visualIndex(*column), visual++);
        const int width = value.toInt();
        header()->setSectionHidden(*column, width <= 0 && *column != GuestModel::NameColumn);
        if (width > 0) {
            header()->resizeSection(*column, std::clamp(width, 24, 2000));
        }
    }
}

void GuestTable::resetLayout()
{
    int visual = 0;
    for (const ColumnDefault &row : defaults) {
        header()->moveSection(header()->visualIndex(row.column), visual++);
        header()->setSectionHidden(row.column, false);
        header()->resizeSection(row.column, charactersWide(fontMetrics(), row.characters) + 8);
        header()->setSectionHidden(row.column, !row.shown);
    }
    sortByColumn(GuestModel::NameColumn, Qt::AscendingOrder);
}

void GuestTable::setColumnShown(GuestModel::Column column, bool shown)
{
    // The name stays: rows without it could not be told apart, nor the header be found again.
    header()->setSectionHidden(column, !shown && column != GuestModel::NameColumn);
    if (shown && header()->sectionSize(column) < 24) {
        header()->resizeSection(column, charactersWide(fontMetrics(), 16));
    }
}

void GuestTable::headerMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header()->count(); ++visual) {
        const auto column = static_cast<GuestModel::Column>(header()->logicalIndex(visual));
        QAction *action = menu->addAction(m_filter->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"column_"_s + GuestModel::columnKey(column));
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        action->setEnabled(column != GuestModel::NameColumn);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    QAction *more = menu->addAction(tr("&Columns…"));
    more->setObjectName(u"columnsMenuAction"_s);
    connect(more, &QAction::triggered, this, &GuestTable::columnsWanted);
    menu->popup(header()->mapToGlobal(position));
}

void GuestTable::requestVisible()
{
    if (!isVisible()) {
        return;
    }
    const QModelIndex top = indexAt(QPoint(1, 1));
    if (!top.isValid()) {
        setHostsInView({});
        return;
    }
    const int rowHeight = std::max(1, visualRect(top).height());
    const int last = std::min(m_filter->rowCount() - 1, top.row() + viewport()->height() / rowHeight + 1);
    QHash<ConnectionId, QList<QUuid>> wanted;
    for (int row = top.row(); row <= last; ++row) {
        const QModelIndex index = m_filter->index(row, GuestModel::NameColumn);
        const DomainId guest = guestAt(index);
        wanted[guest.connection].append(guest.uuid);
    }
    setHostsInView(QSet<ConnectionId>(wanted.keyBegin(), wanted.keyEnd()));
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        Connection *connection = m_model->registry()->find(it.key());
        if (connection && connection->state() == Connection::State::Connected) {
            connection->requestDetails(it.value());
        }
    }
}

void GuestTable::setHostsInView(const QSet<ConnectionId> &hosts)
{
    if (m_hostsInView != hosts) {
        m_hostsInView = hosts;
        Q_EMIT hostsInViewChanged();
    }
}

std::optional<QSet<ConnectionId>> GuestTable::hostsInView() const
{
    return isRestless(header()->sortIndicatorSection()) ? std::nullopt : std::optional(m_hostsInView);
}

void GuestTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    for (int row = start; row <= end; ++row) {
        const QModelIndex index = m_filter->index(row, GuestModel::NameColumn);
        if (selectionModel()->isSelected(index)) {
            m_lost.append(guestAt(index));
        }
    }
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

void GuestTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!m_lost.isEmpty()) {
        reselect();
    }
}

void GuestTable::reselect()
{
    QItemSelection selection;
    for (auto it = m_lost.begin(); it != m_lost.end();) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(*it));
        if (index.isValid()) {
            selection.select(index, index);
            it = m_lost.erase(it);
        } else {
            ++it;
        }
    }
    if (!selection.isEmpty()) {
        selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void GuestTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

void GuestTable::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    selectOnFocus(*this, *event);
}

void GuestTable::mousePressEvent(QMouseEvent *event)
{
    m_lost.clear(); // the user chooses afresh
    QTreeView::mousePressEvent(event);
}

void GuestTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT guestActivated(guestAt(index));
    }
}

void GuestTable::keyPressEvent(QKeyEvent *event)
{
    m_lost.clear();
    if (event->key() == Qt::Key_Escape && !selectionModel()->selection().isEmpty()) {
        clearSelection();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void GuestTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_request.start();
}

void GuestTable::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    m_request.start();
}

void GuestTable::sortedBy(int column)
{
    const bool restless = isRestless(column);
    m_filter->setDynamicSortFilter(!restless);
    if (restless) {
        m_resort.start();
    } else {
        m_resort.stop();
    }
    Q_EMIT hostsInViewChanged();
}

void GuestTable::sortAgain()
{
    // Rows never jump away under the pointer; and nobody looks while hidden.
    if (isVisible() && !viewport()->underMouse()) {
        m_filter->invalidate();
    }
}

} // namespace guestdeck
