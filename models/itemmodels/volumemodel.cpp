// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/volumemodel.h"

#include "models/core/tooltip.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QString size(Bytes bytes)
{
    return QLocale().formattedDataSize(qint64(std::min<quint64>(bytes.value, std::numeric_limits<qint64>::max())), 1,
                                       QLocale::DataSizeIecFormat);
}

QString nameText(const VolumeRow &row)
{
    return row.info.name.simplified();
}
QString formatText(const VolumeRow &row)
{
    return row.info.format.simplified();
}
QString capacityText(const VolumeRow &row)
{
    return size(row.info.capacity);
}
QVariant capacitySort(const VolumeRow &row)
{
    return row.info.capacity.value;
}

/// A folder among the volumes has no size of its own.
std::optional<double> allocationFraction(const VolumeRow &row)
{
    return row.info.capacity.value > 0
        ? std::optional(std::clamp(double(row.info.allocation.value) / double(row.info.capacity.value), 0.0, 1.0))
        : std::nullopt;
}
QString allocationText(const VolumeRow &row)
{
    return size(row.info.allocation);
}
QVariant allocationSort(const VolumeRow &row)
{
    return row.info.allocation.value;
}

QString usersText(const VolumeRow &row)
{
    if (!row.usageKnown) {
        return {};
    }
    QStringList names;
    for (const StorageMap::User &guest : row.guests) {
        names.append(guest.name.simplified());
    }
    names.removeDuplicates(); // one with two disks upon the same base
    return names.isEmpty() ? VolumeModel::tr("–", "no guest uses this volume") : names.join(u", "_s);
}
QVariant usersSort(const VolumeRow &row)
{
    return row.guests.isEmpty() ? QString() : usersText(row);
}

QString roleText(const VolumeRow &row)
{
    if (row.isBase()) {
        return VolumeModel::tr("Base of %n volume(s)", nullptr, int(row.children.size()));
    }
    if (!row.info.backingPath.isEmpty()) {
        return VolumeModel::tr("Upon %1", "built upon another volume")
            .arg(row.info.backingPath.section(u'/', -1).simplified());
    }
    return {};
}
QVariant roleSort(const VolumeRow &row)
{
    return row.isBase() ? -qint64(row.children.size()) : qint64(row.info.backingPath.isEmpty() ? 1 : 0);
}

QString changedText(const VolumeRow &row)
{
    return row.info.changed.isValid() ? QLocale().toString(row.info.changed.toLocalTime(), QLocale::ShortFormat)
                                      : QString();
}
QVariant changedSort(const VolumeRow &row)
{
    return row.info.changed.isValid() ? row.info.changed.toMSecsSinceEpoch() : qint64(0);
}
QString pathText(const VolumeRow &row)
{
    return row.info.path.simplified();
}

