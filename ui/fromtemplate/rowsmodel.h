// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fromtemplate/batchdraft.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace guestdeck
{

/// The machines of a batch, one a row; what is typed into a cell goes to the draft. Thread: GUI.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RowsModel(BatchDraft &draft, QObject *parent = nullptr);

    /// Takes over what the draft has now.
    void sync();
    void setIcons(const QIcon &warning, const QIcon &error);

    /// Lines and tabs, as spreadsheets copy cells, from this cell on. Returns how many lines found no row.
    int paste(const QModelIndex &from, const QString &text);
    /// Those with rows, the gravest first.
    QList<BatchProblem> problems() const;
    QString columnName(BatchColumn column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Cell {
        QString text;
        bool own = false;
        bool editable = true;
        QString problem;
        bool error = false;
        bool operator==(const Cell &) const = default;
    };
    using Row = QList<Cell>;
    QList<Row> rowsOfDraft() const;
    bool isGiven(BatchColumn column) const; ///< there is something to say in that column
    QString automatic(BatchColumn column) const;

    BatchDraft &m_draft;
    QList<Row> m_rows;
    QIcon m_warning;
    QIcon m_error;
};

} // namespace guestdeck
