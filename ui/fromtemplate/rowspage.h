// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fromtemplate/batchpage.h"

class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace guestdeck
{

class RowsModel;

/// The last step: one row for each machine, to be changed where it should differ from the rest.
class RowsPage : public BatchPage
{
    Q_OBJECT
public:
    explicit RowsPage(BatchDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override { return {}; }
    QWidget *firstField() const override;
    QString obstacle() const override;
    /// A password has no hash yet.
    void setBusy(bool busy) { m_busy = busy; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy() const;
    void paste();
    void clearCells();
    void refreshProblems();
    void setIcons();

    RowsModel *m_model;
    QTableView *m_table;
    QTreeWidget *m_problems;
    QLabel *m_note;
    QPushButton *m_forget;
    bool m_busy = false;
};

} // namespace guestdeck