constexpr std::array table{
    VolumeColumn{"name", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Name"), 24, nameText},
    VolumeColumn{"format", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Format"), 8, formatText},
    VolumeColumn{"size", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Size"), 10, capacityText, capacitySort, true},
    VolumeColumn{"allocated", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Allocated"), 20, allocationText,
                 allocationSort, true, allocationFraction},
    VolumeColumn{"users", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Used by"), 18, usersText, usersSort},
    VolumeColumn{"base", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Base"), 20, roleText, roleSort},
    VolumeColumn{"changed", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Changed"), 18, changedText, changedSort},
    VolumeColumn{"path", QT_TRANSLATE_NOOP("guestdeck::VolumeModel", "Path"), 40, pathText},
};

} // namespace

QList<VolumeRef> deletableVolumes(const QList<VolumeRow> &volumes)
{
    QList<VolumeRow> may = volumes;
    may.removeIf([](const VolumeRow &row) { return !row.usageKnown || !row.guests.isEmpty(); });
    // One that stays keeps its bases, and these theirs.
    for (bool again = true; again;) {
        const auto stays = [&may](const VolumeRef &child) {
            return std::ranges::none_of(may, [&child](const VolumeRow &row) { return row.ref() == child; });
        };
        again = may.removeIf([&stays](const VolumeRow &row) { return std::ranges::any_of(row.children, stays); }) > 0;
    }
    QList<VolumeRef> refs;
    for (const VolumeRow &row : std::as_const(may)) {
        refs.append(row.ref());
    }
    return refs;
}

VolumeModel::VolumeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

std::span<const VolumeColumn> VolumeModel::columns()
{
    return table;
}

int VolumeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VolumeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table.size());
}

const VolumeRow *VolumeModel::find(const QString &name) const
{
    const auto it = m_index.constFind(name);
    return it == m_index.cend() ? nullptr : &m_rows.at(*it);
}

QModelIndex VolumeModel::indexOf(const QString &name, int column) const
{
    const auto it = m_index.constFind(name);
    return it == m_index.cend() ? QModelIndex() : index(*it, column);
}

void VolumeModel::setRows(const QList<VolumeRow> &rows)
{
    QHash<QString, qsizetype> wanted;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!wanted.contains(rows.at(i).info.name)) {
            wanted.insert(rows.at(i).info.name, i);
        }
    }
    drop(wanted);
    for (int row = 0; row < m_rows.size(); ++row) {
        const VolumeRow &now = rows.at(wanted.take(m_rows.at(row).info.name));
        if (m_rows.at(row) != now) {
            m_rows[row] = now;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    if (wanted.isEmpty()) {
        return;
    }
    QList<qsizetype> fresh = wanted.values();
    std::ranges::sort(fresh);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    for (const qsizetype i : std::as_const(fresh)) {
        m_index.insert(rows.at(i).info.name, int(m_rows.size()));
        m_rows.append(rows.at(i));
    }
    endInsertRows();
}

/// From the end, in runs of neighbours.
void VolumeModel::drop(const QHash<QString, qsizetype> &wanted)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_rows.at(last).info.name)) {
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_rows.at(first - 1).info.name)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_index.remove(m_rows.at(row).info.name);
        }
        m_rows.remove(first, last - first + 1);
        for (int row = first; row < m_rows.size(); ++row) {
            m_index[m_rows.at(row).info.name] = row;
        }
        endRemoveRows();
        last = first;
    }
}

void VolumeModel::setStale(bool stale)
{
    if (stale != m_stale) {
        m_stale = stale;
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StaleRole});
        }
    }
}

QVariant VolumeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const VolumeRow &row = m_rows.at(index.row());
    const VolumeColumn &column = table[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == 0 && !row.trouble.isEmpty() ? nameText(row) + u'\n' + row.trouble
                                                                          : column.text(row));
    case Qt::AccessibleTextRole: {
        QString value = column.text(row);
        if (index.column() == 0 && !row.trouble.isEmpty()) {
            value += u". "_s + row.trouble;
        }
        return value.isEmpty() ? tr("%1: nothing").arg(title(column))
                               : tr("%1: %2", "column and its value").arg(title(column), value);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft)));
    case NameRole:
        return row.info.name;
    case SortRole:
        return column.sort ? column.sort(row) : QVariant(column.text(row));
    case StaleRole:
        return m_stale;
    case SearchRole: {
        QStringList parts;
        for (const VolumeColumn &one : table) {
            parts.append(one.text(row));
        }
        for (const VolumeRef &child : row.children) {
            parts.append(child.name);
        }
        return parts.join(u'\n').toLower();
    }
    case FractionRole: {
        const auto fraction = column.fraction ? column.fraction(row) : std::nullopt;
        return fraction ? QVariant(*fraction) : QVariant();
    }
    case OrphanRole:
        return row.orphan;
    case BaseRole:
        return row.isBase();
    case TroubleRole:
        return row.trouble;
    default:
        return {};
    }
}

QVariant VolumeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const VolumeColumn &column = table[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

} // namespace guestdeck
