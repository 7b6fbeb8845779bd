// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "ui/connect/hosturi.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace guestdeck
{

class ConnectionRegistry;
class FormGrid;

/// Adds a host, or edits one. The address that comes out is shown while typing; what is wrong stands under its field.
/// Thread: GUI.
class HostDialog : public QDialog
{
    Q_OBJECT
public:
    /// `config` with a null id: a new host.
    HostDialog(const ConnectionRegistry *registry, const ConnectionConfig &config, QWidget *parent);

    ConnectionConfig config() const;
    HostAddress address() const;

private:
    QLabel *addProblem(HostField field);
    void addKinds();
    void check();

    const ConnectionRegistry *m_registry;
    ConnectionConfig m_config;
    FormGrid *m_form;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_user;
    QSpinBox *m_port;
    QLineEdit *m_key;
    QLineEdit *m_uri;
    QLineEdit *m_name;
    QCheckBox *m_readOnly;
    QCheckBox *m_autoConnect;
    QLabel *m_preview;
    QLabel *m_note;
    QHash<HostField, QLabel *> m_problems;
    QPushButton *m_ok;
};

} // namespace guestdeck
