// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/installplan.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace guestdeck
{

/// A searchable list of operating systems. Every word typed must occur in the name or the short id. Thread: GUI.
class OsPicker : public QWidget
{
    Q_OBJECT
public:
    explicit OsPicker(QWidget *parent = nullptr);

    void setCatalog(const QList<OsEntry> &catalog);
    void setCurrent(const QString &id); ///< does not emit
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void chosen(const QString &id); ///< by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QList<OsEntry> m_catalog;
    QString m_current;
    bool m_quiet = false;
};

} // namespace guestdeck
