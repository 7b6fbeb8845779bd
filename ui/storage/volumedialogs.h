// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/volumemodel.h"
#include "models/xml/storagexml.h"
#include "ui/storage/storagedialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace guestdeck
{

class SizeField;

/// Another size for a volume that no running guest has. Thread: GUI.
class ResizeVolumeDialog : public StorageDialog
{
    Q_OBJECT
public:
    ResizeVolumeDialog(const VolumeRow &volume, const PoolInfo &pool, QWidget *parent);
    Bytes size() const;
    bool shrinks() const;

private:
    void check();

    VolumeInfo m_volume;
    PoolInfo m_pool;
    SizeField *m_size;
    QCheckBox *m_shrink;
    QLabel *m_next = nullptr;
};

/// Where a copy of a volume goes, and in which format. Thread: GUI.
class CopyVolumeDialog : public StorageDialog
{
    Q_OBJECT
public:
    struct Pool {
        PoolInfo info;
        bool hasFormats = true;
        QStringList taken;
    };
    CopyVolumeDialog(const VolumeRow &volume, QList<Pool> pools, QWidget *parent);
    QString pool() const;
    NewVolume volume() const;

private:
    const Pool *target() const;
    void check();

    VolumeRow m_volume;
    QList<Pool> m_pools;
    QComboBox *m_pool;
    QLineEdit *m_name;
    QComboBox *m_format;
    QComboBox *m_sparse;
    QLabel *m_free = nullptr;
    QLabel *m_formatHelp = nullptr;
    QLabel *m_sparseHelp = nullptr;
};

/// Asks for the volume's name before all of its content is overwritten. Thread: GUI.
class WipeVolumeDialog : public StorageDialog
{
    Q_OBJECT
public:
    WipeVolumeDialog(const VolumeRow &volume, QWidget *parent);
};

/// The volumes that would be deleted, and those that cannot be. Thread: GUI.
class DeleteVolumesDialog : public StorageDialog
{
    Q_OBJECT
public:
    DeleteVolumesDialog(const QList<VolumeRow> &volumes, QWidget *parent);
    const QList<VolumeRef> &deletable() const { return m_deletable; }

private:
    QList<VolumeRef> m_deletable;
};

/// Deletes a pool; its files only when asked to. Thread: GUI.
class DeletePoolDialog : public StorageDialog
{
    Q_OBJECT
public:
    /// `volumes`: of the pool; `known`: who uses them has been read.
    DeletePoolDialog(const PoolInfo &pool, const QList<VolumeRow> &volumes, bool known, QWidget *parent);
    bool deletesFiles() const;
    bool deletesFolder() const; ///< which must be empty then

private:
    void check();

    PoolInfo m_pool;
    QString m_locked; ///< why the files may not be deleted
    qsizetype m_count; ///< of its volumes
    QCheckBox *m_folder;
    QCheckBox *m_files;
    QLineEdit *m_typed;
};

/// Stops a pool of which guests have volumes. Thread: GUI.
class StopPoolDialog : public StorageDialog
{
    Q_OBJECT
public:
    StopPoolDialog(const PoolInfo &pool, const QStringList &guests, QWidget *parent);
};

} // namespace guestdeck
