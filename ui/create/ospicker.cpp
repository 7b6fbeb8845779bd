// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/ospicker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int hayRole = Qt::UserRole + 1; ///< what is searched

/// Rows that hold every word of the search, in any order.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &text)
    {
        m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString hay = sourceModel()->index(row, 0, parent).data(hayRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return hay.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// A list content with a few lines: a page that scrolls must not grow for its sake.
class ShortList : public QListView
{
public:
    using QListView::QListView;
    QSize sizeHint() const override { return {QListView::sizeHint().width(), fontMetrics().height() * 6}; }
    QSize minimumSizeHint() const override { return {QListView::minimumSizeHint().width(), sizeHint().height()}; }
};

} // namespace

OsPicker::OsPicker(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new ShortList(this))
    , m_model(new QStandardItemModel(this))
    , m_filter(new WordFilter(this))
{
    m_search->setObjectName(u"createOsSearchEdit"_s);
    m_search->setAccessibleName(tr("Search the operating systems"));
    m_search->setPlaceholderText(tr("Search, such as: debian 11"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"createOsList"_s);
    m_list->setAccessibleName(tr("Operating systems"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    setFocusProxy(m_search);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback<bool> guard(m_quiet, true);
        static_cast<WordFilter *>(m_filter)->setWords(text);
        setCurrent(m_current);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet && now.isValid()) {
            m_current = now.data(idRole).toString();
            Q_EMIT chosen(m_current);
        }
    });
}

void OsPicker::setCatalog(const QList<OsEntry> &catalog)
{
    if (catalog == m_catalog) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_quiet, true);
    m_catalog = catalog;
    m_model->removeRows(0, m_model->rowCount());
    QList<QStandardItem *> items;
    items.reserve(catalog.size());
    for (const OsEntry &os : catalog) {
        auto *item = new QStandardItem(os.name);
        item->setData(os.id, idRole);
        item->setData(QString(os.name % u' ' % os.id), hayRole);
        items.append(item);
    }
    m_model->invisibleRootItem()->appendRows(items);
}

void OsPicker::setCurrent(const QString &id)
{
    const QScopedValueRollback<bool> guard(m_quiet, true);
    m_current = id;
    const QModelIndex now = m_list->currentIndex();
    if (now.isValid() && now.data(idRole).toString() == id) {
        return;
    }
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), idRole, id, 1, Qt::MatchExactly);
    m_list->setCurrentIndex(found.value(0));
    if (!found.isEmpty()) {
        m_list->scrollTo(found.constFirst(), QAbstractItemView::PositionAtCenter);
    } else {
        m_list->clearSelection();
    }
}

bool OsPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && m_filter->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid()) {
                m_list->setCurrentIndex(m_filter->index(0, 0));
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace guestdeck
