// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/rowspage.h"

#include "ui/create/createtext.h"
#include "ui/fromtemplate/rowsmodel.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int problemsShown = 3; ///< lines without scrolling
constexpr int mostProblems = 100;
enum Role { RowRole = Qt::UserRole, ColumnRole };

/// Enter in a cell ends its editing and goes on to the next row. Qt's own delegate lets the key through to the window's
/// default button: that would make the machines.
class CellDelegate : public QStyledItemDelegate
{
public:
    explicit CellDelegate(QTableView *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *editor = qobject_cast<QWidget *>(watched);
        if (editor && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor);
                const QModelIndex current = m_table->currentIndex();
                const QModelIndex below = current.siblingAtRow(current.row() + 1);
                if (below.isValid()) {
                    m_table->setCurrentIndex(below);
                }
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    QTableView *m_table;
};

} // namespace

RowsPage::RowsPage(BatchDraft &draft, QWidget *parent)
    : BatchPage(draft, tr("Summary"),
                tr("One row for each machine; any cell can be changed. Nothing has been done on the host yet."), parent)
    , m_model(new RowsModel(draft, this))
    , m_table(new QTableView)
    , m_problems(new QTreeWidget)
    , m_note(makeHelp(u"batchRowsNote"_s))
    , m_forget(new QPushButton(tr("Take back my changes")))
{
    m_table->setObjectName(u"batchRowsTable"_s);
    m_table->setAccessibleName(tr("New machines"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(int(BatchColumn::VncPort), QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() + 8);
    m_table->installEventFilter(this);

    m_problems->setObjectName(u"batchProblemsTree"_s);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setHeaderHidden(true);
    m_problems->setRootIsDecorated(false);
    m_problems->setColumnCount(2);
    m_problems->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_problems->setFixedHeight(m_problems->fontMetrics().lineSpacing() * (2 * problemsShown) + 6);
    const auto goThere = [this](QTreeWidgetItem *item) {
        const QModelIndex cell = m_model->index(item->data(0, RowRole).toInt(), item->data(0, ColumnRole).toInt());
        if (cell.isValid()) {
            m_table->setCurrentIndex(cell);
            m_table->setFocus(Qt::OtherFocusReason);
        }
    };
    connect(m_problems, &QTreeWidget::itemActivated, this, goThere);
    connect(m_problems, &QTreeWidget::itemClicked, this, goThere);

    m_forget->setObjectName(u"batchForgetButton"_s);
    m_forget->setAccessibleName(tr("Fill all cells as suggested again"));
    m_forget->setAutoDefault(false);
    connect(m_forget, &QPushButton::clicked, this, [this] { this->draft().forgetOwn(); });

    auto *line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problems);
    layout->addLayout(line);
    setIcons();
}

void RowsPage::setIcons()
{
    m_model->setIcons(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this),
                      style()->standardIcon(QStyle::SP_MessageBoxCritical, nullptr, this));
}

void RowsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        setIcons();
    }
    BatchPage::changeEvent(event);
}

void RowsPage::showEvent(QShowEvent *event)
{
    BatchPage::showEvent(event);
    m_note->setText(tr("Paste a column of a spreadsheet with %1; %2 fills a cell as suggested again.")
                        .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText),
                             QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    showDraft();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void RowsPage::refresh()
{
    m_model->sync();
    m_forget->setVisible(draft().hasOwn());
    refreshProblems();
}

void RowsPage::refreshProblems()
{
    const QList<BatchProblem> problems = m_model->problems();
    m_problems->clear();
    for (const BatchProblem &problem : problems.mid(0, mostProblems)) {
        const BatchColumn column = columnOf(problem.field).value_or(BatchColumn::Name);
        const QString place = problem.row < 0
            ? QString()
            : tr("%1, %2", "number of a row, column")
                  .arg(QLocale().toString(problem.row + 1), m_model->columnName(column));
        const bool error = problem.severity == BatchProblem::Severity::Error;
        auto *item = new QTreeWidgetItem(m_problems, {place, problem.message});
        item->setIcon(
            0,
            style()->standardIcon(error ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning, nullptr, this));
        item->setToolTip(1, createtext::toolTip(problem.message));
        item->setData(0, RowRole, problem.row);
        item->setData(0, ColumnRole, int(column));
    }
    if (problems.size() > mostProblems) {
        new QTreeWidgetItem(m_problems, {QString(), tr("And %n more.", nullptr, int(problems.size()) - mostProblems)});
    }
    m_problems->setVisible(!problems.isEmpty());
}

QString RowsPage::obstacle() const
{
    if (m_busy) {
        return tr("The password is being hashed.");
    }
    for (const BatchProblem &problem : m_model->problems()) {
        if (problem.severity == BatchProblem::Severity::Error) {
            return problem.row < 0 ? problem.message
                                   : tr("%1: %2", "machine, what is wrong with it")
                                         .arg(draft().cell(problem.row, BatchColumn::Name), problem.message);
        }
    }
    return {};
}

QWidget *RowsPage::firstField() const
{
    return m_table;
}

bool RowsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
        } else if (key->matches(QKeySequence::Paste)) {
            paste();
        } else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            clearCells();
        } else {
            return BatchPage::eventFilter(watched, event);
        }
        return true;
    }
    return BatchPage::eventFilter(watched, event);
}

void RowsPage::copy() const
{
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    int row = chosen.isEmpty() ? 0 : chosen.constFirst().row();
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0) {
            text += chosen.at(i).row() == row ? u'\t' : u'\n';
        }
        row = chosen.at(i).row();
        text += chosen.at(i).data(Qt::EditRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void RowsPage::paste()
{
    const int left = m_model->paste(m_table->currentIndex(), QGuiApplication::clipboard()->text());
    if (left > 0) {
        m_note->setText(tr("%n line(s) were left out: there are no more machines.", nullptr, left));
    }
}

void RowsPage::clearCells()
{
    QList<BatchDraft::Cell> cells;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        cells.append({index.row(), BatchColumn(index.column()), {}});
    }
    draft().setCells(cells);
}

} // namespace guestdeck
