// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/pooltypes.h"
#include "ui/storage/storagedialog.h"

#include <QMap>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace guestdeck
{

/// Asks for a new pool: only types that the host can do, for each the fields that it has. Thread: GUI.
class NewPoolDialog : public StorageDialog
{
    Q_OBJECT
public:
    struct Facts {
        PoolCapabilities capabilities;
        QList<PoolInfo> existing;
        QString images; ///< folder where the host's disk images customarily lie
        bool isLocal = false; ///< folders of this machine can be looked at
        bool session = false; ///< the host's daemon runs as this user
    };

    NewPoolDialog(Facts facts, QWidget *parent);
    NewPool pool() const;
    PoolRole role() const;

private:
    void addFields();
    void typeChanged();
    void suggest();
    void lookAtFolder();
    void check();
    QString value(PoolField field) const;
    QWidget *widget(PoolField field) const;

    Facts m_facts;
    QUuid m_uuid = QUuid::createUuid();
    QComboBox *m_role;
    QComboBox *m_type;
    QLineEdit *m_name;
    QComboBox *m_format;
    QComboBox *m_build;
    QCheckBox *m_start;
    QCheckBox *m_autostart;
    QLabel *m_hint = nullptr;
    QMap<PoolField, QLineEdit *> m_edits; ///< all fields but name, type and format
    QTimer m_look;
    FolderFacts m_folder;
    QString m_lookedAt; ///< the folder that m_folder tells of
    QString m_suggestedName;
    QString m_suggestedTarget;
};

} // namespace guestdeck
