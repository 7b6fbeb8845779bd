// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/storagemap.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHash>
#include <QVariant>

#include <optional>
#include <span>

namespace guestdeck
{

/// A volume and who needs it, as far as that has been read.
struct VolumeRow {
    VolumeInfo info;
    QList<StorageMap::User> guests; ///< that have it as a disk or medium, or need it below one
    QList<VolumeRef> children; ///< the volumes built upon it
    bool usageKnown = false; ///< guests and children have been read; before, nothing is said of them
    bool orphan = false; ///< no guest and no volume needs it, as far as libvirt can tell
    QString locked; ///< why it may not be deleted or wiped, a sentence with names; empty: it may
    QString trouble; ///< what is wrong with its chain, a whole sentence; empty: nothing

    bool isBase() const { return !children.isEmpty(); }
    VolumeRef ref() const { return {info.pool, info.name}; }
    bool operator==(const VolumeRow &) const = default;
};

/// Those of `volumes` that can be deleted together: no guest needs them, and what is built upon them goes with them.
QList<VolumeRef> deletableVolumes(const QList<VolumeRow> &volumes);

/// One column: all that there is to say of it.
struct VolumeColumn {
    const char *key; ///< stable, for settings and object names
    const char *title; ///< in the context VolumeModel
    int characters; ///< width at first
    QString (*text)(const VolumeRow &row);
    QVariant (*sort)(const VolumeRow &row) = nullptr; ///< null: by the text
    bool number = false;
    std::optional<double> (*fraction)(const VolumeRow &row) = nullptr; ///< 0…1, drawn as a bar
};

/// The volumes of a pool, one row each, by name. Told by setRows() what there is now, it says what was added, removed
/// and changed, and is never reset: not even for another pool, whose rows replace the earlier ones. Thread: GUI.
class VolumeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString: by which it is known in its pool
        SortRole, ///< raw value of the column
        StaleRole, ///< bool: what is shown may be old
        SearchRole, ///< QString: all that the search looks at, lower case
        FractionRole, ///< double 0…1 for columns with a bar, else nothing
        OrphanRole, ///< bool
        BaseRole, ///< bool: other volumes are built upon it
        TroubleRole, ///< QString
    };

    explicit VolumeModel(QObject *parent = nullptr);

    static std::span<const VolumeColumn> columns();
    static QString title(const VolumeColumn &column) { return tr(column.title); }

    /// What the pool has now; of two of one name the first counts.
    void setRows(const QList<VolumeRow> &rows);
    void setStale(bool stale);
    /// Null for one that is not there.
    const VolumeRow *find(const QString &name) const;
    const VolumeRow *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    QModelIndex indexOf(const QString &name, int column = 0) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void drop(const QHash<QString, qsizetype> &wanted);

    QList<VolumeRow> m_rows;
    QHash<QString, int> m_index;
    bool m_stale = false;
};

} // namespace guestdeck
