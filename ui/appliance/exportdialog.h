// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace guestdeck
{

class Connection;
class FieldMessage;

/// Where a guest goes as a file of this machine, and in which form. Not modal; deletes itself. Thread: GUI.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Connection *host, const QUuid &guest, QWidget *parent);

Q_SIGNALS:
    /// Emitted once, before the dialog closes.
    void applianceWanted(const QString &path);
    void definitionWanted(const QString &path, bool withSecrets);

private:
    void readLosses();
    void chooseFile();
    void suggestFile();
    void check();
    void accept() override;

    QPointer<Connection> m_host;
    const QUuid m_guest;
    QRadioButton *m_appliance;
    QLabel *m_applianceHelp;
    QRadioButton *m_definition;
    QLabel *m_definitionHelp;
    QCheckBox *m_secrets;
    QLineEdit *m_file;
    FieldMessage *m_fileMessage;
    QPlainTextEdit *m_lost;
    QLabel *m_lostLabel;
    QPushButton *m_ok;
    QString m_suggested; ///< the file's name as long as the user did not choose another
    quint64 m_generation = 0;
};

} // namespace guestdeck
