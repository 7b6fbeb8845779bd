// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appliance/domainfile.h"
#include "models/appliance/importplan.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace guestdeck
{

class Connection;
class FieldMessage;
class FormGrid;

/// A machine from a file of this machine: an appliance (.ova, .ovf), or a definition (.xml). Says what it is, what it
/// will lack and what stands against it, before anything is done. Not modal; deletes itself. Thread: GUI.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Connection *host, QWidget *parent);
    ~ImportDialog() override;

    void setFile(const QString &path);

Q_SIGNALS:
    /// The user pressed Import; emitted once, before the dialog closes.
    void applianceWanted(const guestdeck::ApplianceFile &file, const guestdeck::ApplianceImport &wanted,
                         const guestdeck::HostResources &resources);
    void definitionWanted(const guestdeck::DomainFile &file, const guestdeck::DomainImport &wanted);

private:
    void build();
    void buildAppliance();
    void buildDefinition();
    void chooseFile();
    void examine();
    void examinedAppliance(const Result<ApplianceFile> &file);
    void examinedDefinition(const Result<DomainFile> &file);
    void resourcesCame(const Result<HostResources> &resources);
    void showKind();
    void check();
    void checkAppliance();
    void checkDefinition();
    void showLines(const QString &title, const QStringList &lines);
    ApplianceImport applianceImport() const;
    DomainImport domainImport() const;
    void accept() override;

    QPointer<Connection> m_host;
    std::stop_source m_stop; ///< of the looking at the file
    quint64 m_generation = 0; ///< of the file that is looked at
    QTimer m_typing;
    std::optional<ApplianceFile> m_appliance;
    std::optional<DomainFile> m_definition;
    std::optional<HostResources> m_resources;
    QString m_resourcesProblem; ///< why they could not be read
    QList<DomainFileFinding> m_findings; ///< what the host says of the definition
    QString m_findingsProblem;
    FormGrid *m_form;
    QLineEdit *m_file;
    FieldMessage *m_fileMessage;
    QProgressBar *m_busy;
    QLabel *m_summary;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QComboBox *m_pool;
    FieldMessage *m_poolMessage;
    QComboBox *m_network;
    FieldMessage *m_networkMessage;
    QCheckBox *m_virtio;
    QCheckBox *m_start;
    QCheckBox *m_identity;
    FieldMessage *m_identityMessage;
    QLabel *m_lostLabel;
    QPlainTextEdit *m_lost;
    QPushButton *m_ok;
};

} // namespace guestdeck
