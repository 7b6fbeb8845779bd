// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/pinmodel.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

void PinModel::setPinning(const GuestPinning &guest)
{
    QList<Entry> rows;
    const PinMaps &base = guest.stored ? *guest.stored : *guest.live;
    for (const PinRow &row : pinRows(base)) {
        const QBitArray *seen = pinOf(base, row);
        const QBitArray *live = guest.live ? pinOf(*guest.live, row) : nullptr;
        Entry entry{row, *seen, *seen, live && *live != *seen};
        const auto before = std::ranges::find(m_rows, row, &Entry::row);
        if (before != m_rows.cend() && before->wanted != before->seen && before->wanted.size() == seen->size()) {
            entry.wanted = before->wanted;
        }
        rows.append(entry);
    }
    const bool sameShape = rows.size() == m_rows.size() && guest.cpus.size() == m_guest.cpus.size();
    if (!sameShape && !m_rows.isEmpty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (!sameShape && !m_guest.cpus.isEmpty()) {
        beginRemoveColumns({}, 0, int(m_guest.cpus.size()) - 1);
        m_guest.cpus.clear();
        endRemoveColumns();
    }
    m_shared = QList<QStringList>(guest.cpus.size());
    for (const OtherPin &other : guest.others) {
        for (qsizetype i = 0; i < other.cpus.size() && i < m_shared.size(); ++i) {
            if (other.cpus.testBit(i)) {
                m_shared[i].append(tr("%1 (%2)", "a guest, its part").arg(other.guest, pinRowName(other.row)));
            }
        }
    }
    if (!sameShape) {
        beginInsertColumns({}, 0, int(guest.cpus.size()) - 1);
        m_guest = guest;
        endInsertColumns();
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_guest = guest;
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT edited();
}

int PinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_guest.cpus.size());
}

QStringList PinModel::sharedBy(int cpu) const
{
    return m_shared.value(cpu);
}

QVariant PinModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_guest.cpus.size()) {
        return {};
    }
    const Entry &entry = m_rows.at(index.row());
    const HostCpu &cpu = m_guest.cpus.at(index.column());
    const bool allowed = entry.wanted.testBit(index.column());
    switch (role) {
    case AllowedRole:
        return allowed;
    case AnywhereRole:
        return entry.wanted.count(true) == entry.wanted.size();
    case DiffersRole: {
        const QBitArray *live = entry.differs ? pinOf(*m_guest.live, entry.row) : nullptr;
        return live && live->testBit(index.column()) != entry.seen.testBit(index.column());
    }
    case ChangedRole:
        return allowed != entry.seen.testBit(index.column());
    case SharedRole:
        return sharedBy(index.column());
    case OfflineRole:
        return !cpu.online;
    case NodeStartRole:
        return index.column() > 0
            && (m_guest.cpus.at(index.column() - 1).node != cpu.node
                || m_guest.cpus.at(index.column() - 1).socket != cpu.socket);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{allowed ? tr("%1 may run on CPU %2.").arg(pinRowName(entry.row), QString::number(cpu.id))
                                  : tr("%1 is kept off CPU %2.").arg(pinRowName(entry.row), QString::number(cpu.id))};
        if (data(index, DiffersRole).toBool()) {
            parts.append(tr("The running guest has it the other way round."));
        }
        if (!cpu.online) {
            parts.append(tr("This CPU is switched off on the host."));
        }
        if (const QStringList shared = sharedBy(index.column()); !shared.isEmpty()) {
            parts.append(tr("Kept to it as well: %1.").arg(shared.mid(0, 6).join(u", "_s)));
        }
        return parts.join(u' ');
    }
    default:
        return {};
    }
}

