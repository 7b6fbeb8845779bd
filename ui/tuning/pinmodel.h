// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/pinning.h"

#include <QAbstractTableModel>

namespace guestdeck
{

/// Parts of a guest against the CPUs of its host, as the user wants them: a cell is set where the part may run. Nothing
/// reaches the host from here. Thread: GUI.
class PinModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        AllowedRole = Qt::UserRole, ///< bool
        AnywhereRole, ///< the whole row is allowed: not pinned
        DiffersRole, ///< the running guest has it otherwise than the definition
        ChangedRole, ///< the user has changed it
        SharedRole, ///< parts of other guests that are kept to this CPU: QStringList
        OfflineRole, ///< the CPU is switched off
        NodeStartRole, ///< the first CPU of a NUMA node or socket
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the user has changed stays for the parts that are still there.
    void setPinning(const GuestPinning &guest);
    const GuestPinning &guest() const { return m_guest; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const PinRow &row(int index) const { return m_rows.at(index).row; }
    const QBitArray &wanted(int index) const { return m_rows.at(index).wanted; }
    void setWanted(int index, const QBitArray &cpus); ///< nothing where no CPU is left
    /// Allows or forbids these; a row keeps its last CPU. False: that was in the way somewhere.
    bool setAllowed(const QModelIndexList &cells, bool allowed);
    void revert();

    /// All rows, as they are wanted.
    QList<PinEdit> all() const;
    /// What is to be changed for it.
    QList<PinEdit> edits(PinWhen when) const;

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        PinRow row;
        QBitArray seen;
        QBitArray wanted;
        bool differs = false;
    };
    QStringList sharedBy(int cpu) const;

    GuestPinning m_guest;
    QList<Entry> m_rows;
    QList<QStringList> m_shared; ///< by CPU
};

} // namespace guestdeck
