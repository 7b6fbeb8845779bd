// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appliance/exportdialog.h"

#include "models/appliance/importplan.h"
#include "models/appliance/lookups.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QLabel *help(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(24);
    return label;
}

} // namespace

ExportDialog::ExportDialog(Connection *host, const QUuid &guest, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_guest(guest)
    , m_appliance(new QRadioButton(tr("&Appliance (.ova)"), this))
    , m_applianceHelp(help(u"exportApplianceHelp"_s,
                           tr("The machine with its disks in one file that VirtualBox, VMware and this program read."),
                           this))
    , m_definition(new QRadioButton(tr("&Definition (.xml)"), this))
    , m_definitionHelp(help(u"exportDefinitionHelp"_s,
                            tr("What libvirt knows of the machine, as virsh dumpxml writes it. Without its disks."),
                            this))
    , m_secrets(new QCheckBox(tr("With the &password of its screen; only you can read the file then"), this))
    , m_file(new QLineEdit(this))
    , m_lost(new QPlainTextEdit(this))
    , m_lostLabel(new QLabel(tr("Not in the appliance:"), this))
{
    const Inventory::Domain *domain = host->inventory()->find(guest);
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export %1").arg(domain ? domain->info.name : QString()));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_appliance, m_applianceHelp, m_definition, m_definitionHelp}) {
        column->addWidget(widget);
    }
    m_appliance->setObjectName(u"exportApplianceRadio"_s);
    m_appliance->setAccessibleName(tr("Appliance"));
    m_appliance->setAccessibleDescription(m_applianceHelp->text());
    m_definition->setObjectName(u"exportDefinitionRadio"_s);
    m_definition->setAccessibleName(tr("Definition"));
    m_definition->setAccessibleDescription(m_definitionHelp->text());
    m_secrets->setObjectName(u"exportSecretsBox"_s);
    m_secrets->setAccessibleName(m_secrets->text().remove(u'&'));
    column->addWidget(m_secrets);
    auto *label = new QLabel(tr("&File:"), this);
    label->setObjectName(u"exportFileLabel"_s);
    label->setAccessibleName(tr("File"));
    label->setBuddy(m_file);
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(u"exportChooseButton"_s);
    choose->setAccessibleName(tr("Choose a file"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    column->addLayout(row);
    m_file->setObjectName(u"exportFileEdit"_s);
    m_file->setAccessibleName(tr("File to write"));
    m_fileMessage = new FieldMessage(m_file, this);
    m_fileMessage->setObjectName(u"exportFileMessage"_s);
    m_fileMessage->setAccessibleName(tr("Message"));
    column->addWidget(m_fileMessage);
    m_lostLabel->setObjectName(u"exportLostLabel"_s);
    m_lostLabel->setAccessibleName(m_lostLabel->text());
    m_lostLabel->setBuddy(m_lost);
    m_lost->setObjectName(u"exportLostText"_s);
    m_lost->setAccessibleName(tr("What is not in the appliance"));
    m_lost->setReadOnly(true);
    m_lost->setTabChangesFocus(true);
    column->addWidget(m_lostLabel);
    column->addWidget(m_lost, 1);
    m_lostLabel->hide();
    m_lost->hide();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"exportButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"exportOkButton"_s);
    m_ok->setAccessibleName(tr("Export"));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"exportCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_appliance, &QRadioButton::toggled, this, &ExportDialog::suggestFile);
    connect(host, &Connection::stateChanged, this, &ExportDialog::check);
    connect(host, &Connection::domainStateChanged, this, &ExportDialog::check);
    (whyNotExport(*host, guest) ? m_definition : m_appliance)->setChecked(true);
    suggestFile();
    readLosses();
    startSmall(this);
}

void ExportDialog::readLosses()
{
    deliver(lookAtGuest(*m_host, m_guest), this, [this](const Result<Appliance> &appliance) {
        if (appliance.has_value()) {
            m_lost->setPlainText(appliance->lost.join(u'\n'));
        } else {
            m_lost->setPlainText(
                tr("What will not be in it could not be found out. %1").arg(appliance.error().message));
        }
        check();
    });
}

void ExportDialog::suggestFile()
{
    static const QRegularExpression bad(u"[^\\w.+-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString suffix = m_appliance->isChecked() ? u".ova"_s : u".xml"_s;
    if (m_file->text() == m_suggested && m_host) {
        const Inventory::Domain *domain = m_host->inventory()->find(m_guest);
        QString name = domain ? domain->info.name : u"machine"_s;
        m_suggested = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          .filePath(name.replace(bad, u"_"_s) + suffix);
        m_file->setText(m_suggested);
    } else {
        const QFileInfo info(m_file->text());
        if (info.suffix() == "ova"_L1 || info.suffix() == "xml"_L1) {
            m_file->setText(info.path() + u'/' + info.completeBaseName() + suffix);
        }
    }
    check();
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(m_file->text()).path());
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(m_appliance->isChecked() ? u"ova"_s : u"xml"_s);
    dialog->selectFile(QFileInfo(m_file->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::check()
{
    m_secrets->setEnabled(m_definition->isChecked());
    const bool losses = m_appliance->isChecked() && !m_lost->toPlainText().isEmpty();
    m_lost->setVisible(losses);
    m_lostLabel->setVisible(losses);
    m_lost->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_fileMessage->clear();
    std::optional<QString> problem;
    if (!m_host || m_host->state() != Connection::State::Connected) {
        problem = tr("The host is not connected.");
    } else if (m_appliance->isChecked()) {
        problem = whyNotExport(*m_host, m_guest);
    }
    const QString path = m_file->text().trimmed();
    if (!problem && path.isEmpty()) {
        problem = tr("Choose where to write it.");
    } else if (!problem && !QDir::isAbsolutePath(path)) {
        problem = tr("The file needs its whole path, from the root on.");
    }
    if (problem) {
        m_fileMessage->setMessage(FieldMessage::Level::Error, *problem);
    }
    m_ok->setEnabled(!problem);
    m_ok->setToolTip(problem.value_or(QString()));
    growToContents(this);
    // The folder is looked at elsewhere: one of the network may be slow.
    const quint64 generation = ++m_generation;
    if (problem) {
        return;
    }
    deliver(lookWhetherWritable(path, m_appliance->isChecked()), this,
            [this, generation](const Result<QString> &found) {
                if (generation == m_generation && found.has_value() && !found->isEmpty()) {
                    m_fileMessage->setMessage(FieldMessage::Level::Error, *found);
                    m_ok->setEnabled(false);
                    m_ok->setToolTip(*found);
                    growToContents(this);
                }
            });
}

void ExportDialog::accept()
{
    if (!m_ok->isEnabled()) {
        return;
    }
    const QString path = m_file->text().trimmed();
    if (m_appliance->isChecked()) {
        Q_EMIT applianceWanted(path);
    } else {
        Q_EMIT definitionWanted(path, m_secrets->isChecked());
    }
    QDialog::accept();
}

} // namespace guestdeck
