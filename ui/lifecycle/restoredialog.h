// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/savecalls.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class Connection;
class FieldMessage;

/// Which saved guest of a host comes back: the file is looked at while its name is typed. Deletes itself. Thread: GUI.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(Connection *host, QWidget *parent);

    QString path() const;
    RestoreAs as() const;
    /// Whose memory it is; set while the button can be pressed.
    const std::optional<SavedGuest> &guest() const { return m_found; }

private:
    void typed();
    void look();
    void setProblem(const QString &text);

    QPointer<Connection> m_host;
    QLineEdit *m_path;
    FieldMessage *m_message;
    QComboBox *m_as;
    QPushButton *m_ok;
    std::optional<SavedGuest> m_found;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace guestdeck
