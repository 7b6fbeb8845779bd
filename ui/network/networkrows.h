// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QVariant>

class QTreeWidget;

namespace guestdeck
{

/// A row of a list in the details of a network.
struct NetworkRow {
    QString key; ///< stays the same while the row means the same thing
    QStringList cells;
    QVariant value; ///< what it stands for
    QList<qsizetype> addresses = {}; ///< columns to be sorted as IP addresses
    QHash<qsizetype, QString> hints = {}; ///< of columns: a tool tip that tells more than the text
    QHash<qsizetype, QByteArray> order = {}; ///< of columns: to be sorted by this
};

/// Changes what is different: the selection and the place of the list stay. Rows are in no order of their own, since
/// the list sorts them.
void showRows(QTreeWidget *list, const QList<NetworkRow> &rows);
/// Of the chosen row; invalid: none is.
QVariant chosenValue(const QTreeWidget *list);
/// The chosen rows as text with tabs.
QString rowsAsText(const QTreeWidget *list);

} // namespace guestdeck
