// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/rowsmodel.h"

#include "ui/create/createtext.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qsizetype longestCell = 256;
constexpr int columns = int(BatchColumn::Count);

/// What came from a clipboard, as one line without anything that cannot be seen.
QString cleaned(const QString &text)
{
    QString clean = text.left(longestCell);
    clean.removeIf([](QChar c) { return !c.isPrint(); });
    return clean.trimmed();
}

} // namespace

RowsModel::RowsModel(BatchDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
}

void RowsModel::setIcons(const QIcon &warning, const QIcon &error)
{
    m_warning = warning;
    m_error = error;
}

QString RowsModel::columnName(BatchColumn column) const
{
    switch (column) {
    case BatchColumn::Name:
        return tr("Name");
    case BatchColumn::Address4:
        return tr("IPv4 address");
    case BatchColumn::Address6:
        return tr("IPv6 address");
    case BatchColumn::Mac:
        return tr("MAC address");
    case BatchColumn::VncPort:
        return tr("VNC port");
    case BatchColumn::Count:
        break;
    }
    return {};
}

bool RowsModel::isGiven(BatchColumn column) const
{
    const BatchPlan &plan = m_draft.plan();
    switch (column) {
    case BatchColumn::Address4:
        return plan.setup == BatchPlan::Setup::Reservation
            || (plan.setup == BatchPlan::Setup::CloudInit && plan.identity.ipv4.mode == IpSetup::Mode::Static);
    case BatchColumn::Address6:
        return plan.setup == BatchPlan::Setup::CloudInit && plan.identity.ipv6.mode == IpSetup::Mode::Static;
    default:
        return true;
    }
}

/// What stands in an empty cell.
QString RowsModel::automatic(BatchColumn column) const
{
    const BatchPlan &plan = m_draft.plan();
    if (column == BatchColumn::VncPort) {
        return tr("automatic");
    }
    if (plan.setup != BatchPlan::Setup::CloudInit) {
        return QStringLiteral("–");
    }
    const IpSetup &ip = column == BatchColumn::Address4 ? plan.identity.ipv4 : plan.identity.ipv6;
    return ip.mode == IpSetup::Mode::Dhcp ? (column == BatchColumn::Address4 ? u"DHCP"_s : u"DHCPv6"_s)
                                          : QStringLiteral("–");
}

QList<RowsModel::Row> RowsModel::rowsOfDraft() const
{
    QList<Row> rows(m_draft.plan().rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        for (int i = 0; i < columns; ++i) {
            const auto column = BatchColumn(i);
            Cell cell;
            cell.editable = isGiven(column);
            cell.text = cell.editable ? m_draft.cell(row, column) : QString();
            cell.own = cell.editable && m_draft.isOwn(row, column);
            rows[row].append(cell);
        }
    }
    for (const BatchProblem &problem : m_draft.problems()) {
        const auto column = columnOf(problem.field);
        if (problem.row < 0 || problem.row >= rows.size() || !column) {
            continue;
        }
        Cell &cell = rows[problem.row][int(*column)];
        const bool error = problem.severity == BatchProblem::Severity::Error;
        if (cell.problem.isEmpty() || (error && !cell.error)) {
            cell.problem = problem.message;
            cell.error = error;
        }
    }
    return rows;
}

void RowsModel::sync()
{
    const QList<Row> now = rowsOfDraft();
    if (now.size() < m_rows.size()) {
        beginRemoveRows({}, int(now.size()), int(m_rows.size()) - 1);
        m_rows.resize(now.size());
        endRemoveRows();
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) != now.at(row)) {
            m_rows[row] = now.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
    }
    if (now.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(now.size()) - 1);
        m_rows = now;
        endInsertRows();
    }
}

int RowsModel::paste(const QModelIndex &from, const QString &text)
{
    if (!from.isValid()) {
        return 0;
    }
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    while (lines.endsWith(u'\n')) {
        lines.chop(1);
    }
    QList<BatchDraft::Cell> cells;
    int row = from.row();
    int left = 0;
    for (const QString &line : lines.split(u'\n')) {
        if (row >= m_rows.size()) {
            ++left;
            continue;
        }
        int column = from.column();
        for (const QString &cell : line.split(u'\t')) {
            if (column < columns && m_rows.at(row).at(column).editable) {
                cells.append({row, BatchColumn(column), cleaned(cell)});
            }
            ++column;
        }
        ++row;
    }
    m_draft.setCells(cells);
    return left;
}

QList<BatchProblem> RowsModel::problems() const
{
    QList<BatchProblem> mine;
    for (const BatchProblem &problem : m_draft.problems()) {
        const bool ofPlan = problem.field != BatchField::Name && problem.field != BatchField::Mac;
        if (problem.row < 0 ? !ofPlan : columnOf(problem.field).has_value()) {
            mine.append(problem);
        }
    }
    std::stable_sort(mine.begin(), mine.end(),
                     [](const BatchProblem &a, const BatchProblem &b) { return a.severity > b.severity; });
    return mine;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Cell &cell = m_rows.at(index.row()).at(index.column());
    const bool empty = cell.text.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return empty && index.column() != 0 ? automatic(BatchColumn(index.column())) : cell.text;
    case Qt::EditRole:
        return cell.text;
    case Qt::DecorationRole:
        return cell.problem.isEmpty() ? QVariant() : QVariant(cell.error ? m_error : m_warning);
    case Qt::ToolTipRole:
        return createtext::toolTip(cell.problem);
    case Qt::AccessibleDescriptionRole:
        return cell.problem.isEmpty() ? (cell.own ? tr("Filled in by hand") : QString()) : cell.problem;
    case Qt::FontRole:
        if (cell.own) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return empty ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? columnName(BatchColumn(section)) : QLocale().toString(section + 1);
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.row() < m_rows.size() && m_rows.at(index.row()).at(index.column()).editable) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    m_draft.setCells({{index.row(), BatchColumn(index.column()), cleaned(value.toString())}});
    return true;
}

} // namespace guestdeck
