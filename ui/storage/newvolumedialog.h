// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"
#include "models/xml/storagexml.h"
#include "ui/storage/storagedialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace guestdeck
{

class SizeField;

/// Asks for a new volume of a pool. Thread: GUI.
class NewVolumeDialog : public StorageDialog
{
    Q_OBJECT
public:
    struct Facts {
        PoolInfo pool;
        bool hasFormats = true; ///< its volumes are files; else they have no format, and are never sparse
        QStringList taken; ///< names in the pool
        QList<VolumeInfo> bases; ///< upon which it can be built
        QString base; ///< path of the one to begin with; empty: none
    };

    NewVolumeDialog(Facts facts, QWidget *parent);
    NewVolume volume() const;

    /// Two sentences on what a format is good for.
    static QString formatHelp(const QString &format);
    static QString sparseHelp(bool sparse);

private:
    const VolumeInfo *base() const;
    void baseChanged();
    void check();

    Facts m_facts;
    QLineEdit *m_name;
    QComboBox *m_format;
    QComboBox *m_sparse;
    QComboBox *m_base;
    QComboBox *m_baseFormat;
    SizeField *m_size;
    QLabel *m_formatHelp = nullptr;
    QLabel *m_sparseHelp = nullptr;
    QLabel *m_baseHelp = nullptr;
    QLabel *m_free = nullptr;
};

} // namespace guestdeck
