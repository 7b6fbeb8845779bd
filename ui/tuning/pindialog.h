// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/tuning/pinning.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace guestdeck
{

class Connection;
class PinModel;
class PinView;

/// Keeps the vCPUs, the emulator and the I/O threads of a guest to CPUs of its host. Reads the host when it opens; what
/// is applied is one task. Thread: GUI. Survives its Connection.
class PinDialog : public QDialog
{
    Q_OBJECT
public:
    using Submit = std::function<void(std::unique_ptr<Job>)>;
    PinDialog(Connection *connection, const QUuid &uuid, Submit submit, QWidget *parent = nullptr);

    PinModel *model() const { return m_model; }
    PinView *view() const { return m_view; }
    PinWhen when() const;
    void refresh();
    /// As loadGuestPinning() answered; public for tests.
    void setPinning(const Result<GuestPinning> &guest);

private:
    QPushButton *addTool(const QString &name, const QString &text, const QString &help, std::function<void()> run);
    void makeTools();
    void rowsAnywhere();
    void rowsToNode();
    void spread();
    void copyToAll();
    void takeSet();
    QList<int> chosenRows() const;
    void refreshTools();
    void refreshTexts();
    void apply();

    QPointer<Connection> m_connection;
    QUuid m_uuid;
    Submit m_submit;
    PinModel *m_model;
    PinView *m_view;
    QLabel *m_intro;
    QLabel *m_setLabel;
    QLineEdit *m_set;
    QLabel *m_warnings;
    QLabel *m_state;
    QComboBox *m_when;
    QLabel *m_whenLabel;
    QToolButton *m_commandsHead;
    QPlainTextEdit *m_commands;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QList<QPushButton *> m_tools;
    QPushButton *m_node = nullptr;
    bool m_ready = false;
    QString m_refusal; ///< what the last key or click could not do
};

/// Opens it. `submit` takes the task.
QDialog *openPinning(Connection &connection, const QUuid &uuid, PinDialog::Submit submit, QWidget *parent);

} // namespace guestdeck
