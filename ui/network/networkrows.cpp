// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkrows.h"

#include "models/core/tooltip.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int keyRole = Qt::UserRole + 1;
constexpr int valueRole = Qt::UserRole + 2;
constexpr int orderRole = Qt::UserRole + 3;

/// What has an order of its own by that, as addresses by number, everything else by its text.
class RowItem : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        const QByteArray mine = data(column, orderRole).toByteArray();
        const QByteArray theirs = other.data(column, orderRole).toByteArray();
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            return mine < theirs;
        }
        return text(column).localeAwareCompare(other.text(column)) < 0;
    }
};

/// Bytes that stand in the order of the addresses, IPv4 before IPv6.
QByteArray sortKey(const QString &address)
{
    QHostAddress parsed;
    if (!parsed.setAddress(address)) {
        return {};
    }
    const bool v4 = parsed.protocol() == QAbstractSocket::IPv4Protocol;
    const Q_IPV6ADDR bytes = parsed.toIPv6Address();
    return (v4 ? QByteArray("4") : QByteArray("6")) + QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

void fill(QTreeWidgetItem *item, const NetworkRow &row, int height)
{
    item->setSizeHint(0, QSize(0, height));
    item->setData(0, keyRole, row.key);
    item->setData(0, valueRole, row.value);
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString text = row.cells.at(column).simplified();
        if (item->text(int(column)) != text) {
            item->setText(int(column), text);
        }
        const QString hint = plainToolTip(row.hints.value(column, text));
        if (item->toolTip(int(column)) != hint) {
            item->setToolTip(int(column), hint);
        }
        const QByteArray order = row.addresses.contains(column) ? sortKey(text) : row.order.value(column);
        if (item->data(int(column), orderRole).toByteArray() != order) {
            item->setData(int(column), orderRole, order);
        }
    }
}

} // namespace

void showRows(QTreeWidget *list, const QList<NetworkRow> &rows)
{
    const int height = list->fontMetrics().height() + 8;
    QHash<QString, QTreeWidgetItem *> known;
    QSet<QString> wanted;
    for (const NetworkRow &row : rows) {
        wanted.insert(row.key);
    }
    for (int i = list->topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = list->topLevelItem(i);
        const QString key = item->data(0, keyRole).toString();
        if (wanted.contains(key) && !known.contains(key)) {
            known.insert(key, item);
        } else {
            delete list->takeTopLevelItem(i);
        }
    }
    for (const NetworkRow &row : rows) {
        if (QTreeWidgetItem *item = known.take(row.key)) {
            fill(item, row, height);
        } else {
            auto *added = new RowItem;
            fill(added, row, height);
            list->addTopLevelItem(added);
        }
    }
}

QVariant chosenValue(const QTreeWidget *list)
{
    const QList<QTreeWidgetItem *> chosen = list->selectedItems();
    return chosen.size() == 1 ? chosen.first()->data(0, valueRole) : QVariant();
}

QString rowsAsText(const QTreeWidget *list)
{
    QStringList lines;
    for (const QTreeWidgetItem *item : list->selectedItems()) {
        QStringList cells;
        for (int column = 0; column < list->columnCount(); ++column) {
            cells.append(item->text(column));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace guestdeck