QVariant PinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && section < m_rows.size()) {
        const Entry &entry = m_rows.at(section);
        const bool unplugged
            = entry.row.part == PinPart::Vcpu && m_guest.currentVcpus > 0 && int(entry.row.id) >= m_guest.currentVcpus;
        const QString name = pinRowName(entry.row);
        const bool everywhere = entry.wanted.count(true) == entry.wanted.size();
        const QString cpus = everywhere ? tr("any CPU") : cpuSetText(entry.wanted);
        if (role == Qt::DisplayRole) {
            return QString(name + (entry.wanted != entry.seen ? u" *"_s : QString()));
        }
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            return unplugged ? tr("%1: %2. It is not plugged in yet.").arg(name, cpus)
                             : tr("%1: %2", "a part of the guest, CPUs").arg(name, cpus);
        }
        return {};
    }
    if (orientation != Qt::Horizontal || section >= m_guest.cpus.size()) {
        return {};
    }
    const HostCpu &cpu = m_guest.cpus.at(section);
    if (role == Qt::DisplayRole) {
        const auto several = [this](int HostCpu::*what) {
            return std::ranges::any_of(m_guest.cpus,
                                       [&](const HostCpu &one) { return one.*what != m_guest.cpus.first().*what; });
        };
        QStringList lines{QString::number(cpu.id)};
        if (several(&HostCpu::node)) {
            lines.append(u"N%1"_s.arg(cpu.node));
        }
        if (several(&HostCpu::socket)) {
            lines.append(u"S%1"_s.arg(cpu.socket));
        }
        return lines.join(u'\n');
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        QStringList parts{tr("CPU %1 of the host").arg(cpu.id)};
        if (cpu.node >= 0) {
            parts.append(tr("NUMA node %1, socket %2, core %3")
                             .arg(QString::number(cpu.node), QString::number(cpu.socket), QString::number(cpu.core)));
        }
        if (cpu.siblings.size() > 1) {
            QStringList siblings;
            for (const int one : cpu.siblings) {
                siblings.append(QString::number(one));
            }
            parts.append(tr("shares its core with CPU %1").arg(siblings.join(u", "_s)));
        }
        if (!cpu.online) {
            parts.append(tr("switched off"));
        }
        if (const QStringList shared = sharedBy(section); !shared.isEmpty()) {
            parts.append(tr("other guests there: %1").arg(shared.mid(0, 6).join(u", "_s)));
        }
        return parts.join(u"; "_s);
    }
    return {};
}

void PinModel::setWanted(int row, const QBitArray &cpus)
{
    if (row < 0 || row >= m_rows.size() || cpus.count(true) == 0 || cpus.size() != m_rows.at(row).seen.size()
        || m_rows.at(row).wanted == cpus) {
        return;
    }
    m_rows[row].wanted = cpus;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    Q_EMIT edited();
}

bool PinModel::setAllowed(const QModelIndexList &cells, bool allowed)
{
    QHash<int, QBitArray> rows;
    for (const QModelIndex &cell : cells) {
        if (!rows.contains(cell.row())) {
            rows.insert(cell.row(), m_rows.at(cell.row()).wanted);
        }
        rows[cell.row()].setBit(cell.column(), allowed);
    }
    bool all = true;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        all = all && it->count(true) > 0;
        setWanted(it.key(), *it);
    }
    return all;
}

void PinModel::revert()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        setWanted(i, m_rows.at(i).seen);
    }
}

QList<PinEdit> PinModel::all() const
{
    QList<PinEdit> edits;
    for (const Entry &entry : m_rows) {
        edits.append({entry.row, entry.wanted});
    }
    return edits;
}

QList<PinEdit> PinModel::edits(PinWhen when) const
{
    QList<PinEdit> edits;
    for (const Entry &entry : m_rows) {
        const auto is = [&](const std::optional<PinMaps> &maps) {
            const QBitArray *cpus = maps ? pinOf(*maps, entry.row) : nullptr;
            return !cpus || *cpus == entry.wanted;
        };
        const bool now = when == PinWhen::NextStart || is(m_guest.live);
        const bool next = when == PinWhen::Now || is(m_guest.stored);
        if (!now || !next) {
            edits.append({entry.row, entry.wanted});
        }
    }
    return edits;
}

} // namespace guestdeck
