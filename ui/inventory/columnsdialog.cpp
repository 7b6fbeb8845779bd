// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/columnsdialog.h"

#include "ui/inventory/guesttable.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guestdeck
{

ColumnsDialog::ColumnsDialog(GuestTable *table, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_list(new QListWidget(this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"columnsList"_s);
    m_list->setAccessibleName(tr("Columns in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, Qt::Vertical, this);
    box->setObjectName(u"columnsButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    const auto add = [box](const QString &name, const QString &text) {
        QPushButton *button = box->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        return button;
    };
    m_up = add(u"columnUpButton"_s, tr("Move up"));
    m_down = add(u"columnDownButton"_s, tr("Move down"));
    QPushButton *reset = add(u"columnsResetButton"_s, tr("As at first"));
    QPushButton *close = box->button(QDialogButtonBox::Close);
    close->setObjectName(u"columnsCloseButton"_s);
    close->setAccessibleName(close->text());
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table->resetLayout();
        fill();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::apply);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::apply);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_list, 1);
    row->addWidget(box);
    fill();
    m_list->setCurrentRow(0);
    resize(charactersWide(fontMetrics(), 60), fontMetrics().height() * 20);
}

void ColumnsDialog::fill()
{
    m_filling = true;
    m_list->clear();
    for (int visual = 0; visual < m_table->header()->count(); ++visual) {
        const int column = m_table->header()->logicalIndex(visual);
        auto *item = new QListWidgetItem(m_table->model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setCheckState(m_table->isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
        if (column == GuestModel::NameColumn) {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        }
    }
    m_filling = false;
}

void ColumnsDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_filling = true;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_filling = false;
    apply();
}

void ColumnsDialog::apply()
{
    if (m_filling) {
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const int column = item->data(Qt::UserRole).toInt();
        m_table->header()->moveSection(m_table->header()->visualIndex(column), row);
        m_table->setColumnShown(static_cast<GuestModel::Column>(column), item->checkState() == Qt::Checked);
    }
    updateButtons();
}

void ColumnsDialog::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

} // namespace guestdeck
